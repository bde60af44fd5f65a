"""VETOES: the reasons why a paragraph may not go although another one says nearly the same.

Each veto is one function of an Evidence, answers with a reason or None, and rests on form: digits, capitals inside a
sentence, marks, one-for-one substitutions in an otherwise equal frame, and the closed word classes of the lexicon.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise

from redite.clauses import joining
from redite.contrasts import of_one_paradigm, of_other_agreement
from redite.differences import Difference
from redite.evidence import (
    LONG_INSERTION,
    SAME_SIZE,
    WHEN_OR_HOW_MUCH,
    Displaced,
    Evidence,
    Role,
    closed_role,
)
from redite.exchanges import (
    exchanged_behind_a_verb,
    exchanged_cases,
    exchanged_endings,
    exchanged_hosts,
    exchanged_marks,
    in_each_others_place,
    left_its_clause,
    other_antecedent,
    other_voice,
    reversed_around,
    stitched,
    turned_round,
)
from redite.namesakes import (
    names_like_small_words,
    other_by_its_ending,
    other_given_name,
    other_sex,
    other_titles,
    title_of_another,
)
from redite.paronyms import are_paronyms
from redite.scans import LEAST_LOST
from redite.tokens import MARKS, SENTENCE_ENDS, is_spaceless
from redite.variants import common_prefix, lacks_accents, one_letter_apart

# So much of the cut text must stand in the kept one as it is; the rest may be re-worded.
_LEAST_ALIGNED = 0.6
# From so many re-worded places on, an exchanged word is a translator's choice.
_MANY_REWORDINGS = 2
_ALIKE_PREFIX = 2  # letters
_LEAST_REWORDED = 12
_LONGEST_PARAPHRASE = 4
_LEAST_BOUNDING = 2
_OF_ACCENTS = frozenset(["accents", "misreading"])
# So close to each other stand words that share one verb.
_MARKS_REACH = 8
# A text of fewer words (characters of a script without spaces) has to stand in a longer one as it is, credits and the
# like aside.
_SHORT = 10
_SHORT_SPACELESS = 16
_LEFT_OUT_BY_SUMMARIES = frozenset(["insertion", "coverage"])
_HIRAGANA = "[\u3041-\u3096]+"
_LEAST_KANA = 2
# What denies or bounds stands by what it denies or bounds, at most so many tokens from it.
_BESIDE = 3


def listed(words: Sequence[str]) -> str:
    """Quote the first few of some words."""
    shown = list(dict.fromkeys(words))
    return ", ".join(f"“{word}”" for word in shown[:4]) + (" …" if len(shown) > 4 else "")


def _lacking(evidence: Evidence, role: Role, what: str) -> str | None:
    words = evidence.cut_words(role)
    return f"{what} {listed(words)} would be lost" if words else None


def lost_number(numbers: Sequence[str]) -> str:
    """Say which numbers a cut would lose."""
    return f"the number {listed(numbers)} would be lost"


def number(evidence: Evidence) -> str | None:
    """A number, in digits or spelt out, that only the cut text has."""
    words = evidence.cut_words(Role.NUMBER)
    return lost_number(words) if words else None


def unit(evidence: Evidence) -> str | None:
    """A unit, a currency, a percent sign that only the cut text has; or one that is the end of another (元, 日元)."""
    keep = evidence.keep
    for difference in evidence.residue.differences if keep.has_spaceless else ():
        places = difference.keep if not (difference.cut or difference.edge) else ()
        around = [keep.forms[place] for place in (places[0] - 1, places[-1] + 1)] if places else []
        if [closed_role(form, evidence.lexicon) for form in around if is_spaceless(form)] == [Role.NUMBER, Role.UNIT]:
            added = "".join([keep.surfaces[place] for place in (*places, places[-1] + 1)])
            return f"the unit is another one there: {listed([added])}"
    return _lacking(evidence, Role.UNIT, "the unit or sign")


def date(evidence: Evidence) -> str | None:
    """A day, a month, a word of the calendar that only the cut text has."""
    return _lacking(evidence, Role.DATE, "the date")


def name(evidence: Evidence) -> str | None:
    """A name, known by a capital inside a sentence, that only the cut text has."""
    words = evidence.cut_words(Role.NAME) or names_like_small_words(evidence)
    return f"the name {listed(words)} would be lost" if words else None


def namesake(evidence: Evidence) -> str | None:
    """Another person, whose name looks alike."""
    asked = other_titles, other_given_name, other_by_its_ending, other_sex, title_of_another
    words = next(filter(None, (ask(evidence) for ask in asked)), "")
    return f"{listed([words])} is another person" if words else None


def negation(evidence: Evidence) -> str | None:
    """A negation on one side that the other side does not match in the same place."""
    words = evidence.cut_words(Role.NEGATION) + evidence.keep_words(Role.NEGATION)
    cut = {id(difference) for difference, _, role in evidence.cut_roles if role is Role.NEGATION} if words else set()
    if words and cut != {id(difference) for difference, _, role in evidence.keep_roles if role is Role.NEGATION}:
        return f"only one of the two has the negation {listed(words)}"
    roles = [(place, role) for difference, place, role in evidence.keep_roles if id(difference) in cut] if cut else ()
    denied = [evidence.keep.surfaces[place] for place, role in roles if role is Role.CONTENT]
    if denied:
        return f"{listed(denied)} is denied there, and something else here"
    for word in _amid_others(evidence, Role.NEGATION):
        return f"“{word}” denies something else there"
    return _ended_negation(evidence) or _spaceless_negation(evidence)


def _amid_others(evidence: Evidence, *roles: Role) -> list[str]:
    """Give words that both have, and that stand there amid what only the kept text says: though not all were there."""
    cut, differences = evidence.cut, evidence.residue.differences
    alone = [two.gap.cut_start - 1 for one, two in pairwise(differences) if two.gap.cut_start - one.gap.cut_end == 1]
    alone += [variation.cut for variation in evidence.variations]
    found = []
    for place in alone:  # of most texts no word is
        other = evidence.places.get(place, -1)  # a mark may stand nowhere there
        reach = _BESIDE * (2 if is_spaceless(cut.forms[place]) else 1)
        before, after = evidence.places.get(place - 1, other), evidence.places.get(place + 1, other)
        if other - before > reach and after - other > reach and evidence.role(cut, place) in roles:
            found.append(cut.surfaces[place])
    return found


def _ended_negation(evidence: Evidence) -> str | None:
    """A negation that both have, and that denies what is before it here (they did not) and what follows there."""
    cut, keep = evidence.cut.forms, evidence.keep.forms
    leftover = {place for difference in evidence.residue.differences for place in difference.cut}
    if not any([evidence.lexicon.denies(form) for place in leftover for form in cut[place + 1 : place + 2]]):
        return None  # asked first: few words are left over, many are shared
    moved = [pair for found in evidence.displaced for pair in found.places]
    for place, there in (*evidence.residue.shared.items(), *moved):
        if place - 1 in leftover and evidence.lexicon.denies(cut[place]):
            after, follows = cut[place + 1 : place + 2], keep[there + 1 : there + 2]
            if not SENTENCE_ENDS.isdisjoint(after) and MARKS.isdisjoint(follows):
                return f"“{cut[place]}” denies something else there"
    return None


def _spaceless_negation(evidence: Evidence) -> str | None:
    negations = evidence.lexicon.spaceless_negations
    if not negations or not any(is_spaceless(form) for form in evidence.cut.forms):
        return None
    keep = evidence.keep
    outside = {
        place
        for difference in evidence.residue.differences
        if difference.edge or evidence.is_aside(difference)
        for place in range(difference.gap.keep_start, difference.gap.keep_end)
    }
    near = {place for _, place, _ in evidence.keep_roles}
    # Equivalents deny alike, or neither does.
    equal = [difference.gap for difference in evidence.residue.differences if difference.says_the_same]
    said = {place for gap in equal for place in range(gap.cut_start, gap.cut_end)}
    outside.difference_update(near)
    outside.update(place for gap in equal for place in range(gap.keep_start, gap.keep_end))
    cut_text = "".join("\n" if place in said else form for place, form in enumerate(evidence.cut.forms))
    keep_text = "".join("\n" if place in outside else form for place, form in enumerate(keep.forms))
    for negation_string in negations:
        # What has one in it and is none: อย่า, do not, in อย่าง, manner.
        longer = [word for word in evidence.lexicon.spaceless_function if negation_string in word]
        for word in longer:
            cut_text, keep_text = cut_text.replace(word, "\n"), keep_text.replace(word, "\n")
        if cut_text.count(negation_string) != keep_text.count(negation_string):
            return f"only one of the two has the negation “{negation_string}”"
    return None


def lost_quantity(evidence: Evidence) -> str | None:
    """A quantifier that only the cut text has, or what only one of the two says of how sure it is."""
    return _bounding(_lost_bounds(evidence))


def _lost_bounds(evidence: Evidence) -> list[str]:
    words = evidence.cut_words(Role.QUANTITY) + evidence.cut_words(Role.MODAL)
    words += _amid_others(evidence, Role.QUANTITY, Role.MODAL)
    return words + evidence.keep_words(Role.MODAL, inside=True)


def _bounding(words: Sequence[str]) -> str | None:
    return f"only one of the two has {listed(words)}, which bounds what is said" if words else None


def another_name(evidence: Evidence) -> str | None:
    """A name that may be in the place of another one, or of a word; against a pronoun it may be who that is."""
    words = [
        evidence.cut.surfaces[place]
        for difference, place, role in evidence.cut_roles
        if role is Role.NAME
        and (
            evidence.has_other_names
            or not all(evidence.is_function(evidence.keep, other) for other in difference.keep)
        )
    ]
    strayed = [found.places for found in evidence.displaced if found.rank is Role.NAME and not found.in_place]
    if evidence.has_other_names:
        words += [evidence.cut.surfaces[place] for places in strayed for place, _ in places]
    return f"the name {listed(words)} stands for something else" if words else None


def stitching_of_clauses(evidence: Evidence) -> str | None:
    """Words of two clauses in one; a summary may join sentences."""
    words = stitched(evidence, across=False)
    return f"{listed(words)} is said of something else there" if words else None


def quantity(evidence: Evidence) -> str | None:
    """A quantifier, a comparison, a before or after on one side only."""
    words = _lost_bounds(evidence)
    # In a text that is re-worded elsewhere, too, what only the kept one quantifies takes nothing away, unless it stands
    # in the place of something.
    if words or evidence.unexplained < _MANY_REWORDINGS + evidence.is_spaceless:
        words += evidence.keep_words(Role.QUANTITY, inside=True)
    else:
        words += [
            evidence.keep.surfaces[place]
            for difference, place, role in evidence.keep_roles
            if role is Role.QUANTITY and difference.cut and not difference.edge
        ]
    words += evidence.keep_words(Role.NUMBER, inside=True, set_off=False) + _numbers_instead(evidence)
    return _bounding(words)


def _numbers_instead(evidence: Evidence) -> list[str]:
    """Numbers of the kept text in the place of what the cut one begins with: two drivers were, a driver was."""
    there = evidence.places.values()
    found = []
    for difference in evidence.residue.differences:
        gap = difference.gap
        if gap.cut_start == 0 and difference.cut and evidence.strayed.isdisjoint(difference.cut):
            places = range(max(gap.keep_start, gap.keep_end - gap.cut_end), gap.keep_end)
            numbers = [p for p in places if p not in there and evidence.role(evidence.keep, p) is Role.NUMBER]
            found += [evidence.keep.surfaces[place] for place in numbers]
    return found


def question(evidence: Evidence) -> str | None:
    """A question against a statement."""
    if evidence.cut_words(Role.QUESTION):
        return "the cut text asks, the other states"
    for difference in evidence.residue.differences:
        if "?" not in evidence.cut.forms[difference.gap.cut_start : difference.gap.cut_end + 1]:
            continue
        more = [evidence.keep.surfaces[place] for place in difference.keep if evidence.keep.forms[place] != "?"]
        if more and all(evidence.cut.forms[place] == "?" for place in difference.cut):
            return f"the other text asks more: {listed(more)}"
    states = evidence.keep_words(Role.QUESTION) and not SENTENCE_ENDS.isdisjoint(evidence.cut.forms)
    return "the cut text states, the other asks" if states else None


def quotation(evidence: Evidence) -> str | None:
    """Quotation marks around words that the other text, word for word the same, does not quote."""
    if any(difference.cut or difference.keep for difference in evidence.residue.differences):
        return None
    if len(evidence.cut) == 0 or abs(evidence.cut.counted - evidence.keep.counted):
        return None
    cut, keep = (tokens.forms.count('"') for tokens in (evidence.cut, evidence.keep))
    whole = any(tokens.forms[0] == '"' and tokens.forms.count('"') <= 2 for tokens in (evidence.cut, evidence.keep))
    return "the same words, differently quoted" if cut != keep and not whole else None


def order(evidence: Evidence) -> str | None:
    """Names, numbers or words that changed places: who beat whom, which figure was first.

    What moved is in its place still if a neighbour came with it. One word alone may stand elsewhere in a language of
    free order; who beat whom moves two.
    """
    strayed = [found for found in evidence.displaced if not found.in_place and found.rank is not Role.FUNCTION]
    if evidence.is_caption:
        strayed = [
            found
            for found in strayed
            if found.swapped or (found.rank in (Role.NUMBER, Role.UNIT) and not found.has_noun)
        ]
    is_figure = bool(strayed) and strayed[0].rank in WHEN_OR_HOW_MUCH and not strayed[0].has_noun
    may_stray = len(strayed) == 1 and not strayed[0].swapped
    if may_stray and is_figure:
        may_stray = _is_beside_its_figure(evidence, strayed[0])
    if may_stray:
        is_reworded = evidence.unexplained >= _MANY_REWORDINGS
        strayed = strayed if not is_reworded and evidence.is_replaced(strayed[0]) else []
    words = [evidence.cut.surfaces[place] for found in strayed for place, _ in found.places]
    words += left_its_clause(evidence) or other_antecedent(evidence)
    words += in_each_others_place(evidence) or _crossed(evidence)
    words = words or _with_exchanged_marks(evidence) or turned_round(evidence)
    return f"{listed(words)} stands in another place" if words else None


def _is_beside_its_figure(evidence: Evidence, found: Displaced) -> bool:
    """Say whether one word of a date went to the other side of its day: 4 October, October 4."""
    (place, other), *more = found.places
    beside = {evidence.cut.forms[p] for p in (place - 1, place + 1) if 0 <= p < len(evidence.cut)}
    there = {evidence.keep.forms[p] for p in (other - 1, other + 1) if 0 <= p < len(evidence.keep)}
    return not more and found.rank is Role.DATE and any(form[0].isdigit() for form in beside & there)


def _crossed(evidence: Evidence) -> list[str]:
    """Words taken for one another that are each more like the other pair's counterpart: they changed places."""
    pairs = [
        (evidence.cut.forms[variation.cut], evidence.keep.forms[variation.keep])
        for variation in evidence.variations
        if variation.rule != "equivalent"  # which are not told by their letters
    ]
    pairs = [(cut, keep) for cut, keep in pairs if not (cut.endswith(keep) or keep.endswith(cut))]  # a clitic before it
    for number, (cut, keep) in enumerate(pairs):
        for other_cut, other_keep in pairs[:number]:
            across = common_prefix(cut, other_keep), common_prefix(other_cut, keep)
            straight = common_prefix(cut, keep), common_prefix(other_cut, other_keep)
            # One letter is chance: Хельмут Гофман, Гельмут Хоффманн.
            if min(across) >= _ALIKE_PREFIX and across[0] > straight[0] and across[1] > straight[1]:
                return [other_cut, cut]
    return []


def _with_exchanged_marks(evidence: Evidence) -> list[str]:
    """Words close to each other of which one took what the other lost: an ending, an article or a particle of case.

    Who beat whom is told so where word order is free: der/den and den/der; -a and none, none and -a.
    """
    cut, keep = evidence.cut, evidence.keep
    endings: list[tuple[int, str, str]] = []
    for difference in evidence.residue.differences:
        for _, place, other in difference.variants:
            if place >= 0:
                start = common_prefix(cut.forms[place], keep.forms[other])
                endings.append((place, cut.forms[place][start:], keep.forms[other][start:]))
    for number, (place, lost, taken) in enumerate(endings):
        for other_place, other_lost, other_taken in endings[:number]:
            exchanged = (lost, taken) == (other_taken, other_lost) or "" in (lost + other_taken, taken + other_lost)
            if exchanged and lost != taken and abs(place - other_place) <= _MARKS_REACH:
                return [cut.surfaces[other_place], cut.surfaces[place]]
    # The alignment may take it for a word that went to the other side of its neighbour: both gaps are seen together.
    for before, difference in zip(evidence.residue.differences, evidence.residue.differences[1:]):
        places = range(before.gap.cut_start, difference.gap.cut_end)
        others = range(before.gap.keep_start, difference.gap.keep_end)
        if len(places) == len(others) <= _MARKS_REACH:
            apart = [pair for pair in zip(places, others) if cut.forms[pair[0]] != keep.forms[pair[1]]]
            if len(apart) == 2 and all(evidence.is_function(cut, place) for place, _ in apart):
                (place, other), (last, other_last) = apart
                if cut.forms[place] == keep.forms[other_last] and cut.forms[last] == keep.forms[other]:
                    return [cut.surfaces[place], cut.surfaces[last]]
    return []


def addition(evidence: Evidence) -> str | None:
    """Content words that stand against nothing in the kept text, or several of them against function words alone."""
    often = Counter(id(difference) for difference, _ in evidence.content)
    words = [
        evidence.cut.surfaces[place]
        for difference, place in evidence.content
        if not difference.keep
        or (often[id(difference)] > 1 and all(evidence.is_function(evidence.keep, other) for other in difference.keep))
    ]
    return f"{listed(words)} would be lost" if words else None


def accent(evidence: Evidence) -> str | None:
    """A word that an accent makes another one, in texts that both write such accents: zahlen, zählen.

    A text without any, or that lost several, is one of a scraper or a scan that knew none.
    """
    found = [
        (evidence.cut.forms[one.cut], evidence.keep.forms[one.keep], evidence.cut.surfaces[one.cut])
        for one in evidence.variations
        if one.rule in _OF_ACCENTS
    ]
    found = [one for one in found if lacks_accents(*one[:2]) or lacks_accents(one[1], one[0])]
    if len(found) >= LEAST_LOST or evidence.cut.accents != evidence.keep.accents:
        return None
    languages = evidence.lexicon.languages
    words = [surface for form, other, surface in found if are_paronyms(form, other, languages)]
    return f"{listed(words)} is another word with other accents" if words else None


def substitution(evidence: Evidence) -> str | None:
    """Content words for content words, unless the whole paragraph is evidently the same one re-worded.

    One word exchanged in an otherwise equal frame is how a fact differs (accept, refuse); an exchange in a text that is
    re-worded in several places is how a translation differs, or one that changed the function words, too (sont morts,
    ont été tués). Where equivalents are all that is re-worded, each word that no group explains is another one; and
    what they put in one another's place is no sign that a sentence is built otherwise (de la rivière, du canal). One
    word for one, between words that both have, takes more than that: buyer and seller.
    """
    if not evidence.content:
        return None
    words = listed([evidence.cut.surfaces[place] for _, place in evidence.content])
    for difference, place in evidence.content:
        # A character more or less is hardly a re-wording.
        many = _MANY_REWORDINGS + is_spaceless(evidence.cut.forms[place])
        is_rebuilt = evidence.rebuilds(difference)
        if evidence.unexplained < many and not (is_rebuilt and evidence.rewordings - evidence.exchanged >= many - 1):
            return f"{words} stands for another word in an otherwise equal frame"
        is_one = len(difference.cut) == len(difference.keep) == 1 and not difference.variants
        if is_one and evidence.unexplained <= many:
            return f"{words} stands for another word between the same ones"
        content = sum(role is not Role.FUNCTION for d, _, role in evidence.keep_roles if d is difference)
        if content > sum(d is difference for d, _ in evidence.content):
            return f"{words} stands for more than that"
        if len(difference.keep) > _LONGEST_PARAPHRASE:
            return f"{words} stands for something longer"
    size = evidence.size
    weight = sum(0.5 if is_spaceless(evidence.cut.forms[place]) else 1.0 for _, place in evidence.content)
    if size < _LEAST_REWORDED:
        return f"{words} stands for something else"
    if weight > max(1.0, 0.07 * size):
        return f"too much is said in other words: {words}"
    return None


def insertion(evidence: Evidence) -> str | None:
    """What only the kept text has, in a frame of the same size: the S7 Pro is no S7, 2,999 yuan no 2,999 dollars.

    A longer text may well say more; of two that are else alike, a name, a unit or a lone word more is another fact. A
    lone word is one in a longer text, too, where that is alike but for it as far as the cut one reaches. Between a
    quotation and who said it one word is how, more say that somebody else did.
    """
    for difference in evidence.residue.differences:
        if difference.keep and not (difference.cut or difference.edge) and _is_behind_quotation(evidence, difference):
            here_too = evidence.places.values()
            said = [p for p in difference.keep if p not in here_too and not evidence.is_function(evidence.keep, p)]
            given = difference.gap.keep_end - 1  # a name before the one that both have
            if said[-1:] == [given] and evidence.keep.is_capital(given):
                said.pop()
            if len(said) > 1:  # the sister of whom the other text names
                return _adds(evidence, said)
    words = _lone_words(evidence)
    is_longer = evidence.keep.counted > SAME_SIZE * evidence.cut.counted
    # What has a credit stands under a picture, and leaves out the verb of the sentence that it is from.
    if is_longer and (evidence.stretch > SAME_SIZE * evidence.cut.counted or evidence.credit_places):
        return _adds(evidence, evidence.bounds_before)
    places = [
        place
        for role in (Role.NAME, Role.UNIT)
        for place in evidence.keep_places(role, inside=True, alone=True, set_off=False)
    ]
    places = places or [place for difference, place in words if not (is_longer and difference.edge)]
    places += [place for difference in evidence.residue.differences for place in _joined(evidence, difference)]
    # A word beside a verb that is inflected otherwise goes with it: will be closed, will cease to be closed.
    places += [
        place
        for difference, place, role in evidence.keep_roles
        if role is Role.CONTENT and not (difference.cut or difference.edge)
        if any(variation.rule == "inflection" for variation in difference.variants)
    ]
    # Of two that are else alike, what words of content say in the place of function words bounds what both say. Who
    # she is (my mother) a longer text may well tell.
    instead = [
        place
        for difference, place, role in evidence.keep_roles
        if difference.cut and not difference.variants and role in (Role.CONTENT, Role.NAME, Role.DATE)
        if not (is_longer and (difference.edge or role is Role.DATE or len(difference.cut) != len(difference.keep)))
    ]
    # One for one, and nothing else: a word is not always of the class that the lexicon knows (mine, dairy). What it
    # stands for may stand elsewhere, too.
    lone = len(instead) == 1 and (
        len(evidence.cut_roles) == 1 == evidence.unexplained
        or (
            not (evidence.cut_roles or evidence.unexplained)
            and evidence.strayed == set(_against(evidence, instead[0]))
        )
    )
    if not places and not evidence.content and (len(instead) >= _LEAST_BOUNDING or lone):
        places = instead
    if is_longer:
        return _adds(evidence, [*places, *evidence.bounds_before])
    edge = [
        place
        for difference, place, role in evidence.keep_roles
        if difference.edge and role in (Role.QUANTITY, Role.MODAL) and evidence.is_short(difference.keep)
    ]
    return _adds(evidence, [*places, *edge, *evidence.bounds_before])


def _joined(evidence: Evidence, difference: Difference) -> Sequence[int]:
    """Give what the kept text joins to a word or to a date that both have: brother-in-law, Monday and Friday."""
    keep, words = evidence.keep, difference.keep
    if not words or difference.cut or difference.edge or keep.has_spaceless:
        return ()
    if f"{keep.surfaces[words[0] - 1]}-{keep.surfaces[words[0]]}" in keep.text:
        return words
    joins = joining(evidence.lexicon.languages).words
    first = words[0] - (keep.forms[words[0] - 1] in joins)  # Monday and Friday and: either may be taken for the other
    dates = [place for place, role in evidence.roles_at(keep, words) if role is Role.DATE]
    beside = [place for place in (first - 1, words[-1] + 1) if evidence.role(keep, place) is Role.DATE]
    if not dates or not beside or joins.isdisjoint(keep.forms[first : words[-1] + 1]):
        return ()
    return dates


def _against(evidence: Evidence, place: int) -> Sequence[int]:
    """Give what of the cut text stands against a word that only the kept one has."""
    return next(difference.cut for difference in evidence.residue.differences if place in difference.keep)


def _adds(evidence: Evidence, places: Sequence[int]) -> str | None:
    words = [evidence.keep.surfaces[place] for place in places]
    return f"the other text adds {listed(words)}" if words else None


def _lone_words(evidence: Evidence) -> list[tuple[Difference, int]]:
    """One word of content, or two together, that only the kept text has, where the two differ in nothing else."""
    if evidence.cut_roles or evidence.residue.moved or evidence.unexplained > 1:
        return []
    added = [
        (difference, place)
        for difference, place, role in evidence.keep_roles
        if role is Role.CONTENT and not difference.cut and not difference.variants
        if not _is_behind_quotation(evidence, difference)
    ]
    again = {tuple(map(evidence.keep.forms.__getitem__, difference.keep)) for difference, _ in added}
    if len(again) == 1:  # a name that comes again has it there, too
        added = [one for one in added if one[0] is added[0][0]]
    return [one for one in added if len(one[0].keep) == len(added)] if len(added) <= 2 else []


def _is_behind_quotation(evidence: Evidence, difference: Difference) -> bool:
    """Say whether what the kept text has more stands right behind a quotation that ends in both: “…”, said Doe."""
    gap = difference.gap
    here = evidence.cut.forms[max(0, gap.cut_start - 1) : gap.cut_end]
    return '"' in here and '"' in evidence.keep.forms[max(0, gap.keep_start - 1) : difference.keep[0]]


def misreading(evidence: Evidence) -> str | None:
    """A copy that is the cleaner one: the other has a letter wrong where the article has it right elsewhere.

    Of two words a letter apart that both stand elsewhere too, neither is misread: they are two words.
    """
    lost = 0
    for difference in evidence.residue.differences:
        for rule, place, other in difference.variants:
            if place < 0 or rule == "equivalent":
                continue
            cut, keep = evidence.cut.forms[place], evidence.keep.forms[other]
            lost += lacks_accents(keep, cut)
            if lost == LEAST_LOST:
                return "the other copy has lost accents"
            if lacks_accents(cut, keep):  # whatever else is written so, nobody adds an accent by mistake
                continue
            if is_spaceless(cut):  # how often a single character stands in an article says nothing of it
                continue
            is_near = one_letter_apart(cut, keep)
            if rule != "misreading" and not is_near:  # how often the article has them is asked for no other pair
                continue
            often, rarely = evidence.frequency(cut), evidence.frequency(keep)
            # A word that the language is known to have is not misread, however rarely the article has it.
            if rule == "misreading" and often > rarely and not evidence.lexicon.is_of_class(keep):
                return f"the other copy misreads “{evidence.cut.surfaces[place]}”"
            forms = " ".join([*evidence.cut.forms, *evidence.keep.forms])
            here = [forms.count(form) for form in (cut, keep)]  # inside longer words, too, as in the article
            if often > here[0] and rarely > here[1] and is_near:
                return f"“{evidence.cut.surfaces[place]}” and “{evidence.keep.surfaces[other]}” are two words here"
    return None


def coverage(evidence: Evidence) -> str | None:
    """Too little of the cut text stands in the kept one as it is."""
    size = evidence.cut.counted
    short = size < (_SHORT_SPACELESS if evidence.is_spaceless else _SHORT)
    if short and evidence.keep.counted > SAME_SIZE * size and not (evidence.stands_whole or evidence.is_caption):
        return "so few words stand together by chance"
    for difference in evidence.residue.differences:
        gap = difference.gap
        if not difference.edge and len(difference.keep) > LONG_INSERTION:
            around = evidence.cut.forms[max(0, gap.cut_start - 1) : gap.cut_end + 1]
            if SENTENCE_ENDS.isdisjoint(around) and not SENTENCE_ENDS.isdisjoint(
                evidence.keep.forms[gap.keep_start : gap.keep_end]
            ):
                return "one sentence of it stands in several there"
    paired = sum(len(difference.variants) for difference in evidence.residue.differences)
    paired += sum(len(found.places) for found in evidence.displaced)
    credits = len(evidence.credit_places)
    if evidence.residue.aligned + paired >= _LEAST_ALIGNED * (size - credits):
        return None
    return "too little of it stands there word for word"


def reversal(evidence: Evidence) -> str | None:
    """Two things that changed sides around a word: who accused whom."""
    words = exchanged_cases(evidence) or exchanged_endings(evidence) or exchanged_marks(evidence)
    words = words or other_voice(evidence)
    if not (words or evidence.keeps_order):
        words = reversed_around(evidence)
        if words:
            return f"what stands on the two sides of {listed(words)} changed places"
        words = exchanged_hosts(evidence) or exchanged_behind_a_verb(evidence)
    return f"{listed(words)} changed places" if words else None


def kana(evidence: Evidence) -> str | None:
    """A word written in kana in the place of another one, though each of its kana alone would be a particle."""
    function = evidence.lexicon.spaceless_function
    for difference in evidence.residue.differences if evidence.cut.has_spaceless else ():
        one, other = (
            "".join([tokens.forms[place] for place in places])
            for tokens, places in ((evidence.cut, difference.cut), (evidence.keep, difference.keep))
        )
        if min(len(one), len(other)) < _LEAST_KANA or not set(one).isdisjoint(other):
            continue
        if re.fullmatch(_HIRAGANA, one + other) and not (one in function and other in function):
            return f"{listed([one])} stands for another word in an otherwise equal frame"
    return None


def stitching(evidence: Evidence) -> str | None:
    """Words of two sentences in one: who comes first there and what is said of another one."""
    words = stitched(evidence)
    return f"{listed(words)} is said of something else there" if words else None


def contrast(evidence: Evidence) -> str | None:
    """A form in the place of another one of its paradigm: he and she, is and was."""
    words = of_one_paradigm(evidence) or of_other_agreement(evidence)
    return f"{listed(words)} stands for another form, which says something else" if words else None


VETOES: Mapping[str, Callable[[Evidence], str | None]] = {
    "order": order,
    "number": number,
    "negation": negation,
    "question": question,
    "name": name,
    "namesake": namesake,
    "date": date,
    "unit": unit,
    "quantity": quantity,
    "quotation": quotation,
    "contrast": contrast,
    "insertion": insertion,
    "misreading": misreading,
    "accent": accent,
    "coverage": coverage,
    "kana": kana,
    "stitching": stitching,
    "reversal": reversal,
    "addition": addition,
    "substitution": substitution,
}


# What a summary may not do with what the text says that it sums up.
SUMMARY_VETOES: Mapping[str, Callable[[Evidence], str | None]] = {
    **{what: veto for what, veto in VETOES.items() if what not in _LEFT_OUT_BY_SUMMARIES},
    "name": another_name,
    "stitching": stitching_of_clauses,
    "quantity": lost_quantity,
}


def objections(
    evidence: Evidence, vetoes: Mapping[str, Callable[[Evidence], str | None]] = VETOES
) -> Iterator[str]:
    """Give the reasons of all vetoes that object, in the table's order."""
    for veto in vetoes.values():
        reason = veto(evidence)
        if reason is not None:
            yield reason
