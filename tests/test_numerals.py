"""Numbers in digits and spelt out: what is one number, and what is none or another."""

from __future__ import annotations

import pytest

from redite import deduplicate_paragraphs
from redite.lexicon import _union
from redite.numerals import numerals, spelt_out, value


@pytest.mark.parametrize("language, numeral, number", [
    ("en", "forty three", 43),
    ("en", "two hundred five", 205),
    ("en", "3 million", 3_000_000),
    ("en", "nineteen", 19),
    ("fr", "quatre vingts", 80),
    ("fr", "quatre vingt dix sept", 97),
    ("fr", "soixante douze", 72),
    ("de", "vierundzwanzig", 24),
    ("ru", "двести сорок три", 243),
    ("hi", "दो सौ", 200),
    ("zh", "四 十 三", 43),
    ("zh", "二 〇 二 四", 2024),
    ("zh", "三 千 万", 30_000_000),
    ("zh", "一 万 八 千", 18_000),
    ("en", "twenty thirty", None),
    ("en", "one two", None),
    ("en", "3 4", None),
    ("en", "forty houses", None),
    ("en", "", None),
])
def test_value(language: str, numeral: str, number: int | None) -> None:
    assert value(numeral.split(), _union((language,))) == number


def test_numerals_are_as_long_as_can_be() -> None:
    forms = "the twenty thirty five houses of 3 million and two".split()
    assert [number for _, _, number in numerals(forms, _union(("en",)))] == [20, 35, 3_000_000, 2]
    assert spelt_out(["the", "43", "houses"], _union(("en",))) == frozenset()
    assert spelt_out(["the", "forty", "three", "houses"], _union(("en",))) == {"43"}


SAID = "The council of the town said that {} houses in the valley were damaged by the flood of last week."


@pytest.mark.parametrize("one, other, is_same", [
    ("43", "forty-three", True),
    ("3,000,000", "3 million", True),
    ("43", "thirty-four", False),
    ("43", "forty", False),
    ("3", "3 million", False),
    ("two hundred", "two thousand", False),
])
def test_a_number_may_be_spelt_out_and_has_to_be_the_same(one: str, other: str, is_same: bool) -> None:
    for texts in ([SAID.format(one), SAID.format(other)], [SAID.format(other), SAID.format(one)]):
        assert bool(deduplicate_paragraphs(texts).removed) is is_same
