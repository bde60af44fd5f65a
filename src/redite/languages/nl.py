"""Dutch: its words of closed classes."""

from redite.languages import Words

WORDS = Words(
    function_words=(
        "dit ik jij je u we wij jullie zij hem haar hen hun ons onze mij me mijn jouw uw zich zichzelf mezelf "
        "deze wie wat welke welk waar wanneer waarom hoe had hadden heb hebt gehad waren ben bent geweest worden "
        "werden geworden zou zouden dus toen dan daar hier erin eraan ervan ervoor ermee erop "
        "daarin daaraan daarvan daarvoor daarmee daarop daardoor hierin hiervan hiervoor hiermee waarin waaraan "
        "waarvan waarvoor waarmee waarop waardoor zo zoals evenals echter bovendien overigens daarom derhalve "
        "niettemin immers terwijl hoewel intussen ondertussen want toch eens wel zelf heel erg zeer der des den "
        "ten ter s t n zulke zulk dergelijke aldus namelijk jou jouwe hare zijne men aangaande betreffende inzake "
        "alhoewel eveneens evenwel doch inmiddels zelfs vervolgens voorts volgens wiens wier toe ja zodat wél "
        "waarbij waarover waarnaar waartoe hierbij hierover hierdoor daarbij daarover daaruit waaruit opdat hetgeen"
    ),
    negations=(
        "niet geen nooit zonder niets niks niemand nergens noch nee tegen behalve uitgezonderd ondanks "
        "nauwelijks evenmin geenszins onmogelijk anders tenzij buiten ontbreekt ontbreken níet nóóit"
    ),
    quantities=(
        "alle alles allen allemaal sommige sommigen enkele enige enig iets iemand veel vele velen weinig weinige "
        "meer minder meest meeste minst minste minstens hoogstens maximaal half halve helft dubbel dubbele slechts "
        "alleen bijna haast ongeveer circa ca rond over onder boven beneden na vóór tot sinds tussen vanaf neer af "
        "eerst eerste laatst laatste laatsten beide beiden elk elke ieder iedere iedereen ander andere anderen "
        "genoeg precies totaal geheel gehele deel deels grotendeels nog al reeds weer opnieuw verder altijd vaak "
        "soms zelden meestal nu straks binnenkort later vroeger eerder voormalig voormalige volgende vorige recent "
        "onlangs momenteel maximum minimum gemiddeld tijdens binnen achter naast uit links rechts noorden zuiden "
        "oosten westen derde kwart keer nieuw nieuwe zelfde dezelfde hoger lager groter kleiner langer korter oud "
        "oude gedurende omhoog omlaag sedert sindsdien totdat voordat nadat rondom omstreeks ooit allebei afgelopen "
        "vooraf vanuit vooral net pas steeds daarna weg heen terug samen langs tenminste ex vice plaatsvervangend"
    ),
    modals=(
        "zal zullen zult kan kunnen kunt kon konden moet moeten moest moesten mag mogen mocht mochten wil willen "
        "wilde wilden hoeft hoeven misschien wellicht waarschijnlijk mogelijk vermoedelijk zeker blijkbaar verluidt of "
        "indien omdat mits aangezien vanwege wegens"
    ),
    titles_of_men="meneer dhr",
    titles_of_women="mevrouw mevr mw",
    titles="dr drs",
    numbers=(
        "0 nul 1 eerste één 2 tweeën twee tweede 3 drie derde 4 vier vierde 5 vijf vijfde 6 zes zesde 7 zeven "
        "zevende 8 acht achtste 9 negen negende 10 tientallen tien tiende 11 elf elfde 12 dozijn twaalf "
        "twaalfde 13 dertien dertiende 14 veertien veertiende 15 vijftien vijftiende 16 zestien zestiende 17 "
        "zeventien zeventiende 18 achttien achttiende 19 negentien negentiende 20 twintig twintigste 21 "
        "eenentwintig eenentwintigste 22 tweeëntwintig tweeëntwintigste 23 drieëntwintig drieëntwintigste 24 "
        "vierentwintig vierentwintigste 25 vijfentwintig vijfentwintigste 26 zesentwintig zesentwintigste 27 "
        "zevenentwintig zevenentwintigste 28 achtentwintig achtentwintigste 29 negenentwintig "
        "negenentwintigste 30 dertig dertigste 31 eenendertig eenendertigste 32 tweeëndertig 33 drieëndertig "
        "34 vierendertig 35 vijfendertig 36 zesendertig 37 zevenendertig 38 achtendertig 39 negenendertig 40 "
        "veertig veertigste 41 eenenveertig 42 tweeënveertig 43 drieënveertig 44 vierenveertig 45 "
        "vijfenveertig 46 zesenveertig 47 zevenenveertig 48 achtenveertig 49 negenenveertig 50 vijftig "
        "vijftigste 51 eenenvijftig 52 tweeënvijftig 53 drieënvijftig 54 vierenvijftig 55 vijfenvijftig 56 "
        "zesenvijftig 57 zevenenvijftig 58 achtenvijftig 59 negenenvijftig 60 zestig zestigste 61 eenenzestig "
        "62 tweeënzestig 63 drieënzestig 64 vierenzestig 65 vijfenzestig 66 zesenzestig 67 zevenenzestig 68 "
        "achtenzestig 69 negenenzestig 70 zeventig zeventigste 71 eenenzeventig 72 tweeënzeventig 73 "
        "drieënzeventig 74 vierenzeventig 75 vijfenzeventig 76 zesenzeventig 77 zevenenzeventig 78 "
        "achtenzeventig 79 negenenzeventig 80 tachtig tachtigste 81 eenentachtig 82 tweeëntachtig 83 "
        "drieëntachtig 84 vierentachtig 85 vijfentachtig 86 zesentachtig 87 zevenentachtig 88 achtentachtig "
        "89 negenentachtig 90 negentig negentigste 91 eenennegentig 92 tweeënnegentig 93 drieënnegentig 94 "
        "vierennegentig 95 vijfennegentig 96 zesennegentig 97 zevenennegentig 98 achtennegentig 99 "
        "negenennegentig 100 honderden honderd honderdste 200 tweehonderd 300 driehonderd 400 vierhonderd 500 "
        "vijfhonderd 600 zeshonderd 700 zevenhonderd 800 achthonderd 900 negenhonderd 1000 duizenden duizend "
        "duizendste 1000000 miljoen miljoenen mln 1000000000 miljard miljarden mld 1000000000000 biljoen"
    ),
    dates=(
        "vandaag gisteren morgen eergisteren overmorgen vanavond dag dagen dagelijks week weken wekelijks "
        "weekend maand maanden maandelijks jaar jaren jaarlijks eeuw eeuwen decennium ochtend middag avond "
        "nacht middernacht lente voorjaar zomer herfst najaar winter januari februari maart april mei juni "
        "juli augustus september oktober november december jan feb mrt apr jun jul aug sep okt nov dec zondag "
        "maandag dinsdag woensdag donderdag vrijdag zaterdag ma di wo do vr za jr mnd wkn wk"
    ),
    units=(
        "procent cent centen € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c °f booggraad booggraden hectare ha acres acre karaat "
        "promille terabyte tb gigabyte gb megabyte mb kilobyte kb byte bits bit uur minuut minuten min "
        "seconde seconden sec volt kilocalorie kilocalorieën kcal calorie calorieën cal joule joules "
        "kilowattuur kwh gigahertz ghz megahertz mhz hertz hz kilometer km meter centimeter cm millimeter mm "
        "mijl mi yard yards yd voet ft inch inches kilogram kg gram ton pound lb ounce oz gigawatt gw "
        "megawatt mw kilowatt kw watt paardenkracht paardenkrachten pk liter milliliter ml gallon gal barrel "
        "barrels bbl dollar pond frank kronen kroon roepie peso dinar rial roebel leu euro dirham"
    ),
    credits=(
        "foto s fotograaf beeld beelden video bron archief archiefbeeld archieffoto illustratie afbeelding "
        "anp afp reuters getty lees bekijk ook advertentie copyright persbureau"
    ),
    labels=(
        "lees ook; lees meer; lees verder; bekijk ook; zie ook; meer over; getty images; foto anp; ook "
        "interessant"
    ),
    invitations=(
        "lees meer; lees verder; meer lezen; verder lezen; meer; lees het hele artikel; lees het volledige "
        "artikel; lees meer hier; toon meer; bekijk meer"
    ),
    bylines="door verslaggever verslaggeefster correspondent correspondente redacteur redactie auteur tekst",
    negative_prefixes="on niet",
    negative_suffixes="loos loze",
    measures=(
        "procent | %; kilometer | km; centimeter | cm; millimeter | mm; kilogram | kg; milligram | mg; hectare | ha; "
        "vierkante kilometer | km2; vierkante meter | m2; milliliter | ml; kubieke meter | m3; kilowatt | kw; "
        "megawatt | mw; gigawatt | gw; kilowattuur | kwh; graden celsius | graad celsius | ° c; kilometer per uur | "
        "km u; euro | €; dollar | dollars | $; pond | £"
    ),
)
