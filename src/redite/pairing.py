"""Words of a gap that are one with a word that stands against them: inflected, cut short, a name spelt otherwise.

A name's neighbours tell most: nobody has a namesake whose given name sounds alike, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import starmap

from redite.differences import Difference, Variation, crosses, paired_by
from redite.lexicon import Lexicon
from redite.sounds import heard_alike
from redite.tokens import Tokens, is_spaceless
from redite.variants import (
    PARTICLES,
    bare,
    common_prefix,
    cut_short,
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
_NOUNS_HAVE_CAPITALS = frozenset(["de"])
_YEAR = r"\d{4}"  # 2024 г.; with a smaller number one letter may be many a word
_LEAST_MAGNITUDE = 4  # digits of a thousand: of smaller numbers, two words are the second and two
_MOST_NAMES = 8  # words in a gap; in one of more, two that sound alike are chance
# What stands between a given and a family name, or before the latter: Osama bin Laden, Oussama ben Laden.
_ARTICLES = frozenset(["al", "el"])
_WITHIN_NAMES = _ARTICLES.union("bin ben ibn von van der".split())
_OF_TRANSCRIPTS = frozenset(["transcription", "accents", "misreading"])


def paired_words(
    cut: Tokens,
    keep: Tokens,
    cut_places: list[int],
    keep_places: list[int],
    pairs: list[tuple[int, int]],
    lexicon: Lexicon,
) -> list[Variation]:
    """Take pairs of words that are one out of a gap, in their order, which pairs found before have, too."""
    pairing = _Pairing(cut, keep, cut_places, keep_places, pairs, lexicon)
    pairing.pair_variants()
    pairing.pair_namesakes()
    pairing.pair_neighbours_of_shared()
    pairing.pair_neighbours_of_transcripts()
    pairing.pair_within_names()
    return sorted(pairing.found, key=lambda variation: variation.cut)


class _Pairing:
    """The places of a gap that are still without a counterpart, and what was paired so far."""

    def __init__(
        self,
        cut: Tokens,
        keep: Tokens,
        cut_places: list[int],
        keep_places: list[int],
        pairs: list[tuple[int, int]],
        lexicon: Lexicon,
    ) -> None:
        self._cut, self._keep, self._lexicon = cut, keep, lexicon
        self._cut_places, self._keep_places, self._pairs = cut_places, keep_places, pairs
        self.found: list[Variation] = []

    def _pair(self, rule: str, place: int, other: int) -> None:
        self._cut_places.remove(place)
        self._keep_places.remove(other)
        self.found.append(Variation(rule, place, other))

    def pair_variants(self) -> None:
        """Pair each word with the first behind the last pair that is a variant of it."""
        as_many = len(self._cut_places) == len(self._keep_places)
        for place in list(self._cut_places):
            if is_spaceless(self._cut.forms[place]):
                continue
            for other in self._keep_places:
                if (self.found and other < self.found[-1].keep) or crosses(place, other, self._pairs):
                    continue
                rule = self._rule(place, other)
                # Of so short a stem the other words make another verb: sattı (sold), satın aldı (bought).
                if rule == "inflection" and not as_many:
                    form, another = self._cut.forms[place], self._keep.forms[other]
                    if _SHORTEST_STEM == common_prefix(form, another) < min(len(form), len(another)):
                        rule = None
                if rule is not None:
                    self._pair(rule, place, other)
                    break

    def _rule(self, place: int, other: int) -> str | None:
        cut, keep, lexicon = self._cut, self._keep, self._lexicon
        name = cut.is_capital(place) or keep.is_capital(other)
        rule = variant(cut.forms[place], keep.forms[other], name=name, lexicon=lexicon)
        if rule is None and cut.forms[place][0] == keep.forms[other][0]:
            if _abbreviates(cut, place, keep, other, lexicon) or _abbreviates(keep, other, cut, place, lexicon):
                return "abbreviation"
        return rule

    def pair_namesakes(self) -> None:
        """Pair names that sound alike beside others that do: Marcus Wiberg, Markus Viberg."""
        for place, other in list(self._namesakes()):
            if place in self._cut_places and other in self._keep_places:
                self._pair("transcription", place, other)

    def _namesakes(self) -> Iterator[tuple[int, int]]:
        """Give two words that sound alike, where the words at their side may be one, too."""
        cut, keep = self._cut, self._keep
        here = [place for place in self._cut_places if _may_be_name(cut, place)]
        there = [place for place in self._keep_places if _may_be_name(keep, place)]
        if not (here and there) or max(len(here), len(there)) > _MOST_NAMES:
            return
        known = {
            (one.cut, one.keep) for one in self.found if _may_be_name(cut, one.cut) and _may_be_name(keep, one.keep)
        }
        pairs = [(place, other) for place in here for other in there]
        named = known.union(pairs)
        for place, other in pairs:
            at_side = [pair for pair in ((place - 1, other - 1), (place + 1, other + 1)) if pair in named]
            names = cut.forms[place], keep.forms[other]
            if at_side and (heard_alike(*names) or have_same_consonants(*names)):
                for beside in at_side:
                    if self._is_one_beside(place, names, (cut.forms[beside[0]], keep.forms[beside[1]])):
                        yield place, other
                        if beside not in known:
                            yield beside

    def _is_one_beside(self, place: int, names: tuple[str, str], words: tuple[str, str]) -> bool:
        """Say whether two names are one as the words beside them are, or may be."""
        if bare(words[0]) == bare(words[1]) and self._cut.surfaces[place][0].isupper():
            return one_beside_a_name(*names, self._lexicon)  # José, Jose
        if heard_alike(*names) and (heard_alike(*words) or may_be_one(*words)):
            return True
        return have_same_consonants(*names) and is_one_given_name(*words)

    def pair_neighbours_of_shared(self) -> None:
        """Pair names of which the name beside them, or the particle before, is in both texts."""
        cut, keep = self._cut, self._keep
        for place in [place for place in self._cut_places if _may_have_known_neighbour(cut, place)]:
            known = [*self._pairs, *[(one.cut, one.keep) for one in self.found]]
            for other in self._keep_places:
                if _is_one_by_its_neighbour(cut, place, keep, other, self._lexicon):
                    if not crosses(place, other, known):
                        self._pair("transcription", place, other)
                        break

    def pair_neighbours_of_transcripts(self) -> None:
        """Pair given names beside family names that are one, and the reverse.

        Nobody has a namesake whose given name is spelt otherwise, too; without its accents, it is the same.
        """
        cut, keep, lexicon = self._cut, self._keep, self._lexicon
        for rule, place, other in [one for one in self.found if one.rule in _OF_TRANSCRIPTS]:
            for step in (-1, 1):
                one, another = _name_beside(cut, place, step), _name_beside(keep, other, step)
                if one in self._cut_places and another in self._keep_places:
                    words = cut.forms[one], keep.forms[another]
                    are_one = may_be_one(*words) if rule == "transcription" else one_beside_a_name(*words, lexicon)
                    if are_one and lexicon.function_words.isdisjoint(words):
                        self._pair("transcription", one, another)

    def pair_within_names(self) -> None:
        """Pair what stands between the same given and family name: ben, bin; el-, al-."""
        for place in [place for place in self._cut_places if self._cut.forms[place] in _WITHIN_NAMES]:
            for other in self._keep_places:
                if self._keep.forms[other] in _WITHIN_NAMES and self._is_within_one_name(place, other):
                    self._pair("transcription", place, other)
                    break

    def _is_within_one_name(self, place: int, other: int) -> bool:
        cut, keep = self._cut, self._keep
        for tokens, where in ((cut, place), (keep, other)):
            names = tokens.surfaces[where - 1 : where] + tokens.surfaces[where + 1 : where + 2]
            if len(names) < 2 or not all(name[0].isupper() for name in names):
                return False
            if tokens.forms[where] in _ARTICLES and f"{tokens.surfaces[where]}-{names[1]}" not in tokens.text:
                return False  # who is accused: el Banco, al Banco
        known = {(one.cut, one.keep) for one in self.found}
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


def _name_beside(tokens: Tokens, place: int, step: int) -> int:
    """Give the place beside a name, over what stands between given and family name."""
    place += step
    while 0 <= place < len(tokens) and tokens.forms[place] in _WITHIN_NAMES:
        place += step
    return place


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


def without_known_names(cut: Tokens, keep: Tokens, differences: list[Difference]) -> list[Difference]:
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
    endless = set(starmap(without_shared_ending, known))
    for difference in differences:
        if len(difference.cut) == len(difference.keep):
            left = zip(difference.cut, difference.keep)
            pairs = [(cut.forms[place], keep.forms[other]) for place, other in left]
            again = [p for p in pairs if without_shared_ending(*p) in endless or inflects_one_of(known, *p)]
            known.update(again)
    return [paired_by(one, known, "transcription", cut, keep) for one in differences]
