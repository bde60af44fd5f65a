"""Write which endings inflect a language's words: `python tests/inflections.py LANGUAGE < WORDS`, a word a line.

WORDS are the most frequent ones, some 20,000 to 60,000; those of wordfreq 3.1.1 were taken. Endings that many long
words exchange are those of inflection; two words that begin alike by chance (bring, brick) end in ways that few others
do. So a language's morphology is learnt from words alone by their signatures (Goldsmith, Unsupervised learning of the
morphology of a natural language, 2001).
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from textwrap import wrap

from redite.endings import LONGEST, NONE
from redite.folding import fold
from redite.variants import common_prefix

FOLDER = Path(import_module("redite.inflections").__file__ or "").parent
LEAST_STEM = 5  # letters
WIDTH = 110  # of a line
# Of so many words one may exchange two endings by chance; twice as often where vowels are not written, for most words
# are short and alike there.
PER_WORD = 1_000
WITHOUT_VOWELS = ("ar",)


def exchanges(vocabulary: Iterable[str]) -> Iterator[tuple[str, str, str]]:
    """Give the stem and the two endings of each two words that begin alike."""
    alike: defaultdict[str, list[str]] = defaultdict(list)
    for word in sorted({fold(word) for word in vocabulary}):
        if len(word) >= LEAST_STEM and not any(map(str.isdigit, word)):
            alike[word[:LEAST_STEM]].append(word)
    for words in alike.values():
        for place, one in enumerate(words):
            for other in words[place + 1 :]:
                start = common_prefix(one, other)
                if max(len(one), len(other)) - start <= LONGEST:
                    yield one[:start], one[start:], other[start:]


def written(vocabulary: Iterable[str], least: int) -> str:
    """Give the lines of endings that so many stems have, each with those that come behind it in the alphabet."""
    stems: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for stem, one, other in exchanges(vocabulary):
        stems[one, other].add(stem)
    others: defaultdict[str, list[str]] = defaultdict(list)
    for (one, other), found in sorted(stems.items()):
        if len(found) >= least:
            others[one or NONE].append(other)
    lines: list[str] = []
    for one, found in sorted(others.items()):
        lines += wrap(" ".join(found), WIDTH, initial_indent=one + " ", subsequent_indent=one + " ")
    return "".join(line + "\n" for line in lines)


def main() -> None:
    language, vocabulary = sys.argv[1], sys.stdin.read().split()
    least = len(vocabulary) // PER_WORD
    text = written(vocabulary, 2 * least if language in WITHOUT_VOWELS else least)
    path = FOLDER / f"{language}.txt"
    path.write_text(text, encoding="utf-8", newline="\n")
    print(f"{path}: {sum(line.count(' ') for line in text.splitlines())} exchanges")


if __name__ == "__main__":
    main()
