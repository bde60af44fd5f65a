"""What stands around a paragraph that would go: its neighbours that stay, its section, where its links lead.

It answers questions about places; what follows from the answers is not for it to say.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Container, Iterable, Sequence
from itertools import groupby

from redite.folding import words
from redite.forms import LABEL_WORDS, LEAST_WORDS, ROW_WORDS, ends_sentence, is_in_turn, is_line_of_code, weight
from redite.model import Action, Decision, Kind, Paragraph, Relation, Span
from redite.values import cached_property

# Patterns that few articles need are compiled by re when one does: start-up goes without them.
_TARGET = r"""(?i)(!\[[^\[\]]*)?\]\(\s*<?([^\s)>]+)|\bhref\s*=\s*["']?([^"'\s>]+)|\[\[([^\[\]|]+)"""
_LINKING = ("](", "href", "[[")
_PICTURE = r"(?i)<(?:(?:amp-)?img|source)\b[^<>]*>|!\[[^\[\]]*\]\([^()]*\)"
_LINKED = r"(?:<\w[^<>]*>\s*)*<a\s"
_NAMED_PLACE = r"""(?i)<\w[^<>]*\sid\s*=\s*["']?([^"'\s>]+)"""
_WITHIN = r"""(?i)<a\s[^<>]*\bhref\s*=\s*["']?[^"'\s>]*#\w"""
_MARKUP = r"<[^<>]*>|&nbsp;|[*_>]"
_PICTURE_FILE = r"(?i)([^\s/\"'()=,]+?)(?:[-_]?\d{2,4}x\d{2,4})?\.(?:jpe?g|png|gif|webp|avif|svg)\b"
_SCHEME = r"^(?:\w+:)?//(?:www\.)?"
CLOCK = r"(?<![:.])\d{1,2}[:：h]\d{2}(?![\d%])"
# Lines with a time of day, or that address someone, so many of them so near to each other, stand above comments; the
# last comment is so long.
_STAMP_WORDS = 16
_LEAST_STAMPS = 3
_COMMENT = 20
_LAST_COMMENT = 6
# A notice that stands once for each of several things is not longer.
_NOTICE_WORDS = 50
_LOWEST_LEVEL = 7
_LEAST_TITLES = 2
_LONGEST_LABEL = 100  # characters
_FRAME = 2  # words
_BLOCK = r"(?i)<(?:p|div|li|h[1-6]|dd|dt|article|section|blockquote)[\s>]"
_BLOCK_NAME = 12  # characters
_LIST = r"(?i)</?[ou]l\b"
# A caption by the class of an element, and where to look for it.
_CAPTION = r"(?i)\bclass\s*=\s*[\"']?(?:[^\"'<>]*[\s_-])?caption(?![a-z])[^<>]*>(?:\s|<[^<>]*>)*$"
_CAPTIONED = 400  # characters
_ALT = 'alt="'
_ALTERNATIVE = 40  # characters
_FIGURE = 4000  # characters, with all that is written of a picture and its sizes
# The sentences that a teaser takes out of an article stand among the first so many paragraphs; a step is not longer.
LEAD = 6
STEP_WORDS = 20
# A question that stands for itself, as a heading does, is not longer than this; prose is not shorter.
QUESTION_WORDS = 16
PROSE_WORDS = 12
# A quotation that is there to be looked at stands not so many paragraphs from what it quotes.
AFAR = 12
# Who said something, and what they are, is not longer than this.
ATTRIBUTION_WORDS = 12
# An element of a page that holds a comment, or what somebody else says of a thing, by its class, its id, or its type.
_START_TAG = r"<([A-Za-z]\w*)\s([^<>]*)>"
_VOICES = ("comment", "testimonial")
_NAMED = r"""(?i)\b(?:class|id|itemtype)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))"""
_VOICE = (
    r"(?i)[\w-]*?(?:comment|testimonial)(?:[-_]{0,2}(?:body|content|text|item|entry|message|[-_]\d+))?"
    r"|https?://schema\.org/Comment"
)
# Fewer lines in one paragraph are no list.
LEAST_LINES = 3
# A chapter that a page prints twice has more words of prose than these; one that has not is a step, or a list.
_CHAPTER_WORDS = 40
# A block of more paragraphs is a second rendering, if it is any.
_LONGEST_BLOCK = 50
OF_SECTIONS = frozenset([Kind.PROSE, Kind.QUOTE, Kind.LIST_ITEM])
_OF_PARTS = frozenset([Kind.HEADING, Kind.CODE, Kind.TABLE_ROW, Kind.LIST_ITEM])
BESIDE_STEPS = frozenset([Kind.LIST_ITEM, Kind.TABLE_ROW])
COLONS = (":", "：")
ASKING = ("?", "？", "؟")
CUT_SHORT = ("…", "...")
DASHES = ("—", "–", "―", "--")
DATE = r"(?<!\d)\d{1,2}\D{1,20}(?:19|20)\d\d(?!\d)"


class Surroundings:
    """An article between decisions and cuts. What is expensive to know is found out when it is first asked for.

    captions: the indices of what has a picture's credit, and so heads nothing.
    rendered: the indices of what the page renders a second time, as a whole.
    """

    def __init__(
        self,
        paragraphs: Sequence[Paragraph],
        decisions: Sequence[Decision],
        source: str,
        captions: Container[int],
        rendered: Container[int] = (),
    ) -> None:
        self.paragraphs = paragraphs
        self.wanted = decisions
        self.decisions = list(decisions)
        self.source = source
        self.captions = captions
        self.rendered = rendered
        self._held: set[int] = set()
        self.links = _Links(source, paragraphs, self.goes)

    def goes(self, index: int) -> bool:
        """Say whether a paragraph goes, as it is decided so far."""
        return self.decisions[index].action is Action.REMOVE

    def is_exact(self, index: int) -> bool:
        """Say whether what goes equals what stays."""
        return self.decisions[index].relation is Relation.EXACT

    def is_doubtful(self, index: int, section: int) -> bool:
        """Say whether a paragraph may be said in other words in some section, and was never to go."""
        _, action, keeper, *_ = self.wanted[index]
        return action is Action.DOUBTFUL and keeper is not None and self.section(keeper) == section

    def keepers(self, index: int) -> list[int]:
        """Give all that hold what a paragraph says."""
        _, _, keeper, *_, others = self.decisions[index]
        return [*others] if keeper is None else [keeper, *others]

    def above(self, index: int) -> Paragraph | None:
        """Give what stands before a paragraph and stays, unless it is what holds it."""
        return self._beside(index, index - 1)

    def below(self, index: int) -> Paragraph | None:
        """Give what stands behind a paragraph and stays, unless it is what holds it."""
        return self._beside(index, index + 1)

    def neighbours(self, index: int) -> list[Paragraph]:
        """Give what stands before and behind a paragraph and stays, unless it is what holds it."""
        return [one for one in (self.above(index), self.below(index)) if one is not None]

    def _beside(self, index: int, other: int) -> Paragraph | None:
        decisions = self.decisions
        if not 0 <= other < len(decisions) or decisions[other].action is Action.REMOVE:
            return None
        return None if decisions[index].keeper == other else self.paragraphs[other]

    def elsewhere(self, index: int) -> Paragraph | None:
        """Give what stands before that which holds a paragraph."""
        keeper = self.decisions[index].keeper
        return self.paragraphs[keeper - 1] if keeper else None

    def hold(self, index: int, reason: str) -> None:
        """Keep a paragraph that would go, as doubtful."""
        self._held.add(self.section(index))
        self.decisions[index] = self.decisions[index]._replace(action=Action.DOUBTFUL, reason=reason)

    @cached_property
    def often(self) -> Counter[str]:
        """How often each text that is no longer than a label stands in the article."""
        return Counter([paragraph.key for paragraph in self.paragraphs if len(paragraph.key) <= _LONGEST_LABEL])

    @cached_property
    def frames(self) -> dict[tuple[str, ...], set[str]]:
        """The texts that begin, end and are as long as others, so that they have one or a few words of their own."""
        found: dict[tuple[str, ...], set[str]] = {}
        for paragraph in self.paragraphs:
            frame = frame_of(paragraph)
            if frame is not None:
                found.setdefault(frame, set()).add(paragraph.key)
        return found

    @cached_property
    def has_titles(self) -> bool:
        """Whether short lines that are no sentences stand between the sentences of the article, as titles do."""
        found = [
            one.index
            for above, one, below in zip(self.paragraphs, self.paragraphs[1:], self.paragraphs[2:])
            if is_label(one) and one.key[:1] != '"' and ends_sentence(above.text) and ends_sentence(below.text)
        ]
        return len(found) >= _LEAST_TITLES

    @cached_property
    def has_code(self) -> bool:
        """Whether the article shows code."""
        return Kind.CODE in self.kinds

    @cached_property
    def kinds(self) -> frozenset[Kind]:
        """What kinds of paragraphs the article has; most have prose alone, and are not looked through for others."""
        return frozenset([paragraph.span.kind for paragraph in self.paragraphs])

    @cached_property
    def comments(self) -> frozenset[int]:
        """The indices of what stands in comments: what one takes from others is there to be answered."""
        stamps = [paragraph.index for paragraph in self.paragraphs if _heads_comment(paragraph)]
        addressed = [stamp for stamp in stamps if is_line(self.paragraphs[stamp], LABEL_WORDS)]
        addressed = [stamp for stamp in addressed if self.paragraphs[stamp].text.startswith("@")]
        found = {index for stamp in addressed for index in range(stamp, stamp + 1 + _LAST_COMMENT)}
        run: list[int] = []
        for stamp, following in zip(stamps, [*stamps[1:], len(self.paragraphs) + _COMMENT + 1]):
            run.append(stamp)
            if following - stamp > _COMMENT:
                if len(run) >= _LEAST_STAMPS:
                    found.update(range(run[0], stamp + 1 + _LAST_COMMENT))
                run = []
        return frozenset(found)

    def tag(self, paragraph: Paragraph) -> str:
        """Give the start tag of the element that goes with a paragraph; nothing where none does."""
        start = paragraph.span.start
        return self.source[start : self.source.find(">", start) + 1] if self.source.startswith("<", start) else ""

    def voice(self, index: int) -> int:
        """Give the number of the innermost element that holds a paragraph and is a comment by markup; 0 for none."""
        return _voice_at(self.paragraphs[index].span, self._voices)

    @property
    def has_voices(self) -> bool:
        """Whether markup calls anything a comment."""
        return bool(self._voices[0])

    @cached_property
    def _voices(self) -> tuple[list[int], list[int]]:
        return _voices(self.source)

    @cached_property
    def lists(self) -> dict[int, range]:
        """The list items that stand together, and of which one at least stays from the start; by the index of each."""
        return self._lists(lambda above, one: False)

    @cached_property
    def elements(self) -> dict[int, range]:
        """The same of lists in HTML, which may follow each other."""
        return self._lists(lambda above, one: bool(re.search(_LIST, self.source[above.span.end : one.span.start])))

    def _lists(self, parts: Callable[[Paragraph, Paragraph], bool]) -> dict[int, range]:
        found: dict[int, range] = {}
        first = 0
        for index in range(len(self.paragraphs) + 1) if Kind.LIST_ITEM in self.kinds else ():
            is_item = index < len(self.paragraphs) and self.paragraphs[index].span.kind is Kind.LIST_ITEM
            if is_item and not (index > first and parts(self.paragraphs[index - 1], self.paragraphs[index])):
                continue
            items = range(first, index)
            if any(self.wanted[item].action is not Action.REMOVE for item in items):
                found.update(dict.fromkeys(items, items))
            first = index + (not is_item)
        return found

    def is_in_quotation(self, paragraph: Paragraph) -> bool:
        """Say whether a paragraph is a quotation, or a part of what markup quotes."""
        kind = paragraph.span.kind
        if kind is Kind.QUOTE or kind is Kind.OTHER:
            return kind is Kind.QUOTE
        return _is_inside(paragraph.span, self._quotations)

    @cached_property
    def _quotations(self) -> tuple[list[int], list[int]]:
        return _quotations(self.source)

    @cached_property
    def headings(self) -> list[int]:
        """The indices of the headings."""
        if Kind.HEADING not in self.kinds:
            return []
        return [paragraph.index for paragraph in self.paragraphs if paragraph.span.kind is Kind.HEADING]

    def section(self, index: int) -> int:
        """Give the number of the heading that a paragraph stands under; -1 before the first one, -2 outside of all."""
        return bisect_right(self.headings, index) - 1 if 0 <= index < len(self.paragraphs) else -2

    @cached_property
    def _paths(self) -> list[tuple[str, ...]]:
        """What each heading in Markdown is called, with those that it is under; of other headings the name alone."""
        paths: list[tuple[str, ...]] = []
        levels: list[int] = []
        for number, heading in enumerate(self.headings):
            level = self._level(number)
            around = paths[-1] if paths else ()
            while levels and levels[-1] >= level:
                levels.pop()
            levels.append(level)
            paths.append((*around[: len(levels) - 1], self.paragraphs[heading].key))
        return paths

    def _level(self, number: int) -> int:
        """Give the level of a heading in Markdown, the lowest for a line in bold or of a wiki; 0 for any other one."""
        start, end = self.paragraphs[self.headings[number]].span[:2]
        written = self.source[start:end]
        if written.startswith("#"):
            return len(written) - len(written.lstrip("#"))
        if written.startswith(("**", "__", "==")):
            return _LOWEST_LEVEL
        underline = written.rpartition("\n")[2].strip(" >")
        return 1 if underline.startswith("=") else 2 if underline.startswith("-") else 0

    def is_chapter(self, section: int) -> bool:
        """Say whether a section is one of a text in Markdown, or of a page with code; other pages have headings over
        side columns, too.
        """
        return section >= 0 and (self._level(section) > 0 or self.has_code)

    @cached_property
    def has_sections(self) -> bool:
        """Whether the article is a text in parts: chapters in Markdown, or code, with no less than so many headings,
        pieces of code, rows and items.
        """
        if self.has_code or not any(map(self._level, range(len(self.headings)))):
            return self.has_code
        return sum(one.span.kind in _OF_PARTS or is_line_of_code(one.text) for one in self.paragraphs) > LEAST_LINES

    def is_again(self, index: int) -> bool:
        """Say whether a paragraph goes with a second rendering, with its chapter, or with a block that stands right
        behind itself, or but for one paragraph.

        Items that come in turn are steps.
        """
        section = self.section(index)
        if index in self.rendered or (section in self._chapters_again and section not in self._held):
            return True
        apart, length = self._apart(index), 1
        if apart > _LONGEST_BLOCK:
            return False
        for step in (-1, 1):
            other = index + step
            while length < apart and 0 <= other < len(self.paragraphs) and self.goes(other):
                if not self.keepers(other) or abs(self._apart(other) - apart) > 1 or self._is_in_turn(other):
                    break
                length, other = length + 1, other + step
        return length >= max(2, apart - 1) and not self._is_in_turn(index)

    @cached_property
    def _chapters_again(self) -> frozenset[int]:
        """The sections of which all but the heading goes for the sake of what stands below an equal one, in an equal
        chapter, right beside it or beside an equal one; and that are more than a step or a list.
        """
        found: list[int] = []
        for section, others in self.emptied.items():
            end = self.headings[section + 1] if section + 1 < len(self.headings) else len(self.paragraphs)
            below = self.paragraphs[self.headings[section] + 1 : end]
            prose = sum(weight(one.key) for one in below if one.span.kind is Kind.PROSE)
            if prose > _CHAPTER_WORDS and all(self._is_rendered_again(section, other) for other in set(others)):
                found.append(section)
        return frozenset(found)

    def _is_rendered_again(self, section: int, other: int) -> bool:
        """Say whether an equal section stands right beside one, or has an equal one beside it, too."""
        if other < 0 or self.path(section) != self.path(other):
            return False
        beside = [(section + step, other + step) for step in (-1, 1)]
        names = [
            {self.paragraphs[self.headings[one]].key, self.paragraphs[self.headings[two]].key}
            for one, two in beside
            if min(one, two) >= 0 and max(one, two) < len(self.headings)
        ]
        return abs(section - other) == 1 or any(len(both) == 1 for both in names)

    def _is_in_turn(self, index: int) -> bool:
        return is_in_turn(self.paragraphs, index, self.often[self.paragraphs[index].key])

    def _apart(self, index: int) -> int:
        """Say how far what goes is from the nearest paragraph on its keeper's side that equals it, or from that."""
        keeper = self.keepers(index)[0]
        if not self.is_exact(index):
            return abs(index - keeper)
        places = self._places[self.paragraphs[index].key]
        return abs(index - places[bisect_left(places, index) + (1 if keeper > index else -1)])

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        """The indices of the paragraphs that have a text, by that."""
        found: dict[str, list[int]] = defaultdict(list)
        for paragraph in self.paragraphs:
            found[paragraph.key].append(paragraph.index)
        return found

    @cached_property
    def is_page(self) -> bool:
        """Whether the article is a page: elements go with texts, as with none that HTML blocks in Markdown have."""
        found = (one.span.start for one in self.paragraphs if one.span.kind is not Kind.OTHER)
        return any(re.match(_BLOCK, self.source[start : start + _BLOCK_NAME]) for start in found)

    def is_written_as(self, paragraph: Paragraph, other: Paragraph) -> bool:
        """Say whether elements with the same tag, and nothing between them, go with a paragraph and one beside it."""
        above, below = sorted((paragraph, other), key=lambda one: one.index)
        tag = self.tag(paragraph)
        return bool(tag) and tag == self.tag(other) and not self.source[above.span.end : below.span.start].strip()

    def is_caption(self, paragraph: Paragraph) -> bool:
        """Say whether markup calls a paragraph a caption, and it is not the title of a teaser, which is a link."""
        return paragraph.span.kind is Kind.CAPTION and not self.links.is_linked(paragraph.span)

    def row(self, index: int) -> tuple[int, int]:
        """Give the first and the last of those in a row, with this one, that were to go from the start."""
        return self._rows[index]

    @cached_property
    def _rows(self) -> dict[int, tuple[int, int]]:
        found: dict[int, tuple[int, int]] = {}
        for goes, row in groupby(self.wanted, lambda decision: decision.action is Action.REMOVE):
            indices = [decision.index for decision in row]
            if goes:
                found.update(dict.fromkeys(indices, (indices[0], indices[-1])))
        return found

    def recurs(self, index: int) -> bool:
        """Say whether a text stands so many times in the article as what each page of a site has."""
        return self._times[self.paragraphs[index].key] >= LEAST_LINES

    @cached_property
    def _times(self) -> Counter[str]:
        return Counter([paragraph.key for paragraph in self.paragraphs])

    def is_copied(self, index: int) -> bool:
        """Say whether a paragraph comes again right behind itself, or as one of a block: so many in a row, or with one
        that is prose, go for those around its keeper. What is too short to be asked about would be left over.
        """
        keeper = self.keepers(index)[0]
        length = LEAST_LINES if abs(index - keeper) == 1 else 1
        for step in (-1, 1):
            other, there = index + step, keeper + step
            while length < LEAST_LINES and self._goes_for(other, there):
                length = LEAST_LINES if self._is_prose(other) else length + 1
                other, there = other + step, there + step
        return length >= LEAST_LINES

    def _goes_for(self, index: int, other: int) -> bool:
        return 0 <= index < len(self.paragraphs) and self.goes(index) and other in self.keepers(index)

    def end(self, index: int, other: int, step: int) -> tuple[int, int]:
        """Give what ends those beside a paragraph that go for those beside another one, or equal them and are too short
        to go; and what ends these.
        """
        while self._goes_for(index, other) or self._stays_as(index, other):
            index, other = index + step, other + step
        return index, other

    def _stays_as(self, index: int, other: int) -> bool:
        if not 0 <= min(index, other) <= max(index, other) < len(self.paragraphs):
            return False
        stays = self.wanted[index].action is Action.KEEP
        return stays and index != other and self.paragraphs[index].key == self.paragraphs[other].key

    def is_doubtful_of(self, index: int, other: int) -> bool:
        """Say whether a paragraph was in doubt about another one from the start."""
        if not 0 <= index < len(self.wanted):
            return False
        _, action, keeper, *_, others = self.wanted[index]
        return action is Action.DOUBTFUL and (keeper == other or other in others)

    def _is_prose(self, index: int) -> bool:
        return weight(self.paragraphs[index].key) >= PROSE_WORDS and ends_sentence(self.paragraphs[index].text)

    def path(self, section: int) -> tuple[str, ...]:
        """Give the headings of a section, from the outermost."""
        return self._paths[section] if section >= 0 else ()

    def parent(self, section: int) -> int:
        """Give the number of the heading that a section's heading is under; -1 where there is none."""
        length = len(self._paths[section])
        return next((above for above in range(section - 1, -1, -1) if len(self._paths[above]) < length), -1)

    def is_lead(self, section: int) -> bool:
        """Say whether a section has no heading, or the article's title: no prose stands above that, and not much else,
        or no other heading is of its rank.
        """
        return section < 0 or (section == 0 and self._has_title)

    @cached_property
    def _has_title(self) -> bool:
        is_highest = all(self._level(number) > self._level(0) for number in range(1, len(self.headings)))
        above = self.paragraphs[: self.headings[0]]
        if any(one.span.kind is Kind.PROSE and ends_sentence(one.text) for one in above):
            return is_highest and self._level(0) == 1
        return is_highest or len(above) <= 1

    def is_within(self, section: int, other: int) -> bool:
        """Say whether a section is called as another one is, is a part of that one, or that one is the lead."""
        path = () if self.is_lead(other) else self.path(other)
        return self.path(section)[: len(path)] == path

    @cached_property
    def emptied(self) -> dict[int, list[int]]:
        """The sections, by number, of which the heading stays and all else goes; where that is held."""
        found: dict[int, list[int]] = {}
        for number, (heading, end) in enumerate(zip(self.headings, [*self.headings[1:], len(self.paragraphs)])):
            below = range(heading + 1, end)
            goes = [self.wanted[index].action is Action.REMOVE for index in range(heading, end)]
            if below and not goes[0] and all(goes[1:]):
                found[number] = [self.section(keeper) for index in below for keeper in self.keepers(index)[:1]]
        return found


def depth(span: Span, source: str) -> int:
    """Say how far a list item is from the start of its line, where no tag is before it."""
    start = max(source.rfind("\n", 0, span.start), source.rfind("\r", 0, span.start)) + 1
    before = source[start : span.start]
    return len(before) if "<" not in before else len(before) - len(before.lstrip(" \t"))


def places(spans: Sequence[Span], source: str) -> list[tuple[int, bool, bool, frozenset[str]]]:
    """Give what is read of the source around each paragraph: how deep an item is, whether markup quotes it, whether it
    is a comment, and what picture is above it."""
    quotations, voices = _quotations(source), _voices(source)
    links = _Links(source, (), lambda index: False)
    return [
        (
            depth(span, source) if span.kind is Kind.LIST_ITEM else 0,
            _is_inside(span, quotations),
            _voice_at(span, voices) > 0,
            links.pictures_above(span),
        )
        for span in spans
    ]


def _quotations(source: str) -> tuple[list[int], list[int]]:
    """Where quotations in HTML begin and end."""
    if "<blockquote" not in source:  # as in most
        return [], []
    opened, closed = ([match.start() for match in re.finditer(tag, source)] for tag in ("<blockquote", "</blockquote"))
    return opened, closed


def _is_inside(span: Span, quotations: tuple[list[int], list[int]]) -> bool:
    opened, closed = quotations
    return bisect_right(opened, span.start) > bisect_right(closed, span.start)


def _start_tags(source: str) -> Iterable[re.Match[str]]:
    return re.finditer(_START_TAG, source) if "<" in source else ()  # compiled where a text may need it


def _voices(source: str) -> tuple[list[int], list[int]]:
    """Give the places where comments on a page begin and end, and the number of the innermost that each begins; 0 where
    none is left. One that markup does not close ends nowhere, and is none."""
    begun = {tag.start(): tag[1].lower() for tag in _start_tags(source) if _names_voice(tag[2])}
    found: list[tuple[int, int]] = []
    for name in set(begun.values()):
        stack: list[int] = []
        for tag in re.finditer(rf"(?i)<(/?){name}(?![\w-])", source):
            if not tag[1]:
                stack.append(tag.start())
            elif stack and (start := stack.pop()) in begun:
                found.append((start, tag.start()))
    number_of = {start: number for number, (start, _) in enumerate(sorted(found), 1)}
    events = sorted([(end, 0, start) for start, end in found] + [(start, 1, start) for start, _ in found])
    at: list[int] = []
    innermost: list[int] = []
    still: list[int] = []
    ended: set[int] = set()
    for place, begins, start in events:
        if begins:
            still.append(start)
        else:
            ended.add(start)
        while still and still[-1] in ended:  # not the last one, where markup is not nested well
            still.pop()
        at.append(place)
        innermost.append(number_of[still[-1]] if still else 0)
    return at, innermost


def _names_voice(attributes: str) -> bool:
    if not any(word in attributes.lower() for word in _VOICES):
        return False
    values = [" ".join(one) for one in re.findall(_NAMED, attributes)]
    return any(re.fullmatch(_VOICE, name) for value in values for name in value.split())


def _voice_at(span: Span, voices: tuple[list[int], list[int]]) -> int:
    at, innermost = voices
    index = bisect_right(at, span.start) - 1
    return innermost[index] if index >= 0 else 0


def frame_of(paragraph: Paragraph) -> tuple[str, ...] | None:
    """Give how a short text begins and ends, and its length in words; None where it is too short, or a longer one."""
    split = words(paragraph.key) if len(paragraph.key) <= _LONGEST_LABEL else []
    if len(split) < 2 * _FRAME + 1:
        return None
    return (*split[:_FRAME], *split[-_FRAME:], str(len(split)))


def is_line(paragraph: Paragraph, longest: float = ROW_WORDS) -> bool:
    """Say whether a paragraph is a short line that no sentence end closes."""
    return not ends_sentence(paragraph.text) and 0 < weight(paragraph.key) <= longest


def is_label(paragraph: Paragraph) -> bool:
    """Say whether a paragraph is so short a line that what is below it is said of it."""
    return paragraph.span.kind in (Kind.PROSE, Kind.LIST_ITEM) and is_line(paragraph, LABEL_WORDS)


def _heads_comment(paragraph: Paragraph) -> bool:
    text = paragraph.text
    if text[:1] == "@" and text[1:].lstrip()[:1].isalpha():
        return True
    if ends_sentence(text) or len(text) >= 8 * _STAMP_WORDS or not re.search(CLOCK, text):
        return False
    longest = LABEL_WORDS if re.match(CLOCK, text) else _STAMP_WORDS
    return not re.fullmatch(CLOCK, text) and weight(paragraph.key) <= longest


def is_question(paragraph: Paragraph) -> bool:
    """Say whether a paragraph is a short question, which may stand for itself, as a heading does."""
    return paragraph.text.endswith(ASKING) and weight(paragraph.key) <= QUESTION_WORDS


def is_figure(paragraph: Paragraph) -> bool:
    """Say whether a paragraph is hardly more than a number."""
    return weight(paragraph.key) < LEAST_WORDS and any(map(str.isdigit, paragraph.key[:2]))


def is_alone(around: Surroundings, index: int) -> bool:
    """Say whether what is on either side stays, and is not what holds it."""
    return around.above(index) is not None is not around.below(index)


def is_cut_short(paragraph: Paragraph) -> bool:
    """Say whether a paragraph breaks off behind dots."""
    return paragraph.text.rstrip("])").endswith(CUT_SHORT)


def may_be_step(paragraph: Paragraph, lead: int = LEAD) -> bool:
    """Say whether a paragraph below the lead may be a step: an item, or prose that neither quotes nor breaks off."""
    kind = paragraph.span.kind
    if kind not in OF_SECTIONS or paragraph.index < lead:
        return False
    key = paragraph.key.rstrip(".!?。")
    is_quoted = key[:1] == '"' and (key[-1:] == '"' or key.count('"') % 2 == 1)  # not its first word alone
    # Else it is a pull quote, or a teaser.
    return kind is Kind.LIST_ITEM or not (is_quoted or paragraph.text.endswith(CUT_SHORT))


class _Links:
    """Where the paragraphs of an article lead to; each is looked at once at most, and only where one of them may go."""

    def __init__(self, source: str, paragraphs: Sequence[Paragraph], goes: Callable[[int], bool]) -> None:
        self.source = source
        self.paragraphs = paragraphs
        self.goes = goes
        self.known: dict[int, tuple[frozenset[str], frozenset[str]]] = {}
        self.are_there = any(mark in source for mark in _LINKING)

    def lead_elsewhere(self, paragraph: Paragraph, kept: Iterable[Span]) -> bool:
        """Say whether a paragraph has an image that what stays has not, or is a short one and links elsewhere.

        In a short text the link may be all that it says: the code is here, this is a demo. An item that begins with one
        is an entry in a list of links, however long. In Markdown no link is lost that is nowhere else.
        """
        if not self.are_there:
            return False
        images, links = self._targets(paragraph.span)
        is_entry = paragraph.span.kind is Kind.LIST_ITEM and self.source.startswith("[", paragraph.span.start)
        if not images and not links:
            return False
        others = list(map(self._targets, kept))
        shown = frozenset().union(*[images for images, _ in others])
        linked = frozenset().union(*[links for _, links in others])
        size = weight(paragraph.key)
        if not images and size > ROW_WORDS and not is_entry:
            # What is said again of something else has no link in common with it.
            is_one = any(_is_one(one, other) for one in links for other in linked)
            if linked:
                return size <= _NOTICE_WORDS and not is_one
        elif not images <= shown or (linked and not links <= linked):
            return True
        written = self.source[paragraph.span.start : paragraph.span.end]
        return not linked and ("](" in written or "[[" in written) and not all(map(self._leads_there, links))

    def _leads_there(self, link: str) -> bool:
        """Say whether a paragraph that stays, as far as that is decided, has a link."""
        return not all(map(self.goes, reversed(self._linking[link])))  # from the end, as they are held

    def pictures_above(self, span: Span) -> frozenset[str]:
        """Give the names of the files, whatever their sizes, of the picture right above a text, or in a figure with it.

        Right above is what only markup parts from it. A picture that leads to the same page as the text below it is one
        of a teaser, and any will do.
        """
        if not self.has_pictures:
            return frozenset()
        if "<img" in (written := self.source[span.start : span.end]):
            pictures = re.findall(_PICTURE, written)
            return frozenset([name for picture in pictures for name in re.findall(_PICTURE_FILE, picture)])
        before = self.source[max(0, span.start - _FIGURE) : span.start]
        last = next(iter([*re.finditer(_PICTURE, before)][-1:]), None)
        if last is None:
            return frozenset()
        is_in_figure = before.rfind("</figure") < before.rfind("<figure") < last.start()
        if not is_in_figure and re.sub(_MARKUP, "", before[last.end() :]).strip():
            return frozenset()
        if before.rfind("<figcaption") < before.rfind("<a ") and self.is_linked(span):
            return frozenset()
        return frozenset(re.findall(_PICTURE_FILE, last[0]))

    @cached_property
    def has_markup(self) -> bool:
        return "<" in self.source

    @cached_property
    def has_pictures(self) -> bool:
        may_have = self.has_markup or "![" in self.source
        return may_have and re.search(_PICTURE, self.source) is not None

    def is_linked(self, span: Span) -> bool:
        """Say whether a text begins in a link of a page, or with one."""
        return re.match(_LINKED, self.source[span.start : span.end]) is not None or bool(self.opened(span))

    def opened(self, span: Span) -> str:
        """Give the tag of the link that is open where a text begins; "" where none is."""
        before = self.source[max(0, span.start - _FIGURE) : span.start]
        opened = before.rfind("<a ")
        return before[opened : before.find(">", opened) + 1] if opened > before.rfind("</a") else ""

    def is_captioned(self, span: Span) -> bool:
        """Say whether a text stands in a caption by markup, or by the class of an element right around it."""
        if span.kind is Kind.CAPTION or not self.has_markup:
            return span.kind is Kind.CAPTION
        opened = re.match(r"(?:\s|<[^<>]*>)*", self.source[span.start : span.end])
        before = self.source[max(0, span.start - _CAPTIONED) : span.start] + (opened[0] if opened else "")
        return re.search(_CAPTION, before) is not None or self._is_alternative(span)

    def _is_alternative(self, span: Span) -> bool:
        """Say whether a text begins as what a picture before it has to be read in its place."""
        said = re.sub(_MARKUP, "", self.source[span.start : span.end]).strip()[:_ALTERNATIVE]
        return self._alternatives.get(said, span.start) + len(_ALT + said) <= span.start

    @cached_property
    def _alternatives(self) -> dict[str, int]:
        """What begins the text of each picture that has to be read in its place, with where the first of it stands."""
        found: dict[str, int] = {}
        for alternative in re.finditer(f'{_ALT}([^"]{{{_ALTERNATIVE}}})', self.source):
            found.setdefault(alternative[1], alternative.start())
        return found

    def leads_to(self, span: Span) -> bool:
        """Say whether a link on the page leads to an element that goes with a text, as one does to a note."""
        found = re.findall(_NAMED_PLACE, self.source[span.start : span.end])
        return any(re.search(rf"""href\s*=\s*["']?#{re.escape(name)}["'\s>]""", self.source) for name in found)

    def leads_within(self, span: Span) -> bool:
        """Say whether a text begins in a link to a place on a page, as an entry of a table of contents does."""
        if opened := self.opened(span):
            return re.match(_WITHIN, opened) is not None
        written = self.source[span.start : span.end]
        begins = re.match(_LINKED, written) if written.startswith("<") else None
        return begins is not None and re.match(_WITHIN, written[begins.end() - len("<a ") :]) is not None

    @cached_property
    def _linking(self) -> dict[str, list[int]]:
        """The indices of the paragraphs that have a link, by where it leads."""
        found: dict[str, list[int]] = defaultdict(list)
        for paragraph in self.paragraphs:
            for link in self._targets(paragraph.span)[1]:
                found[link].append(paragraph.index)
        return found

    def _targets(self, span: Span) -> tuple[frozenset[str], frozenset[str]]:
        """Give where the images and the links of a paragraph lead."""
        if span.start not in self.known:
            written = self.opened(span) + self.source[span.start : span.end]
            found = re.findall(_TARGET, written) if any(mark in written for mark in _LINKING) else []
            images = frozenset([name for image, target, *_ in found if image for name in _picture(target)])
            pages = [target or reference or note for image, target, reference, note in found if not image]
            self.known[span.start] = images, frozenset([_page(page) for page in pages if page[:1] != "#"])
        return self.known[span.start]


def _picture(target: str) -> list[str]:
    """Give a picture's address, and what file is asked for where it is the address of what makes pictures smaller."""
    return [_page(target), *re.findall(_PICTURE_FILE, target.partition("?")[2])]


def _is_one(page: str, other: str) -> bool:
    """Say whether two targets are the same page, be the one written without the site."""
    return page.endswith(other) or other.endswith(page)


def _page(target: str) -> str:
    """Give a target without the scheme, and without what follows the path where there is one.

    A fragment with a path of its own is a page of a site that has but one address.
    """
    page = re.sub(_SCHEME, "", target)
    address, _, fragment = page.partition("#")
    path = address.split("?")[0].rstrip("/") + (f"#{fragment}" if "/" in fragment else "")
    return path if "/" in path else page
