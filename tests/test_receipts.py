"""Product and receipt alone give the source back, byte for byte (law 8), whatever the encoding and the format."""

from __future__ import annotations

import dataclasses
import io
import json

import pytest
from hypothesis import given, settings as hypothesis_settings, strategies as st

from redite import Settings
from redite.cleaning import clean
from redite.decoding import decode
from redite.errors import ReceiptError, RediteError
from redite.model import Cut
from redite.receipts import (
    Hunk, Receipt, as_dict, digest, from_json, hunks, hunks_between, pack, record, residue, restore,
    restore_into_edited, to_json, unpack,
)  # fmt: skip

SENTENCES = (
    "The harbour of Brest was closed for three days after the storm of Monday night.",
    "The mayor thanked everyone who had helped to clear the road to the old bridge.",
    "In the evening the market hall was open again and the ferries left on time.",
    "The harbour of Brest was closed for three days, after the storm of Monday night.",
    "Nobody was hurt, but seven boats were lost and the lighthouse lost its lamp.",
    "– Élan, naïveté, 東京の港は三日間閉まっていました。",
)
FORMS = {
    "plain": lambda lines: "\n".join(lines),
    "markdown": lambda lines: "# Storm\n\n" + "\n\n".join(lines) + "\n",
    "html": lambda lines: "<html><body>\n" + "\n".join(f"<p>{line}</p>" for line in lines) + "\n</body></html>",
}
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1252", "iso2022_jp", "utf-7", "hz", "gb18030",
             "shift_jis_2004")  # fmt: skip
ARTICLE = "\n".join((*SENTENCES[:3], SENTENCES[0], SENTENCES[4])) + "\n"


def roundtrip(receipt: Receipt) -> Receipt:
    return unpack(
        pack(receipt), name=receipt.name, source_hash=receipt.source_hash, product_hash=receipt.product_hash,
        version=receipt.version, settings=receipt.settings or {}, decisions=receipt.decisions,
    )  # fmt: skip


def receipt_of(text: str = ARTICLE, **options: str) -> tuple[bytes, bytes, Receipt]:
    source, result, product = clean(text.encode(), name="a.txt", settings=Settings(**options))  # type: ignore[arg-type]
    return source, product, record(source, result, product)


@given(
    st.lists(st.sampled_from(SENTENCES) | st.text(max_size=60), max_size=12),
    st.sampled_from(sorted(FORMS)), st.sampled_from(ENCODINGS), st.sampled_from(("\n", "\r\n")),
)  # fmt: skip
@hypothesis_settings(max_examples=300, deadline=None)
def test_product_and_receipt_give_the_source_back(lines: list[str], form: str, encoding: str, newline: str) -> None:
    text = FORMS[form](lines).replace("\n", newline)
    data = text.encode(encoding, "replace" if encoding in ("utf-8", "utf-16") else "ignore")
    known = "auto" if encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-32") else encoding
    try:
        source, result, product = clean(data, name="a", settings=Settings(format=form, encoding=known))
    except RediteError:
        return
    receipt = record(source, result, product)
    assert roundtrip(receipt) == receipt
    assert from_json(to_json(receipt), name="a") == receipt
    assert restore(product, roundtrip(receipt).hunks) == data
    assert receipt.source_hash == digest(data) and receipt.product_hash == digest(product)


@given(st.data())
@hypothesis_settings(max_examples=300, deadline=None)
def test_any_cuts_in_any_encoding_come_back(data: st.DataObject) -> None:
    encoding = data.draw(st.sampled_from(ENCODINGS))
    text = data.draw(st.text(alphabet="ab é東港か゚\n~+\U0001f600", max_size=80))
    source = text.encode(encoding, "ignore")
    try:
        document = decode(source, encoding=encoding)
    except RediteError:
        return
    ends = sorted(data.draw(st.sets(st.integers(0, len(document.text)), max_size=8)))
    cuts = [Cut(start, end) for start, end in zip(ends[::2], ends[1::2])]
    kept, at = [], 0
    for start, end in cuts:
        kept.append(document.text[at:start])
        at = end
    try:
        product = document.bom + "".join((*kept, document.text[at:])).encode(document.encoding)
    except UnicodeEncodeError:  # half of a pair that the encoding has no character for; no product is written then
        return
    assert restore(product, hunks(document, cuts, source, product)) == source


def test_a_receipt_says_what_was_cut_and_why() -> None:
    source, product, receipt = receipt_of()
    (entry,) = receipt.removed
    assert (entry.decision.index, entry.decision.keeper, entry.decision.score) == (3, 0, 100.0)
    (hunk,) = receipt.hunks
    assert hunk.source == (SENTENCES[0] + "\n").encode()
    assert receipt.places[3].line == 4 and receipt.places[0].line == 1
    shown = as_dict(receipt)
    assert shown["entries"][0]["keeper_line"] == 1 and shown["counts"]["cut"] == 1
    assert shown["source"]["sha256"] == digest(source).hex()


def test_what_is_not_cut_leaves_a_small_receipt() -> None:
    _, _, receipt = receipt_of("\n".join(SENTENCES[:3]))
    assert receipt.hunks == receipt.entries == () and receipt.source_hash == receipt.product_hash
    assert len(pack(receipt)) < 120


def test_a_residue_is_what_no_keeper_has() -> None:
    assert residue("the red car stopped here.", ["the car stopped here."]) == ("red",)
    assert residue("one two three four.", ["one two.", "three four."]) == ()


@pytest.mark.parametrize("place", range(0, 200, 7))
def test_a_damaged_body_is_found(place: int) -> None:
    _, _, receipt = receipt_of()
    body = bytearray(pack(receipt))
    body[place % len(body)] ^= 0x41
    with pytest.raises(ReceiptError):
        unpack(bytes(body), name="a", source_hash=b"", product_hash=b"", version="0", settings={}, decisions="")


def test_a_cut_off_body_is_found() -> None:
    _, _, receipt = receipt_of()
    with pytest.raises(ReceiptError):
        unpack(pack(receipt)[:-3], name="a", source_hash=b"", product_hash=b"", version="0", settings={}, decisions="")


def test_a_changed_json_receipt_is_found() -> None:
    _, _, receipt = receipt_of()
    shown = json.loads(to_json(receipt))
    shown["entries"][0]["line"] += 1
    for data in (json.dumps(shown).encode(), to_json(receipt)[:100], b"[]", b"\xff"):
        with pytest.raises(ReceiptError):
            from_json(data, name="a.redite.json")


def test_places_outside_the_product_are_refused() -> None:
    for bad in (Hunk(-1, 0, b""), Hunk(4, 0, b""), Hunk(2, 2, b""), Hunk(2, -1, b"")):
        with pytest.raises(ReceiptError):
            restore(b"abc", [bad])


def test_an_edited_product_gets_back_what_finds_its_place() -> None:
    source, product, receipt = receipt_of()
    edited = product.replace(b"The mayor", b"The mayor of the town") + b"A line of my own.\n"
    data, placed, lost = restore_into_edited(edited, receipt.hunks)
    assert (placed, lost) == (1, ())
    assert data == source.replace(b"The mayor", b"The mayor of the town") + b"A line of my own.\n"


def test_an_edited_product_keeps_what_finds_no_place_out() -> None:
    _, _, receipt = receipt_of()
    data, placed, lost = restore_into_edited(b"All of it was written anew.\n", receipt.hunks)
    assert (data, placed, lost) == (b"All of it was written anew.\n", 0, receipt.hunks)
    _, placed, _ = restore_into_edited(b"", [dataclasses.replace(receipt).hunks[0]])
    assert placed == 0


@given(st.binary(max_size=60), st.lists(st.tuples(st.integers(0, 60), st.binary(max_size=9)), max_size=4))
def test_putting_back_never_takes_an_edit_away(edited: bytes, parts: list[tuple[int, bytes]]) -> None:
    made = [Hunk(place, 0, source, edited[max(0, place - 20) : place], edited[place : place + 20])
            for place, source in sorted(parts)]  # fmt: skip
    data, placed, lost = restore_into_edited(edited, made)
    assert placed + len(lost) == len(made)
    rest = iter(data)
    assert all(byte in rest for byte in edited)


LINES = [b'{"text": "one two three four five six"}\n', b'{"text": "7"}\r\n', b"\n", b"a,b\n", b'"c\n', b"c", b"\xff\n"]


@given(st.lists(st.sampled_from(LINES), max_size=12), st.data())
@hypothesis_settings(max_examples=300, deadline=None)
def test_the_patch_between_files_of_lines_is_exact(lines: list[bytes], data: st.DataObject) -> None:
    kept = []
    for one in lines:
        what = data.draw(st.sampled_from(("stays", "goes", "changes", "grows")))
        if what != "goes":
            kept.append({"stays": one, "changes": one[:3] + one[5:], "grows": b"new" + one}[what])
    source, product = b"".join(lines), b"".join(kept)
    found = hunks_between(io.BytesIO(source), io.BytesIO(product))
    assert found is not None and restore(product, found) == source


def test_the_patch_between_files_of_lines_holds_little_more_than_what_differs() -> None:
    lines = [f"{{'id': {number}, 'text': 'This is what the article says.'}}\n".encode() for number in range(5000)]
    kept = [one.replace(b"the article ", b"") if number % 100 == 0 else one for number, one in enumerate(lines)
            if number % 250 != 7]  # fmt: skip
    source, product = b"".join(lines), b"".join(kept)
    found = hunks_between(io.BytesIO(source), io.BytesIO(product))
    assert found is not None and restore(product, found) == source
    assert sum(len(hunk.source) for hunk in found) < 3000
