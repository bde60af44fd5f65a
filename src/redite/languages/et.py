"""Estonian: its words of closed classes."""

from redite.languages import Words

WORDS = Words(
    function_words=(
        "minu sinu mind sind teda meid teid mulle sulle talle meile neile mul sul tal meil neil minult temalt "
        "temaga nendega enda ennast end endale ise selles sellest sellele sellel sellega sellelt need neis neist "
        "nendele too tollest mille mida milles millest millele millega kelle keda kellele kelleks kus kuhu kust "
        "millal miks kuidas missugune milline milliste olen oled oleme olete olid olin olime olnud olema olla "
        "oleks oleksid olevat saanud samuti siiski seega seetõttu ehkki kuigi samas siin seal sinna siia poolt "
        "kaudu kohta eks selline sellise sellised niisugune väga just nagu"
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
    invitations="loe edasi; loe lähemalt; loe veel",
    bylines="autor toimetus korrespondent",
    negative_prefixes="eba mitte",
    negative_suffixes="tu ta matu mata tult",
    measures=(
        "protsenti | protsent | %; kilomeetrit | kilomeeter | km; sentimeetrit | sentimeeter | cm; millimeetrit | "
        "millimeeter | mm; kilogrammi | kilogramm | kg; milligrammi | milligramm | mg; hektarit | hektar | ha; "
        "ruutkilomeetrit | ruutkilomeeter | km2; ruutmeetrit | ruutmeeter | m2; milliliitrit | milliliiter | ml; "
        "kuupmeetrit | kuupmeeter | m3; kilovatti | kilovatt | kw; megavatti | megavatt | mw; gigavatti | gigavatt | "
        "gw; kilovatt tundi | kilovatt tund | kwh; celsiuse kraadi | celsiuse kraad | ° c; kilomeetrit tunnis | "
        "kilomeeter tunnis | km h"
    ),
)
