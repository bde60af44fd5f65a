"""The frozen values that travel down the road, from Document to Result. They know nothing of how they are made."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from redite.values import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from redite.settings import Settings


class Kind(str, Enum):
    """What a paragraph is in its text."""

    PROSE = "prose"
    HEADING = "heading"
    LIST_ITEM = "list item"
    TABLE_ROW = "table row"
    QUOTE = "quote"
    CODE = "code"
    CAPTION = "caption"
    FRONT_MATTER = "front matter"
    OTHER = "other"

    __hash__ = object.__hash__  # each is one object; Enum's goes by the name, in Python


class Relation(str, Enum):
    """How the cut paragraph stands to the one that stays."""

    EXACT = "exact"
    NEAR = "near"
    CONTAINED = "contained"


class Action(str, Enum):
    """What becomes of a paragraph. A doubtful one stays, and is listed."""

    KEEP = "keep"
    REMOVE = "remove"
    DOUBTFUL = "doubtful"


class Span(NamedTuple):
    """A paragraph's place in its text: half-open, in characters.

    `text` is what a reader sees there, where that is not the slice itself (HTML); None means the slice. `hidden`
    marks a copy that no reader of the page sees (a twin for mobiles or printers): it is never preferred.
    """

    start: int
    end: int
    kind: Kind = Kind.PROSE
    text: str | None = None
    hidden: bool = False


class Cut(NamedTuple):
    """A stretch of the source that goes: half-open, in characters."""

    start: int
    end: int


class Document(NamedTuple):
    """A decoded article: `text` holds every character of the file but the byte order mark `bom`."""

    text: str
    name: str = ""
    encoding: str = "utf-8"
    bom: bytes = b""


class Paragraph(NamedTuple):
    """A numbered paragraph: `index` from 0, `line` (of its start) from 1, its place in `source`, `key` as compared."""

    index: int  # type: ignore[assignment]  # tuple.index, which nobody asks a paragraph for
    span: Span
    line: int
    source: str
    key: str

    @property
    def text(self) -> str:
        """The paragraph as read. It is sliced when asked for: most of a book's are asked for their keys alone."""
        start, end, _, shown, _ = self.span
        return self.source[start:end] if shown is None else shown


class Match(NamedTuple):
    """A paragraph that another one may stand for: `cut` could go, `keeper` would stay; score 0 to 100."""

    cut: int
    keeper: int
    relation: Relation
    score: float


class Verdict(NamedTuple):
    """A judged match: REMOVE says that nothing is lost, DOUBTFUL that a reader should look, KEEP that they differ.

    soiled: a credit, or the like, is stuck to the one that is to go; the other has none there.
    """

    match: Match
    ruling: Action
    reason: str
    soiled: bool = False


class Decision(NamedTuple):
    """What becomes of one paragraph, and why. `others` are further keepers, where one alone does not hold it all."""

    index: int  # type: ignore[assignment]  # tuple.index, which nobody asks a paragraph for
    action: Action
    keeper: int | None = None
    relation: Relation | None = None
    score: float | None = None
    reason: str = ""
    others: tuple[int, ...] = ()


class Tally(NamedTuple):
    """How many paragraphs there are, how many of them are cut by relation, how many are doubtful."""

    paragraphs: int = 0
    exact: int = 0
    near: int = 0
    contained: int = 0
    doubtful: int = 0

    @property
    def cut(self) -> int:
        """All that are cut."""
        return self.exact + self.near + self.contained

    def plus(self, other: Tally) -> Tally:
        """The tally of both."""
        return Tally(*map(sum, zip(self, other)))


class Result(NamedTuple):
    """An article, the decision for each of its paragraphs, the cuts they come to, and the text that is left."""

    document: Document
    paragraphs: tuple[Paragraph, ...]
    decisions: tuple[Decision, ...]
    cuts: tuple[Cut, ...]
    settings: Settings

    @property
    def output(self) -> str:
        """The article's text without what was cut."""
        return "".join(self.pieces())

    def beginning(self, most: int | None) -> str:
        """The first so many characters of the output, which is not put together for them; None for all of it."""
        if most is None:
            return self.output
        pieces, place, left = [], 0, most
        for start, end in (*self.cuts, (len(self.document.text), 0)):
            pieces.append(self.document.text[place : min(start, place + left)])
            left -= len(pieces[-1])
            if not left:
                break
            place = end
        return "".join(pieces)

    def pieces(self) -> Iterator[str]:
        """The stretches of the article's text between the cuts."""
        place = 0
        for start, end in self.cuts:
            yield self.document.text[place:start]
            place = end
        yield self.document.text[place:]

    @property
    def removed(self) -> tuple[Decision, ...]:
        """The decisions that cut."""
        return tuple(d for d in self.decisions if d.action is Action.REMOVE)

    @property
    def doubtful(self) -> tuple[Decision, ...]:
        """The decisions that a reader should look at; their paragraphs stay."""
        return tuple(d for d in self.decisions if d.action is Action.DOUBTFUL)

    @property
    def tally(self) -> Tally:
        """How many paragraphs are cut, and why."""
        relations = [decision.relation for decision in self.removed]
        return Tally(
            len(self.decisions),
            relations.count(Relation.EXACT),
            relations.count(Relation.NEAR),
            relations.count(Relation.CONTAINED),
            len(self.doubtful),
        )

    @property
    def kept(self) -> tuple[Paragraph, ...]:
        """The paragraphs that stay, in order."""
        return tuple(p for p, d in zip(self.paragraphs, self.decisions) if d.action is not Action.REMOVE)
