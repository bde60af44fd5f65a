"""What several test modules make folders of and look at them with."""

from __future__ import annotations

import csv
import gzip
import io
import json
from pathlib import Path

from redite import Settings
from redite.cleaning import clean
from redite.restoring import undo


def tree(folder: Path) -> dict[str, bytes]:
    """The files below a folder by their paths, redite's own store aside."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and ".redite" not in path.parts
    }


def expected(folder: Path) -> dict[str, bytes]:
    """What a batch over a folder without records has to make, by cleaning article after article."""
    return {name: clean(data, name=name, settings=Settings()).product for name, data in tree(folder).items()}


def undone(out: Path, target: Path) -> dict[str, bytes]:
    """What undo puts below another folder, which it has to do without a problem."""
    problems = [one.message for one in undo(str(out), target=str(target)) if one.is_failure]
    assert not problems, problems
    return tree(target)


def article(number: int) -> str:
    """A text of three paragraphs, of which none, one or two come again."""
    lines = [f"Article {number} says that {what} went well in the year {1900 + number}, as far as one can tell."
             for what in ("the harvest of the apples", "the building of the bridge", "the school of music")]
    return "\n".join(lines + lines[: number % 3]) + "\n"


def fill(folder: Path, count: int) -> Path:
    """Write articles into seven folders: most are plain, the others of each kind that has a way back of its own."""
    for number in range(count):
        _write(folder, number, *_file(number))
    return folder


def fill_plain(folder: Path, count: int) -> Path:
    """Write articles into seven folders, all of them plain."""
    for number in range(count):
        _write(folder, number, ".txt", article(number).encode())
    return folder


def _write(folder: Path, number: int, end: str, data: bytes) -> None:
    path = folder / f"{number % 7}" / f"{number:04}{end}"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def _file(number: int) -> tuple[str, bytes]:
    text, texts = article(number), [article(number), article(number + 1)]
    others = (
        (".txt", text.encode("utf-16")),
        (".txt.gz", gzip.compress(text.encode(), mtime=0)),
        (".md", f"# Article\n\n{text}".replace("\n", "\n\n").encode()),
        (".html", "".join(f"<p>{paragraph}</p>\n" for paragraph in text.splitlines()).encode()),
        (".jsonl", "".join(json.dumps({"id": place, "text": one}) + "\n" for place, one in enumerate(texts)).encode()),
        (".json", json.dumps([{"text": one} for one in texts], indent=1).encode()),
        (".csv", _csv(texts)),
    )
    return others[number % 20] if number % 20 < len(others) else (".txt", text.encode())


def _csv(texts: list[str]) -> bytes:
    rows = io.StringIO(newline="")
    csv.writer(rows).writerows([("id", "text"), *enumerate(texts)])
    return rows.getvalue().encode()
