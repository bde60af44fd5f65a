"""Whether two words are one: what is told at once is what the rules would tell."""

from __future__ import annotations

import random

import pytest

from redite import variants
from redite.lexicon import Lexicon, _union
from redite.variants import variant

WORDS = (
    "harbour harbor kennel channel phone fone quiet kwiet wolf volf jail yail zinc cinc physics fysik chemist kemist "
    "modern rnodern bread hread cat eat gut qut night uight tschech czech shoe schuh centre zentrum café kafe "
    "straße strasse über ueber uber éclair eclair école ecole œuvre oeuvre ångström angstrom żaden zaden łódź lodz"
).split()
LETTERS = "aeiouyjkcqszéèüßłøbhngrmvwdl0158"


def mutated(rng: random.Random, word: str) -> str:
    place = rng.randrange(len(word))
    return rng.choice(
        [
            word[:place] + rng.choice(LETTERS) + word[place + 1 :],
            rng.choice(LETTERS) + word,
            rng.choice(LETTERS) + word[1:],
            word[1:] or word,
            word.replace("rn", "m").replace("c", "e", 1),
            rng.choice(WORDS),
        ]
    )


@pytest.mark.parametrize("languages", [("en",), ("fr",), ("de", "nl"), ("pl",), ("es", "it"), ("vi",), ("ar",)])
def test_words_that_are_surely_two_are_two_by_any_rule(
    monkeypatch: pytest.MonkeyPatch, languages: tuple[str, ...]
) -> None:
    rng, lexicon = random.Random(str(languages)), _union(languages)
    pairs = [(word, mutated(rng, word)) for word in WORDS * 40]
    told = [variant(*pair, name=False, lexicon=lexicon) for pair in pairs]
    assert any(told)

    def never(left: str, right: str, lexicon: Lexicon) -> bool:
        return False

    monkeypatch.setattr(variants, "_are_surely_two", never)
    assert [variant(*pair, name=False, lexicon=lexicon) for pair in pairs] == told


def test_words_that_sound_or_look_alike_are_not_told_at_once() -> None:
    lexicon = _union(("en",))
    assert variants._are_surely_two("harbour", "kennel", lexicon)
    assert not variants._are_surely_two("phone", "fone", lexicon)  # sounds alike
    assert not variants._are_surely_two("cat", "eat", lexicon)  # looks alike
