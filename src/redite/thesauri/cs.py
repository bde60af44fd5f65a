"""Czech: which expressions say the same."""

EXPRESSIONS = """\
a | a
a proto | proto

ale | ale
alespoň | aspoň

anuloval | zrušil
anulovala | zrušila
anulovali | zrušili
anulovalo | zrušilo
anulovaly | zrušily
anulovat | zrušit
anulován | zrušen
anulována | zrušena
anulováni | zrušeni
anulováno | zrušeno
anulovány | zrušeny
anuluje | zruší
anulují | zruší

asi | asi
aspoň | aspoň

atlet | atlet
atleta | atleta
atleti | atleti
atletů | atletů

aut | aut
auta | auta
autech | autech
autem | autem
auto | auto
automobil | auto
automobilech | autech
automobilem | autem
automobilu | auta
automobily | auty
automobilů | aut
automobilům | autům
autu | auta
auty | auty
autě | auta
autům | autům

avšak | ale

ačkoli | ačkoli
ačkoliv | ačkoli

až
až do | do
až dosud | dosud

bere
bere v potaz | bere v potaz
bere v úvahu | bere v potaz
bez
bez obtíží | lehce
bez ohledu na | nezávisle na
bez potíží | hladce
bez problémů | hladce
bezdomovce | bezdomovce
bezdomovci | bezdomovci
bezdomovců | bezdomovců
bezdomovec | bezdomovec
bezesporu | bezesporu
bezpečnosti
bezpečnostních
bezplatně | zdarma
bezpochyby | bezesporu
bezprostředně
bezprostředně poté | vzápětí

blízkosti

bohatou | bohatá
bohatá | bohatá
bohaté | bohatá
bohatého | bohatá
bohatém | bohatá
bohatému | bohatá
bohatí | bohatá
bohatý | bohatá
bohatých | bohatá
bohatým | bohatá
bohatými | bohatá
bohužel | bohužel
bojí
bojí se | bojí se

branek | gólů
branka | gól
branky | gólu
brankář | gólman
brankáře | gólmana
brankářem | gólmanem
brankáři | gólmanu
brankářovi | gólmanu
brankářové | gólmani
brankářích | gólmanech
brankářů | gólmanů
brankářům | gólmanům
brzo | brzo
brzy | brzo
brát
brát v potaz | brát v potaz
brífinku | brífinku

bude
bude nutné | bude nutné
bude potřeba | bude nutné
bude se konat | proběhne
bude třeba | bude nutné
budoval | stavěl
budovala | stavěla
budovali | stavěli
budovalo | stavělo
budovaly | stavěly
budovat | stavět
budován | stavěn
budována | stavěna
budováni | stavěni
budováno | stavěno
budovány | stavěny
buduje | staví
budují | budují

byl
byl odvezen do nemocnice | byl odvezen do nemocnice
byl převezen do nemocnice | byl odvezen do nemocnice
byl původem z | pocházel z
byl zraněn | byl zraněn
byla
byla odvezena do nemocnice | byla odvezena do nemocnice
byla převezena do nemocnice | byla odvezena do nemocnice
byla původem z | pocházela z
byla zraněna | byla zraněna
byli
byli původem z | pocházeli z
byli zraněni | byli zraněni
bylo
bylo možné | dalo se
bylo nutné | bylo nutné
bylo potřeba | bylo nutné
bylo původem z | pocházelo z
bylo třeba | bylo nutné
byly
byly původem z | pocházely z
byznysmen | byznysmen
byznysmena | byznysmena
byznysmenech | byznysmenech
byznysmenem | byznysmenem
byznysmeni | byznysmeni
byznysmenovi | byznysmenu
byznysmenové | byznysmeni
byznysmenu | byznysmenu
byznysmenů | byznysmenů
byznysmenům | byznysmenům

bál
bál se | bál se
bála
bála se | bála se
báli
báli se | báli se
bálo
bálo se | bálo se
bály
bály se | bály se
bát
bát se | bát se

být
být původem z | pocházet z
bývalou | bývalá
bývalá | bývalá
bývalé | bývalá
bývalého | bývalá
bývalém | bývalá
bývalému | bývalá
bývalí | bývalá
bývalý | bývalá
bývalých | bývalá
bývalým | bývalá
bývalými | bývalá

během | během
během dne | ve dne
během jara | na jaře
během léta | v létě
během noci | v noci
během podzimu | na podzim
během posledních let | za poslední roky
během posledních měsíců | v posledních měsících
během víkendu | o víkendu
během zimy | v zimě
běžnou | běžná
běžná | běžná
běžné | běžná
běžného | běžná
běžném | běžná
běžnému | běžná
běžní | běžná
běžný | běžná
běžných | běžná
běžným | běžná
běžnými | běžná

cca | asi

celoročně | celý rok
celou
celou noc | celou noc
celý
celý den | celý den
celý rok | celý rok
centru

chlapce | kluka
chlapci | kluci
chlapců | kluků
chlapec | kluk
choroba | nemoc
chorobami | nemocmi
chorobou | nemocí
chorobu | nemoc
choroby | nemoc
chorobách | nemocech
chorobám | nemocem
chorobě | nemoc
chrabrou | chrabrá
chrabrá | chrabrá
chrabré | chrabrá
chrabrého | chrabrá
chrabrém | chrabrá
chrabrému | chrabrá
chrabrý | chrabrá
chrabrých | chrabrá
chrabrým | chrabrá
chrabrými | chrabrá
chrabří | chrabrá
chránil | chránil
chránila | chránila
chránili | chránili
chránilo | chránilo
chránily | chránily
chránit | chránit
chrání | chrání
chráněn | chráněn
chráněna | chráněna
chráněni | chráněni
chráněno | chráněno
chráněny | chráněny
chválen | chválen
chválena | chválena
chváleni | chváleni
chváleno | chváleno
chváleny | chváleny
chválil | chválil
chválila | chválila
chválili | chválili
chválilo | chválilo
chválily | chválily
chválit | chválit
chválí | chválí
chvíli
chvíli nato | chvíli nato
chvíli předtím | chvíli předtím
chyb | chyb
chyba | omyl
chybami | omyly
chybnou | mylná
chybná | mylná
chybné | mylná
chybného | mylná
chybném | mylná
chybnému | mylná
chybní | mylná
chybný | mylná
chybných | mylná
chybným | mylná
chybnými | mylná
chybně | mylně
chybou | chybou
chybu | omyl
chyby | chyby
chybách | chybách
chybám | chybám
chybě | chyby
chystají
chystají se | hodlají
chystal
chystal se | hodlal
chystá
chystá se | hodlá
chytil
chytil plamenem | vzplanul

cizině

co
co se týče | ohledně

dal
dal přednost | dal přednost
daleko
daleko méně | daleko méně
daleko víc | daleko víc
daleko více | daleko víc
dalo
dalo se | dalo se
další
další den | další den
dat | dat
data | data
datech | datech
daty | daty
datům | datům

debat | debat
debata | debata
debatu | debatu
debaty | debata
den
den předtím | den předtím
denně | denně

diskuse | debata
diskusi | debatu
diskusí | debat
diskuze | debata
diskuzi | debatu
diskuzí | debat
displej | displej
displeje | displeje
displejem | displejem
displeji | displeji
displejích | displejích
displejů | displejů
displejům | displejům

dle | dle

dne
dnech

do | do
dobou
dobro
dobrovolně | dobrovolně
době
dochuťte | ochuťte
docílen | docílen
docílena | docílena
docíleni | docíleni
docíleno | docíleno
docíleny | docíleny
docílil | dosáhl
docílila | dosáhla
docílili | dosáhli
docílilo | dosáhlo
docílily | dosáhly
docílit | docílit
docílí | docílí
dodal | řekl
dodala | řekla
dodali | řekli
dodaly | řekly
dodávají | říkají
dodává | říká
dodělal | dodělal
dodělala | dodělala
dodělali | dodělali
dodělalo | dodělalo
dodělaly | dodělaly
dodělat | dodělat
dodělá | dodělá
dodělán | dodělán
dodělána | dodělána
doděláni | doděláni
doděláno | doděláno
dodělány | dodělány
dohodl
dohodl se | shodl se
dohodla
dohodla se | shodla se
dohodli
dohodli se | shodli se
dohodlo
dohodlo se | shodlo se
dohodly
dohodly se | shodly se
dohodne
dohodne se | shodne se
dohodnou
dohodnou se | shodnou se
dohodnout
dohodnout se | domluvit se
dojemnou | dojemnou
dojemná | dojemná
dojemné | dojemné
dojemného | dojemného
dojemném | dojemném
dojemnému | dojemnému
dojemní | dojemní
dojemný | dojemný
dojemných | dojemných
dojemným | dojemným
dojemnými | dojemnými
dojímavou | dojemnou
dojímavá | dojemná
dojímavé | dojemné
dojímavého | dojemného
dojímavém | dojemném
dojímavému | dojemnému
dojímaví | dojemní
dojímavý | dojemný
dojímavých | dojemných
dojímavým | dojemným
dojímavými | dojemnými
dojít
dojít k závěru | dojít k závěru
doklad
doklady
dokladů
dokonalou | dokonalá
dokonalá | dokonalá
dokonalé | dokonalá
dokonalého | dokonalého
dokonalém | dokonalém
dokonalému | dokonalému
dokonalí | dokonalá
dokonalý | dokonalá
dokonalých | dokonalých
dokonalým | dokonalém
dokonalými | dokonalými
dokončen | dodělán
dokončena | dodělána
dokončeni | doděláni
dokončeno | doděláno
dokončeny | dodělány
dokončil | dodělal
dokončila | dodělala
dokončili | dodělali
dokončilo | dodělalo
dokončily | dodělaly
dokončit | dodělat
dokončí | dodělá
doktor | lékař
doktora | lékaře
doktorech | lékařích
doktorem | lékařem
doktorovi | lékaři
doktorové | doktoři
doktoru | lékaři
doktorů | lékařů
doktorům | lékařům
doktoři | doktoři
domluvil
domluvil se | shodl se
domluvila
domluvila se | shodla se
domluvili
domluvili se | shodli se
domluvilo
domluvilo se | shodlo se
domluvily
domluvily se | shodly se
domluvit
domluvit se | domluvit se
domluví
domluví se | shodne se
domníval
domníval se | myslel si
domnívala
domnívala se | myslela si
domnívali
domnívali se | mysleli si
domnívalo
domnívalo se | myslelo si
domnívaly
domnívaly se | myslely si
domnívat
domnívat se | myslet si
domnívá
domnívá se | myslí si
domov
domov důchodců | domov důchodců
domov pro seniory | domov důchodců
domova
domova důchodců | domova důchodců
domova pro seniory | domova důchodců
domovy
domovy důchodců | domovy důchodců
domovy pro seniory | domovy důchodců
domově
domově důchodců | domově důchodců
domově pro seniory | domově důchodců
domu
domy
donucen | donucen
donucena | donucena
donuceni | donuceni
donuceno | donuceno
donuceny | donuceny
donutil | donutil
donutila | donutila
donutili | donutili
donutilo | donutilo
donutily | donutily
donutit | donutit
donutí | donutí
doposud | dosud
dopravní
dopravní zácpa | kolona
dopravní zácpy | kolony
dosažen | docílen
dosažena | docílena
dosaženi | docíleni
dosaženo | docíleno
dosaženy | docíleny
dospěl
dospěl k závěru | došel k závěru
dospěli
dospěli k závěru | došli k závěru
dospět
dospět k závěru | dojít k závěru
dostal | dostal
dostala | dostala
dostali | dostali
dostalo | dostalo
dostaly | dostaly
dostane | obdrží
dostanou | obdrží
dostat | dostat
dostatečnou | dostatečná
dostatečná | dostatečná
dostatečné | dostatečná
dostatečného | dostatečná
dostatečném | dostatečná
dostatečnému | dostatečná
dostateční | dostatečná
dostatečný | dostatečná
dostatečných | dostatečná
dostatečným | dostatečná
dostatečnými | dostatečná
dostavil
dostavil se | přišel
dostavila
dostavila se | přišla
dostavili
dostavili se | přišli
dostavilo
dostavilo se | přišlo
dostavily
dostavily se | přišly
dostavit
dostavit se | přijít
dostaví
dostaví se | přijde
dosud | dosud
dosud není jasné | dosud není jasné
dosáhl | dosáhl
dosáhla | dosáhla
dosáhli | dosáhli
dosáhlo | dosáhlo
dosáhly | dosáhly
dosáhne | docílí
dosáhnou | docílí
dosáhnout | docílit
dovolen | dovolen
dovolena | dovolena
dovoleni | dovoleni
dovoleno | dovoleno
dovoleny | dovoleny
dovolil | dovolil
dovolila | dovolila
dovolili | dovolili
dovolilo | dovolilo
dovolily | dovolily
dovolit | dovolit
dovolí | dovolí
dočasnou | dočasnou
dočasná | dočasná
dočasné | dočasné
dočasného | dočasného
dočasném | dočasném
dočasnému | dočasnému
dočasní | dočasní
dočasný | dočasný
dočasných | dočasných
dočasným | dočasným
dočasnými | dočasnými
došel
došel k závěru | došel k závěru
došli
došli k závěru | došli k závěru

druhý
druhý den | další den

dá
dá se | lze
dát
dát přednost | dát přednost

dívek | dívek
dívka | dívka
dívku | dívka
dívky | dívky

děvčat | dívek
děvče | dívka
děvčete | dívky

důchodce | důchodce
důchodci | důchodci
důchodců | důchodců
důchodu
důkladnou | pečlivá
důkladná | pečlivá
důkladné | pečlivá
důkladného | pečlivá
důkladném | pečlivá
důkladnému | pečlivá
důkladní | pečlivá
důkladný | pečlivá
důkladných | pečlivá
důkladným | pečlivá
důkladnými | pečlivá
důkladně | pečlivě
důležitou | důležitá
důležitá | důležitá
důležité | důležitá
důležitého | důležitá
důležitém | důležitá
důležitému | důležitá
důležití | důležitá
důležitý | důležitá
důležitých | důležitá
důležitým | důležitá
důležitými | důležitá
dům
důsledcích | důsledcích
důsledek | důsledek
důsledku | důsledku
důsledky | důsledky
důsledků | důsledků
důsledkům | důsledkům
důvod | důvod
důvodech | důvodech
důvodem | důvodem
důvodu | důvodu
důvody | důvody
důvodů | důvodů
důvodům | důvodům

e
e mailem | mailem

ekonomickou | ekonomická
ekonomická | ekonomická
ekonomické | ekonomická
ekonomického | ekonomická
ekonomickém | ekonomická
ekonomickému | ekonomická
ekonomický | ekonomická
ekonomických | ekonomická
ekonomickým | ekonomická
ekonomickými | ekonomická
ekonomičtí | ekonomická

elektrickou
elektrickou energii | elektřinu
elektrická
elektrická energie | elektřina
elektrické
elektrické energie | elektřiny
elektronickou
elektronickou poštou | mailem
elektřina | elektřina
elektřinu | elektřinu
elektřiny | elektřiny

energie
energii

etap | etap
etapa | fáze
etapu | fázi
etapy | fáze

expert | expert
experta | experta
expertech | expertech
expertem | expertem
experti | experti
expertovi | expertu
expertové | experti
expertu | expertu
experty | experty
expertů | expertů
expertům | expertům
explodoval | vybuchl
explodovala | vybuchla
explodovali | vybuchli
explodovalo | vybuchlo
explodovaly | vybuchly
explodovat | explodovat
exploduje | vybuchne
explodují | explodují
expozic | výstav
expozice | výstava
expozici | výstavu

fabrice | fabrice
fabrik | fabrik
fabrika | fabrika
fabriku | fabriku
fabriky | fabriky
farem | farem
farma | farma
farmy | farmy
farmář | farmář
farmáře | farmáře
farmářem | farmářem
farmáři | farmáři
farmářovi | farmáři
farmářové | farmářové
farmářích | farmářích
farmářů | farmářů
farmářům | farmářům

fiaska | fiaska
fiasko | fiasko
filiálek | poboček
filiálka | pobočka
filiálku | pobočku
filiálky | pobočky
film | film
filmu | filmu
filmy | filmy
filmů | filmů

fotce | fotce
fotka | fotka
fotkami | fotkami
fotkou | fotkou
fotku | fotce
fotky | fotka
fotkách | fotkách
fotkám | fotkám
fotografie | fotka
fotografiemi | fotkami
fotografii | fotce
fotografií | fotkou
fotografiích | fotkách
fotografiím | fotkám
fotovoltaické
fotovoltaické panely | solární panely
fotovoltaický
fotovoltaický panel | solární panel
fotovoltaických
fotovoltaických panelů | solárních panelů

fádní | fádní
fádních | fádních
fádního | fádního
fádním | fádním
fádními | fádními
fádnímu | fádnímu
fáze | fáze
fázi | fázi
fází | etap

gigantickou | ohromná
gigantická | ohromná
gigantické | ohromná
gigantického | ohromná
gigantickém | ohromná
gigantickému | ohromná
gigantický | ohromná
gigantických | ohromná
gigantickým | ohromná
gigantickými | ohromná
gigantičtí | ohromná

globální
globální oteplování | oteplování planety

gól | gól
gólman | gólman
gólmana | gólmana
gólmanech | gólmanech
gólmanem | gólmanem
gólmani | gólmani
gólmanovi | gólmanu
gólmanové | gólmani
gólmanu | gólmanu
gólmanů | gólmanů
gólmanům | gólmanům
gólu | gólu
góly | gólu
gólů | gólů

helikoptér | vrtulníků
helikoptéra | vrtulník
helikoptérami | vrtulníky
helikoptérou | vrtulníkem
helikoptéru | vrtulník
helikoptéry | vrtulníku
helikoptérách | vrtulnících
helikoptérám | vrtulníkům
helikoptéře | vrtulníku

hladce | hladce
hlasitou | hlučnou
hlasitá | hlučná
hlasité | hlučné
hlasitého | hlučného
hlasitém | hlučném
hlasitému | hlučnému
hlasití | hluční
hlasitý | hlučný
hlasitých | hlučných
hlasitým | hlučným
hlasitými | hlučnými
hlasitě | nahlas
hlavně | hlavně
hlavně kvůli | hlavně kvůli
hledají | hledají
hledal | hledal
hledala | hledala
hledali | hledali
hledalo | hledalo
hledaly | hledaly
hledat | hledat
hledá | hledá
hlučnou | hlučnou
hlučná | hlučná
hlučné | hlučné
hlučného | hlučného
hlučném | hlučném
hlučnému | hlučnému
hluční | hluční
hlučný | hlučný
hlučných | hlučných
hlučným | hlučným
hlučnými | hlučnými
hlídal | hlídal
hlídala | hlídala
hlídali | hlídali
hlídalo | hlídalo
hlídaly | hlídaly
hlídat | hlídat
hlídá | hlídá
hlídán | hlídán
hlídána | hlídána
hlídáni | hlídáni
hlídáno | hlídáno
hlídány | hlídány

hned | hned
hned jak | jakmile
hned poté | vzápětí
hněv | hněv
hněvu | hněvu

hobby | hobby
hodlají | hodlají
hodlal | hodlal
hodlá | hodlá
hodně | hodně
holek | dívek
holka | dívka
holku | dívka
holky | dívky
hospod | hospod
hospoda | hospoda
hospodou | hospodou
hospodu | hospoda
hospody | hospody
hospodách | hospodách
hospodám | hospodám
hospodářskou | ekonomická
hospodářská | ekonomická
hospodářské | ekonomická
hospodářského | ekonomická
hospodářském | ekonomická
hospodářskému | ekonomická
hospodářský | ekonomická
hospodářských | ekonomická
hospodářským | ekonomická
hospodářskými | ekonomická
hospodářští | ekonomická
hospodě | hospodě
hostince | hospody
hostincem | hospodou
hostinci | hospodě
hostincích | hospodách
hostinců | hospod
hostincům | hospodám
hostinec | hospoda
hovořil | mluvil
hovořila | mluvila
hovořili | mluvili
hovořilo | mluvilo
hovořily | mluvily
hovořit | mluvit
hovoří | mluví
hořet

hroznou | hrozná
hrozná | hrozná
hrozné | hrozná
hrozného | hrozná
hrozném | hrozná
hroznému | hrozná
hrozní | hrozná
hrozný | hrozná
hrozných | hrozná
hrozným | hrozná
hroznými | hrozná
hrozně | hrozně

i
i když | ačkoli
i nadále | pořád
i přes | i přes

identickou | totožná
identická | totožná
identické | totožná
identického | totožná
identickém | totožná
identickému | totožná
identický | totožná
identických | totožná
identickým | totožná
identickými | totožná
identičtí | totožná

ihned | hned
ihned jakmile | jakmile
ihned poté | vzápětí

informoval | řekl
informovala | řekla
informovali | řekli
informuje | říká
informují | říkají
instaloval | montoval
instalovala | montovala
instalovali | montovali
instalovalo | montovalo
instalovaly | montovaly
instalovat | montovat
instalován | montován
instalována | montována
instalováni | montováni
instalováno | montováno
instalovány | montovány
instaluje | montuje
instalují | montují
internet
internetu
intervalech
interview | rozhovor

jak
jak bylo plánováno | podle plánu
jak se očekávalo | jak se čekalo
jak se čekalo | jak se čekalo
jakmile | jakmile
jako
jako obvykle | jako vždy
jako vždy | jako vždy
jakož
jakož i | a
jara
jasné
jaře

je
je možné | lze
je nejasné | je nejasné
je nemožné | je nemožné
je nutné | je nutné
je potřeba | je nutné
je povinen | musí
je povinna | musí
je původem z | pochází z
je schopen | může
je schopna | může
je třeba | je nutné
je zakázáno | nesmí se
je zaměstnán jako | působí jako
je zapotřebí | je nutné
jedinečnou | unikátní
jedinečná | unikátní
jedinečné | unikátní
jedinečného | unikátní
jedinečném | unikátní
jedinečnému | unikátní
jedineční | unikátní
jedinečný | unikátní
jedinečných | unikátní
jedinečným | unikátní
jedinečnými | unikátní
jednohlasně | jednohlasně
jednomyslně | jednohlasně
jednou
jelikož | neboť
jen | jen
jenom | jen
jestliže | pokud
ještě
ještě jednou | opět

jinak
jinak řečeno | jinak řečeno
jinde | jinde
jiné
jiného
jiném
jinými
jinými slovy | jinak řečeno
již | už

jmenoval | jmenoval
jmenovala | jmenovala
jmenovali | jmenovali
jmenovalo | jmenovalo
jmenovaly | jmenovaly
jmenovat | jmenovat
jmenován | jmenován
jmenována | jmenována
jmenováni | jmenováni
jmenováno | jmenováno
jmenovány | jmenovány
jmenuje | jmenuje
jménem | jménem

jsou
jsou původem z | pocházejí z

jídl | jídl
jídla | jídla
jídle | jídla
jídlech | jídlech
jídlem | jídlem
jídlo | jídlo
jídlu | jídla
jídly | jídly
jídlům | jídlům
jízdenek | jízdenek
jízdenka | jízdenka
jízdenku | jízdenka
jízdenky | jízdenky
jízdní
jízdní doklad | jízdenka
jízdní doklady | jízdenky
jízdních
jízdních dokladů | jízdenek

k

kabinet | vláda
kabinetech | vládách
kabinetem | vládou
kabinetu | vlády
kabinety | vládami
kabinetů | vlád
kabinetům | vládám
kamion | kamion
kamionu | kamionu
kamiony | kamiony
kantor | kantor
kantora | kantora
kantorů | kantorů
kantoři | kantoři
kanál
každoročně | každý rok
každý
každý den | denně
každý měsíc | měsíčně
každý rok | každý rok
každý týden | týdně

kdežto | kdežto
kdykoli | kdykoli
když

klesají | klesají
klesal | klesal
klesala | klesala
klesali | klesali
klesalo | klesalo
klesaly | klesaly
klesat | klesat
klesl | klesl
klesla | klesla
klesli | klesli
kleslo | kleslo
klesly | klesly
klesne | klesne
klesnou | klesne
klesnout | klesnout
klesá | klesá
klid
klid zbraní | příměří
klidnou | klidnou
klidná | klidná
klidné | klidné
klidného | klidného
klidném | klidném
klidnému | klidnému
klidní | klidní
klidný | klidný
klidných | klidných
klidným | klidným
klidnými | klidnými
klimatickou
klimatickou změnu | změnu klimatu
klimatická
klimatická změna | změna klimatu
klimatické
klimatické změny | změny klimatu
klimatu
kluci | kluci
kluk | kluk
kluka | kluka
kluků | kluků

kolem | asi
kolona | kolona
kolony | kolony
kolosální | ohromná
kolosálních | ohromná
kolosálního | ohromná
kolosálním | ohromná
kolosálními | ohromná
kolosálnímu | ohromná
komfortní | pohodlná
komfortních | pohodlných
komfortního | pohodlného
komfortním | pohodlném
komfortními | pohodlnými
komfortnímu | pohodlnému
kompletní | úplná
kompletních | úplná
kompletního | úplná
kompletním | úplná
kompletními | úplná
kompletnímu | úplná
komplikovanou | složitá
komplikovaná | složitá
komplikované | složitá
komplikovaného | složitá
komplikovaném | složitá
komplikovanému | složitá
komplikovaní | složitá
komplikovaný | složitá
komplikovaných | složitá
komplikovaným | složitá
komplikovanými | složitá
konal
konal se | proběhl
konala
konala se | proběhla
konalo
konalo se | proběhlo
konaly
konaly se | proběhly
konat
konce
konferenci
konstatoval | řekl
konstatovala | řekla
konstatovali | řekli
konstatuje | říká
kontaminoval | znečistil
kontaminovala | znečistila
kontaminovali | znečistili
kontaminovalo | znečistilo
kontaminovaly | znečistily
kontaminovat | znečistit
kontaminován | znečištěn
kontaminována | znečištěna
kontaminováni | znečištěni
kontaminováno | znečištěno
kontaminovány | znečištěny
kontaminuje | znečistí
kontroverzní | sporná
kontroverzních | sporných
kontroverzního | sporného
kontroverzním | sporném
kontroverzními | spornými
kontroverznímu | spornému
koná
koná se | koná se
koníček | hobby
koníčka | hobby
koníčky | hobby
kooperoval | kooperoval
kooperovala | kooperovala
kooperovali | kooperovali
kooperovalo | kooperovalo
kooperovaly | kooperovaly
kooperovat | kooperovat
kooperuje | kooperuje
kooperují | kooperují
kop
kopu
koupen | koupen
koupena | koupena
koupeni | koupeni
koupeno | koupeno
koupeny | koupeny
koupil | koupil
koupila | koupila
koupili | koupili
koupilo | koupilo
koupily | koupily
koupit | koupit
koupí | koupí
kouč | kouč
kouče | kouče
koučem | koučem
kouči | kouči
koučovi | kouči
koučové | koučové
koučích | koučích
koučů | koučů
koučům | koučům

kraji
kriminál | vězení
kromě
kromě jiného | mimo jiné
kromě toho | navíc
krátce
krátce poté | chvíli nato
krátce předtím | chvíli předtím
krášlen | zdoben
krášlena | zdobena
krášleni | zdobeni
krášleno | zdobeno
krášleny | zdobeny
krášlil | zdobil
krášlila | zdobila
krášlili | zdobili
krášlilo | zdobilo
krášlily | zdobily
krášlit | zdobit
krášlí | zdobí

kupříkladu | např

kvůli | kvůli
kvůli bezpečnosti | kvůli bezpečnosti
kvůli tomu | proto
kvůli zdraví | kvůli zdraví

lacino | levně
lacinou | levná
laciná | levná
laciné | levná
laciného | levná
laciném | levná
lacinému | levná
laciní | levná
laciný | levná
laciných | levná
laciným | levná
lacinými | levná
laptop | laptop
laptopech | laptopech
laptopem | laptopem
laptopu | laptopu
laptopy | laptopy
laptopů | laptopů
laptopům | laptopům
laskavou | vlídnou
laskavá | vlídná
laskavé | vlídné
laskavého | vlídného
laskavém | vlídném
laskavému | vlídnému
laskaví | vlídní
laskavý | vlídný
laskavých | vlídných
laskavým | vlídným
laskavými | vlídnými

leda
leda že | ledaže
ledaže | ledaže
lehce | lehce
let
letadl | letadl
letadla | letadla
letadle | letadla
letadlech | letadlech
letadlem | letadlem
letadlo | letoun
letadlu | letadla
letadly | letadly
letadlům | letadlům
letech
letos | letos
letoun | letoun
letounech | letadlech
letounem | letadlem
letounu | letadla
letouny | letadly
letounů | letadl
letounům | letadlům
letošním
levnou | levná
levná | levná
levné | levná
levného | levná
levném | levná
levnému | levná
levní | levná
levný | levná
levných | levná
levným | levná
levnými | levná
levně | levně

lidé
lidé bez domova | bezdomovci
lidí
lidí bez domova | bezdomovců

loni | loni
loňském

lze | lze

lécích | lécích
lék | lék
lékař | lékař
lékaře | lékaře
lékařem | lékařem
lékaři | lékaři
lékařovi | lékaři
lékařové | doktoři
lékařích | lékařích
lékařů | lékařů
lékařům | lékařům
lékem | lékem
léku | léku
léky | léky
léků | léků
lékům | lékům
léta
léto
létě
léčiv | léků
léčiva | léku
léčivech | lécích
léčivem | lékem
léčivo | lék
léčivu | léku
léčivy | léky
léčivům | lékům

magazín | magazín
magazínu | magazínu
magazíny | magazíny
mailem | mailem
majitel | majitel
majitele | majitele
majitelem | majitelem
majiteli | majiteli
majitelovi | majiteli
majitelé | majitelé
majitelích | majitelích
majitelů | majitelů
majitelům | majitelům
mají
mají v úmyslu | hodlají
mají zájem o | mají zájem o
malba | malba
malincí | malincí
malinkou | malinkou
malinká | malinká
malinké | malinké
malinkého | malinkého
malinkém | malinkém
malinkému | malinkému
malinký | malinký
malinkých | malinkých
malinkým | malinkým
malinkými | malinkými
maličcí | malincí
maličkou | malinkou
maličká | malinká
maličké | malinké
maličkého | malinkého
maličkém | malinkém
maličkému | malinkému
maličký | malinký
maličkých | malinkých
maličkým | malinkým
maličkými | malinkými
matce | mámě
matk | mám
matka | máma
matkami | mámami
matkou | mámou
matku | mámu
matky | mámy
matkách | mámách
matkám | mámám
maximálně | nejvýše

medikament | lék
medikamentech | lécích
medikamentem | lékem
medikamentu | léku
medikamenty | léky
medikamentů | léků
medikamentům | lékům
meteorologická
meteorologická předpověď | předpověď počasí
mezd | mezd
mezi
mezi tím | mezitím
mezitím | mezitím
mezích

milou | milou
milá | milá
milé | milé
milého | milého
milém | milém
milému | milému
milí | milí
milý | milý
milých | milých
milým | milým
milými | milými
mimo
mimo jiné | mimo jiné
mimo republiku | v cizině
mimoto | navíc
mimořádnou | mimořádnou
mimořádná | mimořádná
mimořádné | mimořádné
mimořádného | mimořádného
mimořádném | mimořádném
mimořádnému | mimořádnému
mimořádní | mimořádní
mimořádný | mimořádný
mimořádných | mimořádných
mimořádným | mimořádným
mimořádnými | mimořádnými
mimořádně | nesmírně
minimálně | aspoň
minulém
minulý
minulý měsíc | minulý měsíc
minulý rok | loni
minulý týden | minulý týden
minulý víkend | minulý víkend
minutě

mluvil | mluvil
mluvila | mluvila
mluvili | mluvili
mluvilo | mluvilo
mluvily | mluvily
mluvit | mluvit
mluví | mluví

mnohdy | často
mnohem
mnohem méně | daleko méně
mnohem víc | daleko víc
mnohem více | daleko víc
mnoho | hodně

mobil | mobil
mobilem | mobilem
mobilní
mobilní telefon | mobil
mobilní telefony | mobily
mobilních
mobilních telefonů | mobilů
mobilního
mobilního telefonu | mobilu
mobilním
mobilním telefonem | mobilem
mobilu | mobilu
mobily | mobily
mobilů | mobilů
mohou | mohou
moment | moment
momentech | momentech
momentem | momentem
momentu | momentu
momenty | momenty
momentálně | teď
momentů | momentů
momentům | momentům
montoval | montoval
montovala | montovala
montovali | montovali
montovalo | montovalo
montovaly | montovaly
montovat | montovat
montován | montován
montována | montována
montováni | montováni
montováno | montováno
montovány | montovány
montuje | montuje
montují | montují
možná | snad
možné

musí | musí
mužstva | týmu
mužstvo | tým
mužstvu | týmu

mylnou | mylná
mylná | mylná
mylné | mylná
mylného | mylná
mylném | mylná
mylnému | mylná
mylní | mylná
mylný | mylná
mylných | mylná
mylným | mylná
mylnými | mylná
mylně | mylně
myslel
myslel si | myslel si
myslela
myslela si | myslela si
mysleli
mysleli si | mysleli si
myslelo
myslelo si | myslelo si
myslely
myslely si | myslely si
myslet
myslet si | myslet si
myslí
myslí si | myslí si

mzda | mzda
mzdy | mzdy

má
má na starosti | odpovídá za
má v úmyslu | hodlá
má zájem o | má zájem o
málokdy | zřídka
mám | mám
máma | máma
mámami | mámami
mámou | mámou
mámu | mámu
mámy | mámy
mámách | mámách
mámám | mámám
mámě | mámě

méně
méně než | míň než

mínusech | mínusech
mínusy | mínusy
mínusů | mínusů
mínusům | mínusům
mínění | názor
míněních | míněních
míněním | míněním
míněními | názory
místní | místní
místních | místní
místního | místní
místním | místní
místními | místní
místnímu | místní
místo | místo
místě
mít
mít zájem o | mít zájem o
míň
míň než | míň než
mířil
mířil k | mířil k
mířila
mířila k | mířila k
mířili
mířili k | mířili k
mířilo
mířilo k | mířilo k
mířily
mířily k | mířily k
mířit
mířit k | mířit k
míří
míří k | míří k

měl
měl v úmyslu | hodlal
měl zájem o | měl zájem o
měla
měla zájem o | měla zájem o
měli
měli zájem o | měli zájem o
mělo
mělo zájem o | mělo zájem o
měly
měly zájem o | měly zájem o
městská
městská část | čtvrť
městské
městské části | čtvrti
měsíc
měsíc nato | měsíc nato
měsíc poté | měsíc nato
měsíci
měsících
měsíců
měsíčně | měsíčně

může | může
můžou | mohou

na
na internetu | online
na jaře | na jaře
na jiném místě | jinde
na kraji | na kraji
na okraji | na kraji
na podzim | na podzim
na poslední chvíli | v poslední chvíli
na sociálních sítích | přes sociální sítě
na štěstí | naštěstí
na žádném místě | nikde
naboural
naboural do | narazil do
nabourala
nabourala do | narazila do
nabourali
nabourali do | narazili do
nabouralo
nabouralo do | narazilo do
nabouraly
nabouraly do | narazily do
nabourat
nabourat do | narazit do
nabourá
nabourá do | narazí do
nabyl
nabyl účinnosti | nabyl účinnosti
nabývá
nabývá účinnosti | nabývá účinnosti
nachystal | nachystal
nachystala | nachystala
nachystali | nachystali
nachystalo | nachystalo
nachystaly | nachystaly
nachystat | nachystat
nachystá | nachystá
nachystán | nachystán
nachystána | nachystána
nachystáni | nachystáni
nachystáno | nachystáno
nachystány | nachystány
nacházejí
nacházejí se | nalézají se
nacházel
nacházel se | nalézal se
nacházela
nacházela se | nalézala se
nacházeli
nacházeli se | nalézali se
nacházelo
nacházelo se | nalézalo se
nacházely
nacházely se | nalézaly se
nacházet
nacházet se | nalézat se
nachází
nachází se | nalézá se
nadanou | nadaná
nadaná | nadaná
nadané | nadaná
nadaného | nadaná
nadaném | nadaná
nadanému | nadaná
nadaní | nadaná
nadaný | nadaná
nadaných | nadaná
nadaným | nadaná
nadanými | nadaná
nadbytečnou | zbytečnou
nadbytečná | zbytečná
nadbytečné | zbytečné
nadbytečného | zbytečného
nadbytečném | zbytečném
nadbytečnému | zbytečnému
nadbyteční | zbyteční
nadbytečný | zbytečný
nadbytečných | zbytečných
nadbytečným | zbytečným
nadbytečnými | zbytečnými
nadcházejících
nadále | pořád
nahlas | nahlas
nainstaloval | namontoval
nainstalovala | namontovala
nainstalovali | namontovali
nainstalovalo | namontovalo
nainstalovaly | namontovaly
nainstalovat | namontovat
nainstalován | namontován
nainstalována | namontována
nainstalováni | namontováni
nainstalováno | namontováno
nainstalovány | namontovány
nainstaluje | namontuje
nainstalují | namontují
najal | najal
najala | najala
najali | najali
najalo | najalo
najaly | najaly
najat | najat
najata | najata
najati | najati
najato | najato
najaty | najaty
najde | najde
najdou | najdou
najednou | náhle
najme | najme
najmou | najmou
najmout | najmout
najít | najít
nakrájejte | nakrájejte
nalezl | našel
nalezla | našla
nalezli | našli
nalezlo | našlo
nalezly | našly
nalezne | najde
naleznou | najdou
nalézají
nalézají se | nalézají se
nalézal
nalézal se | nalézal se
nalézala
nalézala se | nalézala se
nalézali
nalézali se | nalézali se
nalézalo
nalézalo se | nalézalo se
nalézaly
nalézaly se | nalézaly se
nalézat
nalézat se | nalézat se
nalézt | najít
nalézá
nalézá se | nalézá se
namontoval | namontoval
namontovala | namontovala
namontovali | namontovali
namontovalo | namontovalo
namontovaly | namontovaly
namontovat | namontovat
namontován | namontován
namontována | namontována
namontováni | namontováni
namontováno | namontováno
namontovány | namontovány
namontuje | namontuje
namontují | namontují
namísto | místo
nanejvýš | nejvýše
naneštěstí | bohužel
napořád | navěky
naprosto | zcela
napsal | napsal
napsala | napsala
napsali | napsali
napsalo | napsalo
napsaly | napsaly
napsat | napsat
napsán | napsán
napsána | napsána
napsáni | napsáni
napsáno | napsáno
napsány | napsány
napíše | napíše
napíšou | napíšou
např | např
například | např
narazil
narazil do | narazil do
narazila
narazila do | narazila do
narazili
narazili do | narazili do
narazilo
narazilo do | narazilo do
narazily
narazily do | narazily do
narazit
narazit do | narazit do
narazí
narazí do | narazí do
narodil
narodil se | narodil se
narodila
narodila se | narodila se
narodili
narodili se | narodili se
narodilo
narodilo se | narodilo se
narodily
narodily se | narodily se
narodit
narodit se | narodit se
narodí
narodí se | narodí se
naschvál | záměrně
nastálo | navěky
nato
navrátil
navrátil se | vrátil se
navrátila
navrátila se | vrátila se
navrátili
navrátili se | vrátili se
navrátilo
navrátilo se | vrátilo se
navrátily
navrátily se | vrátily se
navrátit
navrátit se | vrátit se
navrátí
navrátí se | vrátí se
navzdory | i přes
navíc | navíc
navýšen | zvýšen
navýšena | zvýšena
navýšeni | zvýšeni
navýšeno | zvýšeno
navýšeny | zvýšeny
navýšil | zvýšil
navýšila | zvýšila
navýšili | zvýšili
navýšilo | zvýšilo
navýšily | zvýšily
navýšit | zvýšit
navýší | zvýší
navěky | navěky
navštívit | navštívit
navždy | navěky
nazpět | zpět
nazval | nazval
nazvala | nazvala
nazvali | nazvali
nazvalo | nazvalo
nazvaly | nazvaly
nazvat | nazvat
nazve | nazve
nazvou | nazvou
nazván | nazván
nazvána | nazvána
nazváni | nazváni
nazváno | nazváno
nazvány | nazvány
našel | našel
našla | našla
našli | našli
našlo | našlo
našly | našly
naštěstí | naštěstí

ne
neboť | neboť
nechají | nechají
nechal | nechal
nechala | nechala
nechali | nechali
nechalo | nechalo
nechaly | nechaly
nechat | nechat
nechá | nechá
nechán | nechán
nechána | nechána
necháni | necháni
necháno | necháno
nechány | nechány
nedaleko | poblíž
nejasné
nejdříve | zprvu
nejméně | aspoň
nejprve | zprvu
nejspíš | patrně
nejvýše | nejvýše
nelegální | nelegální
nelegálních | nelegálních
nelegálního | nelegálního
nelegálním | nelegálním
nelegálními | nelegálními
nelegálnímu | nelegálnímu
nemoc | nemoc
nemocech | nemocech
nemocem | nemocem
nemoci | nemoc
nemocmi | nemocmi
nemocnice
nemocí | nemocí
nemožné
není
není dovoleno | nesmí se
není jasné | je nejasné
není možné | je nemožné
není povoleno | nesmí se
není známo | neví se
neobvyklou | nezvyklou
neobvyklá | nezvyklá
neobvyklé | nezvyklé
neobvyklého | nezvyklého
neobvyklém | nezvyklém
neobvyklému | nezvyklému
neobvyklí | nezvyklí
neobvyklý | nezvyklý
neobvyklých | nezvyklých
neobvyklým | nezvyklým
neobvyklými | nezvyklými
neobyčejně | nesmírně
neočekávanou | nečekanou
neočekávaná | nečekaná
neočekávané | nečekané
neočekávaného | nečekaného
neočekávaném | nečekaném
neočekávanému | nečekanému
neočekávaní | nečekaní
neočekávaný | nečekaný
neočekávaných | nečekaných
neočekávaným | nečekaným
neočekávanými | nečekanými
nepaměti
nepochybně | bezesporu
neprodleně | hned
nerozhodného
nerozhodného výsledku | remízy
nerozhodný
nerozhodný výsledek | remíza
nesmí
nesmí se | nesmí se
nesmírně | nesmírně
nesnadnou | obtížná
nesnadná | obtížná
nesnadné | obtížná
nesnadného | obtížná
nesnadném | obtížná
nesnadnému | obtížná
nesnadní | obtížná
nesnadný | obtížná
nesnadných | obtížná
nesnadným | obtížná
nesnadnými | obtížná
nesnáz | obtíž
nesnáze | obtíže
nesnázemi | obtížemi
nesnázi | obtíži
nesnází | obtíží
nesnázích | obtížích
nesnázím | obtížím
nesprávnou | mylná
nesprávná | mylná
nesprávné | mylná
nesprávného | mylná
nesprávném | mylná
nesprávnému | mylná
nesprávní | mylná
nesprávný | mylná
nesprávných | mylná
nesprávným | mylná
nesprávnými | mylná
nesprávně | mylně
neví
neví se | neví se
nevýhod | mínusů
nevýhodami | mínusy
nevýhodách | mínusech
nevýhodám | mínusům
nezbytnou | nutná
nezbytná | nutná
nezbytné | nutná
nezbytného | nutná
nezbytném | nutná
nezbytnému | nutná
nezbytní | nutná
nezbytný | nutná
nezbytných | nutná
nezbytným | nutná
nezbytnými | nutná
nezdar | fiasko
nezdaru | fiaska
nezvyklou | nezvyklou
nezvyklá | nezvyklá
nezvyklé | nezvyklé
nezvyklého | nezvyklého
nezvyklém | nezvyklém
nezvyklému | nezvyklému
nezvyklí | nezvyklí
nezvyklý | nezvyklý
nezvyklých | nezvyklých
nezvyklým | nezvyklým
nezvyklými | nezvyklými
nezákonnou | nelegální
nezákonná | nelegální
nezákonné | nelegální
nezákonného | nelegálního
nezákonném | nelegálním
nezákonnému | nelegálnímu
nezákonní | nelegální
nezákonný | nelegální
nezákonných | nelegálních
nezákonným | nelegálním
nezákonnými | nelegálními
nezávisle
nezávisle na | nezávisle na
neúspěch | fiasko
neúspěchu | fiaska
nečekanou | nečekanou
nečekaná | nečekaná
nečekané | nečekané
nečekaného | nečekaného
nečekaném | nečekaném
nečekanému | nečekanému
nečekaní | nečekaní
nečekaný | nečekaný
nečekaných | nečekaných
nečekaným | nečekaným
nečekanými | nečekanými
než

nic
nicméně | ale
nikde | nikde
nikdy

noc
noci
noteboocích | laptopech
notebook | laptop
notebookem | laptopem
notebooku | laptopu
notebooky | laptopy
notebooků | laptopů
notebookům | laptopům
novinář | novinář
novináře | novináře
novinářem | novinářem
novináři | novináři
novinářovi | novináři
novinářové | novinářové
novinářích | novinářích
novinářů | novinářů
novinářům | novinářům

nudnou | fádní
nudná | fádní
nudné | fádní
nudného | fádního
nudném | fádním
nudnému | fádnímu
nudní | fádní
nudný | fádní
nudných | fádních
nudným | fádním
nudnými | fádními
nutnou | nutná
nutná | nutná
nutné | nutná
nutného | nutná
nutném | nutná
nutnému | nutná
nutní | nutná
nutný | nutná
nutných | nutná
nutným | nutná
nutnými | nutná

nyní | teď
nynější | nynější
nynějších | nynější
nynějšího | nynější
nynějším | nynější
nynějšími | nynější
nynějšímu | nynější

nádraží | nádraží
náhle | náhle
náhodně | náhodně
náhodou | náhodně
nájem | nájem
nájemce | nájemce
nájemci | nájemci
nájemců | nájemců
nájemné | nájem
nájemného | nájmu
nájemníci | nájemci
nájemník | nájemce
nájemníka | nájemce
nájemníků | nájemců
nájmu | nájmu
nájmy | nájem
nákladní
nákladní auta | kamiony
nákladní auto | kamion
nákladního
nákladního auta | kamionu
náklaďák | kamion
náklaďáku | kamionu
náklaďáky | kamiony
následcích | důsledcích
následek | důsledek
následkem | kvůli
následku | důsledku
následky | důsledky
následků | důsledků
následkům | důsledkům
následně | pak
následující
následující den | další den
následujících
návštěvu
názor | názor
názorech | míněních
názorem | míněním
názoru | názor
názory | názory

někde
někde jinde | jinde
někdejší | bývalá
někdejších | bývalá
někdejšího | bývalá
někdejším | bývalá
někdejšími | bývalá
někdejšímu | bývalá
někdy | někdy

o
o chvíli později | chvíli nato
o hodně méně | daleko méně
o hodně více | daleko víc
o minulém víkendu | minulý víkend
o měsíc později | měsíc nato
o rok později | rok nato
o týden později | týden nato
o víkendu | o víkendu

obchod | obchod
obchodech | obchodech
obchodem | obchodem
obchodu | obchodu
obchody | obchody
obchodů | obchodů
obchodům | obchodům
obdobnou | obdobná
obdobná | obdobná
obdobné | obdobná
obdobného | obdobná
obdobném | obdobná
obdobnému | obdobná
obdobní | obdobná
obdobný | obdobná
obdobných | obdobná
obdobným | obdobná
obdobnými | obdobná
obdobně | obdobně
obdržel | dostal
obdržela | dostala
obdrželi | dostali
obdrželo | dostalo
obdržely | dostaly
obdržet | dostat
obdrží | obdrží
obecně | obecně
objízdnou
objízdnou trasu | objížďku
objízdná
objízdná trasa | objížďka
objízdné
objízdné trasy | objížďky
objížďka | objížďka
objížďku | objížďku
objížďky | objížďky
oblíbenou | oblíbená
oblíbená | oblíbená
oblíbené | oblíbená
oblíbeného | oblíbeného
oblíbeném | oblíbeném
oblíbenému | oblíbenému
oblíbení | oblíbená
oblíbený | oblíbená
oblíbených | oblíbených
oblíbeným | oblíbeném
oblíbenými | oblíbenými
obraz | malba
obrazovce | displeji
obrazovk | displejů
obrazovka | displej
obrazovkou | displejem
obrazovku | displej
obrazovky | displeje
obrazovkách | displejích
obrazovkám | displejům
obrovskou | ohromná
obrovská | ohromná
obrovské | ohromná
obrovského | ohromná
obrovském | ohromná
obrovskému | ohromná
obrovský | ohromná
obrovských | ohromná
obrovským | ohromná
obrovskými | ohromná
obrovští | ohromná
obtíž | obtíž
obtíže | obtíže
obtížemi | obtížemi
obtíži | obtíži
obtížnou | obtížná
obtížná | obtížná
obtížné | obtížná
obtížného | obtížná
obtížném | obtížná
obtížnému | obtížná
obtížní | obtížná
obtížný | obtížná
obtížných | obtížná
obtížným | obtížná
obtížnými | obtížná
obtíží | obtíží
obtížích | obtížích
obtížím | obtížím
obvykle | obvykle
obyčej | zvyk
obyčeje | zvyku
obyčejem | zvykem
obyčeji | zvyku
obyčejnou | běžná
obyčejná | běžná
obyčejné | běžná
obyčejného | běžná
obyčejném | běžná
obyčejnému | běžná
obyčejní | běžná
obyčejný | běžná
obyčejných | běžná
obyčejným | běžná
obyčejnými | běžná
obyčejích | zvycích
obyčejů | zvyků
obyčejům | zvykům
obzvláště | hlavně
obzvlášť | hlavně
obával
obával se | bál se
obávala
obávala se | bála se
obávali
obávali se | báli se
obávalo
obávalo se | bálo se
obávaly
obávaly se | bály se
obávat
obávat se | bát se
obává
obává se | bojí se
občas | někdy

ochraňoval | chránil
ochraňovala | chránila
ochraňovali | chránili
ochraňovalo | chránilo
ochraňovaly | chránily
ochraňovat | chránit
ochraňován | chráněn
ochraňována | chráněna
ochraňováni | chráněni
ochraňováno | chráněno
ochraňovány | chráněny
ochraňuje | chrání
ochraňují | chrání
ochuťte | ochuťte

od
od nepaměti | odjakživa
od počátku | od počátku
od počátku do konce | od počátku do konce
od samého začátku | od počátku
od začátku | od počátku
od začátku do konce | od počátku do konce
odborníci | experti
odbornících | expertech
odborník | expert
odborníka | experta
odborníkem | expertem
odborníkovi | expertu
odborníkové | experti
odborníku | expertu
odborníky | experty
odborníků | expertů
odborníkům | expertům
odcestoval | odjel
odcestovala | odjela
odcestovali | odjeli
odcestovalo | odjelo
odcestovaly | odjely
odcestovat | odjet
odcestuje | odjede
odcestují | odjedou
odcizen | odcizen
odcizena | odcizena
odcizeni | odcizeni
odcizeno | odcizeno
odcizenou | odcizená
odcizeny | odcizeny
odcizená | odcizená
odcizené | odcizená
odcizeného | odcizená
odcizeném | odcizená
odcizenému | odcizená
odcizení | odcizená
odcizený | odcizená
odcizených | odcizená
odcizeným | odcizená
odcizenými | odcizená
odcizil | ukradl
odcizila | ukradla
odcizili | ukradli
odcizilo | ukradlo
odcizily | ukradly
odcizit | ukrást
odcizí | odcizí
oddělen | oddělen
oddělena | oddělena
odděleni | odděleni
odděleno | odděleno
odděleny | odděleny
oddělil | oddělil
oddělila | oddělila
oddělili | oddělili
oddělilo | oddělilo
oddělily | oddělily
oddělit | oddělit
oddělí | oddělí
odehraje
odehraje se | udá se
odehrají
odehrají se | udá se
odehrál
odehrál se | udál se
odehrála
odehrála se | udála se
odehráli
odehráli se | událi se
odehrálo
odehrálo se | událo se
odehrály
odehrály se | udály se
odehrát
odehrát se | udát se
odehrává
odehrává se | koná se
odejít
odejít do důchodu | odejít do penze
odejít do penze | odejít do penze
odeslal | poslal
odeslala | poslala
odeslali | poslali
odeslalo | poslalo
odeslaly | poslaly
odeslat | poslat
odeslán | poslán
odeslána | poslána
odesláni | posláni
odesláno | posláno
odeslány | poslány
odevzdají | předají
odevzdal | předal
odevzdala | předala
odevzdali | předali
odevzdalo | předalo
odevzdaly | předaly
odevzdat | předat
odevzdá | předá
odevzdán | předán
odevzdána | předána
odevzdáni | předáni
odevzdáno | předáno
odevzdány | předány
odešel
odešel do důchodu | odešel do penze
odešel do penze | odešel do penze
odešle | pošle
odešlou | pošlou
odhalen | odhalen
odhalena | odhalena
odhaleni | odhaleni
odhaleno | odhaleno
odhaleny | odhaleny
odhalil | odhalil
odhalila | odhalila
odhalili | odhalili
odhalilo | odhalilo
odhalily | odhalily
odhalit | odhalit
odhalí | odhalí
odjakživa | odjakživa
odjede | odjede
odjedou | odjedou
odjel | odjel
odjela | odjela
odjeli | odjeli
odjelo | odjelo
odjely | odjely
odjet | odjet
odlišnou | odlišnou
odlišná | odlišná
odlišné | odlišné
odlišného | odlišného
odlišném | odlišném
odlišnému | odlišnému
odlišní | odlišní
odlišný | odlišný
odlišných | odlišných
odlišným | odlišným
odlišnými | odlišnými
odloučen | oddělen
odloučena | oddělena
odloučeni | odděleni
odloučeno | odděleno
odloučeny | odděleny
odloučil | oddělil
odloučila | oddělila
odloučili | oddělili
odloučilo | oddělilo
odloučily | oddělily
odloučit | oddělit
odloučí | oddělí
odmítl | odmítl
odmítla | odmítla
odmítli | odmítli
odmítlo | odmítlo
odmítly | odmítly
odmítne | odmítne
odmítnou | odmítnou
odmítnout | odmítnout
odmítnut | odmítnut
odmítnuta | odmítnuta
odmítnuti | odmítnuti
odmítnuto | odmítnuto
odmítnuty | odmítnuty
odpoví | odpoví
odpovídá
odpovídá za | odpovídá za
odpovědí | odpoví
odpověděl | odvětil
odpověděla | odvětila
odpověděli | odvětili
odpovědělo | odvětilo
odpověděly | odvětily
odpovědět | odvětit
odsouhlasen | schválen
odsouhlasena | schválena
odsouhlaseni | schváleni
odsouhlaseno | schváleno
odsouhlaseny | schváleny
odsouhlasil | schválil
odsouhlasila | schválila
odsouhlasili | schválili
odsouhlasilo | schválilo
odsouhlasily | schválily
odsouhlasit | schválit
odsouhlasí | schválí
odstartoval | spustil
odstartovala | spustila
odstartovali | spustili
odstartovalo | spustilo
odstartovaly | spustily
odstartovat | spustit
odstartován | spuštěn
odstartována | spuštěna
odstartováni | spuštěni
odstartováno | spuštěno
odstartovány | spuštěny
odstartuje | spustí
odstoupil | odstoupil
odstoupila | odstoupila
odstoupili | odstoupili
odstoupilo | odstoupilo
odstoupily | odstoupily
odstoupit | odstoupit
odstoupí | odstoupí
odvezen
odvezena
odvážnou | chrabrá
odvážná | chrabrá
odvážné | chrabrá
odvážného | chrabrá
odvážném | chrabrá
odvážnému | chrabrá
odvážní | chrabrá
odvážný | chrabrá
odvážných | chrabrá
odvážným | chrabrá
odvážnými | chrabrá
odvětil | odvětil
odvětila | odvětila
odvětili | odvětili
odvětilo | odvětilo
odvětily | odvětily
odvětit | odvětit
odvětí | odpoví

ohledem
ohledně | ohledně
ohledu
ohromnou | ohromná
ohromná | ohromná
ohromné | ohromná
ohromného | ohromná
ohromném | ohromná
ohromnému | ohromná
ohromní | ohromná
ohromný | ohromná
ohromných | ohromná
ohromným | ohromná
ohromnými | ohromná

okamžicích | momentech
okamžik | moment
okamžikem | momentem
okamžiku | momentu
okamžiky | momenty
okamžiků | momentů
okamžikům | momentům
okamžitě | hned
okolo | asi
okraji

omyl | omyl
omylech | chybách
omylem | chybou
omylu | chyby
omyly | omyly
omylů | chyb
omylům | chybám

onemocnění | nemoc
onemocněních | nemocech
onemocněním | nemocí
onemocněními | nemocmi
online | online

opatření
opraven | opraven
opravena | opravena
opraveni | opraveni
opraveno | opraveno
opravenou | opravená
opraveny | opraveny
opravená | opravená
opravené | opravená
opraveného | opravená
opraveném | opravená
opravenému | opravená
opravení | opravená
opravený | opravená
opravených | opravená
opraveným | opravená
opravenými | opravená
opravil | opravil
opravila | opravila
opravili | opravili
opravilo | opravilo
opravily | opravily
opravit | opravit
opraví | opraví
opět | opět

organizoval | pořádal
organizovala | pořádala
organizovali | pořádali
organizovalo | pořádalo
organizovaly | pořádaly
organizovat | pořádat
organizován | pořádán
organizována | pořádána
organizováni | pořádáni
organizováno | pořádáno
organizovány | pořádány
organizuje | pořádá
organizují | pořádají

otce | otce
otcem | otcem
otci | otci
otcovi | otci
otcové | táté
otcích | otcích
otců | otců
otcům | otcům
otec | otec
oteplování
oteplování planety | oteplování planety
otázal
otázal se | otázal se
otázala
otázala se | otázala se
otázali
otázali se | otázali se
otázalo
otázalo se | otázalo se
otázaly
otázaly se | otázaly se
otázat
otázat se | otázat se
otáže
otáže se | otáže se
otážou
otážou se | otážou se

ověřen | ověřen
ověřena | ověřena
ověřeni | ověřeni
ověřeno | ověřeno
ověřeny | ověřeny
ověřil | ověřil
ověřila | ověřila
ověřili | ověřili
ověřilo | ověřilo
ověřily | ověřily
ověřit | ověřit
ověří | ověří

ozdoben | ozdoben
ozdobena | ozdobena
ozdobeni | ozdobeni
ozdobeno | ozdobeno
ozdobeny | ozdobeny
ozdobil | ozdobil
ozdobila | ozdobila
ozdobili | ozdobili
ozdobilo | ozdobilo
ozdobily | ozdobily
ozdobit | ozdobit
ozdobí | ozdobí
oznamuje | říká
oznamují | říkají
oznámil | řekl
oznámila | řekla
oznámili | řekli
oznámily | řekly

očekávají | čekají
očekával | čekal
očekávala | čekala
očekávali | čekali
očekávalo | čekalo
očekávaly | čekaly
očekávat | čekat
očekává | čeká
očekávání
očkování | očkování
očkováních | očkováních
očkováním | očkováním
očkováními | očkováními

pak | pak
pamatoval
pamatoval si | pamatoval si
pamatovala
pamatovala si | pamatovala si
pamatovali
pamatovali si | pamatovali si
pamatovalo
pamatovalo si | pamatovalo si
pamatovaly
pamatovaly si | pamatovaly si
pamatovat
pamatovat si | pamatovat si
pamatuje
pamatuje si | pamatuje si
pamatují
pamatují si | pamatují si
panel
panelové
panelové domy | paneláky
panelového
panelového domu | paneláku
panelový
panelový dům | panelák
panely
panelák | panelák
paneláku | paneláku
paneláky | paneláky
panelů
patrně | patrně

pedagog | kantor
pedagoga | kantora
pedagogové | kantoři
pedagogů | kantorů
penalta | penalta
penaltu | penalta
penalty | penalty
penze
penzista | důchodce
penzisté | důchodci
penzistů | důchodců
perfektní | dokonalá
perfektních | dokonalých
perfektního | dokonalého
perfektním | dokonalém
perfektními | dokonalými
perfektnímu | dokonalému
pečlivou | pečlivá
pečlivá | pečlivá
pečlivé | pečlivá
pečlivého | pečlivá
pečlivém | pečlivá
pečlivému | pečlivá
pečliví | pečlivá
pečlivý | pečlivá
pečlivých | pečlivá
pečlivým | pečlivá
pečlivými | pečlivá
pečlivě | pečlivě

plamenem
planety
plat | mzda
platnost
platu | mzdy
platy | mzdy
platů | mezd
plánoval | plánoval
plánovala | plánovala
plánovali | plánovali
plánovalo | plánovalo
plánovaly | plánovaly
plánovat | plánovat
plánováno
plánu
plánuje | plánuje
plánují | plánují

po
po celou noc | celou noc
po celý den | celý den
po celý rok | celý rok
po internetu | online
po prvé | poprvé
po telefonu | po telefonu
poblíž | poblíž
poboček | poboček
pobočka | pobočka
pobočku | pobočku
pobočky | pobočky
pochopitelně | samozřejmě
pocházejí
pocházejí z | pocházejí z
pocházel
pocházel z | pocházel z
pocházela
pocházela z | pocházela z
pocházeli
pocházeli z | pocházeli z
pocházelo
pocházelo z | pocházelo z
pocházely
pocházely z | pocházely z
pocházet
pocházet z | pocházet z
pochází
pochází z | pochází z
podařilo
podařilo se | povedlo se
podařit
podařit se | povést se
podaří
podaří se | podaří se
podle | dle
podle očekávání | jak se čekalo
podle plánu | podle plánu
podnikatel | byznysmen
podnikatele | byznysmena
podnikatelem | byznysmenem
podnikateli | byznysmenu
podnikatelovi | byznysmenu
podnikatelé | byznysmeni
podnikatelích | byznysmenech
podnikatelů | byznysmenů
podnikatelům | byznysmenům
podobnou | obdobná
podobná | obdobná
podobné | obdobná
podobného | obdobná
podobném | obdobná
podobnému | obdobná
podobní | obdobná
podobný | obdobná
podobných | obdobná
podobným | obdobná
podobnými | obdobná
podobně | obdobně
podobě
podotkl | řekl
podotkla | řekla
podražil | zdražil
podražila | zdražila
podražili | zdražili
podražilo | zdražilo
podražily | zdražily
podražit | zdražit
podraží | zdraží
podstatně | značně
podzim
podzimu
pohodlnou | pohodlná
pohodlná | pohodlná
pohodlné | pohodlná
pohodlného | pohodlného
pohodlném | pohodlném
pohodlnému | pohodlnému
pohodlní | pohodlná
pohodlný | pohodlná
pohodlných | pohodlných
pohodlným | pohodlném
pohodlnými | pohodlnými
pohřbu | pohřbu
pohřeb | pohřeb
pohřešoval | postrádal
pohřešovala | postrádala
pohřešovali | postrádali
pohřešovalo | postrádalo
pohřešovaly | postrádaly
pohřešovat | postrádat
pohřešován | postrádán
pohřešována | postrádána
pohřešováni | postrádáni
pohřešováno | postrádáno
pohřešovány | postrádány
pohřešuje | postrádá
pohřešují | pohřešují
pojmenoval | nazval
pojmenovala | nazvala
pojmenovali | nazvali
pojmenovalo | nazvalo
pojmenovaly | nazvaly
pojmenovat | nazvat
pojmenován | nazván
pojmenována | nazvána
pojmenováni | nazváni
pojmenováno | nazváno
pojmenovány | nazvány
pojmenuje | nazve
pojmenují | nazvou
pokaždé
pokaždé když | kdykoli
pokojnou | klidnou
pokojná | klidná
pokojné | klidné
pokojného | klidného
pokojném | klidném
pokojnému | klidnému
pokojní | klidní
pokojný | klidný
pokojných | klidných
pokojným | klidným
pokojnými | klidnými
pokoušel
pokoušel se | snažil se
pokoušela
pokoušela se | snažila se
pokoušeli
pokoušeli se | snažili se
pokoušelo
pokoušelo se | snažilo se
pokoušely
pokoušely se | snažily se
pokoušet
pokoušet se | snažit se
pokouší
pokouší se | snaží se
pokrm | jídlo
pokrmech | jídlech
pokrmem | jídlem
pokrmu | jídla
pokrmy | jídly
pokrmů | jídl
pokrmům | jídlům
pokrájejte | nakrájejte
pokud | pokud
pokud ne | ledaže
pokusil
pokusil se | zkusil
pokusila
pokusila se | zkusila
pokusili
pokusili se | zkusili
pokusit
pokusit se | zkusit
pokusí
pokusí se | zkusí
pokutového
pokutového kopu | penalty
pokutový
pokutový kop | penalta
pomalu | pomalu
pomoci | pomoci
pomoct | pomoci
pomocí | pomocí
ponechají | nechají
ponechal | nechal
ponechala | nechala
ponechali | nechali
ponechalo | nechalo
ponechaly | nechaly
ponechat | nechat
ponechá | nechá
ponechán | nechán
ponechána | nechána
ponecháni | necháni
ponecháno | necháno
ponechány | nechány
poničen | poničen
poničena | poničena
poničeni | poničeni
poničeno | poničeno
poničeny | poničeny
poničil | poničil
poničila | poničila
poničili | poničili
poničilo | poničilo
poničily | poničily
poničit | poničit
poničí | poničí
poněvadž | neboť
poprvé | poprvé
populární | oblíbená
populárních | oblíbených
populárního | oblíbeného
populárním | oblíbeném
populárními | oblíbenými
populárnímu | oblíbenému
poranil | zranil
poranila | zranila
poranili | zranili
poranilo | zranilo
poranily | zranily
poranit | zranit
poraní | zraní
poraněn | zraněn
poraněna | zraněna
poraněni | zraněni
poraněno | zraněno
poraněny | zraněny
porovnají | srovnají
porovnal | srovnal
porovnala | srovnala
porovnali | srovnali
porovnalo | srovnalo
porovnaly | srovnaly
porovnat | srovnat
porovná | srovná
porovnán | srovnán
porovnána | srovnána
porovnáni | srovnáni
porovnáno | srovnáno
porovnány | srovnány
porážka | prohra
porážku | prohru
porážky | prohry
poslal | poslal
poslala | poslala
poslali | poslali
poslalo | poslalo
poslaly | poslaly
poslat | poslat
poslední
poslední dobou | poslední dobou
poslední rozloučení | pohřeb
posledních
posledního
posledního rozloučení | pohřbu
poslán | poslán
poslána | poslána
posláni | posláni
posláno | posláno
poslány | poslány
pospíchají | spěchají
pospíchal | spěchal
pospíchala | spěchala
pospíchali | spěchali
pospíchalo | spěchalo
pospíchaly | spěchaly
pospíchat | spěchat
pospíchá | spěchá
postaven | postaven
postavena | postavena
postaveni | postaveni
postaveno | postaveno
postavenou | postavená
postaveny | postaveny
postavená | postavená
postavené | postavená
postaveného | postavená
postaveném | postavená
postavenému | postavená
postavení | postavená
postavený | postavená
postavených | postavená
postaveným | postavená
postavenými | postavená
postavil | postavil
postavila | postavila
postavili | postavili
postavilo | postavilo
postavily | postavily
postavit | postavit
postaví | postaví
postačující | dostatečná
postačujících | dostatečná
postačujícího | dostatečná
postačujícím | dostatečná
postačujícími | dostatečná
postačujícímu | dostatečná
postrádají | pohřešují
postrádal | postrádal
postrádala | postrádala
postrádali | postrádali
postrádalo | postrádalo
postrádaly | postrádaly
postrádat | postrádat
postrádá | postrádá
postrádán | postrádán
postrádána | postrádána
postrádáni | postrádáni
postrádáno | postrádáno
postrádány | postrádány
postupně | postupně
potají | tajně
potaz
potom | pak
poté | pak
potíž | obtíž
potíže | obtíže
potížemi | obtížemi
potíži | obtíži
potíží | obtíží
potížích | obtížích
potížím | obtížím
potřeba
pouze | jen
použije | použije
použijí | použijí
použil | použil
použila | použila
použili | použili
použilo | použilo
použily | použily
použit | použit
použita | použita
použiti | použiti
použito | použito
použity | použity
použití | užití
použitích | užitích
použitím | užitím
použitími | užitími
použít | použít
používají | užívají
používal | užíval
používala | užívala
používali | užívali
používalo | užívalo
používaly | užívaly
používat | užívat
používá | užívá
používán | užíván
používána | užívána
používáni | užíváni
používáno | užíváno
používány | užívány
povede
povede se | podaří se
povedlo
povedlo se | povedlo se
povinen
povinna
povodeň | povodeň
povodní | záplav
povodně | povodně
povolen | dovolen
povolena | dovolena
povoleni | dovoleni
povoleno | dovoleno
povoleny | dovoleny
povolil | dovolil
povolila | dovolila
povolili | dovolili
povolilo | dovolilo
povolily | dovolily
povolit | dovolit
povolí | dovolí
povést
povést se | povést se
později
poznamenal | řekl
poznamenala | řekla
poznamenali | řekli
poznamenává | říká
pozvolna | postupně
počasí
počátcích | počátcích
počátek | počátek
počátkem | počátkem
počátku | počátku
počátky | počátky
počátků | počátků
počátkům | počátkům
pořád | pořád
pořádají | pořádají
pořádal | pořádal
pořádala | pořádala
pořádali | pořádali
pořádalo | pořádalo
pořádaly | pořádaly
pořádat | pořádat
pořádá | pořádá
pořádá se | koná se
pořádán | pořádán
pořádána | pořádána
pořádáni | pořádáni
pořádáno | pořádáno
pořádány | pořádány
poškodil | poničil
poškodila | poničila
poškodili | poničili
poškodilo | poničilo
poškodily | poničily
poškodit | poničit
poškodí | poničí
poškozen | poničen
poškozena | poničena
poškozeni | poničeni
poškozeno | poničeno
poškozeny | poničeny
pošle | pošle
pošlou | pošlou
poštou

pracoval
pracoval jako | působil jako
pracovníci | pracovníci
pracovník | pracovník
pracovníka | pracovníka
pracovníků | pracovníků
pracuje
pracuje jako | působí jako
pravděpodobně | patrně
pravidelných
pravidelně | pravidelně
prezentoval | představil
prezentovala | představila
prezentovali | představili
prezentovalo | představilo
prezentovaly | představily
prezentovat | představit
prezentován | představen
prezentována | představena
prezentováni | představeni
prezentováno | představeno
prezentovány | představeny
prezentuje | představí
pro
pro dobro | pro dobro
problémů
probudil
probudil se | vzbudil se
probudila
probudila se | vzbudila se
probudili
probudili se | vzbudili se
probudilo
probudilo se | vzbudilo se
probudily
probudily se | vzbudily se
probudit
probudit se | vzbudit se
probudí
probudí se | vzbudí se
proběhl | proběhl
proběhla | proběhla
proběhlo | proběhlo
proběhly | proběhly
proběhne | proběhne
prodejn | obchodů
prodejna | obchod
prodejnami | obchody
prodejnou | obchodem
prodejnu | obchod
prodejny | obchodu
prodejnách | obchodech
prodejnám | obchodům
prodejně | obchodu
prodleva | průtah
produkoval | vyráběl
produkovala | vyráběla
produkovali | vyráběli
produkovalo | vyrábělo
produkovaly | vyráběly
produkovat | vyrábět
produkován | vyráběn
produkována | vyráběna
produkováni | vyráběni
produkováno | vyráběno
produkovány | vyráběny
produkuje | vyrábí
produkují | vyrábějí
prohlašuje | říká
prohlásil | řekl
prohlásila | řekla
prohlásili | řekli
prohlášení
prohra | prohra
prohraje | prohraje
prohrají | prohraje
prohru | prohru
prohry | prohry
prohrál | prohrál
prohrála | prohrála
prohráli | prohráli
prohrálo | prohrálo
prohrály | prohrály
prohrát | prohrát
promíchejte | zamíchejte
propojen | spojen
propojena | spojena
propojeni | spojeni
propojeno | spojeno
propojeny | spojeny
propojil | spojil
propojila | spojila
propojili | spojili
propojilo | spojilo
propojily | spojily
propojit | spojit
propojí | spojí
proslulou | slavná
proslulá | slavná
proslulé | slavná
proslulého | slavná
proslulém | slavná
proslulému | slavná
proslulí | slavná
proslulý | slavná
proslulých | slavná
proslulým | slavná
proslulými | slavná
prospěch
prospěšnou | užitečnou
prospěšná | užitečná
prospěšné | užitečné
prospěšného | užitečného
prospěšném | užitečném
prospěšnému | užitečnému
prospěšní | užiteční
prospěšný | užitečný
prospěšných | užitečných
prospěšným | užitečným
prospěšnými | užitečnými
prostřednictvím | pomocí
protiprávní | nelegální
protiprávních | nelegálních
protiprávního | nelegálního
protiprávním | nelegálním
protiprávními | nelegálními
protiprávnímu | nelegálnímu
protivníci | rivali
protivnících | rivalech
protivník | rival
protivníka | rivala
protivníkem | rivalem
protivníkovi | rivalu
protivníkové | rivali
protivníku | rivalu
protivníky | rivaly
protivníků | rivalů
protivníkům | rivalům
proto | proto
protože | neboť
provede | vykoná
proveden | vykonán
provedena | vykonána
provedeni | vykonáni
provedeno | vykonáno
provedeny | vykonány
provedl | provedl
provedla | provedla
provedli | provedli
provedlo | provedlo
provedly | provedly
provedou | provedou
provést | provést
prověřen | ověřen
prověřena | ověřena
prověřeni | ověřeni
prověřeno | ověřeno
prověřeny | ověřeny
prověřil | ověřil
prověřila | ověřila
prověřili | ověřili
prověřilo | ověřilo
prověřily | ověřily
prověřit | ověřit
prověří | ověří
prozkoumal | prošetřil
prozkoumala | prošetřila
prozkoumali | prošetřili
prozkoumalo | prošetřilo
prozkoumaly | prošetřily
prozkoumat | prošetřit
prozkoumá | prošetří
prozkoumán | prošetřen
prozkoumána | prošetřena
prozkoumáni | prošetřeni
prozkoumáno | prošetřeno
prozkoumány | prošetřeny
prošetřen | prošetřen
prošetřena | prošetřena
prošetřeni | prošetřeni
prošetřeno | prošetřeno
prošetřeny | prošetřeny
prošetřil | prošetřil
prošetřila | prošetřila
prošetřili | prošetřili
prošetřilo | prošetřilo
prošetřily | prošetřily
prošetřit | prošetřit
prošetřoval | vyšetřoval
prošetřovala | vyšetřovala
prošetřovali | vyšetřovali
prošetřovalo | vyšetřovalo
prošetřovaly | vyšetřovaly
prošetřovat | vyšetřovat
prošetřován | vyšetřován
prošetřována | vyšetřována
prošetřováni | vyšetřováni
prošetřováno | vyšetřováno
prošetřovány | vyšetřovány
prošetřuje | vyšetřuje
prošetřují | vyšetřují
prošetří | prošetří
prvé
průběhu
průtah | průtah

ptají
ptají se | ptají se
ptal
ptal se | ptal se
ptala
ptala se | ptala se
ptali
ptali se | ptali se
ptalo
ptalo se | ptalo se
ptaly
ptaly se | ptaly se
ptá
ptá se | ptá se
ptát
ptát se | ptát se

publikoval | vydal
publikovala | vydala
publikovali | vydali
publikovalo | vydalo
publikovaly | vydaly
publikovanou | uveřejněná
publikovaná | uveřejněná
publikované | uveřejněná
publikovaného | uveřejněná
publikovaném | uveřejněná
publikovanému | uveřejněná
publikovaní | uveřejněná
publikovaný | uveřejněná
publikovaných | uveřejněná
publikovaným | uveřejněná
publikovanými | uveřejněná
publikovat | vydat
publikován | vydán
publikována | vydána
publikováni | vydáni
publikováno | vydáno
publikovány | vydány
publikuje | vydá
publikují | vydá

pátrají
pátrají po | hledají
pátral
pátral po | hledal
pátrala
pátrala po | hledala
pátrali
pátrali po | hledali
pátralo
pátralo po | hledalo
pátraly
pátraly po | hledaly
pátrat
pátrat po | hledat
pátrá
pátrá po | hledá

písemné
písemně | písemně
píseň | píseň
písne | písne
písnemi | písnemi
písni | písni
písničce | písni
písnička | píseň
písničkami | písnemi
písničkou | písní
písničku | píseň
písničky | písne
písničkách | písních
písničkám | písním
písní | písní
písních | písních
písním | písním

přechodnou | dočasnou
přechodná | dočasná
přechodné | dočasné
přechodného | dočasného
přechodném | dočasném
přechodnému | dočasnému
přechodní | dočasní
přechodný | dočasný
přechodných | dočasných
přechodným | dočasným
přechodnými | dočasnými
předají | předají
předal | předal
předala | předala
předali | předali
předalo | předalo
předaly | předaly
předat | předat
předchozí | předešlá
předchozí den | den předtím
předchozích | předešlých
předchozího | předešlého
předchozím | předešlém
předchozími | předešlými
předchozímu | předešlému
především | hlavně
především kvůli | hlavně kvůli
předešlou | předešlá
předešlá | předešlá
předešlé | předešlá
předešlého | předešlého
předešlém | předešlém
předešlému | předešlému
předešlí | předešlá
předešlý | předešlá
předešlý den | den předtím
předešlých | předešlých
předešlým | předešlém
předešlými | předešlými
přednost
předpověď
předpověď počasí | předpověď počasí
představen | představen
představena | představena
představeni | představeni
představeno | představeno
představeny | představeny
představil | představil
představila | představila
představili | představili
představilo | představilo
představily | představily
představit | představit
představí | představí
předtím
předvede | ukáže
předveden | ukázán
předvedena | ukázána
předvedeni | ukázáni
předvedeno | ukázáno
předvedeny | ukázány
předvedl | ukázal
předvedla | ukázala
předvedli | ukázali
předvedlo | ukázalo
předvedly | ukázaly
předvedou | ukážou
předvést | ukázat
předá | předá
předán | předán
předána | předána
předáni | předáni
předáno | předáno
předány | předány
překlopil
překlopil se | překlopil se
překlopila
překlopila se | překlopila se
překlopili
překlopili se | překlopili se
překlopilo
překlopilo se | překlopilo se
překlopily
překlopily se | překlopily se
překlopit
překlopit se | překlopit se
překlopí
překlopí se | překlopí se
překvapivou | překvapivá
překvapivá | překvapivá
překvapivé | překvapivá
překvapivého | překvapivá
překvapivém | překvapivá
překvapivému | překvapivá
překvapiví | překvapivá
překvapivý | překvapivá
překvapivých | překvapivá
překvapivým | překvapivá
překvapivými | překvapivá
překvapující | překvapivá
překvapujících | překvapivá
překvapujícího | překvapivá
překvapujícím | překvapivá
překvapujícími | překvapivá
překvapujícímu | překvapivá
přemístil | přesunul
přemístila | přesunula
přemístili | přesunuli
přemístilo | přesunulo
přemístily | přesunuly
přemístit | přemístit
přemístí | přesune
přemístěn | přesunut
přemístěna | přesunuta
přemístěni | přesunuti
přemístěno | přesunuto
přemístěny | přesunuty
přemýšlejí | uvažují
přemýšlel | uvažoval
přemýšlela | uvažovala
přemýšleli | uvažovali
přemýšlelo | uvažovalo
přemýšlely | uvažovaly
přemýšlet | uvažovat
přemýšlí | uvažuje
přenocoval | přespal
přenocovala | přespala
přenocovali | přespali
přenocovalo | přespalo
přenocovaly | přespaly
přenocovat | přespat
přenocuje | přespí
přepraven | převezen
přepravena | převezena
přepraveni | převezeni
přepraveno | převezeno
přepraveny | převezeny
přepravil | převezl
přepravila | převezla
přepravili | převezli
přepravilo | převezlo
přepravily | převezly
přepravit | převézt
přepraví | převeze
přes | přes
přes den | ve dne
přes internet | online
přes léto | v létě
přes sociální sítě | přes sociální sítě
přes víkend | o víkendu
přes zimu | v zimě
přespal | přespal
přespala | přespala
přespali | přespali
přespalo | přespalo
přespaly | přespaly
přespat | přespat
přespí | přespí
přestože | ačkoli
přesune | přesune
přesunout | přemístit
přesunul | přesunul
přesunula | přesunula
přesunuli | přesunuli
přesunulo | přesunulo
přesunuly | přesunuly
přesunut | přesunut
přesunuta | přesunuta
přesunuti | přesunuti
přesunuto | přesunuto
přesunuty | přesunuty
převeze | převeze
převezen | převezen
převezena | převezena
převezeni | převezeni
převezeno | převezeno
převezeny | převezeny
převezl | převezl
převezla | převezla
převezli | převezli
převezlo | převezlo
převezly | převezly
převezou | převeze
převrátil
převrátil se | překlopil se
převrátila
převrátila se | překlopila se
převrátili
převrátili se | překlopili se
převrátilo
převrátilo se | překlopilo se
převrátily
převrátily se | překlopily se
převrátit
převrátit se | překlopit se
převrátí
převrátí se | překlopí se
převážně | převážně
převézt | převézt
při
při příležitosti | u příležitosti
přibližně | asi
přibrzdil | zpomalil
přibrzdila | zpomalila
přibrzdili | zpomalili
přibrzdilo | zpomalilo
přibrzdily | zpomalily
přibrzdit | zpomalit
přibrzdí | zpomalí
přibrzděn | zpomalen
přibrzděna | zpomalena
přibrzděni | zpomaleni
přibrzděno | zpomaleno
přibrzděny | zpomaleny
přihodil
přihodil se | udál se
přihodila
přihodila se | udála se
přihodili
přihodili se | událi se
přihodilo
přihodilo se | událo se
přihodily
přihodily se | udály se
přihodit
přihodit se | udát se
přihodí
přihodí se | udá se
přijal
přijal opatření | přijal opatření
přijde | přijde
přijde na svět | narodí se
přijdou
přijdou na svět | narodí se
přijmout
přijmout opatření | zavést opatření
přijít | přijít
přijít na svět | narodit se
přilákají | přilákají
přilákal | přitáhl
přilákala | přitáhla
přilákali | přitáhli
přilákalo | přitáhlo
přilákaly | přitáhly
přilákat | přilákat
přiláká | přiláká
přilákán | přilákán
přilákána | přilákána
přilákáni | přilákáni
přilákáno | přilákáno
přilákány | přilákány
přinejmenším | aspoň
přinucen | donucen
přinucena | donucena
přinuceni | donuceni
přinuceno | donuceno
přinuceny | donuceny
přinutil | donutil
přinutila | donutila
přinutili | donutili
přinutilo | donutilo
přinutily | donutily
přinutit | donutit
přinutí | donutí
připraven | nachystán
připravena | nachystána
připraveni | nachystáni
připraveno | nachystáno
připraveny | nachystány
připravil | nachystal
připravila | nachystala
připravili | nachystali
připravilo | nachystalo
připravily | nachystaly
připravit | nachystat
připraví | nachystá
přislíben | slíben
přislíbena | slíbena
přislíbeni | slíbeni
přislíbeno | slíbeno
přislíbeny | slíbeny
přislíbil | slíbil
přislíbila | slíbila
přislíbili | slíbili
přislíbilo | slíbilo
přislíbily | slíbily
přislíbit | slíbit
přislíbí | slíbí
přitažen | přilákán
přitažena | přilákána
přitaženi | přilákáni
přitaženo | přilákáno
přitaženy | přilákány
přitáhl | přitáhl
přitáhla | přitáhla
přitáhli | přitáhli
přitáhlo | přitáhlo
přitáhly | přitáhly
přitáhne | přiláká
přitáhnou | přilákají
přitáhnout | přilákat
přišel | přišel
přišel na svět | narodil se
přišla | přišla
přišla na svět | narodila se
přišli | přišli
přišli na svět | narodili se
přišlo | přišlo
přišlo na svět | narodilo se
přišly | přišly
přišly na svět | narodily se
příbuzného | příbuzného
příbuzní | příbuzní
příbuzný | příbuzný
příbuzných | příbuzných
příhodnou | vhodná
příhodná | vhodná
příhodné | vhodná
příhodného | vhodná
příhodném | vhodná
příhodnému | vhodná
příhodní | vhodná
příhodný | vhodná
příhodných | vhodná
příhodným | vhodná
příhodnými | vhodná
příjemnou | milou
příjemná | milá
příjemné | milé
příjemného | milého
příjemném | milém
příjemnému | milému
příjemní | milí
příjemný | milý
příjemných | milých
příjemným | milým
příjemnými | milými
příkrou | strmou
příkrá | strmá
příkré | strmé
příkrého | strmého
příkrém | strmém
příkrému | strmému
příkrý | strmý
příkrých | strmých
příkrým | strmým
příkrými | strmými
příkří | strmí
příležitosti
příměří | příměří
příčin | důvodů
příčina | důvod
příčinami | důvody
příčinou | důvodem
příčinu | důvod
příčiny | důvodu
příčinách | důvodech
příčinám | důvodům
příčině | důvodu
příští
příští den | další den
příští měsíc | příští měsíc
příští rok | příští rok
příští týden | příští týden
příštích
příštím

půjček | úvěrů
půjčka | úvěr
půjčku | úvěr
půjčky | úvěru
působil
působil jako | působil jako
působí
působí jako | působí jako
původem

remíza | remíza
remízu | remíza
remízy | remízy
republiku
rezignoval | odstoupil
rezignovala | odstoupila
rezignovali | odstoupili
rezignovalo | odstoupilo
rezignovaly | odstoupily
rezignovat | odstoupit
rezignuje | odstoupí

rival | rival
rivala | rivala
rivalech | rivalech
rivalem | rivalem
rivali | rivali
rivalovi | rivalu
rivalové | rivali
rivalu | rivalu
rivaly | rivaly
rivalů | rivalů
rivalům | rivalům

roce
rodiny
rok
rok nato | rok nato
rok poté | rok nato
roky
roste | roste
rostl | rostl
rostla | rostla
rostli | rostli
rostlo | rostlo
rostly | rostly
rostou | rostou
rovněž | též
rozdílnou | odlišnou
rozdílná | odlišná
rozdílné | odlišné
rozdílného | odlišného
rozdílném | odlišném
rozdílnému | odlišnému
rozdílní | odlišní
rozdílný | odlišný
rozdílných | odlišných
rozdílným | odlišným
rozdílnými | odlišnými
rozhodčí | sudí
rozhodčích | sudích
rozhodčího | sudího
rozhodčím | sudím
rozhodčímu | sudímu
rozhovor | rozhovor
rozhovoru | rozhovor
rozhovory | rozhovor
rozhovorů | rozhovor
rozličnou | různá
rozličná | různá
rozličné | různá
rozličného | různá
rozličném | různá
rozličnému | různá
rozliční | různá
rozličný | různá
rozličných | různá
rozličným | různá
rozličnými | různá
rozloučení
rozmanitou | různá
rozmanitá | různá
rozmanité | různá
rozmanitého | různá
rozmanitém | různá
rozmanitému | různá
rozmanití | různá
rozmanitý | různá
rozmanitých | různá
rozmanitým | různá
rozmanitými | různá
rozřešen | vyřešen
rozřešena | vyřešena
rozřešeni | vyřešeni
rozřešeno | vyřešeno
rozřešeny | vyřešeny
rozřešil | vyřešil
rozřešila | vyřešila
rozřešili | vyřešili
rozřešilo | vyřešilo
rozřešily | vyřešily
rozřešit | vyřešit
rozřeší | vyřeší

rámci

růst | růst
různou | různá
různá | různá
různé | různá
různého | různá
různém | různá
různému | různá
různí | různá
různý | různá
různých | různá
různým | různá
různými | různá

s
s ohledem na | vzhledem k
s pomocí | pomocí

samostatně | samostatně
samozřejmě | samozřejmě
samého

schopen
schopna
schválen | schválen
schválena | schválena
schváleni | schváleni
schváleno | schváleno
schváleny | schváleny
schválil | schválil
schválila | schválila
schválili | schválili
schválilo | schválilo
schválily | schválily
schválit | schválit
schválně | záměrně
schválí | schválí

sdělil | řekl
sdělila | řekla
sdělili | řekli
sdělily | řekly
sděluje | říká
sdělují | říkají

se
se zřetelem k | vzhledem k
sejde
sejde se | sejde se
sejdou
sejdou se | sejdou se
sejít
sejít se | sejít se
seniory
sepsal | napsal
sepsala | napsala
sepsali | napsali
sepsalo | napsalo
sepsaly | napsaly
sepsat | napsat
sepsán | napsán
sepsána | napsána
sepsáni | napsáni
sepsáno | napsáno
sepsány | napsány
sepíše | napíše
sepíšou | napíšou
sesbíral | sklidil
sesbírala | sklidila
sesbírali | sklidili
sesbíralo | sklidilo
sesbíraly | sklidily
sesbírat | sklidit
sesbírá | sklidí
sesbírán | sklizen
sesbírána | sklizena
sesbíráni | sklizeni
sesbíráno | sklizeno
sesbírány | sklizeny
setkají
setkají se | sejdou se
setkal
setkal se | sešel se
setkala
setkala se | sešla se
setkali
setkali se | sešli se
setkalo
setkalo se | sešlo se
setkaly
setkaly se | sešly se
setkat
setkat se | sejít se
setká
setká se | sejde se
seznam | seznam
seznamech | seznamech
seznamem | seznamem
seznamu | seznamu
seznamy | seznamy
seznamů | seznamů
seznamům | seznamům
sešel
sešel se | sešel se
sešla
sešla se | sešla se
sešli
sešli se | sešli se
sešlo
sešlo se | sešlo se
sešly
sešly se | sešly se

shodl
shodl se | shodl se
shodla
shodla se | shodla se
shodli
shodli se | shodli se
shodlo
shodlo se | shodlo se
shodly
shodly se | shodly se
shodne
shodne se | shodne se
shodnou
shodnou se | shodnou se
shodnout
shodnout se | domluvit se

si
silami

sklad | sklad
skladiště | sklad
skladišť | skladů
skladu | sklad
sklady | sklad
skladů | skladů
sklidil | sklidil
sklidila | sklidila
sklidili | sklidili
sklidilo | sklidilo
sklidily | sklidily
sklidit | sklidit
sklidí | sklidí
sklizen | sklizen
sklizena | sklizena
sklizeni | sklizeni
sklizeno | sklizeno
sklizeny | sklizeny
skonají | umřou
skonal | umřel
skonala | umřela
skonali | umřeli
skonalo | umřelo
skonaly | umřely
skonat | umřít
skoná | umře
skoro | skoro
skoro nic | skoro nic
skoro nikdy | skoro nikdy
skoro všechny | skoro všechny
skoro všichni | skoro všichni
skoro všude | skoro všude
skoro vždy | skoro vždy
skryje | skryje
skryjí | skryjí
skryl | skryl
skryla | skryla
skryli | skryli
skrylo | skrylo
skryly | skryly
skryt | skryt
skryta | skryta
skryti | skryti
skryto | skryto
skryty | skryty
skrýt | skrýt

slavnou | slavná
slavná | slavná
slavné | slavná
slavného | slavná
slavném | slavná
slavnému | slavná
slavní | slavná
slavný | slavná
slavných | slavná
slavným | slavná
slavnými | slavná
slovy
složitou | složitá
složitá | složitá
složité | složitá
složitého | složitá
složitém | složitá
složitému | složitá
složití | složitá
složitý | složitá
složitých | složitá
složitým | složitá
složitými | složitá
slíben | slíben
slíbena | slíbena
slíbeni | slíbeni
slíbeno | slíbeno
slíbeny | slíbeny
slíbil | slíbil
slíbila | slíbila
slíbili | slíbili
slíbilo | slíbilo
slíbily | slíbily
slíbit | slíbit
slíbí | slíbí

smrt | smrt
smrtech | smrtech
smrti | smrt
smrtmi | smrtmi
smrtí | smrtí
směřoval
směřoval k | mířil k
směřovala
směřovala k | mířila k
směřovali
směřovali k | mířili k
směřovalo
směřovalo k | mířilo k
směřovaly
směřovaly k | mířily k
směřovat
směřovat k | mířit k
směřuje
směřuje k | míří k

snad | snad
snadno | lehce
snaha | snaha
snahami | snahami
snahou | snahou
snahu | snaha
snahy | snaha
snahách | snahách
snaze | snaha
snažil
snažil se | snažil se
snažil se o | usiloval o
snažila
snažila se | snažila se
snažila se o | usilovala o
snažili
snažili se | snažili se
snažili se o | usilovali o
snažilo
snažilo se | snažilo se
snažilo se o | usilovalo o
snažily
snažily se | snažily se
snažily se o | usilovaly o
snažit
snažit se | snažit se
snažit se o | usilovat o
snaží
snaží se | snaží se
snaží se o | usiluje o
snižoval
snižoval se | klesal
snižovala
snižovala se | klesala
snižovali
snižovali se | klesali
snižovalo
snižovalo se | klesalo
snižovaly
snižovaly se | klesaly
snižovat
snižovat se | klesat
snižuje
snižuje se | klesá
snižují
snižují se | klesají
snímek | film
snímku | filmu
snímky | filmy
snímků | filmů
snížen | snížen
snížena | snížena
sníženi | sníženi
sníženo | sníženo
sníženy | sníženy
snížil | snížil
snížil se | klesl
snížila | snížila
snížila se | klesla
snížili | snížili
snížili se | klesli
snížilo | snížilo
snížilo se | kleslo
snížily | snížily
snížily se | klesly
snížit | snížit
snížit se | klesnout
sníží | sníží
sníží se | klesne

sociální
sociálních
solární
solární panel | solární panel
solární panely | solární panely
solárních
solárních panelů | solárních panelů
soupeř | rival
soupeře | rivala
soupeřem | rivalem
soupeři | rivalu
soupeřovi | rivalu
soupeřové | rivali
soupeřích | rivalech
soupeřů | rivalů
soupeřům | rivalům
soupis | seznam
soupisech | seznamech
soupisem | seznamem
soupisu | seznamu
soupisy | seznamy
soupisů | seznamů
soupisům | seznamům
souvislosti
současnosti
současnou | nynější
současná | nynější
současné | nynější
současného | nynější
současném | nynější
současnému | nynější
současní | nynější
současný | nynější
současných | nynější
současným | nynější
současnými | nynější
současně | zároveň

spadl | spadl
spadla | spadla
spadli | spadli
spadlo | spadlo
spadly | spadly
spadne | spadne
spadnout | spadnout
spatřil | uviděl
spatřila | uviděla
spatřili | uviděli
spatřilo | uvidělo
spatřily | uviděly
spatřit | uvidět
spatří | uvidí
spojen | spojen
spojena | spojena
spojeni | spojeni
spojeno | spojeno
spojeny | spojeny
spojil | spojil
spojila | spojila
spojili | spojili
spojilo | spojilo
spojily | spojily
spojit | spojit
spojí | spojí
spolupracoval | kooperoval
spolupracovala | kooperovala
spolupracovali | kooperovali
spolupracovalo | kooperovalo
spolupracovaly | kooperovaly
spolupracovat | kooperovat
spolupracuje | kooperuje
spolupracují | kooperují
spornou | sporná
sporná | sporná
sporné | sporná
sporného | sporného
sporném | sporném
spornému | spornému
sporní | sporná
sporný | sporná
sporných | sporných
sporným | sporném
spornými | spornými
sportovce | atleta
sportovci | atleti
sportovců | atletů
sportovec | atlet
spraven | opraven
spravena | opravena
spraveni | opraveni
spraveno | opraveno
spravenou | opravená
spraveny | opraveny
spravená | opravená
spravené | opravená
spraveného | opravená
spraveném | opravená
spravenému | opravená
spravení | opravená
spravený | opravená
spravených | opravená
spraveným | opravená
spravenými | opravená
spravil | opravil
spravila | opravila
spravili | opravili
spravilo | opravilo
spravily | opravily
spravit | opravit
spraví | opraví
spustil | spustil
spustila | spustila
spustili | spustili
spustilo | spustilo
spustily | spustily
spustit | spustit
spustí | spustí
spuštěn | spuštěn
spuštěna | spuštěna
spuštěni | spuštěni
spuštěno | spuštěno
spuštěny | spuštěny
spěchají | spěchají
spěchal | spěchal
spěchala | spěchala
spěchali | spěchali
spěchalo | spěchalo
spěchaly | spěchaly
spěchat | spěchat
spěchá | spěchá

srazil
srazil se | srazil se
srazila
srazila se | srazila se
srazili
srazili se | srazili se
srazilo
srazilo se | srazilo se
srazily
srazily se | srazily se
srazit
srazit se | srazit se
srazí
srazí se | srazí se
srdci
srovnají | srovnají
srovnal | srovnal
srovnala | srovnala
srovnali | srovnali
srovnalo | srovnalo
srovnaly | srovnaly
srovnat | srovnat
srovná | srovná
srovnán | srovnán
srovnána | srovnána
srovnáni | srovnáni
srovnáno | srovnáno
srovnány | srovnány

stanice
staromódní | zastaralá
staromódních | zastaralých
staromódního | zastaralého
staromódním | zastaralém
staromódními | zastaralými
staromódnímu | zastaralému
starosti
statek | farma
statečnou | chrabrá
statečná | chrabrá
statečné | chrabrá
statečného | chrabrá
statečném | chrabrá
statečnému | chrabrá
stateční | chrabrá
statečný | chrabrá
statečných | chrabrá
statečným | chrabrá
statečnými | chrabrá
statku | farmy
statky | farmy
statků | farem
staví | staví
stavějí | budují
stavěl | stavěl
stavěla | stavěla
stavěli | stavěli
stavělo | stavělo
stavěly | stavěly
stavěn | stavěn
stavěna | stavěna
stavěni | stavěni
stavěno | stavěno
stavěny | stavěny
stavět | stavět
stoupají | rostou
stoupal | rostl
stoupala | rostla
stoupali | rostli
stoupalo | rostlo
stoupaly | rostly
stoupat | růst
stoupence | zastánce
stoupencem | zastáncem
stoupenci | zastánci
stoupencovi | zastánci
stoupencích | zastáncích
stoupenců | zastánců
stoupencům | zastáncům
stoupenec | zastánce
stoupl | stoupl
stoupla | stoupla
stoupli | stoupli
stouplo | stouplo
stouply | stouply
stoupne | stoupne
stoupnou | stoupne
stoupnout | vzrůst
stoupá | roste
strašnou | hrozná
strašná | hrozná
strašné | hrozná
strašného | hrozná
strašném | hrozná
strašnému | hrozná
strašní | hrozná
strašný | hrozná
strašných | hrozná
strašným | hrozná
strašnými | hrozná
strašně | hrozně
strhl | strhl
strhla | strhla
strhli | strhli
strhlo | strhlo
strhly | strhly
strhne | strhne
strhnou | strhnou
strhnout | zbourat
strmou | strmou
strmá | strmá
strmé | strmé
strmého | strmého
strmém | strmém
strmému | strmému
strmí | strmí
strmý | strmý
strmých | strmých
strmým | strmým
strmými | strmými
stručně
stručně řečeno | zkrátka
stržen | stržen
stržena | stržena
strženi | strženi
strženo | strženo
strženy | strženy
studoval | zkoumal
studovala | zkoumala
studovali | zkoumali
studovalo | zkoumalo
studovaly | zkoumaly
studovat | zkoumat
studován | zkoumán
studována | zkoumána
studováni | zkoumáni
studováno | zkoumáno
studovány | zkoumány
studuje | zkoumá
studují | studují
stále | pořád
střetl
střetl se | srazil se
střetla
střetla se | srazila se
střetli
střetli se | srazili se
střetlo
střetlo se | srazilo se
střetly
střetly se | srazily se
střetne
střetne se | srazí se
střetnout
střetnout se | srazit se
střežen | hlídán
střežena | hlídána
střeženi | hlídáni
střeženo | hlídáno
střeženy | hlídány
střežil | hlídal
střežila | hlídala
střežili | hlídali
střežilo | hlídalo
střežily | hlídaly
střežit | hlídat
střeží | hlídá

sudí | sudí
sudích | sudích
sudího | sudího
sudím | sudím
sudímu | sudímu

svět

sítích
sítě

tajně | tajně
taktéž | též
taky | též
také | též
talentovanou | nadaná
talentovaná | nadaná
talentované | nadaná
talentovaného | nadaná
talentovaném | nadaná
talentovanému | nadaná
talentovaní | nadaná
talentovaný | nadaná
talentovaných | nadaná
talentovaným | nadaná
talentovanými | nadaná
tam

telefon
telefonem
telefonicky | po telefonu
telefonu
telefony
telefonů
televizní
televizní kanál | televizní kanál
televizní stanice | televizní kanál
tento
tento rok | letos
teď | teď

tisková
tisková zpráva | tisková zpráva
tiskové
tiskové konferenci | brífinku
tiskové prohlášení | tisková zpráva

tj | tj

to
to je | tj
toalet | toalet
toaleta | záchod
toaletu | záchod
toalety | toalety
toho
toliko | jen
tomu
totožnou | totožná
totožná | totožná
totožné | totožná
totožného | totožná
totožném | totožná
totožnému | totožná
totožní | totožná
totožný | totožná
totožných | totožná
totožným | totožná
totožnými | totožná
továren | fabrik
továrna | fabrika
továrnu | fabriku
továrny | fabriky
továrně | fabrice

trasa
trasu
trasy
trenér | kouč
trenéra | kouče
trenérech | koučích
trenérem | koučem
trenérovi | kouči
trenérové | koučové
trenéru | kouči
trenérů | koučů
trenérům | koučům
trenéři | koučové
triumf | výhra

tu
tu a tam | někdy
tudíž | proto

táta | otec
tátech | otcích
tátou | otcem
tátovi | otci
tátové | táté
tátu | otce
táty | otce
táté | táté
tátů | otců
tátům | otcům
tázal
tázal se | ptal se
tázala
tázala se | ptala se
tázali
tázali se | ptali se
tázalo
tázalo se | ptalo se
tázaly
tázaly se | ptaly se
tázat
tázat se | ptát se
táže
táže se | ptá se
tážou
tážou se | ptají se

téměř | skoro
téměř nic | skoro nic
téměř nikdy | skoro nikdy
téměř všechny | skoro všechny
téměř všichni | skoro všichni
téměř všude | skoro všude
téměř vždy | skoro vždy
též | též

tím

týden
týden nato | týden nato
týden poté | týden nato
týdnech
týdnu
týdně | týdně
tým | tým
týmu | týmu
týče

třeba
třebaže | ačkoli

u
u příležitosti | u příležitosti

udají
udají se | udá se
udá
udá se | udá se
udál
udál se | udál se
udála
udála se | udála se
událi
událi se | událi se
událo
událo se | událo se
udály
udály se | udály se
udát
udát se | udát se

uhradil | uhradil
uhradila | uhradila
uhradili | uhradili
uhradilo | uhradilo
uhradily | uhradily
uhradit | uhradit
uhradí | uhradí
uhrazen | uhrazen
uhrazena | uhrazena
uhrazeni | uhrazeni
uhrazeno | uhrazeno
uhrazeny | uhrazeny

ukončen | ukončen
ukončena | ukončena
ukončeni | ukončeni
ukončeno | ukončeno
ukončeny | ukončeny
ukončil | ukončil
ukončila | ukončila
ukončili | ukončili
ukončilo | ukončilo
ukončily | ukončily
ukončit | ukončit
ukončí | ukončí
ukraden | odcizen
ukradena | odcizena
ukradeni | odcizeni
ukradeno | odcizeno
ukradenou | odcizená
ukradeny | odcizeny
ukradená | odcizená
ukradené | odcizená
ukradeného | odcizená
ukradeném | odcizená
ukradenému | odcizená
ukradení | odcizená
ukradený | odcizená
ukradených | odcizená
ukradeným | odcizená
ukradenými | odcizená
ukradl | ukradl
ukradla | ukradla
ukradli | ukradli
ukradlo | ukradlo
ukradly | ukradly
ukradne | odcizí
ukradnou | odcizí
ukryje | skryje
ukryjí | skryjí
ukryl | skryl
ukryla | skryla
ukryli | skryli
ukrylo | skrylo
ukryly | skryly
ukryt | skryt
ukryta | skryta
ukryti | skryti
ukryto | skryto
ukryty | skryty
ukrást | ukrást
ukrýt | skrýt
ukázal | ukázal
ukázala | ukázala
ukázali | ukázali
ukázalo | ukázalo
ukázaly | ukázaly
ukázat | ukázat
ukázán | ukázán
ukázána | ukázána
ukázáni | ukázáni
ukázáno | ukázáno
ukázány | ukázány
ukáže | ukáže
ukážou | ukážou

ulehčen | ulehčen
ulehčena | ulehčena
ulehčeni | ulehčeni
ulehčeno | ulehčeno
ulehčeny | ulehčeny
ulehčil | ulehčil
ulehčila | ulehčila
ulehčili | ulehčili
ulehčilo | ulehčilo
ulehčily | ulehčily
ulehčit | ulehčit
ulehčí | ulehčí

umře | umře
umřel | umřel
umřela | umřela
umřeli | umřeli
umřelo | umřelo
umřely | umřely
umřou | umřou
umřít | umřít

unikátní | unikátní
unikátních | unikátní
unikátního | unikátní
unikátním | unikátní
unikátními | unikátní
unikátnímu | unikátní

uplynulý
uplynulý měsíc | minulý měsíc
uplynulý týden | minulý týden
uplynulý víkend | minulý víkend
uprchl | utekl
uprchla | utekla
uprchli | utekli
uprchlo | uteklo
uprchly | utekly
uprchne | uteče
uprchnou | utečou
uprchnout | utéct
upřednostnil | dal přednost
upřednostnit | dát přednost

usedlost | farma
usedlosti | farmy
usedlostí | farem
usiloval
usiloval o | usiloval o
usilovala
usilovala o | usilovala o
usilovali
usilovali o | usilovali o
usilovalo
usilovalo o | usilovalo o
usilovaly
usilovaly o | usilovaly o
usilovat
usilovat o | usilovat o
usiluje
usiluje o | usiluje o
uskutečnil
uskutečnil se | proběhl
uskutečnila
uskutečnila se | proběhla
uskutečnilo
uskutečnilo se | proběhlo
uskutečnily
uskutečnily se | proběhly
uskutečnit
uskutečnit návštěvu | navštívit
uskuteční
uskuteční se | proběhne
usnadnil | ulehčil
usnadnila | ulehčila
usnadnili | ulehčili
usnadnilo | ulehčilo
usnadnily | ulehčily
usnadnit | ulehčit
usnadní | ulehčí
usnadněn | ulehčen
usnadněna | ulehčena
usnadněni | ulehčeni
usnadněno | ulehčeno
usnadněny | ulehčeny
uspořádají | uspořádají
uspořádal | uspořádal
uspořádala | uspořádala
uspořádali | uspořádali
uspořádalo | uspořádalo
uspořádaly | uspořádaly
uspořádat | uspořádat
uspořádá | uspořádá
uspořádán | uspořádán
uspořádána | uspořádána
uspořádáni | uspořádáni
uspořádáno | uspořádáno
uspořádány | uspořádány
ustanoven | jmenován
ustanovena | jmenována
ustanoveni | jmenováni
ustanoveno | jmenováno
ustanoveny | jmenovány
ustanovil | jmenoval
ustanovila | jmenovala
ustanovili | jmenovali
ustanovilo | jmenovalo
ustanovily | jmenovaly
ustanovit | jmenovat
ustanoví | jmenuje

utekl | utekl
utekla | utekla
utekli | utekli
uteklo | uteklo
utekly | utekly
uteče | uteče
utečou | utečou
utkání | zápas
utkáních | utkáních
utkáním | utkáním
utkáními | zápasy
utrpí
utrpí porážku | prohraje
utrpěl
utrpěl porážku | prohrál
utrpěl zranění | byl zraněn
utrpěla
utrpěla porážku | prohrála
utrpěla zranění | byla zraněna
utrpěli
utrpěli porážku | prohráli
utrpěli zranění | byli zraněni
utrpělo
utrpělo porážku | prohrálo
utrpěly
utrpěly porážku | prohrály
utrpět
utrpět porážku | prohrát
utvořen | utvořen
utvořena | utvořena
utvořeni | utvořeni
utvořeno | utvořeno
utvořeny | utvořeny
utvořil | utvořil
utvořila | utvořila
utvořili | utvořili
utvořilo | utvořilo
utvořily | utvořily
utvořit | utvořit
utvoří | utvoří
utéct | utéct

uvažoval | uvažoval
uvažovala | uvažovala
uvažovali | uvažovali
uvažovalo | uvažovalo
uvažovaly | uvažovaly
uvažovat | uvažovat
uvažuje | uvažuje
uvažují | uvažují
uvedl | řekl
uvedla | řekla
uvedli | řekli
uvedly | řekly
uveřejnil | vydal
uveřejnila | vydala
uveřejnili | vydali
uveřejnilo | vydalo
uveřejnily | vydaly
uveřejnit | vydat
uveřejní | vydá
uveřejněn | vydán
uveřejněna | vydána
uveřejněni | vydáni
uveřejněno | vydáno
uveřejněnou | uveřejněná
uveřejněny | vydány
uveřejněná | uveřejněná
uveřejněné | uveřejněná
uveřejněného | uveřejněná
uveřejněném | uveřejněná
uveřejněnému | uveřejněná
uveřejnění | uveřejněná
uveřejněný | uveřejněná
uveřejněných | uveřejněná
uveřejněným | uveřejněná
uveřejněnými | uveřejněná
uvidí | uvidí
uviděl | uviděl
uviděla | uviděla
uviděli | uviděli
uvidělo | uvidělo
uviděly | uviděly
uvidět | uvidět
uvnitř | uvnitř
uvádí | říká
uvádějí | říkají

uzavře | zavře
uzavřel | zavřel
uzavřela | zavřela
uzavřeli | zavřeli
uzavřelo | zavřelo
uzavřely | zavřely
uzavřen | zavřen
uzavřena | zavřena
uzavřeni | zavřeni
uzavřeno | zavřeno
uzavřeny | zavřeny
uzavřou | zavřou
uzavřít | zavřít
uzdravil
uzdravil se | vyléčil se
uzdravila
uzdravila se | vyléčila se
uzdravili
uzdravili se | vyléčili se
uzdravilo
uzdravilo se | vyléčilo se
uzdravily
uzdravily se | vyléčily se
uzdravit
uzdravit se | vyléčit se
uzdraví
uzdraví se | vyléčí se

učitel | kantor
učitele | kantora
učitelé | kantoři
učitelů | kantorů

už | už
užitečnou | užitečnou
užitečná | užitečná
užitečné | užitečné
užitečného | užitečného
užitečném | užitečném
užitečnému | užitečnému
užiteční | užiteční
užitečný | užitečný
užitečných | užitečných
užitečným | užitečným
užitečnými | užitečnými
užití | užití
užitích | užitích
užitím | užitím
užitími | užitími
užívají | užívají
užíval | užíval
užívala | užívala
užívali | užívali
užívalo | užívalo
užívaly | užívaly
užívat | užívat
užívá | užívá
užíván | užíván
užívána | užívána
užíváni | užíváni
užíváno | užíváno
užívány | užívány

v
v blízkosti | poblíž
v centru | v srdci
v cizině | v cizině
v důsledku | kvůli
v letošním roce | letos
v loňském roce | loni
v létě | v létě
v mezích | v rámci
v minulém měsíci | minulý měsíc
v minulém roce | loni
v minulém týdnu | minulý týden
v nadcházejících dnech | v příštích dnech
v nadcházejících letech | v příštích letech
v nadcházejících měsících | v příštích měsících
v nadcházejících týdnech | v příštích týdnech
v noci | v noci
v následujících dnech | v příštích dnech
v následujících letech | v příštích letech
v následujících měsících | v příštích měsících
v následujících týdnech | v příštích týdnech
v poslední chvíli | v poslední chvíli
v poslední době | poslední dobou
v poslední minutě | v poslední chvíli
v posledních letech | za poslední roky
v posledních měsících | v posledních měsících
v pravidelných intervalech | pravidelně
v průběhu | během
v písemné podobě | písemně
v příštích dnech | v příštích dnech
v příštích letech | v příštích letech
v příštích měsících | v příštích měsících
v příštích týdnech | v příštích týdnech
v příštím měsíci | příští měsíc
v příštím roce | příští rok
v příštím týdnu | příští týden
v rámci | v rámci
v souvislosti s | ohledně
v současnosti | teď
v současné době | teď
v srdci | v srdci
v zahraničí | v cizině
v zastoupení | jménem
v zimě | v zimě

vakcinace | očkování
vakcinacemi | očkováními
vakcinaci | očkování
vakcinací | očkováním
vakcinacích | očkováních

ve
ve dne | ve dne
ve prospěch | pro dobro
velice | velmi
velmi | velmi
vevnitř | uvnitř

vhodnou | vhodná
vhodná | vhodná
vhodné | vhodná
vhodného | vhodná
vhodném | vhodná
vhodnému | vhodná
vhodní | vhodná
vhodný | vhodná
vhodných | vhodná
vhodným | vhodná
vhodnými | vhodná

vlaková
vlaková stanice | nádraží
vlastní
vlastníci | majitelé
vlastnících | majitelích
vlastník | majitel
vlastníka | majitele
vlastníkem | majitelem
vlastníkovi | majiteli
vlastníkové | majitelé
vlastníku | majiteli
vlastníků | majitelů
vlastníkům | majitelům
vlastními
vlastními silami | samostatně
vloni | loni
vlád | vlád
vláda | vláda
vládami | vládami
vládou | vládou
vládu | vláda
vlády | vlády
vládách | vládách
vládám | vládám
vládě | vlády
vlídnou | vlídnou
vlídná | vlídná
vlídné | vlídné
vlídného | vlídného
vlídném | vlídném
vlídnému | vlídnému
vlídní | vlídní
vlídný | vlídný
vlídných | vlídných
vlídným | vlídným
vlídnými | vlídnými

vrtulnících | vrtulnících
vrtulník | vrtulník
vrtulníkem | vrtulníkem
vrtulníku | vrtulníku
vrtulníky | vrtulníky
vrtulníků | vrtulníků
vrtulníkům | vrtulníkům
vrátil
vrátil se | vrátil se
vrátila
vrátila se | vrátila se
vrátili
vrátili se | vrátili se
vrátilo
vrátilo se | vrátilo se
vrátily
vrátily se | vrátily se
vrátit
vrátit se | vrátit se
vrátí
vrátí se | vrátí se

vstoupil
vstoupil v platnost | nabyl účinnosti
vstupuje
vstupuje v platnost | nabývá účinnosti

vybuchl | vybuchl
vybuchla | vybuchla
vybuchli | vybuchli
vybuchlo | vybuchlo
vybuchly | vybuchly
vybuchne | vybuchne
vybuchnou | explodují
vybuchnout | explodovat
vybudoval | postavil
vybudovala | postavila
vybudovali | postavili
vybudovalo | postavilo
vybudovaly | postavily
vybudovanou | postavená
vybudovaná | postavená
vybudované | postavená
vybudovaného | postavená
vybudovaném | postavená
vybudovanému | postavená
vybudovaní | postavená
vybudovaný | postavená
vybudovaných | postavená
vybudovaným | postavená
vybudovanými | postavená
vybudovat | postavit
vybudován | postaven
vybudována | postavena
vybudováni | postaveni
vybudováno | postaveno
vybudovány | postaveny
vybuduje | postaví
vybudují | postaví
vychvaloval | chválil
vychvalovala | chválila
vychvalovali | chválili
vychvalovalo | chválilo
vychvalovaly | chválily
vychvalovat | chválit
vychvalován | chválen
vychvalována | chválena
vychvalováni | chváleni
vychvalováno | chváleno
vychvalovány | chváleny
vychvaluje | chválí
vydají | vydá
vydal | vydal
vydala | vydala
vydali | vydali
vydalo | vydalo
vydaly | vydaly
vydat | vydat
vydá | vydá
vydán | vydán
vydána | vydána
vydáni | vydáni
vydáno | vydáno
vydány | vydány
vyděsil | vyděsil
vyděsila | vyděsila
vyděsili | vyděsili
vyděsilo | vyděsilo
vyděsily | vyděsily
vyděsit | vyděsit
vyděsí | vyděsí
vyděšen | vyděšen
vyděšena | vyděšena
vyděšeni | vyděšeni
vyděšeno | vyděšeno
vyděšeny | vyděšeny
vykonají | provedou
vykonal | provedl
vykonala | provedla
vykonali | provedli
vykonalo | provedlo
vykonaly | provedly
vykonat | provést
vykoná | vykoná
vykonán | vykonán
vykonána | vykonána
vykonáni | vykonáni
vykonáno | vykonáno
vykonány | vykonány
vylepšen | zlepšen
vylepšena | zlepšena
vylepšeni | zlepšeni
vylepšeno | zlepšeno
vylepšeny | zlepšeny
vylepšil | zlepšil
vylepšila | zlepšila
vylepšili | zlepšili
vylepšilo | zlepšilo
vylepšily | zlepšily
vylepšit | zlepšit
vylepší | zlepší
vyléčil
vyléčil se | vyléčil se
vyléčila
vyléčila se | vyléčila se
vyléčili
vyléčili se | vyléčili se
vyléčilo
vyléčilo se | vyléčilo se
vyléčily
vyléčily se | vyléčily se
vyléčit
vyléčit se | vyléčit se
vyléčí
vyléčí se | vyléčí se
vynikající | výborná
vynikajících | výborná
vynikajícího | výborná
vynikajícím | výborná
vynikajícími | výborná
vynikajícímu | výborná
vypátral | odhalil
vypátrala | odhalila
vypátrali | odhalili
vypátralo | odhalilo
vypátraly | odhalily
vypátrat | odhalit
vypátrá | odhalí
vypátrán | odhalen
vypátrána | odhalena
vypátráni | odhaleni
vypátráno | odhaleno
vypátrány | odhaleny
vyrábí | vyrábí
vyrábějí | vyrábějí
vyráběl | vyráběl
vyráběla | vyráběla
vyráběli | vyráběli
vyrábělo | vyrábělo
vyráběly | vyráběly
vyráběn | vyráběn
vyráběna | vyráběna
vyráběni | vyráběni
vyráběno | vyráběno
vyráběny | vyráběny
vyrábět | vyrábět
vysadil | vysadil
vysadila | vysadila
vysadili | vysadili
vysadilo | vysadilo
vysadily | vysadily
vysadit | vysadit
vysadí | vysadí
vysazen | vysazen
vysazena | vysazena
vysazeni | vysazeni
vysazeno | vysazeno
vysazeny | vysazeny
vystaví | postaví
vystavějí | postaví
vystavěl | postavil
vystavěla | postavila
vystavěli | postavili
vystavělo | postavilo
vystavěly | postavily
vystavěn | postaven
vystavěna | postavena
vystavěni | postaveni
vystavěno | postaveno
vystavěnou | postavená
vystavěny | postaveny
vystavěná | postavená
vystavěné | postavená
vystavěného | postavená
vystavěném | postavená
vystavěnému | postavená
vystavění | postavená
vystavěný | postavená
vystavěných | postavená
vystavěným | postavená
vystavěnými | postavená
vystavět | postavit
vystrašen | vyděšen
vystrašena | vyděšena
vystrašeni | vyděšeni
vystrašeno | vyděšeno
vystrašeny | vyděšeny
vystrašil | vyděsil
vystrašila | vyděsila
vystrašili | vyděsili
vystrašilo | vyděsilo
vystrašily | vyděsily
vystrašit | vyděsit
vystraší | vyděsí
vysvětlil | řekl
vysvětlila | řekla
vysvětlili | řekli
vysvětlily | řekly
vysvětluje | říká
vysvětlují | říkají
vytvořen | utvořen
vytvořena | utvořena
vytvořeni | utvořeni
vytvořeno | utvořeno
vytvořeny | utvořeny
vytvořil | utvořil
vytvořila | utvořila
vytvořili | utvořili
vytvořilo | utvořilo
vytvořily | utvořily
vytvořit | utvořit
vytvoří | utvoří
využije | použije
využijí | použijí
využil | použil
využila | použila
využili | použili
využilo | použilo
využily | použily
využit | použit
využita | použita
využiti | použiti
využito | použito
využity | použity
využít | použít
vyvolal | vyvolal
vyvolala | vyvolala
vyvolali | vyvolali
vyvolalo | vyvolalo
vyvolaly | vyvolaly
vyvolat | vyvolat
vyvolá | vyvolá
vyvolán | vyvolán
vyvolána | vyvolána
vyvoláni | vyvoláni
vyvoláno | vyvoláno
vyvolány | vyvolány
vyzdoben | ozdoben
vyzdobena | ozdobena
vyzdobeni | ozdobeni
vyzdobeno | ozdobeno
vyzdobeny | ozdobeny
vyzdobil | ozdobil
vyzdobila | ozdobila
vyzdobili | ozdobili
vyzdobilo | ozdobilo
vyzdobily | ozdobily
vyzdobit | ozdobit
vyzdobí | ozdobí
vyřešen | vyřešen
vyřešena | vyřešena
vyřešeni | vyřešeni
vyřešeno | vyřešeno
vyřešeny | vyřešeny
vyřešil | vyřešil
vyřešila | vyřešila
vyřešili | vyřešili
vyřešilo | vyřešilo
vyřešily | vyřešily
vyřešit | vyřešit
vyřeší | vyřeší
vyšetřoval | vyšetřoval
vyšetřovala | vyšetřovala
vyšetřovali | vyšetřovali
vyšetřovalo | vyšetřovalo
vyšetřovaly | vyšetřovaly
vyšetřovat | vyšetřovat
vyšetřován | vyšetřován
vyšetřována | vyšetřována
vyšetřováni | vyšetřováni
vyšetřováno | vyšetřováno
vyšetřovány | vyšetřovány
vyšetřuje | vyšetřuje
vyšetřují | vyšetřují

vzal
vzal v potaz | vzal v potaz
vzal v úvahu | vzal v potaz
vzbudil
vzbudil se | vzbudil se
vzbudila
vzbudila se | vzbudila se
vzbudili
vzbudili se | vzbudili se
vzbudilo
vzbudilo se | vzbudilo se
vzbudily
vzbudily se | vzbudily se
vzbudit
vzbudit se | vzbudit se
vzbudí
vzbudí se | vzbudí se
vzhledem
vzhledem k | vzhledem k
vzplanul | vzplanul
vzplanula | vzplanula
vzpomínají
vzpomínají si | pamatují si
vzpomínal
vzpomínal si | pamatoval si
vzpomínala
vzpomínala si | pamatovala si
vzpomínali
vzpomínali si | pamatovali si
vzpomínalo
vzpomínalo si | pamatovalo si
vzpomínaly
vzpomínaly si | pamatovaly si
vzpomínat
vzpomínat si | pamatovat si
vzpomíná
vzpomíná si | pamatuje si
vzroste | stoupne
vzrostl | stoupl
vzrostla | stoupla
vzrostli | stoupli
vzrostlo | stouplo
vzrostly | stouply
vzrostou | stoupne
vzrůst | vzrůst
vztek | hněv
vzteku | hněvu
vzápětí | vzápětí
vzít
vzít v úvahu | brát v potaz

víc
víc než | přes
více
více než | přes
víkend
víkendu
vítězství | výhra

výbornou | výborná
výborná | výborná
výborné | výborná
výborného | výborná
výborném | výborná
výbornému | výborná
výborní | výborná
výborný | výborná
výborných | výborná
výborným | výborná
výbornými | výborná
výborně | výborně
výhra | výhra
výhradně | jen
výjimečnou | mimořádnou
výjimečná | mimořádná
výjimečné | mimořádné
výjimečného | mimořádného
výjimečném | mimořádném
výjimečnému | mimořádnému
výjimeční | mimořádní
výjimečný | mimořádný
výjimečných | mimořádných
výjimečným | mimořádným
výjimečnými | mimořádnými
výrazně | značně
výsledek
výsledku
výstav | výstav
výstava | výstava
výstavu | výstavu
výstavy | výstava
výtečnou | výborná
výtečná | výborná
výtečné | výborná
výtečného | výborná
výtečném | výborná
výtečnému | výborná
výteční | výborná
výtečný | výborná
výtečných | výborná
výtečným | výborná
výtečnými | výborná
výtečně | výborně
významnou | důležitá
významná | důležitá
významné | důležitá
významného | důležitá
významném | důležitá
významnému | důležitá
významní | důležitá
významný | důležitá
významných | důležitá
významným | důležitá
významnými | důležitá

věhlasnou | slavná
věhlasná | slavná
věhlasné | slavná
věhlasného | slavná
věhlasném | slavná
věhlasnému | slavná
věhlasní | slavná
věhlasný | slavná
věhlasných | slavná
věhlasným | slavná
věhlasnými | slavná
většinou | převážně
vězení | vězení
věznice | vězení

však | ale
všechny
všeobecně | obecně
všichni
všude | všude
všudy | všude

vůle

vždy | vždy
vždy když | kdykoli
vždycky | vždy

z
z bezpečnostních důvodů | kvůli bezpečnosti
z důvodu | kvůli
z toho důvodu | proto
z vlastní vůle | dobrovolně

za
za pomoci | pomocí
za poslední roky | za poslední roky
zabezpečen | zajištěn
zabezpečena | zajištěna
zabezpečeni | zajištěni
zabezpečeno | zajištěno
zabezpečeny | zajištěny
zabezpečil | zajistil
zabezpečila | zajistila
zabezpečili | zajistili
zabezpečilo | zajistilo
zabezpečily | zajistily
zabezpečit | zajistit
zabezpečí | zajistí
zablokoval | zatarasil
zablokovala | zatarasila
zablokovali | zatarasili
zablokovalo | zatarasilo
zablokovaly | zatarasily
zablokovat | zatarasit
zablokován | zatarasen
zablokována | zatarasena
zablokováni | zataraseni
zablokováno | zataraseno
zablokovány | zataraseny
zablokuje | zatarasí
zabránil | zamezil
zabránila | zamezila
zabránili | zamezili
zabránilo | zamezilo
zabránily | zamezily
zabránit | zamezit
zabrání | zamezí
zadarmo | zdarma
zahraničí
zahájen | zahájen
zahájena | zahájena
zahájeni | zahájeni
zahájeno | zahájeno
zahájeny | zahájeny
zahájil | začal
zahájila | začala
zahájili | zahájili
zahájilo | začalo
zahájily | začaly
zahájit | zahájit
zahájí | zahájí
zajistil | zajistil
zajistila | zajistila
zajistili | zajistili
zajistilo | zajistilo
zajistily | zajistily
zajistit | zajistit
zajistí | zajistí
zajištěn | zajištěn
zajištěna | zajištěna
zajištěni | zajištěni
zajištěno | zajištěno
zajištěny | zajištěny
zajímají
zajímají se o | mají zájem o
zajímal
zajímal se o | měl zájem o
zajímala
zajímala se o | měla zájem o
zajímali
zajímali se o | měli zájem o
zajímalo
zajímalo se o | mělo zájem o
zajímaly
zajímaly se o | měly zájem o
zajímat
zajímat se o | mít zájem o
zajímá
zajímá se o | má zájem o
zakončen | ukončen
zakončena | ukončena
zakončeni | ukončeni
zakončeno | ukončeno
zakončeny | ukončeny
zakončil | ukončil
zakončila | ukončila
zakončili | ukončili
zakončilo | ukončilo
zakončily | ukončily
zakončit | ukončit
zakončí | ukončí
zakoupen | koupen
zakoupena | koupena
zakoupeni | koupeni
zakoupeno | koupeno
zakoupeny | koupeny
zakoupil | koupil
zakoupila | koupila
zakoupili | koupili
zakoupilo | koupilo
zakoupily | koupily
zakoupit | koupit
zakoupí | koupí
zakázáno
založen | zřízen
založena | zřízena
založeni | zřízeni
založeno | zřízeno
založeny | zřízeny
založil | zřídil
založila | zřídila
založili | zřídili
založilo | zřídilo
založily | zřídily
založit | zřídit
založí | zřídí
zamezil | zamezil
zamezila | zamezila
zamezili | zamezili
zamezilo | zamezilo
zamezily | zamezily
zamezit | zamezit
zamezí | zamezí
zamíchejte | zamíchejte
zamítl | odmítl
zamítla | odmítla
zamítli | odmítli
zamítlo | odmítlo
zamítly | odmítly
zamítne | odmítne
zamítnou | odmítnou
zamítnout | odmítnout
zamítnut | odmítnut
zamítnuta | odmítnuta
zamítnuti | odmítnuti
zamítnuto | odmítnuto
zamítnuty | odmítnuty
zamýšlejí | plánují
zamýšlel | plánoval
zamýšlela | plánovala
zamýšleli | plánovali
zamýšlelo | plánovalo
zamýšlely | plánovaly
zamýšlet | plánovat
zamýšlí | plánuje
zaměstnají | najmou
zaměstnal | najal
zaměstnala | najala
zaměstnali | najali
zaměstnalo | najalo
zaměstnaly | najaly
zaměstnance | pracovníka
zaměstnanci | pracovníci
zaměstnanců | pracovníků
zaměstnanec | pracovník
zaměstnat | najmout
zaměstná | najme
zaměstnán | najat
zaměstnána | najata
zaměstnáni | najati
zaměstnáno | najato
zaměstnány | najaty
zanedlouho | brzo
zanedlouho poté | chvíli nato
zaplacen | uhrazen
zaplacena | uhrazena
zaplaceni | uhrazeni
zaplaceno | uhrazeno
zaplaceny | uhrazeny
zaplatil | uhradil
zaplatila | uhradila
zaplatili | uhradili
zaplatilo | uhradilo
zaplatily | uhradily
zaplatit | uhradit
zaplatí | uhradí
zapotřebí
započal | začal
započala | začala
započali | zahájili
započalo | začalo
započaly | začaly
započat | zahájen
započata | zahájena
započati | zahájeni
započato | zahájeno
započaty | zahájeny
započne | zahájí
započít | zahájit
zapříčinil | vyvolal
zapříčinila | vyvolala
zapříčinili | vyvolali
zapříčinilo | vyvolalo
zapříčinily | vyvolaly
zapříčinit | vyvolat
zapříčiní | vyvolá
zapříčiněn | vyvolán
zapříčiněna | vyvolána
zapříčiněni | vyvoláni
zapříčiněno | vyvoláno
zapříčiněny | vyvolány
zasadil | vysadil
zasadila | vysadila
zasadili | vysadili
zasadilo | vysadilo
zasadily | vysadily
zasadit | vysadit
zasadí | vysadí
zasazen | vysazen
zasazena | vysazena
zasazeni | vysazeni
zasazeno | vysazeno
zasazeny | vysazeny
zase | opět
zaslal | poslal
zaslala | poslala
zaslali | poslali
zaslalo | poslalo
zaslaly | poslaly
zaslat | poslat
zaslán | poslán
zaslána | poslána
zasláni | posláni
zasláno | posláno
zaslány | poslány
zastaralou | zastaralá
zastaralá | zastaralá
zastaralé | zastaralá
zastaralého | zastaralého
zastaralém | zastaralém
zastaralému | zastaralému
zastaralí | zastaralá
zastaralý | zastaralá
zastaralých | zastaralých
zastaralým | zastaralém
zastaralými | zastaralými
zastoupení
zastánce | zastánce
zastáncem | zastáncem
zastánci | zastánci
zastáncích | zastáncích
zastánců | zastánců
zastáncům | zastáncům
zatarasen | zatarasen
zatarasena | zatarasena
zataraseni | zataraseni
zataraseno | zataraseno
zataraseny | zataraseny
zatarasil | zatarasil
zatarasila | zatarasila
zatarasili | zatarasili
zatarasilo | zatarasilo
zatarasily | zatarasily
zatarasit | zatarasit
zatarasí | zatarasí
zatím
zatím není jasné | dosud není jasné
zatímco | kdežto
zavedl
zavedl opatření | přijal opatření
zavést
zavést opatření | zavést opatření
zavře | zavře
zavřel | zavřel
zavřela | zavřela
zavřeli | zavřeli
zavřelo | zavřelo
zavřely | zavřely
zavřen | zavřen
zavřena | zavřena
zavřeni | zavřeni
zavřeno | zavřeno
zavřeny | zavřeny
zavřou | zavřou
zavřít | zavřít
začal | začal
začal hořet | vzplanul
začala | začala
začala hořet | vzplanula
začalo | začalo
začaly | začaly
začátcích | počátcích
začátek | počátek
začátkem | počátkem
začátku | počátku
začátky | počátky
začátků | počátků
začátkům | počátkům
zašle | pošle
zašlou | pošlou

zbourají | strhnou
zboural | strhl
zbourala | strhla
zbourali | strhli
zbouralo | strhlo
zbouraly | strhly
zbourat | zbourat
zbourá | strhne
zbourán | stržen
zbourána | stržena
zbouráni | strženi
zbouráno | strženo
zbourány | strženy
zbraní
zbytečnou | zbytečnou
zbytečná | zbytečná
zbytečné | zbytečné
zbytečného | zbytečného
zbytečném | zbytečném
zbytečnému | zbytečnému
zbyteční | zbyteční
zbytečný | zbytečný
zbytečných | zbytečných
zbytečným | zbytečným
zbytečnými | zbytečnými

zcela | zcela

zdarma | zdarma
zdejší | místní
zdejších | místní
zdejšího | místní
zdejším | místní
zdejšími | místní
zdejšímu | místní
zdemoloval | strhl
zdemolovala | strhla
zdemolovali | strhli
zdemolovalo | strhlo
zdemolovaly | strhly
zdemolovat | zbourat
zdemolován | stržen
zdemolována | stržena
zdemolováni | strženi
zdemolováno | strženo
zdemolovány | strženy
zdemoluje | strhne
zdemolují | strhnou
zdoben | zdoben
zdobena | zdobena
zdobeni | zdobeni
zdobeno | zdobeno
zdobeny | zdobeny
zdobil | zdobil
zdobila | zdobila
zdobili | zdobili
zdobilo | zdobilo
zdobily | zdobily
zdobit | zdobit
zdobí | zdobí
zdravotních
zdraví
zdražil | zdražil
zdražila | zdražila
zdražili | zdražili
zdražilo | zdražilo
zdražily | zdražily
zdražit | zdražit
zdraží | zdraží
zdůraznil | řekl
zdůraznila | řekla
zdůraznili | řekli
zdůrazňuje | říká
zdůrazňují | říkají

ze
ze začátku | zprvu
ze zdravotních důvodů | kvůli zdraví
zejména | hlavně
zejména kvůli | hlavně kvůli
zemědělce | farmáře
zemědělcem | farmářem
zemědělci | farmáři
zemědělcovi | farmáři
zemědělcové | farmářové
zemědělcích | farmářích
zemědělců | farmářů
zemědělcům | farmářům
zemědělec | farmář
zemře | umře
zemřel | umřel
zemřela | umřela
zemřeli | umřeli
zemřelo | umřelo
zemřely | umřely
zemřou | umřou
zemřít | umřít
zeptají
zeptají se | otážou se
zeptal
zeptal se | otázal se
zeptala
zeptala se | otázala se
zeptali
zeptali se | otázali se
zeptalo
zeptalo se | otázalo se
zeptaly
zeptaly se | otázaly se
zeptat
zeptat se | otázat se
zeptá
zeptá se | otáže se

zhroutil
zhroutil se | spadl
zhroutila
zhroutila se | spadla
zhroutili
zhroutili se | spadli
zhroutilo
zhroutilo se | spadlo
zhroutily
zhroutily se | spadly
zhroutit
zhroutit se | spadnout
zhroutí
zhroutí se | spadne
zhruba | asi

zimu
zimy
zimě

zkontroloval | ověřil
zkontrolovala | ověřila
zkontrolovali | ověřili
zkontrolovalo | ověřilo
zkontrolovaly | ověřily
zkontrolovat | ověřit
zkontrolován | ověřen
zkontrolována | ověřena
zkontrolováni | ověřeni
zkontrolováno | ověřeno
zkontrolovány | ověřeny
zkontroluje | ověří
zkoumají | studují
zkoumal | zkoumal
zkoumala | zkoumala
zkoumali | zkoumali
zkoumalo | zkoumalo
zkoumaly | zkoumaly
zkoumat | zkoumat
zkoumá | zkoumá
zkoumán | zkoumán
zkoumána | zkoumána
zkoumáni | zkoumáni
zkoumáno | zkoumáno
zkoumány | zkoumány
zkrátka | zkrátka
zkusil | zkusil
zkusila | zkusila
zkusili | zkusili
zkusit | zkusit
zkusí | zkusí

zlepšen | zlepšen
zlepšena | zlepšena
zlepšeni | zlepšeni
zlepšeno | zlepšeno
zlepšeny | zlepšeny
zlepšil | zlepšil
zlepšila | zlepšila
zlepšili | zlepšili
zlepšilo | zlepšilo
zlepšily | zlepšily
zlepšit | zlepšit
zlepší | zlepší
zlost | hněv
zlosti | hněvu

zmiňuje | říká
zmínil | řekl
zmínila | řekla
zmínili | řekli
změna
změna klimatu | změna klimatu
změnu
změnu klimatu | změnu klimatu
změny
změny klimatu | změny klimatu

značně | značně
znenadání | náhle
znečistil | znečistil
znečistila | znečistila
znečistili | znečistili
znečistilo | znečistilo
znečistily | znečistily
znečistit | znečistit
znečistí | znečistí
znečištěn | znečištěn
znečištěna | znečištěna
znečištěni | znečištěni
znečištěno | znečištěno
znečištěny | znečištěny
znovu | opět
známo

zodpovídá
zodpovídá za | odpovídá za
zorganizoval | uspořádal
zorganizovala | uspořádala
zorganizovali | uspořádali
zorganizovalo | uspořádalo
zorganizovaly | uspořádaly
zorganizovat | uspořádat
zorganizován | uspořádán
zorganizována | uspořádána
zorganizováni | uspořádáni
zorganizováno | uspořádáno
zorganizovány | uspořádány
zorganizuje | uspořádá
zorganizují | uspořádají

zpomalen | zpomalen
zpomalena | zpomalena
zpomaleni | zpomaleni
zpomaleno | zpomaleno
zpomaleny | zpomaleny
zpomalil | zpomalil
zpomalila | zpomalila
zpomalili | zpomalili
zpomalilo | zpomalilo
zpomalily | zpomalily
zpomalit | zpomalit
zpomalí | zpomalí
zpočátku | zprvu
zpoždění | průtah
zpravidla | obvykle
zprvu | zprvu
zpráva
zpátky | zpět
zpět | zpět
způsoben | vyvolán
způsobena | vyvolána
způsobeni | vyvoláni
způsobeno | vyvoláno
způsobeny | vyvolány
způsobil | vyvolal
způsobila | vyvolala
způsobili | vyvolali
způsobilo | vyvolalo
způsobily | vyvolaly
způsobit | vyvolat
způsobí | vyvolá

zranil | zranil
zranila | zranila
zranili | zranili
zranilo | zranilo
zranily | zranily
zranit | zranit
zraní | zraní
zraněn | zraněn
zraněna | zraněna
zraněni | zraněni
zraněno | zraněno
zraněny | zraněny
zranění
zredukoval | snížil
zredukovala | snížila
zredukovali | snížili
zredukovalo | snížilo
zredukovaly | snížily
zredukovat | snížit
zredukován | snížen
zredukována | snížena
zredukováni | sníženi
zredukováno | sníženo
zredukovány | sníženy
zredukuje | sníží
zrekonstruoval | zrenovoval
zrekonstruovala | zrenovovala
zrekonstruovali | zrenovovali
zrekonstruovalo | zrenovovalo
zrekonstruovaly | zrenovovaly
zrekonstruovat | zrenovovat
zrekonstruován | zrenovován
zrekonstruována | zrenovována
zrekonstruováni | zrenovováni
zrekonstruováno | zrenovováno
zrekonstruovány | zrenovovány
zrekonstruuje | zrenovuje
zrekonstruují | zrenovují
zrenovoval | zrenovoval
zrenovovala | zrenovovala
zrenovovali | zrenovovali
zrenovovalo | zrenovovalo
zrenovovaly | zrenovovaly
zrenovovat | zrenovovat
zrenovován | zrenovován
zrenovována | zrenovována
zrenovováni | zrenovováni
zrenovováno | zrenovováno
zrenovovány | zrenovovány
zrenovuje | zrenovuje
zrenovují | zrenovují
zrušen | zrušen
zrušena | zrušena
zrušeni | zrušeni
zrušeno | zrušeno
zrušeny | zrušeny
zrušil | zrušil
zrušila | zrušila
zrušili | zrušili
zrušilo | zrušilo
zrušily | zrušily
zrušit | zrušit
zruší | zruší

zubař | zubař
zubaře | zubaře
zubaři | zubaři
zubní
zubní lékař | zubař
zubní lékaři | zubaři
zubního
zubního lékaře | zubaře

zveřejnil | vydal
zveřejnila | vydala
zveřejnili | vydali
zveřejnilo | vydalo
zveřejnily | vydaly
zveřejnit | vydat
zveřejní | vydá
zveřejněn | vydán
zveřejněna | vydána
zveřejněni | vydáni
zveřejněno | vydáno
zveřejněnou | uveřejněná
zveřejněny | vydány
zveřejněná | uveřejněná
zveřejněné | uveřejněná
zveřejněného | uveřejněná
zveřejněném | uveřejněná
zveřejněnému | uveřejněná
zveřejnění | uveřejněná
zveřejněný | uveřejněná
zveřejněných | uveřejněná
zveřejněným | uveřejněná
zveřejněnými | uveřejněná
zvláště | hlavně
zvlášť | hlavně
zvolna | pomalu
zvycích | zvycích
zvyk | zvyk
zvykem | zvykem
zvyku | zvyku
zvyků | zvyků
zvykům | zvykům
zvyšoval
zvyšoval se | rostl
zvyšovala
zvyšovala se | rostla
zvyšovali
zvyšovali se | rostli
zvyšovalo
zvyšovalo se | rostlo
zvyšovaly
zvyšovaly se | rostly
zvyšovat
zvyšovat se | růst
zvyšuje
zvyšuje se | roste
zvyšují
zvyšují se | rostou
zvýšen | zvýšen
zvýšena | zvýšena
zvýšeni | zvýšeni
zvýšeno | zvýšeno
zvýšeny | zvýšeny
zvýšil | zvýšil
zvýšil se | stoupl
zvýšila | zvýšila
zvýšila se | stoupla
zvýšili | zvýšili
zvýšili se | stoupli
zvýšilo | zvýšilo
zvýšilo se | stouplo
zvýšily | zvýšily
zvýšily se | stouply
zvýšit | zvýšit
zvýšit se | vzrůst
zvýší | zvýší
zvýší se | stoupne

záchod | záchod
záchody | toalety
záchodů | toalet
zácpa
zácpy
záhy | brzo
zájem
záliba | hobby
záliby | hobby
zámožnou | bohatá
zámožná | bohatá
zámožné | bohatá
zámožného | bohatá
zámožném | bohatá
zámožnému | bohatá
zámožní | bohatá
zámožný | bohatá
zámožných | bohatá
zámožným | bohatá
zámožnými | bohatá
záměrně | záměrně
zápas | zápas
zápasech | utkáních
zápasem | utkáním
zápasu | zápas
zápasy | zápasy
záplav | záplav
záplava | povodeň
záplavy | povodně
záporech | mínusech
zápory | mínusy
záporů | mínusů
záporům | mínusům
zároveň | zároveň
závěru

zřetelem
zřídil | zřídil
zřídila | zřídila
zřídili | zřídili
zřídilo | zřídilo
zřídily | zřídily
zřídit | zřídit
zřídka | zřídka
zřídkakdy | zřídka
zřídí | zřídí
zřítil
zřítil se | spadl
zřítila
zřítila se | spadla
zřítili
zřítili se | spadli
zřítilo
zřítilo se | spadlo
zřítily
zřítily se | spadly
zřítit
zřítit se | spadnout
zřítí
zřítí se | spadne
zřízen | zřízen
zřízena | zřízena
zřízeni | zřízeni
zřízeno | zřízeno
zřízeny | zřízeny

údaje | data
údaji | daty
údajích | datech
údajů | dat
údajům | datům

úmrtí | smrt
úmrtích | smrtech
úmrtím | smrtí
úmrtími | smrtmi
úmyslně | záměrně
úmyslu

úplnou | úplná
úplná | úplná
úplné | úplná
úplného | úplná
úplném | úplná
úplnému | úplná
úplní | úplná
úplný | úplná
úplných | úplná
úplným | úplná
úplnými | úplná
úplně | zcela

úsilí | snaha
úsilích | snahách
úsilím | snahou
úsilími | snahami

úvahu
úvěr | úvěr
úvěru | úvěru
úvěrů | úvěrů

účinnosti

čas
čas od času | někdy
časopis | magazín
časopisu | magazínu
časopisy | magazíny
často | často
častokrát | často
času

čekají | čekají
čekal | čekal
čekala | čekala
čekali | čekali
čekalo | čekalo
čekaly | čekaly
čekat | čekat
čeká | čeká

člen
člen rodiny | příbuzný
člena
člena rodiny | příbuzného
členové
členové rodiny | příbuzní
členů
členů rodiny | příbuzných
člověk
člověk bez domova | bezdomovec
člověka
člověka bez domova | bezdomovce

čtvrti | čtvrti
čtvrť | čtvrť

část
části

řekl | řekl
řekla | řekla
řekli | řekli
řekly | řekly
řečeno

řidič | řidič
řidiče | řidiče
řidičem | řidičem
řidiči | řidiči
řidičovi | řidiči
řidičové | šoféři
řidičích | řidičích
řidičů | řidičů
řidičům | řidičům

říkají | říkají
říká | říká

šofér | řidič
šoféra | řidiče
šoférech | řidičích
šoférem | řidičem
šoférovi | řidiči
šoférové | šoféři
šoféru | řidiči
šoférů | řidičů
šoférům | řidičům
šoféři | šoféři

štěstí

že
železniční
železniční stanice | nádraží

žurnalista | novinář
žurnalistech | novinářích
žurnalistou | novinářem
žurnalistovi | novináři
žurnalistové | novinářové
žurnalistu | novináře
žurnalisty | novináře
žurnalisté | novinářové
žurnalistů | novinářů
žurnalistům | novinářům

žádném\
"""
