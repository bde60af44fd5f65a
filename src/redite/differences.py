"""Where two texts differ, and by what: the values that alignment, pairing and judging hand on."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence

from redite.tokens import CLAUSE_ENDS, SENTENCE_ENDS, Tokens
from redite.values import NamedTuple


class Gap(NamedTuple):
    """A stretch where the two texts differ: half-open places of tokens in the cut and in the kept text."""

    cut_start: int
    cut_end: int
    keep_start: int
    keep_end: int

    def without_shared_ends(self, cut: Sequence[str], keep: Sequence[str], among: Container[str] | None = None) -> Gap:
        """Give the gap without the tokens, of some or of any, that both texts begin or end it with."""
        start, end, other, other_end = self
        while start < end and other < other_end and _is_shared(cut[start], keep[other], among):
            start, other = start + 1, other + 1
        while start < end and other < other_end and _is_shared(cut[end - 1], keep[other_end - 1], among):
            end, other_end = end - 1, other_end - 1
        return Gap(start, end, other, other_end)


def _is_shared(form: str, other: str, among: Container[str] | None) -> bool:
    return form == other and (among is None or form in among)


class Variation(NamedTuple):
    """Two tokens, or two expressions, found to be one by a rule; the places are those of single tokens, else -1."""

    rule: str
    cut: int = -1
    keep: int = -1


class Difference(NamedTuple):
    """What is left of a gap once variants are paired: places of tokens, punctuation aside.

    edge: the kept text goes on there beyond the last, or before the first, token that both share.
    variants: what of the gap was found to be one.
    """

    cut: tuple[int, ...]
    keep: tuple[int, ...]
    edge: bool
    variants: tuple[Variation, ...]
    gap: Gap

    @property
    def says_the_same(self) -> bool:
        """Whether the lexicon's equivalents, or what a scan misread, explain all of it."""
        return not (self.cut or self.keep) and all(v.rule in ("equivalent", "misreading") for v in self.variants)


class Residue(NamedTuple):
    """The differences of two texts, in order, and how many tokens of the cut one stand in the kept one.

    moved: half-open stretches of the cut text that stand elsewhere in the kept one; they are in no difference.
    shared: the places of the tokens that both have, in the cut text and in the kept one; what moved is among them.
    """

    cut: Tokens
    keep: Tokens
    differences: tuple[Difference, ...]
    aligned: int
    moved: tuple[tuple[int, int], ...]
    shared: Mapping[int, int]

    def reversed(self) -> Residue | None:
        """What the kept text says that the cut one does not; None where stretches moved and it has to be found anew."""
        if self.moved:
            return None
        differences = tuple(
            Difference(
                difference.keep,
                difference.cut,
                difference.gap.keep_start == 0 or difference.gap.keep_end == len(self.keep),
                tuple(Variation(rule, keep, cut) for rule, cut, keep in difference.variants),
                Gap(*difference.gap[2:], *difference.gap[:2]),
            )
            for difference in self.differences
        )
        shared = {other: place for place, other in self.shared.items()}
        return Residue(self.keep, self.cut, differences, self.aligned, (), shared)


def paired_by(
    difference: Difference, known: Container[tuple[str, str]], rule: str, cut: Tokens, keep: Tokens
) -> Difference:
    """Take the words of a difference that are known to be one, of as many on both sides, out of it."""
    if len(difference.cut) != len(difference.keep):
        return difference
    pairs = list(zip(difference.cut, difference.keep))
    same = [pair for pair in pairs if (cut.forms[pair[0]], keep.forms[pair[1]]) in known]
    left = [pair for pair in pairs if pair not in same]
    variants = (*difference.variants, *[Variation(rule, *pair) for pair in same])
    return difference._replace(
        cut=tuple(place for place, _ in left), keep=tuple(other for _, other in left),
        variants=tuple(sorted(variants, key=lambda variation: variation.cut)),
    )  # fmt: skip


def crosses(place: int, other: int, pairs: list[tuple[int, int]]) -> bool:
    """Say whether two places stand the other way round to a pair of such: what crosses may have changed parts."""
    return any((place < cut) != (other < keep) for cut, keep in pairs)


def same_sentence(keep: Tokens, difference: Difference, reach: int) -> tuple[int, ...]:
    """Give the places of an edge's kept tokens that belong to the sentence which both texts share, at most `reach`.

    Before the shared part that is back to the sentence's start, behind it on to the end of the clause.
    """
    gap = difference.gap
    if gap.keep_start == 0 and gap.keep_end < len(keep):  # before the shared part: back to the sentence's start
        if [":", '"'] in (keep.forms[gap.keep_end - 2 : gap.keep_end], keep.forms[gap.keep_end - 1 : gap.keep_end + 1]):
            return ()  # who said what is shared, and where
        places: list[int] = []
        for place in range(gap.keep_end - 1, gap.keep_start - 1, -1):
            if keep.forms[place] in SENTENCE_ENDS or len(places) == reach:
                break
            places.append(place)
    else:
        places = []
        before = keep.forms[max(0, gap.keep_start - 2) : gap.keep_start]
        if before[-1:] == ['"']:
            before.pop()
        if not SENTENCE_ENDS.isdisjoint(before[-1:]):
            return ()  # what follows is another sentence, or who said it
        for place in range(gap.keep_start, gap.keep_end):
            if keep.forms[place] == "?":
                places.append(place)
            if keep.forms[place] in CLAUSE_ENDS or len(places) == reach:
                break
            places.append(place)
    return tuple(sorted(set(places) & set(difference.keep)))
