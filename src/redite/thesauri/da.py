"""Danish: which expressions say the same."""

EXPRESSIONS = """\
accelerere | accelerere

adm
adm direktør | ceo
administrerende
administrerende direktør | ceo
adskillige | flere

af
af den grund | derfor
af og til | nu og da
affald | affald
afgik
afgik ved døden | døde
afholde | afholde
afholdes | afholdes
afholdt | afholdt
aflyse | aflyse
aflyst | aflyst
afrundede | afrundede
afrunder | afrunder
afrundet | afrundet
afsendt | sendt
afslutte | afslutte
afsluttede | afrundede
afslutter | afrunder
afsluttet | afrundet
afvente | vente
afventer | afventer

aktuelle | aktuelle

allerhøjst | højst
almindeligvis | normalt
alt

angående | om
anholde | anholde
anholdt | anholdt
ankom | ankom
ankommer | ankommer
annullere | aflyse
annulleret | aflyst
ansat | ansat
ansatte | ansatte
anskaffe | købe
anskaffede | købte
anskaffer | køber
anskaffet | købt
antal
anvende | bruge
anvendelse | brug
anvender | bruger
anvendes | bruges
anvendt | brugt
anvendte | brugte

arbejdsløs | ledig
arbejdsløse | ledige
arbejdsløshed | ledighed
arrangere | afholde
arrangerede | afholdt
arrangeres | afholdes

assistance | hjælp

at
atomkraftværk | atomkraftværk
atomkraftværker | atomkraftværker
atomvåben | atomvåben
atter | igen

automobil | bil
automobiler | biler

baby | baby
babyer | babyer
bagefter | bagefter
banegård | banegård
banegården | banegården

begrænse | begrænse
begrænset | begrænset
begrænsning | begrænsning
begrænsninger | begrænsninger
begynder | starter
begyndt | begyndt
begyndte | begyndte
behøver | behøver
beklageligvis | desværre
beklædning | tøj
bekymrede | urolige
bekymret | urolig
beliggende
beløbe
beløbe sig til | koste
beløber
beløber sig til | koster
bemærkede | sagde
benytte | bruge
benyttede | brugte
benyttelse | brug
benytter | bruger
benyttes | bruges
benyttet | brugt
benzinstation | tankstation
benzinstationer | tankstationer
beregning
berettede | sagde
beretter | siger
berømt | kendt
berømte | kendte
besluttede | bestemte
beslutter | beslutter
besluttet | bestemt
bestemmelser | regler
bestemmer | beslutter
bestemt | bestemt
bestemte | bestemte
består
består af | består af
besynderlig | mærkelig
besynderlige | mærkelige
besynderligt | mærkeligt
betaling
betingelse
betjent | betjent
betjente | betjente
betydningsfuld | vigtig
betydningsfulde | vigtige
betydningsfuldt | vigtigt

bil | bil
biler | biler
bilfabrikant | bilfabrikant
bilfabrikanter | bilfabrikanter
billig | billig
bilproducent | bilfabrikant
bilproducenter | bilfabrikanter
bistand | hjælp
bistod | hjalp
bistå | bistå
bistår | bistår

bland | bland
blev
blev afholdt | fandt sted
blevet
blevet afholdt | fundet sted
bliver
bliver afholdt | afholdes
blot | kun

boede | boede
bor | bor
bord
bosat

brand | brand
brande | brande
branden | branden
brug | brug
bruge | bruge
bruger | bruger
bruges | bruges
brugt | brugt
brugte | brugte

butik | butik
butikken | butikken
butikker | butikker
butikkerne | butikkerne

bygge | bygge
byggede | byggede
bygges | bygges
bygget | bygget

bærbar | bærbar
bærbar computer | bærbar
bærbare
bærbare computere | laptops

børn | børn

ca | ca

ceo | ceo

chance | chance

cirka | ca

coach | coach
computer
computere

da | da
dag
dagligt | dagligt
dale | dale
dalede | faldt
daler | daler

de
de ansatte | de ansatte
del
dele
dele ud | uddele
delt
delt ud | uddelt
deltage
deltage i | deltage i
deltager
deltager i | deltager i
deltog
deltog i | deltog i
den
derefter | bagefter
derfor | derfor
derudover | desuden
desuden | desuden
desværre | desværre
det
detonation | detonation
detonationen | detonationen
detonationer | detonationer
detonere | detonere
detonerede | detonerede
detoneret | detoneret
dette

direktør
diskutere | drøfte
diskuterede | drøftede
diskuterer | drøfter
diskuteret | drøftet
display | skærm
displayet | skærmen

dog | dog
doktor | læge
doktoren | lægen
donerede | donerede
doneret | doneret

drøfte | drøfte
drøftede | drøftede
drøfter | drøfter
drøftet | drøftet

dyr | dyr
dyre | dyre
dyrt | dyrt

døde | døde
døden

e
e mail | mail
e mails | mails

efter
efterhånden | gradvist
eftersom | da

ejer | ejer

eks
eksakt | eksakt
eksempel
eksempelvis | f eks
ekspert | ekspert
eksperter | eksperter
eksplodere | detonere
eksploderede | detonerede
eksploderet | detoneret
eksplosion | detonation
eksplosionen | detonationen
eksplosioner | detonationer

email | mail
emails | mails

en
en lang række | mange
en række | flere
end
ender | ender
endnu
endnu en gang | igen
endte | endte
endvidere | desuden
enhver | hver
enorm | enorm
enorme | enorme

er
er beliggende | ligger
er bosat | bor

et
et stort antal | mange

f
f eks | f eks

falde | dale
falder | daler
faldt | faldt
fandt | fandt
fandt sted | fandt sted
fans | fans
fart | fart
farten | farten

fejl | fejl
fejlagtig | forkert
fejlagtige | forkerte
fejltagelse | fejl

finder
finder sted | afholdes
firma | firma
firmaer | firmaer
firmaet | firmaet

fjernsyn | tv

flere | flere
flormelis | flormelis
fly | fly
flygte | flygte
flygtede | stak af
flyvemaskine | fly

for
for at | for at
for eksempel | f eks
for kort tid siden | fornylig
for nylig | fornylig
for nyligt | fornylig
for tiden | nu
for øjeblikket | nu
forberede | forberede
fordi | da
foreslog | foreslog
forfærdelig | frygtelig
forfærdelige | frygtelige
forfærdeligt | frygteligt
forhenværende | tidligere
forhøje | hæve
forhøjes | hæves
forhøjet | hævet
forkert | forkert
forkerte | forkerte
forklarede | sagde
forklarer | siger
forklaret | sagt
formuende | rig
fornylig | fornylig
forpligtelse | pligt
forretning | butik
forretningen | butikken
forretninger | butikker
forretningerne | butikkerne
forsker | forsker
forskere | forskere
forskrifter | regler
forslag
forstærke | styrke
forstærket | styrket
forsøge | prøve
forsøger | prøver
forsøgt | prøvet
forsøgte | prøvede
fortalt | sagt
fortalte | sagde
fortsætte | fortsætte
fortæller | siger
forudsat
forudsat at | forudsat at
forvolde | forvolde
forvoldt | forvoldt
forvoldte | forvoldte
forårsage | forvolde
forårsagede | forvoldte
forårsaget | forvoldt
foto | foto
fotografi | foto
fotografier | fotos
fotos | fotos

fra
frem
frem for | frem for
fremskynde | accelerere
fremstille | producere
fremstillede | producerede
fremstiller | producerer
fremstillet | produceret
fremstilling | produktion
frigive | frigive
frigivet | løsladt
frygtelig | frygtelig
frygtelige | frygtelige
frygteligt | frygteligt

fuldføre | afslutte
fuldført | afrundet
fuldkommen | helt
fuldstændig | helt
fuldstændigt | helt
fundet | fundet
fundet sted | fundet sted

fællesskab
færdiggjort | afrundet
færdiggøre | afslutte
færdselsuheld | trafikuheld

følge | følge
følgelig | derfor
følger | følger

gang

gennem | gennem
gennemsnit
gennemsnitligt | i snit
genopbygge | genopføre
genopføre | genopføre
gerne

gigantisk | enorm
gigantiske | enorme
give
give lov til | tillade

globalt | globalt

gradvist | gradvist
gratis | gratis
grund | grund
grunde | grunde
grunden | grunden
grundlagde | stiftede
grundlagt | stiftet

gå
gå videre | fortsætte

gøre
gøre klar | forberede

handicap
handicappede | handicappede
har
har brug for | behøver
hastighed | fart
hastigheden | farten

held
heldigvis | heldigvis
hele
hele tiden | konstant
helt | helt
hemmelighed
hemmeligt | hemmeligt
henblik
henhold
hensyn
herefter | bagefter

hidtil | hidtil

hjalp | hjalp
hjemmeside | webside
hjemmesiden | websiden
hjemmesider | websider
hjælp | hjælp
hjælpe | bistå
hjælper | bistår

hospital | sygehus
hospitaler | sygehuse
hospitalet | sygehuset

hurtig | rask
hurtigt | raskt

hver | hver
hver dag | dagligt
hver måned | månedligt
hver uge | hver uge
hvert
hvert år | årligt
hvis | hvis
hvorimod | mens

hyppigt | tit

håndgemæng | slagsmål

hænde | ske
hænder | sker
hændt | sket
hændte | skete
hæve | hæve
hæves | hæves
hævet | hævet

højst | højst

i
i det mindste | mindst
i dette øjeblik | nu
i fællesskab | sammen
i følge | ifølge
i gennemsnit | i snit
i hele landet | landet over
i hele verden | globalt
i hemmelighed | hemmeligt
i henhold til | ifølge
i løbet af | under
i nærheden af | nær
i snit | i snit
i stedet for | frem for
i udlandet | udenlands
i øjeblikket | nu

idet | da

ifald | hvis
ifølge | ifølge

igen | igen
igennem | gennem

ikke
ikke mere end | højst
ikke mindre end | mindst
ikke nogen | ingen

ildebrand | brand
ildebrande | brande
ildebranden | branden

imens | mens
imidlertid | dog

indehaver | ejer
inden
inden længe | snart
indkøbe | købe
indkøber | køber
indkøbte | købte
indlede | indlede
indledt | indledt
indledte | indledte
indsamle | samle
indsamlede | samlede
indsamlet | samlet
indskrænke | begrænse
indskrænket | begrænset
indtil
indtil nu | hidtil
indtil videre | hidtil
indtraf | skete
indtruffet | sket
indtræffe | ske
indtræffer | sker
indviklede | indviklede
indviklet | indviklet
informere | informere
informeret | informeret
ingen | ingen
intelligent | klog

isskab | isskab
istandsat | udbedret
istandsætte | udbedre
istandsættes | renoveres
især | især

job | job
jobs | jobs
journalist | reporter
journalister | reportere

kamp | kamp
kassere | kassere
kasseret | kasseret

kendt | kendt
kendte | kendte
kernekraftværk | atomkraftværk
kernekraftværker | atomkraftværker
kernevåben | atomvåben

klar
klart | klart
klog | klog
klæder | tøj

kom
kom i | kom i
kom tilbage | kom tilbage
komme
komme tilbage | komme tilbage
kommer
kommer tilbage | kommer tilbage
kommet
kommet tilbage | vendt tilbage
komplet | helt
komplicerede | indviklede
kompliceret | indviklet
konsekvens | følge
konsekvenser | følger
konstant | konstant
kontakt
kontakte | kontakte
kontaktede | kontaktede
kort
kosmos | kosmos
kostbar | dyr
kostbare | dyre
kostbart | dyrt
koste | koste
koster | koster

kun | kun

kæmpemæssig | enorm
kæmpemæssige | enorme

købe | købe
køber | køber
købt | købt
købte | købte
køleskab | isskab

laboratorie | laboratorie
laboratorium | laboratorie
landet
landet over | landet over
lang
laptop | bærbar
laptops | laptops

lede
lede efter | lede efter
leder
leder efter | leder efter
ledig | ledig
ledige | ledige
ledighed | ledighed
ledte
ledte efter | ledte efter

lidelse | sygdom
lidelser | lidelser
lidt
lidt efter lidt | gradvist
ligeledes | også
ligger | ligger

lov

lå | lå

læge | læge
lægen | lægen
længe

løbet
løslade | frigive
løsladt | løsladt

mail | mail
mails | mails
maksimalt | højst
mange | mange
match | kamp

mc | mc

med
med det samme | straks
med henblik på at | for at
med hensyn til | om
med hjælp fra | ved hjælp af
med ét | med ét
medarbejder | ansat
medarbejdere | ansatte
medarbejderne | de ansatte
meddeler | siger
meddelt | sagt
meddelte | sagde
medens | mens
men | dog
mennesker | personer
mennesker med handicap | handicappede
mens | mens
mere
mere end | over

mindre
mindske | sænke
mindsket | mindsket
mindst | mindst
mindste

mobil | mobil
mobilen | mobilen
mobiler | mobiler
mobiltelefon | mobil
mobiltelefonen | mobilen
mobiltelefoner | mobiler
modstander | rival
modstandere | rivaler
motorcykel | mc

mulighed | chance
muligvis | måske

måned
månedligt | månedligt
måske | måske

mærkelig | mærkelig
mærkelige | mærkelige
mærkeligt | mærkeligt

navnlig | især

ned
nedbragt | mindsket
nedbringelse | reduktion
nedrevet | nedrevet
nedrive | nedrive
nedrives | nedrives
nedsat | nedsat
nedsætte | sænke
nedsættes | sænkes

nogen
nok | nok
normalt | normalt

nu | nu
nu og da | nu og da
nummerplade | nummerplade
nuværende | aktuelle

ny
nylig
nyligt

nåede
nåede frem | ankom
når
når frem | ankommer

nær | nær
nærheden
nærmest | næsten
næsten | næsten
nævner | siger
nævnt | sagt
nævnte | sagde

nødvendig | påkrævet
nødvendigt | påkrævet
nøjagtig | eksakt
nøjagtigt | præcist

ofte | tit

og | og
også | også

om | om
om bord | ombord
ombord | ombord
omgående | straks
omkring | ca
omtrent | ca

op
opdagede | fandt
opdaget | fundet
opføre | bygge
opføres | bygges
opført | bygget
opførte | byggede
oplyser | siger
oplyst | sagt
oplyste | sagde
opponent | rival
opponenter | rivaler
opvarm | opvarm

over | over
over hele landet | landet over
over hele verden | globalt

personer | personer
personer med handicap | handicappede

pligt | pligt
pludselig | med ét
pludseligt | med ét

politibetjent | betjent
politibetjente | betjente

prisbillig | billig
producere | producere
producerede | producerede
producerer | producerer
produceret | produceret
produktion | produktion
præcis | eksakt
præcist | præcist
prøve | prøve
prøvede | prøvede
prøver | prøver
prøvet | prøvet

publikum | publikum
pudersukker | flormelis

på
på betingelse af at | forudsat at
på grund af | på grund af
på ny | igen
på samme tid | samtidig
på trods af | trods
påbegynde | indlede
påbegynder | starter
påbegyndt | indledt
påbegyndte | indledte
pågrebet | anholdt
pågribe | anholde
påkrævet | påkrævet

rask | rask
raskt | raskt

redde | redde
reddet | reddet
reducere | sænke
reduceret | mindsket
reduktion | reduktion
regel
registreringsplade | nummerplade
regler | regler
regnet
renovere | udbedre
renoveres | renoveres
renoveret | udbedret
reparere | udbedre
repareret | udbedret
reporter | reporter
reportere | reportere
restriktion | begrænsning
restriktioner | begrænsninger
revet
revet ned | nedrevet

rig | rig
rival | rival
rivaler | rivaler
rive
rive ned | nedrive
rives
rives ned | nedrives

robust | solid

rundt
rundt regnet | ca

række

rør
rør sammen | bland

sagde | sagde
sagt | sagt
samle | samle
samlede | samlede
samlet | samlet
samme
sammen | sammen
samt | og
samtidig | samtidig

sejrede | vandt
selskab | firma
selskaber | firmaer
selskabet | firmaet
selv
selv om | skønt
selvom | skønt
sendt | sendt

siden
sig
siger | siger

ske | ske
sker | sker
sket | sket
skete | skete
skifte
skifte ud | udskifte
skiftet
skiftet ud | udskiftet
skrald | affald
skrækkelig | frygtelig
skrækkelige | frygtelige
skrækkeligt | frygteligt
skænkede | donerede
skænket | doneret
skærm | skærm
skærmen | skærmen
skønt | skønt

slagsmål | slagsmål
sluttede | endte
slutter | ender

smide
smide ud | kassere
smidt
smidt ud | kasseret

snakke | tale
snakkede | talte
snakker | taler
snart | snart
snit

solid | solid
som
som følge af | på grund af
som regel | normalt
somme
somme tider | nu og da
sommetider | nu og da

specialist | ekspert
specialister | eksperter
spædbarn | baby
spædbørn | babyer

stak
stak af | stak af
standse | stoppe
standsede | stoppede
standser | stopper
standset | stoppet
startede | begyndte
starter | starter
startet | begyndt
sted
stedet
stiftede | stiftede
stiftet | stiftet
stikke
stikke af | flygte
stillede
stillede forslag om | foreslog
stilling | job
stillinger | jobs
stoppe | stoppe
stoppede | stoppede
stopper | stopper
stoppet | stoppet
stort
straks | straks
strømafbrydelse | strømsvigt
strømsvigt | strømsvigt
strømudfald | strømsvigt
styrke | styrke
styrket | styrket

svær | svær
svære | svære
sværere | sværere
sværeste | sværeste
svært | svært

sygdom | sygdom
sygdomme | lidelser
sygehus | sygehus
sygehuse | sygehuse
sygehuset | sygehuset

såfremt | hvis
således | derfor

sædvanligvis | normalt
sænke | sænke
sænkes | sænkes
sænket | nedsat
særdeles | yderst
særligt | især

søge
søge efter | lede efter
søger
søger efter | leder efter
søgte
søgte efter | ledte efter

tage
tage del i | deltage i
tage kontakt til | kontakte
tager
tager del i | deltager i
tale | tale
taler | taler
talrige | mange
talte | talte
tankstation | tankstation
tankstationer | tankstationer

tid
tiden
tider
tidligere | tidligere
til
til alt held | heldigvis
til trods for | trods
til trods for at | skønt
tilbage
tilføjede | sagde
tilføjer | siger
tilføjet | sagt
tilhængere | fans
tillade | tillade
tilskuere | publikum
tilstrækkelig | nok
tilstrækkeligt | nok
tilsæt | kom i
tit | tit

tog
tog del i | deltog i
tog kontakt til | kontaktede
togstation | banegård
togstationen | banegården
totalt | helt

trafikuheld | trafikuheld
trods | trods
træner | coach

tv | tv

tydeligt | klart

tæt
tæt på | nær

tøj | tøj

uafbrudt | konstant
uafhængigt
uafhængigt af | uanset
uanset | uanset

ud
udbedre | udbedre
udbedret | udbedret
udbygge | udvide
udbygget | udvidet
uddele | uddele
uddelt | uddelt
udelukkende | kun
uden
uden beregning | gratis
uden betaling | gratis
udenlands | udenlands
udgøres
udgøres af | består af
udlandet
udskifte | udskifte
udskiftet | udskiftet
udtaler | siger
udtalt | sagt
udtalte | sagde
udvide | udvide
udvidet | udvidet

uge
ugentligt | hver uge

under | under
underlig | mærkelig
underlige | mærkelige
underligt | mærkeligt
underrette | informere
underrettet | informeret
understregede | sagde
understreger | siger
understreget | sagt
undertiden | nu og da
undsat | reddet
undsætte | redde
unger | børn
univers | kosmos

urolig | urolig
urolige | urolige

vaccination | vaccination
vaccinering | vaccination
vandt | vandt
vanskelig | svær
vanskelige | svære
vanskeligere | sværere
vanskeligste | sværeste
vanskeligt | svært
var
var beliggende | lå
var bosat | boede
varm
varm op | opvarm

ved
ved en fejl | ved en fejl
ved en fejltagelse | ved en fejl
ved hjælp af | ved hjælp af
vederlagsfrit | gratis
vedrørende | om
vedvarende | konstant
velhavende | rig
vende
vende tilbage | komme tilbage
vender
vender tilbage | kommer tilbage
vendt
vendt tilbage | vendt tilbage
vendte
vendte tilbage | kom tilbage
vente | vente
vente på | vente
venter
venter på | afventer
verden
verden over | globalt

videnskabsfolk | forskere
videnskabsmand | forsker
videre
vigtig | vigtig
vigtige | vigtige
vigtigt | vigtigt
vil
vil gerne | vil gerne
virksomhed | firma
virksomheden | firmaet
virksomheder | firmaer

webside | webside
websiden | websiden
websider | websider
website | webside
websites | websider
websitet | websiden

ydermere | desuden
yderst | yderst

år
årligt | årligt
årsag | grund
årsagen | grunden
årsager | grunde

ét

øjeblik
øjeblikkeligt | straks
øjeblikket

ønsker
ønsker at | vil gerne\
"""
