"""Latvian: endings that its words exchange, each with the others; - is none."""

ENDINGS = """\
- a ais am as e em es et i ies iet im is ja jas jiem jis jot ju jums jumu jā jām jās m ma mi ms mu mā o os ot
- s si t ta tas ti ties ts tu u ā āji ājs āju ās ēja šana šanu ši
a e es i ie iem ies iet is o os ot s t u uma umi ums umu umus umā us usi uši ā āja ām ās āt ātu ība ības ību
a īja īs īt īta īts ītu š
ai iem os u ā ām ās
ais i ie iem o os s u ā ām ās
ajā i ie o os s u ā ās
ajām i ie o ā ās
am i iem os ot s u us ā ām ās
as i ie iem ies o os ot s u us ā ām ās
ba gi
bas gi
bu gi gs
e i s u ē ēm ēs
ei i ē
es i s ē ēm ēs
i m o os ot s u us ā ām ās ē ēm ēs ī ība ības ību īt
ie o os s u ā ās
iem o os s u us ā ām ās
ies os s u ās
iet ot u
is jiem jā jām ot s u ums umu usi uši ām ī
ja s t ta tas ti ties to ts tu šana šanu
jas ties
jiem s
jies ties
jis s t ta tas ti ts tu šana šanu
jot s t ta tas ti ts tu šana šanu
ju s t ta ts tu
juma t ts
jumi t
jums s t ta tas ti ts tu
jumu s t ta ti ts tu
jusi s t ts tu
juši s t ta ts tu
jā s
jām s
jās s t ta ties ts tu
m s t
ms si ši
mu si ši
o s u us ā ām ās
os s u us ā ām ās
ot s u ums ās īja īt
s t ta tas ti ties ts tu u us ā ājs ām ās šana šanu šu
si ši
sim t tu
t šana šanu šu
ta šana šanu
tas šana šanu
ti šana šanu
ts šana šanu
tu šana šanu šu
u ā āju ām ās ības š
us ā ās
uši ām
"""
