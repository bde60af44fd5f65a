"""What one paragraph says that another does not: the tokens left over when the one is laid on the other.

It finds and explains differences (moved, inflected, misread); whether they matter is for judging to say.
"""

from __future__ import annotations

from collections.abc import Iterator

from redite.alignment import gaps_between, solid_runs, stretches, without_moved
from redite.differences import Difference, Gap, Residue, Variation
from redite.equivalents import as_expressions, equivalents
from redite.lexicon import Lexicon
from redite.noise import figures_of, without_noise
from redite.numerals import numerals
from redite.pairing import paired_words, without_known_names
from redite.scorers import Run
from redite.tokens import MARKS, Tokens, is_spaceless
from redite.variants import counts

_LARGEST_GAP = 60  # tokens; in a longer one, words that look alike are chance
_MOST_THAI = 6
_MOST_TRANSLITERATED = 3  # characters side by side that two transcriptions write otherwise


def residue(cut: Tokens, keep: Tokens, lexicon: Lexicon, aligned: list[Run]) -> Residue:
    """Give what of `cut` does not correspond to anything in `keep`, and the reverse, where they are aligned so."""
    aligned_runs = solid_runs(cut, keep, aligned)
    gaps = list(gaps_between(aligned_runs, len(cut), len(keep)))
    gaps, moved, elsewhere = without_moved(cut, keep, gaps)
    differences = []
    found_there = frozenset(elsewhere.values())
    for gap in as_expressions(cut.forms, keep.forms, gaps, lexicon):
        difference = _difference(cut, keep, gap, lexicon, found_there)
        if difference.cut or difference.keep or difference.variants:
            differences.append(difference)
    standing = [(start, start + length) for start, _, length in aligned_runs] + moved
    differences = without_noise(cut, keep, without_known_names(cut, keep, differences), lexicon)
    size = sum(cut.counted_in(start, end) for start, end in standing)
    shared: dict[int, int] = {}
    for left, right, length in aligned_runs:
        shared.update(zip(range(left, left + length), range(right, right + length)))
    return Residue(cut, keep, tuple(differences), size, tuple(moved), {**shared, **elsewhere})


def _difference(
    cut: Tokens, keep: Tokens, gap: Gap, lexicon: Lexicon, found_there: frozenset[int]
) -> Difference:
    cut_places = [place for place in range(gap.cut_start, gap.cut_end) if cut.forms[place] not in MARKS]
    keep_places = [
        place
        for place in range(gap.keep_start, gap.keep_end)
        if keep.forms[place] not in MARKS and place not in found_there
    ]
    # What moved there from the end of the cut text, or its start, is shared, but is in no place of its own.
    at_edge = gap.cut_start == 0 or gap.cut_end == len(cut) or gap.keep_start == 0 or gap.keep_end == len(keep)
    found: list[Variation] = []
    pairs: list[tuple[int, int]] = []
    if _is_spacing(cut, keep, cut_places, keep_places, lexicon):
        # Another word that is joined (כי הגשר, שהגשר) is no space lost.
        rule = "spacing" if _written(cut, cut_places) == _written(keep, keep_places) else "clitic"
        return Difference((), (), at_edge, (Variation(rule),), gap)
    if (cut_places or keep_places) and cut.has_spaceless and keep.has_spaceless:
        names = _transcribed(cut, keep, gap)
        if names:
            return Difference((), (), at_edge, names, gap)
    if cut_places and keep_places:
        found += _numerals(cut, keep, cut_places, keep_places, lexicon)
    if cut_places or keep_places:
        within = gap.without_shared_ends(cut.forms, keep.forms, MARKS)
        said = equivalents(cut, keep, within, cut_places, keep_places, lexicon)
        pairs = [(one.start, other.start) for one, other in said]
        found += [
            Variation("equivalent", one.start, other.start) if len(one) == len(other) == 1 else Variation("equivalent")
            for one, other in said
        ]
    if cut_places and keep_places and cut_places[-1] == cut.last_word and cut.breaks_off:
        place, other = cut_places[-1], keep_places[len(cut_places) - 1 : len(cut_places)]
        form = cut.forms[place]
        if other and keep.forms[other[0]].startswith(form) and form.isalpha() and not counts(form, lexicon):
            cut_places.pop()
            keep_places.remove(other[0])
            found.append(Variation("broken", place, other[0]))
    if cut_places and keep_places and len(cut_places) + len(keep_places) <= _LARGEST_GAP:
        found += paired_words(cut, keep, cut_places, keep_places, pairs, lexicon)
    return Difference(tuple(cut_places), tuple(keep_places), at_edge, tuple(found), gap)


def _transcribed(cut: Tokens, keep: Tokens, gap: Gap) -> tuple[Variation, ...]:
    """Give the variations of a gap within a foreign name of a script without spaces; none where it is no such."""
    # Here, because most articles are in scripts with spaces.
    from redite.transcriptions import one_in_kana, one_in_thai, one_transliterated

    here, there = (cut.forms, *gap[:2]), (keep.forms, *gap[2:])
    size = max(gap.cut_end - gap.cut_start, gap.keep_end - gap.keep_start)
    found = tuple([Variation("transcription", *pair) for pair in zip(range(*gap[:2]), range(*gap[2:]))])
    found = found or (Variation("transcription"),)
    if size <= _MOST_TRANSLITERATED and one_transliterated(*here, *there):
        return found
    forms = cut.forms[gap.cut_start : gap.cut_end] + keep.forms[gap.keep_start : gap.keep_end]
    if not is_spaceless(next(form for form in forms if form not in MARKS)):
        return ()
    is_thai = len(forms) <= _MOST_THAI and all("\u0e00" <= form[0] < "\u0e80" for form in forms)
    return found if one_in_kana(*here, *there) or (is_thai and one_in_thai(*here, *there)) else ()


def _numerals(
    cut: Tokens, keep: Tokens, cut_places: list[int], keep_places: list[int], lexicon: Lexicon
) -> list[Variation]:
    """Take numbers out of a gap that one text writes in digits and the other spells out."""
    written = [cut.forms[place] for place in cut_places] + [keep.forms[place] for place in keep_places]
    if not any(map(str.isdecimal, written)):
        return []
    found = []
    others = list(_numeral_places(keep, keep_places, lexicon))
    for places, number in list(_numeral_places(cut, cut_places, lexicon)):
        for other_places, other_number in others:
            forms = [cut.forms[place] for place in places], [keep.forms[place] for place in other_places]
            if number == other_number and any(form.isdecimal() for form in forms[0] + forms[1]):
                cut_places[:] = [place for place in cut_places if place not in places]
                keep_places[:] = [place for place in keep_places if place not in other_places]
                others.remove((other_places, other_number))
                found.append(Variation("numeral"))
                break
    return found


def _numeral_places(tokens: Tokens, places: list[int], lexicon: Lexicon) -> Iterator[tuple[range, int]]:
    for start, end in stretches(places):
        for first, last, number in numerals(tokens.forms[start:end], lexicon):
            yield range(start + first, start + last), number


def _is_spacing(
    cut: Tokens, keep: Tokens, cut_places: list[int], keep_places: list[int], lexicon: Lexicon
) -> bool:
    """Say whether words of the one are those of the other, parted or joined."""
    if not cut_places or not keep_places:
        return False
    first, other = cut.forms[cut_places[0]], keep.forms[keep_places[0]]
    if lexicon.clitic_words.get(first, first)[0] != lexicon.clitic_words.get(other, other)[0]:
        return False
    return _joined(cut, cut_places, lexicon) == _joined(keep, keep_places, lexicon) != ("", [])


def _written(tokens: Tokens, places: list[int]) -> str:
    return "".join([tokens.forms[place] for place in places])


def _joined(tokens: Tokens, places: list[int], lexicon: Lexicon) -> tuple[str, list[str]]:
    """The words of some places without spaces, e-mail as email, and their figures; nothing where a negation is.

    What is not able is not notable, and 1 950 is not 1950.
    """
    forms = [tokens.forms[place] for place in places]
    if any(form in lexicon.negations for form in forms):
        return "", []
    if len(forms) > 1:
        forms[0] = lexicon.clitic_words.get(forms[0], forms[0])
    return "".join(forms), figures_of(forms)
