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


THAI = (
    "ตลาดเทศบาลที่ริมคลองสายใหม่ปิดให้บริการตั้งแต่วันเสาร์ พ่อค้าแม่ค้าย้ายไปขายของที่ลานวัดเก่าแทนชั่วคราว "
    "และจะไม่คิดค่าเช่า",
    "เรือข้ามฟากไปเกาะแก้วหยุดให้บริการชั่วคราวเพราะคลื่นลมแรง จะเปิดให้บริการอีกครั้งในวันอาทิตย์หน้าตอนเช้า",
)


@pytest.mark.parametrize("joined, goes", [
    (f"{THAI[0].rpartition(' ')[0]} {THAI[1].partition(' ')[0]}", True),
    (f"{THAI[0].partition(' ')[0]} {THAI[1].partition(' ')[2]}", False),  # the ferry will open again, not the market
    (f"{THAI[0].rpartition(' ')[0]} {THAI[1].partition(' ')[0].removeprefix('เรือ')}", False),
])  # fmt: skip
def test_thai_parts_sentences_with_spaces(joined: str, goes: bool) -> None:
    assert removed(*THAI, joined) == ([2] if goes else [])


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
    "ru, words left out": (
        "Геологи из Верхнего Яра подняли со дна озера керн длиной девять метров и прочитали по нему историю климата "
        "за двенадцать тысяч лет.",
        "Экспедиция геологов из Верхнего Яра в феврале, прямо со льда, подняла со дна озера керн длиной девять метров. "
        "Бурили трое суток, и было очень холодно.",
        "По слоям ила учёные прочитали историю климата за двенадцать тысяч лет, как по кольцам дерева.",
        [("девять", "восемь"), ("двенадцать", "двадцать"), ("подняли", "не подняли"), ("озера", "моря"),
         ("климата", "рыбы"), ("Верхнего", "Нижнего"), ("Геологи", "Дети")],
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
        "Solène Karadec est apicultrice à Valbrume depuis vingt ans, a perdu la moitié de ses colonies et refuse de "
        "nourrir ses abeilles au sirop.",
        "Solène Karadec est apicultrice à Valbrume depuis vingt ans et vend son miel sur trois marchés. Elle nous "
        "reçoit dans une ancienne scierie.",
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
        "临潮市地铁七号线昨日清晨通车，首班车从老码头站驶出，车厢里坐满了带着早点和相机的市民。",
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


def test_what_stands_among_the_first_once_others_have_gone_may_sum_up() -> None:
    summary, first, second, _ = SUMMARIES["en"]
    above = "The swimming halls of the county counted fewer guests than in the year before, although August was wet."
    assert removed(above, above, BETWEEN, summary, first, second) == [1, 3]


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


# Of each language four paragraphs, and what puts their words together to say something else.
COMPOSED = {
    "en": (
        [
            "The mayor of Beeville resigned on Monday evening after the report on the bridge had been published. "
            "She had held the office for nine years.",
            "In Ayton, the council will meet in May to decide whether the old market hall is to be sold. Clara "
            "Voss leads the opposition there, and Ines Held the majority.",
            "The market hall was built in 1902 and has stood empty since the traders left it. Forty of its windows "
            "are broken.",
            "Ines Held accused the builders of the bridge of fraud. The police may search their offices this week, "
            "it was said in court.",
        ],
        [
            "The council of Beeville will meet in May to decide whether the old market hall is to be sold, and Ines "
            "Held accused the builders of the bridge of fraud.",
            "The mayor of Ayton resigned on Monday evening, and the council will meet in May to decide whether the old "
            "market hall is to be sold.",
            "Ines Held leads the opposition there, and the mayor of Beeville resigned on Monday evening.",
            "Clara Voss leads the majority there, and the mayor of Beeville resigned on Monday evening.",
            "The mayor of Beeville resigned on Monday evening, and the council will decide whether the old market "
            "hall is to be built.",
            "The mayor of Beeville resigned on Monday evening, but the market hall was not built in 1902.",
            "Nine of its windows are broken, and the mayor of Beeville resigned on Monday evening.",
            "The builders of the bridge accused Ines Held of fraud, and the mayor of Beeville resigned on Monday "
            "evening.",
            "Has the mayor of Beeville resigned on Monday evening, and will the council meet in May?",
            "The council met in May to decide whether the old market hall is to be sold, and Ines Held accused the "
            "builders of the bridge of fraud.",
            "The market hall was sold in 1902, and the mayor of Beeville resigned on Monday evening.",
            "Ines Held accused the mayor of fraud, and the market hall was built in 1902.",
            "The traders accused the builders of the bridge of fraud, and the market hall was built in 1902.",
            "The mayor of Beeville had held the office for forty years, and the market hall was built in 1902.",
        ],
    ),
    "de": (
        [
            "Die Bürgermeisterin von Rehfeld trat am Montag zurück, nachdem der Bericht über die Brücke erschienen "
            "war. Sie war neun Jahre im Amt.",
            "In Aldorf entscheidet der Rat im Mai, ob die alte Markthalle verkauft wird. Klara Voss führt dort die "
            "Opposition, und Ines Held die Mehrheit.",
            "Die Markthalle wurde 1902 gebaut und steht leer, seit die Händler sie verlassen haben. Vierzig ihrer "
            "Fenster sind zerbrochen.",
            "Ines Held warf den Erbauern der Brücke Betrug vor. Die Polizei könnte ihre Büros in dieser Woche "
            "durchsuchen, hieß es vor Gericht.",
        ],
        [
            "Die Bürgermeisterin von Aldorf trat am Montag zurück, und die Markthalle wurde 1902 gebaut.",
            "Klara Voss führt dort die Mehrheit, und die Bürgermeisterin von Rehfeld trat am Montag zurück.",
            "Ines Held führt dort die Opposition, und die Bürgermeisterin von Rehfeld trat am Montag zurück.",
            "Klara Voss warf den Erbauern der Brücke Betrug vor, und die Markthalle wurde 1902 gebaut.",
            "Die Polizei wird ihre Büros in dieser Woche durchsuchen, und die Markthalle wurde 1902 gebaut.",
            "Die Bürgermeisterin von Rehfeld trat am Montag nicht zurück, und die Markthalle wurde 1902 gebaut.",
            "Die Erbauer der Brücke warfen Ines Held Betrug vor, und die Markthalle wurde 1902 gebaut.",
            "Alle ihrer Fenster sind zerbrochen, und die Bürgermeisterin von Rehfeld trat am Montag zurück.",
            "Neun ihrer Fenster sind zerbrochen, und die Bürgermeisterin von Rehfeld trat am Montag zurück.",
            "Die Markthalle wurde 1902 verkauft, und die Bürgermeisterin von Rehfeld trat am Montag zurück.",
            "In Rehfeld entscheidet der Rat im Mai, ob die alte Markthalle verkauft wird, und Ines Held warf den "
            "Erbauern der Brücke Betrug vor.",
        ],
    ),
    "es": (
        [
            "La alcaldesa de Robledo dimitió el lunes después de que se publicara el informe sobre el puente. "
            "Llevaba nueve años en el cargo.",
            "En Alameda, el concejo decidirá en mayo si se vende el viejo mercado. Clara Vossa dirige allí la "
            "oposición, e Inés Heredia la mayoría.",
            "El mercado fue construido en 1902 y está vacío desde que los comerciantes lo dejaron. Cuarenta de sus "
            "ventanas están rotas.",
            "Inés Heredia acusó de fraude a los constructores del puente. La policía podría registrar sus oficinas "
            "esta semana, según se dijo en el juicio.",
        ],
        [
            "La alcaldesa de Alameda dimitió el lunes, y el mercado fue construido en 1902.",
            "Clara Vossa dirige allí la mayoría, y la alcaldesa de Robledo dimitió el lunes.",
            "Inés Heredia dirige allí la oposición, y la alcaldesa de Robledo dimitió el lunes.",
            "Clara Vossa acusó de fraude a los constructores del puente, y el mercado fue construido en 1902.",
            "La policía va a registrar sus oficinas esta semana, y el mercado fue construido en 1902.",
            "La alcaldesa de Robledo no dimitió el lunes, y el mercado fue construido en 1902.",
            "Todas sus ventanas están rotas, y la alcaldesa de Robledo dimitió el lunes.",
            "El mercado fue vendido en 1902, y la alcaldesa de Robledo dimitió el lunes.",
            "En Robledo, el concejo decidirá en mayo si se vende el viejo mercado, e Inés Heredia acusó de fraude "
            "a los constructores del puente.",
        ],
    ),
    "ru": (
        [
            "Мэр Берёзовска ушла в отставку в понедельник, после того как был опубликован доклад о мосте. Она "
            "занимала этот пост девять лет.",
            "В Алдане совет решит в мае, будет ли продан старый рынок. Клара Фосс возглавляет там оппозицию, а "
            "Инна Гельд большинство.",
            "Рынок был построен в 1902 году и стоит пустым с тех пор, как торговцы его оставили. Сорок его окон "
            "разбиты.",
            "Инна Гельд обвинила строителей моста в обмане. Полиция может обыскать их конторы на этой неделе, "
            "сказали в суде.",
        ],
        [
            "Мэр Алдана ушла в отставку в понедельник, а рынок был построен в 1902 году.",
            "Клара Фосс возглавляет там большинство, а мэр Берёзовска ушла в отставку в понедельник.",
            "Инна Гельд возглавляет там оппозицию, а мэр Берёзовска ушла в отставку в понедельник.",
            "Клара Фосс обвинила строителей моста в обмане, а рынок был построен в 1902 году.",
            "Полиция обыщет их конторы на этой неделе, а рынок был построен в 1902 году.",
            "Мэр Берёзовска не ушла в отставку в понедельник, а рынок был построен в 1902 году.",
            "Все его окна разбиты, а мэр Берёзовска ушла в отставку в понедельник.",
            "Рынок был продан в 1902 году, а мэр Берёзовска ушла в отставку в понедельник.",
            "В Берёзовске совет решит в мае, будет ли продан старый рынок, а Инна Гельд обвинила строителей моста "
            "в обмане.",
        ],
    ),
    "ar": (
        [
            "استقالت رئيسة بلدية الروضة يوم الاثنين بعد نشر التقرير عن الجسر. وكانت في هذا المنصب منذ تسع سنوات.",
            "في العالية يقرر المجلس في مايو ما إذا كان السوق القديم سيباع. تقود كلارا فوس المعارضة هناك، وتقود "
            "إيناس هلد الأغلبية.",
            "بني السوق في عام 1902 وهو خال منذ أن تركه التجار. أربعون من نوافذه مكسورة.",
            "اتهمت إيناس هلد بناة الجسر بالغش. وقد تفتش الشرطة مكاتبهم هذا الأسبوع، كما قيل في المحكمة.",
        ],
        [
            "استقالت رئيسة بلدية العالية يوم الاثنين، وبني السوق في عام 1902.",
            "تقود كلارا فوس الأغلبية هناك، واستقالت رئيسة بلدية الروضة يوم الاثنين.",
            "اتهمت كلارا فوس بناة الجسر بالغش، وبني السوق في عام 1902.",
            "لم تستقل رئيسة بلدية الروضة يوم الاثنين، وبني السوق في عام 1902.",
            "كل نوافذه مكسورة، واستقالت رئيسة بلدية الروضة يوم الاثنين.",
            "بيع السوق في عام 1902، واستقالت رئيسة بلدية الروضة يوم الاثنين.",
            "اتهم بناة الجسر إيناس هلد بالغش، وبني السوق في عام 1902.",
        ],
    ),
    "zh": (
        [
            "白桦镇镇长周一晚上辞职，此前关于大桥的报告已经公布。她担任这一职务九年了。",
            "在青山镇，议会五月决定是否出售旧市场。王芳领导那里的反对派，李娜领导多数派。",
            "市场建于1902年，商人离开后一直空着。四十扇窗户破了。",
            "李娜指控大桥的建造者欺诈。警察可能本周搜查他们的办公室，法庭上有人这样说。",
        ],
        [
            "青山镇镇长周一晚上辞职，市场建于1902年。",
            "王芳领导那里的多数派，白桦镇镇长周一晚上辞职。",
            "李娜领导那里的反对派，白桦镇镇长周一晚上辞职。",
            "王芳指控大桥的建造者欺诈，市场建于1902年。",
            "警察将本周搜查他们的办公室，市场建于1902年。",
            "白桦镇镇长周一晚上没有辞职，市场建于1902年。",
            "所有窗户破了，白桦镇镇长周一晚上辞职。",
            "大桥的建造者指控李娜欺诈，市场建于1902年。",
        ],
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", COMPOSED)
def test_what_is_composed_of_the_words_of_several_paragraphs_stays(language: str) -> None:
    body, composed = COMPOSED[language]
    assert [said for said in composed if 0 in removed(said, *body)] == []


def test_may_is_a_month_with_a_capital_alone() -> None:
    said = "In the week before Easter the police {} search the offices of those who had built the bridge."
    assert removed(said.format("may"), said.format("will")) == []


@pytest.mark.parametrize("end", ["…", "… Read more", "… →"])
@pytest.mark.parametrize("place", [0, 1, 2])
def test_the_start_of_the_article_joined_and_broken_off_goes_wherever_it_stands(end: str, place: int) -> None:
    texts = [
        "The council opened the bridge on Monday after two years of work on both banks of the river. It was glad.",
        "Traders in the square said that they had lost a third of their customers while the road was closed to them.",
        "The ferry makes its last trip on Friday, and nobody knows what will become of those who run it. It is old.",
    ]
    joined = f"{texts[0]} Traders in the square said that they had lost a third of{end}"
    paragraphs = [*texts[:place], joined, *texts[place:]]
    assert removed(*paragraphs) == [place]
    other = joined.replace("a third", "a tenth")
    assert place not in removed(*texts[:place], other, *texts[place:])
