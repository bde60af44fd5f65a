"""Kills at random moments: of the batch, its workers, all of it, of an undo. Each is taken up as if nothing had been.

REDITE_TEST_KILLS=200 kills so often instead of ten times; -rP shows how far each had come.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import textwrap
import time
from pathlib import Path
from typing import NamedTuple

import pytest
from folders import article, fill, tree, undone

from redite import Settings
from redite.batch import plan, run
from redite.outcomes import Outcome
from redite.restoring import rows_of, undo
from redite.store import reading
from redite.verifying import Problem, verify

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
KILLS = int(os.environ.get("REDITE_TEST_KILLS", "10"))
ARTICLES = 240
needs_proc = pytest.mark.skipif(not os.path.isdir("/proc/self"), reason="needs /proc to find a worker")


class Whole(NamedTuple):
    """A folder, what a batch that nobody kills makes of it, and the seconds that it takes."""

    source: Path
    products: dict[str, bytes]
    seconds: float


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Whole:
    source, out = fill(tmp_path_factory.mktemp("source"), ARTICLES), tmp_path_factory.mktemp("whole") / "out"
    started = time.monotonic()
    assert start("batch", source, "-o", out, "--workers", 2).wait() == 0
    products = tree(out)
    assert len(products) == ARTICLES and products != tree(source)
    return Whole(source, products, time.monotonic() - started)


def start(*arguments: object, env: dict[str, str] | None = None) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "redite", *map(str, arguments)],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True, env=env,
    )  # fmt: skip


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
    return sorted(found)


def end_group(group: int) -> None:
    for _ in range(400):
        try:
            os.killpg(group, signal.SIGKILL)
        except (ProcessLookupError, PermissionError):
            return
        time.sleep(0.01)


def kill(process: int) -> None:
    try:
        os.kill(process, signal.SIGKILL)
    except ProcessLookupError:
        pass


def wait_for_the_store(out: Path, process: subprocess.Popen[bytes]) -> None:
    while not (out / ".redite" / "tmp").exists() and process.poll() is None:
        time.sleep(0.001)


def taken_up(source: Path, out: Path) -> list[Outcome]:
    outcomes = list(run(plan(str(source), str(out), Settings()), workers=1))
    assert not [one.message for one in outcomes if one.message]
    return outcomes


def check_all_is_there(whole: Whole, out: Path, back: Path) -> None:
    """The products are those of the batch that nobody killed, the originals come back, and nothing lies about."""
    assert tree(out) == whole.products
    assert sorted(path.name for path in (out / ".redite").iterdir()) == ["lock", "receipts.db", "receipts.sum", "tmp"]
    assert not list((out / ".redite" / "tmp").iterdir())
    assert undone(out, back) == tree(whole.source)
    assert not [found for found in verify(str(out)) if isinstance(found, Problem)]


@pytest.mark.parametrize("seed", range(KILLS))
def test_a_killed_batch_is_taken_up_as_if_nothing_had_been(seed: int, whole: Whole, tmp_path: Path) -> None:
    chance = random.Random(seed)
    source, out = whole.source, tmp_path / "out"
    for _ in range(1 + seed % 2):
        workers = 1 + seed % 3
        process = start("batch", source, "-o", out, "--workers", workers)
        if chance.random() < 0.8:
            wait_for_the_store(out, process)
        time.sleep(chance.random() * whole.seconds)
        if chance.random() < 0.5:
            process.kill()
        else:
            end_group(process.pid)
        process.wait()
        end_group(process.pid)
    between = tree(out)  # whatever stands there now is whole, and can be put back already
    print(f"{workers} workers, killed with {len(between)} of {len(whole.products)} products in place")
    assert between == {name: whole.products[name] for name in between}
    if between:
        back = [one.name for one in undo(str(out), target=str(tmp_path / "early")) if not one.is_failure]
        assert sorted(back) == sorted(between)
        assert tree(tmp_path / "early") == {name: (source / name).read_bytes() for name in between}
    taken_up(source, out)
    check_all_is_there(whole, out, tmp_path / "back")


@needs_proc
@pytest.mark.parametrize("seed", range(max(2, KILLS // 4)))
def test_a_killed_worker_costs_nothing(seed: int, whole: Whole, tmp_path: Path) -> None:
    chance = random.Random(seed)
    out = tmp_path / "out"
    process = start("batch", whole.source, "-o", out, "--workers", 2)
    wait_for_the_store(out, process)
    time.sleep(chance.random() * 0.7 * whole.seconds)
    workers = processes_of(process.pid)
    if workers:
        kill(chance.choice(workers))
    code = process.wait(60)
    print(f"one of {len(workers)} helpers killed, exit code {code}")
    assert code in (0, 3, 4)  # the helper processes of multiprocessing may have been hit, too
    end_group(process.pid)
    taken_up(whole.source, out)
    check_all_is_there(whole, out, tmp_path / "back")


def test_a_worker_killed_in_the_midst_of_its_answer_holds_up_nobody(whole: Whole, tmp_path: Path) -> None:
    (tmp_path / "hook").mkdir()
    (tmp_path / "hook" / "sitecustomize.py").write_text(textwrap.dedent(f"""
        import multiprocessing, os, signal
        from multiprocessing.connection import Connection

        killed, whole = {str(tmp_path / "killed")!r}, Connection._send

        def half(self, data, *arguments):
            if len(data) > 1_000 and multiprocessing.parent_process() is not None and not os.path.exists(killed):
                open(killed, "x").close()
                os.write(self.fileno(), data[: len(data) // 2])
                os.kill(os.getpid(), signal.SIGKILL)
            whole(self, data, *arguments)

        Connection._send = half
    """))  # fmt: skip
    out, hooked = tmp_path / "out", {**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path / "hook"), *sys.path])}
    process = start("batch", whole.source, "-o", out, "--workers", 2, env=hooked)
    try:
        assert process.wait(60) == 0
    finally:
        end_group(process.pid)
    assert (tmp_path / "killed").exists()
    check_all_is_there(whole, out, tmp_path / "back")


@needs_proc
def test_a_killed_fork_server_is_no_interrupt(whole: Whole, tmp_path: Path) -> None:
    out = tmp_path / "out"
    process = start("batch", whole.source, "-o", out, "--workers", 2)
    wait_for_the_store(out, process)
    while process.poll() is None and len(processes_of(process.pid)) < 2:
        time.sleep(0.001)
    for helper in processes_of(process.pid):
        kill(helper)
    assert process.wait(60) in (0, 4)
    end_group(process.pid)
    taken_up(whole.source, out)
    check_all_is_there(whole, out, tmp_path / "back")


@pytest.mark.parametrize("seed", range(max(2, KILLS // 10)))
def test_a_kill_while_settings_change_leaves_every_product_with_its_receipt(
    seed: int, whole: Whole, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    taken_up(whole.source, out)
    process = start("batch", whole.source, "-o", out, "--workers", 1, "--keep", "last")
    while process.poll() is None and not (out / ".redite" / "receipts.db-wal").exists():
        time.sleep(0.001)
    time.sleep(random.Random(seed).random() * 0.5 * whole.seconds)
    end_group(process.pid)
    process.wait()
    changed = sum(data != whole.products[name] for name, data in tree(out).items())
    print(f"killed with {changed} products changed")
    assert undone(out, tmp_path / "early") == tree(whole.source)
    taken_up(whole.source, out)
    check_all_is_there(whole, out, tmp_path / "back")


def kill_before(step: str, *arguments: object) -> None:
    """Run redite until it would give the first product its name, or has just done so."""
    program = f"""
        import os, sys
        from redite import files
        whole = files.move_into_place

        def killed(*arguments, **options):
            if {step!r} == "the next transaction":
                whole(*arguments, **options)
            os._exit(9)

        files.move_into_place = killed
        from redite.cli import main
        main(sys.argv[1:])
    """
    command = [sys.executable, "-c", textwrap.dedent(program), *map(str, arguments)]
    assert subprocess.run(command).returncode == 9


def test_receipts_of_products_that_a_kill_came_before_are_forgotten(whole: Whole, tmp_path: Path) -> None:
    out = tmp_path / "out"
    taken_up(whole.source, out)
    with reading(str(out)) as kept:
        before = list(rows_of(kept))
    kill_before("the first product", "batch", whole.source, "-o", out, "--keep", "last", "--workers", 1)
    with reading(str(out)) as kept:
        assert list(rows_of(kept)) != before
    taken_up(whole.source, out)
    with reading(str(out)) as kept:
        assert list(rows_of(kept)) == before
    check_all_is_there(whole, out, tmp_path / "back")


@pytest.mark.parametrize("step", ["the first product", "the next transaction"])
@pytest.mark.parametrize("is_cut_first", [False, True])
def test_a_product_that_equals_its_source_is_not_taken_for_one_put_back(
    is_cut_first: bool, step: str, tmp_path: Path
) -> None:
    source, out = fill(tmp_path / "source", 3), tmp_path / "out"
    command = ("batch", source, "-o", out, "--workers", 1)
    uncut = ("--min-length", 100_000)
    assert start(*command, *(() if is_cut_first else uncut)).wait() == 0
    was_cut = tree(out) != tree(source)
    assert was_cut is is_cut_first
    kill_before(step, *command, *(uncut if is_cut_first else ()))
    assert start(*command, *(uncut if is_cut_first else ())).wait() == 0
    assert (tree(out) == tree(source)) is is_cut_first
    kill_before(step, *command, *(() if is_cut_first else uncut))
    assert start(*command).wait() == 0
    assert tree(out) != tree(source)


def test_what_was_put_back_stays_whatever_receipts_a_kill_has_left(tmp_path: Path) -> None:
    source, out = fill(tmp_path / "source", 3), tmp_path / "out"
    command = ("batch", source, "-o", out, "--workers", 1)
    assert start(*command, "--min-length", 100_000).wait() == 0
    kill_before("the next transaction", *command)
    changed = [name for name, data in tree(out).items() if data != tree(source)[name]]
    assert len(changed) == 1
    assert start("undo", out, changed[0]).wait() == 0
    assert start(*command).wait() == 0
    assert [tree(out)[name] for name in changed] == [tree(source)[name] for name in changed]
    assert tree(out) != tree(source)


@pytest.mark.parametrize("seed", range(max(2, KILLS // 10)))
def test_a_killed_undo_is_taken_up(seed: int, whole: Whole, tmp_path: Path) -> None:
    chance = random.Random(seed)
    out, elsewhere = tmp_path / "out", tmp_path / "elsewhere"
    taken_up(whole.source, out)
    for arguments in ((), ("-o", elsewhere)):
        process = start("undo", out, *arguments)
        time.sleep(chance.random() * 0.5 * whole.seconds)
        process.kill()
        process.wait()
        assert start("undo", out, *arguments).wait() == 0
    assert tree(out) == tree(whole.source)
    there = tree(elsewhere)  # there a kill may leave a part of a file, under a name that is none
    assert {name: data for name, data in there.items() if "/.redite-" not in name} == tree(whole.source)
    assert not [found for found in verify(str(out)) if isinstance(found, Problem)]


@pytest.mark.parametrize("seed", range(max(3, KILLS // 4)))
def test_a_killed_clean_in_place_loses_nothing(seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)
    source = tmp_path / "a.txt"
    original = "".join(article(number) for number in range(2, 30, 3)).encode()
    source.write_bytes(original)
    command = ("clean", source, "--in-place", "--receipt")
    process = start(*command)
    if seed % 2:
        while process.poll() is None and not list(tmp_path.glob("*.json")):
            time.sleep(0.001)
    else:
        time.sleep(0.5 * chance.random())
    process.kill()
    process.wait()
    if source.read_bytes() == original:
        assert start(*command).wait() == 0
    assert len(source.read_bytes()) < len(original)
    assert start("undo", source).wait() == 0
    assert source.read_bytes() == original
