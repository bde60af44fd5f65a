"""The searches: every one finds what all_pairs finds; all_pairs finds what its definition says."""

from __future__ import annotations

import importlib
import random
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from redite import overlaps
from redite.candidates import SEARCHES, Candidate, all_pairs, least_shared
from redite.folding import fold, word_pairs

FAST = sorted(set(SEARCHES) - {"all-pairs"})


def distinct(texts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(map(fold, texts)))


def random_keys(seed: int, vocabulary: int, count: int) -> list[str]:
    """Texts of words of which the first are the most frequent."""
    rng = random.Random(seed)
    words = [f"w{number}" * rng.choice([1, 1, 1, 3, 9]) for number in range(vocabulary)]
    lengths = [rng.randrange(4, 30) for _ in range(count)]
    return distinct([" ".join(min(rng.choices(words, k=2)) for _ in range(length)) for length in lengths])


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
        keys = random_keys(seed, vocabulary, count)
        assert list(SEARCHES[name](keys, threshold)) == list(all_pairs(keys, threshold))


@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 10**6), vocabulary=st.integers(2, 40), bits=st.integers(30, 63))
def test_blocks_do_not_matter(seed: int, vocabulary: int, bits: int) -> None:
    from redite import array_index

    keys = random_keys(seed, vocabulary, 40)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(overlaps, "_UNLIMITED", 0)
        patch.setattr(overlaps, "_LEAST_COMMON", 9)
        for block in ("_TEXT_BLOCK", "_SCAN_BLOCK", "_SORT_BLOCK", "_PROBE_BLOCK", "_PAIR_BLOCK"):
            patch.setattr(array_index, block, 64)
        patch.setattr(array_index, "_PACKED_BITS", bits)
        patch.setattr(array_index._Words, "_SLOT_BITS", 3)
        assert list(array_index.find(keys, 40)) == list(all_pairs(keys, 40))


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
    assert least_shared(1, 100) == 3


def log(count: int) -> list[str]:
    """Lines that all share ten word pairs and differ in numbers, a few of which recur."""
    rng = random.Random(count)
    return distinct(
        f"{rng.randrange(24)}:{rng.randrange(60)}:{rng.randrange(60)} the worker has finished its job for the user"
        f" {rng.randrange(10**6)} with status {rng.randrange(20)} as was asked"
        for _ in range(count)
    )


def variants(count: int) -> list[str]:
    """One text, each time with another word misspelt."""
    words = "it was the best of times it was the worst of times it was the age of wisdom it was the age".split()
    rng = random.Random(count)
    return [" ".join(words[:place] + [f"x{n}"] + words[place:]) for n in range(count) for place in [rng.randrange(20)]]


def few_words(count: int) -> list[str]:
    return random_keys(count, 12, count)


def prose(count: int) -> list[str]:
    """Texts whose words are distributed as in a language: the n-th word 1/n as often as the first."""
    rng = random.Random(count)
    return distinct(" ".join(f"w{int(2000 ** rng.random() ** 1.2)}" for _ in range(40)) for _ in range(count))


@pytest.mark.parametrize("texts", [log, variants, few_words, prose])
@pytest.mark.parametrize(
    "name, function, weight, count",
    [("index", "_promising", lambda pair: 1, 1500), ("array_index", "_reached", lambda part: len(part[0]), 12_000)],
)
def test_work_grows_with_the_text_and_not_with_its_square(
    name: str,
    function: str,
    weight: Callable[[Any], int],
    count: int,
    texts: Callable[[int], list[str]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Looked-at partners of a text, not seconds: some 60, and never more than 64 by each of its rarest word pairs."""
    module = importlib.import_module(f"redite.{name}")
    original, work = getattr(module, function), list[int]()
    monkeypatch.setattr(module, function, lambda *given: counted(original(*given), work, weight))
    keys = texts(count)
    found = list(SEARCHES[name.replace("_", "-")](keys, 40))
    assert sum(work) <= 100 * len(keys)
    assert len(found) <= overlaps.affordable(len(keys))


def counted(parts: Iterable[Any], work: list[int], weight: Callable[[Any], int]) -> Iterator[Any]:
    for part in parts:
        work.append(weight(part))
        yield part


def test_no_pair_of_thousands_is_lost_where_each_has_a_word_pair_of_its_own() -> None:
    rng = random.Random(1)
    texts = prose(3000)
    copies = [text.split() for text in rng.sample(texts, 300)]
    for words in copies:
        words[rng.randrange(len(words))] = "changed"
    keys = distinct(texts + [" ".join(words) for words in copies])
    found = {candidate[:2] for candidate in SEARCHES["array-index"](keys, 40)}
    numbers = {key: number for number, key in enumerate(keys)}
    sets = [word_pairs(key) for key in keys]
    for words in copies:
        copy = numbers[" ".join(words)]
        assert any(pair[1] == copy and len(sets[pair[0]] & sets[copy]) > 30 for pair in found)
