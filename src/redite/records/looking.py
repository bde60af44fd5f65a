"""What a file without a telling name holds, by its first bytes: records, or an article."""

from __future__ import annotations

from redite.records.fields import field_of


def looks_like(head: bytes) -> str:
    """"jsonl", "json", "parquet", "warc" or "csv", or "" for anything else.

    head: the first bytes of the file. JSON counts only with a text in it, as an article may begin with a brace, and so
    does a table.
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
    if bare.startswith((b"{", b"[")):
        return "json" if _holds_text(bare) else ""
    return "csv" if _is_table(bare) else ""


def _is_table(bare: bytes) -> bool:
    """Whether there is a header of short names, that of a text among them, above a row of as many cells."""
    import io
    import re
    from itertools import islice

    from redite.records.delimited import DELIMITERS, Records

    for delimiter in DELIMITERS:
        records = Records(io.BytesIO(bare))
        records.part_by(delimiter)
        rows = list(islice((row for row in records if row[0].strip()), 2))
        if len(rows) < 2:
            return False
        (header, cells), (_, below) = rows
        names = [header[cell.start : cell.end].decode("utf-8", "replace").strip('" \r\n') for cell in cells]
        are_names = len(names) > 1 and all(re.fullmatch(r"\w[\w/-]*(?:[ .:]\w[\w/-]*){0,3}", name) for name in names)
        if are_names and field_of(names) is not None and len(below) == len(names):
            return True
    return False


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
