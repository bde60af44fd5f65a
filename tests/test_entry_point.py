"""The program as it is installed and started: streams, start-up, exit. Each test starts a process."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

import pytest

SAMPLE = Path(__file__).parent.parent / "samples" / "articles" / "leopard.fr.txt"
PRODUCT = SAMPLE.parent.parent / "cleaned" / SAMPLE.name
REDITE = (sys.executable, "-m", "redite")
POSIX = pytest.mark.skipif(os.name == "nt", reason="pipes and signals of POSIX")


def run(*arguments: object, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([*REDITE, *map(str, arguments)], input=stdin, capture_output=True, timeout=60)


def modules_after(code: str) -> set[str]:
    """What is imported when a program has run. It may end by SystemExit."""
    program = f"import sys\ntry:\n    {code}\nexcept SystemExit:\n    pass\n"
    program += "print(*sys.modules, sep='\\n', file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    return set(done.stderr.split())


def run_code(code: str, expression: str) -> str:
    """What an expression is when a program is about to end."""
    program = f"import os, sys\nos._exit = lambda code: print('|', {expression})\n{code}"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    return done.stdout.split("|")[-1]


def test_the_entry_point_is_the_command_line() -> None:
    (script,) = entry_points(group="console_scripts", name="redite")
    assert script.value == "redite.__main__:main"


def test_as_a_module() -> None:
    done = run("clean", SAMPLE)
    assert done.returncode == 0
    assert done.stdout == PRODUCT.read_bytes()
    assert done.stderr.decode().endswith(f"{SAMPLE.stat().st_size} -> {PRODUCT.stat().st_size} bytes{os.linesep}")


def test_bytes_pass_through_the_streams_as_they_are() -> None:
    data = b"one\r\ntwo\n\xef\xbb\xbf\x0cthree\r\r\n\x1a"
    assert run("clean", "-", stdin=data).stdout == data


HEAVY = {"numpy", "chardet", "markdown_it", "rich", "concurrent.futures", "multiprocessing", "sqlite3", "csv", "gzip"}


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["clean", "--help"], ["batch", "--help"]])
def test_help_imports_nothing_heavy(arguments: list[str]) -> None:
    imported = modules_after(f"from redite.cli import main; main.main({arguments!r})")
    assert not imported & (HEAVY | {"rapidfuzz"})


def test_cleaning_the_sample_imports_nothing_heavy() -> None:
    imported = modules_after(f"from redite.cli import main; main.main(['clean', {str(SAMPLE)!r}])")
    assert "redite.cleaning" in imported
    assert not imported & (HEAVY | {"redite.batch", "redite.reports.text", "redite.reports.diff", "json"})


def test_the_program_has_a_word_to_say_before_its_rooms_are_imported() -> None:
    imported = modules_after("import redite.__main__")
    assert {name for name in imported if name.startswith("redite")} == {"redite", "redite.version", "redite.__main__"}
    done = run_code("import gc, redite.__main__ as m; sys.argv[1:] = ['--version']; m.main()", "gc.get_threshold()[0]")
    assert int(done) > 100_000


def test_the_library_hands_its_names_on() -> None:
    import redite

    assert {getattr(redite, name).__module__ for name in redite.__all__ if name != "__version__"} <= {
        "redite.errors", "redite.model", "redite.pipeline", "redite.settings"
    }  # fmt: skip
    assert set(redite.__all__) <= set(dir(redite))
    with pytest.raises(AttributeError, match="utils"):
        redite.utils  # type: ignore[attr-defined]


def test_importing_the_library_imports_nothing_heavy() -> None:
    assert not modules_after("import redite; redite.deduplicate") & (HEAVY | {"rapidfuzz", "click"})


@POSIX
@pytest.mark.parametrize(
    "command", [("clean",), ("explain",), ("explain", "--format", "json"), ("check",), ("--help",)]
)
def test_a_closed_pipe_ends_quietly(command: tuple[str, ...], tmp_path: Path) -> None:
    line = "This is the line that stands in the article far too often, as everybody can see from here."
    sources = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for source in sources:  # its longest line alone is more than a pipe holds
        source.write_text(f"{line}\n" * 20 + "word and word " * 20_000 + "\n")
    arguments = [*command, *(sources[:1] if command != ("check",) else sources)]
    if command == ("--help",):
        arguments = ["--help"]
    process = subprocess.Popen([*REDITE, *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None and process.stderr is not None
    process.stdout.close()
    said = process.stderr.read()
    process.stderr.close()
    assert process.wait(60) == 0
    assert b"Traceback" not in said and b"roken" not in said


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
def test_a_full_disk_is_told() -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run([*REDITE, "clean", SAMPLE], stdout=full, stderr=subprocess.PIPE, timeout=60)
    assert done.returncode == 4
    assert done.stderr.startswith(b"redite: stdout cannot be written: ") and done.stderr.count(b"\n") == 1


@POSIX
@pytest.mark.parametrize("stream, code", [("<&-", 4), (">&-", 4), ("2>&-", 0)])
def test_a_stream_that_is_not_there(stream: str, code: int) -> None:
    command = f'exec "$0" -m redite clean - {stream}'
    done = subprocess.run(["sh", "-c", command, sys.executable], input=b"one\n", capture_output=True, timeout=60)
    assert done.returncode == code
    assert b"Traceback" not in done.stderr


@POSIX
def test_a_source_that_the_shell_has_emptied(tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_bytes(SAMPLE.read_bytes())
    command = f'"{sys.executable}" -m redite clean a.txt > a.txt'
    done = subprocess.run(command, shell=True, cwd=tmp_path, stderr=subprocess.PIPE, timeout=60)
    assert done.returncode == 2 and b"--in-place" in done.stderr


@POSIX
@pytest.mark.usefixtures("interruptible")
def test_an_interrupt_while_it_waits() -> None:
    process = subprocess.Popen(
        [*REDITE, "clean", "-"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    assert process.stdin is not None
    process.stdin.write(b"word " * (1 << 20))  # more than a pipe holds: it is being read then, and listens
    process.stdin.flush()
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130
    assert said.split(b"\n")[-2] == b"redite: interrupted" and b"Traceback" not in said


@POSIX
def test_a_terminal_gets_no_control_characters(tmp_path: Path) -> None:
    pty = pytest.importorskip("pty")
    source = tmp_path / "a.txt"
    line = "A line with \x1b[31mcolour in it, and a bell \x07, that comes twice in this article, sadly."
    source.write_text(f"{line}\n{line}\n")
    for report in ("text", "diff", "json"):
        ours, theirs = pty.openpty()
        subprocess.run([*REDITE, "explain", source, "--report", report], stdout=theirs, timeout=60, check=True)
        os.close(theirs)
        seen = os.read(ours, 1 << 16)
        os.close(ours)
        assert b"colour" in seen and b"\x1b" not in seen and b"\x07" not in seen
    piped = run("explain", source, "--report", "diff").stdout
    assert b"\x1b[31m" in piped  # patch needs it
