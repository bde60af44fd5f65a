"""Undo gives originals back byte for byte from products and receipts alone, and never takes an edit away."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from folders import tree

from redite import Settings
from redite.batch import plan, run
from redite.cleaning import clean
from redite.errors import ReadError, ReceiptError, UsageError
from redite.receipts import record, to_json
from redite.restoring import RECEIPT_SUFFIX, Status, undo, undo_file

FIRST = "The harbour of Brest was closed for three days after the storm of Monday night."
SECOND = "The mayor thanked everyone who had helped to clear the road to the old bridge."
THIRD = "In the evening the market hall was open again and the ferries left on time."
SOURCES = {
    "plain.txt": "\n".join((FIRST, SECOND, FIRST, THIRD, SECOND)).encode(),
    "deep/crlf.txt": "\r\n\r\n".join((FIRST, SECOND, FIRST)).encode("utf-8-sig"),
    "deep/page.html": f"<body><p>{FIRST}</p>\n<p>{SECOND}</p>\n<p>{FIRST}</p></body>".encode(),
    "mark.md": f"# Storm\n\n{FIRST}\n\n{SECOND}\n\n{FIRST}\n".encode(),
    "wide.txt": "\n".join((FIRST, SECOND, FIRST)).encode("utf-16"),
    "once.txt": FIRST.encode(),
    "empty.txt": b"",
}


def batch(folder: Path, out: Path) -> Path:
    for outcome in run(plan(str(folder), str(out), Settings()), workers=1):
        assert not outcome.message
    return out


@pytest.fixture
def out(tmp_path: Path) -> Path:
    for name, data in SOURCES.items():
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    products = batch(tmp_path / "in", tmp_path / "out")
    for path in sorted((tmp_path / "in").rglob("*"), reverse=True):  # undo needs no sources
        path.rmdir() if path.is_dir() else path.unlink()
    assert tree(products) != SOURCES
    return products


def test_originals_come_back_into_their_places(out: Path) -> None:
    undone = list(undo(str(out)))
    assert {one.name for one in undone if one.status is Status.ORIGINAL} == {"once.txt", "empty.txt"}
    assert {one.status for one in undone} == {Status.ORIGINAL, Status.RESTORED}
    assert tree(out) == SOURCES
    assert {one.status for one in undo(str(out))} == {Status.ORIGINAL}
    assert tree(out) == SOURCES


def test_originals_come_back_elsewhere(out: Path, tmp_path: Path) -> None:
    products = tree(out)
    assert not any(one.is_failure for one in undo(str(out), target=str(tmp_path / "back")))
    assert tree(tmp_path / "back") == SOURCES
    assert tree(out) == products


def test_only_what_is_named_comes_back(out: Path) -> None:
    products = tree(out)
    assert [one.name for one in undo(str(out), ["deep"])] == ["deep/crlf.txt", "deep/page.html"]
    assert tree(out) == {**products, **{name: SOURCES[name] for name in products if name.startswith("deep/")}}
    with pytest.raises(UsageError, match="other.txt"):
        list(undo(str(out), ["other.txt"]))


def test_nothing_elsewhere_is_overwritten(out: Path, tmp_path: Path) -> None:
    (tmp_path / "back").mkdir()
    (tmp_path / "back" / "mark.md").write_bytes(b"mine")
    undone = {one.name: one.status for one in undo(str(out), target=str(tmp_path / "back"))}
    assert undone["mark.md"] is Status.FAILED and undone["plain.txt"] is Status.RESTORED
    assert (tmp_path / "back" / "mark.md").read_bytes() == b"mine"


def test_an_edited_product_is_left_as_it_is(out: Path) -> None:
    edited = tree(out)["plain.txt"].replace(b"The mayor", b"The new mayor")
    (out / "plain.txt").write_bytes(edited)
    undone = {one.name: one for one in undo(str(out))}
    assert undone["plain.txt"].status is Status.EDITED and undone["plain.txt"].is_failure
    assert tree(out) == {**SOURCES, "plain.txt": edited}


def test_a_copy_of_an_edited_product_gets_back_what_was_cut(out: Path, tmp_path: Path) -> None:
    edited = tree(out)["plain.txt"].replace(b"The mayor", b"The new mayor", 1)
    (out / "plain.txt").write_bytes(edited)
    undone = {one.name: one for one in undo(str(out), target=str(tmp_path / "back"))}
    assert undone["plain.txt"].status is Status.EDITED and "2 of 2" in undone["plain.txt"].message
    wanted = SOURCES["plain.txt"].replace(b"The mayor", b"The new mayor", 1)
    assert (tmp_path / "back" / "plain.txt").read_bytes() == wanted
    assert (out / "plain.txt").read_bytes() == edited


@pytest.mark.parametrize("name", sorted(set(SOURCES) - {"once.txt", "empty.txt"}))
def test_one_paragraph_comes_back(name: str, out: Path, tmp_path: Path) -> None:
    paragraph = 3 if name == "mark.md" else 2
    (one,) = undo(str(out), [name], paragraph=paragraph)
    assert one.status is Status.RESTORED
    text, source = tree(out)[name], SOURCES[name]
    if name == "plain.txt":
        assert text == "\n".join((FIRST, SECOND, FIRST, THIRD, "")).encode()
    else:
        assert text == source
    (whole,) = undo(str(out), [name], target=str(tmp_path / "back"))  # its receipt was brought up to date
    assert not whole.is_failure and (tmp_path / "back" / name).read_bytes() == source


def test_a_paragraph_that_was_not_cut_does_not_come_back(out: Path) -> None:
    with pytest.raises(UsageError):
        list(undo(str(out), paragraph=2))
    with pytest.raises(UsageError, match="cut are: 2, 4"):
        list(undo(str(out), ["plain.txt"], paragraph=0))


def test_a_product_that_is_gone_is_told(out: Path) -> None:
    (out / "plain.txt").unlink()
    undone = {one.name: one.status for one in undo(str(out))}
    assert undone.pop("plain.txt") is Status.FAILED and Status.FAILED not in undone.values()


def test_there_is_nothing_to_undo(tmp_path: Path) -> None:
    with pytest.raises(ReadError):
        list(undo(str(tmp_path)))
    assert not list(tmp_path.iterdir())


def test_a_folder_is_not_undone_into_itself(out: Path) -> None:
    with pytest.raises(UsageError):
        list(undo(str(out), target=str(out)))


@pytest.mark.skipif(os.name == "nt", reason="links")
def test_a_link_out_of_the_folder_is_not_followed(out: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "page.html").write_bytes((out / "deep" / "page.html").read_bytes())
    for path in (out / "deep").iterdir():
        path.unlink()
    (out / "deep").rmdir()
    (out / "deep").symlink_to(outside)
    before = tree(outside)
    undone = {one.name: one.status for one in undo(str(out))}
    assert undone["deep/page.html"] is Status.FAILED and tree(outside) == before


def single(tmp_path: Path, name: str = "plain.txt") -> Path:
    source, result, product = clean(SOURCES[name], name=name, settings=Settings())
    path = tmp_path / name
    path.write_bytes(product)
    (tmp_path / (name + RECEIPT_SUFFIX)).write_bytes(to_json(record(source, result, product)))
    return path


def test_a_single_product_comes_back_by_the_receipt_beside_it(tmp_path: Path) -> None:
    path = single(tmp_path)
    assert undo_file(str(path), target=str(tmp_path / "back")).status is Status.RESTORED
    assert (tmp_path / "back").read_bytes() == SOURCES["plain.txt"]
    assert undo_file(str(path), paragraph=4).status is Status.RESTORED
    assert path.read_bytes() == "\n".join((FIRST, SECOND, THIRD, SECOND)).encode()
    assert undo_file(str(path)).status is Status.RESTORED
    assert path.read_bytes() == SOURCES["plain.txt"]
    assert undo_file(str(path)).status is Status.ORIGINAL


def test_a_single_product_that_was_edited_is_left_as_it_is(tmp_path: Path) -> None:
    path = single(tmp_path)
    edited = b"Mine. " + path.read_bytes()
    path.write_bytes(edited)
    assert undo_file(str(path)).status is Status.EDITED
    assert path.read_bytes() == edited
    assert undo_file(str(path), target=str(tmp_path / "back")).status is Status.EDITED
    assert (tmp_path / "back").read_bytes() == b"Mine. " + SOURCES["plain.txt"]


def test_a_damaged_receipt_restores_nothing(tmp_path: Path) -> None:
    path = single(tmp_path)
    product = path.read_bytes()
    beside = tmp_path / ("plain.txt" + RECEIPT_SUFFIX)
    beside.write_bytes(beside.read_bytes().replace(b'"place": ', b'"place": 1', 1))
    with pytest.raises(ReceiptError):
        undo_file(str(path))
    assert path.read_bytes() == product
