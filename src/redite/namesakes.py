"""Persons whose names look alike: another one of the same family, or of the other sex.

A name's ending may be one of case, as an ordinary word's is; these are the signs that it is another name. What follows
from that is for `vetoes` to say.
"""

from __future__ import annotations

from redite.evidence import Evidence, Role
from redite.tokens import MARKS, Tokens
from redite.variants import of_a_woman, variant

# Rules by which two words are one, but not two names.
_OF_WORDS = frozenset(["inflection", "misreading"])
# What ends a verb of hers, and her name: сказала Громова, قالت سميرة, אמרה דניאלה. The ending of a name alone may be
# one of case, and that of a verb alone may go with another noun.
_SLAVIC = frozenset("bg cs hr pl ru sk sl sr uk".split())
_HERS_IN_SLAVIC = (("la", "ła", "ла"), ("a", "á", "а", "я"))
_HERS = ((("ت",), ("ة",)), (("ה",), ("ה",)))
_REFLEXIVE = ("ся", "сь")
# In Greek the article before a name tells it.
_HIS_ARTICLES, _HER_ARTICLES = frozenset("ο του τον".split()), frozenset("η τησ την τη".split())


def other_titles(evidence: Evidence) -> str:
    """Give a title and name where the kept text has one of the other sex: Mr Alder for Mrs Alder."""
    men, women = evidence.lexicon.titles_of_men, evidence.lexicon.titles_of_women
    for gap in [difference.gap for difference in evidence.residue.differences]:
        cut = evidence.cut.forms[gap.cut_start : gap.cut_end]
        keep = evidence.keep.forms[gap.keep_start : gap.keep_end]
        for one, other in ((men, women), (women, men)):
            if not (one.isdisjoint(cut) or other.isdisjoint(keep)) and other.isdisjoint(cut):
                return " ".join(cut)
    return ""


def other_given_name(evidence: Evidence) -> str:
    """Give a name where a sentence begins that only an ordinary word's ending would make the other one: Paul, Paula."""
    found = [one for one in evidence.variations if one.rule in _OF_WORDS]
    if sum(one.rule == "misreading" for one in found) > 1:  # a bad scan
        return ""
    cut, keep = evidence.cut, evidence.keep
    for _, place, other in found:
        if _begins_a_name(evidence, cut, place) and _begins_a_name(evidence, keep, other):
            if variant(cut.forms[place], keep.forms[other], name=True, lexicon=evidence.lexicon) is None:
                return cut.surfaces[place]
    return ""


def names_like_small_words(evidence: Evidence) -> list[str]:
    """Give names that are small words elsewhere (Hans, his in Danish), where the kept text has another name instead."""
    cut, keep = evidence.cut, evidence.keep
    found = []
    for difference in evidence.residue.differences if not cut.is_title_case else ():
        names = [place for place in difference.keep if keep.is_capital(place)]
        is_name = any(evidence.role(keep, place) is Role.NAME for place in names)
        for place in difference.cut if names else ():
            if len(cut.forms[place]) == 1 or cut.forms[place] in evidence.lexicon.titles:  # an initial, Mr
                continue
            if cut.is_capital(place) and evidence.role(cut, place) is Role.FUNCTION:
                if is_name or _has_name_beside(evidence, place):
                    found.append(cut.surfaces[place])
    return found


def _has_name_beside(evidence: Evidence, place: int) -> bool:
    beside = [p for p in (place - 1, place + 1) if 0 <= p < len(evidence.cut)]
    return any(evidence.role(evidence.cut, p) is Role.NAME for p in beside)


def other_by_its_ending(evidence: Evidence) -> str:
    """Give a name with an ending as of another case, which nothing in its sentence calls for: Daniel, Daniela.

    A name has another case where something moved in its sentence, another word stands before it, or one before it is
    inflected, too (директор завода, директора завода); or another word stands behind it and one is left over.
    """
    cut, keep = evidence.cut, evidence.keep
    found = [one for one in evidence.variations if one.rule == "case" and _is_name(cut, one.cut)]
    found = [one for one in found if not of_a_woman(cut.forms[one.cut], keep.forms[one.keep])]
    if not found:
        return ""
    standing = evidence.places
    transcribed = {one.cut for one in evidence.variations if one.rule == "transcription"}
    inflected = [one.cut for one in evidence.variations if one.rule == "inflection"]
    for _, place, other in found:
        sentence = cut.sentence_around(place)
        is_behind = standing.get(_behind_name(cut, place)) == _behind_name(keep, other)
        is_all = all(p in standing or cut.forms[p] in MARKS for p in sentence)
        has_title = any(sentence.start <= p < place for p in inflected)
        if (is_all or (is_behind and not has_title)) and not _moved(evidence, sentence):
            while place - 1 in sentence and _is_name(cut, place - 1) and standing.get(place - 1) == other - 1:
                place, other = place - 1, other - 1
            if not transcribed.isdisjoint((place - 1, place + 1)):
                continue  # as another language ends it
            if other == keep.sentence_around(other).start or standing.get(place - 1) == other - 1:
                return cut.surfaces[place]
    return ""


def _behind_name(tokens: Tokens, place: int) -> int:
    """Give the place behind a name, given and family."""
    while place < len(tokens) and _is_name(tokens, place):
        place += 1
    return place


def _moved(evidence: Evidence, sentence: range) -> bool:
    return any(start < sentence.stop and sentence.start < end for start, end in evidence.residue.moved)


def _is_name(tokens: Tokens, place: int) -> bool:
    return tokens.surfaces[place][0].isupper()


def other_sex(evidence: Evidence) -> str:
    """Give a name where the kept text has that of the other sex: she did (Громова сказала), not he (Громов сказал)."""
    known = _HERS if _SLAVIC.isdisjoint(evidence.lexicon.languages) else (_HERS_IN_SLAVIC, *_HERS)
    by_endings = (_by_endings(evidence, *hers) for hers in known)
    return next(filter(None, by_endings), "") or _by_articles(evidence)


def _by_endings(evidence: Evidence, of_verbs: tuple[str, ...], of_names: tuple[str, ...]) -> str:
    """Give a name that ends as hers where a verb does so, too, and neither does in the kept text; or the reverse."""
    cut, keep = evidence.cut, evidence.keep
    verbs: set[tuple[int, bool]] = set()
    names: set[tuple[int, bool]] = set()
    for _, place, other in evidence.variations:
        one, another = cut.forms[place], keep.forms[other]
        is_name = cut.surfaces[place][0].isupper() and keep.surfaces[other][0].isupper()
        if _ends(one, of_verbs) != _ends(another, of_verbs) and not cut.surfaces[place][0].isupper():
            verbs.add((place, _ends(one, of_verbs)))
        if one.endswith(of_names) != another.endswith(of_names) and (is_name or one == one.upper()):
            names.add((place, one.endswith(of_names)))
    agreeing = (name for name, is_hers in sorted(names) for verb, did in verbs if name != verb and did == is_hers)
    return next((cut.surfaces[name] for name in agreeing), "")


def _ends(verb: str, endings: tuple[str, ...]) -> bool:
    return verb[:-2].endswith(endings) if verb.endswith(_REFLEXIVE) else verb.endswith(endings)


def _by_articles(evidence: Evidence) -> str:
    """Give a name with the article of the one sex where the kept text has one of the other before it."""
    cut, keep = evidence.cut, evidence.keep
    for _, place, other in evidence.variations:
        before, there = cut.forms[max(0, place - 1) : place], keep.forms[max(0, other - 1) : other]
        is_name = cut.surfaces[place][0].isupper() and keep.surfaces[other][0].isupper()
        for one, another in ((_HIS_ARTICLES, _HER_ARTICLES), (_HER_ARTICLES, _HIS_ARTICLES)):
            if is_name and not (one.isdisjoint(before) or another.isdisjoint(there)):
                return cut.surfaces[place]
    return ""


def title_of_another(evidence: Evidence) -> str:
    """Give what names somebody here, but stands before another one's name there: the mayor said, Mayor Alder and he;
    Mayor Alder met Beech, Alder met Mayor Beech."""
    cut, keep = evidence.cut, evidence.keep
    for found in evidence.displaced:
        place, other = found.places[-1]
        if len(found.places) > 1 or found.in_place or other + 1 >= len(keep) or not keep.is_capital(other + 1):
            continue
        bears = cut.forms[place + 1] if place + 1 < len(cut) and cut.is_capital(place + 1) else ""
        is_known = keep.forms[other + 1] in cut.form_set
        if bears and is_known and bears in keep.form_set and bears != keep.forms[other + 1]:
            return cut.surfaces[place]
        is_titled = keep.surfaces[other][0].isupper() and evidence.role(keep, other + 1) is Role.NAME
        if not bears and not is_known and is_titled and cut.surfaces[place].islower():
            return cut.surfaces[place]
    return ""


def _begins_a_name(evidence: Evidence, tokens: Tokens, place: int) -> bool:
    """Say whether what a sentence begins with is a name: another one follows, or the article writes it as one."""
    surface = tokens.surfaces[place]
    if not surface[0].isupper() or not tokens.opens_sentence(place) or tokens.is_title_case:
        return False
    follows = place + 1 < len(tokens) and tokens.surfaces[place + 1].isalpha() and tokens.is_capital(place + 1)
    return follows or evidence.is_name(surface)
