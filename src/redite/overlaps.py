"""What a candidate pair is: two texts that share enough of their word pairs. It knows keys' sizes, no text.

The measure is containment of word pairs (Broder 1997, shingles of two words): the share of the poorer text's
neighbouring words that the other text has too, 0 to 100.

Three conditions make a candidate; every search holds to all three, so they all find the same.

1. *Overlap.* The score reaches the threshold, and at least `LEAST_SHARED` word pairs are shared: with fewer, a text
   is too short for likeness to mean anything.
2. *Evidence.* Take the rarest word pair that the two share: the one that the fewest texts have, of equals the first
   in the order of characters. At most `common(count)` texts have it, or one of the two is among the first
   `FIRST_OWNERS` of them.
3. *Nearness.* Either is among the other's best `partners(count)` that meet 1 and 2, by score (in millionths), of equals
   the earlier. If more than `affordable(count)` pairs are left, half as many of the best count, and so on down to one.

2 and 3 bound the work and the answer. An article of up to 223 different paragraphs never meets them. A larger one
meets them where more than 64 different texts have *every* word pair that two texts share, or where a text is near to
more than 2 others: logs, templates, forms. There each text is still compared with the first texts of its family and
with those it is nearest to, if with none but the nearest; what is given up is comparing each member of a large family
with every other one. To judge a pair costs a hundred times what finding it does, and a text that is nearly all one
family would have four times as many pairs as paragraphs, each of them as hard as pairs can be.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

from redite.values import NamedTuple

LEAST_SHARED = 3
FIRST_OWNERS = 8
NEARNESS_BITS = 20
# Every pair of 223 texts is 25,000 comparisons: up to there, all of them is no burden.
_UNLIMITED = 50_000
_LEAST_COMMON = 64
_LEAST_PARTNERS = 2


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


def common(count: int) -> int:
    """How many of `count` texts may have a word pair before only the first of them are found by it."""
    return max(_LEAST_COMMON, _UNLIMITED // max(count, 1))


def partners(count: int) -> int:
    """How many others a text is compared with when there are `count` texts, unless it is among the best of more."""
    return max(_LEAST_PARTNERS, _UNLIMITED // max(count, 1))


def affordable(count: int) -> int:
    """How many pairs of `count` texts are compared at most: one for each text, more where there are few."""
    return max(count, _UNLIMITED * 125 // max(count, 1))


def nearness(shared: Any, size: Any) -> Any:
    """Give the score as a whole number, 2**NEARNESS_BITS for all of the poorer's word pairs: for ints and arrays."""
    return (shared << NEARNESS_BITS) // size


def nearest(found: Iterable[Candidate], count: int) -> list[Candidate]:
    """Keep the pairs that are among the best of either text (condition 3), ordered by right, then left."""
    of_text: dict[int, list[Candidate]] = {}
    for candidate in sorted(found, key=_by_nearness):
        of_text.setdefault(candidate.left, []).append(candidate)
        of_text.setdefault(candidate.right, []).append(candidate)
    limit = partners(count)
    while True:
        kept = {candidate for of_one in of_text.values() for candidate in of_one[:limit]}
        if len(kept) <= affordable(count) or limit == 1:
            return sorted(kept, key=lambda c: (c.right, c.left))
        limit //= 2


def _by_nearness(candidate: Candidate) -> tuple[int, int, int]:
    size = min(candidate.left_size, candidate.right_size)
    return -nearness(candidate.shared, size), candidate.left, candidate.right
