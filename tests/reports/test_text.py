"""The report for people: complete, in 80 columns, and harmless."""

from __future__ import annotations

import pytest

from redite import Action, Decision, Document, Paragraph, Relation, Result, Settings
from redite.model import Cut, Span
from redite.reports.text import WIDTH, columns, report

OLD = "The mayor opened the new bridge over the river on Monday."
NEW = "On Monday the mayor opened the new bridge over the wide river."


def result_of(*texts: str, decisions: dict[int, Decision] | None = None) -> Result:
    """A result over one paragraph a line, with the decisions given; all else is kept."""
    paragraphs, place = [], 0
    for index, text in enumerate(texts):
        paragraphs.append(Paragraph(index, Span(place, place + len(text)), index + 1, "\n".join(texts), text.lower()))
        place += len(text) + 1
    made = tuple((decisions or {}).get(index, Decision(index, Action.KEEP)) for index in range(len(texts)))
    cuts = tuple(Cut(p.span.start, p.span.end + 1) for p, d in zip(paragraphs, made) if d.action is Action.REMOVE)
    return Result(Document("\n".join(texts) + "\n", "a.txt"), tuple(paragraphs), made, cuts, Settings())


def cut(index: int, keeper: int, relation: Relation = Relation.NEAR, others: tuple[int, ...] = ()) -> Decision:
    return Decision(index, Action.REMOVE, keeper, relation, 87.5, "the same in other words", others)


def test_an_entry_shows_both_and_what_differs() -> None:
    text = "".join(report(result_of(OLD, NEW, decisions={0: cut(0, 1)})))
    assert text.splitlines()[0] == "a.txt: 2 paragraphs, 1 cut (1 near), 0 doubtful"
    assert "line 1: cut: near line 2, score 87.5" in text
    assert "  the same in other words" in text
    assert "over the river [-on Monday-]." in text
    assert "{+wide+} river." in text


def test_what_is_kept_has_no_entry() -> None:
    assert "".join(report(result_of(OLD, NEW))) == "a.txt: 2 paragraphs, nothing cut, 0 doubtful\n"


def test_equal_texts_have_no_marks() -> None:
    text = "".join(report(result_of(OLD, OLD, decisions={1: cut(1, 0, Relation.EXACT)})))
    assert "[-" not in text and "{+" not in text
    assert text.count("The mayor opened") == 2


def test_a_doubtful_paragraph_is_listed_as_staying() -> None:
    doubtful = Decision(1, Action.DOUBTFUL, 0, Relation.NEAR, 70.0, "another number")
    text = "".join(report(result_of(OLD, NEW, decisions={1: doubtful})))
    assert "line 2: doubtful, stays: near line 1" in text and "another number" in text


def test_what_another_keeper_has_is_not_marked_as_gone() -> None:
    result = result_of(
        "One two three four. Five six seven eight.", "One two three four.", "Five six seven eight.",
        decisions={0: cut(0, 1, Relation.CONTAINED, (2,))},
    )
    text = "".join(report(result))
    assert "contained lines 2, 3" in text
    assert "[-" not in text


@pytest.mark.parametrize("evil", ["\x1b]0;title\x07", "\x1b[2J", "\x9b31m", "\u202egnp", "\x08\x08", "\udcff"])
def test_nothing_commands_a_terminal(evil: str) -> None:
    result = result_of(OLD + evil, evil + OLD, decisions={1: cut(1, 0)})
    text = "".join(report(result))
    assert not any(character in text for character in evil if not character.isprintable())
    assert "\\" in text


@pytest.mark.parametrize(
    "text",
    ["東京都に住んでいる人々は、" * 20, "x" * 5000, "palabra " * 300, "ไทย" * 100, "e\u0301" * 300, "👩\u200d🚀" * 90],
    ids=["wide", "one word", "words", "thai", "combining", "emoji"],
)
def test_no_line_is_wider_than_a_terminal(text: str) -> None:
    lines = list(report(result_of(text, text + " more", decisions={0: cut(0, 1)})))
    assert all(line.endswith("\n") and columns(line[:-1]) <= WIDTH for line in lines)


def test_a_script_without_spaces_differs_by_characters() -> None:
    text = "".join(report(result_of("東京に住む人", "京都に住む人", decisions={0: cut(0, 1)})))
    assert "[-東-]京" in text and "京{+都+}" in text


def test_long_runs_are_shortened() -> None:
    long = " ".join(f"word{n}" for n in range(5000))
    text = "".join(report(result_of(long, long + " end", decisions={0: cut(0, 1, Relation.CONTAINED)})))
    assert "(... 4960 words ...)" in text
    assert len(text) < 2500


def test_texts_too_long_to_align_are_shown_without_marks() -> None:
    long = " ".join(f"word{n}" for n in range(25_000))
    text = "".join(report(result_of(long, "x " + long, decisions={0: cut(0, 1, Relation.CONTAINED)})))
    assert "{+" not in text
