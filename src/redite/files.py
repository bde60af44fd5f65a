"""Everything about the disk: find articles, read bytes, name targets, write atomically. It knows nothing of texts.

Paths inside a folder are relative and have "/" between their parts on every system. Names that are not Unicode travel
as Python has them (with surrogates); `printable` is for showing them.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import BinaryIO, cast

from redite.errors import ReadError, UsageError, WriteError
from redite.values import NamedTuple


class LeftOut(NamedTuple):
    """A file or folder (with a "/" at its end) that is not read, and why; `failed` if it should have been."""

    path: str
    reason: str
    failed: bool = False


class Found(NamedTuple):
    """The articles of a folder and what was left out, both as relative paths in order."""

    found: tuple[str, ...]
    left_out: tuple[LeftOut, ...]


def printable(path: str | os.PathLike[str]) -> str:
    """A path to show on one line: what a terminal cannot show is escaped, a byte that is no Unicode as \\xNN."""
    text = os.fspath(path)
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else _escaped(c) for c in text)


def _escaped(character: str) -> str:
    code = ord(character)
    if 0xDC80 <= code <= 0xDCFF:
        return f"\\x{code - 0xDC00:02x}"
    return character.encode("unicode_escape").decode("ascii")


_REASONS = {
    errno.ENOENT: "there is no such file or folder",
    errno.EACCES: "permission is missing",
    errno.EPERM: "permission is missing",
    errno.ENOSPC: "the disk is full; make room and try again",
    errno.EROFS: "the disk is read-only",
    errno.ENAMETOOLONG: "the name is too long",
    errno.ELOOP: "its links lead in a circle",
    errno.ENOTDIR: "a part of the path is a file, not a folder",
    errno.EISDIR: "it is a folder",
    errno.EFBIG: "it is larger than the disk takes",
    errno.EMFILE: "too many files are open",
}
if hasattr(errno, "EDQUOT"):  # not on every Windows
    _REASONS[errno.EDQUOT] = "the disk quota is used up; make room and try again"


def why(error: OSError | ValueError) -> str:
    """Say in a few words what the disk has against something."""
    if isinstance(error, OSError):
        return _REASONS.get(error.errno or 0, error.strerror or str(error))
    return "a path cannot hold a NUL character"


def read_bytes(path: str | os.PathLike[str], *, most: int = -1) -> bytes:
    """Read a regular file, or its first bytes. Raises ReadError for anything else, and for what cannot be read."""
    with open_to_read(path) as file, reading(path):
        return file.read(most)


@contextmanager
def reading(path: str | os.PathLike[str]) -> Iterator[None]:
    """Raise ReadError for what goes wrong with the disk in the block."""
    shown = printable(path)
    try:
        yield
    except (OSError, ValueError) as error:
        raise ReadError(f"{shown} cannot be read: {why(error)}", name=shown) from error


def open_to_read(path: str | os.PathLike[str]) -> BinaryIO:
    """Open a regular file. Raises ReadError for anything else, and for one that cannot be read."""
    shown = printable(path)
    with reading(path):
        mode = os.stat(path).st_mode
        if stat.S_ISDIR(mode):
            raise ReadError(f"{shown} cannot be read: it is a folder", name=shown)
        if not stat.S_ISREG(mode):  # to open a pipe without a writer would wait for ever
            raise ReadError(f"{shown} cannot be read: it is a device or a pipe, not a file", name=shown)
        return open(path, "rb")


def seekable(stream: BinaryIO) -> BinaryIO:
    """A stream in which one can go back: this one, or a copy of it in a file that goes with it. Raises ReadError."""
    if stream.seekable():
        return stream
    from shutil import copyfileobj
    from tempfile import TemporaryFile

    copy = cast(BinaryIO, TemporaryFile(prefix="redite-"))
    with reading("the stream"):
        copyfileobj(stream, copy)
        copy.seek(0)
    return copy


def copy_over(source: BinaryIO, target: BinaryIO) -> None:
    """Put the whole of a source in the place of all that the target holds so far."""
    from shutil import copyfileobj

    source.seek(0)
    target.seek(0)
    target.truncate()
    copyfileobj(source, target, 1 << 20)


# Not by tempfile: what it makes is for its owner alone, a new product shall have the user's usual permissions.
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


class Abandon(Exception):
    """Raised inside of `writing`: nothing is written after all."""


def write_atomically(path: str | os.PathLike[str], data: bytes, *, overwrite: bool, durable: bool = True) -> None:
    """Write a file whole or not at all: into a temporary neighbour, that then takes its place.

    durable: wait until the disk has it, so that it is there after a power cut; without, many small files go faster.

    A file that is overwritten keeps its permission bits, and one that is a link stays a link: what it points to is
    written. Raises WriteError if the target exists without `overwrite`, is no regular file, or cannot be written.
    """
    with writing(path, overwrite=overwrite, durable=durable) as file:
        file.write(data)


def write_new(path: str, data: bytes) -> None:
    """Write a file that nobody reads before it is whole and has another name. Raises WriteError, then nothing is there.

    It must not be there yet, and the disk is not waited for.
    """
    with _write_errors(printable(path)):
        descriptor = os.open(path, _NEW, 0o666)
        try:
            with open(descriptor, "wb") as file:
                file.write(data)
        except BaseException:
            with suppress(OSError):
                os.unlink(path)
            raise


@contextmanager
def writing(path: str | os.PathLike[str], *, overwrite: bool, durable: bool = True) -> Iterator[BinaryIO]:
    """Write a file piece by piece and still whole or not at all: as `write_atomically`, when the block is left.

    After an exception nothing is there; Abandon goes no further.
    """
    shown = printable(path)
    failure: Exception | None = None
    with _write_errors(shown):
        target = os.path.realpath(path) if overwrite else os.path.abspath(path)
        earlier = _earlier(target, shown, overwrite=overwrite)
        temporary = os.path.join(os.path.dirname(target), f".redite-{os.urandom(8).hex()}.tmp")
        try:
            with _new(temporary, earlier, durable=durable) as file:
                try:
                    yield file
                except ValueError as error:  # of the block, not of the path
                    failure = error
                    raise Abandon from error
            if overwrite:
                os.replace(temporary, target)
            else:
                _move_without_replacing(temporary, target)
        except Abandon:
            durable = False
        finally:  # an interrupt, too, leaves nothing behind; after a success there is nothing to remove
            with suppress(OSError):
                os.unlink(temporary)
        if durable:
            _sync_folder(os.path.dirname(target))
    if failure is not None:
        raise failure


@contextmanager
def _write_errors(shown: str) -> Iterator[None]:
    try:
        yield
    except FileExistsError as error:
        message = f"{shown} was not written: it exists; allow to overwrite it, or name another"
        raise WriteError(message, name=shown) from error
    except FileNotFoundError as error:
        message = f"{shown} cannot be written: there is no folder to put it into; make that, or name another target"
        raise WriteError(message, name=shown) from error
    except (OSError, ValueError) as error:
        raise WriteError(f"{shown} cannot be written: {why(error)}", name=shown) from error


def _earlier(target: str, shown: str, *, overwrite: bool) -> os.stat_result | None:
    """What is there already, if it may be overwritten."""
    try:
        earlier = os.lstat(target)
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(earlier.st_mode):
        raise WriteError(f"{shown} cannot be written: it is a folder", name=shown)
    if not overwrite:
        raise FileExistsError(errno.EEXIST, "exists", target)
    if not stat.S_ISREG(earlier.st_mode):
        raise WriteError(f"{shown} cannot be written: it is a device or a pipe, not a file", name=shown)
    if not os.access(target, os.W_OK):
        raise WriteError(f"{shown} cannot be written: it is read-only", name=shown)
    return earlier


@contextmanager
def _new(path: str, earlier: os.stat_result | None, *, durable: bool) -> Iterator[BinaryIO]:
    with open(os.open(path, _NEW, 0o666), "wb") as file:
        yield file
        if durable:
            file.flush()
            os.fsync(file.fileno())
    if earlier is not None:
        _pass_on(earlier, path)


def _pass_on(earlier: os.stat_result, path: str) -> None:
    """Give a file the owner and the permissions of the one that it takes the place of."""
    if hasattr(os, "chown"):
        now = os.stat(path)
        if (now.st_uid, now.st_gid) != (earlier.st_uid, earlier.st_gid):
            with suppress(OSError):  # only the superuser may give files away
                os.chown(path, earlier.st_uid, earlier.st_gid)
    os.chmod(path, stat.S_IMODE(earlier.st_mode))


def _move_without_replacing(temporary: str, target: str) -> None:
    """Give a new file its name. A link fails if the target has come to exist meanwhile; a rename would replace it."""
    try:
        os.link(temporary, target)
    except FileExistsError:
        raise
    except (OSError, AttributeError, NotImplementedError):  # a file system without hard links
        if os.path.lexists(target):
            raise FileExistsError(errno.EEXIST, "exists", target) from None
        os.rename(temporary, target)


def move_into_place(temporary: str, path: str, *, overwrite: bool) -> None:
    """Give a file that is whole the name that it is for, in one step; on the disk of that name, it is not waited for.

    What is overwritten passes on its permissions, as in write_atomically. Raises WriteError; then nothing has changed.
    """
    shown = printable(path)
    with _write_errors(shown):
        target = os.path.realpath(path) if overwrite else os.path.abspath(path)
        earlier = _earlier(target, shown, overwrite=overwrite)
        if earlier is not None:
            _pass_on(earlier, temporary)
        try:
            if earlier is None:
                _move_without_replacing(temporary, target)
            else:
                os.replace(temporary, target)
        except OSError as error:
            if error.errno != errno.EXDEV:  # a folder of the products may be on another disk
                raise
            write_atomically(path, read_bytes(temporary), overwrite=overwrite, durable=False)
        with suppress(FileNotFoundError):
            os.unlink(temporary)


def _sync_folder(folder: str) -> None:
    """Make the new name last through a power cut, where the system can."""
    if hasattr(os, "O_DIRECTORY"):
        with suppress(OSError):
            descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)


def make_folder(path: str | os.PathLike[str]) -> None:
    """Make a folder, and those above it, unless it is there. Raises WriteError."""
    shown = printable(path)
    try:
        os.makedirs(path, exist_ok=True)
    except FileExistsError as error:
        raise WriteError(f"{shown} cannot be made a folder: a file has its name", name=shown) from error
    except (OSError, ValueError) as error:
        raise WriteError(f"{shown} cannot be made: {why(error)}", name=shown) from error


def find_articles(
    folder: str | os.PathLike[str], *, include: Sequence[str] = (), exclude: Sequence[str] = ()
) -> Found:
    """Find the regular files of a folder and those below it; whether one is a text shows when it is decoded.

    include, exclude: patterns with * and ?, for the relative path or the last part of it. No `include` takes all; a
    folder that `exclude` matches is not entered. Hidden files and folders are left out. Links to folders are not
    followed, links to files only within the folder. Raises ReadError if there is no such folder.
    """
    shown = printable(folder)
    try:
        if not stat.S_ISDIR(os.stat(folder).st_mode):
            raise ReadError(f"{shown} is not a folder", name=shown)
        root = os.path.realpath(folder)
        os.scandir(root).close()
    except (OSError, ValueError) as error:
        raise ReadError(f"{shown} cannot be read: {why(error)}", name=shown) from error
    found: list[str] = []
    left_out: list[LeftOut] = []
    waiting = [""]
    while waiting:
        below = waiting.pop()
        try:
            with os.scandir(os.path.join(root, below)) as entries:
                for entry in entries:
                    path = below + entry.name
                    reason = _why_not(entry, path, root, include, exclude)
                    is_folder = entry.is_dir(follow_symlinks=False)
                    if reason:
                        left_out.append(LeftOut(path + "/" * is_folder, reason))
                    elif is_folder:
                        waiting.append(path + "/")
                    else:
                        found.append(path)
        except OSError as error:
            left_out.append(LeftOut(below, f"it cannot be read: {why(error)}", failed=True))
    return Found(tuple(sorted(found)), tuple(sorted(left_out)))


def _why_not(entry: os.DirEntry[str], path: str, root: str, include: Sequence[str], exclude: Sequence[str]) -> str:
    """Why an entry is left out, or ""."""
    if entry.name.startswith("."):
        return "it is hidden"
    if _matches(path, exclude):
        return "it is excluded"
    if entry.is_dir(follow_symlinks=False):
        return ""
    if entry.is_symlink():
        if os.path.isdir(entry.path):
            return "it is a link to a folder"
        if not os.path.exists(entry.path):
            return "it is a link to nothing"
        if not _is_below(os.path.realpath(entry.path), root):
            return "it is a link that leads out of the folder"
    if not os.path.isfile(entry.path):
        return "it is a device or a pipe, not a file"
    if include and not _matches(path, include):
        return "it is not included"
    return ""


def _matches(path: str, patterns: Sequence[str]) -> bool:
    from fnmatch import fnmatch

    base = path.rpartition("/")[2]
    for pattern in patterns:
        bare = pattern.rstrip("/")
        bare = bare[2:] if bare.startswith("./") else bare
        anywhere = bare[3:] if bare.startswith("**/") else bare
        if fnmatch(path, bare) or fnmatch(path, anywhere) or fnmatch(base, anywhere):
            return True
    return False


def _is_below(path: str, root: str) -> bool:
    """Whether a real path is a real folder or lies below it."""
    path, root = os.path.normcase(path), os.path.normcase(root)
    return path == root or path.startswith(root.rstrip(os.sep) + os.sep)


def check_folders(source: str | os.PathLike[str], out: str | os.PathLike[str]) -> None:
    """Raise UsageError if one of two folders is the other or lies in it, links followed: products would be sources."""
    shown_source, shown_out = printable(source), printable(out)
    try:
        if _is_within(out, source):
            where = "is" if _is_within(source, out) else "lies in"
            raise UsageError(f"{shown_out} cannot take the products: it {where} {shown_source}", name=shown_out)
        if _is_within(source, out):
            raise UsageError(f"{shown_out} cannot take the products: {shown_source} lies in it", name=shown_out)
    except (OSError, ValueError) as error:
        raise UsageError(f"{shown_out} cannot take the products: {why(error)}", name=shown_out) from error


def _is_within(inner: str | os.PathLike[str], outer: str | os.PathLike[str]) -> bool:
    """Whether a folder, there or to come, is another or below it; by identity, too, as names may differ in case."""
    path, root = os.path.realpath(inner), os.path.realpath(outer)
    if _is_below(path, root):
        return True
    if not os.path.exists(root):
        return False
    while True:
        if os.path.exists(path) and os.path.samefile(path, root):
            return True
        parent = os.path.dirname(path)
        if parent == path:
            return False
        path = parent


def is_same_folder(left: str, right: str) -> bool:
    """Whether two paths are of one folder, that is there or would be."""
    return _is_within(left, right) and _is_within(right, left)


def is_folder(path: str) -> bool:
    """Whether there is a folder of that name, or a link to one."""
    return os.path.isdir(path)


def check_appendable(path: str) -> None:
    """Raise WriteError for a file that lines cannot be added to; one that is not there is made for a moment only."""
    with _write_errors(printable(path)):
        is_new = not is_there(path)
        open(path, "ab").close()
        if is_new:
            os.unlink(path)


def is_there(path: str) -> bool:
    """Whether there is anything of that name."""
    return os.path.lexists(path)


def append_line(path: str, line: str) -> None:
    """Add a line to a text file, which is made if it is not there. Raises WriteError."""
    with _write_errors(printable(path)), open(path, "a+b") as file:
        size = file.seek(0, os.SEEK_END)
        if size:
            file.seek(size - 1)
            if file.read(1) != b"\n":  # an editor may have left the last line open
                file.write(b"\n")
        file.write(line.encode("utf-8"))


def parent_of(path: str) -> str:
    """The folder that a path lies in."""
    return os.path.dirname(path)


def target_for(out: str | os.PathLike[str], relative: str) -> str:
    """The path of a relative path below `out`. Raises UsageError if it would lead out of there, by dots or by links."""
    parts = relative.replace(os.sep, "/").split("/")
    shown = printable(relative)
    is_elsewhere = os.path.splitdrive(relative)[0] or (os.name == "nt" and ":" in relative)  # a drive; a file's stream
    if is_elsewhere or any(part in ("", ".", "..") or "\0" in part for part in parts):
        raise UsageError(f"{shown} is not a path below {printable(out)}", name=shown)
    target = os.fspath(out)
    is_led = False
    for part in parts:
        target = os.path.join(target, part)
        is_led = is_led or _is_link(target)
    # Where nothing is a link nothing leads away; to ask for the real path asks for every folder from the root on.
    if is_led and not _is_below(os.path.realpath(target), os.path.realpath(out)):
        raise UsageError(f"{printable(target)} leads out of {printable(out)} by a link; remove the link", name=shown)
    return target


def _is_link(path: str) -> bool:
    """Whether a path is a link of any kind, Windows' junctions and mount points among them."""
    try:
        status = os.lstat(path)
    except OSError:
        return False
    return stat.S_ISLNK(status.st_mode) or bool(getattr(status, "st_reparse_tag", 0))


def find_collisions(
    relatives: Sequence[str], *, sources: Sequence[str] = (), folder: str | os.PathLike[str] | None = None
) -> None:
    """Raise UsageError, naming both, if two sources would be written to one target.

    relatives: the targets. sources: what each is made of, where that has another name.

    Names that differ in case or Unicode form alone are one on many disks. If `folder` is given and is there, its disk
    is asked (by a file that is removed at once), and names that it tells apart are no collision.
    """
    import unicodedata

    seen: dict[str, int] = {}
    tells_apart: bool | None = None
    for number, relative in enumerate(relatives):
        key = unicodedata.normalize("NFC", unicodedata.normalize("NFD", relative).casefold())
        other = seen.setdefault(key, number)
        if other == number:
            continue
        if relatives[other] != relative and folder is not None:
            if tells_apart is None:
                tells_apart = _tells_apart(folder)
            if tells_apart:
                continue
        first, second = (printable((sources or relatives)[place]) for place in (other, number))
        raise UsageError(f"{first} and {second} would be written to the same file; rename one", name=second)


def _tells_apart(folder: str | os.PathLike[str]) -> bool:
    """Whether a folder's disk takes names that differ in case or Unicode form for different ones."""
    stem = f".redite-{os.urandom(8).hex()}"
    probe = os.path.join(os.fspath(folder), stem + "\xe9")
    try:
        os.close(os.open(probe, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except OSError:
        return False
    try:
        others = (stem + "\xc9", stem + "e\u0301", stem.upper() + "\xe9")
        return not any(os.path.lexists(os.path.join(os.fspath(folder), other)) for other in others)
    finally:
        os.unlink(probe)
