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

from redite.folding import word_pairs
from redite.overlaps import FIRST_OWNERS, Candidate, common, least_shared, nearest

WordPair = tuple[str, str]


def index(keys: Sequence[str], threshold: float) -> Iterator[Candidate]:
    """Find what all_pairs finds by an inverted index: for articles."""
    pair_sets = list(map(word_pairs, keys))
    alive_sets, owners = _shared(pair_sets)
    limit = common(len(keys))

    def rarity(pair: WordPair) -> tuple[int, WordPair]:
        return len(owners[pair]), pair

    def reached(pair: WordPair, key: int) -> list[int]:
        owning = owners[pair]
        return owning if len(owning) <= limit or key in owning[:FIRST_OWNERS] else owning[:FIRST_OWNERS]

    found = []
    for poorer, alive in enumerate(alive_sets):
        size = len(pair_sets[poorer])
        need = least_shared(size, threshold)
        if len(alive) < need:
            continue
        prefix = sorted(alive, key=rarity)[: len(alive) - need + 1]
        for richer in {key for pair in prefix for key in reached(pair, poorer)}:
            if (len(pair_sets[richer]), richer) <= (size, poorer):
                continue
            shared = alive & alive_sets[richer]
            if len(shared) < need:
                continue
            left, right = min(poorer, richer), max(poorer, richer)
            if left in reached(min(shared, key=rarity), right):
                found.append(Candidate(left, right, len(shared), len(pair_sets[left]), len(pair_sets[right])))
    return iter(nearest(found, len(keys)))


def _shared(pair_sets: Sequence[frozenset[WordPair]]) -> tuple[list[frozenset[WordPair]], dict[WordPair, list[int]]]:
    """Give the word pairs of each key that another key has too, and all the keys that have each."""
    seen: set[WordPair] = set()
    repeated: set[WordPair] = set()
    for pairs in pair_sets:
        repeated |= seen & pairs
        seen |= pairs
    owners: dict[WordPair, list[int]] = {pair: [] for pair in repeated}
    alive_sets = [pairs & repeated for pairs in pair_sets]
    for key, alive in enumerate(alive_sets):
        for pair in alive:
            owners[pair].append(key)
    return alive_sets, owners
