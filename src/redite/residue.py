"""What one paragraph says that another does not: the tokens left over when the one is laid on the other.

It finds and explains differences (moved, inflected, misread); whether they matter is for judging to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import starmap

from redite.alignment import gaps_between, solid_runs, stretches, without_moved
from redite.differences import Difference, Gap, Residue, Variation, paired_by
from redite.equivalents import as_expressions, crosses, equivalents
from redite.lexicon import Lexicon
from redite.noise import figures_of, without_noise
from redite.numerals import numerals
from redite.scorers import Run
from redite.sounds import heard_alike
from redite.tokens import MARKS, Tokens, is_spaceless
from redite.variants import (
    PARTICLES,
    bare,
    common_prefix,
    cut_short,
    counts,
    have_same_consonants,
    inflects_one_of,
    is_one_given_name,
    may_be_one,
    one_before_a_family_name,
    one_behind_a_particle,
    one_beside_a_name,
    variant,
    without_shared_ending,
)

_SHORTEST_STEM = 3
_LARGEST_GAP = 60  # tokens; in a longer one, words that look alike are chance
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
    differences = without_noise(cut, keep, _without_known_names(cut, keep, differences), lexicon)
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
        said = equivalents(cut, keep, _without_shared_marks(cut, keep, gap), cut_places, keep_places, lexicon)
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
    for start, end in stretches(places):
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
            if (found and other < found[-1].keep) or (pairs and crosses(place, other, pairs)):
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
            if _is_one_by_its_neighbour(cut, place, keep, other, lexicon) and not crosses(place, other, known):
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
                    is_one = is_one or (have_same_consonants(*names) and is_one_given_name(*words))
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
        return has_same_behind and is_one_given_name(one, another)
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
    return [paired_by(one, known, "transcription", cut, keep) for one in differences]


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
