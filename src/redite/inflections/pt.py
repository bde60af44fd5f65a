"""Portuguese: endings that its words exchange, each with the others; - is none."""

ENDINGS = """\
- a ada ado am ar as da das do dor dora dos e ei em ento es i ia is ismo l m mos n na ndo nte ntes o os r ra
- ram rem res ria rá s se sse te u va vam á ão ção ções
a da das do dos e ei em er es i ia ida ido inha mos o or ora ores os ou á ão
ada e ei em o os ou á
adas e ei em o os ou á
ado e ei em o os ou á
ador e o ou
ados e ei em o os ou á
al o
am e ei em emos es ia mos o os ou á ão
amos e ei em o ou á
ando e ei em o os ou á
ante ou
ar e ei em o os ou á
aram e ei em o os ou á
arem e ei em o ou
aria o ou
as e es inha o or ora ores os ou
ava e ei em o ou á
avam e o ou
ação e o ou
da m mos ndo nte ntes r ram rem ria rá s sse u va vam ção ções
das m mos ndo r ram rem ria rá s sse va vam ção ções
do l m mos ndo nte ntes r ram rem ria rá s sse te tes u va vam ção ções
dor m mos ndo r ram rem va ção ções
dora m ndo r
dos m mos ndo nte r ram rem ria rá s sse va vam ção ções
e i ia ida idas ido idos indo ir iu o os ou á
ei o ou á
em i ia iam ida idas ido idos indo ir iu mos o ou á ão
emos ia
endo ida ido idos
er ida ido idos
eram ido
es ia
eu ida ido idos
i m o s
ia mos o á ão
inho o
is l
l r s
m ndo ns nte ntes r ram rem ria rá s sse u va vam ção ções
mo ta
mos ndo r ram rem ria rá s sse u va vam ção
ndo r ram rem ria rá s sse u va vam ção ções
nte r ram ção
ntes r ram
o á ão
ou á
r s sse u va vam ção ções
ra s
ram s sse u va vam ção ções
rem s sse u va vam
res s
ria s sse u va
rá sse u va
s u va
sse va
tivo ção
va ção ções
á ão
ão ões
"""
