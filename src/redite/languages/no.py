"""Norwegian: its words of closed classes."""

from redite.languages import Words

WORDS = Words(
    function_words=(
        "meg deg ham henne oss dere dem min mitt mine din ditt dine sin sitt sine hans hennes dens dets deres vår "
        "vårt våre denne dette disse hvem hva hvilken hvilket hvilke hvor hvorfor hvordan når her hit være vært "
        "blir bli blitt hadde ha hatt også samt likevel imidlertid derimot dessuten derfor dermed således altså "
        "deretter mens selv jo vel via ifølge blant ganske slik slike slikt hos ei eit ein eg dei vere vart blei "
        "òg korleis kva kven enn både"
    ),
    negations=(
        "ikke ikkje aldri uten utan ingen intet ingenting ingensteds verken hverken nei neppe knapt imot mot "
        "tross unntatt bortsett utenom nekter mangler umulig"
    ),
    quantities=(
        "all alle alt noen noe mange mye få flere flest fleire mindre minst mer mest meir høyst maksimalt halv halve "
        "halvparten dobbelt bare kun nesten cirka ca omkring omtrent rundt drøyt over under før etter siden inntil "
        "mellom fra opp ned første siste begge hver hvert annen annet andre nok nøyaktig total totalt hel hele del "
        "delvis allerede ennå fortsatt fremdeles igjen alltid ofte sjelden nå snart senere tidligere neste forrige "
        "nylig maksimum minimum gjennomsnitt innen innenfor utenfor bak foran venstre høyre nord sør øst vest gang "
        "ganger tredjedel fjerdedel ny nye nytt samme større høyere lavere lengre lenger kortere gammel gamle ut inn "
        "tilbake fram sammen stor store ex"
    ),
    modals=(
        "kan kunne kunnet må måtte skal skulle bør burde vil ville kanskje muligens trolig sannsynligvis "
        "angivelig antakelig eller hvis om dersom fordi ellers"
    ),
    titles_of_men="hr",
    titles_of_women="fru frøken",
    titles="dr",
    numbers=(
        "0 null 1 første 2 andre annen to 3 tre tredje 4 fire fjerde 5 fem femte 6 seks sjette 7 syv syvende "
        "8 åtte åttende 9 ni niende 10 ti tiende 11 elleve ellevte 12 dusin tolv tolvte 13 tretten "
        "trettførste 14 fjorten fjortende 15 femten femtende 16 seksten sekstende 17 sytten syttende 18 atten "
        "attende 19 nitten nittende 20 tjue tjuende 21 tjueen tjueførste 22 tjueto tjueandre 23 tjuetre "
        "tjuetredje 24 tjuefire tjuefjerde 25 tjuefem tjuefemte 26 tjueseks tjuesjette 27 tjuesyv tjuesyvende "
        "28 tjueåtte tjueåttende 29 tjueni tjueniende 30 tretti trettiende 31 trettien trettiførste 32 "
        "trettito 33 trettitre 34 trettifire 35 trettifem 36 trettiseks 37 trettisyv 38 trettiåtte 39 "
        "trettini 40 førti førtiende 41 førtien 42 førtito 43 førtitre 44 førtifire 45 førtifem 46 førtiseks "
        "47 førtisyv 48 førtiåtte 49 førtini 50 femti femtiende 51 femtien 52 femtito 53 femtitre 54 "
        "femtifire 55 femtifem 56 femtiseks 57 femtisyv 58 femtiåtte 59 femtini 60 seksti sekstiende 61 "
        "sekstien 62 sekstito 63 sekstitre 64 sekstifire 65 sekstifem 66 sekstiseks 67 sekstisyv 68 "
        "sekstiåtte 69 sekstini 70 sytti syttiende 71 syttien 72 syttito 73 syttitre 74 syttifire 75 syttifem "
        "76 syttiseks 77 syttisyv 78 syttiåtte 79 syttini 80 åtti åttiende 81 åttien 82 åttito 83 åttitre 84 "
        "åttifire 85 åttifem 86 åttiseks 87 åttisyv 88 åttiåtte 89 åttini 90 nitti nittiende 91 nittien 92 "
        "nittito 93 nittitre 94 nittifire 95 nittifem 96 nittiseks 97 nittisyv 98 nittiåtte 99 nittini 100 "
        "hundre hundrevis 1000 tusen tusenvis 1000000 million millioner mill 1000000000 milliard milliarder "
        "mrd 1000000000000 billion billioner"
    ),
    dates=(
        "dag dager dagen daglig idag igår uke uker uken uka måned måneder måneden år året årene årlig "
        "århundre tiår morgen formiddag middag ettermiddag kveld kvelden natt midnatt sommer høst vinter helg "
        "helgen januar februar mars april mai juni juli august september oktober november desember jan feb "
        "apr aug sep okt nov des mar jun jul søndag mandag tirsdag onsdag torsdag fredag lørdag søn tir ons "
        "tor fre lør md døgn"
    ),
    units=(
        "prosent prosentpoeng øre kroner krone grader kr € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c °f grad kvadratkilometer "
        "hektar kvadratmeter acre ac karat kt promille terabyte tb gigabyte gb megabyte mb kilobyte kb byte "
        "bit time timer minutt minutter sekund sekunder sek volt kilokalori kilokalorier kcal kalori kalorier "
        "cal joule kilowattime kilowattimer kwh gigahertz ghz megahertz mhz hertz hz kilometer km meter "
        "centimeter cm millimeter mm miles mile yard fot tommer tomme tonn kilogram kg gram pund unser unse "
        "gigawatt gw megawatt mw kilowatt kw watt hestekraft hestekrefter hk kubikkmeter liter milliliter ml "
        "gallon gal fat dollar franc rupi rupier peso pesos dinar dinarer rial rialer rubel rubler lei leu "
        "euro dirham"
    ),
    credits=(
        "foto bilde bilder fotograf video film kilde arkiv arkivfoto illustrasjon ntb afp reuters getty les "
        "også se annonse copyright"
    ),
    labels=(
        "les også; les mer; se også; foto ntb; relaterte artikler; artikkelen fortsetter; saken fortsetter; "
        "getty images; les videre"
    ),
    invitations=(
        "les mer; les videre; les hele saken; mer; les mer her; vis mer; fortsett å lese; les hele artikkelen"
    ),
    bylines="av reporter korrespondent journalist redaksjonen tekst",
    negative_prefixes="u",
    negative_suffixes="løs løst løse",
    measures=(
        "prosent | %; kilometer | km; centimeter | cm; millimeter | mm; kilogram | kg; milligram | mg; hektar | ha; "
        "kvadratkilometer | km2; kvadratmeter | m2; milliliter | ml; kubikkmeter | m3; kilowatt | kw; megawatt | mw; "
        "gigawatt | gw; kilowattimer | kilowattime | kwh; grader celsius | grad celsius | ° c; kilometer per time | "
        "km t; euro | €; dollar | $; krone | kroner | kr"
    ),
)
