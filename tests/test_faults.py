"""Faults that are really made: kills, a full disk, lost permissions, changing sources, damage, hostile names.

Nothing is lost by any of them, each has its word, and the rest goes on.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest
from folders import expected, tree

from redite import Settings
from redite.batch import Limits, plan, run
from redite.cleaning import clean
from redite.outcomes import Outcome, Status
from redite.restoring import undo
from redite.verifying import Problem, verify

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals and limits of POSIX")
KILLS = int(os.environ.get("REDITE_TEST_KILLS", "10"))
ARTICLES = 240
HAS_PROC = os.path.isdir("/proc/self")


def article(number: int) -> str:
    lines = [f"Article {number} says that {what} went well in the year {1900 + number}, as far as one can tell."
             for what in ("the harvest of the apples", "the building of the bridge", "the school of music")]
    return "\n".join(lines + lines[: number % 3]) + "\n"


def fill(folder: Path, count: int = ARTICLES) -> Path:
    for number in range(count):
        path = folder / f"{number % 7}" / f"{number:04}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(article(number), encoding="utf-8", newline="")
    return folder


def batch(source: Path, out: Path, *, workers: int = 1, limits: Limits = Limits()) -> list[Outcome]:
    return list(run(plan(str(source), str(out), Settings(), limits=limits), workers=workers))


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "redite", *map(str, arguments)]


def undone(out: Path, target: Path) -> dict[str, bytes]:
    problems = [one.message for one in undo(str(out), target=str(target)) if one.is_failure]
    assert not problems, problems
    return tree(target)


# ---- kills ----


def start(source: Path, out: Path, workers: int) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        command("batch", source, "-o", out, "--workers", workers),
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip


def wait_for_the_store(out: Path, process: subprocess.Popen[bytes]) -> None:
    while not (out / ".redite" / "tmp").exists() and process.poll() is None:
        time.sleep(0.001)


def processes_of(group: int) -> list[int]:
    """The processes of a group but its leader."""
    found = []
    for entry in os.listdir("/proc"):
        if entry.isdigit() and int(entry) != group:
            try:
                if os.getpgid(int(entry)) == group:
                    found.append(int(entry))
            except ProcessLookupError:
                pass
    return found


def end_group(group: int) -> None:
    for _ in range(400):
        try:
            os.killpg(group, signal.SIGKILL)
        except (ProcessLookupError, PermissionError):
            return
        time.sleep(0.01)


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return fill(tmp_path_factory.mktemp("source"))


@pytest.mark.parametrize("seed", range(KILLS))
def test_a_killed_batch_is_taken_up_as_if_nothing_had_been(seed: int, source: Path, tmp_path: Path) -> None:
    chance = random.Random(seed)
    out = tmp_path / "out"
    for _ in range(1 + seed % 2):
        process = start(source, out, 1 + seed % 3)
        if chance.random() < 0.9:
            wait_for_the_store(out, process)
        time.sleep(chance.random() * 0.6)
        process.kill()
        process.wait()
        end_group(process.pid)
    wanted = expected(source)
    between = tree(out)  # whatever stands there now is whole, and can be put back already
    assert between == {name: wanted[name] for name in between}
    if between:
        back = {one.name: one for one in undo(str(out), target=str(tmp_path / "early")) if not one.is_failure}
        assert set(back) == set(between)
        assert tree(tmp_path / "early") == {name: (source / name).read_bytes() for name in between}
    assert not [one.message for one in batch(source, out) if one.message]
    assert tree(out) == wanted
    assert sorted(path.name for path in (out / ".redite").iterdir()) == ["lock", "receipts.db", "receipts.sum", "tmp"]
    assert not list((out / ".redite" / "tmp").iterdir())
    assert undone(out, tmp_path / "back") == tree(source)
    assert not [found for found in verify(str(out)) if isinstance(found, Problem)]


@pytest.mark.skipif(not HAS_PROC, reason="needs /proc to find a worker")
@pytest.mark.parametrize("seed", range(max(2, KILLS // 4)))
def test_a_killed_worker_costs_nothing(seed: int, source: Path, tmp_path: Path) -> None:
    chance = random.Random(seed)
    out = tmp_path / "out"
    process = start(source, out, 2)
    wait_for_the_store(out, process)
    time.sleep(chance.random() * 0.4)
    workers = processes_of(process.pid)
    if workers:
        try:
            os.kill(chance.choice(sorted(workers)), signal.SIGKILL)
        except ProcessLookupError:
            pass
    assert process.wait(60) in (0, 3, 4)  # the helper processes of multiprocessing may have been hit, too
    end_group(process.pid)
    assert not [one.message for one in batch(source, out) if one.message]
    assert tree(out) == expected(source)
    assert undone(out, tmp_path / "back") == tree(source)


@pytest.mark.skipif(not HAS_PROC, reason="needs /proc to find the fork server")
def test_a_killed_fork_server_is_no_interrupt(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    process = start(source, out, 2)
    wait_for_the_store(out, process)
    while process.poll() is None and len(processes_of(process.pid)) < 2:
        time.sleep(0.001)
    for helper in processes_of(process.pid):
        try:
            os.kill(helper, signal.SIGKILL)
        except ProcessLookupError:
            pass
    assert process.wait(60) in (0, 4)
    end_group(process.pid)
    assert not [one.message for one in batch(source, out) if one.message]
    assert tree(out) == expected(source)


def test_a_kill_while_settings_change_leaves_every_product_with_its_receipt(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    batch(source, out)
    process = subprocess.Popen(
        command("batch", source, "-o", out, "--workers", 1, "--keep", "last"),
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    log = out / ".redite" / "receipts.db-wal"
    while process.poll() is None and not log.exists():
        time.sleep(0.001)
    time.sleep(0.15)
    process.kill()
    process.wait()
    assert undone(out, tmp_path / "back") == tree(source)


# ---- the disk ----


def limited(source: Path, out: Path, limit: int) -> subprocess.CompletedProcess[str]:
    """A batch that may write no file larger than a limit, as on a disk that is full."""
    program = textwrap.dedent("""
        import resource, signal, sys
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), int(sys.argv[1])))
        from redite.cli import main
        main(sys.argv[2:])
    """)
    arguments = [sys.executable, "-c", program, str(limit), "batch", str(source), "-o", str(out), "--workers", "1"]
    return subprocess.run(arguments, capture_output=True, text=True, timeout=120)


@pytest.mark.parametrize("limit", [0, 300, 5_000, 40_000])
def test_a_full_disk_loses_nothing(limit: int, source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = limited(source, out, limit)
    assert done.returncode == 4, done.stderr
    assert "Traceback" not in done.stderr and done.stderr.startswith("redite: ")
    wanted = expected(source)
    between = tree(out)
    assert between == {name: wanted[name] for name in between}
    assert not [one.message for one in batch(source, out) if one.message]  # there is room again
    assert tree(out) == wanted
    assert undone(out, tmp_path / "back") == tree(source)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may write everywhere")
def test_a_read_only_folder_is_told(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    out.chmod(0o555)
    done = subprocess.run(command("batch", source, "-o", out), capture_output=True, text=True, timeout=60)
    out.chmod(0o755)
    assert done.returncode == 4 and "permission" in done.stderr and done.stderr.count("\n") == 1
    assert not list(out.iterdir())


def test_a_folder_in_the_place_of_the_receipts_is_told(source: Path, tmp_path: Path) -> None:
    (tmp_path / "out" / ".redite" / "receipts.db").mkdir(parents=True)
    done = subprocess.run(
        command("batch", source, "-o", tmp_path / "out"), capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 4 and "Traceback" not in done.stderr
    assert tree(tmp_path / "out") == {}


# ---- sources that do not hold still ----


def test_sources_that_go_or_change_meanwhile(tmp_path: Path) -> None:
    source, out = fill(tmp_path / "in", 90), tmp_path / "out"
    running = run(plan(str(source), str(out), Settings()), workers=1)
    done = [next(running)]
    (source / "6" / "0083.txt").unlink()
    (source / "6" / "0076.txt").write_text("Something else entirely.\n", encoding="utf-8")
    done += running
    assert [one.name for one in done if one.message] == ["6/0083.txt"]
    assert tree(out) == expected(source)
    assert undone(out, tmp_path / "back") == tree(source)


# ---- limits ----


@pytest.fixture
def greedy(tmp_path: Path) -> dict[str, str]:
    """An environment in which articles take what they say: time that heeds a signal, time that does not, memory."""
    (tmp_path / "hook").mkdir()
    (tmp_path / "hook" / "sitecustomize.py").write_text(textwrap.dedent("""
        import signal, time
        import redite.batch

        original = redite.batch.clean

        def clean(source, **options):
            if b"SLOW" in source:
                while True:
                    pass
            if b"DEAF" in source:
                signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGALRM])
                time.sleep(100)
            if b"LARGE" in source:
                bytearray(1 << 32)
            return original(source, **options)

        redite.batch.clean = clean
    """))  # fmt: skip
    return {**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path / "hook"), *sys.path])}


@pytest.mark.parametrize("workers", [1, 2])
def test_an_article_that_takes_too_much_is_given_up(workers: int, greedy: dict[str, str], tmp_path: Path) -> None:
    source, out = fill(tmp_path / "in", 50), tmp_path / "out"
    words = ["SLOW"] if workers == 1 else ["SLOW", "DEAF"] + ["LARGE"] * HAS_PROC
    for number, word in enumerate(words):
        (source / "0" / f"000{number}x.txt").write_text(word, encoding="utf-8")
    started = time.monotonic()
    done = subprocess.run(
        command("batch", source, "-o", out, "--workers", workers, "--time-limit", 1, "--memory-limit", 500),
        env=greedy, capture_output=True, text=True, timeout=100,
    )  # fmt: skip
    assert done.returncode == 4 and time.monotonic() - started < 60
    messages = [line for line in done.stderr.splitlines() if "x.txt" in line]
    assert len(messages) == len(words), done.stderr
    assert sum("longer than 1 seconds" in line for line in messages) == len(set(words) - {"LARGE"})
    wanted = {name: data for name, data in expected(source).items() if not name.endswith("x.txt")}
    assert tree(out) == wanted


# ---- damage ----


@pytest.mark.parametrize("damage", ["flipped", "cut off", "emptied", "rubbish"])
def test_a_damaged_store_is_told_and_made_good(damage: str, source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    batch(source, out)
    path = out / ".redite" / "receipts.db"
    data = bytearray(path.read_bytes())
    if damage == "flipped":
        data[len(data) // 2] ^= 1
    path.write_bytes({"flipped": data, "cut off": data[:9000], "emptied": b"", "rubbish": os.urandom(9000)}[damage])
    before = tree(out)
    assert any(isinstance(found, Problem) for found in verify(str(out)))
    outcomes = batch(source, out)
    assert [one.name for one in outcomes if one.message] == [".redite/"] and tree(out) == before
    assert not [found for found in verify(str(out)) if isinstance(found, Problem)]
    assert undone(out, tmp_path / "back") == tree(source)


# ---- hostile names ----


def test_names_of_255_bytes(tmp_path: Path) -> None:
    source, out = tmp_path / "in", tmp_path / "out"
    name = "é" * 125 + "a.txt"
    assert len(os.fsencode(name)) == 255
    (source / ("d" * 255)).mkdir(parents=True)
    (source / ("d" * 255) / name).write_text(article(1), encoding="utf-8")
    assert [one.status for one in batch(source, out)] == [Status.CHANGED]
    assert undone(out, tmp_path / "back") == tree(source)


@pytest.mark.parametrize("name", ["../stolen.txt", "/tmp/stolen.txt", "a/../../stolen.txt", "x" * 4000, "a\0b", ""])
def test_a_receipt_with_a_name_that_leads_away_writes_nowhere(name: str, tmp_path: Path) -> None:
    from redite.receipts import record
    from redite.store import row_of, writing

    out = tmp_path / "deep" / "out"
    out.mkdir(parents=True)
    (tmp_path / "deep" / "stolen.txt").write_text("mine", encoding="utf-8")
    (tmp_path / "stolen.txt").write_text("mine", encoding="utf-8")
    source, result, product = clean(article(1).encode(), name=name, settings=Settings())
    with writing(str(out)) as receipts:
        receipts.add([row_of(record(source, result, product))])
    before = tree(tmp_path)
    for target in (None, str(tmp_path / "deep" / "back")):
        assert [one.status.value for one in undo(str(out), target=target)] == ["failed"]
    assert any(isinstance(found, Problem) for found in verify(str(out)))
    assert tree(tmp_path) == before


def test_a_store_that_is_a_link_elsewhere_writes_no_product_there(source: Path, tmp_path: Path) -> None:
    outside, out = tmp_path / "outside", tmp_path / "out"
    (outside / "tmp").mkdir(parents=True)
    (outside / "tmp" / "precious").write_bytes(b"mine")
    (out / ".redite").mkdir(parents=True)
    (out / ".redite" / "tmp").symlink_to(outside / "tmp")
    done = subprocess.run(command("batch", source, "-o", out), capture_output=True, text=True, timeout=60)
    assert done.returncode == 4 and "link" in done.stderr
    assert (outside / "tmp" / "precious").read_bytes() == b"mine"
    shutil.rmtree(out)
