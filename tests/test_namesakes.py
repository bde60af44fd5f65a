"""Persons whose names look alike, and one person whose name is inflected."""

from __future__ import annotations

import pytest

from redite import deduplicate_paragraphs

WON = {
    "en": "{} won the race on Sunday in front of three thousand people and thanked the club for that.",
    "de": "{} gewann das Rennen am Sonntag vor dreitausend Zuschauern und dankte dem Verein dafür.",
    "fr": "{} a remporté la course de dimanche devant trois mille spectateurs dans les rues de la ville.",
    "it": "{} ha vinto la gara di domenica davanti a un pubblico di tremila persone nelle vie del centro.",
    "es": "{} ganó la carrera del domingo ante un público de tres mil personas en las calles de la ciudad.",
    "sv": "{} vann loppet i söndags inför tre tusen åskådare och tackade sin klubb för det.",
    "ru": "{} забег в воскресенье на глазах у трёх тысяч зрителей, и за этим последовал праздник.",
    "uk": "{} забіг у неділю на очах у трьох тисяч глядачів і на вулицях старого міста.",
    "pl": "{} bieg w niedzielę na oczach trzech tysięcy widzów i na ulicach starego miasta.",
    "cs": "{} závod v neděli před třemi tisíci diváky, kteří se přišli podívat do ulic starého města.",
}


@pytest.mark.parametrize("language, one, other", [
    ("en", "Paula Stone", "Paul Stone"), ("en", "Georgia Hill", "George Hill"), ("de", "Paula Steiner", "Paul Steiner"),
    ("fr", "Denise Martineau", "Denis Martineau"), ("it", "Maria Rosselli", "Mario Rosselli"),
    ("es", "Paula Serrano", "Paulo Serrano"), ("es", "Marina Rojas", "Martina Rojas"),
    ("sv", "Johanna Lindahl", "Johan Lindahl"),
    ("ru", "Александра Громова выиграла", "Александр Громов выиграл"),
    ("ru", "Вчера Виктория Кузь", "Вчера Виктор Кузь"),
    ("uk", "Олександра Гончар виграла", "Олександр Гончар виграв"),
    ("pl", "Marta Klimczakowa wygrała", "Marek Klimczak wygrał"), ("cs", "Petra Vránová vyhrála", "Petr Vrána vyhrál"),
])
def test_another_person_stays(language: str, one: str, other: str) -> None:
    assert not deduplicate_paragraphs([WON[language].format(name) for name in (one, other)]).removed


@pytest.mark.parametrize("one, other", [
    (
        "Как стало известно вчера, Александр Громов выиграл забег на глазах у трёх тысяч зрителей и ушёл.",
        "Как стало известно вчера, Александр Громов выиграл забег на глазах у трёх тысяч зрителей, и ушел.",
    ),
    (
        "Councillors of the town said on Monday that the bridge will be closed to all of the cars in the spring.",
        "Councillor of the town said on Monday that the bridge will be closed to all of the cars in the spring.",
    ),
])
def test_an_inflected_word_is_no_other_person(one: str, other: str) -> None:
    assert deduplicate_paragraphs([one, other]).removed
