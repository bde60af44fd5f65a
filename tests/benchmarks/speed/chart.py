"""A log-log chart as SVG, and the exponent with which a cost grows."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from html import escape

Points = Sequence[tuple[float, float]]

_COLOURS = ("#c0392b", "#2c6fbb", "#2e8b57", "#8e5ea2", "#d98e04", "#5f6a6a", "#a0522d")
_WIDTH, _HEIGHT, _LEFT, _RIGHT, _TOP, _BOTTOM = 760, 440, 64, 250, 20, 48


def exponent(points: Points) -> float:
    """Fit cost = a * size**b by least squares of the logarithms, and give b."""
    xs, ys = [math.log(x) for x, _ in points], [math.log(y) for _, y in points]
    mean_x, mean_y = math.fsum(xs) / len(xs), math.fsum(ys) / len(ys)
    spread = math.fsum((x - mean_x) ** 2 for x in xs)
    return math.fsum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys)) / spread if spread else math.nan


def log_log(series: Mapping[str, Points], x_title: str, y_title: str) -> str:
    """Draw one line for each series; the powers of ten are ruled."""
    every = [point for points in series.values() for point in points]
    x_low, x_high = (math.log10(edge(x for x, _ in every)) for edge in (min, max))
    y_low, y_high = math.floor(math.log10(min(y for _, y in every))), math.ceil(math.log10(max(y for _, y in every)))
    plot_width, plot_height = _WIDTH - _LEFT - _RIGHT, _HEIGHT - _TOP - _BOTTOM

    def across(x: float) -> float:
        return _LEFT + (math.log10(x) - x_low) / ((x_high - x_low) or 1) * plot_width

    def down(y: float) -> float:
        return _TOP + (y_high - math.log10(y)) / ((y_high - y_low) or 1) * plot_height

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" font-family="sans-serif"'
        f' font-size="12"><rect width="{_WIDTH}" height="{_HEIGHT}" fill="white"/>'
    ]
    for x in sorted({x for x, _ in every}):
        parts.append(_line(across(x), _TOP, across(x), _TOP + plot_height, "#eee"))
        parts.append(_text(across(x), _TOP + plot_height + 16, f"{x:,.0f}", "middle"))
    for power in range(y_low, y_high + 1):
        parts.append(_line(_LEFT, down(10.0**power), _LEFT + plot_width, down(10.0**power), "#ddd"))
        parts.append(_text(_LEFT - 6, down(10.0**power) + 4, f"{10.0**power:g}", "end"))
    parts.append(_text(_LEFT + plot_width / 2, _HEIGHT - 8, x_title, "middle"))
    middle = _TOP + plot_height / 2
    parts.append(_text(16, middle, y_title, "middle", f' transform="rotate(-90 16 {middle})"'))
    ends = sorted((down(points[-1][1]), name) for name, points in series.items())
    place = 0.0
    for end, name in ends:
        place = max(end + 4, place + 15)  # names keep apart
        colour = _COLOURS[list(series).index(name) % len(_COLOURS)]
        points = series[name]
        drawn = " ".join(f"{across(x):.1f},{down(y):.1f}" for x, y in points)
        width = 3 if name == next(iter(series)) else 1.5
        parts.append(f'<polyline points="{drawn}" fill="none" stroke="{colour}" stroke-width="{width}"/>')
        parts += [f'<circle cx="{across(x):.1f}" cy="{down(y):.1f}" r="3" fill="{colour}"/>' for x, y in points]
        growth = f", N^{exponent(points):.2f}" if len(points) > 2 else ""
        parts.append(_text(_LEFT + plot_width + 10, place, name + growth, "start", f' fill="{colour}"'))
    return "\n".join([*parts, "</svg>", ""])


def _line(x1: float, y1: float, x2: float, y2: float, colour: str) -> str:
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}"/>'


def _text(x: float, y: float, text: str, anchor: str, more: str = "") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"{more}>{escape(text)}</text>'
