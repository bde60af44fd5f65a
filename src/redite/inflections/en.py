"""English: endings that its words exchange, each with the others; - is none."""

ENDINGS = """\
- a able al ally d e ed er ers es ful g ian ic ing ion ions ism ist ity ive ized l less ly man ment n ness ns
- o on or r rs ry s t y
a e
able ed ing s
al e ed es s
ally s
ce t
cy t
d ment r rs s
e ing ion ions ity or ors s y
ed ing ion ions ive ment or ors s y
er ing s y
ers ing s
es ing ion ions or
ic s y
ical y
ies y
ing ment or ors s y
ion or ors s
ions or ors s
ism s
ity ly
ive or
ly ness s
m t
ment s
n r
ng on ons ve
on ve
ons ve
r s st
rs s
s y
sed zed
"""
