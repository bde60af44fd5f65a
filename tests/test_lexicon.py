"""The word classes: the right language from a sentence, the harmless words in, the words that carry facts out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redite.folding import fold, words
from redite.lexicon import Lexicon, lexicon_of
from redite.lexicon_data import WORDS

# One natural sentence or two a language: nothing else tells lexicon_of the language.
SENTENCES = {
    "en": "The bakery on the corner has been sold, and its new owner says that she will keep the oven.",
    "de": "Die Bäckerei an der Ecke ist verkauft worden, und die neue Besitzerin sagt, dass sie den Ofen behält.",
    "fr": "La boulangerie du coin a été vendue, et la nouvelle patronne dit que le four restera dans la cour.",
    "es": "La panadería de la esquina se ha vendido y la nueva dueña dice que el viejo horno se quedará en la casa.",
    "it": "Il forno della piazza è stato venduto e la nuova proprietaria dice che il bancone resta con il negozio.",
    "pt": "A padaria da esquina foi vendida e a nova dona diz que não vai trocar o forno, mas que ele será limpo.",
    "nl": "De bakkerij op de hoek is verkocht en de nieuwe eigenares zegt dat zij de oven van het huis houdt.",
    "ru": "Пекарню на углу продали, и новая хозяйка говорит, что она не будет менять печь, так как это её гордость.",
    "pl": "Piekarnia na rogu została sprzedana, a nowa właścicielka mówi, że nie wyrzuci pieca, bo jest to jej duma.",
    "ar": "بيع المخبز الذي في الزاوية وقالت المالكة الجديدة إن الفرن القديم سوف يبقى على حاله في هذا المكان كما كان.",
    "zh": "街角的面包店已经卖掉了，新老板说她会把旧烤炉留在店里。",
    "ja": "角のパン屋は売られたが、新しい持ち主は古い窯をそのまま残すと言っている。",
}

# Harmless words, and words that never are, a language.
HARMLESS = {
    "en": "the a of in and but that which she had been also however",
    "de": "der die das und in dem auch jedoch dass wird worden",
    "fr": "le la les de du et que qui elle aussi cependant l d",
    "es": "el la los de y que se también sin embargo",
    "it": "il la di e che anche tuttavia degli l",
    "pt": "o a de do e que também porém",
    "nl": "de het een van en dat ook echter",
    "ru": "и в на что это который также однако",
    "pl": "i w na że się który także jednak",
    "ar": "في إلى أن التي الذي هذا أيضا",
    "zh": "的 了 在 是 和",
    "ja": "の は が を に で と",
}
NEVER_HARMLESS = {
    "en": "not no never without against t don only all half before after must can may or if two forty third monday "
    "march km percent dollars accept reject say increase north",
    "de": "nicht kein keine ohne nie gegen nur alle vor nach kann muss oder zwei dritte montag märz prozent akzeptieren",
    "fr": "ne pas jamais sans aucun contre seulement tous avant après peut doit ou deux troisième lundi mars accepter",
    "es": "no nunca sin ningún contra solo todos antes después puede debe o dos tercero lunes marzo aceptar",
    "it": "non mai senza nessun contro solo tutti prima dopo può deve o sei due terzo lunedì marzo accettare",
    "pt": "não nunca sem nenhum contra só todos antes depois pode deve ou dois terceiro março aceitar",
    "nl": "niet geen nooit zonder tegen alleen alle na kan moet of twee derde maandag maart procent accepteren",
    "ru": "не ни нет без никогда против только все до после может должен или два третий понедельник марта принять",
    "pl": "nie bez nigdy przeciw tylko wszyscy przed po może musi lub dwa trzeci poniedziałek marca przyjąć",
    "ar": "لا لم لن ليس بدون ضد فقط كل قبل بعد يمكن يجب أو ثلاثة مليون",
    "zh": "不 没 沒 无 未 非 只 全 前 后 可 或 二 两 万 月 元",
    "ja": "不 無 未 非 ず 全 前 後 二 万 月 円",
}
NEGATIONS = {
    "en": "not no never without t don",
    "de": "nicht kein keine nie ohne",
    "fr": "ne n pas jamais sans",
    "es": "no nunca sin",
    "it": "non mai senza",
    "pt": "não nunca sem",
    "nl": "niet geen nooit zonder",
    "ru": "не нет без",
    "pl": "nie bez nigdy",
    "ar": "لا لم لن ليس غير بدون",
    "zh": "不 没 无 未",
    "ja": "無 不 ず",
}
NUMBERS = {
    "en": {"forty": "40", "third": "3", "one": "1", "million": "1000000", "dozen": "12"},
    "de": {"tausend": "1000", "milliarde": "1000000000", "einundzwanzig": "21", "dritten": "3"},
    "fr": {"quarante": "40", "vingt": "20", "deuxième": "2", "milliards": "1000000000"},
    "es": {"veintidós": "22", "tercera": "3", "millones": "1000000"},
    "it": {"sei": "6", "ventuno": "21", "mila": "1000"},
    "pt": {"duas": "2", "quarenta": "40"},
    "nl": {"veertig": "40", "derde": "3"},
    "ru": {"сорок": "40", "третьего": "3", "тысяч": "1000"},
    "pl": {"czterdzieści": "40", "trzeciego": "3", "tysięcy": "1000"},
    "ar": {"أربعون": "40", "مليون": "1000000"},
    "zh": {"万": "10000", "两": "2", "零": "0"},
    "ja": {"億": "100000000", "七": "7"},
}
LANGUAGES = sorted(SENTENCES)


def of(text: str) -> Lexicon:
    return lexicon_of(words(fold(text)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentence_tells_its_language(language: str) -> None:
    assert of(SENTENCES[language]).languages[0] == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_function_words_are_harmless_and_facts_are_not(language: str) -> None:
    lexicon = of(SENTENCES[language])
    assert not {*words(fold(HARMLESS[language]))} - lexicon.function_words - lexicon.negations
    assert not {*words(fold(NEVER_HARMLESS[language]))} & lexicon.function_words


@pytest.mark.parametrize("language", LANGUAGES)
def test_negations(language: str) -> None:
    assert not {*words(fold(NEGATIONS[language]))} - of(SENTENCES[language]).negations


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers(language: str) -> None:
    numbers = of(SENTENCES[language]).numbers
    assert {word: numbers.get(fold(word)) for word in NUMBERS[language]} == NUMBERS[language]


@pytest.mark.parametrize("language", sorted(WORDS))
def test_every_language_is_told_and_tested(language: str) -> None:
    assert language in SENTENCES


@pytest.mark.parametrize("language", sorted(WORDS))
def test_lists_are_folded_and_split_as_texts_are(language: str) -> None:
    for name, text in WORDS[language]._asdict().items():
        if "fixes" in name or "spaceless" in name:
            assert fold(text) == text
        else:
            assert words(text.replace(";", " ")) == text.replace(";", " ").split()
            assert fold(text) == text


@pytest.mark.parametrize("language", sorted(WORDS))
def test_no_fact_word_is_harmless(language: str) -> None:
    lists = WORDS[language]
    facts = " ".join((lists.negations, lists.quantities, lists.modals, lists.numbers, lists.dates, lists.units))
    assert not set(lists.function_words.split()) & set(facts.split())


def test_unknown_language_gets_negations_and_numbers_but_no_function_words() -> None:
    lexicon = of("Zorblat quimdel frapisk nundovar teglim")
    assert lexicon.languages == ()
    assert not lexicon.function_words
    assert {"not", "nicht", "не", "不"} <= lexicon.negations
    assert lexicon.numbers["forty"] == "40"
    assert of("") == lexicon


def test_two_languages_of_one_article_are_both_taken() -> None:
    lexicon = of(SENTENCES["en"] + " " + SENTENCES["de"])
    assert set(lexicon.languages) == {"en", "de"}
    assert {"the", "und"} <= lexicon.function_words
    assert {"not", "nicht"} <= lexicon.negations


def test_other_languages_words_do_not_count() -> None:
    # "die" and "war" are German function words and English nouns and verbs.
    lexicon = of(SENTENCES["en"])
    assert "war" not in lexicon.function_words
    assert "die" not in lexicon.function_words
    assert "nicht" not in lexicon.negations


def test_labels_are_word_sequences() -> None:
    assert ("read", "also") in of(SENTENCES["en"]).labels
    assert ("lesen", "sie", "auch") in of(SENTENCES["de"]).labels
    assert ("lire", "aussi") in of(SENTENCES["fr"]).labels
    assert tuple("相关阅读") in of(SENTENCES["zh"]).labels
    assert "photo" in of(SENTENCES["fr"]).credits
    labels = [label for lists in WORDS.values() for label in lists.labels.split("; ") if label]
    assert all(len(label.split()) > 1 for label in labels)


def test_affixes() -> None:
    assert "un" in of(SENTENCES["en"]).negative_prefixes
    assert "не" in of(SENTENCES["ru"]).negative_prefixes
    assert "ال" in of(SENTENCES["ar"]).clitic_prefixes
    assert "ません" in of(SENTENCES["ja"]).spaceless_negations
    assert "已经" in of(SENTENCES["zh"]).spaceless_function


@given(st.lists(st.sampled_from(words(fold(" ".join(SENTENCES.values())))), max_size=60))
def test_guess_depends_on_counts_alone(some: list[str]) -> None:
    lexicon = lexicon_of(some)
    assert lexicon == lexicon_of(reversed(some))
    assert len(lexicon.languages) <= 3
    assert not lexicon.function_words & lexicon.negations
    assert not lexicon.function_words & lexicon.numbers.keys()
