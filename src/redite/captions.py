"""Captions: texts with a picture's credit, of which all the words stand in one or two sentences of a text that stays.

A caption says what is to be seen in its own order and without a verb (the kitchen, closed by the inspectors), so the
judge, who lays texts on each other, finds it re-worded. It knows an article's tokens, and no decisions but what stays.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from redite.credits import LONGEST_CREDIT, credit_start
from redite.folding import has_spaceless, words
from redite.judging import Article
from redite.model import Action, Decision, Match, Relation, Verdict
from redite.retelling import tells
from redite.tokens import SENTENCE_ENDS, Tokens

_LONGEST_KEY = 300  # characters of a caption with its credit
_LEAST_SPACELESS, _LONGEST_SPACELESS = 12, 60  # characters that say something
_LONGEST = 24  # tokens that say something
_STOPS = (".", "!", "?")


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
        if not 0 < end <= longest or not _may_hold(article, index):
            continue
        # A credit behind a sentence's end closes no sentence, and opens none.
        if caption.forms[end - 1] not in SENTENCE_ENDS and article.heading_like(article.paragraphs[index]) is not None:
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
        labels = (*map("".join, article.lexicon.labels), *article.lexicon.credits)
        return any(label in key for label in labels)
    return not article.lexicon.credits.isdisjoint(words(key)[-LONGEST_CREDIT:])


def _may_hold(article: Article, index: int) -> bool:
    return article.protection(article.paragraphs[index]) is None


def _says_all(article: Article, text: Tokens, caption: Tokens, end: int) -> bool:
    if caption.has_spaceless:  # no words to be found one by one
        shown = "".join(caption.surfaces[:end]).replace("=", " ")  # which parts what is seen from where: …気動車＝霧沢
        return end >= _LEAST_SPACELESS and article.sums_up(shown, text.text, frozenset())
    return tells(text, caption, end, article.lexicon)
