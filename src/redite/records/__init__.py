"""The table of record formats: files with an article in each record. A member is imported when it is chosen."""

from __future__ import annotations

from importlib import import_module

from redite.compression import bare_name
from redite.contracts import RecordFormat
from redite.values import NamedTuple


class Member(NamedTuple):
    """Where a record format is: a module with FORMAT in it, and the suffixes that promise it."""

    module: str
    suffixes: tuple[str, ...]


RECORDS = {
    "jsonl": Member("redite.records.jsonl", (".jsonl", ".ndjson", ".jsonlines", ".jl")),
    "json": Member("redite.records.json_document", (".json",)),
    "csv": Member("redite.records.delimited", (".csv", ".psv")),
    "tsv": Member("redite.records.delimited", (".tsv", ".tab")),
    "parquet": Member("redite.records.parquet", (".parquet", ".pq")),
    "warc": Member("redite.records.warc", (".warc", ".wet")),
}

_JSON = ("jsonl", "json")
_LONGEST_HEADER = 1000
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

    None says that the name does not tell: a .txt or a stream may hold anything, and a .json and a .jsonl what the
    other promises.
    """
    if wanted != "auto":
        return wanted if wanted in RECORDS else ""
    suffix = _suffix(bare_name(name))
    form = next((key for key, member in RECORDS.items() if suffix in member.suffixes), "")
    return None if suffix in ("", ".txt", ".text") or form in _JSON else form


def by_looking(name: str, head: bytes) -> str:
    """The record format that a file looks like, whose name does not tell; "" for an article.

    head: its first bytes, unpacked; HEAD of them are enough.
    """
    suffix = _suffix(bare_name(name))
    promised = next((key for key in _JSON if suffix in RECORDS[key].suffixes), "")
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    if not promised and not start.startswith((b"{", b"[", b"PAR1", b"WARC/")) and not _may_be_header(start):
        return ""
    from redite.records.looking import looks_like

    found = looks_like(head)
    # Of JSON Lines, the first may be damaged.
    is_document = start.startswith(b"[") or start.partition(b"\n")[0].strip() == b"{"
    return promised if promised == "jsonl" and not (found == "json" and is_document) else found or promised


def _may_be_header(start: bytes) -> bool:
    line = start[:_LONGEST_HEADER].partition(b"\n")[0].lower()
    return any(map(line.__contains__, b",;\t|")) and any(field.lower().encode() in line for field in FIELDS)


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
