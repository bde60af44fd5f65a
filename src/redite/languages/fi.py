"""Finnish: its words of closed classes."""

from redite.languages import Words

WORDS = Words(
    function_words=(
        "meidän teidän heidän niiden minua sinua häntä meitä heitä niitä sitä tätä siinä siitä siihen sille sillä "
        "siltä tässä tästä tähän tällä tälle nämä näiden näitä näissä nuo tuo tuon tuota jonka jota jossa josta "
        "johon jolla jolta jolle joiden joita joissa joista joihin joilla joille mikä minkä mihin missä mistä "
        "millä kuka kenen ketä kuinka miten miksi milloin täällä tuolla siellä tänne sinne täältä sieltä olen "
        "olet olemme olette olisi olisivat oltu olleet olevan oleva itse itsensä sitten siis siten näin kuitenkin "
        "kuten joten vaikka eli kanssa kautta hänet hänelle hänellä heille minulle meille muun"
    ),
    negations=(
        "ei en et emme ette eivät älä älkää ilman koskaan kukaan mikään mitään missään ketään vailla "
        "lukuunottamatta paitsi vastaan sijaan huolimatta tuskin eikä eivätkä enkä puuttuu puuttuvat "
        "mahdotonta kuitenkaan enää ettei jollei ellei"
    ),
    quantities=(
        "kaikki kaikkien kaikkia kaikissa jokainen jokaisen jokin joku jotain jotakin jotkut muutama muutaman "
        "muutamia useat useita useiden usea moni monet monta monia monien paljon vähän enemmän vähemmän eniten "
        "vähiten ainakin vähintään korkeintaan enintään puolet puoli puolen kaksinkertainen vain ainoastaan "
        "pelkästään melkein lähes noin suunnilleen runsas runsaat yli alle ennen jälkeen saakka asti välillä ylös "
        "alas ensin viimeinen viimeisen viimeiset molemmat kumpikin kukin muu muut muita tarpeeksi juuri täsmälleen "
        "yhteensä koko osa osittain jo vielä edelleen yhä taas uudelleen aina usein joskus harvoin yleensä nyt pian "
        "myöhemmin aiemmin aikaisemmin seuraava edellinen entinen äskettäin viime ensi nykyinen enimmäis vähimmäis "
        "keskimäärin aikana kuluessa sisällä ulkona takana edessä vasen oikea pohjoinen etelä itä länsi kerran "
        "kertaa kolmannes neljännes uusi uuden uudet sama saman suurempi pienempi pidempi lyhyempi korkeampi "
        "matalampi vanha vanhan entisen entistä entiset ex"
    ),
    modals=(
        "voi voivat voisi voisivat voida voinut täytyy pitää pitäisi saattaa saattavat saisi ehkä kenties "
        "luultavasti todennäköisesti mahdollisesti varmaan väitetysti tai joko vai jos mikäli koska"
    ),
    titles_of_men="herra",
    titles_of_women="rouva neiti",
    titles="tri",
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
    invitations=(
        "lue lisää; jatka lukemista; lue koko juttu; lisää; lue lisää täältä; näytä lisää; lue koko artikkeli; "
        "jatka; koko juttu"
    ),
    bylines="toimittaja toimitus kirjoittaja teksti",
    negative_prefixes="epä ei",
    negative_suffixes="ton tön tonta töntä tta ttä maton mätön mattoman mättömän",
    measures=(
        "prosenttia | prosentti | %; kilometriä | kilometri | km; senttimetriä | senttimetri | cm; millimetriä | "
        "millimetri | mm; kilogrammaa | kilogramma | kg; milligrammaa | milligramma | mg; hehtaaria | hehtaari | ha; "
        "neliökilometriä | neliökilometri | km2; neliömetriä | neliömetri | m2; millilitraa | millilitra | ml; "
        "kuutiometriä | kuutiometri | m3; kilowattia | kilowatti | kw; megawattia | megawatti | mw; gigawattia | "
        "gigawatti | gw; kilowattituntia | kilowattitunti | kwh; celsiusastetta | celsiusaste | ° c; kilometriä "
        "tunnissa | kilometri tunnissa | km h; euro | euroa | €; dollari | dollaria | $"
    ),
)
