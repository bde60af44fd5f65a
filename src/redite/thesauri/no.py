"""Norwegian: which expressions say the same."""

EXPRESSIONS = """\
adm
adm direktør | adm direktør
administrerende
administrerende direktør | adm direktør
adskillige | flere

alt

angående | om
ankom | ankom
ansatt | ansatt
ansatte | ansatte
anskaffe | kjøpe
anskaffet | kjøpte
antall
anvende | bruke
anvendelse | bruk
anvender | bruker
anvendes | brukes
anvendt | brukt
anvendte | brukte

arbeidsledig | arbeidsløs
arbeidsledige | arbeidsløse
arbeidsledighet | arbeidsløshet
arbeidsløs | arbeidsløs
arbeidsløse | arbeidsløse
arbeidsløshet | arbeidsløshet
arbeidsplasser | jobber
arrangeres | holdes
arrangert | avholdt
arrestere | pågripe
arrestert | pågrepet

assistanse | hjelp

at
atomkraftverk | atomkraftverk
atomvåpen | atomvåpen

av
av den grunn | derfor
av og til | iblant
avfall | avfall
avholdes | holdes
avholdt | avholdt
avlyse | avlyse
avlyst | avlyst
avslutte | avslutte
avsluttet | fullført
avvente | vente
avventer | avventer

baby | baby
bare | kun
basketak | basketak

bedrift | firma
bedriften | firmaet
bedrifter | firmaer
befant
befant seg | lå
befinner
befinner seg | ligger
begrense | begrense
begrenset | begrenset
begrensning | begrensning
begrensninger | begrensninger
begynne | starte
begynner | starter
begynte | begynte
behov
behøvde | behøvde
behøve | behøve
behøver | behøver
beklageligvis | dessverre
bekymrede | urolige
bekymret | urolig
bemerket | sa
bensinstasjon | tankstasjon
bensinstasjoner | tankstasjoner
benytte | bruke
benytter | bruker
benyttes | brukes
benyttet | brukte
beretter | sier
berettet | sa
berge | berge
berget | berget
berømt | kjent
berømte | kjente
beslutte | beslutte
beslutter | beslutter
besluttet | bestemte
bestemme | beslutte
bestemmelser | regler
bestemmer | beslutter
bestemte | bestemte
består
består av | består av
besynderlig | rar
besynderlige | rare
betaling
betydningsfull | viktig
betydningsfulle | viktige

bilfabrikant | bilfabrikant
bilfabrikanter | bilfabrikanter
billig | billig
bilprodusent | bilfabrikant
bilprodusenter | bilfabrikanter
bilskilt | bilskilt
bisto | bisto
bistå | bistå
bistår | bistår

ble
ble avholdt | ble holdt
ble holdt | ble holdt
blir
blir avholdt | holdes

bodde | bodde
bonde | bonde
bor | bor
bord
bort
bortimot | nesten
bosatt

bruk | bruk
bruke | bruke
bruker | bruker
brukes | brukes
brukt | brukt
brukte | brukte

butikk | butikk
butikken | butikken
butikkene | butikkene
butikker | butikker

bygd | bygd
bygd opp igjen | gjenoppbygd
bygge | bygge
bygge opp igjen | gjenoppbygge
bygge ut | utvide
bygges | bygges
bygget | bygd
bygget ut | utvidet
bytte
bytte ut | bytte ut
byttet
byttet ut | byttet ut

bærbar
bærbar datamaskin | laptop
bærbar pc | laptop
bærbare
bærbare datamaskiner | bærbare pc er
bærbare pc er | bærbare pc er

bønder | bønder

ca | ca

cirka | ca

coach | coach

da
dag
daglig | daglig
datamaskin | pc
datamaskiner

de
de ansatte | de ansatte
del
dele
dele ut | dele ut
delta
delta i | delta i
deltar
deltar i | deltar i
delte
delte ut | delte ut
deltok
deltok i | deltok i
den
deretter | etterpå
derfor | derfor
dermed | derfor
dersom | hvis
dessuten | videre
dessverre | dessverre
det
detonasjon | detonasjon
detonasjonen | detonasjonen
detonasjoner | detonasjoner
detonere | detonere
detonert | detonert
detonerte | detonerte

direktør
diskutere | drøfte
diskuterer | drøfter
diskuterte | drøftet
display | skjerm
displayet | skjermen
distribuere | dele ut
distribuerte | delte ut

dog | dog
doktor | lege
doktoren | legen

drøfte | drøfte
drøfter | drøfter
drøftet | drøftet

dyr | dyr
dyre | dyre
dyrt | dyrt

døde | døde
dør | dør

e
e post | mail

eier | eier

eks
eksakt | eksakt
eksempel
eksempelvis | f eks
ekspert | ekspert
eksperter | eksperter
eksplodere | detonere
eksplodert | detonert
eksploderte | detonerte
eksplosjon | detonasjon
eksplosjonen | detonasjonen
eksplosjoner | detonasjoner

eldre
eldre mennesker | eldre personer
eldre personer | eldre personer

en
en rekke | flere
enda
enda en gang | igjen
enhver | hver
enn
enorm | enorm
enorme | enorme

epost | mail

er
er bosatt | bor

et
et stort antall | mange
etter
etter hvert | gradvis
etterpå | etterpå
ettersom | fordi

f
f eks | f eks

falle | falle
faller | faller
falt | falt
fans | fans
fant
fant sted | ble holdt
far | far
fart | fart
farten | farten

feil | feil
feilaktig | uriktig
feilaktige | uriktige
feiltagelse
feiltakelse | feil
fellesskap
ferdig
ferdigstille | avslutte
ferdigstilt | fullført

fikse | fikse
fikset | fikset
finner
finner sted | holdes
firma | firma
firmaer | firmaer
firmaet | firmaet

fjernsyn | tv

flere | flere
flormelis | melis

for
for eksempel | f eks
for kort tid siden | nylig
for litt siden | nylig
for tiden | nå
for å | for å
for øyeblikket | nå
forberede | forberede
fordi | fordi
forferdelig | fryktelig
forferdelige | fryktelige
forhenværende | tidligere
forklarer | sier
forklart | sagt
forklarte | sa
formuende | rik
forpliktelse | plikt
forretning | butikk
forretningen | butikken
forretningene | butikkene
forretninger | butikker
forsker | forsker
forskere | forskere
forskrifter | regler
forsterke | styrke
forsterket | styrket
forsøke | prøve
forsøker | prøver
forsøkt | prøvd
forsøkte | prøvde
fort | fort
fortalt | sagt
fortalte | sa
forteller | sier
forutsatt
forutsatt at | forutsatt at
forutsetning
forårsake | volde
forårsaket | voldte
foto | foto
fotografi | foto

fra
fram
framstille | produsere
framstiller | produserer
framstilling | produksjon
framstilt | framstilt
framstilte | framstilte
fremstille | produsere
fremstiller | produserer
fremstilling | produksjon
fremstilt | framstilt
fremstilte | framstilte
fri
fryktelig | fryktelig
fryktelige | fryktelige

fullføre | avslutte
fullført | fullført
fullstendig | helt
fullt
fullt og helt | helt
funksjonsevne
funksjonshemmede | funksjonshemmede

følge | følge
følgelig | derfor
følger | følger

gang
ganger

gigantisk | enorm
gigantiske | enorme
gikk
gikk bort | døde

gjelder
gjemme | gjemme
gjemt | gjemt
gjennom | gjennom
gjennomsnitt
gjennomsnittlig | i snitt
gjenoppbygd | gjenoppbygd
gjenoppbygge | gjenoppbygge
gjerne
gjort
gjort ferdig | fullført
gjøre
gjøre ferdig | avslutte
gjøre klar | forberede

globalt | globalt

godt

gradvis | gradvis
granske | granske
gransker | gransker
gransket | gransket
gratis | gratis
grunn | grunn
grunnen | grunnen
grunner | grunner

går
går bort | dør
gårdbruker | bonde
gårdbrukere | bønder

ha
ha i | ha i
hadde
hadde behov for | behøvde
har
har behov for | behøver
hastighet | fart
hastigheten | farten

heldigvis | heldigvis
hele
hele tiden | konstant
hell
helt | helt
hende | skje
hender | skjer
hendt | hendt
hendte | hendte
henhold
hensikt
hett
hett opp | hett opp
heve | heve
hevet | hevet

hittil | hittil

hjalp | bisto
hjelp | hjelp
hjelpe | bistå
hjelper | bistår
hjemmeside | webside
hjemmesiden | websiden
hjemmesider | websider

holdes | holdes
holdt
hospital | sykehus
hospitalet | sykehuset

hurtig | fort

hver | hver
hver dag | daglig
hver måned | månedlig
hver uke | hver uke
hvert
hvert år | årlig
hvis | hvis

hyppig | ofte

høyst | maks

i
i alt | i alt
i det minste | minst
i fellesskap | sammen
i følge | ifølge
i gjennomsnitt | i snitt
i hele landet | landet rundt
i hele verden | globalt
i henhold til | ifølge
i løpet av | under
i nærheten av | nær
i snitt | i snitt
i stedet for | istedenfor
i tillegg | videre
i utlandet | utenlands

iblant | iblant

ifølge | ifølge

igjen | igjen
igjennom | gjennom

ikke
ikke mer enn | maks
ikke mindre enn | minst
ikke noen | ingen

imens | mens
imidlertid | dog

informere | informere
informert | informert
ingen | ingen
inn
innehaver | eier
innimellom | iblant
innlede | innlede
innledet | innledet
innskrenke | begrense
innskrenket | begrenset
inntil
inntil nå | hittil
inntraff | hendte
inntreffe | skje
inntreffer | skjer
inntruffet | hendt
innviklede | innviklede
innviklet | innviklet

istedenfor | istedenfor
især | især

jernbanestasjon | togstasjon
jernbanestasjonen | togstasjonen

jobber | jobber
jordskjelv | skjelv
jordskjelvet | skjelvet
journalist | reporter
journalister | reportere

kansellere | avlyse
kansellert | avlyst
kanskje | kanskje

kjempestor | enorm
kjempestore | enorme
kjent | kjent
kjente | kjente
kjernefysiske
kjernefysiske våpen | atomvåpen
kjernekraftverk | atomkraftverk
kjernevåpen | atomvåpen
kjøpe | kjøpe
kjøpe inn | kjøpe
kjøpte | kjøpte
kjøpte inn | kjøpte

klar

kom
kom fram | ankom
kom på | kom på
kom tilbake | kom tilbake
komme
komme tilbake | komme tilbake
kommer
kommer på | koster
kommer tilbake | kommer tilbake
kommet
kommet tilbake | vendt tilbake
komplisert | innviklet
kompliserte | innviklede
konsekvens | følge
konsekvenser | følger
konstant | konstant
kontakt
kontakte | kontakte
kontaktet | kontaktet
kontinuerlig | konstant
kort
kosmos | kosmos
kostbar | dyr
kostbare | dyre
kostbart | dyrt
koster | koster
kostet | kom på
kostnad
kostnadsfritt | gratis

kun | kun

lab | lab
laboratorium | lab
lag
landet
landet rundt | landet rundt
langt
laptop | laptop

lege | lege
legemiddel | medisin
legemidler | medisiner
legen | legen
lete
lete etter | lete etter
leter
leter etter | leter etter
lette
lette etter | lette etter

lidelse | sykdom
lidelser | lidelser
ligger | ligger
likeledes | også
litt
litt etter litt | gradvis

lå | lå

løpet
løslate | løslate
løslatt | løslatt

mail | mail
maks | maks
maksimalt | maks
mamma | mor
mange | mange

mc | mc

med
med en gang | straks
med hensikt | med vilje
med hjelp fra | ved hjelp av
med sikte på å | for å
med vilje | med vilje
medarbeider | ansatt
medarbeidere | ansatte
medarbeiderne | de ansatte
medikament | medisin
medikamenter | medisiner
medisin | medisin
medisiner | medisiner
melder | sier
meldt | sagt
meldte | sa
melis | melis
men | dog
mennesker | personer
mennesker med nedsatt funksjonsevne | funksjonshemmede
mens | mens
mer
mer enn | over
merkelig | rar
merkelige | rare

mindre
minske | senke
minsket | senket
minskning | minskning
minst | minst
minste

mobil | mobil
mobilen | mobilen
mobiler | mobiler
mobiltelefon | mobil
mobiltelefonen | mobilen
mobiltelefoner | mobiler
mor | mor
motorsykkel | mc
motstander | rival
motstandere | rivaler

muligens | kanskje
mulighet | sjanse

måned
månedlig | månedlig

ned
nedsatt
nesten | nesten
nettside | webside
nettsiden | websiden
nettsider | websider
nevner | sier
nevnt | sagt
nevnte | sa

noen
noen ganger | iblant
nok | nok
nok en gang | igjen
normalt | normalt

nummerskilt | bilskilt

ny
nylig | nylig
nytt

nå | nå
nå og da | iblant
når
når det gjelder | om

nær | nær
nær ved | nær
nærheten

nødvendig | påkrevd
nøyaktig | eksakt

ofte | ofte

og | og
også | også

om | om
om bord | ombord
om kort tid | snart
om lag | ca
ombord | ombord
omkring | ca
omtrent | ca

opp
oppføre | bygge
oppføres | bygges
oppført | bygd
opplyser | sier
opplyst | sagt
opplyste | sa
opponent | rival
opponenter | rivaler

over | over
over hele landet | landet rundt
over hele verden | globalt

pappa | far

pc | pc

personer | personer

plikt | plikt

post

prate | prate
prater | prater
pratet | pratet
presis | eksakt
produksjon | produksjon
produsere | produsere
produserer | produserer
produsert | framstilt
produserte | framstilte
prøvd | prøvd
prøvde | prøvde
prøve | prøve
prøver | prøver

publikum | publikum
pusse
pusse opp | renovere
pusses
pusses opp | renoveres
pusset
pusset opp | renovert

på
på grunn av | på grunn av
på ny | igjen
på nytt | igjen
på samme tid | samtidig
på tross av | trass i
påbegynne | innlede
påbegynt | innledet
påbegynte | innledet
pågrepet | pågrepet
pågripe | pågripe
påkrevd | påkrevd
påpeker | sier
påpekte | sa

rar | rar
rare | rare
rask | fort
raskt | fort

redde | berge
reddet | berget
reduksjon | minskning
redusere | senke
redusert | senket
regel
registreringsskilt | bilskilt
regler | regler
rekke
renovere | renovere
renoveres | renoveres
renovert | renovert
reparere | fikse
reparert | fikset
reporter | reporter
reportere | reportere
restriksjon | begrensning
restriksjoner | begrensninger
revet | revet
revet ned | revet

rik | rik
rimelig | billig
rival | rival
rivaler | rivaler
rive | rive
rive ned | rive
rives | rives
rives ned | rives

robust | solid

rundt | ca

sa | sa
sagt | sagt
samle | samle
samle inn | samle
samlet | samlet
samlet inn | samlet
samme
sammen | sammen
samt | og
samtidig | samtidig
sank | falt
satt
satt fri | løslatt
satt ned | senket
satt opp | hevet

seg
seire | seire
seiret | vant
selskap | firma
selskaper | firmaer
selskapet | firmaet
selv
selv om | skjønt
senke | senke
senket | senket
sette
sette fri | løslate
sette ned | senke
sette opp | heve

siden | fordi
sier | sier
signere | signere
signerte | signerte
sikte

sjanse | sjanse

skifte
skifte ut | bytte ut
skiftet
skiftet ut | byttet ut
skje | skje
skjedd | hendt
skjedde | hendte
skjelv | skjelv
skjelvet | skjelvet
skjer | skjer
skjerm | skjerm
skjermen | skjermen
skjule | gjemme
skjult | gjemt
skjønt | skjønt

slagsmål | basketak
slutt
slutter | slutter
sluttet | sluttet

snakke | prate
snakker | prater
snakket | pratet
snart | snart
snitt

solid | solid
som
som følge av | på grunn av
som regel | normalt

spedbarn | baby
spesialist | ekspert
spesialister | eksperter
spesielt | især

stanse | stanse
stanser | stanser
stanset | stanset
starte | starte
starter | starter
startet | begynte
sted
stedet
stoppe | stanse
stopper | stanser
stoppet | stanset
stort
straks | straks
strømbrudd | strømbrudd
strømbruddet | strømbruddet
strømstans | strømbrudd
strømstansen | strømbruddet
strømutfall | strømbrudd
styrke | styrke
styrket | styrket

supportere | fans

sykdom | sykdom
sykdommer | lidelser
sykehus | sykehus
sykehuset | sykehuset
synke | falle
synker | faller

så
så godt som | nesten
så langt | hittil
såfremt | hvis
således | derfor

særlig | især

søke
søke etter | lete etter
søker
søker etter | leter etter
søkte
søkte etter | lette etter
søppel | avfall

ta
ta del i | delta i
ta kontakt med | kontakte
tallrike | mange
tankstasjon | tankstasjon
tankstasjoner | tankstasjoner
tar
tar del i | deltar i
tar slutt | slutter

tid
tiden
tidligere | tidligere
til
til alt hell | heldigvis
til nå | hittil
til sammen | i alt
til tross for | trass i
til tross for at | skjønt
til vanlig | normalt
tilbake
tilføyd | sagt
tilføyde | sa
tilføyer | sier
tillegg
tilsett | ha i
tilskuere | publikum
tilstrekkelig | nok
titt | ofte

togstasjon | togstasjon
togstasjonen | togstasjonen
tok
tok del i | deltok i
tok kontakt med | kontaktet
tok slutt | sluttet
totalt | helt

trass
trass i | trass i
trener | coach
trenge | behøve
trenger | behøver
trengte | behøvde
tross

tv | tv

uansett | uansett
uavbrutt | konstant
uavhengig
uavhengig av | uansett

uke
ukentlig | hver uke

umiddelbart | straks

under | under
under forutsetning av at | forutsatt at
underlig | rar
underlige | rare
underrette | informere
underrettet | informert
underskrev | signerte
underskrive | signere
understreker | sier
understreket | sa
undersøke | granske
undersøker | gransker
undersøkte | gransket
undertegne | signere
undertegnet | signerte
univers | kosmos

uriktig | uriktig
uriktige | uriktige
urolig | urolig
urolige | urolige

ut
utbedre | fikse
utbedret | fikset
utelukkende | kun
uten
uten betaling | gratis
uten kostnad | gratis
utenlands | utenlands
utgjøres
utgjøres av | består av
utlandet
uttaler | sier
uttalt | sagt
uttalte | sa
utvide | utvide
utvidet | utvidet

vaksinasjon | vaksinasjon
vaksinering | vaksinasjon
vanlig
vanligvis | normalt
vant | vant
var
var bosatt | bodde
varm
varm opp | hett opp

ved
ved en feil | ved en feil
ved en feiltagelse | ved en feil
ved en feiltakelse | ved en feil
ved hjelp av | ved hjelp av
vederlagsfritt | gratis
vedrørende | om
velstående | rik
vende
vende tilbake | komme tilbake
vender
vender tilbake | kommer tilbake
vendt
vendt tilbake | vendt tilbake
vendte
vendte tilbake | kom tilbake
vente | vente
vente på | vente
venter
venter på | avventer
verden
verden over | globalt

videre | videre
viktig | viktig
viktige | viktige
vil
vil gjerne | ønsker å
vilje
vinne | seire
virksomhet | firma
virksomheten | firmaet
virksomheter | firmaer
vitenskapsfolk | forskere
vitenskapsmann | forsker

volde | volde
voldte | voldte

våpen

webside | webside
websiden | websiden
websider | websider

å

år
årlig | årlig
årsak | grunn
årsaken | grunnen
årsaker | grunner

ønsker
ønsker å | ønsker å

øyeblikkelig | straks
øyeblikket\
"""
