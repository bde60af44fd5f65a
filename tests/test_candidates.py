"""The searches: every one finds what all_pairs finds; all_pairs finds what its definition says."""

from __future__ import annotations

import random
from collections.abc import Sequence

import pytest
from hypothesis import given, settings, strategies as st

from redite import overlaps
from redite.candidates import SEARCHES, Candidate, all_pairs, least_shared
from redite.folding import fold, word_pairs

FAST = sorted(set(SEARCHES) - {"all-pairs"})


def distinct(texts: Sequence[str]) -> list[str]:
    return list(dict.fromkeys(map(fold, texts)))


# A few words, so that texts share much; scripts with and without spaces, signs that part words, long and empty words.
WORDS = "a b the of fox über ﬁn Ž мир 7 12 don't x-y 家 の ไทย 。".split() + ["\x1c", "\ud800"]
SMALL_TEXTS = st.lists(st.lists(st.sampled_from(WORDS), max_size=24).map(" ".join), max_size=14).map(distinct)
ANY_TEXTS = st.lists(st.text(max_size=60), max_size=8).map(distinct)
SPACELESS_TEXTS = st.lists(st.text(alphabet="家族の話ab ", max_size=30), max_size=10).map(distinct)
THRESHOLDS = st.sampled_from([1, 20, 33.3, 40, 50, 55, 66.7, 100])


@pytest.mark.parametrize("name", FAST)
@settings(deadline=None)
@given(keys=SMALL_TEXTS | ANY_TEXTS | SPACELESS_TEXTS, threshold=THRESHOLDS)
def test_finds_what_all_pairs_finds(name: str, keys: list[str], threshold: float) -> None:
    assert list(SEARCHES[name](keys, threshold)) == list(all_pairs(keys, threshold))


@pytest.mark.parametrize("name", FAST)
@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 10**6), vocabulary=st.integers(2, 30), count=st.integers(2, 60), threshold=THRESHOLDS)
def test_finds_what_all_pairs_finds_beyond_the_limits(
    name: str, seed: int, vocabulary: int, count: int, threshold: float
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(overlaps, "_UNLIMITED", 0)
        patch.setattr(overlaps, "_LEAST_COMMON", 9)
        patch.setattr(overlaps, "_LEAST_PARTNERS", 3)
        rng = random.Random(seed)
        keys = distinct([" ".join(f"w{min(rng.randrange(vocabulary), rng.randrange(vocabulary))}"
                                  for _ in range(rng.randrange(4, 30))) for _ in range(count)])
        assert list(SEARCHES[name](keys, threshold)) == list(all_pairs(keys, threshold))


@settings(deadline=None)
@given(keys=SMALL_TEXTS, threshold=THRESHOLDS)
def test_small_articles_know_no_limit(keys: list[str], threshold: float) -> None:
    sets = [word_pairs(key) for key in keys]
    expected = [
        Candidate(left, right, len(sets[left] & sets[right]), len(sets[left]), len(sets[right]))
        for right in range(len(keys))
        for left in range(right)
        if len(sets[left] & sets[right]) >= least_shared(min(len(sets[left]), len(sets[right])), threshold)
    ]
    assert list(all_pairs(keys, threshold)) == expected


@pytest.mark.parametrize("name", sorted(SEARCHES))
@pytest.mark.parametrize("keys", [[], [""], ["one"], ["", "a", "b c"], ["a b c d", "a b c e"]])
def test_nothing_shared_nothing_found(name: str, keys: list[str]) -> None:
    assert list(SEARCHES[name](keys, 40)) == []


@pytest.mark.parametrize("name", sorted(SEARCHES))
def test_finds_the_contained_and_the_near(name: str) -> None:
    keys = [
        "the ferry to the island leaves at nine in the morning",
        "of course nobody had told us about the strike",
        "as every day the ferry to the island leaves at nine in the morning from the new pier",
        "the ferry to the mainland leaves at nine in the morning",
    ]
    assert list(SEARCHES[name](keys, 40)) == [
        Candidate(0, 2, 10, 10, 17),
        Candidate(0, 3, 8, 10, 10),
        Candidate(2, 3, 8, 17, 10),
    ]


@pytest.mark.parametrize("name", sorted(SEARCHES))
def test_the_threshold_is_inclusive(name: str) -> None:
    keys = ["a b c d e f g h i j k", "a b c d e l m n o p q"]  # 4 of 10 word pairs
    assert list(SEARCHES[name](keys, 40)) == [Candidate(0, 1, 4, 10, 10)]
    assert list(SEARCHES[name](keys, 40.1)) == []


def test_least_shared_does_not_round_a_bound_up() -> None:
    assert least_shared(100, 55) == 55
    assert least_shared(100, 55.1) == 56
    assert least_shared(1, 100) == 4
