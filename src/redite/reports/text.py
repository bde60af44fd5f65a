"""A result for people: each cut or doubtful paragraph beside the one that stays, and what differs word by word.

It reads without colour and in 80 columns. Nothing of an article reaches a terminal as a command: control characters
stand as escapes.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from redite.folding import SPACELESS
from redite.model import Action, Decision, Result
from redite.reports.summary import summary
from redite.scorers import opcodes
from redite.values import NamedTuple

WIDTH = 80
_LONG_RUN = 60  # words of one run that are shown whole; of a longer one its ends
_RUN_END = 20
_LONG_WORD = 320  # characters of one word that are shown whole; of a longer one its ends
_WORD_END = 120
# Alignment costs the product of both lengths: beyond this many steps (a few tenths of a second) it is left out.
_MOST_STEPS = 400_000_000

_MARK = r"\x21-/:-@\[-`{-\x7f«»‘’‚‛“”„‟‹›…–—"  # each of them is a word of its own, so that it may differ alone
_TOKEN = re.compile(rf"(\s*)([{SPACELESS}{_MARK}]|[^\s{SPACELESS}{_MARK}]+)")
_SPACELESS_CHARACTER = re.compile(f"[{SPACELESS}]")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


class Token(NamedTuple):
    """A word, a mark, or a character of a script without spaces; `apart` says whether a space stands before it."""

    word: str
    apart: bool


def report(result: Result) -> Iterator[str]:
    """Give the report line by line: a summary, then an entry for each paragraph that is cut or doubtful."""
    yield f"{visible(result.document.name) or 'the text'}: {summary(result.tally)}\n"
    for decision in result.decisions:
        if decision.keeper is not None and decision.action is not Action.KEEP:
            yield "\n"
            yield from entry(result, decision, decision.keeper)


def visible(text: str) -> str:
    """Give the text with control characters and lone surrogates as escapes, as in \\x1b."""
    return _CONTROL.sub(lambda found: found[0].encode("unicode_escape").decode("ascii"), text)


def entry(result: Result, decision: Decision, keeper: int) -> Iterator[str]:
    """The lines about one paragraph that is cut or doubtful, beside the one that stays."""
    paragraphs = result.paragraphs
    keepers = [paragraphs[index] for index in (keeper, *decision.others)]
    cut = paragraphs[decision.index]
    what = "cut" if decision.action is Action.REMOVE else "doubtful, stays"
    relation = f"{decision.relation.value} " if decision.relation else ""
    lines = ", ".join(str(paragraph.line) for paragraph in keepers)
    score = "" if decision.score is None else f", score {decision.score:.1f}"
    yield f"line {cut.line}: {what}: {relation}line{'s' * (len(keepers) > 1)} {lines}{score}\n"
    if decision.reason:
        yield from _wrapped(tokens(decision.reason), "  ", "  ")
    margin = len(str(max(cut.line, *(paragraph.line for paragraph in keepers)))) + 2
    gone, blocks = _compared(tokens(cut.text), [tokens(paragraph.text) for paragraph in keepers])
    for line, block in ((cut.line, gone), *zip((paragraph.line for paragraph in keepers), blocks)):
        yield from _wrapped(block, f"{line:>{margin}} | ", f"{'':>{margin}} | ")


def tokens(text: str) -> list[Token]:
    """Split a text into the words that are compared and wrapped, each fit for a terminal."""
    found = [Token(visible(word), bool(space)) for space, word in _TOKEN.findall(text)]
    return [found[0]._replace(apart=False), *found[1:]] if found else found


def _compared(cut: list[Token], keepers: Sequence[list[Token]]) -> tuple[list[Token], list[list[Token]]]:
    """Mark in the cut text what none of the keepers has, in each keeper what the cut text has not."""
    words = [token.word for token in cut]
    alone = [True] * len(cut)
    blocks = []
    for keeper in keepers:
        if len(cut) * len(keeper) > _MOST_STEPS:
            return _marked(cut, [False] * len(cut), "", ""), [_marked(k, [False] * len(k), "", "") for k in keepers]
        added = [True] * len(keeper)
        for step in opcodes(words, [token.word for token in keeper]):
            if step.tag == "equal":
                alone[step.left_start : step.left_end] = [False] * (step.left_end - step.left_start)
                added[step.right_start : step.right_end] = [False] * (step.right_end - step.right_start)
        blocks.append(_marked(keeper, added, "{+", "+}"))
    return _marked(cut, alone, "[-", "-]"), blocks


def _marked(block: Sequence[Token], flags: Sequence[bool], opening: str, closing: str) -> list[Token]:
    """The block with its flagged runs between marks, long runs shortened."""
    marked: list[Token] = []
    start = 0
    while start < len(block):
        end = start
        while end < len(block) and flags[end] == flags[start]:
            end += 1
        run = [_shortened(token) for token in block[start:end]]
        if len(run) > _LONG_RUN:
            left_out = Token(f"(... {len(run) - 2 * _RUN_END} words ...)", True)
            run = [*run[:_RUN_END], left_out, run[-_RUN_END]._replace(apart=True), *run[1 - _RUN_END :]]
        if flags[start]:
            run[0] = run[0]._replace(word=opening + run[0].word)
            run[-1] = run[-1]._replace(word=run[-1].word + closing)
        marked += run
        start = end
    return marked


def _shortened(token: Token) -> Token:
    word = token.word
    if len(word) <= _LONG_WORD:
        return token
    left_out = len(word) - 2 * _WORD_END
    return token._replace(word=f"{word[:_WORD_END]}(...{left_out}_characters...){word[-_WORD_END:]}")


def _wrapped(block: Sequence[Token], first: str, other: str) -> Iterator[str]:
    """The block in lines of at most WIDTH columns; a word that is wider than a line is broken."""
    line, used, empty = first, columns(first), True
    for token in _unbroken(block):
        word = token.word
        needed = columns(word) + (token.apart and not empty)
        if used + needed > WIDTH and not empty:
            yield line.rstrip() + "\n"
            line, used, empty = other, columns(other), True
        line += " " * (token.apart and not empty)
        used += token.apart and not empty
        while used + columns(word) > WIDTH:
            fitting = _fitting(word, WIDTH - used)
            yield f"{line}{word[:fitting]}\n"
            word, line, used = word[fitting:], other, columns(other)
        line, used, empty = line + word, used + columns(word), False
    yield line.rstrip() + "\n"


def _unbroken(block: Iterable[Token]) -> Iterator[Token]:
    """What a line end may not part: a word with its marks. Scripts without spaces break anywhere."""
    whole: Token | None = None
    for token in block:
        if whole is None:
            whole = token
        elif token.apart or _SPACELESS_CHARACTER.search(token.word) or _SPACELESS_CHARACTER.search(whole.word[-1:]):
            yield whole
            whole = token
        else:
            whole = whole._replace(word=whole.word + token.word)
    if whole is not None:
        yield whole


def _fitting(word: str, room: int) -> int:
    """How many characters of a word fit into so many columns; at least one."""
    for count, character in enumerate(word):
        room -= columns(character)
        if room < 0:
            return max(1, count)
    return len(word)


def columns(text: str) -> int:
    """Count the columns that a text takes on a terminal: two for a wide character, none for a combining one."""
    if text.isascii():
        return len(text)
    return sum(map(_width, text))


def _width(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 1 + (unicodedata.east_asian_width(character) in "WF")
