"""The published benchmark of within-article repeats, as a guard: what it says of redite may not get worse unseen.

The figures are a floor, a little below what was measured. To get above them is the benchmark's business.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent / "benchmarks" / "quality"))

from redite import deduplicate_paragraphs  # noqa: E402
import scoring  # type: ignore[import-not-found]  # noqa: E402

ARTICLES = scoring.load()


@pytest.fixture(scope="module")
def score() -> scoring.Score:
    removals = {
        article["id"]: frozenset(d.index for d in deduplicate_paragraphs(scoring.texts(article)).removed)
        for article in ARTICLES
    }
    return scoring.score(ARTICLES, removals)


def test_facts_stay(score: scoring.Score) -> None:
    assert score.lost_share < 0.3


def test_articles_that_repeat_nothing_are_left_alone(score: scoring.Score) -> None:
    assert score.damaged == 0 and score.clean >= 10


@pytest.mark.parametrize("kinds, least", [
    ("exact typographic stuck-credit teaser", 98),
    ("ocr pull-quote subset", 93),
])
def test_surplus_goes(kinds: str, least: float, score: scoring.Score) -> None:
    names = kinds.split()
    cut, all_of_them = (sum(counter[name] for name in names) for counter in (score.cut, score.surplus))
    assert 100 * cut >= least * all_of_them


def test_every_case_says_what_it_is_a_case_of() -> None:
    for article in ARTICLES:
        texts = scoring.texts(article)
        for index, paragraph in enumerate(article["paragraphs"]):
            others = paragraph.get("of", paragraph.get("like", []))
            assert all(0 <= other < len(texts) and other != index for other in others), (article["id"], index)
            if paragraph.get("label") == "repeat":
                assert paragraph["of"] and paragraph["why"], (article["id"], index)
                assert paragraph["kind"] != "exact" or texts[index] in [texts[other] for other in paragraph["of"]]
