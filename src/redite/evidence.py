"""Evidence: what the words that two texts do not share contribute to what each says.

It finds out, of each leftover word, whether it is a number, a name, a negation ..., what is a mere credit, what moved,
and what the kept text says aside; what follows from that is for `vetoes` to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from itertools import accumulate
from operator import lt
from typing import Protocol

from redite.credits import credit_places
from redite.differences import Difference, Residue, Variation, same_sentence
from redite.lexicon import Lexicon
from redite.tokens import LONGEST_ENDING, MARKS, SENTENCE_ENDS, Tokens, is_spaceless
from redite.values import NamedTuple, cached_property
from redite.variants import common_prefix

# Beside a kept insertion of this many tokens the kept text has simply more to say.
LONG_INSERTION = 8
# A shorter one has so many tokens at least (twice as many characters of a script without spaces) and does, too.
_LEAST_ASIDE = 4
# How far beyond the shared part a negation in the kept text still governs it.
_REACH = 4
_SPACELESS_REACH = 8
_CAPTION_TOKENS = 16
# Here a person has two family names, of which the second is often left out.
_TWO_FAMILY_NAMES = frozenset(["es", "pt", "ca"])
# A given name in Han characters with the title behind it.
_HAN = "[\u4e00-\u9fff\u3005]"
_TITLE = "(?:さん|さま|くん|氏|様|君)"
_TITLED = f"(?P<given>{_HAN}{{1,3}}?){_TITLE}"
_LONGEST_TITLE = 2
_TITLES_BEHIND = frozenset(["tr", "hu"])  # Ayşe Hanım
_PRONOUN_REACH = 2  # tokens
_LEAST_NAME, _LONGEST_CASE = 3, 3  # letters
# A word that an article or a preposition is joined to has so many letters at least.
_LEAST_AFTER_CLITIC = 3
_LONGEST_NAME = 3  # words
# Letters that are units behind a number: 20 m; those of I'm and l'or are none.
_UNIT_LETTERS = frozenset("mgltw")
_SET_OFF = frozenset(",()[]")
_REWORDED = frozenset(["equivalent", "inflection", "ending", "case"])
# A text is of the same size when it has at most this much more than the other.
SAME_SIZE = 1.25
# So many content words (characters of a script without spaces) that move together carry their context with them.
_CARRIED = 2
_CARRIED_SPACELESS = 4


class Role(Enum):
    """What a token contributes to what is said."""

    FUNCTION = "function"
    CONTENT = "content"
    NAME = "name"
    NUMBER = "number"
    NEGATION = "negation"
    QUANTITY = "quantity"
    DATE = "date"
    UNIT = "unit"
    QUESTION = "question"
    MODAL = "modal"

    __hash__ = object.__hash__  # each is one object; Enum's goes by the name, in Python


_ANYWHERE = frozenset([Role.CONTENT, Role.FUNCTION, Role.QUANTITY, Role.NEGATION])
_FIRST_ALONE = "\u0e00"  # no script before it writes words without spaces
# Where these stand is what they say.
_BOUND_TO_PLACE = frozenset([Role.NEGATION, Role.QUANTITY, Role.MODAL, Role.QUESTION])
START, END = " start", " end"  # no token has a space
WHEN_OR_HOW_MUCH = frozenset([Role.NUMBER, Role.DATE, Role.UNIT])
_BY_WEIGHT = (Role.NUMBER, Role.DATE, Role.UNIT, Role.NAME, Role.CONTENT)


class Displaced(NamedTuple):
    """A stretch of tokens that stands elsewhere in the kept text: its places in both, and what it chiefly is.

    in_place: a neighbour came with it, so that it bears on what it bore on.
    swapped: no neighbour did, and another word stands where it stood.
    has_noun: it has a word of content, so that a figure in it says of what it is.
    """

    places: tuple[tuple[int, int], ...]
    rank: Role
    in_place: bool
    swapped: bool
    has_noun: bool


class Context(Protocol):
    """What an article tells of its words."""

    @property
    def lexicon(self) -> Lexicon:
        """The closed classes of its languages."""

    @property
    def roles(self) -> dict[str, Role]:
        """What words were found to be, kept for the article's next pair."""

    @property
    def roles_anywhere(self) -> dict[str, Role]:
        """The same of words that are so wherever they stand."""

    def is_name(self, surface: str) -> bool:
        """Say whether it writes a capitalised word as a name."""

    def frequency(self, form: str) -> int:
        """Say how often it has a word."""

    def is_full_name(self, name: str, family: str, text: str) -> bool:
        """Say whether it calls somebody so, before a text does."""

    def is_only_one(self, given: str, family: str) -> bool:
        """Say whether it calls nobody else of a family by another given name."""


class Evidence:
    """A residue with the role of each token that is left over."""

    def __init__(self, residue: Residue, article: Context) -> None:
        self.residue = residue
        self.cut, self.keep = residue.cut, residue.keep
        self.lexicon = article.lexicon
        self.is_name = article.is_name
        self.frequency = article.frequency
        self.is_full_name = article.is_full_name
        self.is_only_one = article.is_only_one
        self.roles, self.roles_anywhere = article.roles, article.roles_anywhere

    def role(self, tokens: Tokens, place: int) -> Role:
        form = tokens.forms[place]
        known = self.roles_anywhere.get(form)
        if known is not None and tokens.surfaces[place] == form:
            return known
        role = self._role_there(tokens, place, form)
        # A small word that is no title, ending, letter or character is what it is for itself. No ending is of a class.
        least = LONGEST_ENDING if role is Role.CONTENT else 1
        if role in _ANYWHERE and len(form) > least and tokens.surfaces[place] == form < _FIRST_ALONE:
            if form[0].islower() and form not in self.lexicon.titles and self.roles[form] is role:
                self.roles_anywhere[form] = role
        return role

    def _role_there(self, tokens: Tokens, place: int, form: str) -> Role:
        if self.lexicon.spaceless_facts and is_spaceless(form):
            facts = self._facts_of_cut if tokens is self.cut else self._facts_of_keep
            if place in facts:
                return facts[place]
        if form in self.lexicon.titles and self._stands_by_a_name(tokens, place):
            return Role.FUNCTION
        role = self.roles.get(form)
        if role is None:
            role = self.roles[form] = closed_role(form, self.lexicon)
        if role is Role.NUMBER and form.isalpha() and self._names_a_day(tokens, place):
            return Role.DATE
        if role is Role.DATE and form in self.lexicon.modals and tokens.surfaces[place].islower():
            return Role.MODAL  # may is no month
        if role is Role.CONTENT or role is Role.MODAL:
            surface = tokens.surfaces[place]
            if len(surface) <= LONGEST_ENDING and tokens.is_ending(place):
                return Role.FUNCTION
            if role is Role.CONTENT and surface[0].isupper() and not tokens.is_title_case:
                if tokens.is_capital(place) or self.is_name(surface):
                    return Role.NAME
        elif role is Role.FUNCTION and len(form) == 1:
            if form in _UNIT_LETTERS and place and tokens.forms[place - 1][0].isdigit():
                return Role.UNIT
            if self._is_letter_as_name(tokens, place):
                return Role.NAME
        return role

    def _names_a_day(self, tokens: Tokens, place: int) -> bool:
        """Say whether a number word is the name of a day, of itself (Τρίτη) or behind a word for one (יום שלישי)."""
        if tokens.forms[place] in self.lexicon.dates and tokens.is_capital(place):
            return True
        before = tokens.forms[place - 1] if place else ""
        return bool(before) and closed_role(before, self.lexicon) is Role.DATE

    def _stands_by_a_name(self, tokens: Tokens, place: int) -> bool:
        """Say whether a title has a name at its side: Mr Alder, Szelindek úr. In scripts without capitals it has."""
        surfaces = tokens.surfaces
        if surfaces[place].upper() == surfaces[place].lower():
            return True
        behind = place + 1 + (surfaces[place + 1 : place + 2] == ["."])
        if behind < len(surfaces) and surfaces[behind][0].isupper():
            return True
        return place > 0 and surfaces[place - 1][0].isupper() and not _TITLES_BEHIND.isdisjoint(self.lexicon.languages)

    def _is_letter_as_name(self, tokens: Tokens, place: int) -> bool:
        """Say whether one capital letter names what stands before it, be it a word elsewhere: line A."""
        surface = tokens.surfaces[place]
        is_behind_name = place > 0 and tokens.is_capital(place - 1)  # Henry I
        is_pronoun = surface == "I" and "en" in self.lexicon.languages and not is_behind_name
        return surface.isupper() and not (is_pronoun or tokens.opens_sentence(place) or tokens.is_title_case)

    def is_function(self, tokens: Tokens, place: int) -> bool:
        return self.roles_at(tokens, (place,))[0][1] is Role.FUNCTION

    def roles_at(self, tokens: Tokens, places: tuple[int, ...]) -> list[tuple[int, Role]]:
        if not places:
            return []
        found = [(place, self.role(tokens, place)) for place in places]
        spaceless = [place for place in places if is_spaceless(tokens.forms[place])] if tokens.has_spaceless else None
        if not spaceless:
            return found
        functions = self._function_places(tokens, spaceless)
        may_be = (Role.CONTENT, Role.NEGATION, Role.QUANTITY)
        return [(p, Role.FUNCTION if p in functions and role in may_be else role) for p, role in found]

    def _function_places(self, tokens: Tokens, places: list[int]) -> set[int]:
        """Find function strings of scripts without spaces, whole ones, among leftover characters."""
        found: set[int] = set()
        run: list[int] = []
        for place in [*places, -2]:
            if run and place != run[-1] + 1:
                forms = [tokens.forms[p] for p in run]
                for _, start, end in standing(self.lexicon.spaceless_function, forms):
                    found.update(run[start:end])
                run = []
            run.append(place)
        return found

    @cached_property
    def _facts_of_cut(self) -> dict[int, Role]:
        return self._facts(self.cut)

    @cached_property
    def _facts_of_keep(self) -> dict[int, Role]:
        return self._facts(self.keep)

    def _facts(self, tokens: Tokens) -> dict[int, Role]:
        """Give the places of a text's numbers, dates ... that a script without spaces writes in several characters."""
        found: dict[int, Role] = {}
        for word, start, end in standing(self.lexicon.spaceless_facts, tokens.forms):
            for place in range(start, end):
                found.setdefault(place, closed_role(word, self.lexicon))  # the longest word comes first
        return found

    @cached_property
    def credit_places(self) -> frozenset[int]:
        """Leftover places of the cut text that are a credit, a byline or a cross-reference."""
        return credit_places(self.residue, self.lexicon, lambda: self.full_names)

    @cached_property
    def displaced(self) -> tuple[Displaced, ...]:
        """Leftover stretches of the cut text that stand, word for word, among the leftover words of the kept one."""
        free: dict[str, list[int]] = {}
        for difference in self.residue.differences:
            for place in difference.keep:
                free.setdefault(self.keep.forms[place], []).append(place)
        pairs: list[tuple[int, int]] = []
        for difference in self.residue.differences:
            for place in difference.cut:
                places = free.get(self.cut.forms[place])
                if places and not self._is_aside(place):
                    follows = pairs[-1][1] + 1 if pairs and pairs[-1][0] == place - 1 else -1
                    pairs.append((place, places.pop(places.index(follows) if follows in places else 0)))
        stretches: list[list[tuple[int, int]]] = []
        for pair in pairs:
            if stretches and stretches[-1][-1] == (pair[0] - 1, pair[1] - 1):
                stretches[-1].append(pair)
            else:
                stretches.append([pair])
        return tuple(self._displaced(stretch) for stretch in stretches)

    def _is_aside(self, place: int) -> bool:
        return place in self.credit_places or place in self.full_names or place in self.named_again

    def _displaced(self, stretch: Sequence[tuple[int, int]]) -> Displaced:
        (start, other), (end, other_end) = stretch[0], stretch[-1]
        roles = [self.role(self.cut, place) for place, _ in stretch]
        rank = next((role for role in _BY_WEIGHT if role in roles), Role.FUNCTION)
        before = self.neighbour(self.cut, start, -1), self.neighbour(self.keep, other, -1)
        behind = self.neighbour(self.cut, end, 1), self.neighbour(self.keep, other_end, 1)
        least = _CARRIED_SPACELESS if is_spaceless(self.cut.forms[start]) else _CARRIED
        carried = sum(role is Role.CONTENT for role in roles) >= least and not self._is_bound_otherwise(start, other)
        # Where a clause begins and ends is no neighbour that came with it.
        apart = ("",) if self.cut.is_closed else ("", START, END)
        in_place = carried or any(one == other_one not in apart for one, other_one in (before, behind))
        changed_case = rank is Role.NAME and self._ending(self.cut, end) != self._ending(self.keep, other_end)
        in_place = in_place and not changed_case
        swapped = changed_case or (not in_place and self._is_swapped(stretch, before, behind))
        return Displaced(tuple(stretch), rank, in_place, swapped, Role.CONTENT in roles)

    def _is_bound_otherwise(self, place: int, other: int) -> bool:
        """Say whether a word of order or place before a stretch (first, after) did not come with it."""
        if place == 0 or self.role(self.cut, place - 1) is not Role.QUANTITY:
            return False
        return self.keep.forms[max(0, other - 1) : other] != [self.cut.forms[place - 1]]

    def _ending(self, tokens: Tokens, place: int) -> str:
        """The ending that an apostrophe joins to a name: who it is done to, and where from."""
        return tokens.forms[place + 1] if place + 1 < len(tokens) and tokens.is_ending(place + 1) else ""

    def _is_swapped(
        self, stretch: Sequence[tuple[int, int]], before: tuple[str, str], behind: tuple[str, str]
    ) -> bool:
        """Say whether another word stands in the stretch's place and it in that one's: L X m Y R, L Y m X R."""
        came = self.neighbour(self.keep, self.place_of(self.keep, before[0]), 1, unique=False)
        left = self.neighbour(self.cut, self.place_of(self.cut, behind[1]), -1, unique=False)
        if came == left:
            return True
        # Or it went to the other side of its neighbour, and what joined the two still stands between them. What stands
        # on both sides of it, such as an article, joins nothing.
        (start, other), (end, other_end) = stretch[0], stretch[-1]
        cut, keep = self.cut.forms, self.keep.forms
        is_behind = before[0] != "" and start - self.place_of(self.cut, before[0]) > 1
        is_before = behind[0] != "" and self.place_of(self.cut, behind[0]) - end > 1
        went_before = other_end < self.place_of(self.keep, before[0])
        went_behind = self.place_of(self.keep, behind[0]) < other
        if cut[max(0, start - 1) : start] == cut[end + 1 : end + 2]:
            return False
        return (is_behind and went_before and [cut[start - 1]] == keep[other_end + 1 : other_end + 2]) or (
            is_before and went_behind and [cut[end + 1]] == keep[other - 1 : other]
        )

    def is_replaced(self, found: Displaced) -> bool:
        """Say whether the kept text has something else in the place of what stands elsewhere."""
        if found.rank is Role.NAME and self._has_a_namesake(found):
            return True
        moved = {other for one in self.displaced for _, other in one.places}
        start = found.places[0][0]
        instead = next(difference.keep for difference in self.residue.differences if start in difference.cut)
        roles = [role for place, role in self.roles_at(self.keep, instead) if place not in moved]
        # As many for as many: a longer stretch is a sentence built otherwise.
        return len(roles) == len(found.places) and Role.FUNCTION not in roles

    def _has_a_namesake(self, found: Displaced) -> bool:
        """Say whether another name stands right before or behind what what stands elsewhere had at that side."""
        before, behind = found.places[0][0] - 1, found.places[-1][0] + 1
        beside = [self.residue.shared.get(before, -2) + 1, self.residue.shared.get(behind, 0) - 1]
        moved = {other for one in self.displaced for _, other in one.places}
        return any(0 <= p < len(self.keep) and p not in moved and self.role(self.keep, p) is Role.NAME for p in beside)

    def place_of(self, tokens: Tokens, form: str) -> int:
        return -1 if form == START else tokens.first_places.get(form, len(tokens))

    def neighbour(self, tokens: Tokens, place: int, step: int, *, unique: bool = True) -> str:
        """The nearest word of content on one side; nothing if, as a `unique` one, either text has it not just once."""
        for place in range(place + step, len(tokens) if step > 0 else -1, step):
            form = tokens.forms[place]
            if form not in MARKS and self.role(tokens, place) is not Role.FUNCTION:
                once = not unique or self.cut.counts[form] == 1 == self.keep.counts[form]
                return form if once else ""
        return START if step < 0 else END

    @cached_property
    def _displaced_places(self) -> tuple[frozenset[int], frozenset[int]]:
        """Leftover places, of the cut and of the kept text, whose words only moved."""
        moved = [
            pair
            for found in self.displaced
            for pair in found.places
            if found.in_place or self.role(self.cut, pair[0]) not in _BOUND_TO_PLACE
        ]
        return frozenset(place for place, _ in moved), frozenset(place for _, place in moved)

    @cached_property
    def cut_roles(self) -> tuple[tuple[Difference, int, Role], ...]:
        """Each leftover token of the cut text with its role, credits, full names and what moved aside."""
        if not any([difference.cut for difference in self.residue.differences]):
            return ()
        moved, _ = self._displaced_places
        aside = self.credit_places | self.full_names | self._initials | self.named_again | moved
        return tuple(
            (difference, place, role)
            for difference in self.residue.differences
            for place, role in self.roles_at(self.cut, difference.cut)
            if place not in aside
        )

    @cached_property
    def _initials(self) -> frozenset[int]:
        """Leftover initials by a name that has it in full in the kept text: Y. Alder, Alder Y., Yann Alder; ת׳, תמר."""
        cut, keep, paired = self.cut, self.keep, self._paired
        found: set[int] = set()
        for difference in self.residue.differences:
            letters = [place for place in difference.cut if self._is_initial(place)]
            if not letters:
                continue
            names = [other for other in difference.keep if keep.surfaces[other][0].upper() == keep.surfaces[other][0]]
            behind = letters[-1] + (2 if cut.forms[letters[-1] + 1 :][:1] == ["."] else 1)
            if names and paired.get(behind) == names[-1] + 1:
                found.update(p for p in letters if any(keep.forms[o].startswith(cut.forms[p]) for o in names))
            before = letters[0] - 1
            if before in paired and cut.surfaces[before][0].isupper() and paired[before] >= len(letters):
                given = range(paired[before] - len(letters), paired[before])
                pairs = zip(given, letters)
                if all(o in self._left_there and keep.forms[o].startswith(cut.forms[p]) for o, p in pairs):
                    found.update(letters)
        return frozenset(found)

    def _is_initial(self, place: int) -> bool:
        surface = self.cut.surfaces[place]
        if len(surface) > 1:
            return False
        return (surface.isupper() and self.cut.forms[place + 1 :][:1] == ["."]) or f"{surface}' " in self.cut.text

    @cached_property
    def named_again(self) -> frozenset[int]:
        """Leftover places that name the one whom the kept text names in full before, and only says he or she of there.

        Alder was glad. "…," the mayor said. Mayor Ann Alder was glad. "…," she said.
        """
        person: tuple[int, ...] = ()  # in the kept text: title, given name, family name
        found: set[int] = set()
        for difference in self.residue.differences:
            if person and difference.cut and all(self._is_of_person(place, person) for place in difference.cut):
                if self._is_pronoun_near(difference) and self._is_alone(person, difference.gap.keep_start):
                    found.update(difference.cut)
            family = difference.gap.keep_end
            is_given = difference.keep and self.keep.surfaces[difference.keep[-1]][0].isupper()
            if is_given and family in self._paired_there and self.keep.is_capital(family):
                if all(place in self._initials for place in difference.cut):
                    person = (*difference.keep, family)
        return frozenset(found)

    def _is_of_person(self, place: int, person: Sequence[int]) -> bool:
        """Say whether a leftover word is in the name of a person whom the kept text names, or a mere function word."""
        form = self.cut.forms[place]
        return self.role(self.cut, place) is Role.FUNCTION or any(
            form == self.keep.forms[other] or _is_inflected(form, self.keep.forms[other]) for other in person
        )

    def _is_pronoun_near(self, difference: Difference) -> bool:
        """Say whether the kept text has function words of its own where a difference is, or right beside it."""
        near = range(difference.gap.keep_start - _PRONOUN_REACH, difference.gap.keep_end + _PRONOUN_REACH)
        places = [place for one in self.residue.differences for place in one.keep if place in near]
        return bool(places) and all(self.role(self.keep, place) is Role.FUNCTION for place in places)

    def _is_alone(self, person: Sequence[int], end: int) -> bool:
        """Say whether the kept text names nobody else before a place, nor, as far as the other names tell, meanwhile.

        A name that the cut text lacks tells it, and two side by side.
        """
        names = [p for p in range(end) if p not in person and self.role(self.keep, p) is Role.NAME]
        return not any(place in self._left_there or (place > person[-1] and place + 1 in names) for place in names)

    @cached_property
    def strayed(self) -> frozenset[int]:
        """The leftover places of the cut text whose words stand elsewhere in the kept one."""
        return frozenset([place for found in self.displaced for place, _ in found.places])

    @cached_property
    def _left_there(self) -> frozenset[int]:
        """The leftover places of the kept text."""
        return frozenset([place for difference in self.residue.differences for place in difference.keep])

    @cached_property
    def _paired_there(self) -> frozenset[int]:
        return frozenset(self._paired.values())

    @cached_property
    def full_names(self) -> frozenset[int]:
        """Leftover places of names that only make a shared family name a full one, as the article has it before.

        They stand before it: what stands behind a name tells a model from another (S7, S7 Pro).
        """
        surfaces = self.cut.surfaces
        leftover = {place for difference in self.residue.differences for place in difference.cut}
        names = {place for place in leftover if surfaces[place][0].isupper()}
        known: set[int] = set()
        for start in sorted(names):
            end = start + 1
            while end in names:
                end += 1
            if start - 1 in names or end == len(surfaces) or not self._is_family_name(end):
                continue
            if self.is_full_name(" ".join(surfaces[start : end + 1]), surfaces[end], self.cut.text):
                known.update(range(start, end))
        return frozenset(known)

    def _is_family_name(self, place: int) -> bool:
        surface = self.cut.surfaces[place]
        return surface.isalpha() and surface[0].isupper()

    def makes_full(self, difference: Difference) -> bool:
        """Say whether the kept text only has the given name before a shared family name, or a second family name.

        Not where the article calls others of that family so: of two of them, the full name tells which is meant.
        """
        gap, keep = difference.gap, self.keep
        if keep.has_spaceless and self._makes_full_before_title(difference):
            return True
        names = [place for place in difference.keep if keep.forms[place] != "."]
        short = self._initials
        is_instead = any(p not in short and self.cut.forms[p] not in self.lexicon.titles for p in difference.cut)
        if is_instead or not names or len(names) > _LONGEST_NAME:
            return False
        if not all([keep.surfaces[place][0].isupper() for place in names]):
            if not keep.has_spaceless:
                return False
            written = "".join([keep.surfaces[place] for place in names])
            before, behind = self.cut.surfaces[max(0, gap.cut_start - 1) : gap.cut_start], keep.surfaces[gap.keep_end :]
            if not is_spaceless(written) or not behind or f"{written} {behind[0]}" not in keep.text:
                return False
            return not before or f"{before[0]} {behind[0]}" not in self.cut.text  # 约翰娜·凯尔纳 is no 约翰·凯尔纳
        if any(self.role(keep, place) not in (Role.NAME, Role.CONTENT) for place in names):
            return False  # North Korea, New York
        # Not the gap's ends: the family name, spelt otherwise, may be in it.
        last, behind_it = names[0] - 1, names[-1] + 1 + (keep.forms[names[-1] + 1 : names[-1] + 2] == ["."])
        if behind_it < len(keep) and keep.is_capital(behind_it) and keep.surfaces[behind_it].isalpha():
            return self.is_only_one(keep.surfaces[names[-1]], keep.surfaces[behind_it])
        has_given = any(one.keep[-1:] == (last - 1,) and self.makes_full(one) for one in self.residue.differences)
        return has_given and not _TWO_FAMILY_NAMES.isdisjoint(self.lexicon.languages)

    def _makes_full_before_title(self, difference: Difference) -> bool:
        """Say whether the kept text only has a given name before a title that both have: 浦野さん, 浦野健一さん."""
        gap, cut, keep = difference.gap, self.cut.forms, self.keep.forms
        here = "".join(cut[gap.cut_start : gap.cut_end + _LONGEST_TITLE])
        there = re.match(_TITLED, "".join(keep[gap.keep_start : gap.keep_end + _LONGEST_TITLE]))
        family = "".join(keep[max(0, gap.keep_start - 2) : gap.keep_start])
        is_family = re.fullmatch(f"{_HAN}{{2}}", family) is not None
        if there is None or not is_family or re.match(_TITLE, here) is None:
            return False
        return self.is_only_one(there["given"], family)

    @cached_property
    def keep_roles(self) -> tuple[tuple[Difference, int, Role], ...]:
        """Each leftover token of the kept text that bears on what both share: inside it, or close to its edge."""
        _, moved = self._displaced_places
        found = []
        for difference in self.residue.differences:
            places = difference.keep
            if not places or self.makes_full(difference):
                continue
            if difference.edge:
                is_spaced = not (self.keep.has_spaceless and any(is_spaceless(self.keep.forms[p]) for p in places))
                reach = _REACH if is_spaced else _SPACELESS_REACH
                at_end = difference.gap.keep_start > 0
                # A text that breaks off says nothing of how its sentence goes on.
                places = () if at_end and not self.cut.is_closed else same_sentence(self.keep, difference, reach)
            elif self.is_aside(difference):
                continue
            found += [(difference, p, role) for p, role in self.roles_at(self.keep, places) if p not in moved]
        return tuple(found)

    @cached_property
    def variations(self) -> tuple[Variation, ...]:
        """The variations that put one word for another."""
        return tuple([one for found in self.residue.differences for one in found.variants if one.cut >= 0])

    def cut_words(self, role: Role) -> list[str]:
        if role not in self._roles_of_cut:
            return []
        return [self.cut.surfaces[place] for _, place, found in self.cut_roles if found is role]

    @cached_property
    def _roles_of_cut(self) -> frozenset[Role]:
        return frozenset([role for _, _, role in self.cut_roles])

    @cached_property
    def _roles_of_keep(self) -> frozenset[Role]:
        return frozenset([role for _, _, role in self.keep_roles])

    def keep_words(self, role: Role, *, inside: bool = False, set_off: bool = True) -> list[str]:
        """Give leftover words of the kept text by role."""
        return [self.keep.surfaces[place] for place in self.keep_places(role, inside=inside, set_off=set_off)]

    def keep_places(
        self, role: Role, *, inside: bool = False, set_off: bool = True, alone: bool = False
    ) -> list[int]:
        """Give leftover places of the kept text by role.

        inside: not those before the first or behind the last shared word. set_off: also those that commas enclose.
        alone: only single ones that stand against nothing in the cut text.
        """
        if role not in self._roles_of_keep:
            return []
        return [
            place
            for difference, place, found in self.keep_roles
            if found is role
            and not (inside and difference.edge)
            and not (alone and (difference.cut or len(difference.keep) > 1))
            and (set_off or not self._is_set_off(difference))
        ]

    def is_aside(self, difference: Difference) -> bool:
        """Say whether what the kept text has more says something of its own, and bounds nothing of what both say.

        So does a long stretch, one that commas enclose, and one of some words of content that no figure adjoins. What
        stands between two figures is how they voted: 17 against 8.
        """
        if not difference.keep:
            return False
        moved, _ = self._displaced_places
        against = [place for place in difference.cut if place not in moved]
        if any(self.role(self.cut, place) is not Role.FUNCTION for place in against):
            return False
        word = 2 if is_spaceless(self.keep.forms[difference.keep[0]]) else 1  # tokens
        longest = LONG_INSERTION * (1 if self._is_of_sentences(difference) else word)
        if len(difference.keep) > longest or (len(difference.keep) > 1 and self._is_set_off(difference)):
            return True
        if len(difference.keep) < _LEAST_ASIDE * word:
            return False
        found = self.roles_at(self.keep, difference.keep)
        figures = [place for place, role in found if role is Role.NUMBER]
        roles = [
            role
            for place, role in found
            if role is not Role.NEGATION or not (figures and figures[0] < place < figures[-1])
        ]
        around = (difference.gap.keep_start - 1, difference.gap.keep_end)
        return (
            not {Role.CONTENT, Role.NAME, Role.DATE}.isdisjoint(roles)
            and {Role.NEGATION, Role.MODAL, Role.QUESTION}.isdisjoint(roles)
            and all(
                self.role(self.keep, place) not in (Role.NUMBER, Role.UNIT)
                for place in around
                if 0 <= place < len(self.keep)
            )
        )

    def _is_of_sentences(self, difference: Difference) -> bool:
        """Say whether what the kept text has more ends where a sentence does."""
        end = difference.gap.keep_end
        return self.keep.forms[end - 1] in SENTENCE_ENDS or end in self.keep.clause_starts

    def _is_set_off(self, difference: Difference) -> bool:
        """Say whether commas or brackets enclose what the kept text has more."""
        gap, forms = difference.gap, self.keep.forms
        around = (forms[max(0, gap.keep_start - 1)], forms[gap.keep_start], forms[gap.keep_end - 1])
        return any(form in _SET_OFF for form in around) and (
            forms[gap.keep_end - 1] in _SET_OFF or forms[min(gap.keep_end, len(forms) - 1)] in _SET_OFF
        )

    @cached_property
    def has_other_names(self) -> bool:
        """Whether the kept text has a name that the cut one has not; of a script without capitals nobody knows."""
        cased = self.cut.text.lower() != self.cut.text.upper()
        names = (p for d in self.residue.differences for p in d.keep if self.keep.forms[p] not in self.cut.form_set)
        return not cased or any(self.role(self.keep, place) is Role.NAME for place in names)

    @cached_property
    def bounds_before(self) -> list[int]:
        """Places of kept words that bound what both say, right before where that begins: only children get in free.

        A caption or a text that breaks off leaves them out.
        """
        if self.credit_places or not self.cut.is_closed:
            return []
        begins = [start for start, _ in self.residue.moved]
        gaps = [difference.gap for difference in self.residue.differences if not difference.says_the_same]
        begins += [gap.cut_end for gap in gaps if gap.keep_start == gap.cut_start == 0]
        here = self._left_there - self._displaced_places[1]
        found: list[int] = []
        for begin in begins:
            place = self.residue.shared.get(begin, 0) - 1
            # In 2024 the ...: a figure counts what stands right behind it.
            counts = begin < len(self.cut) and not self.is_function(self.cut, begin)
            while place in here:  # and no mark, nor in the cut text, too, as it is or by an equivalent
                role = self.role(self.keep, place)
                if role in (Role.QUANTITY, Role.MODAL) or (role is Role.NUMBER and counts):
                    found.append(place)
                elif role is not Role.FUNCTION:
                    break
                place -= 1
        return found

    @cached_property
    def content(self) -> tuple[tuple[Difference, int], ...]:
        """Leftover content words of the cut text."""
        return tuple((difference, place) for difference, place, role in self.cut_roles if role is Role.CONTENT)

    def is_short(self, places: Sequence[int]) -> bool:
        """Say whether kept tokens are an expression: two words, or so many characters of a script without spaces."""
        return len(places) <= (_SPACELESS_REACH if is_spaceless(self.keep.forms[places[0]]) else 2)

    def rebuilds(self, difference: Difference) -> bool:
        """Say whether both texts have function words of their own in a difference, and not one word for each.

        "Sa mère" for "son frère" is one word for one word too, only with its article. A character of a script without
        spaces is no word: endings change with the verb (修理できるよう, 点検するため).
        """
        if len(difference.cut) == len(difference.keep) or any(is_spaceless(self.cut.forms[p]) for p in difference.cut):
            return False
        sides = (self.cut, difference.cut), (self.keep, difference.keep)
        return all(any(self.is_function(tokens, place) for place in places) for tokens, places in sides)

    @cached_property
    def stands_whole(self) -> bool:
        """Whether the cut text stands in the kept one word after word, credits and what that says aside as such."""
        return not self.cut_roles and not self.displaced and all(
            difference.edge
            or self._is_set_off(difference)
            or all(role is Role.FUNCTION for _, role in self.roles_at(self.keep, difference.keep))
            for difference in self.residue.differences
        )

    @cached_property
    def places(self) -> dict[int, int]:
        """Where the words of the cut text stand in the kept one, as they are, as variants, or moved."""
        return {**self._paired, **dict(pair for moved in self.displaced for pair in moved.places)}

    @cached_property
    def _paired(self) -> dict[int, int]:
        """Where the words of the cut text stand in the kept one, as they are or as variants."""
        found = dict(self.residue.shared)
        found.update((variation.cut, variation.keep) for variation in self.variations)
        return found

    @cached_property
    def keeps_order(self) -> bool:
        """Whether the words that both texts share stand in the same order in both."""
        there = [other for _, other in sorted(self.places.items())]
        return all(map(lt, there, there[1:]))

    @cached_property
    def participants(self) -> list[tuple[int, int]]:
        """Where the words of content and the names that both texts share stand in the two, in the cut one's order."""
        return [
            (place, other)
            for place, other in sorted(self.places.items())
            if self.cut.forms[place] not in MARKS and self.role(self.cut, place) in (Role.CONTENT, Role.NAME)
        ]

    @cached_property
    def stretch(self) -> int:
        """How long the stretch of the kept text is that both share, from the first shared word to the last."""
        gaps = [difference.gap for difference in self.residue.differences if difference.edge]
        start = max([gap.keep_end for gap in gaps if gap.keep_start == 0], default=0)
        end = min([gap.keep_start for gap in gaps if gap.keep_end == len(self.keep)], default=len(self.keep))
        return self.keep.counted_in(start, end) if start < end else self.keep.counted

    @cached_property
    def is_spaceless(self) -> bool:
        """Whether the cut text is mostly of a script without spaces, whose characters are hardly words."""
        return 2 * self._spaceless > self.cut.counted

    @cached_property
    def _spaceless(self) -> int:
        return sum(map(is_spaceless, self.cut.forms)) if self.cut.has_spaceless else 0

    @cached_property
    def size(self) -> float:
        """How many words the cut text has, two characters of a script without spaces as one."""
        return self.cut.counted - 0.5 * self._spaceless

    @cached_property
    def is_caption(self) -> bool:
        """Whether the cut text is a short one that no sentence end closes, made of words of one longer sentence."""
        few = self.cut.counted <= _CAPTION_TOKENS and self.keep.counted > SAME_SIZE * self.cut.counted
        if not few or self.cut.is_closed or any(role is not Role.FUNCTION for _, _, role in self.cut_roles):
            return False
        apart = {place for gap in self.residue.differences for place in range(gap.gap.keep_start, gap.gap.keep_end)}
        places = [other for found in self.displaced for _, other in found.places if found.rank is not Role.FUNCTION]
        places += [place for place in range(len(self.keep)) if place not in apart]
        return SENTENCE_ENDS.isdisjoint(self.keep.forms[min(places) : max(places)]) if places else False

    @cached_property
    def rewordings(self) -> int:
        """How many differences are plain re-wording: function words, inflections, moved stretches."""
        return len(self._reworded) + len(self.residue.moved) + sum(found.in_place for found in self.displaced)

    @cached_property
    def _reworded(self) -> tuple[Difference, ...]:
        harmless = []
        for difference in self.residue.differences:
            roles = [r for d, _, r in self.cut_roles if d is difference]
            kept = [r for d, _, r in self.keep_roles if d is difference]
            if difference.edge and not difference.cut:
                continue
            plain = all(role is Role.FUNCTION for role in roles)
            if (
                plain
                and all(role in (Role.FUNCTION, Role.CONTENT) for role in kept)
                # A lone word more is no re-wording, nor is how a word is spelt.
                and (roles or Role.FUNCTION in kept or any(v.rule in _REWORDED for v in difference.variants))
            ):
                harmless.append(difference)
        return tuple(harmless)

    @cached_property
    def unexplained(self) -> int:
        """How many of the re-wordings have no equivalent in them: what the lexicon knows explains nothing else."""
        return self.rewordings - sum(map(self._is_explained, self._reworded))

    @cached_property
    def exchanged(self) -> int:
        """How many of the explained re-wordings put one expression in another's place, where none is drawn longer."""
        gaps = [difference.gap for difference in self._reworded if self._is_explained(difference)]
        return sum(gap.cut_start < gap.cut_end and gap.keep_start < gap.keep_end for gap in gaps)

    def _is_explained(self, difference: Difference) -> bool:
        return any(variation.rule == "equivalent" for variation in difference.variants)


def closed_role(form: str, lexicon: Lexicon) -> Role:
    """The role that a word has wherever it stands; content where it is of no closed class."""
    if form == "?":
        return Role.QUESTION
    if form in lexicon.numbers or (not form.isalpha() and any(map(str.isdigit, form))):
        return Role.NUMBER
    if lexicon.denies(form):
        return Role.NEGATION
    if form in lexicon.quantities:
        return Role.QUANTITY
    if form in lexicon.dates:
        return Role.DATE
    if form in lexicon.units or not form[0].isalnum():
        return Role.UNIT
    if form in lexicon.function_words:
        return Role.FUNCTION
    if form in lexicon.modals:
        return Role.MODAL
    for prefix in lexicon.clitic_prefixes:
        if form.startswith(prefix) and len(form) - len(prefix) >= _LEAST_AFTER_CLITIC:
            rest = form[len(prefix) :]
            if rest in lexicon.numbers or rest in lexicon.dates:
                return Role.NUMBER if rest in lexicon.numbers else Role.DATE
    return Role.CONTENT


def _is_inflected(form: str, other: str) -> bool:
    """Say whether two forms may be one short name in two cases: Анна, Анны."""
    start = common_prefix(form, other)
    return start >= _LEAST_NAME and max(len(form), len(other)) - start <= _LONGEST_CASE


def standing(words: Iterable[str], forms: Sequence[str]) -> Iterator[tuple[str, int, int]]:
    """Give the places, half-open, where words stand in the tokens of a text without spaces."""
    text = "".join(forms)
    place_of = dict(zip(accumulate(map(len, forms), initial=0), range(len(forms) + 1)))
    for word in words:
        start = text.find(word)
        while start >= 0:
            if start in place_of and start + len(word) in place_of:
                yield word, place_of[start], place_of[start + len(word)]
            start = text.find(word, start + 1)
