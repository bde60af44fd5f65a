"""What stands for what although the two never say the same: he for she, was for is, sells for sold.

Each question is a function of an Evidence that answers with the words of the cut text that show it; what follows from
them is for `vetoes` to say.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping

from redite.differences import Difference, Gap
from redite.evidence import Evidence, Role
from redite.paradigms import Paradigms, agreements, paradigms
from redite.tokens import Tokens, is_spaceless

# An ending tells of a word that has so many letters before it.
_SHORTEST_STEM = 2
# What was found to be one by these is no word in two forms; nor does a lost accent tell of one.
_OTHER_WORDS = frozenset(["equivalent", "transcription", "accents", "number", "same"])
# A character of a script without spaces is part of a word: differences so close to each other are one.
_SPACELESS_REACH = 3


def of_one_paradigm(evidence: Evidence) -> list[str]:
    """Give words in whose place the kept text has another form of their paradigm: his, hers; is, was; sells, sold."""
    known = paradigms(evidence.lexicon.languages)
    return _with_another_form(evidence, known) or _with_another_ending(evidence, known)


def of_other_agreement(evidence: Evidence) -> list[str]:
    """Give words that agree with another one there, though all of content is the same: el autor, la autora."""
    if evidence.content or any(v.rule == "equivalent" for d in evidence.residue.differences for v in d.variants):
        return []
    known = agreements(evidence.lexicon.languages)
    return _with_another_form(evidence, known) or _with_another_ending(evidence, known)


def _with_another_form(evidence: Evidence, known: Paradigms) -> list[str]:
    if not known.cells:
        return []
    carried = [pair for found in evidence.displaced if found.in_place for pair in found.places]
    aside = {place for place, _ in carried}, {other for _, other in carried}
    for gap in _gaps(evidence):
        here = _cells(evidence.cut, gap.cut_start, gap.cut_end, aside[0], known)
        if not here:
            continue
        there = _cells(evidence.keep, gap.keep_start, gap.keep_end, aside[1], known)
        for (paradigm, cell), words in here.items():
            if (paradigm, cell) not in there and any(p == paradigm and (p, c) not in here for p, c in there):
                return words
        is_one = here.keys() == there.keys() and len({paradigm for paradigm, _ in here}) == 1
        if is_one and list(here) != list(there):  # he by her, she by him
            return next(iter(here.values()))
    return []


def _gaps(evidence: Evidence) -> Iterator[Gap]:
    """Give where the texts differ, with a shared token on both sides; far off the shared part nothing corresponds."""
    waiting: Gap | None = None
    for difference in evidence.residue.differences:
        gap = _near_the_shared(evidence, difference)
        if waiting is not None:
            reach = _SPACELESS_REACH if is_spaceless(evidence.cut.forms[gap.cut_start - 1]) else 0
            if gap.cut_start - waiting.cut_end <= reach:
                waiting = Gap(waiting.cut_start, gap.cut_end, waiting.keep_start, gap.keep_end)
                continue
            yield _widened(waiting)
        waiting = gap
    if waiting is not None:
        yield _widened(waiting)


def _widened(gap: Gap) -> Gap:
    return Gap(max(0, gap.cut_start - 1), gap.cut_end + 1, max(0, gap.keep_start - 1), gap.keep_end + 1)


def _near_the_shared(evidence: Evidence, difference: Difference) -> Gap:
    start, end, other, other_end = difference.gap
    if difference.edge:
        size = max(1, min(end - start, other_end - other))
        if start == 0 or other == 0:
            start, other = max(start, end - size), max(other, other_end - size)
        else:
            end, other_end = min(end, start + size), min(other_end, other + size)
    return Gap(start, end, other, other_end)


def _cells(
    tokens: Tokens,
    start: int,
    end: int,
    aside: Container[int],
    known: Paradigms,
) -> dict[tuple[int, int], list[str]]:
    """Give the cells of the forms in a stretch, the longest where one begins with another, with their words."""
    found: dict[tuple[int, int], list[str]] = {}
    forms, end = tokens.forms, min(end, len(tokens))
    place = end if known.firsts.isdisjoint(forms[start:end]) else start
    while place < end:
        reach = min(known.longest, len(tokens) - place)  # a form may go on with what both texts have
        length = reach if forms[place] in known.firsts and place not in aside else 0
        while length and " ".join(forms[place : place + length]) not in known.cells:
            length -= 1
        if length:
            words = tokens.surfaces[place : place + length]
            found.update(dict.fromkeys(known.cells[" ".join(forms[place : place + length])], words))
        place += max(1, length)
    return found


def _with_another_ending(evidence: Evidence, known: Paradigms) -> list[str]:
    if not known.endings:
        return []
    for difference in evidence.residue.differences:
        pairs = [(v.cut, v.keep) for v in difference.variants if v.cut >= 0 and v.rule not in _OTHER_WORDS]
        if len(difference.cut) == len(difference.keep) == 1:
            pairs += zip(difference.cut, difference.keep)
        for place, other in pairs:
            if evidence.role(evidence.cut, place) is Role.NAME:
                continue
            for endings in known.endings:
                if _is_contrast(evidence.cut.forms[place], evidence.keep.forms[other], endings):
                    return [evidence.cut.surfaces[place]]
    return []


def _is_contrast(word: str, other: str, endings: Mapping[str, int]) -> bool:
    """Say whether two words have endings of two cells; one without any is told by the other word, which has it all."""
    here, there = _cell(word, endings), _cell(other, endings)
    if here is not None and there is not None:
        return here != there
    short, long = sorted((word, other), key=len)
    return word != other and "" in endings and long.startswith(short) and long[len(short) :] in endings


def _cell(word: str, endings: Mapping[str, int]) -> int | None:
    longest = len(word) - _SHORTEST_STEM
    return next((endings[word[-n:]] for n in range(longest, 0, -1) if word[-n:] in endings), None)
