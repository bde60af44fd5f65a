"""Markdown: where an article's paragraphs are, and how they leave it without harm to what stays.

Blocks are found by a CommonMark parser, which knows lines; only stretches of the source are ever cut, nothing is
rendered back.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from redite.contracts import Format
from redite.formats.markdown_blocks import Block, Lines, Tree, parse, parser
from redite.formats.looking import looks_like_markdown
from redite.model import Cut, Kind, Span
from redite.values import NamedTuple

if TYPE_CHECKING:
    from markdown_it.token import Token

_SOFT_BREAK = re.compile(r"[ \t]*\n[ \t]*")
# Without any of these a paragraph is read as it is written.
_INLINE_MARKUP = re.compile(r"[\\`*_~\[<&$]")
# The parser's time grows with the square of the brackets that are opened and never closed.
_MOST_BRACKETS = 5000
_UNSEEN_HTML = re.compile(r"<!--.*?(?:-->|\Z)|<(script|style|template)\b.*?(?:</\1\s*>|\Z)", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
# A line in bold that no sentence end closes stands where a heading would.
_BOLD_LINE = re.compile(r"(\*\*|__)(?![\s*_])[^*_\n]{1,100}(?<![\s.!。！…:：])\1")
# So does a line between equals signs, which is how wikis write a heading.
_WIKI_HEADING = re.compile(r"={2,6}[^=\n]{1,100}={2,6}")
_HIGHLIGHT = re.compile(r"\{%-?\s*highlight\s")
_END_HIGHLIGHT = re.compile(r"\{%-?\s*endhighlight\s")
_COMMENT = re.compile(r"\{%-?\s*comment\s")
_END_COMMENT = re.compile(r"\{%-?\s*endcomment\s")
# By what a paragraph begins with.
_CODE_ALONE = {
    "`": re.compile(r"(?:(`+)[^`]+\1\s*)+"),
    "<": re.compile(r"(?:<code\b[^<>]*>[^<]*</code>\s*)+"),
}
# Written as images are, though a blank in the address makes text of it.
_IMAGES_ALONE = re.compile(r"(?:!\[[^\[\]]*\]\([^()]*\)\s*)+")
# A line that is nothing but what a template's engine obeys.
_INSTRUCTION = re.compile(r"^[ \t]*\{%.*%\}[ \t]*$", re.MULTILINE)

_LISTS = frozenset(["bullet_list", "ordered_list"])
# Blocks whose first line may begin with a marker that the rest of the block lives by.
_MARKED = frozenset(["list_item", "footnote_reference"])
_KINDS = {"list_item": Kind.LIST_ITEM, "blockquote": Kind.QUOTE}
_MATH = frozenset(["math_block", "math_block_label"])
_NO_WORDS = frozenset(["image", "math_inline"])
_WORDLESS = frozenset(["hr", "list_item", "blockquote", "footnote_reference", "document"])
# Blocks that leave nothing on the page where they stand.
_UNSEEN = frozenset(["hr", "definition", "front_matter", "footnote_reference"])


# Splitting


def split(text: str) -> tuple[Span, ...]:
    """Find the blocks of a Markdown article: paragraphs, headings, code, table rows and what must not be touched.

    A span reaches from the block's first character, behind the markers of lists and quotes, to the end of its last
    line; a paragraph of many lines is one span. `text` is what a reader sees: emphasis, link targets and other markup
    are gone, link texts, code and the alternative texts of images stay, entities are characters.

    Kind.OTHER, which is never cut alone, is given to
    - HTML blocks, display math (between dollars, or in TeX's brackets, a paragraph by itself), link reference
      definitions, footnote definitions and what stands in them;
    - a block that refers to a footnote, so that no footnote is left without its reference or the other way round.
      A link reference definition that nothing refers to any more does no harm (CommonMark 0.31, 4.7);
    - a block in which nothing but images or math is seen;
    - a block with a line that is an instruction to Liquid, or with a tag of preformatted text, which has its other half
      elsewhere;
    - the last paragraph before indented code: a list above it would swallow the code.

    A paragraph that is one line in bold and ends no sentence is a heading by another name, and so is one line between
    equals signs, as wikis have them.

    What stands between Liquid's tags `highlight` and `endhighlight`, or within preformatted text that has blank lines,
    is code, and so is a paragraph of nothing else.

    What a reader never sees (front matter, definitions, comments, Liquid's among them) is marked as hidden.
    """
    tree = parse(text)
    pinned = _pinned(tree.root)
    highlighted = _between(tree.root, _HIGHLIGHT, _END_HIGHLIGHT) if "endhighlight" in text else frozenset()
    comments = _between(tree.root, _COMMENT, _END_COMMENT) if "endcomment" in text else frozenset()
    preformatted = _preformatted(tree.root) if "</pre" in text else frozenset()
    spans = []
    for leaf in tree.root.leaves():
        if _has_span(leaf):
            kind, seen = _read(leaf, tree.env)
            if leaf in pinned and kind in (Kind.PROSE, Kind.LIST_ITEM, Kind.QUOTE):
                kind = Kind.OTHER
            if leaf in highlighted or leaf in preformatted:
                kind = Kind.CODE
            if leaf in comments:
                kind = Kind.OTHER
            hidden = leaf.name in ("definition", "front_matter") or (leaf.name == "html_block" and not seen)
            hidden = hidden or leaf in comments
            spans.append(Span(leaf.start, tree.lines.ends[leaf.last - 1], kind, seen or None, hidden))
    return tuple(spans)


def _has_span(leaf: Block) -> bool:
    if leaf.name in ("paragraph", "heading", "tr"):
        return bool(leaf.content.strip())
    return leaf.name not in _WORDLESS


def _read(leaf: Block, env: dict[str, Any]) -> tuple[Kind, str]:
    """Say what a leaf is, and what a reader sees of it."""
    if leaf.name in ("fence", "code_block"):
        return Kind.CODE, leaf.content
    if leaf.name == "front_matter":
        return Kind.FRONT_MATTER, ""
    if leaf.name == "tr":
        return Kind.TABLE_ROW, " | ".join(_seen(cell, env)[0] for cell in leaf.content.split("\n"))
    if leaf.name == "html_block":
        return Kind.OTHER, _seen_of_html(leaf.content)
    if leaf.name not in ("paragraph", "heading"):
        return Kind.OTHER, leaf.content if leaf.name in _MATH else ""
    if leaf.name == "paragraph" and leaf.content[:2] == "\\[" and leaf.content.rstrip().endswith("\\]"):
        return Kind.OTHER, leaf.content
    code = _CODE_ALONE.get(leaf.content[:1]) if leaf.name == "paragraph" else None
    if code is not None and code.fullmatch(leaf.content):
        return Kind.CODE, _seen(leaf.content, env)[0]
    seen, whole = _seen(leaf.content, env)
    whole = whole or ("{%" in leaf.content and _INSTRUCTION.search(leaf.content) is not None)
    whole = whole or leaf.content.count("<pre") != leaf.content.count("</pre")
    whole = whole or (leaf.content[:2] == "![" and _IMAGES_ALONE.fullmatch(leaf.content) is not None)
    return Kind.OTHER if whole else _kind_by_place(leaf), seen


def _kind_by_place(leaf: Block) -> Kind:
    around = [block.name for block in leaf.ancestors()]
    if "footnote_reference" in around:
        return Kind.OTHER
    if leaf.name == "heading":
        return Kind.HEADING
    kind = next((_KINDS[name] for name in around if name in _KINDS), Kind.PROSE)
    if kind is not Kind.PROSE:
        return kind
    line = leaf.content.strip()
    return Kind.HEADING if _BOLD_LINE.fullmatch(line) or _WIKI_HEADING.fullmatch(line) else kind


def _seen(content: str, env: dict[str, Any]) -> tuple[str, bool]:
    """Give what a reader sees of inline Markdown, and whether it refers to a footnote or shows images and math alone.
    """
    if not _INLINE_MARKUP.search(content):
        return _SOFT_BREAK.sub("\n", content).strip(), False
    if content.count("[") > _MOST_BRACKETS:
        return content.strip(), "[^" in content
    tokens: list[Token] = []
    parser().inline.parse(content, parser(), env, tokens)
    seen = "".join(map(_seen_of_token, tokens)).strip()
    own = "".join(_seen_of_token(token) for token in tokens if token.type not in _NO_WORDS).strip()
    return seen, not own or any(token.type == "footnote_ref" for token in tokens)


def _seen_of_token(token: Token) -> str:
    if token.type in ("softbreak", "hardbreak"):
        return "\n"
    if token.type == "image":
        return "".join(map(_seen_of_token, token.children or ()))
    if token.type == "html_inline":
        return "\n" if token.content[:3].lower() == "<br" else ""
    if token.type == "math_inline":
        # With its dollars: what the parser takes for math may be two prices.
        return token.markup + token.content + token.markup
    return token.content


def _seen_of_html(content: str) -> str:
    from html import unescape

    return unescape(_TAG.sub("", _UNSEEN_HTML.sub("", content))).strip()


def _between(root: Block, opening: re.Pattern[str], closing: re.Pattern[str]) -> frozenset[Block]:
    """Find the leaves between two of Liquid's tags, these included. A tag that nothing closes is none."""
    found: list[Block] = []
    opened: list[Block] | None = None
    for leaf in root.leaves():
        if opened is None and opening.search(leaf.content):
            opened = []
        if opened is not None:
            opened.append(leaf)
            if closing.search(leaf.content):
                found += opened
                opened = None
    return frozenset(found)


def _preformatted(root: Block) -> frozenset[Block]:
    """Find the leaves from a tag that begins preformatted text up to the one that ends it, where that is in another."""
    found: list[Block] = []
    opened: list[Block] = []
    for leaf in root.leaves():
        content = "" if leaf.name in ("fence", "code_block") else leaf.content
        if opened:
            opened.append(leaf)
        if opened and "</pre" in content:
            found += opened
            opened = []
        if not opened and content.rfind("<pre") > content.rfind("</pre"):
            opened = [leaf]
    return frozenset(found)


def _pinned(root: Block) -> set[Block]:
    """Find the last leaves before indented code, headings left out. Code is never cut, so no cut makes them free."""
    pinned = set()
    containers = [root]
    while containers:
        container = containers.pop()
        containers.extend(child for child in container.children if child.children)
        before: Block | None = None
        for child in container.children:
            if before is not None and child.name == "code_block":
                pinned.add(before)
            for leaf in child.leaves():
                before = leaf if leaf.name != "heading" else before
    return pinned


# Cutting


def cuts(text: str, spans: Sequence[Span], removed: Sequence[int]) -> tuple[Cut, ...]:
    """Find the stretches to take out so that some blocks go and all others stay the blocks that they are.

    A block goes with its lines and the blank lines on one side, so that one gap stays where two were. What is all gone
    goes whole: a list item with its marker, a list, a quote. Where the first block of a list item goes and others of
    that item stay, the next one moves up to the marker, or below it. Numbers of an ordered list stay as they are
    written, readers see them counted anew.

    A heading goes along, though it is not among the removed, when it had something below it, up to the next heading of
    its rank, and nothing of that is left to see: it would name what is not there. Not so if it refers to a footnote.

    What comes out is parsed again and compared. Where neighbours would merge or change, a cut leaves more blank lines;
    where that does not help either, the blocks in question stay. That is known of an indented block behind a list,
    which would become part of it, and of two ordered lists that would be counted as one. Two bullet lists
    may become one. A table goes whole or not at all, a definition not as long as it is needed.
    """
    if not removed:
        return ()
    tree = parse(text)
    by_start = {leaf.start: leaf for leaf in tree.root.leaves()}
    wanted = {by_start[spans[index].start] for index in removed}
    return _careful_cuts(text, tree, wanted)


class _Edit(NamedTuple):
    """Some cuts and the blocks that they take, in order."""

    cuts: tuple[Cut, ...]
    blocks: tuple[Block, ...]


class _Part(NamedTuple):
    """A stretch of the article, of whole blocks, that reads the same by itself; `root` has its outermost blocks."""

    start: int
    end: int
    root: Block


class _Trial(NamedTuple):
    """What some edits come to: how far the product is as it should be, and the line where it is not (None: nowhere)."""

    edits: tuple[_Edit, ...]
    right: int
    wrong: int | None

    def cuts(self) -> tuple[Cut, ...]:
        merged: list[Cut] = []
        for cut in (cut for edit in self.edits for cut in edit.cuts if cut.start < cut.end):
            if merged and cut.start <= merged[-1].end:
                merged[-1] = Cut(merged[-1].start, max(merged[-1].end, cut.end))
            else:
                merged.append(cut)
        return tuple(merged)


def _careful_cuts(text: str, tree: Tree, wanted: set[Block]) -> tuple[Cut, ...]:
    """Cut what is wanted, as far as the product, parsed again, is the source without it.

    The first try is almost always right. If not, each part of the article is put right by itself, since a trial of the
    whole is dear.
    """
    whole = _Part(0, len(text), tree.root)
    care: dict[Block, int] = {}
    refused: set[Block] = set()
    gone = _settled(tree, wanted, refused)
    trial = _try(text, tree.lines, whole, gone, care)
    while trial.wrong is not None:
        parts = list(_parts(text, tree, gone))
        new = {leaf for part in parts for leaf in _put_right(text, tree.lines, part, gone, care)}
        if not new:
            new = _put_right(text, tree.lines, whole, gone, care)
        refused |= new
        gone = _settled(tree, wanted, refused)
        trial = _try(text, tree.lines, whole, gone, care)
        if not new and trial.wrong is not None:
            return ()
    return trial.cuts()


def _parts(text: str, tree: Tree, gone: set[Block]) -> Iterator[_Part]:
    """Part an article before headings and paragraphs that stay and that nothing above them could take in."""
    start = place = 0
    blocks = tree.root.children
    for index, block in enumerate(blocks):
        if (
            index > place
            and block not in gone
            and (block.name == "paragraph" or (block.name == "heading" and text[block.start] == "#"))
            and block.start == tree.lines.starts[block.first]
            and tree.lines.starts[block.first - 1] == tree.lines.ends[block.first - 1]
        ):
            yield _part(start, block.start, blocks[place:index])
            start, place = block.start, index
    yield _part(start, len(text), blocks[place:])


def _part(start: int, end: int, blocks: list[Block]) -> _Part:
    return _Part(start, end, Block("document", blocks[0].first, blocks[-1].last, start, children=blocks))


def _put_right(text: str, lines: Lines, part: _Part, gone: set[Block], care: dict[Block, int]) -> set[Block]:
    """Find how much care the edits of a part need, and give the leaves that cannot go."""
    if gone.isdisjoint(part.root.leaves()):
        return set()
    refused: set[Block] = set()
    trials_left = 100
    trial = _try(text, lines, part, gone, care)
    while trial.wrong is not None and trial.edits and trials_left > 0:
        near = _edits_near(trial, trial.wrong)
        options: list[tuple[dict[Block, int], set[Block]]] = [
            ({edit.blocks[0]: level}, set()) for level in (1, 2) for edit in near
        ]
        # To keep the last block of what goes is often enough to hold two others apart.
        options += [({}, {list(edit.blocks[-1].leaves())[-1]}) for edit in near]
        for more_care, stays in options:
            trials_left -= 1
            better = _try(text, lines, part, _without(gone, stays), {**care, **more_care})
            if better.wrong is None or (better.wrong > trial.wrong if stays else better.right > trial.right):
                break
        else:
            more_care, stays = {}, {leaf for edit in near for block in edit.blocks for leaf in block.leaves()}
            better = _try(text, lines, part, _without(gone, stays), care)
        care.update(more_care)
        refused |= stays
        gone = _without(gone, stays)
        trial = better
    if trial.wrong is not None:
        refused |= gone.intersection(part.root.leaves())
    return refused


def _without(gone: set[Block], leaves: set[Block]) -> set[Block]:
    return gone - leaves - {block for leaf in leaves for block in leaf.ancestors()}


def _edits_near(trial: _Trial, line: int) -> tuple[_Edit, ...]:
    """Give the last edit at or above a line and the first one below it."""
    below = bisect_left([edit.blocks[0].first for edit in trial.edits], line + 1)
    return trial.edits[max(below - 1, 0) : below + 1]


def _try(text: str, lines: Lines, part: _Part, gone: set[Block], care: Mapping[Block, int]) -> _Trial:
    edits = tuple(_edits(text, lines, part, gone, care))
    # A line before it keeps a part from beginning like front matter.
    pieces, place = ["\n" if part.start else ""], part.start
    for cut in _Trial(edits, 0, None).cuts():
        pieces.append(text[place : cut.start])
        place = cut.end
    pieces.append(text[place : part.end])
    product = parse("".join(pieces))
    expected, found = list(_outline(part.root, gone)), list(_outline(product.root, set()))
    for right, ((mark, line), (other, _)) in enumerate(zip(expected, found)):
        if mark != other:
            return _Trial(edits, right, line)
    if len(expected) != len(found):
        return _Trial(edits, min(len(expected), len(found)), part.root.last)
    return _Trial(edits, len(expected), None)


# What goes


def _settled(tree: Tree, wanted: set[Block], refused: set[Block]) -> set[Block]:
    """Give all blocks that go, containers too: what is wanted, without what is needed, with headings of nothing."""
    gone = wanted - refused
    gone -= _needed(tree, gone)
    _add_containers(tree.root, gone)
    _add_bare_headings(tree.root, gone, refused)
    _add_containers(tree.root, gone)
    return gone


def _needed(tree: Tree, gone: set[Block]) -> set[Block]:
    """Find what must stay of what would go: rows of tables that stay, definitions of what is referred to."""
    needed: set[Block] = set()
    leaves = list(tree.root.leaves())
    staying = [leaf for leaf in leaves if leaf not in gone]
    defined = {leaf.content for leaf in staying if leaf.name == "definition"}
    for leaf in leaves:
        if leaf not in gone:
            continue
        if leaf.name == "definition" and leaf.content not in defined:
            needed.add(leaf)
        elif leaf.name == "tr" and leaf.parent is not None and not gone.issuperset(leaf.parent.children):
            needed.add(leaf)
        for note in leaf.ancestors():
            if note.name == "footnote_reference" and leaf is next(note.leaves()):
                if any(f"[^{note.mark}]" in other.content for other in staying) and not _has_twin(tree, note, gone):
                    needed.update(note.leaves())
    return needed


def _has_twin(tree: Tree, note: Block, gone: set[Block]) -> bool:
    says = [leaf.content for leaf in note.leaves()]
    return any(
        other is not note
        and other.mark == note.mark
        and other.name == note.name
        and gone.isdisjoint(other.leaves())
        and says == [leaf.content for leaf in other.leaves()]
        for other in tree.root.children
    )


def _add_containers(container: Block, gone: set[Block]) -> None:
    for child in container.children:
        if child.children:
            _add_containers(child, gone)
            if gone.issuperset(child.children):
                gone.add(child)


def _add_bare_headings(container: Block, gone: set[Block], refused: set[Block]) -> None:
    # From the end: what is below each rank of heading, up to the next of that rank or above, stays or goes.
    stays, goes = [False] * 7, [False] * 7
    for block in reversed(container.children):
        if block.name != "heading":
            if block.children and block not in gone:
                _add_bare_headings(block, gone, refused)
            stays = [rank or _stays_seen(block, gone) for rank in stays]
            goes = [rank or not gone.isdisjoint(block.leaves()) for rank in goes]
            continue
        rank = int(block.mark[1])
        if goes[rank] and not stays[rank] and block not in refused and "[^" not in block.content:
            gone.add(block)
        for above in range(7):
            stays[above] = above < rank and (stays[above] or block not in gone)
            goes[above] = above < rank and (goes[above] or block in gone)


def _stays_seen(block: Block, gone: set[Block]) -> bool:
    if block in gone or block.name in _UNSEEN:
        return False
    if block.children:
        return any(_stays_seen(child, gone) for child in block.children)
    return block.name != "html_block" or bool(_seen_of_html(block.content))


# How it goes


def _edits(text: str, lines: Lines, part: _Part, gone: set[Block], care: Mapping[Block, int]) -> list[_Edit]:
    """Give the edits that take out what is gone, in order."""
    whole_lines: list[Block] = []
    led: list[tuple[list[Block], Block]] = []
    _sort_out(part.root, False, gone, whole_lines, led)
    edits = [_Edit((_moved_up(lines, run, kept, care.get(run[0], 0)),), tuple(run)) for run, kept in led]
    runs: list[list[Block]] = []
    for block in whole_lines:
        if runs and all(lines.gaps[runs[-1][-1].last : block.first]):
            runs[-1].append(block)
        else:
            runs.append([block])
    edits += [_Edit(_mended(text, lines, run, care.get(run[0], 0)), tuple(run)) for run in runs]
    return sorted(edits, key=lambda edit: edit.cuts[-1])


def _sort_out(
    container: Block,
    behind_marker: bool,
    gone: set[Block],
    whole_lines: list[Block],
    led: list[tuple[list[Block], Block]],
) -> None:
    """Part the outermost gone blocks: those that go by lines, and those that a marker that stays leads.

    The latter come with the block behind them that stays and is led by the marker then.
    """
    stays = False
    for child in container.children:
        if child not in gone:
            _sort_out(child, child.name in _MARKED or (behind_marker and not stays), gone, whole_lines, led)
            stays = True
        elif stays or not behind_marker:
            whole_lines.append(child)
    if behind_marker and stays and container.name not in _LISTS:
        run, block = _leading(container, gone)
        while block.name in _LISTS:
            more, block = _leading(block, gone)
            run += more
        if run:
            led.append((run, block))


def _leading(container: Block, gone: set[Block]) -> tuple[list[Block], Block]:
    """Give what goes of a container before the first block that stays, and that block."""
    first = next(index for index, child in enumerate(container.children) if child not in gone)
    return container.children[:first], container.children[first]


def _moved_up(lines: Lines, run: Sequence[Block], kept: Block, care: int) -> Cut:
    """Cut what a marker leads, so that what stays behind it comes to its line, or to the line below it.

    On the marker's line the block has no indent of its own, which its other lines may rely on. care: 1 does the other.
    """
    return Cut(run[0].start, kept.start if (kept.indent <= 0) != (care > 0) else lines.ends[kept.first - 1])


def _is_first_number(block: Block) -> bool:
    within = block.parent
    return within is not None and within.name == "ordered_list" and within.children[0] is block


def _mended(text: str, lines: Lines, run: Sequence[Block], care: int) -> tuple[Cut, ...]:
    """Cut a run of blocks with nothing between them so that one gap stays of those around and between them.

    care: 0 does that, 1 leaves the gaps around and one line more with its quote marks, 2 an empty one.
    """
    starts, ends, gaps = lines
    first, last = run[0].first, run[-1].last
    before, after = first, last
    while before > 0 and gaps[before - 1]:
        before -= 1
    while after < len(ends) and gaps[after]:
        after += 1
    if care == 2:
        return (Cut(starts[first], ends[last - 1]),)
    if care == 1:
        return (Cut(run[0].start, ends[last - 1]),)
    if before == 0:
        return (Cut(starts[first], starts[after]),)
    if after == len(ends):
        # The end of the file stays as it is, with or without its newline.
        return (Cut(ends[before - 1], ends[last - 1]),)
    between = [(above.last, below.first) for above, below in zip(run, run[1:])]
    found = [(low, high) for low, high in [(before, first), (last, after), *between] if low < high]
    if not found and (run[0].name not in ("list_item", "tr") or _is_first_number(run[0])):
        # There was no gap, and those around may not bear each other: a line of text becomes one with text above it,
        # and so does a list item with any number but one.
        return (Cut(run[0].start, ends[last - 1]),)
    # The outermost gap parts what all of them part: that of "> one", ">", "> two", "", "three" is the empty line.
    low, high = min(found or [(last, last)], key=lambda gap: _marks(text, lines, *gap))
    return (Cut(starts[before], starts[low]), Cut(starts[high], starts[after]))


def _marks(text: str, lines: Lines, low: int, high: int) -> int:
    """Count the quote marks on the line of a gap that has fewest."""
    return min((text.count(">", lines.starts[line], lines.ends[line]) for line in range(low, high)), default=0)


# Comparing


def _outline(container: Block, gone: set[Block]) -> Iterator[tuple[tuple[str, str, str], int]]:
    """Tell the blocks that stay, each with its line; bullet lists that come to stand side by side are told as one."""
    last: Block | None = None
    between = False
    for child in container.children:
        if child in gone:
            between = True
            continue
        joins = between and last is not None and _may_join(last, child, gone)
        if last is not None and last.children and not joins:
            yield ("end", last.name, ""), child.first
        if not joins:
            yield (child.name, child.mark, child.content), child.first
        yield from _outline(child, gone)
        last, between = child, False
    if last is not None and last.children:
        yield ("end", last.name, ""), container.last


def _may_join(block: Block, other: Block, gone: set[Block]) -> bool:
    if block.name not in _LISTS or block.name != other.name or block.mark != other.mark:
        return False
    if block.name == "bullet_list":
        return True
    numbers = [int(item.mark[1:]) for item in block.children if item not in gone]
    goes_on = next(int(item.mark[1:]) for item in other.children if item not in gone)
    return numbers[0] + len(numbers) == goes_on


FORMAT = Format("markdown", (".md", ".markdown", ".mdown", ".mkd"), looks_like_markdown, split, cuts)
