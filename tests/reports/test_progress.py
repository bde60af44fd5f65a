"""How far a batch is, and what it came to."""

from __future__ import annotations

import pytest

from redite.model import Tally
from redite.outcomes import Totals
from redite.reports.progress import closing_table, progress_bar, progress_line


@pytest.mark.parametrize(
    "done, total, seconds, line",
    [
        (0, 100, 0.0, "0 of 100 files, 0.0/s"),
        (50, 100, 10.0, "50 of 100 files, 5.0/s, 0:10 left"),
        (1000, 100_000, 10.0, "1000 of 100000 files, 100/s, 16:30 left"),
        (10, 100_000, 10.0, "10 of 100000 files, 1.0/s, 27:46:30 left"),
        (100, 100, 1.0, "100 of 100 files, 100/s, 0:00 left"),
    ],
)
def test_lines(done: int, total: int, seconds: float, line: str) -> None:
    assert progress_line(done, total, seconds) == line


@pytest.mark.parametrize("width", [10, 20, 40, 80, 200])
@pytest.mark.parametrize("done, total", [(0, 0), (0, 7), (3, 7), (7, 7), (999_999, 1_000_000)])
def test_a_bar_fits_its_terminal(done: int, total: int, width: int) -> None:
    assert len(progress_bar(done, total, 5.0, width)) < width


def test_a_bar_fills() -> None:
    assert progress_bar(0, 10, 1.0, 80).count("#") == 0
    assert progress_bar(10, 10, 1.0, 80).count(".") == 0
    assert progress_bar(5, 10, 1.0, 80).startswith("[####")


def test_the_table() -> None:
    totals = Totals(1200, 300, Tally(36_000, 100, 400, 50, 7), 1_000_000, 900_000, 12, 3, 1)
    assert "".join(closing_table(totals)).splitlines() == [
        "articles          1200  300 changed",
        "paragraphs       36000  550 cut",
        "  exact            100  cut",
        "  near             400  cut",
        "  contained         50  cut",
        "  doubtful           7  kept; redite explain shows them",
        "bytes read     1000000",
        "bytes written   900000  10.0 % less",
        "left out            12  no articles",
        "failures             4  1 of them bugs of redite",
    ]


def test_the_table_of_nothing() -> None:
    assert list(closing_table(Totals()))[0] == "articles       0  0 changed\n"
