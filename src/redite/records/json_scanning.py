"""Where the values of a JSON text are: spans in characters, as the decoder of the standard library reads them.

Only the string of one field changes, and of it only what is cut: escapes, spaces and numbers of all else stay as they
are written, which a decoder and an encoder in a row would not do (1.10, 1e400, a key that is there twice).
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from redite.contracts import Row
from redite.model import Cut
from redite.records.fields import field_of
from redite.values import NamedTuple

_SPACE = re.compile(r"[ \t\n\r]*")
# Numbers stay text: a long one would take long to convert, or be refused.
_DECODER = json.JSONDecoder(parse_int=str, parse_float=str)
_scan: Callable[[str, int], tuple[Any, int]] = getattr(_DECODER, "scan_once")
# The decoder's own reading of strings, in C where there is C: (text, place after the quote, strict) to (value, end).
scan_string: Callable[[str, int, bool], tuple[str, int]] = getattr(json.decoder, "scanstring")
_ESCAPE = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.", re.DOTALL)
_SURROGATE = re.compile("[\ud800-\udfff]")


class Value(NamedTuple):
    """A member of an object: its name, where its value is written (half-open), and the value."""

    name: str
    start: int
    end: int
    value: Any


def members(text: str) -> list[Value]:
    """The members of the object that a text is, and nothing else. Raises ValueError where it is not one JSON object."""
    place = _after_space(text, 0)
    if text[place : place + 1] != "{":
        raise ValueError("it is no JSON object")
    found: list[Value] = []
    place = _after_space(text, place + 1)
    if text[place : place + 1] == "}":
        return _ended(text, place + 1, found)
    while True:
        if text[place : place + 1] != '"':
            raise ValueError(f"a name in quotes is missing at character {place + 1}")
        name, place = scan_string(text, place + 1, True)
        place = _after_space(text, place)
        if text[place : place + 1] != ":":
            raise ValueError(f"a colon is missing at character {place + 1}")
        start = _after_space(text, place + 1)
        try:
            value, place = _scan(text, start)
        except StopIteration as stop:
            raise ValueError(f"a value is missing at character {stop.value + 1}") from None
        found.append(Value(name, start, place, value))
        place = _after_space(text, place)
        mark = text[place : place + 1]
        if mark == "}":
            return _ended(text, place + 1, found)
        if mark != ",":
            raise ValueError(f"a comma is missing at character {place + 1}")
        place = _after_space(text, place + 1)


def _after_space(text: str, place: int) -> int:
    found = _SPACE.match(text, place)
    return found.end() if found else place


def _ended(text: str, place: int, found: list[Value]) -> list[Value]:
    place = _after_space(text, place)
    if place != len(text):
        raise ValueError(f"something follows the object at character {place + 1}")
    return found


def text_of(values: Sequence[Value], wanted: str) -> Value | None:
    """The member that holds the text, the last of its name, as a decoder has it; None where there is none."""
    strings = {value.name: value for value in values if isinstance(value.value, str)}
    # A name that comes again with something else than a string means that.
    last = {value.name: value for value in values}
    field = field_of([name for name in strings if last[name] is strings[name]], wanted)
    return None if field is None else strings[field]


def rewritten(written: str, value: str, row: Row) -> str | None:
    """The string as it is written, quotes included, with the row's output for its value; None if JSON has no such.

    What is cut is taken out of what is written, so that the rest keeps its escapes.
    """
    output = row.output
    if output is None:
        return written
    if row.result is not None and row.result.document.text == value:
        cut = _cut(written, row.result.cuts)
        if _reads(cut) == output:
            return cut
    # Characters beyond ASCII stay escaped where they were, and lone surrogates always.
    if written.isascii():
        cut = json.dumps(output, ensure_ascii=not value.isascii())
    else:
        cut = json.dumps(output, ensure_ascii=False)
    cut = _SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", cut)
    return cut if _reads(cut) == output else None


def _reads(written: str) -> str | None:
    try:
        value, end = scan_string(written, 1, True)
    except ValueError:
        return None
    return value if end == len(written) else None


def _cut(written: str, cuts: Sequence[Cut]) -> str:
    """Take the cuts, which are in characters of the value, out of the string as it is written."""
    pieces, place = [], 0
    offsets = _offsets(written, [edge for cut in cuts for edge in cut])
    for start, end in zip(offsets, offsets):
        pieces.append(written[place:start])
        place = end
    pieces.append(written[place:])
    return "".join(pieces)


def _offsets(written: str, edges: Sequence[int]) -> Iterator[int]:
    """Where the value's characters of ascending numbers begin in the string as it is written."""
    wanted = iter(edges)
    edge = next(wanted, None)
    count, place = 0, 1  # characters of the value so far, and where they end
    for escape in _ESCAPE.finditer(written, 1):
        plain = escape.start() - place
        while edge is not None and edge <= count + plain:
            yield place + edge - count
            edge = next(wanted, None)
        if edge is None:
            return
        count, place = count + plain + 1, escape.end()
    while edge is not None:
        yield place + edge - count
        edge = next(wanted, None)
