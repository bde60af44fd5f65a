"""The commands about receipts: log, undo, verify, and the receipt beside a single product."""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from redite import __version__
from redite.cli import ExitCode, main

FIRST = "The harbour of Brest was closed for three days after the storm of Monday night."
OTHER = "The harbour of Brest was closed for three days before the storm of Monday night."
SECOND = "The mayor thanked everyone who had helped to clear the road to the old bridge."
SOURCES = {
    "a.txt": f"{FIRST}\n{SECOND}\n{FIRST}\n{OTHER}\n",
    "b/c.txt": f"{SECOND}\n",
    "d.jsonl": "".join(json.dumps({"id": n, "text": f"{FIRST}\n{SECOND}\n{FIRST}"[: 170 + 90 * (n % 2)]}) + "\n"
                       for n in range(50)),
}  # fmt: skip


def redite(*arguments: object) -> Result:
    return CliRunner().invoke(main, list(map(str, arguments)))


def tree(folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): path.read_bytes().decode() for path in folder.rglob("*")
            if path.is_file() and ".redite" not in path.parts}  # fmt: skip


@pytest.fixture
def out(tmp_path: Path) -> Path:
    for name, text in SOURCES.items():
        path = tmp_path / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")
    assert redite("batch", tmp_path / "in", "-o", tmp_path / "out").exit_code == 0
    return tmp_path / "out"


def test_the_log_has_a_line_for_each_article_with_something_to_tell(out: Path) -> None:
    done = redite("log", out)
    assert done.exit_code == 0
    first, second = done.stdout.splitlines()
    assert first.startswith("a.txt: 4 paragraphs, 1 cut (1 exact), 1 doubtful, ")
    assert second.startswith("d.jsonl: ")


def test_the_log_of_one_article_tells_all(out: Path) -> None:
    shown = redite("log", out, "--article", "a.txt").stdout
    assert "paragraph 2, line 3: cut: exact line 1, score 100.0" in shown and f"| {FIRST}" in shown
    assert "paragraph 3, line 4: doubtful, stays: near line 1" in shown and "only there: before" in shown
    assert redite("log", out, "--article", "e.txt").exit_code == ExitCode.USAGE


def test_the_log_for_programs(out: Path) -> None:
    lines = [json.loads(one) for one in redite("log", out, "--json").stdout.splitlines()]
    assert [one["name"] for one in lines] == ["a.txt", "b/c.txt", "d.jsonl"]
    (cut, doubtful) = lines[0]["entries"]
    assert (cut["action"], cut["keeper_line"], cut["reason"]) == ("remove", 1, "the same text")
    assert (doubtful["action"], doubtful["residue"]) == ("doubtful", ["before"])
    assert lines[0]["settings"]["threshold"] == 40.0 and len(lines[0]["source"]["sha256"]) == 64


def test_undo_and_verify(out: Path, tmp_path: Path) -> None:
    done = redite("verify", out)
    assert done.exit_code == 0 and "3 articles" in done.stderr and done.stdout == ""
    done = redite("undo", out, "-o", tmp_path / "back")
    assert done.exit_code == 0 and done.stdout == "2 put back, 1 were as they had been\n"
    assert tree(tmp_path / "back") == SOURCES
    assert redite("undo", out, "a.txt").exit_code == 0
    assert tree(out)["a.txt"] == SOURCES["a.txt"]
    (out / "d.jsonl").write_text("{}\n", encoding="utf-8")
    done = redite("verify", out)
    assert done.exit_code == ExitCode.REPEATS and done.stdout.startswith("d.jsonl: ") and done.stdout.count("\n") == 1
    done = redite("undo", out)
    assert done.exit_code == ExitCode.ARTICLE and "edited since" in done.stderr
    assert tree(out) == {**SOURCES, "d.jsonl": "{}\n"}


def test_records_are_done_once(out: Path, tmp_path: Path) -> None:
    assert "3 done before" in redite("batch", tmp_path / "in", "-o", out).stdout
    with open(tmp_path / "in" / "d.jsonl", "a", encoding="utf-8") as file:
        file.write(json.dumps({"text": f"{SECOND}\n{SECOND}"}) + "\n")
    assert "2 done before" in redite("batch", tmp_path / "in", "-o", out).stdout
    assert redite("undo", out, "-o", tmp_path / "back").exit_code == 0
    assert tree(tmp_path / "back") == tree(tmp_path / "in")


def is_told(done: Result, code: ExitCode, *words: str) -> bool:
    """Whether a command ended with one line that says what is wrong."""
    line = done.stderr
    return done.exit_code == code and line.startswith("redite: ") and line.count("\n") == 1 and all(
        word in line for word in words
    )


@pytest.mark.parametrize("command", ["log", "undo", "verify"])
def test_a_folder_without_receipts(command: str, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert is_told(redite(command, tmp_path / "empty"), ExitCode.ARTICLE, "no receipts", "empty", "batch")
    assert is_told(redite(command, tmp_path / "none"), ExitCode.ARTICLE, "there is no such folder", "none")
    assert [path.name for path in tmp_path.rglob("*")] == ["empty"]


@pytest.mark.parametrize("command", ["log", "undo", "verify"])
def test_a_file_in_the_place_of_the_folder(command: str, out: Path) -> None:
    why = "no receipt" if command == "undo" else "no folder"
    assert is_told(redite(command, out / "a.txt"), ExitCode.ARTICLE, why, "a.txt")
    assert tree(out)["a.txt"] != SOURCES["a.txt"]


def test_an_article_or_a_paragraph_that_is_none(out: Path, tmp_path: Path) -> None:
    before = tree(out)
    assert is_told(redite("log", out, "--article", "z.txt"), ExitCode.USAGE, "z.txt", "redite log")
    assert is_told(redite("undo", out, "z.txt"), ExitCode.USAGE, "z.txt", "redite log")
    assert is_told(redite("undo", out, "a.txt", "--paragraph", 77), ExitCode.USAGE, "77", "cut are: 2")
    assert is_told(redite("undo", out, "--paragraph", 2), ExitCode.USAGE, "exactly one")
    assert is_told(redite("undo", out, "-o", out), ExitCode.USAGE, "-o")
    assert tree(out) == before


# ---- what each command says, word by word ----


def said(done: Result) -> tuple[int, str, str]:
    return done.exit_code, done.stdout, done.stderr


def test_what_is_said_where_all_is_well(out: Path, tmp_path: Path) -> None:
    assert said(redite("verify", out)) == (0, "", "redite: 3 articles, 1 cuts looked at; no problems\n")
    assert said(redite("undo", out, "-o", tmp_path / "back")) == (0, "2 put back, 1 were as they had been\n", "")
    assert said(redite("undo", out)) == (0, "2 put back, 1 were as they had been\n", "")
    assert said(redite("undo", out)) == (0, "0 put back, 3 were as they had been\n", "")
    assert said(redite("verify", out)) == (0, "", "redite: 3 articles, 0 cuts looked at; no problems\n")


def test_what_the_log_says_of_a_cut(out: Path) -> None:
    code, stdout, stderr = said(redite("log", out, "--article", "a.txt"))
    before, after = (len(text["a.txt"].encode()) for text in (SOURCES, tree(out)))
    sha256 = hashlib.sha256(SOURCES["a.txt"].encode()).hexdigest()
    assert (code, stderr) == (0, "")
    assert stdout == (
        f"a.txt: 4 paragraphs, 1 cut (1 exact), 1 doubtful, {before} -> {after} bytes\n"
        f"  redite {__version__}, utf-8; source sha256 {sha256}\n"
        "  paragraph 2, line 3: cut: exact line 1, score 100.0\n"
        "    the same text\n"
        f"    | {FIRST}\n"
        "  paragraph 3, line 4: doubtful, stays: near line 1, score 85.7\n"
        "    only one of the two has “before”, “after”, which bounds what is said\n"
        "    only there: before\n"
    )


def test_what_is_said_of_an_edited_product(out: Path, tmp_path: Path) -> None:
    edited = tree(out)["a.txt"].replace("mayor", "new mayor")
    (out / "a.txt").write_bytes(edited.encode())
    assert said(redite("log", out))[::2] == (0, "")
    assert said(redite("verify", out)) == (
        1, "a.txt: it was changed since redite wrote it\n", "redite: 3 articles, 1 cuts looked at; 1 problems\n"
    )  # fmt: skip
    assert said(redite("undo", out, "a.txt")) == (
        4, "0 put back, 0 were as they had been, 1 edited since, 0 failures\n",
        "redite: a.txt was edited since, and was left as it is; with -o, a copy gets back what was cut, edits stay\n",
    )  # fmt: skip
    assert said(redite("undo", out, "a.txt", "-o", tmp_path / "back")) == (
        4, "0 put back, 0 were as they had been, 1 edited since, 0 failures\n",
        "redite: a.txt was edited since: 1 of 1 cut passages were put back among the edits\n",
    )  # fmt: skip
    assert tree(tmp_path / "back") == {"a.txt": SOURCES["a.txt"].replace("mayor", "new mayor")}
    assert tree(out)["a.txt"] == edited
    (out / "a.txt").write_bytes(b"Nothing of it stands any more.\n")
    assert "0 of 1 cut passages were put back" in (told := said(redite("undo", out, "a.txt", "-o", tmp_path / "b"))[2])
    assert told.endswith("; for the others no place was found, redite log shows them\n") and told.count("\n") == 1


def test_what_is_said_of_a_product_that_is_gone(out: Path) -> None:
    (out / "a.txt").unlink()
    gone = f"{out / 'a.txt'} cannot be read: there is no such file or folder\n"
    assert redite("log", out, "--article", "a.txt").exit_code == 0
    assert said(redite("verify", out)) == (1, gone, "redite: 2 articles, 0 cuts looked at; 1 problems\n")
    assert said(redite("undo", out)) == (
        4, "1 put back, 1 were as they had been, 0 edited since, 1 failures\n", f"redite: {gone}"
    )  # fmt: skip
    assert not (out / "a.txt").exists()


def test_what_is_said_of_a_damaged_store(out: Path, tmp_path: Path) -> None:
    database = out / ".redite" / "receipts.db"
    data = bytearray(database.read_bytes())
    data[data.index(b"a.txt")] ^= 1
    database.write_bytes(data)
    problem = f"the store of receipts in {out / '.redite'} was changed since redite wrote it"
    for arguments in (("log", out), ("log", out, "--json")):
        code, stdout, stderr = said(redite(*arguments))
        assert (code, stderr) == (4, f"redite: {problem}; 2 receipts can be read\n") and "d.jsonl" in stdout
    code, stdout, stderr = said(redite("verify", out))
    assert code == 1 and stdout.splitlines() == [
        f"{problem}; 2 receipts can be read", "the receipt of `.txt is damaged"
    ]  # fmt: skip
    assert stderr == "redite: 2 articles, 0 cuts looked at; 2 problems\n"
    assert said(redite("undo", out, "-o", tmp_path / "back")) == (
        4, "1 put back, 1 were as they had been, 0 edited since, 1 failures\n",
        f"redite: {problem}; 2 receipts could be read\n",
    )  # fmt: skip
    assert tree(tmp_path / "back") == {name: text for name, text in SOURCES.items() if name != "a.txt"}
    assert database.read_bytes() == data
    code, _, stderr = said(redite("batch", tmp_path / "in", "-o", out))
    assert code == 4 and stderr.startswith(f"redite: {problem}; the damaged one is kept as ")
    assert stderr.endswith("; 2 receipts were saved and are in use, the products were left as they are\n")
    assert redite("verify", out).exit_code == 0 and redite("batch", tmp_path / "in", "-o", out).exit_code == 0


def test_what_is_said_of_one_paragraph(out: Path, tmp_path: Path) -> None:
    assert said(redite("undo", out, "a.txt", "--paragraph", 2)) == (0, "1 put back, 0 were as they had been\n", "")
    assert tree(out)["a.txt"] == SOURCES["a.txt"]
    assert redite("verify", out).exit_code == 0
    assert is_told(redite("undo", out, "a.txt", "--paragraph", 2), ExitCode.USAGE, "a.txt is as it was")
    assert is_told(redite("undo", out, "d.jsonl", "--paragraph", 0), ExitCode.USAGE, "d.jsonl is a file of records")
    assert redite("undo", out, "a.txt", "--paragraph", "first").exit_code == ExitCode.USAGE
    assert redite("undo", out, "a.txt", "--paragraph", -1).exit_code == ExitCode.USAGE


def test_a_paragraph_of_a_compressed_article_comes_back_with_all_of_it(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt.gz").write_bytes(gzip.compress(SOURCES["a.txt"].encode()))
    redite("batch", tmp_path / "in", "-o", tmp_path / "out")
    done = redite("undo", tmp_path / "out", "a.txt.gz", "--paragraph", 2)
    assert is_told(done, ExitCode.USAGE, "a.txt.gz is compressed", "as a whole")
    assert redite("undo", tmp_path / "out", "a.txt.gz").exit_code == 0


def test_articles_are_meant_as_they_are_typed(out: Path, tmp_path: Path) -> None:
    for place, typed in enumerate(("b/c.txt", "./b/c.txt", "b", "b/", "b\\c.txt")):
        assert redite("undo", out, typed, "-o", tmp_path / f"{place}").exit_code == 0
        assert tree(tmp_path / f"{place}").keys() == {"b/c.txt"}


@pytest.mark.skipif(os.name == "nt", reason="names without a backslash")
def test_a_name_with_a_backslash(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a\\b.txt").write_text(SOURCES["a.txt"], encoding="utf-8")
    redite("batch", tmp_path / "in", "-o", tmp_path / "out")
    assert redite("undo", tmp_path / "out", "a\\b.txt", "-o", tmp_path / "back").exit_code == 0
    assert tree(tmp_path / "back") == {"a\\b.txt": SOURCES["a.txt"]}


def test_undo_goes_on_where_it_was_stopped_and_replaces_nothing_else(out: Path, tmp_path: Path) -> None:
    back = tmp_path / "back"
    redite("undo", out, "a.txt", "-o", back)
    assert redite("undo", out, "-o", back).exit_code == 0 and tree(back) == SOURCES
    (back / "a.txt").write_text("mine", encoding="utf-8")
    assert is_told(redite("undo", out, "-o", back), ExitCode.ARTICLE, "a.txt", "exists", "-o")
    assert tree(back) == {**SOURCES, "a.txt": "mine"}


def test_a_store_of_a_newer_redite_is_left_to_it(out: Path, tmp_path: Path) -> None:
    store = out / ".redite"
    with closing(sqlite3.connect(store / "receipts.db")) as connection:
        connection.execute("PRAGMA user_version = 7")
    data = (store / "receipts.db").read_bytes()
    for whole in (True, False):  # closed as it should be, or after a kill
        (store / "receipts.sum").unlink(missing_ok=True)
        if whole:
            (store / "receipts.sum").write_text(f"{len(data)} {hashlib.sha256(data).hexdigest()}\n", encoding="ascii")
        for arguments in (("log", out), ("verify", out), ("undo", out), ("batch", tmp_path / "in", "-o", out)):
            assert is_told(redite(*arguments), ExitCode.ARTICLE, "form 7", "use the redite that wrote them")
        assert (store / "receipts.db").read_bytes() == data


def test_a_receipt_beside_a_product(tmp_path: Path) -> None:
    source, target, beside = (tmp_path / name for name in ("a.txt", "b.txt", "b.txt.redite.json"))
    source.write_text(SOURCES["a.txt"], encoding="utf-8")
    assert redite("clean", source, "-o", target, "--receipt").exit_code == 0
    assert json.loads(beside.read_bytes())["entries"][0]["line"] == 3
    assert redite("clean", source, "-o", target, "--receipt").exit_code == ExitCode.USAGE
    source.unlink()
    assert redite("undo", target).exit_code == 0 and target.read_text(encoding="utf-8") == SOURCES["a.txt"]


def test_a_receipt_of_what_is_cleaned_in_place_is_not_replaced(tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_text(SOURCES["a.txt"], encoding="utf-8")
    assert redite("clean", source, "--in-place", "--receipt").exit_code == 0
    assert source.read_text(encoding="utf-8") != SOURCES["a.txt"]
    done = redite("clean", source, "--in-place", "--receipt", "--doubtful", "remove")
    assert done.exit_code == ExitCode.USAGE and "way back" in done.stderr
    assert redite("undo", source).exit_code == 0 and source.read_text(encoding="utf-8") == SOURCES["a.txt"]


@pytest.mark.parametrize("how", [("--in-place",), ("-o", "b.txt")])
def test_a_receipt_without_its_product_is_in_nobodys_way(
    how: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    source, product = Path("a.txt"), Path(how[-1] if "-o" in how else "a.txt")
    source.write_text(SOURCES["a.txt"], encoding="utf-8")
    assert redite("clean", source, *how, "--receipt").exit_code == 0
    cleaned = product.read_text(encoding="utf-8")
    for settings in ((), ("--doubtful", "remove")):  # as after a kill; as after an undo
        product.unlink()
        source.write_text(SOURCES["a.txt"], encoding="utf-8")
        assert redite("clean", source, *how, "--receipt", *settings).exit_code == 0
        assert (product.read_text(encoding="utf-8") == cleaned) is not bool(settings)
        assert redite("undo", product).exit_code == 0
        assert product.read_text(encoding="utf-8") == SOURCES["a.txt"]
    source.write_text(SOURCES["b/c.txt"] * 2, encoding="utf-8")
    if source != product:
        product.unlink()
    assert is_told(redite("clean", source, *how, "--receipt"), ExitCode.USAGE, "way back", "--overwrite")


@pytest.mark.parametrize("damage", [b"", b"{}", b"[" * 100_000, b"\xff\x00", b"null"])
def test_a_receipt_that_is_none_is_told(damage: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(FIRST, encoding="utf-8")
    (tmp_path / "a.txt.redite.json").write_bytes(damage)
    assert is_told(redite("undo", tmp_path / "a.txt"), ExitCode.ARTICLE, "a.txt.redite.json", "damaged")
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == FIRST


def test_no_receipt_without_a_product_or_a_cut(tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_text(f"{FIRST}\n{SECOND}\n", encoding="utf-8")
    assert redite("clean", source, "--receipt").exit_code == ExitCode.USAGE
    assert redite("clean", source, "--in-place", "--receipt").exit_code == 0
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]
