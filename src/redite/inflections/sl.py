"""Slovenian: endings that its words exchange, each with the others; - is none."""

ENDINGS = """\
- a ah al ala ali ami anje ati c ca ce cev ci co e ec ega em en ev ga h i ih ijo il ila ili im imi iti j ja je
- jem jev ji jo ju k ka ke ki kov l la le li lo m mi mo mu n na ne nega nem ni nih nik nim nja nje njem nju no
- nost o om ost osti ov r s ska ske skem ski skih sko st sti t ta te tev ti tve u v š
a ci e ec ega em emu en ena ene eni eno ev i ica ice ih ijo ik il ila ili im imi iti ja je ka na ne nega nem
a ni nih nik no o om ost osti ov ska ske skem ski skih sko u
ah e i o
ajo en
al e i
ali e i
am e
ami e i o
ati i
ca ec k ka
cev ec i
ci ec i
e i ica ice ih ijo ik il ila ili im imi ite iti ja je na ne nega ni nih no o om ost osti ov ska ske ski skih
e sko u
ec i
ega i ih im imi o ost osti
ek ka ki
em i ih im imi o ost osti u
emu i ih im imi o
en i na ne nega nem ni nih nim no nost
ena i
ev i u ve vi
ga m mu
h k ka m mi
i ja je jo ka na ne nega nem ni nih nik no o om ost osti ov ska ske skem ski skih sko u ve
ica o
ih ne ni no o om ost osti ov u
ik o
ika o
im o ost
imi o
ja o
je o
jo l la le li lo m mo n na ni nja nje njem nju no ta te tev ti š
l m mo n na ne ni nih nja nje njem nju no ta te tev ti tve š
la m mo n na ne ni nja nje njem nju no ta te tev ti tve š
le mo ta te ti
li m mo n na ne ni nja nje njem nju no ta te tev ti tve š
lo m mo nja nje ta te ti
m nje ta te ti v š
mo nja nje ta te ti š
n ti
na o om ti u
ne o om ov ti u
nega o
ni o om ov ti u
nih o om u
nja ti
nje ti
njem ti
nju ti
no o om ov ti u
o ska ske ski skih sko u
om u
ov u
ske u
ski u
sko u
te š
ti š
"""
