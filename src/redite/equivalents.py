"""Expressions of a gap that say the same as others by the thesaurus: "nearly" and "almost", "in order to" and "to"."""

from __future__ import annotations

from collections.abc import Iterator

from redite.differences import Gap, crosses
from redite.lexicon import Lexicon
from redite.tokens import Tokens

# Expressions of a closed class are looked for in gaps of at most so many tokens, with so many shared neighbours.
_LONGEST_EXCHANGE = 6
_SHARED_INSIDE = 2  # so many tokens may be shared by two expressions at different places
_LONGEST_EXPRESSION = 4
_NEIGHBOURS = 3
_CHARACTERS = 3  # of a script without spaces make a word, so there all of these are so many times as much


def as_expressions(cut: list[str], keep: list[str], gaps: list[Gap], lexicon: Lexicon) -> Iterator[Gap]:
    """Give gaps, some as one where only together, with what is shared between them, they are equivalents: 商讨, 讨论."""
    longest, shared = _LONGEST_EXCHANGE * _per_word(lexicon), _SHARED_INSIDE * _per_word(lexicon)
    number = 0
    while number < len(gaps):
        gap = together = gaps[number]
        number += 1
        for further in range(number, len(gaps)):
            last, following = gaps[further - 1], gaps[further]
            both = Gap(gap.cut_start, following.cut_end, gap.keep_start, following.keep_end)
            is_near = 0 < following.cut_start - last.cut_end == following.keep_start - last.keep_end <= shared
            if not is_near or max(both.cut_end - both.cut_start, both.keep_end - both.keep_start) > longest:
                break
            if _is_equivalent(cut, keep, both.without_shared_ends(cut, keep), lexicon):
                together, number = both, further + 1
        yield together


def equivalents(
    cut: Tokens, keep: Tokens, gap: Gap, cut_places: list[int], keep_places: list[int], lexicon: Lexicon
) -> list[tuple[range, range]]:
    """Take out of a gap what says the same in other words (nearly, almost), and tell where the two stood.

    The alignment may have split an expression ("in order to", "to"), so its shared neighbours are tried with it.
    """
    longest = _LONGEST_EXCHANGE * _per_word(lexicon)
    if not lexicon.thesaurus or max(len(cut_places), len(keep_places)) > longest:
        return []
    if _is_equivalent(cut.forms, keep.forms, gap, lexicon):
        cut_places.clear()
        keep_places.clear()
        return [(range(gap.cut_start, gap.cut_end), range(gap.keep_start, gap.keep_end))]
    found: list[tuple[range, range]] = []
    for places, groups in list(_expressions(cut.forms, cut_places, lexicon)):
        for other_places, other_groups in list(_expressions(keep.forms, keep_places, lexicon)):
            before = [(one.start, other.start) for one, other in found]
            if not (groups.isdisjoint(other_groups) or crosses(places[0], other_places[0], before)):
                # None was taken for a longer expression.
                if set(places) <= set(cut_places) and set(other_places) <= set(keep_places):
                    cut_places[:] = [place for place in cut_places if place not in places]
                    keep_places[:] = [place for place in keep_places if place not in other_places]
                    found.append((range(places[0], places[-1] + 1), range(other_places[0], other_places[-1] + 1)))
                    break
    for place in list(cut_places) if lexicon.clitic_prefixes or lexicon.clitic_suffixes else ():
        for other in keep_places:
            before = [(one.start, other_one.start) for one, other_one in found]
            if not crosses(place, other, before) and lexicon.say_the_same(cut.forms[place], keep.forms[other]):
                cut_places.remove(place)
                keep_places.remove(other)
                found.append((range(place, place + 1), range(other, other + 1)))
                break
    if found and cut_places and keep_places:  # what is left may be an expression together with its neighbours
        left = Gap(cut_places[0], cut_places[-1] + 1, keep_places[0], keep_places[-1] + 1)
        if not crosses(left.cut_start, left.keep_start, [(one.start, other.start) for one, other in found]):
            if _is_equivalent(cut.forms, keep.forms, left, lexicon):
                cut_places.clear()
                keep_places.clear()
                found.append((range(left.cut_start, left.cut_end), range(left.keep_start, left.keep_end)))
    return found


def _is_equivalent(cut: list[str], keep: list[str], gap: Gap, lexicon: Lexicon) -> bool:
    """Say whether a gap, as it is or with its neighbours, is one expression for another of its group."""
    known = lexicon.thesaurus
    for form in cut[gap.cut_start : gap.cut_end] + keep[gap.keep_start : gap.keep_end]:
        if form not in known and form != ",":
            return False
    neighbours = _NEIGHBOURS * _per_word(lexicon)
    for before in range(neighbours):
        if 0 < before <= gap.cut_start and cut[gap.cut_start - before] not in known:
            break
        for behind in range(neighbours):
            if 0 < behind <= len(cut) - gap.cut_end and cut[gap.cut_end + behind - 1] not in known:
                break
            groups = known.groups_of(_without_commas(cut[max(0, gap.cut_start - before) : gap.cut_end + behind]))
            if groups:  # most have none, and no other side is put together
                other = _without_commas(keep[max(0, gap.keep_start - before) : gap.keep_end + behind])
                if not groups.isdisjoint(known.groups_of(other)):
                    return True
    return False


def _expressions(
    forms: list[str], places: list[int], lexicon: Lexicon
) -> Iterator[tuple[list[int], frozenset[str]]]:
    """Give the places of the expressions among some that say the same as others, with their groups, longest first."""
    places = [place for place in places if forms[place] in lexicon.thesaurus]
    for length in range(min(_LONGEST_EXPRESSION * _per_word(lexicon), len(places)), 0, -1):
        for first in range(len(places) - length + 1):
            some = places[first : first + length]
            expression = _without_commas(forms[some[0] : some[-1] + 1])
            if expression.count(" ") == length - 1 and (groups := lexicon.thesaurus.groups_of(expression)):
                yield some, groups


def _per_word(lexicon: Lexicon) -> int:
    return _CHARACTERS if lexicon.spaceless_function else 1


def _without_commas(forms: list[str]) -> str:
    """Give an expression's words alone: "provided, that"."""
    return " ".join([form for form in forms if form != ","])
