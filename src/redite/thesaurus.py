"""Which expressions say the same, language by language: "nearly" and "almost", "ran" and "operated".

An expression stands in as many groups as it has senses; two say the same where they share one. A thesaurus is a file of
one line an expression, "run | manage | race": the expression, then the names of its groups. Lines that begin with the
same three letters are one piece, with an empty line behind it; the first line of all has these beginnings, each with
the number of bytes from that line to its piece. Few of an article's words are ever asked about, so nothing is made text
but the pieces of these.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from importlib import import_module

_NOTHING: frozenset[str] = frozenset()
_BEGINNING = 3
_MOST_REMEMBERED = 10_000


def beginning_of(expression: str) -> str:
    """Give what the expressions of one piece of a thesaurus begin with."""
    return expression[:_BEGINNING].rstrip()


class Thesaurus:
    """The expressions of some languages that say the same as others, and the words that these are made of.

    An expression's words are as redite.folding.words gives them, with one space between them in any script. `measures`
    gives the sign of units as words and as signs (kilometre, km: km).
    """

    def __init__(self, languages: Sequence[str] = (), measures: Mapping[str, str] | None = None) -> None:
        self.languages = tuple(languages)
        self.measures = measures or {}
        self._parts = frozenset(" ".join([measure for measure in self.measures if " " in measure]).split())
        self._pieces: dict[str, list[tuple[str, str]]] = {}
        self._found: dict[str, frozenset[str] | None] = {}

    def __bool__(self) -> bool:
        return bool(self.languages)

    def __contains__(self, word: str) -> bool:
        """Say whether a word is an expression, or a part of one."""
        return self._find(word) is not None

    def groups_of(self, expression: str) -> frozenset[str]:
        """Give the names of the groups of what says the same as an expression; none where nothing does."""
        return self._find(expression) or _NOTHING

    def is_same(self, expression: str, other: str) -> bool:
        """Say whether two expressions share a group."""
        return not self.groups_of(expression).isdisjoint(self.groups_of(other))

    def _find(self, expression: str) -> frozenset[str] | None:
        """Give the groups of an expression; None for what is no part of one either."""
        if expression not in self._found:
            if len(self._found) >= _MOST_REMEMBERED:
                self._found.clear()
            self._found[expression] = self._look_up(expression)
        return self._found[expression]

    def _look_up(self, expression: str) -> frozenset[str] | None:
        beginning = beginning_of(expression)
        if beginning not in self._pieces:
            self._pieces[beginning] = [(language, _piece(language, beginning)) for language in self.languages]
        groups = [self.measures[expression]] if expression in self.measures else []
        is_part = expression in self._parts
        for language, piece in self._pieces[beginning]:
            start = piece.find(f"\n{expression} | ")
            if start >= 0:
                line = piece[start + 1 : piece.index("\n", start + 1)]
                groups += [f"{language} {group}" for group in line.split(" | ")[1:]]
            is_part = is_part or f"\n{expression}\n" in piece
        return frozenset(groups) if groups or is_part else None


def _piece(language: str, beginning: str) -> str:
    """Give the lines of what begins so, each between line ends; "" where there are none."""
    starts, lines = _read(language)
    start = starts.get(beginning.encode())
    if start is None:
        return ""
    end = lines.find(b"\n\n", start)
    return f"\n{lines[start : end + 1].decode()}"


@lru_cache(maxsize=8)  # as many languages as an article may have
def _read(language: str) -> tuple[Mapping[bytes, int], bytes]:
    """Read a thesaurus as modules are read: where its pieces begin, and all of it, of which only pieces become text."""
    package = import_module("redite.thesauri")
    read: Callable[[str], bytes] = getattr(package.__loader__, "get_data")
    text = read(f"{package.__path__[0]}/{language}.txt")
    index, _, lines = text.partition(b"\n")
    beginnings = index.split(b" ")
    return dict(zip(beginnings[::2], map(int, beginnings[1::2]))), lines
