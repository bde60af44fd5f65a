"""Catalan: which expressions say the same."""

EXPRESSIONS = """\
a
a causa de | degut a
a causa del | degut a
a causa dels | degut a
a fi de | per
a l instant | de seguida
a més | a més
a més a més | a més
a pesar de | tot i
a poc a poc | lentament
a prop de | prop de
a tocar de | prop de
a tot estirar | com a màxim
a vegades | a vegades

acaba | acaba
acabar
acord
actualment | ara

adquirir

afegeix | diu
afegeixen | diuen
afegir
afegit | dit
afirma | diu
afirmar
afirmat | dit
afirmen | diuen

aixecar
així
així com | i
així mateix | també
això

al
al començament | al principi
al final | al final
al llarg de | durant
al mateix temps | alhora
al principi | al principi
al voltant de | més o menys
alcalde | batlle
alhora | alhora
almenys | almenys
alt
altra
altre

amb
amb freqüència | sovint
amb rapidesa | de pressa

anualment | cada any
anuncia | diu
anunciar
anunciat | dit
anuncien | diuen
any
anys

aproximadament | més o menys

aquest

ara | ara
ara com ara | ara

assenyala | diu
assenyalar
assenyalat | dit
assenyalen | diuen

atès
atès que | ja que

automòbil | cotxe
automòbils | cotxes

aviat | aviat
avui

baix
batlle | batlle

ben
ben aviat | aviat

breu

bé

cada
cada any | cada any
cada dia | cada dia
cada setmana | cada setmana
camí | camí
cap
cas
causa

celebra
celebrarà

com
com a màxim | com a màxim
com a mínim | almenys
com que | ja que
comencen | comencen
comenta | diu
comentar
comentat | dit
comenten | diuen
comença | comença
començament
companyia | empresa
companyies | empreses
complet
completament | del tot
comprar
comptes
conjuntament | juntament
consegüent
conseqüència
construir
cop
cotxe | cotxe
cotxes | cotxes

curs

d
d acord amb | segons

darrerament | fa poc

de
de cop | de cop
de franc | gratis
de mica en mica | gradualment
de nou | de nou
de pressa | de pressa
de seguida | de seguida
de sobte | de cop
de tant en tant | a vegades
de vegades | a vegades
declara | diu
declarar
declarat | dit
declaren | diuen
degut
degut a | degut a
del
del tot | del tot
dels
detalla | diu
detallat | dit

dia
dies
dir
dit | dit
diu | diu
diuen | diuen
diàriament | cada dia

doctor | metge
dolença | dolença

durant | durant

edificar

el
els

empresa | empresa
empreses | empreses

en
en aquest moment | ara
en breu | aviat
en comptes de | en lloc de
en conseqüència | per això
en el curs de | durant
en el transcurs de | durant
en especial | sobretot
en lloc de | en lloc de
encara
encara que | si bé

equivocació | error

error | error

especial
especialment | sobretot
estirar

ex
excepte | excepte
exemple
explica | diu
explicar
explicat | dit
expliquen | diuen

fa
fa poc | fa poc
fa servir | utilitza

fer
fer servir | utilitzar

fi
film | film
final
finalitza | acaba
finalitzar
finalment | al final
finar
fins
fins al moment | fins ara
fins ara | fins ara
fins avui | fins ara

franc
freqüentment | sovint
freqüència

gairebé | quasi

gradualment | gradualment
gran
gratis | gratis
gratuïtament | gratis

habita | viu

i | i

igualment | també

immediatament | de seguida

indica | diu
indicar
indicat | dit
indiquen | diuen
informa | diu
informat | dit
inicia
inicialment | al principi
inicien
instant

ja
ja que | ja que

juntament | juntament

l

lentament | lentament
les

llarg
llevat
llevat de | excepte
lloc

lícula

malaltia | dolença
malgrat | tot i
malgrat que | si bé
manifesta | diu
manifestar
manifestat | dit
manifesten | diuen
mateix

menys
menys de | menys de
metge | metge

mica

moltes | moltes
molts | molts
moment
morir
motiv

màxim

més
més de | més de
més o menys | més o menys

mínim

no
no obstant | però
no obstant això | però
nombre
nombroses | moltes
nombrosos | molts
només | només
nou
novament | de nou

o

obstant

ocasionalment | a vegades
ocórrer

p
p ex | p ex

passar

pel
pel cap alt | com a màxim
pel cap baix | almenys
pel lícula | film
pel que fa a | sobre
per | per
per això | per això
per aquest motiv | per això
per complet | del tot
per consegüent | per això
per exemple | p ex
per sobre de | més de
per sota de | menys de
per tal de | per
per tant | per això
perquè | ja que
però | però
pesar

poc
posem
posem per cas | p ex
potser | potser

precisa | diu
precisat | dit
pressa
principi
progressivament | gradualment
prop
prop de | prop de

quant
quant a | sobre
quasi | quasi
que

rapidesa

recentment | fa poc
remarca | diu
remarcat | dit
resideix | viu
respecte
respecte a | sobre
retornar

ràpidament | de pressa

s
s inicia | comença
s inicien | comencen

se
se celebra | té lloc
se celebrarà | tindrà lloc
segons | segons
seguida
seguit
sender | camí
servir
setmana
setmanalment | cada setmana
setmanes

si
si bé | si bé
si més no | almenys
simultàniament | alhora

sobre | sobre
sobretot | sobretot
sobtadament | de cop
sobte
solament | només
sols
sota
sovint | sovint

subratlla | diu
subratllat | dit
succeir

tal
tal vegada | potser
també | també
tan
tan sols | només
tanmateix | però
tant

temps

tindrà
tindrà lloc | tindrà lloc

tocar
tornar
tot
tot i | tot i
tot i que | si bé
tot seguit | de seguida
totalment | del tot
totes
totes les setmanes | cada setmana
tots
tots els anys | cada any
tots els dies | cada dia

transcurs
traspassar
tret
tret de | excepte

té
té lloc | té lloc

un
un altre cop | de nou
un gran nombre de | molts
una
una altra vegada | de nou

utilitza | utilitza
utilitzar | utilitzar

va
va acabar | va acabar
va adquirir | va comprar
va afegir | va dir
va afirmar | va dir
va aixecar | va aixecar
va anunciar | va dir
va assenyalar | va dir
va comentar | va dir
va comprar | va comprar
va construir | va aixecar
va declarar | va dir
va dir | va dir
va edificar | va aixecar
va explicar | va dir
va fer servir | va utilitzar
va finalitzar | va acabar
va finar | va finar
va indicar | va dir
va manifestar | va dir
va morir | va finar
va ocórrer | va passar
va passar | va passar
va retornar | va tornar
va succeir | va passar
va tornar | va tornar
va traspassar | va finar
va utilitzar | va utilitzar

vegada
vegades

viu | viu

voltant

únicament | només\
"""
