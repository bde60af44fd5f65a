"""One form of a paradigm in another one's place: he for she, was for is, sold for sells."""

from __future__ import annotations

import pytest

from redite import deduplicate_paragraphs
from redite.languages import PROBES
from redite.paradigms import agreements, paradigms
from redite.tokens import Tokens


def is_cut(first: str, second: str) -> bool:
    return bool(deduplicate_paragraphs([first, second]).removed)


@pytest.mark.parametrize("said, form, other", [
    ("The baker told Ann on the quay that {} brother had mended all of the nets in the shed.", "her", "their"),
    ("The baker was at the quay when {} heard that all of the nets in the shed were mended.", "he", "I"),
    ("The gate to the quay {} closed, as all of the nets in the shed are mended there.", "is", "was"),
    ("The boat to the island leaves at a quarter {} nine and is back in the evening.", "to", "past"),
    ("The nets are to stay in the shed {} the boats have not been mended by the owner.", "if", "even if"),
    ("Der Bäcker sagte am Kai, dass {} Bruder die Netze in dem Schuppen und das Boot geflickt hat.", "ihr", "sein"),
    ("Das Tor zu dem Kai {} am Abend wegen der Netze und der Boote geschlossen, wie es heißt.", "wird", "wurde"),
    ("Der Bäcker am Kai {} den Fischern und den Helfern für die Netze, die er von ihnen hat.", "dankt", "dankte"),
    ("Le boulanger a dit sur le quai que {} frère avait réparé les filets du hangar et la barque.", "son", "leur"),
    ("Le boulanger {} les filets du hangar et la barque au port, dit une femme du quai.", "répare", "répara"),
    ("El panadero dijo en el muelle que {} hermano había arreglado las redes y la barca.", "su", "mi"),
    ("El panadero {} las redes del cobertizo y la barca en el muelle, como dice la gente.", "compra", "compró"),
    ("Il fornaio ha detto sul molo che il {} fratello aveva riparato le reti e la barca.", "suo", "loro"),
    ("Piekarz powiedział na molo, że {} brat naprawił sieci w szopie i że to jest dobra łódź.", "jej", "jego"),
    ("Piekarz mówi, że jego brat {} sieci w szopie na molo i że to jest dobra łódź.", "naprawił", "naprawi"),
    ("Пекарь сказал на причале, что {} брат починил сети в сарае и это хорошая лодка.", "её", "его"),
    ("Пекарь говорит, что его брат {} за сети в сарае и что это хорошая лодка.", "заплатил", "заплатит"),
    ("Пекар каже, що його брат {} за сіті в сараї й що це був добрий човен.", "заплатив", "заплатить"),
    ("Ο φούρναρης είπε στο λιμάνι ότι ο αδελφός {} επισκεύασε τα δίχτυα και τη βάρκα.", "του", "της"),
    ("Fırıncı rıhtımda bir ağ için bu parayı {} ve teknesine bindi.", "ödedi", "ödeyecek"),
    ("ذكر الخباز في الميناء أن {} أصلح الشباك في المخزن وأن القارب جاهز.", "أخاه", "أخاها"),
    ("האופה סיפר על הרציף כי הסירה {} תוקנה עם הרשתות של המחסן.", "שלו", "שלה"),
    ("घाट पर नानबाई ने कहा कि {} भाई ने गोदाम में जाल और नाव की मरम्मत की।", "उसके", "मेरे"),
    ("คนทำขนมปังบอกที่ท่าเรือว่าน้องชายของ{}ซ่อมแหในโรงเก็บของแล้ว", "เขา", "ผม"),
    ("面包师在码头上说，{}弟弟修好了仓库里所有的渔网。", "他的", "他们的"),
    ("パン屋の主人は港で、倉庫にある網をすべて直す作業を{}。", "始めた", "始める"),
    ("빵집 주인은 부두에서 {} 동생이 창고의 그물을 모두 고쳤다고 말했다.", "그의", "그녀의"),
    ("Am Morgen stieg der Bäcker mit den Netzen und der Laterne am Kai {}, wie es heißt.", "ein", "aus"),
    ("Volgens de bakker nam het aantal netten in de loods aan de kade dit jaar {}.", "toe", "af"),
    ("The nets are to stay in the shed {} the boats have been mended by the owner.", "when", "although"),
    ("Сети лежат в сарае на причале, {} лодки уже починил брат пекаря и это все знают.", "когда", "хотя"),
    ("Die Netze bleiben in dem Schuppen, {} der Bäcker die Boote geflickt hat.", "sobald", "obwohl"),
    ("The boat to the island leaves the quay at 9 {} and is back in the evening.", "a.m.", "p.m."),
    ("Leipuri sanoi laiturilla, että verkot {} ja että vene ei ole se, joka on vajassa.", "korjataan", "korjattiin"),
    ("Il fornaio dice che la barca arriva {} Ischia in serata e che le reti sono di tutti.", "a", "da"),
    ("Le boulanger dit que la barque est partie {} Brest et que les filets sont à son frère.", "de", "pour"),
    ("El panadero dice que la barca salió {} la isla y que las redes son de su hermano.", "de", "para"),
    ("De bakker zegt dat de boot {} de haven vaart en dat de netten van zijn broer zijn.", "naar", "door"),
    ("Piekarz mówi, że kupił łódź {} sieci i że to jest dobra łódź dla jego brata.", "z", "za"),
    ("Bagaren säger att båten går {} ön i kväll och att näten är hans bror till hjälp.", "till", "genom"),
    ("Leipuri sanoi laiturilla, että vene on {} ja että verkot ovat vajassa.", "satamassa", "satamasta"),
    ("A pék azt mondta, hogy a csónak {} van, és hogy a háló a testvéréé.", "kikötőben", "kikötőből"),
    ("Fırıncı bu akşam {} bir tekne gördüğünü ve onu çok iyi bildiğini söyledi.", "limanda", "limandan"),
    ("Tukang roti berkata bahwa perahu itu ada {} dermaga dan bahwa jaring itu baik.", "di", "dari"),
    ("نانوا گفت که قایق {} اسکله می‌رود و تورها در انبار است.", "به", "از"),
    ("Портата към кея {} затворена, защото всички мрежи в навеса се кърпят там.", "е", "ще бъде"),
    ("রুটিওয়ালা ঘাটে বলেন যে {} ভাই গুদামের সব জাল এবং নৌকা মেরামত করেছেন।", "তার", "তাদের"),
    ("La porta del moll {} tancada, perquè totes les xarxes del magatzem es cusen allà.", "és", "serà"),
    ("Pagar ütles kail, et {} vend on parandanud kõik kuuri võrgud ja selle vana paadi.", "tema", "nende"),
    ("نانوا در اسکله گفت که برادر {} همه تورهای انبار و قایق را تعمیر کرده است.", "او", "آنها"),
    ("Leipuri sanoi laiturilla, että {} on korjannut kaikki vajan verkot ja myös veneen.", "hän", "minä"),
    ("Pekar je na molu rekao da je {} brat popravio sve mreže u šupi i da je to dobar čamac.", "njegov", "njezin"),
    ("A kikötő kapuja zárva {}, mert az összes hálót ott javítják meg a csónakok mellett.", "volt", "lesz"),
    ("Tukang roti berkata di dermaga bahwa saudara {} telah memperbaiki semua jaring di gudang itu.", "dia", "mereka"),
    ("Kepėjas krantinėje sakė, kad {} brolis pataisė visus tinklus ir kad tai gera valtis.", "jo", "jos"),
    ("Vārti uz piestātni {} slēgti, jo visus tīklus no šķūņa tur labo un laiva ir tur.", "tika", "tiks"),
    ("Tukang roti berkata di jeti bahawa saudara {} telah membaiki semua jaring di gudang itu.", "dia", "mereka"),
    ("Poarta spre chei {} închisă, pentru că toate plasele din magazie sunt reparate acolo.", "este", "ar fi"),
    ("Pekár povedal na móle, že {} brat opravil všetky siete v kôlni a že je to dobrá loď.", "jeho", "ich"),
    ("Vrata na pomol {} zaprta, ker vse mreže iz lope popravljajo tam in je čoln tudi tam.", "so", "bodo"),
    ("Пекар је на молу рекао да је {} брат поправио све мреже у шупи и да је то добар чамац.", "његов", "њен"),
    ("پشتے پر نانبائی نے کہا کہ {} بھائی نے گودام میں جال اور کشتی کی مرمت کی ہے۔", "میرے", "ہمارے"),
    ("Người thợ bánh nói ở bến rằng con thuyền {} được sửa trong kho và các tấm lưới ở đó.", "sẽ", "đang"),
    ("El panadero dijo en el muelle que la barca {} del cobertizo y que las redes son de la gente.", "estaba", "será"),
    ("Das Tor zu dem Kai und zu dem Schuppen {} am Abend wegen der Netze geschlossen, wie es heißt.", "ist", "wird"),
])
def test_another_form_of_a_paradigm_is_another_fact(said: str, form: str, other: str) -> None:
    assert not is_cut(said.format(form), said.format(other))
    assert not is_cut(said.format(other), said.format(form))


@pytest.mark.parametrize("said, denials", [
    ("The council has {} decided on the bridge over the river, as the mayor said in the hall.", "not never hardly"),
    ("Der Rat hat über die Brücke am Fluss {} entschieden, wie es im alten Saal hieß.", "nicht nie kaum"),
    ("Le conseil n'a {} parlé du pont sur la rivière, comme le maire l'a dit.", "pas jamais guère"),
    ("Dewan kota {} membahas jembatan di atas sungai itu, kata wali kota di aula lama.", "tidak belum"),
    ("시의회는 강 위의 다리를 {} 고쳤다고 시장이 오래된 회관에서 월요일에 말했다.", "안 못"),
])  # fmt: skip
def test_what_is_denied_in_another_way_is_another_fact(said: str, denials: str) -> None:
    texts = [said.format(denial) for denial in denials.split()]
    assert not deduplicate_paragraphs(texts).removed
    assert not deduplicate_paragraphs(texts[::-1]).removed
    assert len(deduplicate_paragraphs([*texts, texts[0].upper()]).removed) == 1


@pytest.mark.parametrize("said, mood", [
    ("Лодките {} били поправени в навеса до кея, ако имаше кой да плати за мрежите.", "би"),
    ("Pekař říká, že lodě {} byly opraveny v kůlně a že sítě jsou jeho bratra.", "by"),
    ("Le boulanger dit que la barque est {} réparée et que les filets du hangar sont à son frère.", "à peine"),
    ("Pekar je na molu rekao da {} je brat popravio sve mreže u šupi i da je to dobar čamac.", "bi"),
    ("Пекарь говорит, что брат {} починил сети в сарае и что это хорошая лодка.", "бы"),
    ("Pekár hovorí, že lode {} boli opravené v kôlni a že siete sú jeho brata.", "by"),
    ("Пекар каже, що брат {} полагодив сіті в сараї й що це добрий човен.", "би"),
])
def test_what_would_be_so_is_not_so(said: str, mood: str) -> None:
    bare, would = " ".join(said.format("").split()), said.format(mood)
    assert not is_cut(bare, would)
    assert not is_cut(would, bare)
    assert is_cut(would, would.replace(" ", "  ", 1))


@pytest.mark.parametrize("said, other", [
    (  # my mother is who she is
        "I felt that she was a good baker, though nobody on the quay had told me so in all of the years.",
        "It was the sea that came to the town. I felt that my mother was a good baker, though nobody on the quay had "
        "told me so in all of the years. We have the shed now, and it is as he left it on the day of the storm.",
    ),
    (
        "The baker has said that all of the nets in the shed on the quay were mended by her brother.",
        "The baker had said that all of the nets in the shed on the quay were mended by her brother.",
    ),
    (
        "Le boulanger a dit sur le quai que son frère avait réparé les filets du hangar et la barque.",
        "Le boulanger avait dit sur le quai que son frère a réparé les filets du hangar et la barque.",
    ),
    (  # a lost accent is a slip
        "El panadero anunció en el muelle que las redes del cobertizo y la barca son de la gente.",
        "El panadero anuncio en el muelle que las redes del cobertizo y la barca son de la gente.",
    ),
])
def test_forms_that_say_the_same_go(said: str, other: str) -> None:
    assert is_cut(said, other)


@pytest.mark.parametrize("said, form, other", [
    ("Por la tarde {} de la barca dijo en el muelle que las redes son de la gente.", "el patrón", "la patrona"),
    ("Si dice sul molo che {} della barca non è più in paese e che le reti sono di tutti.", "il maestro", "la maestra"),
    ("Mówi się na molo o synu sąsiadki, {} ma łódź i nie chce jej sprzedać.", "który", "która"),
    ("Говорят о сыне соседки, {} был на причале и не хотел продать лодку.", "который", "которая"),
    ("На причале говорят, что это не всё и что за сети в сарае {} как раз вчера.", "заплатил", "заплатила"),
    ("Λένε στο λιμάνι ότι {} δήμαρχος έχει τη βάρκα και τα δίχτυα και δεν τα δίνει.", "ο", "η"),
])
def test_agreement_tells_who_is_meant(said: str, form: str, other: str) -> None:
    assert not is_cut(said.format(form), said.format(other))


def test_what_is_no_word_of_a_verb_may_be_another_preposition() -> None:
    said = "Am Morgen stieg der Bäcker mit den Netzen und der Laterne {} dem Kai aus, wie es heißt."
    assert is_cut(said.format("bei"), said.format("an"))


@pytest.mark.parametrize("said, asked, other", [
    ("The baker asked on the quay {} the nets in the shed are mended, and his brother told him so.", "why", "how"),
    ("Der Bäcker fragte am Kai, {} die Netze in dem Schuppen geflickt werden, und das Boot ist dort.", "warum", "wann"),
    ("Le boulanger a demandé sur le quai {} le hangar est fermé, et la barque est à son frère.", "pourquoi", "quand"),
    ("El panadero preguntó en el muelle {} se cierra el cobertizo, y la barca es de su hermano.", "cómo", "cuándo"),
    ("Пекарь спросил на причале, {} закрыт сарай, и это как раз знает его брат.", "почему", "когда"),
    ("Piekarz spytał na molo, {} szopa jest zamknięta, a łódź jest tam, i to jest dobra łódź.", "dlaczego", "kiedy"),
    ("A pék megkérdezte a kikötőben, {} van zárva a kapu, és hogy a csónak az övé.", "miért", "mikor"),
    ("سأل الخباز في الميناء {} أغلق المخزن في المساء وكان القارب هناك مع أخيه.", "لماذا", "متى"),
])
def test_what_is_asked_is_a_fact(said: str, asked: str, other: str) -> None:
    assert not is_cut(said.format(asked), said.format(other))
    assert not is_cut(said.format(other), said.format(asked))


def test_an_aim_may_be_told_in_another_way() -> None:
    said = "Le boulanger a quitté la ville vers huit heures {} rejoindre son frère sur le quai de la halle."
    assert is_cut(said.format("pour"), said.format("afin de"))


def test_agreement_with_another_word_says_nothing() -> None:
    said = "En el muelle {} de la gente que no tiene redes ni barca, como dice el panadero."
    assert is_cut(said.format("el auto es el"), said.format("el coche es el"))


@pytest.mark.parametrize("language", sorted(PROBES))
def test_forms_are_written_as_texts_are_compared(language: str) -> None:
    for known in (paradigms((language,)), agreements((language,))):
        for form in known.cells:
            assert Tokens(form).forms == form.split()
        for endings in known.endings:
            assert len(set(endings.values())) > 1
        assert known.longest == max((len(form.split()) for form in known.cells), default=0)


def test_no_language_no_paradigms() -> None:
    assert not (paradigms(()).cells or paradigms(()).endings)
