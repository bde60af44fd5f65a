"""Romanian: its words of closed classes."""

from redite.languages import Words

WORDS = Words(
    function_words=(
        "noi voi ei ele mă te îl îmi îți își ne vă mi ți i lui lor meu mea mei mele tău ta tăi tale sa săi sale "
        "nostru noastră noștri noastre vostru acest această acești aceste acestui acestei acestor acesta aceasta "
        "aceștia acestea acel acea acei acele acelui acelei acelor acela aceea ăsta asta cel cea cei cele celor "
        "căruia căreia cărora cărui cine cui unde când cum ceea ale ai am are avem aveți avea aveau aveam avut "
        "ești suntem sunteți era erau eram fie fiind vom veți ul iar dar însă deci astfel apoi atunci "
        "aici acolo totuși asemenea precum deși conform unui unei unor dintr într printr s l asupra foarte chiar "
        "însuși însăși ci"
    ),
    negations=(
        "nu n niciodată fără nimeni nimic niciun nicio nici nicăieri nicidecum împotriva contra exceptând "
        "decât afară imposibil lipsește lipsesc abia nicicând nevreun"
    ),
    quantities=(
        "tot toată toți toate totul tuturor unele unii câteva câțiva câtva mulți multe mult multă puțin puțini "
        "puține mai majoritatea minoritatea jumătate dublu triplu doar numai aproape circa aproximativ vreo peste "
        "sub sus jos înainte după până între dintre din ultimul ultima ultimii ultimele fiecare oricare orice ambii "
        "ambele amândoi alt altă alți alte altul alta altele destul exact precis total întreg întreaga parte parțial "
        "încă deja iarăși nou mereu întotdeauna adesea uneori rareori acum curând târziu devreme următor următorul "
        "precedent fostul recent actual maxim minim medie timpul afară înăuntru spate față stânga dreapta nord sud "
        "est vest ori dată treime sfert aceeași același aceleași mare mic vechi oricine cineva ceva atât cât prea "
        "fosta foștii fostului fostei"
    ),
    modals=(
        "va vor poate pot putea puteau putut poți putem trebuie trebuia vrea probabil posibil pesemne presupus sau "
        "ori dacă fiindcă deoarece întrucât altfel ar aș"
    ),
    titles_of_men="domnul domnului dl",
    titles_of_women="doamna doamnei dna",
    titles="dr",
    numbers=(
        "0 zero 1 prim primul prima primii primele unu 2 doi două doilea doua 3 treilea treia trei 4 patrulea "
        "patra patru 5 cincilea cincea cinci 6 șaselea șasea șase 7 șaptelea șaptea șapte 8 optulea opta opt "
        "9 noulea noua nouă 10 zecelea zecea zeci zece 11 unsprezece 12 duzină doisprezece douăsprezece 13 "
        "treisprezece 14 paisprezece 15 cincisprezece 16 șaisprezece 17 șaptesprezece 18 optsprezece 19 "
        "nouăsprezece 20 douăzeci 30 treizeci 40 patruzeci 50 cincizeci 60 șaizeci 70 șaptezeci 80 optzeci 90 "
        "nouăzeci 100 sută sute suta 1000 mie mii mia 1000000 milion milioane mil 1000000000 miliard miliarde "
        "mld 1000000000000 bilion"
    ),
    dates=(
        "azi astăzi ieri mâine alaltăieri poimâine zi zile ziua zilele zilnic săptămână săptămâni săptămâna "
        "lună luni luna an ani anul anii anual secol deceniu dimineață dimineața prânz amiază seară seara "
        "noapte noaptea primăvară primăvara vară vara toamnă toamna iarnă iarna weekend ianuarie februarie "
        "martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie ian feb mar apr iun "
        "iul aug sept oct nov dec duminică marți miercuri joi vineri sâmbătă dum lun mie vin sâm săpt"
    ),
    units=(
        "procente bani grade lei leu € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c °f grad hectar hectare ha acru acri ac carat "
        "carate kt procent promilă promile terabyte terabyți tb gigabyte gigabyți gb megabyte megabyți mb "
        "kilobyte kilobyți kb byte byți bit biți oră ore minut minute min secundă secunde volt volți "
        "kilocalorie kilocalorii kcal calorie calorii cal joule jouli kwh gigahertz gigahertzi ghz megahertz "
        "megahertzi mhz hertz hertzi hz kilometru kilometri km metru metri centimetru centimetri cm milimetru "
        "milimetri mm milă mile iard iarzi yd picior picioare ft inch inchi in kilogram kilograme kg gram "
        "grame livră livre lb uncie uncii oz gigawatt gigawați gw megawatt megawați mw kilowatt kilowați kw "
        "watt wați cp litru litri mililitru mililitri ml galon galoane gal baril barili bbl dolar dolari lire "
        "liră franc franci coroane coroană rupie rupii peso pesos dinar dinari rial riali real reali ruble "
        "rublă grivnă grivne zlot zloți forint forinți euro dirham dirhami"
    ),
    credits=(
        "foto fotografie imagine imagini fotograf video sursă sursa arhivă ilustrație captură agerpres "
        "mediafax afp reuters getty citește citiți vezi și publicitate copyright"
    ),
    labels=(
        "citește și; citiți și; citește mai mult; citește mai departe; vezi și; articole similare; sursa "
        "foto; sursă foto; foto arhivă; te ar putea interesa; getty images"
    ),
    invitations=(
        "citește mai mult; citește mai departe; continuă lectura; citește tot articolul; mai mult; citește "
        "articolul; vezi mai mult; detalii; continuă"
    ),
    bylines="de autor autoare corespondent corespondentă redacția reporter text",
    negative_prefixes="ne in im i",
    measures=(
        "procent | procente | %; kilometru | kilometri | km; centimetru | centimetri | cm; milimetru | milimetri | "
        "mm; kilogram | kilograme | kg; miligram | miligrame | mg; hectar | hectare | ha; kilometru pătrat | "
        "kilometri pătrați | km2; metru pătrat | metri pătrați | m2; mililitru | mililitri | ml; metru cub | metri "
        "cubi | m3; kilowatt | kilowați | kw; megawatt | megawați | mw; gigawatt | gigawați | gw; kilowați oră | kwh; "
        "grad celsius | grade celsius | ° c; kilometru pe oră | kilometri pe oră | km h; euro | €; dolar | dolari | "
        "$; leu | lei | ron"
    ),
)
