"""What became of many articles: one small row each, and their sum. It knows nothing of how they were cleaned."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from redite.model import Tally
from redite.values import NamedTuple

if TYPE_CHECKING:
    from redite.contracts import Row


class Status(Enum):
    """What became of a file."""

    CHANGED = "changed"
    UNCHANGED = "unchanged"
    LEFT_OUT = "left out"
    FAILED = "failed"
    BUG = "bug"

    @property
    def is_failure(self) -> bool:
        """Whether an article that should have one has no product."""
        return self in (Status.FAILED, Status.BUG)


class Counts(NamedTuple):
    """How many records there are, how many of them change, have no text, could not be read or cleaned; their tally."""

    records: int = 0
    changed: int = 0
    without_text: int = 0
    failed: int = 0
    tally: Tally = Tally()

    def plus(self, row: Row) -> Counts:
        """The counts with one more record."""
        return Counts(
            self.records + 1,
            self.changed + (row.output is not None),
            self.without_text + (row.result is None and row.error is None),
            self.failed + (row.error is not None),
            self.tally if row.result is None else self.tally.plus(row.result.tally),
        )


class Outcome(NamedTuple):
    """What became of one file: `name` is its path in the folder, `message` says why it has no product.

    as_before: an earlier batch had made the product, from the same source in the same way.
    records: how many there are in a file of records; unread: how many of them were passed through, as message says.
    """

    name: str
    status: Status
    tally: Tally = Tally()
    bytes_in: int = 0
    bytes_out: int = 0
    message: str = ""
    as_before: bool = False
    records: int = 0
    unread: int = 0


class Totals(NamedTuple):
    """The sum of outcomes. `articles` are the files that have a product; tally and bytes are theirs."""

    articles: int = 0
    changed: int = 0
    tally: Tally = Tally()
    bytes_in: int = 0
    bytes_out: int = 0
    left_out: int = 0
    failed: int = 0
    bugs: int = 0
    as_before: int = 0
    records: int = 0
    unread: int = 0

    @property
    def done(self) -> int:
        """How many files need no more work, with a product or without."""
        return self.articles + self.left_out + self.failed + self.bugs

    def plus(self, outcome: Outcome) -> Totals:
        """The totals with one more outcome."""
        status = outcome.status
        return Totals(
            self.articles + (status in (Status.CHANGED, Status.UNCHANGED)),
            self.changed + (status is Status.CHANGED),
            self.tally.plus(outcome.tally),
            self.bytes_in + outcome.bytes_in,
            self.bytes_out + outcome.bytes_out,
            self.left_out + (status is Status.LEFT_OUT),
            self.failed + (status is Status.FAILED),
            self.bugs + (status is Status.BUG),
            self.as_before + outcome.as_before,
            self.records + outcome.records,
            self.unread + outcome.unread,
        )
