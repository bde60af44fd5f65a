"""Estonian: which expressions say the same."""

EXPRESSIONS = """\
aeg
aeg ajalt | vahel

aga | aga

ainult | vaid

ajal
ajalt

algas | algas
algul | algul
alguse
alguses | algul

aset

circa | circa

ehk | ehk
ehkki | ehkki

enam
enam kui | üle
ent | aga

eriti | eriti

et

hetkel | nüüd

hoolimata | hoolimata

hulganisti | palju

iseäranis | eriti

ja | ja

jooksul | kestel

jälle | taas

ka | ka

kestel | kestel

kohe | kohe

kui
kuid | aga
kuigi | ehkki
kuna | kuna

kõige
kõige rohkem | kõige rohkem

lausub | lisab
lausus | lisas

leiab
leiab aset | toimub
leiavad
leiavad aset | toimuvad
leidis
leidis aset | toimus
leidsid
leidsid aset | toimusid

ligikaudu | circa
lisab | lisab
lisaks | lisaks
lisanud | öelnud
lisas | lisas
lisasid | lisasid

mainis | lisas
mainisid | lisasid
maksimaalselt | kõige rohkem

mitte
mitte rohkem kui | kõige rohkem
mitte vähem kui | vähemalt

märgib | lisab
märkinud | öelnud
märkis | lisas
märkisid | lisasid

mõnikord | vahel

nendib | lisab
nentis | lisas

ning | ja

nt | nt

näiteks | nt

nüüd | nüüd

olla

otsekohe | kohe

palju | palju

pea | pea
peaaegu | pea
peagi | peagi
peale
peale selle | lisaks

praegu | nüüd

rohkem
rohkem kui | üle

räägib | lisab
rääkinud | öelnud
rääkis | lisas
rääkisid | lisasid

rõhutab | lisab
rõhutas | lisas
rõhutasid | lisasid

sageli | tihti
sai
sai alguse | algas
samal
samal ajal | samal ajal
samuti | ka

seepärast | seetõttu
seetõttu | seetõttu
selgitab | lisab
selgitanud | öelnud
selgitas | lisas
selgitasid | lisasid
selle
sellepärast | seetõttu
sellepärast et | kuna
seni | seni
sest | kuna

siiamaani | seni
siiani | seni

sõnab | lisab
sõnas | lisas

taas | taas

teatab | lisab
teatanud | öelnud
teatas | lisas
teatasid | lisasid

tihti | tihti

toimub | toimub
toimus | toimus
toimusid | toimusid
toimuvad | toimuvad

umbes | circa
umbkaudu | circa

uuesti | taas

vaatamata | hoolimata
vahel | vahel
vahetevahel | vahel
vaid | vaid
varsti | peagi

viivitamatult | kohe

vähem
vähemalt | vähemalt
vältel | kestel

võib
võib olla | ehk

öelnud | öelnud

üheaegselt | samal ajal

üksnes | vaid

üle | üle

ütleb | lisab
ütles | lisas
ütlesid | lisasid\
"""
