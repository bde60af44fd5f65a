"""Dutch: endings that its words exchange, each with the others; - is none."""

ENDINGS = """\
- a d de den e en end ende er eren ers es heid ie ig ige ing je jes ken l le len lijk n nen o r re ren rs s se
- sen ste t te ten tje tjes
a e
al le
ar re
atie eren
d en ing t
de en ing t
den en t
e heid ing on s sche ste
el le
en ig ing je s t te
end ing t
ende ing t
er ing ren s t
erde ren
ers ing
ert ren
f ve
ing t
l n
lijk n
n r ren rs s t
nd r
nde r rs
s t tje
"""
