"""Captions: texts with a picture's credit, of which all the words stand in one or two sentences of a text that stays.

A caption says what is to be seen in its own order and without a verb (the kitchen, closed by the inspectors), so the
judge, who lays texts on each other, finds it re-worded. It knows an article's tokens, and no decisions but what stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from redite.credits import LONGEST_CREDIT, credit_start
from redite.evidence import Role, closed_role
from redite.folding import has_spaceless, words
from redite.judging import Article
from redite.lexicon import Lexicon
from redite.model import Action, Decision, Match, Relation, Verdict
from redite.tokens import MARKS, SENTENCE_ENDS, Tokens
from redite.variants import common_prefix, variant

_LONGEST_KEY = 300  # characters of a caption with its credit
_LEAST_SPACELESS, _LONGEST_SPACELESS = 12, 60  # characters that say something
_LONGEST = 24  # tokens that say something
_LEAST_SAID = 4  # words that are no function words; fewer are found anywhere
_SENTENCES = 2  # in a row
_LEAST_STEM = 4
_STEM = 0.6  # of the longer word
# What ends a case of a man's name, and a woman's name.
_OF_WOMEN = ({"", "a"}, {"", "а"}, {"o", "a"}, {"e", "a"})
_REACH = 2  # words between a figure and what it counts
_FIGURES = frozenset([Role.NUMBER, Role.UNIT])
_STOPS = (".", "!", "?")
_TURNS = frozenset([Role.NEGATION, Role.MODAL, Role.QUESTION])


def judge_captions(article: Article, decisions: Sequence[Decision]) -> Iterator[tuple[Verdict, tuple[int, ...]]]:
    """Find captions that may go, each with the verdict about what says it, too.

    One that others went for stays (law 3), until a later round has it alone.
    """
    staying = [decision.index for decision in decisions if decision.action is not Action.REMOVE]
    needed = _needed(decisions)
    gone: set[int] = set()
    for index in staying:
        if index in needed or not _may_have_credit(article, index):
            continue
        caption = article.tokens(article.text(article.paragraphs[index]))
        end = credit_start(caption, article.lexicon)
        longest = _LONGEST_SPACELESS if caption.has_spaceless else _LONGEST
        if not 0 < end <= longest or not _may_go(article, index):
            continue
        for keeper in staying:
            if keeper == index or keeper in gone or not _may_hold(article, keeper):
                continue
            text = article.tokens(article.text(article.paragraphs[keeper]))
            if text.is_closed and len(text) > end and _says_all(article, text, caption, end):
                gone.add(index)
                needed.add(keeper)
                match = Match(index, keeper, Relation.CONTAINED, 100.0)  # of its words, in whatever order
                yield Verdict(match, Action.REMOVE, "a caption: all its words stand there together"), ()
                break


def captions_later(article: Article, decisions: Sequence[Decision]) -> bool:
    """Say whether others went for a caption: once they are gone it may go itself."""
    return any(is_caption(article, index) for index in sorted(_needed(decisions)))


def _needed(decisions: Sequence[Decision]) -> set[int]:
    gone = [decision for decision in decisions if decision.action is Action.REMOVE]
    return {keeper for one in gone for keeper in (one.keeper, *one.others) if keeper is not None}


def is_caption(article: Article, index: int) -> bool:
    """Say whether a paragraph ends with a picture's credit."""
    text = article.text(article.paragraphs[index])
    return _may_have_credit(article, index) and credit_start(article.tokens(text), article.lexicon) > 0


def _may_have_credit(article: Article, index: int) -> bool:
    """Say whether a paragraph is so short, and ends with a word for a picture or its source, as captions do.

    Prose ends as a sentence does: of most paragraphs no more is asked.
    """
    key = article.paragraphs[index].key
    if len(key) > _LONGEST_KEY or key.endswith(_STOPS):
        return False
    if article.lexicon.spaceless_function and has_spaceless(key):
        return any("".join(label) in key for label in article.lexicon.labels)
    return not article.lexicon.credits.isdisjoint(words(key)[-LONGEST_CREDIT:])


def _may_go(article: Article, index: int) -> bool:
    return _may_hold(article, index) and article.heading_like(article.paragraphs[index]) is None


def _may_hold(article: Article, index: int) -> bool:
    return article.protection(article.paragraphs[index]) is None


def _says_all(article: Article, text: Tokens, caption: Tokens, end: int) -> bool:
    lexicon = article.lexicon
    if caption.has_spaceless:  # no words to be found one by one
        shown = "".join(caption.surfaces[:end]).replace("=", " ")  # which parts what is seen from where: …気動車＝霧沢
        return end >= _LEAST_SPACELESS and article.sums_up(shown, text.text, frozenset())
    roles = [(place, closed_role(caption.forms[place], lexicon)) for place in range(end)]
    said = [(place, role) for place, role in roles if role is not Role.FUNCTION and caption.forms[place] not in MARKS]
    if len(said) < _LEAST_SAID:
        return False
    ends = [-1, *(place for place, form in enumerate(text.forms) if form in SENTENCE_ENDS), len(text)]
    for first, start in enumerate(ends[:-1]):
        stop = ends[min(first + _SENTENCES, len(ends) - 1)]
        places = _places(text, range(start + 1, stop), caption, said, lexicon)
        if places is not None and _in_order(places, said, caption, text):
            turns = {closed_role(text.forms[p], lexicon) for p in range(min(places), max(places) + 1)} & _TURNS
            if turns <= {role for _, role in said}:
                return True
    return False


def _places(
    text: Tokens, window: Iterable[int], caption: Tokens, said: Sequence[tuple[int, Role]], lexicon: Lexicon
) -> list[int] | None:
    """Give where each of some words stands in a window of a text; None where more than one stands nowhere for sure."""
    free = [place for place in window if text.forms[place] not in MARKS]
    found: list[int] = []
    unsure = 0
    there = frozenset(text.forms)
    for place, role in said:
        form = caption.forms[place]
        same = next((other for other in free if text.forms[other] == form), None)
        if same is None and role is Role.CONTENT:
            content = [other for other in free if closed_role(text.forms[other], lexicon) is Role.CONTENT]
            named = [other for other in content if caption.is_capital(place) or text.is_capital(other)]
            same = next((p for p in content if _is_one(form, text.forms[p], lexicon, name=p in named)), None)
            if same is None and form not in there:  # what stands in another sentence is another word
                same = next((p for p in content if p not in named and _may_be_one(form, text.forms[p], lexicon)), None)
                unsure += 1
        if same is None or unsure > 1:
            return None
        free.remove(same)
        found.append(same)
    return found


def _is_one(one: str, other: str, lexicon: Lexicon, *, name: bool) -> bool:
    stem = common_prefix(one, other)
    if name and {one[stem:], other[stem:]} in _OF_WOMEN:
        return False
    is_inflected = stem >= _LEAST_STEM and stem >= _STEM * max(len(one), len(other))
    return (is_inflected and not name) or variant(one, other, name=name, lexicon=lexicon) is not None


def _may_be_one(one: str, other: str, lexicon: Lexicon) -> bool:
    """Say whether two words share so much of their beginning as a verb and its participle do: zamknął, zamknięta.

    Not where one of them is denied by how it begins or ends.
    """
    stem = common_prefix(one, other)
    is_denied = any(
        one.startswith(prefix) != other.startswith(prefix) for prefix in lexicon.negative_prefixes
    ) or any(one.endswith(suffix) != other.endswith(suffix) for suffix in lexicon.negative_suffixes)
    return stem >= _LEAST_STEM and 2 * stem >= min(len(one), len(other)) and not is_denied


def _in_order(places: Sequence[int], said: Sequence[tuple[int, Role]], caption: Tokens, text: Tokens) -> bool:
    """Say whether each figure has a word by it that it has by it in the caption, and none changed sides around another.

    Around one that is inflected otherwise there they may: sanepid zamknął kuchnię, kuchnia zamknięta przez sanepid.
    """
    for number, (_, role) in enumerate(said):
        if role in _FIGURES:
            beside = [places[other] for other in (number - 1, number + 1) if 0 <= other < len(places)]
            if all(abs(places[number] - place) > _REACH for place in beside):
                return False
    for number in range(1, len(said) - 1):
        place, other = said[number][0], places[number]
        is_same = caption.forms[place] == text.forms[other] and said[number][1] is Role.CONTENT
        if is_same and places[number - 1] > other > places[number + 1]:
            return False
    return True
