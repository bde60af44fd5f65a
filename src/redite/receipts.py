"""What was cut from an article, from where, and why: enough to put its source back byte for byte.

A receipt holds no text that stays. The way back is a patch of bytes from product to source, so that it never depends
on an encoding being written the same way twice: in ISO-2022-JP or UTF-7 the bytes of a stretch depend on what stands
before it. It knows no disk; the store and the commands do.
"""

from __future__ import annotations

import hashlib
import zlib
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, BinaryIO

from redite.errors import ReceiptError
from redite.folding import words
from redite.model import Action, Cut, Decision, Document, Kind, Relation, Result, Tally
from redite.values import NamedTuple
from redite.version import __version__

SCHEMA = 1  # grows when what is written can no longer be read by the redite before
_ANCHOR = 48  # bytes of the product on each side of a cut: enough to find the place again in an edited product
_RECORDED = (Action.REMOVE, Action.DOUBTFUL)


class Hunk(NamedTuple):
    """A step of the way back: `length` bytes of the product from `place` on become `source` again.

    before, after: the product's bytes around that place, for a product that was edited since.
    """

    place: int
    length: int
    source: bytes
    before: bytes = b""
    after: bytes = b""


class Place(NamedTuple):
    """A paragraph of the source: its index, line (from 1), half-open characters; `text` where that is no slice."""

    paragraph: int
    line: int
    start: int
    end: int
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A paragraph that is cut or doubtful: the decision, its kind, and what none of its keepers has (residue)."""

    decision: Decision
    kind: Kind
    residue: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Receipt:
    """How one article was cleaned. Hashes are SHA-256, sizes are bytes, cuts are characters of the source's text.

    places: every paragraph that an entry speaks of, by index.
    settings, decisions: what it was cleaned with, the second a digest of the people's decisions that held, or "".
    """

    name: str
    source_hash: bytes
    product_hash: bytes
    source_size: int
    product_size: int
    encoding: str
    bom: bytes
    tally: Tally
    cuts: tuple[Cut, ...]
    hunks: tuple[Hunk, ...]
    places: dict[int, Place]
    entries: tuple[Entry, ...]
    version: str = __version__
    settings: dict[str, Any] | None = None
    decisions: str = ""

    @property
    def removed(self) -> tuple[Entry, ...]:
        """The entries of what was cut."""
        return tuple(entry for entry in self.entries if entry.decision.action is Action.REMOVE)


def digest(data: bytes) -> bytes:
    """SHA-256, as sha256sum has it."""
    return hashlib.sha256(data).digest()


def digest_of(stream: BinaryIO) -> bytes:
    """SHA-256 of what a stream holds from its start on, piece by piece."""
    stream.seek(0)
    found = hashlib.sha256()
    while piece := stream.read(1 << 20):
        found.update(piece)
    return found.digest()


def with_hunks(receipt: Receipt, hunks: Sequence[Hunk] | None) -> Receipt:
    """A receipt with a way back, or without one."""
    return replace(receipt, hunks=tuple(hunks or ()))


def record_whole(source: bytes, product: bytes, blank: Receipt) -> Receipt:
    """Give a receipt the way back from `product` to `source` as one stretch: what is cut is not told apart."""
    return replace(blank, hunks=() if source == product else (_stretch(source, product),))


def record(source: bytes, result: Result, product: bytes, *, decisions: str = "") -> Receipt:
    """Write down how `product` came of `source` by `result`."""
    document = result.document
    recorded = [decision for decision in result.decisions if decision.action in _RECORDED]
    return Receipt(
        name=document.name,
        source_hash=digest(source),
        product_hash=digest(product) if result.cuts else digest(source),
        source_size=len(source),
        product_size=len(product),
        encoding=document.encoding,
        bom=document.bom,
        tally=result.tally,
        cuts=result.cuts,
        hunks=hunks(document, result.cuts, source, product),
        places=_places(result, recorded),
        entries=tuple(_entry(result, decision) for decision in recorded),
        settings=result.settings.as_dict(),
        decisions=decisions,
    )


def _places(result: Result, decisions: Sequence[Decision]) -> dict[int, Place]:
    spoken_of = {index for d in decisions for index in (d.index, d.keeper, *d.others) if index is not None}
    return {
        index: Place(index, paragraph.line, paragraph.span.start, paragraph.span.end, paragraph.span.text)
        for index, paragraph in ((index, result.paragraphs[index]) for index in sorted(spoken_of))
    }


def _entry(result: Result, decision: Decision) -> Entry:
    paragraph = result.paragraphs[decision.index]
    left_over: tuple[str, ...] = ()
    if decision.relation is not Relation.EXACT and decision.keeper is not None:
        keepers = (decision.keeper, *decision.others)
        left_over = residue(paragraph.key, [result.paragraphs[index].key for index in keepers])
    return Entry(decision, paragraph.span.kind, left_over)


def residue(cut: str, keepers: Sequence[str]) -> tuple[str, ...]:
    """The words of a key, in order, that none of the keepers' keys has; where they stand is for explain to show."""
    held = {word for keeper in keepers for word in words(keeper)}
    return tuple(word for word in words(cut) if word not in held)


# ---- the way back ----


def hunks(document: Document, cuts: Sequence[Cut], source: bytes, product: bytes) -> tuple[Hunk, ...]:
    """The patch of bytes from product to source: one hunk a cut, or one in all where the encoding has states."""
    if source == product:
        return ()
    found = _deletions(document, cuts, source, product)
    try:
        if found is not None and restore(product, found) == source:
            return found
    except ReceiptError:  # the bytes are not the text's: both are compressed
        pass
    return (_stretch(source, product),)


def _deletions(document: Document, cuts: Sequence[Cut], source: bytes, product: bytes) -> tuple[Hunk, ...] | None:
    """A hunk for each cut, if the encoding writes each stretch of a text by itself."""
    found = []
    text, encoding = document.text, document.encoding
    here = there = len(document.bom)  # bytes of the source, of the product
    at = 0
    try:
        for start, end in cuts:
            kept = len(text[at:start].encode(encoding))
            here, there, at = here + kept, there + kept, end
            size = len(text[start:end].encode(encoding))
            found.append(_hunk(product, there, 0, source[here : here + size]))
            here += size
    except UnicodeError:
        return None
    return tuple(found)


_LARGEST_PATCH = 1 << 27  # bytes; what differs more is written down without a way back
_LOOKED_AHEAD = 2_000  # lines of the source in which a line of the product is looked for


def hunks_between(source: BinaryIO, product: BinaryIO) -> tuple[Hunk, ...] | None:
    """The patch between two files that are the same line by line but for lines that changed or went.

    Both are read once, line by line; memory grows with what differs. None if that is too much.
    """
    found: list[Hunk] = []
    ahead: deque[bytes] = deque()
    at = size = 0
    for line in product:
        old = ahead.popleft() if ahead else source.readline()
        if line != old:
            gone = _lines_gone(line, old, source, ahead)
            if gone is None:
                hunk = _stretch(old, line)
                found.append(hunk._replace(place=at + hunk.place))
            else:
                found.append(Hunk(at, 0, gone))
            size += len(found[-1].source)
        at += len(line)
        if size > _LARGEST_PATCH:
            return None
    rest = b"".join(ahead) + source.read(_LARGEST_PATCH + 1)
    if rest:
        found.append(Hunk(at, 0, rest))
    return tuple(found) if size + len(rest) <= _LARGEST_PATCH else None


def _lines_gone(line: bytes, old: bytes, source: BinaryIO, ahead: deque[bytes]) -> bytes | None:
    """The lines of the source, from `old` on, before the one that a product's line is; None if it is none of them."""
    if not old:
        return None
    for number in range(_LOOKED_AHEAD):
        if number == len(ahead):
            following = source.readline()
            if not following:
                return None
            ahead.append(following)
        if ahead[number] == line:
            gone = [old, *(ahead.popleft() for _ in range(number))]
            ahead.popleft()
            return b"".join(gone)
        if number == 0 and len(line) > _SURELY_ITSELF and line[:_SURELY_ITSELF] == old[:_SURELY_ITSELF]:
            return None  # it is this line, with something cut from it
    return None


_SURELY_ITSELF = 24  # bytes at its start


def _stretch(source: bytes, product: bytes) -> Hunk:
    """One hunk for all between what both begin with and what both end with."""
    head = _common(source, product)
    tail = _common(source[head:][::-1], product[head:][::-1])
    return _hunk(product, head, len(product) - tail - head, source[head : len(source) - tail])


def _common(left: bytes, right: bytes) -> int:
    """How many bytes two strings have in common at their start: halving, as comparing whole slices is fast."""
    low, high = 0, min(len(left), len(right))
    while low < high:
        middle = (low + high + 1) // 2
        if left[low:middle] == right[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _hunk(product: bytes, place: int, length: int, source: bytes) -> Hunk:
    end = place + length
    return Hunk(place, length, source, product[max(0, place - _ANCHOR) : place], product[end : end + _ANCHOR])


def restore(product: bytes, hunks: Sequence[Hunk]) -> bytes:
    """Put the source back together. Raises ReceiptError for hunks that do not fit the product."""
    pieces: list[bytes] = []
    at = 0
    for hunk in hunks:
        if not at <= hunk.place <= hunk.place + hunk.length <= len(product):
            raise ReceiptError("the receipt does not fit the product: its places lie outside")
        pieces += (product[at : hunk.place], hunk.source)
        at = hunk.place + hunk.length
    pieces.append(product[at:])
    return b"".join(pieces)


class Placed(NamedTuple):
    """An edited product with what could be put back into it, and the hunks that found no place."""

    data: bytes
    placed: int
    lost: tuple[Hunk, ...]


def restore_into_edited(edited: bytes, hunks: Sequence[Hunk]) -> Placed:
    """Put cut stretches back among a product's later edits, each where the bytes around its place still stand once.

    Only ever inserts: no edit is undone. A stretch that replaced others, and one whose surroundings are gone or stand
    more than once after the stretch before, is left out.
    """
    pieces: list[bytes] = []
    lost = []
    at = 0
    for hunk in hunks:
        place = None if hunk.length else _place_in(edited, hunk, at)
        if place is None:
            lost.append(hunk)
            continue
        pieces += (edited[at:place], hunk.source)
        at = place
    pieces.append(edited[at:])
    return Placed(b"".join(pieces), len(hunks) - len(lost), tuple(lost))


_LEAST_ANCHOR = 12  # bytes; fewer stand anywhere


def _place_in(edited: bytes, hunk: Hunk, at: int) -> int | None:
    """Where a hunk goes, at or after `at`: between its anchors, else after the one or before the other."""
    before, after = hunk.before, hunk.after
    for anchor, offset in ((before + after, len(before)), (before, len(before)), (after, 0)):
        if len(anchor) < _LEAST_ANCHOR:
            continue
        found = edited.find(anchor, max(0, at - offset))
        if found >= 0 and found + offset >= at and edited.find(anchor, found + 1) < 0:
            return found + offset
    return None


# ---- as bytes, for the store ----


def pack(receipt: Receipt) -> bytes:
    """A receipt's body in few bytes; names, hashes, settings stand beside it in the store."""
    import json

    blobs = [part for hunk in receipt.hunks for part in (hunk.source, hunk.before, hunk.after)]
    head = {
        "v": SCHEMA,
        "e": receipt.encoding,
        "b": receipt.bom.hex(),
        "n": (receipt.source_size, receipt.product_size),
        "t": receipt.tally,
        "c": receipt.cuts,
        "h": [(h.place, h.length, len(h.source), len(h.before), len(h.after)) for h in receipt.hunks],
        "p": [tuple(place) for place in receipt.places.values()],
        "d": [_as_list(entry) for entry in receipt.entries],
    }
    text = json.dumps(head, separators=(",", ":")).encode("ascii")  # ASCII: lone surrogates stay what they are
    return zlib.compress(len(text).to_bytes(4, "big") + text + b"".join(blobs), 6)


def _as_list(entry: Entry) -> list[Any]:
    d = entry.decision
    relation = None if d.relation is None else d.relation.value
    return [
        d.index, d.action.value, d.keeper, relation, d.score, d.reason, d.others, entry.kind.value, entry.residue
    ]  # fmt: skip


_MOST_UNPACKED = 1 << 31  # bytes; what claims to be more is no receipt but a bomb


def unpack(
    body: bytes,
    *,
    name: str,
    source_hash: bytes,
    product_hash: bytes,
    version: str,
    settings: dict[str, Any],
    decisions: str,
) -> Receipt:
    """Read what `pack` wrote. Raises ReceiptError if it is damaged."""
    import json

    try:
        inflater = zlib.decompressobj()
        data = inflater.decompress(body, _MOST_UNPACKED)
        if not inflater.eof or inflater.unused_data:
            raise ValueError("cut off")
        size = int.from_bytes(data[:4], "big")
        head = json.loads(data[4 : 4 + size])
        if head["v"] != SCHEMA:
            raise ReceiptError(
                f"the receipt of {name} is of form {head['v']}, this redite reads form {SCHEMA}; use the redite "
                f"{version} that wrote it",
                name=name,
            )
        return Receipt(
            name=name,
            source_hash=source_hash,
            product_hash=product_hash,
            source_size=head["n"][0],
            product_size=head["n"][1],
            encoding=head["e"],
            bom=bytes.fromhex(head["b"]),
            tally=Tally(*head["t"]),
            cuts=tuple(Cut(*cut) for cut in head["c"]),
            hunks=tuple(_hunks(head["h"], data, 4 + size)),
            places={entry[0]: Place(*entry) for entry in head["p"]},
            entries=tuple(map(_from_list, head["d"])),
            version=version,
            settings=settings,
            decisions=decisions,
        )
    except (zlib.error, ValueError, LookupError, TypeError, RecursionError) as error:
        raise ReceiptError(f"the receipt of {name} is damaged: {error}", name=name) from error


def _hunks(sizes: Sequence[Sequence[int]], data: bytes, at: int) -> Iterator[Hunk]:
    for place, length, *lengths in sizes:
        parts = []
        for size in lengths:
            parts.append(data[at : at + size])
            at += size
        yield Hunk(place, length, *parts)
    if at != len(data):
        raise ValueError("its parts do not fill it")


def _from_list(fields: Sequence[Any]) -> Entry:
    index, action, keeper, relation, score, reason, others, kind, left_over = fields
    decision = Decision(
        index, Action(action), keeper, None if relation is None else Relation(relation), score, reason, tuple(others)
    )
    return Entry(decision, Kind(kind), tuple(left_over))


# ---- as JSON, for people, programs, and the receipt beside a single product ----


def as_dict(receipt: Receipt, *, with_patch: bool = False) -> dict[str, Any]:
    """A receipt as plain values by name; `with_patch` adds the way back, bytes in base 64."""
    shown: dict[str, Any] = {
        "schema": SCHEMA,
        "version": receipt.version,
        "name": receipt.name,
        "source": {"sha256": receipt.source_hash.hex(), "bytes": receipt.source_size},
        "product": {"sha256": receipt.product_hash.hex(), "bytes": receipt.product_size},
        "encoding": receipt.encoding,
        "bom": receipt.bom.hex(),
        "settings": receipt.settings,
        "decisions": receipt.decisions,
        "counts": {**receipt.tally._asdict(), "cut": receipt.tally.cut},
        "cuts": [list(cut) for cut in receipt.cuts],
        "entries": [_entry_dict(receipt, entry) for entry in receipt.entries],
    }
    if with_patch:
        shown["places"] = [list(place) for place in receipt.places.values()]
        shown["patch"] = [_hunk_dict(hunk) for hunk in receipt.hunks]
    return shown


def _entry_dict(receipt: Receipt, entry: Entry) -> dict[str, Any]:
    d = entry.decision
    place = receipt.places[d.index]
    return {
        "index": d.index,
        "line": place.line,
        "start": place.start,
        "end": place.end,
        "kind": entry.kind.value,
        "action": d.action.value,
        "keeper": d.keeper,
        "keeper_line": None if d.keeper is None else receipt.places[d.keeper].line,
        "relation": None if d.relation is None else d.relation.value,
        "score": d.score,
        "reason": d.reason,
        "others": list(d.others),
        "residue": list(entry.residue),
    }


def _hunk_dict(hunk: Hunk) -> dict[str, Any]:
    from base64 import b64encode

    parts = {"bytes": hunk.source, "before": hunk.before, "after": hunk.after}
    coded = {name: b64encode(part).decode("ascii") for name, part in parts.items()}
    return {"place": hunk.place, "length": hunk.length, **coded}


def to_json(receipt: Receipt) -> bytes:
    """The receipt that stands beside a single product: JSON that a person can read, with a seal over all of it."""
    import json

    shown = as_dict(receipt, with_patch=True)
    shown["seal"] = digest(json.dumps(shown, sort_keys=True).encode("ascii")).hex()
    return json.dumps(shown, indent=1).encode("ascii") + b"\n"


def from_json(data: bytes, *, name: str) -> Receipt:
    """Read what `to_json` wrote. name: what the receipt is called in errors. Raises ReceiptError if it is damaged."""
    import json
    from base64 import b64decode

    try:
        shown = json.loads(data)
        seal = shown.pop("seal")
        if digest(json.dumps(shown, sort_keys=True).encode("ascii")).hex() != seal:
            raise ValueError("it was changed since it was written")
        keys = ("index", "action", "keeper", "relation", "score", "reason", "others", "kind", "residue")
        return Receipt(
            name=shown["name"],
            source_hash=bytes.fromhex(shown["source"]["sha256"]),
            product_hash=bytes.fromhex(shown["product"]["sha256"]),
            source_size=shown["source"]["bytes"],
            product_size=shown["product"]["bytes"],
            encoding=shown["encoding"],
            bom=bytes.fromhex(shown["bom"]),
            tally=Tally(*(shown["counts"][field] for field in Tally._fields)),
            cuts=tuple(Cut(*cut) for cut in shown["cuts"]),
            hunks=tuple(
                Hunk(h["place"], h["length"], *(b64decode(h[part]) for part in ("bytes", "before", "after")))
                for h in shown["patch"]
            ),
            places={entry[0]: Place(*entry) for entry in shown["places"]},
            entries=tuple(_from_list([entry[key] for key in keys]) for entry in shown["entries"]),
            version=shown["version"],
            settings=shown["settings"],
            decisions=shown["decisions"],
        )
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise ReceiptError(f"the receipt {name} is damaged: {error}", name=name) from error


def renamed(receipt: Receipt, name: str) -> Receipt:
    """The same receipt under another article's name."""
    return replace(receipt, name=name)
