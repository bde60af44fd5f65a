"""What would go and is held back for its neighbours' sake: what it announces, what it belongs to, where it leads.

Verdicts look at two texts; here the paragraphs around them are looked at, and the links that no reader reads.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Container, Iterable, Sequence

from redite.forms import LABEL_WORDS, LEAST_WORDS, ROW_WORDS, ends_sentence, is_quoted_heading, is_teaser, weight
from redite.model import Action, Decision, Kind, Paragraph, Relation, Span
from redite.values import cached_property

# Patterns that few articles need are compiled by re when one does: start-up goes without them.
_TARGET = r"""(?i)(!\[[^\[\]]*)?\]\(\s*<?([^\s)>]+)|\bhref\s*=\s*["']?([^"'\s>]+)"""
_LINK_ALONE = r"[*_]*\[[^\[\]]*\]\(\s*<?([^\s)>]+)[^()]*\)[*_]*"
_SCHEME = r"^(?:\w+:)?//(?:www\.)?"
_CLOCK = r"(?<![:.])\d{1,2}[:：h]\d{2}(?![\d%])"
_TAG = r"<[^<>]*>|!\[[^\[\]]*\]\([^()]*\)"
_SENTENCE_END = r"[.!?…؟।۔](?:\W*\s|\W*\Z)|[。！？]"
_CLOSING = ("\"", "”", "“", "»", "«", "」", "』")
# The sentences that a teaser takes out of an article stand among the first so many paragraphs; a step is not longer.
_LEAD = 6
# What is pulled out of a text stands not so many paragraphs from it.
_PULLED = 6
_STEP_WORDS = 20
_BESIDE_STEPS = frozenset([Kind.LIST_ITEM, Kind.TABLE_ROW])
_ANNOUNCING = (":", "：", "—", "--")
_ASKING = ("?", "？", "؟")
_CUT_SHORT = ("…", "...")
_DASHES = ("—", "–", "―", "--")
# Of so many lines on either side of a cell so many are cells, so many of them figures.
_CELLS_BESIDE, _LEAST_CELLS, _LEAST_FIGURES = 3, 4, 2
# Lines with a time of day, so many of them so near to each other, stand above comments; the last one is so long.
_STAMP_WORDS = 16
_LEAST_STAMPS = 3
_COMMENT = 20
_LAST_COMMENT = 6
# Whether a label recurs is asked where it has no more characters than this.
_LONGEST_LABEL = 100
# Fewer lines in one paragraph are no list.
_LEAST_LINES = 3
# A title is not longer; prose, so long at least, begins so many lines below it (by whom it is, and of when).
_TITLE_WORDS = 24
_PROSE_WORDS = 12
_BYLINES = 3
# What stands around a title where it is named, the way to it or how many answers there are, and right before it.
_FRAME_WORDS = 8
_FRAMES = ('"', ">", "> ", "» ", "/ ")
# A quotation that is there to be looked at stands not so many paragraphs below what it quotes.
_AFAR = 12
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
    """Hold back, as doubtful, what is needed by neighbours that stay.

    That is a paragraph that announces what follows (a colon ends it, it is a question, or code is next) or heads it;
    what a sentence with a colon announces and what comes behind code, if something else comes before what equals it;
    what shows or links to something else; what is quoted to be answered; a step; a cell; and what is under another
    heading or label, or in another list, than what equals it, if it is short or all that is there: the heading says of
    what it is true.
    decided: the indices of what goes all the same. source: the article's text, which has the targets of links.
    captions: the indices of what has a picture's credit, and so heads nothing.
    """
    going = [decision.index for decision in decisions if decision.action is Action.REMOVE]
    if not going:
        return tuple(decisions)
    held = list(decisions)

    def goes(index: int) -> bool:
        return held[index].action is Action.REMOVE

    def hold_back(index: int, reason: str) -> None:
        if index not in decided:
            held[index] = held[index]._replace(action=Action.DOUBTFUL, reason=reason)

    links = _Links(source)
    for index in going:
        if links.lead_elsewhere(paragraphs[index], [paragraphs[keeper].span for keeper in _keepers(held[index])]):
            hold_back(index, "it shows or links to something else")
    for index in reversed([index for index in going if index + 1 < len(paragraphs)]):
        if goes(index) and not goes(index + 1) and held[index].keeper != index + 1:
            asks = held[index].relation is not Relation.EXACT and _asks(paragraphs[index])
            if asks or paragraphs[index].text.endswith((":", "：")) or paragraphs[index + 1].span.kind is Kind.CODE:
                hold_back(index, "it announces what follows and stays")
            if _is_attribution(paragraphs[index + 1], paragraphs[index]):
                hold_back(index, "whose words it is stays below it")
            if _is_address(paragraphs[index + 1]):
                hold_back(index, "it says what the address below it is of")
            if paragraphs[index + 1].text.startswith((": ", "：")):
                hold_back(index, "what it means stands below it")
        if goes(index) and held[index].keeper == index + 1:
            if is_quoted_heading(paragraphs[index]) or _exclaims(paragraphs[index]):
                hold_back(index, "it heads what it is taken from")
    unequal = [index for index in going if goes(index) and held[index].relation is not Relation.EXACT]
    quotes = {index for index in unequal if _quotes(paragraphs, index, _keepers(held[index]))}
    said = _comments(paragraphs) if quotes else frozenset()
    for index in unequal:
        keepers = _keepers(held[index])
        if index in quotes and (not said.isdisjoint([index, *keepers]) or _is_from_afar(paragraphs[index], keepers)):
            hold_back(index, "it is quoted to be answered")
        elif index not in captions and _is_title(index, paragraphs, keepers):
            hold_back(index, "it heads what follows")
        elif _is_row(index, paragraphs) or _is_of_lines(paragraphs[index].text):
            hold_back(index, "it is a row among others")
        elif _breaks_link(source[paragraphs[index].span.start : paragraphs[index].span.end]):
            hold_back(index, "a link begins in it, or ends there")
    often = Counter([paragraph.key for paragraph in paragraphs if len(paragraph.key) <= _LONGEST_LABEL])
    headings = [paragraph.index for paragraph in paragraphs if paragraph.span.kind is Kind.HEADING]
    has_code = any(paragraph.span.kind is Kind.CODE for paragraph in paragraphs)
    quoting = source if "<blockquote" in source else ""  # else nothing is looked for in it, paragraph by paragraph
    for index in [index for index in going if index > 0]:
        keeper = held[index].keeper
        if goes(index) and not goes(index - 1) and keeper is not None and keeper != index - 1:
            elsewhere = paragraphs[keeper - 1] if keeper > 0 else None
            if _belongs(paragraphs[index], paragraphs[index - 1], elsewhere, held[index].relation, source):
                hold_back(index, "it belongs to what stands before it and stays")
        if goes(index) and _is_step(index, paragraphs, held[index], headings, has_code, source):
            hold_back(index, "it is there for its own place, as a step is")
        if goes(index) and held[index].relation is not Relation.EXACT and keeper is not None:
            if _head_both(paragraphs[index - 1], paragraphs[max(keeper, 1) - 1]):
                hold_back(index, "it is what comes first under its heading, and what equals it under another")
            elif _is_quotation_far_away(paragraphs[index], keeper):
                hold_back(index, "it is quoted at its place, far from what says it too")
            elif _is_part_of_quotation(index, keeper, paragraphs, goes, quoting):
                hold_back(index, "it is a part of a quotation, and the rest of that stays")
            elif not goes(index - 1) and _is_below_label(index, keeper, paragraphs, often):
                hold_back(index, "it is said of what stands above it, and what equals it of something else")
            elif _is_in_another_list(index, keeper, paragraphs, source) and not (goes(index - 1) and goes(index + 1)):
                hold_back(index, "it is a part of its list, and what equals it is a part of another")
    for heading, end in zip(headings[1:], [*headings[2:], len(paragraphs)]):
        below = range(heading + 1, end)
        if goes(heading) or not below or not all(map(goes, below)):
            continue
        keepers = [decision.keeper for decision in held[heading + 1 : end] if decision.keeper is not None]
        others = {headings[bisect_right(headings, keeper) - 1] for keeper in keepers if keeper > headings[1]}
        if any(paragraphs[other].key != paragraphs[heading].key for other in others):
            for index in below:
                hold_back(index, "it is all that stands under its heading, and what equals it stands under another")
    return tuple(held)


def _keepers(decision: Decision) -> list[int]:
    return [keeper for keeper in (decision.keeper, *decision.others) if keeper is not None]


class _Links:
    """Where the paragraphs of an article lead to; each is looked at once at most, and only where one of them may go."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.known: dict[Span, tuple[frozenset[str], frozenset[str]]] = {}

    def lead_elsewhere(self, paragraph: Paragraph, kept: Iterable[Span]) -> bool:
        """Say whether a paragraph has an image that what stays has not, or is a short one and links elsewhere.

        In a short text the link may be all that it says: the code is here, this is a demo.
        """
        images, links = self._targets(paragraph.span)
        if not images and (not links or weight(paragraph.key) > ROW_WORDS):
            return False
        others = list(map(self._targets, kept))
        shown = frozenset().union(*[images for images, _ in others])
        linked = frozenset().union(*[links for _, links in others])
        if not images <= shown or (linked and not links <= linked):
            return True
        return not linked and self._is_link(paragraph.span) and any(self._all[link] == 1 for link in links)

    @cached_property
    def _all(self) -> Counter[str]:
        return Counter(_page(target or reference) for _, target, reference in re.findall(_TARGET, self.source))

    def _is_link(self, span: Span) -> bool:
        return re.fullmatch(_LINK_ALONE, self.source[span.start : span.end]) is not None

    def _targets(self, span: Span) -> tuple[frozenset[str], frozenset[str]]:
        """Give where the images and the links of a paragraph lead."""
        if span not in self.known:
            written = self.source[span.start : span.end]
            found = re.findall(_TARGET, written) if "](" in written or "href" in written else []
            images = frozenset([_page(target) for image, target, _ in found if image])
            pages = [target or reference for image, target, reference in found if not image]
            self.known[span] = images, frozenset([_page(page) for page in pages if page[:1] != "#"])
        return self.known[span]


def _page(target: str) -> str:
    """Give a target without the scheme, and without what follows the path where there is one."""
    page = re.sub(_SCHEME, "", target)
    path = page.split("?")[0].split("#")[0].rstrip("/")
    return path if "/" in path else page


def _asks(paragraph: Paragraph) -> bool:
    return paragraph.text.endswith(_ASKING) and weight(paragraph.key) <= _QUESTION_WORDS


def _belongs(
    paragraph: Paragraph, before: Paragraph, elsewhere: Paragraph | None, relation: Relation | None, source: str
) -> bool:
    """Say whether a paragraph belongs to the one before it, and what is before its keeper is not the same."""
    if elsewhere is not None and elsewhere.key == before.key:
        return False
    if paragraph.span.kind is Kind.QUOTE and before.text.endswith(_ANNOUNCING + _ASKING):
        return True
    is_exact = relation is Relation.EXACT
    if before.text.endswith(_ANNOUNCING) and weight(before.key) > LABEL_WORDS:
        return not is_exact
    if source.startswith("`", before.span.start) and weight(before.key) <= LABEL_WORDS:
        return True
    if weight(paragraph.key) > ROW_WORDS:
        return before.span.kind is Kind.CODE and not is_exact
    names = paragraph.key[:1] == "-" and before.text.endswith(_CLOSING)
    if names or before.span.kind is Kind.QUOTE is paragraph.span.kind:
        return not ends_sentence(paragraph.text)  # whose words they are
    return before.span.kind is Kind.CODE


def _comments(paragraphs: Sequence[Paragraph]) -> frozenset[int]:
    """Give what stands in comments: what one takes from others is there to be answered."""
    stamps = [
        paragraph.index
        for paragraph in paragraphs
        if not ends_sentence(paragraph.text)
        and len(paragraph.text) < 8 * _STAMP_WORDS
        and re.search(_CLOCK, paragraph.text)
        and not re.fullmatch(_CLOCK, paragraph.text)
        and weight(paragraph.key) <= (LABEL_WORDS if re.match(_CLOCK, paragraph.text) else _STAMP_WORDS)
    ]
    found: set[int] = set()
    run: list[int] = []
    for stamp, following in zip(stamps, [*stamps[1:], len(paragraphs) + _COMMENT + 1]):
        run.append(stamp)
        if following - stamp > _COMMENT:
            if len(run) >= _LEAST_STAMPS:
                found.update(range(run[0], stamp + 1 + _LAST_COMMENT))
            run = []
    return frozenset(found)


def _is_attribution(paragraph: Paragraph, above: Paragraph) -> bool:
    """Say whether a paragraph names who said what is above it: behind a dash, or in a short line below a quotation."""
    if paragraph.text.startswith(_DASHES):
        return _is_line(paragraph, _QUESTION_WORDS)
    return above.span.kind is Kind.QUOTE and _is_label(paragraph)


def _head_both(above: Paragraph, elsewhere: Paragraph) -> bool:
    return above.span.kind is Kind.HEADING is elsewhere.span.kind and above.key != elsewhere.key


def _is_row(index: int, paragraphs: Sequence[Paragraph]) -> bool:
    """Say whether a short paragraph stands among sources with addresses, or the cells of a table that lost its form."""
    if weight(paragraphs[index].key) > ROW_WORDS:
        return False
    if all("://" in paragraph.text for paragraph in paragraphs[max(0, index - 1) : index + 2]):
        return True
    beside = [*paragraphs[max(0, index - _CELLS_BESIDE) : index], *paragraphs[index + 1 : index + 1 + _CELLS_BESIDE]]
    cells = [paragraph for paragraph in beside if weight(paragraph.key) < LEAST_WORDS]
    return len(cells) >= _LEAST_CELLS and sum(cell.key[:1].isdigit() for cell in cells) >= _LEAST_FIGURES


def _is_line(paragraph: Paragraph, longest: int = ROW_WORDS) -> bool:
    return not ends_sentence(paragraph.text) and 0 < weight(paragraph.key) <= longest


def _is_of_lines(text: str) -> bool:
    lines = text.split("\n")
    return len(lines) >= _LEAST_LINES and not any(map(ends_sentence, lines))


def _is_title(index: int, paragraphs: Sequence[Paragraph], keepers: Sequence[int]) -> bool:
    """Say whether a paragraph is a line above prose that is no sentence, and what holds it no sentence either (three
    answers to it, where one is, what comes next), or that prose itself.
    """
    paragraph = paragraphs[index]
    size = weight(paragraph.key)
    if ends_sentence(paragraph.text) and size <= _TITLE_WORDS:  # a sentence around what a title says: here it is
        return all(_is_line(paragraphs[keeper]) and weight(paragraphs[keeper].key) < size for keeper in keepers)
    if ends_sentence(paragraph.text) or paragraph.key[:1] == '"' or size > _TITLE_WORDS:
        return False
    below = paragraphs[index + 1 : index + 1 + _BYLINES]
    if keepers == [index + 1]:
        is_short_line = size <= _QUESTION_WORDS and paragraph.span.kind is Kind.PROSE
        return is_short_line and ends_sentence(below[0].text) and not is_teaser(paragraph, below[0])
    named = [frame + paragraph.key for frame in _FRAMES]
    framed = (paragraphs[keeper] for keeper in keepers if any(name in paragraphs[keeper].key for name in named))
    return any(not ends_sentence(one.text) and weight(one.key) <= size + _FRAME_WORDS for one in framed) and any(
        ends_sentence(one.text) and weight(one.key) >= _PROSE_WORDS for one in below
    )


def _quotes(paragraphs: Sequence[Paragraph], index: int, keepers: Iterable[int]) -> bool:
    return any(_is_quoted(paragraphs[index]) is not _is_quoted(paragraphs[keeper]) for keeper in keepers)


def _is_quoted(paragraph: Paragraph) -> bool:
    return paragraph.span.kind is Kind.QUOTE or paragraph.key[:1] == '"'


def _is_from_afar(paragraph: Paragraph, keepers: Sequence[int]) -> bool:
    """Say whether a quotation stands so far below what it quotes that it is there to be answered."""
    is_closed = paragraph.span.kind is Kind.QUOTE or ends_sentence(paragraph.key)
    return is_closed and paragraph.index - max(keepers) > _AFAR


def _exclaims(paragraph: Paragraph) -> bool:
    return paragraph.text.rstrip("*_ ").endswith(("!", "！")) and weight(paragraph.key) <= LABEL_WORDS


def _is_label(paragraph: Paragraph) -> bool:
    """Say whether a paragraph is a short line that no sentence end closes: what is below it is said of that."""
    return paragraph.span.kind in (Kind.PROSE, Kind.LIST_ITEM) and _is_line(paragraph, LABEL_WORDS)


def _is_address(paragraph: Paragraph) -> bool:
    return "://" in paragraph.text and len(paragraph.text.split()) == 1


def _breaks_link(written: str) -> bool:
    """Say whether a link in Markdown has its text, or its target, in another paragraph."""
    return written.count("[") != written.count("]") and (written.startswith("[") or "](" in written)


def _is_quotation_far_away(paragraph: Paragraph, keeper: int) -> bool:
    """Say whether a quotation is far from its keeper: what is pulled out of a text, to be seen, stands close to it."""
    if paragraph.span.kind is not Kind.QUOTE or paragraph.index < _LEAD or paragraph.text.endswith(_CUT_SHORT):
        return False
    return abs(paragraph.index - keeper) > _PULLED


def _is_part_of_quotation(
    index: int, keeper: int, paragraphs: Sequence[Paragraph], goes: Callable[[int], bool], source: str
) -> bool:
    """Say whether a neighbour that stays, and is not what holds the paragraph, is of the same quotation.

    What is quoted in several paragraphs opens in each of them, and closes in the last.
    """
    goes_on = "".join([paragraph.key[:1] for paragraph in paragraphs[index : index + 2]]) == '""'
    if goes_on and index + 1 != keeper and not goes(index + 1) and paragraphs[index].key.count('"') == 1:
        return True
    beside = [other for other in (index - 1, index + 1) if other < len(paragraphs) and other != keeper]
    quoted = [other for other in beside if not goes(other) and _stands_quoted(paragraphs[other], source)]
    return bool(quoted) and _stands_quoted(paragraphs[index], source)


def _stands_quoted(paragraph: Paragraph, source: str) -> bool:
    if paragraph.span.kind is Kind.QUOTE:
        return True
    start = paragraph.span.start
    if paragraph.span.kind is Kind.OTHER:
        return False
    return source.count("<blockquote", 0, start) > source.count("</blockquote", 0, start)


def _is_below_label(index: int, keeper: int, paragraphs: Sequence[Paragraph], often: Counter[str]) -> bool:
    """Say whether a paragraph is what a speaker says, stands below the title of a box, or below one label, and its
    keeper below another.

    A label stands once in an article: what recurs is a credit, or a part of what all pages of a site have.
    """
    above = paragraphs[index - 1]
    if _is_speaker(above) and index + 1 < len(paragraphs) and _is_speaker(paragraphs[index + 1]):
        return True
    if index < _LEAD or not re.search(_SENTENCE_END, paragraphs[index].text):  # one headline below another one
        return False
    labels = [above, *paragraphs[max(keeper, 1) - 1 : keeper]]
    is_box = above.span.kind is Kind.OTHER and bool(re.sub(_TAG, "", above.text).strip())
    return is_box or (len(labels) > 1 and all(_is_label(one) and often[one.key] <= 1 for one in labels))


def _is_speaker(paragraph: Paragraph) -> bool:
    return paragraph.text.endswith((":", "：")) and weight(paragraph.key) <= LABEL_WORDS


def _is_in_another_list(index: int, keeper: int, paragraphs: Sequence[Paragraph], source: str) -> bool:
    """Say whether two list items stand in two lists, the first among others of its own."""
    are_items = [paragraph.span.kind is Kind.LIST_ITEM for paragraph in paragraphs[index - 1 : index + 2]]
    if are_items != [True, True, True] or paragraphs[keeper].span.kind is not Kind.LIST_ITEM:
        return False
    between = paragraphs[min(index, keeper) + 1 : max(index, keeper)]
    if any(paragraph.span.kind is not Kind.LIST_ITEM for paragraph in between):
        return True
    depth = min(_depth(paragraphs[index], source), _depth(paragraphs[keeper], source))
    return any(_depth(paragraph, source) < depth for paragraph in between)


def _depth(item: Paragraph, source: str) -> int:
    """Say how far a list item is from the start of its line."""
    return item.span.start - (source.rfind("\n", 0, item.span.start) + 1)


def _is_step(
    index: int,
    paragraphs: Sequence[Paragraph],
    decision: Decision,
    headings: Sequence[int],
    has_code: bool,
    source: str,
) -> bool:
    """Say whether a paragraph that another one holds is there for its own place.

    So is a short one, a quotation or a list item under another heading: of another product, about another clause. So
    is a short sentence beside a list or an image, below a heading or a question, or in an article with code: a step.
    """
    paragraph, kind = paragraphs[index], paragraphs[index].span.kind
    if kind not in (Kind.PROSE, Kind.QUOTE, Kind.LIST_ITEM) or index < _LEAD:
        return False
    if kind is not Kind.LIST_ITEM and (paragraph.key[:1] == '"' or paragraph.text.endswith(_CUT_SHORT)):
        return False  # a pull quote, a teaser
    is_short = weight(paragraph.key) <= _STEP_WORDS
    if (is_short or kind is not Kind.PROSE) and decision.keeper is not None:
        here, there = bisect_right(headings, index) - 1, bisect_right(headings, decision.keeper) - 1
        if here > 0 and (there < 0 or paragraphs[headings[here]].key != paragraphs[headings[there]].key):
            # Side columns of pages have headings, too, and what all pages of a site say.
            is_section = source.startswith("#", paragraphs[headings[here]].span.start)
            if is_section or decision.relation is not Relation.EXACT:
                return True
    if decision.relation is Relation.EXACT:
        return False
    if not is_short or kind is not Kind.PROSE:
        return False
    if not (has_code or ends_sentence(paragraph.text) or paragraph.key.endswith(",")):
        return False
    beside = [paragraphs[index - 1].span, *[following.span for following in paragraphs[index + 1 : index + 2]]]
    if has_code or beside[0].kind is Kind.HEADING or paragraphs[index - 1].text.endswith(_ASKING):
        return True
    return any(
        span.kind in _BESIDE_STEPS or source.startswith(("![", "[!["), span.start) for span in beside
    )
