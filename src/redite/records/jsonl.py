"""JSON Lines: an object a line, its text a string of it. A line that is no such object is passed through."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from redite.contracts import Edit, RecordFormat, Row, Selection
from redite.errors import ReadError
from redite.records.fields import no_text
from redite.records.json_scanning import Value, members, rewritten, text_of

_MARK = b"\xef\xbb\xbf"
_MOST_NAMES = 20  # that are remembered for a message
_MOST_LINES = 20  # that are looked at for one that begins an object
_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff")


def rewrite(source: BinaryIO, target: BinaryIO, edit: Edit, selection: Selection) -> Iterator[Row]:
    """Clean each line's text; see contracts.RecordFormat. A line may be as long as memory takes."""
    encoding = "utf-8" if selection.encoding == "auto" else selection.encoding
    if "{\n".encode(encoding) != b"{\n":
        raise ReadError(f"{selection.name} cannot be read in {encoding}: JSON Lines are UTF-8", name=selection.name)
    names: dict[str, None] = {}
    is_record = has_text = False
    for number, line in enumerate(_lines(source, selection.name), 1):
        if number == 1 and line.startswith(_WIDE_MARKS):
            raise ReadError(f"{selection.name} cannot be read: JSON Lines are UTF-8, it is UTF-16", name=selection.name)
        if not line.strip():
            target.write(line)
            continue
        mark = _MARK if number == 1 and line.startswith(_MARK) else b""
        try:
            text = line[len(mark) :].decode(encoding)
            values = members(text)
        except (ValueError, RecursionError) as error:
            target.write(line)
            yield Row(number, error=_unread(selection.name, number, error))
            continue
        is_record = True
        if len(names) < _MOST_NAMES:
            names.update((value.name, None) for value in values)
        found = text_of(values, selection.field)
        if found is None:
            target.write(line)
            yield Row(number)
            continue
        has_text = True
        row = edit(number, found.value)
        try:
            target.write(line if row.output is None else mark + _product(line[len(mark) :], text, found, row, encoding))
        except ValueError as error:
            target.write(line)
            row = Row(number, error=_unread(selection.name, number, error))
        yield row
    if is_record and not has_text:
        raise no_text(selection.name, selection.field, names)


def _lines(source: BinaryIO, name: str) -> Iterator[bytes]:
    """The lines. Raises ReadError before the first where none of those that are looked at begins an object."""
    held: list[bytes] = []
    count = 0
    for line in source:
        held.append(line)
        if line.lstrip(_MARK + b" \t").startswith((b"{", *_WIDE_MARKS)):
            break
        count += bool(line.strip())
        if count == _MOST_LINES:
            raise _no_lines(name)
    else:
        if count:
            raise _no_lines(name)
    yield from held
    yield from source


def _no_lines(name: str) -> ReadError:
    return ReadError(f"{name} cannot be read as JSON Lines: no line begins an object; --format names another format",
                     name=name)


def _product(line: bytes, text: str, found: Value, row: Row, encoding: str) -> bytes:
    """The line with the row's output in it. Raises ValueError where it cannot be written."""
    written = rewritten(text[found.start : found.end], found.value, row)
    if written is None:
        raise ValueError("what is left of its text is no JSON string")
    if text.encode(encoding) != line:
        raise ValueError(f"{encoding} would not write it back as it is")
    return (text[: found.start] + written + text[found.end :]).encode(encoding)


def _unread(name: str, number: int, error: Exception) -> ReadError:
    why = "it is nested too deep" if isinstance(error, RecursionError) else str(error)
    if isinstance(error, UnicodeDecodeError):
        why = f"byte {error.start + 1} of it is not {error.encoding}"
    return ReadError(f"{name}:{number}: the record was passed through, it cannot be read: {why}", name=name)


FORMATS = {"jsonl": RecordFormat("jsonl", rewrite)}
