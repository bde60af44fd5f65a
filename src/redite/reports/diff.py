"""A result as a unified diff of source and product, which `patch` can apply.

The product is the source minus cuts, so the hunks are read off the cuts: linear in the article, where a search for
differences (difflib) is not, and never a hunk that the cuts do not ask for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from redite.model import Cut, Result
from redite.values import NamedTuple

CONTEXT = 3  # lines around a change, as diff -u has them
_LINE = re.compile("[^\n]*\n|[^\n]+")


class _Change(NamedTuple):
    """Source lines from `start` on, and the lines that the product has in their place."""

    start: int
    old: list[str]
    new: list[str]

    @property
    def end(self) -> int:
        return self.start + len(self.old)


def report(result: Result) -> Iterator[str]:
    """Give the diff line by line; nothing where nothing is cut.

    Lines end at a line feed, whatever stands before it, as `patch` takes them. A byte order mark is part of line 1.
    """
    if not result.cuts:
        return
    mark = "\ufeff" if result.document.bom else ""
    text = mark + result.document.text
    lines = _LINE.findall(text)
    name = _quoted(result.document.name or "-")
    yield f"--- {name}\n"
    yield f"+++ {name}\n"
    shift = 0  # how many lines the product is behind the source
    for hunk in _hunks(_changes(text, [Cut(start + len(mark), end + len(mark)) for start, end in result.cuts])):
        yield from _hunk_lines(lines, hunk, shift)
        shift += sum(len(change.old) - len(change.new) for change in hunk)


def _changes(text: str, cuts: Sequence[Cut]) -> Iterator[_Change]:
    """The lines that cuts touch; what touches the same line comes in one."""

    def line_end(place: int) -> int:
        return text.find("\n", place) + 1 or len(text)

    waiting = [cut for cut in reversed(cuts) if cut.start < cut.end]
    line, counted = 0, 0
    while waiting:
        start = text.rfind("\n", 0, waiting[-1].start) + 1
        end = line_end(waiting[-1].start)
        pieces: list[str] = []
        place = start
        while True:
            while waiting and waiting[-1].start < end:
                cut = waiting.pop()
                pieces += [text[place : cut.start]] if place < cut.start else []
                place = cut.end
                end = end if place <= end else line_end(place - 1)
            if place == end < len(text) and pieces and not pieces[-1].endswith("\n"):
                end = line_end(end)  # what is left lost its line feed, so the next line joins it
            else:
                break
        pieces.append(text[place:end])
        line, counted = line + text.count("\n", counted, start), start
        yield _trimmed(_Change(line, _LINE.findall(text, start, end), _LINE.findall("".join(pieces))))


def _trimmed(change: _Change) -> _Change:
    """The change without the lines at its borders that stay as they are."""
    start, old, new = change
    most = min(len(old), len(new))
    head = next((i for i in range(most) if old[i] != new[i]), most)
    most -= head
    tail = next((i for i in range(most) if old[-1 - i] != new[-1 - i]), most)
    return _Change(start + head, old[head : len(old) - tail], new[head : len(new) - tail])


def _hunks(changes: Iterable[_Change]) -> Iterator[list[_Change]]:
    """Changes whose context would meet come together."""
    hunk: list[_Change] = []
    for change in changes:
        if hunk and change.start - hunk[-1].end > 2 * CONTEXT:
            yield hunk
            hunk = []
        hunk.append(change)
    if hunk:
        yield hunk


def _hunk_lines(lines: Sequence[str], hunk: Sequence[_Change], shift: int) -> Iterator[str]:
    start = max(0, hunk[0].start - CONTEXT)
    end = min(len(lines), hunk[-1].end + CONTEXT)
    longer = sum(len(change.old) - len(change.new) for change in hunk)
    yield f"@@ -{_range(start, end - start)} +{_range(start - shift, end - start - longer)} @@\n"
    place = start
    for change in hunk:
        yield from _marked(" ", lines[place : change.start])
        yield from _marked("-", change.old)
        yield from _marked("+", change.new)
        place = change.end
    yield from _marked(" ", lines[place:end])


def _range(start: int, count: int) -> str:
    """A range of lines as the format has it: from 1; the line before it, where it is empty; no count of one."""
    if count == 1:
        return str(start + 1)
    return f"{start + (count > 0)},{count}"


def _marked(mark: str, lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        yield mark + line if line.endswith("\n") else f"{mark}{line}\n\\ No newline at end of file\n"


def _quoted(name: str) -> str:
    """A file name as `patch` reads it: in quotes where it has what would end the line, a tab after one with blanks."""
    if re.search('[\x00-\x1f\x7f"\\\\]', name):
        return '"' + re.sub('[\x00-\x1f\x7f"\\\\]', lambda found: f"\\{ord(found[0]):03o}", name) + '"'
    return f"{name}\t" if " " in name else name
