"""WARC in, JSON Lines out: {"url": ..., "date": ..., "text": ...} for every page. Needs FastWARC, the extra `warc`.

Pages are responses (and resources, and the conversions of WET files) with a body of HTML or text; `text` is the body,
decoded, without its repeats.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, BinaryIO

from redite.contracts import Edit, RecordFormat, Row, Selection
from redite.decoding import decode
from redite.errors import MissingExtra, NotAnArticle, ReadError, SettingsError

_KINDS = ("text/html", "application/xhtml+xml", "text/plain", "text/markdown")
_SURROGATE = re.compile("[\ud800-\udfff]")


def rewrite(source: BinaryIO, target: BinaryIO, edit: Edit, selection: Selection) -> Iterator[Row]:
    """Clean each page's text; see contracts.RecordFormat. A record that cannot be read has no line in the target."""
    try:
        from fastwarc.warc import ArchiveIterator, WarcRecordType
    except ImportError as error:
        missing = "WARC needs a library that is not installed: pip install redite[warc]"
        raise MissingExtra(missing, extra="warc") from error
    wanted = (WarcRecordType.response, WarcRecordType.resource, WarcRecordType.conversion)
    name, number, is_archive = selection.name, 0, False
    try:
        for record in ArchiveIterator(source, parse_http=True, auto_decode="all"):
            number, is_archive = number + 1, True
            if record.record_type not in wanted:
                continue
            try:
                text = _text(record, name, selection.encoding)
            except (ReadError, OSError, ValueError, EOFError) as error:
                yield Row(number, error=ReadError(f"{name}:{number}: the record was left out: {error}", name=name))
                continue
            if text is None:
                yield Row(number)
                continue
            row = edit(number, text)
            target.write(_line(record, text if row.output is None else row.output))
            yield row
    except (OSError, ValueError, EOFError) as error:
        raise ReadError(f"{name} cannot be read as WARC after record {number}: {error}", name=name) from error
    if not is_archive and source.tell():
        raise NotAnArticle(f"{name} is no WARC file: there is no record in it", name=name)


def _text(record: Any, name: str, encoding: str) -> str | None:
    """The decoded body, or None where it is no page."""
    if record.is_http:
        kind = record.http_content_type
    else:
        kind = (record.headers.get("Content-Type") or "").partition(";")[0].strip()
    if kind and kind.lower() not in _KINDS:
        return None
    body = record.reader.read()
    if not body.strip():
        return None
    declared = record.http_charset if record.is_http else None
    for codec in ([encoding] if encoding != "auto" else [*([declared] if declared else []), "auto"]):
        try:
            return decode(body, name=name, encoding=codec).text
        except NotAnArticle:
            return None
        except (ReadError, SettingsError):
            if codec in ("auto", encoding):
                raise
    return None


def _line(record: Any, text: str) -> bytes:
    url, date = record.headers.get("WARC-Target-URI"), record.headers.get("WARC-Date")
    line = json.dumps({"url": url, "date": date, "text": text}, ensure_ascii=False)
    return (_SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", line) + "\n").encode()


FORMATS = {"warc": RecordFormat("warc", rewrite)}
