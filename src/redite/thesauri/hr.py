"""Croatian: which expressions say the same."""

EXPRESSIONS = """\
ako | ako

ali | no

auti | auti
auto | auto
automobil | auto
automobili | auti

bar | bar
barem | bar

besplatno | besplatno
bez
bez naknade | besplatno

brojni | mnogi

budući
budući da | jer

cirka | oko

da
dan

desila
desila se | zbila se
desilo
desilo se | zbilo se
desio
desio se | zbio se

djelatnici | djelatnici
djelatnik | djelatnik

dnevno | dnevno

do
do sada | dosad
dodaje | kaže
dodaju | kažu
dodala | rekla
dodali | rekli
dodao | dodao
dogodila
dogodila se | zbila se
dogodilo
dogodilo se | zbilo se
dogodio
dogodio se | zbio se
doktor | doktor
doktori | doktori
donijela
donijela odluku | odlučila
donio
donio odluku | odlučio
dosad | dosad

firma | firma
firme | firme

godine
gotovo | skoro

greška | greška
greške | greške

i | i

iako | iako

isključivo | samo
ispričala | rekla
ispričao | dodao
isprva | isprva
istaknula | rekla
istaknuli | rekli
istaknuo | dodao
ističe | kaže
ističu | kažu
isto
isto tako | također
istodobno | istodobno
istog
istog trena | odmah
istovremeno | istodobno

izgradila | izgradila
izgradio | izgradio
izgrađen | izgrađen
izgrađena | izgrađena
izjavila | rekla
izjavili | rekli
izjavio | dodao
izjavljuje | kaže
iznenada | iznenada
iznova | opet

je
jedino | samo
jer | jer

k
k tome | usto

kao
kao i | i
katkad | katkad
kazala | rekla
kazali | rekli
kazao | dodao
kaže | kaže
kažu | kažu

koriste | rabe
koristi | rabi
koristiti | rabiti

kratkog

lani | lani

liječnici | doktori
liječnik | doktor

mada | iako
maksimalno | najviše
malo
malo po malo | postupno

međutim | no

minimalno | bar

mnogi | mnogi
mnogo | puno

na
na primjer | npr
naglasila | rekla
naglasili | rekli
naglasio | dodao
naglašava | kaže
naglašavaju | kažu
najmanje | bar
najviše | najviše
naknade
nakon | nakon
naročito | osobito
navela | rekla
naveli | rekli
naveo | dodao
navode | kažu
navodi | kaže

nedavno | nedavno
nego
nerijetko | često

no | no

npr | npr

objasnila | rekla
objasnili | rekli
objasnio | dodao
objavila | rekla
objavili | rekli
objavio | dodao
objašnjava | kaže
objašnjavaju | kažu
obzirom

od
odjednom | iznenada
odluku
odlučila | odlučila
odlučio | odlučio
odmah | odmah
održala
održala se | održala se
održan
održan je | održan je
održana
održana je | održala se
održao
održao se | održan je

oko | oko
okončala | okončala
okončao | okončao
okončava | okončava

opet | opet

osim
osim toga | usto
osobito | osobito

otprilike | oko

po
poduzeća | firme
poduzeće | firma
pogreška | greška
pogreške | greške
pojasnila | rekla
pojasnili | rekli
pojasnio | dodao
pojašnjava | kaže
pojašnjavaju | kažu
ponekad | katkad
ponovno | opet
posebno | osobito
poslije | nakon
postepeno | postupno
postupno | postupno
posve | posve
potpuno | posve
potpunosti
povremeno | katkad
povrh
povrh toga | usto
počela | počela
počelo | počelo
počeo | počeo
početku
počinje | počinje

preko | preko
prema
prema tome | zato
premda | iako
preminula | umrla
preminuo | umro
približno | oko
prije
prije kratkog vremena | nedavno
prije nego | prije nego
prije nego što | prije nego
primjer
primjerice | npr
priopćila | rekla
priopćili | rekli
priopćio | dodao
prošle
prošle godine | lani

puno | puno

rabe | rabe
rabi | rabi
rabiti | rabiti

rekao | dodao
rekla | rekla
rekli | rekli

s
s obzirom na to da | jer
s vremena na vrijeme | katkad

sada | sada
sagradila | izgradila
sagradio | izgradio
sagrađen | izgrađen
sagrađena | izgrađena
samo | samo
saopćila | rekla
saopćili | rekli
saopćio | dodao
sasvim | posve

se

skoro | skoro
skupa | skupa

smjesta | odmah

spomenula | rekla
spomenuli | rekli
spomenuo | dodao

stoga | zato

svaki
svaki dan | dnevno
svaki tjedan | tjedno
svakodnevno | dnevno

tako
također | također

te | i

tijekom | u toku
tijeku

tjedan
tjedno | tjedno

to
toga
toku
tome

trena
trenutačno | sada
trenutno | sada

tvrtka | firma
tvrtke | firme

u
u potpunosti | posve
u početku | isprva
u tijeku | u toku
u toku | u toku

ubrzo | ubrzo

ukoliko | ako

umrla | umrla
umro | umro

unatoč | unatoč

upotrebljava | rabi
upotrebljavaju | rabe
upotrebljavati | rabiti

uskoro | ubrzo
uslijed | zbog
usprkos | unatoč
usto | usto

uz
uz to | usto

učestalo | često

više
više od | preko

vremena
vrijeme

za
za vrijeme | u toku
zajedno | skupa
zaposlenici | djelatnici
zaposlenik | djelatnik
započela | počela
započelo | počelo
započeo | počeo
započinje | počinje
zato | zato
završava | okončava
završila | okončala
završio | okončao

zbila
zbila se | zbila se
zbilo
zbilo se | zbilo se
zbio
zbio se | zbio se
zbog | zbog
zbog toga | zato

često | često

što\
"""
