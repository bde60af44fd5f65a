"""Sentences turned round their verb: in the hall sat the council; the council sat in the hall.

What stands on the one side of the verb and what stands on the other change places, and one of them begins with a
preposition or is a date, so that who did it to whom stays what it was.
"""

from __future__ import annotations

from collections.abc import Iterator

from redite.clauses import prepositions
from redite.lexicon import Lexicon
from redite.tokens import MARKS, SENTENCE_ENDS, Tokens

_LONGEST_SIDE = 12  # tokens
_LONGEST_PIVOT = 2  # se reunieron


def straightened(text: Tokens, other: Tokens, lexicon: Lexicon) -> Tokens:
    """Give a text with its sentences in the order that another one has them in, where they are only turned round."""
    adverbial = prepositions(lexicon.languages)
    if not adverbial or text.has_spaceless:
        return text
    sentences = list(_sentences(text.forms))
    turned = [_turned(text.forms, other, sentence, lexicon) for sentence in sentences]
    if not any(turned):
        return text
    return text.in_order([place for found, sentence in zip(turned, sentences) for place in found or sentence])


def _sentences(forms: list[str]) -> Iterator[range]:
    start = 0
    for end in [place + 1 for place, form in enumerate(forms) if form in SENTENCE_ENDS]:
        yield range(start, end)
        start = end
    if start < len(forms):
        yield range(start, len(forms))


def _turned(forms: list[str], other: Tokens, sentence: range, lexicon: Lexicon) -> list[int] | None:
    """Give the places of a sentence's tokens as the other text has it; None where it is not turned round there."""
    first, end = sentence.start, sentence.stop
    inside = frozenset(forms[first + 1 : end - 1])
    following = forms[first + 1 : first + 2]
    for place in _places(other.forms, forms[first]) if inside else ():
        # The verb is in the sentence, too: right behind the first word, or behind the same second one in both.
        verbs = other.forms[max(0, place - _LONGEST_PIVOT) : place]
        if not verbs or verbs[-1] not in inside:
            continue
        if following != other.forms[place + 1 : place + 2] and following[0] not in verbs:
            continue
        for pivot in range(1, min(_LONGEST_PIVOT, place - 1) + 1):
            verb = _place_of(other.forms[place - pivot : place], forms, first + 1, end)
            start = _start_of_sentence(other.forms, place - pivot)
            if verb is None or start is None:
                continue
            side, behind = forms[first:verb], other.forms[start : place - pivot]
            last = verb + pivot
            while last < end and last - verb - pivot < len(behind) and forms[last] == behind[last - verb - pivot]:
                last += 1
            is_turned = last > verb + pivot and side == other.forms[place : place + len(side)]
            if is_turned and not _bears_on_the_rest(side, forms[verb + pivot : last], lexicon):
                return [*range(verb + pivot, last), *range(verb, verb + pivot), *range(first, verb), *range(last, end)]
    return None


def _places(forms: list[str], form: str) -> Iterator[int]:
    place = -1
    for _ in range(forms.count(form)):
        place = forms.index(form, place + 1)
        yield place


def _place_of(words: list[str], forms: list[str], start: int, end: int) -> int | None:
    """Give where words stand next among those of a sentence."""
    return next((p for p in range(start, end - len(words)) if forms[p : p + len(words)] == words), None)


def _start_of_sentence(forms: list[str], place: int) -> int | None:
    """Give where the sentence begins that goes on at a place, None where that is too far before it."""
    before = forms[max(0, place - _LONGEST_SIDE - 1) : place]
    ends = [number for number, form in enumerate(before) if form in SENTENCE_ENDS]
    start = place - len(before) + (ends[-1] + 1 if ends else 0)
    return start if start < place and (ends or start == 0) else None


def _bears_on_the_rest(side: list[str], behind: list[str], lexicon: Lexicon) -> bool:
    """Say whether two sides may be who and whom, or have a word that bounds or denies what the other one says."""
    adverbial = prepositions(lexicon.languages)
    if not any(words[0] in adverbial or words[0] in lexicon.dates for words in (side, behind)):
        return True
    inside = [word for words in (side, behind) for word in words[words[0] in adverbial :]]
    bounding = lexicon.quantities | lexicon.modals | MARKS
    return any(word in bounding or lexicon.denies(word) for word in inside)
