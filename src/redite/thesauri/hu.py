"""Hungarian: which expressions say the same."""

EXPRESSIONS = """\
a
a gyakorlatban | gyakorlatilag
a hétvége folyamán | hétvégén
a hétvégén | hétvégén
a jövő héten | jövő héten
a jövő évben | jövőre
a jövőben | ezentúl
a jövőben következő években | a következő években
a kezdetektől | a kezdetektől
a következő hetekben | a következő hetekben
a következő hónapokban | a következő hónapokban
a következő napokban | a következő napokban
a következő napon | másnap
a következő években | a következő években
a közösségi médiában | a közösségi médiában
a közösségi oldalakon | a közösségi médiában
a minap | nemrég
a nap folyamán | nappal
a nap folyamán végig | egész nap
a neten | online
a nyár folyamán | nyáron
a nyári időszakban | nyáron
a rákövetkező napon | másnap
a televízióban | a tévében
a tervek szerint | terv szerint
a tél folyamán | télen
a téli időszakban | télen
a tévében | a tévében
a világhálón | online
a várakozásoknak megfelelően | ahogy várható volt

abban
abban a pillanatban | abban a pillanatban

adott

aggódik | aggódik
aggódni | aggódni
aggódott | aggódott
aggódtak | aggódtak

ahogy
ahogy várható volt | ahogy várható volt
ahányszor | ahányszor

akku | akku
akkuba | akkuba
akkuban | akkuban
akkuból | akkuból
akkuhoz | akkuhoz
akkuig | akkuig
akkuja | akkuja
akkujába | akkujába
akkujában | akkujában
akkujából | akkujából
akkujához | akkujához
akkujáig | akkujáig
akkujáként | akkujáként
akkuján | akkuján
akkujának | akkujának
akkujánál | akkujánál
akkujára | akkujára
akkujáról | akkujáról
akkuját | akkuját
akkujától | akkujától
akkujával | akkujával
akkujáért | akkujáért
akkuk | akkuk
akkukat | akkukat
akkukba | akkukba
akkukban | akkukban
akkukból | akkukból
akkukhoz | akkukhoz
akkukig | akkukig
akkukkal | akkukkal
akkukként | akkukként
akkuknak | akkuknak
akkuknál | akkuknál
akkukon | akkukon
akkukot | akkukat
akkukra | akkukra
akkukról | akkukról
akkuktól | akkuktól
akkuként | akkuként
akkukért | akkukért
akkumulátor | akku
akkumulátora | akkuja
akkumulátorba | akkuba
akkumulátorban | akkuban
akkumulátorból | akkuból
akkumulátorhoz | akkuhoz
akkumulátorig | akkuig
akkumulátorként | akkuként
akkumulátornak | akkunak
akkumulátornál | akkunál
akkumulátorok | akkuk
akkumulátorokat | akkukat
akkumulátorokba | akkukba
akkumulátorokban | akkukban
akkumulátorokból | akkukból
akkumulátorokhoz | akkukhoz
akkumulátorokig | akkukig
akkumulátorokkal | akkukkal
akkumulátorokként | akkukként
akkumulátoroknak | akkuknak
akkumulátoroknál | akkuknál
akkumulátorokon | akkukon
akkumulátorokot | akkukat
akkumulátorokra | akkukra
akkumulátorokról | akkukról
akkumulátoroktól | akkuktól
akkumulátorokért | akkukért
akkumulátoron | akkun
akkumulátorot | akkut
akkumulátorra | akkura
akkumulátorral | akkuval
akkumulátorról | akkuról
akkumulátort | akkut
akkumulátortól | akkutól
akkumulátorába | akkujába
akkumulátorában | akkujában
akkumulátorából | akkujából
akkumulátorához | akkujához
akkumulátoráig | akkujáig
akkumulátoráként | akkujáként
akkumulátorán | akkuján
akkumulátorának | akkujának
akkumulátoránál | akkujánál
akkumulátorára | akkujára
akkumulátoráról | akkujáról
akkumulátorát | akkuját
akkumulátorától | akkujától
akkumulátorával | akkujával
akkumulátoráért | akkujáért
akkumulátorért | akkuért
akkun | akkun
akkunak | akkunak
akkunál | akkunál
akkura | akkura
akkuról | akkuról
akkut | akkut
akkutól | akkutól
akkuval | akkuval
akkuért | akkuért
akárcsak | akárcsak
akárhol | bárhol
akárki | bárki
akármi | bármi
akármikor | bármikor

alaposan | alaposan
alatt | alatt
alkalommal

ameddig | amíg
amennyiben | ha
amikor
amint | amint
amíg | amíg

annak
annak érdekében hogy | azért hogy
annyi
anya | anya
anyja | anyja
anyjába | anyjába
anyjában | anyjában
anyjából | anyjából
anyjához | anyjához
anyjáig | anyjáig
anyjáként | anyjáként
anyján | anyján
anyjának | anyjának
anyjánál | anyjánál
anyjára | anyjára
anyjáról | anyjáról
anyját | anyját
anyjától | anyjától
anyjával | anyjával
anyjáért | anyjáért
anyába | anyába
anyában | anyában
anyából | anyából
anyához | anyához
anyáig | anyáig
anyák | anyák
anyákat | anyákat
anyákba | anyákba
anyákban | anyákban
anyákból | anyákból
anyákhoz | anyákhoz
anyákig | anyákig
anyákkal | anyákkal
anyákként | anyákként
anyáknak | anyáknak
anyáknál | anyáknál
anyákon | anyákon
anyákot | anyákat
anyákra | anyákra
anyákról | anyákról
anyáktól | anyáktól
anyáként | anyáként
anyákért | anyákért
anyán | anyán
anyának | anyának
anyánál | anyánál
anyára | anyára
anyáról | anyáról
anyát | anyát
anyától | anyától
anyával | anyával
anyáért | anyáért

apa | apa
apja | apja
apjába | apjába
apjában | apjában
apjából | apjából
apjához | apjához
apjáig | apjáig
apjáként | apjáként
apján | apján
apjának | apjának
apjánál | apjánál
apjára | apjára
apjáról | apjáról
apját | apját
apjától | apjától
apjával | apjával
apjáért | apjáért
apró | apró
apába | apába
apában | apában
apából | apából
apához | apához
apáig | apáig
apák | apák
apákat | apákat
apákba | apákba
apákban | apákban
apákból | apákból
apákhoz | apákhoz
apákig | apákig
apákkal | apákkal
apákként | apákként
apáknak | apáknak
apáknál | apáknál
apákon | apákon
apákot | apákat
apákra | apákra
apákról | apákról
apáktól | apáktól
apáként | apáként
apákért | apákért
apán | apán
apának | apának
apánál | apánál
apára | apára
apáról | apáról
apát | apát
apától | apától
apával | apával
apáért | apáért

arat
aratni
aratott
arattak
arra
arra kéri | azt kéri
arra kérik | azt kérik
arról
arról beszélt | arról szólt
arról számolt be | arról számolt be
arról szólt | arról szólt
arról tájékoztatott | arról számolt be

aszály | aszály
aszályban | aszályban
aszályból | aszályból
aszálynak | aszálynak
aszályok | aszályok
aszályokat | aszályokat
aszályoknak | aszályoknak
aszályra | aszályra
aszályt | aszályt

attól
attól fogva | azóta

autó | autó
autóba | autóba
autóban | autóban
autóból | autóból
autóhoz | autóhoz
autóig | autóig
autója | autója
autójába | autójába
autójában | autójában
autójából | autójából
autójához | autójához
autójáig | autójáig
autójáként | autójáként
autóján | autóján
autójának | autójának
autójánál | autójánál
autójára | autójára
autójáról | autójáról
autóját | autóját
autójától | autójától
autójával | autójával
autójáért | autójáért
autók | autók
autókat | autókat
autókba | autókba
autókban | autókban
autókból | autókból
autókhoz | autókhoz
autókig | autókig
autókkal | autókkal
autókként | autókként
autóknak | autóknak
autóknál | autóknál
autókon | autókon
autókot | autókat
autókra | autókra
autókról | autókról
autóktól | autóktól
autóként | autóként
autókért | autókért
autón | autón
autónak | autónak
autónál | autónál
autóra | autóra
autóról | autóról
autót | autót
autótól | autótól
autóval | autóval
autóért | autóért

az
az a terve | az a terve
az a véleménye | úgy véli
az a véleményük | úgy vélik
az elejétől a végéig | elejétől a végéig
az elejétől fogva | a kezdetektől
az elkövetkező hetekben | a következő hetekben
az elkövetkező hónapokban | a következő hónapokban
az elkövetkező napokban | a következő napokban
az elkövetkező években | a következő években
az elmúlt hetekben | az elmúlt hetekben
az elmúlt héten | múlt héten
az elmúlt hónapban | múlt hónapban
az elmúlt hónapokban | az elmúlt hónapokban
az elmúlt napokban | az elmúlt napokban
az elmúlt évben | tavaly
az elmúlt években | az elmúlt években
az idén | idén
az interneten | online
az utolsó percben | az utolsó percben
az utolsó pillanatban | az utolsó percben
az utóbbi hetekben | az elmúlt hetekben
az utóbbi hónapokban | az elmúlt hónapokban
az utóbbi időben | mostanában
az utóbbi napokban | az elmúlt napokban
az utóbbi években | az elmúlt években
az éjszaka folyamán | éjjel
az év folyamán végig | egész évben
azelőtt | azelőtt
azonban | de
azonkívül | továbbá
azonnal | rögtön
azonnal utána | rögtön utána
azonnali | azonnali
azonos | azonos
azt
azt gondolja | úgy véli
azt gondolják | úgy vélik
azt gondolta | úgy vélte
azt kéri | azt kéri
azt kérik | azt kérik
azt tervezi | az a terve
azt tervezik | azt tervezik
azután | azután
azzal
azzal a feltétellel hogy | feltéve hogy
azért
azért hogy | azért hogy
azóta | azóta

barátságos | kedves

be
becses | becses
becsuk | bezár
becsukja | bezárja
becsukni | bezárni
becsukott | bezárt
becsukta | bezárta
becsukták | bezárták
becsületes | becsületes
befejeződött | véget ért
behatóan | alaposan
bejelentette | mondta
bejelentették | mondták
bekövetkezett | történt
bekövetkezik | történik
bekövetkeztek | történtek
beleütközik | nekimegy
beleütközni | nekimenni
beleütköztek | nekimentek
beleütközött | nekiment
bemutatja | bemutatja
beszennyez | beszennyez
beszennyezett | beszennyezett
beszennyezi | beszennyezi
beszennyezni | beszennyezni
beszennyezte | beszennyezte
beszennyezték | beszennyezték
beszámolt | beszámolt
beszámolt arról | beszámolt arról
beszámoló | jelentés
beszámolóban | jelentésben
beszámolót | jelentést
beszélt
betakarít | learat
betakarítani | learatni
betakarítja | learatja
betakarított | learatott
betakarította | learatta
betakarították | learatták
betalált | betalált
betaláltak | betaláltak
betegség | betegség
betegségbe | betegségbe
betegségben | betegségben
betegségből | betegségből
betegsége | betegsége
betegségek | betegségek
betegségekbe | betegségekbe
betegségekben | betegségekben
betegségekből | betegségekből
betegségeken | betegségeken
betegségeket | betegségeket
betegségekhez | betegségekhez
betegségekig | betegségekig
betegségekkel | betegségekkel
betegségekként | betegségekként
betegségeknek | betegségeknek
betegségeknél | betegségeknél
betegségekre | betegségekre
betegségekről | betegségekről
betegségektől | betegségektől
betegségekért | betegségekért
betegségen | betegségen
betegséget | betegséget
betegséggel | betegséggel
betegséghez | betegséghez
betegségig | betegségig
betegségként | betegségként
betegségnek | betegségnek
betegségnél | betegségnél
betegségre | betegségre
betegségről | betegségről
betegségtől | betegségtől
betegségébe | betegségébe
betegségében | betegségében
betegségéből | betegségéből
betegségéhez | betegségéhez
betegségéig | betegségéig
betegségéként | betegségéként
betegségén | betegségén
betegségének | betegségének
betegségénél | betegségénél
betegségére | betegségére
betegségért | betegségért
betegségéről | betegségéről
betegségét | betegségét
betegségétől | betegségétől
betegségével | betegségével
betegségéért | betegségéért
bevásárlóközpont | pláza
bevásárlóközpontban | plázában
bevásárlóközpontból | plázából
bevásárlóközpontnak | plázának
bevásárlóközpontok | plázák
bevásárlóközpontokat | plázákat
bevásárlóközpontoknak | plázáknak
bevásárlóközpontot | plázát
bevásárlóközpontra | plázára
bezár | bezár
bezárja | bezárja
bezárni | bezárni
bezárt | bezárt
bezárta | bezárta
bezárták | bezárták

bicikli | bicikli
biciklibe | biciklibe
bicikliben | bicikliben
bicikliből | bicikliből
biciklihez | biciklihez
bicikliig | bicikliig
biciklije | biciklije
biciklijébe | biciklijébe
biciklijében | biciklijében
biciklijéből | biciklijéből
biciklijéhez | biciklijéhez
biciklijéig | biciklijéig
biciklijéként | biciklijéként
biciklijén | biciklijén
biciklijének | biciklijének
biciklijénél | biciklijénél
biciklijére | biciklijére
biciklijéről | biciklijéről
biciklijét | biciklijét
biciklijétől | biciklijétől
biciklijével | biciklijével
biciklijéért | biciklijéért
biciklik | biciklik
biciklikbe | biciklikbe
biciklikben | biciklikben
biciklikből | biciklikből
bicikliken | bicikliken
bicikliket | bicikliket
biciklikhez | biciklikhez
biciklikig | biciklikig
biciklikkel | biciklikkel
biciklikként | biciklikként
bicikliknek | bicikliknek
bicikliknél | bicikliknél
biciklikre | biciklikre
biciklikről | biciklikről
bicikliktől | bicikliktől
bicikliként | bicikliként
biciklikért | biciklikért
biciklin | biciklin
biciklinek | biciklinek
biciklinél | biciklinél
biciklire | biciklire
bicikliről | bicikliről
biciklis | biciklis
biciklisbe | biciklisbe
biciklisben | biciklisben
biciklisből | biciklisből
biciklise | biciklise
biciklisek | biciklisek
biciklisekbe | biciklisekbe
biciklisekben | biciklisekben
biciklisekből | biciklisekből
bicikliseken | bicikliseken
bicikliseket | bicikliseket
biciklisekhez | biciklisekhez
biciklisekig | biciklisekig
biciklisekkel | biciklisekkel
biciklisekként | biciklisekként
bicikliseknek | bicikliseknek
bicikliseknél | bicikliseknél
biciklisekre | biciklisekre
biciklisekről | biciklisekről
biciklisektől | biciklisektől
biciklisekért | biciklisekért
biciklisen | biciklisen
bicikliset | biciklist
biciklishez | biciklishez
biciklisig | biciklisig
biciklisként | biciklisként
biciklisnek | biciklisnek
biciklisnél | biciklisnél
biciklisre | biciklisre
biciklisről | biciklisről
biciklissel | biciklissel
biciklist | biciklist
biciklistől | biciklistől
biciklisébe | biciklisébe
biciklisében | biciklisében
bicikliséből | bicikliséből
bicikliséhez | bicikliséhez
bicikliséig | bicikliséig
bicikliséként | bicikliséként
biciklisén | biciklisén
biciklisének | biciklisének
biciklisénél | biciklisénél
biciklisére | biciklisére
biciklisért | biciklisért
bicikliséről | bicikliséről
biciklisét | biciklisét
biciklisétől | biciklisétől
biciklisével | biciklisével
bicikliséért | bicikliséért
biciklit | biciklit
biciklitől | biciklitől
biciklivel | biciklivel
bicikliért | bicikliért
biztonsági
biztonsági okok miatt | biztonsági okokból
biztonsági okokból | biztonsági okokból
biztosít | biztosít
biztosítani | garantálni
biztosítja | biztosítja
biztosított | garantált
biztosította | garantálta
biztosították | garantálták

bocsánatot
bocsánatot kér | elnézést kér
bocsánatot kért | elnézést kért
bolt | bolt
boltba | boltba
boltban | boltban
boltból | boltból
bolthoz | bolthoz
boltig | boltig
boltja | boltja
boltjába | boltjába
boltjában | boltjában
boltjából | boltjából
boltjához | boltjához
boltjáig | boltjáig
boltjáként | boltjáként
boltján | boltján
boltjának | boltjának
boltjánál | boltjánál
boltjára | boltjára
boltjáról | boltjáról
boltját | boltját
boltjától | boltjától
boltjával | boltjával
boltjáért | boltjáért
boltként | boltként
boltnak | boltnak
boltnál | boltnál
boltok | boltok
boltokat | boltokat
boltokba | boltokba
boltokban | boltokban
boltokból | boltokból
boltokhoz | boltokhoz
boltokig | boltokig
boltokkal | boltokkal
boltokként | boltokként
boltoknak | boltoknak
boltoknál | boltoknál
boltokon | boltokon
boltokot | boltokat
boltokra | boltokra
boltokról | boltokról
boltoktól | boltoktól
boltokért | boltokért
bolton | bolton
boltot | boltot
boltra | boltra
boltról | boltról
bolttal | bolttal
bolttól | bolttól
boltért | boltért
bonyolult | bonyolult
borzasztó | szörnyű

burgonya | krumpli
burgonyába | krumpliba
burgonyában | krumpliban
burgonyából | krumpliból
burgonyához | krumplihoz
burgonyáig | krumpliig
burgonyája | krumplija
burgonyájába | krumplijába
burgonyájában | krumplijában
burgonyájából | krumplijából
burgonyájához | krumplijához
burgonyájáig | krumplijáig
burgonyájáként | krumplijáként
burgonyáján | krumpliján
burgonyájának | krumplijának
burgonyájánál | krumplijánál
burgonyájára | krumplijára
burgonyájáról | krumplijáról
burgonyáját | krumpliját
burgonyájától | krumplijától
burgonyájával | krumplijával
burgonyájáért | krumplijáért
burgonyák | krumplik
burgonyákat | krumplikat
burgonyákba | krumplikba
burgonyákban | krumplikban
burgonyákból | krumplikból
burgonyákhoz | krumplikhoz
burgonyákig | krumplikig
burgonyákkal | krumplikkal
burgonyákként | krumplikként
burgonyáknak | krumpliknak
burgonyáknál | krumpliknál
burgonyákon | krumplikon
burgonyákot | krumplikat
burgonyákra | krumplikra
burgonyákról | krumplikról
burgonyáktól | krumpliktól
burgonyáként | krumpliként
burgonyákért | krumplikért
burgonyán | krumplin
burgonyának | krumplinak
burgonyánál | krumplinál
burgonyára | krumplira
burgonyáról | krumpliról
burgonyát | krumplit
burgonyától | krumplitól
burgonyával | krumplival
burgonyáért | krumpliért

bánatos | bánatos
bár | bár
bárhol | bárhol
bárki | bárki
bármi | bármi
bármikor | bármikor
bátor | bátor

bér | bér
bérben | bérben
bérből | bérből
bérek | bérek
béreket | béreket
béreknek | béreknek
bérnek | bérnek
bérre | bérre
bért | bért

bírál | bírál
bírálja | bírálja
bírálni | bírálni
bírált | bírált
bírálta | bírálta
bírálták | bírálták

büntető | büntető
büntetőben | büntetőben
büntetőből | büntetőből
büntetők | büntetők
büntetőket | büntetőket
büntetőknek | büntetőknek
büntetőnek | büntetőnek
büntetőre | büntetőre
büntetőt | büntetőt

bővít | bővít
bővíteni | bővíteni
bővített | bővített
bővítette | bővítette
bővítették | bővítették
bővíti | bővíti

csak | csak
csaknem | szinte
csaknem mindenki | szinte mindenki
csakúgy
csakúgy mint | akárcsak
családtag | rokon
családtagban | rokonban
családtagból | rokonból
családtagnak | rokonnak
családtagok | rokonok
családtagokat | rokonokat
családtagoknak | rokonoknak
családtagot | rokont
családtagra | rokonra
csaló | csaló
csalóba | csalóba
csalóban | csalóban
csalóból | csalóból
csalóhoz | csalóhoz
csalóig | csalóig
csalója | csalója
csalójába | csalójába
csalójában | csalójában
csalójából | csalójából
csalójához | csalójához
csalójáig | csalójáig
csalójáként | csalójáként
csalóján | csalóján
csalójának | csalójának
csalójánál | csalójánál
csalójára | csalójára
csalójáról | csalójáról
csalóját | csalóját
csalójától | csalójától
csalójával | csalójával
csalójáért | csalójáért
csalók | csalók
csalókat | csalókat
csalókba | csalókba
csalókban | csalókban
csalókból | csalókból
csalókhoz | csalókhoz
csalókig | csalókig
csalókkal | csalókkal
csalókként | csalókként
csalóknak | csalóknak
csalóknál | csalóknál
csalókon | csalókon
csalókot | csalókat
csalókra | csalókra
csalókról | csalókról
csalóktól | csalóktól
csalóként | csalóként
csalókért | csalókért
csalón | csalón
csalónak | csalónak
csalónál | csalónál
csalóra | csalóra
csalóról | csalóról
csalót | csalót
csalótól | csalótól
csalóval | csalóval
csalóért | csalóért
csapat | csapat
csapatban | csapatban
csapatból | csapatból
csapatnak | csapatnak
csapatok | csapatok
csapatokat | csapatokat
csapatoknak | csapatoknak
csapatot | csapatot
csapatra | csapatra
csodaszép | gyönyörű
csupán | csak
csökken | csökken
csökkent | csökkent
csökkentek | csökkentek
csökkenteni | mérsékelni
csökkentett | mérsékelt
csökkentette | mérsékelte
csökkentették | mérsékelték
csökkenti | mérsékli
csökkenés | csökkenés
csökkenésben | csökkenésben
csökkenésből | csökkenésből
csökkenések | csökkenések
csökkenéseket | csökkenéseket
csökkenéseknek | csökkenéseknek
csökkenésnek | csökkenésnek
csökkenésre | csökkenésre
csökkenést | csökkenést

cég | cég
cégbe | cégbe
cégben | cégben
cégből | cégből
cége | cége
cégek | cégek
cégekbe | cégekbe
cégekben | cégekben
cégekből | cégekből
cégeken | cégeken
cégeket | cégeket
cégekhez | cégekhez
cégekig | cégekig
cégekkel | cégekkel
cégekként | cégekként
cégeknek | cégeknek
cégeknél | cégeknél
cégekre | cégekre
cégekről | cégekről
cégektől | cégektől
cégekért | cégekért
cégen | cégen
céget | céget
céggel | céggel
céghez | céghez
cégig | cégig
cégként | cégként
cégnek | cégnek
cégnél | cégnél
cégre | cégre
cégről | cégről
cégtől | cégtől
cégébe | cégébe
cégében | cégében
cégéből | cégéből
cégéhez | cégéhez
cégéig | cégéig
cégéként | cégéként
cégén | cégén
cégének | cégének
cégénél | cégénél
cégére | cégére
cégért | cégért
cégéről | cégéről
cégét | cégét
cégétől | cégétől
cégével | cégével
cégéért | cégéért
céljából | végett

dacára | dacára
dal | dal
dalban | dalban
dalból | dalból
dalnak | dalnak
dalok | dalok
dalokat | dalokat
daloknak | daloknak
dalra | dalra
dalt | dalt
darabig

de | de
demonstráció | tüntetés
demonstrációba | tüntetésbe
demonstrációban | tüntetésben
demonstrációból | tüntetésből
demonstrációhoz | tüntetéshez
demonstrációig | tüntetésig
demonstrációja | tüntetése
demonstrációjába | tüntetésébe
demonstrációjában | tüntetésében
demonstrációjából | tüntetéséből
demonstrációjához | tüntetéséhez
demonstrációjáig | tüntetéséig
demonstrációjáként | tüntetéséként
demonstrációján | tüntetésén
demonstrációjának | tüntetésének
demonstrációjánál | tüntetésénél
demonstrációjára | tüntetésére
demonstrációjáról | tüntetéséről
demonstrációját | tüntetését
demonstrációjától | tüntetésétől
demonstrációjával | tüntetésével
demonstrációjáért | tüntetéséért
demonstrációk | tüntetések
demonstrációkat | tüntetéseket
demonstrációkba | tüntetésekbe
demonstrációkban | tüntetésekben
demonstrációkból | tüntetésekből
demonstrációkhoz | tüntetésekhez
demonstrációkig | tüntetésekig
demonstrációkkal | tüntetésekkel
demonstrációkként | tüntetésekként
demonstrációknak | tüntetéseknek
demonstrációknál | tüntetéseknél
demonstrációkon | tüntetéseken
demonstrációkot | tüntetéseket
demonstrációkra | tüntetésekre
demonstrációkról | tüntetésekről
demonstrációktól | tüntetésektől
demonstrációként | tüntetésként
demonstrációkért | tüntetésekért
demonstráción | tüntetésen
demonstrációnak | tüntetésnek
demonstrációnál | tüntetésnél
demonstrációra | tüntetésre
demonstrációról | tüntetésről
demonstrációt | tüntetést
demonstrációtól | tüntetéstől
demonstrációval | tüntetéssel
demonstrációért | tüntetésért

dicsér | dicsér
dicséri | dicséri
dicsérni | dicsérni
dicsért | dicsért
dicsérte | dicsérte
dicsérték | dicsérték
disznó | disznó
disznóban | disznóban
disznóból | disznóból
disznók | disznók
disznókat | disznókat
disznóknak | disznóknak
disznónak | disznónak
disznóra | disznóra
disznót | disznót
diák | diák
diákba | diákba
diákban | diákban
diákból | diákból
diákhoz | diákhoz
diákig | diákig
diákja | diákja
diákjába | diákjába
diákjában | diákjában
diákjából | diákjából
diákjához | diákjához
diákjáig | diákjáig
diákjáként | diákjáként
diákján | diákján
diákjának | diákjának
diákjánál | diákjánál
diákjára | diákjára
diákjáról | diákjáról
diákját | diákját
diákjától | diákjától
diákjával | diákjával
diákjáért | diákjáért
diákkal | diákkal
diákként | diákként
diáknak | diáknak
diáknál | diáknál
diákok | diákok
diákokat | diákokat
diákokba | diákokba
diákokban | diákokban
diákokból | diákokból
diákokhoz | diákokhoz
diákokig | diákokig
diákokkal | diákokkal
diákokként | diákokként
diákoknak | diákoknak
diákoknál | diákoknál
diákokon | diákokon
diákokot | diákokat
diákokra | diákokra
diákokról | diákokról
diákoktól | diákoktól
diákokért | diákokért
diákon | diákon
diákot | diákot
diákra | diákra
diákról | diákról
diáktól | diáktól
diákért | diákért
dióhéjban | röviden

dolgozó | dolgozó
dolgozóba | dolgozóba
dolgozóban | dolgozóban
dolgozóból | dolgozóból
dolgozóhoz | dolgozóhoz
dolgozóig | dolgozóig
dolgozója | dolgozója
dolgozójába | dolgozójába
dolgozójában | dolgozójában
dolgozójából | dolgozójából
dolgozójához | dolgozójához
dolgozójáig | dolgozójáig
dolgozójáként | dolgozójáként
dolgozóján | dolgozóján
dolgozójának | dolgozójának
dolgozójánál | dolgozójánál
dolgozójára | dolgozójára
dolgozójáról | dolgozójáról
dolgozóját | dolgozóját
dolgozójától | dolgozójától
dolgozójával | dolgozójával
dolgozójáért | dolgozójáért
dolgozók | dolgozók
dolgozókat | dolgozókat
dolgozókba | dolgozókba
dolgozókban | dolgozókban
dolgozókból | dolgozókból
dolgozókhoz | dolgozókhoz
dolgozókig | dolgozókig
dolgozókkal | dolgozókkal
dolgozókként | dolgozókként
dolgozóknak | dolgozóknak
dolgozóknál | dolgozóknál
dolgozókon | dolgozókon
dolgozókot | dolgozókat
dolgozókra | dolgozókra
dolgozókról | dolgozókról
dolgozóktól | dolgozóktól
dolgozóként | dolgozóként
dolgozókért | dolgozókért
dolgozón | dolgozón
dolgozónak | dolgozónak
dolgozónál | dolgozónál
dolgozóra | dolgozóra
dolgozóról | dolgozóról
dolgozót | dolgozót
dolgozótól | dolgozótól
dolgozóval | dolgozóval
dolgozóért | dolgozóért

drukker | drukker
drukkerbe | drukkerbe
drukkerben | drukkerben
drukkerből | drukkerből
drukkere | drukkere
drukkerek | drukkerek
drukkerekbe | drukkerekbe
drukkerekben | drukkerekben
drukkerekből | drukkerekből
drukkereken | drukkereken
drukkereket | drukkereket
drukkerekhez | drukkerekhez
drukkerekig | drukkerekig
drukkerekkel | drukkerekkel
drukkerekként | drukkerekként
drukkereknek | drukkereknek
drukkereknél | drukkereknél
drukkerekre | drukkerekre
drukkerekről | drukkerekről
drukkerektől | drukkerektől
drukkerekért | drukkerekért
drukkeren | drukkeren
drukkeret | drukkert
drukkerhez | drukkerhez
drukkerig | drukkerig
drukkerként | drukkerként
drukkernek | drukkernek
drukkernél | drukkernél
drukkerre | drukkerre
drukkerrel | drukkerrel
drukkerről | drukkerről
drukkert | drukkert
drukkertől | drukkertől
drukkerébe | drukkerébe
drukkerében | drukkerében
drukkeréből | drukkeréből
drukkeréhez | drukkeréhez
drukkeréig | drukkeréig
drukkeréként | drukkeréként
drukkerén | drukkerén
drukkerének | drukkerének
drukkerénél | drukkerénél
drukkerére | drukkerére
drukkerért | drukkerért
drukkeréről | drukkeréről
drukkerét | drukkerét
drukkerétől | drukkerétől
drukkerével | drukkerével
drukkeréért | drukkeréért
drága | drága

dugó | dugó
dugóban | dugóban
dugóból | dugóból
dugók | dugók
dugókat | dugókat
dugóknak | dugóknak
dugónak | dugónak
dugóra | dugóra
dugót | dugót
dupla
dupla annyi | dupla annyi

díjmentes | ingyenes
díjmentesen | ingyen
díszít | díszít
díszíteni | díszíteni
díszített | díszített
díszítette | díszítette
díszítették | díszítették
díszíti | díszíti

dönt | dönt
dönteni | dönteni
döntést
döntést hoz | dönt
döntést hozott | döntött
döntést hoztak | döntöttek
döntött | döntött
döntöttek | döntöttek

düh | düh
dühöt | dühöt

e
e mailben | e mailben

ebben
ebben az évben | idén

eddig | eddig
edző | edző
edzőbe | edzőbe
edzőben | edzőben
edzőből | edzőből
edzőhez | edzőhez
edzőig | edzőig
edzője | edzője
edzőjébe | edzőjébe
edzőjében | edzőjében
edzőjéből | edzőjéből
edzőjéhez | edzőjéhez
edzőjéig | edzőjéig
edzőjéként | edzőjéként
edzőjén | edzőjén
edzőjének | edzőjének
edzőjénél | edzőjénél
edzőjére | edzőjére
edzőjéről | edzőjéről
edzőjét | edzőjét
edzőjétől | edzőjétől
edzőjével | edzőjével
edzőjéért | edzőjéért
edzők | edzők
edzőkbe | edzőkbe
edzőkben | edzőkben
edzőkből | edzőkből
edzőken | edzőken
edzőket | edzőket
edzőkhez | edzőkhez
edzőkig | edzőkig
edzőkkel | edzőkkel
edzőkként | edzőkként
edzőknek | edzőknek
edzőknél | edzőknél
edzőkre | edzőkre
edzőkről | edzőkről
edzőktől | edzőktől
edzőként | edzőként
edzőkért | edzőkért
edzőn | edzőn
edzőnek | edzőnek
edzőnél | edzőnél
edzőre | edzőre
edzőről | edzőről
edzőt | edzőt
edzőtől | edzőtől
edzővel | edzővel
edzőért | edzőért

egy
egy darabig | egy ideig
egy hét múlva | rá egy hétre
egy héttel később | rá egy hétre
egy hónap múlva | rá egy hónapra
egy hónappal később | rá egy hónapra
egy ideig | egy ideig
egy kicsit | kissé
egy év múlva | rá egy évre
egy évvel később | rá egy évre
egyebek
egyebek közt | egyebek közt
egyebek mellett | egyebek közt
egyelőre
egyelőre nem tudni | még nem tudni
egyezség | egyezség
egyezségben | egyezségben
egyezségből | egyezségből
egyezségek | egyezségek
egyezségeket | egyezségeket
egyezségeknek | egyezségeknek
egyezséget | egyezséget
egyezségnek | egyezségnek
egyezségre | egyezségre
egyfelől | egyfelől
egyhangú | unalmas
egyik
egyik napról a másikra | máról holnapra
egykori | egykori
egyrészt | egyfelől
egyszeriben | hirtelen
egyszerűsít | egyszerűsít
egyszerűsíteni | egyszerűsíteni
egyszerűsítette | egyszerűsítette
egyszerűsítették | egyszerűsítették
egyszerűsíti | egyszerűsíti
egyéb
egyéb helyen | máshol
egyébként | különben
együtt | együtt
együttes | csapat
együttesben | csapatban
együttesből | csapatból
együttesek | csapatok
együtteseket | csapatokat
együtteseknek | csapatoknak
együttesnek | csapatnak
együttesre | csapatra
együttest | csapatot
együttműködik | kooperál
együttműködni | kooperálni
együttműködtek | kooperáltak
együttműködött | kooperált
egész
egész nap | egész nap
egész éjjel | egész éjjel
egész éjszaka | egész éjjel
egész évben | egész évben
egészségügyi
egészségügyi okok miatt | egészségügyi okokból
egészségügyi okokból | egészségügyi okokból
egészében | egészében

eközben | közben

el
elad | elad
eladja | eladja
eladni | eladni
eladott | eladott
eladta | eladta
eladták | eladták
elbocsát | kirúg
elbocsátani | kirúgni
elbocsátja | kirúgja
elbocsátott | kirúgott
elbocsátotta | kirúgta
elbocsátották | kirúgták
eldugja | eldugja
eldugni | eldugni
eldugta | eldugta
eldugták | eldugták
elegáns | elegáns
eleinte | eleinte
elejétől
elejétől a végéig | elejétől a végéig
elektronikus
elektronikus levélben | e mailben
elfeled | elfeled
elfeledi | elfeledi
elfeledni | elfeledni
elfeledte | elfeledte
elfeledték | elfeledték
elfelejt | elfeled
elfelejteni | elfeledni
elfelejtette | elfeledte
elfelejtették | elfeledték
elfelejti | elfeledi
elfog | elfog
elfogja | elfogja
elfogni | elfogni
elfogott | elfogott
elfogta | elfogta
elfogták | elfogták
elfojtani | eloltani
elfojtja | eloltja
elfojtott | eloltott
elfojtotta | eloltotta
elfojtották | eloltották
elföldeli | eltemeti
elföldelni | eltemetni
elföldelte | eltemette
elföldelték | eltemették
elhalaszt | elnapol
elhalasztani | elnapolni
elhalasztja | elnapolja
elhalasztott | elnapolt
elhalasztotta | elnapolta
elhalasztották | elnapolták
elhuny | elhuny
elhunyt | elhunyt
elhunytak | elhunytak
eljárás | eljárás
eljárásban | eljárásban
eljárásból | eljárásból
eljárásnak | eljárásnak
eljárások | eljárások
eljárásokat | eljárásokat
eljárásoknak | eljárásoknak
eljárásra | eljárásra
eljárást | eljárást
elkezd | elkezd
elkezdeni | elkezdeni
elkezdett | elkezdett
elkezdi | elkezdi
elkezdte | elkezdte
elkezdték | elkezdték
elkezdődik | kezdődik
elkezdődött | kezdődött
elkövetkező
elküldeni | elküldeni
elküldi | elküldi
elküldte | elküldte
elküldték | elküldték
elkülönít | elkülönít
elkülöníteni | elkülöníteni
elkülönítette | elkülönítette
elkülönítették | elkülönítették
elkülöníti | elkülöníti
ellenben | ellenben
ellenfele | riválisa
ellenfelek | riválisok
ellenfelekbe | riválisokba
ellenfelekben | riválisokban
ellenfelekből | riválisokból
ellenfeleken | riválisokon
ellenfeleket | riválisokat
ellenfelekhez | riválisokhoz
ellenfelekig | riválisokig
ellenfelekkel | riválisokkal
ellenfelekként | riválisokként
ellenfeleknek | riválisoknak
ellenfeleknél | riválisoknál
ellenfelekre | riválisokra
ellenfelekről | riválisokról
ellenfelektől | riválisoktól
ellenfelekért | riválisokért
ellenfelet | riválist
ellenfelébe | riválisába
ellenfelében | riválisában
ellenfeléből | riválisából
ellenfeléhez | riválisához
ellenfeléig | riválisáig
ellenfeléként | riválisáként
ellenfelén | riválisán
ellenfelének | riválisának
ellenfelénél | riválisánál
ellenfelére | riválisára
ellenfeléről | riválisáról
ellenfelét | riválisát
ellenfelétől | riválisától
ellenfelével | riválisával
ellenfeléért | riválisáért
ellenfél | rivális
ellenfélbe | riválisba
ellenfélben | riválisban
ellenfélből | riválisból
ellenfélen | riválison
ellenfélhez | riválishoz
ellenfélig | riválisig
ellenfélként | riválisként
ellenféllel | riválissal
ellenfélnek | riválisnak
ellenfélnél | riválisnál
ellenfélre | riválisra
ellenfélről | riválisról
ellenfélt | riválist
ellenféltől | riválistól
ellenfélért | riválisért
ellenkezőleg | ellenkezőleg
ellenére | dacára
ellop | ellop
ellopja | ellopja
ellopni | ellopni
ellopott | ellopott
ellopta | ellopta
elloptak | elloptak
ellopták | ellopták
ellátogatott | ellátogatott
ellátogattak | ellátogattak
elmagyarázta | mondta
elmagyarázták | mondták
elmagyarázza | közli
elmerül | elmerül
elmerülni | elmerülni
elmerült | elmerült
elmerültek | elmerültek
elmondja | közli
elmondják | közlik
elmondta | mondta
elmondták | mondták
elméletben | elvileg
elmúlt
elnapol | elnapol
elnapolja | elnapolja
elnapolni | elnapolni
elnapolt | elnapolt
elnapolta | elnapolta
elnapolták | elnapolták
elnézést
elnézést kér | elnézést kér
elnézést kért | elnézést kért
eloltani | eloltani
eloltja | eloltja
eloltott | eloltott
eloltotta | eloltotta
eloltották | eloltották
elpusztít | elpusztít
elpusztítani | elpusztítani
elpusztítja | elpusztítja
elpusztított | elpusztított
elpusztította | elpusztította
elpusztították | elpusztították
elrejteni | eldugni
elrejtette | eldugta
elrejtették | eldugták
elrejti | eldugja
elromlott | elromlott
elszennyez | beszennyez
elszennyezett | beszennyezett
elszennyezi | beszennyezi
elszennyezni | beszennyezni
elszennyezte | beszennyezte
elszennyezték | beszennyezték
elsüllyed | elmerül
elsüllyedni | elmerülni
elsüllyedt | elmerült
elsüllyedtek | elmerültek
első
első alkalommal | először
első ízben | először
elsősorban | főleg
eltemeti | eltemeti
eltemetni | eltemetni
eltemette | eltemette
eltemették | eltemették
eltulajdonít | ellop
eltulajdonítani | ellopni
eltulajdonítja | ellopja
eltulajdonított | ellopott
eltulajdonította | ellopta
eltulajdonítottak | elloptak
eltulajdonították | ellopták
eltérő | eltérő
elutasít | elutasít
elutasítani | elutasítani
elutasítja | elutasítja
elutasított | elutasított
elutasította | elutasította
elutasították | elutasították
elvileg | elvileg
előidéz | okoz
előidézett | okozott
előidézi | okozza
előidézni | okozni
előidézte | okozta
előidéztek | okoztak
előidézték | okozták
először | először
előtt | előtt
előtte
előzőleg | azelőtt
előállít | gyárt
előállítani | gyártani
előállított | gyártott
előállította | gyártotta
előállítottak | gyártottak
előállították | gyártották

emel | emel
emelkedett | emelkedett
emelkedik | emelkedik
emelkedni | emelkedni
emelkedtek | emelkedtek
emelkedés | emelkedés
emelkedésben | emelkedésben
emelkedésből | emelkedésből
emelkedések | emelkedések
emelkedéseket | emelkedéseket
emelkedéseknek | emelkedéseknek
emelkedésnek | emelkedésnek
emelkedésre | emelkedésre
emelkedést | emelkedést
emellett | továbbá
emelni | emelni
emelt
emelte | emelte
emelték | emelték
emiatt | ezért

engedélyez | megenged
engedélyezi | megengedi
engedélyezni | megengedni
engedélyezte | megengedte
engedélyezték | megengedték
ennek
ennek ellenére | mégis
ennek folytán | ezért
ennek következtében | ezért

esetleg | talán

evakuál | kiürít
evakuálja | kiüríti
evakuálni | evakuálni
evakuált | evakuált
evakuálta | evakuálta
evakuálták | evakuálták

ezenfelül | továbbá
ezenkívül | továbbá
ezentúl | ezentúl
ezt
ezt követően | azután
ezután | azután
ezzel
ezzel szemben | ellenben
ezért | ezért

fazék | fazék

fekszik | fekszik
felajánl | felajánl
felajánlani | felkínálni
felajánlja | felajánlja
felajánlott | felkínált
felajánlotta | felkínálta
felajánlották | felkínálták
felborul | feldől
felborulni | feldőlni
felborult | feldőlt
felborultak | feldőltek
feldől | feldől
feldőlni | feldőlni
feldőlt | feldőlt
feldőltek | feldőltek
felel | felel
felelet | válasz
feleletbe | válaszba
feleletben | válaszban
feleletből | válaszból
felelete | válasza
feleletek | válaszok
feleletekbe | válaszokba
feleletekben | válaszokban
feleletekből | válaszokból
feleleteken | válaszokon
feleleteket | válaszokat
feleletekhez | válaszokhoz
feleletekig | válaszokig
feleletekkel | válaszokkal
feleletekként | válaszokként
feleleteknek | válaszoknak
feleleteknél | válaszoknál
feleletekre | válaszokra
feleletekről | válaszokról
feleletektől | válaszoktól
feleletekért | válaszokért
feleleten | válaszon
feleletet | választ
felelethez | válaszhoz
feleletig | válaszig
feleletként | válaszként
feleletnek | válasznak
feleletnél | válasznál
feleletre | válaszra
feleletről | válaszról
felelettel | válasszal
felelettől | választól
feleletébe | válaszába
feleletében | válaszában
feleletéből | válaszából
feleletéhez | válaszához
feleletéig | válaszáig
feleletéként | válaszáként
feleletén | válaszán
feleletének | válaszának
feleleténél | válaszánál
feleletére | válaszára
feleletért | válaszért
feleletéről | válaszáról
feleletét | válaszát
feleletétől | válaszától
feleletével | válaszával
feleletéért | válaszáért
felelni | felelni
felelt | felelt
felelte | felelte
feleltek | feleltek
felelték | felelték
felesleges | felesleges
felgyorsít | gyorsít
felgyorsítani | gyorsítani
felgyorsítja | gyorsítja
felgyorsított | gyorsított
felgyorsította | gyorsította
felgyorsították | gyorsították
feljelentést
feljelentést tett | panaszt emelt
felkeres | felkeres
felkeresni | felkeresni
felkereste | felkereste
felkeresték | felkeresték
felkínál | felajánl
felkínálja | felajánlja
felkínálni | felkínálni
felkínált | felkínált
felkínálta | felkínálta
felkínálták | felkínálták
feltétellel
feltéve
feltéve hogy | feltéve hogy
felépíteni | felépíteni
felépített | felépített
felépítette | felépítette
felépítettek | felépítettek
felépítették | felépítették
felépíti | felépíti
felújít | felújít
felújítani | renoválni
felújítja | felújítja
felújított | renovált
felújította | renoválta
felújították | renoválták
fennhangon | hangosan

figyelembe
figyelembe venni | figyelembe venni
figyelembe veszi | figyelembe veszi
figyelembe vette | figyelembe vette
finanszíroz | pénzel
finanszírozni | pénzelni
finanszírozott | pénzelt
finanszírozta | pénzelte
finanszírozták | pénzelték
finanszírozza | pénzeli
finom | ízes
fizetés | bér
fizetésben | bérben
fizetésből | bérből
fizetések | bérek
fizetéseket | béreket
fizetéseknek | béreknek
fizetésnek | bérnek
fizetésre | bérre
fizetést | bért

foci | foci
fociban | fociban
fociból | fociból
focik | focik
focikat | focikat
fociknak | fociknak
focinak | focinak
focira | focira
focista | focista
focistában | focistában
focistából | focistából
focisták | focisták
focistákat | focistákat
focistáknak | focistáknak
focistának | focistának
focistára | focistára
focistát | focistát
focit | focit
foglal
foglalja
foglalkozás | szakma
foglalkozásban | szakmában
foglalkozásból | szakmából
foglalkozásnak | szakmának
foglalkozások | szakmák
foglalkozásokat | szakmákat
foglalkozásoknak | szakmáknak
foglalkozásra | szakmára
foglalkozást | szakmát
foglalnak
foglalta
fogorvos | fogász
fogorvosban | fogászban
fogorvosból | fogászból
fogorvosnak | fogásznak
fogorvosok | fogászok
fogorvosokat | fogászokat
fogorvosoknak | fogászoknak
fogorvosra | fogászra
fogorvost | fogászt
fogott
fogtak
fogva
fogász | fogász
fogászban | fogászban
fogászból | fogászból
fogásznak | fogásznak
fogászok | fogászok
fogászokat | fogászokat
fogászoknak | fogászoknak
fogászra | fogászra
fogászt | fogászt
fokozatosan | fokozatosan
folyamatosan | folyton
folyamán | alatt
folyton | folyton
folytán
folyóirat | magazin
folyóiratban | magazinban
folyóiratból | magazinból
folyóiratnak | magazinnak
folyóiratok | magazinok
folyóiratokat | magazinokat
folyóiratoknak | magazinoknak
folyóiratot | magazint
folyóiratra | magazinra
fontos | fontos
fontos hogy | fontos hogy
fontosabb | fontosabb
formában
fotó | fotó
fotóba | fotóba
fotóban | fotóban
fotóból | fotóból
fotóhoz | fotóhoz
fotóig | fotóig
fotója | fotója
fotójába | fotójába
fotójában | fotójában
fotójából | fotójából
fotójához | fotójához
fotójáig | fotójáig
fotójáként | fotójáként
fotóján | fotóján
fotójának | fotójának
fotójánál | fotójánál
fotójára | fotójára
fotójáról | fotójáról
fotóját | fotóját
fotójától | fotójától
fotójával | fotójával
fotójáért | fotójáért
fotók | fotók
fotókat | fotókat
fotókba | fotókba
fotókban | fotókban
fotókból | fotókból
fotókhoz | fotókhoz
fotókig | fotókig
fotókkal | fotókkal
fotókként | fotókként
fotóknak | fotóknak
fotóknál | fotóknál
fotókon | fotókon
fotókot | fotókat
fotókra | fotókra
fotókról | fotókról
fotóktól | fotóktól
fotóként | fotóként
fotókért | fotókért
fotón | fotón
fotónak | fotónak
fotónál | fotónál
fotóra | fotóra
fotóról | fotóról
fotót | fotót
fotótól | fotótól
fotóval | fotóval
fotóért | fotóért

futball | foci
futballban | fociban
futballból | fociból
futballista | focista
futballistában | focistában
futballistából | focistából
futballisták | focisták
futballistákat | focistákat
futballistáknak | focistáknak
futballistának | focistának
futballistára | focistára
futballistát | focistát
futballnak | focinak
futballok | focik
futballokat | focikat
futballoknak | fociknak
futballra | focira
futballt | focit
fuvaroz | fuvaroz
fuvarozni | fuvarozni
fuvarozott | fuvarozott
fuvarozta | fuvarozta
fuvarozták | fuvarozták
fuvarozza | fuvarozza

fázis | fázis
fázisban | fázisban
fázisból | fázisból
fázisnak | fázisnak
fázisok | fázisok
fázisokat | fázisokat
fázisoknak | fázisoknak
fázisra | fázisra
fázist | fázist

fénykép | fotó
fényképbe | fotóba
fényképben | fotóban
fényképből | fotóból
fényképe | fotója
fényképek | fotók
fényképekbe | fotókba
fényképekben | fotókban
fényképekből | fotókból
fényképeken | fotókon
fényképeket | fotókat
fényképekhez | fotókhoz
fényképekig | fotókig
fényképekkel | fotókkal
fényképekként | fotókként
fényképeknek | fotóknak
fényképeknél | fotóknál
fényképekre | fotókra
fényképekről | fotókról
fényképektől | fotóktól
fényképekért | fotókért
fényképen | fotón
fényképet | fotót
fényképhez | fotóhoz
fényképig | fotóig
fényképként | fotóként
fényképnek | fotónak
fényképnél | fotónál
fényképpel | fotóval
fényképre | fotóra
fényképről | fotóról
fényképtől | fotótól
fényképébe | fotójába
fényképében | fotójában
fényképéből | fotójából
fényképéhez | fotójához
fényképéig | fotójáig
fényképéként | fotójáként
fényképén | fotóján
fényképének | fotójának
fényképénél | fotójánál
fényképére | fotójára
fényképért | fotóért
fényképéről | fotójáról
fényképét | fotóját
fényképétől | fotójától
fényképével | fotójával
fényképéért | fotójáért

földcsuszamlás | földomlás
földcsuszamlásban | földomlásban
földcsuszamlásból | földomlásból
földcsuszamlásnak | földomlásnak
földcsuszamlások | földomlások
földcsuszamlásokat | földomlásokat
földcsuszamlásoknak | földomlásoknak
földcsuszamlásra | földomlásra
földcsuszamlást | földomlást
földomlás | földomlás
földomlásban | földomlásban
földomlásból | földomlásból
földomlásnak | földomlásnak
földomlások | földomlások
földomlásokat | földomlásokat
földomlásoknak | földomlásoknak
földomlásra | földomlásra
földomlást | földomlást
fölösleges | felesleges

függetlenül | függetlenül

főként | főleg
főleg | főleg

garantál | biztosít
garantálja | biztosítja
garantálni | garantálni
garantált | garantált
garantálta | garantálta
garantálták | garantálták
gazdag | gazdag

gigantikus | óriási

gond
gond nélkül | gond nélkül
gondolja | véli
gondolják | vélik
gondolta
gondosan | alaposan

gyakorlatban
gyakorlatilag | gyakorlatilag
gyakorlott | gyakorlott
gyakran | sűrűn
gyerek | gyerek
gyerekbe | gyerekbe
gyerekben | gyerekben
gyerekből | gyerekből
gyereke | gyereke
gyerekek | gyerekek
gyerekekbe | gyerekekbe
gyerekekben | gyerekekben
gyerekekből | gyerekekből
gyerekeken | gyerekeken
gyerekeket | gyerekeket
gyerekekhez | gyerekekhez
gyerekekig | gyerekekig
gyerekekkel | gyerekekkel
gyerekekként | gyerekekként
gyerekeknek | gyerekeknek
gyerekeknél | gyerekeknél
gyerekekre | gyerekekre
gyerekekről | gyerekekről
gyerekektől | gyerekektől
gyerekekért | gyerekekért
gyereken | gyereken
gyereket | gyereket
gyerekhez | gyerekhez
gyerekig | gyerekig
gyerekkel | gyerekkel
gyerekként | gyerekként
gyereknek | gyereknek
gyereknél | gyereknél
gyerekre | gyerekre
gyerekről | gyerekről
gyerektől | gyerektől
gyerekébe | gyerekébe
gyerekében | gyerekében
gyerekéből | gyerekéből
gyerekéhez | gyerekéhez
gyerekéig | gyerekéig
gyerekéként | gyerekéként
gyerekén | gyerekén
gyerekének | gyerekének
gyerekénél | gyerekénél
gyerekére | gyerekére
gyerekért | gyerekért
gyerekéről | gyerekéről
gyerekét | gyerekét
gyerekétől | gyerekétől
gyerekével | gyerekével
gyerekéért | gyerekéért
gyermek | gyerek
gyermekbe | gyerekbe
gyermekben | gyerekben
gyermekből | gyerekből
gyermeke | gyereke
gyermekek | gyerekek
gyermekekbe | gyerekekbe
gyermekekben | gyerekekben
gyermekekből | gyerekekből
gyermekeken | gyerekeken
gyermekeket | gyerekeket
gyermekekhez | gyerekekhez
gyermekekig | gyerekekig
gyermekekkel | gyerekekkel
gyermekekként | gyerekekként
gyermekeknek | gyerekeknek
gyermekeknél | gyerekeknél
gyermekekre | gyerekekre
gyermekekről | gyerekekről
gyermekektől | gyerekektől
gyermekekért | gyerekekért
gyermeken | gyereken
gyermeket | gyereket
gyermekhez | gyerekhez
gyermekig | gyerekig
gyermekjátszóterek | játszóterek
gyermekjátszótereket | játszótereket
gyermekjátszótereknek | játszótereknek
gyermekjátszóteret | játszóteret
gyermekjátszótér | játszótér
gyermekjátszótérben | játszótérben
gyermekjátszótérből | játszótérből
gyermekjátszótérnek | játszótérnek
gyermekjátszótérre | játszótérre
gyermekkel | gyerekkel
gyermekként | gyerekként
gyermeknek | gyereknek
gyermeknél | gyereknél
gyermekre | gyerekre
gyermekről | gyerekről
gyermektől | gyerektől
gyermekébe | gyerekébe
gyermekében | gyerekében
gyermekéből | gyerekéből
gyermekéhez | gyerekéhez
gyermekéig | gyerekéig
gyermekéként | gyerekéként
gyermekén | gyerekén
gyermekének | gyerekének
gyermekénél | gyerekénél
gyermekére | gyerekére
gyermekért | gyerekért
gyermekéről | gyerekéről
gyermekét | gyerekét
gyermekétől | gyerekétől
gyermekével | gyerekével
gyermekéért | gyerekéért
gyorsan | gyorsan
gyorsít | gyorsít
gyorsítani | gyorsítani
gyorsítja | gyorsítja
gyorsított | gyorsított
gyorsította | gyorsította
gyorsították | gyorsították
gyár | gyár
gyárat | gyárat
gyárban | gyárban
gyárt | gyárt
gyártani | gyártani
gyártott | gyártott
gyártotta | gyártotta
gyártottak | gyártottak
gyártották | gyártották
gyógyszer | orvosság
gyógyszerbe | orvosságba
gyógyszerben | orvosságban
gyógyszerből | orvosságból
gyógyszere | orvossága
gyógyszerek | orvosságok
gyógyszerekbe | orvosságokba
gyógyszerekben | orvosságokban
gyógyszerekből | orvosságokból
gyógyszereken | orvosságokon
gyógyszereket | orvosságokat
gyógyszerekhez | orvosságokhoz
gyógyszerekig | orvosságokig
gyógyszerekkel | orvosságokkal
gyógyszerekként | orvosságokként
gyógyszereknek | orvosságoknak
gyógyszereknél | orvosságoknál
gyógyszerekre | orvosságokra
gyógyszerekről | orvosságokról
gyógyszerektől | orvosságoktól
gyógyszerekért | orvosságokért
gyógyszeren | orvosságon
gyógyszeret | gyógyszert
gyógyszerhez | orvossághoz
gyógyszerig | orvosságig
gyógyszerként | orvosságként
gyógyszernek | orvosságnak
gyógyszernél | orvosságnál
gyógyszerre | orvosságra
gyógyszerrel | orvossággal
gyógyszerről | orvosságról
gyógyszert | gyógyszert
gyógyszertár | patika
gyógyszertárak | patikák
gyógyszertárakat | patikákat
gyógyszertáraknak | patikáknak
gyógyszertárban | patikában
gyógyszertárból | patikából
gyógyszertárnak | patikának
gyógyszertárra | patikára
gyógyszertárt | patikát
gyógyszertől | orvosságtól
gyógyszerébe | orvosságába
gyógyszerében | orvosságában
gyógyszeréből | orvosságából
gyógyszeréhez | orvosságához
gyógyszeréig | orvosságáig
gyógyszeréként | orvosságáként
gyógyszerén | orvosságán
gyógyszerének | orvosságának
gyógyszerénél | orvosságánál
gyógyszerére | orvosságára
gyógyszerért | orvosságért
gyógyszeréről | orvosságáról
gyógyszerét | orvosságát
gyógyszerétől | orvosságától
gyógyszerével | orvosságával
gyógyszeréért | orvosságáért
gyönyörű | gyönyörű
gyönyörűséges | gyönyörű
győz | győz
győzelmet
győzelmet arat | győz
győzelmet aratni | győzni
győzelmet aratott | nyert
győzelmet arattak | győztek
győzni | győzni
győztek | győztek
győzött | nyert

gépkocsi | autó
gépkocsiba | autóba
gépkocsiban | autóban
gépkocsiból | autóból
gépkocsihoz | autóhoz
gépkocsiig | autóig
gépkocsija | autója
gépkocsijába | autójába
gépkocsijában | autójában
gépkocsijából | autójából
gépkocsijához | autójához
gépkocsijáig | autójáig
gépkocsijáként | autójáként
gépkocsiján | autóján
gépkocsijának | autójának
gépkocsijánál | autójánál
gépkocsijára | autójára
gépkocsijáról | autójáról
gépkocsiját | autóját
gépkocsijától | autójától
gépkocsijával | autójával
gépkocsijáért | autójáért
gépkocsik | autók
gépkocsikat | autókat
gépkocsikba | autókba
gépkocsikban | autókban
gépkocsikból | autókból
gépkocsikhoz | autókhoz
gépkocsikig | autókig
gépkocsikkal | autókkal
gépkocsikként | autókként
gépkocsiknak | autóknak
gépkocsiknál | autóknál
gépkocsikon | autókon
gépkocsikot | autókat
gépkocsikra | autókra
gépkocsikról | autókról
gépkocsiktól | autóktól
gépkocsiként | autóként
gépkocsikért | autókért
gépkocsin | autón
gépkocsinak | autónak
gépkocsinál | autónál
gépkocsira | autóra
gépkocsiról | autóról
gépkocsit | autót
gépkocsitól | autótól
gépkocsival | autóval
gépkocsivezető | sofőr
gépkocsivezetőbe | sofőrbe
gépkocsivezetőben | sofőrben
gépkocsivezetőből | sofőrből
gépkocsivezetőhez | sofőrhez
gépkocsivezetőig | sofőrig
gépkocsivezetője | sofőrje
gépkocsivezetőjébe | sofőrjébe
gépkocsivezetőjében | sofőrjében
gépkocsivezetőjéből | sofőrjéből
gépkocsivezetőjéhez | sofőrjéhez
gépkocsivezetőjéig | sofőrjéig
gépkocsivezetőjéként | sofőrjéként
gépkocsivezetőjén | sofőrjén
gépkocsivezetőjének | sofőrjének
gépkocsivezetőjénél | sofőrjénél
gépkocsivezetőjére | sofőrjére
gépkocsivezetőjéről | sofőrjéről
gépkocsivezetőjét | sofőrjét
gépkocsivezetőjétől | sofőrjétől
gépkocsivezetőjével | sofőrjével
gépkocsivezetőjéért | sofőrjéért
gépkocsivezetők | sofőrök
gépkocsivezetőkbe | sofőrökbe
gépkocsivezetőkben | sofőrökben
gépkocsivezetőkből | sofőrökből
gépkocsivezetőken | sofőröken
gépkocsivezetőket | sofőröket
gépkocsivezetőkhez | sofőrökhez
gépkocsivezetőkig | sofőrökig
gépkocsivezetőkkel | sofőrökkel
gépkocsivezetőkként | sofőrökként
gépkocsivezetőknek | sofőröknek
gépkocsivezetőknél | sofőröknél
gépkocsivezetőkre | sofőrökre
gépkocsivezetőkről | sofőrökről
gépkocsivezetőktől | sofőröktől
gépkocsivezetőként | sofőrként
gépkocsivezetőkért | sofőrökért
gépkocsivezetőn | sofőren
gépkocsivezetőnek | sofőrnek
gépkocsivezetőnél | sofőrnél
gépkocsivezetőre | sofőrre
gépkocsivezetőről | sofőrről
gépkocsivezetőt | sofőrt
gépkocsivezetőtől | sofőrtől
gépkocsivezetővel | sofőrrel
gépkocsivezetőért | sofőrért
gépkocsiért | autóért

gól | gól
gólban | gólban
gólból | gólból
gólnak | gólnak
gólok | gólok
gólokat | gólokat
góloknak | góloknak
gólra | gólra
gólt | gólt
gólt lőtt | betalált
gólt lőttek | betaláltak
gólt szereztek | betaláltak
gólt szerzett | betalált

ha | ha
habár | bár
hagyományos | hagyományos
hajdani | egykori
haladéktalan | azonnali
haladéktalanul | rögtön
hamarosan | hamarosan
hangos | zajos
hangosan | hangosan
hangsúlyozta | mondta
hangsúlyozták | mondták
hangsúlyozza | közli
hangsúlyozzák | közlik
harag | düh
haragot | dühöt
hasonlóképpen | ugyanígy
hasznot | hasznot
haszon | haszon
haszontalan | hiábavaló
hatalmas | óriási
hatályba
hatályba lép | életbe lép
hatályba lépett | életbe lépett
határoz | dönt
határozni | dönteni
határozott | döntött
határoztak | döntöttek
havonta | havonta

helybéli | helyi
helyen
helyezkedik
helyezkedik el | fekszik
helyi | helyi
hetekben
hetente | hetente

hiba | hiba
hibában | hibában
hibából | hibából
hibák | hibák
hibákat | hibákat
hibáknak | hibáknak
hibának | hibának
hibára | hibára
hibás | hibás
hibásan | hibásan
hibát | hibát
hibátlan | hibátlan
hirtelen | hirtelen
hiszen | mert
hitel | hitel
hitelben | hitelben
hitelből | hitelből
hitelek | hitelek
hiteleket | hiteleket
hiteleknek | hiteleknek
hitelnek | hitelnek
hitelre | hitelre
hitelt | hitelt
hivatalos
hivatalos úton | hivatalosan
hivatalosan | hivatalosan
hiábavaló | hiábavaló

hobbi | hobbi
hobbiban | hobbiban
hobbiból | hobbiból
hobbik | hobbik
hobbikat | hobbikat
hobbiknak | hobbiknak
hobbinak | hobbinak
hobbira | hobbira
hobbit | hobbit
hogy
holnapra
hosszú
hosszú ideig | sokáig
hosszú ideje | régóta
hosszú idő óta | régóta
hotel | hotel
hotelbe | hotelbe
hotelben | hotelben
hotelből | hotelből
hotele | hotele
hotelek | hotelek
hotelekbe | hotelekbe
hotelekben | hotelekben
hotelekből | hotelekből
hoteleken | hoteleken
hoteleket | hoteleket
hotelekhez | hotelekhez
hotelekig | hotelekig
hotelekkel | hotelekkel
hotelekként | hotelekként
hoteleknek | hoteleknek
hoteleknél | hoteleknél
hotelekre | hotelekre
hotelekről | hotelekről
hotelektől | hotelektől
hotelekért | hotelekért
hotelen | hotelen
hotelet | hotelt
hotelhez | hotelhez
hotelig | hotelig
hotelként | hotelként
hotellel | hotellel
hotelnek | hotelnek
hotelnél | hotelnél
hotelre | hotelre
hotelről | hotelről
hotelt | hotelt
hoteltől | hoteltől
hotelébe | hotelébe
hotelében | hotelében
hoteléből | hoteléből
hoteléhez | hoteléhez
hoteléig | hoteléig
hoteléként | hoteléként
hotelén | hotelén
hotelének | hotelének
hotelénél | hotelénél
hotelére | hotelére
hotelért | hotelért
hoteléről | hoteléről
hotelét | hotelét
hotelétől | hotelétől
hotelével | hotelével
hoteléért | hoteléért
hoz
hozott
hoztak
hozzátartozó | rokon
hozzátartozóban | rokonban
hozzátartozóból | rokonból
hozzátartozók | rokonok
hozzátartozókat | rokonokat
hozzátartozóknak | rokonoknak
hozzátartozónak | rokonnak
hozzátartozóra | rokonra
hozzátartozót | rokont
hozzáteszi | közli
hozzátette | mondta
hozzátették | mondták
hozzávetőleg | kb

humoros | vicces

hálóőr | kapus
hálóőrbe | kapusba
hálóőrben | kapusban
hálóőrből | kapusból
hálóőre | kapusa
hálóőren | kapuson
hálóőrhez | kapushoz
hálóőrig | kapusig
hálóőrként | kapusként
hálóőrnek | kapusnak
hálóőrnél | kapusnál
hálóőrre | kapusra
hálóőrrel | kapussal
hálóőrről | kapusról
hálóőrt | kapust
hálóőrtől | kapustól
hálóőrébe | kapusába
hálóőrében | kapusában
hálóőréből | kapusából
hálóőréhez | kapusához
hálóőréig | kapusáig
hálóőréként | kapusáként
hálóőrén | kapusán
hálóőrének | kapusának
hálóőrénél | kapusánál
hálóőrére | kapusára
hálóőrért | kapusért
hálóőréről | kapusáról
hálóőrét | kapusát
hálóőrétől | kapusától
hálóőrével | kapusával
hálóőréért | kapusáért
hálóőrök | kapusok
hálóőrökbe | kapusokba
hálóőrökben | kapusokban
hálóőrökből | kapusokból
hálóőröken | kapusokon
hálóőröket | kapusokat
hálóőrökhez | kapusokhoz
hálóőrökig | kapusokig
hálóőrökkel | kapusokkal
hálóőrökként | kapusokként
hálóőröknek | kapusoknak
hálóőröknél | kapusoknál
hálóőrökre | kapusokra
hálóőrökről | kapusokról
hálóőröktől | kapusoktól
hálóőrökért | kapusokért
hálóőröt | kapust
három
három alkalommal | háromszor
háromszor | háromszor
hátráltat | hátráltat
hátráltatja | késlelteti
hátráltatni | hátráltatni
hátráltatott | hátráltatott
hátráltatta | hátráltatta
hátráltatták | hátráltatták
házasságot
házasságot köt | házasságot köt
házasságot kötött | összeházasodott
házasságot kötöttek | összeházasodtak

hét
héten
hétre
héttel
hétvége
hétvégén | hétvégén

híres | híres
hírlap | lap
hírlapban | lapban
hírlapból | lapból
hírlapnak | lapnak
hírlapok | lapok
hírlapokat | lapokat
hírlapoknak | lapoknak
hírlapot | lapot
hírlapra | lapra

hónap
hónapban
hónapokban
hónappal
hónapra

hőhullám | hőhullám
hőhullámban | hőhullámban
hőhullámból | hőhullámból
hőhullámnak | hőhullámnak
hőhullámok | kánikulák
hőhullámokat | kánikulákat
hőhullámoknak | kánikuláknak
hőhullámot | kánikulát
hőhullámra | hőhullámra

ideig
ideiglenes | átmeneti
ideje
idáig | eddig
idén | idén
idő
időben
időközben | közben
időközönként
időnként | néha
időre
időről
időről időre | néha
időszakban
időtöltés | hobbi
időtöltésben | hobbiban
időtöltésből | hobbiból
időtöltések | hobbik
időtöltéseket | hobbikat
időtöltéseknek | hobbiknak
időtöltésnek | hobbinak
időtöltésre | hobbira
időtöltést | hobbit

igen | igen

illegális | illegális
illetve | illetve
illetőleg | illetve

ingyen | ingyen
ingyenes | ingyenes
ingyenesen | ingyen
interneten
intézkedéseket
intézkedéseket hozott | intézkedéseket tett
intézkedéseket tett | intézkedéseket tett

is | is
ismeretlen | ismeretlen
ismert
ismertette | mondta
ismét | újra

ittas | ittas

javarészt | jobbára

jelenleg | most
jelenlegi | mostani
jelentés | jelentés
jelentésben | jelentésben
jelentést | jelentést
jelentős | jelentős
jelentősen | jelentősen

jobb
jobbára | jobbára
jogellenes | illegális

játszóterek | játszóterek
játszótereket | játszótereket
játszótereknek | játszótereknek
játszóteret | játszóteret
játszótér | játszótér
játszótérben | játszótérben
játszótérből | játszótérből
játszótérnek | játszótérnek
játszótérre | játszótérre

jóformán
jóformán semmi | szinte semmi
jóformán soha | szinte soha
jókedvű | vidám
jóleső | jóleső
jóval
jóval jobb | jóval jobb
jóval kevesebb | jóval kevesebb
jóval nagyobb | jóval nagyobb
jóval több | jóval több

jött
jöttek
jövő
jövő héten | jövő héten
jövőben
jövőre | jövőre

kabinet | kabinet
kabinetbe | kabinetbe
kabinetben | kabinetben
kabinetből | kabinetből
kabinetek | kabinetek
kabinetekbe | kabinetekbe
kabinetekben | kabinetekben
kabinetekből | kabinetekből
kabineteken | kabineteken
kabineteket | kabineteket
kabinetekhez | kabinetekhez
kabinetekig | kabinetekig
kabinetekkel | kabinetekkel
kabinetekként | kabinetekként
kabineteknek | kabineteknek
kabineteknél | kabineteknél
kabinetekre | kabinetekre
kabinetekről | kabinetekről
kabinetektől | kabinetektől
kabinetekért | kabinetekért
kabineten | kabineten
kabinetet | kormányt
kabinethez | kabinethez
kabinetig | kabinetig
kabinetje | kormánya
kabinetjébe | kormányába
kabinetjében | kormányában
kabinetjéből | kormányából
kabinetjéhez | kormányához
kabinetjéig | kormányáig
kabinetjéként | kormányáként
kabinetjén | kormányán
kabinetjének | kormányának
kabinetjénél | kormányánál
kabinetjére | kormányára
kabinetjéről | kormányáról
kabinetjét | kormányát
kabinetjétől | kormányától
kabinetjével | kormányával
kabinetjéért | kormányáért
kabinetként | kabinetként
kabinetnek | kabinetnek
kabinetnél | kabinetnél
kabinetre | kabinetre
kabinetről | kabinetről
kabinettel | kabinettel
kabinettől | kabinettől
kabinetért | kabinetért
kapcsolatban | kapcsolatban
kapott
kaptak
kapus | kapus
kapusa | kapusa
kapusba | kapusba
kapusban | kapusban
kapusból | kapusból
kapushoz | kapushoz
kapusig | kapusig
kapusként | kapusként
kapusnak | kapusnak
kapusnál | kapusnál
kapusok | kapusok
kapusokat | kapusokat
kapusokba | kapusokba
kapusokban | kapusokban
kapusokból | kapusokból
kapusokhoz | kapusokhoz
kapusokig | kapusokig
kapusokkal | kapusokkal
kapusokként | kapusokként
kapusoknak | kapusoknak
kapusoknál | kapusoknál
kapusokon | kapusokon
kapusokot | kapusokat
kapusokra | kapusokra
kapusokról | kapusokról
kapusoktól | kapusoktól
kapusokért | kapusokért
kapuson | kapuson
kapusot | kapust
kapusra | kapusra
kapusról | kapusról
kapussal | kapussal
kapust | kapust
kapustól | kapustól
kapusába | kapusába
kapusában | kapusában
kapusából | kapusából
kapusához | kapusához
kapusáig | kapusáig
kapusáként | kapusáként
kapusán | kapusán
kapusának | kapusának
kapusánál | kapusánál
kapusára | kapusára
kapusáról | kapusáról
kapusát | kapusát
kapusától | kapusától
kapusával | kapusával
kapusáért | kapusáért
kapusért | kapusért
karambol | ütközés
karambolban | ütközésben
karambolból | ütközésből
karambolnak | ütközésnek
karambolok | ütközések
karambolokat | ütközéseket
karamboloknak | ütközéseknek
karambolozik | karambolozik
karambolozni | karambolozni
karambolozott | karambolozott
karamboloztak | karamboloztak
karambolra | ütközésre
karambolt | ütközést

kb | kb

kedvenc | kedvenc
kedves | kedves
kedvezmény | kedvezmény
kedvezményben | kedvezményben
kedvezményből | kedvezményből
kedvezmények | kedvezmények
kedvezményeket | kedvezményeket
kedvezményeknek | kedvezményeknek
kedvezménynek | kedvezménynek
kedvezményre | kedvezményre
kedvezményt | kedvezményt
kedvező
kedvező árú | olcsó
kellemes | jóleső
kellős
kellős közepén | közepén
kereszteződés | kereszteződés
kereszteződésben | kereszteződésben
kereszteződésből | kereszteződésből
kereszteződések | kereszteződések
kereszteződéseket | kereszteződéseket
kereszteződéseknek | kereszteződéseknek
kereszteződésnek | kereszteződésnek
kereszteződésre | kereszteződésre
kereszteződést | kereszteződést
keresztül
kerékpár | bicikli
kerékpárba | biciklibe
kerékpárban | bicikliben
kerékpárból | bicikliből
kerékpárhoz | biciklihez
kerékpárig | bicikliig
kerékpárja | biciklije
kerékpárjába | biciklijébe
kerékpárjában | biciklijében
kerékpárjából | biciklijéből
kerékpárjához | biciklijéhez
kerékpárjáig | biciklijéig
kerékpárjáként | biciklijéként
kerékpárján | biciklijén
kerékpárjának | biciklijének
kerékpárjánál | biciklijénél
kerékpárjára | biciklijére
kerékpárjáról | biciklijéről
kerékpárját | biciklijét
kerékpárjától | biciklijétől
kerékpárjával | biciklijével
kerékpárjáért | biciklijéért
kerékpárként | bicikliként
kerékpárnak | biciklinek
kerékpárnál | biciklinél
kerékpárok | biciklik
kerékpárokat | bicikliket
kerékpárokba | biciklikbe
kerékpárokban | biciklikben
kerékpárokból | biciklikből
kerékpárokhoz | biciklikhez
kerékpárokig | biciklikig
kerékpárokkal | biciklikkel
kerékpárokként | biciklikként
kerékpároknak | bicikliknek
kerékpároknál | bicikliknél
kerékpárokon | bicikliken
kerékpárokot | bicikliket
kerékpárokra | biciklikre
kerékpárokról | biciklikről
kerékpároktól | bicikliktől
kerékpárokért | biciklikért
kerékpáron | biciklin
kerékpáros | biciklis
kerékpárosa | biciklise
kerékpárosba | biciklisbe
kerékpárosban | biciklisben
kerékpárosból | biciklisből
kerékpároshoz | biciklishez
kerékpárosig | biciklisig
kerékpárosként | biciklisként
kerékpárosnak | biciklisnek
kerékpárosnál | biciklisnél
kerékpárosok | biciklisek
kerékpárosokat | bicikliseket
kerékpárosokba | biciklisekbe
kerékpárosokban | biciklisekben
kerékpárosokból | biciklisekből
kerékpárosokhoz | biciklisekhez
kerékpárosokig | biciklisekig
kerékpárosokkal | biciklisekkel
kerékpárosokként | biciklisekként
kerékpárosoknak | bicikliseknek
kerékpárosoknál | bicikliseknél
kerékpárosokon | bicikliseken
kerékpárosokot | bicikliseket
kerékpárosokra | biciklisekre
kerékpárosokról | biciklisekről
kerékpárosoktól | biciklisektől
kerékpárosokért | biciklisekért
kerékpároson | biciklisen
kerékpárosot | biciklist
kerékpárosra | biciklisre
kerékpárosról | biciklisről
kerékpárossal | biciklissel
kerékpárost | biciklist
kerékpárostól | biciklistől
kerékpárosába | biciklisébe
kerékpárosában | biciklisében
kerékpárosából | bicikliséből
kerékpárosához | bicikliséhez
kerékpárosáig | bicikliséig
kerékpárosáként | bicikliséként
kerékpárosán | biciklisén
kerékpárosának | biciklisének
kerékpárosánál | biciklisénél
kerékpárosára | biciklisére
kerékpárosáról | bicikliséről
kerékpárosát | biciklisét
kerékpárosától | biciklisétől
kerékpárosával | biciklisével
kerékpárosáért | bicikliséért
kerékpárosért | biciklisért
kerékpárot | biciklit
kerékpárra | biciklire
kerékpárral | biciklivel
kerékpárról | bicikliről
kerékpárt | biciklit
kerékpártól | biciklitől
kerékpárért | bicikliért
kerít
keríteni
kerített
kerítette
kerítették
keríti
keskeny | szűk
kevesebb
kevéssel
kevéssel előtte | kevéssel előtte
kevéssel később | kevéssel később
kezdetben | eleinte
kezdetektől
kezdettől
kezdettől fogva | a kezdetektől
kezdetét
kezdetét veszi | kezdődik
kezdetét vette | kezdődött
kezdődik | kezdődik
kezdődött | kezdődött

kiad | kiad
kiadja | kiadja
kiadni | kiadni
kiadott | kiadott
kiadta | kiadta
kiadták | kiadták
kibővít | bővít
kibővíteni | bővíteni
kibővített | bővített
kibővítette | bővítette
kibővítették | bővítették
kibővíti | bővíti
kicserél | kicserél
kicseréli | kicseréli
kicserélni | kicserélni
kicserélte | kicserélte
kicserélték | kicserélték
kicsit
kifejtette | mondta
kifejtették | mondták
kifejti | közli
kifejtik | közlik
kigyulladt | kigyulladt
kigyulladtak | kigyulladtak
kijavít | kijavít
kijavítani | kijavítani
kijavítja | kijavítja
kijavított | kijavított
kijavította | kijavította
kijavították | kijavították
kijelentette | mondta
kijelentették | mondták
kijelenti | közli
kijelentik | közlik
kijelző | kijelző
kijelzőbe | kijelzőbe
kijelzőben | kijelzőben
kijelzőből | kijelzőből
kijelzőhez | kijelzőhez
kijelzőig | kijelzőig
kijelzője | kijelzője
kijelzőjébe | kijelzőjébe
kijelzőjében | kijelzőjében
kijelzőjéből | kijelzőjéből
kijelzőjéhez | kijelzőjéhez
kijelzőjéig | kijelzőjéig
kijelzőjéként | kijelzőjéként
kijelzőjén | kijelzőjén
kijelzőjének | kijelzőjének
kijelzőjénél | kijelzőjénél
kijelzőjére | kijelzőjére
kijelzőjéről | kijelzőjéről
kijelzőjét | kijelzőjét
kijelzőjétől | kijelzőjétől
kijelzőjével | kijelzőjével
kijelzőjéért | kijelzőjéért
kijelzők | kijelzők
kijelzőkbe | kijelzőkbe
kijelzőkben | kijelzőkben
kijelzőkből | kijelzőkből
kijelzőken | kijelzőken
kijelzőket | kijelzőket
kijelzőkhez | kijelzőkhez
kijelzőkig | kijelzőkig
kijelzőkkel | kijelzőkkel
kijelzőkként | kijelzőkként
kijelzőknek | kijelzőknek
kijelzőknél | kijelzőknél
kijelzőkre | kijelzőkre
kijelzőkről | kijelzőkről
kijelzőktől | kijelzőktől
kijelzőként | kijelzőként
kijelzőkért | kijelzőkért
kijelzőn | kijelzőn
kijelzőnek | kijelzőnek
kijelzőnél | kijelzőnél
kijelzőre | kijelzőre
kijelzőről | kijelzőről
kijelzőt | kijelzőt
kijelzőtől | kijelzőtől
kijelzővel | kijelzővel
kijelzőért | kijelzőért
kikap | kikap
kikapni | kikapni
kikapott | kikapott
kikaptak | kikaptak
kiment | kiment
kimenteni | kimenteni
kimentett | kimentett
kimentette | kimentette
kimentették | kimentették
kimenti | kimenti
kioszt | kioszt
kiosztani | kiosztani
kiosztja | kiosztja
kiosztotta | kiosztotta
kiosztották | kiosztották
kirúg | kirúg
kirúgja | kirúgja
kirúgni | kirúgni
kirúgott | kirúgott
kirúgta | kirúgta
kirúgták | kirúgták
kisgyerek | kisgyerek
kisgyerekben | kisgyerekben
kisgyerekből | kisgyerekből
kisgyerekek | kisgyerekek
kisgyerekeket | kisgyerekeket
kisgyerekeknek | kisgyerekeknek
kisgyereket | kisgyereket
kisgyereknek | kisgyereknek
kisgyerekre | kisgyerekre
kisgyermek | kisgyerek
kisgyermekben | kisgyerekben
kisgyermekből | kisgyerekből
kisgyermekek | kisgyerekek
kisgyermekeket | kisgyerekeket
kisgyermekeknek | kisgyerekeknek
kisgyermeket | kisgyereket
kisgyermeknek | kisgyereknek
kisgyermekre | kisgyerekre
kissé | kissé
kitakarít | kitakarít
kitakarítani | kitakarítani
kitakarítja | kitakarítja
kitakarított | kitakarított
kitakarította | kitakarította
kitakarították | kitakarították
kitűnő | remek
kitűnően | remekül
kivált | okoz
kiváltani | okozni
kiváltja | okozza
kiváltképp | különösen
kiváltott | okozott
kiváltotta | okozta
kiváltották | okozták
kiváló | remek
kiválóan | remekül
kizárólag | csak
kiállítás | tárlat
kiállításban | tárlatban
kiállításból | tárlatból
kiállításnak | tárlatnak
kiállítások | tárlatok
kiállításokat | tárlatokat
kiállításoknak | tárlatoknak
kiállításra | tárlatra
kiállítást | tárlatot
kiürít | kiürít
kiüríteni | evakuálni
kiürített | evakuált
kiürítette | evakuálta
kiürítették | evakuálták
kiüríti | kiüríti

klímaváltozás | klímaváltozás
klímaváltozásban | klímaváltozásban
klímaváltozásból | klímaváltozásból
klímaváltozásnak | klímaváltozásnak
klímaváltozások | klímaváltozások
klímaváltozásokat | klímaváltozásokat
klímaváltozásoknak | klímaváltozásoknak
klímaváltozásra | klímaváltozásra
klímaváltozást | klímaváltozást

kockázatos | veszélyes
kolléga | kolléga
kollégában | kollégában
kollégából | kollégából
kollégák | kollégák
kollégákat | kollégákat
kollégáknak | kollégáknak
kollégának | kollégának
kollégára | kollégára
kollégát | kollégát
komfortos | komfortos
kooperál | kooperál
kooperálni | kooperálni
kooperált | kooperált
kooperáltak | kooperáltak
kormánnyal | kabinettel
kormány | kabinet
kormánya | kormánya
kormányba | kabinetbe
kormányban | kabinetben
kormányból | kabinetből
kormányhoz | kabinethez
kormányig | kabinetig
kormányként | kabinetként
kormánynak | kabinetnek
kormánynál | kabinetnél
kormányok | kabinetek
kormányokat | kabineteket
kormányokba | kabinetekbe
kormányokban | kabinetekben
kormányokból | kabinetekből
kormányokhoz | kabinetekhez
kormányokig | kabinetekig
kormányokkal | kabinetekkel
kormányokként | kabinetekként
kormányoknak | kabineteknek
kormányoknál | kabineteknél
kormányokon | kabineteken
kormányokot | kabineteket
kormányokra | kabinetekre
kormányokról | kabinetekről
kormányoktól | kabinetektől
kormányokért | kabinetekért
kormányon | kabineten
kormányot | kormányt
kormányra | kabinetre
kormányról | kabinetről
kormányt | kormányt
kormánytól | kabinettől
kormányába | kormányába
kormányában | kormányában
kormányából | kormányából
kormányához | kormányához
kormányáig | kormányáig
kormányáként | kormányáként
kormányán | kormányán
kormányának | kormányának
kormányánál | kormányánál
kormányára | kormányára
kormányáról | kormányáról
kormányát | kormányát
kormányától | kormányától
kormányával | kormányával
kormányáért | kormányáért
kormányért | kabinetért
korszerű | modern
korszerűsít | modernizál
korszerűsíteni | modernizálni
korszerűsítette | modernizálta
korszerűsítették | modernizálták
korszerűsíti | korszerűsíti
korábban | azelőtt

kritizál | bírál
kritizálja | bírálja
kritizálni | bírálni
kritizált | bírált
kritizálta | bírálta
kritizálták | bírálták
krumpli | krumpli
krumpliba | krumpliba
krumpliban | krumpliban
krumpliból | krumpliból
krumplihoz | krumplihoz
krumpliig | krumpliig
krumplija | krumplija
krumplijába | krumplijába
krumplijában | krumplijában
krumplijából | krumplijából
krumplijához | krumplijához
krumplijáig | krumplijáig
krumplijáként | krumplijáként
krumpliján | krumpliján
krumplijának | krumplijának
krumplijánál | krumplijánál
krumplijára | krumplijára
krumplijáról | krumplijáról
krumpliját | krumpliját
krumplijától | krumplijától
krumplijával | krumplijával
krumplijáért | krumplijáért
krumplik | krumplik
krumplikat | krumplikat
krumplikba | krumplikba
krumplikban | krumplikban
krumplikból | krumplikból
krumplikhoz | krumplikhoz
krumplikig | krumplikig
krumplikkal | krumplikkal
krumplikként | krumplikként
krumpliknak | krumpliknak
krumpliknál | krumpliknál
krumplikon | krumplikon
krumplikot | krumplikat
krumplikra | krumplikra
krumplikról | krumplikról
krumpliktól | krumpliktól
krumpliként | krumpliként
krumplikért | krumplikért
krumplin | krumplin
krumplinak | krumplinak
krumplinál | krumplinál
krumplira | krumplira
krumpliról | krumpliról
krumplit | krumplit
krumplitól | krumplitól
krumplival | krumplival
krumpliért | krumpliért

kutató | tudós
kutatóban | tudósban
kutatóból | tudósból
kutatók | kutatók
kutatókat | kutatókat
kutatóknak | kutatóknak
kutatónak | tudósnak
kutatóra | tudósra
kutatót | tudóst

kánikula | hőhullám
kánikulában | hőhullámban
kánikulából | hőhullámból
kánikulák | kánikulák
kánikulákat | kánikulákat
kánikuláknak | kánikuláknak
kánikulának | hőhullámnak
kánikulára | hőhullámra
kánikulát | kánikulát
káros | káros

kényelmes | komfortos
képernyő | kijelző
képernyőbe | kijelzőbe
képernyőben | kijelzőben
képernyőből | kijelzőből
képernyőhez | kijelzőhez
képernyőig | kijelzőig
képernyője | kijelzője
képernyőjébe | kijelzőjébe
képernyőjében | kijelzőjében
képernyőjéből | kijelzőjéből
képernyőjéhez | kijelzőjéhez
képernyőjéig | kijelzőjéig
képernyőjéként | kijelzőjéként
képernyőjén | kijelzőjén
képernyőjének | kijelzőjének
képernyőjénél | kijelzőjénél
képernyőjére | kijelzőjére
képernyőjéről | kijelzőjéről
képernyőjét | kijelzőjét
képernyőjétől | kijelzőjétől
képernyőjével | kijelzőjével
képernyőjéért | kijelzőjéért
képernyők | kijelzők
képernyőkbe | kijelzőkbe
képernyőkben | kijelzőkben
képernyőkből | kijelzőkből
képernyőken | kijelzőken
képernyőket | kijelzőket
képernyőkhez | kijelzőkhez
képernyőkig | kijelzőkig
képernyőkkel | kijelzőkkel
képernyőkként | kijelzőkként
képernyőknek | kijelzőknek
képernyőknél | kijelzőknél
képernyőkre | kijelzőkre
képernyőkről | kijelzőkről
képernyőktől | kijelzőktől
képernyőként | kijelzőként
képernyőkért | kijelzőkért
képernyőn | kijelzőn
képernyőnek | kijelzőnek
képernyőnél | kijelzőnél
képernyőre | kijelzőre
képernyőről | kijelzőről
képernyőt | kijelzőt
képernyőtől | kijelzőtől
képernyővel | kijelzővel
képernyőért | kijelzőért
kér
kéri
kérik
kért
késedelem | késés
késedelemben | késésben
késedelemből | késésből
késedelemnek | késésnek
késedelemre | késésre
késedelmek | késések
késedelmeket | késéseket
késedelmeknek | késéseknek
késedelmet | késést
késleltet | hátráltat
késleltetett | hátráltatott
késlelteti | késlelteti
késleltetni | hátráltatni
késleltette | hátráltatta
késleltették | hátráltatták
készakarva | készakarva
késés | késés
késésben | késésben
késésből | késésből
késések | késések
késéseket | késéseket
késéseknek | késéseknek
késésnek | késésnek
késésre | késésre
késést | késést
később | utóbb
két
két alkalommal | kétszer
kétszer | kétszer
kétszer annyi | dupla annyi
kétségkívül | kétségkívül
kétségtelenül | kétségkívül
kézre
kézre kerít | elfog
kézre keríteni | elfogni
kézre kerített | elfogott
kézre kerítette | elfogta
kézre kerítették | elfogták
kézre keríti | elfogja

kíván | kíván
kívánja | kívánja
kívánnak | kívánnak
kívánta
kívánta volna | kívánta volna

kórházba
kórházba szállították | kórházba vitték
kórházba vitték | kórházba vitték

kölcsön | hitel
kölcsönben | hitelben
kölcsönből | hitelből
kölcsönnek | hitelnek
kölcsönre | hitelre
kölcsönt | hitelt
kölcsönök | hitelek
kölcsönöket | hiteleket
kölcsönöknek | hiteleknek
költséges | drága
körülbelül | kb
köszönetet
köszönetet mondott | megköszönte
köt
kötött
kötöttek
következtében | miatt
következésképpen | ezért
következő
követően | után
közben | közben
közepén | közepén
közkedvelt | népszerű
közli | közli
közlik | közlik
közreműködik | részt vesz
közreműködött | részt vett
közt | közt
közvetlenül
közvetlenül utána | rögtön utána
közzétenni | közzétenni
közzéteszi | közzéteszi
közzétett | közzétett
közzétette | közzétette
közzétették | közzétették
közölte | mondta
közölték | mondták
közösen | együtt
közösségi
között | közt

különben | különben
különböző | eltérő
különösen | különösen
különösképpen | különösen

labdarúgás | foci
labdarúgásban | fociban
labdarúgásból | fociból
labdarúgásnak | focinak
labdarúgások | focik
labdarúgásokat | focikat
labdarúgásoknak | fociknak
labdarúgásra | focira
labdarúgást | focit
labdarúgó | focista
labdarúgóban | focistában
labdarúgóból | focistából
labdarúgók | focisták
labdarúgókat | focistákat
labdarúgóknak | focistáknak
labdarúgónak | focistának
labdarúgóra | focistára
labdarúgót | focistát
lap | lap
lapban | lapban
lapból | lapból
lapnak | lapnak
lapok | lapok
lapokat | lapokat
lapoknak | lapoknak
lapot | lapot
lapra | lapra
laptop | laptop
laptopba | laptopba
laptopban | laptopban
laptopból | laptopból
laptophoz | laptophoz
laptopig | laptopig
laptopja | laptopja
laptopjába | laptopjába
laptopjában | laptopjában
laptopjából | laptopjából
laptopjához | laptopjához
laptopjáig | laptopjáig
laptopjáként | laptopjáként
laptopján | laptopján
laptopjának | laptopjának
laptopjánál | laptopjánál
laptopjára | laptopjára
laptopjáról | laptopjáról
laptopját | laptopját
laptopjától | laptopjától
laptopjával | laptopjával
laptopjáért | laptopjáért
laptopként | laptopként
laptopnak | laptopnak
laptopnál | laptopnál
laptopok | laptopok
laptopokat | laptopokat
laptopokba | laptopokba
laptopokban | laptopokban
laptopokból | laptopokból
laptopokhoz | laptopokhoz
laptopokig | laptopokig
laptopokkal | laptopokkal
laptopokként | laptopokként
laptopoknak | laptopoknak
laptopoknál | laptopoknál
laptopokon | laptopokon
laptopokot | laptopokat
laptopokra | laptopokra
laptopokról | laptopokról
laptopoktól | laptopoktól
laptopokért | laptopokért
laptopon | laptopon
laptopot | laptopot
laptoppal | laptoppal
laptopra | laptopra
laptopról | laptopról
laptoptól | laptoptól
laptopért | laptopért

learat | learat
learatja | learatja
learatni | learatni
learatott | learatott
learatta | learatta
learatták | learatták
lebont | lebont
lebontani | lebontani
lebontja | lebontja
lebontott | lebontott
lebontotta | lebontotta
lebontották | lebontották
lecserél | kicserél
lecseréli | kicseréli
lecserélni | kicserélni
lecserélte | kicserélte
lecserélték | kicserélték
leegyszerűsít | egyszerűsít
leegyszerűsíteni | egyszerűsíteni
leegyszerűsítette | egyszerűsítette
leegyszerűsítették | egyszerűsítették
leegyszerűsíti | egyszerűsíti
legalább | minimum
legfeljebb | maximum
legfontosabb | legfontosabb
legkedvesebb | kedvenc
legkevesebb | minimum
leglényegesebb | legfontosabb
legyőzte | legyőzte
legyőzték | legyőzték
legális | legális
lehetetlen | lehetetlen
lehetséges
leköszön | lemond
leköszönni | lemondani
leköszönt | leköszönt
leköszöntek | lemondtak
lemond | lemond
lemondani | lemondani
lemondott | leköszönt
lemondtak | lemondtak
leomlani | leomlani
leomlik | leomlik
leomlott | leomlott
leomlottak | leomlottak
lerombol | lebont
lerombolja | lebontja
lerombolni | lebontani
lerombolt | lebontott
lerombolta | lebontotta
lerombolták | lebontották
levélben
leány | lány
leányban | lányban
leányból | lányból
leánynak | lánynak
leányok | lányok
leányokat | lányokat
leányoknak | lányoknak
leányra | lányra
leányt | lányt

lábas | fazék
lángra
lángra kapott | kigyulladt
lángra kaptak | kigyulladtak
lány | lány
lányban | lányban
lányból | lányból
lánynak | lánynak
lányok | lányok
lányokat | lányokat
lányoknak | lányoknak
lányra | lányra
lányt | lányt
látogatást
látogatást tett | ellátogatott
látogatást tettek | ellátogattak

lényeges | fontos
lényeges hogy | fontos hogy
lényegesebb | fontosabb
lép
lépett
lépésre
lépésről
lépésről lépésre | fokozatosan

lőtt
lőttek

magazin | magazin
magazinban | magazinban
magazinból | magazinból
magazinnak | magazinnak
magazinok | magazinok
magazinokat | magazinokat
magazinoknak | magazinoknak
magazinra | magazinra
magazint | magazint
magukban
magukban foglalnak | tartalmaznak
magában
magában foglal | tartalmaz
magában foglalja | tartalmazza
magában foglalta | tartalmazta
magától
magától értetődően | természetesen
mailben
majdnem | szinte
majdnem mindenki | szinte mindenki
majdnem mindig | szinte mindig
majdnem semmi | szinte semmi
majdnem soha | szinte soha
manapság | manapság
maradéktalanul | egészében
maximum | maximum

mecccsel | mecccsel
meccs | meccs
meccsbe | meccsbe
meccsben | meccsben
meccsből | meccsből
meccse | meccse
meccsek | meccsek
meccsekbe | meccsekbe
meccsekben | meccsekben
meccsekből | meccsekből
meccseken | meccseken
meccseket | meccseket
meccsekhez | meccsekhez
meccsekig | meccsekig
meccsekkel | meccsekkel
meccsekként | meccsekként
meccseknek | meccseknek
meccseknél | meccseknél
meccsekre | meccsekre
meccsekről | meccsekről
meccsektől | meccsektől
meccsekért | meccsekért
meccsen | meccsen
meccset | meccst
meccshez | meccshez
meccsig | meccsig
meccsként | meccsként
meccsnek | meccsnek
meccsnél | meccsnél
meccsre | meccsre
meccsről | meccsről
meccst | meccst
meccstől | meccstől
meccsébe | meccsébe
meccsében | meccsében
meccséből | meccséből
meccséhez | meccséhez
meccséig | meccséig
meccséként | meccséként
meccsén | meccsén
meccsének | meccsének
meccsénél | meccsénél
meccsére | meccsére
meccsért | meccsért
meccséről | meccséről
meccsét | meccsét
meccsétől | meccsétől
meccsével | meccsével
meccséért | meccséért
megakadályoz | meggátol
megakadályozni | meggátolni
megakadályozott | meggátolt
megakadályozta | meggátolta
megakadályozták | meggátolták
megakadályozza | meggátolja
megbeszéli | megbeszéli
megbeszélni | megvitatni
megbeszélte | megvitatta
megbeszélték | megvitatták
megbetegedés | betegség
megbetegedésbe | betegségbe
megbetegedésben | betegségben
megbetegedésből | betegségből
megbetegedése | betegsége
megbetegedések | betegségek
megbetegedésekbe | betegségekbe
megbetegedésekben | betegségekben
megbetegedésekből | betegségekből
megbetegedéseken | betegségeken
megbetegedéseket | betegségeket
megbetegedésekhez | betegségekhez
megbetegedésekig | betegségekig
megbetegedésekkel | betegségekkel
megbetegedésekként | betegségekként
megbetegedéseknek | betegségeknek
megbetegedéseknél | betegségeknél
megbetegedésekre | betegségekre
megbetegedésekről | betegségekről
megbetegedésektől | betegségektől
megbetegedésekért | betegségekért
megbetegedésen | betegségen
megbetegedéset | betegséget
megbetegedéshez | betegséghez
megbetegedésig | betegségig
megbetegedésként | betegségként
megbetegedésnek | betegségnek
megbetegedésnél | betegségnél
megbetegedésre | betegségre
megbetegedésről | betegségről
megbetegedéssel | betegséggel
megbetegedést | betegséget
megbetegedéstől | betegségtől
megbetegedésébe | betegségébe
megbetegedésében | betegségében
megbetegedéséből | betegségéből
megbetegedéséhez | betegségéhez
megbetegedéséig | betegségéig
megbetegedéséként | betegségéként
megbetegedésén | betegségén
megbetegedésének | betegségének
megbetegedésénél | betegségénél
megbetegedésére | betegségére
megbetegedésért | betegségért
megbetegedéséről | betegségéről
megbetegedését | betegségét
megbetegedésétől | betegségétől
megbetegedésével | betegségével
megbetegedéséért | betegségéért
megegyezett | megegyezett
megegyeztek | megegyeztek
megegyező | azonos
megelőzően | előtt
megemelkedett | megnőtt
megemelkedtek | megemelkedtek
megenged | megenged
megengedi | megengedi
megengedni | megengedni
megengedte | megengedte
megengedték | megengedték
megfelelően
meggyőz | meggyőz
meggyőzi | meggyőzi
meggyőzni | meggyőzni
meggyőzte | meggyőzte
meggyőzték | meggyőzték
meggyőzött | rábeszélt
meggátol | meggátol
meggátolja | meggátolja
meggátolni | meggátolni
meggátolt | meggátolt
meggátolta | meggátolta
meggátolták | meggátolták
meghal | elhuny
meghalt | elhunyt
meghaltak | elhunytak
megható | megható
meghibásodott | elromlott
megint | újra
megjavít | kijavít
megjavítani | kijavítani
megjavítja | kijavítja
megjavított | kijavított
megjavította | kijavította
megjavították | kijavították
megjegyezte | mondta
megjegyezték | mondták
megjegyzi | közli
megjelentet | kiad
megjelentetett | kiadott
megjelenteti | kiadja
megjelentetni | kiadni
megjelentette | kiadta
megjelentették | kiadták
megkezd | elkezd
megkezdeni | elkezdeni
megkezdett | elkezdett
megkezdi | elkezdi
megkezdte | elkezdte
megkezdték | elkezdték
megkárosít | megrongál
megkárosítani | megrongálni
megkárosítja | megrongálja
megkárosított | megrongált
megkárosította | megrongálta
megkárosították | megrongálták
megkísérel | megpróbál
megkísérelt | megpróbált
megkísérelte | megpróbálta
megkíséreltek | megpróbáltak
megkísérelték | megpróbálták
megkísérli | megkísérli
megköszönte | megköszönte
megközelítőleg | kb
megküldeni | elküldeni
megküldi | elküldi
megküldte | elküldte
megküldték | elküldték
meglátja | meglátja
meglátni | meglátni
meglátogat | felkeres
meglátogatni | felkeresni
meglátogatta | felkereste
meglátogatták | felkeresték
meglátta | meglátta
meglátták | meglátták
megment | kiment
megmenteni | kimenteni
megmentett | kimentett
megmentette | kimentette
megmentették | kimentették
megmenti | kimenti
megnövekedett | megnőtt
megnövekedtek | megemelkedtek
megnőtt | megnőtt
megpillantani | meglátni
megpillantja | meglátja
megpillantotta | meglátta
megpillantották | meglátták
megpróbál | megpróbál
megpróbálja | megkísérli
megpróbált | megpróbált
megpróbálta | megpróbálta
megpróbáltak | megpróbáltak
megpróbálták | megpróbálták
megrendezi | megrendezi
megrendezni | megrendezni
megrendezte | megrendezte
megrendezték | megrendezték
megrongál | megrongál
megrongálja | megrongálja
megrongálni | megrongálni
megrongált | megrongált
megrongálta | megrongálta
megrongálták | megrongálták
megsemmisít | elpusztít
megsemmisíteni | elpusztítani
megsemmisített | elpusztított
megsemmisítette | elpusztította
megsemmisítették | elpusztították
megsemmisíti | elpusztítja
megszerel | kijavít
megszereli | kijavítja
megszerelni | kijavítani
megszerelt | kijavított
megszerelte | kijavította
megszerelték | kijavították
megszervezi | megrendezi
megszervezni | megrendezni
megszervezte | megrendezte
megszervezték | megrendezték
megszokott | szokásos
megszületett | megszületett
megszülettek | megszülettek
megsérült
megtisztít | kitakarít
megtisztítani | kitakarítani
megtisztítja | kitakarítja
megtisztított | kitakarított
megtisztította | kitakarította
megtisztították | kitakarították
megvenni | megvenni
megverte | legyőzte
megverték | legyőzték
megveszi | megveszi
megvett | megvett
megvette | megvette
megvettek | megvettek
megvették | megvették
megvitatja | megbeszéli
megvitatni | megvitatni
megvitatta | megvitatta
megvitatták | megvitatták
megváltoztat | módosít
megváltoztatja | módosítja
megváltoztatni | módosítani
megváltoztatott | módosított
megváltoztatta | módosította
megváltoztatták | módosították
megvásárolja | megveszi
megvásárolni | megvenni
megvásárolt | megvett
megvásárolta | megvette
megvásároltak | megvettek
megvásárolták | megvették
megállapodott | megegyezett
megállapodtak | megegyeztek
megállapodás | egyezség
megállapodásban | egyezségben
megállapodásból | egyezségből
megállapodásnak | egyezségnek
megállapodások | egyezségek
megállapodásokat | egyezségeket
megállapodásoknak | egyezségeknek
megállapodásra | egyezségre
megállapodást | egyezséget
megállapodást kötött | megegyezett
megállapodást kötöttek | megegyeztek
megépíteni | felépíteni
megépített | felépített
megépítette | felépítette
megépítettek | felépítettek
megépítették | felépítették
megépíti | felépíti
mellett
ment
mert | mert
merész | bátor

mialatt | mialatt
miatt | miatt
mihelyt | amint
miközben | mialatt
minap
mindazonáltal | mégis
mindeddig | eddig
minden
minden alkalommal amikor | ahányszor
minden héten | hetente
minden hónapban | havonta
minden nap | naponta
minden évben | évente
mindenhol | mindenhol
mindenki
mindenkor | mindig
mindennap | naponta
mindenütt | mindenhol
mindig | mindig
mindörökre | végleg
mindössze | csak
mindösszesen | összesen
minimum | minimum
mint
mintegy | kb
mivel | mert

mobil | mobil
mobilba | mobilba
mobilban | mobilban
mobilból | mobilból
mobilhoz | mobilhoz
mobilig | mobilig
mobilja | mobilja
mobiljába | mobiljába
mobiljában | mobiljában
mobiljából | mobiljából
mobiljához | mobiljához
mobiljáig | mobiljáig
mobiljáként | mobiljáként
mobilján | mobilján
mobiljának | mobiljának
mobiljánál | mobiljánál
mobiljára | mobiljára
mobiljáról | mobiljáról
mobilját | mobilját
mobiljától | mobiljától
mobiljával | mobiljával
mobiljáért | mobiljáért
mobilként | mobilként
mobillal | mobillal
mobilnak | mobilnak
mobilnál | mobilnál
mobilok | mobilok
mobilokat | mobilokat
mobilokba | mobilokba
mobilokban | mobilokban
mobilokból | mobilokból
mobilokhoz | mobilokhoz
mobilokig | mobilokig
mobilokkal | mobilokkal
mobilokként | mobilokként
mobiloknak | mobiloknak
mobiloknál | mobiloknál
mobilokon | mobilokon
mobilokot | mobilokat
mobilokra | mobilokra
mobilokról | mobilokról
mobiloktól | mobiloktól
mobilokért | mobilokért
mobilon | mobilon
mobilot | mobilt
mobilra | mobilra
mobilról | mobilról
mobilt | mobilt
mobiltelefon | mobil
mobiltelefonba | mobilba
mobiltelefonban | mobilban
mobiltelefonból | mobilból
mobiltelefonhoz | mobilhoz
mobiltelefonig | mobilig
mobiltelefonja | mobilja
mobiltelefonjába | mobiljába
mobiltelefonjában | mobiljában
mobiltelefonjából | mobiljából
mobiltelefonjához | mobiljához
mobiltelefonjáig | mobiljáig
mobiltelefonjáként | mobiljáként
mobiltelefonján | mobilján
mobiltelefonjának | mobiljának
mobiltelefonjánál | mobiljánál
mobiltelefonjára | mobiljára
mobiltelefonjáról | mobiljáról
mobiltelefonját | mobilját
mobiltelefonjától | mobiljától
mobiltelefonjával | mobiljával
mobiltelefonjáért | mobiljáért
mobiltelefonként | mobilként
mobiltelefonnak | mobilnak
mobiltelefonnal | mobillal
mobiltelefonnál | mobilnál
mobiltelefonok | mobilok
mobiltelefonokat | mobilokat
mobiltelefonokba | mobilokba
mobiltelefonokban | mobilokban
mobiltelefonokból | mobilokból
mobiltelefonokhoz | mobilokhoz
mobiltelefonokig | mobilokig
mobiltelefonokkal | mobilokkal
mobiltelefonokként | mobilokként
mobiltelefonoknak | mobiloknak
mobiltelefonoknál | mobiloknál
mobiltelefonokon | mobilokon
mobiltelefonokot | mobilokat
mobiltelefonokra | mobilokra
mobiltelefonokról | mobilokról
mobiltelefonoktól | mobiloktól
mobiltelefonokért | mobilokért
mobiltelefonon | mobilon
mobiltelefonot | mobilt
mobiltelefonra | mobilra
mobiltelefonról | mobilról
mobiltelefont | mobilt
mobiltelefontól | mobiltól
mobiltelefonért | mobilért
mobiltól | mobiltól
mobilért | mobilért
modern | modern
modernizál | modernizál
modernizálja | korszerűsíti
modernizálni | modernizálni
modernizálta | modernizálta
modernizálták | modernizálták
mondja | közli
mondják | közlik
mondott
mondta | mondta
mondták | mondták
most | most
mostani | mostani
mostantól | ezentúl
mostanában | mostanában
mostanáig | eddig

mulatságos | vicces
munkabeszüntetés | sztrájk
munkabeszüntetésben | sztrájkban
munkabeszüntetésből | sztrájkból
munkabeszüntetések | sztrájkok
munkabeszüntetéseket | sztrájkokat
munkabeszüntetéseknek | sztrájkoknak
munkabeszüntetésnek | sztrájknak
munkabeszüntetésre | sztrájkra
munkabeszüntetést | sztrájkot
munkatárs | kolléga
munkatársak | kollégák
munkatársakat | kollégákat
munkatársaknak | kollégáknak
munkatársat | kollégát
munkatársban | kollégában
munkatársból | kollégából
munkatársnak | kollégának
munkatársra | kollégára
munkavállaló | dolgozó
munkavállalóba | dolgozóba
munkavállalóban | dolgozóban
munkavállalóból | dolgozóból
munkavállalóhoz | dolgozóhoz
munkavállalóig | dolgozóig
munkavállalója | dolgozója
munkavállalójába | dolgozójába
munkavállalójában | dolgozójában
munkavállalójából | dolgozójából
munkavállalójához | dolgozójához
munkavállalójáig | dolgozójáig
munkavállalójáként | dolgozójáként
munkavállalóján | dolgozóján
munkavállalójának | dolgozójának
munkavállalójánál | dolgozójánál
munkavállalójára | dolgozójára
munkavállalójáról | dolgozójáról
munkavállalóját | dolgozóját
munkavállalójától | dolgozójától
munkavállalójával | dolgozójával
munkavállalójáért | dolgozójáért
munkavállalók | dolgozók
munkavállalókat | dolgozókat
munkavállalókba | dolgozókba
munkavállalókban | dolgozókban
munkavállalókból | dolgozókból
munkavállalókhoz | dolgozókhoz
munkavállalókig | dolgozókig
munkavállalókkal | dolgozókkal
munkavállalókként | dolgozókként
munkavállalóknak | dolgozóknak
munkavállalóknál | dolgozóknál
munkavállalókon | dolgozókon
munkavállalókot | dolgozókat
munkavállalókra | dolgozókra
munkavállalókról | dolgozókról
munkavállalóktól | dolgozóktól
munkavállalóként | dolgozóként
munkavállalókért | dolgozókért
munkavállalón | dolgozón
munkavállalónak | dolgozónak
munkavállalónál | dolgozónál
munkavállalóra | dolgozóra
munkavállalóról | dolgozóról
munkavállalót | dolgozót
munkavállalótól | dolgozótól
munkavállalóval | dolgozóval
munkavállalóért | dolgozóért

máról
máról holnapra | máról holnapra
másfelől | másfelől
máshol | máshol
másikra
máskülönben | különben
másnap | másnap
másrészt | másfelől
másutt | máshol

médiában
még
még nem tudni | még nem tudni
mégis | mégis
méltat | dicsér
méltatja | dicséri
méltatni | dicsérni
méltatott | dicsért
méltatta | dicsérte
méltatták | dicsérték
mérkőzés | meccs
mérkőzésbe | meccsbe
mérkőzésben | meccsben
mérkőzésből | meccsből
mérkőzése | meccse
mérkőzések | meccsek
mérkőzésekbe | meccsekbe
mérkőzésekben | meccsekben
mérkőzésekből | meccsekből
mérkőzéseken | meccseken
mérkőzéseket | meccseket
mérkőzésekhez | meccsekhez
mérkőzésekig | meccsekig
mérkőzésekkel | meccsekkel
mérkőzésekként | meccsekként
mérkőzéseknek | meccseknek
mérkőzéseknél | meccseknél
mérkőzésekre | meccsekre
mérkőzésekről | meccsekről
mérkőzésektől | meccsektől
mérkőzésekért | meccsekért
mérkőzésen | meccsen
mérkőzéset | meccst
mérkőzéshez | meccshez
mérkőzésig | meccsig
mérkőzésként | meccsként
mérkőzésnek | meccsnek
mérkőzésnél | meccsnél
mérkőzésre | meccsre
mérkőzésről | meccsről
mérkőzéssel | mecccsel
mérkőzést | meccst
mérkőzéstől | meccstől
mérkőzésébe | meccsébe
mérkőzésében | meccsében
mérkőzéséből | meccséből
mérkőzéséhez | meccséhez
mérkőzéséig | meccséig
mérkőzéséként | meccséként
mérkőzésén | meccsén
mérkőzésének | meccsének
mérkőzésénél | meccsénél
mérkőzésére | meccsére
mérkőzésért | meccsért
mérkőzéséről | meccséről
mérkőzését | meccsét
mérkőzésétől | meccsétől
mérkőzésével | meccsével
mérkőzéséért | meccséért
mérsékel | csökkent
mérsékelni | mérsékelni
mérsékelt | mérsékelt
mérsékelte | mérsékelte
mérsékelték | mérsékelték
mérsékli | mérsékli
mérséklődik | csökken
mérséklődtek | csökkentek
mértékben

módon
módosít | módosít
módosítani | módosítani
módosítja | módosítja
módosított | módosított
módosította | módosította
módosították | módosították
módszer | eljárás
módszerben | eljárásban
módszerből | eljárásból
módszerek | eljárások
módszereket | eljárásokat
módszereknek | eljárásoknak
módszernek | eljárásnak
módszerre | eljárásra
módszert | eljárást

múlt
múlt héten | múlt héten
múlt hónapban | múlt hónapban
múlt évben | tavaly
múlva

működik | üzemel
működnek | működnek
működtet | működtet
működteti | működteti
működtette | működtette
működött | üzemelt

nagyanya | nagyanya
nagyanyában | nagyanyában
nagyanyából | nagyanyából
nagyanyák | nagyanyák
nagyanyákat | nagyanyákat
nagyanyáknak | nagyanyáknak
nagyanyának | nagyanyának
nagyanyára | nagyanyára
nagyanyát | nagyanyát
nagyapa | nagyapa
nagyapában | nagyapában
nagyapából | nagyapából
nagyapák | nagyapák
nagyapákat | nagyapákat
nagyapáknak | nagyapáknak
nagyapának | nagyapának
nagyapára | nagyapára
nagyapát | nagyapát
nagyjából | kb
nagymama | nagyanya
nagymamában | nagyanyában
nagymamából | nagyanyából
nagymamák | nagyanyák
nagymamákat | nagyanyákat
nagymamáknak | nagyanyáknak
nagymamának | nagyanyának
nagymamára | nagyanyára
nagymamát | nagyanyát
nagyobb
nagyobbrészt | jobbára
nagyon | igen
nagypapa | nagyapa
nagypapában | nagyapában
nagypapából | nagyapából
nagypapák | nagyapák
nagypapákat | nagyapákat
nagypapáknak | nagyapáknak
nagypapának | nagyapának
nagypapára | nagyapára
nagypapát | nagyapát
nagyrészt | jobbára
nap
naphosszat | egész nap
napjainkban | manapság
napokban
napon
naponta | naponta
nappal | nappal
napról

nekimegy | nekimegy
nekimenni | nekimenni
nekiment | nekiment
nekimentek | nekimentek
nekiütközik | nekimegy
nekiütközni | nekimenni
nekiütköztek | nekimentek
nekiütközött | nekiment
nem
nem ismert | ismeretlen
nem lehetséges | lehetetlen
nem sokkal azután | röviddel azután
nem sokkal előtte | kevéssel előtte
nem sokkal ezután | röviddel ezután
nem sokkal később | kevéssel később
nem szabad | tilos
nem várt | nem várt
nemrég | nemrég
nemrégiben | nemrég
nemsokára | hamarosan
neten
neves | híres

noha | bár
notebook | laptop
notebookba | laptopba
notebookban | laptopban
notebookból | laptopból
notebookhoz | laptophoz
notebookig | laptopig
notebookja | laptopja
notebookjába | laptopjába
notebookjában | laptopjában
notebookjából | laptopjából
notebookjához | laptopjához
notebookjáig | laptopjáig
notebookjáként | laptopjáként
notebookján | laptopján
notebookjának | laptopjának
notebookjánál | laptopjánál
notebookjára | laptopjára
notebookjáról | laptopjáról
notebookját | laptopját
notebookjától | laptopjától
notebookjával | laptopjával
notebookjáért | laptopjáért
notebookkal | laptoppal
notebookként | laptopként
notebooknak | laptopnak
notebooknál | laptopnál
notebookok | laptopok
notebookokat | laptopokat
notebookokba | laptopokba
notebookokban | laptopokban
notebookokból | laptopokból
notebookokhoz | laptopokhoz
notebookokig | laptopokig
notebookokkal | laptopokkal
notebookokként | laptopokként
notebookoknak | laptopoknak
notebookoknál | laptopoknál
notebookokon | laptopokon
notebookokot | laptopokat
notebookokra | laptopokra
notebookokról | laptopokról
notebookoktól | laptopoktól
notebookokért | laptopokért
notebookon | laptopon
notebookot | laptopot
notebookra | laptopra
notebookról | laptopról
notebooktól | laptoptól
notebookért | laptopért

nyereség | haszon
nyereséget | hasznot
nyert | nyert
nyertek | győztek
nyilvánosan | nyilvánosan
nyilvánosság
nyilvánosság előtt | nyilvánosan
nyomban | rögtön
nyugdíjba
nyugdíjba ment | nyugdíjba ment
nyugdíjba vonult | nyugdíjba ment
nyugtalankodik | aggódik
nyugtalankodni | aggódni
nyugtalankodott | aggódott
nyugtalankodtak | aggódtak
nyár
nyári
nyáron | nyáron
nyújt
nyújtani
nyújtott
nyújtottak

néha | néha
néhanapján | néha
nélkül
némileg | kissé
népszerű | népszerű
nézet | nézet
nézetbe | nézetbe
nézetben | nézetben
nézetből | nézetből
nézete | nézete
nézetek | nézetek
nézetekbe | nézetekbe
nézetekben | nézetekben
nézetekből | nézetekből
nézeteken | nézeteken
nézeteket | nézeteket
nézetekhez | nézetekhez
nézetekig | nézetekig
nézetekkel | nézetekkel
nézetekként | nézetekként
nézeteknek | nézeteknek
nézeteknél | nézeteknél
nézetekre | nézetekre
nézetekről | nézetekről
nézetektől | nézetektől
nézetekért | nézetekért
nézeten | nézeten
nézetet | nézetet
nézethez | nézethez
nézetig | nézetig
nézetként | nézetként
nézetnek | nézetnek
nézetnél | nézetnél
nézetre | nézetre
nézetről | nézetről
nézettel | nézettel
nézettől | nézettől
nézetébe | nézetébe
nézetében | nézetében
nézetéből | nézetéből
nézetéhez | nézetéhez
nézetéig | nézetéig
nézetéként | nézetéként
nézetén | nézetén
nézetének | nézetének
nézeténél | nézeténél
nézetére | nézetére
nézetért | nézetért
nézetéről | nézetéről
nézetét | nézetét
nézetétől | nézetétől
nézetével | nézetével
nézetéért | nézetéért

nóta | dal
nótában | dalban
nótából | dalból
nóták | dalok
nótákat | dalokat
nótáknak | daloknak
nótának | dalnak
nótára | dalra
nótát | dalt

növekedett | emelkedett
növekedni | emelkedni
növekedtek | emelkedtek
növekedés | emelkedés
növekedésben | emelkedésben
növekedésből | emelkedésből
növekedések | emelkedések
növekedéseket | emelkedéseket
növekedéseknek | emelkedéseknek
növekedésnek | emelkedésnek
növekedésre | emelkedésre
növekedést | emelkedést
növekszik | emelkedik
növel | emel
növelni | emelni
növelte | emelte
növelték | emelték

okok
okokból
okoz | okoz
okozni | okozni
okozott | okozott
okozta | okozta
okoztak | okoztak
okozták | okozták
okozza | okozza

olcsó | olcsó
oldalakon
olykor | néha

online | online

orvosság | orvosság
orvossága | orvossága
orvosságba | orvosságba
orvosságban | orvosságban
orvosságból | orvosságból
orvossággal | orvossággal
orvossághoz | orvossághoz
orvosságig | orvosságig
orvosságként | orvosságként
orvosságnak | orvosságnak
orvosságnál | orvosságnál
orvosságok | orvosságok
orvosságokat | orvosságokat
orvosságokba | orvosságokba
orvosságokban | orvosságokban
orvosságokból | orvosságokból
orvosságokhoz | orvosságokhoz
orvosságokig | orvosságokig
orvosságokkal | orvosságokkal
orvosságokként | orvosságokként
orvosságoknak | orvosságoknak
orvosságoknál | orvosságoknál
orvosságokon | orvosságokon
orvosságokot | orvosságokat
orvosságokra | orvosságokra
orvosságokról | orvosságokról
orvosságoktól | orvosságoktól
orvosságokért | orvosságokért
orvosságon | orvosságon
orvosságot | gyógyszert
orvosságra | orvosságra
orvosságról | orvosságról
orvosságtól | orvosságtól
orvosságába | orvosságába
orvosságában | orvosságában
orvosságából | orvosságából
orvosságához | orvosságához
orvosságáig | orvosságáig
orvosságáként | orvosságáként
orvosságán | orvosságán
orvosságának | orvosságának
orvosságánál | orvosságánál
orvosságára | orvosságára
orvosságáról | orvosságáról
orvosságát | orvosságát
orvosságától | orvosságától
orvosságával | orvosságával
orvosságáért | orvosságáért
orvosságért | orvosságért

panaszkodik | panaszkodik
panaszkodni | panaszkodni
panaszkodott | panaszkodott
panaszkodtak | panaszkodtak
panaszolkodik | panaszkodik
panaszolkodni | panaszkodni
panaszolkodott | panaszkodott
panaszolkodtak | panaszkodtak
panaszt
panaszt emelt | panaszt emelt
patika | patika
patikában | patikában
patikából | patikából
patikák | patikák
patikákat | patikákat
patikáknak | patikáknak
patikának | patikának
patikára | patikára
patikát | patikát

percben
peremén | szélén

pici | apró
pillanatban
pillanatnyilag | most
pirinyó | apró
pirula | pirula
pirulában | pirulában
pirulából | pirulából
pirulák | pirulák
pirulákat | pirulákat
piruláknak | piruláknak
pirulának | pirulának
pirulára | pirulára
pirulát | pirulát

pl | pl
pláza | pláza
plázában | plázában
plázából | plázából
plázák | plázák
plázákat | plázákat
plázáknak | plázáknak
plázának | plázának
plázára | plázára
plázát | plázát

prezentálja | bemutatja
problémamentesen | gond nélkül
profit | haszon
profitot | hasznot

publikálja | közzéteszi
publikálni | közzétenni
publikált | közzétett
publikálta | közzétette
publikálták | közzétették

például | pl
pénzel | pénzel
pénzeli | pénzeli
pénzelni | pénzelni
pénzelt | pénzelt
pénzelte | pénzelte
pénzelték | pénzelték

raktároz | tárol
raktározni | tárolni
raktározott | tárolt
raktározta | tárolta
raktározták | tárolták
raktározza | tárolja

remek | remek
remekül | remekül
rendhagyó | rendhagyó
rendkívül | roppant
rendszeres
rendszeres időközönként | rendszeresen
rendszeresen | rendszeresen
rendszerint | többnyire
renovál | felújít
renoválja | felújítja
renoválni | renoválni
renovált | renovált
renoválta | renoválta
renoválták | renoválták
repterek | repterek
reptereket | reptereket
reptereknek | reptereknek
repteret | repteret
reptér | reptér
reptérben | reptérben
reptérből | reptérből
reptérnek | reptérnek
reptérre | reptérre
repülő | repülő
repülőbe | repülőbe
repülőben | repülőben
repülőből | repülőből
repülőgép | repülő
repülőgépbe | repülőbe
repülőgépben | repülőben
repülőgépből | repülőből
repülőgépe | repülője
repülőgépek | repülők
repülőgépekbe | repülőkbe
repülőgépekben | repülőkben
repülőgépekből | repülőkből
repülőgépeken | repülőken
repülőgépeket | repülőket
repülőgépekhez | repülőkhez
repülőgépekig | repülőkig
repülőgépekkel | repülőkkel
repülőgépekként | repülőkként
repülőgépeknek | repülőknek
repülőgépeknél | repülőknél
repülőgépekre | repülőkre
repülőgépekről | repülőkről
repülőgépektől | repülőktől
repülőgépekért | repülőkért
repülőgépen | repülőn
repülőgépet | repülőt
repülőgéphez | repülőhez
repülőgépig | repülőig
repülőgépként | repülőként
repülőgépnek | repülőnek
repülőgépnél | repülőnél
repülőgéppel | repülővel
repülőgépre | repülőre
repülőgépről | repülőről
repülőgéptől | repülőtől
repülőgépébe | repülőjébe
repülőgépében | repülőjében
repülőgépéből | repülőjéből
repülőgépéhez | repülőjéhez
repülőgépéig | repülőjéig
repülőgépéként | repülőjéként
repülőgépén | repülőjén
repülőgépének | repülőjének
repülőgépénél | repülőjénél
repülőgépére | repülőjére
repülőgépért | repülőért
repülőgépéről | repülőjéről
repülőgépét | repülőjét
repülőgépétől | repülőjétől
repülőgépével | repülőjével
repülőgépéért | repülőjéért
repülőhez | repülőhez
repülőig | repülőig
repülője | repülője
repülőjébe | repülőjébe
repülőjében | repülőjében
repülőjéből | repülőjéből
repülőjéhez | repülőjéhez
repülőjéig | repülőjéig
repülőjéként | repülőjéként
repülőjén | repülőjén
repülőjének | repülőjének
repülőjénél | repülőjénél
repülőjére | repülőjére
repülőjéről | repülőjéről
repülőjét | repülőjét
repülőjétől | repülőjétől
repülőjével | repülőjével
repülőjéért | repülőjéért
repülők | repülők
repülőkbe | repülőkbe
repülőkben | repülőkben
repülőkből | repülőkből
repülőken | repülőken
repülőket | repülőket
repülőkhez | repülőkhez
repülőkig | repülőkig
repülőkkel | repülőkkel
repülőkként | repülőkként
repülőknek | repülőknek
repülőknél | repülőknél
repülőkre | repülőkre
repülőkről | repülőkről
repülőktől | repülőktől
repülőként | repülőként
repülőkért | repülőkért
repülőn | repülőn
repülőnek | repülőnek
repülőnél | repülőnél
repülőre | repülőre
repülőről | repülőről
repülőt | repülőt
repülőterek | repterek
repülőtereket | reptereket
repülőtereknek | reptereknek
repülőteret | repteret
repülőtér | reptér
repülőtérben | reptérben
repülőtérből | reptérből
repülőtérnek | reptérnek
repülőtérre | reptérre
repülőtől | repülőtől
repülővel | repülővel
repülőért | repülőért
rettenetes | szörnyű

riporter | riporter
riporterben | riporterben
riporterből | riporterből
riporterek | tudósítók
riportereket | tudósítókat
riportereknek | tudósítóknak
riporternek | riporternek
riporterre | riporterre
riportert | riportert
rivális | rivális
riválisa | riválisa
riválisba | riválisba
riválisban | riválisban
riválisból | riválisból
riválishoz | riválishoz
riválisig | riválisig
riválisként | riválisként
riválisnak | riválisnak
riválisnál | riválisnál
riválisok | riválisok
riválisokat | riválisokat
riválisokba | riválisokba
riválisokban | riválisokban
riválisokból | riválisokból
riválisokhoz | riválisokhoz
riválisokig | riválisokig
riválisokkal | riválisokkal
riválisokként | riválisokként
riválisoknak | riválisoknak
riválisoknál | riválisoknál
riválisokon | riválisokon
riválisokot | riválisokat
riválisokra | riválisokra
riválisokról | riválisokról
riválisoktól | riválisoktól
riválisokért | riválisokért
riválison | riválison
riválisot | riválist
riválisra | riválisra
riválisról | riválisról
riválissal | riválissal
riválist | riválist
riválistól | riválistól
riválisába | riválisába
riválisában | riválisában
riválisából | riválisából
riválisához | riválisához
riválisáig | riválisáig
riválisáként | riválisáként
riválisán | riválisán
riválisának | riválisának
riválisánál | riválisánál
riválisára | riválisára
riválisáról | riválisáról
riválisát | riválisát
riválisától | riválisától
riválisával | riválisával
riválisáért | riválisáért
riválisért | riválisért

rokon | rokon
rokonban | rokonban
rokonból | rokonból
rokonnak | rokonnak
rokonok | rokonok
rokonokat | rokonokat
rokonoknak | rokonoknak
rokonra | rokonra
rokont | rokont
roppant | roppant

rá
rá egy hétre | rá egy hétre
rá egy hónapra | rá egy hónapra
rá egy évre | rá egy évre
ráadásul | továbbá
rábeszél | meggyőz
rábeszéli | meggyőzi
rábeszélni | meggyőzni
rábeszélt | rábeszélt
rábeszélte | meggyőzte
rábeszélték | meggyőzték
rákövetkező

régóta | régóta
részben | részben
részeg | ittas
részint | részben
részt
részt vesz | részt vesz
részt vett | részt vett

rögtön | rögtön
rögtön utána | rögtön utána
rövid
rövid idő múlva | kevéssel később
röviddel
röviddel azután | röviddel azután
röviddel előtte | kevéssel előtte
röviddel ezután | röviddel ezután
röviddel később | kevéssel később
röviden | röviden
rövidesen | hamarosan

sajnos | sajnos
sajnálatos
sajnálatos módon | sajnos

sebesen | gyorsan
segít | segít
segíteni | segíteni
segített | segített
segítettek | segítettek
segítséget
segítséget nyújt | segít
segítséget nyújtani | segíteni
segítséget nyújtott | segített
segítséget nyújtottak | segítettek
semmi
sertés | disznó
sertésben | disznóban
sertésből | disznóból
sertések | disznók
sertéseket | disznókat
sertéseknek | disznóknak
sertésnek | disznónak
sertésre | disznóra
sertést | disznót

sofőr | sofőr
sofőrbe | sofőrbe
sofőrben | sofőrben
sofőrből | sofőrből
sofőren | sofőren
sofőrhez | sofőrhez
sofőrig | sofőrig
sofőrje | sofőrje
sofőrjébe | sofőrjébe
sofőrjében | sofőrjében
sofőrjéből | sofőrjéből
sofőrjéhez | sofőrjéhez
sofőrjéig | sofőrjéig
sofőrjéként | sofőrjéként
sofőrjén | sofőrjén
sofőrjének | sofőrjének
sofőrjénél | sofőrjénél
sofőrjére | sofőrjére
sofőrjéről | sofőrjéről
sofőrjét | sofőrjét
sofőrjétől | sofőrjétől
sofőrjével | sofőrjével
sofőrjéért | sofőrjéért
sofőrként | sofőrként
sofőrnek | sofőrnek
sofőrnél | sofőrnél
sofőrre | sofőrre
sofőrrel | sofőrrel
sofőrről | sofőrről
sofőrt | sofőrt
sofőrtől | sofőrtől
sofőrért | sofőrért
sofőrök | sofőrök
sofőrökbe | sofőrökbe
sofőrökben | sofőrökben
sofőrökből | sofőrökből
sofőröken | sofőröken
sofőröket | sofőröket
sofőrökhez | sofőrökhez
sofőrökig | sofőrökig
sofőrökkel | sofőrökkel
sofőrökként | sofőrökként
sofőröknek | sofőröknek
sofőröknél | sofőröknél
sofőrökre | sofőrökre
sofőrökről | sofőrökről
sofőröktől | sofőröktől
sofőrökért | sofőrökért
sofőröt | sofőrt
soha
sokkal
sokkal jobb | jóval jobb
sokkal kevesebb | jóval kevesebb
sokkal nagyobb | jóval nagyobb
sokkal több | jóval több
sokszor | sűrűn
sokáig | sokáig
során | alatt

szabad
szakadatlanul | folyton
szakasz | fázis
szakaszban | fázisban
szakaszból | fázisból
szakasznak | fázisnak
szakaszok | fázisok
szakaszokat | fázisokat
szakaszoknak | fázisoknak
szakaszra | fázisra
szakaszt | fázist
szakember | szakértő
szakemberben | szakértőben
szakemberből | szakértőből
szakemberek | szakértők
szakembereket | szakértőket
szakembereknek | szakértőknek
szakembernek | szakértőnek
szakemberre | szakértőre
szakembert | szakértőt
szakma | szakma
szakmában | szakmában
szakmából | szakmából
szakmák | szakmák
szakmákat | szakmákat
szakmáknak | szakmáknak
szakmának | szakmának
szakmára | szakmára
szakmát | szakmát
szakértő | szakértő
szakértőben | szakértőben
szakértőből | szakértőből
szakértők | szakértők
szakértőket | szakértőket
szakértőknek | szakértőknek
szakértőnek | szakértőnek
szakértőre | szakértőre
szakértőt | szakértőt
szemben
személyes
személyes okok miatt | személyes okokból
személyes okokból | személyes okokból
szenved
szenvedett
szenvedni
szenvedtek
szeretne | kíván
szeretné | kívánja
szeretnének | kívánnak
szerette
szerette volna | kívánta volna
szereztek
szerint
szerzett
szinte | szinte
szinte mindenki | szinte mindenki
szinte mindig | szinte mindig
szinte semmi | szinte semmi
szinte soha | szinte soha
szintén | is
szintúgy | is
szokatlan | rendhagyó
szokásos | szokásos
szomorú | bánatos
sztrájk | sztrájk
sztrájkban | sztrájkban
sztrájkból | sztrájkból
sztrájknak | sztrájknak
sztrájkok | sztrájkok
sztrájkokat | sztrájkokat
sztrájkoknak | sztrájkoknak
sztrájkot | sztrájkot
sztrájkra | sztrájkra
szurkoló | drukker
szurkolóba | drukkerbe
szurkolóban | drukkerben
szurkolóból | drukkerből
szurkolóhoz | drukkerhez
szurkolóig | drukkerig
szurkolója | drukkere
szurkolójába | drukkerébe
szurkolójában | drukkerében
szurkolójából | drukkeréből
szurkolójához | drukkeréhez
szurkolójáig | drukkeréig
szurkolójáként | drukkeréként
szurkolóján | drukkerén
szurkolójának | drukkerének
szurkolójánál | drukkerénél
szurkolójára | drukkerére
szurkolójáról | drukkeréről
szurkolóját | drukkerét
szurkolójától | drukkerétől
szurkolójával | drukkerével
szurkolójáért | drukkeréért
szurkolók | drukkerek
szurkolókat | drukkereket
szurkolókba | drukkerekbe
szurkolókban | drukkerekben
szurkolókból | drukkerekből
szurkolókhoz | drukkerekhez
szurkolókig | drukkerekig
szurkolókkal | drukkerekkel
szurkolókként | drukkerekként
szurkolóknak | drukkereknek
szurkolóknál | drukkereknél
szurkolókon | drukkereken
szurkolókot | drukkereket
szurkolókra | drukkerekre
szurkolókról | drukkerekről
szurkolóktól | drukkerektől
szurkolóként | drukkerként
szurkolókért | drukkerekért
szurkolón | drukkeren
szurkolónak | drukkernek
szurkolónál | drukkernél
szurkolóra | drukkerre
szurkolóról | drukkerről
szurkolót | drukkert
szurkolótól | drukkertől
szurkolóval | drukkerrel
szurkolóért | drukkerért
szálloda | hotel
szállodába | hotelbe
szállodában | hotelben
szállodából | hotelből
szállodához | hotelhez
szállodáig | hotelig
szállodája | hotele
szállodájába | hotelébe
szállodájában | hotelében
szállodájából | hoteléből
szállodájához | hoteléhez
szállodájáig | hoteléig
szállodájáként | hoteléként
szállodáján | hotelén
szállodájának | hotelének
szállodájánál | hotelénél
szállodájára | hotelére
szállodájáról | hoteléről
szállodáját | hotelét
szállodájától | hotelétől
szállodájával | hotelével
szállodájáért | hoteléért
szállodák | hotelek
szállodákat | hoteleket
szállodákba | hotelekbe
szállodákban | hotelekben
szállodákból | hotelekből
szállodákhoz | hotelekhez
szállodákig | hotelekig
szállodákkal | hotelekkel
szállodákként | hotelekként
szállodáknak | hoteleknek
szállodáknál | hoteleknél
szállodákon | hoteleken
szállodákot | hoteleket
szállodákra | hotelekre
szállodákról | hotelekről
szállodáktól | hotelektől
szállodáként | hotelként
szállodákért | hotelekért
szállodán | hotelen
szállodának | hotelnek
szállodánál | hotelnél
szállodára | hotelre
szállodáról | hotelről
szállodát | hotelt
szállodától | hoteltől
szállodával | hotellel
szállodáért | hotelért
szállít | fuvaroz
szállítani | fuvarozni
szállítja | fuvarozza
szállított | fuvarozott
szállította | fuvarozta
szállították | fuvarozták
számolt
számottevő | jelentős
számottevően | jelentősen
szándékosan | készakarva
szándékozik | az a terve
szándékoznak | azt tervezik
szárazság | aszály
szárazságban | aszályban
szárazságból | aszályból
szárazságnak | aszálynak
szárazságok | aszályok
szárazságokat | aszályokat
szárazságoknak | aszályoknak
szárazságot | aszályt
szárazságra | aszályra
szélhámos | csaló
szélhámosa | csalója
szélhámosba | csalóba
szélhámosban | csalóban
szélhámosból | csalóból
szélhámoshoz | csalóhoz
szélhámosig | csalóig
szélhámosként | csalóként
szélhámosnak | csalónak
szélhámosnál | csalónál
szélhámosok | csalók
szélhámosokat | csalókat
szélhámosokba | csalókba
szélhámosokban | csalókban
szélhámosokból | csalókból
szélhámosokhoz | csalókhoz
szélhámosokig | csalókig
szélhámosokkal | csalókkal
szélhámosokként | csalókként
szélhámosoknak | csalóknak
szélhámosoknál | csalóknál
szélhámosokon | csalókon
szélhámosokot | csalókat
szélhámosokra | csalókra
szélhámosokról | csalókról
szélhámosoktól | csalóktól
szélhámosokért | csalókért
szélhámoson | csalón
szélhámosot | csalót
szélhámosra | csalóra
szélhámosról | csalóról
szélhámossal | csalóval
szélhámost | csalót
szélhámostól | csalótól
szélhámosába | csalójába
szélhámosában | csalójában
szélhámosából | csalójából
szélhámosához | csalójához
szélhámosáig | csalójáig
szélhámosáként | csalójáként
szélhámosán | csalóján
szélhámosának | csalójának
szélhámosánál | csalójánál
szélhámosára | csalójára
szélhámosáról | csalójáról
szélhámosát | csalóját
szélhámosától | csalójától
szélhámosával | csalójával
szélhámosáért | csalójáért
szélhámosért | csalóért
szélén | szélén
szétoszt | kioszt
szétosztani | kiosztani
szétosztja | kiosztja
szétosztotta | kiosztotta
szétosztották | kiosztották
szétválaszt | elkülönít
szétválasztani | elkülöníteni
szétválasztja | elkülöníti
szétválasztotta | elkülönítette
szétválasztották | elkülönítették
színdarab | színmű
színdarabban | színműben
színdarabból | színműből
színdarabnak | színműnek
színdarabok | színművek
színdarabokat | színműveket
színdaraboknak | színműveknek
színdarabot | színművet
színdarabra | színműre
színmű | színmű
színműben | színműben
színműből | színműből
színműnek | színműnek
színműre | színműre
színművek | színművek
színműveket | színműveket
színműveknek | színműveknek
színművet | színművet
szívbemarkoló | megható
szóban | szóban
szólt
szörnyű | szörnyű
szüntelenül | folyton
szűk | szűk

sérüléseket

sír | sír
sírban | sírban
sírból | sírból
sírhely | sír
sírhelyben | sírban
sírhelyből | sírból
sírhelyek | sírok
sírhelyeket | sírokat
sírhelyeknek | síroknak
sírhelyet | sírt
sírhelynek | sírnak
sírhelyre | sírra
sírnak | sírnak
sírok | sírok
sírokat | sírokat
síroknak | síroknak
sírra | sírra
sírt | sírt

súlyos
súlyos sérüléseket szenvedett | súlyosan megsérült
súlyosan
súlyosan megsérült | súlyosan megsérült

sűrű | sűrű
sűrűn | sűrűn

tabletta | pirula
tablettában | pirulában
tablettából | pirulából
tabletták | pirulák
tablettákat | pirulákat
tablettáknak | piruláknak
tablettának | pirulának
tablettára | pirulára
tablettát | pirulát
talentumos | talentumos
találat | gól
találatban | gólban
találatból | gólból
találatnak | gólnak
találatok | gólok
találatokat | gólokat
találatoknak | góloknak
találatot | gólt
találatra | gólra
található | fekszik
talán | talán
tanulmányoz | vizsgál
tanulmányozni | vizsgálni
tanulmányozott | vizsgált
tanulmányozta | vizsgálta
tanulmányozták | vizsgálták
tanulmányozza | vizsgálja
tanuló | diák
tanulóba | diákba
tanulóban | diákban
tanulóból | diákból
tanulóhoz | diákhoz
tanulóig | diákig
tanulója | diákja
tanulójába | diákjába
tanulójában | diákjában
tanulójából | diákjából
tanulójához | diákjához
tanulójáig | diákjáig
tanulójáként | diákjáként
tanulóján | diákján
tanulójának | diákjának
tanulójánál | diákjánál
tanulójára | diákjára
tanulójáról | diákjáról
tanulóját | diákját
tanulójától | diákjától
tanulójával | diákjával
tanulójáért | diákjáért
tanulók | diákok
tanulókat | diákokat
tanulókba | diákokba
tanulókban | diákokban
tanulókból | diákokból
tanulókhoz | diákokhoz
tanulókig | diákokig
tanulókkal | diákokkal
tanulókként | diákokként
tanulóknak | diákoknak
tanulóknál | diákoknál
tanulókon | diákokon
tanulókot | diákokat
tanulókra | diákokra
tanulókról | diákokról
tanulóktól | diákoktól
tanulóként | diákként
tanulókért | diákokért
tanulón | diákon
tanulónak | diáknak
tanulónál | diáknál
tanulóra | diákra
tanulóról | diákról
tanulót | diákot
tanulótól | diáktól
tanulóval | diákkal
tanulóért | diákért
tapasztalt | gyakorlott
tartalmaz | tartalmaz
tartalmaznak | tartalmaznak
tartalmazta | tartalmazta
tartalmazza | tartalmazza
tavaly | tavaly

tehetséges | talentumos
tehát | ezért
tekintet
tekintet nélkül | függetlenül
tekintetbe
tekintetbe venni | figyelembe venni
tekintetbe veszi | figyelembe veszi
tekintetbe vette | figyelembe vette
telefonon | telefonon
telefonon keresztül | telefonon
televízió | tévé
televízióba | tévébe
televízióban | tévében
televízióból | tévéből
televízióhoz | tévéhez
televízióig | tévéig
televíziója | tévéje
televíziójába | tévéjébe
televíziójában | tévéjében
televíziójából | tévéjéből
televíziójához | tévéjéhez
televíziójáig | tévéjéig
televíziójáként | tévéjéként
televízióján | tévéjén
televíziójának | tévéjének
televíziójánál | tévéjénél
televíziójára | tévéjére
televíziójáról | tévéjéről
televízióját | tévéjét
televíziójától | tévéjétől
televíziójával | tévéjével
televíziójáért | tévéjéért
televíziók | tévék
televíziókat | tévéket
televíziókba | tévékbe
televíziókban | tévékben
televíziókból | tévékből
televíziókhoz | tévékhez
televíziókig | tévékig
televíziókkal | tévékkel
televíziókként | tévékként
televízióknak | tévéknek
televízióknál | tévéknél
televíziókon | tévéken
televíziókot | tévéket
televíziókra | tévékre
televíziókról | tévékről
televízióktól | tévéktől
televízióként | tévéként
televíziókért | tévékért
televízión | tévén
televíziónak | tévének
televíziónál | tévénél
televízióra | tévére
televízióról | tévéről
televíziót | tévét
televíziótól | tévétől
televízióval | tévével
televízióért | tévéért
teljes
teljes egészében | egészében
teljes mértékben | teljesen
teljesen | teljesen
természetesen | természetesen
terv
terv szerint | terv szerint
terve
tervek
tervezi
tervezik
tett
tettek

tilos | tilos
tisztességes | becsületes
titkon | titkon
titokban | titkon
tizenegyes | büntető
tizenegyesben | büntetőben
tizenegyesből | büntetőből
tizenegyesek | büntetők
tizenegyeseket | büntetőket
tizenegyeseknek | büntetőknek
tizenegyesnek | büntetőnek
tizenegyesre | büntetőre
tizenegyest | büntetőt

torlódás | dugó
torlódásban | dugóban
torlódásból | dugóból
torlódásnak | dugónak
torlódások | dugók
torlódásokat | dugókat
torlódásoknak | dugóknak
torlódásra | dugóra
torlódást | dugót
továbbá | továbbá

tradicionális | hagyományos
tréner | edző
trénerbe | edzőbe
trénerben | edzőben
trénerből | edzőből
trénere | edzője
trénerek | edzők
trénerekbe | edzőkbe
trénerekben | edzőkben
trénerekből | edzőkből
trénereken | edzőken
trénereket | edzőket
trénerekhez | edzőkhez
trénerekig | edzőkig
trénerekkel | edzőkkel
trénerekként | edzőkként
trénereknek | edzőknek
trénereknél | edzőknél
trénerekre | edzőkre
trénerekről | edzőkről
trénerektől | edzőktől
trénerekért | edzőkért
tréneren | edzőn
tréneret | edzőt
trénerhez | edzőhez
trénerig | edzőig
trénerként | edzőként
trénernek | edzőnek
trénernél | edzőnél
trénerre | edzőre
trénerrel | edzővel
trénerről | edzőről
trénert | edzőt
trénertől | edzőtől
trénerébe | edzőjébe
trénerében | edzőjében
tréneréből | edzőjéből
tréneréhez | edzőjéhez
tréneréig | edzőjéig
tréneréként | edzőjéként
trénerén | edzőjén
trénerének | edzőjének
trénerénél | edzőjénél
trénerére | edzőjére
trénerért | edzőért
tréneréről | edzőjéről
trénerét | edzőjét
trénerétől | edzőjétől
trénerével | edzőjével
tréneréért | edzőjéért

tudni
tudós | tudós
tudósban | tudósban
tudósból | tudósból
tudósnak | tudósnak
tudósok | kutatók
tudósokat | kutatókat
tudósoknak | kutatóknak
tudósra | tudósra
tudóst | tudóst
tudósító | riporter
tudósítóban | riporterben
tudósítóból | riporterből
tudósítók | tudósítók
tudósítókat | tudósítókat
tudósítóknak | tudósítóknak
tudósítónak | riporternek
tudósítóra | riporterre
tudósítót | riportert
tulajdonképpen | valójában

tájékoztatja | értesíti
tájékoztatni | értesíteni
tájékoztatott
tájékoztatott arról | beszámolt arról
tájékoztatta | értesítette
tájékoztatták | értesítették
tájékoztatást
tájékoztatást adott | beszámolt
tárlat | tárlat
tárlatban | tárlatban
tárlatból | tárlatból
tárlatnak | tárlatnak
tárlatok | tárlatok
tárlatokat | tárlatokat
tárlatoknak | tárlatoknak
tárlatot | tárlatot
tárlatra | tárlatra
tárol | tárol
tárolja | tárolja
tárolni | tárolni
tárolt | tárolt
tárolta | tárolta
tárolták | tárolták

tél
télen | télen
téli
tévedés | hiba
tévedésben | hibában
tévedésből | hibából
tévedések | hibák
tévedéseket | hibákat
tévedéseknek | hibáknak
tévedésnek | hibának
tévedésre | hibára
tévedést | hibát
téves | hibás
tévesen | hibásan
tévé | tévé
tévébe | tévébe
tévében | tévében
tévéből | tévéből
tévéhez | tévéhez
tévéig | tévéig
tévéje | tévéje
tévéjébe | tévéjébe
tévéjében | tévéjében
tévéjéből | tévéjéből
tévéjéhez | tévéjéhez
tévéjéig | tévéjéig
tévéjéként | tévéjéként
tévéjén | tévéjén
tévéjének | tévéjének
tévéjénél | tévéjénél
tévéjére | tévéjére
tévéjéről | tévéjéről
tévéjét | tévéjét
tévéjétől | tévéjétől
tévéjével | tévéjével
tévéjéért | tévéjéért
tévék | tévék
tévékbe | tévékbe
tévékben | tévékben
tévékből | tévékből
tévéken | tévéken
tévéket | tévéket
tévékhez | tévékhez
tévékig | tévékig
tévékkel | tévékkel
tévékként | tévékként
tévéknek | tévéknek
tévéknél | tévéknél
tévékre | tévékre
tévékről | tévékről
tévéktől | tévéktől
tévéként | tévéként
tévékért | tévékért
tévén | tévén
tévének | tévének
tévénél | tévénél
tévére | tévére
tévéről | tévéről
tévét | tévét
tévétől | tévétől
tévével | tévével
tévéért | tévéért

több
több alkalommal | többször
több ízben | többször
többek
többek között | egyebek közt
többnyire | többnyire
többször | többször
tökéletes | hibátlan
tömött | sűrű
történik | történik
történt | történt
történtek | történtek
törvényes | legális
törvénytelen | illegális

tüntetés | tüntetés
tüntetésbe | tüntetésbe
tüntetésben | tüntetésben
tüntetésből | tüntetésből
tüntetése | tüntetése
tüntetések | tüntetések
tüntetésekbe | tüntetésekbe
tüntetésekben | tüntetésekben
tüntetésekből | tüntetésekből
tüntetéseken | tüntetéseken
tüntetéseket | tüntetéseket
tüntetésekhez | tüntetésekhez
tüntetésekig | tüntetésekig
tüntetésekkel | tüntetésekkel
tüntetésekként | tüntetésekként
tüntetéseknek | tüntetéseknek
tüntetéseknél | tüntetéseknél
tüntetésekre | tüntetésekre
tüntetésekről | tüntetésekről
tüntetésektől | tüntetésektől
tüntetésekért | tüntetésekért
tüntetésen | tüntetésen
tüntetéset | tüntetést
tüntetéshez | tüntetéshez
tüntetésig | tüntetésig
tüntetésként | tüntetésként
tüntetésnek | tüntetésnek
tüntetésnél | tüntetésnél
tüntetésre | tüntetésre
tüntetésről | tüntetésről
tüntetéssel | tüntetéssel
tüntetést | tüntetést
tüntetéstől | tüntetéstől
tüntetésébe | tüntetésébe
tüntetésében | tüntetésében
tüntetéséből | tüntetéséből
tüntetéséhez | tüntetéséhez
tüntetéséig | tüntetéséig
tüntetéséként | tüntetéséként
tüntetésén | tüntetésén
tüntetésének | tüntetésének
tüntetésénél | tüntetésénél
tüntetésére | tüntetésére
tüntetésért | tüntetésért
tüntetéséről | tüntetéséről
tüntetését | tüntetését
tüntetésétől | tüntetésétől
tüntetésével | tüntetésével
tüntetéséért | tüntetéséért
tüzet
tüzet fogott | kigyulladt
tüzet fogtak | kigyulladtak

ugyanabban
ugyanabban a pillanatban | abban a pillanatban
ugyancsak | is
ugyanis | mert
ugyanígy | ugyanígy

unalmas | unalmas

utolsó
után | után
utána
utóbb | utóbb
utóbbi

vagyonos | gazdag
valahányszor | ahányszor
valamelyest | kissé
valamint | és
valójában | valójában

vele
vele együtt | vele együtt
vele közösen | vele együtt
velük
velük együtt | velük együtt
velük közösen | velük együtt
vendéglő | étterem
vendéglőben | étteremben
vendéglőből | étteremből
vendéglők | éttermek
vendéglőket | éttermeket
vendéglőknek | éttermeknek
vendéglőnek | étteremnek
vendéglőre | étteremre
vendéglőt | éttermet
venni | venni
vereséget
vereséget szenved | kikap
vereséget szenvedett | kikapott
vereséget szenvedni | kikapni
vereséget szenvedtek | kikaptak
vesz | vesz
veszi | veszi
veszi kezdetét | kezdődik
vesztette
vesztették
veszti
veszélyes | veszélyes
veszélytelen | ártalmatlan
veszített | kikapott
vett | vett
vette | vette
vette kezdetét | kezdődött
vették | vették
vevő | vevő
vevőben | vevőben
vevőből | vevőből
vevők | vevők
vevőket | vevőket
vevőknek | vevőknek
vevőnek | vevőnek
vevőre | vevőre
vevőt | vevőt

vicces | vicces
vidám | vidám
világhálón
világra
világra jött | megszületett
világra jöttek | megszülettek
visszaesés | csökkenés
visszaesésben | csökkenésben
visszaesésből | csökkenésből
visszaesések | csökkenések
visszaeséseket | csökkenéseket
visszaeséseknek | csökkenéseknek
visszaesésnek | csökkenésnek
visszaesésre | csökkenésre
visszaesést | csökkenést
visszajön | visszajön
visszajönni | visszajönni
visszajött | visszajött
visszajöttek | visszajöttek
visszatér | visszajön
visszatérni | visszajönni
visszatért | visszajött
visszatértek | visszajöttek
visszautasít | elutasít
visszautasítani | elutasítani
visszautasítja | elutasítja
visszautasított | elutasított
visszautasította | elutasította
visszautasították | elutasították
viszont | de
vitték
vizsgál | vizsgál
vizsgálja | vizsgálja
vizsgálni | vizsgálni
vizsgált | vizsgált
vizsgálta | vizsgálta
vizsgálták | vizsgálták

volna
volt
vonult

válasszal | válasszal
válasz | válasz
válasza | válasza
válaszba | válaszba
válaszban | válaszban
válaszból | válaszból
válaszhoz | válaszhoz
válaszig | válaszig
válaszként | válaszként
válasznak | válasznak
válasznál | válasznál
válaszok | válaszok
válaszokat | válaszokat
válaszokba | válaszokba
válaszokban | válaszokban
válaszokból | válaszokból
válaszokhoz | válaszokhoz
válaszokig | válaszokig
válaszokkal | válaszokkal
válaszokként | válaszokként
válaszoknak | válaszoknak
válaszoknál | válaszoknál
válaszokon | válaszokon
válaszokot | válaszokat
válaszokra | válaszokra
válaszokról | válaszokról
válaszoktól | válaszoktól
válaszokért | válaszokért
válaszol | felel
válaszolni | felelni
válaszolt | felelt
válaszolta | felelte
válaszoltak | feleltek
válaszolták | felelték
válaszon | válaszon
válaszot | választ
válaszra | válaszra
válaszról | válaszról
választ | választ
választól | választól
válaszába | válaszába
válaszában | válaszában
válaszából | válaszából
válaszához | válaszához
válaszáig | válaszáig
válaszáként | válaszáként
válaszán | válaszán
válaszának | válaszának
válaszánál | válaszánál
válaszára | válaszára
válaszáról | válaszáról
válaszát | válaszát
válaszától | válaszától
válaszával | válaszával
válaszáért | válaszáért
válaszért | válaszért
vállalat | cég
vállalata | cége
vállalatba | cégbe
vállalatban | cégben
vállalatból | cégből
vállalathoz | céghez
vállalatig | cégig
vállalatként | cégként
vállalatnak | cégnek
vállalatnál | cégnél
vállalatok | cégek
vállalatokat | cégeket
vállalatokba | cégekbe
vállalatokban | cégekben
vállalatokból | cégekből
vállalatokhoz | cégekhez
vállalatokig | cégekig
vállalatokkal | cégekkel
vállalatokként | cégekként
vállalatoknak | cégeknek
vállalatoknál | cégeknél
vállalatokon | cégeken
vállalatokot | cégeket
vállalatokra | cégekre
vállalatokról | cégekről
vállalatoktól | cégektől
vállalatokért | cégekért
vállalaton | cégen
vállalatot | céget
vállalatra | cégre
vállalatról | cégről
vállalattal | céggel
vállalattól | cégtől
vállalatába | cégébe
vállalatában | cégében
vállalatából | cégéből
vállalatához | cégéhez
vállalatáig | cégéig
vállalatáként | cégéként
vállalatán | cégén
vállalatának | cégének
vállalatánál | cégénél
vállalatára | cégére
vállalatáról | cégéről
vállalatát | cégét
vállalatától | cégétől
vállalatával | cégével
vállalatáért | cégéért
vállalatért | cégért
vállalkozó | vállalkozó
vállalkozóba | vállalkozóba
vállalkozóban | vállalkozóban
vállalkozóból | vállalkozóból
vállalkozóhoz | vállalkozóhoz
vállalkozóig | vállalkozóig
vállalkozója | üzletembere
vállalkozójába | üzletemberébe
vállalkozójában | üzletemberében
vállalkozójából | üzletemberéből
vállalkozójához | üzletemberéhez
vállalkozójáig | üzletemberéig
vállalkozójáként | üzletemberéként
vállalkozóján | üzletemberén
vállalkozójának | üzletemberének
vállalkozójánál | üzletemberénél
vállalkozójára | üzletemberére
vállalkozójáról | üzletemberéről
vállalkozóját | üzletemberét
vállalkozójától | üzletemberétől
vállalkozójával | üzletemberével
vállalkozójáért | üzletemberéért
vállalkozók | vállalkozók
vállalkozókat | vállalkozókat
vállalkozókba | vállalkozókba
vállalkozókban | vállalkozókban
vállalkozókból | vállalkozókból
vállalkozókhoz | vállalkozókhoz
vállalkozókig | vállalkozókig
vállalkozókkal | vállalkozókkal
vállalkozókként | vállalkozókként
vállalkozóknak | vállalkozóknak
vállalkozóknál | vállalkozóknál
vállalkozókon | vállalkozókon
vállalkozókot | vállalkozókat
vállalkozókra | vállalkozókra
vállalkozókról | vállalkozókról
vállalkozóktól | vállalkozóktól
vállalkozóként | vállalkozóként
vállalkozókért | vállalkozókért
vállalkozón | vállalkozón
vállalkozónak | vállalkozónak
vállalkozónál | vállalkozónál
vállalkozóra | vállalkozóra
vállalkozóról | vállalkozóról
vállalkozót | vállalkozót
vállalkozótól | vállalkozótól
vállalkozóval | vállalkozóval
vállalkozóért | vállalkozóért
várakozásoknak
váratlan | nem várt
várható
várt
vásárló | vevő
vásárlóban | vevőben
vásárlóból | vevőből
vásárlók | vevők
vásárlókat | vevőket
vásárlóknak | vevőknek
vásárlónak | vevőnek
vásárlóra | vevőre
vásárlót | vevőt
vásárol | vesz
vásárolja | veszi
vásárolni | venni
vásárolt | vett
vásárolta | vette
vásárolták | vették

véget
véget ért | véget ért
végett | végett
végezetül | végül
végig
végleg | végleg
végéig
végül | végül
véleménnyel | nézettel
vélemény | nézet
véleménybe | nézetbe
véleményben | nézetben
véleményből | nézetből
véleménye | nézete
vélemények | nézetek
véleményekbe | nézetekbe
véleményekben | nézetekben
véleményekből | nézetekből
véleményeken | nézeteken
véleményeket | nézeteket
véleményekhez | nézetekhez
véleményekig | nézetekig
véleményekkel | nézetekkel
véleményekként | nézetekként
véleményeknek | nézeteknek
véleményeknél | nézeteknél
véleményekre | nézetekre
véleményekről | nézetekről
véleményektől | nézetektől
véleményekért | nézetekért
véleményen | nézeten
véleményet | nézetet
véleményhez | nézethez
véleményig | nézetig
véleményként | nézetként
véleménynek | nézetnek
véleménynél | nézetnél
véleményre | nézetre
véleményről | nézetről
véleményt | nézetet
véleménytől | nézettől
véleményébe | nézetébe
véleményében | nézetében
véleményéből | nézetéből
véleményéhez | nézetéhez
véleményéig | nézetéig
véleményéként | nézetéként
véleményén | nézetén
véleményének | nézetének
véleményénél | nézeténél
véleményére | nézetére
véleményért | nézetért
véleményéről | nézetéről
véleményét | nézetét
véleményétől | nézetétől
véleményével | nézetével
véleményéért | nézetéért
véleményük
véletlenszerűen | véletlenül
véletlenül | véletlenül
véli | véli
vélik | vélik
vélte

zajos | zajos

zökkenőmentesen | gond nélkül

állandóan | folyton
általában | többnyire

ám | de
ámbár | bár

áradás | árvíz
áradásban | árvízben
áradásból | árvízből
áradásnak | árvíznek
áradások | árvizek
áradásokat | árvizeket
áradásoknak | árvizeknek
áradásra | árvízre
áradást | áradást
áramkimaradás | áramszünet
áramkimaradásban | áramszünetben
áramkimaradásból | áramszünetből
áramkimaradásnak | áramszünetnek
áramkimaradások | áramszünetek
áramkimaradásokat | áramszüneteket
áramkimaradásoknak | áramszüneteknek
áramkimaradásra | áramszünetre
áramkimaradást | áramszünetet
áramszünet | áramszünet
áramszünetben | áramszünetben
áramszünetből | áramszünetből
áramszünetek | áramszünetek
áramszüneteket | áramszüneteket
áramszüneteknek | áramszüneteknek
áramszünetet | áramszünetet
áramszünetnek | áramszünetnek
áramszünetre | áramszünetre
árengedmény | kedvezmény
árengedményben | kedvezményben
árengedményből | kedvezményből
árengedmények | kedvezmények
árengedményeket | kedvezményeket
árengedményeknek | kedvezményeknek
árengedménynek | kedvezménynek
árengedményre | kedvezményre
árengedményt | kedvezményt
ártalmas | káros
ártalmatlan | ártalmatlan
árvizek | árvizek
árvizeket | árvizeket
árvizeknek | árvizeknek
árvizet | áradást
árvíz | árvíz
árvízben | árvízben
árvízből | árvízből
árvíznek | árvíznek
árvízre | árvízre
árú

áthelyez | áthelyez
áthelyezett | áthelyezett
áthelyezi | áthelyezi
áthelyezni | áthelyezni
áthelyezte | áthelyezte
áthelyezték | áthelyezték
átköltöztet | áthelyez
átköltöztetett | áthelyezett
átköltözteti | áthelyezi
átköltöztetni | áthelyezni
átköltöztette | áthelyezte
átköltöztették | áthelyezték
átmeneti | átmeneti

édesanya | anya
édesanyja | anyja
édesanyjába | anyjába
édesanyjában | anyjában
édesanyjából | anyjából
édesanyjához | anyjához
édesanyjáig | anyjáig
édesanyjáként | anyjáként
édesanyján | anyján
édesanyjának | anyjának
édesanyjánál | anyjánál
édesanyjára | anyjára
édesanyjáról | anyjáról
édesanyját | anyját
édesanyjától | anyjától
édesanyjával | anyjával
édesanyjáért | anyjáért
édesanyába | anyába
édesanyában | anyában
édesanyából | anyából
édesanyához | anyához
édesanyáig | anyáig
édesanyák | anyák
édesanyákat | anyákat
édesanyákba | anyákba
édesanyákban | anyákban
édesanyákból | anyákból
édesanyákhoz | anyákhoz
édesanyákig | anyákig
édesanyákkal | anyákkal
édesanyákként | anyákként
édesanyáknak | anyáknak
édesanyáknál | anyáknál
édesanyákon | anyákon
édesanyákot | anyákat
édesanyákra | anyákra
édesanyákról | anyákról
édesanyáktól | anyáktól
édesanyáként | anyáként
édesanyákért | anyákért
édesanyán | anyán
édesanyának | anyának
édesanyánál | anyánál
édesanyára | anyára
édesanyáról | anyáról
édesanyát | anyát
édesanyától | anyától
édesanyával | anyával
édesanyáért | anyáért
édesapa | apa
édesapja | apja
édesapjába | apjába
édesapjában | apjában
édesapjából | apjából
édesapjához | apjához
édesapjáig | apjáig
édesapjáként | apjáként
édesapján | apján
édesapjának | apjának
édesapjánál | apjánál
édesapjára | apjára
édesapjáról | apjáról
édesapját | apját
édesapjától | apjától
édesapjával | apjával
édesapjáért | apjáért
édesapába | apába
édesapában | apában
édesapából | apából
édesapához | apához
édesapáig | apáig
édesapák | apák
édesapákat | apákat
édesapákba | apákba
édesapákban | apákban
édesapákból | apákból
édesapákhoz | apákhoz
édesapákig | apákig
édesapákkal | apákkal
édesapákként | apákként
édesapáknak | apáknak
édesapáknál | apáknál
édesapákon | apákon
édesapákot | apákat
édesapákra | apákra
édesapákról | apákról
édesapáktól | apáktól
édesapáként | apáként
édesapákért | apákért
édesapán | apán
édesapának | apának
édesapánál | apánál
édesapára | apára
édesapáról | apáról
édesapát | apát
édesapától | apától
édesapával | apával
édesapáért | apáért

éghajlatváltozás | klímaváltozás
éghajlatváltozásban | klímaváltozásban
éghajlatváltozásból | klímaváltozásból
éghajlatváltozásnak | klímaváltozásnak
éghajlatváltozások | klímaváltozások
éghajlatváltozásokat | klímaváltozásokat
éghajlatváltozásoknak | klímaváltozásoknak
éghajlatváltozásra | klímaváltozásra
éghajlatváltozást | klímaváltozást

éjjel | éjjel
éjszaka | éjjel

ékesít | díszít
ékesíteni | díszíteni
ékesített | díszített
ékesítette | díszítette
ékesítették | díszítették
ékesíti | díszíti

életbe
életbe lép | életbe lép
életbe lépett | életbe lépett
életét
életét vesztette | elhunyt
életét veszti | elhuny
életüket
életüket vesztették | elhunytak
élőszóban | szóban

éppen
éppen ellenkezőleg | ellenkezőleg

érdekében
érezhetően | jelentősen
ért
értesíteni | értesíteni
értesítette | értesítette
értesítették | értesítették
értesíti | értesíti
értetődően
értékes | becses
értékesít | elad
értékesíteni | eladni
értékesített | eladott
értékesítette | eladta
értékesítették | eladták
értékesíti | eladja

és | és

étterem | étterem
étteremben | étteremben
étteremből | étteremből
étteremnek | étteremnek
étteremre | étteremre
éttermek | éttermek
éttermeket | éttermeket
éttermeknek | éttermeknek
éttermet | éttermet

év
évben
években
évente | évente
évre
évvel

írott
írott formában | írásban
írásban | írásban

ízben
ízes | ízes
ízletes | ízes
ízléses | elegáns

óriási | óriási

óta

önként | önként
önszántából | önként

örökre | végleg

összedől | leomlik
összedőlni | leomlani
összedőlt | leomlott
összedőltek | leomlottak
összefüggésben | kapcsolatban
összehasonlítva | összevetve
összeházasodik | házasságot köt
összeházasodott | összeházasodott
összeházasodtak | összeházasodtak
összekapcsol | összeköt
összekapcsolja | összeköti
összekapcsolni | összekötni
összekapcsolta | összekötötte
összekapcsolták | összekötötték
összeköt | összeköt
összeköti | összeköti
összekötni | összekötni
összekötötte | összekötötte
összekötötték | összekötötték
összeomlani | leomlani
összeomlik | leomlik
összeomlott | leomlott
összeomlottak | leomlottak
összesen | összesen
összetett | bonyolult
összevetve | összevetve
összeütközik | karambolozik
összeütközni | karambolozni
összeütköztek | karamboloztak
összeütközött | karambolozott

úgy
úgy gondolja | úgy véli
úgy gondolják | úgy vélik
úgy gondolta | úgy vélte
úgy véli | úgy véli
úgy vélik | úgy vélik
úgy vélte | úgy vélte

újra | újra
újság | lap
újságban | lapban
újságból | lapból
újságnak | lapnak
újságok | lapok
újságokat | lapokat
újságoknak | lapoknak
újságot | lapot
újságra | lapra
újságíró | riporter
újságíróban | riporterben
újságíróból | riporterből
újságírók | tudósítók
újságírókat | tudósítókat
újságíróknak | tudósítóknak
újságírónak | riporternek
újságíróra | riporterre
újságírót | riportert

útkereszteződés | kereszteződés
útkereszteződésben | kereszteződésben
útkereszteződésből | kereszteződésből
útkereszteződések | kereszteződések
útkereszteződéseket | kereszteződéseket
útkereszteződéseknek | kereszteződéseknek
útkereszteződésnek | kereszteződésnek
útkereszteződésre | kereszteződésre
útkereszteződést | kereszteződést
úton

ütközés | ütközés
ütközésben | ütközésben
ütközésből | ütközésből
ütközések | ütközések
ütközéseket | ütközéseket
ütközéseknek | ütközéseknek
ütközésnek | ütközésnek
ütközésre | ütközésre
ütközést | ütközést

üzem | gyár
üzemben | gyárban
üzemel | üzemel
üzemelnek | működnek
üzemelt | üzemelt
üzemeltet | működtet
üzemelteti | működteti
üzemeltette | működtette
üzemet | gyárat
üzlet | bolt
üzletbe | boltba
üzletben | boltban
üzletből | boltból
üzlete | boltja
üzletek | boltok
üzletekbe | boltokba
üzletekben | boltokban
üzletekből | boltokból
üzleteken | boltokon
üzleteket | boltokat
üzletekhez | boltokhoz
üzletekig | boltokig
üzletekkel | boltokkal
üzletekként | boltokként
üzleteknek | boltoknak
üzleteknél | boltoknál
üzletekre | boltokra
üzletekről | boltokról
üzletektől | boltoktól
üzletekért | boltokért
üzletember | vállalkozó
üzletemberbe | vállalkozóba
üzletemberben | vállalkozóban
üzletemberből | vállalkozóból
üzletembere | üzletembere
üzletemberek | vállalkozók
üzletemberekbe | vállalkozókba
üzletemberekben | vállalkozókban
üzletemberekből | vállalkozókból
üzletembereken | vállalkozókon
üzletembereket | vállalkozókat
üzletemberekhez | vállalkozókhoz
üzletemberekig | vállalkozókig
üzletemberekkel | vállalkozókkal
üzletemberekként | vállalkozókként
üzletembereknek | vállalkozóknak
üzletembereknél | vállalkozóknál
üzletemberekre | vállalkozókra
üzletemberekről | vállalkozókról
üzletemberektől | vállalkozóktól
üzletemberekért | vállalkozókért
üzletemberen | vállalkozón
üzletemberet | vállalkozót
üzletemberhez | vállalkozóhoz
üzletemberig | vállalkozóig
üzletemberként | vállalkozóként
üzletembernek | vállalkozónak
üzletembernél | vállalkozónál
üzletemberre | vállalkozóra
üzletemberrel | vállalkozóval
üzletemberről | vállalkozóról
üzletembert | vállalkozót
üzletembertől | vállalkozótól
üzletemberébe | üzletemberébe
üzletemberében | üzletemberében
üzletemberéből | üzletemberéből
üzletemberéhez | üzletemberéhez
üzletemberéig | üzletemberéig
üzletemberéként | üzletemberéként
üzletemberén | üzletemberén
üzletemberének | üzletemberének
üzletemberénél | üzletemberénél
üzletemberére | üzletemberére
üzletemberért | vállalkozóért
üzletemberéről | üzletemberéről
üzletemberét | üzletemberét
üzletemberétől | üzletemberétől
üzletemberével | üzletemberével
üzletemberéért | üzletemberéért
üzleten | bolton
üzletet | boltot
üzlethez | bolthoz
üzletig | boltig
üzletként | boltként
üzletnek | boltnak
üzletnél | boltnál
üzletre | boltra
üzletről | boltról
üzlettel | bolttal
üzlettől | bolttól
üzletébe | boltjába
üzletében | boltjában
üzletéből | boltjából
üzletéhez | boltjához
üzletéig | boltjáig
üzletéként | boltjáként
üzletén | boltján
üzletének | boltjának
üzleténél | boltjánál
üzletére | boltjára
üzletért | boltért
üzletéről | boltjáról
üzletét | boltját
üzletétől | boltjától
üzletével | boltjával
üzletéért | boltjáért\
"""
