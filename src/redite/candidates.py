"""SEARCHES: which pairs of paragraphs are worth judging. It knows keys, not paragraphs, and judges nothing.

What a candidate is stands in `overlaps`; the searches differ in how they find them, never in what they find.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from redite.folding import coarse, word_pairs
from redite.index import index
from redite.overlaps import FIRST_OWNERS, LEAST_SHARED, Candidate, common, least_shared, nearest

__all__ = ["LEAST_SHARED", "SEARCHES", "Candidate", "least_shared", "renumbered"]

# From about this much text on, numpy has earned what importing it costs (0.1 seconds of CPU).
_LARGE = 500_000


def all_pairs(keys: Sequence[str], threshold: float) -> Iterator[Candidate]:
    """Compare every key with every other: slow, obvious, and the judge of every other search."""
    pair_sets = list(map(word_pairs, coarse(keys)))
    owners: dict[tuple[str, str], list[int]] = {}
    for number, pairs in enumerate(pair_sets):
        for pair in pairs:
            owners.setdefault(pair, []).append(number)

    found = []
    for right, right_set in enumerate(pair_sets):
        for left, left_set in enumerate(pair_sets[:right]):
            shared = left_set & right_set
            if shared and len(shared) >= least_shared(min(len(left_set), len(right_set)), threshold):
                owning = owners[min(shared, key=lambda pair: (len(owners[pair]), pair))]
                if len(owning) <= common(len(keys)) or left in owning[:FIRST_OWNERS]:
                    found.append(Candidate(left, right, len(shared), len(left_set), len(right_set)))
    yield from nearest(found, len(keys))


def array_index(keys: Sequence[str], threshold: float) -> Iterator[Candidate]:
    """Find what all_pairs finds by an inverted index in arrays: for books and logs."""
    from redite.array_index import find  # here, because numpy takes longer to import than an article to clean

    return find(keys, threshold)


def auto(keys: Sequence[str], threshold: float) -> Iterator[Candidate]:
    """Find what all_pairs finds, in the way that suits the size."""
    search = array_index if sum(map(len, keys)) > _LARGE else index
    return search(keys, threshold)


# A search: keys, all different, and a threshold (0 to 100), to the candidates that all_pairs gives.
Search = Callable[[Sequence[str], float], Iterator[Candidate]]

SEARCHES: Mapping[str, Search] = {
    "auto": auto,
    "all-pairs": all_pairs,
    "index": index,
    "array-index": array_index,
}


def renumbered(candidates: Iterable[Candidate], numbers: Sequence[int | None]) -> Iterator[Candidate]:
    """Give the candidates among the keys that are left, by their new numbers; None marks a key that is gone."""
    for candidate in candidates:
        left, right = numbers[candidate.left], numbers[candidate.right]
        if left is not None and right is not None:
            sizes = (candidate.left_size, candidate.right_size)
            left, right, sizes = (left, right, sizes) if left < right else (right, left, sizes[::-1])
            yield Candidate(left, right, candidate.shared, *sizes)
