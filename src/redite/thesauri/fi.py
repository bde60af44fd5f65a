"""Finnish: which expressions say the same."""

EXPRESSIONS = """\
aiemmin | aiemmin
aiheutua | johtua
aiheutui | johtui
aiheutuivat | johtuivat
aiheutunut | johtunut
aiheutuu | johtuu
aiheutuvat | johtuvat
aikaa
aikaan
aikaisemmin | aiemmin
aikana | aikana
ainakin | ainakin
ainoastaan | vain

ajoiksi
ajoittain | joskus

alituisesti | jatkuvasti
alkaa | alkaa
alkanut | alkanut
alkoi | alkoi
alle | alle
aloitettiin | aloitettiin
aloittaa | aloittaa
aloittanut | aloittanut
aloittavat | aloittavat
aloitti | aloitti
aloittivat | aloittivat
aluksi | aluksi
alussa | aluksi

arviolta | noin

asemesta | sijaan
asiantuntija | ekspertti
asiantuntijaa | eksperttiä
asiantuntijaan | eksperttiin
asiantuntijaksi | ekspertiksi
asiantuntijalla | ekspertillä
asiantuntijalle | ekspertille
asiantuntijalta | ekspertiltä
asiantuntijan | ekspertin
asiantuntijassa | ekspertissä
asiantuntijasta | ekspertistä
asiantuntijat | ekspertit
asiantuntijoiden | eksperttien
asiantuntijoihin | ekspertteihin
asiantuntijoiksi | eksperteiksi
asiantuntijoilla | eksperteillä
asiantuntijoille | eksperteille
asiantuntijoilta | eksperteiltä
asiantuntijoissa | eksperteissä
asiantuntijoista | eksperteistä
asiantuntijoita | eksperttejä
asteittain | asteittain
asti

autettiin | autettiin
auttaa | auttaa
auttanut | auttanut
auttavat | auttavat
auttoi | auttoi
auttoivat | auttoivat

avioitua | avioitua
avioitui | avioitui
avioituivat | avioituivat
avioitunut | avioitunut
avioituu | avioituu
avioituvat | avioituvat
avustaa | auttaa
avustanut | auttanut
avustavat | auttavat
avustettiin | autettiin
avusti | auttoi
avustivat | auttoivat

bensa | bensa
bensaa | bensaa
bensaan | bensaan
bensaksi | bensaksi
bensalla | bensalla
bensalle | bensalle
bensalta | bensalta
bensan | bensan
bensassa | bensassa
bensasta | bensasta
bensat | bensat
bensiini | bensa
bensiiniin | bensaan
bensiiniksi | bensaksi
bensiinille | bensalle
bensiinillä | bensalla
bensiiniltä | bensalta
bensiinin | bensan
bensiinissä | bensassa
bensiinistä | bensasta
bensiinit | bensat
bensiiniä | bensaa

edullinen | halpa
edulliseen | halpa
edulliseksi | halpa
edullisella | halpa
edulliselle | halpa
edulliselta | halpa
edullisen | halpa
edullisessa | halpa
edullisesta | halpa
edulliset | halpa
edullisia | halpa
edullisiin | halpa
edullisiksi | halpa
edullisilla | halpa
edullisille | halpa
edullisilta | halpa
edullisissa | halpa
edullisista | halpa
edullista | halpa
edullisten | halpa
eduskunnaksi | eduskunnaksi
eduskunnalla | eduskunnalla
eduskunnalle | eduskunnalle
eduskunnalta | eduskunnalta
eduskunnan | eduskunnan
eduskunnassa | eduskunnassa
eduskunnasta | eduskunnasta
eduskunnat | eduskunnat
eduskunta | eduskunta
eduskuntaa | eduskuntaa
eduskuntaan | eduskuntaan

ehkä | ehkä

eksperteiksi | eksperteiksi
eksperteille | eksperteille
eksperteillä | eksperteillä
eksperteiltä | eksperteiltä
eksperteissä | eksperteissä
eksperteistä | eksperteistä
ekspertiksi | ekspertiksi
ekspertille | ekspertille
ekspertillä | ekspertillä
ekspertiltä | ekspertiltä
ekspertin | ekspertin
ekspertissä | ekspertissä
ekspertistä | ekspertistä
ekspertit | ekspertit
ekspertteihin | ekspertteihin
eksperttejä | eksperttejä
ekspertti | ekspertti
eksperttien | eksperttien
eksperttiin | eksperttiin
eksperttiä | eksperttiä

elokuva | leffa
elokuvaa | leffaa
elokuvaan | leffaan
elokuvaksi | leffaksi
elokuvalla | leffalla
elokuvalle | leffalle
elokuvalta | leffalta
elokuvan | leffan
elokuvassa | leffassa
elokuvasta | leffasta
elokuvat | leffat
elokuvia | leffoja
elokuvien | leffojen
elokuviin | elokuviin
elokuviksi | leffoiksi
elokuvilla | leffoilla
elokuville | leffoille
elokuvilta | leffoilta
elokuvissa | leffoissa
elokuvista | leffoista

enemmän
enemmän kuin | yli
enimmäkseen | pääosin
enintään | enintään
ennakkoon | ennalta
ennalta | ennalta
ennen
ennen kuin | ennenkuin
ennenkuin | ennenkuin
ensi
ensi kertaa | ensi kertaa
ensi sijassa | ensi sijassa
ensimmäistä
ensimmäistä kertaa | ensi kertaa
ensisijaisesti | ensi sijassa

epäilemättä | kiistatta

erehdykseen | virheeseen
erehdykseksi | virheeksi
erehdykselle | virheelle
erehdyksellä | virheellä
erehdykseltä | virheeltä
erehdyksen | virheen
erehdyksessä | virheessä
erehdyksestä | virheestä
erehdykset | virheet
erehdyksiin | virheisiin
erehdyksiksi | virheiksi
erehdyksille | virheille
erehdyksillä | virheillä
erehdyksiltä | virheiltä
erehdyksissä | virheissä
erehdyksistä | virheistä
erehdyksiä | virheitä
erehdys | virhe
erehdysten | virheiden
erehdystä | virhettä
erinomainen | mainio
erinomaiseen | mainio
erinomaiseksi | mainio
erinomaisella | mainio
erinomaiselle | mainio
erinomaiselta | mainio
erinomaisen | mainio
erinomaisessa | mainio
erinomaisesta | mainio
erinomaiset | mainio
erinomaisia | mainio
erinomaisiin | mainio
erinomaisiksi | mainio
erinomaisilla | mainio
erinomaisille | mainio
erinomaisilta | mainio
erinomaisissa | mainio
erinomaisista | mainio
erinomaista | mainio
erinomaisten | mainio
erityisesti | etenkin

esim | esim
esimerkiksi | esim

etenkin | etenkin
että
etukäteen | ennalta

fillareihin | fillareihin
fillareiksi | fillareiksi
fillareilla | fillareilla
fillareille | fillareille
fillareilta | fillareilta
fillareissa | fillareissa
fillareista | fillareista
fillareita | fillareita
fillari | fillari
fillaria | fillaria
fillarien | fillarien
fillariin | fillariin
fillariksi | fillariksi
fillarilla | fillarilla
fillarille | fillarille
fillarilta | fillarilta
fillarin | fillarin
fillarissa | fillarissa
fillarista | fillarista
fillarit | fillarit
firma | firma
firmaa | firmaa
firmaan | firmaan
firmaksi | firmaksi
firmalla | firmalla
firmalle | firmalle
firmalta | firmalta
firman | firman
firmassa | firmassa
firmasta | firmasta
firmat | firmat
firmoihin | firmoihin
firmoiksi | firmoiksi
firmoilla | firmoilla
firmoille | firmoille
firmoilta | firmoilta
firmoissa | firmoissa
firmoista | firmoista
firmoja | firmoja
firmojen | firmojen

foto | foto
fotoa | fotoa
fotoihin | fotoihin
fotoiksi | fotoiksi
fotoilla | fotoilla
fotoille | fotoille
fotoilta | fotoilta
fotoissa | fotoissa
fotoista | fotoista
fotoja | fotoja
fotojen | fotojen
fotoksi | fotoksi
fotolla | fotolla
fotolle | fotolle
fotolta | fotolta
foton | foton
fotoon | fotoon
fotossa | fotossa
fotosta | fotosta
fotot | fotot

halpa | halpa
halpaa | halpa
halpaan | halpa
halpoihin | halpa
halpoja | halpa
halpojen | halpa
halvaksi | halpa
halvalla | halpa
halvalle | halpa
halvalta | halpa
halvan | halpa
halvassa | halpa
halvasta | halpa
halvat | halpa
halvoiksi | halpa
halvoilla | halpa
halvoille | halpa
halvoilta | halpa
halvoissa | halpa
halvoista | halpa
hankala | vaikea
hankalaa | vaikea
hankalaan | vaikea
hankalaksi | vaikea
hankalalla | vaikea
hankalalle | vaikea
hankalalta | vaikea
hankalan | vaikea
hankalassa | vaikea
hankalasta | vaikea
hankalat | vaikea
hankalia | vaikea
hankalien | vaikea
hankaliin | vaikea
hankaliksi | vaikea
hankalilla | vaikea
hankalille | vaikea
hankalilta | vaikea
hankalissa | vaikea
hankalista | vaikea
hankaloitettiin | vaikeutettiin
hankaloittaa | vaikeuttaa
hankaloittanut | vaikeuttanut
hankaloittavat | vaikeuttavat
hankaloitti | vaikeutti
hankaloittivat | vaikeuttivat
hankaluudeksi | vaikeudeksi
hankaluudella | vaikeudella
hankaluudelle | vaikeudelle
hankaluudelta | vaikeudelta
hankaluuden | vaikeuden
hankaluudessa | vaikeudessa
hankaluudesta | vaikeudesta
hankaluudet | vaikeudet
hankaluuksia | vaikeuksia
hankaluuksien | vaikeuksien
hankaluuksiin | vaikeuksiin
hankaluuksiksi | vaikeuksiksi
hankaluuksilla | vaikeuksilla
hankaluuksille | vaikeuksille
hankaluuksilta | vaikeuksilta
hankaluuksissa | vaikeuksissa
hankaluuksista | vaikeuksista
hankaluus | vaikeus
hankaluuteen | vaikeuteen
hankaluutta | vaikeutta
havainnut | havainnut
havaita | havaita
havaitsee | huomaa
havaitsevat | huomaavat
havaitsi | huomasi
havaitsivat | huomasivat
havaittiin | havaittiin

helikoptereihin | koptereihin
helikoptereiksi | koptereiksi
helikoptereilla | koptereilla
helikoptereille | koptereille
helikoptereilta | koptereilta
helikoptereissa | koptereissa
helikoptereista | koptereista
helikoptereita | koptereita
helikopteri | kopteri
helikopteria | kopteria
helikopterien | kopterien
helikopteriin | kopteriin
helikopteriksi | kopteriksi
helikopterilla | kopterilla
helikopterille | kopterille
helikopterilta | kopterilta
helikopterin | kopterin
helikopterissa | kopterissa
helikopterista | kopterista
helikopterit | kopterit
helposti | helposti
henkilökunnaksi | henkilöstöksi
henkilökunnalla | henkilöstöllä
henkilökunnalle | henkilöstölle
henkilökunnalta | henkilöstöltä
henkilökunnan | henkilöstön
henkilökunnassa | henkilöstössä
henkilökunnasta | henkilöstöstä
henkilökunnat | henkilöstöt
henkilökunta | henkilöstö
henkilökuntaa | henkilöstöä
henkilökuntaan | henkilöstöön
henkilöstö | henkilöstö
henkilöstöksi | henkilöstöksi
henkilöstölle | henkilöstölle
henkilöstöllä | henkilöstöllä
henkilöstöltä | henkilöstöltä
henkilöstön | henkilöstön
henkilöstössä | henkilöstössä
henkilöstöstä | henkilöstöstä
henkilöstöt | henkilöstöt
henkilöstöä | henkilöstöä
henkilöstöön | henkilöstöön
heti | heti
hetkellä

hirveiden | hirveä
hirveiksi | hirveä
hirveille | hirveä
hirveillä | hirveä
hirveiltä | hirveä
hirveisiin | hirveä
hirveissä | hirveä
hirveistä | hirveä
hirveitä | hirveä
hirveä | hirveä
hirveäksi | hirveä
hirveälle | hirveä
hirveällä | hirveä
hirveältä | hirveä
hirveän | hirveä
hirveässä | hirveä
hirveästi | hirveästi
hirveästä | hirveä
hirveät | hirveä
hirveää | hirveä
hirveään | hirveä

huomaa | huomaa
huomaavat | huomaavat
huomannut | havainnut
huomasi | huomasi
huomasivat | huomasivat
huomata | havaita
huomattavasti | huomattavasti
huomattiin | havaittiin
huomautti | sanoi

ikuisesti | ikuisesti
ikuisiksi
ikuisiksi ajoiksi | ikuisesti
ikävä
ikävä kyllä | ikävä kyllä

ilmaantua | ilmestyä
ilmaantui | ilmestyi
ilmaantuivat | ilmestyivät
ilmaantunut | ilmestynyt
ilmaantuu | ilmestyy
ilmaantuvat | ilmestyvät
ilmainen | ilmainen
ilmaiseen | ilmainen
ilmaiseksi | maksutta
ilmaisella | ilmainen
ilmaiselle | ilmainen
ilmaiselta | ilmainen
ilmaisen | ilmainen
ilmaisessa | ilmainen
ilmaisesta | ilmainen
ilmaiset | ilmainen
ilmaisia | ilmainen
ilmaisiin | ilmainen
ilmaisiksi | ilmainen
ilmaisilla | ilmainen
ilmaisille | ilmainen
ilmaisilta | ilmainen
ilmaisissa | ilmainen
ilmaisista | ilmainen
ilmaista | ilmainen
ilmaisten | ilmainen
ilmestyi | ilmestyi
ilmestyivät | ilmestyivät
ilmestynyt | ilmestynyt
ilmestyvät | ilmestyvät
ilmestyy | ilmestyy
ilmestyä | ilmestyä
ilmoittaa | sanoo
ilmoittanut | sanonut
ilmoittavat | sanovat
ilmoitti | sanoi
ilmoittivat | sanoivat

itsenäisesti | omin voimin

ja | ja
jatkuvasti | jatkuvasti

johdosta | takia
johtua | johtua
johtui | johtui
johtuivat | johtuivat
johtunut | johtunut
johtuu | johtuu
johtuvat | johtuvat
joka
joka kuukausi | joka kuukausi
joka puolella | kaikkialla
joka päivä | joka päivä
joka viikko | joka viikko
joka vuosi | joka vuosi
jokainen | kukin
jos | jos
joskus | joskus
journalisteihin | toimittajiin
journalisteiksi | toimittajiksi
journalisteilla | toimittajilla
journalisteille | toimittajille
journalisteilta | toimittajilta
journalisteissa | toimittajissa
journalisteista | toimittajista
journalisteja | toimittajia
journalisti | toimittaja
journalistia | toimittajaa
journalistien | toimittajien
journalistiin | toimittajaan
journalistiksi | toimittajaksi
journalistilla | toimittajalla
journalistille | toimittajalle
journalistilta | toimittajalta
journalistin | toimittajan
journalistissa | toimittajassa
journalistista | toimittajasta
journalistit | toimittajat

jutella | jutella
jutellut | jutellut
juteltiin | juteltiin
juttelee | juttelee
juttelevat | juttelevat
jutteli | jutteli
juttelivat | juttelivat

jälkeen
jälleen | jälleen
järjestettiin | pidettiin
järjestetään | pidetään
jättimäinen | valtava
jättimäiseen | valtava
jättimäiseksi | valtava
jättimäiselle | valtava
jättimäisellä | valtava
jättimäiseltä | valtava
jättimäisen | valtava
jättimäisessä | valtava
jättimäisestä | valtava
jättimäiset | valtava
jättimäisiin | valtava
jättimäisiksi | valtava
jättimäisille | valtava
jättimäisillä | valtava
jättimäisiltä | valtava
jättimäisissä | valtava
jättimäisistä | valtava
jättimäisiä | valtava
jättimäisten | valtava
jättimäistä | valtava

kahdesti | kahdesti
kaikkiaan | yhteensä
kaikkialla | kaikkialla
kaksi
kaksi kertaa | kahdesti
kasvaa | kasvaa
kasvanut | kasvanut
kasvavat | kasvavat
kasvoi | kasvoi
kasvoivat | kasvoivat
kauhea | hirveä
kauheaa | hirveä
kauheaan | hirveä
kauheaksi | hirveä
kauhealla | hirveä
kauhealle | hirveä
kauhealta | hirveä
kauhean | hirveä
kauheassa | hirveä
kauheasta | hirveä
kauheasti | hirveästi
kauheat | hirveä
kauheiden | hirveä
kauheiksi | hirveä
kauheilla | hirveä
kauheille | hirveä
kauheilta | hirveä
kauheisiin | hirveä
kauheissa | hirveä
kauheista | hirveä
kauheita | hirveä
kaupaksi | kaupaksi
kaupalla | kaupalla
kaupalle | kaupalle
kaupalta | kaupalta
kaupan | kaupan
kaupassa | kaupassa
kaupasta | kaupasta
kaupat | kaupat
kaupoiksi | kaupoiksi
kaupoilla | kaupoilla
kaupoille | kaupoille
kaupoilta | kaupoilta
kaupoissa | kaupoissa
kaupoista | kaupoista
kauppa | kauppa
kauppaa | kauppaa
kauppaan | kauppaan
kauppoihin | kauppoihin
kauppoja | kauppoja
kauppojen | kauppojen

kenties | ehkä
kerta
kerta toisensa jälkeen | toistuvasti
kertaa
kertoi | sanoi
kertoivat | sanoivat
kertonut | sanonut
kertoo | sanoo
kertovat | sanovat
kerääntyi | kerääntyi
kerääntyivät | kerääntyivät
kerääntynyt | kerääntynyt
kerääntyvät | kerääntyvät
kerääntyy | kerääntyy
kerääntyä | kerääntyä
keskustelee | juttelee
keskustelevat | juttelevat
keskusteli | jutteli
keskustelivat | juttelivat
keskustella | jutella
keskustellut | jutellut
keskusteltiin | juteltiin
kestäessä | aikana

kiinnostava | kiinnostava
kiinnostavaa | kiinnostava
kiinnostavaan | kiinnostava
kiinnostavaksi | kiinnostava
kiinnostavalla | kiinnostava
kiinnostavalle | kiinnostava
kiinnostavalta | kiinnostava
kiinnostavan | kiinnostava
kiinnostavassa | kiinnostava
kiinnostavasta | kiinnostava
kiinnostavat | kiinnostava
kiinnostavia | kiinnostava
kiinnostavien | kiinnostava
kiinnostaviin | kiinnostava
kiinnostaviksi | kiinnostava
kiinnostavilla | kiinnostava
kiinnostaville | kiinnostava
kiinnostavilta | kiinnostava
kiinnostavissa | kiinnostava
kiinnostavista | kiinnostava
kiistatta | kiistatta

koetettiin | koetettiin
koettaa | koettaa
koettanut | koettanut
koettavat | koettavat
koetti | koetti
koettivat | koettivat
kohta | pian
kokonaan | täysin
kokoontua | kerääntyä
kokoontui | kerääntyi
kokoontuivat | kerääntyivät
kokoontunut | kerääntynyt
kokoontuu | kerääntyy
kokoontuvat | kerääntyvät
kolme
kolme kertaa | kolmesti
kolmesti | kolmesti
koptereihin | koptereihin
koptereiksi | koptereiksi
koptereilla | koptereilla
koptereille | koptereille
koptereilta | koptereilta
koptereissa | koptereissa
koptereista | koptereista
koptereita | koptereita
kopteri | kopteri
kopteria | kopteria
kopterien | kopterien
kopteriin | kopteriin
kopteriksi | kopteriksi
kopterilla | kopterilla
kopterille | kopterille
kopterilta | kopterilta
kopterin | kopterin
kopterissa | kopterissa
kopterista | kopterista
kopterit | kopterit
korkeintaan | enintään
korostaa | sanoo
korostavat | sanovat
korosti | sanoi
korostivat | sanoivat
koska | koska

kuin
kuitenkin | mutta
kukin | kukin
kuljettaja | kuski
kuljettajaa | kuskia
kuljettajaan | kuskiin
kuljettajaksi | kuskiksi
kuljettajalla | kuskilla
kuljettajalle | kuskille
kuljettajalta | kuskilta
kuljettajan | kuskin
kuljettajassa | kuskissa
kuljettajasta | kuskista
kuljettajat | kuskit
kuljettajia | kuskeja
kuljettajien | kuskien
kuljettajiin | kuskeihin
kuljettajiksi | kuskeiksi
kuljettajilla | kuskeilla
kuljettajille | kuskeille
kuljettajilta | kuskeilta
kuljettajissa | kuskeissa
kuljettajista | kuskeista
kuluessa | aikana
kun
kun taas | kun taas
kuolee | kuolee
kuolevat | kuolevat
kuoli | kuoli
kuolivat | kuolivat
kuolla | kuolla
kuollut | kuollut
kuskeihin | kuskeihin
kuskeiksi | kuskeiksi
kuskeilla | kuskeilla
kuskeille | kuskeille
kuskeilta | kuskeilta
kuskeissa | kuskeissa
kuskeista | kuskeista
kuskeja | kuskeja
kuski | kuski
kuskia | kuskia
kuskien | kuskien
kuskiin | kuskiin
kuskiksi | kuskiksi
kuskilla | kuskilla
kuskille | kuskille
kuskilta | kuskilta
kuskin | kuskin
kuskissa | kuskissa
kuskista | kuskista
kuskit | kuskit
kuukausi
kuukausittain | joka kuukausi

kyllä
kysyi | kysyi
kysyivät | kysyivät
kysynyt | kysynyt
kysyttiin | kysyttiin
kysyvät | kysyvät
kysyy | kysyy
kysyä | kysyä

kännykkä | kännykkä
kännykkää | kännykkää
kännykkään | kännykkään
kännykäksi | kännykäksi
kännykälle | kännykälle
kännykällä | kännykällä
kännykältä | kännykältä
kännykän | kännykän
kännykässä | kännykässä
kännykästä | kännykästä
kännykät | kännykät
kännyköiden | kännyköiden
kännyköihin | kännyköihin
kännyköiksi | kännyköiksi
kännyköille | kännyköille
kännyköillä | kännyköillä
kännyköiltä | kännyköiltä
kännyköissä | kännyköissä
kännyköistä | kännyköistä
kännyköitä | kännyköitä
kätkenyt | kätkenyt
kätkettiin | kätkettiin
kätkevät | kätkevät
kätkeä | kätkeä
kätki | kätki
kätkivät | kätkivät
käynnistettiin | aloitettiin
käynnisti | aloitti
käynnistivät | aloittivat
käynnistyi | alkoi
käynnistynyt | alkanut
käynnistyy | alkaa
käynnistänyt | aloittanut
käynnistävät | aloittavat
käynnistää | aloittaa

leffa | leffa
leffaa | leffaa
leffaan | leffaan
leffaksi | leffaksi
leffalla | leffalla
leffalle | leffalle
leffalta | leffalta
leffan | leffan
leffassa | leffassa
leffasta | leffasta
leffat | leffat
leffoihin | elokuviin
leffoiksi | leffoiksi
leffoilla | leffoilla
leffoille | leffoille
leffoilta | leffoilta
leffoissa | leffoissa
leffoista | leffoista
leffoja | leffoja
leffojen | leffojen

likimain | noin
lista | lista
listaa | listaa
listaan | listaan
listaksi | listaksi
listalla | listalla
listalle | listalle
listalta | listalta
listan | listan
listassa | listassa
listasta | listasta
listat | listat
listoihin | listoihin
listoiksi | listoiksi
listoilla | listoilla
listoille | listoille
listoilta | listoilta
listoissa | listoissa
listoista | listoista
listoja | listoja
listojen | listojen
lisäksi | lisäksi
lisäsi | sanoi
lisäsivät | sanoivat
lisääntyi | kasvoi
lisääntyivät | kasvoivat
lisääntynyt | kasvanut
lisääntyvät | kasvavat
lisääntyä | kasvaa

loppui | loppui
lopulta | lopulta

luettelo | lista
luetteloa | listaa
luetteloiden | listojen
luetteloihin | listoihin
luetteloiksi | listoiksi
luetteloilla | listoilla
luetteloille | listoille
luetteloilta | listoilta
luetteloissa | listoissa
luetteloista | listoista
luetteloita | listoja
luetteloksi | listaksi
luettelolla | listalla
luettelolle | listalle
luettelolta | listalta
luettelon | listan
luetteloon | listaan
luettelossa | listassa
luettelosta | listasta
luettelot | listat
lukuisat | monet
lukuun
lukuun ottamatta | paitsi
luonnollisesti | tietysti

lähes | lähes

maanviljelijä | viljelijä
maanviljelijäksi | viljelijäksi
maanviljelijälla | viljelijällä
maanviljelijälle | viljelijälle
maanviljelijälta | viljelijältä
maanviljelijän | viljelijän
maanviljelijässa | viljelijässä
maanviljelijästa | viljelijästä
maanviljelijät | viljelijät
maanviljelijää | viljelijää
maanviljelijään | viljelijään
maanviljelijöiden | viljelijöiden
maanviljelijöihin | viljelijöihin
maanviljelijöiksi | viljelijöiksi
maanviljelijöilla | viljelijöillä
maanviljelijöille | viljelijöille
maanviljelijöilta | viljelijöiltä
maanviljelijöissa | viljelijöissä
maanviljelijöista | viljelijöistä
maanviljelijöitä | viljelijöitä
maininnut | sanonut
mainio | mainio
mainioiden | mainio
mainioihin | mainio
mainioiksi | mainio
mainioilla | mainio
mainioille | mainio
mainioilta | mainio
mainioissa | mainio
mainioista | mainio
mainioita | mainio
mainioksi | mainio
mainiolla | mainio
mainiolle | mainio
mainiolta | mainio
mainion | mainio
mainioon | mainio
mainiossa | mainio
mainiosta | mainio
mainiot | mainio
mainiota | mainio
mainitsee | sanoo
mainitsevat | sanovat
mainitsi | sanoi
mainitsivat | sanoivat
maksuton | ilmainen
maksutonta | ilmainen
maksutta | maksutta
maksuttomaan | ilmainen
maksuttomaksi | ilmainen
maksuttomalla | ilmainen
maksuttomalle | ilmainen
maksuttomalta | ilmainen
maksuttoman | ilmainen
maksuttomassa | ilmainen
maksuttomasta | ilmainen
maksuttomat | ilmainen
maksuttomia | ilmainen
maksuttomien | ilmainen
maksuttomiin | ilmainen
maksuttomiksi | ilmainen
maksuttomilla | ilmainen
maksuttomille | ilmainen
maksuttomilta | ilmainen
maksuttomissa | ilmainen
maksuttomista | ilmainen
matkapuhelimeen | kännykkään
matkapuhelimeksi | kännykäksi
matkapuhelimella | kännykällä
matkapuhelimelle | kännykälle
matkapuhelimelta | kännykältä
matkapuhelimen | kännykän
matkapuhelimessa | kännykässä
matkapuhelimesta | kännykästä
matkapuhelimet | kännykät
matkapuhelimia | kännyköitä
matkapuhelimien | kännyköiden
matkapuhelimiin | kännyköihin
matkapuhelimiksi | kännyköiksi
matkapuhelimilla | kännyköillä
matkapuhelimille | kännyköille
matkapuhelimilta | kännyköiltä
matkapuhelimissa | kännyköissä
matkapuhelimista | kännyköistä
matkapuhelin | kännykkä
matkapuhelinta | kännykkää
matseihin | matseihin
matseiksi | matseiksi
matseilla | matseilla
matseille | matseille
matseilta | matseilta
matseissa | matseissa
matseista | matseista
matseja | matseja
matsi | matsi
matsia | matsia
matsien | matsien
matsiin | matsiin
matsiksi | matsiksi
matsilla | matsilla
matsille | matsille
matsilta | matsilta
matsin | matsin
matsissa | matsissa
matsista | matsista
matsit | matsit

melkein | lähes
menee
menee naimisiin | avioituu
menehtyi | kuoli
menehtyivät | kuolivat
menehtynyt | kuollut
menehtyvät | kuolevat
menehtyy | kuolee
menehtyä | kuolla
menetelmien | metodien
menetelmiin | metodeihin
menetelmiksi | metodeiksi
menetelmille | metodeille
menetelmillä | metodeilla
menetelmiltä | metodeilta
menetelmissä | metodeissa
menetelmistä | metodeista
menetelmiä | metodeja
menetelmä | metodi
menetelmäksi | metodiksi
menetelmälle | metodille
menetelmällä | metodilla
menetelmältä | metodilta
menetelmän | metodin
menetelmässä | metodissa
menetelmästä | metodista
menetelmät | metodit
menetelmää | metodia
menetelmään | metodiin
menevät
menevät naimisiin | avioituvat
meni
meni naimisiin | avioitui
menivät
menivät naimisiin | avioituivat
mennessä
mennyt
mennyt naimisiin | avioitunut
mennä
mennä naimisiin | avioitua
merkittävien | tärkeä
merkittäviin | tärkeä
merkittäviksi | tärkeä
merkittäville | tärkeä
merkittävillä | tärkeä
merkittäviltä | tärkeä
merkittävissä | tärkeä
merkittävistä | tärkeä
merkittäviä | tärkeä
merkittävä | tärkeä
merkittäväksi | tärkeä
merkittävälle | tärkeä
merkittävällä | tärkeä
merkittävältä | tärkeä
merkittävän | tärkeä
merkittävässä | tärkeä
merkittävästi | huomattavasti
merkittävästä | tärkeä
merkittävät | tärkeä
merkittävää | tärkeä
merkittävään | tärkeä
metodeihin | metodeihin
metodeiksi | metodeiksi
metodeilla | metodeilla
metodeille | metodeille
metodeilta | metodeilta
metodeissa | metodeissa
metodeista | metodeista
metodeja | metodeja
metodi | metodi
metodia | metodia
metodien | metodien
metodiin | metodiin
metodiksi | metodiksi
metodilla | metodilla
metodille | metodille
metodilta | metodilta
metodin | metodin
metodissa | metodissa
metodista | metodista
metodit | metodit

mielenkiintoinen | kiinnostava
mielenkiintoiseen | kiinnostava
mielenkiintoiseksi | kiinnostava
mielenkiintoisella | kiinnostava
mielenkiintoiselle | kiinnostava
mielenkiintoiselta | kiinnostava
mielenkiintoisen | kiinnostava
mielenkiintoisessa | kiinnostava
mielenkiintoisesta | kiinnostava
mielenkiintoiset | kiinnostava
mielenkiintoisia | kiinnostava
mielenkiintoisiin | kiinnostava
mielenkiintoisiksi | kiinnostava
mielenkiintoisilla | kiinnostava
mielenkiintoisille | kiinnostava
mielenkiintoisilta | kiinnostava
mielenkiintoisissa | kiinnostava
mielenkiintoisista | kiinnostava
mielenkiintoista | kiinnostava
mielenkiintoisten | kiinnostava
mielipide | näkemys
mielipidettä | näkemystä
mielipiteeksi | näkemykseksi
mielipiteelle | näkemykselle
mielipiteellä | näkemyksellä
mielipiteeltä | näkemykseltä
mielipiteen | näkemyksen
mielipiteeseen | näkemykseen
mielipiteessä | näkemyksessä
mielipiteestä | näkemyksestä
mielipiteet | näkemykset
mielipiteiden | näkemysten
mielipiteiksi | näkemyksiksi
mielipiteille | näkemyksille
mielipiteillä | näkemyksillä
mielipiteiltä | näkemyksiltä
mielipiteisiin | näkemyksiin
mielipiteissä | näkemyksissä
mielipiteistä | näkemyksistä
mielipiteitä | näkemyksiä
mikäli | jos
miltei | lähes
missä

moderneihin | moderni
moderneiksi | moderni
moderneilla | moderni
moderneille | moderni
moderneilta | moderni
moderneissa | moderni
moderneista | moderni
moderneja | moderni
moderni | moderni
modernia | moderni
modernien | moderni
moderniin | moderni
moderniksi | moderni
modernilla | moderni
modernille | moderni
modernilta | moderni
modernin | moderni
modernissa | moderni
modernista | moderni
modernit | moderni
monet | monet

murhe | suru
murheeksi | suruksi
murheella | surulla
murheelle | surulle
murheellinen | surullinen
murheelliseen | surullinen
murheelliseksi | surullinen
murheellisella | surullinen
murheelliselle | surullinen
murheelliselta | surullinen
murheellisen | surullinen
murheellisessa | surullinen
murheellisesta | surullinen
murheellisesti | surullisesti
murheelliset | surullinen
murheellisia | surullinen
murheellisiin | surullinen
murheellisiksi | surullinen
murheellisilla | surullinen
murheellisille | surullinen
murheellisilta | surullinen
murheellisissa | surullinen
murheellisista | surullinen
murheellista | surullinen
murheellisten | surullinen
murheelta | surulta
murheen | surun
murheeseen | suruun
murheessa | surussa
murheesta | surusta
murheet | surut
murheiden | surujen
murheiksi | suruiksi
murheilla | suruilla
murheille | suruille
murheilta | suruilta
murheisiin | suruihin
murheissa | suruissa
murheista | suruista
murheita | suruja
murhetta | surua
mutta | mutta

myymälä | kauppa
myymäläksi | kaupaksi
myymälälle | kaupalle
myymälällä | kaupalla
myymälältä | kaupalta
myymälän | kaupan
myymälässä | kaupassa
myymälästä | kaupasta
myymälät | kaupat
myymälää | kauppaa
myymälään | kauppaan
myymälöiden | kauppojen
myymälöihin | kauppoihin
myymälöiksi | kaupoiksi
myymälöille | kaupoille
myymälöillä | kaupoilla
myymälöiltä | kaupoilta
myymälöissä | kaupoissa
myymälöistä | kaupoista
myymälöitä | kauppoja
myös | myös
myöskin | myös

naimisiin

niin
niin sanottu | ns
niinpä | siksi

noin | noin
nopeasti | nopeasti

ns | ns

nykyaikainen | moderni
nykyaikaiseen | moderni
nykyaikaiseksi | moderni
nykyaikaisella | moderni
nykyaikaiselle | moderni
nykyaikaiselta | moderni
nykyaikaisen | moderni
nykyaikaisessa | moderni
nykyaikaisesta | moderni
nykyaikaiset | moderni
nykyaikaisia | moderni
nykyaikaisiin | moderni
nykyaikaisiksi | moderni
nykyaikaisilla | moderni
nykyaikaisille | moderni
nykyaikaisilta | moderni
nykyaikaisissa | moderni
nykyaikaisista | moderni
nykyaikaista | moderni
nykyaikaisten | moderni
nykyisin | nykyään
nykyään | nykyään
nyt | nyt

näkemykseen | näkemykseen
näkemykseksi | näkemykseksi
näkemykselle | näkemykselle
näkemyksellä | näkemyksellä
näkemykseltä | näkemykseltä
näkemyksen | näkemyksen
näkemyksessä | näkemyksessä
näkemyksestä | näkemyksestä
näkemykset | näkemykset
näkemyksiin | näkemyksiin
näkemyksiksi | näkemyksiksi
näkemyksille | näkemyksille
näkemyksillä | näkemyksillä
näkemyksiltä | näkemyksiltä
näkemyksissä | näkemyksissä
näkemyksistä | näkemyksistä
näkemyksiä | näkemyksiä
näkemys | näkemys
näkemysten | näkemysten
näkemystä | näkemystä

omasta
omasta tahdostaan | vapaaehtoisesti
omin
omin voimin | omin voimin

osaa
osaksi | osaksi
osallistua | osallistua
osallistui | otti osaa
osallistuivat | ottivat osaa
osallistunut | osallistunut
osallistuttiin | otettiin osaa
osallistuvat | osallistuvat
osittain | osaksi

otettiin
otettiin osaa | otettiin osaa
ottaa
ottaa osaa | osallistua
ottamatta
ottanut
ottanut osaa | osallistunut
ottavat
ottavat osaa | osallistuvat
ottelu | matsi
ottelua | matsia
otteluiden | matsien
otteluihin | matseihin
otteluiksi | matseiksi
otteluilla | matseilla
otteluille | matseille
otteluilta | matseilta
otteluissa | matseissa
otteluista | matseista
otteluita | matseja
otteluksi | matsiksi
ottelulla | matsilla
ottelulle | matsille
ottelulta | matsilta
ottelun | matsin
ottelussa | matsissa
ottelusta | matsista
ottelut | matsit
otteluun | matsiin
otti
otti osaa | otti osaa
ottivat
ottivat osaa | ottivat osaa

paitsi | paitsi
palaavat | palaavat
palannut | palannut
palasi | palasi
palasivat | palasivat
palata | palata
palo | palo
paloa | paloa
paloihin | paloihin
paloiksi | paloiksi
paloilla | paloilla
paloille | paloille
paloilta | paloilta
paloissa | paloissa
paloista | paloista
paloja | paloja
palojen | palojen
paloksi | paloksi
palolla | palolla
palolle | palolle
palolta | palolta
palon | palon
paloon | paloon
palossa | palossa
palosta | palosta
palot | palot
parhaillaan | nyt
parlamentiksi | eduskunnaksi
parlamentilla | eduskunnalla
parlamentille | eduskunnalle
parlamentilta | eduskunnalta
parlamentin | eduskunnan
parlamentissa | eduskunnassa
parlamentista | eduskunnasta
parlamentit | eduskunnat
parlamentti | eduskunta
parlamenttia | eduskuntaa
parlamenttiin | eduskuntaan

pelkästään | vain

pian | pian
pidettiin | pidettiin
pidetään | pidetään
pienennettiin | vähennettiin
pienensi | vähensi
pienensivät | vähensivät
pienentänyt | vähentänyt
pienentävät | vähentävät
pienentää | vähentää
piilotettiin | kätkettiin
piilottaa | kätkeä
piilottanut | kätkenyt
piilottavat | kätkevät
piilotti | kätki
piilottivat | kätkivät
pikkuhiljaa | asteittain

polkupyörien | fillarien
polkupyöriin | fillareihin
polkupyöriksi | fillareiksi
polkupyörilla | fillareilla
polkupyörille | fillareille
polkupyörilta | fillareilta
polkupyörissa | fillareissa
polkupyörista | fillareista
polkupyöriä | fillareita
polkupyörä | fillari
polkupyöräksi | fillariksi
polkupyörälla | fillarilla
polkupyörälle | fillarille
polkupyörälta | fillarilta
polkupyörän | fillarin
polkupyörässa | fillarissa
polkupyörästa | fillarista
polkupyörät | fillarit
polkupyörää | fillaria
polkupyörään | fillariin

puolella

päivittäin | joka päivä
päivä
pääasiassa | pääosin
päämäärien | päämäärien
päämääriin | päämääriin
päämääriksi | päämääriksi
päämäärille | päämäärille
päämäärillä | päämäärillä
päämääriltä | päämääriltä
päämäärissä | päämäärissä
päämääristä | päämääristä
päämääriä | päämääriä
päämäärä | tavoite
päämääräksi | päämääräksi
päämäärälle | päämäärälle
päämäärällä | päämäärällä
päämäärältä | päämäärältä
päämäärän | päämäärän
päämäärässä | päämäärässä
päämäärästä | päämäärästä
päämäärät | päämäärät
päämäärää | päämäärää
päämäärään | päämäärään
pääosin | pääosin
päättyi | loppui

rikas | rikas
rikasta | rikas
rikkaaksi | rikas
rikkaalla | rikas
rikkaalle | rikas
rikkaalta | rikas
rikkaan | rikas
rikkaaseen | rikas
rikkaassa | rikas
rikkaasta | rikas
rikkaat | rikas
rikkaiden | rikas
rikkaiksi | rikas
rikkailla | rikas
rikkaille | rikas
rikkailta | rikas
rikkaisiin | rikas
rikkaissa | rikas
rikkaista | rikas
rikkaita | rikas
ripeästi | nopeasti

rohkea | urhea
rohkeaa | urhea
rohkeaan | urhea
rohkeaksi | urhea
rohkealla | urhea
rohkealle | urhea
rohkealta | urhea
rohkean | urhea
rohkeassa | urhea
rohkeasta | urhea
rohkeat | urhea
rohkeiden | urhea
rohkeiksi | urhea
rohkeilla | urhea
rohkeille | urhea
rohkeilta | urhea
rohkeisiin | urhea
rohkeissa | urhea
rohkeista | urhea
rohkeita | urhea

sairaudeksi | taudiksi
sairaudella | taudilla
sairaudelle | taudille
sairaudelta | taudilta
sairauden | taudin
sairaudessa | taudissa
sairaudesta | taudista
sairaudet | taudit
sairauksia | tauteja
sairauksien | tautien
sairauksiin | tauteihin
sairauksiksi | taudeiksi
sairauksilla | taudeilla
sairauksille | taudeille
sairauksilta | taudeilta
sairauksissa | taudeissa
sairauksista | taudeista
sairaus | tauti
sairauteen | tautiin
sairautta | tautia
samaan
samaan aikaan | samaan aikaan
samanaikaisesti | samaan aikaan
samankaltainen | samantapainen
samankaltaiseen | samantapainen
samankaltaiseksi | samantapainen
samankaltaisella | samantapainen
samankaltaiselle | samantapainen
samankaltaiselta | samantapainen
samankaltaisen | samantapainen
samankaltaisessa | samantapainen
samankaltaisesta | samantapainen
samankaltaiset | samantapainen
samankaltaisia | samantapainen
samankaltaisiin | samantapainen
samankaltaisiksi | samantapainen
samankaltaisilla | samantapainen
samankaltaisille | samantapainen
samankaltaisilta | samantapainen
samankaltaisissa | samantapainen
samankaltaisista | samantapainen
samankaltaista | samantapainen
samankaltaisten | samantapainen
samantapainen | samantapainen
samantapaiseen | samantapainen
samantapaiseksi | samantapainen
samantapaisella | samantapainen
samantapaiselle | samantapainen
samantapaiselta | samantapainen
samantapaisen | samantapainen
samantapaisessa | samantapainen
samantapaisesta | samantapainen
samantapaiset | samantapainen
samantapaisia | samantapainen
samantapaisiin | samantapainen
samantapaisiksi | samantapainen
samantapaisilla | samantapainen
samantapaisille | samantapainen
samantapaisilta | samantapainen
samantapaisissa | samantapainen
samantapaisista | samantapainen
samantapaista | samantapainen
samantapaisten | samantapainen
sanoi | sanoi
sanoivat | sanoivat
sanonut | sanonut
sanoo | sanoo
sanottu
sanovat | sanovat
sattua | sattua
sattui | sattui
sattuivat | sattuivat
sattunut | sattunut
sattuu | sattuu
sattuvat | sattuvat

sekä | ja
selitti | sanoi
selittivät | sanoivat
selittänyt | sanonut
selittävät | sanovat
selittää | sanoo
selvitti | sanoi
sen
sen lisäksi | lisäksi
sen takia | siksi
sen vuoksi | siksi
sen vuoksi että | koska

siinä
siinä missä | kun taas
siitä
siitä syystä | siksi
sijaan | sijaan
sijassa
siksi | siksi
siksi että | koska
silloin
silloin tällöin | joskus
sillä
sillä aikaa | sillä aikaa
sillä välin | sillä aikaa

suojaa | suojaa
suojaavat | suojaavat
suojannut | suojannut
suojasi | suojasi
suojasivat | suojasivat
suojata | suojata
suojattiin | suojattiin
suojelee | suojaa
suojelevat | suojaavat
suojeli | suojasi
suojelivat | suojasivat
suojella | suojata
suojellut | suojannut
suojeltiin | suojattiin
suru | suru
surua | surua
suruihin | suruihin
suruiksi | suruiksi
suruilla | suruilla
suruille | suruille
suruilta | suruilta
suruissa | suruissa
suruista | suruista
suruja | suruja
surujen | surujen
suruksi | suruksi
surulla | surulla
surulle | surulle
surullinen | surullinen
surulliseen | surullinen
surulliseksi | surullinen
surullisella | surullinen
surulliselle | surullinen
surulliselta | surullinen
surullisen | surullinen
surullisessa | surullinen
surullisesta | surullinen
surullisesti | surullisesti
surulliset | surullinen
surullisia | surullinen
surullisiin | surullinen
surullisiksi | surullinen
surullisilla | surullinen
surullisille | surullinen
surullisilta | surullinen
surullisissa | surullinen
surullisista | surullinen
surullista | surullinen
surullisten | surullinen
surulta | surulta
surun | surun
surussa | surussa
surusta | surusta
surut | surut
suruun | suruun
suunnilleen | noin

syystä

taas
tahallaan | tahallaan
tahdostaan
takaisin
takia | takia
tapahtua | sattua
tapahtui | sattui
tapahtuivat | sattuivat
tapahtunut | sattunut
tapahtuu | sattuu
tapahtuvat | sattuvat
tarkoituksella | tahallaan
tarpeeton | turha
tarpeetonta | turha
tarpeettomaan | turha
tarpeettomaksi | turha
tarpeettomalla | turha
tarpeettomalle | turha
tarpeettomalta | turha
tarpeettoman | turha
tarpeettomassa | turha
tarpeettomasta | turha
tarpeettomat | turha
tarpeettomia | turha
tarpeettomien | turha
tarpeettomiin | turha
tarpeettomiksi | turha
tarpeettomilla | turha
tarpeettomille | turha
tarpeettomilta | turha
tarpeettomissa | turha
tarpeettomista | turha
taudeiksi | taudeiksi
taudeilla | taudeilla
taudeille | taudeille
taudeilta | taudeilta
taudeissa | taudeissa
taudeista | taudeista
taudiksi | taudiksi
taudilla | taudilla
taudille | taudille
taudilta | taudilta
taudin | taudin
taudissa | taudissa
taudista | taudista
taudit | taudit
tauteihin | tauteihin
tauteja | tauteja
tauti | tauti
tautia | tautia
tautien | tautien
tautiin | tautiin
tavallinen | tavallinen
tavalliseen | tavallinen
tavalliseksi | tavallinen
tavallisella | tavallinen
tavalliselle | tavallinen
tavalliselta | tavallinen
tavallisen | tavallinen
tavallisessa | tavallinen
tavallisesta | tavallinen
tavallisesti | yleensä
tavalliset | tavallinen
tavallisia | tavallinen
tavallisiin | tavallinen
tavallisiksi | tavallinen
tavallisilla | tavallinen
tavallisille | tavallinen
tavallisilta | tavallinen
tavallisissa | tavallinen
tavallisista | tavallinen
tavallista | tavallinen
tavallisten | tavallinen
tavanomainen | tavallinen
tavanomaiseen | tavallinen
tavanomaiseksi | tavallinen
tavanomaisella | tavallinen
tavanomaiselle | tavallinen
tavanomaiselta | tavallinen
tavanomaisen | tavallinen
tavanomaisessa | tavallinen
tavanomaisesta | tavallinen
tavanomaiset | tavallinen
tavanomaisia | tavallinen
tavanomaisiin | tavallinen
tavanomaisiksi | tavallinen
tavanomaisilla | tavallinen
tavanomaisille | tavallinen
tavanomaisilta | tavallinen
tavanomaisissa | tavallinen
tavanomaisista | tavallinen
tavanomaista | tavallinen
tavanomaisten | tavallinen
tavoite | tavoite
tavoitetta | päämäärää
tavoitteeksi | päämääräksi
tavoitteella | päämäärällä
tavoitteelle | päämäärälle
tavoitteelta | päämäärältä
tavoitteen | päämäärän
tavoitteeseen | päämäärään
tavoitteessa | päämäärässä
tavoitteesta | päämäärästä
tavoitteet | päämäärät
tavoitteiden | päämäärien
tavoitteiksi | päämääriksi
tavoitteilla | päämäärillä
tavoitteille | päämäärille
tavoitteilta | päämääriltä
tavoitteisiin | päämääriin
tavoitteissa | päämäärissä
tavoitteista | päämääristä
tavoitteita | päämääriä

televisio | telkkari
televisioiden | telkkarien
televisioihin | telkkareihin
televisioiksi | telkkareiksi
televisioilla | telkkareilla
televisioille | telkkareille
televisioilta | telkkareilta
televisioissa | telkkareissa
televisioista | telkkareista
televisioita | telkkareita
televisioksi | telkkariksi
televisiolla | telkkarilla
televisiolle | telkkarille
televisiolta | telkkarilta
television | telkkarin
televisioon | telkkariin
televisiossa | telkkarissa
televisiosta | telkkarista
televisiot | telkkarit
televisiota | telkkaria
telkkareihin | telkkareihin
telkkareiksi | telkkareiksi
telkkareilla | telkkareilla
telkkareille | telkkareille
telkkareilta | telkkareilta
telkkareissa | telkkareissa
telkkareista | telkkareista
telkkareita | telkkareita
telkkari | telkkari
telkkaria | telkkaria
telkkarien | telkkarien
telkkariin | telkkariin
telkkariksi | telkkariksi
telkkarilla | telkkarilla
telkkarille | telkkarille
telkkarilta | telkkarilta
telkkarin | telkkarin
telkkarissa | telkkarissa
telkkarista | telkkarista
telkkarit | telkkarit

tiedustelee | kysyy
tiedustelevat | kysyvät
tiedusteli | kysyi
tiedustelivat | kysyivät
tiedustella | kysyä
tiedustellut | kysynyt
tiedusteltiin | kysyttiin
tietenkin | tietysti
tietysti | tietysti

todennut | sanonut
toimittaja | toimittaja
toimittajaa | toimittajaa
toimittajaan | toimittajaan
toimittajaksi | toimittajaksi
toimittajalla | toimittajalla
toimittajalle | toimittajalle
toimittajalta | toimittajalta
toimittajan | toimittajan
toimittajassa | toimittajassa
toimittajasta | toimittajasta
toimittajat | toimittajat
toimittajia | toimittajia
toimittajien | toimittajien
toimittajiin | toimittajiin
toimittajiksi | toimittajiksi
toimittajilla | toimittajilla
toimittajille | toimittajille
toimittajilta | toimittajilta
toimittajissa | toimittajissa
toimittajista | toimittajista
toisensa
toisinaan | joskus
toistuvasti | toistuvasti
toteaa | sanoo
toteavat | sanovat
totesi | sanoi
totesivat | sanoivat

tulevat
tulevat takaisin | palaavat
tuli
tuli takaisin | palasi
tulipalo | palo
tulipaloa | paloa
tulipaloihin | paloihin
tulipaloiksi | paloiksi
tulipaloilla | paloilla
tulipaloille | paloille
tulipaloilta | paloilta
tulipaloissa | paloissa
tulipaloista | paloista
tulipaloja | paloja
tulipalojen | palojen
tulipaloksi | paloksi
tulipalolla | palolla
tulipalolle | palolle
tulipalolta | palolta
tulipalon | palon
tulipaloon | paloon
tulipalossa | palossa
tulipalosta | palosta
tulipalot | palot
tulivat
tulivat takaisin | palasivat
tulla
tulla takaisin | palata
tullut
tullut takaisin | palannut
turha | turha
turhaa | turha
turhaan | turha
turhaksi | turha
turhalla | turha
turhalle | turha
turhalta | turha
turhan | turha
turhassa | turha
turhasta | turha
turhat | turha
turhia | turha
turhien | turha
turhiin | turha
turhiksi | turha
turhilla | turha
turhille | turha
turhilta | turha
turhissa | turha
turhista | turha

tähän
tähän asti | tähän asti
tähän mennessä | tähän asti
tällä
tällä hetkellä | nyt
tällöin
tärkeiden | tärkeä
tärkeiksi | tärkeä
tärkeille | tärkeä
tärkeillä | tärkeä
tärkeiltä | tärkeä
tärkeisiin | tärkeä
tärkeissä | tärkeä
tärkeistä | tärkeä
tärkeitä | tärkeä
tärkeä | tärkeä
tärkeäksi | tärkeä
tärkeälle | tärkeä
tärkeällä | tärkeä
tärkeältä | tärkeä
tärkeän | tärkeä
tärkeässä | tärkeä
tärkeästä | tärkeä
tärkeät | tärkeä
tärkeää | tärkeä
tärkeään | tärkeä
täysin | täysin

urhea | urhea
urheaa | urhea
urheaan | urhea
urheaksi | urhea
urhealla | urhea
urhealle | urhea
urhealta | urhea
urhean | urhea
urheassa | urhea
urheasta | urhea
urheat | urhea
urheiden | urhea
urheiksi | urhea
urheilla | urhea
urheille | urhea
urheilta | urhea
urheisiin | urhea
urheissa | urhea
urheista | urhea
urheita | urhea

uudelleen | jälleen
uudestaan | jälleen

vaikea | vaikea
vaikeaa | vaikea
vaikeaan | vaikea
vaikeaksi | vaikea
vaikealla | vaikea
vaikealle | vaikea
vaikealta | vaikea
vaikean | vaikea
vaikeassa | vaikea
vaikeasta | vaikea
vaikeat | vaikea
vaikeiden | vaikea
vaikeiksi | vaikea
vaikeilla | vaikea
vaikeille | vaikea
vaikeilta | vaikea
vaikeisiin | vaikea
vaikeissa | vaikea
vaikeista | vaikea
vaikeita | vaikea
vaikeudeksi | vaikeudeksi
vaikeudella | vaikeudella
vaikeudelle | vaikeudelle
vaikeudelta | vaikeudelta
vaikeuden | vaikeuden
vaikeudessa | vaikeudessa
vaikeudesta | vaikeudesta
vaikeudet | vaikeudet
vaikeuksia | vaikeuksia
vaikeuksien | vaikeuksien
vaikeuksiin | vaikeuksiin
vaikeuksiksi | vaikeuksiksi
vaikeuksilla | vaikeuksilla
vaikeuksille | vaikeuksille
vaikeuksilta | vaikeuksilta
vaikeuksissa | vaikeuksissa
vaikeuksista | vaikeuksista
vaikeus | vaikeus
vaikeuteen | vaikeuteen
vaikeutettiin | vaikeutettiin
vaikeutta | vaikeutta
vaikeuttaa | vaikeuttaa
vaikeuttanut | vaikeuttanut
vaikeuttavat | vaikeuttavat
vaikeutti | vaikeutti
vaikeuttivat | vaikeuttivat
vaikka | vaikka
vaikkakin | vaikka
vain | vain
vaivatta | helposti
valitettavasti | ikävä kyllä
valokuva | foto
valokuvaa | fotoa
valokuvaan | fotoon
valokuvaksi | fotoksi
valokuvalla | fotolla
valokuvalle | fotolle
valokuvalta | fotolta
valokuvan | foton
valokuvassa | fotossa
valokuvasta | fotosta
valokuvat | fotot
valokuvia | fotoja
valokuvien | fotojen
valokuviin | fotoihin
valokuviksi | fotoiksi
valokuvilla | fotoilla
valokuville | fotoille
valokuvilta | fotoilta
valokuvissa | fotoissa
valokuvista | fotoista
valtava | valtava
valtavaa | valtava
valtavaan | valtava
valtavaksi | valtava
valtavalla | valtava
valtavalle | valtava
valtavalta | valtava
valtavan | valtava
valtavassa | valtava
valtavasta | valtava
valtavat | valtava
valtavia | valtava
valtavien | valtava
valtaviin | valtava
valtaviksi | valtava
valtavilla | valtava
valtaville | valtava
valtavilta | valtava
valtavissa | valtava
valtavista | valtava
vapaaehtoisesti | vapaaehtoisesti
varakas | rikas
varakasta | rikas
varakkaaksi | rikas
varakkaalla | rikas
varakkaalle | rikas
varakkaalta | rikas
varakkaan | rikas
varakkaaseen | rikas
varakkaassa | rikas
varakkaasta | rikas
varakkaat | rikas
varakkaiden | rikas
varakkaiksi | rikas
varakkailla | rikas
varakkaille | rikas
varakkailta | rikas
varakkaisiin | rikas
varakkaissa | rikas
varakkaista | rikas
varakkaita | rikas
varsinkin | etenkin

vihdoin | lopulta
viikko
viikoittain | joka viikko
viimein | lopulta
viipymättä | heti
viljelijä | viljelijä
viljelijäksi | viljelijäksi
viljelijälle | viljelijälle
viljelijällä | viljelijällä
viljelijältä | viljelijältä
viljelijän | viljelijän
viljelijässä | viljelijässä
viljelijästä | viljelijästä
viljelijät | viljelijät
viljelijää | viljelijää
viljelijään | viljelijään
viljelijöiden | viljelijöiden
viljelijöihin | viljelijöihin
viljelijöiksi | viljelijöiksi
viljelijöille | viljelijöille
viljelijöillä | viljelijöillä
viljelijöiltä | viljelijöiltä
viljelijöissä | viljelijöissä
viljelijöistä | viljelijöistä
viljelijöitä | viljelijöitä
virhe | virhe
virheeksi | virheeksi
virheelle | virheelle
virheellinen | väärä
virheelliseen | väärä
virheelliseksi | väärä
virheelliselle | väärä
virheellisellä | väärä
virheelliseltä | väärä
virheellisen | väärä
virheellisessä | väärä
virheellisesti | väärin
virheellisestä | väärä
virheelliset | väärä
virheellisiin | väärä
virheellisiksi | väärä
virheellisille | väärä
virheellisillä | väärä
virheellisiltä | väärä
virheellisissä | väärä
virheellisistä | väärä
virheellisiä | väärä
virheellisten | väärä
virheellistä | väärä
virheellä | virheellä
virheeltä | virheeltä
virheen | virheen
virheeseen | virheeseen
virheessä | virheessä
virheestä | virheestä
virheet | virheet
virheiden | virheiden
virheiksi | virheiksi
virheille | virheille
virheillä | virheillä
virheiltä | virheiltä
virheisiin | virheisiin
virheissä | virheissä
virheistä | virheistä
virheitä | virheitä
virhettä | virhettä

voimin

vuoksi | takia
vuosi
vuosittain | joka vuosi

vähemmän
vähemmän kuin | alle
vähenee | vähenee
vähenevät | vähenevät
väheni | väheni
vähenivät | vähenivät
vähennettiin | vähennettiin
vähennyt | vähennyt
vähensi | vähensi
vähensivät | vähensivät
vähentyi | väheni
vähentyivät | vähenivät
vähentynyt | vähennyt
vähentyvät | vähenevät
vähentyy | vähenee
vähentyä | vähetä
vähentänyt | vähentänyt
vähentävät | vähentävät
vähentää | vähentää
vähetä | vähetä
vähintään | ainakin
vähitellen | asteittain
välin
välittömästi | heti
väärien | väärä
vääriin | väärä
vääriksi | väärä
väärille | väärä
väärillä | väärä
vääriltä | väärä
väärin | väärin
väärissä | väärä
vääristä | väärä
vääriä | väärä
väärä | väärä
vääräksi | väärä
väärälle | väärä
väärällä | väärä
väärältä | väärä
väärän | väärä
väärässä | väärä
väärästä | väärä
väärät | väärä
väärää | väärä
väärään | väärä

yhteensä | yhteensä
yhtäkkiä | äkkiä

yleensä | yleensä
yli | yli

yritettiin | koetettiin
yritti | koetti
yrittivät | koettivat
yrittänyt | koettanut
yrittävät | koettavat
yrittää | koettaa
yritykseen | firmaan
yritykseksi | firmaksi
yritykselle | firmalle
yrityksellä | firmalla
yritykseltä | firmalta
yrityksen | firman
yrityksessä | firmassa
yrityksestä | firmasta
yritykset | firmat
yrityksiin | firmoihin
yrityksiksi | firmoiksi
yrityksille | firmoille
yrityksillä | firmoilla
yrityksiltä | firmoilta
yrityksissä | firmoissa
yrityksistä | firmoista
yrityksiä | firmoja
yritys | firma
yritysten | firmojen
yritystä | firmaa

äkkiä | äkkiä\
"""
