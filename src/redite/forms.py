"""What a paragraph is by its form: a label, a table row, a line of code or of verse, too short to judge.

Such paragraphs recur on purpose. It looks at one paragraph and its neighbours, never at what a pair says.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from redite.folding import words
from redite.model import Kind, Paragraph
from redite.tokens import is_spaceless

# Words that a text must have before its likeness to another means anything; two characters of a script without
# spaces make about one word.
LEAST_WORDS = 5.0
_LABEL_WORDS = 8
_HEADING_WORDS = 8
_VERSE_WORDS = 12
_VERSE_RUN = 4

_KINDS = {
    Kind.CODE: "a line of code",
    Kind.TABLE_ROW: "a table row",
    Kind.FRONT_MATTER: "front matter",
    Kind.LIST_ITEM: "a list item",
    Kind.OTHER: "no prose",
}
_LIST_MARK = re.compile(r"\s*(?:[-*+•‣◦▪·–—]\s|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]\s|(?:§+|Art\.|№)\s*\d|\d+(?:\.\d+)+\.?\s)")
_CODE = re.compile(r"[;{}]\s*$|^\s*[#$>]\s?\w+.*--?\w|\w\(.*\)\s*[;{]?$|[=!]=|->|=>|::|&&|\|\||</?\w+[^>]*>|\w+_\w+\s*[=(]|^\s*(?:import|def|class|return|const|let|var)\s\S+.*[=({:;]")
_TERMINAL = re.compile(r"""[.!?…。！？॥।؟۔:]["'”’»)\]」』]*\s*$""")
_VERSE_END = re.compile(r"""[,;—–،、，；]["'”’»]*\s*$""")


def weight(key: str) -> float:
    """Count a key's words, two characters of a script without spaces as one."""
    split = words(key)
    return sum(0.5 if is_spaceless(word) else 1.0 for word in split)


def ends_sentence(text: str) -> bool:
    """Say whether a text ends as a sentence does."""
    return _TERMINAL.search(text[-8:]) is not None


def protection(paragraph: Paragraph) -> str | None:
    """Say why a paragraph may recur, judging by its own form; None where it may not."""
    if paragraph.span.kind in _KINDS:
        return _KINDS[paragraph.span.kind]
    text = paragraph.text
    size = weight(paragraph.key)
    if size < LEAST_WORDS:
        return "too short to judge"
    if " " not in text.strip() and "/" in text:
        return "an address"
    if "\t" in text.strip() or text.count("|") >= 2:
        return "a table row"
    if size <= _LABEL_WORDS and text.rstrip().endswith((":", "：")):
        return "a label"
    if _LIST_MARK.match(text):
        return "a list item"
    if _CODE.search(text) and not ends_sentence(text):
        return "a line of code"
    letters = sum(character.isalpha() for character in paragraph.key)
    if 2 * letters < len(paragraph.key.replace(" ", "")):
        return "a table row"
    return None


def heading_like(paragraph: Paragraph) -> str | None:
    """Say so where a paragraph is a short line that no sentence end closes: in a longer one it is named, not repeated."""
    if weight(paragraph.key) < _HEADING_WORDS and not ends_sentence(paragraph.text):
        return "a short line without a sentence's end"
    return None


def verses(paragraphs: Sequence[Paragraph]) -> frozenset[int]:
    """Give the indices of lines that stand in a run of verse: short lines, a good part of them ending in a comma."""
    found: set[int] = set()
    run: list[int] = []
    for index in range(len(paragraphs) + 1):
        if index < len(paragraphs) and _is_short_line(paragraphs[index]):
            run.append(index)
            continue
        if len(run) >= _VERSE_RUN and 4 * sum(_VERSE_END.search(paragraphs[i].text) is not None for i in run) >= len(run):
            found.update(run)
        run = []
    return frozenset(found)


def _is_short_line(paragraph: Paragraph) -> bool:
    return len(paragraph.key) < 100 and 0 < weight(paragraph.key) <= _VERSE_WORDS
