"""Slovenian: which expressions say the same."""

EXPRESSIONS = """\
a | a

ampak | a

avti | avti
avto | avto
avtomobil | avto
avtomobili | avti

blizu | blizu
bližini

bolezen | bolezen

brezplačno | zastonj

cirka | cirka

dan
dasi | dasi
dasiravno | dasi

dejal | dejal
dejala | rekla
dejali | rekli
denimo | npr

dnevno | dnevno

do
do zdaj | doslej
dodaja | pove
dodajajo | povedo
dodal | dejal
dodala | rekla
dodali | rekli
doktor | doktor
doktorji | doktorji
domala | domala
dosedaj | doslej
doslej | doslej

družba | firma
družbe | firme

firma | firma
firme | firme

glede | glede

hkrati | hkrati

in | in

istočasno | hkrati

iz
iz tega razloga | zato
izjavil | dejal
izjavila | rekla
izjavili | rekli
izključno | le

kajti | ker

ker | ker

kljub | kljub

kmalu | kmalu

kot
kot tudi | in

kratkem
kratkim

kvečjemu | največ

le | le
letno | letno
leto

malodane | domala

med | med

mnogi | mnogi
mnogo | mnogo

mogoče | morda
morda | morda

na
na primer | npr
naenkrat | naenkrat
najmanj | vsaj
največ | največ
napaka | napaka
navaja | pove
navajajo | povedo
navedel | dejal
navedla | rekla
navedli | rekli
navkljub | kljub

nedaleč
nedaleč od | blizu
nedavno | nedavno
nemudoma | takoj
nenadoma | naenkrat

npr | npr

obenem | hkrati
objavil | dejal
objavila | rekla
obolenje | bolezen
občasno | včasih

od
od časa do časa | včasih

okoli | cirka
okrog | cirka

omenil | dejal
omenila | rekla
omenili | rekli

podjetja | firme
podjetje | firma
pogosto | pogosto
pojasnil | dejal
pojasnila | rekla
pojasnili | rekli
pojasnjuje | pove
pojasnjujejo | povedo
polagoma | polagoma
poleg
poleg tega | vrh tega
pomota | napaka
ponovno | spet
popolnoma | čisto
posebej
postavil | zgradil
postavila | zgradila
postopoma | polagoma
poudaril | dejal
poudarila | rekla
poudarili | rekli
poudarja | pove
poudarjajo | povedo
pove | pove
povedal | dejal
povedala | rekla
povedali | rekli
povedo | povedo
povsem | čisto

prav
prav tako | tudi
pravi | pove
pravijo | povedo
pred
pred kratkim | nedavno
preminil | umrl
preminila | umrla
približno | cirka
primer
pripetilo
pripetilo se | zgodilo se
pričel | začel
pričela | začela
pričeli | začeli
pričelo | začelo
prične | začne

rabi | rabi
razlaga | pove
razlagajo | povedo
razloga
razložil | dejal
razložila | rekla
razložili | rekli

rekel | dejal
rekla | rekla
rekli | rekli

s

saj | ker
samo | le

se
sedaj | zdaj

skoraj | domala
skupaj | skupaj
skupno | skupaj

sleherni | vsak

spet | spet
sporočil | dejal
sporočila | rekla
sporočili | rekli

tako
takoj | takoj
tam

teden
tedensko | tedensko
tega
tekom | med
ter | in

toda | a

trenutno | zdaj

tu
tu in tam | včasih
tudi | tudi

umrl | umrl
umrla | umrla

uporablja | rabi

v
v bližini | blizu
v kratkem | kmalu
v zvezi s | glede
v zvezi z | glede
v času | med

veliko | mnogo
velikokrat | pogosto
vendar | a

vrh
vrh tega | vrh tega

vsaj | vsaj
vsak | vsak
vsak dan | dnevno
vsak teden | tedensko
vsako
vsako leto | letno
vsakodnevno | dnevno

včasih | včasih

z

zaradi | zaradi
zaradi tega | zato
zastonj | zastonj
zato | zato
zavoljo | zaradi
začel | začel
začela | začela
začeli | začeli
začelo | začelo
začne | začne

zdaj | zdaj
zdravnik | doktor
zdravniki | doktorji

zgodilo
zgodilo se | zgodilo se
zgolj | le
zgradil | zgradil
zgradila | zgradila

zlasti | zlasti

znova | spet

zvezi

časa
času

čeprav | dasi
četudi | dasi

čisto | čisto

še
še posebej | zlasti

številni | mnogi\
"""
