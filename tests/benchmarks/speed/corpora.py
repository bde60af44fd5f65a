"""Seeded corpora with injected repeats, and texts that are made to be slow. Nothing here is anybody's text.

Words are drawn as in a language: the n-th word about 1/n as often as the first, and half of the words from the few
that like to follow the one before, so that word pairs are as frequent and as rare as in novels (of the word pairs of
30,000 paragraphs of such text 78 % stand in one paragraph alone; of English and French novels, 71 %).

A tenth of the paragraphs are copies, each somewhere behind its original, in equal shares of six kinds: exact; edit05,
edit10, edit15, edit20 (that share of the words edited: half replaced by a random word, a quarter deleted, a quarter
followed by an inserted one); trunc (the first 40 to 80 % of the words).
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping
from itertools import accumulate, cycle
from typing import NamedTuple

KINDS = ("exact", "edit05", "edit10", "edit15", "edit20", "trunc")
RATE = 0.1

_VOCABULARY = 60_000
_FOLLOWERS = 400
_SYLLABLES = "ba be bi bo bu ca ce co da de di do fa fe fi ga go ha he hi la le li lo ma me mi mo na ne ni no pa pe po"
_SYLLABLES += " ra re ri ro sa se si so ta te ti to va ve vi vo an en in on ar er or al el as es is os at et it"

# The most frequent words are a language's that redite knows, as those of a text mostly are: of one that is no language
# it cannot tell which it is most like, and asks again after each cut.
_MOST_FREQUENT = "the of and to in a is that it for was on as with he be by at are his this had have they an".split()


class Corpus(NamedTuple):
    """Paragraphs, one a line, and where the copies are: line of the copy, line of its original, kind."""

    lines: list[str]
    copies: list[tuple[int, int, str]]


class Language:
    """A made-up language: words of syllables, the frequent ones short."""

    def __init__(self, seed: int) -> None:
        self.rng = random.Random(seed)
        syllables = _SYLLABLES.split()
        words: dict[str, None] = {}
        while len(words) < _VOCABULARY:
            length = 1 + len(words) // 20_000 + self.rng.randrange(1 if len(words) < 40 else 3)
            words["".join(self.rng.choices(syllables, k=length))] = None
        weights = list(accumulate(1 / (rank + 2.7) ** 1.05 for rank in range(_VOCABULARY)))
        # Samples instead of weights: to draw from them is quick.
        self._samples = self.rng.choices(range(_VOCABULARY), cum_weights=weights, k=1 << 18)
        self._steps = self.rng.choices(
            range(_FOLLOWERS), cum_weights=list(accumulate(1 / (rank + 1) for rank in range(_FOLLOWERS))), k=1 << 16
        )
        self.words = [*_MOST_FREQUENT, *words][:_VOCABULARY]

    def word(self) -> str:
        """Draw a word."""
        return self.words[self.rng.choice(self._samples)]

    def paragraph(self) -> str:
        """Draw a paragraph of 20 to 120 words, half of them 40 or fewer."""
        samples, steps, rand = self._samples, self._steps, self.rng.random
        text, number, sentence = [], 0, 0
        for _ in range(20 + int(100 * rand() ** 2.3)):
            if rand() < 0.5:
                number = samples[(number * 7919 + steps[int(rand() * 65536)] * 104_729) & 0x3FFFF]
            else:
                number = samples[int(rand() * 262_144)]
            word = self.words[number]
            text.append(word.capitalize() if not sentence else word)
            sentence += 1
            if sentence > 6 and rand() < 0.08:
                text[-1] += "."
                sentence = 0
            elif rand() < 0.06:
                text[-1] += ","
        return " ".join(text).rstrip(".,") + "."


def mutated(text: str, kind: str, language: Language) -> str:
    """Copy a text in one of the KINDS."""
    rng, words = language.rng, text.split()
    if kind == "exact":
        return text
    if kind == "trunc":
        return " ".join(words[: max(8, round(len(words) * rng.uniform(0.4, 0.8)))])
    places = set(rng.sample(range(len(words)), max(1, round(int(kind[4:]) / 100 * len(words)))))
    copy = []
    for place, word in enumerate(words):
        dice = rng.random() if place in places else 1.0
        if dice == 1.0:
            copy.append(word)
        elif dice < 0.5:
            copy.append(language.word())
        elif dice >= 0.75:
            copy += [word, language.word()]
    return " ".join(copy)


def document(paragraphs: int, seed: int = 1) -> Corpus:
    """Make a document with its repeats."""
    language = Language(seed)
    return _with_copies(
        [language.paragraph() for _ in range(paragraphs - round(paragraphs * RATE))], paragraphs, language
    )


def folder(articles: int, paragraphs: int, seed: int = 1) -> Iterator[Corpus]:
    """Make articles, each with repeats of its own."""
    language = Language(seed)
    for _ in range(articles):
        originals = [language.paragraph() for _ in range(paragraphs - round(paragraphs * RATE))]
        yield _with_copies(originals, paragraphs, language)


def _with_copies(originals: list[str], count: int, language: Language) -> Corpus:
    rng = language.rng
    items = [(float(number), 0, text, number, "") for number, text in enumerate(originals)]
    kinds = cycle(rng.sample(KINDS, len(KINDS)))
    for number, kind in zip(rng.sample(range(len(originals)), count - len(originals)), kinds):
        copy = mutated(originals[number], kind, language)
        items.append((rng.uniform(number, len(originals)), 1, copy, number, kind))
    items.sort()
    line_of = {number: line for line, (_, is_copy, _, number, _) in enumerate(items) if not is_copy}
    copies = [(line, line_of[number], kind) for line, (_, is_copy, _, number, kind) in enumerate(items) if is_copy]
    return Corpus([item[2] for item in items], copies)


def _log(language: Language) -> list[str]:
    """A log: 50,000 lines that differ in numbers only."""
    rand = language.rng.randrange
    return [
        f"2024-03-{rand(1, 29):02} {rand(24):02}:{rand(60):02}:{rand(60):02} info worker {rand(16)} has finished"
        f" the job {rand(10**6)} of the queue with status ok after {rand(5000)} ms"
        for _ in range(50_000)
    ]


def _variants(language: Language) -> list[str]:
    """One paragraph 20,000 times, each time with another word put in."""
    words = language.paragraph().split()
    places = [language.rng.randrange(len(words)) for _ in range(20_000)]
    return [" ".join([*words[:place], f"x{number}", *words[place:]]) for number, place in enumerate(places)]


def _one_line_40_000_times(language: Language) -> list[str]:
    """A log of 50,000 lines of which 40,000 are one and the same."""
    other = _log(language)[:10_000]
    lines = ["the connection to the server was lost and will be tried again in a moment"] * 40_000 + other
    language.rng.shuffle(lines)
    return lines


def _giant(language: Language) -> list[str]:
    """One paragraph of about 5 MB among 10,000 ordinary ones."""
    ordinary = [language.paragraph() for _ in range(10_000)]
    return [*ordinary, " ".join(language.paragraph() for _ in range(18_000))]


def _few_words(language: Language) -> list[str]:
    """20,000 paragraphs of ten different words."""
    return [" ".join(language.rng.choices(language.words[:10], k=45)) for _ in range(20_000)]


def _two_words(language: Language) -> list[str]:
    """20,000 paragraphs of two different words."""
    return [" ".join(language.rng.choices("ab", k=100)) for _ in range(20_000)]


def _one_word(language: Language) -> list[str]:
    """20,000 paragraphs of one word, more or less often."""
    return ["word " * language.rng.randrange(20, 60) for _ in range(20_000)]


def _empty_lines(language: Language) -> list[str]:
    """200,000 empty lines among 10,000 ordinary paragraphs."""
    return [line for _ in range(10_000) for line in [language.paragraph(), *[""] * 20]]


def _long_words(language: Language) -> list[str]:
    """2,000 paragraphs of one word of 2,000 letters."""
    return ["".join(language.rng.choices("abcdefghij", k=2000)) for _ in range(2000)]


ADVERSARIES: Mapping[str, Callable[[Language], list[str]]] = {
    "log": _log,
    "one line 40,000 times": _one_line_40_000_times,
    "variants of one paragraph": _variants,
    "one paragraph of 5 MB": _giant,
    "ten words": _few_words,
    "two words": _two_words,
    "one word": _one_word,
    "200,000 empty lines": _empty_lines,
    "words of 2,000 letters": _long_words,
}
