"""Undo: originals put back byte for byte from product and receipt alone, whole or a paragraph of them.

A product that was edited since is never replaced. Told to write elsewhere, undo puts what was cut back among the edits
where its surroundings still stand, and says what found no place.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from enum import Enum

from redite import files, formats, receipts, store
from redite.compression import compression_of
from redite.decoding import encode
from redite.errors import ReadError, ReceiptError, RediteError, UsageError, WriteError
from redite.model import Document, Relation, Result
from redite.receipts import Receipt
from redite.settings import Settings
from redite.store import Row, Store
from redite.values import NamedTuple

RECEIPT_SUFFIX = ".redite.json"  # of the receipt beside a single product


class Status(Enum):
    """What became of an article that was to be put back."""

    RESTORED = "restored"
    ORIGINAL = "original"  # nothing was cut from it, or it had been put back
    EDITED = "edited"
    FAILED = "failed"


class Undone(NamedTuple):
    """An article and what became of it; `message` says what is not as it was asked for."""

    name: str
    status: Status
    message: str = ""

    @property
    def is_failure(self) -> bool:
        """Whether the original is not there now."""
        return self.status in (Status.EDITED, Status.FAILED)


def undo(
    out: str, articles: Sequence[str] = (), *, target: str | None = None, paragraph: int | None = None
) -> Iterator[Undone]:
    """Put the originals of a batch's products back, into their places or below another folder.

    articles: paths below `out`, of articles or folders; none means all. target: the other folder; nothing there is
    overwritten. paragraph: the index of the one cut paragraph to put back.

    Raises ReadError if there are no receipts, UsageError for articles without one and while a batch is writing.
    """
    if target is None:
        if not store.exists(out):
            with store.reading(out):  # says that there are none
                return
        with store.writing(out) as kept:
            yield from _undo_all(out, articles, kept, None, paragraph)
    else:
        if files.is_same_folder(out, target):
            raise UsageError(f"{files.printable(target)} is the folder itself; leave -o out to undo there", name=target)
        with store.reading(out) as kept:
            yield from _undo_all(out, articles, kept, target, paragraph)


def _undo_all(
    out: str, articles: Sequence[str], kept: Store, target: str | None, paragraph: int | None
) -> Iterator[Undone]:
    if kept.salvage is not None:
        yield Undone("", Status.FAILED, f"{kept.salvage.problem}; {kept.salvage.saved} receipts could be read")
    names = list(chosen(kept, articles))
    if paragraph is not None and len(names) != 1:
        raise UsageError("--paragraph needs exactly one article; name it")
    if target is not None:
        files.make_folder(target)
    for name in names:
        try:
            yield _undo(out, name, kept, target, paragraph)
        except RediteError as error:
            if paragraph is not None:  # of the one article that is meant there is nothing else to tell
                raise
            shown, what = files.printable(name), str(error)  # which may speak of a name that is for a moment only
            yield Undone(name, Status.FAILED, what if shown in what else f"{shown} was not put back: {what}")


def chosen(kept: Store, articles: Sequence[str]) -> Iterator[str]:
    """The names with a receipt that are meant: all of them, or those that are named or lie below a named folder."""
    wanted = {article: _as_name(article) for article in articles}
    found = set()
    for name in kept.names():
        hits = [typed for typed, place in wanted.items()
                if name in (typed, place) or name.startswith((f"{typed}/", f"{place}/"))]
        found.update(hits)
        if hits or not wanted:
            yield name
    for place in wanted:
        if place not in found:
            shown = files.printable(place)
            message = f"{shown} has no receipt in {files.printable(kept.out)}; redite log lists those that have"
            raise UsageError(message, name=shown)


def _as_name(typed: str) -> str:
    """A path as somebody types or completes it, as names have it."""
    return typed.replace("\\", "/").removeprefix("./").strip("/")


def _undo(out: str, name: str, kept: Store, target: str | None, paragraph: int | None) -> Undone:
    path = files.target_for(out, name)
    product = files.read_bytes(path)
    hashed = receipts.digest(product)
    row = kept.row(name, hashed)
    if row is None:
        raise ReceiptError(f"the receipt of {files.printable(name)} is gone", name=name)
    receipt = store.receipt_of(row)
    if hashed not in (row.product, row.source):
        return _into_edited(name, product, receipt, target)
    if paragraph is not None:
        if hashed != row.product or row.product == row.source:
            raise UsageError(f"{files.printable(name)} is as it was; there is nothing to put back", name=name)
        changed, data = without_cut(receipt, product, paragraph)
        if target is None:
            kept.add([store.row_of(changed)])  # before the product, as in a batch
            try:
                kept.replace_product(path, data)
            except RediteError:
                kept.keep_earlier([name])
                raise
        else:
            _write(target, name, data)
        return Undone(name, Status.RESTORED)
    source = product if hashed == row.source else original(receipt, product)
    if target is not None:
        _write(target, name, source)
    elif hashed != row.source:
        kept.keep_that_of(name, hashed)
        kept.replace_product(path, source)
    return Undone(name, Status.ORIGINAL if row.source == row.product or hashed == row.source else Status.RESTORED)


def original(receipt: Receipt, product: bytes) -> bytes:
    """The source of a product. Raises ReceiptError if what comes out is not what the receipt says."""
    if not receipt.hunks and receipt.source_hash != receipt.product_hash:
        shown = files.printable(receipt.name)
        why = "its receipt holds no way back, as too much was cut; keep its source"
        raise ReceiptError(f"{shown} cannot be put back: {why}", name=shown)
    source = receipts.restore(product, receipt.hunks)
    if receipts.digest(source) != receipt.source_hash:
        shown = files.printable(receipt.name)
        raise ReceiptError(f"{shown} cannot be put back: what the receipt gives is not the original", name=shown)
    return source


def _write(target: str, name: str, data: bytes) -> None:
    path = files.target_for(target, name)
    files.make_folder(files.parent_of(path))
    try:
        files.write_atomically(path, data, overwrite=False, durable=False)
    except WriteError as error:
        if not files.is_there(path):
            raise
        with suppress(ReadError):
            if files.read_bytes(path) == data:  # an undo that was stopped had come so far
                return
        shown = files.printable(path)
        raise WriteError(f"{shown} exists and was left as it is; name another folder with -o", name=shown) from error


def _into_edited(name: str, product: bytes, receipt: Receipt, target: str | None) -> Undone:
    shown = files.printable(name)
    if target is None:
        return Undone(
            name, Status.EDITED,
            f"{shown} was edited since, and was left as it is; with -o, a copy gets back what was cut, edits stay",
        )  # fmt: skip
    data, placed, lost = receipts.restore_into_edited(product, receipt.hunks)
    _write(target, name, data)
    left_out = "; for the others no place was found, redite log shows them" if lost else ""
    found = f"{placed} of {len(receipt.hunks)} cut passages were put back among the edits{left_out}"
    return Undone(name, Status.EDITED, f"{shown} was edited since: {found}")


def without_cut(receipt: Receipt, product: bytes, paragraph: int) -> tuple[Receipt, bytes]:
    """The receipt and the product as if one paragraph had not been cut.

    Raises UsageError if it was not cut or cannot be told apart, ReceiptError if this redite finds other paragraphs than
    the one that cut.
    """
    shown = files.printable(receipt.name)
    if not receipt.encoding or compression_of(receipt.name):
        what = "compressed" if receipt.encoding else "a file of records"
        raise UsageError(f"{shown} is {what} and comes back as a whole only; leave --paragraph out", name=shown)
    removed = [entry.decision.index for entry in receipt.removed]
    if paragraph not in removed:
        known = ", ".join(map(str, removed)) or "none"
        raise UsageError(f"{shown} has no cut paragraph {paragraph}; cut are: {known}", name=shown)
    source = original(receipt, product)
    elsewhere = ReceiptError(
        f"paragraph {paragraph} of {shown} cannot be put back alone: redite {receipt.version}, which cut it, found "
        "other paragraphs than this one does; undo the whole article",
        name=shown,
    )
    try:
        text = source[len(receipt.bom) :].decode(receipt.encoding or "undefined")
        settings = Settings(**{**(receipt.settings or {}), "decisions": ""})  # they are in the cuts already
        form = formats.choose(receipt.name, text, settings.format)
        spans = form.split(text)
    except (UnicodeError, TypeError, RediteError) as error:
        raise elsewhere from error
    document = Document(text, receipt.name, receipt.encoding, receipt.bom)
    for place in receipt.places.values():
        if place.paragraph >= len(spans) or spans[place.paragraph][:2] != (place.start, place.end):
            raise elsewhere
    if form.cuts(text, spans, removed) != receipt.cuts:
        raise elsewhere
    cuts = form.cuts(text, spans, [index for index in removed if index != paragraph])
    data = encode(document, Result(document, (), (), cuts, settings).output) if cuts else source
    (gone,) = (entry for entry in receipt.removed if entry.decision.index == paragraph)
    relation = (gone.decision.relation or Relation.EXACT).value
    return replace(
        receipt,
        product_hash=receipts.digest(data),
        product_size=len(data),
        tally=receipt.tally._replace(**{relation: getattr(receipt.tally, relation) - 1}),
        cuts=cuts,
        hunks=receipts.hunks(document, cuts, source, data),
        entries=tuple(e for e in receipt.entries if e is not gone),
    ), data


def undo_file(path: str, *, target: str | None = None, paragraph: int | None = None) -> Undone:
    """Put back what was cut from a single product, by the receipt beside it. Raises what is wrong."""
    product, beside = files.read_bytes(path), path + RECEIPT_SUFFIX
    if not files.is_there(beside):
        shown = files.printable(path)
        why = f"there is no receipt {files.printable(beside)}; if batch has written it, name that folder first"
        raise ReadError(f"{shown} cannot be put back: {why}", name=shown)
    receipt = receipts.from_json(files.read_bytes(beside), name=files.printable(beside))
    hashed = receipts.digest(product)
    if hashed == receipt.source_hash:
        data, status = product, Status.ORIGINAL
    elif hashed != receipt.product_hash:
        if target is None:
            return _into_edited(path, product, receipt, None)
        data, placed, lost = receipts.restore_into_edited(product, receipt.hunks)
        files.write_atomically(target, data, overwrite=False)
        found = f"{placed} of {placed + len(lost)} cut passages were put back among the edits"
        return Undone(path, Status.EDITED, f"{files.printable(path)} was edited since: {found}")
    elif paragraph is not None:
        changed, data = without_cut(receipt, product, paragraph)
        status = Status.RESTORED
        if target is None:  # the receipt last: with the earlier one, what a kill leaves still holds every word
            files.write_atomically(path, data, overwrite=True)
            files.write_atomically(beside, receipts.to_json(changed), overwrite=True)
            return Undone(path, status)
    else:
        data, status = original(receipt, product), Status.RESTORED
    if target is not None:
        files.write_atomically(target, data, overwrite=False)
    elif data != product:
        files.write_atomically(path, data, overwrite=True)
    return Undone(path, status)


def rows_of(kept: Store, articles: Sequence[str] = ()) -> Iterator[Row]:
    """The newest receipts of the articles meant, by name. Raises UsageError, ReceiptError."""
    for name in chosen(kept, articles):
        row = kept.row(name)
        if row is not None:
            yield row
