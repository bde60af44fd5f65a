"""Turkish: its words of closed classes."""

from redite.languages import Words

WORDS = Words(
    function_words=(
        "sana ona bize size onlara bende sende onda benim senin onun bizim sizin onların bunun bunu buna bunda "
        "bundan bunlar bunları bunların şunu şunun ondan kendisi kendisini kendisine kendilerini kim kimin kimi "
        "kime hangi nerede nereye nereden nasıl neden niçin niye oldu olmuş oluyor olur olacak olsun olup "
        "olduğunu olduğunda olması idi imiş edilen ediyor etti eden eder edilmiş edildi etmek ederek fakat lakin "
        "hem dahi ayrıca üstelik böylece böyle şöyle öyle dolayısıyla nitekim bununla oysa yani işte burada orada "
        "şurada buraya oraya iken dair ilgili tarafından göre üzere diye zaten ila bile böylelikle bizden benden "
        "kendini onlardan bizimki şöylece olmak olsa olursa bulunan nin nın nun nün ın un ün nda nde ta te"
    ),
    negations=(
        "değil değildir değildi değilmiş değiller değilim değiliz değilse değilken hayır "
        "yok yoktu hiç hiçbir hiçbiri kimse asla olmadan olmaksızın karşı hariç dışında aksine "
        "yerine rağmen imkansız olmadı olmayan olmadığı olmaz olmayacak etmedi yapmadı vermedi olmadığını "
        "eksik"
    ),
    quantities=(
        "tüm bütün hep hepsi her herkes herkesi bazı bazıları birkaç birçok çoğu çok pek az daha en fazla "
        "azından çoğunluk yarı yarısı yarım buçuk çift yalnızca yalnız sadece ancak neredeyse hemen yaklaşık "
        "civarında üzerinde üstünde altında üst alt önce sonra beri kadar itibaren arasında dek yukarı aşağı "
        "ilk son sonuncu ikisi ikimiz diğer diğeri diğerleri başka öteki yeterince tam tamamen toplam bütünü "
        "kısım kısmen çoğunlukla henüz hala hâlâ artık yine tekrar yeniden daima sürekli sık bazen nadiren "
        "genellikle şimdi yakında geç erken gelecek geçen önceki sonraki eski geçenlerde azami asgari "
        "ortalama sırasında boyunca içinde içeri dışarı arkasında önünde sol sağ kuzey güney doğu batı kez "
        "kere defa çeyrek yeni aynı büyük küçük uzun kısa yüksek düşük şey biri birisi herhangi kaç biraz "
        "birlikte dahil değin evvel doğru ileri geri ten tan dan den"
    ),
    modals=(
        "olabilir olabilecek edebilir yapabilir gerek gerekir gerekiyor gerekli lazım zorunda mümkün belki "
        "muhtemelen galiba herhalde sözde iddia veya yahut ya yoksa eğer şayet çünkü mı mu mü mi keşke madem "
        "var"
    ),
    titles_of_men="bey beyin",
    titles_of_women="hanım hanımın bayan",
    titles="dr sayın",
    numbers=(
        "0 sıfır 1 birinci ilk 2 ikinci iki 3 üçüncü üç 4 dördüncü dört 5 beşinci beş 6 altıncı altı 7 "
        "yedinci yedi 8 sekizinci sekiz 9 dokuzuncu dokuz 10 onuncu onlarca on 11 onbir onbirinci 12 düzine "
        "oniki onikinci 13 onüç onüçüncü 14 ondört ondördüncü 15 onbeş onbeşinci 16 onaltı onaltıncı 17 "
        "onyedi onyedinci 18 onsekiz onsekizinci 19 ondokuz ondokuzuncu 20 yirmi yirminci 21 yirmibir "
        "yirmibirinci 22 yirmiiki yirmiikinci 23 yirmiüç yirmiüçüncü 24 yirmidört yirmidördüncü 25 yirmibeş "
        "yirmibeşinci 26 yirmialtı yirmialtıncı 27 yirmiyedi yirmiyedinci 28 yirmisekiz yirmisekizinci 29 "
        "yirmidokuz yirmidokuzuncu 30 otuz otuzuncu 31 otuzbir otuzbirinci 32 otuziki 33 otuzüç 34 otuzdört "
        "35 otuzbeş 36 otuzaltı 37 otuzyedi 38 otuzsekiz 39 otuzdokuz 40 kırk kırkıncı 41 kırkbir 42 kırkiki "
        "43 kırküç 44 kırkdört 45 kırkbeş 46 kırkaltı 47 kırkyedi 48 kırksekiz 49 kırkdokuz 50 elli ellinci "
        "51 ellibir 52 elliiki 53 elliüç 54 ellidört 55 ellibeş 56 ellialtı 57 elliyedi 58 ellisekiz 59 "
        "ellidokuz 60 altmış altmışıncı 61 altmışbir 62 altmışiki 63 altmışüç 64 altmışdört 65 altmışbeş 66 "
        "altmışaltı 67 altmışyedi 68 altmışsekiz 69 altmışdokuz 70 yetmiş yetmişinci 71 yetmişbir 72 "
        "yetmişiki 73 yetmişüç 74 yetmişdört 75 yetmişbeş 76 yetmişaltı 77 yetmişyedi 78 yetmişsekiz 79 "
        "yetmişdokuz 80 seksen sekseninci 81 seksenbir 82 sekseniki 83 seksenüç 84 seksendört 85 seksenbeş 86 "
        "seksenaltı 87 seksenyedi 88 seksensekiz 89 seksendokuz 90 doksan doksanıncı 91 doksanbir 92 "
        "doksaniki 93 doksanüç 94 doksandört 95 doksanbeş 96 doksanaltı 97 doksanyedi 98 doksansekiz 99 "
        "doksandokuz 100 yüz yüzlerce yüzüncü 200 ikiyüz 300 üçyüz 400 dörtyüz 500 beşyüz 600 altıyüz 700 "
        "yediyüz 800 sekizyüz 900 dokuzyüz 1000 bin binlerce binler bininci 1000000 milyon milyonlarca "
        "birmilyon 1000000000 milyar birmilyar 1000000000000 trilyon birtrilyon"
    ),
    dates=(
        "bugün dün yarın gün günler günü günlük hafta haftalar haftalık haftası ay aylar aylık ayı yıl yıllar "
        "yılı yılında yıllık yılda sene yüzyıl asır onyıl sabah öğle öğleden akşam gece ilkbahar bahar yaz "
        "sonbahar güz kış saat ocak ocakta ocakda ocakte ocakde ocakın ocakin ocakun ocakün şubat şubatta "
        "şubatda şubatte şubatde şubatın şubatin şubatun şubatün mart martta martda martte martde martın "
        "martin martun martün nisan nisanta nisanda nisante nisande nisanın nisanin nisanun nisanün mayıs "
        "mayısta mayısda mayıste mayısde mayısın mayısin mayısun mayısün haziran haziranta haziranda "
        "hazirante hazirande haziranın haziranin haziranun haziranün temmuz temmuzta temmuzda temmuzte "
        "temmuzde temmuzın temmuzin temmuzun temmuzün ağustos ağustosta ağustosda ağustoste ağustosde "
        "ağustosın ağustosin ağustosun ağustosün eylül eylülta eylülda eylülte eylülde eylülın eylülin "
        "eylülun eylülün ekim ekimta ekimda ekimte ekimde ekimın ekimin ekimun ekimün kasım kasımta kasımda "
        "kasımte kasımde kasımın kasımin kasımun kasımün aralık aralıkta aralıkda aralıkte aralıkde aralıkın "
        "aralıkin aralıkun aralıkün oca şub mar nis may haz tem ağu eyl eki kas ara pazar pazarta pazarda "
        "pazarte pazarde pazarın pazarin pazarun pazarün pazartesi pazartesita pazartesida pazartesite "
        "pazarteside pazartesiın pazartesiin pazartesiun pazartesiün salı salıta salıda salıte salıde salıın "
        "salıin salıun salıün çarşamba çarşambata çarşambada çarşambate çarşambade çarşambaın çarşambain "
        "çarşambaun çarşambaün perşembe perşembeta perşembeda perşembete perşembede perşembeın perşembein "
        "perşembeun perşembeün cuma cumata cumada cumate cumade cumaın cumain cumaun cumaün cumartesi "
        "cumartesita cumartesida cumartesite cumarteside cumartesiın cumartesiin cumartesiun cumartesiün paz "
        "pzt sal çar per cum cmt hf"
    ),
    units=(
        "yüzde kuruş derece metre kilometre dakika saniye lira liralık dolar avro euro € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ "
        "°c °f kilometrekare hektar ha metrekare akre ac ayar binde terabayt tb gigabayt gb megabayt mb "
        "kilobayt kb bayt bit sa dk sn volt kilokalori kcal kalori cal jul kilovatsaat kwh gigahertz ghz "
        "megahertz mhz hertz hz km santimetre cm milimetre mm mil yarda yd fit ft inç in ton kilogram kg gram "
        "libre lb ons oz gigavat gw megavat mw kilovat kw vat bg metreküp litre mililitre ml galon gal varil "
        "bbl doları lirası frangı kronu rupisi pesosu dinarı riyali rublesi leyi dirhemi"
    ),
    credits=(
        "foto fotoğraf fotoğraflar fotoğrafçı görsel görüntü video kaynak arşiv illüstrasyon aa dha iha afp "
        "reuters getty oku okuyun ayrıca bakınız reklam ajans ajansı"
    ),
    labels=(
        "ayrıca okuyun; bunu da okuyun; daha fazla oku; devamını oku; ilgili haberler; ilgili haber; fotoğraf "
        "arşiv; kaynak aa; haberin devamı; getty images; okumaya devam et; bunlar da ilginizi çekebilir"
    ),
    invitations=(
        "devamını oku; devamı; devamını okuyun; daha fazlasını oku; daha fazla; haberin devamı; devamı için "
        "tıklayın; devamı için tıkla; tamamını oku; daha fazla bilgi"
    ),
    bylines="yazan muhabir haber muhabir muhabiri",
    negative_prefixes="gayri",
    negative_infixes="me ma mı mi mu mü medi madı meyen mayan mez maz meden madan",
    negative_suffixes="sız siz suz süz sızlık sizlik suzluk süzlük",
    measures=(
        "kilometre | km; santimetre | cm; milimetre | mm; kilogram | kg; miligram | mg; hektar | ha; kilometrekare | "
        "km2; metrekare | m2; mililitre | ml; metreküp | m3; kilovat | kw; megavat | mw; gigavat | gw; kilovatsaat | "
        "kwh; santigrat derece | ° c; avro | euro | €; dolar | $; lira | tl | ₺"
    ),
)
