"""An HTML source as a browser reads it, with offsets: elements, texts and breaks. It judges and changes nothing.

Tokens follow the WHATWG HTML standard, section 13.2.5 (tags, comments, raw text, scripts). Elements follow the tree
construction of section 13.2.6 as far as it decides which element a text is in: scopes, implied end tags, void
elements, tables, select, foreign content. Where the standard moves or copies nodes (misnested formatting elements,
content of a table outside of its cells), nothing is moved: the place is noted as `tangled`.
Any string can be read, in time linear in its length.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable
from enum import IntEnum

from redite.values import NamedTuple

SPACE = "\t\n\f\r "

TAG = re.compile(
    r"""<(/?)([a-zA-Z][^\t\n\f\r\ />]*)(?:>|
    # As if atomic, by a look ahead that is then matched as a whole: no tag is read twice.
    (?=(
        (?: [\t\n\f\r\ /]+
          | [^\t\n\f\r\ />][^\t\n\f\r\ />=]*
            (?: [\t\n\f\r\ ]*=[\t\n\f\r\ ]*(?: "[^"]*(?:"|\Z) | '[^']*(?:'|\Z) | [^\t\n\f\r\ >"'][^\t\n\f\r\ >]* )? )?
        )*
    ))\3>?)""",
    re.VERBOSE,
)
_ATTRIBUTE = re.compile(
    r"""([^\t\n\f\r\ />][^\t\n\f\r\ />=]*)
    (?: [\t\n\f\r\ ]*=[\t\n\f\r\ ]*(?: "([^"]*)(?:"|\Z) | '([^']*)(?:'|\Z) | ([^\t\n\f\r\ >"'][^\t\n\f\r\ >]*) )? )?""",
    re.VERBOSE,
)
_COMMENT_END = re.compile("--!?>")
_SCRIPT_STEP = re.compile(r"<!--|--+>|<(/?)script(?=[\t\n\f\r />])", re.IGNORECASE)


def _names(names: str) -> frozenset[str]:
    return frozenset(names.split())


VOID = _names(
    "area base basefont bgsound br col command embed frame hr img image input keygen link meta param source track wbr"
)
_FORMATTING = _names("a b big code em font i nobr s small strike strong tt u")
_MARKERS = _names("td th caption applet object marquee template")
_HEADINGS = _names("h1 h2 h3 h4 h5 h6")
_TABLE_SECTIONS = _names("tbody thead tfoot")
TABLE_PARTS = _TABLE_SECTIONS | _names("caption colgroup col tr td th")
_TABLE_CONTEXT = _TABLE_SECTIONS | _names("table tr colgroup")
_RAW = _names("script style title textarea xmp iframe noembed noframes plaintext")
CLOSE_P = _HEADINGS | _names(
    "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header hgroup"
    " main menu nav ol p search section summary ul pre listing form li dd dt plaintext xmp hr"
)
ENDED_IN_SCOPE = (CLOSE_P - _HEADINGS - {"p", "li", "form", "hr"}) | _names(
    "button applet marquee object noscript video audio canvas"
)
_SPECIAL = (CLOSE_P - {"dialog"}) | TABLE_PARTS | VOID | _RAW | _names(
    "applet body button frameset head html marquee noscript object select table template"
)
_SCOPE = _names(
    "applet caption html table td th marquee object template svg/foreignobject svg/desc svg/title math/mi math/mo"
    " math/mn math/ms math/mtext math/annotation-xml"
)
_HTML_IN_FOREIGN = _names(
    "svg/foreignobject svg/desc svg/title math/mi math/mo math/mn math/ms math/mtext math/annotation-xml"
)
_BREAKS_OUT_OF_FOREIGN = _HEADINGS | _names(
    "b big blockquote body br center code dd div dl dt em embed head hr i img li listing menu meta nobr ol p pre ruby s"
    " small span strong strike sub sup table tt u ul var"
)
# What stands on lines of its own, or is a thing in itself: text before and behind it is not one text.
_EDGES = CLOSE_P | TABLE_PARTS | _names(
    "table noscript template optgroup option select button label legend body html head"
    " video audio canvas iframe object embed applet input textarea keygen map frame frameset noembed marquee"
)
# Of the edges, those that are there to be seen or used, whatever text they hold.
_MEDIA = _names(
    "video audio canvas iframe object embed applet input textarea keygen map frame noembed select button form table"
    " template marquee"
)
_THINGS = _names("img image script style title noframes")
_OLD_DOCTYPE = re.compile(r"(?i)public\b(?!.*(?:xhtml|https?:|html 4\.01//))")


class What(IntEnum):
    """What a piece of a source is."""

    TEXT = 0
    BLANK = 1  # white space
    OPEN = 2  # the start tag of an element within lines
    CLOSE = 3  # its end, empty where it is implied
    LINE = 4  # a line break
    THING = 5  # an image, a script: within lines, without text
    EDGE = 6  # text before it and text behind it are not one
    MEDIA = 7  # an edge that is a thing to be seen or used, too


# Looked up for every piece; as attributes of the class they would cost as much as all else.
_TEXT, _BLANK, _OPEN, _CLOSE, _LINE, _THING, _EDGE, _MEDIUM = What


class Element:
    """An element: source[start:end], of which source[inner:close] is inside; `up` is the element that it is in.

    block: the nearest element, itself included, that is more than a part of a line. table: the nearest table.
    implied: the elements that ended only because this one began, the innermost first. mute: whether no text in it is
    seen. dead: whether it ended while others in it went on. fostered: whether it is in a table, but in no cell, and so
    moved away. Names of SVG and MathML have "svg/" or "math/" before them.
    """

    __slots__ = ("name", "start", "inner", "close", "end", "up", "depth", "reach", "block", "table", "implied", "mute",
                 "dead", "fostered")  # fmt: skip

    def __init__(self, name: str, start: int, inner: int, up: Element | None) -> None:
        self.name = name
        self.start = start
        self.inner = self.close = self.end = inner
        self.up = up
        self.implied: tuple[Element, ...] = ()
        self.dead = False
        self.block: Element = self
        self.table: Element | None = None
        if up is None:
            self.depth = 0
            self.mute = self.fostered = False
            self.reach = (0, 0, 0, 0, 0, 0)
            return
        depth = self.depth = up.depth + 1
        foreign = "/" in name
        self.mute = up.mute or (foreign and name in ("svg/svg", "math/annotation"))
        self.fostered = name not in TABLE_PARTS and (up.fostered or up.name in _TABLE_CONTEXT)
        if name not in _EDGES:
            self.block = up.block
        self.table = self if name == "table" else up.table
        if foreign and name not in _HTML_IN_FOREIGN:
            self.reach = up.reach
        elif name in _SPECIAL or foreign:
            _, scope, button, stop, table, _ = up.reach
            if name in _SCOPE:
                scope = button = depth
                if name in ("table", "template"):
                    table = depth
            elif name == "button":
                button = depth
            if name not in ("address", "div", "p"):
                stop = depth
            self.reach = (depth, scope, button, stop, table, depth)
        else:
            special, scope, button, stop, table, _ = up.reach
            self.reach = (special, scope, button, stop, table, depth)


# A piece of a source: what it is, its start and end, and the element it is in (of tags: that they begin or end).
Piece = tuple[What, int, int, Element]


class Markup(NamedTuple):
    """What a source holds: elements in the order of their starts, pieces in order, and where the tangled places are.

    tangled: ascending offsets of tags and texts that act beyond the place they are at, or not as they look.
    adrift: ascending stretches, start and end, in which a formatting element goes on that its block's end has cut off:
    there every text begins it anew.
    """

    root: Element
    elements: list[Element]
    pieces: list[Piece]
    tangled: list[int]
    adrift: list[tuple[int, int]]


def read(source: str) -> Markup:
    """Read an HTML source, of a page or a fragment; whatever it is, it can be read."""
    reader = _Reader(source)
    reader.read()
    return Markup(reader.root, reader.elements, reader.pieces, sorted(set(reader.tangled)), reader.drifts)


def attributes(source: str, start: int, end: int) -> dict[str, str]:
    """The attributes of the tag source[start:end], by name in lower case, values as written; of two alike the first."""
    found: dict[str, str] = {}
    tag = TAG.match(source, start)
    if tag is not None:
        for name, double, single, bare in _ATTRIBUTE.findall(source, tag.end(2), end):
            found.setdefault(name.lower(), double or single or bare)
    return found


class _Reader:
    """The standard's parser: a source, the stack of open elements, and what has been found so far.

    `reach` of an element holds the depths of the nearest elements, itself included, that bound a search on the stack:
    a special one, a scope, a button scope, the end of the search for a list item, a table scope, one that is no part
    of SVG or MathML.
    """

    def __init__(self, source: str) -> None:
        self.source = source
        self.root = Element("#root", 0, 0, None)
        self.root.close = self.root.end = len(source)
        self.stack = [self.root]
        self.open: dict[str, list[Element]] = defaultdict(list)
        self.adrift: dict[str, list[int]] = defaultdict(list)  # the starts of elements, by name
        self.drifts: list[tuple[int, int]] = []
        self.drifting = 0  # how many are adrift
        self.drift_start = 0
        self.elements: list[Element] = []
        self.pieces: list[Piece] = []
        self.tangled: list[int] = []
        self.last = 0  # the end of what was last seen, space and comments left out
        self.popped: list[Element] = []
        self.quirks = True
        self.form: Element | None = None

    def read(self) -> None:
        source, size, stack = self.source, len(self.source), self.stack
        find, match_tag, lower = source.find, TAG.match, _LowerNames()
        place = look = 0
        while True:
            start = find("<", look)
            if start < 0:
                break
            match = match_tag(source, start)
            if match is None:
                end = self._no_element(start)
                if end == start:
                    look = start + 1
                    continue
                if start > place:
                    self._text(place, start)
                place = look = end
                continue
            if start > place:
                self._text(place, start)
            end = match.end()
            if end == size and source[end - 1] != ">":
                # The source ends within a tag: no tag, no text.
                place = size
                break
            name = lower[match[2]]
            if match[1]:
                self._end_tag(name, start, end)
            else:
                raw = self._start_tag(name, start, end)
                if raw:
                    end = self._raw(name, start, end)
            place = look = end
        if place < size:
            self._text(place, size)
        # What is open at the end does not go on anywhere.
        if self.drifting:
            self.drifts.append((self.drift_start, size))
        tangled, drifts = len(self.tangled), len(self.drifts)
        while len(stack) > 1:
            self._pop()
        del self.tangled[tangled:], self.drifts[drifts:]

    def _no_element(self, start: int) -> int:
        """The end of the comment, doctype or the like at `start`; `start` where it is a mere less-than sign."""
        source, size = self.source, len(self.source)
        after = source[start + 1 : start + 2]
        if after == "!":
            if source.startswith("<!--", start):
                if source.startswith(">", start + 4):
                    return start + 5
                if source.startswith("->", start + 4):
                    return start + 6
                ending = _COMMENT_END.search(source, start + 4)
                return ending.end() if ending else size
            if self.stack[-1].name.partition("/")[0] in ("svg", "math") and source.startswith("<![CDATA[", start):
                return (source.find("]]>", start) + 1 or size - 2) + 2
        elif after == "/":
            if start + 2 == size:
                return start
        elif after != "?":
            return start
        end = source.find(">", start) + 1 or size
        if source[start + 2 : start + 9].lower() == "doctype" and not self.elements:
            self.quirks = _OLD_DOCTYPE.search(source, start, min(end, start + 500)) is not None
        return end

    def _text(self, start: int, end: int) -> None:
        top = self.stack[-1]
        shown = self.source[start:end].rstrip(SPACE)
        if shown:
            self.last = start + len(shown)
            if top.fostered or top.name in _TABLE_CONTEXT:
                self.tangled.append(self.last - len(shown.lstrip(SPACE)))
        if not top.mute:
            self.pieces.append((_TEXT if shown else _BLANK, start, end, top))

    def _note(self, what: What, start: int, end: int, element: Element | None = None) -> None:
        """Note a tag that has an effect."""
        self.last = end
        element = element or self.stack[-1]
        if not self.stack[-1].mute:
            self.pieces.append((what, start, end, element))

    def _note_root(self, start: int, end: int) -> None:
        """Note a tag of html, head or body: it parts texts and ends nothing, as all goes on in the body."""
        last = self.last
        self._note(_EDGE, start, end)
        self.last = last
        self.tangled.append(start)

    def _push(self, name: str, start: int, end: int) -> Element:
        element = Element(name, start, end, self.stack[-1])
        element.implied = tuple(self.popped)
        self.stack.append(element)
        self.open[name].append(element)
        self.elements.append(element)
        return element

    def _pop(self, close: int = -1, end: int = -1) -> Element:
        """Take the innermost element from the stack, by an end tag or, without one, because it is implied."""
        stack = self.stack
        element = stack.pop()
        self.open[element.name].pop()
        if end < 0:
            close = end = max(self.last, element.inner)
            if element.name in _FORMATTING:
                # It goes on in the next text, wherever that is.
                self._set_adrift(element, end)
        elif element.name in _MARKERS and self.drifting:
            self._land(element.start)
        element.close, element.end = close, end
        if element.block is not element and not stack[-1].mute:
            self.pieces.append((_CLOSE, close, end, element))
        while stack[-1].dead:
            stack.pop()
        self.popped.append(element)
        return element

    def _set_adrift(self, element: Element, place: int) -> None:
        self.tangled.append(element.start)
        self.adrift[element.name].append(element.start)
        if not self.drifting:
            self.drift_start = place
        self.drifting += 1

    def _land_last(self, name: str, place: int) -> None:
        """End the newest element of a name that is adrift."""
        self.adrift[name].pop()
        self.tangled.append(place)
        self.drifting -= 1
        if not self.drifting:
            self.drifts.append((self.drift_start, place))

    def _land(self, start: int) -> None:
        """End all that is adrift and began behind `start`: cells and the like keep it in."""
        for starts in self.adrift.values():
            while starts and starts[-1] >= start:
                starts.pop()
                self.drifting -= 1
        if not self.drifting:
            self.drifts.append((self.drift_start, self.last))

    def _pop_to(self, element: Element, close: int = -1, end: int = -1) -> None:
        """Pop all that is in an element, and the element itself, by the end tag given or an implied one."""
        while self.stack[-1] is not element:
            self._pop()
        self._pop(close, end)

    def _kill(self, element: Element, close: int, end: int) -> None:
        """End an element that others, which go on, have begun in."""
        element.dead = True
        self.open[element.name].remove(element)
        element.close, element.end = close, end
        self.tangled += (element.start, close)
        if element.block is not element and not self.stack[-1].mute:
            self.pieces.append((_CLOSE, close, end, element))

    def _nearest(self, name: str, bound: int) -> Element | None:
        """The innermost open element of a name that is not outside of the depth `bound`."""
        candidates = self.open[name]
        if candidates and candidates[-1].depth >= bound:
            return candidates[-1]
        return None

    def _ignore(self, name: str, start: int, end: int) -> None:
        """Pass over an end tag without effect; what it would end elsewhere makes its place matter."""
        self.last = end
        if self.open[name]:
            self.tangled.append(start)

    # Start tags

    def _start_tag(self, name: str, start: int, end: int) -> bool:
        """Take a start tag; say whether what follows is raw text."""
        self.popped.clear()
        top = self.stack[-1]
        if "/" in top.name and top.name not in _HTML_IN_FOREIGN and self._start_foreign(name, start, end):
            return False
        if self.open["select"] and self._start_in_select(name, start, end):
            return False
        if name not in _PLAIN_STARTS:
            prepare = _STARTS.get(name)
            if prepare is not None and not prepare(self, name, start, end):
                return False
            if name in CLOSE_P:
                self._close_p()
                if name in _HEADINGS and self.stack[-1].name in _HEADINGS:
                    self._pop()
        if self.stack[-1].name in _TABLE_CONTEXT and name not in TABLE_PARTS and name not in ("script", "style"):
            self.tangled.append(start)
        if name in VOID:
            self._void(name, start, end)
            return False
        if name in _RAW:
            return True
        if name == "svg":
            self._note(_THING, start, start)
            name = "svg/svg"
        elif name == "math":
            name = "math/math"
        if "/" in name and name in ("svg/svg", "math/math"):
            muted = self.stack[-1].mute
            element = self._push(name, start, end)
            if not muted:
                self.pieces.append((_OPEN, start, end, element))
            self.last = end
            if self.source[end - 2] == "/":
                self._pop(end, end)
            return False
        muted = self.stack[-1].mute
        element = self._push(name, start, end)
        if name == "form":
            self.form = element
        self.last = end
        if not muted:
            what = _OPEN if element.block is not element else _MEDIUM if name in _MEDIA else _EDGE
            self.pieces.append((what, start, end, element))
        return False

    def _void(self, name: str, start: int, end: int) -> None:
        if name == "br":
            self._note(_LINE, start, end)
        elif name in _THINGS:
            self._note(_THING, start, end)
        elif name in _MEDIA:
            self._note(_MEDIUM, start, end)
        elif name in _EDGES:
            self._note(_EDGE, start, end)
        else:
            self.last = end

    def _close_p(self) -> None:
        paragraph = self._nearest("p", self.stack[-1].reach[2])
        if paragraph is not None:
            if self.stack[-1].reach[0] > paragraph.depth:
                # An open noscript, say: without it, what follows could end more than the paragraph.
                self.tangled.append(paragraph.start)
            self._pop_to(paragraph)

    def _start_foreign(self, name: str, start: int, end: int) -> bool:
        """Take a start tag within SVG or MathML; say whether it was one of theirs."""
        breaks_out = name in _BREAKS_OUT_OF_FOREIGN
        if name == "font":
            breaks_out = re.search(r"(?i)\b(?:color|face|size)\b", self.source[start:end]) is not None
        if breaks_out:
            while "/" in self.stack[-1].name and self.stack[-1].name not in _HTML_IN_FOREIGN:
                self._pop()
            self.tangled.append(start)
            return False
        language = self.stack[-1].name.partition("/")[0]
        if name == "svg":
            language = "svg"
        muted = self.stack[-1].mute
        self._push(f"{language}/{name}", start, end)
        self.last = end
        if not muted:
            self.pieces.append((_OPEN, start, end, self.stack[-1]))
        if self.source[end - 2] == "/":
            self._pop(end, end)
        return True

    def _start_in_select(self, name: str, start: int, end: int) -> bool:
        """Take a start tag within a select element; say whether that is all there is to do."""
        select = self.open["select"][-1]
        if name in ("input", "keygen", "textarea", "select"):
            self._pop_to(select)
            self.tangled.append(start)
            if name == "select":
                self._note(_EDGE, start, end)
                return True
            return False
        if name in TABLE_PARTS and name not in ("col", "colgroup") and select.reach[4]:
            self._pop_to(select)
            return False
        return name not in ("option", "optgroup", "script", "template", "hr")

    def _start_root(self, name: str, start: int, end: int) -> bool:
        self._note_root(start, end)
        return False

    def _start_list_item(self, name: str, start: int, end: int) -> bool:
        names = ("li",) if name == "li" else ("dd", "dt")
        item = self.stack[self.stack[-1].reach[3]]
        if item.name in names and not item.dead:
            self._pop_to(item)
        return True

    def _start_table_part(self, name: str, start: int, end: int) -> bool:
        stack = self.stack
        depth = stack[-1].reach[4]
        if stack[depth].name != "table":
            self.tangled.append(start)
            return False
        until = {"table"}
        if name in ("td", "th") and self._nearest("tr", depth):
            until = {"tr"}
        elif name in ("tr", "td", "th"):
            until = {"table", "tbody", "thead", "tfoot"}
        elif name == "col":
            until = {"table", "colgroup"}
        while stack[-1].name not in until:
            self._pop()
        return True

    def _start_table(self, name: str, start: int, end: int) -> bool:
        if self.stack[-1].name in _TABLE_CONTEXT:
            self._pop_to(self.stack[self.stack[-1].reach[4]])
            return True
        paragraph = self._nearest("p", self.stack[-1].reach[2])
        if paragraph is not None:
            self.tangled.append(paragraph.start)
            if not self.quirks:
                self._pop_to(paragraph)
        return True

    def _start_form(self, name: str, start: int, end: int) -> bool:
        if self.form is not None:
            self.tangled.append(start)
            return False
        if self.stack[-1].name in _TABLE_CONTEXT:
            self.tangled.append(start)
            self._note(_MEDIUM, start, end)
            return False
        return True

    def _start_link(self, name: str, start: int, end: int) -> bool:
        """An a element ends the one before, wherever that is; a nobr does, too."""
        before = self._nearest(name, self.stack[-1].reach[1])
        if before is not None:
            self.tangled += (before.start, start)
            if before.depth > self.stack[-1].reach[0]:
                self._pop_to(before, self.last, self.last)
            else:
                self._kill(before, self.last, self.last)
        if self.adrift[name]:
            self._land_last(name, start)
        return True

    def _start_button(self, name: str, start: int, end: int) -> bool:
        before = self._nearest("button", self.stack[-1].reach[1])
        if before is not None:
            self.tangled += (before.start, start)
            self._pop_to(before)
        return True

    def _start_option(self, name: str, start: int, end: int) -> bool:
        if self.stack[-1].name == "option":
            self._pop()
        if name == "optgroup" and self.stack[-1].name == "optgroup" and self.open["select"]:
            self._pop()
        return True

    def _start_ruby_part(self, name: str, start: int, end: int) -> bool:
        while self.stack[-1].name in ("rb", "rp", "rt") or (self.stack[-1].name == "rtc" and name in ("rb", "rtc")):
            self._pop()
        return True

    # End tags

    def _end_tag(self, name: str, start: int, end: int) -> None:
        top = self.stack[-1]
        if "/" in top.name:
            element = self._nearest(f"{top.name.partition('/')[0]}/{name}", top.reach[5])
            if element is not None:
                self._end(element, start, end)
                return
            if name in ("p", "br") and top.name not in _HTML_IN_FOREIGN:
                while "/" in self.stack[-1].name and self.stack[-1].name not in _HTML_IN_FOREIGN:
                    self._pop()
                top = self.stack[-1]
        if self.open["select"] and name not in ("select", "option", "optgroup", "template"):
            select = self.open["select"][-1]
            if name not in TABLE_PARTS and name != "table" or not self._nearest(name, select.reach[4]):
                self._ignore(name, start, end)
                return
            self._pop_to(select)
            top = self.stack[-1]
        if name == "p":
            element = self._nearest("p", top.reach[2])
            if element is None:
                # The standard makes an empty paragraph of it.
                self._note(_EDGE, start, end)
                return
        elif name in _FORMATTING:
            self._end_formatting(name, start, end)
            return
        elif name in ENDED_IN_SCOPE:
            element = self._nearest(name, top.reach[1])
        elif name in _HEADINGS:
            found = [item for heading in _HEADINGS if (item := self._nearest(heading, top.reach[1])) is not None]
            element = max(found, key=lambda item: item.depth, default=None)
        elif name == "li":
            element = self._nearest(name, top.reach[1])
            if element and (self._nearest("ul", element.depth) or self._nearest("ol", element.depth)):
                element = None
        elif name in TABLE_PARTS or name in ("table", "template"):
            element = self._nearest(name, 1 if name == "template" else top.reach[4])
        elif name == "form":
            self._end_form(start, end)
            return
        elif name in ("body", "html", "head"):
            self._note_root(start, end)
            return
        elif name == "br":
            self._note(_LINE, start, end)
            return
        else:
            element = self._nearest(name, top.reach[0])
        if element is not None:
            if name == "noscript" and element.depth < top.reach[0]:
                # With scripts the content is raw text, that ends here; without, the standard goes on with the blocks.
                self.tangled += (inner.start for inner in self.stack[element.depth + 1 :])
            self._end(element, start, end)
        else:
            self._ignore(name, start, end)

    def _end(self, element: Element, start: int, end: int) -> None:
        self._pop_to(element, start, end)
        self.last = end
        if element.block is element and not self.stack[-1].mute:
            self.pieces.append((_EDGE, start, end, element))

    def _end_formatting(self, name: str, start: int, end: int) -> None:
        """End a formatting element; where blocks are open in it, they go on (the standard's adoption agency)."""
        top = self.stack[-1]
        element = self._nearest(name, top.reach[1])
        adrift = self.adrift[name]
        if adrift and (element is None or adrift[-1] > element.start):
            self._land_last(name, start)
            self.last = end
        elif element is not None and element.depth > top.reach[0]:
            self._end(element, start, end)
        elif element is not None:
            self._kill(element, start, end)
            self.last = end
        else:
            self._ignore(name, start, end)

    def _end_form(self, start: int, end: int) -> None:
        form, self.form = self.form, None
        if form is None or form is not self._nearest("form", self.stack[-1].reach[1]):
            self.last = end
            self.tangled.append(start)
            return
        while self.stack[-1] is not form and self.stack[-1].name in _IMPLIED_ENDS:
            self._pop()
        if self.stack[-1] is form:
            self._end(form, start, end)
        else:
            self._kill(form, start, end)
            self._note(_EDGE, start, end)

    # Raw text

    def _raw(self, name: str, start: int, inner: int) -> int:
        """Take a raw text element whole; its end. Only in xmp and plaintext is the text one that a reader sees."""
        source, size = self.source, len(self.source)
        close = self._script_end(inner) if name == "script" else self._raw_end(name, inner)
        end = close
        if close < size:
            match = TAG.match(source, close)
            end = match.end() if match else size
        if name in ("xmp", "plaintext"):
            element = self._push(name, start, inner)
            self._note(_EDGE, start, inner, element)
            if close > inner:
                self._text(inner, close)
            if close < size:
                self._end(element, close, end)
            return end
        self._note(_THING if name in _THINGS else _MEDIUM, start, end)
        return end

    def _raw_end(self, name: str, place: int) -> int:
        if name == "plaintext":
            return len(self.source)
        match = _RAW_ENDS[name].search(self.source, place)
        return match.start() if match else len(self.source)

    def _script_end(self, place: int) -> int:
        """The start of a script's end tag, which is none within `<!-- <script>` (13.2.5.20, double escaped)."""
        escaped = 0
        while match := _SCRIPT_STEP.search(self.source, place):
            place = match.end()
            step = match[0]
            if step == "<!--":
                escaped = escaped or 1
                place -= 2
            elif step.startswith("-"):
                escaped = 0
            elif not match[1]:
                escaped = 2 if escaped else 0
            elif escaped == 2:
                escaped = 1
            else:
                return match.start()
        return len(self.source)


_IMPLIED_ENDS = _names("dd dt li optgroup option p rb rp rt rtc")
_RAW_ENDS = {name: re.compile(rf"</{name}(?=[\t\n\f\r />])", re.IGNORECASE) for name in _RAW}
_Start = Callable[[_Reader, str, int, int], bool]
_STARTS: dict[str, _Start] = {
    **dict.fromkeys(("html", "head", "body", "frameset"), _Reader._start_root),
    **dict.fromkeys(("li", "dd", "dt"), _Reader._start_list_item),
    **dict.fromkeys(TABLE_PARTS, _Reader._start_table_part),
    **dict.fromkeys(("a", "nobr"), _Reader._start_link),
    **dict.fromkeys(("option", "optgroup"), _Reader._start_option),
    **dict.fromkeys(("rb", "rp", "rt", "rtc"), _Reader._start_ruby_part),
    "table": _Reader._start_table,
    "form": _Reader._start_form,
    "button": _Reader._start_button,
}
_PLAIN_STARTS = _names("span b strong i em code img br script style link meta input svg font u small sup sub")


class _LowerNames(dict[str, str]):
    """Tag names in lower case, each found once; letters that are not ASCII stay as they are."""

    def __missing__(self, name: str) -> str:
        lower = self[name] = name.lower() if name.isascii() else name
        return lower
