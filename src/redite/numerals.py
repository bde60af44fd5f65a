"""What a numeral says, in digits or spelt out: 43, forty-three, 四十三. It knows words, not texts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from redite.folding import has_spaceless
from redite.lexicon import Lexicon

_LONGEST = 8  # tokens
_THOUSAND = 1_000


def value(forms: Sequence[str], lexicon: Lexicon) -> int | None:
    """Give the number that some tokens are together; None where they are none, or none that is surely meant.

    Numerals are read as most languages build them: a digit before hundred, thousand ... is multiplied by it, what
    follows is smaller and added. Digits alone in a row (二〇二四) are read one by one.
    """
    parts = [_part(form, lexicon) for form in forms]
    if not parts or None in parts:
        return None
    numbers = [part for part in parts if part is not None]
    if len(numbers) > 1 and max(numbers) < 10 and has_spaceless(forms[0]):
        return int("".join(map(str, numbers)))
    return _composed(numbers) if len(numbers) > 1 else numbers[0]


def _part(form: str, lexicon: Lexicon) -> int | None:
    if form.isdecimal():
        return int(form)
    spelt = lexicon.numbers.get(form, "")
    return int(spelt) if spelt else None


def _composed(numbers: Sequence[int]) -> int | None:
    total = below = digit = 0
    last_scale = 0
    smallest = _THOUSAND
    for number in numbers:
        if number >= _THOUSAND and _is_scale(number):
            amount = below + digit
            if last_scale and number > last_scale:  # 三千万: a thousand myriads
                total = (total + amount) * number
            else:
                total += (amount or 1) * number
            last_scale, below, digit, smallest = number, 0, 0, _THOUSAND
        elif number in (10, 100) and digit and number < smallest:
            below, digit, smallest = below + digit * number, 0, number
        elif number == 20 and digit == 4 and not below:  # quatre-vingts
            below, digit, smallest = 80, 0, number
        elif digit or number >= smallest:
            return None
        elif 0 < number < 10:
            digit = number
        else:
            below, smallest = below + number, 10 if number < 20 and number != 10 else number
    return total + below + digit


def _is_scale(number: int) -> bool:
    return str(number).strip("0") == "1"


def numerals(forms: Sequence[str], lexicon: Lexicon) -> Iterator[tuple[int, int, int]]:
    """Give the numerals among some tokens, each as long as can be: half-open places, and the value."""
    start = 0
    while start < len(forms):
        end = start
        while end < min(len(forms), start + _LONGEST) and _part(forms[end], lexicon) is not None:
            end += 1
        number = None
        while end > start and (number := value(forms[start:end], lexicon)) is None:
            end -= 1
        if number is not None:
            yield start, end, number
        start = max(end, start + 1)


def spelt_out(forms: Sequence[str], lexicon: Lexicon) -> frozenset[str]:
    """Give the numbers that some tokens spell out, in digits."""
    if lexicon.numbers.keys().isdisjoint(forms):
        return frozenset()
    return frozenset([str(number) for _, _, number in numerals(forms, lexicon)])
