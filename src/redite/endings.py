"""What inflects a word: number, gender, person, tense, case. It knows words, not texts.

Two words that begin alike are one only where many words of their language exchange their two endings (bring, brings),
not where they begin alike by chance (bring, brick): so are a language's endings learnt from its words alone (Goldsmith,
Unsupervised learning of the morphology of a natural language, 2001). What makes another word (-er, -ee, -ist, -ian) is
no ending, either: an employer is no employee, a country no county. Where a language's endings are few, all of them are
listed, as Universal Dependencies' features of nouns, adjectives and verbs were written out ending by ending.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache

from redite.datafiles import read

_ENDINGS = {
    "en": "s es ed d ing e y ies ied n en t ly",
    "de": "e en er es em n s t te ten ter tes tem st end ende enden ender endes et ete eten est m r",
    "fr": (
        "e s es x ux aux al ale ales ll lle er ez é ée ées és ais ait aient ant ante ants antes ent ont ons ions "
        "iez a ai as ra eront ront rait raient rai ir i ie ies it is ite ites its ssent ssait ssant ssaient t te ts "
        "tes ne nne nnes eux euse euses if ive ifs ives ers ère ères r re u ue ues us ut urent èrent irent"
    ),
    "es": (
        "s es o a os as e en an on ó é í ía ían aba aban ado ada ados adas ido ida idos idas ando iendo ar er ir "
        "ará arán erá erán irá irán aron ieron ió amos emos imos ase aran ara ría rían n r rá rán mente ce zca zcan "
        "z ces"
    ),
    "it": (
        "a e i o à é ò ì ato ata ati ate ito ita iti ite uto uta uti ute ando endo are ere ire ava avano eva evano "
        "iva ivano ano ono ino erà eranno irà iranno arono irono erono isce iscono no mo te ta ti to va vano mente "
        "io ie ia he hi re rà ranno"
    ),
    "pt": (
        "s es o a os as e em am ou eu iu ar er ir ado ada ados adas ido ida idos idas ando endo indo ava avam ia "
        "iam ará arão erá erão irá irão aram eram iram m r rá rão ram mos mente ões ão ã ãs ãos ais al el éis is il"
    ),
    "nl": "e en n s t de den te ten d end ende ën",
    "sv": "a ar er or n en et na ade at it t s r de te dd tt dda an arna erna orna e as ades na",
    "da": "e er en et ene erne te ede t s r n de",
    "no": "e er en et ene te de t s r n a ene",
}

# Of the other languages, what surely makes another word in Slavic ones: студент, студентка; заказчик, заказник.
_MAKES_ANOTHER = "[нчщ]ик|ниц|тель|ств|чк|nik|nic|czk|ciel|stw"
_OF_HER = ({"", "ка"}, {"", "ka"}, {"", "ा"}, {"", "ه"})


# What stands for no ending in a language's file.
NONE = "-"
LONGEST = 4  # letters

# What ends a verb that says if, or in order to: what may be has not been. Elsewhere `paradigms` tells it.
_IF = {"ko": "^으?[면려]", "lt": "(?:čiau|tum|tų|tume|tute)$", "tr": "s[ae](?:m|n|k|nız|niz|lar|ler)?$"}
# Endings that say something else behind some words than behind others: a degree of an adjective (schneller, korkein);
# in Indonesian and Malay, that it is done for another one (meminjam, meminjamkan: borrow, lend).
_OF_SOME_WORDS: Mapping[str, Sequence[set[str]]] = {
    "de": ({"", "er"},),
    "fi": ({"a", "in"}, {"ä", "in"}),
    "id": ({"", "kan"},),
    "ms": ({"", "kan"},),
}


@lru_cache(maxsize=64)
def endings_of(languages: tuple[str, ...]) -> Mapping[str, frozenset[str]]:
    """Give the endings of an article's likeliest language, none among them, each with those that words exchange it for.

    Nothing where they are not known.
    """
    try:
        text = read("inflections", languages[0]).decode() if languages else ""
    except OSError:
        return {}
    known = frozenset(["", *_ENDINGS[languages[0]].split()]) if languages and languages[0] in _ENDINGS else None
    found: dict[str, frozenset[str]] = {}
    for line in text.splitlines():
        one, *others = line.replace(NONE, "").split(" ")
        found[one] = found.get(one, frozenset()).union(others)
    return found if known is None else {one: others & known for one, others in found.items() if one in known}


def are_endings(tails: Collection[str], exchanged: Mapping[str, frozenset[str]]) -> bool:
    """Say whether what two words have behind their common beginning are endings that words exchange.

    Where none are known, all are but for what surely makes another word.
    """
    if makes_another(tails):
        return False
    one, other = sorted(tails)
    return not exchanged or other in exchanged.get(one, ())


def says_otherwise(tails: Collection[str], languages: tuple[str, ...]) -> bool:
    """Say whether one of two endings makes a condition, an aim, another degree or voice of what the other one tells."""
    language = languages[0] if languages else ""
    if set(tails) in _OF_SOME_WORDS.get(language, ()):
        return True
    return language in _IF and len({re.search(_IF[language], tail) is None for tail in tails}) > 1


def makes_another(tails: Collection[str]) -> bool:
    """Say whether what two words have behind a common stem surely makes two words of them."""
    return set(tails) in _OF_HER or any(re.search(_MAKES_ANOTHER, tail) for tail in tails)
