"""Files of records on their way: which file is one, opening, unpacking, cleaning record by record, packing.

`cli` and `batch` name the source and the target; memory grows with the largest record, not with the file.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, BinaryIO, cast

from redite import files, records
from redite.cleaning import clean_record
from redite.compression import compression_of, packing, unpacking
from redite.contracts import Edit, Row, Selection
from redite.decoding import decode
from redite.settings import Settings

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_CHUNK = 1 << 20


def form_of_file(path: str, wanted: str) -> str:
    """The record format of a file, by its name, then by its first bytes; "" for an article. Raises ReadError."""
    form = records.by_name(path, wanted)
    if form is not None:
        return form
    with files.open_to_read(path) as file:
        kind = compression_of(path)
        stream = unpacking(file, kind, name=files.printable(path)) if kind else file
        with files.reading(path):
            return records.by_looking(path, stream.read(records.HEAD))


def form_of_stream(stream: BinaryIO, name: str, wanted: str) -> tuple[str, BinaryIO]:
    """The record format of a stream, and the stream from its start on."""
    form = records.by_name(name, wanted)
    if form is not None:
        return form, stream
    head = stream.read(records.HEAD)
    return records.by_looking(name, head), cast(BinaryIO, io.BufferedReader(_Chained(head, stream), _CHUNK))


class Run:
    """A file of records that is cleaned: iterate over `rows` to the end, then `counts` and the bytes are known.

    source: a path, or a stream (which is not closed). name: what it is called in messages, and compressed by.
    limited: what makes an edit one that ends in time.
    """

    def __init__(
        self, source: str | BinaryIO, form: str, *, name: str, settings: Settings,
        limited: Callable[[Edit], Edit] | None = None,
    ) -> None:  # fmt: skip
        from redite.outcomes import Counts  # here, because an article is no file of records, and starts faster so

        self.counts = Counts()
        self.bytes_in = self.bytes_out = 0
        self._source, self._form, self._name, self._settings = source, records.load(form), name, settings
        self._limited = limited

    def rows(self, target: BinaryIO | None = None, *, packed: str = "") -> Iterator[Row]:
        """Clean the records into the target, in a compression's name, and give what becomes of each.

        What has no repeats comes out byte for byte as it came in, where source and target are files that are
        compressed alike. Raises what contracts.RecordFormat.rewrite raises.
        """
        kind = compression_of(self._name)
        owned = files.open_to_read(self._source) if isinstance(self._source, str) else None
        stream = owned or cast(BinaryIO, self._source)
        sink = _Counted(target)
        try:
            source = _Counted(stream)
            with packing(cast(BinaryIO, sink), packed) as packer:
                yield from self._cleaned(source, kind, packer)
            self.bytes_in = source.count
            if owned is not None:
                self.bytes_in = owned.seek(0, io.SEEK_END)
                is_alike = kind == packed and self._form.name != "warc"
                if is_alike and not self.counts.changed and target is not None and target.seekable():
                    files.copy_over(owned, target)
                    sink.count = self.bytes_in
            self.bytes_out = sink.count
        finally:
            if owned is not None:  # before the target takes its place, which Windows would not allow
                owned.close()

    def _cleaned(self, counted: _Counted, kind: str, target: BinaryIO) -> Iterator[Row]:
        buffered = io.BufferedReader(counted, _CHUNK)
        source = cast(BinaryIO, buffered)
        try:
            plain = unpacking(source, kind, name=self._name) if kind else source
            plain = files.seekable(plain) if self._form.seeks else plain
            selection = Selection(self._name, self._settings.field, self._settings.encoding)
            decode(b"", encoding=self._settings.encoding)  # raises for an encoding that there is not
            edit = _editor(self._name, self._settings)
            edit = self._limited(edit) if self._limited else edit
            for row in self._form.rewrite(plain, target, edit, selection):
                self.counts = self.counts.plus(row)
                yield row
        finally:
            buffered.detach()


def _editor(name: str, settings: Settings) -> Edit:
    inner = settings.replaced(format="auto", encoding="auto")

    def edit(number: int, text: str) -> Row:
        return clean_record(text, number, name=name, settings=inner)

    return edit


class _Counted(io.RawIOBase):
    """A stream that counts what passes; without one behind it, what is written is gone."""

    def __init__(self, stream: BinaryIO | None) -> None:
        self._stream = stream
        self.count = 0

    def readable(self) -> bool:
        return True

    def writable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return self._stream is not None and self._stream.seekable()

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        return 0 if self._stream is None else self._stream.seek(offset, whence)

    def tell(self) -> int:
        return self.count if self._stream is None or not self._stream.seekable() else self._stream.tell()

    def readinto(self, buffer: WriteableBuffer) -> int:
        view = memoryview(buffer)
        with files.reading("the source"):
            data = b"" if self._stream is None else self._stream.read(len(view))
        view[: len(data)] = data
        self.count += len(data)
        return len(data)

    def write(self, data: object) -> int:
        view = memoryview(data)  # type: ignore[arg-type]
        if self._stream is not None:
            self._stream.write(view)
        self.count += view.nbytes
        return view.nbytes


class _Chained(io.RawIOBase):
    """A stream whose beginning has been read already."""

    def __init__(self, head: bytes, stream: BinaryIO) -> None:
        self._head, self._stream = head, stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        view = memoryview(buffer)
        data = self._head[: len(view)] or self._stream.read(len(view))
        self._head = self._head[len(view) :]
        view[: len(data)] = data
        return len(data)
