"""How two sequences of words lie on each other. The only room that knows rapidfuzz."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from rapidfuzz.distance import Opcodes


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
    return [
        Run(step.src_start, step.dest_start, step.src_end - step.src_start)
        for step in _indel_opcodes(left, right)
        if step.tag == "equal"
    ]


def opcodes(left: Sequence[str], right: Sequence[str]) -> list[Opcode]:
    """Align two sequences so that as many elements as possible stand on their equals (longest common subsequence).

    Neighbouring deletions and insertions come as one replacement.
    """
    found: list[Opcode] = []
    for step in _indel_opcodes(left, right):
        tag, left_start, left_end = step.tag, step.src_start, step.src_end
        right_start, right_end = step.dest_start, step.dest_end
        if tag != "equal" and found and found[-1].tag != "equal":
            last = found.pop()
            left_start, right_start = last.left_start, last.right_start
            tag = "replace" if left_end > left_start and right_end > right_start else tag
        found.append(Opcode(tag, left_start, left_end, right_start, right_end))
    return found


def _indel_opcodes(left: Sequence[str], right: Sequence[str]) -> Opcodes:
    from rapidfuzz.distance import Indel  # here, because an article without near-repeats needs no alignment

    return Indel.opcodes(left, right)
