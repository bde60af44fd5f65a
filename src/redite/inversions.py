"""Sentences with their phrases in another order: in the hall sat the council; the council sat in the hall.

What stands on the two sides of the verb changes places, or a date and the phrase beside it do, or a date stands in
front of its sentence; one of them begins with a preposition or is a date, so that who did it to whom stays what it was.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import product

from redite.clauses import articles_of, before_clauses, genitives, prepositions
from redite.lexicon import Lexicon
from redite.scorers import Run
from redite.tokens import MARKS, SENTENCE_ENDS, Tokens
from redite.values import NamedTuple

_LONGEST_SIDE = 12  # tokens
_LONGEST_PIVOT = 2  # se reunieron
_MOST_SENTENCES = 16  # of what only one of the two texts says between what both share; each is tried with each
_LONGEST_PHRASE = 5  # tokens; in more there may be a verb
_YEAR = r"(?:1[89]|20)[0-9]{2}"
_LONGEST_CLAUSE, _LONGEST_BARE = 4, 3  # words that are no function words; fewer where no article tells an object
# Here what is said may follow who says it, and nothing between.
_WITHOUT_THAT = frozenset("da en id ms no sv vi".split())
# Here verbs come last, and nothing parts what is said from who says it.
_VERB_LAST = frozenset("bn fa hi ja ko ta th tr ur zh".split())


class _Exchange(NamedTuple):
    """Where two stretches of a text stand that another one has the other way round, and what stands between them.

    places: the tokens in the other one's order. front, back: the words of the text's first stretch and of its second.
    pivot: what stands between them, in both texts.
    """

    places: tuple[int, ...]
    front: list[str]
    pivot: list[str]
    back: list[str]


def straightened(text: Tokens, other: Tokens, aligned: Sequence[Run], lexicon: Lexicon) -> Tokens:
    """Give a text with its phrases in the order that another one has them in, where nothing else turns on that.

    aligned: the stretches that both share; where one ends, an exchange may begin.
    """
    if text.has_spaceless:
        return text
    order = list(range(len(text)))
    done = 0
    has_date = any(_is_of_date(form, lexicon) for form in text.form_set)
    for place, there in _starts(text.forms, other.forms, aligned):
        if place >= done:
            found = _exchange(text.forms, place, other.forms, there, lexicon, has_date)
            if found is not None:
                done = place + len(found.places)
                order[place:done] = found.places
    return text.in_order(order) if done else text


def _starts(forms: list[str], others: list[str], aligned: Sequence[Run]) -> Iterator[tuple[int, int]]:
    """Give the pairs of places where two texts go apart: behind what both share, and where sentences begin there."""
    place = there = 0
    for left, right, length in (*aligned, Run(len(forms), len(others), 0)):
        if place < left or there < right:
            heres = [place, *_sentence_starts(forms, place + 1, left)[:_MOST_SENTENCES]]
            theres = [there, *_sentence_starts(others, there + 1, right)[:_MOST_SENTENCES]]
            for one, two in product(heres, theres):
                if one < len(forms) and two < len(others):
                    yield one, two
        place, there = left + length, right + length


def _sentence_starts(forms: list[str], start: int, end: int) -> list[int]:
    return [place for place in range(start, end + 1) if forms[place - 1] in SENTENCE_ENDS]


def _exchange(
    forms: list[str], place: int, others: list[str], there: int, lexicon: Lexicon, has_date: bool
) -> _Exchange | None:
    """Give the exchange that begins at two places, None where there is none that may be.

    has_date: whether the text has a word of a date, which without a pivot one of the two is.
    """
    reach = _LONGEST_SIDE + _LONGEST_PIVOT + 2
    # What begins the one is soon in the other, too; of most places it is not.
    if forms[place] not in others[there + 1 : there + reach] or others[there] not in forms[place + 1 : place + reach]:
        return None
    first = _begins(forms, place) and _begins(others, there)
    # What no exchange around a pivot can do without is looked for before any is.
    adverbial = prepositions(lexicon.languages)
    turns = first and any(form in adverbial or form in lexicon.dates for form in (forms[place], others[there]))
    shared = [forms[place - 1]] if place and forms[place - 1] in adverbial else []
    for begin in range(there + 1, min(there + reach, len(others))):
        if others[begin] != forms[place]:
            continue
        for length in range(min(_LONGEST_PIVOT + 1, begin - there)):
            pivot = others[begin - length : begin]
            if not (turns or (has_date and pivot == shared) if pivot else has_date):
                continue
            found = _of_pivot(forms, place, others[there : begin - length], pivot, others[begin:])
            if found is not None and _may_be(found, forms, place, first, others[begin + len(found.front) :], lexicon):
                return found
    return None


def _begins(forms: list[str], place: int) -> bool:
    return place == 0 or forms[place - 1] in SENTENCE_ENDS


def _of_pivot(
    forms: list[str], place: int, before: list[str], pivot: list[str], behind: list[str]
) -> _Exchange | None:
    """Give the exchange around a pivot of which the other text has the second stretch before, and the first behind."""
    if not pivot and before[-1] == ",":  # behind what stands in front
        before = before[:-1]
    head = [*pivot, *before[:1]]
    for middle in range(place + 1, min(place + _LONGEST_SIDE + 2, len(forms) - len(head) + 1)):
        if forms[middle : middle + len(head)] != head:
            continue
        comma = not pivot and forms[middle - 1] == ","
        front = forms[place : middle - comma]
        end = start = middle + len(pivot)
        while end < len(forms) and end - start < len(before) and forms[end] == before[end - start]:
            end += 1
        # Around a verb, some of what stands on the one side may be said in the other text alone.
        if front and end > start and behind[: len(front)] == front and (pivot or end - start == len(before)):
            places = (
                *range(start, end), *range(middle, start), *range(place, middle - comma), *range(middle - comma, middle)
            )  # fmt: skip
            return _Exchange(places, front, pivot, forms[start:end])
    return None


def _may_be(
    found: _Exchange, forms: list[str], place: int, first: bool, behind: list[str], lexicon: Lexicon
) -> bool:
    """Say whether an exchange changes nothing that is said.

    first: whether a sentence begins with it in both texts. behind: how the other text goes on.
    """
    adverbial = prepositions(lexicon.languages)
    before = forms[place - 1] if place else ""
    shared = found.pivot == [before] and before in adverbial  # in May in Paris; in Paris in May
    sides = found.front, found.back
    dates = [_is_date(words, lexicon, adverbial) for words in sides]
    inside = [w for words, date in zip(sides, dates) if not date for w in words[words[0] in adverbial :]]
    has_aside = not found.pivot and inside.count(",") == 2  # the mayor, Ann Alder, opened
    bounding = (lexicon.quantities | lexicon.modals | MARKS) - ({","} if has_aside else set())
    if any(word in bounding or lexicon.denies(word) for word in inside):
        return False
    if found.pivot and not shared:
        return first and bool(adverbial) and any(words[0] in adverbial or words[0] in lexicon.dates for words in sides)
    # Of two that are no dates, the one may bear on the other: a letter to the man with the gun.
    if max(map(len, sides)) <= _LONGEST_PHRASE and not has_aside and any(dates):
        of_each = genitives(lexicon.languages)
        if all(
            is_date or shared or (words[0] in adverbial and words[0] not in of_each)
            for words, is_date in zip(sides, dates)
        ):
            return True
    if not first or dates[0] == dates[1] or not _VERB_LAST.isdisjoint(lexicon.languages):
        return False
    # A date in front; behind a comma, or as the last words, it may be of another verb: said it would close on Tuesday.
    clause = found.back if dates[0] else found.front
    follows = forms[place + len(found.places) :] if dates[1] else behind
    return bool(follows) and follows[0] not in MARKS and _is_of_one_verb(clause, lexicon, adverbial)


def _is_of_one_verb(clause: list[str], lexicon: Lexicon, adverbial: frozenset[str]) -> bool:
    """Say whether a clause is a subject and its verb alone: behind an object, a date may be of that.

    What commas enclose in it is an aside. Where nothing has to part two clauses (said the hall opened), no pronoun
    may begin another one.
    """
    if "," in clause:
        clause = clause[: clause.index(",")] + clause[len(clause) - clause[::-1].index(",") :]
    articles, of_each = articles_of(lexicon.languages), genitives(lexicon.languages)
    joins = before_clauses(lexicon.languages)
    bare = not _WITHOUT_THAT.isdisjoint(lexicon.languages)
    content = [word not in lexicon.function_words and word not in of_each for word in clause]
    for word, is_content, behind_content in zip(clause, content, [False, *content]):
        begins = not is_content if bare else word in articles
        if word in joins or word in lexicon.dates or (word in adverbial and word not in of_each):
            return False
        if begins and behind_content and word not in of_each:
            return False
    return sum(content) <= (_LONGEST_BARE if bare or not articles else _LONGEST_CLAUSE)


def _is_date(words: list[str], lexicon: Lexicon, adverbial: frozenset[str]) -> bool:
    """Say whether some words are a date alone, be it a year: on Tuesday evening, in 1998."""
    if not any(_is_of_date(word, lexicon) for word in words):
        return False
    closed = (lexicon.dates, lexicon.function_words, adverbial, lexicon.numbers)
    return all(word.isdigit() or any(word in known for known in closed) for word in words)


def _is_of_date(word: str, lexicon: Lexicon) -> bool:
    return word in lexicon.dates or (word[0].isdigit() and re.fullmatch(_YEAR, word) is not None)
