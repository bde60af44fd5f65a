"""Latvian: which expressions say the same."""

EXPRESSIONS = """\
ap | ap
apmēram | ap
aptuveni | ap

arī

atkal | atkal
atzīmē | saka
atzīmēja | teica

augstākais | maksimums

bet | bet
bez
bez tam | bez tam

bieži | bieži

dažkārt | reizēm
dažreiz | reizēm

drīz | drīz
drīzumā | drīz

gaitā | gaitā
gan
gandrīz | teju

iespējams | varbūt
iesākās | sākās

ikviens | katrs

informē | saka
informēja | teica

jauna

jo | jo
jo īpaši | īpaši

ka
katrs | katrs
kaut
kaut arī | lai arī
kaut gan | lai arī

kā
kā arī | un

lai
lai arī | lai arī
lai gan | lai arī
laikā | gaitā

maksimums | maksimums
mazāk
mazāk nekā | mazāk par
mazāk par | mazāk par

ne
ne mazāk kā | vismaz
ne vairāk kā | maksimums
nekavējoties | tūlīt
nekā
nereti | bieži

no
no jauna | atkal
norisinājās | notika
norisinās | notiek
norisināsies | notiks
norāda | saka
norādīja | teica
notiek | notiek
notika | notika
notiks | notiks

par
paskaidroja | teica
pastāstīja | teica
patlaban | tagad
pavēstīja | teica
paziņo | saka
paziņoja | teica
pašlaik | tagad

piebilda | teica
piebilst | saka
piem | piem
piemēram | piem
piepeši | pēkšņi

pēc
pēc tam | vēlāk
pēkšņi | pēkšņi

reizēm | reizēm

sacīja | teica
saka | saka

sevišķi | īpaši

skaidro | saka
skaidroja | teica

stāsta | saka
stāstīja | teica

sākotnēji | sākumā
sākumā | sākumā
sākās | sākās

tad
tagad | tagad
tam
taču | bet

teica | teica
teju | teju

tikai | vien
tikpat
tikpat kā | teju

tomēr | bet

turklāt | bez tam

tādēļ | tādēļ
tādēļ ka | jo
tāpēc | tādēļ
tāpēc ka | jo

tūlīt | tūlīt

un | un

uzreiz | tūlīt
uzsver | saka
uzsvēra | teica

vairāk
vairāk nekā | vairāk par
vairāk par | vairāk par
varbūt | varbūt

vien | vien
vienlaicīgi | vienlaikus
vienlaikus | vienlaikus
vienīgi | vien
vismaz | vismaz

vēlāk | vēlāk

īpaši | īpaši

šad
šad un tad | reizēm

šobrīd | tagad\
"""
