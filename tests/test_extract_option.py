"""--extract: the main text of pages, in files, records and batches."""

from __future__ import annotations

import json
from importlib.util import find_spec
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from redite.cli import ExitCode, main

FIRST = "The town council opened the new bridge over the river on Monday morning after two years of work."
OTHER = "A school in the north of the town will get a library with eleven thousand books next spring."
LAST = "Farmers nearby complain that the noise of the trains keeps their cows awake until late at night."
MENU = "<nav><ul><li><a href='/'>Home</a></li><li><a href='/about'>About us</a></li></ul></nav>"
PARAGRAPHS = "".join(f"<p>{text}</p>\n" for text in (FIRST, OTHER, FIRST, LAST))
PAGE = (
    f"<!DOCTYPE html><html><head><title>T</title></head><body>{MENU}<article><h1>Bridge</h1>{PARAGRAPHS}</article>"
    "<footer><p>Imprint and contact of the town</p></footer></body></html>"
)
EMPTY = "<!DOCTYPE html><html><body></body></html>"


def run(*arguments: object, stdin: bytes = b"") -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments], input=stdin)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.html"
    path.write_text(PAGE, encoding="utf-8")
    return path


def test_a_text_is_no_page(tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_text(f"{FIRST}\n{OTHER}\n", encoding="utf-8")
    assert run("clean", source, "--extract").stdout == f"{FIRST}\n{OTHER}\n"


@pytest.mark.parametrize("option", ["--in-place", "--receipt"])
def test_what_makes_no_sense_is_wrong_use(option: str, page: Path, tmp_path: Path) -> None:
    target = () if option == "--in-place" else ("-o", tmp_path / "b")
    result = run("clean", page, "--extract", option, *target)
    assert result.exit_code == ExitCode.USAGE and "--extract" in result.stderr
    assert page.read_text(encoding="utf-8") == PAGE


@pytest.mark.skipif(find_spec("trafilatura") is not None, reason="the extra extract is installed")
def test_a_missing_library_is_named(page: Path) -> None:
    result = run("clean", page, "--extract")
    assert result.exit_code == ExitCode.USAGE and "redite[extract]" in result.stderr


# ---- with the library ----

needs_trafilatura = pytest.mark.skipif(find_spec("trafilatura") is None, reason="the extra extract is not installed")


@needs_trafilatura
def test_the_main_text_is_cleaned(page: Path, tmp_path: Path) -> None:
    result = run("clean", page, "--extract", "-o", tmp_path / "b.txt")
    assert result.exit_code == 0, result.stderr
    lines = (tmp_path / "b.txt").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if len(line) > 20] == [FIRST, OTHER, LAST]
    assert "Home" not in lines and not any("Imprint" in line for line in lines)
    assert run("check", page, "--extract").exit_code == ExitCode.REPEATS
    assert json.loads(run("explain", page, "--extract", "--report", "json").stdout)["counts"]["cut"] == 1


@needs_trafilatura
def test_pages_in_records(tmp_path: Path) -> None:
    source = tmp_path / "a.jsonl"
    records = [{"html": PAGE, "n": 1}, {"html": EMPTY, "n": 2}, {"html": f"{FIRST} No page.", "n": 3}]
    source.write_text("\n".join(map(json.dumps, records)), encoding="utf-8")
    result = run("clean", source, "--extract")
    assert result.exit_code == 0, result.stderr
    first, *others = map(json.loads, result.stdout.splitlines())
    assert others == records[1:]
    assert first["n"] == 1 and first["html"].count(FIRST) == 1 and "<" not in first["html"]


@needs_trafilatura
def test_a_page_without_a_text_is_no_article(tmp_path: Path) -> None:
    source = tmp_path / "a.html"
    source.write_text(EMPTY, encoding="utf-8")
    result = run("clean", source, "--extract")
    assert (result.exit_code, result.stdout) == (ExitCode.ARTICLE, "")


@needs_trafilatura
def test_a_batch_of_pages(page: Path, tmp_path: Path) -> None:
    folder, out = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    page.rename(folder / "page.html")
    (folder / "b.txt").write_text(f"{OTHER}\n{OTHER}\n", encoding="utf-8")
    (folder / "empty.html").write_text(EMPTY, encoding="utf-8")
    result = run("batch", folder, "-o", out, "--extract")
    assert result.exit_code == 0, result.stderr
    assert sorted(path.name for path in out.iterdir() if path.suffix) == ["b.txt", "page.txt"]
    assert (out / "page.txt").read_text(encoding="utf-8").count(FIRST) == 1
    assert (out / "b.txt").read_text(encoding="utf-8") == f"{OTHER}\n"
