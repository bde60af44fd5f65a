"""Compressed bytes and streams: what goes in comes out, damage is told, equal text comes to equal bytes."""

from __future__ import annotations

import io
import sys
from importlib.util import find_spec

import pytest
from hypothesis import given, strategies as st

from redite import compression
from redite.compression import bare_name, compression_of, pack, packing, repack, unpack, unpacking
from redite.errors import MissingExtra, NotAnArticle, ReadError

HAS_ZSTD = find_spec("zstandard") is not None or sys.version_info >= (3, 14)
needs_zstd = pytest.mark.skipif(not HAS_ZSTD, reason="the extra zstd is not installed")
KINDS = ["gzip", "bzip2", "xz", pytest.param("zstd", marks=needs_zstd)]
kinds = pytest.mark.parametrize("kind", KINDS)


@pytest.mark.parametrize("name, kind, bare", [
    ("a.txt.gz", "gzip", "a.txt"), ("a.jsonl.zst", "zstd", "a.jsonl"), ("x/a.csv.BZ2", "bzip2", "x/a.csv"),
    ("a.xz", "xz", "a"), ("a.txt", "", "a.txt"), ("a.gz/b", "", "a.gz/b"), (".gz", "", ".gz"), ("", "", ""),
])  # fmt: skip
def test_names_tell(name: str, kind: str, bare: str) -> None:
    assert compression_of(name) == kind
    assert bare_name(name) == bare


@kinds
@given(data=st.binary(max_size=200), more=st.binary(max_size=50))
def test_what_goes_in_comes_out(kind: str, data: bytes, more: bytes) -> None:
    packed = pack(data, kind)
    assert unpack(packed, kind) == data
    assert packed == pack(data, kind)
    assert unpack(packed + pack(more, kind), kind) == data + more, "several in a row are one"
    assert unpack(repack(packed, kind, "gzip"), "gzip") == data


def test_no_compression() -> None:
    assert pack(b"a", "") == unpack(b"a", "") == repack(b"a", "", "") == b"a"


@kinds
@pytest.mark.parametrize("damage", ["cut short", "other bytes", "a changed byte", "something else"])
def test_damage_is_told(kind: str, damage: str) -> None:
    packed = pack(bytes(range(256)) * 40 + b"end", kind)
    half = len(packed) // 2
    data = {
        "cut short": packed[:-3], "other bytes": packed + b"no such thing",
        "a changed byte": packed[:half] + bytes([packed[half] ^ 0xFF]) + packed[half + 1 :],
        "something else": b"It is no archive at all. " * 4,
    }[damage]  # fmt: skip
    if damage == "other bytes" and kind in ("bzip2", "xz"):
        assert unpack(data, kind) == bytes(range(256)) * 40 + b"end"  # both take what follows for padding
        return
    with pytest.raises(ReadError) as caught:
        unpack(data, kind, name="a.gz")
    assert "a.gz" in str(caught.value) and caught.value.name == "a.gz" and "\n" not in str(caught.value)


@kinds
def test_streams(kind: str) -> None:
    lines = [f"line {number}\n".encode() for number in range(50_000)]
    packed = io.BytesIO()
    with packing(packed, kind) as stream:
        for line in lines:
            stream.write(line)
    packed.seek(0)
    assert list(unpacking(packed, kind)) == lines
    assert not packed.closed


def test_an_article_cannot_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compression, "LARGEST_ARTICLE", 1 << 20)
    assert len(unpack(pack(bytes(1 << 20), "gzip"), "gzip")) == 1 << 20
    with pytest.raises(NotAnArticle):
        unpack(pack(bytes((1 << 20) + 1), "gzip"), "gzip")


def test_an_error_inside_is_passed_on() -> None:
    with pytest.raises(ZeroDivisionError), packing(io.BytesIO(), "gzip") as stream:
        stream.write(b"a")
        raise ZeroDivisionError


@pytest.mark.skipif(HAS_ZSTD, reason="the extra zstd is installed")
def test_a_missing_library_is_named() -> None:
    with pytest.raises(MissingExtra) as caught:
        pack(b"a", "zstd")
    assert caught.value.extra == "zstd" and "redite[zstd]" in str(caught.value)
