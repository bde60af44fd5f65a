"""What would go and is held back for its neighbours' sake: what it announces, what it belongs to, where it leads.

Verdicts look at two texts; here the paragraphs around them are looked at, and the links that no reader reads.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Container, Iterable, Sequence

from redite.forms import LABEL_WORDS, ROW_WORDS, ends_sentence, weight
from redite.model import Action, Decision, Kind, Paragraph, Relation, Span

_TARGET = re.compile(r"""(!\[[^\[\]]*)?\]\(\s*<?([^\s)>]+)|\bhref\s*=\s*["']?([^"'\s>]+)""", re.IGNORECASE)
_LINK_ALONE = re.compile(r"[*_]*\[[^\[\]]*\]\(\s*<?([^\s)>]+)[^()]*\)[*_]*")
_SCHEME = re.compile(r"^(?:\w+:)?//(?:www\.)?")
_CLOSING = ("\"", "”", "“", "»", "«", "」", "』")
# The sentences that a teaser takes out of an article stand among the first so many paragraphs; a step is not longer.
_LEAD = 6
_STEP_WORDS = 14
_BESIDE_STEPS = frozenset([Kind.LIST_ITEM, Kind.TABLE_ROW])
_ASKING = ("?", "？", "؟")
# A question that stands for itself, as a heading does, is not longer than this.
_QUESTION_WORDS = 16


def hold(
    paragraphs: Sequence[Paragraph], decisions: Sequence[Decision], decided: Container[int], source: str
) -> tuple[Decision, ...]:
    """Hold back, as doubtful, what is needed by neighbours that stay.

    That is a paragraph that announces what follows (a colon ends it, it is a question, or code is next); what a
    sentence with a colon announces and what comes behind code, if something else comes before what equals it; what
    shows or links to something else; and all that stands under a heading if it repeats what stands under another one:
    the heading says of what it is true.
    decided: the indices of what goes all the same. source: the article's text, which has the targets of links.
    """
    held = list(decisions)

    def goes(index: int) -> bool:
        return held[index].action is Action.REMOVE

    def hold_back(index: int, reason: str) -> None:
        if index not in decided:
            held[index] = held[index]._replace(action=Action.DOUBTFUL, reason=reason)

    for index, decision in enumerate(decisions):
        if goes(index) and decision.keeper is not None:
            kept = [paragraphs[keeper].span for keeper in (decision.keeper, *decision.others)]
            if _leads_elsewhere(paragraphs[index], kept, source):
                hold_back(index, "it shows or links to something else")
    for index in reversed(range(len(paragraphs) - 1)):
        if goes(index) and not goes(index + 1) and held[index].keeper != index + 1:
            asks = held[index].relation is not Relation.EXACT and _asks(paragraphs[index])
            if asks or paragraphs[index].text.endswith((":", "：")) or paragraphs[index + 1].span.kind is Kind.CODE:
                hold_back(index, "it announces what follows and stays")
    for index in range(1, len(paragraphs)):
        keeper = held[index].keeper
        if goes(index) and not goes(index - 1) and keeper is not None and keeper != index - 1:
            elsewhere = paragraphs[keeper - 1] if keeper > 0 else None
            if _belongs(paragraphs[index], paragraphs[index - 1], elsewhere, held[index].relation, source):
                hold_back(index, "it belongs to what stands before it and stays")
        if goes(index) and _is_step(index, paragraphs, held[index].relation, source):
            hold_back(index, "so short a sentence is a step of its own")
    headings = [paragraph.index for paragraph in paragraphs if paragraph.span.kind is Kind.HEADING]
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


def _leads_elsewhere(paragraph: Paragraph, kept: Iterable[Span], source: str) -> bool:
    """Say whether a paragraph has an image that what stays has not, or is a short one and links elsewhere.

    In a short text the link may be all that it says: the code is here, this is a demo.
    """
    images, links = _targets(paragraph.span, source)
    if not images and (not links or weight(paragraph.key) > ROW_WORDS):
        return False
    others = [_targets(span, source) for span in kept]
    alone = _LINK_ALONE.fullmatch(source, paragraph.span.start, paragraph.span.end)
    if alone and source.count(alone[1]) == 1:
        return True
    shown = frozenset().union(*[images for images, _ in others])
    linked = frozenset().union(*[links for _, links in others])
    return not images <= shown or (bool(linked) and not links <= linked)


def _targets(span: Span, source: str) -> tuple[frozenset[str], frozenset[str]]:
    """Give where the images and the links of a paragraph lead: without the scheme, and what follows the path."""
    images: set[str] = set()
    links: set[str] = set()
    written = source[span.start : span.end]
    if "](" in written or "href" in written:
        for image, target, reference in _TARGET.findall(written):
            page = _SCHEME.sub("", target or reference)
            path = page.split("?")[0].split("#")[0]
            if page[:1] != "#":
                (images if image else links).add(path.rstrip("/") if "/" in path.rstrip("/") else page)
    return frozenset(images), frozenset(links)


def _asks(paragraph: Paragraph) -> bool:
    return paragraph.text.endswith(_ASKING) and weight(paragraph.key) <= _QUESTION_WORDS


def _belongs(
    paragraph: Paragraph, before: Paragraph, elsewhere: Paragraph | None, relation: Relation | None, source: str
) -> bool:
    """Say whether a paragraph belongs to the one before it, and what is before its keeper is not the same."""
    if elsewhere is not None and elsewhere.key == before.key:
        return False
    if before.text.endswith((":", "：")) and weight(before.key) > LABEL_WORDS:
        return relation is not Relation.EXACT
    if source.startswith("`", before.span.start) and weight(before.key) <= LABEL_WORDS:
        return True
    if weight(paragraph.key) > ROW_WORDS:
        return False
    names = paragraph.key[:1] == "-" and before.text.endswith(_CLOSING)
    if names or before.span.kind is Kind.QUOTE is paragraph.span.kind:
        return not ends_sentence(paragraph.text)  # whose words they are
    return before.span.kind is Kind.CODE


def _is_step(index: int, paragraphs: Sequence[Paragraph], relation: Relation | None, source: str) -> bool:
    """Say whether a paragraph is a short sentence of a longer one, and a step.

    It stands beside a list or an image, below a heading or a question, or in an article with code.
    """
    paragraph = paragraphs[index]
    if relation is not Relation.CONTAINED or paragraph.span.kind is not Kind.PROSE or index < _LEAD:
        return False
    if weight(paragraph.key) > _STEP_WORDS or paragraph.key[:1] == '"' or not ends_sentence(paragraph.text):
        return False
    beside = [paragraphs[index - 1].span, *[following.span for following in paragraphs[index + 1 : index + 2]]]
    if beside[0].kind is Kind.HEADING or paragraphs[index - 1].text.endswith(_ASKING):
        return True
    return any(paragraph.span.kind is Kind.CODE for paragraph in paragraphs) or any(
        span.kind in _BESIDE_STEPS or source.startswith(("![", "[!["), span.start) for span in beside
    )
