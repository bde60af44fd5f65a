"""Parquet: the schema, its metadata, the compression and the groups stay; only texts change."""

from __future__ import annotations

import base64
import io
import subprocess
import sys
import zlib
from pathlib import Path
from typing import Any

import pytest

from redite import Settings
from redite.contracts import Row
from redite.errors import NotAnArticle, ReadError
from redite.streaming import Run

pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")

FIRST = "The town council opened the new bridge over the river on Monday morning after two years of work."
OTHER = "A school in the north of the town will get a library with eleven thousand books next spring."
LAST = "Farmers nearby complain that the noise of the trains keeps their cows awake until late at night."
REPEATING = f"{FIRST}\n{OTHER}\n{FIRST}\n{LAST}"
CLEAN = f"{FIRST}\n{OTHER}\n{LAST}"

# A row as DuckDB writes it: its integers say that they have a sign, its decimals are integers, its metadata are not
# those of Arrow. The columns: text, id, price, small.
OF_ANOTHER_WRITER = zlib.decompress(base64.b64decode(
    "eNrdVM1qwkAQHtfUBrGghV0SyGEPTbAiwUh/LHhp8VSkSOlRKNFsMDQxkkRbb6UP0Sfpo/TcB+mpk4RaQQs9eWgYNjPf7HxDZr/N4PLWokDfC2hN"
    "StAt0RKACwB3E8FdEUVLHtueH3M74dMwnHI3CgOeYDL0HT7zRGSWb8JR6Cz5ox3zBFGz/Pda7Fil1bXW+5A/GMtUXku8bgNJChJ1eArKgTMfPzij"
    "+3g8EYFNZaAVHRQpEU+JjpskDIjn6Ee4H929WeSNhV6mEj1sDtM1Y0ozcWD7vs6AEVVT+wZotKJSUHMqijD7LKAZcldxdzOkXfVhUP9nX1SrgarR"
    "VDepUtKzlLKzRCVkJ9lmbeOFdBX5W3Y/Hg5jC7pJSDLCXE8ZZ4M1jDfklFLF5ityrUW/cmTKW3F8kO4Z1pGsjmzUseciI4aML0QVKbAdoUgTEQlQ"
    "6j28Cr0rvhBR7OFcFm2zZVq8Ppp7OJiOc96xrBNx0TpW+xrAyuC6CDDAP8IXnNf53w=="
))  # fmt: skip


def cleaned(data: bytes, **options: Any) -> tuple[bytes, list[Row]]:
    target = io.BytesIO()
    rows = list(Run(io.BytesIO(data), "parquet", name="a", settings=Settings(**options)).rows(target))
    return target.getvalue(), rows


def stored(table: Any, **options: Any) -> bytes:
    stream = io.BytesIO()
    pq.write_table(table, stream, **options)
    return stream.getvalue()


def table_of(kind: Any, texts: list[str | None]) -> Any:
    count = len(texts)
    schema = pa.schema(
        [
            pa.field("id", pa.int32(), nullable=False), pa.field("text", kind, metadata={"note": "the text"}),
            pa.field("tags", pa.list_(pa.string())), pa.field("at", pa.timestamp("us", tz="UTC")),
            pa.field("price", pa.decimal128(9, 2)), pa.field("place", pa.struct([("x", pa.float32())])),
            pa.field("raw", pa.binary()),
        ],
        metadata={"huggingface": "{}", "made": "here"},
    )  # fmt: skip
    columns = [
        pa.array(range(count), pa.int32()), pa.array(texts, pa.string()).cast(kind), [["a", None]] * count,
        pa.array([1_700_000_000_000_000] * count, schema.field("at").type), [None] * count, [{"x": 1.5}] * count,
        [b"\xff\x00"] * count,
    ]  # fmt: skip
    arrays = [column if isinstance(column, pa.Array) else pa.array(column, schema.field(i).type)
              for i, column in enumerate(columns)]  # fmt: skip
    return pa.Table.from_arrays(arrays, schema=schema)


@pytest.mark.parametrize("kind", [pa.string(), pa.large_string(), pa.dictionary(pa.int32(), pa.string())], ids=str)
@pytest.mark.parametrize("options", [
    {}, {"row_group_size": 2}, {"compression": {"text": "zstd", "id": "none", "raw": "gzip"}}, {"version": "1.0"},
    {"store_schema": False}, {"use_dictionary": ["tags"]}, {"use_compliant_nested_type": False},
    {"write_page_index": True, "data_page_version": "2.0", "write_statistics": ["id"]},
], ids=str)  # fmt: skip
def test_only_texts_change(kind: Any, options: dict[str, Any]) -> None:
    texts = [REPEATING, CLEAN, None, "", REPEATING]
    source = stored(table_of(kind, texts), **options)
    product, rows = cleaned(source)
    assert [row.number for row in rows] == [1, 2, 3, 4, 5]
    before, after = pq.ParquetFile(io.BytesIO(source)), pq.ParquetFile(io.BytesIO(product))
    assert after.schema.equals(before.schema)
    assert after.schema_arrow.equals(before.schema_arrow, check_metadata=True)
    assert after.metadata.num_row_groups == before.metadata.num_row_groups
    assert (after.metadata.metadata or {}) == (before.metadata.metadata or {})
    for group in range(before.metadata.num_row_groups):
        old, new = before.metadata.row_group(group), after.metadata.row_group(group)
        assert old.num_rows == new.num_rows
        for column in range(old.num_columns):
            assert old.column(column).compression == new.column(column).compression
            assert old.column(column).is_stats_set == new.column(column).is_stats_set
    left, right = before.read(), after.read()
    assert left.drop_columns(["text"]).equals(right.drop_columns(["text"]))
    assert right.column("text").to_pylist() == [CLEAN, CLEAN, None, "", CLEAN]


def test_int96_stays() -> None:
    source = stored(table_of(pa.string(), [REPEATING]), use_deprecated_int96_timestamps=True)
    product, _ = cleaned(source)
    before, after = pq.ParquetFile(io.BytesIO(source)), pq.ParquetFile(io.BytesIO(product))
    assert after.schema.equals(before.schema)


def test_a_text_that_is_a_view() -> None:
    try:
        source = stored(pa.table({"text": pa.array([REPEATING, None, CLEAN], pa.string_view())}))
    except (AttributeError, pa.ArrowException):
        pytest.skip("this pyarrow does not write such")
    after = pq.ParquetFile(io.BytesIO(cleaned(source)[0]))
    assert after.schema_arrow.equals(pq.ParquetFile(io.BytesIO(source)).schema_arrow, check_metadata=True)
    assert after.read().column("text").to_pylist() == [CLEAN, None, CLEAN]


def test_what_another_writer_wrote_is_read_as_before() -> None:
    product, rows = cleaned(OF_ANOTHER_WRITER)
    assert rows[0].result is not None and len(rows[0].result.cuts) == 1
    before, after = pq.ParquetFile(io.BytesIO(OF_ANOTHER_WRITER)), pq.ParquetFile(io.BytesIO(product))
    assert after.schema_arrow.equals(before.schema_arrow, check_metadata=True)
    assert after.metadata.metadata == {b"made": b"here"}
    assert after.read().drop_columns(["text"]).equals(before.read().drop_columns(["text"]))
    assert after.schema.column(3).logical_type.type == "INT"  # this one has no sign and eight bits


def test_a_file_without_repeats_is_the_same_file(tmp_path: Path) -> None:
    source, target = tmp_path / "a.parquet", tmp_path / "b.parquet"
    source.write_bytes(stored(table_of(pa.string(), [CLEAN, "a"]), row_group_size=1))
    with open(target, "wb") as file:
        list(Run(str(source), "parquet", name=str(source), settings=Settings()).rows(file))
    assert target.read_bytes() == source.read_bytes()


def test_twice_is_once() -> None:
    product, _ = cleaned(stored(table_of(pa.string(), [REPEATING] * 3)))
    assert all(row.output is None for row in cleaned(product)[1])


def test_the_column_that_is_asked_for() -> None:
    table = pa.table({"text": [REPEATING], "words": [REPEATING]})
    product, _ = cleaned(stored(table), field="words")
    assert pq.read_table(io.BytesIO(product)).to_pylist() == [{"text": REPEATING, "words": CLEAN}]


def test_a_table_without_rows() -> None:
    product, rows = cleaned(stored(pa.table({"text": pa.array([], pa.string())})))
    assert rows == [] and pq.read_table(io.BytesIO(product)).num_rows == 0


def test_what_cannot_be_cleaned_is_told() -> None:
    with pytest.raises(NotAnArticle):
        cleaned(stored(pa.table({"a": [1]})))
    with pytest.raises(ReadError):
        cleaned(stored(pa.table({"text": ["a"]})), field="no")
    named = stored(pa.table({"naïve": [1], "text": [REPEATING]})).replace("ï".encode(), b"\xff\xff")
    for data in (b"", b"PAR1", b"PAR1" * 9, stored(pa.table({"text": [REPEATING]}))[:-9], named):
        with pytest.raises(ReadError):
            cleaned(data)


DAMAGES = """
import io, sys
from redite import RediteError, Settings
from redite.streaming import Run

data = sys.stdin.buffer.read()
for place in range(len(data)):
    damaged = data[:place] + bytes([data[place] ^ 1]) + data[place + 1:]
    try:
        list(Run(io.BytesIO(damaged), "parquet", name="a", settings=Settings()).rows(io.BytesIO()))
    except RediteError:
        pass
"""


def test_no_damage_ends_the_process() -> None:
    source = stored(
        pa.table({"text": ["Ja.\nNo.\n"], "tags": [["x", None]]}), store_schema=False, write_statistics=False
    )
    done = subprocess.run([sys.executable, "-c", DAMAGES], input=source, capture_output=True, timeout=300)
    assert done.returncode == 0, done.stderr
