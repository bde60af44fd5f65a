"""The words of closed classes by language, as plain text that lexicon.py splits when an article needs the language.

One entry a language (ISO 639-1 code), every word folded and split as redite.folding does. See lexicon.py for the
sources and for what each class holds. `numbers` is runs of a value in digits and the words for it; `labels` are
separated by "; ". The first words of `function_words` are the language's most frequent ones: its probe.
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
            "besides else simply regarding concerning amid among amongst"
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
            "rose fall fell same different new old"
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
            "percent pct pence cents cent bps mph kph kmh celsius fahrenheit bucks quid degree degrees deg "
            "hectare hectares ha acre acres ac karat karats kt permille terabyte terabytes tb gigabyte gigabytes "
            "gb megabyte megabytes mb kilobyte kilobytes kb byte bytes bit bits hour hours hr minute minutes min "
            "second seconds sec volt volts kilocalorie kilocalories kcal calorie calories cal joule joules kwh "
            "gigahertz ghz megahertz mhz hertz hz kilometer kilometers km meter meters centimeter centimeters cm "
            "millimeter millimeters mm mile miles mi yard yards yd foot feet ft inch inches kilogram kilograms kg "
            "gram grams ton tons tn pound pounds lb ounce ounces oz gigawatt gigawatts gw megawatt megawatts mw "
            "kilowatt kilowatts kw watt watts horsepower hp °c °f liter liters milliliter milliliters ml gallon "
            "gallons gal barrel barrels bbl dollar dollars franc francs krone kroner rupee rupees peso pesos "
            "dinar dinars rial rials riyal riyals ruble rubles lei leu euro euros dirham dirhams"
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
            "solchen solcher solches übrigens"
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
            "paar"
        ),
        modals=(
            "kann können kannst könnt konnte konnten könnte könnten muss müssen musst musste mussten müsste "
            "müssten soll sollen sollst sollte sollten darf dürfen durfte durften dürfte dürften mag mögen möchte "
            "möchten will wollen wollte wollten vielleicht wohl wahrscheinlich möglicherweise womöglich angeblich "
            "vermutlich offenbar sicher oder entweder wenn falls ob weil sofern"
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
            "prozent cent cents grad metern kilometern prozentpunkte prozentpunkten stundenkilometer "
            "quadratkilometer hektar ha quadratmeter acre acres ac karat kt promille terabyte tb gigabyte gb "
            "megabyte mb kilobyte kb byte bit stunde stunden std minute minuten min sekunde sekunden sek volt "
            "kilokalorie kilokalorien kcal kalorie kalorien cal joule kilowattstunde kilowattstunden kwh "
            "gigahertz ghz megahertz mhz hertz hz kilometer km meter zentimeter cm millimeter mm meile meilen "
            "yard yards yd fuss ft zoll tonne tonnen kilogramm kg gramm pfund lb unze unzen oz gigawatt gw "
            "megawatt mw kilowatt kw watt pferdestärke pferdestärken ps °c °f kubikmeter liter milliliter ml "
            "gallone gallonen gal barrel bbl dollar franc francs krone kronen rupie rupien peso pesos dinar rial "
            "rubel leu euro dirham"
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
    ),
    "fr": Words(
        function_words=(
            "de la le et les des en un une du dans que est pour qui il au par sur ce a avec se son sa aux sont "
            "cette ses été je tu elle nous vous ils elles on me te lui leur leurs y l d j m t s c qu lorsqu "
            "puisqu quoiqu moi toi soi eux mon ma mes ton ta tes notre nos votre vos ces cet celui celle ceux "
            "celles ceci cela ça dont où lequel laquelle lesquels lesquelles duquel auquel auxquels auxquelles "
            "desquels desquelles quoi quel quelle quels quelles quand comme comment pourquoi être suis es sommes "
            "êtes étais était étions étiez étaient fus fut furent sera seront serai serons serez serait seraient "
            "soit soient fût étant avoir ai as avons avez ont avais avait avions aviez avaient eu eue eus eut "
            "eurent aura auront aurai aurons aurez aurait auraient ait aient ayant mais donc car ainsi aussi "
            "alors puis ici là ci tandis cependant toutefois néanmoins pourtant enfin ensuite ailleurs outre lors "
            "chez afin très bien voici voilà via parmi selon tel telle tels telles mien mienne sien sienne siens "
            "siennes"
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
            "nouveau nouvelle nouveaux nouvelles aucunement voire combien tant autant mi"
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
            "cinquantième cinquantièmes 60 soixante soixantième soixantièmes 100 cents centaine centaines cent "
            "centième centièmes 1000 milliers millier mil mille millième millièmes 1000000 million millions "
            "1000000000 milliard milliards mds 1000000000000 billion billions"
        ),
        dates=(
            "aujourd hui hier demain avant après jour jours journée journées semaine semaines week end mois an "
            "ans année années annuel annuelle siècle siècles décennie décennies matin matinée midi soir soirée "
            "nuit minuit printemps automne hiver quotidien hebdomadaire mensuel janvier février mars avril mai "
            "juin juillet août septembre octobre novembre décembre janv févr avr juil sept oct nov déc dimanche "
            "lundi mardi mercredi jeudi vendredi samedi dim lun mar mer jeu ven sam sem"
        ),
        units=(
            "centimes pourcent pourcents heure heures degré degrés hectare hectares ha ac carat carats ct "
            "téraoctet téraoctets to gigaoctet gigaoctets go mégaoctet mégaoctets mo kilooctet kilooctets ko "
            "octet octets bit bits minute minutes min seconde secondes volt volts kilocalorie kilocalories kcal "
            "calorie calories cal joule joules kwh gigahertz ghz mégahertz mhz hertz hz kilomètre kilomètres km "
            "mètre mètres centimètre centimètres cm millimètre millimètres mm mile miles mi yard yards yd pied "
            "pieds pi pouce pouces po tonne tonnes kilogramme kilogrammes kg gramme grammes livre livres lb once "
            "onces oz gigawatt gigawatts gw mégawatt mégawatts mw kilowatt kilowatts kw watt watts ch °c °f litre "
            "litres millilitre millilitres ml gallon gallons gal baril barils bbl dollar dollars franc francs "
            "couronne couronnes roupie roupies peso pesos dinar dinars riyal riyals rouble roubles leu euro euros "
            "dirham dirhams"
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
            "tal tales ante según mediante vía incluso"
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
            "inferior"
        ),
        modals=(
            "puede pueden podía podían podrá podrán podría podrían pudo pudieron poder pueda puedan debe deben "
            "debía debían deberá deberán debería deberían deber debió quiere quizá quizás probablemente "
            "posiblemente seguramente supuestamente presuntamente o u si sino porque salvo"
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
            "ciento pct centavos céntimos grado grados hectárea hectáreas acre acres ac quilate quilates ct "
            "terabyte terabytes tb gigabyte gigabytes gb megabyte megabytes mb kilobyte kilobytes kb byte bytes "
            "bit bits hora horas minuto minutos min segundo segundos voltio voltios kilocaloría kilocalorías kcal "
            "caloría calorías cal julios kwh gigahercio gigahercios ghz megahercio megahercios mhz hercio hercios "
            "hz kilómetro kilómetros km metro metros centímetro centímetros cm milímetro milímetros mm milla "
            "millas yarda yardas yd pie pies ft pulgada pulgadas in tonelada toneladas kilogramo kilogramos kg "
            "gramo gramos tc libra libras lb onza onzas oz gigavatio gigavatios gw megavatio megavatios mw "
            "kilovatio kilovatios kw vatio vatios cv °c °f litro litros mililitro mililitros ml galón galones gal "
            "barril barriles bbl dólar dólares franco francos corona coronas rupia rupias peso pesos dinar "
            "dinares rial riales rublo rublos leu leus euro euros dírham dírhams"
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
            "benché"
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
            "superiore inferiore"
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
            "percento centesimi grado gradi ettaro ettari acro acri ac carato carati kt terabyte tb gigabyte gb "
            "megabyte mb kilobyte kb byte bit ora ore minuto minuti min secondo secondi volt chilocaloria "
            "chilocalorie kcal caloria calorie cal joule chilowattora kwh gigahertz ghz megahertz mhz hertz hz "
            "chilometro chilometri km metro metri centimetro centimetri cm millimetro millimetri mm miglio miglia "
            "iarda iarde yd piede piedi ft pollice pollici chilogrammo chilogrammi kg grammo grammi tonnellata "
            "tonnellate tn libbra libbre lb oncia once oz gigawatt gw megawatt mw kilowatt kw watt hp °c °f litro "
            "litri millilitro millilitri ml gallone galloni gal barile barili bbl dollari dollaro sterlina "
            "sterline franchi franco corona corone rupia rupie peso pesos dinaro dinari rial rubli rublo leu euro "
            "dirham"
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
            "entretanto portanto aliás bem tal tais via conforme"
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
            "mesmos mesmas tanto tanta tantos tantas superior inferior uns umas perante"
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
            "centavos cêntimos grau graus hectare hectares ha acre acres ac kilate kilates terabyte terabytes tb "
            "gigabyte gigabytes gb megabyte megabytes mb kilobyte kilobytes kb byte bytes bit bits hora horas "
            "minuto minutos min segundo segundos volt volts quilocaloria quilocalorias kcal caloria calorias cal "
            "joule joules kwh gigahertz ghz megahertz mhz hertz hz quilômetro quilômetros km metro metros "
            "centímetro centímetros cm milímetro milímetros mm milha milhas mi jarda jardas yd pé pés ft polegada "
            "polegadas pol quilograma quilogramas kg grama gramas tn libra libras lb onça onças oz gigawatt "
            "gigawatts gw megawatt megawatts mw quilowatt quilowatts kw watt watts cv mph °c °f litro litros "
            "mililitro mililitros ml galão galões gal barril barris bbl dólar dólares franco francos coroa coroas "
            "rupia rupias peso pesos dinar dinares rial riales rublo rublos leu leus euro euros dirham dirhams"
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
            "aldus namelijk"
        ),
        negations=(
            "niet geen nooit zonder niets niks niemand nergens noch nee tegen behalve uitgezonderd ondanks "
            "nauwelijks evenmin geenszins onmogelijk anders tenzij buiten ontbreekt ontbreken"
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
            "zelfde dezelfde hoger lager groter kleiner langer korter oud oude"
        ),
        modals=(
            "kan kunnen kunt kon konden moet moeten moest moesten mag mogen mocht mochten wil willen wilde wilden "
            "hoeft hoeven misschien wellicht waarschijnlijk mogelijk vermoedelijk zeker blijkbaar of indien omdat "
            "mits"
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
            "procent cent centen booggraad booggraden hectare ha acres acre karaat promille terabyte tb gigabyte "
            "gb megabyte mb kilobyte kb byte bits bit uur minuut minuten min seconde seconden sec volt "
            "kilocalorie kilocalorieën kcal calorie calorieën cal joule joules kilowattuur kwh gigahertz ghz "
            "megahertz mhz hertz hz kilometer km meter centimeter cm millimeter mm mijl mi yard yards yd voet ft "
            "inch inches kilogram kg gram ton pound lb ounce oz gigawatt gw megawatt mw kilowatt kw watt "
            "paardenkracht paardenkrachten pk °c °f liter milliliter ml gallon gal barrel barrels bbl dollar pond "
            "frank kronen kroon roepie peso dinar rial roebel leu euro dirham"
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
    ),
    "ru": Words(
        function_words=(
            "и в на что с по к он как у его это а но для о был она их так то я же мы при ко во со об они ты вы "
            "меня мне мной тебя тебе тобой себя себе собой нас нам нами вас вам вами него ней нему ним нею неё её "
            "ей ему им ими них ними мой моя моё мои моего моей моему моим моих моём мою твой твоя твои твоего "
            "твоей наш наша наше наши нашего нашей нашему нашим нашем наших нашими нашу ваш ваша ваше ваши вашего "
            "вашей ваших свой своя своё свои своего своей своему своим своём своих своими свою этот эта эти этого "
            "этой этому этим этом этих этими эту тот та те того той тому тем том тех теми ту такой такая такое "
            "такие такого таких таким такую который которая которое которые которого которой которому которым "
            "котором которых которыми которую кто кого кому кем ком чего чему чем чём чей чья чьё чьи какой какая "
            "какое какие какого каких где куда откуда когда почему зачем один одна одно одни одного одной одному "
            "одним одном одних одну была было были быть буду будет будем будут будучи бы б есть является являются "
            "являлся являлась сам сама само сами самого самой самому самих также тоже затем здесь тут там туда "
            "сюда поэтому однако причём притом впрочем хотя зато ли ведь вот вон очень весьма именно итак тогда "
            "про ибо чтобы дабы"
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
            "обеих другой другая другое другие другого других иной иные ещё уже снова опять вновь всегда часто "
            "иногда редко обычно сейчас теперь скоро позже раньше ранее потом пока следующий прошлый предыдущий "
            "бывший недавно максимум минимум средний ровно точно достаточно слишком целый часть частично внутри "
            "вне снаружи слева справа север юг восток запад раз раза треть четверть новый новая новое новые "
            "впервые столько сколько вторая дальше спустя назад вперёд"
        ),
        modals=(
            "может могут мог могла могли мочь можно должен должна должно должны надо нужно следует хочет хотят "
            "возможно вероятно наверное пожалуй якобы предположительно кажется или либо если коли потому ежели "
            "пусть"
        ),
        numbers=(
            "0 ноль 1 первый первая первое первые первого первому первым первом первой первую первых первыми 2 "
            "две двух двум двумя двое два второй вторая второе вторые второго второму вторым втором вторую вторых "
            "вторыми 3 трёх трем трём тремя трое третий третья третье третьи третьего третьей третьему третьим "
            "третьем третьих третью три 4 четырёх четырем четырьмя четверо четыре четвёртый четвёртая четвёртое "
            "четвёртые четвёртого четвёртому четвёртым четвёртом четвёртой четвёртую четвёртых четвёртыми 5 пяти "
            "пятью пять пятый пятая пятое пятые пятого пятому пятым пятом пятой пятую пятых пятыми 6 шести шестью "
            "шесть шестой шестая шестое шестые шестого шестому шестым шестом шестую шестых шестыми 7 семи семью "
            "семь седьмой седьмая седьмое седьмые седьмого седьмому седьмым седьмом седьмую седьмых седьмыми 8 "
            "восьми восемью восьмью восемь восьмой восьмая восьмое восьмые восьмого восьмому восьмым восьмом "
            "восьмую восьмых восьмыми 9 девяти девятью девять девятый девятая девятое девятые девятого девятому "
            "девятым девятом девятой девятую девятых девятыми 10 десяти десятью десяток десятки десятков десять "
            "десятый десятая десятое десятые десятого десятому десятым десятом десятой десятую десятых десятыми "
            "11 одиннадцати одиннадцать одиннадцатый одиннадцатая одиннадцатое одиннадцатые одиннадцатого "
            "одиннадцатому одиннадцатым одиннадцатом одиннадцатой одиннадцатую одиннадцатых одиннадцатыми 12 "
            "двенадцати дюжина двенадцать двенадцатый двенадцатая двенадцатое двенадцатые двенадцатого "
            "двенадцатому двенадцатым двенадцатом двенадцатой двенадцатую двенадцатых двенадцатыми 13 тринадцать "
            "тринадцатый тринадцатая тринадцатое тринадцатые тринадцатого тринадцатому тринадцатым тринадцатом "
            "тринадцатой тринадцатую тринадцатых тринадцатыми 14 четырнадцать четырнадцатый четырнадцатая "
            "четырнадцатое четырнадцатые четырнадцатого четырнадцатому четырнадцатым четырнадцатом четырнадцатой "
            "четырнадцатую четырнадцатых четырнадцатыми 15 пятнадцати пятнадцать пятнадцатый пятнадцатая "
            "пятнадцатое пятнадцатые пятнадцатого пятнадцатому пятнадцатым пятнадцатом пятнадцатой пятнадцатую "
            "пятнадцатых пятнадцатыми 16 шестнадцать шестнадцатый шестнадцатая шестнадцатое шестнадцатые "
            "шестнадцатого шестнадцатому шестнадцатым шестнадцатом шестнадцатой шестнадцатую шестнадцатых "
            "шестнадцатыми 17 семнадцать семнадцатый семнадцатая семнадцатое семнадцатые семнадцатого "
            "семнадцатому семнадцатым семнадцатом семнадцатой семнадцатую семнадцатых семнадцатыми 18 "
            "восемнадцать восемнадцатый восемнадцатая восемнадцатое восемнадцатые восемнадцатого восемнадцатому "
            "восемнадцатым восемнадцатом восемнадцатой восемнадцатую восемнадцатых восемнадцатыми 19 девятнадцать "
            "девятнадцатый девятнадцатая девятнадцатое девятнадцатые девятнадцатого девятнадцатому девятнадцатым "
            "девятнадцатом девятнадцатой девятнадцатую девятнадцатых девятнадцатыми 20 двадцати двадцатью "
            "двадцать двадцатый двадцатая двадцатое двадцатые двадцатого двадцатому двадцатым двадцатом двадцатой "
            "двадцатую двадцатых двадцатыми 30 тридцати тридцать тридцатый тридцатая тридцатое тридцатые "
            "тридцатого тридцатому тридцатым тридцатом тридцатой тридцатую тридцатых тридцатыми 40 сорока сорок "
            "сороковой сороковая сороковое сороковые сорокового сороковому сороковым сороковом сороковую "
            "сороковых сороковыми 50 пятидесяти пятьдесят пятидесятый пятидесятая пятидесятое пятидесятые "
            "пятидесятого пятидесятому пятидесятым пятидесятом пятидесятой пятидесятую пятидесятых пятидесятыми "
            "60 шестидесяти шестьдесят шестидесятый шестидесятая шестидесятое шестидесятые шестидесятого "
            "шестидесятому шестидесятым шестидесятом шестидесятой шестидесятую шестидесятых шестидесятыми 70 "
            "семидесяти семьдесят семидесятый семидесятая семидесятое семидесятые семидесятого семидесятому "
            "семидесятым семидесятом семидесятой семидесятую семидесятых семидесятыми 80 восьмидесяти восемьдесят "
            "восьмидесятый восьмидесятая восьмидесятое восьмидесятые восьмидесятого восьмидесятому восьмидесятым "
            "восьмидесятом восьмидесятой восьмидесятую восьмидесятых восьмидесятыми 90 девяноста девяносто "
            "девяностый девяностая девяностое девяностые девяностого девяностому девяностым девяностом девяностой "
            "девяностую девяностых девяностыми 100 ста сотня сотни сотен сто сотый сотая сотое сотые сотого "
            "сотому сотым сотом сотой сотую сотых сотыми 200 двухсот двести 300 трёхсот триста 400 четырёхсот "
            "четыреста 500 пятисот пятьсот 600 шестьсот 700 семьсот 800 восемьсот 900 девятьсот 1000 тысяча "
            "тысячи тысяч тысячу тысячам тысячами тыс тысячный тысячная тысячное тысячные тысячного тысячному "
            "тысячным тысячном тысячной тысячную тысячных тысячными 1000000 миллион миллиона миллионов миллионы "
            "миллионами млн 1000000000 миллиард миллиарда миллиардов миллиарды млрд 1000000000000 триллион "
            "триллиона триллионов трлн"
        ),
        dates=(
            "сегодня вчера завтра позавчера послезавтра день дня дней дни днём неделя недели неделю недель месяц "
            "месяца месяцев месяцы год года году лет годы годов годом век века веков десятилетие утро утром вечер "
            "вечером вечера ночь ночью ночи полдень полночь весна весной лето летом осень осенью зима зимой "
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
            "процент процента процентов коп копейка копейки копеек час часа часов метров рублями градус градуса "
            "градусов гектар гектара гектаров га акр акра акров карат карата кар промилле терабайт терабайта тб "
            "гигабайт гигабайта гб мегабайт мегабайта мб килобайт килобайта кб байт байта бит бита минута минуты "
            "минут мин секунда секунды секунд вольт вольта килокалория килокалории килокалорий ккал калория "
            "калории калорий кал джоуль джоуля джоулей дж квт⋅ч гигагерц гигагерца ггц мегагерц мегагерца мгц "
            "герц герца гц километр километра километров км метр метра сантиметр сантиметра сантиметров см "
            "миллиметр миллиметра миллиметров мм миля мили миль ми ярд ярда ярдов фут фута футов фт дюйм дюйма "
            "дюймов тонна тонны тонн килограмм килограмма кг грамм грамма фунт фунта фунтов фнт унция унции унций "
            "унц гигаватт гигаватта гвт мегаватт мегаватта мвт киловатт киловатта квт ватт ватта °c °f литр литра "
            "литров миллилитр миллилитра миллилитров мл баррель барреля баррелей барр доллар доллара долларов "
            "франк франка франков крон крона кроны рупии рупий рупия песо динар динара динаров риал риала риалов "
            "рублей рубль рубля леев лей лея евро дирхам дирхама дирхамов"
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
    ),
    "zh": Words(
        function_words=(
            "的 了 在 是 和 这 這 她 它 我 你 您 们 們 与 與 也 着 著 地 得 之 而 就 把 于 於 并 並 且 但 那 此 該 该 者 所 以 及 呢 吧 啊 呀 哦 嘛 啦 则 則 乃 谁 "
            "誰 什 么 麼 咱 很"
        ),
        negations="不 没 沒 无 無 未 非 别 別 莫 勿 否 毋 弗 禁 拒",
        quantities=(
            "全 都 每 各 多 少 几 幾 仅 僅 只 约 約 近 超 逾 余 餘 最 更 较 較 前 后 後 上 下 左 右 东 東 西 南 北 内 內 外 间 間 中 初 末 先 首 次 再 已 还 還 又 "
            "半 双 雙 倍 同 另 其 他 共 总 總 至 到 从 從 自 由 起 止 满 滿 够 夠 增 减 減 升 降 高 低 大 小 新 旧 舊 早 晚 第 有 某 等"
        ),
        modals="可 能 会 會 应 應 必 须 須 或 若 如 要 想 愿 願 许 許 需 敢 肯 疑 似 因",
        numbers=(
            "0 零 〇 1 一 壹 2 二 两 兩 贰 貳 俩 倆 3 三 叁 參 仨 4 四 肆 5 五 伍 6 六 陆 陸 7 七 柒 8 八 捌 9 九 玖 10 十 拾 20 廿 100 百 佰 1000 "
            "千 仟 10000 万 萬 100000000 亿 億 1000000000000 兆"
        ),
        dates="年 月 日 号 號 天 周 週 星 期 时 時 分 秒 今 昨 明 晨 晚 午 夜 春 夏 秋 冬 世 纪 紀 旬",
        units="元 圆 圓 角 克 斤 吨 噸 米 里 公 升 度 亩 畝 岁 歲 名 磅 尺 寸 点 點",
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
    ),
    "ja": Words(
        function_words="の に は を た が で て と し れ さ い も な る ら こ そ あ す ま っ ん だ ね よ へ や つ り き く け え う お 事 物 為 的 又 其 此 之 所",
        negations="不 無 未 非 否 ず ぬ 禁 反",
        quantities=(
            "全 各 毎 約 半 倍 最 多 少 前 後 上 下 左 右 東 西 南 北 内 外 間 中 初 末 先 再 第 計 総 以 超 未 満 同 別 他 新 旧 高 低 大 小 増 減 余 強 弱 両 ほ "
            "ど"
        ),
        modals="可 能 必 要 若 或 疑",
        numbers=(
            "0 零 〇 1 一 壱 2 二 弐 3 三 参 4 四 5 五 6 六 7 七 8 八 9 九 10 十 100 百 1000 千 10000 万 萬 100000000 億 "
            "1000000000000 兆"
        ),
        dates="年 月 日 週 曜 時 分 秒 今 昨 明 朝 昼 夕 晩 夜 春 夏 秋 冬 世 紀 代 頃 歳",
        units="円 元 個 回 度 台 枚 冊 匹 頭 杯 件 階 割 名 キ ロ メ グ ラ ド 点 票",
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
    ),
    "ar": Words(
        function_words=(
            "في على إلى أن التي الذي هذا هذه ما كان عن مع ذلك هو هي قد إن كما كانت كانوا يكون تكون يكونون وفي ومن "
            "وعلى وإلى وأن وإن وهو وهي وهم وكان وكانت وقد وما وهذا وهذه وذلك وتلك والتي والذي الذين والذين اللذان "
            "اللتان اللواتي اللاتي أنه أنها أنهم إنه إنها إنهم بأن بأنه بأنها هم هن هما أنا نحن أنت أنتم أنتما له "
            "لها لهم لنا لي لك لكم به بها بهم بنا فيه فيها فيهم منه منها منهم عليه عليها عليهم إليه إليها إليهم "
            "عنه عنها عنهم معه معها معهم تلك هؤلاء أولئك هناك هنا ثم أيضا أيضًا كذلك لكن ولكن لكنه لكنها بل حيث "
            "إذ مما بما فيما كيف أين متى ماذا لماذا أي أية هل سوف سيكون ستكون يا لقد فقد ف و ب ل ك لدى لديه لديها "
            "لديهم عبر ضمن ذات ذو ذي جدا مثل هكذا لذلك لذا إذن أما إنما نفسه نفسها أنفسهم"
        ),
        negations=(
            "لا لم لن ليس ليست ليسوا لست لسنا غير بدون دون بلا ولا ولم ولن وليس كلا أبدا إلا سوى عدا ماعدا ضد رغم "
            "عدم نفي نفى رفض يرفض انعدام مستحيل قط ألا فلا فلم فلن"
        ),
        quantities=(
            "كل جميع كافة بعض معظم أغلب كثير الكثير كثيرا عديد العديد عدة قليل القليل قليلا أكثر الأكثر أقل الأقل "
            "أكبر أصغر أعلى أدنى نصف ضعف ضعفي ثلث ربع فقط تقريبا نحو حوالي حوالى زهاء قرابة قبل بعد منذ حتى بين "
            "فوق تحت أمام خلف وراء داخل خارج أول الأول أولى الأولى آخر الآخر الأخير الأخيرة أخيرا كلا كلتا آخرون "
            "أخرى الأخرى أخر مجرد وحده وحدها مجموع إجمالي جزء من مرة مرات مرتين دائما غالبا أحيانا نادرا الآن "
            "قريبا لاحقا سابقا سابق السابق القادم المقبل الماضي الماضية الحالي حاليا أثناء خلال طوال شمال جنوب "
            "شرق غرب يمين يسار جديد جديدة الجديد الجديدة نفس مازال لايزال أحد حول"
        ),
        modals=(
            "يمكن يمكنه يمكنها يجب ينبغي ربما لعل يحتمل محتمل أو أم إذا لو سواء لأن لأنه لأنها يستطيع تستطيع "
            "استطاع ممكن مزعوم"
        ),
        numbers=(
            "0 صفر 1 واحد واحدة الواحد اول 2 اثنان اثنين اثنتان اثنتين ثان ثاني ثانية الثاني الثانية إثنين 3 "
            "ثلاثة ثلاث ثالث ثالثة الثالث الثالثة 4 أربعة أربع رابع رابعة الرابع الرابعة 5 خمسة خمس خامس خامسة "
            "الخامس الخامسة 6 ستة ست سادس سادسة السادس السادسة 7 سبعة سبع سابع سابعة السابع السابعة 8 ثمانية ثمان "
            "ثماني ثامن ثامنة الثامن الثامنة 9 تسعة تسع تاسع تاسعة التاسع التاسعة 10 عشرة عشر عاشر عاشرة العاشر "
            "العاشرة 20 عشرون عشرين العشرون العشرين 30 ثلاثون ثلاثين 40 أربعون أربعين 50 خمسون خمسين 60 ستون ستين "
            "70 سبعون سبعين 80 ثمانون ثمانين 90 تسعون تسعين 100 مئة مائة 200 مئتان مئتين مائتان مائتين مئتا 300 "
            "ثلاثمئة ثلاثمائة 400 أربعمئة أربعمائة 500 خمسمئة خمسمائة 600 ستمائة 700 سبعمائة 800 ثمانمائة 900 "
            "تسعمائة 1000 ألف آلاف ألفا 2000 ألفان ألفين 1000000 مليون ملايين مليونا 2000000 مليونان مليونين "
            "1000000000 مليار مليارات بليون 1000000000000 تريليون تريليونات"
        ),
        dates=(
            "اليوم أمس غدا الغد يوم أيام أسبوع الأسبوع أسابيع شهر الشهر أشهر شهور سنة السنة سنوات عام العام أعوام "
            "قرن القرن عقد عقود صباح الصباح صباحا مساء المساء ظهر ظهرا ليل الليل ليلة منتصف ربيع صيف خريف شتاء "
            "ساعة الساعة ساعات الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت يناير فبراير مارس "
            "أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر سنتان شهران شهرًا أسبوعان أسبوعًا يومان "
            "يومًا"
        ),
        units=(
            "بالمئة بالمائة المئة المائة دولار دولارا دولارات يورو دينار ريال جنيه درهم ليرة متر كيلومتر كيلومترا "
            "كيلوغرام طن برميل درجة درجتان درجات هكتار فدان قيراط قيراطان قراريط قيراطًا تيرابايت غيغابايت "
            "ميغابايت كيلوبايت بايت بت ساعتان دقيقة دقيقتان دقائق ثانية ثانيتان ثوان فولت سعرة سع جول هرتز "
            "كيلومترات كيلومترًا كم أمتار مترًا متران سنتيمتر سم مليمتر مم ميل ميلان أميال ميلاً ياردة قدم بوصة "
            "كغم غرام غرامان غرامات غرامًا طنان أطنان طنًا رطل رطلان رطلًا أونصة كيلوواط واط حصان °م °ف لتر "
            "مليلتر ملتر غالون برميلان براميل برميلًا فرنك كرونة روبية بيزو دينارات ديناران روبل ليو"
        ),
        credits=(
            "صورة الصورة صور الصور فيديو مصدر المصدر أرشيف أرشيفية رويترز أسوشيتد تصوير اقرأ إقرأ شاهد أيضا "
            "المزيد إعلان غيتي للمزيد"
        ),
        labels=(
            "اقرأ أيضا; اقرأ أيضًا; إقرأ أيضا; اقرأ المزيد; شاهد أيضا; مواضيع ذات صلة; مواد ذات صلة; صورة "
            "أرشيفية; مصدر الصورة; أخبار ذات صلة; قد يهمك أيضا; تابع القراءة"
        ),
        clitic_prefixes="و ف ب ل ك ال وال بال لل فال كال س",
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
            "wobec według ją"
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
            "trzecia ćwierć nowy nowa nowe sam sama samo ktoś coś dopiero podczas tyle ile"
        ),
        modals=(
            "może mogą mógł mogła mogli można musi muszą musiał musiała musieli powinien powinna powinno powinni "
            "należy trzeba chce chcą chyba prawdopodobnie możliwe rzekomo podobno lub albo bądź czy jeśli jeżeli "
            "gdyby ponieważ gdyż"
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
            "procent procenta proc grosz grosze groszy godz stopień stopnie stopni stopnia hektar hektary "
            "hektarów hektara ha akr akry akrów akra karat karaty karatów karata kt promil promile promili "
            "promila terabajt terabajty terabajtów terabajta tb gigabajt gigabajty gigabajtów gigabajta gb "
            "megabajt megabajty megabajtów megabajta mb kilobajt kilobajty kilobajtów kilobajta kb bajt bajty "
            "bajtów bajta bit bity bitów bita godzina godziny godzin minuta minuty minut min sekunda sekundy "
            "sekund sek wolt wolty woltów wolta kilokaloria kilokalorie kilokalorii kcal kaloria kalorie kalorii "
            "cal dżul dżule dżuli dżula kilowatogodzina kilowatogodziny kilowatogodzin kwh gigaherc gigaherce "
            "gigaherców gigaherca ghz megaherc megaherce megaherców megaherca mhz herc herce herców herca hz "
            "kilometr kilometry kilometrów kilometra km metr metry metrów metra centymetr centymetry centymetrów "
            "centymetra cm milimetr milimetry milimetrów milimetra mm mila mile mil mili jard jardy jardów jarda "
            "yd stopa stopy stóp ft cale cali cala tona tony ton kilogram kilogramy kilogramów kilograma kg gram "
            "gramy gramów grama funt funty funtów funta uncja uncje uncji oz gigawat gigawaty gigawatów gigawata "
            "gw megawat megawaty megawatów megawata mw kilowat kilowaty kilowatów kilowata kw wat waty watów wata "
            "°f litr litry litrów litra mililitr mililitry mililitrów mililitra ml baryłka baryłki baryłek bbl "
            "dolar dolara dolary dolarów frank franka franki franków koron korona korony rupia rupie rupii peso "
            "pesos dinar dinara dinary dinarów rial riala riale riali rubel rubla ruble rubli lej leja leje lejów "
            "euro dirham dirhama dirhamy dirhamów"
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
    ),
}
