"""A Markdown source as blocks with their places in it, by markdown-it-py, which is loaded when a text is parsed.

It knows nothing of spans and cuts, and changes nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from redite.values import NamedTuple

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.token import Token

# CommonMark 0.31, 2.1: a line ends with a line feed, a carriage return, or both. Not with U+0085, U+2028 and the like.
_LINE_END = re.compile("\r\n|\n|\r")
# Between two blocks: nothing, or the marks of the quotes that both are in.
_GAP = re.compile(r"[ \t>]*")

_TABLE_PARTS = frozenset(["thead", "tbody", "th", "td"])
# The parser drops what is nested deeper than this; such containers are left alone.
_DEEPEST = 60


class Lines(NamedTuple):
    """Where lines begin and where their content ends, and which are between blocks; `starts` has one more, the end."""

    starts: list[int]
    ends: list[int]
    gaps: list[bool]


@dataclass(eq=False, slots=True)
class Block:
    """A block of the article: lines [first, last), its first character's place, its indent in what it is in."""

    name: str
    first: int
    last: int
    start: int
    indent: int = 0
    mark: str = ""
    content: str = ""
    parent: Block | None = None
    children: list[Block] = field(default_factory=list)

    def leaves(self) -> Iterator[Block]:
        """Give the blocks that hold text, or nothing, in order: paragraphs, rows, rules, empty items."""
        if not self.children:
            yield self
        for child in self.children:
            yield from child.leaves()

    def ancestors(self) -> Iterator[Block]:
        """Give what this block is in, from the inside out."""
        block = self.parent
        while block is not None:
            yield block
            block = block.parent


class Tree(NamedTuple):
    """An article as blocks; `env` is what the parser knows of its definitions."""

    root: Block
    lines: Lines
    env: dict[str, Any]


@lru_cache(maxsize=1)
def parser() -> MarkdownIt:
    """Give the parser: CommonMark with tables, strikethrough, footnotes, math and front matter."""
    from markdown_it import MarkdownIt
    from mdit_py_plugins.dollarmath import dollarmath_plugin
    from mdit_py_plugins.footnote import footnote_plugin
    from mdit_py_plugins.front_matter import front_matter_plugin

    made = MarkdownIt("commonmark", {"maxNesting": _DEEPEST, "inline_definitions": True})
    made.enable(["table", "strikethrough"])
    made.use(front_matter_plugin).use(footnote_plugin)
    made.use(dollarmath_plugin, allow_space=False, allow_digits=False, allow_blank_lines=False)
    made.block.ruler.before("front_matter", "toml_front_matter", _toml_front_matter)
    made.block.ruler.before("toml_front_matter", "place", _note_place, {"alt": ["list", "blockquote"]})
    return made


def _note_place(state: StateBlock, line: int, end_line: int, silent: bool) -> bool:
    """Note where the block that begins here has its first character: tokens know but lines. It is no block itself.

    The parser calls it before every block, and between the items of a list and the rows of a table.
    """
    place = (line, state.bMarks[line] + state.tShift[line], state.sCount[line] - state.blkIndent)
    state.env["places"].setdefault(len(state.tokens), place)
    return False


def _toml_front_matter(state: StateBlock, line: int, end_line: int, silent: bool) -> bool:
    """Take Hugo's front matter, between two lines of three plus signs."""
    if line != 0 or state.level or not state.src.startswith("+++"):
        return False
    rows = [state.src[state.bMarks[row] : state.eMarks[row]].rstrip() for row in range(end_line)]
    if rows[0] != "+++" or "+++" not in rows[1:]:
        return False
    token = state.push("front_matter", "", 0)
    state.line = rows.index("+++", 1) + 1
    token.map = [0, state.line]
    token.content = "\n".join(rows[1 : state.line - 1])
    return True


def parse(text: str) -> Tree:
    """Give the blocks of a text. Inline markup is left alone: half of the time would go into it."""
    starts, ends = [0], []
    for line_end in _LINE_END.finditer(text):
        ends.append(line_end.start())
        starts.append(line_end.end())
    ends.append(len(text))
    starts.append(len(text))
    gaps = [_GAP.fullmatch(text, start, end) is not None for start, end in zip(starts, ends)]
    lines = Lines(starts, ends, gaps)
    source = "\n".join(text[start:end] for start, end in zip(starts, ends)).replace("\0", "\ufffd")
    begins = [0]
    for start, end in zip(starts, ends):
        begins.append(begins[-1] + end - start + 1)

    env: dict[str, Any] = {"places": {}}
    tokens: list[Token] = []
    parser().block.parse(source, parser(), env, tokens)

    root = Block("document", 0, len(ends), 0)
    inside = [root]
    for index, token in enumerate(tokens):
        name = token.type.removesuffix("_open").removesuffix("_close")
        if name in _TABLE_PARTS:
            continue
        if name == "inline":
            inside[-1].content += token.content + "\n"
        elif token.nesting < 0:
            block = inside.pop()
            block.content = block.content[:-1]
        else:
            block = _block(token, name, index, text, lines, begins, env["places"])
            block.parent = inside[-1]
            inside[-1].children.append(block)
            if token.nesting > 0:
                inside.append(block)
    for leaf in root.leaves():
        gaps[leaf.first : leaf.last] = [False] * (leaf.last - leaf.first)
    return Tree(root, lines, env)


def _block(
    token: Token,
    name: str,
    index: int,
    text: str,
    lines: Lines,
    begins: Sequence[int],
    places: Mapping[int, tuple[int, int, int]],
) -> Block:
    first, last = token.map or (0, 0)
    while last > first + 1 and not text[lines.starts[last - 1] : lines.ends[last - 1]].strip(" \t"):
        last -= 1
    # The place of a list's first item is its list's, that of a table's first row its body's or its table's.
    line, place, indent = next(
        (places[near] for near in (index, index - 1, index - 2) if near in places and places[near][0] == first),
        (first, begins[first], 0),
    )
    mark, content = token.markup, token.content
    if name == "heading":
        mark = token.tag
    elif name in ("list_item", "fence"):
        mark += token.info
    elif name == "definition":
        content = "\n".join([token.meta["id"], token.meta["url"], token.meta["title"]])
    elif name == "footnote_reference":
        mark = token.meta["label"]
    elif name == "html_block":
        content = content.strip()
    start = lines.starts[line] + place - begins[line]
    return Block(name, first, last, start, indent, mark, content.rstrip("\n"))
