"""What is one among others: steps, items of lists, rows and lines.

Each function tells of a reason for `holding`.
"""

from __future__ import annotations

import re

from redite.folding import words
from redite.forms import LABEL_WORDS, LEAST_WORDS, ROW_WORDS, ends_sentence, weight
from redite.model import Kind, Paragraph, Relation
from redite.surroundings import (
    ASKING,
    BESIDE_STEPS,
    DATE,
    LEAD,
    LEAST_LINES,
    QUESTION_WORDS,
    STEP_WORDS,
    Surroundings,
    frame_of,
    is_alone,
    is_label,
    is_line,
    may_be_step,
)

_DEFINED = "\n: "
_EXPLAINED = r"[^\W\d][\w.()]* [-–—] \S"
_OPTION = r"[*_(]*([A-Ha-h1-9])[.)][*_]*\s"
# A term on a line of its own, above what it means, has no more words.
_TERM_WORDS = 4
# Of so many lines on either side of a cell so many are cells, so many of them figures.
_CELLS_BESIDE, _LEAST_CELLS, _LEAST_FIGURES = 3, 4, 2
_NUMBERED = r"(\D{0,20}?)(\d{1,3})(?![\d.,:/%]*\d|[^\W\d_])"


def is_of_series(around: Surroundings, index: int) -> bool:
    """Say whether it is a line that the article has with other names, too: in each place it is of another one."""
    frame = frame_of(around.paragraphs[index]) if around.is_exact(index) and is_alone(around, index) else None
    return frame is not None and len(around.frames[frame]) >= LEAST_LINES


def is_of_other_term(around: Surroundings, index: int) -> bool:
    """Say whether two list items begin with other words: a list says of each thing in turn what it is."""
    paragraph, keeper = around.paragraphs[index], around.paragraphs[around.keepers(index)[0]]
    are_items = paragraph.span.kind is Kind.LIST_ITEM is keeper.span.kind
    if not are_items or around.decisions[index].relation is not Relation.NEAR:
        return False
    return words(paragraph.key)[:1] != words(keeper.key)[:1]


def is_value(around: Surroundings, index: int) -> bool:
    """Say whether a short paragraph stands between two labels that recur, as in a table of facts."""
    above, below = around.above(index), around.below(index)
    if above is None or below is None or weight(around.paragraphs[index].key) > ROW_WORDS:
        return False
    labels = [one for one in (above, below) if is_label(one) and around.often[one.key] >= LEAST_LINES]
    return len(labels) == 2 and above.key != below.key


def is_told_as_list(around: Surroundings, index: int) -> bool:
    """Say whether prose would go for the sake of one list item, or an item among others for the sake of prose: a step
    that is told in full, and once more in short.
    """
    paragraphs, kind = around.paragraphs, around.paragraphs[index].span.kind
    if around.is_exact(index) or kind not in (Kind.PROSE, Kind.LIST_ITEM):
        return False
    kinds = [paragraphs[keeper].span.kind for keeper in around.keepers(index)]
    if kind is Kind.PROSE:
        return kinds == [Kind.LIST_ITEM] or (kinds == [Kind.QUOTE] and around.keepers(index)[0] > index >= LEAD)
    beside = [one.span.kind for one in around.neighbours(index)]
    return Kind.LIST_ITEM not in kinds and beside == [Kind.LIST_ITEM, Kind.LIST_ITEM]


def is_compared(around: Surroundings, index: int) -> bool:
    """Say whether a line stands so many times in a row, each time in an element that is written alike: what several
    things have that a page compares. The copies for phones and for print have elements of their own.
    """
    paragraph = around.paragraphs[index]
    if not is_line(paragraph) or not around.tag(paragraph):
        return False
    first, last = index, index
    while first and around.paragraphs[first - 1].key == paragraph.key:
        first -= 1
    while last + 1 < len(around.paragraphs) and around.paragraphs[last + 1].key == paragraph.key:
        last += 1
    tags = [around.tag(one) for one in around.paragraphs[first : last + 1]]
    return len(tags) >= LEAST_LINES and len(set(tags)) == 1


def is_numbered(around: Surroundings, index: int) -> bool:
    """Say whether a text begins with a number, or a word and a number, and what stays beside it with the next and with
    the one before, or with one of these where it is short: without it the steps would have a gap.
    """
    own = re.match(_NUMBERED, around.paragraphs[index].key)
    if own is None:
        return False
    beside = 0
    for other, step in ((around.above(index), -1), (around.below(index), 1)):
        found = None if other is None else re.match(_NUMBERED, other.key)
        beside += found is not None and found[1] == own[1] and int(found[2]) == int(own[2]) + step
    return beside == 2 or (beside == 1 and weight(around.paragraphs[index].key) <= ROW_WORDS)


def is_among_lines(around: Surroundings, index: int) -> bool:
    """Say whether a short line that no sentence end closes, or a few in a row, come again among other such lines that
    stay: a chorus, ingredients and steps without marks. Lines with dates are a column of titles.
    """
    paragraphs, keeper = around.paragraphs, around.keepers(index)[0]
    is_short_line = is_line(paragraphs[index], LABEL_WORDS)
    if not is_short_line or not around.is_exact(index) or abs(index - keeper) < LEAST_LINES:
        return False
    first, last = index, index
    while first and around.goes(first - 1) and index - first < LEAST_LINES:
        first -= 1
    while last + 1 < len(paragraphs) and around.goes(last + 1) and last - index < LEAST_LINES:
        last += 1
    beside = [*paragraphs[max(0, first - 2) : first], *paragraphs[last + 1 : last + 3]]
    is_right_below = first - 1 in around.keepers(last)
    if last - first >= LEAST_LINES or is_right_below or len(beside) < 2:
        return False
    return all(is_line(one, LABEL_WORDS) and " " in one.key and not re.search(DATE, one.text) for one in beside)


def is_of_list_that_stays(around: Surroundings, index: int) -> bool:
    """Say whether other items of its list stay, and what holds it is none of these: a list goes whole or not at all."""
    if around.paragraphs[index].span.kind is not Kind.LIST_ITEM:
        return False
    keepers = around.keepers(index)
    lists = (around.lists.get(index), around.elements.get(index))
    return any(items is not None and any(keeper not in items for keeper in keepers) for items in lists)


def is_defined(around: Surroundings, index: int) -> bool:
    """Say whether what a term means stands in its paragraph or below it, behind a colon at the start of a line; or on
    the line below it, as in a paragraph beside it.
    """
    below = around.below(index)
    if _is_entry(around.paragraphs[index]):
        return any(map(_is_entry, around.neighbours(index)))
    if any(_DEFINED in around.paragraphs[one].text for one in (index, *around.keepers(index))):
        return not around.is_exact(index) or _DEFINED in around.paragraphs[index].text
    return below is not None and below.text.startswith((": ", "："))


def _is_entry(paragraph: Paragraph) -> bool:
    term, line_end, meaning = paragraph.text.partition("\n")
    is_term = line_end != "" and 0 < len(term.split()) <= _TERM_WORDS and not ends_sentence(term)
    return is_term and ends_sentence(meaning)


def is_cell(around: Surroundings, index: int) -> bool:
    """Say whether the rest of a row that is broken into paragraphs stands beside it."""
    return any(one.text.startswith("|") for one in around.neighbours(index))


def is_option(around: Surroundings, index: int) -> bool:
    """Say whether it is one of several answers to choose from, each with a letter before it, or a number."""
    option = re.match(_OPTION, around.paragraphs[index].text)
    if option is None:
        return False
    found = [other for one in around.neighbours(index) if (other := re.match(_OPTION, one.text))]
    return any(abs(ord(other[1]) - ord(option[1])) == 1 for other in found)


def is_row(around: Surroundings, index: int) -> bool:
    """Say whether a short paragraph stands among sources with addresses, or the cells of a table that lost its form; or
    is made of rows itself. So does what begins with one word that the rest explains, behind a dash.
    """
    if around.is_exact(index):
        return False
    paragraphs = around.paragraphs
    is_explained = re.match(_EXPLAINED, paragraphs[index].text) is not None
    if is_explained and any(re.match(_EXPLAINED, one.text) for one in around.neighbours(index)):
        return True
    lines = paragraphs[index].text.split("\n")
    if len(lines) >= LEAST_LINES and not any(map(ends_sentence, lines)):
        return True
    if weight(paragraphs[index].key) > ROW_WORDS:
        return False
    if index >= LEAD and is_line(paragraphs[index], QUESTION_WORDS):
        beside = [around.above(index), around.below(index)]
        if all(other is not None and is_line(other, QUESTION_WORDS) for other in beside):
            return True
    if all("://" in paragraph.text for paragraph in paragraphs[max(0, index - 1) : index + 2]):
        return True
    around_it = [*paragraphs[max(0, index - _CELLS_BESIDE) : index], *paragraphs[index + 1 : index + 1 + _CELLS_BESIDE]]
    cells = [paragraph for paragraph in around_it if weight(paragraph.key) < LEAST_WORDS]
    return len(cells) >= _LEAST_CELLS and sum(cell.key[:1].isdigit() for cell in cells) >= _LEAST_FIGURES


def is_step(around: Surroundings, index: int) -> bool:
    """Say whether a short sentence is there for its own place: beside a list or an image, below a heading or a
    question, or in an article with code.
    """
    paragraph, has_code = around.paragraphs[index], around.has_code
    if around.is_exact(index) or paragraph.span.kind is not Kind.PROSE or weight(paragraph.key) > STEP_WORDS:
        return False
    here, there = around.section(index), around.section(around.keepers(index)[0])
    is_in_chapter = 0 < here == there and around.is_chapter(here)  # which no teaser is
    if not may_be_step(paragraph, 0 if is_in_chapter else LEAD):
        return False
    if not (has_code or ends_sentence(paragraph.text) or paragraph.key.endswith(",")):
        return False
    above = around.paragraphs[index - 1]
    if has_code or above.span.kind is Kind.HEADING or above.text.endswith(ASKING):
        return True
    beside = [above.span, *[following.span for following in around.paragraphs[index + 1 : index + 2]]]
    return any(
        span.kind in BESIDE_STEPS or around.source.startswith(("![", "[!["), span.start) for span in beside
    )
