"""Which expressions say the same, language by language: "nearly" and "almost", "ran" and "operated".

An expression stands in as many groups as it has senses; two say the same where they share one. A thesaurus is a file of
one line an expression, "run | manage | race": the expression, then the names of its groups. Lines are in the order of
their bytes. Few of an article's words are ever asked about, so no more is made of them than is asked for.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

from redite.datafiles import read

_NOTHING: frozenset[str] = frozenset()
_MOST_REMEMBERED = 10_000
_MANY_ASKED = 500
_BETWEEN = b" | "


class _Found(dict[str, "frozenset[str] | None"]):
    """The groups of expressions, looked up once; at most so many are remembered."""

    def __init__(self, look_up: Callable[[str], frozenset[str] | None]) -> None:
        self._look_up = look_up

    def __missing__(self, expression: str) -> frozenset[str] | None:
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        found = self[expression] = self._look_up(expression)
        return found


class Thesaurus:
    """The expressions of some languages that say the same as others, and the words that these are made of.

    An expression's words are as redite.folding.words gives them, with one space between them in any script. `measures`
    gives the sign of units as words and as signs (kilometre, km: km).
    """

    def __init__(self, languages: Sequence[str] = (), measures: Mapping[str, str] | None = None) -> None:
        self.languages = tuple(languages)
        self.measures = measures or {}
        self._parts = frozenset(" ".join([measure for measure in self.measures if " " in measure]).split())
        self._found = _Found(self._look_up)

    def __bool__(self) -> bool:
        return bool(self.languages)

    def __contains__(self, word: str) -> bool:
        """Say whether a word is an expression, or a part of one."""
        return self._found[word] is not None

    def groups_of(self, expression: str) -> frozenset[str]:
        """Give the names of the groups of what says the same as an expression; none where nothing does."""
        return self._found[expression] or _NOTHING

    def is_same(self, expression: str, other: str) -> bool:
        """Say whether two expressions share a group."""
        groups = self._found[expression]
        return groups is not None and not groups.isdisjoint(self._found[other] or _NOTHING)

    def _look_up(self, expression: str) -> frozenset[str] | None:
        """Give the groups of an expression; None for what is no part of one either."""
        groups = [self.measures[expression]] if expression in self.measures else []
        is_part = expression in self._parts
        for language in self.languages:
            names = _names(language, expression)
            groups += [f"{language} {name}" for name in names or ()]
            is_part = is_part or names is not None
        return frozenset(groups) if groups or is_part else None


def _names(language: str, expression: str) -> list[str] | None:
    """Give the names of an expression's groups in a language; None for what is no part of one either."""
    found = _read(language).names_of(expression.encode(errors="surrogatepass"))
    return None if found is None else [name.decode() for name in found.split(_BETWEEN) if name]


class _Lines:
    """The lines of a thesaurus, parted only once so many were asked for that this pays."""

    def __init__(self, text: bytes) -> None:
        self._text = text
        self._asked = 0
        self._parted: dict[bytes, bytes] = {}

    def names_of(self, expression: bytes) -> bytes | None:
        """Give what stands behind an expression in its line; None where it has none."""
        if self._parted:
            return self._parted.get(expression)
        self._asked += 1
        if self._asked == _MANY_ASKED:
            parts = (line.partition(_BETWEEN) for line in self._text.splitlines())
            self._parted = {found: names for found, _, names in parts}
        # Of bytes in UTF-8 the order is that of the text.
        place = bisect_left(range(len(self._text)), expression, key=lambda place: self._line(place)[0])
        found, _, names = self._line(place)
        return names if found == expression else None

    def _line(self, place: int) -> tuple[bytes, bytes, bytes]:
        """Give the parts of the line around a place."""
        start, end = self._text.rfind(b"\n", 0, place) + 1, self._text.find(b"\n", place)
        return self._text[start:end].partition(_BETWEEN)


@lru_cache(maxsize=8)  # as many languages as an article may have
def _read(language: str) -> _Lines:
    return _Lines(read("thesauri", language))
