"""Candidate pairs to verdicts: may this paragraph go in favour of that one, and why not?

It judges each direction by itself: a long text may hold a short one that does not hold it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
import re
from functools import cached_property

from redite.candidates import Candidate
from redite.forms import heading_like, protection, verses
from redite.folding import words
from redite.lexicon import Lexicon, lexicon_of
from redite.model import Action, Match, Paragraph, Relation, Verdict
from redite.residue import residue
from redite.tokens import Tokens
from redite.vetoes import Evidence, objections


class Article:
    """What the judge knows of an article as a whole; all of it is found out only when it is asked for."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self.paragraphs = paragraphs
        self._tokens: dict[str, Tokens] = {}

    def tokens(self, paragraph: Paragraph) -> Tokens:
        """The tokens of a paragraph, made once."""
        found = self._tokens.get(paragraph.text)
        if found is None:
            found = self._tokens[paragraph.text] = Tokens(paragraph.text)
        return found

    @cached_property
    def lexicon(self) -> Lexicon:
        """The closed word classes of the languages that the article is written in."""
        return lexicon_of(word for paragraph in self.paragraphs for word in words(paragraph.key))

    def is_name(self, surface: str) -> bool:
        """Say whether the article writes a capitalised word so inside a sentence too, and never small."""
        small = re.compile(rf"(?<!\w){re.escape(surface.lower())}(?!\w)")
        inside = re.compile(rf"(?<=[\w,;] ){re.escape(surface)}(?!\w)")
        texts = [paragraph.text for paragraph in self.paragraphs]
        return any(map(inside.search, texts)) and not any(map(small.search, texts))

    @cached_property
    def verses(self) -> frozenset[int]:
        """Indices of the lines of verse."""
        return verses(self.paragraphs)

    def protection(self, paragraph: Paragraph) -> str | None:
        """Say why a paragraph may recur, None where it may not."""
        if paragraph.index in self.verses:
            return "a line of verse"
        return protection(paragraph)

    def protections(self, indices: Iterable[int]) -> dict[int, str]:
        """Give those of the paragraphs that may recur, each with the reason."""
        found = {index: self.protection(self.paragraphs[index]) for index in indices}
        return {index: reason for index, reason in found.items() if reason is not None}


def judge(article: Article, candidates: Iterable[Candidate], groups: Mapping[int, int]) -> Iterator[Verdict]:
    """Judge candidate pairs of different keys, in both directions where both could hold.

    groups: a key's number in the candidates to the index of the paragraph that stands for it.
    """
    for candidate in candidates:
        left, right = article.paragraphs[groups[candidate.left]], article.paragraphs[groups[candidate.right]]
        near = _is_near(candidate)
        sizes = candidate.left_size, candidate.right_size
        if near or sizes[0] <= sizes[1]:
            yield judge_direction(article, left, right, candidate.score, near)
        if near or sizes[1] < sizes[0]:
            yield judge_direction(article, right, left, candidate.score, near)


def _is_near(candidate: Candidate) -> bool:
    """Near: either holds at least half of what the other says; else the poorer is at most contained."""
    return 2 * candidate.shared >= max(candidate.left_size, candidate.right_size)


def judge_direction(article: Article, cut: Paragraph, keep: Paragraph, score: float, near: bool) -> Verdict:
    """Say whether `cut` may go because `keep` stays."""
    match = Match(cut.index, keep.index, Relation.NEAR if near else Relation.CONTAINED, score)
    protected = article.protection(cut) or article.protection(keep) or heading_like(cut)
    if protected is not None:
        return Verdict(match, Action.KEEP, protected)
    found = residue(article.tokens(cut), article.tokens(keep), article.lexicon)
    evidence = Evidence(found, article.lexicon, article.is_name)
    objection = next(objections(evidence), None)
    if objection is not None:
        return Verdict(match, Action.DOUBTFUL, objection)
    return Verdict(match, Action.REMOVE, _harmless(evidence))


def _harmless(evidence: Evidence) -> str:
    words = [evidence.cut.surfaces[place] for _, place, _ in evidence.cut_roles]
    if not words:
        return "all it says stands there too"
    shown = ", ".join(f"“{word}”" for word in dict.fromkeys(words[:6]))
    return f"it differs by {shown} only"


def sameness(groups: Sequence[Sequence[int]], verdicts: Iterable[Verdict]) -> Callable[[int, int], bool]:
    """Give a function that says of two indices whether one may go in favour of the other, as equals or by a verdict."""
    group_of = {index: number for number, members in enumerate(groups) for index in members}
    pairs = {
        frozenset((group_of[verdict.match.cut], group_of[verdict.match.keeper]))
        for verdict in verdicts
        if verdict.ruling is Action.REMOVE
    }

    def same(left: int, right: int) -> bool:
        one, other = group_of[left], group_of[right]
        return one == other or frozenset((one, other)) in pairs

    return same
