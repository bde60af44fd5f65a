"""German: its words of closed classes."""

from redite.languages import Words

WORDS = Words(
    function_words=(
        "um am sind wie einem einen er ich du wir ihr ihm ihn ihnen mich mir dich dir uns euch mein meine meinem "
        "meinen meiner meines dein deine deinem deinen deiner deines sein seine seinem seinen seiner seines ihre "
        "ihrem ihren ihrer ihres unser unsere unserem unseren unserer unseres euer eure eurem euren eurer eures "
        "eines dies diese diesem diesen dieser dieses jene jenem jenen jener jenes welche welchem welchen welcher "
        "welches wer wem wen wessen was wo wohin woher wann warum wieso weshalb man selbst selber war waren warst "
        "wart wäre wären bin bist seid sei seien gewesen habe haben habt hast hatte hatten hattest hättet hätte "
        "hätten gehabt wirst werde werdet wurde wurden würde würden worden geworden da dabei dadurch dafür damit "
        "daran darauf daraus darin darum davon dazu hier dort so also aber doch jedoch sowie denn zwar dann "
        "deshalb daher deswegen somit zudem ausserdem ferner ebenso ebenfalls indes hingegen unterdessen "
        "währenddessen allerdings dennoch trotzdem obwohl obgleich während vom zum zur beim ins ans aufs fürs ums "
        "dessen deren denen derer indem wobei wodurch womit wofür worin worauf wovon ja eben halt mal sehr solch "
        "solche solchem solchen solcher solches übrigens darüber drin sondern dasselbe demselben denselben "
        "derselbe derselben desselben dieselbe dieselben derjenige derjenigen diejenige diejenigen demgemäss "
        "demzufolge dementsprechend demgegenüber infolgedessen durchaus her hin je ach überhaupt"
    ),
    negations=(
        "nicht kein keine keinem keinen keiner keines keinerlei nie niemals ohne nichts niemand niemanden "
        "niemandem nirgends nirgendwo weder nein kaum ausser gegen wider entgegen anstatt statt trotz sonst "
        "mitnichten keineswegs keinesfalls unmöglich dagegen nix nich fehlt fehlen mangels"
    ),
    quantities=(
        "alle alles allem allen aller einige einigen einiger einiges manche manchen mancher manches mehrere mehreren "
        "mehrerer viel viele vielem vielen vieler wenig wenige wenigen weniger wenigsten wenigstens mehr meist "
        "meiste meisten mindestens höchstens maximal minimal halb halbe halben halber hälfte doppelt doppelte "
        "doppelten dreifach nur fast beinahe nahezu etwa rund circa ca ungefähr knapp gut über unter vor nach bis "
        "seit zwischen ab hoch runter hinauf hinunter erst erste ersten erster erstes letzte letzten letzter letztes "
        "beide beiden beides beider jede jedem jeden jeder jedes jemand jemanden jemandem etwas irgend sämtliche "
        "sämtlichen andere anderen anderer anderes anderem genug genau lediglich allein insgesamt gesamt gesamte "
        "gesamten ganz ganze ganzen ganzer teil teils teilweise überwiegend grösstenteils noch schon bereits wieder "
        "weiter weitere weiteren weiterer immer oft häufig manchmal selten meistens jetzt nun bald später früher "
        "zuvor vorher nachher danach davor zuletzt künftig derzeit aktuell ehemalige ehemaligen früh spät länger "
        "kürzer höher niedriger grösser kleiner oben unten innerhalb ausserhalb hinter neben durch gegenüber links "
        "rechts norden süden osten westen zweimal einmal dreimal mehrmals gleich neu neue neuen neuer alt alte alten "
        "drittel viertel paar damals dahinter darunter dazwischen seitdem zuerst zunächst zurück zugleich zusammen "
        "manchem eher lang lange zumindest ehemaliger ehemaligem ehemaliges früherer früheren früherem früheres ex "
        "einstige einstiger einstigen einstigem stellvertretende stellvertretender stellvertretenden "
        "stellvertretendem vize"
    ),
    modals=(
        "kann können kannst könnt konnte konnten könnte könnten muss müssen musst musste mussten müsste "
        "müssten soll sollen sollst sollte sollten darf dürfen durfte durften dürfte dürften mag mögen möchte "
        "möchten will wollen wollte wollten vielleicht wohl wahrscheinlich möglicherweise womöglich angeblich "
        "vermutlich offenbar sicher oder entweder wenn falls ob weil sofern willst mögt dürft darfst magst "
        "möglich solange wegen"
    ),
    titles_of_men="herr herrn",
    titles_of_women="frau fräulein",
    titles="dr prof",
    numbers=(
        "0 null 1 eins erste ersten erster erstes erstem 2 zwo zweier zweien zwei zweite zweiten zweiter "
        "zweites zweitem 3 dreier dreien dritte drei dritten dritter drittes drittem 4 vier vierte vierten "
        "vierter viertes viertem 5 fünf fünfte fünften fünfter fünftes fünftem 6 sechs sechste sechsten "
        "sechster sechstes sechstem 7 sieben siebte siebten siebter siebtes siebtem 8 acht achte achten "
        "achter achtes achtem 9 neun neunte neunten neunter neuntes neuntem 10 zehn zehnte zehnten zehnter "
        "zehntes zehntem 11 elf elfte elften elfter elftes elftem 12 dutzend zwölf zwölfte zwölften zwölfter "
        "zwölftes zwölftem 13 dreizehn dreizehnte dreizehnten dreizehnter dreizehntes dreizehntem 14 vierzehn "
        "vierzehnte vierzehnten vierzehnter vierzehntes vierzehntem 15 fünfzehn fünfzehnte fünfzehnten "
        "fünfzehnter fünfzehntes fünfzehntem 16 sechzehn sechzehnte sechzehnten sechzehnter sechzehntes "
        "sechzehntem 17 siebzehn siebzehnte siebzehnten siebzehnter siebzehntes siebzehntem 18 achtzehn "
        "achtzehnte achtzehnten achtzehnter achtzehntes achtzehntem 19 neunzehn neunzehnte neunzehnten "
        "neunzehnter neunzehntes neunzehntem 20 zwanzig zwanzigste zwanzigsten zwanzigster zwanzigstes "
        "zwanzigstem 21 einundzwanzig einundzwanzigste einundzwanzigsten einundzwanzigster einundzwanzigstes "
        "einundzwanzigstem 22 zweiundzwanzig zweiundzwanzigste zweiundzwanzigsten zweiundzwanzigster "
        "zweiundzwanzigstes zweiundzwanzigstem 23 dreiundzwanzig dreiundzwanzigste dreiundzwanzigsten "
        "dreiundzwanzigster dreiundzwanzigstes dreiundzwanzigstem 24 vierundzwanzig vierundzwanzigste "
        "vierundzwanzigsten vierundzwanzigster vierundzwanzigstes vierundzwanzigstem 25 fünfundzwanzig "
        "fünfundzwanzigste fünfundzwanzigsten fünfundzwanzigster fünfundzwanzigstes fünfundzwanzigstem 26 "
        "sechsundzwanzig sechsundzwanzigste sechsundzwanzigsten sechsundzwanzigster sechsundzwanzigstes "
        "sechsundzwanzigstem 27 siebenundzwanzig siebenundzwanzigste siebenundzwanzigsten "
        "siebenundzwanzigster siebenundzwanzigstes siebenundzwanzigstem 28 achtundzwanzig achtundzwanzigste "
        "achtundzwanzigsten achtundzwanzigster achtundzwanzigstes achtundzwanzigstem 29 neunundzwanzig "
        "neunundzwanzigste neunundzwanzigsten neunundzwanzigster neunundzwanzigstes neunundzwanzigstem 30 "
        "dreissig dreissigste dreissigsten dreissigster dreissigstes dreissigstem 31 einunddreissig "
        "einunddreissigste einunddreissigsten einunddreissigster einunddreissigstes einunddreissigstem 32 "
        "zweiunddreissig 33 dreiunddreissig 34 vierunddreissig 35 fünfunddreissig 36 sechsunddreissig 37 "
        "siebenunddreissig 38 achtunddreissig 39 neununddreissig 40 vierzig vierzigste vierzigsten "
        "vierzigster vierzigstes vierzigstem 41 einundvierzig 42 zweiundvierzig 43 dreiundvierzig 44 "
        "vierundvierzig 45 fünfundvierzig 46 sechsundvierzig 47 siebenundvierzig 48 achtundvierzig 49 "
        "neunundvierzig 50 fünfzig fünfzigste fünfzigsten fünfzigster fünfzigstes fünfzigstem 51 "
        "einundfünfzig 52 zweiundfünfzig 53 dreiundfünfzig 54 vierundfünfzig 55 fünfundfünfzig 56 "
        "sechsundfünfzig 57 siebenundfünfzig 58 achtundfünfzig 59 neunundfünfzig 60 sechzig sechzigste "
        "sechzigsten sechzigster sechzigstes sechzigstem 61 einundsechzig 62 zweiundsechzig 63 dreiundsechzig "
        "64 vierundsechzig 65 fünfundsechzig 66 sechsundsechzig 67 siebenundsechzig 68 achtundsechzig 69 "
        "neunundsechzig 70 siebzig siebzigste siebzigsten siebzigster siebzigstes siebzigstem 71 "
        "einundsiebzig 72 zweiundsiebzig 73 dreiundsiebzig 74 vierundsiebzig 75 fünfundsiebzig 76 "
        "sechsundsiebzig 77 siebenundsiebzig 78 achtundsiebzig 79 neunundsiebzig 80 achtzig achtzigste "
        "achtzigsten achtzigster achtzigstes achtzigstem 81 einundachtzig 82 zweiundachtzig 83 dreiundachtzig "
        "84 vierundachtzig 85 fünfundachtzig 86 sechsundachtzig 87 siebenundachtzig 88 achtundachtzig 89 "
        "neunundachtzig 90 neunzig neunzigste neunzigsten neunzigster neunzigstes neunzigstem 91 "
        "einundneunzig 92 zweiundneunzig 93 dreiundneunzig 94 vierundneunzig 95 fünfundneunzig 96 "
        "sechsundneunzig 97 siebenundneunzig 98 achtundneunzig 99 neunundneunzig 100 hundert hunderte "
        "hunderten einhundert hundertste hundertsten hundertster hundertstes hundertstem 200 zweihundert 300 "
        "dreihundert 400 vierhundert 500 fünfhundert 600 sechshundert 700 siebenhundert 800 achthundert 900 "
        "neunhundert 1000 tausend tausende tausenden tsd eintausend tausendste tausendsten tausendster "
        "tausendstes tausendstem 1000000 million millionen mio 1000000000 milliarde milliarden mrd "
        "1000000000000 billion billionen"
    ),
    dates=(
        "heute gestern morgen vorgestern übermorgen tag tage tagen tages täglich woche wochen wöchentlich "
        "wochenende monat monate monaten monats monatlich jahr jahre jahren jahres jährlich jahrzehnt "
        "jahrzehnte jahrzehnten jahrhundert jahrhunderte jahrhunderts vormittag mittag nachmittag abend "
        "abends nacht nachts morgens mitternacht frühling frühjahr sommer herbst winter uhr januar februar "
        "märz april mai juni juli august september oktober november dezember jan feb apr aug sept okt nov dez "
        "mär jun jul sep sonntag montag dienstag mittwoch donnerstag freitag samstag mo di mi do fr sa mon tg"
    ),
    units=(
        "prozent cent cents grad metern kilometern prozentpunkte prozentpunkten stundenkilometer € £ ¥ ₹ ₽ ₩ "
        "₪ ₺ ₴ ₫ ฿ °c °f quadratkilometer hektar ha quadratmeter acre acres ac karat kt promille terabyte tb "
        "gigabyte gb megabyte mb kilobyte kb byte bit stunde stunden std minute minuten min sekunde sekunden "
        "sek volt kilokalorie kilokalorien kcal kalorie kalorien cal joule kilowattstunde kilowattstunden kwh "
        "gigahertz ghz megahertz mhz hertz hz kilometer km meter zentimeter cm millimeter mm meile meilen "
        "yard yards yd fuss ft zoll tonne tonnen kilogramm kg gramm pfund lb unze unzen oz gigawatt gw "
        "megawatt mw kilowatt kw watt pferdestärke pferdestärken ps kubikmeter liter milliliter ml gallone "
        "gallonen gal barrel bbl dollar franc francs krone kronen rupie rupien peso pesos dinar rial rubel "
        "leu euro dirham"
    ),
    credits=(
        "foto fotos bild bilder symbolbild archivbild archivfoto symbolfoto fotograf fotografin video videos "
        "quelle quellen archiv grafik abbildung abb illustration screenshot dpa afp apa imago getty lesen "
        "auch anzeige werbung copyright bildunterschrift bildquelle fotostrecke bildergalerie weiterlesen "
        "agentur nachrichtenagentur"
    ),
    labels=(
        "lesen sie auch; lesen sie mehr; lesen sie hier; auch interessant; mehr zum thema; mehr dazu; siehe auch; zum "
        "thema; foto dpa; das könnte sie auch interessieren; lesen sie weiter; hier weiterlesen; getty "
        "images; quelle dpa"
    ),
    invitations=(
        "weiterlesen; mehr lesen; lesen sie weiter; lesen sie mehr; hier weiterlesen; mehr erfahren; mehr; zum "
        "artikel; jetzt lesen; zum beitrag; mehr anzeigen; hier lesen; mehr dazu; alles lesen; weiter; "
        "vollständigen artikel lesen; ganzen artikel lesen; mehr sehen; details"
    ),
    bylines=(
        "von redakteur redakteurin redaktion korrespondent korrespondentin reporter reporterin "
        "mitarbeiter mitarbeiterin text "
        "agenturen redaktionen"
    ),
    negative_prefixes="un nicht miss",
    negative_suffixes="los lose losen loser frei",
    measures=(
        "prozent | %; kilometer | km; zentimeter | cm; millimeter | mm; kilogramm | kg; milligramm | mg; hektar | ha; "
        "quadratkilometer | km2; quadratmeter | m2; milliliter | ml; kubikmeter | m3; kilowatt | kw; megawatt | mw; "
        "gigawatt | gw; kilowattstunden | kilowattstunde | kwh; grad celsius | ° c; kilometer pro stunde | km h; euro "
        "| eur | €; dollar | $; pfund | £; franken | chf; yen | ¥; rubel | ₽"
    ),
)
