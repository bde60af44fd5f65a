"""JSON Lines and JSON documents: only the text's string changes, and of it only what is cut."""

from __future__ import annotations

import io
import json
import math
from typing import Any

import pytest
from hypothesis import example, given, strategies as st

from redite import Settings, deduplicate
from redite.contracts import Row
from redite.errors import NotAnArticle, ReadError
from redite.records.json_scanning import members, rewritten
from redite.streaming import Run

FIRST = "The town council opened the new bridge over the river on Monday morning after two years of work."
OTHER = "A school in the north of the town will get a library with eleven thousand books next spring."
LAST = "Farmers nearby complain that the noise of the trains keeps their cows awake until late at night."
REPEATING = f"{FIRST}\n{OTHER}\n{FIRST}\n{LAST}\n"
CLEAN = f"{FIRST}\n{OTHER}\n{LAST}\n"


def cleaned(data: bytes, form: str = "jsonl", **options: Any) -> tuple[bytes, list[Row]]:
    target = io.BytesIO()
    rows = list(Run(io.BytesIO(data), form, name="a", settings=Settings(**options)).rows(target))
    return target.getvalue(), rows


def dumped(value: object, **options: Any) -> bytes:
    return json.dumps(value, **options).encode()


# ---- what must change ----


def test_the_text_of_each_line_is_cleaned() -> None:
    lines = [{"id": 1, "text": REPEATING}, {"text": CLEAN, "id": 2}, {"id": 3, "text": REPEATING}]
    product, rows = cleaned(b"".join(dumped(line) + b"\n" for line in lines))
    assert [json.loads(line) for line in product.splitlines()] == [{**line, "text": CLEAN} for line in lines]
    assert [row.number for row in rows] == [1, 2, 3]
    assert [row.output is not None for row in rows] == [True, False, True]


@pytest.mark.parametrize("before, after", [
    ('{"a": 1.10, "text" :\t', ' , "b":1e400, "c": NaN, "n": 123456789012345678901234567890}'),
    ('  {"text":"first", "text": ', '}  \r'),
    ('{"text": null, "content": ', ', "body": "x\\/y\\u00e9"}'),
    ('{"te\\u0078t":', ',"z":{"text":"a\\nb"}}'),
    ('{"Text":', ',"k":[1,[2,{}]]}'),
])  # fmt: skip
@pytest.mark.parametrize("end", ["\n", ""])
def test_all_other_bytes_stay(before: str, after: str, end: str) -> None:
    source = f"{before}{json.dumps(REPEATING)}{after}{end}".encode()
    product, _ = cleaned(source)
    assert product == f"{before}{json.dumps(CLEAN)}{after}{end}".encode()


@pytest.mark.parametrize("written", [
    '"é\\u00e9\\/\\n{0}\\n{1}\\n{0}\\n{2}"',
    '"\\ud83d {0}\\n{1}\\n{0}\\n{2}"', '"\\ud83d\\ude00 {0}\\n{1}\\n{0}\\n{2}"',
    '"\\"{0}\\"\\n{1}\\n\\"{0}\\"\\n\\t{2}"',
])  # fmt: skip
def test_the_rest_of_a_text_keeps_its_escapes(written: str) -> None:
    written = written.format(FIRST, OTHER, LAST)
    product, rows = cleaned(f'{{"text":{written}}}'.encode())
    assert rows[0].output is not None
    assert json.loads(product)["text"] == rows[0].output
    text = product.decode()[9:-2]
    remaining = iter(written)
    assert all(character in remaining for character in text), "what is written is what was, minus what is cut"


def test_the_field_that_is_asked_for() -> None:
    record = {"text": REPEATING, "words": REPEATING}
    product, _ = cleaned(dumped(record), field="words")
    assert json.loads(product) == {"text": REPEATING, "words": CLEAN}


def test_the_first_usual_field_is_taken() -> None:
    record = {"body": REPEATING, "content": REPEATING, "title": REPEATING}
    assert json.loads(cleaned(dumped(record))[0]) == {**record, "content": CLEAN}


def test_html_in_a_record_is_read_as_html() -> None:
    page = f"<html><body><p>{FIRST}</p><p>{OTHER}</p><p>{FIRST}</p></body></html>"
    product, _ = cleaned(dumped({"html": page}))
    assert json.loads(product)["html"] == f"<html><body><p>{FIRST}</p><p>{OTHER}</p></body></html>"


def test_a_document_with_one_article() -> None:
    product, rows = cleaned(dumped({"title": "x", "text": REPEATING}, indent=2), "json")
    assert product == dumped({"title": "x", "text": CLEAN}, indent=2)
    assert [row.number for row in rows] == [3]


def test_a_document_with_a_list() -> None:
    articles = [{"n": 1, "text": REPEATING}, {"n": 2}, {"n": 3, "text": REPEATING}]
    product, rows = cleaned(dumped(articles, indent=1), "json")
    assert product == dumped([{**a, "text": CLEAN} if "text" in a else a for a in articles], indent=1)
    assert len(rows) == 2


def test_a_document_with_articles_inside() -> None:
    product, _ = cleaned(dumped({"meta": {"n": 1}, "articles": [{"body": REPEATING}]}), "json")
    assert json.loads(product)["articles"] == [{"body": CLEAN}]


def test_what_is_inside_of_an_article_stays() -> None:
    article = {"text": CLEAN, "comments": [{"text": REPEATING}]}
    assert cleaned(dumped(article), "json")[0] == dumped(article)


def test_a_document_in_another_encoding() -> None:
    source = json.dumps({"title": "é", "text": REPEATING}, ensure_ascii=False)
    product, _ = cleaned(source.encode("utf-16"), "json")
    assert json.loads(product.decode("utf-16")) == {"title": "é", "text": CLEAN}


# ---- what must not change ----

BROKEN = [
    b"not json", b"[1, 2]",
    b'"text"', b'{"text": "a"', b'{"text": "a"} x', b'{"text": "a" "b": 1}', b"{'text': 1}",
    b'{"text": "\xff"}', b'{"text": "a\tb"}', b'{"text": }', b"{" * 9, b"\x00\x01",
    b'{"text": ' + b"[" * 100_000 + b"}",
]  # fmt: skip


@pytest.mark.parametrize("line", BROKEN, ids=range(len(BROKEN)))
def test_a_line_that_cannot_be_read_is_passed_through(line: bytes) -> None:
    good = dumped({"text": REPEATING})
    product, rows = cleaned(b"\n".join([good, line, good]))
    assert product.split(b"\n") == [dumped({"text": CLEAN}), line, dumped({"text": CLEAN})]
    assert [row.number for row in rows] == [1, 2, 3]
    assert isinstance(rows[1].error, ReadError) and "a:2:" in str(rows[1].error)
    assert "\n" not in str(rows[1].error)


@pytest.mark.parametrize("data", [
    b"", b"\n\n", b"\xef\xbb\xbf" + dumped({"text": CLEAN}), b"\r\n" + dumped({"text": CLEAN}) + b"\r\n",
    dumped({"text": CLEAN}) + b"\n" + dumped({"n": 1}) + b"\n" + dumped({"text": None}), dumped({"text": ""}),
])  # fmt: skip
def test_nothing_repeated_nothing_changed(data: bytes) -> None:
    product, rows = cleaned(data)
    assert product == data
    assert not any(row.error for row in rows)


def test_a_mark_stays_before_the_first_record() -> None:
    product, _ = cleaned(b"\xef\xbb\xbf" + dumped({"text": REPEATING}))
    assert product == b"\xef\xbb\xbf" + dumped({"text": CLEAN})


def test_a_file_without_a_text_is_no_article() -> None:
    for form in ("jsonl", "json"):
        with pytest.raises(NotAnArticle) as caught:
            cleaned(dumped({"name": "x"}), form)
        assert "--field" in str(caught.value)
        with pytest.raises(ReadError) as missing:
            cleaned(dumped({"text": "x"}), form, field="no")
        assert not isinstance(missing.value, NotAnArticle)


@pytest.mark.parametrize("data", [b"{", b"[" * 100_000, b'{"text": "a",}', b"text"])
def test_a_document_that_is_no_json(data: bytes) -> None:
    with pytest.raises(ReadError):
        cleaned(data, "json")


def test_wide_encodings_are_no_json_lines() -> None:
    with pytest.raises(ReadError):
        cleaned((json.dumps({"text": "a"}) + "\n").encode("utf-16"))


def test_a_text_that_json_cannot_write_is_left() -> None:
    result = deduplicate(f"\ud83d\n{REPEATING}")
    assert rewritten('"x"', "x", Row(1, result, "\ud83d\ude00" if False else "\ud83d" + "\ude00")) is None


# ---- laws ----

scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
values = st.recursive(scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner))
paragraphs = st.sampled_from([FIRST, OTHER, LAST, "Ja.", "", "é ü 東京 😀", '"quoted" \\ /'])
texts = st.lists(paragraphs, max_size=6).map("\n".join)
objects = st.builds(
    lambda rest, text, place: dict([*list(rest.items())[:place], ("text", text), *list(rest.items())[place:]]),
    st.dictionaries(st.text(max_size=5).filter(lambda name: name != "text"), values, max_size=4), texts,
    st.integers(0, 4),
)  # fmt: skip


def same(left: Any, right: Any) -> bool:
    """Whether two values are equal, NaN too, and in the same order."""
    if isinstance(left, float) and isinstance(right, float) and math.isnan(left):
        return math.isnan(right)
    if isinstance(left, dict) and isinstance(right, dict):
        return list(left) == list(right) and all(same(left[key], right[key]) for key in left)
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(same, left, right))
    return type(left) is type(right) and bool(left == right)


@given(st.lists(objects, max_size=4), st.booleans(), st.sampled_from(["jsonl", "json"]))
def test_only_the_text_changes_and_twice_is_once(records: list[dict[str, Any]], is_ascii: bool, form: str) -> None:
    if form == "jsonl":
        data = b"\n".join(dumped(record, ensure_ascii=is_ascii) for record in records)
    else:
        data = dumped(records or [{"text": "a"}], ensure_ascii=is_ascii)
    product, rows = cleaned(data, form)
    lines = [json.loads(line) for line in product.split(b"\n") if line] if form == "jsonl" else json.loads(product)
    for record, found, row in zip(records, lines, rows):
        expected = record["text"] if row.output is None else row.output
        assert same({**record, "text": expected}, found)
        assert expected == deduplicate(record["text"]).output
    if all(row.output is None for row in rows):
        assert product == data
    assert cleaned(product, form)[0] == product


@given(st.dictionaries(st.text(), values), st.booleans())
@example({"a": math.inf}, True)
def test_members_are_what_a_decoder_reads(record: dict[str, Any], is_ascii: bool) -> None:
    text = " " + json.dumps(record, ensure_ascii=is_ascii, separators=(" , ", " :")) + " "
    found = members(text)
    assert [value.name for value in found] == list(record)
    for value in found:
        assert same(json.loads(text[value.start : value.end]), json.loads(json.dumps(record[value.name])))


@given(st.binary(max_size=80))
def test_any_bytes_pass_through(data: bytes) -> None:
    data = b'{"text": "Ja."}\n' + data
    assert cleaned(data)[0] == data


@pytest.mark.parametrize("data", [b"One.", b"[1]\n" * 99, b"\xff\xfe{\0\n\0", b"\n\n<p>\n", b"One.\n" * 99])
def test_what_is_not_json_lines_is_told_once(data: bytes) -> None:
    with pytest.raises(ReadError) as caught:
        cleaned(data)
    assert "\n" not in str(caught.value)
