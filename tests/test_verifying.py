"""Verify finds nothing where nothing is wrong, and whatever is wrong where something is."""

from __future__ import annotations

import gzip
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from redite import Settings
from redite.batch import plan, run
from redite.cleaning import clean
from redite.errors import ReadError
from redite.receipts import Place, Receipt, digest, hunks, record, record_whole, restore
from redite.model import Action, Cut, Decision, Document, Kind, Relation
from redite.receipts import Entry
from redite.restoring import undo
from redite.verifying import Checked, Problem, problems_of, verify

FIRST = "The harbour of Brest was closed for three days after the storm of Monday night."
SECOND = "The mayor thanked everyone who had helped to clear the road to the old bridge."
NEARLY = "The harbour of Brest was closed for three days, after the storm of Monday night"


def batch(tmp_path: Path, count: int = 20, **options: str) -> Path:
    (tmp_path / "in").mkdir()
    for number in range(count):
        text = "\n".join((FIRST, f"Number {number}. {SECOND}", FIRST, NEARLY)[: 2 + number % 3])
        (tmp_path / "in" / f"{number}.txt").write_text(text, encoding="utf-8")
    settings = Settings(**options)  # type: ignore[arg-type]
    planned = plan(str(tmp_path / "in"), str(tmp_path / "out"), settings)
    assert not [one for one in run(planned, workers=1) if one.message]
    return tmp_path / "out"


def problems(out: Path) -> list[Problem]:
    return [found for found in verify(str(out)) if isinstance(found, Problem)]


@pytest.mark.parametrize("doubtful", ["keep", "remove"])
def test_after_a_batch_there_is_nothing_wrong(doubtful: str, tmp_path: Path) -> None:
    found = list(verify(str(batch(tmp_path, doubtful=doubtful))))
    assert len(found) == 20
    assert sum(one.cuts for one in found if isinstance(one, Checked)) == 19


def test_what_was_put_back_is_no_problem(tmp_path: Path) -> None:
    out = batch(tmp_path)
    assert not any(one.is_failure for one in undo(str(out)))
    found = list(verify(str(out)))
    assert sum(one.is_original for one in found if isinstance(one, Checked)) == 13 and not problems(out)


@pytest.mark.parametrize("place", [0, 40, 100, -1])
def test_a_flipped_byte_in_a_product_is_found(place: int, tmp_path: Path) -> None:
    out = batch(tmp_path)
    data = bytearray((out / "2.txt").read_bytes())
    data[place] ^= 1
    (out / "2.txt").write_bytes(data)
    assert [problem.name for problem in problems(out)] == ["2.txt"]


def test_a_product_that_is_gone_is_found(tmp_path: Path) -> None:
    out = batch(tmp_path)
    (out / "3.txt").unlink()
    assert [problem.name for problem in problems(out)] == ["3.txt"]


@pytest.mark.parametrize("share", [0.0, 0.001, 0.2, 0.5, 0.9, 0.9999])
def test_a_flipped_byte_in_the_store_is_found(share: float, tmp_path: Path) -> None:
    out = batch(tmp_path)
    path = out / ".redite" / "receipts.db"
    data = bytearray(path.read_bytes())
    data[int(share * len(data))] ^= 0x10
    path.write_bytes(data)
    found = problems(out)
    assert found and found[0].name == ""


def test_a_row_changed_by_hand_is_found(tmp_path: Path) -> None:
    out = batch(tmp_path)
    with sqlite3.connect(out / ".redite" / "receipts.db") as connection:
        connection.execute("UPDATE receipts SET body = x'00' WHERE name = CAST('4.txt' AS BLOB)")
    connection.close()
    (out / ".redite" / "receipts.sum").unlink()  # even without the sum
    assert [problem.name for problem in problems(out)] == ["4.txt"]


def test_there_is_nothing_to_verify(tmp_path: Path) -> None:
    with pytest.raises(ReadError):
        list(verify(str(tmp_path)))


# ---- receipts of cuts that should not have been: what a broken redite would write ----


def wrong_cut(
    kept: str, cut: str, *, relation: Relation = Relation.NEAR, threshold: float = 40.0
) -> tuple[Receipt, bytes]:
    """A product and a sound receipt that cut the second of two paragraphs."""
    text = f"{kept}\n{cut}\n"
    document, cuts = Document(text, "a.txt"), (Cut(len(kept) + 1, len(text)),)
    source, product = text.encode(), f"{kept}\n".encode()
    _, result, _ = clean(b"", name="a.txt", settings=Settings(threshold=threshold))
    blank = record(source, result, product)
    decision = Decision(1, Action.REMOVE, 0, relation, 90.0, "because")
    return replace(
        blank, product_hash=digest(product), cuts=cuts, hunks=hunks(document, cuts, source, product),
        places={0: Place(0, 1, 0, len(kept)), 1: Place(1, 2, len(kept) + 1, len(text) - 1)},
        entries=(Entry(decision, Kind.PROSE),),
    ), product  # fmt: skip


@pytest.mark.parametrize(
    "kept, cut, what",
    [
        (FIRST, FIRST.replace("three days", "3 days of 24 hours"), "number 24"),
        (FIRST, FIRST.replace("was closed", "was not closed"), "negation not"),
        (FIRST, FIRST.replace("was closed", "wasn’t closed"), "negation wasn"),
        (FIRST, FIRST.replace("Brest was", "Brest and the harbour of Lorient was"), "name Lorient"),
        (FIRST, "A thing of its own that shares no words with anything above at all.", "shares 0.0"),
    ],
)
def test_a_cut_that_loses_something_is_found(kept: str, cut: str, what: str) -> None:
    assert any(what in problem for problem in problems_of(*wrong_cut(kept, cut)))


@pytest.mark.parametrize("cut", [FIRST, NEARLY, FIRST.upper()])
def test_a_cut_that_loses_nothing_is_none(cut: str) -> None:
    assert list(problems_of(*wrong_cut(FIRST, cut))) == []


@pytest.mark.parametrize("denied", ["dont", "don’t", "don't", "do not"])
def test_what_is_denied_in_another_spelling_is_denied(denied: str) -> None:
    kept, cut = "You don't need to do this with the new board.", f"You {denied} need to do this with the board."
    assert list(problems_of(*wrong_cut(kept, cut))) == []


def test_what_is_denied_in_another_word_is_denied() -> None:
    kept, cut = "It requires some changes to programs, nor does it require new ones.", "It would not require new ones."
    assert list(problems_of(*wrong_cut(kept, cut))) == []
    assert any("negation not" in problem for problem in problems_of(*wrong_cut(kept.replace("nor", "and"), cut)))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "mac-roman"])  # any bytes are a text in the last
def test_what_was_cut_from_compressed_articles_is_looked_at(encoding: str, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt.gz").write_bytes(gzip.compress(f"{FIRST}\n{SECOND}\n{FIRST}\n".encode(encoding)))
    settings = Settings(encoding=encoding)
    assert not [one for one in run(plan(str(tmp_path / "in"), str(tmp_path / "out"), settings)) if one.message]
    assert list(verify(str(tmp_path / "out"))) == [Checked("a.txt.gz", 1)]


def test_a_wrong_cut_from_a_compressed_article_is_found() -> None:
    receipt, product = wrong_cut(FIRST, FIRST.replace("three days", "3 days of 24 hours"))
    source, packed = (gzip.compress(data) for data in (restore(product, receipt.hunks), product))
    receipt = replace(
        record_whole(source, packed, receipt), name="a.txt.gz", source_hash=digest(source), product_hash=digest(packed)
    )
    assert any("number 24" in problem for problem in problems_of(receipt, packed))


def test_a_witness_that_is_cut_itself_is_found() -> None:
    receipt, product = wrong_cut(FIRST, FIRST, relation=Relation.EXACT)
    gone = replace(receipt.entries[0], decision=receipt.entries[0].decision._replace(keeper=1))
    assert any("is cut" in problem for problem in problems_of(replace(receipt, entries=(gone,)), product))


def test_a_patch_that_gives_something_else_is_found() -> None:
    receipt, product = wrong_cut(FIRST, FIRST)
    hunk = receipt.hunks[0]._replace(source=b"Something else.\n")
    assert any("not the original" in problem for problem in problems_of(replace(receipt, hunks=(hunk,)), product))
