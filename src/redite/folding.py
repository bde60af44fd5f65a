"""Text as it is compared: Unicode form, case, spaces, quotes, dashes; words and word pairs. It knows no paragraphs.

Folding only ever serves comparison; nothing that is folded is written.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import cache

# Scripts written without spaces between words: there every character is a word of its own. Thai, Lao, Myanmar, Khmer,
# kana, Han and their extensions. Hangul is written with spaces.
SPACELESS = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3031-\u3035"
    "\u3038-\u303b\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
_BEFORE_INDIC_BYTES = bytes([*range(0xE0), 0xFF])  # 0xE0 leads U+0800, and all scripts without spaces are behind it
# The signs of vowels and tones that belong to the character before them.
SPACELESS_SIGNS = "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd\u102b-\u103e\u17b4-\u17d3"
# Where words are runs of letters and digits, parting bytes is three times as fast: ASCII's other characters to spaces.
_WORD_BYTES = bytes(code if code > 127 or chr(code).isalnum() else 32 for code in range(256))
_ASCII_BYTES = bytes(range(128))
# So many different characters are replaced one after the other, each in no time; for more, a table is faster.
_MANY_REPLACED = 12


# Patterns with so many characters take milliseconds to compile: they wait until a text may need them.
@cache
def _beyond_indic() -> re.Pattern[str]:
    return re.compile("[^\x00-\u0dff\u2000-\u2bff]")


@cache
def _word() -> re.Pattern[str]:
    return re.compile(rf"[{SPACELESS}]|[^\x00-/:-@\[-`{{-\x7f{SPACELESS}]+")


@cache
def _spaceless_character() -> re.Pattern[str]:
    return re.compile(f"[{SPACELESS}]")


@cache
def _with_signs() -> re.Pattern[str]:
    return re.compile(f".[{SPACELESS_SIGNS}]*")


def is_before_indic(text: str) -> bool:
    """Say whether all of a text is before U+0800: Latin, Greek, Cyrillic, Hebrew, Arabic, and few signs."""
    return text.isascii() or not text.encode("utf-8", "surrogatepass").translate(None, _BEFORE_INDIC_BYTES)


def is_beyond_indic(text: str) -> bool:
    """Say whether a text has letters from Thai on (U+0E00): only those may be wide, or have no spaces between words."""
    return not is_before_indic(text) and _beyond_indic().search(text) is not None


def has_spaceless(text: str) -> bool:
    """Say whether a text has characters of scripts without spaces between words."""
    return is_beyond_indic(text) and _spaceless_character().search(text) is not None


class _Folds(dict[int, "int | str | None"]):
    """A character's folded form, found once: dashes, quotes, spaces and other marks to ASCII, invisible ones gone."""

    def __missing__(self, code: int) -> int | str | None:
        character = chr(code)
        category = unicodedata.category(character)
        folded: int | str | None = code
        if code < 128:
            folded = code
        elif category == "Pd" or code == 0x2212:
            folded = "-"
        elif category in ("Pi", "Pf") or code in _QUOTES:
            folded = "'" if code in _SINGLE_QUOTES else '"'
        elif category == "Cf" or code in _FILLERS or code in _VOWEL_POINTS:
            folded = None
        elif category[0] == "Z" or category == "Cc":
            folded = " "
        elif code in _MARKS:
            folded = _MARKS[code]
        elif category[0] == "P" and category != "Pc":
            folded = " "
        elif 0x370 <= code < 0x400 or 0x1F00 <= code < 0x2000:
            # Greek capitals carry no accents, so a headline would not be its own copy.
            folded = unicodedata.normalize("NFD", character)[0]
        elif category == "Nd":
            folded = str(unicodedata.digit(character))
        self[code] = folded
        return folded


_SINGLE_QUOTES = frozenset(map(ord, "‘’‚‛‹›ʼʹ′´`׳❛❜"))
_QUOTES = frozenset(map(ord, "“”„‟«»‘’‚‛‹›ʼʹ′´″「」『』〝〞〟׳״❝❞❛❜"))
# Hangul fillers, variation selectors, combining grapheme joiner: nothing is seen of them.
_FILLERS = frozenset([0x115F, 0x1160, 0x3164, 0xFFA0, 0x034F, *range(0xFE00, 0xFE10)])
# Written or left out at will in Hebrew and Arabic; the tatweel only stretches a word.
_VOWEL_POINTS = frozenset(
    [*range(0x591, 0x5BE), 0x5BF, 0x5C1, 0x5C2, 0x5C4, 0x5C5, 0x5C7, *range(0x64B, 0x653), 0x670, 0x640]
)
_MARKS = {
    ord(mark): ascii_mark
    for marks, ascii_mark in (
        ("。．｡。।॥۔։።", ". "),
        ("、，،", ", "),
        ("؟？", "? "),
        ("！", "! "),
        ("：", ": "),
        ("；؛", "; "),
        ("٫", "."),  # of decimals, and of thousands, between Arabic digits
        ("٬", ","),
        ("œ", "oe"),  # a ligature that NFKC does not part
        ("Œ", "Oe"),
        ("ی", "ي"),  # which Persian and Urdu are often typed with, as on an Arabic keyboard
        ("ک", "ك"),
    )
    for mark in marks
}
_FOLDS = _Folds()
# Letters that are another one with something added, though Unicode does not say so.
NOT_COMPOSED = {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "æ": "ae"}
_ACCENTS = frozenset(map(chr, [*range(0x300, 0x370), *range(0x653, 0x656)]))  # a hamza is left out as accents are
_KEYS_AT_ONCE = 1_000
REFERENCE = "&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});"
# Dots over and under letters of Devanagari and Bengali, which scans lose.
_DOTS = frozenset("\u0901\u0902\u093c\u0981\u0982\u09bc")
# Figures beside a letter, which scanners read for the letters that look like them.
_BESIDE_A_LETTER = r"(?:(?<=[^\W\d_].)|(?=[^\W\d_]))"
_BEFORE_CYRILLIC = "(?=[\u0400-\u04ff])"
# Latin letters that look as Cyrillic or Greek ones do, or their capitals, where one of those stands beside them.
_CYRILLIC, _GREEK = "\u0400-\u04ff", "\u0370-\u03ff"
_LOOKING_ALIKE = {
    _CYRILLIC: ("abcehikmnoptuxyABCEHIKMOPTXY", "авсенікмпортихуАВСЕНІКМОРТХУ"),
    _GREEK: ("abehikmnoptuvxyzABEHIKMNOPTXYZ", "αβεηικμηορτυνχυζΑΒΕΗΙΚΜΝΟΡΤΧΥΖ"),
}
_STRAY_LATIN = (
    r"(?<=[{0}])[{1}]+(?![^\W\d_{0}])|(?<![^\W\d_{0}])[{1}]+(?=[{0}])"
    r"|(?<!\S)[{1}](?= [{0}])"
)
_INDIC = "[\u0900-\u0dff]"
_LEAST_BEFORE_BAR = 5  # words, the bar among them where a space parts it from the last


class _Plain(dict[str, str]):
    """A letter without its accents, found once. What marks add in Indic scripts, kana or Hangul is no accent."""

    def __missing__(self, letter: str) -> str:
        apart = unicodedata.normalize("NFD", letter)
        plain = NOT_COMPOSED.get(letter, apart[:1] if _ACCENTS.issuperset(apart[1:]) else letter)
        self[letter] = plain = "" if letter in _ACCENTS else plain
        return plain


_PLAIN = _Plain()


def has_bars_for_stops(text: str) -> bool:
    """Say whether a text in an Indic script ends its sentences with bars, as dandas are typed; cells are short."""
    if "|" not in text or text.isascii() or text.startswith("|"):
        return False
    return re.search(_INDIC, text) is not None and len(text.split()) >= _LEAST_BEFORE_BAR * text.count("|")


def fold(text: str) -> str:
    """Give the key of a text: NFKC, case folded, quotes, dashes and spaces made one, invisible characters gone.

    Digits of every script become ASCII ones; no digit, letter or sign is lost. `fold(fold(t)) == fold(t)`. Character
    references that a scraper left as they were are the characters: &nbsp; is a space.
    """
    folded = _single_spaced(text.lower() if text.isascii() else _folded(text))
    decoded = _dereferenced(folded)
    return folded if decoded == folded else fold(decoded)


def _folded(text: str) -> str:
    # Twice: case folding and NFKC each can undo the other's form (Unicode 3.13, toNFKC_Casefold).
    text = unicodedata.normalize("NFKC", text).casefold()
    return unicodedata.normalize("NFKC", _marks_folded(text))


def fold_marks(text: str) -> str:
    """Fold a text as `fold` does, but leave its case, which tells names."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", _marks_folded(unicodedata.normalize("NFKC", text)))
    decoded = _dereferenced(text)
    return _single_spaced(text) if decoded == text else fold_marks(decoded)


def _dereferenced(text: str) -> str:
    """Give a text with the characters that references in it stand for: &amp;, &#39;, &eacute;.

    What a text about markup shows stays: the signs of tags, and a reference to the sign that begins one.
    """
    return re.sub(REFERENCE, _dereference, text) if "&" in text and ";" in text else text


def _dereference(found: re.Match[str]) -> str:
    from html import unescape  # here, because few texts have any

    character = unescape(found[0])
    shows = character in "<>" or (character == "&" and re.match(REFERENCE, "&" + found.string[found.end() :]))
    return found[0] if shows else character


def _marks_folded(text: str) -> str:
    beyond = _beyond_ascii(text)
    changing = [character for character in beyond if _FOLDS[ord(character)] != ord(character)]
    if len(changing) > _MANY_REPLACED:
        text = text.translate(_FOLDS)
    else:
        for character in changing:
            text = text.replace(character, _replacement(_FOLDS[ord(character)]))
    is_mixed = any("\u0370" <= character <= "\u04ff" for character in beyond) and re.search("[A-Za-z]", text)
    return _in_one_script(text) if is_mixed else text


def _in_one_script(text: str) -> str:
    """Give a text with the Latin letters inside its Cyrillic or Greek words, which look the same, in that script.

    A lone one before such a word is a word of that language, too (i, a, o).
    """
    for script, (latin, letters) in _LOOKING_ALIKE.items():
        if re.search(f"[{script}]", text):
            table, stray = str.maketrans(latin, letters), _STRAY_LATIN.format(script, latin)
            while (changed := re.sub(stray, lambda found: found[0].translate(table), text)) != text:
                text = changed
    return text


def _beyond_ascii(text: str) -> list[str]:
    """Give the characters of a text that are not ASCII, each once."""
    if text.isascii():
        return []
    beyond = text.encode("utf-8", "surrogatepass").translate(None, _ASCII_BYTES)
    return sorted(set(beyond.decode("utf-8", "surrogatepass")))


def _replacement(folded: int | str | None) -> str:
    return chr(folded) if isinstance(folded, int) else folded or ""


def _single_spaced(text: str) -> str:
    """Make every run of white space one space, and drop those at the ends."""
    # Nothing printable but the space is white space. To look is cheaper than to split and join.
    if "  " not in text and text.isprintable() and text[:1] != " " != text[-1:]:
        return text
    return " ".join(text.split())


def words(key: str) -> list[str]:
    """Split a key into words: runs of letters and digits; single characters where a script has no spaces."""
    if key.isascii():
        return key.encode("ascii").translate(_WORD_BYTES).decode("ascii").split()
    if not has_spaceless(key):
        parted = key.encode("utf-8", "surrogatepass").translate(_WORD_BYTES).decode("utf-8", "surrogatepass")
        return list(filter(None, parted.split(" ")))  # not at spaces beyond ASCII: no key holds any
    return _word().findall(key)


def spaceless_words(expression: str) -> list[str]:
    """Split a word of a script without spaces into its characters, each with its signs of vowel and tone."""
    return _with_signs().findall(expression)


def coarse(keys: Sequence[str]) -> list[str]:
    """Give keys as candidates are found by: a copy that lost its accents is one, and so is a bad scan (rnay 1eave).

    What is one word then need be none: it is for the judge to say.
    """
    plain: list[str] = []
    for start in range(0, len(keys), _KEYS_AT_ONCE):
        text = "\n".join(keys[start : start + _KEYS_AT_ONCE])  # no key has a line break
        beyond = _beyond_ascii(text)
        for letter in beyond:
            if _PLAIN[letter] != letter:
                text = text.replace(letter, _PLAIN[letter])
            elif letter in _DOTS:
                text = text.replace(letter, "")
        if any("\u0400" <= letter <= "\u04ff" for letter in beyond):
            text = re.sub(f"3{_BEFORE_CYRILLIC}", "з", text.replace("о", "o"))
        for digit, letter in (("0", "o"), ("1", "l")):
            if digit in text:
                text = re.sub(digit + _BESIDE_A_LETTER, letter, text)
        plain += text.replace("rn", "m").split("\n")
    return plain


def word_pairs(key: str) -> frozenset[tuple[str, str]]:
    """Give the set of neighbouring words of a key, what two texts are first compared by."""
    split = words(key)
    return frozenset(zip(split, split[1:]))


END_OF_KEY = b"\xff"  # a byte that no UTF-8 text has


def spaced_words(keys: Sequence[str]) -> bytes:
    """Give the words of many keys without accents at once, which costs less: in UTF-8, with spaces between them,
    END_OF_KEY behind each key as a word of its own."""
    keys = coarse(keys)
    text = _joined(keys)
    if text.translate(None, _BEFORE_INDIC_BYTES):
        text = _joined([" ".join(words(key)) for key in keys])
    return text.translate(_WORD_BYTES)


def _joined(keys: Sequence[str]) -> bytes:
    return b"".join([key.encode("utf-8", "surrogatepass") + b" \xff " for key in keys])


def spaceless_count(key: str) -> int:
    """Count the characters of a key that are in scripts without spaces between words."""
    return len(_spaceless_character().findall(key)) if has_spaceless(key) else 0


def content_length(key: str) -> int:
    """Count the letters and digits of a key."""
    return sum(map(len, words(key)))
