"""WARC in, JSON Lines out."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest

from redite import Settings
from redite.contracts import Row
from redite.errors import ReadError
from redite.streaming import Run

pytest.importorskip("warcio")

FIRST = "The town council opened the new bridge over the river on Monday morning after two years of work."
OTHER = "A school in the north of the town will get a library with eleven thousand books next spring."
PAGE = f"<html><body><p>{FIRST}</p><p>{OTHER}é</p><p>{FIRST}</p></body></html>"
CLEAN_PAGE = f"<html><body><p>{FIRST}</p><p>{OTHER}é</p></body></html>"


def record(kind: str, url: str, headers: dict[str, str], body: bytes, *, length: int | None = None) -> bytes:
    if kind in ("response", "request"):
        lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        body = f"HTTP/1.1 200 OK\r\n{lines}\r\n".encode() + body
        headers = {"Content-Type": f"application/http; msgtype={kind}"}
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2024-05-01T00:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:0>\r\n{lines}Content-Length: {len(body) if length is None else length}\r\n\r\n"
    )
    return head.encode() + body + b"\r\n\r\n"


def cleaned(data: bytes, **options: Any) -> tuple[list[dict[str, str]], list[Row]]:
    target = io.BytesIO()
    rows = list(Run(io.BytesIO(data), "warc", name="a", settings=Settings(**options)).rows(target))
    return [json.loads(line) for line in target.getvalue().splitlines()], rows


HTML = {"Content-Type": "text/html; charset=utf-8"}
LATIN = {"Content-Type": "text/html; charset=latin-1"}
INFO = record("warcinfo", "", {"Content-Type": "application/warc-fields"}, b"software: x\r\n")


def test_pages_come_out_as_lines() -> None:
    chunked = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (PAGE.encode()[:50], PAGE.encode()[50:], b""))
    data = b"".join([
        INFO,
        record("request", "http://a.example/1", {"Host": "a.example"}, b""),
        record("response", "http://a.example/1", HTML, PAGE.encode()),
        record("response", "http://a.example/2", LATIN, PAGE.encode("latin-1")),
        record("response", "http://a.example/3", {**HTML, "Transfer-Encoding": "chunked"}, chunked),
        record("response", "http://a.example/4.png", {"Content-Type": "image/png"}, b"\x89PNG\r\n\x1a\n" + bytes(99)),
        record("response", "http://a.example/5", HTML, b""),
        record("conversion", "http://a.example/6", {"Content-Type": "text/plain"}, f"{FIRST}\n{FIRST}\n".encode()),
    ])  # fmt: skip
    lines, rows = cleaned(data)
    assert [line["url"][-1] for line in lines] == ["1", "2", "3", "6"]
    assert [line["text"] for line in lines] == [CLEAN_PAGE] * 3 + [f"{FIRST}\n"]
    assert all(list(line) == ["url", "date", "text"] and line["date"] == "2024-05-01T00:00:00Z" for line in lines)
    assert [row.number for row in rows] == [3, 4, 5, 6, 7, 8]
    assert not any(row.error for row in rows)


@pytest.mark.parametrize("data", [
    f"{FIRST}\n".encode() * 4, INFO, record("response", "http://a/1.png", {"Content-Type": "image/png"}, b"\x89PNG"),
])  # fmt: skip
def test_without_a_page_nothing_is_written_or_said(data: bytes, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ReadError):
        cleaned(data)
    assert capsys.readouterr() == ("", "")


def test_a_record_that_ends_too_early_is_left_out() -> None:
    lines, rows = cleaned(record("response", "http://a/1", HTML, PAGE.encode(), length=9999))
    assert lines == []
    assert isinstance(rows[0].error, ReadError) and "a:1:" in str(rows[0].error)


@pytest.mark.parametrize("data", [
    b"no archive at all\r\n" * 9, b"WARC/1.0\r\n", INFO[:40], b"\x00" * 50, b"WARC/1.0\r\nWARC-Type: response",
])  # fmt: skip
def test_what_is_no_archive_is_told(data: bytes) -> None:
    try:
        lines, _ = cleaned(data)
    except ReadError as error:
        assert "\n" not in str(error)
    else:
        assert lines == []
