"""Italian: its words of closed classes."""

from redite.languages import Words

WORDS = Words(
    function_words=(
        "ha l d c s m t v n dell all nell sull dall quell quest io tu lui lei egli ella esso essa noi voi loro "
        "essi esse mi ti ci vi ne me te sé suo sua suoi sue mio mia miei mie tuo tua tuoi tue nostro nostra "
        "nostri nostre vostro vostra vostri vostre degli ai agli alle dai dagli dalle dalla nei negli nelle nella "
        "sul sui sugli sulle sulla allo dello nello dallo sullo col coi uno questo questa questi queste quello "
        "quella quelli quelle quei quegli ciò chi cui quale quali dove quando essere siamo siete ero era erano "
        "eravamo fu furono sarà saranno sarò sarebbe sarebbero sia siano fosse fossero stato stata stati state "
        "essendo avere ho hai abbiamo avete hanno aveva avevano avevo ebbe avrà avranno avrebbe avrebbero abbia "
        "abbiano avesse avessero avuto avendo viene venne veniva vengono ed ad quindi dunque poi così allora "
        "inoltre tuttavia però invece mentre comunque infatti ossia cioè qui qua lì là ecco proprio tale tali "
        "tramite presso nonché bensì pertanto perciò sebbene benché codesto coloro colui colei costui stava "
        "stanno stare stavano stia stiano aveste fui fummo foste agl dagl degl negl sugl quel pure intanto "
        "chiunque gliela glielo gliele glieli glie perfino persino eppure nondimeno colla coll cogli dov"
    ),
    negations=(
        "non no mai senza niente nulla nessun nessuno nessuna né neanche nemmeno neppure contro tranne "
        "eccetto salvo fuorché nonostante malgrado mica appena impossibile"
    ),
    quantities=(
        "tutto tutta tutti tutte tutt qualche alcuni alcune alcun alcuno alcuna qualcuno qualcosa molto molta molti "
        "molte poco poca pochi poche più meno maggior maggiore maggiori minore minori maggioranza parte metà mezzo "
        "mezza doppio doppia triplo solo soltanto solamente unicamente quasi circa intorno attorno oltre sopra sotto "
        "prima dopo fino sino tra fra entro verso su giù primo primi prime ultimo ultima ultimi ultime ogni ognuno "
        "ciascuno ciascuna qualsiasi qualunque entrambi entrambe ambedue altro altra altri altre abbastanza troppo "
        "esattamente appena totale intero intera ancora già sempre spesso talvolta raramente ora adesso presto tardi "
        "prossimo prossima precedente ex recente recentemente attualmente massimo minimo media durante dentro fuori "
        "dietro davanti sinistra destra nord sud est ovest terzo quarto volta volte nuovo nuova nuovi nuove stesso "
        "stessa stessi stesse tanto quanto superiore inferiore parecchi parecchie parecchio insieme ognuna qualcuna "
        "attraverso subito vari varie vario vicino lontano scorso scorsa prossimi successivo seguente almeno "
        "perlomeno vice"
    ),
    modals=(
        "può possono poteva potevano potrà potranno potrebbe potrebbero potere potuto possa possano deve "
        "devono doveva dovevano dovrà dovranno dovrebbe dovrebbero dovere dovuto vuole vogliono forse "
        "probabilmente possibilmente magari presunto presunta presumibilmente o oppure se perché poiché "
        "qualora altrimenti"
    ),
    titles_of_men="signor signore sig don",
    titles_of_women="signora signorina",
    titles="dott dottor dottoressa dr",
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
        "foto fotografia fotografie fotografo immagine immagini video fonte fonti crediti credits archivio "
        "illustrazione infografica didascalia ansa afp lapresse reuters getty leggi guarda anche pubblicità "
        "copyright repertorio agenzia agenzie"
    ),
    labels=(
        "leggi anche; leggi di più; vedi anche; guarda anche; potrebbe interessarti; per approfondire; foto "
        "di repertorio; immagine di repertorio; foto ansa; continua a leggere; getty images; articoli "
        "correlati"
    ),
    invitations=(
        "leggi tutto; continua a leggere; leggi di più; continua; leggi l articolo; segue; altro; leggi l articolo "
        "completo; scopri di più; mostra altro; leggi tutto l articolo; continua la lettura"
    ),
    bylines="di inviato inviata corrispondente redazione autore autrice testo",
    negative_prefixes="in im ir il s dis non",
    measures=(
        "percento | % | per cento; chilometri | chilometro | km; centimetri | centimetro | cm; millimetri | "
        "millimetro | mm; chilogrammi | chilogrammo | kg; milligrammi | milligrammo | mg; ettari | ettaro | ha; "
        "chilometri quadrati | chilometro quadrato | km2; metri quadrati | metro quadrato | m2; millilitri | "
        "millilitro | ml; metri cubi | metro cubo | m3; kilowatt | kw; megawatt | mw; gigawatt | gw; chilowattora | "
        "kwh; gradi celsius | grado celsius | ° c; chilometri orari | chilometro orario | km h; dott | dottor; sig | "
        "signor; euro | €; dollaro | dollari | $; sterlina | sterline | £"
    ),
)
