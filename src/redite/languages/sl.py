"""Slovenian: its words of closed classes."""

from redite.languages import Words

WORDS = Words(
    function_words=(
        "ono mi vi oni one mene me meni menoj tebe te tebi njega njemu mu njem njim njo njej ji nas nam nami vas "
        "vam vami njih jim njimi sebe sebi seboj moj moja moje mojega tvoj njegov njegova njegovo njegove "
        "njegovega njen njena naš naša naše našega vaš vaša njihov njihova njihovo njihove svoj svoja svoje "
        "svojega svojo svojih svojim ta tega temu tem tej teh temi tisti tista tisto tak taka tako takšen takšna "
        "takšno katera katere kateri katerega kateremu katerem katerim katerih kdo koga komu kaj česa čemu kje "
        "kdaj kam kako zakaj kakšen kakšna sva ste smo si sta bom boš bomo boste bili bile biti bosta imam "
        "ima imajo imamo imel imela imeli imeti pri k h ob vendar toda torej zato namreč nato medtem čeprav tu "
        "tukaj tam tja tedaj takrat prav zelo saj naj sam sama ampak jima"
    ),
    negations=(
        "ne ni niso nisem nismo nista niste nikoli nihče nikogar nič ničesar nikjer noben nobena nobeno "
        "nobenega niti brez proti razen kljub namesto komaj nima nimajo nimamo nemore nočejo noče nemogoče "
        "manjka"
    ),
    quantities=(
        "ves vsa vse vsi vseh vsem vsak vsaka vsako vsakega neki nekateri nekatere nekaterih nekaj nekdo nekoliko "
        "več veliko mnogo mnogi malo manj največ najmanj vsaj kvečjemu večina manjšina polovica polovico pol dvojno "
        "dvakrat trikrat samo le zgolj skoraj okoli okrog približno čez nad pod pred po do od med za gor dol zadnji "
        "zadnja zadnje oba obe obeh drugi drugih drug dovolj točno natančno skupaj cel cela celo celotna del delno "
        "predvsem še že spet znova ponovno vedno vselej pogosto včasih redko navadno zdaj sedaj kmalu kasneje "
        "pozneje prej naslednji prejšnji nekdanji nedavno nazadnje največji maksimum minimum povprečje znotraj zunaj "
        "izven zadaj levo desno sever jug vzhod zahod krat tretjina četrtina nov nova novo nove isti ista večji "
        "manjši višji nižji star stara toliko koliko iz nekdanja nekdanje nekdanjega nekdanjem"
    ),
    modals=(
        "bo bodo lahko more morejo mogel mogoče mora morajo moral morala moramo treba sme smejo hoče hočejo želi "
        "morda verjetno najbrž domnevno baje ali bodisi če ker sicer bi"
    ),
    titles_of_men="gospod gospoda",
    titles_of_women="gospa gospe",
    titles="dr",
    numbers=(
        "0 nič 1 en ena eno enega eni enem prvi prva prvo prve prvega prvemu prvem prvim prvih prvimi 2 dva "
        "dve dveh drugi druga drugo druge drugega drugemu drugem drugim drugih drugimi 3 tri trije treh "
        "tretji tretja tretjo tretje tretjega tretjemu tretjem tretjim tretjih tretjimi 4 štiri štirje štirih "
        "četrti četrta četrto četrte četrtega četrtemu četrtem četrtim četrtih četrtimi 5 petih peti peta "
        "peto pete petega petemu petem petim petimi pet 6 šesti šesta šesto šeste šestega šestemu šestem "
        "šestim šestih šestimi šest 7 sedmi sedma sedmo sedme sedmega sedmemu sedmem sedmim sedmih sedmimi "
        "sedem 8 osmi osma osmo osme osmega osmemu osmem osmim osmih osmimi osem 9 deveti deveta deveto "
        "devete devetega devetemu devetem devetim devetih devetimi devet 10 desetine deseti deseta deseto "
        "desete desetega desetemu desetem desetim desetih desetimi deset 11 enajsti enajsta enajsto enajste "
        "enajstega enajstemu enajstem enajstim enajstih enajstimi enajst 12 ducat dvanajsti dvanajsta "
        "dvanajsto dvanajste dvanajstega dvanajstemu dvanajstem dvanajstim dvanajstih dvanajstimi dvanajst 13 "
        "trinajst trinajsti trinajsta trinajsto trinajste trinajstega trinajstemu trinajstem trinajstim "
        "trinajstih trinajstimi 14 štirinajst štirinajsti štirinajsta štirinajsto štirinajste štirinajstega "
        "štirinajstemu štirinajstem štirinajstim štirinajstih štirinajstimi 15 petnajst petnajsti petnajsta "
        "petnajsto petnajste petnajstega petnajstemu petnajstem petnajstim petnajstih petnajstimi 16 "
        "šestnajst šestnajsti šestnajsta šestnajsto šestnajste šestnajstega šestnajstemu šestnajstem "
        "šestnajstim šestnajstih šestnajstimi 17 sedemnajst sedemnajsti sedemnajsta sedemnajsto sedemnajste "
        "sedemnajstega sedemnajstemu sedemnajstem sedemnajstim sedemnajstih sedemnajstimi 18 osemnajst "
        "osemnajsti osemnajsta osemnajsto osemnajste osemnajstega osemnajstemu osemnajstem osemnajstim "
        "osemnajstih osemnajstimi 19 devetnajst devetnajsti devetnajsta devetnajsto devetnajste devetnajstega "
        "devetnajstemu devetnajstem devetnajstim devetnajstih devetnajstimi 20 dvajseti dvajseta dvajseto "
        "dvajsete dvajsetega dvajsetemu dvajsetem dvajsetim dvajsetih dvajsetimi dvajset 21 enaindvajset "
        "enaindvajseti enaindvajseta enaindvajseto enaindvajsete enaindvajsetega enaindvajsetemu "
        "enaindvajsetem enaindvajsetim enaindvajsetih enaindvajsetimi 22 dvaindvajset dvaindvajseti "
        "dvaindvajseta dvaindvajseto dvaindvajsete dvaindvajsetega dvaindvajsetemu dvaindvajsetem "
        "dvaindvajsetim dvaindvajsetih dvaindvajsetimi 23 triindvajset triindvajseti triindvajseta "
        "triindvajseto triindvajsete triindvajsetega triindvajsetemu triindvajsetem triindvajsetim "
        "triindvajsetih triindvajsetimi 24 štiriindvajset štiriindvajseti štiriindvajseta štiriindvajseto "
        "štiriindvajsete štiriindvajsetega štiriindvajsetemu štiriindvajsetem štiriindvajsetim "
        "štiriindvajsetih štiriindvajsetimi 25 petindvajset petindvajseti petindvajseta petindvajseto "
        "petindvajsete petindvajsetega petindvajsetemu petindvajsetem petindvajsetim petindvajsetih "
        "petindvajsetimi 26 šestindvajset šestindvajseti šestindvajseta šestindvajseto šestindvajsete "
        "šestindvajsetega šestindvajsetemu šestindvajsetem šestindvajsetim šestindvajsetih šestindvajsetimi "
        "27 sedemindvajset sedemindvajseti sedemindvajseta sedemindvajseto sedemindvajsete sedemindvajsetega "
        "sedemindvajsetemu sedemindvajsetem sedemindvajsetim sedemindvajsetih sedemindvajsetimi 28 "
        "osemindvajset osemindvajseti osemindvajseta osemindvajseto osemindvajsete osemindvajsetega "
        "osemindvajsetemu osemindvajsetem osemindvajsetim osemindvajsetih osemindvajsetimi 29 devetindvajset "
        "devetindvajseti devetindvajseta devetindvajseto devetindvajsete devetindvajsetega devetindvajsetemu "
        "devetindvajsetem devetindvajsetim devetindvajsetih devetindvajsetimi 30 trideseti trideseta "
        "trideseto tridesete tridesetega tridesetemu tridesetem tridesetim tridesetih tridesetimi trideset 31 "
        "enaintrideset enaintrideseti enaintrideseta enaintrideseto enaintridesete enaintridesetega "
        "enaintridesetemu enaintridesetem enaintridesetim enaintridesetih enaintridesetimi 32 dvaintrideset "
        "33 triintrideset 34 štiriintrideset 35 petintrideset 36 šestintrideset 37 sedemintrideset 38 "
        "osemintrideset 39 devetintrideset 40 štirideset štirideseti štirideseta štirideseto štiridesete "
        "štiridesetega štiridesetemu štiridesetem štiridesetim štiridesetih štiridesetimi 41 enainštirideset "
        "42 dvainštirideset 43 triinštirideset 44 štiriinštirideset 45 petinštirideset 46 šestinštirideset 47 "
        "sedeminštirideset 48 oseminštirideset 49 devetinštirideset 50 petdeset petdeseti petdeseta petdeseto "
        "petdesete petdesetega petdesetemu petdesetem petdesetim petdesetih petdesetimi 51 enainpetdeset 52 "
        "dvainpetdeset 53 triinpetdeset 54 štiriinpetdeset 55 petinpetdeset 56 šestinpetdeset 57 "
        "sedeminpetdeset 58 oseminpetdeset 59 devetinpetdeset 60 šestdeset šestdeseti šestdeseta šestdeseto "
        "šestdesete šestdesetega šestdesetemu šestdesetem šestdesetim šestdesetih šestdesetimi 61 "
        "enainšestdeset 62 dvainšestdeset 63 triinšestdeset 64 štiriinšestdeset 65 petinšestdeset 66 "
        "šestinšestdeset 67 sedeminšestdeset 68 oseminšestdeset 69 devetinšestdeset 70 sedemdeset sedemdeseti "
        "sedemdeseta sedemdeseto sedemdesete sedemdesetega sedemdesetemu sedemdesetem sedemdesetim "
        "sedemdesetih sedemdesetimi 71 enainsedemdeset 72 dvainsedemdeset 73 triinsedemdeset 74 "
        "štiriinsedemdeset 75 petinsedemdeset 76 šestinsedemdeset 77 sedeminsedemdeset 78 oseminsedemdeset 79 "
        "devetinsedemdeset 80 osemdeset osemdeseti osemdeseta osemdeseto osemdesete osemdesetega osemdesetemu "
        "osemdesetem osemdesetim osemdesetih osemdesetimi 81 enainosemdeset 82 dvainosemdeset 83 "
        "triinosemdeset 84 štiriinosemdeset 85 petinosemdeset 86 šestinosemdeset 87 sedeminosemdeset 88 "
        "oseminosemdeset 89 devetinosemdeset 90 devetdeset devetdeseti devetdeseta devetdeseto devetdesete "
        "devetdesetega devetdesetemu devetdesetem devetdesetim devetdesetih devetdesetimi 91 enaindevetdeset "
        "92 dvaindevetdeset 93 triindevetdeset 94 štiriindevetdeset 95 petindevetdeset 96 šestindevetdeset 97 "
        "sedemindevetdeset 98 osemindevetdeset 99 devetindevetdeset 100 sto stotine stoti stota stoto stote "
        "stotega stotemu stotem stotim stotih stotimi 200 dvesto 300 tristo 400 štiristo 500 petsto 600 "
        "šeststo 700 sedemsto 800 osemsto 900 devetsto 1000 tisoč tisoče tisoči tisoča tisočo tisočega "
        "tisočemu tisočem tisočim tisočih tisočimi 1000000 milijon milijona milijoni milijonov 1000000000 "
        "milijarda milijarde milijard 1000000000000 bilijon"
    ),
    dates=(
        "danes včeraj jutri predvčerajšnjim pojutrišnjem dan dne dni dnevi dneva teden tedna tedni tednov "
        "mesec meseca meseci mesecev leto leta let letih letno stoletje desetletje jutro zjutraj dopoldne "
        "poldne popoldne večer zvečer noč ponoči polnoč pomlad poletje jesen zima vikend ura uri januar "
        "februar marec april maj junij julij avgust september oktober november december jan feb mar apr jun "
        "jul avg sep okt nov dec nedelja ponedeljek torek sreda četrtek petek sobota ned pon tor sre čet pet "
        "sob leti"
    ),
    units=(
        "odstotek odstotka odstotkov odstotki evrov evra evro centov stopinj € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c °f "
        "stopinja stopinji stopinje hektar hektara hektari hektarov ha aker akra akri akrov ac karat karata "
        "karati karatov kt promile promila promili promilov terabajt terabajta terabajti terabajtov tb "
        "gigabajt gigabajta gigabajti gigabajtov gb megabajt megabajta megabajti megabajtov mb kilobajt "
        "kilobajta kilobajti kilobajtov kb bajt bajta bajti bajtov bit bita bitov ure ur minuta minuti minute "
        "minut min sekunda sekundi sekunde sekund sek volt volta volti voltov kilokalorija kilokaloriji "
        "kilokalorije kilokalorij kcal kalorija kaloriji kalorije kalorij cal džul džula džuli džulov kwh "
        "gigaherc gigaherca gigaherci gigahercev ghz megaherc megaherca megaherci megahercev mhz herc herca "
        "herci hercev hz kilometer kilometra kilometri kilometrov km meter metra metri metrov centimeter "
        "centimetra centimetri centimetrov cm milimeter milimetra milimetri milimetrov mm milja milji milje "
        "milj jard jarda jardi jardov yd čevelj čevlja čevlji čevljev ft palec palca palci palcev kilogram "
        "kilograma kilogrami kilogramov kg gram grama grami gramov funt funta funti funtov lb unča unči unče "
        "unč oz gigavat gigavata gigavati gigavatov gw megavat megavata megavati megavatov mw kilovat "
        "kilovata kilovati kilovatov kw vat vata vati vatov liter litra litri litrov mililiter mililitra "
        "mililitri militrov ml galona galoni galone galon gal sodček sodčka sodčki sodčkov bbl dolar dolarja "
        "dolarjev dolarji frank franka franki frankov kron krona krone kroni rupij rupija rupije rupiji pesa "
        "pesi peso pesov dinar dinarja dinarjev dinarji rial riala riali rialov rubelj rublja rubljev rublji "
        "lev leva levi levov evri dirham dirhama dirhami dirhamov"
    ),
    credits=(
        "foto fotografija fotografije fotograf slika posnetek video vir arhiv ilustracija sta afp reuters "
        "getty preberite glejte tudi oglas copyright"
    ),
    labels=(
        "preberite tudi; preberite še; preberi tudi; preberi še; beri še; glejte tudi; več o tem; povezani "
        "članki; sorodne novice; vir foto; getty images"
    ),
    invitations="preberi več; beri naprej; preberite več",
    bylines="piše avtor avtorica dopisnik dopisnica uredništvo besedilo",
    negative_prefixes="ne brez",
    measures=(
        "odstotkov | odstotek | odstotka | odstotki | %; kilometrov | kilometer | kilometra | kilometri | km; "
        "centimetrov | centimeter | centimetra | centimetri | cm; milimetrov | milimeter | milimetra | milimetri | "
        "mm; kilogramov | kilogram | kilograma | kilogrami | kg; miligramov | miligram | miligrama | miligrami | mg; "
        "hektarov | hektar | hektara | hektari | ha; kvadratnih kilometrov | kvadratni kilometer | kvadratna "
        "kilometra | kvadratni kilometri | km2; kvadratnih metrov | kvadratni meter | kvadratna metra | kvadratni "
        "metri | m2; militrov | mililiter | mililitra | mililitri | ml; kubičnih metrov | kubični meter | kubična "
        "metra | kubični metri | m3; kilovatov | kilovat | kilovata | kilovati | kw; megavatov | megavat | megavata | "
        "megavati | mw; gigavatov | gigavat | gigavata | gigavati | gw; kilovatnih ur | kilovatna ura | kilovatni uri "
        "| kilovatne ure | kwh; stopinj celzija | stopinja celzija | stopinji celzija | stopinje celzija | ° c; "
        "kilometrov na uro | kilometer na uro | kilometra na uro | kilometri na uro | km h"
    ),
)
