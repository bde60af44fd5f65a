"""Spanish: endings that its words exchange, each with the others; - is none."""

ENDINGS = """\
- a ada ado ados al an ando ar as ba ban ble cion ción da das do dor dora dos e emos es ia idad io ismo ista l
- la le les lo los me mos n na ndo no nos nte ntes o on os r ra ras res rio rla rle rlo rlos rme rnos ron rse
- rte rá rán ría s sa se so ste te tes á án é ía ó
a e emos en es idad la le les lo me nos o on or ora ores os se te á án é ía ían ó
aba e en es o os é ó
aban e en o ó
ada e en es o os é ó
adas e en es o os ó
ado e en es o os é ó
ador o ó
ados e en es o os é ó
al es o os
ales o
amos e en es o é ó
an e emos en es o on os á án é ía ó
ando e en es o os é ó
ante ó
ar e en es o os é ó
ara e en o ó
arlo e en o ó
arme o ó
aron e en es o os é ó
arse e en o ó
arte ó
ará e en o ó
aría o ó
as e en es idad o or ores os é ó
ba ción da das do dor dos mos n ndo r ra rla rle rlo rme rnos ron rse rte rá rán ría s
ban ción da das do dos mos n ndo r ra rlo rme ron rse rá rán ría s
ble do r
cia te tes
cion da das do dos n ndo r ron
ción da das do dor dos mos n ndo nte r ron rse rá s tiva tivo
da endo eron mos n ndo nte ntes r ra rla rle rlo rme rnos ron rse rte rá rán ría s ste ó
das endo eron mos n ndo r ra rla rlo rme rnos ron rse rte rá rán ría s ó
do endo eron l mos n ndo nte ntes r ra rla rle rlo rme rnos ron rse rte rá rán ría s ste te tes ó
dor mos n ndo r ron rse rá s
dora n r
dos endo eron mos n ndo nte ntes r ra rla rle rlo rme rnos ron rse rte rá rán ría s ó
e ida idas ido idos ir ió o os é ía ían ó
emos lo se á án é ía ían
en ida idas ido idos ir ió o os é ía ó
endo r ó
er ida ido ió
era ó
eron ó
es idad ista o os ía ó
ia ía
ida ía
idad o os
idas ía
ido ía ían
idos ía
ir ía
ió ía
l s
la me nos on se te á án ía
le me nos on se te á án ía
les s
lo me nos on se te á án é ía
los me se te á ía
me nos on se te á án ía
mo ta tas
mos n ndo r ra rla rle rlo rlos rme rnos ron rse rte rá rán ré ría s ste
n r ra rla rle rlo rme rnos ron rse rte rá rán ría s
ndo r ra ran rla rle rlo rme rnos ron rse rte rá rán ría s
nos on se te á án ía
nte r ron s
ntes r ron
o é ía ó
on se te á án ía ón
ones ón
os ó
r s ste ó
ra s
res s
rla s
rle s
rlo s
rme s
rnos s
ron s
rse s
rte s
rá s
rán s
ría s
se te á án ía
te á án ía
á é ía
án é ía
é ía ó
"""
