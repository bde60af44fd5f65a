"""HTML: a text block is a paragraph, and what goes is its stretch of the source. It re-serialises nothing.

A paragraph is the text between two edges: the tags of blocks, two or more line breaks in a row, things such as a video
or a form. Its text is what a reader sees: no tags, no scripts, no styles, no comments, entities decoded, white space as
one space; an image within the text counts by its `alt`. The JSON-LD of a page, `articleBody` too, is script: data that
nobody reads on the page, and not touched; `title` and `meta` are no paragraphs either.

Kinds come from the markup: headings, list items (li, dt, dd), quotes (blockquote), captions, code (pre), table rows
(each cell's texts; not in a table that is mere layout: with role presentation or none, with another table in it, or of
one row or one column). Menus, footers, buttons, labels and other controls are OTHER. `hidden` is what has the attribute
`hidden`, `aria-hidden="true"` or `display: none`, and all in noscript and template: twins that the page's reader does
not see. Copies hidden by a style sheet cannot be told from the markup; a class name is no proof.

What is cut: the paragraph's element, from its start tag to its end tag or the end that is implied, where that element
has no other text; else the paragraph's text with the markup that is whole in it. With an element go the elements
around it, a list item, a list, a figure, a section, whose texts are all cut: no empty shell stays. What holds anything
else to see or use stays: images, videos, scripts, styles, form controls, tables (cells, rows and tables always stay,
so that no table loses its shape). A line that has become empty goes, too.

An element's tags stay, and only its text goes, where the tags do something for what stays: part two texts that would
run into one, or end a paragraph whose end tag is left out. Texts whose markup begins or ends in another block (`<b>` in
one paragraph, `</b>` in the next), or that stand in a table outside of its cells, are OTHER: they are not safe to cut.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from html import unescape
from typing import NamedTuple

from redite.contracts import Format
from redite.formats.looking import looks_like_html
from redite.markup import SPACE, TAG, VOID, Element, Markup, What, attributes, read
from redite.model import Cut, Kind, Span

_OTHER = (
    "nav footer menu button label legend select option optgroup datalist textarea fieldset output progress meter"
    " video audio canvas iframe object embed applet map marquee dialog"
)
_KINDS = {
    **dict.fromkeys(_OTHER.split(), Kind.OTHER),
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6", "summary"), Kind.HEADING),
    **dict.fromkeys(("li", "dt", "dd"), Kind.LIST_ITEM),
    **dict.fromkeys(("pre", "listing", "xmp", "plaintext"), Kind.CODE),
    **dict.fromkeys(("figcaption", "caption"), Kind.CAPTION),
    **dict.fromkeys(("article", "section", "main"), Kind.PROSE),
    "blockquote": Kind.QUOTE,
}
_INHERITED = (Kind.OTHER, Kind.CODE, Kind.HEADING)
_STAYS = frozenset(
    "#root html head body table tbody thead tfoot tr td th col colgroup form button select option optgroup datalist"
    " label legend fieldset output progress meter textarea video audio canvas iframe object embed applet map marquee"
    " template summary".split()
)
_HIDDEN_HINT = re.compile("hidden|display", re.IGNORECASE)
_DISPLAY_NONE = re.compile(r"(?:^|;)\s*display\s*:\s*none\b", re.IGNORECASE)
_SHOWN = re.compile("[^\\s\u00ad\u034f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufe0f\ufeff]")
_SPACES = re.compile(f"[{SPACE}]+")
_BREAKS_ONLY = re.compile(rf"(?:[{SPACE}]|</?br(?:[{SPACE}/][^<>\"']*)?>)*", re.IGNORECASE)
_SKIPPED = re.compile(rf"[{SPACE}]+|<!-->|<!--->|<!--.*?--!?>|</?(?:html|head|body)(?=[{SPACE}/>])[^<>\"']*>", re.I | re.S)
_LINE_BEFORE = re.compile(r"[ \t]*\Z")

# An edge's start, and that of a line break that parts two texts.
_Token = tuple[What, int, int, Element]


class _Run(NamedTuple):
    """A paragraph: source[start:end] in the block `owner`; `group` is the same for runs parted by line breaks only."""

    start: int
    end: int
    text: str
    hidden: bool
    whole: bool
    owner: Element
    group: int


class _Page(NamedTuple):
    """An HTML source read: its runs, and ascending offsets of edges and of things that stand outside of runs."""

    source: str
    markup: Markup
    runs: list[_Run]
    starts: list[int]
    edges: list[int]
    things: list[int]


def split(text: str) -> tuple[Span, ...]:
    """Find the paragraphs of an HTML page or fragment; a span is what goes when its paragraph alone goes."""
    page = _page(text)
    kinds = _kinds(page.markup, text)
    tangled = page.markup.tangled
    spans = []
    for index, run in enumerate(page.runs):
        kind = kinds[run.owner]
        if not run.whole or _any_within(tangled, run.start, run.end):
            kind = Kind.OTHER
        start, end = run.start, run.end
        owner = run.owner
        if _texts_of(page, owner) == (index, index + 1) and _may_go(page, owner):
            start, end = owner.start, owner.end
        spans.append(Span(start, end, kind, run.text, run.hidden))
    return tuple(spans)


def _page(source: str) -> _Page:
    markup = read(source)
    hidden = _hidden(markup, source)
    runs: list[_Run] = []
    edges: list[int] = []
    things: list[int] = []
    tokens: list[_Token] = []
    has_text = False
    text, edge, media = What.TEXT, What.EDGE, What.MEDIA
    for token in markup.pieces:
        what = token[0]
        if what >= edge:
            if has_text:
                _finish(source, tokens, hidden, runs, edges, things)
            else:
                things += [start for what_, start, _, _ in tokens if what_ is What.THING]
            tokens = []
            has_text = False
            edges.append(token[1])
            if what is media:
                things.append(token[1])
        else:
            tokens.append(token)
            if what is text:
                has_text = True
    _finish(source, tokens, hidden, runs, edges, things)
    return _Page(source, markup, runs, [run.start for run in runs], edges, things)
