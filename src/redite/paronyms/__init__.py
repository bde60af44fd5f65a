"""Words that look or sound alike and are two: trial and trail, stock and stuck. A file a language has their pairs.

What a scanner misread, or a language wrote in its own way, is no frequent word of the article's language; two frequent
words are two, however alike.
"""

from __future__ import annotations

from functools import lru_cache

from redite.datafiles import read


def are_paronyms(left: str, right: str, languages: tuple[str, ...]) -> bool:
    """Say whether two folded words are frequent ones of the likeliest language, and are known to be two."""
    return bool(languages) and f"{min(left, right)} {max(left, right)}" in _pairs_of(languages[0])


@lru_cache(maxsize=64)
def _pairs_of(language: str) -> frozenset[str]:
    try:
        return frozenset(read("paronyms", language).decode().split("\n"))
    except OSError:  # of some languages none are known
        return frozenset()
