"""Compressed files by the ends of their names: bytes and streams in and out. It opens no file.

gzip, bzip2 and xz come with Python, Zstandard with Python 3.14 or the extra `zstd`; each is imported when it is met.
What is written holds no name and no time, so that equal text comes to equal bytes.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING, Any, BinaryIO, cast

from redite.errors import MissingExtra, NotAnArticle, ReadError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

COMPRESSIONS = {".gz": "gzip", ".bz2": "bzip2", ".xz": "xz", ".zst": "zstd", ".zstd": "zstd"}
LARGEST_ARTICLE = 1 << 30  # bytes that one compressed article may unpack to; a small file could fill the memory
_CHUNK = 1 << 17
_WINDOW_LOG = 31  # large sets are compressed with windows beyond what the libraries take unasked


def compression_of(name: str) -> str:
    """The compression that a file's name promises, or ""."""
    return COMPRESSIONS.get(_end(name), "")


def bare_name(name: str) -> str:
    """The name without the end that says how it is compressed."""
    end = _end(name)
    return name[: -len(end)] if end in COMPRESSIONS else name


def _end(name: str) -> str:
    base = name.replace("\\", "/").rpartition("/")[2]
    stem, dot, end = base.rpartition(".")
    return (dot + end).lower() if stem else ""


def unpack(data: bytes, kind: str, *, name: str = "") -> bytes:
    """The bytes that were compressed. Raises ReadError for damaged data, MissingExtra."""
    if not kind:
        return data
    stream = unpacking(io.BytesIO(data), kind, name=name)
    pieces, size = [], 0
    while piece := stream.read(_CHUNK):  # not all at once: room for as much as is asked for is taken first
        pieces.append(piece)
        size += len(piece)
        if size > LARGEST_ARTICLE:
            raise NotAnArticle(f"{name or 'the data'} is not an article: it unpacks to more than 1 GiB", name=name)
    return b"".join(pieces)


def pack(data: bytes, kind: str) -> bytes:
    """The bytes compressed. Raises MissingExtra."""
    if not kind:
        return data
    packed = io.BytesIO()
    with packing(packed, kind) as stream:
        stream.write(data)
    return packed.getvalue()


def repack(data: bytes, kind: str, other: str) -> bytes:
    """The bytes compressed in another way. Raises MissingExtra."""
    return data if kind == other else pack(unpack(data, kind), other)


def unpacking(stream: BinaryIO, kind: str, *, name: str = "") -> BinaryIO:
    """A stream of what `stream` holds compressed; it is read as it comes, and damage is found at its place.

    Closing it leaves `stream` open. Raises MissingExtra; to read from it raises ReadError.
    """
    source: IO[bytes]
    if kind == "gzip":
        import gzip

        source = cast(IO[bytes], gzip.GzipFile(fileobj=stream, mode="rb"))
    elif kind == "bzip2":
        import bz2

        source = bz2.BZ2File(stream)
    elif kind == "xz":
        import lzma

        source = lzma.LZMAFile(stream)
    else:
        source = _unpacking_zstd(stream, name)
    return io.BufferedReader(_Checked(source, name, kind), _CHUNK)


class _Checked(io.RawIOBase):
    """Reads what a library unpacks, and says in one voice what is wrong with it."""

    def __init__(self, source: IO[bytes], name: str, kind: str) -> None:
        self._source, self._name, self._kind = source, name, kind

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        view = memoryview(buffer)
        try:
            data = self._source.read(len(view))
        except (ReadError, MemoryError):
            raise
        # zlib.error, lzma.LZMAError and zstd's are Exceptions of their own, of modules that may not be imported.
        except Exception as error:
            raise _damaged(self._name, self._kind, str(error)) from error
        view[: len(data)] = data
        return len(data)


def _damaged(name: str, kind: str, why: str) -> ReadError:
    return ReadError(f"{name or 'the data'} cannot be unpacked as {kind}: {why or 'it is damaged'}", name=name)


@contextmanager
def packing(stream: BinaryIO, kind: str) -> Iterator[BinaryIO]:
    """A stream that compresses into `stream`; all is there when the block is left. Raises MissingExtra."""
    if not kind:
        yield stream
        return
    target: Any
    if kind == "gzip":
        import gzip

        target = gzip.GzipFile(filename="", fileobj=stream, mode="wb", mtime=0)
    elif kind == "bzip2":
        import bz2

        target = bz2.BZ2File(stream, "wb")
    elif kind == "xz":
        import lzma

        target = lzma.LZMAFile(stream, "wb")
    else:
        target = _packing_zstd(stream)
    # Lines come one by one, compressors work better on more.
    buffered = io.BufferedWriter(target, _CHUNK)
    try:
        yield cast(BinaryIO, buffered)
    except BaseException:
        with _silence():
            buffered.close()
        raise
    buffered.close()


@contextmanager
def _silence() -> Iterator[None]:
    try:
        yield
    except Exception:  # what is half written is thrown away; the error under way is the one to tell
        pass


# ---- Zstandard: Python's own from 3.14 on, else the library ----


def _zstd() -> tuple[Any, bool]:
    """The module, and whether it is Python's own."""
    from importlib import import_module

    for module, is_own in (("compression.zstd", True), ("zstandard", False)):
        try:
            return import_module(module), is_own
        except ImportError:
            continue
    raise MissingExtra("Zstandard needs a library that is not installed: pip install redite[zstd]", extra="zstd")


def _unpacking_zstd(stream: BinaryIO, name: str) -> IO[bytes]:
    zstd, is_own = _zstd()
    if is_own:
        return cast(IO[bytes], zstd.ZstdFile(stream, options={zstd.DecompressionParameter.window_log_max: _WINDOW_LOG}))
    return cast(IO[bytes], io.BufferedReader(_Frames(stream, zstd, name), _CHUNK))


class _Frames(io.RawIOBase):
    """One Zstandard frame after another. The library's own reader does not tell a frame that is cut short."""

    def __init__(self, stream: BinaryIO, zstd: Any, name: str) -> None:
        self._stream, self._zstd, self._name = stream, zstd, name
        self._frame: Any = None
        self._packed = self._unpacked = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        view = memoryview(buffer)
        while not self._unpacked and self._fill():
            pass
        count = min(len(view), len(self._unpacked))
        view[:count] = self._unpacked[:count]
        self._unpacked = self._unpacked[count:]
        return count

    def _fill(self) -> bool:
        """Unpack a little more; whether there is more."""
        # A few bytes may unpack to very many: small bites bound that.
        self._packed = self._packed or self._stream.read(_CHUNK // 32)
        if not self._packed:
            if self._frame is not None:
                raise _damaged(self._name, "zstd", "it ends too early")
            return False
        if self._frame is None:
            self._frame = self._zstd.ZstdDecompressor(max_window_size=1 << _WINDOW_LOG).decompressobj()
        self._unpacked = self._frame.decompress(self._packed)
        self._packed = b""
        if self._frame.eof:
            self._packed, self._frame = self._frame.unused_data, None
        return True


def _packing_zstd(stream: BinaryIO) -> Any:
    zstd, is_own = _zstd()
    if is_own:
        return zstd.ZstdFile(stream, "wb")
    return zstd.ZstdCompressor(write_checksum=True).stream_writer(stream, closefd=False)
