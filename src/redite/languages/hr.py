"""Croatian: its words of closed classes."""

from redite.languages import Words

WORDS = Words(
    function_words=(
        "mi vi oni one mene me meni mnom tebe tebi njega ga njemu mu njim njime nju joj njoj njom nas nam nama "
        "vas vam vama njih ih njima im sebe sebi sobom moj moja moje mog mojeg mojoj moju tvoj njegov njegova "
        "njegovo njegovog njegovu njezin njezina njen njena naš naša naše našeg našoj našu vaš vaša vaše njihov "
        "njihova njihovo njihovu svoj svoja svoje svog svojeg svojoj svoju svojim svojih taj ta tog toga tom tome "
        "tu tim tih toj ovaj ova ovo ovi ove ovog ovom ovoj ovu ovim ovih onaj takav takva takvo takve takvih "
        "kojeg kojem kojim kojih kojoj koju kojom čiji čija čije tko ko koga kome kim čega čemu čim kakav kakva "
        "kakvo gdje gde kada kad kamo odakle zašto sam si smo ste jesam jesi jest jeste jesu budem bude budemo "
        "budu bih bismo biste biti bili bile ću ćeš ćemo ćete imam ima imamo imaju imao imala imati pri k ka uz "
        "također takođe takodje isto zatim potom onda zato stoga dakle međutim ipak no pak dok premda iako ovdje "
        "ovde tamo tada li pa vrlo veoma upravo prema šta kojima"
    ),
    negations=(
        "ne nije nisu nisam nismo niste nisi nikad nikada nitko niko nikoga ništa ničega nigdje nigde nijedan "
        "nijedna nijedno nikakav nikakva nikakvo ni niti bez protiv osim izuzev unatoč uprkos usprkos umjesto "
        "umesto jedva neće nećemo neću nema nemaju nemoj nemojte nemoguće nemogu"
    ),
    quantities=(
        "sav sva sve svi svih svim svima svaki svaka svako svakog neki neka neke nekih neko netko nešto nekoliko "
        "mnogo mnogi mnoge malo više manje najviše najmanje barem većina manjina polovica polovina polovinu pola pol "
        "dvostruko dvaput triput samo jedino isključivo gotovo skoro oko otprilike približno preko iznad nad ispod "
        "pod prije pre nakon poslije posle do od iz između za gore dolje dole zadnji posljednji poslednji posljednja "
        "posljednje oba obje obe obojica drugih ostali ostale dovoljno točno tačno ukupno cijeli cijela cijelo ceo "
        "cela celo dio deo djelomično uglavnom još već ponovno ponovo opet uvijek uvek često ponekad rijetko retko "
        "obično sada sad uskoro kasnije ranije sljedeći sledeći prethodni bivši nedavno maksimum minimum prosjek "
        "prosek tijekom tokom unutar izvan iza ispred lijevo desno sjever sever jug istok zapad puta put trećina "
        "četvrtina novi nova novo nove isti ista iste veći manji viši niži stari stara staro toliko koliko po bivša "
        "bivše bivšeg bivšega bivšem bivšu bivših"
    ),
    modals=(
        "će može mogu mogao mogla moglo mogli moći mora moraju morao morala moramo treba trebaju trebao trebala smije "
        "sme valja hoće žele možda vjerojatno verovatno vjerovatno navodno ili ako ukoliko jer inače bi"
    ),
    titles_of_men="gospodin gospodina",
    titles_of_women="gospođa gospođe",
    titles="dr",
    numbers=(
        "0 nula 1 jedan jedna jedno jednog jednoj jednu jednom prvi prva prvo prve prvih prvog prvom prvoj "
        "prvu 2 dva dvije dve dvoje dvojica druga drugo druge drugog drugoj drugi drugoga drugom drugim "
        "drugih drugu 3 tri troje treći treća treće trećeg 4 četiri četvero četvrti četvrta četvrto četvrte "
        "četvrtog četvrtoga četvrtom četvrtim četvrtih četvrtoj četvrtu 5 pet peti peta peto pete petog "
        "petoga petom petim petih petoj petu 6 šest šesti šesta šesto šeste šestog šestoga šestom šestim "
        "šestih šestoj šestu 7 sedam sedmi sedma sedmo sedme sedmog sedmoga sedmom sedmim sedmih sedmoj sedmu "
        "8 osam osmi osma osmo osme osmog osmoga osmom osmim osmih osmoj osmu 9 devet deveti deveta deveto "
        "devete devetog devetoga devetom devetim devetih devetoj devetu 10 deset deseci desetak deseti deseta "
        "deseto desete desetog desetoga desetom desetim desetih desetoj desetu 11 jedanaesti jedanaesta "
        "jedanaesto jedanaeste jedanaestog jedanaestoga jedanaestom jedanaestim jedanaestih jedanaestoj "
        "jedanaestu jedanaest 12 dvanaest dvanaesti dvanaesta dvanaesto dvanaeste dvanaestog dvanaestoga "
        "dvanaestom dvanaestim dvanaestih dvanaestoj dvanaestu 13 trinaest 14 četrnaest 15 petnaest 16 "
        "šesnaest 17 sedamnaest 18 osamnaest 19 devetnaest 20 dvadeseti dvadeseta dvadeseto dvadesete "
        "dvadesetog dvadesetoga dvadesetom dvadesetim dvadesetih dvadesetoj dvadesetu dvadeset 30 trideseti "
        "trideseta trideseto tridesete tridesetog tridesetoga tridesetom tridesetim tridesetih tridesetoj "
        "tridesetu trideset 40 četrdeset 50 pedeset 60 šezdeset 70 sedamdeset 80 osamdeset 90 devedeset 100 "
        "sto stotina stotine stotinu 200 dvjesto dvesta 300 tristo trista 400 četristo 500 petsto 700 "
        "sedamsto 800 osamsto 900 devetsto 1000 tisuća tisuće tisuću hiljada hiljade hiljadu 1000000 milijun "
        "milijuna milijuni milion miliona milioni 1000000000 milijarda milijarde milijardi"
    ),
    dates=(
        "danas jučer juče sutra prekjučer prekosutra dan dana dani danima tjedan tjedna tjedana nedjelja "
        "nedelja nedelje sedmica mjesec mjeseca mjeseci mesec meseca meseci godina godine godinu godini "
        "godišnje stoljeće vek veka desetljeće decenija jutro ujutro podne popodne poslijepodne večer veče "
        "večeras navečer noć noću ponoć proljeće proleće ljeto leto jesen zima vikend sati siječnja veljače "
        "ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca sij velj ožu tra "
        "svi lip srp kol ruj lis stu pro siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan "
        "listopad studeni prosinac ponedjeljak utorak srijeda četvrtak petak subota ned pon uto sri čet pet "
        "sub mjesečno mj tjedno tj dnevno"
    ),
    units=(
        "posto postotak odsto eura eur lipa lipe kuna kune dinara dinar stupnjeva stepeni € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ "
        "฿ °c °f stupanj stupnja hektar hektra hektara ha kj karat karata kt promil promila terabajt "
        "terabajta tb gigabajt gigabajta gb megabajt megabajta mb kilobajt kilobajta kb bajt bajta bajtova "
        "bit bita bitova sat sata minuta minute min sekunda sekunde sekundi volt volta volti kilokalorija "
        "kilokalorije kcal kalorija kalorije cal džul džula kilovatsat kilovatsata kilovatsati kwh gigaherc "
        "gigaherca ghz megaherc megaherca mhz herc herca hz kilometar kilometra kilometara km metar metra "
        "metara centimetar centimetra centimetara cm milimetar milimetra milimetara mm milja milje jard jarda "
        "jardi yd stopa stope ft inč inča in tona tone kilogram kilograma kg gram grama tn funta funte funti "
        "lb unca unce unci oz gigavat gigavata gw megavat megavata mw kilovat kilovata kw vat vata vati ks "
        "litra litre litara mililitar mililitra mililitara ml galon galona gal barel barela bbl dolar dolara "
        "franak franaka franka kruna krune rupija rupije pezo peza rijal rijala rubalj rubalja rublja lej "
        "leja euro dirham dirhama"
    ),
    credits=(
        "foto fotografija fotografije fotograf slika snimka video izvor arhiv arhiva ilustracija hina pixsell "
        "tanjug afp reuters getty pročitajte čitajte također vidi oglas copyright"
    ),
    labels=(
        "pročitajte i; pročitajte još; čitajte još; pročitaj i; pročitajte više; pogledajte i; pročitajte i "
        "ovo; povezani članci; foto arhiv; izvor foto; getty images; fotografija je ilustracija; vezane "
        "vijesti"
    ),
    invitations=(
        "pročitaj više; čitaj dalje; nastavi čitati; opširnije; više; pročitajte više; saznaj više; nastavak; "
        "vidi više"
    ),
    bylines="piše autor autorica dopisnik dopisnica redakcija tekst",
    negative_prefixes="ne bez",
    measures=(
        "posto | %; kilometara | kilometar | kilometra | km; centimetara | centimetar | centimetra | cm; milimetara | "
        "milimetar | milimetra | mm; kilograma | kilogram | kg; miligrama | miligram | mg; hektara | hektar | hektra "
        "| ha; kvadratnih kilometara | kvadratni kilometar | kvadratna kilometra | km2; kvadratnih metara | kvadratni "
        "metar | kvadratna metra | m2; mililitara | mililitar | mililitra | ml; kubnih metara | kubni metar | kubna "
        "metra | m3; kilovata | kilovat | kw; megavata | megavat | mw; gigavata | gigavat | gw; kilovatsati | "
        "kilovatsat | kilovatsata | kwh; celzijevih stupnjeva | celzijev stupanj | celzijeva stupnja | ° c; "
        "kilometara na sat | kilometar na sat | kilometra na sat | km h"
    ),
)
