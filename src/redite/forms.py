"""What a paragraph is by its form: a label, a table row, a line of code or of verse, too short to judge.

Such paragraphs recur on purpose. It looks at one paragraph and its neighbours, never at what a pair says.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from redite.folding import has_bars_for_stops, has_spaceless, spaceless_count, words
from redite.model import Kind, Paragraph

# Words that a text must have before its likeness to another means anything; two characters of a script without
# spaces make about one word.
LEAST_WORDS = 5.0
# Steps, list rows and refrains are not longer than this.
ROW_WORDS = 25
LABEL_WORDS = 8
_HEADING_WORDS = 8
_HEADLINE_WORDS = 16
_THAI = "[\u0e00-\u0eff]"
_VERSE_WORDS = 12
# What a page prints again comes so often; the item that has all those below it has no more of them.
_PRINTED = 2
_ITEMS = 12
_VERSE_RUN = 4
_VERSE_LINE = 60  # characters
_REFRAIN_WORDS = 8
_STANZA = 10
_TEASER_WORDS = 8
LONGEST_INVITATION = 40  # characters, of what stands behind a text that breaks off: Read more
_LEAST_AMOUNTS = 3
_LEAST_GAPS = 3
_LEAST_ROWS = 3
_ROW_LABEL_WORDS = 4

LIST_ITEM = "a list item"
_KINDS = {
    Kind.CODE: "a line of code",
    Kind.HEADING: "a heading",
    Kind.TABLE_ROW: "a table row",
    Kind.FRONT_MATTER: "front matter",
    Kind.OTHER: "no prose",
}
# Patterns that few paragraphs need are compiled by re when one does: start-up goes without them.
_GAP = r"\S {3,}(?=\S)"  # between the columns of a table
_LIST_MARK = (
    r"\s*(?:[-*+•‣◦▪·]\s|\(?(?:\d{1,3}|[ivx]{1,5}|[IVX]{2,5})[.)]\s|\(?[a-zA-Z]\)\s"
    r"|[一二三四五六七八九十]{1,3}[、\u3000 ]|\d{1,3}、|（\d{1,3}）|(?:§+|Art\.|№)\s*\d|\d+(?:\.\d+)+\.?\s)"
)
_ROMAN = "ivxIVX"
_FIRST_NUMERALS = "\u2e80"  # where Han begins
_CODE = (
    r"[{}]\s*$|[=(].*;\s*$|^\s*[#$>]\s?\w+.*--?\w|^\S*[~/:@]\S*[#$] |^(?:\(\S+\) )?\$ \w|\w\(.*\)\s*\{?$"
    r"|[=!]=|->|=>|::|&&|\|\||</?\w+[^>]*>|\w/[\w.-]+:\w"
    r"|(?<!\S)/\w+/\w|\\\w+\\\w|\w+[_.]\w+\s*=|\w+_\w+\s*\(|[A-Za-z_]=[\w(\"'/$]|\$[A-Z_]{4}"
)
_CODE_MARKS = frozenset("{}=(#$>&|<_/\\")  # what it matches has one of these, or ::
_OPTION = r"(?<!\S)--?[A-Za-z][\w-]*(?<!-)(?=[\s=]|\Z)"  # --all
_SHELL = rf"{_OPTION}.*{_OPTION}|\$[{{(]"  # two options of a command, or what a shell expands
_STATEMENT = (
    r"\s*(?:(?:import|def|class|return|const|let|var)\s\S+.*[=({:;]|(?:import|package|using)\s\w+(?:\.[\w*]+)+;?\s*$)"
)
_ASSIGNMENT = r"^[ \t]*\w[\w.\[\]']*(?:, ?\w+)*[ \t]*[-+*/|&]?=[ \t]*\S"
_LEAST_ASSIGNMENTS = 2
_IDENTIFIER = r"[^\W_]_[^\W_]\w*"
_LEAST_IDENTIFIERS = 2
_NO_LETTERS = bytes(byte for byte in range(128) if not chr(byte).isalpha())
_TERMINALS = frozenset(".!?…。！？॥।؟۔:")
_CLOSERS = "\"'”’“‘»«›‹״׳)]）」』》】"
_VERSE_END = r"""[,;—–،、，；]["'”’»]*\s*$"""
# Of so many texts it is remembered what is found: a line of a log may come thousands of times.
_REMEMBERED = 256


@lru_cache(maxsize=_REMEMBERED)
def weight(key: str) -> float:
    """Count a key's words, two characters of a script without spaces as one."""
    return len(words(key)) - (0.0 if key.isascii() else 0.5 * spaceless_count(key))


# A bracket behind a sentence: … harbour. (Photo: Jane Alder)
_BEHIND_SENTENCE = r"[.!?…。！？][\"”’»]*\s*[(\[（][^()（）]{2,60}[)\]）]\s*\Z"


def ends_sentence(text: str) -> bool:
    """Say whether a text ends as a sentence does."""
    return not _TERMINALS.isdisjoint(text[-8:].rstrip().rstrip(_CLOSERS).rstrip()[-1:])  # « … . »


def protection(paragraph: Paragraph) -> str | None:
    """Say why a paragraph may recur, judging by its own form; None where it may not."""
    return _protection(paragraph.text, paragraph.key, paragraph.span.kind)


@lru_cache(maxsize=_REMEMBERED)
def _protection(text: str, key: str, kind: Kind) -> str | None:
    size = weight(key)
    if kind in _KINDS:
        return _KINDS[kind]
    if size <= ROW_WORDS and (kind is Kind.LIST_ITEM or _has_list_mark(text)):
        return LIST_ITEM
    if size < LEAST_WORDS:
        return "too short to judge"
    if "/" in text and _is_address(text.split()):
        return "an address"
    has_bars = text.count("|") >= 2 and not has_bars_for_stops(text)
    has_gaps = "   " in text and len(re.findall(_GAP, text)) >= _LEAST_GAPS
    if "\t" in text.strip() or has_bars or "│" in text or has_gaps:
        return "a table row"
    if _is_stanza(text):
        return "verse"
    if lists_amounts(text):
        return "a list of amounts"
    if size <= LABEL_WORDS and text.rstrip().endswith((":", "：")):
        return "a label"
    if is_line_of_code(text):
        return "a line of code"
    if size <= ROW_WORDS and 2 * _letters(key) < len(key.replace(" ", "")):
        return "a table row"
    return None


def _letters(key: str) -> int:
    """Count the letters of a key."""
    if key.isascii():
        return len(key.encode("ascii").translate(None, _NO_LETTERS))
    return sum(map(str.isalpha, key))


def _has_list_mark(text: str) -> bool:
    first, second = text[:1], text[1:2]
    # Most paragraphs begin with a word; of letters only some are, or begin, a mark: a), iv., Art. 5.
    if first.isalpha() and first < _FIRST_NUMERALS and second != ")":
        if not (first in _ROMAN and second in _ROMAN + ".") and not text.startswith("Art."):
            return False
    return re.match(_LIST_MARK, text) is not None


def _is_address(parts: Sequence[str]) -> bool:
    """Say whether a text is an address, or one with a few words that say what it is of."""
    longest = max(parts, key=len)
    if len(parts) == 1:
        return not has_spaceless(longest)  # which is a sentence, where words have no spaces between them
    return "://" in longest and 2 * len(longest) > sum(map(len, parts))


def _is_stanza(text: str) -> bool:
    """Say whether a text is lines of verse: short ones that each end in a mark, or clauses of five or seven characters.

    The latter is how regular verse in Chinese is written, two or four of them in a line.
    """
    lines = text.strip().split("\n")
    if len(lines) > 1 and max(map(len, lines)) <= _VERSE_LINE and all(map(_ends_in_mark, lines)):
        return True
    clauses = re.split("[，。！？；,!?;]", text.strip()) if text.rstrip()[-1:] in ("。", "！", "？") else []
    return len(clauses) in (3, 5) and len(set(map(len, clauses[:-1]))) == 1 and len(clauses[0]) in (5, 7)


def _ends_in_mark(line: str) -> bool:
    return ends_sentence(line) or re.search(_VERSE_END, line) is not None


def lists_amounts(text: str) -> bool:
    """Say whether most of what a text lists is given with its amount, as in a recipe: it is of this dish alone."""
    parts = text.replace(";", ",").split(", ")
    amounts = [part for part in parts if part[:1].isnumeric() and " " in part]  # scores are none
    return len(parts) >= _LEAST_AMOUNTS and 2 * len(amounts) >= len(parts)


def is_line_of_code(text: str) -> bool:
    """Say whether a text without markup looks like code."""
    return not ends_sentence(text) and _is_code(text)


def _is_code(text: str) -> bool:
    marked = not _CODE_MARKS.isdisjoint(text) or "::" in text  # looked for first, as few texts have any
    if marked and (re.search(_CODE, text, re.MULTILINE) or len(re.findall(_IDENTIFIER, text)) >= _LEAST_IDENTIFIERS):
        return True
    if ("$" in text or " -" in text) and re.search(_SHELL, text, re.DOTALL):
        return True
    if re.match(_STATEMENT, text) is not None:
        return True
    assignments = len(re.findall(_ASSIGNMENT, text, re.MULTILINE)) if "=" in text else 0
    return assignments >= max(_LEAST_ASSIGNMENTS, (text.count("\n") + 1) / 2)


def is_in_turn(paragraphs: Sequence[Paragraph], index: int, times: int) -> bool:
    """Say whether a list item that comes so often is a step, which comes in turn: it comes more than twice, and no item
    above has it, too, as where a page prints an item together with those below it, and these again.
    """
    if paragraphs[index].span.kind is not Kind.LIST_ITEM or times <= _PRINTED:
        return False
    return not any(
        paragraphs[index].key in one.key != paragraphs[index].key for one in paragraphs[max(0, index - _ITEMS) : index]
    )


def heading_like(paragraph: Paragraph) -> str | None:
    """Say so where a paragraph is a short line that no sentence end closes: a longer one names it, no more.

    The article's first line may be longer, and quoted: it is its headline. So may one in capitals.
    """
    is_first = paragraph.index == 0
    is_title = is_first or paragraph.text.isupper()
    if ends_sentence(paragraph.text) or re.search(_BEHIND_SENTENCE, paragraph.text):
        return None
    if paragraph.key[:1] == '"' == paragraph.key[-1:] and not is_title:
        return None
    longest = _HEADLINE_WORDS if is_title else _HEADING_WORDS
    if is_title and re.search(_THAI, paragraph.key):
        longest *= 2  # a word of Thai is four characters, with its signs, not two
    return "a short line without a sentence's end" if weight(paragraph.key) < longest else None


def is_teaser(text: Paragraph, whole: Paragraph) -> bool:
    """Say whether a text is how another one begins, broken off by dots: whatever else it looks like.

    Behind the dots there may be an invitation to read on.
    """
    start, dots, rest = text.key.rpartition("...")
    start = start.removesuffix("[").rstrip()
    is_broken_off = dots != "" and len(rest) <= LONGEST_INVITATION
    return is_broken_off and weight(start) >= _TEASER_WORDS and whole.key.startswith(start)


def labelled_rows(paragraphs: Sequence[Paragraph]) -> tuple[frozenset[int], frozenset[int]]:
    """Give the indices of short paragraphs with a label before a colon, as three at least have the same, or in a row.

    The same: a table of facts (price, price, price), a script with its speakers. In a row: a glossary. A question with
    its answer is such a paragraph, too.
    """
    labels: dict[int, str] = {}
    long: dict[int, str] = {}
    for paragraph in paragraphs:
        if ":" not in paragraph.key and "?" not in paragraph.key:
            continue
        label, _, said = paragraph.key.partition(":")  # no space behind it where it was a wide one
        asked, _, answer = paragraph.key.partition("?")
        is_label = said.strip() and not said[0].isdigit() and said[0] != "/" and 0 < weight(label) <= _ROW_LABEL_WORDS
        if answer.strip() and not is_label:
            label, is_label = asked, True
        if is_label and weight(paragraph.key) <= ROW_WORDS:
            labels[paragraph.index] = label
        elif is_label:
            long[paragraph.index] = label
    # One of the facts may need more words than the others, between which it stands.
    beside = {index: {label, labels.get(index - 1), labels.get(index + 1)} - {None} for index, label in long.items()}
    labels.update({index: long[index] for index, three in beside.items() if len(three) == _LEAST_ROWS})
    often = Counter(labels.values())
    runs = [run for run in (range(index, index + _LEAST_ROWS) for index in labels) if labels.keys() >= set(run)]
    same = frozenset(index for index, label in labels.items() if often[label] >= _LEAST_ROWS)
    return same, frozenset(index for run in runs for index in run)


def verses(paragraphs: Sequence[Paragraph]) -> frozenset[int]:
    """Give the indices of lines that stand in a run of verse: short lines, a good part of them ending in a comma."""
    found: set[int] = set()
    run: list[int] = []
    for index in range(len(paragraphs) + 1):
        if index < len(paragraphs) and _is_short_line(paragraphs[index]):
            run.append(index)
            continue
        if len(run) >= _VERSE_RUN:
            comma_ends = sum(re.search(_VERSE_END, paragraphs[i].text) is not None for i in run)
            found.update(run if 4 * comma_ends >= len(run) else _refrains(paragraphs, run))
        run = []
    return frozenset(found)


def _refrains(paragraphs: Sequence[Paragraph], run: Sequence[int]) -> Iterator[int]:
    """Find the lines that return, not at once, within one run of short lines that no sentence end closes."""
    places: dict[str, list[int]] = {}
    for index in run:
        if not ends_sentence(paragraphs[index].text):
            places.setdefault(paragraphs[index].key, []).append(index)
    for key, members in places.items():
        if len(members) < 2 or weight(key) > _VERSE_WORDS or min(map(int.__sub__, members[1:], members)) > _STANZA:
            continue
        between = [paragraphs[index].key for index in range(members[0], members[-1]) if index not in members]
        # Captions with their credits alternate too, but there both come again.
        if between and len(set(between)) == len(between) and not any(len(places.get(line, ())) > 1 for line in between):
            yield from members


def _is_short_line(paragraph: Paragraph) -> bool:
    return len(paragraph.key) < 100 and 0 < weight(paragraph.key) <= _VERSE_WORDS
