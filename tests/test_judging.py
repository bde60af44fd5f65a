"""The judge's memory of an article: what it holds on to when paragraphs go, and how it asks about words."""

from __future__ import annotations

import random
import re

import pytest
from hypothesis import given, strategies as st

from redite import Settings, deduplicate_paragraphs, judging
from redite.candidates import SEARCHES
from redite.judging import Article, judge
from redite.lexicon import _union
from redite.model import Action, Paragraph, Span
from redite.paragraphs import number
from redite.tokens import Tokens
from redite.wording import Wording

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


def both_ways(article: Article, left: str, right: str) -> None:
    article.weigh(left, right)
    article.weigh(right, left)


@pytest.fixture
def weighed(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """The texts that were laid on each other."""
    pairs: list[tuple[str, str]] = []
    original = judging._weigh

    def weigh(article: Article, cut: Tokens, keep: Tokens) -> tuple[Action, str]:
        pairs.append((cut.text, keep.text))
        return original(article, cut, keep)

    monkeypatch.setattr(judging, "_weigh", weigh)
    return pairs


def test_what_was_judged_holds_on_where_words_are_what_they_were(weighed: list[tuple[str, str]]) -> None:
    article = article_of([*FERRIES, *SHOPS, WITNESS, "Something else is said here."])
    both_ways(article, *FERRIES)
    both_ways(article, *SHOPS)
    weighed.clear()
    fewer = article.reduced(article.paragraphs[:5])
    assert fewer.as_before and not weighed
    both_ways(fewer, *FERRIES)
    assert not weighed


def test_only_judgements_that_rest_on_a_changed_answer_fall(weighed: list[tuple[str, str]]) -> None:
    article = article_of([*FERRIES, *SHOPS, "First Alder came. There came Alder. And all saw it: alder and birch."])
    both_ways(article, *FERRIES)
    both_ways(article, *SHOPS)
    assert not article.is_name("Alder")  # written small, too
    article._questions[FERRIES[0], FERRIES[1]] = {(Wording.is_name, ("Alder",))}
    weighed.clear()
    fewer = article.reduced(article.paragraphs[:4])
    assert fewer.is_name("Alder")
    assert weighed == [(FERRIES[0], FERRIES[1]), (FERRIES[1], FERRIES[0])]
    assert fewer.as_before


def test_what_is_judged_otherwise_is_known(weighed: list[tuple[str, str]]) -> None:
    article = article_of([*FERRIES, *SHOPS, "First Alder came. There came Alder. And all saw it: alder and birch."])
    both_ways(article, *FERRIES)
    article._questions[FERRIES[1], FERRIES[0]] = {(Wording.is_name, ("Alder",))}
    article.is_name("Alder")
    article.judged[FERRIES[0], FERRIES[1]] = Action.REMOVE, "as if"
    assert not article.reduced(article.paragraphs[:4]).as_before


def test_what_went_is_not_judged_again(weighed: list[tuple[str, str]]) -> None:
    article = article_of([*FERRIES, WITNESS, "First Alder came. There came Alder. And all saw it: alder and birch."])
    both_ways(article, *FERRIES)
    article._questions[FERRIES[0], FERRIES[1]] = {(Wording.is_name, ("Alder",))}
    article.is_name("Alder")
    weighed.clear()
    assert article.reduced(article.paragraphs[1:3]).as_before
    assert weighed == [(FERRIES[1], FERRIES[0])]


def test_a_judgement_knows_the_questions_it_rests_on() -> None:
    texts = ["Alder saw the boats in the harbour at night.", "Baker saw the boats in the harbour at night.", WITNESS]
    article = article_of(texts)
    article.weigh(*texts[:2])
    assert (Wording.is_name, ("Alder",)) in article._questions[texts[0], texts[1]]


def test_a_second_round_decides_as_if_nothing_were_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [*FERRIES, *SHOPS, WITNESS, SHOPS[0], WITNESS + " So it was: alder and birch.", WITNESS]
    remembered = deduplicate_paragraphs(texts, Settings()).decisions
    monkeypatch.setattr(Article, "reduced", lambda self, paragraphs: Article(paragraphs, min_length=self.min_length))
    assert deduplicate_paragraphs(texts, Settings()).decisions == remembered


FRENCH = ["Le bateau est parti de la ville avec les enfants et leur mère.", "Il est dans le port et ne part pas."]
ENGLISH = ["The boat has left the town with the children and their mother.", "It is in the port and does not go."]


def test_the_order_of_languages_leaves_judgements_alone_but_those_of_disputed_words_and_endings(
    weighed: list[tuple[str, str]]
) -> None:
    billions = ["The town has lost a billion with its boats.", "The town has lost its billion with its boats."]
    harbours = ["The town lights its old harbour with lamps.", "The town lighted its old harbour with lamps."]
    others = ["The town lets its old harbour with boats.", "The town let its old harbour with boats."]
    pairs = [SHOPS, billions, harbours, others]
    article = article_of([*(text for pair in pairs for text in pair), *FRENCH * 3, *ENGLISH])
    assert article.lexicon.languages == ("en", "fr")
    for pair in pairs:
        both_ways(article, *pair)
    weighed.clear()
    fewer = article.reduced([*article.paragraphs[:8], *article.paragraphs[8:14] * 3])
    assert fewer.lexicon.languages == ("fr", "en")
    # A billion is another number in French; no French verb ends with -ed, and -s ends some in both.
    again = [(one, other) for pair in (billions, harbours) for one, other in (pair, pair[::-1])]
    assert weighed == again
    assert all((one, other) in fewer.judged for pair in pairs for one, other in (pair, pair[::-1]))


WORDS = (
    "the and of to in it is not la le les et de un une est pas car coach billion change habit habits walk walked walks "
    "walking porte portes porté portait arrive arrived arrivait town towns ville villes old vieux 5 five cinq . ,"
).split()


@pytest.mark.parametrize("seed", range(4))
def test_what_is_remembered_in_another_order_of_languages_is_what_is_judged_anew(
    monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    rng = random.Random(seed)
    texts = []
    for _ in range(6):
        words = rng.choices(WORDS, k=14)
        for edited in (0.0, 0.2, 0.4):
            texts.append(" ".join(rng.choice(WORDS) if rng.random() < edited else word for word in words))
    article = article_of(texts)
    pairs = [(one, other) for one in texts for other in texts if one != other]
    monkeypatch.setattr(judging, "lexicon_of", lambda words: _union(("en", "fr")))
    for pair in pairs:
        article.weigh(*pair)
    monkeypatch.setattr(judging, "lexicon_of", lambda words: _union(("fr", "en")))
    fewer, fresh = article.reduced(article.paragraphs), Article(article.paragraphs)
    assert 0 < len(fewer.judged) <= len(pairs)
    assert [fewer.weigh(*pair) for pair in pairs] == [fresh.weigh(*pair) for pair in pairs]


def test_shreds_are_doubtful_and_not_told_piece_by_piece(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = random.Random(1)
    texts = [" ".join(rng.choices(["alder", "birch"], k=80)) + "." for _ in range(2)]
    copy = texts[0].replace("alder", "elder", 3)
    article = article_of([*texts, copy])
    asked: list[int] = []
    original = judging.residue
    monkeypatch.setattr(judging, "residue", lambda *given: asked.append(1) or original(*given))
    assert article.weigh(*texts)[:2] == (Action.DOUBTFUL, "its words stand there in another order")
    assert article.weigh(*texts[::-1])[0] is Action.DOUBTFUL
    assert not asked
    article.weigh(texts[0], copy)
    assert asked


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


@pytest.mark.parametrize("one, other", [
    (
        "The first bus leaves the square at six, mostly in the rain.",
        "The first bus leaves mostly the square in the rain, at six.",
    ),
    (
        "Jään alla kutevan muikun mäti säilyy hengissä, mikäli jääpeite kestää maaliskuun loppuun saakka.",
        "alla Jään kutevan muikun mäti säilyy hengissä, mikäli jääpeite kestää loppuun maaliskuun saakka.",
    ),
])
def test_it_does_not_matter_which_way_a_pair_is_judged_first(one: str, other: str) -> None:
    def answers(*pairs: tuple[str, str]) -> dict[tuple[str, str], Action]:
        article = article_of([one, other])
        return {pair: article.weigh(*pair)[0] for pair in pairs}

    assert answers((one, other), (other, one)) == answers((other, one), (one, other))


def test_a_text_in_many_pairs_is_held_once() -> None:
    """Of a paragraph of some MB among thousands, a copy for each pair is more than the memory that there is."""
    rng = random.Random(1)
    sentences = [" ".join("".join(rng.choices("aeiklmnorst", k=6)) for _ in range(12)) + "." for _ in range(40)]
    texts = [" ".join(sentences), *(sentence.replace(" ", " also ", 1) for sentence in sentences)]
    spans = [Span(sum(map(len, texts[:index])), sum(map(len, texts[: index + 1]))) for index in range(len(texts))]
    article = Article(number("".join(texts), spans))
    candidates = list(SEARCHES["index"]([paragraph.key for paragraph in article.paragraphs], 40))
    assert len(candidates) == len(sentences) == len(list(judge(article, candidates, range(len(texts)))))
    held = {id(text) for pair in article.judged for text in pair}
    assert len(held) == len(texts)


@pytest.mark.parametrize("short, goes", [("I. S.", True), ("I. T.", False), ("T.", False)])
def test_a_name_in_full_stays_for_its_initials(short: str, goes: bool) -> None:
    said = "The head of the trip, {} Alder, said that nothing worked for a week. Only the oil for the pancakes helped."
    texts = [said.format("Ignatius Stephen"), "Nobody laughed.", said.format(short)]
    assert [decision.index for decision in deduplicate_paragraphs(texts).removed] == ([2] if goes else [])


@pytest.mark.parametrize("cut, keep", [
    ("//name finds all the elements that have such a name", "/town//name finds all the elements that have such a name"),
    ("Then copy the file to /etc/town and read it there.", "Then copy the file to /etc/town/old and read it there."),
    ("Run ./build.sh to see all of the pages of the town.", "Run ../build.sh to see all of the pages of the town."),
])
def test_a_path_is_read_to_the_letter(cut: str, keep: str) -> None:
    verdicts = deduplicate_paragraphs([f"{keep} It is what everybody does in the town.", cut])
    assert not verdicts.removed
    assert deduplicate_paragraphs([f"{cut} It is what everybody does in the town.", cut]).removed
