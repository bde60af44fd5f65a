"""How a name sounds that several languages write in Latin letters: Shevchenko, Schewtschenko, Szewczenko, Chevtchenko.

A letter may stand for several sounds (ch: church, chef, loch), so a name has several readings; two are one name where
they have a reading in common. What languages hardly tell apart in a transcription is one sound here, such as all that
hisses. It knows words, not texts.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from itertools import groupby, product
from math import prod
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from redite.alphabets import Alphabet, Units


# Consonants are single letters, $ is any of sh, ch, zh and j; what is left out is not heard.
_BEHIND_LATIN = "\u0370"
_HISS = "$"
_UNITS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("schtsch|shch|chtch|szcz|stsj|sjtsj", (_HISS,)),
    ("sh(?=i)|zs|sz|z(?=i)", (_HISS, "s")),  # Shizuo, Sizuo; Ryoji, Ryozi; sz and zs in Polish and in Hungarian
    ("cs", (_HISS, "ks")),
    ("(?<=[aeou])ix(?=[aeiou])", (_HISS, "iks")),  # Catalan
    ("tsch|tch|tsj|tš|dzh|dsch|dj|tj|tx|cz|sch|sh|zh|zj|sj|[đšşșśčçćžżźĵ]", (_HISS,)),
    ("(?:ff|ph|[vwf])$", ("v",)),
    ("dy(?=[aou])", (_HISS, "d")),  # Dyakarta
    ("kh", ("k", "h")),
    ("ch", ("k", _HISS, "h")),
    ("qu|kv|kw", ("kv",)),
    ("ck|kk|[kq]", ("k",)),
    ("ph|ff|f", ("f",)),
    ("th|tt|t(?![sz])", ("t",)),
    ("dh|dd|d", ("d",)),
    ("gh|gg", ("g",)),
    ("ts|tz|ss|s|zz|z", ("s",)),
    ("cc|c", ("k", "s", _HISS)),
    ("x", ("ks", "h", _HISS)),
    ("j", ("i", _HISS, "h")),
    ("gu(?=[eiéí])", ("g",)),
    ("g(?=[eiyéí])", ("g", _HISS, "h")),
    ("g", ("g",)),
    ("^h(?=[lr])", ("h", "g")),  # Hryhorenko, Grigorenko
    ("(?<=[aeiouy])h(?=[aeiouyn])", ("h", "", "g")),  # Luhansk, Lugansk
    ("h", ("h", "")),
    ("w|vv?", ("v",)),
    ("bb|b", ("b",)),
    ("ll|[lł]", ("l",)),
    ("mm|m", ("m",)),
    ("nn|[nñ]", ("n",)),
    ("pp|p", ("p",)),
    ("rr|r", ("r",)),
    ("ou|oo|u", ("u",)),
    ("ae", ("ä",)),
    ("oe", ("ö", "u")),
    ("ue", ("ü", "ue")),
    ("[äöü]", ()),
    (".", ()),
)
# A name has so many consonants at least, fewer only where each letter is read as it mostly is: Kirche is no Kirsche.
_LEAST_CONSONANTS = 4
_LEAST_READ_PLAINLY = 3
_LEAST_HEARD = 2
_MOST_READINGS = 64
_MOST_LONGER = 2  # letters
# The consonants of a name, and the vowels before, between and behind them.
Reading = tuple[str, tuple[str, ...]]
_UMLAUTS = "äöü"
_LIKE_I = "eiyj"
_PLAIN_CONSONANTS = frozenset("lmnrb")
_CONSONANTS = frozenset("$vkhftdgsblmnprحخصضظقח")


def sound_alike(left: str, right: str) -> bool:
    """Say whether two names in Latin letters, folded, may be one that two languages write in their ways.

    >>> sound_alike("shevchenko", "schewtschenko"), sound_alike("kowalski", "kowalczyk")
    (True, False)
    """
    if not (left[0].isalpha() and right[0].isalpha()) or abs(len(left) - len(right)) > 5:
        return False
    if _plain_consonants(left) != _plain_consonants(right):  # of most, no more is asked
        return False
    ways, other_ways = readings(left), readings(right)
    if ways and other_ways and _alike(ways[0], other_ways[0], _LEAST_READ_PLAINLY):
        return True
    return any(_alike(one, other, _LEAST_CONSONANTS) for one in ways for other in other_ways)


def sound_much_alike(left: str, right: str) -> bool:
    """Say whether two shorter names may be one, with as many vowels between and behind their consonants.

    >>> sound_much_alike("evgen", "yevhen"), sound_much_alike("garza", "garcia")
    (True, False)
    """
    return left[0].isalpha() and right[0].isalpha() and any(
        _alike(one, other, _LEAST_READ_PLAINLY) and list(map(len, one[1][1:])) == list(map(len, other[1][1:]))
        for one in readings(left)
        for other in readings(right)
    )


def transcribed_alike(left: str, right: str) -> bool:
    """Say whether two words of a script without capitals may be one foreign name, with another consonant written.

    >>> transcribed_alike("فيبرغ", "ويبرج"), transcribed_alike("كيلر", "كيسلر")
    (True, False)
    """
    alphabet = _alphabet_of(left)
    if alphabet is None or alphabet is not _alphabet_of(right) or abs(len(left) - len(right)) > _MOST_LONGER:
        return False
    one, other = (_without(alphabet.vowels, word) for word in (left, right))
    if one == other:
        return False
    is_foreign = ("'" in left and "'" in right) or alphabet.foreign.issuperset(set(one) ^ set(other))
    return _heard_alike(left, right, alphabet.least - bool(alphabet.vowels and is_foreign))


def heard_alike(left: str, right: str) -> bool:
    """Say whether two words have a reading in common, as two names side by side with two others may."""
    if left[:1].isdigit() or abs(len(left) - len(right)) > _MOST_LONGER:
        return False
    alphabet = _alphabet_of(left)
    return _heard_alike(left, right, _LEAST_HEARD if alphabet is None or not alphabet.vowels else _LEAST_READ_PLAINLY)


def _heard_alike(left: str, right: str, least: int) -> bool:
    alphabet = _alphabet_of(left)
    if alphabet is not _alphabet_of(right):
        return False
    if alphabet is None and _plain_consonants(left) != _plain_consonants(right):  # of most, no more is asked
        return False
    has_vowels = alphabet is None or not alphabet.vowels
    return any(
        one[0] == other[0] and len(one[0]) >= least and (not has_vowels or _vowels_alike(one[1], other[1]))
        for one in readings(left)
        for other in readings(right)
    )


def _without(letters: str, word: str) -> str:
    return "".join([letter for letter in word if letter not in letters])


def _plain_consonants(name: str) -> list[str]:
    """Give the consonants of a name that each language reads as they are written, repeated ones once."""
    letters = unicodedata.normalize("NFD", name).replace("ł", "l")
    return [letter for letter, _ in groupby(filter(_PLAIN_CONSONANTS.__contains__, letters))]


def _alike(one: Reading, other: Reading, least: int) -> bool:
    return one[0] == other[0] and len(one[0]) >= least and _vowels_alike(one[1], other[1])


def _alphabet_of(name: str) -> Alphabet | None:
    if name[:1] < _BEHIND_LATIN:
        return None
    from redite.alphabets import alphabet_of  # here, because most articles have no name in another alphabet

    return alphabet_of(name)


@cache
def _pattern(units: Units) -> re.Pattern[str]:
    """Give one pattern for all units; the number of the group that matched tells which it is."""
    return re.compile("|".join(f"({unit})" for unit, _ in units))


@lru_cache(maxsize=256)  # of words, not of articles
def readings(name: str) -> tuple[Reading, ...]:
    """Give the consonants of each reading of a name, with the vowels before, between and behind them.

    The first one reads each letter as it mostly is.
    """
    alphabet = _alphabet_of(name)
    units, spelt = (_UNITS, name) if alphabet is None else (alphabet.units, alphabet.spelt(name))
    options = []
    for found in _pattern(units).finditer(unicodedata.normalize("NFC", spelt)):
        sounds = units[(found.lastindex or 1) - 1][1]
        letter = found[0] if found[0] in _UMLAUTS else unicodedata.normalize("NFD", found[0])[0].replace("ı", "i")
        options.append(sounds or (letter,))
    if prod(map(len, options)) > _MOST_READINGS:
        return ()
    return tuple(dict.fromkeys(_parted("".join(sounds)) for sounds in product(*options)))


def _parted(sounds: str) -> Reading:
    consonants, vowels = "", [""]
    for sound in sounds:
        if sound not in _CONSONANTS:
            vowels[-1] += sound
        elif vowels[-1] or consonants[-1:] != sound:
            consonants += sound
            vowels.append("")
    return consonants, tuple(vowels)


def _vowels_alike(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    return all(
        (one == "") == (other == "")
        and _core(one) == _core(other)
        and (one[-1:] in _LIKE_I) == (other[-1:] in _LIKE_I)  # Nikolai is no Nikola
        for one, other in zip(left, right)
    )


def _core(vowels: str) -> str:
    """What is left of vowels where all that sounds like e or i is one, and o and u are."""
    heard = ["u" if vowel in "ou" else vowel for vowel in vowels if vowel not in _LIKE_I]
    return "".join(vowel for vowel, _ in groupby(heard))
