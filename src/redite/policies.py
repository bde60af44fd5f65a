"""KEEP_POLICIES: which of several copies is preferred; verdicts to decisions, one for every paragraph.

Clusters are stars (law 3): paragraphs are taken in order of preference, whoever is not taken yet becomes a keeper
and takes those that a direct verdict lets go in its favour. Kept paragraphs never let each other go, so cleaning a
product cuts nothing.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from operator import attrgetter

from redite.contracts import KeepPolicy
from redite.folding import REFERENCE, words
from redite.model import Action, Cut, Decision, Kind, Paragraph, Relation, Span, Verdict
from redite.paragraphs import group_numbers

# Patterns that few texts need are compiled by re when one does: start-up goes without them.
_BRACKETED = r"[(\[][^()\[\]]{1,30}[)\]]"
# Words glued together, figures read into one, a mark that stands alone. Each begins with a character of its own, what
# stands before that is looked at next: so nearly all of a text is passed over at once.
_BROKEN = r"[.,;A-Z\d](?:(?<=\w[.,;])[A-Z]\w|(?<=[a-z][A-Z])|(?<=[a-z]\d)[a-z]|(?<=\s[.,])\s)"
_DECODED_WRONGLY = "\ufffd|Ã[\x80-\xbf€-™]|â€"
# A Latin letter inside a Cyrillic or Greek word, as scanners read it.
_OF_TWO_SCRIPTS = "(?<=[\u0370-\u04ff])[A-Za-z]|[A-Za-z](?=[\u0370-\u04ff])"
_CYRILLIC_OR_GREEK = frozenset(map(chr, range(0x370, 0x500)))
_CUT_OFF = ("...", "…", "[…]")


def dirt(paragraph: Paragraph) -> int:
    """Count the signs of a worse copy.

    They are bracketed asides, broken characters and references to some, glued words, letters of another script, a cut
    end, all capitals.
    """
    return _signs(paragraph.text)


@lru_cache(maxsize=256)  # a line of a log may come thousands of times
def _signs(text: str) -> int:
    signs = len(re.findall(_BROKEN, text)) + text.rstrip().endswith(_CUT_OFF) + text.isupper()
    if "(" in text or "[" in text:
        signs += len(re.findall(_BRACKETED, text))
    if not (text.isascii() or _CYRILLIC_OR_GREEK.isdisjoint(text)):
        signs += len(re.findall(_OF_TWO_SCRIPTS, text))
    if "&" in text:
        signs += len(re.findall(REFERENCE, text))
    if any(sign in text for sign in "\ufffdÃâ"):
        signs += len(re.findall(_DECODED_WRONGLY, text))
    return signs


_OF_TEXT = frozenset([Kind.PROSE, Kind.QUOTE, Kind.HEADING])


def _best(paragraph: Paragraph, soiled: bool) -> tuple[float, ...]:
    return (paragraph.span.kind not in _OF_TEXT, dirt(paragraph) + soiled, paragraph.index)


def _first(paragraph: Paragraph, soiled: bool) -> tuple[float, ...]:
    return (paragraph.index,)


def _last(paragraph: Paragraph, soiled: bool) -> tuple[float, ...]:
    return (-paragraph.index,)


def _longest(paragraph: Paragraph, soiled: bool) -> tuple[float, ...]:
    return (-len(words(paragraph.key)), -len(paragraph.text), paragraph.index)


# What a paragraph has that another lacks decides before any policy: only copies that may both go are a matter of taste.
KEEP_POLICIES: Mapping[str, KeepPolicy] = {
    "best": _best,
    "first": _first,
    "last": _last,
    "longest": _longest,
}


_NOTHING_SAID = Decision(0, Action.KEEP)[1:]
_MATCH = attrgetter("match")


def nothing_said(paragraphs: Sequence[Paragraph]) -> tuple[Decision, ...]:
    """The decisions on paragraphs of which nothing is said, as of most: made once, not in each round."""
    return tuple([Decision(paragraph.index, Action.KEEP) for paragraph in paragraphs])


def decide(
    paragraphs: Sequence[Paragraph],
    groups: Sequence[Sequence[int]],
    verdicts: Sequence[Verdict],
    *,
    stays: Mapping[int, str],
    twins: Mapping[int, int],
    keep: str,
    doubtful: str,
    quiet: Sequence[Decision],
) -> tuple[Decision, ...]:
    """Decide for every paragraph, so that each cut has a keeper that stays.

    groups: the indices of equal keys, ascending, each paragraph in exactly one.
    verdicts: about the first members of groups.
    stays: the paragraphs that stay although others equal them, with the reason.
    twins: the paragraphs of a second rendering, each with its twin in the first.
    quiet: what nothing_said gives for as many paragraphs, or more.
    """
    order = KEEP_POLICIES[keep]
    group_of = group_numbers(groups)
    goes: dict[int, dict[int, Verdict]] = defaultdict(dict)  # group -> the groups in whose favour it may go
    unsure: dict[int, list[Verdict]] = defaultdict(list)
    for verdict in sorted(verdicts, key=_MATCH):  # no two are about the same two paragraphs
        cut, kept = group_of[verdict.match.cut], group_of[verdict.match.keeper]
        if verdict.ruling is Action.REMOVE or (verdict.ruling is Action.DOUBTFUL and doubtful == "remove"):
            goes[cut][kept] = verdict
        else:
            unsure[cut].append(verdict)
    for cut, questions in unsure.items():
        # Of two that are doubtful each for the other's sake, the later one is asked about.
        unsure[cut] = [
            v for v in questions if not _asked_later(v, cut, group_of[v.match.keeper], groups, unsure, group_of)
        ]
    chosen = [
        members[0]
        if len(members) == 1
        else min(members, key=lambda one: (paragraphs[one].span.hidden, one in twins, order(paragraphs[one], False)))
        for members in groups
    ]
    _follow_clean_copies(goes)
    involved = set(goes).union(*goes.values())
    soiled = {group for group, keepers in goes.items() if any(verdict.soiled for verdict in keepers.values())}
    ranked = sorted(involved, key=lambda number: (order(paragraphs[chosen[number]], number in soiled), number))
    taken_by = _stars(ranked, goes)
    decisions = list(quiet[: len(paragraphs)])
    for group, members in enumerate(groups):
        if len(members) > 1 or group in taken_by or group in unsure:  # nothing is said of the others
            for index in members:
                decisions[index] = _decision(index, group, chosen, taken_by, goes, unsure, group_of, stays, twins)
    return tuple(decisions)


def _follow_clean_copies(goes: Mapping[int, dict[int, Verdict]]) -> None:
    """Let what differs from another by credits only go wherever that goes: all else that it says is there."""
    for cut, keepers in goes.items():
        for clean in [kept for kept, verdict in keepers.items() if verdict.soiled]:
            for kept, verdict in goes.get(clean, {}).items():
                if kept != cut and kept not in keepers:
                    match = verdict.match._replace(cut=keepers[clean].match.cut, relation=Relation.CONTAINED)
                    keepers[kept] = keepers[clean]._replace(match=match)


def _asked_later(
    verdict: Verdict,
    cut: int,
    kept: int,
    groups: Sequence[Sequence[int]],
    unsure: Mapping[int, Sequence[Verdict]],
    group_of: Sequence[int],
) -> bool:
    if verdict.ruling is not Action.DOUBTFUL or groups[cut][0] > groups[kept][0]:
        return False
    return any(v.ruling is Action.DOUBTFUL and group_of[v.match.keeper] == cut for v in unsure.get(kept, ()))


def _stars(ranked: Sequence[int], goes: Mapping[int, Mapping[int, Verdict]]) -> dict[int, int]:
    """Give for each group that goes the one that stays for it."""
    lets_go: dict[int, list[int]] = defaultdict(list)
    for cut, keepers in goes.items():
        for kept in keepers:
            lets_go[kept].append(cut)
    taken_by: dict[int, int] = {}
    keepers_done: set[int] = set()
    waiting: set[int] = set()

    def settle(start: int) -> None:
        # Whoever holds more than a group is settled before it: a stack, since chains can be long.
        stack = [start]
        while stack:
            group = stack[-1]
            if group in taken_by or group in keepers_done:
                stack.pop()
                continue
            if group not in waiting:
                waiting.add(group)
                richer = [k for k in goes.get(group, ()) if group not in goes.get(k, ()) and k not in waiting]
                if richer:
                    stack.extend(richer)
                    continue
            stack.pop()
            keepers_done.add(group)
            for cut in lets_go.get(group, ()):
                if cut not in taken_by and cut not in keepers_done:
                    taken_by[cut] = group

    for group in ranked:
        settle(group)
    return taken_by


def _decision(
    index: int,
    group: int,
    chosen: Sequence[int],
    taken_by: Mapping[int, int],
    goes: Mapping[int, Mapping[int, Verdict]],
    unsure: Mapping[int, Sequence[Verdict]],
    group_of: Sequence[int],
    stays: Mapping[int, str],
    twins: Mapping[int, int],
) -> Decision:
    if index in stays:
        keeper = chosen[group]
        if keeper != index:
            return Decision(index, Action.KEEP, keeper, Relation.EXACT, 100.0, stays[index])
        return Decision(index, Action.KEEP)
    if group in taken_by:
        verdict = goes[group][taken_by[group]]
        match = verdict.match
        return Decision(index, Action.REMOVE, chosen[taken_by[group]], match.relation, match.score, verdict.reason)
    if chosen[group] != index:
        twin = twins.get(index, index)
        if twin != index and group_of[twin] == group and (twin in stays or twin == chosen[group]):
            return Decision(index, Action.REMOVE, twin, Relation.EXACT, 100.0, "the same, in a second rendering")
        return Decision(index, Action.REMOVE, chosen[group], Relation.EXACT, 100.0, "the same text")
    open_verdicts = [v for v in unsure.get(group, ()) if group_of[v.match.keeper] not in taken_by]
    if open_verdicts:
        verdict = max(open_verdicts, key=lambda v: (v.ruling is Action.DOUBTFUL, v.match.score, -v.match.keeper))
        match = verdict.match
        return Decision(
            index, verdict.ruling, chosen[group_of[match.keeper]], match.relation, match.score, verdict.reason
        )
    return Decision(index, Action.KEEP)


def undecided(decisions: Sequence[Decision], groups: Sequence[Sequence[int]], verdicts: Sequence[Verdict]) -> bool:
    """Say whether two groups that both stay hang together by more than a doubt: other neighbours may settle it."""
    group_of = group_numbers(groups)

    def stays(index: int) -> bool:
        return any(decisions[member].action is not Action.REMOVE for member in groups[group_of[index]])

    return any(
        verdict.ruling is not Action.DOUBTFUL and stays(verdict.match.cut) and stays(verdict.match.keeper)
        for verdict in verdicts
    )


def merge(decisions: Sequence[Decision], kept: Sequence[int], again: Sequence[Decision]) -> tuple[Decision, ...]:
    """Put the decisions of a further round, made on those kept in the rounds before, into the decisions so far.

    A paragraph whose keeper goes in the later round comes back: no cut without a witness that stays (law 3). Not so a
    copy of the keeper: what stays for that stays for the copy.
    """
    merged = list(decisions)
    for decision in again:
        index = kept[decision.index]
        if merged[index][1:] == decision[1:] == _NOTHING_SAID:  # as of nearly all; the same again takes no room
            continue
        keeper = None if decision.keeper is None else kept[decision.keeper]
        others = tuple(kept[other] for other in decision.others)
        merged[index] = decision._replace(index=index, keeper=keeper, others=others)
    gone = {kept[decision.index] for decision in again if decision.action is Action.REMOVE}
    for place, decision in enumerate(merged):
        if decision.action is Action.REMOVE and not gone.isdisjoint((decision.keeper, *decision.others)):
            if decision.relation is Relation.EXACT and decision.keeper is not None:
                merged[place] = merged[decision.keeper]._replace(index=decision.index)
                continue
            merged[place] = Decision(decision.index, Action.KEEP, reason="the copy that held it goes itself")
    return tuple(merged)


def cover(decisions: Sequence[Decision], covers: Iterable[tuple[Verdict, tuple[int, ...]]]) -> tuple[Decision, ...]:
    """Let go what several paragraphs that stay hold together. What went for it alone comes back."""
    changed = list(decisions)
    for verdict, others in covers:
        match = verdict.match
        changed[match.cut] = Decision(
            match.cut, Action.REMOVE, match.keeper, match.relation, match.score, verdict.reason, others
        )
        for index in (match.keeper, *others):
            if changed[index].action is Action.REMOVE:
                changed[index] = Decision(index, Action.KEEP)
    return tuple(changed)


def held_back(decisions: Sequence[Decision], indices: Iterable[int], reason: str) -> tuple[Decision, ...]:
    """Hold back, as doubtful, what would go of the paragraphs with these indices."""
    held = list(decisions)
    for index in indices:
        if held[index].action is Action.REMOVE:
            held[index] = held[index]._replace(action=Action.DOUBTFUL, reason=f"{held[index].reason}; {reason}")
    return tuple(held)


def reconcile(decisions: Sequence[Decision], spans: Sequence[Span], cuts: Sequence[Cut]) -> tuple[Decision, ...]:
    """Bring decisions in line with what a format could cut: what would harm its neighbours stays, bare headings go.

    spans and cuts: ascending, as the format gave them.
    """
    settled: list[Decision] = []
    place = 0
    for number, (decision, span) in enumerate(zip(decisions, spans)):
        while place < len(cuts) and cuts[place].end <= span.start:
            place += 1
        # No cut touches the inside of a span that stays. Of one that goes, tags may stay.
        gone = place < len(cuts) and cuts[place].start < span.end
        if decision.action is Action.REMOVE and not gone:
            decision = decision._replace(
                action=Action.DOUBTFUL, reason=f"{decision.reason}; to cut it would change its neighbours"
            )
        elif gone and decision.action is not Action.REMOVE:
            below = next(d for d in [*decisions[number:], *decisions] if d.action is Action.REMOVE)
            decision = below._replace(
                index=decision.index, relation=Relation.CONTAINED, reason="a heading of which all goes"
            )
        settled.append(decision)
    return tuple(settled)


def without_leaning(decisions: Sequence[Decision], settled: Sequence[Decision]) -> tuple[Decision, ...] | None:
    """The decisions without the cuts that lean on a bare heading that goes, as `settled` says; None if none does."""
    gone = {decision.index for decision in settled if decision.action is Action.REMOVE}
    leaning = {d.index for d in decisions if d.action is Action.REMOVE and not gone.isdisjoint((d.keeper, *d.others))}
    if not leaning:
        return None
    why = "the heading that held it goes itself"
    return tuple(Decision(d.index, Action.KEEP, reason=why) if d.index in leaning else d for d in decisions)
