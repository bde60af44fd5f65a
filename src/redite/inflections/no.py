"""Norwegian: endings that its words exchange, each with the others; - is none."""

ENDINGS = """\
- a de e en ende ene ens er ere ert erte es et ets het i ing isk iske lig lige lse lsen lser n nde ne nes ns r
- re ren rne rt s sen sk ske ste t te tt
a e en ene er es et
de e r s t
e het ing ne ning s t te
en ne s
ende ing t te
ene s
er ing isk iske ning s t te
es ing t te
et ing s
ing t te
l t
le t
lig r
lse r s t
lsen r s t
lser r
n r re rt s t
nde r s t
ne r re rt s t ts
ns r
r s t tt
re s t
ren t
s t
"""
