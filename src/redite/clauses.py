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
# What begins a clause within another one, where no comma has to stand before it.
_SUBORDINATING = {
    "ar": "الذي التي الذين اللذين اللتين اللواتي إن أن بأن لأن إذا عندما حين حيث",
    "ca": "que qui quan si perquè on",
    "da": "som der at når hvis fordi hvor",
    "el": "που οτι πωσ οταν αν γιατι οπου να",
    "en": "that who which whom whose when where if because to",
    "es": "que quien quienes cuando si porque donde",
    "fa": "كه اگر چون زيرا",
    "fr": "que qu qui dont quand si où lorsque lorsqu",
    "he": "אשר כי כאשר אם",
    "hi": "कि जो जब अगर यदि क्योंकि",
    "id": "yang bahwa ketika jika karena",
    "it": "che cui quando se perché dove",
    "ms": "yang bahawa apabila jika kerana",
    "nl": "die dat als omdat waar te",
    "no": "som at når hvis fordi hvor",
    "pt": "que quem quando se porque onde",
    "ro": "care că când dacă unde",
    "sv": "som att när om eftersom där",
    "ur": "كہ جو جب اگر كيونكہ",
    "vi": "mà rằng khi nếu vì",
}
# What begins a phrase that is neither who did it nor to whom: Universal Dependencies' ADP, but what marks an object
# (Spanish "a", Romanian "pe").
_PREPOSITIONS = {
    "bg": "в във на от до след преди през при към за без под над между край според поради",
    "ca": "en amb per de des fins sense sota sobre entre durant després abans segons davant contra",
    "cs": "v ve na po před při od do z ze u bez mezi pod nad kvůli podle během kolem",
    "da": "i på om efter før fra til ved med uden under over mellem siden mod hos gennem ifølge",
    "de": (
        "in im ins an am auf aus bei beim mit nach seit vor von vom zu zum zur über unter neben zwischen hinter "
        "während wegen trotz ohne gegen für durch um ab bis laut statt innerhalb außerhalb entlang gegenüber"
    ),
    "el": "σε στο στη στην στον στα στουσ στισ απο με για μετα πριν μεχρι κατα προσ χωρισ κατω πανω μεταξυ λογω",
    "en": "in on at by with from after before during under over near behind between without through since beside",
    "es": "en con por de desde hasta sin sobre bajo entre durante tras ante según hacia contra mediante",
    "fr": "dans en à au aux sur sous avec pour par chez vers depuis pendant après avant sans selon entre derrière",
    "hr": "u na po prije pri od do iz s sa bez između ispod iznad zbog prema tijekom oko kod",
    "it": (
        "in nel nella nei nelle nello nell con per da dal dalla dai su sul sulla sui tra fra a al alla ai dopo prima "
        "durante sotto sopra senza secondo presso verso"
    ),
    "nl": "in op aan bij met na sinds voor van tot onder over naast tussen achter tijdens wegens zonder tegen door uit",
    "no": "i på om etter før fra til ved med uten under over mellom siden mot hos gjennom ifølge",
    "pl": "w we na po przed przy od do z ze u bez między pod nad podczas dzięki według wśród obok",
    "pt": (
        "em no na nos nas com por pelo pela de do da desde até sem sobre sob entre durante após ante segundo para"
    ),
    "ro": "în la din cu după înainte lângă sub peste între fără până prin spre de pentru",
    "ru": "в во на по перед при от до с со из у без между под над для после через около за к ко о об",
    "sk": "v vo na po pred pri od do z zo u bez medzi pod nad kvôli podľa počas okolo",
    "sl": "v na po pred pri od do iz s z brez med pod nad zaradi okoli ob",
    "sr": "у на по пре при од до из с са без између испод изнад због према током око код",
    "sv": "i på om efter före från till vid med utan under över mellan sedan mot hos genom enligt",
    "uk": "в у на по перед при від до з із зі без між під над для після через біля за о об",
}
# What a noun takes, and says whose it is.
_GENITIVES = {
    "ca": "de des",
    "de": "von vom",
    "en": "of s",
    "es": "de",
    "nl": "van",
    "pt": "de do da",
    "ro": "de din",
}
# The endings of who does it, and of the same word as whom it is done to, where the order of words tells neither.
_CASES = {
    "cs": "-:a -:e a:u e:i o:a",
    "fi": "-:n -:a -:ä nen:sta nen:sen i:ia",
    "hr": "-:a a:u o:a",
    "hu": "-:t -:ot -:at -:et -:öt a:át e:ét",
    "lt": "as:ą a:ą ė:ę is:į us:ų",
    "lv": "s:u a:u e:i is:i",
    "pl": "-:a a:ę a:ą ia:ię",
    "ru": "-:а й:я ь:я а:у я:ю",
    "sk": "-:a a:u",
    "sl": "-:a a:o",
    "sr": "-:а а:у о:а",
    "tr": "-:ı -:i -:u -:ü -:yı -:yi -:yu -:yü",
    "uk": "-:а й:я ь:я а:у я:ю о:а",
}
# Particles that mark what part a noun has, and do not change with it.
_MARKS_OF_CASE = {
    "bn": "কে",
    "es": "a al",
    "he": "את",
    "hi": "ने को पर से",
    "ja": "は が を に で",
    "ro": "pe",
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
# With these a verb says that somebody else did it: Universal Dependencies' aux:pass.
_PASSIVES = {
    "da": "er var bliver blev blevet",
    "de": "wird werden wurde wurden worden",
    "en": "is are was were be been being get gets got",
    "es": "es son fue fueron ser sido será serán era eran",
    "fr": "est sont était étaient fut furent être été sera seront",
    "it": "è sono fu furono era erano essere stato stata stati state viene vengono venne vennero",
    "nl": "wordt worden werd werden is zijn",
    "no": "er var blir ble blitt",
    "pt": "é são foi foram ser sido será serão era eram",
    "sv": "är var blir blev blivit",
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
def subordinating(languages: tuple[str, ...]) -> frozenset[str]:
    """Give what begins a clause within another one in some languages."""
    return frozenset(_of(_SUBORDINATING, languages))


@lru_cache(maxsize=64)
def before_clauses(languages: tuple[str, ...]) -> frozenset[str]:
    """Give the words behind which another clause may follow, in some languages."""
    return subordinating(languages) | joining(languages).words


@lru_cache(maxsize=64)
def prepositions(languages: tuple[str, ...]) -> frozenset[str]:
    """Give what begins a phrase that is neither subject nor object, in some languages."""
    return frozenset(_of(_PREPOSITIONS, languages))


@lru_cache(maxsize=64)
def genitives(languages: tuple[str, ...]) -> frozenset[str]:
    """Give what stands between a noun and what says whose it is, in some languages."""
    return frozenset(_of(_GENITIVES, languages))


@lru_cache(maxsize=64)
def cases_of(languages: tuple[str, ...]) -> frozenset[tuple[str, str]]:
    """Give the endings of a subject, each with the one that the same word has as an object, in some languages."""
    pairs = (pair.replace("-", "").split(":") for pair in _of(_CASES, languages))
    return frozenset((subject, object_) for subject, object_ in pairs)


@lru_cache(maxsize=64)
def marks_of_case(languages: tuple[str, ...]) -> frozenset[str]:
    """Give the particles that mark a noun's part in some languages."""
    return frozenset(_of(_MARKS_OF_CASE, languages))


@lru_cache(maxsize=64)
def before_agents(languages: tuple[str, ...]) -> frozenset[str]:
    """Give what tells by whom something was done, in some languages."""
    return frozenset(_of(_BEFORE_AGENTS, languages))


@lru_cache(maxsize=64)
def passives(languages: tuple[str, ...]) -> frozenset[str]:
    """Give the auxiliaries of the passive in some languages."""
    return frozenset(_of(_PASSIVES, languages))


@lru_cache(maxsize=64)
def articles_of(languages: tuple[str, ...]) -> frozenset[str]:
    """Give the articles of some languages, as words that stand before nouns alone."""
    return frozenset(_of(_ARTICLES, languages))


def _of(table: Mapping[str, str], languages: Iterable[str]) -> list[str]:
    return " ".join(table.get(language, "") for language in languages).split()
