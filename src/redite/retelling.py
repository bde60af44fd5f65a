"""What one text says in the words of another, in an order of its own and perhaps without a verb.

A caption does so (the kitchen, closed by the inspectors), and a clause of a standfirst. Words are found one by one,
inflected or derived, and none may have changed parts with another. It knows two texts, and no article.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Iterable, Iterator, Sequence

from redite.clauses import articles_of, before_agents
from redite.evidence import Role, closed_role
from redite.lexicon import Lexicon
from redite.tokens import MARKS, SENTENCE_ENDS, Tokens
from redite.variants import common_prefix, variant

_LEAST_SAID = 4  # words that are no function words; fewer are found anywhere
_SENTENCES = 2  # in a row
_LEAST_STEM = 4
_STEM = 0.6  # of the longer word
_ROOT = 3  # letters
_BEFORE_ROOT = "والفبمتينس" "ושהמנתיאלב"
_IN_ROOT, _BEHIND_ROOT = "[واي]|[וי]", "ةتهاوني" "הותימנ"
_FINAL = str.maketrans("ףםןךץ", "פמנכצ")
_KOREAN_ENDING = unicodedata.normalize("NFD", "(?:고|며|면서|는다|는|아|어|여)$") + "|(?:\u110b[ᅥᅡ])?(?:ᆻ|ᆫ)다$"
# What ends a case of a man's name, and a woman's name.
_OF_WOMEN = ({"", "a"}, {"", "а"}, {"o", "a"}, {"e", "a"})
_REACH = 2  # words between a figure and what it counts
_FIGURES = frozenset([Role.NUMBER, Role.UNIT])
_DOING = frozenset([Role.CONTENT, Role.UNIT])  # bit
_AGENT_REACH = 4  # tokens
_VERB_FIRST = frozenset(["ar", "he"])  # and who did it behind it
# Here no subject has one of these endings.
_WITH_OBLIQUE_ENDINGS = frozenset("cs hr pl ru sk sl sr uk".split())
_OBLIQUE = ("u", "ę", "ą", "у", "ю", "ом", "ами", "ями", "ах", "ях")
_TURNS = frozenset([Role.NEGATION, Role.MODAL, Role.QUESTION])


def tells(text: Tokens, said: Tokens, end: int, lexicon: Lexicon) -> bool:
    """Say whether one or two sentences of a text have all words of what another one says up to a place.

    They may stand in another order there, as far as nothing changes parts by that.
    """
    words = _words(said, end, lexicon)
    return any(_in_order(places, words, said, text, lexicon) for places in _tellings(text, said, words, lexicon))


def tells_in_order(text: Tokens, said: Tokens, lexicon: Lexicon) -> bool:
    """Say whether one or two sentences of a text have all words of another one in its order, and no name amid them.

    Of "Held leads the opposition, Voss the majority" that is not what Voss leads.
    """
    tellings = _tellings(text, said, _words(said, len(said), lexicon), lexicon)
    return any(places == sorted(places) and not _skips_name(text, places, lexicon) for places in tellings)


def _words(said: Tokens, end: int, lexicon: Lexicon) -> list[tuple[int, Role]]:
    roles = [(place, closed_role(said.forms[place], lexicon)) for place in range(end)]
    nothing = MARKS | before_agents(lexicon.languages)
    return [(place, role) for place, role in roles if role is not Role.FUNCTION and said.forms[place] not in nothing]


def _tellings(text: Tokens, said: Tokens, words: list[tuple[int, Role]], lexicon: Lexicon) -> Iterator[list[int]]:
    """Give the places of some words in one or two sentences of a text that deny or bound nothing else amid them."""
    if len(words) < _LEAST_SAID:
        return
    ends = [-1, *(place for place, form in enumerate(text.forms) if form in SENTENCE_ENDS), len(text)]
    for first, start in enumerate(ends[:-1]):
        stop = ends[min(first + _SENTENCES, len(ends) - 1)]
        places = _places(text, range(start + 1, stop), said, words, lexicon)
        if places is not None:
            turns = {closed_role(text.forms[p], lexicon) for p in range(min(places), max(places) + 1)} & _TURNS
            if turns <= {role for _, role in words}:
                yield places


def _skips_name(text: Tokens, places: Sequence[int], lexicon: Lexicon) -> bool:
    """Say whether a name that is not told stands amid what is: Held leads the opposition, Voss the majority."""
    skipped = [place for place in range(min(places), max(places)) if place not in places and text.is_capital(place)]
    return any(closed_role(text.forms[place], lexicon) is Role.CONTENT for place in skipped)


def _places(
    text: Tokens, window: Iterable[int], caption: Tokens, said: Sequence[tuple[int, Role]], lexicon: Lexicon
) -> list[int] | None:
    """Give where each of some words stands in a window of a text; None where more than one stands nowhere for sure."""
    free = [place for place in window if text.forms[place] not in MARKS]
    found: list[int] = []
    unsure = 0
    there = frozenset(text.forms)
    for place, role in said:
        form = caption.forms[place]
        same = next((other for other in free if text.forms[other] == form), None)
        if same is None and role is Role.CONTENT:
            content = [other for other in free if closed_role(text.forms[other], lexicon) is Role.CONTENT]
            named = [other for other in content if caption.is_capital(place) or text.is_capital(other)]
            sure = [p for p in content if _is_one(form, text.forms[p], lexicon, name=p in named)]
            likely = [p for p in content if p not in named and _may_be_one(form, text.forms[p], lexicon)]
            # carry: cars, carried
            found_there = [(common_prefix(form, text.forms[p]), p in sure, -p) for p in {*sure, *likely}]
            same = -max(found_there)[2] if found_there else None
            if same not in sure:
                if form in there:  # what stands in another sentence is another word
                    return None
                unsure += 1
        if same is None or unsure > 1:
            return None
        free.remove(same)
        found.append(same)
    return found


def _is_one(one: str, other: str, lexicon: Lexicon, *, name: bool) -> bool:
    stem = common_prefix(one, other)
    if name and {one[stem:], other[stem:]} in _OF_WOMEN:
        return False
    is_inflected = stem >= _LEAST_STEM and stem >= _STEM * max(len(one), len(other))
    is_inflected = is_inflected or not _korean_stem(one).isdisjoint(_korean_stem(other))
    return (is_inflected and not name) or variant(one, other, name=name, lexicon=lexicon) is not None


def _may_be_one(one: str, other: str, lexicon: Lexicon) -> bool:
    """Say whether two words share so much of their beginning as a verb and its participle do: zamknął, zamknięta.

    Not where one of them is denied by how it begins or ends.
    """
    stem = common_prefix(one, other)
    is_denied = any(
        one.startswith(prefix) != other.startswith(prefix) for prefix in lexicon.negative_prefixes
    ) or any(one.endswith(suffix) != other.endswith(suffix) for suffix in lexicon.negative_suffixes)
    if is_denied:
        return False
    if stem >= _LEAST_STEM and 2 * stem >= min(len(one), len(other)):
        return True
    return not _roots(one).isdisjoint(_roots(other))


def _roots(word: str) -> frozenset[str]:
    """Give what may be the root of a Semitic word, what is put before, behind and into it aside: المرممة, رممت."""
    if not "א" <= word[0] <= "ي":
        return frozenset()
    plain = word.translate(_FINAL)
    starts = range(len(plain) - len(plain.lstrip(_BEFORE_ROOT)) + 1)
    ends = range(len(plain.rstrip(_BEHIND_ROOT)), len(plain) + 1)
    found = (re.sub(_IN_ROOT, "", plain[start:end]) for start in starts for end in ends)
    return frozenset(root for root in found if len(root) == _ROOT)


def _korean_stem(word: str) -> frozenset[str]:
    """Give what a Korean verb's ending leaves of it, if it is one: 열고, 열었다; 분류하는, 분류했다."""
    if not "가" <= word[0] <= "힣":
        return frozenset()
    letters = unicodedata.normalize("NFD", word).replace("ᅧᆻ", "ᅵᆻ").replace("\u1112ᅢᆻ", "\u1112ᅡᆻ")
    stem = re.sub(_KOREAN_ENDING, "", letters)
    return frozenset([stem] if _ROOT <= len(stem) < len(letters) else [])


def _in_order(
    places: Sequence[int], said: Sequence[tuple[int, Role]], caption: Tokens, text: Tokens, lexicon: Lexicon
) -> bool:
    """Say whether each figure has a word by it that it has by it in the caption, and none changed sides around another.

    Around one that is inflected otherwise there they may: sanepid zamknął kuchnię, kuchnia zamknięta przez sanepid. So
    may what tells when, and what is no subject by its ending; around a noun with its article nothing changes sides.
    """
    for number, (_, role) in enumerate(said):
        if role in _FIGURES:
            beside = [places[other] for other in (number - 1, number + 1) if 0 <= other < len(places)]
            if all(abs(places[number] - place) > _REACH for place in beside):
                return False
    by = before_agents(lexicon.languages)
    before_nouns = by | articles_of(lexicon.languages)
    inflects = not _WITH_OBLIQUE_ENDINGS.isdisjoint(lexicon.languages)
    for number in range(1, len(said) - 1):
        place, other = said[number][0], places[number]
        sides = [(said[at][0], places[at], said[at][1]) for at in (number - 1, number + 1)]
        changed = sides[0][1] > other > sides[1][1]
        by_whom = [_tells_by_whom(caption, place, sides[1][0], by), _tells_by_whom(text, other, sides[1][1], by)]
        if by_whom[0] != by_whom[1]:
            verb_first = by_whom[0] and not _VERB_FIRST.isdisjoint(lexicon.languages)
            if changed or (by_whom[0] and sides[1][1] < other) or verb_first:
                continue
            return False
        is_same = caption.forms[place] == text.forms[other] and said[number][1] in _DOING
        is_noun = place > 0 < other and before_nouns.issuperset((caption.forms[place - 1], text.forms[other - 1]))
        is_object = inflects and _is_oblique(caption, place, text, other)
        if not (changed and is_same) or is_noun or is_object:
            continue
        if any(role is Role.DATE or (inflects and _is_oblique(caption, one, text, two)) for one, two, role in sides):
            continue
        return False
    return not _exchange_articles(places, said, caption, text, lexicon)


def _tells_by_whom(tokens: Tokens, verb: int, agent: int, by: Container[str]) -> bool:
    """Say whether one of two words did what the other says, as a preposition between them tells: closed by the town."""
    return verb < agent <= verb + _AGENT_REACH and any(form in by for form in tokens.forms[verb + 1 : agent])


def _is_oblique(caption: Tokens, place: int, text: Tokens, other: int) -> bool:
    """Say whether a word has the same ending in both texts, and none that a subject has."""
    return caption.forms[place] == text.forms[other] and caption.forms[place].endswith(_OBLIQUE)


def _exchange_articles(
    places: Sequence[int], said: Sequence[tuple[int, Role]], caption: Tokens, text: Tokens, lexicon: Lexicon
) -> bool:
    """Say whether one word took the article of another one, which took its: der Hund, den Mann; den Hund, der Mann."""
    found: set[tuple[str, str]] = set()
    for (place, _), other in zip(said, places):
        if place and other:
            here, there = caption.forms[place - 1], text.forms[other - 1]
            if here != there and here in lexicon.function_words and there in lexicon.function_words:
                if (there, here) in found:
                    return True
                found.add((here, there))
    return False
