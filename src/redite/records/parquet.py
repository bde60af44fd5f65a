"""Parquet: an article a row, its text a column. Needs pyarrow, the extra `parquet`.

Groups of rows are read, cleaned and written one by one; the schema, its metadata, the compression and the groups stay
as they are. Parquet cannot be changed in place: what does not change is encoded again, but for a file without repeats.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from itertools import chain, islice
from typing import Any, BinaryIO

from redite.contracts import Edit, RecordFormat, Row, Selection
from redite.errors import MissingExtra, ReadError
from redite.records.fields import field_of, no_text


def rewrite(source: BinaryIO, target: BinaryIO, edit: Edit, selection: Selection) -> Iterator[Row]:
    """Clean each row's text; see contracts.RecordFormat."""
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError as error:
        raise MissingExtra("Parquet needs a library that is not installed: pip install redite[parquet]",
                           extra="parquet") from error
    name = selection.name
    try:
        file = parquet.ParquetFile(source)
        schema = file.schema_arrow
        texts = [field.name for field in schema if _is_text(pyarrow, field.type)]
        column = field_of(texts, selection.field)
        if column is None:
            raise no_text(name, selection.field, schema.names)
        index = schema.names.index(column)
        first = 1
        groups = map(file.read_row_group, range(file.num_row_groups))
        # Where what is said of a group's columns is damaged, to ask for it ends the process; to read the group fails.
        tables = chain(list(islice(groups, 1)), groups)
        with _writer(parquet, target, file, _options(pyarrow, parquet, file, name)) as writer:
            for table in tables:
                rows = _rows(pyarrow, table.column(index), first, edit, name)
                changed: dict[int, str] = {}
                for place, row in enumerate(rows):
                    if row.output is not None:
                        changed[place] = row.output
                    yield row
                if changed:
                    column_now = _replaced(pyarrow, table.column(index), changed)
                    table = table.set_column(index, schema.field(index), column_now)
                writer.write_table(table, row_group_size=max(1, table.num_rows))
                first += table.num_rows
    except (pyarrow.ArrowException, OSError, UnicodeDecodeError) as error:  # the last: for names of columns
        raise ReadError(f"{name} cannot be read as Parquet: {_line(error)}", name=name) from error


def _line(error: Exception) -> str:
    return str(error).strip().partition("\n")[0] or repr(error)


def _is_text(pyarrow: Any, kind: Any) -> bool:
    types = pyarrow.types
    if types.is_dictionary(kind):
        kind = kind.value_type
    is_view = getattr(types, "is_string_view", lambda _: False)
    return bool(types.is_string(kind) or types.is_large_string(kind) or is_view(kind))


def _rows(pyarrow: Any, column: Any, first: int, edit: Edit, name: str) -> Iterator[Row]:
    number = first
    for chunk in column.chunks:
        for value in chunk:
            try:
                text = value.as_py()
            except UnicodeDecodeError:
                why = f"{name}:{number}: the record was passed through, it cannot be read: its text is not UTF-8"
                yield Row(number, error=ReadError(why, name=name))
            else:
                yield Row(number) if text is None else edit(number, text)
            number += 1


def _replaced(pyarrow: Any, column: Any, changed: dict[int, str]) -> Any:
    """The column with other values in some rows; what stays is not decoded."""
    import pyarrow.compute as compute

    chunks, start = [], 0
    for chunk in column.chunks:
        places = [place for place in range(start, start + len(chunk)) if place in changed]
        if places:
            kind = chunk.type
            if pyarrow.types.is_dictionary(kind):
                chunk = chunk.dictionary_decode()
            elif kind not in (pyarrow.string(), pyarrow.large_string()):  # a view, in which pyarrow replaces nothing
                chunk = chunk.cast(pyarrow.large_string())
            mask = pyarrow.array([place in changed for place in range(start, start + len(chunk))])
            values = pyarrow.array([changed[place] for place in places], type=chunk.type)
            chunk = compute.replace_with_mask(chunk, mask, values)
            if pyarrow.types.is_dictionary(kind):
                chunk = chunk.dictionary_encode()
            chunk = chunk.cast(kind)
        chunks.append(chunk)
        start += len(column.chunk(len(chunks) - 1))
    return pyarrow.chunked_array(chunks, type=column.type)


def _options(pyarrow: Any, parquet: Any, file: Any, name: str) -> dict[str, Any]:
    """How to write so that the file's schema comes out again. Raises ReadError where no way does."""
    found, alike = _layout(file), None
    for version in (str(file.metadata.format_version), "2.6", "2.4", "1.0"):
        for compliant in (True, False):
            for decimals in (False, True):
                options = dict(found, version=version, use_compliant_nested_type=compliant)
                if decimals:
                    options["store_decimal_as_integer"] = True
                try:
                    other = _without_rows(parquet, file, options)
                except (ValueError, TypeError, pyarrow.ArrowException):
                    continue
                if not other.schema_arrow.equals(file.schema_arrow, True):
                    continue
                if other.schema.equals(file.schema):
                    return options
                if alike is None and _columns(other) == _columns(file):
                    alike = options
    if alike is None:
        raise ReadError(f"{name} was left as it is: its Parquet schema cannot be written again", name=name)
    return alike


def _layout(file: Any) -> dict[str, Any]:
    """What of the file's layout the writer takes: from its first group of rows, as others are alike."""
    metadata = file.metadata
    keys = metadata.metadata or {}
    options: dict[str, Any] = {"store_schema": b"ARROW:schema" in keys, "write_statistics": True}
    if any(file.schema.column(i).physical_type == "INT96" for i in range(len(file.schema))):
        options["use_deprecated_int96_timestamps"] = True
    if metadata.num_row_groups:
        group = metadata.row_group(0)
        columns = [group.column(i) for i in range(group.num_columns)]
        options["compression"] = {
            column.path_in_schema: column.compression.replace("UNCOMPRESSED", "NONE") for column in columns
        }
        options["use_dictionary"] = [
            column.path_in_schema for column in columns
            if any("DICTIONARY" in str(encoding) for encoding in column.encodings)
        ]  # fmt: skip
        options["write_statistics"] = [column.path_in_schema for column in columns if column.is_stats_set]
        options["write_page_index"] = any(getattr(column, "has_offset_index", False) for column in columns)
    return options


def _columns(file: Any) -> list[tuple[Any, ...]]:
    """What a reader is told of each column: what it means, or else how it is stored.

    That an integer has a sign and 32 or 64 bits may be said or not; decimals are stored in one of several ways.
    """
    found = []
    for column in map(file.schema.column, range(len(file.schema))):
        meaning = column.logical_type.to_json()
        if column.logical_type.type == "NONE" or column.converted_type in ("INT_32", "INT_64"):
            meaning = (column.physical_type, column.length)
        found.append((column.path, column.max_definition_level, column.max_repetition_level, meaning))
    return found


def _writer(parquet: Any, target: Any, file: Any, options: dict[str, Any]) -> Any:
    """A writer for files like this one, with the same metadata, also those that are not in the Arrow schema."""
    writer = parquet.ParquetWriter(target, file.schema_arrow, **options)
    if file.metadata.metadata and hasattr(writer, "add_key_value_metadata"):  # older pyarrow has it not
        writer.add_key_value_metadata(file.metadata.metadata)
    return writer


def _without_rows(parquet: Any, file: Any, options: dict[str, Any]) -> Any:
    """A file that is written so, without rows. Raises ValueError where it lacks metadata."""
    empty = io.BytesIO()
    with _writer(parquet, empty, file, options):
        pass
    empty.seek(0)
    other = parquet.ParquetFile(empty)
    if set(other.metadata.metadata or {}) != set(file.metadata.metadata or {}):
        raise ValueError("metadata are missing")
    return other


FORMATS = {"parquet": RecordFormat("parquet", rewrite, seeks=True)}
