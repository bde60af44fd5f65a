"""One text laid on another: what moved as a whole is found wherever it stands, at a cost that grows with the text."""

from __future__ import annotations

import random

import pytest

from redite import alignment, deduplicate_paragraphs
from redite.alignment import gaps_between, solid_runs, without_moved
from redite.scorers import runs
from redite.tokens import Tokens


def laid(one: str, other: str) -> tuple[Tokens, Tokens, list[alignment.Gap]]:
    cut, keep = Tokens(one), Tokens(other)
    return cut, keep, list(gaps_between(solid_runs(cut, keep, runs(cut.forms, keep.forms)), len(cut), len(keep)))


def sentences(rng: random.Random, count: int, words: int) -> list[str]:
    return [" ".join(f"w{rng.randrange(words)}" for _ in range(8)).capitalize() + "." for _ in range(count)]


@pytest.mark.parametrize("seed", range(30))
def test_what_moved_is_what_is_found_in_any_stretch(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    rng = random.Random(seed)
    one = sentences(rng, rng.randrange(2, 12), rng.choice([4, 12, 60]))
    other = rng.sample(one, len(one))
    other[rng.randrange(len(other))] = sentences(rng, 1, 12)[0]
    texts = laid(" ".join(one), " ".join(other))
    found = without_moved(*texts)

    def sharing(self: alignment._Free, segment: list[str]) -> list[tuple[int, list[str]]]:
        long = [(start, end) for start, end in self._stretches if end - start >= alignment._MOVED_RUN]
        return [(start, self._forms[start:end]) for start, end in long]

    monkeypatch.setattr(alignment._Free, "sharing", sharing)
    assert found == without_moved(*texts)


def test_sentences_in_another_order_cost_as_much_as_there_are(monkeypatch: pytest.MonkeyPatch) -> None:
    count, asked = 200, []

    def counted(left: list[str], right: list[str]) -> list[alignment.Run]:
        asked.append(len(left))
        return runs(left, right)

    monkeypatch.setattr(alignment, "runs", counted)
    one = sentences(random.Random(1), count, 3000)
    other = [text for first in range(0, count, 2) for text in (one[first + 1], one[first])]
    deduplicate_paragraphs([" ".join(one), "—", " ".join(other)])
    assert count <= len(asked) < 3 * count
