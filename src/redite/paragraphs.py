"""Spans to numbered paragraphs, each with its comparison key. It knows no format."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from itertools import repeat

from redite.folding import fold
from redite.model import Paragraph, Span

# What str.splitlines knows beside LF.
_RARE_LINE_ENDS = "\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"


def number(text: str, spans: Sequence[Span]) -> tuple[Paragraph, ...]:
    """Number the spans of a text in their order and give each its line (from 1) and its key."""
    keys = (fold(text[start:end] if shown is None else shown) for start, end, _, shown, _ in spans)
    return tuple(map(Paragraph, range(len(spans)), spans, _lines(text, spans), repeat(text), keys))


def _lines(text: str, spans: Sequence[Span]) -> Iterator[int]:
    """The line, from 1, that each span begins in."""
    line, place = 1, 0
    has_rare_ends = any(end in text for end in _RARE_LINE_ENDS)
    for span in spans:
        start = span.start
        line += len(f"{text[place:start]}.".splitlines()) - 1 if has_rare_ends else text.count("\n", place, start)
        place = start
        yield line


def equal_keys(paragraphs: Sequence[Paragraph]) -> tuple[Sequence[int], ...]:
    """Group the indices of paragraphs that are equal when folded, in order of their first; empty ones stand alone."""
    number_of: dict[str | int, int] = {}
    groups: list[Sequence[int]] = []
    repeated: dict[int, list[int]] = {}  # most are not, and a list takes more room than a tuple
    for index, _, _, _, key in paragraphs:
        number = number_of.setdefault(key or index, len(groups))
        if number == len(groups):
            groups.append((index,))
        elif number in repeated:
            repeated[number].append(index)
        else:
            repeated[number] = [*groups[number], index]
    for number, members in repeated.items():
        groups[number] = tuple(members)
    return tuple(groups)


def group_numbers(groups: Sequence[Sequence[int]]) -> Sequence[int]:
    """Give for each index the number of the group that it is in; each is in one."""
    numbers = array("q", [0]) * sum(map(len, groups))
    for number, members in enumerate(groups):
        for index in members:
            numbers[index] = number
    return numbers


def renumber(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """Number a choice of paragraphs anew, as if they were all there is."""
    return tuple(Paragraph(index, *paragraph[1:]) for index, paragraph in enumerate(paragraphs))
