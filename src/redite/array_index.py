"""The candidates by an inverted index in numpy arrays: the bounds of `index`, for books and logs.

Nothing is hashed without being compared, so nothing can collide: words get numbers, a word pair is the pair of its
words' numbers, and everything is brought together by sorting integers into which two numbers are packed. Keys are
renumbered by size, so that the richer partners of a key are those that come after it.

One bound more than in `index` refuses most partners before their word pairs are looked at: each key's word pairs are
thrown into bins. A bin that is full for the poorer key and empty for the richer holds a word pair that they do not
share; with more such bins than the key has word pairs to spare, the overlap cannot be reached (the bitmap filter of
Sandes, Teodoro and Melo 2020). Whoever passes is counted exactly.

Memory: at the worst moment about 20 bytes for each word of the text, and everything by blocks beside that.
"""

from __future__ import annotations

import mmap
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from redite.folding import END_OF_KEY, spaced_words
from redite.overlaps import FIRST_OWNERS, NEARNESS_BITS, Candidate, affordable, common, least_shared, nearness, partners
from redite.values import NamedTuple

Ints = NDArray[Any]

_TEXT_BLOCK = 1 << 18  # characters whose words are numbered at a time
_SCAN_BLOCK = 1 << 18  # words looked through at a time
_SORT_BLOCK = 1 << 18  # words whose pairs are sorted at a time, or more, so that
_MOST_SCANS = 16  # as many times at most all of them are looked through
_PROBE_BLOCK = 1 << 16  # word pairs, or partners, looked at at a time
_PAIR_BLOCK = 1 << 18  # promising pairs held at a time
_PACKED_BITS = 63
_BINS = 512

# Of no other process: to fill it costs less. Windows has no such flag.
_PRIVATE = {"flags": mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS} if hasattr(mmap, "MAP_PRIVATE") else {}

_NONE: Ints = np.zeros(0, np.int64)


def find(keys: Sequence[str], threshold: float) -> Iterator[Candidate]:
    """Find what all_pairs finds."""
    if not keys:
        return iter(())
    postings = _postings(keys, threshold)
    pair, shared = _NONE, _NONE
    # The best of all are among the best of each part: a log's millions of pairs need not be held at once.
    for more, at_most in _promising(postings):
        is_new = ~_is_in(pair, more)
        counted = np.arange(len(pair) + np.count_nonzero(is_new)) < len(pair)
        pair, shared = np.append(pair, more[is_new]), np.append(shared, at_most[is_new])
        pair, shared = _nearest(postings, pair, shared, counted)
    return _candidates(postings, *_affordable(postings, pair, shared))


class _Postings(NamedTuple):
    """Who has what. Keys are numbered in order of size here; `number` gives back their own numbers.

    Only word pairs that at least two keys have are in it, the rarest first. From `first_common` on they are those that
    more than common() keys have, each with its first owners in `heads`. A word pair's owners, in any order, stand in
    the row `owner` from start[pair] on and are owning[pair] many. A key's word pairs, its rarest first, stand in the
    row `pair`, end before key_end[key] and are width[key] many. A key's `spare` is how many of these a richer key may
    lack; below 0, no richer key can be its partner.
    """

    number: Ints
    size: Ints
    width: Ints
    spare: Ints
    owner: Ints
    start: Ints
    owning: Ints
    pair: Ints
    key_end: Ints
    first_common: int
    heads: Ints


class _Words:
    """The numbers of words, in order of first reading, found for a block of text at a time.

    A word of up to 16 bytes is two integers. They choose a slot, and the slot is right if it holds the same two: so
    nearly every word is found by a few array operations, and only what is new, long or crowded out asks the dictionary.
    """

    _SLOT_BITS = 18
    _LOW_BYTES = np.array([(1 << 8 * size) - 1 for size in range(9)], np.uint64)

    def __init__(self) -> None:
        self.numbers = {END_OF_KEY: 0}
        slots = 1 << self._SLOT_BITS
        self._heads, self._tails = np.zeros(slots, np.uint64), np.zeros(slots, np.uint64)  # no word has a byte 0
        self._slot_numbers = np.zeros(slots, np.int32)

    def numbered(self, text: bytes) -> Ints:
        """Give the numbers of the words of a text: what stands between spaces."""
        text = b" " + text + b" " * 16
        row = np.frombuffer(text, np.uint8)
        inside = row != 32
        edges = np.flatnonzero(inside[1:] != inside[:-1]) + 1
        start, end = edges[::2], edges[1::2]
        length = end - start
        # Eight bytes from any place on, as one integer.
        windows = np.ndarray(len(row) - 7, np.dtype("<u8"), row, strides=(1,))
        head = windows[start] & self._LOW_BYTES[np.minimum(length, 8)]
        tail = windows[start + 8] & self._LOW_BYTES[np.clip(length - 8, 0, 8)]
        slot = (head ^ tail * np.uint64(0xC2B2AE3D27D4EB4F)) * np.uint64(0x9E3779B97F4A7C15)
        slot = (slot >> np.uint64(64 - self._SLOT_BITS)).astype(np.int64)
        found: Ints = self._slot_numbers[slot]
        missing = np.flatnonzero((self._heads[slot] != head) | (self._tails[slot] != tail) | (length > 16))

        numbers = self.numbers
        found[missing] = [
            numbers.setdefault(text[one:other], len(numbers))
            for one, other in zip(start[missing].tolist(), end[missing].tolist())
        ]
        missing = missing[(length[missing] <= 16) & (self._heads[slot[missing]] == 0)]
        self._heads[slot[missing]], self._tails[slot[missing]] = head[missing], tail[missing]
        self._slot_numbers[slot[missing]] = found[missing]
        return found


def _word_numbers(keys: Sequence[str]) -> tuple[list[Ints], list[bytes]]:
    """Number the words of all keys from 1, and put a 0 behind each key, in parts; and the words in order of their
    numbers."""
    numbering = _Words()
    parts = []
    start = size = 0
    for end, key in enumerate(keys, 1):
        size += len(key)
        if size >= _TEXT_BLOCK or end == len(keys):
            numbers = numbering.numbered(spaced_words(keys[start:end]))
            parts.append(_room(len(numbers), np.int32))
            parts[-1][:] = numbers
            start, size = end, 0
    return parts, list(numbering.numbers)


def _room(length: int, kind: type[np.generic]) -> Ints:
    """Make a row of zeros in memory of its own, which goes back to the system with it.

    What large arrays had of the heap stays with the process, and small objects cannot use it.
    """
    return np.frombuffer(mmap.mmap(-1, max(1, length * np.dtype(kind).itemsize), **_PRIVATE), kind, length)


def _starts(changes: Ints) -> Ints:
    """Give the places where a sorted row has a new value, from whether each of its values but the first is new."""
    return np.flatnonzero(np.append(True, changes))


def _distinct(values: Ints) -> Ints:
    """Sort values, in their place, and drop repeats. (np.unique hashes, which takes twenty times as long.)"""
    values.sort()
    return values[np.append(True, values[1:] != values[:-1])] if len(values) else values


def _is_in(row: Ints, values: Ints) -> Ints:
    """Say for each of some values whether it is in a row."""
    if not len(row):
        return np.zeros(len(values), bool)
    row = np.sort(row)
    found: Ints = row[np.minimum(np.searchsorted(row, values), len(row) - 1)] == values
    return found


def _first_words(parts: Sequence[Ints], vocabulary: int, key_bits: int) -> Iterator[tuple[int, int]]:
    """Divide the words into ranges such that their pairs can be sorted one range at a time, packed into 63 bits."""
    often = np.zeros(vocabulary, np.int64)
    for numbers in parts:
        often += np.bincount(numbers, minlength=vocabulary)
    behind = np.cumsum(often)
    block = max(_SORT_BLOCK, int(behind[-1]) // _MOST_SCANS)
    widest = max(1, (1 << _PACKED_BITS - key_bits) // vocabulary - 1)
    low = 1
    while low < vocabulary:
        high = int(np.searchsorted(behind, behind[low - 1] + block, "right"))
        high = min(max(high, low + 1), low + widest, vocabulary)
        yield low, high
        low = high


def _sorted_pairs(parts: Sequence[Ints], vocabulary: int, key_bits: int) -> Iterator[tuple[int, Ints]]:
    """Give the word pairs of all keys by ranges of first words: the range's first, and in order, without repeats, each
    pair's first word counted from there, times the vocabulary, and second word, and behind them the key."""
    ends = [np.flatnonzero(numbers == 0) for numbers in parts]  # each part ends behind a key
    keys = np.cumsum([0, *map(len, ends)])
    for low, high in _first_words(parts, vocabulary, key_bits):
        rows = []
        for numbers, end, key in zip(parts, ends, keys):
            first, second = numbers[:-1], numbers[1:]
            place = _within(first, low, high)
            place = place[second[place] > 0]
            packed = first[place] - np.int64(low)
            packed *= vocabulary
            packed += second[place]
            packed <<= key_bits
            packed |= np.searchsorted(end, place) + key
            rows.append(packed)
        packed = np.concatenate(rows)
        rows.clear()
        yield low, _distinct(packed)


def _within(row: Ints, low: int, high: int) -> Ints:
    """Give the places of the numbers from low to below high in a row of int32."""
    return np.flatnonzero((row - np.int32(low)).view(np.uint32) < high - low)


def _word_pairs(keys: Sequence[str]) -> tuple[Ints, Ints, Ints, Ints, list[bytes]]:
    """Give each key's number of different word pairs; and of the word pairs of at least two keys each one's owners in a
    row, how many they are, and the pair itself: the number of its first word times the vocabulary and of its second;
    and the vocabulary."""
    parts, vocabulary = _word_numbers(keys)
    key_bits = max(1, len(keys).bit_length())
    size = np.zeros(len(keys), np.int64)
    owners, done = _room(sum(map(len, parts)), np.int32), 0
    counts, pairs = [np.zeros(0, np.int32)], [np.zeros(0, np.int64)]
    for low, packed in _sorted_pairs(parts, len(vocabulary), key_bits):
        if not len(packed):
            continue
        owner = (packed & (1 << key_bits) - 1).astype(np.int32)
        packed >>= key_bits
        size += np.bincount(owner, minlength=len(keys))
        start = _starts(packed[1:] != packed[:-1])
        owning = np.diff(start, append=len(owner)).astype(np.int32)
        several = owning > 1
        owner = owner[np.repeat(several, owning)]
        owners[done : done + len(owner)] = owner
        done += len(owner)
        counts.append(owning[several])
        pairs.append(packed[start[several]] + low * len(vocabulary))
    return size, owners[:done], np.concatenate(counts), np.concatenate(pairs), vocabulary


def _by_rarity(owning: Ints, pairs: Ints, vocabulary: Sequence[bytes], limit: int) -> Ints:
    """Order word pairs by how many own them; those that more than `limit` own in the very order of rarity."""
    # How rare a pair is matters only up to the limit, which common() keeps within 16 bits: a stable sort counts those.
    order = np.argsort(np.minimum(owning, limit + 1).astype(np.uint16), kind="stable")
    first_common = np.count_nonzero(owning <= limit)

    def rarity(pair: int) -> tuple[int, bytes, bytes]:
        one, other = divmod(int(pairs[pair]), len(vocabulary))
        return int(owning[pair]), vocabulary[one], vocabulary[other]  # UTF-8 sorts as its characters do

    order[first_common:] = sorted(order[first_common:].tolist(), key=rarity)
    return order


def _postings(keys: Sequence[str], threshold: float) -> _Postings:
    limit = common(len(keys))
    size, owner, owning, pairs, vocabulary = _word_pairs(keys)
    order = _by_rarity(owning, pairs, vocabulary, limit)
    del vocabulary, pairs

    by_size = np.argsort(size, kind="stable").astype(np.int32)
    place_of = np.empty(len(keys), np.int32)
    place_of[by_size] = np.arange(len(keys), dtype=np.int32)
    first_common = int(np.count_nonzero(owning <= limit))
    start = np.cumsum(owning, dtype=np.int64) - owning
    several = np.arange(FIRST_OWNERS if first_common < len(order) else 0)
    heads = place_of[owner[start[order[first_common:], None] + several]]

    width = np.zeros(len(keys), np.int64)
    for low in range(0, len(owner), _SCAN_BLOCK):
        some = owner[low : low + _SCAN_BLOCK]
        some[:] = place_of[some]
        width += np.bincount(some, minlength=len(keys))
    rarity = np.empty(len(order), np.int32)
    rarity[order] = np.arange(len(order), dtype=np.int32)
    pair = _pairs_by_key(owner, owning, rarity, width)

    size = size[by_size]
    first = _starts(np.diff(size) > 0)
    need = np.repeat([least_shared(int(one), threshold) for one in size[first]], np.diff(first, append=len(keys)))
    spare, key_end = width - need, np.cumsum(width)
    start, owning = start[order], owning[order]
    return _Postings(by_size, size, width, spare, owner, start, owning, pair, key_end, first_common, heads)


def _pairs_by_key(owner: Ints, owning: Ints, number: Ints, width: Ints) -> Ints:
    """Give the numbers of word pairs key by key, each key's in order.

    owner: the keys that have each word pair, pair by pair; owning: how many these are; width: how many pairs keys have.
    """
    pair = _room(len(owner), np.int32)
    done = 0
    for block in _blocks(owning, _SCAN_BLOCK):
        some = np.repeat(number[block], owning[block])
        pair[done : done + len(some)] = some
        done += len(some)
    result = _room(len(owner), np.int32)
    done = 0
    for block in _blocks(width, max(_SORT_BLOCK, len(owner) // _MOST_SCANS)):
        packed = np.empty(int(width[block].sum()), np.int64)
        found = 0
        for start in range(0, len(owner), _SCAN_BLOCK):
            some = owner[start : start + _SCAN_BLOCK]
            place = _within(some, block.start, block.stop)
            row = packed[found : found + len(place)]
            row[:] = some[place]
            row <<= 32
            row |= pair[place + start]
            found += len(place)
        packed.sort()
        result[done : done + len(packed)] = packed & 0xFFFFFFFF
        done += len(packed)
    return result


def _ranges(starts: Ints, lengths: Ints) -> Ints:
    """Concatenate the ranges that start at `starts` and are `lengths` long."""
    ends = np.cumsum(lengths)
    steps = np.repeat(starts - (ends - lengths), lengths)
    steps += np.arange(len(steps))
    return steps


def _blocks(lengths: Ints, most: int) -> Iterator[slice]:
    """Divide a row so that its lengths add up to at most `most` in each part, but for lengths that alone are more."""
    ends = np.cumsum(lengths, dtype=np.int64)
    low = 0
    while low < len(lengths):
        done = ends[low - 1] if low else 0
        high = max(low + 1, int(np.searchsorted(ends, done + most, "right")))
        yield slice(low, high)
        low = high


def _even_blocks(length: int) -> Iterator[slice]:
    """Divide a row into parts of _PROBE_BLOCK; even an empty row has one."""
    return (slice(low, low + _PROBE_BLOCK) for low in range(0, max(length, 1), _PROBE_BLOCK))


def _pairs_of(postings: _Postings, keys: Ints) -> Ints:
    """Give the word pairs of some keys in a row, each key's rarest first."""
    width = postings.width[keys]
    return postings.pair[_ranges(postings.key_end[keys] - width, width)]


def _bins(postings: _Postings) -> Ints:
    """Give for every key which of the bins hold one of its word pairs, as bits."""
    rows = _room(len(postings.number) * _BINS // 64, np.uint64).reshape(-1, _BINS // 64)
    step = _PROBE_BLOCK * 16 // _BINS
    for low in range(0, len(rows), step):
        keys = np.arange(low, min(low + step, len(rows)))
        full = np.zeros((len(keys), _BINS), np.uint8)
        full[np.repeat(keys - low, postings.width[keys]), _pairs_of(postings, keys) % _BINS] = 1
        rows[keys] = np.packbits(full, axis=1).view(np.uint64)
    return rows


class _Filter:
    """Refuse the partners that bins show to lack too much: by few wide bins first, then by many narrow ones."""

    def __init__(self, postings: _Postings) -> None:
        self._spare, self._width = postings.spare, postings.width
        self._fine = _bins(postings)
        # Packed bits: the halves of a row are the halves of the bins.
        self._coarse = self._fine[:, : _BINS // 128] | self._fine[:, _BINS // 128 :]

    def passed(self, poorer: Ints, richer: Ints) -> Ints:
        """Give the places of the pairs that may reach the overlap."""
        places = np.flatnonzero(_lone(self._coarse, poorer, richer) <= np.take(self._spare, poorer))
        poorer, richer = poorer[places], richer[places]
        kept: Ints = places[_lone(self._fine, poorer, richer) <= np.take(self._spare, poorer)]
        return kept

    def most(self, poorer: Ints, richer: Ints) -> Ints:
        """Give how many word pairs the bins let them share at most."""
        lone: list[Ints] = [_lone(self._fine, poorer[part], richer[part]) for part in _even_blocks(len(poorer))]
        most: Ints = self._width[poorer] - np.concatenate(lone)
        return most


def _lone(bins: Ints, poorer: Ints, richer: Ints) -> Ints:
    """Count the bins that are full for the one and empty for the other."""
    lone = np.take(bins, richer, axis=0)
    np.invert(lone, out=lone)
    lone &= np.take(bins, poorer, axis=0)
    ones = np.bitwise_count(lone)
    count: Ints = ones[:, 0].astype(np.int16)
    for column in range(1, ones.shape[1]):
        count += ones[:, column]
    return count


def _promising(postings: _Postings) -> Iterator[tuple[Ints, Ints]]:
    """Follow the rarest word pairs of each key to the richer keys that have them too, and keep whom bins allow.

    Give, in parts, pairs of keys and how many word pairs they share at most. A pair of keys is one number, the richer
    before the poorer, see _unpacked. One that is in a part may be in a later part too.
    """
    possible = _Filter(postings)
    probing = np.flatnonzero(postings.spare >= 0).astype(np.int32)
    found, size = [_NONE], 0
    for block in _blocks(postings.spare[probing] + 1, _PROBE_BLOCK):
        for poorer, richer in _reached(postings, probing[block]):
            passed = possible.passed(poorer, richer)
            found.append(_distinct(richer[passed].astype(np.int64) << _key_bits(postings) | poorer[passed]))
            size += len(found[-1])
            if size > _PAIR_BLOCK:
                pair = _distinct(np.concatenate(found))
                yield pair, possible.most(*_unpacked(postings, pair))
                found, size = [_NONE], 0
    pair = _distinct(np.concatenate(found))
    yield pair, possible.most(*_unpacked(postings, pair))


def _key_bits(postings: _Postings) -> int:
    return max(1, len(postings.number).bit_length())


def _unpacked(postings: _Postings, pair: Ints) -> tuple[Ints, Ints]:
    """Give the poorer and the richer keys of pairs."""
    bits = _key_bits(postings)
    return pair & (1 << bits) - 1, pair >> bits


def _reached(postings: _Postings, keys: Ints) -> Iterator[tuple[Ints, Ints]]:
    """Give keys and their richer partners by the word pairs of their prefixes, in blocks, with repeats."""
    prefix = postings.spare[keys] + 1
    pair = postings.pair[_ranges(postings.key_end[keys] - postings.width[keys], prefix)]
    poorer = np.repeat(keys, prefix)
    start, owning = postings.start[pair], postings.owning[pair]

    at_common = np.flatnonzero(pair >= postings.first_common)
    heads = postings.heads[pair[at_common] - postings.first_common]
    not_head = np.flatnonzero((heads != poorer[at_common, None]).all(axis=1))
    owning[at_common[not_head]] = 0
    for block in _blocks(owning, _PROBE_BLOCK):
        key = np.repeat(poorer[block], owning[block])
        partner = np.take(postings.owner, _ranges(start[block], owning[block]))
        richer = np.flatnonzero(partner > key)
        yield key[richer], partner[richer]
    key, head = np.repeat(poorer[at_common[not_head]], FIRST_OWNERS), heads[not_head].ravel()
    richer = np.flatnonzero(head > key)
    yield key[richer], head[richer]


def _nearest(postings: _Postings, pair: Ints, shared: Ints, counted: Ints) -> tuple[Ints, Ints]:
    """Keep the pairs that share enough, have evidence and are among the best of either key, and count what they share.

    shared: how many word pairs they share, or where that is not counted, share at most. Only those in front are
    counted: who could not be among the best even by sharing that many need not be.
    """
    limit = partners(len(postings.number))
    wanted = 2 * limit
    while True:
        key, place = _places(postings, pair, shared)
        last = _last_places(postings, key[:, counted].ravel(), place[:, counted].ravel(), limit)
        near = (place <= last[key]).any(axis=0)
        asked = np.flatnonzero(near & ~counted)
        if not len(asked):
            return pair[near], shared[near]
        last = _last_places(postings, key[:, asked].ravel(), place[:, asked].ravel(), wanted)
        asked = asked[(place[:, asked] <= last[key[:, asked]]).any(axis=0)]
        shared[asked] = _counted(postings, *_unpacked(postings, pair[asked]))
        counted[asked] = True
        near &= shared > 0
        pair, shared, counted = pair[near], shared[near], counted[near]
        wanted *= 2


def _affordable(postings: _Postings, pair: Ints, shared: Ints) -> tuple[Ints, Ints]:
    """Keep the best of fewer partners, until the pairs are no more than are to be compared."""
    limit = partners(len(postings.number))
    while len(pair) > affordable(len(postings.number)) and limit > 1:
        limit //= 2
        key, place = _places(postings, pair, shared)
        last = _last_places(postings, key.ravel(), place.ravel(), limit)
        near = (place <= last[key]).any(axis=0)
        pair, shared = pair[near], shared[near]
    return pair, shared


def _places(postings: _Postings, pair: Ints, shared: Ints) -> tuple[Ints, Ints]:
    """Give each pair's two keys by their own numbers, and for each a number that is the lower, the nearer the other."""
    poorer, richer = _unpacked(postings, pair)
    key = postings.number[np.stack((poorer, richer))]
    lacking = (1 << NEARNESS_BITS) - nearness(shared, postings.size[poorer])
    return key, lacking << _key_bits(postings) | key[::-1]


def _last_places(postings: _Postings, key: Ints, place: Ints, limit: int) -> Ints:
    """Give for every key the place that the best `limit` do not surpass; a place behind all where there are fewer."""
    count = len(postings.number)
    place_bits = NEARNESS_BITS + 1 + _key_bits(postings)
    last = np.full(count, np.iinfo(np.int64).max)
    step = 1 << max(0, _PACKED_BITS - place_bits)
    for low in range(0, count, step):  # nearly always one step is enough
        within = slice(None) if step >= count else (key >= low) & (key < low + step)
        packed = (key[within] - np.int64(low) << place_bits) | place[within]
        packed.sort()
        end = np.searchsorted(packed, np.arange(1, min(step, count - low) + 1) << place_bits)
        full = np.flatnonzero(np.diff(end, prepend=0) >= limit)
        last[low + full] = packed[np.append(0, end)[full] + limit - 1] & (1 << place_bits) - 1
    return last


def _counted(postings: _Postings, poorer: Ints, richer: Ints) -> Ints:
    """Count what each pair of keys shares; 0 where that is too little, or where there is no evidence."""
    pair_bits = max(1, len(postings.start).bit_length())
    counts = np.zeros(len(poorer), np.int64)
    width = postings.width[poorer]
    for block in _blocks(width, _PROBE_BLOCK):
        left, right, length = poorer[block], richer[block], width[block]
        # The richer ones' word pairs in one sorted row, in which those of the poorer are looked up.
        present = _distinct(right.copy())
        row = np.repeat(np.arange(len(present)) << pair_bits, postings.width[present])
        row |= _pairs_of(postings, present)
        pair = _pairs_of(postings, left)
        sought = np.repeat(np.searchsorted(present, right) << pair_bits, length) | pair
        at = np.searchsorted(row, sought)
        at[at == len(row)] = 0
        hit = row[at] == sought
        start = np.cumsum(length) - length
        shared = np.add.reduceat(hit, start, dtype=np.int64)
        rarest = np.minimum.reduceat(np.where(hit, pair, len(postings.start)), start)
        enough = shared >= length - postings.spare[left]
        asked = np.flatnonzero(enough & (rarest >= postings.first_common))
        heads = postings.heads[rarest[asked] - postings.first_common]
        enough[asked] = ((heads == left[asked, None]) | (heads == right[asked, None])).any(axis=1)
        counts[block] = shared * enough
    return counts


def _candidates(postings: _Postings, pair: Ints, shared: Ints) -> Iterator[Candidate]:
    """Give the pairs by the keys' own numbers, in order."""
    poorer, richer = _unpacked(postings, pair)
    one, other = postings.number[poorer], postings.number[richer]
    left, right = np.minimum(one, other), np.maximum(one, other)
    left_size = postings.size[np.where(one < other, poorer, richer)]
    right_size = postings.size[np.where(one < other, richer, poorer)]
    order = np.lexsort((left, right))
    rows = (values[order].tolist() for values in (left, right, shared, left_size, right_size))
    return map(Candidate, *rows)
