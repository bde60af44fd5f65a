"""How two sequences of words lie on each other. The only room that knows rapidfuzz."""

from __future__ import annotations

from collections.abc import Sequence

from redite.values import NamedTuple


class Opcode(NamedTuple):
    """One step of an alignment: tag is equal, replace, delete or insert; half-open places in both sequences."""

    tag: str
    left_start: int
    left_end: int
    right_start: int
    right_end: int


class Run(NamedTuple):
    """A stretch that two sequences share: where it starts in both, and how long it is."""

    left: int
    right: int
    length: int


def runs(left: Sequence[str], right: Sequence[str]) -> list[Run]:
    """Give the equal stretches of the alignment alone."""
    return few_runs(left, right, len(left)) or []


def few_runs(left: Sequence[str], right: Sequence[str], most: float) -> list[Run] | None:
    """Give the equal stretches of the alignment, unless they are more than so many."""
    from rapidfuzz.distance import Indel  # here, because an article without near-repeats needs no alignment

    blocks = Indel.editops(left, right).as_matching_blocks()[:-1]  # the last is the end, and empty
    return [Run(block.a, block.b, block.size) for block in blocks] if len(blocks) <= most else None


def opcodes(left: Sequence[str], right: Sequence[str]) -> list[Opcode]:
    """Align two sequences so that as many elements as possible stand on their equals (longest common subsequence).

    Neighbouring deletions and insertions come as one replacement.
    """
    from rapidfuzz.distance import Indel

    found: list[Opcode] = []
    for step in Indel.opcodes(left, right):
        tag, left_start, left_end = step.tag, step.src_start, step.src_end
        right_start, right_end = step.dest_start, step.dest_end
        if tag != "equal" and found and found[-1].tag != "equal":
            last = found.pop()
            left_start, right_start = last.left_start, last.right_start
            tag = "replace" if left_end > left_start and right_end > right_start else tag
        found.append(Opcode(tag, left_start, left_end, right_start, right_end))
    return found
