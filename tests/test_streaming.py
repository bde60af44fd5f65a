"""Files of records in every command: told apart, streamed, compressed, in batches."""

from __future__ import annotations

import gzip
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from redite import records
from redite.cli import ExitCode, main
from redite.compression import pack, unpack
from redite.settings import RECORD_FORMATS
from redite.streaming import form_of_file, form_of_stream

FIRST = "The town council opened the new bridge over the river on Monday morning after two years of work."
OTHER = "A school in the north of the town will get a library with eleven thousand books next spring."
REPEATING = f"{FIRST}\n{OTHER}\n{FIRST}\n"
CLEAN = f"{FIRST}\n{OTHER}\n"
LINE, CLEAN_LINE = (json.dumps({"id": 1, "text": text}).encode() + b"\n" for text in (REPEATING, CLEAN))
TABLE, CLEAN_TABLE = (f'id,text\n1,"{text}"\n'.encode() for text in (REPEATING, CLEAN))


def run(*arguments: object, stdin: bytes = b"") -> Result:
    return CliRunner().invoke(main, [os.fspath(a) if isinstance(a, Path) else str(a) for a in arguments], input=stdin)


# ---- telling apart ----


@pytest.mark.parametrize("name, data, form", [
    ("a.jsonl", b"", "jsonl"), ("a.JL", b"", "jsonl"), ("a.ndjson.gz", b"", "jsonl"), ("a.csv", b"", "csv"),
    ("a.tsv.xz", b"", "tsv"), ("a.parquet", b"", "parquet"), ("a.warc.gz", b"", "warc"), ("a.md", LINE * 2, ""),
    ("a.html", LINE * 2, ""), ("a.json", b"{}", "json"), ("a.json", LINE * 2, "jsonl"), ("a.json", LINE, "json"),
    ("a.json", b"[\n" + LINE + b"]", "json"), ("a.json", b"no", "json"), ("a.txt", LINE * 2, "jsonl"),
    ("a.txt", LINE, "json"), ("a.txt", b"{ this is no JSON }\n{ nor this }", ""), ("a.txt", b'{"name": "x"}', ""),
    ("a.txt", b"[1] A note.\n", ""), ("a.txt", b"", ""), ("a.txt", TABLE, "csv"), ("README", LINE * 2, "jsonl"),
    ("a", b"\xef\xbb\xbf" + LINE * 2, "jsonl"), ("a", b"PAR1" + bytes(9), "parquet"), ("a", b"WARC/1.1\r\n", "warc"),
    ("a.txt.gz", LINE * 2, "jsonl"), ("a.rst", LINE * 2, ""), ("a.txt", b'{"text": ' + b"[" * 70_000, ""),
    ("a", b"\xef\xbb\xbf" + TABLE.replace(b",", b";"), "csv"), ("a", b"\nid|Text\r1|\r", "csv"), ("a.md", TABLE, ""),
    ("a", b"Text, content and body.\nNo, nothing.\n", ""), ("a", b"text,n\n", ""), ("a", b"text,n\nOne.\n", ""),
    ("a.psv", b"", "csv"), ("a.jsonl", b"[\n" + LINE + b"]", "json"), ("a.jsonl", b"oops\n" + LINE, "jsonl"),
    ("a.jl", json.dumps({"text": "a"}, indent=1).encode(), "json"), ("a.jsonl", b'{"text": \n' + LINE, "jsonl"),
])  # fmt: skip
def test_a_name_then_a_look(name: str, data: bytes, form: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(gzip.compress(data) if name.endswith(".gz") else data)
    assert form_of_file(str(path), "auto") == form
    assert form_of_file(str(path), "plain") == ""
    assert form_of_file(str(path), "tsv") == "tsv"


@pytest.mark.parametrize("data, form", [(LINE * 5000, "jsonl"), (REPEATING.encode() * 5000, ""), (b"", "")])
def test_a_stream_is_looked_at_and_loses_nothing(data: bytes, form: str) -> None:
    found, stream = form_of_stream(io.BytesIO(data), "stdin", "auto")
    assert found == form
    assert stream.read() == data


def test_the_table_and_the_choices_are_one() -> None:
    assert tuple(records.RECORDS) == RECORD_FORMATS
    for name in RECORD_FORMATS:
        assert records.load(name).name == name


@pytest.mark.parametrize("name, product", [
    ("a.warc.gz", "a.jsonl.gz"), ("x.y/a.warc.wet.gz", "x.y/a.warc.jsonl.gz"), ("a", "a.jsonl"),
])  # fmt: skip
def test_what_comes_out_of_warc_is_called(name: str, product: str) -> None:
    assert records.product_name(name, "warc") == product
    assert records.product_name(name, "csv") == name


# ---- clean ----


@pytest.mark.parametrize("name, source, product", [("a.jsonl", LINE, CLEAN_LINE), ("a.csv", TABLE, CLEAN_TABLE)])
@pytest.mark.parametrize("end, kind", [("", ""), (".gz", "gzip"), (".bz2", "bzip2"), (".xz", "xz")])
def test_clean(name: str, source: bytes, product: bytes, end: str, kind: str, tmp_path: Path) -> None:
    path, target = tmp_path / (name + end), tmp_path / ("b" + name)
    path.write_bytes(pack(source, kind))
    assert run("clean", path).stdout_bytes == product
    result = run("clean", path, "-o", target)
    assert (result.exit_code, target.read_bytes()) == (0, product)
    assert result.stderr.startswith(f"{path}: 1 record, 1 changed; 3 paragraphs, 1 cut (1 exact), 0 doubtful, ")
    assert run("clean", target, "-o", tmp_path / "c.gz").exit_code == 0
    assert gzip.decompress((tmp_path / "c.gz").read_bytes()) == product
    assert run("clean", path, "--in-place").exit_code == 0
    assert unpack(path.read_bytes(), kind) == product


def test_what_is_unchanged_stays_compressed_as_it_is(tmp_path: Path) -> None:
    source, target = tmp_path / "a.jsonl.gz", tmp_path / "b.jsonl.gz"
    source.write_bytes(gzip.compress(CLEAN_LINE, 1, mtime=99))
    assert run("clean", source, "-o", target).exit_code == 0
    assert target.read_bytes() == source.read_bytes()
    os.utime(source, (1, 1))
    assert run("clean", source, "--in-place").exit_code == 0
    assert source.stat().st_mtime == 1


def test_an_article_may_be_compressed(tmp_path: Path) -> None:
    source = tmp_path / "a.html.gz"
    source.write_bytes(gzip.compress(f"<p>{FIRST}</p><p>{OTHER}</p><p>{FIRST}</p>".encode()))
    assert run("clean", source).stdout == f"<p>{FIRST}</p><p>{OTHER}</p>"
    assert run("clean", source, "-o", tmp_path / "b.xz").exit_code == 0
    assert unpack((tmp_path / "b.xz").read_bytes(), "xz") == f"<p>{FIRST}</p><p>{OTHER}</p>".encode()


def test_clean_reads_records_from_stdin() -> None:
    assert run("clean", "-", "--format", "jsonl", stdin=LINE).stdout_bytes == CLEAN_LINE
    assert run("clean", "-", stdin=LINE * 3).stdout_bytes == CLEAN_LINE * 3
    assert run("clean", "-", "--format", "csv", "--field", "text", stdin=TABLE).stdout_bytes == CLEAN_TABLE
    assert run("clean", "-", "--format", "plain", stdin=CLEAN_LINE * 2).stdout_bytes != b""


@pytest.mark.parametrize("broken, told", [(1, 1), (25, 21)])
def test_broken_records_are_told_and_passed_through(broken: int, told: int, tmp_path: Path) -> None:
    source, target = tmp_path / "a.jsonl", tmp_path / "b.jsonl"
    source.write_bytes(LINE + b"oops\n" * broken + LINE)
    result = run("clean", source, "-o", target)
    assert result.exit_code == ExitCode.ARTICLE
    assert target.read_bytes() == CLEAN_LINE + b"oops\n" * broken + CLEAN_LINE
    assert len(result.stderr.splitlines()) == told + 1
    assert f"{source}:2: " in result.stderr and f"{broken} not read" in result.stderr


def test_a_bug_with_one_record_stops_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from redite import pipeline

    def fail(document: object, settings: object) -> object:
        if getattr(document, "name").endswith(":2"):
            raise ZeroDivisionError("no way")
        return pipeline.deduplicate(document, settings)  # type: ignore[arg-type]

    monkeypatch.setattr("redite.cleaning.deduplicate", fail)
    source = tmp_path / "a.jsonl"
    source.write_bytes(LINE * 3)
    result = run("clean", source)
    assert result.exit_code == ExitCode.BUG
    assert result.stdout_bytes == CLEAN_LINE + LINE + CLEAN_LINE
    assert f"{source}:2: " in result.stderr and "internal error" in result.stderr


@pytest.mark.parametrize("name, data", [
    ("a.jsonl.gz", gzip.compress(LINE * 99)[:-20]), ("a.json", b"{"), ("a.csv", b"a,b\n"),
])  # fmt: skip
def test_what_cannot_be_read_leaves_the_target_alone(name: str, data: bytes, tmp_path: Path) -> None:
    source, target = tmp_path / name, tmp_path / "b"
    source.write_bytes(data)
    target.write_bytes(b"precious")
    result = run("clean", source, "-o", target, "--overwrite")
    assert result.exit_code == ExitCode.ARTICLE
    assert target.read_bytes() == b"precious" and sorted(p.name for p in tmp_path.iterdir()) == sorted([name, "b"])
    assert name in result.stderr and result.stderr.count("\n") == 1


def test_wrong_use(tmp_path: Path) -> None:
    source = tmp_path / "a.warc"
    source.write_bytes(b"")
    assert run("clean", source, "--in-place").exit_code == ExitCode.USAGE
    source = tmp_path / "a.jsonl"
    source.write_bytes(LINE)
    assert run("explain", source, "--format", "diff").exit_code == ExitCode.USAGE
    assert run("clean", source, "--encoding", "klingon").exit_code == ExitCode.USAGE


# ---- explain, check ----


def test_explain_shows_each_record(tmp_path: Path) -> None:
    source = tmp_path / "a.jsonl"
    source.write_bytes(LINE + CLEAN_LINE + b"oops\n" + b'{"id": 1}\n' + LINE)
    result = run("explain", source)
    assert result.exit_code == ExitCode.ARTICLE
    assert [line for line in result.stdout.splitlines() if line.startswith(str(source))] == [
        f"{source}:1: 3 paragraphs, 1 cut (1 exact), 0 doubtful",
        f"{source}:5: 3 paragraphs, 1 cut (1 exact), 0 doubtful",
        f"{source}: 5 records, 2 changed, 1 without text, 1 not read; 8 paragraphs, 2 cut (2 exact), 0 doubtful",
    ]
    result = run("explain", source, "--format", "json")
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert [line["record"] for line in lines] == [1, 2, 3, 4, 5]
    assert [line.get("counts", {}).get("cut") for line in lines] == [1, 0, None, None, 1]
    assert "error" in lines[2] and "error" not in lines[3]
    assert all(line["schema"] == 1 for line in lines)


def test_check_names_each_record(tmp_path: Path) -> None:
    source = tmp_path / "a.csv"
    source.write_bytes(TABLE + f'2,"{CLEAN}"\n3,"{REPEATING}"\n'.encode())
    result = run("check", source)
    assert result.exit_code == ExitCode.REPEATS
    assert result.stdout == "".join(f"{source}:{n}: 1 of 3 paragraphs repeat others: line 3\n" for n in (2, 9))
    source.write_bytes(CLEAN_TABLE)
    assert (run("check", source).exit_code, run("check", source).stdout) == (0, "")


# ---- batch ----


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "in"
    (root / "deep").mkdir(parents=True)
    (root / "a.jsonl").write_bytes(LINE * 2)
    (root / "deep" / "b.csv.gz").write_bytes(gzip.compress(TABLE))
    (root / "c.txt.gz").write_bytes(gzip.compress(REPEATING.encode()))
    (root / "d.txt").write_bytes(REPEATING.encode())
    (root / "e.jsonl.gz").write_bytes(gzip.compress(CLEAN_LINE, 1))
    (root / "package.json").write_bytes(b'{"name": "x", "scripts": {"test": "y"}}')
    (root / "numbers.csv").write_bytes(b"a,b\n1,2\n")
    return root


@pytest.mark.parametrize("workers", [1, 2])
def test_batch_cleans_files_of_records(workers: int, folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    result = run("batch", folder, "-o", out, "--workers", workers)
    assert (result.exit_code, result.stderr) == (0, "")
    assert (out / "a.jsonl").read_bytes() == CLEAN_LINE * 2
    assert gzip.decompress((out / "deep" / "b.csv.gz").read_bytes()) == CLEAN_TABLE
    assert gzip.decompress((out / "c.txt.gz").read_bytes()) == CLEAN.encode()
    assert (out / "e.jsonl.gz").read_bytes() == (folder / "e.jsonl.gz").read_bytes()
    assert not (out / "package.json").exists() and not (out / "numbers.csv").exists()
    rows = {line[:13].strip(): line[13:].split() for line in result.stdout.splitlines()}
    assert rows["articles"][:2] == ["5", "4"] and rows["records"] == ["4", "0", "not", "read"]
    assert rows["left out"][0] == "2"
    again = run("batch", folder, "-o", out, "--workers", workers)
    assert again.exit_code == 0 and "5 done before" in again.stdout


def test_batch_tells_broken_records_every_time(folder: Path, tmp_path: Path) -> None:
    (folder / "a.jsonl").write_bytes(LINE + b"oops\n")
    for _ in range(2):
        result = run("batch", folder, "-o", tmp_path / "out")
        assert result.exit_code == ExitCode.ARTICLE
        assert "a.jsonl:2: " in result.stderr and "1 of 2 records" in result.stderr
        assert (tmp_path / "out" / "a.jsonl").read_bytes() == CLEAN_LINE + b"oops\n"


def test_undo_puts_files_of_records_back(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert run("batch", folder, "-o", out).exit_code == 0
    result = run("undo", out)
    assert result.exit_code == 0, result.stderr
    for name in ("a.jsonl", "deep/b.csv.gz", "c.txt.gz", "d.txt", "e.jsonl.gz"):
        assert (out / name).read_bytes() == (folder / name).read_bytes()


# ---- memory ----


@pytest.mark.skipif(sys.platform != "linux", reason="the peak is read from /proc there")
def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    peaks = []
    for count in (100, 6000):
        source = tmp_path / f"{count}.jsonl"
        with open(source, "wb") as file:
            for number in range(count):
                file.write(json.dumps({"id": number, "pad": "x" * 10_000, "text": CLEAN}).encode() + b"\n")
        script = "from redite.cli import main\nimport sys\ntry: main(sys.argv[1:])\nexcept SystemExit: pass\n" \
            "print(next(l for l in open('/proc/self/status') if l.startswith('VmHWM')).split()[1])"  # fmt: skip
        command = [sys.executable, "-c", script.replace("main(sys", "main.main(sys")]
        done = subprocess.run(
            [*command, "clean", str(source), "-o", str(tmp_path / f"{count}.out")], capture_output=True, timeout=300
        )
        assert done.returncode == 0, done.stderr
        peaks.append(int(done.stdout))
    assert peaks[1] < peaks[0] + 16_000, "kB; the file has 60,000"
