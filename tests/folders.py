"""What several test modules look at folders with."""

from __future__ import annotations

from pathlib import Path

from redite import Settings
from redite.cleaning import clean


def tree(folder: Path) -> dict[str, bytes]:
    """The files below a folder by their paths, redite's own store aside."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and ".redite" not in path.parts
    }


def expected(folder: Path) -> dict[str, bytes]:
    """What a batch over a folder has to make, by cleaning article after article."""
    return {name: clean(data, name=name, settings=Settings()).product for name, data in tree(folder).items()}
