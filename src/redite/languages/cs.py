"""Czech: its words of closed classes."""

from redite.languages import Words

WORDS = Words(
    function_words=(
        "jak ten ta ti ty té toho tomu tom tím těch těm těmi tu tou tyto tato toto tento této tohoto tomuto tomto "
        "tímto těchto těmto takový taková takové takových on ona ono oni ony my vy já mě mně mi mnou tě tobě tebe "
        "ho jej něho němu mu něm ním ji jí ní ně nich jim nim jimi nimi nás nám námi vás vám vámi sebe sobě sebou "
        "můj má mé moje mého mojí tvůj tvoje náš naše našeho naší našich našim váš vaše svůj svá své svého svému "
        "svém svým svých svou svými její jejich jejího čí kdo koho komu kom kým čeho čemu čem čím jaký jaká jaké "
        "jakých kterou kterého kterému kterém kterým kteří kterých kterými jenž jež jehož jejíž jimž němž což kde "
        "kdy kam kudy odkud proč jsi jsme jste byla byli byly budu budeš budeme budete bych bys bychom "
        "byste byť mít mám máš máme máte mají měl měla mělo měli měly ke ku ze u aby též také taky rovněž však "
        "ovšem avšak přesto proto tedy tudíž totiž zatímco ačkoli přičemž tam tady zde tehdy pak navíc velmi "
        "právě podle sám sama samo sami ať ano sice takže tohle tamto tvá tvé vaši jejž moji naši mne jemu jich "
        "těma nýbrž přece"
    ),
    negations=(
        "ne není nejsou nebyl nebyla nebylo nebyli nebyly nebude nebudou nemá nemají nikdy nikdo nikoho "
        "nikomu nic ničeho ničemu ničím nikde nikam žádný žádná žádné žádného žádných ani bez proti kromě "
        "mimo navzdory místo sotva nikoli nikoliv nelze nesmí nemůže nemohou chybí nemožné"
    ),
    quantities=(
        "vše všechno všichni všechny všech všem všemi celý celá celé celého každý každá každé každého některý "
        "některé některá někteří některých několik několika mnoho mnoha málo více víc méně míň nejvíce nejméně "
        "alespoň maximálně většina menšina polovina polovinu půl dvojnásobek dvakrát třikrát jen jenom pouze téměř "
        "skoro asi kolem okolo zhruba přibližně přes nad pod před po do od mezi za nahoru dolů poslední posledních "
        "oba obě obou jiný jiná jiné jiných další dost dostatečně přesně celkem celkový část částečně převážně ještě "
        "již už znovu opět vždy vždycky často někdy zřídka obvykle nyní teď brzy později dříve příští předchozí "
        "minulý bývalý nedávno dosud maximum minimum průměr během uvnitř venku vlevo vpravo sever jih východ západ "
        "krát třetina čtvrtina nový nová nové stejný stejné něco někdo kdosi tolik kolik větší menší vyšší nižší "
        "delší kratší starý staré spolu nedaleko vedle blízko daleko hodně pořád jednou naproti okamžitě pozdě "
        "nejvýše bývalá bývalé bývalého bývalému bývalým bývalou bývalých"
    ),
    modals=(
        "bude budou může mohou mohl mohla mohlo mohli moci lze musí museli musel musela smí smějí chce chtějí možná "
        "asi snad pravděpodobně zřejmě údajně nebo či buď jestli jestliže pokud kdyby protože chceme chci chtít "
        "jelikož určitě jakmile by"
    ),
    titles_of_men="pan pana panu panem",
    titles_of_women="paní slečna",
    titles="dr",
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
    invitations=(
        "číst dál; číst více; celý článek; pokračovat ve čtení; čtěte dál; více; zobrazit více; číst celý článek; "
        "celý text; pokračovat; více zde"
    ),
    bylines="autor autorka redakce zpravodaj zpravodajka redaktor redaktorka text",
    negative_prefixes="ne bez",
    measures=(
        "procent | procento | procenta | %; kilometrů | kilometr | kilometry | kilometru | km; centimetrů | centimetr "
        "| centimetry | centimetru | cm; milimetrů | milimetr | milimetry | milimetru | mm; kilogramů | kilogram | "
        "kilogramy | kilogramu | kg; miligramů | miligram | miligramy | miligramu | mg; hektarů | hektar | hektary | "
        "hektaru | ha; kilometrů čtverečních | kilometr čtvereční | kilometry čtvereční | kilometru čtverečního | "
        "km2; metrů čtverečních | metr čtvereční | metry čtvereční | metru čtverečního | m2; mililitrů | mililitr | "
        "mililitry | mililitru | ml; metrů krychlových | metr krychlový | metry krychlové | metru krychlového | m3; "
        "kilowattů | kilowatt | kilowatty | kilowattu | kw; megawattů | megawatt | megawatty | megawattu | mw; "
        "gigawattů | gigawatt | gigawatty | gigawattu | gw; kilowatthodin | kilowatthodina | kilowatthodiny | kwh; "
        "stupňů celsia | stupeň celsia | stupně celsia | ° c; kilometrů za hodinu | kilometr za hodinu | kilometry za "
        "hodinu | kilometru za hodinu | km h; euro | eur | €; dolar | dolary | dolarů | $; koruna | koruny | korun | "
        "kč"
    ),
)
