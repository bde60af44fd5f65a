"""What became of an article's paragraphs, in half a line; on its own, as cleaning shows it, and should start fast."""

from __future__ import annotations

from typing import TYPE_CHECKING

from redite.model import Tally

if TYPE_CHECKING:
    from redite.outcomes import Counts


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


def records_summary(counts: Counts) -> str:
    """Say counts in words: 200 records, 12 changed, 3 without text, 1 not read; 900 paragraphs, nothing cut, ..."""
    parts = ["1 record" if counts.records == 1 else f"{counts.records} records", f"{counts.changed} changed"]
    if counts.without_text:
        parts.append(f"{counts.without_text} without text")
    if counts.failed:
        parts.append(f"{counts.failed} not read")
    return f"{', '.join(parts)}; {summary(counts.tally)}"
