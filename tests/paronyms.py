"""Write which frequent words are alike and two: `python tests/paronyms.py LANGUAGE < WORDS`, a word a line.

WORDS are the most frequent ones, the first 20,000 of which are taken; those of wordfreq 3.1.1 were. Written are all
pairs that `redite.variants` or `redite.noise` would take for one word that was misread, or transcribed in two ways, and
those that an accent alone tells apart. Two spellings of one word (colour, color) are none. Pairs that a file has stay.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from itertools import combinations
from pathlib import Path

from redite.folding import fold
from redite.lexicon import Lexicon, lexicon_of
from redite.noise import slip
from redite.shapes import shape
from redite.tokens import without
from redite.variants import WORD_VARIANTS, as_elsewhere, inflected, transcribed

FOLDER = Path(import_module("redite.paronyms").__file__ or "").parent
MOST = 20_000
RULES = "transcription", "misreading"
LEAST_SLIPS = 3  # times as rare as the word itself is one that people write without its accent
# Letters of Devanagari and of Arabic, and joints of Persian, that are written in two ways.
SPELLINGS = str.maketrans({**dict(zip("ँॉئؤأإآ", "ंाيوااا")), **dict.fromkeys("़ॅ\u200c")})
NASAL = "[ङञणनम]\u094d(?=[क-म])"  # हिन्दी, हिंदी: as a letter or as a mark


def alike(words: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Give the pairs of words that may look or sound alike: they share what is left without a letter, or a form."""
    sharing: defaultdict[str, set[str]] = defaultdict(set)
    for word in words:
        for place in range(len(word)):
            sharing[word[:place] + word[place + 1 :]].add(word)
        for form in (word, f"transcribed {transcribed(word)}", f"shape {shape(word)}"):
            sharing[form].add(word)
    yield from sorted({pair for group in sharing.values() for pair in combinations(sorted(group), 2)})


def are_one(one: str, other: str, lexicon: Lexicon) -> bool:
    """Say whether two words are one in two spellings."""
    spelt = [re.sub(NASAL, "ं", word).translate(SPELLINGS) for word in (one, other)]
    return as_elsewhere(one, other, lexicon) or spelt[0] == spelt[1]


def are_taken_for_one(one: str, other: str, lexicon: Lexicon) -> bool:
    rule = next((rule for rule, holds in WORD_VARIANTS.items() if holds(one, other, lexicon)), None)
    return rule in RULES and not are_one(one, other, lexicon)


def are_two_by_an_accent(one: str, other: str, rank: Mapping[str, int], lexicon: Lexicon) -> bool:
    """Say whether an accent makes another word: the word without it is so frequent that it is no slip for the other."""
    plain, accented = sorted((one, other), key=lambda word: word != without(word))
    if without(accented) != plain or are_one(one, other, lexicon) or inflected(one, other, lexicon):
        return False
    return rank[plain] <= LEAST_SLIPS * rank[accented]


def main() -> None:
    language = sys.argv[1]
    lexicon = lexicon_of(())._replace(languages=(language,))
    words = [word for word in map(fold, sys.stdin.read().split()[:MOST]) if len(word) > 1 and " " not in word]
    rank = {word: number for number, word in reversed([*enumerate(words, 1)])}
    path = FOLDER / f"{language}.txt"
    pairs = set(path.read_text(encoding="utf-8").splitlines() if path.exists() else ())
    pairs.update(
        f"{one} {other}"
        for one, other in alike(words)
        if are_taken_for_one(one, other, lexicon)
        or are_two_by_an_accent(one, other, rank, lexicon)
        or (slip(one, other) and not are_one(one, other, lexicon))
    )
    path.write_text("\n".join(sorted(pairs)) + "\n", encoding="utf-8", newline="\n")
    print(f"{language}: {len(pairs)} pairs")


if __name__ == "__main__":
    main()
