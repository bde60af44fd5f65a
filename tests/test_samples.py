"""What redite makes of the articles in samples: the products there, byte for byte, with the default settings."""

from __future__ import annotations

from pathlib import Path

import pytest

from redite import Settings
from redite.cleaning import clean

SAMPLES = Path(__file__).parent.parent / "samples"
ARTICLES = sorted((SAMPLES / "articles").iterdir())


@pytest.mark.parametrize("article", ARTICLES, ids=[article.name for article in ARTICLES])
def test_product(article: Path) -> None:
    product = clean(article.read_bytes(), name=article.name, settings=Settings()).product
    assert product == (SAMPLES / "cleaned" / article.name).read_bytes()


@pytest.mark.parametrize("article", ARTICLES, ids=[article.name for article in ARTICLES])
def test_twice_is_once(article: Path) -> None:
    product = (SAMPLES / "cleaned" / article.name).read_bytes()
    assert clean(product, name=article.name, settings=Settings()).product == product


def test_every_product_has_its_article() -> None:
    assert sorted(product.name for product in (SAMPLES / "cleaned").iterdir()) == [a.name for a in ARTICLES]
