"""A bad copy read in the light of a better one: digits in words (c1ose), letters in numbers (l950), lost accents, words
broken in two (har bour) or stuck to the next (Photo: ArchiveThe harbour), thousands grouped otherwise (12.000, 12 000).

It only ever reads what cannot be meant as it stands, such as a word with a digit inside or a text without marks that
the other copy has everywhere, and only as a word that the other copy has. Which words are one for other reasons is for
`variants` to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from redite.shapes import shape
from redite.tokens import Tokens, is_spaceless, without

_DIGIT = r"\d"
_GROUPED = r"\d{1,3}(?:\.\d{3})+"
_TIME = r"(?:[01]?\d|2[0-4])\.[0-5]\d"
# Letters that stand in a number for the digits that they look like.
_DIGITS = str.maketrans("li|!osbzоз", "1111058203")
# And the reverse, in words so short (1a) that they are read only where a longer one was misread, too.
_LETTERS = str.maketrans("1058", "losb")
_NOUGHTS = "oо"
_THOUSANDS = r"(?<=\d),(?=\d{3}\b)"
_NOT_LATIN = "[\u0370-\u1dff\u2c00-\ua71f\ua800-\uffef]"
_LEAST_LETTERS = 3  # of a word with digits inside; twice as many as those
_LEAST_BROKEN = 5
_LEAST_STUCK = 2
_LEAST_STUCK_UNCASED = 4  # what is shorter may be an article, an ending
# The one that stands in Japanese for a long vowel (エレベ一タ一), and what it is there; and the reverse: 第ー回.
_LENGTHENED = "[ァ-ヴー一]*[ァ-ヴ][ァ-ヴー一]*"
_ONE = "[^ぁ-ヴー]ー."
# So many words without the accents that the other copy gives them show that the scan knew none.
LEAST_LOST = 3


def legible(cut: Tokens, keep: Tokens, negations: Iterable[str] = ()) -> Tokens:
    """Give the tokens of a text with what a scan misread put right where another text has it right.

    negations: words that are no part of a broken one, unless the scan is a bad one elsewhere, too: what is not able is
    not notable.
    """
    if ("一" in cut.text and "ー" in keep.text) or ("ー" in cut.text and "一" in keep.text):
        cut = _lengthened(cut, keep)
    lost = keep.accents - cut.accents
    readings = dict(_readings(cut, keep)) if cut.mixed else {}
    if readings:
        cut = Tokens(cut.chunk.sub(lambda found: readings.get(found[0], found[0]), cut.text))
    strange = {form for form in cut.form_set - keep.form_set if form[0].isalpha()}
    if not strange.isdisjoint(negations) and not readings and len(_accents(cut, keep, lost)) < LEAST_LOST:
        strange.difference_update(negations)
    if strange:
        text = cut.text
        places = [place for place, form in enumerate(cut.forms) if form in strange]
        stuck = list(_unstuck(cut, keep, places))
        for broken, whole in [*_rejoined(cut, keep, places), *stuck]:
            text = text.replace(broken, whole, 1)
        if text is not cut.text:
            cut = Tokens(text)
            cut.is_parted = bool(stuck)
    cut = _accented(cut, keep, lost) if lost else cut
    written = dict(_otherwise_written(cut, keep))
    cut = cut.with_forms([written.get(form, form) for form in cut.forms]) if written else cut
    if readings:  # so these tokens are of this pair alone
        cut.misread = len(readings)
    return cut


def _lengthened(cut: Tokens, keep: Tokens) -> Tokens:
    """Read a one as the sign for a long vowel, and the reverse, where what it stands in is so in the other text."""
    text = cut.text
    for pattern, seen, meant in ((_LENGTHENED, "一", "ー"), (_ONE, "ー", "一")):
        for found in re.findall(pattern, text):
            read = found.replace(seen, meant)
            if found not in keep.text and read in keep.text:
                text = text.replace(found, read)
    return cut if text == cut.text else Tokens(text)


def _otherwise_written(cut: Tokens, keep: Tokens) -> Iterator[tuple[str, str]]:
    """Give the numbers of a text that another one has in another writing: 12.000 for 12000, 17.30 for 17:30."""
    here, there = cut.figures - keep.figures, keep.figures - cut.figures
    if here and there and any("." in figure or figure[0] == "0" for figure in here | there):
        plain = {plain_figure(figure): figure for figure in sorted(there)}
        for figure in sorted(here):
            if plain_figure(figure) in plain:
                yield figure, plain[plain_figure(figure)]


def plain_figure(figure: str) -> str:
    """Give a number without the dots between its thousands, a time with the colon that a dot may stand for, a day
    without the nought before it."""
    if re.fullmatch("0[1-9]", figure):
        return figure[1]
    if re.fullmatch(_GROUPED, figure):
        return figure.replace(".", "")
    return figure.replace(".", ":") if re.fullmatch(_TIME, figure) else figure


def _readings(cut: Tokens, keep: Tokens) -> Iterator[tuple[str, str]]:
    """Give words and numbers of the cut text that mix letters and digits, with what they are in the other text."""
    surfaces = keep.plain
    is_scan = False
    short: list[str] = []
    for chunk in cut.mixed:
        form = chunk.casefold()
        if form not in surfaces:
            read = _read(without(form), surfaces)
            if read is not None:
                is_scan = True
                yield chunk, surfaces[read]
            else:
                short.append(chunk)
    is_scan = is_scan or (bool(short) and _has_misread_words(cut, keep))
    for chunk in short if is_scan else ():
        for table in (_LETTERS, _DIGITS):
            read = chunk.casefold().translate(table)
            if read in surfaces:
                yield chunk, surfaces[read]
                break


def _has_misread_words(cut: Tokens, keep: Tokens) -> bool:
    """Say whether a text in a script in which no litres are written (5l) has words that look like another one's, or
    broken ones."""
    if not re.search(_NOT_LATIN, cut.text):
        return False
    strange = [form for form in cut.forms if form not in keep.form_set]
    shapes = {shape(form) for form in keep.form_set - cut.form_set}
    broken = (without(one + other) in keep.plain for one, other in pairwise(strange) if not is_spaceless(one))
    return any(shape(form) in shapes for form in strange if form.isalpha()) or any(broken)


def _read(form: str, words: Iterable[str]) -> str | None:
    digits = len(re.findall(_DIGIT, form))
    letters = sum(map(str.isalpha, form))
    number = re.sub(_THOUSANDS, "", form.translate(_DIGITS))
    is_round = number[0].isdecimal() and number.endswith("00")  # 38.ooo
    if letters <= digits or is_round:
        is_number = is_round or form[-1].isdecimal() or form[-1] in _NOUGHTS  # 5l is five litres
        return number if is_number and number in words else None
    if letters < max(_LEAST_LETTERS, 2 * digits):
        return None
    # Whatever the digit looks like: there is no other such word.
    pattern = re.compile(re.sub(_DIGIT, r"[^\\W\\d_]", re.escape(form)))
    known = [word for word in words if len(word) == len(form)]
    exact = next(filter(pattern.fullmatch, known), None)
    # Where another letter is misread, too, the digit has to look like what it stands for.
    return exact or next((word for word in known if word.isalpha() and shape(word) == shape(form)), None)


def _rejoined(cut: Tokens, keep: Tokens, strange: Sequence[int]) -> Iterator[tuple[str, str]]:
    """Find words that a scan broke in two, with the two as one; `strange` are the places of what the other has not."""
    for place, following in zip(strange, strange[1:]):
        one, other = cut.forms[place], cut.forms[following]
        if following == place + 1 and len(one) + len(other) >= _LEAST_BROKEN:
            broken = f"{cut.surfaces[place]} {cut.surfaces[place + 1]}"
            whole = keep.plain.get(without(one + other))
            if whole is not None and not is_spaceless(one) and broken in cut.text:
                yield broken, whole


def _unstuck(cut: Tokens, keep: Tokens, strange: Sequence[int]) -> Iterator[tuple[str, str]]:
    """Find the word that ends in the other text's first one, or begins with its last, with a space between the two.

    A capital inside a word shows where another begins; scripts that have none show it by what stands there.
    """
    if len(keep) == 0:
        return
    ends = keep.surfaces[0], next((surface for surface in reversed(keep.surfaces) if surface.isalpha()), "")
    for place in strange:
        form, surface = cut.forms[place], cut.surfaces[place]
        if (surface.endswith(ends[0]) or surface.startswith(ends[1])) and not is_spaceless(form):
            for start in (len(surface) - len(ends[0]), len(ends[1])):
                left, right = surface[:start], surface[start:]
                is_long = max(len(left), len(right)) >= _LEAST_STUCK_UNCASED and left and right
                if (is_long or min(len(left), len(right)) >= _LEAST_STUCK) and (right == ends[0] or left == ends[1]):
                    is_seam = right[0].upper() == right[0] != left[-1] != left[-1].upper()
                    is_uncased = right.upper() == right.lower() and min(len(left), len(right)) >= _LEAST_STUCK_UNCASED
                    if is_seam or is_uncased:
                        yield surface, f"{left} {right}"
                        return


def _accented(cut: Tokens, keep: Tokens, lost: frozenset[str]) -> Tokens:
    """Give the words of a text the accents of the other one's, where it has them nowhere and so has lost them."""
    accents = _accents(cut, keep, lost)
    if len(accents) < LEAST_LOST:
        return cut
    return cut.with_forms([accents.get(form, form) for form in cut.forms])


def _accents(cut: Tokens, keep: Tokens, lost: frozenset[str]) -> dict[str, str]:
    """Give the words of a text that another one has with accents, which are lost in this one, and those."""
    plain, written = cut.form_set, keep.form_set
    accents: dict[str, str] = {}
    for form in keep.forms:
        bare = form if form.isascii() else without(form, lost)
        if bare != form and bare in plain and bare not in written:
            accents.setdefault(bare, form)
    return accents
