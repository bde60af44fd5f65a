"""What changed places: words that both texts have, and that say of another thing in the kept one.

Who did it to whom, where from and where to, which came first. Each question is a function of an Evidence that answers
with the words of the cut text that show it; what follows from them is for `vetoes` to say.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Container, Sequence
from itertools import accumulate, pairwise

from redite.clauses import (
    articles_of,
    before_agents,
    before_clauses,
    cases_of,
    joining,
    marks_of_case,
    passives,
    prepositions,
)
from redite.evidence import END, WHEN_OR_HOW_MUCH, Evidence, Role, closed_role, standing
from redite.tokens import MARKS, SENTENCE_ENDS, is_spaceless
from redite.variants import common_prefix

_CLAUSE_BREAKS = frozenset(",:;")
_LEAST_SKIPPED = 3  # tokens: content, what parts two clauses, content
_ENDS = SENTENCE_ENDS | {";"}
_WIDEST_PASSIVE = 6  # tokens, from its auxiliary to what tells by whom
_WIDEST_PIVOT = 2  # words that stand between two things, where they are what the one does to the other
_WIDEST_SPACELESS_PIVOT = 8
# Here the verb comes first, and no ending of the nouns behind it tells who did it.
_VERB_FIRST = frozenset(["ar"])


def left_its_clause(evidence: Evidence) -> list[str]:
    """Give a stretch that is of one clause here and of another one there: said on Tuesday that it would close; said
    that it would close on Tuesday. A clause or a sentence as a whole says the same wherever it stands.
    """
    cut, keep, shared = evidence.cut, evidence.keep, evidence.residue.shared
    # A caption has an order of its own; in Japanese a comma may stand anywhere.
    if not cut.is_closed or "ja" in evidence.lexicon.languages:
        return []
    moved = {place for start, end in evidence.residue.moved for place in range(start, end)}
    stretches = [(start, end, shared[start], shared[end - 1] + 1) for start, end in evidence.residue.moved]
    for found in evidence.displaced:
        if found.rank is not Role.FUNCTION:
            (start, there), (last, there_last) = found.places[0], found.places[-1]
            stretches.append((start, last + 1, there, there_last + 1))
    for start, end, there, there_end in stretches:
        if _is_apart(cut.forms, start, end) and _is_apart(keep.forms, there, there_end):
            continue
        stays = (shared[place] for place in range(start - 1, -1, -1) if place in shared and place not in moved)
        before = next(stays, -1)
        passed = keep.forms[before + 1 : there] if before < there else keep.forms[there_end : before + 1]
        if _parts_clauses(passed, evidence):
            return cut.surfaces[start:end]
    return []


def other_antecedent(evidence: Evidence) -> list[str]:
    """Give a word that may be a pronoun, and begins a sentence that stands behind another one there: what is "it"?

    Only where something moved: what else a longer text says between two sentences is for it to tell.
    """
    cut, keep, places = evidence.cut, evidence.keep, evidence.places
    if not evidence.residue.moved:
        return []
    languages = evidence.lexicon.languages
    others = articles_of(languages) | prepositions(languages) | before_clauses(languages)
    starts = [place + 1 for place, form in enumerate(cut.forms[:-1]) if form in SENTENCE_ENDS]
    for start in starts:
        form, there = cut.forms[start], places.get(start, 0)
        if form in others or there < 1 or keep.forms[there - 1] not in SENTENCE_ENDS:
            continue
        if places.get(start - 2) != there - 2 and evidence.is_function(cut, start):
            return [cut.surfaces[start]]
    return []


def _parts_clauses(forms: list[str], evidence: Evidence) -> bool:
    """Say whether some tokens hold what parts two clauses. Two commas enclose an aside, "to" may be a preposition."""
    if forms.count(",") % 2 or not _ENDS.isdisjoint(forms):
        return True
    words, endings = before_clauses(evidence.lexicon.languages), joining(evidence.lexicon.languages).endings
    return any(
        (form in words and (form != "to" or closed_role(after, evidence.lexicon) is Role.CONTENT))
        or form.endswith(endings)
        for form, after in pairwise(forms)
    )


def _is_apart(forms: list[str], start: int, end: int) -> bool:
    """Say whether marks or the ends of the text enclose a stretch, but for a word that is more or less in it."""
    begins = start == 0 or not MARKS.isdisjoint(forms[start - 1 : start + 2])
    return begins and (end == len(forms) or not MARKS.isdisjoint(forms[end - 2 : end + 1]))


def in_each_others_place(evidence: Evidence) -> list[str]:
    """Give words of two places that each stand in the other one's place in the kept text: which came first."""
    seen: set[tuple[tuple[str, ...], tuple[str, ...]]] = set()
    exchanges = [difference for difference in evidence.residue.differences if difference.cut and difference.keep]
    for difference in exchanges if len(exchanges) > 1 else ():
        here = tuple([evidence.cut.forms[place] for place in difference.cut])
        there = tuple([evidence.keep.forms[place] for place in difference.keep])
        if (there, here) in seen and not all(evidence.is_function(evidence.cut, place) for place in difference.cut):
            return [evidence.cut.surfaces[place] for place in difference.cut]
        seen.add((here, there))
    return []


def exchanged_endings(evidence: Evidence) -> list[str]:
    """Give a name whose ending, joined by an apostrophe, stands behind another name there: who is accused."""
    cut, keep, places = evidence.cut, evidence.keep, evidence.places
    if not ("'" in cut.text and "'" in keep.text):
        return []
    for place, other in places.items():
        if cut.is_ending(place) and keep.is_ending(other) and places.get(place - 1) != other - 1:
            return [cut.surfaces[place - 1]]
    # In the place of one, the other name may have the vowel of another one (Kemal'i, Murat'ı).
    differences = evidence.residue.differences
    lost = [place for one in differences for place in one.cut if cut.is_ending(place) and place - 1 in places]
    new = [place for one in differences for place in one.keep if keep.is_ending(place)]
    hosts = {places[place - 1] for place in lost}
    moved = [place for place in new if place - 1 not in hosts and place - 1 in places.values()]
    return [cut.surfaces[lost[0] - 1]] if lost and moved else []


def exchanged_cases(evidence: Evidence) -> list[str]:
    """Give a word that has the ending of a subject and had that of an object, where another one in its sentence has it
    the other way round: who is accused by whom."""
    cases = cases_of(evidence.lexicon.languages)
    cut, keep = evidence.cut, evidence.keep
    if not cases or len(evidence.variations) < 2:
        return []
    objects, subjects = {}, {}
    for one in evidence.variations:
        form, other = cut.forms[one.cut], keep.forms[one.keep]
        start = common_prefix(form, other)
        sentence = cut.sentence_around(one.cut).start
        if (form[start:], other[start:]) in cases:
            subjects[sentence] = cut.surfaces[one.cut]
        if (other[start:], form[start:]) in cases:
            objects[sentence] = cut.surfaces[one.cut]
    both = sorted(objects.keys() & subjects.keys())
    return [objects[both[0]], subjects[both[0]]] if both else []


def turned_round(evidence: Evidence) -> list[str]:
    """Give what moved from before a word to behind it, where another word now joins the two: who asks, is asked."""
    cut, keep = evidence.cut, evidence.keep
    for start, end in evidence.residue.moved:
        stretch = cut.forms[start:end]
        other = next((p for p in range(len(keep)) if keep.forms[p : p + len(stretch)] == stretch), None)
        if other is None:
            continue
        places = (cut, start), (keep, other)
        for (before, place), (behind, other_place) in (places, places[::-1]):
            pivot = evidence.neighbour(before, place + len(stretch) - 1, 1)
            if pivot not in ("", END) and pivot == evidence.neighbour(behind, other_place, -1):
                between = range(evidence.place_of(behind, pivot) + 1, other_place)
                if any(behind.forms[p] not in MARKS for p in between):
                    return cut.surfaces[start:end]
    return []


def reversed_around(evidence: Evidence) -> list[str]:
    """Give words around which two others changed sides: who accused whom.

    What has a figure or a date in it says when or how much, and may stand on either side.
    """
    words = evidence.participants
    for start in range(1, len(words) - 1):
        widest = _WIDEST_SPACELESS_PIVOT if is_spaceless(evidence.cut.forms[words[start][0]]) else _WIDEST_PIVOT
        for end in range(start + 1, min(start + widest + 1, len(words))):
            low, high = words[start][1], words[end - 1][1]
            if high - low < end - start - 1 or not words[start - 1][1] > high >= low > words[end][1]:
                continue
            first = next((n for n in range(start - 1, 0, -1) if words[n - 1][1] <= high), 0)
            last = next((n for n in range(end, len(words) - 1) if words[n + 1][1] >= low), len(words) - 1)
            sides = range(words[first][0], words[start][0]), range(words[end][0], words[last][0] + 1)
            if not any(_tells_when(evidence, place) for side in sides for place in side):
                return evidence.cut.surfaces[words[start][0] : words[end - 1][0] + 1]
    return []


def _tells_when(evidence: Evidence, place: int) -> bool:
    role = evidence.role(evidence.cut, place)
    # A single character that is a unit may as well be part of a word: 公司.
    return role in WHEN_OR_HOW_MUCH and not (role is Role.UNIT and is_spaceless(evidence.cut.forms[place]))


def exchanged_hosts(evidence: Evidence) -> list[str]:
    """Give two words that changed sides around a particle that marks the part of one: who is accused by whom."""
    marks = marks_of_case(evidence.lexicon.languages)
    if marks.isdisjoint(evidence.cut.forms):
        return []
    hosts = dict(evidence.participants)
    back = {other: place for place, other in evidence.participants}
    for place, other in evidence.places.items():
        for step in (-1, 1) if evidence.cut.forms[place] in marks else ():
            had, has = place + step, other + step
            if had in hosts and has in back and (had < place) != (hosts[had] < other):
                if (back[has] < place) != (has < other):
                    return [evidence.cut.surfaces[had], evidence.cut.surfaces[back[has]]]
    return []


def exchanged_marks(evidence: Evidence) -> list[str]:
    """Give a word before which stands what marks an object, where that stands before another shared one there: who is
    accused (el alcalde acusa a Ion, al alcalde lo acusa Ion)."""
    marks = marks_of_case(evidence.lexicon.languages)
    differences = evidence.residue.differences if marks else ()
    lost = [place for one in differences for place in one.cut if evidence.cut.forms[place] in marks]
    new = [place for one in differences for place in one.keep if evidence.keep.forms[place] in marks] if lost else []
    if not new:  # as of most
        return []
    hosts = dict(evidence.participants) | {one.cut: one.keep for one in evidence.variations}
    marked = {place + 1 for place in lost} & hosts.keys()
    marked_there = {place + 1 for place in new} & set(hosts.values())
    if not marked or not marked_there or not marked_there.isdisjoint(hosts[place] for place in marked):
        return []
    return [evidence.cut.surfaces[min(marked)]]


def other_voice(evidence: Evidence) -> list[str]:
    """Give what tells by whom it was done, in one of two texts with all in one order: who hit, was hit by, whom."""
    languages = evidence.lexicon.languages
    agents, auxiliaries = before_agents(languages), passives(languages)
    if auxiliaries.isdisjoint(evidence.cut.form_set | evidence.keep.form_set):
        return []
    for tokens, other in ((evidence.cut, evidence.keep), (evidence.keep, evidence.cut)):
        is_cut, auxiliary = tokens is evidence.cut, -_WIDEST_PASSIVE
        for difference in evidence.residue.differences:
            here, there = (difference.cut, difference.keep) if is_cut else (difference.keep, difference.cut)
            instead = {other.forms[place] for place in there}
            for place in here:
                if tokens.forms[place] in agents and agents.isdisjoint(instead) and not difference.edge:
                    if 0 < place - auxiliary <= _WIDEST_PASSIVE and not evidence.displaced:
                        return [tokens.surfaces[place]]
                if tokens.forms[place] in auxiliaries and auxiliaries.isdisjoint(instead):
                    auxiliary = place
    return []


def exchanged_behind_a_verb(evidence: Evidence) -> list[str]:
    """Give two words that changed places right behind one that stayed, where that alone tells who did it."""
    if _VERB_FIRST.isdisjoint(evidence.lexicon.languages):
        return []
    back = {other: place for place, other in evidence.participants}
    for (verb, other), (first, moved) in pairwise(evidence.participants):
        came = back.get(other + 1)
        if first == verb + 1 and came is not None and came > first and moved > other + 1:
            before = [other for place, other in evidence.participants if first <= place < came]
            if len(before) == came - first and _touch(evidence, first, came, other):
                return [evidence.cut.surfaces[first], evidence.cut.surfaces[came]]
    return []


def _touch(evidence: Evidence, first: int, came: int, verb: int) -> bool:
    """Say whether what stood behind a verb now stands right behind what came to its place."""
    hosts = dict(evidence.participants)
    end = came
    while end in hosts and hosts[end] == verb + 1 + end - came:
        end += 1
    return hosts[first] == verb + 1 + end - came


def stitched(evidence: Evidence, *, across: bool = True) -> list[str]:
    """Give words that say something of another thing there: of who or what begins their sentence in the kept text.

    The cut text has them in one sentence with words out of another one. A sentence of which it has all the content
    from its beginning on may be joined; one that says "it" goes on about what the one before it speaks of.

    across: look at where the cut text goes over to another sentence, too, not only at clauses of one.
    """
    places = evidence.places
    if not places or (max(places) - min(places) < len(places) and len({there - p for p, there in places.items()}) == 1):
        return []  # all that both have stands together in both
    ends = list(map(_ENDS.__contains__, evidence.keep.forms))
    for start in evidence.keep.clause_starts:
        ends[start] = True
    sentences = list(accumulate(ends))
    taken = set(places.values())
    begins_quoted = evidence.cut.forms[:1] == ['"']
    before = -1
    for place, form in enumerate(evidence.cut.forms):
        if form in _ENDS or (begins_quoted and form == '"'):  # behind a quotation, who said it
            before = -1
        other = places.get(place, -1)
        if other < 0 or form in MARKS:
            continue
        if before >= 0 and other == before + 1 and sentences[other] == sentences[before]:
            before = other  # most words: what they are is not asked
            continue
        if evidence.role(evidence.keep, other) is Role.FUNCTION:
            continue
        if before >= 0 and other != before + 1:
            if sentences[other] == sentences[before]:
                is_stitched = other > before and _skips_a_clause(evidence, before + 1, other, taken)
            else:
                is_stitched = across and _begins_otherwise(evidence, before, other, sentences, taken)
            if is_stitched:
                return [evidence.cut.surfaces[place]]
        before = other
    return []


def _begins_otherwise(
    evidence: Evidence, before: int, other: int, sentences: Sequence[int], taken: Container[int]
) -> bool:
    """Say whether the cut text, where it goes over to a sentence of the kept one, leaves out content of that."""
    start, end = bisect_left(sentences, sentences[other]), bisect_right(sentences, sentences[other])
    if sentences[other] > sentences[before]:
        end = other  # a sentence may break off
    left = [p for p in range(start, end) if p not in taken and evidence.keep.forms[p] not in MARKS]
    if sentences[other] != sentences[before] + 1:
        return bool(left)
    return any(role is not Role.FUNCTION for _, role in evidence.roles_at(evidence.keep, tuple(left)))


def _skips_a_clause(evidence: Evidence, start: int, end: int, taken: Container[int]) -> bool:
    """Say whether what is left out between two shared words ends one clause and begins another one with content.

    "closed, and the ferry was" does. What commas enclose does not, nor does "met and", nor an item of a list.
    """
    forms, joins = evidence.keep.forms, joining(evidence.lexicon.languages)
    if end - start < _LEAST_SKIPPED and not joins.endings:
        return False
    breaks = [p for p in range(start, end) if forms[p] in _CLAUSE_BREAKS or forms[p] in joins.words]
    breaks += [start + last - 1 for _, _, last in standing(joins.strings, forms[start:end])]
    verbs = [p for p in range(start, end) if joins.endings and forms[p].endswith(joins.endings)]
    if not (breaks or verbs):
        return False
    left = tuple(p for p in range(start, end) if p not in taken and forms[p] not in MARKS)
    content = [p for p, role in evidence.roles_at(evidence.keep, left) if role is not Role.FUNCTION]
    closing = [p for p in breaks if forms[p] not in joins.second] + verbs
    if not content or (closing and content[-1] <= max(closing)):
        return False
    return any(content[0] < p < content[-1] for p in breaks) or any(content[0] <= p for p in verbs)
