"""SEARCHES: which pairs of paragraphs are worth judging. It knows keys, not paragraphs, and judges nothing.

The measure is containment of word pairs (Broder 1997, shingles of two words): the share of the poorer text's
neighbouring words that the other text has too, 0 to 100. A pair is a candidate when it reaches the threshold and
shares at least `LEAST_SHARED` word pairs: with fewer, a text is too short for likeness to mean anything.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from redite.folding import word_pairs

LEAST_SHARED = 4


class Candidate(NamedTuple):
    """Two different keys, left < right: how many word pairs they share, and how many each has."""

    left: int
    right: int
    shared: int
    left_size: int
    right_size: int

    @property
    def score(self) -> float:
        """Containment of the poorer in the richer, 0 to 100."""
        return 100.0 * self.shared / min(self.left_size, self.right_size)


def least_shared(size: int, threshold: float) -> int:
    """How many of a text's `size` word pairs another text must have for a score (0 to 100) at the threshold."""
    # The exact quotient first: 0.55 * 100 would round a bound up and lose a pair.
    return max(LEAST_SHARED, math.ceil(size * threshold / 100 - 1e-9))


def all_pairs(keys: Sequence[str], threshold: float) -> Iterator[Candidate]:
    """Compare every key with every other: slow, obvious, and the judge of every other search."""
    pair_sets = [word_pairs(key) for key in keys]
    for right, right_set in enumerate(pair_sets):
        for left, left_set in enumerate(pair_sets[:right]):
            shared = len(left_set & right_set)
            if shared and shared >= least_shared(min(len(left_set), len(right_set)), threshold):
                yield Candidate(left, right, shared, len(left_set), len(right_set))


SEARCHES: Mapping[str, Callable[[Sequence[str], float], Iterator[Candidate]]] = {
    "all-pairs": all_pairs,
}
