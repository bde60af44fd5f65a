"""What a paragraph is by its form: what recurs on purpose, and what is prose."""

from __future__ import annotations

import pytest

from redite.forms import heading_like, labelled_rows, protection
from redite.model import Kind, Paragraph, Span
from redite.paragraphs import number


def paragraph(text: str, kind: Kind = Kind.PROSE) -> Paragraph:
    return number(text, [Span(0, len(text), kind)])[0]


@pytest.mark.parametrize("text, why", [
    ("- the bread that was baked in the morning", "a list item"),
    ("2.1 The tenant of a plot pays the rent in March.", "a list item"),
    ("Too short to judge", "too short to judge"),
    ("/usr/share/doc/one/two/three/four/five", "an address"),
    ("Name\tAge\tTown\tCountry\tContinent", "a table row"),
    ("Bread | 3 | 4.50 | the mill | Monday", "a table row"),
    ("What the mayor of the town answered:", "a label"),
    ("for (int number = 0; number < 10; number++) {", "a line of code"),
    ("RAW_BYTE_LITERAL : IDENTIFIER_OR_KEYWORD BYTE_LITERAL and so on", "a line of code"),
    ("docker rm $(docker ps --all --quiet) and so on", "a line of code"),
    ("tar --create --file all.tar the files of the day", "a line of code"),
    ("~# ls the files of all of the users", "a line of code"),
    ("INNER JOIN track ON artist.id = track.artist and so on", "a line of code"),
    ("const route = {\n  path: and so on and on and on,", "a line of code"),
    ("(main) $ git push the work of the day", "a line of code"),
    ("package org.example.town.bridge.data.network", "a line of code"),
    ("FROM example/small-image:stable as the first of all", "a line of code"),
    ("The river runs, the river bends,\nand nobody knows where it ends;\nsing low.", "verse"),
    ("村口有人家，门前种豆瓜。", "verse"),
    ("See: https://example.com/2024/03/how-the-bridge-over-the-river-was-closed", "an address"),
    ("1 cup of milk, 2 cups of flour, 8 oz. of butter", "a list of amounts"),
    ("12:30 3.4 5.6 7.8 9.0 11.2 13.4 15.6", "a table row"),
])
def test_what_may_recur(text: str, why: str) -> None:
    assert protection(paragraph(text)) == why


@pytest.mark.parametrize("text", [
    "The bread was baked in the morning, and by noon all of it had been sold.",
    "The river runs and bends,\nand nobody knows where it ends, not even\nthose who live on it.",
    "村口只有一户人家，门前种着豆和瓜。",
    "3 of the members voted for it, and the others stayed away from the meeting.",
    "The name is_it_there is taken, so the library calls its own function is_it_really_there instead of that.",
    "The bridge - closed in March - is open again --page-- of --all--",
    "Read more of it at https://example.com/bridge, where all of the plans are shown to everybody.",
    "In 2019, 3 of the members voted for it, and 4 stayed away from the meeting of the council.",
])
def test_what_is_prose(text: str) -> None:
    assert protection(paragraph(text)) is None


@pytest.mark.parametrize("text, is_one", [
    ("The bread of the town", True),
    ("“The bread of the town”", False),
    ("The bread of the town is good.", False),
])
def test_a_short_line_without_an_end_is_like_a_heading(text: str, is_one: bool) -> None:
    assert (heading_like(paragraph(text)) is not None) is is_one


def test_rows_have_a_label_before_a_colon() -> None:
    texts = [
        "Price: 4 for one of them", "It is sold in the market every day.", "Price: 5 for two", "Price: 6 for all",
        "In: goes into the house", "\u8ab0\uff1a\u8ab0\u4e5f\u6ca1\u6709\u53bb\u3002",
    ]
    paragraphs = number("\n".join(texts), [Span(0, 0, text=text) for text in texts])
    assert labelled_rows(paragraphs) == ({0, 2, 3}, {2, 3, 4, 5})


def test_markup_tells_what_is_no_prose() -> None:
    text = "The bread was baked in the morning, and by noon all of it had been sold."
    assert protection(paragraph(text, Kind.CODE)) == "a line of code"
    assert protection(paragraph(text, Kind.TABLE_ROW)) == "a table row"
