"""What of a paragraph only names its source or leads elsewhere: photo credits, bylines, datelines, read-also labels.

It looks at what is left of a text that was laid on another one; what a name or a figure says there is for `evidence`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from redite.differences import Difference, Residue
from redite.lexicon import Lexicon
from redite.tokens import MARKS, SENTENCE_ENDS, Tokens, is_spaceless

# A credit or a byline is not longer than this.
LONGEST_CREDIT = 12  # tokens
_SPACELESS_CREDIT_TOKENS = 32
_ATTRIBUTION_TOKENS = 10
_AUTHOR_TOKENS = 5
_LONGEST_NAME = 3  # words
# PARIS - , Paris (AFP) - : where and by whom a report was filed, in capitals or before an agency in brackets.
_DATELINE = r"(?:(?=[^a-z]*-)[^\W\d_a-z][^\d_a-z-]{1,30}|[^\W\d_][^()\d]{1,30}\((?P<agency>[^()\d]{2,20})\)) ?- "
# What stands before what a forum or a teaser quotes: Quote: “…”
_QUOTING = frozenset(
    "quote zitat citation cita citazione citação citaat citat citát sitat cytat цитата цитат lainaus idézet alıntı "
    "παραθεση ציטוט اقتباس उद्धरण 引用 인용 kutipan".split()
)
# What stands between a credit's label and who is credited.
_BEHIND_LABEL = ": /="
# 新华社巴黎电: what ends a dateline that begins with an agency.
_FILED = ("电", "電", "讯", "訊")
_LONGEST_HEADER = 10  # characters
# An agency in brackets or between strokes, behind the place that it reports from or without one.
_AGENCY = r"(?:[^()\[\]\d.!?/]{2,30} ?)?(?:[(\[/](?P<agency>[^()\[\]/]{2,40})[)\]/]) ?[-.:]?"
_LONGEST_CODE = 4  # letters: ANSA, dpa; what is longer may say what to think of it (FALSE)
_LONGEST_TITLE = 25  # tokens
_ARROWS = "▶►▷→»›·•※☞"
_LONGEST_LABEL = 12  # tokens
_ENDS_LINE = ("-", ".", ":", "/", "|", ")", "]")
_PER_NAME = 4  # characters of a script without spaces
# What parts a name from the text that it stands behind.
_STROKES = ("/", "|")


def credit_places(
    residue: Residue, lexicon: Lexicon, full_names: Callable[[], frozenset[int]]
) -> frozenset[int]:
    """Give the leftover places of the cut text that are a credit, a byline, a dateline or a label at its edge.

    full_names: gives those that only make a known name a full one; asked for quotations with their author at the end.
    """
    found: set[int] = set()
    cut, forms = residue.cut, residue.cut.forms
    for difference in (*residue.differences[:-1], *_parted(residue, lexicon)):
        places, gap = difference.cut, difference.gap
        if not places:
            continue
        is_inside = 0 < gap.cut_start and gap.cut_end < len(forms) and not (cut.is_parted or cut.has_spaceless)
        if is_inside and lexicon.credits.isdisjoint(forms[gap.cut_start : gap.cut_end]):
            continue  # all else stands at an edge
        if _is_at_edge(residue, difference, lexicon):
            found.update(places)
            continue
        # A credit with a figure in it may be a caption.
        if any([forms[place][0].isdigit() for place in places]):
            continue
        spaceless = [p for p in places[:2] if is_spaceless(forms[p])] if cut.has_spaceless else ()
        if spaceless and _is_spaceless(cut, difference, lexicon):
            found.update(places)
        elif len(places) <= LONGEST_CREDIT:
            found.update(_credit(residue, difference, lexicon, full_names))
    return frozenset(found)


def _is_at_edge(residue: Residue, difference: Difference, lexicon: Lexicon) -> bool:
    """Say whether what stands before or behind a text that is else the same credits somebody, or leads elsewhere.

    So does an agency in brackets, with a place before it or none, a short line with a word for who reports, and a title
    behind "Read also:".
    """
    cut, gap = residue.cut, difference.gap
    at_start = gap.cut_start == 0 == gap.keep_end and gap.cut_end < len(cut)
    at_end = 0 < gap.cut_start and gap.cut_end == len(cut) and gap.keep_start == len(residue.keep)
    if not (at_start or at_end) or len(difference.cut) > _LONGEST_TITLE:
        return False
    if any(one.keep or (one.cut and not one.edge) for one in residue.differences):
        return False
    line = (_text_before(cut, gap.cut_end) if at_start else cut.text[len(_text_before(cut, gap.cut_start)) :]).strip()
    said = [cut.forms[place] for place in difference.cut]
    if _starts_with_label(said, line, lexicon):
        return at_end or line.endswith(_ENDS_LINE)
    is_behind_sentence = at_end and (cut.forms[gap.cut_start - 1] in SENTENCE_ENDS or line[0] in "([")
    if len(said) > LONGEST_CREDIT or not (at_start or is_behind_sentence):
        return False
    enclosed = re.fullmatch(_AGENCY, line)
    if enclosed is not None:
        inside = enclosed["agency"].split()
        is_code = len(inside) == 1 and len(inside[0]) <= _LONGEST_CODE and (inside[0].isupper() or inside[0].islower())
        return is_code or _tells_of_source(inside, enclosed["agency"], lexicon)
    is_apart = cut.is_parted or line.endswith(_ENDS_LINE) or _ends_with_label(line, lexicon)
    is_apart = is_apart if at_start else cut.forms[-1] not in SENTENCE_ENDS
    return is_apart and _tells_of_source(said, line, lexicon) and _names_alone(cut, difference, lexicon)


def _ends_with_label(line: str, lexicon: Lexicon) -> bool:
    return is_spaceless(line[-1]) and line.endswith(tuple("".join(label) for label in lexicon.labels if len(label) > 1))


def _text_before(tokens: Tokens, place: int) -> str:
    position = 0
    for surface in tokens.surfaces[:place]:
        position = tokens.text.index(surface, position) + len(surface)
    return tokens.text[: tokens.text.index(tokens.surfaces[place], position)] if place < len(tokens) else tokens.text


def _starts_with_label(said: Sequence[str], line: str, lexicon: Lexicon) -> bool:
    plain = [form.lstrip(_ARROWS) for form in said[:_LONGEST_LABEL] if form.lstrip(_ARROWS)]
    return ":" in line and any(tuple(plain[: len(label)]) == label for label in lexicon.labels)


def label_start(tokens: Tokens, lexicon: Lexicon) -> int:
    """Give where a label begins behind a sentence's end, and with it a title that a text leads to; its length if none.

    What figures that title has are none of the text.
    """
    forms = tokens.forms
    if ":" in forms:
        for place in range(1, len(forms)):
            behind = forms[place : place + _LONGEST_LABEL]
            if forms[place - 1] in SENTENCE_ENDS and _starts_with_label(behind, "".join(behind), lexicon):
                return place
    return len(forms)


def _tells_of_source(said: Iterable[str], line: str, lexicon: Lexicon) -> bool:
    """Say whether some words have one for a picture, an agency or an author among them.

    In a script without spaces that has to end the line, or to be parted from what follows (图片显示: the picture shows).
    """
    known = lexicon.credits | lexicon.bylines
    if any(word in known and word not in lexicon.function_words for word in map(str.casefold, said)):
        return True
    labels = ["".join(label) for label in lexicon.labels if is_spaceless(label[0])]
    return any(line.rstrip(")] ").endswith(label) or re.search(rf"{re.escape(label)}[ :=/]", line) for label in labels)


def _names_alone(cut: Tokens, difference: Difference, lexicon: Lexicon) -> bool:
    """Say whether the other words are names, by their capitals; in a script without capitals few enough for that."""
    plain = lexicon.credits | lexicon.bylines | lexicon.function_words
    enclosed = _enclosed(cut)
    named = [place for place in difference.cut if cut.forms[place] not in plain and place not in enclosed]
    if any(cut.surfaces[place].swapcase() != cut.surfaces[place] for place in named):
        return _is_cased(cut, named)
    return len(named) <= _LONGEST_NAME * (_PER_NAME if any(is_spaceless(cut.forms[p]) for p in named) else 1)


def _enclosed(tokens: Tokens) -> set[int]:
    """Give the places that stand in brackets."""
    found: set[int] = set()
    opened = -1
    for place, form in enumerate(tokens.forms):
        if form in "([":
            opened = place
        elif form in ")]" and opened >= 0:
            found.update(range(opened + 1, place))
            opened = -1
    return found


def _parted(residue: Residue, lexicon: Lexicon) -> tuple[Difference, ...]:
    """Give the last difference; in two, where a credit begins in it and something re-worded stands before that."""
    if not residue.differences:
        return ()
    last = residue.differences[-1]
    gap = last.gap
    start = credit_start(residue.cut, lexicon) if gap.cut_end == len(residue.cut) else 0
    if start <= gap.cut_start:
        return (last,)
    parts = (gap._replace(cut_end=start, keep_end=gap.keep_start), gap._replace(cut_start=start))
    return tuple(
        last._replace(cut=tuple(p for p in last.cut if part.cut_start <= p < part.cut_end), gap=part) for part in parts
    )


def _credit(
    residue: Residue, difference: Difference, lexicon: Lexicon, full_names: Callable[[], frozenset[int]]
) -> Iterable[int]:
    cut, gap = residue.cut, difference.gap
    forms = cut.forms
    if gap.cut_start == 0 and _is_dateline(cut, difference, lexicon):
        return difference.cut
    if gap.cut_start == 0 == gap.keep_end and _is_byline(cut, difference, lexicon):
        return difference.cut
    stretch = forms[gap.cut_start : gap.cut_end]
    if not lexicon.credits.isdisjoint(stretch):
        bracketed = _in_brackets(cut, difference, lexicon)
        if bracketed or not difference.edge:
            return bracketed
    said = [forms[place] for place in difference.cut]
    if gap.cut_start == 0 and "".join(said) in _QUOTING and forms[len(said) : len(said) + 2] == [":", '"']:
        return difference.cut
    if gap.cut_start == 0:
        label = max((len(label) for label in lexicon.labels if tuple(said[: len(label)]) == label), default=0)
        if label and gap.keep_end == 0 and ":" in stretch and not cut.surfaces[gap.cut_end][0].islower():
            return difference.cut  # with the title that it leads to
        if label:
            return difference.cut[:label]
    if cut.is_parted and _is_stuck_name(cut, difference, len(residue.keep)):
        return difference.cut
    if gap.cut_start == 0 == gap.keep_end and _is_header(cut, difference, lexicon):
        return difference.cut
    if gap.cut_end == len(forms) and _is_signature(cut, gap.cut_start, lexicon):
        return difference.cut
    starts = gap.cut_start == 0 or forms[gap.cut_start - 1] in MARKS or stretch[0] in MARKS
    if starts and said[0] in lexicon.credits and _stands_apart(cut, difference, lexicon):
        return difference.cut
    if gap.cut_end == len(forms) and _leads_on(said, forms[: gap.cut_start], lexicon):
        return difference.cut
    return difference.cut if _is_attribution(residue, difference, lexicon, full_names) else ()


def _leads_on(said: Sequence[str], before: Sequence[str], lexicon: Lexicon) -> bool:
    """Say whether what stands at the end of a text leads elsewhere: a label, or an invitation behind a sentence."""
    plain = [form for form in said if form[0].isalnum() or is_spaceless(form)]  # no arrows
    if tuple(plain) in lexicon.labels:
        return True
    is_invitation = bool(plain) and ("" if is_spaceless(plain[0]) else " ").join(plain) in lexicon.invitations
    return is_invitation and not SENTENCE_ENDS.isdisjoint([form for form in before[-2:] if form not in '")]'][-1:])


def _is_dateline(cut: Tokens, difference: Difference, lexicon: Lexicon) -> bool:
    found = re.match(_DATELINE, cut.text)
    if not found or any(cut.surfaces[place] not in found[0] for place in difference.cut):
        return False
    agency = found["agency"]
    return agency is None or not lexicon.credits.isdisjoint(agency.casefold().split())


def _is_byline(cut: Tokens, difference: Difference, lexicon: Lexicon) -> bool:
    """Say whether what stands before all that the kept text says names its author: By Jane Doe, De notre rédaction.

    A place alone is none (de Berlin), and in scripts without capitals little tells a name.
    """
    forms, surfaces = cut.forms, cut.surfaces
    bylines = [place for place in difference.cut if forms[place] in lexicon.bylines]
    plain = lexicon.bylines | lexicon.credits | lexicon.function_words
    names = [place for place in difference.cut if forms[place] not in plain]
    if not bylines or len(names) > _AUTHOR_TOKENS or difference.gap.cut_end == len(surfaces):
        return False
    if surfaces[bylines[0]].swapcase() == surfaces[bylines[0]]:
        return bylines[0] == 0
    begins = surfaces[difference.gap.cut_end]
    if begins[0].islower() or not all(surfaces[place][0].isupper() for place in names):
        return False
    has_noun = any(forms[place] not in lexicon.function_words for place in bylines)
    return has_noun or (len(names) > 1 and any(forms[place] not in lexicon.dates for place in names))


def _is_header(cut: Tokens, difference: Difference, lexicon: Lexicon) -> bool:
    """Say whether what stands before all that the kept text says is nothing but a label, and who is credited behind
    a colon: Advertisement, Photo: Jane Doe. In scripts without capitals a name is told by the colon alone."""
    forms, end = cut.forms, difference.gap.cut_end
    if end == len(forms) or forms[difference.cut[0]] not in lexicon.credits:
        return False
    named = [place for place in difference.cut if forms[place] not in lexicon.credits]
    if not named:
        return not cut.surfaces[end][0].islower() and not cut.is_title_case
    return forms[difference.cut[0] + 1] == ":" and len(named) <= _LONGEST_NAME and not _is_cased(cut, named)


def _is_stuck_name(cut: Tokens, difference: Difference, keep_length: int) -> bool:
    """Say whether a name alone was stuck to the first or last word of the kept text, as an author's is."""
    gap = difference.gap
    at_start, at_end = gap.cut_start == 0 == gap.keep_end, gap.cut_end == len(cut) and gap.keep_start == keep_length
    is_name = len(difference.cut) in range(2, _LONGEST_NAME + 1) and _is_cased(cut, difference.cut)
    return (at_start or at_end) and is_name and MARKS.isdisjoint(cut.forms[gap.cut_start : gap.cut_end])


def _is_signature(tokens: Tokens, start: int, lexicon: Lexicon) -> bool:
    """Say whether what follows there, behind the last sentence, names its author: Jane Doe/AP, By Jane Doe.

    So does a name alone behind a stroke (/ JANE DOE), or stuck to the last sentence.
    """
    forms = tokens.forms
    before = start - (forms[start - 1 : start] == ['"'])
    places = [place for place in range(start, len(forms)) if forms[place] not in MARKS]
    if before < 1 or forms[before - 1] not in SENTENCE_ENDS or forms[-1] in SENTENCE_ENDS or not places:
        return False
    known = lexicon.credits | lexicon.bylines
    told = [place for place in places if forms[place] in known]
    harmless = known | lexicon.function_words
    # An initial may look like a short word: E. Alder.
    named = [place for place in places if forms[place] not in harmless or forms[place + 1 : place + 2] == ["."]]
    if len(named) > _LONGEST_NAME or any(form[0].isdigit() or is_spaceless(form) for form in forms[start:]):
        return False
    if all(forms[place] in lexicon.function_words for place in told):
        return len(named) > 1 and _is_cased(tokens, named) and (bool(told) or _stands_behind_stroke(tokens, places[0]))
    return _is_cased(tokens, named) or all(tokens.surfaces[p].swapcase() == tokens.surfaces[p] for p in named)


def _is_cased(cut: Tokens, places: Sequence[int]) -> bool:
    """Say whether words are written with capitals, as names are."""
    return all(cut.surfaces[place][0].isupper() for place in places)


def _stands_behind_stroke(cut: Tokens, place: int) -> bool:
    position = len(cut.text)
    for surface in reversed(cut.surfaces[place:]):
        position = cut.text.rfind(surface, 0, position)
    before = cut.text[:position]
    return before.rstrip().endswith(_STROKES) or before.endswith(tuple(SENTENCE_ENDS))


def _is_spaceless(cut: Tokens, difference: Difference, lexicon: Lexicon) -> bool:
    """Say whether a tail without capitals is a credit: a label before a mark, in brackets, or at the end (王明摄).

    Before the text it is a label alone, or in brackets: 广告：, 【パリ共同】.
    """
    gap, text = difference.gap, cut.text
    if gap.cut_start == 0 == gap.keep_end and gap.cut_end < len(cut):
        return _is_spaceless_header("".join(cut.forms[place] for place in difference.cut), text, lexicon)
    if gap.cut_end != len(cut) or gap.cut_start == 0 or len(difference.cut) > _SPACELESS_CREDIT_TOKENS:
        return False
    stretch = cut.forms[gap.cut_start :]
    said = [form for form in stretch if form not in MARKS and form != "="]
    if _leads_on(said, cut.forms[: gap.cut_start], lexicon):
        return True
    is_enclosed = stretch[-1] in ")]"
    if said[0] == "©" or (is_enclosed and "".join(said) in lexicon.credits):
        return True
    signs = [(credit,) for credit in lexicon.credits if len(credit) == 1]
    for label in (*lexicon.labels, *signs):
        if tuple(said[: len(label)]) == label:
            name = "".join(label)
            if len(said) == len(label) or any(name + mark in text for mark in _BEHIND_LABEL):
                return True
        # So much else may end with a longer one: 食事は無料で提供.
        is_mark = is_enclosed or "=" in stretch or len(label) == 1
        if tuple(said[-len(label) :]) == label and is_mark and stretch[-1] not in SENTENCE_ENDS:
            return True
    return False


def _is_spaceless_header(said: str, text: str, lexicon: Lexicon) -> bool:
    if len(said) > _LONGEST_HEADER or not re.match(rf"[(\[]?{re.escape(said)}[)\]:\s]", text.casefold()):
        return False
    labels = {"".join(label) for label in (*lexicon.labels, *lexicon.credits)}
    agencies = tuple(label for label in labels if len(label) > 1)
    is_filed = said.startswith(agencies) and said.endswith(_FILED)
    return said in labels or said.endswith(agencies) or is_filed


def _in_brackets(cut: Tokens, difference: Difference, lexicon: Lexicon) -> list[int]:
    """Give the places of the gap that stand in brackets together with a credit's word."""
    forms, gap = cut.forms, difference.gap
    places: list[int] = []
    for opening in range(max(0, gap.cut_start - 1), gap.cut_end):
        if forms[opening] not in "([":
            continue
        closing = next((p for p in range(opening, min(len(forms), opening + 14)) if forms[p] in ")]"), len(forms))
        inside = range(opening + 1, closing)
        if any(forms[place] in lexicon.credits and not is_spaceless(forms[place]) for place in inside):
            places += [place for place in difference.cut if place in inside]
    return places


def _stands_apart(cut: Tokens, difference: Difference, lexicon: Lexicon) -> bool:
    """Say whether a stretch that begins with a credit's word ends where the credit does ("Foto: dpa")."""
    gap, forms, surfaces = difference.gap, cut.forms, cut.surfaces
    stretch = forms[gap.cut_start : gap.cut_end]
    at_end = gap.cut_end == len(forms) or forms[gap.cut_end] in MARKS or stretch[-1] in MARKS
    if not {":", "="}.isdisjoint(stretch):
        return at_end or surfaces[gap.cut_end][0].isupper()
    harmless = lexicon.credits | lexicon.function_words
    strange = [surfaces[p] for p in difference.cut if not surfaces[p][0].isupper() and forms[p] not in harmless]
    # A script without capitals tells a name by its length alone.
    is_name = len(strange) <= _LONGEST_NAME and all(word.upper() == word.lower() for word in strange)
    return at_end and (not strange or (is_name and stretch[-1] not in SENTENCE_ENDS))


def _is_attribution(
    residue: Residue, difference: Difference, lexicon: Lexicon, full_names: Callable[[], frozenset[int]]
) -> bool:
    """Who said it, stuck to the end of a quotation, where the kept text says so in its own place."""
    cut, places = residue.cut, difference.cut
    start, end = difference.gap.cut_start, difference.gap.cut_end
    if end != len(cut) or start == 0 or len(places) > _ATTRIBUTION_TOKENS:
        return False
    if '"' not in cut.forms[start - 1 : places[0]]:
        return False
    known = {*residue.keep.forms, *(cut.forms[place] for place in places if place in full_names())}
    strange = [p for p in places if cut.forms[p] not in known and cut.forms[p] not in lexicon.function_words]
    if any(cut.surfaces[place][0].isupper() for place in places):
        return len(strange) <= 1 and all(cut.surfaces[place][0].islower() for place in strange)
    # Of a script without capitals nothing tells that a word is no name.
    is_cased = any(cut.surfaces[place] != cut.surfaces[place].upper() for place in places)
    return not (is_cased or strange)


def credit_start(tokens: Tokens, lexicon: Lexicon) -> int:
    """Give the place where a picture's credit begins that a text ends with; 0 where it has none."""
    forms = tokens.forms
    if tokens.has_spaceless:
        return _spaceless_credit_start(tokens, lexicon)
    for start in range(len(forms) - 1, max(0, len(forms) - LONGEST_CREDIT), -1):
        if forms[start] in lexicon.credits and (forms[start - 1] in "([" or forms[start - 1] in SENTENCE_ENDS):
            return start - (forms[start - 1] in "([")
        if forms[start - 1] in SENTENCE_ENDS and _is_signature(tokens, start, lexicon):
            return start
    return 0


def _spaceless_credit_start(tokens: Tokens, lexicon: Lexicon) -> int:
    """Give where a label begins, with a mark behind it, behind a sentence's end or a bracket: （写真：共同）.

    In brackets at the end of the text it may stand apart without a mark, or behind the name: （撮影・森下）, （李遥 摄）.
    """
    forms = tokens.forms
    closed = forms[-1:] in ([")"], ["]"])
    last = range(len(forms) - 1, max(0, len(forms) - _SPACELESS_CREDIT_TOKENS), -1)
    starts = [start for start in last if forms[start - 1] in "([" or forms[start - 1] in SENTENCE_ENDS]
    signs = [(credit,) for credit in lexicon.credits if is_spaceless(credit)] if starts else []
    for start in starts:
        in_brackets = forms[start - 1] in "(["
        for label in (*lexicon.labels, *signs):
            behind = forms[start + len(label) : start + len(label) + 1]
            begins = tuple(forms[start : start + len(label)]) == label
            is_apart = begins and "".join(label) + " " in tokens.text
            ends = tuple(forms[-1 - len(label) : -1]) == label
            if begins and behind in ([":"], ["="], [")"]) or (closed and in_brackets and (is_apart or ends)):
                return start - in_brackets
    return 0
