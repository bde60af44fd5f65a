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


class _Owners(dict[WordPair, list[int]]):
    """The keys that have a word pair, for the word pairs that at least two have."""

    limit: int

    def rarity(self, pair: WordPair) -> tuple[int, WordPair]:
        return len(self[pair]), pair

    def reached(self, pair: WordPair, key: int) -> list[int]:
        """Give the keys that may be found from a key by a word pair: all that have it, or only the first."""
        owning = self[pair]
        return owning if len(owning) <= self.limit or key in owning[:FIRST_OWNERS] else owning[:FIRST_OWNERS]


def index(keys: Sequence[str], threshold: float) -> Iterator[Candidate]:
    """Find what all_pairs finds by an inverted index: for articles."""
    pair_sets = list(map(word_pairs, keys))
    alive_sets, owners = _shared(pair_sets)
    sizes = list(map(len, pair_sets))
    needs = [least_shared(size, threshold) for size in sizes]
    too_common = {pair for pair, owning in owners.items() if len(owning) > owners.limit}
    found = []
    for poorer, richer in _promising(sizes, needs, alive_sets, owners):
        shared = alive_sets[poorer] & alive_sets[richer]
        if len(shared) >= needs[poorer]:
            left, right = min(poorer, richer), max(poorer, richer)
            if not shared <= too_common or left in owners.reached(min(shared, key=owners.rarity), right):
                found.append(Candidate(left, right, len(shared), sizes[left], sizes[right]))
    return iter(nearest(found, len(keys)))


def _promising(
    sizes: Sequence[int], needs: Sequence[int], alive_sets: Sequence[frozenset[WordPair]], owners: _Owners
) -> Iterator[tuple[int, int]]:
    """Follow the rarest word pairs of each key to the richer keys that have them too."""
    for poorer, alive in enumerate(alive_sets):
        spare = len(alive) - needs[poorer]
        if spare >= 0:
            prefix = sorted(alive, key=owners.rarity)[: spare + 1]
            own = sizes[poorer], poorer
            for richer in {key for pair in prefix for key in owners.reached(pair, poorer)}:
                if (sizes[richer], richer) > own:
                    yield poorer, richer


def _shared(pair_sets: Sequence[frozenset[WordPair]]) -> tuple[list[frozenset[WordPair]], _Owners]:
    """Give the word pairs of each key that another key has too, and all the keys that have each."""
    seen: set[WordPair] = set()
    repeated: set[WordPair] = set()
    for pairs in pair_sets:
        repeated |= seen & pairs
        seen |= pairs
    alive_sets = [pairs & repeated for pairs in pair_sets]
    owners = _Owners((pair, []) for pair in repeated)
    owners.limit = common(len(pair_sets))
    for key, alive in enumerate(alive_sets):
        for pair in alive:
            owners[pair].append(key)
    return alive_sets, owners
