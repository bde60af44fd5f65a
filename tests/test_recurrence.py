"""What recurs on purpose: steps of two lists that differ elsewhere."""

from __future__ import annotations

import pytest

from redite import deduplicate_paragraphs
from redite.model import Paragraph, Span
from redite.paragraphs import equal_keys
from redite.recurrence import meant


def of_lines(*lines: str) -> list[Paragraph]:
    return [Paragraph(index, Span(0, len(line)), index + 1, line, line) for index, line in enumerate(lines)]


@pytest.mark.parametrize("rows, stays", [
    (["title", "beat two eggs", "add the milk and stir", "x y", "beat three eggs", "add the milk and stir"], [2, 5]),
    (["title", "the sun rose", "add the milk and stir", "x y", "nobody came today", "add the milk and stir"], []),
])  # fmt: skip
def test_a_step_of_two_lists_stays(rows: list[str], stays: list[int]) -> None:
    paragraphs = of_lines(*rows)
    assert sorted(meant(paragraphs, equal_keys(paragraphs), lambda i, j: rows[i] == rows[j])) == stays


def test_two_lines_in_turn_are_compared_with_a_bounded_number_of_rows() -> None:
    calls = []
    for count in (500, 1000):
        # At even distances they would be taken for labels.
        rows = ["title", *["some words", "other words"] * count, "the end", "some words"]
        paragraphs, asked = of_lines(*rows), []

        def same(i: int, j: int) -> bool:
            asked.append((i, j))
            return rows[i] == rows[j]

        meant(paragraphs, equal_keys(paragraphs), same)
        calls.append(len(asked))
    assert 0 < calls[1] < 2.1 * calls[0]


OFFICES = ["Contact", "Head office: Post Street, second floor, Sunday to Thursday.", "Bills: 1253, until four o'clock."]
TICKETS = ["Квитки", "14 березня, 18:00 — 120 гривень, мішки", "15 березня, 18:00 — 210 гривень, лави"]
CHORUS = ["Oh the river", "and nobody knows where it ends,", "and nobody knows where it bends,", "sing it once more,"]


@pytest.mark.parametrize("block", [OFFICES, TICKETS, ["结论", "最保温的是北风壶，最好清洗的是霜花壶，最好携带的是冬阳壶，要买就买最后一种。"]])
def test_a_heading_goes_with_all_that_stands_below_it_where_both_come_again(block: list[str]) -> None:
    texts = ["It was a long day in the town, and nobody knew how it would end for the council.", *block, *block]
    result = deduplicate_paragraphs(texts)
    assert [decision.index for decision in result.removed] == list(range(1 + len(block), len(texts)))


def test_what_is_shown_a_third_time_elsewhere_is_an_example_and_lines_of_code_never_go() -> None:
    between = "What the program makes of the same text in the end stands below, and nobody has changed a word of it."
    shown = ["It was a long day in the town.", *OFFICES, *OFFICES, between, *OFFICES]
    assert not {4, 8}.intersection(decision.index for decision in deduplicate_paragraphs(shown).removed)
    code = ["writer", "const writer = new Writer({", "write(part) {", "console.log(decoder.decode(part));", "}});"]
    below = [*code, "The writer takes each part as soon as there is one, and nobody has to wait for the last of them."]
    assert not {7, 8, 9, 10}.intersection(d.index for d in deduplicate_paragraphs([*below, *below]).removed)


def test_a_heading_stays_above_what_differs_and_a_chorus_is_sung_twice() -> None:
    other = [*OFFICES[:2], "Bills: 1235, until five o'clock."]
    kept = [decision.text for decision in deduplicate_paragraphs([*OFFICES, *other]).paragraphs]
    gone = [decision.index for decision in deduplicate_paragraphs([*OFFICES, *other]).removed]
    assert len(kept) == 6 and 3 not in gone
    assert not deduplicate_paragraphs([*CHORUS, *CHORUS]).removed
    apart = [*OFFICES, "Everything else is to be asked of the mayor, who is there on Mondays.", *OFFICES]
    assert 4 not in [decision.index for decision in deduplicate_paragraphs(apart).removed]


@pytest.mark.parametrize("said", [
    "Stir it and let it rest.", "И ветер, снова один лишь ветер.", "搅匀以后静置十分钟再用。",
])
def test_a_short_sentence_is_said_again_on_purpose(said: str) -> None:
    texts = ["It was a long day, and nobody knew how it would end.", said, "The eggs are parted and beaten.",
             "In the end the whites go in, a spoon at a time.", said, "Bake it for an hour in the oven of the house."]
    assert not deduplicate_paragraphs(texts).removed
    again = [*texts[:2], said, *texts[2:4], texts[5]]
    assert [decision.index for decision in deduplicate_paragraphs(again).removed] == [2]
    copied = [*texts[:3], "It rained, and all who could went home by noon.", *texts[1:3]]
    assert [decision.index for decision in deduplicate_paragraphs(copied).removed] == [4, 5]


def test_the_meals_of_two_days_are_no_second_rendering() -> None:
    meals = [
        "Before you run", "One cup of milk, 2 spoons of oats, 1 apple with all of its skin, 3 nuts, 1 tsp. honey.",
        "After you ran", "Salad of the town, 1 cup of cheese, 2 slices of the bread of the day, 4 tomatoes.",
        "Containers: 1 green, 2 red, 1 yellow, 3 blue",
    ]
    days = ["Monday", *meals, "Meal three", "Fish with rice", "Tuesday", *meals, "Meal three", "Eggs with bread"]
    assert not deduplicate_paragraphs(days).removed
    prose = [meal.replace(", ", " and ") for meal in days]
    assert {9, 11} <= {decision.index for decision in deduplicate_paragraphs(prose).removed}
