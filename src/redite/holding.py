"""HOLDS: why a paragraph that would go is held back for its neighbours' sake: what it announces, what it belongs to.

Verdicts look at two texts; here the paragraphs around them are looked at, and the links that no reader reads. Each
hold is one function of the surroundings and an index, and says whether the paragraph there is to stay.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Sequence

from redite.folding import words
from redite.forms import LABEL_WORDS, LEAST_WORDS, ROW_WORDS, ends_sentence, is_teaser, weight
from redite.model import Action, Decision, Kind, Paragraph, Relation
from redite.recurrence import SHORT_SENTENCE, look_alike
from redite.surroundings import CLOCK, Surroundings, depth, frame_of, is_label, is_line

# Patterns that few articles need are compiled by re when one does: start-up goes without them.
_MARKS = "[,;:()、，（）]"
_TAG = r"<[^<>]*>|!\[[^\[\]]*\]\([^()]*\)"
_OPENING_AT_END = r"<\w[^<>]*>\s*$"
_SENTENCE_END = r"[.!?…؟।۔](?:\W*\s|\W*\Z)|[。！？]"
_CLOSING = ("\"", "”", "“", "»", "«", "」", "』")
# The sentences that a teaser takes out of an article stand among the first so many paragraphs; a step is not longer.
_LEAD = 6
_STEP_WORDS = 20
_OF_SECTIONS = frozenset([Kind.PROSE, Kind.QUOTE, Kind.LIST_ITEM])
_SHOWN = frozenset([Kind.CODE, Kind.TABLE_ROW])
_BESIDE_STEPS = frozenset([Kind.LIST_ITEM, Kind.TABLE_ROW])
_ANNOUNCING = (":", "：", "—", "--")
_COLONS = (":", "：")
_DEFINED = "\n: "
_DAY = r"\d{1,4}([./ -])\d{1,2}\1\d{1,4}"
_DATE = r"(?<!\d)\d{1,2}\D{1,20}(?:19|20)\d\d(?!\d)"
_COMMAS = (",", "、", "，", "،", ";", "；")
_ASKING = ("?", "？", "؟")
_CUT_SHORT = ("…", "...")
_DASHES = ("—", "–", "―", "--")
# Of so many lines on either side of a cell so many are cells, so many of them figures.
_CELLS_BESIDE, _LEAST_CELLS, _LEAST_FIGURES = 3, 4, 2
# So many words more make another label of one.
_LABEL_TAIL = 3
# What a list item is about, before a dash or a colon, is not longer than this.
_ITEM_LABEL_WORDS = 6
_BEHIND_LABEL = (" - ", ": ")
# What a template's engine puts something in the place of, or obeys.
_PLACEHOLDERS = ("{{", "{%")
_ACCOUNT = r"^@|@\w+$"
_NOTE_MARKS = ("※", "†")
_CITED = r"(?:<\w[^<>]*>\s*)*<cite\b[^<>]*>(?:(?!</cite)[\s\S])*</cite>\s*(?:</\w+>\s*)*"
# Fewer lines in one paragraph are no list.
_LEAST_LINES = 3
# A title is not longer; prose, so long at least, begins so many lines below it (by whom it is, and of when).
_TITLE_WORDS = 24
_PROSE_WORDS = 12
_BYLINES = 3
# What stands around a title where it is named, the way to it or how many answers there are, and right before it.
_FRAME_WORDS = 8
_FRAMES = ('"', ">", "> ", "» ", "/ ")
# A quotation that is there to be looked at stands not so many paragraphs from what it quotes; one that markup calls so
# not so many.
_AFAR = 12
_PULLED = 6
# Who said something, and what they are, is not longer than this.
_ATTRIBUTION_WORDS = 12
# A name, above what somebody says, is not longer than this.
_NAME = 3
# A question that stands for itself, as a heading does, is not longer than this.
_QUESTION_WORDS = 16


def hold(
    paragraphs: Sequence[Paragraph],
    decisions: Sequence[Decision],
    decided: Container[int],
    source: str,
    *,
    captions: Container[int] = (),
) -> tuple[Decision, ...]:
    """Hold back, as doubtful, what is needed by neighbours that stay, for any of the reasons in HOLDS.

    What is held back is itself a neighbour that stays: it is gone over, from the end and from the start in turn, until
    no more is held.
    decided: the indices of what goes all the same. source: the article's text, which has the targets of links.
    captions: the indices of what has a picture's credit, and so heads nothing.
    """
    going = [decision.index for decision in decisions if decision.action is Action.REMOVE]
    going = [index for index in going if index not in decided and decisions[index].keeper is not None]
    if not going:
        return tuple(decisions)
    around = Surroundings(paragraphs, decisions, source, captions)
    left: list[int] = []
    while going:
        for index in reversed(going):
            reason = next((reason for is_needed, reason in HOLDS if is_needed(around, index)), None)
            if reason is None:
                left.append(index)
            else:
                around.hold(index, reason)
        if len(left) == len(going):
            break
        going, left = left, []
    return tuple(around.decisions)


def _leads_elsewhere(around: Surroundings, index: int) -> bool:
    kept = [around.paragraphs[keeper].span for keeper in around.keepers(index)]
    return around.links.lead_elsewhere(around.paragraphs[index], kept)


def _shows_other_picture(around: Surroundings, index: int) -> bool:
    """Say whether it is said of one picture, and what says it too of another one."""
    paragraph, keeper = around.paragraphs[index], around.paragraphs[around.keepers(index)[0]]
    if paragraph.span.kind is not Kind.CAPTION and weight(paragraph.key) > ROW_WORDS:
        return False
    here, there = (around.links.pictures_above(one) for one in (paragraph, keeper))
    return bool(here and there) and here.isdisjoint(there)


def _is_filled_in(around: Surroundings, index: int) -> bool:
    """Say whether a template has yet to be filled in: what will stand there is not known."""
    text = around.paragraphs[index].text
    return any(placeholder in text for placeholder in _PLACEHOLDERS)


def _is_parallel(around: Surroundings, index: int) -> bool:
    """Say whether two sections say of two things what is equal, and beside it what is alike but differs."""
    keeper, paragraphs = around.keepers(index)[0], around.paragraphs
    here, there = around.section(index), around.section(keeper)
    if here < 0 or there < 0 or around.path(here)[-1] == around.path(there)[-1]:
        return False
    for step in (-1, 1):
        one, other = index + step, keeper + step
        while (sections := [around.section(one), around.section(other)]) == [here, there]:
            if paragraphs[one].key != paragraphs[other].key:
                break
            one, other = one + step, other + step
        if sections != [here, there] or around.goes(one):
            continue
        words_of = [words(paragraphs[place].key) for place in (one, other)]
        are_rows = min(map(len, words_of)) >= LEAST_WORDS and words_of[0] != words_of[1]
        if are_rows and look_alike(paragraphs[one], paragraphs[other]):
            return True
    return False


def _is_posted(around: Surroundings, index: int) -> bool:
    """Say whether the name of an account, which stays, stands above it, or of who posted it at a time told elsewhere.

    What is posted is quoted, too, with the name alone.
    """
    above, elsewhere = around.above(index), around.elsewhere(index)
    if above is None or not is_label(above):
        return False
    is_quoted = elsewhere is not None and elsewhere.key.startswith(above.key) and elsewhere.key != above.key
    if is_quoted and elsewhere is not None and re.search(CLOCK, elsewhere.text[len(above.text) :]):
        return True
    return re.search(_ACCOUNT, above.text) is not None


def _is_hidden_there(around: Surroundings, index: int) -> bool:
    """Say whether what says it too is hidden from who reads the page, and it is not."""
    if around.paragraphs[index].span.hidden:
        return False
    return any(around.paragraphs[keeper].span.hidden for keeper in around.keepers(index))


def _is_captioned_there(around: Surroundings, index: int) -> bool:
    """Say whether a sentence of the text would go for the sake of a caption, which may say more: the text reads on."""
    paragraph = around.paragraphs[index]
    if paragraph.span.kind is not Kind.PROSE or around.is_exact(index) or not ends_sentence(paragraph.text):
        return False
    if around.links.pictures_above(paragraph):
        return False
    others = [around.paragraphs[keeper] for keeper in around.keepers(index)]
    return all(
        one.span.kind is Kind.CAPTION or (not ends_sentence(one.text) and around.links.pictures_above(one))
        for one in others
    )


def _is_of_other_day(around: Surroundings, index: int) -> bool:
    """Say whether nothing but a date stands above it, and nothing but another one above what equals it."""
    above, elsewhere = around.above(index), around.elsewhere(index)
    if above is None or elsewhere is None or above.key == elsewhere.key:
        return False
    return all(re.fullmatch(_DAY, one.key) for one in (above, elsewhere))


def _is_below_its_heading(around: Surroundings, index: int) -> bool:
    """Say whether it stands between a heading that comes again and other text, and both of these stay.

    A heading that is a link is one of a teaser.
    """
    above, below, elsewhere = around.above(index), around.below(index), around.elsewhere(index)
    if above is None or below is None or elsewhere is None or above.key != elsewhere.key:
        return False
    is_headed = above.span.kind is Kind.HEADING is elsewhere.span.kind
    return is_headed and around.section(below.index) == around.section(index) and not around.links.is_linked(above)


def _is_of_series(around: Surroundings, index: int) -> bool:
    """Say whether it is a line that the article has with other names, too: in each place it is of another one."""
    frame = frame_of(around.paragraphs[index]) if around.is_exact(index) and _is_alone(around, index) else None
    return frame is not None and len(around.frames[frame]) >= _LEAST_LINES


def _is_note(around: Surroundings, index: int) -> bool:
    """Say whether a note stands below what it is about, and what equals it below something else."""
    is_note = around.paragraphs[index].text.startswith(_NOTE_MARKS) and around.is_exact(index)
    return is_note and _is_alone(around, index)


def _attributes(around: Surroundings, index: int) -> bool:
    """Say whether a line with a name and what that one is stands below what was said, and a sentence says it, too."""
    paragraph, above = around.paragraphs[index], around.above(index)
    if above is None or around.is_exact(index) or index in around.captions or index < _LEAD:
        return False
    name, comma, _ = paragraph.text.partition(",")
    names = name.split()
    if not comma or not 1 < len(names) <= LEAST_WORDS or not all(one[0].isupper() for one in names):
        return False
    keepers = [around.paragraphs[keeper] for keeper in around.keepers(index)]
    are_sentences = all(ends_sentence(one.text) for one in (above, *keepers)) and weight(above.key) >= _PROSE_WORDS
    return are_sentences and is_line(paragraph, _QUESTION_WORDS)


def _is_source(around: Surroundings, index: int) -> bool:
    """Say whether markup calls all of it the source of what is quoted there."""
    start, end = around.paragraphs[index].span[:2]
    return re.fullmatch(_CITED, around.source[start:end]) is not None


def _has_own_label(around: Surroundings, index: int) -> bool:
    """Say whether a list item says, before a dash or a colon, what it is about, and what says the rest does not."""
    paragraph = around.paragraphs[index]
    if around.is_exact(index) or paragraph.span.kind is not Kind.LIST_ITEM:
        return False
    labels = [paragraph.key.split(mark, 1)[0] for mark in _BEHIND_LABEL if mark in paragraph.key]
    label = min(labels, key=len, default="")
    if not 0 < weight(label) <= _ITEM_LABEL_WORDS or ends_sentence(label):
        return False
    return not any(label in around.paragraphs[keeper].key for keeper in around.keepers(index))


def _announces(around: Surroundings, index: int) -> bool:
    """Say whether what stays follows on it: a colon ends it, it is a question, code is next, it is a line above a
    table or a list, or what it says of them is said above equal ones, too.
    """
    paragraph, below = around.paragraphs[index], around.below(index)
    if below is None:
        return False
    if paragraph.text.endswith(_COLONS) or below.span.kind is Kind.CODE:
        return True
    if below.span.kind in _BESIDE_STEPS and paragraph.span.kind is Kind.PROSE:
        following = around.paragraphs[around.keepers(index)[0] + 1 :][:1]
        if following and following[0].key == below.key:
            return True
    if not ends_sentence(paragraph.text) and paragraph.span.kind is not Kind.LIST_ITEM:
        rows = around.paragraphs[index + 1 : index + 3]
        return below.span.kind in _BESIDE_STEPS or (len(rows) == 2 and all(map(_is_figure, rows)))
    keeper = around.keepers(index)[0]
    beyond = around.paragraphs[keeper + 1 : keeper + 2]
    is_other = beyond and beyond[0].key != below.key and ends_sentence(below.text)
    return _asks(paragraph) and (is_other or not around.is_exact(index))


def _asks(paragraph: Paragraph) -> bool:
    return paragraph.text.endswith(_ASKING) and weight(paragraph.key) <= _QUESTION_WORDS


def _is_figure(paragraph: Paragraph) -> bool:
    return weight(paragraph.key) < LEAST_WORDS and any(map(str.isdigit, paragraph.key[:2]))


def _is_value(around: Surroundings, index: int) -> bool:
    """Say whether a short paragraph stands between two labels that recur, as in a table of facts."""
    above, below = around.above(index), around.below(index)
    if above is None or below is None or weight(around.paragraphs[index].key) > ROW_WORDS:
        return False
    labels = [one for one in (above, below) if is_label(one) and around.often[one.key] >= _LEAST_LINES]
    return len(labels) == 2 and above.key != below.key


def _is_by_itself(around: Surroundings, index: int) -> bool:
    """Say whether a list item comes again while what is around it stays; or a short paragraph in a chapter, or in a
    text with code.

    In a text that somebody wrote in Markdown it is a step, or said of something else; not so on pages and their copies.
    """
    paragraph, keeper, here = around.paragraphs[index], around.keepers(index)[0], around.section(index)
    if not around.is_exact(index) or not _is_alone(around, index):
        return False
    if paragraph.span.kind is Kind.LIST_ITEM:
        return True
    if abs(index - keeper) < _LEAST_LINES:
        return False
    if around.has_code and weight(paragraph.key) <= _STEP_WORDS:
        return True
    return here > 0 and around.is_chapter(here) and weight(paragraph.key) <= ROW_WORDS


def _is_said_again(around: Surroundings, index: int) -> bool:
    """Say whether a very short sentence comes again by itself, as it is, or elsewhere in other words."""
    paragraph = around.paragraphs[index]
    if not ends_sentence(paragraph.text) or weight(paragraph.key) > SHORT_SENTENCE:
        return False
    if around.is_exact(index):
        return _is_alone(around, index)
    is_near = around.decisions[index].relation is Relation.NEAR or weight(paragraph.key) <= LEAST_WORDS
    return is_near and abs(index - around.keepers(index)[0]) >= _LEAST_LINES


def _is_alone(around: Surroundings, index: int) -> bool:
    """Say whether what is on either side stays, and is not what holds it."""
    return around.above(index) is not None is not around.below(index)


def _is_worse_there(around: Surroundings, index: int) -> bool:
    """Say whether what holds it is a teaser, broken off by dots, and it is not."""
    keepers = [around.paragraphs[keeper] for keeper in around.keepers(index)]
    return any(map(_is_cut_short, keepers)) and not _is_cut_short(around.paragraphs[index])


def _is_cut_short(paragraph: Paragraph) -> bool:
    return paragraph.text.rstrip("])").endswith(_CUT_SHORT)


def _is_other_line(around: Surroundings, index: int) -> bool:
    """Say whether a line goes for the sake of a longer one that is no sentence either: a label with more to it."""
    paragraph = around.paragraphs[index]
    if around.is_exact(index) or not is_line(paragraph, LABEL_WORDS) or around.below(index) is None or index < _LEAD:
        return False
    others = [around.paragraphs[keeper] for keeper in around.keepers(index)]
    return all(
        is_line(other, weight(paragraph.key) + _LABEL_TAIL) and other.key.startswith(paragraph.key) for other in others
    )


def _is_told_as_list(around: Surroundings, index: int) -> bool:
    """Say whether prose would go for the sake of one list item, or an item among others for the sake of prose: a step
    that is told in full, and once more in short.
    """
    paragraphs, kind = around.paragraphs, around.paragraphs[index].span.kind
    if around.is_exact(index) or kind not in (Kind.PROSE, Kind.LIST_ITEM):
        return False
    kinds = [paragraphs[keeper].span.kind for keeper in around.keepers(index)]
    if kind is Kind.PROSE:
        return kinds == [Kind.LIST_ITEM] or (kinds == [Kind.QUOTE] and around.keepers(index)[0] > index >= _LEAD)
    beside = [one for one in (around.above(index), around.below(index)) if one is not None]
    return Kind.LIST_ITEM not in kinds and len([one for one in beside if one.span.kind is Kind.LIST_ITEM]) == 2


def _goes_on(around: Surroundings, index: int) -> bool:
    """Say whether a line goes on from the one above it, as a small letter tells, and comes again elsewhere."""
    paragraph, above = around.paragraphs[index], around.above(index)
    if above is None or not around.is_exact(index) or not is_line(paragraph) or not is_line(above):
        return False
    return paragraph.text[:1].islower()


def _is_label_again(around: Surroundings, index: int) -> bool:
    """Say whether a short line comes again by itself below a sentence: whose comment it is that follows."""
    above = around.above(index)
    is_below_text = above is not None and ends_sentence(above.text) and _is_alone(around, index)
    is_label_again = around.is_exact(index) and is_line(around.paragraphs[index], _ATTRIBUTION_WORDS)
    return is_below_text and is_label_again and around.keepers(index)[0] >= _LEAD


def _is_below_label_again(around: Surroundings, index: int) -> bool:
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
    is_begun = any(ends_sentence(one.text) and weight(one.key) >= _PROSE_WORDS for one in paragraphs[:keeper])
    # A teaser has but the beginning of what goes on where it is from.
    goes_on = [any(ends_sentence(one.text) for one in paragraphs[at + 1 : at + 2]) for at in (keeper, index)]
    return is_begun and goes_on != [True, False]


def _is_among_lines(around: Surroundings, index: int) -> bool:
    """Say whether a short line that no sentence end closes, or a few in a row, come again among other such lines that
    stay: a chorus, ingredients and steps without marks. Lines with dates are a column of titles.
    """
    paragraphs, keeper = around.paragraphs, around.keepers(index)[0]
    is_short_line = is_line(paragraphs[index], LABEL_WORDS)
    if not is_short_line or not around.is_exact(index) or abs(index - keeper) < _LEAST_LINES:
        return False
    first, last = index, index
    while first and around.goes(first - 1) and index - first < _LEAST_LINES:
        first -= 1
    while last + 1 < len(paragraphs) and around.goes(last + 1) and last - index < _LEAST_LINES:
        last += 1
    beside = [*paragraphs[max(0, first - 2) : first], *paragraphs[last + 1 : last + 3]]
    is_right_below = first - 1 in around.keepers(last)
    if last - first >= _LEAST_LINES or is_right_below or len(beside) < 2:
        return False
    return all(is_line(one, LABEL_WORDS) and " " in one.key and not re.search(_DATE, one.text) for one in beside)


def _heads_other(around: Surroundings, index: int) -> bool:
    """Say whether a line above prose would go for the sake of another line: both are titles."""
    paragraph, below = around.paragraphs[index], around.below(index)
    if around.is_exact(index) or below is None or not is_line(paragraph, _QUESTION_WORDS) or index < _LEAD:
        return False
    if weight(below.key) < _PROSE_WORDS or not ends_sentence(below.text):
        return False
    others = [around.paragraphs[keeper] for keeper in around.keepers(index)]
    are_above = all(other.index < index and not ends_sentence(other.text) for other in others)
    if are_above and all(weight(other.key) > _QUESTION_WORDS for other in others):
        return True  # so long a line is made of several titles
    is_title = re.search(_MARKS, paragraph.text) is None
    return is_title and all(is_line(other, _QUESTION_WORDS) for other in others)


def _is_written_otherwise(around: Surroundings, index: int) -> bool:
    """Say whether an example is there for its capital letters, or its spaces, close to one that has others."""
    paragraph, keeper = around.paragraphs[index], around.paragraphs[around.keepers(index)[0]]
    if paragraph.span.kind not in (Kind.QUOTE, Kind.LIST_ITEM) or abs(index - keeper.index) > _LEAST_LINES:
        return False
    one, other = (text.text.lower().replace(" ", "") for text in (paragraph, keeper))
    return paragraph.text != keeper.text and one == other


def _is_of_list_that_stays(around: Surroundings, index: int) -> bool:
    """Say whether other items of its list stay, and what holds it is none of these: a list goes whole or not at all."""
    if around.paragraphs[index].span.kind is not Kind.LIST_ITEM:
        return False
    items = around.lists.get(index)
    return items is not None and any(keeper not in items for keeper in around.keepers(index))


def _is_stamp(around: Surroundings, index: int) -> bool:
    """Say whether a short line with a time or a date comes again by itself: something else happened then, too."""
    paragraph = around.paragraphs[index]
    is_stamp = is_line(paragraph, LABEL_WORDS) and re.search(f"{CLOCK}|{_DATE}", paragraph.text) is not None
    return is_stamp and _is_alone(around, index)


def _is_attributed(around: Surroundings, index: int) -> bool:
    """Say whether who said it is named below: behind a dash, or in a short line, in the words of what it is taken from.
    """
    below = around.below(index)
    if below is not None and below.text.startswith(_DASHES):
        return is_line(below, _QUESTION_WORDS)
    if below is None or not is_line(below, _ATTRIBUTION_WORDS) or below.span.kind is Kind.HEADING:
        return False
    if around.paragraphs[index].span.kind is Kind.QUOTE and is_line(below, LABEL_WORDS):
        return True
    keepers = [around.paragraphs[keeper] for keeper in around.keepers(index)]
    if not _is_quoted(around.paragraphs[index]) and not any(_quotes(one, around.paragraphs[index]) for one in keepers):
        return False
    # Parted at spaces: of scripts without them the whole line has to be there.
    named = [word.strip(",.()") for word in below.key.split()]
    return 2 * sum(any(word in keeper.key for keeper in keepers) for word in named) >= len(named)


def _quotes(paragraph: Paragraph, other: Paragraph) -> bool:
    """Say whether a paragraph has another one, or how it ends, in quotation marks."""
    return other.key.strip(".!?") + '"' in re.sub('[.!?]+"', '"', paragraph.key)


def _is_above_address(around: Surroundings, index: int) -> bool:
    below = around.below(index)
    return below is not None and "://" in below.text and len(below.text.split()) == 1


def _is_defined(around: Surroundings, index: int) -> bool:
    below = around.below(index)
    if any(_DEFINED in around.paragraphs[one].text for one in (index, *around.keepers(index))):
        return not around.is_exact(index) or _DEFINED in around.paragraphs[index].text
    return below is not None and below.text.startswith((": ", "："))


def _heads_keeper(around: Surroundings, index: int) -> bool:
    paragraph = around.paragraphs[index]
    is_quoted = paragraph.key[:1] == '"' == paragraph.key[-1:] and is_line(paragraph, _QUESTION_WORDS)
    keeper = around.decisions[index].keeper
    asks = index >= _LEAD and _asks(paragraph) and weight(paragraph.key) <= LABEL_WORDS
    is_one = is_quoted or asks or _exclaims(paragraph)
    if is_quoted and keeper is not None and around.has_titles and weight(paragraph.key) <= LABEL_WORDS:
        return index < keeper <= index + _AFAR
    return keeper in (index + 1, index + 2) and is_one


def _exclaims(paragraph: Paragraph) -> bool:
    return paragraph.text.rstrip("*_ ").endswith(("!", "！")) and weight(paragraph.key) <= LABEL_WORDS


def _is_answered(around: Surroundings, index: int) -> bool:
    """Say whether a quotation, or what it quotes, stands so far from the other, or in comments, that it is answered."""
    if around.is_exact(index):
        return False
    paragraph, keepers = around.paragraphs[index], around.keepers(index)
    others = [around.paragraphs[keeper] for keeper in keepers]
    is_part = around.decisions[index].relation is Relation.CONTAINED
    if is_part or any(_names_speaker(one, paragraph) for one in others):
        if around.comments.issuperset([index, *keepers]):
            return True
    if _is_reply(around, index):
        return True
    if not _is_quoted(paragraph) and any(other.key.lstrip("> ") == paragraph.key for other in others):
        return True
    above = around.above(index)
    if _is_quoted(paragraph) and index >= _LEAD and keepers[0] < index and above is not None and is_line(above, _NAME):
        return True
    is_piece = paragraph.key.startswith('"...')
    if is_piece or any(_is_quoted(paragraph) is not _is_quoted(one) or _quotes(one, paragraph) for one in others):
        if not around.comments.isdisjoint([index, *keepers]):
            return True
        apart = max(index, *keepers) - min(index, *keepers)
        if is_piece and apart > 1:
            return True
        if not _is_quoted(paragraph):
            return index < keepers[0] and apart > _AFAR
        # What is pulled out of a text ends as a title does.
        is_closed = is_piece or paragraph.span.kind is Kind.QUOTE or ends_sentence(paragraph.key)
        if index >= _LEAD and apart > (_AFAR if is_closed else 2 * _AFAR):
            return True
    if paragraph.span.kind is not Kind.QUOTE or index < _LEAD or paragraph.text.endswith(_CUT_SHORT):
        return False
    return abs(index - keepers[0]) > _PULLED


def _names_speaker(paragraph: Paragraph, other: Paragraph) -> bool:
    """Say whether a paragraph names before a colon who says what another one says, or begins with."""
    name, colon, said = paragraph.key.partition(": ")
    return colon != "" and weight(name) <= LABEL_WORDS and (said.startswith(other.key) or other.key.startswith(said))


def _is_reply(around: Surroundings, index: int) -> bool:
    """Say whether a paragraph quotes the whole of one soon above it, or a question, where that is not quoted."""
    paragraph, keeper = around.paragraphs[index], around.paragraphs[around.keepers(index)[0]]
    if not (paragraph.key[:1] == '"' == paragraph.key[-1:] and '"' not in keeper.key and _is_alone(around, index)):
        return False
    is_whole = around.decisions[index].relation is Relation.NEAR
    asks = paragraph.key.rstrip('"').endswith(_ASKING)
    return 0 < index - keeper.index <= (_AFAR if asks else _PULLED if is_whole else 0)


def _is_quoted(paragraph: Paragraph) -> bool:
    """Say whether a paragraph begins with a quotation, or is a piece of one, between dots."""
    key = paragraph.key
    return paragraph.span.kind is Kind.QUOTE or key[:1] in ('"', ">") or (key.startswith("...") and key.endswith("..."))


def _is_title(around: Surroundings, index: int) -> bool:
    """Say whether a paragraph is a line above prose that is no sentence, and what holds it no sentence either (three
    answers to it, where one is, what comes next), or that prose itself.
    """
    paragraph, keepers = around.paragraphs[index], around.keepers(index)
    size = weight(paragraph.key)
    if around.is_exact(index) or size > _TITLE_WORDS or index in around.captions:
        return False
    others = [around.paragraphs[keeper] for keeper in keepers]
    if _is_cut_short(paragraph) and size <= LABEL_WORDS and keepers == [index + 1]:
        return not others[0].key.startswith(paragraph.key.rstrip(". "))
    if ends_sentence(paragraph.text):  # a sentence around what a title says: here it is
        return all(is_line(other) and weight(other.key) < size for other in others)
    if paragraph.key[:1] == '"' == paragraph.key[-1:]:
        return False
    has_marks = re.search(_MARKS, paragraph.text) is not None
    reach = 1 if has_marks or len(keepers) > 1 else _AFAR if around.has_titles else _BYLINES
    if index < keepers[0] <= index + reach or (reach == _AFAR and index >= _LEAD and keepers[0] < _LEAD):
        is_short_line = size <= _QUESTION_WORDS and paragraph.span.kind is Kind.PROSE
        return is_short_line and ends_sentence(others[0].text) and not is_teaser(paragraph, others[0])
    below = around.paragraphs[index + 1 : index + 1 + _BYLINES]
    named = [frame + paragraph.key for frame in _FRAMES]
    framed = [other for other in others if any(name in other.key for name in named)]
    return any(not ends_sentence(one.text) and weight(one.key) <= size + _FRAME_WORDS for one in framed) and any(
        ends_sentence(one.text) and weight(one.key) >= _PROSE_WORDS for one in below
    )


def _is_row(around: Surroundings, index: int) -> bool:
    """Say whether a short paragraph stands among sources with addresses, or the cells of a table that lost its form; or
    is made of rows itself.
    """
    if around.is_exact(index):
        return False
    paragraphs = around.paragraphs
    lines = paragraphs[index].text.split("\n")
    if len(lines) >= _LEAST_LINES and not any(map(ends_sentence, lines)):
        return True
    if weight(paragraphs[index].key) > ROW_WORDS:
        return False
    if index >= _LEAD and is_line(paragraphs[index], _QUESTION_WORDS):
        beside = [around.above(index), around.below(index)]
        if all(other is not None and is_line(other, _QUESTION_WORDS) for other in beside):
            return True
    if all("://" in paragraph.text for paragraph in paragraphs[max(0, index - 1) : index + 2]):
        return True
    around_it = [*paragraphs[max(0, index - _CELLS_BESIDE) : index], *paragraphs[index + 1 : index + 1 + _CELLS_BESIDE]]
    cells = [paragraph for paragraph in around_it if weight(paragraph.key) < LEAST_WORDS]
    return len(cells) >= _LEAST_CELLS and sum(cell.key[:1].isdigit() for cell in cells) >= _LEAST_FIGURES


def _breaks_link(around: Surroundings, index: int) -> bool:
    """Say whether a link in Markdown has its text, or its target, in another paragraph."""
    start, end = around.paragraphs[index].span[:2]
    written = around.source[start:end]
    is_broken = written.count("[") != written.count("]") and (written.startswith("[") or "](" in written)
    return is_broken and not around.is_exact(index)


def _belongs(around: Surroundings, index: int) -> bool:
    """Say whether a paragraph belongs to the one before it, and what is before its keeper is not the same."""
    paragraph, above, elsewhere = around.paragraphs[index], around.above(index), around.elsewhere(index)
    if above is None:
        return False
    if paragraph.text.startswith(_DASHES) and is_line(paragraph):  # whose words they are
        return True
    if elsewhere is not None and elsewhere.key == above.key:
        return False
    if above.span.kind in _SHOWN:
        return True
    if above.text.endswith(_COMMAS) or (above.text.startswith("@") and is_label(above)):
        return True
    if paragraph.span.kind is Kind.QUOTE and above.text.endswith(_ASKING):
        return True
    if _asks(above):
        return not _is_cut_short(paragraph)
    is_announced = above.text.endswith((*_ANNOUNCING, *_CUT_SHORT)) or not ends_sentence(above.text)
    if paragraph.span.kind is Kind.QUOTE and is_announced:
        return True
    if above.text.endswith(_ANNOUNCING) and weight(above.key) > LABEL_WORDS:
        return not around.is_exact(index)
    if above.text.endswith(_COLONS) and weight(paragraph.key) <= LABEL_WORDS:
        return True
    if around.source.startswith("`", above.span.start) and weight(above.key) <= LABEL_WORDS:
        return True
    if weight(paragraph.key) > ROW_WORDS:
        return False
    names = paragraph.key[:1] == "-" and above.text.endswith(_CLOSING)
    if names or above.span.kind is Kind.QUOTE is paragraph.span.kind:
        return not ends_sentence(paragraph.text)  # whose words they are
    return False


def _is_in_tab(around: Surroundings, index: int) -> bool:
    """Say whether it stands below one tag of two, as what a reader chooses to see does: for Linux, for Windows."""
    above, elsewhere = around.above(index), around.elsewhere(index)
    if above is None or elsewhere is None or above.key == elsewhere.key:
        return False
    return all(one.span.kind is Kind.OTHER and re.search(_OPENING_AT_END, one.text) for one in (above, elsewhere))


def _is_of_another_section(around: Surroundings, index: int) -> bool:
    """Say whether a paragraph of a chapter in Markdown, or a short one, a quotation or a list item of any page, stands
    under other headings than what equals it: it is of another product, about another clause.

    Pages have headings over side columns, too, and what all pages of a site say. A chapter that goes as a whole is the
    same one again, or sums up the lead or what it is a part of.
    """
    paragraph, here, there = around.paragraphs[index], around.section(index), around.section(around.keepers(index)[0])
    if paragraph.span.kind not in _OF_SECTIONS or here == there:
        return False
    is_same = around.path(here) == around.path(there)
    if here < 1:  # what the first paragraphs sum up is said again below
        return index >= _LEAD and there > 0 and around.is_chapter(there) and not is_same
    if around.is_chapter(here):
        is_whole = here in around.emptied and around.is_within(here, there)
        return not around.goes(around.headings[here]) and not is_whole
    if is_same:
        return False
    is_short = paragraph.span.kind is not Kind.PROSE or weight(paragraph.key) <= _STEP_WORDS
    return is_short and _may_be_step(paragraph) and not around.is_exact(index)


def _may_be_step(paragraph: Paragraph) -> bool:
    kind = paragraph.span.kind
    if kind not in _OF_SECTIONS or paragraph.index < _LEAD:
        return False
    # Else it is a pull quote, or a teaser.
    return kind is Kind.LIST_ITEM or not (paragraph.key[:1] == '"' or paragraph.text.endswith(_CUT_SHORT))


def _is_step(around: Surroundings, index: int) -> bool:
    """Say whether a short sentence is there for its own place: beside a list or an image, below a heading or a
    question, or in an article with code.
    """
    paragraph, has_code = around.paragraphs[index], around.has_code
    if around.is_exact(index) or paragraph.span.kind is not Kind.PROSE or weight(paragraph.key) > _STEP_WORDS:
        return False
    if not _may_be_step(paragraph):
        return False
    if not (has_code or ends_sentence(paragraph.text) or paragraph.key.endswith(",")):
        return False
    above = around.paragraphs[index - 1]
    if has_code or above.span.kind is Kind.HEADING or above.text.endswith(_ASKING):
        return True
    beside = [above.span, *[following.span for following in around.paragraphs[index + 1 : index + 2]]]
    return any(
        span.kind in _BESIDE_STEPS or around.source.startswith(("![", "[!["), span.start) for span in beside
    )


def _heads_section(around: Surroundings, index: int) -> bool:
    """Say whether what comes first under a heading is said under another one, too, or under none; where markup does not
    tell headings, one line in capitals is one.
    """
    above, elsewhere = around.above(index), around.elsewhere(index)
    if above is None or around.is_exact(index):
        return False
    if above.text.isupper() and is_label(above) and around.often[above.key] == 1 and index > _LEAD:
        return True
    if elsewhere is None or above.key == elsewhere.key:
        return False
    return above.span.kind is Kind.HEADING is elsewhere.span.kind


def _is_part_of_quotation(around: Surroundings, index: int) -> bool:
    """Say whether a neighbour that stays, and is not what holds the paragraph, is of the same quotation.

    What is quoted in several paragraphs opens in each of them, and closes in the last.
    """
    if around.is_exact(index):
        return False
    paragraph, below = around.paragraphs[index], around.below(index)
    if below is not None and paragraph.key[:1] == below.key[:1] == '"' and paragraph.key.count('"') == 1:
        return True
    if paragraph.key.rstrip(".!?,")[-1:] == '"' and paragraph.key.count('"') == 1 and around.above(index) is not None:
        return True
    beside = [other for other in (around.above(index), below) if other is not None]
    return any(map(around.is_in_quotation, beside)) and around.is_in_quotation(paragraph)


def _is_below_label(around: Surroundings, index: int) -> bool:
    """Say whether a paragraph is what a speaker says, stands below the title of a box, or below one label, and its
    keeper below another.

    A label stands once in an article: what recurs is a credit, or a part of what all pages of a site have.
    """
    if around.is_exact(index) or index == 0 or around.goes(index - 1):
        return False
    above, elsewhere = around.paragraphs[index - 1], around.elsewhere(index)
    if _is_speaker(above) and any(map(_is_speaker, around.paragraphs[index + 1 : index + 2])):
        return True
    if index < _LEAD or not re.search(_SENTENCE_END, around.paragraphs[index].text):  # one headline below another one
        return False
    is_box = above.span.kind is Kind.OTHER and bool(re.sub(_TAG, "", above.text).strip())
    # The title of all is no label.
    labels = [above, elsewhere] if elsewhere is not None and elsewhere.index > 0 else []
    return is_box or (bool(labels) and all(is_label(one) and around.often[one.key] == 1 for one in labels))


def _is_speaker(paragraph: Paragraph) -> bool:
    return paragraph.text.endswith(_COLONS) and weight(paragraph.key) <= LABEL_WORDS


def _is_in_another_list(around: Surroundings, index: int) -> bool:
    """Say whether two list items stand in two lists, the first among others of its own."""
    paragraphs, keeper = around.paragraphs, around.keepers(index)[0]
    are_items = [paragraph.span.kind is Kind.LIST_ITEM for paragraph in paragraphs[max(index - 1, 0) : index + 2]]
    if around.is_exact(index) or are_items != [True, True, True] or paragraphs[keeper].span.kind is not Kind.LIST_ITEM:
        return False
    if around.goes(index - 1) and around.goes(index + 1):
        return False
    between = paragraphs[min(index, keeper) + 1 : max(index, keeper)]
    if any(paragraph.span.kind is not Kind.LIST_ITEM for paragraph in between):
        return True
    upper = min(depth(paragraphs[index].span, around.source), depth(paragraphs[keeper].span, around.source))
    return any(depth(paragraph.span, around.source) < upper for paragraph in between)


def _empties_section(around: Surroundings, index: int) -> bool:
    """Say whether all that stands under a heading would go, and what equals it stands under another one."""
    here = around.section(index)
    if here < 1 or around.goes(around.headings[here]):
        return False
    if not around.is_chapter(here) and here in around.emptied:
        return True
    return any(not around.is_within(here, other) for other in around.emptied.get(here, ()))


# In the order in which they are asked; the first that needs a paragraph says why it stays.
HOLDS: Sequence[tuple[Callable[[Surroundings, int], bool], str]] = (
    (_leads_elsewhere, "it shows or links to something else"),
    (_shows_other_picture, "it is said of another picture"),
    (_is_filled_in, "a template fills it in"),
    (_is_hidden_there, "what says it too is hidden"),
    (_is_captioned_there, "it stands in the text, and what says it too is a caption"),
    (_is_of_other_day, "another day stands above what says it too"),
    (_is_below_its_heading, "its heading stays, and what follows on it"),
    (_is_of_series, "it is a line that comes with other names, too"),
    (_is_note, "it is a note to what stands above it"),
    (_attributes, "it says whose words stand above it"),
    (_is_source, "it is the source of what is quoted there"),
    (_is_posted, "whose post it is stands above it"),
    (_is_parallel, "it is said of one thing, and beside it what is not said of the other"),
    (_has_own_label, "what it is said of stands before it"),
    (_announces, "it announces what follows and stays"),
    (_is_value, "it is a value in a table of facts"),
    (_is_by_itself, "it comes again by itself, what is around it stays"),
    (_is_worse_there, "what says it too is broken off"),
    (_is_other_line, "it is a label, and what says it too is another one"),
    (_is_told_as_list, "one of the two is in a list"),
    (_is_said_again, "so short a sentence is said again on purpose"),
    (_goes_on, "it goes on from the line above it"),
    (_is_label_again, "a label above one text, and above another"),
    (_is_below_label_again, "it stands below one label, and once more below another"),
    (_is_among_lines, "a line among other lines, as in a song or in a list"),
    (_heads_other, "it heads what follows, and what says it too heads something else"),
    (_is_written_otherwise, "it shows how something is written"),
    (_is_of_list_that_stays, "other items of its list stay"),
    (_is_stamp, "it says when that was which stands beside it"),
    (_is_attributed, "whose words it is stays below it"),
    (_is_above_address, "it says what the address below it is of"),
    (_is_defined, "it is a term, and what it means stands below it"),
    (_heads_keeper, "it heads what it is taken from"),
    (_is_answered, "it is quoted at its place, far from what says it too, or to be answered"),
    (_is_title, "it heads what follows"),
    (_is_row, "it is a row among others"),
    (_breaks_link, "a link begins in it, or ends there"),
    (_belongs, "it belongs to what stands before it and stays"),
    (_is_in_tab, "it stands below one tag, and what equals it below another"),
    (_is_of_another_section, "it stands under another heading than what equals it"),
    (_is_step, "it is there for its own place, as a step is"),
    (_heads_section, "it is what comes first under its heading, and what says it too is not"),
    (_is_part_of_quotation, "it is a part of a quotation, and the rest of that stays"),
    (_is_below_label, "it is said of what stands above it, and what equals it of something else"),
    (_is_in_another_list, "it is a part of its list, and what equals it is a part of another"),
    (_empties_section, "it is all that stands under its heading, and what equals it stands under another"),
)
