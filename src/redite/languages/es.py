"""Spanish: its words of closed classes."""

from redite.languages import Words

WORDS = Words(
    function_words=(
        "era yo tú él ella ello nosotros nosotras vosotros vosotras ellos ellas usted ustedes te nos os les mí ti "
        "conmigo contigo consigo mi mis tu tus nuestro nuestra nuestros nuestras vuestro vuestra vuestros "
        "vuestras suyo suya suyos suyas mío mía tuyo tuya e uno unos unas esta estos estas esto ese esa esos esas "
        "eso aquel aquella aquellos aquellas aquello quien quienes cual cuales cuyo cuya cuyos cuyas qué quién "
        "cuál cómo dónde donde cuando cuándo soy eres somos sois eran fui fuimos fueron será serán sería serían "
        "sea sean fuese fuesen sido siendo estar estoy estás está estamos están estaba estaban estuvo estuvieron "
        "estará estarán estaría esté estén estando haber he has hemos habéis han había habían hubo hubieron habrá "
        "habrán habría habrían haya hayan hubiera hubieran habido habiendo hay así también además entonces aquí "
        "ahí allí allá pues aunque mientras embargo obstante muy bien tal tales ante según mediante vía incluso "
        "cuanto cuantos cuanta cuantas éste ésta éstos éstas ése ésa ésos ésas aquél aquélla míos mías tuyos "
        "tuyas va van vamos iba iban respecto propio propia propios propias asimismo"
    ),
    negations=(
        "no nunca jamás sin nada nadie ningún ninguno ninguna ningunos ningunas ni tampoco contra salvo "
        "excepto sino menos pese apenas imposible falta fuera"
    ),
    quantities=(
        "todo toda todos todas algún alguno alguna algunos algunas algo alguien varios varias mucho mucha muchos "
        "muchas poco poca pocos pocas más menos mayoría mayor menor mitad medio media doble triple sólo solo "
        "solamente únicamente casi cerca aproximadamente alrededor sobre bajo antes después desde hasta entre arriba "
        "abajo primer primero primera primeros primeras último última últimos últimas cada cualquier cualquiera "
        "ambos ambas otro otra otros otras bastante demasiado exactamente justo total entero entera parte "
        "parcialmente aún todavía ya siempre menudo veces vez rara ahora pronto tarde temprano luego próximo próxima "
        "anterior antiguo reciente recientemente actualmente máximo mínimo promedio durante dentro fuera tras detrás "
        "delante encima debajo izquierda derecha norte sur oeste tercio cuarto nuevo nueva nuevos nuevas mismo misma "
        "mismos mismas tanto tanta tantos tantas superior inferior adelante atrás aun demás hacia junto siguiente "
        "siguientes pasado pasada ex antigua antiguos antiguas vice"
    ),
    modals=(
        "puede pueden podía podían podrá podrán podría podrían pudo pudieron poder pueda puedan debe deben "
        "debía debían deberá deberán debería deberían deber debió quiere quizá quizás probablemente "
        "posiblemente seguramente supuestamente presuntamente o u si sino porque salvo podríamos"
    ),
    titles_of_men="señor sr don",
    titles_of_women="señora sra señorita srta doña",
    titles="dr dra",
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
        "vea mira también publicidad anuncio copyright cortesía agencia agencias"
    ),
    labels=(
        "lea también; lee también; leer más; lea más; ver también; vea también; te puede interesar; le puede "
        "interesar; te recomendamos; más información; noticias relacionadas; foto de archivo; imagen de "
        "archivo; getty images; puede leer; mira también; sigue leyendo; también te puede interesar"
    ),
    invitations=(
        "leer más; seguir leyendo; ver más; continuar leyendo; sigue leyendo; leer la noticia completa; más; más "
        "información; leer artículo completo; leer nota completa; saber más; leer la nota completa; ver nota"
    ),
    bylines=(
        "por corresponsal enviado enviada redacción reportero reportera redactor redactora autor autora "
        "texto agencias corresponsales"
    ),
    negative_prefixes="in im ir i des dis no",
    measures=(
        "por ciento | %; kilómetros | kilómetro | km; centímetros | centímetro | cm; milímetros | milímetro | mm; "
        "kilogramos | kilogramo | kg; miligramos | miligramo | mg; hectáreas | hectárea | ha; kilómetros cuadrados | "
        "kilómetro cuadrado | km2; metros cuadrados | metro cuadrado | m2; mililitros | mililitro | ml; metros "
        "cúbicos | metro cúbico | m3; kilovatios | kilovatio | kw; megavatios | megavatio | mw; gigavatios | "
        "gigavatio | gw; kilovatios hora | kilovatio hora | kwh; grados celsius | grado celsius | ° c; kilómetros por "
        "hora | kilómetro por hora | km h; sr | señor; sra | señora; horas | hora | h; euro | euros | €; dólar | "
        "dólares | $; libra | libras | £; yen | yenes | ¥"
    ),
)
