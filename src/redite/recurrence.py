"""Recurrence that is meant, and recurrence that is one accident: lists with equal steps, refrains, a second rendering.

A paragraph alone does not tell; its neighbours do. Everything here looks at the order of paragraphs.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from functools import partial
from itertools import pairwise

from redite.folding import words
from redite.forms import (
    ROW_WORDS,
    ends_sentence,
    heading_like,
    is_in_turn,
    is_line_of_code,
    lists_amounts,
    weight,
)
from redite.model import Kind, Paragraph

# A step of a procedure is not longer than this many words.
_STEP_WORDS = 18
# A sentence of so many words is said again for effect, or is to be done again.
SHORT_SENTENCE = 7
# Beyond so many equal rows in a row it is no matter whether the next ones differ.
_MOST_EQUAL_STEPS = 50
# A refrain comes at least so often.
_REFRAIN = 3
# A second rendering repeats so many paragraphs in a row, so many of them prose, prose being this many words.
_RENDERED_RUN = 3
_RENDERED_PROSE = 2
_PROSE_WORDS = 12
_RENDERED_WORDS = 50
# It is this part of the article at least: entries of a manual share descriptions, too.
_RENDERED_SHARE = 0.1
# A heading and what stands below it; the latter has as many words as one paragraph of prose.
_LEAST_BLOCK = 2
_NEVER_CUT = frozenset([Kind.CODE, Kind.TABLE_ROW, Kind.FRONT_MATTER, Kind.OTHER])
# Two neighbours that share this part of their words, and are not the same, are the differing steps of two lists.
_LOOK_ALIKE = 0.4

Same = Callable[[int, int], bool]


def meant(paragraphs: Sequence[Paragraph], groups: Sequence[Sequence[int]], same: Same) -> dict[int, str]:
    """Give the paragraphs that recur on purpose although they are equal, with the reason.

    groups: indices of equal keys. same(i, j): the two are equal or one may go in favour of the other.
    """
    found: dict[int, str] = {}
    for members in groups:
        if len(members) < 2 or not paragraphs[members[0]].key or weight(paragraphs[members[0]].key) > ROW_WORDS:
            continue
        strides = {after - before for before, after in zip(members, members[1:])}
        if len(members) >= _REFRAIN and len(strides) == 1 and strides.pop() > 1:
            found.update(dict.fromkeys(members, "it recurs at even distances, as a refrain or a label does"))
            continue
        if _head_different_texts(paragraphs, members, same):
            found.update(dict.fromkeys(members, "a short line above different texts, as a heading is"))
            continue
        if _is_short_sentence(paragraphs[members[0]]) and not _beside_others(paragraphs, members, same):
            found.update(dict.fromkeys(members, "so short a sentence is said again on purpose"))
            continue
        for later in members[1:]:
            if parallel(paragraphs, members[0], later, same):
                reason = "a step of two lists that differ elsewhere"
                found.update({members[0]: reason, later: reason})
    return found


def _is_short_sentence(paragraph: Paragraph) -> bool:
    return ends_sentence(paragraph.text) and weight(paragraph.key) <= SHORT_SENTENCE


def _beside_others(paragraphs: Sequence[Paragraph], members: Sequence[int], same: Same) -> bool:
    """Say whether what stands next to a repeat is repeated, too, or is the one that it repeats: then it is a copy."""
    first = members[0]
    for later in members[1:]:
        if later == first + 1:
            return True
        for step in (-1, 1):
            one, other = first + step, later + step
            if 0 <= one and other < len(paragraphs) and one != later and other != first and same(one, other):
                return True
    return False


def _head_different_texts(paragraphs: Sequence[Paragraph], members: Sequence[int], same: Same) -> bool:
    """Say whether each of some equal short lines stands above prose of its own."""
    below = [index + 1 for index in members]
    return (
        heading_like(paragraphs[members[-1]]) is not None
        and below[-1] < len(paragraphs)
        and all(weight(paragraphs[index].key) >= _PROSE_WORDS for index in below)
        and not any(same(one, other) for one, other in pairwise(below))
    )


def parallel(paragraphs: Sequence[Paragraph], first: int, later: int, same: Same) -> bool:
    """Say whether two equal paragraphs stand in two lists whose other rows are alike but differ.

    The article's first paragraph is its title and no step.
    """
    if first == 0 or later - first < 2 or max(weight(paragraphs[i].key) for i in (first, later)) > _STEP_WORDS:
        return False
    for step in (-1, 1):
        i, j = first + step, later + step
        end = first + step * _MOST_EQUAL_STEPS
        while i != end and 0 <= i < j < len(paragraphs) and i != later and j != first and same(i, j):
            i, j = i + step, j + step
        if 0 <= i < j < len(paragraphs) and i != later and j != first and look_alike(paragraphs[i], paragraphs[j]):
            return True
    return False


def look_alike(left: Paragraph, right: Paragraph) -> bool:
    """Say whether two paragraphs share so many of their words, and differ, as steps of two lists do."""
    one, other = set(words(left.key)), set(words(right.key))
    if min(len(one), len(other)) < 2 or max(len(one), len(other)) > 2 * ROW_WORDS:
        return False
    return len(one & other) >= _LOOK_ALIKE * max(len(one), len(other)) and left.key != right.key


def renderings(paragraphs: Sequence[Paragraph], groups: Sequence[Sequence[int]], same: Same) -> dict[int, int]:
    """Find stretches that the page holds twice, block after block or interleaved: later paragraph to its twin, or what
    is hidden to what is seen.

    Headings, labels and list rows inside such a stretch are listed too, because it is repeated as a whole; never code,
    rows of tables and what else markup says is no prose.
    """
    twins: dict[int, int] = {}
    whole = sum(len(paragraph.key) for paragraph in paragraphs)
    for run in _runs(paragraphs, groups, same):
        sizes = [weight(paragraphs[later].key) for _, later in run]
        prose = sum(_is_prose(paragraphs[later]) for _, later in run)
        length = sum(len(paragraphs[later].key) for _, later in run)
        long_enough = sum(sizes) >= _RENDERED_WORDS and length >= _RENDERED_SHARE * whole
        if len(run) >= _RENDERED_RUN and prose >= _RENDERED_PROSE and long_enough:
            for first, later in run:
                if paragraphs[first].span.hidden > paragraphs[later].span.hidden:
                    first, later = later, first
                if not _is_never_cut(paragraphs[later]):
                    twins.setdefault(later, first)
    for later, first in _blocks_again(paragraphs, groups, same):
        if paragraphs[first].span.hidden > paragraphs[later].span.hidden:
            first, later = later, first
        twins.setdefault(later, first)
    return twins


def _is_prose(paragraph: Paragraph) -> bool:
    is_long = weight(paragraph.key) >= _PROSE_WORDS
    return is_long and ends_sentence(paragraph.text) and not lists_amounts(paragraph.text)


def _blocks_again(
    paragraphs: Sequence[Paragraph], groups: Sequence[Sequence[int]], same: Same
) -> Iterator[tuple[int, int]]:
    """Give what stands below a heading and comes again right behind it, the heading included: later one, its twin."""
    often = {paragraphs[members[0]].key: len(members) for members in groups}
    for members in groups:
        for first, later in pairwise(members):
            length = later - first
            below = range(first + 1, later)
            if length < _LEAST_BLOCK or later + length > len(paragraphs) or not _is_heading(paragraphs[first]):
                continue
            if any(_is_never_cut(paragraphs[index]) for index in range(later, later + length)):
                continue
            # What is printed a third time elsewhere is shown again and again, as the steps of an example are.
            is_marked = paragraphs[first].span.kind is Kind.HEADING
            if not is_marked and any(other - one != length for one, other in pairwise(members)):
                continue
            words_below = sum(weight(paragraphs[index].key) for index in below)
            if not any(map(_is_no_song, [paragraphs[index].text for index in below])):
                continue
            if words_below < _PROSE_WORDS or not all(same(index, index + length) for index in below):
                continue
            times = (often.get(paragraphs[index].key, 1) for index in range(first, later))
            are_steps = any(map(partial(is_in_turn, paragraphs), range(first, later), times))
            if is_marked or not are_steps:
                yield from ((index + length, index) for index in range(first, later))


def _is_never_cut(paragraph: Paragraph) -> bool:
    return paragraph.span.kind in _NEVER_CUT or is_line_of_code(paragraph.text)


def _is_no_song(text: str) -> bool:
    """Say whether a text is a sentence or has figures: lines of a chorus, which is sung twice, mostly do not."""
    return ends_sentence(text) or any(map(str.isdecimal, text))


def _is_heading(paragraph: Paragraph) -> bool:
    return paragraph.span.kind is Kind.HEADING or (paragraph.key != "" and heading_like(paragraph) is not None)


def _runs(
    paragraphs: Sequence[Paragraph], groups: Sequence[Sequence[int]], same: Same
) -> Iterator[list[tuple[int, int]]]:
    """Give the maximal runs of twins: blocks (i, j), (i+1, j+1) ...; neighbours (i, i+1), (i+2, i+3) ..."""
    used: set[tuple[int, int]] = set()
    for twins in groups:
        if len(twins) < 2 or weight(paragraphs[twins[0]].key) < _PROSE_WORDS:
            continue
        start = (twins[0], twins[1])
        if start not in used:
            step = 2 if twins[1] == twins[0] + 1 else 1
            run = [*reversed(list(_along(start, -step, len(paragraphs), same))), start]
            run += _along(start, step, len(paragraphs), same)
            used.update(run)
            if step == 2 or run[-1][0] < run[0][1]:
                yield run


def _along(start: tuple[int, int], step: int, length: int, same: Same) -> Iterator[tuple[int, int]]:
    first, later = start[0] + step, start[1] + step
    while (
        0 <= first
        and later < length
        and abs(first - start[0]) < max(start[1] - start[0], abs(step) * length)
        and same(first, later)
    ):
        if abs(step) == 1 and (first >= start[1] or later <= start[0]):
            return
        yield first, later
        first, later = first + step, later + step


def settle(
    paragraphs: Sequence[Paragraph],
    groups: Sequence[Sequence[int]],
    protected: Mapping[int, str],
    exempt: Container[int],
    same: Same,
) -> tuple[dict[int, str], dict[int, int]]:
    """Give what stays on purpose, with the reason, and what a second rendering repeats, with its twin.

    A second rendering overrules: what it repeats goes with it, headings and rows included, but not what is exempt.
    """
    twins = {later: first for later, first in renderings(paragraphs, groups, same).items() if later not in exempt}
    stays = {**meant(paragraphs, groups, same), **protected}
    return {index: reason for index, reason in stays.items() if index not in twins}, twins
