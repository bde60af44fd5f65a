"""The table of record formats: files with an article in each record. A member is imported when it is chosen."""

from __future__ import annotations

from importlib import import_module
from typing import NamedTuple

from redite.compression import bare_name
from redite.contracts import RecordFormat


class Member(NamedTuple):
    """Where a record format is: a module with FORMAT in it, and the suffixes that promise it."""

    module: str
    suffixes: tuple[str, ...]


RECORDS = {
    "jsonl": Member("redite.records.jsonl", (".jsonl", ".ndjson", ".jsonlines", ".jl")),
    "json": Member("redite.records.json_document", (".json",)),
    "csv": Member("redite.records.delimited", (".csv",)),
    "tsv": Member("redite.records.delimited", (".tsv", ".tab")),
    "parquet": Member("redite.records.parquet", (".parquet", ".pq")),
    "warc": Member("redite.records.warc", (".warc", ".wet")),
}

HEAD = 1 << 16  # bytes that are looked at

# What programs that write such files call the text of an article, the likeliest first.
FIELDS = (
    "text", "content", "body", "articleBody", "article_body", "article", "maintext", "full_text", "raw_text",
    "raw_content", "plain_text", "markdown", "html",
)  # fmt: skip


def load(name: str) -> RecordFormat:
    """Import a member."""
    form: RecordFormat = import_module(RECORDS[name].module).FORMATS[name]
    return form


def by_name(name: str, wanted: str = "auto") -> str | None:
    """The record format wanted, or with "auto" the one that the file's name promises; "" for what is an article.

    None says that the name does not tell: a .txt or a stream may hold anything, and a .json may hold JSON Lines.
    """
    if wanted != "auto":
        return wanted if wanted in RECORDS else ""
    suffix = _suffix(bare_name(name))
    if suffix in ("", ".txt", ".text", ".json"):
        return None
    return next((key for key, member in RECORDS.items() if suffix in member.suffixes), "")


def by_looking(name: str, head: bytes) -> str:
    """The record format that a file looks like, whose name does not tell; "" for an article.

    head: its first bytes, unpacked; HEAD of them are enough.
    """
    otherwise = "json" if _suffix(bare_name(name)) == ".json" else ""
    if not otherwise and not head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"{", b"[", b"PAR1", b"WARC/")):
        return ""
    from redite.records.looking import looks_like

    return looks_like(head) or otherwise


def product_name(name: str, form: str) -> str:
    """What the product of a file is called: WARC comes out as JSON Lines, all else keeps its name."""
    if form != "warc":
        return name
    bare = bare_name(name)
    suffix = _suffix(bare)
    stem = bare[: -len(suffix)] if suffix in RECORDS["warc"].suffixes else bare
    return f"{stem}.jsonl{name[len(bare):]}"


def _suffix(name: str) -> str:
    base = name.replace("\\", "/").rpartition("/")[2]
    stem, dot, end = base.rpartition(".")
    return (dot + end).lower() if stem else ""
