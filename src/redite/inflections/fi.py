"""Finnish: endings that its words exchange, each with the others; - is none."""

ENDINGS = """\
- a aan an e en et i iden ihin in inen isi issa ista ita ja jen kaan kin ko ksi kään kö la lla lle llä lta
- maan mme mään n na neet nen ni nsa nut nä on s sa sen si ssa ssä sta sti stä sä t ta taa taan ten tiin tta
- ttu tu tä un ut va van vat vät ä än ön
a e en ettu i ia ien in inen isen isi issa ista ivat ja jen ksi lla lle lta maan n na neet nen nsa nut o oja
a on sa si ssa sta sti t ta taa tava tiin tu u un us usta ut va vaa van vat
aa i ia ien ista
aan ia in inen isen ista tava tiin tu tua ut
alla inen ista
an ia ien in ista lla lle n na si ssa sta t us
anut i
assa inen ista
asta ista
at ia ien in ista
ava iin u ua
avat i
den lle s siin ssa sta ta tta tä
e i maan n vat ä
ee i
een ia iin ista iä ta ten tä ut
eet ut yt
eja i ia ien it
eksi ia ta
ella ia
en i ia iden iin ille in issa ista istä ita iä ksi lla lle llä n na ssa ssä sta sti stä t ta ten tä ä
ena ia ta
essa ia issa ista ta
esta ia iin issa ista ta
esti ia ta
estä iä tä
et ia iden iin ille issa ista istä ita iä ta ten tä
ettu us
hin sta
i maan neet nut sa sä ta u ua vat y ä ää
ia ta ten uus
ihin ja jen
iin ta u ua y
in lla lle n ssa ssä sta stä t ti ä
inen ään
isi maan neet nut vat
ista ja n sta t ta
istä ään
ivat u
iä tä ä än ät ää
ja maan n nut t vat
jen n t
jä ä
ksen s sta sten
kset s sta sten
ksi lla lle llä lta n na nä ssa sta sti stä t
ksia s sta sten
la ta
le ta tä
lla n na nsa ssa sta sti t ta
lle n na nsa ssa ssä sta stä t ta ä
llä n nä ssä stä t ä än
lta n na ssa sta t
ltä n stä
lä tä
maan n neet nut t va van vat
mme n t vat
mpi n t
mään nyt vän vät ä
n on s seen si ssa ssä sta sti stä t ta taan un vat vät ä än
na ssa sta sti t
nan ta
neet vat vät ä
nen seen sen sena set sia siä sta sten stä
ni si t
nsa ssa sta t
nut u va van vat
nyt vät ä
nä ssä stä t ä
on ssa sta
s tta
sa ta ti
seen t
si t
ssa t ta
ssä t ä än
sta t ta
sti t
stä t ä
sä tä
t vat ä
taa us
tiin ään
ty ään
u vat
vä ä
vän ä
vät ä
y ä
"""
