"""Many articles: every product whole, the same from one worker and from two, whatever befalls some of them."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from folders import article, expected, fill_plain, tree

from redite import Settings
from redite.batch import LARGEST_CHUNK, _parts, plan, processors, run
from redite.cleaning import clean
from redite.errors import UsageError
from redite.outcomes import Outcome, Status, Totals

POSIX = pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
KILLER = "Whoever reads this article is killed by it, wherever it stands, and nobody can say why that is."


def number_of_whole_products(folder: Path, out: Path) -> int:
    """Count the products, and make sure that there is nothing else."""
    products = tree(out)
    for name, product in products.items():  # a temporary file has no source
        assert product == clean((folder / name).read_bytes(), name=name, settings=Settings()).product
    return len(products)


def outcomes(folder: Path, out: Path, workers: int | None = 1, **options: object) -> list[Outcome]:
    made = plan(str(folder), str(out), Settings(), **options)  # type: ignore[arg-type]
    return list(run(made, workers=workers))


@pytest.mark.parametrize("workers", [1, 2, None])
def test_every_product_is_what_cleaning_one_gives(workers: int | None, tmp_path: Path) -> None:
    source = fill_plain(tmp_path / "in", 2 * LARGEST_CHUNK + 5)
    done = outcomes(source, tmp_path / "out", workers)
    assert sorted(outcome.name for outcome in done) == sorted(tree(source))
    assert tree(tmp_path / "out") == expected(source)
    unchanged = {f"{number % 7}/{number:04}.txt" for number in range(0, len(done), 3)}
    assert {outcome.name for outcome in done if outcome.status is Status.UNCHANGED} == unchanged
    assert {outcome.name for outcome in done if outcome.status is Status.CHANGED} == tree(source).keys() - unchanged


@pytest.mark.parametrize("count", [0, 1, 5, 100, 1000])
@pytest.mark.parametrize("workers", [1, 2, 5])
def test_chunks_hold_every_article_and_end_small(count: int, workers: int) -> None:
    names = [f"{number}.txt" for number in range(count)]
    parts = list(_parts(names, workers))
    assert [name for part in parts for name in part] == names
    sizes = [len(part) for part in parts]
    assert max(sizes, default=1) <= LARGEST_CHUNK
    if workers > 1 and count:
        assert sizes == sorted(sizes, reverse=True) and sizes[-1] == 1
    else:
        assert all(size == LARGEST_CHUNK for size in sizes[:-1])


def test_an_article_without_repeats_is_copied_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    data = b"\xef\xbb\xbfNothing here is said twice.\r\n\x0c\r\n\r\nNot even \xc3\xa9t\xc3\xa9."
    (tmp_path / "in" / "a.txt").write_bytes(data)
    assert outcomes(tmp_path / "in", tmp_path / "out")[0].status is Status.UNCHANGED
    assert (tmp_path / "out" / "a.txt").read_bytes() == data


@pytest.mark.parametrize("workers", [1, 2])
def test_a_bad_file_stops_no_other(workers: int, tmp_path: Path) -> None:
    source = fill_plain(tmp_path / "in", 20)
    (source / "damaged.txt").write_bytes(("été " * 30).encode() + b"\xff\xfe\xff " + ("à la fin " * 30).encode())
    (source / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    good = {name: data for name, data in tree(source).items() if "/" in name}
    by_name = {outcome.name: outcome for outcome in outcomes(source, tmp_path / "out", workers)}
    assert by_name["damaged.txt"].status is Status.FAILED and "damaged.txt" in by_name["damaged.txt"].message
    assert by_name["picture.txt"].status is Status.LEFT_OUT
    assert sorted(tree(tmp_path / "out")) == sorted(good)


def test_a_target_that_is_a_folder_fails_alone(tmp_path: Path) -> None:
    source = fill_plain(tmp_path / "in", 8)
    (tmp_path / "out" / "0" / "0000.txt").mkdir(parents=True)
    by_name = {outcome.name: outcome for outcome in outcomes(source, tmp_path / "out", overwrite=True)}
    assert by_name["0/0000.txt"].status is Status.FAILED
    assert len(tree(tmp_path / "out")) == 7


def test_a_file_that_is_gone_meanwhile_fails_alone(tmp_path: Path) -> None:
    source = fill_plain(tmp_path / "in", 8)
    made = plan(str(source), str(tmp_path / "out"), Settings())
    (source / "3" / "0003.txt").unlink()
    by_name = {outcome.name: outcome for outcome in run(made, workers=1)}
    assert by_name["3/0003.txt"].status is Status.FAILED
    assert len(tree(tmp_path / "out")) == 7


def test_include_and_exclude(tmp_path: Path) -> None:
    source = fill_plain(tmp_path / "in", 8)
    (source / "notes.md").write_text("# Notes\n")
    done = outcomes(source, tmp_path / "out", include=("*.txt",), exclude=("3",))
    articles = sorted(outcome.name for outcome in done if outcome.status is not Status.LEFT_OUT)
    assert articles == [f"{n % 7}/{n:04}.txt" for n in (0, 7, 1, 2, 4, 5, 6)]


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_links_do_not_lead_out_nor_round(tmp_path: Path) -> None:
    source = fill_plain(tmp_path / "in", 3)
    (tmp_path / "secret.txt").write_text("Nobody shall have this.\n")
    (source / "out.txt").symlink_to(tmp_path / "secret.txt")
    (source / "round").symlink_to(source)
    (source / "circle.txt").symlink_to(source / "circle.txt")
    done = outcomes(source, tmp_path / "out")
    assert {o.name.rstrip("/") for o in done if o.status is Status.LEFT_OUT} == {"out.txt", "round", "circle.txt"}
    assert len(tree(tmp_path / "out")) == 3


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names are Unicode")
@pytest.mark.parametrize("workers", [1, 2])
def test_a_name_that_is_not_utf8(workers: int, tmp_path: Path) -> None:
    source = fill_plain(tmp_path / "in", 3)
    name = os.fsdecode(b"caf\xe9.txt")
    (source / name).write_text(article(1), encoding="utf-8")
    outcomes(source, tmp_path / "out", workers)
    assert tree(tmp_path / "out") == expected(source)
    assert (tmp_path / "out" / name).exists()


def test_two_sources_of_one_target(tmp_path: Path) -> None:
    source = tmp_path / "in"
    source.mkdir()
    (source / "a.txt").write_bytes(b"one\n")
    (source / "A.txt").write_bytes(b"two\n")
    if len(list(source.iterdir())) == 1:
        pytest.skip("this disk takes both names for one")
    # This disk tells the names apart, so that both have a product; where it does not, they cannot both be there.
    outcomes(source, tmp_path / "out")
    assert tree(tmp_path / "out") == {"a.txt": b"one\n", "A.txt": b"two\n"}


def test_a_collision_is_refused_where_names_are_not_told_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = tmp_path / "in"
    source.mkdir()
    (source / "a.txt").write_bytes(b"one\n")
    (source / "A.txt").write_bytes(b"two\n")
    if len(list(source.iterdir())) == 1:
        pytest.skip("this disk takes both names for one")
    monkeypatch.setattr("redite.files._tells_apart", lambda folder: False)
    with pytest.raises(UsageError):
        plan(str(source), str(tmp_path / "out"), Settings())
    assert not (tmp_path / "out").exists()


def test_a_closed_run_writes_no_more(tmp_path: Path) -> None:
    source = fill_plain(tmp_path / "in", 200)
    for workers in (1, 2):
        running = run(plan(str(source), str(tmp_path / f"out{workers}"), Settings()), workers=workers)
        next(running)
        running.close()
        assert 1 <= number_of_whole_products(source, tmp_path / f"out{workers}") < 200


def test_totals() -> None:
    total = Totals()
    for outcome in (
        Outcome("a", Status.CHANGED, bytes_in=10, bytes_out=5), Outcome("b", Status.UNCHANGED, bytes_in=3, bytes_out=3),
        Outcome("c", Status.LEFT_OUT), Outcome("d", Status.FAILED), Outcome("e", Status.BUG),
    ):
        total = total.plus(outcome)
    assert (total.articles, total.changed, total.bytes_in, total.bytes_out) == (2, 1, 13, 8)
    assert (total.left_out, total.failed, total.bugs, total.done) == (1, 1, 1, 5)


def test_there_is_a_processor() -> None:
    assert processors() >= 1


# ---- faults that are really made: in processes of their own ----


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "redite", *map(str, arguments)]


@pytest.fixture
def killer(tmp_path: Path) -> dict[str, str]:
    """An environment in which cleaning an article with KILLER in it kills the process."""
    (tmp_path / "hook").mkdir()
    (tmp_path / "hook" / "sitecustomize.py").write_text(
        textwrap.dedent(
            f"""
            import os
            import redite.batch

            original = redite.batch.clean

            def clean(source, **options):
                if {KILLER.encode()!r} in source:
                    os._exit(9)
                return original(source, **options)

            redite.batch.clean = clean
            """
        )
    )
    return {**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path / "hook"), *sys.path])}


@pytest.mark.parametrize("killers", [(0,), (17, 18, 60)])
def test_a_dying_worker_is_a_failure_and_the_rest_goes_on(
    killers: tuple[int, ...], tmp_path: Path, killer: dict[str, str]
) -> None:
    source = fill_plain(tmp_path / "in", 70)
    names = [f"{number % 7}/{number:04}.txt" for number in killers]
    for name in names:
        (source / name).write_text(KILLER, encoding="utf-8")
    done = subprocess.run(
        command("batch", source, "-o", tmp_path / "out", "--workers", 2),
        env=killer, capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert done.returncode == 4
    assert sorted(line.split(" ")[1] for line in done.stderr.splitlines() if "died" in line) == sorted(names)
    wanted = {name: data for name, data in expected(source).items() if name not in names}
    assert tree(tmp_path / "out") == wanted


@pytest.fixture
def slow(tmp_path: Path) -> dict[str, str]:
    """An environment in which cleaning an article takes a while."""
    (tmp_path / "hook").mkdir()
    (tmp_path / "hook" / "sitecustomize.py").write_text(
        textwrap.dedent(
            """
            import time
            import redite.batch

            original = redite.batch.clean

            def clean(source, **options):
                time.sleep(0.02)
                return original(source, **options)

            redite.batch.clean = clean
            """
        )
    )
    return {**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path / "hook"), *sys.path])}


def wait_for_products(out: Path, count: int) -> None:
    end = time.monotonic() + 60
    while len(list(out.rglob("*.txt"))) < count:
        assert time.monotonic() < end, "no products"
        time.sleep(0.01)


@POSIX
@pytest.mark.usefixtures("interruptible")
@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.parametrize("whom", ["parent", "group"])
def test_an_interrupt_leaves_whole_products(workers: int, whom: str, tmp_path: Path, slow: dict[str, str]) -> None:
    source = fill_plain(tmp_path / "in", 400)
    out = tmp_path / "out"
    process = subprocess.Popen(
        command("batch", source, "-o", out, "--workers", workers),
        env=slow, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True,
    )  # fmt: skip
    wait_for_products(out, 10)
    (os.kill if whom == "parent" else os.killpg)(process.pid, signal.SIGINT)
    stdout, stderr = process.communicate(timeout=30)
    assert process.returncode == 130
    assert stderr.startswith("redite: interrupted; ") and stderr.count("\n") == 1
    assert 10 <= number_of_whole_products(source, out) < 400


@POSIX
def test_workers_end_with_their_parent(tmp_path: Path, slow: dict[str, str]) -> None:
    source = fill_plain(tmp_path / "in", 400)
    out = tmp_path / "out"
    process = subprocess.Popen(
        command("batch", source, "-o", out, "--workers", 2),
        env=slow, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip
    wait_for_products(out, 10)
    process.kill()
    process.wait()

    def group_is_there() -> bool:
        try:
            os.killpg(process.pid, 0)
        except (ProcessLookupError, PermissionError):
            return False
        return True

    for _ in range(200):
        if not group_is_there():
            break
        time.sleep(0.05)
    assert not group_is_there()
    for temporary in out.rglob("*.tmp"):  # nobody was left to take it away
        temporary.unlink()
    assert number_of_whole_products(source, out) < 400


@pytest.fixture
def terminal() -> Iterator[tuple[int, int]]:
    pty = pytest.importorskip("pty")
    ours, theirs = pty.openpty()
    yield ours, theirs
    os.close(ours)


def read_terminal(terminal: int) -> bytes:
    """What a terminal has got and nobody has read; nothing behind the end."""
    try:
        return os.read(terminal, 1 << 16)
    except OSError:  # Linux tells so that nobody can write any more
        return b""


@POSIX
def test_a_terminal_has_a_bar(tmp_path: Path, slow: dict[str, str], terminal: tuple[int, int]) -> None:
    source = fill_plain(tmp_path / "in", 40)
    ours, theirs = terminal
    environment = {**slow, "TERM": "xterm", "COLUMNS": "80", "LINES": "24"}
    done = subprocess.run(
        command("batch", source, "-o", tmp_path / "out", "--workers", 1),
        env=environment, stdout=subprocess.PIPE, stderr=theirs, timeout=60,
    )  # fmt: skip
    os.close(theirs)
    seen = b"".join(iter(lambda: read_terminal(ours), b"")).decode()
    assert done.returncode == 0 and done.stdout.startswith(b"articles")
    lines = [line for line in seen.split("\r") if line.strip()]
    assert lines and all(len(line) < 80 and "of 40 files" in line and "left" in line for line in lines)
    assert seen.endswith(" \r")  # gone when it is done


def test_no_terminal_no_bar(tmp_path: Path) -> None:
    source = fill_plain(tmp_path / "in", 5)
    done = subprocess.run(command("batch", source, "-o", tmp_path / "out"), capture_output=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, b"")


@POSIX
def test_an_article_takes_few_calls_of_the_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Calls, not seconds: an article is opened once, its product written once, no path followed from the root."""
    calls: Counter[str] = Counter()

    def counted(name: str, original: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **options: Any) -> Any:
            calls[name] += 1
            return original(*arguments, **options)

        return call

    for name in ("open", "stat", "lstat", "link", "rename", "replace", "unlink", "fsync"):
        monkeypatch.setattr(os, name, counted(name, getattr(os, name)))
    taken = []
    for count in (10, 30):
        calls.clear()
        source = tmp_path / f"source{count}"
        source.mkdir()
        for number in range(count):
            (source / f"{number}.txt").write_text(f"The {number} boats left the harbour at noon.\n", encoding="utf-8")
        assert len(list(run(plan(str(source), str(tmp_path / f"out{count}"), Settings()), workers=1))) == count
        taken.append(sum(calls.values()))
    assert taken[1] - taken[0] <= 20 * 10
