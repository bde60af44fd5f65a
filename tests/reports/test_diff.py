"""The diff applied to the source gives the product, whatever was cut."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redite import Document, Result, Settings
from redite.model import Cut
from redite.reports.diff import report


def result_of(text: str, cuts: list[tuple[int, int]], *, bom: bytes = b"", name: str = "a.txt") -> Result:
    return Result(Document(text, name, "utf-8", bom), (), (), tuple(Cut(*cut) for cut in cuts), Settings())


def lines_of(text: str) -> list[str]:
    return re.findall("[^\n]*\n|[^\n]+", text)


def apply(diff: str, source: str) -> str:
    """A strict patch: every context and every removed line must be where the hunk says."""
    old, new, place = lines_of(source), [], 0
    rows = lines_of(diff)[2:]
    joined: list[str] = []
    for row in rows:
        if row.startswith("\\ No newline"):
            joined[-1] = joined[-1][:-1]
        else:
            joined.append(row)
    for row in joined:
        if row.startswith("@@"):
            found = re.fullmatch(r"@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@\n", row)
            assert found
            start, count = int(found[1]), int(found[2] or "1")
            start -= count > 0
            assert start >= place
            new += old[place:start]
            place = start
            assert int(found[3]) - (int(found[4] or "1") > 0) == len(new)
        elif row[0] in " -":
            assert old[place] == row[1:]
            new += [row[1:]] if row[0] == " " else []
            place += 1
        else:
            assert row[0] == "+"
            new.append(row[1:])
    return "".join(new + old[place:])


CASES = [
    ("whole line", "a\nb\nc\n", [(2, 4)]),
    ("last line with its newline before", "a\nb", [(1, 3)]),
    ("last line without newline", "a\nb", [(2, 3)]),
    ("inside of a line", "abc\nd\n", [(1, 2)]),
    ("two in a line", "abcdef\ng\n", [(1, 2), (3, 4)]),
    ("over a line feed", "abc\ndef\nghi\n", [(2, 5)]),
    ("a lone line feed", "abc\ndef\nghi\n", [(3, 4)]),
    ("everything", "abc\ndef\n", [(0, 8)]),
    ("everything before", "abc\ndef", [(0, 4)]),
    ("far apart", "".join(f"{n}\n" for n in range(10, 60)), [(3, 6), (90, 93)]),
    ("neighbours", "a\nb\nc\nd\n", [(2, 4), (4, 6)]),
    ("carriage returns", "a\r\nb\r\nc\r\n", [(3, 6)]),
]


@pytest.mark.parametrize("source, cuts", [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_the_diff_turns_source_into_product(source: str, cuts: list[tuple[int, int]]) -> None:
    result = result_of(source, cuts)
    assert apply("".join(report(result)), source) == result.output


def test_nothing_cut_no_diff() -> None:
    assert list(report(result_of("a\nb\n", []))) == []


@given(st.text(alphabet="ab\n\r ", max_size=60), st.lists(st.integers(0, 60), max_size=8))
def test_any_cuts(source: str, places: list[int]) -> None:
    borders = sorted({min(place, len(source)) for place in places})
    cuts = [(start, end) for start, end in zip(borders[::2], borders[1::2]) if start < end]
    result = result_of(source, cuts)
    assert apply("".join(report(result)), source) == result.output


def test_only_lines_that_change_are_marked() -> None:
    diff = "".join(report(result_of("a\nb\nc\nd\ne\nf\n", [(4, 6)])))
    assert diff == "--- a.txt\n+++ a.txt\n@@ -1,6 +1,5 @@\n a\n b\n-c\n d\n e\n f\n"


def test_a_mark_belongs_to_the_first_line() -> None:
    diff = "".join(report(result_of("a\nb\n", [(2, 4)], bom=b"\xef\xbb\xbf")))
    assert "\n \ufeffa\n-b\n" in diff


@pytest.mark.parametrize(
    "name, header",
    [("a.txt", "--- a.txt\n"), ("a b.txt", "--- a b.txt\t\n"), ("a\nb", '--- "a\\012b"\n'), ("", "--- -\n")],
)
def test_names(name: str, header: str) -> None:
    assert next(iter(report(result_of("a\nb\n", [(0, 2)], name=name)))) == header


@pytest.mark.skipif(shutil.which("patch") is None, reason="needs patch")
@pytest.mark.parametrize("source, cuts", [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_patch_agrees(source: str, cuts: list[tuple[int, int]], tmp_path: Path) -> None:
    result = result_of(source, cuts)
    target = tmp_path / "a.txt"
    target.write_bytes(source.encode())
    diff = "".join(report(result)).encode()
    subprocess.run(["patch", "-s", str(target)], input=diff, check=True, cwd=tmp_path, timeout=20)
    product = target.read_bytes() if target.exists() else b""  # patch removes a file that it emptied
    assert product == result.output.encode()


def test_a_long_line_with_many_cuts_is_linear() -> None:
    source = "word and more " * 100_000
    cuts = [(start, start + 5) for start in range(0, len(source), 140)]
    diff = "".join(report(result_of(source, cuts)))
    assert diff.count("\n-") == 1
