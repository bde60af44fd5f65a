"""What is scored: redite, and simple matchers from the Python Package Index, each as a function of paragraphs.

A matcher takes the texts of one article and gives the indices that it would remove. Those that only compare two texts
are used as people use them: pair by pair, the shorter of two matching texts goes, of equals the later one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from importlib.util import find_spec

Matcher = Callable[[Sequence[str]], frozenset[int]]


def redite(texts: Sequence[str]) -> frozenset[int]:
    """What redite removes with the default settings."""
    import redite

    return frozenset(decision.index for decision in redite.deduplicate_paragraphs(texts).removed)


def normalised(text: str) -> str:
    """Lower case, single spaces: what a careful user would do before a comparison."""
    return " ".join(text.casefold().split())


def pairwise(matches: Callable[[str, str], bool]) -> Matcher:
    """Make a matcher of a comparison."""

    def matcher(texts: Sequence[str]) -> frozenset[int]:
        keys = list(map(normalised, texts))
        removed: set[int] = set()
        for right in range(len(keys)):
            for left in range(right):
                one, other = keys[left], keys[right]
                if removed.isdisjoint((left, right)) and one and other and matches(one, other):
                    removed.add(left if len(keys[left]) < len(keys[right]) else right)
        return frozenset(removed)

    return matcher


def grams(key: str, size: int = 3) -> frozenset[tuple[str, ...]]:
    """Runs of words, of characters where a text has no spaces."""
    words = re.findall(r"\w+", key)
    if len(words) < size and len(key) > 12:
        words = list(key)
    return frozenset(zip(*(words[start:] for start in range(size))))


def contained_with_numbers(left: str, right: str) -> bool:
    """Seven tenths of the shorter one's three-word runs in the longer, and the same numbers."""
    one, other = grams(left), grams(right)
    fewer = min(len(one), len(other))
    return fewer > 0 and len(one & other) >= 0.7 * fewer and sorted(re.findall(r"\d+", left)) == sorted(
        re.findall(r"\d+", right)
    )


def thefuzz_dedupe(texts: Sequence[str]) -> frozenset[int]:
    from thefuzz import process

    keys = list(map(normalised, texts))
    try:
        left = set(process.dedupe(keys, threshold=85))
    except ValueError:  # a text that it leaves nothing of is not even like itself: no product
        return frozenset()
    seen: set[str] = set()
    removed = set()
    for index, key in enumerate(keys):
        if key not in left or key in seen:
            removed.add(index)
        seen.add(key)
    return frozenset(removed)


def minhash(texts: Sequence[str]) -> frozenset[int]:
    from datasketch import MinHash, MinHashLSH

    lsh = MinHashLSH(threshold=0.5, num_perm=128)
    removed = set()
    for index, text in enumerate(texts):
        signature = MinHash(num_perm=128)
        key = normalised(text)
        for gram in sorted(grams(key)) or [(key,)]:
            signature.update(" ".join(gram).encode())
        if lsh.query(signature):
            removed.add(index)
        else:
            lsh.insert(str(index), signature)
    return frozenset(removed)


def peers() -> Iterator[tuple[str, Matcher]]:
    """Every matcher that is installed, with its name."""
    yield "redite", redite
    yield "exact", pairwise(lambda left, right: left == right)
    yield "3-gram containment ≥ 0.7, numbers agree", pairwise(contained_with_numbers)
    if find_spec("rapidfuzz"):
        from rapidfuzz import fuzz

        for scorer in (fuzz.ratio, fuzz.token_sort_ratio, fuzz.token_set_ratio, fuzz.WRatio):
            for cutoff in (85, 90):
                yield f"rapidfuzz {scorer.__name__} ≥ {cutoff}", pairwise(_reaches(scorer, cutoff))
    if find_spec("thefuzz"):
        yield "thefuzz process.dedupe ≥ 85", thefuzz_dedupe
    if find_spec("datasketch"):
        yield "datasketch MinHash ≥ 0.5", minhash


def _reaches(scorer: Callable[..., float], cutoff: float) -> Callable[[str, str], bool]:
    return lambda left, right: scorer(left, right, score_cutoff=cutoff) >= cutoff
