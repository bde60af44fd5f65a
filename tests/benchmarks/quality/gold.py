"""Scores removals on an outside labelled set: pairs labelled exact, near, contained, facts-differ ...

The set is a folder with `articles.jsonl` (labels) and `texts.jsonl` (paragraphs). A removal is right when a paragraph
that stays holds all it says and the label asks for it; where the label leaves it open it does not count.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

EMPTY = "da39a3ee5e6b"  # the digest of a paragraph that shows nothing

Article = Mapping[str, Any]
Remover = Callable[[Sequence[str]], Mapping[int, "int | None"]]
Held = dict[int, set[int]]


def read(path: Path) -> list[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def measure(folder: Path, remover: Remover) -> dict[str, float]:
    """Precision, recall, F1 and the violations of one remover on the articles that are labelled in full."""
    texts = {entry["id"]: entry["paragraphs"] for entry in read(folder / "texts.jsonl")}
    total: Counter[str] = Counter()
    for article in read(folder / "articles.jsonl"):
        if article.get("fully_labelled", True):
            total += score(article, remover(texts[article["id"]]))
    right, wrong, missed = total["right"], total["wrong"], total["missed"]
    precision = right / (right + wrong) if right + wrong else 1.0
    recall = right / (right + missed) if right + missed else 1.0
    names = ("facts-differ violations", "wrong copy kept", "clean articles", "clean articles damaged")
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return {"precision": precision, "recall": recall, "F1": f1, **{name: total[name] for name in names}}


def score(article: Article, removed: Mapping[int, int | None]) -> Counter[str]:
    """Count what is right, wrong, missed in one article. removed: index to the index that stays for it, or None."""
    asked, every = held_by(article, asked_only=True), held_by(article, asked_only=False)
    groups = _groups(asked)
    outcome: Counter[str] = Counter()
    done: Counter[int] = Counter()
    for index, keeper in removed.items():
        held = bool(_reach(every, index) - set(removed))
        if held and article["sha1"][index] != EMPTY:
            for number, (members, _) in enumerate(groups):
                done[number] += index in members
        elif not held and article["sha1"][index] != EMPTY:
            outcome["wrong"] += 1
        outcome["facts-differ violations"] += _is_violation(article, index, keeper, held)
    for number, (_, wanted) in enumerate(groups):
        outcome["right"] += min(done[number], wanted)
        outcome["missed"] += wanted - min(done[number], wanted)
    for left, right, label, keep, optional in article["pairs"]:
        if label in ("near", "contained") and keep is not None and not optional:
            outcome["wrong copy kept"] += keep in removed and (left if keep == right else right) not in removed
    if not any(wanted for _, wanted in groups):
        outcome["clean articles"] += 1
        outcome["clean articles damaged"] += outcome["wrong"] > 0
    return outcome


def held_by(article: Article, *, asked_only: bool) -> Held:
    """For each paragraph those that hold all it says, by direct labels."""
    held: Held = {}
    for left, right, label, keep, optional in article["pairs"]:
        if asked_only and optional:
            continue
        if label in ("exact", "near") or (label == "template" and optional):
            held.setdefault(left, set()).add(right)
            held.setdefault(right, set()).add(left)
        elif label == "contained":
            held.setdefault(left if keep == right else right, set()).add(keep)
    return held


def _reach(held: Mapping[int, Iterable[int]], start: int) -> set[int]:
    found: set[int] = set()
    todo = [start]
    while todo:
        for following in held.get(todo.pop(), ()):
            if following not in found:
                found.add(following)
                todo.append(following)
    return found - {start}


def _groups(held: Held) -> list[tuple[set[int], int]]:
    """Paragraphs tied to each other, and how many of each group are to go: all but one of the richest copies."""
    either: Held = {}
    for index, keepers in held.items():
        for keeper in keepers:
            either.setdefault(index, set()).add(keeper)
            either.setdefault(keeper, set()).add(index)
    groups = []
    left = set(either)
    while left:
        start = min(left)
        members = _reach(either, start) | {start}
        left -= members
        above = {index: _reach(held, index) for index in members}
        richest = {frozenset({i} | above[i]) for i in members if all(i in above[other] for other in above[i])}
        groups.append((members, len(members) - len(richest)))
    return groups


def _is_violation(article: Article, index: int, keeper: int | None, held: bool) -> bool:
    digests = article["sha1"]
    labels = {(left, right): label for left, right, label, _, _ in article["pairs"]}
    first = {digest: place for place, digest in reversed(list(enumerate(digests)))}
    if keeper is not None:
        pair = tuple(sorted((index, keeper)))
        twin = tuple(sorted((first[digests[index]], first[digests[keeper]])))
        return (labels[pair] if pair in labels else labels.get(twin)) == "facts-differ"
    places = {index, first[digests[index]]}
    return not held and any(label == "facts-differ" and places & set(pair) for pair, label in labels.items())
