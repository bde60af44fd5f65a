"""The disk, with files, folders, links and pipes that are really there."""

from __future__ import annotations

import errno
import os
import stat
import sys
from pathlib import Path

import pytest

from redite import files
from redite.errors import ReadError, UsageError, WriteError
from redite.files import (
    check_folders, find_articles, find_collisions, make_folder, printable, read_bytes, target_for, write_atomically,
)

posix = pytest.mark.skipif(os.name != "posix", reason="needs links, pipes and permission bits")


def put(path: Path, data: bytes = b"text\n") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def names(folder: Path) -> list[str]:
    return sorted(os.listdir(folder))


# --- printable


@pytest.mark.parametrize("path, shown", [
    ("a b/ü.txt", "a b/ü.txt"), ("a\nb", "a\\nb"), ("a\x1b[31m", "a\\x1b[31m"), ("\udcff.txt", "\\xff.txt"),
    ("a\u202eb", "a\\u202eb"), (Path("a"), "a"),
])  # fmt: skip
def test_shows_any_path_on_one_line(path: str, shown: str) -> None:
    assert printable(path) == shown
    assert printable(path).encode()


# --- read_bytes


def test_reads_every_byte(tmp_path: Path) -> None:
    assert read_bytes(put(tmp_path / "a", b"a\r\nb\x1a\0")) == b"a\r\nb\x1a\0"
    assert read_bytes(str(put(tmp_path / "empty", b""))) == b""


@pytest.mark.parametrize("name", ["none", "folder", "a\0b", "n" * 300, "a/below"])
def test_says_why_it_cannot_read(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    put(tmp_path / "a")
    with pytest.raises(ReadError) as caught:
        read_bytes(os.path.join(tmp_path, name))
    assert caught.value.name == printable(os.path.join(tmp_path, name))
    assert "\n" not in str(caught.value)


@posix
def test_does_not_wait_for_a_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", "/dev/null"):
        with pytest.raises(ReadError, match="device or a pipe"):
            read_bytes(path)


@posix
def test_says_that_links_go_in_a_circle(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    with pytest.raises(ReadError, match="circle"):
        read_bytes(tmp_path / "a")
    with pytest.raises(WriteError):
        write_atomically(tmp_path / "a", b"", overwrite=True)


@pytest.mark.permissions
def test_says_that_permission_is_missing(tmp_path: Path) -> None:
    put(tmp_path / "a").chmod(0)
    with pytest.raises(ReadError, match="permission"):
        read_bytes(tmp_path / "a")
    with pytest.raises(WriteError, match="read-only"):
        write_atomically(tmp_path / "a", b"", overwrite=True)
    (tmp_path / "shut").mkdir()
    (tmp_path / "shut").chmod(0o500)
    with pytest.raises(WriteError, match="permission"):
        write_atomically(tmp_path / "shut" / "a", b"", overwrite=False)


# --- write_atomically


@pytest.mark.parametrize("overwrite", [True, False])
def test_writes_a_new_file(tmp_path: Path, overwrite: bool) -> None:
    write_atomically(tmp_path / "a.txt", b"a\r\n", overwrite=overwrite)
    assert names(tmp_path) == ["a.txt"]
    assert (tmp_path / "a.txt").read_bytes() == b"a\r\n"
    put(tmp_path / "usual")
    assert (tmp_path / "a.txt").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_writes_in_the_folder_one_is_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write_atomically("a.txt", b"a", overwrite=False)
    write_atomically("a.txt", b"b", overwrite=True)
    assert (tmp_path / "a.txt").read_bytes() == b"b"


def test_overwrites_only_when_told_to(tmp_path: Path) -> None:
    target = put(tmp_path / "a.txt", b"old")
    with pytest.raises(WriteError, match="exists") as caught:
        write_atomically(target, b"new", overwrite=False)
    assert caught.value.name == str(target)
    assert target.read_bytes() == b"old"
    write_atomically(target, b"new", overwrite=True)
    assert target.read_bytes() == b"new"
    assert names(tmp_path) == ["a.txt"]


@posix
@pytest.mark.parametrize("mode", [0o600, 0o644, 0o755, 0o666])
def test_keeps_permission_bits(tmp_path: Path, mode: int) -> None:
    target = put(tmp_path / "a.txt")
    target.chmod(mode)
    write_atomically(target, b"new", overwrite=True)
    assert stat.S_IMODE(target.stat().st_mode) == mode


@posix
def test_writes_where_a_link_points_to(tmp_path: Path) -> None:
    real = put(tmp_path / "there" / "real.txt", b"old")
    link = tmp_path / "link.txt"
    link.symlink_to(os.path.join("there", "real.txt"))
    write_atomically(link, b"new", overwrite=True)
    assert link.is_symlink() and real.read_bytes() == b"new"
    assert names(real.parent) == ["real.txt"]
    with pytest.raises(WriteError, match="exists"):
        write_atomically(link, b"newer", overwrite=False)
    (tmp_path / "dangling").symlink_to("nowhere")
    with pytest.raises(WriteError, match="exists"):
        write_atomically(tmp_path / "dangling", b"newer", overwrite=False)


@pytest.mark.parametrize("name", ["folder", "none/a.txt", "n" * 300, "a\0b", "a.txt/below"])
@pytest.mark.parametrize("overwrite", [True, False])
def test_says_why_it_cannot_write(tmp_path: Path, name: str, overwrite: bool) -> None:
    (tmp_path / "folder").mkdir()
    put(tmp_path / "a.txt")
    with pytest.raises(WriteError) as caught:
        write_atomically(os.path.join(tmp_path, name), b"", overwrite=overwrite)
    assert "\n" not in str(caught.value)
    assert names(tmp_path) == ["a.txt", "folder"]


@posix
def test_replaces_no_device_or_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", Path("/dev/null")):
        with pytest.raises(WriteError, match="device or a pipe"):
            write_atomically(path, b"", overwrite=True)
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)


def raising(error: BaseException):  # type: ignore[no-untyped-def]
    def raise_it(*args: object, **kwargs: object) -> None:
        raise error
    return raise_it


@pytest.mark.parametrize("function", ["fsync", "replace", "chmod"])
@pytest.mark.parametrize("error, raised, words", [
    (OSError(errno.ENOSPC, "No space"), WriteError, "disk is full"),
    (OSError(errno.EROFS, "Read-only"), WriteError, "read-only"),
    (OSError(errno.EIO, "Input/output error"), WriteError, "Input/output error"),
    (KeyboardInterrupt(), KeyboardInterrupt, None),
    (MemoryError(), MemoryError, None),
])  # fmt: skip
def test_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, function: str, error: BaseException,
    raised: type[BaseException], words: str | None,
) -> None:  # fmt: skip
    target = put(tmp_path / "a.txt", b"old")
    monkeypatch.setattr(files.os, function, raising(error))
    with pytest.raises(raised, match=words):
        write_atomically(target, b"new", overwrite=True)
    monkeypatch.undo()
    assert names(tmp_path) == ["a.txt"]
    assert target.read_bytes() == b"old"


def test_does_without_hard_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files.os, "link", raising(OSError(errno.EPERM, "no links here")))
    write_atomically(tmp_path / "a.txt", b"a", overwrite=False)
    assert names(tmp_path) == ["a.txt"]


def test_does_not_replace_what_came_to_exist_meanwhile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sync = os.fsync

    def another_comes(descriptor: int) -> None:
        sync(descriptor)
        put(tmp_path / "a.txt", b"another's")

    monkeypatch.setattr(files.os, "fsync", another_comes)
    with pytest.raises(WriteError, match="exists"):
        write_atomically(tmp_path / "a.txt", b"mine", overwrite=False)
    assert names(tmp_path) == ["a.txt"]
    assert (tmp_path / "a.txt").read_bytes() == b"another's"


def test_makes_folders(tmp_path: Path) -> None:
    make_folder(tmp_path / "a" / "b")
    make_folder(tmp_path / "a" / "b")
    assert (tmp_path / "a" / "b").is_dir()
    put(tmp_path / "file")
    for path in (tmp_path / "file", tmp_path / "file" / "below", tmp_path / ("n" * 300)):
        with pytest.raises(WriteError):
            make_folder(path)


# --- find_articles


def fill(folder: Path, *paths: str) -> Path:
    folder.mkdir(exist_ok=True)
    for path in paths:
        put(folder / path)
    return folder


def test_finds_files_in_order(tmp_path: Path) -> None:
    fill(tmp_path, "b.txt", "a.txt", "c/d/e.md", "c/a.html", "ü.txt", "README")
    assert find_articles(tmp_path) == (("README", "a.txt", "b.txt", "c/a.html", "c/d/e.md", "ü.txt"), ())
    assert find_articles(str(tmp_path) + os.sep).found == find_articles(tmp_path).found


def test_finds_nothing_in_an_empty_folder(tmp_path: Path) -> None:
    assert find_articles(tmp_path) == ((), ())


def test_leaves_out_what_is_hidden(tmp_path: Path) -> None:
    fill(tmp_path, ".a.txt", ".git/config", "b/.c", "b/d")
    found, left_out = find_articles(tmp_path)
    assert found == ("b/d",)
    assert [item.path for item in left_out] == [".a.txt", ".git/", "b/.c"]


@pytest.mark.parametrize("include, exclude, found", [
    ([], [], ["a.txt", "b.md", "c/a.txt", "c/d/e.md"]),
    (["*.txt"], [], ["a.txt", "c/a.txt"]),
    (["*.txt", "e.*"], [], ["a.txt", "c/a.txt", "c/d/e.md"]),
    (["c/*"], [], ["c/a.txt", "c/d/e.md"]),
    (["**/*.md"], [], ["b.md", "c/d/e.md"]),
    (["./a.txt"], [], ["a.txt", "c/a.txt"]),
    ([], ["*.md"], ["a.txt", "c/a.txt"]),
    ([], ["c"], ["a.txt", "b.md"]),
    ([], ["d/"], ["a.txt", "b.md", "c/a.txt"]),
    ([], ["c/d"], ["a.txt", "b.md", "c/a.txt"]),
    (["*.txt"], ["c/*"], ["a.txt"]),
    (["[ab].*"], ["?.md"], ["a.txt", "c/a.txt"]),
    (["nothing"], [], []),
])  # fmt: skip
def test_includes_and_excludes(tmp_path: Path, include: list[str], exclude: list[str], found: list[str]) -> None:
    fill(tmp_path, "a.txt", "b.md", "c/a.txt", "c/d/e.md")
    result = find_articles(tmp_path, include=include, exclude=exclude)
    assert list(result.found) == found
    if not exclude:
        assert len(result.found) + len(result.left_out) == 4


@posix
def test_follows_links_to_files_within_the_folder_only(tmp_path: Path) -> None:
    folder = fill(tmp_path / "in", "a.txt", "sub/b.txt")
    outside = fill(tmp_path / "inside-out", "secret.txt")
    (folder / "near.txt").symlink_to("sub/b.txt")
    (folder / "far.txt").symlink_to(outside / "secret.txt")
    (folder / "gone.txt").symlink_to("nowhere")
    (folder / "loop").symlink_to(folder)
    (folder / "sub" / "up").symlink_to("..")
    (folder / "outside").symlink_to(outside)
    found, left_out = find_articles(folder)
    assert found == ("a.txt", "near.txt", "sub/b.txt")
    assert [item.path for item in left_out] == ["far.txt", "gone.txt", "loop", "outside", "sub/up"]


@posix
def test_a_folder_may_be_named_by_a_link(tmp_path: Path) -> None:
    fill(tmp_path / "real", "a.txt")
    (tmp_path / "link").symlink_to("real")
    assert find_articles(tmp_path / "link").found == ("a.txt",)


@posix
def test_leaves_out_pipes(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    found, left_out = find_articles(tmp_path)
    assert (found, [item.path for item in left_out]) == ((), ["pipe"])


@pytest.mark.skipif(sys.platform != "linux", reason="other disks refuse such names")
def test_names_need_not_be_unicode(tmp_path: Path) -> None:
    with open(os.path.join(os.fsencode(tmp_path), b"\xff\n.txt"), "wb") as file:
        file.write(b"text")
    (name,) = find_articles(tmp_path, include=["*.txt"]).found
    assert printable(name) == "\\xff\\n.txt"
    assert read_bytes(os.path.join(tmp_path, name)) == b"text"
    target = target_for(tmp_path / "out", name)
    make_folder(tmp_path / "out")
    write_atomically(target, b"new", overwrite=False)
    assert os.listdir(os.fsencode(tmp_path / "out")) == [b"\xff\n.txt"]
    find_collisions([name, "a"])


@pytest.mark.permissions
def test_reports_a_folder_that_is_shut(tmp_path: Path) -> None:
    fill(tmp_path, "a.txt", "shut/b.txt")
    (tmp_path / "shut").chmod(0)
    found, left_out = find_articles(tmp_path)
    (tmp_path / "shut").chmod(0o700)
    assert found == ("a.txt",)
    assert [item.path for item in left_out] == ["shut/"] and "permission" in left_out[0].reason


@pytest.mark.parametrize("name", ["none", "file", "a\0b"])
def test_refuses_what_is_no_folder(tmp_path: Path, name: str) -> None:
    put(tmp_path / "file")
    with pytest.raises(ReadError):
        find_articles(os.path.join(tmp_path, name))


def test_goes_down_any_depth(tmp_path: Path) -> None:
    deep = "/".join(["d"] * 60) + "/a.txt"
    fill(tmp_path, deep)
    assert find_articles(tmp_path).found == (deep,)


# --- check_folders, target_for, find_collisions


@pytest.mark.parametrize("source, out, allowed", [
    ("a", "b", True), ("a", "a-out", True), ("a-out", "a", True), ("a", "new/b", True),
    ("a", "a", False), ("a", "a/out", False), ("a/in", "a", False), ("a", "a/x/../../a", False),
    ("a", "b/../a/c", False),
])  # fmt: skip
def test_folders_are_apart(tmp_path: Path, source: str, out: str, allowed: bool) -> None:
    (tmp_path / "a" / "in").mkdir(parents=True)
    (tmp_path / "b").mkdir()
    if allowed:
        check_folders(tmp_path / source, tmp_path / out)
    else:
        with pytest.raises(UsageError):
            check_folders(os.path.join(tmp_path, source), os.path.join(tmp_path, out))


@posix
def test_folders_are_apart_behind_links(tmp_path: Path) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "link").symlink_to(tmp_path / "a" / "b")
    for source, out in (("a", "link"), ("a", "link/new"), ("link", "a"), ("a/b", "link")):
        with pytest.raises(UsageError):
            check_folders(tmp_path / source, tmp_path / out)


def test_refuses_a_folder_name_that_none_can_have(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        check_folders(tmp_path, "a\0b")


@pytest.mark.parametrize("relative", ["a.txt", "a/b.txt", "a/..b", "ü/ x", "..."])
def test_targets_lie_below_the_folder(tmp_path: Path, relative: str) -> None:
    assert target_for(tmp_path, relative) == os.path.join(tmp_path, *relative.split("/"))


@pytest.mark.parametrize("relative", ["", ".", "..", "../a", "a/../../b", "a/..", "/etc/a", "a//b", "a/", "a\0b"])
def test_refuses_targets_that_lead_out(tmp_path: Path, relative: str) -> None:
    with pytest.raises(UsageError):
        target_for(tmp_path, relative)


@posix
def test_refuses_targets_behind_links_that_lead_out(tmp_path: Path) -> None:
    out = fill(tmp_path / "out", "real/a.txt")
    elsewhere = fill(tmp_path / "elsewhere", "a.txt")
    (out / "away").symlink_to(elsewhere)
    (out / "a.txt").symlink_to(elsewhere / "a.txt")
    (out / "near").symlink_to("real")
    for relative in ("away/a.txt", "away/b/c.txt", "a.txt"):
        with pytest.raises(UsageError):
            target_for(out, relative)
    assert target_for(out, "near/a.txt") == str(out / "near" / "a.txt")
    (tmp_path / "out-link").symlink_to("out")
    assert target_for(tmp_path / "out-link", "b.txt") == str(tmp_path / "out-link" / "b.txt")


@pytest.mark.parametrize("relatives", [
    ["a.txt", "a.txt"], ["A/b.txt", "c", "a/B.TXT"], ["\xe9.txt", "e\u0301.txt"], ["ß", "SS"],
])  # fmt: skip
def test_names_that_one_target_would_have(relatives: list[str]) -> None:
    with pytest.raises(UsageError) as caught:
        find_collisions(relatives)
    assert relatives[0] in str(caught.value) and relatives[-1] in str(caught.value)


def test_sources_that_one_target_would_have_are_named() -> None:
    with pytest.raises(UsageError, match="^a.jsonl and a.warc would be written to the same file"):
        find_collisions(["a.jsonl", "b.jsonl", "a.jsonl"], sources=["a.jsonl", "b.warc", "a.warc"])


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="there is no folder to put it into"):
        write_atomically(tmp_path / "none" / "a.txt", b"", overwrite=False)


def test_names_that_have_their_own_targets(tmp_path: Path) -> None:
    find_collisions([])
    find_collisions(["a.txt", "b.txt", "a/a.txt", "a.md"])


def test_asks_the_disk_what_it_tells_apart(tmp_path: Path) -> None:
    put(tmp_path / "probe")
    if (tmp_path / "PROBE").exists():
        with pytest.raises(UsageError):
            find_collisions(["a", "A"], folder=tmp_path)
    else:
        find_collisions(["a", "A"], folder=tmp_path)
    with pytest.raises(UsageError):
        find_collisions(["a", "a"], folder=tmp_path)
    with pytest.raises(UsageError):
        find_collisions(["a", "A"], folder=tmp_path / "none")
    assert names(tmp_path) == ["probe"]
