"""The candidates by an inverted index in plain Python: word pairs to the keys that have them.

Two bounds skip almost everything and lose nothing. Let a key have n word pairs, of which d are its own alone, and let a
partner that is no poorer have to share o = least_shared(n) of them.

- *Counting.* The d cannot be shared, so a key with n - d < o has no such partner.
- *Prefix* (Chaudhuri et al. 2006; AllPairs, Bayardo et al. 2007; PPJoin, Xiao et al. 2008). Any o of the n - d word
  pairs that remain meet any n - d - o + 1 of them: there are too few others. So it is enough to look at the owners of
  the n - d - o + 1 rarest. As o speaks of the poorer key alone, the richer needs no prefix: all its word pairs are in
  the index, and each pair of keys is found from its poorer one (of equals, the earlier).

The rarest word pair that two keys share is itself in the prefix, whence the evidence condition costs nothing to hold:
a word pair that more than `common` keys have need only be followed to its first owners.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from redite.folding import words
from redite.overlaps import FIRST_OWNERS, Candidate, common, least_shared, nearest


def index(keys: Sequence[str], threshold: float) -> Iterator[Candidate]:
    """Find what all_pairs finds by an inverted index: for articles."""
    pair_sets, owners = _numbered(keys)
    limit = common(len(keys))

    def rarity(pair: int) -> tuple[int, int]:
        return len(owners[pair]), pair

    def reachable(pair: int, key: int) -> list[int]:
        owning = owners[pair]
        return owning if len(owning) <= limit or key in owning[:FIRST_OWNERS] else owning[:FIRST_OWNERS]

    found = []
    for poorer, pairs in enumerate(pair_sets):
        size = len(pairs)
        need = least_shared(size, threshold)
        alive = [pair for pair in pairs if len(owners[pair]) > 1]
        if len(alive) < need:
            continue
        alive.sort(key=rarity)
        others = {key for pair in alive[: len(alive) - need + 1] for key in reachable(pair, poorer)}
        for richer in others:
            other_size = len(pair_sets[richer])
            if (other_size, richer) <= (size, poorer):
                continue
            shared = pairs & pair_sets[richer]
            if len(shared) < need:
                continue
            left, right = min(poorer, richer), max(poorer, richer)
            if left in reachable(min(shared, key=rarity), right):
                found.append(Candidate(left, right, len(shared), len(pair_sets[left]), len(pair_sets[right])))
    yield from nearest(found, len(keys))


def _numbered(keys: Sequence[str]) -> tuple[list[set[int]], list[list[int]]]:
    """Give the word pairs of every key, as numbers in order of first reading, and the keys that have each."""
    numbers: dict[tuple[str, str], int] = {}
    pair_sets = []
    for key in keys:
        split = words(key)
        pair_sets.append({numbers.setdefault(pair, len(numbers)) for pair in zip(split, split[1:])})
    owners: list[list[int]] = [[] for _ in numbers]
    for key_number, pairs in enumerate(pair_sets):
        for number in pairs:
            owners[number].append(key_number)
    return pair_sets, owners
