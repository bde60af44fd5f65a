"""Text as it is compared: Unicode form, case, spaces, quotes, dashes; words and word pairs. It knows no paragraphs.

Folding only ever serves comparison; nothing that is folded is written.
"""

from __future__ import annotations

import re
import unicodedata

# Scripts written without spaces between words: there every character is a word of its own. Thai, Lao, Myanmar, Khmer,
# kana, Han and their extensions. Hangul is written with spaces.
SPACELESS = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3031-\u3035"
    "\u3038-\u303b\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
_WORD = re.compile(rf"[{SPACELESS}]|[^\x00-/:-@\[-`{{-\x7f{SPACELESS}]+")
_SPACELESS_CHARACTER = re.compile(f"[{SPACELESS}]")


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


_SINGLE_QUOTES = frozenset(map(ord, "‘’‚‛‹›ʼʹ′´`׳"))
_QUOTES = frozenset(map(ord, "“”„‟«»‘’‚‛‹›ʼʹ′´″「」『』〝〞〟׳״"))
# Hangul fillers, variation selectors, combining grapheme joiner: nothing is seen of them.
_FILLERS = frozenset([0x115F, 0x1160, 0x3164, 0xFFA0, 0x034F, *range(0xFE00, 0xFE10)])
# Written or left out at will in Hebrew and Arabic; the tatweel only stretches a word.
_VOWEL_POINTS = frozenset([*range(0x591, 0x5BE), 0x5BF, 0x5C1, 0x5C2, 0x5C4, 0x5C5, 0x5C7, *range(0x64B, 0x653), 0x670, 0x640])
_MARKS = {
    ord(mark): ascii_mark
    for marks, ascii_mark in (("。．｡。।॥۔։።", ". "), ("、，،", ", "), ("؟？", "? "), ("！", "! "), ("：", ": "), ("；؛", "; "))
    for mark in marks
}
_FOLDS = _Folds()


def fold(text: str) -> str:
    """Give the key of a text: NFKC, case folded, quotes, dashes and spaces made one, invisible characters gone.

    Digits of every script become ASCII ones; no digit, letter or sign is lost. `fold(fold(t)) == fold(t)`.
    """
    if not text.isascii():
        # Twice: case folding and NFKC each can undo the other's form (Unicode 3.13, toNFKC_Casefold).
        text = unicodedata.normalize("NFKC", text).casefold()
        text = unicodedata.normalize("NFKC", text.translate(_FOLDS))
    else:
        text = text.lower()
    return " ".join(text.split())


def fold_marks(text: str) -> str:
    """Fold a text as `fold` does, but leave its case, which tells names."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).translate(_FOLDS))
    return " ".join(text.split())


def words(key: str) -> list[str]:
    """Split a key into words: runs of letters and digits; single characters where a script has no spaces."""
    return _WORD.findall(key)


def separated(key: str) -> str:
    """Set spaces around the characters that are words of their own, so that every word is a run of its own."""
    return key if key.isascii() else _SPACELESS_CHARACTER.sub(r" \g<0> ", key)


def word_pairs(key: str) -> frozenset[tuple[str, str]]:
    """Give the set of neighbouring words of a key, what two texts are first compared by."""
    split = words(key)
    return frozenset(zip(split, split[1:]))


def is_spaceless(key: str) -> bool:
    """Say whether most of a key is in a script that puts no spaces between words."""
    return 2 * len(_SPACELESS_CHARACTER.findall(key)) > len(key)


def content_length(key: str) -> int:
    """Count the letters and digits of a key."""
    return sum(map(len, words(key)))

