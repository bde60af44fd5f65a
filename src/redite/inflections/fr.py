"""French: endings that its words exchange, each with the others; - is none."""

ENDINGS = """\
- a ai ais ait ant e ent er es eur ez i ie ient ion ions is iste it ité l le les ment n ne nes nt nte nts o
- ons ont r ra rai rait re rie ront rs s se t te tion tte ur urs use ux x z é ée ées és
a e ent er era es ez ons ont s é ée ées és
able e ent er é ée
age e er es é ée és
ai ont
aire e é
ais e ent er es ez ons ont é
ait e ent er era es eur ez ons ont s é ée ées és
ant e ent er era es eur eurs ez ons s é ée ées és
ante e ent er é ée és
ants e ent er é ée és
ble it nt
ce t te tes ts
ces t
e ie ier iers ion ions ique isme iste ité on ons que ques r s t é ée ées és
ent ons s t é ée ées és
er ons s ère é ée ées és
era ons é ée ées és
ers ère
es ie ier iste ité ons s é ée ées és
eur ion ions é ée ées és
eurs ion ions é ée és
ez ons é ée ées és
f on ons ve ves
fs on ons ve ves
ge nt
ient nt nte nts
is nt
it nt nte nts tion
l ux
le s ux
les s ux
me te tes
ment nt r ra s z
ne s
nes s
nt r ra rait ront s teur tion ur urs z
on ve ves
ons ve é ée ées és
r s t ur urs z
ra s z
rai s
rait s z
re t
ront s z
s t te tte ur urs z é ée és
se x
ses x
ur z
urs z
"""
