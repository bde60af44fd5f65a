"""The benchmark's articles and how removals are scored. It knows no matcher."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

ARTICLES = Path(__file__).parent / "articles"
# Repeats that say as much as what they repeat: either of the two may go.
EQUAL_COPIES = frozenset(
    {"exact", "typographic", "name-variant", "reworded", "ocr", "rendered-twice", "stuck-credit"}
)

Article = Mapping[str, Any]


class Score(NamedTuple):
    """Counts by kind: how many surplus paragraphs there are and are cut, how many must stay and are lost."""

    surplus: Counter[str]
    cut: Counter[str]
    stays: Counter[str]
    lost: Counter[str]
    clean: int
    damaged: int

    @property
    def cut_share(self) -> float:
        """The share of the surplus that is cut, in percent."""
        return 100 * self.cut.total() / self.surplus.total()

    @property
    def lost_share(self) -> float:
        """The share of what must stay that is lost, in percent."""
        return 100 * self.lost.total() / self.stays.total()


def load(folder: Path = ARTICLES) -> list[Article]:
    """Read the articles of a folder, by name."""
    return [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]


def texts(article: Article) -> list[str]:
    """The paragraphs without their labels."""
    return [paragraph["text"] for paragraph in article["paragraphs"]]


def score(articles: list[Article], removals: Mapping[str, frozenset[int]]) -> Score:
    """Score the removals, indices by article id."""
    total = Score(Counter(), Counter(), Counter(), Counter(), 0, 0)
    for article in articles:
        removed = removals[article["id"]]
        counters = total[:4]
        lost = 0
        for index, paragraph in enumerate(article["paragraphs"]):
            surplus, cut, stays, losses = counters
            kind = paragraph.get("kind", "plain")
            if paragraph.get("label") == "repeat":
                surplus[kind] += 1
                cut[kind] += _is_cut(article, index, removed)
            else:
                stays[kind] += 1
                gone = index in removed and not any(holder not in removed for holder in _holders(article, index))
                losses[kind] += gone
                lost += gone
        clean = all(paragraph.get("label") != "repeat" for paragraph in article["paragraphs"])
        total = total._replace(clean=total.clean + clean, damaged=total.damaged + (clean and lost > 0))
    return total


def _is_cut(article: Article, index: int, removed: frozenset[int]) -> bool:
    """Whether the repetition is gone: the copy itself, or its equal, or all the parts that a joined one joins."""
    if index in removed:
        return True
    paragraph = article["paragraphs"][index]
    if paragraph["kind"] == "joined":
        return all(part in removed for part in paragraph["of"])
    return any(equal in removed for equal in _equals(article, index))


def _equals(article: Article, index: int) -> Iterator[int]:
    """The paragraphs that say the same as this one."""
    for other, paragraph in enumerate(article["paragraphs"]):
        if paragraph.get("label") == "repeat" and paragraph["kind"] in EQUAL_COPIES:
            if other == index:
                yield from paragraph["of"]
            elif index in paragraph["of"]:
                yield other


def _holders(article: Article, index: int) -> Iterator[int]:
    """The paragraphs that hold all that this one says: its equals, and joined ones it is a part of."""
    yield from _equals(article, index)
    for other, paragraph in enumerate(article["paragraphs"]):
        if paragraph.get("kind") == "joined" and index in paragraph.get("of", ()):
            yield other
