"""What a user can set: words and numbers that check themselves. It knows no stage; pipeline looks the words up."""

from __future__ import annotations

from typing import Any

from redite.errors import SettingsError
from redite.values import NamedTuple

KEEP_CHOICES = ("best", "first", "last", "longest")
ARTICLE_FORMATS = ("plain", "markdown", "html")
RECORD_FORMATS = ("jsonl", "json", "csv", "tsv", "parquet", "warc")
FORMAT_CHOICES = ("auto", *ARTICLE_FORMATS, *RECORD_FORMATS)
DOUBTFUL_CHOICES = ("keep", "remove")
SEARCH_CHOICES = ("auto", "all-pairs", "index", "array-index")


class _Values(NamedTuple):
    threshold: float
    keep: str
    format: str
    min_length: int
    encoding: str
    doubtful: str
    search: str
    field: str
    extract: bool
    decisions: str


class Settings(_Values):
    """How an article is cleaned.

    threshold: the least score (0 to 100, inclusive) at which two paragraphs are compared word by word.
    keep: which copy stays: the best, the first, the last, the longest.
    format: how paragraphs are found in the text; auto looks at the name and the text.
    min_length: paragraphs with fewer letters and digits than this are kept unread.
    encoding: the encoding of the file; auto looks for a mark, then UTF-8, then detects.
    doubtful: what becomes of doubtful paragraphs.
    search: how pairs worth comparing are found; every choice finds the same.
    field: the field or column of a record that holds its text; "" takes the first of the usual ones that is there.
    extract: whether the commands take the main text of a page first (extracting.extract), and clean that.
    decisions: what people decided, the lines of a decisions file (`rulings`); "" is nothing.

    Raises SettingsError, whose `name` is the setting.
    """

    __slots__ = ()

    # A dataclass would do, but takes as long to make as a thirtieth of what cleaning an article takes.
    def __new__(
        cls,
        threshold: float = 40.0,
        keep: str = "best",
        format: str = "auto",
        min_length: int = 0,
        encoding: str = "auto",
        doubtful: str = "keep",
        search: str = "auto",
        field: str = "",
        extract: bool = False,
        decisions: str = "",
    ) -> Settings:
        values = threshold, keep, format, min_length, encoding, doubtful, search, field, extract, decisions
        settings = super().__new__(cls, *values)
        settings._check()
        return settings

    def _check(self) -> None:
        if isinstance(self.threshold, bool) or not isinstance(self.threshold, (int, float)):
            raise SettingsError(f"threshold must be a number, not {self.threshold!r}", name="threshold")
        if not 0 < self.threshold <= 100:
            raise SettingsError(f"threshold must be above 0 and at most 100, not {self.threshold}", name="threshold")
        if isinstance(self.min_length, bool) or not isinstance(self.min_length, int) or self.min_length < 0:
            raise SettingsError(f"min_length must be a whole number from 0, not {self.min_length!r}", name="min_length")
        if not isinstance(self.field, str):
            raise SettingsError(f"field must be a name, not {self.field!r}", name="field")
        if not isinstance(self.extract, bool):
            raise SettingsError(f"extract must be True or False, not {self.extract!r}", name="extract")
        if not isinstance(self.decisions, str):
            raise SettingsError(f"decisions must be the lines of a file, not {self.decisions!r}", name="decisions")
        for name, choices in (
            ("keep", KEEP_CHOICES),
            ("format", FORMAT_CHOICES),
            ("doubtful", DOUBTFUL_CHOICES),
            ("search", SEARCH_CHOICES),
        ):
            value = getattr(self, name)
            if value not in choices:
                raise SettingsError(f"{name} must be one of {', '.join(choices)}, not {value!r}", name=name)

    def as_dict(self) -> dict[str, Any]:
        """Plain values by name, for reports and receipts; of decisions the SHA-256."""
        values = self._asdict()
        if self.decisions:
            from hashlib import sha256

            values["decisions"] = sha256(self.decisions.encode("utf-8", "surrogatepass")).hexdigest()
        return values

    def replaced(self, **changes: Any) -> Settings:
        """A copy with other values."""
        return Settings(**{**self._asdict(), **changes})
