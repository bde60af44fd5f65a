"""Plain text: a line is a paragraph, or a hard-wrapped block is one. It knows nothing of markup.

Text of this kind does not say how it is laid out, so each block between blank lines is looked at. Its lines are taken
together where they look wrapped: as wide as they can be before the next word, in the midst of a sentence.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import accumulate, chain, zip_longest

from redite.contracts import Format
from redite.folding import has_bars_for_stops, is_beyond_indic
from redite.model import Cut, Kind, Span
from redite.values import NamedTuple

# Characters that show nothing: a line of them and of spaces is blank.
_INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060"
    "\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\u2800\u3164\ufe0e\ufe0f\ufeff\uffa0"
)
_SPACE_IN_LINE = "\t \x1f\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_BLANK = _INVISIBLE + _SPACE_IN_LINE

_WIDEST = 160  # columns; text is not wrapped at more
_NARROWEST = 30
_NARROWEST_OF_FEW = 45  # for a block of two or three lines, that may look wrapped by chance
_SURELY_WIDE = 60  # three lines as wide as this, and each as full as can be, are no verse and no list
_FEW = 4
_LONGEST_WORD = 24  # columns; scripts without spaces have endless ones
_LINES_AT_ONCE = 1 << 18  # characters
_MOST_TRIALS = 8  # of cuts, when what they leave would be read otherwise

# Letters that are wrapped between any two of them: kana, Han and their punctuation, not Hangul.
_HAN = "\u2e80-\u312f\u3190-\ua4cf\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff9f\U00020000-\U0003fffd"
_WIDE = (
    "\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6"
    "\U0001f300-\U0001faff\U00020000-\U0003fffd"
)
_CLOSERS = "\"')]}*_»«”’“›‹」』）】》〉〕"
_OPENERS = "\"'«“„‘’”»"  # of quotations, which begin no item
_TERMINALS = frozenset(".!?…:;。！？：；．｡؟۔؛।॥።၊။։·")

# Patterns that few texts need are compiled by re when one does: that takes longer than to split an article.
_WORD = r"\S+"
_MARKER = (
    r"(?:[*•‣◦●○■□▪▫►▸➤✓✔❖·∙-]|\d{1,3}[.)]|\(\d{1,3}\)|\(?[^\W\d_]\))\s+\S|[・●■◆○]\S|\d{1,2}[、．]\S|[①-⑳]"
)
_DIALOGUE = r"[—–―]\s|[^\W\d_][\w.'’-]{0,20}(?: [\w.'’-]{1,20}){0,2}[:：]\s"
# What the lines of a log begin with: a date, a time, a number of parts.
_STAMP = r"[\[(<]?(?:[^\W\d_]{3} {1,2}\d{1,2} )?\d{1,4}([-:/.])\d{1,3}\1\d{1,4}"
_QUOTE = r">(?:>|\s)*"
_AFTER_QUOTE_MARK = ("", " ", "\t", ">")
_NUMBERS = r"[\d\s.,:;/%+()$€£¥'’–—-]+"
_CALL_AT_END = r"\w\([^()]{0,80}\);?$"
_CODE_SYMBOLS = r"[{}=<>\[\]|;$]|\w\(|::|->|[#/]{2}|^[#$@]"


class _Line(NamedTuple):
    """A line that shows something: where its text starts and ends, the indentation before it, and what it looks like.

    Its text is sliced again where it is asked for: of a book, the lines and their texts are not held beside it.
    """

    start: int
    end: int
    indent: int
    kind: Kind


def split(text: str) -> tuple[Span, ...]:
    """Find the paragraphs: a line each, or a wrapped block each; spans begin and end with what is no space.

    The widths at which large blocks are wrapped decide on small ones, that would not tell by themselves.
    """
    return tuple(_spans(text, _chunks(text, ())))


def _spans(text: str | _Left, chunks: Iterable[str]) -> Iterator[Span]:
    blocks = _blocks(chunks)
    looks = [_look(text, block) if len(block) > 1 else None for block in blocks]
    width = _document_width(looks)
    for block, look in zip(blocks, looks):
        if look is None:
            yield from (Span(start, end, kind) for start, end, _, kind in block)
        else:
            yield from _paragraphs(block, look, width)


def _blocks(chunks: Iterable[str]) -> list[list[_Line]]:
    """The lines between blank lines."""
    blocks: list[list[_Line]] = []
    block: list[_Line] = []
    place = 0
    for chunk in chunks:
        # Where every line end is one character long they are left out: what is stripped next is then no second copy.
        kept_ends = "\r\n" in chunk
        for line in chunk.splitlines(keepends=kept_ends):
            shown = line.strip()
            if not shown or (shown[0] in _INVISIBLE and not shown.strip(_BLANK)):
                if block:
                    blocks.append(block)
                    block = []
            else:
                indent = len(line) - len(line.lstrip()) if line[0].isspace() else 0
                start = place + indent
                block.append(_Line(start, start + len(shown), indent, _kind(shown, indent)))
            place += len(line) + (not kept_ends)
    if block:
        blocks.append(block)
    return blocks


def _chunks(text: str, cuts: Iterable[Cut]) -> Iterator[str]:
    """What cuts leave of a text, some lines at a time."""
    held: list[str] = []
    start = size = 0
    for end, behind in chain(cuts, [(len(text), len(text))]):
        while start < end:
            line_end = text.find("\n", start + max(0, _LINES_AT_ONCE - size), end) + 1
            held.append(text[start : line_end or end])
            if line_end:
                yield "".join(held)
                held, size = [], 0
            else:
                size += end - start
            start = line_end or end
        start = behind
    yield "".join(held)


class _Left:
    """What cuts leave of a text, by its own places. It is not put together: a book would be in memory once more."""

    def __init__(self, text: str, cuts: Sequence[Cut]) -> None:
        self._text = text
        self._starts = [0, *(cut.end for cut in cuts)]
        self._ends = [*(cut.start for cut in cuts), len(text)]
        self._places = [0, *accumulate(end - start for start, end in zip(self._starts, self._ends))]

    def __getitem__(self, stretch: slice) -> str:
        pieces = []
        place = stretch.start
        for number in range(bisect(self._places, place) - 1, len(self._starts)):
            shift = self._starts[number] - self._places[number]
            end = min(stretch.stop, self._places[number + 1])
            pieces.append(self._text[place + shift : end + shift])
            if end == stretch.stop:
                break
            place = end
        return "".join(pieces)


def _kind(text: str, indent: int) -> Kind:
    """What a line is by its form alone; PROSE where that does not tell."""
    first = text[0]
    if first.isalpha():
        if text[1:2] == ")" and re.match(_MARKER, text):
            return Kind.LIST_ITEM
    elif first == ">" and text[1:2] in _AFTER_QUOTE_MARK:
        return Kind.CODE if text.startswith(">>> ") else Kind.QUOTE
    elif first not in _OPENERS and re.match(_MARKER, text):
        return Kind.LIST_ITEM
    elif len(text) < _WIDEST and re.fullmatch(_NUMBERS, text) and any(map(str.isdigit, text)):
        return Kind.TABLE_ROW
    if "\t" in text or ("|" in text and text.count("|") >= 2 and not has_bars_for_stops(text)):
        return Kind.TABLE_ROW
    last = text[-1]
    if last in "{};" and (last != ";" or " = " in text or re.search(_CALL_AT_END, text[-90:])):
        return Kind.CODE
    # An indentation of one is a tab, or a space too few to matter: prose is sorted out by the stop at its end.
    if indent and (indent >= 4 or indent == 1) and len(text) < _WIDEST:
        if re.search(_CODE_SYMBOLS, text) and _is_open(text):
            return Kind.CODE
    return Kind.PROSE


class _Break(NamedTuple):
    """A line end within a block: whether a paragraph begins behind it by form, and what speaks for wrapping."""

    begins: bool
    columns: int  # that the line and the next one's first word would have taken together
    open: bool  # the line does not end a sentence
    lower: bool  # the next line begins with a small letter, or one of a script that has no others


class _Look(NamedTuple):
    """How a block looks, if it may be wrapped at all: `width` is that of its widest lines, in columns."""

    width: int
    breaks: tuple[_Break, ...]
    wrapped: bool


# Slow to compile, as they have so many characters: they wait for a text that is beyond the Indic scripts.
@cache
def _han() -> re.Pattern[str]:
    return re.compile(f"[{_HAN}]")


@cache
def _wide() -> re.Pattern[str]:
    return re.compile(f"[{_WIDE}]")


@cache
def _first_word() -> re.Pattern[str]:
    return re.compile(f"[^\\s{_HAN}]+|[{_HAN}][、。，．！？：；）」』】》〉〕’”]*")


def _columns(text: str) -> int:
    return len(text) + (len(_wide().findall(text)) if is_beyond_indic(text) else 0)


def _has_han(text: str) -> bool:
    return is_beyond_indic(text) and _han().search(text) is not None


def _look(text: str | _Left, block: Sequence[_Line]) -> _Look | None:
    """Judge a block by itself; None for one that cannot be wrapped, as a line is too wide."""
    too_long = sum(end - start > _WIDEST and " " in text[start:end] for start, end, _, _ in block)
    if too_long * 50 > len(block):
        return None
    shown = [text[line.start : line.end] for line in block]
    widths = [line.indent + _columns(one[: 2 * _WIDEST]) for line, one in zip(block, shown)]
    texts = [re.sub(_QUOTE, "", one, count=1) if one[0] == ">" else one for one in shown]
    breakable = sorted(
        (width for width, text in zip(widths, texts) if " " in text[:_WIDEST] or _has_han(text[:_WIDEST])),
        reverse=True,
    )
    if not breakable:
        return None
    width = breakable[len(breakable) // 12]
    if width > _WIDEST or width < _NARROWEST:
        return None
    breaks = tuple(_breaks(block, texts, widths, width))
    return _Look(width, breaks, _is_wrapped(breaks, width, needs_lower=True))


def _breaks(block: Sequence[_Line], texts: Sequence[str], widths: Sequence[int], width: int) -> list[_Break]:
    kinds = [line.kind for line in block]
    usual = _usual_indent(block)
    # Where paragraphs begin with an indentation, one of a single line has another indented line behind it.
    led = sum(line.indent != usual == after.indent for line, after in zip(block, block[1:])) >= 2
    mark = _mark(texts[0]) if kinds[0] is Kind.LIST_ITEM else ""
    dialogue = sum(re.match(_DIALOGUE, text) is not None for text in texts) >= 2
    breaks = []
    for index in range(len(block) - 1):
        text, following = texts[index], texts[index + 1]
        is_open = _is_open(text)
        is_far = is_beyond_indic(following)
        word = _first_word().match(following) if is_far else re.match(_WORD, following)
        han = is_far and _han().match(following) is not None
        step = min(_columns(word[0]), _LONGEST_WORD) if word else 1
        # Between Han letters there is no space, and no line may begin with a stop: such lines end some columns early.
        columns = widths[index] + step + (3 if han else 1)
        kind, next_kind = kinds[index], kinds[index + 1]
        # A sentence that runs on may have its line begin with "1. " (of October) or be but "1999." by chance.
        runs_on = is_open and columns > width
        begins = (
            (kind is Kind.QUOTE) != (next_kind is Kind.QUOTE)
            or kind in (Kind.TABLE_ROW, Kind.CODE)
            or next_kind is Kind.CODE
            or (next_kind is Kind.TABLE_ROW and not (runs_on and re.fullmatch(_NUMBERS, following)))
            or (next_kind is Kind.LIST_ITEM and (not runs_on or _mark(following) == mark))
            or (dialogue and not is_open and re.match(_DIALOGUE, following) is not None)
            or (re.match(_STAMP, following) is not None and re.match(_STAMP, text) is not None)
            or (
                block[index + 1].indent != usual
                and (led or block[index + 1].indent != block[index].indent)
                and kind is not Kind.LIST_ITEM
            )
        )
        letter = following[:1]  # nothing where a line is but the mark of a quote
        breaks.append(_Break(begins, columns, is_open, letter.isalpha() and not letter.isupper()))
    return breaks


def _usual_indent(block: Sequence[_Line]) -> int:
    """The indentation of lines that begin no paragraph: the commonest, or a smaller one than the first line has.

    One-line paragraphs may outnumber such lines, where paragraphs begin with an indentation.
    """
    counts = Counter(line.indent for line in block[1:])
    smallest = min(counts)
    if smallest < block[0].indent and counts[smallest] * 10 >= len(block):
        return smallest
    return counts.most_common(1)[0][0]


def _mark(text: str) -> str:
    """What a list item begins with: the bullet itself, or "1" for any number."""
    return "1" if text[0].isdigit() else text[0]


def _is_open(text: str) -> bool:
    bare = text.rstrip(_CLOSERS)
    return not bare or bare[-1] not in _TERMINALS


def _is_wrapped(breaks: Sequence[_Break], width: int, *, needs_lower: bool) -> bool:
    """Whether the line ends are those of wrapping: mostly in the midst of a sentence, where no word fits any more."""
    few = len(breaks) + 1 < _FEW
    if needs_lower and few and width < _NARROWEST_OF_FEW:
        return False
    inner = [line_end for line_end in breaks if not line_end.begins]
    full = [line_end for line_end in inner if line_end.open and line_end.columns > width]
    early = sum(line_end.open and line_end.columns <= width for line_end in inner)
    if not full or len(full) < 0.4 * len(inner) or len(full) < 2 * early:
        return False
    lower = sum(line_end.lower for line_end in full)
    if not needs_lower or (lower >= 1 and lower >= 0.25 * len(full)):
        return True
    return len(inner) >= 2 and width >= _SURELY_WIDE and all(line_end.columns > width for line_end in inner)


def _document_width(looks: Sequence[_Look | None]) -> int:
    """The columns that the document is wrapped at, by the blocks that tell by themselves; 0 if too few do."""
    wrapped = [look for look in looks if look is not None and look.wrapped]
    if sum(len(look.breaks) for look in wrapped) < 2:
        return 0
    widths = sorted(look.width for look in wrapped)
    return widths[len(widths) * 3 // 4]


def _paragraphs(block: Sequence[_Line], look: _Look, document_width: int) -> list[Span]:
    """A block's paragraphs; within a wrapped one, a line that ends early ends a paragraph."""
    width = look.width
    wrapped = look.wrapped
    if document_width and width <= document_width + 2:
        few = len(block) < _FEW
        if few:
            inner = [line_end for line_end in look.breaks if not line_end.begins]
            wrapped = bool(inner) and all(line_end.columns > document_width - 2 for line_end in inner)
        elif not wrapped:
            wrapped = _is_wrapped(look.breaks, document_width, needs_lower=False)
        if wrapped and width > 0.8 * document_width:
            width = min(width, document_width)
    spans = []
    first = 0
    for index in range(len(block)):
        if index + 1 < len(block) and wrapped:
            line_end = look.breaks[index]
            runs_on = line_end.open and line_end.lower and line_end.columns > width / 2
            if not line_end.begins and (line_end.columns > width or runs_on):
                continue
        spans.append(Span(block[first].start, block[index].end, block[first].kind))
        first = index + 1
    return spans


def cuts(text: str, spans: Sequence[Span], removed: Sequence[int]) -> tuple[Cut, ...]:
    """Take out whole lines: a paragraph goes with its indentation and its line end, what stays keeps its own.

    When all between two blank stretches goes, the one behind goes with it (at the end of the text, the one before), so
    that no double gap appears. Where a cut reaches from within one block into another, the first stretch inside stays,
    that what was apart stays apart. A last line without a line end is cut alone: the line before keeps its own.
    (Only where "\\r" would come to stand before "\\n", and be one line end with it, the line end of the cut line stays
    in the place of the other.)

    What comes out is read again and compared: beside other lines, some look wrapped that did not before. The cuts next
    to a paragraph that would be read otherwise are left out; where that does not help soon, all are.
    """
    for _ in range(_MOST_TRIALS):
        result = _cuts(text, spans, removed)
        misread = _misread(text, spans, removed, result) if result else None
        if misread is None:
            return result
        place = bisect(removed, misread)
        removed = [*removed[: max(0, place - 1)], *removed[place + 1 :]]
    return ()


def _misread(text: str, spans: Sequence[Span], removed: Sequence[int], cuts: Sequence[Cut]) -> int | None:
    """The first paragraph that should stay and is not read back as it was from what the cuts leave, if there is one."""
    left = _Left(text, cuts)
    gone = set(removed)
    stays = [index for index in range(len(spans)) if index not in gone]
    shift = number = 0
    for index, span in zip_longest(stays, _spans(left, _chunks(text, cuts))):
        if index is None or span is None:
            return max(stays, default=removed[0])
        start, end = spans[index][:2]
        while number < len(cuts) and cuts[number].end <= start:
            shift += cuts[number].end - cuts[number].start
            number += 1
        if span.kind is not spans[index].kind:
            return index
        if span[:2] != (start - shift, end - shift) and left[span.start : span.end] != text[start:end]:
            return index
    return None


def _cuts(text: str, spans: Sequence[Span], removed: Sequence[int]) -> tuple[Cut, ...]:
    result: list[Cut] = []
    position = 0
    while position < len(removed):
        first = removed[position]
        last = first
        while position + 1 < len(removed) and removed[position + 1] == last + 1:
            position += 1
            last += 1
        position += 1
        result += _cut_run(text, spans, first, last)
    return tuple(result)


class _Gap(NamedTuple):
    """What is between two paragraphs: the end of a line, `blank` from there to the next one's line, its indentation."""

    line_end: int
    line_start: int


def _gap(text: str, spans: Sequence[Span], index: int) -> _Gap:
    """The gap before the span of this index; the first has no line end, the last no line to come."""
    start = spans[index - 1].end if index else 0
    end = spans[index].start if index < len(spans) else len(text)
    between = text[start:end]
    rest_of_line = between.splitlines(keepends=True)[:1] if index else ()
    line_end = start + sum(map(len, rest_of_line))
    if index == len(spans):
        return _Gap(line_end, end)
    return _Gap(line_end, max(line_end, start + len(between.rstrip(_SPACE_IN_LINE))))


def _cut_run(text: str, spans: Sequence[Span], first: int, last: int) -> list[Cut]:
    before, after = _gap(text, spans, first), _gap(text, spans, last + 1)
    start, end = before.line_start, after.line_end
    if last + 1 == len(spans):
        start = before.line_end if first else before.line_start
    elif first == 0 or before.line_end < before.line_start:
        end = after.line_start
    elif after.line_end == after.line_start:
        for index in range(first + 1, last + 1):
            inside = _gap(text, spans, index)
            if inside.line_end < inside.line_start:
                return [_unmerged(text, start, inside.line_end), Cut(inside.line_start, end)]
    return [_unmerged(text, start, end)]


def _unmerged(text: str, start: int, end: int) -> Cut:
    """The cut, or one place earlier if the line ends around it would become one."""
    if start and text[start - 1] == "\r" and text[end:end + 1] == "\n":
        return Cut(start - 1, end - (2 if text[end - 2:end] == "\r\n" else 1))
    return Cut(start, end)


FORMAT = Format("plain", (".txt", ".text", ""), lambda text: True, split, cuts, reads_back=True)
