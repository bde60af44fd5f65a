"""What a file without a telling name holds, by its first bytes: records, or an article."""

from __future__ import annotations

from redite.records.fields import field_of


def looks_like(head: bytes) -> str:
    """"jsonl", "json", "parquet" or "warc", or "" for anything else.

    head: the first bytes of the file. JSON counts only with a text in it, as an article may begin with a brace.
    """
    if head.startswith(b"PAR1"):
        return "parquet"
    if head.startswith((b"WARC/1.", b"WARC/0.")):
        return "warc"
    bare = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if bare.startswith(b"{"):
        first, _, rest = bare.partition(b"\n")
        if _is_record(first) and rest.lstrip().startswith(b"{"):
            return "jsonl"
    return "json" if bare.startswith((b"{", b"[")) and _holds_text(bare) else ""


def _is_record(line: bytes) -> bool:
    from redite.records.json_scanning import members

    try:
        members(line.decode())
    except (ValueError, RecursionError):
        return False
    return True


def _holds_text(bare: bytes) -> bool:
    """Whether it begins as JSON does, with a field for a text; the head may end anywhere."""
    import re

    text = bare.decode("utf-8", "replace")
    if not re.match(r"\[\s*\{|\{\s*\"", text):
        return False
    names = re.findall(r'"([^"\\\n]{1,40})"\s{0,9}:\s{0,9}"', text)
    return field_of(names) is not None
