"""Slovak: which expressions say the same."""

EXPRESSIONS = """\
aj
aj keď | hoci

ak | ak
ako

ale | no

asi | asi
aspoň | aspoň

auto | auto
automobil | auto
automobily | autá
autá | autá

avšak | no

azda | azda

bezodkladne | hneď
bezplatne | zdarma

blízko | blízko
blízkosti

cca | asi

choroba | choroba
choroby | choroby
chyba | omyl
chyby | chyby

denne | denne
deň

dodal | dodal
dodala | dodala
dodali | dodali
dodáva | dodáva
dodávajú | hovoria
doktor | lekár
doktori | lekári
doposiaľ | dosiaľ
dosiaľ | dosiaľ
doteraz | dosiaľ

dôsledku
dôvodu

firma | firma
firmy | firmy

hlavne | najmä

hneď | hneď

hoci | hoci
hovoria | hovoria
hovorí | dodáva

iba | iba

ihneď | hneď

informoval | dodal
informovala | dodala
informovali | dodali
informuje | dodáva
informujú | hovoria

každodenne | denne
každoročne | každý rok
každý
každý deň | denne
každý rok | každý rok
každý týždeň | týždenne

keď
keďže | lebo

konal
konal sa | konal sa
konala
konala sa | konala sa
konali
konali sa | konali sa
konalo
konalo sa | konalo sa
konštatoval | dodal
konštatovala | dodala
konštatovali | dodali
konštatuje | dodáva

kvôli | kvôli

lebo | lebo
lekár | lekár
lekári | lekári
len | iba

maximálne | najviac

menej
menej ako | menej ako
menej než | menej ako

miesto | miesto
minimálne | aspoň
minulý
minulý rok | vlani

mnoho | veľa
mnohí | mnohí

momentálne | teraz
možno | azda

na
najmenej | aspoň
najmä | najmä
najprv | najprv
najskôr | najprv
najviac | najviac
nakoniec | napokon
nakoľko | lebo
namiesto | miesto
nanajvýš | najviac
napokon | napokon
napr | napr
napriek | napriek
napriek tomu že | hoci
napríklad | napr
navyše | navyše
navzdory | napriek

nedávno | nedávno
neraz | neraz
neskôr | potom
neďaleko | blízko
než

niekedy | občas
niekoľko | viacero

no | no

náhle | náhle
následkom | kvôli
následne | potom

občas | občas

ochorenia | choroby
ochorenie | choroba

odštartoval | začal sa
odštartovala | začala sa

ohľadom | ohľadom

okamžite | hneď
okolo | asi
okrem
okrem toho | navyše

omyl | omyl
omyly | chyby

onedlho | onedlho

opäť | opäť

oznamuje | dodáva
oznamujú | hovoria
oznámil | dodal
oznámila | dodala
oznámili | dodali

podnik | firma
podniky | firmy
podotkla | dodala
podotkol | dodal
pokiaľ | ak
postavil | postavil
postavila | postavila
potom | potom
povedal | dodal
povedala | dodala
povedali | dodali
poznamenal | dodal
poznamenala | dodala
poznamenali | dodali
poznamenáva | dodáva
počas | počas
početní | mnohí

pracovníci | pracovníci
pracovník | pracovník
prednedávnom | nedávno
predovšetkým | najmä
preto | preto
pretože | lebo
približne | asi
priebehu
prihodilo
prihodilo sa | stalo sa
prinajmenšom | aspoň

rok

sa

skonal | umrel
skonala | umrela
skonštatoval | dodal
skonštatovala | dodala
skoro | skoro

spoločne | spolu
spoločnosti | firmy
spoločnosť | firma
spolu | spolu

stalo
stalo sa | stalo sa

súčasne | súčasne
súčasnosti

takisto | tiež
takmer | skoro
taktiež | tiež

teraz | teraz

tiež | tiež

toho
tohto
tomu

týka
týždenne | týždenne
týždeň

udialo
udialo sa | stalo sa

umrel | umrel
umrela | umrela

uskutočnil
uskutočnil sa | konal sa
uskutočnila
uskutočnila sa | konala sa
uskutočnili
uskutočnili sa | konali sa
uskutočnilo
uskutočnilo sa | konalo sa

uviedla | dodala
uviedli | dodali
uviedol | dodal
uvádza | dodáva
uvádzajú | hovoria

v
v blízkosti | blízko
v dôsledku | kvôli
v priebehu | počas
v súčasnosti | teraz

veľa | veľa

viac
viac ako | vyše
viac než | vyše
viacero | viacero

vlani | vlani

vybudoval | postavil
vybudovala | postavila
vyhlasuje | dodáva
vyhlásil | dodal
vyhlásila | dodala
vyhlásili | dodali
vysvetlil | dodal
vysvetlila | dodala
vysvetlili | dodali
vysvetľuje | dodáva
vysvetľujú | hovoria
vyše | vyše

výlučne | iba

však | no

z
z dôvodu | kvôli
z toho dôvodu | preto
z tohto dôvodu | preto
z času na čas | občas

zadarmo | zdarma
zakrátko | onedlho
zamestnanci | pracovníci
zamestnanec | pracovník
započal | začal
započala | začala
započína | začína
zase | opäť
začal | začal
začal sa | začal sa
začala | začala
začala sa | začala sa
začína | začína

zdarma | zdarma
zdôraznil | dodal
zdôraznila | dodala
zdôraznili | dodali
zdôrazňuje | dodáva
zdôrazňujú | hovoria

zhruba | asi

znova | opäť
znovu | opäť

zomrel | umrel
zomrela | umrela

zrazu | náhle

zároveň | súčasne

čas
často | neraz
času

čo
čo sa týka | ohľadom
čoskoro | onedlho

že\
"""
