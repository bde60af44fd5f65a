"""What recurs on purpose: steps of two lists that differ elsewhere."""

from __future__ import annotations

import pytest

from redite.model import Paragraph, Span
from redite.paragraphs import equal_keys
from redite.recurrence import meant


def of_lines(*lines: str) -> list[Paragraph]:
    return [Paragraph(index, Span(index, index + 1), index + 1, line, line) for index, line in enumerate(lines)]


@pytest.mark.parametrize("rows, stays", [
    (["title", "beat two eggs", "add the milk and stir", "x y", "beat three eggs", "add the milk and stir"], [2, 5]),
    (["title", "the sun rose", "add the milk and stir", "x y", "nobody came today", "add the milk and stir"], []),
])  # fmt: skip
def test_a_step_of_two_lists_stays(rows: list[str], stays: list[int]) -> None:
    paragraphs = of_lines(*rows)
    assert sorted(meant(paragraphs, equal_keys(paragraphs), lambda i, j: rows[i] == rows[j])) == stays


def test_two_lines_in_turn_are_compared_with_a_bounded_number_of_rows() -> None:
    calls = []
    for count in (500, 1000):
        # At even distances they would be taken for labels.
        rows = ["title", *["some words", "other words"] * count, "the end", "some words"]
        paragraphs, asked = of_lines(*rows), []

        def same(i: int, j: int) -> bool:
            asked.append((i, j))
            return rows[i] == rows[j]

        meant(paragraphs, equal_keys(paragraphs), same)
        calls.append(len(asked))
    assert 0 < calls[1] < 2.1 * calls[0]
