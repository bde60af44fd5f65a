"""HOLDS: why a paragraph that would go is held back for its neighbours' sake: what it announces, what it belongs to.

Verdicts look at two texts; here the paragraphs around them are looked at, and the links that no reader reads. Each
hold is one function of the surroundings and an index, and says whether the paragraph there is to stay.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Sequence

from redite.forms import LABEL_WORDS, LEAST_WORDS, ROW_WORDS, ends_sentence, is_line_of_code, weight
from redite.items import (
    is_among_lines,
    is_cell,
    is_compared,
    is_defined,
    is_numbered,
    is_of_list_that_stays,
    is_of_other_term,
    is_of_series,
    is_option,
    is_row,
    is_step,
    is_told_as_list,
    is_value,
)
from redite.model import Action, Decision, Kind, Paragraph, Relation
from redite.pages import (
    is_all_below_label,
    is_announced,
    is_below_number,
    is_led_to,
    is_of_another,
    is_of_one_thing,
    reads_on,
)
from redite.recurrence import SHORT_SENTENCE
from redite.surroundings import (
    ASKING,
    ATTRIBUTION_WORDS,
    BESIDE_STEPS,
    CLOCK,
    COLONS,
    CUT_SHORT,
    DASHES,
    DATE,
    LEAST_LINES,
    STEP_WORDS,
    Surroundings,
    is_alone,
    is_cut_short,
    is_figure,
    is_label,
    is_line,
    is_question,
)
from redite.titles import (
    has_parts,
    empties_section,
    heads_keeper,
    heads_other,
    heads_section,
    heads_what_stays,
    is_above_address,
    is_below_its_heading,
    is_below_label,
    is_below_label_again,
    is_in_contents,
    is_in_reference,
    is_in_tab,
    is_label_again,
    is_of_another_section,
    is_other_line,
    is_parallel,
    is_title,
    is_within_lead,
)
from redite.voices import (
    attributes,
    is_answered,
    is_attributed,
    is_commented,
    is_part_of_quotation,
    is_posted,
    is_source,
)

_Hold = tuple[Callable[[Surroundings, int], bool], str]

_CLOSING = ("\"", "”", "“", "»", "«", "」", "』")
_SHOWN = frozenset([Kind.CODE, Kind.TABLE_ROW])
_ANNOUNCING = (":", "：", "—", "--")
_DAY = r"\d{1,4}([./ -])\d{1,2}\1\d{1,4}"
_COMMAS = (",", "、", "，", "،", ";", "；")
# What a template's engine puts something in the place of, or obeys.
_PLACEHOLDERS = ("{{", "{%")
_CODE_SPAN = r"(?<!`)`([^`\n]+)`(?!`)"
_LINK_ALONE = r"\[[^\[\]]*\]\([^()\s]*\)\s*"
_PICTURE_ALONE = r"[*_\s]*!\[[^\[\]]*\]\([^()]*\)[*_\s]*"
_LETTERED = r"(?<![\w%$\\\[-])[%$\\\[-]{1,2}[A-Za-z]+"
_REMEMBERED = 256  # texts of which it is known what may hold them
_NOTE_MARKS = ("※", "†")


def hold(
    paragraphs: Sequence[Paragraph],
    decisions: Sequence[Decision],
    decided: Container[int],
    source: str,
    *,
    captions: Container[int] = (),
    rendered: Container[int] = (),
) -> tuple[Decision, ...]:
    """Hold back, as doubtful, what is needed by neighbours that stay, for any of the reasons in HOLDS.

    What is held back is itself a neighbour that stays: it is gone over, from the end and from the start in turn, until
    no more is held.
    decided: the indices of what goes all the same. source: the article's text, which has the targets of links.
    captions: the indices of what has a picture's credit, and so heads nothing. rendered: the indices of what the page
    renders a second time, as a whole.
    """
    going = [decision.index for decision in decisions if decision.action is Action.REMOVE]
    going = [index for index in going if index not in decided and decisions[index].keeper is not None]
    if not going:
        return tuple(decisions)
    around = Surroundings(paragraphs, decisions, source, captions, rendered)
    asked_of = asked(around)
    left: list[int] = []
    while going:
        for index in reversed(going):
            reason = _first_of(asked_of(index), around, index)
            if reason is None:
                left.append(index)
            else:
                around.hold(index, reason)
        if len(left) == len(going):
            break
        going, left = left, []
    return tuple(around.decisions)


def _first_of(holds: Sequence[_Hold], around: Surroundings, index: int) -> str | None:
    for is_needed, reason in holds:
        if is_needed(around, index):
            return reason
    return None


def asked(around: Surroundings) -> Callable[[int], Sequence[_Hold]]:
    """Give what says which of HOLDS may hold a paragraph of an article, by its index.

    A log may have one line 40,000 times: what is never so is not asked of each. It is told by what the article has, by
    the paragraph's text, and by whether it equals its keeper, and has neighbours.
    """
    never = {is_needed for is_there, those in OF_WHAT_IS_THERE if not is_there(around) for is_needed in those}
    of_others = [hold for hold in HOLDS if hold[0] not in never and hold[0] not in OF_COPIES]
    of_copies = [hold for hold in HOLDS if hold[0] not in never and hold[0] not in OF_OTHERS]
    known: dict[tuple[str, Kind, bool, bool], Sequence[_Hold]] = {}

    def asked_of(index: int) -> Sequence[_Hold]:
        paragraph, is_exact = around.paragraphs[index], around.is_exact(index)
        has_neighbours = around.above(index) is not None or around.below(index) is not None
        question = paragraph.text, paragraph.span.kind, is_exact, has_neighbours
        found = known.get(question)
        if found is None:
            if len(known) == _REMEMBERED:
                known.clear()
            vain = {is_needed for may_be, those in OF_TEXTS if not may_be(paragraph) for is_needed in those}
            vain.update(() if has_neighbours else OF_NEIGHBOURS)
            found = known[question] = [hold for hold in (of_copies if is_exact else of_others) if hold[0] not in vain]
        return found

    return asked_of


def _leads_elsewhere(around: Surroundings, index: int) -> bool:
    kept = [around.paragraphs[keeper].span for keeper in around.keepers(index)]
    return around.links.lead_elsewhere(around.paragraphs[index], kept)


def _shows_other_picture(around: Surroundings, index: int) -> bool:
    """Say whether it is said of one picture, and what says it too of another one."""
    paragraph, keeper = around.paragraphs[index], around.paragraphs[around.keepers(index)[0]]
    if paragraph.span.kind is not Kind.CAPTION and weight(paragraph.key) > ROW_WORDS:
        return False
    here, there = (around.links.pictures_above(one.span) for one in (paragraph, keeper))
    return bool(here and there) and here.isdisjoint(there)


def _names_shown(around: Surroundings, index: int) -> bool:
    """Say whether it says what a picture or a table shows, and a longer text says it of nothing."""
    paragraph = around.paragraphs[index]
    if around.is_exact(index):
        return False
    if paragraph.span.kind is Kind.CAPTION or index in around.captions:
        if around.decisions[index].relation is not Relation.CONTAINED:
            return False
        shows = paragraph.span.kind is Kind.CAPTION or around.links.pictures_above(paragraph.span)
        there = [around.paragraphs[keeper].span for keeper in around.keepers(index)]
        return bool(shows) and not any(around.links.is_captioned(one) for one in there)
    return is_line(paragraph, ATTRIBUTION_WORDS) and bool(around.links.pictures_above(paragraph.span))


def _is_filled_in(around: Surroundings, index: int) -> bool:
    """Say whether a template has yet to be filled in: what will stand there is not known."""
    text = around.paragraphs[index].text
    return "{" in text and any(placeholder in text for placeholder in _PLACEHOLDERS)


def _is_hidden_there(around: Surroundings, index: int) -> bool:
    """Say whether what says it too is hidden from who reads the page, and it is not; or stands in place of a picture,
    where that is not shown.
    """
    if around.paragraphs[index].span.hidden:
        return False
    spans = [around.paragraphs[keeper].span for keeper in around.keepers(index)]
    return any(one.hidden or re.fullmatch(_PICTURE_ALONE, around.source[one.start : one.end]) for one in spans)


def _is_captioned_there(around: Surroundings, index: int) -> bool:
    """Say whether a sentence of the text would go for a caption among others, which may say more: it reads on."""
    paragraph = around.paragraphs[index]
    if paragraph.span.kind is not Kind.PROSE or around.is_exact(index) or not ends_sentence(paragraph.text):
        return False
    if around.links.pictures_above(paragraph.span):
        return False
    others = [around.paragraphs[keeper] for keeper in around.keepers(index)]
    return any(
        around.links.is_captioned(one.span) or (not ends_sentence(one.text) and around.links.pictures_above(one.span))
        for one in others
    )


def _is_of_other_day(around: Surroundings, index: int) -> bool:
    """Say whether nothing but a date stands above it, and nothing but another one above what equals it."""
    above, elsewhere = around.above(index), around.elsewhere(index)
    if above is None or elsewhere is None or above.key == elsewhere.key:
        return False
    return all(one.key[:1].isdigit() and re.fullmatch(_DAY, one.key) for one in (above, elsewhere))


def _is_note(around: Surroundings, index: int) -> bool:
    """Say whether a note stands below what it is about, and what equals it below something else."""
    is_note = around.paragraphs[index].text.startswith(_NOTE_MARKS) and around.is_exact(index)
    return is_note and is_alone(around, index)


def _announces(around: Surroundings, index: int) -> bool:
    """Say whether what stays follows on it: a colon ends it, it is a question, code is next, it is a line above a
    table or a list, or what it says of them is said above equal ones, too.
    """
    paragraph, below = around.paragraphs[index], around.below(index)
    if below is None:
        return False
    if paragraph.text.endswith(COLONS) or below.span.kind is Kind.CODE:
        return True
    there = around.keepers(index)[0] + 1
    if there <= index and not around.is_exact(index) and is_cut_short(paragraph):
        # No teaser: what says it, too, above has the dots, and goes on behind them.
        return any(mark in around.paragraphs[there - 1].text for mark in CUT_SHORT)
    if not around.is_exact(index) and below.index != there and _is_picture(around, below.index):
        if _is_picture(around, there):
            return True
    is_code = below.span.kind is Kind.PROSE and is_line_of_code(below.text) and "\\" not in below.text  # no formula
    if is_code and not around.is_exact(index):
        return True
    if below.span.kind in BESIDE_STEPS and paragraph.span.kind is Kind.PROSE:
        following = around.paragraphs[around.keepers(index)[0] + 1 :][:1]
        if following and following[0].key == below.key:
            return True
        is_table_there = bool(following) and following[0].span.kind is Kind.TABLE_ROW
        if below.span.kind is Kind.TABLE_ROW and (is_table_there or not around.is_exact(index)):
            return True  # another table
    if not ends_sentence(paragraph.text) and paragraph.span.kind is not Kind.LIST_ITEM:
        if around.source.startswith("$$", below.span.start) and not around.is_exact(index):
            return True  # a formula ends the sentence
        rows = around.paragraphs[index + 1 : index + 3]
        return below.span.kind in BESIDE_STEPS or (len(rows) == 2 and all(map(is_figure, rows)))
    keeper = around.keepers(index)[0]
    beyond = around.paragraphs[keeper + 1 : keeper + 2]
    is_other = beyond and beyond[0].key != below.key and ends_sentence(below.text)
    return is_question(paragraph) and (is_other or not around.is_exact(index))


def _is_picture(around: Surroundings, index: int) -> bool:
    """Say whether a paragraph of a text in Markdown is nothing but pictures."""
    found = around.paragraphs[index : index + 1]
    is_other = bool(found) and found[0].span.kind is Kind.OTHER
    return is_other and around.source.startswith(("![", "[!["), found[0].span.start)


def _is_by_itself(around: Surroundings, index: int) -> bool:
    """Say whether a list item comes again while what is around it stays; or a short paragraph in a chapter, or in a
    text with code.

    In a text that somebody wrote in Markdown it is a step, or said of something else; not so on pages and their copies.
    """
    paragraph, keeper, here = around.paragraphs[index], around.keepers(index)[0], around.section(index)
    if not around.is_exact(index) or not is_alone(around, index):
        return False
    if paragraph.span.kind is Kind.LIST_ITEM:
        return True
    if abs(index - keeper) < LEAST_LINES:
        between = around.paragraphs[min(index, keeper) + 1 : max(index, keeper)]
        if not (here >= 0 and all(map(_is_sentence, between))):
            return False
    if around.has_code and weight(paragraph.key) <= STEP_WORDS:
        return True
    return here > 0 and around.is_chapter(here) and weight(paragraph.key) <= ROW_WORDS


def _is_sentence(paragraph: Paragraph) -> bool:
    return paragraph.span.kind is Kind.PROSE and ends_sentence(paragraph.text)


def _is_output(around: Surroundings, index: int) -> bool:
    """Say whether markup quotes it, and what says it too, in an article with code: what a program answers, in turn."""
    paragraph, keeper = around.paragraphs[index], around.paragraphs[around.keepers(index)[0]]
    return around.has_code and paragraph.span.kind is Kind.QUOTE is keeper.span.kind and is_alone(around, index)


def _is_said_again(around: Surroundings, index: int) -> bool:
    """Say whether a very short sentence comes again by itself, as it is, or elsewhere in other words."""
    paragraph = around.paragraphs[index]
    if not ends_sentence(paragraph.text) or weight(paragraph.key) > SHORT_SENTENCE:
        return False
    if around.is_exact(index):
        return is_alone(around, index)
    is_near = around.decisions[index].relation is Relation.NEAR or weight(paragraph.key) <= LEAST_WORDS
    return is_near and abs(index - around.keepers(index)[0]) >= LEAST_LINES


def _is_worse_there(around: Surroundings, index: int) -> bool:
    """Say whether what holds it is a teaser, broken off by dots, and it is not."""
    keepers = [around.paragraphs[keeper] for keeper in around.keepers(index)]
    return any(map(is_cut_short, keepers)) and not is_cut_short(around.paragraphs[index])


def _goes_on(around: Surroundings, index: int) -> bool:
    """Say whether a line goes on from the one above it, as a small letter tells, and comes again elsewhere."""
    paragraph, above = around.paragraphs[index], around.above(index)
    if above is None or not around.is_exact(index) or not is_line(paragraph) or not is_line(above):
        return False
    return paragraph.text[:1].islower()


def _is_written_otherwise(around: Surroundings, index: int) -> bool:
    """Say whether an example is there for its capital letters, or its spaces, close to one that has others; or an
    option has a capital letter in one of the two: -v is not -V.
    """
    paragraph, keeper = around.paragraphs[index], around.paragraphs[around.keepers(index)[0]]
    if around.is_exact(index) and paragraph.text != keeper.text:
        if len({frozenset(re.findall(_LETTERED, text.text)) for text in (paragraph, keeper)}) > 1:
            return True
    if paragraph.span.kind not in (Kind.QUOTE, Kind.LIST_ITEM) or abs(index - keeper.index) > LEAST_LINES:
        return False
    one, other = (text.text.lower().replace(" ", "") for text in (paragraph, keeper))
    return paragraph.text != keeper.text and one == other


def _is_stamp(around: Surroundings, index: int) -> bool:
    """Say whether a short line with a time or a date, or a very short one with any figure, comes again by itself: it is
    of something else. Equal lines in a row count as one.
    """
    paragraph, keeper = around.paragraphs[index], around.keepers(index)[0]
    has_figure = is_line(paragraph, LEAST_WORDS) and any(map(str.isdecimal, paragraph.text))
    if not has_figure or not around.is_exact(index):
        is_stamp = is_line(paragraph, LABEL_WORDS) and re.search(f"{CLOCK}|{DATE}", paragraph.text) is not None
        return is_stamp and is_alone(around, index)
    first, last = index, index
    while first and around.paragraphs[first - 1].key == paragraph.key:
        first -= 1
    while last + 1 < len(around.paragraphs) and around.paragraphs[last + 1].key == paragraph.key:
        last += 1
    beside = [first - 1, last + 1]
    is_one = index == first and not first <= keeper <= last
    return is_one and beside[0] >= 0 and last + 1 < len(around.paragraphs) and not any(map(around.goes, beside))


def _names_other_code(around: Surroundings, index: int) -> bool:
    """Say whether a text in Markdown has names in code that what says it too has not; or the other way round, where
    both are as long.
    """
    named, *others = (
        frozenset(re.findall(_CODE_SPAN, around.source[one.span.start : one.span.end]))
        for one in (around.paragraphs[place] for place in (index, *around.keepers(index)))
    )
    if not named or not any(others):
        return False
    is_near = around.decisions[index].relation is Relation.NEAR
    begun = [
        re.match(_CODE_SPAN, around.source[one.span.start : one.span.end])
        for one in (around.paragraphs[place] for place in (index, around.keepers(index)[0]))
    ]
    if begun[0] and begun[1] and begun[0][1] != begun[1][1]:
        return True
    return not named <= frozenset().union(*others) or (is_near and any(other - named for other in others))


def _breaks_link(around: Surroundings, index: int) -> bool:
    """Say whether a link in Markdown has its text, or its target, in another paragraph; or is a paragraph by itself, as
    where a page says what else there is to read, and a sentence has it, too.
    """
    start, end = around.paragraphs[index].span[:2]
    written = around.source[start:end]
    if around.is_exact(index):
        return False
    if written.startswith("[") and re.fullmatch(_LINK_ALONE, written):
        start, end = around.paragraphs[around.keepers(index)[0]].span[:2]
        return re.fullmatch(_LINK_ALONE, around.source[start:end]) is None
    return written.count("[") != written.count("]") and (written.startswith("[") or "](" in written)


def _belongs(around: Surroundings, index: int) -> bool:
    """Say whether a paragraph belongs to the one before it, and what is before its keeper is not the same; or is what
    that one, which says it too, announces.
    """
    paragraph, above, elsewhere = around.paragraphs[index], around.above(index), around.elsewhere(index)
    if around.keepers(index) == [index - 1] and paragraph.span.kind is Kind.QUOTE:
        return around.paragraphs[index - 1].text.endswith(COLONS)
    if above is None:
        return False
    if paragraph.text.startswith(DASHES) and is_line(paragraph):  # whose words they are
        return True
    if elsewhere is not None and elsewhere.key == above.key:
        return False
    if above.span.kind in _SHOWN:
        return True
    if above.text.endswith(_COMMAS) or (above.text.startswith("@") and is_label(above)):
        return True
    if paragraph.span.kind is Kind.QUOTE and above.text.endswith(ASKING):
        return True
    if is_question(above):  # what else answers it, too, and answers nothing where it stays, may go
        below = around.below(index)
        is_answered = below is not None and 2 * weight(below.key) > weight(paragraph.key) and not is_question(below)
        has_asked = elsewhere is not None and elsewhere.text.endswith(ASKING)
        return not is_cut_short(paragraph) and (has_asked or not is_answered)
    asks = above.text.endswith(ASKING) and weight(above.key) <= ROW_WORDS
    if asks and elsewhere is not None and elsewhere.text.endswith(ASKING):
        return True  # one answer to two questions
    is_announced = above.text.endswith((*_ANNOUNCING, *CUT_SHORT)) or not ends_sentence(above.text)
    if paragraph.span.kind is Kind.QUOTE and is_announced:
        return True
    if above.text.endswith(_ANNOUNCING) and weight(above.key) > LABEL_WORDS:
        return not around.is_exact(index)
    if above.text.endswith(COLONS) and weight(paragraph.key) <= LABEL_WORDS:
        return True
    if around.source.startswith("`", above.span.start) and weight(above.key) <= LABEL_WORDS:
        return True
    if weight(paragraph.key) > ROW_WORDS:
        return False
    names = paragraph.key[:1] == "-" and above.text.endswith(_CLOSING)
    if names or above.span.kind is Kind.QUOTE is paragraph.span.kind:
        return not ends_sentence(paragraph.text)  # whose words they are
    return False


# In the order in which they are asked; the first that needs a paragraph says why it stays.
HOLDS: Sequence[_Hold] = (
    (_leads_elsewhere, "it shows or links to something else"),
    (_shows_other_picture, "it is said of another picture"),
    (_names_shown, "it says what the picture above it shows"),
    (_is_filled_in, "a template fills it in"),
    (_is_hidden_there, "what says it too is hidden"),
    (_is_captioned_there, "it stands in the text, and what says it too is a caption"),
    (_is_of_other_day, "another day stands above what says it too"),
    (is_below_its_heading, "its heading stays, and what follows on it"),
    (is_of_series, "it is a line that comes with other names, too"),
    (_is_note, "it is a note to what stands above it"),
    (attributes, "it says whose words stand above it"),
    (is_source, "it is the source of what is quoted there"),
    (is_posted, "whose post it is stands above it"),
    (is_commented, "one of the two is a comment"),
    (is_parallel, "it is said of one thing, and beside it what is not said of the other"),
    (is_of_other_term, "it is an item about something else"),
    (_announces, "it announces what follows and stays"),
    (is_value, "it is a value in a table of facts"),
    (_is_by_itself, "it comes again by itself, what is around it stays"),
    (is_of_one_thing, "it comes again without what is around it"),
    (reads_on, "it stands in a text that reads on"),
    (is_of_another, "what stands beside it is like what stands so elsewhere, and not the same"),
    (is_led_to, "a link on the page leads to it"),
    (is_below_number, "its number stands above it and stays"),
    (is_announced, "what stands above it and stays announces it"),
    (_is_output, "it is quoted in its turn, beside code"),
    (_is_worse_there, "what says it too is broken off"),
    (is_other_line, "it is a label, and what says it too is another one"),
    (is_told_as_list, "one of the two is in a list"),
    (_is_said_again, "so short a sentence is said again on purpose"),
    (_goes_on, "it goes on from the line above it"),
    (is_label_again, "a label above one text, and above another"),
    (is_below_label_again, "it stands below one label, and once more below another"),
    (is_among_lines, "a line among other lines, as in a song or in a list"),
    (is_compared, "it stands in a row of what several things have"),
    (is_in_contents, "it is an entry in the table of contents"),
    (is_numbered, "it is numbered, and what stands beside it goes on from it"),
    (heads_other, "it heads what follows, and what says it too heads something else"),
    (_is_written_otherwise, "it shows how something is written"),
    (is_of_list_that_stays, "other items of its list stay"),
    (_is_stamp, "it says when that was which stands beside it"),
    (is_attributed, "whose words it is stays below it"),
    (is_above_address, "it says what the address below it is of"),
    (is_defined, "it is a term, and what it means stands below it"),
    (heads_keeper, "it heads what it is taken from"),
    (is_answered, "it is quoted at its place, far from what says it too, or to be answered"),
    (is_title, "it heads what follows"),
    (heads_what_stays, "it heads what follows and stays"),
    (is_row, "it is a row among others"),
    (_names_other_code, "it names other code"),
    (_breaks_link, "a link begins in it, or ends there, or is all of it"),
    (_belongs, "it belongs to what stands before it and stays"),
    (is_in_tab, "it stands below one tag, and what equals it below another"),
    (is_of_another_section, "it stands under another heading than what equals it"),
    (is_within_lead, "it stands within the lead, and what says it too in a chapter"),
    (is_cell, "it is a part of a row"),
    (is_option, "it is one of several to choose from"),
    (is_in_reference, "it is said again at its place, as in a reference"),
    (is_step, "it is there for its own place, as a step is"),
    (heads_section, "it is what comes first under its heading, and what says it too is not"),
    (is_part_of_quotation, "it is a part of a quotation, and the rest of that stays"),
    (is_below_label, "it is said of what stands above it, and what equals it of something else"),
    (empties_section, "it is all that stands under its heading, and what equals it stands under another"),
    (is_all_below_label, "it is all that stands below a label, and what says it too stands below another"),
)

# What never holds a paragraph that equals what stays, and what holds no other. What is left out is but asked in vain.
OF_OTHERS = frozenset([
    _names_shown,
    _is_captioned_there,
    attributes,
    is_of_other_term,
    is_other_line,
    is_told_as_list,
    heads_other,
    is_answered,
    is_title,
    is_row,
    _breaks_link,
    is_within_lead,
    is_step,
    heads_section,
    is_below_label,
])
OF_COPIES = frozenset([
    is_of_series,
    _is_note,
    _is_by_itself,
    _goes_on,
    is_label_again,
    is_below_label_again,
    is_among_lines,
])
# What holds only a paragraph beside which another one stays.
OF_NEIGHBOURS = frozenset([
    _is_of_other_day,
    _is_note,
    is_below_its_heading,
    is_of_series,
    attributes,
    is_posted,
    _announces,
    is_value,
    _is_by_itself,
    is_other_line,
    _goes_on,
    is_label_again,
    is_below_label_again,
    heads_other,
    _is_stamp,
    is_attributed,
    is_above_address,
    heads_section,
])
# What holds only in an article that has something: headings, links, pictures, citations, code, comments, cells ...
OF_WHAT_IS_THERE: Sequence[tuple[Callable[[Surroundings], object], Sequence[Callable[[Surroundings, int], bool]]]] = (
    (
        lambda around: around.headings,
        (is_below_its_heading, is_parallel, heads_what_stays, is_of_another_section, is_within_lead, empties_section),
    ),
    (lambda around: around.has_sections, (is_in_reference,)),
    (lambda around: around.links.are_there, (_leads_elsewhere,)),
    (lambda around: around.links.has_pictures, (_shows_other_picture,)),
    (lambda around: around.is_page or around.links.has_pictures, (_names_shown,)),
    (lambda around: "<" in around.source and "<cite" in around.source, (is_source,)),
    (lambda around: "`" in around.source, (_names_other_code,)),
    (has_parts, (is_in_tab,)),
    (
        lambda around: "![" in around.source or any(paragraph.span.hidden for paragraph in around.paragraphs),
        (_is_hidden_there,),
    ),
    (lambda around: around.lists, (is_of_list_that_stays,)),
    (lambda around: around.has_code, (_is_output,)),
    (lambda around: around.has_voices, (is_commented,)),
    (lambda around: "<" in around.source, (is_compared,)),
    (
        lambda around: around.is_page,
        (is_of_one_thing, reads_on, is_of_another, is_led_to, is_below_number, is_announced, is_all_below_label),
    ),
    (lambda around: "<a" in around.source, (is_in_contents,)),
    (lambda around: any(paragraph.text.startswith("|") for paragraph in around.paragraphs), (is_cell,)),
)
# What holds only a paragraph with such a text.
OF_TEXTS: Sequence[tuple[Callable[[Paragraph], object], Sequence[Callable[[Surroundings, int], bool]]]] = (
    (lambda one: one.span.kind is Kind.LIST_ITEM, (is_of_other_term,)),
    (lambda one: is_line(one, LABEL_WORDS), (is_among_lines, is_other_line)),
    (lambda one: is_line(one, ATTRIBUTION_WORDS), (is_label_again,)),
    (lambda one: one.text[:1].islower() and is_line(one), (_goes_on,)),
    (lambda one: ends_sentence(one.text), (_is_captioned_there, _is_said_again, is_below_label_again)),
    (lambda one: weight(one.key) <= ROW_WORDS, (is_value, is_of_one_thing)),
    (lambda one: any(map(str.isdecimal, one.key)), (is_numbered, _is_stamp)),
    (lambda one: "{" in one.text, (_is_filled_in,)),
    (lambda one: "." in one.text or ")" in one.text, (is_option,)),
    (lambda one: one.text.startswith(_NOTE_MARKS), (_is_note,)),
    (
        lambda one: one.key[:1] == '"' or one.text.endswith(ASKING) or "!" in one.text or "！" in one.text,
        (heads_keeper,),
    ),
)
