"""Which pairs of paragraphs a reader should look at, each as a card, and what the reader's answers mean.

It knows no screen: the command shows a card, asks, and writes the answer down.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

from redite import cleaning, files, receipts, records, store, streaming
from redite.compression import compression_of, unpack
from redite.errors import NotAnArticle, RediteError, SettingsError
from redite.model import Action, Decision, Result
from redite.reports import text
from redite.restoring import original
from redite.rulings import Rulings, line, ruling, text_hash
from redite.settings import Settings
from redite.values import NamedTuple

_ANSWERS = ("keep", "remove", "skip", "quit")


class Card(NamedTuple):
    """A pair to decide on: the article, the paragraph that goes or could go, the one that stays, and lines to show.

    line: where the first of the two stands.
    """

    article: str
    cut: str
    keeper: str
    line: int
    lines: tuple[str, ...]

    @property
    def question(self) -> str:
        """What to ask the reader."""
        return f"keep both, remove line {self.line}, skip, quit? [k/r/s/q] "

    def answered(self, answer: str) -> str:
        """The line of the decisions file."""
        return line(answer, self.cut, self.keeper, article=self.article)


class Told(NamedTuple):
    """Why an article has no cards."""

    message: str


def cards(source: str, settings: Settings, decided: Rulings) -> Iterator[Card | Told]:
    """The cards of a file, of every article of a folder, or of a folder that batch has written to.

    Pairs that are decided, or were shown before, are left out; the doubtful come before the cut in each article.
    """
    shown: set[tuple[str, str]] = set()
    for result in _results(source, settings):
        if isinstance(result, Told):
            yield result
            continue
        wanted = sorted((*result.doubtful, *result.removed), key=lambda d: (d.action is Action.REMOVE, d.index))
        for decision in wanted:
            card = _card(result, decision)
            if card is None:
                continue
            cut, keeper = (result.paragraphs[index or 0].key for index in (decision.index, decision.keeper))
            pair = (text_hash(cut), text_hash(keeper))
            if pair not in shown and ruling(decided, cut, keeper) is None:
                shown.add(pair)
                yield card


def _card(result: Result, decision: Decision) -> Card | None:
    if decision.keeper is None:
        return None
    cut, keeper = result.paragraphs[decision.index], result.paragraphs[decision.keeper]
    heading = f"{text.visible(result.document.name)}\n"
    shown = text.entry(result, decision, decision.keeper)
    return Card(result.document.name, cut.text, keeper.text, cut.line, (heading, *shown))


def _results(source: str, settings: Settings) -> Iterator[Result | Told]:
    if files.is_folder(source):
        yield from _results_of_batch(source) if store.exists(source) else _results_of_folder(source, settings)
    else:
        yield from _results_of_file(source, source, settings)


def _results_of_file(path: str, name: str, settings: Settings) -> Iterator[Result | Told]:
    form = streaming.form_of_file(path, settings.format)
    if form:
        yield from _results_of_records(streaming.Run(path, form, name=name, settings=settings), name)
    else:
        yield cleaning.clean(files.read_bytes(path), name=name, settings=settings).result


def _results_of_records(run: streaming.Run, name: str) -> Iterator[Result | Told]:
    for row in run.rows():
        if row.error is not None:
            yield Told(f"{files.printable(name)}:{row.number}: the record has no pairs to show: {row.error}")
        elif row.result is not None:
            yield row.result


def _results_of_folder(folder: str, settings: Settings) -> Iterator[Result | Told]:
    for name in files.find_articles(folder).found:
        try:
            yield from _results_of_file(files.target_for(folder, name), name, settings)
        except NotAnArticle:
            continue
        except RediteError as error:
            yield Told(str(error))


def _results_of_batch(out: str) -> Iterator[Result | Told]:
    """What was decided on a batch's articles: of originals put together from products and receipts."""
    with store.reading(out) as kept:
        for name in kept.names():
            try:
                product = files.read_bytes(files.target_for(out, name))
                hashed = receipts.digest(product)
                row = kept.row(name, hashed)
                if row is None or not any(row.tally[1:]):
                    continue
                receipt = store.receipt_of(row)
                source = product if receipt.source_hash == hashed else original(receipt, product)
                settings = Settings(**{**(receipt.settings or {}), "decisions": ""})
                yield from _results_of_source(source, name, settings)
            except (RediteError, TypeError) as error:
                yield Told(str(error))


def _results_of_source(source: bytes, name: str, settings: Settings) -> Iterator[Result | Told]:
    form = records.by_name(name, settings.format)
    if form is None:
        form = records.by_looking(name, unpack(source, compression_of(name), name=name)[: records.HEAD])
    if form:
        yield from _results_of_records(streaming.Run(BytesIO(source), form, name=name, settings=settings), name)
    else:
        yield cleaning.clean(source, name=name, settings=settings).result


def answer_of(typed: str) -> str:
    """The answer that a reader means by a word or its beginning. Raises SettingsError for anything else."""
    word = typed.strip().casefold()
    found = [answer for answer in _ANSWERS if word and answer.startswith(word)]
    if len(found) != 1:
        what = f"{files.printable(typed.strip())} is no answer" if word else "that is no answer"
        raise SettingsError(f"{what}: type k, r, s or q", name="answer")
    return found[0]
