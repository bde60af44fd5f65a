"""Italian: endings that its words exchange, each with the others; - is none."""

ENDINGS = """\
- a ale ali amo ando ano are ata ate ati ato bile ca che ci co e i la le li lo mi mo n na ndo ne ni no nte nti
- nza o one oni r rci re ri ria rie rio rla rli rlo rmi ro rono rsi rti rà s sa se si smo so sse sta sti ta te
- ti tivo to tore tori tta tte tti tto tà va vano ve vi vo zza
a ca che ci co e endo ere erà eva he hi i ia iamo ica ina ino ità iva ive ivi ivo o ono ore ori ura à ò
ai ò
ale e i o
ali e i o
amo no o
ando e erà i iamo o ò
anno e ebbe emo à ò
ano e erà i iamo o ò
ante i o
anti o
are e erà i iamo o ò
ari i
arlo i o ò
armi i o
arsi i o ò
arti o
ata e erà i iamo o ò
ate e erà i iamo o ò
ati e erà i iamo o ò
ato e erà i iamo o ò
ava erà i iamo o ò
bile no re ta te ti to
ci e la li lo mi si ti
do o te ti
e i ia iamo ina ini ino io ismo ista isti ita ità iva ivo la le li lo mi ne o ono ore ori si ti à ò
ebbe à
emo à ò
endo i iamo ire o ono
ere i iamo o ono
erà i iamo o ò
eva iamo ono
ezza i
he i o
hi o
i nno o ono ore ori te ò
ia o
iamo o ono ò
ica o
ico o
ini o
ino o
ione o
ità o
iva o
ive o
ivi o
ivo o
la mi si ti
le mi ti to
li mi si ti
lo mi ne si ti
mi si ti
mo no ta te ti
ndo rci re rla rli rlo rmi rono rsi rti rà sse ta te ti to tore tori va vano vo
no rci re rla rlo rmi rono rsi rti ta te ti to tore tori va vano
nte re ta te ti to va vano
nti re ta te ti to va vano
nza re
o te ti ura ò
rci ta te ti to va vano
re sce sse ta te ti to tore tori va vano vo
rla ta te ti to va vano
rli te va
rlo ta te ti to va vano
rmi ta te ti to va vano
rono ta te ti to va vano
rsi ta te ti to va vano
rti ta te ti to va vano
rà te va vano
sce ta to
si ti à
sse ta te ti to va vano
ta va vano
te va vano vo za ze
ti va vano za ze
to va vano vo
tori va
à ò
"""
