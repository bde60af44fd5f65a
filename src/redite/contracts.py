"""One page for whoever extends redite: what each table's members take and give.

Scores run from 0 to 100, higher is nearer, and a threshold is inclusive. Every member is a pure function of its
arguments: no disk, no screen, no memory of earlier articles.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from redite.model import Cut, Paragraph, Result, Span


class Format(NamedTuple):
    """A way to find paragraphs in a text (`formats.FORMATS`).

    suffixes: the file names' ends that promise this format, with the dot, in lower case.
    looks_like: whether a text without such a name is probably of this format.
    split: text to spans, in order of their starts, none overlapping another; no span is empty.
    cuts: text, its spans and the ascending indices of those that go, to the stretches to take out: ascending,
        disjoint, none touching the inside of a span that stays. This is where a gap is mended: the newline that
        goes with a line, the list item or figure that would stay as an empty shell.
    """

    name: str
    suffixes: tuple[str, ...]
    looks_like: Callable[[str], bool]
    split: Callable[[str], tuple[Span, ...]]
    cuts: Callable[[str, Sequence[Span], Sequence[int]], tuple[Cut, ...]]


# A member of `candidates.SEARCHES`: the words of each paragraph (as numbers, equal words equal numbers) and a
# threshold, to the pairs (left < right, ascending) whose score can reach it. Never fewer than all pairs would give.
Search = Callable[[Sequence[Sequence[int]], float], Iterator[tuple[int, int]]]

# A member of `reports.REPORTERS`: a result to the lines a person or a program reads, newlines included.
Reporter = Callable[[Result], Iterator[str]]

# A member of `policies.KEEP_POLICIES`: a paragraph and all of them, to a key; the lowest key is preferred.
KeepPolicy = Callable[[Paragraph], tuple[float, ...]]
