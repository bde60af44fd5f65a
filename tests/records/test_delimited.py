"""CSV and TSV: only the text's cell changes; what is read is what the csv module reads."""

from __future__ import annotations

import csv
import io
from typing import Any

import pytest
from hypothesis import given, strategies as st

from redite import Document, Settings, deduplicate
from redite.contracts import Row
from redite.errors import NotAnArticle, ReadError
from redite.records import delimited
from redite.streaming import Run

FIRST = "The town council opened the new bridge over the river on Monday morning after two years of work."
OTHER = "A school in the north of the town will get a library with eleven thousand books next spring."
LAST = "Farmers nearby complain that the noise of the trains keeps their cows awake until late at night."
REPEATING = f"{FIRST}\n{OTHER}\n{FIRST}\n{LAST}"
CLEAN = f"{FIRST}\n{OTHER}\n{LAST}"


def cleaned(data: bytes, form: str = "csv", **options: Any) -> tuple[bytes, list[Row]]:
    target = io.BytesIO()
    rows = list(Run(io.BytesIO(data), form, name="a", settings=Settings(**options)).rows(target))
    return target.getvalue(), rows


def written(rows: list[list[str]], **options: Any) -> bytes:
    stream = io.StringIO(newline="")
    csv.writer(stream, **options).writerows(rows)
    return stream.getvalue().encode()


def read(data: bytes, **options: Any) -> list[list[str]]:
    return [row for row in csv.reader(io.StringIO(data.decode(), newline=""), **options) if row]


# ---- what must change ----


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_the_text_of_each_row_is_cleaned(delimiter: str, end: str) -> None:
    rows = [["id", "text", "n"], ["1", REPEATING, 'a "b"'], ["2", CLEAN, "x\ny"], ["3", f'"{REPEATING}"', ""]]
    options: dict[str, Any] = {"delimiter": delimiter, "lineterminator": end, "quoting": csv.QUOTE_ALL}
    data = written(rows, **options)
    product, found = cleaned(data)
    rows[1][1], rows[3][1] = CLEAN, f'"{CLEAN}"' if found[2].output is None else found[2].output
    assert product == written(rows, **options)
    assert [row.number for row in found][:2] == [2, 6]


def test_all_other_bytes_stay() -> None:
    before, after = b'id,"text" ,  text,x,y\r\n"1" , "a"b,"', b'"tail,"",\n\n"4",,,,'
    data = before + REPEATING.encode() + after
    product, rows = cleaned(data, field="  text")
    assert product == before + CLEAN.encode() + after
    assert rows[1].error is None


def test_doubled_quotes_stay_doubled() -> None:
    first = 'He said "no" and "never", as the "Daily" wrote on the morning after the long debate had ended.'
    data = written([["text"], [f'"{OTHER}"\n{first}\n"{OTHER}"\n{first}\n{LAST}']])
    product, rows = cleaned(data)
    assert rows[0].output is not None and rows[0].result is not None and len(rows[0].result.cuts) >= 1
    assert product == written([["text"], [rows[0].output]])


def test_tabs() -> None:
    data = written([["id", "content"], ["1", REPEATING]], delimiter="\t")
    assert cleaned(data, "tsv")[0] == written([["id", "content"], ["1", CLEAN]], delimiter="\t")


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8-sig", "shift_jis", "gb18030"])
def test_encodings(encoding: str) -> None:
    name = {"cp1252": "né à Köln", "utf-8-sig": "né", "shift_jis": "表ソ東京", "gb18030": "東京都"}[encoding]
    data = written([["name", "text"], [name, f"{name}\n{REPEATING}"]]).decode().encode(encoding)
    product, _ = cleaned(data, encoding="auto" if encoding == "utf-8-sig" else encoding)
    assert product == written([["name", "text"], [name, f"{name}\n{CLEAN}"]]).decode().encode(encoding)


# ---- what must not change ----


@pytest.mark.parametrize("row", [b"1,2,3,4", b"1", b'1,"a', b"1,\xff"])
def test_a_row_that_cannot_be_read_is_passed_through(row: bytes) -> None:
    good = b'1,"' + REPEATING.encode() + b'"'
    data = b"\n".join([b"id,text", good, row])
    product, rows = cleaned(data, encoding="utf-8")
    assert product == b"\n".join([b"id,text", b'1,"' + CLEAN.encode() + b'"', row])
    assert isinstance(rows[1].error, ReadError) and "a:6:" in str(rows[1].error)


@pytest.mark.parametrize("cell", [
    f'"{OTHER}\n{FIRST}\n"",\n{FIRST}\n"x"y', f'"{OTHER}\n{FIRST}\n{LAST}"\t{FIRST}', f'"{FIRST}\u2028"{FIRST}',
    f'"{FIRST}\n"{FIRST}\n2,"{OTHER}"', f'{FIRST}\u2028"{OTHER}"\u2028{FIRST}\u2028',
])  # fmt: skip
def test_broken_quotes_never_shift_the_cells(cell: str) -> None:
    data = f'id,text\n1,{cell}\n2,"{REPEATING}"\n'.encode()
    product, rows = cleaned(data)
    again, rows_again = cleaned(product)
    assert again == product and len(rows_again) == len(rows)
    remaining = iter(data)
    assert all(byte in remaining for byte in product)


def test_a_quote_that_is_never_closed_fills_no_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delimited, "LARGEST_RECORD", 1 << 20)
    data = b'id,text\n1,"' + REPEATING.encode() + b'"\n2,"' + b"abc,\n" * 500_000
    product, rows = cleaned(data)
    assert product == data.replace(REPEATING.encode(), CLEAN.encode())
    assert [row.error is None for row in rows] == [True, False]


@pytest.mark.parametrize("data", [
    b"", b"\n", b"text", b"text\n", b"\r\n\r\ntext\r\n\r\na\r\n", b"\xef\xbb\xbftext,x\na,b", b'"text"\n"a""b"',
    b"a,text\n,\n",
])  # fmt: skip
def test_nothing_repeated_nothing_changed(data: bytes) -> None:
    product, rows = cleaned(data)
    assert product == data
    assert not any(row.error for row in rows)


def test_a_header_may_have_spaces() -> None:
    data = f'id, Text \n1,"{REPEATING}"\n'.encode()
    assert cleaned(data)[0] == data.replace(REPEATING.encode(), CLEAN.encode())
    assert cleaned(data, "tsv")[0] == cleaned(data)[0]


def test_a_text_in_the_place_of_the_header_is_told_in_short() -> None:
    with pytest.raises(NotAnArticle) as caught:
        cleaned(f'1,"{REPEATING}"\n2,"{CLEAN}"\n'.encode())
    assert len(str(caught.value)) < 250


def test_a_table_without_a_text_is_no_article() -> None:
    with pytest.raises(NotAnArticle) as caught:
        cleaned(b"a,b\n1,2\n")
    assert "'a', 'b'" in str(caught.value)
    with pytest.raises(ReadError) as missing:
        cleaned(b"text,b\n1,2\n", field="no")
    assert not isinstance(missing.value, NotAnArticle)
    with pytest.raises(ReadError):
        cleaned("text,b\n1,2\n".encode("utf-16"))
    with pytest.raises(NotAnArticle):
        cleaned(b"\x7fELF" + bytes(100))


# ---- laws ----

pieces = st.sampled_from([FIRST, OTHER, LAST, "Ja.", "", 'a "b" c', '"', "x,y;z\tw", "é 東京 😀", "\r\nq"])
cells = st.lists(pieces, max_size=5).map("\n".join)
tables = st.integers(1, 4).flatmap(
    lambda width: st.lists(st.lists(cells, min_size=width, max_size=width), min_size=1, max_size=5)
)


@given(tables, st.sampled_from([",", ";", "\t"]), st.sampled_from(["\r\n", "\n"]), st.booleans())
def test_only_the_text_changes_and_twice_is_once(
    table: list[list[str]], delimiter: str, end: str, quotes_all: bool
) -> None:
    header = ["text", *(f"c{number}" for number in range(1, len(table[0])))][::-1]
    options: dict[str, Any] = {"delimiter": delimiter}
    quoting = csv.QUOTE_ALL if quotes_all else csv.QUOTE_MINIMAL
    data = written([header, *table], lineterminator=end, quoting=quoting, **options)
    product, rows = cleaned(data)
    before, after = read(data, **options), read(product, **options)
    assert [row[:-1] for row in after] == [row[:-1] for row in before]
    assert [row.error for row in rows] == [None] * len(rows)
    for row, old, new in zip(rows, before[1:], after[1:]):
        assert new[-1] == (old[-1] if row.output is None else row.output) == deduplicate(old[-1]).output
    if all(row.output is None for row in rows):
        assert product == data
    assert cleaned(product)[0] == product


@given(st.text(alphabet='a",\r\n', max_size=40))
def test_cells_are_what_the_csv_module_reads(text: str) -> None:
    data = text.encode()
    records = delimited.Records(io.BytesIO(data))
    parted = list(records)
    assert b"".join(record for record, _ in parted) == data
    try:
        expected = read(data)
    except csv.Error:
        return
    found = [
        [delimited._value(record[start:end].decode()) for start, end in cells]
        for record, cells in parted if record.strip(b"\r\n")
    ]  # fmt: skip
    assert found == expected


@given(st.binary(max_size=80))
def test_any_rows_pass_through(data: bytes) -> None:
    source = b"id,text\n" + data
    try:
        product, _ = cleaned(source, encoding="utf-8")
    except ReadError:
        return
    assert product == source


def test_a_file_that_would_be_read_in_another_encoding_is_passed_through(monkeypatch: pytest.MonkeyPatch) -> None:
    data = written([["id", "text"], ["1", REPEATING], ["2", OTHER]])
    by_size = lambda data, **_: Document("", encoding="cp1250" if len(data) > 400 else "iso8859-2")  # noqa: E731
    monkeypatch.setattr(delimited, "decode", by_size)
    product, rows = cleaned(data)
    assert product == data
    assert [isinstance(row.error, ReadError) for row in rows] == [True, False]
    monkeypatch.setattr(delimited, "decode", lambda data, **_: Document("", encoding="cp1250"))
    assert read(cleaned(data)[0]) == [["id", "text"], ["1", CLEAN], ["2", OTHER]]
