"""What a paragraph is by its form: what recurs on purpose, and what is prose."""

from __future__ import annotations

import pytest

from redite import deduplicate_paragraphs
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
    ("first = second[0] + 1\nsecond = third[1] and so on", "a line of code"),
    ("(main) $ git push the work of the day", "a line of code"),
    ("package org.example.town.bridge.data.network", "a line of code"),
    ("1.   Anna Berg   1993   Alder   13,01   sec.", "a list item"),
    ("Anna Berg   1993   Alder   13,01   sec.", "a table row"),
    ("code │ period │ entries and so on", "a table row"),
    ("It extends \\Town\\River\\Bridge and so on", "a line of code"),
    ("RUN pip install /srv/app and so on and on", "a line of code"),
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
    "Of them it is said that one = another, and\nthat nobody knows which of them came first and which came then",
    "The name is_it_there is taken, so the library calls its own function is_it_really_there instead of that.",
    "The bridge - closed in March - is open again --page-- of --all--",
    "Read more of it at https://example.com/bridge, where all of the plans are shown to everybody.",
    "In 2019, 3 of the members voted for it, and 4 stayed away from the meeting of the council.",
])
def test_what_is_prose(text: str) -> None:
    assert protection(paragraph(text)) is None


@pytest.mark.parametrize("text, is_one, is_one_at_the_top", [
    ("The bread of the town", True, True),
    ("“The bread of the town”", False, True),
    ("The bread of the town is good.", False, False),
    ("« Le pain est bon. »", False, False),
    ("„Das Brot ist gut.“", False, False),
    ("»Das Brot ist gut.«", False, False),
    ("״הלחם טוב.״", False, False),
    ("The bread of the town and the mill on the river", False, True),
    ("THE BREAD OF THE TOWN AND THE MILL ON THE RIVER", True, True),
])
def test_a_short_line_without_an_end_is_like_a_heading(text: str, is_one: bool, is_one_at_the_top: bool) -> None:
    assert (heading_like(paragraph(text)._replace(index=7)) is not None) is is_one
    assert (heading_like(paragraph(text)) is not None) is is_one_at_the_top


def test_rows_have_a_label_before_a_colon() -> None:
    texts = [
        "Price: 4 for one of them", "It is sold in the market every day.", "Price: 5 for two", "Price: 6 for all",
        "In: goes into the house", "\u8ab0\uff1a\u8ab0\u4e5f\u6ca1\u6709\u53bb\u3002",
    ]
    paragraphs = number("\n".join(texts), [Span(0, 0, text=text) for text in texts])
    assert labelled_rows(paragraphs) == ({0, 2, 3}, {2, 3, 4, 5})


def test_a_fact_that_takes_many_words_is_a_row_between_others() -> None:
    purpose = "Purpose: " + "it is there to know who has been on the page and for how long, and what they like, " * 3
    texts = ["Name: one", purpose, "Provider: Anna", "Name: two", purpose, "Provider: Berta", "Name: three"]
    assert labelled_rows(number("\n".join(texts), [Span(0, 0, text=text) for text in texts]))[1] == set(range(7))
    talk = ["Anna: Why so?", purpose.replace("Purpose", "Berta"), "Anna: And then?"]
    assert labelled_rows(number("\n".join(talk), [Span(0, 0, text=text) for text in talk]))[1] == set()


def test_a_question_with_its_answer_is_a_row() -> None:
    texts = ["Is there a toilet on the bus? No.", "Is there food? There is some of it.", "Is it dear? It depends."]
    assert labelled_rows(number("\n".join(texts), [Span(0, 0, text=text) for text in texts]))[1] == {0, 1, 2}


def test_markup_tells_what_is_no_prose() -> None:
    text = "The bread was baked in the morning, and by noon all of it had been sold."
    assert protection(paragraph(text, Kind.CODE)) == "a line of code"
    assert protection(paragraph(text, Kind.TABLE_ROW)) == "a table row"


ANSWERS = [
    "Alder: In winter I listen to the bees, and by their sound I can tell whether they live. Mostly they do.",
    "Baker: And what do you do about it, if there is no sound at all to be heard in one of them?",
    "Alder: Then I wait for the spring, as there is nothing else that anybody could do about it at all.",
    "Alder: I have done so for the whole of my life, and so did my father and all of his brothers, too.",
]


@pytest.mark.parametrize("dots", ["…", "...", " […]"])
def test_an_answer_that_breaks_off_is_a_teaser_though_answers_have_labels(dots: str) -> None:
    teaser = "Alder: In winter I listen to the bees, and by their sound I can tell" + dots
    assert [decision.index for decision in deduplicate_paragraphs([*ANSWERS, teaser]).removed] == [4]
    other = teaser.replace("winter", "summer")
    assert not deduplicate_paragraphs([*ANSWERS, other]).removed
    assert not deduplicate_paragraphs([*ANSWERS, "Alder: In winter" + dots]).removed


def test_a_sentence_without_spaces_is_no_address() -> None:
    text = "戴红围巾的小学生在老码头站站台上挥手，等候首班车进站。摄影：柳青禾/临潮晚报"
    assert protection(paragraph(text)) is None


def test_a_chorus_comes_again_after_each_stanza() -> None:
    song = "The river runs\nand I run with it\nover the hills and far away from all of the people of the town\n"
    lines = (song + "Who knows the way\nNobody\nCome along\n") + (song + "Who knows the rain\nNo one at all\n") * 2
    assert not deduplicate_paragraphs(lines.splitlines()).removed


def test_a_headline_in_thai_has_more_characters() -> None:
    title = "ชาวบ้านดงมะกอกตั้งเครือข่ายเตือนภัยช้างป่า"
    lead = "ชาวบ้านตำบลดงมะกอกตั้งเครือข่ายเตือนภัยช้างป่า โดยติดตั้งกล้องดักถ่ายภาพ 38 ตัวตามแนวชายป่า"
    assert not deduplicate_paragraphs([title, lead]).removed
