"""What a paragraph is by its form: a label, a table row, a line of code or of verse, too short to judge.

Such paragraphs recur on purpose. It looks at one paragraph and its neighbours, never at what a pair says.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from redite.folding import spaceless_count, words
from redite.model import Kind, Paragraph

# Words that a text must have before its likeness to another means anything; two characters of a script without
# spaces make about one word.
LEAST_WORDS = 5.0
# Steps, list rows and refrains are not longer than this.
ROW_WORDS = 25
_LABEL_WORDS = 8
_HEADING_WORDS = 8
_QUOTE_WORDS = 6
_VERSE_WORDS = 12
_VERSE_RUN = 4

_KINDS = {
    Kind.CODE: "a line of code",
    Kind.TABLE_ROW: "a table row",
    Kind.FRONT_MATTER: "front matter",
    Kind.OTHER: "no prose",
}
_LIST_MARK = re.compile(
    r"\s*(?:[-*+•‣◦▪·]\s|\(?(?:\d{1,3}|[ivx]{1,5}|[IVX]{2,5})[.)]\s|\(?[a-zA-Z]\)\s|(?:§+|Art\.|№)\s*\d|\d+(?:\.\d+)+\.?\s)"
)
_CODE = re.compile(
    r"[{}]\s*$|[=(].*;\s*$|^\s*[#$>]\s?\w+.*--?\w|\w\(.*\)\s*\{?$|[=!]=|->|=>|::|&&|\|\||</?\w+[^>]*>|\w+_\w+\s*[=(]"
    r"|^\s*(?:import|def|class|return|const|let|var)\s\S+.*[=({:;]"
)
_TERMINAL = re.compile(r"""[.!?…。！？॥।؟۔:]["'”’»)\]」』]*\s*$""")
_VERSE_END = re.compile(r"""[,;—–،、，；]["'”’»]*\s*$""")


def weight(key: str) -> float:
    """Count a key's words, two characters of a script without spaces as one."""
    split = words(key)
    return len(split) - 0.5 * spaceless_count(key)


def ends_sentence(text: str) -> bool:
    """Say whether a text ends as a sentence does."""
    return _TERMINAL.search(text[-8:]) is not None


def protection(paragraph: Paragraph) -> str | None:
    """Say why a paragraph may recur, judging by its own form; None where it may not."""
    text, kind = paragraph.text, paragraph.span.kind
    size = weight(paragraph.key)
    if kind in _KINDS:
        return _KINDS[kind]
    if (kind is Kind.LIST_ITEM or _LIST_MARK.match(text)) and size <= ROW_WORDS:
        return "a list item"
    if size < LEAST_WORDS:
        return "too short to judge"
    if " " not in text.strip() and "/" in text:
        return "an address"
    if "\t" in text.strip() or text.count("|") >= 2:
        return "a table row"
    if size <= _LABEL_WORDS and text.rstrip().endswith((":", "：")):
        return "a label"
    if _CODE.search(text) and not ends_sentence(text):
        return "a line of code"
    if size <= ROW_WORDS and 2 * sum(map(str.isalpha, paragraph.key)) < len(paragraph.key.replace(" ", "")):
        return "a table row"
    return None


def heading_like(paragraph: Paragraph) -> str | None:
    """Say so where a paragraph is a short line that no sentence end closes: in a longer one it is named, not repeated."""
    least = _QUOTE_WORDS if paragraph.key[:1] == '"' == paragraph.key[-1:] else _HEADING_WORDS
    if weight(paragraph.key) < least and not ends_sentence(paragraph.text):
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
