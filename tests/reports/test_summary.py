"""A tally in words."""

from __future__ import annotations

import pytest

from redite.model import Tally
from redite.reports.summary import summary


@pytest.mark.parametrize(
    "tally, line",
    [
        (Tally(), "0 paragraphs, nothing cut, 0 doubtful"),
        (Tally(1), "1 paragraph, nothing cut, 0 doubtful"),
        (Tally(30, 1, 2, 1, 3), "30 paragraphs, 4 cut (1 exact, 2 near, 1 contained), 3 doubtful"),
        (Tally(5, near=2), "5 paragraphs, 2 cut (2 near), 0 doubtful"),
    ],
)
def test_summaries(tally: Tally, line: str) -> None:
    assert summary(tally) == line
