"""A JSON document: one article, a list of them, or a list somewhere in it. It is read whole, unlike JSON Lines.

Every object with a text is an article, but for those inside of another. In an object without any, those inside count:
{"articles": [{"text": ...}]}.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import BinaryIO

from redite.contracts import Edit, RecordFormat, Row, Selection
from redite.decoding import decode, encode
from redite.errors import ReadError
from redite.records.fields import no_text
from redite.records.json_scanning import Value, rewritten, scan_string, text_of
from redite.values import NamedTuple

_MARK = re.compile(r'["{}\[\],:]')


def rewrite(source: BinaryIO, target: BinaryIO, edit: Edit, selection: Selection) -> Iterator[Row]:
    """Clean each article's text; see contracts.RecordFormat."""
    data = source.read()
    name = selection.name
    document = decode(data, name=name, encoding=selection.encoding)
    text = document.text
    if not text.strip():
        target.write(data)
        return
    try:
        json.loads(text, parse_int=str, parse_float=str)
        objects = _texts(text, selection.field)
    except (ValueError, RecursionError) as error:
        why = "it is nested too deep" if isinstance(error, RecursionError) else str(error)
        raise ReadError(f"{name} cannot be read as JSON: {why}; --format names another format", name=name) from error
    if not objects.texts:
        raise no_text(name, selection.field, objects.names)
    pieces, place, line, counted = [], 0, 1, 0
    for value in objects.texts:
        line, counted = line + text.count("\n", counted, value.start), value.start
        row = edit(line, value.value)
        written = rewritten(text[value.start : value.end], value.value, row)
        if written is None:
            why = f"{name}:{line}: the record was passed through, its text cannot be written"
            row = Row(line, error=ReadError(why, name=name))
        elif row.output is not None:
            pieces += [text[place : value.start], written]
            place = value.end
        yield row
    pieces.append(text[place:])
    target.write(encode(document, "".join(pieces)) if place else data)


class _Found(NamedTuple):
    texts: list[Value]
    names: dict[str, None]


class _Container:
    """An object or a list that is being read: its string members, and the texts of what is inside of it."""

    def __init__(self, is_object: bool) -> None:
        self.is_object = is_object
        self.members: list[Value] = []
        self.inside: list[Value] = []
        self.name: str | None = None
        self.awaits_name = is_object


def _texts(text: str, wanted: str) -> _Found:
    """The texts of a JSON text that is known to be valid, in one pass, however deep it is nested."""
    names: dict[str, None] = {}
    outermost = _Container(False)
    stack = [outermost]
    place = 0
    while (mark := _MARK.search(text, place)) is not None:
        sign, start = mark[0], mark.start()
        place = mark.end()
        top = stack[-1]
        if sign == '"':
            value, place = scan_string(text, place, True)
            if top.awaits_name:
                top.name = value
                names.setdefault(value)
            elif top.is_object and top.name is not None:
                top.members.append(Value(top.name, start, place, value))
        elif sign == ":":
            top.awaits_name = False
        elif sign == ",":
            top.awaits_name = top.is_object
        elif sign in "{[":
            if top.is_object and top.name is not None:  # hides an earlier string of that name, as a decoder has it
                top.members.append(Value(top.name, start, start, None))
            stack.append(_Container(sign == "{"))
        else:
            stack.pop()
            own = text_of(top.members, wanted) if top.is_object else None
            stack[-1].inside += top.inside if own is None else [own]
    return _Found(outermost.inside, names)


FORMATS = {"json": RecordFormat("json", rewrite)}
