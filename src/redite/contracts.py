"""One page for whoever extends redite: what each table's members take and give.

Scores run from 0 to 100, higher is nearer, and a threshold is inclusive. Every member is a pure function of its
arguments: no disk, no screen, no memory of earlier articles.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import BinaryIO

from redite.model import Cut, Paragraph, Result, Span
from redite.values import NamedTuple


class Format(NamedTuple):
    """A way to find paragraphs in a text (`formats.FORMATS`).

    suffixes: the file names' ends that promise this format, with the dot, in lower case.
    looks_like: whether a text without such a name is probably of this format.
    split: text to spans, in order of their starts, none overlapping another; no span is empty.
    cuts: text, its spans and the ascending indices of those that go, to the stretches to take out: ascending,
        disjoint, none touching the inside of a span that stays. This is where a gap is mended: the newline that
        goes with a line, the list item or figure that would stay as an empty shell.
    reads_back: whether `cuts` makes sure that what stays is split as it was.
    """

    name: str
    suffixes: tuple[str, ...]
    looks_like: Callable[[str], bool]
    split: Callable[[str], tuple[Span, ...]]
    cuts: Callable[[str, Sequence[Span], Sequence[int]], tuple[Cut, ...]]
    reads_back: bool = False


# A member of `reports.REPORTERS`: a result to the lines a person or a program reads, newlines included.
Reporter = Callable[[Result], Iterator[str]]

# A member of `policies.KEEP_POLICIES`: a paragraph to a key; the lowest key is preferred.
KeepPolicy = Callable[[Paragraph, bool], tuple[float, ...]]


class Row(NamedTuple):
    """A record that was met. Without result and error it has no text, and stays as it is.

    number: its line in the file (from 1) or, where there are no lines, its row.
    output: the text in the place of the record's own, None where that stays.
    error: why the record could not be read or cleaned; it stays as it is.
    """

    number: int
    result: Result | None = None
    output: str | None = None
    error: Exception | None = None


class Selection(NamedTuple):
    """What of a file of records is read: the field ("" for the usual ones), the encoding ("auto" to look for it)."""

    name: str
    field: str = ""
    encoding: str = "auto"


# Cleans the text of the record that has this number. Never raises for what is wrong with the text.
Edit = Callable[[int, str], Row]


class RecordFormat(NamedTuple):
    """A kind of file with an article in each record (`records.RECORDS`).

    rewrite: reads the source record by record, asks `edit` about each text, and writes to the target the same bytes
        but for the texts that change. Memory grows with the largest record (or group of rows), not with the file.
        Raises NotAnArticle where no record has a text, ReadError where the file as a whole cannot be read.
    seeks: whether the source must be seekable.
    """

    name: str
    rewrite: Callable[[BinaryIO, BinaryIO, Edit, Selection], Iterator[Row]]
    seeks: bool = False
