"""Danish: endings that its words exchange, each with the others; - is none."""

ENDINGS = """\
- de e ede else en ende ens er ere erne es et ets hed i ing isk iske itet le lig lige ligt lse lsen lser n nde
- ne nes ns r re ren ret rne s sen sk ske ste t te ter ts
de lse lser n nde r re rne s t
e hed ing ne ning s t te
ede ing
else t
en ne s
er ing isk ning s t te
es ing ning t te
et ing ning s
hed t
k sk ske
le t
lse nde r s t
lsen r s t
lser r s t
n r re rne s t
nde r s t
ne s t
ning t te
ns r rne
r s t ts
re s t
rne s t
s t
"""
