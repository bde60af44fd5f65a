"""German: endings that its words exchange, each with the others; - is none."""

ENDINGS = """\
- a d de den der e em en er ern es heit iert ig in isch keit l lich m n nd nde nden nen ns r rn s st sten t te
- ten ung
a e
bar en
e keit lich s st t te ten ung
en iert in isch keit lich s st sten t te ten ung
end t ung
ende t
er keit s t te ten ung
es keit s
et ung
ete ung
in n s
k sche
l n
m n r s
n r rn rs s t te ten ung
nde r
nden r
r s t
s t
st t te
t ung
te ung
ten ung
"""
