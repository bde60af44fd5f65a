"""What the letters of other alphabets than the Latin one stand for in a foreign name: Гриценко, Хриценко; 월터, 발터.

One table for each alphabet, of patterns and the sounds that they may be, in the letters of `sounds`. Consonants that a
language itself tells apart, such as ح and ه, are two, however alike they sound to others.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from redite.values import NamedTuple

Units = tuple[tuple[str, tuple[str, ...]], ...]


class Alphabet(NamedTuple):
    """How names are read in an alphabet.

    units: patterns with what they may stand for; () is the matched letter itself. vowels: what is written for vowels
    alone, where that is what tells many native words apart; there a name has so many consonants at least that hardly
    any other word has them all, one fewer where all that differs is of the foreign letters: what only names of other
    languages are written with in two ways. spelt: what a name is written as before the patterns are looked for.
    """

    units: Units
    vowels: str
    least: int
    foreign: frozenset[str]
    spelt: Callable[[str], str]


_CYRILLIC: Units = (
    ("дж|[жшщч]", ("$",)),
    ("с(?=[иі])", ("s", "$")),
    ("т(?=[иі])", ("t", "$")),
    ("дз|тс|[цсз]", ("s",)),
    ("^у(?=[аеиоэії])|в", ("v",)),
    ("дт$|т", ("t",)),
    ("нд$", ("nd", "n")),
    ("х", ("h", "k")),
    ("г", ("g", "h")),
    ("ґ", ("g",)),
    ("кс", ("ks",)),
    ("[лљ]", ("l",)),
    ("[нњ]", ("n",)),
    *((letter, (sound,)) for letter, sound in zip("бдкмпрф", "bdkmprf")),
    ("[аеэ]й(?=[бвгджзклмнпрстфхцчш])", ("i",)),
    ("ё", ("u", "ö", "ä")),
    ("^и?йо", ("u", "ö")),
    ("ю", ("u", "ö")),
    ("й?у", ("u",)),
    ("[йь]?о", ("ö",)),
    ("я|а", ("a",)),
    ("[еєэ]", ("ä",)),
    ("[ыиіїй]", ("i",)),
    (".", ("",)),
)
_GREEK: Units = (
    ("μπ", ("b",)),
    ("ν?ντ$", ("d", "nd", "t")),
    ("ν?ντ", ("d", "nd")),
    ("γγ|ν?γκ", ("g",)),
    ("τζ|τσ", ("$", "s")),
    ("^χ(?=[ρλ])", ("h", "g")),
    ("χ", ("h",)),
    ("(?<=[αε])υ(?=[βγδζλμνραεηιου])|γ?ου(?=[αεηιο])|β", ("v",)),
    ("(?<=[αε])υ(?=[θκξπσςτφχψ])|φ", ("f",)),
    ("γ(?=[ιεη])", ("i", "g")),
    ("γ", ("g",)),
    ("ξ", ("ks",)),
    ("ψ", ("ps",)),
    ("θ|ττ?", ("t",)),
    ("δ", ("d",)),
    ("[σςζ]", ("s",)),
    *((letter + letter + "?", (sound,)) for letter, sound in zip("κλμνπρ", "klmnpr")),
    ("ου|ο|ω", ("u",)),
    ("αι|ε(?!ι)", ("ä",)),
    ("ει|οι|[ιηυ]", ("i",)),
    ("α", ("a",)),
    (".", ("",)),
)
_ARABIC: Units = (
    ("دج|تش|[جش]", ("$",)),
    ("^ال", ("",)),
    ("ج", ("$", "g")),
    ("كس", ("ks",)),
    ("^و|و(?=[اي])", ("v", "")),
    ("ف", ("f", "v")),
    ("^ه(?=[رل])|(?<=[رل])ه", ("h", "g")),
    ("ث", ("t", "s")),
    ("پ", ("b",)),
    *((letter, (sound,)) for letter, sound in zip("بتطدذزسغگكلمنره", "bttddssggklmnrh")),
    ("[حخصضظق]", ()),
    (".", ("",)),
)
_HEBREW: Units = (
    ("ג'|ז'|צ'|ץ'|ש", ("$",)),
    ("וו", ("v",)),
    ("^ו|ו(?=[אי])", ("v", "")),
    ("ב", ("b", "v")),
    ("^ה(?=[רל])|(?<=[רל])ה", ("h", "g")),
    ("ה$", ("",)),
    ("קס", ("ks",)),
    *((letter, (sound,)) for letter, sound in zip("גדזטתכךקלמםנןסצץרה", "gdsttkkklmmnnsssrh")),
    ("[פף]", ("p", "f")),
    ("ח", ()),
    (".", ("",)),
)
_DEVANAGARI: Units = (
    ("^ज(?!\u093c)", ("ज", "i")),
    ("ज\u093c", ("ज", "s")),
    ("[जझ]", ("ज",)),
    ("[चछ]", ("$",)),
    ("क्स", ("ks",)),
    ("व्ह|व", ("v",)),
    ("ड्ट|[टठतथ]", ("t",)),
    ("ढ\u093c?|ड\u093c?|[दध]", ("d",)),
    ("फ\u093c?", ("f",)),
    ("ख\u093c", ("k", "h")),
    ("ख", ()),
    ("क\u093c?", ("k",)),
    ("[गघ]\u093c?", ("g",)),
    ("[ङञणनंँ]", ("n",)),
    ("[शष]", ("$",)),
    *((letter, (sound,)) for letter, sound in zip("पबभमरलसह", "pbbmrlsh")),
    ("ृ", ("r",)),
    ("[अआाॅॉऑ]", ("a",)),
    ("[इईिीएेऐैय]", ("i",)),
    ("[उऊुूओोऔौ]", ("u",)),
    (".", ("",)),
)
_HANGUL: Units = (
    ("gg|dd|bb|jj", ()),
    ("[gk]", ("k",)),
    ("[dt]", ("t",)),
    ("b", ("p", "v")),
    ("p", ("p",)),
    ("w(?=eo|a|e)", ("v", "u")),
    ("w", ("u",)),
    ("[jc]", ("$",)),
    ("ss?(?=i|y)", ("s", "$")),
    ("ss?", ("s",)),
    ("h(?=eu?[lr])", ("h", "k")),
    ("ng(?![aeiouyw])", ("x",)),
    ("n", ("n",)),
    ("[lr]+", ("l",)),
    ("m", ("m",)),
    ("h", ("h",)),
    ("eo", ("a", "u")),
    ("eu", ("", "u")),
    ("ae|oe|yi|[eiy]", ("i",)),
    ("[ou]", ("u",)),
    ("a", ("a",)),
    (".", ("",)),
)
_KATAKANA: Units = (
    ("eru$", ("ilu", "a")),  # リヒテル, リヒター
    ("g(?=u$)", ("g", "k")),  # ベルグ, ベルク
    ("v", ("b", "v")),
    ("w", ("v",)),
    ("[szt](?=i)", ("$", "s")),
    ("[lr]", ("l",)),
    ("z", ("s",)),
    *((letter, (letter,)) for letter in "bdgkmnpsth"),
    ("(?<=[dt])e", ("ä", "i")),  # ディ, デ
    ("e", ("ä",)),
    ("[iy]", ("i",)),
    ("[ou]", ("u",)),
    ("a", ("a",)),
    (".", ("",)),
)

# Thai, where a word is not parted from the next: what is not heard (a letter with the mark that silences it, tones, the
# h that leads another consonant), and letters that stand for one foreign sound.
_SILENT_IN_THAI = "[ก-ฮ][ิุ]?\u0e4c|[\u0e47-\u0e4b\u0e4d]|ห(?=[งนมยรลว])|ง(?=[กขค])|น(?=[กขค])|อ"
_THAI = str.maketrans(
    {
        letter: letters[0]
        for letters in "กขคฆ จชฌฉย ซสศษ ดฎ ตทธถฏฑฒฐ ปพผภ ฟฝ นณญ หฮ ิี ึืุู ะา เแ ไใ".split()
        for letter in letters
    }
)


def heard_in_thai(text: str) -> str:
    """Give the letters of a Thai text that tell how a foreign name in it sounds; doubled ones once."""
    text = re.sub("เ([ก-ฮ])ีย", r"\1ี", text)  # เมียร์, มีร์
    return re.sub(r"(.)\1", r"\1", re.sub(_SILENT_IN_THAI, "", text).translate(_THAI))


def _as_it_is(name: str) -> str:
    return name


def _named(name: str) -> str:
    """Spell syllables by what Unicode calls them: HANGUL SYLLABLE BA, KATAKANA LETTER BA."""
    spelt: list[str] = []
    for character in unicodedata.normalize("NFC", name):
        kind, _, syllable = unicodedata.name(character, "").lower().rpartition(" ")
        if kind == "katakana letter small" and syllable != "tu" and spelt:  # フィ, ウィ, シャ
            spelt[-1] = spelt[-1][:-1] or "w"
        if kind in ("hangul syllable", "katakana letter") or (kind == "katakana letter small" and syllable != "tu"):
            spelt.append(syllable)
    return "".join(spelt)


_ALPHABETS = (
    ("\u0370", "\u0400", Alphabet(_GREEK, "", 4, frozenset(), _as_it_is)),
    ("\u0400", "\u0530", Alphabet(_CYRILLIC, "", 4, frozenset(), _as_it_is)),
    ("\u0590", "\u0600", Alphabet(_HEBREW, "אוהיע", 5, frozenset("וב"), _as_it_is)),
    ("\u0600", "\u0780", Alphabet(_ARABIC, "اأإآىئءؤعةهوي", 5, frozenset("فوجغگ"), _as_it_is)),
    ("\u0900", "\u0980", Alphabet(_DEVANAGARI, "", 3, frozenset(), _as_it_is)),
    ("\u30a0", "\u3100", Alphabet(_KATAKANA, "", 3, frozenset(), _named)),
    ("\uac00", "\ud7b0", Alphabet(_HANGUL, "", 3, frozenset(), _named)),
)


def alphabet_of(name: str) -> Alphabet | None:
    """Give the alphabet that a name begins with; None where it is Latin, or unknown."""
    first = name[:1]
    return next((alphabet for start, end, alphabet in _ALPHABETS if start <= first < end), None)
