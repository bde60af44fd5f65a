"""Verify: prove again, from products and receipts alone, that nothing was lost and everything can be put back.

It does not clean again. Whatever decided on a cut, here is asked whether the product is what was written, whether the
original comes of it, and whether what stays still says what the cut paragraph said.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from redite import files, formats, paragraphs as numbering, receipts, store
from redite.credits import credit_start
from redite.compression import compression_of, unpack
from redite.errors import ReceiptError, RediteError
from redite.evidence import Evidence, Role
from redite.folding import coarse, fold, word_pairs, words
from redite.judging import Article
from redite.lexicon import Lexicon, lexicon_of
from redite.model import Relation
from redite.numerals import spelt_out
from redite.receipts import Entry, Place, Receipt
from redite.residue import residue
from redite.restoring import original
from redite.scans import legible, plain_figure
from redite.scorers import opcodes, runs
from redite.tokens import MARKS, Tokens
from redite.values import NamedTuple, cached_property

_SAMPLED = 20_000  # characters of an article that tell its languages
_ROUNDING = 1e-6  # of a score
_BARE_HEADING = "a heading of which"  # all that stood below it is cut, so it has nothing to say
_CAPTION = "a caption"


class Problem(NamedTuple):
    """Something that is not as it should be; `name` is the article, "" for the store as a whole."""

    name: str
    what: str


class Checked(NamedTuple):
    """An article that was looked at and how many cuts it has; `is_original` if it was put back by an undo."""

    name: str
    cuts: int
    is_original: bool = False


def verify(out: str) -> Iterator[Problem | Checked]:
    """Look at every product that has a receipt. Raises ReadError if there are none."""
    with store.reading(out) as kept:
        if kept.salvage is not None:
            yield Problem("", f"{kept.salvage.problem}; {kept.salvage.saved} receipts can be read")
            for damage in kept.salvage.lost:
                yield Problem(damage.name, damage.what)
        for name in kept.names():
            try:
                path = files.target_for(out, name)
                product = files.read_bytes(path)
                row = kept.row(name, receipts.digest(product))
                if row is None:
                    raise ReceiptError("its receipt is gone")
                receipt = store.receipt_of(row)
            except RediteError as error:
                yield Problem(name, str(error))
                continue
            problems = list(problems_of(receipt, product))
            yield from (Problem(name, what) for what in problems)
            is_original = receipt.product_hash != receipt.source_hash == receipts.digest(product)
            yield Checked(name, 0 if is_original else len(receipt.removed), is_original)


def problems_of(receipt: Receipt, product: bytes) -> Iterator[str]:
    """Say what is wrong with a product or its receipt, as far as both together tell."""
    hashed = receipts.digest(product)
    if hashed not in (receipt.product_hash, receipt.source_hash):
        yield "it was changed since redite wrote it"
        return
    if hashed == receipt.source_hash:  # nothing was cut, or it was put back
        return
    try:
        source = original(receipt, product)
    except ReceiptError as error:
        yield str(error)
        return
    if not receipt.encoding:  # a file of records: that it comes back is what there is to prove
        return
    try:
        text, kept = _text(source, receipt), _text(product, receipt)
    except (UnicodeError, RediteError) as error:
        yield f"its text cannot be read: {error}"
        return
    if kept != _without(text, receipt.cuts):
        yield "its receipt says of other characters that they were cut"
        return
    facts = _Facts(receipt, text, kept)
    for entry in receipt.removed:
        yield from _problems_of_cut(receipt, entry, text, facts)


def _text(data: bytes, receipt: Receipt) -> str:
    """What a source or a product says. Raises UnicodeError, RediteError."""
    return unpack(data, compression_of(receipt.name), name=receipt.name)[len(receipt.bom) :].decode(receipt.encoding)


def _without(text: str, cuts: Sequence[tuple[int, int]]) -> str:
    pieces, at = [], 0
    for start, end in cuts:
        pieces.append(text[at:start])
        at = end
    return "".join((*pieces, text[at:]))


def _problems_of_cut(receipt: Receipt, entry: Entry, text: str, facts: _Facts) -> Iterator[str]:
    decision, place = entry.decision, receipt.places[entry.decision.index]
    where = f"line {place.line}"
    keepers = [receipt.places[index] for index in (decision.keeper, *decision.others) if index is not None]
    if not keepers:
        yield f"{where}: nothing is said to stay for it"
        return
    for keeper in keepers:
        if any(start < keeper.end and keeper.start < end for start, end in receipt.cuts):
            yield f"{where}: line {keeper.line}, which was to stay for it, is cut"
    if _is_by_wish(receipt) or decision.reason.startswith(_BARE_HEADING):
        return
    cut = _text_of(place, text)
    kept = [_text_of(keeper, text) for keeper in keepers]
    if decision.relation is Relation.EXACT and fold(cut) == fold(kept[0]):
        return
    threshold = (receipt.settings or {}).get("threshold", 0.0)
    if decision.reason.startswith(_CAPTION):  # its words stand there in whatever order
        threshold, tokens = 0.0, Tokens(cut)
        cut = " ".join(tokens.surfaces[: credit_start(tokens, facts.lexicon)])
    score = _score(cut, kept)
    if score + _ROUNDING < threshold:
        yield f"{where}: it shares {score:.1f} of 100 with what stays for it, less than {threshold:g}"
    for what in facts.lost(cut, kept):
        yield f"{where}: {what}"


def _is_by_wish(receipt: Receipt) -> bool:
    """Whether cuts may rest on what a person asked for."""
    settings = receipt.settings or {}
    return bool(settings.get("decisions")) or settings.get("doubtful") == "remove"


def _text_of(place: Place, text: str) -> str:
    return text[place.start : place.end] if place.text is None else place.text


def _score(cut: str, keepers: Sequence[str]) -> float:
    """Containment of word pairs, as candidates are scored; 0 to 100."""
    pairs, *kept = map(word_pairs, coarse([fold(text) for text in (cut, *keepers)]))
    shared = len(pairs & frozenset().union(*kept))
    size = min(len(pairs), len(kept[0])) if len(kept) == 1 else len(pairs)
    return 100.0 * shared / max(1, size)


class _Alone(NamedTuple):
    """A word of a cut text that stands on none of the keepers', and the forms that a keeper has in its place."""

    surface: str
    instead: frozenset[str]


def _left_over(cut: str, keepers: Sequence[str]) -> tuple[_Alone, ...]:
    """The words of a text, in order, that stand on none of the keepers' when it is laid on them."""
    tokens = legible(Tokens(cut), Tokens(" ".join(keepers)))
    alone = [form not in MARKS for form in tokens.forms]
    instead: list[set[str]] = [set() for _ in tokens.forms]
    for keeper in keepers:
        forms = Tokens(keeper).forms
        for step in opcodes(tokens.forms, forms):
            for place in range(step.left_start, step.left_end):
                if step.tag == "equal":
                    alone[place] = False
                else:
                    instead[place].update(forms[step.right_start : step.right_end])
    return tuple(
        _Alone(surface, frozenset(others)) for surface, flag, others in zip(tokens.surfaces, alone, instead) if flag
    )


class _Facts:
    """What an article that stays still says: its numbers, names and negations, found out when they are asked for."""

    def __init__(self, receipt: Receipt, source: str, kept: str) -> None:
        self._receipt, self._source, self._kept = receipt, source, kept
        self._lexicon: Lexicon | None = None
        self._forms: frozenset[str] | None = None

    def lost(self, cut: str, keepers: Sequence[str]) -> Iterator[str]:
        """Say which number, name or negation of a cut text stands neither in its keepers nor, but for negations, in
        anything else that stays."""
        left_over = _left_over(cut, keepers)
        if not left_over:
            return
        if any(self.article is not None and self.article.is_soiled(cut, keeper) for keeper in keepers):
            return
        held = {form for keeper in keepers for form in Tokens(keeper).forms}
        for surface, instead in dict.fromkeys(left_over):
            form = surface.casefold()
            if form in held:
                continue
            if any(map(str.isdigit, form)):
                numbers = set(map(plain_figure, Tokens(surface).figures))
                if form not in self.forms and not numbers <= self._numbers_of(keepers):
                    yield f"the number {surface} stands nowhere else"
            elif self.lexicon.denies(form):
                if any(map(self.lexicon.denies, instead)):  # "not any" for "no": the same is denied
                    continue
                yield f"the negation {surface} is not in what stays for it"
            elif surface[0].isupper() and form not in self.forms and self._is_lost_name(cut, keepers, surface):
                yield f"the name {surface} stands nowhere else"

    def _numbers_of(self, keepers: Sequence[str]) -> frozenset[str]:
        """The numbers of texts, in digits, however they are written."""
        tokens = list(map(Tokens, keepers))
        written = [{*map(plain_figure, one.figures), *spelt_out(one.forms, self.lexicon)} for one in tokens]
        return frozenset(number for numbers in written for number in numbers)

    @property
    def forms(self) -> frozenset[str]:
        """The words that stay."""
        if self._forms is None:
            self._forms = frozenset(Tokens(self._kept).forms)
        return self._forms

    @property
    def lexicon(self) -> Lexicon:
        """The word classes of the article's languages."""
        if self._lexicon is None:
            self._lexicon = lexicon_of(words(fold(self._source[:_SAMPLED])))
        return self._lexicon

    @cached_property
    def article(self) -> Article | None:
        """What the judge knows of the article; None where its format cannot be told any more."""
        settings = self._receipt.settings or {}
        try:
            form = formats.choose(self._receipt.name, self._source, settings.get("format", "auto"))
            return Article(numbering.number(self._source, form.split(self._source)))
        except RediteError:
            return None

    def _is_lost_name(self, cut: str, keepers: Sequence[str], surface: str) -> bool:
        """Whether the judge takes a capitalised word for a name: not in a headline, a credit, at a sentence's start."""
        article = self.article
        if article is None:
            return True
        other = Tokens(" ".join(keepers))
        one = legible(Tokens(cut), other)
        found = residue(one, other, article.lexicon, runs(one.forms, other.forms))
        evidence = Evidence(found, article)
        return surface in evidence.cut_words(Role.NAME)
