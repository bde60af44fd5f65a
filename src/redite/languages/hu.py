"""Hungarian: its words of closed classes."""

from redite.languages import Words

WORDS = Words(
    function_words=(
        "azok ezek azokat ezeket azzal ezzel olyan ilyen én te ő mi ti ők engem téged őt minket titeket őket "
        "nekem neked neki nekünk nektek nekik velem veled vele velünk velük rá róla tőle benne belőle hozzá rajta "
        "enyém tiéd övé saját maga magát magának önmaga egymás egymást mely melyet melynek melyben amit amelyet "
        "amelynek amelyben amelyek akik akit akinek akiket aminek amiben ahol ahova ahonnan amikor ahogy ahogyan "
        "miként kit kinek mit minek mikor hol hová miért hogyan vagyok vagyunk vannak voltam voltak lesz lesznek "
        "legyen legyenek lenne lennének lett lettek lenni fogja továbbá valamint azonban viszont "
        "ugyanakkor azért ezért tehát így úgy itt ott ide oda akkor pedig ugyanis hiszen noha bár habár ám sőt "
        "szintén ugyan eközben közben által szerint során nagyon igen éppen ahhoz ehhez arról erről hanem hát "
        "aztán azután egyik melyek illetve voltunk önök ön"
    ),
    negations=(
        "nem ne sem se soha sohasem senki senkit semmi semmit sehol semmilyen nélkül nincs nincsenek sincs "
        "ellen kivéve helyett ellenére dehogy alig aligha lehetetlen hiányzik kívül anélkül"
    ),
    quantities=(
        "minden mindenki mindenkit mind összes néhány több többen sok sokan kevés kevesebb kevésbé legtöbb "
        "legkevesebb legalább legfeljebb fele felét fél dupla kétszer háromszor csak csupán kizárólag majdnem szinte "
        "körülbelül mintegy nagyjából közel fölött felett alatt alá fölé előtt után óta között közé ig fel le utolsó "
        "mindkét mindkettő egyes más mások másik elég pontosan összesen teljes egész rész részben főleg már még "
        "ismét újra mindig gyakran néha ritkán általában most hamarosan később korábban következő előző egykori "
        "nemrég jelenleg maximum minimum átlag átlagosan belül bent kint mögött balra jobbra bal jobb észak dél "
        "kelet nyugat alkalommal harmad negyed új régi ugyanaz ugyanolyan nagyobb kisebb magasabb alacsonyabb valaki "
        "valami valamennyi bármely bármilyen annyi mennyi el ki be amíg egyre eddig együtt inkább közül mellett felé "
        "vissza tovább túl össze át korábbi"
    ),
    modals=(
        "fog fognak lehet lehetett lehetne tud tudja tudnak tudott kell kellett kellene szabad akar akarja talán "
        "esetleg valószínűleg állítólag feltehetően bizonyára vagy ha hacsak mert mivel különben akár mintha"
    ),
    titles_of_men="úr úrnak urat",
    titles_of_women="asszony kisasszony",
    titles="dr",
    numbers=(
        "0 nulla 1 első elsők elsőként 2 két második másodikként kettő 3 harmadik három 4 negyedik négy 5 "
        "ötödik öt 6 hatodik hat 7 hetedik hét 8 nyolcadik nyolc 9 kilencedik kilenc 10 tizedik tíz 11 "
        "tizenegy tizenegyedik 12 tucat tizenkettő tizenkettedik 13 tizenhárom tizenharmadik 14 tizennégy "
        "tizennegyedik 15 tizenöt tizenötödik 16 tizenhat tizenhatodik 17 tizenhét tizenhetedik 18 tizennyolc "
        "tizennyolcadik 19 tizenkilenc tizenkilencedik 20 húsz huszadik 21 huszonegy huszonegyedik 22 "
        "huszonkettő huszonkettedik 23 huszonhárom huszonharmadik 24 huszonnégy huszonnegyedik 25 huszonöt "
        "huszonötödik 26 huszonhat huszonhatodik 27 huszonhét huszonhetedik 28 huszonnyolc huszonnyolcadik 29 "
        "huszonkilenc huszonkilencedik 30 harminc harmincadik 31 harmincegy harmincegyedik 32 harminckettő 33 "
        "harminchárom 34 harmincnégy 35 harmincöt 36 harminchat 37 harminchét 38 harmincnyolc 39 "
        "harminckilenc 40 negyven negyvenedik 41 negyvenegy 42 negyvenkettő 43 negyvenhárom 44 negyvennégy 45 "
        "negyvenöt 46 negyvenhat 47 negyvenhét 48 negyvennyolc 49 negyvenkilenc 50 ötven ötvenedik 51 "
        "ötvenegy 52 ötvenkettő 53 ötvenhárom 54 ötvennégy 55 ötvenöt 56 ötvenhat 57 ötvenhét 58 ötvennyolc "
        "59 ötvenkilenc 60 hatvan hatvanadik 61 hatvanegy 62 hatvankettő 63 hatvanhárom 64 hatvannégy 65 "
        "hatvanöt 66 hatvanhat 67 hatvanhét 68 hatvannyolc 69 hatvankilenc 70 hetven hetvenedik 71 hetvenegy "
        "72 hetvenkettő 73 hetvenhárom 74 hetvennégy 75 hetvenöt 76 hetvenhat 77 hetvenhét 78 hetvennyolc 79 "
        "hetvenkilenc 80 nyolcvan nyolcvanadik 81 nyolcvanegy 82 nyolcvankettő 83 nyolcvanhárom 84 "
        "nyolcvannégy 85 nyolcvanöt 86 nyolcvanhat 87 nyolcvanhét 88 nyolcvannyolc 89 nyolcvankilenc 90 "
        "kilencven kilencvenedik 91 kilencvenegy 92 kilencvenkettő 93 kilencvenhárom 94 kilencvennégy 95 "
        "kilencvenöt 96 kilencvenhat 97 kilencvenhét 98 kilencvennyolc 99 kilencvenkilenc 100 száz százak "
        "századik 200 kétszáz 300 háromszáz 400 négyszáz 500 ötszáz 600 hatszáz 700 hétszáz 800 nyolcszáz 900 "
        "kilencszáz 1000 ezer ezrek ezren ezredik 1000000 millió milliók egymillió 1000000000 milliárd "
        "milliárdok egymilliárd 1000000000000 egybillió"
    ),
    dates=(
        "ma tegnap holnap tegnapelőtt holnapután nap napok napon napja héten hetek hetente hónap hónapok "
        "hónapban év évek évben éve éves évente évszázad évtized reggel délelőtt dél délután este éjjel "
        "éjszaka éjfél tavasz nyár ősz tél tavasszal nyáron ősszel télen hétvége óra órakor január januárban "
        "januárben januári januárig januártól januártől januárán januárén januáron januáren januárön januárra "
        "januárre januárnak januárnek januára januáre február februárban februárben februári februárig "
        "februártól februártől februárán februárén februáron februáren februárön februárra februárre "
        "februárnak februárnek februára februáre március márciusban márciusben márciusi márciusig márciustól "
        "márciustől márciusán márciusén márciuson márciusen márciusön márciusra márciusre márciusnak "
        "márciusnek márciusa márciuse április áprilisban áprilisben áprilisi áprilisig áprilistól áprilistől "
        "áprilisán áprilisén áprilison áprilisen áprilisön áprilisra áprilisre áprilisnak áprilisnek áprilisa "
        "áprilise május májusban májusben májusi májusig májustól májustől májusán májusén májuson májusen "
        "májusön májusra májusre májusnak májusnek májusa májuse június júniusban júniusben júniusi júniusig "
        "júniustól júniustől júniusán júniusén júniuson júniusen júniusön júniusra júniusre júniusnak "
        "júniusnek júniusa júniuse július júliusban júliusben júliusi júliusig júliustól júliustől júliusán "
        "júliusén júliuson júliusen júliusön júliusra júliusre júliusnak júliusnek júliusa júliuse augusztus "
        "augusztusban augusztusben augusztusi augusztusig augusztustól augusztustől augusztusán augusztusén "
        "augusztuson augusztusen augusztusön augusztusra augusztusre augusztusnak augusztusnek augusztusa "
        "augusztuse szeptember szeptemberban szeptemberben szeptemberi szeptemberig szeptembertól "
        "szeptembertől szeptemberán szeptemberén szeptemberon szeptemberen szeptemberön szeptemberra "
        "szeptemberre szeptembernak szeptembernek szeptembera szeptembere október októberban októberben "
        "októberi októberig októbertól októbertől októberán októberén októberon októberen októberön októberra "
        "októberre októbernak októbernek októbera októbere november novemberban novemberben novemberi "
        "novemberig novembertól novembertől novemberán novemberén novemberon novemberen novemberön novemberra "
        "novemberre novembernak novembernek novembera novembere december decemberban decemberben decemberi "
        "decemberig decembertól decembertől decemberán decemberén decemberon decemberen decemberön decemberra "
        "decemberre decembernak decembernek decembera decembere jan febr márc ápr máj jún júl aug szept okt "
        "nov dec vasárnap vasárnapban vasárnapben vasárnapi vasárnapig vasárnaptól vasárnaptől vasárnapán "
        "vasárnapén vasárnapon vasárnapen vasárnapön vasárnapra vasárnapre vasárnapnak vasárnapnek vasárnapa "
        "vasárnape hétfő hétfőban hétfőben hétfői hétfőig hétfőtól hétfőtől hétfőán hétfőén hétfőon hétfően "
        "hétfőön hétfőra hétfőre hétfőnak hétfőnek hétfőa hétfőe kedd keddban keddben keddi keddig keddtól "
        "keddtől keddán keddén keddon kedden keddön keddra keddre keddnak keddnek kedda kedde szerda "
        "szerdaban szerdaben szerdai szerdaig szerdatól szerdatől szerdaán szerdaén szerdaon szerdaen "
        "szerdaön szerdara szerdare szerdanak szerdanek szerdaa szerdae csütörtök csütörtökban csütörtökben "
        "csütörtöki csütörtökig csütörtöktól csütörtöktől csütörtökán csütörtökén csütörtökon csütörtöken "
        "csütörtökön csütörtökra csütörtökre csütörtöknak csütörtöknek csütörtöka csütörtöke péntek péntekban "
        "péntekben pénteki péntekig péntektól péntektől péntekán péntekén péntekon pénteken péntekön péntekra "
        "péntekre pénteknak pénteknek pénteka pénteke szombat szombatban szombatben szombati szombatig "
        "szombattól szombattől szombatán szombatén szombaton szombaten szombatön szombatra szombatre "
        "szombatnak szombatnek szombata szombate sze cs szo hó hét"
    ),
    units=(
        "százalék százaléka százalékot fillér fok ft forint forintot forintos € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c °f "
        "négyzetkilométer hektár ha négyzetméter hold kh karát kt ezrelék terabájt tb gigabájt gb megabájt mb "
        "kilobájt kb bájt bit perc másodperc mp kilokalória kcal kalória cal joule kilowattóra kwh gigahertz "
        "ghz megahertz mhz hertz hz kilométer km méter centiméter centimeter cm milliméter mm mérföld mf yard "
        "yd láb hüvelyk in kilogramm kg gramm tn font lb uncia oz gigawatt gw megawatt mw kilowatt kw watt "
        "lóerő le mph köbméter liter milliliter ml gallon gal hordó dollár frank korona rúpia peso dínár riál "
        "rubel euró dirham"
    ),
    credits=(
        "fotó foto kép képek fényképész videó video forrás archív illusztráció képernyőkép mti afp reuters "
        "getty olvassa olvasd lásd még reklám hirdetés copyright"
    ),
    labels=(
        "olvassa el; olvassa el ezt is; olvassa el még; olvasd el; ezt is olvassa el; kapcsolódó cikkek; "
        "kapcsolódó cikk; lásd még; fotó mti; forrás mti; ez is érdekelheti; getty images"
    ),
    invitations=(
        "tovább olvasom; bővebben; olvass tovább; teljes cikk; részletek; tovább; olvasson tovább; elolvasom; "
        "folytatás; több"
    ),
    bylines="szerző írta tudósító tudósítónk szerkesztőség szöveg",
    negative_prefixes="nem",
    negative_suffixes="talan telen tlan tlen tlanul tlenül atlan etlen",
    measures=(
        "százalék | %; kilométer | km; centiméter | cm; milliméter | mm; kilogramm | kg; milligramm | mg; "
        "négyzetkilométer | km2; négyzetméter | m2; milliliter | ml; köbméter | m3; kilowatt | kw; megawatt | mw; "
        "gigawatt | gw; kilowattóra | kwh; celsius fok | ° c; kilométer per óra | km h; euró | €; dollár | $; forint "
        "| ft"
    ),
)
