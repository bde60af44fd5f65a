"""Read and write the thesauri: `python tests/thesauri.py LANGUAGE FILE` adds the groups of a file, a line each.

A line is "nearly | almost"; its members become words as texts have them. A group whose members are all in one that is
there already is left out, and a group takes the place of those that it holds.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path

from redite.folding import fold, has_spaceless, spaceless_words, words

FOLDER = Path(import_module("redite.thesauri").__file__ or "").parent


def expression(text: str) -> str:
    key = fold(text)
    return " ".join(" ".join(spaceless_words(key) if has_spaceless(key) else words(key)).split())


def text_of(language: str) -> str:
    return (FOLDER / f"{language}.txt").read_text(encoding="utf-8")


def groups_in(text: str) -> list[frozenset[str]]:
    """Give the groups of a thesaurus."""
    members = defaultdict(set)
    for line in text.splitlines():
        one, *names = line.split(" | ")
        for name in names:
            members[name].add(one)
    return [frozenset(group) for group in members.values()]


def written(groups: Iterable[frozenset[str]]) -> str:
    """Give the text of a thesaurus of some groups: the same text for the same groups."""
    every = sorted({group for group in groups if len(group) > 1}, key=lambda group: (-len(group), sorted(group)))
    within: defaultdict[str, list[frozenset[str]]] = defaultdict(list)
    lines: defaultdict[str, list[str]] = defaultdict(list)
    taken: set[str] = set()
    for group in every:
        first, *_ = by_length = sorted(group, key=lambda one: (len(one), one))
        if any(group <= other for other in within[first]):
            continue
        free = [one for one in by_length if one not in taken]
        name = free[0] if free else next(f"{first} {n}" for n in range(2, 1000) if f"{first} {n}" not in taken)
        taken.add(name)
        for one in group:
            within[one].append(group)
            lines[one].append(name)
    for one in list(lines):
        for part in one.split():
            lines[part]  # a line without a group
    return "".join(" | ".join([one, *sorted(lines[one])]) + "\n" for one in sorted(lines))


def add(language: str, lines: Iterable[str]) -> int:
    """Add groups to a language's thesaurus, and give how many it has more."""
    old = groups_in(text_of(language))
    new = (frozenset(map(expression, line.split(" | "))) - {""} for line in lines)
    text = written([*old, *new])
    (FOLDER / f"{language}.txt").write_text(text, encoding="utf-8", newline="\n")
    return len(groups_in(text)) - len(old)


if __name__ == "__main__":
    print(add(sys.argv[1], Path(sys.argv[2]).read_text(encoding="utf-8").splitlines()))
