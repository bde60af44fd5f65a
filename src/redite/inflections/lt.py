"""Lithuanian: endings that its words exchange, each with the others; - is none."""

ENDINGS = """\
- a ai ais as au e ems i ime ios is ite iu je ji jo jų m ma mas me mi mis mo mos ms mą mų nt nti ntis o os ose
- s se si sios sis ta te ti u us ą į ų
a e i imas imo imą mo o oje oji ojo omis os ose s ti u us ą ė ų ųjų
ai e i inio inis inių inė inės o oje omis os ose s u ui uose us ą ė ų
ais e o os s u ui uose us ą ų
am o u us ų
ama u
amas u
ame o os s u us ą ų
ams o s u ui uose us ą ų
ant o u
as e i ijos inio inis inių inė inės o oje oji ojo omis oms os ose u ui uose us ą ė ų ųjų
au imas imo o ome u us ęs
aus us ų
avo uoti
davo ti
e i iai io is iu ius ių o os u ui uose us ą ė ėje ėmis ės ę į ų
ei ių ė ės ę
es iai io is iu ius ių s ė ėje ėmis ės ėse ę į
i m me ms o oje ojo os ose s u umo us ys ą ė ės į ūs ų
ia s ti ė
iai us ys ė ėje ės ę į
iais ė ės ę į
iame ė ės į
iams į
iau ė
imai o
imas o s ta tas ti tų us usi ė ę ęs
imo o s ta tas ti tų us usi ė ę ęs
imą o ti us ė ęs
imų o
inio ą ų
inis o ą ų
inių o ą ų
inė o ą ų
inės o us ą ų
io yje ys ė ėje ės ę į
ios us
is m me ms s yje ys ė ėje ės ę į ų
iu yje ė ės ę į
iui į
ius ys ė ėje ės ę į
ių us yje ys ė ėje ėmis ės ėse ę į ų
ja s ti
jama ti
je mis ms s se
ji s sios
jimo ti
jo s sios ti
jos nės
k ti
kite s ta tas ti tų
m s
ma nt
mas nt s te ti vo
me nt s te u
mi nt s
mis s se
mo s ti
mos nt
ms s se
mą s
o s ta tas ti tų u ui uose us usi ys yti ą ė ę ęs ų ųjų
oje us ą ų
oji ų
ojo ų
ome ęs
omis ą ų
oms ų
os u us ą ų ųjų
ose s ą ų
s ta tas ti tos tų u ui uose us ė ų
tas ė
ti us čių ė ęs
tis čio čių
tys čių
u ą ė ų
ui ą ų
uose ą ų
us ą ė ę ęs ūs ų
usi ę ęs
yje į
ys ė į
yti ė
ą ė ų
ė ę ęs į ų
ėje ę į
ėmis ę
ės ę į
ėse ę
ę į
"""
