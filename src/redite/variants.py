"""Two words as one: inflection, a name spelt otherwise, lost accents, misread letters. It knows words, not texts.

Every rule is one of form, so it holds for words never seen. All are one-way cautious: a pair that is not surely one
word is two words, and the judge then treats the difference as content.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, lru_cache

from redite.endings import are_endings, endings_of, makes_another, says_otherwise
from redite.given_names import one_given_name
from redite.lexicon import Lexicon
from redite.paronyms import are_paronyms
from redite.scorers import runs
from redite.sounds import heard_alike, sound_alike, sound_much_alike, transcribed_alike

# Letters that transcriptions of one name swap (y/i/j, v/w, c/k/q, s/z, f/ph), in one alphabet each.
_TRANSCRIBED = str.maketrans(
    {
        **dict(zip("yjwqcz", "iivkks")),
        "x": "ks",
        **dict(zip("йыэёґхщ", "ииееггш")),
        **dict.fromkeys("ъьʼ"),
        **dict(zip("έήίϊΐόύϋΰώϲ", "ειιιιουυυοσ")),
        **dict(zip("أإآٱىةغخڤ", "اااايهجكف")),
        **dict(zip("ॉऑ", "ाआ")),
        **dict(zip("ヴヂヅァィゥェォ", "ブジズアイウエオ")),
        **dict.fromkeys("ッー・"),
    }
)
# Hangul, by the letters that NFD takes it apart into: lax, tense and aspirated, s and j.
_HANGUL = str.maketrans("ᄁᄏᄄᄐᄈᄑᄊᄌᄍᄎ", "ᄀᄀᄃᄃᄇᄇᄉᄉᄉᄉ")
# What nobody hears in Hangul, by the letters of NFD, and so was written at will: a glide behind j (쟝, 장), the hiatus
# of Gio- (지오, 조), a doubled s (롯시, 로시); the first two stand in foreign names alone.
_GLIDES = str.maketrans("ᅣᅧᅭᅲ", "ᅡᅥᅩᅮ")
_GLIDE = "(?<=[ᄌᄍᄎ])[ᅣᅧᅭᅲ]"
_HIATUS = "(?<=ᄌ)ᅵᄋ(?=[ᅡᅩᅮ])"
_DOUBLED = "ᆺ(?=[ᄉᄊ])"
# Korean endings that say the same (polite, plain; drawn together, not; written, spoken), each as the one it stands for;
# by the letters of NFD, as an ending may begin inside a syllable.
_ENDINGS = tuple(
    (unicodedata.normalize("NFD", ending), pattern, unicodedata.normalize("NFD", plain))
    for ending, pattern, plain in (
        ("하였", unicodedata.normalize("NFD", "하였"), "했"),
        ("되었", unicodedata.normalize("NFD", "되었"), "됐"),
        ("하여", unicodedata.normalize("NFD", "하여"), "해"),
        ("되어", unicodedata.normalize("NFD", "되어"), "돼"),
        ("으나", unicodedata.normalize("NFD", "으나") + "$", "지만"),
        ("며", unicodedata.normalize("NFD", "(?:으)?며") + "$", "고"),
        ("고", unicodedata.normalize("NFD", "\u11bb고") + "$", "\u11bb다"),  # 열렸고, 열렸다: no auxiliary follows a past
        ("도록", unicodedata.normalize("NFD", "도록") + "$", "게"),
        ("인데", unicodedata.normalize("NFD", "인데") + "$", "이다"),
        ("니다", unicodedata.normalize("NFD", "입니다") + "$", "이다"),
        ("니다", unicodedata.normalize("NFD", "습니다") + "$", "다"),
        ("니다", "\u11b8" + unicodedata.normalize("NFD", "니다") + "$", "\u11ab다"),
    )
)
# Syllables of foreign names, rare in other words; two of them tell such a name.
_FOREIGN_SYLLABLES = frozenset("스트크프브드르즈츠카캬케코쿠키페푸테티튀")
_LEAST_FOREIGN = 2
_SURELY_FOREIGN = frozenset("스트크프브츠캬케쿠페푸튀")
# What marks show, before these are taken off: a nasal before a consonant is written as a letter or as a mark, -dt is
# what it is heard as, Johan is written as it is read in its own language or in another.
_WITH_MARKS = (
    ("\u094d", "[ङञणनम]\u094d", ""),
    ("\u094d", "ड\u094dट", "ट"),
    ("\u094d", "^व\u094dह", "व"),
    ("č", "č(?=k)", "s"),  # Nováčka is no Nováka
    ("йо", "^йо", "ю"),
    ("ё", "^ё", "ю"),
)
# Groups of letters for one sound, before letters are swapped one by one; first what a word has that a pattern matches,
_SOUNDS = (
    ("ch", "t?sch|tch", "sh"),
    ("dt", "dt$", "t"),
    ("t", "^t[sz]", "z"),
    ("cz", "^cz(?=[aeiou])", "z"),
    *((vowels, rf"\B{vowels}(?!a)", "ei") for vowels in ("ai", "ay", "ey")),  # Eino is no Aino
    ("ου", "^γ?ου(?=[αεηιο])", "β"),
    ("שט", "^שט", "סט"),
    ("γκ", "ν?γκ", "γ"),
    ("τζ", "τζ", "τσ"),
    ("ντ", "ντ", "δ"),
    ("ио", "^ио(?=[гсх])", "ю"),
)
# and behind that.
_DOUBLED_LETTER = r"(?!ee$)(.)\1+"  # Renée is no René
_TRANSCRIBED_GROUPS = (
    ("ph", "ph", "f"),
    ("e", "(?<=[aou])e", ""),
    ("o", "ou|oo", "u"),
    ("h", "(?<=[bdgklmnprtvsz])h", ""),
    ("ie", "i+e(?=[^aeiou])|ie$", "e"),
    ("υ", "(?<=[αε])υ(?=[βγδζλμνρ])", "β"),
    ("υ", "(?<=[αε])υ(?=[θκξπσςτφχψ])", "φ"),
    ("β", "(?<=[αε])β(?=[θκξπσςτφχψ])", "φ"),
    ("skaia", "(?<=sk)aia$", "a"),
    ("enka", "(?<=[hsz])enka$", "enko"),  # Lukashenka, Lukashenko
    ("ская", "(?<=ск)ая$", "а"),
    ("енка", "(?<=[жшчц])енка$", "енко"),
    ("ενκα", "(?<=σ)ενκα$", "ενκο"),
    ("о", "(?<=[жшч])о", "е"),  # Горбачов, Горбачев
    ("иа", "иа$", "ия"),
    *((f"ブ{vowel}", f"ブ{vowel}", syllable) for vowel, syllable in zip("アイエオ", "バビベボ")),
    ("", _DOUBLED_LETTER, r"\1"),
)
_ASCII_GROUPS = tuple(group for group in _TRANSCRIBED_GROUPS if group[0].isascii())
_KANA = "[\u3040-\u30ff]"
# Vowels, and letters that serve as such: transcriptions agree in these least.
_VOWELS = frozenset("aeiouyаеиоуыюяіїєαεηιουωاوياהויאᅡᅢᅣᅤᅥᅦᅧᅨᅩᅪᅫᅬᅭᅮᅯᅰᅱᅲᅳᅴᅵ")
# Vowels that are heard alike; a and o only where a name begins (Aleksandr, Oleksandr).
_ALIKE = tuple(
    map(frozenset, ("iey", "ou", "ая", "иіїы", "еєэ", "оё", "ую", "юё", "ιηυ", "οωυ", "اوي", "िी", "ुू", "ेै", "ोौ"))
)
_ALIKE_IN_LONG = (*_ALIKE, frozenset("ae"), frozenset("ае"), frozenset("αε"))
_ALIKE_AT_START = (*_ALIKE, frozenset("ao"), frozenset("ао"))
_UMLAUTS = frozenset("äöü")
_SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_VOWEL_SIGN = "VOWEL SIGN"  # in Unicode's name of a mark
# Letters with a stroke, which Unicode does not take apart; ı is none of them: sınır is no sinir.
_STROKES = str.maketrans("øłđ", "old")
_LEAST_ACCENTED = 3
_OF_TONES = ("vi",)
_MOST_VOWELS = 2
_LEAST_TRANSCRIBED = 5
_LEAST_HANGUL = 3
_SHORTEST_NAME = 2  # syllables
_LEAST_ALIKE = 0.6
# What г becomes, from Russian and from Ukrainian; and J, as it is read here or there.
_ONE_LETTER = (frozenset("gh"), frozenset("जय"), frozenset("جي"), frozenset("ᄌᄋ"))
# What stands before a family name in other languages, in scripts without capitals.
PARTICLES = frozenset("فان فون دير واين ואן פון דה ון वान वैन फ़ॉन फॉन वॉन डे".split())
_FRENCH_IN = "ine"  # what a Russian -in becomes
_FROM_W = "^у(?=[аеиоэії])"  # Уильям, Вильям
# Харків, Харьков; Kyiv, Kiev: what Ukrainian has in a last syllable, and Russian.
_OF_UKRAINE, _OF_RUSSIA = "[yиі]?[iïії](?=[vwв]$)", "(?:[ijиі]?[eеє]|[oо])(?=[vwв]$)"
_ENDS_OF_CITIES = "vwв"
# Gorbachov, Gorbachev; Krusciov; Chornobyl, Chernobyl.
_AS_OF_RUSSIANS = ("ov", "ow", "of", "chorn")
_BEHIND_HISS = r"(?:(?<=\w\w[hzjčšžç])i?o|(?<=\wcs)o|(?<=c)io)(?=[vwf](?:[aeiouy]\w{0,2})?$)|(?<=ch)o(?=rn)"
_GERMAN = "[ао]й(?=[ебвгджзклмнпрстфхцчш])"  # Кройцфельд, Крейцфельд; Крайс, Крейс
_NOT_HEARD = "ا(?=[يو])"  # هايل, هيل
_LEAST_LEFT_OUT = 2  # letters
_NOT_HEARD_BY_ALL = "(?<=[aou])h(?![aeiou])|(?<=[aeou])y(?=[aeou])"  # Ohno, Ono; Inouye, Inoue
_HEBREW = "\u0590"
_LEAST_BESIDE = 3  # letters
_LEAST_OF_ENGLISH = 8  # letters; Вагнер is no Вегнер
# British and American, and Portuguese before and after 1990. A doubled l tells filled from filed, but no long words.
_ORTHOGRAPHIES = (
    (
        "en",
        (
            ("(?<=[^aeiou])our(?=$|s|ed|ing|ful|less|ite|able|ably|hood|ly)", "or"),
            ("(?<=...)([iy])s(?=(?:e|ed|es|er|ers|ing|ation|ations|able)$)", r"\1z"),
            ("(?<=[^aeiou])([tb])re(?=s?$)", r"\1er"),
            ("(?<=....)ll(?=(?:ed|ing|er|ers|ation|ous|or|ors|ery)$)", "l"),
            ("(?<=[ef])ence(?=s?$|less)", "ense"),
            ("logue(?=s?$)", "log"),
            ("^programme", "program"),
            ("^grey", "gray"),
        ),
    ),
    ("pt", (("(?<=[aeiouáéíóú])[cp](?=[tcç])", ""),)),
)
_LEAST_NAME = 4  # letters; of fewer, most are shared by chance (Jon, Jan)
# What most women's names end with, and what they end with in other languages.
_HERS, _HERS_IN_OTHER_LANGUAGES = frozenset("aаяα"), frozenset("eiyеиієη")
_OF_WIVES = ("owa", "ova", "ová")
# Languages with case endings, which names take too; in Turkish an apostrophe parts them from a name.
_NAMES_INFLECT = frozenset("bg cs el et fi hr hu lt lv pl ro ru sk sl sr uk".split())
_LONGEST_CASE = 3
_LATIN_VOWELS = frozenset("aeiou")
_LEAST_STEM = 4
LEAST_INFLECTED = 3  # letters that two forms of one word begin with, at least
# A long vowel is all that parts many Arabic names (سلمان, سليمان), hardly any long ones.
_LONG_VOWELS = frozenset("اويוי")
_LEAST_WITHOUT_VOWELS = 6
_NO_CASES = frozenset(["ия", "ія", "ia"])  # Виктор, Виктория
# What ends a family name and no case of one: Мельник, Мельников; Wrzos, Wrzosek.
_OF_FAMILIES = frozenset("ов ев єв ёв ін ів їв ук юк чук ко як ик ich icz ek ik ak uk ko".split())
# What ends an Arabic plural makes a name another one (حسن, حسنين), but names mostly have no article before them; a
# Hebrew one, too (לוי, לוין).
_NAMES_END = ("ين", "ן")
_OF_IT = ({"", "ي"}, {"", "י"}, {"", "ी"})  # what makes a noun who or what is of it: النمر, النمري
_WITH_ARTICLE = "[وبفك]?ال|لل"
# What scanners and bad fonts take for each other: these so surely that all may come in one word,
_MISREAD = (
    ("rn", "m"),
    ("vv", "w"),
    ("cl", "d"),
    ("0", "o"),
    ("1", "l"),
    ("i", "l"),
    ("|", "l"),
    ("!", "l"),
    ("5", "s"),
)
_MISREAD_IN_NAMES = _MISREAD[:2]
_MISREAD_GROUPS = _MISREAD[:3]
_MISREAD_LETTERS = str.maketrans(dict(_MISREAD[3:]))
# and these one kind a word, each a letter for a letter.
_MISREAD_ONCE = (("6", "b"), ("8", "b"), ("c", "e"), ("h", "b"), ("q", "g"), ("u", "n"))
_MISREAD_ALL = str.maketrans(dict(_MISREAD_ONCE))


def bare(word: str) -> str:
    """Take the accents off a folded word; a kana's voicing mark is none, nor are the vowel signs of Indic scripts."""
    if word.isascii() or (max(word) >= "\u3040" and re.search(_KANA, word)):
        return word
    letters = unicodedata.normalize("NFD", word)
    return "".join(c for c in letters if unicodedata.category(c) != "Mn" or _VOWEL_SIGN in unicodedata.name(c, ""))


def transcribed(word: str) -> str:
    """Give the form that the transcriptions of one name into one alphabet mostly share."""
    if word.isascii():
        return _replaced(_replaced(word, _SOUNDS).translate(_TRANSCRIBED), _ASCII_GROUPS)
    form = _replaced(bare(_replaced(word, _WITH_MARKS)), _SOUNDS)
    return _replaced(form.translate(_TRANSCRIBED), _TRANSCRIBED_GROUPS)


def _replaced(word: str, groups: Iterable[tuple[str, str, str]]) -> str:
    for sign, pattern, replacement in groups:
        if sign in word:  # few words have it, and to look is cheaper than to match
            word = _compiled(pattern).sub(replacement, word)
    return word


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def common_prefix(left: str, right: str) -> int:
    """Count the letters that two words begin with in common."""
    length = 0
    for a, b in zip(left, right):
        if a != b:
            break
        length += 1
    return length


def _one_edit_apart(left: str, right: str) -> bool:
    if abs(len(left) - len(right)) > 1 or left == right:
        return False
    start = common_prefix(left, right)
    if (
        left[start + 1 :] == right[start + 1 :]
        or left[start:] == right[start + 1 :]
        or left[start + 1 :] == right[start:]
    ):
        return True
    return left[start : start + 2] == right[start : start + 2][::-1] and left[start + 2 :] == right[start + 2 :]


def _negated(left: str, right: str, lexicon: Lexicon) -> bool:
    """Say whether only one of two words carries a negating affix of the article's languages."""
    short, long = sorted((left, right), key=len)
    start = common_prefix(short, long)
    if long.startswith(lexicon.negative_infixes, start):
        return True
    suffixes = lexicon.negative_suffixes
    return long.endswith(suffixes) and any(long.endswith(end) and not short.endswith(end) for end in suffixes)


def _one_class(left: str, right: str, lexicon: Lexicon) -> bool:
    """Say whether two words are of the same closed class, or both of none: fifty is no spelling of fifteen."""
    if lexicon.numbers.get(left) != lexicon.numbers.get(right):
        return False
    return (
        (left in lexicon.negations) == (right in lexicon.negations)
        and (left in lexicon.quantities) == (right in lexicon.quantities)
        and (left in lexicon.modals) == (right in lexicon.modals)
        and (left in lexicon.dates) == (right in lexicon.dates)
        and (left in lexicon.units) == (right in lexicon.units)
    )


def _has_digit(word: str) -> bool:
    return not word.isalpha() and any(map(str.isdigit, word))


def counts(word: str, lexicon: Lexicon) -> bool:
    """Say whether a word is a number or a negation, which no likeness explains away."""
    return word in lexicon.numbers or word in lexicon.negations


def lost_accents(left: str, right: str, lexicon: Lexicon) -> bool:
    """Café, cafe: one of the two has no accent at all."""
    if left.isascii() and right.isascii():
        return False
    plain_left, plain_right = (bare(word).translate(_STROKES) for word in (left, right))
    is_bare = plain_left == plain_right and (left == plain_left or right == plain_right)
    return is_bare and max(len(left), len(right)) >= 4


def name_without_accents(left: str, right: str, lexicon: Lexicon) -> bool:
    """Jiří, Jiri: one of two names has no accent at all, in a language where accents tell no names apart."""
    return not _differ_in_tone(left, right, lexicon) and lost_accents(left, right, lexicon)


def _differ_in_tone(left: str, right: str, lexicon: Lexicon) -> bool:
    """Say so of two names of Vietnam: Minh, Mình."""
    return lexicon.languages[:1] == _OF_TONES and bare(left) == bare(right)


def lacks_accents(word: str, other: str) -> bool:
    """Say whether a word is another one with fewer accents."""
    return (
        not other.isascii()
        and bare(word) == bare(other)
        and len(unicodedata.normalize("NFD", word)) < len(unicodedata.normalize("NFD", other))
    )


def _accents_of_class_lost(word: str, other: str, lexicon: Lexicon) -> bool:
    """Say whether a word is no word of any closed class but for the accents that it has lost."""
    is_bare = len(word) >= _LEAST_ACCENTED and lacks_accents(word, other)
    return is_bare and not lexicon.is_of_class(word)


def inflected(left: str, right: str, lexicon: Lexicon) -> bool:
    """Circulant, circulaient: a long common beginning, short tails."""
    start = common_prefix(left, right)
    longest = max(len(left), len(right))
    if start < LEAST_INFLECTED or start < 0.6 * longest or longest - start > 4:
        return _clitic(left, right, lexicon)
    tails = {left[start:], right[start:]}
    if _is_within(*tails):
        return False
    if not are_endings(tails, endings_of(lexicon.languages)) or says_otherwise(tails, lexicon.languages):
        return False
    if tails in _OF_IT:
        return False
    return all(tails != {"", end} for end in _NAMES_END) or re.match(_WITH_ARTICLE, left) is not None


def _is_within(tail: str, other: str) -> bool:
    """Say whether a long vowel inside makes the one word the other: محمد, محمود. In Arabic and Hebrew they are two."""
    short, long = sorted((tail, other), key=len)
    return len(short) == 1 and long[0] in _LONG_VOWELS and long[1:] == short


def _clitic(left: str, right: str, lexicon: Lexicon) -> bool:
    short, long = sorted((left, right), key=len)
    if len(short) >= 2 and long.endswith(short) and long[: -len(short)] in lexicon.clitic_prefixes:
        return True
    if len(short) >= 2 and long.startswith(short) and long[len(short) :] in lexicon.clitic_suffixes:
        return True
    for ends in (lexicon.clitic_suffixes,):
        for end in ends:
            if left.endswith(end) and len(left) - len(end) >= 2 and right.startswith(left[: -len(end)]):
                rest = right[len(left) - len(end) :]
                if rest in ends:
                    return True
    return False


def spelt_otherwise(left: str, right: str, lexicon: Lexicon) -> bool:
    """Zelenski, Zelensky; Aleksandr, Oleksandr: one name in two transcriptions."""
    shorter = min(len(left), len(right))
    if left >= _HEBREW and left.replace("'", "") == right.replace("'", ""):  # a mark that many leave out
        return shorter >= _LEAST_NAME
    if _is_hangul(left):
        return _is_hangul(right) and _one_in_hangul(left, right)
    if shorter < 4:
        return False
    one, other = transcribed(left), transcribed(right)
    least = _LEAST_WITHOUT_VOWELS if _is_arabic(one) else _LEAST_TRANSCRIBED
    if one == other or shorter < least:
        return one == other
    # Only one of the two has an umlaut, and another vowel stands in its place: Kosten are no Küsten.
    return _UMLAUTS.intersection(left) == _UMLAUTS.intersection(right) and _vowels_vary(one, other)


def _is_arabic(word: str) -> bool:
    return "\u0600" <= word[:1] < "\u0780"


def word_spelt_otherwise(left: str, right: str, lexicon: Lexicon) -> bool:
    """Say so of words that may be names: a doubled letter makes an ordinary word another one, as in desert, dessert.

    In scripts without capitals most that are spelt otherwise are names.
    """
    if left != left.upper():
        one, other = (re.sub(_DOUBLED_LETTER, r"\1", word) for word in (left, right))
        if one == other:
            return False
        return spelt_otherwise(left, right, lexicon)
    return spelt_otherwise(left, right, lexicon) or _is_foreign_name(left, right)


def _is_foreign_name(left: str, right: str) -> bool:
    if _is_hangul(left) and (min(len(left), len(right)) < _LEAST_HANGUL or not _are_foreign(left, right)):
        return False
    return transcribed_alike(left, right)


def _are_foreign(left: str, right: str) -> bool:
    """Say whether two words in Hangul have a syllable each that hardly any Korean word has."""
    return all(not _SURELY_FOREIGN.isdisjoint(word) for word in (left, right))


def as_elsewhere(left: str, right: str, lexicon: Lexicon) -> bool:
    """Colour, color; projecto, projeto: one word as it is written in two countries, or was before a reform."""
    for language, patterns in _ORTHOGRAPHIES:
        if language in lexicon.languages and min(len(left), len(right)) >= _LEAST_TRANSCRIBED:
            one, other = left, right
            for pattern, replacement in patterns:
                one, other = re.sub(pattern, replacement, one), re.sub(pattern, replacement, other)
            if one == other:
                return True
    return False


def named_otherwise(left: str, right: str, lexicon: Lexicon) -> bool:
    """Szewczenko, Schewtschenko: one name as two languages write it, where capitals tell that it is a name."""
    if _differ_in_tone(left, right, lexicon):
        return False
    if _is_of_ukraine(left, right) or _is_of_ukraine(right, left):
        return True
    if any(ending in left or ending in right for ending in _AS_OF_RUSSIANS):  # most are none, as above
        left, right = (re.sub(_BEHIND_HISS, "e", name) for name in (left, right))
    if left != right and _another_vowel(left, right):
        return False
    left, right = (re.sub(_FROM_W, "в", name) if name[0] == "у" else name for name in (left, right))
    if left.endswith(_FRENCH_IN) != right.endswith(_FRENCH_IN):
        long, short = (left, right) if left.endswith(_FRENCH_IN) else (right, left)
        if long[:-1] != short and not long.startswith(bare(short)):  # Poutine, Putin; but Martin, Martine
            left, right = long[:-1], short
    if left == right or spelt_otherwise(left, right, lexicon):
        return True
    if min(len(left), len(right)) >= _LEAST_TRANSCRIBED and "й" in left + right:
        left, right = re.sub(_GERMAN, "ей", left), re.sub(_GERMAN, "ей", right)
        if spelt_otherwise(left, right, lexicon):
            return True
    return not _mixes_ch(left, right, lexicon) and sound_alike(left, right)


def _another_vowel(left: str, right: str) -> bool:
    """Say whether names in Latin letters differ in nothing but vowels within them: Francis, Frances; Jansen, Jensen.

    A language that hears another vowel there writes some consonant in another way, too, or the first letter.
    """
    if len(left) != len(right) or left[0] != right[0] or not (left.isascii() and right.isascii()):
        return False
    return all(one == other or {one, other} < _LATIN_VOWELS for one, other in zip(left, right))


def _is_of_ukraine(name: str, other: str) -> bool:
    if name[-1] not in _ENDS_OF_CITIES:  # most are no such name, and a pattern takes its time to compile
        return False
    stem = re.sub(_OF_UKRAINE, "", name)
    return stem != name and _as_spelt(stem) == _as_spelt(re.sub(_OF_RUSSIA, "", other))


def _as_spelt(stem: str) -> str:
    return stem.replace("ь", "").translate(_TRANSCRIBED)


def _mixes_ch(left: str, right: str, lexicon: Lexicon) -> bool:
    """Say so of what no transcription into German mixes: Kirchen are no Kirschen."""
    return "de" in lexicon.languages and "ch" in left and "ch" in right and _has_sch(left) != _has_sch(right)


def _has_sch(word: str) -> bool:
    return "sh" in word or "sch" in word.replace("tsch", "")


def _one_in_hangul(left: str, right: str) -> bool:
    one, other = (unicodedata.normalize("NFD", word) for word in (left, right))
    heard = _as_heard(one), _as_heard(other)
    shorter = min(len(left), len(right))
    if heard[0] == heard[1] and (shorter >= _LEAST_HANGUL or re.search(_HIATUS, one + other) is None):
        return True
    is_foreign = min(sum(map(_FOREIGN_SYLLABLES.__contains__, word)) for word in (left, right)) >= _LEAST_FOREIGN
    if not is_foreign or shorter < _LEAST_HANGUL:
        return False
    one, other = (_as_heard(transcribed(word)).translate(_HANGUL) for word in (left, right))
    return one == other or (shorter >= _LEAST_TRANSCRIBED and _vowels_vary(one, other))


def _as_heard(letters: str) -> str:
    plain = re.sub(_GLIDE, lambda glide: glide[0].translate(_GLIDES), letters)
    return re.sub(_DOUBLED, "", re.sub(_HIATUS, "", plain))


def _is_hangul(word: str) -> bool:
    return "가" <= word[0] <= "힣"


def cut_short(short: str, full: str) -> bool:
    """Say whether a word is some of another one's letters in their order, with its first one: mrd, milliarde."""
    if not (short.isalpha() and full.isalpha() and short[0] == full[0]) or len(full) - len(short) < _LEAST_LEFT_OUT:
        return False
    left = iter(full)
    return all(letter in left for letter in short)


def without_shared_ending(left: str, right: str) -> tuple[str, str]:
    """Give two words in Hangul without the ending that they share: the name that a particle is joined to."""
    while min(len(left), len(right)) > _SHORTEST_NAME and left[-1] == right[-1] and _is_hangul(left):
        left, right = left[:-1], right[:-1]
    return left, right


def inflects_one_of(pairs: Iterable[tuple[str, str]], left: str, right: str) -> bool:
    """Say whether two words are a pair of words with another ending each, the same on both: of Grynko, for Grynka."""
    for one, other in pairs:
        stem, other_stem = common_prefix(one, left), common_prefix(other, right)
        ends, other_ends = (one[stem:], left[stem:]), (other[other_stem:], right[other_stem:])
        if ends == other_ends and min(stem, other_stem) >= _LEAST_STEM and max(map(len, ends)) <= _LONGEST_CASE:
            return True
    return False


def same_number(left: str, right: str, lexicon: Lexicon) -> bool:
    """ست, ستة: one number word before nouns of two genders."""
    short, long = sorted((left, right), key=len)
    number = lexicon.numbers.get(left)
    return number is not None and number == lexicon.numbers.get(right) and long in (short + "ة", short + "ה")


def same_ending(left: str, right: str, lexicon: Lexicon) -> bool:
    """열렸지만, 열렸으나: one Korean word with two endings that say the same."""
    if not (_is_hangul(left) and _is_hangul(right)) or min(len(left), len(right)) < 2:
        return False
    one, other = (unicodedata.normalize("NFD", word) for word in (left, right))
    return one[:2] == other[:2] and _replaced(one, _ENDINGS) == _replaced(other, _ENDINGS)


def _vowels_vary(left: str, right: str) -> bool:
    """Say whether two names have the same consonants, and vowels between them that are heard alike."""
    (one, spaces), (other, other_spaces) = _skeleton(left), _skeleton(right)
    # Three consonants at least: fewer are shared by chance.
    if one != other or len(one) < 3 or left[-1] != right[-1]:
        return False
    differing = [number for number, (a, b) in enumerate(zip(spaces, other_spaces)) if a != b]
    if 0 in differing and "" in (spaces[0], other_spaces[0]):  # none leaves out the vowel that a name begins with
        return False
    return len(differing) <= _MOST_VOWELS and all(
        _heard_alike(spaces[number], other_spaces[number], _ALIKE if number else _ALIKE_AT_START)
        for number in differing
    )


def _few_vowels_vary(left: str, right: str) -> bool:
    """Say whether two names differ in the vowel that they begin with, heard alike: Osama, Usama.

    In long ones one or two others may, and a may be e (Muhammad, Mohammed).
    """
    (one, spaces), (other, other_spaces) = _skeleton(transcribed(left)), _skeleton(transcribed(right))
    differing = [number for number, (a, b) in enumerate(zip(spaces, other_spaces)) if a != b]
    is_long = len(one) > 3 and sum(map(bool, spaces)) > 2
    if one != other or len(one) < 2 or not 1 <= len(differing) <= 1 + is_long or differing[-1] == len(one):
        return False
    if not is_long and (differing != [0] or left.replace("ou", "u")[0] == right.replace("ou", "u")[0]):
        return False
    return all(
        "" not in (spaces[number], other_spaces[number])
        and _heard_alike(spaces[number], other_spaces[number], _ALIKE_IN_LONG if number else _ALIKE_AT_START)
        for number in differing
    )


def _skeleton(word: str) -> tuple[str, list[str]]:
    """Give a name's consonants, and the vowels before, between and behind them."""
    consonants, spaces = "", [""]
    for letter in word:
        if letter in _VOWELS or unicodedata.category(letter)[0] == "M":
            spaces[-1] += letter
        else:
            consonants += letter
            spaces.append("")
    return consonants, spaces


def may_be_one(left: str, right: str) -> bool:
    """Say whether two names are alike enough to be one, where the names beside them are one in two transcriptions."""
    if bare(left) == bare(right):
        return True
    one, other = (unicodedata.normalize("NFD", transcribed(name)) for name in (left, right))
    if _is_short_and_cased(left, right) or _of_other_sex(one, other):
        return False
    same = sum(run.length for run in runs(list(one), list(other)))
    begins = {one[:1], other[:1]}
    begins_alike = len(begins) == 1 or any(begins <= letters for letters in (_VOWELS, *_ONE_LETTER))  # Юхан, Йохан
    return begins_alike and 2 * same >= _LEAST_ALIKE * (len(one) + len(other))


def have_same_consonants(left: str, right: str) -> bool:
    """Say whether two family names have the same consonants, as with two given names that are one they may."""
    one, other = (_skeleton(transcribed(name))[0].replace("h", "") for name in (left, right))
    return one == other and len(one) >= _LEAST_BESIDE


def _is_short_and_cased(left: str, right: str) -> bool:
    return min(len(left), len(right)) < _LEAST_NAME and left != left.upper()


def _of_other_sex(left: str, right: str) -> bool:
    """Say so of two names of which only one ends as women's do: Antonio, Antonia; but Marie, Maria."""
    hers = {name[-1:] in _HERS for name in (left, right)}
    others = {name[-1:] for name in (left, right)} - _HERS
    return len(hers) == 2 and not others <= _HERS_IN_OTHER_LANGUAGES


def one_beside_a_name(left: str, right: str, lexicon: Lexicon) -> bool:
    """Say whether two names are one where the name beside them is the same: Evgen, Yevhen Alder; Rubén Axuria, Ajuria.

    Hardly anybody has a namesake whose other name sounds alike, or is the same in another language.
    """
    if is_one_given_name(left, right):
        return True
    if min(len(left), len(right)) < _LEAST_BESIDE or _mixes_ch(left, right, lexicon):
        return False
    if _differ_in_tone(left, right, lexicon):
        return False
    if re.sub(_NOT_HEARD_BY_ALL, "", left) == re.sub(_NOT_HEARD_BY_ALL, "", right):
        return True
    if left.replace("x", "j") == right.replace("x", "j") or (
        sound_much_alike(left, right) and not _another_vowel(left, right)
    ):
        return True
    # The a of Galloway, or Gallagher, is а or е in Cyrillic.
    is_cyrillic = "\u0400" <= left[0] < "\u0530"
    is_long = min(len(left), len(right)) >= _LEAST_OF_ENGLISH
    if is_long and is_cyrillic and heard_alike(left.replace("е", "а"), right.replace("е", "а")):
        return sum(map(str.__ne__, left, right)) == 1 and len(left) == len(right)
    return of_a_woman(left, right) and not _NAMES_INFLECT.isdisjoint(lexicon.languages)


def is_one_given_name(left: str, right: str) -> bool:
    """Say whether two given names are one in two languages; й is a letter of its own."""
    plain = (bare(name).translate(_STROKES) for name in (left, right))
    return one_given_name(left, right) or one_given_name(*plain)


def one_before_a_family_name(left: str, right: str) -> bool:
    """Say whether two given names are one, where the family name is the same: Osama, Usama; Muhammad, Mohammed."""
    is_long = min(len(left), len(right)) >= _LEAST_TRANSCRIBED
    has_umlauts = _UMLAUTS.intersection(left) != _UMLAUTS.intersection(right)
    return is_long and not has_umlauts and _few_vowels_vary(left, right)


def of_a_woman(left: str, right: str) -> bool:
    """Say whether one of two family names has the ending that a woman may bear or leave out: Brandt, Brandtová."""
    short, long = sorted((left, right), key=len)
    return long.removeprefix(short) in _OF_WIVES


def one_behind_a_particle(left: str, right: str) -> bool:
    """Say whether two words are one family name behind van, von and the like, where vowels may be left out."""
    one, other = (re.sub(_NOT_HEARD, "", transcribed(word)) for word in (left, right))
    return one == other and len(one) > 1


def _heard_alike(left: str, right: str, classes: Sequence[frozenset[str]]) -> bool:
    """Say so of two runs of vowels; of one and none, too, in alphabets that leave vowels out."""
    if not left or not right:
        return len(left) + len(right) == 1 and left + right >= _HEBREW
    ends = ((left[0], right[0]),) if left >= _HEBREW else ((left[0], right[0]), (left[-1], right[-1]))
    return all(one == other or any(one in alike and other in alike for alike in classes) for one, other in ends)


def name_inflected(left: str, right: str, lexicon: Lexicon) -> bool:
    """Wrzos, Wrzosowi: a name with and without a case ending, in languages that put one, or in two transcriptions."""
    if _NAMES_INFLECT.isdisjoint(lexicon.languages):
        return False
    if _has_case(left, right):
        return True
    short, long = sorted((transcribed(left), transcribed(right)), key=len)
    return long.startswith(short) and long[len(short) :][:1] in _VOWELS and _has_case(short, long)


def _has_case(left: str, right: str) -> bool:
    start = common_prefix(left, right)
    tails = left[start:], right[start:]
    return (
        start >= 4
        and max(map(len, tails)) <= _LONGEST_CASE
        and start >= 0.65 * max(len(left), len(right))
        and ("" in tails or all(tail[0] in _VOWELS or tail in "йь" for tail in tails))
        and _NO_CASES.isdisjoint(tails)
        and (tails[0][-1:] != tails[1][-1:] or tails[0][-1:] in _VOWELS)  # Мохаммад, Мохаммед
        and not ("" in tails and _OF_FAMILIES.intersection(tails))
        and not makes_another(set(tails))
    )


def misread(left: str, right: str, lexicon: Lexicon) -> bool:
    """Governrnent, government: letters that look alike, or two that changed places in a long word.

    Another letter may make it another word (casado, cansado): that it is a slip is for the whole text to tell.
    """
    if _look_the_same(left, right):
        return True
    is_long = min(len(left), len(right)) >= 6 and left[0] == right[0]
    return is_long and sorted(left) == sorted(right) and _one_edit_apart(left, right)


def misread_name(left: str, right: str, lexicon: Lexicon) -> bool:
    """Arnblard, Amblard: letters that look alike, but only where hardly any two names differ so."""
    if min(len(left), len(right)) < 4:
        return False
    for seen, meant in _MISREAD_IN_NAMES:
        left, right = left.replace(seen, meant), right.replace(seen, meant)
    return left == right


def _look_the_same(left: str, right: str) -> bool:
    if min(len(left), len(right)) < 3:
        return False
    if not left.isascii() or not right.isascii():  # a scan that misreads letters loses accents, too
        plain = bare(left), bare(right)
        left, right = plain if left == plain[0] or right == plain[1] else (left, right)
    for seen, meant in _MISREAD_GROUPS:
        left, right = left.replace(seen, meant), right.replace(seen, meant)
    if len(left) != len(right):
        return False
    left, right = left.translate(_MISREAD_LETTERS), right.translate(_MISREAD_LETTERS)
    return left == right or any(
        left.replace(seen, meant) == right.replace(seen, meant) for seen, meant in _MISREAD_ONCE
    )


def one_letter_apart(left: str, right: str) -> bool:
    """Say whether two words of at least four letters, without digits, differ in one letter put for another.

    Hangul is compared by its letters, not its syllables. An accent more or less is a letter put for another, too, and
    so is a vowel sign.
    """
    if _has_digit(left) or _has_digit(right):
        return False
    one, other = unicodedata.normalize("NFD", left), unicodedata.normalize("NFD", right)
    as_long = len(one) == len(other) or (abs(len(one) - len(other)) == 1 and _letters(one) == _letters(other))
    return min(len(one), len(other)) >= 4 and as_long and _one_edit_apart(one, other)


def _letters(word: str) -> str:
    return "".join(c for c in word if unicodedata.category(c) != "Mn")


def same_kana(left: str, right: str) -> bool:
    """Say whether two characters are one kana, with and without a voicing mark, which scans lose."""
    one, other = unicodedata.normalize("NFD", left)[0], unicodedata.normalize("NFD", right)[0]
    return one == other and re.match(_KANA, one) is not None


# Which rules hold for names, and which for other words. A name's ending can make it another name (Austria,
# Australia), so names are inflected only where names take case endings, and not misread here.
NAME_VARIANTS: Mapping[str, Callable[[str, str, Lexicon], bool]] = {
    "accents": name_without_accents,
    "transcription": named_otherwise,
    "case": name_inflected,
    "misreading": misread_name,
}
WORD_VARIANTS: Mapping[str, Callable[[str, str, Lexicon], bool]] = {
    "accents": lost_accents,
    "transcription": word_spelt_otherwise,
    "ending": same_ending,
    "orthography": as_elsewhere,
    "number": same_number,
    "inflection": inflected,
    "misreading": misread,
}

# What may as well make another word that there is: stock and stuck, hill and bill.
_OF_OTHER_WORDS = frozenset(["transcription", "misreading"])


# A number of a king, a century, a chapter; with what French puts behind one: XIXe.
_ROMAN_DIGITS = frozenset("ivxl")
_ROMAN = "(?=[ivxl])l?x{0,3}(?:ix|iv|v?i{0,3})(?:e|er|ème)?"


def variant(left: str, right: str, *, name: bool, lexicon: Lexicon) -> str | None:
    """Name the rule by which two folded words are one, or give None. `name`: both are written as names."""
    if left == right:
        return "same"
    if _has_digit(left) or _has_digit(right):
        # 5.1.2 is no inflection of 5.1.3; but a digit may be misread for a letter of a word (w1th).
        misread_digit = _has_digit(left) != _has_digit(right) and left[0].isalpha() and right[0].isalpha()
        return "misreading" if misread_digit and _look_the_same(left, right) else None
    if left[0] in _ROMAN_DIGITS and re.fullmatch(_ROMAN, left) and re.fullmatch(_ROMAN, right):
        return None
    if not name and _are_surely_two(left, right, lexicon):
        return None
    if left.translate(_SPELT_OUT) == right.translate(_SPELT_OUT):
        return "accents"
    if not _one_class(left, right, lexicon):
        # A misreading of "still" is no word at all, so no word of any class; nor is "zaden", "żaden" without accents.
        if _accents_of_class_lost(left, right, lexicon) or _accents_of_class_lost(right, left, lexicon):
            return "accents"
        return (
            "misreading"
            if not (counts(left, lexicon) or counts(right, lexicon))
            and _look_the_same(left, right)
            and not are_paronyms(left, right, lexicon.languages)
            else None
        )
    if _negated(left, right, lexicon):
        return None
    for rule, holds in (NAME_VARIANTS if name else WORD_VARIANTS).items():
        if holds(left, right, lexicon):
            is_guessed = not name and rule in _OF_OTHER_WORDS
            if not (is_guessed and are_paronyms(left, right, lexicon.languages)):
                return rule
    return None


def _are_surely_two(left: str, right: str, lexicon: Lexicon) -> bool:
    """Say of words that are no names, and begin otherwise, whether no rule can hold: most are told so at once.

    Without clitics, what begins otherwise is one word only where it sounds or looks alike. What sounds alike has the
    same consonants.
    """
    if left[0] == right[0] or lexicon.clitic_prefixes or lexicon.clitic_suffixes:
        return False
    one, other = _heard_and_seen(left), _heard_and_seen(right)
    return None not in (one[0], other[0]) and one[0] != other[0] and one[1] != other[1]


@lru_cache(maxsize=4096)  # of words, not of articles
def _heard_and_seen(word: str) -> tuple[str | None, str]:
    """Give a word's consonants as transcriptions share them, and its letters as scanners may confuse them all.

    None for a word that is not of Latin letters, accents aside, or has one that may be written as two.
    """
    plain = bare(word)
    if not (plain.isascii() and plain.isalpha()) or not _UMLAUTS.isdisjoint(word):
        return None, ""
    for seen, meant in _MISREAD_GROUPS:
        plain = plain.replace(seen, meant)
    return _skeleton(transcribed(word))[0], plain.translate(_MISREAD_LETTERS).translate(_MISREAD_ALL)
