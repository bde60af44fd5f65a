"""Romanian: which expressions say the same."""

EXPRESSIONS = """\
a
a achiziționat | a cumpărat
a adoptat măsuri | a luat măsuri
a adunat | a adunat
a ajuns | a ajuns
a ales | a ales
a amânat | a amânat
a anunțat | a anunțat
a avut loc | s a ținut
a cauzat | a cauzat
a colectat | a adunat
a comunicat | a anunțat
a construit | a ridicat
a controlat | a controlat
a cumpărat | a cumpărat
a câștigat | a câștigat
a căzut bolnav | a căzut bolnav
a debutat | a debutat
a decalat | a amânat
a decedat | a murit
a decis | a decis
a decis să | a decis să
a demarat | a debutat
a demolat | a demolat
a depus plângere | a depus plângere
a dezbătut | a dezbătut
a diminuat | a redus
a discutat | a dezbătut
a distribuit | a împărțit
a donat | a donat
a dorit să | a vrut să
a doua zi | a doua zi
a dăruit | a donat
a dărâmat | a demolat
a edificat | a ridicat
a elogiat | a lăudat
a expediat | a trimis
a extins | a extins
a folosit | a folosit
a fost dus la spital | a fost dus la spital
a fost dusă la spital | a fost dusă la spital
a fost rănit | a fost rănit
a fost rănită | a fost rănit
a fost transportat la spital | a fost dus la spital
a fost transportată la spital | a fost dusă la spital
a fugit | a fugit
a făcut cunoscut | a anunțat
a făcut o vizită | a vizitat
a făcut plângere | a depus plângere
a hotărât | a decis
a hotărât să | a decis să
a ieșit la pensie | s a pensionat
a inspectat | a controlat
a iscălit | a semnat
a izbutit să | a reușit să
a luat decizia | a decis
a luat foc | a luat foc
a luat hotărârea | a decis
a luat măsuri | a luat măsuri
a luat o la fugă | a fugit
a luat parte | a luat parte
a luat parte la | a luat parte la
a luat sfârșit | s a terminat
a luat în considerare | a ținut cont de
a lărgit | a extins
a lăudat | a lăudat
a micșorat | a redus
a murit | a murit
a obținut victoria | a câștigat
a oprit | a oprit
a participat | a luat parte
a participat la | a luat parte la
a plecat la pensie | s a pensionat
a pregătit | a pregătit
a preparat | a pregătit
a preschimbat | a preschimbat
a produs | a cauzat
a propus | a propus
a provocat | a cauzat
a reabilitat | a renovat
a redus | a redus
a remediat | a reparat
a renovat | a renovat
a reparat | a reparat
a reușit să | a reușit să
a revenit | a revenit
a ridicat | a ridicat
a rostit un discurs | a ținut un discurs
a selectat | a ales
a semnat | a semnat
a sosit | a ajuns
a stopat | a oprit
a strâns | a adunat
a suferit răni | a fost rănit
a sugerat | a propus
a transformat | a preschimbat
a trimis | a trimis
a utilizat | a folosit
a venit pe lume | s a născut
a verificat | a controlat
a vizitat | a vizitat
a vrut să | a vrut să
a împărțit | a împărțit
a început | a debutat
a început să | a început să
a încercat să | a încercat să
a ținut cont de | a ținut cont de
a ținut un discurs | a ținut un discurs

accident
accident de circulație | accident rutier
accident rutier | accident rutier
accidentat
accidente
accidente de circulație | accidente rutiere
accidente rutiere | accidente rutiere
accidentul
accidentul de circulație | accidentul rutier
accidentul rutier | accidentul rutier
aceea
aceia
aceia care | cei care
acela
acela care | cel care
același
acest
acestea
achita | plăti
achitat | plătit
achitate | plătite
achitată | plătită
achitați | plătiți
achite | achite
achitând | plătind
achită | achită
achiziționat | cumpărat
achiziționate | cumpărate
achiziționată | cumpărată
achiziționați | cumpărați
achiziționează | cumpără
achiziționeze | cumpere
acord | acord
acordul | acordul
acorduri | acorduri
acordurile | acordurile
activist
activist de mediu | ecologist
activiști
activiști de mediu | ecologiști
activiștii
activiștii de mediu | ecologiștii
acum | acum

adaugă | spune
adesea | des
adițional | adițional
adiționale | adiționale
adiționali | adiționali
adițională | adițională
admis | admis
admise | admise
admisă | admisă
admit | admit
admite | admite
admitând | admitând
admită | admită
admiși | admiși
adoptat
adopte
aduna | aduna
adunat | adunat
adunate | adunate
adunată | adunată
adunați | adunați
adune | adune
adunând | adunând
adună | aduna
adversar | rival
adversari | rivali
adversarii | rivalii
adversarilor | rivalilor
adversarul | rivalul
adversarului | rivalului
adăugat | spus

aer
aeronava | avionul
aeronave | avioane
aeronavele | avioanele
aeronavă | avion

afara
afecțiune | boală
afecțiunea | boala
afecțiuni | boli
afecțiunii | bolii
afecțiunile | bolile
afecțiunilor | bolilor
afirmat | spus
afirmă | spune
afla
aflau
află

agent
agent de poliție | polițist
agentul
agentul de poliție | polițistul
agenți
agenți de poliție | polițiști
agenții
agenții de poliție | polițiștii
agreabil | plăcut
agreabilă | plăcută
agricultor | fermier
agricultori | fermieri
agricultorii | fermierii
agricultorilor | fermierilor
agricultorul | fermierul
agricultorului | fermierului

ajun
ajung | ajung
ajunge | ajunge
ajungă | ajungă
ajuns | ajuns
ajunse | ajunse
ajunsă | ajunsă
ajunși | ajunși
ajutorul

aleagă | aleagă
aleg | aleg
alege | aleg
alegeri | alegeri
alegerile | alegerile
alegând | alegând
ales | ales
alese | alese
alesă | alesă
aleși | aleși
alt
alta
alte
altfel
altfel spus | altfel spus
altul
altundeva | altundeva
altă
alunecare
alunecare de pământ | alunecare de teren
alunecare de teren | alunecare de teren
alunecarea
alunecarea de pământ | alunecarea de teren
alunecarea de teren | alunecarea de teren
alunecări
alunecări de pământ | alunecări de teren
alunecări de teren | alunecări de teren
alături | alături

ameliora | ameliora
ameliorat | ameliorat
ameliorate | ameliorate
ameliorată | ameliorată
ameliorați | ameliorați
ameliorează | ameliorează
amelioreze | amelioreze
ameliorând | ameliorând
amiaza
amiază
amic | amic
amici | amici
amicul | amicul
amiezii
amplasat
amplasată
amuzant | hazliu
amuzantă | hazlie
amânat

an
analiza | studia
analizat | studiat
analizate | studiate
analizată | studiată
analizați | studiați
analizează | studiază
analizeze | studieze
analizând | studiind
anevoie | anevoie
angajat | angajat
angajatul | angajatul
angajatului | angajatului
angajați | angajați
angajații | angajații
angajaților | angajaților
ani
ani după aceea | ani după aceea
ani mai târziu | ani după aceea
anterioară | anterioară
anterior | anterior
antrenor | antrenor
antrenori | antrenori
antrenorii | antrenorii
antrenorul | antrenorul
anual | anual
anul
anul trecut | anul trecut
anul viitor | anul viitor
anului
anunțat | spus
anunță | spune

aparat | aparat
aparate | aparate
aparatele | aparatele
aparatul | aparatul
apere | apere
aprins
aproape
aproape de | lângă
aproape mereu | aproape mereu
aproape niciodată | mai niciodată
aproape nimic | mai nimic
aproape toți | mai toți
aproape întotdeauna | aproape mereu
aproba | aproba
aprobat | aprobat
aprobate | aprobate
aprobată | aprobată
aprobați | aprobați
aprobe | aprobe
aprobând | aprobând
aprobă | aprobă
apropiere
aproximativ | cam
apucat
apăra | apăra
apărat | apărat
apărate | apărate
apărată | apărată
apărați | apărați
apărând | apărând
apără | apără

are
are de gând să | plănuiește să
are loc | are loc
are nevoie de | necesită
armistițiu | armistițiu
armistițiul | armistițiu
arunca | arunca
aruncat | aruncat
aruncate | aruncate
aruncată | aruncată
aruncați | aruncați
arunce | arunce
aruncând | aruncând
aruncă | arunce

ascuns
asemenea
asemănătoare | similare
asemănător | similar
asemănători | similari
asigura | asigura
asigurat | asigurat
asigurate | asigurate
asigurată | asigurată
asigurați | asigurați
asigure | asigure
asigurând | asigurând
asigură | asigură
asistenta | asistenta
asistente | asistente
asistentele | asistentele
asistentă | asistentă

atent | atent
atenție
atâta
atâta timp cât | cât timp

au
au cauzat | au cauzat
au decedat | au murit
au decis | au decis
au decis să | au decis să
au distribuit | au împărțit
au dorit să | au vrut să
au fost duși la spital | au fost duși la spital
au fost răniți | au fost răniți
au fost transportați la spital | au fost duși la spital
au fugit | au fugit
au hotărât | au decis
au hotărât să | au decis să
au izbutit să | au reușit să
au luat decizia | au decis
au luat foc | au luat foc
au luat hotărârea | au decis
au luat o la fugă | au fugit
au luat parte | au luat parte
au murit | au murit
au nevoie de | necesită
au participat | au luat parte
au pregătit | au pregătit
au preparat | au pregătit
au produs | au cauzat
au provocat | au cauzat
au reușit să | au reușit să
au revenit | au revenit
au suferit răni | au fost răniți
au venit pe lume | s au născut
au vrut să | au vrut să
au împărțit | au împărțit
au încercat să | au încercat să
auto
autocamioane | camioane
autocamioanele | camioanele
autocamion | camion
autocamionul | camionul
automobil | mașină
automobile | mașini
automobilele | mașinile
automobilelor | mașinilor
automobilul | mașina
automobilului | mașinii
autoturism | mașină
autoturisme | mașini
autoturismele | mașinile
autoturismelor | mașinilor
autoturismul | mașina
autoturismului | mașinii

avea
avioane | avioane
avioanele | avioanele
avion | avion
avionul | avionul
avut

azil
azil de bătrâni | azil de bătrâni
azile
azile de bătrâni | azile de bătrâni
azilul
azilul de bătrâni | azilul de bătrâni
azvârle | arunce
azvârli | arunca
azvârlind | aruncând
azvârlit | aruncat
azvârlite | aruncate
azvârlită | aruncată
azvârliți | aruncați

așa
așa cum | așa cum
așa cum era planificat | conform planului
așadar | așadar
așteptărilor

beci | beci
beciul | beciul
beciuri | beciuri
beciurile | beciurile
beneficiul
benevol | benevol

bilet | bilet
bilete | bilete
biletele | biletele
biletul | biletul
bineînțeles | desigur
biserica | biserica
biserici | biserici
bisericile | bisericile
biserică | biserică

boala | boala
boală | boală
bogat | bogat
bogate | bogate
bogată | bogată
bogați | bogați
bol | bol
boli | boli
bolii | bolii
bolile | bolile
bolilor | bolilor
bolnav
bolul | bolul
boluri | boluri
bolurile | bolurile

brav | brav
bravă | bravă
brusc | brusc

bucuria | bucuria
bucurie | bucurie
bucurii | bucurii
bucuriile | bucuriile
bun
bune
bună
bunăoară | bunăoară
bunăvoie

bătrâni

ca
ca de fiecare dată | ca de obicei
ca de obicei | ca de obicei
ca să | ca să
ca urmare a | urmare a
ca întotdeauna | ca de obicei
ca și cum | de parcă
cadrul
calcul
cale
calm | calm
calmi | calmi
calmă | calmă
cam | cam
camioane | camioane
camioanele | camioanele
camion | camion
camionul | camionul
canal
canal de televiziune | post de televiziune
canale
canale de televiziune | canale de televiziune
canalul
canalul de televiziune | postul de televiziune
cap
capete | capete
capătă | capătă
care
castroane | boluri
castroanele | bolurile
castron | bol
castronul | bolul
cauza
cauzat | cauzat
cauzate | cauzate
cauzată | cauzată
cauzați | cauzați
cauzează | cauzează
cauzeze | cauzeze
caz
cazare | cazare
cazarea | cazarea

ce
ceară | ceară
ceea
cei
cei care | cei care
cel
cel care | cel care
cel mult | maxim
cel puțin | minim
cele
celebre | celebre
celebri | celebri
celebru | faimos
celebră | celebră
celular | celular
celulare
centrul
cer | cer
cerceta | cerceta
cercetat | cercetat
cercetate | cercetate
cercetată | cercetată
cercetați | cercetați
cercetează | cercetează
cerceteze | cerceteze
cercetând | cercetând
cercetător | cercetător
cercetători | cercetători
cercetătorii | cercetătorii
cercetătorul | cercetătorul
cere | cer
cerut | cerut
cerute | cerute
cerută | cerută
ceruți | ceruți
cerând | cerând

chiar
chiar dacă | chiar de
chiar de | chiar de

cinstit | onest
cinstită | onestă
circa | cam
circulație
ciuda

climatice
clipă
clădească | edifice
clădesc | clădesc
clădește | clădesc
clădi | clădi
clădind | clădind
clădire | imobil
clădirea | clădirea
clădiri | clădiri
clădirii | clădirii
clădirile | clădirile
clădirilor | clădirilor
clădit | clădit
clădite | clădite
clădită | clădită
clădiți | clădiți

coadă
colabora | coopera
colaborat | cooperat
colaborate | cooperate
colaborată | cooperată
colaborați | cooperați
colaborează | cooperează
colaboreze | coopereze
colaborând | cooperând
colecta | aduna
colectat | adunat
colectate | adunate
colectată | adunată
colectați | adunați
colectează | aduna
colecteze | adune
colectând | adunând
comod | comod
comodă | comodă
compania | firma
companie | firmă
companiei | firmei
companii | firme
companiile | firmele
companiilor | firmelor
comparativ
comparativ cu | comparativ cu
comparație
competiția | concursul
competiție | concurs
competiției | competiției
competiții | competiții
competițiile | competițiile
competițiilor | competițiilor
complet | total
comun
comunicat | spus
concomitent | simultan
concurs | concurs
concursul | concursul
concursului | competiției
concursuri | competiții
concursurile | competițiile
concursurilor | competițiilor
condiția
condiții
conducător
conducător auto | șofer
conducători
conducători auto | șoferi
conducătorii
conducătorii auto | șoferii
conducătorilor
conducătorilor auto | șoferilor
conducătorul
conducătorul auto | șoferul
conducătorului
conducătorului auto | șoferului
conform | conform
conform planului | conform planului
conformitate
confortabil | comod
confortabilă | comodă
consecințe | urmări
consecințele | urmările
consecințelor | urmărilor
consecință
consemna | consemna
consemnat | consemnat
consemnate | consemnate
consemnată | consemnată
consemnați | consemnați
consemnează | consemnează
consemneze | consemneze
consemnând | consemnând
considerabil | considerabil
considerare
consideră
consideră că | crede că
construi | clădi
construiască | edifice
construiesc | clădesc
construiește | clădesc
construind | clădind
construit | clădit
construite | clădite
construită | clădită
construiți | clădiți
constrâng | forța
constrânge | forța
constrângând | forțând
constrângă | oblige
constrâns | forțat
constrânse | forțate
constrânsă | forțată
constrânși | forțați
cont
contamina | polua
contaminat | poluat
contaminate | poluate
contaminată | poluată
contaminați | poluați
contaminează | poluează
contamineze | polueze
contaminând | poluând
contestat | contestat
contestată | contestată
contextul
contrar
contrar așteptărilor | contrar așteptărilor
contrast
controlat | controlat
controlate | controlate
controlată | controlată
controlați | controlați
controlează | verifică
controversat | contestat
controversată | contestată
contră
conversația | discuția
conversație | discuție
conversației | discuției
conversații | discuții
conversațiile | discuțiile
conversațiilor | discuțiilor
conțin | conțin
conține | conține
conținea | conținea
conțineau | conțineau
coopera | coopera
cooperat | cooperat
cooperate | cooperate
cooperată | cooperată
cooperați | cooperați
cooperează | cooperează
coopereze | coopereze
cooperând | cooperând
copia | copia
copiat | copiat
copiate | copiate
copiată | copiată
copiază | imită
copiați | copiați
copieze | imite
copiind | copiind
corabia | nava
corabie | navă
corecta | corecta
corectat | corectat
corectate | corectate
corectată | corectată
corectați | corectați
corectează | rectifică
corecteze | corecteze
corectând | corectând
coridoare | holuri
coridoarele | holurile
coridor | hol
coridorul | holul
corăbii | nave
corăbiile | navele
costisitor | scump
cotidian | ziar
cotidiane | ziare
cotidianele | ziarele
cotidianul | gazeta

crească | crească
crede
crede că | crede că
cresc | cresc
crescut | sporit
crește | crește
creștere | creștere
creșterea | creșterea
creșteri | creșteri
creșterile | creșterile

cu
cu ajutorul | cu ajutorul
cu alte cuvinte | altfel spus
cu atenție | atent
cu condiția ca | cu condiția ca
cu condiția să | cu condiția ca
cu dificultate | anevoie
cu excepția | exceptând
cu greu | anevoie
cu grijă | atent
cu intenție | cu intenție
cu mult mai mult | mult mai mult
cu mult mai puțin | mult mai puțin
cu o zi înainte | în ajun
cu ocazia | cu ocazia
cu precădere | cu precădere
cu prilejul | cu ocazia
cu privire la | privind
cu prudență | prudent
cu regularitate | în mod regulat
cu scopul de a | ca să
cu toate acestea | dar
cu toate că | deși
cu unanimitate de voturi | în unanimitate
cu ușurință | ușor
cult
cum
cumpere | cumpere
cumpărat | cumpărat
cumpărate | cumpărate
cumpărată | cumpărată
cumpărați | cumpărați
cumpără | cumpără
cunoaște
cunoscut
cunoscută
cuprind | conțin
cuprinde | conține
cuprindea | conținea
cuprindeau | conțineau
curajoasă | bravă
curajos | brav
curba | curba
curbe | curbe
curbele | curbele
curbă | curbă
curent
curent electric | electricitate
curentul
curentul electric | electricitatea
cursul
curând | curând
cutremur | seism
cutremure | seisme
cutremurele | seismele
cutremurul | seismul
cuvinte

când
cântec | cântec
cântece | cântece
cântecele | cântecele
cântecul | melodia
cât
cât e ziua de lungă | toată ziua
cât privește | în privința
cât timp | cât timp
câte
câteodată | uneori
câteva
câștigat

că
căci | căci
cămin
cămin de bătrâni | azil de bătrâni
cămine
cămine de bătrâni | azile de bătrâni
căminul
căminul de bătrâni | azilul de bătrâni
căpăta | primi
căpătat | primit
căpătate | primite
căpătată | primită
căpătați | primiți
căpătând | primind
cărare | cărare
căzut

dacă
dar | dar
dată

de
de aceea | așadar
de asemenea | totodată
de bunăvoie | benevol
de comun acord | de comun acord
de curând | recent
de două ori | de două ori
de exemplu | bunăoară
de fapt | de fapt
de fiecare dată când | ori de câte ori
de la bun început | de la început
de la cap la coadă | de la cap la coadă
de la început | de la început
de la început până la sfârșit | de la cap la coadă
de mai multe ori | de mai multe ori
de obicei | de obicei
de parcă | de parcă
de pe o zi pe alta | peste noapte
de regulă | de obicei
de trei ori | de trei ori
de îndată | pe loc
de îndată ce | îndată ce
deasupra
debut | debut
debutat
debutează | începe
debutul | debutul
decalat
decedat | murit
decedează | moare
decedeze | moară
deces | deces
decesul | decesul
decesului | morții
decid | decid
decide | decide
decidă | decidă
decis | decis
decise | decise
decisă | decisă
decizia
deciși | deciși
declarat | spus
declară | spune
decora | decora
decorat | decorat
decorate | decorate
decorată | decorată
decorați | decorați
decorează | decorează
decoreze | decoreze
decorând | decorând
decât
defect | defect
defectă | defectă
demarat
demarează | începe
demodat | demodat
demodată | demodată
demola | demola
demolat | demolat
demolate | demolate
demolată | demolată
demolați | demolați
demolează | dărâmă
demoleze | dărâme
demolând | demolând
demonstra | dovedi
demonstrat | dovedit
demonstrate | dovedite
demonstrată | dovedită
demonstrați | dovediți
demonstrează | dovedesc
demonstreze | dovedească
demonstrând | dovedind
demult
deoarece | căci
deodată | brusc
deosebire
deosebiți | diferiți
deplin
depozit | depozit
depozite | magazii
depozitele | magaziile
depozitul | magazia
depus
deputat | deputat
deputatul | deputatul
deputați | deputați
deputații | deputații
depărtat | depărtat
deranja | deranja
deranjat | deranjat
deranjate | deranjate
deranjată | deranjată
deranjați | deranjați
deranjează | tulbură
deranjeze | tulbure
deranjând | deranjând
des | des
descopere | găsească
descoperi | găsi
descoperind | găsind
descoperit | găsit
descoperite | găsite
descoperită | găsită
descoperiți | găsiți
descoperă | găsesc
desemna | numi
desemnat | numit
desemnate | numite
desemnată | numită
desemnați | numiți
desemnează | numesc
desemneze | numească
desemnând | numind
deseori | des
desfășoară
desfășura
desfășurat
desigur | desigur
despart | separă
desparte | separă
despartă | separe
despărți | separa
despărțind | separând
despărțit | separat
despărțite | separate
despărțită | separată
despărțiți | separați
deteriora | strica
deteriorat | defect
deteriorate | stricate
deteriorată | defectă
deteriorați | stricați
deteriorează | strică
deterioreze | strice
deteriorând | stricând
devine
devine valabil | devine valabil
dezbătut
deși | deși
deșteaptă | deșteaptă
deștept | deștept
deștepte | deștepte
deștepți | deștepți
dețin | dețin
deține | dețin
deținând | deținând
dețină | dețină

diferiți | diferiți
dificil | greu
dificultate
dimineața | dimineața
dimineții
diminua | reduc
diminuare | scădere
diminuarea | scăderea
diminuat | redus
diminuate | reduse
diminuată | redusă
diminuați | reduși
diminuează | reduc
diminueze | reducă
diminuând | reducând
diminuări | scăderi
diminuările | scăderile
dimpotrivă | dimpotrivă
din
din acest motiv | așadar
din cauza | urmare a
din cauza lipsei | din lipsa
din contră | dimpotrivă
din când în când | uneori
din lipsa | din lipsa
din motive de siguranță | din motive de siguranță
din motive de sănătate | din motive de sănătate
din motive personale | din motive personale
din nefericire | din păcate
din nou | iarăși
din pricina | urmare a
din păcate | din păcate
din rațiuni de siguranță | din motive de siguranță
din rațiuni de sănătate | din motive de sănătate
din rațiuni personale | din motive personale
din întâmplare | întâmplător
dinaintea | în fața
dindărătul | înapoia
dintr
dintr o dată | brusc
discurs
discutat
discuția | discuția
discuție | discuție
discuției | discuției
discuții | discuții
discuțiile | discuțiile
discuțiilor | discuțiilor
dispozitiv | aparat
dispozitive | aparate
dispozitivele | aparatele
dispozitivul | aparatul
distractiv | hazliu
distractivă | hazlie
distribuit
distrug | distrug
distruge | nimici
distrugând | nimicind
distrugă | distrugă
distrus | distrus
distruse | distruse
distrusă | distrusă
distruși | distruși
divers | divers
diverse | diverse
diversă | diversă
diverși | diverși

doar | doar
dobândească | obțină
dobândesc | obțin
dobândește | obține
dobândi | obține
dobândind | obținând
dobândit | obținut
dobândite | obținute
dobândită | obținută
dobândiți | obținuți
doctor | medic
doctori | medici
doctorii | medicii
doctorilor | medicilor
doctorul | medicul
doctorului | medicului
donat
doresc
doresc să | vor să
dorește
dorește să | vrea să
dorit
doua
două
dovedească | dovedească
dovedesc | dovedesc
dovedește | dovedesc
dovedi | dovedi
dovedind | dovedind
dovedit | dovedit
dovedite | dovedite
dovedită | dovedită
dovediți | dovediți

dramatic | tragic
dreg | dreg
drege | dreg
dregând | dregând
dregă | dregă
dres | dres
drese | drese
dresă | dresă
dreși | dreși
drumeț | drumeț
drumeți | drumeți
drumeția | drumeția
drumeție | drumeție
drumeții | drumeții
drumețiile | drumețiile
drumețul | drumețul

după
după amiaza | după amiaza
după amiază | după amiaza
după cum | așa cum
după o lună | după o lună
după o săptămână | după o săptămână
după un an | după un an
durata
dus
dusă
duși

dăruit
dărâma | demola
dărâmat | demolat
dărâmate | demolate
dărâmată | demolată
dărâmați | demolați
dărâme | dărâme
dărâmând | demolând
dărâmă | dărâmă
dăunătoare | nocive
dăunător | nociv

e
e permis | e permis

ecologist | ecologist
ecologiști | ecologiști
ecologiștii | ecologiștii

edifica | clădi
edificat | clădit
edificate | clădite
edificată | clădită
edificați | clădiți
edifice | edifice
edificând | clădind
edifică | clădesc

electric
electricitate | electricitate
electricitatea | electricitatea
electrică
electronică
elev | elev
elevi | elevi
elevii | elevii
elogiat

emoționant | mișcător
emoționantă | mișcătoare

energia
energia electrică | electricitatea
energie
energie electrică | electricitate
enorm | enorm
enorme | enorme
enormi | enormi
enormă | enormă

era
erau
erau situate | se aflau
eroare | eroare
eroarea | eroarea
eronat | eronat
eronate | eronate
eronată | eronată
eronați | eronați
erori | erori
erorii | erorii
erorile | erorile
erorilor | erorilor

este
este amplasat | se află
este amplasată | se află
este angajat ca | lucrează ca
este cunoscut pentru | este faimos pentru
este cunoscută pentru | este faimoasă pentru
este de părere că | crede că
este faimoasă pentru | este faimoasă pentru
este faimos pentru | este faimos pentru
este imposibil | este imposibil
este interzis | nu e permis
este interzisă | este interzisă
este pe cale să | este pe cale să
este pe punctul de a | este pe cale să
este permis | e permis
este renumit pentru | este faimos pentru
este renumită pentru | este faimoasă pentru
este situat | se află
este situată | se află
este împotriva | se opune
este în favoarea | susține
este îngăduit | e permis

etapa | faza
etape | faze
etapele | fazele
etapă | fază

eventualitatea
evident | vădit
evita | evita
evitat | evitat
evitate | evitate
evitată | evitată
evitați | evitați
evite | evite
evitând | evitând
evită | evită

exact | exact
examina | studia
examinat | studiat
examinate | studiate
examinată | studiată
examinați | studiați
examinează | studiază
examineze | studieze
examinând | studiind
exceptând | exceptând
excepția
excepțional | excepțional
excepțională | excepțională
exclusiv | doar
excursia | drumeția
excursie | drumeție
excursii | drumeții
excursiile | drumețiile
excursionist | drumeț
excursionistul | drumețul
excursioniști | drumeți
excursioniștii | drumeții
executivul | guvernul
executivului | guvernului
exemplu
expedia | trimit
expediat | trimis
expediate | trimise
expediată | trimisă
expediază | trimit
expediați | trimiși
expedieze | trimită
expediind | expediind
expert | expert
expertul | expertul
expertului | expertului
experți | experți
experții | experții
experților | experților
explicat | spus
explică | spune
explodat | explodat
explodează | explodează
explodeze | explodeze
exteriorul
extind | extind
extinde | lărgi
extindă | extindă
extins | extins
extinse | extinse
extinsă | extinsă
extinși | extinși
extraordinar | excepțional
extraordinară | excepțională

fabrica | produc
fabricat | produs
fabricate | produse
fabricată | produsă
fabricați | produși
fabrice | fabrice
fabrici | uzine
fabricile | uzinele
fabricând | fabricând
fabrică | produc
facil | ușor
facultativ | opțional
faimoase | celebre
faimoasă | celebră
faimos | faimos
faimoși | celebri
fals | fals
fan | fan
fani | fani
fanii | fanii
fanilor | fanilor
fanul | fanul
fanului | fanului
fapt
fatal | fatal
fatală | fatală
favoarea
favorit | favorit
favorită | favorită
faza | faza
faze | faze
fazele | fazele
fază | fază
fața
față
față de | față de

fericire | bucurie
fericirea | bucuria
fericiri | bucurii
fericirile | bucuriile
fermier | fermier
fermieri | fermieri
fermierii | fermierii
fermierilor | fermierilor
fermierul | fermierul
fermierului | fermierului

fiecare
fiindcă | căci
filiala | filiala
filiale | filiale
filialele | filialele
filială | filială
film | film
filme | filme
filmele | filmele
filmelor | filmelor
filmul | filmul
filmului | filmului
final
finaliza | sfârși
finalizat | sfârșit
finalizate | sfârșite
finalizată | sfârșită
finalizați | sfârșiți
finalizează | termină
finalizeze | termine
finalizând | sfârșind
firește | desigur
firma | firma
firme | firme
firmei | firmei
firmele | firmele
firmelor | firmelor
firmă | firmă
fixa | fixa
fixat | fixat
fixate | fixate
fixată | fixată
fixați | fixați
fixează | fixează
fixeze | fixeze
fixând | fixând

foc | foc
focul | focul
focului | focului
focuri | focuri
focurile | focurile
folosească | utilizeze
folosesc | folosesc
folosește | folosesc
folosi | folosi
folosind | folosind
folosire | folosire
folosirea | folosirea
folosirii | folosirii
folosit | folosit
folosite | folosite
folositoare | utilă
folositor | util
folosită | folosită
folosiți | folosiți
fonda | fonda
fondat | fondat
fondate | fondate
fondată | fondată
fondați | fondați
fondează | fondează
fondeze | fondeze
fondând | fondând
formă
forța | forța
forțat | forțat
forțate | forțate
forțată | forțată
forțați | forțați
forțează | forța
forțeze | oblige
forțând | forțând
fost
fotbal
fotbalist | fotbalist
fotbalistul | fotbalistul
fotbaliști | fotbaliști
fotbaliștii | fotbaliștii
fotografia | poza
fotografie | poză
fotografiei | pozei
fotografii | poze
fotografiile | pozele
fotografiilor | pozelor
fotovoltaic
fotovoltaice

frecvent | des
frica | frica
fricii | fricii
frică | frică
frontiera | granița
frontiere | granițe
frontierele | granițele
frontieră | graniță

fugit
fugă
furat | furat
furate | furate
furată | furată
furați | furați
fure | fure
furia | furia
furie | furie
fură | fură

făcut
făgăduiască | promită
făgăduiesc | promit
făgăduiește | promite
făgăduit | promis
făgăduite | promise
făgăduită | promisă
făgăduiți | promiși
fără
fără dificultate | ușor
fără incidente | fără probleme
fără plată | gratis
fără probleme | fără probleme

garanta | asigura
garantat | asigurat
garantate | asigurate
garantată | asigurată
garantați | asigurați
garantează | asigură
garanteze | asigure
garantând | asigurând
gazeta | gazeta
gazetar | gazetar
gazetari | gazetari
gazetarii | gazetarii
gazetarilor | gazetarilor
gazetarul | gazetarul
gazetarului | gazetarului
gazete | ziare
gazetele | ziarele
gazetă | ziar

general

gigantic | enorm
gigantice | enorme
gigantici | enormi
gigantică | enormă

gradual | gradual
granița | granița
granițe | granițe
granițele | granițele
graniță | graniță
gratis | gratis
gratuit | gratis
greu | greu
greșeala | eroarea
greșeală | eroare
greșeli | erori
greșelii | erorii
greșelile | erorile
greșelilor | erorilor
greșit | eronat
greșite | eronate
greșită | eronată
greșiți | eronați
grijă
groaznic | oribil
groaznice | oribile
groaznici | oribili
groaznică | oribilă

guvernul | guvernul
guvernului | guvernului

gând

gălăgioasă | gălăgioasă
gălăgios | gălăgios
găsea
găsească | găsească
găseau
găsesc | găsesc
găsește | găsesc
găsi | găsi
găsind | găsind
găsit | găsit
găsite | găsite
găsită | găsită
găsiți | găsiți
găzduire | cazare
găzduirea | cazarea

hazlie | hazlie
hazliu | hazliu

hol | hol
holul | holul
holuri | holuri
holurile | holurile
hotare
hotărască | decidă
hotărârea
hotărât | decis
hotărâte | decise
hotărâtă | decisă
hotărâți | deciși
hotărăsc | decid
hotărăște | decide

ia
ia parte | ia parte
ia parte la | ia parte la
ia sfârșit | ia sfârșit
ia în calcul | ia în calcul
ia în considerare | ia în calcul
iarna | iarna
iarnă
iarăși | iarăși
iau
iau parte | ia parte

iernii
ieșit
ieșit din comun | insolit
ieșită
ieșită din comun | insolită

imediat | pe loc
imediat ce | îndată ce
imens | enorm
imense | enorme
imensă | enormă
imenși | enormi
imita | copia
imitat | copiat
imitate | copiate
imitată | copiată
imitați | copiați
imite | imite
imitând | copiind
imită | imită
imobil | imobil
imobile | clădiri
imobilele | clădirile
imobilelor | clădirilor
imobilul | clădirea
imobilului | clădirii
important | însemnat
importante | însemnate
importantă | însemnată
importanți | însemnați
imposibil

incendii | focuri
incendiile | focurile
incendiu | foc
incendiul | focul
incendiului | focului
incidente
informat | informat
informate | informate
informată | informată
informați | informați
informează | informează
informeze | informeze
inima
inițial | inițial
inofensiv | inofensiv
insolit | insolit
insolită | insolită
inspectat
instala | monta
instalat | montat
instalate | montate
instalată | montată
instalați | montați
instalează | montează
instaleze | monteze
instalând | montând
insulta | jigni
insultat | jignit
insultate | jignite
insultată | jignită
insultați | jigniți
insulte | insulte
insultând | jignind
insultă | insultă
integral | total
inteligent | deștept
inteligente | deștepte
inteligentă | deșteaptă
inteligenți | deștepți
intenție
intenționat | cu intenție
intenționează
intenționează să | plănuiește să
interiorul
intermediul
internet
intersecția | răscrucea
intersecție | răscruce
intersecții | răscruci
intersecțiile | răscrucile
interzis
interzise
interzisă
intră
intră în vigoare | devine valabil
inutil | inutil
investiga | cerceta
investigat | cercetat
investigate | cercetate
investigată | cercetată
investigați | cercetați
investighează | cercetează
investigheze | cerceteze
investigând | cercetând

iscălească | semneze
iscălesc | iscălesc
iscălește | iscălesc
iscăli | semna
iscălind | semnând
iscălit | semnat
iscălite | semnate
iscălită | semnată
iscăliți | semnați

iute | iute

izbutește
izbutește să | reușește să
izbutit
izbânda | izbânda
izbândă | izbândă
izbânzi | izbânzi
izbânzile | izbânzile

jefui | jefui
jefuiască | prade
jefuiesc | pradă
jefuiește | pradă
jefuind | jefuind
jefuit | jefuit
jefuite | jefuite
jefuită | jefuită
jefuiți | jefuiți

jignească | insulte
jignesc | insultă
jignește | insultă
jigni | jigni
jignind | jignind
jignit | jignit
jignite | jignite
jignită | jignită
jigniți | jigniți

joc | joc

jucător
jucător de fotbal | fotbalist
jucători
jucători de fotbal | fotbaliști
jucătorii
jucătorii de fotbal | fotbaliștii
jucătorul
jucătorul de fotbal | fotbalistul
jur
jurnalist | gazetar
jurnalistul | gazetarul
jurnalistului | gazetarului
jurnaliști | gazetari
jurnaliștii | gazetarii
jurnaliștilor | gazetarilor
jurul

la
la final de an | la final de an
la marginea | la marginea
la periferia | la marginea
la scurt timp după aceea | puțin mai târziu
la scurtă vreme după aceea | puțin mai târziu
la sfârșit de an | la final de an
la sfârșit de săptămână | în weekend
la sfârșitul anului | la final de an
la sfârșitul săptămânii | în weekend
la telefon | telefonic
la televizor | la tv
la timp | la timp
la tv | la tv
la început | inițial
la început de an | la început de an
la începutul anului | la început de an
laolaltă | laolaltă
laptop | laptop
laptopul | laptopul
laptopului | laptopului
laptopuri | laptopuri
laptopurile | laptopurile
laptopurilor | laptopurilor

leafa | leafa
leafă | leafă
lefii | lefii
legătură
lent | lent
letal | fatal
letală | fatală

liniștit | calm
liniștită | calmă
liniștiți | calmi
lipsa
lipsei

loc
locuitor | locuitor
locuitori | locuitori
locuitorii | locuitorii
locuitorul | locuitorul
locul

luat
luat parte | luat parte
lucrează
lucrează ca | lucrează ca
lucrător | lucrător
lucrători | lucrători
lucrătorii | lucrătorii
lucrătorul | lucrătorul
lume
lunar | lunar
lungă
luni
luni după aceea | luni după aceea
luni mai târziu | luni după aceea
lună

lângă | lângă

lăcaș
lăcaș de cult | biserică
lăcașul
lăcașul de cult | biserica
lăcașuri
lăcașuri de cult | biserici
lăcașurile
lăcașurile de cult | bisericile
lărgească | extindă
lărgesc | extind
lărgește | lărgi
lărgi | lărgi
lărgit | extins
lărgite | extinse
lărgită | extinsă
lărgiți | extinși
lăudat

magazia | magazia
magazie | depozit
magazii | magazii
magaziile | magaziile
mai
mai ales | mai ales
mai mult de | peste
mai mult decât | peste
mai niciodată | mai niciodată
mai nimic | mai nimic
mai puțin de | sub
mai puțin decât | sub
mai toți | mai toți
mai întotdeauna | aproape mereu
mail
majorare | creștere
majorarea | creșterea
majorări | creșteri
majorările | creșterile
maladia | boala
maladie | boală
maladiei | bolii
maladii | boli
maladiile | bolile
maladiilor | bolilor
marginea
maxim | maxim
maximum | maxim
mașina | mașina
mașini | mașini
mașinii | mașinii
mașinile | mașinile
mașinilor | mașinilor
mașină | mașină

meci | joc
meciul | meciul
meciului | meciului
medic | medic
medicale
medicală
medici | medici
medicii | medicii
medicilor | medicilor
medicul | medicul
medicului | medicului
mediu
mediul
melodia | melodia
melodie | cântec
melodii | cântece
melodiile | cântecele
mențin | mențin
menține | mențin
menținut | păstrat
menținute | păstrate
menținută | păstrată
menținuți | păstrați
menținând | păstrând
mențină | mențină
menționat | spus
menționează | spune
mereu | mereu
meseria | meseria
meserie | meserie
meserii | meserii
meseriile | meseriile
metoda | metoda
metode | metode
metodei | metodei
metodele | metodele
metodelor | metodelor
metodă | metodă

micșora | reduc
micșorat | redus
micșorate | reduse
micșorată | redusă
micșorați | reduși
micșorează | reduc
micșoreze | reducă
micșorând | reducând
militar | soldat
militari | soldați
militarii | soldații
militarul | soldatul
minim | minim
minimum | minim
minunat | minunat
minunate | minunate
minunată | minunată
minunați | minunați
minut
mișcătoare | mișcătoare
mișcător | mișcător

moare | moare
moarte | deces
moartea | decesul
moară | moară
mobil
mobile
mod
modifica | schimba
modificat | schimbat
modificate | schimbate
modificată | schimbată
modificați | schimbați
modifice | schimbe
modificând | schimbând
modifică | schimbă
modificările
modificările climatice | schimbările climatice
moment
momentan | acum
monta | monta
montat | montat
montate | montate
montată | montată
montați | montați
montează | montează
monteze | monteze
montând | montând
mortal | fatal
mortală | fatală
morții | morții
motiv
motive

mult
mult mai mult | mult mai mult
mult mai puțin | mult mai puțin
multe | multe
mulți | mulți
muncitor | lucrător
muncitori | lucrători
muncitorii | lucrătorii
muncitorul | lucrătorul
murit | murit
mutat

mâhnire | mâhnire
mâhnirea | mâhnirea
mânia | furia
mânie | furie

măsuri

nava | nava
nave | nave
navele | navele
navă | navă

neadevărat | fals
neașteptat | neașteptat
neașteptată | neașteptată
necesită | necesită
nefericire
nefolositor | inutil
neobișnuit | insolit
neobișnuită | insolită
nepericulos | inofensiv
neprevăzut | neașteptat
neprevăzută | neașteptată
nevasta | soția
nevastă | soție
neveste | soții
nevestele | soțiile
nevoie

niciodată
niciun
nicăieri | nicăieri
nimic
nimicească | distrugă
nimicesc | distrug
nimicește | nimici
nimici | nimici
nimicind | nimicind
nimicit | distrus
nimicite | distruse
nimicită | distrusă
nimiciți | distruși

noapte
noaptea | noaptea
nociv | nociv
nocive | nocive
nopții
notebook | laptop
notebookul | laptopul
notebookului | laptopului
notebookuri | laptopuri
notebookurile | laptopurile
notebookurilor | laptopurilor
nou

nu
nu demult | recent
nu e permis | nu e permis
nu este permis | nu e permis
nu este permisă | este interzisă
nu este posibil | este imposibil
nu se cunoaște | nu se știe
nu se știe | nu se știe
nu sunt permise | sunt interzise
numai | doar
numaidecât | pe loc
numească | numească
numeroase | multe
numeroși | mulți
numesc | numesc
numește | numesc
numi | numi
numind | numind
numit | numit
numite | numite
numită | numită
numiți | numiți

năruit
născut

o
o lună mai târziu | după o lună
o săptămână mai târziu | după o săptămână
o zi mai târziu | a doua zi

oameni
oameni de știință | cercetători
oamenii
oamenii de știință | cercetătorii
oară

obicei
obișnuit | uzual
obișnuite | uzuale
obișnuită | uzuală
obișnuiți | uzuali
obliga | forța
obligat | forțat
obligate | forțate
obligată | forțată
obligați | forțați
oblige | oblige
obligând | forțând
obligă | forța
obosit | obosit
obosită | obosită
observat | observat
observate | observate
observată | observată
observați | observați
observe | observe
observă | observă
obțin | obțin
obține | obține
obținut | obținut
obținute | obținute
obținută | obținută
obținuți | obținuți
obținând | obținând
obțină | obțină

ocazia
ocazie | ocazie
ocolească | evite
ocolesc | evită
ocolește | evită
ocoli | evita
ocolind | evitând
ocolit | evitat
ocolite | evitate
ocolită | evitată
ocoliți | evitați
ocrotească | apere
ocrotesc | apără
ocrotește | apără
ocroti | apăra
ocrotind | apărând
ocrotit | apărat
ocrotite | apărate
ocrotită | apărată
ocrotiți | apărați

om
om de știință | cercetător
omoare | ucidă
omoară | ucid
omorând | omorând
omorât | ucis
omorâte | ucise
omorâtă | ucisă
omorâți | uciși
omorî | ucid
omul
omul de știință | cercetătorul

onest | onest
onestă | onestă
online | online

opinia | opinia
opinie | opinie
opiniei | opiniei
opinii | opinii
opiniile | opiniile
opiniilor | opiniilor
oponent | rival
oponentul | rivalul
oponentului | rivalului
oponenți | rivali
oponenții | rivalii
oponenților | rivalilor
oportunitate | ocazie
oprească | stopeze
opresc | opresc
oprește | opresc
opri | opri
oprind | oprind
oprit | oprit
oprite | oprite
oprită | oprită
opriți | opriți
opun
opune
opțional | opțional

ore
ore după aceea | ore după aceea
ore mai târziu | ore după aceea
ori
ori de câte ori | ori de câte ori
oribil | oribil
oribile | oribile
oribili | oribili
oribilă | oribilă

ostenit | obosit
ostenită | obosită

panou
panou fotovoltaic | panou solar
panou solar | panou solar
panouri
panouri fotovoltaice | panouri solare
panouri solare | panouri solare
parcursul
parcă
parlamentar | deputat
parlamentari | deputați
parlamentarii | deputații
parlamentarul | deputatul
parte
participat | luat parte
participe | participe
participă | ia parte
participă la | ia parte la
partida | meciul
partidei | meciului
partidă | joc
pastila | pastila
pastile | pastile
pastilele | pastilele
pastilă | pastilă

pe
pe ascuns | pe ascuns
pe când | pe când
pe deasupra | în plus
pe deplin | total
pe durata | pe durata
pe e mail | pe e mail
pe internet | online
pe loc | pe loc
pe parcursul | pe durata
pe rețelele de socializare | pe rețelele sociale
pe rețelele sociale | pe rețelele sociale
pe rând | pe rând
pe scurt | pe scurt
pe timp de iarnă | iarna
pe timp de noapte | noaptea
pe timp de vară | vara
pe tot parcursul anului | tot anul
pe veci | pe veci
pedepsească | pedepsească
pedepsesc | pedepsesc
pedepsește | pedepsesc
pedepsi | pedepsi
pedepsind | pedepsind
pedepsit | pedepsit
pedepsite | pedepsite
pedepsită | pedepsită
pedepsiți | pedepsiți
pelicula | filmul
pelicule | filme
peliculei | filmului
peliculele | filmele
peliculelor | filmelor
peliculă | film
penitenciar | pușcărie
penitenciare | pușcării
penitenciarele | pușcăriile
penitenciarul | pușcăria
pensie
pensionat
pentru
pentru a | ca să
pentru că | căci
pentru prima dată | pentru prima dată
pentru prima oară | pentru prima dată
pentru totdeauna | pe veci
pentru vecie | pe veci
pentru întâia oară | pentru prima dată
pericol | pericol
periculoase | periculoase
periculoasă | periculoasă
periculos | periculos
periculoși | periculoși
periferia
permanent | mereu
permis | permis
permise | permise
permisă | permisă
permit | permit
permite | permit
permită | permit
permiși | permiși
permițând | permițând
persoana
persoana care | cel care
persoanele
persoanele care | cei care
personale
peste | peste
peste hotare | peste hotare
peste noapte | peste noapte
peste tot | peste tot
petrece
petrecut

pictura | pictura
picturi | picturi
picturile | picturile
pictură | tablou
pierdut
pisc | pisc
piscul | piscul
piscuri | piscuri
piscurile | piscurile
pivnița | beciul
pivnițe | beciuri
pivnițele | beciurile
pivniță | beci

planificat
planului
plată
plecat
plus
plângere
plăcut | plăcut
plăcută | plăcută
plănuiește
plănuiește să | plănuiește să
plătească | achite
plătesc | achită
plătește | achită
plăti | plăti
plătind | plătind
plătit | plătit
plătite | plătite
plătită | plătită
plătiți | plătiți

pofida
poliție
polițist | polițist
polițistul | polițistul
polițiști | polițiști
polițiștii | polițiștii
polua | polua
poluat | poluat
poluate | poluate
poluată | poluată
poluați | poluați
poluează | poluează
polueze | polueze
poluând | poluând
poseda | dețin
posede | dețină
posedând | deținând
posedă | dețin
posibil
post
post de televiziune | post de televiziune
postul
postul de televiziune | postul de televiziune
posturi
posturi de televiziune | canale de televiziune
potecă | cărare
potrivit | conform
potrivit planului | conform planului
poza | poza
poze | poze
pozei | pozei
pozele | pozele
pozelor | pozelor
poză | poză
poșta

prade | prade
pradă | pradă
precedent | anterior
precedentă | anterioară
precis | exact
precizat | spus
precizează | spune
precum
precum și | și
precădere
preferat | favorit
preferată | favorită
pregătit
preparat
preschimbat
pretutindeni | peste tot
prezent
prețioasă | prețioasă
prețios | prețios
pricina
prieten | amic
prieteni | amici
prietenul | amicul
prilej | ocazie
prilejul
prima
primească | capete
primejdie | pericol
primejdioase | periculoase
primejdioasă | periculoasă
primejdios | periculos
primejdioși | periculoși
primesc | capătă
primește | capătă
primi | primi
primind | primind
primit | primit
primite | primite
primită | primită
primiți | primiți
primul
prin
prin bună înțelegere | de comun acord
prin comparație cu | comparativ cu
prin e mail | pe e mail
prin intermediul | cu ajutorul
prin poșta electronică | pe e mail
prin telefon | telefonic
prin urmare | așadar
principal
principiu
privește
privind | privind
privința
privire
proaste
proastă
proba | proba
probat | probat
probate | probate
probată | probată
probați | probați
probează | probează
probeze | probeze
probleme
probând | probând
procedee | metode
procedeele | metodele
procedeelor | metodelor
procedeu | metodă
procedeul | metoda
procedeului | metodei
produc | produc
produce | produc
producând | fabricând
producă | fabrice
produs | produs
produse | produse
produsă | produsă
produși | produși
profesia | meseria
profesie | meserie
profesii | meserii
profesiile | meseriile
promis | promis
promise | promise
promisă | promisă
promit | promit
promite | promite
promită | promită
promiși | promiși
propun | propun
propune | propun
propunând | sugerând
propună | propună
propus | propus
propuse | propuse
propusă | propusă
propuși | propuși
proteja | apăra
protejat | apărat
protejate | apărate
protejată | apărată
protejați | apărați
protejează | apără
protejeze | apere
protejând | apărând
provizorie | temporară
provizoriu | temporar
provoace | cauzeze
provoacă | cauzează
provocat | cauzat
provocate | cauzate
provocată | cauzată
provocați | cauzați
prudent | prudent
prudență
prăbușit
prăda | jefui
prădat | jefuit
prădate | jefuite
prădată | jefuită
prădați | jefuiți
prădând | jefuind

punctul
pușcăria | pușcăria
pușcărie | pușcărie
pușcării | pușcării
pușcăriile | pușcăriile
puțin
puțin câte puțin | gradual
puțin mai târziu | puțin mai târziu

până
până acum | până acum
până ce | până ce
până când | până ce
până la urmă | în final
până în acest moment | până acum
până în prezent | până acum

păcate
păcălească | înșele
păcălesc | înșelă
păcălește | înșelă
păcăli | păcăli
păcălind | păcălind
păcălit | păcălit
păcălite | păcălite
păcălită | păcălită
păcăliți | păcăliți
pământ
părere | opinie
părerea | opinia
păreri | opinii
părerii | opiniei
părerile | opiniile
părerilor | opiniilor
păstra | mențin
păstrat | păstrat
păstrate | păstrate
păstrată | păstrată
păstrați | păstrați
păstrează | mențin
păstreze | mențină
păstrând | păstrând
păzească | păzească
păzesc | păzesc
păzește | păzesc
păzi | păzi
păzind | păzind
păzit | păzit
păzite | păzite
păzită | păzită
păziți | păziți

rapid | iute
raport
rațiuni

reabilita | renova
reabilitat | renovat
reabilitate | renovate
reabilitată | renovată
reabilitați | renovați
reabilitează | renovează
reabiliteze | renoveze
reabilitând | renovând
realitate
recent | recent
rectifica | corecta
rectificat | corectat
rectificate | corectate
rectificată | corectată
rectificați | corectați
rectifice | corecteze
rectificând | corectând
rectifică | rectifică
recunoasc | admit
recunoască | admită
recunoaște | admite
recunoscut | admis
recunoscute | admise
recunoscută | admisă
recunoscuți | admiși
recunoscând | admitând
recupera | recupera
recuperat | recuperat
recuperate | recuperate
recuperată | recuperată
recuperați | recuperați
recuperează | recuperează
recupereze | recupereze
recuperând | recuperând
redacta | scrie
redactat | scris
redactate | scrise
redactată | scrisă
redactați | scriși
redactează | scrie
redacteze | scrie
redactând | scriind
redobândească | recupereze
redobândesc | recuperează
redobândește | recuperează
redobândi | recupera
redobândind | recuperând
redobândit | recuperat
redobândite | recuperate
redobândită | recuperată
redobândiți | recuperați
reduc | reduc
reduce | reduc
reducând | reducând
reducă | reducă
redus | redus
reduse | reduse
redusă | redusă
reduși | reduși
referitor
referitor la | privind
regiune | zonă
regiunea | zona
regiuni | zone
regiunile | zonele
regularitate
regulat
regulă
relatat | spus
relatează | spune
remarcat | observat
remarcate | observate
remarcată | observată
remarcați | observați
remarce | observe
remarcă | observă
remedia | dreg
remediat | dres
remediate | drese
remediată | dresă
remediază | dreg
remediați | dreși
remedieze | dregă
remediind | dregând
renova | renova
renovat | renovat
renovate | renovate
renovată | renovată
renovați | renovați
renovează | renovează
renoveze | renoveze
renovând | renovând
renumit | faimos
renumite | celebre
renumită | celebră
renumiți | celebri
repara | dreg
reparat | dres
reparate | drese
reparată | dresă
reparați | dreși
repare | dregă
reparând | dregând
repară | dreg
repede | iute
repetate
replica | replica
replicat | răspuns
replicate | răspunse
replicată | răspunsă
replicați | răspunși
replice | replice
replică | replica
reprezentația | spectacolul
reprezentație | spectacol
reprezentații | spectacole
reprezentațiile | spectacolele
reușește
reușește să | reușește să
reușit
revenit
revin | revin
revine | revine
rezident | locuitor
rezidentul | locuitorul
rezidenți | locuitori
rezidenții | locuitorii
rezistent | solid
rezolva | rezolva
rezolvat | rezolvat
rezolvate | rezolvate
rezolvată | rezolvată
rezolvați | rezolvați
rezolve | rezolve
rezolvând | rezolvând
rezolvă | rezolvă
rețelele

ridicat
rival | rival
rivali | rivali
rivalii | rivalii
rivalilor | rivalilor
rivalul | rivalul
rivalului | rivalului

rostit

rutier
rutiere

rând
rând pe rând | pe rând
rânduri

răni
rănit
rănită
răniți
răscruce | răscruce
răscrucea | răscrucea
răscruci | răscruci
răscrucile | răscrucile
răspund | replica
răspunde | replica
răspundă | replice
răspuns | răspuns
răspunse | răspunse
răspunsă | răspunsă
răspunși | răspunși

s
s a accidentat | s a rănit
s a aprins | a luat foc
s a apucat să | a început să
s a desfășurat | s a ținut
s a hotărât să | a decis să
s a mutat | s a mutat
s a năruit | s a năruit
s a născut | s a născut
s a pensionat | s a pensionat
s a petrecut | s a petrecut
s a prăbușit | s a năruit
s a rănit | s a rănit
s a stins din viață | a murit
s a străduit să | a încercat să
s a strămutat | s a mutat
s a surpat | s a năruit
s a terminat | s a terminat
s a îmbolnăvit | a căzut bolnav
s a încheiat | s a terminat
s a întors | a revenit
s a întâmplat | s a petrecut
s a ținut | s a ținut
s au adunat | s au adunat
s au aprins | au luat foc
s au hotărât să | au decis să
s au năruit | s au năruit
s au născut | s au născut
s au petrecut | s au petrecut
s au prăbușit | s au năruit
s au strâns | s au adunat
s au străduit să | au încercat să
s au surpat | s au năruit
s au întors | au revenit
s au întâmplat | s au petrecut

salariat | angajat
salariatul | angajatul
salariatului | angajatului
salariați | angajați
salariații | angajații
salariaților | angajaților
salariu | leafă
salariul | leafa
salariului | lefii
sancționa | pedepsi
sancționat | pedepsit
sancționate | pedepsite
sancționată | pedepsită
sancționați | pedepsiți
sancționează | pedepsesc
sancționeze | pedepsească
sancționând | pedepsind
sare
sare în aer | explodează
sară
sară în aer | explodeze

schimb
schimba | schimba
schimbat | schimbat
schimbate | schimbate
schimbată | schimbată
schimbați | schimbați
schimbe | schimbe
schimbând | schimbând
schimbă | schimbă
schimbările
schimbările climatice | schimbările climatice
scop | țel
scopul | țelul
scopului | țelului
scopuri | țeluri
scopurile | țelurile
scopurilor | țelurilor
scrie | scrie
scriind | scriind
scris | scris
scrise | scrise
scrisă | scrisă
scriu | scrie
scriși | scriși
scrutin | alegeri
scrutinul | alegerile
scump | scump
scurt
scurtă
scădere | scădere
scăderea | scăderea
scăderi | scăderi
scăderile | scăderile

se
se afla | se afla
se aflau | se aflau
se află | se află
se desfășoară | are loc
se găsea | se afla
se găseau | se aflau
se găsește | se află
se opun | se opun
se opune | se opune
se petrece | se petrece
se străduiește să | încearcă să
se termină | ia sfârșit
se va desfășura | se va ține
se va ține | se va ține
se încheie | ia sfârșit
se întoarce | revine
se întorc | revin
se întâmplă | se petrece
se ține | are loc
seara | seara
secret
seism | seism
seisme | seisme
seismele | seismele
seismul | seismul
selecta | aleg
selectat | ales
selectate | alese
selectată | alesă
selectați | aleși
selectează | aleg
selecteze | aleagă
selectând | alegând
semna | semna
semnat | semnat
semnate | semnate
semnată | semnată
semnați | semnați
semnează | iscălesc
semneze | semneze
semnificativ | considerabil
semnând | semnând
separa | separa
separat | separat
separate | separate
separată | separată
separați | separați
separe | separe
separând | separând
separă | separă
serii

sfârși | sfârși
sfârșind | sfârșind
sfârșit | sfârșit
sfârșite | sfârșite
sfârșitul
sfârșită | sfârșită
sfârșiți | sfârșiți

siguranță
similar | similar
similare | similare
similari | similari
similară | similare
simplu | ușor
simultan | simultan
situat
situate
situată

sociale
socializare
societate | firmă
solar
solare
soldat | soldat
soldatul | soldatul
soldați | soldați
soldații | soldații
solicita | cer
solicitat | cerut
solicitate | cerute
solicitată | cerută
solicitați | ceruți
solicite | ceară
solicitând | cerând
solicită | cer
solid | solid
soluționa | rezolva
soluționat | rezolvat
soluționate | rezolvate
soluționată | rezolvată
soluționați | rezolvați
soluționează | rezolvă
soluționeze | rezolve
soluționând | rezolvând
sora
sora medicală | asistenta
soră
soră medicală | asistentă
sosească | ajungă
sosesc | ajung
sosește | ajunge
sosit | ajuns
sosite | ajunse
sosită | ajunsă
sosiți | ajunși
soția | soția
soție | soție
soții | soții
soțiile | soțiile

spatele
special
specialist | expert
specialistul | expertul
specialistului | expertului
specialiști | experți
specialiștii | experții
specialiștilor | experților
spectacol | spectacol
spectacole | spectacole
spectacolele | spectacolele
spectacolul | spectacolul
speria | speria
speriat | speriat
speriate | speriate
speriată | speriată
speriați | speriați
sperie | sperie
speriind | speriind
spital
splendid | minunat
splendide | minunate
splendidă | minunată
splendizi | minunați
sporească | crească
sporesc | cresc
sporește | crește
sporit | sporit
spre
spre deosebire de | în contrast cu
spre exemplu | bunăoară
sprijin | susțin
sprijine | susțină
sprijini | susține
sprijinind | susținând
sprijinit | susținut
sprijinite | susținute
sprijinitor | susținător
sprijinitori | susținători
sprijinitorii | susținătorii
sprijinitorilor | susținătorilor
sprijinitorul | susținătorul
sprijinitorului | susținătorului
sprijinită | susținută
sprijiniți | susținuți
sprijină | susține
spune | spune
spus | spus

stabilească | fixeze
stabilesc | fixează
stabilește | fixează
stabili | fixa
stabilind | fixând
stabilit | fixat
stabilite | fixate
stabilită | fixată
stabiliți | fixați
stare
stimula | stimula
stimulat | stimulat
stimulate | stimulate
stimulată | stimulată
stimulați | stimulați
stimulează | stimulează
stimuleze | stimuleze
stimulând | stimulând
stins
stopa | opri
stopat | oprit
stopate | oprite
stopată | oprită
stopați | opriți
stopează | opresc
stopeze | stopeze
stopând | oprind
strica | strica
stricat | defect
stricate | stricate
stricată | defectă
stricați | stricați
strice | strice
stricând | stricând
strică | strică
strâmt | strâmt
strâmtă | strâmtă
strâng | aduna
strânge | aduna
strângând | adunând
strângă | adune
strâns | adunat
strânse | adunate
strânsă | adunată
strânși | adunați
străduiește
străduit
străinătate
strămutat
studia | studia
studiat | studiat
studiate | studiate
studiată | studiată
studiază | studiază
studiați | studiați
studieze | studieze
studiind | studiind

sub | sub
sub formă scrisă | în scris
subliniat | spus
subliniază | spune
sucursala | filiala
sucursale | filiale
sucursalele | filialele
sucursală | filială
suferit
sugera | propun
sugerat | propus
sugerate | propuse
sugerată | propusă
sugerați | propuși
sugerează | propun
sugereze | propună
sugerând | sugerând
sunt
sunt interzise | sunt interzise
sunt împotriva | se opun
suplimentar | adițional
suplimentare | adiționale
suplimentari | adiționali
suplimentară | adițională
suporter | fan
suporteri | fani
suporterii | fanii
suporterilor | fanilor
suporterul | fanul
suporterului | fanului
supraveghea | păzi
supravegheat | păzit
supravegheate | păzite
supravegheată | păzită
supraveghează | păzesc
supravegheați | păziți
supravegheze | păzească
supraveghind | păzind
surori
surori medicale | asistente
surorile
surorile medicale | asistentele
surpat
surprind | uimesc
surprinde | uimi
surprindă | uimească
surprins | uimit
surprinse | uimite
surprinsă | uimită
surprinși | uimiți
sustrage | fură
sustragă | fure
sustras | furat
sustrase | furate
sustrasă | furată
sustrași | furați
susțin | susțin
susține | susține
susținut | susținut
susținute | susținute
susținută | susținută
susținuți | susținuți
susținând | susținând
susțină | susțină
susținător | susținător
susținători | susținători
susținătorii | susținătorii
susținătorilor | susținătorilor
susținătorul | susținătorul
susținătorului | susținătorului

să
să adopte măsuri | să ia măsuri
să ia măsuri | să ia măsuri
să ia parte | participe
sănătate
săptămâna
săptămâna care vine | săptămâna viitoare
săptămâna trecută | săptămâna trecută
săptămâna viitoare | săptămâna viitoare
săptămânal | săptămânal
săptămâni
săptămâni după aceea | săptămâni după aceea
săptămâni mai târziu | săptămâni după aceea
săptămânii
săptămână
sărit
sărit în aer | explodat

tableta | pastila
tablete | pastile
tabletele | pastilele
tabletă | pastilă
tablou | tablou
tabloul | pictura
tablouri | picturi
tablourile | picturile
talentat | talentat
talentate | talentate
talentată | talentată
talentați | talentați

teama | frica
teamă | frică
tehnician | antrenor
tehnicianul | antrenorul
tehnicieni | antrenori
tehnicienii | antrenorii
telefoane
telefoane celulare | telefoane mobile
telefoane mobile | telefoane mobile
telefoanele
telefoanele celulare | telefoanele mobile
telefoanele mobile | telefoanele mobile
telefon
telefon celular | celular
telefon mobil | celular
telefonic | telefonic
telefonul
telefonul celular | telefonul mobil
telefonul mobil | telefonul mobil
telefonului
telefonului celular | telefonului mobil
telefonului mobil | telefonului mobil
televiziune
televizor
temerii | fricii
temporar | temporar
temporară | temporară
tentativa | tentativa
tentative | tentative
tentativele | tentativele
tentativă | tentativă
teoretic | teoretic
teren
teribil | teribil
teribilă | teribilă
termina | sfârși
terminat | sfârșit
terminate | sfârșite
terminată | sfârșită
terminați | sfârșiți
termine | termine
terminând | sfârșind
termină | termină
testa | proba
testat | probat
testate | probate
testată | probată
testați | probați
testează | probează
testeze | probeze
testând | probând

tichet | bilet
tichete | bilete
tichetele | biletele
tichetul | biletul
timp
timpul

toaleta | wc ul
toalete | wc uri
toaletele | wc urile
toaletă | wc
toate
toată
toată noaptea | toată noaptea
toată ziua | toată ziua
tot
tot anul | tot anul
tot timpul | mereu
total | total
totdeauna
totodată | totodată
totuși | dar
toți

tragic | tragic
trainic | solid
transformat
transportat
transportată
transportați
trecut
trecută
trei
treptat | gradual
trimis | trimis
trimise | trimise
trimisă | trimisă
trimit | trimit
trimite | trimit
trimită | trimită
trimiși | trimiși
trimițând | expediind
tristețe | mâhnire
tristețea | mâhnirea

tulbura | deranja
tulburat | deranjat
tulburate | deranjate
tulburată | deranjată
tulburați | deranjați
tulbure | tulbure
tulburând | deranjând
tulbură | tulbură

tv

târziu

ucid | ucid
ucide | ucid
ucidă | ucidă
ucis | ucis
ucise | ucise
ucisă | ucisă
ucizând | omorând
uciși | uciși

uimească | uimească
uimesc | uimesc
uimește | uimi
uimi | uimi
uimit | uimit
uimite | uimite
uimitoare | uimitoare
uimitor | uimitor
uimitori | uimitori
uimită | uimită
uimiți | uimiți

ul
ultima
ultimul
uluitoare | uimitoare
uluitor | uimitor
uluitori | uimitori

umăr
umăr la umăr | alături

un
un an mai târziu | după un an
unanimitate
uneori | uneori
unul
unul după altul | pe rând
unul lângă altul | alături

uri
uriaș | enorm
uriașe | enorme
uriași | enormi
uriașă | enormă
urile
urmare
urmare a | urmare a
urmă
urmări | urmări
urmările | urmările
urmărilor | urmărilor
următoare

util | util
utiliza | folosi
utilizare | folosire
utilizarea | folosirea
utilizat | folosit
utilizate | folosite
utilizată | folosită
utilizați | folosiți
utilizează | folosesc
utilizeze | utilizeze
utilizând | folosind
utilizării | folosirii
utilă | utilă

uzine | uzine
uzinele | uzinele
uzual | uzual
uzuale | uzuale
uzuali | uzuali
uzuală | uzuală

ușor | ușor
ușurință

va
va avea loc | se va ține
valabil
valoroasă | prețioasă
valoros | prețios
vapoare | nave
vapoarele | navele
vapor | navă
vaporul | nava
vara | vara
variat | divers
variate | diverse
variată | diversă
variați | diverși
vară

veci
vecie
venit
verificat | controlat
verificate | controlate
verificată | controlată
verificați | controlați
verifică | verifică
verii
veste | veste
vestea | vestea
vești | vești
veștii | veștii
veștile | veștile
veștilor | veștilor

viața
viață
victoria | izbânda
victorie | izbândă
victorii | izbânzi
victoriile | izbânzile
vigoare
viitoare
viitor
vine
viraj | curbă
viraje | curbe
virajele | curbele
virajul | curba
viteaz | brav
vitează | bravă
vizitat
vizită

vor
vor să | vor să
voturi

vrea
vrea să | vrea să
vreme
vremelnic | temporar
vremelnică | temporară
vrut

vârf | pisc
vârful | piscul
vârfuri | piscuri
vârfurile | piscurile

vădit | vădit

wc | wc
wc ul | wc ul
wc uri | wc uri
wc urile | wc urile

weekend

zgomotoasă | gălăgioasă
zgomotos | gălăgios

zi
ziar | ziar
ziare | ziare
ziarele | ziarele
ziarist | gazetar
ziaristul | gazetarul
ziaristului | gazetarului
ziariști | gazetari
ziariștii | gazetarii
ziariștilor | gazetarilor
ziarul | gazeta
zile
zile după aceea | zile după aceea
zile mai târziu | zile după aceea
zilnic | zilnic
ziua
ziua următoare | a doua zi

zona | zona
zone | zone
zonele | zonele
zonă | zonă

îmbolnăvit
îmbunătățească | amelioreze
îmbunătățesc | ameliorează
îmbunătățește | ameliorează
îmbunătăți | ameliora
îmbunătățind | ameliorând
îmbunătățit | ameliorat
îmbunătățite | ameliorate
îmbunătățită | ameliorată
îmbunătățiți | ameliorați
împodobească | decoreze
împodobesc | decorează
împodobește | decorează
împodobi | decora
împodobind | decorând
împodobit | decorat
împodobite | decorate
împodobită | decorată
împodobiți | decorați
împotriva
împotriva așteptărilor | contrar așteptărilor
împrejurul | în jurul
împreună | laolaltă
împărțit

în
în același timp | simultan
în acest moment | acum
în acest timp | între timp
în afara | în afara
în afara țării | peste hotare
în ajun | în ajun
în alt loc | altundeva
în altă parte | altundeva
în anul trecut | anul trecut
în anul viitor | anul viitor
în apropiere de | lângă
în beneficiul | în favoarea
în cadrul | în cadrul
în caz de | în caz de
în ceea ce privește | în privința
în cele din urmă | în final
în centrul | în inima
în ciuda | în ciuda
în comparație cu | comparativ cu
în condiții bune | în stare bună
în condiții proaste | în stare proastă
în conformitate cu | conform
în consecință | așadar
în contextul | în cadrul
în contrast | în schimb
în contrast cu | în contrast cu
în cursul | pe durata
în cursul dimineții | dimineața
în cursul după amiezii | după amiaza
în cursul serii | seara
în curând | curând
în câteva cuvinte | pe scurt
în două rânduri | de două ori
în eventualitatea | în caz de
în exteriorul | în afara
în favoarea | în favoarea
în fața | în fața
în fiecare an | anual
în fiecare lună | lunar
în fiecare săptămână | săptămânal
în fiecare zi | zilnic
în final | în final
în general | îndeobște
în inima | în inima
în interiorul | înăuntrul
în jur de | cam
în jurul | în jurul
în legătură cu | privind
în loc de | în locul
în locul | în locul
în mediul online | online
în mod intenționat | cu intenție
în mod regulat | în mod regulat
în niciun loc | nicăieri
în plus | în plus
în pofida | în ciuda
în prezent | acum
în primul rând | în primul rând
în principal | cu precădere
în principiu | teoretic
în privința | în privința
în raport cu | față de
în realitate | de fapt
în repetate rânduri | de mai multe ori
în schimb | în schimb
în scopul de a | ca să
în scris | în scris
în scurt timp | curând
în secret | pe ascuns
în spatele | înapoia
în special | mai ales
în stare bună | în stare bună
în stare proastă | în stare proastă
în străinătate | peste hotare
în săptămâna trecută | săptămâna trecută
în timp ce | pe când
în timp util | la timp
în timpul | pe durata
în timpul iernii | iarna
în timpul nopții | noaptea
în timpul verii | vara
în trei rânduri | de trei ori
în ultima clipă | în ultima clipă
în ultima vreme | în ultima vreme
în ultimul minut | în ultima clipă
în ultimul moment | în ultima clipă
în ultimul timp | în ultima vreme
în unanimitate | în unanimitate
în vreme ce | pe când
în weekend | în weekend
în ziua precedentă | în ajun
în ziua următoare | a doua zi
în întregime | total
înainte
înainte de toate | în primul rând
înapoia | înapoia
încearcă
încearcă să | încearcă să
începe | începe
început | debut
începutul | debutul
încercare | tentativă
încercarea | tentativa
încercat
încercări | tentative
încercările | tentativele
încet | lent
încetarea
încetarea focului | armistițiu
încetul
încetul cu încetul | gradual
încheia | sfârși
încheiat | sfârșit
încheiate | sfârșite
încheiată | sfârșită
încheiați | sfârșiți
încheie
încheind | sfârșind
închisoare | pușcărie
închisoarea | pușcăria
închisori | pușcării
închisorile | pușcăriile
încuraja | stimula
încurajat | stimulat
încurajate | stimulate
încurajată | stimulată
încurajați | stimulați
încurajează | stimulează
încurajeze | stimuleze
încurajând | stimulând
încuviința | aproba
încuviințat | aprobat
încuviințate | aprobate
încuviințată | aprobată
încuviințați | aprobați
încuviințează | aprobă
încuviințeze | aprobe
încuviințând | aprobând
încă
încă de la început | de la început
încă o dată | iarăși
îndată
îndată ce | îndată ce
îndeobște | îndeobște
îndeosebi | mai ales
îndepărta | înlătura
îndepărtat | depărtat
îndepărtate | înlăturate
îndepărtată | înlăturată
îndepărtați | înlăturați
îndepărtează | înlătură
îndepărteze | înlăture
îndepărtând | înlăturând
înduioșătoare | mișcătoare
înduioșător | mișcător
înfrânge | învinge
înfrângă | învingă
înfrânt | învins
înfrânte | învinse
înfrântă | învinsă
înfrânți | învinși
îngroape | îngroape
îngroapă | îngroapă
îngropa | îngropa
îngropat | îngropat
îngropate | îngropate
îngropată | îngropată
îngropați | îngropați
îngropând | îngropând
îngrozitoare | teribilă
îngrozitor | teribil
îngust | strâmt
îngustă | strâmtă
îngădui | permit
îngăduie | permit
îngăduind | permițând
îngăduit | permis
îngăduite | permise
îngăduită | permisă
îngăduiți | permiși
înlătura | înlătura
înlăturat | depărtat
înlăturate | înlăturate
înlăturată | înlăturată
înlăturați | înlăturați
înlăture | înlăture
înlăturând | înlăturând
înlătură | înlătură
înmormânta | îngropa
înmormântat | îngropat
înmormântate | îngropate
înmormântată | îngropată
înmormântați | îngropați
înmormântează | îngroapă
înmormânteze | îngroape
înmormântând | îngropând
înregistra | consemna
înregistrat | consemnat
înregistrate | consemnate
înregistrată | consemnată
înregistrați | consemnați
înregistrează | consemnează
înregistreze | consemneze
înregistrând | consemnând
însemnat | însemnat
însemnate | însemnate
însemnată | însemnată
însemnați | însemnați
înspăimânta | speria
înspăimântat | speriat
înspăimântate | speriate
înspăimântată | speriată
înspăimântați | speriați
înspăimânte | sperie
înspăimântând | speriind
înspăimântă | sperie
înstărit | bogat
înstărite | bogate
înstărită | bogată
înstăriți | bogați
însă | dar
întemeia | fonda
întemeiat | fondat
întemeiate | fondate
întemeiată | fondată
întemeiază | fondează
întemeiați | fondați
întemeieze | fondeze
întemeiind | fondând
întoarce
întorc
întors
întotdeauna | mereu
între
între timp | între timp
întreaga
întreaga noapte | toată noaptea
întreaga zi | toată ziua
întrebuința | folosi
întrebuințare | folosire
întrebuințarea | folosirea
întrebuințat | folosit
întrebuințate | folosite
întrebuințată | folosită
întrebuințați | folosiți
întrebuințează | folosesc
întrebuințeze | utilizeze
întrebuințând | folosind
întrebuințării | folosirii
întregime
întregul
întregul an | tot anul
întrucât | căci
întâia
întâmplare
întâmplat
întâmplă
întâmplător | întâmplător
învechit | demodat
învechită | demodată
învinge | învinge
învingă | învingă
învins | învins
învinse | învinse
învinsă | învinsă
învinși | învinși
înzestrat | talentat
înzestrate | talentate
înzestrată | talentată
înzestrați | talentați
înăuntrul | înăuntrul
înșela | păcăli
înșelat | păcălit
înșelate | păcălite
înșelată | păcălită
înșelați | păcăliți
înșele | înșele
înșelând | păcălind
înșelă | înșelă
înștiințat | informat
înștiințate | informate
înștiințată | informată
înștiințați | informați
înștiințează | informează
înștiințeze | informeze
înțelegere | acord
înțelegerea | acordul
înțelegeri | acorduri
înțelegerile | acordurile

școlar | elev
școlari | elevi
școlarii | elevii

și | și
și a pierdut viața | a murit
și au pierdut viața | au murit

șofer | șofer
șoferi | șoferi
șoferii | șoferii
șoferilor | șoferilor
șoferul | șoferul
șoferului | șoferului

știe
știință
știre | veste
știrea | vestea
știri | vești
știrii | veștii
știrile | veștile
știrilor | veștilor

țel | țel
țelul | țelul
țelului | țelului
țeluri | țeluri
țelurile | țelurile
țelurilor | țelurilor

ține
ține cont de | ia în calcul
ținut

țării\
"""
