"""Lithuanian: which expressions say the same."""

EXPRESSIONS = """\
aiškina | mini

anot | anot

apie | apie
apytikriai | apie
apytiksliai | apie

bei | ir
bemaž | kone
bent | bent
bent jau | bent
bet | bet
beveik | kone

dabar | dabar
daugiau
daugiau kaip | daugiau nei
daugiau nei | daugiau nei
daugiausia | daugiausia
dažnai | dažnai

dėl
dėl to | taigi
dėlto

gal | gal
galbūt | gal

greitai | greitai

iki
iki šiol | iki šiol

informavo | sakė
informuoja | mini

ir | ir
irgi | irgi

iš
iš karto | iškart
iš naujo | vėl
iš pradžių | pradžioje
iškart | iškart

jau

jei | jei
jeigu | jei

kadangi | mat
kaip
kartais | kartais
kartkartėmis | kartais
karto

kone | kone

ligi
ligi šiol | iki šiol

mat | mat
maždaug | apie
mažiau
mažiau kaip | mažiau nei
mažiau nei | mažiau nei
mažiausiai | bent

metu

mini | mini

naujo

ne
ne daugiau kaip | daugiausia
ne daugiau nei | daugiausia
ne mažiau kaip | bent
nedelsiant | iškart
nei
nepaisant | nepaisant
neretai | dažnai
nes | mat
netrukus | greitai
nežiūrint | nepaisant

nurodo | mini
nurodė | sakė

paaiškino | sakė
pabrėžia | mini
pabrėžė | sakė
paminėjo | sakė
papasakojo | sakė
pareiškė | sakė
pasak | anot
pasakoja | mini
pat
pavyzdžiui | pvz
pačiu
pažymi | mini
pažymėjo | sakė

pradžioje | pradžioje
pradžių
praneša | mini
pranešė | sakė
pridūrė | sakė

pvz | pvz

retkarčiais | kartais

sako | mini
sakė | sakė

taigi | taigi
taip
taip pat | irgi
tačiau | bet

tik | tik
tiktai | tik

to
todėl | taigi

tuo
tuo pačiu metu | vienu metu
tuoj
tuoj pat | iškart

vien | tik
vien tik | tik
vienu
vienu metu | vienu metu
vis
vis dėlto | bet
visgi | bet

vėl | vėl

šiol
šiuo
šiuo metu | dabar\
"""
