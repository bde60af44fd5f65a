"""Slovak: endings that its words exchange, each with the others; - is none."""

ENDINGS = """\
- a ach ami ať ca ce ch ci cich e ej ho i ia j je jú ka ky l la li lo m me mi mu ne nej nia nie nom ná né ného
- ní nú ný ných ným o och om ou ov ovi ová ové ový s skej te u y á é ého í ú ý ých š ť
a e eho ej i ka ky l la li lo mi ne nej ná né ný ných o och om ou ov ovi ové skej u y ych ym á ách í ť
ach e
ami e om ou ov u y ách
ať á
ch m mi v
e i ich mi ne nej ná né ného nú ný ných o och om osti osť ou ov ové u y ych ym á ách é ého í ú ý ých ým ými
eho i om ou u y ych ym
ej i ia ie o om osti osť ou u y ych ym á é ého ému í ím ú ý ých ým ými
em ú
eme ú
enia il ila ili iť í
enie il ila ili iť í
ená il ila ili iť í
ené il ila ili iť í
ení il ila ili iť í
ením il ila ili iť
ený il ila ili iť í
ho j mu
i o om ou ov u í
ia á é í ím ý ých
ie á é í ích ím ú ý ých
il í
ila í
ili í
ilo í
iu á é í ím ý
iť í
jú l la li m me nie ť
ku ok
ky ok
l m me nia nie ná né ní ním ný ných te ť
la m me ne nia nie ná né ní ný ných ol ť
li m me nia nie ná né ní ním ný ných ol te ť
lo ť
m sti sť te u v vej vi vá vé vý vých š ť
me te š ť
mi och om ov u y
ne om u y
nej om u y
nia ť
nie ť
ná u y ť
né om ov u y ť
ného u y
ní ť
ním ť
nú u
ný u y ť
ných u y ť
o u á é ého ú ý ých ým
och u y
om u y ych ym á é ého ému í ú ý ých ým ými
osti á é ého ú ý ých ým
osť á é ého ú ý ých ým
ou u y ych ym á ách é ého ému í ú ý ých ým ými
ov u y
oval uje ujú
ovať uje ujú
ovej u
ové u y
ový u y
sti u
sť u
te ú š ť
ti ť ťou
tí ť
u y ych ym á ách í
y á ách é ého ú ý ých
á é ého ému í ím ú ý ých ým ými
é í ím ú ý ých ým ými
ého í ú ý ých ým ými
ému ú ý ých ým ými
í ú ý ých ým ými
ím ý ých
ú ý ých ým ými
"""
