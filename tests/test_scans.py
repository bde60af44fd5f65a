"""Bad scans: what is read in the light of a better copy, and what says something as it stands."""

from __future__ import annotations

import pytest

from redite import deduplicate_paragraphs
from redite.noise import Slip, slip
from redite.scans import legible
from redite.tokens import Tokens


@pytest.mark.parametrize("scan, copy", [
    ("The associat1on said the 1ast boat 1eaves at 2l:40.", "The association said the last boat leaves at 21:40."),
    ("It was built before l950 for 6.2O0 crowns.", "It was built before 1950 for 6.200 crowns."),
    ("Она расска3ала, что не открывает 0кна.", "Она рассказала, что не открывает окна."),
    ("El no nego que el pleno aprobo la linea electrica.", "El no negó que el pleno aprobó la línea eléctrica."),
    ("Swieza laka i zolty las.", "Świeża łąka i żółty las."),
    ("Das Land uber nimmt die Hälfte, es bleibt of fen.", "Das Land übernimmt die Hälfte, es bleibt offen."),
    ("Ses col1egues sont 1oin.", "Ses collègues sont loin."),
    ("Dzis zaplacic za lecze nie ma szkola.", "Dziś zapłacić za leczenie ma szkoła."),
    ("Sie kostet 38.OOO Kronen und l,9 Taler.", "Sie kostet 38.000 Kronen und 1,9 Taler."),
    ("The spring sa1e was put off to 2l March.", "The spring sale was put off to 21 March."),
    ("The 1ast boat is not able.", "The last boat is notable."),
    ("The fine is £l80,OOO, as the 1aw says.", "The fine is £180,000, as the law says."),
    ("Έως τις 3l Μαΐου όσοι παρα βούν.", "Έως τις 31 Μαΐου όσοι παραβούν."),
    ("달 I20면을 만든다.", "달 120면을 만든다."),
    ("駅のエレベ一タ一を第ー回に。", "駅のエレベーターを第一回に。"),
    ("यह तेज बारिश की पुरानी साडियों से दौडे।", "यह तेज़ बारिश की पुरानी साड़ियों से दौड़े।"),
])
def test_a_scan_is_read_as_the_better_copy(scan: str, copy: str) -> None:
    assert legible(Tokens(scan), Tokens(copy), ("nie", "not")).forms == Tokens(copy).forms


@pytest.mark.parametrize("text, other", [
    ("It takes 5l of milk and 3s of patience.", "It takes 51 of milk and 35 of patience."),
    ("The H1N1 virus and the S7 were there.", "The HAND virus and the SO were there."),
    ("The spring sale was put off to 2l March.", "The spring sale was put off to 21 March."),
    ("See No.5 and U.S.7 on 5.Mai.", "See No 5 and US 7 on 5 Mai."),
    ("It is 10km from here to there.", "It is 10m from here to there."),
    ("The last boat is not able.", "The last boat is notable."),
    ("Mi papa compro pan.", "Mi papá compró pan y lo olvidó."),
    ("Mi papá no compro el te ni la linea electrica.", "Mi papá no compró el té ni la línea eléctrica."),
    ("ビル一階とタワー一棟、十ー日の会。", "ビル二階とタワー、十二日のベテランー。"),
    ("One line without numbers.", "Another line without numbers."),
    ("", "1ine"),
    ("1ine", ""),
])
def test_what_may_be_meant_as_it_stands_is_left(text: str, other: str) -> None:
    assert legible(Tokens(text), Tokens(other), ("nie", "not")).forms == Tokens(text).forms


@pytest.mark.parametrize("text, other, parted", [
    ("Foto: archivoLos vecinos se quejaron.", "Los vecinos se quejaron.", "archivo los"),
    ("Los vecinos se quejaronFoto: archivo", "Los vecinos se quejaron", "quejaron foto"),
    ("צילום: ארכיוןתלמידי בית הספר", "תלמידי בית הספר", "ארכיון תלמידי"),
    ("The harbourmaster left.", "Master left.", "the harbourmaster"),
])
def test_a_credit_is_parted_from_the_word_it_is_stuck_to(text: str, other: str, parted: str) -> None:
    assert parted in " ".join(legible(Tokens(text), Tokens(other)).forms)


GOOD = "The association has proposed that the last boat should leave at 21:40 on Fridays, and all members agree."
SCAN = "The associat1on has proposed that the 1ast boat should 1eave at 2l:40 on Fridays, and all rnembers agree."


def test_the_scan_goes_and_the_better_copy_stays() -> None:
    assert [decision.index for decision in deduplicate_paragraphs([SCAN, GOOD]).removed] == [0]
    assert [decision.index for decision in deduplicate_paragraphs([GOOD, SCAN]).removed] == [1]
    assert not deduplicate_paragraphs([GOOD, SCAN.replace("2l:40", "2l:45")]).removed


THAI = (
    "เทศบาลจะติดตั้งทุ่นลดคลื่นยาว 120 เมตรที่ปากคลองภายในสิ้นปีนี้ "
    "ใช้งบประมาณมากและจะเก็บค่าผ่านคลองเพื่อเป็นค่าดูแลรักษา"
)


@pytest.mark.parametrize("scan, copy", [
    (THAI.replace("ตั้ง", "ตัง").replace("คลื่น", "คลืน").replace("ปีนี้", "ปีนี").replace("เพื่อ", "เพือ"), THAI),
    (
        "Le maire a décidé hier que l'école du village sera renovee et agrandie avant la rentree pour les eleves.",
        "Le maire a décidé hier que l'école du village sera rénovée et agrandie avant la rentrée pour les élèves.",
    ),
])
def test_a_copy_that_lost_some_accents_goes(scan: str, copy: str) -> None:
    assert [decision.index for decision in deduplicate_paragraphs([scan, copy]).removed] == [0]
    assert [decision.index for decision in deduplicate_paragraphs([copy, scan]).removed] == [1]


@pytest.mark.parametrize("scan, copy, goes", [
    (  # short function words that a scan has otherwise are no sign against its being one
        "تلقت الأمانة هذا العام كتبا كثيرة كان أكثرها من المعرب ومصر، واستبعدت منها رواية لأنها سبق ان نسرت.",
        "تلقت الأمانة هذا العام كتبا كثيرة كان أكثرها من المغرب ومصر، واستبعدت منها رواية لأنها سبق أن نشرت.",
        True,
    ),
    (  # nobody writes an accent by mistake, however often the word stands elsewhere without it
        "A viz enyhíti a fájdalmat, mondja az orvos, de szívbetegeknek húsz percnél tovább nem ajánlott.",
        "A víz enyhíti a fájdalmat, mondja az orvos, de szívbetegeknek húsz percnél tovább nem ajánlott.",
        True,
    ),
])
def test_a_bad_copy_goes_and_the_good_one_stays(scan: str, copy: str, goes: bool) -> None:
    beside = ["Az új medence vizű és viz nevű.", "رواية أخرى."]
    removed = [decision.index for decision in deduplicate_paragraphs([copy, *beside, scan]).removed]
    assert removed == ([3] if goes else [])


@pytest.mark.parametrize("said, other", [
    ("120", "210"), ("สิ้นปี", "ต้นปี"), ("จะเก็บ", "จะไม่เก็บ"), ("เทศบาล", "โรงงาน"),
])
def test_a_fact_of_a_thai_text_stays(said: str, other: str) -> None:
    assert not deduplicate_paragraphs([THAI, THAI.replace(said, other)]).removed


@pytest.mark.parametrize("kept, cut, goes", [
    ("12 000 copies", "12.000 copies", True),
    ("12.000 copies", "12,000 copies", True),
    ("1.234.567 crowns", "1 234 567 crowns", True),
    ("12.5 miles", "125 miles", False),
    ("12.000 copies", "1200 copies", False),
])
def test_thousands_are_grouped_in_several_ways(kept: str, cut: str, goes: bool) -> None:
    frame = "The old book of the harbour came out in March, and {} of it were printed in the first week."
    assert bool(deduplicate_paragraphs([frame.format(kept), frame.format(cut)]).removed) is goes


def test_bars_may_end_sentences_in_hindi() -> None:
    copy = "किसान की चार बीघा धान की फ़सल डूब गई। वे कहते हैं कि पानी तो हर साल आता है। उनका परिवार अब वहाँ रह रहा है।"
    scan = copy.replace("।", " |")
    assert [decision.index for decision in deduplicate_paragraphs([copy, scan]).removed] == [1]
    assert not deduplicate_paragraphs(["नाम | आयु | गाँव | काम", "नाम | आयु | गाँव | काम"]).removed


@pytest.mark.parametrize("scan, copy", [
    (
        "The barge's 0wner, Tam & LoweII Marine, has accepted liabi1ity for the darnage, which the is1and counci1 "
        "puts at £l80,OOO.",
        "The barge's owner, Tarn & Lowell Marine, has accepted liability for the damage, which the island council "
        "puts at £180,000.",
    ),
    (
        "La rnairie a dé cidé de ferrner le pont aux voitures jusqu'au l5 mars, le ternps de re faire le ta blier "
        "rongé par la rouiIle.",
        "La mairie a décidé de fermer le pont aux voitures jusqu'au 15 mars, le temps de refaire le tablier "
        "rongé par la rouille.",
    ),
    (
        "Толшина льда у левого бере га достигла З8 сантиметров, на стрежне - З1 сантиметра; 3амеры пр0водят каждое "
        "утр0 в се мь часов.",
        "Толщина льда у левого берега достигла 38 сантиметров, на стрежне - 31 сантиметра; замеры проводят каждое "
        "утро в семь часов.",
    ),
    (
        "Der Verein hat irmerhalb von drei Wochen 4.600 Unterschriften fur den Erhalt des Bades gesarnmelt.",
        "Der Verein hat innerhalb von drei Wochen 4.600 Unterschriften für den Erhalt des Bades gesammelt.",
    ),
    (
        "運転は土曜と曰曜のl曰3往復で、運貨は片道65O円。キ八3lに乗るには、別に整埋券が必 要になる。",
        "運転は土曜と日曜の1日3往復で、運賃は片道650円。キハ31に乗るには、別に整理券が必要になる。",
    ),
    (
        "राज्य सरकार पजीकृत किसानो को कीमत पर 4O प्रतिशत अनु दान देगी। आवेदन l5 दिसबर तक ब्लाक कार्यालय मे होगे।",
        "राज्य सरकार पंजीकृत किसानों को कीमत पर 40 प्रतिशत अनुदान देगी। आवेदन 15 दिसंबर तक ब्लॉक कार्यालय में होंगे।",
    ),
    (
        "The council put forfy chairs into the panry of the museum, and the migraion office paid for all of them.",
        "The council put forty chairs into the pantry of the museum, and the migration office paid for all of them.",
    ),
    (
        "Der Förster empfahl den Besuchern, die Hunde an der Lene zu führen und die Wegc nicht zu verlssen.",
        "Der Förster empfahl den Besuchern, die Hunde an der Leine zu führen und die Wege nicht zu verlassen.",
    ),
    (
        "У селі торік налічили 2316 заселеиих гнізд, на одне припадало в середньму двоє пташенят; гравень був вогкий.",
        "У селі торік налічили 2316 заселених гнізд, на одне припадало в середньому двоє пташенят; травень був вогкий.",
    ),
    (
        "Το πλοίο σημιώνει κάθε πρωί τη θρμοκρασία του νερού και στέλνει τα αποτελέσαατα στο γραφείο του λιμανιού.",
        "Το πλοίο σημειώνει κάθε πρωί τη θερμοκρασία του νερού και στέλνει τα αποτελέσματα στο γραφείο του λιμανιού.",
    ),
    (
        "ร้ามอาหารริมแม่น้ำเปิคทุกวันตั้งแต่เช้า และมีเรือรับส่งจากทมู่บ้านอีกฝั่งหนึ่งจนถึงเที่ยงคืน",
        "ร้านอาหารริมแม่น้ำเปิดทุกวันตั้งแต่เช้า และมีเรือรับส่งจากหมู่บ้านอีกฝั่งหนึ่งจนถึงเที่ยงคืน",
    ),
    ("收汁的时侯人不能离开社台：肉要收到汤汁挂勺。", "收汁的时候人不能离开灶台：肉要收到汤汁挂勺。"),
])
def test_a_scan_of_which_most_words_are_damaged_goes(scan: str, copy: str) -> None:
    assert len(deduplicate_paragraphs([scan, copy]).removed) == 1


@pytest.mark.parametrize("one, other", [
    (
        "周末，王师傅在东街买了两只鸡，又到镇上的邮局寄了一封信，晚上才回到家里。",
        "周末，李师傅在西街卖了两只鸭，又到镇上的邮局寄了一封信，晚上才回到家里。",
    ),
    (
        "研究人员在湖北发现了一种新的鱼，它的背部呈红色，体长不到十厘米，只在夜间活动。",
        "研究人员在河北发现了一种新的蛇，它的背部呈黑色，体长不到十厘米，只在夜间活动。",
    ),
    (
        "村の男が山で熊を見たのは朝のことで、すぐに役場に知らせが届いた。",
        "村の女が川で鹿を見たのは夜のことで、すぐに役場に知らせが届いた。",
    ),
    (
        "村民们在北坡土种下了两干棵果树，镇里派技术员教他们如何修剪和施肥。",
        "村民们在南坡上种下了两千棵果树，镇里派技术员教他们如何修剪和施肥。",
    ),
    (
        "運転は土曜と曰曜のl曰3往復で、運貨は片道66O円。別に整埋券が必要になる。",
        "運転は土曜と日曜の1日3往復で、運賃は片道650円。別に整理券が必要になる。",
    ),
    (
        "He sold 5l bottles at the fair on Sunday and gave the rnoney to the church in the village.",
        "He sold 51 bottles at the fair on Sunday and gave the money to the church in the village.",
    ),
])
def test_characters_that_look_otherwise_are_other_words(one: str, other: str) -> None:
    assert not deduplicate_paragraphs([one, other]).removed


def test_slips_of_one_kind_make_other_words() -> None:
    assert slip("ввозят", "вывозят") == Slip(("", "ы"), "в", "в")
    assert slip("pantry", "panry") == slip("panry", "pantry") == Slip(("", "t"), "n", "r")
    assert slip("fortress", "forfress") == Slip(("f", "t"), "r", "r")
    found = slip("ввозят", "вывозят"), slip("входят", "выходят"), slip("весной", "выесной")
    assert found[0] and found[1] and found[1].is_like(found[0]) and found[2] is not None
    text = "Страна {} зерно и {} уголь: {} зерна вырос за год на треть, а доля угля в нём упала почти до нуля."
    exported, imported = text.format("вывозит", "вывозит", "вывоз"), text.format("ввозит", "ввозит", "ввоз")
    assert not deduplicate_paragraphs([exported, imported]).removed


@pytest.mark.parametrize("one, other", [
    ("boats", "boat"), ("legal", "illegal"), ("bat", "bet"), ("taloon", "talon"), ("новый", "новой"), ("כותב", "כתב"),
    ("harbour", "harbor2"), ("form", "from"), ("walked", "walker"),
])
def test_endings_and_what_stands_before_a_word_are_no_slips(one: str, other: str) -> None:
    assert slip(one, other) is None and slip(other, one) is None


@pytest.mark.parametrize("one, other", [
    (
        "The ferry brought the pilgrims to the coast, and the abbot said a prayer for those who stayed behind.",
        "The ferry bought the pilgrims to the cost, and the abbat said a prayer for those who stayed behind.",
    ),
    (
        "She wore a green coat and carried a basket of pears to the market in the rain.",
        "She wore a green coat and carried a casket of bears to the market in the rain.",
    ),
    (
        "Mr Parker and Mr Miller voted for the plan, and the motion was carried by a wide margin.",
        "Mr Barker and Mr Hiller voted for the plan, and the motion was carried by a wide margin.",
    ),
    (
        "Im Keller fanden die Arbeiter eine alte Kanne und einen Sack voller Nadeln, die niemand haben wollte.",
        "Im Keller fanden die Arbeiter eine alte Wanne und einen Sack voller Nudeln, die niemand haben wollte.",
    ),
    (
        "На рынке она купила корову, бочку и мешок муки, а вечером вернулась домой на телеге.",
        "На рынке она купила корону, почку и мешок муки, а вечером вернулась домой на телеге.",
    ),
    (
        "Na targu kupiła beczkę, kosę i worek mąki, a wieczorem wróciła do domu wozem sąsiada.",
        "Na targu kupiła teczkę, kozę i worek mąki, a wieczorem wróciła do domu wozem sąsiada.",
    ),
    (
        "Ο αγρότης πούλησε τη γάτα και το κάρο σε έναν άνδρα από την ακτή, που πλήρωσε την ίδια μέρα.",
        "Ο αγρότης πούλησε τη λάτα και το τάρο σε έναν άνδρα από την ακτή, που πλήρωσε την ίδια μέρα.",
    ),
])
def test_two_words_a_letter_off_are_two_facts_where_the_letters_look_otherwise(one: str, other: str) -> None:
    assert not deduplicate_paragraphs([one, other]).removed


def test_letters_of_hangul_look_alike() -> None:
    scan = "이사 기갼에도 예악 도서 수령과 반납은 정문 옆 무인함에서 할 수 있지만, 빌린 책은 이 무인합에 넣을 수 없다."
    copy = "이사 기간에도 예약 도서 수령과 반납은 정문 옆 무인함에서 할 수 있지만, 빌린 책은 이 무인함에 넣을 수 없다."
    assert len(deduplicate_paragraphs([scan, copy]).removed) == 1


@pytest.mark.parametrize("text, said, instead", [
    ("The {} on the hill was sold to a family from the coast, who will take it over in spring.", "cattle", "castle"),
    ("They crossed the {} in the evening and spoke of it to their children for many years.", "desert", "dessert"),
    ("Am Abend wurde vor dem Tor {}, und die Leute in der Straße blieben in den Häusern.", "geschossen", "geschlossen"),
    ("Le cuisinier a servi du {} aux invités, qui sont rentrés chez eux avant la fin du repas.", "poisson", "poison"),
    ("El alcalde estaba {} cuando llegó al pueblo y se quedó a vivir en la plaza.", "casado", "cansado"),
    ("La donna aveva un {} nero e si sedette vicino alla porta della chiesa con il marito.", "cappello", "capello"),
    ("Вход в шахту был {} ещё в начале лета, и с тех пор туда никто не спускался.", "закрыт", "зарыт"),
])
def test_a_long_word_with_a_letter_more_is_another_word(text: str, said: str, instead: str) -> None:
    assert not deduplicate_paragraphs([text.format(said), text.format(instead)]).removed


def test_a_word_misread_by_a_letter_is_known_beside_one_with_a_digit() -> None:
    scan = "El árbitro señala pena1ti, y la grada, que hasta enlonces había animado sin descanso, protesta con pitos."
    copy = "El árbitro señala penalti, y la grada, que hasta entonces había animado sin descanso, protesta con pitos."
    assert len(deduplicate_paragraphs([scan, copy]).removed) == 1
    assert not deduplicate_paragraphs([scan.replace("pena1ti", "penalti"), copy]).removed


def test_a_greek_letter_in_a_german_word_is_misread() -> None:
    scan = "Meine Groβmutter hat nie etwas abgewogen, sie hat den Teig rnit der Hand gefühlt, sagt die Wirtin."
    copy = "Meine Großmutter hat nie etwas abgewogen, sie hat den Teig mit der Hand gefühlt, sagt die Wirtin."
    assert [decision.index for decision in deduplicate_paragraphs([scan, copy]).removed] == [0]
