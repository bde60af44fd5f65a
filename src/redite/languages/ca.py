"""Catalan: its words of closed classes."""

from redite.languages import Words

WORDS = Words(
    function_words=(
        "vosaltres ells elles vostè em et ens us li me te nos hi ho n m t meu meva meus meves teu teva seu seva "
        "seus seves nostre nostra nostres vostre aquest aquesta aquests aquestes això allò aquell aquella aquells "
        "aquelles aqueix qui què quin quina quins quines on quan qual quals són sóc soc ets som sou era eren serà "
        "seran seria serien sigui siguin fou estat sent ser ésser estar està estan estava estaven he has hem heu "
        "han havia havien hagi haver té tenen tenia pel pels dels als doncs així també llavors aleshores aquí "
        "allà allí tanmateix mentre segons mitjançant tal tals vaig vas vam veu estem estic vostra vostres propi "
        "pròpia"
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
    titles_of_men="senyor sr",
    titles_of_women="senyora sra",
    titles="dr dra",
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
    invitations="llegir més; continua llegint",
    bylines="per autor autora redacció corresponsal text",
    negative_prefixes="in im ir il des no",
    measures=(
        "per cent | %; quilòmetres | quilòmetre | km; centímetres | centímetre | cm; mil límetres | mil límetre | mm; "
        "quilograms | quilogram | kg; mil ligrams | mil ligram | mg; hectàrees | hectàrea | ha; quilòmetres quadrats "
        "| quilòmetre quadrat | km2; metres quadrats | metre quadrat | m2; mil lilitres | mil lilitre | ml; metres "
        "cúbics | metre cúbic | m3; quilowatts | quilowatt | kw; megawatts | megawatt | mw; gigawatts | gigawatt | "
        "gw; quilowatts hora | quilowatt hora | kwh; graus celsius | grau celsius | ° c; quilòmetres per hora | "
        "quilòmetre per hora | km h"
    ),
)
