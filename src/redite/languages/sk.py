"""Slovak: its words of closed classes."""

from redite.languages import Words

WORDS = Words(
    function_words=(
        "ten tá tí tie tej toho tomu tom tým tých tými tú tou tieto táto toto tento tejto tohto tomuto tomto "
        "týmto týchto taký taká také takých on ona ono oni ony my vy ja mňa ma mne mi mnou teba ťa tebe ti ho "
        "neho nemu mu ňom ním ju jej ňu ňou nich im nim ich nimi nás nám nami vás vám vami seba sebe sebou môj "
        "moja moje mojho tvoj náš naša naše našej našich nášho váš vaša vaše svoj svoja svoje svojho svojej "
        "svojich svojim svojimi svoju kto koho komu kom kým čoho čomu čom čím aký aká aké akých ktorú ktorého "
        "ktorému ktorom ktorým ktorí ktorých ktorými ktorou kde kedy kam odkiaľ prečo sme ste bola boli budem "
        "budeš budeme budete mať mám máš má máme máte majú mal mala malo mali ku zo u aby tiež takisto "
        "aj rovnako však avšak predsa preto teda totiž zatiaľ hoci pričom tam tu vtedy navyše veľmi práve podľa "
        "sám sama nech"
    ),
    negations=(
        "nie ne nikdy nikto nikoho nikomu nič ničoho ničomu nikde žiadny žiadna žiadne žiadneho žiadnych ani "
        "bez proti okrem mimo napriek namiesto sotva nemožno nemôže nesmie nemá nebol nebola nebolo nebude "
        "chýba nemožné nemajú neboli"
    ),
    quantities=(
        "všetko všetci všetky všetkých všetkým celý celá celé každý každá každé každého niektorý niektoré niektorí "
        "niektorých niekoľko niekoľkých mnoho veľa málo viac menej najviac najmenej aspoň maximálne väčšina menšina "
        "polovica polovicu pol dvojnásobok dvakrát trikrát len iba výlučne takmer skoro asi okolo približne zhruba "
        "vyše nad pod pred po do od medzi za hore dole posledný posledná posledné posledných obaja obe oboch iný iná "
        "iné iných ďalší ďalšia ďalšie dosť presne celkom celkovo časť čiastočne ešte už znova opäť vždy často "
        "niekedy zriedka zvyčajne teraz čoskoro neskôr skôr budúci predchádzajúci minulý bývalý nedávno doteraz "
        "maximum minimum priemer počas vnútri vonku vľavo vpravo sever juh východ západ krát tretina štvrtina nový "
        "nová nové rovnaký niečo niekto toľko koľko väčší menší vyšší nižší starý staré bývalá bývalé bývalého "
        "bývalej bývalému bývalým bývalú"
    ),
    modals=(
        "bude budú môže môžu mohol mohla mohlo mohli môcť možno musí musia musel musela smie smú chce chcú asi snáď "
        "pravdepodobne zrejme údajne alebo či buď ak keby pokiaľ pretože by"
    ),
    titles_of_men="pán pána pánovi pánom",
    titles_of_women="pani slečna",
    titles="dr",
    numbers=(
        "0 nula 1 jeden jedna jedno jedného jednej jednom jedným jednu prvý prvá prvé prvého prvému prvým "
        "prvej prvú prvých prvými 2 dva dve dvaja dvoch dvom dvoma druhý druhá druhé druhého druhej druhú 3 "
        "traja troch trom tromi tretí tretia tretie tretieho tretej tretiu tri 4 štyria štyroch štvrtý štvrtá "
        "štvrté štvrtého štvrtému štvrtým štvrtej štvrtú štvrtých štvrtými štyri 5 piatich piaty piata piate "
        "piateho piatemu piatym piatej piatu piatych piatymi päť 6 šiestich šiesty šiesta šieste šiesteho "
        "šiestemu šiestym šiestej šiestu šiestych šiestymi šesť 7 siedmy siedma siedme siedmeho siedmemu "
        "siedmym siedmej siedmu siedmych siedmymi sedem 8 ôsmy ôsma ôsme ôsmeho ôsmemu ôsmym ôsmej ôsmu "
        "ôsmych ôsmymi osem 9 deviaty deviata deviate deviateho deviatemu deviatym deviatej deviatu deviatych "
        "deviatymi deväť 10 desiatich desiatky desiatok desiaty desiata desiate desiateho desiatemu desiatym "
        "desiatej desiatu desiatych desiatymi desať 11 jedenásty jedenásta jedenáste jedenásteho jedenástemu "
        "jedenástym jedenástej jedenástu jedenástych jedenástymi jedenásť 12 tucet dvanásty dvanásta dvanáste "
        "dvanásteho dvanástemu dvanástym dvanástej dvanástu dvanástych dvanástymi dvanásť 13 trinásty "
        "trinásta trináste trinásteho trinástemu trinástym trinástej trinástu trinástych trinástymi trinásť "
        "14 štrnásť 15 pätnásty pätnásta pätnáste pätnásteho pätnástemu pätnástym pätnástej pätnástu "
        "pätnástych pätnástymi pätnásť 16 šestnásť 17 sedemnásť 18 osemnásť 19 devätnásť 20 dvadsiaty "
        "dvadsiata dvadsiate dvadsiateho dvadsiatemu dvadsiatym dvadsiatej dvadsiatu dvadsiatych dvadsiatymi "
        "dvadsať 21 dvadsaťjeden 22 dvadsaťdva 23 dvadsaťtri 24 dvadsaťštyri 25 dvadsaťpäť 26 dvadsaťšesť 27 "
        "dvadsaťsedem 28 dvadsaťosem 29 dvadsaťdeväť 30 tridsiaty tridsiata tridsiate tridsiateho tridsiatemu "
        "tridsiatym tridsiatej tridsiatu tridsiatych tridsiatymi tridsať 31 tridsaťjeden 32 tridsaťdva 33 "
        "tridsaťtri 34 tridsaťštyri 35 tridsaťpäť 36 tridsaťšesť 37 tridsaťsedem 38 tridsaťosem 39 "
        "tridsaťdeväť 40 štyridsiaty štyridsiata štyridsiate štyridsiateho štyridsiatemu štyridsiatym "
        "štyridsiatej štyridsiatu štyridsiatych štyridsiatymi štyridsať 41 štyridsaťjeden 42 štyridsaťdva 43 "
        "štyridsaťtri 44 štyridsaťštyri 45 štyridsaťpäť 46 štyridsaťšesť 47 štyridsaťsedem 48 štyridsaťosem "
        "49 štyridsaťdeväť 50 päťdesiaty päťdesiata päťdesiate päťdesiateho päťdesiatemu päťdesiatym "
        "päťdesiatej päťdesiatu päťdesiatych päťdesiatymi päťdesiat 51 päťdesiatjeden 52 päťdesiatdva 53 "
        "päťdesiattri 54 päťdesiatštyri 55 päťdesiatpäť 56 päťdesiatšesť 57 päťdesiatsedem 58 päťdesiatosem "
        "59 päťdesiatdeväť 60 šesťdesiat 61 šesťdesiatjeden 62 šesťdesiatdva 63 šesťdesiattri 64 "
        "šesťdesiatštyri 65 šesťdesiatpäť 66 šesťdesiatšesť 67 šesťdesiatsedem 68 šesťdesiatosem 69 "
        "šesťdesiatdeväť 70 sedemdesiat 71 sedemdesiatjeden 72 sedemdesiatdva 73 sedemdesiattri 74 "
        "sedemdesiatštyri 75 sedemdesiatpäť 76 sedemdesiatšesť 77 sedemdesiatsedem 78 sedemdesiatosem 79 "
        "sedemdesiatdeväť 80 osemdesiat 81 osemdesiatjeden 82 osemdesiatdva 83 osemdesiattri 84 "
        "osemdesiatštyri 85 osemdesiatpäť 86 osemdesiatšesť 87 osemdesiatsedem 88 osemdesiatosem 89 "
        "osemdesiatdeväť 90 deväťdesiat 91 deväťdesiatjeden 92 deväťdesiatdva 93 deväťdesiattri 94 "
        "deväťdesiatštyri 95 deväťdesiatpäť 96 deväťdesiatšesť 97 deväťdesiatsedem 98 deväťdesiatosem 99 "
        "deväťdesiatdeväť 100 sto stovky stoviek 200 dvesto 300 tristo 400 štyristo 500 päťsto 600 šesťsto "
        "700 sedemsto 800 osemsto 900 deväťsto 1000 tisíc tisíce tisícov tis 1000000 milión milióna milióny "
        "miliónov mil 1000000000 miliarda miliardy miliárd mld 1000000000000 bilión"
    ),
    dates=(
        "dnes včera zajtra predvčerom pozajtra deň dňa dni dní dňom týždeň týždňa týždne týždňov mesiac "
        "mesiaca mesiace mesiacov rok roka roku roky rokov ročne ročný storočie desaťročie ráno dopoludnia "
        "popoludní poludnie večer noc noci polnoc jar jeseň leto zima víkend hodín januára januáry januáru "
        "februára februáry februáru marca marcy marcu apríla apríly aprílu mája májy máju júna júny júnu júla "
        "júly júlu augusta augusty augustu septembra septembry septembru októbra októbry októbru novembra "
        "novembry novembru decembra decembry decembru jan feb mar apr máj jún júl aug sep okt nov dec január "
        "januári januárom február februári februárom marec marci marcom apríl august september septembera "
        "septemberi septemberom október októbera októberi októberom november novembera novemberi novemberom "
        "december decembera decemberi decemberom nedeľa nedeľy nedeľu pondelok pondeloku pondelokom utorok "
        "utoroku utorokom streda stredy stredu štvrtok štvrtoku štvrtokom piatok piatoku piatokom sobota "
        "soboty sobotu ne po ut st št pi so mes týž"
    ),
    units=(
        "percent percenta percento stupňov centov centy eur € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c °f stupeň stupne stupňa "
        "hektár hektáre hektára hektárov ha aker akre akra akrov ac karát karáty karátu karátov kt percentá "
        "promile terabajt terabajty terabajtu terabajtov tb gigabajt gigabajty gigabajtu gigabajtov gb "
        "megabajt megabajty megabajtu megabajtov mb kilobajt kilobajty kilobajtu kilobajtov kb bajt bajty "
        "bajtu bajtov bit bity bitu bitov hodina hodiny minúta minúty minút min sekunda sekundy sekúnd volt "
        "volty voltu voltov kilokalória kilokalórie kilokalórií kcal kalória kalórie kalórií cal joule jouly "
        "joulu joulov kilowatthodina kilowatthodiny kilowatthodín kwh gigahertz gigahertze gigahertza "
        "gigahertzov ghz megahertz megahertze megahertza megahertzov mhz hertz hertze hertza hertzov hz "
        "kilometer kilometre kilometra kilometrov km meter metre metra metrov centimeter centimetre "
        "centimetra centimetrov cm milimeter milimetre milimetra milimetrov mm míľa míle míľ yard yardy yardu "
        "yardov yd stopa stopy stôp ft palec palce palca palcov in tona tony ton kilogram kilogramy kilogramu "
        "kilogramov kg gram gramy gramu gramov libra libry libier lb unca unce uncí oz gigawatt gigawatty "
        "gigawattu gigawattov gw megawatt megawatty megawattu megawattov mw kilowatt kilowatty kilowattu "
        "kilowattov kw watt watty wattu wattov hp liter litre litra litrov mililiter mililitre mililitra "
        "mililitrov ml galón galóny galónu galónov gal barel barely barelu barelov bbl dolár dolára doláre "
        "dolárov frank frankov franku franky koruna koruny korún rupia rupie rupií pesa peso pesos dinár "
        "dinára dináre dinárov rial rialov rialu rialy rubeľ ruble rubľa rubľov lei euro eurá eura dirham "
        "dirhamov dirhamu dirhamy"
    ),
    credits=(
        "foto fotografia fotograf snímka snímky video zdroj archív ilustrácia ilustračné tasr sita afp "
        "reuters getty čítajte prečítajte aj pozri reklama copyright"
    ),
    labels=(
        "čítajte aj; čítajte viac; prečítajte si aj; prečítajte si; čítajte tiež; pozri aj; súvisiace články; "
        "ilustračné foto; zdroj foto; foto tasr; mohlo by vás zaujímať; getty images"
    ),
    invitations=(
        "čítať ďalej; čítať viac; celý článok; pokračovať v čítaní; viac; čítajte viac; zobraziť viac; celý text; "
        "pokračovať"
    ),
    bylines="autor autorka redakcia spravodajca spravodajkyňa redaktor redaktorka text",
    negative_prefixes="ne bez",
    measures=(
        "percent | percento | percentá | percenta | %; kilometrov | kilometer | kilometre | kilometra | km; "
        "centimetrov | centimeter | centimetre | centimetra | cm; milimetrov | milimeter | milimetre | milimetra | "
        "mm; kilogramov | kilogram | kilogramy | kilogramu | kg; miligramov | miligram | miligramy | miligramu | mg; "
        "hektárov | hektár | hektáre | hektára | ha; kilometrov štvorcových | kilometer štvorcový | kilometre "
        "štvorcové | kilometra štvorcového | km2; metrov štvorcových | meter štvorcový | metre štvorcové | metra "
        "štvorcového | m2; mililitrov | mililiter | mililitre | mililitra | ml; kubických metrov | kubický meter | "
        "kubické metre | kubického metra | m3; kilowattov | kilowatt | kilowatty | kilowattu | kw; megawattov | "
        "megawatt | megawatty | megawattu | mw; gigawattov | gigawatt | gigawatty | gigawattu | gw; kilowatthodín | "
        "kilowatthodina | kilowatthodiny | kwh; stupňov celzia | stupeň celzia | stupne celzia | stupňa celzia | ° c; "
        "kilometrov za hodinu | kilometer za hodinu | kilometre za hodinu | kilometra za hodinu | km h"
    ),
)
