"""Given names in the forms that one person's has in several languages, on paper and among friends.

Pyotr is Petro in Ukrainian, Georgios is Giorgos to whom he meets. Only forms that hardly any two of one family bear are
together: Juan and Iván are brothers. It knows names, not texts; that the family name is the same is for others to see.
"""

from __future__ import annotations

from functools import cache

# Folded, without accents. Written out by hand; those of friends are among the ones of the package nicknames 1.0
# (Apache 2.0).
_FORMS = """
alexander aleksandr oleksandr aliaksandr alexandre alejandro alessandro alexandros alexandr aleksander alex
alexei aleksei alexey aleksey oleksiy oleksii alexis alexej aleksej aleksiej
andrew andrei andrey andriy andrii andre andreas andrzej andres andrij andrej
anthony antonio antoine anton antoni tony
benjamin binyamin benyamin ben
catherine katherine katharina ekaterina yekaterina kateryna catalina caterina katarzyna
charles karl carlos carlo karel
christopher christophe christoph cristobal krzysztof chris
cyril kirill kyrylo kyril
daniel danylo daniil dan
david davyd dave
dmitry dmitri dmytro dimitri dimitrios dimitris dmitriy dmitrij dmitrii dmitro dimitrij
edward edouard eduardo edoardo eduard ed
eugene evgeny yevgeny yevhen evgeni yevgeni eugenio jewgeni yevgeniy evgeniy evgenij jevgenij jevgeni evgueni yevhenii
frederick friedrich frederic federico fryderyk fred
george georg georges jorge giorgio georgios giorgos georgy georgi heorhiy jordi xurxo heorhii georgiy
gregory grigory grigori hryhoriy hryhorii grigorios gregorio greg
helen helena elena olena yelena helene
henry henri heinrich enrique henrik hendrik enrico
james jim
john johann johannes juan joan xoan giovanni ioannis giannis yannis yanis
joseph josef iosif yosyp jose giuseppe jozef xose joe
konstantinos kostas
luke lukas lucas luc luca
matthew matvey matviy mateo mateusz matthias matt
michael mikhail mykhailo michel miguel mikhael mihail mike michail mikheil micheil mihai
nicholas nikolai nikolay mykola nicolas nikolaos nikos nick
paul pavel pavlo pablo paolo paulo pavlos pawel
peter pyotr petro piotr petr pierre pietro pedro petros
philip philippe filip felipe filippo phil
robert roberto bob rob
samuel sam
sergei sergey serhiy serhii sergio serge siarhei sergej siergiej sergii sergiy
stephen steven stefan stepan stephane esteban stefano stefanos steve
theodore fyodor fedir teodor theodor ted
thomas tomas tom
timothy timofey tymofiy tim
vasily vasyl vassilis vasilios
vladimir volodymyr uladzimir wladimir volodimir wolodymyr
william guillaume wilhelm guillermo willem bill
александр олександр аляксандр
алексей олексій
андрей андрій
василий василь
владимир володимир владімір уладзімір
георгий георгій георг джордж жорж хорхе
григорий григорій
даниил данило
дмитрий дмитро
евгений євген євгеній
екатерина катерина
елена олена
иосиф йосиф йосип йозеф жозеф хосе
кирилл кирило
михаил михайло михаэль
николай микола
павел павло
пётр петро
сергей сергій сергєй
степан стефан
фёдор федір теодор
хосе жозе
эндрю андрю
αθανασιος θανασης
αικατερινη κατερινα
βασιλειος βασιλης
γεωργιος γιωργος
δημητριος δημητρης
ευαγγελος βαγγελης
εμμανουηλ μανωλης
ιωαννης γιαννης
κωνσταντινος κωστας
μιχαηλ μιχαλης
νικολαος νικος
παναγιωτης πανος
σπυριδων σπυρος
abdullah abdallah abdulla
ahmed ahmad achmad ahmet
hassan hasan
hosni husni
hussein hussain husain hossein husayn huseyin
ibrahim ebrahim brahim
jamal gamal djamal dschamal cemal
khaled khalid
muhammad mohammed mohamed mohammad muhammed mohamad
osama usama oussama
osman usman othman uthman
yahya yahia yehya jahja
yasser yasir jassir
yitzhak yitzchak jitzchak itzhak
youssef yusuf yousef yussuf
бенджамин беньямин биньямин біньямін беньямін
вильгельм вільгельм уильям вильям вільям
генрих генріх гайнріх хайнрих генри хенрик
иоганн иоганнес йоханн йохан йоханнес йоган юхан
αλεξανδροσ αλεξαντερ αλεξαντρ ολεξαντρ
βενιαμιν μπενιαμιν μπενζαμιν
βλαδιμηροσ βλαντιμιρ βολοντιμιρ
γουλιελμοσ γουιλιαμ ουιλιαμ βιλχελμ βιλεμ γουιλεμ
ερρικοσ χενρι χαινριχ
καρολοσ τσαρλσ καρλ
φρειδερικοσ φριντριχ φρεντερικ
الكسندر الكساندر اليكساندر اولكسندر
ديمتري دميتري دميترو
سيرغي سيرجي سيرهي
فلاديمير فولوديمير
ميخائيل ميخايلو
كارن كارين
كاترينا يكاترينا كاتيرينا
نيكولاي ميكولا
هانس هانز
ويليام وليام
يفغيني يفجيني يفهين
يواخيم يواكيم
אלכסנדר אולכסנדר
ג'ורג' גאורג גיאורג
דמיטרי דמיטרו דימיטרי
ויליאם וויליאם
ולדימיר וולדימיר וולודימיר ולודימיר
יוהן יוהאן
יבגני יבהן
הנס האנס
סרגיי סרהיי
תומאס תומס
جورج غيورغ جيورج خورخي
بيتر بيير بيدرو بطرس
امانوئل امانويل ايمانوئل
بنيامين بنجامين بينجمن
جرج جورج گئورگ گيورگ
سرگئي سرگي سرهي
ولاديمير وولوديمير ولوديمير
अलेक्सांद्र ओलेक्सांद्र
एंजेला एंगेला
जॉर्ज जार्ज गेओर्ग
जोहान योहान
दिमित्री दिमित्रो
निकोलाई मिकोला
विलियम विल्हेम
व्लादिमीर व्लादिमिर वोलोदिमीर वोलोदिमिर वोलोडिमिर
सर्गेई सर्गेइ सेरही
게오르크 조지 게오르기
니콜라이 미콜라
마거릿 마가렛 마거렛
미하일 미하일로
베냐민 벤야민 벤자민
블라디미르 블라지미르 볼로디미르
세르게이 세르히
앙겔라 안겔라
알렉산드르 올렉산드르
예브게니 예우헨
요한 유한
월터 발터
انجيلا انغيلا
اندريه اندري
اليكسي الكسي اوليكسي
بافل بافلو
ديفيد دافيد دايفيد
ستيفن ستيفان ستيفين
فريدريك فريدريش
אלכסיי אולקסיי
דייוויד דיוויד דוויד
סטיבן סטיוון
עמנואל עימנואל
अलेक्सी एलेक्सी ओलेक्सी
आंद्रेई आंद्री
फ्रेडरिक फ्रीडरिख
मिखाइल मिखाईल मीखाइल
मुहम्मद मोहम्मद
येवगेनी एवगेनी
स्टीफन स्टीवन
다비드 다비트 데이비드
드미트리 드미트로
모하메드 무함마드 모하마드
안드레이 안드리
알렉세이 올렉시
에마뉘엘 엠마뉘엘 에마누엘
요하네스 요한네스
토마스 토머스
프리드리히 프레더릭
ахмед ахмад
мухаммед мохаммед мухаммад мохаммад
осама усама
синдзо синзо шиндзо
хироси хироши
ясир ясер
"""


@cache
def _groups() -> dict[str, frozenset[int]]:
    groups: dict[str, frozenset[int]] = {}
    for number, forms in enumerate(_FORMS.split("\n")):
        for form in forms.replace("ς", "σ").split():
            groups[form] = groups.get(form, frozenset()) | {number}
    return groups


def one_given_name(left: str, right: str) -> bool:
    """Say whether two given names, folded and without accents, are one in two languages or among friends.

    >>> one_given_name("petro", "pyotr"), one_given_name("peter", "paul")
    (True, False)
    """
    groups = _groups()
    return not groups.get(left, frozenset()).isdisjoint(groups.get(right, frozenset()))
