"""Croatian: endings that its words exchange, each with the others; - is none."""

ENDINGS = """\
- a an c ca ce ci e g h i ih ija ije ila ili im ima io iti j ja je jem ji ju jući k ka ke la le li lo m ma mo
- n na ne ni nih nim nja nje njem nju no nog nom nu o og om r s ska ske ski skih skog skom st sti t ta te ti u
- ći š
a e eg em i ica ice ici ih ija ije iji ik ika ila ili im ima io iti ja je ju na ne ni nih nim no nog nom nu o
a og oj om ost osti ska ske ski skih skim sko skog skoj skom sku u
ama e i om u
an e i na ne ni nih nim no nog nom nost nu
ao e
ci k ka ke ku
cima k ka ke
e i ica ici ih ije ik ika ila ili ilo im ima imo io ite iti ja je na ne ni nih nim no nog nom nu o og oj om
e ost osti ska ske ski skih skim skog skom u
eg i ih im
em i u
emo u
en i io iti
g j m st sti
h k ka m
i ja je ju ka na ne ni nih nim no nog nom nu o og oj om ost osti ska ske ski skih skim skog skom u
ih o og oj om ost osti u
ik o
ila u
ili u
im o og oj om ost osti u
ima om u
io om u
ite u
iti om u
j m
ja o
je m o
ju la li m mo nja nje nju o te ti
jući o
la m mo n na ne ni nja nje nju o te ti
le mo o te ti
li m mo n na ne ni nja nje nju o te ti
lo m mo o te ti
m nje o st sti te ti va ve vi š
mo nja nje o te ti š
n o ti
na o ti u
ne o om ti u
ni o om ti u
nih u
nim u
nja o ti
nje o ti
njem o ti
nju o ti
no o ti u
nog u
nu u
o te ti u
og u
oj u
om ska ske ski u
ost u
osti u
ska u
ske u
ski u
skih u
skim u
skog u
skom u
te š
"""
