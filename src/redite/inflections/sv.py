"""Swedish: endings that its words exchange, each with the others; - is none."""

ENDINGS = """\
- a ad ade an ande ar are arna as aste at d de des e en ens er era erar erna es et het i ing isk iska iskt n
- na nas nde ning ns r re ren rna s sk ska son sson st ste t ts
a d de e en er es et het ing na ning or s t
ad ing ning
ade en ing ning
an or
ande er ning
ar e en ing ning
are t
arna en
as er ing ning s t
at ing ning
d nde r s t ts
da t
de nde r re rna s t ts
des nde r s t ts
e na
en na s t
ens s
er isk iska ning s t
et na s
het t
n r ra rade rna s t ts
na s
nde r re s t
ns r rna
r s t ts
re s ste t
rna s t
s t ts
"""
