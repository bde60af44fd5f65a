"""One article from bytes to bytes, one record from text to text: what the commands for one and the batch for many both
call. No disk, no screen.
"""

from __future__ import annotations

from collections.abc import Iterator

from redite import formats
from redite.compression import compression_of, pack, unpack
from redite.contracts import Row
from redite.decoding import decode, encode, encode_pieces
from redite.errors import MissingExtra, NotAnArticle, RediteError, SettingsError
from redite.extracting import extract
from redite.model import Document, Result
from redite.pipeline import deduplicate
from redite.policies import held_back
from redite.settings import Settings
from redite.values import NamedTuple


class Cleaned(NamedTuple):
    """An article's bytes, what was decided, and the product's bytes: the same object where nothing is cut."""

    source: bytes
    result: Result
    product: bytes


class Decided(NamedTuple):
    """What was decided on an article of so many bytes, and what it takes to write it.

    read: the bytes that came in; None where they are what the text is in its encoding. compression: that of both.
    extracted: the text is not all of the article.
    """

    result: Result
    size: int
    read: bytes | None
    compression: str
    extracted: bool = False

    @property
    def source(self) -> bytes:
        """The bytes that came in."""
        return encode(self.result.document, self.result.document.text) if self.read is None else self.read

    def pieces(self) -> Iterator[bytes]:
        """The bytes that come out, some at a time."""
        if not (self.result.cuts or self.extracted):
            yield self.source
        elif self.compression:
            yield pack(b"".join(encode_pieces(self.result.document, self.result.pieces())), self.compression)
        else:
            yield from encode_pieces(self.result.document, self.result.pieces())


def clean(source: bytes, *, name: str = "", settings: Settings) -> Cleaned:
    """Clean the bytes of one article; the product is in the encoding that came in, mark and line ends included.

    name: what the article is called, which also helps to tell its format, and whether it is compressed, as the product
    then is, too. Raises what decode, encode and unpack raise.

    With settings.extract the main text of a page is what is cleaned and written, in UTF-8, and the result's settings
    are those of that: plain, nothing to extract. Raises NotAnArticle for a page without any.
    """
    decided = decide(source, name=name, settings=settings)
    is_as_it_was = not (decided.result.cuts or decided.extracted)
    return Cleaned(source, decided.result, source if is_as_it_was else b"".join(decided.pieces()))


def decide(source: bytes, *, name: str = "", settings: Settings) -> Decided:
    """Decide as `clean` does, and write nothing yet: a book's bytes are not in memory as long as its text is judged."""
    size, kind = len(source), compression_of(name)
    document = decode(unpack(source, kind, name=name), name=name, encoding=settings.encoding)
    if settings.extract and formats.choose(name, document.text, settings.format).name == "html":
        document = Document(extract(document.text, name=name), name)
        if not document.text:
            raise NotAnArticle(f"{name or 'the page'} is not an article: no main text was found in it", name=name)
        return Decided(deduplicate(document, _of_extracted(settings)), size, source, kind, extracted=True)
    read = None if document.encoding == "utf-8" and not kind else source
    del source
    result = deduplicate(document, settings)
    if result.cuts and settings.encoding == "auto" and _is_read_otherwise(result):
        why = "without it, the encoding of what stays would be taken for another one"
        result = result._replace(decisions=held_back(result.decisions, range(len(result.decisions)), why), cuts=())
    return Decided(result, size, read, kind)


def _is_read_otherwise(result: Result) -> bool:
    """Say whether an encoding that was guessed would be guessed otherwise with less to go by."""
    if result.document.encoding == "utf-8":
        return False
    try:
        product = b"".join(encode_pieces(result.document, result.pieces()))
        return decode(product, name=result.document.name).text != result.output
    except RediteError:
        return True


def clean_record(text: str, number: int, *, name: str, settings: Settings) -> Row:
    """Clean the text of one record of a file. What is wrong with it stands in the row: the others are to go on.

    name: what the file is called; number: the record's line or row, from 1.
    """
    document = Document(text, f"{name}:{number}")
    try:
        is_extracted = settings.extract and formats.choose(document.name, text, settings.format).name == "html"
        if is_extracted:
            document = Document(extract(text, name=document.name), document.name)
            if not document.text:
                return Row(number)
            settings = _of_extracted(settings)
        result = deduplicate(document, settings)
    except (MissingExtra, SettingsError):
        raise
    except Exception as error:
        return Row(number, error=error)
    return Row(number, result, result.output if result.cuts or is_extracted else None)


def _of_extracted(settings: Settings) -> Settings:
    return settings.replaced(format="plain", extract=False)
