"""Lithuanian: its words of closed classes."""

from redite.languages import Words

WORDS = Words(
    function_words=(
        "jas aš tu mes jūs mane tave mus jus man tau mums jums manęs tavęs savęs save sau savo mano tavo mūsų "
        "jūsų šis ši šie šios šio šiam šiai šį šią šiuos šias šių tas ta tie tos to tam tą tuos tų toks tokia "
        "tokie tokios tokį tokių kuri kurios kurio kuriam kuriai kurį kurią kuriuos kurias kurių kas ko kam ką "
        "kuo kur kada kodėl koks kokia kokie kokį čia ten esu esi esame esate būti būtų bus būsime buvau buvome "
        "buvę būna turėti turintis taip pat tačiau taigi todėl tuomet tada vis dėlto nors kai jog juk gi bei beje "
        "labai pagal pats pati patys"
    ),
    negations=(
        "ne nė nėra nebuvo nebus nei niekada niekas nieko niekam niekur jokia joks jokio jokių be išskyrus "
        "nepaisant vietoj vos neįmanoma negali neturi nereikia trūksta"
    ),
    quantities=(
        "visas visa visi visos visų viską visus kiekvienas kiekviena kiekvieno keli kelios kelis kelių "
        "keletas daug daugelis mažai daugiau mažiau daugiausia mažiausiai bent dauguma pusė pusę pusės "
        "dvigubai dukart tik vien beveik maždaug apie virš viršum po prieš nuo iki tarp iš per žemyn aukštyn "
        "paskutinis paskutinė paskutiniai abu abi abiejų kitas kita kiti kitos kitų kitą gana užtenka "
        "tiksliai viso dalis dalies dar jau vėl visada visuomet dažnai kartais retai paprastai dabar netrukus "
        "vėliau anksčiau kitąmet buvęs buvusi neseniai daugiausiai mažiausia vidutiniškai metu viduje išorėje "
        "už kairė dešinė šiaurė pietūs rytai vakarai kartą kartus kartų trečdalis ketvirtis naujas nauja "
        "nauji senas didesnis mažesnis aukštesnis kažkas tiek kiek dėl"
    ),
    modals=(
        "gali galėjo galėtų galima turi turėtų turėjo privalo reikia reikėtų nori galbūt tikriausiai turbūt "
        "tariamai neva arba ar jeigu jei nes kadangi"
    ),
    numbers=(
        "0 nulis 1 vienas viena vieno vieną pirmas pirma pirmą pirmoji pirmasis pirmo pirmos 2 du dvi dviejų "
        "dviem antras antra antrą antrasis antroji 3 trys tris trijų trečias trečia trečią 4 keturi keturis "
        "keturių ketvirtas ketvirta 5 penki penkis penkių penktas 6 šeši šešis šešių 7 septyni 8 aštuoni 9 "
        "devyni 10 dešimtys dešimčių dešimtis dešimt 11 vienuolika 12 tuzinas dvylika 13 trylika 14 "
        "keturiolika 15 penkiolika 16 šešiolika 17 septyniolika 18 aštuoniolika 19 devyniolika 20 dvidešimt "
        "30 trisdešimt 40 keturiasdešimt 50 penkiasdešimt 60 šešiasdešimt 70 septyniasdešimt 80 "
        "aštuoniasdešimt 90 devyniasdešimt 100 šimtas šimtai šimtus šimtų 1000 tūkstantis tūkstančiai "
        "tūkstančių tūkst 1000000 milijonas milijonai milijonų milijonus mln 1000000000 milijardas milijardai "
        "milijardų mlrd"
    ),
    dates=(
        "šiandien vakar rytoj užvakar poryt diena dienos dieną dienų dienas savaitė savaitės savaitę savaičių "
        "mėnuo mėnesio mėnesį mėnesių mėnesiai metai metų metais metus metams kasmet amžius amžiaus "
        "dešimtmetis rytas ryte popietė vakaras vakare naktis naktį vidurnaktis pavasaris pavasarį vasara "
        "vasarą ruduo rudenį žiema žiemą savaitgalis val sausio vasario kovo balandžio gegužės birželio "
        "liepos rugpjūčio rugsėjo spalio lapkričio gruodžio saus vas kov bal geg birž liep rugp rugs spal "
        "lapkr gruod sausis sausyje sausį sausiui vasaris vasaryje vasarį vasariui kovas kovą kove balandis "
        "balandyje balandį balandio balandiui gegužė birželis birželyje birželį birželiui liepa liepą liepoje "
        "rugpjūtis rugpjūtyje rugpjūtį rugpjūtio rugpjūtiui rugsėjis rugsėjyje rugsėjį rugsėjio rugsėjiui "
        "spalis spalyje spalį spaliui lapkritis lapkrityje lapkritį lapkritio lapkritiui gruodis gruodyje "
        "gruodį gruodio gruodiui sekmadienis sekmadienyje sekmadienį sekmadienio sekmadieniui pirmadienis "
        "pirmadienyje pirmadienį pirmadienio pirmadieniui antradienis antradienyje antradienį antradienio "
        "antradieniui trečiadienis trečiadienyje trečiadienį trečiadienio trečiadieniui ketvirtadienis "
        "ketvirtadienyje ketvirtadienį ketvirtadienio ketvirtadieniui penktadienis penktadienyje penktadienį "
        "penktadienio penktadieniui šeštadienis šeštadienyje šeštadienį šeštadienio šeštadieniui sk pr an tr "
        "kt pn št mėn sav"
    ),
    units=(
        "procentas procento procentų procentai proc centų centai eurų eurai laipsnių € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c "
        "°f laipsnis laipsniai laipsnio hektaras hektarai hektaro hektarų ha akras akrai akro akrų akr "
        "karatas karatai karato karatų promilė promilės promilių terabaitas terabaitai terabaito terabaitų tb "
        "gigabaitas gigabaitai gigabaito gigabaitų gb megabaitas megabaitai megabaito megabaitų mb kilobaitas "
        "kilobaitai kilobaito kilobaitų kb baitas baitai baito baitų bitas bitai bito bitų valanda valandos "
        "valandų minutė minutės minučių min sekundė sekundės sekundžių sek voltas voltai volto voltų "
        "kilokalorija kilokalorijos kilokalorijų kcal kalorija kalorijos kalorijų cal džaulis džauliai "
        "džaulio džaulių kilovatvalandė kilovatvalandės kilovatvalandžių kwh gigahercas gigahercai gigaherco "
        "gigahercų ghz megahercas megahercai megaherco megahercų mhz hercas hercai herco hercų hz kilometras "
        "kilometrai kilometro kilometrų km metras metrai metro metrų centimetras centimetrai centimetro "
        "centimetrų cm milimetras milimetrai milimetro milimetrų mm mylia mylios mylių mi jardas jardai jardo "
        "jardų yd pėda pėdos pėdų ft colis coliai colio colių in mt kilogramas kilogramai kilogramo kilogramų "
        "kg gramas gramai gramo gramų tona tonos tonų svaras svarai svaro svarų lb uncija uncijos uncijų oz "
        "gigavatas gigavatai gigavato gigavatų gw megavatas megavatai megavato megavatų mw kilovatas "
        "kilovatai kilovato kilovatų kw vatas vatai vato vatų ag litras litrai litro litrų mililitras "
        "mililitrai mililitro mililitrų ml galonas galonai galono galonų gal barelis bareliai barelio barelių "
        "bbl doleriai dolerio doleris frankai frankas franko krona kronos rupija rupijos pesai pesas peso "
        "dinarai dinaras dinaro rialai rialas rialo rubliai rublio rublis lėja lėjos euras euro dirhamai "
        "dirhamas dirhamo"
    ),
    credits=(
        "nuotr nuotrauka nuotraukos fotografas foto vaizdas video šaltinis archyvas archyvo iliustracija elta "
        "bns afp reuters getty skaitykite žiūrėkite taip reklama"
    ),
    labels=(
        "skaitykite taip pat; skaityti daugiau; skaitykite daugiau; taip pat skaitykite; susiję straipsniai; "
        "asociatyvi nuotr; asociatyvinė nuotrauka; redakcijos archyvo nuotr; žiūrėti daugiau; getty images"
    ),
    invitations="skaityti daugiau; skaityti toliau; plačiau",
    bylines="autorius autorė korespondentas redakcija",
    negative_prefixes="ne be",
    measures=(
        "procentas | procentai | procento | %; kilometrų | kilometras | kilometrai | kilometro | km; centimetrų | "
        "centimetras | centimetrai | centimetro | cm; milimetrų | milimetras | milimetrai | milimetro | mm; kilogramų "
        "| kilogramas | kilogramai | kilogramo | kg; miligramų | miligramas | miligramai | miligramo | mg; hektarų | "
        "hektaras | hektarai | hektaro | ha; mililitrų | mililitras | mililitrai | mililitro | ml; kubinių metrų | "
        "kubinis metras | kubiniai metrai | kubinio metro | m3; kilovatų | kilovatas | kilovatai | kilovato | kw; "
        "megavatų | megavatas | megavatai | megavato | mw; gigavatų | gigavatas | gigavatai | gigavato | gw; "
        "kilovatvalandžių | kilovatvalandė | kilovatvalandės | kwh; celsijaus laipsnių | celsijaus laipsnis | "
        "celsijaus laipsniai | celsijaus laipsnio | ° c"
    ),
)
