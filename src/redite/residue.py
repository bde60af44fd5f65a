"""What one paragraph says that another does not: the tokens left over when the one is laid on the other.

It finds and explains differences (moved, inflected, misread); whether they matter is for judging to say.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from itertools import starmap

from redite.given_names import one_given_name
from redite.lexicon import Lexicon
from redite.numerals import numerals
from redite.scorers import Run, runs
from redite.shapes import shape
from redite.tokens import CLAUSE_ENDS, MARKS, SENTENCE_ENDS, Tokens, is_spaceless
from redite.values import NamedTuple
from redite.sounds import heard_alike
from redite.variants import (
    PARTICLES,
    bare,
    common_prefix,
    cut_short,
    counts,
    have_same_consonants,
    inflects_one_of,
    may_be_one,
    one_before_a_family_name,
    one_behind_a_particle,
    one_beside_a_name,
    one_letter_apart,
    same_kana,
    variant,
    without_shared_ending,
)

# A run of equal tokens that stands far from the rest of the alignment is chance, not correspondence.
_CHANCE_RUN = 2
_CHANCE_DISTANCE = 6
# So many tokens in a row that moved together carry their context with them.
_MOVED_RUN = 3
_MOVED_SPACELESS_RUN = 6  # of a script without spaces, where three characters are a name
# Expressions of a closed class are looked for in gaps of at most so many tokens, with so many shared neighbours.
_LONGEST_EXCHANGE = 6
_SHORTEST_STEM = 3
_LARGEST_GAP = 60  # tokens; in a longer one, words that look alike are chance
_SHARED_INSIDE = 2  # so many tokens may be shared by two expressions at different places
_LONGEST_EXPRESSION = 4
_NEIGHBOURS = 3
_CHARACTERS = 3  # of a script without spaces make a word, so there all of these are so many times as much
_MOST_THAI = 6
_NOUNS_HAVE_CAPITALS = frozenset(["de"])
_YEAR = r"\d{4}"  # 2024 г.; with a smaller number one letter may be many a word
_LEAST_MAGNITUDE = 4  # digits of a thousand: of smaller numbers, two words are the second and two
_MOST_NAMES = 8  # words in a gap; in one of more, two that sound alike are chance
_MOST_TRANSLITERATED = 3  # characters side by side that two transcriptions write otherwise
# What stands between a given and a family name, or before the latter: Osama bin Laden, Oussama ben Laden.
_ARTICLES = frozenset(["al", "el"])
_WITHIN_NAMES = _ARTICLES.union("bin ben ibn von van der".split())
_OF_TRANSCRIPTS = frozenset(["transcription", "accents", "misreading"])
# So many words that are one letter off make a bad scan.
_NOISE = 2
_NOISE_SPACELESS = 3


class Gap(NamedTuple):
    """A stretch where the two texts differ: half-open places of tokens in the cut and in the kept text."""

    cut_start: int
    cut_end: int
    keep_start: int
    keep_end: int


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


def residue(cut: Tokens, keep: Tokens, lexicon: Lexicon, aligned: list[Run]) -> Residue:
    """Give what of `cut` does not correspond to anything in `keep`, and the reverse, where they are aligned so."""
    aligned_runs = _solid_runs(cut, keep, aligned)
    gaps = list(_gaps(aligned_runs, len(cut), len(keep)))
    gaps, moved, elsewhere = _without_moved(cut, keep, gaps)
    differences = []
    found_there = frozenset(elsewhere.values())
    for gap in _as_expressions(cut.forms, keep.forms, gaps, lexicon):
        difference = _difference(cut, keep, gap, lexicon, found_there)
        if difference.cut or difference.keep or difference.variants:
            differences.append(difference)
    stretches = [(start, start + length) for start, _, length in aligned_runs] + moved
    differences = _without_noise(cut, keep, _without_known_names(cut, keep, differences), lexicon)
    standing = sum(cut.counted_in(start, end) for start, end in stretches)
    shared: dict[int, int] = {}
    for left, right, length in aligned_runs:
        shared.update(zip(range(left, left + length), range(right, right + length)))
    return Residue(cut, keep, tuple(differences), standing, tuple(moved), {**shared, **elsewhere})


def _solid_runs(cut_tokens: Tokens, keep_tokens: Tokens, aligned: list[Run]) -> list[Run]:
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


def _gaps(aligned: list[Run], cut_length: int, keep_length: int) -> Iterator[Gap]:
    cut_place = keep_place = 0
    for start, other, length in [*aligned, Run(cut_length, keep_length, 0)]:
        if start > cut_place or other > keep_place:
            yield Gap(cut_place, start, keep_place, other)
        cut_place, keep_place = start + length, other + length


def _without_moved(
    cut: Tokens, keep: Tokens, gaps: list[Gap]
) -> tuple[list[Gap], list[tuple[int, int]], dict[int, int]]:
    """Split gaps of the cut text where a run of tokens stands in another gap of the kept one.

    Gives the gaps that are left, the runs, and where each of their tokens stands in the kept text.
    """
    moved: list[tuple[int, int]] = []
    left: list[Gap] = []
    elsewhere: dict[int, int] = {}
    free = [(gap.keep_start, gap.keep_end) for gap in gaps if gap.keep_end - gap.keep_start >= _MOVED_RUN]
    for gap in gaps:
        place, keep_start = gap.cut_start, gap.keep_start
        if gap.cut_end - gap.cut_start >= _MOVED_RUN:
            places = _places_elsewhere(cut, keep.forms, gap, free)
            elsewhere.update(places)
            for start, end in _stretches(sorted(places)):
                if start > place:
                    left.append(Gap(place, start, keep_start, gap.keep_end))
                    keep_start = gap.keep_end
                moved.append((start, end))
                place = end
        if place < gap.cut_end or keep_start < gap.keep_end:
            left.append(Gap(place, gap.cut_end, keep_start, gap.keep_end))
    return left, moved, elsewhere


def _places_elsewhere(cut: Tokens, keep: list[str], gap: Gap, free: list[tuple[int, int]]) -> dict[int, int]:
    """Give the places of a gap's tokens that stand in runs among the free ones of the kept text, with their places."""
    segment = cut.forms[gap.cut_start : gap.cut_end]
    # Names alone may have changed places; a stretch carries its context only with a word that is none.
    carries = [
        surface[0].isalpha() and not surface[0].isupper() for surface in cut.surfaces[gap.cut_start : gap.cut_end]
    ]
    spaceless = list(map(is_spaceless, segment)) if cut.has_spaceless else [False] * len(segment)
    places: dict[int, int] = {}
    for start, end in free:
        for left, right, length in runs(segment, keep[start:end]):
            least = _MOVED_SPACELESS_RUN if spaceless[left] else _MOVED_RUN
            if length >= least and any(carries[left : left + length]):
                for step in range(length):
                    places.setdefault(gap.cut_start + left + step, start + right + step)
    return places


def _stretches(places: list[int]) -> Iterator[tuple[int, int]]:
    """Give the half-open runs of neighbouring places."""
    start = 0
    for number in range(1, len(places) + 1):
        if number == len(places) or places[number] != places[number - 1] + 1:
            yield places[start], places[number - 1] + 1
            start = number


def _as_expressions(cut: list[str], keep: list[str], gaps: list[Gap], lexicon: Lexicon) -> Iterator[Gap]:
    """Give gaps, some as one where only together, with what is shared between them, they are equivalents: 商讨, 讨论."""
    longest, shared = _LONGEST_EXCHANGE * _per_word(lexicon), _SHARED_INSIDE * _per_word(lexicon)
    number = 0
    while number < len(gaps):
        gap = together = gaps[number]
        number += 1
        for further in range(number, len(gaps)):
            last, following = gaps[further - 1], gaps[further]
            both = Gap(gap.cut_start, following.cut_end, gap.keep_start, following.keep_end)
            is_near = 0 < following.cut_start - last.cut_end == following.keep_start - last.keep_end <= shared
            if not is_near or max(both.cut_end - both.cut_start, both.keep_end - both.keep_start) > longest:
                break
            if _is_equivalent(cut, keep, _without_shared_ends(cut, keep, both), lexicon):
                together, number = both, further + 1
        yield together


def _without_shared_ends(cut: list[str], keep: list[str], gap: Gap) -> Gap:
    """Give a gap without the words that both texts begin or end it with: during the, in the course of the."""
    start, end, other, other_end = gap
    while start < end and other < other_end and cut[start] == keep[other]:
        start, other = start + 1, other + 1
    while start < end and other < other_end and cut[end - 1] == keep[other_end - 1]:
        end, other_end = end - 1, other_end - 1
    return Gap(start, end, other, other_end)


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
        equivalents = _equivalents(cut, keep, _without_shared_marks(cut, keep, gap), cut_places, keep_places, lexicon)
        pairs = [(one.start, other.start) for one, other in equivalents]
        found += [
            Variation("equivalent", one.start, other.start) if len(one) == len(other) == 1 else Variation("equivalent")
            for one, other in equivalents
        ]
    if cut_places and keep_places and cut_places[-1] == cut.last_word and cut.breaks_off:
        place, other = cut_places[-1], keep_places[len(cut_places) - 1 : len(cut_places)]
        form = cut.forms[place]
        if other and keep.forms[other[0]].startswith(form) and form.isalpha() and not counts(form, lexicon):
            cut_places.pop()
            keep_places.remove(other[0])
            found.append(Variation("broken", place, other[0]))
    if cut_places and keep_places and len(cut_places) + len(keep_places) <= _LARGEST_GAP:
        found += _variations(cut, keep, cut_places, keep_places, pairs, lexicon)
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


def _without_shared_marks(cut: Tokens, keep: Tokens, gap: Gap) -> Gap:
    """Give a gap without the marks that both texts begin or end it with."""
    start, end, other, other_end = gap
    while start < end and other < other_end and cut.forms[start] == keep.forms[other] and cut.forms[start] in MARKS:
        start, other = start + 1, other + 1
    while start < end and other < other_end and cut.forms[end - 1] == keep.forms[other_end - 1] in MARKS:
        end, other_end = end - 1, other_end - 1
    return Gap(start, end, other, other_end)


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
    for start, end in _stretches(places):
        for first, last, number in numerals(tokens.forms[start:end], lexicon):
            yield range(start + first, start + last), number


def _variations(
    cut: Tokens,
    keep: Tokens,
    cut_places: list[int],
    keep_places: list[int],
    pairs: list[tuple[int, int]],
    lexicon: Lexicon,
) -> list[Variation]:
    """Take pairs of words that are one out of a gap, in their order, which pairs found before have, too."""
    found: list[Variation] = []
    as_many = len(cut_places) == len(keep_places)
    for place in list(cut_places):
        form = cut.forms[place]
        if is_spaceless(form):
            continue
        is_capital = cut.is_capital(place)
        for other in keep_places:
            if (found and other < found[-1].keep) or (pairs and _crosses(place, other, pairs)):
                continue
            name = is_capital or keep.is_capital(other)
            rule = variant(form, keep.forms[other], name=name, lexicon=lexicon)
            if rule is None and form[0] == keep.forms[other][0]:
                turned = ((cut, place, keep, other), (keep, other, cut, place))
                rule = "abbreviation" if any(_abbreviates(*pair, lexicon) for pair in turned) else None
            # Of so short a stem the other words make another verb: sattı (sold), satın aldı (bought).
            if rule == "inflection" and not as_many:
                stem = common_prefix(cut.forms[place], keep.forms[other])
                if _SHORTEST_STEM == stem < min(len(cut.forms[place]), len(keep.forms[other])):
                    rule = None
            if rule is not None:
                cut_places.remove(place)
                keep_places.remove(other)
                found.append(Variation(rule, place, other))
                break
    for place, other in list(_beside_a_namesake(cut, keep, cut_places, keep_places, found, lexicon)):
        if place in cut_places and other in keep_places:
            cut_places.remove(place)
            keep_places.remove(other)
            found.append(Variation("transcription", place, other))
    for place in [place for place in cut_places if _may_have_known_neighbour(cut, place)]:
        known = [*pairs, *[(one.cut, one.keep) for one in found]]
        for other in keep_places:
            if _is_one_by_its_neighbour(cut, place, keep, other, lexicon) and not _crosses(place, other, known):
                cut_places.remove(place)
                keep_places.remove(other)
                found.append(Variation("transcription", place, other))
                break
    for rule, place, other in list(found):
        if rule not in _OF_TRANSCRIPTS:
            continue
        # Nobody has a namesake whose given name is spelt otherwise, too; without its accents, it is the same.
        for step in (-1, 1):
            one, another = _name_beside(cut, place, step), _name_beside(keep, other, step)
            if one in cut_places and another in keep_places:
                words = cut.forms[one], keep.forms[another]
                are_one = may_be_one(*words) if rule == "transcription" else one_beside_a_name(*words, lexicon)
                if are_one and lexicon.function_words.isdisjoint(words):
                    cut_places.remove(one)
                    keep_places.remove(another)
                    found.append(Variation("transcription", one, another))
    for place in [place for place in cut_places if cut.forms[place] in _WITHIN_NAMES]:
        for other in keep_places:
            if keep.forms[other] in _WITHIN_NAMES and _is_within_one_name(cut, place, keep, other, found):
                cut_places.remove(place)
                keep_places.remove(other)
                found.append(Variation("transcription", place, other))
                break
    return sorted(found, key=lambda variation: variation.cut)


def _name_beside(tokens: Tokens, place: int, step: int) -> int:
    """Give the place beside a name, over what stands between given and family name."""
    place += step
    while 0 <= place < len(tokens) and tokens.forms[place] in _WITHIN_NAMES:
        place += step
    return place


def _is_within_one_name(cut: Tokens, place: int, keep: Tokens, other: int, found: list[Variation]) -> bool:
    """Say whether two words are what stands between the same given and family name: ben, bin; el-, al-."""
    for tokens, where in ((cut, place), (keep, other)):
        names = tokens.surfaces[where - 1 : where] + tokens.surfaces[where + 1 : where + 2]
        if len(names) < 2 or not all(name[0].isupper() for name in names):
            return False
        if tokens.forms[where] in _ARTICLES and f"{tokens.surfaces[where]}-{names[1]}" not in tokens.text:
            return False  # who is accused: el Banco, al Banco
    known = {(one.cut, one.keep) for one in found}
    pairs = ((place - 1, other - 1), (place + 1, other + 1))
    return all(cut.forms[one] == keep.forms[another] or (one, another) in known for one, another in pairs)


def _abbreviates(short: Tokens, place: int, long: Tokens, other: int, lexicon: Lexicon) -> bool:
    """Say whether a word is another one cut short, as a dot tells (Okt., Dr., г.) or the class of both (Tue, млн)."""
    form, full = short.forms[place], long.forms[other]
    is_name = long.is_capital(other) and full not in lexicon.dates and full not in lexicon.titles
    if form in lexicon.negations or (is_name and _NOUNS_HAVE_CAPITALS.isdisjoint(lexicon.languages)):
        return False
    value = lexicon.numbers.get(form, "")
    if value == lexicon.numbers.get(full) and len(value) >= _LEAST_MAGNITUDE:
        return cut_short(form, full)
    if short.breaks_off and place == short.last_word:
        return False
    # Milj. is a million or a billion in Finnish.
    if full in lexicon.numbers:
        if len({value for word, value in lexicon.numbers.items() if word.startswith(form)}) > 1:
            return False
    is_dotted = short.forms[place + 1 : place + 2] == ["."] and long.forms[other + 1 : other + 2] != ["."]
    surface, follows = short.surfaces[place], short.surfaces[place + 2 : place + 3]
    # Behind a small word a dot and a capital end a sentence; of a script without capitals nobody knows.
    may_be_short = surface[0].isupper() or (surface.islower() and follows != [] and not follows[0][0].isupper())
    if is_dotted and may_be_short and len(form) > 1:
        return full.startswith(form) and cut_short(form, full)
    if is_dotted and place and re.fullmatch(_YEAR, short.forms[place - 1]):
        return full.startswith(form)
    return form in lexicon.dates and full in lexicon.dates and len(form) > 1 and full.startswith(form)


def _beside_a_namesake(
    cut: Tokens,
    keep: Tokens,
    cut_places: list[int],
    keep_places: list[int],
    found: list[Variation],
    lexicon: Lexicon,
) -> Iterator[tuple[int, int]]:
    """Give two words that sound alike, where the words at their side may be one, too: Marcus Wiberg, Markus Viberg."""
    here = [place for place in cut_places if _may_be_name(cut, place)]
    there = [place for place in keep_places if _may_be_name(keep, place)]
    if not (here and there) or max(len(here), len(there)) > _MOST_NAMES:
        return
    known = {(one.cut, one.keep) for one in found if _may_be_name(cut, one.cut) and _may_be_name(keep, one.keep)}
    pairs = [(place, other) for place in here for other in there]
    named = known.union(pairs)
    for place, other in pairs:
        at_side = [pair for pair in ((place - 1, other - 1), (place + 1, other + 1)) if pair in named]
        names = cut.forms[place], keep.forms[other]
        if at_side and (heard_alike(*names) or have_same_consonants(*names)):
            for beside in at_side:
                words = cut.forms[beside[0]], keep.forms[beside[1]]
                if bare(words[0]) == bare(words[1]) and cut.surfaces[place][0].isupper():
                    is_one = one_beside_a_name(*names, lexicon)  # José, Jose
                else:
                    is_one = heard_alike(*names) and (heard_alike(*words) or may_be_one(*words))
                    is_one = is_one or (have_same_consonants(*names) and one_given_name(*map(bare, words)))
                if is_one:
                    yield place, other
                    if beside not in known:
                        yield beside


def _may_be_name(tokens: Tokens, place: int) -> bool:
    """Say whether a word has a capital, or none of its script has."""
    surface = tokens.surfaces[place]
    return surface[0].isalpha() and (surface[0].isupper() or surface.upper() == surface.lower())


def _may_have_known_neighbour(tokens: Tokens, place: int) -> bool:
    is_cased = tokens.surfaces[place][0].isupper() and not tokens.is_title_case
    return is_cased or _is_uncased(tokens, place) or not PARTICLES.isdisjoint(tokens.forms[max(0, place - 1) : place])


def _is_uncased(tokens: Tokens, place: int) -> bool:
    """Say whether a word is of a script that has spaces and no capitals."""
    surface = tokens.surfaces[place]
    return surface[0].isalpha() and surface.lower() == surface.upper() and not is_spaceless(surface)


def _is_one_by_its_neighbour(cut: Tokens, place: int, keep: Tokens, other: int, lexicon: Lexicon) -> bool:
    """Say whether two words are one name as the name beside them is the same, or what stands before a family name."""
    one, another = cut.forms[place], keep.forms[other]
    if not PARTICLES.isdisjoint(cut.forms[max(0, place - 1) : place]):
        return cut.forms[place - 1 : place] == keep.forms[other - 1 : other] and one_behind_a_particle(one, another)
    if _is_uncased(cut, place):
        has_same_behind = cut.forms[place + 1 : place + 2] == keep.forms[other + 1 : other + 2] != []
        return has_same_behind and one_given_name(bare(one), bare(another))
    if not keep.surfaces[other][0].isupper():
        return False
    for step in (-1, 1):
        beside, there = _name_beside(cut, place, step), _name_beside(keep, other, step)
        if not (0 <= beside < len(cut) and 0 <= there < len(keep) and keep.surfaces[there][0].isupper()):
            continue
        if bare(cut.forms[beside]) == bare(keep.forms[there]):
            if cut.is_capital(beside) or (cut.surfaces[beside][0].isupper() and beside < place):
                if one_beside_a_name(one, another, lexicon) or (step == 1 and one_before_a_family_name(one, another)):
                    return cut.surfaces[beside].isalpha()
    return False


def _equivalents(
    cut: Tokens, keep: Tokens, gap: Gap, cut_places: list[int], keep_places: list[int], lexicon: Lexicon
) -> list[tuple[range, range]]:
    """Take out of a gap what says the same in other words (nearly, almost), and tell where the two stood.

    The alignment may have split an expression ("in order to", "to"), so its shared neighbours are tried with it.
    """
    longest = _LONGEST_EXCHANGE * _per_word(lexicon)
    if not lexicon.thesaurus or max(len(cut_places), len(keep_places)) > longest:
        return []
    if _is_equivalent(cut.forms, keep.forms, gap, lexicon):
        cut_places.clear()
        keep_places.clear()
        return [(range(gap.cut_start, gap.cut_end), range(gap.keep_start, gap.keep_end))]
    found: list[tuple[range, range]] = []
    for places, groups in list(_expressions(cut.forms, cut_places, lexicon)):
        for other_places, other_groups in list(_expressions(keep.forms, keep_places, lexicon)):
            before = [(one.start, other.start) for one, other in found]
            if not (groups.isdisjoint(other_groups) or _crosses(places[0], other_places[0], before)):
                # None was taken for a longer expression.
                if set(places) <= set(cut_places) and set(other_places) <= set(keep_places):
                    cut_places[:] = [place for place in cut_places if place not in places]
                    keep_places[:] = [place for place in keep_places if place not in other_places]
                    found.append((range(places[0], places[-1] + 1), range(other_places[0], other_places[-1] + 1)))
                    break
    for place in list(cut_places) if lexicon.clitic_prefixes or lexicon.clitic_suffixes else ():
        for other in keep_places:
            before = [(one.start, other_one.start) for one, other_one in found]
            if not _crosses(place, other, before) and lexicon.say_the_same(cut.forms[place], keep.forms[other]):
                cut_places.remove(place)
                keep_places.remove(other)
                found.append((range(place, place + 1), range(other, other + 1)))
                break
    if found and cut_places and keep_places:  # what is left may be an expression together with its neighbours
        left = Gap(cut_places[0], cut_places[-1] + 1, keep_places[0], keep_places[-1] + 1)
        if not _crosses(left.cut_start, left.keep_start, [(one.start, other.start) for one, other in found]):
            if _is_equivalent(cut.forms, keep.forms, left, lexicon):
                cut_places.clear()
                keep_places.clear()
                found.append((range(left.cut_start, left.cut_end), range(left.keep_start, left.keep_end)))
    return found


def _crosses(place: int, other: int, pairs: list[tuple[int, int]]) -> bool:
    """Say whether two places stand the other way round to a pair of such: what crosses may have changed parts."""
    return any((place < cut) != (other < keep) for cut, keep in pairs)


def _is_equivalent(cut: list[str], keep: list[str], gap: Gap, lexicon: Lexicon) -> bool:
    """Say whether a gap, as it is or with its neighbours, is one expression for another of its group."""
    known = lexicon.thesaurus
    for form in cut[gap.cut_start : gap.cut_end] + keep[gap.keep_start : gap.keep_end]:
        if form not in known and form != ",":
            return False
    neighbours = _NEIGHBOURS * _per_word(lexicon)
    for before in range(neighbours):
        if 0 < before <= gap.cut_start and cut[gap.cut_start - before] not in known:
            break
        for behind in range(neighbours):
            if 0 < behind <= len(cut) - gap.cut_end and cut[gap.cut_end + behind - 1] not in known:
                break
            groups = known.groups_of(_without_commas(cut[max(0, gap.cut_start - before) : gap.cut_end + behind]))
            if groups:  # most have none, and no other side is put together
                other = _without_commas(keep[max(0, gap.keep_start - before) : gap.keep_end + behind])
                if not groups.isdisjoint(known.groups_of(other)):
                    return True
    return False


def _expressions(
    forms: list[str], places: list[int], lexicon: Lexicon
) -> Iterator[tuple[list[int], frozenset[str]]]:
    """Give the places of the expressions among some that say the same as others, with their groups, longest first."""
    places = [place for place in places if forms[place] in lexicon.thesaurus]
    for length in range(min(_LONGEST_EXPRESSION * _per_word(lexicon), len(places)), 0, -1):
        for first in range(len(places) - length + 1):
            some = places[first : first + length]
            expression = _without_commas(forms[some[0] : some[-1] + 1])
            if expression.count(" ") == length - 1 and (groups := lexicon.thesaurus.groups_of(expression)):
                yield some, groups


def _per_word(lexicon: Lexicon) -> int:
    return _CHARACTERS if lexicon.spaceless_function else 1


def _without_commas(forms: list[str]) -> str:
    """Give an expression's words alone: "provided, that"."""
    return " ".join([form for form in forms if form != ","])


def _without_known_names(cut: Tokens, keep: Tokens, differences: list[Difference]) -> list[Difference]:
    """Take two names for one wherever they stand against each other, if one place tells that they are.

    There a given name tells it: Aleksandr Grigorenko is Oleksandr Hryhorenko, so Grigorenko is Hryhorenko.
    """
    known = {
        (cut.forms[place], keep.forms[other])
        for difference in differences
        for rule, place, other in difference.variants
        if rule == "transcription" and place >= 0
    }
    if not known:
        return differences
    bare = set(starmap(without_shared_ending, known))
    for difference in differences:
        if len(difference.cut) == len(difference.keep):
            left = zip(difference.cut, difference.keep)
            pairs = [(cut.forms[place], keep.forms[other]) for place, other in left]
            again = [p for p in pairs if without_shared_ending(*p) in bare or inflects_one_of(known, *p)]
            known.update(again)
    return [_paired_by(one, known, "transcription", cut, keep) for one in differences]


def _without_noise(cut: Tokens, keep: Tokens, differences: list[Difference], lexicon: Lexicon) -> list[Difference]:
    """Take misread letters for what they are, where several words look alike and nothing else differs.

    One word that is a letter away from another may be another fact; that all of several are is a bad scan. What only
    one of the two has says nothing of that, so it is the same whichever of the two is laid on the other.
    """
    names: set[tuple[str, str]] = set()
    found: set[tuple[str, str]] = set()  # one exchange that comes again is a word put for another, not noise
    least = spaced = 0
    unlike: set[tuple[str, str]] = set()
    for difference in differences:
        if difference.cut and difference.keep:
            misread = _misread(cut, keep, difference, lexicon)
            if misread is None:
                return differences
            found.update(misread)
            names.update(_names(cut, keep, difference))
            unlike.update(pair for pair in misread if not _look_alike(*pair))
            if not unlike.isdisjoint(misread):
                # A character of a script without spaces is half a word.
                least = max(least, _NOISE_SPACELESS if is_spaceless(misread[0][0]) else _NOISE)
            least = max(least, _NOISE)
        for rule, place, other in difference.variants:
            spaced += rule == "spacing"
            if place >= 0 and rule != "equivalent":
                one, another = cut.forms[place], keep.forms[other]
                if rule in ("accents", "misreading") or one_letter_apart(one, another):
                    found.add((one, another))
    # Two words that are a letter off may be two facts, where no letter looks like what stands for it.
    put_right = cut.misread + keep.misread
    if len(unlike) > put_right + sum(_look_alike(*pair) for pair in found):
        return differences
    if found <= names:  # two names a letter off are two names, as long as no other word is
        least += 1
    # Words are joined or parted at will, too: that vouches for letters of one shape alone.
    if len(found) + put_right + (0 if unlike else spaced) < least:
        return differences
    return [_all_misread(one, found, cut, keep) if one.cut and one.keep else one for one in differences]


def _names(cut: Tokens, keep: Tokens, difference: Difference) -> Iterator[tuple[str, str]]:
    """Give the words of a difference that are written as names on both sides, as many as there are."""
    if len(difference.cut) == len(difference.keep):
        for place, other in zip(difference.cut, difference.keep):
            if cut.is_capital(place) and keep.is_capital(other):
                yield cut.forms[place], keep.forms[other]


def _look_alike(one: str, other: str) -> bool:
    """Say whether a scan may have taken each letter of a word for what stands there, or lost its accents."""
    return same_kana(one, other) or shape(one) == shape(other)


def _paired_by(
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


def _misread(cut: Tokens, keep: Tokens, difference: Difference, lexicon: Lexicon) -> list[tuple[str, str]] | None:
    """Give the words of a difference each with what it may be a misreading of; None where one is none.

    Two function words are harmless as they are.
    """
    places = list(zip(difference.cut, difference.keep))
    pairs = [(cut.forms[place], keep.forms[other]) for place, other in places]
    as_many = len(difference.cut) == len(difference.keep)
    # Many names are a letter apart. Where nouns have capitals, too, nobody knows which are names.
    if len(places) == 1 == len(difference.cut) and "de" not in lexicon.languages:
        is_name = cut.is_capital(places[0][0]) and keep.is_capital(places[0][1])
        if is_name and shape(pairs[0][0]) != shape(pairs[0][1]):
            return None
    is_run = as_many and len(pairs) > 1 and all(is_spaceless(one) for pair in pairs for one in pair)
    if as_many and not is_run:
        pairs = [pair for pair in pairs if is_spaceless(pair[0]) or not lexicon.function_words.issuperset(pair)]
        return pairs if all(_may_be_misread(*pair, lexicon) for pair in pairs) else None
    # Words may be broken or stuck to one another, too.
    forms, others = [cut.forms[place] for place in difference.cut], [keep.forms[place] for place in difference.keep]
    one, other = "".join(forms), "".join(others)
    figures = _figures(others)
    if any(counts(form, lexicon) for form in forms) or one.isdecimal() or (figures and figures != _figures(forms)):
        return None
    is_known = any(counts(form, lexicon) for form in others)
    return [(one, other)] if shape(one) == shape(other) or (one_letter_apart(one, other) and not is_known) else None


def _may_be_misread(one: str, other: str, lexicon: Lexicon) -> bool:
    """Say whether the one word may be the other misread: a number or a negation only as what is no such word."""
    if one.isdecimal() or other.isdecimal():
        return False
    if shape(one) == shape(other):
        return not (counts(one, lexicon) and counts(other, lexicon))
    if counts(one, lexicon) or counts(other, lexicon):
        return False
    if is_spaceless(one) or is_spaceless(other):  # a character is half a word: another one is another word
        return one[0] == other[0] or same_kana(one, other)
    return one_letter_apart(one, other)


def _all_misread(
    difference: Difference, known: Container[tuple[str, str]], cut: Tokens, keep: Tokens
) -> Difference:
    forms, others = [cut.forms[place] for place in difference.cut], [keep.forms[place] for place in difference.keep]
    if ("".join(forms), "".join(others)) not in known:
        return _paired_by(difference, known, "misreading", cut, keep)
    places = zip(difference.cut, difference.keep) if len(forms) == len(others) else ()
    misread = tuple(Variation("misreading", *pair) for pair in places) or (Variation("misreading"),)
    return difference._replace(cut=(), keep=(), variants=difference.variants + misread)


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
    return "".join(forms), _figures(forms)


def _figures(forms: Sequence[str]) -> list[str]:
    return re.findall(r"\d+", " ".join(forms))


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
