"""Misread letters: what a bad scan makes of several words of a text is no other word."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Sequence

from redite.differences import Difference, Variation, paired_by
from redite.lexicon import Lexicon
from redite.paronyms import are_paronyms
from redite.shapes import shape
from redite.tokens import Tokens, is_spaceless
from redite.values import NamedTuple
from redite.variants import common_prefix, counts, one_letter_apart, same_kana

# So many words that are one letter off make a bad scan.
_NOISE = 2
_NOISE_SPACELESS = 3
_SLIPS = 3  # so many different ones, or words that look alike, are none of a writer's
_LEAST_LETTERS = 4
_SEMITIC_VOWELS = frozenset("אוהיעاأإآىئءؤعةهوي")
_ENDING = 2  # letters; what differs there may be inflected


def without_noise(cut: Tokens, keep: Tokens, differences: list[Difference], lexicon: Lexicon) -> list[Difference]:
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
    vouching = cut.misread + keep.misread + sum(_look_alike(*pair) for pair in found)
    # Two words that are a letter off may be two facts, where no letter looks like what stands for it.
    if len(unlike) > vouching:
        slips = _slips(unlike if "de" in lexicon.languages else unlike - names, lexicon)
        if len(unlike) > len(slips) + vouching or _different(slips.values()) + vouching < _SLIPS:
            return differences
    if found <= names:  # two names a letter off are two names, as long as no other word is
        least += 1
    # Words are joined or parted at will, too: that vouches for letters of one shape alone.
    if len(found) + cut.misread + keep.misread + (0 if unlike else spaced) < least:
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
    figures = figures_of(others)
    if any(counts(form, lexicon) for form in forms) or one.isdecimal() or (figures and figures != figures_of(forms)):
        return None
    is_known = any(counts(form, lexicon) for form in others)
    return [(one, other)] if shape(one) == shape(other) or (one_letter_apart(one, other) and not is_known) else None


def _may_be_misread(one: str, other: str, lexicon: Lexicon) -> bool:
    """Say whether the one word may be the other misread: a number or a negation only as what is no such word."""
    if one.isdecimal() or other.isdecimal():
        return False
    if shape(one) == shape(other):
        return not (counts(one, lexicon) and counts(other, lexicon))
    if is_spaceless(one) or is_spaceless(other):  # a character is half a word: another one is another word
        return not (counts(one, lexicon) or counts(other, lexicon)) and (one[0] == other[0] or same_kana(one, other))
    if counts(one, lexicon) or counts(other, lexicon):
        return counts(one, lexicon) != counts(other, lexicon) and bool(_slips([(one, other)], lexicon))
    if one_letter_apart(one, other):
        return not are_paronyms(one, other, lexicon.languages)
    return bool(_slips([(one, other)], lexicon))


def _slips(pairs: Iterable[tuple[str, str]], lexicon: Lexicon) -> dict[tuple[str, str], Slip]:
    """Give the pairs that are a slip apart, with that, and not known to be two words of the article's language."""
    apart = {pair: slip(*pair) for pair in sorted(pairs)} if lexicon.languages else {}
    return {
        pair: known
        for pair, known in apart.items()
        if known is not None and not are_paronyms(*pair, lexicon.languages)
    }


def _different(slips: Iterable[Slip]) -> int:
    """Count the slips that are not like another one: what makes other words comes again, as in ввоз, вывоз."""
    different: list[Slip] = []
    for one in slips:
        if not any(map(one.is_like, different)):
            different.append(one)
    return len(different)


class Slip(NamedTuple):
    """The letters by which two words differ, one for another or for none, and those beside them."""

    letters: tuple[str, str]
    before: str
    behind: str

    def is_like(self, other: Slip) -> bool:
        """Say whether another one puts the same letters before, or behind, the same letter."""
        return self.letters == other.letters and (self.before == other.before or self.behind == other.behind)


def slip(one: str, other: str) -> Slip | None:
    """Give the slip that two words are apart; None where more differs, or what does may say something.

    That is an ending, a letter before the word, a doubled one, and a vowel in alphabets that leave most of them out.
    """
    short, long = sorted((one, other), key=len)
    place = common_prefix(short, long)
    lost = len(long) - len(short)
    behind = len(short) - place - (not lost)
    if not short.isalpha() or len(short) < _LEAST_LETTERS or lost > 1 or behind < 1:
        return None
    if short[len(short) - behind :] != long[len(long) - behind :]:
        return None
    letters = ("", long[place]) if lost else (min(one[place], other[place]), max(one[place], other[place]))
    found = Slip(letters, long[place - 1 : place], long[len(long) - behind])
    is_within = found.before != "" and long[place] not in (found.before, found.behind) if lost else behind >= _ENDING
    return found if is_within and _SEMITIC_VOWELS.isdisjoint(letters) else None


def _all_misread(
    difference: Difference, known: Container[tuple[str, str]], cut: Tokens, keep: Tokens
) -> Difference:
    forms, others = [cut.forms[place] for place in difference.cut], [keep.forms[place] for place in difference.keep]
    if ("".join(forms), "".join(others)) not in known:
        return paired_by(difference, known, "misreading", cut, keep)
    places = zip(difference.cut, difference.keep) if len(forms) == len(others) else ()
    misread = tuple(Variation("misreading", *pair) for pair in places) or (Variation("misreading"),)
    return difference._replace(cut=(), keep=(), variants=difference.variants + misread)


def figures_of(forms: Sequence[str]) -> list[str]:
    """Give the numbers in digits, be they glued to letters."""
    return re.findall(r"\d+", " ".join(forms))
