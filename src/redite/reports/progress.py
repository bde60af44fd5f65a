"""How far a batch is, and what it came to: lines for a person who watches. It knows no clock and no screen."""

from __future__ import annotations

from collections.abc import Iterator

from redite.outcomes import Totals


def progress_line(done: int, total: int, seconds: float) -> str:
    """Say how far it is: count, rate, time left. seconds: since the start."""
    rate = done / seconds if seconds > 0 else 0.0
    left = f", {_time((total - done) / rate)} left" if rate else ""
    return f"{done} of {total} files, {_rate(rate)}/s{left}"


def progress_bar(done: int, total: int, seconds: float, width: int) -> str:
    """The same with a bar before it, to fit into `width` columns; without one where there is no room."""
    line = progress_line(done, total, seconds)
    room = min(40, width - len(line) - 4)
    if room < 5:
        return line[: max(0, width - 1)]
    filled = room * done // total if total else room
    return f"[{'#' * filled}{'.' * (room - filled)}] {line}"


def closing_table(totals: Totals) -> Iterator[str]:
    """Give the lines of the table at the end of a batch: what there was, what was cut, what went wrong."""
    tally = totals.tally
    as_before = f", {totals.as_before} done before" if totals.as_before else ""
    rows: list[tuple[str, int, str]] = [
        ("articles", totals.articles, f"{totals.changed} changed{as_before}"),
        *([("  records", totals.records, f"{totals.unread} not read")] if totals.records else []),
        ("paragraphs", tally.paragraphs, f"{tally.cut} cut"),
        ("  exact", tally.exact, "cut"),
        ("  near", tally.near, "cut"),
        ("  contained", tally.contained, "cut"),
        ("  doubtful", tally.doubtful, "kept; redite explain shows them" if tally.doubtful else "kept"),
        ("bytes read", totals.bytes_in, ""),
        ("bytes written", totals.bytes_out, _share(totals)),
        ("left out", totals.left_out, "no articles"),
        ("failures", totals.failed + totals.bugs, f"{totals.bugs} of them bugs of redite" if totals.bugs else ""),
    ]
    width = max(len(str(number)) for _, number, _ in rows)
    for what, number, remark in rows:
        yield f"{what:<13}  {number:>{width}}  {remark}".rstrip() + "\n"


def _share(totals: Totals) -> str:
    if totals.bytes_in == totals.bytes_out:
        return ""
    return f"{100 * (1 - totals.bytes_out / totals.bytes_in):.1f} % less"


def _rate(rate: float) -> str:
    return f"{rate:.0f}" if rate >= 10 else f"{rate:.1f}"


def _time(seconds: float) -> str:
    whole = round(seconds)
    minutes, hours = whole // 60, whole // 3600
    return f"{hours}:{minutes % 60:02}:{whole % 60:02}" if hours else f"{minutes}:{whole % 60:02}"
