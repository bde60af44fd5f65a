"""Verdicts to decisions, one for every paragraph. (First sketch.)"""

from __future__ import annotations

from collections.abc import Sequence

from redite.model import Action, Decision, Paragraph, Verdict
from redite.settings import Settings


def decide(paragraphs: Sequence[Paragraph], verdicts: Sequence[Verdict], settings: Settings) -> tuple[Decision, ...]:
    """Decide for every paragraph, so that each cut has a keeper that stays."""
    by_cut = {verdict.match.cut: verdict for verdict in verdicts}
    decisions = []
    for paragraph in paragraphs:
        verdict = by_cut.get(paragraph.index)
        if verdict is None:
            decisions.append(Decision(paragraph.index, Action.KEEP))
        else:
            match = verdict.match
            decisions.append(
                Decision(paragraph.index, verdict.ruling, match.keeper, match.relation, match.score, verdict.reason)
            )
    return tuple(decisions)
