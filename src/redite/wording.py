"""What the beginning of an article tells of its words: which are names, how often one stands there, who is who.

Judgements rest on it. Each question has one answer, a number, that is asked for again when the article has fewer
paragraphs. It knows texts, and neither paragraphs nor pairs of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from redite.endings import are_endings, endings_of
from redite.folding import fold_marks, has_spaceless
from redite.lexicon import Lexicon
from redite.values import cached_property
from redite.variants import common_prefix

# So many characters of an article are looked through for a word written as a name; memoised, so a book costs no more.
NAMES_SOUGHT = 100_000
_SENTENCE_END = ".!?:;…\"“”«»'’)]}-–—\n "
_LONG = 20_000  # characters; in less, a word is found as soon as all that have a capital are
_CAPITAL_INSIDE = rf" (?<=[^{re.escape(_SENTENCE_END)}] )([^\W\d_a-z]\w*)"


class Wording:
    """The texts that an article begins with, as written and as compared, and the closed classes of its languages."""

    def __init__(self, texts: Sequence[str], keys: Sequence[str], lexicon: Lexicon) -> None:
        self._texts, self._keys, self._lexicon = texts, keys, lexicon

    def is_name(self, surface: str) -> bool:
        """Say whether a capitalised word is written so inside a sentence too, and never small."""
        # Of a book, most stand nowhere in the beginning.
        if len(self._text) > _LONG and surface.isalnum() and surface not in self._capitals_inside:
            return False
        inside = any(
            place > 1 and self._text[place - 1] == " " and self._text[place - 2] not in _SENTENCE_END
            for place in self._places(surface)
        )
        return inside and not any(
            place == 0 or not _is_of_word(self._text[place - 1]) for place in self._places(surface.lower())
        )

    def frequency(self, form: str) -> int:
        """Say how often a folded word stands there, be it inside another one."""
        return self._folded_text.count(form)

    def is_full_name(self, name: str, family: str, text: str) -> bool:
        """Say whether a name is what somebody is called in full, before a text does."""
        # Of two persons with one family name, only the full one tells which is meant.
        beside = set(map(self._word_before, self._places(family))) - {family}
        if sum(word[:1].isupper() for word in beside) != 1:
            return False
        # What goes because the name was there before leaves the first that has it in its place.
        first = next((one for one in self._texts if name in one), None)
        return first is not None and text not in fold_marks(first)

    def is_only_one(self, given: str, family: str) -> bool:
        """Say whether nobody else of a family is called by another given name."""
        if has_spaceless(family):  # between which and a title stands the given name
            return set(re.findall(f"{family}(\\w{{1,3}}?)(?:さん|さま|くん|氏|様|君)", self._text)) <= {given}
        before = {fold_marks(word) for word in map(self._word_before, self._places(family)) if word[:1].isupper()}
        ranks = set(map(fold_marks, map(self._word_before, self._places(given))))
        return all(word in ranks or word.casefold() in self._lexicon.titles for word in before - {given})

    def is_likeliest(self, language: str) -> bool:
        """Say whether a language is the likeliest one of the article."""
        return self._lexicon.languages[:1] == (language,)

    def inflects(self, form: str, other: str) -> bool:
        """Say whether the likeliest language has the endings that two words have behind what they share."""
        stem = common_prefix(form, other)
        return are_endings((form[stem:], other[stem:]), endings_of(self._lexicon.languages))

    def _places(self, word: str) -> Iterator[int]:
        """Give the places where a word begins, or what a longer one ends with."""
        text = self._text
        place = text.find(word)
        while place >= 0:
            if not _is_of_word(text[place + len(word) : place + len(word) + 1]):
                yield place
            place = text.find(word, place + 1)

    def _word_before(self, place: int) -> str:
        """Give the word that a space parts from a place; "" where there is none."""
        end = start = place - 1
        while start > 0 and self._text[end] == " " and _is_of_word(self._text[start - 1]):
            start -= 1
        return self._text[start:end] if end > 0 else ""

    @cached_property
    def _capitals_inside(self) -> frozenset[str]:
        """The words of letters and digits that stand inside a sentence with what may be a capital."""
        return frozenset(re.findall(_CAPITAL_INSIDE, self._text))

    @cached_property
    def _folded_text(self) -> str:
        return "\n".join([key[:NAMES_SOUGHT] for key in self._keys])

    @cached_property
    def _text(self) -> str:
        return "\n".join([text[:NAMES_SOUGHT] for text in self._texts])


def _is_of_word(character: str) -> bool:
    return character.isalnum() or character == "_"
