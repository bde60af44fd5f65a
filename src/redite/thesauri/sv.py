"""Swedish: which expressions say the same."""

EXPRESSIONS = """\
acceptera | godta
accepterade | godtog
accepterades | godtogs
accepterar | godtar
accepteras | godtas
accepterat | godtagit
accepterats | godtagits

affär | affär
affären | affären
affärer | affärer
affärerna | affärerna

akut | akut
akuta | akut

alarmera | larma
alarmerad | larmad
alarmerade | larmade
alarmerades | larmades
alarmerar | larmar
alarmeras | larmas
alarmerat | larmat
alarmerats | larmats
aldrig | aldrig
all
alla | alla
allaredan | redan
alldeles | helt
allmän | allmän
allmänna | allmänna
allra
allt
allt fler | allt fler
allt mer | allt mer
allt oftare | allt oftare
allt som allt | helt
allteftersom | allteftersom
alltid
alltjämt | ännu
alltså | dvs

ambulans

andra
anfall | anfall
anfalla | anfalla
anfallare | forward
anfallaren | forwarden
anfallas | anfalls
anfallen | anfallen
anfaller | anfaller
anfallet | anfallet
anfallit | anfallit
anfallits | anfallits
anfalls | anfalls
anföll | anföll
anfölls | anfölls
anförde | sa
angenäm | angenäm
angenäma | angenäma
angrep | anföll
angrepp | anfall
angreppen | anfallen
angreppet | anfallet
angreps | anfölls
angripa | anfalla
angripas | anfalls
angriper | anfaller
angripit | anfallit
angripits | anfallits
angrips | anfalls
angående | rörande
anhörig | anhörig
anhöriga | anhöriga
anhörige
aning
anledning | orsak
anledningar | orsaker
anledningen | orsaken
anlända | anlända
anlände | anlände
anländer | anländer
anlänt | anlänt
anmoda | be
anmodade | bad
anmodar | ber
anmodat | bett
anmälan
annanstans
annat
annorlunda
annorlunda uttryckt | med andra ord
anordna | anordna
anordnad | anordnad
anordnade | anordnade
anordnades | hölls
anordnar | anordnar
anordnas | hålls
anordnat | anordnat
anordnats | hållits
anse | anse
anser | anser
ansett | menat
anslutning
anställa | anställa
anställas | anställs
anställd
anställda | personal
anställde | anställde
anställdes | anställdes
anställer | anställer
anställs | anställs
anställt | anställt
anställts | anställts
ansvarar
ansvarar för | ansvarar för
ansvaret
ansvarig
ansåg | ansåg
ansöka
ansöka om | söka
ansöker
ansöker om | söker
ansökt
ansökt om | sökt
ansökte
ansökte om | sökte
antagligen | troligen
antal
antalet
använda | nyttja
använde | använde
använder | nyttjar
användes | användes
användning | nyttjande
används | används
använt | använt

arbeta | jobba
arbetad | jobbad
arbetade | jobbade
arbetade som | jobbade som
arbetades | jobbades
arbetar | jobbar
arbetar som | jobbar som
arbetas | jobbas
arbetat | jobbat
arbetats | jobbats
arbetskamrat | kollega
arbetskamraten | kollegan
arbetskamrater | kollegor
arbetskamraterna | kollegorna
arbetsnedläggelse | strejk
arbetsnedläggelsen | strejken
arbetsnedläggelser | strejker
arbetsnedläggelserna | strejkerna
arbetstillfällen | jobb
arg | arg
arrangera | anordna
arrangerad | anordnad
arrangerade | anordnade
arrangerades | hölls
arrangerar | anordnar
arrangeras | hålls
arrangerat | anordnat
arrangerats | hållits
artig | artig
artiga | artig
artigt | artig

assistans | hjälp

atlet | atlet
atleten | atleten
atleterna | atleterna
atomkraftverk | atomkraftverk
atomvapen | atomvapen
att
attack | anfall
attacken | anfallet
attacker | anfall
attackera | anfalla
attackerade | anföll
attackerades | anfölls
attackerar | anfaller
attackeras | anfalls
attackerat | anfallit
attackerats | anfallits
attackerna | anfallen
attrahera | locka
attraherad | lockad
attraherade | lockade
attraherades | lockades
attraherar | lockar
attraheras | lockas
attraherat | lockat
attraherats | lockats

av
av den anledningen | därför
av den orsaken | därför
av det skälet | därför
av egen vilja | frivilligt
av en händelse | av en slump
av en slump | av en slump
av fri vilja | frivilligt
av hälsoskäl | av hälsoskäl
av misstag | av misstag
av personliga skäl | av privata skäl
av privata skäl | av privata skäl
av säkerhetsmässiga skäl | av säkerhetsskäl
av säkerhetsskäl | av säkerhetsskäl
avbrutit | brutit
avbryta | bryta
avbryter | bryter
avbröt | bröt
avdelningskontor | filial
avdelningskontoren | filialerna
avdelningskontoret | filialen
avfall | skräp
avgick | avgick
avgift | taxa
avgiften | taxan
avgifter | taxor
avgiftsfritt | gratis
avgå | avgå
avgår | avgår
avgått | avgått
aviserade | sa
aviserat | sagt
aviserats | aviserats
avled | dog
avlida | dö
avlider | dör
avlidit | dött
avlysa | avlysa
avlysas | avlysas
avlyser | avlyser
avlyses | avlyses
avlyst | avlyst
avlyste | avlyste
avlystes | avlystes
avlysts | avlysts
avlägga
avlägga ett besök | göra ett besök
avlägsna | ta bort
avlägsnade | tog bort
avlägsnades | togs bort
avlägsnar | tar bort
avlägsnas | tas bort
avlägsnat | avlägsnat
avseende | rörande
avser
avser att | ämnar
avsevärt | avsevärt
avsevärt fler | många fler
avsevärt mer | mycket mer
avsevärt mindre | mycket mindre
avsikt
avsiktligt | med flit
avslagit | avslagit
avslog | avslog
avsluta | avsluta
avslutade | avslutade
avslutades | avslutades
avslutar | slutför
avslutas | avslutas
avslutat | avslutat
avslutats | avslutats
avslå | avslå
avslår | avslår
avslöja | röja
avslöjad | röjd
avslöjade | röjde
avslöjades | röjdes
avslöjar | röjer
avslöjas | röjs
avslöjat | röjt
avslöjats | röjts
avstängd | stängd
avstängda | stängda
avstängt | stängt
avsåg
avsåg att | tänkte
avtal | avtal
avtalet | avtalet
avvakta | vänta
avvisa | avvisa
avvisad | avvisad
avvisade | avvisade
avvisades | avvisades
avvisar | avvisar
avvisas | avvisas
avvisat | avvisat
avvisats | avvisats

baby | baby
bad | bad
bankomat | bankomat
bankomaten | bankomaten
bankomater | bankomater
bara | bara
barn
barnen | barnen

be | be
beakta | beakta
beaktade | beaktade
beaktande
beaktar | beaktar
bebis | baby
bedöma | bedöma
bedömas | bedöms
bedömde | bedömde
bedömdes | bedömdes
bedömer | bedömer
bedöms | bedöms
bedömt | bedömt
bedömts | bedömts
befara | befara
befarad | befarad
befarade | befarade
befarades | befarades
befarar | befarar
befaras | befaras
befarat | befarat
befarats | befarats
begagna | nyttja
begrava | begrava
begravas | begravas
begravde | begravde
begravdes | begravdes
begraver | begraver
begravningsplats | kyrkogård
begravningsplatsen | kyrkogården
begravs | begravs
begravt | begravt
begravts | begravs
begränsa | begränsa
begränsad | begränsad
begränsade | begränsade
begränsades | begränsades
begränsar | begränsar
begränsas | begränsas
begränsat | begränsad
begränsats | begränsats
begränsning | begränsning
begränsningar | begränsningar
begåvad | begåvad
begåvade | begåvade
behaglig | angenäm
behagliga | angenäma
behov
behålla | behålla
behåller | behåller
behållit | behållit
behöll | behöll
behövde | behövde
behöver | måste
behövlig | behövlig
behövliga | behövliga
behövligt | behövligt
beklaga
beklaga sig | klaga
beklagade
beklagade sig | klagade
beklagar
beklagar sig | klagar
beklagat
beklagat sig | klagat
bekosta | bekosta
bekostad | bekostad
bekostade | bekostade
bekostades | bekostades
bekostar | bekostar
bekostas | bekostas
bekostat | bekostat
bekostats | bekostats
bekväm | skön
bekväma | sköna
bekvämt | skönt
bekymmer | problem
bekymrad | orolig
bekymrade | oroliga
bekymren | bekymren
bekymret | bekymret
bekämpa | bekämpa
bekämpade | bekämpade
bekämpar | bekämpar
bekämpat | bekämpat
belägen
beläget
belåten | nöjd
belåtna | nöjda
belöna | belöna
belönad | belönad
belönade | belönade
belönades | belönades
belönar | belönar
belönas | belönas
belönat | belönat
belönats | belönats
bensinmack | mack
bensinstation | mack
bensinstationen | macken
ber | ber
bero
bero på | bero på
berodde
berodde på | berodde på
beror
beror på | bero på
berott
berott på | berott på
beräkna | beräkna
beräknade | beräknade
beräknar | beräknar
beräknas | väntas
beräknat | beräknat
berätta | berätta
berättade | sa
berättar | säger
berättat | sagt
berömd
berömde | berömde
berömdes | berömdes
berömma | hylla
berömmer | hyllar
berömt | berömt
besegra | slå
besegrade | slog
besegrar | slår
besegrat | slagit
beskydda | skydda
beskyddad | skyddad
beskyddade | skyddade
beskyddades | skyddades
beskyddar | skyddar
beskyddas | skyddas
beskyddat | skyddat
beskyddats | skyddats
beslut
besluta | besluta
beslutade | bestämde
beslutar | beslutar
beslutat | bestämt
bestraffa | straffa
bestraffad | straffad
bestraffade | straffade
bestraffades | straffades
bestraffar | straffar
bestraffas | straffas
bestraffat | straffat
bestraffats | straffats
bestämde | bestämde
bestämdes | bestämdes
bestämma | besluta
bestämmas | bestämmas
bestämmer | beslutar
bestämms | bestämms
bestämt | bestämt
bestämts | bestämts
består
består av | består av
besvärlig | svår
besvärliga | svåra
besvärligare | svårare
besvärligt | svårt
besynnerlig | konstig
besynnerliga | konstig
besynnerligt | konstig
besök
besöka | besöka
besökare | gäster
besökarna | gästerna
besöker | besöker
besökt | besökt
besökte | besökte
betala | betala
betalade | erlade
betalades | erlades
betalar | betalar
betalas | betalas
betalat | erlagt
betalats | erlagts
betonade | sa
betonar | säger
betonat | sagt
beträffande | rörande
beträffar
bett | bett
betydelse
betydelsefull | viktig
betydelsefulla | viktig
betydelsefullt | viktig
betydligt | avsevärt
betydligt fler | många fler
betydligt mer | mycket mer
betydligt mindre | mycket mindre
bevaka | bevaka
bevakad | bevakad
bevakade | bevakade
bevakades | bevakades
bevakar | bevakar
bevakas | bevakas
bevakat | bevakat
bevakats | bevakats
bevara | bevara
bevarad
bevarade | bevarade
bevarades | bevarades
bevarar | bevarar
bevaras | bevaras
bevarat | bevarat
bevarats | bevarats
bevisa | bevisa
bevisad | styrkt
bevisade | styrkte
bevisades | styrktes
bevisar | bevisar
bevisas | styrks
bevisat | styrkt
bevisats | styrkts

bibehålla | bevara
bibehållas | bevaras
bibehåller | bevarar
bibehållit | bevarat
bibehållits | bevarats
bibehålls | bevaras
bibehöll | bevarade
bibehölls | bevarades
bidra
bidra till | bidra till
bidragit
bidragit till | bidragit till
bidrar
bidrar till | bidrar till
bidrog
bidrog till | bidrog till
bil
bildades | uppstod
bildas | bildas
bilfabrikant | bilfabrikant
bilförare | bilist
bilföraren | bilisten
bilist | bilist
bilisten | bilisten
bilister | bilist
biljetter
biljetter till tåget | tågbiljetter
bilkö | bilkö
bilköer | bilköer
bilolycka | bilolycka
bilolyckan | bilolyckan
biltillverkare | bilfabrikant
bistod | bistod
bistå | bistå
bistår | bistår
bistått | hjälpt

bjuda
bjuda in | inbjuda
bjuda på | erbjuda
bjuder
bjuder in | inbjuder
bjuder på | erbjuder
bjudit
bjudit in | inbjudit
bjudit på | erbjudit
bjöd
bjöd in | inbjöd
bjöd på | erbjöd

bland
bland dem | bland dem
blanda | blanda
blandade | blandade
blandar | blandar
blandat | blandat
blev
blev bättre | blev bättre
blev skadad | skadades
blev sämre | blev sämre
blev tvungen att | tvingades
bli
bli bättre | bli bättre
bli skadad | skadas
bli sämre | bli sämre
blir
blir bättre | bli bättre
blir skadad | skadas
blir sämre | bli sämre
blivit
blivit bättre | förbättrats
blivit skadad | skadats
blivit sämre | försämrats
blockera | spärra
blockerad | spärrad
blockerade | spärrade
blockerades | spärrades
blockerar | spärrar
blockeras | spärras
blockerat | spärrat
blockerats | spärrats
blott | bara

bodde | bodde
boende | boende
boka | boka
bokad | bokad
bokade | bokade
bokades | bokades
bokaffär | bokaffär
bokar | bokar
bokas | bokas
bokat | bokat
bokats | bokats
bokhandel | bokaffär
bolag | bolag
bolagen | bolagen
bolaget | firman
bonde | bonde
bonden | bonden
bondgård | bondgård
bondgårdar | bondgård
bondgårdarna | lantbruken
bondgården | bondgården
bor | bor
bort
bortgång | bortgång
bortgångar | bortgång
bortgångarna | dödsfallen
bortgången | bortgången
bosatt
bostadslösa | hemlösa

bra
brand | eld
branden | elden
brandkår | brandkår
brandkåren | brandkåren
brandmän | brandmän
brandpersonal | brandmän
bredvid | intill
bredvid varandra | sida vid sida
brevbärare | postbud
brinna
brist
bromsa | bromsa
bromsade | bromsade
bromsar | bromsar
bromsat | bromsat
brott | brott
brottet | brottet
brutit | brutit
brutit sig in i | brutit sig in i
brutit ut | utbrutit
bryta | bryta
bryta ut | utbryta
bryter | bryter
bryter ut | utbryter
bräcklig | skör
bräckliga | sköra
bränder | bränder
brådskande | akut
bröt | bröt
bröt sig in i | bröt sig in i
bröt ut | utbröt

buller | buller
bullrig | bullrig
bullriga | bullriga
bunkar | bunkar
bunkarna | bunkarna
bunke | skål
bunken | bunken
buss
busschaufför | bussförare
busschauffören | bussföraren
bussförare | bussförare
bussföraren | bussföraren
butik | affär
butiken | affären
butiker | affärer
butikerna | affärerna

bygga | bygga
bygga om | bygga om
bygga upp | bygga
bygga ut | utöka
byggas
byggas om | byggs om
byggde | byggde
byggde om | byggde om
byggde ut | utökade
byggdes | byggdes
byggdes om | byggdes om
bygger
bygger om | bygger om
bygger ut | utökar
byggnad | hus
byggnaden | huset
byggnaderna | husen
byggs
byggs om | byggs om
byggt | byggt
byggt om | byggt om
byggt ut | utökat
byggts | byggts
byggts om | byggts om
byta
byta ut | byta ut
bytas | bytas
byter
byter ut | byter ut
byts | byts
bytt
bytt ut | ersatt
bytte
bytte ut | ersatte
byttes | byttes
bytts | bytts

bärbar
bärbar dator | laptop
bärbara
bärbara datorer | laptops
bärga | bärga
bärgad | bärgad
bärgade | bärgade
bärgades | bärgades
bärgar | bärgar
bärgas | bärgas
bärgat | bärgat
bärgats | bärgats
bättre

bönder | bonde
bönderna | bönderna
börja
börja brinna | fatta eld
börja gälla | börja gälla
började | började
började brinna | fattade eld
började gälla | började gälla
början
börjar | börjar
börjar gälla | börjar gälla
börjat | börjat
börjat brinna | fattat eld
börjat gälla | börjat gälla

ca | ca

centrum

chans | chans
chansen | chansen
chanser | chanser
chaufför | förare
chauffören | föraren
chaufförer | förare

cirka | ca
cirkulationsplats | rondell

coach | coach

cykelbana | cykelväg
cykelbanan | cykelbanan
cykelbanor | cykelbanor
cykelväg | cykelväg
cykelvägar | cykelbanor
cykelvägen | cykelbanan

dag
dagarna
dagen
dagen därpå | nästa dag
dagen efter | nästa dag
dagen före | dagen före
dagen innan | dagen före
dagen lång | dagen lång
dagligen | dagligen
dags
dagtid | dagtid
dato
dator
datorer

de
de anhöriga | de anhöriga
de anställda | personalen
de boende | boende
de bostadslösa | de hemlösa
de flesta | de flesta
de frivilliga | volontärerna
de hemlösa | de hemlösa
de kommande dagarna | de kommande dagarna
de kommande åren | de kommande åren
de närmaste dagarna | de kommande dagarna
de närmaste åren | de kommande åren
de senaste månaderna | de senaste månaderna
de senaste veckorna | de senaste veckorna
de senaste åren | på senare år
de som | de som
de studerande | studenterna
de unga | de unga
debatt | debatt
debatten | debatten
debatter | debatter
debattera | dryfta
debatterade | dryftade
debatterar | dryftar
debatterna | debatterna
definitiv | definitiv
definitiva | definitiva
definitivt | definitivt
dekorera | smycka
dekorerad | smyckad
dekorerade | smyckade
dekorerades | smyckades
dekorerar | smyckar
dekoreras | smyckas
dekorerat | smyckat
dekorerats | smyckats
del
dela
dela ut | dela ut
delade
delade ut | delade ut
delarna | delen
delen | delen
delta | delta
delta i | delta i
deltagit | deltagit
deltar | deltar
deltar i | deltar i
deltog | deltog
deltog i | deltog i
delvis | delvis
dem
demolera | riva
demolerade | rev
demolerades | revs
demolerar | river
demoleras | rivs
demolerat | rivit
demolerats | rivits
den
den anhörige | släktingen
den ena efter den andra | en efter en
den studerande | studenten
designa | designa
designad | designad
designade | designade
designades | designades
designar | designar
designas | designas
designat | designat
designats | designats
dess
dessförinnan | före det
dessutom | därtill
dessvärre | tyvärr
det
det dubbla | det dubbla
det dubbla antalet | dubbelt så många
det senaste året | senaste året
det vill säga | dvs
detonation | explosion
detonationen | explosionen
detonationer | explosioner
detonera | detonera
detonerade | detonerade
detta

direkt | direkt
direkt efter | direkt efter
direktör
dirigera
dirigera om | leda om
dirigerade
dirigerade om | ledde om
dirigerades
dirigerades om | leddes om
dirigerar
dirigerar om | leder om
dirigeras
dirigeras om | leds om
dirigerat
dirigerat om | lett om
dirigerats
dirigerats om | letts om
diskussion | debatt
diskussionen | debatten
diskussioner | debatter
diskussionerna | debatterna
diskutera | dryfta
diskuterade | dryftade
diskuterar | dryftar
display | skärm
displayen | skärmen
distribuera | dela ut
distribuerade | delade ut
dittills | dittills

dock | men
dog | dog
doktor | doktor
doktorn | doktorn
dolde | dolde
doldes | doldes
dolt | dolt
dolts | dolts
dom | dom
domen | domen
domslut | dom
domslutet | domen
domstolen | rätten
donerade | skänkte
donerat | skänkt

dra
dra igång | starta
dragit
dragit i gång | börjat
dragit igång | börjat
dragit slutsatsen | kommit fram till
drar
drar i gång | börjar
drar igång | börjar
drog
drog i gång | började
drog igång | började
drog slutsatsen | kom fram till
dryfta | dryfta
dryftade | dryftade
dryftar | dryftar
drygt | drygt
dränka | dränka
dränkas | dränks
dränker | dränker
dränks | dränks
dränkt | dränkt
dränkte | dränkte
dränktes | dränktes
dränkts | dränkts
dröjsmål | dröjsmål
dröjsmålen | dröjsmålen
dröjsmålet | dröjsmålet

dubbelt
dubbelt så mycket | det dubbla
dubbelt så många | dubbelt så många
dubbla

dvs | dvs

dyr | dyr
dyra | dyra
dyrare | dyrare
dyrbar | dyrbar
dyrbara | dyrbara
dyrt | dyrt

där | där
därefter | sen
däremot | däremot
därför | därför
därför att | då
däribland | bland dem
därigenom | därmed
därmed | därmed
därpå
därtill | därtill
därutöver | därtill

då | då
då och då | ibland
dåligt

dö | dö
dödsfall | bortgång
dödsfallen | dödsfallen
dödsfallet | bortgången
dölja | dölja
döljas | döljas
döljer | döljer
döljs | döljs
dör | dör
dött | dött

e
e post | mail

efter
efter varandra | i rad
efterhand
efterlevas | följs
efterlevs | följs
eftermiddagen
eftersom | då
efteråt | efteråt

egen
egentligen | faktiskt

ej

elavbrott | elavbrott
elavbrottet | elavbrottet
eld | eld
elden | elden
eldsvåda | eld
eldsvådan | elden
eldsvådor | bränder
eldupphör | eldupphör
eldupphöret | vapenvilan
elegant | elegant
eleganta | eleganta
elever | elever
eleverna | eleverna
elfte

emedan | då
emellanåt | ibland
emellertid | men
emigrera | emigrera
emigrerad | emigrerad
emigrerade | emigrerade
emigrerades | emigrerades
emigrerar | emigrerar
emigreras | emigreras
emigrerat | emigrerat
emigrerats | emigrerats
emot

en
en aning | lite
en dag senare | nästa dag
en dag tidigare | dagen före
en del | en del
en efter en | en efter en
en halv timme | en halvtimme
en halvtimme | en halvtimme
en hel del | många
en kort stund senare | kort därefter
en kvart | en kvart
en mängd | många
en månad senare | månaden därpå
en rad | flera
en smula | lite
en stund senare | kort därefter
en vecka senare | veckan därpå
ena
enades | enades
enas | enas
enastående | enastående
enats | enats
enbart | bara
endast | bara
energieffektiv | energisnål
energieffektiva | energisnåla
energieffektivt | energisnålt
energisnål | energisnål
energisnåla | energisnåla
energisnålt | energisnålt
enkelt
enklare | enklare
enlighet
enligt | enligt
enligt förväntan | som väntat
enligt planen | som planerat
enligt planerna | som planerat
enorm | enorm
enorma | enorm
enormt | enorm
ens

epost | mail

erbjuda | erbjuda
erbjuder | erbjuder
erbjudit | erbjudit
erbjöd | erbjöd
erfaren | erfaren
erfarna | erfarna
erhållit | fått
erhöll | fick
erkände | medgav
erkändes | medgavs
erkänna | medge
erkännas | medges
erkänner | medger
erkänns | medgs
erkänt | erkänt
erkänts | erkänts
erlade | erlade
erlades | erlades
erlagt | erlagt
erlagts | erlagts
erlägga | betala
erläggas | betalas
erlägger | betalar
erläggs | betalas
ersatt | ersatt
ersatte | ersatte
ersätta | byta ut
ersätter | byter ut

ett
ett antal | flera
ett flertal | flera
ett par | några
ett stort antal | många
ett år senare | året därpå
ett år tidigare | året före

evakuera | utrymma
evakuerade | utrymde
evakuerades | utrymdes
evakuerar | utrymmer
evakueras | utryms
evakuerat | utrymt
evakuerats | utrymts
evigt

ex
exakt | exakt
exceptionell | enastående
exempel
exempelvis | t ex
expandera | utöka
expanderad | utökad
expanderade | utökade
expanderades | utökades
expanderar | utökar
expanderas | utökas
expanderat | utökat
expanderats | utökats
expert | expert
experter | experter
explodera | detonera
exploderade | detonerade
explosion | explosion
explosionen | explosionen
explosioner | explosioner
extra | extra
extraordinär | enastående

facket | facket
fackförbund | fackförbund
fackförbundet | facket
fackförening | fackförbund
fackföreningen | facket
fader | far
faktisk | faktisk
faktiska | faktiska
faktiskt | faktiskt
faktura | faktura
fakturan | fakturan
fakturor | fakturor
fakturorna | fakturorna
falla | falla
faller | faller
fallit | fallit
fann | fann
fanns
fanns kvar | bevarades
fans | fans
far | far
farlig | farlig
farliga | farliga
farligt | farligt
fart | fart
farten | farten
fas | fas
fasen | fasen
fast | fast
fastställa | besluta
fastställas | bestämmas
fastställde | bestämde
fastställdes | bestämdes
fastställer | beslutar
fastställs | bestämms
fastställt | bestämt
fastställts | bestämts
fastän | fast
fatta
fatta beslut om | besluta
fatta eld | fatta eld
fatta ett beslut | besluta
fattade
fattade beslut om | bestämde
fattade eld | fattade eld
fattade ett beslut | bestämde
fattar
fattar beslut om | beslutar
fattat
fattat beslut om | bestämt
fattat eld | fattat eld
fattat ett beslut | bestämt
fattig | fattig
fattiga | fattiga

fel | fel
felaktig | oriktig
felaktiga | oriktig
felaktigt | oriktig
felet | felet
femton
femton minuter | en kvart

fick | fick
filial | filial
filialen | filialen
filialer | filial
filialerna | filialerna
finansiera | bekosta
finansierad | bekostad
finansierade | bekostade
finansierades | bekostades
finansierar | bekostar
finansieras | bekostas
finansierat | bekostat
finansierats | bekostats
finna | finna
finnas
finnas kvar | bevaras
finner | finner
finns
finns kvar | bevaras
fira | fira
firade | firade
firades | firades
firar | firar
firas | firas
firat | firat
firats | firats
firma | bolag
firman | firman
firmorna | bolagen

fjol
fjolåret | i fjol

fler
fler och fler | allt fler
fler än | över
flera | flera
flera gånger | flera gånger
flerfamiljshus | hyreshus
flerfamiljshuset | hyreshuset
flertal
flertalet | de flesta
flesta
flit
florsocker | florsocker
fly | fly
flydde | flydde
flygplan | plan
flygplanet | planet
flykten
flyttade
flyttade in i | flyttade in i
flyttade till | flyttade in i

fordra | kräva
fordrade | krävde
fordrar | kräver
fordrat | krävt
forskargruppen | forskarna
forskarna | forskarna
forsla | forsla
forsla bort | ta bort
forslad | forslad
forslade | forslade
forslade bort | tog bort
forslades | forslades
forslades bort | togs bort
forslar | forslar
forslar bort | tar bort
forslas | forslas
forslas bort | tas bort
forslat | forslat
forslat bort | avlägsnat
forslats | forslats
fort | fort
fortare | fortare
fortfarande | ännu
fortgick | fortgick
fortgå | fortgå
fortgår | fortgår
fortgått | fortgått
fortsatt | fortgått
fortsatte | fortgick
fortsätta | fortgå
fortsätter | fortgår
fortsättningen
forward | forward
forwarden | forwarden
fotbollist | fotbollist
fotbollisten | fotbollisten
fotbollisterna | fotbollisterna
fotbollsspelare | fotbollist
fotbollsspelaren | fotbollisten
fotbollsspelarna | fotbollisterna
fotgängare | fotgängare
fotgängaren | fotgängaren
fotgängarna | fotgängarna
foto | foto
fotografi | foto
fotografier | foton
fotografiet | fotot
foton | foton
fotot | fotot
fots

frakta | forsla
fraktad | forslad
fraktade | forslade
fraktades | forslades
fraktar | forslar
fraktas | forslas
fraktat | forslat
fraktats | forslats
fram
fram till | tills
fram till dess | dittills
fram till nu | hittills
framför
framför allt | främst
framför sitt tack till | tackar
framföra
framföra sitt tack till | tacka
framförde
framförde sitt tack till | tackade
framfört
framfört sitt tack till | tackat
framhålla | framhålla
framhållas | framhållas
framhåller | säger
framhållit | framhållit
framhållits | framhållits
framhålls | framhålls
framhöll | sa
framhölls | framhölls
framruta | framruta
framställa | producera
framställas | framställs
framställde | framställde
framställdes | framställdes
framställer | producerar
framställning | produktion
framställs | framställs
framställt | framställt
framställts | framställts
framtid
framtiden
framåt
framåt morgonen | mot morgonen
framöver | framöver
frekvent | ofta
fri
frigavs | frigavs
frige | frige
fritidsintresse | hobby
fritidsintresset | hobbyn
frivilliga | frivilliga
frivilligt | frivilligt
fru | fru
frukta | befara
fruktad | befarad
fruktade | befarade
fruktades | befarades
fruktan | rädsla
fruktansvärd | hemsk
fruktansvärda | hemska
fruktansvärt | hemskt
fruktar | befarar
fruktas | befaras
fruktat | befarat
fruktats | befarats
frun | frun
främst | främst
fråga
från
från början | först
från början till slut | från start till mål
från start till mål | från start till mål

fullständig | komplett
fullständiga | kompletta
fullständigt | helt
funktionsnedsatta | funktionsnedsatta
funktionsnedsättning
funnit | funnit
funnits
funnits kvar | bevarats

fäder | fäder
fälla | fälla
fällas | fällas
fällde | fällde
fäller | fäller
fällt | fällt
färd | åka
färdades | åkte
färdas | åka
färdats | åkt
färden | resan
färdig | klar
färdiga | klara
färdigställa | avsluta
färdigställde | avslutade
färdigställt | avslutat
färdigt | klart

få
fångar | fångar
fångarna | fångarna
fånge | fånge
fången | fången
fått | fått

föddes | föddes
följaktligen | därför
följande
följande dag | nästa dag
följande morgon | nästa morgon
följas | följs
följd | följd
följder | följder
följs | följs
föll | föll
för
för all framtid | för evigt
för allra första gången | för första gången
för alltid | för evigt
för att | för att
för det mesta | i regel
för evigt | för evigt
för första gången | för första gången
för inte så länge sedan | nyligen
för kort tid sedan | nyligen
för närvarande | just nu
för stunden | just nu
för säkerhets skull | av säkerhetsskäl
för tillfället | just nu
för övrigt | därtill
förare | förare
föraren | föraren
förbereda | förbereda
förbjuden
förbjuder | förbjuder
förbjudet | förbjudet
förbjöd | förbjöd
förbluffande | förbluffande
förbruka | förbruka
förbrukade | förbrukade
förbrukar | förbrukar
förbrukat | förbrukat
förbättra | förbättra
förbättrade | förbättrade
förbättrades | blev bättre
förbättrar | förbättrar
förbättras | bli bättre
förbättrat | förbättrat
förbättrats | förbättrats
fördes | fördes
fördröja | försena
fördröjas | fördröjs
fördröjde | fördröjde
fördröjdes | fördröjdes
fördröjer | försenar
fördröjs | fördröjs
fördröjt | fördröjt
fördröjts | fördröjts
före
före det | före det
före det att | innan
föregående | förra
föregående vecka | förra veckan
föregående år | i fjol
förening | klubb
föreningar | klubbar
föreningen | klubben
företag | bolag
företagen | bolagen
företaget | firman
företräda | företräda
företrädas | företräds
företrädde | företrädde
företräddes | företräddes
företräder | företräder
företräds | företräds
företrätt | företrätt
företrätts | företrätts
författa | skriva
författade | skrev
författades | skrevs
författar | skriver
författas | skrivs
författat | skrivit
författats | skrivits
förfogande
förfärliga | hemska
förfärligt | hemskt
förhindra | hindra
förhindrade | hindrade
förhindrar | hindrar
förhindrat | hindrat
förklara | förklara
förklarade | sa
förklarades | förklarades
förklarar | säger
förklaras | klargörs
förklarat | sagt
förklarats | förklarats
förlora | mista
förlorade | miste
förlorar | mister
förlorat | mist
förlust | förlust
förlusten | förlusten
förlänga | förlänga
förlängas | förlängas
förlängde | förlängde
förlängdes | förlängdes
förlänger | förlänger
förlängs | förlängs
förlängt | förlängt
förlängts | förlängts
förmodligen | troligen
förmögen | rik
förmögna | rika
förnya | förnya
förnyad | förnyad
förnyade | förnyade
förnyades | förnyades
förnyar | förnyar
förnyas | förnyas
förnyat | förnyat
förnyats | förnyats
förolyckades | omkom
förolyckas | omkomma
förolyckats | omkommit
förorena | förorena
förorenade | förorenade
förorenar | förorenar
förorenat | förorenat
förorsaka | vålla
förorsakade | vållade
förorsakat | vållat
förra | förra
förra veckan | förra veckan
förra året | i fjol
försena | försena
försenade | fördröjde
försenades | fördröjdes
försenar | försenar
försenas | fördröjs
försenat | fördröjt
försenats | fördröjts
försening | dröjsmål
förseningar | dröjsmål
förseningarna | dröjsmålen
förseningen | dröjsmålet
försiktig | varsam
försiktighet
försiktighetsåtgärd
försiktigt | varsamt
förskräcklig | hemsk
förskräckliga | hemska
förskräckligt | hemskt
först | först
första
förstärka | stärka
förstärkt | stärkt
förstås | förstås
förstör | förstör
förstöra | förstöra
förstöras | förstöras
förstörde | ödelade
förstördes | ödelades
förstörs | förstörs
förstört | ödelagt
förstörts | ödelagts
försäljning
försämra | försämra
försämrad | försämrad
försämrade | försämrade
försämrades | blev sämre
försämrar | försämrar
försämras | bli sämre
försämrat | försämrat
försämrats | försämrats
försök
försöka | försöka
försöker | försöker
försökt | försökt
försökte | försökte
förträfflig | utmärkt
förträffliga | utmärkta
förut | förut
förutom | utom
förutsatt
förutsatt att | förutsatt att
förutsättning
förutvarande | förut
förvara | lagra
förvarad | lagrad
förvarade | lagrade
förvarades | lagrades
förvarar | lagrar
förvaras | lagras
förvarat | lagrat
förvarats | lagrats
förvänta
förvänta sig | räkna med
förväntade
förväntade sig | räknade med
förväntan
förväntar
förväntar sig | räknar med
förväntas | väntas
förväntat
förväntat sig | räknat med
förvärra | försämra
förvärrad | försämrad
förvärrade | försämrade
förvärrades | blev sämre
förvärrar | försämrar
förvärras | bli sämre
förvärrat | försämrat
förvärrats | försämrats
förvånad | förvånad
förvånade | förvånade
förändra | ändra
förändrade | ändrade
förändrar | gör om
förändras | ändras
förändrat | ändrat
föråldrad | omodern
fötts

galleria | galleria
gallerian | gallerian
gammaldags | omodern
garantera | garantera
garanterade | garanterade
garanterades | garanterades
garanterar | garanterar
garanteras | garanteras
garanterat | garanterat
garanterats | garanterats
gatukorsning | korsning
gatukorsningar | korsningar
gatukorsningarna | korsningarna
gatukorsningen | korsningen
gav
gav ut | gav ut

ge
ge ut | ge ut
gemensamt | gemensamt
genast | direkt
genast efter | direkt efter
genom | genom
genomför | utför
genomföra | utföra
genomföras | hålls
genomförde | utförde
genomfördes | hölls
genomförs | hålls
genomfört | utfört
genomförts | hållits
genomgick | genomgick
genomgå | genomgå
genomgår | genomgår
genomgått | genomgått
genomsnitt
genomsnittligt | i snitt
ger
ger ut | ger ut
ges
ges ut | ges ut
gett
gett ut | gett ut

gick
gick bort | dog
gick i pension | pensionerades
gick igenom | genomgick
gick skilda vägar | skilde sig
gick sönder | havererade
gick upp | steg
gift
gift sig | gift sig
gifta
gifta sig | gifta sig
gifte
gifte sig | gifte sig
gifter
gifter sig | gifter sig
gigantisk | enorm
gigantiska | enorm
gigantiskt | enorm
givetvis | förstås

gjorde
gjorde av med | förbrukade
gjorde bättre | förbättrade
gjorde ett besök i | besökte
gjorde ett försök att | försökte
gjorde inbrott i | bröt sig in i
gjorde lättare | underlättade
gjorde möjligt | möjliggjorde
gjorde om | ändrade
gjort
gjort av med | förbrukat
gjort bättre | förbättrat
gjort ett besök i | besökt
gjort ett försök att | försökt
gjort inbrott i | brutit sig in i
gjort lättare | underlättat
gjort möjligt | möjliggjort
gjort om | ändrat

global
global uppvärmning | klimatuppvärmning
globalt | globalt

god | god
goda | goda
godkände | godkände
godkänna | godkänna
godkänner | godkänner
godkänt | godkänt
godta | godta
godtagit | godtagit
godtagits | godtagits
godtar | godtar
godtas | godtas
godtog | godtog
godtogs | godtogs
gott | gott

gradvis | gradvis
granska | granska
granskad | granskad
granskade | granskade
granskades | granskades
granskar | granskar
granskas | granskas
granskat | granskat
granskats | granskats
gratis | gratis
gris | gris
grisar | gris
grisarna | svinen
grisen | grisen
grund
grunda | grunda
grundad | grundad
grundade | grundade
grundades | grundades
grundar | grundar
grundare | grundare
grundaren | grundaren
grundarna | grundarna
grundas | grundas
grundat | grundat
grundats | grundats
grundlig | grundlig

gymnasieskola | gymnasium
gymnasieskolan | gymnasiet
gymnasiet | gymnasiet
gymnasium | gymnasium

gälla
gällande | rörande
gäller
gäster | gäster
gästerna | gästerna
gästgiveri | värdshus
gästgiveriet | värdshuset

gå
gå i pension | pensioneras
gå igenom | genomgå
gå skilda vägar | skilja sig
gå upp | öka
gående | gående
gång
gång på gång | gång på gång
gångbana | gångbana
gångbanan | gångbanan
gången
gånger
gångtrafikant | fotgängare
gångtrafikanten | fotgängaren
gångtrafikanterna | fotgängarna
går
går i pension | pensioneras
går igenom | genomgår
går skilda vägar | skiljer sig
går upp | höjs
gått
gått i pension | pensionerats
gått igenom | genomgått
gått skilda vägar | skilt sig
gått sönder | havererat
gått upp | ökat
gåva | gåva
gåvor | gåvor

gömde | dolde
gömdes | doldes
gömma | dölja
gömmas | döljas
gömmer | döljer
gömms | döljs
gömt | dolt
gömts | dolts
gör
gör av med | förbrukar
gör bättre | förbättrar
gör ett besök i | besöker
gör ett försök att | försöker
gör lättare | gör lättare
gör möjligt | möjliggör
gör om | gör om
göra
göra av med | förbruka
göra bättre | förbättra
göra en anmälan | göra en anmälan
göra ett besök | göra ett besök
göra ett besök i | besöka
göra ett försök att | försöka
göra i ordning | förbereda
göra lättare | underlätta
göra möjligt | möjliggöra
göra om | ändra
göra slut på | göra slut på
görs
görs om | ändras

hade
hade för avsikt att | tänkte
hade möjlighet att | kunde
halv
halvtimme
hand
har
har ansvaret för | ansvarar för
har betydelse | har betydelse
har för avsikt att | ämnar
har fötts | har fötts
har kommit till världen | har fötts
har möjlighet att | kan
harmlös | harmlös
harmlösa | harmlösa
hastig | hastig
hastiga | hastiga
hastighet | fart
hastigheten | farten
hastigt | fort
havererade | havererade
havererat | havererat

hejda | hejda
hejdade | hejdade
hejdades | hejdades
hel
hela
hela dagen | dagen lång
hela natten | hela natten
hela tiden | konstant
hela året | året om
helgen
helst
helt | helt
helt enkelt | helt enkelt
helt ny | helt ny
helt nya | helt nya
helt och hållet | helt
hemlösa | hemlösa
hemma
hemsida | sajt
hemsidan | sajten
hemsk | hemsk
hemska | hemska
hemskt | hemskt
hetta
hetta upp | värma
hettade
hettade upp | värmde
hettar
hettar upp | värmer
hettat
hettat upp | värmt

hindra | hindra
hindrade | hindrade
hindrar | hindrar
hindrat | hindrat
hitta | finna
hittade | fann
hittades | hittades
hittar | finner
hittat | funnit
hittats | hittats
hittills | hittills

hjälp | hjälp
hjälpa | bistå
hjälper | bistår
hjälpt | hjälpt
hjälpte | bistod
hjärtat
hjärtattack | hjärtattack
hjärtattacken | hjärtattacken
hjärtinfarkt | hjärtattack
hjärtinfarkten | hjärtattacken

hobby | hobby
hobbyn | hobbyn

hugga
hugga ner | fälla
huggas
huggas ner | fällas
hugger
hugger ner | fäller
huggit
huggit ner | fällt
hus | hus
husen | husen
huset | huset
hustru | fru
hustrun | frun
huvudsak
huvudsakligen | i huvudsak

hylla | hylla
hyllade | berömde
hyllades | berömdes
hyllar | hyllar
hyllat | berömt
hyreshus | hyreshus
hyreshuset | hyreshuset

hädanefter | framöver
hälla
hälla i | hälla i
hällde
hällde i | hällde i
häller
häller i | häller i
hällt
hällt i | hällt i
hälsoskäl
hända | ske
hände | hände
händelse
händer | sker
hänsyn
hänt | hänt
häpnadsväckande | förbluffande
här
härlig | härlig
härliga | härlig
härligt | härlig
häromdagen | nyligen

håll
hålla
hålla kvar | behålla
hållas | hålls
håller
håller kvar | behåller
håller på att | håller på att
hållet
hållit
hållit kvar | behållit
hållits | hållits
hålls | hålls
hård | hård
hårda | hårda
hårdare | hårdare
hårt | hårt

högg
högg ner | fällde
högljudd | bullrig
högljudda | bullriga
högst | max
högtidlighålla | fira
högtidlighållas | firas
högtidlighåller | firar
högtidlighållit | firat
högtidlighållits | firats
högtidlighålls | firas
högtidlighöll | firade
högtidlighölls | firades
höjas | öka
höjdes | steg
höjs | höjs
höjts | ökat
höll
höll kvar | behöll
höll på att | höll på att
hölls | hölls
hösten
hövlig | artig
hövliga | artig
hövligt | artig

i
i ambulans | i ambulans
i anslutning till | i samband med
i beaktande av | med tanke på
i bil | i bil
i bra skick | i bra skick
i brist på | i brist på
i början | i början
i början av | i början av
i centrum av | i centrum av
i dag | idag
i de norra delarna av | i norra
i de södra delarna av | i södra
i dåligt skick | i dåligt skick
i dåligt tillstånd | i dåligt skick
i efterhand | efteråt
i elfte timmen | i sista stund
i enlighet med | enligt
i fjol | i fjol
i fortsättningen | framöver
i framtiden | framöver
i fråga om | i fråga om
i följd | i rad
i första hand | främst
i genomsnitt | i snitt
i gott skick | i bra skick
i går | igår
i hela landet | landet runt
i hela världen | globalt
i helgen | i helgen
i hjärtat av | i centrum av
i huvudsak | i huvudsak
i inledningen av | i början av
i jämförelse med | jämfört med
i kväll | ikväll
i loppet av | under
i medeltal | i snitt
i morgon | imorgon
i månaden | i månaden
i norra | i norra
i norra delen av | i norra
i nuläget | just nu
i princip | i princip
i rad | i rad
i regel | i regel
i samband med | i samband med
i samförstånd | i samråd
i samma stund | i samma stund
i samma ögonblick | i samma stund
i samråd | i samråd
i sista minuten | i sista stund
i sista stund | i sista stund
i själva verket | faktiskt
i skrift | i skrift
i slutet av | i slutet av
i slutändan | slutligen
i snitt | i snitt
i sociala medier | i sociala medier
i stort sett | i princip
i stort sett alla | nästan alla
i stället | istället
i stället för | istället för
i syfte att | för att
i synnerhet | främst
i södra | i södra
i södra delen av | i södra
i takt med att | allteftersom
i teorin | i teorin
i tur och ordning | en efter en
i tv | i tv
i utlandet | utomlands
i vilken | där
i vilket | där
i viss mån | delvis
i västra | i västra
i västra delen av | i västra
i östra | i östra
i östra delen av | i östra

ibland | ibland

idag | idag
identisk | likadan
identiska | likadana
idrottare | atlet
idrottaren | atleten
idrottarna | atleterna
idrottsman | atlet
idrottsmannen | atleten
idrottsmännen | atleterna

ifall | om

igen | igen
igenom
igång
igår | igår

ihop
ihop med | ihop med
ihållande | mångårig

ikväll | ikväll

illegal | illegal
illegala | illegala
illegalt | illegalt
ilska | ilska
ilskan | ilskan
ilsken | arg

imitera | imitera
imiterad | imiterad
imiterade | imiterade
imiterades | imiterades
imiterar | imiterar
imiteras | imiteras
imiterat | imiterat
imiterats | imiterats
imorgon | imorgon

in
inbjuda | inbjuda
inbjuder | inbjuder
inbjudit | inbjudit
inbjöd | inbjöd
inbrott
informera | informera
informerade | informerade
införskaffa | köpa
införskaffade | köpte
införskaffar | skaffar
införskaffat | köpt
inga
inga personer skadades | ingen skadades
ingen | ingen
ingen person skadades | ingen skadades
ingen skadades | ingen skadades
ingenstans | ingenstans
ingenting | inget
inget | inget
ingick
ingick i | ingick i
ingick äktenskap | gifte sig
ingrepp | ingrepp
ingreppet | ingreppet
ingå
ingå äktenskap | gifta sig
ingår
ingår i | ingår i
ingår äktenskap | gifter sig
ingått
ingått äktenskap | gift sig
injektion | spruta
injektionen | sprutan
injektioner | sprutor
injektionerna | sprutorna
inleda | inleda
inledde | inledde
inleddes | började
inledningen
inledningsvis | i början
inleds | börjar
inlett | inlett
inletts | börjat
innan | innan
innan dess | före det
innefatta | omfatta
innefattad | omfattad
innefattade | omfattade
innefattades | omfattades
innefattar | omfattar
innefattas | omfattas
innefattat | omfattat
innefattats | omfattats
innehavare | ägare
inom
inom kort | snart
inom ramen för | som en del av
inskränka | begränsa
inskränkas | begränsas
inskränker | begränsar
inskränks | begränsas
inskränkt | begränsad
inskränkte | begränsade
inskränktes | begränsades
inskränkts | begränsats
installera | montera
installerad | monterad
installerade | monterade
installerades | monterades
installerar | monterar
installeras | monteras
installerat | monterat
installerats | monterats
inte
inte långt därefter | kort därefter
inte långt efter | kort efter
inte mindre än | minst
inte någon | ingen
inte någonsin | aldrig
inte någonstans | ingenstans
inte ofta | sällan
inte tillåtet | förbjudet
inte ännu | inte ännu
intelligent | smart
intern | fånge
internen | fången
interner | fångar
internerna | fångarna
internet
intill | intill
inträffa | ske
inträffade | hände
inträffar | sker
inträffat | hänt
invecklad | invecklad
invecklade | invecklade
invecklat | invecklat
inverka
inverka på | påverka
inverkade
inverkade på | påverkade
inverkar
inverkar på | påverkar
inverkat
inverkat på | påverkat
investera | satsa
investerade | satsade
investerar | satsar
investerat | satsat
inviga | öppna
invigde | invigde
invigdes | invigdes
inviger | öppnar
invigs | invigs
invigt | invigt
invänta | invänta
inväntar | inväntar
invånarna | boende

istället | istället
istället för | istället för

ja

jobb | jobb
jobba | jobba
jobbad | jobbad
jobbade | jobbade
jobbade som | jobbade som
jobbades | jobbades
jobbar | jobbar
jobbar som | jobbar som
jobbas | jobbas
jobbat | jobbat
jobbats | jobbats
jordbrukare | bonde
jordbrukaren | bonden
jordbrukarna | bönderna
jordbävning | skalv
jordbävningen | skalvet
jordfäst | begravt
jordfästa | begrava
jordfästas | begravas
jordfäste | begravde
jordfäster | begraver
jordfästes | begravdes
jordfästs | begravs
jordskalv | skalv
jordskalvet | skalvet
journalist | reporter

just
just nu | just nu

jämförelse
jämfört
jämfört med | jämfört med
jämna
järnvägsstation | station
järnvägsstationen | stationen
järnvägsövergång | plankorsning
järnvägsövergången | plankorsningen

kan | kan
kanal
kanalen
kanaler
kanske | kanske
kasta | kasta
kastade | kastade
kastades | kastades
kastar | kastar
kastas | kastas
kastat | kastat
kastats | kastats

keeper | keeper

klaga | klaga
klagade | klagade
klagar | klagar
klagat | klagat
klandra | klandra
klandrad | klandrad
klandrade | klandrade
klandrades | klandrades
klandrar | klandrar
klandras | klandras
klandrat | klandrat
klandrats | klandrats
klar | klar
klara | klara
klara upp | lösa
klarade
klarade upp | löste
klarar
klarar upp | löser
klarat
klarat upp | löst
klargjorde | sa
klargjordes | förklarades
klargjort | sagt
klargjorts | förklarats
klargör | säger
klargöra | förklara
klargöras | klargörs
klargörs | klargörs
klart | klart
klimatuppvärmning | klimatuppvärmning
klubb | klubb
klubbar | klubbar
klubben | klubben

knappast | knappast
knappt | knappt
knappt någonsin | nästan aldrig

kollapsa | kollapsa
kollapsade | kollapsade
kollapsar | kollapsar
kollapsat | kollapsat
kollega | kollega
kollegan | kollegan
kollegor | kollegor
kollegorna | kollegorna
kolliderade
kolliderade med | körde in i
kolliderar
kolliderar med | kör in i
kolliderat
kolliderat med | kört in i
kollision | krock
kollisionen | krocken
kollisioner | krockar
kom
kom fram | anlände
kom fram till | kom fram till
kom på | kom på
kom till världen | föddes
kom tillbaka | återkom
kom överens | enades
komma
komma fram | anlända
komma på | märka
komma tillbaka | återkomma
komma överens | enas
kommande | nästa
kommande vecka | nästa vecka
kommande år | nästa år
kommer
kommer att | ska
kommer fram | anländer
kommer på | märker
kommer tillbaka | återkommer
kommer överens | enas
kommit
kommit fram | anlänt
kommit fram till | kommit fram till
kommit på | märkt
kommit tillbaka | återvänt
kommit överens | enats
kommunhus | stadshus
kommunhuset | stadshuset
kompis | vän
kompisar | vänner
komplett | komplett
kompletta | kompletta
komplicerad | invecklad
komplicerade | invecklade
komplicerat | invecklat
konflikt | tvist
konflikten | tvisten
konsekvens | följd
konsekvenser | följder
konsert | konsert
konserten | konserten
konserter | konserter
konstant | konstant
konstanta | ständiga
konstig | konstig
konstiga | konstig
konstigt | konstig
kontakt
kontakta | kontakta
kontaktade | kontaktade
kontrakt | avtal
kontraktet | avtalet
kontrollera | granska
kontrollerad | granskad
kontrollerade | granskade
kontrollerades | granskades
kontrollerar | granskar
kontrolleras | granskas
kontrollerat | granskat
kontrollerats | granskats
kontroversiell | omstridd
kontroversiella | omstridda
kopiera | imitera
kopierad | imiterad
kopierade | imiterade
kopierades | imiterades
kopierar | imiterar
kopieras | imiteras
kopierat | imiterat
kopierats | imiterats
korsning | korsning
korsningar | korsningar
korsningarna | korsningarna
korsningen | korsningen
kort
kort därefter | kort därefter
kort efter | kort efter
kort före | kort före
kort innan | kort före
kort sagt | kort sagt
kosmos | kosmos
kostnad | utgift
kostnaden | utgiften
kostnader | utgifter
kostnaderna | utgifterna
kostnadsfritt | gratis
kostsam | dyr
kostsamma | dyra
kostsammare | dyrare
kostsamt | dyrt

kraft
kraftfull | stark
kraftfulla | starka
kraftfullt | starkt
kraftig | stark
kraftiga | starka
kraftigt | starkt
kritisera | klandra
kritiserad | klandrad
kritiserade | klandrade
kritiserades | klandrades
kritiserar | klandrar
kritiseras | klandras
kritiserat | klandrat
kritiserats | klandrats
krock | krock
krockade
krockade med | körde in i
krockar | krockar
krockar med | kör in i
krockat
krockat med | kört in i
krocken | krocken
kräva | kräva
krävde | krävde
kräver | kräver
krävt | krävt
krånglig | svår
krångliga | svåra
krångligt | svårt

kul | kul
kunde | kunde

kvar
kvart
kväll
kvällen
kvällstid

kyl | kyl
kylen | kylen
kylskåp | kyl
kylskåpet | kylen
kyrkogård | kyrkogård
kyrkogården | kyrkogården

känd
kände
kände sig hemma | trivdes
känna
känna sig hemma | trivas
känner
känner sig hemma | trivs
känt
känt sig hemma | trivts
kärnkraftverk | atomkraftverk
kärnvapen | atomvapen

köpa | köpa
köpcentrum | galleria
köpcentrumet | gallerian
köpt | köpt
köpte | köpte
kör
kör in i | kör in i
körde
körde in i | körde in i
kördes | fördes
kört
kört in i | kört in i

labb | labb
laboratorium | labb
lade
lade av | lade av
lade fram | lade fram
lade ned | bröt
lades
lades om | byttes
lag | lag
laga | laga
lagad | lagad
lagade | lagade
lagades | lagades
lagar | lagar
lagas | lagas
lagat | lagat
lagats | lagats
lagenlig | legal
lagenligt | legalt
laget | laget
laglig | legal
lagligt | legalt
lagning | lagning
lagra | lagra
lagrad | lagrad
lagrade | lagrade
lagrades | lagrades
lagrar | lagrar
lagras | lagras
lagrat | lagrat
lagrats | lagrats
lagstridig | illegal
lagstridiga | illegala
lagstridigt | illegalt
lagt
lagt av | slutat
lagt fram | lagt fram
lagt ned | brutit
lagts
lagts om | bytts
lagöverträdelse | brott
lagöverträdelsen | brottet
landet
landet runt | landet runt
landsomfattande | nationell
lantbruk | bondgård
lantbrukare | bonde
lantbrukaren | bonden
lantbrukarna | bönderna
lantbruken | lantbruken
lantbruket | bondgården
laptop | laptop
laptops | laptops
larm | larm
larma | larma
larmad | larmad
larmade | larmade
larmades | larmades
larmar | larmar
larmas | larmas
larmat | larmat
larmats | larmats
larmet | larmet
larmsamtal | larm
larmsamtalet | larmet
lasarett | sjukhus
lasarettet | sjukhuset
lastbilschaufför | lastbilsförare
lastbilschauffören | lastbilsföraren
lastbilschaufförer | lastbilsförare
lastbilsförare | lastbilsförare
lastbilsföraren | lastbilsföraren

leda
leda om | leda om
leda till | leda till
ledas
ledas om | leds om
ledde
ledde om | ledde om
ledde till | ledde till
leddes
leddes om | leddes om
leder
leder om | leder om
leder till | leder till
ledig | ledig
lediga | lediga
ledigt | ledigt
leds
leds om | leds om
ledsen | ledsen
legal | legal
legalt | legalt
leta
leta efter | söka
letade
letade efter | sökte
letar
letar efter | söker
letat
letat efter | sökt
lett
lett om | lett om
lett till | lett till
letts
letts om | letts om

ligger | ligger
ligger nere | är stoppad
likadan | likadan
likadana | likadana
likaså | även
liknande | snarlik
liksom
liksom tidigare | som alltid
likväl | ändå
lite | lite
lite mer än | drygt
lite mindre än | knappt
litet | lite
litet mer än | drygt
litet mindre än | knappt

ljudsvag | tyst
ljudsvaga | tysta

locka | locka
lockad | lockad
lockade | lockade
lockades | lockades
lockar | lockar
lockas | lockas
lockat | lockat
lockats | lockats
lokala | lokala
loppet
lov
lova | lova
lovade | lovade
lovat | lovat

lugn | lugn
lugnt | lugnt

lyckligtvis | som tur är

läcker | god
läckert | gott
läckra | goda
läge | läge
läget | läget
lägga
lägga av | sluta
lägga fram | lägga fram
lägga ned | bryta
läggas
läggas om | bytas
lägger
lägger av | slutar
lägger fram | lägger fram
lägger ned | bryter
läggs
läggs om | byts
läkare | doktor
läkaren | doktorn
läkemedel | medicin
läkemedlen | läkemedlen
läkemedlet | medicinen
lämna
lämna in en anmälan | göra en anmälan
lämna sin post | avgå
lämnade
lämnade sin post | avgick
lämnar
lämnar sin post | avgår
lämnat
lämnat sin post | avgått
länge
längs | längs
längs med | längs
lättare | enklare

låg
låg nere | låg nere
lång
långt
långtråkig | tråkig
långtråkiga | tråkiga
långvarig | mångårig
långvariga | mångårig
långvarigt | mångårig

löneförhöjning | löneökning
löneförhöjningar | löneökningar
löneökning | löneökning
löneökningar | löneökningar
lösa | lösa
löser | löser
löst | löst
löste | löste

mack | mack
macken | macken
mail | mail
majoriteten
majoriteten av | de flesta
maka | fru
makan | frun
mamma | mor
mammor | mammor
matematik | matte
matte | matte
max | max
maximalt | max

mc | mc

med
med ambulans | i ambulans
med andra ord | med andra ord
med anledning av | på grund av
med bil | i bil
med buss | på buss
med en gång | direkt
med ens | med ens
med flit | med flit
med försiktighet | varsamt
med hänsyn till | med tanke på
med jämna mellanrum | regelbundet
med möda | med möda
med svårighet | med möda
med tanke på | med tanke på
med tåg | på tåg
med undantag av | utom
medan | medan
medarbetare | personal
medborgare
meddela | meddela
meddelade | sa
meddelades | meddelades
meddelar | säger
meddelas | meddelas
meddelat | sagt
meddelats | aviserats
medellös | fattig
medellösa | fattiga
medeltal
medgav | medgav
medgavs | medgavs
medge | medge
medger | medger
medges | medges
medgett | erkänt
medgetts | erkänts
medgs | medgs
medicin | medicin
medicinen | medicinen
medicinerna | läkemedlen
medier
medverka | delta
medverka i | delta i
medverka till | bidra till
medverkade | deltog
medverkade i | deltog i
medverkade till | bidrog till
medverkar | deltar
medverkar i | deltar i
medverkar till | bidrar till
medverkat | deltagit
medverkat till | bidragit till
mejl | mail
mellanrum
men | men
mena | anse
menade | ansåg
menar | anser
menat | menat
mer
mer och mer | allt mer
mer än | över
mest
mesta

midnatt
militär | soldat
militären | soldaten
militärer | soldater
militärerna | soldaterna
miljöaktivist | miljövän
miljöaktivister | miljövänner
miljövän | miljövän
miljövänner | miljövänner
mindre
minister | minister
ministern | ministern
minska | sänka
minskade | sänkte
minskat | sänkt
minskning | tapp
minskningen | tappet
minst | minst
minuten
minuter
misstag | fel
misstaget | felet
mist | mist
mista | mista
miste | miste
mister | mister
mitt
mitt emot | mittemot
mittemot | mittemot

mobil | mobil
mobilen | mobilen
mobiler | mobiler
mobiltelefon | mobil
mobiltelefonen | mobilen
mobiltelefoner | mobiler
moder | mor
modern | modern
moderna | modern
modernisera | förnya
moderniserad | förnyad
moderniserade | förnyade
moderniserades | förnyades
moderniserar | förnyar
moderniseras | förnyas
moderniserat | förnyat
moderniserats | förnyats
modig | modig
modiga | modiga
montera | montera
monterad | monterad
monterade | monterade
monterades | monterades
monterar | monterar
monteras | monteras
monterat | monterat
monterats | monterats
mor | mor
morgon
morgonen
morgonen därpå | nästa morgon
mot
mot morgonen | mot morgonen
mot slutet av | i slutet av
motorcykel | mc
motståndare | rival
motsätter
motsätter sig | är emot
motverka | bekämpa
motverkade | bekämpade
motverkar | bekämpar
motverkat | bekämpat

muntligen | muntligt
muntligt | muntligt

mycket | mycket
mycket mer | mycket mer
mycket mindre | mycket mindre

mängd
människor | personer
människor som | de som
märka | märka
märker | märker
märklig | konstig
märkliga | konstig
märkligt | konstig
märkt | märkt
märkte | kom på
märktes | märktes

mål
målchanser | chanser
målning | tavla
målningar | tavlor
målningarna | tavlorna
målningen | tavlan
målvakt | keeper
mån
månad
månaden
månaden därpå | månaden därpå
månaden efter | månaden därpå
månaderna
månatligen | månatligen
många | många
många fler | många fler
mångårig | mångårig
måste | måste

möda
mödrar | mammor
möjligen | kanske
möjliggjorde | möjliggjorde
möjliggjort | möjliggjort
möjliggör | möjliggör
möjliggöra | möjliggöra
möjlighet | chans
möjligheten | chansen
möjligheter | chanser
möjligt
möte | möte
möten | möten
mötet | mötet

nationell | nationell
nationella | nationell
natten
natten lång | hela natten
nattetid | nattetid
naturligtvis | förstås

ned
nederlag | förlust
nederlaget | förlusten
nedgång | tapp
nedgången | tappet
nedstämd | ledsen
nej
ner
nere

nog | nog
noggrann | grundlig
noggranna | noggranna
noggrant | noggrant
normal | normal
normala | normala
normalt | i regel
norra

nu
nu för tiden | numera
nuförtiden | numera
nuläget
numera | numera
nummerskylt | nummerskylt
nummerskyltar | nummerskyltar
nutida | modern

ny
nya
nyligen | nyligen
nytt
nyttja | nyttja
nyttjade | använde
nyttjande | nyttjande
nyttjar | nyttjar
nyttjas | används
nyttjat | använt

nämnde | sa
nämner | säger
nämnt | sagt
näppeligen | knappast
när
när det gäller | i fråga om
när helst | när helst
nära | nära
närapå | nära
närliggande | lokala
närmare | nära
närmaste
närvarande
nästa | nästa
nästa dag | nästa dag
nästa morgon | nästa morgon
nästa vecka | nästa vecka
nästa år | nästa år
nästan | nära
nästan aldrig | nästan aldrig
nästan alla | nästan alla
nästan alltid | nästan alltid
nästan ingenting | nästan ingenting
nästan inte | knappt
nätet

någon
någon annanstans | på annat håll
någonsin
någonstans
något
något mer än | drygt
något mindre än | knappt
något som | vilket
några | några
några få | några

nödvändig | behövlig
nödvändiga | behövliga
nödvändigt | behövligt
nöjd | nöjd
nöjda | nöjda

oaktat | trots
oavbrutet | konstant
oavsett | oavsett
oavsiktligt | av misstag

oberoende
oberoende av | oavsett

och | och
och därefter | varefter
och sedan | varefter
också | även

oerhört | mycket

ofarlig | harmlös
ofarliga | harmlösa
offentlig | allmän
offentliga | allmänna
ofta | ofta
oftare
oftare och oftare | allt oftare
oförutsedd | oväntad
oförutsedda | oväntade
oförutsett | oväntat

oklart
okänt

olaglig | illegal
olagliga | illegala
olagligt | illegalt
olycka | olycka
olyckan | olyckan
olyckligtvis | tyvärr
olyckor | olyckor
olyckshändelse | olycka
olyckshändelsen | olyckan
olyckshändelser | olyckor

om | om
om dagen | per dag
om inte | om inte
om och om igen | gång på gång
om året | per år
omedelbar | omedelbar
omedelbart | direkt
omedelbart efter | direkt efter
omfatta | omfatta
omfattad | omfattad
omfattade | omfattade
omfattades | omfattades
omfattar | omfattar
omfattas | omfattas
omfattat | omfattat
omfattats | omfattats
omkom | omkom
omkomma | omkomma
omkommer | omkomma
omkommit | omkommit
omkring | ca
omkring midnatt | vid midnatt
omodern | omodern
område | trakt
området | området
omsorgsfull | grundlig
omsorgsfulla | noggranna
omsorgsfullt | noggrant
omstridd | omstridd
omstridda | omstridda
omtvistad | omstridd
omtvistade | omstridda
omtyckt | omtyckt
omtyckta | omtyckta
omväxlande | varierad
omöjligt

online | online
onödig | onödig
onödiga | onödiga

operation | ingrepp
operationen | ingreppet

ord
ordna | ordna
ordnad | ordnad
ordnade | ordnade
ordnade så att | såg till att
ordnades | ordnades
ordnar | ordnar
ordnar så att | ser till att
ordnas | ordnas
ordnat | ordnat
ordnats | ordnats
ordning
organisera | ordna
organiserad | ordnad
organiserade | ordnade
organiserades | ordnades
organiserar | ordnar
organiseras | ordnas
organiserat | ordnat
organiserats | ordnats
oriktig | oriktig
oriktiga | oriktig
oriktigt | oriktig
oroa
oroa sig | oroa sig
oroad
oroade
oroade sig | oroade sig
oroar
oroar sig | är oroad
oroat
oroat sig | oroat sig
orolig | orolig
oroliga | oroliga
orsak | orsak
orsaka | vålla
orsakade | vållade
orsakades
orsakades av | berodde på
orsakas
orsakas av | bero på
orsakat | vållat
orsakats
orsakats av | berott på
orsaken | orsaken
orsaker | orsaker

osedvanligt | ovanlig

ovanlig | ovanlig
ovanliga | ovanliga
ovanligt | ovanlig
oväntad | oväntad
oväntade | oväntade
oväntat | oväntat
oväsen | buller

pappa | far
pappor | fäder
par
passagerare | resenär
passagerarna | resenärerna

pension
pensionera
pensionera sig | pensioneras
pensionerade
pensionerade sig | pensionerades
pensionerades | pensionerades
pensionerar
pensionerar sig | pensioneras
pensioneras | pensioneras
pensionerat
pensionerat sig | pensionerats
pensionerats | pensionerats
per
per dag | per dag
per e post | per mejl
per mejl | per mejl
per månad | i månaden
per telefon | per telefon
per år | per år
person
personal | personal
personalen | personalen
personer | personer
personer med funktionsnedsättning | funktionsnedsatta
personer som | de som
personliga

piller | piller

pjäs | pjäs
pjäsen | pjäsen
pjäser | pjäser
pjäserna | pjäserna

plan | plan
planen
planerade
planerade att | tänkte
planerar
planerar att | ämnar
planerat
planerna
planet | planet
plankorsning | plankorsning
plankorsningen | plankorsningen
plats | plats
platsen | platsen
platser
plikt | plikt
plötslig | hastig
plötsliga | hastiga
plötsligt | med ens

polis | polis
poliser | poliser
polisman | polis
polismän | poliser
populär | omtyckt
populära | omtyckta
populärt | omtyckt
post
postbud | postbud

prata | tala
pratade | talade
pratar | talar
pratat | talat
precis | exakt
premiera | belöna
premierad | belönad
premierade | belönade
premierades | belönades
premierar | belönar
premieras | belönas
premierat | belönat
premierats | belönats
present | gåva
presenter | gåvor
presentera | lägga fram
presenterade | lade fram
presenterar | lägger fram
presenterat | lagt fram
presskommuniké | presskommuniké
presskommunikéer | presskommunikéer
presskommunikén | presskommunikén
presskonferens | pressträff
presskonferensen | pressträffen
presskonferenser | pressträffar
pressmeddelande | presskommuniké
pressmeddelanden | presskommunikéer
pressmeddelandet | presskommunikén
pressträff | pressträff
pressträffar | pressträffar
pressträffen | pressträffen
princip
pris | pris
prisa | hylla
prisade | berömde
prisades | berömdes
prisar | hyllar
prisat | berömt
prisavdrag | rabatt
prisavdragen | rabatterna
prisavdraget | rabatten
priset | priset
privata
problem | problem
problemen | bekymren
problemet | bekymret
problemfritt | smärtfritt
process | process
processen | processen
producent | producent
producenten | producenten
producera | producera
producerade | framställde
producerades | framställdes
producerar | producerar
produceras | framställs
producerat | framställt
producerats | framställts
produktion | produktion
profession | yrke
professionen | yrket
professioner | yrken
professionerna | yrkena
prova | prova
provad | provad
provade | provade
provades | provades
provar | provar
provas | provas
provat | provat
provats | provats
provisorisk | temporär
provisoriska | temporära
pröva | prova
prövad | provad
prövade | provade
prövades | provades
prövar | provar
prövas | provas
prövat | provat
prövats | provats

publicera | ge ut
publicerade | gav ut
publicerar | ger ut
publiceras | ges ut
publicerat | gett ut
publik | publik
publiken | publiken
pudersocker | florsocker
puttra | sjuda
puttrade | sjöd
puttrar | sjuder
puttrat | sjudit

på
på alla håll | överallt
på alla platser | överallt
på andra platser | på annat håll
på andra ställen | på annat håll
på annat håll | på annat håll
på buss | på buss
på dagen | dagtid
på dagtid | dagtid
på eftermiddagen | på eftermiddagen
på en gång | direkt
på grund av | på grund av
på grund av brist på | i brist på
på grund av detta | därför
på grund av hälsoskäl | av hälsoskäl
på grund utav | på grund av
på hösten | på hösten
på internet | online
på kvällen | på kvällen
på kvällstid | på kvällen
på morgonen | på morgonen
på natten | nattetid
på nytt | igen
på nätet | online
på plats | på plats
på platsen | på plats
på samma gång | samtidigt
på senare år | på senare år
på sociala medier | i sociala medier
på sommaren | på sommaren
på stranden av | på stranden av
på så sätt | därmed
på tv | i tv
på tåg | på tåg
på villkor att | förutsatt att
på vintern | på vintern
på våren | på våren
påbörja | inleda
påbörjade | inledde
påbörjat | inlett
pågick | pågick
pågår | pågår
pålitlig | pålitlig
pålitliga | pålitliga
påpekade | sa
påpekar | säger
påpekat | sagt
påskynda | påskynda
påträffades | hittades
påträffats | hittats
påverka | påverka
påverkade | påverkade
påverkar | påverkar
påverkat | påverkat

rabatt | rabatt
rabatten | rabatten
rabatter | rabatt
rabatterna | rabatterna
rad
ramen
ramla | falla
ramlade | föll
ramlar | faller
ramlat | fallit
rasa
rasa samman | kollapsa
rasade
rasade samman | kollapsade
rasar
rasar samman | kollapsar
rasat
rasat samman | kollapsat
rask | rask
raska | raska
raskt | fort

redan | redan
reducera | sänka
reducerade | sänkte
reducerat | sänkt
reducering | tapp
reduktion | tapp
regel
regelbundet | regelbundet
registreringsskylt | nummerskylt
registreringsskyltar | nummerskyltar
rekommendera | råda
rekommenderade | rådde
rekommenderar | råder
rekommenderat | rått
rekrytera | anställa
rekryterade | anställde
rekryterades | anställdes
rekryterar | anställer
rekryteras | anställs
rekryterat | anställt
rekryterats | anställts
rengjorde | städade
rengjordes | städades
rengjort | städat
rengjorts | städats
rengör | rengör
rengöra | städa
rengöras | städas
rengörs | städas
renovera | bygga om
renoverad | renoverad
renoverade | byggde om
renoverades | byggdes om
renoverar | bygger om
renoveras | byggs om
renoverat | byggt om
renoverats | byggts om
renovering | renovering
reparation | lagning
reparera | laga
reparerad | lagad
reparerade | lagade
reparerades | lagades
reparerar | lagar
repareras | lagas
reparerat | lagat
reparerats | lagats
reporter | reporter
representera | företräda
representerade | företrädde
representerades | företräddes
representerar | företräder
representeras | företräds
representerat | företrätt
representerats | företrätts
resa | åka
resan | resan
resenär | resenär
resenärer | resenär
resenärerna | resenärerna
reser | åka
reservera | boka
reserverad | bokad
reserverade | bokade
reserverades | bokades
reserverar | bokar
reserveras | bokas
reserverat | bokat
reserverats | bokats
respekteras | följs
rest | åkt
reste | åkte
restriktion | begränsning
restriktioner | begränsningar
resultera
resultera i | leda till
resulterade
resulterade i | ledde till
resulterar
resulterar i | leder till
resulterat
resulterat i | lett till
rev | rev
revs | revs

rik | rik
rika | rika
riksdagsledamot | riksdagsman
riksdagsledamoten | riksdagsmannen
riksdagsledamöter | riksdagsmän
riksdagsledamöterna | riksdagsmännen
riksdagsman | riksdagsman
riksdagsmannen | riksdagsmannen
riksdagsmän | riksdagsmän
riksdagsmännen | riksdagsmännen
rikta
rikta ett tack till | tacka
riktade
riktade ett tack till | tackade
riktar
riktar ett tack till | tackar
riktat
riktat ett tack till | tackat
riktigt | riktigt
ringa | ringa
ringde | ringde
ringer | ringer
ringt | ringt
riskabel | farlig
riskabelt | farligt
riskabla | farliga
riva | riva
rival | rival
rivas | rivs
river | river
rivit | rivit
rivits | rivits
rivs | rivs

rolig | kul
roliga | roliga
roll
rondell | rondell

rum
runt | ca
runt midnatt | vid midnatt
rusta
rusta upp | bygga om
rustade
rustade upp | byggde om
rustades
rustades upp | byggdes om
rustas
rustas upp | byggs om
rustat
rustat upp | byggt om
rustats
rustats upp | byggts om
rutinerad | erfaren
rutinerade | erfarna

rädda | rädda
räddade | räddade
räddar | räddar
räddat | räddat
räddningstjänst | brandkår
räddningstjänsten | brandkåren
rädsla | rädsla
räkna
räkna med | räkna med
räknade
räknade med | räknade med
räknar
räknar med | räknar med
räknat
räknat med | räknat med
räkning | faktura
räkningar | fakturor
räkningarna | fakturorna
räkningen | fakturan
rätt
rätt och slätt | helt enkelt
rättegång | process
rättegången | processen
rätten | rätten

råda | råda
rådde | rådde
råder | råder
rått | rått

röja | röja
röjas | röjs
röjd | röjd
röjde | röjde
röjdes | röjdes
röjer | röjer
röjs | röjs
röjt | röjt
röjts | röjts
rör
rör ihop | blandar
röra
röra ihop | blanda
rörande | rörande
rörde
rörde ihop | blandade
rört
rört ihop | blandat

sa | sa
sade | sa
sade ja till | godkände
sade nej till | avslog
sagt | sagt
sagt ja till | godkänt
sagt nej till | avslagit
sajt | sajt
sajten | sajten
sakkunniga | experter
sakta
sakta ner | bromsa
saktade
saktade ner | bromsade
saktar
saktar ner | bromsar
saktat
saktat ner | bromsat
salu
samarbeta | samverka
samarbetad | samverkad
samarbetade | samverkade
samarbetades | samverkades
samarbetar | samverkar
samarbetas | samverkas
samarbetat | samverkat
samarbetats | samverkats
samarbete | samarbete
samarbetet | samarbete
samband
samförstånd
samla
samla ihop | samla in
samla in | samla in
samlade
samlade ihop | samlade in
samlade in | samlade in
samma
samman
sammanfattningsvis | kort sagt
sammanlagt | helt
sammanträde | möte
sammanträden | möten
sammanträdet | mötet
samråd
samt | och
samtala | tala
samtalade | talade
samtalar | talar
samtalat | talat
samtidigt | samtidigt
samtidigt som | medan
samtliga | alla
samverka | samverka
samverkad | samverkad
samverkade | samverkade
samverkades | samverkades
samverkan | samarbete
samverkar | samverkar
samverkas | samverkas
samverkat | samverkat
samverkats | samverkats
sannolikt | troligen
satsa | satsa
satsade | satsade
satsar | satsar
satsat | satsat
satte
satte eld på | satte eld på
satte in åtgärder | vidtog åtgärder

sedan | sen
sedan länge | sedan länge
sedan lång tid | sedan länge
sedan lång tid tillbaka | sedan länge
sedermera | senare
seger | seger
segern | segern
segra | segra
segrade | vann
segrar | segrar
sen | sen
senare | senare
senarelades | sköts upp
senarelagts | senarelagts
senarelägga | skjuta upp
senaste
senaste året | senaste året
ser
ser till att | ser till att
sett

shoppingcenter | galleria
shoppingcentret | gallerian

sida
sida vid sida | sida vid sida
sidan
sig
sin
sista
sitt
situation | läge
situationen | läget

sjuda | sjuda
sjuder | sjuder
sjudit | sjudit
sjukdom | åkomma
sjukdomar | åkommor
sjukhus | sjukhus
sjukhuset | sjukhuset
sjuksköterska | sköterska
sjuksköterskan | sköterskan
sjuksköterskor | sköterskor
sjuksköterskorna | sköterskorna
sjukvård | vård
sjukvården | vården
sjunka | sjunka
sjunker | sänks
sjunkit | sänkts
själva
självklart | förstås
sjöd | sjöd
sjönk | sjönk

ska | ska
skadad
skadades | skadades
skadas | skadas
skadats | skadats
skaffa | köpa
skaffade | köpte
skaffar | skaffar
skaffat | köpt
skall | ska
skalv | skalv
skalvet | skalvet
ske | ske
skedde | hände
skede | fas
skedet | fasen
sker | sker
skett | hänt
skick
skicka | sända
skickade | sände
skickar | sänder
skickat | sänt
skilda
skilde
skilde sig | skilde sig
skilja
skilja sig | skilja sig
skiljer
skiljer sig | skiljer sig
skilt
skilt sig | skilt sig
skiss | skiss
skissen | skissen
skisser | skisser
skisserna | skisserna
skitig | skitig
skitigt | skitigt
skjuta
skjuta upp | skjuta upp
skjutits
skjutits upp | senarelagts
skojig | kul
skojiga | roliga
skola | skola
skolad | skolad
skolade | skolade
skolades | skolades
skolar | skolar
skolas | skolas
skolat | skolat
skolats | skolats
skolelever | elever
skoleleverna | eleverna
skrev | skrev
skrev under | skrev under
skrevs | skrevs
skrift
skriftligen | i skrift
skriftligt | i skrift
skriva | skriva
skriva under | underteckna
skrivas | skrivs
skriver | skriver
skriver under | undertecknar
skrivit | skrivit
skrivit under | undertecknat
skrivits | skrivits
skrivs | skrivs
skräp | skräp
skull
skydda | skydda
skyddad | skyddad
skyddade | skyddade
skyddades | skyddades
skyddar | skyddar
skyddas | skyddas
skyddat | skyddat
skyddats | skyddats
skyldighet | plikt
skynda
skynda på | påskynda
skäl
skälet
skänkt | skänkt
skänkte | skänkte
skärm | skärm
skärmen | skärmen
skål | skål
skålar | bunkar
skålarna | bunkarna
skålen | bunken
skön | skön
sköna | sköna
skönt | skönt
skör | skör
sköra | sköra
skörda | bärga
skördad | bärgad
skördade | bärgade
skördades | bärgades
skördar | bärgar
skördas | bärgas
skördat | bärgat
skördats | bärgats
sköterska | sköterska
sköterskan | sköterskan
sköterskor | sköterskor
sköterskorna | sköterskorna
sköts
sköts upp | sköts upp

slagit | slagit
slagit igen | stängt
slagit runt | vältat
slags | slags
slog | slog
slog igen | stängde
slog runt | vältade
slump
slumpmässigt | av en slump
slut
sluta | sluta
slutade | lade av
slutades | slutades
slutar | slutar
slutas | slutas
slutat | slutat
slutats | slutats
slutet
slutför | slutför
slutföra | avsluta
slutföras | avslutas
slutförde | avslutade
slutfördes | avslutades
slutförs | avslutas
slutfört | avslutat
slutförts | avslutats
slutgiltig | definitiv
slutgiltiga | definitiva
slutgiltigt | definitivt
slutligen | slutligen
slutsatsen
slutändan
släkting | anhörig
släktingar | anhöriga
släktingarna | de anhöriga
släktingen | släktingen
slänga | kasta
slängas | kastas
slängde | kastade
slängdes | kastades
slänger | kastar
slängs | kastas
slängt | kastat
slängts | kastats
släppa
släppa fri | frige
släpptes
släpptes fri | frigavs
slätt
slå | slå
slå igen | stänga
slå runt | välta
slår | slår
slår igen | stänger
slår runt | vältar

smart | smart
smula
smutsa
smutsa ner | förorena
smutsade
smutsade ner | förorenade
smutsar
smutsar ner | förorenar
smutsat
smutsat ner | förorenat
smutsig | skitig
smutsigt | skitigt
smycka | smycka
smyckad | smyckad
smyckade | smyckade
smyckades | smyckades
smyckar | smyckar
smyckas | smyckas
smyckat | smyckat
smyckats | smyckats
smärtfritt | smärtfritt
små
små barn | småbarn
småbarn | småbarn

snabb | rask
snabba | raska
snabba på | påskynda
snabbare | fortare
snabbt | fort
snarlik | snarlik
snarlika | snarlik
snart | snart
snitt
sno | sno
snodde | stal
snoddes | stals
snor | snor
snos | snos
snott | snott
snotts | snotts
snäll | snäll
snälla | snälla

sociala
solcellspanel | solpanel
solcellspaneler | solpaneler
soldat | soldat
soldaten | soldaten
soldater | soldater
soldaterna | soldaterna
solljus | solljus
solpanel | solpanel
solpaneler | solpaneler
solsken | solljus
som
som alltid | som alltid
som en del av | som en del av
som en följd av | på grund av
som en försiktighetsåtgärd | av säkerhetsskäl
som förväntat | som väntat
som mest | max
som minst | minst
som planerat | som planerat
som tur är | som tur är
som vanligt | som alltid
som väntat | som väntat
somliga | en del
sommaren
sopor | skräp
sorts | slags

specialist | expert
specialister | experter
speciellt | främst
spelar
spelar en roll | har betydelse
spelning | konsert
spelningar | konserter
spelningen | konserten
splitterny | helt ny
splitternya | helt nya
sporra | sporra
sporrad | sporrad
sporrade | sporrade
sporrades | sporrades
sporrar | sporrar
sporras | sporras
sporrat | sporrat
sporrats | sporrats
spruta | spruta
sprutan | sprutan
sprutor | sprutor
sprutorna | sprutorna
spädbarn | baby
spärra | spärra
spärra av | spärra av
spärrad | spärrad
spärrade | spärrade
spärrade av | stängde av
spärrades | spärrades
spärrar | spärrar
spärrar av | spärrar av
spärras | spärras
spärrat | spärrat
spärrat av | stängt av
spärrats | spärrats

stadshus | stadshus
stadshuset | stadshuset
stal | stal
stals | stals
stark | stark
starka | starka
starkt | starkt
start
starta | starta
startade | började
startades | började
startar | börjar
startas | börjar
startat | börjat
station | station
stationen | stationen
statsråd | minister
statsrådet | ministern
steg | steg
stifta | grunda
stiftad | grundad
stiftade | grundade
stiftades | grundades
stiftar | grundar
stiftare | grundare
stiftaren | grundaren
stiftarna | grundarna
stiftas | grundas
stiftat | grundat
stiftats | grundats
stiga | öka
stigande | ökande
stiger | höjs
stigit | ökat
stilfull | elegant
stilfulla | eleganta
stilla
stillsam | lugn
stillsamt | lugnt
stjäl | snor
stjäla | sno
stjälas | snos
stjäls | snos
stod
stod stilla | låg nere
stopp
stoppa | hejda
stoppad
stoppade | hejdade
stoppades | hejdades
stoppljus | stoppljus
stoppljusen | stoppljusen
stoppljuset | stoppljuset
stor
stor nog | stor nog
stort
straff | straff
straffa | straffa
straffad | straffad
straffade | straffade
straffades | straffades
straffar | straffar
straffarna | straffarna
straffas | straffas
straffat | straffat
straffats | straffats
straffen | straffen
straffspark | straff
straffsparkar | straffar
straffsparkarna | straffarna
straffsparken | straffen
stranden
strax
strax efter | kort efter
strax efteråt | kort därefter
strax före | kort före
strax innan | kort före
strejk | strejk
strejken | strejken
strejker | strejker
strejkerna | strejkerna
strider | strider
striderna | striderna
stridigheter | strider
stridigheterna | striderna
sträng | hård
stränga | hårda
strängare | hårdare
strängt | hårt
strömavbrott | elavbrott
strömavbrottet | elavbrottet
student | student
studenten | studenten
studenter | student
studenterna | studenterna
studerande | student
studie | studie
studien | studien
studier | studier
stulit | snott
stulits | snotts
stund
stunden
stundtals | ibland
styrka | bevisa
styrkas | styrks
styrker | bevisar
styrks | styrks
styrkt | styrkt
styrkte | styrkte
styrktes | styrktes
styrkts | styrkts
städa | städa
städade | städade
städades | städades
städar | rengör
städas | städas
städat | städat
städats | städats
ställa
ställa in | avlysa
ställa till förfogande | tillhandahålla
ställa ut | visa
ställas
ställas in | avlysas
ställde
ställde in | avlyste
ställde ut | visade
ställdes
ställdes in | avlystes
ställe | plats
ställen
ställer
ställer in | avlyser
ställer till förfogande | tillhandahåller
ställer ut | visar
stället | platsen
ställs
ställs in | avlyses
ställs ut | visas
ställt
ställt in | avlyst
ställt ut | visat
ställts
ställts in | avlysts
ständiga | ständiga
ständigt | konstant
stänga | stänga
stänga av | spärra av
stängd | stängd
stängda | stängda
stängde | stängde
stängde av | stängde av
stänger | stänger
stänger av | spärrar av
stängt | stängt
stängt av | stängt av
stärka | stärka
stärkt | stärkt
stånd
står
står stilla | är stoppad
stödja | stödja
stödjer | stödjer
störta
störta samman | kollapsa
störtade
störtade samman | kollapsade
störtar
störtar samman | kollapsar
störtat
störtat samman | kollapsat
stötta | stödja
stöttar | stödjer

successivt | gradvis
supportrar | fans

svin | gris
svinen | svinen
svinet | grisen
svår | svår
svåra | svåra
svårare | svårare
svårighet
svårigheter | problem
svårigheterna | bekymren
svårt | svårt

syfte
synnerhet
synnerligen | ytterst

säga
säga ja till | godkänna
säga nej till | avslå
säger | säger
säger ja till | godkänner
säger nej till | avslår
säkerhets
säkerhetsmässiga
säkerhetsskäl
säkerställa | garantera
säkerställas | garanteras
säkerställde | garanterade
säkerställdes | garanterades
säkerställer | garanterar
säkerställs | garanteras
säkerställt | garanterat
säkerställts | garanterats
sällan | sällan
sällsynt | ovanlig
sällsynta | ovanliga
sämre
sända | sända
sände | sände
sänder | sänder
sänka | sänka
sänkas | sjunka
sänks | sänks
sänkt | sänkt
sänkte | sänkte
sänktes | sjönk
sänkts | sänkts
sänt | sänt
särskilt | främst
sätt | vis
sätta
sätta eld på | tutta på
sätta in åtgärder | vidta åtgärder
sätta stopp för | göra slut på

så
så fort | så fort
så gott som | nära
så gott som aldrig | nästan aldrig
så gott som alla | nästan alla
så gott som alltid | nästan alltid
så gott som ingenting | nästan ingenting
så här långt | hittills
så länge | så länge
så länge som | så länge
så snart | så fort
såg
såg till att | såg till att
således | därför
såvida | om
såvida inte | om inte

södra
söka | söka
söka efter | söka
söker | söker
söker efter | söker
sökt | sökt
sökte | sökte
sökte efter | sökte
sönder | sönder

t
t ex | t ex

ta
ta bort | ta bort
ta del i | delta i
ta hänsyn till | beakta
ta kontakt med | kontakta
ta till flykten | fly
tablett | piller
tack
tack och lov | som tur är
tack vare | genom
tacka | tacka
tackade | tackade
tackar | tackar
tackat | tackat
tagit
tagit bort | avlägsnat
takt
tala | tala
tala om | berätta
talade | talade
talade om | sa
talangfull | begåvad
talangfulla | begåvade
talar | talar
talar om | säger
talat | talat
talat om | sagt
talrika | många
tanke
tapp | tapp
tapper | modig
tappet | tappet
tappra | modiga
tar
tar bort | tar bort
tar del i | deltar i
tar hänsyn till | beaktar
tar slut | är slut
tas
tas bort | tas bort
tas ned | fällas
tavla | tavla
tavlan | tavlan
tavlor | tavlor
tavlorna | tavlorna
taxa | taxa
taxan | taxan
taxor | taxor

team | lag
teamet | laget
teaterstycke | pjäs
teaterstycken | pjäser
teaterstyckena | pjäserna
teaterstycket | pjäsen
teckning | skiss
teckningar | skisser
teckningarna | skisserna
teckningen | skissen
telefon
telefonera | ringa
telefonerade | ringde
telefonerar | ringer
telefonerat | ringt
telefonledes | per telefon
television | tv
televisionskanal | tv kanal
televisionskanalen | tv kanalen
televisionskanaler | tv kanaler
temporär | temporär
temporära | temporära
temporärt | temporärt
tenta | tenta
tentamen | tenta
teoretiskt
teoretiskt sett | i teorin
teorin
testa | prova
testad | provad
testade | provade
testades | provades
testar | provar
testas | provas
testat | provat
testats | provats

tid
tiden
tidigare | förut
till
till dags dato | hittills
till en början | i början
till exempel | t ex
till fots | gående
till följd av | på grund av
till försäljning | till salu
till salu | till salu
till slut | slutligen
till viss del | delvis
tillade | sa
tillagt | sagt
tillbaka
tillbakavisa | avvisa
tillbakavisad | avvisad
tillbakavisade | avvisade
tillbakavisades | avvisades
tillbakavisar | avvisar
tillbakavisas | avvisas
tillbakavisat | avvisat
tillbakavisats | avvisats
tillfriskna | tillfriskna
tillfrisknade | tillfrisknade
tillfrisknar | tillfrisknar
tillfrisknat | tillfrisknat
tillfällen
tillfället
tillfällig | temporär
tillfälliga | temporära
tillfälligt | temporärt
tillförlitlig | pålitlig
tillförlitliga | pålitliga
tillgrep | stal
tillgripa | sno
tillgripit | snott
tillgänglig | ledig
tillgängliga | lediga
tillgängligt | ledigt
tillhandahålla | tillhandahålla
tillhandahåller | tillhandahåller
tillhör | ingår i
tillhörde | ingick i
tillkännagav | sa
tillkännagavs | meddelades
tillkännage | meddela
tillkännager | säger
tillkännages | meddelas
tillkännagett | sagt
tillkännagetts | aviserats
tillkännags | meddelas
tillräckligt | nog
tillräckligt stor | stor nog
tillräckligt tjock | tjock nog
tills | tills
tills nu | hittills
tills vidare | temporärt
tillsammans | gemensamt
tillsammans med | ihop med
tillsatt | hällt i
tillsatte | hällde i
tillstånd | tillstånd
tillståndet | tillståndet
tillsätta | hälla i
tillsätter | häller i
tillverka | producera
tillverkade | framställde
tillverkar | producerar
tillverkare | producent
tillverkaren | producenten
tillverkas | framställs
tillverkning | produktion
tillägger | säger
tillät
tillät inte | förbjöd
tillåtelse | tillstånd
tillåtelsen | tillståndet
tillåten
tillåter
tillåter inte | förbjuder
tillåtet
timme
timmen

tjock
tjock nog | tjock nog

tog
tog bort | tog bort
tog del i | deltog i
tog hänsyn till | beaktade
tog kontakt med | kontaktade
tog slut | tog slut
tog till flykten | flydde
togs
togs bort | togs bort
totalt | helt

trafikljus | stoppljus
trafikljusen | stoppljusen
trafikljuset | stoppljuset
trafikolycka | bilolycka
trafikolyckan | bilolyckan
trafikstockning | bilkö
trafikstockningar | bilköer
trakt | trakt
trakten | området
transportera | forsla
transporterad | forslad
transporterade | forslade
transporterades | forslades
transporterar | forslar
transporteras | forslas
transporterat | forslat
transporterats | forslats
trasig | sönder
trasiga | sönder
trettio
trettio minuter | en halvtimme
trilla | falla
trillade | föll
trillar | faller
trillat | fallit
trivas | trivas
trivdes | trivdes
trivs | trivs
trivts | trivts
troligen | troligen
trots | trots
trots att | fast
trots det | ändå
trots detta | ändå
trottoar | gångbana
trottoaren | gångbanan
trovärdig | pålitlig
trovärdiga | pålitliga
träda
träda i kraft | börja gälla
trädde
trädde i kraft | började gälla
träder
träder i kraft | börjar gälla
träna | öva
tränad | övad
tränade | övade
tränades | övades
tränar | övar
tränare | coach
tränas | övas
tränat | övat
tränats | övats
trätt
trätt i kraft | börjat gälla
tråkig | tråkig
tråkiga | tråkiga

tur
tutta
tutta på | tutta på

tv | tv
tv kanal | tv kanal
tv kanalen | tv kanalen
tv kanaler | tv kanaler
tvingades | tvingades
tvingas | måste
tvist | tvist
tvisten | tvisten
tvungen
tvungna
tvärs
tvärs över från | mittemot

tycka | anse
tycker | anser
tycks | tycks
tyckt | menat
tyckte | ansåg
tycktes | tycktes
tydligen | tydligen
typ
typ av | slags
tyst | tyst
tysta | tysta
tyvärr | tyvärr

tända
tända eld på | tutta på
tände
tände eld på | satte eld på
tänker | ämnar
tänkte | tänkte

tåg
tågbiljetter | tågbiljetter
tåget
tågstation | station

undan
undan för undan | gradvis
undantag
under | under
under dagen | dagtid
under de kommande dagarna | de kommande dagarna
under de kommande åren | de kommande åren
under de senaste månaderna | de senaste månaderna
under de senaste veckorna | de senaste veckorna
under de senaste åren | på senare år
under det att | medan
under det senaste året | senaste året
under eftermiddagen | på eftermiddagen
under förutsättning att | förutsatt att
under hela dagen | dagen lång
under hela natten | hela natten
under helgen | i helgen
under hösten | på hösten
under kvällen | på kvällen
under loppet av | under
under morgonen | på morgonen
under natten | nattetid
under sommaren | på sommaren
under vintern | på vintern
under våren | på våren
underbar | härlig
underbara | härlig
underbart | härlig
underlig | konstig
underliga | konstig
underligt | konstig
underlätta | underlätta
underlättade | underlättade
underlättar | gör lättare
underlättat | underlättat
underrätta | informera
underrättade | informerade
understrukit | framhållit
understrukits | framhållits
understryka | framhålla
understrykas | framhållas
understryker | säger
understryks | framhålls
underströk | sa
underströks | framhölls
undersöka | utreda
undersöker | utreder
undersökning | studie
undersökningar | studier
undersökningen | studien
undersöks | utreds
undersökt | utrett
undersökte | utredde
underteckna | underteckna
undertecknade | skrev under
undertecknar | undertecknar
undertecknat | undertecknat
undsatt | räddat
undsatte | räddade
undsätta | rädda
undsätter | räddar
unga | unga
unga människor | unga
ungarna | barnen
ungdomar | unga
ungdomarna | de unga
ungefär | ca
universum | kosmos

upp
uppenbarligen | tydligen
uppfattning | åsikt
uppfattningar | åsikter
uppfattningen | åsikten
uppföra | bygga
uppförde | byggde
uppfördes | byggdes
uppfört | byggt
uppförts | byggts
uppgav | sa
uppger | säger
uppgett | sagt
uppgivit | sagt
uppgång | ökning
uppgångar | ökningar
uppgången | ökningen
upphör | slutar
upphöra | sluta
upphöras | slutas
upphörde | lade av
upphördes | slutades
upphörs | slutas
upphört | slutat
upphörts | slutats
uppmuntra | sporra
uppmuntrad | sporrad
uppmuntrade | sporrade
uppmuntrades | sporrades
uppmuntrar | sporrar
uppmuntras | sporras
uppmuntrat | sporrat
uppmuntrats | sporrats
upprepade
upprepade gånger | gång på gång
uppriktig | ärlig
uppriktiga | ärliga
upprustad | renoverad
upprustade | byggde om
upprustat | byggt om
upprustning | renovering
uppskatta | beräkna
uppskattade | beräknade
uppskattar | beräknar
uppskattas | väntas
uppskattat | beräknat
uppstod | uppstod
uppstår | bildas
upptäcka | märka
upptäcker | märker
upptäckt | märkt
upptäckte | kom på
upptäcktes | märktes
uppvärmning

ursprungligen | först

ut
utan
utan kostnad | gratis
utan problem | smärtfritt
utav
utbilda | skola
utbildad | skolad
utbildade | skolade
utbildades | skolades
utbildar | skolar
utbildas | skolas
utbildat | skolat
utbildats | skolats
utbrutit | utbrutit
utbryta | utbryta
utbryter | utbryter
utbröt | utbröt
utefter | längs
utforma | designa
utformad | designad
utformade | designade
utformades | designades
utformar | designar
utformas | designas
utformat | designat
utformats | designats
utför | utför
utföra | utföra
utföras | hålls
utförde | utförde
utfördes | hölls
utförs | hålls
utfört | utfört
utförts | hållits
utgift | utgift
utgiften | utgiften
utgifter | utgifter
utgifterna | utgifterna
utgör
utgör en del av | ingår i
utgörs
utgörs av | består av
utlandet
utlova | lova
utlovade | lovade
utlovat | lovat
utländsk
utländsk medborgare | utlänning
utländska
utländska medborgare | utlänningar
utlänning | utlänning
utlänningar | utlänningar
utmed | längs
utmärkelse | pris
utmärkelsen | priset
utmärkt | utmärkt
utmärkta | utmärkta
utnyttja | nyttja
utnyttjade | använde
utnyttjades | användes
utnyttjar | nyttjar
utnyttjas | används
utnyttjat | använt
utnämna | utse
utnämnas | utses
utnämnde | utsåg
utnämndes | utsågs
utnämner | utser
utnämns | utses
utnämnt | utsett
utnämnts | utsetts
utom | utom
utomlands | utomlands
utreda | utreda
utredde | utredde
utreder | utreder
utreds | utreds
utrett | utrett
utrymde | utrymde
utrymdes | utrymdes
utrymma | utrymma
utrymmas | utryms
utrymmer | utrymmer
utrymms | utryms
utryms | utryms
utrymt | utrymt
utrymts | utrymts
utse | utse
utser | utser
utses | utses
utsett | utsett
utsetts | utsetts
utsträcka | förlänga
utsträckas | förlängas
utsträcker | förlänger
utsträcks | förlängs
utsträckt | förlängt
utsträckte | förlängde
utsträcktes | förlängdes
utsträckts | förlängts
utsåg | utsåg
utsågs | utsågs
uttagsautomat | bankomat
uttagsautomaten | bankomaten
uttagsautomater | bankomater
uttryckt
utvandra | emigrera
utvandrad | emigrerad
utvandrade | emigrerade
utvandrades | emigrerades
utvandrar | emigrerar
utvandras | emigreras
utvandrat | emigrerat
utvandrats | emigrerats
utvidga | utöka
utvidgad | utökad
utvidgade | utökade
utvidgades | utökades
utvidgar | utökar
utvidgas | utökas
utvidgat | utökat
utvidgats | utökats
utöka | utöka
utökad | utökad
utökade | utökade
utökades | utökades
utökar | utökar
utökas | utökas
utökat | utökat
utökats | utökats

vaccination | vaccination
vaccinering | vaccination
vad
vad beträffar | i fråga om
vad gäller | i fråga om
vanlig | normal
vanliga | normala
vanligt | i regel
vanligtvis | i regel
vann | vann
vapenvila | eldupphör
vapenvilan | vapenvilan
var | var
var anställd som | jobbade som
var bevarad | bevarades
var bosatt | bodde
var en del av | ingick i
var i behov av | behövde
var med | deltog
var orolig | oroade sig
var på väg att | höll på att
var slut | tog slut
var tillbaka | återkom
var tvungen att | tvingades
var tvungna att | tvingades
vara
vara bevarad | bevaras
vara med | delta
vara orolig | oroa sig
vara tillbaka | återkomma
varade | pågick
varandra | varann
varann | varann
varar | pågår
vare
varefter | varefter
varenda | var
varierad | varierad
varit
varit bevarad | bevarats
varit med | deltagit
varit orolig | oroat sig
varit tillbaka | återvänt
varje | var
varje dag | dagligen
varje gång | när helst
varje månad | månatligen
varje vecka | veckovis
varje år | per år
varsam | varsam
varsamt | varsamt

vd | vd

vecka
veckan
veckan därpå | veckan därpå
veckan efter | veckan därpå
veckorna
veckovis | veckovis
verkade | tycktes
verkar | tycks
verket
verklig | faktisk
verkliga | faktiska
verkligen | riktigt
verkställande
verkställande direktör | vd

via
via e post | per mejl
via internet | online
via mejl | per mejl
via nätet | online
via sociala medier | i sociala medier
via telefon | per telefon
vid
vid flera tillfällen | flera gånger
vid midnatt | vid midnatt
vid sidan av | intill
vid stranden av | på stranden av
vidare
vidta
vidta åtgärder | vidta åtgärder
vidtog
vidtog åtgärder | vidtog åtgärder
viktig | viktig
viktiga | viktig
viktigt | viktig
vilja
vilken
vilket | vilket
vill
vill inte | vägrar
ville
ville inte | vägrade
villkor
vindruta | framruta
vinna | segra
vinst | seger
vinsten | segern
vinster | segrar
vintern
vis | vis
visa | visa
visa upp | visa
visade | visade
visade upp | visade
visar | visar
visar upp | visar
visas | visas
visas upp | visas
visat | visat
visat upp | visat
viss
vittne | vittne
vittnen | vittnen
vittnena | vittnena
vittnet | vittnet

volontärer | frivilliga
volontärerna | volontärerna

vrede | ilska
vreden | ilskan

vuxit | ökat

väderleksrapport | väderprognos
väderleksrapporten | väderprognosen
väderprognos | väderprognos
väderprognosen | väderprognosen
väderrapport | väderprognos
väderrapporten | väderprognosen
väg
vägar
vägkorsning | korsning
vägkorsningar | korsningar
vägkorsningarna | korsningarna
vägkorsningen | korsningen
vägrade | vägrade
vägrar | vägrar
välbärgad | rik
välbärgade | rika
väldigt | mycket
välta | välta
vältade | vältade
vältar | vältar
vältat | vältat
vän | vän
vänlig | snäll
vänliga | snälla
vänner | vänner
vänta | vänta
vänta på | invänta
vänta sig | räkna med
väntade
väntade sig | räknade med
väntar
väntar på | inväntar
väntar sig | räknar med
väntas | väntas
väntat
väntat sig | räknat med
värdefull | dyrbar
värdefulla | dyrbara
värdera | bedöma
värderade | bedömde
värderades | bedömdes
värderar | bedömer
värderas | bedöms
värderat | bedömt
värderats | bedömts
värdshus | värdshus
värdshuset | värdshuset
världen
världen över | globalt
värma | värma
värmde | värmde
värmer | värmer
värmt | värmt
väsentligt | avsevärt
västra
växa | öka
växande | ökande
växer | höjs
växte | steg

vålla | vålla
vållade | vållade
vållat | vållat
vård | vård
vården | vården
våren

webbplats | sajt
webbplatsen | sajten

yrke | yrke
yrken | yrken
yrkena | yrkena
yrket | yrket

ytterligare | extra
ytterst | ytterst

ägare | ägare
ägde
ägde rum | hölls
äger
äger rum | hålls
ägt
ägt rum | hållits

äktenskap

äldre
äldre människor | äldre personer
äldre personer | äldre personer
äldreboende | äldreboende
äldreboenden | äldreboende
äldreboendena | äldreboendena
äldreboendet | äldreboendet

ämnade | tänkte
ämnar | ämnar

än
ända
ända fram till | tills
ända till | tills
ändra | ändra
ändrade | ändrade
ändrar | gör om
ändras | ändras
ändrat | ändrat
ändå | ändå
ännu | ännu
ännu en gång | igen
ännu inte | inte ännu

är
är anställd som | jobbar som
är ansvarig för | ansvarar för
är belägen | ligger
är beläget | ligger
är berömd för | är känd för
är berömt för | är känt för
är bevarad | bevaras
är bosatt | bor
är ej tillåtet | är förbjudet
är emot | är emot
är en del av | ingår i
är förbjuden | är förbjuden
är förbjudet | är förbjudet
är i dåligt skick | är i dåligt skick
är i dåligt tillstånd | är i dåligt skick
är i stånd att | kan
är inte klart | är oklart
är inte känt | är okänt
är inte möjligt | är omöjligt
är inte tillåten | är förbjuden
är inte tillåtet | är förbjudet
är känd för | är känd för
är känt för | är känt för
är med | deltar
är motståndare till | är emot
är oklart | är oklart
är okänt | är okänt
är omöjligt | är omöjligt
är oroad | är oroad
är orolig | är oroad
är på gång | pågår
är på väg att | håller på att
är slut | är slut
är stoppad | är stoppad
är tillbaka | återkommer
är tvungen att | måste
är tvungna att | måste
är ännu inte klart | är ännu oklart
är ännu oklart | är ännu oklart
ärlig | ärlig
ärliga | ärliga

även | även
även om | fast

å
å andra sidan | däremot

åka | åka
åker | åka
åkomma | åkomma
åkommor | åkommor
åkt | åkt
åkte | åkte

ålderdomshem | äldreboende
ålderdomshemmen | äldreboendena
ålderdomshemmet | äldreboendet

ånyo | igen

år
åren
året
året därpå | året därpå
året efter | året därpå
året före | året före
året innan | året före
året om | året om
året runt | året om
årligen | per år

åsikt | åsikt
åsikten | åsikten
åsikter | åsikter
åskoväder | åskväder
åskovädret | åskvädret
åskväder | åskväder
åskvädret | åskvädret
åskådare | publik
åskådarna | publiken

åter | igen
återfanns | hittades
återfunnits | hittats
återhämta
återhämta sig | tillfriskna
återhämtade
återhämtade sig | tillfrisknade
återhämtar
återhämtar sig | tillfrisknar
återhämtat
återhämtat sig | tillfrisknat
återkom | återkom
återkomma | återkomma
återkommer | återkommer
återkommit | återvänt
återvända | återkomma
återvände | återkom
återvänder | återkommer
återvänt | återvänt
åtgärder
åtminstone | minst
åtskilliga | flera
åtskilliga gånger | flera gånger

ödelade | ödelade
ödelades | ödelades
ödelagt | ödelagt
ödelagts | ödelagts
ödelägga | förstöra
ödeläggas | förstöras
ödelägger | förstör
ödeläggs | förstörs

ögonblick
ögonblicklig | omedelbar
ögonvittne | vittne
ögonvittnen | vittnen
ögonvittnena | vittnena
ögonvittnet | vittnet

öka | öka
ökade | steg
ökande | ökande
ökar | höjs
ökat | ökat
ökning | ökning
ökningar | ökningar
ökningen | ökningen

ömtålig | skör
ömtåliga | sköra

öppna | öppna
öppnade | invigde
öppnades | invigdes
öppnar | öppnar
öppnas | invigs
öppnat | invigt

östra

öva | öva
övad | övad
övade | övade
övades | övades
övar | övar
övas | övas
övat | övat
övats | övats
över | över
över hela landet | landet runt
över hela världen | globalt
överallt | överallt
överens
överenskommelse | avtal
överenskommelsen | avtalet
överflödig | onödig
överflödiga | onödiga
överraskad | förvånad
överraskade | förvånade
översvämma | dränka
översvämmad | dränkt
översvämmade | dränkte
översvämmades | dränktes
översvämmar | dränker
översvämmas | dränks
översvämmat | dränkt
översvämmats | dränkts
övervaka | bevaka
övervakad | bevakad
övervakade | bevakade
övervakades | bevakades
övervakar | bevakar
övervakas | bevakas
övervakat | bevakat
övervakats | bevakats
övrigt\
"""
