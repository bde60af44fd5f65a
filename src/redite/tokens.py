"""A paragraph's tokens, as the judge aligns them: words, numbers and the marks that can turn a meaning.

Finer than the words that candidates are found by: "1 950" and "1,950" are one number, "5MB" is a number and a unit,
a percent sign and a question mark count, capitals are remembered. It knows no pair and judges nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Container, Sequence
from functools import cache

from redite.folding import (
    NOT_COMPOSED,
    SPACELESS,
    SPACELESS_SIGNS,
    fold_marks,
    has_bars_for_stops,
    has_spaceless,
    is_before_indic,
    is_beyond_indic,
)
from redite.values import cached_property

_SYMBOLS_BEFORE_INDIC = "%$+<>=#&@^~*|\\\\£¥¢¤°±×÷"
_SYMBOLS = f"{_SYMBOLS_BEFORE_INDIC}₠-⃏‰‱←-⋿№"


@cache
def _token(alone: str) -> re.Pattern[str]:
    """The pattern of a token, where the characters `alone` are tokens by themselves; many are slow to compile.

    Words, the most frequent, come first. Each alternative begins with a character, what stands before that is looked
    at next: so what begins none of them is passed over at once.
    """
    beyond = rf"@\[-`{{-\x7f{alone}"
    letter, letter_or_digit = rf"[^\x00-{beyond}]", rf"[^\x00-/:-{beyond}]"
    # 제9회, 제 9회: a space before a number says nothing in Korean.
    hangul = "" if alone == _SYMBOLS_BEFORE_INDIC else r"[\uac00-\ud7a3]+(?=\d)|"
    signs = "" if alone == _SYMBOLS_BEFORE_INDIC else f"[{SPACELESS_SIGNS}]*"
    alternatives = (
        # A word; H1N1; C++; don't, whose t is a negation; צ'רניאייב.
        rf"{hangul}{letter}{letter_or_digit}*"
        rf"(?:'t(?!{letter})|(?:\+\+|#)(?!{letter_or_digit}))?(?:'[\u0590-\u05ff]{letter_or_digit}*)*",
        r"\d(?<![\d.,]\d)\d{0,2}(?:[ ']\d{3})+(?!\d)",  # 1 950: digits in groups
        r"\d+(?:[.,:/]\d+)*",  # 3.5, 18:30, 12/03/2024
        r"[.,!?:;()\[\]]",
        rf"[{alone}]{signs}",  # a character with its signs of vowel and tone
        r"-(?<!\w-)(?=\d)",  # a minus sign
        r'"(?<![^\W\d_]")|"(?![^\W\d_])',  # quotation marks, not the sign inside a Hebrew acronym
    )
    return re.compile("|".join(alternatives))


_GROUPED = r"\d{1,3}(?:[ ',]\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}"  # 1,85,00,000 as in India, too
_LAST_GROUP = re.compile(r"\d[ ',]\d{3}")  # without which no text has any; found in a fifth of the time
_CURRENCIES = "$€£¥₹₽₴₺₪₩"
_PRICE = rf"([{_CURRENCIES}]) ?(\d(?:[\d.,']*\d)?)(?![\w$])"
_BETA = "(?<=[a-zäöü])β"
_GREEK = "[\u0370-\u03ff\u1f00-\u1fff]"


class _Accents(dict[str, frozenset[str]]):
    """A letter's combining marks, itself if it is one, or what it is if it has a stroke; found once."""

    def __missing__(self, letter: str) -> frozenset[str]:
        apart = unicodedata.normalize("NFD", letter.casefold())
        found = frozenset(c for c in apart if c in NOT_COMPOSED or unicodedata.category(c) == "Mn")
        self[letter] = found
        return found


_ACCENTS = _Accents()
# Few texts need it: compiled by re when one does.
_LITERAL = (
    r"(?ai)\b\w+://[^\s<>\"()\[\]]+|(?<!\S)--?[a-z][\w-]*(?<!-)(?=[.,;:!?)]*(?:[\s=]|\Z))|(?<![\w.:])[\w.:]+\(\)[\w-]*"
    r"|(?<![\w.])[a-z][\w.-]*[a-z\d]_[a-z\d][\w.-]*"
    r"|\$(?! )[^$\n]{1,200}(?<! )\$(?!\d)"
    r"|(?<!\S)(?:~|\.{1,2})?//?[a-z][^\s,;:!?\"()]*(?<!\.)"
)
_MACHINE_MARKS = ("()", "://", "$", "_", " /", "./", "~/")
_OPTION = r"\s[-/]{1,2}[A-Za-z]"
# Compiled when a text may need them, too. A word or a number with all that scanners read into one; in scripts that
# write words beside figures, of Latin letters.
_CHUNK = r"\w[\w:.,|!]*\w"
_LATIN_CHUNK = r"[0-9A-Za-z|!](?:[0-9A-Za-z:.,|!]*[0-9A-Za-z|!])?"
# Digits, which are few, are found first, then what stands beside them.
_MIX = r"\d(?:(?<=[^\W\d_]\d)|(?<=[^\W\d_][.,]\d)|(?=[.,]?[^\W\d_]))"
_LONE = frozenset("lIO|")
_THAI = "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]"
SENTENCE_ENDS = frozenset(".!?")
# After these a capital is nothing special.
_OPENERS = frozenset('.!?:;"()[]')
MARKS = frozenset('.,!:;"()[]')
CLAUSE_ENDS = frozenset(".,!?;")
LONGEST_ENDING = 3  # of those that an apostrophe joins to a name

# A much longer text is looked at where a shorter one's words are, with so many tokens around; pairs of
# words that it has oftener than that tell no place.
_MARGIN = 100
_MOST_PLACES = 16


class Tokens:
    """The tokens of one text: `surfaces` as written (marks folded), `forms` as compared."""

    __slots__ = ("text", "surfaces", "forms", "__dict__")
    misread = 0  # words that were put right
    is_parted = False  # from what stood stuck to its first or last word

    def __init__(self, text: str) -> None:
        self.text = fold_marks(text)
        is_ascii = self.text.isascii()
        if not is_ascii:
            if ";" in self.text and len(re.findall(_GREEK, self.text)) * 2 > len(self.text):
                self.text = self.text.replace(";", "?")  # the Greek question mark
            if "β" in self.text:  # which scanners take a ß for
                self.text = re.sub(_BETA, "ß", self.text)
            if "|" in self.text and has_bars_for_stops(self.text):
                self.text = self.text.replace("|", ".")
        if any([sign in self.text for sign in (_CURRENCIES[:1] if is_ascii else _CURRENCIES)]):  # €20, as 20 €
            self.text = re.sub(_PRICE, r" \2 \1", self.text).lstrip()
        if is_before_indic(self.text):
            alone = _SYMBOLS_BEFORE_INDIC
        else:
            alone = SPACELESS + _SYMBOLS if has_spaceless(self.text) else _SYMBOLS
        self.surfaces: list[str] = _token(alone).findall(self.text)
        forms = list(map(str.casefold, self.surfaces))
        if not is_ascii and "İ" in self.text:  # its casefolded dot is no accent
            forms = [form.replace("i\u0307", "i") for form in forms]
        if _LAST_GROUP.search(self.text):
            for place, form in enumerate(forms):
                if len(form) > 4 and form[0].isdigit() and re.fullmatch(_GROUPED, form):
                    forms[place] = form.replace(" ", "").replace("'", "").replace(",", "")
        self.forms = forms

    def __len__(self) -> int:
        return len(self.forms)

    @cached_property
    def form_set(self) -> frozenset[str]:
        """The forms, each once."""
        return frozenset(self.forms)

    @cached_property
    def has_spaceless(self) -> bool:
        """Whether there are words of scripts without spaces."""
        return has_spaceless(self.text)

    @cached_property
    def clause_starts(self) -> frozenset[int]:
        """Where spaces begin a clause, in scripts without spaces between words and without marks at sentences' ends.

        Not those beside figures, letters of other scripts and marks.
        """
        if not self.has_spaceless or not SENTENCE_ENDS.isdisjoint(self.forms[:-1]) or not re.search(_THAI, self.text):
            return frozenset()
        found: set[int] = set()
        position = 0
        for place, surface in enumerate(self.surfaces):
            start = self.text.index(surface, position)
            if start > position and place and re.match(_THAI, surface) and re.match(_THAI, self.surfaces[place - 1]):
                found.add(place)
            position = start + len(surface)
        return frozenset(found)

    @cached_property
    def first_places(self) -> dict[str, int]:
        """Where each token stands first."""
        return dict(zip(reversed(self.forms), range(len(self.forms) - 1, -1, -1)))

    @cached_property
    def counts(self) -> Counter[str]:
        """How often each token stands there."""
        return Counter(self.forms)

    @cached_property
    def figures(self) -> frozenset[str]:
        """The numbers in digits."""
        return frozenset([form for form in self.forms if form[0].isdigit()])

    @cached_property
    def has_points(self) -> bool:
        """Whether there is a point in one of the numbers."""
        return "." in self.text and "." in " ".join(self.figures)

    @cached_property
    def literals(self) -> frozenset[str]:
        """What a machine reads, to the letter: addresses, options (--all), names (open(), a_file), paths, formulas."""
        if self.text[:1] not in ("-", "/") and not any([mark in self.text for mark in _MACHINE_MARKS]):
            if " -" not in self.text or not re.search(_OPTION, self.text):  # most are dashes, which nothing follows
                return frozenset()
        found = re.findall(_LITERAL, self.text)
        return frozenset([literal.replace(" ", "").rstrip(".,;:!?") for literal in found])

    @cached_property
    def _pair_places(self) -> dict[tuple[str, str], list[int]]:
        places: dict[tuple[str, str], list[int]] = {}
        for place, pair in enumerate(zip(self.forms, self.forms[1:])):
            places.setdefault(pair, []).append(place)
        return {pair: found for pair, found in places.items() if len(found) <= _MOST_PLACES}

    def around(self, other: Tokens) -> Tokens:
        """Give the stretch where most of a much shorter text's neighbouring words stand; all, where it is not longer.

        So laying a sentence on a book costs a sentence.
        """
        size = 2 * len(other) + _MARGIN
        if len(self) <= 2 * size:
            return self
        places = sorted(
            place for pair in set(zip(other.forms, other.forms[1:])) for place in self._pair_places.get(pair, ())
        )
        best, best_count, first = 0, 0, 0
        for last, place in enumerate(places):
            while place - places[first] > size:
                first += 1
            if last - first + 1 > best_count:
                best, best_count = places[first], last - first + 1
        return self._part(max(0, best - _MARGIN), best + size + _MARGIN)

    def shares(self, other: Tokens) -> float:
        """Give the share, 0 to 1, of the text's neighbouring words that another has too."""
        pairs = set(zip(self.forms, self.forms[1:]))
        return len(pairs & set(zip(other.forms, other.forms[1:]))) / max(1, len(pairs))

    @cached_property
    def chunk(self) -> re.Pattern[str]:
        """The pattern of a word or a number with all that a scanner may have read into one."""
        return re.compile(_LATIN_CHUNK if is_beyond_indic(self.text) else _CHUNK)

    @cached_property
    def mixed(self) -> tuple[str, ...]:
        """The words and numbers, as written, where a letter and a digit stand side by side or about a mark (l,9)."""
        if not re.search("[0-9]", self.text) or not re.search(_MIX, self.text.casefold()):
            return ()
        chunks = dict.fromkeys(self.chunk.findall(self.text))
        lone = _LONE if self.has_spaceless else ()  # a letter is no word there: l日
        return tuple(
            chunk
            for chunk in chunks
            if chunk in lone or (not chunk.isalpha() and re.search(_MIX, chunk.casefold()))
        )

    @cached_property
    def plain(self) -> dict[str, str]:
        """The tokens as written, by their forms without accents."""
        return dict(zip([form if form.isascii() else without(form) for form in self.forms], self.surfaces))

    @cached_property
    def accents(self) -> frozenset[str]:
        """The combining marks of the text, and the letters with a stroke that Unicode does not take apart."""
        if self.text.isascii():
            return frozenset()
        return frozenset().union(*[_ACCENTS[letter] for letter in set(self.text) if letter > "\x7f"])

    def with_forms(self, forms: list[str]) -> Tokens:
        """The same tokens, compared by other forms."""
        tokens = Tokens.__new__(Tokens)
        tokens.text, tokens.surfaces, tokens.forms = self.text, self.surfaces, forms
        return tokens

    def in_order(self, places: Sequence[int]) -> Tokens:
        """The same tokens in another order."""
        tokens = self.with_forms([self.forms[place] for place in places])
        tokens.surfaces = [self.surfaces[place] for place in places]
        return tokens

    def _part(self, start: int, end: int) -> Tokens:
        part = Tokens.__new__(Tokens)
        part.surfaces, part.forms = self.surfaces[start:end], self.forms[start:end]
        part.text = " ".join(part.surfaces)
        return part

    @cached_property
    def counted(self) -> int:
        """How many tokens are words, numbers or signs, not punctuation."""
        return self.counted_in(0, len(self))

    def counted_in(self, start: int, end: int) -> int:
        """How many tokens of a stretch are words, numbers or signs, not punctuation."""
        return end - start - sum(map(MARKS.__contains__, self.forms[start:end]))

    @cached_property
    def last_word(self) -> int:
        """The place of the last token that is no mark; -1 where there is none."""
        return next((place for place in range(len(self.forms) - 1, -1, -1) if self.forms[place] not in MARKS), -1)

    @property
    def breaks_off(self) -> bool:
        """Whether dots at the end say that the text goes on elsewhere, perhaps in the middle of a word."""
        return self._end[-2:] == [".", "."]

    @cached_property
    def is_closed(self) -> bool:
        """Whether the text ends as a sentence does, and is not cut off by dots."""
        return not SENTENCE_ENDS.isdisjoint(self._end[-1:]) and not self.breaks_off

    @property
    def _end(self) -> list[str]:
        return [form for form in self.forms[-4:] if form not in '"()[]']

    @cached_property
    def is_title_case(self) -> bool:
        """Whether capitals tell nothing here: a headline in capitals, or text without any small word.

        A word of a script without capitals is as good as small: in such a text a Latin capital tells a name.
        """
        words = [s for s in self.surfaces if s[0].isalpha()]
        return 2 * sum(s[0].isupper() for s in words) > len(words)

    def opens_sentence(self, place: int) -> bool:
        """Say whether the token stands where any word would have a capital."""
        return place == 0 or self.surfaces[place - 1] in _OPENERS

    def sentence_around(self, place: int) -> range:
        """Give the places of the sentence that has a token, the mark that ends it aside."""
        ends = [end for end, form in enumerate(self.forms) if form in SENTENCE_ENDS]
        before = [end + 1 for end in ends if end < place]
        return range(before[-1] if before else 0, next((end for end in ends if end >= place), len(self)))

    def is_capital(self, place: int) -> bool:
        """Say whether the token has a capital that its place does not explain."""
        surface = self.surfaces[place]
        return surface[0].isupper() and (not self.opens_sentence(place) or surface[1:].lower() != surface[1:])

    def is_ending(self, place: int) -> bool:
        """Say whether the token is an ending that an apostrophe joins to a name (Smith's, Ekim'de)."""
        if place == 0 or len(self.surfaces[place]) > LONGEST_ENDING or len(self.surfaces[place - 1]) < 3:
            return False
        joined = f"{self.surfaces[place - 1]}'{self.surfaces[place]}"
        return self.surfaces[place - 1][0].isupper() and joined in self.text


def is_spaceless(form: str) -> bool:
    """Say whether a token is a character of a script without spaces."""
    return form >= "\u0e00" and _is_alone(form[0])


@cache
def _is_alone(character: str) -> bool:
    return has_spaceless(character)


def without(word: str, accents: Container[str] | None = None) -> str:
    """Give a word without some accents, all by default."""
    if word.isascii():
        return word
    left = [
        NOT_COMPOSED.get(letter, "")
        if (letter in NOT_COMPOSED or unicodedata.category(letter) == "Mn") and (accents is None or letter in accents)
        else letter
        for letter in unicodedata.normalize("NFD", word)
    ]
    return unicodedata.normalize("NFC", "".join(left))
