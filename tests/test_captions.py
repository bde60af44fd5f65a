"""Captions with a credit, and what only looks like one."""

from __future__ import annotations

from pathlib import Path

import pytest

from redite import Settings, deduplicate_paragraphs
from redite.batch import plan, run
from redite.verifying import Problem, verify

# What is said of a picture, with its credit, the paragraph that says it, too, and what would make another fact of it.
CAPTIONS = {
    "en": (
        "The old fire boat of Harrow, sold in May. Photo: Anna Berg",
        "In May the council of Harrow sold the old fire boat that had been lying in the harbour. Nobody had used it.",
        [("May", "June"), ("sold", "bought"), ("Harrow", "Marlow"), ("fire boat", "steam boat"), ("old", "new")],
    ),
    "de": (
        "Die Küche des Gasthauses am Markt, geschlossen seit dem 12. Mai. Foto: Anna Berg/dpa",
        "Seit dem 12. Mai ist die Küche des Gasthauses am Markt geschlossen, weil die Lüftung nicht mehr lief.",
        [("12", "21"), ("Küche", "Bar"), ("geschlossen", "geöffnet"), ("Markt", "Hafen"), ("am", "nicht am")],
    ),
    "fr": (
        "Le col de la Bresque, long de 11 kilomètres, où est partie l'attaque décisive. (Photo Hélène Coustaud)",
        "L'attaque décisive est partie dans le col de la Bresque, long de 11 kilomètres. Le peloton était au pied.",
        [("11", "14"), ("Bresque", "Valette"), ("décisive", "manquée"), ("attaque", "course")],
    ),
    "ru": (
        "Старая мельница у реки, закрытая инспекторами в мае. Фото: Анна Берг",
        "В мае инспекторы закрыли старую мельницу у реки, потому что там было очень сыро. Её не чинили сорок лет.",
        [("мельница", "пекарня"), ("мае", "июне"), ("закрытая", "открытая"), ("Старая", "Новая"), ("реки", "моря")],
    ),
    "pl": (
        "Kuchnia domu weselnego „Pod Jaworem”, zamknięta przez sanepid do odwołania. Fot. Iwona Szczepanik",
        "Sanepid zamknął do odwołania kuchnię domu weselnego „Pod Jaworem” i pobrał próbki, ale nie wiadomo, co w nich "
        "jest, bo to nie jest takie łatwe, jak się o tym mówi.",
        [("Kuchnia", "Sala"), ("zamknięta", "otwarta"), ("Jaworem", "Dębem"), ("weselnego", "dziecka")],
    ),
    "tr": (
        "Onarımının 14 ay sürmesi beklenen, 1964 yılında yapılan taş köprü. (Fotoğraf: Karasu Belediyesi)",
        "Belediye, 1964 yılında yapılan taş köprünün onarımı için bir proje tanıttı. Çalışmaların 14 ay sürmesi ve 38 "
        "milyon liraya mal olması bekleniyor.",
        [("14", "38"), ("1964", "1946"), ("taş", "demir"), ("köprü", "kale")],
    ),
    "ar": (
        "حديقة المتحف التي تبلغ مساحتها 12 ألف متر مربع، وزُرعت فيها 88 نخلة من أصناف نادرة. (تصوير: ناصر القليعي)",
        "وتبلغ مساحة حديقة المتحف 12 ألف متر مربع، وزُرعت فيها 88 نخلة من أصناف نادرة. وكان هذا في اليوم الذي لم يعرف "
        "أحد من هو ولا إلى أين ذهب، كما كان في كل هذه المدينة.",
        [("12", "21"), ("88", "66"), ("المتحف", "المدرسة"), ("نخلة", "زيتونة"), ("نادرة", "معروفة")],
    ),
    "ko": (
        "은빛체육관에서 투표지를 분류하는 개표 요원들. 사진=김서희 기자",
        "개표 요원들은 은빛체육관에서 새벽 1시까지 투표지를 분류했다. 결과는 그 뒤에 나왔고, 이를 지켜본 사람은 없다.",
        [("은빛", "금빛"), ("투표지", "신청서"), ("분류하는", "분실하는"), ("요원", "위원"), ("개표", "검표")],
    ),
}  # fmt: skip


def removed(*texts: str) -> list[int]:
    return [decision.index for decision in deduplicate_paragraphs(texts).removed]


@pytest.mark.parametrize("language", CAPTIONS)
def test_a_caption_goes_whose_words_all_stand_in_a_sentence(language: str) -> None:
    caption, text, _ = CAPTIONS[language]
    assert removed("…", caption, "—", text) == [1]
    assert removed("…", caption, text) == [1]


@pytest.mark.parametrize("language", CAPTIONS)
def test_a_caption_with_another_fact_stays(language: str) -> None:
    caption, text, exchanges = CAPTIONS[language]
    for said, instead in exchanges:
        assert said in caption
        assert removed("…", caption.replace(said, instead), "—", text) == []


@pytest.mark.parametrize("caption, text", [
    (
        "The old dog of the baker bit the rider in the yard. Photo: Anna Berg",
        "In the yard the rider bit the old dog of the baker, as everybody in the village knows.",
    ),
    (
        "The bridge over the river, closed by the council in May. Photo: Anna Berg",
        "In May the bridge over the river was not closed by the council, as everybody had thought it would be.",
    ),
    (
        "The bridge over the river, closed by the council in May. Photo: Anna Berg",
        "In May the bridge over the river could be closed by the council, as everybody has thought for a year.",
    ),
    (
        "Die Brücke über den Fluss, im Mai von der Stadt verkauft. Foto: Anna Berg",
        "Im Mai hat die Stadt die Brücke über den Fluss verloren, weil der Bund sie ihr aus der Hand genommen hat.",
    ),
    (
        "The islanders with lanterns on the steps of the hall while the court met inside. Photo: Anna Berg",
        "Sixty islanders stood with their lanterns on the steps of the hall while the council met inside.",
    ),
    (
        "Three cows and twelve sheep of the farmer Alder on the meadow. Photo: Anna Berg",
        "On the meadow of the farmer Alder there are twelve cows, and beside them, at the wall, three sheep.",
    ),
    (
        "The painter Martina Alder in front of the old mill by the river. Photo: Anna Berg",
        "In front of the old mill by the river the painter Martin Alder had put up his easel in the grass.",
    ),
    (
        "The closed gate of the harbour on the north side of the town. Photo: Anna Berg",
        "On the north side of the town the gate of the harbour was opened when the storm was over.",
    ),
    (
        "The last house of the village on the south side of the river. Photo: Anna Berg",
        "On the south side of the river stands the first house of the village, which the flood has spared.",
    ),
    (
        "Daniela Nowak odwiedza Ewę Wrzos w starym młynie nad rzeką. Fot. Anna Berg",
        "W starym młynie nad rzeką Daniel Nowak odwiedza Ewę Wrzos, ale nie wiadomo, czy jest tam sam.",
    ),
    (
        "Ewa Wrzos odwiedza Annę Nowak w starym młynie nad rzeką. Fot. Anna Berg",
        "W starym młynie nad rzeką Anna Nowak odwiedza Ewę Wrzos, ale nie wiadomo, czy jest tam sama.",
    ),
    (
        "Der Maler Daniel Brandt vor der alten Mühle am Fluss. Foto: Anna Berg",
        "Vor der alten Mühle am Fluss hatte die Malerin Daniela Brandt ihre Staffelei in das Gras gestellt.",
    ),
    (
        "Die geschlossene Tür der Kirche auf der Nordseite des Marktes. Foto: Anna Berg",
        "Auf der Nordseite des Marktes wurde die Tür der Kirche geöffnet, als der Sturm vorüber war.",
    ),
    (
        "Vierzehn Kühe und einundvierzig Schafe auf der Wiese am Fluss. Foto: Anna Berg",
        "Auf der Wiese am Fluss stehen einundvierzig Kühe und vierzehn Schafe, und das ist nicht wenig.",
    ),
    (
        "La pintora Martina Robles delante del viejo molino del río. Foto: Ana Berga",
        "Delante del viejo molino del río el pintor Martín Robles había puesto su caballete en la hierba.",
    ),
    (
        "La puerta cerrada de la iglesia en el lado norte de la plaza. Foto: Ana Berga",
        "En el lado norte de la plaza la puerta de la iglesia fue abierta cuando pasó la tormenta.",
    ),
    (
        "Le premier ministre de Slovaquie devant le vieux moulin de la rivière. Photo : Anne Bergé",
        "Devant le vieux moulin de la rivière, le premier ministre de Slovénie a parlé de ce qui vient.",
    ),
    (
        "La porte ouverte de l'église du côté nord de la place. Photo : Anne Bergé",
        "Du côté nord de la place, la porte de l'église est fermée depuis que la tempête est passée.",
    ),
    (
        "Художник Александр Волков перед старой мельницей у реки. Фото: Анна Берг",
        "Перед старой мельницей у реки художница Александра Волкова поставила мольберт, но это было не всё.",
    ),
    (
        "Закрытая дверь церкви на северной стороне площади. Фото: Анна Берг",
        "На северной стороне площади открыли дверь церкви, и это было сделано после того, как прошла буря.",
    ),
    (
        "Учитель Орлов пришёл к врачу Белову в старую мельницу. Фото: Анна Берг",
        "В старую мельницу врач Белов пришёл к учителю Орлову, и это было не в первый раз.",
    ),
    (
        "Il pittore Daniele Brandi davanti al vecchio mulino sul fiume. Foto: Anna Berga",
        "Davanti al vecchio mulino sul fiume la pittrice Daniela Brandi aveva messo il suo cavalletto.",
    ),
    ("The old harbour. Photo: Anna Berg", "Whoever comes to the old harbour sees what the storm has left of it."),
])
def test_what_only_shares_its_words_stays(caption: str, text: str) -> None:
    assert removed("…", caption, "—", text) == []


WAVING = "戴红围巾的小学生一早就在老码头站站台上挥手，等候首班车进站；老师说，这堂课比课本上的任何一页都好懂。"
SINGING = "新しい屋根が完成した東の桟橋で、きのうの朝、漁船を待つ子どもたちが歌を歌った。町は来年も祭りを開く。"

# It has most letters of the credit, too.
CROSSING = (
    "เมื่อวานนี้เรือข้ามฟากลำใหม่จอดรอผู้โดยสารที่ท่าน้ำหน้าวัดใหญ่ตั้งแต่เช้ามืด "
    "ชาวบ้านหลายคนสวมเสื้อสีชมพูมายืนชมและวางพวงมาลัยมณีสายยาวที่หัวเรือ"
)


@pytest.mark.parametrize("caption, text, goes", [
    ("戴红围巾的小学生在老码头站站台上挥手，等候首班车进站。摄影：柳青禾", WAVING, True),
    ("戴红围巾的小学生在新码头站站台上挥手，等候首班车进站。摄影：柳青禾", WAVING, False),
    ("戴红围巾的小学生在老码头站站台上挥手，等候末班车进站。摄影：柳青禾", WAVING, False),
    ("戴红围巾的小学生没有在老码头站站台上挥手，等候首班车进站。摄影：柳青禾", WAVING, False),
    ("三十名小学生在老码头站站台上挥手。摄影：柳青禾", "三百名小学生一早就在老码头站站台上挥手；老师说，这堂课好懂。", False),
    ("新しい屋根が完成した東の桟橋で、漁船を待つ子どもたち。（写真：共同）", SINGING, True),
    ("新しい屋根が完成した東の桟橋＝漁船を待つ子どもたち（撮影・林達也）", SINGING, True),
    ("新しい屋根が完成した西の桟橋＝漁船を待つ子どもたち（撮影・林達也）", SINGING, False),
    ("新しい屋根が完成した東の桟橋＝漁船を待つ子どもたち（撮影禁止）", SINGING, False),
    ("古い屋根が完成した東の桟橋で、漁船を待つ子どもたち。（写真：共同）", SINGING, False),
    ("新しい屋根が完成した西の桟橋で、漁船を待つ子どもたち。（写真：共同）", SINGING, False),
    ("新しい屋根が完成した東の桟橋で、客船を待つ子どもたち。（写真：共同）", SINGING, False),
    ("เรือข้ามฟากลำใหม่จอดรอผู้โดยสารที่ท่าน้ำหน้าวัดใหญ่ (ภาพ: สายชล มณีวงศ์)", CROSSING, True),
    ("เรือข้ามฟากลำเก่าจอดรอผู้โดยสารที่ท่าน้ำหน้าวัดใหญ่ (ภาพ: สายชล มณีวงศ์)", CROSSING, False),
    ("เรือข้ามฟากลำใหม่จอดรอผู้โดยสารที่ท่าน้ำหลังวัดใหญ่ (ภาพ: สายชล มณีวงศ์)", CROSSING, False),
    ("เรือข้ามฟากลำใหม่จอดรอผู้โดยสารที่ท่าน้ำหน้าวัดใหญ่ (สายชล มณีวงศ์)", CROSSING, False),
    (
        "生徒が先生を呼ぶ東の桟橋、三十隻の漁船が並ぶ。（写真：共同）",
        "先生が生徒を呼ぶ東の桟橋に、三十隻の漁船が並ぶ。町は来年も祭りを開くことにした。",
        False,
    ),
])
def test_captions_without_words(caption: str, text: str, goes: bool) -> None:
    assert removed("…", caption, "—", text) == ([1] if goes else [])


def test_what_a_caption_went_for_is_verified(tmp_path: Path) -> None:
    caption, text, _ = CAPTIONS["pl"]
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(f"…\n\n{caption}\n\n—\n\n{text}\n", encoding="utf-8")
    planned = plan(str(tmp_path / "in"), str(tmp_path / "out"), Settings())
    assert not [one for one in run(planned, workers=1) if one.message]
    assert caption not in (tmp_path / "out" / "a.txt").read_text(encoding="utf-8")
    assert not [found for found in verify(str(tmp_path / "out")) if isinstance(found, Problem)]


@pytest.mark.parametrize("order", ["pocc", "opcc", "occp", "ocpc"])
def test_a_caption_goes_with_its_copies(order: str) -> None:
    texts = {
        "p": "Sanepid zamknął do odwołania kuchnię domu weselnego „Pod Klonem” i pobrał próbki, w tym trzy z kremu.",
        "c": "Kuchnia domu weselnego „Pod Klonem”, zamknięta przez sanepid do odwołania. Fot. Iwona Klonowska",
        "o": "Burmistrz powiedział w poniedziałek, że miasto nie ma jeszcze wyników i że nie zapłaci za wesele.",
    }
    paragraphs = [texts[one] for one in order]
    result = deduplicate_paragraphs(paragraphs)
    gone = {decision.index for decision in result.removed}
    assert gone == {index for index, one in enumerate(order) if one == "c"}
    assert all(gone.isdisjoint((decision.keeper, *decision.others)) for decision in result.removed)


PASSIVES = {
    "en": (
        "The old mill on the brook, restored by the council in 2019. Photo: Anna Berg",
        "In 2019 the council restored the old mill on the brook. The wheel had been carried off by a flood.",
        "In 2019 the old mill restored the council's good name on the brook, as the wheel had been carried off.",
    ),
    "it": (
        "Il vecchio mulino sul torrente, restaurato dal comune nel 2019. (Foto di Anna Neri)",
        "Nel 2019 il comune ha restaurato il vecchio mulino sul torrente. La ruota era stata portata via da una piena.",
        "Nel 2019 il comune ha venduto il vecchio mulino sul torrente. La ruota era stata portata via da una piena.",
    ),
    "fr": (
        "Deux fours et une chambre froide ont été achetés par la coopérative pour l'ancien lavoir. Photo : Luc Serval",
        "Pour l'ancien lavoir, la coopérative a acheté une chambre froide et deux fours. Elle espère y cuire du pain.",
        "Pour l'ancien lavoir, la coopérative a acheté une chambre froide et trois fours. Elle espère y cuire du pain.",
    ),
    "de": (
        "Hedwig Kramer öffnet im November die alte Mosterei in Wiesbach. Foto: Jan Ahrens",
        "Wenn im November die Birnen fallen, öffnet Hedwig Kramer die alte Mosterei. Sie presst in Wiesbach den Saft.",
        "Wenn im November die Birnen fallen, schließt Hedwig Kramer die alte Mosterei. Sie presst in Wiesbach Saft.",
    ),
    "cs": (
        "Čápi bílí obývají většinu komínů, celkem je jich 34. Foto: Petr Malý",
        "Většinu komínů, celkem 34, obývají čápi bílí. Zbytek hnízd je na sloupech a na střechách, kde jim to jde líp. "
        "Je to tak, že se o ně lidé starají, ale ne vždy.",
        "Většinu komínů, celkem 34, opouštějí čápi bílí. Zbytek hnízd je na sloupech a na střechách, kde jim je líp. "
        "Je to tak, že se o ně lidé starají, ale ne vždy.",
    ),
    "ru": (
        "Ленточку на новом мосту перерезали глава района и школьники. Фото: Иван Белов",
        "Глава района и школьники перерезали ленточку на новом мосту. После этого по мосту прошёл оркестр.",
        "Глава района и учителя перерезали ленточку на новом мосту. После этого по мосту прошёл оркестр.",
    ),
    "ar": (
        "أبواب القلعة المرممة في عام 1995. تصوير: ليلى حداد",
        "يشرف على القلعة المهندس سامي نجم. وقال نجم إن الجدران سليمة، وإن أبواب القلعة رُممت في عام 1995 ولم تتضرر.",
        "يشرف على القلعة المهندس سامي نجم. وقال نجم إن الجدران سليمة، وإن أبواب القلعة سُرقت في عام 1995 ولم تعد.",
    ),
    "ko": (
        "김순자 이장이 할머니에게서 물려받은 오래된 맷돌을 학생들 앞에서 돌리고 있다. 사진=박민수 기자",
        "김순자 이장은 할머니에게서 물려받은 오래된 맷돌을 학생들 앞에서 돌렸다. 학생들은 두부를 만드는 법을 배웠다.",
        "김순자 이장은 할머니에게서 물려받은 오래된 맷돌을 학생들 앞에서 팔았다. 학생들은 두부를 만드는 법을 배웠다.",
    ),
    "zh": (
        "老木匠王福生在祠堂里修补被雨水泡坏的戏台。（刘洋 摄）",
        "老木匠王福生在祠堂里修补被雨水泡坏的戏台，他说至少还要三个月才能完工，到时候会请县里的剧团来演出。",
        "老木匠王福生在祠堂里拆除被雨水泡坏的戏台，他说至少还要三个月才能完工，到时候会请县里的剧团来演出。",
    ),
    "ja": (
        "修理を終えた水車小屋の前に立つ大工の佐野さん（撮影・井上）",
        "大工の佐野さんは修理を終えた水車小屋の前に立ち、「来年には粉をひけるようになる」と語った。水車は十年前に壊れた。",
        "大工の佐野さんは修理を始めた水車小屋の前に立ち、「来年には粉をひけるようになる」と語った。水車は十年前に壊れた。",
    ),
}


@pytest.mark.parametrize("language", PASSIVES)
def test_a_caption_may_say_by_whom_and_when_in_another_order(language: str) -> None:
    caption, text, other = PASSIVES[language]
    assert removed("…", caption, "—", text) == [1]
    assert removed("…", caption, "—", other) == []


def test_who_bit_whom_is_told_by_articles() -> None:
    caption = "Der Hund von Hedwig Kramer biss den Briefträger im Hof der Mosterei. Foto: Jan Ahrens"
    text = "Im Hof der Mosterei biss der Briefträger den Hund von Hedwig Kramer, wie jeder im Dorf inzwischen weiß."
    assert removed("…", caption, "—", text) == []
