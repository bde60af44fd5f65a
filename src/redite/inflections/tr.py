"""Turkish: endings that its words exchange, each with the others; - is none."""

ENDINGS = """\
- a ak an ca ce da daki dan de deki den di dim dir du dı dım dır e en i im in inde ine ini inin iyle iz izi k
- ken ki ktan la lar lara ları le ler lere leri li lik liği lu lı lık lığı m ma mak ması maya me mek meye mi
- miz miş mı mız mış n na nda ndan nde nden ne ni nin niz nu nun nü nı nın nız r ra re ri rin rini rı rın rına
- rını s sa se si sin sine sini siz sun sı sın sına sını sız ta tan te ten ti tir tı tır u um un uz ya ye yi
- yla yle yor yı z zi zı ü ün ği ğini ğı ğını ı ım ın ına ında ını ının ır ıyla ıyor ız ızı
a da daki dan la lar lara ları u un ı ım ın ına ında ını ının ır ıyla ız ızı ış
acak ma mak ması maya mış ıp ır ıyor
ak ış
an dı dığı ma mak ması maya mış ı ın ıp ır ıyor
ar ı ık
ara ı
arak ma mak ması mış ıp ır
arı ı ık
arın ı
ası ış
aya ış
cak n rak
cek n rek
da la lar lara ları nın sı u un ya yı ı ın ına ında ını ının ız
daki ı ın
dan k la lar lara ları lı nın sı sına sını u un ya yı ı ın ına ında ını ının
de e i in inde ine ini inin iz le ler lere leri nin si sine ye yi ü
deki e i in
den e i in inde ine ini inin le ler lere leri li nin si sine sini ye yi
di en ir iyor me mek mesi miş
dir n ni nin
diği en mesi miş
du lar sun um uz
dı ma mak ması maya mış yan ır ıyor
dır n
dığı ma ması mış ır
e i im in inde ine ini inin ir iyle iz iş le ler lere leri ü ün
ecek ir iyor mek mesi
ek iş
en i in ip ir iyor me mek mesi meye miş
er i ik
eri i ik
erin i
esi iş
eye iş
i le ler lere leri li
im ler
in le ler leri
inde ler leri
ine le ler leri
ini le ler leri
inin le ler leri
ir mek mesi miş
iyor mek
k lar ler m n nız r si sı sını ya ye yi yı z ğa ği ğim ğin ğini ğu ğı ğım ğın ğını
ki n
la ı ın ına ını ının
lar m n nın sun sı sını u um uz ya yı ı ım ın ına ını ının
lara ı ın
ları nın sı sına sını tan u ya yı ı ın ına ında ını ının
ler m nin si sin sine sini ye yi
leri nin si sine sini ten ye yi
li si sini ye
lı sı ya ı
m n na nda ndan nde ne ni nin niz nı nın nız r si z ği ğı
ma r ıp ır ıyor
mak ır ıyor
ması ır ıyor
maya ır ıyor
mi n ni
miz n ne ni nin niz
mı n nı
mız n na nı nın nız
mış ıp ır ıyor
n p r rak rek yla yle yor z zi zı
na yla
nda yla
ndan yla
nde yle
nden yle
ne yle
ni yle
nin si sine sini ye yi yle
nı yla
nın sı sına sını ya yla yı
p r yor
r yor
rken yor
si ye yi
sine ye yi
sini ye yi
sun um uz
sı ya yı z
sına ya yı
sını ya yı
ya z
yor ş
"""
