"""Law: what holding does not ask of a paragraph would not hold it, in whatever surroundings."""

from __future__ import annotations

import random
from collections.abc import Sequence

import pytest

from redite import formats, holding, paragraphs as numbering
from redite.model import Action, Decision, Paragraph, Relation
from redite.surroundings import Surroundings

PIECES = [
    "# On the harbour",
    "## Tides",
    "- salt two spoons",
    "- Salt: two spoons",
    "> It was never so.",
    "and so it goes on",
    "The ferry leaves at noon and comes back at night.",
    "the ferry leaves at noon",
    "“The ferry leaves at noon.”",
    "Tuesday:",
    "@gull",
    "14:05 gull",
    "— Ann Lee",
    "Ann Lee, harbour master",
    "Why does it leave so early?",
    "12.03.2020",
    "Term\n: what it means",
    "https://harbour.example/",
    "The ferry leaves…",
    "※ a note",
    "{{ ferry }}",
    "See [the plan](https://harbour.example/plan).",
    "![a ferry](ferry.jpg)\nThe ferry at noon",
    "TIDES",
    "    ls -l",
    "<cite>The Harbour Post</cite>",
    "Go home.",
    "12 March 2020, the harbour",
    "| a | b |\n|---|---|\n| c | d |",
]


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("name", ["a.md", "a.txt", "a.html"])
def test_what_is_not_asked_would_hold_nothing(name: str, seed: int) -> None:
    rng = random.Random(seed)
    held = set()
    for _ in range(60):
        text = _written(rng.choices(rng.sample(PIECES, rng.randrange(2, 9)), k=24), name)
        paragraphs = numbering.number(text, formats.choose(name, text).split(text))
        around = Surroundings(paragraphs, _decided(paragraphs, rng), text, ())
        asked_of = holding.asked(around)
        for index, decision in enumerate(around.decisions):
            if decision.action is Action.REMOVE:
                reasons = {reason for is_needed, reason in holding.HOLDS if is_needed(around, index)}
                assert reasons <= {reason for _, reason in asked_of(index)}
                held |= reasons
    assert len(held) >= 20  # else the law says little


def _written(pieces: Sequence[str], name: str) -> str:
    if name != "a.html":
        return "\n\n".join(pieces)
    return "".join(f"<h2>{one[2:]}</h2>\n" if one[:1] == "#" else f"<p>{one}</p>\n" for one in pieces)


def _decided(paragraphs: Sequence[Paragraph], rng: random.Random) -> list[Decision]:
    decisions = []
    for paragraph in paragraphs:
        keeper = rng.choice(paragraphs)
        if keeper.index == paragraph.index or rng.random() < 0.4:
            decisions.append(Decision(paragraph.index, Action.KEEP))
            continue
        relation = Relation.EXACT if keeper.key == paragraph.key else rng.choice([Relation.NEAR, Relation.CONTAINED])
        decisions.append(Decision(paragraph.index, Action.REMOVE, keeper.index, relation, 90.0))
    return decisions
