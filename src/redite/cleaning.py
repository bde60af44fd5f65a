"""One article from bytes to bytes, one record from text to text: what the commands for one and the batch for many both
call. No disk, no screen.
"""

from __future__ import annotations

from redite import formats
from redite.compression import compression_of, pack, unpack
from redite.contracts import Row
from redite.decoding import decode, encode_pieces
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


def clean(source: bytes, *, name: str = "", settings: Settings) -> Cleaned:
    """Clean the bytes of one article; the product is in the encoding that came in, mark and line ends included.

    name: what the article is called, which also helps to tell its format, and whether it is compressed, as the product
    then is, too. Raises what decode, encode and unpack raise.

    With settings.extract the main text of a page is what is cleaned and written, in UTF-8, and the result's settings
    are those of that: plain, nothing to extract. Raises NotAnArticle for a page without any.
    """
    kind = compression_of(name)
    document = decode(unpack(source, kind, name=name), name=name, encoding=settings.encoding)
    if settings.extract and formats.choose(name, document.text, settings.format).name == "html":
        document = Document(extract(document.text, name=name), name)
        if not document.text:
            raise NotAnArticle(f"{name or 'the page'} is not an article: no main text was found in it", name=name)
        result = deduplicate(document, _of_extracted(settings))
        return Cleaned(source, result, pack(encode_pieces(document, result.pieces()), kind))
    result = deduplicate(document, settings)
    product = encode_pieces(document, result.pieces()) if result.cuts else b""
    if result.cuts and settings.encoding == "auto" and _is_read_otherwise(product, result):
        why = "without it, the encoding of what stays would be taken for another one"
        result = result._replace(decisions=held_back(result.decisions, range(len(result.decisions)), why), cuts=())
    return Cleaned(source, result, pack(product, kind) if result.cuts else source)


def _is_read_otherwise(product: bytes, result: Result) -> bool:
    """Say whether an encoding that was guessed would be guessed otherwise with less to go by."""
    if result.document.encoding == "utf-8":
        return False
    try:
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
