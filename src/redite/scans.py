"""A bad scan read in the light of a better copy: digits in words (c1ose), letters in numbers (l950), lost accents.

It only ever reads what cannot be meant as it stands, a word with a digit inside or a text without marks that the other
copy has everywhere, and only as a word that the other copy has. Which words are one for other reasons is for `variants`
to say.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from redite.tokens import NOT_COMPOSED, Tokens, mixes

_CHUNK = re.compile(r"\w[\w:.,|!]*\w")
_DIGIT = re.compile(r"\d")
# Letters that stand in a number for the digits that they look like.
_DIGITS = str.maketrans("li|!osbzоз", "1111058203")
_LEAST_LETTERS = 3  # of a word with digits inside; twice as many as those
# So many words without the accents that the other copy gives them show that the scan knew none.
_LEAST_LOST = 3


def legible(cut: Tokens, keep: Tokens) -> Tokens:
    """Give the tokens of a text with what a scan misread put right where another text has it right."""
    readings = dict(_readings(cut, keep)) if cut.mixes else {}
    if readings:
        cut = Tokens(_CHUNK.sub(lambda found: readings.get(found[0], found[0]), cut.text))
    lost = keep.accents - cut.accents
    return _accented(cut, keep, lost) if lost else cut


def _readings(cut: Tokens, keep: Tokens) -> Iterator[tuple[str, str]]:
    """Give words and numbers of the cut text that mix letters and digits, with what they are in the other text."""
    surfaces = dict(zip(keep.forms, keep.surfaces))
    for chunk in dict.fromkeys(_CHUNK.findall(cut.text)):
        form = chunk.casefold()
        if mixes(form) and form not in surfaces:
            read = _read(form, surfaces)
            if read is not None:
                yield chunk, surfaces[read]


def _read(form: str, words: Iterable[str]) -> str | None:
    digits = len(_DIGIT.findall(form))
    letters = sum(map(str.isalpha, form))
    if letters < digits:
        number = form.translate(_DIGITS)
        return number if form[-1].isdecimal() and number in words else None  # 5l is five litres
    if letters < max(_LEAST_LETTERS, 2 * digits):
        return None
    # Whatever the digit looks like: there is no other such word.
    pattern = re.compile(_DIGIT.sub(r"[^\\W\\d_]", re.escape(form)))
    return next((word for word in words if len(word) == len(form) and pattern.fullmatch(word)), None)


def _accented(cut: Tokens, keep: Tokens, lost: frozenset[str]) -> Tokens:
    """Give the words of a text the accents of the other one's, where it has them nowhere and so has lost them."""
    plain = frozenset(cut.forms)
    written = frozenset(keep.forms)
    accents: dict[str, str] = {}
    for form in keep.forms:
        bare = form if form.isascii() else _without(form, lost)
        if bare != form and bare in plain and bare not in written:
            accents.setdefault(bare, form)
    if len(accents) < _LEAST_LOST:
        return cut
    return cut.with_forms([accents.get(form, form) for form in cut.forms])


def _without(word: str, accents: frozenset[str]) -> str:
    apart = unicodedata.normalize("NFD", word)
    left = [NOT_COMPOSED.get(letter, "") if letter in accents else letter for letter in apart]
    return unicodedata.normalize("NFC", "".join(left))
