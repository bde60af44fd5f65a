"""What several paragraphs say together, sentence by sentence, and what only seems to be said so."""

from __future__ import annotations

import random

import pytest

from redite import deduplicate_paragraphs
from redite.covering import MOST_SEARCHED, _sentences
from redite.folding import fold_marks

BETWEEN = "—"


def removed(*texts: str) -> list[int]:
    return [decision.index for decision in deduplicate_paragraphs(texts).removed]


STANDFIRSTS = {
    "en": (
        "The council of Harrow will rebuild the mill by the river in spring. It has never spent so much on a roof.",
        "The council of Harrow will, as its members decided on Monday, rebuild the mill by the river in spring. The "
        "plans are from the hand of an architect who lives next to it, and whose father had worked there as a boy.",
        "It has never spent so much on a roof. The beams have to be brought from the north, as the woods around "
        "the town have none that would be long enough, and each of them costs as much as a car.",
    ),
    "ru": (
        "Совет Верхнего Яра восстановит мельницу у реки к весне. Никогда ещё он не тратил столько на крышу.",
        "Совет Верхнего Яра, как решили его члены в понедельник, восстановит мельницу у реки к весне. Чертежи сделал "
        "архитектор, который живёт рядом и отец которого мальчиком работал на этой мельнице.",
        "Никогда ещё он не тратил столько на крышу. Балки приходится везти с севера, потому что в лесах вокруг города "
        "нет достаточно длинных, и каждая из них стоит как автомобиль.",
    ),
    "zh": (
        "上河镇议会将在春天重建河边的水磨坊。为一个屋顶花这么多钱，这还是头一回。",
        "上河镇议会周一开会决定，将在春天重建河边的水磨坊。图纸出自一位住在附近的建筑师之手，他的父亲小时候就在那里做工。",
        "为一个屋顶花这么多钱，这还是头一回。横梁要从北方运来，因为镇子周围的树林里找不到够长的木料，每根都抵得上一辆车。",
    ),
    "el": (
        "Οι θέσεις για οχήματα αυξάνονται κατά ένα τρίτο. Τις Κυριακές δεν θα υπάρχει κανένα βραδινό δρομολόγιο.",
        "Δύο ακόμη πλοία θα συνδέουν τα νησιά με τη στεριά. Οι θέσεις για οχήματα αυξάνονται κατά ένα τρίτο, αλλά τις "
        "Κυριακές δεν θα υπάρχει κανένα βραδινό δρομολόγιο.",
    ),
}


@pytest.mark.parametrize("language", STANDFIRSTS)
def test_a_text_goes_whose_sentences_all_stand_in_what_stays(language: str) -> None:
    standfirst, *body = STANDFIRSTS[language]
    assert removed("…", standfirst, BETWEEN, *body) == [1]
    assert removed("…", *body, BETWEEN, standfirst) == [len(body) + 2]


@pytest.mark.parametrize("language", STANDFIRSTS)
def test_a_text_stays_of_which_one_sentence_is_its_own(language: str) -> None:
    standfirst, *body = STANDFIRSTS[language]
    first, last = _sentences(fold_marks(standfirst))
    own = {"en": "It has no roof.", "ru": "Крыши у неё нет.", "zh": "它没有屋顶。", "el": "Δεν έχει στέγη πια."}[language]
    assert removed("…", f"{first} {own} {last}", BETWEEN, *body) == []
    assert removed("…", standfirst, BETWEEN, *body[:-1]) == []


@pytest.mark.parametrize("mixed, parts", [
    (
        "The first of the three tests ran on Monday in the hall. In the end it failed after two hours.",
        [
            "The first of the three tests ran on Monday in the hall. In the end it went well, and all were glad.",
            "The second one ran on Friday in the yard of the school. In the end it failed after two hours.",
        ],
    ),
    (
        "Первое из трёх испытаний прошло в понедельник в зале. В конце концов оно сорвалось через два часа.",
        [
            "Первое из трёх испытаний прошло в понедельник в зале. В конце концов всё получилось, и все были рады.",
            "Второе устроили в пятницу во дворе школы. В конце концов оно сорвалось через два часа.",
        ],
    ),
    (
        "三次试验中的第一次周一在大厅里进行。结果两个小时以后就失败了。",
        [
            "三次试验中的第一次周一在大厅里进行。结果非常顺利，大家都很高兴。",
            "第二次是周五在学校院子里做的。结果两个小时以后就失败了。",
        ],
    ),
])
def test_what_goes_on_about_another_thing_stays(mixed: str, parts: list[str]) -> None:
    assert removed(*parts, BETWEEN, mixed) == []
    assert removed(mixed, BETWEEN, *parts) == []


def test_short_sentences_stay_with_the_one_before() -> None:
    assert _sentences("It rained. So it did. The mill stood still for a day!") == [
        "It rained.", "So it did.", "The mill stood still for a day!"
    ]
    assert _sentences("The mill stood still. So what? It rained on.")[0] == "The mill stood still. So what?"


def test_weak_candidates_are_looked_for_where_enough_has_gone() -> None:
    rng = random.Random(1)
    words = ["".join(rng.choices("bdfgklmnprstv", k=2)) + "".join(rng.choices("aeiou", k=2)) + end for end in "lmnrst"
             for _ in range(300)]  # fmt: skip
    fillers = [" ".join(rng.sample(words, 14)).capitalize() + "." for _ in range(MOST_SEARCHED - 10)]
    standfirst, *body = STANDFIRSTS["en"]
    teasers = [text.rsplit(" ", 4)[0] + " ..." for text in fillers[:20]]
    result = deduplicate_paragraphs([standfirst, BETWEEN, *body, *fillers, *teasers])
    left = [paragraph.text for paragraph in result.kept]
    assert len(left) < len(result.paragraphs) and not deduplicate_paragraphs(left).removed


# What sums up two paragraphs clause by clause, those two, and what would make another fact of it.
SUMMARIES = {
    "en": (
        "Councillors in Harrow have voted to keep the ferry running through the winter, after a petition signed by "
        "more than 2,300 people.",
        "Councillors in Harrow voted on Tuesday night to keep the ferry running through the winter, reversing a cut "
        "that they had agreed in the spring.",
        "The change of heart came after a petition signed by more than 2,300 people, almost four times the population "
        "of the island, was handed in.",
        [("2,300", "3,200"), ("to keep", "not to keep"), ("winter", "summer"), ("more than", "fewer than"),
         ("Harrow", "Marlow"), ("to keep", "to stop"), ("a petition", "a letter"), ("have voted", "may have voted")],
    ),
    "de": (
        "Der Rat von Harrow hat die alte Mühle am Fluss gekauft, und die Feuerwehr bekommt dafür zwei neue Boote.",
        "Der Rat von Harrow hat am Montagabend, wie er mitteilt, die alte Mühle am Fluss gekauft. Sie steht seit "
        "vierzig Jahren leer, und im Keller wohnen Fledermäuse.",
        "Die Feuerwehr bekommt dafür zwei neue Boote, die im Frühjahr geliefert werden sollen.",
        [("zwei", "drei"), ("gekauft", "verkauft"), ("Feuerwehr", "Schule"), ("am Fluss", "am See"),
         ("Harrow", "Marlow"),
         ("hat die", "hat nicht die")],
    ),
    "fr": (
        "Apicultrice à Valbrume depuis vingt ans, Solène Karadec a perdu la moitié de ses colonies et refuse de "
        "nourrir ses abeilles au sirop.",
        "Solène Karadec nous reçoit dans une ancienne scierie. Elle est apicultrice à Valbrume depuis vingt ans et "
        "vend son miel sur trois marchés.",
        "Après six semaines de pluie, elle a perdu la moitié de ses colonies, soit quarante ruches. Elle refuse "
        "de nourrir ses abeilles au sirop, quitte à récolter moins.",
        [("vingt", "trente"), ("la moitié", "le tiers"), ("refuse", "accepte"), ("Valbrume", "Valclair"),
         ("Karadec", "Madec"), ("sirop", "sucre")],
    ),
    "ru": (
        "Геологи из Верхнего Яра подняли со дна озера керн длиной девять метров и прочитали по нему историю климата "
        "за двенадцать тысяч лет.",
        "Геологи из Верхнего Яра в феврале, прямо со льда, подняли со дна озера керн длиной девять метров. Бурили трое "
        "суток, и было очень холодно.",
        "По слоям ила учёные прочитали историю климата за двенадцать тысяч лет, как по кольцам дерева.",
        [("девять", "восемь"), ("двенадцать", "двадцать"), ("подняли", "не подняли"), ("озера", "моря"),
         ("климата", "рыбы"), ("Верхнего", "Нижнего")],
    ),
    "ar": (
        "افتتحت شركة الواحة في بلدة عين السرو خط إنتاج لتعبئة التمور بكلفة 18 مليون دينار، "
        "وستوظف فيه 140 عاملا من أبناء البلدة.",
        "افتتحت شركة الواحة صباح الأحد في بلدة عين السرو خط إنتاج لتعبئة التمور، بكلفة 18 مليون دينار "
        "غطى المصرف الزراعي نصفها.",
        "وستوظف الشركة في الخط 140 عاملا من أبناء البلدة، ثلثاهم من النساء، بعد دورة تدريب تمتد ستة أسابيع.",
        [("140", "410"), ("18", "81"), ("افتتحت", "أغلقت"), ("التمور", "الزيتون"), ("وستوظف", "ولن توظف")],
    ),
    "zh": (
        "临潮市地铁七号线昨日清晨通车，全长二十一公里，设十六座车站，把老码头和大学城连在一起。",
        "昨日清晨五点四十分，临潮市地铁七号线首班车从老码头站驶出，车厢里坐满了带着早点和相机的市民，这条线路就此正式通车。",
        "七号线全长二十一公里，设十六座车站，其中四座可以换乘；它把老码头和大学城连在一起，全程只需三十四分钟。",
        [("二十一", "三十一"), ("十六", "十七"), ("通车", "停运"), ("大学城", "体育场"), ("七号线", "八号线")],
    ),
    "ko": (
        "서해군은 폐교를 마을 도서관으로 고쳐 열었고, 주민 백이십 명이 책 삼천 권을 기증했다.",
        "서해군은 지난 월요일 오래 비어 있던 폐교를 마을 도서관으로 고쳐 열었고, 지붕에서는 아직 비가 샌다.",
        "주민 백이십 명이 책 삼천 권을 기증했다. 절반은 아이들이 볼 그림책이다.",
        [("백이십", "이백이십"), ("삼천", "사천"), ("도서관으로", "시장으로"), ("기증했다", "가져갔다"), ("주민", "학생")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", SUMMARIES)
def test_what_sums_up_the_article_clause_by_clause_goes(language: str) -> None:
    summary, one, other, _ = SUMMARIES[language]
    assert removed("…", summary, one, other) == [1]


@pytest.mark.parametrize("language", SUMMARIES)
def test_a_summary_with_another_fact_stays(language: str) -> None:
    summary, one, other, exchanges = SUMMARIES[language]
    for said, instead in exchanges:
        assert said in summary
        assert removed("…", summary.replace(said, instead), one, other) == []


def test_a_headline_that_sums_up_stays() -> None:
    summary, one, other, _ = SUMMARIES["de"]
    assert removed(summary.rstrip("."), one, other) == []


def test_look_alikes_sum_up_nothing_together() -> None:
    summary = SUMMARIES["en"][0]
    alike = [summary.replace("winter", "summer"), summary.replace("2,300", "3,200")]
    assert removed(summary, *alike) == []
