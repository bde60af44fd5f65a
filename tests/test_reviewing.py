"""What readers decide holds for the same pair wherever it stands, and is read from answers of any kind of reader."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from redite import Settings, deduplicate
from redite.batch import plan, run
from redite.errors import SettingsError
from redite.model import Action
from redite.reviewing import Card, answer_of, cards
from redite.rulings import line, parse

FIRST = "The harbour of Brest was closed for three days after the storm of Monday night."
OTHER = "The harbour of Brest was closed for three days before the storm of Monday night."
NEARLY = "The harbour of Brest was closed for three days, after the storm of Monday night"
SECOND = "The mayor thanked everyone who had helped to clear the road to the old bridge."


def removed(text: str, decisions: str = "") -> list[int]:
    return [one.index for one in deduplicate(text, Settings(format="plain", decisions=decisions)).removed]


def test_a_doubtful_pair_is_removed_as_decided() -> None:
    text = f"{FIRST}\n{SECOND}\n{OTHER}"
    assert removed(text) == []
    assert removed(text, line("remove", OTHER, FIRST, article="a")) == [2]
    assert removed(text, line("remove", FIRST, OTHER, article="a")) == [0]
    assert removed(text, line("keep", OTHER, FIRST, article="a")) == []


@pytest.mark.parametrize("copy", [FIRST, NEARLY, FIRST.upper()])
def test_a_cut_pair_is_kept_as_decided(copy: str) -> None:
    text = f"{FIRST}\n{SECOND}\n{copy}"
    assert len(removed(text)) == 1
    assert removed(text, line("keep", copy, FIRST, article="a")) == []
    assert removed(text, line("keep", FIRST, copy, article="a")) == []
    assert len(removed(text, line("keep", SECOND, FIRST, article="a"))) == 1


def test_a_decision_holds_for_the_pair_as_it_is_compared() -> None:
    decisions = line("remove", OTHER, FIRST, article="a")
    assert removed(f"Another article.\n{OTHER.upper()}\n{FIRST}", decisions) == [1]


def test_the_reason_and_the_settings_say_that_people_decided() -> None:
    settings = Settings(decisions=line("remove", OTHER, FIRST, article="a"))
    (decision,) = deduplicate(f"{FIRST}\n{OTHER}", settings).removed
    assert "reader" in decision.reason
    assert len(settings.as_dict()["decisions"]) == 64 and Settings().as_dict()["decisions"] == ""


def test_the_last_line_wins_and_remarks_are_left_out() -> None:
    lines = "# seen\n\n" + line("remove", OTHER, FIRST, article="a") + line("keep", FIRST, OTHER, article="b")
    assert list(parse(lines).values()) == [Action.KEEP]


@pytest.mark.parametrize("bad", ["keep", "{}", "[]", '{"answer": "maybe", "cut": "a", "keeper": "b"}',
                                 '{"answer": "keep", "cut": 1, "keeper": "b"}', "\ufffd"])  # fmt: skip
def test_what_is_no_decision_is_named_by_its_line(bad: str) -> None:
    with pytest.raises(SettingsError, match="line 2"):
        parse(line("keep", FIRST, OTHER, article="a") + bad)


def test_lines_are_readable_and_one_each() -> None:
    one = line("keep", "Élan\n\x1b[2J\u202e 東京", "x" * 500, article="\udcff.txt")
    assert one.count("\n") == 1 and one.rstrip("\n").isprintable() and json.loads(one)["article"] == "\udcff.txt"
    assert "Élan" in line("keep", "Élan", "x", article="a") and len(one) < 600


@pytest.mark.parametrize(
    "typed, answer", [("k\n", "keep"), ("Remove", "remove"), (" s ", "skip"), ("q", "quit"), ("ke", "keep")]
)
def test_answers(typed: str, answer: str) -> None:
    assert answer_of(typed) == answer


@pytest.mark.parametrize("typed", ["", "\n", "x", "keeper", "kr", "\x1b"])
def test_no_answers(typed: str) -> None:
    with pytest.raises(SettingsError):
        answer_of(typed)


def folder(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(f"{FIRST}\n{SECOND}\n{FIRST}\n{OTHER}\n", encoding="utf-8")
    (tmp_path / "in" / "b.txt").write_text(f"{FIRST}\n{OTHER}\n", encoding="utf-8")
    (tmp_path / "in" / "c.txt").write_text(f"{SECOND}\n", encoding="utf-8")
    return tmp_path / "in"


def test_each_pair_is_shown_once_the_doubtful_first(tmp_path: Path) -> None:
    source = folder(tmp_path)
    found = [card for card in cards(str(source), Settings(), {}) if isinstance(card, Card)]
    assert [(card.cut, card.keeper) for card in found] == [(OTHER, FIRST), (FIRST, FIRST)]
    assert all(len(one) <= 81 for card in found for one in card.lines)
    assert "[-before-]" in "".join(found[0].lines) and "{+after+}" in "".join(found[0].lines)
    decided = parse(found[0].answered("keep"))
    assert [card.cut for card in cards(str(source), Settings(), decided) if isinstance(card, Card)] == [FIRST]


def test_the_cards_of_a_batch_need_no_sources(tmp_path: Path) -> None:
    source = folder(tmp_path)
    list(run(plan(str(source), str(tmp_path / "out"), Settings()), workers=1))
    wanted = list(cards(str(source), Settings(), {}))
    for path in source.iterdir():
        path.unlink()
    assert list(cards(str(tmp_path / "out"), Settings(), {})) == wanted


def redite(*arguments: object, answers: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "redite", *map(str, arguments)],
        input=answers, capture_output=True, text=True, encoding="utf-8", timeout=60,
    )  # fmt: skip


def test_through_a_pipe_of_answers(tmp_path: Path) -> None:
    source, decisions = folder(tmp_path), tmp_path / "decisions.jsonl"
    done = redite("review", source, "--decisions", decisions, answers="what\nremove\nk\n")
    assert done.returncode == 0 and "2 decided, 0 skipped" in done.stderr and "no answer" in done.stdout
    assert "\x1b" not in done.stdout
    assert [json.loads(one)["answer"] for one in decisions.read_text("utf-8").splitlines()] == ["remove", "keep"]
    again = redite("review", source, "--decisions", decisions)
    assert again.returncode == 0 and "0 decided" in again.stderr and "line" not in again.stdout
    assert redite("clean", source / "b.txt", "--decisions", decisions).stdout == f"{FIRST}\n"
    assert redite("clean", source / "a.txt", "--decisions", decisions).stdout == f"{FIRST}\n{SECOND}\n{FIRST}\n"
    assert redite("check", source / "b.txt", "--decisions", decisions).returncode == 1
    assert "reader" in redite("explain", source / "b.txt", "--decisions", decisions).stdout
    done = redite("batch", source, "-o", tmp_path / "out", "--decisions", decisions)
    assert done.returncode == 0 and (tmp_path / "out" / "b.txt").read_text("utf-8") == f"{FIRST}\n"
    assert redite("verify", tmp_path / "out").returncode == 0


@pytest.mark.skipif(os.name == "nt", reason="shells of POSIX")
def test_without_any_input_nothing_is_decided(tmp_path: Path) -> None:
    command = ["sh", "-c", 'exec "$@" <&-', "sh", sys.executable, "-m", "redite", "review", str(folder(tmp_path))]
    command += ["--decisions", str(tmp_path / "d.jsonl")]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=60)
    assert done.returncode == 0 and "0 decided" in done.stderr and not (tmp_path / "d.jsonl").exists()


def test_what_a_reader_sees_word_by_word(tmp_path: Path) -> None:
    done = redite("review", folder(tmp_path), "--decisions", tmp_path / "d.jsonl", answers="\nwhat\ns\nquit\n")
    assert (done.returncode, done.stderr) == (
        0, "redite: 0 decided, 1 skipped, more are left; the same command goes on with those\n"
    )  # fmt: skip
    assert done.stdout == """
a.txt
line 4: doubtful, stays: near line 1, score 85.7
  only one of the two has “before”, “after”, which bounds what is said
  4 | The harbour of Brest was closed for three days [-before-] the storm of
    | Monday night.
  1 | The harbour of Brest was closed for three days {+after+} the storm of
    | Monday night.
keep both, remove line 4, skip, quit? [k/r/s/q]~
that is no answer: type k, r, s or q
keep both, remove line 4, skip, quit? [k/r/s/q] what
what is no answer: type k, r, s or q
keep both, remove line 4, skip, quit? [k/r/s/q] s

a.txt
line 3: cut: exact line 1, score 100.0
  the same text
  3 | The harbour of Brest was closed for three days after the storm of Monday
    | night.
  1 | The harbour of Brest was closed for three days after the storm of Monday
    | night.
keep both, remove line 3, skip, quit? [k/r/s/q] quit
""".replace("~", " ")
    assert not (tmp_path / "d.jsonl").exists()


def records(tmp_path: Path, end: str) -> Path:
    """A folder with a file of two records, one of which cannot be read and one with something to decide on."""
    (tmp_path / "in").mkdir()
    data = f'{{"text": 1\n{json.dumps({"text": f"{FIRST}{chr(10)}{OTHER}"})}\n'.encode()
    path = tmp_path / "in" / f"a.jsonl{end}"
    path.write_bytes(gzip.compress(data) if end else data)
    return path


@pytest.mark.parametrize("end", ["", ".gz"])
@pytest.mark.parametrize("what", ["file", "folder", "products"])
def test_records_are_shown_too(what: str, end: str, tmp_path: Path) -> None:
    path, decisions = records(tmp_path, end), tmp_path / "d.jsonl"
    assert redite("batch", path.parent, "-o", tmp_path / "out").returncode == 4
    source = {"file": path, "folder": path.parent, "products": tmp_path / "out"}[what]
    done = redite("review", source, "--decisions", decisions, answers="remove\n")
    assert f"a.jsonl{end}:2\nline 2: doubtful" in done.stdout
    assert done.returncode == 4 and done.stderr.splitlines()[-1] == "redite: 1 decided, 0 skipped"
    assert f"a.jsonl{end}:1: " in done.stderr
    assert redite("batch", path.parent, "-o", tmp_path / "out", "--decisions", decisions).returncode == 4
    product = (tmp_path / "out" / path.name).read_bytes()
    assert json.dumps({"text": f"{FIRST}\n"}).encode() in (gzip.decompress(product) if end else product)


def test_the_end_of_the_answers_is_quit_and_an_open_last_line_is_ended(tmp_path: Path) -> None:
    source, decisions = folder(tmp_path), tmp_path / "decisions.jsonl"
    decisions.write_text(line("keep", "a", "b", article="a").rstrip("\n"), encoding="utf-8")
    done = redite("review", source, "--decisions", decisions, answers="keep\n")
    assert done.returncode == 0 and "more are left" in done.stderr
    assert len(parse(decisions.read_text("utf-8"))) == 2


def test_a_decisions_file_that_is_not_there_or_no_decisions(tmp_path: Path) -> None:
    source = folder(tmp_path)
    assert redite("clean", source / "a.txt", "--decisions", tmp_path / "none").returncode == 4
    done = redite("clean", source / "a.txt", "--decisions", source / "a.txt")
    assert done.returncode == 2 and "line 1 of" in done.stderr and "a.txt" in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("place", ["none/d.jsonl", "folder", "in/a.txt"])
def test_where_no_decisions_can_be_written_nothing_is_asked(place: str, tmp_path: Path) -> None:
    source = folder(tmp_path)
    (tmp_path / "folder").mkdir()
    before = sorted(tmp_path.rglob("*"))
    done = redite("review", source, "--decisions", tmp_path / place, answers="k\n")
    assert done.returncode in (2, 4) and not done.stdout and done.stderr.count("\n") == 1 and place in done.stderr
    assert sorted(tmp_path.rglob("*")) == before
