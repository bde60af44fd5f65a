"""HTML: a text block is a paragraph, and what goes is its stretch of the source. It re-serialises nothing.

A paragraph is the text between two edges: the tags of blocks, two or more line breaks in a row, things such as a video
or a form. Its text is what a reader sees: no tags, no scripts, no styles, no comments, entities decoded, white space as
one space; an image within the text counts by its `alt`. The JSON-LD of a page, `articleBody` too, is script: data that
nobody reads on the page, and not touched; `title` and `meta` are no paragraphs either.

Kinds come from the markup: headings, list items (li, dt, dd), quotes (blockquote), captions, code (pre, and prose all
in code, kbd, samp), table rows
(each cell's texts; not in a table that is mere layout: with role presentation or none, with another table in it, or of
one row or one column). Menus, footers, buttons, labels and other controls are OTHER. `hidden` is what has the attribute
`hidden`, `aria-hidden="true"` or a style with `display: none` or `visibility: hidden`, and all in noscript and
template: twins that the page's reader does not see. Copies hidden by a style sheet cannot be told from the markup: a
class name is no proof.

What is cut: the paragraph's element, from its start tag to its end tag or the end that is implied, where that element
has no other text; else the paragraph's text with the markup that is whole in it. With an element go the elements
around it, a list item, a list, a figure, a section, whose texts are all cut: no empty shell stays. What holds anything
else to see or use stays: images, videos, scripts, styles, form controls, tables (cells, rows and tables always stay,
so that no table loses its shape). A line that has become empty goes, too.

An element's tags stay, and only its text goes, where the tags do something for what stays: part two texts that would
run into one, or end a paragraph whose end tag is left out. Texts whose markup begins or ends in another block (`<b>` in
one paragraph, `</b>` in the next), or that stand in a table outside of its cells, are OTHER: no stretch of the source
is their own. Should such a text be cut all the same, its characters go, and all its tags stay.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from html import unescape

from redite.contracts import Format
from redite.formats.looking import looks_like_html
from redite.markup import CLOSE_P, ENDED_IN_SCOPE, SPACE, TABLE_PARTS, TAG, Element, Piece, What, attributes, read
from redite.model import Cut, Kind, Span
from redite.values import NamedTuple

_CONTROLS = (
    "nav footer menu button label legend select option optgroup datalist textarea fieldset output progress meter"
    " video audio canvas iframe object embed applet map marquee dialog"
).split()
_KINDS = {
    **dict.fromkeys(_CONTROLS, Kind.OTHER),
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6", "summary"), Kind.HEADING),
    **dict.fromkeys(("li", "dt", "dd"), Kind.LIST_ITEM),
    **dict.fromkeys(("pre", "listing", "xmp", "plaintext"), Kind.CODE),
    **dict.fromkeys(("figcaption", "caption"), Kind.CAPTION),
    **dict.fromkeys(("article", "section", "main"), Kind.PROSE),
    "blockquote": Kind.QUOTE,
}
_CODE_TAGS = frozenset(["code", "kbd", "samp"])
_OF_TEXT = (Kind.PROSE, Kind.QUOTE)
_FORMULA = ("\\[", "$$", "\\begin{")
_WHOLE_FORMULA = r"(?s)\\\[.*\\\][.,;]?|\$\$.*\$\$[.,;]?|\\begin\{.*\\end\{[^{}]*\}[.,;]?"
_INHERITED = (Kind.OTHER, Kind.CODE, Kind.HEADING)
_STAYS = (
    frozenset("#root html head body table tbody thead tfoot tr td th col colgroup form template summary".split())
    | frozenset(_CONTROLS) - {"nav", "footer", "menu"}
)  # fmt: skip
_ENDERS = (ENDED_IN_SCOPE | TABLE_PARTS | {"table", "li", "h1", "h2", "h3", "h4", "h5", "h6"}) - {"noscript"}

_HIDDEN_HINT = re.compile("hidden|none", re.IGNORECASE)
_HIDING_STYLE = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b", re.IGNORECASE)
_INVISIBLE = (
    "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063"
    "\u2064\u2066\u2067\u2068\u2069\ufe0f\ufeff"
)
_BLANK = _INVISIBLE + "".join(character for character in map(chr, range(0x3001)) if character.isspace())
_SHOWN = re.compile(f"[^{_BLANK}]")
_SPACES = re.compile(f"[{SPACE}]+")
_BREAKS_ONLY = re.compile(rf"(?:[{SPACE}]|</?br(?:[{SPACE}/][^<>\"']*)?>)*", re.IGNORECASE)
_SKIPPED = re.compile(
    rf"(?:[{SPACE}]+|<!--(?:-?>|.*?--!?>)|</?(?:html|head|body)(?=[{SPACE}/>])[^<>\"']*>)+", re.IGNORECASE | re.DOTALL
)
_BLANK_LINE = re.compile(r"[ \t]*(?:\r\n|\n|\r)")
_LINE_REST = re.compile(r"[ \t]*(?:\r\n|\n|\r|\Z)")
_MOST_ROUNDS = 8

# Looked up for every piece; as attributes of the class they would cost as much as all else.
_TEXT, _BLANK_PIECE, _OPEN, _CLOSE, _LINE, _THING, _EDGE, _MEDIUM = What


class _Run(NamedTuple):
    """A paragraph: source[start:end] in the block `owner`.

    group: the same for the texts of a block that only line breaks part. bare: where source[start:end] cannot go as it
    is, because markup in it begins or ends elsewhere, its texts without that markup; else empty. is_code: markup calls
    all of it code.
    """

    start: int
    end: int
    text: str
    hidden: bool
    owner: Element
    group: int
    bare: tuple[Cut, ...]
    is_code: bool


class _Page:
    """An HTML source, read: its paragraphs, and what else decides on what may be cut.

    edges: ascending offsets of tags that part two texts. breaks: those of line breaks that do. things: those of what is
    to be seen or used and stands outside of the paragraphs.
    """

    def __init__(self, source: str) -> None:
        self.source = source
        self.markup = read(source)
        self.hidden = frozenset(_hidden(source, self.markup.elements))
        self.has_code = any(element.name in _CODE_TAGS for element in self.markup.elements)
        self.runs: list[_Run] = []
        self.edges: list[int] = []
        self.breaks: list[int] = []
        self.things: list[int] = []
        tokens: list[Piece] = []
        for piece in self.markup.pieces:
            what = piece[0]
            if what < _EDGE:
                # Space in front belongs to no text.
                if tokens or what != _BLANK_PIECE:
                    tokens.append(piece)
                continue
            if tokens:
                self._take(tokens)
                tokens = []
            self.edges.append(piece[1])
            if what == _MEDIUM:
                self.things.append(piece[1])
        if tokens:
            self._take(tokens)
        self.starts = [run.start for run in self.runs]

    def texts_in(self, element: Element) -> range:
        """The indices of the paragraphs in an element; none if one is only partly in it."""
        first, end = bisect_left(self.starts, element.start), bisect_left(self.starts, element.end)
        if first == end or (first and self.runs[first - 1].end > element.start) or self.runs[end - 1].end > element.end:
            return range(0)
        return range(first, end)

    def may_go(self, element: Element) -> bool:
        """Whether nothing but its texts keeps an element."""
        return (
            element.name not in _STAYS
            and "/" not in element.name
            and not _any_within(self.things, element.start, element.end)
            and not _any_within(self.markup.tangled, element.start, element.end)
        )

    def _take(self, tokens: Sequence[Piece]) -> None:
        """Find the paragraphs in what stands between two edges."""
        if len(tokens) == 1 and tokens[0][0] == _TEXT:
            if _is_shown(self.source, tokens[0]):
                self._add(tokens, tokens[0][3].block, len(self.runs), True)
            return
        shown = [place for place, token in enumerate(tokens) if _is_shown(self.source, token)]
        bounds: list[tuple[int, int, bool]] = []
        if shown:
            owner = tokens[shown[0]][3].block
            group = len(self.runs)
            for low, high, inside in self._parted(tokens, shown, owner.name == "pre"):
                bounds.append(self._bounds(tokens, low, high, inside[0], inside[-1]))
            # Markup that spans a break makes all of them unsafe: with the break it would be whole in what stays.
            whole = all(bound[2] for bound in bounds)
            for first, last, _ in bounds:
                self._add(tokens[first : last + 1], owner, group, whole)
        place = 0
        for first, last, _ in bounds:
            self.things += (token[1] for token in tokens[place:first] if token[0] == _THING)
            place = last + 1
        self.things += (token[1] for token in tokens[place:] if token[0] == _THING)

    def _parted(
        self, tokens: Sequence[Piece], shown: Sequence[int], preformatted: bool
    ) -> Iterator[tuple[int, int, list[int]]]:
        """Part tokens where two line breaks or images, or one of each, stand in a row: low, high, the shown ones."""
        low = 0
        inside = [shown[0]]
        for before, after in zip(shown, shown[1:]):
            breaks = [place for place in range(before + 1, after) if tokens[place][0] in (_LINE, _THING)]
            if len(breaks) > 1 and not preformatted:
                yield low, breaks[0], inside
                self.breaks.append(tokens[breaks[0]][1])
                low, inside = breaks[-1] + 1, []
            inside.append(after)
        yield low, len(tokens), inside

    def _bounds(
        self, tokens: Sequence[Piece], low: int, high: int, first: int, last: int
    ) -> tuple[int, int, bool]:
        """The first and last token of a paragraph whose text begins and ends at tokens `first` and `last`.

        Markup around all of the text belongs to it, unless a thing that is to stay is in there, too, or it does not end
        where it seems to. The third value is whether all markup in the paragraph both begins and ends in it.
        """
        open_at: dict[Element, int] = {}
        pairs: list[tuple[int, int]] = []
        loose: list[int] = []
        for place in range(low, high):
            what, _, _, element = tokens[place]
            if what == _OPEN:
                open_at[element] = place
            elif what == _CLOSE:
                begun = open_at.pop(element, None)
                if begun is None:
                    loose.append(place)
                else:
                    pairs.append((begun, place))
        if not pairs and not loose and not open_at:
            return first, last, True
        loose += open_at.values()
        start = min((begun for begun, ended in pairs if begun < first < ended < last), default=first)
        end = max((ended for begun, ended in pairs if first < begun < last < ended), default=last)
        for begun, ended in sorted(((b, e) for b, e in pairs if b < start and e > end), reverse=True):
            around = [*tokens[begun:start], *tokens[end + 1 : ended + 1]]
            before, behind = (tokens[begun][1], tokens[start][1]), (tokens[end][2], tokens[ended][2])
            if any(token[0] == _THING for token in around):
                break
            if _any_within(self.markup.tangled, *before) or _any_within(self.markup.tangled, *behind):
                break
            start, end = begun, ended
        whole = not any(start <= place <= end for place in loose) and all(
            (start <= begun <= end) == (start <= ended <= end) for begun, ended in pairs
        )
        return start, end, whole

    def _add(self, tokens: Sequence[Piece], owner: Element, group: int, whole: bool) -> None:
        source = self.source
        start, end = tokens[0][1], tokens[-1][2]
        if tokens[0][0] == _TEXT:
            start = tokens[0][2] - len(source[start : tokens[0][2]].lstrip(SPACE))
        if tokens[-1][0] == _TEXT:
            end = tokens[-1][1] + len(source[tokens[-1][1] : end].rstrip(SPACE))
        if len(tokens) == 1:
            text = _text_of(source, tokens[0])
            hidden = tokens[0][3] in self.hidden
        else:
            visible: list[str] = []
            covert: list[str] = []
            for token in tokens:
                (covert if token[3] in self.hidden else visible).append(_text_of(source, token))
            text = "".join(visible)
            hidden = not _SHOWN.search(text)
            if hidden:
                text = "".join(covert)
        bare: tuple[Cut, ...] = ()
        if not whole or _any_within(self.markup.tangled, start, end) or _overlaps(self.markup.adrift, start, end):
            bare = tuple(
                Cut(max(token[1], start), min(token[2], end))
                for token in tokens
                if token[1] < end and token[2] > start and (token[0] <= _BLANK_PIECE or _is_shown(source, token))
            )
        is_code = self.has_code and all(_is_code(token[3]) for token in tokens if _is_shown(source, token))
        self.runs.append(_Run(start, end, _SPACES.sub(" ", text).strip(_BLANK), hidden, owner, group, bare, is_code))


def _is_code(element: Element | None) -> bool:
    """Say whether an element, or inline markup around it, is code."""
    while element is not None and element.block is not element:
        if element.name in _CODE_TAGS:
            return True
        element = element.up
    return False


def _hidden(source: str, elements: Iterable[Element]) -> set[Element]:
    """The elements that the page's reader does not see, by their own attributes or those around them."""
    found: set[Element] = set()
    for element in elements:
        if element.up in found or element.name in ("noscript", "template"):
            found.add(element)
        elif element.inner - element.start > len(element.name) + 8 and _HIDDEN_HINT.search(
            source, element.start, element.inner
        ):
            values = attributes(source, element.start, element.inner)
            if (
                "hidden" in values
                or values.get("aria-hidden", "").strip().lower() == "true"
                or _HIDING_STYLE.search(unescape(values.get("style", "")))
            ):
                found.add(element)
    return found


def _text_of(source: str, token: Piece) -> str:
    """What a reader sees of a piece."""
    what, start, end, _ = token
    if what == _TEXT:
        text = source[start:end]
        return unescape(text) if "&" in text else text
    if what == _LINE:
        return " "
    if what == _THING and source[start + 1 : start + 4].lower() == "img":
        return unescape(attributes(source, start, end).get("alt", ""))
    return ""


def _is_shown(source: str, token: Piece) -> bool:
    """Whether a piece is text: letters and signs, or an image that stands for such a sign (an emoji)."""
    what = token[0]
    if what == _TEXT:
        return _SHOWN.search(_text_of(source, token)) is not None
    if what == _THING:
        text = _text_of(source, token)
        return not text.isascii() and _SHOWN.search(text) is not None and not any(map(str.isalnum, text))
    return False


def _kinds(source: str, root: Element, elements: Sequence[Element]) -> dict[Element, Kind]:
    """The kind of the texts in each block."""
    layout = _layout_tables(source, elements)
    kinds = {root: Kind.PROSE}
    for element in elements:
        if element.block is element and element.up is not None:
            name, kind = element.name, kinds[element.up.block]
            own = _KINDS.get(name)
            if kind in _INHERITED:
                own = None
            elif kind is Kind.TABLE_ROW and own not in _INHERITED[:2]:
                own = None
            elif name in ("td", "th"):
                own = Kind.PROSE if element.table in layout else Kind.TABLE_ROW
            kinds[element] = own or kind
    return kinds


def _layout_tables(source: str, elements: Sequence[Element]) -> set[Element]:
    """The tables that only place texts on the page: by role, by a table in them, by a single row or column."""
    layout: set[Element] = set()
    cells: dict[Element, list[int]] = {}
    data: set[Element] = set()
    for element in elements:
        name, table = element.name, element.table
        if table is None:
            continue
        rows = cells.setdefault(table, [])
        if name == "table":
            role = attributes(source, element.start, element.inner).get("role", "").lower()
            if role in ("presentation", "none"):
                layout.add(element)
            around = element.up.table if element.up else None
            if around is not None:
                layout.add(around)
        elif name == "tr":
            rows.append(0)
        elif name in ("td", "th"):
            if not rows:
                rows.append(0)
            rows[-1] += 1
            if name == "th":
                data.add(table)
    for table, counts in cells.items():
        if table not in data and (len(counts) < 2 or max(counts) < 2):
            layout.add(table)
    return layout


def _any_within(places: Sequence[int], start: int, end: int) -> bool:
    index = bisect_left(places, start)
    return index < len(places) and places[index] < end


def _overlaps(stretches: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    index = bisect_left(stretches, (end,)) - 1
    return index >= 0 and stretches[index][1] > start


def _is_formula(text: str) -> bool:
    """Say whether a text is nothing but a formula that TeX shows by itself: it is to the letter what it is."""
    return text.startswith(_FORMULA) and re.fullmatch(_WHOLE_FORMULA, text) is not None


def split(text: str) -> tuple[Span, ...]:
    """Find the paragraphs of a page or fragment; a span is what goes of the source when that paragraph goes."""
    page = _Page(text)
    kinds = _kinds(text, page.markup.root, page.markup.elements)
    spans = []
    for index, run in enumerate(page.runs):
        owner = run.owner
        kind = Kind.OTHER if run.bare else kinds[owner]
        if kind in _OF_TEXT:
            kind = Kind.CODE if run.is_code else Kind.OTHER if _is_formula(run.text) else kind
        start, end = run.start, run.end
        if page.texts_in(owner) == range(index, index + 1) and page.may_go(owner):
            start, end = owner.start, owner.end
        spans.append(Span(start, end, kind, run.text, run.hidden))
    return tuple(spans)


def cuts(text: str, spans: Sequence[Span], removed: Sequence[int]) -> tuple[Cut, ...]:
    """Take out paragraphs, with the elements that hold no other text and nothing else to see; see the module's rule."""
    if not removed:
        return ()
    page = _Page(text)
    gone = [False] * len(page.runs)
    for index in removed:
        gone[index] = True
    kept = [index for index, is_gone in enumerate(gone) if not is_gone]
    empty = [element for element in page.markup.elements if _is_emptied(page, element, kept)]
    stay: set[Element] = set()
    for _ in range(_MOST_ROUNDS):
        leaving = _outermost(empty, stay)
        parts = _parts(page, gone, leaving)
        edges = _left(page.edges, parts)
        partings = sorted(edges + _left(page.breaks, parts))
        needed = {
            *_parting(page, gone, leaving, partings),
            *_holding(page, gone, leaving, edges),
            *_ending(page, leaving, parts),
        }
        if not needed:
            break
        stay |= needed
    else:
        parts = _parts(page, gone, [])
    return tuple(_mended(text, parts))


def _is_emptied(page: _Page, element: Element, kept: Sequence[int]) -> bool:
    texts = page.texts_in(element)
    return bool(texts) and not _any_within(kept, texts.start, texts.stop) and page.may_go(element)


def _outermost(elements: Iterable[Element], stay: set[Element]) -> list[Element]:
    found: list[Element] = []
    place = 0
    for element in elements:
        if element.start >= place and element not in stay:
            found.append(element)
            place = element.end
    return found


def _parts(page: _Page, gone: Sequence[bool], leaving: Sequence[Element]) -> list[Cut]:
    """What goes, in order: elements, texts outside of these, and the line breaks that would be left doubled."""
    runs = page.runs
    parts = [Cut(element.start, element.end) for element in leaving]
    alone = list(gone)
    for element in leaving:
        for index in page.texts_in(element):
            alone[index] = False
    for index, run in enumerate(runs):
        if not alone[index]:
            continue
        parts += run.bare or (Cut(run.start, run.end),)
        if index + 1 < len(runs) and runs[index + 1].group == run.group:
            parts += _breaks(page, index)
            continue
        first = index
        while first and runs[first - 1].group == run.group and alone[first - 1]:
            first -= 1
        if first and runs[first - 1].group == run.group:
            parts += _breaks(page, first - 1)
    return sorted(parts)


def _breaks(page: _Page, index: int) -> Iterator[Cut]:
    """The line breaks between a text and the next one of its block, where there is nothing else."""
    before, after = page.runs[index], page.runs[index + 1]
    start, end = before.end, after.start
    if not before.bare and not after.bare and _BREAKS_ONLY.fullmatch(page.source, start, end):
        yield Cut(start, end)


def _left(places: Sequence[int], parts: Sequence[Cut]) -> list[int]:
    """The offsets that are in none of the parts."""
    left: list[int] = []
    index = 0
    for start, end in parts:
        stop = bisect_left(places, start, index)
        left += places[index:stop]
        index = bisect_left(places, end, stop)
    return left + list(places[index:])


def _parting(
    page: _Page, gone: Sequence[bool], leaving: Sequence[Element], partings: Sequence[int]
) -> Iterator[Element]:
    """The elements without which two texts that stay would run into one; `partings` are edges and breaks that stay."""
    begins = [element.start for element in leaving]
    kept = [index for index, is_gone in enumerate(gone) if not is_gone]
    for left, right in zip(kept, kept[1:]):
        if right > left + 1:
            start, end = page.runs[left].end, page.runs[right].start
            first = bisect_left(begins, start)
            if first < len(leaving) and begins[first] < end and not _any_within(partings, start, end):
                yield leaving[first]


def _holding(page: _Page, gone: Sequence[bool], leaving: Sequence[Element], edges: Sequence[int]) -> Iterator[Element]:
    """The elements without which markup that blocks stand in (`<b>text<p>`) would become a part of a text that stays.

    edges: those that stay.
    """
    begins = [element.start for element in leaving]
    kept = [run for run, is_gone in zip(page.runs, gone) if not is_gone]
    starts = [run.start for run in kept]
    for element in page.markup.elements:
        start, end = element.inner, element.close
        if element.block is element or not _any_within(begins, start, end) or _any_within(edges, start, end):
            continue
        last = bisect_left(starts, end) - 1
        if last >= 0 and kept[last].end > start:
            yield leaving[bisect_left(begins, start)]


def _ending(page: _Page, leaving: Sequence[Element], parts: Sequence[Cut]) -> Iterator[Element]:
    """The elements whose start tag ends elements that stay, if nothing behind the cut ends those as well."""
    begins = [element.start for element in leaving]
    ends = dict(parts)
    tags = {element.close for element in page.markup.elements if element.close < element.end}
    known: dict[int, str] = {}
    for element in reversed(leaving):
        if not element.implied:
            continue
        ended = element.implied[-1]
        around = bisect_left(begins, ended.start + 1) - 1
        if around >= 0 and ended.start < leaving[around].end:
            continue
        path = []
        place, tag = element.end, known.get(element.end)
        while tag is None:
            path.append(place)
            skipped = _SKIPPED.match(page.source, place)
            place = skipped.end() if skipped else place
            if place in ends:
                place = ends[place]
                tag = known.get(place)
            else:
                tag = _tag_at(page.source, place, tags)
        known.update(dict.fromkeys(path, tag))
        if not _ends(tag, [inner.name for inner in element.implied]):
            yield element


def _tag_at(source: str, place: int, tags: set[int]) -> str:
    """The name of the tag at a place, with a slash before that of an end tag that ends something; "" if none is there.

    The end of the source is taken as the end tag of all.
    """
    if place == len(source):
        return "/html"
    tag = TAG.match(source, place)
    if tag is None or (tag[1] and place not in tags):
        return ""
    return tag[1] + tag[2].lower()


def _ends(tag: str, names: Sequence[str]) -> bool:
    """Whether a tag ends open elements, named from the innermost, of which a start tag has ended the last one."""
    name = names[-1]
    if tag == "/html":
        return True
    if tag.startswith("/"):
        return tag[1:] in _ENDERS and tag[1:] not in names and name in ("p", "li", "dd", "dt")
    if name == "p":
        return tag in CLOSE_P and tag != "form"
    return tag == name == "li" or {tag, name} <= {"dd", "dt"}


def _mended(text: str, parts: Sequence[Cut]) -> Iterator[Cut]:
    """Join cuts with only white space between them, and take the line that becomes empty, and a blank one of two."""
    joined: list[Cut] = []
    for part in parts:
        if joined and not text[joined[-1].end : part.start].strip(SPACE):
            joined[-1] = Cut(joined[-1].start, max(joined[-1].end, part.end))
        else:
            joined.append(part)
    for start, end in joined:
        line = _back_over_blanks(text, start)
        rest = _LINE_REST.match(text, end)
        if rest and _begins_line(text, line):
            start, end = line, rest.end()
            blank = _BLANK_LINE.match(text, end)
            if blank and _follows_blank_line(text, line):
                end = blank.end()
        yield Cut(start, end)


def _back_over_blanks(text: str, place: int) -> int:
    while place and text[place - 1] in " \t":
        place -= 1
    return place


def _begins_line(text: str, place: int) -> bool:
    return place == 0 or text[place - 1] in "\r\n"


def _follows_blank_line(text: str, line: int) -> bool:
    if line:
        line -= 2 if text.startswith("\r\n", line - 2) and line > 1 else 1
    return _begins_line(text, _back_over_blanks(text, line))


FORMAT = Format("html", (".html", ".htm", ".xhtml"), looks_like_html, split, cuts)
