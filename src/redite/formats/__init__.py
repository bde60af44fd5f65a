"""The table of formats: where paragraphs are in a text. A member's module is imported when it is chosen, not before."""

from __future__ import annotations

import re
from importlib import import_module

from redite.compression import bare_name
from redite.contracts import Format
from redite.errors import SettingsError
from redite.values import NamedTuple


class Member(NamedTuple):
    """Where a format is: a module with FORMAT in it, and the suffixes that promise it."""

    module: str
    suffixes: tuple[str, ...]


FORMATS = {
    "plain": Member("redite.formats.plain", (".txt", ".text", "")),
    "markdown": Member(
        "redite.formats.markdown", (".md", ".markdown", ".mdown", ".mkd", ".mdwn", ".mdx", ".qmd", ".rmd")
    ),
    "html": Member("redite.formats.html", (".html", ".htm", ".xhtml", ".xht", ".shtml")),
}


# Without any of these in so many first characters, or front matter, there is no markup to look for.
HEAD = 1 << 16
_SIGNS = ("<", "#", "](", "**", "```", "~~~")
# Without any of these a text of that name is not marked up at all.
_MARKS = {"html": "<", "markdown": r"[<>#*_`~|\[\]\\$]|(?m:^(?: {0,3}(?:[-+=:]|\d+[.)])| {4}|\t))"}


def load(name: str) -> Format:
    """Import a member. Raises SettingsError for a name that the table does not have."""
    if name not in FORMATS:
        raise SettingsError(f"format must be one of auto, {', '.join(FORMATS)}, not {name!r}", name="format")
    form: Format = import_module(FORMATS[name].module).FORMAT
    return form


def looked_at(name: str, wanted: str = "auto") -> int | None:
    """How many of a text's first characters `choose` looks at; None for all of them."""
    if wanted != "auto":
        return 0
    suffix = _suffix(name)
    return None if any(key in _MARKS and suffix in member.suffixes for key, member in FORMATS.items()) else HEAD


def choose(name: str, text: str, wanted: str = "auto") -> Format:
    """The format wanted, or with "auto" the one that the file's name promises or that the text looks like.

    name: the article's file name, or "". A .txt may hold anything, so that its text is looked at; so is that of a .md
    or .html in which nothing is marked up: its lines would be taken for one paragraph.
    """
    if wanted != "auto":
        return load(wanted)
    suffix = _suffix(name)
    for key, member in FORMATS.items():
        if key != "plain" and suffix in member.suffixes and re.search(_MARKS[key], text):
            return load(key)
    head = text[:HEAD]
    if any(sign in head for sign in _SIGNS) or text.startswith(("---", "\ufeff---")):
        from redite.formats import looking  # here, because most plain texts need no second look

        if looking.looks_like_html(text):
            return load("html")
        if looking.looks_like_markdown(text):
            return load("markdown")
    return load("plain")


def _suffix(name: str) -> str:
    """The end of the file's name from its last dot, in lower case; no dot, no suffix, and a leading dot is none."""
    base = bare_name(name).replace("\\", "/").rpartition("/")[2]
    stem, dot, end = base.rpartition(".")
    return (dot + end).lower() if stem else ""
