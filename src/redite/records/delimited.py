"""CSV and TSV: a header, then an article a row, its text a cell of it; quoting as the csv module reads it.

Only the text's cell changes, and of it only what is cut: the quotes, delimiters and line ends of all else stay as they
are written. A row with more or fewer cells than the header is passed through.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import partial
from io import BytesIO
from typing import BinaryIO

from redite.contracts import Edit, RecordFormat, Row, Selection
from redite.decoding import decode
from redite.errors import DecodingError, ReadError
from redite.model import Cut
from redite.records.fields import field_of, no_text
from redite.values import NamedTuple

_CHUNK = 1 << 18
_HEAD = 1 << 20  # bytes that the encoding is told by
LARGEST_RECORD = 1 << 27  # bytes; a quote that is never closed would take all that follows for one cell
_MARK = b"\xef\xbb\xbf"
_PAIR = re.compile('""')
_LINE_END = re.compile(rb"\r\n|\r|\n")
DELIMITERS = (b",", b";", b"\t", b"|")
_DELIMITERS = {"csv": DELIMITERS, "tsv": (b"\t", *DELIMITERS)}


class Cell(NamedTuple):
    """Where a cell is written in its record: half-open, in bytes, quotes included."""

    start: int
    end: int


class _TooLarge(ValueError):
    """A record goes on and on."""


def rewrite(source: BinaryIO, target: BinaryIO, edit: Edit, selection: Selection, *, kind: str) -> Iterator[Row]:
    """Clean each row's text; see contracts.RecordFormat."""
    records = Records(source)
    head = records.head()
    encoding, mark = _encoding(head, selection)
    if selection.encoding != "auto" or encoding == "utf-8" or len(head) == _HEAD:
        yield from _rows(records, target, edit, selection, kind, head, mark, encoding)
        return
    # What an encoding was guessed by may go: the whole of so small a file is looked at again before it is written.
    product = BytesIO()
    rows = list(_rows(records, product, edit, selection, kind, head, mark, encoding))
    if any(row.output is not None for row in rows) and _is_read_otherwise(product.getvalue(), encoding, selection):
        product, rows = BytesIO(head), [_passed_through(selection.name, row, encoding) for row in rows]
    target.write(product.getvalue())
    yield from rows


def _is_read_otherwise(product: bytes, encoding: str, selection: Selection) -> bool:
    try:
        return _encoding(product, selection)[0] != encoding
    except ReadError:
        return True


def _passed_through(name: str, row: Row, encoding: str) -> Row:
    if row.output is None:
        return row
    why = f"without what would go the file would not be taken for {encoding} any more; name its --encoding"
    return Row(row.number, error=ReadError(f"{name}:{row.number}: the record was passed through: {why}", name=name))


def _rows(
    records: Records, target: BinaryIO, edit: Edit, selection: Selection, kind: str,
    head: bytes, mark: bytes, encoding: str,
) -> Iterator[Row]:  # fmt: skip
    name = selection.name
    target.write(records.skip(len(mark)))
    if not head[len(mark) :].strip():
        for piece in records.pieces():
            target.write(piece)
        return
    try:
        names, header = _header(records, _DELIMITERS[kind], encoding, selection)
    except _TooLarge as error:
        raise ReadError(f"{name} cannot be read: a quote in its header is not closed", name=name) from error
    count, column = len(names), names.index(header)
    number, is_header = 1, True
    try:
        for record, cells in records:
            here, number = number, number + len(_LINE_END.findall(record))
            if is_header or not record.strip(b"\r\n"):
                is_header = is_header and not record.strip(b"\r\n")
                target.write(record)
                continue
            product, row = record, None
            try:
                if len(cells) != count:
                    raise ValueError(f"it has {len(cells)} cells, the header {count}")
                if _is_open(record, cells[-1]):
                    raise ValueError("a quote in it is never closed")
                product, row = _cleaned(record, cells[column], here, edit, records.delimiter, encoding)
            except ValueError as error:
                row = Row(here, error=_unread(name, here, error))
            target.write(product)
            yield row
    except _TooLarge:
        for piece in records.pieces():
            target.write(piece)
        why = f"a quote in it is not closed within {LARGEST_RECORD >> 20} MiB; the rest was passed through"
        yield Row(number, error=_unread(name, number, ValueError(why)))


def _unread(name: str, number: int, error: ValueError) -> ReadError:
    why = str(error)
    if isinstance(error, UnicodeDecodeError):
        why = f"its text is not {error.encoding}; try another --encoding"
    return ReadError(f"{name}:{number}: the record was passed through, it cannot be read: {why}", name=name)


def _encoding(head: bytes, selection: Selection) -> tuple[str, bytes]:
    """The encoding, and the mark before the header."""
    whole = head if len(head) < _HEAD else head[: head.rfind(b"\n") + 1] or head
    if selection.encoding == "auto":
        try:
            document = decode(whole, name=selection.name)
        except DecodingError:  # then some rows are damaged, and are told one by one
            document = decode(head[:3] if head.startswith(_MARK) else b"", name=selection.name)
    else:
        document = decode(head[:3] if head.startswith(_MARK) else b"", encoding=selection.encoding)
    if '",;\t|\r\n'.encode(document.encoding) != b'",;\t|\r\n':
        raise ReadError(
            f"{selection.name} cannot be read in {document.encoding}, whose quotes and delimiters are not those of "
            "ASCII; write it in UTF-8",
            name=selection.name,
        )
    return document.encoding, document.bom


def _header(
    records: Records, delimiters: Sequence[bytes], encoding: str, selection: Selection
) -> tuple[list[str], str]:
    """The names of the columns, and that of the text; with the first delimiter that gives a column for it."""
    for delimiter in delimiters:
        records.part_by(delimiter)
        names = _names(records, encoding)
        header = field_of(names, selection.field)
        if header is not None:
            return names, header
    records.part_by(delimiters[0])
    raise no_text(selection.name, selection.field, _names(records, encoding))


def _names(records: Records, encoding: str) -> list[str]:
    line, cells = records.peek()
    return [_value(line[start:end].decode(encoding, "replace")) for start, end in cells]


def _cleaned(
    record: bytes, cell: Cell, number: int, edit: Edit, delimiter: bytes, encoding: str
) -> tuple[bytes, Row]:
    """A record's product, and what became of it. Raises ValueError where it cannot be read or written."""
    raw = record[cell.start : cell.end]
    written = raw.decode(encoding)
    value = _value(written)
    row = edit(number, value)
    if row.output is None:
        return record, row
    if written.encode(encoding) != raw:
        raise ValueError(f"{encoding} would not write its text back as it is")
    if row.result is not None and row.result.document.text == value:
        new = _cut(written, row.result.cuts)
        if not _reads(new, row.output, delimiter.decode()):
            raise ValueError("without its repeats, its quotes would mean something else")
    else:
        new = '"' + row.output.replace('"', '""') + '"'
    return record[: cell.start] + new.encode(encoding) + record[cell.end :], row


def _value(written: str) -> str:
    """What a cell says: without its quotes, doubled ones single. Text after the closing quote belongs to it."""
    if not written.startswith('"'):
        return written
    end = _closing(written)
    return written[1:end].replace('""', '"') + written[end + 1 :]


def _closing(written: str) -> int:
    """Where the quote that closes a cell is; the cell's end, where none does."""
    place = 1
    while (place := written.find('"', place)) >= 0:
        if written[place + 1 : place + 2] != '"':
            return place
        place += 2
    return len(written)


def _is_open(record: bytes, cell: Cell) -> bool:
    """Whether a quote opens the last cell of a record and none closes it."""
    written = record[cell.start : cell.end]
    return written.startswith(b'"') and _closing(written.decode("latin-1")) == len(written)


def _reads(written: str, value: str, delimiter: str) -> bool:
    """Whether a cell so written is read as one cell with this value."""
    closing = _closing(written) if written.startswith('"') else -1
    if _value(written) != value or closing == len(written):
        return False
    outside = written[closing + 1 :]
    return not any(mark in outside for mark in (delimiter, "\r", "\n"))


def _cut(written: str, cuts: Sequence[Cut]) -> str:
    """Take the cuts, which are in characters of the value, out of the cell as it is written."""
    skipped: list[int] = []  # ascending characters of the value, each followed by a quote that is not part of it
    shift = 0
    if written.startswith('"'):
        closing, shift = _closing(written), 1
        skipped = [pair.start() - 1 - count for count, pair in enumerate(_PAIR.finditer(written, 1, closing))]
        skipped.append(closing - 1 - len(skipped))
    pieces, place = [], 0
    for start, end in cuts:
        first = start + shift + bisect_left(skipped, start)
        last = end + shift + bisect_left(skipped, end)
        pieces.append(written[place:first])
        place = last
    pieces.append(written[place:])
    return "".join(pieces)


class Records:
    """A stream parted into records with their cells, byte for byte; iterating gives each with its line end."""

    def __init__(self, source: BinaryIO) -> None:
        self._source = source
        self._buffer = bytearray()
        self._is_end = False
        self.part_by(b",")

    def part_by(self, delimiter: bytes) -> None:
        """Take this one for the delimiter of cells from now on."""
        self.delimiter = delimiter
        self._marks = re.compile(b"[\r\n" + re.escape(delimiter) + b"]")

    def head(self) -> bytes:
        """The first bytes, which are still to come."""
        while len(self._buffer) < _HEAD and self._fill():
            pass
        return bytes(self._buffer[:_HEAD])

    def skip(self, count: int) -> bytes:
        """Take some bytes off the start."""
        taken = bytes(self._buffer[:count])
        del self._buffer[:count]
        return taken

    def peek(self) -> tuple[bytes, list[Cell]]:
        """The first record that is not an empty line, which is still to come."""
        start = 0
        while True:
            end, cells = self._next(start)
            record = bytes(self._buffer[start:end])
            if record.strip(b"\r\n") or start == end:
                return record.rstrip(b"\r\n"), cells
            start = end

    def rest(self) -> bytes:
        """All that is in the buffer."""
        return self.skip(len(self._buffer))

    def pieces(self) -> Iterator[bytes]:
        """All that is still to come, in pieces."""
        yield self.rest()
        while self._fill():
            yield self.rest()

    def __iter__(self) -> Iterator[tuple[bytes, list[Cell]]]:
        start = 0
        while True:
            if start > _CHUNK:
                del self._buffer[:start]
                start = 0
            try:
                end, cells = self._next(start)
            except _TooLarge:
                del self._buffer[:start]
                raise
            if start == end:
                return
            yield bytes(self._buffer[start:end]), cells
            start = end

    def _fill(self) -> bool:
        chunk = b"" if self._is_end else self._source.read(_CHUNK)
        self._buffer += chunk
        self._is_end = not chunk
        return bool(chunk)

    def _next(self, start: int) -> tuple[int, list[Cell]]:
        """Where the record that begins at `start` ends, line end included, and its cells, counted from `start`."""
        cells: list[Cell] = []
        place = start
        while True:
            end = self._cell_end(place, start)
            cells.append(Cell(place - start, end - start))
            mark = self._at(end)
            if mark == self.delimiter:
                place = end + 1
                continue
            if mark == b"\r" and self._at(end + 1) == b"\n":
                return end + 2, cells
            return end + len(mark), cells

    def _cell_end(self, place: int, start: int) -> int:
        if self._at(place) == b'"':
            place += 1
            while True:
                place = self._find_quote(place, start)
                if self._at(place) == b"":
                    return place
                if self._at(place + 1) != b'"':
                    place += 1
                    break
                place += 2
        while True:
            found = self._marks.search(self._buffer, place)
            if found is not None:
                end = found.start()
                del found  # a match holds the buffer, which could not grow
                return end
            place = len(self._buffer)
            self._check(place - start)
            if not self._fill():
                return place

    def _find_quote(self, place: int, start: int) -> int:
        while True:
            found = self._buffer.find(b'"', place)
            if found >= 0:
                return found
            place = max(place, len(self._buffer))
            self._check(place - start)
            if not self._fill():
                return len(self._buffer)

    def _check(self, length: int) -> None:
        if length > LARGEST_RECORD:
            raise _TooLarge

    def _at(self, place: int) -> bytes:
        while place >= len(self._buffer):
            if not self._fill():
                return b""
        return bytes(self._buffer[place : place + 1])


FORMATS = {kind: RecordFormat(kind, partial(rewrite, kind=kind)) for kind in _DELIMITERS}
