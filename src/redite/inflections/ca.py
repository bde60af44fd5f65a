"""Catalan: endings that its words exchange, each with the others; - is none."""

ENDINGS = """\
- a ació ada ades al als an ant ar arà at ats ava ble ció da des dor dora dors e em en ent er es eu i ia ien
- in is isme ista itat iu ius iva l ls m ment n na ns nt nts o os r ra ran rem ren ri ria rs rà ré s sa t ta
- ts u va ven à é
a da des e em en es eu i ia in isme ista itat m nt o or ora ors os r s t ts à és
ació em en i à
ada e em en es eu i in o s à és
ades e em en es eu i in o s à és
ador en
al es s
als s
an em en ia à é
ana à
ans à
ant e em en es eu i in o s à és
ar e em en es eu i in o s à és
aran en
arem em en o
ari ària
aria em en i o à
aris ària
arà em en es eu i in o à és
at e em en es eu i in o s à és
ats e em en es eu i in o s à és
ava e em en es eu i in o s à és
aven em en es i in o à
ble da nt r t
c ques
ca ques
ció da des dor dors nt r rà t tiu tiva ts va ven
cs ques
da m ment nt nts r ran rem ren ria rà ré t ts va ven
des m ment nt r ran rem ren ria rà t ts va ven
dor nt r rà t ts va ven
dora nt r t ts
dors nt r rà t ts va
e i ia o à
eix ida int ir it
em i ia ien in o s à é és
en i ia ien in nt o r s t à és
es i ia in ista itat o or ora ors os s à és
eu i in o à és
i o s à és
ia s à é
in o à és
isme s
ista s
itat ment s
l r t
m n nt r rà s ssin t ts u
me ta tes
ment nt r rà s t ts va
n s u
nt r ran rem ren ria rà ré t ts va ven
nts r t ts va
o s à
ons ó
osa ós
r s t ts va ven
ra s
ran t ts va ven
rem t ts va ven
ren t ts va ven
ria t ts va ven
rs s
rà t ts va ven
ré t va
s t ta tes u
t va ven
ts va ven
u va ves
us va ves
à é és
"""
