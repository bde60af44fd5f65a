"""Dutch: which expressions say the same."""

EXPRESSIONS = """\
a

aan
aan de andere kant | anderzijds
aan de buitenkant van | aan de rand van
aan de ene kant | enerzijds
aan de oever van | aan de oever van
aan de rand van | aan de rand van
aanbeantwoord | aanvoldaan
aanbeantwoordde | aanvoldeed
aanbeantwoordden | aanvoldeden
aanbeantwoorden | aanvoldoen
aanbeantwoordt | aanvoldoet
aanbeveling | advies
aanbevelingen | adviezen
aanbieden | bieden
aanbiedt | biedt
aanboden | boden
aanbood | bood
aandoening | ziekte
aandoeningen | ziekten
aandoenlijk | ontroerend
aandoenlijke | ontroerende
aangaande | over
aangaf | zei
aangeboden | geboden
aangeeft | zegt
aangegeven | zegt
aangehouden | opgepakt
aangekocht | gekocht
aangekomen | aangekomen
aangekondigd | aangekondigd
aangelegd | gelegd
aangemeld | aangemeld
aangemoedigd | aangemoedigd
aangenaam | prettig
aangename | prettige
aangenomen | aangenomen
aangepast | aangepast
aangeraden | aangeraden
aangeschaft | gekocht
aangespoord | aangespoord
aangestoken | aangestoken
aangetoond | bewezen
aangetroffen | gevonden
aangeworven | aangenomen
aangezien | daar
aanhangers | fans
aanhield | oppakte
aanhielden | oppakten
aanhouden | oppakken
aanhoudend | continu
aanhoudende | continue
aanhoudt | oppakt
aanklager | aanklager
aankomen | aankomen
aankomt | aankomt
aankondigde | aankondigde
aankondigden | aankondigden
aankondigen | aankondigen
aankondigt | aankondigt
aankoop | aankoop
aankopen | kopen
aankwam | aankwam
aankwamen | aankwamen
aanlegde | legde
aanlegden | legden
aanleggen | leggen
aanlegt | legt
aanleiding
aanlokkelijk | aanlokkelijk
aanlokkelijke | aanlokkelijke
aanmeldde | aanmeldde
aanmeldden | aanmeldden
aanmelden | aanmelden
aanmeldt | aanmeldt
aanmoedigde | aanmoedigde
aanmoedigden | aanmoedigden
aanmoedigen | stimuleren
aanmoedigt | aanmoedigt
aannemen | aannemen
aanpassen | wijzigen
aanpast | aanpast
aanpaste | aanpaste
aanpasten | aanpasten
aanraadde | aanraadde
aanraadden | aanraadden
aanraadt | aanraadt
aanraden | aanraden
aanrijding | botsing
aanrijdingen | botsingen
aanschaf | aankoop
aanschaffen | kopen
aanschaft | koopt
aanspoorde | aanspoorde
aanspoorden | aanspoorden
aanspoort | aanspoort
aansporen | aansporen
aanstaande | komende
aansteken | aansteken
aantal
aantonen | aantonen
aantoonde | bewees
aantoonden | bewezen
aantoont | bewijst
aantreffen | achten
aantrekkelijk | aanlokkelijk
aantrekkelijke | aanlokkelijke
aanvaard | aanvaard
aanvaardde | aanvaardde
aanvaardden | aanvaardden
aanvaarden | aanvaarden
aanvaardt | aanvaardt
aanvang | begin
aanvankelijk | eerst
aanvoldaan | aanvoldaan
aanvoldeden | aanvoldeden
aanvoldeed | aanvoldeed
aanvoldoen | aanvoldoen
aanvoldoet | aanvoldoet
aanvullende | extra
aanwerven | aannemen
aanwijzing | hint
aanwijzingen | hints
aanzienlijk | fors
aanzienlijke | forse
aardappelen | aardappels
aardappels | aardappels
aardbeving | beving
aarde
aardig | aardig
aardige | aardige
aardverschuiving | aardverschuiving
aardverschuivingen | aardverschuivingen

abrupte | abrupte
absent | absent
absoluut
absoluut niet | geenszins
abusievelijk | per ongeluk

accepteerde | aanvaardde
accepteerden | aanvaardden
accepteert | aanvaardt
accepteren | aanvaarden
accu | accu
accu s | accu s
acht
achten | achten
achter
achter elkaar | na elkaar
achtereenvolgens | na elkaar
achteruit
achteruitgaan | achteruitgaan
achteruitgaat | verslechtert
achteruitgegaan | verslechterd
achteruitging | achteruitging
achteruitgingen | verslechterden
achtte | vond

advies | advies
adviezen | adviezen
adviseerde | aanraadde
adviseerden | aanraadden
adviseert | aanraadt
adviseren | aanraden

af
af en toe | soms
af te schaffen | op te heffen
afbeelding | plaatje
afbeeldingen | plaatjes
afbreken | slopen
afgebroken | gesloopt
afgelast | afgelast
afgelasten | afzeggen
afgelopen | vorige
afgelopen jaar | vorig jaar
afgelopen maand | vorige maand
afgelopen week | vorige week
afgelopen weekend | vorig weekend
afgenomen | gedaald
afgeremd | afgeremd
afgerond | afgerond
afgeschaft | opgeheven
afgesloten | dicht
afgetreden | opgestapt
afgewezen | afgewezen
afgezegd | afgelast
afhangen
afhangen van | afhangen van
afhankelijk
afhankelijk zijn van | afhangen van
afloop
afnam | afnam
afname | afname
afnamen | afnamen
afneemt | daalt
afnemen | dalen
afremde | afremde
afremden | afremden
afremmen | afremmen
afremt | afremt
afronden | afronden
afschaffen | opheffen
afschaft | opheft
afschafte | ophief
afschaften | ophieven
afschuwelijk | vreselijk
afschuwelijke | vreselijk
afspraak | akkoord
afspraken | afspraken
aftreden | aftreden
afval | afval
afwachten | afwachten
afwees | afwees
afwezen | afwezen
afwezig | absent
afwijst | afwijst
afwijzen | afwijzen
afwisselend | gevarieerd
afwisselende | gevarieerde
afzeggen | afzeggen
afzienbare
afzonderlijk | apart
afzonderlijke | aparte

agent | agent
agenten | agenten

akker | veld
akkers | akkers
akkoord | akkoord
akkoord gaan met | instemmen met
akkoord gegaan met | ingestemd met
akkoorden | afspraken

al | al
al snel | algauw
aldus
aldus de | aldus de
aldus het | aldus het
algauw | algauw
algemeen
algemene
alhoewel | hoewel
alle
allebei | beide
alleen | enkel
allereerst | allereerst
allerhande | allerlei
allerlei | allerlei
alles
alles bij elkaar | in totaal
alom | alom
als | als
als altijd | als altijd
als eerste | het eerst
als gevolg van | wegens
als gewoonlijk | als gewoonlijk
als voorzorg | als voorzorg
als voorzorgsmaatregel | als voorzorg
alsmede | en
alsook | en
altijd
alvorens | voordat

ambulance | ambulance
amper | amper

andere
anders
anders gezegd | anders gezegd
anderzijds | anderzijds
annuleren | afzeggen
antwoordde | reageerde
antwoordden | reageerden
antwoorden | reageren
antwoordt | reageert

apart | apart
aparte | aparte
appartementsgebouw | flatgebouw
appartementsgebouwen | flatgebouwen

arbeidsplaatsen | jobs
arbiter | arbiter
arm | arm
arme | arme
arresteerde | oppakte
arresteerden | oppakten
arresteert | oppakt
arresteren | oppakken
arriveerde | aankwam
arriveerden | aankwamen
arriveert | aankomt
arriveren | aankomen
arts | arts
artsen | artsen

assistentie | hulp

atleet | atleet
atleten | atleten

auteur | auteur
auteurs | auteurs
auto | auto
auto ongeluk | auto ongeluk
auto ongeval | auto ongeluk
auto s | auto s
autobestuurder | automobilist
autobestuurders | automobilisten
autobouwer | autobouwer
autobouwers | autobouwers
autofabrikant | autobouwer
autofabrikanten | autobouwers
automobilist | automobilist
automobilisten | automobilisten
autosnelweg | autoweg
autosnelwegen | snelwegen
autoweg | autoweg

avond
avonds

baan | baan
baas | baas
baby | baby
baby s | baby s
banen | jobs
bang
bang zijn | vrezen
bankautomaat | bankautomaat
bankautomaten | bankautomaten
basis
basisscholen | basisscholen
basisschool | basisschool
bate
batterij | accu
batterijen | accu s

beantwoord
beantwoord aan | aanvoldaan
beantwoordde
beantwoordde aan | aanvoldeed
beantwoordden
beantwoordden aan | aanvoldeden
beantwoorden
beantwoorden aan | aanvoldoen
beantwoordt
beantwoordt aan | aanvoldoet
bedanken | danken
bedankt | dankt
bedankte | dankte
bedankten | dankten
bedoeling
bedrijf | firma
bedrijven | firma s
bedroefd | bedroefd
beduidend
beduidend meer | veel meer
beduidend minder | veel minder
beeldscherm | scherm
beeldschermen | schermen
beetje
beetje bij beetje | gaandeweg
befaamd | befaamd
befaamde | befaamd
begaafd | begaafd
begaafde | begaafde
begin | begin
beginnen | starten
beginsel
begint | begin
begint met | start met
begon | begon
begon met | begon met
begonnen | gestart
begraafplaats | kerkhof
begraafplaatsen | kerkhoven
begraaft | begraaft
begrafenis | uitvaart
begrafenissen | uitvaarten
begraven | begraven
begreep | snapte
begrepen | gesnapt
begrijpen | snappen
begrijpt | snapt
begroef | begroef
begroet | begroet
begroeten | begroeten
begroette | begroette
begroetten | begroetten
begroeven | begroeven
begroting | budget
begrotingen | budgetten
behaald | behaald
behaalde | boekte
behaalden | boekten
behaalt | boekt
behalen | boeken
behalve | behalve
behalve als | tenzij
behalve wanneer | tenzij
behield | behield
behielden | behielden
behoedzaam | behoedzaam
behoedzame | behoedzame
behoeftig | arm
behoeftige | arme
behoeve
behoorde
behoorde tot | behoorde tot
behoort
behoort tot | behoort tot
behoren
behoren tot | behoren tot
behouden | behouden
behoudt | behoudt
behulp
beide | beide
bejaarde | oudere
bejaarden | ouderen
bejaardentehuis | rusthuis
bejaardentehuizen | rusthuizen
bekeek | bekeek
bekend
bekendgemaakt | aangekondigd
bekendmaakt | aankondigt
bekendmaakte | aankondigde
bekendmaakten | aankondigden
bekendmaken | aankondigen
bekijken | bekijken
bekijken of | gaan na of
bekijkt | bekijkt
bekijkt of | bekijkt of
beklaagde
beklaagde zich over | klaagde over
beklaagt
beklaagt zich over | klaagt over
beklagen
beklagen zich over | klagen over
bekostigd | bekostigd
bekostigde | bekostigde
bekostigden | bekostigden
bekostigen | bekostigen
bekostigt | bekostigt
bekritiseerd | gehekeld
bekritiseerde | hekelde
bekritiseerden | hekelden
bekritiseert | hekelt
bekritiseren | hekelen
belang
belangrijk | belangrijk
belangrijkste | voornaamste
belde | belde
belde op | belde
belden | belden
belden op | belden
beleefd | beleefd
beleefde | beleefd
belet | belet
belette | belette
beletten | beletten
bellen | bellen
belt | belt
belt op | belt
benadrukken | melden
benadrukt | zegt
benadrukte | zei
benadrukten | zeiden
benut | benut
benutte | benutte
benutten | benutten
benzinestation | pompstation
benzinestations | pompstations
beoordeeld | beoordeeld
beoordelen | evalueren
beoordeling | evaluatie
bepaalde | besloot
beperken | beperken
beperking | beperking
beperkingen | beperkingen
beperkt | gering
beperkte | geringe
bereid | bereid
bereidde
bereidde voor | prepareerde
bereidden
bereidden voor | prepareerden
bereiden | bereiden
bereidt | bereidt
bereidt voor | prepareert
beroemd | befaamd
beroemde | befaamd
beschadigd | beschadigd
beschadigde | beschadigde
beschadigden | beschadigden
beschadigen | beschadigen
beschadigt | beschadigt
beschikbaar
beschikbaar gesteld | beschikbaar gesteld
beschikbaar stellen | beschikbaar stellen
beschikken
beschikken over | hebben
beschikking
beschikt
beschikt over | heeft
beschikte
beschikte over | had
beschikten
beschikten over | hadden
beslag
beslissen | beslissen
beslissing | beslist
beslissingen | beslissen
beslist | beslist
besliste | besloot
beslisten | beslist
besloot | besloot
besloten | beslist
besluit | beslist
besluiten | beslissen
bespoedigd | versneld
bespoedigde | versnelde
bespoedigden | versnelden
bespoedigen | versnellen
bespoedigt | versnelt
bespreken | bespreken
besproken | besproken
bestaat
bestaat uit | bestaat uit
bestand | bestand
besteden | besteden
besteed | besteed
besteedde | uitgaf
besteedden | kosten
besteedt | besteedt
bestelauto | bestelbus
bestelauto s | bestelauto s
bestelbus | bestelbus
bestelbussen | bestelauto s
besteld
bestelde
bestelde ter aarde | begroef
bestelden
bestelden ter aarde | begroeven
bestellen
bestelt
bestelt ter aarde | begraaft
bestelwagen | bestelbus
bestelwagens | bestelauto s
bestraffen | straffen
bestraft | straft
bestrafte | strafte
bestraften | straften
bestreden | bestreden
bestreed | bestreed
bestrijden | tegengaan
bestrijdt | bestrijdt
bestudeerd | bestudeerd
bestudeerde | bestudeerd
bestudeerden | bestudeerden
bestudeert | bestudeert
bestuderen | studies
bestuurder | chauffeur
bestuurders | chauffeurs
betogen | melden
betogers | betogers
betoging | betoging
betogingen | betogingen
betoogde | zei
betoogden | zeiden
betoogt | zegt
betreffende | over
betrekking | baan
beurt
beurten
bevinden
bevinden zich | liggen
bevindt
bevindt zich | ligt
beving | beving
bevond
bevond zich | lag
bewaard | bewaard
bewaarde | bewaarde
bewaarden | bewaarden
bewaart | bewaart
bewaren | bewaren
bewees | bewees
beweging
bewezen | bewezen
bewijst | bewijst
bewijzen | aantonen
bewindslieden | ministers
bewindsman | minister
bewoners | bewoners
bewusteloos | bewusteloos
bewustzijn
bezig
bezocht | bezocht
bezochten | bezochten
bezoek
bezoeken | bezoeken
bezoeker | gast
bezoekers | gasten
bezoekt | bezoekt
bezorgd | bezorgd
bezorgde
bezorgde terug | terugbracht
bezorgden
bezorgden terug | terugbrachten
bezorgen
bezorgen terug | brengen terug
bezorgt
bezorgt terug | terugbrengt
beëindigde | beëindigde
beëindigen | beëindigen

bieden | bieden
biedt | biedt
biedt aan | biedt
bij
bij elkaar | in totaal
bij gebrek aan | bij gebrek aan
bij het | bij het
bij tijd en wijle | soms
bij voorbeeld | bv
bijdraagt | bijdraagt
bijdrage
bijdragen | bijdragen
bijdroeg | bijdroeg
bijdroegen | bijdroegen
bijeen
bijeenbracht | inzamelde
bijeenbrachten | inzamelden
bijeenbrengen | inzamelen
bijeenbrengt | inzamelt
bijeengebracht | verzameld
bijeenkomst | samenkomst
bijeenkomsten | samenkomsten
bijgedragen | bijgedragen
bijgestaan | geholpen
bijkomende | extra
bijna | bijna
bijna alle | bijna alle
bijna altijd | bijna altijd
bijna iedereen | bijna iedereen
bijna niet | amper
bijna niets | bijna niets
bijna nooit | bijna nooit
bijna overal | bijna overal
bijstaan | helpen
bijstaat | helpt
bijstond | hielp
bijstonden | hielpen
bijv | bv
bijvoorbeeld | bv
bijzonder
binnen
binnen afzienbare tijd | straks
binnen het kader van | in het kader van
binnenkort | straks

blessure | wond
blij | blij
blijdschap | vreugde
blijkbaar | blijkbaar
blijvend | blijvend
blijvende | blijvende
bloemsuiker | bloemsuiker
blokkeerde | versperde
blokkeerden | versperden
blokkeert | verspert
blokkeren | blokkeren
blussen | doven

boden | boden
boden aan | boden
boeken | boeken
boekhandel | boekhandel
boekhandels | boekhandels
boekt | boekt
boekte | boekte
boekten | boekten
boekwinkel | boekhandel
boekwinkels | boekhandels
boer | boer
boerderij | hoeve
boerderijen | hoeves
boeren | boeren
boerenbedrijf | hoeve
boerenbedrijven | hoeves
boete | boete
boetes | boetes
bond | bond
bonden | bonden
bood | bood
bood aan | bood
boos | boos
boosheid | woede
botsing | botsing
botsingen | botsingen
botste
botste tegen | reed tegen
botsten
botsten tegen | reden tegen
bouwde | bouwde
bouwden | bouwden
bouwen | bouwen
bouwt | bouwt
bovendien | voorts
boze | boze

bracht
bracht bijeen | inzamelde
bracht een bezoek aan | bezocht
bracht in veiligheid | redde
bracht om | ombracht
bracht op | bracht op
bracht schade toe aan | beschadigde
bracht terug | terugbracht
bracht uit | uitbracht
brachten
brachten bijeen | inzamelden
brachten een bezoek aan | bezochten
brachten in veiligheid | redden
brachten om | ombrachten
brachten schade toe aan | beschadigden
brachten terug | terugbrachten
brachten uit | uitbrachten
brak
brak uit | uitbrak
braken
braken uit | uitbraken
brand | vuur
brandweerlieden | brandweerlieden
brandweermannen | brandweerlieden
brandweermensen | brandweerlieden
breekbaar | broos
breekbare | broze
breekt
breekt uit | ontstaat
breidde
breidde uit | uitbreidde
breidden
breidden uit | uitbreidden
breidt
breidt uit | vergroot
brengen
brengen terug | brengen terug
brengt
brengt bijeen | inzamelt
brengt een bezoek aan | bezoekt
brengt in veiligheid | redt
brengt om | ombrengt
brengt op | brengt op
brengt schade toe aan | beschadigt
brengt terug | terugbrengt
brengt uit | uitbrengt
broos | broos
broze | broze

budget | budget
budgetten | budgetten
bui | bui
buien | buien
buit
buiten
buiten bewustzijn | bewusteloos
buitengewoon | uiterst
buitenkant
buitenland
buitenslands | buitenslands
buitgemaakt | gestolen
buitmaakt | steelt
buitmaakte | stal
buitmaakten | stalen
buitmaken | stelen
bus
busbestuurder | buschauffeur
busbestuurders | buschauffeurs
buschauffeur | buschauffeur
buschauffeurs | buschauffeurs
buurt | wijk
buurtbewoners | omwonenden
buurten | wijken

bv | bv

ca | ca
cadeau | cadeau
cadeaus | cadeaus

celstraf | celstraf
celstraffen | celstraffen
centrum

chauffeur | chauffeur
chauffeurs | chauffeurs
chef | baas

circa | ca

coach | coach
comfortabel | gerieflijk
comfortabele | gerieflijke
competitie | liga
compleet | geheel
complex | complex
complexe | complex
concert | concert
concerten | concerten
consequentie | gevolg
consequenties | gevolgen
constant | continu
constante | continue
constateerde | vaststelde
constateerden | vaststelden
constateert | vaststelt
constateren | constateren
contact
contact opgenomen met | gecontacteerd
contact opnemen met | contacteren
contacteren | contacteren
continu | continu
continue | continue
controleerde | naging
controleerden | nagingen
controleert | nagaat
controleren | nagaan
controversieel | omstreden
controversiële | omstreden
correct | juist
correcte | juiste

creëerde | schiep
creëerden | schiepen
creëert | schept
creëren | creëren
cruciaal | cruciaal
cruciale | cruciale

daalde | afnam
daalden | afnamen
daalt | daalt
daar | daar
daaraan | daaraan
daarbij | daarbij
daardoor | daardoor
daarenboven | voorts
daarentegen | anderzijds
daarin | daarin
daarmee | daarmee
daarna | daarna
daarnaast | voorts
daarom | dus
daarop | daarop
daarover | daarover
daarvoor | daarvoor
dacht | dacht
dacht na over | overwoog
dachten | dachten
dachten na over | overwogen
dadelijk | direct
dag
dagblad | krant
dagbladen | kranten
dage
dagelijks | per dag
dagen
dagenlang | dagenlang
dakloze | dakloze
daklozen | daklozen
dalen | dalen
daling | afname
dan
dank
dankbaar | dankbaar
danken | danken
dankt | dankt
dankte | dankte
dankten | dankten
dankzij | wegens
dapper | dapper
dappere | dapper
dapperheid | moed
dat
datzelfde

de
de afgelopen maand | vorige maand
de afgelopen week | vorige week
de dag daarop | de dag erna
de dag erna | de dag erna
de dag ervoor | de dag ervoor
de dag voordien | de dag ervoor
de ganse dag | de hele dag
de ganse nacht | de hele nacht
de hele dag | de hele dag
de hele nacht | de hele nacht
de maand daarop | de maand erna
de maand erna | de maand erna
de meeste | de meeste
de ochtend erna | de ochtend erna
de persoon die | degene die
de vlucht nemen | vluchten
de volgende dag | de dag erna
de volgende ochtend | de ochtend erna
de vorige dag | de dag ervoor
de week daarop | de week erna
de week erna | de week erna
debat | debat
debatten | debatten
decoreerde | versierde
decoreerden | versierden
decoreert | versiert
decoreren | decoreren
deden
deden dienst als | dienden als
deden mee | deden mee
deden mee aan | deden mee aan
deden van de hand | verkochten
deden zich voor | gebeurden
deed
deed dienst als | diende als
deed mee | deed mee
deed mee aan | deed mee aan
deed van de hand | verkocht
deed zich voor | gebeurde
deel
deelde
deelde mee | zei
deelden
deelden mee | zeiden
deelgenomen | meegedaan
deelnemen | meedoen
deelnemen aan | meedoen aan
deels | deels
definitief | voorgoed
degene
degene die | degene die
degenen
degenen die | zij die
dele
demonstranten | betogers
demonstratie | betoging
demonstraties | betogingen
denken | menen
denkt | denkt
denkt na over | overweegt
dergelijk | dergelijk
derhalve | dus
dertig
dertig minuten | een halfuur
desalniettemin | toch
deskundige | expert
deskundigen | experts
desondanks | toch
destijds | destijds
deze
deze ochtend | vanmorgen

dicht | dicht
dicht bij | nabij
dichtgaan | sluiten
dichtgaat | sluit
dichtgegaan | dicht
dichtging | sloot
dichtgingen | sloten
die
diende
diende als | diende als
diende in | indiende
diende te | moest
dienden
dienden als | dienden als
dienden in | indienden
dienden te | moesten
dienen
dienen als | dienen als
dienen in | dienen in
dienen te | moeten
dienst
dienstdoen
dienstdoen als | dienen als
dient
dient als | dient als
dient in | indient
dient te | moet
dikwijls | vaak
direct | direct
direct daarna | direct daarna
discussie | debat
discussies | debatten
display | scherm
dit
diverse | diverse

docent | docent
docente | docente
docenten | leraars
doch | doch
dodelijk | fataal
dodelijke | fatale
doe
doe erbij | voeg toe
doek | doek
doeken | doeken
doel | doel
doeleinden | doelen
doelen | doelen
doelman | keeper
doelmannen | keepers
doelpunt | goal
doelpunten | goals
doelstelling | doel
doelstellingen | doelen
doen
doet
doet dienst als | dient als
doet mee | doet mee
doet mee aan | doet mee aan
doet van de hand | verkoopt
doet zich voor | gebeurt
doken
doken op | opdoken
dokter | arts
dokters | artsen
donatie | gift
donaties | giften
donker | donker
donkere | donkere
dook
dook op | opdook
door
door toedoen van | wegens
doordat | daar
doorgaan | doorgaan
doorgaan met | voortzetten
doorgaans | meestal
doven | doven

draagt
draagt bij | bijdraagt
draagt de naam | heet
dramatisch | tragisch
dramatische | tragische
drie
drie keer | driemaal
drie maal | driemaal
driemaal | driemaal
dringend | urgent
dringende | urgente
droefheid | verdriet
droeg
droeg bij | bijdroeg
droegen
droegen bij | bijdroegen

dubbel
dubbel zoveel | het dubbele
dubbele
duel | duel
duels | duels
duidelijk | helder
duidelijke | heldere
duikt
duikt op | opduikt
duister | donker
duistere | donkere
dure | dure
dus | dus
dusver
duur | duur
duurde | duurde
duurde tot | liep tot
duurder | duurder
duurt | duurt
duurt tot | duurt tot

e
e mail | mail
e mails | mails

echter | doch

een
een beetje | iets
een beslissing genomen | beslist
een beslissing nemen | beslissen
een bezoek brengen aan | bezoeken
een bijdrage geleverd | bijgedragen
een bijdrage leveren | bijdragen
een dag eerder | de dag ervoor
een dag later | de dag erna
een einde maken aan | beëindigen
een groot aantal | veel
een half uur | een halfuur
een halfuur | een halfuur
een jaar later | het jaar erna
een kwartier | een kwartier
een maand later | de maand erna
een paar | enkele
een speech geven | een speech geven
een tikje | iets
een toespraak houden | een speech geven
een voor een | om beurten
een week later | de week erna
eenieder | elkeen
eensgezind | unaniem
eenstemmig | unaniem
eentonig | saai
eentonige | saaie
eenvoudig | eenvoudig
eenvoudige | eenvoudige
eenvoudiger | eenvoudiger
eerde | eerde
eerden | eerden
eerder
eerlijk | eerlijk
eerlijke | eerlijke
eerst | eerst
eerst en vooral | allereerst
eerste
eert | eert

eigen
eigenaardig | raar
eigenaardige | raar
eigenlijk | in feite
eigentijds | modern
eigentijdse | moderne
eind | eind
einde | eind
eindigde | liep af
eindigt | eindigt
eisen | eisen
eist | eist
eiste | eiste
eisten | eisten

ek | ek

elders | elders
elegant | elegant
elegante | elegante
elektriciteit | stroom
elfder
elftal | team
elftallen | teams
elk | elk
elk jaar | elk jaar
elkaar
elke | elke
elke dag | per dag
elke keer | telkens
elke keer als | telkens als
elke keer dat | telkens als
elke maand | per maand
elke week | per week
elkeen | elkeen

email | mail
emails | mails

en | en
en daarbij | waarbij
en daarna | waarna
en vervolgens | waarna
ene
enerzijds | enerzijds
enigszins | iets
enkel | enkel
enkele | enkele
enorm | enorm
enorme | enorm
ent
ent in | inent
entte
entte in | inentte
entten
entten in | inentten

er
er vandoor gaan | vluchten
er vielen geen gewonden | niemand raakte gewond
erbij
erbij doen | toevoegen
eren | eren
erg | erg
ergens
ergens anders | elders
erin
erkentelijk | dankbaar
ermee
erna
ernstig | hevig
ernstige | zware
erop
ervan
ervoor

essentieel | cruciaal
essentiële | cruciale

europees
europees kampioenschap | ek

evacueerde | ontruimde
evacueerden | ontruimden
evacueert | ontruimt
evacueren | evacueren
evaluatie | evaluatie
evalueren | evalueren
even
even later | even later
eveneens | ook
evenwel | doch

exact | exact
exacte | exacte
expert | expert
experts | experts
explodeerde | ontplofte
exploderen | exploderen
explosie | explosie
explosies | explosies
expo | expo
expo s | expo s
expositie | expo
exposities | expo s
expres | expres
extra | extra

fabriceert | fabriceert
fabriceren | fabriceren
facturen | facturen
factuur | factuur
facultatief | optioneel
familieleden | verwanten
familielid | verwant
fans | fans
fase | fase
fases | fases
fataal | fataal
fatale | fatale

feite

fiasco | fiasco
fiasco s | fiasco s
fiets | fiets
fietsen | fietsen
fietser | fietser
file | file
files | files
filiaal | filiaal
filialen | filialen
film | film
films | films
financierde | bekostigde
financierden | bekostigden
financieren | bekostigen
financiert | bekostigt
firma | firma
firma s | firma s

flatgebouw | flatgebouw
flatgebouwen | flatgebouwen
flink | fors
flinke | forse

fors | fors
forse | forse
fout | fout
fouten | fouten
foutief | foutief

fraai | mooi
fraaie | mooie
fraaier | mooier
fraaiste | mooiste
fragiel | broos
fragiele | broze
frigo | frigo

fungeerde
fungeerde als | diende als
fungeerden
fungeerden als | dienden als
fungeert
fungeert als | dient als
fungeren
fungeren als | dienen als

gaan | gaan
gaan na of | gaan na of
gaan van start | starten
gaandeweg | gaandeweg
gaat | zal
gaat achteruit | verslechtert
gaat akkoord met | stemt in met
gaat dicht | sluit
gaat ervan uit | gepland
gaat in | ingaat
gaat na | nagaat
gaat na of | bekijkt of
gaat omhoog | groeit
gaat omlaag | daalt
gaat open | opent
gaat tegen | bestrijdt
gaat van start | begin
gaat vooruit | verbetert
gaat weg | weggaat
gaf
gaf aan | zei
gaf een speech | gaf een speech
gaf les | gaf les
gaf te kennen | zei
gaf terug | teruggaf
gaf uit | uitgaf
gang
gangbaar | gangbaar
ganse | hele
garandeerde | waarborgde
garandeerden | waarborgden
garandeert | waarborgt
garanderen | garanderen
gast | gast
gasten | gasten
gauw
gaven
gaven aan | zeiden
gaven les | gaven les
gaven te kennen | zeiden
gaven terug | teruggaven
gaven uit | kosten

geaccepteerd | aanvaard
geadviseerd | aangeraden
geannuleerd | afgelast
geantwoord | geantwoord
gearresteerd | opgepakt
gearriveerd | aangekomen
gebeld | gebeld
gebeurd | gebeurd
gebeurde | gebeurde
gebeurden | gebeurden
gebeuren | gebeuren
gebeurt | gebeurt
gebied | zone
gebieden | zones
geblokkeerd | versperd
geblust | geblust
geboden | geboden
geboekt | behaald
gebotst
gebotst tegen | gebotst tegen
gebouw | pand
gebouwd | gebouwd
gebouwen | panden
gebracht
gebrek | gebrek
gebruik
gebruik maken van | benutten
gebruikelijk | gangbaar
gebruikelijke | gangbaar
gebruiken | benutten
gebruikt | benut
gebruikte | benutte
gebruikten | benutten
gecompliceerd | complex
gecompliceerde | complex
geconstateerd | vastgesteld
gecontacteerd | gecontacteerd
gecontroleerd | nagegaan
gecreëerd | gecreëerd
gedaald | gedaald
gedaan
gedacht | gedacht
gedankt | dankt
gedecoreerd | versierd
gedeeltelijk | deels
gedetineerde | gevangene
gedetineerden | gevangenen
gedoofd | geblust
gedupeerde | getroffen
gedurende | tijdens
gedurende dagen | dagenlang
gedurende de dag | overdag
gedurende de nacht | s nachts
gedurende jaren | jarenlang
gedurende maanden | maandenlang
gedurende uren | urenlang
gedurende weken | wekenlang
gedwongen
geeft
geeft aan | zegt
geeft les | geeft les
geeft te kennen | zegt
geeft terug | teruggeeft
geeft uit | besteedt
geen
geen mens | niemand
geenszins | geenszins
gefabriceerd | vervaardigd
gefinancierd | bekostigd
gegaan
gegarandeerd | gewaarborgd
gegeven
gegooid | gegooid
gegroeid | gegroeid
gehaast
gehandicapten | gehandicapten
geheel | geheel
geheim
gehekeld | gehekeld
gehele | hele
geholpen | geholpen
gehouden | gebeurd
gehouden worden | gebeuren
gehuldigd | geëerd
gekapt | gekapt
geklopte
geklopte room | slagroom
gekocht | gekocht
gekomen
gekopieerd | nagemaakt
gekoppeld | gekoppeld
gekozen | gekozen
gekwalificeerd | geplaatst
gekwetst | verwond
geldautomaat | bankautomaat
geldautomaten | bankautomaten
geldboete | boete
geldboetes | boetes
gelden | gelden
geldt | geldt
geleden
geleend | geleend
gelegd | gelegd
gelegen | gelegen
geleid
geleid tot | geleid tot
geleidelijk | gaandeweg
geleverd
geliefd | geliefd
geliefde | geliefde
gelijkaardig | dergelijk
gelijkaardige | soortgelijke
gelijkspel | remise
geloofd | geloofd
geluidsarm | stil
geluidsarme | stil
geluidshinder | herrie
geluidsoverlast | herrie
gelukkig | gelukkig
gelukkigerwijs | gelukkig
gemaakt
gemakkelijk | eenvoudig
gemakkelijke | eenvoudige
gemakkelijker | eenvoudiger
gemeden | meden
gemeend | gedacht
gemeenschappelijke | gezamenlijke
gemeentehuis | raadhuis
gemeenteraadsleden | raadsleden
gemeenteraadslid | raadslid
gemeld | zegt
gemoderniseerd | vernieuwd
gemotiveerd | aangespoord
geneesmiddel | medicijn
geneesmiddelen | medicijnen
genoeg | genoeg
genoemd
genomen
genoodzaakt
geoefend | geoefend
geoorloofd | geoorloofd
geopend
geopend worden | opengaan
georganiseerd | georganiseerd
geplaatst | geplaatst
gepland | gepland
gepoetst | gepoetst
geprepareerd | voorbereid
gepresenteerd | voorgesteld
geprezen | geloofd
geproduceerd | vervaardigd
gepubliceerd | uitgebracht
geraakt
geraamd | geraamd
gereageerd | geantwoord
gerealiseerd | realiseert
gerecht | gerecht
gerechten | schotels
gered | gered
gereden
gereden tegen | gebotst tegen
gereduceerd | verlaagd
gereed | klaar
geregeld | geregeld
gereinigd | gepoetst
gerenoveerd | opgeknapt
gerepareerd | hersteld
gereserveerd | behaald
gerespecteerd | nageleefd
geresulteerd
geresulteerd in | geleid tot
geretourneerd | teruggegeven
gerieflijk | gerieflijk
gerieflijke | gerieflijke
gering | gering
geringe | geringe
geroemd | geloofd
geroepen | geroepen
geruime | lange
geschapen | gecreëerd
geschat | geraamd
geschenk | cadeau
geschenken | cadeaus
geschiedde | gebeurde
geschieden | gebeuren
geschiedenis | historie
geschiedt | gebeurt
geschreeuwd | geroepen
geselecteerd | gekozen
gesitueerd | gelegen
gesloopt | gesloopt
gesloten | dicht
gesmolten | ontdooid
gesnapt | gesnapt
gesproken
gestart | gestart
gestegen | gegroeid
gesteld
gesteund | geholpen
gesticht | gesticht
gestimuleerd | aangemoedigd
gestoken
gestoken in | ingestoken
gestolen | gestolen
gestopt | gestopt
gestopt met | gestopt met
gestorven | stierven
gestraft | straft
gestuurd | gestuurd
getalenteerd | begaafd
getalenteerde | begaafde
getekend | getekend
getelefoneerd | gebeld
getest | getest
getoond | tonen
getraind | geoefend
getransporteerd | vervoerd
getroffen | getroffen
getuige | getuige
getuigen | getuigen
gevaarlijk | riskant
gevaarlijke | riskante
gevaccineerd | ingeënt
geval
gevallen | gevallen
gevangene | gevangene
gevangenen | gevangenen
gevangenis | gevangenis
gevangenissen | gevangenissen
gevangenisstraf | celstraf
gevangenisstraffen | celstraffen
gevarieerd | gevarieerd
gevarieerde | gevarieerde
geven
geven aan | melden
gevolg | gevolg
gevolge
gevolgen | gevolgen
gevonden | gevonden
gevorderd | geëist
gevraagd | vroeg
gewaarborgd | gewaarborgd
gewaarschuwd | verwittigd
geweest
gewerkt | gewerkt
gewezen | gewezen
gewijzigd | aangepast
gewond
gewond geraakt | gewond geraakt
gewonden
gewone | gewone
gewonnen | gewonnen
gewoonlijk | meestal
geworden
geworpen | gegooid
gezamenlijk | samen
gezamenlijke | gezamenlijke
gezegd | zegt
gezegevierd | gewonnen
gezet
gezien
gezonden | gestuurd
gezondheidsredenen
gezonken | zinken
geëerd | geëerd
geëist | geëist
geëvacueerd | ontruimd
geëvalueerd | beoordeeld
geëxplodeerd | ontploft
geïnformeerd | ingelicht
geïnstalleerd | geplaatst
geïnvesteerd
geïnvesteerd in | ingestoken
geïnviteerd | geïnviteerd

gift | gift
giften | giften
gigantisch | enorm
gigantische | enorm
ging
ging achteruit | achteruitging
ging akkoord met | stemde in met
ging dicht | sloot
ging er vandoor | vluchtte
ging in | inging
ging na | naging
ging omhoog | steeg
ging omlaag | afnam
ging open | opende
ging tegen | bestreed
ging van start | begon
ging vooruit | verbeterde
ging weg | vertrok
gingen
gingen achteruit | verslechterden
gingen akkoord met | stemden in met
gingen dicht | sloten
gingen er vandoor | vluchtten
gingen in | ingingen
gingen na | nagingen
gingen omhoog | stegen
gingen omlaag | afnamen
gingen tegen | bestreden
gingen vooruit | verbeterden
gingen weg | weggingen

goal | goal
goals | goals
goed
goede
goedkoop | goedkoop
goedkope | goedkope
goedkoper | goedkoper
goedvinden
gooide | wierp
gooiden | gooiden
gooien | gooien
gooit | gooit

gratis | gratis
gratis toegang | vrije toegang
griep | griep
groei | groei
groeide | steeg
groeide op | opgroeide
groeiden
groeiden op | opgroeiden
groeit | groeit
groeit op | opgroeit
grofweg | ca
grond
grondverschuiving | aardverschuiving
grondverschuivingen | aardverschuivingen
groot | groot
groot geworden | opgegroeid
groot worden | opgroeien
grootmoeder | oma
grootste
grootvader | opa
gros
grote | grote

gsm | gsm
gsm s | gsm s

gunste

haalde
haalde weg | weghaalde
haalden
haalden weg | weghaalden
haalt
haalt weg | weghaalt
haast | bijna
haast alle | bijna alle
haast altijd | bijna altijd
haast gemaakt | zich gehaast
haast iedereen | bijna iedereen
haast maken | haast maken
haast niets | bijna niets
haast nooit | bijna nooit
haast overal | bijna overal
haast zich | haast zich
haasten
haastte
haastte zich | haastte zich
haastten
haastten zich | haastten zich
had | had
hadden | hadden
hakt
hakt om | kapt
hakte
hakte om | kapte
hakten
hakten om | kapten
half
halfuur
hand
handicap
hangt
hangt af van | hangt af van
hardop | hardop
hart
hartaanval | hartaanval
hartinfarct | hartaanval

hebben | hebben
heden
heden ten dage | tegenwoordig
hedendaags | modern
hedendaagse | moderne
heeft | heeft
heel | erg
heel de dag | de hele dag
heel de nacht | de hele nacht
heel het jaar | heel het jaar
heel wat | veel
heel wat meer | veel meer
heel wat minder | veel minder
heelal | heelal
heerlijk | heerlijk
heerlijke | heerlijk
heester | struik
heesters | heesters
heet | heet
heffen
heffen op | heffen op
heft
heft op | opheft
heimelijk | stiekem
hekelde | hekelde
hekelden | hekelden
hekelen | hekelen
hekelt | hekelt
helaas | helaas
helder | helder
heldere | heldere
hele | hele
helemaal | geheel
helemaal niet | geenszins
helpen | helpen
helpt | helpt
herfst | herfst
herhaaldelijk | meermaals
heropend | heropend
heropende | heropende
heropenden | heropenden
heropenen | heropenen
heropent | heropent
herrie | herrie
hersteld | hersteld
herstelde | herstelde
herstelden | herstelden
herstellen | repareren
herstelt | herstelt
herstelwerken | herstelwerken
herstelwerkzaamheden | herstelwerken
het
het afgelopen jaar | vorig jaar
het dubbele | het dubbele
het eerst | het eerst
het ganse jaar door | heel het jaar
het grootste deel van | het merendeel van
het gros van de | de meeste
het hele jaar door | heel het jaar
het jaar daarop | het jaar erna
het jaar erna | het jaar erna
het jaar nadien | het jaar nadien
het merendeel van | het merendeel van
het merendeel van de | de meeste
het volgende jaar | het jaar nadien
het voorbije jaar | vorig jaar
hetgeen | wat
hetzelfde
hevig | hevig
hevige | zware

hief
hief op | ophief
hield
hield aan | oppakte
hield een speech | gaf een speech
hield een toespraak | gaf een speech
hield ermee op | stopte ermee
hield op | stopte
hield op met | stopte met
hield tegen | belette
hield vast | behield
hielden
hielden aan | oppakten
hielden op met | stopten met
hielden tegen | beletten
hielden vast | behielden
hielp | hielp
hielpen | hielpen
hieraan | daaraan
hierbij | daarbij
hierdoor | daardoor
hierin | daarin
hiermee | daarmee
hierna | daarna
hierop | daarop
hierover | daarover
hiervoor | daarvoor
hieven
hieven op | ophieven
hinder | hinder
hinder van | last van
hindernis | obstakel
hindernissen | obstakels
hing
hing af van | hing af van
hingen
hingen af van | hingen af van
hint | hint
hints | hints
historie | historie
hittegolf | hittegolf
hittegolven | hittegolven

hobby | hobby
hobby s | hobby s
hoeve | hoeve
hoeves | hoeves
hoewel | hoewel
hoffelijk | beleefd
hoffelijke | beleefd
hoofdtelefoon | koptelefoon
hoofdzakelijk | voornamelijk
hoogst
hoogste
hoogstens | hooguit
hoogte
hooguit | hooguit
hoopt | hoopt
hoopt erop | hoopt
hospitaal | hospitaal
hospitalen | hospitalen
houden
houdt
houdt aan | oppakt
houdt ermee op | stopt ermee
houdt op | stopt
houdt op met | stopt met
houdt rekening met | neemt in acht
houdt tegen | belet
houdt vast | behoudt

huidige | huidige
huilen | wenen
huis | huis
huizen | huizen
huldigde | eerde
huldigden | eerden
huldigen | eren
huldigt | eert
hulp | hulp
hulpverlener | redder
hulpverleners | redders
huwelijk

ieder | elk
ieder jaar | elk jaar
iedere | elke
iedere dag | per dag
iedere keer | telkens
iedere maand | per maand
iedere week | per week
iedereen | elkeen
iets | iets
iets meer dan | ruim
iets minder dan | krap

ijskast | frigo
ijskasten | ijskasten

illegaal | illegaal
illegale | illegale

immens | enorm
immense | enorm

in
in acht nemen | in acht nemen
in beginsel | in beginsel
in brand gestoken | aangestoken
in brand steken | aansteken
in de avond | s avonds
in de buurt van | nabij
in de eerste plaats | allereerst
in de hele wereld | mondiaal
in de herfst | in de herfst
in de lente | in de lente
in de loop van | tijdens
in de loop van de dag | overdag
in de middag | s middags
in de nacht | s nachts
in de ochtend | s morgens
in de plaats van | in plaats van
in de praktijk | in de praktijk
in de regel | meestal
in de winter | s winters
in de zomer | s zomers
in dienst genomen | aangenomen
in dienst nemen | aannemen
in eerste instantie | eerst
in elk geval | sowieso
in feite | in feite
in goede staat | in goede staat
in goede toestand | in goede staat
in het algemeen | meestal
in het begin | eerst
in het bijzonder | vooral
in het buitenland | buitenslands
in het centrum van | midden in
in het geheim | stiekem
in het hart van | midden in
in het huwelijk treden | trouwen
in het kader van | in het kader van
in het kort | kortom
in het midden van | midden in
in het najaar | in de herfst
in het vervolg | vanaf nu
in het voorjaar | in de lente
in het weekend | in het weekend
in ieder geval | sowieso
in naam van | namens
in onderling overleg | in onderling overleg
in opdracht van | op last van
in plaats van | in plaats van
in principe | in beginsel
in samenwerking met | samen met
in slechte staat | in slechte staat
in slechte toestand | in slechte staat
in te dienen | in te dienen
in te leveren | in te dienen
in te storten | in te storten
in tegendeel | integendeel
in totaal | in totaal
in veiligheid brengen | redden
in veiligheid gebracht | gered
in verband met | in verband met
in vergelijking met | vergeleken met
in vrijheid gesteld | vrijgelaten
in weerwil van | ondanks
in werkelijkheid | in feite
indertijd | destijds
indien | als
indiende | indiende
indienden | indienden
indienen | indienen
indient | indient
ineen
ineen te storten | in te storten
ineengestort | ingestort
ineens | plots
ineenstort | instort
ineenstorten | instorten
ineenstortte | instortte
ineenstortten | instortten
inent | inent
inenten | inenten
inentte | inentte
inentten | inentten
influenza | griep
informeren | inlichten
ingaan | ingaan
ingaat | ingaat
ingang
ingediend | ingediend
ingegaan | ingegaan
ingeleverd | ingediend
ingelicht | ingelicht
ingepland | gepland
ingeschreven | aangemeld
ingestemd
ingestemd met | ingestemd met
ingestoken | ingestoken
ingestort | ingestort
ingewikkeld | complex
ingewikkelde | complex
ingezameld | verzameld
ingeënt | ingeënt
ingeïnvesteerd | ingestoken
inging | inging
ingingen | ingingen
ingreep | ingreep
ingrepen | ingrepen
ininvesteerde | instak
ininvesteerden | instaken
ininvesteert | insteekt
ininvesteren | insteken
injectie | prik
injecties | prikken
inleverde | indiende
inleverden | indienden
inleveren | indienen
inlevert | indient
inlichten | inlichten
inmiddels | intussen
inplande | plande
inplanden | planden
inplannen | plannen
inplant | plant
inrichting
inrichtingen
inschreef | aanmeldde
inschreven | aanmeldden
inschrijft | aanmeldt
inschrijven | aanmelden
inspanning | inzet
inspanningen | inzet
instak | instak
instaken | instaken
installeerde | plaatste
installeerden | plaatsten
installeert | plaatst
installeren | plekken
instantie
insteekt | insteekt
insteken | insteken
instemmen
instemmen met | instemmen met
instort | instort
instorten | instorten
instortte | instortte
instortten | instortten
integendeel | integendeel
intelligent | slim
intelligente | slimme
internet
internetsite | website
internetsites | websites
interview | interview
interviews | interviews
intussen | intussen
investeerde
investeerde in | instak
investeerden
investeerden in | instaken
investeert
investeert in | insteekt
investeren
investeren in | insteken
inviteerde | inviteerde
inviteerden | inviteerden
inviteert | inviteert
inviteren | inviteren
inwoners | bewoners
inzake | over
inzamelde | inzamelde
inzamelden | inzamelden
inzamelen | inzamelen
inzamelt | inzamelt
inzet | inzet

is
is aan de gang | is bezig
is afhankelijk van | hangt af van
is bang | vreest
is befaamd om | is bekend om
is bekend om | is bekend om
is bezig | is bezig
is blij | is blij
is in staat om te | kan
is niet bekend | is onbekend
is niet duidelijk | is onduidelijk
is niet mogelijk | is onmogelijk
is niet toegelaten | is verboden
is niet toegestaan | is verboden
is nog niet duidelijk | is nog onduidelijk
is nog onduidelijk | is nog onduidelijk
is onbekend | is onbekend
is onduidelijk | is onduidelijk
is onmogelijk | is onmogelijk
is op zoek naar | zoekt
is samengesteld uit | bestaat uit
is stilgelegd | ligt stil
is toegelaten | is toegelaten
is toegestaan | is toegelaten
is van kracht | geldt
is van mening | vindt
is van plan | wil
is verantwoordelijk voor | staat in voor
is verboden | is verboden
is verheugd | is blij
is verplicht te | moet
is werkzaam | werkt
is werkzaam als | werkt als
is woonachtig | woont

jaagde
jaagde weg | verdreef
jaagden
jaagden weg | verjaagd
jaagt
jaagt weg | verjaagt
jaar
jaarlijks | elk jaar
jammer
jammer genoeg | helaas
jaren
jarenlang | jarenlang

jobs | jobs
jonge
jonge mensen | jongeren
jongeren | jongeren
journalist | journalist
journalisten | journalisten

juist | juist
juiste | juiste
justitie

kaartje | ticket
kaartjes | tickets
kader
kalm | kalm
kalme | kalme
kameraad | vriend
kameraden | vrienden
kamerleden | kamerleden
kamerlid | kamerlid
kampioenschap
kan | kan
kans
kans op | kans op
kant
kapot | stuk
kappen | kappen
kapt | kapt
kapte | kapte
kapten | kapten
kat | kat
katten | katten

keek
keek naar | bekeek
keeper | keeper
keepers | keepers
keer
keer op keer | telkens
keerde
keerde terug | kwam terug
keerden
keerden terug | kwamen terug
keert
keert terug | komt terug
kennen
kentekenplaat | nummerplaat
kentekenplaten | nummerplaten
keren
kerkhof | kerkhof
kerkhoven | kerkhoven
keuze | keuze
keuzes | keuzes

kids | kids
kiezen | kiezen
kijken
kijken naar | bekijken
kijkt
kijkt na | nagaat
kijkt naar | bekijkt
kinderen | kids

klaagde
klaagde over | klaagde over
klaagt
klaagt over | klaagt over
klaar | klaar
klaarblijkelijk | blijkbaar
klaargemaakt | bereid
klaarmaken | bereiden
klagen
klagen over | klagen over
kleding | kleren
kleren | kleren
klimaatopwarming | klimaatopwarming
klimaatverandering | klimaatwijziging
klimaatwijziging | klimaatwijziging

knapt
knapt op | opknapt
knapte
knapte op | opknapte
knapten
knapten op | opknapten

kocht | kocht
koelkast | frigo
koelkasten | ijskasten
kom | kom
komen
komend
komend jaar | komend jaar
komend weekend | komend weekend
komende | komende
komende maand | komende maand
komende week | komende week
kommen | kommen
komt
komt aan | aankomt
komt ten val | valt
komt terug | komt terug
kondigde
kondigde aan | aankondigde
kondigden
kondigden aan | aankondigden
kondigt
kondigt aan | aankondigt
koning | vorst
koop
koopt | koopt
kopen | kopen
kopieerde | namaakte
kopieerden | namaakten
kopieert | namaakt
kopiëren | namaken
koppelde | verbond
koppelden | gekoppeld
koppelen | koppelen
koppelt | koppelt
koptelefoon | koptelefoon
kort
kort daarna | even later
kort daarop | even later
kort daarvoor | vlak ervoor
kort geleden | recent
kort na | kort na
kort voor | kort voor
kort voordien | vlak ervoor
korte
korte tijd later | even later
kortgeleden | recent
korting | korting
kortingen | kortingen
kortom | kortom
kostbaar | duur
kosteloos | gratis
kosten | kosten

kracht
krachtig | sterk
krachtige | sterk
krant | krant
kranten | kranten
krap | krap
kreeg | kreeg
kregen | kregen
krijgen | krijgen
krijgt | krijgt
kruising | kruising
kruisingen | kruisingen
kruispunt | kruising
kruispunten | kruisingen

kunnen | kunnen

kwaad | boos
kwade | boze
kwalificeerde | plaatste
kwalificeerde zich | plaatste zich
kwalificeerden | plaatsten
kwalificeerden zich | plaatsten zich
kwalificeert | plaatst
kwalificeert zich | plaatst zich
kwalificeren | plekken
kwaliteit
kwaliteit van het water | waterkwaliteit
kwam
kwam aan | aankwam
kwam om het leven | stierf
kwam ten val | viel
kwam terug | kwam terug
kwamen
kwamen aan | aankwamen
kwamen om het leven | stierven
kwamen ten val | vielen
kwamen terug | kwamen terug
kwartier
kweker | teler
kwekers | telers
kwetsen | kwetsen
kwetst | kwetst
kwetste | kwetste
kwetsten | kwetsten
kwetsuren | letsel
kwetsuur | wond

laat
laat toe | toelaat
laat weten | zegt
laat zien | toont
laatste
lab | lab
laboratorium | lab
lag | lag
lag stil | lag stil
lagere
lagere scholen | basisscholen
lagere school | basisschool
landbouwer | boer
landbouwers | boeren
landelijk | landelijk
landelijke | nationale
lang | lang
langdurig | lang
langdurige | lange
lange | lange
langer
langer gemaakt | verlengd
langer maken | verlengen
langs | langs
langs de oever van | aan de oever van
langsheen | langs
langzaam | traag
langzame | trage
langzamer | trager
langzamerhand | gaandeweg
laptop | laptop
laptops | laptops
last
last van | last van
lastig | lastig
lastige | lastige
lastiger | lastiger
laten
laten toe | laten toe
laten weten | zegt
laten zien | tonen
later
lawaai | herrie
lawaaierig | lawaaierig
lawaaierige | lawaaierige

leefde
leefde na | naleefde
leefden
leefden na | naleefden
leeft
leeft na | naleeft
leek | leek
leende | leende
leenden | leenden
leent | leent
leerkracht | docent
leerkrachten | leraars
leerling | leerling
leerlingen | leerlingen
legaal | legaal
legale | legale
legde | legde
legde aan | legde
legde stil | onderbrak
legde uit | zei
legden | legden
legden aan | legden
legden stil | stillegden
legden uit | zeiden
leggen | leggen
leggen uit | melden
legt | legt
legt aan | legt
legt stil | stillegt
legt uit | zegt
leidde
leidde tot | leidde tot
leidden
leidden tot | leidden tot
leiden
leiden tot | leiden tot
leidt
leidt tot | leidt tot
leken | leken
lekker | lekker
lekkere | lekkere
lenen | lenen
lente | lente
leraar | docent
leraars | leraars
leraren | leraars
lerares | docente
les
lesgegeven | gaven les
lesgeven | lesgeven
letsel | letsel
leven
leverancier | leverancier
leveranciers | leveranciers
leverde
leverde een bijdrage | bijdroeg
leverde in | indiende
leverde op | bracht op
leverden
leverden een bijdrage | bijdroegen
leverden in | indienden
leveren
leveren in | dienen in
levert
levert een bijdrage | bijdraagt
levert in | indient
levert op | brengt op

licht | iets
licht toe | zegt
lichtjes | iets
lichtte
lichtte toe | zei
lichtten
lichtten toe | zeiden
lied | lied
liederen | songs
liedje | lied
liedjes | songs
liefhebberij | hobby
liefhebberijen | hobby s
liep
liep af | liep af
liep tot | liep tot
liep verwondingen op | raakte gewond
liepen
liepen verwondingen op | raakten gewond
liet
liet toe | toeliet
liet weten | zei
liet zien | toonde
lieten
lieten toe | toelieten
lieten weten | zeiden
lieten zien | toonden
liga | liga
liggen | liggen
ligt | ligt
ligt stil | ligt stil
lijken | lijken
lijkt | lijkt
limiteren | beperken

locatie | plek
locaties | plekken
lokaal | lokaal
lokale | lokale
loofde | prees
loofden | prezen
looft | looft
loon | loon
loop
loopt
loopt af | eindigt
loopt tot | duurt tot
lopend | lopend
lost
lost op | oplost
loste
loste op | oploste
losten
losten op | oplosten
louter | enkel

luchthaven | vliegveld
luchthavens | luchthavens
luidop | hardop
luidruchtig | lawaaierig
luidruchtige | lawaaierige

maakt
maakt bekend | aankondigt
maakt buit | steelt
maakt dat | maakt dat
maakt deel uit van | behoort tot
maakt gebruik van | benut
maakt haast | haast zich
maakt klaar | bereidt
maakt langer | verlengt
maakt na | namaakt
maakt schoon | poetst
maakte
maakte bekend | aankondigde
maakte buit | stal
maakte dat | maakte dat
maakte deel uit van | behoorde tot
maakte een einde aan | beëindigde
maakte gebruik van | benutte
maakte haast | haastte zich
maakte langer | verlengde
maakte na | namaakte
maakte schoon | poetste
maakten
maakten bekend | aankondigden
maakten buit | stalen
maakten gebruik van | benutten
maakten haast | haastten zich
maakten langer | verlengden
maakten na | namaakten
maakten schoon | poetsten
maal
maand
maandelijks | per maand
maanden
maandenlang | maandenlang
maar | doch
maatregelen
maatregelen genomen | maatregelen genomen
maatregelen getroffen | maatregelen genomen
maatregelen nemen | maatregelen nemen
maatregelen treffen | maatregelen nemen
magazijn | magazijn
magazijnen | magazijnen
magazine | magazine
magazines | magazines
mail | mail
mails | mails
maken
maken deel uit van | behoren tot
makkelijk | eenvoudig
makkelijke | eenvoudige
makkelijker | eenvoudiger
mam | mam
mama | mam
manier | wijze
manieren | wijzen
manifestanten | betogers
manifestatie | betoging
manifestaties | betogingen
markant | markant
markante | markante
match | duel
matchen | duels
maximaal | hooguit

meden | meden
medewerker | werknemer
medewerkers | personeel
medewerking
media
medicament | medicijn
medicamenten | medicijnen
medicijn | medicijn
medicijnen | medicijnen
mee
meed | meed
meedeelde | zei
meedeelden | zeiden
meedoen | meedoen
meedoen aan | meedoen aan
meegedaan | meegedaan
meegedeeld | zegt
meende | dacht
meenden | dachten
meent | denkt
meer
meerdere | diverse
meerdere keren | meermaals
meermaals | meermaals
meermalen | meermaals
meest
meest recente | recentste
meestal | meestal
meeste
meet
meldde | zei
meldde aan | aanmeldde
meldden | zeiden
meldden aan | aanmeldden
melden | melden
meldt | zegt
meldt aan | aanmeldt
menen | menen
mening | mening
meningen | meningen
mens
mensen | mensen
mensen die | zij die
mensen met een beperking | gehandicapten
mensen met een handicap | gehandicapten
merendeel
merken
merken op | melden
merkt
merkt op | zegt
merkte
merkte op | zei
merkten
merkten op | zeiden
met
met algemene stemmen | unaniem
met als doel | om
met als doel te | om te
met andere woorden | anders gezegd
met behulp van | met hulp van
met betrekking tot | over
met dank aan | wegens
met de auto | per auto
met de bedoeling | om
met de bedoeling te | om te
met de bus | per bus
met de fiets | per fiets
met de hulp van | met hulp van
met de post | per post
met de trein | per trein
met grote spoed | met spoed
met hulp van | met hulp van
met ingang van | vanaf
met moeite | moeizaam
met name | vooral
met opzet | expres
met spoed | met spoed
met uitzondering van | behalve
met voorzichtigheid | behoedzaam
met wederzijds goedvinden | in onderling overleg
met zorg | met zorg
meteen | direct
meteen daarna | direct daarna

middag
middags
midden
midden in | midden in
middernacht
mijden | mijden
mijdt | mijdt
mild | mild
milde | milde
milieuactivist | milieuactivist
milieuactivisten | milieuactivisten
milieubeschermer | milieuactivist
milieubeschermers | milieuactivisten
militair | soldaat
militairen | soldaten
minder
minimaal | minimaal
minister | minister
ministers | ministers
minpunt | nadeel
minpunten | nadelen
minst
minste
minstens | minimaal
minuten
mislukking | fiasco
mislukkingen | fiasco s
misschien | wellicht
mits | mits

mobiel | gsm
mobiele
mobiele telefoon | gsm
mobiele telefoons | gsm s
mobieltje | gsm
mobieltjes | gsm s
modern | modern
moderne | moderne
moderniseerde | vernieuwde
moderniseerden | vernieuwden
moderniseert | vernieuwt
moderniseren | vernieuwen
moe | moe
moed | moed
moeder | mam
moedig | dapper
moedigde
moedigde aan | aanmoedigde
moedigden
moedigden aan | aanmoedigden
moedige | dapper
moedigt
moedigt aan | aanmoedigt
moedwillig | expres
moeilijk | lastig
moeilijke | lastige
moeilijker | lastiger
moeilijkheden | problemen
moeilijkheid | probleem
moeite
moeiteloos | moeiteloos
moeizaam | moeizaam
moest | moest
moesten | moesten
moet | moet
moeten | moeten
mogelijk
moment
momenteel | nu
mondiaal | mondiaal
mooi | mooi
mooie | mooie
mooier | mooier
mooiste | mooiste
morgens
motiveerde | aanspoorde
motiveerden | aanspoorden
motiveert | aanspoort
motiveren | aansporen

n

na | na
na afloop van | na
na elkaar | na elkaar
naam
naar
naar aanleiding van | in verband met
naar verwachting | zoals verwacht
naast
naast elkaar | zij aan zij
nabij | nabij
nacht
nachts
nadeel | nadeel
nadelen | nadelen
nadenken
nadenken over | overwegen
nadien | daarna
nagaan | nagaan
nagaat | nagaat
nagedacht
nagedacht over | overwogen
nagegaan | nagegaan
nagekeken | nagegaan
nageleefd | nageleefd
nagemaakt | nagemaakt
nagenoeg | bijna
naging | naging
nagingen | nagingen
najaar | herfst
nakijken | nagaan
naleefde | naleefde
naleefden | naleefden
naleeft | naleeft
naleven | naleven
nam
nam af | afnam
nam de beslissing | nam het besluit
nam de vlucht | vluchtte
nam deel | deed mee
nam deel aan | deed mee aan
nam een beslissing | besloot
nam het besluit | nam het besluit
nam in beslag | duurde
nam in dienst | wierf aan
nam toe | steeg
namaakt | namaakt
namaakte | namaakte
namaakten | namaakten
namaken | namaken
name
namen
namen af | afnamen
namen de vlucht | vluchtten
namen deel | deden mee
namen deel aan | deden mee aan
namen toe | stegen
namens | namens
nationaal | landelijk
nationale | nationale
natuurlijk | uiteraard
nauwelijks | amper
nauwgezet | met zorg

neemt
neemt af | daalt
neemt deel | doet mee
neemt deel aan | doet mee aan
neemt in acht | neemt in acht
neemt in beslag | duurt
neemt in dienst | werft aan
neemt maatregelen | neemt maatregelen
neemt toe | groeit
nemen
nergens | nergens
nerveus | nerveus
nerveuze | nerveuze

niemand | niemand
niemand raakte gewond | niemand raakte gewond
niet
niet bekend | onbekend
niet duidelijk | onduidelijk
niet genoeg | te weinig
niet gewond | ongedeerd
niet mogelijk | onmogelijk
niet vaak | zelden
niet veel later | even later
niet voldoende | te weinig
niets
niettemin | toch
nimmer | nooit
nippertje

nodig | nodig
nodigde
nodigde uit | inviteerde
nodigden
nodigden uit | inviteerden
nodige | nodige
nodigt
nodigt uit | inviteert
nog
nog altijd | nog altijd
nog steeds | nog altijd
nogmaals | weer
noodzakelijk | nodig
noodzakelijke | nodige
nooit | nooit
noordelijk
noordelijk van | noordelijk van
noorden
normaal | meestal
normaal gesproken | meestal
normale | gewone
notebook | laptop
notebooks | laptops

nu | nu
nu en dan | soms
nummerplaat | nummerplaat
nummerplaten | nummerplaten

o
o a | o a

obstakel | obstakel
obstakels | obstakels

ochtend
ochtends

oefende | oefende
oefenden | oefenden
oefenen | oefenen
oefent | oefent
oever

of
officier
officier van justitie | aanklager
ofschoon | hoewel

ogenblik

om | om
om beurten | om beurten
om de beurt | om beurten
om die reden | dus
om en nabij | ca
om gezondheidsredenen | om gezondheidsredenen
om persoonlijke redenen | om persoonlijke redenen
om te | om te
om veiligheidsredenen | om veiligheidsredenen
oma | oma
ombracht | ombracht
ombrachten | ombrachten
ombrengen | ombrengen
ombrengt | ombrengt
omdat | daar
omgebracht | vermoord
omgehakt | gekapt
omhakken | kappen
omhakt | kapt
omhakte | kapte
omhakten | kapten
omhoog
omhooggaan | stijgen
omhooggegaan | gegroeid
omlaag
omlaag brengen | verlagen
omlaag gebracht | verlaagd
omlaaggaan | dalen
omlaaggegaan | gedaald
omslachtig | onhandig
omslachtige | onhandige
omstreden | omstreden
omstreeks | rond
omstreeks middernacht | rond middernacht
omtrent | over
omvangrijk | groot
omvangrijke | grote
omwille
omwille van | omwille van
omwonenden | omwonenden

onbekend | onbekend
ondanks | ondanks
onder
onder andere | o a
onder meer | o a
onder wie | onder wie
onderbrak | onderbrak
onderbraken | stillegden
onderbreekt | stillegt
onderbreken | stilleggen
onderbroken | stilgelegd
onderling
onderneming | firma
ondernemingen | firma s
ondersteund | geholpen
ondersteunde | hielp
ondersteunden | hielpen
ondersteunen | helpen
ondersteuning | steun
ondersteunt | helpt
onderstreept | zegt
onderstreepte | zei
onderstreepten | zeiden
ondertekend | getekend
ondertekende | tekende
ondertekenden | tekenden
ondertekenen | tekenen
ondertekent | tekent
ondertussen | intussen
onderwees | gaf les
onderweg | op weg
onderwezen | gaven les
onderwijst | geeft les
onderwijzen | lesgeven
onderzocht | bestudeerd
onderzochten | bestudeerden
onderzoek | studie
onderzoeken | studies
onderzoeken of | gaan na of
onderzoeker | onderzoeker
onderzoekers | onderzoekers
onderzoekt | bestudeert
onderzoekt of | bekijkt of
onduidelijk | onduidelijk
ongebruikelijk | ongewoon
ongebruikelijke | ongewone
ongedeerd | ongedeerd
ongeluk | ongeluk
ongelukken | ongelukken
ongerust | bezorgd
ongevaarlijk | ongevaarlijk
ongeval | ongeluk
ongevallen | ongelukken
ongeveer | ca
ongewone | ongewone
ongewoon | ongewoon
onhandig | onhandig
onhandige | onhandige
onjuist | foutief
onjuiste | foutief
onlangs | recent
online | online
onmiddellijk | direct
onmiddellijk daarna | direct daarna
onmogelijk | onmogelijk
onschadelijk | ongevaarlijk
ontdooid | ontdooid
ontdooide | smolt
ontdooiden | smolten
ontdooien | smelten
ontdooit | smelt
ontgoocheld | ontgoocheld
ontgoochelde | ontgoochelde
ontkomen | ontkomen
ontleend | geleend
ontleende | leende
ontleenden | leenden
ontleent | leent
ontlenen | lenen
ontploffen | exploderen
ontploffing | explosie
ontploffingen | explosies
ontploft | ontploft
ontplofte | ontplofte
ontroerend | ontroerend
ontroerende | ontroerende
ontruimd | ontruimd
ontruimde | ontruimde
ontruimden | ontruimden
ontruimen | evacueren
ontruimt | ontruimt
ontsnapt | ontkomen
ontsnapte | ontsnapte
ontstaan | ontstaan
ontstaat | ontstaat
ontstond | uitbrak
ontstonden | uitbraken
ontvangen | krijgen
ontvangt | krijgt
ontving | kreeg
ontvingen | kregen
ontvreemd | gestolen
ontvreemden | stelen
ontwikkeld | ontwikkeld
ontwikkelde | uitwerkte
ontwikkelden | uitwerkten
ontwikkelen | uitwerken
ontwikkelt | uitwerkt
onverwacht | onverwacht
onverwachte | onverwachte
onvoldoende | te weinig
onvoorzien | onverwacht
onvoorziene | onverwachte
onwettelijk | illegaal
onwettelijke | illegale
onwettig | illegaal
onwettige | illegale

ooggetuige | getuige
ooggetuigen | getuigen
oogmerk | doel
ook | ook
ook al | hoewel
oorspronkelijk | origineel
oorspronkelijke | originele
oorzaak | reden
oorzaken | redenen
oostelijk
oostelijk van | oostelijk van
oosten

op
op andere plaatsen | elders
op basis van | op basis van
op datzelfde moment | op datzelfde moment
op de fiets | per fiets
op de hoogte | ingelicht
op de hoogte brengen | inlichten
op de hoogte gebracht | ingelicht
op de televisie | op tv
op de vlucht slaan | vluchten
op dit moment | nu
op dit ogenblik | nu
op geen enkele plaats | nergens
op grond van | op basis van
op het internet | online
op het laatste moment | te elfder ure
op het laatste nippertje | te elfder ure
op het moment | nu
op het moment dat | toen
op het ogenblik | nu
op het ogenblik dat | toen
op hetzelfde moment | op datzelfde moment
op internet | online
op korte termijn | straks
op last van | op last van
op regelmatige basis | geregeld
op schrift | op schrift
op sociale media | op sociale media
op te heffen | op te heffen
op te sluiten | op te sluiten
op televisie | op tv
op tijd | tijdig
op touw gezet | georganiseerd
op touw zetten | organiseren
op tv | op tv
op voorwaarde dat | mits
op weg | op weg
op zijn hoogst | hooguit
op zijn minst | minimaal
op zoek naar | zoeken naar
opa | opa
opbelde | belde
opbelden | belden
opbellen | bellen
opbelt | belt
opdat | opdat
opdoken | opdoken
opdook | opdook
opdracht
opduiken | opduiken
opduikt | opduikt
opeens | plots
open
openbaar | publiek
openbare | openbare
opende | opende
opende opnieuw | heropende
openden
openden opnieuw | heropenden
openen
opengaan | opengaan
opengaat | opent
opent | opent
opent opnieuw | heropent
operatie | ingreep
operaties | ingrepen
opgebeld | gebeld
opgedoken | opdoken
opgegroeid | opgegroeid
opgeheven | opgeheven
opgehouden | gestopt
opgehouden met | gestopt met
opgeknapt | opgeknapt
opgelopen
opgelost | opgelost
opgemerkt | zegt
opgenomen
opgepakt | opgepakt
opgericht | gesticht
opgeschort | verdaagd
opgeslagen | bewaard
opgesloten | vastgezet
opgespoord | gevonden
opgestapt | opgestapt
opgetrokken | gebouwd
opgewarmd | verwarmd
opgroeide | opgroeide
opgroeiden | opgroeiden
opgroeien | opgroeien
opgroeit | opgroeit
opheffen | opheffen
opheft | opheft
ophief | ophief
ophieven | ophieven
ophouden | stoppen
ophouden met | stoppen met
opknapbeurt | renovatie
opknappen | opknappen
opknapt | opknapt
opknapte | opknapte
opknapten | opknapten
oplossen | oplossen
oplost | oplost
oploste | oploste
oplosten | oplosten
opmerkte | zei
opnemen
opnieuw | weer
opnieuw geopend | heropend
opnieuw openen | heropenen
oppakken | oppakken
oppakt | oppakt
oppakte | oppakte
oppakten | oppakten
opponent | rivaal
opponenten | rivalen
oprecht | eerlijk
oprechte | eerlijke
opricht | sticht
oprichten | stichten
oprichter | stichter
oprichters | stichters
oprichtte | stichtte
oprichtten | stichtten
opschorten | verdagen
opslaan | bewaren
opslagplaats | magazijn
opslagplaatsen | magazijnen
opsloot | opsloot
opsloten | opsloten
opsluit | opsluit
opsluiten | opsloten
opspoorde | vond
opspoorden | vonden
opspoort | vindt
opsporen | achten
opstappen | aftreden
optioneel | optioneel
optocht | stoet
optreden | concert
optredens | concerten
optrekken | bouwen
optrekt | bouwt
optrok | bouwde
optrokken | bouwden
opvallend | markant
opvallende | markante
opvatting | mening
opvattingen | meningen
opvoering | opvoering
opvoeringen | opvoeringen
opwarmde | opwarmde
opwarmden | opwarmden
opwarmen | opwarmen
opwarming
opwarming van de aarde | klimaatopwarming
opwarmt | opwarmt
opzet
opzettelijk | expres
opzichte

organiseerde | organiseerde
organiseerden | organiseerden
organiseert | organiseert
organiseren | organiseren
origineel | origineel
originele | originele

oudere | oudere
oudere mensen | ouderen
ouderen | ouderen
ouderwets | ouderwets
ouderwetse | ouderwetse

over | over
over de hele wereld | mondiaal
over het algemeen | meestal
overal | alom
overdag | overdag
overeenkomst | akkoord
overeenkomsten | afspraken
overhandigd | uitgereikt
overhandigde | uitreikte
overhandigden | uitreikten
overhandigen | uitreiken
overhandigt | uitreikt
overlast | hinder
overleden | stierven
overleed | stierf
overleg
overlegd
overlegd over | besproken
overleggen
overleggen over | bespreken
overlijden | sterven
overlijdt | sterft
oversteekplaats
oversteekplaats voor voetgangers | zebrapad
overstroming | watersnood
overtreffen | overtreffen
overtreft | overtreft
overtrof | overtrof
overtroffen | overtroffen
overweegt | overweegt
overwegen | overwegen
overwinning | zege
overwinningen | zeges
overwogen | overwogen
overwoog | overwoog

paar
pakt
pakt op | oppakt
pakte
pakte op | oppakte
pakten
pakten op | oppakten
pand | pand
panden | panden
pap | pap
papa | pap
parlementsleden | kamerleden
parlementslid | kamerlid
partij | duel
partijen | duels
passant | passant
passanten | passanten
past
past aan | aanpast
paste
paste aan | aanpaste
pasten
pasten aan | aanpasten
patiënt | zieke
patiënten | zieken

penalty | penalty
penalty s | penalty s
penitentiaire
penitentiaire inrichting | gevangenis
penitentiaire inrichtingen | gevangenissen
per
per auto | per auto
per bus | per bus
per dag | per dag
per e mail | per mail
per fiets | per fiets
per jaar | elk jaar
per maand | per maand
per mail | per mail
per ongeluk | per ongeluk
per post | per post
per telefoon | telefonisch
per trein | per trein
per week | per week
perfect | perfect
perfecte | perfecte
permanent | blijvend
permanente | blijvende
permissie | permissie
persbericht | persbericht
persberichten | persberichten
perscommuniqué | persbericht
perscommuniqués | persberichten
personeel | personeel
personeelsleden | personeel
personeelslid | werknemer
personen | mensen
personen die | zij die
persoon
persoonlijke

pil | pil
pillen | pillen

plaatje | plaatje
plaatjes | plaatjes
plaats | plek
plaatse
plaatselijk | lokaal
plaatselijke | lokale
plaatsen | plekken
plaatsgevonden | gebeurd
plaatst | plaatst
plaatst zich | plaatst zich
plaatste | plaatste
plaatste zich | plaatste zich
plaatsten | plaatsten
plaatsten zich | plaatsten zich
plaatsvinden | gebeuren
plaatsvindt | gebeurt
plaatsvond | gebeurde
plaatsvonden | gebeurden
plan | plan
plande | plande
plande in | plande
planden | planden
planden in | planden
plannen | plannen
planning
plant | plant
plant in | plant
plek | plek
plekke
plekken | plekken
plezierig | prettig
plezierige | prettige
ploeg | team
ploegen | teams
plots | plots
plotseling | plots
plotselinge | abrupte
pluspunt | pluspunt
pluspunten | voordelen

poedersuiker | bloemsuiker
poes | kat
poetsen | poetsen
poetst | poetst
poetste | poetste
poetsten | poetsten
poezen | katten
pogen | pogen
politieagent | agent
politieagenten | agenten
politieman | agent
politiemensen | agenten
pompstation | pompstation
pompstations | pompstations
poogde | poogde
poogden | poogden
poogt | poogt
populair | geliefd
populaire | geliefde
post
postbezorger | postbode
postbode | postbode

praat | praat
praat met | praat
praatte | sprak
praatte met | sprak met
praatten | spraken
prachtig | prachtig
prachtige | prachtig
prak | prak
prakken | prakken
praktijk
praktisch
praktisch gezien | in de praktijk
praten | praten
praten met | praten met
precies | exact
precieze | exacte
prees | prees
prepareerde | prepareerde
prepareerden | prepareerden
prepareert | prepareert
prepareren | prepareren
presenteerde | voorstelde
presenteerden | voorstelden
presenteert | voorstelt
presenteren | presenteren
prettig | prettig
prettige | prettige
prezen | prezen
prijs | prijs
prijst | looft
prijzen | prijzen
prijzig | duur
prijzige | dure
prijziger | duurder
prik | prik
prikken | prikken
principe
prioriteit | voorrang
probeerde | poogde
probeerde uit | testte
probeerden | poogden
probeerden uit | testten
probeert | poogt
probeert uit | test
proberen | pogen
probleem | probleem
probleemloos | vlekkeloos
problemen | problemen
proces | proces
processen | processen
produceert | fabriceert
produceren | fabriceren
productie | productie
prognosticeren | voorspellen
proper | proper
propere | schone
protestbetoging | betoging

publiceerde | uitbracht
publiceerden | uitbrachten
publiceert | uitbrengt
publiceren | publiceren
publiek | publiek
publieke | openbare
pullover | trui
punt

raadde
raadde aan | aanraadde
raadden
raadden aan | aanraadden
raadhuis | raadhuis
raadsleden | raadsleden
raadslid | raadslid
raadt
raadt aan | aanraadt
raakte
raakte gewond | raakte gewond
raakte niemand gewond | vielen geen gewonden
raakten
raakten gewond | raakten gewond
raamde | raamde
raamden | ramen
raamt | raamt
raar | raar
ramen | ramen
rand
rap | rap
rappe | rappe
rapport | rapport
rapporten | rapporten
rare | raar

reageerde | reageerde
reageerden | reageerden
reageert | reageert
reageren | reageren
realiseerde | realiseerde
realiseerden | realiseerden
realiseert | realiseert
realiseren | realiseren
recent | recent
recente
recentelijk | recent
recentste | recentste
rechtbank | rechter
rechter | rechter
rechtszaak | proces
rechtszaken | processen
redde | redde
redden | redden
redder | redder
redders | redders
reden | reden
reden tegen | reden tegen
redenen | redenen
redt | redt
reduceren | verlagen
reductie | korting
reducties | kortingen
reed
reed tegen | reed tegen
reeds | al
regel
regelmatig | geregeld
regelmatige
regels | regels
regenbui | bui
regenbuien | buien
regio | regio
regio s | regio s
reikt
reikt uit | uitreikt
reikte
reikte uit | uitreikte
reikten
reikten uit | uitreikten
reinigde | poetste
reinigden | poetsten
reinigen | poetsen
reinigt | poetst
reis | reis
rekening | factuur
rekening houden met | in acht nemen
rekeningen | facturen
remde
remde af | afremde
remden
remden af | afremden
remise | remise
remt
remt af | afremt
renovatie | renovatie
renoveerde | opknapte
renoveerden | opknapten
renoveert | opknapt
renoveren | opknappen
reparatiewerkzaamheden | herstelwerken
repareerde | herstelde
repareerden | herstelden
repareert | herstelt
repareren | repareren
reserveerde | boekte
reserveerden | boekten
reserveert | boekt
reserveren | boeken
respecteerde | naleefde
respecteerden | naleefden
respecteert | naleeft
respecteren | naleven
restrictie | beperking
restricties | beperkingen
resultaat | uitkomst
resultaten | resultaten
resulteerde
resulteerde in | leidde tot
resulteerden
resulteerden in | leidden tot
resulteert
resulteert in | leidt tot
resulteren
resulteren in | leiden tot
retourneerde | teruggaf
retourneerden | teruggaven
retourneert | teruggeeft
retourneren | teruggeven
reusachtig | enorm
reusachtige | enorm

richt
richt op | sticht
richtte
richtte op | stichtte
richtten
richtten op | stichtten
riep | riep
riepen | riepen
rijk | rijk
rijke | rijke
rijwiel | fiets
rijwielen | fietsen
risico
risico op | kans op
riskant | riskant
riskante | riskante
rivaal | rivaal
rivalen | rivalen

robuust | solide
roemde | prees
roemden | prezen
roemt | looft
roepen | roepen
roept | roept
rommel | troep
rond | rond
rond de | ca
rond middernacht | rond middernacht
rondpunt | rotonde
room
rotonde | rotonde

ruim | ruim
rusthuis | rusthuis
rusthuizen | rusthuizen
rustig | kalm
rustige | kalme

s
s avonds | s avonds
s middags | s middags
s morgens | s morgens
s nachts | s nachts
s ochtends | s morgens
s winters | s winters
s zomers | s zomers

saai | saai
saaie | saaie
salaris | loon
samen | samen
samen met | samen met
samengesteld
samengevat | kortom
samenkomst | samenkomst
samenkomsten | samenkomsten
samenwerking

schaal | kom
schaars | schaars
schaarse | schaarse
schade
schade toebrengen aan | beschadigen
schade toegebracht aan | beschadigd
schaffen
schaffen af | heffen op
schaft
schaft af | opheft
schafte
schafte aan | kocht
schafte af | ophief
schaften
schaften af | ophieven
schalen | kommen
schat | raamt
schatte | raamde
schatten | ramen
scheen | leek
scheidsrechter | arbiter
schenen | leken
schenking | gift
schenkingen | giften
scheppen | creëren
schept | schept
scherm | scherm
schermen | schermen
schets | schets
schetsen | schetsen
schiep | schiep
schiepen | schiepen
schietwapen | vuurwapen
schietwapens | vuurwapens
schijnen | lijken
schijnt | lijkt
schilderij | doek
schilderijen | doeken
schip | schip
schitterend | prachtig
schitterende | prachtig
scholen
scholier | leerling
scholieren | leerlingen
schone | schone
school
schoon | proper
schoongemaakt | gepoetst
schoonmaakt | poetst
schoonmaakte | poetste
schoonmaakten | poetsten
schoonmaken | poetsen
schotel | gerecht
schotels | schotels
schreef
schreef in | aanmeldde
schreeuwde | riep
schreeuwden | riepen
schreeuwen | roepen
schreeuwt | roept
schreven
schreven in | aanmeldden
schrift
schriftelijk | op schrift
schrijft
schrijft in | aanmeldt
schrijver | auteur
schrijvers | auteurs

sedert | sinds
selecteren | kiezen
selectie | keuze
selecties | keuzes
senioren | ouderen

shoppingcenter | winkelcentrum
shoppingcenters | winkelcentra

sierlijk | elegant
sierlijke | elegante
sinds | sinds
sindsdien | sindsdien
situatie | situatie
situaties | situaties

slaagde
slaagde erin | wist
slaagden
slaagden erin | wisten
slaagt
slaagt erin | weet
slaan
slaat
slaat op | bewaart
slagen
slagen erin | weten
slagroom | slagroom
slechte
slechts | enkel
slim | slim
slimme | slimme
sloeg
sloeg op | bewaarde
sloeg op de vlucht | vluchtte
sloegen
sloegen op | bewaarden
sloegen op de vlucht | vluchtten
sloot | sloot
sloot op | opsloot
slopen | slopen
sloten | sloten
sloten op | opsloten
slotte
sluit | sluit
sluit op | opsluit
sluiten | sluiten
sluiten op | opsloten

smakelijk | lekker
smakelijke | lekkere
smelt | smelt
smelten | smelten
smerig | vies
smerige | vieze
smolt | smolt
smolten | smolten

snappen | snappen
snapt | snapt
snapte | snapte
snapten | gesnapt
snel | rap
snelheid | tempo
snelle | rappe
sneller | sneller
snelweg | autoweg
snelwegen | snelwegen
snij | snij
snijd | snij

sociale
soldaat | soldaat
soldaten | soldaten
solide | solide
soms | soms
song | lied
songs | songs
soortgelijk | dergelijk
soortgelijke | soortgelijke
sowieso | sowieso

specialist | expert
specialisten | experts
speech
speelfilm | film
speelfilms | films
speelplaats | speelplek
speelplein | speeltuin
speelplek | speelplek
speeltuin | speeltuin
spoed
spoedig | straks
spoorde
spoorde aan | aanspoorde
spoorde op | vond
spoorden
spoorden aan | aanspoorden
spoorden op | vonden
spoorreiziger | spoorreiziger
spoorreizigers | spoorreizigers
spoort
spoort aan | aanspoort
spoort op | vindt
sporadisch | zelden
sporter | atleet
sporters | atleten
sprak | sprak
sprak met | sprak met
spraken | spraken
spreekt | praat
spreekt met | praat
spreken | praten
spreken met | praten met

staakt
staakt het vuren | bestand
staan
staan bekend om | zijn bekend om
staan in voor | staan in voor
staan toe | laten toe
staat
staat bekend om | is bekend om
staat bij | helpt
staat in voor | staat in voor
staat op het punt | staat op het punt
staat op het punt om | staat op het punt
staat stil | ligt stil
staat toe | toelaat
stadhuis | raadhuis
stadia | fases
stadium | fase
stak
stak in | instak
staken
staken in | instaken
staking | staking
stakingen | stakingen
stal | stal
stalen | stalen
stamp | prak
stampen | prakken
stapt
stapt op | weggaat
start | begin
start met | start met
starten | starten
startte | begon
startte met | begon met
startten | gestart
station | station
steeds
steeg | steeg
steekt
steekt in | insteekt
steelt | steelt
stegen | stegen
steken
steken in | insteken
stelde | zei
stelde uit | uitstelde
stelde vast | vaststelde
stelde voor | voorstelde
stelden | zeiden
stelden uit | verdaagd
stelden vast | vaststelden
stelden voor | voorstelden
stelen | stelen
stellen | melden
stelt | zegt
stelt beschikbaar | stelt beschikbaar
stelt ter beschikking | stelt beschikbaar
stelt uit | uitstelt
stelt vast | vaststelt
stelt voor | voorstelt
stembureau | stembureau
stembureaus | stembureaus
stemde
stemde in met | stemde in met
stemden
stemden in met | stemden in met
stemlokaal | stembureau
stemlokalen | stembureaus
stemmen
stemt
stemt in met | stemt in met
sterft | sterft
sterk | sterk
sterke | sterk
sterven | sterven
steun | steun
steunen | helpen
steunt | helpt
stevig | solide
sticht | sticht
stichten | stichten
stichter | stichter
stichters | stichters
stichtte | stichtte
stichtten | stichtten
stiekem | stiekem
stierf | stierf
stierven | stierven
stijgen | stijgen
stijging | groei
stijgt | groeit
stil | stil
stilgelegd | stilgelegd
stille | stil
stillegde | onderbrak
stillegden | stillegden
stilleggen | stilleggen
stillegt | stillegt
stimuleerde | aanmoedigde
stimuleerden | aanmoedigden
stimuleert | aanmoedigt
stimuleren | stimuleren
stoep | stoep
stoepen | stoepen
stoet | stoet
stond
stond bij | hielp
stond toe | toeliet
stonden
stonden bij | hielpen
stonden toe | toelieten
stoplichten | stoplichten
stoppen | stoppen
stoppen met | stoppen met
stopt | stopt
stopt ermee | stopt ermee
stopt met | stopt met
stopte | stopte
stopte ermee | stopte ermee
stopte met | stopte met
stopten
stopten met | stopten met
stort
stort in | instort
stort ineen | instort
storten
storten in | storten in
storten ineen | storten in
stortte
stortte in | instortte
stortte ineen | instortte
stortten
stortten in | instortten
stortten ineen | instortten
straffen | straffen
strafschop | penalty
strafschoppen | penalty s
straft | straft
strafte | strafte
straften | straften
straks | straks
streefde
streefde voorbij | overtrof
streefden
streefden voorbij | overtroffen
streeft
streeft voorbij | overtreft
streek | regio
streken | regio s
stroom | stroom
stroompanne | stroompanne
stroompannes | stroompannes
stroomstoring | stroompanne
stroomstoringen | stroompannes
stroomuitval | stroompanne
struik | struik
struiken | heesters
studie | studie
studies | studies
stuk | stuk
stukje
stukje bij beetje | gaandeweg
sturen | sturen
stuurde | zond

subsidie | toelage
subsidies | toelagen
supporters | fans

tablet | pil
tabletten | pillen
tal
tal van | veel
talrijke | veel
tankstation | pompstation
tankstations | pompstations
tarief | prijs
tarieven | prijzen

te
te elfder ure | te elfder ure
te kennen gegeven | zegt
te kennen geven | melden
te koop | te koop
te midden van | tussen
te voet | lopend
te weinig | te weinig
team | team
teams | teams
tegelijk | tegelijk
tegelijkertijd | tegelijk
tegen
tegen middernacht | rond middernacht
tegendeel
tegengaan | tegengaan
tegengegaan | bestreden
tegengehouden | belet
tegenhield | belette
tegenhielden | beletten
tegenhouden | beletten
tegenhoudt | belet
tegenstander | rivaal
tegenstanders | rivalen
tegenwoordig | tegenwoordig
tegenwoordige | huidige
tekende | tekende
tekenden | tekenden
tekenen | tekenen
tekening | schets
tekeningen | schetsen
tekent | tekent
tekort | gebrek
telefoneerde | belde
telefoneerden | belden
telefoneert | belt
telefoneren | bellen
telefonisch | telefonisch
telefoon
telefoons
teler | teler
telers | telers
teleurgesteld | ontgoocheld
teleurgestelde | ontgoochelde
televisie | tv
televisiezender | tv zender
televisiezenders | tv zenders
telkens | telkens
telkens als | telkens als
telkens wanneer | telkens als
tempo | tempo
ten
ten bate van | ten bate van
ten behoeve van | ten bate van
ten dele | deels
ten gevolge van | wegens
ten gunste van | ten gunste van
ten hoogste | hooguit
ten minste | minimaal
ten noorden van | noordelijk van
ten oosten van | oostelijk van
ten opzichte van | vergeleken met
ten slotte | ten slotte
ten val gekomen | gevallen
ten val komen | vallen
ten voordele van | ten gunste van
ten westen van | westelijk van
ten zuiden van | zuidelijk van
teneinde | om
teneinde te | om te
tengevolge
tengevolge van | wegens
tenminste | minimaal
tentoonstelling | expo
tentoonstellingen | expo s
tenzij | tenzij
ter
ter aarde besteld | begraven
ter aarde bestellen | begraven
ter beschikking gesteld | beschikbaar gesteld
ter beschikking stellen | beschikbaar stellen
ter plaatse | ter plekke
ter plekke | ter plekke
ter wille van | omwille van
termijn
terstond | direct
terug
terug te bezorgen | terug te brengen
terug te brengen | terug te brengen
terugbezorgd | terugbezorgd
terugbezorgde | terugbracht
terugbezorgden | terugbrachten
terugbezorgen | terugbrengen
terugbezorgt | terugbrengt
terugbracht | terugbracht
terugbrachten | terugbrachten
terugbrengen | terugbrengen
terugbrengt | terugbrengt
teruggaf | teruggaf
teruggaven | teruggaven
teruggebracht | terugbezorgd
teruggeeft | teruggeeft
teruggegeven | teruggegeven
teruggekeerd | teruggekeerd
teruggekomen | teruggekeerd
teruggeven | teruggeven
terugkeert | terugkomt
terugkeren | terugkeren
terugkomen | terugkeren
terugkomt | terugkomt
test | test
testen | testen
testte | testte
testten | testten
tevens | ook
tevoren | tevoren
tevreden | blij
teweegbrengen | veroorzaken
teweeggebracht | veroorzaakt
tezamen
tezamen met | samen met

thans | nu
theaterstuk | toneelstuk
theaterstukken | toneelstukken
thuisloze | dakloze
thuislozen | daklozen

ticket | ticket
tickets | tickets
tijd
tijdelijk | tijdelijk
tijdelijke | tijdelijke
tijdens | tijdens
tijdens het | bij het
tijdens het weekend | in het weekend
tijdig | tijdig
tijdschrift | magazine
tijdschriften | magazines
tikje

toch | toch
toe
toe te laten | toe te laten
toe te staan | toe te laten
toebrengen
toedoen
toegang
toegebracht
toegelaten | geoorloofd
toegelicht | zegt
toegenomen | gegroeid
toegestaan | geoorloofd
toegevoegd | zegt
toelaat | toelaat
toelage | toelage
toelagen | toelagen
toelaten | toelaten
toelating | permissie
toeleverancier | leverancier
toeleveranciers | leveranciers
toeliet | toeliet
toelieten | toelieten
toen | toen
toenam | steeg
toename | groei
toenamen | stegen
toeneemt | groeit
toenemen | stijgen
toentertijd | destijds
toernooi | tornooi
toespraak
toestaan | toelaten
toestaat | toelaat
toestand | situatie
toestanden | situaties
toestel | toestel
toestellen | toestellen
toestemming | permissie
toestond | toeliet
toestonden | toelieten
toevoegde | zei
toevoegen | toevoegen
toilet | wc
toiletten | wc s
toneelstuk | toneelstuk
toneelstukken | toneelstukken
tonen | tonen
toonde | toonde
toonde aan | bewees
toonden | toonden
toonden aan | bewezen
toont | toont
toont aan | bewijst
tornooi | tornooi
tot
tot dusver | tot dusver
tot nog toe | tot dusver
tot nu toe | tot dusver
tot op heden | tot dusver
tot op vandaag | tot dusver
totaal | geheel
touw

traag | traag
tracht | poogt
trachten | pogen
trachtte | poogde
trachtten | poogden
trage | trage
trager | trager
tragisch | tragisch
tragische | tragische
trainde | oefende
trainden | oefenden
trainen | oefenen
trainer | coach
traint | oefent
transport | vervoer
transporteerde | vervoerde
transporteerden | vervoerden
transporteert | vervoert
transporteren | vervoeren
treden
treffen | duel
treffer | goal
treffers | goals
treft
treft maatregelen | neemt maatregelen
trein
treinkaartjes | treintickets
treinreiziger | spoorreiziger
treinreizigers | spoorreizigers
treinstation | station
treintickets | treintickets
trekt
trekt op | bouwt
trip | reis
troep | troep
trof
trof aan | vond
troffen
troffen aan | vonden
trok
trok op | bouwde
trokken
trokken op | bouwden
trottoir | stoep
trottoirs | stoepen
trouwen | trouwen
truck | truck
trucker | trucker
truckers | truckers
trucks | trucks
trui | trui

tuinder | teler
tuinders | telers
tussen | tussen

tv | tv
tv zender | tv zender
tv zenders | tv zenders

twee
twee keer | tweemaal
twee keer zo veel | het dubbele
twee keer zoveel | het dubbele
twee maal | tweemaal
tweemaal | tweemaal
tweemaal zoveel | het dubbele

uit
uit eigen beweging | vrijwillig
uit naam van | namens
uit veiligheidsoverwegingen | om veiligheidsredenen
uit voorzorg | als voorzorg
uit vrije wil | vrijwillig
uitbracht | uitbracht
uitbrachten | uitbrachten
uitbrak | uitbrak
uitbraken | uitbraken
uitbreekt | ontstaat
uitbreidde | uitbreidde
uitbreidden | uitbreidden
uitbreiden | vergroten
uitbreidt | vergroot
uitbreken | ontstaan
uitbrengen | publiceren
uitbrengt | uitbrengt
uiteindelijk | ten slotte
uiteraard | uiteraard
uiterst | uiterst
uitgaf | uitgaf
uitgaven | kosten
uitgebracht | uitgebracht
uitgebreid | vergroot
uitgebreide | uitvoerige
uitgebroken | ontstaan
uitgeeft | besteedt
uitgegeven | besteed
uitgelegd | zegt
uitgenodigd | geïnviteerd
uitgeprobeerd | getest
uitgereikt | uitgereikt
uitgesteld | verdaagd
uitgeven | besteden
uitgevoerd | uitvoert
uitgewerkt | ontwikkeld
uitgezonderd | behalve
uitje | uitje
uitjes | uitjes
uitkiezen | kiezen
uitkomst | uitkomst
uitkomsten | resultaten
uitlegde | zei
uitlegden | zeiden
uitleggen | uitleggen
uitlegt | zegt
uitmuntend | uitmuntend
uitmuntende | uitmuntende
uitnodigde | inviteerde
uitnodigden | inviteerden
uitnodigen | inviteren
uitnodigt | inviteert
uitprobeerde | testte
uitprobeerden | testten
uitprobeert | test
uitproberen | testen
uitreiken | uitreiken
uitreikt | uitreikt
uitreikte | uitreikte
uitreikten | uitreikten
uitsluitend | enkel
uitspraak | vonnis
uitspraken | vonnissen
uitstap | uitje
uitstapje | uitje
uitstapjes | uitjes
uitstappen | uitjes
uitstekend | uitmuntend
uitstekende | uitmuntende
uitstelde | uitstelde
uitstelden | verdaagd
uitstellen | verdagen
uitstelt | uitstelt
uitvaart | uitvaart
uitvaarten | uitvaarten
uitvertrekken | verlaten
uitvertrekt | verlaat
uitvertrok | verliet
uitvertrokken | verlaten
uitvoerde | uitvoerde
uitvoerden | uitvoerden
uitvoeren | uitvoeren
uitvoerig | vergroot
uitvoerige | uitvoerige
uitvoert | uitvoert
uitwerken | uitwerken
uitwerkt | uitwerkt
uitwerkte | uitwerkte
uitwerkten | uitwerkten
uitzondering

unaniem | unaniem
universum | heelal

ure
uren
urenlang | urenlang
urgent | urgent
urgente | urgente

uur

vaak | vaak
vaartuig | schip
vaccineerde | inentte
vaccineerden | inentten
vaccineert | inent
vaccineren | inenten
vader | pap
vakbond | bond
vakbonden | bonden
val
vallen | vallen
valt | valt
van
van a tot z | van a tot z
van begin tot eind | van a tot z
van belang | belangrijk
van bij het begin | vanaf de start
van de hand doen | verkopen
van de hand gedaan | verkocht
van kracht geworden | ingegaan
van kracht worden | ingaan
van meet af aan | vanaf de start
van nu af aan | vanaf nu
van start gaan | starten
van start gegaan | gestart
van zodra | zodra
vanaf | vanaf
vanaf dat moment | sindsdien
vanaf de start | vanaf de start
vanaf het begin | vanaf de start
vanaf nu | vanaf nu
vandaag
vandaag de dag | tegenwoordig
vandaar | dus
vandoor
vanmorgen | vanmorgen
vanochtend | vanmorgen
vanwege | wegens
vanzelfsprekend | uiteraard
vast
vast te zetten | op te sluiten
vastgehouden | behouden
vastgesteld | vastgesteld
vastgezet | vastgezet
vasthield | behield
vasthielden | behielden
vasthouden | behouden
vasthoudt | behoudt
vaststelde | vaststelde
vaststelden | vaststelden
vaststellen | constateren
vaststelt | vaststelt
vastzet | opsluit
vastzette | opsloot
vastzetten | opsloten
vatte
vatte vlam | vatte vlam
vatten
vatten vlam | vatten vlam

veel | veel
veel meer | veel meer
veel minder | veel minder
veiligheid
veiligheidsoverwegingen
veiligheidsredenen
veld | veld
velden | akkers
vele | veel
veranderd | aangepast
veranderde | aanpaste
veranderden | aanpasten
veranderen | wijzigen
verandert | aanpast
verantwoordelijk
verbaasd | verrast
verbaasde | verraste
verband
verbazingwekkend | verbluffend
verbazingwekkende | verbluffend
verbergen | verbergen
verbeterd | verbeterd
verbeterde | verbeterde
verbeterden | verbeterden
verbeteren | verbeteren
verbetert | verbetert
verbinden | koppelen
verbindt | koppelt
verbluffend | verbluffend
verbluffende | verbluffend
verboden
verbond | verbond
verbonden | gekoppeld
verborgen | verstopt
verbouwing | renovatie
verdaagd | verdaagd
verdaagde | uitstelde
verdaagden | verdaagd
verdaagt | uitstelt
verdagen | verdagen
verdreef | verdreef
verdreven | verjaagd
verdriet | verdriet
verdrietig | bedroefd
verdrijft | verjaagt
verdrijven | verjagen
verduidelijken | uitleggen
verduidelijkt | zegt
verduidelijkte | zei
verduidelijkten | zeiden
vereist | nodig
vereiste | nodige
vergaan | zinken
vergaat | zinkt
vergadering | samenkomst
vergaderingen | samenkomsten
vergeleken
vergeleken met | vergeleken met
vergelijkbaar | dergelijk
vergelijkbare | soortgelijke
vergelijking
verging | zonk
vergingen | zonken
vergissing | fout
vergissingen | fouten
vergroot | vergroot
vergrootte | uitbreidde
vergrootten | uitbreidden
vergroten | vergroten
verhelpen | oplossen
verhelpt | oplost
verheugd | blij
verhielp | oploste
verhielpen | oplosten
verhinderd | belet
verhinderde | belette
verhinderden | beletten
verhinderen | beletten
verhindert | belet
verhit | verhit
verhitten | opwarmen
verholpen | opgelost
verhuis | verhuis
verhuizing | verhuis
verjaagd | verjaagd
verjaagde | verdreef
verjaagden | verjaagd
verjaagt | verjaagt
verjagen | verjagen
verkeerd | foutief
verkeerde | foutief
verkeerslichten | stoplichten
verkeersongeluk | verkeersongeluk
verkeersongelukken | verkeersongelukken
verkeersongeval | verkeersongeluk
verkeersongevallen | verkeersongelukken
verkeersopstopping | file
verkeersopstoppingen | files
verklaard | zegt
verklaarde | zei
verklaarden | zeiden
verklaart | zegt
verklaren | melden
verkocht | verkocht
verkochten | verkochten
verkoopt | verkoopt
verkopen | verkopen
verkrijgbaar | te koop
verlaagd | verlaagd
verlaagde | verlaagde
verlaat | verlaat
verlagen | verlagen
verlaging | verlaging
verlaten | verlaten
verleent
verleent medewerking | werkt mee
verlengd | verlengd
verlengde | verlengde
verlengden | verlengden
verlengen | verlengen
verlengt | verlengt
verliet | verliet
verlieten | verlaten
verloor
verloor het leven | stierf
verloren
verloren het leven | stierven
vermaard | befaamd
vermaarde | befaamd
vermeden | meden
vermeed | meed
vermeldde | zei
vermeldden | zeiden
vermelden | melden
vermeldt | zegt
vermijden | mijden
vermijdt | mijdt
verminderd | verlaagd
verminderde | verlaagde
verminderen | verlagen
vermindering | verlaging
vermoedelijk | vermoedelijk
vermoeid | moe
vermogend | rijk
vermogende | rijke
vermoord | vermoord
vermoordde | ombracht
vermoordden | ombrachten
vermoorden | ombrengen
vermoordt | ombrengt
vernield | vernield
vernielde | vernielde
vernielden | vernielden
vernielen | vernielen
vernielt | vernield
vernietigd | vernield
vernietigde | vernielde
vernietigden | vernielden
vernietigen | vernielen
vernietigt | vernield
vernieuwd | vernieuwd
vernieuwde | vernieuwde
vernieuwden | vernieuwden
vernieuwen | vernieuwen
vernieuwt | vernieuwt
verontreinigd | vervuild
verontreinigde | vervuilde
verontreinigden | vervuilden
verontreinigen | vervuilen
verontreinigt | vervuilt
veroorzaakt | veroorzaakt
veroorzaken | veroorzaken
verouderd | ouderwets
verouderde | ouderwetse
verplicht
verrast | verrast
verraste | verraste
verricht | uitvoert
verrichten | uitvoeren
verrichtte | uitvoerde
verrichtten | uitvoerden
verrukkelijk | heerlijk
verrukkelijke | heerlijk
verscheen | opdook
verscheidene | diverse
verscheidene keren | meermaals
verschenen | opdoken
verschijnen | opduiken
verschijnt | opduikt
verschillende | diverse
verschoof | uitstelde
verschoven | verdaagd
verschrikkelijk | vreselijk
verschrikkelijke | vreselijk
verschuift | uitstelt
verschuiven | verdagen
versierd | versierd
versierde | versierde
versierden | versierden
versieren | decoreren
versiert | versiert
verslag | rapport
verslagen | rapporten
verslaggever | journalist
verslaggevers | journalisten
verslechterd | verslechterd
verslechterde | achteruitging
verslechterden | verslechterden
verslechteren | achteruitgaan
verslechtert | verslechtert
versloeg | won van
versneld | versneld
versnelde | versnelde
versnelden | versnelden
versnellen | versnellen
versnelt | versnelt
versperd | versperd
versperde | versperde
versperden | versperden
versperren | blokkeren
verspert | verspert
versterken | versterken
versterkt | versterkt
verstevigd | versterkt
verstevigen | versterken
verstoppen | verbergen
verstopt | verstopt
versturen | versturen
verstuurd | verstuurd
verteld | zegt
vertelde | zei
vertelden | zeiden
vertellen | melden
vertelt | zegt
vertraagd | afgeremd
vertraagde | afremde
vertraagden | afremden
vertraagt | afremt
vertragen | afremmen
vertrekken | weggaan
vertrekken uit | verlaten
vertrekt | weggaat
vertrekt uit | verlaat
vertrok | vertrok
vertrok uit | verliet
vertrokken | weggingen
vertrokken uit | verlaten
vervaardigd | vervaardigd
vervaardigen | fabriceren
vervaardiging | productie
vervaardigt | fabriceert
vervangen | vervangen
vervoer | vervoer
vervoerd | vervoerd
vervoerde | vervoerde
vervoerden | vervoerden
vervoeren | vervoeren
vervoert | vervoert
vervolg
vervolgens | daarna
vervuild | vervuild
vervuilde | vervuilde
vervuilden | vervuilden
vervuilen | vervuilen
vervuilt | vervuilt
verwacht | gepland
verwachten | gepland
verwachting
verwachtte | voorzag
verwachtten | voorzagen
verwant | verwant
verwanten | verwanten
verwarm | verhit
verwarmd | verwarmd
verwarmde | opwarmde
verwarmden | opwarmden
verwarmen | opwarmen
verwarmt | opwarmt
verwelkomd | begroet
verwelkomde | begroette
verwelkomden | begroetten
verwelkomen | begroeten
verwelkomt | begroet
verwerpen | afwijzen
verwerpt | afwijst
verwezenlijken | realiseren
verwezenlijkt | realiseert
verwezenlijkte | realiseerde
verwezenlijkten | realiseerden
verwierp | afwees
verwierpen | afwezen
verwijderd | verwijderd
verwijderde | weghaalde
verwijderden | weghaalden
verwijderen | weghalen
verwijdert | weghaalt
verwisselen | vervangen
verwittigd | verwittigd
verwittigde | verwittigde
verwittigden | verwittigden
verwittigen | verwittigen
verwittigt | verwittigt
verwoest | vernield
verwoesten | vernielen
verwoestte | vernielde
verwoestten | vernielden
verwond | verwond
verwondde | kwetste
verwondden | kwetsten
verwonden | kwetsen
verwonding | wond
verwondingen | letsel
verwondingen opgelopen | gewond geraakt
verwondt | kwetst
verworpen | afgewezen
verzameld | verzameld
verzamelde | inzamelde
verzamelden | inzamelden
verzamelen | inzamelen
verzamelt | inzamelt
verzenden | versturen
verzocht | vroeg
verzochten | vroegen
verzoek | vraag
verzoeken | vragen
verzoekt | vraagt
verzonden | verstuurd
verzorgde | verzorgde
verzorgden | verzorgden
verzorgen | verzorgen
verzorgingstehuis | rusthuis
verzorgingstehuizen | rusthuizen
verzorgt | verzorgt
vestiging | filiaal
vestigingen | filialen

via
via de post | per post
via de telefoon | telefonisch
via e mail | per mail
via het internet | online
via internet | online
via mail | per mail
via sociale media | op sociale media
viel | viel
vielen | vielen
vielen geen gewonden | vielen geen gewonden
vies | vies
vieze | vieze
vijftien
vijftien minuten | een kwartier
vinden | achten
vinden plaats | vinden plaats
vindt | vindt
vindt plaats | gebeurt

vlak
vlak bij | nabij
vlak ervoor | vlak ervoor
vlak na | kort na
vlak voor | kort voor
vlam
vlekkeloos | vlekkeloos
vliegtuig | toestel
vliegtuigen | toestellen
vliegveld | vliegveld
vliegvelden | luchthavens
vlogen
vlogen in brand | vatten vlam
vloog
vloog in brand | vatte vlam
vlot | rap
vlotte | rappe
vlucht
vluchten | vluchten
vluchtte | vluchtte
vluchtten | vluchtten
vlug | rap
vlugge | rappe
vlugger | sneller

voeg
voeg toe | voeg toe
voegde
voegde toe | zei
voegden
voegden toe | zeiden
voegt
voegt toe | zegt
voerde
voerde uit | uitvoerde
voerden
voerden uit | uitvoerden
voert
voert uit | uitvoert
voet
voetballer | voetballer
voetballers | voetballers
voetbalspeler | voetballer
voetbalspelers | voetballers
voetgangers
voetgangersoversteekplaats | zebrapad
voetpad | stoep
voetpaden | stoepen
voldaan
voldaan aan | aanvoldaan
voldeden
voldeden aan | aanvoldeden
voldeed
voldeed aan | aanvoldeed
voldoen
voldoen aan | aanvoldoen
voldoende | genoeg
voldoet
voldoet aan | aanvoldoet
volgend
volgend jaar | komend jaar
volgend weekend | komend weekend
volgende | komende
volgende maand | komende maand
volgende week | komende week
volgens
volgens de | aldus de
volgens de planning | volgens plan
volgens het | aldus het
volgens plan | volgens plan
volksvertegenwoordiger | kamerlid
volksvertegenwoordigers | kamerleden
volledig | geheel
volmaakt | perfect
volmaakte | perfecte
voltooid | afgerond
voltooien | afronden
vond | vond
vond plaats | gebeurde
vonden | vonden
vonden plaats | gebeurden
vonnis | vonnis
vonnissen | vonnissen
voor
voor altijd | voorgoed
voor de zekerheid | als voorzorg
vooral | vooral
vooraleer | voordat
vooralsnog | tijdelijk
voorbeeld
voorbereid | voorbereid
voorbereidde | prepareerde
voorbereidden | prepareerden
voorbereiden | prepareren
voorbereidt | prepareert
voorbij
voorbije | vorige
voorbijganger | passant
voorbijgangers | passanten
voorbijgestreefd | overtroffen
voorbijstreefde | overtrof
voorbijstreefden | overtroffen
voorbijstreeft | overtreft
voorbijstreven | overtreffen
voordat | voordat
voordeden
voordeden zich | gebeurden
voordeed
voordeed zich | gebeurde
voordeel | pluspunt
voordele
voordelen | voordelen
voordelig | goedkoop
voordelige | goedkope
voordeliger | goedkoper
voordien | tevoren
voordoen
voordoet
voordoet zich | gebeurt
voorgedaan
voorgesteld | voorgesteld
voorgevallen | gebeurd
voorgoed | voorgoed
voorjaar | lente
voorlopig | tijdelijk
voorlopige | tijdelijke
voormalig | vroeger
voormalige | gewezen
voornaamste | voornaamste
voornamelijk | voornamelijk
voornemen | plan
voornemens | plannen
voorrang | voorrang
voorschriften | regels
voorspellen | voorspellen
voorstelde | voorstelde
voorstelden | voorstelden
voorstellen | presenteren
voorstelling | opvoering
voorstellingen | opvoeringen
voorstelt | voorstelt
voortaan | vanaf nu
voortdurend | continu
voortdurende | continue
voortgaan | doorgaan
voortreffelijk | uitmuntend
voortreffelijke | uitmuntende
voorts | voorts
voortzetten | voortzetten
vooruit
vooruitgaan | verbeteren
vooruitgaat | verbetert
vooruitgegaan | verbeterd
vooruitging | verbeterde
vooruitgingen | verbeterden
voorwaarde
voorzag | voorzag
voorzagen | voorzagen
voorzichtig | behoedzaam
voorzichtige | behoedzame
voorzichtigheid
voorzien | gepland
voorziet | gepland
voorzorg
voorzorgde | verzorgde
voorzorgden | verzorgden
voorzorgen | verzorgen
voorzorgsmaatregel
voorzorgt | verzorgt
vorderde | eiste
vorderden | eisten
vorderen | eisen
vordert | eist
vorig
vorig jaar | vorig jaar
vorig weekend | vorig weekend
vorige | vorige
vorige maand | vorige maand
vorige week | vorige week
vorst | vorst

vraag | vraag
vraaggesprek | interview
vraaggesprekken | interviews
vraagt | vraagt
vrachtauto | truck
vrachtauto s | trucks
vrachtwagen | truck
vrachtwagenbestuurder | trucker
vrachtwagenbestuurders | truckers
vrachtwagenchauffeur | trucker
vrachtwagenchauffeurs | truckers
vrachtwagens | trucks
vragen | vragen
vreemd | raar
vreemde | raar
vreesde | vreesde
vreesden | vreesden
vreest | vreest
vreselijk | vreselijk
vreselijke | vreselijk
vreugde | vreugde
vrezen | vrezen
vriend | vriend
vriendelijk | aardig
vriendelijke | aardige
vrienden | vrienden
vrije
vrije toegang | vrije toegang
vrijgelaten | vrijgelaten
vrijheid
vrijwel | bijna
vrijwel alle | bijna alle
vrijwel altijd | bijna altijd
vrijwel iedereen | bijna iedereen
vrijwel niets | bijna niets
vrijwel nooit | bijna nooit
vrijwel overal | bijna overal
vrijwillig | vrijwillig
vroeg | vroeg
vroegen | vroegen
vroeger | vroeger
vroegere | gewezen

vuil | vies
vuile | vieze
vuilnis | afval
vuren
vuur | vuur
vuurwapen | vuurwapen
vuurwapens | vuurwapens

waarbij | waarbij
waarborgde | waarborgde
waarborgden | waarborgden
waarborgen | garanderen
waarborgt | waarborgt
waardoor | opdat
waarna | waarna
waaronder | onder wie
waarschijnlijk | vermoedelijk
waarschuwde | verwittigde
waarschuwden | verwittigden
waarschuwen | verwittigen
waarschuwt | verwittigt
wachten
wachten op | afwachten
wagen | auto
wagens | auto s
wandeling | wandeling
wandelingen | wandelingen
wandeltocht | wandeling
wandeltochten | wandelingen
wanneer
want | daar
wapenstilstand | bestand
waren
waren afhankelijk van | hingen af van
waren bang | vreesden
waren gedwongen te | moesten
waren genoodzaakt te | moesten
waren op zoek naar | zochten
waren van mening | vonden
waren van plan | wilden
waren werkzaam | werkten
waren woonachtig | woonden
warmde
warmde op | opwarmde
warmden
warmden op | opwarmden
warmt
warmt op | opwarmt
warmtegolf | hittegolf
warmtegolven | hittegolven
was
was afhankelijk van | hing af van
was bang | vreesde
was gedwongen te | moest
was genoodzaakt te | moest
was op zoek naar | zocht
was stilgelegd | lag stil
was van mening | vond
was van plan | wilde
was werkzaam | werkte
was werkzaam als | werkte als
was woonachtig | woonde
wat | wat
water
waterkwaliteit | waterkwaliteit
watersnood | watersnood

wc | wc
wc s | wc s

website | website
websites | websites
webstek | website
wederom | weer
wederzijds
wedstrijd | duel
wedstrijden | duels
week
weekend
weer | weer
weerbericht | weerbericht
weerberichten | weerberichten
weersverwachting | weerbericht
weersverwachtingen | weerberichten
weersvoorspelling | weerbericht
weersvoorspellingen | weerberichten
weerwil
wees
wees af | afwees
weet | weet
weg
wegens | wegens
wegens gebrek aan | bij gebrek aan
wegens gezondheidsredenen | om gezondheidsredenen
wegens persoonlijke redenen | om persoonlijke redenen
wegens veiligheidsredenen | om veiligheidsredenen
weggaan | weggaan
weggaat | weggaat
weggehaald | verwijderd
weggejaagd | verjaagd
wegging | vertrok
weggingen | weggingen
weghaalde | weghaalde
weghaalden | weghaalden
weghaalt | weghaalt
weghalen | weghalen
wegjaagde | verdreef
wegjaagden | verjaagd
wegjaagt | verjaagt
wegjagen | verjagen
weigerde | weigerde
weigerden | weigerden
weigert | weigert
weinig
wekelijks | per week
weken
wekenlang | wekenlang
weldra | straks
welgesteld | rijk
welgestelde | rijke
wellicht | wellicht
wenen | wenen
wensen | wensen
wenst | wil
wenste | wilde
wensten | wilden
werd
werd gehouden | gebeurde
werd geopend | opende
werd groot | opgroeide
werd van kracht | inging
werden
werden gehouden | gebeurden
werden groot | opgroeiden
werden van kracht | ingingen
wereld
wereldkampioenschap | wk
wereldwijd | mondiaal
werft
werft aan | werft aan
werk | werk
werkelijkheid
werken | werk
werknemer | werknemer
werknemers | personeel
werkonderbreking | staking
werkonderbrekingen | stakingen
werkt | werkt
werkt als | werkt als
werkt mee | werkt mee
werkt uit | uitwerkt
werkte | werkte
werkte als | werkte als
werkte uit | uitwerkte
werkten | werkten
werkten uit | uitwerkten
werkzaam
werkzaam geweest | gewerkt
werkzaam zijn | werk
werkzaamheden | werk
werpen | gooien
werpt | gooit
westelijk
westelijk van | westelijk van
westen
weten | weten
wetenschapper | onderzoeker
wetenschappers | onderzoekers
wetsontwerp | wetsontwerp
wetsontwerpen | wetsontwerpen
wetsvoorstel | wetsontwerp
wetsvoorstellen | wetsontwerpen
wettelijk | legaal
wettelijke | legale
wettig | legaal
wettige | legale
wezen
wezen af | afwezen

wie
wielrijder | fietser
wierf
wierf aan | wierf aan
wierp | wierp
wierpen | gooiden
wijk | wijk
wijkbewoners | omwonenden
wijken | wijken
wijle
wijst
wijst af | afwijst
wijze | wijze
wijzen | wijzen
wijzigde | aanpaste
wijzigden | aanpasten
wijzigen | wijzigen
wijzigt | aanpast
wil | wil
wil niet | weigert
wilde | wilde
wilde niet | weigerde
wilden | wilden
wilden niet | weigerden
wille
willen | wensen
windmolen | windmolen
windmolens | windmolens
windturbine | windmolen
windturbines | windmolens
winkel | zaak
winkelcentra | winkelcentra
winkelcentrum | winkelcentrum
winkelkar | winkelkar
winkelkarren | winkelkarren
winkels | zaken
winkelwagen | winkelkar
winkelwagens | winkelkarren
winnen | winnen
wint | wint
winter
winters
wist | wist
wist te ontkomen | ontsnapte
wisten | wisten

wk | wk

woede | woede
won | won
won van | won van
wond | wond
wonden | letsel
wonen | wonen
woning | huis
woningen | huizen
wonnen | wonnen
woonachtig
woonachtig zijn | wonen
woonde | woonde
woonden | woonden
woont | woont
woonzorgcentra | rusthuizen
woonzorgcentrum | rusthuis
woorden
worden
worden gehouden | vinden plaats
wordt
wordt gehouden | gebeurt
wordt genoemd | heet
wordt groot | opgroeit
wordt van kracht | ingaat

z

zaak | zaak
zacht | mild
zachte | milde
zag
zag zich genoodzaakt te | moest
zaken | zaken
zal | zal
zamelde
zamelde in | inzamelde
zamelden
zamelden in | inzamelden
zamelt
zamelt in | inzamelt

zebrapad | zebrapad
zeer | erg
zege | zege
zeges | zeges
zegevierde | won
zegevierden | wonnen
zegevieren | winnen
zegeviert | wint
zeggen | melden
zegt | zegt
zei | zei
zeiden | zeiden
zekerheid
zelden | zelden
zeldzaam | schaars
zeldzame | schaarse
zenden | sturen
zender
zenders
zenuwachtig | nerveus
zenuwachtige | nerveuze
zet
zet op touw | organiseert
zet vast | opsluit
zette
zette op touw | organiseerde
zette vast | opsloot
zetten
zetten op touw | organiseerden
zetten vast | opsloten

zich
zich gehaast | zich gehaast
zich haasten | haast maken
zich kwalificeren | zich plaatsen
zich plaatsen | zich plaatsen
zich voordoen | gebeuren
zich voorgedaan | gebeurd
zieke | zieke
zieken | zieken
ziekenauto | ambulance
ziekenhuis | hospitaal
ziekenhuizen | hospitalen
ziekenwagen | ambulance
ziekte | ziekte
ziekten | ziekten
ziektes | ziekten
zien
zij
zij aan zij | zij aan zij
zij die | zij die
zijn
zijn bekend om | zijn bekend om
zijn blij | zijn blij
zijn in staat om te | kunnen
zijn niet toegelaten | zijn verboden
zijn niet toegestaan | zijn verboden
zijn op zoek naar | zoeken
zijn van kracht | gelden
zijn van mening | achten
zijn van plan | wensen
zijn verantwoordelijk voor | staan in voor
zijn verboden | zijn verboden
zijn verheugd | zijn blij
zinken | zinken
zinkt | zinkt

zo
zo gauw | zodra
zo gauw mogelijk | zo gauw mogelijk
zo goed als nooit | bijna nooit
zo lang | zolang
zo n | ca
zo nu en dan | soms
zo snel mogelijk | zo gauw mogelijk
zo spoedig mogelijk | zo gauw mogelijk
zoals
zoals altijd | als altijd
zoals gepland | volgens plan
zoals gewoonlijk | als gewoonlijk
zoals steeds | als altijd
zoals verwacht | zoals verwacht
zocht | zocht
zocht naar | zocht
zochten | zochten
zodat | opdat
zodra | zodra
zoek
zoeken | zoeken
zoeken naar | zoeken naar
zoekt | zoekt
zoekt naar | zoekt
zolang | zolang
zomer
zomers
zond | zond
zonder
zonder kosten | gratis
zonder moeite | moeiteloos
zonder problemen | vlekkeloos
zone | zone
zones | zones
zonk | zonk
zonken | zonken
zorg
zorgde
zorgde ervoor dat | maakte dat
zorgde voor | verzorgde
zorgden
zorgden voor | verzorgden
zorgen
zorgen voor | verzorgen
zorgt
zorgt ervoor dat | maakt dat
zorgt voor | verzorgt
zorgvuldig | met zorg
zoveel
zowat | bijna

zuidelijk
zuidelijk van | zuidelijk van
zuiden
zuigeling | baby
zuigelingen | baby s
zullen | gaan

zwaar | hevig
zware | zware

één
één voor één | om beurten\
"""
