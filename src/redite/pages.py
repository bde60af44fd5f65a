"""What a page in HTML says at its place, although it says it elsewhere, too.

Pages repeat by themselves: a text twice in a row, a block for phones and for computers, a caption, a pull quote, what
each of their articles ends with. What comes again in none of these ways is said of what stands around it.
Each function tells of a reason for `holding`.
"""

from __future__ import annotations

import re

from redite.folding import words
from redite.forms import ROW_WORDS, ends_sentence, weight
from redite.model import Kind, Paragraph
from redite.surroundings import AFAR, COLONS, LEAST_LINES, PROSE_WORDS, Surroundings, is_cut_short, is_line

_NUMBER = r"\W*\d{1,3}(?:(?:\W|\w{1,4}\W)*\d{1,3})?\W*"
# What is printed twice has no more between than a picture, or a line.
_TWICE = 2
_BOUNDS = (Kind.HEADING, Kind.OTHER)


def is_of_one_thing(around: Surroundings, index: int) -> bool:
    """Say whether a line, or a very short sentence, comes again without what is around it: it is the title of a card,
    the label of a value, a row.
    """
    paragraph, keeper = around.paragraphs[index], around.keepers(index)[0]
    if _is_shown_twice(around, index):
        return False
    if around.is_exact(index):
        is_short = is_line(paragraph) or weight(paragraph.key) < PROSE_WORDS
        return is_short and not around.is_copied(index)
    is_quoted = paragraph.span.kind is Kind.QUOTE or paragraph.key[:1] == '"'
    is_title = is_line(paragraph) or (is_cut_short(paragraph) and weight(paragraph.key) <= ROW_WORDS)
    is_short = is_title or weight(paragraph.key) < PROSE_WORDS
    between = around.paragraphs[min(index, keeper) + 1 : max(index, keeper)]
    return is_short and not is_quoted and (len(between) >= _TWICE or any(map(_is_prose, between)))


def reads_on(around: Surroundings, index: int) -> bool:
    """Say whether it stands in a text that reads on, between two sentences, below one that is written as it is, or long
    before what says more, and is not printed twice in a row, nor what each page of the site has. What is pulled out of
    a text is not written as that is.
    """
    paragraph, keeper = around.paragraphs[index], around.keepers(index)[0]
    if _is_shown_twice(around, index) or abs(index - keeper) <= _TWICE:
        return False
    if paragraph.span.kind is Kind.QUOTE:
        return around.is_exact(index) and (_is_quoted_alone(around, index) or not _is_of_block(around, index))
    beside = [one for one in around.neighbours(index) if _is_prose(one)]
    alike = [one for one in beside if around.is_written_as(paragraph, one)]
    goes_on = weight(paragraph.key) >= PROSE_WORDS and any(one.index < index for one in alike)
    if around.is_exact(index):
        return (goes_on or len(beside) == 2) and not (around.recurs(index) or _is_of_block(around, index))
    if not ends_sentence(paragraph.text):
        return False
    return goes_on or len(alike) == 2 or (index + AFAR < keeper and paragraph.key[:1] != '"')


def is_below_number(around: Surroundings, index: int) -> bool:
    """Say whether nothing but a number, as of a step or of so many pictures, stands above it and stays."""
    above = around.above(index)
    is_shown = around.is_page and not around.paragraphs[index].span.hidden
    return is_shown and above is not None and re.fullmatch(_NUMBER, above.text) is not None


def is_of_another(around: Surroundings, index: int) -> bool:
    """Say whether it goes with few others, and what stands beside these is in doubt about what stands so beside their
    keepers, or the labels above are the same but for a few words: two records have it in common.
    """
    if not around.is_page or index in around.captions:
        return False
    (above, there), (below, beyond) = (around.end(index, around.keepers(index)[0], step) for step in (-1, 1))
    if above == there or sum(map(around.goes, range(above + 1, below))) > LEAST_LINES:
        return False
    if around.is_doubtful_of(above, there) or around.is_doubtful_of(below, beyond):
        return True
    return min(above, there) >= 0 and _are_parallel(around.paragraphs[above], around.paragraphs[there])


def is_announced(around: Surroundings, index: int) -> bool:
    """Say whether what stands above it and stays ends with a colon, and so announces it."""
    above = around.above(index)
    return above is not None and above.text.endswith(COLONS) and not _is_shown_twice(around, index)


def is_led_to(around: Surroundings, index: int) -> bool:
    """Say whether a link on the page leads to it, and what says it too has another name, or none."""
    return around.is_page and not around.is_exact(index) and around.links.leads_to(around.paragraphs[index].span)


def is_all_below_label(around: Surroundings, index: int) -> bool:
    """Say whether a label, or a heading, would have nothing below it, and stands not above what says it too."""
    if not around.is_page or around.paragraphs[index].span.hidden:
        return False
    first, last = around.row(index)
    if first == 0 or last - first >= LEAST_LINES or _is_beside(around, first, -1) or _is_beside(around, last, 1):
        return False
    label, below = around.paragraphs[first - 1], around.paragraphs[last + 1 : last + 2]
    kinds = [one.span.kind for one in around.paragraphs[first : last + 1]]
    is_list = kinds.count(Kind.LIST_ITEM) == len(kinds)
    is_label = label.span.kind is Kind.HEADING or (is_list and label.span.kind is Kind.PROSE and is_line(label))
    return is_label and Kind.HEADING not in kinds and all(one.span.kind in _BOUNDS for one in below)


def _is_shown_twice(around: Surroundings, index: int) -> bool:
    """Say whether a paragraph is hidden, or it or what says it too a caption; or the article is no page."""
    paragraph, keeper = around.paragraphs[index], around.paragraphs[around.keepers(index)[0]]
    if not around.is_page or paragraph.span.hidden or index in around.captions:
        return True
    return around.is_caption(paragraph) or around.is_caption(keeper)


def _is_of_block(around: Surroundings, index: int) -> bool:
    """Say whether it goes as one of so many in a row, which a text has not in common with another by itself."""
    first, last = around.row(index)
    return last - first + 1 >= LEAST_LINES and around.is_copied(index)


def _are_parallel(label: Paragraph, other: Paragraph) -> bool:
    """Say whether two lines are the same but for a few words, and so are labels of the same thing of two others."""
    if any(one.span.kind is not Kind.PROSE or not is_line(one) for one in (label, other)):
        return False
    pairs = list(zip(words(label.key), words(other.key)))
    alike = sum(one == another for one, another in pairs)
    return len(words(label.key)) == len(words(other.key)) == len(pairs) > alike and 2 * alike >= len(pairs)


def _is_quoted_alone(around: Surroundings, index: int) -> bool:
    """Say whether nothing but quotations goes with it: who answers quotes several paragraphs, too."""
    first, last = around.row(index)
    return all(one.span.kind is Kind.QUOTE for one in around.paragraphs[first : last + 1])


def _is_beside(around: Surroundings, index: int, step: int) -> bool:
    """Say whether what stands on one side of a paragraph is its keeper, or stands there, too."""
    keeper, other = around.wanted[index].keeper or 0, index + step
    there = around.paragraphs[keeper + step : keeper + step + 1] if keeper + step >= 0 else ()
    beside = around.paragraphs[other : other + 1]
    return keeper == other or [one.key for one in beside] == [one.key for one in there]


def _is_prose(paragraph: Paragraph) -> bool:
    kind = paragraph.span.kind
    return kind is Kind.PROSE and weight(paragraph.key) >= PROSE_WORDS and ends_sentence(paragraph.text)
