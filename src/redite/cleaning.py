"""One article from bytes to bytes: what the commands for one and the batch for many both call. No disk, no screen."""

from __future__ import annotations

from typing import NamedTuple

from redite.decoding import decode, encode
from redite.model import Result
from redite.pipeline import deduplicate
from redite.settings import Settings


class Cleaned(NamedTuple):
    """An article's bytes, what was decided, and the product's bytes: the same object where nothing is cut."""

    source: bytes
    result: Result
    product: bytes


def clean(source: bytes, *, name: str = "", settings: Settings) -> Cleaned:
    """Clean the bytes of one article; the product is in the encoding that came in, mark and line ends included.

    name: what the article is called, which also helps to tell its format. Raises what decode and encode raise.
    """
    document = decode(source, name=name, encoding=settings.encoding)
    result = deduplicate(document, settings)
    return Cleaned(source, result, encode(document, result.output) if result.cuts else source)
