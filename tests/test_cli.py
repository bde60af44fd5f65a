"""The commands, by what a person types, reads on either stream, and finds on the disk."""

from __future__ import annotations

import codecs
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from redite.cli import ExitCode, gravest, main
from redite.settings import DOUBTFUL_CHOICES, FORMAT_CHOICES, KEEP_CHOICES

FIRST = "The town council opened the new bridge over the river on Monday morning after two years of work."
OTHER = "A school in the north of the town will get a library with eleven thousand books next spring."
LAST = "Farmers nearby complain that the noise of the trains keeps their cows awake until late at night."
CLEAN = f"{FIRST}\n{OTHER}\n{LAST}\n".encode()
REPEATING = f"{FIRST}\n{OTHER}\n{FIRST}\n{LAST}\n".encode()
COMMANDS = ("clean", "explain", "check", "batch")


def run(*arguments: object, stdin: bytes = b"") -> Result:
    return CliRunner().invoke(main, [os.fspath(a) if isinstance(a, Path) else str(a) for a in arguments], input=stdin)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """An article with a repeat in line 3."""
    path = tmp_path / "article.txt"
    path.write_bytes(REPEATING)
    return path


def is_one_line(text: str) -> bool:
    return text.endswith("\n") and text.count("\n") == 1


# ---- clean ----


def test_clean_writes_the_product_and_a_summary(article: Path) -> None:
    result = run("clean", article)
    assert result.exit_code == 0
    assert result.stdout_bytes == CLEAN
    assert result.stderr == (
        f"{article}: 4 paragraphs, 1 cut (1 exact), 0 doubtful, {len(REPEATING)} -> {len(CLEAN)} bytes\n"
    )
    assert article.read_bytes() == REPEATING


@pytest.mark.parametrize(
    "data", [CLEAN, b"", b"\n", b"one line", b"a\r\nb\r\n", codecs.BOM_UTF8 + "été\n".encode()], ids=range(6)
)
def test_nothing_repeated_nothing_changed(data: bytes, tmp_path: Path) -> None:
    source, target = tmp_path / "a.txt", tmp_path / "b.txt"
    source.write_bytes(data)
    assert run("clean", source).stdout_bytes == data
    assert run("clean", source, "-o", target).exit_code == 0
    assert target.read_bytes() == data


@pytest.mark.parametrize(
    "encoding, mark",
    [
        ("utf-8", b""),
        ("utf-8", codecs.BOM_UTF8),
        ("utf-16-le", codecs.BOM_UTF16_LE),
        ("utf-16-be", codecs.BOM_UTF16_BE),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_what_comes_out_is_written_as_what_came_in(encoding: str, mark: bytes, end: str, tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_bytes(mark + REPEATING.decode().replace("\n", end).encode(encoding))
    assert run("clean", source).stdout_bytes == mark + CLEAN.decode().replace("\n", end).encode(encoding)


def test_clean_reads_stdin() -> None:
    result = run("clean", "-", stdin=REPEATING)
    assert result.stdout_bytes == CLEAN
    assert result.stderr.startswith("stdin: 4 paragraphs, 1 cut")


def test_a_dash_as_target_is_stdout(article: Path) -> None:
    assert run("clean", article, "-o", "-").stdout_bytes == CLEAN


def test_clean_writes_a_target(article: Path, tmp_path: Path) -> None:
    target = tmp_path / "product.txt"
    result = run("clean", article, "-o", target)
    assert (result.exit_code, result.stdout) == (0, "")
    assert target.read_bytes() == CLEAN
    assert is_one_line(result.stderr)


def test_clean_refuses_a_target_that_exists(article: Path, tmp_path: Path) -> None:
    target = tmp_path / "product.txt"
    target.write_bytes(b"precious")
    result = run("clean", article, "-o", target)
    assert result.exit_code == ExitCode.USAGE
    assert "--overwrite" in result.stderr and is_one_line(result.stderr)
    assert target.read_bytes() == b"precious"
    assert run("clean", article, "-o", target, "--overwrite").exit_code == 0
    assert target.read_bytes() == CLEAN


def test_clean_in_place(article: Path) -> None:
    assert run("clean", article, "--in-place").exit_code == 0
    assert article.read_bytes() == CLEAN
    assert [path.name for path in article.parent.iterdir()] == ["article.txt"]


def test_in_place_does_not_write_what_has_no_repeat(article: Path) -> None:
    article.write_bytes(CLEAN)
    os.utime(article, (1, 1))
    before = article.stat()
    assert run("clean", article, "--in-place").exit_code == 0
    assert (article.stat().st_mtime, article.stat().st_ino) == (1, before.st_ino)


@pytest.mark.skipif(os.name == "nt", reason="links and bits of POSIX")
def test_in_place_keeps_links_and_permissions(article: Path, tmp_path: Path) -> None:
    article.chmod(0o640)
    link = tmp_path / "link.txt"
    link.symlink_to(article.name)
    assert run("clean", link, "--in-place").exit_code == 0
    assert link.is_symlink()
    assert article.read_bytes() == CLEAN
    assert article.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("how", ["same name", "another name", "link"])
def test_the_source_as_target_is_refused(how: str, article: Path, tmp_path: Path) -> None:
    target = article
    if how == "another name":
        target = tmp_path / "." / ".." / tmp_path.name / article.name
    elif how == "link":
        target = tmp_path / "link.txt"
        try:
            target.symlink_to(article)
        except OSError:
            pytest.skip("no links here")
    result = run("clean", article, "-o", target, "--overwrite")
    assert result.exit_code == ExitCode.USAGE
    assert "--in-place" in result.stderr and is_one_line(result.stderr)
    assert article.read_bytes() == REPEATING


@pytest.mark.parametrize(
    "arguments",
    [("-", "--in-place"), ("ARTICLE", "--in-place", "-o", "b.txt"), ("FOLDER",), ("ARTICLE", "-o", "FOLDER")],
)
def test_what_makes_no_sense_is_wrong_use(arguments: tuple[str, ...], article: Path, tmp_path: Path) -> None:
    named = [str({"ARTICLE": article, "FOLDER": tmp_path}.get(argument, argument)) for argument in arguments]
    result = run("clean", *named, stdin=REPEATING)
    assert (result.exit_code, result.stdout) == (ExitCode.USAGE, "")
    assert is_one_line(result.stderr)
    assert article.read_bytes() == REPEATING


# ---- bad input ----

BAD = {
    "missing": None,
    "a program": b"\x7fELF\x02\x01\x01" + bytes(200),
    "an image": b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
    "zeros": bytes(1000),
    "damaged UTF-8": ("été " * 30).encode() + b"\xff\xfe\xff " + ("à la fin " * 30).encode(),
}


@pytest.mark.parametrize("command", ["clean", "explain", "check"])
@pytest.mark.parametrize("what", BAD)
def test_what_cannot_be_read_is_told(command: str, what: str, tmp_path: Path) -> None:
    source = tmp_path / "bad.txt"
    data = BAD[what]
    if data is not None:
        source.write_bytes(data)
    result = run(command, source)
    assert (result.exit_code, result.stdout) == (ExitCode.ARTICLE, "")
    assert "bad.txt" in result.stderr and is_one_line(result.stderr)


def test_a_bad_source_leaves_the_target_alone(tmp_path: Path) -> None:
    source, target = tmp_path / "bad.txt", tmp_path / "b.txt"
    source.write_bytes(BAD["zeros"] or b"")
    target.write_bytes(b"precious")
    assert run("clean", source, "-o", target, "--overwrite").exit_code == ExitCode.ARTICLE
    assert target.read_bytes() == b"precious"


def test_an_encoding_that_does_not_fit(article: Path) -> None:
    article.write_bytes("été".encode())
    result = run("clean", article, "--encoding", "ascii")
    assert result.exit_code == ExitCode.ARTICLE and "ascii" in result.stderr


@pytest.mark.parametrize(
    "option", [("--threshold", "0"), ("--threshold", "101"), ("--threshold", "nan"), ("--keep", "worst"),
               ("--format", "pdf"), ("--min-length", "-1"), ("--encoding", "klingon"), ("--doubtful", "maybe"),
               ("--frobnicate",)],
)  # fmt: skip
def test_an_option_that_cannot_be(option: tuple[str, ...], article: Path) -> None:
    result = run("clean", article, *option)
    assert (result.exit_code, result.stdout) == (ExitCode.USAGE, "")
    assert option[0].lstrip("-").replace("-", "_") in result.stderr.replace("-", "_")


@pytest.mark.permissions
def test_no_permission(article: Path, tmp_path: Path) -> None:
    article.chmod(0)
    assert run("clean", article).exit_code == ExitCode.ARTICLE
    article.chmod(0o600)
    folder = tmp_path / "closed"
    folder.mkdir(mode=0o500)
    assert run("clean", article, "-o", folder / "b.txt").exit_code == ExitCode.ARTICLE
    assert list(folder.iterdir()) == []


def test_a_target_that_names_a_folder(article: Path, tmp_path: Path) -> None:
    for target in (tmp_path, f"{tmp_path / 'new'}/"):
        result = run("clean", article, "-o", target)
        assert result.exit_code == ExitCode.USAGE and is_one_line(result.stderr)
    assert os.listdir(tmp_path) == [article.name]


def test_a_target_without_a_folder(article: Path, tmp_path: Path) -> None:
    result = run("clean", article, "-o", tmp_path / "no" / "b.txt")
    assert result.exit_code == ExitCode.ARTICLE and is_one_line(result.stderr)


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_links_in_a_circle(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    result = run("clean", tmp_path / "a")
    assert result.exit_code == ExitCode.ARTICLE and is_one_line(result.stderr)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names are Unicode")
def test_a_name_that_is_not_utf8(tmp_path: Path) -> None:
    source = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    target = os.fsencode(tmp_path) + b"/caf\xe9-2.txt"
    with open(source, "wb") as file:
        file.write(REPEATING)
    result = run("clean", os.fsdecode(source), "-o", os.fsdecode(target))
    assert result.exit_code == 0
    assert "caf\\xe9.txt: 4 paragraphs" in result.stderr
    with open(target, "rb") as file:
        assert file.read() == CLEAN
    for report in ("text", "json", "diff"):
        assert run("explain", os.fsdecode(source), "--report", report).exit_code == 0


def test_a_name_that_would_command_the_terminal(tmp_path: Path) -> None:
    result = run("clean", tmp_path / "a\x1b[2Jb\nc.txt")
    assert result.exit_code == ExitCode.ARTICLE
    assert "\x1b" not in result.stderr and is_one_line(result.stderr)


def test_a_bug_has_one_line_and_its_own_code(article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError("no way")

    monkeypatch.setattr("redite.cleaning.deduplicate", fail)
    monkeypatch.delenv("REDITE_DEBUG", raising=False)
    result = run("clean", article)
    assert result.exit_code == ExitCode.BUG
    assert "internal error" in result.stderr and "report" in result.stderr and is_one_line(result.stderr)
    monkeypatch.setenv("REDITE_DEBUG", "1")
    assert isinstance(run("clean", article).exception, ZeroDivisionError)


def test_an_interrupt(article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("redite.cleaning.deduplicate", interrupt)
    result = run("clean", article)
    assert result.exit_code == ExitCode.INTERRUPTED == 130
    assert result.stderr.strip() == "redite: interrupted"


# ---- explain ----


def test_explain_shows_both_paragraphs(article: Path) -> None:
    result = run("explain", article)
    assert result.exit_code == 0 and result.stderr == ""
    assert "line 3: cut: exact line 1, score 100.0" in result.stdout
    assert result.stdout.count("The town council") == 2
    assert max(map(len, result.stdout.splitlines()[1:])) <= 80


# Two paragraphs that differ in what one veto looks at, and what the reader of either report is told of it.
VETOED = {
    "order": ("The committee said that it would prefer {} when the prize was given in the hall.",
              ("silence to applause", "applause to silence"), "“silence” stands in another place"),
    "number": ("In the evening {} ferries left the harbour on time, said the captain.", ("14", "15"),
               "the number “15” would be lost"),
    "negation": ("The harbour was {} for three days after the storm of Monday night.", ("closed", "not closed"),
                 "only one of the two has the negation “not”"),
    "question": ("{} be closed for three days after the storm of Monday night{}",
                 (("The harbour will", "."), ("Will the harbour", "?")), "the cut text asks, the other states"),
    "name": ("On Monday the old ferry took the mayor {} to the island in the rain.", ("Alder", "Baker"),
             "the name “Baker” would be lost"),
    "date": ("The harbour was closed for three days after the storm of Monday night in {}.", ("March", "May"),
             "the date “May” would be lost"),
    "unit": ("The new pipe is almost nine {} long and weighs as much as a small car.", ("metres", "miles"),
             "the unit or sign “miles” would be lost"),
    "quantity": ("{} of the houses at the old harbour were painted white before the summer.", ("All", "Most"),
                 "only one of the two has “Most”, which bounds what is said"),
    "quotation": ("The mayor called the new bridge a {} when she opened it.",
                  ("marvel of our time", "“marvel of our time”"), "the same words, differently quoted"),
    "contrast": ("On Monday the old ferry {} late again because of the storm in the north.", ("is", "was"),
                 "“was” stands for another form, which says something else"),
    "insertion": ("The council opened the {} on Monday after two long years of work.", ("bridge", "wooden bridge"),
                  "“wooden” would be lost"),
    "addition": ("The council opened the {} on Monday after two long years of work.", ("wooden bridge", "bridge"),
                 "the other text adds “wooden”"),
    "substitution": ("The council {} the old wooden barn at the harbour before the summer began.", ("painted", "sold"),
                     "“sold” stands for another word in an otherwise equal frame"),
    "coverage": ("{}", ("We took the road to the harbour in the dark, and when the rain had ended our old boat is "
                        "closed in by ice, said Ann.", "The road to the harbour is closed."),
                 "so few words stand together by chance"),
}  # fmt: skip


@pytest.mark.parametrize("veto", VETOED)
def test_the_reason_of_every_veto_is_shown(veto: str, tmp_path: Path) -> None:
    article, out = tmp_path / "in" / "article.txt", tmp_path / "out"
    article.parent.mkdir()
    frame, fillings, reason = VETOED[veto]
    kept, cut = (frame.format(*(filling if isinstance(filling, tuple) else (filling,))) for filling in fillings)
    article.write_text(f"{kept}\n{OTHER}\n{cut}\n", encoding="utf-8", newline="")
    shown = run("explain", article).stdout
    assert "line 3: doubtful, stays: near line 1" in shown or "line 3: doubtful, stays: contained line 1" in shown
    assert reason in " ".join(shown.split())
    assert json.loads(run("explain", article, "--format", "json").stdout)["paragraphs"][2]["reason"] == reason
    assert run("batch", article.parent, "-o", out).exit_code == 0
    assert f"    {reason}\n" in run("log", out, "--article", article.name).stdout


def test_explain_json(article: Path) -> None:
    read = json.loads(run("explain", article, "--format", "json").stdout)
    assert read["schema"] == 1
    assert [entry["action"] for entry in read["paragraphs"]] == ["keep", "keep", "remove", "keep"]
    assert read["paragraphs"][2]["keeper"] == 0
    assert read["paragraphs"][2]["line"] == 3


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-8-sig"])
def test_explain_diff_is_in_the_articles_encoding(encoding: str, tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    text = f"Été à la mer, où l'on nage. {FIRST}\n{OTHER}\n"
    source.write_bytes((text + text).encode(encoding))
    result = run("explain", source, "--format", "diff")
    assert f"-{text[:60]}".encode("utf-8" if "8" in encoding else encoding) in result.stdout_bytes


def test_format_takes_both_vocabularies(article: Path) -> None:
    result = run("explain", article, "--format", "json", "--format", "plain")
    assert json.loads(result.stdout)["settings"]["format"] == "plain"
    result = run("explain", article, "--report", "json", "--article-format", "markdown")
    assert json.loads(result.stdout)["settings"]["format"] == "markdown"
    assert "line 3: cut" in run("explain", article, "--format", "plain").stdout


def test_explain_reads_stdin() -> None:
    assert json.loads(run("explain", "-", "--format", "json", stdin=REPEATING).stdout)["source"] == "stdin"


def test_explain_of_an_article_without_repeats(article: Path) -> None:
    article.write_bytes(CLEAN)
    assert run("explain", article, "--format", "diff").stdout == ""
    assert run("explain", article).stdout == f"{article}: 3 paragraphs, nothing cut, 0 doubtful\n"


# ---- check ----


def test_check_names_what_repeats(article: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_bytes(CLEAN)
    result = run("check", article, other)
    assert result.exit_code == ExitCode.REPEATS
    assert result.stdout == f"{article}: 1 of 4 paragraphs repeat others: line 3\n"
    assert result.stderr == ""
    assert article.read_bytes() == REPEATING


def test_check_says_nothing_of_the_others(article: Path) -> None:
    article.write_bytes(CLEAN)
    result = run("check", article)
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "")


def test_check_goes_on_after_a_bad_article(article: Path, tmp_path: Path) -> None:
    result = run("check", tmp_path / "missing.txt", article)
    assert result.exit_code == ExitCode.ARTICLE
    assert str(article) in result.stdout and "missing.txt" in result.stderr


def test_check_takes_a_folder(article: Path, tmp_path: Path) -> None:
    (tmp_path / "below").mkdir()
    (tmp_path / "below" / "b.txt").write_bytes(REPEATING)
    (tmp_path / "image.png").write_bytes(BAD["an image"] or b"")
    result = run("check", tmp_path)
    assert result.exit_code == ExitCode.REPEATS
    assert len(result.stdout.splitlines()) == 2 and result.stderr == ""


def test_check_reads_stdin() -> None:
    assert run("check", "-", stdin=REPEATING).exit_code == ExitCode.REPEATS
    assert run("check", "-", stdin=CLEAN).exit_code == 0


def test_doubtful_alone_is_no_repeat(tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_bytes(CLEAN)
    counts = json.loads(run("explain", source, "--format", "json").stdout)["counts"]
    assert counts["cut"] == 0
    assert run("check", source).exit_code == 0


def test_the_gravest_code_wins() -> None:
    assert gravest([]) is ExitCode.DONE
    assert gravest([ExitCode.REPEATS, ExitCode.DONE]) is ExitCode.REPEATS
    assert gravest([ExitCode.ARTICLE, ExitCode.REPEATS]) is ExitCode.ARTICLE
    assert gravest([ExitCode.ARTICLE, ExitCode.BUG]) is ExitCode.BUG


# ---- batch: what it does to files is in test_batch ----


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "in"
    (root / "deep" / "er").mkdir(parents=True)
    (root / "a.txt").write_bytes(REPEATING)
    (root / "deep" / "b.txt").write_bytes(CLEAN)
    (root / "deep" / "er" / "c.txt").write_bytes(REPEATING)
    (root / "picture.png").write_bytes(BAD["an image"] or b"")
    return root


def test_batch_ends_with_a_table(folder: Path, tmp_path: Path) -> None:
    result = run("batch", folder, "-o", tmp_path / "out")
    assert result.exit_code == 0
    rows = {line[:13].strip(): line[13:].split() for line in result.stdout.splitlines()}
    assert rows["articles"] == ["3", "2", "changed"]
    assert rows["paragraphs"] == ["11", "2", "cut"]
    assert rows["exact"] == ["2", "cut"]
    assert rows["bytes read"][0] == str(2 * len(REPEATING) + len(CLEAN))
    assert rows["bytes written"][0] == str(3 * len(CLEAN))
    assert rows["left out"][0] == "1"
    assert rows["failures"] == ["0"]


def test_batch_tells_failures_and_goes_on(folder: Path, tmp_path: Path) -> None:
    (folder / "bad.txt").write_bytes(BAD["damaged UTF-8"] or b"")
    result = run("batch", folder, "-o", tmp_path / "out")
    assert result.exit_code == ExitCode.ARTICLE
    assert "bad.txt" in result.stderr and is_one_line(result.stderr)
    assert (tmp_path / "out" / "a.txt").read_bytes() == CLEAN


def test_batch_tells_bugs_and_goes_on(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from redite import pipeline

    def fail(document: object, settings: object) -> object:
        if "c.txt" in getattr(document, "name"):
            raise ZeroDivisionError("no way")
        return pipeline.deduplicate(document, settings)  # type: ignore[arg-type]

    monkeypatch.setattr("redite.cleaning.deduplicate", fail)
    result = run("batch", folder, "-o", tmp_path / "out", "--workers", "1")
    assert result.exit_code == ExitCode.BUG
    assert "deep/er/c.txt" in result.stderr and "test_cli.py:" in result.stderr and is_one_line(result.stderr)
    assert (tmp_path / "out" / "a.txt").read_bytes() == CLEAN


@pytest.mark.parametrize("out", [".", "in", "in/out", "in/a.txt", "file"])
def test_batch_refuses_a_folder_that_cannot_take_products(
    out: str, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").write_bytes(b"precious")
    before = sorted(tmp_path.rglob("*"))
    result = run("batch", "in", "-o", out)
    assert result.exit_code == ExitCode.USAGE and is_one_line(result.stderr)
    assert sorted(tmp_path.rglob("*")) == before


def test_batch_refuses_products_that_exist(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "out" / "deep").mkdir(parents=True)
    (tmp_path / "out" / "deep" / "b.txt").write_bytes(b"precious")
    result = run("batch", folder, "-o", tmp_path / "out")
    assert result.exit_code == ExitCode.USAGE and is_one_line(result.stderr)
    assert "1 of the 4" in result.stderr and "deep/b.txt" in result.stderr and "--overwrite" in result.stderr
    assert [path.name for path in (tmp_path / "out").rglob("*.txt")] == ["b.txt"]
    assert (tmp_path / "out" / "deep" / "b.txt").read_bytes() == b"precious"
    assert run("batch", folder, "-o", tmp_path / "out", "--overwrite").exit_code == 0
    assert (tmp_path / "out" / "deep" / "b.txt").read_bytes() == CLEAN


def test_batch_of_a_missing_folder(tmp_path: Path) -> None:
    result = run("batch", tmp_path / "no", "-o", tmp_path / "out")
    assert result.exit_code == ExitCode.ARTICLE and is_one_line(result.stderr)
    assert not (tmp_path / "out").exists()


def test_batch_of_a_file_names_the_command_for_it(article: Path, tmp_path: Path) -> None:
    result = run("batch", article, "-o", tmp_path / "out")
    assert result.exit_code == ExitCode.USAGE and "redite clean" in result.stderr


def test_batch_without_articles(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    result = run("batch", tmp_path / "in", "-o", tmp_path / "out")
    assert result.exit_code == 0 and result.stdout.startswith("articles       0")


# ---- help ----


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_and_the_shared_options(command: str) -> None:
    result = run(command, "--help")
    assert result.exit_code == 0
    words = result.stdout.replace("|", " ").replace("[", " ").replace("]", " ").split()
    for option in ("--threshold", "--keep", "--format", "--min-length", "--encoding", "--doubtful"):
        assert option in words, option
    for choice in (*KEEP_CHOICES, *DOUBTFUL_CHOICES, *FORMAT_CHOICES):
        assert any(choice in word for word in words), choice


def test_the_programs_help_names_the_commands_and_the_exit_codes() -> None:
    result = run("--help")
    assert result.exit_code == 0
    assert all(f"\n  {command} " in result.stdout for command in COMMANDS)
    assert all(str(code.value) in result.stdout for code in ExitCode)


def test_version() -> None:
    from redite import __version__

    assert run("--version").stdout == f"redite {__version__}\n"


@pytest.mark.parametrize("arguments", [(), ("frobnicate",), ("clean",), ("check",), ("batch", "x")])
def test_wrong_use(arguments: tuple[str, ...]) -> None:
    result = run(*arguments)
    assert result.exit_code == ExitCode.USAGE
    assert result.stdout == "" and "Usage: redite" in result.stderr


@pytest.mark.parametrize("arguments", [
    ("clean", "-", "--format", "docx"), ("explain", "-", "--format", "docx"), ("check", "-", "--threshold", "much"),
    ("clean", "-", "--format", "jsonl"), ("clean", "-", "--format", "csv"), ("clean", "-", "--format", "json"),
    ("clean", "-", "--format", "warc"), ("clean", "-", "--format", "parquet"),
])  # fmt: skip
def test_a_wrong_value_is_told_in_one_line(arguments: tuple[str, ...]) -> None:
    result = CliRunner().invoke(main, arguments, input=b"It is text.\nAnd so is this.\n")
    assert result.exit_code in (ExitCode.USAGE, ExitCode.ARTICLE)
    assert result.stdout == "" and result.stderr.count("\n") == 1 and result.stderr.startswith("redite: ")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_is_there(shell: str) -> None:
    environment = {**os.environ, "_REDITE_COMPLETE": f"{shell}_source"}
    done = subprocess.run([sys.executable, "-m", "redite"], env=environment, capture_output=True, timeout=60)
    assert b"_REDITE_COMPLETE" in done.stdout
