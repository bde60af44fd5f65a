"""The README is true: what it shows of the program is what the program does."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from redite.cli import ExitCode, main
from redite.settings import Settings

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("session", blocks("console"))
def test_sessions(session: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Commands, each after those before it, and what they show; a line of three dots stands for any lines."""
    shutil.copytree(ROOT / "samples", tmp_path / "samples")
    monkeypatch.chdir(tmp_path)
    for part in re.split(r"^\$ ", session, flags=re.MULTILINE)[1:]:
        command, _, shown = part.partition("\n")
        program, *arguments = command.split()
        assert program == "redite"
        result = CliRunner().invoke(main, arguments)
        pattern = re.escape(shown).replace(re.escape("...\n"), "(?:.*\n)*?")
        assert re.fullmatch(pattern, result.stdout + result.stderr), command


@pytest.mark.parametrize("number", range(len(blocks("python"))))
def test_programs(number: int) -> None:
    exec(compile(blocks("python")[number], "README.md", "exec"), {})


def test_the_example_is_the_sample() -> None:
    lines = (ROOT / "samples" / "articles" / "leopard.fr.txt").read_text(encoding="utf-8").splitlines()
    kept = (ROOT / "samples" / "cleaned" / "leopard.fr.txt").read_text(encoding="utf-8").splitlines()
    cut = []
    for row in blocks("diff")[0].splitlines():
        mark, number, text = row[0], int(row[1:4]), row[5:]
        start, _, end = text.partition("…")
        assert lines[number - 1].startswith(start.strip()) and lines[number - 1].endswith(end.strip())
        if mark == "-":
            cut.append(number)
    assert [line for number, line in enumerate(lines, 1) if number not in cut] == kept


def test_every_exit_code_and_setting_is_there() -> None:
    for code in ExitCode:
        assert re.search(rf"^\| {code.value} \|", README, re.MULTILINE)
    for option in ("threshold", "keep", "format", "min-length", "encoding", "doubtful"):
        assert re.search(rf"^\| `--{option} ", README, re.MULTILINE)
    assert f"Default {Settings().threshold:.0f}." in README
    assert f"Default {Settings().min_length}." in README


def test_both_commands_are_there_once() -> None:
    for words in ("redite clean samples/articles/leopard.fr.txt", "pytest"):
        assert len(re.findall(rf"^python3 -m venv .*{words}.*$", README, re.MULTILINE)) == 1


def test_links_lead_somewhere() -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", README):
        assert (ROOT / target).exists(), target
