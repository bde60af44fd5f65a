"""Words that are alike: two that there are, and one that a scan or another spelling made of the other."""

from __future__ import annotations

import pytest
from paronyms import FOLDER, alike
from test_lexicon import SENTENCES

from redite import deduplicate_paragraphs
from redite.lexicon import Lexicon, lexicon_of
from redite.paronyms import are_paronyms
from redite.variants import variant

LANGUAGES = sorted(path.stem for path in FOLDER.glob("*.txt"))
TWO = {
    "en": "stock stuck, trail trial, threat treat, hill bill, failing falling, bear hear",
    "de": "legen liegen, geben gehen, beute heute, preise presse, bund hund",
    "es": "accidente occidente, casado causado",
    "pl": "wejścia wyjścia, wezwanie wyzwanie",
    "ru": "входа выхода, забил забыл",
    "tr": "etki yetki, yazıyor yaşıyor",
    "ar": "العملة العملية, الداخل الدخول",
    "he": "להציג להציל, פועלים פעילים",
    "hi": "संरक्षित सुरक्षित",
}
ONE = {
    "en": "colour color, organisation organization, government governrnent, harbour barbour",
    "de": "regierung regierunq, frühling fruhling",
    "fr": "français francais, école ecole",
    "hi": "हँसी हंसी, हिन्दी हिंदी, सम्बन्ध संबंध",
}
# A word that may be any, between words of its language.
SAID = {
    "en": "The people of the town said on Monday that {} is what they have had on their minds for most of the year.",
    "de": "Die Leute in der Stadt sagten am Montag, dass {} das ist, woran sie seit dem Anfang des Jahres denken.",
    "ru": "Жители города сказали в понедельник, что {} это то, о чём они думают с самого начала этого года.",
    "pl": "Mieszkańcy miasta powiedzieli w poniedziałek, że {} to jest to, o czym myślą od początku tego roku.",
}


def pairs(table: dict[str, str]) -> list[tuple[str, str, str]]:
    return [(language, *pair.split()) for language, text in table.items() for pair in text.split(", ")]  # type: ignore


def of(language: str) -> Lexicon:
    return lexicon_of(SENTENCES[language].casefold().replace(",", "").replace(".", "").split())


@pytest.mark.parametrize("language, one, other", pairs(TWO))
def test_two_frequent_words_are_two_however_alike(language: str, one: str, other: str) -> None:
    assert variant(one, other, name=False, lexicon=of(language)) is None
    assert variant(other, one, name=False, lexicon=of(language)) is None
    if language in SAID:
        texts = [SAID[language].format(word) for word in (one, other)]
        assert not deduplicate_paragraphs(texts).removed
        assert not deduplicate_paragraphs(texts[::-1]).removed


@pytest.mark.parametrize("language, one, other", pairs(ONE))
def test_what_is_no_frequent_word_may_be_one_misread_or_spelt_otherwise(language: str, one: str, other: str) -> None:
    assert variant(one, other, name=False, lexicon=of(language))
    assert variant(other, one, name=False, lexicon=of(language))


def test_names_are_not_asked() -> None:
    assert are_paronyms("carter", "charter", ("en",)) and are_paronyms("charter", "carter", ("en",))
    assert not are_paronyms("carter", "charter", ("vi",)) and not are_paronyms("carter", "charter", ())
    assert variant("chevchenko", "shevchenko", name=True, lexicon=of("en")) == "transcription"


@pytest.mark.parametrize("language", LANGUAGES)
def test_pairs_are_in_order_and_inflect_no_word(language: str) -> None:
    text = (FOLDER / f"{language}.txt").read_text(encoding="utf-8")
    found = [tuple(line.split(" ")) for line in text.removesuffix("\n").split("\n")]
    assert len(found) > 100 and found == sorted(set(found))
    assert all(len(pair) == 2 and pair[0] < pair[1] for pair in found)


def test_words_are_alike_that_share_what_is_left_without_a_letter() -> None:
    assert ("trail", "trial") in set(alike(["trail", "trial", "bread", "breads"]))
    assert ("bread", "trial") not in set(alike(["trail", "trial", "bread", "breads"]))


SAYS = {
    "de": "Die Gemeinde sagte am Montag, dass die Gebühren für die Bürger im Frühling {} und dass es für alle gilt.",
    "es": "El alcalde dijo el lunes que la {} del niño causó una gran preocupación en la región, según la policía.",
    "pl": "Burmistrz powiedział w poniedziałek, że to {} będzie dla wszystkich bardzo ważne także w przyszłości.",
}


@pytest.mark.parametrize("language, one, other", [
    ("de", "zahlen", "zählen"), ("es", "perdida", "pérdida"), ("pl", "zadanie", "żądanie"),
])
def test_an_accent_makes_another_word_in_texts_that_write_accents(language: str, one: str, other: str) -> None:
    texts = [SENTENCES[language], *(SAYS[language].format(word) for word in (one, other))]
    assert not deduplicate_paragraphs(texts).removed
    assert not deduplicate_paragraphs(texts[::-1]).removed


@pytest.mark.parametrize("language, word", [("de", "zählen"), ("es", "pérdida"), ("pl", "żądanie")])
def test_a_text_that_lost_its_accents_is_the_same(language: str, word: str) -> None:
    text = SAYS[language].format(word)
    lost = text.translate(str.maketrans("äöüáéíóúżąęćńśłó", "aouaeiouzaecnslo"))
    assert lost != text
    assert [decision.index for decision in deduplicate_paragraphs([text, lost]).removed] == [1]
