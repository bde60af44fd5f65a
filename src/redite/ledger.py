"""What the receipts say, for people and programs: the lines of redite log."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from redite import receipts, store
from redite.files import printable
from redite.model import Action, Decision
from redite.receipts import Entry, Place, Receipt
from redite.reports.summary import summary
from redite.store import Store

_SHOWN = 2_000  # characters of one cut paragraph


def overview(kept: Store, names: Iterator[str]) -> Iterator[str]:
    """A line for each article that something was cut from or that has doubtful paragraphs."""
    for name in names:
        row = kept.row(name)
        if row is not None and any(row.tally[1:]):
            receipt = store.receipt_of(row)
            yield f"{_heading(receipt)}\n"


def details(receipt: Receipt) -> Iterator[str]:
    """All that a receipt says of one article, cut texts with it."""
    yield f"{_heading(receipt)}\n"
    yield f"  redite {receipt.version}, {receipt.encoding or 'records'}; source sha256 {receipt.source_hash.hex()}\n"
    for entry in receipt.entries:
        yield from _entry(receipt, entry)


def as_json(receipt: Receipt) -> str:
    """A receipt as one line of JSON."""
    import json

    return json.dumps(receipts.as_dict(receipt)) + "\n"


def _heading(receipt: Receipt) -> str:
    sizes = f"{receipt.source_size} -> {receipt.product_size} bytes"
    return f"{printable(receipt.name)}: {summary(receipt.tally)}, {sizes}"


def _entry(receipt: Receipt, entry: Entry) -> Iterator[str]:
    decision, place = entry.decision, receipt.places[entry.decision.index]
    what = "cut" if decision.action is Action.REMOVE else "doubtful, stays"
    yield f"  paragraph {decision.index}, line {place.line}: {what}: {_witness(receipt, decision)}\n"
    if decision.reason:
        yield f"    {printable(decision.reason)}\n"
    if entry.residue:
        yield f"    only there: {printable(' '.join(entry.residue))}\n"
    text = cut_text(receipt, place) if decision.action is Action.REMOVE else None
    if text is not None:
        shown = text if len(text) <= _SHOWN else text[:_SHOWN] + " (...)"
        for line in shown.splitlines():
            yield f"    | {printable(line)}\n"


def _witness(receipt: Receipt, decision: Decision) -> str:
    relation = f"{decision.relation.value} " if decision.relation else ""
    keepers = [index for index in (decision.keeper, *decision.others) if index is not None]
    lines = ", ".join(str(receipt.places[index].line) for index in keepers)
    score = "" if decision.score is None else f", score {decision.score:.1f}"
    return f"{relation}line{'s' * (len(keepers) > 1)} {lines}{score}"


def cut_text(receipt: Receipt, place: Place) -> str | None:
    """The text of a cut paragraph as its reader saw it, from the receipt alone; None where only the patch has it."""
    if place.text is not None:
        return place.text
    if len(receipt.hunks) != len(receipt.cuts):
        return None
    for hunk, (start, end) in zip(receipt.hunks, receipt.cuts):
        if start <= place.start and place.end <= end:
            text = hunk.source.decode(receipt.encoding, "replace")
            return text[place.start - start : place.end - start]
    return None


def lines(kept: Store, articles: Sequence[str], names: Iterator[str], *, json: bool) -> Iterator[str]:
    """The log of the articles named, or of all in short. Raises ReceiptError at a damaged receipt."""
    if not json and not articles:
        yield from overview(kept, names)
        return
    for name in names:
        row = kept.row(name)
        if row is not None:
            receipt = store.receipt_of(row)
            if json:
                yield as_json(receipt)
            else:
                yield from details(receipt)
