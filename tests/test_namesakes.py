"""Persons whose names look alike, and one person whose name is inflected."""

from __future__ import annotations

import pytest

from test_lexicon import SENTENCES

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


# What somebody says: nothing calls for another case of the name.
SAYS = {
    "pl": "W poniedziałek {} mówi, że nowy most będzie gotowy jeszcze w tym roku, a droga zostanie otwarta wiosną.",
    "cs": "V pondělí večer {} říká, že nový most bude hotový ještě letos a že se silnice otevře na jaře.",
    "fi": "Maanantai-iltana {} sanoi, että uusi silta valmistuu tänä vuonna ja että se tie avataan keväällä.",
    "tr": "Pazartesi akşamı {} bu yeni köprünün bu yıl içinde tamamlanacağını ve yolun da açılacağını söyledi.",
    "da": "Mandag aften sagde {}, at den nye bro bliver færdig i år, og at vejen åbner igen til foråret.",
    "nl": "Maandagavond zei {} dat de nieuwe brug nog dit jaar klaar is en dat de weg in het voorjaar weer open gaat.",
    "it": "Lunedì sera {} ha detto che il nuovo ponte sarà finito entro l'anno e che la strada riaprirà in primavera.",
    "en": "The engineer {} said on Monday that the new bridge will be finished within the year and the road opens.",
    "fr": "Lundi soir, {} a déclaré que le nouveau pont sera achevé dans l'année et que la route rouvrira en mai.",
}


@pytest.mark.parametrize("language, one, other", [
    ("pl", "Daniel Kelner", "Daniela Kelner"), ("cs", "Valentin Kelner", "Valentina Kelner"),
    ("fi", "Erik Kelner", "Erika Kelner"), ("fi", "Eino Kelner", "Aino Kelner"), ("tr", "Emin Kelner", "Emine Kelner"),
    ("tr", "Ben Kelner", "Can Kelner"), ("da", "Hans Kelner", "Jens Kelner"), ("nl", "Dan Kelner", "Daan Kelner"),
    ("it", "Mia Kelner", "Maia Kelner"), ("en", "Francis Kelner", "Frances Kelner"),
    ("en", "Will Kelner", "Bill Kelner"),
    ("fr", "Marion Kelner", "Marian Kelner"), ("en", "Robin Kelner", "Ruben Kelner"),
    ("en", "Peter Jansen", "Peter Jensen"),
])
def test_a_name_that_differs_by_a_letter_or_two_is_another_one(language: str, one: str, other: str) -> None:
    texts = [SAYS[language].format(name) for name in (one, other)]
    assert not deduplicate_paragraphs(texts).removed
    assert not deduplicate_paragraphs(texts[::-1]).removed


# The same with one harmless word exchanged.
SAYS_AGAIN = {
    "pl": "W poniedziałek {} mówi, że nowy most będzie gotowy jeszcze w tym roku, zaś droga zostanie otwarta wiosną.",
    "cs": "V pondělí večer {} říká, že nový most bude hotový ještě letos a silnice se otevře na jaře.",
    "tr": "Pazartesi akşamı {} bu yeni köprünün bu yıl içinde tamamlanacağını ve yolun açılacağını söyledi.",
    "ru": "В понедельник вечером {} говорит, что новый мост будет готов в этом году, а дорога откроется весной.",
    "el": "Το βράδυ της Δευτέρας {} λέει πως η νέα γέφυρα θα είναι έτοιμη φέτος και ο δρόμος θα ανοίξει.",
    "he": "ביום שני בערב {} הצהיר שהגשר החדש יושלם השנה והכביש ייפתח באביב, אחרי העבודות.",
}
SAYS |= {
    "ru": "В понедельник вечером {} говорит, что новый мост будет готов в этом году и дорога откроется весной.",
    "el": "Το βράδυ της Δευτέρας {} λέει ότι η νέα γέφυρα θα είναι έτοιμη φέτος και ο δρόμος θα ανοίξει.",
    "he": "ביום שני בערב {} הצהיר כי הגשר החדש יושלם השנה והכביש ייפתח באביב, אחרי העבודות.",
    "zh": "星期一晚上，{}表示新桥将于今年竣工，道路将在春天开放。",
    "th": "เมื่อคืนวันจันทร์ {} กล่าวว่าสะพานใหม่จะสร้างเสร็จภายในปีนี้และถนนจะเปิดในฤดูใบไม้ผลิ",
    "ja": "月曜日の夜、{0}は新しい橋が今年中に完成すると述べた。{0}は三年前から橋で働いている。",
}


@pytest.mark.parametrize("language, one, other", [
    ("pl", "Robert Kelner", "Roberta Kelner"), ("cs", "Valentin Kelner", "Valentina Kelner"),
    ("tr", "Murat Kara", "Murat Karaca"), ("ru", "Александр Ким", "Александра Ким"),
    ("ru", "Пётр Соколов", "Пётр Соколин"), ("el", "Παύλος Κιμ", "Παύλα Κιμ"),
    ("he", "דניאל היל", "דניאל הול"),
])
def test_another_name_is_another_one_in_a_sentence_that_is_reworded_too(language: str, one: str, other: str) -> None:
    first, second, before = SAYS[language], SAYS_AGAIN[language], SENTENCES[language]
    assert deduplicate_paragraphs([before, first.format(one), second.format(one)]).removed
    assert not deduplicate_paragraphs([before, first.format(one), second.format(other)]).removed
    assert not deduplicate_paragraphs([before, first.format(other), second.format(one)]).removed


@pytest.mark.parametrize("language, one, other", [
    ("zh", "约翰·凯尔纳", "约翰娜·凯尔纳"), ("th", "กมล ใจดี", "กมลา ใจดี"), ("ja", "田中誠", "田中誠司"),
])
def test_a_longer_given_name_is_another_one_where_no_space_ends_words(language: str, one: str, other: str) -> None:
    texts = [SAYS[language].format(name) for name in (one, other)]
    assert not deduplicate_paragraphs(texts).removed
    assert not deduplicate_paragraphs(texts[::-1]).removed


# Who does what to whom, and the same words with their parts exchanged.
ROLES = {
    "pl": "Wieczorem lekarz widzi burmistrza przed ratuszem | Wieczorem lekarza widzi burmistrz przed ratuszem",
    "hr": "Navečer Ivan optužuje Marka za krađu pisama | Navečer Ivana optužuje Marko za krađu pisama",
    "ru": "Вечером компания Альфа обвиняет директора в краже | Вечером компанию Альфа обвиняет директор в краже",
    "sr": "Увече учитељица тужи директора због крађе писама | Увече учитељицу тужи директор због крађе писама",
    "lt": "Vakare mokytoja kaltina direktorių dėl vagystės | Vakare mokytoją kaltina direktorius dėl vagystės",
    "lv": "Vakarā skolotāja apsūdz direktoru par zādzību | Vakarā skolotāju apsūdz direktors par zādzību",
    "hu": "Este a tanár megvádolta a polgármestert a lopással | Este a tanárt megvádolta a polgármester a lopással",
    "tr": "Akşam Kemal'i Murat belediyenin önünde gördü | Akşam Kemal Murat'ı belediyenin önünde gördü",
    "es": "Por la noche el alcalde acusa a Juan del robo | Por la noche al alcalde lo acusa Juan del robo",
    "ro": "Seara, primarul îl acuză pe Ion de furtul scrisorilor | Seara, pe primar îl acuză Ion de furtul scrisorilor",
    "de": "Am Abend verklagt der Verein den Bürgermeister | Am Abend verklagt den Verein der Bürgermeister",
    "ko": "저녁에 김철수가 박영희를 시청 앞에서 고소했다 | 저녁에 김철수를 박영희가 시청 앞에서 고소했다",
}


@pytest.mark.parametrize("language", ROLES)
def test_who_did_it_to_whom_is_told_by_cases(language: str) -> None:
    texts = [f"{SENTENCES[language]} {text}." for text in ROLES[language].split(" | ")]
    assert not deduplicate_paragraphs(texts).removed
    assert not deduplicate_paragraphs(texts[::-1]).removed


@pytest.mark.parametrize("one, other", [
    (  # another word stands before it
        "Марк Громов изучает со вторника дно озера Кармысь и воду у его берегов.",
        "Экспедиция Марка Громова изучает со вторника дно озера Кармысь и воду у его берегов, чтобы узнать, каким был "
        "климат.",
    ),
    (  # the word before it has another case, too
        "По мнению директора завода Ивана Петрова (на снимке), новый цех заработает уже в следующем году.",
        "Как считает директор завода Иван Петров (на снимке), новый цех заработает уже в следующем году.",
    ),
    (
        "Podle ředitele školy Martina Nováka, který tu pracuje léta, bude nová hala hotová příští rok.",
        "Jak říká ředitel školy Martin Novák, který tu pracuje léta, bude nová hala hotová příští rok.",
    ),
    (  # in another transcription, too
        "Ларс Хольмквист изучает со вторника дно озера Кармысь и воду у его берегов.",
        "Экспедиция Ларса Холмквиста изучает со вторника дно озера Кармысь и воду у его берегов, чтобы узнать, каким "
        "был климат.",
    ),
    (  # the names beside it are written otherwise, too
        "Главную партию исполнит сопрано Маргрете Эйкеланн, приглашённая из города; по её словам, она учила её долго.",
        "Главную партию исполнит сопрано Маргрета Эйкеланд, приглашённая из города; по её словам, она учила её долго.",
    ),
    (
        "V pondělí Ursula Brandtová říká, že nový most bude hotový ještě letos a že se silnice otevře na jaře.",
        "V pondělí Ursula Brandt říká, že nový most bude hotový ještě letos a že se silnice otevře na jaře.",
    ),
    (
        "Prosecutor Mr Thwaite told the court that the owners had sold their home to keep the yard open, and why.",
        "Prosecutor Aidan Thwaite told the court that the owners had sold their home to keep the yard open, and why.",
    ),
])
def test_a_name_that_something_else_changes_is_the_same(one: str, other: str) -> None:
    assert deduplicate_paragraphs([one, other]).removed


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
