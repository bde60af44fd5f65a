"""What heads other text: titles, labels, sections, and what stands below them.

Each function tells of a reason for `holding`.
"""

from __future__ import annotations

import re

from redite.folding import words
from redite.forms import LABEL_WORDS, LEAST_WORDS, ROW_WORDS, ends_sentence, is_teaser, weight
from redite.model import Kind, Paragraph, Relation
from redite.recurrence import look_alike
from redite.surroundings import (
    AFAR,
    ATTRIBUTION_WORDS,
    COLONS,
    LEAD,
    OF_SECTIONS,
    PROSE_WORDS,
    QUESTION_WORDS,
    STEP_WORDS,
    Surroundings,
    is_alone,
    is_cut_short,
    is_label,
    is_line,
    is_question,
    may_be_step,
)

# Patterns that few articles need are compiled by re when one does: start-up goes without them.
_MARKS = "[,;:()、，（）]"
_TAG = r"<[^<>]*>|!\[[^\[\]]*\]\([^()]*\)"
_OPENING_AT_END = r"<\w[^<>]*>\s*$"
# A part of a section that a reader chooses, as a rule, is no longer.
_PART_MARKS = (":::", "{{", "{%", '=== "')
_LONGEST_PART = 30
_SENTENCE_END = r"[.!?…؟।۔](?:\W*\s|\W*\Z)|[。！？]"
# So many words more make another label of one.
_LABEL_TAIL = 3
_SHOUTS = ("!", "！")
# What is printed twice in a row has a picture, or a line, between at most.
_TWICE = 2
# A title is not longer; prose, so long at least, begins so many lines below it (by whom it is, and of when).
_TITLE_WORDS = 24
_BYLINES = 3
# What stands around a title where it is named, the way to it or how many answers there are, and right before it.
_FRAME_WORDS = 8
_FRAMES = ('"', ">", "> ", "» ", "/ ")


def is_parallel(around: Surroundings, index: int) -> bool:
    """Say whether two sections say of two things what is equal, and beside it what is alike but differs."""
    keeper, paragraphs = around.keepers(index)[0], around.paragraphs
    here, there = around.section(index), around.section(keeper)
    if here < 0 or there < 0 or around.path(here)[-1] == around.path(there)[-1]:
        return False
    for step in (-1, 1):
        one, other = index + step, keeper + step
        while (sections := [around.section(one), around.section(other)]) == [here, there]:
            if paragraphs[one].key != paragraphs[other].key:
                if around.is_doubtful(one, there):
                    return True
                break
            one, other = one + step, other + step
        if sections != [here, there] or around.goes(one):
            continue
        words_of = [words(paragraphs[place].key) for place in (one, other)]
        are_rows = min(map(len, words_of)) >= LEAST_WORDS and words_of[0] != words_of[1]
        if are_rows and look_alike(paragraphs[one], paragraphs[other]):
            return True
    return False


def is_below_its_heading(around: Surroundings, index: int) -> bool:
    """Say whether it stands between a heading that comes again and other text, and both of these stay.

    A heading that is a link is one of a teaser.
    """
    above, below, elsewhere = around.above(index), around.below(index), around.elsewhere(index)
    if above is None or below is None or elsewhere is None or above.key != elsewhere.key:
        return False
    is_headed = above.span.kind is Kind.HEADING is elsewhere.span.kind
    return is_headed and around.section(below.index) == around.section(index) and not around.links.is_linked(above.span)


def is_other_line(around: Surroundings, index: int) -> bool:
    """Say whether a line goes for the sake of a longer one that is no sentence either: a label with more to it."""
    paragraph = around.paragraphs[index]
    if around.is_exact(index) or not is_line(paragraph, LABEL_WORDS) or around.below(index) is None or index < LEAD:
        return False
    others = [around.paragraphs[keeper] for keeper in around.keepers(index)]
    return all(
        is_line(other, weight(paragraph.key) + _LABEL_TAIL) and other.key.startswith(paragraph.key) for other in others
    )


def is_label_again(around: Surroundings, index: int) -> bool:
    """Say whether a short line comes again by itself below a sentence: whose comment it is that follows."""
    above = around.above(index)
    is_below_text = above is not None and ends_sentence(above.text) and is_alone(around, index)
    is_label_again = around.is_exact(index) and is_line(around.paragraphs[index], ATTRIBUTION_WORDS)
    return is_below_text and is_label_again and around.keepers(index)[0] >= LEAD


def is_below_label_again(around: Surroundings, index: int) -> bool:
    """Say whether a sentence stands below one label, and once more below another: on two days, of two things; or
    between two speakers. Not what an article begins with, as that is what teasers say, nor a title: columns have those.
    """
    paragraphs, above, elsewhere = around.paragraphs, around.above(index), around.elsewhere(index)
    if above is None or elsewhere is None or not around.is_exact(index):
        return False
    if weight(paragraphs[index].key) > ROW_WORDS or not ends_sentence(paragraphs[index].text):
        return False
    if _is_speaker(above):
        below = around.below(index)
        return above.key != elsewhere.key or (below is not None and _is_speaker(below))
    if above.key == elsewhere.key or not is_label(above) or not is_label(elsewhere):
        return False
    keeper = around.keepers(index)[0]
    is_begun = any(ends_sentence(one.text) and weight(one.key) >= PROSE_WORDS for one in paragraphs[:keeper])
    # A teaser has but the beginning of what goes on where it is from.
    goes_on = [any(ends_sentence(one.text) for one in paragraphs[at + 1 : at + 2]) for at in (keeper, index)]
    return is_begun and goes_on != [True, False]


def heads_other(around: Surroundings, index: int) -> bool:
    """Say whether a line above prose would go for the sake of another line: both are titles."""
    paragraph, below = around.paragraphs[index], around.below(index)
    if around.is_exact(index) or below is None or not is_line(paragraph, QUESTION_WORDS) or index < LEAD:
        return False
    if weight(below.key) < PROSE_WORDS or not ends_sentence(below.text):
        return False
    others = [around.paragraphs[keeper] for keeper in around.keepers(index)]
    are_above = all(other.index < index and not ends_sentence(other.text) for other in others)
    if are_above and all(weight(other.key) > QUESTION_WORDS for other in others):
        return True  # so long a line is made of several titles
    is_title = re.search(_MARKS, paragraph.text) is None
    return is_title and all(is_line(other, QUESTION_WORDS) for other in others)


def is_in_contents(around: Surroundings, index: int) -> bool:
    """Say whether a line leads to a place on the page, as an entry of a table of contents does, and what says it too
    does not: that is what it leads to.
    """
    spans = [around.paragraphs[keeper].span for keeper in around.keepers(index)]
    is_short = weight(around.paragraphs[index].key) <= _TITLE_WORDS
    return is_short and around.links.leads_within(around.paragraphs[index].span) and not any(
        map(around.links.leads_within, spans)
    )


def is_above_address(around: Surroundings, index: int) -> bool:
    """Say whether nothing but an address stands below a paragraph."""
    below = around.below(index)
    return below is not None and "://" in below.text and len(below.text.split()) == 1


def heads_keeper(around: Surroundings, index: int) -> bool:
    """Say whether a short quotation, a question or an exclamation stands right above what it is taken from."""
    paragraph = around.paragraphs[index]
    is_quoted = paragraph.key[:1] == '"' == paragraph.key[-1:] and is_line(paragraph, QUESTION_WORDS)
    keeper = around.decisions[index].keeper
    asks = index >= LEAD and is_question(paragraph) and weight(paragraph.key) <= LABEL_WORDS
    is_one = is_quoted or asks or _exclaims(paragraph)
    if is_quoted and keeper is not None and around.has_titles and weight(paragraph.key) <= LABEL_WORDS:
        return index < keeper <= index + AFAR
    return keeper in (index + 1, index + 2) and is_one


def _exclaims(paragraph: Paragraph) -> bool:
    return paragraph.text.rstrip("*_ ").endswith(_SHOUTS) and weight(paragraph.key) <= LABEL_WORDS


def is_title(around: Surroundings, index: int) -> bool:
    """Say whether a paragraph is a line above prose that is no sentence, and what holds it no sentence either (three
    answers to it, where one is, what comes next), or that prose itself.
    """
    paragraph, keepers = around.paragraphs[index], around.keepers(index)
    size = weight(paragraph.key)
    if around.is_exact(index) or size > _TITLE_WORDS or index in around.captions:
        return False
    others = [around.paragraphs[keeper] for keeper in keepers]
    if is_cut_short(paragraph) and size <= LABEL_WORDS and keepers == [index + 1]:
        return not others[0].key.startswith(paragraph.key.rstrip(". "))
    is_name = paragraph.text.isupper() and size <= LABEL_WORDS  # of a firm, as with Inc.
    if ends_sentence(paragraph.text) and not is_name:  # a sentence around what a title says: here it is
        return all(is_line(other) and weight(other.key) < size for other in others)
    if paragraph.key[:1] == '"' == paragraph.key[-1:]:
        return False
    has_marks = re.search(_MARKS, paragraph.text) is not None
    reach = 1 if has_marks or len(keepers) > 1 else AFAR if around.has_titles else _BYLINES
    if index < keepers[0] <= index + reach or (reach == AFAR and index >= LEAD and keepers[0] < LEAD):
        is_short = size <= QUESTION_WORDS or (around.is_page and around.has_titles)
        is_short_line = is_short and paragraph.span.kind is Kind.PROSE
        return is_short_line and ends_sentence(others[0].text) and not is_teaser(paragraph, others[0])
    below = around.paragraphs[index + 1 : index + 1 + _BYLINES]
    named = [frame + paragraph.key for frame in _FRAMES]
    framed = [other for other in others if any(name in other.key for name in named)]
    return any(not ends_sentence(one.text) and weight(one.key) <= size + _FRAME_WORDS for one in framed) and any(
        ends_sentence(one.text) and weight(one.key) >= PROSE_WORDS for one in below
    )


def heads_what_stays(around: Surroundings, index: int) -> bool:
    """Say whether a heading of a second rendering stands above what stays: text, or a heading of lower rank."""
    below = around.below(index)
    if around.paragraphs[index].span.kind is not Kind.HEADING or below is None or index - 1 in around.keepers(index):
        return False
    depths = [len(around.path(around.section(at))) for at in (index, below.index)]
    return below.span.kind is not Kind.HEADING or depths[0] < depths[1]


def is_in_reference(around: Surroundings, index: int) -> bool:
    """Say whether a text in parts says it again at its place, as a reference does: nothing there looks like the work of
    a page or of its reader.

    These print a text twice in a row, pull a quotation out of it, tell in the lead what follows, show a picture with
    its caption, or render a stretch or a section twice, as a whole.
    """
    paragraph, keepers = around.paragraphs[index], around.keepers(index)
    if not around.has_sections or not keepers or paragraph.span.kind not in OF_SECTIONS or index in around.captions:
        return False
    is_pulled = paragraph.key[:1] == '"' and not around.is_exact(index)
    if is_pulled or paragraph.span.kind is Kind.QUOTE or around.is_again(index):
        return False
    if around.often[paragraph.key] > _TWICE and paragraph.text.rstrip("*_ ").endswith(_SHOUTS):
        return True  # pages print it twice; three times it is shouted
    is_part = around.decisions[index].relation is Relation.CONTAINED
    if is_part and weight(paragraph.key) <= STEP_WORDS and (around.has_code or index >= LEAD):
        return True  # no line is pulled out of what explains code, and below the lead none is without a mark
    return index >= LEAD and not _is_printed_twice(around, index, keepers[0], is_part)


def _is_printed_twice(around: Surroundings, index: int, keeper: int, is_part: bool) -> bool:
    """Say whether nothing stands between a paragraph and what holds it, or one that is no text.

    A long one may have a text between: what a page shows when asked. So may an item, but only what is a part of its
    keeper, too: a page prints an item with those below it, and those. Words that stand in several places there are no
    such item.
    """
    beside = index + (1 if keeper > index else -1)
    if around.paragraphs[beside].key == around.paragraphs[index].key:
        keeper = beside  # of many in a row none is far from what holds them all
    between = around.paragraphs[min(index, keeper) + 1 : max(index, keeper)]
    if not between and _is_among_lines(around, min(index, keeper)):
        return False
    paragraph = around.paragraphs[index]
    may_show = paragraph.span.kind is not Kind.LIST_ITEM and weight(paragraph.key) > STEP_WORDS and not is_part
    if len(between) >= _TWICE or may_show:
        return len(between) < _TWICE
    if is_part and paragraph.span.kind is Kind.LIST_ITEM and paragraph.key not in around.paragraphs[keeper].key:
        return False
    is_text = any(
        one.span.kind is Kind.LIST_ITEM or ends_sentence(one.text) or one.text.endswith(COLONS) for one in between
    )
    return not is_text or all(one.key in around.paragraphs[keeper].key for one in between)


def _is_among_lines(around: Surroundings, first: int) -> bool:
    """Say whether a short line stands twice among others: what is in two folders, in two rows. Titles and what pictures
    show are printed twice.
    """
    beside = [*around.paragraphs[max(0, first - 1) : first], *around.paragraphs[first + 2 : first + 3]]
    return len(beside) == 2 and all(
        one.span.kind is Kind.PROSE and is_line(one) for one in [around.paragraphs[first], *beside]
    )


def has_parts(around: Surroundings) -> bool:
    """Say whether anything in an article may begin or end a part of it, as a tag or a line of colons does."""
    return Kind.OTHER in around.kinds or any([one.text.startswith(_PART_MARKS) for one in around.paragraphs])


def is_in_tab(around: Surroundings, index: int) -> bool:
    """Say whether it stands below one tag of two, as what a reader chooses to see does: for Linux, for Windows; or
    below another line of colons or of a template, which begin and end such parts in Markdown: notes and warnings, too.
    """
    keeper = around.keepers(index)[0]
    part = _part(around, index)
    if (around.is_exact(index) or part.startswith((":::", "{{"))) and part != _part(around, keeper):
        return True
    above, elsewhere = around.above(index), around.elsewhere(index)
    if above is None or elsewhere is None or above.key == elsewhere.key:
        return False
    if above.span.kind is Kind.OTHER and "<summary" in around.source[above.span.start : above.span.end]:
        return True  # it is shown to who asks for it
    return all(one.span.kind is Kind.OTHER and re.search(_OPENING_AT_END, one.text) for one in (above, elsewhere))


def _part(around: Surroundings, index: int) -> str:
    """Give the last line before a paragraph, in its section, that begins or ends a part of it; "" where none does."""
    heading = around.headings[section] if (section := around.section(index)) >= 0 else 0
    for above in reversed(around.paragraphs[max(heading, index - _LONGEST_PART) : index]):
        if above.text.startswith(_PART_MARKS):
            return above.text
    return ""


def is_of_another_section(around: Surroundings, index: int) -> bool:
    """Say whether a paragraph of a chapter in Markdown, or a short one, a quotation or a list item of any page, stands
    under other headings than what equals it: it is of another product, about another clause.

    Pages have headings over side columns, too, and what all pages of a site say. A chapter that goes as a whole is the
    same one again, or sums up the lead or what it is a part of.
    """
    paragraph, here, there = around.paragraphs[index], around.section(index), around.section(around.keepers(index)[0])
    if paragraph.span.kind not in OF_SECTIONS or here == there:
        return False
    is_same = around.path(here) == around.path(there)
    # What the first paragraphs sum up is said again below.
    if here < 1 and (around.is_lead(here) or not around.is_chapter(here)):
        return index >= LEAD and there > 0 and around.is_chapter(there) and not is_same
    if around.is_chapter(here):
        if around.goes(around.headings[here]):
            return _is_under_another(around, here, there)
        is_whole = here in around.emptied and around.is_within(here, there)
        return not is_whole
    if is_same:
        return False
    is_short = paragraph.span.kind is not Kind.PROSE or weight(paragraph.key) <= STEP_WORDS
    return is_short and may_be_step(paragraph) and not around.is_exact(index)


def is_within_lead(around: Surroundings, index: int) -> bool:
    """Say whether it stands in the lead of a text in Markdown, but is no standfirst, and a chapter says it, too: it
    stands below other prose of the lead; or it says in one sentence what the page is about, which has code.
    """
    paragraph, keeper = around.paragraphs[index], around.keepers(index)[0]
    here, there = around.section(index), around.section(keeper)
    is_text = paragraph.span.kind is Kind.PROSE or paragraph.span.kind is Kind.QUOTE
    is_lead = here < 1 and here < there and not around.is_lead(there) and around.is_chapter(there) and is_text
    if not is_lead or around.is_exact(index) or around.links.pictures_above(paragraph.span):
        return False
    if around.has_code and weight(paragraph.key) <= STEP_WORDS:
        return ends_sentence(paragraph.text)
    above = around.above(index)
    is_below_prose = above is not None and above.span.kind is Kind.PROSE and around.section(above.index) == here
    return is_below_prose and above is not None and ends_sentence(above.text)


def _is_under_another(around: Surroundings, here: int, there: int) -> bool:
    """Say whether a section that goes with its heading is a part of one that stays, the other one a part of another:
    the options of one program, and of another.
    """
    if there < 1 or not around.is_chapter(there):
        return False
    one, other = around.parent(here), around.parent(there)
    while one >= 1 <= other and around.goes(around.headings[one]):
        one, other = around.parent(one), around.parent(other)
    return one >= 1 <= other and around.path(one) != around.path(other)


def heads_section(around: Surroundings, index: int) -> bool:
    """Say whether what comes first under a heading is said under another one, too, or under none; where markup does not
    tell headings, one line in capitals is one.
    """
    above, elsewhere = around.above(index), around.elsewhere(index)
    if above is None or around.is_exact(index):
        return False
    is_in_capitals = all(map(str.isupper, filter(str.isalpha, above.text)))  # 한빛 R7 is not: it has no small letters
    if above.text.isupper() and is_in_capitals and is_label(above) and around.often[above.key] == 1 and index > LEAD:
        return True
    if elsewhere is None or above.key == elsewhere.key:
        return False
    return above.span.kind is Kind.HEADING is elsewhere.span.kind


def is_below_label(around: Surroundings, index: int) -> bool:
    """Say whether a paragraph is what a speaker says, stands below the title of a box, or below one label, and its
    keeper below another.

    A label stands once in an article: what recurs is a credit, or a part of what all pages of a site have.
    """
    if around.is_exact(index) or index == 0 or around.goes(index - 1):
        return False
    above, elsewhere = around.paragraphs[index - 1], around.elsewhere(index)
    if _is_speaker(above) and any(map(_is_speaker, around.paragraphs[index + 1 : index + 2])):
        return True
    if index < LEAD:
        return False
    is_box = above.span.kind is Kind.OTHER and bool(re.sub(_TAG, "", above.text).strip())
    # The title of all is no label.
    labels = [above, elsewhere] if elsewhere is not None and elsewhere.index > 0 else []
    is_below = is_box or (bool(labels) and all(is_label(one) and around.often[one.key] == 1 for one in labels))
    # Else it is one headline below another one.
    return is_below and re.search(_SENTENCE_END, around.paragraphs[index].text) is not None


def _is_speaker(paragraph: Paragraph) -> bool:
    return paragraph.text.endswith(COLONS) and weight(paragraph.key) <= LABEL_WORDS


def empties_section(around: Surroundings, index: int) -> bool:
    """Say whether all that stands under a heading would go, and what equals it stands under another one."""
    here = around.section(index)
    if here < 1 or around.goes(around.headings[here]):
        return False
    if not around.is_chapter(here) and here in around.emptied:
        return True
    return any(not around.is_within(here, other) for other in around.emptied.get(here, ()))
