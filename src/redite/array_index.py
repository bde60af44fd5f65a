"""The candidates by an inverted index in numpy arrays: the bounds of `index`, for books and logs.

Nothing is hashed, so nothing can collide: words get numbers from a dictionary, a word pair is the pair of its words'
numbers, and everything is brought together by sorting integers into which two or three numbers are packed. Keys are
renumbered by their size, so that the richer partners of a key are those that come after it.

One bound more than in `index`, to refuse most partners before their word pairs are looked at: each key's word pairs
are thrown into 256 bins. A bin that is full for the poorer key and empty for the richer holds a word pair that is not
shared; with more such bins than a key has word pairs to spare, the overlap cannot be reached (the bitmap filter of
Sandes, Teodoro and Melo 2020). Whoever passes is counted exactly.

Memory: about 15 bytes for every word of the text at the worst moment, whatever the text is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import count
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from redite.folding import separated
from redite.overlaps import FIRST_OWNERS, Candidate, common, least_shared, partners

Ints = NDArray[Any]

_TEXT_BLOCK = 1 << 18  # characters whose words are numbered at a time
_SORT_BLOCK = 1 << 20  # words whose pairs are sorted at a time
_PROBE_BLOCK = 1 << 18  # partners looked at at a time
_BINS = 256

_END = b"\xff"  # after each key: a byte that no UTF-8 text has
_WORD_BYTES = bytes(c if c > 127 or chr(c).isalnum() else 32 for c in range(256))


class _Postings(NamedTuple):
    """Who has what. Keys are numbered in order of size here; `number` gives back their own numbers.

    Only word pairs that at least two keys have are in it, the rarest first. From `first_common` on they are those that
    more than common() keys have, each with its first owners in `heads` (-1 where there are fewer).
    Owners stand in one row, word pair by word pair, each word pair's in order of size; `pair_of` names the word pair of
    each place in it, `pair_end` the place behind a word pair's last. `places` are the same places key by key, each
    key's rarest first; those of key k are places[key_end[k] - width[k] : key_end[k]].
    """

    number: Ints
    size: Ints
    width: Ints
    spare: Ints
    owner: Ints
    pair_of: Ints
    pair_end: Ints
    places: Ints
    key_end: Ints
    first_common: int
    heads: Ints


def find(keys: Sequence[str], threshold: float) -> Iterator[Candidate]:
    """Find what all_pairs finds."""
    postings = _postings(keys, threshold)
    poorer, richer = _promising(postings)
    poorer, richer, shared = _counted(postings, poorer, richer)
    return _candidates(postings, poorer, richer, shared)


def _word_numbers(keys: Sequence[str]) -> tuple[Ints, int]:
    """Number the words of all keys in order of first reading, from 1; a 0 follows each key's last. And how many."""
    numbers: defaultdict[bytes, int] = defaultdict(count().__next__)
    number_of: Callable[[bytes], int] = numbers.__getitem__
    number_of(_END)
    rows = [np.zeros(0, np.int32)]
    start = size = 0
    for end, key in enumerate(keys, 1):
        size += len(key)
        if size >= _TEXT_BLOCK or end == len(keys):
            encoded = [separated(key).encode("utf-8", "surrogatepass") for key in keys[start:end]]
            split = (b" \xff ".join(encoded) + b" \xff").translate(_WORD_BYTES).split()
            rows.append(np.fromiter(map(number_of, split), np.int32, len(split)))
            start, size = end, 0
    return np.concatenate(rows), len(numbers)


def _starts(changes: Ints) -> Ints:
    """Give the places where a sorted row has a new value, from whether each of its values but the first is new."""
    return np.flatnonzero(np.concatenate((np.ones(1, bool), changes)))


def _first_words(numbers: Ints, vocabulary: int, place_bits: int) -> Iterator[tuple[int, int]]:
    """Divide the words into ranges such that their pairs can be sorted one range at a time, packed into 63 bits."""
    behind = np.cumsum(np.bincount(numbers, minlength=vocabulary))
    widest = max(1, (1 << 63 - place_bits) // vocabulary - 1)
    low = 1
    while low < vocabulary:
        high = int(np.searchsorted(behind, behind[low - 1] + _SORT_BLOCK, "right"))
        high = min(max(high, low + 1), low + widest, vocabulary)
        yield low, high
        low = high


def _word_pairs(numbers: Ints, vocabulary: int, key_count: int) -> tuple[Ints, Ints, Ints, Ints]:
    """Give each key's number of different word pairs; of the word pairs of at least two keys, each one's owners in a
    row, how many they are, and where it is first read."""
    key_of = np.zeros(len(numbers), np.int32)
    np.cumsum(numbers[:-1] == 0, out=key_of[1:])
    place_bits = max(1, len(numbers).bit_length())
    size = np.zeros(key_count, np.int64)
    owners, counts, firsts = [np.zeros(0, np.int32)], [np.zeros(0, np.int64)], [np.zeros(0, np.int64)]
    for low, high in _first_words(numbers, vocabulary, place_bits):
        place = np.flatnonzero((numbers[:-1] >= low) & (numbers[:-1] < high) & (numbers[1:] > 0))
        if not len(place):
            continue
        packed = ((numbers[place] - np.int64(low)) * vocabulary + numbers[place + 1] << place_bits) | place
        packed.sort()
        place = packed & (1 << place_bits) - 1
        packed >>= place_bits
        owner = key_of[place]
        is_new = packed[1:] != packed[:-1]
        once = _starts(is_new | (owner[1:] != owner[:-1]))
        owner = owner[once]
        size += np.bincount(owner, minlength=key_count)
        start = np.flatnonzero(np.concatenate((np.ones(1, bool), is_new))[once])
        owning = np.diff(start, append=len(owner))
        several = owning > 1
        owners.append(owner[np.repeat(several, owning)])
        counts.append(owning[several])
        firsts.append(place[once][start[several]])
    return size, np.concatenate(owners), np.concatenate(counts), np.concatenate(firsts)


def _postings(keys: Sequence[str], threshold: float) -> _Postings:
    limit = common(len(keys))
    size, owner, owning, first = _word_pairs(*_word_numbers(keys), len(keys))
    by_size = np.argsort(size, kind="stable")
    place_of = np.empty(len(keys), np.int64)
    place_of[by_size] = np.arange(len(keys))

    # Word pairs in order of rarity. Among those that few have, only being rare matters: no search is cut short there.
    order = np.argsort(np.minimum(owning, limit + 1).astype(np.uint16), kind="stable")
    first_common = int(np.count_nonzero(owning <= limit))
    tail = order[first_common:]
    order[first_common:] = tail = tail[np.lexsort((first[tail], owning[tail]))]
    start = np.cumsum(owning) - owning
    heads = owner[start[tail, None] + np.arange(FIRST_OWNERS)] if len(tail) else np.zeros((0, FIRST_OWNERS), np.int64)
    new = np.empty(len(order), np.int64)
    new[order] = np.arange(len(order))

    key_bits = max(1, len(keys).bit_length())
    packed = np.repeat(new << key_bits, owning)
    packed |= place_of[owner]
    packed.sort()
    pair_of = (packed >> key_bits).astype(np.int32)
    packed &= (1 << key_bits) - 1
    owner = packed.astype(np.int32)
    place_bits = max(1, len(owner).bit_length())
    packed <<= place_bits
    packed |= np.arange(len(owner))
    packed.sort()
    packed &= (1 << place_bits) - 1
    places = packed.astype(np.int32)

    size = size[by_size]
    width = np.bincount(owner, minlength=len(keys))
    # The same arithmetic as least_shared: its results for every size there is.
    sizes, place = np.unique(size, return_inverse=True)
    need = np.array([least_shared(int(one), threshold) for one in sizes], np.int64)[place]
    return _Postings(
        by_size, size, width, width - need, owner, pair_of, np.cumsum(owning[order]), places, np.cumsum(width),
        first_common, place_of[heads],
    )


def _ranges(starts: Ints, lengths: Ints) -> Ints:
    """Concatenate the ranges that start at `starts` and are `lengths` long."""
    ends = np.cumsum(lengths)
    steps = np.repeat(starts - (ends - lengths), lengths)
    steps += np.arange(len(steps))
    return steps


def _blocks(lengths: Ints) -> Iterator[slice]:
    """Divide a row so that its lengths add up to about _PROBE_BLOCK in each part."""
    ends = np.cumsum(lengths)
    low = 0
    while low < len(lengths):
        done = ends[low - 1] if low else 0
        high = max(low + 1, int(np.searchsorted(ends, done + _PROBE_BLOCK, "right")))
        yield slice(low, high)
        low = high


def _bins(postings: _Postings) -> Ints:
    """Give for every key which of the bins hold one of its word pairs, as bits."""
    rows = []
    step = max(1, _PROBE_BLOCK * 16 // _BINS)
    for low in range(0, len(postings.number), step):
        high = min(low + step, len(postings.number))
        full = np.zeros((high - low, _BINS), np.uint8)
        part = postings.places[postings.key_end[low] - postings.width[low] : postings.key_end[high - 1]]
        full[np.repeat(np.arange(high - low), postings.width[low:high]), postings.pair_of[part] % _BINS] = 1
        rows.append(np.packbits(full, axis=1).view(np.uint64))
    return np.concatenate(rows) if rows else np.zeros((0, _BINS // 64), np.uint64)


def _promising(postings: _Postings) -> tuple[Ints, Ints]:
    """Follow the rarest word pairs of each key to the richer keys that have them too, and keep whom bins allow."""
    bins = _bins(postings)
    probing = np.flatnonzero(postings.spare >= 0)
    prefix = postings.spare[probing] + 1
    place = postings.places[_ranges(postings.key_end[probing] - postings.width[probing], prefix)]
    poorer = np.repeat(probing, prefix)
    pair = postings.pair_of[place]
    behind = postings.pair_end[pair] - place - 1

    rare = pair < postings.first_common
    at_common = np.flatnonzero(~rare)
    heads = postings.heads[pair[at_common] - postings.first_common]
    is_head = (heads == poorer[at_common, None]).any(axis=1)
    behind[at_common[~is_head]] = 0

    key_bits = max(1, len(postings.number).bit_length())
    found = [np.zeros(0, np.int64)]

    def keep(left: Ints, right: Ints) -> None:
        lone = np.bitwise_count(bins[left] & ~bins[right]).sum(axis=1, dtype=np.int64)
        passed = lone <= postings.spare[left]
        found.append(np.unique(left[passed].astype(np.int64) << key_bits | right[passed]))

    for block in _blocks(behind):
        partner = postings.owner[_ranges(place[block] + np.int64(1), behind[block])]
        keep(np.repeat(poorer[block], behind[block]), partner)
    to_heads = at_common[~is_head]
    heads = heads[~is_head]
    for low in range(0, len(to_heads), _PROBE_BLOCK // FIRST_OWNERS):
        part = slice(low, low + _PROBE_BLOCK // FIRST_OWNERS)
        left = np.repeat(poorer[to_heads[part]], FIRST_OWNERS)
        right = heads[part].ravel()
        later = right > left
        keep(left[later], right[later])

    packed = np.unique(np.concatenate(found))
    return packed >> key_bits, packed & (1 << key_bits) - 1


def _counted(postings: _Postings, poorer: Ints, richer: Ints) -> tuple[Ints, Ints, Ints]:
    """Count what each pair of keys shares, and keep those that share enough and have evidence."""
    # The richer ones' word pairs in one sorted row, in which those of the poorer are looked up.
    present, place = np.unique(richer, return_inverse=True)
    width = postings.width[present]
    pair_bits = max(1, len(postings.pair_end).bit_length())
    row = np.repeat(np.arange(len(present)) << pair_bits, width)
    row |= postings.pair_of[postings.places[_ranges(postings.key_end[present] - width, width)]]

    kept, counts = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)]
    width = postings.width[poorer]
    first = postings.key_end[poorer] - width
    for block in _blocks(width):
        length = width[block]
        pair = postings.pair_of[postings.places[_ranges(first[block], length)]]
        sought = np.repeat(place[block] << pair_bits, length) | pair
        at = np.searchsorted(row, sought)
        at[at == len(row)] = 0
        hit = row[at] == sought
        start = np.cumsum(length) - length
        shared = np.add.reduceat(hit, start, dtype=np.int64)
        rarest = np.minimum.reduceat(np.where(hit, pair, len(postings.pair_end)), start)
        enough = shared >= length - postings.spare[poorer[block]]
        asked = np.flatnonzero(enough & (rarest >= postings.first_common))
        heads = postings.heads[rarest[asked] - postings.first_common]
        left, right = poorer[block][asked], richer[block][asked]
        enough[asked] = ((heads == left[:, None]) | (heads == right[:, None])).any(axis=1)
        passed = np.flatnonzero(enough)
        kept.append(passed + block.start)
        counts.append(shared[passed])
    chosen = np.concatenate(kept)
    return poorer[chosen], richer[chosen], np.concatenate(counts)


def _candidates(postings: _Postings, poorer: Ints, richer: Ints, shared: Ints) -> Iterator[Candidate]:
    """Keep the pairs that are among the best of either key, in order."""
    one, other = postings.number[poorer], postings.number[richer]
    count = len(postings.number)
    limit = partners(count)
    if len(one) and np.bincount(np.concatenate((one, other))).max() > limit:
        score = np.tile(100.0 * shared / postings.size[poorer], 2)
        text, partner = np.concatenate((one, other)), np.concatenate((other, one))
        order = np.lexsort((partner, -score, text))
        start = _starts(np.diff(text[order]) != 0)
        rank = np.arange(len(order)) - np.repeat(start, np.diff(start, append=len(order)))
        best = np.zeros(len(one), bool)
        best[order[rank < limit] % len(one)] = True
        one, other, poorer, richer, shared = one[best], other[best], poorer[best], richer[best], shared[best]
    sizes = postings.size[poorer], postings.size[richer]
    left, right = np.minimum(one, other), np.maximum(one, other)
    swapped = one > other
    left_size, right_size = np.where(swapped, sizes[::-1], sizes)
    order = np.lexsort((left, right))
    rows = (row[order].tolist() for row in (left, right, shared, left_size, right_size))
    return map(Candidate, *rows)
