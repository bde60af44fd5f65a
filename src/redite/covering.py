"""Paragraphs that several others say together: a joined one against its parts, a standfirst against what it sums up.

It asks the judge about texts put together; what a single pair says is for `judging`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from redite.candidates import Candidate
from redite.folding import has_spaceless, word_pairs, words
from redite.forms import LIST_ITEM, weight
from redite.judging import Article
from redite.model import Action, Decision, Match, Paragraph, Relation, Verdict
from redite.scorers import runs
from redite.tokens import Tokens

# A paragraph covered by several others is laid on at most so many of them.
_MOST_KEEPERS = 4
_LEAST_WHOLE = 12  # words; of less, several others have a piece each by chance
_LEAST_PIECE = 5  # tokens in a row that each of several has at least of what they cover together
_LARGEST_WHOLE = 2_000  # word pairs; nothing longer is pieced together from parts
# What no candidate brings of a text is looked for in all others where it is so many word pairs in a row, in an article
# of so many paragraphs at most: a sentence of a standfirst may be a small part of it and of the paragraph it is from.
_LEAST_MISSING = 5
_SEARCHED = 500


def judge_covers(
    article: Article,
    groups: Sequence[Sequence[int]],
    candidates: Iterable[Candidate],
    decisions: Sequence[Decision],
) -> Iterator[tuple[Verdict, tuple[int, ...]]]:
    """Find paragraphs that several others, which all stay, cover together: a joined one against its parts.

    Gives each verdict to remove, about the first of the keepers, with the other keepers.
    """
    needed = _needed(decisions)
    parts: dict[int, list[tuple[int, int]]] = {}
    sizes: dict[int, int] = {}
    for candidate in candidates:
        left, right = _staying(groups[candidate.left], decisions), _staying(groups[candidate.right], decisions)
        if left is None or right is None or max(candidate.left_size, candidate.right_size) > _LARGEST_WHOLE:
            continue
        for whole, part, size in ((left, right, candidate.left_size), (right, left, candidate.right_size)):
            if candidate.shared < size and whole not in needed:
                parts.setdefault(whole, []).append((-candidate.shared, part))
                sizes[whole] = size
    used: set[int] = set()
    everywhere = groups if parts and len(groups) <= _SEARCHED else ()
    there = [index for index in (_staying(members, decisions) for members in everywhere) if index is not None]
    for whole in sorted(parts):
        found = [part for _, part in sorted(parts[whole])[:_MOST_KEEPERS] if part not in used]
        missing = sizes[whole] + sum(shared for shared, _ in parts[whole])
        if there and whole not in used and missing >= _LEAST_MISSING:
            found += [part for part in _rest(article, whole, found, there) if part not in used]
        covered = _covered(article, whole, found) if len(found) > 1 and whole not in used else None
        if covered is not None:
            used.update(found, (whole,))
            yield covered


def covers_later(
    groups: Sequence[Sequence[int]], candidates: Iterable[Candidate], decisions: Sequence[Decision]
) -> bool:
    """Say whether one that another went for hangs together with one that stays: now it may be covered itself."""
    needed = _needed(decisions)
    pairs = ((_staying(groups[left], decisions), _staying(groups[right], decisions)) for left, right, *_ in candidates)
    return any(None not in pair and not needed.isdisjoint(pair) for pair in pairs)


def _staying(members: Sequence[int], decisions: Sequence[Decision]) -> int | None:
    """Give the first of a group that stays."""
    return next((index for index in members if decisions[index].action is not Action.REMOVE), None)


def _needed(decisions: Sequence[Decision]) -> frozenset[int | None]:
    return frozenset([decision.keeper for decision in decisions if decision.action is Action.REMOVE])


def _rest(article: Article, whole: int, parts: Sequence[int], there: Sequence[int]) -> list[int]:
    """Find paragraphs that say what a whole has beyond its parts, those that say more of it first."""
    split = words(article.paragraphs[whole].key)
    held = {pair for part in parts for pair in word_pairs(article.paragraphs[part].key)}
    missing: list[tuple[str, str]] = []
    row: list[tuple[str, str]] = []
    for pair in [*zip(split, split[1:]), None]:
        if pair is not None and pair not in held:
            row.append(pair)
            continue
        if len(row) >= _LEAST_MISSING:
            missing += row
        row = []
    if not missing or not parts:
        return []
    keys = {index: article.paragraphs[index].key for index in there if index != whole and index not in parts}
    joined = "\n".join(keys.values())
    written = [f"{one}{'' if has_spaceless(one) else ' '}{other}" for one, other in missing]
    written = [pair for pair in written if pair in joined]  # mostly none
    found = []
    for index, key in keys.items() if written else ():
        if any(pair in key for pair in written):
            brought = len(word_pairs(key).intersection(missing))
            if brought >= _LEAST_MISSING:
                found.append((-brought, index))
    return [index for _, index in sorted(found)[:_MOST_KEEPERS]]


def _covered(article: Article, whole: int, parts: Sequence[int]) -> tuple[Verdict, tuple[int, ...]] | None:
    cut = article.paragraphs[whole]
    if weight(cut.key) < _LEAST_WHOLE:
        return None
    pairs = word_pairs(cut.key)
    keepers: list[Paragraph] = []
    held: frozenset[tuple[str, str]] = frozenset()
    for part in parts:
        if _longest_run(article.tokens(cut.text), article.tokens(article.paragraphs[part].text)) < _LEAST_PIECE:
            continue  # sentences of one pattern share words here and there
        brought = pairs & word_pairs(article.paragraphs[part].key)
        # Each is to bring another part of the whole; two that bring the same are look-alikes, not parts.
        if 5 * len(brought & held) <= len(brought):
            keepers.append(article.paragraphs[part])
            held |= brought
    if len(keepers) < 2 or article.protection(cut) is not None:
        return None
    # A list may come once more as a block: its items stay, so that they may recur is no matter.
    if any(article.protection(keeper) not in (None, LIST_ITEM) for keeper in keepers):
        return None
    keepers.sort(key=lambda keeper: _first_place(article.tokens(cut.text), article.tokens(keeper.text)))
    joined = " ".join(k.text if article.tokens(k.text).is_closed else k.text + "." for k in keepers)
    ruling, _ = article.weigh(cut.text, joined)
    if ruling is not Action.REMOVE:
        return None
    match = Match(whole, keepers[0].index, Relation.CONTAINED, 100.0 * len(held) / len(pairs))
    verdict = Verdict(match, Action.REMOVE, "several paragraphs that stay say all of it together")
    return verdict, tuple(keeper.index for keeper in keepers[1:])


def _longest_run(cut: Tokens, keep: Tokens) -> int:
    return max([run.length for run in runs(cut.forms, keep.forms)], default=0)


def _first_place(cut: Tokens, keep: Tokens) -> int:
    """Where the longest stretch that two texts share begins in the first of them."""
    longest = max(runs(cut.forms, keep.forms), key=lambda run: run.length, default=None)
    return longest.left if longest else 0
