"""Danish: its words of closed classes."""

from redite.languages import Words

WORDS = Words(
    function_words=(
        "du mig dig ham hende os jer dem min mit mine din dit dine sin sit sine hans hendes dens dets deres vores "
        "jeres denne dette disse hvem hvad hvilken hvilket hvilke hvorfor hvordan når her hen være været blev "
        "bliver blive blevet havde have haft også samt dog derimod desuden derfor dermed således altså derefter "
        "mens selv selve jo vel endda via ifølge blandt ganske sådan sådanne sådant hos ad derpå end både"
    ),
    negations=(
        "ikke ej aldrig uden ingen intet ingenting ingensteds hverken nej næppe knap imod mod trods undtagen "
        "bortset udover nægter mangler umuligt"
    ),
    quantities=(
        "al alle alt nogle nogen noget mange meget få flere flest mindre mindst mere mest højst maksimalt halv halve "
        "halvdelen dobbelt kun bare blot næsten cirka ca omkring omtrent godt over under før efter siden indtil "
        "mellem fra op ned første sidste begge hver hvert anden andet andre nok præcis total hel hele del delvis "
        "primært allerede endnu stadig fortsat igen altid ofte sommetider sjældent nu snart senere tidligere næste "
        "forrige nylig nyligt aktuelt maksimum minimum gennemsnit indenfor udenfor bag foran venstre højre nord syd "
        "øst vest gang gange tredjedel fjerdedel ny nye nyt samme større højere lavere længere kortere gammel gamle "
        "ud ind enhver ene eneste fleste lille stor store tilbage sammen frem ex vice"
    ),
    modals=(
        "kan kunne kunnet må måtte skal skulle bør burde vil ville tør måske muligvis formentlig "
        "sandsynligvis angiveligt eller hvis fordi medmindre ellers"
    ),
    titles_of_men="hr",
    titles_of_women="fru frøken",
    titles="dr",
    numbers=(
        "0 nul 1 første 2 anden andet to 3 tre tredje 4 fire fjerde 5 fem femte 6 seks sjette 7 syv syvende 8 "
        "otte ottende 9 ni niende 10 ti tiende 11 elleve ellevte 12 dusin tolv tolvte 13 tretten trettende 14 "
        "fjorten fjortende 15 femten femtende 16 seksten sekstende 17 sytten syttende 18 atten attende 19 "
        "nitten nittende 20 tyve tyvende 21 enogtyve enogtyvende 22 toogtyve toogtyvende 23 treogtyve "
        "treogtyvende 24 fireogtyve fireogtyvende 25 femogtyve femogtyvende 26 seksogtyve seksogtyvende 27 "
        "syvogtyve syvogtyvende 28 otteogtyve otteogtyvende 29 niogtyve niogtyvende 30 tredive tredivete 31 "
        "enogtredive enogtredivete 32 toogtredive 33 treogtredive 34 fireogtredive 35 femogtredive 36 "
        "seksogtredive 37 syvogtredive 38 otteogtredive 39 niogtredive 40 fyrre fyrreende 41 enogfyrre 42 "
        "toogfyrre 43 treogfyrre 44 fireogfyrre 45 femogfyrre 46 seksogfyrre 47 syvogfyrre 48 otteogfyrre 49 "
        "niogfyrre 50 halvtreds halvtredsende 51 enoghalvtreds 52 tooghalvtreds 53 treoghalvtreds 54 "
        "fireoghalvtreds 55 femoghalvtreds 56 seksoghalvtreds 57 syvoghalvtreds 58 otteoghalvtreds 59 "
        "nioghalvtreds 60 treds tredsende 61 enogtreds 62 toogtreds 63 treogtreds 64 fireogtreds 65 "
        "femogtreds 66 seksogtreds 67 syvogtreds 68 otteogtreds 69 niogtreds 70 halvfjerds halvfjerdsende 71 "
        "enoghalvfjerds 72 tooghalvfjerds 73 treoghalvfjerds 74 fireoghalvfjerds 75 femoghalvfjerds 76 "
        "seksoghalvfjerds 77 syvoghalvfjerds 78 otteoghalvfjerds 79 nioghalvfjerds 80 firs firsende 81 "
        "enogfirs 82 toogfirs 83 treogfirs 84 fireogfirs 85 femogfirs 86 seksogfirs 87 syvogfirs 88 "
        "otteogfirs 89 niogfirs 90 halvfems halvfemsende 91 enoghalvfems 92 tooghalvfems 93 treoghalvfems 94 "
        "fireoghalvfems 95 femoghalvfems 96 seksoghalvfems 97 syvoghalvfems 98 otteoghalvfems 99 nioghalvfems "
        "100 hundrede hundreder hundredvis ethundrede ethundredete 200 tohundrede 300 trehundrede 400 "
        "firehundrede 500 femhundrede 600 sekshundrede 700 syvhundrede 800 ottehundrede 900 nihundrede 1000 "
        "tusind tusinde tusinder tusindvis ettusind ettusindte 1000000 million millioner mio 1000000000 "
        "milliard milliarder mia 1000000000000 billion billioner"
    ),
    dates=(
        "dag dage dagen dagligt idag igår imorgen uge uger ugen måned måneder måneden år året årene årligt "
        "århundrede årti morgen formiddag middag eftermiddag aften nat midnat forår sommer efterår vinter "
        "weekend januar februar marts april maj juni juli august september oktober november december jan feb "
        "mar apr jun jul aug sep okt nov dec søndag mandag tirsdag onsdag torsdag fredag lørdag søn tirs ons "
        "tors fre lør mdr md"
    ),
    units=(
        "procent øre kroner krone grader kr € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c °f grad kvadratkilometer hektar ha "
        "kvadratmeter acre acres ac karat kt pct promille terabyte terabytes tb gigabyte gigabytes gb "
        "megabyte megabytes mb kilobyte kilobytes kb byte bytes bit time timer minut minutter sekund sekunder "
        "sek volt kilokalorie kilokalorier kcal kalorie kalorier cal joule kwh gigahertz ghz megahertz mhz "
        "hertz hz kilometer km meter centimeter cm millimeter mm mile miles mi yard fod ft tommer tomme ton "
        "tons kilogram kg gram tn pund lb ounce ounces oz gigawatt gw megawatt mw kilowatt kw watt hestekraft "
        "hestekræfter hk mph kubikmeter liter milliliter ml gallon gallons gal tønde tønder tdr td dollar "
        "franc rupee peso pesos dinar dinarer rial rialer rubel rubler lei leu euro dirham"
    ),
    credits=(
        "foto billede billeder fotograf video film kilde arkiv arkivfoto illustration ritzau afp reuters "
        "getty læs også se annonce copyright"
    ),
    labels=(
        "læs også; læs mere; se også; foto ritzau; relaterede artikler; artiklen fortsætter; getty images; "
        "læs videre"
    ),
    invitations=(
        "læs mere; læs videre; læs hele artiklen; mere; læs mere her; vis mere; fortsæt læsning; hele artiklen"
    ),
    bylines="af reporter korrespondent journalist redaktionen tekst",
    negative_prefixes="u",
    negative_suffixes="løs løst løse",
    measures=(
        "procent | %; kilometer | km; centimeter | cm; millimeter | mm; kilogram | kg; milligram | mg; hektar | ha; "
        "kvadratkilometer | km2; kvadratmeter | m2; milliliter | ml; kubikmeter | m3; kilowatt | kw; megawatt | mw; "
        "gigawatt | gw; kilowatt timer | kilowatt time | kwh; grader celsius | grad celsius | ° c; euro | €; dollar | "
        "$; krone | kroner | kr"
    ),
)
