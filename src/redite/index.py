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

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import compress
from operator import ne

from redite.folding import END_OF_KEY, spaced_words
from redite.overlaps import FIRST_OWNERS, Candidate, common, least_shared, nearest


class _Owners(dict[int, list[int]]):
    """The keys that have a word pair, for the word pairs that at least two have.

    A word pair is known by the place where it stands first, `pairs` has the words of each place.
    """

    limit: int
    pairs: Sequence[tuple[bytes, bytes]]

    def rarity(self, pair: int) -> tuple[int, tuple[bytes, bytes]]:
        return len(self[pair]), self.pairs[pair]  # UTF-8 sorts as its characters do

    def reached(self, pair: int, key: int) -> list[int]:
        """Give the keys that may be found from a key by a word pair: all that have it, or only the first."""
        owning = self[pair]
        return owning if len(owning) <= self.limit or key in owning[:FIRST_OWNERS] else owning[:FIRST_OWNERS]


def index(keys: Sequence[str], threshold: float) -> Iterator[Candidate]:
    """Find what all_pairs finds by an inverted index: for articles."""
    return _by_sets(keys, threshold) if len(keys) <= common(len(keys)) else _by_owners(keys, threshold)


def _by_sets(keys: Sequence[str], threshold: float) -> Iterator[Candidate]:
    """Lay the word pairs of keys on each other, where keys are so few that no word pair can have too many owners.

    Few keys have as many shared word pairs as they need (see Counting): to follow them costs more than to try the rest.
    """
    every = [frozenset(zip(row, row[1:])) for row in map(bytes.split, spaced_words(keys).split(END_OF_KEY)[:-1])]
    seen: set[tuple[bytes, bytes]] = set()
    shared: set[tuple[bytes, bytes]] = set()
    for pairs in every:
        shared |= seen & pairs
        seen |= pairs
    sizes = list(map(len, every))
    alive = [pairs & shared for pairs in every]
    found = []
    by_size = sorted(range(len(keys)), key=sizes.__getitem__)
    for place, poorer in enumerate(by_size):
        pairs, need = alive[poorer], least_shared(sizes[poorer], threshold)
        if len(pairs) < need:
            continue
        for richer in by_size[place + 1 :]:
            count = len(pairs & alive[richer])
            if count >= need:
                left, right = min(poorer, richer), max(poorer, richer)
                found.append(Candidate(left, right, count, sizes[left], sizes[right]))
    return iter(nearest(found, len(keys)))


def _by_owners(keys: Sequence[str], threshold: float) -> Iterator[Candidate]:
    """Follow the rarest word pairs of each key to whoever has them, too."""
    sizes, alive, owners = _shared(keys)
    needs = [least_shared(size, threshold) for size in sizes]
    too_common = {pair for pair, owning in owners.items() if len(owning) > owners.limit}
    alive_sets: dict[int, frozenset[int]] = {}
    found = []
    for poorer, richer in _promising(sizes, needs, alive, owners):
        for key in (poorer, richer):
            if key not in alive_sets:
                alive_sets[key] = frozenset(alive[key])
        shared = alive_sets[poorer] & alive_sets[richer]
        if len(shared) >= needs[poorer]:
            left, right = min(poorer, richer), max(poorer, richer)
            if not shared <= too_common or left in owners.reached(min(shared, key=owners.rarity), right):
                found.append(Candidate(left, right, len(shared), sizes[left], sizes[right]))
    return iter(nearest(found, len(keys)))


def _promising(
    sizes: Sequence[int], needs: Sequence[int], alive: Sequence[Sequence[int]], owners: _Owners
) -> Iterator[tuple[int, int]]:
    """Follow the rarest word pairs of each key to the richer keys that have them too."""
    for poorer, pairs in enumerate(alive):
        spare = len(pairs) - needs[poorer]
        if spare >= 0:
            prefix = sorted(pairs, key=owners.rarity)[: spare + 1]
            own = sizes[poorer], poorer
            for richer in {key for pair in prefix for key in owners.reached(pair, poorer)}:
                if len(alive[richer]) >= needs[poorer] and (sizes[richer], richer) > own:
                    yield poorer, richer


def _shared(keys: Sequence[str]) -> tuple[list[int], list[list[int]], _Owners]:
    """Give each key's number of different word pairs, those of them that another key has too, and who has each."""
    row = spaced_words(keys).split()
    ends, sizes = [], []
    start = 0
    for _ in keys:
        end = row.index(END_OF_KEY, start)
        ends.append(end)
        sizes.append(max(0, end - start - 1))
        start = end + 1

    pairs = list(zip(row, row[1:]))
    first_places: dict[tuple[bytes, bytes], int] = {}
    firsts = list(map(first_places.setdefault, pairs, range(len(pairs))))
    alive: list[list[int]] = [[] for _ in keys]
    owners = _Owners()
    owners.limit, owners.pairs = common(len(keys)), pairs
    key = 0
    for place in compress(range(len(pairs)), map(ne, firsts, range(len(pairs)))):  # where a pair comes again
        while place > ends[key]:
            key += 1
        if place + 1 >= ends[key]:  # it reaches over the key's end
            continue
        pair = firsts[place]
        owning = owners.get(pair)
        if owning is None:
            owning = owners[pair] = [bisect_left(ends, pair)]
        if owning[-1] == key:
            sizes[key] -= 1
            continue
        if len(owning) == 1:
            alive[owning[0]].append(pair)
        owning.append(key)
        alive[key].append(pair)
    return sizes, alive, owners
