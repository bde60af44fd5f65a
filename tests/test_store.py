"""The store holds every receipt through kills and damage; of what is damaged it gives what is left."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from redite import Settings, store
from redite.cleaning import clean
from redite.errors import ReadError, UsageError, WriteError
from redite.receipts import Receipt, record
from redite.store import Damage, Row, reading, row_of, writing

POSIX = pytest.mark.skipif(os.name == "nt", reason="signals and permissions of POSIX")
DATABASE = Path(".redite", "receipts.db")


def receipt(name: str, word: str = "harbour") -> Receipt:
    line = f"The {word} of the town was closed for three days after the storm, says {name!a}."
    source, result, product = clean(f"{line}\nSomething else.\n{line}\n".encode(), name=name, settings=Settings())
    return record(source, result, product)


def filled(out: Path, count: int = 300) -> list[Row]:
    rows = [row_of(receipt(f"{number:04}.txt")) for number in range(count)]
    with writing(str(out)) as receipts:
        for start in range(0, count, 50):
            receipts.add(rows[start : start + 50])
    return rows


def read(out: Path) -> tuple[set[Row], store.Salvage | None]:
    with reading(str(out)) as receipts:
        return {row for row in receipts.all_rows() if isinstance(row, Row)}, receipts.salvage


def test_what_is_written_is_read(tmp_path: Path) -> None:
    names = ["a.txt", "é/\udcff.txt", "b'.txt", "\U0001f600"]
    written = [receipt(name) for name in names]
    with writing(str(tmp_path)) as receipts:
        receipts.add(list(map(row_of, written)))
    with reading(str(tmp_path)) as receipts:
        assert sorted(receipts.names()) == sorted(names) and receipts.count() == 4 and receipts.salvage is None
        for one in written:
            row = receipts.row(one.name)
            assert row is not None and store.receipt_of(row) == one
        assert receipts.row("c.txt") is None
    assert sorted(path.name for path in (tmp_path / ".redite").iterdir()) == ["lock", "receipts.db", "receipts.sum"]


def test_an_earlier_receipt_is_forgotten_only_with_the_next_transaction(tmp_path: Path) -> None:
    old, new = receipt("a.txt"), receipt("a.txt", "market")
    with writing(str(tmp_path)) as receipts:
        receipts.add([row_of(old)])
        receipts.add([row_of(new)])
        assert [row.product for row in receipts.rows(["a.txt"])] == [new.product_hash, old.product_hash]
        row = receipts.row("a.txt", old.product_hash)
        assert row is not None and row.source == old.source_hash
        receipts.add([row_of(receipt("b.txt"))])
        assert [row.product for row in receipts.rows(["a.txt"])] == [new.product_hash]


def test_a_receipt_whose_product_did_not_come_about_goes(tmp_path: Path) -> None:
    old, new = receipt("a.txt"), receipt("a.txt", "market")
    with writing(str(tmp_path)) as receipts:
        receipts.add([row_of(old)])
        receipts.add([row_of(new)])
        receipts.keep_earlier(["a.txt"])
    with reading(str(tmp_path)) as receipts:
        assert [row.product for row in receipts.rows(["a.txt"])] == [old.product_hash]


def test_two_cannot_write_at_once(tmp_path: Path) -> None:
    with writing(str(tmp_path)):
        with pytest.raises(UsageError, match="another redite"), writing(str(tmp_path)):
            pass
        with reading(str(tmp_path)) as receipts:  # but read
            assert receipts.count() == 0
    with writing(str(tmp_path)):
        pass


def test_leftovers_of_a_kill_are_removed(tmp_path: Path) -> None:
    with writing(str(tmp_path)) as receipts:
        os.makedirs(receipts.temporary())
    left = tmp_path / ".redite" / "tmp" / "0.tmp"
    left.write_bytes(b"half")
    with writing(str(tmp_path)):
        assert not left.exists()


def test_there_is_nothing_to_read(tmp_path: Path) -> None:
    with pytest.raises(ReadError), reading(str(tmp_path)):
        pass


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / ".redite").write_bytes(b"")
    with pytest.raises(WriteError), writing(str(tmp_path)):
        pass


def test_any_flipped_byte_is_found_and_the_rest_saved(tmp_path: Path) -> None:
    rows = filled(tmp_path)
    sound = (tmp_path / DATABASE).read_bytes()
    chance = random.Random(6)
    for place in [0, 18, 60, 101, 4097, *(chance.randrange(len(sound)) for _ in range(15))]:
        damaged = bytearray(sound)
        damaged[place] ^= 1 << chance.randrange(8)
        (tmp_path / DATABASE).write_bytes(damaged)
        saved, salvage = read(tmp_path)
        assert salvage is not None and "changed since" in salvage.problem
        assert len(rows) - len({row.name for row in saved}) <= 40  # no more than a page or two
        assert {row._replace(making=rows[0].making) for row in saved} <= set(rows)
        assert (tmp_path / DATABASE).read_bytes() == damaged


def test_after_a_kill_a_flipped_byte_is_found_or_says_nothing(tmp_path: Path) -> None:
    written = set(filled(tmp_path))
    (tmp_path / ".redite" / "receipts.sum").unlink()
    sound = (tmp_path / DATABASE).read_bytes()
    chance = random.Random(6)
    found = 0
    for place in (chance.randrange(len(sound)) for _ in range(60)):
        damaged = bytearray(sound)
        damaged[place] ^= 1 << chance.randrange(8)
        (tmp_path / DATABASE).write_bytes(damaged)
        with reading(str(tmp_path)) as receipts:
            rows = list(receipts.all_rows())
            is_found = receipts.salvage is not None or any(isinstance(row, Damage) for row in rows)
        assert is_found or set(rows) == written
        found += is_found
    assert found > 30  # the others hit the fifth of it that no page uses


def test_a_receipt_that_names_other_settings_is_damage(tmp_path: Path) -> None:
    filled(tmp_path, 3)
    with writing(str(tmp_path)) as receipts:
        receipts.add([row_of(receipt("new.txt"), store.making({"keep": "last"}))])
    with sqlite3.connect(tmp_path / DATABASE) as connection:
        connection.execute("UPDATE receipts SET making = 2 WHERE id = 2")
    connection.close()
    (tmp_path / ".redite" / "receipts.sum").unlink()
    with reading(str(tmp_path)) as receipts:
        assert [type(row) for row in receipts.all_rows()] == [Row, Damage, Row, Row]


def test_of_a_cut_off_store_the_beginning_is_saved(tmp_path: Path) -> None:
    rows = filled(tmp_path)
    sound = (tmp_path / DATABASE).read_bytes()
    (tmp_path / DATABASE).write_bytes(sound[: len(sound) * 2 // 3])
    saved, salvage = read(tmp_path)
    assert salvage is not None and salvage.lost
    assert 50 < len(saved) < len(rows) and saved <= set(rows)


def test_pages_that_lead_in_a_circle_are_not_read_for_ever(tmp_path: Path) -> None:
    rows = filled(tmp_path)
    with sqlite3.connect(tmp_path / DATABASE) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'receipts'").fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    connection.close()
    damaged = bytearray((tmp_path / DATABASE).read_bytes())
    page = (root - 1) * size
    assert damaged[page] == 5  # an inner page of a table: its last child, then where its cells are
    first = page + int.from_bytes(damaged[page + 12 : page + 14], "big")
    damaged[page + 8 : page + 12] = damaged[first : first + 4]  # the first child once more, in the place of the last
    (tmp_path / DATABASE).write_bytes(damaged)
    with reading(str(tmp_path)) as receipts:
        found = [row for row in receipts.all_rows() if isinstance(row, Row)]
        assert receipts.salvage is not None and any("order" in damage.what for damage in receipts.salvage.lost)
    assert len(found) == len(set(found)) and set(found) < set(rows)


def test_a_store_of_rubbish_gives_nothing_but_a_word(tmp_path: Path) -> None:
    filled(tmp_path)
    for rubbish in (b"", b"x", b"SQLite format 3\x00" + bytes(5000), os.urandom(20000)):
        (tmp_path / DATABASE).write_bytes(rubbish)
        saved, salvage = read(tmp_path)
        assert salvage is not None and salvage.saved == len(saved) == 0


def test_a_writer_puts_a_damaged_store_aside(tmp_path: Path) -> None:
    rows = filled(tmp_path)
    damaged = bytearray((tmp_path / DATABASE).read_bytes())
    damaged[len(damaged) // 2] ^= 1
    (tmp_path / DATABASE).write_bytes(damaged)
    with writing(str(tmp_path)) as receipts:
        assert receipts.salvage is not None and receipts.salvage.saved > 250
        receipts.add([row_of(receipt("new.txt"))])
    assert (tmp_path / ".redite" / "receipts-damaged-1.db").read_bytes() == damaged
    saved, salvage = read(tmp_path)
    assert salvage is None and len(saved & set(rows)) > 250
    with writing(str(tmp_path)) as receipts:
        assert receipts.salvage is None


def test_a_store_of_a_later_redite_is_left_alone(tmp_path: Path) -> None:
    filled(tmp_path, 3)
    with sqlite3.connect(tmp_path / DATABASE) as connection:
        connection.execute("PRAGMA user_version = 9")
    connection.close()
    (tmp_path / ".redite" / "receipts.sum").unlink()
    with pytest.raises(store.ReceiptError, match="form 9"), writing(str(tmp_path)):
        pass


def test_a_seal_that_does_not_hold_is_damage(tmp_path: Path) -> None:
    filled(tmp_path, 3)
    with sqlite3.connect(tmp_path / DATABASE) as connection:
        connection.execute("UPDATE receipts SET source = zeroblob(32) WHERE id = 2")
    connection.close()
    (tmp_path / ".redite" / "receipts.sum").unlink()
    with reading(str(tmp_path)) as receipts:
        found = list(receipts.all_rows())
    assert [type(row) for row in found] == [Row, Damage, Row]
    assert found[1].name == "0001.txt"


@POSIX
def test_a_killed_writer_loses_no_transaction(tmp_path: Path) -> None:
    program = textwrap.dedent(f"""
        import os, sys
        sys.path.insert(0, {str(Path(__file__).parent)!r})
        from test_store import receipt
        from redite.store import row_of, writing
        with writing(sys.argv[1]) as receipts:
            for number in range(1000):
                receipts.add([row_of(receipt(f"{{number}}.txt"))])
                print(number, flush=True)
    """)
    with subprocess.Popen([sys.executable, "-c", program, str(tmp_path)], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        while process.stdout.readline() != b"40\n":
            pass
        process.send_signal(signal.SIGKILL)
    with reading(str(tmp_path)) as receipts:
        assert receipts.count() >= 41 and receipts.salvage is None
    with writing(str(tmp_path)) as receipts:
        assert receipts.count() >= 41 and receipts.salvage is None


def killed_while_writing(out: Path, *statements: str) -> None:
    """Leave a store as a kill does while SQLite changes it."""
    program = """if True:
        import os, sqlite3, sys
        connection = sqlite3.connect(sys.argv[1], isolation_level=None)
        for statement in sys.argv[2:]:
            connection.execute(statement)
        os._exit(9)
    """
    (out / ".redite" / "receipts.sum").unlink(missing_ok=True)
    subprocess.run([sys.executable, "-c", program, str(out / DATABASE), *statements])


KILLED = {
    "a journal to be rolled back": ("PRAGMA cache_size = 1", "BEGIN", "UPDATE receipts SET source = zeroblob(32)"),
    "a log to be worked in": ("PRAGMA journal_mode = WAL", "UPDATE receipts SET sizes = sizes"),
    "a log that is not there yet": ("PRAGMA journal_mode = WAL",),
}


@pytest.mark.parametrize("how", KILLED)
def test_what_a_kill_leaves_of_sqlite_is_no_damage(how: str, tmp_path: Path) -> None:
    written = set(filled(tmp_path))
    killed_while_writing(tmp_path, *KILLED[how])
    assert read(tmp_path) == (written, None)
    killed_while_writing(tmp_path, *KILLED[how])
    with writing(str(tmp_path)) as receipts:
        assert receipts.salvage is None and set(receipts.all_rows()) == written


@pytest.mark.permissions
@pytest.mark.parametrize("how", KILLED)
def test_what_a_kill_leaves_is_read_on_a_read_only_disk(how: str, tmp_path: Path) -> None:
    written = set(filled(tmp_path))
    killed_while_writing(tmp_path, *KILLED[how])
    before = {path: path.read_bytes() for path in (tmp_path / ".redite").iterdir()}
    (tmp_path / ".redite").chmod(0o555)
    try:
        assert read(tmp_path) == (written, None)
    finally:
        (tmp_path / ".redite").chmod(0o755)
    assert before == {path: path.read_bytes() for path in (tmp_path / ".redite").iterdir()}


def test_the_sum_goes_before_the_database_is_touched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written = set(filled(tmp_path, 3))

    def die(path: str, mode: str) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched, pytest.raises(KeyboardInterrupt):
        patched.setattr(store, "_opened", die)
        with writing(str(tmp_path)):
            pass
    assert not (tmp_path / ".redite" / "receipts.sum").exists() and read(tmp_path) == (written, None)


def test_the_journal_of_a_damaged_store_is_not_worked_into_the_new_one(tmp_path: Path) -> None:
    filled(tmp_path)
    killed_while_writing(tmp_path, *KILLED["a journal to be rolled back"])
    (tmp_path / DATABASE).write_bytes(os.urandom(9000))
    with writing(str(tmp_path)) as receipts:
        assert receipts.salvage is not None
        receipts.add([row_of(receipt("new.txt"))])
    saved, salvage = read(tmp_path)
    assert salvage is None and "new.txt" in {row.name for row in saved}


@POSIX
def test_a_store_on_a_read_only_disk_is_read(tmp_path: Path) -> None:
    rows = filled(tmp_path, 3)
    for path in (tmp_path / DATABASE, tmp_path / ".redite"):
        path.chmod(0o555)
    try:
        assert read(tmp_path) == (set(rows), None)
    finally:
        (tmp_path / ".redite").chmod(0o755)
