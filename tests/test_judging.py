"""The judge's memory of an article: what it holds on to when paragraphs go, and how it asks about words."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, strategies as st

from redite import Settings, deduplicate_paragraphs, judging
from redite.judging import Article
from redite.model import Paragraph, Span
from redite.paragraphs import number

FERRIES = [
    "On Monday the old ferry took the mayor Alder to the island in the rain.",
    "On Monday the old ferry took the mayor Baker to the island in the rain.",
]
SHOPS = [
    "The shop in the harbour sells bread, butter and cheese to all who come by boat.",
    "The shop in the harbour sells bread, butter and cheese to all who came by boat.",
]
WITNESS = "Nobody knew what Alder wanted there."


def article_of(texts: list[str]) -> Article:
    places = [sum(map(len, texts[:i])) + i for i in range(len(texts))]
    return Article(number("\n".join(texts), [Span(start, start + len(text)) for start, text in zip(places, texts)]))


def both_ways(article: Article, left: Paragraph, right: Paragraph) -> None:
    article.weigh(left, right)
    article.weigh(right, left)


def test_what_was_judged_holds_on_where_words_are_what_they_were() -> None:
    article = article_of([*FERRIES, *SHOPS, WITNESS, "Something else is said here."])
    both_ways(article, *article.paragraphs[:2])
    fewer = article.reduced(article.paragraphs[:5])
    assert fewer.judged is article.judged


def test_only_judgements_that_rest_on_a_changed_answer_fall() -> None:
    article = article_of([*FERRIES, *SHOPS, "First Alder came. There came Alder. And all saw it: alder and birch."])
    both_ways(article, *article.paragraphs[:2])
    both_ways(article, *article.paragraphs[2:4])
    assert not article.is_name("Alder")  # written small, too
    article._questions[FERRIES[0], FERRIES[1]] = {(Article._is_name, "Alder")}
    fewer = article.reduced(article.paragraphs[:4])
    assert fewer.is_name("Alder")
    assert set(fewer.judged) == {(SHOPS[0], SHOPS[1]), (SHOPS[1], SHOPS[0])}


def test_a_judgement_knows_the_questions_it_rests_on() -> None:
    texts = ["Alder saw the boats in the harbour at night.", "Baker saw the boats in the harbour at night.", WITNESS]
    article = article_of(texts)
    article.weigh(*article.paragraphs[:2])
    assert (Article._is_name, "Alder") in article._questions[texts[0], texts[1]]


def test_a_second_round_decides_as_if_nothing_were_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [*FERRIES, *SHOPS, WITNESS, SHOPS[0], WITNESS + " So it was: alder and birch.", WITNESS]
    remembered = deduplicate_paragraphs(texts, Settings()).decisions
    monkeypatch.setattr(Article, "reduced", lambda self, paragraphs: Article(paragraphs, min_length=self.min_length))
    assert deduplicate_paragraphs(texts, Settings()).decisions == remembered


def test_the_order_of_languages_leaves_judgements_alone_but_those_of_disputed_words() -> None:
    french = ["Le bateau est parti de la ville avec les enfants et leur mère.", "Il est dans le port et ne part pas."]
    english = ["The boat has left the town with the children and their mother.", "It is in the port and does not go."]
    billions = ["The town has lost a billion with its boats.", "The town has lost a billion with its old boats."]
    article = article_of([*SHOPS, *billions, *french * 3, *english])
    assert article.lexicon.languages == ("en", "fr")
    both_ways(article, *article.paragraphs[:2])
    both_ways(article, *article.paragraphs[2:4])
    fewer = article.reduced([*article.paragraphs[:4], *article.paragraphs[4:10] * 2])
    assert fewer.lexicon.languages == ("fr", "en")
    assert set(fewer.judged) == {(SHOPS[0], SHOPS[1]), (SHOPS[1], SHOPS[0])}


PIECES = st.sampled_from(["Anna", "anna", "Éva", "don't", "H1N1", "a_b", "A_b", "İ", " ", ". ", ": “", "-", "’", "\n"])


@given(st.lists(PIECES, max_size=20).map("".join), st.sampled_from(["Anna", "Éva", "Don't", "H1N1", "A", "İ", "Ab"]))
def test_a_name_is_capital_inside_a_sentence_and_never_small(text: str, surface: str) -> None:
    article = Article([Paragraph(0, Span(0, len(text)), 1, text, text)])
    inside = any(
        text[place.start() - 2] not in judging._SENTENCE_END
        for place in re.finditer(rf"(?<= ){re.escape(surface)}(?!\w)", text)
        if place.start() > 1
    )
    small = re.search(rf"(?<!\w){re.escape(surface.lower())}(?!\w)", text)
    assert article.is_name(surface) == (inside and small is None)
