"""Faults that are really made: a full disk, lost permissions, changing sources, damage, hostile names.

Nothing is lost by any of them, each has its word, and the rest goes on.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import textwrap
import threading
import time
from pathlib import Path

import pytest
from folders import article, fill, tree, undone

from redite import Settings
from redite.batch import Limits, plan, run
from redite.cleaning import clean
from redite.outcomes import Outcome, Status
from redite.restoring import undo
from redite.verifying import Problem, verify

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals and limits of POSIX")
HAS_PROC = os.path.isdir("/proc/self")


def batch(source: Path, out: Path, *, workers: int = 1, limits: Limits = Limits()) -> list[Outcome]:
    return list(run(plan(str(source), str(out), Settings(), limits=limits), workers=workers))


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "redite", *map(str, arguments)]


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return fill(tmp_path_factory.mktemp("source"), 240)


@pytest.fixture(scope="module")
def wanted(source: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """What a batch makes of the source where nothing happens."""
    out = tmp_path_factory.mktemp("wanted")
    batch(source, out)
    return tree(out)


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
def test_a_full_disk_loses_nothing(limit: int, source: Path, wanted: dict[str, bytes], tmp_path: Path) -> None:
    out = tmp_path / "out"
    done = limited(source, out, limit)
    assert done.returncode == 4, done.stderr
    assert "Traceback" not in done.stderr and done.stderr.startswith("redite: ")
    between = tree(out)
    assert between == {name: wanted[name] for name in between}
    assert not [one.message for one in batch(source, out) if one.message]  # there is room again
    assert tree(out) == wanted
    assert undone(out, tmp_path / "back") == tree(source)


def can_mount() -> bool:
    """Whether a disk can be mounted that only the process sees that mounts it."""
    try:
        tried = subprocess.run(["unshare", "-rm", "mount", "-t", "tmpfs", "none", "/mnt"], capture_output=True)
    except OSError:
        return False
    return tried.returncode == 0


# What is done in there, where the small disk is. A name and the code of each step are printed.
ON_A_SMALL_DISK = """
    import os, subprocess, sys
    from pathlib import Path
    sys.path.insert(0, sys.argv[4])
    from folders import tree, undone
    source, disk, size = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    out, whole = disk / "out", disk.parent / "whole"

    def redite(*arguments, code):
        done = subprocess.run([sys.executable, "-m", "redite", *map(str, arguments)], capture_output=True, text=True)
        assert done.returncode == code, (arguments, done)
        assert "Traceback" not in done.stderr and all(line[:8] == "redite: " for line in done.stderr.splitlines())
        return done.stderr

    def mount(options):
        subprocess.run(["mount", "-t", "tmpfs", "-o", options, "none", disk], check=True)

    redite("batch", source, "-o", whole, code=0)
    wanted = tree(whole)
    mount(f"size={size}")
    assert "full" in redite("batch", source, "-o", out, "--workers", 2, code=4)
    between = tree(out)
    assert between == {name: wanted[name] for name in between}
    if between:
        undone(out, disk.parent / "early")
    mount("remount,size=64m")
    redite("batch", source, "-o", out, code=0)
    assert tree(out) == wanted
    assert undone(out, disk.parent / "back") == tree(source)

    with open(disk / "filler", "wb", buffering=0) as filler:  # and now there is no room to undo
        try:
            while True:
                filler.write(bytes(1 << 12))
        except OSError:
            pass
    assert "full" in redite("undo", out, code=4)
    redite("undo", out, "-o", disk / "back", code=4)
    redite("batch", source, "-o", out, "--keep", "last", code=4)
    redite("clean", source / "0" / "0007.txt", "-o", disk / "new.txt", code=4)
    assert sorted(path.name for path in disk.iterdir() if not path.is_dir()) == ["filler"]
    originals = tree(source)
    assert all(data in (wanted[name], originals[name]) for name, data in tree(out).items())
    redite("verify", out, code=0)

    mount("remount,ro")
    redite("verify", out, code=0)
    assert "read-only" in redite("batch", source, "-o", out, code=4)
    assert "read-only" in redite("undo", out, code=4)
    assert undone(out, disk.parent / "from-read-only") == originals
    mount("remount,rw")
    (disk / "filler").unlink()
    redite("undo", out, code=0)
    assert tree(out) == originals
"""


@pytest.mark.skipif(not can_mount(), reason="no disk can be mounted here")
@pytest.mark.parametrize("size", ["40k", "200k", "600k"])
def test_a_disk_that_is_full_and_one_that_is_read_only(size: str, source: Path, tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    program = [sys.executable, "-c", textwrap.dedent(ON_A_SMALL_DISK)]
    arguments = [str(source), str(tmp_path / "disk"), size, str(Path(__file__).parent)]
    done = subprocess.run(["unshare", "-rm", *program, *arguments], capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr


# ---- permissions ----


def redite(*arguments: object) -> subprocess.CompletedProcess[str]:
    """Run a command; what it says on stderr is lines of its own, no trace."""
    done = subprocess.run(command(*arguments), capture_output=True, text=True, timeout=120)
    assert all(line.startswith("redite: ") for line in done.stderr.splitlines()), done.stderr
    return done


@pytest.mark.permissions
@pytest.mark.parametrize("folder", ["out", "out/.redite"])
def test_a_read_only_folder_is_told(folder: str, source: Path, tmp_path: Path) -> None:
    (tmp_path / folder).mkdir(parents=True)
    (tmp_path / folder).chmod(0o555)
    done = redite("batch", source, "-o", tmp_path / "out")
    (tmp_path / folder).chmod(0o755)
    assert done.returncode == 4 and "permission" in done.stderr and done.stderr.count("\n") == 1
    assert not tree(tmp_path / "out")


@pytest.mark.permissions
def test_products_that_became_read_only_can_be_read_and_put_back_elsewhere(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    batch(source, out)
    paths = [out, *(path for path in out.rglob("*"))]
    before = tree(out)
    for path in paths:
        path.chmod(path.stat().st_mode & 0o555)
    try:
        assert redite("verify", out).returncode == redite("log", out).returncode == 0
        assert undone(out, tmp_path / "back") == tree(source)
        for done in (redite("undo", out), redite("batch", source, "-o", out, "--keep", "last")):
            assert done.returncode == 4 and "permission" in done.stderr
        assert tree(out) == before
    finally:
        for path in paths:
            path.chmod(path.stat().st_mode | 0o700)


@pytest.mark.permissions
@pytest.mark.parametrize("place", ["products", "sources", "under way"])
def test_permission_that_is_lost_midway_loses_nothing(
    place: str, source: Path, wanted: dict[str, bytes], tmp_path: Path
) -> None:
    shutil.copytree(source, tmp_path / "in")
    source, out = tmp_path / "in", tmp_path / "out"
    (out / "5").mkdir(parents=True)
    running = run(plan(str(source), str(out), Settings()), workers=1)
    done = [next(running)]
    shut = {"products": out / "5", "sources": source / "5", "under way": out / ".redite" / "tmp"}[place]
    shut.chmod(0)
    done += running
    shut.chmod(0o700)
    failed = {one.name for one in done if one.status is Status.FAILED}
    assert failed and all("permission" in one.message for one in done if one.message)
    assert place == "under way" or failed == {name for name in wanted if name.startswith("5/")}
    assert tree(out) == {name: data for name, data in wanted.items() if name not in failed}
    assert undone(out, tmp_path / "early") == {n: data for n, data in tree(source).items() if n not in failed}
    assert not [one.message for one in batch(source, out) if one.message]
    assert tree(out) == wanted and undone(out, tmp_path / "back") == tree(source)


@pytest.mark.permissions
def test_receipts_that_nobody_may_look_for_are_told(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    batch(source, out)
    before = tree(out)
    (out / ".redite").chmod(0)
    for arguments in (("batch", source, "-o", out, "--overwrite"), ("verify", out), ("log", out), ("undo", out)):
        done = redite(*arguments)
        assert done.returncode == 4 and "permission is missing" in done.stderr and done.stderr.count("\n") == 1
    (out / ".redite").chmod(0o755)
    assert tree(out) == before and redite("verify", out).returncode == 0


@pytest.mark.permissions
def test_what_cannot_be_put_back_is_named(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    batch(source, out)
    before = tree(out)
    (out / ".redite" / "tmp").chmod(0o555)
    done = redite("undo", out)
    (out / ".redite" / "tmp").chmod(0o755)
    changed = sorted(name for name, data in tree(source).items() if data != before[name])
    assert done.returncode == 4 and tree(out) == before
    assert [line.split()[1] for line in done.stderr.splitlines()] == changed


def test_a_folder_that_cannot_take_originals_is_told_once(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    batch(source, out)
    (tmp_path / "taken").write_bytes(b"mine")
    done = redite("undo", out, "-o", tmp_path / "taken")
    assert done.returncode == 4 and "taken" in done.stderr and done.stderr.count("\n") == 1


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
    (source / "6" / "0069.txt").unlink()
    (source / "6" / "0055.txt").write_text("Something else entirely.\n", encoding="utf-8")
    done += running
    assert [one.name for one in done if one.message] == ["6/0069.txt"]
    batch(source, tmp_path / "anew")
    assert tree(out) == tree(tmp_path / "anew")
    assert undone(out, tmp_path / "back") == tree(source)


def test_a_file_of_records_that_grows_while_it_is_read_is_taken_later(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    path, out, ends = tmp_path / "in" / "a.jsonl", tmp_path / "out", threading.Event()
    path.write_text("".join(json.dumps({"text": article(number)}) + "\n" for number in range(500)), encoding="utf-8")

    def grow() -> None:
        with path.open("a", encoding="utf-8") as file:
            for _ in range(3_000):  # an end, should lines come faster than they are read
                file.write(json.dumps({"text": article(7)}) + "\n")
                file.flush()
                if ends.wait(0.003):
                    break

    writer = threading.Thread(target=grow)
    writer.start()
    (outcome,) = batch(tmp_path / "in", out)
    ends.set()
    writer.join()
    assert outcome.status is Status.FAILED and "changed meanwhile" in outcome.message and not tree(out)
    (outcome,) = batch(tmp_path / "in", out)
    assert outcome.status is Status.CHANGED and undone(out, tmp_path / "back") == tree(tmp_path / "in")


# ---- two at once ----


def test_a_second_batch_is_refused_while_one_is_writing(greedy: dict[str, str], source: Path, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "b.txt").write_text("SLOW", encoding="utf-8")
    (tmp_path / "in" / "a.txt").write_text(article(1), encoding="utf-8")
    out = tmp_path / "out"
    first = subprocess.Popen(command("batch", tmp_path / "in", "-o", out), env=greedy, stderr=subprocess.DEVNULL)
    try:
        while not (out / ".redite" / "receipts.db").exists() and first.poll() is None:
            time.sleep(0.01)
        for arguments in (("batch", source, "-o", out), ("undo", out)):
            done = redite(*arguments)
            assert done.returncode == 2 and "another redite" in done.stderr and done.stderr.count("\n") == 1
        assert first.poll() is None and not (tree(out).keys() & tree(source).keys())
    finally:
        first.kill()
        first.wait()
    assert redite("batch", source, "-o", out).returncode == 0  # whoever is gone holds nothing


# ---- limits ----


@pytest.fixture
def greedy(tmp_path: Path) -> dict[str, str]:
    """An environment in which articles take what they say: time that heeds a signal, time that does not, memory."""
    (tmp_path / "hook").mkdir()
    (tmp_path / "hook" / "sitecustomize.py").write_text(textwrap.dedent("""
        import signal, time
        import redite.batch, redite.streaming

        original, original_record = redite.batch.clean, redite.streaming.clean_record

        def clean_record(text, *arguments, **options):
            while text == "SLOW":
                pass
            return original_record(text, *arguments, **options)

        redite.streaming.clean_record = clean_record

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
    done = subprocess.run(  # a limit that the others keep on a machine that is busy, too
        command("batch", source, "-o", out, "--workers", workers, "--time-limit", 3, "--memory-limit", 500),
        env=greedy, capture_output=True, text=True, timeout=100,
    )  # fmt: skip
    assert done.returncode == 4
    messages = [line for line in done.stderr.splitlines() if "x.txt" in line]
    assert len(messages) == len(words), done.stderr
    assert sum("longer than 3 seconds" in line for line in messages) == len(set(words) - {"LARGE"})
    for path in source.glob("0/000?x.txt"):
        path.unlink()
    batch(source, tmp_path / "anew")
    assert tree(out) == tree(tmp_path / "anew")


def test_a_record_that_takes_too_long_is_passed_through(greedy: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    path, out = tmp_path / "in" / "a.jsonl", tmp_path / "out"
    texts = [article(2), "SLOW", article(1)]
    path.write_text("".join(json.dumps({"text": text}) + "\n" for text in texts), encoding="utf-8")
    done = subprocess.run(
        command("batch", tmp_path / "in", "-o", out, "--time-limit", 3),
        env=greedy, capture_output=True, text=True, timeout=100,
    )  # fmt: skip
    assert done.returncode == 4 and done.stderr.count("\n") == 1
    assert "a.jsonl:2: the record was passed through: it took longer than 3 seconds" in done.stderr
    cleaned = [clean(text.encode(), name="a.txt", settings=Settings()).product.decode() for text in texts]
    assert [json.loads(one)["text"] for one in (out / "a.jsonl").read_text("utf-8").splitlines()] == cleaned
    assert cleaned[0] != texts[0] and cleaned[1] == "SLOW"
    assert undone(out, tmp_path / "back") == tree(tmp_path / "in")


@pytest.mark.skipif(sys.platform == "darwin", reason="new processes are started otherwise")
@pytest.mark.parametrize("stand_in", ["nothing", "false"])
def test_where_no_worker_can_be_started_that_is_told(stand_in: str, source: Path, tmp_path: Path) -> None:
    """Python's own helper processes do not start either, of which it says more than redite does."""
    program = "import sys; sys.executable = sys.argv.pop(1); from redite.cli import main; main(sys.argv[1:])"
    other = shutil.which(stand_in) or str(tmp_path / stand_in)
    arguments = ["batch", str(source), "-o", str(tmp_path / "out"), "--workers"]
    done = subprocess.run(
        [sys.executable, "-c", program, other, *arguments, "2"], capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 4
    (message,) = [line for line in done.stderr.splitlines() if line.startswith("redite: ")]
    assert "--workers 1" in message and not tree(tmp_path / "out")
    assert redite(*arguments, 1).returncode == 0


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


@pytest.mark.parametrize("link", [".redite", ".redite/tmp", ".redite/receipts.db", ".redite/receipts.db-wal"])
def test_a_store_that_is_a_link_elsewhere_writes_nothing_there(link: str, source: Path, tmp_path: Path) -> None:
    outside, out = tmp_path / "outside", tmp_path / "out"
    (outside / "tmp").mkdir(parents=True)
    (outside / "tmp" / "precious").write_bytes(b"mine")
    (outside / "receipts.db").write_bytes(b"")
    before = tree(outside)
    (out / link).parent.mkdir(parents=True)
    (out / link).symlink_to(outside / (link.removeprefix(".redite").strip("/").removesuffix("-wal")))
    for arguments in (("batch", source, "-o", out), ("undo", out), ("verify", out)):
        done = redite(*arguments)
        assert done.returncode == 4 and "is a link" in done.stderr and done.stderr.count("\n") == 1
    assert tree(outside) == before and not tree(out)


def test_what_stands_in_a_products_place_and_leads_away_is_left(tmp_path: Path) -> None:
    source, out, outside = fill(tmp_path / "in", 40), tmp_path / "out", tmp_path / "outside"
    outside.mkdir()
    (outside / "0008.txt").write_bytes(b"mine")
    out.mkdir()
    (out / "0").symlink_to(outside)
    (out / "1").mkdir()
    (out / "1" / "0008.txt").symlink_to(outside / "0008.txt")
    (out / "1" / "0015.txt").symlink_to("/dev/null")
    os.mkfifo(out / "1" / "0029.txt")
    (out / "1" / "0036.txt").mkdir()
    taken = {"1/0008.txt", "1/0015.txt", "1/0029.txt", "1/0036.txt", *(n for n in tree(source) if n.startswith("0/"))}
    os.mkfifo(source / "pipe.txt")
    (source / "null.txt").symlink_to("/dev/null")
    done = redite("batch", source, "-o", out, "--overwrite")
    assert done.returncode == 4 and done.stderr.count("\n") == len(taken)
    assert all(any(name.rpartition("/")[2] in line for line in done.stderr.splitlines()) for name in taken)
    assert os.listdir(outside) == ["0008.txt"] and (outside / "0008.txt").read_bytes() == b"mine"
    made = {name for name in tree(out) if not (out / name).is_symlink()}
    assert made == tree(source).keys() - taken


def test_names_that_are_too_long_below_out_are_told(tmp_path: Path) -> None:
    deep = tmp_path / "in" / Path(*["d" * 240] * ((4050 - len(str(tmp_path))) // 241))
    deep.mkdir(parents=True)
    assert len(str(deep / "a.txt")) > 3_800
    for path in (deep / "a.txt", tmp_path / "in" / "b.txt"):
        path.write_text(article(1), encoding="utf-8")
    out = tmp_path / ("o" * 255)
    done = redite("batch", tmp_path / "in", "-o", out)
    assert done.returncode == 4 and done.stderr.count("\n") == 1 and "too long" in done.stderr
    assert tree(out).keys() == {"b.txt"}


def test_what_a_record_is_called_names_no_file(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    names = ("../../stolen.txt", "/etc/stolen", "a\0b", "x" * 4_000, "con", ".redite/receipts.db")
    rows = [{key: name for key in ("id", "url", "name", "file")} | {"text": article(2)} for name in names]
    (tmp_path / "in" / "a.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    before = tree(tmp_path)
    assert redite("batch", tmp_path / "in", "-o", tmp_path / "out").returncode == 0
    assert tree(tmp_path).keys() - before.keys() == {"out/a.jsonl"}
    assert undone(tmp_path / "out", tmp_path / "back") == tree(tmp_path / "in")
