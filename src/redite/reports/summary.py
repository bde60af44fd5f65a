"""What became of an article's paragraphs, in half a line; on its own, as cleaning shows it, and should start fast."""

from __future__ import annotations

from redite.model import Tally


def summary(tally: Tally) -> str:
    """Say a tally in words: 30 paragraphs, 4 cut (1 exact, 2 near, 1 contained), 0 doubtful."""
    paragraphs = "1 paragraph" if tally.paragraphs == 1 else f"{tally.paragraphs} paragraphs"
    relations = ", ".join(
        f"{count} {relation}"
        for relation, count in (("exact", tally.exact), ("near", tally.near), ("contained", tally.contained))
        if count
    )
    cut = f"{tally.cut} cut ({relations})" if relations else "nothing cut"
    return f"{paragraphs}, {cut}, {tally.doubtful} doubtful"
