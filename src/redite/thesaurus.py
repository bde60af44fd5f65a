"""Which expressions say the same, language by language: "nearly" and "almost", "ran" and "operated".

An expression stands in as many groups as it has senses; two say the same where they share one. A thesaurus is a text of
one line an expression, "run | manage | race": the expression, then the names of its groups. Lines that begin
with the same two letters are one piece, with an empty line before the next. Few of an article's words are ever asked
about, so nothing is read but the lines of these.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module

_NOTHING: frozenset[str] = frozenset()
_BEGINNING = 2
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
        self._pieces: list[tuple[str, dict[str, str]]] = []
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
        if not self._pieces:
            self._pieces = [(language, _pieces_of(language)) for language in self.languages]
        groups = [self.measures[expression]] if expression in self.measures else []
        is_part = expression in self._parts
        beginning = beginning_of(expression)
        for language, pieces in self._pieces:
            piece = pieces.get(beginning, "")
            start = piece.find(f"\n{expression} | ")
            if start >= 0:
                line = piece[start + 1 : piece.index("\n", start + 1)]
                groups += [f"{language} {group}" for group in line.split(" | ")[1:]]
            is_part = is_part or f"\n{expression}\n" in piece
        return frozenset(groups) if groups or is_part else None


def _pieces_of(language: str) -> dict[str, str]:
    text: str = import_module(f"redite.thesauri.{language}").EXPRESSIONS
    return {beginning_of(piece.partition("\n")[0].partition(" | ")[0]): f"\n{piece}\n" for piece in text.split("\n\n")}
