"""A batch over the same folder again does only what changed, and removes or replaces nothing that it did not make."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from folders import tree

from redite import Settings, store
from redite.batch import plan, run
from redite.errors import UsageError
from redite.outcomes import Outcome, Status, Totals
from redite.restoring import undo

FIRST = "The harbour of Brest was closed for three days after the storm of Monday night."
SECOND = "The mayor thanked everyone who had helped to clear the road to the old bridge."


def fill(folder: Path, count: int = 40) -> Path:
    for number in range(count):
        path = folder / f"{number % 3}" / f"{number}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        lines = (FIRST, f"Number {number}. {SECOND}", FIRST)[: 2 + number % 2]
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def batch(folder: Path, out: Path, *, workers: int = 1, overwrite: bool = False, **options: object) -> list[Outcome]:
    settings = Settings(**options)  # type: ignore[arg-type]
    return list(run(plan(str(folder), str(out), settings, overwrite=overwrite), workers=workers))


def anew(outcomes: list[Outcome]) -> set[str]:
    return {outcome.name for outcome in outcomes if not outcome.as_before}


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    source, out = fill(tmp_path / "in"), tmp_path / "out"
    assert len(anew(batch(source, out))) == 40
    return source, out


@pytest.mark.parametrize("workers", [1, 2])
def test_nothing_changed_nothing_done(workers: int, folders: tuple[Path, Path]) -> None:
    source, out = folders
    before = {path: os.stat(path).st_mtime_ns for path in out.rglob("*.txt")}
    again = batch(source, out, workers=workers)
    assert anew(again) == set() and before == {path: os.stat(path).st_mtime_ns for path in out.rglob("*.txt")}
    totals = Totals()
    for outcome in again:
        totals = totals.plus(outcome)
    assert (totals.articles, totals.changed, totals.as_before, totals.tally.exact) == (40, 20, 40, 20)


def test_only_what_changed_is_done(folders: tuple[Path, Path], tmp_path: Path) -> None:
    source, out = folders
    (source / "0" / "3.txt").write_text(f"{SECOND}\n{SECOND}\n", encoding="utf-8")
    (source / "new.txt").write_text(f"{SECOND}\n{SECOND}\n", encoding="utf-8")
    (out / "1" / "4.txt").unlink()
    again = batch(source, out)
    assert anew(again) == {"0/3.txt", "new.txt", "1/4.txt"} and not [one for one in again if one.message]
    batch(source, tmp_path / "fresh")
    assert tree(out) == tree(tmp_path / "fresh")
    assert not [one for one in undo(str(out), target=str(tmp_path / "back")) if one.is_failure]
    assert tree(tmp_path / "back") == tree(source)


@pytest.mark.parametrize("options", [{"keep": "last"}, {"threshold": 90.0}, {"doubtful": "remove"}])
def test_other_settings_do_all_again(options: dict[str, object], folders: tuple[Path, Path], tmp_path: Path) -> None:
    source, out = folders
    assert len(anew(batch(source, out, **options))) == 40
    batch(source, tmp_path / "fresh", **options)
    assert tree(out) == tree(tmp_path / "fresh")
    assert anew(batch(source, out, **options)) == set()


def test_another_version_does_all_again(folders: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "__version__", "99")
    assert len(anew(batch(*folders))) == 40


def test_an_edited_product_is_not_replaced(folders: tuple[Path, Path]) -> None:
    source, out = folders
    (out / "0" / "3.txt").write_bytes(b"mine")
    again = batch(source, out)
    assert [(one.name, one.status) for one in again if one.message] == [("0/3.txt", Status.FAILED)]
    assert (out / "0" / "3.txt").read_bytes() == b"mine"
    assert anew(batch(source, out, overwrite=True)) == {"0/3.txt"}
    assert (out / "0" / "3.txt").read_text() == f"{FIRST}\nNumber 3. {SECOND}\n"


def test_what_others_put_there_stays(folders: tuple[Path, Path]) -> None:
    source, out = folders
    (out / "0" / "mine.txt").write_bytes(b"mine")
    (source / "0" / "mine.txt").write_text(FIRST, encoding="utf-8")
    (out / "other.txt").write_bytes(b"other")
    (source / "0" / "3.txt").unlink()
    again = batch(source, out)
    assert [one.name for one in again if one.message] == ["0/mine.txt"]
    assert tree(out)["0/mine.txt"] == b"mine" and tree(out)["other.txt"] == b"other"
    assert "0/3.txt" in tree(out)


def test_a_product_that_is_there_already_is_taken_for_ours(tmp_path: Path) -> None:
    source, out = fill(tmp_path / "in"), tmp_path / "out"
    batch(source, out)
    for path in (out / ".redite").iterdir():
        path.rmdir() if path.is_dir() else path.unlink()
    with pytest.raises(UsageError):  # a folder without receipts is anybody's
        batch(source, out)
    assert not [one for one in batch(source, out, overwrite=True) if one.message]
    assert not [one for one in undo(str(out), target=str(tmp_path / "back")) if one.is_failure]
    assert tree(tmp_path / "back") == tree(source)


def test_what_was_undone_stays_undone(folders: tuple[Path, Path]) -> None:
    source, out = folders
    list(undo(str(out), ["0"]))
    undone = tree(out)
    again = batch(source, out)
    assert anew(again) == set() and tree(out) == undone
    assert {one.name for one in again if one.tally.cut} == {one.name for one in again if one.status is Status.CHANGED}
    assert {one.name.partition("/")[0] for one in again if one.tally.cut} == {"1", "2"}
    assert [(one.bytes_in, one.bytes_out) for one in again] == [
        ((source / one.name).stat().st_size, (out / one.name).stat().st_size) for one in again
    ]
    assert len(anew(batch(source, out, overwrite=True))) > 0 and tree(out) != undone


def test_a_second_batch_into_one_folder_is_refused(folders: tuple[Path, Path]) -> None:
    source, out = folders
    with store.writing(str(out)), pytest.raises(UsageError, match="another redite"):
        batch(source, out)


def test_a_closed_run_is_taken_up(tmp_path: Path) -> None:
    source, out = fill(tmp_path / "in", 100), tmp_path / "out"
    running = run(plan(str(source), str(out), Settings()), workers=1)
    next(running)
    running.close()
    done = len(tree(out))
    assert 0 < done < 100
    assert len(anew(batch(source, out))) == 100 - done
    batch(source, tmp_path / "fresh")
    assert tree(out) == tree(tmp_path / "fresh")


def test_what_has_no_receipt_is_taken_for_ours_if_it_is_the_same(folders: tuple[Path, Path], tmp_path: Path) -> None:
    source, out = folders
    for path in (out / ".redite").iterdir():  # as after a batch of what receipts are not made for
        path.rmdir() if path.is_dir() else path.unlink()
    with store.writing(str(out)):
        pass
    (out / "0" / "3.txt").write_bytes(b"mine")
    assert [one.name for one in batch(source, out) if one.message] == ["0/3.txt"]
