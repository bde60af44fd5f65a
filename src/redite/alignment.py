"""One text laid on another: the stretches that both share, what moved as a whole, and the gaps that are left between.

It knows equal tokens alone: what of a gap is a variant of what stands against it is for `residue` to find.
"""

from __future__ import annotations

from collections.abc import Iterator

from redite.differences import Gap
from redite.scorers import Run, runs
from redite.tokens import MARKS, SENTENCE_ENDS, Tokens, is_spaceless

# A run of equal tokens that stands far from the rest of the alignment is chance, not correspondence.
_CHANCE_RUN = 2
_CHANCE_DISTANCE = 6
# So many tokens in a row that moved together carry their context with them.
_MOVED_RUN = 3
_MOVED_SPACELESS_RUN = 6  # of a script without spaces, where three characters are a name


def solid_runs(cut_tokens: Tokens, keep_tokens: Tokens, aligned: list[Run]) -> list[Run]:
    """Give the runs that correspond: drawn to where sentences begin, and without those that are there by chance.

    aligned: the runs of the longest common subsequence.
    """
    cut, keep = cut_tokens.forms, keep_tokens.forms
    drawn = _standing_whole(cut, keep)
    drawn = drawn or [*_at_sentences(cut_tokens, keep_tokens, _drawn_together(cut, keep, aligned))]
    solid = []
    for number, run in enumerate(drawn):
        if run.length <= _CHANCE_RUN and len(drawn) > 1:
            before = run.right - (drawn[number - 1].right + drawn[number - 1].length) if number else len(keep)
            after = drawn[number + 1].right - (run.right + run.length) if number + 1 < len(drawn) else len(keep)
            is_of_marks = all(form in MARKS for form in cut[run.left : run.left + run.length])
            if min(before, after) > (0 if is_of_marks else _CHANCE_DISTANCE):
                continue
        solid.append(run)
    return solid if len(solid) == len(drawn) else [*_drawn_back(cut, keep, solid)]


def _drawn_back(cut: list[str], keep: list[str], solid: list[Run]) -> Iterator[Run]:
    """Let runs begin where they can, once those are gone that had their first words elsewhere by chance."""
    end = other_end = 0
    for start, other, length in solid:
        while start > end and other > other_end and cut[start - 1] == keep[other - 1]:
            start, other, length = start - 1, other - 1, length + 1
        yield Run(start, other, length)
        end, other_end = start + length, other + length


def _standing_whole(cut: list[str], keep: list[str]) -> list[Run]:
    """Give the one run where a text stands in a longer one as it is, marks at its end aside.

    The alignment may have found its first words in an earlier sentence.
    """
    length = len(cut)
    while length and cut[length - 1] in MARKS:
        length -= 1
    start = -1
    while length and cut[0] in keep[start + 1 : len(keep) - length + 1]:
        start = keep.index(cut[0], start + 1)
        if keep[start : start + length] == cut[:length]:
            while length < len(cut) and cut[length : length + 1] == keep[start + length : start + length + 1]:
                length += 1
            return [Run(0, start, length)]
    return []


def _drawn_together(cut: list[str], keep: list[str], aligned: list[Run]) -> list[Run]:
    """Of two equally long alignments take the one with fewer gaps: move the start of a run to the end of the last."""
    drawn: list[Run] = []
    for start, other, length in aligned:
        if drawn:
            last_start, last_other, last_length = drawn[-1]
            while (
                length
                and last_start + last_length == start
                and last_other + last_length < other
                and keep[last_other + last_length] == cut[start]
            ):
                last_length += 1
                start, other, length = start + 1, other + 1, length - 1
            drawn[-1] = Run(last_start, last_other, last_length)
        if length:
            drawn.append(Run(start, other, length))
    return drawn


def _at_sentences(cut: Tokens, keep: Tokens, drawn: list[Run]) -> Iterator[Run]:
    """Let what only one of two texts has be whole sentences, where it may begin a few words earlier.

    Of "… tea. He [says …. He] has" and "… tea. [He says ….] He has" the latter.
    """
    moved = 0  # tokens that a run has taken over from the one before it
    for number, (start, other, length) in enumerate(drawn):
        start, other, length = start - moved, other - moved, length + moved
        moved = 0
        if number + 1 < len(drawn):
            following = drawn[number + 1]
            end, other_end = start + length, other + length
            tokens, place, behind = (keep, other_end, following.right) if end == following.left else (
                cut, end, following.left
            )
            if end == following.left or other_end == following.right:
                moved = _back_to_sentence(tokens, place, behind, length - 1)
        yield Run(start, other, length - moved)


def _back_to_sentence(tokens: Tokens, start: int, end: int, most: int) -> int:
    """How far back a stretch that stands there as well has to begin for a sentence to begin with it; 0 if nowhere."""
    forms = tokens.forms
    for back in range(most + 1):
        if forms[start - back - 1] in SENTENCE_ENDS or start - back in tokens.clause_starts:
            return back
        if forms[start - back - 1] != forms[end - back - 1]:
            break
    return 0


def gaps_between(aligned: list[Run], cut_length: int, keep_length: int) -> Iterator[Gap]:
    """Give what of two texts, of so many tokens each, stands between their runs."""
    cut_place = keep_place = 0
    for start, other, length in [*aligned, Run(cut_length, keep_length, 0)]:
        if start > cut_place or other > keep_place:
            yield Gap(cut_place, start, keep_place, other)
        cut_place, keep_place = start + length, other + length


def without_moved(
    cut: Tokens, keep: Tokens, gaps: list[Gap]
) -> tuple[list[Gap], list[tuple[int, int]], dict[int, int]]:
    """Split gaps of the cut text where a run of tokens stands in another gap of the kept one.

    Gives the gaps that are left, the runs, and where each of their tokens stands in the kept text.
    """
    moved: list[tuple[int, int]] = []
    left: list[Gap] = []
    elsewhere: dict[int, int] = {}
    free = _Free(keep.forms, [(gap.keep_start, gap.keep_end) for gap in gaps])
    for gap in gaps:
        place, keep_start = gap.cut_start, gap.keep_start
        if gap.cut_end - gap.cut_start >= _MOVED_RUN:
            places = _places_elsewhere(cut, gap, free)
            elsewhere.update(places)
            for start, end in stretches(sorted(places)):
                if start > place:
                    left.append(Gap(place, start, keep_start, gap.keep_end))
                    keep_start = gap.keep_end
                moved.append((start, end))
                place = end
        if place < gap.cut_end or keep_start < gap.keep_end:
            left.append(Gap(place, gap.cut_end, keep_start, gap.keep_end))
    return left, moved, elsewhere


class _Free:
    """The stretches of a text that another one does not share where they stand, to be found by their tokens in a row.

    A text may have thousands of them, and few have a run of a given one.
    """

    def __init__(self, forms: list[str], stretches: list[tuple[int, int]]) -> None:
        self._forms, self._stretches = forms, stretches
        self._found: dict[tuple[str, ...], list[int]] = {}
        for number, (start, end) in enumerate(stretches):
            for row in _rows(forms, start, end):
                self._found.setdefault(row, []).append(number)

    def sharing(self, segment: list[str]) -> Iterator[tuple[int, list[str]]]:
        """Give the stretches that share so many tokens in a row with a segment, each with where it starts, in order."""
        rows = _rows(segment, 0, len(segment))
        for number in sorted({number for row in rows for number in self._found.get(row, ())}):
            start, end = self._stretches[number]
            yield start, self._forms[start:end]


def _rows(forms: list[str], start: int, end: int) -> Iterator[tuple[str, ...]]:
    stretch = forms[start:end]
    return zip(*(stretch[step:] for step in range(_MOVED_RUN)))


def _places_elsewhere(cut: Tokens, gap: Gap, free: _Free) -> dict[int, int]:
    """Give the places of a gap's tokens that stand in runs among the free ones of the kept text, with their places."""
    segment = cut.forms[gap.cut_start : gap.cut_end]
    # Names alone may have changed places; a stretch carries its context only with a word that is none.
    carries = [
        surface[0].isalpha() and not surface[0].isupper() for surface in cut.surfaces[gap.cut_start : gap.cut_end]
    ]
    spaceless = list(map(is_spaceless, segment)) if cut.has_spaceless else [False] * len(segment)
    places: dict[int, int] = {}
    for start, stretch in free.sharing(segment):
        for left, right, length in runs(segment, stretch):
            least = _MOVED_SPACELESS_RUN if spaceless[left] else _MOVED_RUN
            if length >= least and any(carries[left : left + length]):
                for step in range(length):
                    places.setdefault(gap.cut_start + left + step, start + right + step)
    return places


def stretches(places: list[int]) -> Iterator[tuple[int, int]]:
    """Give the half-open runs of neighbouring places."""
    start = 0
    for number in range(1, len(places) + 1):
        if number == len(places) or places[number] != places[number - 1] + 1:
            yield places[start], places[number - 1] + 1
            start = number
