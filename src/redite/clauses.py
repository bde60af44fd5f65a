"""What joins two clauses of one sentence (and, but, while), and what marks a noun or its part in one, by language.

Behind the former, another thing may be spoken of: the coordinating conjunctions of Universal Dependencies (CCONJ) that
join clauses, and the few others that set two things against each other; in Korean, endings of verbs. It knows words,
not texts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from redite.values import NamedTuple

_WORDS = {
    "ar": "و ثم بينما لكن ولكن فيما وبينما وفيما أما",
    "bg": "и а но докато",
    "bn": "এবং আর কিন্তু",
    "ca": "i però mentre",
    "cs": "a ale zatímco kdežto",
    "da": "og men mens",
    "de": "und aber während doch sondern",
    "el": "και κι αλλα ενω ομωσ",
    "en": "and but while whereas",
    "es": "y e pero mientras sino",
    "et": "ja ning aga kuid",
    "fa": "و اما ولي",
    "fi": "ja mutta kun taas",
    "fr": "et mais tandis alors",
    "he": "ואילו אבל אך",
    "hi": "और लेकिन मगर जबकि परंतु एवं",
    "hr": "i a ali dok",
    "hu": "és s de míg pedig viszont",
    "id": "dan tetapi tapi sedangkan sementara",
    "it": "e ed ma mentre",
    "lt": "ir o bet",
    "lv": "un bet kamēr",
    "ms": "dan tetapi tapi manakala",
    "nl": "en maar terwijl",
    "no": "og men mens",
    "pl": "i a ale oraz natomiast zaś",
    "pt": "e mas enquanto",
    "ro": "și iar dar",
    "ru": "и а но тогда зато",
    "sk": "a ale kým",
    "sl": "in a ampak medtem",
    "sr": "и а али док",
    "sv": "och men medan",
    "ta": "மற்றும் ஆனால்",
    "tr": "ve ama ise fakat",
    "uk": "і й та а але натомість",
    "ur": "اور ليكن مگر",
    "vi": "và nhưng còn",
    "zh": "而 但",
}
# These may stand behind the first word of the clause that they join.
_SECOND = frozenset("aber doch ise pedig viszont natomiast zaś ale".split())
# In scripts without spaces, where a word is several characters.
_STRINGS = {"th": "ส่วน แต่ และ ขณะที่"}
_ENDINGS = {"ko": "고 지만 며 는데 으나"}
# Particles that mark what part a noun has, and do not change with it.
_MARKS_OF_CASE = {
    "bn": "কে",
    "he": "את",
    "hi": "ने को पर से",
    "ja": "は が を に で",
    "ur": "نے كو پر سے",
    "zh": "把 被",
}

# What stands by who did it, where another one is spoken of first: closed by the town.
_BEFORE_AGENTS = {
    "da": "af",
    "de": "von vom durch",
    "en": "by",
    "es": "por",
    "fr": "par",
    "he": "בידי",
    "id": "oleh",
    "it": "da dal dalla dai dalle dallo dagli",
    "nl": "door",
    "no": "av",
    "pl": "przez",
    "pt": "por pelo pela pelos pelas",
    "sv": "av",
    "tr": "tarafından",
}
_ARTICLES = {
    "de": "der die das den dem des ein eine einen einem einer eines",
    "el": "ο η το οι τα του τησ των τον την ενα μια",
    "en": "the a an",
    "es": "el la los las un una",
    "fr": "le la les l un une",
    "it": "il lo la i gli le l un una uno",
    "nl": "de het een",
    "pt": "o a os as um uma",
}


class Joining(NamedTuple):
    """What joins clauses: words, those of them that may come second in their clause, strings, and endings of verbs."""

    words: frozenset[str]
    second: frozenset[str]
    strings: tuple[str, ...]
    endings: tuple[str, ...]


@lru_cache(maxsize=64)  # of languages, not of articles
def joining(languages: tuple[str, ...]) -> Joining:
    """Give what joins clauses in some languages."""
    words = frozenset(_of(_WORDS, languages))
    return Joining(words, words & _SECOND, tuple(_of(_STRINGS, languages)), tuple(_of(_ENDINGS, languages)))


@lru_cache(maxsize=64)
def marks_of_case(languages: tuple[str, ...]) -> frozenset[str]:
    """Give the particles that mark a noun's part in some languages."""
    return frozenset(_of(_MARKS_OF_CASE, languages))


@lru_cache(maxsize=64)
def before_agents(languages: tuple[str, ...]) -> frozenset[str]:
    """Give what tells by whom something was done, in some languages."""
    return frozenset(_of(_BEFORE_AGENTS, languages))


@lru_cache(maxsize=64)
def articles_of(languages: tuple[str, ...]) -> frozenset[str]:
    """Give the articles of some languages, as words that stand before nouns alone."""
    return frozenset(_of(_ARTICLES, languages))


def _of(table: Mapping[str, str], languages: Iterable[str]) -> list[str]:
    return " ".join(table.get(language, "") for language in languages).split()
