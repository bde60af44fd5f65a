"""Whose words it is: quotations, comments, posts and their authors.

Each function tells of a reason for `holding`.
"""

from __future__ import annotations

import re

from redite.forms import LABEL_WORDS, LEAST_WORDS, ends_sentence, is_teaser, weight
from redite.model import Kind, Paragraph, Relation
from redite.surroundings import (
    AFAR,
    ASKING,
    ATTRIBUTION_WORDS,
    CLOCK,
    CUT_SHORT,
    DASHES,
    LEAD,
    LEAST_LINES,
    PROSE_WORDS,
    QUESTION_WORDS,
    Surroundings,
    is_alone,
    is_label,
    is_line,
)

_ACCOUNT = r"^@|@\w+$"
_CITED = r"(?:<\w[^<>]*>\s*)*<cite\b[^<>]*>(?:(?!</cite)[\s\S])*</cite>\s*(?:</\w+>\s*)*"
# A quotation that markup calls so stands not so many paragraphs from what it quotes.
_PULLED = 6
# A name, above what somebody says, is not longer than this.
_NAME = 3


def is_posted(around: Surroundings, index: int) -> bool:
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


def is_commented(around: Surroundings, index: int) -> bool:
    """Say whether markup calls it a comment, or what says it too, and they are not in the same one: somebody says it
    again, quotes the article, or is quoted there.
    """
    here = around.voice(index)
    return any(around.voice(keeper) != here for keeper in around.keepers(index))


def attributes(around: Surroundings, index: int) -> bool:
    """Say whether a line with a name and what that one is stands below what was said, and a sentence says it, too."""
    paragraph, above = around.paragraphs[index], around.above(index)
    if above is None or around.is_exact(index) or index in around.captions or index < LEAD:
        return False
    if above.span.kind is Kind.QUOTE is not paragraph.span.kind and is_line(paragraph):
        return True
    name, comma, _ = paragraph.text.partition(",")
    names = name.split()
    if not comma or not 1 < len(names) <= LEAST_WORDS or not all(one[0].isupper() for one in names):
        return False
    keepers = [around.paragraphs[keeper] for keeper in around.keepers(index)]
    are_sentences = all(ends_sentence(one.text) for one in (above, *keepers)) and weight(above.key) >= PROSE_WORDS
    return are_sentences and is_line(paragraph, QUESTION_WORDS)


def is_source(around: Surroundings, index: int) -> bool:
    """Say whether markup calls all of it the source of what is quoted there."""
    start, end = around.paragraphs[index].span[:2]
    written = around.source[start:end]
    return "<cite" in written and re.fullmatch(_CITED, written) is not None


def is_attributed(around: Surroundings, index: int) -> bool:
    """Say whether who said it is named below: behind a dash, or in a short line, in the words of what it is taken from.
    """
    below = around.below(index)
    if below is not None and below.text.startswith(DASHES):
        return is_line(below, QUESTION_WORDS)
    if below is None or not is_line(below, ATTRIBUTION_WORDS) or below.span.kind is Kind.HEADING:
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
    return '"' in paragraph.key and other.key.strip(".!?") + '"' in re.sub('[.!?]+"', '"', paragraph.key)


def is_answered(around: Surroundings, index: int) -> bool:
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
    if _is_quoted(paragraph) and index >= LEAD and keepers[0] < index and above is not None:
        # A name, or what stands above every comment.
        is_head = weight(above.key) <= _NAME and around.often[above.key] >= LEAST_LINES
        if is_line(above, _NAME) or (is_head and around.below(index) is not None):
            return True
    is_piece = paragraph.key.startswith('"...')
    if is_piece or any(_is_quoted(paragraph) is not _is_quoted(one) or _quotes(one, paragraph) for one in others):
        if not around.comments.isdisjoint([index, *keepers]):
            return True
        apart = max(index, *keepers) - min(index, *keepers)
        if is_piece and apart > 1:
            return True
        if not _is_quoted(paragraph):
            return index < keepers[0] and apart > AFAR
        # What is pulled out of a text ends as a title does.
        is_closed = is_piece or paragraph.span.kind is Kind.QUOTE or ends_sentence(paragraph.key)
        if index >= LEAD and apart > (AFAR if is_closed else 2 * AFAR):
            return True
    if paragraph.span.kind is not Kind.QUOTE or index < LEAD or paragraph.text.endswith(CUT_SHORT):
        return False
    return abs(index - keepers[0]) > _PULLED


def _names_speaker(paragraph: Paragraph, other: Paragraph) -> bool:
    """Say whether a paragraph names before a colon who says what another one says, or begins with."""
    name, colon, said = paragraph.key.partition(": ")
    return colon != "" and weight(name) <= LABEL_WORDS and (said.startswith(other.key) or other.key.startswith(said))


def _is_reply(around: Surroundings, index: int) -> bool:
    """Say whether a paragraph quotes the whole of one soon above it, or a question, where that is not quoted."""
    paragraph, keeper = around.paragraphs[index], around.paragraphs[around.keepers(index)[0]]
    if not (paragraph.key[:1] == '"' == paragraph.key[-1:] and '"' not in keeper.key and is_alone(around, index)):
        return False
    is_whole = around.decisions[index].relation is Relation.NEAR
    asks = paragraph.key.rstrip('"').endswith(ASKING)
    return 0 < index - keeper.index <= (AFAR if asks else _PULLED if is_whole else 0)


def _is_quoted(paragraph: Paragraph) -> bool:
    """Say whether a paragraph begins with a quotation, or is a piece of one, between dots."""
    key = paragraph.key
    return paragraph.span.kind is Kind.QUOTE or key[:1] in ('"', ">") or (key.startswith("...") and key.endswith("..."))


def is_part_of_quotation(around: Surroundings, index: int) -> bool:
    """Say whether a neighbour that stays, and is not what holds the paragraph, is of the same quotation.

    What is quoted in several paragraphs opens in each of them, and closes in the last.
    """
    if around.is_exact(index):
        if around.paragraphs[index].span.kind is not Kind.QUOTE:
            return False
        kinds = [one.span.kind for one in around.neighbours(index)]
        return len(kinds) == 2 and Kind.QUOTE in kinds and {Kind.QUOTE, Kind.OTHER}.issuperset(kinds)
    paragraph, below = around.paragraphs[index], around.below(index)
    if below is not None and paragraph.key[:1] == below.key[:1] == '"' and paragraph.key.count('"') == 1:
        return True
    if paragraph.key.rstrip(".!?,")[-1:] == '"' and paragraph.key.count('"') == 1 and around.above(index) is not None:
        return not is_teaser(paragraph, around.paragraphs[around.keepers(index)[0]])  # Read more »
    beside = [other for other in (around.above(index), below) if other is not None]
    return any(map(around.is_in_quotation, beside)) and around.is_in_quotation(paragraph)
