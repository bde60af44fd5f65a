"""The words of closed classes by language, as plain text that lexicon.py splits when an article needs the language.

One entry a language (ISO 639-1 code), every word folded and split as redite.folding does. See lexicon.py for the
sources and for what each class holds. `numbers` is runs of a value in digits and the words for it; `labels` are
separated by "; ", `equivalents` too, whose groups separate their alternatives by " | " (unspaced in unspaced scripts).
The first words of `function_words` are the language's most frequent ones: its probe.
"""

from __future__ import annotations

from typing import NamedTuple


class Words(NamedTuple):
    """One language's word lists, space-separated."""

    function_words: str = ""
    negations: str = ""
    quantities: str = ""
    modals: str = ""
    numbers: str = ""
    dates: str = ""
    units: str = ""
    credits: str = ""
    labels: str = ""
    clitic_prefixes: str = ""
    clitic_suffixes: str = ""
    negative_prefixes: str = ""
    negative_infixes: str = ""
    negative_suffixes: str = ""
    spaceless_function: str = ""
    spaceless_negations: str = ""
    equivalents: str = ""


WORDS: dict[str, Words] = {
    "en": Words(
        function_words=(
            "the of and to in a is that it for was on as with he be by at are his this had have they an which "
            "were you her she him its has been their who will but my me we our them would your us what there when "
            "also i am being having do does did doing done itself himself herself themselves ourselves yourself "
            "yourselves myself oneself mine yours hers ours theirs whose whom where why how whoever whatever "
            "whichever such these those here then than so thus too though although however moreover furthermore "
            "meanwhile therefore hence nevertheless nonetheless while whilst into onto upon via indeed thereby "
            "whereby wherein thereof therein very quite rather really even own ll re ve s d m oh well anyway "
            "besides else simply regarding concerning amid among amongst whereas hereby herein hereupon thereupon "
            "whenever wherever namely likewise let"
        ),
        negations=(
            "not no never without none nobody nothing nowhere neither nor cannot t don doesn didn isn wasn weren "
            "aren won wouldn couldn shouldn hasn haven hadn ain shan mustn needn mightn daren cant wont dont "
            "doesnt didnt isnt wasnt werent arent wouldnt couldnt shouldnt hasnt havent hadnt against except "
            "excluding unless hardly scarcely barely despite instead lest non nay lack lacks lacked lacking fail "
            "fails failed refuse refuses refused deny denies denied false"
        ),
        quantities=(
            "all some most many much few more less fewer least fewest half double twice once triple thrice "
            "quarter third only just almost nearly about around approximately roughly over under above below "
            "before after until till since between up down first last any every each everyone everybody "
            "everything anyone anybody anything someone somebody something both either several various other "
            "others another enough exactly precisely merely alone total entire whole part partly mostly mainly "
            "largely increasingly further again already still yet always often sometimes rarely seldom usually "
            "now soon later earlier next previous previously former formerly latter recently currently early late "
            "longer shorter higher lower greater smaller bigger larger max min maximum minimum average top bottom "
            "from out off through throughout during within inside outside ahead behind beyond beneath left right "
            "north south east west northern southern eastern western increase increased decrease decreased rise "
            "rose fall fell same different new old across along toward towards back ever anywhere everywhere "
            "somewhere elsewhere together apart away forward backward afterwards beforehand thereafter hereafter "
            "nearby"
        ),
        modals=(
            "can could may might must should shall ought need perhaps maybe probably possibly likely unlikely "
            "allegedly reportedly apparently certainly definitely surely or if whether because otherwise provided"
        ),
        numbers=(
            "0 zero 1 one first 2 two second 3 three third 4 quadruple four fourth 5 five fifth 6 six sixth 7 "
            "seven seventh 8 eight eighth 9 nine ninth 10 ten tenth 11 eleven eleventh 12 dozen dozens twelve "
            "twelfth 13 thirteen thirteenth 14 fourteen fourteenth 15 fifteen fifteenth 16 sixteen sixteenth 17 "
            "seventeen seventeenth 18 eighteen eighteenth 19 nineteen nineteenth 20 twenty twentieth 30 thirty "
            "thirtieth 40 forty fortieth 50 fifty fiftieth 60 sixty sixtieth 70 seventy seventieth 80 eighty "
            "eightieth 90 ninety ninetieth 100 hundred hundreds hundredth 1000 thousand thousands thousandth k "
            "1000000 million millions mn mln 1000000000 billion billions bn 1000000000000 trillion trillions trn"
        ),
        dates=(
            "today yesterday tomorrow tonight day days daily week weeks weekly weekend weekends month months "
            "monthly year years yearly annual annually decade decades century centuries morning afternoon evening "
            "night noon midnight spring summer autumn winter sept mon tue tues wed thu thurs fri sat sun january "
            "february march april may june july august september october november december jan feb mar apr jun "
            "jul aug sep oct nov dec sunday monday tuesday wednesday thursday friday saturday yrs yr mths mth wks "
            "wk"
        ),
        units=(
            "percent pct pence cents cent bps mph kph kmh celsius fahrenheit bucks quid € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c "
            "°f degree degrees deg hectare hectares ha acre acres ac karat karats kt permille terabyte terabytes "
            "tb gigabyte gigabytes gb megabyte megabytes mb kilobyte kilobytes kb byte bytes bit bits hour hours "
            "hr minute minutes min second seconds sec volt volts kilocalorie kilocalories kcal calorie calories "
            "cal joule joules kwh gigahertz ghz megahertz mhz hertz hz kilometer kilometers km meter meters "
            "centimeter centimeters cm millimeter millimeters mm mile miles mi yard yards yd foot feet ft inch "
            "inches kilogram kilograms kg gram grams ton tons tn pound pounds lb ounce ounces oz gigawatt "
            "gigawatts gw megawatt megawatts mw kilowatt kilowatts kw watt watts horsepower hp liter liters "
            "milliliter milliliters ml gallon gallons gal barrel barrels bbl dollar dollars franc francs krone "
            "kroner rupee rupees peso pesos dinar dinars rial rials riyal riyals ruble rubles lei leu euro euros "
            "dirham dirhams"
        ),
        credits=(
            "photo photos photograph photographs photographer photographed picture pictures pictured image images "
            "video videos source sources credit credits courtesy caption file archive archives stock illustration "
            "illustrations graphic infographic screenshot getty reuters afp ap epa shutterstock instagram twitter "
            "facebook youtube handout read watch see also related advertisement ad advert sponsored copyright via"
        ),
        labels=(
            "read also; read more; also read; see also; related articles; related stories; related article; file "
            "photo; photo credit; image source; image credit; image caption; photo by; recommended stories; more "
            "on this story; watch also; more from; click here; you may also like; don t miss; continue reading; "
            "getty images; story continues below"
        ),
        negative_prefixes="un in im ir il dis non mis",
        negative_suffixes="less",
        equivalents=(
            "said | stated | told | explained | declared | added | noted | reported | announced | mentioned | "
            "remarked | stressed | emphasised | emphasized; says | states | tells | explains | declares | adds that | "
            "announces | remarks that | notes that | emphasises | emphasizes; say | state that | tell | explain | "
            "declare | announce | emphasise | emphasize; saying | stating | explaining | declaring | noting | "
            "announcing | adding that | remarking; because | since | as | given that; because of | due to | owing to "
            "| on account of | as a result of; nearly | almost; about | around | approximately | roughly | circa; "
            "just under | just below | slightly under | slightly less than | a little under | a little less than | "
            "just shy of | just short of; just over | just above | slightly over | slightly more than | a little over "
            "| a little more than; over | more than | upwards of | in excess of; under | less than | fewer than; at "
            "least | no less than | no fewer than | not less than | not fewer than | a minimum of; at most | no more "
            "than | not more than | a maximum of; only | merely | solely; in order to | so as to | to; so that | in "
            "order that; no one | nobody; everyone | everybody; someone | somebody; anyone | anybody; each | every | "
            "each and every; each other | one another; several | a number of; many | a lot of | lots of | numerous | "
            "a great many | a large number of; during | in the course of | over the course of; after | following | "
            "subsequent to; before | prior to | ahead of | in advance of; until | till | up until; so far | to date | "
            "up to now | until now | thus far; according to | as per; also | as well; as well as | and; while | "
            "whereas | whilst; although | though | even though; despite | in spite of | notwithstanding; however | "
            "nevertheless | nonetheless | but | even so | all the same; must | have to | has to | is required to | "
            "are required to | is obliged to | are obliged to; had to | was required to | were required to | was "
            "obliged to | were obliged to; can | is able to | are able to; cannot | can not | can t | is unable to | "
            "are unable to | is not able to | are not able to; will | is going to | are going to; regarding | "
            "concerning | with regard to | with respect to | in regard to | as regards; often | frequently; rarely | "
            "seldom | infrequently; sometimes | occasionally | at times | from time to time | now and then | every "
            "now and then; usually | normally | as a rule; immediately | at once | right away | straight away | "
            "straightaway | instantly; for example | for instance | e g; that is | that is to say | i e; per | a | "
            "an; per cent | percent; at first | initially | to begin with; start | begin | commence; starts | begins "
            "| commences; started | began | begun | commenced; starting | beginning | commencing; ends | comes to an "
            "end | draws to a close; ended | came to an end | drew to a close; take place | be held | are held; takes "
            "place | is held; took place | was held | were held; taken place | been held; taking place | being held; "
            "therefore | thus | consequently | hence | as a result | accordingly | for this reason | for that reason; "
            "moreover | furthermore | in addition | additionally | what is more; meanwhile | in the meantime; now | "
            "currently | at present | at the moment; later | afterwards | afterward | subsequently | thereafter; soon "
            "| shortly | before long; again | once again | once more; instead of | in place of; especially | "
            "particularly | in particular; mainly | primarily | chiefly | principally; eventually | in the end | "
            "ultimately; suddenly | all of a sudden; perhaps | maybe; apart from | aside from; among | amongst; "
            "toward | towards; amid | amidst; near | close to; next to | beside; via | by way of; simultaneously | at "
            "the same time; whole | entire; etc | and so on | and so forth"
        ),
    ),
    "de": Words(
        function_words=(
            "der die und in das den von zu mit sich des auf für ist im dem ein eine als auch es an werden aus hat "
            "dass sie wird bei einer um am sind wie einem einen er ich du wir ihr ihm ihn ihnen mich mir dich dir "
            "uns euch mein meine meinem meinen meiner meines dein deine deinem deinen deiner deines sein seine "
            "seinem seinen seiner seines ihre ihrem ihren ihrer ihres unser unsere unserem unseren unserer "
            "unseres euer eure eurem euren eurer eures eines dies diese diesem diesen dieser dieses jene jenem "
            "jenen jener jenes welche welchem welchen welcher welches wer wem wen wessen was wo wohin woher wann "
            "warum wieso weshalb man selbst selber war waren warst wart wäre wären bin bist seid sei seien "
            "gewesen habe haben habt hast hatte hatten hattest hättet hätte hätten gehabt wirst werde werdet "
            "wurde wurden würde würden worden geworden da dabei dadurch dafür damit daran darauf daraus darin "
            "darum davon dazu hier dort so also aber doch jedoch sowie denn zwar dann deshalb daher deswegen "
            "somit zudem ausserdem ferner ebenso ebenfalls indes hingegen unterdessen währenddessen allerdings "
            "dennoch trotzdem obwohl obgleich während vom zum zur beim ins ans aufs fürs ums dessen deren denen "
            "derer indem wobei wodurch womit wofür worin worauf wovon ja eben halt mal sehr solch solche solchem "
            "solchen solcher solches übrigens darüber drin sondern dasselbe demselben denselben derselbe "
            "derselben desselben dieselbe dieselben derjenige derjenigen diejenige diejenigen demgemäss "
            "demzufolge dementsprechend demgegenüber infolgedessen durchaus her hin je ach überhaupt"
        ),
        negations=(
            "nicht kein keine keinem keinen keiner keines keinerlei nie niemals ohne nichts niemand niemanden "
            "niemandem nirgends nirgendwo weder nein kaum ausser gegen wider entgegen anstatt statt trotz sonst "
            "mitnichten keineswegs keinesfalls unmöglich dagegen nix nich fehlt fehlen mangels"
        ),
        quantities=(
            "alle alles allem allen aller einige einigen einiger einiges manche manchen mancher manches mehrere "
            "mehreren mehrerer viel viele vielem vielen vieler wenig wenige wenigen weniger wenigsten wenigstens "
            "mehr meist meiste meisten mindestens höchstens maximal minimal halb halbe halben halber hälfte "
            "doppelt doppelte doppelten dreifach nur fast beinahe nahezu etwa rund circa ca ungefähr knapp gut "
            "über unter vor nach bis seit zwischen ab hoch runter hinauf hinunter erst erste ersten erster erstes "
            "letzte letzten letzter letztes beide beiden beides beider jede jedem jeden jeder jedes jemand "
            "jemanden jemandem etwas irgend sämtliche sämtlichen andere anderen anderer anderes anderem genug "
            "genau lediglich allein insgesamt gesamt gesamte gesamten ganz ganze ganzen ganzer teil teils "
            "teilweise überwiegend grösstenteils noch schon bereits wieder weiter weitere weiteren weiterer immer "
            "oft häufig manchmal selten meistens jetzt nun bald später früher zuvor vorher nachher danach davor "
            "zuletzt künftig derzeit aktuell ehemalige ehemaligen früh spät länger kürzer höher niedriger grösser "
            "kleiner oben unten innerhalb ausserhalb hinter neben durch gegenüber links rechts norden süden osten "
            "westen zweimal einmal dreimal mehrmals gleich neu neue neuen neuer alt alte alten drittel viertel "
            "paar damals dahinter darunter dazwischen seitdem zuerst zunächst zurück zugleich zusammen manchem "
            "eher lang lange"
        ),
        modals=(
            "kann können kannst könnt konnte konnten könnte könnten muss müssen musst musste mussten müsste "
            "müssten soll sollen sollst sollte sollten darf dürfen durfte durften dürfte dürften mag mögen möchte "
            "möchten will wollen wollte wollten vielleicht wohl wahrscheinlich möglicherweise womöglich angeblich "
            "vermutlich offenbar sicher oder entweder wenn falls ob weil sofern willst mögt dürft darfst magst "
            "möglich solange wegen"
        ),
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
            "auch anzeige werbung copyright bildunterschrift bildquelle fotostrecke bildergalerie weiterlesen"
        ),
        labels=(
            "lesen sie auch; lesen sie mehr; lesen sie hier; auch interessant; mehr zum thema; siehe auch; zum "
            "thema; foto dpa; das könnte sie auch interessieren; lesen sie weiter; hier weiterlesen; getty "
            "images; quelle dpa"
        ),
        negative_prefixes="un nicht miss",
        negative_suffixes="los lose losen loser frei",
        equivalents=(
            "sagte | erklärte | teilte mit | mitteilte | gab an | angab | gab bekannt | bekanntgab | bekannt gab | "
            "berichtete | erläuterte | fügte hinzu | hinzufügte | merkte an | anmerkte | erwähnte | betonte | "
            "erzählte | äusserte sich; sagten | erklärten | teilten mit | mitteilten | gaben an | angaben | gaben "
            "bekannt | bekanntgaben | berichteten | erläuterten | fügten hinzu | hinzufügten | merkten an | erwähnten "
            "| betonten | erzählten; sagt | gesagt | erklärt | teilt mit | mitteilt | mitgeteilt | gibt an | angibt | "
            "angegeben | gibt bekannt | bekanntgegeben | bekannt gegeben | berichtet | erläutert | fügt hinzu | "
            "hinzufügt | hinzugefügt | merkt an | angemerkt | erwähnt | betont | erzählt; sagen | erklären | teilen "
            "mit | mitteilen | geben an | geben bekannt | berichten | erläutern | fügen hinzu | erwähnen | betonen | "
            "erzählen; weil | da | denn; wegen | aufgrund | auf grund | infolge; fast | beinahe | nahezu; etwa | rund "
            "| ungefähr | circa | ca | zirka | in etwa; knapp | etwas weniger als; über | mehr als; unter | weniger "
            "als; mindestens | wenigstens | zumindest; höchstens | maximal; nur | lediglich | bloss | "
            "ausschliesslich; niemand | keiner; alle | sämtliche; allen | sämtlichen; aller | sämtlicher; mehrere | "
            "eine reihe von; viele | zahlreiche | eine vielzahl von; vielen | zahlreichen; vieler | zahlreicher; "
            "während | im laufe | im verlauf | wohingegen; nach | im anschluss an; danach | anschliessend | im "
            "anschluss; vorher | zuvor; bevor | ehe; bisher | bislang | bis jetzt; laut | zufolge | gemäss | nach "
            "angaben von | nach angaben des | nach angaben der; auch | ebenfalls | gleichfalls; ausserdem | zudem | "
            "darüber hinaus | überdies | des weiteren; sowie | und; aber | jedoch | allerdings | doch; dennoch | "
            "trotzdem | gleichwohl | nichtsdestotrotz | nichtsdestoweniger; obwohl | obgleich | obschon | wenngleich; "
            "trotz | ungeachtet; deshalb | daher | deswegen | darum | aus diesem grund | folglich | somit; bezüglich "
            "| hinsichtlich | in bezug auf | betreffend; oft | häufig | oftmals; manchmal | gelegentlich | hin und "
            "wieder | ab und zu | bisweilen | zuweilen | mitunter; sofort | umgehend | unverzüglich | auf der stelle; "
            "zum beispiel | beispielsweise | z b; pro | je; zunächst | zuerst | anfangs | anfänglich; beginnt | "
            "startet | fängt an; beginnen | starten | anfangen; begann | startete | fing an; begannen | starteten | "
            "fingen an; begonnen | gestartet | angefangen; stattfinden | abgehalten werden; findet statt | wird "
            "abgehalten; finden statt | werden abgehalten; fand statt | wurde abgehalten; stattgefunden | abgehalten "
            "worden; inzwischen | mittlerweile; unterdessen | währenddessen | in der zwischenzeit; derzeit | momentan "
            "| zurzeit | zur zeit | gegenwärtig | im moment | aktuell; jetzt | nun; bald | in kürze | demnächst; "
            "künftig | zukünftig | in zukunft; wieder | erneut | abermals | noch einmal | nochmals; bereits | schon; "
            "immer | stets; nie | niemals; statt | anstatt | anstelle; insbesondere | besonders; letztlich | "
            "letztendlich; plötzlich | auf einmal; vielleicht | möglicherweise | eventuell; teilweise | zum teil | "
            "teils; überwiegend | grösstenteils | zum grössten teil; gleichzeitig | zugleich | zur selben zeit | zur "
            "gleichen zeit; einander | sich gegenseitig; sodass | so dass"
        ),
    ),
    "fr": Words(
        function_words=(
            "de la le et les des à en l d un une du dans que est pour qui il au par sur ce a avec se son sa aux "
            "sont cette ses été je tu elle nous vous ils elles on me te lui leur leurs y j m t s c qu lorsqu "
            "puisqu quoiqu moi toi soi eux mon ma mes ton ta tes notre nos votre vos ces cet celui celle ceux "
            "celles ceci cela ça dont où lequel laquelle lesquels lesquelles duquel auquel auxquels auxquelles "
            "desquels desquelles quoi quel quelle quels quelles quand comme comment pourquoi être suis es sommes "
            "êtes étais était étions étiez étaient fus fut furent sera seront serai serons serez serait seraient "
            "soit soient fût étant avoir ai as avons avez ont avais avait avions aviez avaient eu eue eus eut "
            "eurent aura auront aurai aurons aurez aurait auraient ait aient ayant mais donc car ainsi aussi "
            "alors puis ici là ci tandis cependant toutefois néanmoins pourtant enfin ensuite ailleurs outre lors "
            "chez afin très bien voici voilà via parmi selon tel telle tels telles mien mienne sien sienne siens "
            "siennes nôtre nôtres vôtre vôtres miens miennes tien tienne tiens quant concernant même mêmes "
            "notamment vont vais vas va allons allez allait allaient"
        ),
        negations=(
            "ne n pas jamais sans rien aucun aucune aucuns aucunes personne ni non nul nulle nullement guère "
            "contre sauf excepté hormis malgré sinon faute impossible hors"
        ),
        quantities=(
            "tout tous toute toutes quelque quelques plusieurs certain certaine certains certaines beaucoup peu "
            "plus moins davantage plupart moitié demi demie double triple doublé seul seule seuls seules "
            "seulement uniquement presque environ quasi quasiment près vers autour sous dessus dessous avant "
            "après depuis jusque jusqu entre haut bas premier première premiers premières dernier dernière "
            "derniers dernières chaque chacun chacune quelqu autre autres assez trop exactement précisément juste "
            "total totale totalité entier entière partie partiellement majoritairement encore déjà toujours "
            "souvent parfois rarement maintenant bientôt tard tôt prochain prochaine précédent précédente ancien "
            "ancienne récemment actuellement désormais auparavant longtemps supérieur inférieur maximum minimum "
            "moyenne durant pendant derrière devant hors dès gauche droite nord sud ouest fois tiers quart "
            "nouveau nouvelle nouveaux nouvelles aucunement voire combien tant autant mi surtout dedans dehors "
            "jadis ensemble différents diverses divers maint"
        ),
        modals=(
            "peut peuvent pouvait pouvaient pourra pourront pourrait pourraient pouvoir puisse puissent doit "
            "doivent devait devaient devra devront devrait devraient devoir faut fallait faudra faudrait veut "
            "veulent probablement possiblement éventuellement sûrement certainement ou si parce puisque quoique "
            "lorsque sinon"
        ),
        numbers=(
            "0 zéro 1 premier première premiers premières 2 second seconde deux deuxième deuxièmes 3 trois "
            "troisième troisièmes 4 quatre quatrième quatrièmes 5 cinq cinquième cinquièmes 6 six sixième "
            "sixièmes 7 sept septième septièmes 8 huit huitième huitièmes 9 neuf neuvième neuvièmes 10 dizaine "
            "dizaines dix dixième dixièmes 11 onze onzième onzièmes 12 douzaine douzaines douze douzième "
            "douzièmes 13 treize treizième treizièmes 14 quatorze quatorzième quatorzièmes 15 quinze quinzième "
            "quinzièmes 16 seize seizième seizièmes 20 vingts vingtaine vingt vingtième vingtièmes 30 trentaine "
            "trente trentième trentièmes 40 quarante quarantième quarantièmes 50 cinquantaine cinquante "
            "cinquantième cinquantièmes 60 soixante soixantième soixantièmes 70 septante 80 octante huitante 90 "
            "nonante 100 cents centaine centaines cent centième centièmes 1000 milliers millier mil mille "
            "millième millièmes 1000000 million millions 1000000000 milliard milliards mds 1000000000000 billion "
            "billions"
        ),
        dates=(
            "aujourd hui hier demain avant après jour jours journée journées semaine semaines week end mois an "
            "ans année années annuel annuelle siècle siècles décennie décennies matin matinée midi soir soirée "
            "nuit minuit printemps automne hiver quotidien hebdomadaire mensuel janvier février mars avril mai "
            "juin juillet août septembre octobre novembre décembre janv févr avr juil sept oct nov déc dimanche "
            "lundi mardi mercredi jeudi vendredi samedi dim lun mar mer jeu ven sam sem"
        ),
        units=(
            "centimes pourcent pourcents heure heures € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c °f degré degrés hectare hectares "
            "ha ac carat carats ct téraoctet téraoctets to gigaoctet gigaoctets go mégaoctet mégaoctets mo "
            "kilooctet kilooctets ko octet octets bit bits minute minutes min seconde secondes volt volts "
            "kilocalorie kilocalories kcal calorie calories cal joule joules kwh gigahertz ghz mégahertz mhz "
            "hertz hz kilomètre kilomètres km mètre mètres centimètre centimètres cm millimètre millimètres mm "
            "mile miles mi yard yards yd pied pieds pi pouce pouces po tonne tonnes kilogramme kilogrammes kg "
            "gramme grammes livre livres lb once onces oz gigawatt gigawatts gw mégawatt mégawatts mw kilowatt "
            "kilowatts kw watt watts ch litre litres millilitre millilitres ml gallon gallons gal baril barils "
            "bbl dollar dollars franc francs couronne couronnes roupie roupies peso pesos dinar dinars riyal "
            "riyals rouble roubles leu euro euros dirham dirhams"
        ),
        credits=(
            "photo photos photographie photographe image images vidéo vidéos source sources crédit crédits "
            "légende archives archive illustration infographie capture afp ap reuters getty lire voir aussi "
            "article publicité sponsorisé copyright dr"
        ),
        labels=(
            "lire aussi; à lire aussi; à lire; lire également; voir aussi; à voir aussi; lire la suite; sur le "
            "même sujet; crédit photo; photo d illustration; image d illustration; pour aller plus loin; à ne pas "
            "manquer; photo afp; lire plus; articles liés; getty images"
        ),
        negative_prefixes="in im ir il non dés mal a",
        equivalents=(
            "dit | affirme | affirmé | affirma | déclare | déclaré | déclara | explique | expliqué | expliqua | "
            "indique | indiqué | indiqua | précise | précisé | précisa | ajoute | ajouté | ajouta | annonce | annoncé "
            "| annonça | souligne | souligné | souligna | signale | signalé | signala | mentionné | mentionna | "
            "raconte | raconté | raconta | fait savoir | fit savoir; disait | affirmait | déclarait | expliquait | "
            "indiquait | précisait | ajoutait | soulignait | racontait; disent | affirment | déclarent | expliquent | "
            "indiquent | précisent | ajoutent | annoncent | soulignent | racontent | font savoir; dire | affirmer | "
            "déclarer | expliquer | indiquer | préciser | souligner; disant | affirmant | déclarant | expliquant | "
            "indiquant | précisant | soulignant; parce que | parce qu | car | puisque | puisqu | étant donné que | "
            "étant donné qu | vu que | vu qu; à cause | en raison | du fait; presque | quasiment | pratiquement; "
            "environ | à peu près | approximativement | aux alentours de | aux environs de; au moins | au minimum; au "
            "plus | tout au plus | au maximum; seulement | uniquement | exclusivement; pour | afin de | afin d | dans "
            "le but de | dans le but d; pour que | pour qu | afin que | afin qu; beaucoup de | beaucoup d | de "
            "nombreux | de nombreuses | bon nombre de; pendant | durant | au cours de | au cours du | au cours des | "
            "au cours d | lors de | lors du | lors des | lors d; après | à la suite de | à la suite du | à la suite "
            "des | à la suite d | suite à | suite au | suite aux; selon | d après; aussi | également; ainsi que | "
            "ainsi qu | et; alors que | alors qu | tandis que | tandis qu; bien que | bien qu | quoique | quoiqu; "
            "malgré | en dépit de | en dépit du | en dépit des | en dépit d; cependant | toutefois | néanmoins | "
            "pourtant | mais; doit | est obligé de | est obligée de | est tenu de | est tenue de; doivent | sont "
            "obligés de | sont obligées de | sont tenus de | sont tenues de; peut | est en mesure de | est en mesure "
            "d; peuvent | sont en mesure de | sont en mesure d; concernant | au sujet de | au sujet du | au sujet des "
            "| au sujet d | à propos de | à propos du | à propos des | à propos d; souvent | fréquemment; parfois | "
            "quelquefois | de temps en temps | de temps à autre | occasionnellement; immédiatement | aussitôt | tout "
            "de suite | sur le champ; notamment | en particulier; d abord | tout d abord | dans un premier temps; "
            "initialement | au départ | au début; commence | débute | démarre; commencent | débutent | démarrent; "
            "commença | débuta | démarra; commençait | débutait | démarrait; commencé | débuté | démarré; commencera "
            "| débutera | démarrera; commencer | débuter | démarrer; se termine | s achève | prend fin; se terminent "
            "| s achèvent | prennent fin; se termina | s acheva | prit fin; se terminera | s achèvera | prendra fin; "
            "s est terminé | s est terminée | s est achevé | s est achevée | a pris fin; a lieu | se tient | se "
            "déroule; ont lieu | se tiennent | se déroulent; avait lieu | se tenait | se déroulait; eut lieu | se "
            "tint | se déroula; aura lieu | se tiendra | se déroulera; auront lieu | se tiendront | se dérouleront; a "
            "eu lieu | s est tenu | s est tenue | s est déroulé | s est déroulée; ont eu lieu | se sont tenus | se "
            "sont tenues | se sont déroulés | se sont déroulées; avoir lieu | se tenir | se dérouler; donc | par "
            "conséquent | en conséquence | c est pourquoi | de ce fait; en outre | de plus | par ailleurs | de "
            "surcroît; actuellement | en ce moment | à l heure actuelle | à présent; jusqu à présent | jusqu ici | "
            "jusqu à maintenant; bientôt | prochainement | sous peu; désormais | dorénavant; de nouveau | à nouveau | "
            "une nouvelle fois | encore une fois; ensuite | puis | par la suite; finalement | en fin de compte | au "
            "final; au lieu de | à la place de; soudain | soudainement | tout à coup; en même temps | simultanément; "
            "sauf | excepté | hormis | à l exception de | à l exception du | à l exception des"
        ),
    ),
    "es": Words(
        function_words=(
            "de la que el en y a los se del las un por con una su para es al lo como pero sus le ha me este ser "
            "son fue era yo tú él ella ello nosotros nosotras vosotros vosotras ellos ellas usted ustedes te nos "
            "os les mí ti conmigo contigo consigo mi mis tu tus nuestro nuestra nuestros nuestras vuestro vuestra "
            "vuestros vuestras suyo suya suyos suyas mío mía tuyo tuya e uno unos unas esta estos estas esto ese "
            "esa esos esas eso aquel aquella aquellos aquellas aquello quien quienes cual cuales cuyo cuya cuyos "
            "cuyas qué quién cuál cómo dónde donde cuando cuándo soy eres somos sois eran fui fuimos fueron será "
            "serán sería serían sea sean fuese fuesen sido siendo estar estoy estás está estamos están estaba "
            "estaban estuvo estuvieron estará estarán estaría esté estén estando haber he has hemos habéis han "
            "había habían hubo hubieron habrá habrán habría habrían haya hayan hubiera hubieran habido habiendo "
            "hay así también además entonces aquí ahí allí allá pues aunque mientras embargo obstante muy bien "
            "tal tales ante según mediante vía incluso cuanto cuantos cuanta cuantas éste ésta éstos éstas ése "
            "ésa ésos ésas aquél aquélla míos mías tuyos tuyas va van vamos iba iban respecto propio propia "
            "propios propias asimismo"
        ),
        negations=(
            "no nunca jamás sin nada nadie ningún ninguno ninguna ningunos ningunas ni tampoco contra salvo "
            "excepto sino menos pese apenas imposible falta fuera"
        ),
        quantities=(
            "todo toda todos todas algún alguno alguna algunos algunas algo alguien varios varias mucho mucha "
            "muchos muchas poco poca pocos pocas más menos mayoría mayor menor mitad medio media doble triple "
            "sólo solo solamente únicamente casi cerca aproximadamente alrededor sobre bajo antes después desde "
            "hasta entre arriba abajo primer primero primera primeros primeras último última últimos últimas cada "
            "cualquier cualquiera ambos ambas otro otra otros otras bastante demasiado exactamente justo total "
            "entero entera parte parcialmente aún todavía ya siempre menudo veces vez rara ahora pronto tarde "
            "temprano luego próximo próxima anterior antiguo reciente recientemente actualmente máximo mínimo "
            "promedio durante dentro fuera tras detrás delante encima debajo izquierda derecha norte sur oeste "
            "tercio cuarto nuevo nueva nuevos nuevas mismo misma mismos mismas tanto tanta tantos tantas superior "
            "inferior adelante atrás aun demás hacia junto siguiente siguientes pasado pasada"
        ),
        modals=(
            "puede pueden podía podían podrá podrán podría podrían pudo pudieron poder pueda puedan debe deben "
            "debía debían deberá deberán debería deberían deber debió quiere quizá quizás probablemente "
            "posiblemente seguramente supuestamente presuntamente o u si sino porque salvo podríamos"
        ),
        numbers=(
            "0 cero 1 primer primero primera primeros primeras 2 dos segundo segunda segundos segundas 3 tercer "
            "tres tercero tercera terceros terceras 4 cuatro cuarto cuarta cuartos cuartas 5 cinco quinto quinta "
            "quintos quintas 6 seis sexto sexta sextos sextas 7 siete séptimo séptima séptimos séptimas 8 ocho "
            "octavo octava octavos octavas 9 nueve noveno novena novenos novenas 10 decena decenas diez décimo "
            "décima décimos décimas 11 once décimoprimero décimoprimera décimoprimeros décimoprimeras 12 docena "
            "docenas doce décimosegundo décimosegunda décimosegundos décimosegundas 13 trece 14 catorce 15 quince "
            "16 dieciséis 17 diecisiete 18 dieciocho 19 diecinueve 20 veinte vigésimo vigésima vigésimos "
            "vigésimas 21 veintiuno 22 veintidós 23 veintitrés 24 veinticuatro 25 veinticinco 26 veintiséis 27 "
            "veintisiete 28 veintiocho 29 veintinueve 30 treinta trigésimo trigésima trigésimos trigésimas 40 "
            "cuarenta quadragésimo quadragésima quadragésimos quadragésimas 50 cincuenta quincuagésimo "
            "quincuagésima quincuagésimos quincuagésimas 60 sesenta sexagésimo sexagésima sexagésimos sexagésimas "
            "70 setenta septuagésimo septuagésima septuagésimos septuagésimas 80 ochenta octogésimo octogésima "
            "octogésimos octogésimas 90 noventa nonagésimo nonagésima nonagésimos nonagésimas 100 cien ciento "
            "cientos cientas centenar centenares centésimo centésima centésimos centésimas 200 doscientos 300 "
            "trescientos 400 cuatrocientos 500 quinientos 600 seiscientos 700 setecientos 800 ochocientos 900 "
            "novecientos 1000 miles millar millares mil milésimo milésima milésimos milésimas 1000000 millón "
            "millones 1000000000 millardo 1000000000000 billón billones"
        ),
        dates=(
            "hoy ayer mañana anteayer anoche día días semana semanas semanal mes meses mensual año años anual "
            "siglo siglos década décadas madrugada mediodía tarde noche medianoche primavera verano otoño "
            "invierno fin diario enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
            "diciembre ene feb mar abr may jun jul ago sept oct nov dic domingo lunes martes miércoles jueves "
            "viernes sábado dom lun mié jue vie sáb sem"
        ),
        units=(
            "ciento pct centavos céntimos € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c °f grado grados hectárea hectáreas acre acres "
            "ac quilate quilates ct terabyte terabytes tb gigabyte gigabytes gb megabyte megabytes mb kilobyte "
            "kilobytes kb byte bytes bit bits hora horas minuto minutos min segundo segundos voltio voltios "
            "kilocaloría kilocalorías kcal caloría calorías cal julios kwh gigahercio gigahercios ghz megahercio "
            "megahercios mhz hercio hercios hz kilómetro kilómetros km metro metros centímetro centímetros cm "
            "milímetro milímetros mm milla millas yarda yardas yd pie pies ft pulgada pulgadas in tonelada "
            "toneladas kilogramo kilogramos kg gramo gramos tc libra libras lb onza onzas oz gigavatio gigavatios "
            "gw megavatio megavatios mw kilovatio kilovatios kw vatio vatios cv litro litros mililitro mililitros "
            "ml galón galones gal barril barriles bbl dólar dólares franco francos corona coronas rupia rupias "
            "peso pesos dinar dinares rial riales rublo rublos leu leus euro euros dírham dírhams"
        ),
        credits=(
            "foto fotos fotografía fotografías fotógrafo imagen imágenes vídeo video vídeos videos fuente fuentes "
            "crédito archivo archivos ilustración infografía captura efe afp ap reuters getty lea lee leer ver "
            "vea mira también publicidad anuncio copyright cortesía"
        ),
        labels=(
            "lea también; lee también; leer más; lea más; ver también; vea también; te puede interesar; le puede "
            "interesar; te recomendamos; más información; noticias relacionadas; foto de archivo; imagen de "
            "archivo; getty images; puede leer; mira también; sigue leyendo; también te puede interesar"
        ),
        negative_prefixes="in im ir i des dis no",
        equivalents=(
            "dijo | declaró | señaló | explicó | afirmó | indicó | manifestó | expresó | comentó | agregó | añadió | "
            "expuso | detalló | informó | comunicó | anunció | relató | mencionó | subrayó | recalcó | puntualizó; "
            "dijeron | declararon | señalaron | explicaron | afirmaron | indicaron | manifestaron | expresaron | "
            "comentaron | agregaron | añadieron | expusieron | detallaron | informaron | comunicaron | anunciaron | "
            "relataron | mencionaron | subrayaron | recalcaron | puntualizaron; dice | declara | señala | explica | "
            "afirma | indica | manifiesta | expresa | comenta | agrega | añade | expone | detalla | informa | "
            "comunica | anuncia | relata | menciona | subraya | recalca | puntualiza; dicen | declaran | señalan | "
            "explican | afirman | indican | manifiestan | comentan | agregan | añaden | exponen | detallan | informan "
            "| anuncian | relatan | mencionan | subrayan; dicho | declarado | señalado | explicado | afirmado | "
            "indicado | manifestado | expresado | comentado | agregado | añadido | expuesto | detallado | informado | "
            "comunicado | anunciado | relatado | mencionado | subrayado | recalcado | puntualizado; decía | declaraba "
            "| señalaba | explicaba | afirmaba | indicaba | manifestaba | comentaba | añadía; porque | ya que | "
            "puesto que | dado que | debido a que; debido a | a causa de | por causa de | a raíz de; casi | "
            "prácticamente; aproximadamente | alrededor de | en torno a | más o menos; más de | por encima de; menos "
            "de | por debajo de; al menos | por lo menos | como mínimo; como máximo | a lo sumo; solo | sólo | "
            "solamente | únicamente; para | a fin de | con el fin de | con el objetivo de | con objeto de; para que | "
            "a fin de que | con el fin de que; todos los | cada uno de los; todas las | cada una de las; muchos | "
            "numerosos | gran cantidad de; muchas | numerosas; durante | en el transcurso de | en el curso de; "
            "después de | tras | luego de; antes de | previo a; hasta ahora | hasta el momento | hasta la fecha; "
            "según | de acuerdo con | de acuerdo a | conforme a; también | asimismo | igualmente; así como | y | e; "
            "mientras | mientras que; aunque | si bien | a pesar de que | pese a que; a pesar de | pese a; sin "
            "embargo | no obstante | pero; debe | tiene que | ha de; deben | tienen que | han de; debía | tenía que; "
            "debían | tenían que; por tanto | por lo tanto | por consiguiente | en consecuencia | por ello | por eso; "
            "además | adicionalmente; sobre | acerca de | respecto a | con respecto a | en relación con | en cuanto "
            "a; a menudo | con frecuencia | frecuentemente; a veces | en ocasiones | de vez en cuando | "
            "ocasionalmente; inmediatamente | de inmediato | enseguida | al instante; por ejemplo | p ej; al "
            "principio | inicialmente | en un principio; empieza | comienza | se inicia; empiezan | comienzan | se "
            "inician; empezó | comenzó | se inició; empezaron | comenzaron | se iniciaron; empezado | comenzado; "
            "empezar | comenzar; empezará | comenzará | se iniciará; se celebra | tiene lugar | se lleva a cabo; se "
            "celebran | tienen lugar | se llevan a cabo; se celebró | tuvo lugar | se llevó a cabo; se celebraron | "
            "tuvieron lugar | se llevaron a cabo; se celebrará | tendrá lugar | se llevará a cabo; se celebrarán | "
            "tendrán lugar | se llevarán a cabo; se ha celebrado | ha tenido lugar | se ha llevado a cabo; celebrarse "
            "| tener lugar | llevarse a cabo; mientras tanto | entre tanto | entretanto; actualmente | en la "
            "actualidad | en estos momentos | en este momento; pronto | en breve | dentro de poco; de nuevo | otra "
            "vez | nuevamente; posteriormente | más tarde | después; en lugar de | en vez de; sobre todo | "
            "especialmente | en especial; finalmente | por último; de repente | de pronto | repentinamente; quizá | "
            "quizás | tal vez; a la vez | al mismo tiempo | simultáneamente; excepto | salvo | a excepción de"
        ),
    ),
    "it": Words(
        function_words=(
            "di e che la il un a per in una è del le della i con si dei da come al gli nel alla lo delle sono "
            "anche dal ma ha l d c s m t v n dell all nell sull dall quell quest io tu lui lei egli ella esso "
            "essa noi voi loro essi esse mi ti ci vi ne me te sé suo sua suoi sue mio mia miei mie tuo tua tuoi "
            "tue nostro nostra nostri nostre vostro vostra vostri vostre degli ai agli alle dai dagli dalle dalla "
            "nei negli nelle nella sul sui sugli sulle sulla allo dello nello dallo sullo col coi uno questo "
            "questa questi queste quello quella quelli quelle quei quegli ciò chi cui quale quali dove quando "
            "essere siamo siete ero era erano eravamo fu furono sarà saranno sarò sarebbe sarebbero sia siano "
            "fosse fossero stato stata stati state essendo avere ho hai abbiamo avete hanno aveva avevano avevo "
            "ebbe avrà avranno avrebbe avrebbero abbia abbiano avesse avessero avuto avendo viene venne veniva "
            "vengono ed ad quindi dunque poi così allora inoltre tuttavia però invece mentre comunque infatti "
            "ossia cioè qui qua lì là ecco proprio tale tali tramite presso nonché bensì pertanto perciò sebbene "
            "benché codesto coloro colui colei costui stava stanno stare stavano stia stiano aveste fui fummo "
            "foste agl dagl degl negl sugl quel pure intanto chiunque gliela glielo gliele glieli glie perfino "
            "persino eppure nondimeno colla coll cogli dov"
        ),
        negations=(
            "non no mai senza niente nulla nessun nessuno nessuna né neanche nemmeno neppure contro tranne "
            "eccetto salvo fuorché nonostante malgrado mica appena impossibile"
        ),
        quantities=(
            "tutto tutta tutti tutte tutt qualche alcuni alcune alcun alcuno alcuna qualcuno qualcosa molto molta "
            "molti molte poco poca pochi poche più meno maggior maggiore maggiori minore minori maggioranza parte "
            "metà mezzo mezza doppio doppia triplo solo soltanto solamente unicamente quasi circa intorno attorno "
            "oltre sopra sotto prima dopo fino sino tra fra entro verso su giù primo primi prime ultimo ultima "
            "ultimi ultime ogni ognuno ciascuno ciascuna qualsiasi qualunque entrambi entrambe ambedue altro "
            "altra altri altre abbastanza troppo esattamente appena totale intero intera ancora già sempre spesso "
            "talvolta raramente ora adesso presto tardi prossimo prossima precedente ex recente recentemente "
            "attualmente massimo minimo media durante dentro fuori dietro davanti sinistra destra nord sud est "
            "ovest terzo quarto volta volte nuovo nuova nuovi nuove stesso stessa stessi stesse tanto quanto "
            "superiore inferiore parecchi parecchie parecchio insieme ognuna qualcuna attraverso subito vari "
            "varie vario vicino lontano scorso scorsa prossimi successivo seguente"
        ),
        modals=(
            "può possono poteva potevano potrà potranno potrebbe potrebbero potere potuto possa possano deve "
            "devono doveva dovevano dovrà dovranno dovrebbe dovrebbero dovere dovuto vuole vogliono forse "
            "probabilmente possibilmente magari presunto presunta presumibilmente o oppure se perché poiché "
            "qualora altrimenti"
        ),
        numbers=(
            "0 zero 1 primo prima primi prime 2 due secondo seconda secondi seconde 3 tre terzo terza terzi terze "
            "4 quattro quarto quarta quarti quarte 5 cinque quinto quinta quinti quinte 6 sei sesto sesta sesti "
            "seste 7 sette settimo settima settimi settime 8 otto ottavo ottava ottavi ottave 9 nove nono nona "
            "noni none 10 decina decine dieci decimo decima decimi decime 11 undici undicesimo undicesima "
            "undicesimi undicesime 12 dozzina dodici dodicesimo dodicesima dodicesimi dodicesime 13 tredici "
            "tredicesimo tredicesima tredicesimi tredicesime 14 quattordici quattordicesimo quattordicesima "
            "quattordicesimi quattordicesime 15 quindici quindicesimo quindicesima quindicesimi quindicesime 16 "
            "sedici sedicesimo sedicesima sedicesimi sedicesime 17 diciassette diciassettesimo diciassettesima "
            "diciassettesimi diciassettesime 18 diciotto diciottesimo diciottesima diciottesimi diciottesime 19 "
            "diciannove diciannovesimo diciannovesima diciannovesimi diciannovesime 20 venti ventesimo ventesima "
            "ventesimi ventesime 21 ventuno ventunesimo ventunesima ventunesimi ventunesime 22 ventidue "
            "ventiduesimo ventiduesima ventiduesimi ventiduesime 23 ventitré ventitreesimo ventitreesima "
            "ventitreesimi ventitreesime 24 ventiquattro ventiquattresimo ventiquattresima ventiquattresimi "
            "ventiquattresime 25 venticinque venticinquesimo venticinquesima venticinquesimi venticinquesime 26 "
            "ventisei ventiseiesimo ventiseiesima ventiseiesimi ventiseiesime 27 ventisette ventisettesimo "
            "ventisettesima ventisettesimi ventisettesime 28 ventotto ventottesimo ventottesima ventottesimi "
            "ventottesime 29 ventinove ventinovesimo ventinovesima ventinovesimi ventinovesime 30 trenta "
            "trentesimo trentesima trentesimi trentesime 31 trentuno trentunesimo trentunesima trentunesimi "
            "trentunesime 32 trentadue 33 trentatré 34 trentaquattro 35 trentacinque 36 trentasei 37 trentasette "
            "38 trentotto 39 trentanove 40 quaranta quarantesimo quarantesima quarantesimi quarantesime 41 "
            "quarantuno 42 quarantadue 43 quarantatré 44 quarantaquattro 45 quarantacinque 46 quarantasei 47 "
            "quarantasette 48 quarantotto 49 quarantanove 50 cinquanta cinquantesimo cinquantesima cinquantesimi "
            "cinquantesime 51 cinquantuno 52 cinquantadue 53 cinquantatré 54 cinquantaquattro 55 cinquantacinque "
            "56 cinquantasei 57 cinquantasette 58 cinquantotto 59 cinquantanove 60 sessanta sessantesimo "
            "sessantesima sessantesimi sessantesime 61 sessantuno 62 sessantadue 63 sessantatré 64 "
            "sessantaquattro 65 sessantacinque 66 sessantasei 67 sessantasette 68 sessantotto 69 sessantanove 70 "
            "settanta settantesimo settantesima settantesimi settantesime 71 settantuno 72 settantadue 73 "
            "settantatré 74 settantaquattro 75 settantacinque 76 settantasei 77 settantasette 78 settantotto 79 "
            "settantanove 80 ottanta ottantesimo ottantesima ottantesimi ottantesime 81 ottantuno 82 ottantadue "
            "83 ottantatré 84 ottantaquattro 85 ottantacinque 86 ottantasei 87 ottantasette 88 ottantotto 89 "
            "ottantanove 90 novanta novantesimo novantesima novantesimi novantesime 91 novantuno 92 novantadue 93 "
            "novantatré 94 novantaquattro 95 novantacinque 96 novantasei 97 novantasette 98 novantotto 99 "
            "novantanove 100 centinaio centinaia cento centesimo centesima centesimi centesime 200 duecento 300 "
            "trecento 400 quattrocento 500 cinquecento 600 seicento 700 settecento 800 ottocento 900 novecento "
            "1000 mila migliaio migliaia mille millesimo millesima millesimi millesime 1000000 milione milioni "
            "mln 1000000000 miliardo miliardi mld"
        ),
        dates=(
            "oggi ieri domani dopodomani giorno giorni giornata settimana settimane mese mesi anno anni annuale "
            "secolo secoli decennio decenni mattina mattino pomeriggio sera notte mezzogiorno mezzanotte "
            "primavera estate autunno inverno weekend gennaio febbraio marzo aprile maggio giugno luglio agosto "
            "settembre ottobre novembre dicembre gen feb mar apr mag giu lug ago set ott nov dic domenica lunedì "
            "martedì mercoledì giovedì venerdì sabato dom lun mer gio ven sab sett"
        ),
        units=(
            "percento centesimi € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c °f grado gradi ettaro ettari acro acri ac carato carati "
            "kt terabyte tb gigabyte gb megabyte mb kilobyte kb byte bit ora ore minuto minuti min secondo "
            "secondi volt chilocaloria chilocalorie kcal caloria calorie cal joule chilowattora kwh gigahertz ghz "
            "megahertz mhz hertz hz chilometro chilometri km metro metri centimetro centimetri cm millimetro "
            "millimetri mm miglio miglia iarda iarde yd piede piedi ft pollice pollici chilogrammo chilogrammi kg "
            "grammo grammi tonnellata tonnellate tn libbra libbre lb oncia once oz gigawatt gw megawatt mw "
            "kilowatt kw watt hp litro litri millilitro millilitri ml gallone galloni gal barile barili bbl "
            "dollari dollaro sterlina sterline franchi franco corona corone rupia rupie peso pesos dinaro dinari "
            "rial rubli rublo leu euro dirham"
        ),
        credits=(
            "foto fotografia fotografie fotografo immagine immagini video fonte fonti crediti archivio "
            "illustrazione infografica didascalia ansa afp lapresse reuters getty leggi guarda anche pubblicità "
            "copyright repertorio"
        ),
        labels=(
            "leggi anche; leggi di più; vedi anche; guarda anche; potrebbe interessarti; per approfondire; foto "
            "di repertorio; immagine di repertorio; foto ansa; continua a leggere; getty images; articoli "
            "correlati"
        ),
        negative_prefixes="in im ir il s dis non",
        equivalents=(
            "detto | affermato | dichiarato | spiegato | aggiunto | precisato | riferito | raccontato | annunciato | "
            "sottolineato | comunicato | menzionato | osservato | fatto sapere | reso noto; disse | affermò | "
            "dichiarò | spiegò | aggiunse | precisò | riferì | raccontò | annunciò | sottolineò | comunicò; dissero | "
            "affermarono | dichiararono | spiegarono | aggiunsero | precisarono | riferirono | raccontarono | "
            "annunciarono | sottolinearono; dice | afferma | dichiara | spiega | aggiunge | precisa | riferisce | "
            "racconta | annuncia | sottolinea | comunica | fa sapere | rende noto; dicono | affermano | dichiarano | "
            "spiegano | aggiungono | precisano | riferiscono | raccontano | annunciano | sottolineano | comunicano | "
            "fanno sapere | rendono noto; diceva | affermava | dichiarava | spiegava | aggiungeva | precisava | "
            "raccontava | sottolineava; perché | poiché | giacché | siccome | dato che | dal momento che; a causa di "
            "| a causa del | a causa della | a causa dei | a causa delle | a causa degli | a causa dell | per via di "
            "| per via del | per via della | per via dei | per via delle | per via degli | per via dell; quasi | "
            "pressoché; circa | all incirca | approssimativamente | più o meno | intorno a; più di | oltre; almeno | "
            "come minimo | perlomeno | quantomeno; al massimo | tutt al più; solo | soltanto | solamente | unicamente "
            "| esclusivamente; per | al fine di | allo scopo di; affinché | in modo che; ogni | ciascun | ciascuna | "
            "ciascuno; parecchi | diversi; parecchie | diverse; molti | numerosi | tanti; molte | numerose | tante; "
            "durante | nel corso di | nel corso del | nel corso della | nel corso dei | nel corso delle | nel corso "
            "degli | nel corso dell; dopo | in seguito a | a seguito di | in seguito al | in seguito alla | a seguito "
            "del | a seguito della; fino a | sino a; fino al | sino al; fino alla | sino alla; finora | fino ad ora | "
            "fino a oggi | sinora; secondo | stando a | a detta di; anche | pure; altresì | inoltre | in aggiunta | "
            "per di più; mentre | laddove; sebbene | benché | nonostante che | malgrado che; nonostante | malgrado; "
            "tuttavia | ma | però | ciononostante | ciò nonostante | nondimeno; deve | è tenuto a | è tenuta a | è "
            "obbligato a | è obbligata a; devono | sono tenuti a | sono tenute a | sono obbligati a | sono obbligate "
            "a; può | è in grado di; possono | sono in grado di; quindi | dunque | pertanto | perciò | di "
            "conseguenza; riguardo a | in merito a | a proposito di | riguardo al | in merito al | a proposito del | "
            "riguardo alla | in merito alla | a proposito della; spesso | frequentemente | di frequente; talvolta | a "
            "volte | di tanto in tanto | qualche volta; raramente | di rado; subito | immediatamente | all istante; "
            "per esempio | ad esempio; inizialmente | all inizio | in un primo momento | dapprima; inizia | comincia "
            "| prende il via; iniziano | cominciano | prendono il via; iniziò | cominciò | prese il via; iniziato | "
            "iniziata | cominciato | cominciata; iniziare | cominciare; finisce | termina | si conclude; si svolge | "
            "ha luogo | si tiene; si svolgono | hanno luogo | si tengono; si svolse | ebbe luogo | si tenne; si "
            "svolgerà | avrà luogo | si terrà; si svolgeranno | avranno luogo | si terranno; si è svolto | si è "
            "svolta | ha avuto luogo | si è tenuto | si è tenuta; attualmente | al momento | in questo momento; "
            "presto | a breve | tra poco | fra poco; tra | fra; di nuovo | nuovamente | ancora una volta; "
            "successivamente | in seguito; invece di | al posto di; soprattutto | in particolare | specialmente; all "
            "improvviso | improvvisamente | d improvviso; forse | magari; nel frattempo | intanto; contemporaneamente "
            "| allo stesso tempo | nello stesso tempo; tranne | eccetto | salvo | ad eccezione di"
        ),
    ),
    "pt": Words(
        function_words=(
            "de a o que e do da em um para é com uma os no na se por as dos como mas foi ao ele das tem à seu sua "
            "eu tu você vocês ela nós vós eles elas me te lhe lhes nos vos mim ti si consigo meu minha meus "
            "minhas teu tua teus tuas seus suas nosso nossa nossos nossas dele dela deles delas este esta estes "
            "estas isto esse essa esses essas isso aquele aquela aqueles aquelas aquilo deste desta destes destas "
            "disto desse dessa desses dessas disso daquele daquela neste nesta nestes nestas nesse nessa nesses "
            "nessas nisso nisto naquele naquela àquele num numa nuns aos às pelo pela pelos pelas quem qual quais "
            "cujo cuja cujos cujas onde quando quê porquê ser sou és somos são era eram éramos fui foram será "
            "serão seria seriam seja sejam fosse fossem sido sendo estar estou está estamos estão estava estavam "
            "esteve estiveram estará estarão estaria esteja estejam estado estando ter tenho temos têm tinha "
            "tinham teve tiveram terá terão teria teriam tenha tenham tivesse tido tendo haver há havia houve "
            "haverá haja também além então assim aqui aí ali lá cá pois embora enquanto porém contudo todavia "
            "entretanto portanto aliás bem tal tais via conforme tão vossa vosso vossas vossos estive estivemos "
            "tive tivemos vai vão vem vêm vou próprio própria próprios próprias através acerca"
        ),
        negations=(
            "não nunca jamais sem nada ninguém nenhum nenhuma nenhuns nenhumas nem tampouco contra salvo exceto "
            "apesar senão sequer mal impossível falta"
        ),
        quantities=(
            "todo toda todos todas tudo algum alguma alguns algumas algo alguém vários várias muito muita muitos "
            "muitas pouco pouca poucos poucas mais menos maior menor maioria metade meio meia dobro duplo triplo "
            "só somente apenas unicamente quase cerca aproximadamente volta sobre sob antes depois após desde até "
            "entre acima abaixo primeiro primeira primeiros primeiras último última últimos últimas cada qualquer "
            "quaisquer ambos ambas outro outra outros outras bastante demais exatamente justamente total inteiro "
            "parte parcialmente ainda já sempre frequentemente vezes vez raramente agora logo cedo tarde próximo "
            "próxima anterior antigo recente recentemente atualmente máximo mínimo média durante dentro fora "
            "atrás frente esquerda direita norte sul leste oeste terço quarto novo nova novos novas mesmo mesma "
            "mesmos mesmas tanto tanta tantos tantas superior inferior uns umas perante longe perto diante "
            "debaixo junto seguinte passado passada"
        ),
        modals=(
            "pode podem podia podiam poderá poderão poderia poderiam poder pôde puderam possa possam deve devem "
            "devia deviam deverá deverão deveria deveriam dever quer querem talvez provavelmente possivelmente "
            "supostamente alegadamente ou caso porque"
        ),
        numbers=(
            "0 zero 1 primeiro primeira primeiros primeiras 2 duas dois segundo segunda segundos segundas 3 três "
            "terceiro terceira terceiros terceiras 4 quatro quarto quarta quartos quartas 5 cinco quinto quinta "
            "quintos quintas 6 seis sexto sexta sextos sextas 7 sete sétimo sétima sétimos sétimas 8 oito oitavo "
            "oitava oitavos oitavas 9 nove nono nona nonos nonas 10 dezena dezenas dez décimo décima décimos "
            "décimas 11 onze 12 dúzia dúzias doze 13 treze 14 catorze 15 quinze 16 dezasseis 17 dezassete 18 "
            "dezoito 19 dezanove 20 vinte vigésimo vigésima vigésimos vigésimas 30 trinta trigésimo trigésima "
            "trigésimos trigésimas 40 quarenta quadragésimo quadragésima quadragésimos quadragésimas 50 cinquenta "
            "quinquagésimo quinquagésima quinquagésimos quinquagésimas 60 sessenta sexagésimo sexagésima "
            "sexagésimos sexagésimas 70 setenta septuagésimo septuagésima septuagésimos septuagésimas 80 oitenta "
            "octogésimo octogésima octogésimos octogésimas 90 noventa nonagésimo nonagésima nonagésimos "
            "nonagésimas 100 cem cento centena centenas centésimo centésima centésimos centésimas 200 duzentos "
            "300 trezentos 400 quatrocentos 500 quinhentos 600 seiscentos 700 setecentos 800 oitocentos 900 "
            "novecentos 1000 milhar milhares mil milésimo milésima milésimos milésimas 1000000 milhão milhões "
            "1000000000 bilhão bilhões bilião biliões 1000000000000 trilhão trilhões"
        ),
        dates=(
            "hoje ontem amanhã anteontem dia dias semana semanas mês meses ano anos anual século séculos década "
            "décadas manhã tarde noite madrugada meio meia primavera verão outono inverno fim janeiro fevereiro "
            "março abril maio junho julho agosto setembro outubro novembro dezembro jan fev mar abr mai jun jul "
            "ago set out nov dez domingo sábado dom seg qua qui sex sáb sem"
        ),
        units=(
            "centavos cêntimos € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c °f grau graus hectare hectares ha acre acres ac kilate "
            "kilates terabyte terabytes tb gigabyte gigabytes gb megabyte megabytes mb kilobyte kilobytes kb byte "
            "bytes bit bits hora horas minuto minutos min segundo segundos volt volts quilocaloria quilocalorias "
            "kcal caloria calorias cal joule joules kwh gigahertz ghz megahertz mhz hertz hz quilômetro "
            "quilômetros km metro metros centímetro centímetros cm milímetro milímetros mm milha milhas mi jarda "
            "jardas yd pé pés ft polegada polegadas pol quilograma quilogramas kg grama gramas tn libra libras lb "
            "onça onças oz gigawatt gigawatts gw megawatt megawatts mw quilowatt quilowatts kw watt watts cv mph "
            "litro litros mililitro mililitros ml galão galões gal barril barris bbl dólar dólares franco francos "
            "coroa coroas rupia rupias peso pesos dinar dinares rial riales rublo rublos leu leus euro euros "
            "dirham dirhams"
        ),
        credits=(
            "foto fotos fotografia fotografias fotógrafo imagem imagens vídeo vídeos fonte fontes crédito "
            "créditos arquivo ilustração infográfico legenda divulgação reprodução lusa afp reuters getty leia "
            "ler veja ver também publicidade anúncio copyright"
        ),
        labels=(
            "leia também; leia mais; ler mais; veja também; ver também; saiba mais; continua após a publicidade; "
            "notícias relacionadas; foto de arquivo; imagem ilustrativa; getty images; leia ainda; continue lendo"
        ),
        negative_prefixes="in im ir i des dis não",
        equivalents=(
            "disse | declarou | afirmou | explicou | informou | acrescentou | comentou | relatou | anunciou | contou "
            "| mencionou | destacou | ressaltou | esclareceu | comunicou | referiu | sublinhou | salientou; disseram "
            "| declararam | afirmaram | explicaram | informaram | acrescentaram | comentaram | relataram | anunciaram "
            "| contaram | mencionaram | destacaram | ressaltaram | esclareceram | comunicaram | referiram | "
            "sublinharam; diz | declara | afirma | explica | informa | acrescenta | comenta | relata | anuncia | "
            "conta | menciona | destaca | ressalta | esclarece | comunica | refere | sublinha; dizem | declaram | "
            "afirmam | explicam | informam | acrescentam | comentam | relatam | anunciam | contam | mencionam | "
            "destacam | ressaltam | esclarecem; dito | declarado | afirmado | explicado | informado | acrescentado | "
            "comentado | relatado | anunciado | esclarecido; dizia | declarava | afirmava | explicava | comentava; "
            "porque | já que | uma vez que | visto que | dado que | pois; devido a | por causa de | em razão de | em "
            "virtude de; devido ao | por causa do | em razão do | em virtude do; devido à | por causa da | em razão "
            "da | em virtude da; devido aos | por causa dos | em razão dos | em virtude dos; devido às | por causa "
            "das | em razão das | em virtude das; quase | praticamente; cerca de | aproximadamente | por volta de | "
            "em torno de | mais ou menos; mais de | acima de; menos de | abaixo de; pelo menos | ao menos | no "
            "mínimo; no máximo | quando muito; só | somente | apenas | unicamente | exclusivamente; para | a fim de | "
            "com o objetivo de | de modo a; para que | a fim de que; muitos | numerosos | inúmeros; muitas | "
            "numerosas | inúmeras; vários | diversos; várias | diversas; durante | no decorrer de | no decurso de | "
            "no decorrer do | no decorrer da | no decurso do | no decurso da; depois de | após | depois do | depois "
            "da | depois dos | depois das; antes de | previamente a; segundo | de acordo com | conforme; até agora | "
            "até o momento | até ao momento; também | igualmente; bem como | assim como | e; enquanto | ao passo que; "
            "embora | ainda que | apesar de que; apesar de | a despeito de; apesar do | a despeito do; apesar da | a "
            "despeito da; no entanto | contudo | porém | todavia | mas; deve | tem que | tem de; devem | têm que | "
            "têm de; portanto | por isso | por conseguinte | consequentemente; além disso | ademais; sobre | acerca "
            "de | a respeito de | quanto a | em relação a; muitas vezes | frequentemente | com frequência; às vezes | "
            "por vezes | de vez em quando | ocasionalmente; raramente | poucas vezes; imediatamente | de imediato | "
            "logo de seguida; por exemplo | a título de exemplo; inicialmente | no início | a princípio | no começo; "
            "começa | inicia se | tem início; começam | iniciam se | têm início; começou | iniciou se | teve início; "
            "começaram | iniciaram se | tiveram início; começará | iniciará se | terá início; termina | chega ao fim; "
            "terminou | chegou ao fim; realiza se | acontece | decorre | tem lugar; realizou se | aconteceu | "
            "decorreu | teve lugar; atualmente | no momento | neste momento | presentemente; em breve | dentro em "
            "breve | brevemente; de novo | novamente | outra vez; em vez de | em lugar de | ao invés de; sobretudo | "
            "principalmente | especialmente; de repente | subitamente | repentinamente; talvez | porventura; ao mesmo "
            "tempo | simultaneamente; exceto | salvo | com exceção de; por cento | porcento"
        ),
    ),
    "nl": Words(
        function_words=(
            "de van het een en in is dat op te zijn met voor die er aan om hij ook als bij door was werd wordt "
            "maar ze naar hebben heeft dit ik jij je u we wij jullie zij hem haar hen hun ons onze mij me mijn "
            "jouw uw zich zichzelf mezelf deze wie wat welke welk waar wanneer waarom hoe had hadden heb hebt "
            "gehad waren ben bent geweest worden werden geworden zal zullen zult zou zouden dus toen dan daar "
            "hier erin eraan ervan ervoor ermee erop daarin daaraan daarvan daarvoor daarmee daarop daardoor "
            "hierin hiervan hiervoor hiermee waarin waaraan waarvan waarvoor waarmee waarop waardoor zo zoals "
            "evenals echter bovendien overigens daarom derhalve niettemin immers terwijl hoewel intussen "
            "ondertussen want toch eens wel zelf heel erg zeer der des den ten ter s t n zulke zulk dergelijke "
            "aldus namelijk jou jouwe hare zijne men aangaande betreffende inzake alhoewel eveneens evenwel doch "
            "inmiddels zelfs vervolgens voorts volgens wiens wier toe ja zodat wél"
        ),
        negations=(
            "niet geen nooit zonder niets niks niemand nergens noch nee tegen behalve uitgezonderd ondanks "
            "nauwelijks evenmin geenszins onmogelijk anders tenzij buiten ontbreekt ontbreken níet nóóit"
        ),
        quantities=(
            "alle alles allen allemaal sommige sommigen enkele enige enig iets iemand veel vele velen weinig "
            "weinige meer minder meest meeste minst minste minstens hoogstens maximaal half halve helft dubbel "
            "dubbele slechts alleen bijna haast ongeveer circa ca rond over onder boven beneden na vóór tot sinds "
            "tussen vanaf neer af eerst eerste laatst laatste laatsten beide beiden elk elke ieder iedere "
            "iedereen ander andere anderen genoeg precies totaal geheel gehele deel deels grotendeels nog al "
            "reeds weer opnieuw verder altijd vaak soms zelden meestal nu straks binnenkort later vroeger eerder "
            "voormalig voormalige volgende vorige recent onlangs momenteel maximum minimum gemiddeld tijdens "
            "binnen achter naast uit links rechts noorden zuiden oosten westen derde kwart keer nieuw nieuwe "
            "zelfde dezelfde hoger lager groter kleiner langer korter oud oude gedurende omhoog omlaag sedert "
            "sindsdien totdat voordat nadat rondom omstreeks ooit allebei afgelopen vooraf vanuit vooral net pas "
            "steeds daarna weg heen terug samen langs"
        ),
        modals=(
            "kan kunnen kunt kon konden moet moeten moest moesten mag mogen mocht mochten wil willen wilde wilden "
            "hoeft hoeven misschien wellicht waarschijnlijk mogelijk vermoedelijk zeker blijkbaar of indien omdat "
            "mits aangezien vanwege wegens"
        ),
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
            "anp afp reuters getty lees bekijk ook advertentie copyright"
        ),
        labels=(
            "lees ook; lees meer; lees verder; bekijk ook; zie ook; meer over; getty images; foto anp; ook "
            "interessant"
        ),
        negative_prefixes="on niet",
        negative_suffixes="loos loze",
        equivalents=(
            "zei | verklaarde | vertelde | meldde | meedeelde | deelde mee | legde uit | uitlegde | voegde toe | "
            "toevoegde | gaf aan | aangaf | merkte op | opmerkte | liet weten | lichtte toe | benadrukte; zeiden | "
            "verklaarden | vertelden | meldden | meedeelden | deelden mee | legden uit | voegden toe | gaven aan | "
            "merkten op | lieten weten | lichtten toe | benadrukten; zegt | verklaart | verklaard | vertelt | verteld "
            "| meldt | gemeld | meegedeeld | gezegd | legt uit | uitlegt | uitgelegd | voegt toe | toegevoegd | geeft "
            "aan | aangeeft | aangegeven | merkt op | opgemerkt | laat weten | laten weten | licht toe | toegelicht | "
            "benadrukt; zeggen | verklaren | vertellen | melden | leggen uit | geven aan | merken op | benadrukken; "
            "omdat | aangezien | want | doordat; vanwege | wegens | ten gevolge van | als gevolg van; bijna | haast | "
            "vrijwel; ongeveer | circa | ca | zo n | rond de | om en nabij | grofweg; ruim | iets meer dan; krap | "
            "iets minder dan; ten minste | tenminste | minstens | minimaal | op zijn minst; hoogstens | hooguit | "
            "maximaal | ten hoogste | op zijn hoogst; alleen | slechts | enkel | louter | uitsluitend; om te | "
            "teneinde te; iedereen | eenieder | elkeen; elk | ieder; elke | iedere; verschillende | meerdere | "
            "diverse; veel | vele | talrijke | tal van; tijdens | gedurende | in de loop van; voordat | alvorens; tot "
            "nu toe | tot dusver | tot op heden; ook | eveneens | tevens; alsook | alsmede | en; hoewel | ofschoon | "
            "alhoewel | ook al; ondanks | in weerwil van; echter | maar | evenwel; toch | desondanks | niettemin | "
            "desalniettemin; moet | dient te; moeten | dienen te; moest | diende te; moesten | dienden te; kan | is "
            "in staat om te; kunnen | zijn in staat om te; daarom | dus | derhalve | vandaar | om die reden; "
            "bovendien | daarnaast | voorts; over | omtrent | betreffende | inzake | aangaande; vaak | dikwijls; soms "
            "| af en toe | nu en dan | zo nu en dan; meteen | onmiddellijk | direct | terstond; bijvoorbeeld | bij "
            "voorbeeld | bv | bijv; eerst | aanvankelijk | in eerste instantie | in het begin; begint | start | gaat "
            "van start; beginnen | starten | gaan van start; begon | startte | ging van start; begonnen | gestart | "
            "van start gegaan; vindt plaats | wordt gehouden; vinden plaats | worden gehouden; vond plaats | werd "
            "gehouden; vonden plaats | werden gehouden; plaatsgevonden | gehouden; plaatsvinden | gehouden worden; "
            "momenteel | op dit moment | thans | op het ogenblik; intussen | ondertussen | inmiddels; binnenkort | "
            "weldra | spoedig; opnieuw | nogmaals | wederom; daarna | vervolgens | nadien; nooit | nimmer; al | "
            "reeds; in plaats van | in de plaats van; vooral | met name | in het bijzonder; uiteindelijk | ten "
            "slotte; plotseling | ineens | opeens | plots; misschien | wellicht; tegelijkertijd | tegelijk"
        ),
    ),
    "ru": Words(
        function_words=(
            "и в на что с по к он как у его это а но для о был она их так то я же мы при ко во со об они ты вы "
            "меня мне мной тебя тебе тобой себя себе собой нас нам нами вас вам вами него ней нему ним нею неё "
            "нее её ее ей ему им ими них ними мой моя моё мое мои моего моей моему моим моих моём моем мою твой "
            "твоя твои твоего твоей наш наша наше наши нашего нашей нашему нашим нашем наших нашими нашу ваш ваша "
            "ваше ваши вашего вашей ваших свой своя своё свое свои своего своей своему своим своём своем своих "
            "своими свою этот эта эти этого этой этому этим этом этих этими эту тот та те того той тому тем том "
            "тех теми ту такой такая такое такие такого таких таким такую который которая которое которые "
            "которого которой которому которым котором которых которыми которую кто кого кому кем ком чего чему "
            "чем чём чей чья чьё чье чьи какой какая какое какие какого каких где куда откуда когда почему зачем "
            "один одна одно одни одного одной одному одним одном одних одну была было были быть буду будет будем "
            "будут будучи бы б есть является являются являлся являлась сам сама само сами самого самой самому "
            "самих также тоже затем здесь тут там туда сюда поэтому однако причём причем притом впрочем хотя зато "
            "ли ведь вот вон очень весьма именно итак тогда про ибо чтобы дабы даже да уж ну ж чтоб будто собою "
            "тобою мною будете будешь сих нём нем давай"
        ),
        negations=(
            "не ни нет без никогда никто никого никому никем ничто ничего ничему ничем нигде никуда ниоткуда "
            "никакой никакая никакие никакого никаких нельзя против кроме вопреки вместо нисколько едва "
            "невозможно отнюдь нечего некому исключением помимо несмотря отсутствие отсутствует"
        ),
        quantities=(
            "весь вся всё все всего всей всему всем всех всеми всю некоторый некоторые некоторых некоторое "
            "несколько нескольких много многие многих мало немного немногие больше более меньше менее наиболее "
            "наименее большинство меньшинство половина половину половины пол полтора вдвое втрое дважды трижды "
            "только лишь единственный почти около примерно приблизительно порядка свыше над под перед до после от "
            "из за между через вверх вниз выше ниже первый первая первое первые последний последняя последнее "
            "последние последних каждый каждая каждое каждые каждого каждой любой любая любое любые оба обе обоих "
            "обеих другой другая другое другие другого других иной иные ещё еще уже снова опять вновь всегда "
            "часто иногда редко обычно сейчас теперь скоро позже раньше ранее потом пока следующий прошлый "
            "предыдущий бывший недавно максимум минимум средний ровно точно достаточно слишком целый часть "
            "частично внутри вне снаружи слева справа север юг восток запад раз раза треть четверть новый новая "
            "новое новые впервые столько сколько вторая дальше спустя назад вперёд вперед долго чаще далеко рядом "
            "вокруг везде всюду сразу наконец вдруг внизу наверху однажды непрерывно чуть целых вдоль"
        ),
        modals=(
            "может могут мог могла могли мочь можно должен должна должно должны надо нужно следует хочет хотят "
            "возможно вероятно наверное пожалуй якобы предположительно кажется или либо если коли потому ежели "
            "пусть хочешь хотеть хоть разве"
        ),
        numbers=(
            "0 ноль 1 первый первая первое первые первого первому первым первом первой первую первых первыми 2 "
            "две двух двум двумя двое два второй вторая второе вторые второго второму вторым втором вторую вторых "
            "вторыми 3 трёх трех трем трём тремя трое третий третья третье третьи третьего третьей третьему "
            "третьим третьем третьих третью три 4 четырёх четырех четырем четырьмя четверо четыре четвёртый "
            "четвертый четвёртая четвертая четвёртое четвертое четвёртые четвертые четвёртого четвертого "
            "четвёртому четвертому четвёртым четвертым четвёртом четвертом четвёртой четвертой четвёртую "
            "четвертую четвёртых четвертых четвёртыми четвертыми 5 пяти пятью пять пятый пятая пятое пятые пятого "
            "пятому пятым пятом пятой пятую пятых пятыми 6 шести шестью шесть шестой шестая шестое шестые шестого "
            "шестому шестым шестом шестую шестых шестыми 7 семи семью семь седьмой седьмая седьмое седьмые "
            "седьмого седьмому седьмым седьмом седьмую седьмых седьмыми 8 восьми восемью восьмью восемь восьмой "
            "восьмая восьмое восьмые восьмого восьмому восьмым восьмом восьмую восьмых восьмыми 9 девяти девятью "
            "девять девятый девятая девятое девятые девятого девятому девятым девятом девятой девятую девятых "
            "девятыми 10 десяти десятью десяток десятки десятков десять десятый десятая десятое десятые десятого "
            "десятому десятым десятом десятой десятую десятых десятыми 11 одиннадцати одиннадцать одиннадцатый "
            "одиннадцатая одиннадцатое одиннадцатые одиннадцатого одиннадцатому одиннадцатым одиннадцатом "
            "одиннадцатой одиннадцатую одиннадцатых одиннадцатыми 12 двенадцати дюжина двенадцать двенадцатый "
            "двенадцатая двенадцатое двенадцатые двенадцатого двенадцатому двенадцатым двенадцатом двенадцатой "
            "двенадцатую двенадцатых двенадцатыми 13 тринадцать тринадцатый тринадцатая тринадцатое тринадцатые "
            "тринадцатого тринадцатому тринадцатым тринадцатом тринадцатой тринадцатую тринадцатых тринадцатыми "
            "14 четырнадцать четырнадцатый четырнадцатая четырнадцатое четырнадцатые четырнадцатого "
            "четырнадцатому четырнадцатым четырнадцатом четырнадцатой четырнадцатую четырнадцатых четырнадцатыми "
            "15 пятнадцати пятнадцать пятнадцатый пятнадцатая пятнадцатое пятнадцатые пятнадцатого пятнадцатому "
            "пятнадцатым пятнадцатом пятнадцатой пятнадцатую пятнадцатых пятнадцатыми 16 шестнадцать шестнадцатый "
            "шестнадцатая шестнадцатое шестнадцатые шестнадцатого шестнадцатому шестнадцатым шестнадцатом "
            "шестнадцатой шестнадцатую шестнадцатых шестнадцатыми 17 семнадцать семнадцатый семнадцатая "
            "семнадцатое семнадцатые семнадцатого семнадцатому семнадцатым семнадцатом семнадцатой семнадцатую "
            "семнадцатых семнадцатыми 18 восемнадцать восемнадцатый восемнадцатая восемнадцатое восемнадцатые "
            "восемнадцатого восемнадцатому восемнадцатым восемнадцатом восемнадцатой восемнадцатую восемнадцатых "
            "восемнадцатыми 19 девятнадцать девятнадцатый девятнадцатая девятнадцатое девятнадцатые "
            "девятнадцатого девятнадцатому девятнадцатым девятнадцатом девятнадцатой девятнадцатую девятнадцатых "
            "девятнадцатыми 20 двадцати двадцатью двадцать двадцатый двадцатая двадцатое двадцатые двадцатого "
            "двадцатому двадцатым двадцатом двадцатой двадцатую двадцатых двадцатыми 30 тридцати тридцать "
            "тридцатый тридцатая тридцатое тридцатые тридцатого тридцатому тридцатым тридцатом тридцатой "
            "тридцатую тридцатых тридцатыми 40 сорока сорок сороковой сороковая сороковое сороковые сорокового "
            "сороковому сороковым сороковом сороковую сороковых сороковыми 50 пятидесяти пятьдесят пятидесятый "
            "пятидесятая пятидесятое пятидесятые пятидесятого пятидесятому пятидесятым пятидесятом пятидесятой "
            "пятидесятую пятидесятых пятидесятыми 60 шестидесяти шестьдесят шестидесятый шестидесятая "
            "шестидесятое шестидесятые шестидесятого шестидесятому шестидесятым шестидесятом шестидесятой "
            "шестидесятую шестидесятых шестидесятыми 70 семидесяти семьдесят семидесятый семидесятая семидесятое "
            "семидесятые семидесятого семидесятому семидесятым семидесятом семидесятой семидесятую семидесятых "
            "семидесятыми 80 восьмидесяти восемьдесят восьмидесятый восьмидесятая восьмидесятое восьмидесятые "
            "восьмидесятого восьмидесятому восьмидесятым восьмидесятом восьмидесятой восьмидесятую восьмидесятых "
            "восьмидесятыми 90 девяноста девяносто девяностый девяностая девяностое девяностые девяностого "
            "девяностому девяностым девяностом девяностой девяностую девяностых девяностыми 100 ста сотня сотни "
            "сотен сто сотый сотая сотое сотые сотого сотому сотым сотом сотой сотую сотых сотыми 200 двухсот "
            "двести 300 трёхсот трехсот триста 400 четырёхсот четырехсот четыреста 500 пятисот пятьсот 600 "
            "шестьсот 700 семьсот 800 восемьсот 900 девятьсот 1000 тысяча тысячи тысяч тысячу тысячам тысячами "
            "тыс тысячный тысячная тысячное тысячные тысячного тысячному тысячным тысячном тысячной тысячную "
            "тысячных тысячными 1000000 миллион миллиона миллионов миллионы миллионами млн 1000000000 миллиард "
            "миллиарда миллиардов миллиарды млрд 1000000000000 триллион триллиона триллионов трлн"
        ),
        dates=(
            "сегодня вчера завтра позавчера послезавтра день дня дней дни днём днем неделя недели неделю недель "
            "месяц месяца месяцев месяцы год года году лет годы годов годом век века веков десятилетие утро утром "
            "вечер вечером вечера ночь ночью ночи полдень полночь весна весной лето летом осень осенью зима зимой "
            "выходные сутки суток января февраля марта марты марту марте мартой апреля мая июня июля августа "
            "августы августу августе августой сентября октября ноября декабря янв февр мар апр июн июл авг сент "
            "окт нояб дек январь январю январем январём январе февраль февралю февралем февралём феврале март "
            "мартом апрель апрелю апрелем апрелём апреле май июнь июню июнем июнём июне июль июлю июлем июлём "
            "июле август августом сентябрь сентябрю сентябрем сентябрём сентябре октябрь октябрю октябрем "
            "октябрём октябре ноябрь ноябрю ноябрем ноябрём ноябре декабрь декабрю декабрем декабрём декабре "
            "воскресенье понедельник вторник среда среды среду среде средой четверг пятница пятницы пятницу "
            "пятнице пятницой суббота субботы субботу субботе субботой вс пн вт ср чт пт сб мес нед дн"
        ),
        units=(
            "процент процента процентов коп копейка копейки копеек час часа часов метров рублями руб ₽ € £ ¥ ₹ ₩ "
            "₪ ₺ ₴ ₫ ฿ °c °f градус градуса градусов гектар гектара гектаров га акр акра акров карат карата кар "
            "промилле терабайт терабайта тб гигабайт гигабайта гб мегабайт мегабайта мб килобайт килобайта кб "
            "байт байта бит бита минута минуты минут мин секунда секунды секунд вольт вольта килокалория "
            "килокалории килокалорий ккал калория калории калорий кал джоуль джоуля джоулей дж квт⋅ч гигагерц "
            "гигагерца ггц мегагерц мегагерца мгц герц герца гц километр километра километров км метр метра "
            "сантиметр сантиметра сантиметров см миллиметр миллиметра миллиметров мм миля мили миль ми ярд ярда "
            "ярдов фут фута футов фт дюйм дюйма дюймов тонна тонны тонн килограмм килограмма кг грамм грамма фунт "
            "фунта фунтов фнт унция унции унций унц гигаватт гигаватта гвт мегаватт мегаватта мвт киловатт "
            "киловатта квт ватт ватта литр литра литров миллилитр миллилитра миллилитров мл баррель барреля "
            "баррелей барр доллар доллара долларов франк франка франков крон крона кроны рупии рупий рупия песо "
            "динар динара динаров риал риала риалов рублей рубль рубля леев лей лея евро дирхам дирхама дирхамов"
        ),
        credits=(
            "фото фотография фотографии фотограф снимок снимки видео источник источники архив иллюстрация "
            "скриншот изображение тасс риа reuters getty читайте читать смотрите также реклама копирайт подпись "
            "коллаж пресс служба подробнее"
        ),
        labels=(
            "читайте также; читать также; читать далее; читайте по теме; смотрите также; смотри также; см также; "
            "по теме; материалы по теме; фото из архива; архивное фото; фото риа новости; источник фото; getty "
            "images"
        ),
        negative_prefixes="не ни без бес",
        equivalents=(
            "сказал | заявил | сообщил | отметил | пояснил | рассказал | объяснил | добавил | объявил | упомянул | "
            "подчеркнул | указал; сказала | заявила | сообщила | отметила | пояснила | рассказала | объяснила | "
            "добавила | объявила | упомянула | подчеркнула | указала; сказали | заявили | сообщили | отметили | "
            "пояснили | рассказали | объяснили | добавили | объявили | упомянули | подчеркнули | указали; сказало | "
            "заявило | сообщило | отметило | пояснило | рассказало | объяснило | добавило | объявило | подчеркнуло | "
            "указало; говорит | заявляет | сообщает | отмечает | поясняет | рассказывает | объясняет | добавляет | "
            "упоминает | подчёркивает | подчеркивает; говорят | заявляют | сообщают | отмечают | поясняют | "
            "рассказывают | объясняют | добавляют | упоминают | подчёркивают | подчеркивают; говорил | заявлял | "
            "сообщал | отмечал | пояснял | рассказывал | объяснял | добавлял; говорила | заявляла | сообщала | "
            "отмечала | поясняла | рассказывала | объясняла | добавляла; говорили | заявляли | сообщали | отмечали | "
            "поясняли | рассказывали | объясняли | добавляли; говорится | сообщается | отмечается | указывается; "
            "сказать | заявить | сообщить | пояснить | объявить; потому что | так как | поскольку | ибо | оттого что; "
            "из за | вследствие | по причине | в результате | ввиду; почти | практически; около | примерно | "
            "приблизительно | порядка | ориентировочно; более | больше | свыше; менее | меньше; по крайней мере | по "
            "меньшей мере | как минимум | не менее | не меньше | минимум; максимум | самое большее | не более | не "
            "больше; только | лишь | исключительно | всего лишь | только лишь; чтобы | чтоб | для того чтобы | с тем "
            "чтобы; в целях | с целью; каждый | всякий; каждая | всякая; каждое | всякое; друг друга | один другого; "
            "много | множество; многие | многочисленные; во время | в ходе | в течение | в процессе; после | по "
            "окончании | по завершении; перед тем как | прежде чем | до того как; до | вплоть до; до сих пор | до "
            "настоящего времени; согласно | в соответствии с; также | тоже; кроме того | помимо этого | помимо того | "
            "к тому же | вдобавок; а также | и | равно как и; в то время как | тогда как; хотя | несмотря на то что | "
            "хоть; однако | но | тем не менее | всё же | все же; должен | обязан; должна | обязана; должно | обязано; "
            "должны | обязаны; может | в состоянии; поэтому | потому | следовательно | в связи с этим; о | об | обо | "
            "относительно | касательно | насчёт | насчет; что касается | в отношении; если | ежели; часто | нередко | "
            "зачастую; иногда | порой | порою | время от времени | временами; редко | нечасто; сразу | немедленно | "
            "тотчас | тут же | незамедлительно; например | к примеру; то есть | т е; сначала | вначале | поначалу | "
            "сперва | первоначально; начинается | начнётся | начнется | стартует; начинаются | начнутся | стартуют; "
            "начался | стартовал; началась | стартовала; началось | стартовало; начались | стартовали; закончился | "
            "завершился | окончился; закончилась | завершилась | окончилась; закончилось | завершилось | окончилось; "
            "закончились | завершились | окончились; закончится | завершится | окончится; прошёл | прошел | состоялся "
            "| был проведён | был проведен; прошла | состоялась | была проведена; прошло | состоялось | было "
            "проведено; прошли | состоялись | были проведены; пройдёт | пройдет | состоится | будет проведён | будет "
            "проведен | будет проведена | будет проведено; пройдут | состоятся | будут проведены; сейчас | теперь | в "
            "настоящее время | в данный момент | ныне; тем временем | между тем; вскоре | скоро | в скором времени; "
            "снова | опять | вновь | ещё раз | еще раз; затем | потом | впоследствии | позднее | позже; вместо | "
            "взамен; особенно | в особенности; внезапно | вдруг; возможно | может быть | быть может; одновременно | в "
            "то же самое время; между | меж; и так далее | и т д; при помощи | с помощью | посредством"
        ),
    ),
    "zh": Words(
        function_words=(
            "的 了 在 是 和 这 這 她 它 我 你 您 们 們 与 與 也 着 著 地 得 之 而 就 把 于 於 并 並 且 但 那 此 該 该 者 所 以 及 呢 吧 啊 呀 哦 嘛 啦 则 則 乃 谁 "
            "誰 什 么 麼 咱 很 个 個 些 对 對 将 將 却 卻 虽 雖 据 據 何 哪 怎 己 即 亦"
        ),
        negations="不 没 沒 无 無 未 非 别 別 莫 勿 否 毋 弗 禁 拒",
        quantities=(
            "全 都 每 各 多 少 几 幾 仅 僅 只 约 約 近 超 逾 余 餘 最 更 较 較 前 后 後 上 下 左 右 东 東 西 南 北 内 內 外 间 間 中 初 末 先 首 次 再 已 还 還 又 "
            "半 双 雙 倍 同 另 其 他 共 总 總 至 到 从 從 自 由 起 止 满 滿 够 夠 增 减 減 升 降 高 低 大 小 新 旧 舊 早 晚 第 有 某 等 曾 才 仍 既 往 除"
        ),
        modals="可 能 会 會 应 應 必 须 須 或 若 如 要 想 愿 願 许 許 需 敢 肯 疑 似 因",
        numbers=(
            "0 零 〇 1 一 壹 2 二 两 兩 贰 貳 俩 倆 3 三 叁 參 仨 4 四 肆 5 五 伍 6 六 陆 陸 7 七 柒 8 八 捌 9 九 玖 10 十 拾 20 廿 100 百 佰 1000 "
            "千 仟 10000 万 萬 100000000 亿 億 1000000000000 兆"
        ),
        dates="年 月 日 号 號 天 周 週 星 期 时 時 分 秒 今 昨 明 晨 晚 午 夜 春 夏 秋 冬 世 纪 紀 旬",
        units="元 圆 圓 角 克 斤 吨 噸 米 里 公 升 度 亩 畝 岁 歲 名 磅 尺 寸 点 點 € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c °f",
        labels=(
            "相 关 阅 读; 相 關 閱 讀; 延 伸 阅 读; 延 伸 閱 讀; 更 多 阅 读; 推 荐 阅 读; 推 薦 閱 讀; 另 见; 相 关 新 闻; 相 關 新 聞; 图 片 来 源; 圖 片 來 "
            "源; 资 料 图; 資 料 圖; 图 源; 图 为; 圖 為; 来 源; 來 源; 点 击 查 看; 阅 读 更 多; 閱 讀 更 多; 新 华 社 发; 摄 影; 攝 影; 责 任 编 辑; 视 "
            "频; 图 片; 圖 片"
        ),
        spaceless_function=(
            "已经 已經 以及 因此 所以 但是 然而 而且 并且 並且 此外 同时 同時 于是 於是 我们 我們 他们 他們 她们 她們 它们 你们 你們 自己 这个 這個 那个 那個 这些 這些 那些 这样 "
            "這樣 那样 那樣 这里 這裡 那里 那裡 一个 一個 就是 对于 對於 关于 關於 作为 作為 其中 以来 以來 不过 不過 虽然 雖然 尽管 儘管 并 並 以 还是 還是 什么 什麼 怎么 怎麼"
        ),
        spaceless_negations="不 没 沒 无 無 未 非 别 別 莫 勿 否 毋 没有 沒有 不是 并非 並非 从不 從不 绝不 絕不 毫无 毫無 除了 除非 反对 反對 拒绝 拒絕 禁止 而非",
        equivalents=(
            "说 | 說 | 表示 | 称 | 稱 | 介绍 | 介紹 | 指出 | 说道 | 說道 | 宣布 | 强调 | 強調 | 告诉 | 告訴; 因为 | 因為 | 由于 | 由於; 几乎 | 幾乎 | 将近 | "
            "將近; 约 | 約 | 大约 | 大約 | 大概 | 大致; 超过 | 超過 | 多于 | 多於; 不到 | 不足 | 少于 | 少於; 至少 | 最少 | 起码 | 起碼 | 不少于 | 不少於; 至多 | "
            "最多 | 顶多 | 頂多; 仅 | 僅 | 仅仅 | 僅僅 | 只 | 只是; 没有人 | 沒有人 | 没人 | 沒人 | 无人 | 無人; 许多 | 許多 | 很多 | 众多 | 眾多 | 诸多; 期间 | "
            "期間 | 过程中 | 過程中; 以后 | 以後 | 之后 | 之後; 以前 | 之前; 直到 | 直至; 根据 | 根據 | 据 | 據 | 依据 | 依據; 按照 | 依照; 也 | 亦; 和 | 与 | "
            "與 | 以及 | 及; 而且 | 并且 | 並且; 此外 | 另外 | 除此之外; 但是 | 但 | 然而 | 不过 | 不過 | 可是; 虽然 | 雖然 | 尽管 | 儘管; 因此 | 所以 | 因而; "
            "如果 | 假如 | 倘若 | 要是 | 如若; 能够 | 能夠 | 能; 关于 | 關於; 经常 | 經常 | 时常 | 時常 | 常常; 有时 | 有時 | 有时候 | 有時候; 立即 | 立刻 | 马上 "
            "| 馬上; 例如 | 比如 | 譬如; 起初 | 最初 | 一开始 | 一開始; 举行 | 舉行 | 召开 | 召開; 目前 | 现在 | 現在 | 当前 | 當前 | 眼下; 随后 | 隨後 | 接着 | "
            "接著; 同时 | 同時 | 与此同时 | 與此同時; 仍 | 仍然 | 依然 | 依旧 | 依舊; 已经 | 已經 | 已; 曾经 | 曾經 | 曾; 再次 | 再度 | 又一次; 突然 | 忽然; 或者 | "
            "或 | 或是; 也许 | 也許 | 或许 | 或許; 尤其 | 特别是 | 特別是; 即将 | 即將 | 将要 | 將要; 所有 | 全部; 互相 | 相互 | 彼此"
        ),
    ),
    "ja": Words(
        function_words="の に は を た が で て と し れ さ い も な る ら こ そ あ す ま っ ん だ ね よ へ や つ り き く け え う お 事 物 為 的 又 其 此 之 所",
        negations="不 無 未 非 否 ず ぬ 禁 反",
        quantities=(
            "全 各 毎 約 半 倍 最 多 少 前 後 上 下 左 右 東 西 南 北 内 外 間 中 初 末 先 再 第 計 総 以 超 未 満 同 別 他 新 旧 高 低 大 小 増 減 余 強 弱 両 ほ "
            "ど"
        ),
        modals="可 能 必 要 若 或 疑 ば",
        numbers=(
            "0 零 〇 1 一 壱 2 二 弐 3 三 参 4 四 5 五 6 六 7 七 8 八 9 九 10 十 100 百 1000 千 10000 万 萬 100000000 億 "
            "1000000000000 兆"
        ),
        dates="年 月 日 週 曜 時 分 秒 今 昨 明 朝 昼 夕 晩 夜 春 夏 秋 冬 世 紀 代 頃 歳",
        units="円 元 個 回 度 台 枚 冊 匹 頭 杯 件 階 割 名 キ ロ メ グ ラ ド 点 票 € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c °f",
        labels=(
            "写 真; 写 真 提 供; 提 供; 撮 影; 関 連 記 事; 関 連 リ ン ク; あ わ せ て 読 み た い; こ ち ら も お す す め; 出 典; 画 像; 動 画; 続 き を 読 "
            "む; 資 料 写 真; イ メ ー ジ; お す す め 記 事; 次 ペ ー ジ; 前 ペ ー ジ; 写 真 は イ メ ー ジ; ゲ ッ テ ィ"
        ),
        spaceless_function=(
            "ため では には について という といった として とともに による によると によれば において における に関する に対し に対する ています ている ていた ていました であり である "
            "であった です でした だった ます ました でしょう だろう この その あの どの これ それ あれ ここ そこ あそこ こと もの ところ また そして しかし さらに なお ただ ただし "
            "つまり そのため だから なので ので のは のが のを のに とは とも にも でも へと への との での からの までの など および 及び ならびに さん 氏 こうした そうした このような "
            "そのような どのように"
        ),
        spaceless_negations="ない なかった なく なし ません ませんでした ず ぬ 無 不 未 非 否 まい なければ ないで 反対 拒否 禁止 以外 除く 除いて なき ゼロ",
        equivalents=(
            "話した | 述べた | 語った | 説明した | 言った | 発表した | 強調した | コメントした | 話しました | 述べました | 語りました | 説明しました | 言いました; 話している | "
            "述べている | 語っている | 説明している | 言っている | コメントしている | 話しています | 述べています | 語っています | 説明しています; 話す | 述べる | 語る | 説明する; 約 "
            "| およそ | おおよそ | ざっと; ほぼ | ほとんど; だけ | のみ; たため | たので | たことから; であるため | であるので | なので; 少なくとも | 最低でも; 多くても | 最大で "
            "| 最大でも; を超える | を上回る; を超えた | を上回った; の間に | のあいだに | の期間中に; 後に | のちに | あとに; の前に | に先立ち | に先立って; によると | によれば; "
            "しかし | だが | しかしながら | けれども; そのため | このため | したがって | 従って; しばしば | たびたび | 度々 | 頻繁に; 時々 | ときどき | 時折 | ときおり | "
            "時には; 直ちに | ただちに | すぐに | 即座に; 例えば | たとえば; について | に関して | に関し; 始まった | スタートした | 開始された | 始まりました; 始まる | スタートする "
            "| 開始される | 始まります; 終わった | 終了した; 終わる | 終了する; 行われた | 開催された | 開かれた | 行われました | 開催されました | 開かれました; 行われる | 開催される "
            "| 開かれる | 行われます | 開催されます | 開かれます; 全て | すべて; 皆 | みんな | みな; いま | 今; なければならない | なくてはならない | ねばならない; ことができる | "
            "ことが可能だ | ことが可能である | ことができます; など | 等; につき | あたり | 当たり; さらに | 更に | そのうえ; 再び | ふたたび | もう一度 | 再度; 特に | とりわけ; "
            "突然 | 突如; 最初は | 当初は | はじめは | 初めは; または | あるいは | もしくは | 又は; および | 及び | ならびに | 並びに; 既に | すでに; まもなく | 間もなく | "
            "もうすぐ; 代わりに | かわりに; 常に | いつも | つねに"
        ),
    ),
    "ar": Words(
        function_words=(
            "في على إلى الى أن ان التي الذي هذا هذه ما كان عن مع ذلك هو هي قد إن كما كانت كانوا يكون تكون يكونون "
            "وفي ومن وعلى وإلى والى وأن وان وإن وهو وهي وهم وكان وكانت وقد وما وهذا وهذه وذلك وتلك والتي والذي "
            "الذين والذين اللذان اللتان اللواتي اللاتي أنه انه أنها انها أنهم انهم إنه إنها إنهم بأن بان بأنه "
            "بانه بأنها بانها هم هن هما أنا انا نحن أنت انت أنتم انتم أنتما انتما له لها لهم لنا لي لك لكم به بها "
            "بهم بنا فيه فيها فيهم منه منها منهم عليه عليها عليهم إليه اليه إليها اليها إليهم اليهم عنه عنها عنهم "
            "معه معها معهم تلك هؤلاء أولئك اولئك هناك هنا ثم أيضا ايضا كذلك لكن ولكن لكنه لكنها بل حيث إذ اذ مما "
            "بما فيما كيف أين اين متى ماذا لماذا أي اي أية اية هل سوف سيكون ستكون يا لقد فقد ف و ب ل ك لدى لديه "
            "لديها لديهم عبر ضمن ذات ذو ذي جدا مثل هكذا لذلك لذا إذن اذن أما اما إنما انما نفسه نفسها أنفسهم "
            "انفسهم أصبح اصبح أصبحت اصبحت اللذين اللتين اللائي هاتان هذان هذين هاتين ذاك كأن عليك عليكم عندما عند "
            "حين حينما كلما لما ممن نعم ثمة هنالك بينما كون فهو فهي وكذلك"
        ),
        negations=(
            "لا لم لن ليس ليست ليسوا لست لسنا غير بدون دون بلا ولا ولم ولن وليس كلا أبدا ابدا إلا الا سوى عدا "
            "ماعدا ضد رغم عدم نفي نفى رفض يرفض انعدام مستحيل قط ألا فلا فلم فلن"
        ),
        quantities=(
            "كل جميع كافة بعض معظم أغلب اغلب كثير الكثير كثيرا عديد العديد عدة قليل القليل قليلا أكثر اكثر الأكثر "
            "الاكثر أقل اقل الأقل الاقل أكبر اكبر أصغر اصغر أعلى اعلى أدنى ادنى نصف ضعف ضعفي ثلث ربع فقط تقريبا "
            "نحو حوالي حوالى زهاء قرابة قبل بعد منذ حتى بين فوق تحت أمام امام خلف وراء داخل خارج أول اول الأول "
            "الاول أولى اولى الأولى الاولى آخر اخر الآخر الاخر الأخير الاخير الأخيرة الاخيرة أخيرا اخيرا كلا كلتا "
            "آخرون اخرون أخرى اخرى الأخرى الاخرى أخر مجرد وحده وحدها مجموع إجمالي اجمالي جزء من مرة مرات مرتين "
            "دائما غالبا أحيانا احيانا نادرا الآن الان قريبا لاحقا سابقا سابق السابق القادم المقبل الماضي الماضية "
            "الحالي حاليا أثناء اثناء خلال طوال شمال جنوب شرق غرب يمين يسار جديد جديدة الجديد الجديدة نفس مازال "
            "لايزال أحد احد حول مذ"
        ),
        modals=(
            "يمكن يمكنه يمكنها يجب ينبغي ربما لعل يحتمل محتمل أو او أم ام إذا اذا لو سواء لأن لان لأنه لانه لأنها "
            "لانها يستطيع تستطيع استطاع ممكن مزعوم عسى ليت لولا"
        ),
        numbers=(
            "0 صفر 1 واحد واحدة الواحد اول 2 اثنان اثنين اثنتان اثنتين ثان ثاني ثانية الثاني الثانية إثنين 3 "
            "ثلاثة ثلاث ثالث ثالثة الثالث الثالثة 4 أربعة اربعة أربع اربع رابع رابعة الرابع الرابعة 5 خمسة خمس "
            "خامس خامسة الخامس الخامسة 6 ستة ست سادس سادسة السادس السادسة 7 سبعة سبع سابع سابعة السابع السابعة 8 "
            "ثمانية ثمان ثماني ثامن ثامنة الثامن الثامنة 9 تسعة تسع تاسع تاسعة التاسع التاسعة 10 عشرة عشر عاشر "
            "عاشرة العاشر العاشرة 12 دزينة 20 عشرون عشرين العشرون العشرين 30 ثلاثون ثلاثين 40 أربعون اربعون "
            "أربعين اربعين 50 خمسون خمسين 60 ستون ستين 70 سبعون سبعين 80 ثمانون ثمانين 90 تسعون تسعين 100 مئة "
            "مائة 200 مئتان مئتين مائتان مائتين مئتا 300 ثلاثمئة ثلاثمائة 400 أربعمئة اربعمئة أربعمائة اربعمائة "
            "500 خمسمئة خمسمائة 600 ستمائة 700 سبعمائة 800 ثمانمائة 900 تسعمائة 1000 ألف الف آلاف الاف ألفا الفا "
            "2000 ألفان الفان ألفين الفين 1000000 مليون ملايين مليونا 2000000 مليونان مليونين 1000000000 مليار "
            "مليارات بليون 1000000000000 تريليون تريليونات"
        ),
        dates=(
            "اليوم أمس امس غدا الغد يوم أيام ايام أسبوع اسبوع الأسبوع الاسبوع أسابيع اسابيع شهر الشهر أشهر اشهر "
            "شهور سنة السنة سنوات عام العام أعوام اعوام قرن القرن عقد عقود صباح الصباح صباحا مساء المساء ظهر ظهرا "
            "ليل الليل ليلة منتصف ربيع صيف خريف شتاء ساعة الساعة ساعات الأحد الاحد الاثنين الإثنين الثلاثاء "
            "الأربعاء الاربعاء الخميس الجمعة السبت يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر "
            "نوفمبر ديسمبر سنتان شهران شهرا أسبوعان أسبوعا يومان يوما"
        ),
        units=(
            "بالمئة بالمائة المئة المائة دولار دولارا دولارات يورو دينار ريال جنيه درهم ليرة متر كيلومتر كيلومترا "
            "كيلوغرام طن برميل درجة € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c °f درجتان درجات هكتار فدان قيراط قيراطان قراريط "
            "قيراطا تيرابايت غيغابايت ميغابايت كيلوبايت بايت بت ساعتان دقيقة دقيقتان دقائق ثانية ثانيتان ثوان "
            "فولت سعرة سع جول هرتز كيلومترات كم أمتار مترا متران سنتيمتر سم مليمتر مم ميل ميلان أميال ميلا ياردة "
            "قدم بوصة كغم غرام غرامان غرامات غراما طنان أطنان طنا رطل رطلان رطلا أونصة كيلوواط واط حصان °م °ف لتر "
            "مليلتر ملتر غالون برميلان براميل برميلا فرنك كرونة روبية بيزو دينارات ديناران روبل ليو"
        ),
        credits=(
            "صورة الصورة صور الصور فيديو مصدر المصدر أرشيف ارشيف أرشيفية ارشيفية رويترز أسوشيتد اسوشيتد تصوير "
            "اقرأ اقرا إقرأ شاهد أيضا ايضا المزيد إعلان اعلان غيتي للمزيد"
        ),
        labels=(
            "اقرأ أيضا; إقرأ أيضا; اقرأ المزيد; شاهد أيضا; مواضيع ذات صلة; مواد ذات صلة; صورة أرشيفية; مصدر "
            "الصورة; أخبار ذات صلة; قد يهمك أيضا; تابع القراءة"
        ),
        clitic_prefixes="و ف ب ل ك ال وال بال لل فال كال س",
        equivalents=(
            "قال | وقال | صرح | وصرح | أعلن | وأعلن | اعلن | واعلن | أوضح | وأوضح | اوضح | واوضح | ذكر | وذكر | أفاد "
            "| وأفاد | افاد | وافاد | أضاف | وأضاف | اضاف | واضاف | أشار | وأشار | اشار | واشار; قالت | وقالت | صرحت "
            "| وصرحت | أعلنت | وأعلنت | اعلنت | واعلنت | أوضحت | وأوضحت | اوضحت | واوضحت | ذكرت | وذكرت | أفادت | "
            "وأفادت | افادت | وافادت | أضافت | وأضافت | اضافت | واضافت | أشارت | وأشارت | اشارت | واشارت; قالوا | "
            "وقالوا | صرحوا | وصرحوا | أعلنوا | وأعلنوا | اعلنوا | واعلنوا | أوضحوا | وأوضحوا | اوضحوا | واوضحوا | "
            "ذكروا | وذكروا | أفادوا | وأفادوا | افادوا | وافادوا | أضافوا | وأضافوا | اضافوا | واضافوا | أشاروا | "
            "وأشاروا | اشاروا | واشاروا; يقول | ويقول | يصرح | ويصرح | يعلن | ويعلن | يوضح | ويوضح | يذكر | ويذكر | "
            "يضيف | ويضيف | يشير | ويشير; تقول | وتقول | تصرح | وتصرح | تعلن | وتعلن | توضح | وتوضح | تذكر | وتذكر | "
            "تضيف | وتضيف | تشير | وتشير; قائلا | موضحا | مضيفا | مشيرا | مبينا; قائلة | موضحة | مضيفة | مشيرة | "
            "مبينة; لأن | لان | إذ | اذ | حيث أن | حيث ان | حيث إن | نظرا لأن | نظرا لان; بسبب | نتيجة | جراء | من "
            "جراء; تقريبا | نحو | حوالي | حوالى | قرابة | ما يقارب | زهاء; أكثر من | اكثر من | ما يزيد عن | ما يزيد "
            "على | أزيد من | ازيد من; أقل من | اقل من | ما يقل عن; على الأقل | على الاقل | كحد أدنى | كحد ادنى | ما "
            "لا يقل عن; على الأكثر | على الاكثر | كحد أقصى | كحد اقصى | ما لا يزيد عن | ما لا يزيد على; فقط | فحسب; "
            "لكي | كي | من أجل أن | من اجل ان; بهدف | بغية; عدة | عدد من; العديد من | الكثير من | كثير من; خلال | "
            "أثناء | اثناء | في أثناء | في اثناء; بعد | عقب | في أعقاب | في اعقاب; حتى | إلى غاية | الى غاية; حتى "
            "الآن | حتى الان | إلى الآن | الى الان | لغاية الآن | لغاية الان; وفقا | وفق | حسب | بحسب | طبقا; أيضا | "
            "ايضا | كذلك; بينما | في حين; رغم | برغم | بالرغم من | على الرغم من; لكن | غير أن | غير ان | إلا أن | الا "
            "ان | بيد أن | بيد ان | ولكن; يجب | ينبغي | يتعين | يتوجب; لذلك | لذا | بالتالي | وبالتالي | من ثم | "
            "وعليه; بخصوص | بشأن | بشان | حول | فيما يتعلق; غالبا | كثيرا ما | في كثير من الأحيان | في كثير من "
            "الاحيان; أحيانا | احيانا | في بعض الأحيان | في بعض الاحيان | بين الحين والآخر | بين الحين والاخر; نادرا "
            "| قلما; فورا | على الفور | حالا | في الحال; مثلا | على سبيل المثال; بدأ | بدا | انطلق; بدأت | بدات | "
            "انطلقت; يبدأ | يبدا | ينطلق; تبدأ | تبدا | تنطلق; حاليا | في الوقت الحالي | في الوقت الراهن | الآن | "
            "الان; قريبا | في القريب العاجل | عما قريب; مجددا | من جديد | مرة أخرى | مرة اخرى; لاحقا | فيما بعد | بعد "
            "ذلك; بدلا من | عوضا عن; خاصة | خصوصا | لا سيما | على وجه الخصوص; فجأة | فجاة | على حين غرة; باستثناء | "
            "ما عدا | عدا; علاوة على ذلك | بالإضافة إلى ذلك | بالاضافة الى ذلك | إضافة إلى ذلك | اضافة الى ذلك | فضلا "
            "عن ذلك; في الوقت نفسه | في الوقت ذاته | في نفس الوقت"
        ),
    ),
    "pl": Words(
        function_words=(
            "w i na się że to jest o jak a co ale tym jego jej ich dla przez tego ma ja ty on ona ono my wy oni "
            "one mnie mi mną ciebie cię ci tobą go mu nim niego niej nią nich im nimi nas nam nami was wam wami "
            "sobie siebie sobą mój moja moje moi mojego mojej moim moich moją twój twoja twoje nasz nasza nasze "
            "nasi naszego naszej naszym naszych naszą wasz wasza swój swoja swoje swoi swego swojego swojej swoim "
            "swoich swoją swoimi ten ta te tej temu tych tymi tę tą tamten tamta tamto taki taka takie takich "
            "takiego takiej takim który która które którzy którego której któremu którym których którymi którą "
            "kto kogo komu kim czego czemu czym czyj jaki jaka jakie jakich gdzie kiedy dlaczego dokąd skąd "
            "jestem jesteś jesteśmy jesteście są był była było byli byłem być będę będzie będziemy będą by został "
            "została zostało zostali zostały zostać zostaną zostanie mam masz mamy mają miał miała miało mieli "
            "miały mieć oraz więc też także również zatem jednak jednakże natomiast zaś bowiem tak tu tutaj tam "
            "wtedy następnie ponadto przy u we ku aby żeby choć chociaż gdy czyli bardzo właśnie no ów owa m in "
            "wobec według ją acz aczkolwiek ależ nawet lecz dlatego przecież iż jako je jemu niemu tobie totobą "
            "twoi twoim twych wasi wasze niż wśród oto otóż"
        ),
        negations=(
            "nie bez nigdy nikt nikogo nikomu nikim nic niczego niczemu niczym nigdzie żaden żadna żadne żadnego "
            "żadnej żadnych ani przeciw przeciwko oprócz poza wbrew zamiast mimo pomimo ledwo niemożliwe brak "
            "niewiele niemożliwy brakuje wyjątkiem"
        ),
        quantities=(
            "wszystko wszystkie wszyscy wszystkich wszystkim wszystkimi cały cała całe całego całej każdy każda "
            "każde każdego każdej każdym niektóre niektórzy niektórych kilka kilku kilkanaście kilkadziesiąt "
            "wiele wielu dużo mało więcej mniej najwięcej najmniej bardziej większość mniejszość połowa połowę "
            "połowy pół półtora podwójny dwukrotnie trzykrotnie tylko jedynie wyłącznie prawie niemal około "
            "blisko ponad pod nad przed po do od z za między pomiędzy spod powyżej poniżej górę dół pierwszy "
            "pierwsza pierwsze pierwsi ostatni ostatnia ostatnie ostatnich oba obie obaj obu inny inna inne "
            "innych drugi jeszcze już znów znowu ponownie zawsze często czasem czasami rzadko zwykle teraz "
            "wkrótce później wcześniej potem następny poprzedni dawny niedawno obecnie maksimum minimum średnio "
            "dokładnie dość zbyt część częściowo wewnątrz lewo prawo północ południe wschód zachód raz razy "
            "trzecia ćwierć nowy nowa nowe sam sama samo ktoś coś dopiero podczas tyle ile coraz obok natychmiast "
            "daleko przede dotychczas aż nieco ktokolwiek ciągu wzdłuż"
        ),
        modals=(
            "może mogą mógł mogła mogli można musi muszą musiał musiała musieli powinien powinna powinno powinni "
            "należy trzeba chce chcą chyba prawdopodobnie możliwe rzekomo podobno lub albo bądź czy jeśli jeżeli "
            "gdyby ponieważ gdyż bo jakby zapewne"
        ),
        numbers=(
            "0 zero 1 jeden jedna jedno jednego jednej jednym pierwszy pierwsza pierwsze pierwszego pierwszemu "
            "pierwszym pierwszej pierwszą pierwszych pierwszymi 2 dwie dwóch dwoje dwu dwom dwoma dwa drugi druga "
            "drugie drugiego drugiemu drugim drugiej drugą drugich drugimi druge drugego drugemu drugej 3 trzech "
            "trzem trzema troje trzy trzeci trzeca trzecie trzeciego trzeciemu trzecim trzeciej trzecą trzecich "
            "trzecimi trzece trzecego trzecemu trzecej 4 czterech czterem cztery czwarty czwarta czwarte "
            "czwartego czwartemu czwartym czwartej czwartą czwartych czwartymi 5 pięciu pięcioro pięć piąty piąta "
            "piąte piątego piątemu piątym piątej piątą piątych piątymi 6 sześciu sześć szósty szósta szóste "
            "szóstego szóstemu szóstym szóstej szóstą szóstych szóstymi 7 siedmiu siedem siódmy siódma siódme "
            "siódmego siódmemu siódmym siódmej siódmą siódmych siódmymi 8 ośmiu osiem ósmy ósma ósme ósmego "
            "ósmemu ósmym ósmej ósmą ósmych ósmymi 9 dziewięciu dziewięć dziewiąty dziewiąta dziewiąte "
            "dziewiątego dziewiątemu dziewiątym dziewiątej dziewiątą dziewiątych dziewiątymi 10 dziesięciu "
            "dziesiątki dziesięć dziesiąty dziesiąta dziesiąte dziesiątego dziesiątemu dziesiątym dziesiątej "
            "dziesiątą dziesiątych dziesiątymi 11 jedenaście jedenasty jedenasta jedenaste jedenastego "
            "jedenastemu jedenastym jedenastej jedenastą jedenastych jedenastymi 12 dwanaście dwunasty dwunasta "
            "dwunaste dwunastego dwunastemu dwunastym dwunastej dwunastą dwunastych dwunastymi 13 trzynaście "
            "trzynasty trzynasta trzynaste trzynastego trzynastemu trzynastym trzynastej trzynastą trzynastych "
            "trzynastymi 14 czternaście czternasty czternasta czternaste czternastego czternastemu czternastym "
            "czternastej czternastą czternastych czternastymi 15 piętnaście piętnasty piętnasta piętnaste "
            "piętnastego piętnastemu piętnastym piętnastej piętnastą piętnastych piętnastymi 16 szesnaście "
            "szesnasty szesnasta szesnaste szesnastego szesnastemu szesnastym szesnastej szesnastą szesnastych "
            "szesnastymi 17 siedemnaście siedemnasty siedemnasta siedemnaste siedemnastego siedemnastemu "
            "siedemnastym siedemnastej siedemnastą siedemnastych siedemnastymi 18 osiemnaście osiemnasty "
            "osiemnasta osiemnaste osiemnastego osiemnastemu osiemnastym osiemnastej osiemnastą osiemnastych "
            "osiemnastymi 19 dziewiętnaście dziewiętnasty dziewiętnasta dziewiętnaste dziewiętnastego "
            "dziewiętnastemu dziewiętnastym dziewiętnastej dziewiętnastą dziewiętnastych dziewiętnastymi 20 "
            "dwudziestu dwadzieścia dwudziesty dwudziesta dwudzieste dwudziestego dwudziestemu dwudziestym "
            "dwudziestej dwudziestą dwudziestych dwudziestymi 30 trzydziestu trzydzieści trzydziesty trzydziesta "
            "trzydzieste trzydziestego trzydziestemu trzydziestym trzydziestej trzydziestą trzydziestych "
            "trzydziestymi 40 czterdziestu czterdzieści czterdziesty czterdziesta czterdzieste czterdziestego "
            "czterdziestemu czterdziestym czterdziestej czterdziestą czterdziestych czterdziestymi 50 "
            "pięćdziesięciu pięćdziesiąt pięćdziesiąty pięćdziesiąta pięćdziesiąte pięćdziesiątego "
            "pięćdziesiątemu pięćdziesiątym pięćdziesiątej pięćdziesiątą pięćdziesiątych pięćdziesiątymi 60 "
            "sześćdziesiąt sześćdziesiąty sześćdziesiąta sześćdziesiąte sześćdziesiątego sześćdziesiątemu "
            "sześćdziesiątym sześćdziesiątej sześćdziesiątą sześćdziesiątych sześćdziesiątymi 70 siedemdziesiąt "
            "siedemdziesiąty siedemdziesiąta siedemdziesiąte siedemdziesiątego siedemdziesiątemu siedemdziesiątym "
            "siedemdziesiątej siedemdziesiątą siedemdziesiątych siedemdziesiątymi 80 osiemdziesiąt osiemdziesiąty "
            "osiemdziesiąta osiemdziesiąte osiemdziesiątego osiemdziesiątemu osiemdziesiątym osiemdziesiątej "
            "osiemdziesiątą osiemdziesiątych osiemdziesiątymi 90 dziewięćdziesiąt dziewięćdziesiąty "
            "dziewięćdziesiąta dziewięćdziesiąte dziewięćdziesiątego dziewięćdziesiątemu dziewięćdziesiątym "
            "dziewięćdziesiątej dziewięćdziesiątą dziewięćdziesiątych dziewięćdziesiątymi 100 stu setki sto setny "
            "setna setne setnego setnemu setnym setnej setną setnych setnymi 200 dwieście 300 trzysta 400 "
            "czterysta 500 pięćset 600 sześćset 700 siedemset 800 osiemset 900 dziewięćset 1000 tysiąc tysiące "
            "tysięcy tys tysięczny tysięczna tysięczne tysięcznego tysięcznemu tysięcznym tysięcznej tysięczną "
            "tysięcznych tysięcznymi 1000000 milion miliony milionów mln 1000000000 miliard miliardy miliardów "
            "mld 1000000000000 bilion biliony bilionów"
        ),
        dates=(
            "dziś dzisiaj wczoraj jutro przedwczoraj pojutrze dzień dnia dni dniu tydzień tygodnia tygodnie "
            "tygodni miesiąc miesiąca miesiące miesięcy rok roku lata lat roczny wiek wieku wieków dekada dekady "
            "rano poranek popołudnie wieczór wieczorem noc nocy północ południe wiosna wiosną lato latem jesień "
            "jesienią zima zimą weekend doba stycznia styczniy stycznię stycznią lutego marca marcy marcę marcą "
            "kwietnia kwietniy kwietnię kwietnią maja majy maję czerwca czerwcy czerwcę czerwcą lipca lipcy lipcę "
            "lipcą sierpnia sierpniy sierpnię sierpnią września wrześniy wrześnię wrześnią października "
            "październiky październikę październiką listopada listopady listopadę listopadą grudnia grudniy "
            "grudnię grudnią sty lut mar kwi maj cze lip sie wrz paź lis gru styczeń styczniu styczniem luty "
            "lutym marzec marzca marzcu marzcem kwiecień kwiecinia kwieciniu kwieciniem czerwiec czerwica "
            "czerwicu czerwicem lipiec lipica lipicu lipicem sierpień sierpinia sierpiniu sierpiniem wrzesień "
            "wrzesinia wrzesiniu wrzesiniem październik październiku październikiem listopad grudzień grudzinia "
            "grudziniu grudziniem niedziela niedziely niedzielę niedzielą poniedziałek poniedziałeku "
            "poniedziałekiem wtorek wtoreku wtorekiem środa środy środę środą czwartek czwarteku czwartekiem "
            "piątek piąteku piątekiem sobota soboty sobotę sobotą niedz pon wt śr czw pt sob mies tyg tydz dobę"
        ),
        units=(
            "procent procenta proc grosz grosze groszy godz zł złotych złote złoty € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c °f "
            "stopień stopnie stopni stopnia hektar hektary hektarów hektara ha akr akry akrów akra karat karaty "
            "karatów karata kt promil promile promili promila terabajt terabajty terabajtów terabajta tb gigabajt "
            "gigabajty gigabajtów gigabajta gb megabajt megabajty megabajtów megabajta mb kilobajt kilobajty "
            "kilobajtów kilobajta kb bajt bajty bajtów bajta bit bity bitów bita godzina godziny godzin minuta "
            "minuty minut min sekunda sekundy sekund sek wolt wolty woltów wolta kilokaloria kilokalorie "
            "kilokalorii kcal kaloria kalorie kalorii cal dżul dżule dżuli dżula kilowatogodzina kilowatogodziny "
            "kilowatogodzin kwh gigaherc gigaherce gigaherców gigaherca ghz megaherc megaherce megaherców "
            "megaherca mhz herc herce herców herca hz kilometr kilometry kilometrów kilometra km metr metry "
            "metrów metra centymetr centymetry centymetrów centymetra cm milimetr milimetry milimetrów milimetra "
            "mm mila mile mil mili jard jardy jardów jarda yd stopa stopy stóp ft cale cali cala tona tony ton "
            "kilogram kilogramy kilogramów kilograma kg gram gramy gramów grama funt funty funtów funta uncja "
            "uncje uncji oz gigawat gigawaty gigawatów gigawata gw megawat megawaty megawatów megawata mw kilowat "
            "kilowaty kilowatów kilowata kw wat waty watów wata litr litry litrów litra mililitr mililitry "
            "mililitrów mililitra ml baryłka baryłki baryłek bbl dolar dolara dolary dolarów frank franka franki "
            "franków koron korona korony rupia rupie rupii peso pesos dinar dinara dinary dinarów rial riala "
            "riale riali rubel rubla ruble rubli lej leja leje lejów euro dirham dirhama dirhamy dirhamów"
        ),
        credits=(
            "zdjęcie zdjęcia fot foto fotografia fotograf obraz wideo film źródło źródła archiwum ilustracja "
            "grafika pap afp reuters getty czytaj zobacz także reklama copyright polecamy"
        ),
        labels=(
            "czytaj także; czytaj też; czytaj więcej; czytaj dalej; zobacz także; zobacz też; zobacz również; "
            "przeczytaj także; zdjęcie ilustracyjne; źródło zdjęcia; getty images; fot pap; dowiedz się więcej"
        ),
        negative_prefixes="nie bez",
        equivalents=(
            "powiedział | stwierdził | oświadczył | poinformował | wyjaśnił | dodał | zaznaczył | przekazał | "
            "podkreślił | zauważył | ogłosił | opowiedział | wspomniał | zakomunikował; powiedziała | stwierdziła | "
            "oświadczyła | poinformowała | wyjaśniła | dodała | zaznaczyła | przekazała | podkreśliła | zauważyła | "
            "ogłosiła | opowiedziała | wspomniała | zakomunikowała; powiedzieli | stwierdzili | oświadczyli | "
            "poinformowali | wyjaśnili | dodali | zaznaczyli | przekazali | podkreślili | ogłosili; powiedziało | "
            "poinformowało | oświadczyło | przekazało | wyjaśniło | dodało | ogłosiło; mówi | stwierdza | oświadcza | "
            "informuje | wyjaśnia | dodaje | zaznacza | przekazuje | podkreśla | zauważa | opowiada | wspomina; mówią "
            "| stwierdzają | oświadczają | informują | wyjaśniają | dodają | zaznaczają | przekazują | podkreślają | "
            "opowiadają; mówił | wyjaśniał | dodawał | podkreślał | opowiadał; mówiła | wyjaśniała | dodawała | "
            "podkreślała | opowiadała; ponieważ | gdyż | bo | bowiem | dlatego że | jako że; z powodu | wskutek | na "
            "skutek | w wyniku | z uwagi na; prawie | niemal | nieomal | niemalże; około | mniej więcej | w "
            "przybliżeniu | ok | plus minus; ponad | więcej niż; co najmniej | przynajmniej | minimum | nie mniej "
            "niż; co najwyżej | najwyżej | maksymalnie | nie więcej niż | maksimum; tylko | jedynie | wyłącznie; żeby "
            "| aby | ażeby | by; w celu | celem; wiele | wielu; podczas | w trakcie | w czasie | w toku; przed tym "
            "jak | zanim; aż do | do; dotychczas | dotąd | do tej pory | jak dotąd | do chwili obecnej; według | "
            "zdaniem | wedle; zgodnie z | w zgodzie z; także | też | również; oraz | i | a także | jak również; "
            "podczas gdy | gdy tymczasem; chociaż | choć | mimo że | pomimo że | aczkolwiek; mimo | pomimo; jednak | "
            "jednakże | lecz | ale | niemniej | niemniej jednak; musi | jest zobowiązany | jest zobowiązana; muszą | "
            "są zobowiązani | są zobowiązane; może | jest w stanie; mogą | są w stanie; dlatego | zatem | toteż | "
            "więc | w związku z tym | w konsekwencji | z tego powodu; dotyczący | odnoszący się do; odnośnie | na "
            "temat | w sprawie | w kwestii; jeśli | jeżeli; często | nierzadko; czasem | czasami | niekiedy | od "
            "czasu do czasu; rzadko | z rzadka; natychmiast | od razu | niezwłocznie | bezzwłocznie; na przykład | "
            "przykładowo | np; to znaczy | to jest | tzn | tj; najpierw | w pierwszej kolejności; początkowo | na "
            "początku | z początku; rozpoczyna się | zaczyna się; rozpoczynają się | zaczynają się; rozpoczął się | "
            "zaczął się; rozpoczęła się | zaczęła się; rozpoczęło się | zaczęło się; rozpoczęły się | zaczęły się; "
            "rozpocznie się | zacznie się; rozpoczął | zaczął; rozpoczęła | zaczęła; rozpoczęli | zaczęli; skończył "
            "się | zakończył się; skończyła się | zakończyła się; skończyło się | zakończyło się; skończyły się | "
            "zakończyły się; odbywa się | ma miejsce; odbywają się | mają miejsce; odbył się | miał miejsce; odbyła "
            "się | miała miejsce; odbyło się | miało miejsce; odbyły się | miały miejsce; odbędzie się | będzie miał "
            "miejsce | będzie miała miejsce | będzie miało miejsce; odbędą się | będą miały miejsce; obecnie | "
            "aktualnie | teraz | w tej chwili; tymczasem | w międzyczasie; wkrótce | niebawem | niedługo; ponownie | "
            "znów | znowu | jeszcze raz | po raz kolejny; następnie | potem | później; między | pomiędzy; zwłaszcza | "
            "szczególnie | w szczególności; w końcu | ostatecznie; nagle | raptem; jednocześnie | równocześnie | "
            "zarazem; oprócz | prócz"
        ),
    ),
    "sv": Words(
        function_words=(
            "och i att det som en på är av för med den till har de ett han var men sig vi så man när hon där jag "
            "då dem denna detta dessa du ni oss er honom henne mig dig sin sitt sina hans hennes dess deras min "
            "mitt mina din ditt dina vår vårt våra vilken vilket vilka vem vad vars vart varför hur här hit dit "
            "blir blev bli blivit vara varit vore hade haft ha kommer skall också även samt dock däremot dessutom "
            "därför därmed således alltså medan fast ju väl sådan sådant sådana själv själva ens via vid enligt "
            "genom bland ganska därefter åt hos än era ert vems varifrån likaså"
        ),
        negations=(
            "inte ej icke aldrig utan ingen inget inga ingenting ingenstans varken nej knappt knappast emot trots "
            "förutom utom istället nekar saknas omöjligt"
        ),
        quantities=(
            "all alla allt några någon något många mycket få fler flera flest mindre minst mer mest högst "
            "maximalt halv halva hälften dubbel dubbelt bara endast enbart nästan cirka ungefär omkring drygt "
            "knappt över under före efter innan sedan tills mellan mot från upp ner ned första sist sista båda "
            "bägge varje varannan annan annat andra nog exakt precis total totalt hela hel del delvis främst "
            "redan ännu fortfarande igen åter alltid ofta ibland sällan nu snart senare tidigare nästa förra "
            "nyligen just max minimum genomsnitt inom utanför inne ute bakom framför bredvid vänster höger norr "
            "söder öster väster gång gånger tredjedel fjärdedel ny nya nytt samma större högre lägre längre "
            "kortare gammal gamla åtminstone flesta delen inför inuti nederst överst vidare tillsammans bort "
            "borta vänstra"
        ),
        modals=(
            "kan kunde kunnat måste bör borde skulle ska vill ville må kanske troligen sannolikt möjligen "
            "förmodligen påstås eller om ifall eftersom såvida annars kunna behöver behövde"
        ),
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
            "också även se annons copyright"
        ),
        labels=(
            "läs också; läs även; läs mer; se även; foto tt; relaterade artiklar; mer om; fortsätt läsa; getty "
            "images"
        ),
        negative_prefixes="o icke",
        negative_suffixes="lös löst lösa",
        equivalents=(
            "sa | sade | berättade | förklarade | uppgav | meddelade | tillade | påpekade | nämnde | betonade | "
            "underströk | anförde; säger | berättar | förklarar | uppger | meddelar | tillägger | påpekar | nämner | "
            "betonar | understryker; sagt | berättat | förklarat | uppgett | uppgivit | meddelat | tillagt | påpekat "
            "| nämnt | betonat; eftersom | därför att | emedan; på grund av | till följd av; nästan | närapå | så "
            "gott som; ungefär | cirka | ca | omkring | runt; drygt | lite mer än | något mer än | litet mer än; "
            "knappt | lite mindre än | något mindre än | litet mindre än; över | mer än; åtminstone | minst | som "
            "minst; högst | som mest | max | maximalt; bara | endast | enbart | blott; inget | ingenting; alla | "
            "samtliga; varje | varenda; varandra | varann; många | en mängd | talrika; flera | ett antal; under | "
            "under loppet av | i loppet av; fram till | tills | ända till; hittills | så här långt | fram till nu; "
            "enligt | i enlighet med; också | även | likaså; samt | och; medan | under det att; trots att | fastän; "
            "trots | oaktat; dock | emellertid | men; måste | är tvungen att | är tvungna att; kan | är i stånd att; "
            "därför | således | följaktligen | av den anledningen; dessutom | därtill | därutöver; angående | "
            "beträffande | gällande | rörande | avseende; ofta | frekvent; ibland | emellanåt | då och då | "
            "stundtals; omedelbart | genast | direkt | med en gång; till exempel | exempelvis | t ex; i början | till "
            "en början | inledningsvis; börjar | startar | inleds; började | startade | inleddes; börjat | startat | "
            "inletts; äger rum | hålls; ägde rum | hölls; ägt rum | hållits; för närvarande | just nu; snart | inom "
            "kort; igen | på nytt | ännu en gång; aldrig | inte någonsin; i stället för | istället för; framför allt "
            "| i synnerhet | särskilt; till slut | slutligen | i slutändan; plötsligt | med ens; kanske | möjligen; "
            "samtidigt | på samma gång"
        ),
    ),
    "da": Words(
        function_words=(
            "og i at det er en til på de som med den for af har han sig et var men om vi der så hun man da ved "
            "hvor jeg du mig dig ham hende os jer dem min mit mine din dit dine sin sit sine hans hendes dens "
            "dets deres vores jeres denne dette disse hvem hvad hvilken hvilket hvilke hvorfor hvordan når her "
            "hen være været blev bliver blive blevet havde have haft også samt dog derimod desuden derfor dermed "
            "således altså derefter mens selv selve jo vel endda via ifølge blandt ganske sådan sådanne sådant "
            "hos ad derpå end både"
        ),
        negations=(
            "ikke ej aldrig uden ingen intet ingenting ingensteds hverken nej næppe knap imod mod trods undtagen "
            "bortset udover nægter mangler umuligt"
        ),
        quantities=(
            "al alle alt nogle nogen noget mange meget få flere flest mindre mindst mere mest højst maksimalt "
            "halv halve halvdelen dobbelt kun bare blot næsten cirka ca omkring omtrent godt over under før efter "
            "siden indtil mellem fra op ned første sidste begge hver hvert anden andet andre nok præcis total hel "
            "hele del delvis primært allerede endnu stadig fortsat igen altid ofte sommetider sjældent nu snart "
            "senere tidligere næste forrige nylig nyligt aktuelt maksimum minimum gennemsnit indenfor udenfor bag "
            "foran venstre højre nord syd øst vest gang gange tredjedel fjerdedel ny nye nyt samme større højere "
            "lavere længere kortere gammel gamle ud ind enhver ene eneste fleste lille stor store tilbage sammen "
            "frem"
        ),
        modals=(
            "kan kunne kunnet må måtte skal skulle bør burde vil ville tør måske muligvis formentlig "
            "sandsynligvis angiveligt eller hvis fordi medmindre ellers"
        ),
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
        negative_prefixes="u",
        negative_suffixes="løs løst løse",
        equivalents=(
            "sagde | fortalte | forklarede | oplyste | meddelte | udtalte | tilføjede | nævnte | understregede | "
            "bemærkede; siger | fortæller | forklarer | oplyser | meddeler | udtaler | tilføjer | nævner | "
            "understreger; sagt | fortalt | forklaret | oplyst | meddelt | udtalt | tilføjet | nævnt | understreget; "
            "fordi | eftersom | idet; på grund af | som følge af; omkring | cirka | ca | omtrent | rundt regnet; over "
            "| mere end; under | i løbet af; mindst | i det mindste | ikke mindre end; højst | maksimalt | ikke mere "
            "end | allerhøjst; kun | blot | udelukkende; for at | med henblik på at; hver | enhver; mange | talrige | "
            "en lang række; flere | en række; hidtil | indtil nu; ifølge | i henhold til; også | ligeledes; samt | "
            "og; mens | medens | hvorimod; selv om | selvom | skønt; trods | på trods af | til trods for; men | dog | "
            "imidlertid; derfor | således | følgelig; desuden | derudover | endvidere; angående | vedrørende | om; "
            "hvis | såfremt; ofte | hyppigt | tit; sommetider | undertiden | af og til | nu og da | somme tider; "
            "straks | med det samme | omgående | øjeblikkeligt; for eksempel | f eks | eksempelvis; begynder | "
            "starter; begyndte | startede; begyndt | startet; finder sted | afholdes | bliver afholdt; fandt sted | "
            "blev afholdt; fundet sted | blevet afholdt; i øjeblikket | for tiden | i dette øjeblik; igen | endnu en "
            "gang | på ny; især | navnlig | særligt; pludselig | pludseligt | med ét; måske | muligvis; samtidig | på "
            "samme tid"
        ),
    ),
    "no": Words(
        function_words=(
            "og i det er på som en til av at for med de den har han et seg var men vi så hun man da ved der jeg "
            "ble du meg deg ham henne oss dere dem min mitt mine din ditt dine sin sitt sine hans hennes dens "
            "dets deres vår vårt våre denne dette disse hvem hva hvilken hvilket hvilke hvor hvorfor hvordan når "
            "her hit være vært blir bli blitt hadde ha hatt også samt likevel imidlertid derimot dessuten derfor "
            "dermed således altså deretter mens selv jo vel via ifølge blant ganske slik slike slikt hos ei eit "
            "ein eg dei vere vart blei òg korleis kva kven enn både"
        ),
        negations=(
            "ikke ikkje aldri uten utan ingen intet ingenting ingensteds verken hverken nei neppe knapt imot mot "
            "tross unntatt bortsett utenom nekter mangler umulig"
        ),
        quantities=(
            "all alle alt noen noe mange mye få flere flest fleire mindre minst mer mest meir høyst maksimalt "
            "halv halve halvparten dobbelt bare kun nesten cirka ca omkring omtrent rundt drøyt over under før "
            "etter siden inntil mellom fra opp ned første siste begge hver hvert annen annet andre nok nøyaktig "
            "total totalt hel hele del delvis allerede ennå fortsatt fremdeles igjen alltid ofte sjelden nå snart "
            "senere tidligere neste forrige nylig maksimum minimum gjennomsnitt innen innenfor utenfor bak foran "
            "venstre høyre nord sør øst vest gang ganger tredjedel fjerdedel ny nye nytt samme større høyere "
            "lavere lengre lenger kortere gammel gamle ut inn tilbake fram sammen stor store"
        ),
        modals=(
            "kan kunne kunnet må måtte skal skulle bør burde vil ville kanskje muligens trolig sannsynligvis "
            "angivelig antakelig eller hvis om dersom fordi ellers"
        ),
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
        negative_prefixes="u",
        negative_suffixes="løs løst løse",
        equivalents=(
            "sa | fortalte | forklarte | opplyste | meldte | uttalte | tilføyde | nevnte | understreket | påpekte | "
            "bemerket; sier | forteller | forklarer | opplyser | melder | uttaler | tilføyer | nevner | understreker "
            "| påpeker; sagt | fortalt | forklart | opplyst | meldt | uttalt | tilføyd | nevnt; fordi | ettersom; på "
            "grunn av | som følge av; omtrent | cirka | ca | omkring | rundt | om lag; over | mer enn; under | i "
            "løpet av; minst | i det minste | ikke mindre enn; høyst | maksimalt | ikke mer enn | maks; bare | kun | "
            "utelukkende; for å | med sikte på å; hver | enhver; mange | tallrike; flere | en rekke; hittil | så "
            "langt | inntil nå; ifølge | i henhold til; også | likeledes; samt | og; selv om | skjønt; til tross for "
            "| på tross av | trass i; men | imidlertid | dog; derfor | følgelig | således; dessuten | i tillegg; "
            "angående | vedrørende | om; hvis | dersom; ofte | hyppig | titt; iblant | av og til | noen ganger | nå "
            "og da | innimellom; straks | med en gang | umiddelbart | øyeblikkelig; for eksempel | f eks | "
            "eksempelvis; begynner | starter; begynte | startet; finner sted | avholdes | blir avholdt | holdes; fant "
            "sted | ble avholdt | ble holdt; for tiden | for øyeblikket; igjen | på nytt | enda en gang | nok en "
            "gang; i stedet for | istedenfor; særlig | spesielt | især; kanskje | muligens; samtidig | på samme tid"
        ),
    ),
    "fi": Words(
        function_words=(
            "ja on oli että joka se mutta ovat hän myös kun niin kuin sen olivat ollut mitä olla tämä sekä hänen "
            "jotka minä sinä me te he ne minun sinun meidän teidän heidän niiden minua sinua häntä meitä heitä "
            "niitä sitä tätä siinä siitä siihen sille sillä siltä tässä tästä tähän tällä tälle nämä näiden näitä "
            "näissä nuo tuo tuon tuota jonka jota jossa josta johon jolla jolta jolle joiden joita joissa joista "
            "joihin joilla joille mikä minkä mihin missä mistä millä kuka kenen ketä kuinka miten miksi milloin "
            "täällä tuolla siellä tänne sinne täältä sieltä olen olet olemme olette olisi olisivat oltu olleet "
            "olevan oleva itse itsensä sitten siis siten näin kuitenkin kuten joten vaikka eli kanssa kautta "
            "hänet hänelle hänellä heille minulle meille muun"
        ),
        negations=(
            "ei en et emme ette eivät älä älkää ilman koskaan kukaan mikään mitään missään ketään vailla "
            "lukuunottamatta paitsi vastaan sijaan huolimatta tuskin eikä eivätkä enkä puuttuu puuttuvat "
            "mahdotonta kuitenkaan enää ettei jollei ellei"
        ),
        quantities=(
            "kaikki kaikkien kaikkia kaikissa jokainen jokaisen jokin joku jotain jotakin jotkut muutama muutaman "
            "muutamia useat useita useiden usea moni monet monta monia monien paljon vähän enemmän vähemmän "
            "eniten vähiten ainakin vähintään korkeintaan enintään puolet puoli puolen kaksinkertainen vain "
            "ainoastaan pelkästään melkein lähes noin suunnilleen runsas runsaat yli alle ennen jälkeen saakka "
            "asti välillä ylös alas ensin viimeinen viimeisen viimeiset molemmat kumpikin kukin muu muut muita "
            "tarpeeksi juuri täsmälleen yhteensä koko osa osittain jo vielä edelleen yhä taas uudelleen aina "
            "usein joskus harvoin yleensä nyt pian myöhemmin aiemmin aikaisemmin seuraava edellinen entinen "
            "äskettäin viime ensi nykyinen enimmäis vähimmäis keskimäärin aikana kuluessa sisällä ulkona takana "
            "edessä vasen oikea pohjoinen etelä itä länsi kerran kertaa kolmannes neljännes uusi uuden uudet sama "
            "saman suurempi pienempi pidempi lyhyempi korkeampi matalampi vanha vanhan"
        ),
        modals=(
            "voi voivat voisi voisivat voida voinut täytyy pitää pitäisi saattaa saattavat saisi ehkä kenties "
            "luultavasti todennäköisesti mahdollisesti varmaan väitetysti tai joko vai jos mikäli koska"
        ),
        numbers=(
            "0 nolla 1 ensimmäinen ensimmäisen ensimmäistä ensimmäiset ensimmäisessä yhden yhtä yhdessä yksi 2 "
            "toinen toisen toista toiset toisessa kahden kahta kahdessa kaksi 3 kolmannen kolmatta kolmen kolmea "
            "kolmessa kolme kolmas 4 neljännen neljän neljää neljä neljäs 5 viidennen viiden viittä viisi viides "
            "6 kuuden kuutta kuudennen kuusi kuudes 7 seitsemän seitsemää seitsemäs 8 kahdeksan kahdeksas 9 "
            "yhdeksän yhdeksäs 10 kymmenen kymmeniä kymmenet kymmenes 11 yksitoista yhdestoista 12 tusina "
            "kaksitoista kahdestoista 13 kolmetoista kolmastoista 14 neljätoista neljästoista 15 viisitoista "
            "viidestoista 16 kuusitoista kuudestoista 17 seitsemäntoista seitsemästoista 18 kahdeksantoista "
            "kahdeksastoista 19 yhdeksäntoista yhdeksästoista 20 kahdenkymmenen kaksikymmentä kahdeskymmenes 21 "
            "kaksikymmentäyksi kahdeskymmenesensimmäinen 22 kaksikymmentäkaksi kahdeskymmenestoinen 23 "
            "kaksikymmentäkolme kahdeskymmeneskolmas 24 kaksikymmentäneljä kahdeskymmenesneljäs 25 "
            "kaksikymmentäviisi kahdeskymmenesviides 26 kaksikymmentäkuusi kahdeskymmeneskuudes 27 "
            "kaksikymmentäseitsemän kahdeskymmenesseitsemäs 28 kaksikymmentäkahdeksan kahdeskymmeneskahdeksas 29 "
            "kaksikymmentäyhdeksän kahdeskymmenesyhdeksäs 30 kolmekymmentä kolmaskymmenes 31 kolmekymmentäyksi "
            "kolmaskymmenesensimmäinen 32 kolmekymmentäkaksi 33 kolmekymmentäkolme 34 kolmekymmentäneljä 35 "
            "kolmekymmentäviisi 36 kolmekymmentäkuusi 37 kolmekymmentäseitsemän 38 kolmekymmentäkahdeksan 39 "
            "kolmekymmentäyhdeksän 40 neljäkymmentä neljäskymmenes 41 neljäkymmentäyksi 42 neljäkymmentäkaksi 43 "
            "neljäkymmentäkolme 44 neljäkymmentäneljä 45 neljäkymmentäviisi 46 neljäkymmentäkuusi 47 "
            "neljäkymmentäseitsemän 48 neljäkymmentäkahdeksan 49 neljäkymmentäyhdeksän 50 viisikymmentä "
            "viideskymmenes 51 viisikymmentäyksi 52 viisikymmentäkaksi 53 viisikymmentäkolme 54 "
            "viisikymmentäneljä 55 viisikymmentäviisi 56 viisikymmentäkuusi 57 viisikymmentäseitsemän 58 "
            "viisikymmentäkahdeksan 59 viisikymmentäyhdeksän 60 kuusikymmentä kuudeskymmenes 61 kuusikymmentäyksi "
            "62 kuusikymmentäkaksi 63 kuusikymmentäkolme 64 kuusikymmentäneljä 65 kuusikymmentäviisi 66 "
            "kuusikymmentäkuusi 67 kuusikymmentäseitsemän 68 kuusikymmentäkahdeksan 69 kuusikymmentäyhdeksän 70 "
            "seitsemänkymmentä seitsemäskymmenes 71 seitsemänkymmentäyksi 72 seitsemänkymmentäkaksi 73 "
            "seitsemänkymmentäkolme 74 seitsemänkymmentäneljä 75 seitsemänkymmentäviisi 76 seitsemänkymmentäkuusi "
            "77 seitsemänkymmentäseitsemän 78 seitsemänkymmentäkahdeksan 79 seitsemänkymmentäyhdeksän 80 "
            "kahdeksankymmentä kahdeksaskymmenes 81 kahdeksankymmentäyksi 82 kahdeksankymmentäkaksi 83 "
            "kahdeksankymmentäkolme 84 kahdeksankymmentäneljä 85 kahdeksankymmentäviisi 86 kahdeksankymmentäkuusi "
            "87 kahdeksankymmentäseitsemän 88 kahdeksankymmentäkahdeksan 89 kahdeksankymmentäyhdeksän 90 "
            "yhdeksänkymmentä yhdeksäskymmenes 91 yhdeksänkymmentäyksi 92 yhdeksänkymmentäkaksi 93 "
            "yhdeksänkymmentäkolme 94 yhdeksänkymmentäneljä 95 yhdeksänkymmentäviisi 96 yhdeksänkymmentäkuusi 97 "
            "yhdeksänkymmentäseitsemän 98 yhdeksänkymmentäkahdeksan 99 yhdeksänkymmentäyhdeksän 100 sata sadan "
            "sataa satoja sadat sadas 200 kaksisataa 300 kolmesataa 400 neljäsataa 500 viisisataa 600 kuusisataa "
            "700 seitsemänsataa 800 kahdeksansataa 900 yhdeksänsataa 1000 tuhat tuhannen tuhatta tuhansia "
            "tuhannet tuhansien tuhannes 1000000 miljoona miljoonaa miljoonan miljoonat miljoonia 1000000000 "
            "miljardi miljardia miljardin miljardeja 1000000000000 biljoona"
        ),
        dates=(
            "tänään eilen huomenna toissapäivänä ylihuomenna päivä päivän päivää päivät päivänä viikko viikon "
            "viikkoa viikolla viikot kuukausi kuukauden kuukautta vuosi vuoden vuotta vuonna vuodet vuosien "
            "vuosittain vuosisata vuosikymmen aamu aamulla iltapäivä ilta illalla yö yöllä keskiyö kevät keväällä "
            "kesä kesällä syksy syksyllä talvi talvella viikonloppu klo tammikuuta helmikuuta maaliskuuta "
            "huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta tammi "
            "helmi maalis huhti touko heinä elo syys loka marras joulu tammikuu tammikuun tammikuussa tammikuusta "
            "tammikuulle tammikuuhun helmikuu helmikuun helmikuussa helmikuusta helmikuulle helmikuuhun maaliskuu "
            "maaliskuun maaliskuussa maaliskuusta maaliskuulle maaliskuuhun huhtikuu huhtikuun huhtikuussa "
            "huhtikuusta huhtikuulle huhtikuuhun toukokuu toukokuun toukokuussa toukokuusta toukokuulle "
            "toukokuuhun kesäkuu kesäkuun kesäkuussa kesäkuusta kesäkuulle kesäkuuhun heinäkuu heinäkuun "
            "heinäkuussa heinäkuusta heinäkuulle heinäkuuhun elokuu elokuun elokuussa elokuusta elokuulle "
            "elokuuhun syyskuu syyskuun syyskuussa syyskuusta syyskuulle syyskuuhun lokakuu lokakuun lokakuussa "
            "lokakuusta lokakuulle lokakuuhun marraskuu marraskuun marraskuussa marraskuusta marraskuulle "
            "marraskuuhun joulukuu joulukuun joulukuussa joulukuusta joulukuulle joulukuuhun sunnuntai "
            "sunnuntaina sunnuntain sunnuntaista sunnuntaihin sunnuntaisin maanantaina tiistaina keskiviikkona "
            "torstaina perjantaina lauantaina su ma ti ke to pe la maanantai maanantain maanantaista maanantaihin "
            "maanantaisin tiistai tiistain tiistaista tiistaihin tiistaisin keskiviikko keskiviikkon torstai "
            "torstain torstaista torstaihin torstaisin perjantai perjantain perjantaista perjantaihin "
            "perjantaisin lauantai lauantain lauantaista lauantaihin lauantaisin kk vk pv"
        ),
        units=(
            "prosenttia prosentin prosentti senttiä euroa euron eurot metriä kilometriä kiloa tuntia tunnin "
            "minuuttia astetta € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c °f aste neliökilometri neliökilometriä hehtaari hehtaaria "
            "ha neliömetri neliömetriä eekkeri eekkeriä ac karaatti karaattia ka promille promillea teratavu "
            "teratavua tt gigatavu gigatavua gt megatavu megatavua mt kilotavu kilotavua kt tavu tavua bitti "
            "bittiä tunti minuutti min sekunti sekuntia voltti volttia kilokalori kilokaloria kcal kalori kaloria "
            "cal joule joulea kilowattitunti kilowattituntia kwh gigahertsi gigahertsiä ghz megahertsi "
            "megahertsiä mhz hertsi hertsiä hz kilometri km metri senttimetri senttimetriä cm millimetri "
            "millimetriä mm maili mailia mi jaardi jaardia yd jalka jalkaa ft tuuma tuumaa in tonni tonnia "
            "kilogramma kilogrammaa kg gramma grammaa pauna paunaa lb unssi unssia oz gigawatti gigawattia gw "
            "megawatti megawattia mw kilowatti kilowattia kw watti wattia hevosvoima hevosvoimaa hv celsiusaste "
            "celsiusastetta fahrenheitaste fahrenheitastetta kuutiometri kuutiometriä litra litraa millilitra "
            "millilitraa ml barreli barrelia bbl dollari dollaria punta puntaa frangi frangia kruunu kruunua "
            "rupia rupiaa peso pesoa dinaari dinaaria rial rialia rupla ruplaa venäjän leu leuta euro dirhami "
            "dirhamia"
        ),
        credits=(
            "kuva kuvat kuvassa valokuva kuvaaja video lähde arkisto arkistokuva kuvitus kuvakaappaus lehtikuva "
            "afp reuters getty lue myös katso mainos copyright"
        ),
        labels=(
            "lue myös; lue lisää; katso myös; kuva lehtikuva; aiheesta lisää; juttu jatkuu; getty images; juttu "
            "jatkuu mainoksen jälkeen; jatka lukemista"
        ),
        negative_prefixes="epä ei",
        negative_suffixes="ton tön tonta töntä tta ttä maton mätön mattoman mättömän",
        equivalents=(
            "sanoi | kertoi | totesi | ilmoitti | selitti | lisäsi | mainitsi | huomautti | korosti | selvitti; "
            "sanoivat | kertoivat | totesivat | ilmoittivat | selittivät | lisäsivät | mainitsivat | korostivat; "
            "sanoo | kertoo | toteaa | ilmoittaa | selittää | mainitsee | korostaa; sanovat | kertovat | toteavat | "
            "ilmoittavat | selittävät | mainitsevat | korostavat; sanonut | kertonut | todennut | ilmoittanut | "
            "selittänyt | maininnut; koska | siksi että | sen vuoksi että; vuoksi | takia | johdosta; lähes | melkein "
            "| miltei; noin | suunnilleen | arviolta | likimain; yli | enemmän kuin; alle | vähemmän kuin; vähintään "
            "| ainakin; enintään | korkeintaan; vain | ainoastaan | pelkästään; jokainen | kukin; monet | lukuisat; "
            "aikana | kuluessa | kestäessä; ennen kuin | ennenkuin; tähän asti | tähän mennessä; myös | myöskin; sekä "
            "| ja; kun taas | siinä missä; vaikka | vaikkakin; mutta | kuitenkin; siksi | sen vuoksi | sen takia | "
            "siitä syystä | niinpä; jos | mikäli; joskus | toisinaan | silloin tällöin | ajoittain; heti | "
            "välittömästi | viipymättä; esimerkiksi | esim; aluksi | alussa; alkaa | käynnistyy; alkoi | käynnistyi; "
            "alkanut | käynnistynyt; päättyi | loppui; järjestetään | pidetään; järjestettiin | pidettiin; nyt | "
            "tällä hetkellä | parhaillaan; sillä välin | sillä aikaa; pian | kohta; uudelleen | jälleen | uudestaan; "
            "sijaan | asemesta; erityisesti | varsinkin | etenkin; yhtäkkiä | äkkiä; ehkä | kenties; samanaikaisesti "
            "| samaan aikaan; lukuun ottamatta | paitsi"
        ),
    ),
    "cs": Words(
        function_words=(
            "a v se na je že s to z o i jako pro ve si k tak jeho který by jsou ale byl které jsem být při která "
            "bylo co jak ten ta ti ty té toho tomu tom tím těch těm těmi tu tou tyto tato toto tento této tohoto "
            "tomuto tomto tímto těchto těmto takový taková takové takových on ona ono oni ony my vy já mě mně mi "
            "mnou tě tobě tebe ho jej něho němu mu něm ním ji jí ní ně nich jim nim jimi nimi nás nám námi vás "
            "vám vámi sebe sobě sebou můj má mé moje mého mojí tvůj tvoje náš naše našeho naší našich našim váš "
            "vaše svůj svá své svého svému svém svým svých svou svými její jejich jejího čí kdo koho komu kom kým "
            "čeho čemu čem čím jaký jaká jaké jakých kterou kterého kterému kterém kterým kteří kterých kterými "
            "jenž jež jehož jejíž jimž němž což kde kdy kam kudy odkud proč jsi jsme jste byla byli byly budu "
            "budeš bude budeme budete budou bych bys bychom byste byť mít mám máš máme máte mají měl měla mělo "
            "měli měly ke ku ze u aby též také taky rovněž však ovšem avšak přesto proto tedy tudíž totiž zatímco "
            "ačkoli přičemž tam tady zde tehdy pak navíc velmi právě podle sám sama samo sami ať ano sice takže "
            "tohle tamto tvá tvé vaši jejž moji naši mne jemu jich těma nýbrž přece"
        ),
        negations=(
            "ne není nejsou nebyl nebyla nebylo nebyli nebyly nebude nebudou nemá nemají nikdy nikdo nikoho "
            "nikomu nic ničeho ničemu ničím nikde nikam žádný žádná žádné žádného žádných ani bez proti kromě "
            "mimo navzdory místo sotva nikoli nikoliv nelze nesmí nemůže nemohou chybí nemožné"
        ),
        quantities=(
            "vše všechno všichni všechny všech všem všemi celý celá celé celého každý každá každé každého některý "
            "některé některá někteří některých několik několika mnoho mnoha málo více víc méně míň nejvíce "
            "nejméně alespoň maximálně většina menšina polovina polovinu půl dvojnásobek dvakrát třikrát jen "
            "jenom pouze téměř skoro asi kolem okolo zhruba přibližně přes nad pod před po do od mezi za nahoru "
            "dolů poslední posledních oba obě obou jiný jiná jiné jiných další dost dostatečně přesně celkem "
            "celkový část částečně převážně ještě již už znovu opět vždy vždycky často někdy zřídka obvykle nyní "
            "teď brzy později dříve příští předchozí minulý bývalý nedávno dosud maximum minimum průměr během "
            "uvnitř venku vlevo vpravo sever jih východ západ krát třetina čtvrtina nový nová nové stejný stejné "
            "něco někdo kdosi tolik kolik větší menší vyšší nižší delší kratší starý staré spolu nedaleko vedle "
            "blízko daleko hodně pořád jednou naproti okamžitě pozdě"
        ),
        modals=(
            "může mohou mohl mohla mohlo mohli moci lze musí museli musel musela smí smějí chce chtějí možná asi "
            "snad pravděpodobně zřejmě údajně nebo či buď jestli jestliže pokud kdyby protože chceme chci chtít "
            "jelikož určitě jakmile"
        ),
        numbers=(
            "0 nula 1 jeden jedna jedno jednoho jedné jednom jedním jednu první prvního prvnímu prvním 2 dva dvě "
            "dvou dvěma druhý druhá druhé druhého druhém druhou 3 tří třem třemi třetí třetího třetím tři 4 čtyř "
            "čtyřem čtyřmi čtvrtý čtvrtá čtvrté čtvrtého čtyři 5 pěti pátý pátá páté pátého pátému pátým pátém "
            "pátou pátých pátými pět 6 šesti šestý šestá šesté šestého šestému šestým šestém šestou šestých "
            "šestými šest 7 sedmi sedmý sedmá sedmé sedmého sedmému sedmým sedmém sedmou sedmých sedmými sedm 8 "
            "osmi osmý osmá osmé osmého osmému osmým osmém osmou osmých osmými osm 9 devíti devátý devátá deváté "
            "devátého devátému devátým devátém devátou devátých devátými devět 10 deseti desítky desítek desátý "
            "desátá desáté desátého desátému desátým desátém desátou desátých desátými deset 11 jedenácti "
            "jedenáctý jedenáctá jedenácté jedenáctého jedenáctému jedenáctým jedenáctém jedenáctou jedenáctých "
            "jedenáctými jedenáct 12 dvanácti tucet dvanáctý dvanáctá dvanácté dvanáctého dvanáctému dvanáctým "
            "dvanáctém dvanáctou dvanáctých dvanáctými dvanáct 13 třináctý třináctá třinácté třináctého "
            "třináctému třináctým třináctém třináctou třináctých třináctými třináct 14 čtrnáctý čtrnáctá čtrnácté "
            "čtrnáctého čtrnáctému čtrnáctým čtrnáctém čtrnáctou čtrnáctých čtrnáctými čtrnáct 15 patnáctý "
            "patnáctá patnácté patnáctého patnáctému patnáctým patnáctém patnáctou patnáctých patnáctými patnáct "
            "16 šestnáctý šestnáctá šestnácté šestnáctého šestnáctému šestnáctým šestnáctém šestnáctou "
            "šestnáctých šestnáctými šestnáct 17 sedmnáctý sedmnáctá sedmnácté sedmnáctého sedmnáctému sedmnáctým "
            "sedmnáctém sedmnáctou sedmnáctých sedmnáctými sedmnáct 18 osmnáctý osmnáctá osmnácté osmnáctého "
            "osmnáctému osmnáctým osmnáctém osmnáctou osmnáctých osmnáctými osmnáct 19 devatenáctý devatenáctá "
            "devatenácté devatenáctého devatenáctému devatenáctým devatenáctém devatenáctou devatenáctých "
            "devatenáctými devatenáct 20 dvaceti dvacátý dvacátá dvacáté dvacátého dvacátému dvacátým dvacátém "
            "dvacátou dvacátých dvacátými dvacet 30 třiceti třicátý třicátá třicáté třicátého třicátému třicátým "
            "třicátém třicátou třicátých třicátými třicet 40 čtyřiceti čtyřicátý čtyřicátá čtyřicáté čtyřicátého "
            "čtyřicátému čtyřicátým čtyřicátém čtyřicátou čtyřicátých čtyřicátými čtyřicet 50 padesáti padesátý "
            "padesátá padesáté padesátého padesátému padesátým padesátém padesátou padesátých padesátými padesát "
            "60 šedesát 70 sedmdesát 80 osmdesát 90 devadesát 100 sta set stovky stovek sto 200 dvěstě 300 třista "
            "400 čtyřista 500 pětset 600 šestset 700 sedmset 800 osmset 900 devětset 1000 tisíc tisíce tisíců tis "
            "1000000 milion milionu milionů miliony mil 1000000000 miliarda miliardy miliard mld 1000000000000 "
            "bilion"
        ),
        dates=(
            "dnes včera zítra předevčírem pozítří den dne dny dní dnů dnem týden týdne týdny týdnů týdnu měsíc "
            "měsíce měsíců měsíci rok roku roky let letech lety rokem roční století desetiletí ráno dopoledne "
            "poledne odpoledne večer noc noci půlnoc jaro léto podzim zima jaře létě zimě víkend hodin ledna "
            "ledny lednu února únory únoru března březny březnu dubna dubny dubnu května květny květnu června "
            "červny červnu července srpna srpny srpnu září října říjny říjnu listopadu prosince led úno bře dub "
            "kvě čvn čvc srp zář říj lis leden lednem únor březen březnem duben dubnem květen květnem červen "
            "červnem červenec červenci červencem srpen srpnem říjen říjnem listopad prosinec prosinci prosincem "
            "neděle pondělí úterý středa středy středu čtvrtek čtvrteku čtvrtekem pátek páteku pátekem sobota "
            "soboty sobotu ne po út st čt pá so měs týd"
        ),
        units=(
            "procent procenta procento haléř haléřů korun koruny koruna stupňů kč € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c °f "
            "stupeň stupně hektar hektary hektaru hektarů ha akr akry akru akrů ac karát karáty karátu karátů kt "
            "promile terabajt terabajty terabajtu terabajtů tb gigabajt gigabajty gigabajtu gigabajtů gb megabajt "
            "megabajty megabajtu megabajtů mb kilobajt kilobajty kilobajtu kilobajtů kb bajt bajty bajtu bajtů "
            "bit bity bitu bitů hodina hodiny minuta minuty minut min sekunda sekundy sekund volt volty voltu "
            "voltů kilokalorie kilokalorií kcal kalorie kalorií cal joule jouly joulu joulů kilowatthodina "
            "kilowatthodiny kilowatthodin kwh gigahertz gigahertzy gigahertzu gigahertzů ghz megahertz megahertzy "
            "megahertzu megahertzů mhz hertz hertzy hertzu hertzů hz kilometr kilometry kilometru kilometrů km "
            "metr metry metru metrů centimetr centimetry centimetru centimetrů cm milimetr milimetry milimetru "
            "milimetrů mm míle mil yard yardy yardu yardů yd stopa stopy stop ft palec palce palců in tuna tuny "
            "tun kilogram kilogramy kilogramu kilogramů kg gram gramy gramu gramů sht libra libry liber lb unce "
            "uncí oz gigawatt gigawatty gigawattu gigawattů gw megawatt megawatty megawattu megawattů mw kilowatt "
            "kilowatty kilowattu kilowattů kw watt watty wattu wattů hp litr litry litru litrů mililitr mililitry "
            "mililitru mililitrů ml galon galony galonu galonů gal barel barely barelu barelů bbl dolar dolaru "
            "dolary dolarů frank franku franky franků rupie rupií pes pesa peso dinár dináru dináry dinárů rijál "
            "rijálu rijály rijálů rubl rublu rubly rublů lei leu euro eura eur"
        ),
        credits=(
            "foto fotografie fotograf snímek snímky video zdroj archiv ilustrace ilustrační čtk afp reuters getty "
            "čtěte přečtěte také viz reklama copyright"
        ),
        labels=(
            "čtěte také; čtěte více; přečtěte si také; přečtěte si; čtěte dále; viz také; související články; "
            "ilustrační foto; zdroj foto; foto čtk; ilustrační snímek; mohlo by vás zajímat; getty images"
        ),
        negative_prefixes="ne bez",
        equivalents=(
            "řekl | uvedl | prohlásil | sdělil | oznámil | vysvětlil | dodal | poznamenal | konstatoval | podotkl | "
            "zdůraznil | zmínil | informoval; řekla | uvedla | prohlásila | sdělila | oznámila | vysvětlila | dodala "
            "| poznamenala | konstatovala | podotkla | zdůraznila | zmínila | informovala; řekli | uvedli | "
            "prohlásili | sdělili | oznámili | vysvětlili | dodali | poznamenali | konstatovali | zdůraznili | "
            "zmínili | informovali; řekly | uvedly | sdělily | oznámily | vysvětlily | dodaly; říká | uvádí | "
            "prohlašuje | sděluje | oznamuje | vysvětluje | dodává | poznamenává | konstatuje | zdůrazňuje | zmiňuje "
            "| informuje; říkají | uvádějí | sdělují | oznamují | vysvětlují | dodávají | zdůrazňují | informují; "
            "protože | neboť | jelikož | poněvadž; kvůli | z důvodu | v důsledku | následkem; téměř | skoro; asi | "
            "přibližně | zhruba | okolo | kolem | cca; přes | více než | víc než; méně než | míň než; nejméně | "
            "alespoň | minimálně | přinejmenším | aspoň; nejvýše | maximálně | nanejvýš; jen | pouze | jenom | toliko "
            "| výhradně; mnoho | hodně; během | v průběhu; poté | potom | pak | následně; až do | do; dosud | doposud "
            "| až dosud; podle | dle; také | rovněž | též | taktéž | taky; a | jakož i; zatímco | kdežto; ačkoli | "
            "ačkoliv | přestože | i když | třebaže; ale | však | avšak | nicméně; musí | je povinen | je povinna; "
            "může | je schopen | je schopna; mohou | můžou; proto | tudíž | a proto | z toho důvodu; navíc | kromě "
            "toho | mimoto; ohledně | co se týče | v souvislosti s; jestliže | pokud; často | mnohdy | častokrát; "
            "někdy | občas | tu a tam | čas od času; ihned | hned | okamžitě | neprodleně; například | kupříkladu | "
            "např; to je | tj; nejprve | nejdříve | zprvu | zpočátku | ze začátku; začal | započal; začala | "
            "započala; začalo | započalo; začaly | započaly; koná se | pořádá se | odehrává se; konal se | uskutečnil "
            "se | proběhl; konala se | uskutečnila se | proběhla; konalo se | uskutečnilo se | proběhlo; konaly se | "
            "uskutečnily se | proběhly; bude se konat | uskuteční se | proběhne; nyní | teď | v současnosti | v "
            "současné době | momentálně; brzy | brzo | zanedlouho | záhy; opět | znovu | zase | ještě jednou; místo | "
            "namísto; zejména | především | hlavně | obzvlášť; náhle | najednou | znenadání; možná | snad; zároveň | "
            "současně; již | už; vždy | vždycky"
        ),
    ),
    "sk": Words(
        function_words=(
            "a v sa na je že s to z o i ako pre vo si k tak jeho ktorý by sú ale bol ktoré som byť pri ktorá bolo "
            "čo ten tá tí tie tej toho tomu tom tým tých tými tú tou tieto táto toto tento tejto tohto tomuto "
            "tomto týmto týchto taký taká také takých on ona ono oni ony my vy ja mňa ma mne mi mnou teba ťa tebe "
            "ti ho neho nemu mu ňom ním ju jej ňu ňou nich im nim ich nimi nás nám nami vás vám vami seba sebe "
            "sebou môj moja moje mojho tvoj náš naša naše našej našich nášho váš vaša vaše svoj svoja svoje "
            "svojho svojej svojich svojim svojimi svoju kto koho komu kom kým čoho čomu čom čím aký aká aké akých "
            "ktorú ktorého ktorému ktorom ktorým ktorí ktorých ktorými ktorou kde kedy kam odkiaľ prečo sme ste "
            "bola boli budem budeš bude budeme budete budú mať mám máš má máme máte majú mal mala malo mali ku zo "
            "u aby tiež takisto aj rovnako však avšak predsa preto teda totiž zatiaľ hoci pričom tam tu vtedy "
            "navyše veľmi práve podľa sám sama nech"
        ),
        negations=(
            "nie ne nikdy nikto nikoho nikomu nič ničoho ničomu nikde žiadny žiadna žiadne žiadneho žiadnych ani "
            "bez proti okrem mimo napriek namiesto sotva nemožno nemôže nesmie nemá nebol nebola nebolo nebude "
            "chýba nemožné nemajú neboli"
        ),
        quantities=(
            "všetko všetci všetky všetkých všetkým celý celá celé každý každá každé každého niektorý niektoré "
            "niektorí niektorých niekoľko niekoľkých mnoho veľa málo viac menej najviac najmenej aspoň maximálne "
            "väčšina menšina polovica polovicu pol dvojnásobok dvakrát trikrát len iba výlučne takmer skoro asi "
            "okolo približne zhruba vyše nad pod pred po do od medzi za hore dole posledný posledná posledné "
            "posledných obaja obe oboch iný iná iné iných ďalší ďalšia ďalšie dosť presne celkom celkovo časť "
            "čiastočne ešte už znova opäť vždy často niekedy zriedka zvyčajne teraz čoskoro neskôr skôr budúci "
            "predchádzajúci minulý bývalý nedávno doteraz maximum minimum priemer počas vnútri vonku vľavo vpravo "
            "sever juh východ západ krát tretina štvrtina nový nová nové rovnaký niečo niekto toľko koľko väčší "
            "menší vyšší nižší starý staré"
        ),
        modals=(
            "môže môžu mohol mohla mohlo mohli môcť možno musí musia musel musela smie smú chce chcú asi snáď "
            "pravdepodobne zrejme údajne alebo či buď ak keby pokiaľ pretože"
        ),
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
        negative_prefixes="ne bez",
        equivalents=(
            "povedal | uviedol | vyhlásil | oznámil | vysvetlil | dodal | poznamenal | konštatoval | podotkol | "
            "zdôraznil | informoval | skonštatoval; povedala | uviedla | vyhlásila | oznámila | vysvetlila | dodala | "
            "poznamenala | konštatovala | podotkla | zdôraznila | informovala | skonštatovala; povedali | uviedli | "
            "vyhlásili | oznámili | vysvetlili | dodali | poznamenali | konštatovali | zdôraznili | informovali; "
            "hovorí | uvádza | vyhlasuje | oznamuje | vysvetľuje | dodáva | poznamenáva | konštatuje | zdôrazňuje | "
            "informuje; hovoria | uvádzajú | oznamujú | vysvetľujú | dodávajú | zdôrazňujú | informujú; pretože | "
            "lebo | keďže | nakoľko; kvôli | z dôvodu | v dôsledku | následkom; takmer | skoro; asi | približne | "
            "zhruba | okolo | cca; vyše | viac ako | viac než; menej ako | menej než; najmenej | aspoň | minimálne | "
            "prinajmenšom; najviac | maximálne | nanajvýš; len | iba | výlučne; mnoho | veľa; počas | v priebehu; "
            "potom | následne | neskôr; doteraz | dosiaľ | doposiaľ; tiež | takisto | taktiež; hoci | aj keď | "
            "napriek tomu že; ale | však | avšak | no; preto | z toho dôvodu; navyše | okrem toho; ohľadom | čo sa "
            "týka; ak | pokiaľ; niekedy | občas | z času na čas; ihneď | hneď | okamžite | bezodkladne; napríklad | "
            "napr; najprv | najskôr; začal sa | odštartoval; začala sa | odštartovala; konal sa | uskutočnil sa; "
            "konala sa | uskutočnila sa; konalo sa | uskutočnilo sa; konali sa | uskutočnili sa; teraz | momentálne | "
            "v súčasnosti; čoskoro | onedlho | zakrátko; opäť | znova | znovu | zase; namiesto | miesto; najmä | "
            "predovšetkým | hlavne; náhle | zrazu; možno | azda; zároveň | súčasne"
        ),
    ),
    "hu": Words(
        function_words=(
            "a az és hogy is egy ez azt meg de volt mint van amely ezt volna aki ami arra erre annak ennek attól "
            "ettől abban ebben abból ebből azon ezen azok ezek azokat ezeket azzal ezzel olyan ilyen én te ő mi "
            "ti ők engem téged őt minket titeket őket nekem neked neki nekünk nektek nekik velem veled vele "
            "velünk velük rá róla tőle benne belőle hozzá rajta enyém tiéd övé saját maga magát magának önmaga "
            "egymás egymást mely melyet melynek melyben amit amelyet amelynek amelyben amelyek akik akit akinek "
            "akiket aminek amiben ahol ahova ahonnan amikor ahogy ahogyan miként kit kinek mit minek mikor hol "
            "hová miért hogyan vagyok vagyunk vannak voltam voltak lesz lesznek legyen legyenek lenne lennének "
            "lett lettek lenni fog fogja fognak továbbá valamint azonban viszont ugyanakkor azért ezért tehát így "
            "úgy itt ott ide oda akkor pedig ugyanis hiszen noha bár habár ám sőt szintén ugyan eközben közben "
            "által szerint során nagyon igen éppen ahhoz ehhez arról erről hanem hát aztán azután egyik melyek "
            "illetve voltunk önök ön"
        ),
        negations=(
            "nem ne sem se soha sohasem senki senkit semmi semmit sehol semmilyen nélkül nincs nincsenek sincs "
            "ellen kivéve helyett ellenére dehogy alig aligha lehetetlen hiányzik kívül anélkül"
        ),
        quantities=(
            "minden mindenki mindenkit mind összes néhány több többen sok sokan kevés kevesebb kevésbé legtöbb "
            "legkevesebb legalább legfeljebb fele felét fél dupla kétszer háromszor csak csupán kizárólag majdnem "
            "szinte körülbelül mintegy nagyjából közel fölött felett alatt alá fölé előtt után óta között közé ig "
            "fel le utolsó mindkét mindkettő egyes más mások másik elég pontosan összesen teljes egész rész "
            "részben főleg már még ismét újra mindig gyakran néha ritkán általában most hamarosan később korábban "
            "következő előző egykori nemrég jelenleg maximum minimum átlag átlagosan belül bent kint mögött balra "
            "jobbra bal jobb észak dél kelet nyugat alkalommal harmad negyed új régi ugyanaz ugyanolyan nagyobb "
            "kisebb magasabb alacsonyabb valaki valami valamennyi bármely bármilyen annyi mennyi el ki be amíg "
            "egyre eddig együtt inkább közül mellett felé vissza tovább túl össze át"
        ),
        modals=(
            "lehet lehetett lehetne tud tudja tudnak tudott kell kellett kellene szabad akar akarja talán esetleg "
            "valószínűleg állítólag feltehetően bizonyára vagy ha hacsak mert mivel különben akár mintha"
        ),
        numbers=(
            "0 nulla 1 első elsők elsőként 2 két második másodikként kettő 3 harmadik három 4 negyedik négy 5 "
            "ötödik öt 6 hatodik hat 7 hetedik hét 8 nyolcadik nyolc 9 kilencedik kilenc 10 tizedik tíz 11 "
            "tizenegy tizenegyedik 12 tucat tizenkettő tizenkettedik 13 tizenhárom tizenharmadik 14 tizennégy "
            "tizennegyedik 15 tizenöt tizenötödik 16 tizenhat tizenhatodik 17 tizenhét tizenhetedik 18 tizennyolc "
            "tizennyolcadik 19 tizenkilenc tizenkilencedik 20 húsz huszadik 21 huszonegy huszonegyedik 22 "
            "huszonkettő huszonkettedik 23 huszonhárom huszonharmadik 24 huszonnégy huszonnegyedik 25 huszonöt "
            "huszonötödik 26 huszonhat huszonhatodik 27 huszonhét huszonhetedik 28 huszonnyolc huszonnyolcadik 29 "
            "huszonkilenc huszonkilencedik 30 harminc harmincadik 31 harmincegy harmincegyedik 32 harminckettő 33 "
            "harminchárom 34 harmincnégy 35 harmincöt 36 harminchat 37 harminchét 38 harmincnyolc 39 "
            "harminckilenc 40 negyven negyvenedik 41 negyvenegy 42 negyvenkettő 43 negyvenhárom 44 negyvennégy 45 "
            "negyvenöt 46 negyvenhat 47 negyvenhét 48 negyvennyolc 49 negyvenkilenc 50 ötven ötvenedik 51 "
            "ötvenegy 52 ötvenkettő 53 ötvenhárom 54 ötvennégy 55 ötvenöt 56 ötvenhat 57 ötvenhét 58 ötvennyolc "
            "59 ötvenkilenc 60 hatvan hatvanadik 61 hatvanegy 62 hatvankettő 63 hatvanhárom 64 hatvannégy 65 "
            "hatvanöt 66 hatvanhat 67 hatvanhét 68 hatvannyolc 69 hatvankilenc 70 hetven hetvenedik 71 hetvenegy "
            "72 hetvenkettő 73 hetvenhárom 74 hetvennégy 75 hetvenöt 76 hetvenhat 77 hetvenhét 78 hetvennyolc 79 "
            "hetvenkilenc 80 nyolcvan nyolcvanadik 81 nyolcvanegy 82 nyolcvankettő 83 nyolcvanhárom 84 "
            "nyolcvannégy 85 nyolcvanöt 86 nyolcvanhat 87 nyolcvanhét 88 nyolcvannyolc 89 nyolcvankilenc 90 "
            "kilencven kilencvenedik 91 kilencvenegy 92 kilencvenkettő 93 kilencvenhárom 94 kilencvennégy 95 "
            "kilencvenöt 96 kilencvenhat 97 kilencvenhét 98 kilencvennyolc 99 kilencvenkilenc 100 száz százak "
            "századik 200 kétszáz 300 háromszáz 400 négyszáz 500 ötszáz 600 hatszáz 700 hétszáz 800 nyolcszáz 900 "
            "kilencszáz 1000 ezer ezrek ezren ezredik 1000000 millió milliók egymillió 1000000000 milliárd "
            "milliárdok egymilliárd 1000000000000 egybillió"
        ),
        dates=(
            "ma tegnap holnap tegnapelőtt holnapután nap napok napon napja héten hetek hetente hónap hónapok "
            "hónapban év évek évben éve éves évente évszázad évtized reggel délelőtt dél délután este éjjel "
            "éjszaka éjfél tavasz nyár ősz tél tavasszal nyáron ősszel télen hétvége óra órakor január januárban "
            "januárben januári januárig januártól januártől januárán januárén januáron januáren januárön januárra "
            "januárre januárnak januárnek januára januáre február februárban februárben februári februárig "
            "februártól februártől februárán februárén februáron februáren februárön februárra februárre "
            "februárnak februárnek februára februáre március márciusban márciusben márciusi márciusig márciustól "
            "márciustől márciusán márciusén márciuson márciusen márciusön márciusra márciusre márciusnak "
            "márciusnek márciusa márciuse április áprilisban áprilisben áprilisi áprilisig áprilistól áprilistől "
            "áprilisán áprilisén áprilison áprilisen áprilisön áprilisra áprilisre áprilisnak áprilisnek áprilisa "
            "áprilise május májusban májusben májusi májusig májustól májustől májusán májusén májuson májusen "
            "májusön májusra májusre májusnak májusnek májusa májuse június júniusban júniusben júniusi júniusig "
            "júniustól júniustől júniusán júniusén júniuson júniusen júniusön júniusra júniusre júniusnak "
            "júniusnek júniusa júniuse július júliusban júliusben júliusi júliusig júliustól júliustől júliusán "
            "júliusén júliuson júliusen júliusön júliusra júliusre júliusnak júliusnek júliusa júliuse augusztus "
            "augusztusban augusztusben augusztusi augusztusig augusztustól augusztustől augusztusán augusztusén "
            "augusztuson augusztusen augusztusön augusztusra augusztusre augusztusnak augusztusnek augusztusa "
            "augusztuse szeptember szeptemberban szeptemberben szeptemberi szeptemberig szeptembertól "
            "szeptembertől szeptemberán szeptemberén szeptemberon szeptemberen szeptemberön szeptemberra "
            "szeptemberre szeptembernak szeptembernek szeptembera szeptembere október októberban októberben "
            "októberi októberig októbertól októbertől októberán októberén októberon októberen októberön októberra "
            "októberre októbernak októbernek októbera októbere november novemberban novemberben novemberi "
            "novemberig novembertól novembertől novemberán novemberén novemberon novemberen novemberön novemberra "
            "novemberre novembernak novembernek novembera novembere december decemberban decemberben decemberi "
            "decemberig decembertól decembertől decemberán decemberén decemberon decemberen decemberön decemberra "
            "decemberre decembernak decembernek decembera decembere jan febr márc ápr máj jún júl aug szept okt "
            "nov dec vasárnap vasárnapban vasárnapben vasárnapi vasárnapig vasárnaptól vasárnaptől vasárnapán "
            "vasárnapén vasárnapon vasárnapen vasárnapön vasárnapra vasárnapre vasárnapnak vasárnapnek vasárnapa "
            "vasárnape hétfő hétfőban hétfőben hétfői hétfőig hétfőtól hétfőtől hétfőán hétfőén hétfőon hétfően "
            "hétfőön hétfőra hétfőre hétfőnak hétfőnek hétfőa hétfőe kedd keddban keddben keddi keddig keddtól "
            "keddtől keddán keddén keddon kedden keddön keddra keddre keddnak keddnek kedda kedde szerda "
            "szerdaban szerdaben szerdai szerdaig szerdatól szerdatől szerdaán szerdaén szerdaon szerdaen "
            "szerdaön szerdara szerdare szerdanak szerdanek szerdaa szerdae csütörtök csütörtökban csütörtökben "
            "csütörtöki csütörtökig csütörtöktól csütörtöktől csütörtökán csütörtökén csütörtökon csütörtöken "
            "csütörtökön csütörtökra csütörtökre csütörtöknak csütörtöknek csütörtöka csütörtöke péntek péntekban "
            "péntekben pénteki péntekig péntektól péntektől péntekán péntekén péntekon pénteken péntekön péntekra "
            "péntekre pénteknak pénteknek pénteka pénteke szombat szombatban szombatben szombati szombatig "
            "szombattól szombattől szombatán szombatén szombaton szombaten szombatön szombatra szombatre "
            "szombatnak szombatnek szombata szombate sze cs szo hó hét"
        ),
        units=(
            "százalék százaléka százalékot fillér fok ft forint forintot forintos € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c °f "
            "négyzetkilométer hektár ha négyzetméter hold kh karát kt ezrelék terabájt tb gigabájt gb megabájt mb "
            "kilobájt kb bájt bit perc másodperc mp kilokalória kcal kalória cal joule kilowattóra kwh gigahertz "
            "ghz megahertz mhz hertz hz kilométer km méter centiméter centimeter cm milliméter mm mérföld mf yard "
            "yd láb hüvelyk in kilogramm kg gramm tn font lb uncia oz gigawatt gw megawatt mw kilowatt kw watt "
            "lóerő le mph köbméter liter milliliter ml gallon gal hordó dollár frank korona rúpia peso dínár riál "
            "rubel euró dirham"
        ),
        credits=(
            "fotó foto kép képek fényképész videó video forrás archív illusztráció képernyőkép mti afp reuters "
            "getty olvassa olvasd lásd még reklám hirdetés copyright"
        ),
        labels=(
            "olvassa el; olvassa el ezt is; olvassa el még; olvasd el; ezt is olvassa el; kapcsolódó cikkek; "
            "kapcsolódó cikk; lásd még; fotó mti; forrás mti; ez is érdekelheti; getty images"
        ),
        negative_prefixes="nem",
        negative_suffixes="talan telen tlan tlen tlanul tlenül atlan etlen",
        equivalents=(
            "mondta | közölte | elmondta | kijelentette | elmagyarázta | hozzátette | kifejtette | megjegyezte | "
            "hangsúlyozta | bejelentette | ismertette; mondták | közölték | elmondták | kijelentették | elmagyarázták "
            "| hozzátették | kifejtették | megjegyezték | hangsúlyozták | bejelentették; mondja | közli | elmondja | "
            "kijelenti | elmagyarázza | hozzáteszi | kifejti | megjegyzi | hangsúlyozza; mondják | közlik | elmondják "
            "| kijelentik | kifejtik | hangsúlyozzák; mert | mivel | ugyanis | hiszen; miatt | következtében; majdnem "
            "| csaknem | szinte; körülbelül | mintegy | nagyjából | hozzávetőleg | kb | megközelítőleg; legalább | "
            "minimum | legkevesebb; legfeljebb | maximum; csak | csupán | kizárólag | mindössze; során | folyamán | "
            "alatt; után | követően; előtt | megelőzően; eddig | idáig | mostanáig | mindeddig; is | szintén; "
            "valamint | és; bár | noha | habár | ámbár; ellenére | dacára; de | azonban | ám | viszont; ezért | "
            "emiatt | tehát | következésképpen; ha | amennyiben; gyakran | sokszor | sűrűn; néha | olykor | időnként "
            "| időről időre | néhanapján; azonnal | rögtön | haladéktalanul | nyomban; például | pl; kezdetben | "
            "eleinte; kezdődik | elkezdődik | veszi kezdetét | kezdetét veszi; kezdődött | elkezdődött | vette "
            "kezdetét | kezdetét vette; véget ért | befejeződött; most | jelenleg | pillanatnyilag; közben | eközben "
            "| időközben; hamarosan | rövidesen | nemsokára; ismét | újra | megint; különösen | kiváltképp; végül | "
            "végezetül; talán | esetleg"
        ),
    ),
    "ro": Words(
        function_words=(
            "de și în a la cu pe o care un că să este pentru au fi al ce se sunt ca prin le fost îi său eu tu el "
            "ea noi voi ei ele mă te îl îmi îți își ne vă mi ți i lui lor meu mea mei mele tău ta tăi tale sa săi "
            "sale nostru noastră noștri noastre vostru acest această acești aceste acestui acestei acestor acesta "
            "aceasta aceștia acestea acel acea acei acele acelui acelei acelor acela aceea ăsta asta cel cea cei "
            "cele celor căruia căreia cărora cărui cine cui unde când cum ceea ale ai am are avem aveți avea "
            "aveau aveam avut ești suntem sunteți era erau eram fie fiind vor vom veți aș ar ul iar dar însă deci "
            "astfel apoi atunci aici acolo totuși asemenea precum deși conform unui unei unor dintr într printr s "
            "l asupra foarte chiar însuși însăși ci"
        ),
        negations=(
            "nu n niciodată fără nimeni nimic niciun nicio nici nicăieri nicidecum împotriva contra exceptând "
            "decât afară imposibil lipsește lipsesc abia nicicând nevreun"
        ),
        quantities=(
            "tot toată toți toate totul tuturor unele unii câteva câțiva câtva mulți multe mult multă puțin "
            "puțini puține mai majoritatea minoritatea jumătate dublu triplu doar numai aproape circa aproximativ "
            "vreo peste sub sus jos înainte după până între dintre din ultimul ultima ultimii ultimele fiecare "
            "oricare orice ambii ambele amândoi alt altă alți alte altul alta altele destul exact precis total "
            "întreg întreaga parte parțial încă deja iarăși nou mereu întotdeauna adesea uneori rareori acum "
            "curând târziu devreme următor următorul precedent fostul recent actual maxim minim medie timpul "
            "afară înăuntru spate față stânga dreapta nord sud est vest ori dată treime sfert aceeași același "
            "aceleași mare mic vechi oricine cineva ceva atât cât prea"
        ),
        modals=(
            "poate pot putea puteau putut poți putem trebuie trebuia vrea probabil posibil pesemne presupus sau "
            "ori dacă fiindcă deoarece întrucât altfel"
        ),
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
        negative_prefixes="ne in im i",
        equivalents=(
            "spus | declarat | afirmat | explicat | precizat | adăugat | menționat | anunțat | subliniat | relatat | "
            "comunicat; spune | declară | afirmă | explică | precizează | adaugă | menționează | anunță | subliniază "
            "| relatează; deoarece | pentru că | fiindcă | întrucât | căci; din cauza | din pricina | ca urmare a | "
            "urmare a; aproximativ | circa | în jur de | cam; peste | mai mult de | mai mult decât; sub | mai puțin "
            "de | mai puțin decât; cel puțin | minimum | minim; cel mult | maximum | maxim; doar | numai | exclusiv; "
            "pentru a | în scopul de a | cu scopul de a; mulți | numeroși; multe | numeroase; în timpul | pe "
            "parcursul | în cursul | pe durata; până acum | până în prezent | până în acest moment; potrivit | "
            "conform | în conformitate cu; precum și | și; în timp ce | pe când; deși | cu toate că; în pofida | în "
            "ciuda; însă | dar | totuși | cu toate acestea; de aceea | prin urmare | așadar | în consecință; în plus "
            "| pe deasupra; referitor la | cu privire la | privind | în legătură cu; adesea | deseori | frecvent | "
            "des; uneori | câteodată | din când în când; imediat | de îndată | pe loc | numaidecât; de exemplu | spre "
            "exemplu | bunăoară; inițial | la început; începe | debutează | demarează; a început | a debutat | a "
            "demarat; are loc | se desfășoară | se ține; a avut loc | s a desfășurat | s a ținut; va avea loc | se va "
            "desfășura | se va ține; acum | în prezent | momentan | în acest moment; între timp | în acest timp; în "
            "curând | în scurt timp; din nou | iarăși; mai ales | în special | îndeosebi; în cele din urmă | până la "
            "urmă; brusc | dintr o dată | deodată; simultan | în același timp | concomitent; cu excepția | exceptând"
        ),
    ),
    "hr": Words(
        function_words=(
            "i u je se na da su s a o koji što kao to će ali bi sa koja koje bio bila kako te bilo ja ti on ona "
            "ono mi vi oni one mene me meni mnom tebe tebi njega ga njemu mu njim njime nju joj njoj njom nas nam "
            "nama vas vam vama njih ih njima im sebe sebi sobom moj moja moje mog mojeg mojoj moju tvoj njegov "
            "njegova njegovo njegovog njegovu njezin njezina njen njena naš naša naše našeg našoj našu vaš vaša "
            "vaše njihov njihova njihovo njihovu svoj svoja svoje svog svojeg svojoj svoju svojim svojih taj ta "
            "tog toga tom tome tu tim tih toj ovaj ova ovo ovi ove ovog ovom ovoj ovu ovim ovih onaj takav takva "
            "takvo takve takvih kojeg kojem kojim kojih kojoj koju kojom čiji čija čije tko ko koga kome kim čega "
            "čemu čim kakav kakva kakvo gdje gde kada kad kamo odakle zašto sam si smo ste jesam jesi jest jeste "
            "jesu budem bude budemo budu bih bismo biste biti bili bile ću ćeš ćemo ćete imam ima imamo imaju "
            "imao imala imati pri k ka uz također takođe takodje isto zatim potom onda zato stoga dakle međutim "
            "ipak no pak dok premda iako ovdje ovde tamo tada li pa vrlo veoma upravo prema šta kojima"
        ),
        negations=(
            "ne nije nisu nisam nismo niste nisi nikad nikada nitko niko nikoga ništa ničega nigdje nigde nijedan "
            "nijedna nijedno nikakav nikakva nikakvo ni niti bez protiv osim izuzev unatoč uprkos usprkos umjesto "
            "umesto jedva neće nećemo neću nema nemaju nemoj nemojte nemoguće nemogu"
        ),
        quantities=(
            "sav sva sve svi svih svim svima svaki svaka svako svakog neki neka neke nekih neko netko nešto "
            "nekoliko mnogo mnogi mnoge malo više manje najviše najmanje barem većina manjina polovica polovina "
            "polovinu pola pol dvostruko dvaput triput samo jedino isključivo gotovo skoro oko otprilike "
            "približno preko iznad nad ispod pod prije pre nakon poslije posle do od iz između za gore dolje dole "
            "zadnji posljednji poslednji posljednja posljednje oba obje obe obojica drugih ostali ostale dovoljno "
            "točno tačno ukupno cijeli cijela cijelo ceo cela celo dio deo djelomično uglavnom još već ponovno "
            "ponovo opet uvijek uvek često ponekad rijetko retko obično sada sad uskoro kasnije ranije sljedeći "
            "sledeći prethodni bivši nedavno maksimum minimum prosjek prosek tijekom tokom unutar izvan iza "
            "ispred lijevo desno sjever sever jug istok zapad puta put trećina četvrtina novi nova novo nove isti "
            "ista iste veći manji viši niži stari stara staro toliko koliko po"
        ),
        modals=(
            "može mogu mogao mogla moglo mogli moći mora moraju morao morala moramo treba trebaju trebao trebala "
            "smije sme valja hoće žele možda vjerojatno verovatno vjerovatno navodno ili ako ukoliko jer inače"
        ),
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
        negative_prefixes="ne bez",
        equivalents=(
            "rekao | izjavio | kazao | naveo | objasnio | pojasnio | dodao | istaknuo | naglasio | priopćio | saopćio "
            "| objavio | spomenuo | ispričao; rekla | izjavila | kazala | navela | objasnila | pojasnila | dodala | "
            "istaknula | naglasila | priopćila | saopćila | objavila | spomenula | ispričala; rekli | izjavili | "
            "kazali | naveli | objasnili | pojasnili | dodali | istaknuli | naglasili | priopćili | saopćili | "
            "objavili | spomenuli; kaže | izjavljuje | navodi | objašnjava | pojašnjava | dodaje | ističe | "
            "naglašava; kažu | navode | objašnjavaju | pojašnjavaju | dodaju | ističu | naglašavaju; jer | budući da "
            "| s obzirom na to da; zbog | uslijed; gotovo | skoro; oko | otprilike | približno | cirka; više od | "
            "preko; najmanje | barem | bar | minimalno; najviše | maksimalno; samo | jedino | isključivo; mnogo | "
            "puno; tijekom | za vrijeme | u tijeku | u toku; nakon | poslije; prije nego što | prije nego; dosad | do "
            "sada; također | isto tako; te | i | kao i; iako | premda | mada; unatoč | usprkos; ali | no | međutim; "
            "stoga | zato | zbog toga | prema tome; osim toga | uz to | k tome; ako | ukoliko; često | nerijetko; "
            "ponekad | povremeno | katkad | s vremena na vrijeme; odmah | smjesta | istog trena; na primjer | "
            "primjerice | npr; u početku | isprva; počinje | započinje; počeo | započeo; počela | započela; počelo | "
            "započelo; održan je | održao se; održana je | održala se; sada | trenutno | trenutačno; uskoro | ubrzo; "
            "ponovno | opet | iznova; posebno | osobito | naročito; iznenada | odjednom; istodobno | istovremeno"
        ),
    ),
    "sl": Words(
        function_words=(
            "in je v na se da so s z ki pa bo bi tudi kot o jih kar bil bila jo to ga sem bilo ter jaz ti on ona "
            "ono mi vi oni one mene me meni menoj tebe te tebi njega njemu mu njem njim njo njej ji nas nam nami "
            "vas vam vami njih jim njimi sebe sebi seboj moj moja moje mojega tvoj njegov njegova njegovo njegove "
            "njegovega njen njena naš naša naše našega vaš vaša njihov njihova njihovo njihove svoj svoja svoje "
            "svojega svojo svojih svojim ta tega temu tem tej teh temi tisti tista tisto tak taka tako takšen "
            "takšna takšno katera katere kateri katerega kateremu katerem katerim katerih kdo koga komu kaj česa "
            "čemu kje kdaj kam kako zakaj kakšen kakšna sva ste smo si sta bom boš bomo boste bodo bili bile biti "
            "bosta imam ima imajo imamo imel imela imeli imeti pri k h ob vendar toda torej zato namreč nato "
            "medtem čeprav tu tukaj tam tja tedaj takrat prav zelo saj naj sam sama ampak jima"
        ),
        negations=(
            "ne ni niso nisem nismo nista niste nikoli nihče nikogar nič ničesar nikjer noben nobena nobeno "
            "nobenega niti brez proti razen kljub namesto komaj nima nimajo nimamo nemore nočejo noče nemogoče "
            "manjka"
        ),
        quantities=(
            "ves vsa vse vsi vseh vsem vsak vsaka vsako vsakega neki nekateri nekatere nekaterih nekaj nekdo "
            "nekoliko več veliko mnogo mnogi malo manj največ najmanj vsaj kvečjemu večina manjšina polovica "
            "polovico pol dvojno dvakrat trikrat samo le zgolj skoraj okoli okrog približno čez nad pod pred po "
            "do od med za gor dol zadnji zadnja zadnje oba obe obeh drugi drugih drug dovolj točno natančno "
            "skupaj cel cela celo celotna del delno predvsem še že spet znova ponovno vedno vselej pogosto včasih "
            "redko navadno zdaj sedaj kmalu kasneje pozneje prej naslednji prejšnji nekdanji nedavno nazadnje "
            "največji maksimum minimum povprečje znotraj zunaj izven zadaj levo desno sever jug vzhod zahod krat "
            "tretjina četrtina nov nova novo nove isti ista večji manjši višji nižji star stara toliko koliko iz"
        ),
        modals=(
            "lahko more morejo mogel mogoče mora morajo moral morala moramo treba sme smejo hoče hočejo želi "
            "morda verjetno najbrž domnevno baje ali bodisi če ker sicer"
        ),
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
        negative_prefixes="ne brez",
        equivalents=(
            "rekel | dejal | povedal | izjavil | pojasnil | dodal | navedel | poudaril | sporočil | razložil | omenil "
            "| objavil; rekla | dejala | povedala | izjavila | pojasnila | dodala | navedla | poudarila | sporočila | "
            "razložila | omenila | objavila; rekli | dejali | povedali | izjavili | pojasnili | dodali | navedli | "
            "poudarili | sporočili | razložili | omenili; pravi | pove | pojasnjuje | dodaja | navaja | poudarja | "
            "razlaga; pravijo | povedo | pojasnjujejo | dodajajo | navajajo | poudarjajo | razlagajo; ker | kajti | "
            "saj; zaradi | zavoljo; skoraj | domala; približno | okoli | okrog | cirka; vsaj | najmanj; največ | "
            "kvečjemu; samo | le | zgolj | izključno; vsak | sleherni; veliko | mnogo; med | v času | tekom; doslej | "
            "do zdaj | dosedaj; tudi | prav tako; ter | in | kot tudi; čeprav | četudi | dasiravno; kljub | navkljub; "
            "vendar | toda | ampak | a; zato | zaradi tega; poleg tega | vrh tega; glede | v zvezi z | v zvezi s; "
            "pogosto | velikokrat; včasih | občasno | tu in tam; takoj | nemudoma; na primer | denimo | npr; začel | "
            "pričel; začela | pričela; začelo | pričelo; začeli | pričeli; začne | prične; zdaj | sedaj | trenutno; "
            "kmalu | v kratkem; znova | ponovno | spet; zlasti | še posebej; nenadoma | naenkrat; morda | mogoče; "
            "hkrati | obenem | istočasno"
        ),
    ),
    "bg": Words(
        function_words=(
            "на и за да се в с е че са като които ще си който това но той му бе беше която при тя то те аз ти ние "
            "вие мен ме мене теб него го нея я нас ни вас ви тях ги ми ѝ й им неговия неговата негов нейния "
            "нейната неин нейна техния техните техен мой моя моето моите твой нашия нашата нашите наш вашия "
            "вашата свой своя своята своето своите този тази тези онзи онази онова онези такъв такава такова "
            "такива кой кого коя кое кои чий чия какъв каква какво какви къде кога защо как съм сме сте бил била "
            "било били бях бяха бяхме бъде бъдат бих би биха има имаше имат имам имаме имаха ли също така обаче "
            "тогава тук там затова следователно докато макар пък ала ами нали дето във със у според чрез относно "
            "именно самият самата сам сама а което чието една един едно щяха щеше"
        ),
        negations=(
            "не няма нямаше нямат нямало без никога никой никого нищо никъде никакъв никаква никакво никакви нито "
            "против освен въпреки вместо едва недей недейте невъзможно липсва липсват нямам"
        ),
        quantities=(
            "всичко всички всеки всяка всяко някои някой някоя някое няколко нещо някого много мнозина малко "
            "повече по най поне мнозинство половина половината наполовина двойно двукратно само единствено почти "
            "около приблизително към над под пред преди след откакто до от из между зад нагоре надолу последен "
            "последния последната последните последно двамата двете двата друг друга друго други другите "
            "достатъчно точно общо цял цяла цялата целия целият част частично предимно още вече отново пак винаги "
            "често понякога рядко обикновено сега скоро късно рано следващ следващия предишен бивш бивши бившия "
            "наскоро досега максимум минимум средно през вътре вън извън ляво дясно север юг изток запад път пъти "
            "третина четвърт нов нова ново нови същ същия същата същото голям малък стар горе долу толкова колко"
        ),
        modals=(
            "може могат можеше можел могъл могла трябва трябваше следва бива иска искат вероятно навярно "
            "евентуално твърди предполагаемо или дали ако защото понеже иначе щом"
        ),
        numbers=(
            "0 нула 1 първи първа първо първия първият първата първото първите 2 две два двама втори втора второ "
            "втория втората вторият 3 три трима трети трета трето третия третата 4 четири четирима четвърти "
            "четвърта четвърто 5 пет петима пети пета 6 шест шести шеста 7 седем седми седма 8 осем осми осма 9 "
            "девет девети девета 10 десет десети десетки 11 единадесет единайсет 12 дванадесет дванайсет дузина "
            "13 тринадесет тринайсет 14 четиринадесет четиринайсет 15 петнадесет петнайсет 16 шестнадесет "
            "шестнайсет 17 седемнадесет седемнайсет 18 осемнадесет осемнайсет 19 деветнадесет деветнайсет 20 "
            "двадесет двайсет двадесети 30 тридесет трийсет 40 четиридесет четирийсет 50 петдесет 60 шестдесет 70 "
            "седемдесет 80 осемдесет 90 деветдесет 100 сто стотици 200 двеста 300 триста 500 петстотин 1000 "
            "хиляда хиляди хил 1000000 милион милиона милиони млн 1000000000 милиард милиарда милиарди млрд"
        ),
        dates=(
            "днес вчера утре вдругиден ден деня дни дните денят седмица седмицата седмици месец месеца месеци "
            "година годината години годишно век века десетилетие сутрин сутринта обед следобед вечер вечерта нощ "
            "нощта полунощ пролет пролетта лято лятото есен есента зима зимата уикенд час часа януари февруари "
            "март април май юни юли август септември октомври ноември декември яну фев апр авг сеп окт ное дек "
            "неделя понеделник вторник сряда четвъртък петък събота нд пн вт ср чт пт сб год мес седм"
        ),
        units=(
            "процент процента проценти стотинки лева лев лв евро градуса € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c °f градус "
            "хектар хектара ha акра акър карат карата kt промил промила терабайт терабайта tb гигабайт гигабайта "
            "gb мегабайт мегабайта mb килобайт килобайта kb байт байта бит бита минута минути мин секунда секунди "
            "сек волт волта килокалория килокалории kcal калория калории cal джаул джаула киловатчас киловатчаса "
            "kwh гигахерц гигахерца ghz мегахерц мегахерца mhz херц херца hz километър километра km метър метра "
            "сантиметър сантиметра cm милиметър милиметра mm миля мили mi ярд ярда yd фут фута ft инч инча in "
            "килограм килограма kg грам грама tn фунт фунта lb унция унции oz гигават гигавата gw мегават "
            "мегавата mw киловат киловата kw ват вата mph литър литра милилитър милилитра ml галон галона барел "
            "барела bbl долар долара лира лири франк франка крона крони рупии рупия песо динар динара риал риала "
            "рубла рубли леи лея дирхам дирхама"
        ),
        credits=(
            "снимка снимки фото фотография фотограф видео източник архив илюстрация бта afp reuters getty "
            "прочетете вижте още също реклама copyright"
        ),
        labels=(
            "прочетете още; прочетете също; вижте още; вижте също; още по темата; снимка бта; снимка архив; "
            "свързани статии; още новини; getty images"
        ),
        negative_prefixes="не без",
        equivalents=(
            "каза | заяви | съобщи | посочи | обясни | добави | отбеляза | поясни | разказа | обяви | подчерта | "
            "спомена | информира; казаха | заявиха | съобщиха | посочиха | обясниха | добавиха | отбелязаха | "
            "поясниха | разказаха | обявиха | подчертаха; казва | заявява | съобщава | посочва | обяснява | добавя | "
            "отбелязва | пояснява | разказва | подчертава; казват | заявяват | съобщават | посочват | обясняват | "
            "добавят | отбелязват | поясняват | разказват | подчертават; казал | заявил | съобщил | посочил | обяснил "
            "| добавил | отбелязал; казала | заявила | съобщила | посочила | обяснила | добавила | отбелязала; защото "
            "| тъй като | понеже; заради | поради | вследствие на | в резултат на; около | приблизително | горе долу; "
            "над | повече от; поне | най малко | минимум; най много | максимум; само | единствено; за да | с цел да; "
            "много | множество; по време на | в хода на | през | в течение на; досега | до момента | до този момент; "
            "според | съгласно; също | също така; както и | и; въпреки че | макар че | макар; въпреки | независимо "
            "от; но | обаче | ала; затова | поради това | следователно; освен това | в допълнение | при това; относно "
            "| по отношение на | във връзка с; често | нерядко; понякога | от време на време; веднага | незабавно | "
            "тутакси; например | примерно; първоначално | отначало | в началото; провежда се | състои се; проведе се "
            "| състоя се; проведоха се | състояха се; ще се проведе | ще се състои; сега | в момента | понастоящем; "
            "междувременно | през това време; скоро | в скоро време; отново | пак | наново; вместо | наместо; "
            "внезапно | изведнъж; едновременно | в същото време"
        ),
    ),
    "uk": Words(
        function_words=(
            "і на в у що з та про як а його це але для їх є який він вона вони воно ми ви я ти бути був була було "
            "були буде будуть буду будемо мене мені мною тебе тобі нас нам нами вас вам вами нього йому ним неї "
            "її їй нею них їм ними себе собі собою мій моя моє мої мого моєї моїх твій наш наша наше наші нашого "
            "нашої наших ваш ваша ваше ваші свій своя своє свої свого своєї своєму своїх своїм своїми свою цей ця "
            "ці цього цієї цьому цим цих цими цю той те ті того тієї тому тим тих тими ту такий така таке такі "
            "такого такої таких яка яке які якого якої якому яким якій яких якими яку хто кого кому ким чого чому "
            "чим чий чия чиє де куди звідки коли навіщо один одна одне одні одного одної одну б би ж же зі із ко "
            "також теж й тоді тут там туди сюди однак проте втім причому хоча зате адже ось он саме отже дуже щоб "
            "аби сам сама само самі самого при щодо завдяки так навіть їхній їхня їхнє їхні їхніх аж ніж"
        ),
        negations=(
            "не ні немає нема без ніколи ніхто нікого нікому ніщо нічого нічому ніде нікуди ніякий ніяка ніяке "
            "ніяких жоден жодна жодне жодного жодної жодних проти крім окрім попри всупереч замість ледве "
            "неможливо годі нічим відсутній відсутність винятком"
        ),
        quantities=(
            "весь вся все всі всього всієї всіх всім усі усе усіх деякі деяких кілька декілька кількох багато "
            "багатьох мало небагато більше менше найбільше найменше більшість меншість половина половину пів "
            "півтора удвічі вдвічі двічі тричі лише тільки єдиний майже близько приблизно орієнтовно понад над "
            "під перед до після від між через вгору вниз вище нижче останній остання останнє останні останніх "
            "кожен кожна кожне кожного обидва обидві обох інший інша інше інші інших ще вже знову завжди часто "
            "іноді інколи рідко зазвичай зараз тепер скоро пізніше раніше потім поки наступний минулий попередній "
            "колишній нещодавно максимум мінімум середній рівно точно достатньо надто цілий частина частково "
            "всередині поза зліва справа північ південь схід захід раз рази разів третина чверть новий нова нове "
            "нові вперше стільки скільки протягом упродовж більший менший вищий нижчий старий навколо більш далі "
            "менш уже"
        ),
        modals=(
            "може можуть міг могла могло могли могти можна треба потрібно слід повинен повинна повинно повинні "
            "мусить хоче хочуть можливо ймовірно мабуть певно нібито начебто або чи якщо бо хай нехай оскільки"
        ),
        numbers=(
            "0 нуль 1 перший перша перше перші першого першому першим першій першої першу перших першими 2 двоє "
            "двох двом двома другий друга друге два другі другого другому другим другій другої другу других "
            "другими 3 троє трьох трьом трьома третій третя третє третього третьої три 4 чотирьох четверо чотири "
            "четвертий четверта четверте четверті четвертого четвертому четвертим четвертій четвертої четверту "
            "четвертих четвертими 6 шести шість шостий шоста шосте шості шостого шостому шостим шостій шостої "
            "шосту шостих шостими 7 семи сім сьомий сьома сьоме сьомі сьомого сьомому сьомим сьомій сьомої сьому "
            "сьомих сьомими 8 восьми вісім восьмий восьма восьме восьмі восьмого восьмому восьмим восьмій восьмої "
            "восьму восьмих восьмими 10 десяти десяток десятки десятків десять десятий десята десяте десяті "
            "десятого десятому десятим десятій десятої десяту десятих десятими 11 одинадцять одинадцятий "
            "одинадцята одинадцяте одинадцяті одинадцятого одинадцятому одинадцятим одинадцятій одинадцятої "
            "одинадцяту одинадцятих одинадцятими 12 дюжина дванадцять дванадцятий дванадцята дванадцяте "
            "дванадцяті дванадцятого дванадцятому дванадцятим дванадцятій дванадцятої дванадцяту дванадцятих "
            "дванадцятими 13 тринадцять тринадцятий тринадцята тринадцяте тринадцяті тринадцятого тринадцятому "
            "тринадцятим тринадцятій тринадцятої тринадцяту тринадцятих тринадцятими 14 чотирнадцять "
            "чотирнадцятий чотирнадцята чотирнадцяте чотирнадцяті чотирнадцятого чотирнадцятому чотирнадцятим "
            "чотирнадцятій чотирнадцятої чотирнадцяту чотирнадцятих чотирнадцятими 16 шістнадцять шістнадцятий "
            "шістнадцята шістнадцяте шістнадцяті шістнадцятого шістнадцятому шістнадцятим шістнадцятій "
            "шістнадцятої шістнадцяту шістнадцятих шістнадцятими 17 сімнадцять сімнадцятий сімнадцята сімнадцяте "
            "сімнадцяті сімнадцятого сімнадцятому сімнадцятим сімнадцятій сімнадцятої сімнадцяту сімнадцятих "
            "сімнадцятими 18 вісімнадцять вісімнадцятий вісімнадцята вісімнадцяте вісімнадцяті вісімнадцятого "
            "вісімнадцятому вісімнадцятим вісімнадцятій вісімнадцятої вісімнадцяту вісімнадцятих вісімнадцятими "
            "20 двадцяти двадцять двадцятий двадцята двадцяте двадцяті двадцятого двадцятому двадцятим двадцятій "
            "двадцятої двадцяту двадцятих двадцятими 30 тридцяти тридцять тридцятий тридцята тридцяте тридцяті "
            "тридцятого тридцятому тридцятим тридцятій тридцятої тридцяту тридцятих тридцятими 40 сорока сорок "
            "сороковий сорокова сорокове сорокові сорокового сороковому сороковим сороковій сорокової сорокову "
            "сорокових сороковими 60 шістдесят шістдесятий шістдесята шістдесяте шістдесяті шістдесятого "
            "шістдесятому шістдесятим шістдесятій шістдесятої шістдесяту шістдесятих шістдесятими 70 сімдесят "
            "сімдесятий сімдесята сімдесяте сімдесяті сімдесятого сімдесятому сімдесятим сімдесятій сімдесятої "
            "сімдесяту сімдесятих сімдесятими 80 вісімдесят вісімдесятий вісімдесята вісімдесяте вісімдесяті "
            "вісімдесятого вісімдесятому вісімдесятим вісімдесятій вісімдесятої вісімдесяту вісімдесятих "
            "вісімдесятими 100 ста сотня сотні сотень сто сотий сота соте соті сотого сотому сотим сотій сотої "
            "соту сотих сотими 200 двісті 300 триста 400 чотириста 600 шістсот 700 сімсот 800 вісімсот 1000 "
            "тисяча тисячі тисяч тисячу тис тисячний тисячна тисячне тисячні тисячного тисячному тисячним "
            "тисячній тисячної тисячну тисячних тисячними 1000000 мільйон мільйона мільйонів мільйони млн "
            "1000000000 мільярд мільярда мільярдів мільярди млрд 1000000000000 трильйон"
        ),
        dates=(
            "сьогодні вчора завтра позавчора післязавтра день дня дні днів днем тиждень тижня тижні тижнів місяць "
            "місяця місяці місяців рік року роки років році роком щорічно століття десятиліття ранок вранці вечір "
            "ввечері ніч вночі ночі полудень опівночі весна навесні літо влітку осінь восени зима взимку вихідні "
            "доба доби січня лютого березня квітня травня червня липня серпня вересня жовтня листопада листопади "
            "листопаду листопаді грудня січ лют бер квіт трав черв лип серп вер жовт лист груд січень січню "
            "січнем січні лютий лютому лютим березень березню березнем березні квітень квітню квітнем квітні "
            "травень травню травнем травні червень червню червнем червні липень липню липнем липні серпень серпню "
            "серпнем серпні вересень вересню вереснем вересні жовтень жовтню жовтнем жовтні листопад грудень "
            "грудню груднем грудні неділя понеділок вівторок середа середи середу середі четвер субота суботи "
            "суботу суботі нд пн вт ср чт пт сб міс тиж дн"
        ),
        units=(
            "відсоток відсотка відсотків процент процентів копійка копійки копійок грн година години годин € £ ¥ "
            "₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c °f градус градуси градусів градуса гектар гектари гектарів гектара га акра акр "
            "акри акрів карат карати каратів карата кар відсотки проміле терабайт терабайти терабайтів терабайта "
            "тб гігабайт гігабайти гігабайтів гігабайта гб мегабайт мегабайти мегабайтів мегабайта мб кілобайт "
            "кілобайти кілобайтів кілобайта кб байт байти байтів байта біт біти бітів біта год хвилина хвилини "
            "хвилин хв секунда секунди секунд вольт вольти вольтів вольта кілокалорія кілокалорії кілокалорій "
            "ккал калорія калорії калорій кал джоуль джоулі джоулів джоуля дж квт⋅год гігагерц гігагерци "
            "гігагерців гігагерца ггц мегагерц мегагерци мегагерців мегагерца мгц герц герци герців герца гц "
            "кілометр кілометри кілометрів кілометра км метр метри метрів метра сантиметр сантиметри сантиметрів "
            "сантиметра см міліметр міліметри міліметрів міліметра мм милі миля миль ярда ярд ярди ярдів фут фути "
            "футів фута фт дюйма дюйм дюйми дюймів кілограм кілограми кілограмів кілограма кг грам грами грамів "
            "грама тонна тонни тонн фунт фунти фунтів фунта фнт унція унції унцій унц гігават гігавати гігаватів "
            "гігавата гвт мегават мегавати мегаватів мегавата мвт кіловат кіловати кіловатів кіловата квт ват "
            "вати ватів вата літр літри літрів літра мілілітр мілілітри мілілітрів мілілітра мл галон галони "
            "галонів галона гал барель барелі барелів бареля брл долар долара долари доларів франк франка франки "
            "франків крон крона крони рупій рупія рупії песо динар динара динари динарів ріал ріала ріали ріалів "
            "рубль рубля рублі рублів лей лея леї леїв євро дирхам дирхама дирхами дирхамів"
        ),
        credits=(
            "фото світлина фотографія фотограф знімок відео джерело джерела архів ілюстрація скриншот укрінформ "
            "уніан reuters getty читайте читати дивіться також реклама"
        ),
        labels=(
            "читайте також; читати також; читайте більше; читайте за темою; дивіться також; за темою; матеріали "
            "за темою; фото з архіву; джерело фото; getty images; більше новин; читати далі"
        ),
        negative_prefixes="не без ні",
        equivalents=(
            "сказав | заявив | повідомив | зазначив | пояснив | розповів | додав | оголосив | наголосив | підкреслив "
            "| зауважив | відзначив | згадав; сказала | заявила | повідомила | зазначила | пояснила | розповіла | "
            "додала | оголосила | наголосила | підкреслила | зауважила | відзначила | згадала; сказали | заявили | "
            "повідомили | зазначили | пояснили | розповіли | додали | оголосили | наголосили | підкреслили | "
            "зауважили | відзначили; сказало | заявило | повідомило | зазначило | пояснило | додало | оголосило; каже "
            "| говорить | заявляє | повідомляє | зазначає | пояснює | розповідає | додає | наголошує | підкреслює | "
            "зауважує | відзначає; кажуть | говорять | заявляють | повідомляють | зазначають | пояснюють | "
            "розповідають | додають | наголошують | підкреслюють; казав | говорив | заявляв | повідомляв | зазначав | "
            "пояснював | розповідав; казала | говорила | заявляла | повідомляла | зазначала | пояснювала | "
            "розповідала; йдеться | говориться | зазначається | повідомляється; бо | тому що | оскільки | позаяк | "
            "через те що; внаслідок | у результаті | в результаті | унаслідок; майже | практично; близько | приблизно "
            "| орієнтовно; понад | більше ніж | більш ніж | більше; менше | менш як | менше ніж; щонайменше | "
            "принаймні | не менше | не менш як | як мінімум; щонайбільше | не більше | максимум | не більш як; лише | "
            "тільки | лиш | виключно; щоб | аби | для того щоб; кожен | кожний; багато | чимало; під час | у ході | в "
            "ході | протягом | упродовж | впродовж; після | по закінченні | по завершенні; перш ніж | до того як | "
            "перед тим як; до | аж до; досі | дотепер | до цього часу; згідно з | відповідно до; також | теж; крім "
            "того | окрім того | до того ж | на додачу; і | й | та | а також; тоді як | тимчасом як | в той час як; "
            "хоча | хоч | незважаючи на те що | попри те що; незважаючи на | попри; однак | проте | але | втім | "
            "одначе | тим не менш; повинен | мусить | зобов язаний; повинна | зобов язана; повинні | мусять | зобов "
            "язані; тому | отже | відтак | через це; про | щодо | стосовно; часто | нерідко; іноді | інколи | часом | "
            "деколи | час від часу; одразу | відразу | негайно | миттєво; наприклад | приміром | до прикладу; тобто | "
            "себто; спочатку | спершу | попервах | на початку; починається | розпочинається | стартує; починаються | "
            "розпочинаються | стартують; почався | розпочався | стартував; почалася | розпочалася | стартувала | "
            "почалась | розпочалась; почалося | розпочалося | стартувало | почалось | розпочалось; почалися | "
            "розпочалися | стартували | почались | розпочались; почав | розпочав; почала | розпочала; почали | "
            "розпочали; закінчився | завершився | скінчився; закінчилася | завершилася | скінчилася; закінчилося | "
            "завершилося | скінчилося; закінчилися | завершилися | скінчилися; був проведений | пройшов | відбувся; "
            "пройшла | відбулася | відбулась; пройшло | відбулося | відбулось; пройшли | відбулися | відбулись; зараз "
            "| тепер | наразі | нині | у цей час; тим часом | між тим; незабаром | невдовзі | скоро; знову | знов | "
            "ще раз; потім | згодом | пізніше; зрештою | врешті | врешті решт; раптом | раптово | зненацька; можливо "
            "| може бути; водночас | одночасно; крім | окрім"
        ),
    ),
    "el": Words(
        function_words=(
            "και το να του η τησ με που την για ειναι στο ο σε τα των τον οι θα στην μια οτι τουσ τισ στη ενα ωσ "
            "ηταν στα τη εχει στον ενασ εναν μιασ ενοσ εγω εσυ αυτοσ αυτη αυτο αυτοι αυτεσ αυτα αυτου αυτησ αυτων "
            "αυτον αυτην αυτουσ εμεισ εσεισ μασ σασ μου σου εμενα εσενα εκεινοσ εκεινη εκεινο εκεινοι εκεινα "
            "τετοιοσ τετοια τετοιο δικο δικη δικα ποιοσ ποια ποιο ποιοι τι πωσ οπου οπωσ οταν οποιοσ οποια οποιο "
            "οποιοι οποιεσ οποιου οποιασ οποιων οποιουσ ειμαι εισαι ειμαστε ειστε ημουν ησουν ημασταν ησασταν εχω "
            "εχεισ εχουμε εχετε εχουν ειχα ειχε ειχαν ειχαμε στουσ στισ στων στου κι ομωσ ωστοσο επισησ επιπλεον "
            "λοιπον ετσι αρα συνεπωσ εδω εκει τοτε ενω καθωσ δηλαδη οσοι οσα ασ μεσω ιδιοσ ιδια ιδιο ιδιαιτερα στ"
        ),
        negations=(
            "δεν δε μη μην οχι ποτε χωρισ διχωσ κανεισ κανενασ καμια κανενα κανεναν τιποτα τιποτε πουθενα ουτε "
            "μητε εναντιον κατα αντι εκτοσ πλην παρα αδυνατο μολισ ουδεισ ουδεποτε ουδεμια λειπει λειπουν "
            "εξαιρουμενων"
        ),
        quantities=(
            "ολοσ ολη ολο ολοι ολεσ ολα ολων ολουσ καθε καθενασ καποιοσ καποια καποιο καποιοι καποιεσ κατι "
            "μερικοι μερικεσ μερικα αρκετοι αρκετα πολυ πολλοι πολλεσ πολλα πολλων λιγο λιγοι λιγεσ λιγα "
            "περισσοτερο περισσοτεροι περισσοτερα λιγοτερο λιγοτεροι τουλαχιστον πλειοψηφια μισο μιση μισα "
            "διπλασιο διπλο τριπλασιο μονο μονον αποκλειστικα σχεδον περιπου γυρω πανω κατω ανω υπο πριν μετα εωσ "
            "μεχρι απο μεταξυ αναμεσα προσ τελευταιοσ τελευταια τελευταιο τελευταιοι τελευταιεσ αμφοτεροι αλλοσ "
            "αλλη αλλο αλλοι αλλεσ αλλα αλλων αρκετο ακριβωσ συνολο συνολικα ολοκληρο ολοκληρη μεροσ ακομη ακομα "
            "ηδη παλι ξανα παντα παντοτε συχνα ενιοτε σπανια συνηθωσ τωρα συντομα αργοτερα νωριτερα επομενοσ "
            "επομενη προηγουμενοσ προηγουμενη πρωην προσφατα μεγιστο ελαχιστο μεσοσ διαρκεια μεσα εξω πισω "
            "μπροστα αριστερα δεξια βορεια νοτια ανατολικα δυτικα φορα φορεσ νεοσ νεα νεο νεοι παλιοσ μεγαλυτεροσ "
            "μικροτεροσ τοσο οσο"
        ),
        modals=(
            "μπορει μπορουν μπορουσε μπορουσαν μπορω πρεπει επρεπε οφειλει οφειλουν θελει θελουν ισωσ πιθανωσ "
            "πιθανον μαλλον ενδεχομενωσ φερεται ειτε αν εαν εφοσον γιατι διοτι επειδη αλλιωσ"
        ),
        numbers=(
            "0 μηδεν 1 πρωτοσ πρωτη πρωτο πρωτοι πρωτεσ πρωτα πρωτου πρωτησ 2 δυο δευτεροσ δευτερη δευτερο "
            "δευτερου δευτερησ 3 τρεισ τρια τριων τριτοσ τριτη τριτο 4 τεσσερισ τεσσερα τεσσαρων τεταρτοσ τεταρτη "
            "τεταρτο 5 πεντε πεμπτοσ πεμπτη πεμπτο 6 εξι εκτοσ εκτη εκτο 7 επτα εφτα εβδομοσ εβδομη 8 οκτω οχτω "
            "ογδοοσ ογδοη 9 εννεα εννια ενατοσ ενατη 10 δεκα δεκατοσ δεκαδεσ δεκαδα 11 εντεκα ενδεκα 12 δωδεκα "
            "ντουζινα 13 δεκατρια δεκατρεισ 14 δεκατεσσερα δεκατεσσερισ 15 δεκαπεντε 16 δεκαεξι 17 δεκαεπτα "
            "δεκαεφτα 18 δεκαοκτω δεκαοχτω 19 δεκαεννεα δεκαεννια 20 εικοσι εικοστοσ 30 τριαντα 40 σαραντα 50 "
            "πενηντα 60 εξηντα 70 εβδομηντα 80 ογδοντα 90 ενενηντα 100 εκατο εκατον εκατονταδεσ 200 διακοσια "
            "διακοσιοι διακοσιεσ 300 τριακοσια τριακοσιοι 500 πεντακοσια 1000 χιλια χιλιοι χιλιεσ χιλιαδεσ "
            "χιλιαδα 1000000 εκατομμυριο εκατομμυρια εκατ 1000000000 δισεκατομμυριο δισεκατομμυρια δισ "
            "1000000000000 τρισεκατομμυριο τρισεκατομμυρια"
        ),
        dates=(
            "σημερα χθεσ χτεσ αυριο προχθεσ μεθαυριο ημερα ημερεσ μερα μερεσ ημερων εβδομαδα εβδομαδεσ μηνασ μηνα "
            "μηνεσ μηνων ετοσ ετη ετων χρονοσ χρονο χρονια ετησιοσ αιωνασ αιωνα δεκαετια δεκαετιεσ πρωι μεσημερι "
            "απογευμα βραδυ νυχτα μεσανυχτα ανοιξη καλοκαιρι φθινοπωρο χειμωνασ χειμωνα ωρα ωρεσ ιανουαριου "
            "φεβρουαριου μαρτιου απριλιου μαΐου ιουνιου ιουλιου αυγουστου σεπτεμβριου οκτωβριου νοεμβριου "
            "δεκεμβριου ιαν φεβ μαρ απρ μαΐ ιουν ιουλ αυγ σεπ οκτ νοε δεκ ιανουαριοσ ιανουαριο φεβρουαριοσ "
            "φεβρουαριο μαρτιοσ μαρτιο απριλιοσ απριλιο μαιοσ μαιο μαιου ιουνιοσ ιουνιο ιουλιοσ ιουλιο αυγουστοσ "
            "αυγουστο σεπτεμβριοσ σεπτεμβριο οκτωβριοσ οκτωβριο νοεμβριοσ νοεμβριο δεκεμβριοσ δεκεμβριο μαι "
            "κυριακη δευτερα τριτη τεταρτη πεμπτη παρασκευη σαββατο κυρ δευ τρι τετ πεμ παρ σαβ ετ μην εβδ ημ"
        ),
        units=(
            "ποσοστο λεπτα βαθμοι βαθμουσ € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c °f μοιρα μοιρεσ εκταριο εκταρια εκτ ακρ καρατι "
            "καρατια κρτ terabyte tb gigabyte gb megabyte mb kilobyte kb byte bit λεπτο δευτερολεπτο δευτερολεπτα "
            "δευτ βολτ χιλιοθερμιδα χιλιοθερμιδεσ kcal θερμιδα θερμιδεσ θερμ τζαουλ κιλοβατωρα κιλοβατωρεσ "
            "γιγαχερτζ ghz μεγαχερτζ mhz χερτζ hz χιλιομετρο χιλιομετρα χλμ μετρο μετρα εκατοστο εκατοστα εκ "
            "χιλιοστομετρο χιλιοστομετρα χλστ μιλι μιλια μιλ γιαρδα γιαρδεσ γρδ ποδι ποδια πδ ιντσα ιντσεσ ιν "
            "τονοσ τονοι χιλιογραμμο χιλιογραμμα κιλα κιλο γραμμαριο γραμμαρια γρ λιβρα λιβρεσ λβ ουγγια ουγγιεσ "
            "oz γιγαβατ gw μεγαβατ mw κιλοβατ kw βατ ιπποσ ιπποι ιπ λιτρο λιτρα λιτ χιλιοστολιτρο χιλιοστολιτρα "
            "ml γαλονι γαλονια γαλ βαρελι βαρελια βρλ δολαρια δολαριο λιρα λιρεσ φραγκα φραγκο κορονα κορονεσ "
            "ρουπια ρουπιεσ πεσο δηναρια δηναριο ριαλ ρουβλι ρουβλια λεου ευρω ντιραμ"
        ),
        credits=(
            "φωτο φωτογραφια φωτογραφιεσ φωτογραφοσ εικονα εικονεσ βιντεο πηγη αρχειο αρχειου απε reuters afp "
            "getty διαβαστε δειτε επισησ διαφημιση"
        ),
        labels=(
            "διαβαστε επισησ; διαβαστε ακομα; διαβαστε περισσοτερα; διαβαστε εδω; δειτε επισησ; δειτε ακομα; "
            "σχετικα αρθρα; φωτογραφια αρχειου; διαβαστε και; getty images"
        ),
        negative_prefixes="α αν μη",
        equivalents=(
            "δηλωσε | ανεφερε | ειπε | τονισε | εξηγησε | προσθεσε | σημειωσε | ανακοινωσε | υπογραμμισε | επισημανε "
            "| διευκρινισε | γνωστοποιησε; δηλωσαν | ανεφεραν | ειπαν | τονισαν | εξηγησαν | προσθεσαν | σημειωσαν | "
            "ανακοινωσαν | υπογραμμισαν | επισημαναν | διευκρινισαν | γνωστοποιησαν; δηλωνει | αναφερει | λεει | "
            "τονιζει | εξηγει | προσθετει | σημειωνει | ανακοινωνει | υπογραμμιζει | επισημαινει | διευκρινιζει; "
            "δηλωνουν | αναφερουν | λενε | τονιζουν | εξηγουν | προσθετουν | σημειωνουν | ανακοινωνουν | "
            "υπογραμμιζουν | επισημαινουν; δηλωσει | πει | εξηγησει | τονισει | προσθεσει | ανακοινωσει | επισημανει; "
            "δηλωνοντασ | αναφεροντασ | λεγοντασ | τονιζοντασ | εξηγωντασ | προσθετοντασ | σημειωνοντασ | "
            "υπογραμμιζοντασ | επισημαινοντασ; διοτι | επειδη | γιατι; λογω | εξαιτιασ | ενεκα; περιπου | γυρω στα | "
            "κατα προσεγγιση | γυρω στισ | γυρω στουσ; πανω απο | περισσοτερο απο | περισσοτερα απο | περισσοτεροι "
            "απο | περισσοτερεσ απο | περισσοτερουσ απο | ανω των; κατω απο | λιγοτερο απο | λιγοτερα απο | λιγοτεροι "
            "απο | λιγοτερεσ απο | λιγοτερουσ απο | κατω των; τουλαχιστον | το λιγοτερο; το πολυ | κατ ανωτατο οριο; "
            "μονο | μοναχα | αποκλειστικα; για να | προκειμενου να | ωστε να | με σκοπο να; πολλοι | πολυαριθμοι; "
            "πολλεσ | πολυαριθμεσ; πολλα | πολυαριθμα; κατα τη διαρκεια | στη διαρκεια; μετα | υστερα | επειτα | "
            "κατοπιν; πριν | προτου; μεχρι | εωσ; μεχρι τωρα | εωσ τωρα | μεχρι στιγμησ | ωσ τωρα; ακομη | ακομα; και "
            "| καθωσ και | κι; αν και | παρολο που | μολονοτι | παροτι; ομωσ | ωστοσο | αλλα | εντουτοισ | μολαταυτα "
            "| παρ ολα αυτα; μπορει | μπορουν | ειναι σε θεση; επομενωσ | συνεπωσ | αρα | ωσ εκ τουτου | κατα "
            "συνεπεια | γι αυτο; επιπλεον | επιπροσθετα | εκτοσ αυτου | περαν αυτου; σχετικα με | οσον αφορα | "
            "αναφορικα με | σε σχεση με; συχνα | πολλεσ φορεσ; μερικεσ φορεσ | καποιεσ φορεσ | ενιοτε | ποτε ποτε | "
            "κατα καιρουσ; σπανια | σπανιωσ; αμεσωσ | ευθυσ αμεσωσ | παρευθυσ; για παραδειγμα | παραδειγματοσ χαριν | "
            "λογου χαρη | π χ; δηλαδη | τουτεστιν; αρχικα | στην αρχη | κατ αρχην; αρχιζει | ξεκινα | ξεκιναει; "
            "αρχιζουν | ξεκινουν | ξεκινανε; αρχισε | ξεκινησε; αρχισαν | ξεκινησαν; αρχισει | ξεκινησει; αρχισουν | "
            "ξεκινησουν; τελειωσε | εληξε; πραγματοποιειται | διεξαγεται | λαμβανει χωρα | γινεται; πραγματοποιηθηκε "
            "| διεξηχθη | ελαβε χωρα | εγινε; πραγματοποιηθηκαν | διεξηχθησαν | ελαβαν χωρα | εγιναν; πραγματοποιηθει "
            "| διεξαχθει | λαβει χωρα | γινει; πραγματοποιηθουν | διεξαχθουν | λαβουν χωρα | γινουν; τωρα | επι του "
            "παροντοσ | αυτη τη στιγμη; εν τω μεταξυ | στο μεταξυ | εντωμεταξυ; συντομα | προσεχωσ | σε λιγο; ξανα | "
            "παλι | εκ νεου | και παλι; ιδιωσ | ιδιαιτερα | ειδικα; τελικα | εν τελει | στο τελοσ; ξαφνικα | αιφνιδια "
            "| αιφνιδιωσ; ισωσ | ενδεχομενωσ; ταυτοχρονα | συγχρονωσ | παραλληλα; παντα | παντοτε"
        ),
    ),
    "tr": Words(
        function_words=(
            "ve bir bu da de için ile o olarak olan gibi ne ama ki ise olduğu kendi şu ben sen biz siz onlar beni "
            "seni onu bizi sizi onları bana sana ona bize size onlara bende sende onda benim senin onun bizim "
            "sizin onların bunun bunu buna bunda bundan bunlar bunları bunların şunu şunun ondan kendisi "
            "kendisini kendisine kendilerini kim kimin kimi kime hangi nerede nereye nereden nasıl neden niçin "
            "niye oldu olmuş oluyor olur olacak olsun olup olduğunu olduğunda olması idi imiş edilen ediyor etti "
            "eden eder edilmiş edildi etmek ederek fakat lakin hem dahi ayrıca üstelik böylece böyle şöyle öyle "
            "dolayısıyla nitekim bununla oysa yani işte burada orada şurada buraya oraya iken dair ilgili "
            "tarafından göre üzere diye zaten ila bile böylelikle bizden benden kendini onlardan bizimki şöylece "
            "olmak olsa olursa bulunan nin nın nun nün ın un ün nda nde ta te"
        ),
        negations=(
            "değil değildir değildi değilmiş değiller değilim değiliz değilse değilken hayır "
            "yok yoktu hiç hiçbir hiçbiri kimse asla olmadan olmaksızın karşı hariç dışında aksine "
            "yerine rağmen imkansız olmadı olmayan olmadığı olmaz olmayacak etmedi yapmadı vermedi olmadığını "
            "eksik"
        ),
        quantities=(
            "tüm bütün hep hepsi her herkes herkesi bazı bazıları birkaç birçok çoğu çok pek az daha en fazla "
            "azından çoğunluk yarı yarısı yarım buçuk çift yalnızca yalnız sadece ancak neredeyse hemen yaklaşık "
            "civarında üzerinde üstünde altında üst alt önce sonra beri kadar itibaren arasında dek yukarı aşağı "
            "ilk son sonuncu ikisi ikimiz diğer diğeri diğerleri başka öteki yeterince tam tamamen toplam bütünü "
            "kısım kısmen çoğunlukla henüz hala hâlâ artık yine tekrar yeniden daima sürekli sık bazen nadiren "
            "genellikle şimdi yakında geç erken gelecek geçen önceki sonraki eski geçenlerde azami asgari "
            "ortalama sırasında boyunca içinde içeri dışarı arkasında önünde sol sağ kuzey güney doğu batı kez "
            "kere defa çeyrek yeni aynı büyük küçük uzun kısa yüksek düşük şey biri birisi herhangi kaç biraz "
            "birlikte dahil değin evvel doğru ileri geri ten tan dan den"
        ),
        modals=(
            "olabilir olabilecek edebilir yapabilir gerek gerekir gerekiyor gerekli lazım zorunda mümkün belki "
            "muhtemelen galiba herhalde sözde iddia veya yahut ya yoksa eğer şayet çünkü mı mu mü mi keşke madem "
            "var"
        ),
        numbers=(
            "0 sıfır 1 birinci ilk 2 ikinci iki 3 üçüncü üç 4 dördüncü dört 5 beşinci beş 6 altıncı altı 7 "
            "yedinci yedi 8 sekizinci sekiz 9 dokuzuncu dokuz 10 onuncu onlarca on 11 onbir onbirinci 12 düzine "
            "oniki onikinci 13 onüç onüçüncü 14 ondört ondördüncü 15 onbeş onbeşinci 16 onaltı onaltıncı 17 "
            "onyedi onyedinci 18 onsekiz onsekizinci 19 ondokuz ondokuzuncu 20 yirmi yirminci 21 yirmibir "
            "yirmibirinci 22 yirmiiki yirmiikinci 23 yirmiüç yirmiüçüncü 24 yirmidört yirmidördüncü 25 yirmibeş "
            "yirmibeşinci 26 yirmialtı yirmialtıncı 27 yirmiyedi yirmiyedinci 28 yirmisekiz yirmisekizinci 29 "
            "yirmidokuz yirmidokuzuncu 30 otuz otuzuncu 31 otuzbir otuzbirinci 32 otuziki 33 otuzüç 34 otuzdört "
            "35 otuzbeş 36 otuzaltı 37 otuzyedi 38 otuzsekiz 39 otuzdokuz 40 kırk kırkıncı 41 kırkbir 42 kırkiki "
            "43 kırküç 44 kırkdört 45 kırkbeş 46 kırkaltı 47 kırkyedi 48 kırksekiz 49 kırkdokuz 50 elli ellinci "
            "51 ellibir 52 elliiki 53 elliüç 54 ellidört 55 ellibeş 56 ellialtı 57 elliyedi 58 ellisekiz 59 "
            "ellidokuz 60 altmış altmışıncı 61 altmışbir 62 altmışiki 63 altmışüç 64 altmışdört 65 altmışbeş 66 "
            "altmışaltı 67 altmışyedi 68 altmışsekiz 69 altmışdokuz 70 yetmiş yetmişinci 71 yetmişbir 72 "
            "yetmişiki 73 yetmişüç 74 yetmişdört 75 yetmişbeş 76 yetmişaltı 77 yetmişyedi 78 yetmişsekiz 79 "
            "yetmişdokuz 80 seksen sekseninci 81 seksenbir 82 sekseniki 83 seksenüç 84 seksendört 85 seksenbeş 86 "
            "seksenaltı 87 seksenyedi 88 seksensekiz 89 seksendokuz 90 doksan doksanıncı 91 doksanbir 92 "
            "doksaniki 93 doksanüç 94 doksandört 95 doksanbeş 96 doksanaltı 97 doksanyedi 98 doksansekiz 99 "
            "doksandokuz 100 yüz yüzlerce yüzüncü 200 ikiyüz 300 üçyüz 400 dörtyüz 500 beşyüz 600 altıyüz 700 "
            "yediyüz 800 sekizyüz 900 dokuzyüz 1000 bin binlerce binler bininci 1000000 milyon milyonlarca "
            "birmilyon 1000000000 milyar birmilyar 1000000000000 trilyon birtrilyon"
        ),
        dates=(
            "bugün dün yarın gün günler günü günlük hafta haftalar haftalık haftası ay aylar aylık ayı yıl yıllar "
            "yılı yılında yıllık yılda sene yüzyıl asır onyıl sabah öğle öğleden akşam gece ilkbahar bahar yaz "
            "sonbahar güz kış saat ocak ocakta ocakda ocakte ocakde ocakın ocakin ocakun ocakün şubat şubatta "
            "şubatda şubatte şubatde şubatın şubatin şubatun şubatün mart martta martda martte martde martın "
            "martin martun martün nisan nisanta nisanda nisante nisande nisanın nisanin nisanun nisanün mayıs "
            "mayısta mayısda mayıste mayısde mayısın mayısin mayısun mayısün haziran haziranta haziranda "
            "hazirante hazirande haziranın haziranin haziranun haziranün temmuz temmuzta temmuzda temmuzte "
            "temmuzde temmuzın temmuzin temmuzun temmuzün ağustos ağustosta ağustosda ağustoste ağustosde "
            "ağustosın ağustosin ağustosun ağustosün eylül eylülta eylülda eylülte eylülde eylülın eylülin "
            "eylülun eylülün ekim ekimta ekimda ekimte ekimde ekimın ekimin ekimun ekimün kasım kasımta kasımda "
            "kasımte kasımde kasımın kasımin kasımun kasımün aralık aralıkta aralıkda aralıkte aralıkde aralıkın "
            "aralıkin aralıkun aralıkün oca şub mar nis may haz tem ağu eyl eki kas ara pazar pazarta pazarda "
            "pazarte pazarde pazarın pazarin pazarun pazarün pazartesi pazartesita pazartesida pazartesite "
            "pazarteside pazartesiın pazartesiin pazartesiun pazartesiün salı salıta salıda salıte salıde salıın "
            "salıin salıun salıün çarşamba çarşambata çarşambada çarşambate çarşambade çarşambaın çarşambain "
            "çarşambaun çarşambaün perşembe perşembeta perşembeda perşembete perşembede perşembeın perşembein "
            "perşembeun perşembeün cuma cumata cumada cumate cumade cumaın cumain cumaun cumaün cumartesi "
            "cumartesita cumartesida cumartesite cumarteside cumartesiın cumartesiin cumartesiun cumartesiün paz "
            "pzt sal çar per cum cmt hf"
        ),
        units=(
            "yüzde kuruş derece metre kilometre dakika saniye lira liralık dolar avro euro € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ "
            "°c °f kilometrekare hektar ha metrekare akre ac ayar binde terabayt tb gigabayt gb megabayt mb "
            "kilobayt kb bayt bit sa dk sn volt kilokalori kcal kalori cal jul kilovatsaat kwh gigahertz ghz "
            "megahertz mhz hertz hz km santimetre cm milimetre mm mil yarda yd fit ft inç in ton kilogram kg gram "
            "libre lb ons oz gigavat gw megavat mw kilovat kw vat bg metreküp litre mililitre ml galon gal varil "
            "bbl doları lirası frangı kronu rupisi pesosu dinarı riyali rublesi leyi dirhemi"
        ),
        credits=(
            "foto fotoğraf fotoğraflar fotoğrafçı görsel görüntü video kaynak arşiv illüstrasyon aa dha iha afp "
            "reuters getty oku okuyun ayrıca bakınız reklam"
        ),
        labels=(
            "ayrıca okuyun; bunu da okuyun; daha fazla oku; devamını oku; ilgili haberler; ilgili haber; fotoğraf "
            "arşiv; kaynak aa; haberin devamı; getty images; okumaya devam et; bunlar da ilginizi çekebilir"
        ),
        negative_prefixes="gayri",
        negative_infixes="me ma mı mi mu mü medi madı meyen mayan mez maz meden madan",
        negative_suffixes="sız siz suz süz sızlık sizlik suzluk süzlük",
        equivalents=(
            "söyledi | belirtti | dedi | açıkladı | ifade etti | dile getirdi | bildirdi | duyurdu | anlattı | "
            "vurguladı | ekledi; söylediler | belirttiler | dediler | açıkladılar | ifade ettiler | dile getirdiler | "
            "bildirdiler | duyurdular | anlattılar | vurguladılar | eklediler; söylüyor | belirtiyor | diyor | "
            "açıklıyor | ifade ediyor | dile getiriyor | bildiriyor | anlatıyor | vurguluyor; söylüyorlar | "
            "belirtiyorlar | diyorlar | açıklıyorlar | ifade ediyorlar | dile getiriyorlar | anlatıyorlar | "
            "vurguluyorlar; söyleyen | belirten | diyen | açıklayan | ifade eden | dile getiren | bildiren | anlatan "
            "| vurgulayan; söyleyerek | belirterek | diyerek | açıklayarak | ifade ederek | dile getirerek | "
            "bildirerek | anlatarak | vurgulayarak; söylemişti | belirtmişti | demişti | açıklamıştı | ifade etmişti "
            "| bildirmişti | duyurmuştu | anlatmıştı; söylendi | belirtildi | açıklandı | ifade edildi | bildirildi | "
            "duyuruldu | vurgulandı; çünkü | zira; nedeniyle | sebebiyle | yüzünden | ötürü | dolayı; neredeyse | "
            "hemen hemen; yaklaşık | takriben | aşağı yukarı | yaklaşık olarak; en az | asgari | en azından; en fazla "
            "| en çok | azami; sadece | yalnızca | yalnız | salt; amacıyla | üzere | maksadıyla; hiç kimse | kimse; "
            "her | her bir; pek çok | birçok | çok sayıda; sırasında | esnasında; sonra | sonrasında | ardından | "
            "akabinde; önce | evvel | öncesinde; kadar | dek | değin; şimdiye kadar | bugüne kadar | şu ana kadar | "
            "bugüne dek; göre | uyarınca; ayrıca | üstelik | bunun yanı sıra; rağmen | karşın; ancak | fakat | ama | "
            "lakin | yine de; zorunda | mecburiyetinde; bu nedenle | bu yüzden | bundan dolayı | bu sebeple; ilişkin "
            "| dair; hakkında | konusunda; eğer | şayet; sık sık | sıklıkla; bazen | zaman zaman | ara sıra | arada "
            "bir; hemen | derhal | anında; örneğin | mesela | sözgelimi; ilk olarak | öncelikle | ilk önce; "
            "başlangıçta | ilk başta | önceleri; başladı | start aldı; bitti | sona erdi; bitiyor | sona eriyor; "
            "yapıldı | gerçekleştirildi | düzenlendi; yapılacak | gerçekleştirilecek | düzenlenecek; yapılıyor | "
            "gerçekleştiriliyor | düzenleniyor; şu anda | şu an | halihazırda | hâlihazırda; bu arada | bu sırada; "
            "yakında | kısa süre içinde; yeniden | tekrar | bir kez daha | yine; özellikle | bilhassa; sonunda | "
            "nihayetinde | en sonunda; aniden | birden | birdenbire | ansızın; belki | belki de; veya | ya da | yahut "
            "| veyahut; hala | hâlâ | halen | hâlen; daima | her zaman"
        ),
    ),
    "vi": Words(
        function_words=(
            "và của là có được trong cho với các những đã một này để đó khi về cũng như thì mà tại bị ở tôi bạn "
            "nó họ chúng ta mình tao mày ấy kia nọ đây đấy nào gì ai sao đâu vậy song nhưng tuy mặc dù sẽ đang "
            "rằng việc sự cái con chiếc vị theo thông cùng nhau rất thật à ạ nhé nhỉ chính"
        ),
        negations="không chưa chẳng chả đừng chớ vô phi bất khỏi chống trừ thiếu cấm",
        quantities=(
            "tất cả mọi mỗi từng vài mấy nhiều ít hơn kém nhất nửa gấp đôi chỉ gần khoảng chừng tầm trên dưới "
            "trước sau từ đến tới giữa lên xuống đầu cuối đều khác đủ đúng tổng toàn phần còn vẫn lại luôn thường "
            "hiếm nay bây giờ sắp muộn sớm tiếp vừa mới hiện tối đa thiểu trung bình suốt ngoài vào ra trái bắc "
            "nam đông tây lần cũ nhỏ lớn cao thấp ngắn dài thứ bao ngay hết"
        ),
        modals="thể phải cần nên muốn lẽ hẳn hoặc hay nếu vì bởi do",
        numbers=(
            "0 không 1 mốt 2 hai nhì 3 ba 4 bốn tư 5 năm lăm 6 sáu 7 bảy bẩy 8 tám 9 chín 10 mười mươi chục 12 tá "
            "20 hăm 100 trăm 1000 nghìn ngàn 10000 vạn 1000000 triệu 1000000000 tỷ tỉ"
        ),
        dates=(
            "hôm nay qua mai ngày tuần tháng năm thế kỷ thập niên sáng trưa chiều tối đêm khuya xuân hạ hè thu "
            "đông giờ chủ nhật cn"
        ),
        units=(
            "đồng độ mét cân lít phút giây ki lô đô € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c °f ha mẫu carat kt terabyte tb "
            "gigabyte gb megabyte mb kilobyte kb byte bit vôn kilôcalo kcal calo cal jun kwh ghz mhz hz kilômét "
            "km xentimét cm milimét mm dặm yard yd feet ft inch in kilôgam kg gam tấn tn pao lb aoxơ oz gigaoát "
            "gw megaoát mw kilôoát kw oát hp mph mililít ml gallon gal thùng bảng franc krone rupee peso dinar "
            "rial rúp leu euro dirham"
        ),
        credits="ảnh hình video nguồn clip minh hoạ họa đọc xem thêm quảng cáo ttxvn afp reuters getty",
        labels=(
            "đọc thêm; xem thêm; đọc tiếp; xem tiếp; tin liên quan; bài liên quan; ảnh minh họa; ảnh minh hoạ; "
            "nguồn ảnh; mời xem thêm; có thể bạn quan tâm; getty images; tin cùng chuyên mục"
        ),
        equivalents=(
            "nói | cho biết | cho hay | phát biểu | tuyên bố | thông báo | giải thích | nhấn mạnh | nói thêm | cho "
            "biết thêm | kể; vì | bởi vì | do | bởi | tại vì | vì rằng; gần như | hầu như; khoảng | chừng | khoảng "
            "chừng | xấp xỉ | độ chừng; hơn | nhiều hơn; chưa đến | chưa tới; ít nhất | tối thiểu | chí ít | ít ra; "
            "nhiều nhất | tối đa; chỉ | duy chỉ; để | nhằm | để mà; không ai | chẳng ai; trong khi | trong lúc; trong "
            "quá trình | trong thời gian; trước khi | trước lúc; cho đến | cho tới | đến tận; cho đến nay | tới nay | "
            "đến nay | cho tới nay; theo | dựa theo | căn cứ theo; và | cũng như; mặc dù | dù | tuy | dẫu | cho dù; "
            "nhưng | song | tuy nhiên | thế nhưng; vì vậy | do đó | vì thế | bởi vậy | cho nên | do vậy; ngoài ra | "
            "bên cạnh đó | hơn nữa | thêm vào đó; về | liên quan đến; nếu | nếu như; đôi khi | thỉnh thoảng | đôi "
            "lúc; ngay lập tức | lập tức | ngay tức khắc | tức thì; ví dụ | chẳng hạn | thí dụ; ban đầu | lúc đầu | "
            "thoạt đầu; bắt đầu | khởi đầu; diễn ra | được tổ chức; hiện nay | hiện tại | hiện giờ | bây giờ | lúc "
            "này; trong khi đó | trong lúc đó; một lần nữa | lần nữa; sau đó | tiếp đó | kế đó; thay vì | thay cho; "
            "đặc biệt | nhất là | đặc biệt là; cuối cùng | rốt cuộc; đột nhiên | bỗng nhiên | bỗng dưng; đồng thời | "
            "cùng lúc | cùng lúc đó; trừ | ngoại trừ; hoặc | hay | hay là; luôn | luôn luôn"
        ),
    ),
    "id": Words(
        function_words=(
            "yang dan di itu dengan untuk ini dalam pada juga ke tersebut mereka oleh menjadi ia telah adalah "
            "seperti sebagai bahwa dia kami kita saya aku kamu anda kalian nya beliau engkau ku mu kepada "
            "terhadap para bagi tentang mengenai ketika serta namun tetapi tapi sedangkan sementara meski "
            "meskipun walaupun maka pun lah kah sini situ sana begitu begini demikian apa siapa mana dimana "
            "bagaimana mengapa kapan ialah yakni yaitu merupakan sebuah seorang suatu agar supaya sang si melalui "
            "secara sendiri selaku sangat guna dll hal pula toh"
        ),
        negations=(
            "tidak tak bukan belum jangan tanpa tiada nggak gak enggak anti nir non kecuali melawan menentang "
            "mustahil bukanlah tidaklah takkan gagal dilarang"
        ),
        quantities=(
            "semua seluruh segala setiap tiap masing beberapa sebagian banyak sedikit lebih kurang paling "
            "terbanyak setidaknya minimal maksimal mayoritas setengah separuh ganda hanya cuma sekadar hampir "
            "sekitar kira atas bawah sebelum sesudah setelah sejak hingga sampai antara dari naik turun terakhir "
            "lain lainnya cukup tepat persis total jumlah masih sudah lagi kembali selalu sering kadang jarang "
            "biasanya sekarang kini segera nanti terlambat awal berikut berikutnya sebelumnya mantan baru lama "
            "rata selama luar belakang depan kiri kanan utara selatan timur barat kali sama besar kecil tinggi "
            "rendah panjang pendek pertama sekaligus makin semakin"
        ),
        modals=(
            "bisa dapat boleh harus wajib mesti perlu mau ingin akan mungkin barangkali kemungkinan diduga konon "
            "atau jika kalau bila apabila karena sebab asalkan"
        ),
        numbers=(
            "0 nol 1 pertama satu 2 dua kedua 3 tiga ketiga 4 empat keempat 5 lima kelima 6 enam keenam 7 tujuh "
            "ketujuh 8 delapan kedelapan 9 sembilan kesembilan 10 sepuluh puluh puluhan kesepuluh 11 sebelas "
            "belas kesebelas 12 lusin 100 seratus ratus ratusan keseratus 1000 seribu ribu ribuan keseribu "
            "1000000 sejuta juta jutaan 1000000000 semiliar miliar miliaran milyar 1000000000000 triliun"
        ),
        dates=(
            "hari kemarin besok lusa pekan minggu bulan tahun abad dekade pagi siang sore malam musim jam januari "
            "februari maret april mei juni juli agustus september oktober november desember jan feb mar apr jun "
            "jul agu sep okt nov des senin selasa rabu kamis jumat sabtu min sen sel rab kam jum sab thn bln mgg "
            "hr"
        ),
        units=(
            "persen sen derajat rupiah rp menit detik meter kilo € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c °f hektare ha ekar ac "
            "karat kt permil terabyte tb gigabyte gb megabyte mb kilobyte kb byte bit mnt dtk volt kilokalori "
            "kkal kalori kal joule kwh gigahertz ghz megahertz mhz hertz hz kilometer km sentimeter cm milimeter "
            "mm mil mi yard yd kaki ft inci in kilogram kg gram pound lb ounce oz gigawatt gw megawatt mw "
            "kilowatt kw watt hp mpj liter mililiter ml galon gal barrel bbl dolar franc krone rupee peso dinar "
            "rial rubel leu euro dirham"
        ),
        credits=(
            "foto gambar fotografer video sumber arsip ilustrasi dok antara afp reuters getty baca simak lihat "
            "juga iklan"
        ),
        labels=(
            "baca juga; simak juga; lihat juga; baca selengkapnya; berita terkait; artikel terkait; sumber foto; "
            "foto dok; gambas video; lanjutkan membaca; getty images; baca berita"
        ),
        negative_prefixes="tak non nir",
        equivalents=(
            "mengatakan | menyatakan | menjelaskan | menuturkan | mengungkapkan | menyampaikan | menyebutkan | "
            "memaparkan | menerangkan | mengumumkan | menambahkan | menegaskan | berkata | bilang | mengemukakan; "
            "katanya | ujarnya | tuturnya | ucapnya | jelasnya | ungkapnya | imbuhnya | tambahnya | paparnya; kata | "
            "ujar | tutur | ucap | ungkap; dikatakan | dinyatakan | dijelaskan | disampaikan | disebutkan | "
            "diungkapkan | diumumkan; karena | sebab | lantaran | oleh karena | dikarenakan; akibat | gara gara; "
            "hampir | nyaris; sekitar | kira kira | kurang lebih | lebih kurang; setidaknya | sedikitnya | paling "
            "tidak | minimal | paling sedikit | sekurang kurangnya; paling banyak | maksimal; hanya | cuma | sekadar; "
            "untuk | guna | demi; agar | supaya; tidak ada seorang pun | tak seorang pun | tidak seorang pun | tak "
            "ada seorang pun; setiap | tiap | tiap tiap; beberapa | sejumlah; selama | sepanjang; setelah | sesudah | "
            "usai | seusai; hingga | sampai; sejauh ini | hingga kini | sampai sekarang | sampai saat ini | hingga "
            "saat ini; juga | pula; serta | dan; sementara | sedangkan; meskipun | walaupun | meski | kendati | "
            "kendatipun; namun | tetapi | tapi | akan tetapi | namun demikian; harus | mesti; bisa | dapat; tidak "
            "bisa | tidak dapat | tak bisa | tak dapat; oleh karena itu | karena itu | oleh sebab itu | maka dari itu "
            "| dengan demikian; selain itu | di samping itu | lagi pula; tentang | mengenai | soal | perihal; jika | "
            "apabila | bila | kalau | jikalau; sering | kerap | acap kali | sering kali | seringkali; kadang kadang | "
            "terkadang | sesekali | kadang; segera | seketika; misalnya | contohnya | umpamanya | sebagai contoh; "
            "yaitu | yakni; awalnya | mulanya | pada awalnya | semula | pada mulanya; dimulai | diawali; berlangsung "
            "| digelar | diadakan | diselenggarakan; saat ini | sekarang | kini; kemudian | lalu | selanjutnya; "
            "sebagai ganti | sebagai pengganti; terutama | khususnya; akhirnya | pada akhirnya; tiba tiba | mendadak "
            "| sekonyong konyong; mungkin | barangkali; kecuali | terkecuali; atau | ataupun; selalu | senantiasa"
        ),
    ),
    "ms": Words(
        function_words=(
            "yang dan di itu dengan untuk ini dalam pada juga ke tersebut mereka oleh menjadi ia telah adalah "
            "seperti sebagai bahawa beliau kami kita saya aku kamu anda kalian nya dia ku mu kepada terhadap para "
            "bagi tentang mengenai ketika serta namun tetapi tapi manakala sementara walaupun meskipun maka pun "
            "lah kah sini situ sana begitu demikian apa siapa mana bagaimana mengapa ialah iaitu merupakan sebuah "
            "seorang suatu agar supaya sang si melalui secara sendiri sangat hal pula turut selaku"
        ),
        negations=(
            "tidak tak bukan belum jangan tanpa tiada anti kecuali melawan menentang mustahil bukanlah tidaklah "
            "enggan gagal dilarang"
        ),
        quantities=(
            "semua seluruh segala setiap tiap masing beberapa sebahagian banyak ramai sedikit lebih kurang paling "
            "sekurang kurangnya majoriti separuh setengah ganda hanya cuma sekadar hampir kira sekitar atas bawah "
            "sebelum selepas setelah sejak hingga sehingga sampai antara dari daripada naik turun terakhir lain "
            "cukup tepat jumlah masih sudah lagi semula sentiasa selalu sering kadang jarang biasanya sekarang "
            "kini segera nanti lewat awal berikut berikutnya sebelumnya bekas baru baharu lama purata selama luar "
            "belakang depan kiri kanan utara selatan timur barat kali sama besar kecil tinggi rendah makin "
            "semakin maksimum minimum"
        ),
        modals=(
            "boleh dapat mesti harus wajib perlu mahu ingin akan mungkin barangkali kemungkinan dipercayai "
            "didakwa atau jika jikalau kalau apabila kerana sebab"
        ),
        numbers=(
            "0 sifar kosong 1 satu pertama 2 dua kedua 3 tiga ketiga 4 empat keempat 5 lima kelima 6 enam keenam "
            "7 tujuh ketujuh 8 lapan kelapan 9 sembilan kesembilan 10 sepuluh puluh puluhan kesepuluh 11 sebelas "
            "belas 12 dozen 100 seratus ratus ratusan 1000 seribu ribu ribuan 1000000 sejuta juta 1000000000 "
            "bilion 1000000000000 trilion"
        ),
        dates=(
            "hari semalam kelmarin esok lusa minggu pekan bulan tahun abad dekad pagi tengahari petang malam "
            "musim jam januari februari mac april mei jun julai ogos september oktober november disember jan feb "
            "apr jul ogo sep okt nov dis ahad isnin selasa rabu khamis jumaat sabtu ahd isn sel rab kha jum sab "
            "thn bln mgu"
        ),
        units=(
            "peratus sen darjah ringgit rm minit saat meter € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c °f hektar ha ekar karat kt "
            "terabait tb gigabait gb megabait mb kilobait kb bait bit sejam min sesaat volt kilokalori kkal "
            "kalori kal joule kwh gigahertz ghz megahertz mhz hertz hz kilometer km sentimeter cm milimeter mm "
            "batu bt ela kaki sekaki ka inci seinci in kilogram kg gram tan tn paun lb auns oz gigawatt gw "
            "megawatt mw kilowatt kw watt hp kmj bsj liter mililiter ml gelen segelen gal tong bbl dolar franc "
            "krone rupee peso dinar rial rubel leu euro dirham"
        ),
        credits="foto gambar jurugambar video sumber arkib ilustrasi bernama afp reuters getty baca lihat juga iklan",
        labels=(
            "baca juga; baca lagi; lihat juga; berita berkaitan; artikel berkaitan; foto bernama; gambar hiasan; "
            "sumber foto; getty images; gambar fail"
        ),
        negative_prefixes="tak",
        equivalents=(
            "berkata | menyatakan | menjelaskan | memberitahu | menyebut | memaklumkan | mengumumkan | menegaskan | "
            "menambah; katanya | ujarnya | jelasnya | tambahnya; kerana | sebab | disebabkan; akibat | ekoran | "
            "lantaran; hampir | nyaris; kira kira | sekitar | lebih kurang; sekurang kurangnya | paling kurang | "
            "setidak tidaknya | minimum; selebih lebihnya | paling banyak | maksimum; hanya | cuma | sekadar; untuk | "
            "bagi; supaya | agar; setiap | tiap tiap | tiap; beberapa | sejumlah; semasa | ketika | sewaktu; selepas "
            "| setelah | sesudah | usai; sehingga | hingga | sampai; setakat ini | sehingga kini | hingga kini | "
            "sehingga sekarang; serta | dan; manakala | sementara | sedangkan; walaupun | meskipun | sungguhpun | "
            "biarpun; namun | tetapi | tapi | akan tetapi; oleh itu | justeru | oleh yang demikian; selain itu | di "
            "samping itu | tambahan pula; mengenai | tentang | berhubung | berkenaan; jika | sekiranya | kalau | "
            "jikalau; sering | kerap; kadang kadang | sekali sekala | ada kalanya; segera | serta merta; contohnya | "
            "misalnya | umpamanya | sebagai contoh; iaitu | yakni; pada mulanya | pada awalnya | mulanya; berlangsung "
            "| diadakan; kini | sekarang | pada masa ini | buat masa ini; kemudian | selepas itu | lalu; terutama | "
            "khususnya | terutamanya; akhirnya | pada akhirnya; tiba tiba | mendadak; mungkin | barangkali; kecuali | "
            "melainkan"
        ),
    ),
    "lt": Words(
        function_words=(
            "ir kad į su yra tai kaip jo bet buvo o kuris kurie prie jis ji jie jos jų jam jai jiems joms juo ja "
            "jais jomis jį ją juos jas aš tu mes jūs mane tave mus jus man tau mums jums manęs tavęs savęs save "
            "sau savo mano tavo mūsų jūsų šis ši šie šios šio šiam šiai šį šią šiuos šias šių tas ta tie tos to "
            "tam tą tuos tų toks tokia tokie tokios tokį tokių kuri kurios kurio kuriam kuriai kurį kurią kuriuos "
            "kurias kurių kas ko kam ką kuo kur kada kodėl koks kokia kokie kokį čia ten esu esi esame esate būti "
            "būtų bus būsime buvau buvome buvę būna turėti turintis taip pat tačiau taigi todėl tuomet tada vis "
            "dėlto nors kai jog juk gi bei beje labai pagal pats pati patys"
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
        negative_prefixes="ne be",
        equivalents=(
            "sakė | pareiškė | paaiškino | pridūrė | pažymėjo | pranešė | nurodė | papasakojo | pabrėžė | paminėjo | "
            "informavo; sako | aiškina | pažymi | praneša | nurodo | pasakoja | pabrėžia | mini | informuoja; nes | "
            "kadangi | mat; beveik | bemaž | kone; apie | maždaug | apytiksliai | apytikriai; daugiau kaip | daugiau "
            "nei; mažiau kaip | mažiau nei; bent | mažiausiai | ne mažiau kaip | bent jau; daugiausia | ne daugiau "
            "kaip | ne daugiau nei; tik | vien | tiktai | vien tik; iki šiol | ligi šiol; pasak | anot; taip pat | "
            "irgi; bei | ir; nepaisant | nežiūrint; tačiau | bet | vis dėlto | visgi; todėl | dėl to | taigi; jei | "
            "jeigu; dažnai | neretai; kartais | retkarčiais | kartkartėmis; iškart | nedelsiant | tuoj pat | iš "
            "karto; pavyzdžiui | pvz; iš pradžių | pradžioje; dabar | šiuo metu; netrukus | greitai; vėl | iš naujo; "
            "galbūt | gal; tuo pačiu metu | vienu metu"
        ),
    ),
    "lv": Words(
        function_words=(
            "un ir ka ar par tas kā arī bet viņš kas to lai tā bija būs pie savu kad šo es tu mēs jūs viņa viņi "
            "viņas viņu viņam viņai viņiem mani tevi mūs man tev mums jums manis sevi sev sevis mans mana tavs "
            "tava mūsu jūsu savs sava savas savā saviem tie tām tās tiem tajā tam tai šis šī šie šīs šā šim šai "
            "šajā tāds tāda tādi tādas tādu kurš kura kuri kuras kuru kuram kurā kurai kam ko kur kāpēc kāds kāda "
            "kādi esmu esi esam esat būt būtu bijis bijusi bijuši tika tiek tikt tiks esot taču tomēr tādēļ tāpēc "
            "tātad savukārt turklāt tad tur te šeit gan nu kaut turpretī proti pats pati paši ļoti tieši caur pa "
            "kamēr saskaņā"
        ),
        negations=(
            "ne nav nebija nebūs nekad neviens neviena nevienu nekas neko nekur nekāds nekāda bez pret izņemot "
            "neskatoties vietā tikko nē nevar nedrīkst nekādas neiespējami trūkst nevienam nespēj nevis"
        ),
        quantities=(
            "viss visa visi visas visu visiem katrs katra katru daži dažas dažu vairāki vairākas vairāku daudz "
            "daudzi maz vairāk mazāk visvairāk vismazāk vismaz vairums vairākums puse pusi pusē divreiz dubults "
            "tikai vien gandrīz aptuveni apmēram ap virs zem pirms pēc kopš līdz starp no uz augšup lejup "
            "pēdējais pēdējā pēdējie abi abas abu cits cita citi citas citu pietiekami precīzi kopā kopumā daļa "
            "daļēji vēl jau atkal vienmēr bieži dažreiz reti parasti tagad drīz vēlāk agrāk nākamais nākamā "
            "iepriekšējais bijušais nesen maksimums minimums vidēji laikā iekšā ārā ārpus aiz kreisi ziemeļi "
            "dienvidi austrumi rietumi reize reizes reizi trešdaļa ceturtdaļa jauns jauna jauni vecs lielāks "
            "mazāks augstāks zemāks tik cik"
        ),
        modals=(
            "var varēja varētu spēj drīkst jābūt vajag vajadzētu vēlas grib varbūt iespējams domājams vai ja jo "
            "citādi"
        ),
        numbers=(
            "0 nulle 1 viens viena vienu vienā pirmais pirmā pirmo pirmie 2 divi divas divu diviem otrais otrā "
            "otro 3 trīs triju trešais trešā trešo 4 četri četras četru ceturtais ceturtā 5 pieci piecas piecu "
            "piektais 6 seši sešas sešu 7 septiņi 8 astoņi 9 deviņi 10 desmit desmiti desmitiem 11 vienpadsmit 12 "
            "ducis divpadsmit 13 trīspadsmit 14 četrpadsmit 15 piecpadsmit 16 sešpadsmit 17 septiņpadsmit 18 "
            "astoņpadsmit 19 deviņpadsmit 20 divdesmit 30 trīsdesmit 40 četrdesmit 50 piecdesmit 60 sešdesmit 70 "
            "septiņdesmit 80 astoņdesmit 90 deviņdesmit 100 simts simti simtiem simtus 1000 tūkstotis tūkstoši "
            "tūkstošu tūkstošus tūkst 1000000 miljons miljoni miljonu miljonus milj 1000000000 miljards miljardi "
            "miljardu mljrd 1000000000000 triljons"
        ),
        dates=(
            "šodien vakar rīt aizvakar parīt diena dienas dienu dienā nedēļa nedēļas nedēļu nedēļā mēnesis mēneša "
            "mēnesi mēnešu mēneši gads gada gadu gadā gadi gadus gadiem gadsimts gadsimta desmitgade rīts rītā "
            "pēcpusdiena vakars vakarā nakts naktī pusnakts pavasaris pavasarī vasara vasarā rudens rudenī ziema "
            "ziemā plkst janvāris janvārī janvāra janvāri janvāram janvāru februāris februārī februāra februāri "
            "februāram februāru marts aprīlis aprīlī aprīla aprīli aprīlam aprīlu maijs jūnijs jūlijs augusts "
            "septembris septembrī septembra septembri septembram septembru oktobris oktobrī oktobra oktobri "
            "oktobram oktobru novembris novembrī novembra novembri novembram novembru decembris decembrī decembra "
            "decembri decembram decembru janv febr apr jūn jūl aug sept okt nov dec svētdiena pirmdiena otrdiena "
            "trešdiena ceturtdiena piektdiena sestdiena svētd pirmd otrd trešd ceturtd piektd sestd mēnesī mēn "
            "ned"
        ),
        units=(
            "procents procenti procentu procentus centi centu eiro grādi grādu € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c °f grāds "
            "kvadrātkilometru kvadrātkilometrs kvadrātkilometri hektāru hektārs hektāri ha kvadrātmetru "
            "kvadrātmetrs kvadrātmetri akru akrs akri ac karātu karāts karāti kt promiļu promile promiles "
            "terabaitu terabaits terabaiti tb gigabaitu gigabaits gigabaiti gb megabaitu megabaits mb kilobaitu "
            "kilobaits kilobaiti kb baitu baits baiti bitu bits biti stundu stunda stundas stundā st minūšu "
            "minūte minūtes minūtē min sekunžu sekunde sekundes sekundē sek voltu volts volti kilokaloriju "
            "kilokalorija kilokalorijas kcal kaloriju kalorija kalorijas cal džoulu džouls džouli kilovatstundu "
            "kilovatstunda kilovatstundas kwh gigahercu gigahercs gigaherci ghz megahercu megahercs megaherci mhz "
            "hercu hercs herci hz kilometru kilometrs kilometri kilometrā km metru metrs metri metrā centimetru "
            "centimetrs centimetri centimetrā cm milimetru milimetrs milimetri mm jūdžu jūdze jūdzes jardu jards "
            "jardi pēdu pēda pēdas pēdā ft collu colla collas collā in kilogramu kilograms kilogrami kg gramu "
            "grams grami tonnu tonna tonnas mārciņu mārciņa mārciņas lb unču unce unces gigavatu gigavats "
            "gigavati gw megavatu megavats megavati mw kilovatu kilovats kilovati kw vatu vats vati zirgspēku "
            "zirgspēks zirgspēki zs kubikmetru kubikmetrs kubikmetri litru litrs litri mililitru mililitrs "
            "mililitri ml galonu galons galoni gal bbl barels bareli dolāri dolārs franki franks krona kronas "
            "rūpija rūpijas peso dināri dinārs riāli riāls leja lejas dirhēmi dirhēms"
        ),
        credits=(
            "foto fotogrāfija fotogrāfs attēls attēli video avots arhīvs ilustrācija ekrānuzņēmums leta afp "
            "reuters getty lasi lasiet skatiet arī reklāma"
        ),
        labels=(
            "lasi arī; lasiet arī; lasīt vairāk; lasi vairāk; skaties arī; saistītie raksti; ilustratīvs foto; "
            "foto leta; getty images; uzzini vairāk"
        ),
        negative_prefixes="ne bez",
        equivalents=(
            "teica | sacīja | norādīja | paziņoja | paskaidroja | skaidroja | piebilda | atzīmēja | uzsvēra | "
            "pastāstīja | stāstīja | informēja | pavēstīja; saka | norāda | paziņo | skaidro | piebilst | atzīmē | "
            "uzsver | stāsta | informē; jo | tāpēc ka | tādēļ ka; gandrīz | teju | tikpat kā; aptuveni | apmēram | "
            "ap; vairāk nekā | vairāk par; mazāk nekā | mazāk par; vismaz | ne mazāk kā; ne vairāk kā | maksimums | "
            "augstākais; tikai | vienīgi | vien; katrs | ikviens; laikā | gaitā; pēc tam | vēlāk; kā arī | un; kaut "
            "gan | lai gan | kaut arī | lai arī; tomēr | taču | bet; tāpēc | tādēļ; turklāt | bez tam; bieži | "
            "nereti; dažreiz | reizēm | dažkārt | šad un tad; nekavējoties | tūlīt | uzreiz; piemēram | piem; "
            "sākotnēji | sākumā; sākās | iesākās; notiek | norisinās; notika | norisinājās; notiks | norisināsies; "
            "tagad | pašlaik | šobrīd | patlaban; drīz | drīzumā; atkal | no jauna; īpaši | sevišķi | jo īpaši; "
            "pēkšņi | piepeši; varbūt | iespējams; vienlaikus | vienlaicīgi"
        ),
    ),
    "et": Words(
        function_words=(
            "ja on et oli ta see mis kui ka ning oma aga kes siis nii seda selle kuid ma me te nad tema nende "
            "neid mina sina teie meie nemad minu sinu mind sind teda meid teid mulle sulle talle meile neile mul "
            "sul tal meil neil minult temalt temaga nendega enda ennast end endale ise selles sellest sellele "
            "sellel sellega sellelt need neis neist nendele too tollest mille mida milles millest millele millega "
            "kelle keda kellele kelleks kus kuhu kust millal miks kuidas missugune milline milliste olen oled "
            "oleme olete olid olin olime olnud olema olla oleks oleksid olevat saanud samuti siiski seega "
            "seetõttu ehkki kuigi samas siin seal sinna siia poolt kaudu kohta eks selline sellise sellised "
            "niisugune väga just nagu"
        ),
        negations=(
            "ei ära ärge pole polnud mitte kunagi ilma ilmaski vastu arvatud hoolimata asemel vaevalt eales "
            "polegi võimatu puudub puuduvad ega polenud"
        ),
        quantities=(
            "kõik kõigi kõiki kõigile iga igaüks mõni mõned mõne mitu mitme mitmed palju paljud vähe rohkem vähem "
            "enim kõige vähemalt enamik enamus pool poole pooled kahekordne ainult vaid üksnes peaaegu umbes ligi "
            "ligikaudu üle alla enne pärast alates kuni vahel vahele üles viimane viimase viimased mõlemad mõlema "
            "teised teiste muu muud küllalt täpselt kokku kogu osa osaliselt veel juba taas jälle uuesti alati "
            "sageli tihti harva tavaliselt nüüd varsti hiljem varem järgmine eelmine endine hiljuti maksimaalne "
            "minimaalne keskmiselt ajal jooksul sees väljas taga ees vasak parem põhi lõuna ida lääs korda kord "
            "kolmandik veerand uus uue uued sama suurem väiksem kõrgem madalam vana keegi miski midagi kellegi "
            "igasugune"
        ),
        modals=(
            "võib võivad võis võiks saab peab peavad pidi peaks tohib tahab tahavad vist ilmselt arvatavasti "
            "tõenäoliselt võimalik väidetavalt või ehk kas juhul sest kuna muidu"
        ),
        numbers=(
            "0 null 1 üks ühe üht ühte esimene esimese esimest esimesed 2 kaks kahe kaht teine teise teist 3 kolm "
            "kolme kolmas kolmanda 4 neli nelja neljas neljanda 5 viis viie viit viies viienda 6 kuus kuue kuut "
            "kuues kuuenda 7 seitse seitsme seitsmes 8 kaheksa kaheksas 9 üheksa üheksas 10 kümme kümne kümmet "
            "kümned kümnes 11 üksteist 12 kaksteist tosin 13 kolmteist 14 neliteist 15 viisteist 16 kuusteist 17 "
            "seitseteist 18 kaheksateist 19 üheksateist 20 kakskümmend 30 kolmkümmend 40 nelikümmend 50 "
            "viiskümmend 60 kuuskümmend 70 seitsekümmend 80 kaheksakümmend 90 üheksakümmend 100 sada saja sadu "
            "sajad 1000 tuhat tuhande tuhanded tuhandeid 1000000 miljon miljoni miljonit miljonid mln 1000000000 "
            "miljard miljardi miljardit mld"
        ),
        dates=(
            "täna eile homme üleeile ülehomme päev päeva päevad päeval nädal nädala nädalat nädalal kuu kuud kuul "
            "aasta aastat aastal aastad aastas sajand sajandi aastakümme hommik hommikul pärastlõuna õhtu õhtul "
            "öö öösel kesköö kevad kevadel suvi suvel sügis sügisel talv talvel nädalavahetus kell jaanuar "
            "jaanuaris jaanuari jaanuarist jaanuarini jaanuaril jaanuare jaanuarst veebruar veebruaris veebruari "
            "veebruarist veebruarini veebruaril veebruare veebruarst märts märtsis märtsi märtsist märtsini "
            "märtsil märtse märtsst aprill aprillis aprilli aprillist aprillini aprillil aprille aprillst mai "
            "juuni juuniis juunii juuniist juuniini juuniil juunie juunist juuli juuliis juulii juuliist juuliini "
            "juuliil juulie juulist august augustis augusti augustist augustini augustil auguste augustst "
            "september septemberis septemberi septemberist septemberini septemberil septembere septemberst "
            "oktoober oktooberis oktooberi oktooberist oktooberini oktooberil oktoobere oktooberst november "
            "novemberis novemberi novemberist novemberini novemberil novembere novemberst detsember detsemberis "
            "detsemberi detsemberist detsemberini detsemberil detsembere detsemberst jaan veebr apr aug sept okt "
            "nov dets pühapäev pühapäevis pühapäevi pühapäevist pühapäevini pühapäevil pühapäeve pühapäevst "
            "esmaspäev esmaspäevis esmaspäevi esmaspäevist esmaspäevini esmaspäevil esmaspäeve esmaspäevst "
            "teisipäev teisipäevis teisipäevi teisipäevist teisipäevini teisipäevil teisipäeve teisipäevst "
            "kolmapäev kolmapäevis kolmapäevi kolmapäevist kolmapäevini kolmapäevil kolmapäeve kolmapäevst "
            "neljapäev neljapäevis neljapäevi neljapäevist neljapäevini neljapäevil neljapäeve neljapäevst reede "
            "reedeis reedei reedeist reedeini reedeil reedee reedest laupäev laupäevis laupäevi laupäevist "
            "laupäevini laupäevil laupäeve laupäevst kuus nädalas näd ööpäev ööpäeva ööpäevas ööp"
        ),
        units=(
            "protsent protsenti protsendi senti sent eurot euro kraadi € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c °f kraad "
            "ruutkilomeeter ruutkilomeetrit hektar hektarit ha ruutmeeter ruutmeetrit aaker aakrit ac karaat "
            "karaati ct promill promilli terabait terabaiti tb gigabait gigabaiti gb megabait megabaiti mb "
            "kilobait kilobaiti kb baiti bait bitt bitti tund tundi tunnis minut minutit minutis min sekund "
            "sekundit sekundis sek volt volti kilokalor kilokalorit kcal kalor kalorit cal džaul džauli kwh "
            "gigaherts gigahertsi ghz megaherts megahertsi mhz herts hertsi hz kilomeeter kilomeetrit km meeter "
            "meetrit sentimeeter sentimeetrit cm millimeeter millimeetrit mm miil miili mi jard jardi yd jalg "
            "jalga ft toll tolli in tonn tonni kilogramm kilogrammi kg gramm grammi nael naela lb unts untsi oz "
            "gigavatt gigavatti gw megavatt megavatti mw kilovatt kilovatti kw vatt vatti hobujõud hobujõudu hj "
            "kuupmeeter kuupmeetrit liiter liitrit milliliiter milliliitrit ml gallon gallonit gal barrel "
            "barrelit bbl dollar dollarit frank franki kroon krooni ruupia ruupiat peeso peesot dinaar dinaari "
            "riaal riaali rubla leu leud dirhem dirhemit"
        ),
        credits=(
            "foto pilt pildid fotograaf video allikas arhiiv illustratsioon kuvatõmmis err bns afp reuters getty "
            "loe vaata lisaks reklaam"
        ),
        labels=(
            "loe ka; loe lisaks; loe edasi; loe veel; vaata ka; seotud artiklid; foto arhiiv; loe rohkem; getty "
            "images; pilt on illustratiivne"
        ),
        negative_prefixes="eba mitte",
        negative_suffixes="tu ta matu mata tult",
        equivalents=(
            "ütles | teatas | selgitas | lisas | märkis | nentis | rääkis | rõhutas | mainis | sõnas | lausus; "
            "ütlesid | teatasid | selgitasid | lisasid | märkisid | rääkisid | rõhutasid | mainisid; ütleb | teatab | "
            "selgitab | lisab | märgib | nendib | räägib | rõhutab | sõnab | lausub; öelnud | teatanud | selgitanud | "
            "lisanud | märkinud | rääkinud; sest | kuna | sellepärast et; peaaegu | pea; umbes | ligikaudu | circa | "
            "umbkaudu; üle | rohkem kui | enam kui; vähemalt | mitte vähem kui; kõige rohkem | maksimaalselt | mitte "
            "rohkem kui; ainult | vaid | üksnes; palju | hulganisti; jooksul | kestel | vältel; seni | siiani | "
            "siiamaani; samuti | ka; ning | ja; kuigi | ehkki; vaatamata | hoolimata; kuid | aga | ent; seetõttu | "
            "sellepärast | seepärast; lisaks | peale selle; sageli | tihti; mõnikord | vahel | aeg ajalt | "
            "vahetevahel; kohe | viivitamatult | otsekohe; näiteks | nt; alguses | algul; algas | sai alguse; toimub "
            "| leiab aset; toimus | leidis aset; toimuvad | leiavad aset; toimusid | leidsid aset; praegu | nüüd | "
            "hetkel; varsti | peagi; taas | jälle | uuesti; eriti | iseäranis; võib olla | ehk; samal ajal | "
            "üheaegselt"
        ),
    ),
    "ca": Words(
        function_words=(
            "de la el i que a en l d les per un amb una és els del es al se ha com s però van jo tu ell ella "
            "nosaltres vosaltres ells elles vostè em et ens us li me te nos hi ho n m t meu meva meus meves teu "
            "teva seu seva seus seves nostre nostra nostres vostre aquest aquesta aquests aquestes això allò "
            "aquell aquella aquells aquelles aqueix qui què quin quina quins quines on quan qual quals són sóc "
            "soc ets som sou era eren serà seran seria serien sigui siguin fou estat sent ser ésser estar està "
            "estan estava estaven he has hem heu han havia havien hagi haver té tenen tenia pel pels dels als "
            "doncs així també llavors aleshores aquí allà allí tanmateix mentre segons mitjançant tal tals vaig "
            "vas vam veu estem estic vostra vostres propi pròpia"
        ),
        negations=(
            "no mai sense cap ningú res enlloc ni tampoc contra excepte llevat malgrat tret sinó impossible pas "
            "gens manca"
        ),
        quantities=(
            "tot tota tots totes algun alguna alguns algunes algú quelcom diversos diverses molt molta molts "
            "moltes poc poca pocs poques més menys major menor majoria meitat mig mitja doble triple només "
            "solament únicament gairebé quasi prop aproximadament voltant sobre sota abans després fins des entre "
            "dalt baix últim última últims darrer darrera darrers cada qualsevol ambdós altre altra altres "
            "bastant prou exactament total sencer part parcialment encara ja sempre sovint vegades vegada "
            "rarament ara aviat tard proper pròxim anterior antic antiga exdirector recentment actualment màxim "
            "mínim mitjana durant dins fora darrere davant esquerra dreta nord sud oest terç quart nova nous "
            "noves mateix mateixa mateixos tant tanta uns unes superior inferior dintre inclòs sobretot"
        ),
        modals=(
            "pot poden podia podien podrà podria podrien poder deu deuen cal caldria vol volen potser "
            "probablement possiblement suposadament presumptament o si perquè"
        ),
        numbers=(
            "0 zero 1 primer primera primers primeres 2 dos dues segon segona 3 tres tercer tercera tercers 4 "
            "quatre quart quarta 5 cinc cinquè cinquena cinquens 6 sis sisè sisena sisens 7 set setè setena "
            "setens 8 vuit vuitè vuitena vuitens 9 nou novè novena novens 10 deu desè desena desenes desens 11 "
            "onze onzè onzena onzens 12 dotze dotzena dotzè dotzens 13 tretze tretzè tretzena tretzens 14 catorze "
            "catorzè catorzena catorzens 15 quinze quinzè quinzena quinzens 16 setze setzè setzena setzens 17 "
            "disset dissetè dissetena dissetens 18 divuit divuitè divuitena divuitens 19 dinou dinovè dinovena "
            "dinovens 20 vint vintè vintena vintens 30 trenta 40 quaranta 50 cinquanta 60 seixanta 70 setanta 80 "
            "vuitanta 90 noranta 100 cent cents centenars centenar centè centena centens 1000 mil milers milè "
            "milena milens 1000000 milió milions 1000000000 miliard"
        ),
        dates=(
            "avui ahir demà dia dies setmana setmanes setmanal mesos any anys anual segle segles dècada dècades "
            "matí migdia tarda vespre nit mitjanit primavera estiu tardor hivern gener febrer març abril maig "
            "juny juliol agost setembre octubre novembre desembre gen febr abr jul ag set oct nov des diumenge "
            "dilluns dimarts dimecres dijous divendres dissabte dg dl dt dc dj dv ds mes setm"
        ),
        units=(
            "cèntims centaus € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c °f grau graus hectàrea hectàrees acre acres ac quirat "
            "quirats ct terabyte terabytes tb gigabyte gigabytes gb megabyte megabytes mb kilobyte kilobytes kb "
            "byte bytes bits bit hora hores minut minuts min segon volt volts quilocaloria quilocalories kcal "
            "caloria calories cal joule joules kwh gigahertz gigahertzs ghz megahertz megahertzs mhz hertz hertzs "
            "hz quilòmetre quilòmetres km metre metres centímetre centímetres cm mm milla milles mi iarda iardes "
            "yd peu peus ft polzada polzades in quilogram quilograms kg gram grams tona tones lliura lliures lb "
            "unça unces oz gigawatt gigawatts gw megawatt megawatts mw quilowatt quilowatts kw watt watts cv "
            "litre litres ml galó galons gal barril barrils bbl dòlar dòlars franc francs corona corones rupia "
            "rupies peso pesos dinar dinars rial rials ien iens iuan iuans ruble rubles hrívnia hrívnies zloty "
            "zlote fòrint fòrints lei leu baht bahts ringgit ringgits taka euro euros tenge tenges dírham dírhams"
        ),
        credits=(
            "foto fotos fotografia fotografies fotògraf imatge imatges vídeo vídeos font arxiu il lustració "
            "captura acn efe afp reuters getty llegeix llegir vegeu mira també publicitat"
        ),
        labels=(
            "llegeix també; llegiu també; llegir més; llegeix més; vegeu també; notícies relacionades; imatge d "
            "arxiu; foto d arxiu; et pot interessar; també et pot interessar; getty images"
        ),
        negative_prefixes="in im ir il des no",
        equivalents=(
            "dit | declarat | afirmat | explicat | indicat | assenyalat | manifestat | afegit | precisat | comentat | "
            "anunciat | informat | detallat | subratllat | remarcat; diu | declara | afirma | explica | indica | "
            "assenyala | manifesta | afegeix | precisa | comenta | anuncia | informa | detalla | subratlla | remarca; "
            "diuen | declaren | afirmen | expliquen | indiquen | assenyalen | manifesten | afegeixen | comenten | "
            "anuncien; va dir | va declarar | va afirmar | va explicar | va indicar | va assenyalar | va manifestar | "
            "va afegir | va comentar | va anunciar; perquè | ja que | atès que | com que; a causa de | a causa del | "
            "a causa dels | degut a; gairebé | quasi; aproximadament | al voltant de | més o menys; més de | per "
            "sobre de; menys de | per sota de; almenys | com a mínim | si més no | pel cap baix; com a màxim | a tot "
            "estirar | pel cap alt; només | únicament | solament | tan sols; per | per tal de | a fi de; molts | "
            "nombrosos; moltes | nombroses; durant | en el transcurs de | en el curs de; fins ara | fins avui; segons "
            "| d acord amb; també | igualment | així mateix; així com | i; encara que | tot i que | malgrat que | si "
            "bé; malgrat | tot i | a pesar de; però | tanmateix | no obstant això | no obstant; per tant | per "
            "consegüent | en conseqüència | per això; a més | a més a més; sobre | pel que fa a | respecte a | quant "
            "a; sovint | freqüentment | amb freqüència; de vegades | a vegades | de tant en tant | ocasionalment; "
            "immediatament | de seguida | tot seguit | a l instant; per exemple | p ex; inicialment | al principi | "
            "al començament; comença | s inicia; comencen | s inicien; se celebra | té lloc; se celebrarà | tindrà "
            "lloc; actualment | ara com ara | en aquest moment; de nou | novament | una altra vegada | un altre cop; "
            "en lloc de | en comptes de; sobretot | especialment | en especial; finalment | al final; de sobte | de "
            "cop | sobtadament; potser | tal vegada; alhora | al mateix temps | simultàniament; excepte | llevat de | "
            "tret de"
        ),
    ),
    "he": Words(
        function_words=(
            "של את על הוא זה גם עם היא מה אבל היה יש הם אני אשר זו כך אך היו הייתה היתה להיות יהיה תהיה יהיו אתה "
            "אתם אתן אנחנו אנו הן אותו אותה אותם אותי אותך אותנו שלו שלה שלהם שלהן שלי שלך שלנו שלכם לו לה להם "
            "להן לי לך לנו לכם בו בה בהם בהן בי בך בנו ממנו ממנה מהם עליו עליה עליהם אליו אליה אליהם אליי עמו "
            "איתו איתה איתם אצל זאת אלה אלו ההוא ההיא הזה הזאת הזו האלה האלו כזה כזאת כאלה מי איפה היכן לאן מאין "
            "מתי איך כיצד מדוע למה הנה פה כאן שם ואז לכן לפיכך כמו בנוסף אולם ואולם ואילו הרי עצמו עצמה עצמם "
            "בעצמו וגם שגם והוא והיא והם שהוא שהיא שהם שזה וזה ולכן באמצעות לגבי בנוגע לפי בעוד כאשר כש מאוד ממש "
            "אחד אחת הינו הינה אותן אז איזה איתי איתך איתכם איתנו אתכם ככה כן כפי לבין עליך עלי עליי עלינו שלכן "
            "שהיו שהיה ואת"
        ),
        negations=(
            "לא אל אין אינו אינה אינם אינן איני בלי ללא מבלי אף לעולם מעולם כלום שום נגד כנגד למעט מלבד חוץ פרט "
            "במקום למרות בקושי ולא שלא ואין שאין מכחיש הכחיש היעדר בלתי אי לאו חסר"
        ),
        quantities=(
            "כל כלל כולם כולו כולה כמה מספר אחדים הרבה רבים רבות מעט יותר פחות הכי לפחות היותר רוב מרבית מיעוט "
            "חצי מחצית כפול פי רק בלבד כמעט בערך סביב מעל תחת מתחת לפני אחרי לאחר מאז עד בין מן מתוך למעלה למטה "
            "ראשונה אחרון אחרונה אחרונים האחרון האחרונה שניהם שתיהן אחר אחרת אחרים אחרות האחרים מספיק בדיוק בסך "
            "הכל הכול שלם כולל חלק חלקית בעיקר עוד עדיין כבר שוב תמיד לעיתים לפעמים נדיר עכשיו כעת עתה בקרוב "
            "מאוחר מוקדם הבא הבאה הקודם הקודמת לשעבר לאחרונה מקסימום מינימום ממוצע במהלך במשך בתוך מחוץ מאחורי "
            "שמאל ימין צפון דרום מזרח מערב פעם פעמים פעמיים שליש רבע חדש חדשה ישן גדול קטן גבוה נמוך כלשהו מישהו "
            "משהו בתחילה לבסוף מול באמצע מעטים כולן"
        ),
        modals=(
            "יכול יכולה יכולים יכולות יוכל תוכל יוכלו אפשר ניתן חייב חייבת חייבים צריך צריכה צריכים רוצה רוצים "
            "עשוי עשויה עשויים עלול עלולה מותר אולי כנראה ייתכן יתכן לכאורה או אם אלא כי משום מפני בגלל יכלו יכל "
            "יכלה מסוגל מכיוון במידה"
        ),
        numbers=(
            "0 אפס 1 ראשון ראשונה ראשונים הראשון הראשונה 2 שניים שתיים שני שתי שנייה השני השנייה 3 שלוש שלושה "
            "שלישי שלישית השלישי השלישית 4 ארבע ארבעה רביעי רביעית 5 חמש חמישה חמישי חמישית 6 שש שישה שישי שישית "
            "7 שבע שבעה שביעי שביעית 8 שמונה שמיני שמינית 9 תשע תשעה תשיעי תשיעית 10 עשר עשרה עשירי עשירית עשרות "
            "12 תריסר 20 עשרים העשרים 30 שלושים השלושים 40 ארבעים הארבעים 50 חמישים החמישים 60 שישים השישים 70 "
            "שבעים השבעים 80 שמונים השמונים 90 תשעים התשעים 100 מאה מאות המאה 200 מאתיים 1000 אלף אלפי אלפים האלף "
            "2000 אלפיים 1000000 מיליון מיליוני מיליונים 1000000000 מיליארד מיליארדי 1000000000000 טריליון"
        ),
        dates=(
            "היום אתמול מחר מחרתיים שלשום יום ימים יומיים שבוע שבועות שבועיים חודש חודשים חודשיים שנה שנים שנתיים "
            "השנה השבוע החודש עשור בוקר צהריים אחה ערב לילה חצות אביב קיץ סתיו חורף שעה שעות ינואר פברואר מרץ "
            "אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר ינו פבר אפר אוג ספט אוק נוב דצמ שבת לשנה "
            "לחודש ימ"
        ),
        units=(
            "אחוז אחוזים אג אגורות שח ש ח שקל שקלים דולר דולרים יורו קמ קילומטר קילומטרים מטר מטרים קילו טון "
            "מעלות דקות € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c °f הקטאר ha אקר קראט kt פרומיל tb gb mb kb בייט ביט שעתיים לשעה "
            "שע דקה דק שניה שניות לשניה שנ וולט kcal קלוריה קלוריות cal ghz mhz הרץ hz לקילומטר למטר סנטימטר "
            "סנטימטרים לסנטימטר מילימטר מילימטרים מייל יארד רגל לרגל ft אינץ לאינץ in קילוגרם גרם גר טונה טונות "
            "פאונד lbs lb אונקיה אונקיות oz gw mw קילוואט kw ואט mph ליטר מיליליטר גלון גלונים גל חבית חביות bbl "
            "לירה פרנק כתר רופי פסו דינר ריאל רובל לאו אירו דירהם"
        ),
        credits="צילום תמונה תמונות צלם וידאו מקור ארכיון איור רויטרס פרסומת גטי קראו קרא צפו",
        labels=(
            "קראו גם; קרא גם; קראו עוד; צפו גם; ראו גם; לקריאה נוספת; כתבות נוספות; תמונת ארכיון; צילום ארכיון; "
            "קראו בהרחבה; עוד בנושא; המשך קריאה"
        ),
        clitic_prefixes="ו ה ב ל מ ש כ וה וב ול ומ וש שה בה כש לכש מה",
        equivalents=(
            "אמר | ואמר | ציין | וציין | הסביר | והסביר | מסר | ומסר | הודיע | והודיע | הצהיר | והצהיר | הוסיף | "
            "והוסיף | סיפר | וסיפר | הדגיש | והדגיש | הבהיר | והבהיר; אמרה | ואמרה | ציינה | וציינה | הסבירה | "
            "והסבירה | מסרה | ומסרה | הודיעה | והודיעה | הצהירה | והצהירה | הוסיפה | והוסיפה | סיפרה | וסיפרה | "
            "הדגישה | והדגישה | הבהירה | והבהירה; אמרו | ואמרו | ציינו | וציינו | הסבירו | והסבירו | מסרו | ומסרו | "
            "הודיעו | והודיעו | הצהירו | והצהירו | הוסיפו | והוסיפו | סיפרו | וסיפרו | הדגישו | והדגישו | הבהירו | "
            "והבהירו; אומר | מציין | מסביר | מוסר | מודיע | מצהיר | מוסיף | מדגיש | מבהיר; אומרת | מציינת | מסבירה | "
            "מוסרת | מודיעה | מצהירה | מוסיפה | מספרת | מדגישה | מבהירה; אומרים | מציינים | מסבירים | מוסרים | "
            "מודיעים | מצהירים | מוסיפים | מספרים | מדגישים | מבהירים; נאמר | נמסר | צוין; משום | מפני | מאחר | היות "
            "| כיוון | מכיוון; בגלל | עקב | בשל | מחמת; בערך | לערך | בקירוב | בסביבות; לפחות | לכל הפחות; לכל היותר "
            "| מקסימום; רק | אך ורק | בלבד; כדי | על מנת | בכדי; במהלך | במשך; לאחר | אחרי; עד כה | עד עתה | עד "
            "עכשיו; לפי | על פי; בנוסף | נוסף על כך | יתר על כן | כמו כן; למרות | חרף | על אף; אבל | אך | אולם | עם "
            "זאת | ואולם; חייב | מוכרח; חייבת | מוכרחה; חייבים | מוכרחים; יכול | מסוגל; יכולה | מסוגלת; יכולים | "
            "מסוגלים; לכן | לפיכך | על כן | משום כך | אי לכך; לעתים קרובות | לעיתים קרובות | תכופות; לפעמים | לעתים | "
            "לעיתים | מדי פעם | מפעם לפעם; מיד | מייד | תכף ומיד | באופן מיידי | לאלתר; לדוגמה | למשל | לדוגמא; תחילה "
            "| ראשית | בתחילה | בהתחלה; התחיל | החל; התחילה | החלה; התחילו | החלו; הסתיים | נגמר | הגיע לסיומו; "
            "הסתיימה | נגמרה | הגיעה לסיומה; התקיים | נערך; התקיימה | נערכה; התקיימו | נערכו; יתקיים | ייערך; תתקיים "
            "| תיערך; יתקיימו | ייערכו; כעת | עכשיו | עתה; בינתיים | בתוך כך; בקרוב | במהרה; שוב | פעם נוספת | שנית; "
            "לאחר מכן | אחר כך | אחרי כן; במיוחד | בייחוד; לבסוף | בסופו של דבר; פתאום | לפתע | בפתאומיות; אולי | "
            "ייתכן | יתכן; באותו זמן | בו זמנית | בו בזמן"
        ),
    ),
    "fa": Words(
        function_words=(
            "و در به که این را با است آن یک برای خود بود شد ها های شده بر می او ما من تو شما آنها آنان ایشان وی "
            "هم نیز اما ولی چه اینکه آنکه باشد باشند بودند هستند هست هستم هستیم بوده اند ام ای ایم اید خواهد "
            "خواهند شود شوند میشود میشوند شدند شدن کرده کردند کردن کند کنند میکند میکنند دارد دارند داشت داشتند "
            "داشته خویش خودش همین همان چنین چنان اینجا آنجا کجا کی چگونه چطور چرا کدام همچنین بنابراین لذا سپس "
            "آنگاه حال البته درباره توسط ضمن هنگام وقتی نسبت بسیار خیلی ی یی اش شان ات مان تان همدیگر یکدیگر آیا "
            "بلکه ضمنا سوی طریق براساس طبق حتی یعنی مانند مثل نظیر همچنان همچون بودن داشتن داده کنیم کنید کنم "
            "دارم داریم یکی آنچه دربارهی"
        ),
        negations=(
            "نه نیست نیستند نبود نبودند نباشد نشد نشده نشود نمی نمیشود نمیکند نمیکنند نمیتواند نمیتوانند ندارد "
            "ندارند نداشت نخواهد نکرد نکرده نکند نکردند بدون بی هیچ هیچکس هیچگاه هرگز غیر مگر جز بجز علیه ضد "
            "برخلاف علیرغم فاقد عدم تکذیب نباید نمیتوان نا"
        ),
        quantities=(
            "همه تمام تمامی کل هر هریک بعضی برخی چند چندین بسیاری زیاد کم اندک بیش بیشتر کمتر بیشترین کمترین "
            "حداقل حداکثر دستکم اکثر اکثریت نصف نیم نیمی دوبرابر برابر تنها فقط صرفا تقریبا حدود نزدیک قریب بالای "
            "بالا زیر پایین روی قبل پیش بعد پس از تا میان بین آخر آخرین نهایی اولین نخستین هردو دیگر دیگری دیگران "
            "کافی دقیقا مجموع جمعا کامل بخش بخشی هنوز دوباره باز همیشه همواره اغلب گاهی ندرت اکنون الان حالا زودی "
            "دیر دیرتر زودتر بعدی قبلی سابق اخیر اخیرا کنونی طی طول داخل خارج درون بیرون پشت جلو چپ راست شمال "
            "جنوب شرق غرب بار مرتبه ثلث ربع جدید نو بزرگ کوچک قدیمی کسی چیزی افزایش کاهش تاکنون بیشتری سایر سراسر "
            "طرف سمت"
        ),
        modals=(
            "تواند میتواند میتوانند توان میتوان توانست باید بایست شاید احتمالا ممکن گویا ظاهرا یا اگر چنانچه زیرا "
            "چون خواه وگرنه بتواند بتوانند"
        ),
        numbers=(
            "0 صفر 1 اول یکم نخست 2 دو دوم دومین 3 سه سوم سومین 4 چهار چهارم چهارمین 5 پنج پنجم پنجمین 6 شش ششم "
            "ششمین 7 هفت هفتم هفتمین 8 هشت هشتم هشتمین 9 نهم نه 10 ده دهم دهها 11 یازده یازدهم 12 دوازده دوازدهم "
            "13 سیزده سیزدهم 14 چهارده چهاردهم 15 پانزده پانزدهم 16 شانزده شانزدهم 17 هفده هفدهم 18 هجده هجدهم 19 "
            "نوزده نوزدهم 20 بیست بیستم 30 سی سیم 40 چهل چهلم 50 پنجاه پنجاهم 60 شصت شصتم 70 هفتاد هفتادم 80 "
            "هشتاد هشتادم 90 نود نودم 100 صد یکصد صدها صدم 200 دویست 300 سیصد 400 چهارصد 500 پانصد 600 ششصد 700 "
            "هفتصد 800 هشتصد 900 نهصد 1000 هزار هزاران هزارم 1000000 میلیون میلیونها 1000000000 میلیارد بیلیون "
            "1000000000000 تریلیون"
        ),
        dates=(
            "امروز دیروز فردا پریروز پسفردا امسال پارسال روز روزها روزهای روزانه هفته هفتهها ماه ماهها ماهه سال "
            "سالها سالانه ساله قرن دهه صبح ظهر بعدازظهر عصر شب نیمهشب بهار تابستان پاییز زمستان ساعت شنبه یکشنبه "
            "دوشنبه سهشنبه چهارشنبه پنجشنبه جمعه فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن "
            "اسفند ژانویهٔ فوریهٔ مارس آوریل مهٔ ژوئن ژوئیهٔ اوت سپتامبر اکتبر نوامبر دسامبر ژانویه فوریه مه "
            "ژوئیه ינו פבר מרץ אפר מאי יוני יולי אוג ספט אוק נוב דצמ"
        ),
        units=(
            "درصد ریال تومان دلار یورو متر کیلومتر کیلوگرم کیلو تن لیتر درجه دقیقه € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c °f "
            "هکتار جریب عیار هزارم ترابایت tb گیگابایت gb مگابایت mb کیلوبایت kb بایت بیت ثانیه ولت کیلوکالری "
            "کالری ژول کیلوواتساعت گیگاهرتز مگاهرتز هرتز سانتیمتر میلیمتر مایل یارد فوت اینچ kg گرم پوند اونس "
            "گیگاوات مگاوات کیلووات وات mph میلیلیتر گالن بشکه فرانک کرون روپیهٔ پزوی دینار روبل لئوی درهم"
        ),
        credits=(
            "عکس تصویر تصاویر عکاس ویدیو ویدئو فیلم منبع آرشیو آرشیوی ایرنا ایسنا فارس رویترز گتی بخوانید ببینید "
            "بیشتر تبلیغات"
        ),
        labels=(
            "بیشتر بخوانید; همچنین بخوانید; بیشتر ببینید; مطالب مرتبط; اخبار مرتبط; منبع عکس; عکس آرشیوی; عکس از; "
            "ادامه مطلب; ادامه مطلب را بخوانید"
        ),
        clitic_prefixes="و ب",
        clitic_suffixes="ها های هایی ی یی ام ات اش مان تان شان را",
        negative_prefixes="بی نا غیر ن نمی",
        equivalents=(
            "گفت | اظهار داشت | اظهار کرد | بیان کرد | عنوان کرد | افزود | اعلام کرد | توضیح داد | خاطرنشان کرد | "
            "یادآور شد | تصریح کرد | متذکر شد; گفتند | اظهار داشتند | اظهار کردند | بیان کردند | عنوان کردند | "
            "افزودند | اعلام کردند | توضیح دادند; گفته است | اظهار داشته است | اظهار کرده است | بیان کرده است | اعلام "
            "کرده است | عنوان کرده است; میگوید | اظهار میکند | بیان میکند | اعلام میکند | توضیح میدهد; زیرا | چون | "
            "چرا که | چراکه; به دلیل | به علت | به سبب | به خاطر | بر اثر; تقریبا | حدود | در حدود | حدودا; بیش از | "
            "بیشتر از; دست کم | حداقل | لااقل | دستکم; حداکثر | دست بالا; فقط | تنها | صرفا; هیچ کس | هیچکس; بسیاری "
            "از | شمار زیادی از | تعداد زیادی از; در طول | در طی | طی | در جریان | در خلال; پس از | بعد از; پیش از | "
            "قبل از; تا کنون | تاکنون | تا به حال | تا حالا; طبق | بر اساس | مطابق; نیز | هم | همچنین; در حالی که | "
            "درحالی که | در حالیکه; اگرچه | هرچند | گرچه | با اینکه; با وجود | علی رغم | به رغم | علیرغم; اما | ولی | "
            "لیکن | با این حال; باید | بایستی; بنابراین | از این رو | به همین دلیل | لذا; علاوه بر این | افزون بر "
            "این; درباره | در مورد | پیرامون | راجع به; اگر | چنانچه; اغلب | غالبا; گاهی | گهگاه | گاه | هر از گاهی; "
            "فورا | بلافاصله | بیدرنگ; برای مثال | به عنوان مثال | مثلا | برای نمونه; در ابتدا | در آغاز | ابتدا; "
            "آغاز شد | شروع شد; آغاز میشود | شروع میشود; آغاز کرد | شروع کرد; پایان یافت | به پایان رسید | تمام شد | "
            "خاتمه یافت; برگزار شد | برپا شد; اکنون | هم اکنون | در حال حاضر | الان; به زودی | بزودی; دوباره | بار "
            "دیگر | مجددا; سپس | بعدا | پس از آن; به جای | بجای; به ویژه | بویژه | به خصوص | بخصوص; به جز | بجز | غیر "
            "از"
        ),
    ),
    "ur": Words(
        function_words=(
            "کے کی میں ہے اور کا کو اس نے ہیں کہ یہ بھی تھا جو ایک کر ان وہ تھے گیا تھی ہو گئی کیا ہوں تو ہم تم "
            "آپ مجھے ہمیں تمہیں انہیں اسے انھیں میرا میری میرے ہمارا ہماری ہمارے تمہارا اپنا اپنی اپنے خود جس جن "
            "جسے جنہیں جنہوں کون کس کیسے کہاں کب کیوں یہاں وہاں ادھر تب جب لیکن مگر تاہم البتہ چنانچہ لہذا نیز "
            "ہوا ہوئی ہوئے ہوتا ہوتی ہوتے ہونا ہونے ہوگا ہوگی گا گے گی رہا رہی رہے گئے جا جاتا جاتی جاتے کرنے "
            "کرتا کرتے کرتی کیے دیا لئے لیے متعلق ذریعے والا والی والے ایسا ایسی ایسے ویسا ہی انہوں اسی بارے طرح "
            "یعنی جبکہ حالانکہ اگرچہ تاکہ"
        ),
        negations="نہیں نہ مت بغیر بنا ہرگز خلاف سوائے باوجود بجائے علاوہ ناممکن غیر بلا نفی تردید انکار عدم بے لا نا",
        quantities=(
            "سب تمام ہر کچھ بعض چند کئی بہت زیادہ کم تھوڑا تھوڑے اکثر اکثریت بیشتر نصف آدھا آدھی آدھے دگنا دوگنا "
            "صرف محض فقط تقریبا قریب لگ بھگ اوپر نیچے پہلے بعد سے تک درمیان آخری آخر دونوں دیگر مزید کافی بالکل "
            "کل پورا پوری پورے حصہ جزوی ابھی اب دوبارہ پھر ہمیشہ کبھی فورا جلد دیر اگلا اگلے گزشتہ پچھلے سابق "
            "حالیہ موجودہ اوسط دوران اندر باہر پیچھے آگے بائیں دائیں شمال جنوب مشرق مغرب بار مرتبہ تہائی چوتھائی "
            "نیا نئی نئے پرانا پرانے بڑا بڑی چھوٹا کوئی اضافہ کمی"
        ),
        modals=(
            "سکتا سکتے سکتی سکا سکے چاہیے چاہئے چاہتے چاہتا لازم ضروری شاید ممکن ممکنہ غالبا مبینہ یا اگر کیونکہ "
            "ورنہ خواہ"
        ),
        numbers=(
            "0 صفر 1 پہلا پہلی اول 2 دو دوسرا دوسری دوسرے دوم 3 تین تیسرا تیسری تیسرے سوم 4 چار چوتھا چوتھی چوتھے "
            "5 پانچ پانچواں پانچویں 6 چھ چھٹا چھٹی 7 سات ساتواں ساتویں 8 آٹھ آٹھواں آٹھویں 9 نو نواں نویں 10 دس "
            "دسواں دسویں 11 گیارہ 12 بارہ درجن 13 تیرہ 14 چودہ 15 پندرہ 16 سولہ 17 سترہ 18 اٹھارہ 19 انیس 20 بیس "
            "25 پچیس 30 تیس 40 چالیس 50 پچاس 60 ساٹھ 70 ستر 90 نوے 100 سو سینکڑوں 1000 ہزار ہزاروں 100000 لاکھ "
            "لاکھوں 1000000 ملین 10000000 کروڑ کروڑوں 1000000000 ارب اربوں 1000000000000 کھرب"
        ),
        dates=(
            "آج کل پرسوں دن دنوں روز روزانہ ہفتہ ہفتے ہفتوں مہینہ مہینے مہینوں ماہ سال سالوں سالانہ صدی دہائی صبح "
            "دوپہر شام رات بہار گرمی گرما خزاں سرما گھنٹہ گھنٹے گھنٹوں پیر منگل بدھ جمعرات جمعہ اتوار جنوری فروری "
            "مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט "
            "ספטמבר אוקטובר נובמבר דצמבר ינו פבר אפר אוג ספט אוק נוב דצמ"
        ),
        units=(
            "فیصد روپے روپیہ پیسے ڈالر یورو میٹر کلومیٹر کلوگرام کلو ٹن لیٹر ڈگری منٹ € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c °f "
            "ہیکٹر ایکڑ قیراط kt ٹیرابائٹ tb گیگابائٹ gb میگابائٹ ميگابائٹس mb کلوبائٹ کلوبائٹس kb بائٹ بائٹس "
            "byte بٹ بٹس bit سیکنڈ وولٹ kcal کیلوری کیلوریز cal جول kwh گیگاہرٹز ghz میگاہرٹز mhz ہرٹز hz cm "
            "ملیمیٹر میل یارڈ فیٹ ft انچ in kg گرام tn پونڈ lb اونس oz gw mw واٹ hp kph mph ml گیلن gal بیرل "
            "بیرلز bbl پاؤنڈ فرانک کرون پیسہ دینار ریال روبل لیو درہم"
        ),
        credits="تصویر تصاویر فوٹو ویڈیو ذریعہ ماخذ فائل پڑھیں دیکھیں اشتہار رائٹرز گیٹی",
        labels=(
            "یہ بھی پڑھیں; مزید پڑھیں; مزید پڑھیے; یہ بھی پڑھیے; یہ بھی دیکھیں; مزید دیکھیں; فائل فوٹو; تصویر کا "
            "ذریعہ; متعلقہ خبریں; تصویر کا کیپشن"
        ),
        negative_prefixes="نا بے غیر لا",
        equivalents=(
            "کہا | بتایا | بیان کیا | واضح کیا | ذکر کیا; کہتے ہیں | بتاتے ہیں; کہتا ہے | بتاتا ہے; کہتی ہیں | بتاتی "
            "ہیں; کہتی ہے | بتاتی ہے; کیونکہ | چونکہ | اس لیے کہ | اس لئے کہ; کی وجہ سے | کے باعث | کے سبب; تقریبا | "
            "لگ بھگ | قریبا | کم و بیش; سے زیادہ | سے زائد; کم از کم | کم سے کم; صرف | محض | فقط; کئی | متعدد; تمام | "
            "سبھی | سارے; کے دوران | کے عرصے میں; سے پہلے | سے قبل; اب تک | ابھی تک | تاحال; بھی | نیز; جبکہ | جب کہ; "
            "اگرچہ | گو کہ | حالانکہ; لیکن | مگر | تاہم | البتہ; اس لیے | اس لئے | لہذا | چنانچہ; کے بارے میں | کے "
            "متعلق | سے متعلق; کبھی کبھی | کبھی کبھار | بعض اوقات; فورا | فوری طور پر; مثلا | مثال کے طور پر; شروع "
            "ہوا | آغاز ہوا; شروع ہوئی | آغاز ہوئی; ختم ہوا | اختتام پذیر ہوا; ختم ہوئی | اختتام پذیر ہوئی; اس وقت | "
            "فی الحال; جلد | جلد ہی | عنقریب; دوبارہ | پھر سے; کے بجائے | کی بجائے; خاص طور پر | خصوصا | بالخصوص; "
            "اچانک | یکایک"
        ),
    ),
    "hi": Words(
        function_words=(
            "के में की है और का को ने कि यह हैं भी इस था जो एक कर वह थे गया थी हो गई किया उस उन तो ही हम मैं तुम "
            "आप वे ये मुझे हमें तुम्हें आपको उन्हें उसे इसे इन्हें मेरा मेरी मेरे हमारा हमारी हमारे तुम्हारा आपका "
            "आपकी आपके उसका उसकी उसके उनका उनकी उनके इसका इसकी इसके इनका इनकी इनके अपना अपनी अपने खुद स्वयं जिस "
            "जिन जिसे जिन्हें जिसमें जिसके जिसकी जिसका जिनके इसमें उसमें इससे उससे उन्होंने इन्होंने उसने मैंने "
            "हमने जिसने कौन किस क्या कैसे कहाँ कहां कब क्यों यहाँ यहां वहाँ वहां तब जब लेकिन मगर किंतु परंतु "
            "हालाँकि हालांकि बल्कि इसलिए अतः तथा एवं व हुआ हुई हुए होता होती होते होना होने होगा होगी होंगे होकर "
            "रहा रही रहे गए गयी गये जा जाता जाती जाते जाने करने करते करता करती करना करके दिया दी दिए लिए द्वारा "
            "वाला वाली वाले ऐसा ऐसी ऐसे इन इसी उसी यानी जबकि जैसे जैसा तरह बारे हूँ हूं गा गे गी मे जिन्होंने "
            "उनको आदि इत्यादि इन्हीं उन्हीं जहाँ जहां लिये"
        ),
        negations=(
            "नहीं न ना मत बिना बगैर हरगिज खिलाफ ख़िलाफ़ विरुद्ध सिवाय बावजूद बजाय अलावा छोड़कर असंभव इनकार इंकार "
            "विरोध गैर ग़ैर नामुमकिन"
        ),
        quantities=(
            "सब सभी तमाम हर प्रत्येक कुछ कई बहुत ज्यादा ज़्यादा अधिक अधिकतर अधिकांश कम थोड़ा थोड़ी थोड़े न्यूनतम "
            "अधिकतम बहुमत आधा आधी आधे दोगुना दुगुना सिर्फ सिर्फ़ केवल मात्र लगभग करीब क़रीब तकरीबन ऊपर नीचे पहले "
            "बाद से तक बीच आखिरी अंतिम आख़िरी दोनों अन्य काफी पर्याप्त बिल्कुल ठीक कुल पूरा पूरी पूरे हिस्सा "
            "हिस्से आंशिक अभी अब फिर दोबारा हमेशा अक्सर कभी जल्द देर अगला अगले अगली पिछला पिछले पिछली पूर्व हाल "
            "मौजूदा औसत दौरान अंदर भीतर बाहर पीछे आगे बाएं दाएं उत्तर दक्षिण पश्चिम बार तिहाई चौथाई डेढ़ ढाई नया "
            "नई नए पुराना पुराने बड़ा बड़ी बड़े छोटा छोटे समान कोई किसी वृद्धि कमी सबसे साढ़े सवा पौने काफ़ी "
            "कितना सारा सारे सारी"
        ),
        modals=(
            "सकता सकती सकते सका सके चाहिए चाहते चाहता चाहती जरूरी ज़रूरी अनिवार्य शायद संभव संभवतः संभावना कथित "
            "तौर या अथवा अगर यदि क्योंकि वरना चाहे पड़ेगा पड़ता"
        ),
        numbers=(
            "0 शून्य 1 पहला पहली प्रथम 2 दो दूसरा दूसरी दूसरे द्वितीय 3 तीन तीसरा तीसरी तीसरे तृतीय 4 चार चौथा "
            "चौथी चौथे 5 पांच पाँच पांचवां पांचवीं पाँचवाँ 6 छह छः छठा छठी 7 सात सातवां सातवीं 8 आठ आठवां आठवीं 9 "
            "नौ नौवां नौवीं 10 दस दसवां दसवीं दसियों 11 ग्यारह 12 बारह दर्जन 13 तेरह 14 चौदह 15 पंद्रह पन्द्रह 16 "
            "सोलह 17 सत्रह 18 अठारह 19 उन्नीस 20 बीस 21 इक्कीस 22 बाईस 23 तेईस 24 चौबीस 25 पच्चीस 26 छब्बीस 27 "
            "सत्ताईस 28 अट्ठाईस 29 उनतीस 30 तीस 31 इकतीस 35 पैंतीस 40 चालीस 45 पैंतालीस 50 पचास 60 साठ 70 सत्तर "
            "75 पचहत्तर 80 अस्सी 90 नब्बे 100 सौ सैकड़ों 1000 हजार हज़ार हजारों हज़ारों 100000 लाख लाखों 1000000 "
            "मिलियन 10000000 करोड़ करोड़ों 1000000000 अरब अरबों 1000000000000 खरब"
        ),
        dates=(
            "आज कल परसों दिन दिनों रोज रोज़ हफ्ता हफ्ते हफ़्ते सप्ताह महीना महीने महीनों माह साल सालों वर्ष "
            "वर्षों सालाना वार्षिक सदी दशक सुबह दोपहर शाम रात वसंत गर्मी शरद सर्दी घंटा घंटे घंटों बजे सोमवार "
            "मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर "
            "अक्टूबर नवंबर दिसंबर जन फ़र जुल अग सित अक्टू नव दिस ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט "
            "ספטמבר אוקטובר נובמבר דצמבר ינו פבר אפר אוג ספט אוק נוב דצמ रवि सोम मंगल बुध गुरु शुक्र शनि اتوار "
            "پیر منگل بدھ جمعرات جمعہ ہفتہ"
        ),
        units=(
            "प्रतिशत फीसदी फ़ीसदी रुपये रुपए रुपया पैसे डॉलर यूरो मीटर किलोमीटर किमी किलोग्राम किलो टन लीटर "
            "डिग्री मिनट € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c °f अंश हेक्टेयर हे एकड़ कैरट kt टेराबाइट tb गीगाबाइट gb "
            "मेगाबाइट mb किलोबाइट kb बाइट बिट घं मि सेकंड से वोल्ट kcal कैलोरी cal जूल जू kwh गीगाहर्ट्ज़ ghz "
            "मेगाहर्ट्ज़ mhz हर्ट्ज़ hz मी सेंटीमीटर मिलीमीटर मील यार्ड गज़ फ़ुट फ़ीट इंच ग्राम ग्रा पौंड औंस "
            "गिगावॉट gw मेगावॉट mw किलोवॉट kw वॉट अश्वशक्ति hp °से °फ़ेरन ली मिलीलीटर गैलन बैरल पाउंड फ़्रैंक "
            "क्रोन पेसो दिनार रियाल रूबल"
        ),
        credits=(
            "फोटो फ़ोटो तस्वीर तस्वीरें चित्र छवि वीडियो स्रोत फाइल साभार पढ़ें देखें विज्ञापन रॉयटर्स गेटी "
            "पीटीआई"
        ),
        labels=(
            "यह भी पढ़ें; ये भी पढ़ें; और पढ़ें; इसे भी पढ़ें; यह भी देखें; ये भी देखें; फाइल फोटो; फोटो साभार; "
            "संबंधित खबरें; इमेज स्रोत; आगे पढ़ें"
        ),
        negative_prefixes="अ अन ना गैर बे",
        equivalents=(
            "कहा | बताया | बोला | बोले; कही | बताई | बोली; कहते हैं | बताते हैं | बोलते हैं; कहता है | बताता है | "
            "बोलता है; कहती हैं | बताती हैं | बोलती हैं; कहती है | बताती है | बोलती है; कह रहे हैं | बता रहे हैं | "
            "बोल रहे हैं; कहते हुए | बताते हुए | बोलते हुए; क्योंकि | चूंकि | चूँकि; के कारण | की वजह से | के चलते | "
            "के कारण से; लगभग | करीब | क़रीब | तकरीबन | तक़रीबन | करीब करीब; से अधिक | से ज्यादा | से ज़्यादा; कम से "
            "कम | न्यूनतम; ज्यादा से ज्यादा | ज़्यादा से ज़्यादा | अधिक से अधिक | अधिकतम; सिर्फ | सिर्फ़ | केवल | "
            "मात्र | महज | महज़; हर | प्रत्येक; कई | अनेक; सभी | सब; के दौरान | की अवधि में; बाद | पश्चात | उपरांत; "
            "से पहले | से पूर्व; अब तक | अभी तक; के अनुसार | के मुताबिक | के मुताबिक़; और | तथा | एवं; या | अथवा; "
            "हालांकि | हालाँकि | यद्यपि; लेकिन | परंतु | परन्तु | मगर | किंतु | किन्तु; इसलिए | अतः | लिहाजा | इस "
            "कारण; के बारे में | के संबंध में | के विषय में | के सम्बन्ध में; अगर | यदि; अक्सर | प्रायः | बहुधा; कभी "
            "कभी | कभी कभार | यदा कदा; तुरंत | तत्काल | फौरन | फ़ौरन | तुरन्त; उदाहरण के लिए | मसलन | उदाहरणतः; यानी "
            "| अर्थात | यानि; शुरू हुआ | आरंभ हुआ | प्रारंभ हुआ; शुरू हुई | आरंभ हुई | प्रारंभ हुई; शुरू हुए | आरंभ "
            "हुए | प्रारंभ हुए; शुरू होगा | आरंभ होगा | प्रारंभ होगा; शुरू होगी | आरंभ होगी | प्रारंभ होगी; समाप्त "
            "हुआ | खत्म हुआ | ख़त्म हुआ; समाप्त हुई | खत्म हुई | ख़त्म हुई; इस समय | वर्तमान में | फिलहाल | फ़िलहाल | "
            "इस वक्त; इस बीच | इसी बीच; जल्द | शीघ्र | जल्द ही | शीघ्र ही; फिर से | दोबारा | पुनः | दुबारा; के लिए | "
            "हेतु; के बजाय | की बजाय | के स्थान पर; खासकर | विशेष रूप से | खासतौर पर | विशेषकर | ख़ासकर; आखिरकार | "
            "अंततः | आख़िरकार | अंतत; अचानक | एकाएक | यकायक; शायद | संभवतः | कदाचित; इसके अलावा | इसके अतिरिक्त; के "
            "अलावा | के अतिरिक्त; हमेशा | सदैव | सदा"
        ),
    ),
    "bn": Words(
        function_words=(
            "এই ও এবং তার যে এর এ একটি সে হয় তিনি কি জন্য করা হয়েছে তাদের হবে আমি আমরা তুমি আপনি তারা তাঁর "
            "তাঁরা আমার আমাদের তোমার আপনার আপনাদের আমাকে তাকে তাঁকে তাদেরকে আমাদেরকে এটি এটা সেটি সেটা ওই সেই এসব "
            "সেসব এমন তেমন যা যার যারা যাদের যিনি যাকে যেখানে কে কার কাকে কী কোথায় কখন কেন কীভাবে কেমন এখানে "
            "সেখানে তখন যখন কিন্তু তবে তাই ফলে এছাড়া পাশাপাশি সঙ্গে সাথে দ্বারা দিয়ে মাধ্যমে কাছে হয়ে হলো হল "
            "হচ্ছে হন হতে হওয়া হওয়ার ছিল ছিলেন ছিলাম আছে আছেন রয়েছে রয়েছেন থাকে থাকবে করেছে করেছেন করেন করছে "
            "করবে করবেন করার করতে করলে যায় গেছে নিজে নিজের নিজেদের একজন এক যেমন অর্থাৎ যদিও তো ই খুব অত্যন্ত "
            "এমনকি সম্পর্কে বিষয়ে ভাবে যাতে টি টা হিসেবে"
        ),
        negations=(
            "না নয় নেই নি নাই নন ছাড়া বিনা ব্যতীত কখনোই কিছুই বিরুদ্ধে পরিবর্তে সত্ত্বেও অসম্ভব অস্বীকার হয়নি "
            "করেনি করেননি ছিলনা নাকচ যায়নি দেয়নি পারেনি পারেননি বাদে"
        ),
        quantities=(
            "সব সকল সমস্ত প্রতি প্রতিটি প্রত্যেক কিছু কয়েক কয়েকটি অনেক বহু বেশি অধিক কম অল্প সর্বোচ্চ সর্বনিম্ন "
            "অন্তত কমপক্ষে অধিকাংশ বেশিরভাগ অর্ধেক আধা দ্বিগুণ শুধু শুধুমাত্র কেবল মাত্র প্রায় আনুমানিক উপর উপরে "
            "ওপর নিচে নীচে আগে পরে পর থেকে পর্যন্ত মধ্যে শেষ সর্বশেষ উভয় দুজন অন্য অন্যান্য আরও আরো আর যথেষ্ট "
            "ঠিক মোট পুরো সম্পূর্ণ অংশ এখনও এখনো এখন ইতিমধ্যে আবার সবসময় সর্বদা প্রায়ই কখনো মাঝে দ্রুত দেরি "
            "পরবর্তী আগামী গত পূর্ববর্তী সাবেক সম্প্রতি বর্তমান গড় সময় ভেতরে ভিতরে বাইরে পেছনে সামনে বাম ডান "
            "উত্তর দক্ষিণ পূর্ব পশ্চিম বার তৃতীয়াংশ নতুন পুরনো বড় ছোট একই কেউ কোনো কোন সবচেয়ে দেড় আড়াই সাড়ে"
        ),
        modals=(
            "পারে পারেন পারবে পারবেন পারি উচিত দরকার প্রয়োজন চায় চান হয়তো সম্ভবত সম্ভব কথিত বা অথবা কিংবা যদি "
            "নাহলে কারণ নতুবা"
        ),
        numbers=(
            "0 শূন্য 1 প্রথম পহেলা 2 দুই দু দুটি দ্বিতীয় 3 তিন তিনটি তৃতীয় 4 চার চারটি চতুর্থ 5 পাঁচ পাঁচটি "
            "পঞ্চম 6 ছয় ছয়টি ষষ্ঠ 7 সাত সাতটি সপ্তম 8 আট আটটি অষ্টম 9 নয়টি নবম নয় 10 দশ দশটি দশম 11 এগারো "
            "এগার 12 বারো ডজন 13 তেরো 14 চৌদ্দ 15 পনেরো পনের 16 ষোলো ষোল 17 সতেরো সতের 18 আঠারো 19 উনিশ 20 বিশ "
            "কুড়ি 21 একুশ 22 বাইশ 23 তেইশ 24 চব্বিশ 25 পঁচিশ 26 ছাব্বিশ 27 সাতাশ 28 আটাশ 29 উনত্রিশ 30 ত্রিশ "
            "তিরিশ 31 একত্রিশ 32 বত্রিশ 33 তেত্রিশ 34 চৌত্রিশ 35 পঁইত্রিশ 36 ছত্রিশ 37 সাতত্রিশ 38 আটত্রিশ 39 "
            "উনচল্লিশ 40 চল্লিশ 41 একচল্লিশ 42 বিয়াল্লিশ 43 তেতাল্লিশ 44 চৌচল্লিশ 45 পঁয়তাল্লিশ 46 ছেচল্লিশ 47 "
            "সাতচল্লিশ 48 আটচল্লিশ 49 উনপঞ্চাশ 50 পঞ্চাশ 51 একান্ন 52 বাহান্ন 53 তিপ্পান্ন 54 চুয়ান্ন 55 "
            "পঞ্চান্ন 56 ছাপ্পান্ন 57 সাতান্ন 58 আটান্ন 59 উনষাট 60 ষাট 61 একষট্টি 62 বাষট্টি 63 তেষট্টি 64 "
            "চৌষট্টি 65 পঁয়ষট্টি 66 ছিষট্টি 67 সাতষট্টি 68 আটষট্টি 69 উনসত্তর 70 সত্তর 71 একাত্তর 72 বাহাত্তর 73 "
            "তিয়াত্তর 74 চুয়াত্তর 75 পঁচাত্তর 76 ছিয়াত্তর 77 সাতাত্তর 78 আটাত্তর 79 উনআশি 80 আশি 81 একাশি 82 "
            "বিরাশি 83 তিরাশি 84 চুরাশি 85 পঁচাশি 86 ছিয়াশি 87 সাতাশি 88 আটাশি 89 উননব্বই 90 নব্বই 91 একানব্বই "
            "92 বিরানব্বই 93 তিরানব্বই 94 চুরানব্বই 95 পঁচানব্বই 96 ছিয়ানব্বই 97 সাতানব্বই 98 আটানব্বই 99 "
            "নিরানব্বই 100 শ শত একশ শতাধিক একশত 200 দুইশত 300 তিনশত 400 চারশত 500 পাঁচশত 600 ছয়শত 700 সাতশত 800 "
            "আটশত 900 নয়শত 1000 হাজার হাজারো 100000 লাখ লক্ষ 1000000 মিলিয়ন 10000000 কোটি 1000000000 বিলিয়ন"
        ),
        dates=(
            "আজ গতকাল কাল আগামীকাল পরশু দিন দিনের দিনে সপ্তাহ সপ্তাহে মাস মাসে মাসের বছর বছরের বছরে সাল সালে "
            "সালের বার্ষিক শতাব্দী দশক সকাল সকালে দুপুর দুপুরে বিকেল বিকেলে সন্ধ্যা সন্ধ্যায় রাত রাতে বসন্ত "
            "গ্রীষ্ম শরৎ শীত ঘণ্টা ঘন্টা সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রোববার রবিবার বৈশাখ "
            "জ্যৈষ্ঠ আষাঢ় শ্রাবণ ভাদ্র আশ্বিন কার্তিক অগ্রহায়ণ পৌষ মাঘ ফাল্গুন চৈত্র জানুয়ারী ফেব্রুয়ারী "
            "মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর জানু ফেব এপ্রি জুল আগ সেপ অক্টো "
            "নভে ডিসে ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר রবি সোম মঙ্গল বুধ "
            "বৃহস্পতি শুক্র শনি اتوار پیر منگل بدھ جمعرات جمعہ ہفتہ"
        ),
        units=(
            "শতাংশ টাকা পয়সা ডলার ইউরো মিটার কিলোমিটার কিমি কেজি কিলোগ্রাম টন লিটার ডিগ্রি মিনিট € £ ¥ ₹ ₽ ₩ ₪ ₺ "
            "₴ ₫ ฿ °c °f ডিগ্রী হেক্টর একর ক্যারেট kt প্রতিমাইল টেরাবাইট tb গিগাবাইট gb মেগাবাইট mb কিলোবাইট kb "
            "বাইট বিট সেকেন্ড ভোল্ট কিলোক্যালরি kcal ক্যালোরি cal kwh গিগাহার্জ ghz মেগাহার্জ mhz হার্জ hz মি "
            "সেন্টিমিটার সেমি মিলিমিটার মিমি মাইল গজ ফুট ইঞ্চি গ্রাম tn পাউন্ড lb আউন্স গিগাওয়াট gw মেগাওয়াট mw "
            "কিলোওয়াট kw ওয়াট হর্সপাওয়ার hp kph mph মিলিলিটার ml গ্যালন gal ব্য়ারেল ব্যারেল bbl ক্রোন রুপি "
            "পেসো দিনার রিয়াল রুবেল লেয়ু দিরহাম"
        ),
        credits="ছবি ছবিঃ চিত্র ভিডিও সূত্র ফাইল পড়ুন দেখুন বিজ্ঞাপন রয়টার্স সংগৃহীত",
        labels=(
            "আরও পড়ুন; আরো পড়ুন; আরও দেখুন; আরো দেখুন; ফাইল ছবি; ছবি সংগৃহীত; ছবির উৎস; সংশ্লিষ্ট খবর; "
            "বিস্তারিত পড়ুন"
        ),
        negative_prefixes="অ অন না বে",
        equivalents=(
            "বলেন | জানান | বলেছেন | জানিয়েছেন | উল্লেখ করেন | ব্যাখ্যা করেন | উল্লেখ করেছেন; জানিয়েছে | বলেছে; "
            "বলেছিলেন | জানিয়েছিলেন; বলা হয় | জানানো হয়; বলা হয়েছে | জানানো হয়েছে; কারণ | কেননা | যেহেতু; প্রায় "
            "| আনুমানিক | মোটামুটি; অন্তত | কমপক্ষে | ন্যূনতম | অন্ততপক্ষে; সর্বোচ্চ | বড়জোর | সর্বাধিক; শুধু | কেবল "
            "| শুধুমাত্র | কেবলমাত্র; প্রত্যেক | প্রতিটি; অনেক | বহু; চলাকালে | চলাকালীন; পর | পরে; আগে | পূর্বে; "
            "পর্যন্ত | অবধি; এখন পর্যন্ত | এ পর্যন্ত; অনুযায়ী | অনুসারে; এবং | ও | আর; কিন্তু | তবে | তথাপি; তাই | "
            "সুতরাং | অতএব | এ কারণে; এছাড়া | এ ছাড়া | তাছাড়া | তা ছাড়া; সম্পর্কে | বিষয়ে | ব্যাপারে; প্রায়ই | "
            "ঘন ঘন | প্রায়শই; মাঝে মাঝে | কখনো কখনো | মাঝে মধ্যে; সঙ্গে সঙ্গে | তৎক্ষণাৎ | অবিলম্বে; শুরু হয় | "
            "আরম্ভ হয়; শুরু হয়েছে | আরম্ভ হয়েছে; শেষ হয় | সমাপ্ত হয়; শেষ হয়েছে | সমাপ্ত হয়েছে; এখন | বর্তমানে "
            "| এই মুহূর্তে; শিগগিরই | শীঘ্রই | খুব শিগগির; আবার | পুনরায়; বদলে | পরিবর্তে; বিশেষ করে | বিশেষত; হঠাৎ "
            "| আকস্মিকভাবে | হঠাৎ করে; একই সঙ্গে | একই সাথে; সঙ্গে | সাথে; অথবা | কিংবা | বা"
        ),
    ),
    "ta": Words(
        function_words=(
            "ஒரு என்று மற்றும் இந்த என்ற அந்த அவர் இது தான் என அவர்கள் உள்ள அது நான் நாம் நாங்கள் நீ நீங்கள் அவன் "
            "அவள் இவர் இவன் இவள் இவர்கள் அவை இவை என் எனது எங்கள் நம் நமது உன் உங்கள் அவரது அவர்களது அவருடைய "
            "அவர்களின் தனது தன் தங்கள் தம் எனக்கு உனக்கு அவருக்கு அவர்களுக்கு நமக்கு எங்களுக்கு உங்களுக்கு அதற்கு "
            "இதற்கு அதன் இதன் அதை இதை அதில் இதில் அவரை என்னை உன்னை யார் எது என்ன எந்த எங்கே எப்போது ஏன் எப்படி "
            "இங்கு இங்கே அங்கு அங்கே அப்போது ஆனால் ஆனாலும் எனினும் ஆகவே எனவே அதனால் அத்துடன் போன்ற பற்றி குறித்து "
            "மூலம் உடன் கூட உள்ளது உள்ளன உள்ளார் உள்ளனர் இருந்தது இருந்தன இருந்தார் இருந்தனர் இருக்கும் "
            "இருக்கிறது இருக்கிறார் இருக்கின்றன இருக்க ஆகும் ஆகிய ஆன ஆக என்பது என்பதை என்றும் எனவும் எனும் "
            "இவ்வாறு அவ்வாறு இப்படி அப்படி அதாவது கொண்டு விட்டு வந்து மிக மிகவும் போது வேண்டி இருந்த ஆகியோர் "
            "சார்ந்த"
        ),
        negations=(
            "இல்லை அல்ல அல்லாத இல்லாமல் இல்லாத இன்றி தவிர ஒருபோதும் எதிராக எதிர்த்து மாறாக பதிலாக முடியாது கூடாது "
            "வேண்டாம் மாட்டார் மாட்டேன் மாட்டோம் மாட்டார்கள் மறுத்தார் மறுப்பு இயலாது யாரும் எதுவும் ஏதும் "
            "கிடையாது செய்யாத"
        ),
        quantities=(
            "அனைத்து அனைவரும் எல்லா எல்லாம் எல்லோரும் ஒவ்வொரு சில பல நிறைய அதிக அதிகம் அதிகமான குறைந்த குறைவு "
            "குறைவாக குறைந்தது குறைந்தபட்சம் அதிகபட்சம் பெரும்பாலான பெரும்பான்மை பாதி அரை இரட்டிப்பு மட்டும் "
            "மட்டுமே சுமார் கிட்டத்தட்ட ஏறக்குறைய மேல் மேலே கீழ் கீழே முன் முன்பு முன்னர் பின் பின்பு பின்னர் "
            "பிறகு முதல் இருந்து வரை இடையே இடையில் கடைசி இறுதி இருவரும் மற்ற பிற வேறு மேலும் இன்னும் போதுமான "
            "சரியாக மொத்தம் மொத்த முழு முழுவதும் பகுதி ஏற்கனவே மீண்டும் எப்போதும் அடிக்கடி சிலநேரங்களில் இப்போது "
            "விரைவில் தாமதமாக அடுத்த கடந்த முந்தைய முன்னாள் அண்மையில் சமீபத்தில் தற்போது சராசரி உள்ளே வெளியே "
            "பின்னால் இடது வலது வடக்கு தெற்கு கிழக்கு மேற்கு முறை தடவை கால் புதிய பழைய பெரிய சிறிய அதே ஏதாவது "
            "யாரோ"
        ),
        modals=(
            "முடியும் முடிந்தது வேண்டும் கட்டாயம் அவசியம் கூடும் லாம் ஒருவேளை சாத்தியம் அல்லது என்றால் "
            "இல்லாவிட்டால் ஏனெனில் ஏனென்றால்"
        ),
        numbers=(
            "0 பூஜ்ஜியம் சுழியம் 1 ஒன்று முதலாவது முதலாம் 2 இரண்டு இரு இரண்டாவது இரண்டாம் 3 மூன்று மூன்றாவது "
            "மூன்றாம் 4 நான்கு நாலு நான்காவது நான்காம் 5 ஐந்து ஐந்தாவது ஐந்தாம் 6 ஆறு ஆறாவது 7 ஏழு ஏழாவது 8 எட்டு "
            "எட்டாவது 9 ஒன்பது ஒன்பதாவது 10 பத்து பத்தாவது 11 பதினொன்று 12 பன்னிரண்டு 13 பதின்மூன்று 14 பதினான்கு "
            "15 பதினைந்து 16 பதினாறு 17 பதினேழு 18 பதினெட்டு 19 பத்தொன்பது 20 இருபது 30 முப்பது 40 நாற்பது 50 "
            "ஐம்பது 60 அறுபது 70 எழுபது 80 எண்பது 90 தொண்ணூறு 100 நூறு நூற்றுக்கணக்கான 1000 ஆயிரம் ஆயிரக்கணக்கான "
            "100000 லட்சம் இலட்சம் 1000000 மில்லியன் 10000000 கோடி 1000000000 பில்லியன்"
        ),
        dates=(
            "இன்று நேற்று நாளை நாள் நாட்கள் தினம் வாரம் வாரங்கள் மாதம் மாதங்கள் ஆண்டு ஆண்டுகள் ஆண்டில் வருடம் "
            "வருடங்கள் நூற்றாண்டு காலை மதியம் மாலை இரவு மணி திங்கட்கிழமை செவ்வாய்க்கிழமை புதன்கிழமை வியாழக்கிழமை "
            "வெள்ளிக்கிழமை சனிக்கிழமை ஞாயிற்றுக்கிழமை தை மாசி பங்குனி சித்திரை வைகாசி ஆனி ஆடி ஆவணி புரட்டாசி "
            "ஐப்பசி கார்த்திகை மார்கழி ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் "
            "நவம்பர் டிசம்பர் ஜன பிப் மார் ஏப் செப் அக் நவ டிச ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר "
            "אוקטובר נובמבר דצמבר ינו פבר אפר אוג ספט אוק נוב דצמ ஞாயிறு திங்கள் செவ்வாய் புதன் வியாழன் வெள்ளி "
            "சனி ஞாயி திங் செவ் புத வியா வெள் اتوار پیر منگل بدھ جمعرات جمعہ ہفتہ மாத மா வார வா நா"
        ),
        units=(
            "சதவீதம் சதவிகிதம் விழுக்காடு ரூபாய் பைசா டாலர் யூரோ மீட்டர் கிலோமீட்டர் கிலோ டன் லிட்டர் டிகிரி "
            "நிமிடம் நிமிடங்கள் € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c °f டிகிரீஸ் டிகி ஹெக்டேர் ஹெக்டேர்கள் ஹெக் ஏக்கர் ஏக் "
            "காரட் காரட்கள் கார டெராபைட் டெராபைட்கள் tb கிகாபைட் கிகாபைட்கள் gb மெகாபைட் மெகாபைட்கள் mb கிலோபைட் "
            "கிலோபைட்கள் kb பைட் பைட்கள் பை பிட் பிட்கள் மணிநேரம் மணிநேரங்கள் நிமிட விநாடி விநாடிகள் வி வோல்ட் "
            "வோல்ட்கள் வோ கிலோகலோரி கிலோகலோரிகள் கலோரி கலோரிகள் கலோ ஜூல் ஜூல்கள் ஜூ கிகாஹெர்ட்ஸ் மெகாஹெர்ட்ஸ் "
            "ஹெர்ட்ஸ் ஹெஸ் கிலோமீட்டர்கள் மீட்டர்கள் மீ சென்டிமீட்டர் சென்டிமீட்டர்கள் மில்லிமீட்டர் "
            "மில்லிமீட்டர்கள் மைல் மைல்கள் மை கெஜம் கெஜ அடி அங்குலம் அங்குலங்கள் அங் கிலோகிராம் கிலோகிராம்கள் "
            "கிராம் கிராம்கள் கி டன்கள் பவுண்டு பவுண்டுகள் பவு அவுன்ஸ் அவுன்ஸ்கள் அவு கிகாவாட் கிகாவாட்ஸ் "
            "மெகாவாட் மெகாவாட்ஸ் கிலோவாட் கிலோவாட்கள் வாட் வாட்ஸ் குதிரைத்திறன் °செ °ஃபா லிட்டர்கள் லி "
            "மில்லிலிட்டர் மில்லிலிட்டர்கள் மிலி கேலன் கேலன்கள் கேல பீப்பாய் பீப்பாய்கள் பீப் டாலர்கள் ஃப்ராங்க் "
            "ஃப்ராங்க்குகள் க்ரோனர் க்ரோன் ரூபாய்கள் பெசோ பெசோக்கள் தினார் தினார்கள் ரியால் ரியால்கள் ரூபிள் "
            "ரூபிள்கள் லியூ லேய் யூரோக்கள் திர்ஹாம் திர்ஹாம்கள்"
        ),
        credits="படம் படங்கள் புகைப்படம் வீடியோ காணொளி ஆதாரம் கோப்புப்படம் படிக்க பார்க்க விளம்பரம்",
        labels=(
            "மேலும் படிக்க; இதையும் படிக்க; இதையும் படியுங்கள்; மேலும் பார்க்க; கோப்பு படம்; பட மூலாதாரம்; "
            "தொடர்புடைய செய்திகள்; இதையும் பாருங்கள்"
        ),
        negative_suffixes="வில்லை ாமல் ாத ாது",
        equivalents=(
            "கூறினார் | தெரிவித்தார் | சொன்னார் | குறிப்பிட்டார் | விளக்கினார் | அறிவித்தார்; கூறினர் | தெரிவித்தனர் "
            "| சொன்னார்கள் | கூறினார்கள் | தெரிவித்தார்கள் | குறிப்பிட்டனர்; கூறியுள்ளார் | தெரிவித்துள்ளார் | "
            "குறிப்பிட்டுள்ளார் | அறிவித்துள்ளார்; கூறியுள்ளனர் | தெரிவித்துள்ளனர்; கூறுகிறார் | தெரிவிக்கிறார் | "
            "சொல்கிறார்; கூறப்பட்டது | தெரிவிக்கப்பட்டது; ஏனெனில் | ஏனென்றால்; காரணமாக | காரணத்தால்; ஏறத்தாழ | சுமார் "
            "| தோராயமாக | ஏறக்குறைய; குறைந்தபட்சம் | குறைந்தது; அதிகபட்சம் | அதிகபட்சமாக; மட்டும் | மட்டுமே; போது | "
            "சமயத்தில்; பிறகு | பின்னர் | பின்; முன்பு | முன்னர் | முன்; இதுவரை | இது வரை; ஆனால் | எனினும் | ஆயினும் "
            "| இருப்பினும்; எனவே | ஆகவே | ஆகையால் | ஆதலால் | அதனால்; பற்றி | குறித்து; சில நேரங்களில் | சில "
            "சமயங்களில் | சில வேளைகளில்; உடனடியாக | உடனே; உதாரணமாக | எடுத்துக்காட்டாக | உதாரணத்திற்கு; தொடங்கியது | "
            "ஆரம்பமானது | துவங்கியது | ஆரம்பித்தது; முடிந்தது | முடிவடைந்தது | நிறைவடைந்தது; தற்போது | இப்போது | "
            "தற்சமயம் | தற்பொழுது; விரைவில் | சீக்கிரத்தில்; மீண்டும் | மறுபடியும்; திடீரென | திடீரென்று"
        ),
    ),
    "th": Words(
        units="€ £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c °f",
        labels=(
            "อ ่ า น เ พ ิ ่ ม เ ต ิ ม; อ ่ า น ต ่ อ; อ ่ า น ข ่ า ว เ พ ิ ่ ม เ ต ิ ม; ข ่ า ว ท ี ่ เ ก ี ่ ย "
            "ว ข ้ อ ง; อ ่ า น ข ่ า ว ต ่ อ; ภ า พ จ า ก; ท ี ่ ม า; ข อ บ ค ุ ณ ภ า พ; แ ฟ ้ ม ภ า พ; ช ม ค ล "
            "ิ ป; ด ู เ พ ิ ่ ม เ ต ิ ม; ภ า พ ป ร ะ ก อ บ"
        ),
        negative_prefixes="ไม่",
        spaceless_function=(
            "ที่ ซึ่ง และ ได้ ของ ก็ นั้น นี้ เป็น อยู่ คือ ใน ให้ ว่า จะ กับ แก่ แด่ ต่อ โดย เพื่อ แล้ว แต่ จึง "
            "ดังนั้น นอกจากนี้ อีกทั้ง รวมถึง ด้วย เขา เธอ มัน ฉัน ผม เรา พวกเขา พวกเรา ท่าน คุณ ตนเอง ตัวเอง ดัง "
            "เช่น การ ความ ครับ ค่ะ คะ นะ โน่น นั่น นี่ ที่นี่ ที่นั่น เหล่านี้ เหล่านั้น อย่างไรก็ตาม ทั้งนี้ "
            "เมื่อ ขณะ ระหว่างนั้น อัน ณ เกี่ยวกับ สําหรับ"
        ),
        spaceless_negations=(
            "ไม่ มิ ไร้ ห้าม ปราศจาก เว้น ยกเว้น มิได้ ไม่ใช่ ไม่มี ไม่ได้ ไม่เคย อย่า งด เลิก ขาด ปฏิเสธ คัดค้าน "
            "หามิได้ ยังไม่"
        ),
        equivalents=(
            "กล่าวว่า | ระบุว่า | บอกว่า | เปิดเผยว่า | แถลงว่า | อธิบายว่า | ชี้แจงว่า; เพราะ | เนื่องจาก | เพราะว่า "
            "| เนื่องด้วย; เกือบ | แทบจะ; ประมาณ | ราว | ราวๆ; อย่างน้อย | ไม่ต่ํากว่า | ไม่น้อยกว่า; เพียง | แค่; "
            "เพื่อ | เพื่อที่จะ; ระหว่าง | ในระหว่าง | ในช่วง; หลังจาก | ภายหลังจาก | หลัง; ก่อนที่จะ | ก่อนจะ; จนถึง "
            "| กระทั่งถึง; จนถึงขณะนี้ | จนถึงตอนนี้; ขณะที่ | ในขณะที่; แม้ว่า | ถึงแม้ว่า | แม้; แต่ | อย่างไรก็ตาม "
            "| แต่ว่า; ดังนั้น | เพราะฉะนั้น | ฉะนั้น; นอกจากนี้ | นอกจากนั้น | อีกทั้ง; ถ้า | หาก | หากว่า | ถ้าหาก; "
            "บ่อยครั้ง | บ่อยๆ; บางครั้ง | บางคราว; ทันที | โดยทันที | ในทันที; เช่น | ตัวอย่างเช่น | อาทิ; ปัจจุบัน "
            "| ขณะนี้ | ตอนนี้; อีกครั้ง | อีกหน; โดยเฉพาะ | โดยเฉพาะอย่างยิ่ง; หรือ | หรือว่า"
        ),
    ),
    "ko": Words(
        function_words=(
            "이 그 저 것 있다 있는 하는 및 등 그리고 또한 또 그러나 하지만 그런데 따라서 그래서 그러므로 즉 이에 이를 이는 위해 위한 대한 대해 통해 따라 따르면 관련 관한 의해 의한 "
            "있었다 있으며 있고 했다 하고 하며 한다 하여 해 된 되는 된다 됐다 되어 되고 돼 됐으며 했으며 이다 이며 이고 입니다 있습니다 했습니다 합니다 됩니다 것이다 것으로 것은 것이 "
            "것을 그는 그가 그의 그를 그녀 그녀는 그녀가 그녀의 그들 그들은 그들이 그들의 나 나는 내가 나의 나를 저는 제가 제 우리 우리는 우리가 우리의 너 너는 네가 당신 자신 자신의 "
            "자신이 스스로 이것 그것 저것 이런 그런 저런 이러한 그러한 이렇게 그렇게 여기 거기 저기 여기서 어디 언제 무엇 누구 누가 어떤 어떻게 왜 바로 이어 아울러 한편 더불어 물론 "
            "특히 매우 아주 때 데 바 채 적 측 것이라고 라고 이라고 고 며"
        ),
        negations=(
            "안 못 아니 아니다 아닌 아니라 아니며 아닙니다 없다 없는 없이 없어 없었다 없으며 없고 없습니다 않다 않는 않은 않고 않았다 않으며 않는다 않습니다 못한 못했다 못하고 못하는 "
            "결코 절대 전혀 반대 반대로 제외 제외한 제외하고 외에 말고 말라 대신 불구하고 거부 거부했다 부인 부인했다 금지 불가능 불가 무 비 미 불 아무 아무도 아무것도 없"
        ),
        quantities=(
            "모든 모두 전부 전체 각 각각 매 일부 몇 몇몇 여러 많은 많이 많다 다수 적은 적다 소수 더 덜 가장 최대 최소 최고 최저 이상 이하 초과 미만 넘는 넘게 적어도 최소한 대부분 "
            "과반 절반 반 두배 배 단지 오직 만 뿐 거의 약 대략 가량 정도 쯤 위 아래 전 전에 후 후에 뒤 이후 이전 까지 부터 동안 사이 중 마지막 첫 처음 최초 다른 또다른 나머지 "
            "기타 충분히 정확히 총 합계 완전히 부분 아직 이미 벌써 여전히 다시 또다시 항상 늘 자주 종종 가끔 드물게 지금 현재 곧 나중 일찍 늦게 다음 지난 이번 최근 전직 평균 내 안 "
            "밖 밖에 앞 옆 왼쪽 오른쪽 북쪽 남쪽 동쪽 서쪽 북 남 동 서 번 회 차례 새 새로운 같은 큰 작은 높은 낮은 증가 감소 누군가 무언가 어느 한층"
        ),
        modals="수 해야 가능 가능성 필요 아마 아마도 혹시 만약 만일 또는 혹은 거나 때문에 때문 듯 것같다 추정 주장 의혹 할 수도",
        numbers=(
            "0 영 공 1 하나 한 첫째 첫번째 첫 2 둘 두 둘째 두번째 3 셋 세 석 셋째 삼 4 넷 네 넉 넷째 사 5 다섯 오 6 여섯 육 7 일곱 칠 8 여덟 팔 9 아홉 구 10 열 "
            "십 수십 11 열하나 열한 12 열둘 열두 13 열셋 십삼 14 십사 15 열다섯 십오 16 십육 17 십칠 18 십팔 19 십구 20 스물 스무 이십 30 서른 삼십 40 마흔 "
            "사십 50 쉰 오십 60 예순 육십 70 일흔 칠십 80 여든 팔십 90 아흔 구십 100 백 수백 1000 천 수천 10000 만 수만 100000 십만 1000000 백만 "
            "10000000 천만 100000000 억 1000000000000 조"
        ),
        dates=(
            "오늘 어제 내일 모레 그저께 일 날 하루 이틀 사흘 주 주간 이번주 지난주 다음주 주말 월 달 개월 지난달 이달 년 올해 작년 지난해 내년 매년 연간 세기 연대 아침 오전 정오 "
            "오후 저녁 밤 새벽 자정 봄 여름 가을 겨울 시 시간 분 초 이날 당시 ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר "
            "נובמבר דצמבר ינו פבר אפר אוג ספט אוק נוב דצמ 일요일 월요일 화요일 수요일 목요일 금요일 토요일 화 목 금 토 اتوار پیر منگل بدھ "
            "جمعرات جمعہ ہفتہ 연당 월당 주당 일당"
        ),
        units=(
            "퍼센트 프로 원 달러 유로 엔 위안 미터 킬로미터 센티미터 킬로그램 그램 톤 리터 도 평 명 개 건 대 마리 세 살 배럴 € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c °f ° "
            "제곱킬로미터 제곱킬로미터당 헥타르 ha 제곱미터 제곱미터당 에이커 ac 캐럿 kt 테라바이트 tb 기가바이트 gb 메가바이트 mb 킬로바이트 kb 바이트 byte 비트 bit "
            "시간당 h 분당 min 초당 s 볼트 v 킬로칼로리 kcal 칼로리 cal 줄 킬로와트시 kwh 기가헤르츠 ghz 메가헤르츠 mhz 헤르츠 hz 킬로미터당 km 미터당 m "
            "센티미터당 cm 밀리미터 mm 마일 mi 야드 yd 피트 피트당 ft 인치 인치당 in t 킬로그램당 kg 그램당 g tn 파운드 파운드당 lb 온스 온스당 oz 기가와트 gw "
            "메가와트 mw 킬로와트 kw 와트 w 마력 hp 세제곱미터 세제곱미터당 리터당 l 밀리리터 ml 갤런 갤런당 gal bbl 프랑 크로네 루피 페소 디나르 리알 리얄 루블 디르함"
        ),
        credits="사진 영상 동영상 이미지 출처 자료 자료사진 제공 기자 연합뉴스 뉴시스 뉴스1 로이터 게티 관련기사 관련 캡처 광고",
        labels=(
            "사진 제공; 사진 출처; 관련 기사; 함께 읽기; 더 보기; 더 읽기; 함께 보면 좋은 기사; 관련 뉴스; 이미지 출처; 자료 사진; 게티 이미지; 이 기사도 읽어보세요; 기사 "
            "더보기; 무단 전재"
        ),
        clitic_suffixes="은 는 이 가 을 를 의 에 에서 와 과 도 로 으로 에게 께서 께 한테 이나 랑 이랑 이라고 라고 에는 에서는 으로는 로는 에도 으로도 이며 이고",
        negative_prefixes="불 비 무 미 반",
        negative_infixes="않 못 없 안 아니 말",
        equivalents=(
            "말했다 | 밝혔다 | 전했다 | 설명했다 | 덧붙였다 | 언급했다 | 이야기했다 | 얘기했다 | 발표했다 | 강조했다; 말했습니다 | 밝혔습니다 | 전했습니다 | 설명했습니다 | "
            "덧붙였습니다 | 언급했습니다 | 이야기했습니다 | 얘기했습니다 | 발표했습니다 | 강조했습니다; 말한다 | 밝힌다 | 전한다 | 설명한다 | 덧붙인다 | 이야기한다 | 얘기한다 | "
            "강조한다; 말합니다 | 밝힙니다 | 전합니다 | 설명합니다 | 이야기합니다 | 강조합니다; 말하며 | 밝히며 | 전하며 | 설명하며 | 이야기하며 | 얘기하며 | 강조하며; 말했으며 | "
            "밝혔으며 | 전했으며 | 설명했으며 | 덧붙였으며 | 강조했으며; 말했고 | 밝혔고 | 전했고 | 설명했고 | 덧붙였고 | 강조했고; 약 | 대략 | 어림잡아; 때문에 | 까닭에; 단지 "
            "| 오직 | 오로지; 적어도 | 최소한 | 최소; 최대 | 많아야; 아무도 | 누구도; 동안 | 동안에; 후 | 뒤 | 후에 | 뒤에; 따르면 | 의하면; 하지만 | 그러나 | 그렇지만; "
            "따라서 | 그러므로 | 그래서; 관해 | 대해 | 관하여 | 대하여; 관한 | 대한; 예를 들어 | 예컨대 | 예를 들면; 즉시 | 곧바로 | 당장; 자주 | 빈번히 | 빈번하게; 가끔 "
            "| 때때로 | 이따금 | 간혹; 처음에 | 처음에는 | 당초 | 애초; 시작됐다 | 시작되었다 | 개시됐다 | 개시되었다; 시작된다 | 개시된다; 끝났다 | 종료됐다 | 종료되었다 | "
            "막을 내렸다; 열린다 | 개최된다; 열렸다 | 개최됐다 | 개최되었다; 열릴 | 개최될; 모두 | 전부; 현재 | 지금; 다시 | 또다시 | 재차; 갑자기 | 돌연; 이미 | 벌써; "
            "여전히 | 아직도; 반드시 | 꼭; 아마 | 아마도; 또는 | 혹은; 및 | 그리고; 곧 | 머지않아 | 조만간; 항상 | 늘 | 언제나; 만약 | 만일; 대신 | 대신에"
        ),
    ),
    "sr": Words(
        function_words=(
            "и у је се на да су с а о који што као то ће али би са која које био била како те било ја ти он она "
            "оно ми ви они оне мене ме мени мном тебе теби њега га њему му њим њиме њу јој њој њом нас нам нама "
            "вас вам вама њих их њима им себе себи собом мој моја моје мог мојег мојој моју твој његов његова "
            "његово његовог његову њезин њезина њен њена наш наша наше нашег нашој нашу ваш ваша ваше њихов "
            "њихова њихово њихову свој своја своје свог својег својој своју својим својих тај та тог тога том "
            "томе ту тим тих тој овај ова ово ови ове овог овом овој ову овим ових онај такав таква такво такве "
            "таквих којег којем којим којих којој коју којом чији чија чије тко ко кога коме ким чега чему чим "
            "какав каква какво гдје где када кад камо одакле зашто сам си смо сте јесам јеси јест јесте јесу "
            "будем буде будемо буду бих бисмо бисте бити били биле ћу ћеш ћемо ћете имам има имамо имају имао "
            "имала имати при к ка уз такођер такође такодје исто затим потом онда зато стога дакле међутим ипак "
            "но пак док премда иако овдје овде тамо тада ли па врло веома управо према шта којима"
        ),
        negations=(
            "не није нису нисам нисмо нисте ниси никад никада нитко нико никога ништа ничега нигдје нигде ниједан "
            "ниједна ниједно никакав никаква никакво ни нити без против осим изузев унаточ упркос успркос умјесто "
            "уместо једва неће нећемо нећу нема немају немој немојте немогуће немогу"
        ),
        quantities=(
            "сав сва све сви свих свим свима сваки свака свако сваког неки нека неке неких неко нетко нешто "
            "неколико много многи многе мало више мање највише најмање барем већина мањина половица половина "
            "половину пола пол двоструко двапут трипут само једино искључиво готово скоро око отприлике приближно "
            "преко изнад над испод под прије пре након послије после до од из између за горе доље доле задњи "
            "посљедњи последњи посљедња посљедње оба обје обе обојица других остали остале довољно точно тачно "
            "укупно цијели цијела цијело цео цела цело дио део дјеломично углавном још већ поновно поново опет "
            "увијек увек често понекад ријетко ретко обично сада сад ускоро касније раније сљедећи следећи "
            "претходни бивши недавно максимум минимум просјек просек тијеком током унутар изван иза испред лијево "
            "десно сјевер север југ исток запад пута пут трећина четвртина нови нова ново нове исти иста исте "
            "већи мањи виши нижи стари стара старо толико колико по"
        ),
        modals=(
            "може могу могао могла могло могли моћи мора морају морао морала морамо треба требају требао требала "
            "смије сме ваља хоће желе можда вјеројатно вероватно вјероватно наводно или ако уколико јер иначе"
        ),
        numbers=(
            "0 nula нула 1 један једна једно једног једној једну једном први прва прво прве првих првог првом "
            "првој прву jedan 2 два двије две двоје двојица друга друго друге другог другој други dva 3 три троје "
            "трећи трећа треће трећег tri 4 четири четверо четврти četiri 5 пет пети pet 6 шест шести šest 7 "
            "седам седми sedam 8 осам осми osam 9 девет девети devet 10 десет десеци десетак десети deset 11 "
            "једанаести jedanaest једанаест 12 дванаест дванаести dvanaest 13 trinaest тринаест 14 četrnaest "
            "четрнаест 15 petnaest петнаест 16 šesnaest шеснаест 17 sedamnaest седамнаест 18 osamnaest осамнаест "
            "19 devetnaest деветнаест 20 двадесети dvadeset двадесет 30 тридесети trideset тридесет 40 četrdeset "
            "четрдесет 50 pedeset педесет 60 šezdeset шездесет 70 sedamdeset седамдесет 80 osamdeset осамдесет 90 "
            "devedeset деведесет 100 сто стотина стотине стотину sto 200 двјесто двеста dvesta 300 тристо триста "
            "trista 400 četristo четристо 500 петсто petsto 600 šesto шесто 700 sedamsto седамсто 800 osamsto "
            "осамсто 900 devetsto деветсто 1000 тисућа тисуће тисућу хиљада хиљаде хиљаду 1000000 милијун "
            "милијуна милијуни милион милиона милиони 1000000000 милијарда милијарде милијарди"
        ),
        dates=(
            "данас јучер јуче сутра прекјучер прекосутра дан дана дани данима тједан тједна тједана недјеља "
            "недеља недеље седмица мјесец мјесеца мјесеци месец месеца месеци година године годину години годишње "
            "стољеће век века десетљеће деценија јутро ујутро подне поподне послијеподне вечер вече вечерас "
            "навечер ноћ ноћу поноћ прољеће пролеће љето лето јесен зима викенд сати јануар фебруар март април "
            "мај јун јул август септембар октобар новембар децембар јан феб мар апр авг сеп окт нов дец ינואר "
            "פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר ינו פבר אפר אוג ספט אוק נוב דצמ "
            "понедељак уторак среда четвртак петак субота нед пон уто сре чет пет суб اتوار پیر منگل بدھ جمعرات "
            "جمعہ ہفتہ год месечно мес недељно дневно"
        ),
        units=(
            "посто постотак одсто еура еур липа липе куна куне динара динар ступњева степени € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ "
            "฿ °c °f степен степена хектар хектара ha акер акера ac карат карата kt проценат процената промил "
            "промила терабајт терабајта tb гигабајт гигабајта гигабајтова gb мегабајт мегабајта мегабајтова mb "
            "килобајт килобајта килобајтова kb бајт бајта бајтова бит бита битова сат сата минут минута мин "
            "секунда секунде секунди сек волт волта волти килокалорија килокалорије kcal калорија калорије cal "
            "џул џула kwh гигахерц гигахерца ghz мегахерц мегахерца mhz херц херца hz километар километра "
            "километара km метар метра метара центиметар центиметра центиметара cm милиметар милиметра милиметара "
            "mm миља миље mi јард јарда јарди јрд стопа стопе ft инча in инч килограм килограма kg грам грама "
            "тона тоне tn фунта фунте фунти lb унца унце унци oz гигават гигавата гигавати gw мегават мегавата "
            "мегавати mw киловат киловата киловати kw ват вата вати hp литар литра литара милилитар милилитра "
            "милилитара ml галон галона gal барел барела bbl долар долара франак франака франка круна круне "
            "рупија рупије пезос пезоса ријал ријала рубља рубље рубљи леј леја евро евра дирхам дирхама"
        ),
        credits=(
            "фото фотографија фотографије фотограф слика снимка видео извор архив архива илустрација танјуг бета "
            "тањуг афп ројтерс гети прочитајте читајте такођер види оглас цопyригхт"
        ),
        labels=(
            "прочитајте и; прочитајте још; читајте још; прочитај и; прочитајте више; погледајте и; прочитајте и "
            "ово; повезани чланци; фото архив; извор фото; гети имиџис; фотографија је илустрација; везане "
            "вијести"
        ),
        negative_prefixes="не без",
        equivalents=(
            "рекао | изјавио | казао | навео | објаснио | појаснио | додао | истакао | нагласио | саопштио | објавио "
            "| поменуо | испричао; рекла | изјавила | казала | навела | објаснила | појаснила | додала | истакла | "
            "нагласила | саопштила | објавила | поменула | испричала; рекли | изјавили | казали | навели | објаснили "
            "| појаснили | додали | истакли | нагласили | саопштили | објавили; каже | изјављује | наводи | објашњава "
            "| појашњава | додаје | истиче | наглашава; кажу | наводе | објашњавају | додају | истичу | наглашавају; "
            "јер | будући да | с обзиром на то да; због | услед; готово | скоро; око | отприлике | приближно; више од "
            "| преко; најмање | барем | бар | минимално; највише | максимално; само | једино | искључиво; много | "
            "пуно; током | за време | у току; након | после; пре него што | пре него; досад | до сада; такође | исто "
            "тако; те | и | као и; иако | премда | мада; али | но | међутим; стога | зато | због тога | према томе; "
            "осим тога | уз то | поред тога; ако | уколико; често | неретко; понекад | повремено | каткад | с времена "
            "на време; одмах | сместа; на пример | рецимо | нпр; у почетку | испрва; почиње | започиње; почео | "
            "започео; почела | започела; сада | тренутно; ускоро | убрзо; поново | опет | изнова; посебно | нарочито "
            "| особито; изненада | одједном; истовремено | у исто време"
        ),
    ),
}
