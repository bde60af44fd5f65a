"""Decisions and cuts agree: what is cut is told as cut, what stays as staying."""

from __future__ import annotations

import pytest

from redite import Action, Document, Settings, deduplicate, deduplicate_paragraphs
from redite.model import Span
from redite.paragraphs import number
from redite.policies import dirt

OPENED = "The council opened the bridge on Monday after two years of work on both banks of the river."


def test_a_text_that_goes_without_its_tags_is_told_as_cut() -> None:
    # The tags of the second <p> part two texts that stay, so they stay, too.
    page = f"<p>{OPENED}</p>\n<div><a href=x><span>News</span><p>{OPENED}</p></a>Read on</div>\n"
    result = deduplicate(Document(page, "a.html"))
    assert result.output == f"<p>{OPENED}</p>\n<div><a href=x><span>News</span><p></p></a>Read on</div>\n"
    assert [decision.action for decision in result.decisions] == [Action.KEEP, Action.KEEP, Action.REMOVE, Action.KEEP]


@pytest.mark.parametrize("text", ["", OPENED, f"{OPENED}\nIt rained.\n{OPENED}\nWhere is it?\n{OPENED}"])
@pytest.mark.parametrize("most", [0, 1, len(OPENED), len(OPENED) + 15, 1000, None])
def test_the_beginning_of_the_output_is_that(text: str, most: int | None) -> None:
    result = deduplicate(text)
    assert result.beginning(most) == result.output[:most]


def test_all_copies_go_of_what_its_parts_say() -> None:
    library = "A school in the north of the town will get a library with eleven thousand books next spring."
    joined = f"<ol><li>{OPENED} {library}</li></ol>\n"
    parts = f"<ul><li>{OPENED}</li><li>{library}</li></ul>\n"
    assert deduplicate(Document(joined + parts + joined * 9, "a.html")).output == parts


def test_cuts_that_make_the_text_look_like_another_format_are_held_back() -> None:
    # With its only closing tag gone it would be plain text, and its last line would be a repeat.
    library = "A school in the north of the town will get a library with eleven thousand books next spring."
    text = f"<p>{OPENED}</p>\n> {OPENED} {library}\n{library}\n"
    result = deduplicate(text)
    assert result.output == text
    assert result.doubtful[0].reason.endswith("would be read otherwise")
    assert deduplicate(text, Settings(format="html")).output == f"> {OPENED} {library}\n{library}\n"


def test_what_was_needed_in_one_round_is_covered_in_the_next() -> None:
    one = "The council of the town said on Monday that the bridge over the river will be closed to all of the cars."
    other = "Those who live on the island have to take the ferry that leaves from the old harbour at seven and at nine."
    joined = f"{one} {other}"
    again = joined.replace("all of the cars", "all the cars")
    texts = [f"Nobody has slept there since. {one}", f"{other} Dogs are welcome on the upper deck.", joined, again]
    decisions = deduplicate_paragraphs(texts).decisions
    kept = [texts[decision.index] for decision in decisions if decision.action is not Action.REMOVE]
    assert kept == texts[:2] and not deduplicate_paragraphs(kept).removed


@pytest.mark.parametrize("soiled", [
    "{} Photo: Jane Doe",
    "{} (Photo: Jane Doe)",
    "Photo: Jane Doe {}",
    "By Jane Doe {}",
    "LONDON (AP) — {}",
    "{} Read also: The old harbour",
    "Read also: The old harbour {}",
])
def test_the_copy_without_a_credit_stays(soiled: str) -> None:
    texts = [soiled.format(OPENED), "—", OPENED]
    assert [decision.index for decision in deduplicate_paragraphs(texts).removed] == [0]
    assert [decision.index for decision in deduplicate_paragraphs(texts[::-1]).removed] == [2]
    assert [decision.index for decision in deduplicate_paragraphs(texts, Settings(keep="first")).removed] == [2]


@pytest.mark.parametrize("order", [(0, 1, 2), (1, 0, 2), (2, 1, 0), (1, 2, 0), (0, 2, 1)])
def test_a_copy_with_credits_goes_where_the_clean_one_goes(order: tuple[int, ...]) -> None:
    joined = f"{OPENED} Those who live on the island may cross it free of charge, on foot or with a bicycle."
    soiled = f"(dpa) – HARWICK – {OPENED} Read also: All about the ferry"
    texts = [OPENED, soiled, joined]
    result = deduplicate_paragraphs([texts[number] for number in order])
    assert [texts[order[d.index]] for d in result.decisions if d.action is not Action.REMOVE] == [joined]


def test_the_copy_in_capitals_goes_wherever_it_stands() -> None:
    texts = [OPENED.upper(), "—", OPENED]
    assert [decision.index for decision in deduplicate_paragraphs(texts).removed] == [0]
    assert [decision.index for decision in deduplicate_paragraphs(texts[::-1]).removed] == [2]


@pytest.mark.parametrize("text, signs", [
    ("The mayor Éva Nagy, 54, opened it in the U.S. at 3.15 p.m. on Monday; NATO had 4x4 cars there.", 0),
    ("“Yes,” said O'Neill… “no”.", 0),
    ("It opened (photo) at seven [1].", 2),
    ("It opened.The mayor spoke.", 1),
    ("It openedOn time; a.Bc.De", 3),
    ("It 0pened at sev3n.", 1),
    ("It opened , and closed .\n", 2),
    ("It opened …", 1),
    ("It opened […] ", 2),
    ("It opened...", 1),
    ("CafÃ© â€\ufffd", 3),
    ("Раскоnки в 1-й компании Opel", 1),
])
def test_signs_of_a_worse_copy_are_counted(text: str, signs: int) -> None:
    (paragraph,) = number(text, [Span(0, len(text))])
    assert dirt(paragraph) == signs


def test_of_equal_copies_the_one_in_the_text_stays_not_the_one_in_a_list() -> None:
    told = f"{OPENED} All of those who had worked on it were there to see how the first of the carts went over it."
    page = f"<ul><li>{told}</li></ul><p>{told}</p>"
    assert deduplicate(Document(page, "a.html")).output == f"<p>{told}</p>"
    assert deduplicate(Document(page, "a.html"), Settings(keep="first")).output == f"<ul><li>{told}</li></ul>"


def test_the_copy_with_references_for_characters_goes() -> None:
    worse = "L&#39;expert a dit que le pont ouvrira lundi &agrave; tous."
    better = "L’expert a dit que le pont ouvrira lundi à tous."
    for order in ([worse, better], [better, worse]):
        assert [order[decision.index] for decision in deduplicate_paragraphs(order).removed] == [worse]
