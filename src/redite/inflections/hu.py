"""Hungarian: endings that its words exchange, each with the others; - is none."""

ENDINGS = """\
- a ai ak am an at ba ban be ben ból ből d e ei eit ek eket em en es et ett hoz i ik it ja je ják k kal kat
- kel ket kkel ként l m n nak nek ni ok okat om on os ot ott ra re ról ről s sen sz ság ség t ta tak tam te
- tek tem ták ték uk unk va ve vel ában ák ának ára ás ása ást át ében ék ének ére és ése ét ével ó ú ük ül
- ünk ő ű
a ba ban i nak ok okat on os ot ra t uk unk ába ában ák án ának ára át ával ól ú
ai ok okat ában át
ak i unk ák
am ák
an ól
ani ja ott otta ás ása
at ban kal nak
ba i nak ok ra t
ban hoz i ja nak ok okat on os ot ra ról t ában ának át
bb k n
be t
ben e ek eket et i nek re ről t ében ét
ból nak ra t
d k m s t
e i nek re t ében ék én ének ére ét ével ük ünk ől ű
ei ét
ek i nek re ség t ék ének ét ünk
eket nek re t ét
em i ék ünk
en i nek re t ől
eni i ése
es t ét
et i kel nek re ének ét
ett i ik nek ni te tek ve és ése ést ését ő
ette i
hez nek re
hoz nak ra t
i k ket kkel nak nek ni ok on ot ra re s t te ték ve ában ának át ének és ése ét ünk ő
ik nek ni ott t te tek ték ve és ése ését ó ő
it k ket s t
ja k kat nak ni ok om ott otta t ta tam ták va ás ása ó
ják ni ott ta ták ás ása ó
k l m n nek nk s t tt
kat n s t
ket n s t
kkal t
m s t tt
n ra re s t
nak ok ott ra ról t tak unk val ás ó
nek re ről t te tek vel és ét ünk ő
ni om ott t ta tak tam te tek tem tt tte ták ték va ve ás ása ást és ése ést ó ő
ok ra t unk ának át
okat ra t át
om ta
on ra
os t át
ot ra át
ott ta tak ták va ás ása ási ást ását ó
ra t val át
re t vel ét
ról t
ről t
s t
t val vel ás át és ét ó ő
ta ás ása ó
tak ás ó
te ve ése ő
tek és ő
uk ák
unk ó
va ás ása ó
ve és ése ő
ás ó
ása ó
ási ó
ást ó
ását ó
át ú
és ő
ése ő
ési ő
ést ő
ését ő
ét ű
"""
