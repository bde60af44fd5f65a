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


@pytest.mark.parametrize("one, other", [
    (
        "قالت سميرة الحداد إن المدرسة ستفتح أبوابها في الخريف وإن التسجيل يبدأ يوم الأحد.",
        "قال سمير الحداد إن المدرسة ستفتح أبوابها في الخريف وإن التسجيل يبدأ يوم الأحد.",
    ),
    (
        "דניאלה ברק אמרה כי בית הספר ייפתח בסתיו וכי ההרשמה תתחיל ביום ראשון.",
        "דניאל ברק אמר כי בית הספר ייפתח בסתיו וכי ההרשמה תתחיל ביום ראשון.",
    ),
    (
        "השופט דוד לוי פתח את הדיון ביום שני ושמע את שני העדים הראשונים לפני הצהריים.",
        "השופט דוד לוין פתח את הדיון ביום שני ושמע את שני העדים הראשונים לפני הצהריים.",
    ),
    (
        "Η Μαρία Παππά κέρδισε τον αγώνα της Κυριακής μπροστά σε τρεις χιλιάδες θεατές.",
        "Ο Μάριος Παππάς κέρδισε τον αγώνα της Κυριακής μπροστά σε τρεις χιλιάδες θεατές.",
    ),
    (
        "Hester Merrow met Mayor Edna Collis on Monday. Collis told the crowd that the mill will reopen in spring.",
        "Mayor Hester Merrow met Edna Collis on Monday. She told the crowd that the mill will reopen in spring.",
    ),
])
def test_endings_articles_and_titles_tell_who_it_is(one: str, other: str) -> None:
    assert not deduplicate_paragraphs([one, other]).removed


MERROW = "Mayor Hester Merrow praised the volunteers. “Without them the mill would be a ruin,” {} after the ceremony."


@pytest.mark.parametrize("named, said, goes", [
    (MERROW.replace("Mayor Hester ", "").format("the mayor told us"), MERROW.format("she told us"), True),
    (MERROW.replace("Mayor Hester ", "").format("the engineer told us"), MERROW.format("she told us"), False),
    (
        MERROW.replace("Mayor Hester ", "").format("the mayor told us"),
        MERROW.replace("Mayor", "Architect").replace("volunteers", "volunteers and thanked Mayor Edna Collis").format(
            "she told us"
        ),
        False,
    ),
    (
        "Директор заповедника А. Селезнёва рассказала, что тропу откроют в мае. По словам Анны Селезнёвой, всё готово.",
        "Директор заповедника Анна Селезнёва рассказала, что тропу откроют в мае. По её словам, всё готово.",
        True,
    ),
    (
        "Директор заповедника А. Селезнёва рассказала, что тропу откроют в мае. По словам Анны Селезнёвой, всё готово.",
        "Директор заповедника Анна Селезнёва и лесник Пётр Дроздов рассказали, что будет. По его словам, всё готово.",
        False,
    ),
])
def test_whom_a_pronoun_speaks_of(named: str, said: str, goes: bool) -> None:
    assert bool(deduplicate_paragraphs([named, said]).removed) is goes
