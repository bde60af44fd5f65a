"""Which words are one with another ending, and which only begin alike."""

from __future__ import annotations

import pytest
from inflections import FOLDER, written

from redite import deduplicate_paragraphs
from redite.endings import LONGEST, NONE, are_endings, endings_of
from redite.lexicon import lexicon_of
from redite.variants import inflected

LANGUAGES = sorted(path.stem for path in FOLDER.glob("*.txt"))
ONE = {
    "en": "school schools, helped helps, county counties",
    "de": "gründe gründen, spricht sprichst, neuer neues",
    "pl": "szkoła szkołę, gotowy gotowa, pracują pracuje",
    "ru": "школа школу, готовый готовая, работает работают",
    "cs": "škola školu, nový nová, pracuje pracují",
    "hu": "iskola iskolák, hidat hidak",
    "fi": "koulussa koulun, sillalla sillan",
    "tr": "okulda okulun, köprü köprüler",
    "el": "σχολείο σχολεία, ανοίγουν ανοίγει",
    "ro": "drumuri drumurile, podul podului",
    "ar": "مدرسة مدرسات, مهندس مهندسة",
    "he": "מהנדס מהנדסת, גבוהים גבוהה",
    "fa": "مدیر مدیران, می‌کنم می‌کند",
    "hi": "अस्पताल अस्पतालों, जिला जिले",
    "ko": "준수하게 준수하고",
    "lt": "uždarys uždaro",
    "id": "rencana rencananya, hidupku hidupmu",
}
TWO = {
    "en": "bring brick, card care, fact face, holy hold, guest guess",
    "de": "staat stadt, klage klang, schnell schneller",
    "pl": "karta kara, zamiar zamian, szkoda szkoła",
    "ru": "голос голод, режим режут, школа школит",
    "cs": "stroj strom, lékař lékárna",
    "hu": "kert keret, személy személtelen",
    "fi": "lääke lääni, tulos tulli, korkea korkein",
    "tr": "dava davet, kural kurul, engel engin, kapanır kapanırsa",
    "el": "χάρτη χάρηκε, μέρος μέλος",
    "ro": "mediul medici, bancă bandă",
    "ar": "زيادة زيارة, النفط النقد, القتل القمة, الفوز الفقر",
    "he": "הגשם הגשר, להציל להציג, מקום מקור",
    "fa": "اجازه اجاره, معاون معارف, ترور ترویج, امین امینه",
    "hi": "संगठन संगम, राजीव राजेश, सुनील सुनीता, कमल कमला",
    "ko": "구입하려 구입하며, 허락하며 허락하면",
    "lt": "uždarys uždarytų",
    "id": "penjara penjaga, menyewa menyewakan, bersatu bersalah, membawa membalas",
}
# A word between words of its language.
SAID = {
    "ar": "قالت البلدية مساء الاثنين إن {} سوف يكون في المدينة هذا العام، كما أنها تنتظر ما هو أكثر من ذلك.",
    "he": "העירייה אמרה ביום שני כי {} יהיה בעיר גם השנה, וכי היא לא תשנה את מה שהוחלט עד עכשיו.",
    "id": "Pada Senin malam, wali kota mengatakan bahwa {} itu akan ada di kota ini sampai akhir tahun yang datang.",
    "hi": "सोमवार की शाम को नगर ने कहा कि {} इस साल भी यहाँ है और उसके लिए सब कुछ पहले से तैयार किया गया है।",
    "fa": "شهرداری دوشنبه شب گفت که {} امسال هم در شهر است و برای آن همه چیز از پیش آماده شده است.",
    "tr": "Belediye pazartesi akşamı bu {} için bu yıl da her şeyin hazır olduğunu söyledi.",
}


def pairs(table: dict[str, str]) -> list[tuple[str, str, str]]:
    return [(language, *pair.split()) for language, text in table.items() for pair in text.split(", ")]  # type: ignore


def lexicon(language: str) -> object:
    return lexicon_of(())._replace(languages=(language,))


@pytest.mark.parametrize("language, one, other", pairs(ONE))
def test_one_word_has_another_ending(language: str, one: str, other: str) -> None:
    assert inflected(one, other, lexicon(language)) and inflected(other, one, lexicon(language))


@pytest.mark.parametrize("language, one, other", pairs(TWO))
def test_two_words_begin_alike(language: str, one: str, other: str) -> None:
    assert not inflected(one, other, lexicon(language)) and not inflected(other, one, lexicon(language))


@pytest.mark.parametrize("language, one, other", [case for case in pairs(TWO) if case[0] in SAID])
def test_a_text_with_another_word_that_begins_alike_stays(language: str, one: str, other: str) -> None:
    texts = [SAID[language].format(word) for word in (one, other)]
    assert not deduplicate_paragraphs(texts).removed
    assert not deduplicate_paragraphs(texts[::-1]).removed


@pytest.mark.parametrize("language", LANGUAGES)
def test_endings_are_read_as_written(language: str) -> None:
    text = (FOLDER / f"{language}.txt").read_text(encoding="utf-8")
    lines = [line.replace(NONE, "").split(" ") for line in text.splitlines()]
    found = [(one, other) for one, *others in lines for other in others]
    assert found == sorted(set(found)) and found
    assert all(one < other and len(other) <= LONGEST and len(one) <= LONGEST for one, other in found)
    assert set(endings_of((language,))) <= {one for one, _ in found}
    assert are_endings(found[0], endings_of((language,))) or found[0][1] not in endings_of((language,)).get("", ())


def test_of_a_language_without_endings_all_are_but_what_makes_another_word() -> None:
    assert endings_of(("vi",)) == endings_of(()) == {}
    assert are_endings(("xa", "yo"), {}) and not are_endings(("", "ница"), {})


def test_endings_are_those_that_many_words_exchange() -> None:
    words = "talks talk walks walk barks bark bring brick".split()
    assert written(words, 1) == ""  # of stems so short
    longer = "reporting reported defending defended visiting visited reporter visitor".split()
    assert written(longer, 3) == "ed ing\n"
    assert written(longer, 4) == ""
    assert written([*longer, "report", "defend", "visit"], 3) == "- ed ing\ned ing\n"
