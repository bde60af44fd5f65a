"""Swedish: its words of closed classes."""

from redite.languages import Words

WORDS = Words(
    function_words=(
        "detta dessa du ni oss er honom henne mig dig sin sitt sina hans hennes dess deras min mitt mina din ditt "
        "dina vår vårt våra vilken vilket vilka vem vad vars vart varför hur här hit dit blir blev bli blivit "
        "vara varit vore hade haft ha kommer också även samt dock däremot dessutom därför därmed således "
        "alltså medan fast ju väl sådan sådant sådana själv själva ens via vid enligt genom bland ganska därefter "
        "åt hos än era ert vems varifrån likaså"
    ),
    negations=(
        "inte ej icke aldrig utan ingen inget inga ingenting ingenstans varken nej knappt knappast emot trots "
        "förutom utom istället nekar saknas omöjligt"
    ),
    quantities=(
        "all alla allt några någon något många mycket få fler flera flest mindre minst mer mest högst maximalt halv "
        "halva hälften dubbel dubbelt bara endast enbart nästan cirka ungefär omkring drygt knappt över under före "
        "efter innan sedan tills mellan mot från upp ner ned första sist sista båda bägge varje varannan annan annat "
        "andra nog exakt precis total totalt hela hel del delvis främst redan ännu fortfarande igen åter alltid ofta "
        "ibland sällan nu snart senare tidigare nästa förra nyligen just max minimum genomsnitt inom utanför inne "
        "ute bakom framför bredvid vänster höger norr söder öster väster gång gånger tredjedel fjärdedel ny nya nytt "
        "samma större högre lägre längre kortare gammal gamla åtminstone flesta delen inför inuti nederst överst "
        "vidare tillsammans bort borta vänstra förre ex vice"
    ),
    modals=(
        "skall kan kunde kunnat måste bör borde skulle ska vill ville må kanske troligen sannolikt möjligen "
        "förmodligen påstås eller om ifall eftersom såvida annars kunna behöver behövde"
    ),
    titles_of_men="herr",
    titles_of_women="fru fröken",
    titles="dr",
    numbers=(
        "0 noll 1 första förste 2 andra andre två 3 tre tredje 4 fyra fjärde 5 fem femte 6 sex sjätte 7 sju "
        "sjunde 8 åtta åttonde 9 nio nionde 10 tiotal tiotals tio tionde 11 elva elfte 12 dussin tolv tolfte "
        "13 tretton trettonde 14 fjorton fjortonde 15 femton femtonde 16 sexton sextonde 17 sjutton sjuttonde "
        "18 arton artonde 19 nitton nittonde 20 tjugo tjugode 21 tjugoett tjugoförsta 22 tjugotvå tjugoandra "
        "23 tjugotre tjugotredje 24 tjugofyra tjugofjärde 25 tjugofem tjugofemte 26 tjugosex tjugosjätte 27 "
        "tjugosju tjugosjunde 28 tjugoåtta tjugoåttonde 29 tjugonio tjugonionde 30 trettio trettionde 31 "
        "trettioett trettioförsta 32 trettiotvå 33 trettiotre 34 trettiofyra 35 trettiofem 36 trettiosex 37 "
        "trettiosju 38 trettioåtta 39 trettionio 40 fyrtio fyrtionde förtio förtionde 41 förtioett 42 "
        "förtiotvå 43 förtiotre 44 förtiofyra 45 förtiofem 46 förtiosex 47 förtiosju 48 förtioåtta 49 "
        "förtionio 50 femtio femtionde 51 femtioett 52 femtiotvå 53 femtiotre 54 femtiofyra 55 femtiofem 56 "
        "femtiosex 57 femtiosju 58 femtioåtta 59 femtionio 60 sextio sextionde 61 sextioett 62 sextiotvå 63 "
        "sextiotre 64 sextiofyra 65 sextiofem 66 sextiosex 67 sextiosju 68 sextioåtta 69 sextionio 70 sjuttio "
        "sjuttionde 71 sjuttioett 72 sjuttiotvå 73 sjuttiotre 74 sjuttiofyra 75 sjuttiofem 76 sjuttiosex 77 "
        "sjuttiosju 78 sjuttioåtta 79 sjuttionio 80 åttio åttionde 81 åttioett 82 åttiotvå 83 åttiotre 84 "
        "åttiofyra 85 åttiofem 86 åttiosex 87 åttiosju 88 åttioåtta 89 åttionio 90 nittio nittionde 91 "
        "nittioett 92 nittiotvå 93 nittiotre 94 nittiofyra 95 nittiofem 96 nittiosex 97 nittiosju 98 "
        "nittioåtta 99 nittionio 100 hundra hundratals etthundra etthundrade 200 tvåhundra 300 trehundra 400 "
        "fyrahundra 500 femhundra 600 sexhundra 700 sjuhundra 800 åttahundra 900 niohundra 1000 tusen "
        "tusentals etttusen etttusende 1000000 miljon miljoner 1000000000 miljard miljarder 1000000000000 "
        "biljon"
    ),
    dates=(
        "idag igår imorgon förrgår dag dagar dagen dagarna dagligen vecka veckor veckan månad månader månaden "
        "år året åren årligen århundrade årtionde decennium morgon förmiddag middag eftermiddag kväll kvällen "
        "natt natten midnatt sommar höst vinter helg januari februari mars april maj juni juli augusti "
        "september oktober november december jan feb apr aug sep okt nov dec söndag måndag tisdag onsdag "
        "torsdag fredag lördag sön mån tis ons tors fre lör dygn"
    ),
    units=(
        "procent öre kronor krona grader kr € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c °f grad kvadratkilometer hektar "
        "kvadratmeter ac karat promille terabyte tb gigabyte gb megabyte mb kilobyte kb byte bit timme timmar "
        "tim minut minuter sekund sekunder volt kilokalori kilokalorier kcal kalori kalorier cal joule "
        "kilowattimme kilowattimmar kwh gigahertz ghz megahertz mhz hertz hz kilometer km meter centimeter cm "
        "millimeter mm mile mi yard yd fot tum ton kilogram kg gram pund uns gigawatt gw megawatt mw kilowatt "
        "kw watt hästkraft hästkrafter hk kubikmeter liter milliliter ml gallon gal fat dollar franc rupie "
        "rupier peso pesos dinar dinarer rial rubel lei leu euro dirham"
    ),
    credits=(
        "foto bild bilder fotograf video film källa arkiv arkivbild illustration tt afp reuters getty läs "
        "också även se annons copyright nyhetsbyrån"
    ),
    labels=(
        "läs också; läs även; läs mer; se även; foto tt; relaterade artiklar; mer om; fortsätt läsa; getty "
        "images"
    ),
    invitations=(
        "läs mer; läs vidare; läs hela artikeln; mer; läs mer här; visa mer; fortsätt läsa; hela artikeln"
    ),
    bylines="av reporter korrespondent redaktionen text",
    negative_prefixes="o icke",
    negative_suffixes="lös löst lösa",
    measures=(
        "procent | %; kilometer | km; centimeter | cm; millimeter | mm; kilogram | kg; milligram | mg; hektar | ha; "
        "kvadratkilometer | km2; kvadratmeter | m2; milliliter | ml; kubikmeter | m3; kilowatt | kw; megawatt | mw; "
        "gigawatt | gw; kilowattimmar | kilowattimme | kwh; grader celsius | grad celsius | ° c; kilometer per timme "
        "| km h; euro | €; dollar | $; krona | kronor | kr"
    ),
)
