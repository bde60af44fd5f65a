"""A candidate pair to a verdict: remove, keep, doubtful, with its reason. (First sketch: exact copies only.)"""

from __future__ import annotations

from collections.abc import Sequence

from redite.model import Action, Match, Paragraph, Relation, Verdict
from redite.settings import Settings


def judge(paragraphs: Sequence[Paragraph], settings: Settings) -> tuple[Verdict, ...]:
    """Judge every pair of paragraphs that is worth it, in order of the paragraph that may go."""
    first: dict[str, int] = {}
    verdicts = []
    for paragraph in paragraphs:
        keeper = first.setdefault(paragraph.key, paragraph.index)
        if keeper != paragraph.index and len(paragraph.key) > 20:
            match = Match(paragraph.index, keeper, Relation.EXACT, 100.0)
            verdicts.append(Verdict(match, Action.REMOVE, "the same text"))
    return tuple(verdicts)
