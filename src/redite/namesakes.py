"""Persons whose names look alike: another one of the same family, or of the other sex.

A name's ending may be one of case, as an ordinary word's is; these are the signs that it is another name. What follows
from that is for `vetoes` to say.
"""

from __future__ import annotations

from collections.abc import Iterator

from redite.evidence import Evidence
from redite.residue import Variation
from redite.tokens import Tokens
from redite.variants import variant

# Rules by which two words are one, but not two names.
_OF_WORDS = frozenset(["inflection", "misreading"])
# A verb in the past tense tells who did it by its ending, and so do family names.
_WITH_SEX = frozenset("bg cs hr pl ru sk sl sr uk".split())
_SHE_DID = ("la", "ła", "ла")
_REFLEXIVE = ("ся", "сь")
_OF_HER = ("a", "á", "а", "я")


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
    found = [one for one in _variations(evidence) if one.rule in _OF_WORDS]
    if sum(one.rule == "misreading" for one in found) > 1:  # a bad scan
        return ""
    cut, keep = evidence.cut, evidence.keep
    for _, place, other in found:
        if _begins_a_name(evidence, cut, place) and _begins_a_name(evidence, keep, other):
            if variant(cut.forms[place], keep.forms[other], name=True, lexicon=evidence.lexicon) is None:
                return cut.surfaces[place]
    return ""


def other_sex(evidence: Evidence) -> str:
    """Give a name where the kept text has that of the other sex: she did (Громова сказала), not he (Громов сказал).

    The ending of a name alone may be one of case.
    """
    if _WITH_SEX.isdisjoint(evidence.lexicon.languages):
        return ""
    cut, keep = evidence.cut, evidence.keep
    name, name_is_hers = "", False
    did: set[bool] = set()
    for _, place, other in _variations(evidence):
        one, another = cut.forms[place], keep.forms[other]
        if _did_she(one) != _did_she(another) and cut.surfaces[place].islower():
            did.add(_did_she(one))
        elif cut.surfaces[place][0].isupper() and keep.surfaces[other][0].isupper():
            if one.endswith(_OF_HER) != another.endswith(_OF_HER):
                name, name_is_hers = cut.surfaces[place], one.endswith(_OF_HER)
    return name if did == {name_is_hers} else ""


def _did_she(verb: str) -> bool:
    return verb[:-2].endswith(_SHE_DID) if verb.endswith(_REFLEXIVE) else verb.endswith(_SHE_DID)


def _variations(evidence: Evidence) -> Iterator[Variation]:
    """Give the variations that put one word for another."""
    for difference in evidence.residue.differences:
        yield from (one for one in difference.variants if one.cut >= 0 and one.rule != "equivalent")


def _begins_a_name(evidence: Evidence, tokens: Tokens, place: int) -> bool:
    """Say whether what a sentence begins with is a name: another one follows, or the article writes it as one."""
    surface = tokens.surfaces[place]
    if not surface[0].isupper() or not tokens.opens_sentence(place) or tokens.is_title_case:
        return False
    follows = place + 1 < len(tokens) and tokens.surfaces[place + 1].isalpha() and tokens.is_capital(place + 1)
    return follows or evidence.is_name(surface)
