"""Pairs that differ in one thing: what a veto must stop, and what it must let through."""

from __future__ import annotations

import pytest

from redite import deduplicate_paragraphs
from redite.lexicon import lexicon_of
from redite.variants import one_letter_apart, same_kana, spelt_otherwise

ENGLISH = lexicon_of("the of and to in a is that it for was on as with he".split())


def is_cut(first: str, second: str) -> bool:
    return bool(deduplicate_paragraphs([first, second]).removed)


@pytest.mark.parametrize("first, second", [
    (
        "In the long run the committee said that it would prefer silence to applause when the prize was given.",
        "In the long run the committee said that it would prefer applause to silence when the prize was given.",
    ),
    (
        "The hedge that was laid in November will put out its shoots before the one that was laid in February.",
        "The hedge that was laid in February will put out its shoots before the one that was laid in November.",
    ),
])
def test_what_changed_places_stays(first: str, second: str) -> None:
    assert not is_cut(first, second)


@pytest.mark.parametrize("first, second", [
    (
        "After the storm of last week the harbour was closed to all of the ships for several days.",
        "The harbour was closed to all of the ships for several days after the storm of last week.",
    ),
    (
        "The old bridge will be shut to all vehicles after inspectors found cracks in bearings.",
        "The old bridge will be shut to all vehicles from Monday 3 March after inspectors found cracks in bearings.",
    ),
])
def test_what_moved_whole_or_only_adds_goes(first: str, second: str) -> None:
    assert is_cut(first, second)


@pytest.mark.parametrize("left, right", [
    ("zelenski", "zelensky"), ("aleksandr", "oleksandr"), ("fischer", "fisher"), ("ευτυχια", "εφτυχια"),
    ("جوستاف", "غوستاف"), ("герріт", "ґерріт"), ("ヴァイオリン", "バイオリン"),
])
def test_one_name_in_two_transcriptions(left: str, right: str) -> None:
    assert spelt_otherwise(left, right, ENGLISH)


@pytest.mark.parametrize("left, right", [
    ("austria", "australia"), ("slovakia", "slovenia"), ("mario", "maria"), ("peter", "petra"), ("イラン", "イラク"),
    ("johansen", "johnson"), ("parker", "porker"),
])
def test_two_names_that_look_alike(left: str, right: str) -> None:
    assert not spelt_otherwise(left, right, ENGLISH)


def test_a_scan_loses_accents_and_voicing_marks() -> None:
    assert one_letter_apart("hôc", "hốc") and same_kana("ハ", "バ")
    assert not same_kana("ハ", "ヒ") and not one_letter_apart("2019", "2010")
