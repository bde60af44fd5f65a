"""WARC in, JSON Lines out: {"url": ..., "date": ..., "text": ...} for every page. Needs warcio, the extra `warc`.

Pages are responses (and resources, and the conversions of WET files) with a body of HTML or text; `text` is the body,
decoded, without its repeats.
"""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Iterable, Iterator
from contextlib import redirect_stderr
from io import StringIO
from typing import Any, BinaryIO

from redite.contracts import Edit, RecordFormat, Row, Selection
from redite.decoding import decode
from redite.errors import MissingExtra, NotAnArticle, ReadError, SettingsError

_KINDS = ("text/html", "application/xhtml+xml", "text/plain", "text/markdown")
_CHARSET = re.compile(r"charset\s{0,9}=\s{0,9}[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_SURROGATE = re.compile("[\ud800-\udfff]")


def rewrite(source: BinaryIO, target: BinaryIO, edit: Edit, selection: Selection) -> Iterator[Row]:
    """Clean each page's text; see contracts.RecordFormat. A record that cannot be read has no line in the target."""
    try:
        from warcio.archiveiterator import ArchiveIterator
        from warcio.exceptions import ArchiveLoadFailed
    except ImportError as error:
        missing = "WARC needs a library that is not installed: pip install redite[warc]"
        raise MissingExtra(missing, extra="warc") from error
    name, number, has_page = selection.name, 0, False
    try:
        for record in _records(ArchiveIterator(source)):
            number += 1
            if record.rec_type not in ("response", "resource", "conversion"):
                continue
            try:
                text = _text(record, name, selection.encoding)
            except (ReadError, OSError, ValueError, EOFError, zlib.error) as error:
                why = f"{name}:{number}: the record was left out, it cannot be read: {error}"
                has_page = True
                yield Row(number, error=ReadError(why, name=name))
                continue
            if text is None:
                yield Row(number)
                continue
            row = edit(number, text)
            if row.result is not None or row.error is not None:  # else nothing was found in it that is a text
                target.write(_line(record, text if row.output is None else row.output))
            has_page = True
            yield row
    except (ArchiveLoadFailed, OSError, ValueError, EOFError, zlib.error) as error:
        why = str(error).strip().partition("\n")[0]
        raise ReadError(f"{name} cannot be read as WARC after record {number}: {why}", name=name) from error
    if number and not has_page:
        raise NotAnArticle(f"{name} has no page of text in it", name=name)


def _records(archive: Iterable[Any]) -> Iterator[Any]:
    going = iter(archive)
    while True:
        try:
            with redirect_stderr(StringIO()):  # where warcio shows, in several lines, what it finds between records
                record = next(going, None)
        except AttributeError as error:  # warcio's answer to a record without any headers
            raise ValueError("a record has no headers") from error
        if record is None:
            return
        yield record


def _text(record: Any, name: str, encoding: str) -> str | None:
    """The decoded body, or None where it is no page."""
    headers = record.http_headers or record.rec_headers
    kind, _, rest = (headers.get_header("Content-Type") or "").partition(";")
    if kind.strip() and kind.strip().lower() not in _KINDS:
        return None
    body = record.content_stream().read()
    if getattr(record.raw_stream, "limit", 0) > 0:
        raise ValueError("it ends too early")
    if not body.strip():
        return None
    declared = _CHARSET.search(rest)
    for codec in (declared[1] if declared and encoding == "auto" else None, encoding):
        try:
            if codec is not None:
                return decode(body, name=name, encoding=codec).text
        except NotAnArticle:
            return None
        except (ReadError, SettingsError):
            if codec == encoding:
                raise
    return None


def _line(record: Any, text: str) -> bytes:
    headers = record.rec_headers
    url, date = headers.get_header("WARC-Target-URI"), headers.get_header("WARC-Date")
    line = json.dumps({"url": url, "date": date, "text": text}, ensure_ascii=False)
    return (_SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", line) + "\n").encode()


FORMATS = {"warc": RecordFormat("warc", rewrite)}
