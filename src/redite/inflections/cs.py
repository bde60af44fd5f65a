"""Czech: endings that its words exchange, each with the others; - is none."""

ENDINGS = """\
- a ce ch ci cí cích e ech ek em ho i je jší k ka ku ky l m me mi mu n nou ná né ní ních ního ním ný ných ně o
- ou ovat ová ové ový s ské t te u uje y á ách é ého í ích ím ý ých ě š ů ům
a e em i ka ní o ou ové u y á ách é ého í ím ý ých ým ě ů ům
ace ovat
ají á ám ání
al á ám án ání
ala á ání
ali á ání
ami ou u y ách
at á ám án ání
ce ek ka kou ku ky ční
ch ho m mi mu
ci k ka ky ků ční
cí t ční
e i ou out u y é í ích ící ů ům
ech u y ů
ek ka ku ky
em i ka ní o ové u y ů ům
en il it í
ena il it
ené il it í
ení il ila ili it uje í
et í
ho m mi mu
i ka o u y é í ích ím ý ě ů ům
il uje í ím
ila í
ili í
ilo í
ily í
it uje í
jí l la li lo t
k m
ka y ů
ky y
l ne ná né ný t
la ne né ný t
li né t
lo t
ly t
m te š
me te š
ná t
né t u y
ní t u y í ě ů
ních u y
ního u y
ním u y
ný t u
ných t
ně u y
o u y á é ého ém í ím ý ých ým
ost á é ého í ý ých ým ě
osti á é ého í ý ých ým ě
ou u y á ách é ého ém ému í ý ých ým ými ě
oval uje ují
ovat u uje ují
ová u
ové u y ů
ový u y
ské ů
st u
sti u
te š
u y ách í ě ů ům
uje í
y á ách é ého í ím ý ých ým ě ů ům
á é ého ém ému í ím ý ých ým ými ě
ách ě
é í ím ý ých ým ými ě ů
ého í ý ých ým ými ě
ém ý ých ým ými ě
ému ý ých ým
í ý ých ým ě
ích ě
ího ě
ím ý ých ě
ý ě
ých ě
ým ě
"""
