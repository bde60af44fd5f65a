"""Which field of a record holds its text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from redite.errors import NotAnArticle, ReadError
from redite.records import FIELDS

_LONGEST_NAME = 40  # characters of it that a message shows; without a header, a text may be taken for one


def field_of(names: Sequence[str], wanted: str = "") -> str | None:
    """The one of `names` that holds the text: the one wanted, else the likeliest of the usual ones, or None.

    What is wanted must be there as it is spelt; the usual ones may be spelt in capitals, with spaces around.
    """
    if wanted:
        return wanted if wanted in names else None
    for field in FIELDS:
        if field in names:
            return field
    folded = {name.strip().casefold(): name for name in reversed(names)}
    return next((folded[field.casefold()] for field in FIELDS if field.casefold() in folded), None)


def no_text(name: str, wanted: str, names: Iterable[str] = ()) -> ReadError:
    """The error for a file without a text in it: it is no article, or has not the field that is asked for."""
    listed = [repr(field if len(field) <= _LONGEST_NAME else field[:_LONGEST_NAME] + "...") for field in names]
    there = f"; it has {', '.join(listed[:12])}{', ...' if len(listed) > 12 else ''}" if listed else ""
    called = name or "the file"
    if wanted:
        return ReadError(f"{called} cannot be cleaned: no record has a text in the field {wanted!r}{there}", name=name)
    usual = ", ".join(FIELDS[:4])
    return NotAnArticle(f"{called} has no text in a field such as {usual}{there}; name it with --field", name=name)
