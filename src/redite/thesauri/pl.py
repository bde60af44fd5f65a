"""Polish: which expressions say the same."""

EXPRESSIONS = """\
a
a następnie | potem
a potem | potem
a później | potem
a także | i

aby | by

aczkolwiek | choć

adwokat | adwokat

aktualna | obecna
aktualne | obecna
aktualnego | obecna
aktualnej | obecna
aktualnemu | obecna
aktualni | obecna
aktualnie | teraz
aktualniejsi | aktualniejsi
aktualniejsza | aktualniejsi
aktualniejsze | aktualniejsi
aktualniejszego | aktualniejsi
aktualniejszej | aktualniejsi
aktualniejszemu | aktualniejsi
aktualniejszy | aktualniejsi
aktualniejszych | aktualniejsi
aktualniejszym | aktualniejsi
aktualniejszymi | aktualniejsi
aktualniejszą | aktualniejsi
aktualny | obecna
aktualnych | obecna
aktualnym | obecna
aktualnymi | obecna
aktualną | obecna

ale | ale

ani
ani razu | nigdy
anulowali | odwołali
anulowana | odwołana
anulowane | odwołana
anulowanego | odwołana
anulowanej | odwołana
anulowanemu | odwołana
anulowani | odwołana
anulowania | odwołania
anulowanie | odwołanie
anulowaniem | odwołaniem
anulowaniu | odwołaniu
anulowano | odwołano
anulowany | odwołana
anulowanych | odwołana
anulowanym | odwołana
anulowanymi | odwołana
anulowaną | odwołana
anulowawszy | odwoławszy
anulować | odwołać
anulował | odwołał
anulowała | odwołała
anulowało | odwołało
anulowały | odwołały
anuluj | anuluj
anulujcie | anulujcie
anuluje | odwoła
anulujecie | odwołacie
anulujemy | odwołamy
anulujesz | odwołasz
anulują | anulują
anulując | anulując
anuluję | anuluję

apelację
apelowali
apelowali o | wnosili o
apelowaliśmy
apelowaliśmy o | wnosiliśmy o
apelowania
apelowania o | wnoszenia o
apelowanie
apelowanie o | wnoszenie o
apelowaniem
apelowaniem o | wnoszeniem o
apelowaniu
apelowaniu o | wnoszeniu o
apelowano
apelowano o | wnoszono o
apelować
apelować o | wnosić o
apelował
apelował o | wnosił o
apelowała
apelowała o | wnosiła o
apelowałam
apelowałam o | wnosiłam o
apelowałem
apelowałem o | wnosiłem o
apelowało
apelowało o | wnosiło o
apelowały
apelowały o | wnosiły o
apeluje
apeluje o | wnosi o
apelujecie
apelujecie o | wnosicie o
apelujemy
apelujemy o | wnosimy o
apelujesz
apelujesz o | wnosisz o
apelują
apelują o | wnoszą o
apelując
apelując o | wnosząc o
apeluję
apeluję o | wnoszę o

arbiter | sędzia
arbitra | sędzi
arbitrach | sędziach
arbitrami | sędziami
arbitrem | sędzią
arbitrom | sędziom
arbitrowi | sędzi
arbitrowie | sędzi
arbitrze | sędzi
arbitrzy | sędzi
arbitrów | sędzi
aren | aren
arena | arena
arenach | arenach
arenami | arenami
arenie | arenie
arenom | arenom
areny | areny
areną | areną
arenę | arena
aresztowali | aresztowali
aresztowana | aresztowana
aresztowane | aresztowane
aresztowanego | aresztowanego
aresztowanej | aresztowanej
aresztowanemu | aresztowanemu
aresztowani | aresztowani
aresztowania | aresztowania
aresztowaniach | aresztowaniach
aresztowaniami | aresztowaniami
aresztowanie | aresztowanie
aresztowaniem | aresztowaniem
aresztowaniom | aresztowaniom
aresztowaniu | aresztowaniu
aresztowano | aresztowano
aresztowany | aresztowany
aresztowanych | aresztowanych
aresztowanym | aresztowanym
aresztowanymi | aresztowanymi
aresztowaną | aresztowaną
aresztowawszy | aresztowawszy
aresztować | aresztować
aresztował | aresztował
aresztowała | aresztowała
aresztowało | aresztowało
aresztowały | aresztowały
aresztowań | aresztowań
aresztuj | aresztuj
aresztujcie | aresztujcie
aresztuje | aresztuje
aresztujemy | aresztujemy
aresztują | aresztują
aromatyczna | wonna
aromatyczne | wonne
aromatycznego | wonnego
aromatycznej | wonnej
aromatycznemu | wonnemu
aromatyczni | wonni
aromatyczny | wonni
aromatycznych | wonnych
aromatycznym | wonnym
aromatycznymi | wonnymi
aromatyczną | wonną

asfaltem

atucie | atucie
atut | atut
atutach | atutach
atutami | atutami
atutem | atutem
atutom | atutom
atutowi | atucie
atutu | atutu
atuty | atutu
atutów | zalet

aucie | aucie
aut | aut
auta | auta
autach | autach
autami | autami
autem | autem
auto | auto
autom | autom
autu | autu

awansowali
awansowali do finału | weszli do finału
awansowali do półfinału | weszli do półfinału
awansowania
awansowania do finału | wejścia do finału
awansowania do półfinału | wejścia do półfinału
awansowanie
awansowanie do finału | wejście do finału
awansowanie do półfinału | wejście do półfinału
awansowaniem
awansowaniem do finału | wejściem do finału
awansowaniem do półfinału | wejściem do półfinału
awansowaniu
awansowaniu do finału | wejściu do finału
awansowaniu do półfinału | wejściu do półfinału
awansowawszy
awansowawszy do finału | wszedłszy do finału
awansowawszy do półfinału | wszedłszy do półfinału
awansować
awansować do finału | wejść do finału
awansować do półfinału | wejść do półfinału
awansował
awansował do finału | wszedł do finału
awansował do półfinału | wszedł do półfinału
awansowała
awansowała do finału | weszła do finału
awansowała do półfinału | weszła do półfinału
awansowało
awansowało do finału | weszło do finału
awansowało do półfinału | weszło do półfinału
awansowały
awansowały do finału | weszły do finału
awansowały do półfinału | weszły do półfinału
awansuje
awansuje do finału | wejdzie do finału
awansuje do półfinału | wejdzie do półfinału
awansujecie
awansujecie do finału | wejdziecie do finału
awansujecie do półfinału | wejdziecie do półfinału
awansujemy
awansujemy do finału | wejdziemy do finału
awansujemy do półfinału | wejdziemy do półfinału
awansujesz
awansujesz do finału | wejdziesz do finału
awansujesz do półfinału | wejdziesz do półfinału
awansują
awansują do finału | wejdą do finału
awansują do półfinału | wejdą do półfinału
awansuję
awansuję do finału | wejdę do finału
awansuję do półfinału | wejdę do półfinału
awarii

aż
aż do | do
ażeby | by

bada | bada
bada sprawę | bada sprawę
badacie | badacie
badacie sprawę | badacie sprawę
badacz | badacz
badacza | badacza
badaczach | badaczy
badaczami | uczonymi
badacze | uczeni
badaczem | badaczu
badaczom | badaczu
badaczowi | uczonemu
badaczu | badaczu
badaczy | badaczy
badaczów | badaczy
badają | badają
badają sprawę | badają sprawę
badając | badając
badając sprawę | badając sprawę
badali | badali
badali sprawę | badali sprawę
badaliśmy
badaliśmy sprawę | badaliśmy sprawę
badam | badam
badam sprawę | badam sprawę
badamy | badamy
badamy sprawę | badamy sprawę
badana | badana
badane | badane
badanego | badanego
badanej | badanej
badanemu | badanemu
badani | badani
badania | badania
badania sprawę | badania sprawę
badanie | badanie
badanie sprawę | badanie sprawę
badaniem | badaniem
badaniem sprawę | badaniem sprawę
badaniu | badaniu
badaniu sprawę | badaniu sprawę
badano | badano
badano sprawę | badano sprawę
badany | badany
badanych | badanych
badanym | badanym
badanymi | badanymi
badaną | badaną
badasz | badasz
badasz sprawę | badasz sprawę
badać | badać
badać sprawę | badać sprawę
badał | badał
badał sprawę | badał sprawę
badała | badała
badała sprawę | badała sprawę
badałam
badałam sprawę | badałam sprawę
badałem
badałem sprawę | badałem sprawę
badało | badało
badało sprawę | badało sprawę
badały | badały
badały sprawę | badały sprawę
bali
bali się | bali się
bania
bania się | bania się
banie
banie się | banie się
baniem
baniem się | baniem się
baniu
baniu się | baniu się
bankructw | bankructw
bankructwa | bankructw
bankructwach | bankructwach
bankructwami | bankructwami
bankructwem | upadłością
bankructwie | bankructw
bankructwo | upadłość
bankructwom | bankructwom
bankructwu | bankructw
bano
bano się | bano się
bardzo | bardzo
basen | basen
basenie | basenu
basenu | basenu
bazar | targ
bazarach | targach
bazarami | targami
bazarem | bazarem
bazarom | targom
bazarowi | targi
bazaru | targi
bazary | targi
bazarze | targi
bazarów | targów
bać
bać się | bać się
bał
bał się | bał się
bała
bała się | bała się
bało
bało się | bało się
bały
bały się | bały się

bez
bez mała | niemal
bez problemu | łatwo
bez problemów | bez problemów
bez przerwy | bez przerwy
bez przeszkód | bez problemów
bez trudu | łatwo
bez wysiłku | łatwo
bez względu na | bez względu na
bez wątpienia | niewątpliwie
bezdomna
bezdomne
bezdomnego | bezdomnego
bezdomnej
bezdomni | bezdomni
bezdomny | bezdomny
bezdomnych | bezdomnych
bezpieczeństwa
bezpośrednio | wprost
bezprawna | bezprawna
bezprawne | bezprawne
bezprawnego | bezprawnego
bezprawnej | bezprawnej
bezprawnemu | bezprawnemu
bezprawni | bezprawni
bezprawny | bezprawny
bezprawnych | bezprawnych
bezprawnym | bezprawnym
bezprawnymi | bezprawnymi
bezprawną | bezprawną
bezproblemowo | bez problemów
bezpłatna | darmowa
bezpłatne | darmowa
bezpłatnego | darmowa
bezpłatnej | darmowa
bezpłatnemu | darmowa
bezpłatni | darmowa
bezpłatnie | darmo
bezpłatny | darmowa
bezpłatnych | darmowa
bezpłatnym | darmowa
bezpłatnymi | darmowa
bezpłatną | darmowa
bezrobotnego | bezrobotni
bezrobotnemu | bezrobotnym
bezrobotni | bezrobotni
bezrobotnych | bezrobotni
bezrobotnym | bezrobotnym
bezsprzecznie | niewątpliwie
bezustannie | bez przerwy
bezzwłocznie | zaraz

biedna | uboga
biedne | biedne
biednego | biednego
biednej | biednej
biednemu | biednemu
biedni | biedni
biedniejsi | ubożsi
biedniejsza | uboższa
biedniejsze | uboższe
biedniejszego | uboższego
biedniejszej | uboższej
biedniejszemu | uboższemu
biedniejszy | uboższy
biedniejszych | uboższych
biedniejszym | uboższym
biedniejszymi | uboższymi
biedniejszą | uboższą
biedny | ubogi
biednych | ubogich
biednym | ubogim
biednymi | ubogimi
biedną | ubogą
biegiem
bierz
bierz udział | uczestnicz
bierzcie
bierzcie udział | uczestniczcie
bierze
bierze pod uwagę | uwzględnia
bierze udział | uczestniczy
bierze udział w | uczestniczy w
bierzecie
bierzecie udział w | uczestniczycie w
bierzemy
bierzemy udział | uczestniczymy
bierzemy udział w | uczestniczymy w
bierzesz
bierzesz udział w | uczestniczysz w
bieżąca | obecna
bieżące | obecna
bieżącego | obecna
bieżącej | obecna
bieżącemu | obecna
bieżący | obecna
bieżących | obecna
bieżącym | obecna
bieżącymi | obecna
bieżącą | obecna
bijatyce | bójce
bijatyk | bójek
bijatyka | bójka
bijatykach | bójkach
bijatykami | bójkami
bijatyki | bójki
bijatykom | bójkom
bijatyką | bójką
bijatykę | bójkę
bilecie | bilecie
bilet | bilet
biletach | biletach
biletami | biletami
biletem | biletem
biletom | biletom
biletowi | bilecie
biletu | biletu
bilety | biletu
biletów | biletów
biorą
biorą udział | uczestniczą
biorą udział w | uczestniczą w
biorąc
biorąc udział | uczestnicząc
biorąc udział w | uczestnicząc w
biorę
biorę udział w | uczestniczę w
biznesmen | biznesmen
biznesmena | biznesmena
biznesmenach | biznesmenach
biznesmenami | biznesmenami
biznesmenem | biznesmenem
biznesmenie | biznesmena
biznesmenom | biznesmenom
biznesmenowi | biznesmena
biznesmenów | biznesmenów

blisko | blisko
blokowali
blokowali się | zacinali się
blokowaliśmy
blokowaliśmy się | zacinaliśmy się
blokowania
blokowania się | zacinania się
blokowanie
blokowanie się | zacinanie się
blokowaniem
blokowaniem się | zacinaniem się
blokowaniu
blokowaniu się | zacinaniu się
blokowano
blokowano się | zacinano się
blokować
blokować się | zacinać się
blokował
blokował się | zacinał się
blokowała
blokowała się | zacinała się
blokowałam
blokowałam się | zacinałam się
blokowałem
blokowałem się | zacinałem się
blokowało
blokowało się | zacinało się
blokowały
blokowały się | zacinały się
blokuje
blokuje się | zacina się
blokujecie
blokujecie się | zacinacie się
blokujemy
blokujemy się | zacinamy się
blokujesz
blokujesz się | zacinasz się
blokują
blokują się | blokują się
blokując
blokując się | blokując się
blokuję
blokuję się | blokuję się

bo | bo
bogaci | bogaci
bogata | bogaci
bogate | bogaci
bogatego | bogaci
bogatej | bogaci
bogatemu | bogaci
bogatsi | bogatsi
bogatsza | bogatsi
bogatsze | bogatsi
bogatszego | bogatsi
bogatszej | bogatsi
bogatszemu | bogatsi
bogatszy | bogatsi
bogatszych | bogatsi
bogatszym | bogatsi
bogatszymi | bogatsi
bogatszą | bogatsi
bogaty | bogaci
bogatych | bogaci
bogatym | bogaci
bogatymi | bogaci
bogatą | bogaci
boi
boi się | boi się
boicie
boicie się | boicie się
boimy
boimy się | boimy się
boisz
boisz się | boisz się
boją
boją się | boją się
bojąc
bojąc się | bojąc się
boję
boję się | boję się
bonifikacie | zniżce
bonifikat | zniżek
bonifikata | rabat
bonifikatach | rabatach
bonifikatami | rabatami
bonifikatom | rabatom
bonifikaty | rabatu
bonifikatą | zniżką
bonifikatę | rabat
bowiem | bo

brali
brali udział | brali udział
brali udział w | brali udział w
bramce | golu
bramek | goli
bramka | gol
bramkach | golach
bramkami | golami
bramkarz | bramkarz
bramkarza | bramkarza
bramkarzach | bramkarzach
bramkarzami | bramkarzami
bramkarze | bramkarze
bramkarzem | bramkarzem
bramkarzom | bramkarzom
bramkarzowi | bramkarzowi
bramkarzu | bramkarzu
bramkarzy | bramkarzy
bramki | gola
bramkom | golom
bramką | golem
bramkę
brania
brania udział w | brania udział w
branie
branie udział w | branie udział w
braniem
braniem udział w | braniem udział w
braniu
braniu udział w | braniu udział w
brano
brano udział | brano udział
brano udział w | brano udział w
brać
brać udział | brać udział
brać udział w | brać udział w
brał
brał udział | brał udział
brał udział w | brał udział w
brała
brała udział | brała udział
brała udział w | brała udział w
brało
brało udział | brało udział
brało udział w | brało udział w
brały
brały udział | brały udział
brały udział w | brały udział w
broni

budowali | budowali
budowana | budowana
budowane | budowana
budowanego | budowana
budowanej | budowana
budowanemu | budowana
budowani | budowana
budowania | budowania
budowanie | budowanie
budowaniem | budowaniem
budowaniu | budowaniu
budowano | budowano
budowany | budowana
budowanych | budowana
budowanym | budowana
budowanymi | budowana
budowaną | budowana
budować | budować
budował | budował
budowała | budowała
budowało | budowało
budowały | budowały
buduj | buduj
budujcie | budujcie
buduje | buduje
budujecie | budujecie
budujemy | budujemy
budujesz | budujesz
budują | budują
budując | budując
buduję | buduję
budynek | gmach
budynkach | gmachach
budynkami | gmachami
budynki | gmachy
budynkiem | gmachem
budynkom | gmachom
budynkowi | gmachowi
budynku | gmachu
budynków | gmachów
budżet
burzeni | burzeni
burzenia | burzenia
burzenie | burzenie
burzeniem | burzeniem
burzeniu | burzeniu
burzona | burzona
burzone | burzone
burzonego | burzonego
burzonej | burzonej
burzonemu | burzonemu
burzono | burzono
burzony | burzony
burzonych | burzonych
burzonym | burzonym
burzonymi | burzonymi
burzoną | burzoną
burzy | burzy
burzycie | burzycie
burzyli | burzyli
burzyliśmy | burzyliśmy
burzymy | burzymy
burzysz | burzysz
burzyć | burzyć
burzył | burzył
burzyła | burzyła
burzyłam | burzyłam
burzyłem | burzyłem
burzyło | burzyło
burzyły | burzyły
burzą | burzą
burząc | burząc
burzę | burzę

by | by
byli
byli zmuszeni | musieli
był
był zmuszony | musiał
była
była zmuszona | musiała

bój
bój się | bój się
bójce | bójce
bójcie
bójcie się | bójcie się
bójek | bójek
bójka | bójka
bójkach | bójkach
bójkami | bójkami
bójki | bójki
bójkom | bójkom
bójką | bójką
bójkę | bójkę

będzie
będzie miał miejsce | odbędzie się
będzie miała miejsce | odbędzie się
będzie miało miejsce | odbędzie się
będzie mógł | będzie mógł
będzie prowadził | poprowadzi
będzie w stanie | będzie mógł
będą
będą miały miejsce | odbędą się
będą mogli | będą mogli
będą w stanie | będą mogli

błyskawicznie | w mig
błąd | błąd
błędach | błędach
błędami | błędami
błędem | błędem
błędna | mylna
błędne | mylna
błędnego | mylna
błędnej | mylna
błędnemu | mylna
błędni | mylna
błędnie | mylnie
błędniejsi | błędniejsi
błędniejsza | błędniejsi
błędniejsze | błędniejsi
błędniejszego | błędniejsi
błędniejszej | błędniejsi
błędniejszemu | błędniejsi
błędniejszy | błędniejsi
błędniejszych | błędniejsi
błędniejszym | błędniejsi
błędniejszymi | błędniejsi
błędniejszą | błędniejsi
błędny | mylna
błędnych | mylna
błędnym | mylna
błędnymi | mylna
błędną | mylna
błędom | błędom
błędowi | błędowi
błędu | błędu
błędy | błędu
błędzie | błędowi
błędów | błędów

całego
całej
całkowici | zupełna
całkowicie | w pełni
całkowita | zupełna
całkowite | zupełna
całkowitego | zupełna
całkowitej | zupełna
całkowitemu | zupełna
całkowity | zupełna
całkowitych | zupełna
całkowitym | zupełna
całkowitymi | zupełna
całkowitą | zupełna
całodobowo | całodobowo
całości
cały
cały dzień | cały dzień
cały rok | cały rok
całym
całą
całą noc | całą noc

celem | celem
celowo | celowo
celu
cenieni | cenieni
ceniona | ceniona
cenione | cenione
cenionego | cenionego
cenionej | cenionej
cenionemu | cenionemu
ceniony | ceniony
cenionych | cenionych
cenionym | cenionym
cenionymi | cenionymi
cenioną | cenioną
centra | centra
centra handlowe | centra handlowe
centrach | centrach
centrami | centrami
centrom | centrom
centrum | centra
centrum handlowe | centrum handlowe
centrum handlowego | galerii handlowej
centrów | centrów
ceremonia
ceremonia pogrzebowa | pogrzeb

chce | chce
chcemy | chcemy
chciana | chciana
chciane | chciane
chciani | chciani
chciano | chciano
chciany | chciany
chciał | chciał
chciała | chciała
chciało | chciało
chciały | chciały
chciej | chciej
chciejcie | chciejcie
chcieli | chcieli
chcieć | chcieć
chcą | chcą
chcąc | chcąc
chociaż | choć
chodnik | chodnik
chodnika | chodnika
chodnikach | chodnikach
chodnikami | chodnikami
chodniki | chodniki
chodnikiem | trotuarem
chodnikom | chodnikom
chodnikowi | chodnikowi
chodniku | chodniku
chodników | chodników
choroba | choroba
chorobach | chorobach
chorobami | chorobami
chorobie | chorobie
chorobo | choroba
chorobom | chorobom
choroby | choroby
chorobą | chorobą
chorobę | choroba
chorób | chorób
choć | choć
chroni | chroni
chronicie | chronicie
chronieni | chronieni
chronienia | chronienia
chronienie | chronienie
chronieniem | chronieniem
chronieniu | chronieniu
chronili | chronili
chronimy | chronimy
chroniona | chronieni
chronione | chronieni
chronionego | chronieni
chronionej | chronieni
chronionemu | chronieni
chroniono | chroniono
chroniony | chronieni
chronionych | chronieni
chronionym | chronieni
chronionymi | chronieni
chronioną | chronieni
chronisz | chronisz
chronią | chronią
chroniąc | chroniąc
chronić | chronić
chronię | chronię
chronił | chronił
chroniła | chroniła
chroniło | chroniło
chroniły | chroniły
chroń | chroń
chrońcie | chrońcie
chwali | chwali
chwalili | chwalili
chwalić | chwalić
chwalił | chwalił
chwaliła | chwaliła
chwalono | chwalono
chwili
chwilę
chwilę później | tuż potem
chłodniej

ci
ci którzy | ci którzy
ciekawa | ciekawa
ciekawe | ciekawa
ciekawego | ciekawa
ciekawej | ciekawa
ciekawemu | ciekawa
ciekawi | ciekawa
ciekawsi | ciekawsi
ciekawsza | ciekawsi
ciekawsze | ciekawsi
ciekawszego | ciekawsi
ciekawszej | ciekawsi
ciekawszemu | ciekawsi
ciekawszy | ciekawsi
ciekawszych | ciekawsi
ciekawszym | ciekawsi
ciekawszymi | ciekawsi
ciekawszą | ciekawsi
ciekawy | ciekawa
ciekawych | ciekawa
ciekawym | ciekawa
ciekawymi | ciekawa
ciekawą | ciekawa
cieplej
ciesz
ciesz się | ciesz się
cieszcie
cieszcie się | cieszcie się
cieszenia
cieszenia się | cieszenia się
cieszenie
cieszenie się | cieszenie się
cieszeniem
cieszeniem się | cieszeniem się
cieszeniu
cieszeniu się | cieszeniu się
cieszono
cieszono się | cieszono się
cieszy
cieszy się | cieszy się
cieszycie
cieszycie się | cieszycie się
cieszyli
cieszyli się | cieszyli się
cieszymy
cieszymy się | cieszymy się
cieszysz
cieszysz się | cieszysz się
cieszyć
cieszyć się | cieszyć się
cieszył
cieszył się | cieszył się
cieszyła
cieszyła się | cieszyła się
cieszyło
cieszyło się | cieszyło się
cieszyły
cieszyły się | cieszyły się
cieszą
cieszą się | cieszą się
ciesząc
ciesząc się | ciesząc się
ciesząca
ciesząca się największą popularnością | najpopularniejsza
cieszący
cieszący się największą popularnością | najpopularniejszy
cieszę
cieszę się | cieszę się
ciągle | nadal
ciągu
ciąć | ciąć
ciął | ciął
cięci | cięci
cięli | cięli
cięta | cięta
cięte | cięte
cięto | cięto
cięty | cięty
cięła | cięła
cięło | cięło
cięły | cięły
ciężarowe
ciężarowego
ciężarowemu
ciężarowy
ciężarowych
ciężarowym
ciężarowymi
ciężarówce | ciężarówce
ciężarówek | ciężarówek
ciężarówka | ciężarówka
ciężarówkach | ciężarówkach
ciężarówkami | ciężarówkami
ciężarówki | ciężarówki
ciężarówkom | ciężarówkom
ciężarówką | ciężarówką
ciężarówkę | ciężarówka
ciężcy | ciężcy
ciężka | ciężka
ciężki | ciężki
ciężkich | ciężkich
ciężkie | ciężkie
ciężkiego | ciężkiego
ciężkiej | ciężkiej
ciężkiemu | ciężkiemu
ciężkim | ciężkim
ciężkimi | ciężkimi
ciężką | ciężką

cmentarz | cmentarz
cmentarza | cmentarza
cmentarzach | cmentarzach
cmentarzami | cmentarzami
cmentarze | cmentarze
cmentarzem | cmentarzem
cmentarzom | cmentarzom
cmentarzowi | cmentarza
cmentarzu | cmentarza
cmentarzy | cmentarza

co
co dnia | co dnia
co dzień | co dnia
co kwadrans | co kwadrans
co miesiąc | co miesiąc
co najmniej | minimum
co najwyżej | maksimum
co piętnaście minut | co kwadrans
co rok | co rok
co roku | co rok
co tydzień | co tydzień
co więcej | do tego
codzienna | codzienna
codzienne | codzienne
codziennego | codziennego
codziennej | codziennej
codziennemu | codziennemu
codzienni | codzienni
codziennie | co dnia
codzienny | codzienni
codziennych | codziennych
codziennym | codziennym
codziennymi | codziennymi
codzienną | codzienną
coroczna | coroczna
coroczne | coroczne
corocznego | corocznego
corocznej | corocznej
corocznemu | corocznemu
coroczni | coroczni
corocznie | co rok
coroczny | coroczny
corocznych | corocznych
corocznym | corocznym
corocznymi | corocznymi
coroczną | coroczną
cotygodniowo | co tydzień

czas
czasami | czasem
czasem | czasem
czasie
czasowo | czasowo
czasu
czego
czeka | czeka
czeka na | czeka na
czekacie
czekacie na | czekacie na
czekaj | czekaj
czekajcie | czekajcie
czekają | czekają
czekają na | czekają na
czekając | czekając
czekając na | czekając na
czekali | czekali
czekali na | czekali na
czekam
czekam na | czekam na
czekamy
czekamy na | czekamy na
czekana | czekana
czekane | czekana
czekanego | czekana
czekanej | czekana
czekanemu | czekana
czekani | czekana
czekania
czekania na | czekania na
czekanie
czekanie na | czekanie na
czekaniem
czekaniem na | czekaniem na
czekaniu
czekaniu na | czekaniu na
czekano | czekano
czekano na | czekano na
czekany | czekana
czekanych | czekana
czekanym | czekana
czekanymi | czekana
czekaną | czekana
czekasz
czekasz na | czekasz na
czekać | czekać
czekać na | czekać na
czekał | czekał
czekał na | czekał na
czekała | czekała
czekała na | czekała na
czekało | czekało
czekało na | czekało na
czekały | czekały
czekały na | czekały na
czele
czuci | czuci
czuj | czuj
czujcie | czujcie
czuje | czuje
czujemy | czujemy
czują | czują
czując | czując
czuli | czuli
czuta | czuta
czute | czute
czuto | czuto
czuty | czuty
czuć | czuć
czuł | czuł
czuła | czuła
czuło | czuło
czuły | czuły
czyli | tj
czym
często | często
części
częścią
część
członek
członek rodziny | krewny
członka
członka rodziny | krewnego
członkowie
członkowie rodziny | krewni
członków
członków rodziny | krewnych

da
da słowo | obieca
dacie
dacie słowo | obiecacie
dadzą
dadzą słowo | obiecają
dali
dali słowo | obiecali
dalszym
dam
dam słowo | obiecam
damy
damy słowo | obiecamy
dania | dania
dania słowo | obiecania
daniach | daniach
daniami | daniami
danie | danie
danie słowo | obiecanie
daniem | daniem
daniem słowo | obiecaniem
daniom | daniom
daniu | daniu
daniu słowo | obiecaniu
dano
dano słowo | obiecano
darmo | darmo
darmowa | darmowa
darmowe | darmowa
darmowego | darmowa
darmowej | darmowa
darmowemu | darmowa
darmowi | darmowa
darmowy | darmowa
darmowych | darmowa
darmowym | darmowa
darmowymi | darmowa
darmową | darmowa
dasz
dasz słowo | obiecasz
dawna
dawno
dawszy
dawszy słowo | obiecawszy
dać
dać słowo | obiecać
dał
dał słowo | obiecał
dała
dała słowo | obiecała
dało
dało słowo | obiecało
dały
dały słowo | obiecały
dań | dań

dba | dba
dbaj | dbaj
dbajcie | dbajcie
dbają | dbają
dbając | dbając
dbali | dbali
dbamy | dbamy
dbano | dbano
dbać | dbać
dbał | dbał
dbała | dbała
dbało | dbało
dbały | dbały

debacie | debat
debat | debat
debata | debata
debatach | debatach
debatami | debatami
debatom | debatom
debatowali | debatowali
debatowano | debatowano
debatować | debatować
debatował | debatował
debatowała | debatowała
debatowało | debatowało
debatowały | debatowały
debatuj | debatuj
debatujcie | debatujcie
debatuje | debatuje
debatują | debatują
debatując | debatując
debaty | debat
debatą | debatą
debatę | debatę
decydowali | decydowali
decydowano | decydowano
decydować | decydować
decydował | decydował
decydowała | decydowała
decydowało | decydowało
decydowały | decydowały
decyduj | decyduj
decydujcie | decydujcie
decyduje | decyduje
decydujemy | decydujemy
decydują | decydują
decydując | decydując
decyzja | decyzja
decyzjach | decyzjach
decyzjami | decyzjami
decyzji | decyzji
decyzjom | decyzjom
decyzją | decyzją
decyzję | decyzja
decyzyj | decyzji
defekcie | usterce
defekt | defekt
defektach | defektach
defektami | defektami
defektem | usterką
defektom | defektom
defektowi | usterce
defektu | defektu
defekty | defektu
defektów | usterek
dekorowali | zdobili
dekorowana | zdobiona
dekorowane | zdobione
dekorowani | zdobieni
dekorowano | zdobiono
dekorowany | zdobiony
dekorować | zdobić
dekorował | zdobił
dekorowała | zdobiła
dekorowało | zdobiło
dekorowały | zdobiły
dekoruj | zdób
dekorujcie | zdóbcie
dekoruje | zdobi
dekorujemy | zdobimy
dekorują | zdobią
dekorując | zdobiąc
demonstracja | demonstracja
demonstracjach | demonstracjach
demonstracjami | demonstracjami
demonstracje | demonstracje
demonstracji | demonstracji
demonstracjom | demonstracjom
demonstracją | demonstracją
demonstrację | demonstrację
demonstracyj | demonstracyj
dentysta | dentysta
dentysty | dentysty
dentyści | dentyści
deszczowa | dżdżysta
deszczowe | dżdżyste
deszczowego | dżdżystego
deszczowej | dżdżystej
deszczowemu | dżdżystemu
deszczowi | dżdżyści
deszczowy | dżdżysty
deszczowych | dżdżystych
deszczowym | dżdżystym
deszczowymi | dżdżystymi
deszczową | dżdżystą

dla
dla bezpieczeństwa | dla bezpieczeństwa
dla każdego | dla każdego
dla wszystkich | dla każdego
dlatego | więc
dlatego że | bo

dni
dnia
dniach
dno

do | do
do chwili obecnej | dotąd
do końca roku | do końca roku
do tego | do tego
do tej pory | dotąd
dobiec
dobiec końca | dobiec końca
dobiega
dobiega końca | kończy się
dobiegacie
dobiegacie końca | kończycie się
dobiegaj
dobiegaj końca | kończ się
dobiegajcie
dobiegajcie końca | kończcie się
dobiegają
dobiegają końca | kończą się
dobiegając
dobiegając końca | kończąc się
dobiegali
dobiegali końca | kończyli się
dobiegam
dobiegam końca | kończę się
dobiegamy
dobiegamy końca | kończymy się
dobiegania
dobiegania końca | kończenia się
dobieganie
dobieganie końca | kończenie się
dobieganiem
dobieganiem końca | kończeniem się
dobieganiu
dobieganiu końca | kończeniu się
dobiegano
dobiegano końca | kończono się
dobiegasz
dobiegasz końca | kończysz się
dobiegać
dobiegać końca | kończyć się
dobiegał
dobiegał końca | kończył się
dobiegała
dobiegała końca | kończyła się
dobiegało
dobiegało końca | kończyło się
dobiegały
dobiegały końca | kończyły się
dobiegli
dobiegli końca | skończyli się
dobiegnie
dobiegnie końca | skończy się
dobiegniecie
dobiegniecie końca | skończycie się
dobiegniemy
dobiegniemy końca | skończymy się
dobiegniesz
dobiegniesz końca | skończysz się
dobiegnięcia
dobiegnięcia końca | skończenia się
dobiegnięcie
dobiegnięcie końca | skończenie się
dobiegnięciem
dobiegnięciem końca | skończeniem się
dobiegnięciu
dobiegnięciu końca | skończeniu się
dobiegnięto
dobiegnięto końca | skończono się
dobiegną
dobiegną końca | skończą się
dobiegnę
dobiegnę końca | skończę się
dobiegł
dobiegł końca | skończył się
dobiegła
dobiegła końca | skończyła się
dobiegło
dobiegło końca | skończyło się
dobiegłszy
dobiegłszy końca | skończywszy się
dobiegły
dobiegły końca | skończyły się
dobrowolnie | dobrowolnie
dobę
dochodzenia | śledztwa
dochodzeniach | śledztwach
dochodzeniami | śledztwami
dochodzenie | śledztwo
dochodzeniem | śledztwem
dochodzeniom | śledztwom
dochodzeniu | śledztwu
dochodzeń | śledztw
dodaj | dodaj
dodaje | mówi
dodajemy | dodajemy
dodają | mówią
dodali | dodali
dodatek
dodatkowo | do tego
dodatku
dodawał | mówił
dodawała | mówiła
dodał | dodał
dodała | dodała
dodało | dodało
dofinansowali | dotowali
dofinansowaliśmy | dotowaliśmy
dofinansowana | dotowana
dofinansowane | dotowane
dofinansowanego | dotowanego
dofinansowanej | dotowanej
dofinansowanemu | dotowanemu
dofinansowani | dotowani
dofinansowania | dotowania
dofinansowanie | dotowanie
dofinansowaniem | dotowaniem
dofinansowaniu | dotowaniu
dofinansowano | dotowano
dofinansowany | dotowany
dofinansowanych | dotowanych
dofinansowanym | dotowanym
dofinansowanymi | dotowanymi
dofinansowaną | dotowaną
dofinansować | dotować
dofinansował | dotował
dofinansowała | dotowała
dofinansowałam | dotowałam
dofinansowałem | dotowałem
dofinansowało | dotowało
dofinansowały | dotowały
dofinansuje | dotuje
dofinansujecie | dotujecie
dofinansujemy | dotujemy
dofinansujesz | dotujesz
dofinansują | dotują
dofinansuję | dotuję
dojdzie
dojdzie do wniosku | wywnioskuje
dojdziecie
dojdziecie do wniosku | wywnioskujecie
dojdziemy
dojdziemy do wniosku | wywnioskujemy
dojdziesz
dojdziesz do wniosku | wywnioskujesz
dojdą
dojdą do wniosku | wywnioskują
dojdę
dojdę do wniosku | wywnioskuję
dojdź
dojdź do wniosku | dojdź do wniosku
dojdźcie
dojdźcie do wniosku | dojdźcie do wniosku
dojścia
dojścia do wniosku | wywnioskowania
dojście
dojście do wniosku | wywnioskowanie
dojściem
dojściem do wniosku | wywnioskowaniem
dojściu
dojściu do wniosku | wywnioskowaniu
dojść
dojść do porozumienia | zawrzeć porozumienie
dojść do wniosku | wywnioskować
dokona
dokona włamania | włamie się
dokonacie
dokonacie włamania | włamiecie się
dokonają
dokonają włamania | włamią się
dokonali
dokonali włamania | włamali się
dokonaliśmy
dokonaliśmy włamania | włamaliśmy się
dokonam
dokonam włamania | włamię się
dokonamy
dokonamy włamania | włamiemy się
dokonania
dokonania włamania | włamania się
dokonanie
dokonanie włamania | włamanie się
dokonaniem
dokonaniem włamania | włamaniem się
dokonaniu
dokonaniu włamania | włamaniu się
dokonano
dokonano włamania | włamano się
dokonasz
dokonasz włamania | włamiesz się
dokonawszy
dokonawszy włamania | włamawszy się
dokonać
dokonać włamania | włamać się
dokonał
dokonał włamania | włamał się
dokonała
dokonała włamania | włamała się
dokonałam
dokonałam włamania | włamałam się
dokonałem
dokonałem włamania | włamałem się
dokonało
dokonało włamania | włamało się
dokonały
dokonały włamania | włamały się
doktor | medyk
doktora | medyk
doktorach | medyk
doktorami | medyk
doktorem | medyk
doktorom | medyk
doktorowi | medyk
doktorowie | medyk
doktorze | medyk
doktorzy | medyk
doktorów | medyk
dokładna | dokładna
dokładne | dokładne
dokładnego | dokładnego
dokładnej | dokładnej
dokładnemu | dokładnemu
dokładni | dokładni
dokładny | dokładny
dokładnych | dokładnych
dokładnym | dokładnym
dokładnymi | dokładnymi
dokładną | dokładną
dom
dom opieki | dom opieki
dom spokojnej starości | dom opieki
dom starców | dom opieki
domaga
domaga się | żąda
domagacie
domagacie się | żądacie
domagaj
domagaj się | żądaj
domagajcie
domagajcie się | żądajcie
domagają
domagają się | żądają
domagając
domagając się | żądając
domagali
domagali się | żądali
domagam
domagam się | żądam
domagamy
domagamy się | żądamy
domagania
domagania się | żądania
domaganie
domaganie się | żądanie
domaganiem
domaganiem się | żądaniem
domaganiu
domaganiu się | żądaniu
domagano
domagano się | żądano
domagasz
domagasz się | żądasz
domagać
domagać się | żądać
domagał
domagał się | żądał
domagała
domagała się | żądała
domagało
domagało się | żądało
domagały
domagały się | żądały
domu
domu opieki | domu opieki
domu spokojnej starości | domu opieki
domu starców | domu opieki
donośna | głośna
donośne | głośne
donośnego | głośnego
donośnej | głośnej
donośnemu | głośnemu
donośni | głośni
donośniejsi | głośniejsi
donośniejsza | głośniejsza
donośniejsze | głośniejsze
donośniejszego | głośniejszego
donośniejszej | głośniejszej
donośniejszemu | głośniejszemu
donośniejszy | głośniejszy
donośniejszych | głośniejszych
donośniejszym | głośniejszym
donośniejszymi | głośniejszymi
donośniejszą | głośniejszą
donośny | głośny
donośnych | głośnych
donośnym | głośnym
donośnymi | głośnymi
donośną | głośną
dookoła | wokół
dopraw | dopraw
doprawcie | doprawcie
doprawi | doprawi
doprawicie | doprawicie
doprawieni | doprawieni
doprawienia | doprawienia
doprawienie | doprawienie
doprawieniem | doprawieniem
doprawieniu | doprawieniu
doprawili | doprawili
doprawiliśmy | doprawiliśmy
doprawimy | doprawimy
doprawiona | doprawieni
doprawione | doprawieni
doprawionego | doprawieni
doprawionej | doprawieni
doprawionemu | doprawieni
doprawiono | doprawiono
doprawiony | doprawieni
doprawionych | doprawieni
doprawionym | doprawieni
doprawionymi | doprawieni
doprawioną | doprawieni
doprawisz | doprawisz
doprawiwszy | doprawiwszy
doprawią | doprawią
doprawić | doprawić
doprawię | doprawię
doprawił | doprawił
doprawiła | doprawiła
doprawiłam | doprawiłam
doprawiłem | doprawiłem
doprawiło | doprawiło
doprawiły | doprawiły
doprowadzenia
doprowadzenia do | wywołania
doprowadzenie
doprowadzenie do | wywołanie
doprowadzeniem
doprowadzeniem do | wywołaniem
doprowadzeniu
doprowadzeniu do | wywołaniu
doprowadzi
doprowadzi do | wywoła
doprowadzi do wrzenia | zagotuje
doprowadzicie
doprowadzicie do | wywołacie
doprowadzili
doprowadzili do | wywołali
doprowadzili do wrzenia | zagotowali
doprowadzimy
doprowadzimy do | wywołamy
doprowadzimy do wrzenia | zagotujemy
doprowadzisz
doprowadzisz do | wywołasz
doprowadziwszy
doprowadziwszy do | wywoławszy
doprowadziwszy do wrzenia | zagotowawszy
doprowadzić
doprowadzić do | wywołać
doprowadzić do wrzenia | zagotować
doprowadził
doprowadził do | wywołał
doprowadził do wrzenia | zagotował
doprowadziła
doprowadziła do | wywołała
doprowadziła do wrzenia | zagotowała
doprowadziło
doprowadziło do | wywołało
doprowadziło do wrzenia | zagotowało
doprowadziły
doprowadziły do | wywołały
doprowadziły do wrzenia | zagotowały
doprowadzono
doprowadzono do | wywołano
doprowadzono do wrzenia | zagotowano
doprowadzą
doprowadzą do | wywołają
doprowadzą do wrzenia | zagotują
doprowadzę
doprowadzę do | wywołam
doprowadź
doprowadź do wrzenia | zagotuj
doprowadźcie
doprowadźcie do wrzenia | zagotujcie
dopuszcza
dopuszczacie
dopuszczają
dopuszczając
dopuszczali
dopuszczaliśmy
dopuszczam
dopuszczamy
dopuszczania
dopuszczanie
dopuszczaniem
dopuszczaniu
dopuszczano
dopuszczasz
dopuszczać
dopuszczał
dopuszczała
dopuszczałam
dopuszczałem
dopuszczało
dopuszczały
dopuszczenia
dopuszczenie
dopuszczeniem
dopuszczeniu
dopuszczono
dopuszczą
dopuszczę
dopuści
dopuścicie
dopuścili
dopuściliśmy
dopuścimy
dopuścisz
dopuściwszy
dopuścić
dopuścił
dopuściła
dopuściłam
dopuściłem
dopuściło
dopuściły
dopóki | póki
doradza | radzi
doradzacie | radzicie
doradzaj | radź
doradzajcie | radźcie
doradzają | radzą
doradzając | radząc
doradzali | radzili
doradzam | radzę
doradzamy | radzimy
doradzana | radzeni
doradzane | radzeni
doradzanego | radzeni
doradzanej | radzeni
doradzanemu | radzeni
doradzani | radzeni
doradzania | radzenia
doradzanie | radzenie
doradzaniem | radzeniem
doradzaniu | radzeniu
doradzano | radzono
doradzany | radzeni
doradzanych | radzeni
doradzanym | radzeni
doradzanymi | radzeni
doradzaną | radzeni
doradzasz | radzisz
doradzać | radzić
doradzał | radził
doradzała | radziła
doradzało | radziło
doradzały | radziły
doradzeni | doradzeni
doradzenia | doradzenia
doradzenie | doradzenie
doradzeniem | doradzeniem
doradzeniu | doradzeniu
doradzi | doradzi
doradzicie | doradzicie
doradzili | doradzili
doradzimy | doradzimy
doradzisz | doradzisz
doradziwszy | doradziwszy
doradzić | doradzić
doradził | doradził
doradziła | doradziła
doradziło | doradziło
doradziły | doradziły
doradzona | doradzeni
doradzone | doradzeni
doradzonego | doradzeni
doradzonej | doradzeni
doradzonemu | doradzeni
doradzono | doradzono
doradzony | doradzeni
doradzonych | doradzeni
doradzonym | doradzeni
doradzonymi | doradzeni
doradzoną | doradzeni
doradzą | doradzą
doradzę | doradzę
doradź | doradź
doradźcie | doradźcie
doroczna | coroczna
doroczne | coroczne
dorocznego | corocznego
dorocznej | corocznej
dorocznemu | corocznemu
doroczni | coroczni
doroczny | coroczny
dorocznych | corocznych
dorocznym | corocznym
dorocznymi | corocznymi
doroczną | coroczną
dorzucamy | dodajemy
dorzuć | dodaj
doskonale | świetnie
doskonali | świetna
doskonalsi | doskonalsi
doskonalsza | doskonalsi
doskonalsze | doskonalsi
doskonalszego | doskonalsi
doskonalszej | doskonalsi
doskonalszemu | doskonalsi
doskonalszy | doskonalsi
doskonalszych | doskonalsi
doskonalszym | doskonalsi
doskonalszymi | doskonalsi
doskonalszą | doskonalsi
doskonała | świetna
doskonałe | świetna
doskonałego | świetna
doskonałej | świetna
doskonałemu | świetna
doskonały | świetna
doskonałych | świetna
doskonałym | świetna
doskonałymi | świetna
doskonałą | świetna
dostaje | dostaje
dostajecie | dostajecie
dostajemy | dostajemy
dostajesz | dostajesz
dostają | dostają
dostając | dostając
dostaję | dostaję
dostali | dostali
dostana | dostana
dostane | dostana
dostanego | dostana
dostanej | dostana
dostanemu | dostana
dostani | dostana
dostania | dostania
dostanie | otrzyma
dostaniecie | otrzymacie
dostaniem | dostaniem
dostaniemy | otrzymamy
dostaniesz | otrzymasz
dostaniu | dostaniu
dostano | dostano
dostany | dostana
dostanych | dostana
dostanym | dostana
dostanymi | dostana
dostaną | dostana
dostanę | dostanę
dostarcz | dowieź
dostarczcie | dowieźcie
dostarczeni | dowiezieni
dostarczenia | dowiezienia
dostarczenie | dowiezienie
dostarczeniem | dowiezieniem
dostarczeniu | dowiezieniu
dostarczona | dowieziona
dostarczone | dowiezione
dostarczonego | dowiezionego
dostarczonej | dowiezionej
dostarczonemu | dowiezionemu
dostarczono | dowieziono
dostarczony | dowieziony
dostarczonych | dowiezionych
dostarczonym | dowiezionym
dostarczonymi | dowiezionymi
dostarczoną | dowiezioną
dostarczy | dowiezie
dostarczycie | dowieziecie
dostarczyli | dowieźli
dostarczymy | dowieziemy
dostarczysz | dowieziesz
dostarczywszy | dowiózłszy
dostarczyć | dowieźć
dostarczył | dowiozł
dostarczyła | dowiozła
dostarczyło | dowiozło
dostarczyły | dowiozły
dostarczą | dowiozą
dostarczę | dowiozę
dostateczna | dostateczna
dostateczne | dostateczna
dostatecznego | dostateczna
dostatecznej | dostateczna
dostatecznemu | dostateczna
dostateczni | dostateczna
dostateczny | dostateczna
dostatecznych | dostateczna
dostatecznym | dostateczna
dostatecznymi | dostateczna
dostateczną | dostateczna
dostawa | dostaje
dostawaj | dostawaj
dostawajcie | dostawajcie
dostawają | dostają
dostawając | dostając
dostawali | dostawali
dostawana | dostawana
dostawane | dostawana
dostawanego | dostawana
dostawanej | dostawana
dostawanemu | dostawana
dostawani | dostawana
dostawania | dostawania
dostawanie | dostawanie
dostawaniem | dostawaniem
dostawaniu | dostawaniu
dostawano | dostawano
dostawany | dostawana
dostawanych | dostawana
dostawanym | dostawana
dostawanymi | dostawana
dostawaną | dostawana
dostawać | dostawać
dostawał | dostawał
dostawała | dostawała
dostawało | dostawało
dostawały | dostawały
dostawszy | dostawszy
dostać | dostać
dostał | dostał
dostała | dostała
dostało | dostało
dostały | dostały
dostań | dostań
dostańcie | dostańcie
dostrzec | dostrzec
dostrzegli | dostrzegli
dostrzegą | dostrzegą
dostrzegł | dostrzegł
dostrzegła | dostrzegła
dostrzegło | dostrzegło
dostrzegły | dostrzegły
dostrzeż | dostrzeż
dostrzeżcie | dostrzeżcie
dostrzeże | dostrzeże
dostrzeżeni | dostrzeżeni
dostrzeżona | dostrzeżeni
dostrzeżone | dostrzeżeni
dostrzeżonego | dostrzeżeni
dostrzeżonej | dostrzeżeni
dostrzeżonemu | dostrzeżeni
dostrzeżono | dostrzeżono
dostrzeżony | dostrzeżeni
dostrzeżonych | dostrzeżeni
dostrzeżonym | dostrzeżeni
dostrzeżonymi | dostrzeżeni
dostrzeżoną | dostrzeżeni
doszedł
doszedł do wniosku | wywnioskował
doszedłszy
doszedłszy do wniosku | wywnioskowawszy
doszli
doszli do porozumienia | zawarli porozumienie
doszli do wniosku | wywnioskowali
doszła
doszła do wniosku | wywnioskowała
doszło
doszło do wniosku | wywnioskowało
doszły
doszły do wniosku | wywnioskowały
dosłyszana | usłyszana
dosłyszane | usłyszane
dosłyszanego | usłyszanego
dosłyszanej | usłyszanej
dosłyszanemu | usłyszanemu
dosłyszani | usłyszani
dosłyszano | słyszano
dosłyszany | usłyszany
dosłyszanych | usłyszanych
dosłyszanym | usłyszanym
dosłyszanymi | usłyszanymi
dosłyszaną | usłyszaną
dosłyszawszy | usłyszawszy
dosłyszał | słyszał
dosłyszała | słyszała
dosłyszało | słyszało
dosłyszały | słyszały
dosłyszeli | słyszeli
dosłyszenia | usłyszenia
dosłyszenie | usłyszenie
dosłyszeniem | usłyszeniem
dosłyszeniu | usłyszeniu
dosłyszeć | słyszeć
dosłyszy | usłyszy
dosłyszycie | usłyszycie
dosłyszymy | usłyszymy
dosłyszysz | usłyszysz
dosłyszą | usłyszą
dosłyszę | usłyszę
dotacja | dotacja
dotacje | dotacje
dotacji | dotacji
dotację | dotację
dotowali | dotowali
dotowaliśmy | dotowaliśmy
dotowana | dotowana
dotowane | dotowane
dotowanego | dotowanego
dotowanej | dotowanej
dotowanemu | dotowanemu
dotowani | dotowani
dotowania | dotowania
dotowanie | dotowanie
dotowaniem | dotowaniem
dotowaniu | dotowaniu
dotowano | dotowano
dotowany | dotowany
dotowanych | dotowanych
dotowanym | dotowanym
dotowanymi | dotowanymi
dotowaną | dotowaną
dotować | dotować
dotował | dotował
dotowała | dotowała
dotowałam | dotowałam
dotowałem | dotowałem
dotowało | dotowało
dotowały | dotowały
dotuje | dotuje
dotujecie | dotujecie
dotujemy | dotujemy
dotujesz | dotujesz
dotują | dotują
dotuję | dotuję
dotychczas | dotąd
dotycz | dotycz
dotyczcie | dotyczcie
dotyczono | dotyczono
dotyczy | dotyczy
dotyczyli | dotyczyli
dotyczymy | dotyczymy
dotyczyć | dotyczyć
dotyczył | dotyczył
dotyczyła | dotyczyła
dotyczyło | dotyczyło
dotyczyły | dotyczyły
dotyczą | dotyczą
dotycząc | dotycząc
dotyczący | dotyczący
dotąd | dotąd
dowiedli | dowiedli
dowiedzeni | dowiedzeni
dowiedzenia | dowiedzenia
dowiedzenie | dowiedzenie
dowiedzeniem | dowiedzeniem
dowiedzeniu | dowiedzeniu
dowiedzie | udowodni
dowiedziecie | udowodnicie
dowiedziemy | udowodnimy
dowiedziesz | udowodnisz
dowiedziona | dowiedziona
dowiedzione | dowiedzione
dowiedzionego | dowiedzionego
dowiedzionej | dowiedzionej
dowiedzionemu | dowiedzionemu
dowiedziono | wykazano
dowiedziony | dowiedziony
dowiedzionych | dowiedzionych
dowiedzionym | dowiedzionym
dowiedzionymi | dowiedzionymi
dowiedzioną | dowiedzioną
dowiezie | dowiezie
dowieziecie | dowieziecie
dowieziemy | dowieziemy
dowiezieni | dowiezieni
dowiezienia | dowiezienia
dowiezienie | dowiezienie
dowiezieniem | dowiezieniem
dowiezieniu | dowiezieniu
dowieziesz | dowieziesz
dowieziona | dowieziona
dowiezione | dowiezione
dowiezionego | dowiezionego
dowiezionej | dowiezionej
dowiezionemu | dowiezionemu
dowieziono | dowieziono
dowieziony | dowieziony
dowiezionych | dowiezionych
dowiezionym | dowiezionym
dowiezionymi | dowiezionymi
dowiezioną | dowiezioną
dowieść | dowieść
dowieź | dowieź
dowieźcie | dowieźcie
dowieźli | dowieźli
dowieźć | dowieźć
dowiodą | dowiodą
dowiodę | dowiodę
dowiodł | dowiodł
dowiodła | dowiodła
dowiodło | dowiodło
dowiodły | dowiodły
dowiozą | dowiozą
dowiozę | dowiozę
dowiozł | dowiozł
dowiozła | dowiozła
dowiozło | dowiozło
dowiozły | dowiozły
dowiódłszy | dowiódłszy
dowiózł | dowiozł
dowiózłszy | dowiózłszy
dozna
dozna porażki | przegra
dozna złamania nogi | złamie nogę
doznacie
doznacie złamania nogi | złamiecie nogę
doznaj
doznaj porażki | ulegnij
doznajcie
doznajcie porażki | ulegnijcie
doznają
doznają porażki | ulegną
doznają złamania nogi | złamią nogę
doznali
doznali obrażeń | zostali ranni
doznali porażki | ulegli
doznali złamania nogi | złamali nogę
doznaliśmy
doznaliśmy złamania nogi | złamaliśmy nogę
doznam
doznam złamania nogi | złamię nogę
doznamy
doznamy złamania nogi | złamiemy nogę
doznania
doznania złamania nogi | złamania nogę
doznanie
doznanie złamania nogi | złamanie nogę
doznaniem
doznaniem złamania nogi | złamaniem nogę
doznaniu
doznaniu złamania nogi | złamaniu nogę
doznano
doznano porażki | przegrano
doznano złamania nogi | złamano nogę
doznasz
doznasz złamania nogi | złamiesz nogę
doznawszy
doznawszy złamania nogi | złamawszy nogę
doznać
doznać porażki | ulec
doznać złamania nogi | złamać nogę
doznał
doznał kontuzji | doznał kontuzji
doznał obrażeń | został ranny
doznał porażki | uległ
doznał złamania nogi | złamał nogę
doznała
doznała kontuzji | doznała kontuzji
doznała obrażeń | została ranna
doznała porażki | uległa
doznała złamania nogi | złamała nogę
doznałam
doznałam złamania nogi | złamałam nogę
doznałem
doznałem złamania nogi | złamałem nogę
doznało
doznało porażki | uległo
doznało złamania nogi | złamało nogę
doznały
doznały obrażeń | zostały ranne
doznały porażki | uległy
doznały złamania nogi | złamały nogę
doświadczeni | wprawni
doświadczona | wprawna
doświadczone | wprawne
doświadczonego | wprawnego
doświadczonej | wprawnej
doświadczonemu | wprawnemu
doświadczony | wprawny
doświadczonych | wprawnych
doświadczonym | wprawnym
doświadczonymi | wprawnymi
doświadczoną | wprawną

drobno
drobno pokrój | poszatkuj
drodzy | drodzy
droga | droga
drogi | drogi
drogich | drogich
drogie | drogie
drogiego | drogiego
drogiej | drogiej
drogiemu | drogiemu
drogim | drogim
drogimi | drogimi
drogą | drogą
drogą mailową | mailem
droższa
droższe
droższy
drugi
drugi raz | drugi raz
drukiem
drużyn | ekip
drużyna | ekipa
drużynach | ekipach
drużynami | ekipami
drużynie | ekipo
drużyno | ekipo
drużynom | ekipom
drużyny | ekipy
drużyną | ekipą
drużynę | ekipa
dróżce | dróżce
dróżek | dróżek
dróżka | dróżka
dróżkach | dróżkach
dróżkami | dróżkami
dróżki | dróżki
dróżko | dróżko
dróżkom | dróżkom
dróżką | dróżką
dróżkę | dróżkę

duzi | duzi
duża | duża
duże | duże
dużego | dużego
dużej | dużej
dużemu | dużemu
dużo | dużo
dużo mniej | dużo mniej
dużo więcej | dużo więcej
duży | duży
dużych | dużych
dużym | dużym
dużymi | dużymi
dużą | dużą

dwa
dwa lata temu | dwa lata temu
dwa razy | dwa razy
dwa razy więcej | dwa razy więcej
dwoma
dwukrotnie | dwa razy
dwukrotnie więcej | dwa razy więcej

dymisji
dyskusja | debata
dyskusjach | debatach
dyskusjami | debatami
dyskusje | debat
dyskusji | debat
dyskusjom | debatom
dyskusją | debatą
dyskusję | debatę
dyskusyj | debat
dyskutowali | debatowali
dyskutowano | debatowano
dyskutować | debatować
dyskutował | debatował
dyskutowała | debatowała
dyskutowało | debatowało
dyskutowały | debatowały
dyskutuj | debatuj
dyskutujcie | debatujcie
dyskutuje | debatuje
dyskutują | debatują
dyskutując | debatując

działa | działa
działaj | działaj
działajcie | działajcie
działają | działają
działając | działając
działali | działali
działamy | działamy
działania
działano | działano
działać | działać
działał | działał
działała | działała
działało | działało
działały | działały
dziel | dziel
dzielcie | dzielcie
dzieleni | dzieleni
dzieli | dzieli
dzielili | dzielili
dzielimy | dzielimy
dzielić | dzielić
dzielił | dzielił
dzieliła | dzieliła
dzieliło | dzieliło
dzieliły | dzieliły
dzielna | śmiali
dzielne | śmiali
dzielnego | śmiali
dzielnej | śmiali
dzielnemu | śmiali
dzielni | śmiali
dzielniejsi | śmielsi
dzielniejsza | śmielsi
dzielniejsze | śmielsi
dzielniejszego | śmielsi
dzielniejszej | śmielsi
dzielniejszemu | śmielsi
dzielniejszy | śmielsi
dzielniejszych | śmielsi
dzielniejszym | śmielsi
dzielniejszymi | śmielsi
dzielniejszą | śmielsi
dzielny | śmiali
dzielnych | śmiali
dzielnym | śmiali
dzielnymi | śmiali
dzielną | śmiali
dzielona | dzielona
dzielone | dzielone
dzielono | dzielono
dzielony | dzielony
dzielą | dzielą
dzieląc | dzieląc
dziennik | gazeta
dziennika | gazety
dzienniku | gazecie
dzienników | gazet
dziesięcioma
dziesięć
dziesięć lat temu | dziesięć lat temu
dzień
dzień przedtem | dzień przedtem
dzień później | nazajutrz
dzień wcześniej | dzień przedtem
dzięki | dzięki
dziękowali | dziękowali
dziękowano | dziękowano
dziękować | dziękować
dziękował | dziękował
dziękowała | dziękowała
dziękowało | dziękowało
dziękowały | dziękowały
dzwoni | dzwoni
dzwonili | dzwonili
dzwonimy | dzwonimy
dzwoniono | dzwoniono
dzwonią | dzwonią
dzwoniąc | dzwoniąc
dzwonić | dzwonić
dzwonił | dzwonił
dzwoniła | dzwoniła
dzwoniło | dzwoniło
dzwoniły | dzwoniły
dzwoń | dzwoń
dzwońcie | dzwońcie

długi
długo | długo
długoletni | długoletni
długoletnia | długoletni
długoletnich | długoletni
długoletnie | długoletni
długoletniego | długoletni
długoletniej | długoletni
długoletniemu | długoletni
długoletnim | długoletni
długoletnimi | długoletni
długoletnią | długoletni
dłuższego
dłuższy

dżdżysta | dżdżysta
dżdżyste | dżdżyste
dżdżystego | dżdżystego
dżdżystej | dżdżystej
dżdżystemu | dżdżystemu
dżdżysty | dżdżysty
dżdżystych | dżdżystych
dżdżystym | dżdżystym
dżdżystymi | dżdżystymi
dżdżystą | dżdżystą
dżdżyści | dżdżyści

e
e mailem | mailem

efekcie | efektu
efekt | efekt
efektach | efektach
efektami | efektami
efektem | efektem
efektom | efektom
efektowi | efektowi
efektu | efektu
efekty | efektu
efektywna | wydajna
efektywne | wydajne
efektywnego | wydajnego
efektywnej | wydajnej
efektywnemu | wydajnemu
efektywni | wydajni
efektywnie | efektywnie
efektywniejsi | efektywniejsi
efektywniejsza | efektywniejsza
efektywniejsze | efektywniejsze
efektywniejszego | efektywniejszego
efektywniejszej | efektywniejszej
efektywniejszemu | efektywniejszemu
efektywniejszy | efektywniejszy
efektywniejszych | efektywniejszych
efektywniejszym | efektywniejszym
efektywniejszymi | efektywniejszymi
efektywniejszą | efektywniejszą
efektywny | wydajny
efektywnych | wydajnych
efektywnym | wydajnym
efektywnymi | wydajnymi
efektywną | wydajną
efektów | efektów

ekip | ekip
ekipa | ekipa
ekipach | ekipach
ekipami | ekipami
ekipie | ekipo
ekipo | ekipo
ekipom | ekipom
ekipy | ekipy
ekipą | ekipą
ekipę | ekipa
ekonomiczna | ekonomiczna
ekonomiczne | ekonomiczna
ekonomicznego | ekonomiczna
ekonomicznej | ekonomiczna
ekonomicznemu | ekonomiczna
ekonomiczni | ekonomiczna
ekonomiczniejsi | ekonomiczniejsi
ekonomiczniejsza | ekonomiczniejsi
ekonomiczniejsze | ekonomiczniejsi
ekonomiczniejszego | ekonomiczniejsi
ekonomiczniejszej | ekonomiczniejsi
ekonomiczniejszemu | ekonomiczniejsi
ekonomiczniejszy | ekonomiczniejsi
ekonomiczniejszych | ekonomiczniejsi
ekonomiczniejszym | ekonomiczniejsi
ekonomiczniejszymi | ekonomiczniejsi
ekonomiczniejszą | ekonomiczniejsi
ekonomiczny | ekonomiczna
ekonomicznych | ekonomiczna
ekonomicznym | ekonomiczna
ekonomicznymi | ekonomiczna
ekonomiczną | ekonomiczna
ekran | ekran
ekranach | ekranach
ekranami | ekranami
ekranem | ekranem
ekranie | ekranie
ekranom | ekranom
ekranowi | ekranowi
ekranu | ekranu
ekrany | ekrany
ekranów | ekranów
eksperci | eksperci
ekspercie | ekspercie
ekspert | ekspert
eksperta | eksperta
ekspertach | ekspertach
ekspertami | ekspertami
ekspertem | ekspertem
ekspertom | ekspertom
ekspertowi | ekspercie
ekspertów | ekspertów
eksplodowali | wybuchli
eksplodowaliśmy | wybuchnęliśmy
eksplodowania | wybuchnięcia
eksplodowanie | wybuchnięcie
eksplodowaniem | wybuchnięciem
eksplodowaniu | wybuchnięciu
eksplodowano | wybuchnięto
eksplodowawszy | wybuchnąwszy
eksplodować | wybuchnąć
eksplodował | wybuchł
eksplodowała | wybuchła
eksplodowałam | wybuchnęłam
eksplodowałem | wybuchnąłem
eksplodowało | wybuchło
eksplodowały | wybuchły
eksploduj | eksploduj
eksplodujcie | eksplodujcie
eksploduje | wybuchnie
eksplodujecie | wybuchniecie
eksplodujemy | wybuchniemy
eksplodujesz | wybuchniesz
eksplodują | wybuchną
eksploduję | wybuchnę
eksplozja | wybuch
eksplozjach | wybuchach
eksplozjami | wybuchami
eksplozje | wybuchy
eksplozji | wybuchu
eksplozjom | wybuchom
eksplozją | wybuchem
eksplozję | wybuch
eksplozyj | wybuchu
ekspozycja | wystawa
ekspozycjach | wystawach
ekspozycjami | wystawami
ekspozycje | wystaw
ekspozycji | wystaw
ekspozycjom | wystawom
ekspozycją | wystawą
ekspozycję | wystawę
ekspozycyj | wystaw

elektroniczną
elektryczna
elektrycznej
elektryczną

emeryturę

energia
energia elektryczna | prąd
energii
energii elektrycznej | prądu
energię
energię elektryczną | prąd
entuzjasta | miłośnik
entuzjastach | miłośnikach
entuzjastami | miłośnikami
entuzjastom | miłośnikom
entuzjasty | miłośnika
entuzjastów | miłośników
entuzjastą | entuzjastą
entuzjastę | miłośnika
entuzjaści | miłośnicy
entuzjaście | miłośniku

etap | etap
etapu | fazy
etapy | fazy
etapów | faz

ewakuowali | wywieźli
ewakuowana | ewakuowana
ewakuowane | ewakuowane
ewakuowanego | ewakuowanego
ewakuowanej | ewakuowanej
ewakuowanemu | ewakuowanemu
ewakuowani | ewakuowani
ewakuowania | ewakuowania
ewakuowanie | ewakuowanie
ewakuowaniem | ewakuowaniem
ewakuowaniu | ewakuowaniu
ewakuowano | ewakuowano
ewakuowany | ewakuowany
ewakuowanych | ewakuowanych
ewakuowanym | ewakuowanym
ewakuowanymi | ewakuowanymi
ewakuowaną | ewakuowaną
ewakuowawszy | wywiózłszy
ewakuować | wywieźć
ewakuował | wywiózł
ewakuowała | wywiozła
ewakuowało | wywiozło
ewakuowały | wywiozły
ewakuuje | ewakuuje
ewakuujecie | ewakuujecie
ewakuujemy | ewakuujemy
ewakuujesz | ewakuujesz
ewakuują | wywiozą
ewakuuję | wywiozę

fan | fan
fana | fana
fanach | fanach
fanami | fanami
fanem | fanem
fani | fani
fanie | fanie
fanom | fanom
fanowi | fanowi
fanów | fanów
farma | farma
farmer | farmer
farmera | farmera
farmerach | farmerach
farmerami | farmerami
farmerem | farmerem
farmerom | farmerom
farmerowi | farmerowi
farmerze | rolniku
farmerzy | rolnicy
farmerów | farmerów
farmie | farmie
farmy | farmy
faz | faz
faza | etap
fazy | fazy

fetor | odór
fetorach | odorach
fetorami | odorami
fetorem | odorem
fetorom | odorom
fetorowi | odorowi
fetoru | odór
fetory | odory
fetorze | odorze
fetorów | odory

film
finału
firm | firm
firma | firma
firmach | firmach
firmami | firmami
firmie | firmie
firmom | firmom
firmy | firmy
firmą | firmą
firmę | firma

formie
fotce | fotce
fotek | fotek
fotka | fotka
fotkach | fotkach
fotkami | fotkami
fotki | fotce
fotkom | fotkom
fotką | fotką
fotkę | fotka
fotografia | fotka
fotografiach | fotkach
fotografiami | fotkami
fotografie | fotce
fotografii | fotce
fotografij | fotek
fotografiom | fotkom
fotografią | fotką
fotografię | fotka
fotowoltaiczne
fotowoltaiczny
fotowoltaicznych

fragmencie | urywku
fragment | urywek
fragmentach | urywkach
fragmentami | urywkami
fragmentem | urywkiem
fragmentom | urywkom
fragmentowi | urywkowi
fragmentu | urywka
fragmenty | urywki
fragmentów | urywków

funduszami | środkami
fundusze | środki
funduszy | środków
funkcjonariusz
funkcjonariusz policji | policjant
funkcjonariusza | policjanta
funkcjonariusza policji | policjanta
funkcjonariuszach
funkcjonariuszach policji | policjantach
funkcjonariuszami | policjantami
funkcjonariuszami policji | policjantami
funkcjonariusze | policjanci
funkcjonariusze policji | policjanci
funkcjonariuszem | policjantem
funkcjonariuszem policji | policjantem
funkcjonariuszom | policjantom
funkcjonariuszom policji | policjantom
funkcjonariuszowi
funkcjonariuszowi policji | policjantowi
funkcjonariuszu
funkcjonariuszu policji | policjancie
funkcjonariuszy | policjantów
funkcjonariuszy policji | policjantów
funkcjonariuszów
funkcjonariuszów policji | policjantów
funkcjonowali | działali
funkcjonowano | działano
funkcjonować | działać
funkcjonował | działał
funkcjonowała | działała
funkcjonowało | działało
funkcjonowały | działały
funkcjonuj | działaj
funkcjonujcie | działajcie
funkcjonuje | działa
funkcjonujemy | działamy
funkcjonują | działają
funkcjonując | działając
futbolista | piłkarz
futbolistach | piłkarzach
futbolistami | piłkarzami
futbolistom | piłkarzom
futbolisty | piłkarza
futbolistów | piłkarzy
futbolistą | piłkarzem
futbolistę | piłkarza
futboliści | piłkarze
futboliście | piłkarzu

galeria
galeria handlowa | centrum handlowe
galerie
galerie handlowe | centra handlowe
galerii
galerii handlowej | galerii handlowej
gasi | gasi
gasicie | gasicie
gasili | gasili
gasiliśmy | gasiliśmy
gasimy | gasimy
gasisz | gasisz
gasić | gasić
gasił | gasił
gasiła | gasiła
gasiłam | gasiłam
gasiłem | gasiłem
gasiło | gasiło
gasiły | gasiły
gaszeni | gaszeni
gaszenia | gaszenia
gaszenie | gaszenie
gaszeniem | gaszeniem
gaszeniu | gaszeniu
gaszona | gaszona
gaszone | gaszone
gaszonego | gaszonego
gaszonej | gaszonej
gaszonemu | gaszonemu
gaszono | gaszono
gaszony | gaszony
gaszonych | gaszonych
gaszonym | gaszonym
gaszonymi | gaszonymi
gaszoną | gaszoną
gaszą | gaszą
gasząc | gasząc
gaszę | gaszę
gazecie | gazecie
gazet | gazet
gazeta | gazeta
gazety | gazety
gazetę | gazeta

gdy | gdy
gdy tylko | gdy tylko
gdy tymczasem | podczas gdy
gdyż | bo
gdzie
gdzie indziej | gdzie indziej

generalnie | ogólnie

gigantyczna | ogromna
gigantyczne | ogromna
gigantycznego | ogromna
gigantycznej | ogromna
gigantycznemu | ogromna
gigantyczni | ogromna
gigantyczny | ogromna
gigantycznych | ogromna
gigantycznym | ogromna
gigantycznymi | ogromna
gigantyczną | ogromna

gmach | gmach
gmachach | gmachach
gmachami | gmachami
gmachem | gmachem
gmachom | gmachom
gmachowi | gmachowi
gmachu | gmachu
gmachy | gmachy
gmachów | gmachów

gniew | gniew
gniewa
gniewa się | gniewa się
gniewach | gniewach
gniewaj
gniewaj się | złość się
gniewajcie
gniewajcie się | złośćcie się
gniewają
gniewają się | gniewają się
gniewając
gniewając się | gniewając się
gniewali
gniewali się | gniewali się
gniewami | gniewami
gniewamy
gniewamy się | gniewamy się
gniewano
gniewano się | gniewano się
gniewać
gniewać się | gniewać się
gniewał
gniewał się | gniewał się
gniewała
gniewała się | gniewała się
gniewało
gniewało się | gniewało się
gniewały
gniewały się | gniewały się
gniewem | gniewem
gniewie | gniewu
gniewom | gniewom
gniewowi | gniewu
gniewu | gniewu

go
godzinach
godziny
gol | gol
gola | gola
golach | golach
golami | golami
gole | gola
golem | golem
goli | goli
golkiper | bramkarz
golkipera | bramkarza
golkiperach | bramkarzach
golkiperami | bramkarzami
golkiperem | bramkarzem
golkiperom | bramkarzom
golkiperowi | bramkarzowi
golkiperze | bramkarzu
golkiperzy | bramkarze
golkiperów | bramkarzy
golom | golom
golowi | golu
golu | golu
golów | goli
gorące | gorące
gorącego | gorącego
gorącej | gorącej
gorącemu | gorącemu
gorący | gorący
gorących | gorących
gorącym | gorącym
gorącymi | gorącymi
gorącą | gorącą
gorętsi | gorętsi
gorętsza | gorętsza
gorętsze | gorętsze
gorętszego | gorętszego
gorętszej | gorętszej
gorętszemu | gorętszemu
gorętszy | gorętszy
gorętszych | gorętszych
gorętszym | gorętszym
gorętszymi | gorętszymi
gorętszą | gorętszą
gospodarcza | ekonomiczna
gospodarcze | ekonomiczna
gospodarczego | ekonomiczna
gospodarczej | ekonomiczna
gospodarczemu | ekonomiczna
gospodarczy | ekonomiczna
gospodarczych | ekonomiczna
gospodarczym | ekonomiczna
gospodarczymi | ekonomiczna
gospodarczą | ekonomiczna
gospodarstwa | farmy
gospodarstwie | farmie
gospodarstwo | farma
gołym

gracz | gracz
gracza | gracza
graczach | graczach
graczami | graczami
gracze | gracze
graczem | graczem
graczom | graczom
graczowi | graczowi
graczu | graczu
graczy | graczy
graczów | graczy
graficy | graficy
grafik | grafik
grafika | grafik
grafikach | grafikach
grafikami | grafikami
grafiki | graficy
grafikiem | grafikiem
grafikom | grafikom
grafikowi | grafikowi
grafiku | grafik
grafików | graficy
granicami
granicą
gratis | darmo
gratulacje
gratulowali | gratulowali
gratulowania | gratulowania
gratulowanie | gratulowanie
gratulowaniem | gratulowaniem
gratulowaniu | gratulowaniu
gratulowano | gratulowano
gratulować | gratulować
gratulował | gratulował
gratulowała | gratulowała
gratulowało | gratulowało
gratulowały | gratulowały
gratuluje | gratuluje
gratulujecie | gratulujecie
gratulujemy | gratulujemy
gratulujesz | gratulujesz
gratulują | gratulują
gratulując | gratulując
gratuluję | gratuluję
gromadzeni | zbierani
gromadzenia | zbierania
gromadzenie | zbieranie
gromadzeniem | zbieraniem
gromadzeniu | zbieraniu
gromadzi | zbiera
gromadzicie | zbieracie
gromadzili | zbierali
gromadzimy | zbieramy
gromadzisz | zbierasz
gromadzić | zbierać
gromadził | zbierał
gromadziła | zbierała
gromadziło | zbierało
gromadziły | zbierały
gromadzona | zbierana
gromadzone | zbierane
gromadzonego | zbieranego
gromadzonej | zbieranej
gromadzonemu | zbieranemu
gromadzono | zbierano
gromadzony | zbierany
gromadzonych | zbieranych
gromadzonym | zbieranym
gromadzonymi | zbieranymi
gromadzoną | zbieraną
gromadzą | gromadzą
gromadząc | gromadząc
gromadzę | zbieram
gromadź | gromadź
gromadźcie | gromadźcie
grozi | grozi
grozili | grozili
grozić | grozić
groził | groził
groziła | groziła
groziło | groziło
groziły | groziły
groź | groź
groźcie | groźcie
groźna | groźna
groźne | groźna
groźnego | groźna
groźnej | groźna
groźnemu | groźna
groźni | groźna
groźniejsi | groźniejsi
groźniejsza | groźniejsi
groźniejsze | groźniejsi
groźniejszego | groźniejsi
groźniejszej | groźniejsi
groźniejszemu | groźniejsi
groźniejszy | groźniejsi
groźniejszych | groźniejsi
groźniejszym | groźniejsi
groźniejszymi | groźniejsi
groźniejszą | groźniejsi
groźny | groźna
groźnych | groźna
groźnym | groźna
groźnymi | groźna
groźną | groźna
grożono | grożono
grożą | grożą
grożąc | grożąc
grzeczna | grzeczna
grzeczne | grzeczna
grzecznego | grzeczna
grzecznej | grzeczna
grzecznemu | grzeczna
grzeczni | grzeczna
grzeczniejsi | grzeczniejsi
grzeczniejsza | grzeczniejsi
grzeczniejsze | grzeczniejsi
grzeczniejszego | grzeczniejsi
grzeczniejszej | grzeczniejsi
grzeczniejszemu | grzeczniejsi
grzeczniejszy | grzeczniejsi
grzeczniejszych | grzeczniejsi
grzeczniejszym | grzeczniejsi
grzeczniejszymi | grzeczniejsi
grzeczniejszą | grzeczniejsi
grzeczny | grzeczna
grzecznych | grzeczna
grzecznym | grzeczna
grzecznymi | grzeczna
grzeczną | grzeczna
gróź | groź
gróźcie | groźcie

gwarantowali | zapewniali
gwarantowana | zapewniana
gwarantowane | zapewniane
gwarantowanego | zapewnianego
gwarantowanej | zapewnianej
gwarantowanemu | zapewnianemu
gwarantowani | zapewniani
gwarantowania | zapewniania
gwarantowanie | zapewnianie
gwarantowaniem | zapewnianiem
gwarantowaniu | zapewnianiu
gwarantowano | zapewniano
gwarantowany | zapewniany
gwarantowanych | zapewnianych
gwarantowanym | zapewnianym
gwarantowanymi | zapewnianymi
gwarantowaną | zapewnianą
gwarantować | zapewniać
gwarantował | zapewniał
gwarantowała | zapewniała
gwarantowało | zapewniało
gwarantowały | zapewniały
gwarantuj | gwarantuj
gwarantujcie | gwarantujcie
gwarantuje | zapewnia
gwarantujecie | zapewniacie
gwarantujemy | zapewniamy
gwarantujesz | zapewniasz
gwarantują | gwarantują
gwarantując | gwarantując
gwarantuję | zapewniam

górę

głos
głosowali | głosowali
głosowania | głosowania
głosowanie | głosowanie
głosowaniem | głosowaniem
głosowaniu | głosowaniu
głosowano | głosowano
głosować | głosować
głosował | głosował
głosowała | głosowała
głosowało | głosowało
głosowały | głosowały
głosuje | głosuje
głosujecie | głosujecie
głosujemy | głosujemy
głosujesz | głosujesz
głosują | głosują
głosując | głosując
głosuję | głosuję
głośna | głośna
głośne | głośne
głośnego | głośnego
głośnej | głośnej
głośnemu | głośnemu
głośni | głośni
głośniejsi | głośniejsi
głośniejsza | głośniejsza
głośniejsze | głośniejsze
głośniejszego | głośniejszego
głośniejszej | głośniejszej
głośniejszemu | głośniejszemu
głośniejszy | głośniejszy
głośniejszych | głośniejszych
głośniejszym | głośniejszym
głośniejszymi | głośniejszymi
głośniejszą | głośniejszą
głośno | głośno
głośny | głośny
głośnych | głośnych
głośnym | głośnym
głośnymi | głośnymi
głośną | głośną
główna | główna
główne | główne
głównego | głównego
głównej | głównej
głównemu | głównemu
główni | główni
głównie | głównie
główny | główny
głównych | głównych
głównym | głównym
głównymi | głównymi
główną | główną

handlowa
handlowe
handlowego
handlowej
harmonogram | grafik
harmonogramach | grafikach
harmonogramami | grafikami
harmonogramem | grafikiem
harmonogramie | grafik
harmonogramom | grafikom
harmonogramowi | grafikowi
harmonogramu | grafik
harmonogramy | graficy
harmonogramów | graficy
hałas | hałas
hałasach | hałasach
hałasami | hałasami
hałasem | hałasem
hałasie | hałasu
hałasom | hałasom
hałasowi | hałasowi
hałasu | hałasu
hałasuje | hałasuje
hałasy | hałasy
hałasów | hałasów
hałaśliwa | głośna
hałaśliwe | głośne
hałaśliwego | głośnego
hałaśliwej | głośnej
hałaśliwemu | głośnemu
hałaśliwi | głośni
hałaśliwy | głośny
hałaśliwych | głośnych
hałaśliwym | głośnym
hałaśliwymi | głośnymi
hałaśliwą | głośną

helikopter | śmigłowca
helikoptera | śmigłowca
helikopterach | śmigłowcach
helikopterami | śmigłowcami
helikopterem | śmigłowcem
helikopterom | śmigłowcom
helikopterowi | śmigłowcowi
helikoptery | śmigłowce
helikopterze | śmigłowcu
helikopterów | śmigłowców

hipotez | hipotez
hipoteza | hipoteza
hipotezach | hipotezach
hipotezami | hipotezami
hipotezie | hipotezie
hipotezom | hipotezom
hipotezy | hipotezy
hipotezą | hipotezą
hipotezę | hipoteza

hospitalizowali | hospitalizowali
hospitalizowaliśmy | hospitalizowaliśmy
hospitalizowania | hospitalizowania
hospitalizowanie | hospitalizowanie
hospitalizowaniem | hospitalizowaniem
hospitalizowaniu | hospitalizowaniu
hospitalizowano | hospitalizowano
hospitalizować | hospitalizować
hospitalizował | hospitalizował
hospitalizowała | hospitalizowała
hospitalizowałam | hospitalizowałam
hospitalizowałem | hospitalizowałem
hospitalizowało | hospitalizowało
hospitalizowały | hospitalizowały
hospitalizuje | hospitalizuje
hospitalizujecie | hospitalizujecie
hospitalizujemy | hospitalizujemy
hospitalizujesz | hospitalizujesz
hospitalizują | hospitalizują
hospitalizując | hospitalizując
hospitalizuję | hospitalizuję

i | i

ich

idea | idea
ideach | ideach
ideami | ideami
idee | idee
idei | idei
idej | idei
identyczna | jednakowa
identyczne | jednakowa
identycznego | jednakowa
identycznej | jednakowa
identycznemu | jednakowa
identyczni | jednakowa
identyczny | jednakowa
identycznych | jednakowa
identycznym | jednakowa
identycznymi | jednakowa
identyczną | jednakowa
ideom | ideom
ideą | ideą
ideę | idea
idzie
idzie w górę | rośnie
idziecie
idziecie w górę | rośniecie
idziemy
idziemy w górę | rośniemy
idziesz
idziesz w górę | rośniesz
idą
idą w górę | rosną
idąc
idąc w górę | rosnąc
idę
idę w górę | rosnę
idź
idź w górę | rośnij
idźcie
idźcie w górę | rośnijcie

ile
ilekroć | ilekroć
ilości | liczb
ilościach | liczbach
ilościami | liczbami
ilościom | liczbom
ilością | liczbą
ilość | ilość

imieniu

in
inaczej | inaczej
inaczej mówiąc | innymi słowy
inaczej niż | inaczej niż
inauguracja | otwarcie
inauguracjach | otwarciach
inauguracjami | otwarciami
inauguracje | otwarć
inauguracji | otwarć
inauguracjom | otwarciom
inauguracją | otwarciem
inaugurację | otwarcie
inauguracyj | otwarć
inaugurowali | otwierali
inaugurowana | otwierana
inaugurowane | otwierane
inaugurowani | otwierani
inaugurowano | otwierano
inaugurowany | otwierany
inaugurować | otwierać
inaugurował | otwierał
inaugurowała | otwierała
inaugurowało | otwierało
inaugurowały | otwierały
inauguruj | otwieraj
inaugurujcie | otwierajcie
inauguruje | otwiera
inaugurujemy | otwieramy
inaugurują | otwierają
inaugurując | otwierając
incydencie | zajściu
incydent | zajście
incydentach | zajściach
incydentami | zajściami
incydentem | zajściem
incydentom | zajściom
incydentowi | zajściu
incydentu | zajścia
incydenty | zajścia
incydentów | zajść
indziej
informowali | informowali
informowana | informowana
informowane | informowane
informowanego | informowaną
informowanej | informowaną
informowanemu | informowaną
informowani | informowani
informowania | informowania
informowanie | informowanie
informowaniem | informowaniem
informowaniu | informowaniu
informowano | informowano
informowany | informowany
informowanych | informowaną
informowanym | informowaną
informowanymi | informowaną
informowaną | informowaną
informować | informować
informował | informował
informowała | informowała
informowało | informowało
informowały | informowały
informuj | informuj
informujcie | informujcie
informuje | mówi
informujecie | informujecie
informujemy | informujemy
informujesz | informujesz
informują | mówią
informując | informując
informuję | informuję
inicjatyw | inicjatyw
inicjatywa | inicjatywa
inicjatywach | inicjatywach
inicjatywami | inicjatywami
inicjatywie | inicjatyw
inicjatywom | inicjatywom
inicjatywy | inicjatyw
inicjatywą | inicjatywą
inicjatywę | inicjatywę
iniekcja | iniekcja
iniekcje | iniekcje
iniekcji | iniekcji
innym
innymi
innymi słowy | innymi słowy
instalowali | montowali
instalowana | montowana
instalowane | montowane
instalowanego | montowanego
instalowanej | montowanej
instalowanemu | montowanemu
instalowani | montowani
instalowania | montowania
instalowanie | montowanie
instalowaniem | montowaniem
instalowaniu | montowaniu
instalowano | montowano
instalowany | montowany
instalowanych | montowanych
instalowanym | montowanym
instalowanymi | montowanymi
instalowaną | montowaną
instalować | montować
instalował | montował
instalowała | montowała
instalowało | montowało
instalowały | montowały
instaluje | montuje
instalujecie | montujecie
instalujemy | montujemy
instalujesz | montujesz
instalują | montują
instalując | montując
instaluję | montuję
interesująca | ciekawa
interesujące | ciekawa
interesującego | ciekawa
interesującej | ciekawa
interesującemu | ciekawa
interesujący | ciekawa
interesujących | ciekawa
interesującym | ciekawa
interesującymi | ciekawa
interesującą | ciekawa
internauci | internauci
internaucie | internaucie
internauta | internauta
internautach | internautach
internautami | internautami
internautom | internautom
internauty | internauty
internautów | internautów
internautą | internautą
internautę | internauty
internecie
internet
internetu

istotna | ważna
istotne | ważna
istotnego | ważna
istotnej | ważna
istotnemu | ważna
istotni | ważna
istotniejsi | ważniejsi
istotniejsza | ważniejsi
istotniejsze | ważniejsi
istotniejszego | ważniejsi
istotniejszej | ważniejsi
istotniejszemu | ważniejsi
istotniejszy | ważniejsi
istotniejszych | ważniejsi
istotniejszym | ważniejsi
istotniejszymi | ważniejsi
istotniejszą | ważniejsi
istotny | ważna
istotnych | ważna
istotnym | ważna
istotnymi | ważna
istotną | ważna

iść
iść w górę | róść

jak
jak dotąd | dotąd
jak informuje | jak podaje
jak na razie | póki co
jak najprędzej | jak najprędzej
jak najszybciej | jak najprędzej
jak oczekiwano | jak oczekiwano
jak oświadczył | jak oświadczył
jak planowano | jak planowano
jak podaje | jak podaje
jak powiedział | jak oświadczył
jak również | i
jak stwierdził | jak oświadczył
jak tylko | gdy tylko
jak wynika z | wynika z
jak zawsze | jak zawsze
jak zwykle | jak zawsze
jako
jako że | bo
jasna
jasne
jazdy

jedenastka | karny
jedenastki | karne
jednak | ale
jednakowa | jednakowa
jednakowe | jednakowa
jednakowego | jednakowa
jednakowej | jednakowa
jednakowemu | jednakowa
jednakowi | jednakowa
jednakowy | jednakowa
jednakowych | jednakowa
jednakowym | jednakowa
jednakowymi | jednakowa
jednakową | jednakowa
jednakże | ale
jednocześnie | zarazem
jednogłośnie | jednogłośnie
jednomyślnie | jednogłośnie
jedyna
jedyna w swoim rodzaju | wyjątkowa
jedyne
jedyne w swoim rodzaju | wyjątkowe
jedynego
jedynego w swoim rodzaju | wyjątkowego
jedynej
jedynej w swoim rodzaju | wyjątkowej
jedynemu
jedynemu w swoim rodzaju | wyjątkowemu
jedyni
jedyni w swoim rodzaju | wyjątkowi
jedynie | tylko
jedyny
jedyny w swoim rodzaju | wyjątkowy
jedynych
jedynych w swoim rodzaju | wyjątkowych
jedynym
jedynym w swoim rodzaju | wyjątkowym
jedynymi
jedynymi w swoim rodzaju | wyjątkowymi
jedyną
jedyną w swoim rodzaju | wyjątkową
jedzenia | jedzeń
jedzeniach | jedzeniach
jedzeniami | jedzeniami
jedzenie | żywność
jedzeniem | jedzeniem
jedzeniom | jedzeniom
jedzeniu | jedzeń
jedzeń | jedzeń
jego
jej
jesieni
jesienią | jesienią
jest
jest częścią | jest częścią
jest głośny | hałasuje
jest niejasne | jest niejasne
jest niemożliwe | jest niemożliwe
jest odpowiedzialny za | odpowiada za
jest położona | leży
jest położone | leży
jest położony | leży
jest ustalana | jest ustalana
jest w stanie | może
jest wyjaśniana | jest ustalana
jest zdania że | myśli że
jest zmuszona | musi
jest zmuszony | musi
jest zobowiązana | musi
jest zobowiązany | musi
jeszcze
jeszcze raz | znów
jeśli | jeśli
jeśli zajdzie potrzeba | w razie potrzeby
jeździ | jeździ
jeździcie | jeździcie
jeździj | jeźdź
jeździjcie | jeźdźcie
jeździli | jeździli
jeździmy | jeździmy
jeździsz | jeździsz
jeździć | jeździć
jeździł | jeździł
jeździła | jeździła
jeździło | jeździło
jeździły | jeździły
jeźdź | jeźdź
jeźdźcie | jeźdźcie
jeżdżenia | jeżdżenia
jeżdżenie | jeżdżenie
jeżdżeniem | jeżdżeniem
jeżdżeniu | jeżdżeniu
jeżdżono | jeżdżono
jeżdżą | jeżdżą
jeżdżąc | jeżdżąc
jeżdżę | jeżdżę
jeżeli | jeśli

ją

kabel | kabel
kabla | kabla
kanciarz | oszust
kanciarza | oszusta
kanciarzach | oszustach
kanciarzami | oszustami
kanciarze | oszuści
kanciarzem | oszustem
kanciarzom | oszustom
kanciarzowi | oszustowi
kanciarzu | oszuście
kanciarzy | oszustów
kanciarzów | oszustów
karne | karne
karnego | karne
karny | karny
karnym
kartofel | kartofel
kartofla | kartofel
kartoflach | kartoflach
kartoflami | kartoflami
kartofle | kartofle
kartoflem | kartoflem
kartofli | kartofli
kartoflom | kartoflom
kartoflowi | kartoflowi
kartoflu | kartoflu
każdego
każdego dnia | co dnia
każdego miesiąca | co miesiąc
każdego roku | co rok
każdego tygodnia | co tydzień
każdym

kibic | fan
kibica | fana
kibicach | fanach
kibicami | fanami
kibice | fani
kibicem | fanem
kibicom | fanom
kibicowi | fanowi
kibicu | fanie
kibiców | fanów
kiedy | gdy
kiedy tylko | gdy tylko
kierowali | kierowali
kierowana | kierowana
kierowane | kierowane
kierowani | kierowani
kierowano | kierowano
kierowany | kierowany
kierować | kierować
kierował | kierował
kierowała | kierowała
kierowało | kierowało
kierowały | kierowały
kierowca | szofer
kierowcach | szoferach
kierowcami | szoferami
kierowcom | szoferom
kierowcy | szofera
kierowców | szoferów
kierowcą | kierowcą
kierowcę | szofera
kierownictwo
kierownicy | szefów
kierownik | szef
kierownika | szef
kierownikach | szefach
kierownikami | szefami
kierowniki | szefów
kierownikiem | szefem
kierownikom | szefom
kierownikowi | szefowi
kierowniku | szefie
kierowników | szefów
kieruj | kieruj
kierujcie | kierujcie
kieruje | kieruje
kierujemy | kierujemy
kierują | kierują
kierując | kierując
kilka | parę
kilka razy | kilka razy
kilkakrotnie | kilka razy
kilkoma | paroma
kilku | paru

klimatu
klimatyczna
klimatyczne
kluczowa | główna
kluczowe | główne
kluczowego | głównego
kluczowej | głównej
kluczowemu | głównemu
kluczowi | główni
kluczowy | główny
kluczowych | głównych
kluczowym | głównym
kluczowymi | głównymi
kluczową | główną

kolei
kolejnego
kolejnego dnia | nazajutrz
kolejno | kolejno
kolejności
kolejny
kolejny raz | znów
kolizja | kolizja
kolizjach | kolizjach
kolizjami | kolizjami
kolizje | kolizje
kolizji | kolizje
kolizjo | kolizja
kolizjom | kolizjom
kolizją | kolizją
kolizję | kolizja
kolosalna | ogromna
kolosalne | ogromna
kolosalnego | ogromna
kolosalnej | ogromna
kolosalnemu | ogromna
kolosalni | ogromna
kolosalny | ogromna
kolosalnych | ogromna
kolosalnym | ogromna
kolosalnymi | ogromna
kolosalną | ogromna
komfortowa | wygodna
komfortowe | wygodne
komfortowego | wygodnego
komfortowej | wygodnej
komfortowemu | wygodnemu
komfortowi | wygodni
komfortowy | wygodny
komfortowych | wygodnych
komfortowym | wygodnym
komfortowymi | wygodnymi
komfortową | wygodną
kompletnie | w pełni
komunikowali | informowali
komunikowana | informowana
komunikowane | informowane
komunikowani | informowani
komunikowano | informowano
komunikowany | informowany
komunikować | informować
komunikował | informował
komunikowała | informowała
komunikowało | informowało
komunikowały | informowały
komunikuj | informuj
komunikujcie | informujcie
komunikuje | mówi
komunikujemy | informujemy
komunikują | mówią
komunikując | informując
konflikcie | sporze
konflikt | spór
konfliktach | sporach
konfliktami | sporami
konfliktem | sporem
konfliktom | sporom
konfliktowi | sporowi
konfliktu | sporu
konflikty | spory
konfliktów | sporów
koniec
konieczna | konieczna
konieczne | konieczna
koniecznego | konieczna
koniecznej | konieczna
koniecznemu | konieczna
konieczni | konieczna
konieczniejsi | konieczniejsi
konieczniejsza | konieczniejsi
konieczniejsze | konieczniejsi
konieczniejszego | konieczniejsi
konieczniejszej | konieczniejsi
konieczniejszemu | konieczniejsi
konieczniejszy | konieczniejsi
konieczniejszych | konieczniejsi
konieczniejszym | konieczniejsi
konieczniejszymi | konieczniejsi
konieczniejszą | konieczniejsi
konieczności
konieczny | konieczna
koniecznych | konieczna
koniecznym | konieczna
koniecznymi | konieczna
konieczną | konieczna
konsekwencji
kontrakcie | umowie
kontrakt | umowa
kontrakta | umowy
kontraktach | umowach
kontraktami | umowami
kontraktem | umową
kontraktom | umowom
kontraktowi | umowie
kontraktu | umowy
kontrakty | umowy
kontraktów | umów
kontrolowali | badali
kontrolowana | badana
kontrolowane | badane
kontrolowani | badani
kontrolowano | badano
kontrolowany | badany
kontrolować | badać
kontrolował | badał
kontrolowała | badała
kontrolowało | badało
kontrolowały | badały
kontroluj | kontroluj
kontrolujcie | kontrolujcie
kontroluje | bada
kontrolujemy | badamy
kontrolują | badają
kontrolując | badając
kontuzja | uraz
kontuzjach | urazach
kontuzjami | urazami
kontuzje | urazy
kontuzji | urazu
kontuzjom | urazom
kontuzją | urazem
kontuzję | uraz
kontuzyj | urazu
konwersacja | rozmowa
konwersacjach | rozmowach
konwersacjami | rozmowami
konwersacje | rozmów
konwersacji | rozmów
konwersacjom | rozmowom
konwersacją | rozmową
konwersację | rozmowę
konwersacyj | rozmów
korzyść
koszcie | kosztu
koszt | koszt
koszta | koszta
kosztach | kosztach
kosztami | kosztami
kosztem | kosztem
kosztom | kosztom
kosztowi | kosztowi
kosztowna | droga
kosztowne | drogie
kosztownego | drogiego
kosztownej | drogiej
kosztownemu | drogiemu
kosztowni | drodzy
kosztowny | drogi
kosztownych | drogich
kosztownym | drogim
kosztownymi | drogimi
kosztowną | drogą
kosztu | kosztu
koszty | koszta
kosztów | kosztów
koło | koło
końca
końcem
końcowa | końcowa
końcowe | końcowe
końcowego | końcowego
końcowej | końcowej
końcowemu | końcowemu
końcowi | końcowi
końcowy | końcowy
końcowych | końcowych
końcowym | końcowym
końcowymi | końcowymi
końcową | końcową
końcu
kończ
kończ się | kończ się
kończcie
kończcie się | kończcie się
kończenia
kończenia się | kończenia się
kończenie
kończenie się | kończenie się
kończeniem
kończeniem się | kończeniem się
kończeniu
kończeniu się | kończeniu się
kończono
kończono się | kończono się
kończy
kończy się | kończy się
kończycie
kończycie się | kończycie się
kończyli
kończyli się | kończyli się
kończymy
kończymy się | kończymy się
kończysz
kończysz się | kończysz się
kończyć
kończyć się | kończyć się
kończył
kończył się | kończył się
kończyła
kończyła się | kończyła się
kończyło
kończyło się | kończyło się
kończyły
kończyły się | kończyły się
kończą
kończą się | kończą się
kończąc
kończąc się | kończąc się
kończę
kończę się | kończę się
końcówce

kradli | kradli
kradnie | rabuje
kradniecie | rabujecie
kradniemy | rabujemy
kradniesz | rabujesz
kradną | kradną
kradnąc | kradnąc
kradnę | kradnę
kradzeni | kradzeni
kradzenia | kradzenia
kradzenie | kradzenie
kradzeniem | kradzeniem
kradzeniu | kradzeniu
kradziona | rabowana
kradzione | rabowane
kradzionego | rabowanego
kradzionej | rabowanej
kradzionemu | rabowanemu
kradziono | rabowano
kradziony | rabowany
kradzionych | rabowanych
kradzionym | rabowanym
kradzionymi | rabowanymi
kradzioną | rabowaną
kradł | kradł
kradła | kradła
kradło | kradło
kradły | kradły
krajach | krajom
krajami | krajami
kraje | kraje
krajom | krajom
kraju
krajów | kraje
krańcu
kraść | kraść
krewnego | krewnego
krewni | krewni
krewny | krewny
krewnych | krewnych
kroi | kroi
kroili | cięli
kroimy | kroimy
kroić | ciąć
kroił | ciął
kroiła | cięła
kroiło | cięło
kroiły | cięły
krojeni | cięci
krojona | cięta
krojone | cięte
krojono | cięto
krojony | cięty
kroją | tną
krojąc | tnąc
krok
krok po kroku | stopniowo
kroki
kroku
krytyce
krytykowali | krytykowali
krytykowania | krytykowania
krytykowanie | krytykowanie
krytykowaniem | krytykowaniem
krytykowaniu | krytykowaniu
krytykowano | krytykowano
krytykować | krytykować
krytykował | krytykował
krytykowała | krytykowała
krytykowało | krytykowało
krytykowały | krytykowały
krytykuj | krytykuj
krytykujcie | krytykujcie
krytykuje | krytykuje
krytykujecie | krytykujecie
krytykujemy | krytykujemy
krytykujesz | krytykujesz
krytykują | krytykują
krytykując | krytykując
krytykuję | krytykuję
krzak | krzak
krzaki | krzaki
krzaków | krzaków
krzew | krzak
krzewy | krzaki
krzewów | krzaków
krój | krój
krójcie | krójcie
krótko
krótko mówiąc | w skrócie
krótko potem | krótko potem

kształcenia
kształcenia się | uczenia się
kształcenie
kształcenie się | uczenie się
kształceniem
kształceniem się | uczeniem się
kształceniu
kształceniu się | uczeniu się
kształci
kształci się | uczy się
kształcicie
kształcicie się | uczycie się
kształcili
kształcili się | uczyli się
kształcimy
kształcimy się | uczymy się
kształcisz
kształcisz się | uczysz się
kształcić
kształcić się | uczyć się
kształcił
kształcił się | uczył się
kształciła
kształciła się | uczyła się
kształciło
kształciło się | uczyło się
kształciły
kształciły się | uczyły się
kształcono
kształcono się | uczono się
kształcą
kształcą się | uczą się
kształcąc
kształcąc się | ucząc się
kształcę
kształcę się | uczę się

które
którzy

kuchence
kuchence mikrofalowa | mikrofali
kuchenek
kuchenek mikrofalowa | mikrofal
kuchenka
kuchenka mikrofalowa | mikrofala
kuchenkach
kuchenkach mikrofalowa | mikrofalach
kuchenkami
kuchenkami mikrofalowa | mikrofalami
kuchenki
kuchenki mikrofalowa | mikrofali
kuchenkom
kuchenkom mikrofalowa | mikrofalom
kuchenką
kuchenką mikrofalowa | mikrofalą
kuchenkę
kuchenkę mikrofalowa | mikrofalę
kup | kup
kupcie | kupcie
kupi | kupi
kupicie | kupicie
kupien | kupn
kupieni | nabyci
kupienia | nabycia
kupienie | nabycie
kupieniem | nabyciem
kupieniu | nabyciu
kupili | kupili
kupimy | kupimy
kupiona | nabyci
kupione | nabyci
kupionego | nabyci
kupionej | nabyci
kupionemu | nabyci
kupiono | nabyto
kupiony | nabyci
kupionych | nabyci
kupionym | nabyci
kupionymi | nabyci
kupioną | nabyci
kupisz | kupisz
kupiwszy | kupiwszy
kupią | kupią
kupić | kupić
kupię | kupię
kupił | kupił
kupiła | kupiła
kupiło | kupiło
kupiły | kupiły
kupn | kupn
kupna | kupna
kupnach | kupnach
kupnami | kupnami
kupnem | kupnem
kupnie | kupnie
kupno | kupno
kupnom | kupnom
kupnu | kupnu
kupowali | kupowali
kupowana | kupowana
kupowane | kupowana
kupowanego | kupowana
kupowanej | kupowana
kupowanemu | kupowana
kupowani | kupowana
kupowania | kupowania
kupowanie | kupowanie
kupowaniem | kupowaniem
kupowaniu | kupowaniu
kupowano | kupowano
kupowany | kupowana
kupowanych | kupowana
kupowanym | kupowana
kupowanymi | kupowana
kupowaną | kupowana
kupować | kupować
kupował | kupował
kupowała | kupowała
kupowało | kupowało
kupowały | kupowały
kupuj | kupuj
kupujcie | kupujcie
kupuje | kupuje
kupujecie | kupujecie
kupujemy | kupujemy
kupujesz | kupujesz
kupują | kupują
kupując | kupując
kupuję | kupuję
kursowali | jeździli
kursowania | jeżdżenia
kursowanie | jeżdżenie
kursowaniem | jeżdżeniem
kursowaniu | jeżdżeniu
kursowano | jeżdżono
kursować | jeździć
kursował | jeździł
kursowała | jeździła
kursowało | jeździło
kursowały | jeździły
kursuj | jeźdź
kursujcie | jeźdźcie
kursuje | jeździ
kursujecie | jeździcie
kursujemy | jeździmy
kursujesz | jeździsz
kursują | jeżdżą
kursując | jeżdżąc
kursuję | jeżdżę

kwadrans | kwadrans
kwest | kwest
kwesta | kwesta
kwestach | kwestach
kwestami | kwestami
kwestii
kwestom | kwestom
kwesty | kwesty
kwestą | kwestą
kwestę | kwestę
kweście | kweście
kwocie | sumie
kwot | sum
kwota | suma
kwotach | sumach
kwotami | sumami
kwotom | sumom
kwoty | sumy
kwotą | sumą
kwotę | sumę

kładli | kładli
kładzeni | kładzeni
kładzie | układa
kładziemy | układamy
kładziona | układana
kładzione | układane
kładziono | układano
kładziony | układany
kładą | kładą
kładąc | kładąc
kładł | kładł
kładła | kładła
kładło | kładło
kładły | kładły
kładź | kładź
kładźcie | kładźcie
kłaść | kłaść
kłopocie | kłopotu
kłopot | kłopot
kłopotach | kłopotach
kłopotami | kłopotami
kłopotem | kłopotem
kłopotom | kłopotom
kłopotowi | kłopotu
kłopotu | kłopotu
kłopoty | kłopotu
kłopotów | kłopotu
kłótni | kłótni
kłótnia | kłótnia
kłótniach | kłótniach
kłótniami | kłótniami
kłótnie | kłótni
kłótniom | kłótniom
kłótnią | kłótnią
kłótnię | kłótnię

laptop | laptop
laptopa | laptop
laptopach | laptopach
laptopami | laptopami
laptopem | laptopem
laptopie | laptopie
laptopom | laptopom
laptopowi | laptopowi
laptopu | laptop
laptopy | laptopy
laptopów | laptopów
lat
lata
lata temu | lata temu
latach
latem | latem
latem tego roku | tego lata
laty

lecie
lecz | ale
leczenia | leczeń
leczenia w szpitalu | hospitalizowania
leczeniach | terapiach
leczeniami | terapiami
leczenie | terapia
leczenie w szpitalu | hospitalizowanie
leczeniem | terapią
leczeniem w szpitalu | hospitalizowaniem
leczeniom | terapiom
leczeniu | leczeń
leczeniu w szpitalu | hospitalizowaniu
leczeń | leczeń
leczono
leczono w szpitalu | hospitalizowano
leczy
leczy w szpitalu | hospitalizuje
leczycie
leczycie w szpitalu | hospitalizujecie
leczyli
leczyli w szpitalu | hospitalizowali
leczyliśmy
leczyliśmy w szpitalu | hospitalizowaliśmy
leczymy
leczymy w szpitalu | hospitalizujemy
leczysz
leczysz w szpitalu | hospitalizujesz
leczyć
leczyć w szpitalu | hospitalizować
leczył
leczył w szpitalu | hospitalizował
leczyła
leczyła w szpitalu | hospitalizowała
leczyłam
leczyłam w szpitalu | hospitalizowałam
leczyłem
leczyłem w szpitalu | hospitalizowałem
leczyło
leczyło w szpitalu | hospitalizowało
leczyły
leczyły w szpitalu | hospitalizowały
leczą
leczą w szpitalu | hospitalizują
lecząc
lecząc w szpitalu | hospitalizując
leczę
leczę w szpitalu | hospitalizuję
legalna | legalna
legalne | legalne
legalnego | legalnego
legalnej | legalnej
legalnemu | legalnemu
legalni | legalni
legalny | legalny
legalnych | legalnych
legalnym | legalnym
legalnymi | legalnymi
legalną | legalną
lek | lek
leka | lek
lekach | lekach
lekami | lekami
lekarstw | leków
lekarstwa | lek
lekarstwach | lekach
lekarstwami | lekami
lekarstwem | lekiem
lekarstwie | leku
lekarstwo | lek
lekarstwom | lekom
lekarstwu | lekowi
lekarz | medyk
lekarza | medyk
lekarzach | medyk
lekarzami | medyk
lekarze | medyk
lekarzem | medyk
lekarzom | medyk
lekarzowi | medyk
lekarzu | medyk
lekarzy | medyk
leki | leki
lekiem | lekiem
lekkie
lekkie obrażenia | lekkie obrażenia
lekom | lekom
lekowi | lekowi
leku | leku
leków | leków
letnim
leży | leży

licz | licz
liczb | liczb
liczba | ilość
liczbach | liczbach
liczbami | liczbami
liczbie | liczb
liczbom | liczbom
liczby | liczb
liczbą | liczbą
liczbę | ilość
liczcie | liczcie
liczeni | liczeni
liczona | liczona
liczone | liczone
liczono | liczono
liczony | liczony
liczy | liczy
liczy na to że | liczy że
liczy że | liczy że
liczyli | liczyli
liczymy | liczymy
liczyć | liczyć
liczył | liczył
liczyła | liczyła
liczyło | liczyło
liczyły | liczyły
liczą | liczą
liczą na to że | liczą że
liczą że | liczą że
licząc | licząc
list | list
lista | lista
listach | listach
listami | listami
listom | listom
listy | listy
listą | listą
listę | lista
literaci | pisarze
literacie | pisarzu
literat | pisarz
literata | pisarza
literatach | pisarzach
literatami | pisarzami
literatem | pisarzem
literatom | pisarzom
literatowi | pisarzowi
literatów | pisarzy
liście | liście

lokalna | lokalna
lokalne | lokalna
lokalnego | lokalna
lokalnej | lokalna
lokalnemu | lokalna
lokalni | lokalna
lokalnie | lokalnie
lokalny | lokalna
lokalnych | lokalna
lokalnym | lokalna
lokalnymi | lokalna
lokalną | lokalna
lotniczy
lotnisk | lotnisk
lotniska | lotniska
lotniskach | lotniskach
lotniskami | lotniskami
lotniskiem | lotniskiem
lotnisko | lotnisko
lotniskom | lotniskom
lotnisku | lotnisku

ludzie
ludzie którzy | ci którzy

lęk | lęk
lęka
lęka się | boi się
lękach | lękach
lękacie
lękacie się | boicie się
lękają
lękają się | boją się
lękając
lękając się | bojąc się
lękali
lękali się | bali się
lękam
lękam się | boję się
lękami | lękami
lękamy
lękamy się | boimy się
lękania
lękania się | bania się
lękanie
lękanie się | banie się
lękaniem
lękaniem się | baniem się
lękaniu
lękaniu się | baniu się
lękano
lękano się | bano się
lękasz
lękasz się | boisz się
lękać
lękać się | bać się
lękał
lękał się | bał się
lękała
lękała się | bała się
lękało
lękało się | bało się
lękały
lękały się | bały się
lęki | lęki
lękiem | lękiem
lękom | lękom
lękowi | lękowi
lęku | lęk
lęków | lęków

m
m in | m in

ma
ma kłopoty z | ma kłopoty z
ma miejsce | ma miejsce
ma nadzieję że | liczy że
ma obowiązek | musi
ma opóźnienie | opóźni się
ma problemy z | ma kłopoty z
ma trudności z | ma kłopoty z
ma w pamięci | pamięta
ma w planach | planuje
ma wpływ na | wpłynie na
ma zamiar | planuje
ma znaczenie | ma znaczenie
macie
macie miejsce | macie miejsce
macie opóźnienie | opóźnicie się
macie wpływ na | wpłyniecie na
mailem | mailem
mailową
mają
mają kłopoty z | mają kłopoty z
mają miejsce | mają miejsce
mają nadzieję że | liczą że
mają obowiązek | muszą
mają opóźnienie | opóźnią się
mają problemy z | mają kłopoty z
mają trudności z | mają kłopoty z
mają w pamięci | pamiętają
mają w planach | planują
mają wpływ na | wpłyną na
mają zamiar | planują
mając
mając w pamięci | pamiętając
maksimum | maksimum
maksymalnie | maksimum
malano | malano
malał | malał
malała | malała
malało | malało
malały | malały
malej | malej
malejcie | malejcie
maleje | spada
malejecie | spadacie
malejemy | spadamy
malejesz | spadasz
maleją | maleją
malejąc | malejąc
maleję | maleję
maleli | maleli
malenia | malenia
malenie | malenie
maleniem | maleniem
maleniu | maleniu
maleć | maleć
mali | mali
malowideł | obrazów
malowidle | obrazie
malowidła | obrazu
malowidłach | obrazach
malowidłami | obrazami
malowidłem | obrazem
malowidło | obraz
malowidłom | obrazom
malowidłu | obrazowi
malownicza | urokliwa
malownicze | urokliwe
malowniczego | urokliwego
malowniczej | urokliwej
malowniczemu | urokliwemu
malowniczy | urokliwi
malowniczych | urokliwych
malowniczym | urokliwym
malowniczymi | urokliwymi
malowniczą | urokliwą
mam | mam
mam miejsce | odbędę się
mam opóźnienie | opóźnię się
mam wpływ na | wpłynę na
mama | mama
mamach | mamach
mamami | mamami
mamie | mamie
mamom | mamom
mamy | mamy
mamy miejsce | mamy miejsce
mamy opóźnienie | opóźnimy się
mamy w pamięci | pamiętamy
mamy wpływ na | wpłyniemy na
mamą | mamą
mamę | mamę
manifestacja | demonstracja
manifestacjach | demonstracjach
manifestacjami | demonstracjami
manifestacje | demonstracje
manifestacji | demonstracji
manifestacjom | demonstracjom
manifestacją | demonstracją
manifestację | demonstrację
manifestacyj | demonstracyj
mapę
marchew | marchew
marchewce | marchwi
marchewek | marchwi
marchewka | marchew
marchewkach | marchwiach
marchewkami | marchwiami
marchewki | marchwi
marchewkom | marchwiom
marchewką | marchwią
marchewkę | marchew
marchwi | marchwi
marchwiach | marchwiach
marchwiami | marchwiami
marchwie | marchwi
marchwiom | marchwiom
marchwią | marchwią
martw
martw się | martw się
martwcie
martwcie się | martwcie się
martwi
martwi się | martwi się
martwicie
martwicie się | martwicie się
martwienia
martwienia się | martwienia się
martwienie
martwienie się | martwienie się
martwieniem
martwieniem się | martwieniem się
martwieniu
martwieniu się | martwieniu się
martwili
martwili się | martwili się
martwimy
martwimy się | martwimy się
martwiono
martwiono się | martwiono się
martwisz
martwisz się | martwisz się
martwią
martwią się | martwią się
martwiąc
martwiąc się | martwiąc się
martwić
martwić się | martwić się
martwię
martwię się | martwię się
martwił
martwił się | martwił się
martwiła
martwiła się | martwiła się
martwiło
martwiło się | martwiło się
martwiły
martwiły się | martwiły się
masz
masz miejsce | masz miejsce
masz opóźnienie | opóźnisz się
masz wpływ na | wpłyniesz na
matce | mamie
matek | mam
matka | mama
matkach | mamach
matkami | mamami
matki | mamy
matkom | mamom
matką | mamą
matkę | mamę
mała | mała
małe | małe
małego | małego
małej | małej
małemu | małemu
mało
mały | mały
małych | małych
małym | małym
małymi | małymi
małą | małą
małżonce | żonie
małżonek | mąż
małżonka | męża
małżonkach | żonach
małżonkami | żonami
małżonki | żony
małżonkiem | mężem
małżonkom | żonom
małżonkowi | mężowi
małżonku | mężu
małżonką | żoną
małżonkę | żonę

mecz | mecz
meczach | meczach
meczami | meczami
mecze | mecze
meczem | meczem
meczom | meczom
meczowi | meczowi
meczu | meczu
meczy | meczy
meczów | meczy
mediach
medycy | medyk
medyk | medyk
medyka | medyk
medykach | medyk
medykamencie | leku
medykament | lek
medykamentach | lekach
medykamentami | lekami
medykamentem | lekiem
medykamentom | lekom
medykamentowi | lekowi
medykamentu | lek
medykamenty | leki
medykamentów | leków
medykami | medyk
medykiem | medyk
medykom | medyk
medykowi | medyk
medyku | medyk
medyków | medyk
metod | metod
metoda | metoda
metodach | metodach
metodami | metodami
metodom | metodom
metody | metody
metodzie | metodzie
metodą | metodą
metodę | metoda

mgnieniu

miano
miano miejsce | odbyto się
miano opóźnienie | opóźniono się
miano w pamięci | pamiętano
miano wpływ na | wpłynięto na
miasta
miał
miał kłopoty z | miał kłopoty z
miał miejsce | odbył się
miał opóźnienie | opóźnił się
miał problemy z | miał kłopoty z
miał trudności z | miał kłopoty z
miał w pamięci | pamiętał
miał wpływ na | wpłynął na
miał zamiar | planował
miała
miała miejsce | odbyła się
miała opóźnienie | opóźniła się
miała w pamięci | pamiętała
miała wpływ na | wpłynęła na
miała zamiar | planowała
miałam
miałam opóźnienie | opóźniłam się
miałem
miałem opóźnienie | opóźniłem się
miało
miało miejsce | odbyło się
miało opóźnienie | opóźniło się
miało w pamięci | pamiętało
miało wpływ na | wpłynęło na
miały
miały miejsce | odbyły się
miały opóźnienie | opóźniły się
miały w pamięci | pamiętały
miały wpływ na | wpłynęły na
miej
miej w pamięci | pamiętaj
miejcie
miejcie w pamięci | pamiętajcie
miejsca
miejscami | lokalnie
miejsce
miejscowa | lokalna
miejscowe | lokalna
miejscowego | lokalna
miejscowej | lokalna
miejscowemu | lokalna
miejscowi | lokalna
miejscowy | lokalna
miejscowych | lokalna
miejscowym | lokalna
miejscowymi | lokalna
miejscową | lokalna
miejscu
mieli
mieli miejsce | odbyli się
mieli opóźnienie | opóźnili się
mieli w pamięci | pamiętali
mieli wpływ na | wpłynęli na
mieli zamiar | planowali
mieliśmy
mieliśmy opóźnienie | opóźniliśmy się
mienia
mienia miejsce | odbycia się
mienia opóźnienie | opóźnienia się
mienia wpływ na | wpłynięcia na
mienie
mienie miejsce | odbycie się
mienie opóźnienie | opóźnienie się
mienie wpływ na | wpłynięcie na
mieniem
mieniem miejsce | odbyciem się
mieniem opóźnienie | opóźnieniem się
mieniem wpływ na | wpłynięciem na
mieniu
mieniu miejsce | odbyciu się
mieniu opóźnienie | opóźnieniu się
mieniu wpływ na | wpłynięciu na
mierze
miesiąc
miesiąc potem | po miesiącu
miesiąc później | po miesiącu
miesiąca
miesiącach
miesiącu
miesięcy
mieszamy | łączymy
mieszczenia
mieszczenia się | mieszczenia się
mieszczenie
mieszczenie się | mieszczenie się
mieszczeniem
mieszczeniem się | mieszczeniem się
mieszczeniu
mieszczeniu się | mieszczeniu się
mieszczono
mieszczono się | mieszczono się
mieszczą
mieszczą się | mieszczą się
mieszcząc
mieszcząc się | mieszcząc się
mieszczę
mieszczę się | mieszczę się
mieszka | mieszka
mieszkacie | mieszkacie
mieszkaj | mieszkaj
mieszkajcie | mieszkajcie
mieszkają | mieszkają
mieszkając | mieszkając
mieszkali | mieszkali
mieszkam | mieszkam
mieszkamy | mieszkamy
mieszkania | mieszkania
mieszkanie | mieszkanie
mieszkaniem | mieszkaniem
mieszkaniu | mieszkaniu
mieszkano | mieszkano
mieszkasz | mieszkasz
mieszkać | mieszkać
mieszkał | mieszkał
mieszkała | mieszkała
mieszkało | mieszkało
mieszkały | mieszkały
mieć
mieć miejsce | odbyć się
mieć opóźnienie | opóźnić się
mieć w pamięci | pamiętać
mieć wpływ na | wpłynąć na
mieści
mieści się | leży
mieścicie
mieścicie się | mieścicie się
mieście
mieścili
mieścili się | mieścili się
mieścimy
mieścimy się | mieścimy się
mieścisz
mieścisz się | mieścisz się
mieścić
mieścić się | mieścić się
mieścił
mieścił się | mieścił się
mieściła
mieściła się | mieściła się
mieściło
mieściło się | mieściło się
mieściły
mieściły się | mieściły się
mieść
mieść się | mieść się
mieśćcie
mieśćcie się | mieśćcie się
mig
mikrofal | mikrofal
mikrofala | mikrofala
mikrofalach | mikrofalach
mikrofalami | mikrofalami
mikrofali | mikrofali
mikrofalom | mikrofalom
mikrofalowa
mikrofalówce | mikrofali
mikrofalówek | mikrofal
mikrofalówka | mikrofala
mikrofalówkach | mikrofalach
mikrofalówkami | mikrofalami
mikrofalówki | mikrofali
mikrofalówkom | mikrofalom
mikrofalówką | mikrofalą
mikrofalówkę | mikrofalę
mikrofalą | mikrofalą
mikrofalę | mikrofalę
milejsi | milsi
milejsza | milsza
milejsze | milsze
milejszego | milszego
milejszej | milszej
milejszemu | milszemu
milejszy | milszy
milejszych | milszych
milejszym | milszym
milejszymi | milszymi
milejszą | milszą
mili | mili
milsi | milsi
milsza | milsza
milsze | milsze
milszego | milszego
milszej | milszej
milszemu | milszemu
milszy | milszy
milszych | milszych
milszym | milszym
milszymi | milszymi
milszą | milszą
mimo | mimo
mimo to | ale
mimo wszystko | ale
mimo że | choć
minieni | zeszli
minimum | minimum
miniona | zeszli
minione | zeszli
minionego | zeszli
minionej | zeszli
minionemu | zeszli
miniony | zeszli
minionych | zeszli
minionym | zeszli
minionymi | zeszli
minioną | zeszli
ministrów
minus | wada
minusach | wadach
minusami | wadami
minusem | wadą
minusie | wadzie
minusom | wadom
minusowi | wadzie
minusu | wady
minusy | wady
minusów | wad
minut
misa | misa
misce | misce
misie | misce
miska | misa
miski | misy
miskę | misę
misy | misy
misę | misę
między | między
między innymi | m in
międzyczasie
miła | miła
miłe | miłe
miłego | miłego
miłej | miłej
miłemu | miłemu
miłośnicy | miłośnicy
miłośnik | miłośnik
miłośnika | miłośnika
miłośnikach | miłośnikach
miłośnikami | miłośnikami
miłośnikiem | entuzjastą
miłośnikom | miłośnikom
miłośnikowi | miłośniku
miłośniku | miłośniku
miłośników | miłośników
miły | miły
miłych | miłych
miłym | miłym
miłymi | miłymi
miłą | miłą

mniej
mniej więcej | ok
mniejsi | mniejsi
mniejsza | mniejsza
mniejsze | mniejsze
mniejszego | mniejszego
mniejszej | mniejszej
mniejszemu | mniejszemu
mniejszy | mniejszy
mniejszych | mniejszych
mniejszym | mniejszym
mniejszymi | mniejszymi
mniejszą | mniejszą
mnóstwo | dużo

mocna | mocna
mocne | mocne
mocnego | mocnego
mocnej | mocnej
mocnemu | mocnemu
mocni | mocni
mocniejsi | mocniejsi
mocniejsza | mocniejsza
mocniejsze | mocniejsze
mocniejszego | mocniejszego
mocniejszej | mocniejszej
mocniejszemu | mocniejszemu
mocniejszy | mocniejszy
mocniejszych | mocniejszych
mocniejszym | mocniejszym
mocniejszymi | mocniejszymi
mocniejszą | mocniejszą
mocny | mocny
mocnych | mocnych
mocnym | mocnym
mocnymi | mocnymi
mocną | mocną
modernizacji | modernizacji
modernizacyj | modernizacji
modernizowali | modernizowali
modernizowana | modernizowana
modernizowane | modernizowane
modernizowanego | modernizowanego
modernizowanej | modernizowanej
modernizowanemu | modernizowanemu
modernizowani | modernizowani
modernizowania | modernizowania
modernizowanie | modernizowanie
modernizowaniem | modernizowaniem
modernizowaniu | modernizowaniu
modernizowano | modernizowano
modernizowany | modernizowany
modernizowanych | modernizowanych
modernizowanym | modernizowanym
modernizowanymi | modernizowanymi
modernizowaną | modernizowaną
modernizować | modernizować
modernizował | modernizował
modernizowała | modernizowała
modernizowało | modernizowało
modernizowały | modernizowały
modernizuje | modernizuje
modernizujecie | modernizujecie
modernizujemy | modernizujemy
modernizujesz | modernizujesz
modernizują | modernizują
modernizując | modernizując
modernizuję | modernizuję
mogli
mogą | mogą
momencie
momentalnie | w mig
momentu
montowali | montowali
montowana | montowana
montowane | montowane
montowanego | montowanego
montowanej | montowanej
montowanemu | montowanemu
montowani | montowani
montowania | montowania
montowanie | montowanie
montowaniem | montowaniem
montowaniu | montowaniu
montowano | montowano
montowany | montowany
montowanych | montowanych
montowanym | montowanym
montowanymi | montowanymi
montowaną | montowaną
montować | montować
montował | montował
montowała | montowała
montowało | montowało
montowały | montowały
montuje | montuje
montujecie | montujecie
montujemy | montujemy
montujesz | montujesz
montują | montują
montując | montując
montuję | montuję
monumencie | pomniku
monument | pomnik
monumentach | pomnikach
monumentami | pomnikami
monumentem | pomnikiem
monumentom | pomnikom
monumentowi | pomnikowi
monumentu | pomnika
monumenty | pomniki
monumentów | pomników
może | może
możliwe
możliwie
możliwie szybko | jak najprędzej
możliwości | szans
możliwościach | szansach
możliwościami | szansami
możliwościom | szansom
możliwością | szansą
możliwość | szansa

mu
musi | musi
musiał | musiał
musiała | musiała
musieli | musieli
muszą | muszą

mylna | mylna
mylne | mylna
mylnego | mylna
mylnej | mylna
mylnemu | mylna
mylni | mylna
mylnie | mylnie
mylny | mylna
mylnych | mylna
mylnym | mylna
mylnymi | mylna
mylną | mylna
myślano | myślano
myślał | myślał
myślała | myślała
myślałam | myślałam
myślałem | myślałem
myślało | myślało
myślały | myślały
myśleli | myśleli
myśleliśmy | myśleliśmy
myślenia | myślenia
myślenie | myślenie
myśleniem | myśleniem
myśleniu | myśleniu
myśleć | myśleć
myśli | myśli
myśli że | myśli że
myślicie | myślicie
myślimy | myślimy
myślisz | myślisz
myślą | myślą
myślą że | myślą że
myśląc | myśląc
myślę | myślę

mógł
mów
mów o | mów o
mówcie
mówcie o | mówcie o
mówi | mówi
mówi o | mówi o
mówili
mówili o | mówili o
mówimy
mówimy o | mówimy o
mówiono
mówiono o | mówiono o
mówią | mówią
mówią o | mówią o
mówiąc
mówiąc o | mówiąc o
mówić
mówić o | mówić o
mówił | mówił
mówił o | mówił o
mówiła | mówiła
mówiła o | mówiła o
mówiło
mówiło o | mówiło o
mówiły
mówiły o | mówiły o

mąż | mąż

męża | męża
mężem | mężem
mężowi | mężowi
mężu | mężu

na
na czas | w porę
na dodatek | do tego
na głos | głośno
na jesieni | jesienią
na każdym kroku | wszędzie
na koniec | z końcem
na korzyść | na rzecz
na krańcu | na krańcu
na nieszczęście | niestety
na obrzeżach | na krańcu
na obrzeżach miasta | na krańcu
na obszarze | na terenie
na ogół | zwykle
na ostatnią chwilę | na ostatnią chwilę
na peryferiach | na krańcu
na piechotę | pieszo
na piśmie | pisemnie
na początku | początkowo
na portalach społecznościowych | w mediach społecznościowych
na przestrzeni | w toku
na przestrzeni ostatnich lat | w ostatnich latach
na przykład | np
na razie | póki co
na rzecz | na rzecz
na skraju | na krańcu
na skutek | wskutek
na skutek czego | przez co
na szczęście | szczęśliwie
na temat | na temat
na terenie | na terenie
na terenie całego kraju | w całym kraju
na terenie całego miasta | w całym mieście
na wieki | na wieki
na wiosnę | wiosną
na wypadek | w razie
na własną rękę | samodzielnie
na zawsze | na wieki
na świeżym powietrzu | pod gołym niebem
nabawił
nabawił się kontuzji | doznał kontuzji
nabawiła
nabawiła się kontuzji | doznała kontuzji
nabyci | nabyci
nabycia | nabycia
nabyciach | kupnach
nabyciami | kupnami
nabycie | nabycie
nabyciem | nabyciem
nabyciom | kupnom
nabyciu | nabyciu
nabyli | kupili
nabyta | nabyci
nabyte | nabyci
nabytego | nabyci
nabytej | nabyci
nabytemu | nabyci
nabyto | nabyto
nabyty | nabyci
nabytych | nabyci
nabytym | nabyci
nabytymi | nabyci
nabytą | nabyci
nabywa | kupuje
nabywacie | kupujecie
nabywaj | kupuj
nabywajcie | kupujcie
nabywają | kupują
nabywając | kupując
nabywali | kupowali
nabywam | kupuję
nabywamy | kupujemy
nabywana | kupowana
nabywane | kupowana
nabywanego | kupowana
nabywanej | kupowana
nabywanemu | kupowana
nabywani | kupowana
nabywania | kupowania
nabywanie | kupowanie
nabywaniem | kupowaniem
nabywaniu | kupowaniu
nabywano | kupowano
nabywany | kupowana
nabywanych | kupowana
nabywanym | kupowana
nabywanymi | kupowana
nabywaną | kupowana
nabywasz | kupujesz
nabywać | kupować
nabywał | kupował
nabywała | kupowała
nabywało | kupowało
nabywały | kupowały
nabywszy | kupiwszy
nabyć | kupić
nabył | kupił
nabyła | kupiła
nabyło | kupiło
nabyły | kupiły
nabądź | kup
nabądźcie | kupcie
nabędzie | kupi
nabędziecie | kupicie
nabędziemy | kupimy
nabędziesz | kupisz
nabędą | kupią
nabędę | kupię
nad
nadal | nadal
nadchodząca | nadeszła
nadchodzące | przyszłe
nadchodzącego | przyszłego
nadchodzącej | przyszłej
nadchodzącemu | przyszłemu
nadchodzący | przyszli
nadchodzących | przyszłych
nadchodzącym | przyszłym
nadchodzącymi | przyszłymi
nadchodzącą | przyszłą
nadejdzie | nadejdzie
nadeszła | nadeszła
nadeszło | nadeszło
nadmiernie | zbyt
nadszedł | nadszedł
nadzieję
nadzwyczaj | niezwykle
nadzwyczajna | niezwykła
nadzwyczajne | niezwykłe
nadzwyczajnego | niezwykłego
nadzwyczajnej | niezwykłej
nadzwyczajnemu | niezwykłemu
nadzwyczajni | niezwykli
nadzwyczajny | niezwykły
nadzwyczajnych | niezwykłych
nadzwyczajnym | niezwykłym
nadzwyczajnymi | niezwykłymi
nadzwyczajną | niezwykłą
nagle | nagle
nagli | nagli
nagrania | zapisu
nagraniach | zapisach
nagraniami | zapisami
nagranie | zapis
nagraniem | zapisem
nagraniom | zapisom
nagraniu | zapisie
nagrań | nagrań
nagrzali | nagrzali
nagrzali się | nagrzali się
nagrzaliśmy
nagrzaliśmy się | nagrzaliśmy się
nagrzana | nagrzana
nagrzane | nagrzane
nagrzanego | nagrzanego
nagrzanej | nagrzanej
nagrzanemu | nagrzanemu
nagrzani | nagrzani
nagrzania | nagrzania
nagrzania się | nagrzania się
nagrzaniach | nagrzaniach
nagrzaniami | nagrzaniami
nagrzanie | nagrzanie
nagrzanie się | nagrzanie się
nagrzaniem | nagrzaniem
nagrzaniem się | nagrzaniem się
nagrzaniom | nagrzaniom
nagrzaniu | nagrzaniu
nagrzaniu się | nagrzaniu się
nagrzano | nagrzano
nagrzano się | nagrzano się
nagrzany | nagrzany
nagrzanych | nagrzanych
nagrzanym | nagrzanym
nagrzanymi | nagrzanymi
nagrzaną | nagrzaną
nagrzawszy | nagrzawszy
nagrzawszy się | nagrzawszy się
nagrzać | nagrzać
nagrzać się | nagrzać się
nagrzał | nagrzał
nagrzał się | nagrzał się
nagrzała | nagrzała
nagrzała się | nagrzała się
nagrzałam
nagrzałam się | nagrzałam się
nagrzałem
nagrzałem się | nagrzałem się
nagrzało | nagrzało
nagrzało się | nagrzało się
nagrzały | nagrzały
nagrzały się | nagrzały się
nagrzań | nagrzań
nagrzej | nagrzej
nagrzejcie | nagrzejcie
nagrzeje | nagrzeje
nagrzeje się | nagrzeje się
nagrzejecie
nagrzejecie się | nagrzejecie się
nagrzejemy | nagrzejemy
nagrzejemy się | nagrzejemy się
nagrzejesz
nagrzejesz się | nagrzejesz się
nagrzeją | nagrzeją
nagrzeją się | nagrzeją się
nagrzeję
nagrzeję się | nagrzeję się
nagrzeli | nagrzali
nagrzewa
nagrzewa się | nagrzewa się
nagrzewacie
nagrzewacie się | nagrzewacie się
nagrzewaj
nagrzewaj się | nagrzewaj się
nagrzewajcie
nagrzewajcie się | nagrzewajcie się
nagrzewają
nagrzewają się | nagrzewają się
nagrzewając
nagrzewając się | nagrzewając się
nagrzewali
nagrzewali się | nagrzewali się
nagrzewaliśmy
nagrzewaliśmy się | nagrzewaliśmy się
nagrzewam
nagrzewam się | nagrzewam się
nagrzewamy
nagrzewamy się | nagrzewamy się
nagrzewania
nagrzewania się | nagrzewania się
nagrzewanie
nagrzewanie się | nagrzewanie się
nagrzewaniem
nagrzewaniem się | nagrzewaniem się
nagrzewaniu
nagrzewaniu się | nagrzewaniu się
nagrzewano
nagrzewano się | nagrzewano się
nagrzewasz
nagrzewasz się | nagrzewasz się
nagrzewać
nagrzewać się | nagrzewać się
nagrzewał
nagrzewał się | nagrzewał się
nagrzewała
nagrzewała się | nagrzewała się
nagrzewałam
nagrzewałam się | nagrzewałam się
nagrzewałem
nagrzewałem się | nagrzewałem się
nagrzewało
nagrzewało się | nagrzewało się
nagrzewały
nagrzewały się | nagrzewały się
nagła | nagła
nagłe | nagłe
nagłego | nagłego
nagłej | nagłej
nagłemu | nagłemu
nagły | nagły
nagłych | nagłych
nagłym | nagłym
nagłymi | nagłymi
nagłą | nagłą
najaktualniejsi | najaktualniejsi
najaktualniejsza | najaktualniejsi
najaktualniejsze | najaktualniejsi
najaktualniejszego | najaktualniejsi
najaktualniejszej | najaktualniejsi
najaktualniejszemu | najaktualniejsi
najaktualniejszy | najaktualniejsi
najaktualniejszych | najaktualniejsi
najaktualniejszym | najaktualniejsi
najaktualniejszymi | najaktualniejsi
najaktualniejszą | najaktualniejsi
najbliższe | przyszłe
najbliższej
najbliższy | przyszli
najbliższych | przyszłych
najbliższym | przyszłym
najbliższą | przyszłą
najbogatsi | najbogatsi
najbogatsza | najbogatsi
najbogatsze | najbogatsi
najbogatszego | najbogatsi
najbogatszej | najbogatsi
najbogatszemu | najbogatsi
najbogatszy | najbogatsi
najbogatszych | najbogatsi
najbogatszym | najbogatsi
najbogatszymi | najbogatsi
najbogatszą | najbogatsi
najbłędniejsi | najbłędniejsi
najbłędniejsza | najbłędniejsi
najbłędniejsze | najbłędniejsi
najbłędniejszego | najbłędniejsi
najbłędniejszej | najbłędniejsi
najbłędniejszemu | najbłędniejsi
najbłędniejszy | najbłędniejsi
najbłędniejszych | najbłędniejsi
najbłędniejszym | najbłędniejsi
najbłędniejszymi | najbłędniejsi
najbłędniejszą | najbłędniejsi
najciekawsi | najciekawsi
najciekawsza | najciekawsi
najciekawsze | najciekawsi
najciekawszego | najciekawsi
najciekawszej | najciekawsi
najciekawszemu | najciekawsi
najciekawszy | najciekawsi
najciekawszych | najciekawsi
najciekawszym | najciekawsi
najciekawszymi | najciekawsi
najciekawszą | najciekawsi
najdoskonalsi | najdoskonalsi
najdoskonalsza | najdoskonalsi
najdoskonalsze | najdoskonalsi
najdoskonalszego | najdoskonalsi
najdoskonalszej | najdoskonalsi
najdoskonalszemu | najdoskonalsi
najdoskonalszy | najdoskonalsi
najdoskonalszych | najdoskonalsi
najdoskonalszym | najdoskonalsi
najdoskonalszymi | najdoskonalsi
najdoskonalszą | najdoskonalsi
najdzielniejsi | najdzielniejsi
najdzielniejsza | najdzielniejsi
najdzielniejsze | najdzielniejsi
najdzielniejszego | najdzielniejsi
najdzielniejszej | najdzielniejsi
najdzielniejszemu | najdzielniejsi
najdzielniejszy | najdzielniejsi
najdzielniejszych | najdzielniejsi
najdzielniejszym | najdzielniejsi
najdzielniejszymi | najdzielniejsi
najdzielniejszą | najdzielniejsi
najekonomiczniejsi | najekonomiczniejsi
najekonomiczniejsza | najekonomiczniejsi
najekonomiczniejsze | najekonomiczniejsi
najekonomiczniejszego | najekonomiczniejsi
najekonomiczniejszej | najekonomiczniejsi
najekonomiczniejszemu | najekonomiczniejsi
najekonomiczniejszy | najekonomiczniejsi
najekonomiczniejszych | najekonomiczniejsi
najekonomiczniejszym | najekonomiczniejsi
najekonomiczniejszymi | najekonomiczniejsi
najekonomiczniejszą | najekonomiczniejsi
najgroźniejsi | najgroźniejsi
najgroźniejsza | najgroźniejsi
najgroźniejsze | najgroźniejsi
najgroźniejszego | najgroźniejsi
najgroźniejszej | najgroźniejsi
najgroźniejszemu | najgroźniejsi
najgroźniejszy | najgroźniejsi
najgroźniejszych | najgroźniejsi
najgroźniejszym | najgroźniejsi
najgroźniejszymi | najgroźniejsi
najgroźniejszą | najgroźniejsi
najgrzeczniejsi | najgrzeczniejsi
najgrzeczniejsza | najgrzeczniejsi
najgrzeczniejsze | najgrzeczniejsi
najgrzeczniejszego | najgrzeczniejsi
najgrzeczniejszej | najgrzeczniejsi
najgrzeczniejszemu | najgrzeczniejsi
najgrzeczniejszy | najgrzeczniejsi
najgrzeczniejszych | najgrzeczniejsi
najgrzeczniejszym | najgrzeczniejsi
najgrzeczniejszymi | najgrzeczniejsi
najgrzeczniejszą | najgrzeczniejsi
najistotniejsi | najważniejsi
najistotniejsza | najważniejsi
najistotniejsze | najważniejsi
najistotniejszego | najważniejsi
najistotniejszej | najważniejsi
najistotniejszemu | najważniejsi
najistotniejszy | najważniejsi
najistotniejszych | najważniejsi
najistotniejszym | najważniejsi
najistotniejszymi | najważniejsi
najistotniejszą | najważniejsi
najkonieczniejsi | najkonieczniejsi
najkonieczniejsza | najkonieczniejsi
najkonieczniejsze | najkonieczniejsi
najkonieczniejszego | najkonieczniejsi
najkonieczniejszej | najkonieczniejsi
najkonieczniejszemu | najkonieczniejsi
najkonieczniejszy | najkonieczniejsi
najkonieczniejszych | najkonieczniejsi
najkonieczniejszym | najkonieczniejsi
najkonieczniejszymi | najkonieczniejsi
najkonieczniejszą | najkonieczniejsi
najmniej
najniebezpieczniejsi | najgroźniejsi
najniebezpieczniejsza | najgroźniejsi
najniebezpieczniejsze | najgroźniejsi
najniebezpieczniejszego | najgroźniejsi
najniebezpieczniejszej | najgroźniejsi
najniebezpieczniejszemu | najgroźniejsi
najniebezpieczniejszy | najgroźniejsi
najniebezpieczniejszych | najgroźniejsi
najniebezpieczniejszym | najgroźniejsi
najniebezpieczniejszymi | najgroźniejsi
najniebezpieczniejszą | najgroźniejsi
najniewłaściwsi | najniewłaściwsi
najniewłaściwsza | najniewłaściwsi
najniewłaściwsze | najniewłaściwsi
najniewłaściwszego | najniewłaściwsi
najniewłaściwszej | najniewłaściwsi
najniewłaściwszemu | najniewłaściwsi
najniewłaściwszy | najniewłaściwsi
najniewłaściwszych | najniewłaściwsi
najniewłaściwszym | najniewłaściwsi
najniewłaściwszymi | najniewłaściwsi
najniewłaściwszą | najniewłaściwsi
najniezbędniejsi | najkonieczniejsi
najniezbędniejsza | najkonieczniejsi
najniezbędniejsze | najkonieczniejsi
najniezbędniejszego | najkonieczniejsi
najniezbędniejszej | najkonieczniejsi
najniezbędniejszemu | najkonieczniejsi
najniezbędniejszy | najkonieczniejsi
najniezbędniejszych | najkonieczniejsi
najniezbędniejszym | najkonieczniejsi
najniezbędniejszymi | najkonieczniejsi
najniezbędniejszą | najkonieczniejsi
najodpowiedniejsi | najstosowniejsi
najodpowiedniejsza | najstosowniejsi
najodpowiedniejsze | najstosowniejsi
najodpowiedniejszego | najstosowniejsi
najodpowiedniejszej | najstosowniejsi
najodpowiedniejszemu | najstosowniejsi
najodpowiedniejszy | najstosowniejsi
najodpowiedniejszych | najstosowniejsi
najodpowiedniejszym | najstosowniejsi
najodpowiedniejszymi | najstosowniejsi
najodpowiedniejszą | najstosowniejsi
najodważniejsi | najdzielniejsi
najodważniejsza | najdzielniejsi
najodważniejsze | najdzielniejsi
najodważniejszego | najdzielniejsi
najodważniejszej | najdzielniejsi
najodważniejszemu | najdzielniejsi
najodważniejszy | najdzielniejsi
najodważniejszych | najdzielniejsi
najodważniejszym | najdzielniejsi
najodważniejszymi | najdzielniejsi
najodważniejszą | najdzielniejsi
najogromniejsi | najogromniejsi
najogromniejsza | najogromniejsi
najogromniejsze | najogromniejsi
najogromniejszego | najogromniejsi
najogromniejszej | najogromniejsi
najogromniejszemu | najogromniejsi
najogromniejszy | najogromniejsi
najogromniejszych | najogromniejsi
najogromniejszym | najogromniejsi
najogromniejszymi | najogromniejsi
najogromniejszą | najogromniejsi
najokropniejsi | najokropniejsi
najokropniejsza | najokropniejsi
najokropniejsze | najokropniejsi
najokropniejszego | najokropniejsi
najokropniejszej | najokropniejsi
najokropniejszemu | najokropniejsi
najokropniejszy | najokropniejsi
najokropniejszych | najokropniejsi
najokropniejszym | najokropniejsi
najokropniejszymi | najokropniejsi
najokropniejszą | najokropniejsi
najpierw | najpierw
najpodobniejsi | najpodobniejsi
najpodobniejsza | najpodobniejsi
najpodobniejsze | najpodobniejsi
najpodobniejszego | najpodobniejsi
najpodobniejszej | najpodobniejsi
najpodobniejszemu | najpodobniejsi
najpodobniejszy | najpodobniejsi
najpodobniejszych | najpodobniejsi
najpodobniejszym | najpodobniejsi
najpodobniejszymi | najpodobniejsi
najpodobniejszą | najpodobniejsi
najpoprawniejsi | najprawidłowsi
najpoprawniejsza | najprawidłowsi
najpoprawniejsze | najprawidłowsi
najpoprawniejszego | najprawidłowsi
najpoprawniejszej | najprawidłowsi
najpoprawniejszemu | najprawidłowsi
najpoprawniejszy | najprawidłowsi
najpoprawniejszych | najprawidłowsi
najpoprawniejszym | najprawidłowsi
najpoprawniejszymi | najprawidłowsi
najpoprawniejszą | najprawidłowsi
najpopularniejsza | najpopularniejsza
najpopularniejszy | najpopularniejszy
najprawdopodobniej | prawdopodobnie
najprawidłowsi | najprawidłowsi
najprawidłowsza | najprawidłowsi
najprawidłowsze | najprawidłowsi
najprawidłowszego | najprawidłowsi
najprawidłowszej | najprawidłowsi
najprawidłowszemu | najprawidłowsi
najprawidłowszy | najprawidłowsi
najprawidłowszych | najprawidłowsi
najprawidłowszym | najprawidłowsi
najprawidłowszymi | najprawidłowsi
najprawidłowszą | najprawidłowsi
najprędsi | najprędsi
najprędsza | najprędsi
najprędsze | najprędsi
najprędszego | najprędsi
najprędszej | najprędsi
najprędszemu | najprędsi
najprędszy | najprędsi
najprędszych | najprędsi
najprędszym | najprędsi
najprędszymi | najprędsi
najprędszą | najprędsi
najprędzej
najradośniejsi | najweselsi
najradośniejsza | najweselsi
najradośniejsze | najweselsi
najradośniejszego | najweselsi
najradośniejszej | najweselsi
najradośniejszemu | najweselsi
najradośniejszy | najweselsi
najradośniejszych | najweselsi
najradośniejszym | najweselsi
najradośniejszymi | najweselsi
najradośniejszą | najweselsi
najrozmaitsi | najrozmaitsi
najrozmaitsza | najrozmaitsi
najrozmaitsze | najrozmaitsi
najrozmaitszego | najrozmaitsi
najrozmaitszej | najrozmaitsi
najrozmaitszemu | najrozmaitsi
najrozmaitszy | najrozmaitsi
najrozmaitszych | najrozmaitsi
najrozmaitszym | najrozmaitsi
najrozmaitszymi | najrozmaitsi
najrozmaitszą | najrozmaitsi
najróżniejsi | najrozmaitsi
najróżniejsza | najrozmaitsi
najróżniejsze | najrozmaitsi
najróżniejszego | najrozmaitsi
najróżniejszej | najrozmaitsi
najróżniejszemu | najrozmaitsi
najróżniejszy | najrozmaitsi
najróżniejszych | najrozmaitsi
najróżniejszym | najrozmaitsi
najróżniejszymi | najrozmaitsi
najróżniejszą | najrozmaitsi
najsekretniejsi | najtajniejsi
najsekretniejsza | najtajniejsi
najsekretniejsze | najtajniejsi
najsekretniejszego | najtajniejsi
najsekretniejszej | najtajniejsi
najsekretniejszemu | najtajniejsi
najsekretniejszy | najtajniejsi
najsekretniejszych | najtajniejsi
najsekretniejszym | najtajniejsi
najsekretniejszymi | najtajniejsi
najsekretniejszą | najtajniejsi
najstosowniejsi | najstosowniejsi
najstosowniejsza | najstosowniejsi
najstosowniejsze | najstosowniejsi
najstosowniejszego | najstosowniejsi
najstosowniejszej | najstosowniejsi
najstosowniejszemu | najstosowniejsi
najstosowniejszy | najstosowniejsi
najstosowniejszych | najstosowniejsi
najstosowniejszym | najstosowniejsi
najstosowniejszymi | najstosowniejsi
najstosowniejszą | najstosowniejsi
najstraszniejsi | najokropniejsi
najstraszniejsza | najokropniejsi
najstraszniejsze | najokropniejsi
najstraszniejszego | najokropniejsi
najstraszniejszej | najokropniejsi
najstraszniejszemu | najokropniejsi
najstraszniejszy | najokropniejsi
najstraszniejszych | najokropniejsi
najstraszniejszym | najokropniejsi
najstraszniejszymi | najokropniejsi
najstraszniejszą | najokropniejsi
najszybciej
najszybciej jak to możliwe | jak najprędzej
najszybsi | najprędsi
najszybsza | najprędsi
najszybsze | najprędsi
najszybszego | najprędsi
najszybszej | najprędsi
najszybszemu | najprędsi
najszybszy | najprędsi
najszybszych | najprędsi
najszybszym | najprędsi
najszybszymi | najprędsi
najszybszą | najprędsi
najsławniejsi | najsławniejsi
najsławniejsza | najsławniejsi
najsławniejsze | najsławniejsi
najsławniejszego | najsławniejsi
najsławniejszej | najsławniejsi
najsławniejszemu | najsławniejsi
najsławniejszy | najsławniejsi
najsławniejszych | najsławniejsi
najsławniejszym | najsławniejsi
najsławniejszymi | najsławniejsi
najsławniejszą | najsławniejsi
najsłynniejsi | najsławniejsi
najsłynniejsza | najsławniejsi
najsłynniejsze | najsławniejsi
najsłynniejszego | najsławniejsi
najsłynniejszej | najsławniejsi
najsłynniejszemu | najsławniejsi
najsłynniejszy | najsławniejsi
najsłynniejszych | najsławniejsi
najsłynniejszym | najsławniejsi
najsłynniejszymi | najsławniejsi
najsłynniejszą | najsławniejsi
najtajniejsi | najtajniejsi
najtajniejsza | najtajniejsi
najtajniejsze | najtajniejsi
najtajniejszego | najtajniejsi
najtajniejszej | najtajniejsi
najtajniejszemu | najtajniejsi
najtajniejszy | najtajniejsi
najtajniejszych | najtajniejsi
najtajniejszym | najtajniejsi
najtajniejszymi | najtajniejsi
najtajniejszą | najtajniejsi
najtrudniejsi | najtrudniejsi
najtrudniejsza | najtrudniejsi
najtrudniejsze | najtrudniejsi
najtrudniejszego | najtrudniejsi
najtrudniejszej | najtrudniejsi
najtrudniejszemu | najtrudniejsi
najtrudniejszy | najtrudniejsi
najtrudniejszych | najtrudniejsi
najtrudniejszym | najtrudniejsi
najtrudniejszymi | najtrudniejsi
najtrudniejszą | najtrudniejsi
najuprzejmiejsi | najgrzeczniejsi
najuprzejmiejsza | najgrzeczniejsi
najuprzejmiejsze | najgrzeczniejsi
najuprzejmiejszego | najgrzeczniejsi
najuprzejmiejszej | najgrzeczniejsi
najuprzejmiejszemu | najgrzeczniejsi
najuprzejmiejszy | najgrzeczniejsi
najuprzejmiejszych | najgrzeczniejsi
najuprzejmiejszym | najgrzeczniejsi
najuprzejmiejszymi | najgrzeczniejsi
najuprzejmiejszą | najgrzeczniejsi
najważniejsi | najważniejsi
najważniejsza | najważniejsi
najważniejsze | najważniejsi
najważniejszego | najważniejsi
najważniejszej | najważniejsi
najważniejszemu | najważniejsi
najważniejszy | najważniejsi
najważniejszych | najważniejsi
najważniejszym | najważniejsi
najważniejszymi | najważniejsi
najważniejszą | najważniejsi
najweselsi | najweselsi
najweselsza | najweselsi
najweselsze | najweselsi
najweselszego | najweselsi
najweselszej | najweselsi
najweselszemu | najweselsi
najweselszy | najweselsi
najweselszych | najweselsi
najweselszym | najweselsi
najweselszymi | najweselsi
najweselszą | najweselsi
największą
najwyżej | maksimum
najzamożniejsi | najbogatsi
najzamożniejsza | najbogatsi
najzamożniejsze | najbogatsi
najzamożniejszego | najbogatsi
najzamożniejszej | najbogatsi
najzamożniejszemu | najbogatsi
najzamożniejszy | najbogatsi
najzamożniejszych | najbogatsi
najzamożniejszym | najbogatsi
najzamożniejszymi | najbogatsi
najzamożniejszą | najbogatsi
najzbędniejsi | najzbędniejsi
najzbędniejsza | najzbędniejsi
najzbędniejsze | najzbędniejsi
najzbędniejszego | najzbędniejsi
najzbędniejszej | najzbędniejsi
najzbędniejszemu | najzbędniejsi
najzbędniejszy | najzbędniejsi
najzbędniejszych | najzbędniejsi
najzbędniejszym | najzbędniejsi
najzbędniejszymi | najzbędniejsi
najzbędniejszą | najzbędniejsi
najzdolniejsi | najzdolniejsi
najzdolniejsza | najzdolniejsi
najzdolniejsze | najzdolniejsi
najzdolniejszego | najzdolniejsi
najzdolniejszej | najzdolniejsi
najzdolniejszemu | najzdolniejsi
najzdolniejszy | najzdolniejsi
najzdolniejszych | najzdolniejsi
najzdolniejszym | najzdolniejsi
najzdolniejszymi | najzdolniejsi
najzdolniejszą | najzdolniejsi
najznaczniejsi | najznaczniejsi
najznaczniejsza | najznaczniejsi
najznaczniejsze | najznaczniejsi
najznaczniejszego | najznaczniejsi
najznaczniejszej | najznaczniejsi
najznaczniejszemu | najznaczniejsi
najznaczniejszy | najznaczniejsi
najznaczniejszych | najznaczniejsi
najznaczniejszym | najznaczniejsi
najznaczniejszymi | najznaczniejsi
najznaczniejszą | najznaczniejsi
najznakomitsi | najdoskonalsi
najznakomitsza | najdoskonalsi
najznakomitsze | najdoskonalsi
najznakomitszego | najdoskonalsi
najznakomitszej | najdoskonalsi
najznakomitszemu | najdoskonalsi
najznakomitszy | najdoskonalsi
najznakomitszych | najdoskonalsi
najznakomitszym | najdoskonalsi
najznakomitszymi | najdoskonalsi
najznakomitszą | najdoskonalsi
najzupełniejsi | najzupełniejsi
najzupełniejsza | najzupełniejsi
najzupełniejsze | najzupełniejsi
najzupełniejszego | najzupełniejsi
najzupełniejszej | najzupełniejsi
najzupełniejszemu | najzupełniejsi
najzupełniejszy | najzupełniejsi
najzupełniejszych | najzupełniejsi
najzupełniejszym | najzupełniejsi
najzupełniejszymi | najzupełniejsi
najzupełniejszą | najzupełniejsi
najzwyczajniejsi | najzwyklejsi
najzwyczajniejsza | najzwyklejsi
najzwyczajniejsze | najzwyklejsi
najzwyczajniejszego | najzwyklejsi
najzwyczajniejszej | najzwyklejsi
najzwyczajniejszemu | najzwyklejsi
najzwyczajniejszy | najzwyklejsi
najzwyczajniejszych | najzwyklejsi
najzwyczajniejszym | najzwyklejsi
najzwyczajniejszymi | najzwyklejsi
najzwyczajniejszą | najzwyklejsi
najzwyklejsi | najzwyklejsi
najzwyklejsza | najzwyklejsi
najzwyklejsze | najzwyklejsi
najzwyklejszego | najzwyklejsi
najzwyklejszej | najzwyklejsi
najzwyklejszemu | najzwyklejsi
najzwyklejszy | najzwyklejsi
najzwyklejszych | najzwyklejsi
najzwyklejszym | najzwyklejsi
najzwyklejszymi | najzwyklejsi
najzwyklejszą | najzwyklejsi
najświetniejsi | najdoskonalsi
najświetniejsza | najdoskonalsi
najświetniejsze | najdoskonalsi
najświetniejszego | najdoskonalsi
najświetniejszej | najdoskonalsi
najświetniejszemu | najdoskonalsi
najświetniejszy | najdoskonalsi
najświetniejszych | najdoskonalsi
najświetniejszym | najdoskonalsi
najświetniejszymi | najdoskonalsi
najświetniejszą | najdoskonalsi
nakazali | nakazali
nakazano | nakazano
nakazać | nakazać
nakazał | nakazał
nakazała | nakazała
nakaże | nakaże
nakryj | nakryj
nakręcenia
nakręcenia film | nakręcenia film
nakręcenie
nakręcenie film | nakręcenie film
nakręceniem
nakręceniem film | nakręceniem film
nakręceniu
nakręceniu film | nakręceniu film
nakręci
nakręci film | nakręci film
nakręcicie
nakręcicie film | nakręcicie film
nakręcili
nakręcili film | nakręcili film
nakręcimy
nakręcimy film | nakręcimy film
nakręcisz
nakręcisz film | nakręcisz film
nakręciwszy
nakręciwszy film | nakręciwszy film
nakręcić
nakręcić film | nakręcić film
nakręcił
nakręcił film | nakręcił film
nakręciła
nakręciła film | nakręciła film
nakręciło
nakręciło film | nakręciło film
nakręciły
nakręciły film | nakręciły film
nakręcono
nakręcono film | nakręcono film
nakręcą
nakręcą film | nakręcą film
nakręcę
nakręcę film | nakręcę film
należy | należy
namawia | namawia
namawiacie | namawiacie
namawiają | namawiają
namawiając | namawiając
namawiali | namawiali
namawialiśmy | namawialiśmy
namawiam | namawiam
namawiamy | namawiamy
namawiana | namawiana
namawiane | namawiane
namawianego | namawianego
namawianej | namawianej
namawianemu | namawianemu
namawiani | namawiani
namawiania | namawiania
namawianie | namawianie
namawianiem | namawianiem
namawianiu | namawianiu
namawiano | namawiano
namawiany | namawiany
namawianych | namawianych
namawianym | namawianym
namawianymi | namawianymi
namawianą | namawianą
namawiasz | namawiasz
namawiać | namawiać
namawiał | namawiał
namawiała | namawiała
namawiałam | namawiałam
namawiałem | namawiałem
namawiało | namawiało
namawiały | namawiały
namówi | namówi
namówicie | namówicie
namówieni | namówieni
namówienia | namówienia
namówienie | namówienie
namówieniem | namówieniem
namówieniu | namówieniu
namówili | namówili
namówiliśmy | namówiliśmy
namówimy | namówimy
namówiona | namówiona
namówione | namówione
namówionego | namówionego
namówionej | namówionej
namówionemu | namówionemu
namówiono | namówiono
namówiony | namówiony
namówionych | namówionych
namówionym | namówionym
namówionymi | namówionymi
namówioną | namówioną
namówisz | namówisz
namówiwszy | namówiwszy
namówią | namówią
namówić | namówić
namówię | namówię
namówił | namówił
namówiła | namówiła
namówiłam | namówiłam
namówiłem | namówiłem
namówiło | namówiło
namówiły | namówiły
naokoło | wokół
napełnia
napełnia się | napełnia się
napełniacie
napełniacie się | napełniacie się
napełniają
napełniają się | napełniają się
napełniając
napełniając się | napełniając się
napełniali
napełniali się | napełniali się
napełniam
napełniam się | napełniam się
napełniamy
napełniamy się | napełniamy się
napełniania
napełniania się | napełniania się
napełnianie
napełnianie się | napełnianie się
napełnianiem
napełnianiem się | napełnianiem się
napełnianiu
napełnianiu się | napełnianiu się
napełniano
napełniano się | napełniano się
napełniasz
napełniasz się | napełniasz się
napełniać
napełniać się | napełniać się
napełniał
napełniał się | napełniał się
napełniała
napełniała się | napełniała się
napełniało
napełniało się | napełniało się
napełniały
napełniały się | napełniały się
napraw | napraw
naprawa | naprawa
naprawach | naprawach
naprawami | naprawami
naprawcie | naprawcie
naprawi | naprawi
naprawia | naprawia
naprawiacie | naprawiacie
naprawiaj | reperuj
naprawiajcie | reperujcie
naprawiają | reperują
naprawiając | reperując
naprawiali | naprawiali
naprawiam | reperuję
naprawiamy | naprawiamy
naprawiana | naprawiana
naprawiane | naprawiana
naprawianego | naprawiana
naprawianej | naprawiana
naprawianemu | naprawiana
naprawiani | naprawiana
naprawiania | naprawiania
naprawianie | naprawianie
naprawianiem | naprawianiem
naprawianiu | naprawianiu
naprawiano | naprawiano
naprawiany | naprawiana
naprawianych | naprawiana
naprawianym | naprawiana
naprawianymi | naprawiana
naprawianą | naprawiana
naprawiasz | naprawiasz
naprawiać | naprawiać
naprawiał | naprawiał
naprawiała | naprawiała
naprawiało | naprawiało
naprawiały | naprawiały
naprawicie | naprawicie
naprawie | napraw
naprawieni | naprawieni
naprawienia | naprawienia
naprawienie | naprawienie
naprawieniem | naprawieniem
naprawieniu | naprawieniu
naprawili | naprawili
naprawimy | naprawimy
naprawiona | naprawieni
naprawione | naprawieni
naprawionego | naprawieni
naprawionej | naprawieni
naprawionemu | naprawieni
naprawiono | naprawiono
naprawiony | naprawieni
naprawionych | naprawieni
naprawionym | naprawieni
naprawionymi | naprawieni
naprawioną | naprawieni
naprawisz | naprawisz
naprawiwszy | naprawiwszy
naprawią | naprawią
naprawić | naprawić
naprawię | naprawię
naprawił | naprawił
naprawiła | naprawiła
naprawiło | naprawiło
naprawiły | naprawiły
naprawom | naprawom
naprawy | napraw
naprawą | naprawą
naprawę | naprawę
naprzeciw | naprzeciw
naprzeciwko | naprzeciw
nareszcie | w końcu
narzeka | narzeka
narzeka na | narzeka na
narzekacie
narzekacie na | narzekacie na
narzekaj | narzekaj
narzekajcie | narzekajcie
narzekają | narzekają
narzekają na | narzekają na
narzekając | narzekając
narzekając na | narzekając na
narzekali | narzekali
narzekali na | narzekali na
narzekam
narzekam na | narzekam na
narzekamy | narzekamy
narzekamy na | narzekamy na
narzekania
narzekania na | narzekania na
narzekanie
narzekanie na | narzekanie na
narzekaniem
narzekaniem na | narzekaniem na
narzekaniu
narzekaniu na | narzekaniu na
narzekano | narzekano
narzekano na | narzekano na
narzekasz
narzekasz na | narzekasz na
narzekać | narzekać
narzekać na | narzekać na
narzekał | narzekał
narzekał na | narzekał na
narzekała | narzekała
narzekała na | narzekała na
narzekało | narzekało
narzekało na | narzekało na
narzekały | narzekały
narzekały na | narzekały na
nasila
nasila się | nasila się
nasilacie
nasilacie się | nasilacie się
nasilają
nasilają się | nasilają się
nasilając
nasilając się | nasilając się
nasilali
nasilali się | nasilali się
nasilaliśmy
nasilaliśmy się | nasilaliśmy się
nasilam
nasilam się | nasilam się
nasilamy
nasilamy się | nasilamy się
nasilania
nasilania się | nasilania się
nasilanie
nasilanie się | nasilanie się
nasilaniem
nasilaniem się | nasilaniem się
nasilaniu
nasilaniu się | nasilaniu się
nasilano
nasilano się | nasilano się
nasilasz
nasilasz się | nasilasz się
nasilać
nasilać się | nasilać się
nasilał
nasilał się | nasilał się
nasilała
nasilała się | nasilała się
nasilałam
nasilałam się | nasilałam się
nasilałem
nasilałem się | nasilałem się
nasilało
nasilało się | nasilało się
nasilały
nasilały się | nasilały się
nasilenia
nasilenia się | nasilenia się
nasilenie
nasilenie się | nasilenie się
nasileniem
nasileniem się | nasileniem się
nasileniu
nasileniu się | nasileniu się
nasili
nasili się | nasili się
nasilicie
nasilicie się | nasilicie się
nasilili
nasilili się | wzmogli się
nasililiśmy
nasililiśmy się | wzmogliśmy się
nasilimy
nasilimy się | nasilimy się
nasilisz
nasilisz się | nasilisz się
nasiliwszy
nasiliwszy się | wzmógłszy się
nasilić
nasilić się | wzmóc się
nasilił
nasilił się | wzmogł się
nasiliła
nasiliła się | wzmogła się
nasiliłam
nasiliłam się | wzmogłam się
nasiliłem
nasiliłem się | wzmogłem się
nasiliło
nasiliło się | wzmogło się
nasiliły
nasiliły się | wzmogły się
nasilono
nasilono się | nasilono się
nasilą
nasilą się | nasilą się
nasilę
nasilę się | nasilę się
następnego
następnego dnia | nazajutrz
następnie | potem
następnym
następstw | efektów
następstwa | efektu
następstwach | efektach
następstwami | efektami
następstwem | efektem
następstwie | efektu
następstwo | efekt
następstwom | efektom
następstwu | efektowi
natomiast | zaś
naturalnie | naturalnie
natychmiast | zaraz
natychmiastowo | zaraz
nauczyciel | pedagog
nauczyciela | pedagog
nauczycielach | pedagog
nauczycielami | pedagog
nauczyciele | pedagog
nauczycielem | pedagog
nauczycieli | pedagog
nauczycielom | pedagog
nauczycielowi | pedagog
nauczycielu | pedagog
naukowca | badacza
naukowcach | badaczy
naukowcami | uczonymi
naukowcem | badaczu
naukowcom | badaczu
naukowcowi | uczonemu
naukowcu | badaczu
naukowcy | uczeni
naukowców | badaczy
naukowiec | badacz
nawzajem | nawzajem
nazajutrz | nazajutrz
nazbyt | zbyt
nazywa
nazywa się | zwie się
nazywaj
nazywaj się | zwij się
nazywajcie
nazywajcie się | zwijcie się
nazywają
nazywają się | zwą się
nazywając
nazywając się | zwąc się
nazywali
nazywali się | zwali się
nazywano
nazywano się | zwano się
nazywać
nazywać się | zwać się
nazywał
nazywał się | zwał się
nazywała
nazywała się | zwała się
nazywało
nazywało się | zwało się
nazywały
nazywały się | zwały się

nekropolia | cmentarz
nekropoliach | cmentarzach
nekropoliami | cmentarzami
nekropolie | cmentarze
nekropolii | cmentarza
nekropolij | cmentarza
nekropoliom | cmentarzom
nekropolią | cmentarzem
nekropolię | cmentarz

nic
nie
nie dopuszcza do | zapobiega
nie dopuszczacie do | zapobiegacie
nie dopuszczają do | zapobiegają
nie dopuszczając do | zapobiegając
nie dopuszczali do | zapobiegali
nie dopuszczaliśmy do | zapobiegaliśmy
nie dopuszczam do | zapobiegam
nie dopuszczamy do | zapobiegamy
nie dopuszczania do | zapobiegania
nie dopuszczanie do | zapobieganie
nie dopuszczaniem do | zapobieganiem
nie dopuszczaniu do | zapobieganiu
nie dopuszczano do | zapobiegano
nie dopuszczasz do | zapobiegasz
nie dopuszczać do | zapobiegać
nie dopuszczał do | zapobiegał
nie dopuszczała do | zapobiegała
nie dopuszczałam do | zapobiegałam
nie dopuszczałem do | zapobiegałem
nie dopuszczało do | zapobiegało
nie dopuszczały do | zapobiegały
nie dopuszczenia do | zapobiegnięcia
nie dopuszczenie do | zapobiegnięcie
nie dopuszczeniem do | zapobiegnięciem
nie dopuszczeniu do | zapobiegnięciu
nie dopuszczono do | zapobiegnięto
nie dopuszczą do | zapobiegną
nie dopuszczę do | zapobiegnę
nie dopuści do | zapobiegnie
nie dopuścicie do | zapobiegniecie
nie dopuścili do | zapobiegli
nie dopuściliśmy do | zapobiegliśmy
nie dopuścimy do | zapobiegniemy
nie dopuścisz do | zapobiegniesz
nie dopuściwszy do | zapobiegłszy
nie dopuścić do | zapobiec
nie dopuścił do | zapobiegł
nie dopuściła do | zapobiegła
nie dopuściłam do | zapobiegłam
nie dopuściłem do | zapobiegłem
nie dopuściło do | zapobiegło
nie dopuściły do | zapobiegły
nie jest jasne | jest niejasne
nie jest możliwe | jest niemożliwe
nie mniej niż | minimum
nie podano do wiadomości | nie ujawniono
nie tak dawno | niedawno
nie ujawniono | nie ujawniono
nie więcej niż | maksimum
nie zapanował nad | nie zapanował nad
nie zapanowała nad | nie zapanowała nad
nie zapomina | pamięta
nie zapominacie | pamiętacie
nie zapominają | pamiętają
nie zapominając | pamiętając
nie zapominali | pamiętali
nie zapominam | pamiętam
nie zapominamy | pamiętamy
nie zapominania | pamiętania
nie zapominanie | pamiętanie
nie zapominaniem | pamiętaniem
nie zapominaniu | pamiętaniu
nie zapominano | pamiętano
nie zapominasz | pamiętasz
nie zapominać | pamiętać
nie zapominał | pamiętał
nie zapominała | pamiętała
nie zapominało | pamiętało
nie zapominały | pamiętały
nie zmienił się | nie zmienił się
nie zmieniła się | nie zmieniła się
nie zmieniło się | nie zmieniło się
nie zmieniły się | są bez zmian
niebawem | wkrótce
niebawem potem | krótko potem
niebem
niebezpieczeństw | zagrożeń
niebezpieczeństwa | zagrożenia
niebezpieczeństwach | zagrożeniach
niebezpieczeństwami | zagrożeniami
niebezpieczeństwem | zagrożeniem
niebezpieczeństwie | zagrożeniu
niebezpieczeństwo | zagrożenie
niebezpieczeństwom | zagrożeniom
niebezpieczeństwu | zagrożeniu
niebezpieczna | groźna
niebezpieczne | groźna
niebezpiecznego | groźna
niebezpiecznej | groźna
niebezpiecznemu | groźna
niebezpieczni | groźna
niebezpieczniejsi | groźniejsi
niebezpieczniejsza | groźniejsi
niebezpieczniejsze | groźniejsi
niebezpieczniejszego | groźniejsi
niebezpieczniejszej | groźniejsi
niebezpieczniejszemu | groźniejsi
niebezpieczniejszy | groźniejsi
niebezpieczniejszych | groźniejsi
niebezpieczniejszym | groźniejsi
niebezpieczniejszymi | groźniejsi
niebezpieczniejszą | groźniejsi
niebezpieczny | groźna
niebezpiecznych | groźna
niebezpiecznym | groźna
niebezpiecznymi | groźna
niebezpieczną | groźna
nieczęsto | rzadko
niedalekiej
niedaleko | blisko
niedawno | niedawno
niedrodzy | tani
niedroga | tania
niedrogi | tani
niedrogich | tanich
niedrogie | tanie
niedrogiego | taniego
niedrogiej | taniej
niedrogiemu | taniemu
niedrogim | tanim
niedrogimi | tanimi
niedrogą | tanią
nieduzi | mali
nieduża | mała
nieduże | małe
niedużego | małego
niedużej | małej
niedużemu | małemu
nieduży | mały
niedużych | małych
niedużym | małym
niedużymi | małymi
niedużą | małą
niedługo | wkrótce
niedługo potem | krótko potem
niego
niegroźne
niegroźne obrażenia | lekkie obrażenia
niej
niejasne
niejednokrotnie | nieraz
niekiedy | czasem
nielegalna | bezprawna
nielegalne | bezprawne
nielegalnego | bezprawnego
nielegalnej | bezprawnej
nielegalnemu | bezprawnemu
nielegalni | bezprawni
nielegalny | bezprawny
nielegalnych | bezprawnych
nielegalnym | bezprawnym
nielegalnymi | bezprawnymi
nielegalną | bezprawną
niemal | niemal
niemal nic | niemal nic
niemal nigdy | niemal nigdy
niemal wszyscy | niemal wszyscy
niemal wszędzie | niemal wszędzie
niemal zawsze | niemal zawsze
niemalże | niemal
niemniej | ale
niemniej jednak | ale
niemożliwe
nieoczekiwana | nagła
nieoczekiwane | nagłe
nieoczekiwanego | nagłego
nieoczekiwanej | nagłej
nieoczekiwanemu | nagłemu
nieoczekiwani | nagli
nieoczekiwany | nagły
nieoczekiwanych | nagłych
nieoczekiwanym | nagłym
nieoczekiwanymi | nagłymi
nieoczekiwaną | nagłą
nieodpłatna | darmowa
nieodpłatne | darmowa
nieodpłatnego | darmowa
nieodpłatnej | darmowa
nieodpłatnemu | darmowa
nieodpłatni | darmowa
nieodpłatnie | darmo
nieodpłatny | darmowa
nieodpłatnych | darmowa
nieodpłatnym | darmowa
nieodpłatnymi | darmowa
nieodpłatną | darmowa
nieodzowna | konieczna
nieodzowne | konieczna
nieodzownego | konieczna
nieodzownej | konieczna
nieodzownemu | konieczna
nieodzowni | konieczna
nieodzowny | konieczna
nieodzownych | konieczna
nieodzownym | konieczna
nieodzownymi | konieczna
nieodzowną | konieczna
nieomal | niemal
nieopodal | blisko
niepokoi | obaw
niepokoi się | martwi się
niepokoicie
niepokoicie się | martwicie się
niepokoili
niepokoili się | martwili się
niepokoimy
niepokoimy się | martwimy się
niepokoisz
niepokoisz się | martwisz się
niepokoić
niepokoić się | martwić się
niepokoił
niepokoił się | martwił się
niepokoiła
niepokoiła się | martwiła się
niepokoiło
niepokoiło się | martwiło się
niepokoiły
niepokoiły się | martwiły się
niepokojach | obawach
niepokojami | obawami
niepokoje | obawy
niepokojem | obawą
niepokojenia
niepokojenia się | martwienia się
niepokojenie
niepokojenie się | martwienie się
niepokojeniem
niepokojeniem się | martwieniem się
niepokojeniu
niepokojeniu się | martwieniu się
niepokojom | obawom
niepokojono
niepokojono się | martwiono się
niepokojowi | obawy
niepokoju | obawy
niepokojów | obaw
niepokoją
niepokoją się | martwią się
niepokojąc
niepokojąc się | martwiąc się
niepokoję
niepokoję się | martwię się
niepokój | obawa
niepokój się | martw się
niepokójcie
niepokójcie się | martwcie się
niepotrzebnie | zbytecznie
niepotrzebniejsi | zbędniejsi
niepotrzebniejsza | zbędniejsi
niepotrzebniejsze | zbędniejsi
niepotrzebniejszego | zbędniejsi
niepotrzebniejszej | zbędniejsi
niepotrzebniejszemu | zbędniejsi
niepotrzebniejszy | zbędniejsi
niepotrzebniejszych | zbędniejsi
niepotrzebniejszym | zbędniejsi
niepotrzebniejszymi | zbędniejsi
niepotrzebniejszą | zbędniejsi
niepowtarzalna | wyjątkowa
niepowtarzalne | wyjątkowe
niepowtarzalnego | wyjątkowego
niepowtarzalnej | wyjątkowej
niepowtarzalnemu | wyjątkowemu
niepowtarzalni | wyjątkowi
niepowtarzalny | wyjątkowy
niepowtarzalnych | wyjątkowych
niepowtarzalnym | wyjątkowym
niepowtarzalnymi | wyjątkowymi
niepowtarzalną | wyjątkową
nieprawidłowa | niewłaściwa
nieprawidłowe | niewłaściwa
nieprawidłowego | niewłaściwa
nieprawidłowej | niewłaściwa
nieprawidłowemu | niewłaściwa
nieprawidłowi | niewłaściwa
nieprawidłowsi | niewłaściwsi
nieprawidłowsza | niewłaściwsi
nieprawidłowsze | niewłaściwsi
nieprawidłowszego | niewłaściwsi
nieprawidłowszej | niewłaściwsi
nieprawidłowszemu | niewłaściwsi
nieprawidłowszy | niewłaściwsi
nieprawidłowszych | niewłaściwsi
nieprawidłowszym | niewłaściwsi
nieprawidłowszymi | niewłaściwsi
nieprawidłowszą | niewłaściwsi
nieprawidłowy | niewłaściwa
nieprawidłowych | niewłaściwa
nieprawidłowym | niewłaściwa
nieprawidłowymi | niewłaściwa
nieprawidłową | niewłaściwa
nieprzerwanie | bez przerwy
nieraz | nieraz
nierzadko | często
nieskomplikowana | łatwa
nieskomplikowane | łatwe
nieskomplikowanego | łatwego
nieskomplikowanej | łatwej
nieskomplikowanemu | łatwemu
nieskomplikowani | łatwi
nieskomplikowany | łatwy
nieskomplikowanych | łatwych
nieskomplikowanym | łatwym
nieskomplikowanymi | łatwymi
nieskomplikowaną | łatwą
niespodziewana | nagła
niespodziewane | nagłe
niespodziewanego | nagłego
niespodziewanej | nagłej
niespodziewanemu | nagłemu
niespodziewani | nagli
niespodziewanie | nagle
niespodziewany | nagły
niespodziewanych | nagłych
niespodziewanym | nagłym
niespodziewanymi | nagłymi
niespodziewaną | nagłą
niestety | niestety
nieszczęście
niesłychana | niezwykła
niesłychane | niezwykłe
niesłychanego | niezwykłego
niesłychanej | niezwykłej
niesłychanemu | niezwykłemu
niesłychani | niezwykli
niesłychanie | niezwykle
niesłychany | niezwykły
niesłychanych | niezwykłych
niesłychanym | niezwykłym
niesłychanymi | niezwykłymi
niesłychaną | niezwykłą
nietrzeźwa | pijana
nietrzeźwe | pijane
nietrzeźwego | pijanego
nietrzeźwej | pijanej
nietrzeźwemu | pijanemu
nietrzeźwi | pijani
nietrzeźwy | pijany
nietrzeźwych | pijanych
nietrzeźwym | pijanym
nietrzeźwymi | pijanymi
nietrzeźwą | pijaną
nieustannie | bez przerwy
niewielcy | mali
niewielka | mała
niewielki | mały
niewielkich | małych
niewielkie | małe
niewielkiego | małego
niewielkiej | małej
niewielkiemu | małemu
niewielkim | małym
niewielkimi | małymi
niewielką | małą
niewięksi | mniejsi
niewiększa | mniejsza
niewiększe | mniejsze
niewiększego | mniejszego
niewiększej | mniejszej
niewiększemu | mniejszemu
niewiększy | mniejszy
niewiększych | mniejszych
niewiększym | mniejszym
niewiększymi | mniejszymi
niewiększą | mniejszą
niewątpliwie | niewątpliwie
niewłaściwa | niewłaściwa
niewłaściwe | niewłaściwa
niewłaściwego | niewłaściwa
niewłaściwej | niewłaściwa
niewłaściwemu | niewłaściwa
niewłaściwi | niewłaściwa
niewłaściwsi | niewłaściwsi
niewłaściwsza | niewłaściwsi
niewłaściwsze | niewłaściwsi
niewłaściwszego | niewłaściwsi
niewłaściwszej | niewłaściwsi
niewłaściwszemu | niewłaściwsi
niewłaściwszy | niewłaściwsi
niewłaściwszych | niewłaściwsi
niewłaściwszym | niewłaściwsi
niewłaściwszymi | niewłaściwsi
niewłaściwszą | niewłaściwsi
niewłaściwy | niewłaściwa
niewłaściwych | niewłaściwa
niewłaściwym | niewłaściwa
niewłaściwymi | niewłaściwa
niewłaściwą | niewłaściwa
niezależnie
niezależnie od | bez względu na
niezbędna | konieczna
niezbędne | konieczna
niezbędnego | konieczna
niezbędnej | konieczna
niezbędnemu | konieczna
niezbędni | konieczna
niezbędniejsi | konieczniejsi
niezbędniejsza | konieczniejsi
niezbędniejsze | konieczniejsi
niezbędniejszego | konieczniejsi
niezbędniejszej | konieczniejsi
niezbędniejszemu | konieczniejsi
niezbędniejszy | konieczniejsi
niezbędniejszych | konieczniejsi
niezbędniejszym | konieczniejsi
niezbędniejszymi | konieczniejsi
niezbędniejszą | konieczniejsi
niezbędny | konieczna
niezbędnych | konieczna
niezbędnym | konieczna
niezbędnymi | konieczna
niezbędną | konieczna
niezmiernie | bardzo
niezwykle | niezwykle
niezwykli | niezwykli
niezwykła | niezwykła
niezwykłe | niezwykłe
niezwykłego | niezwykłego
niezwykłej | niezwykłej
niezwykłemu | niezwykłemu
niezwykły | niezwykły
niezwykłych | niezwykłych
niezwykłym | niezwykłym
niezwykłymi | niezwykłymi
niezwykłą | niezwykłą
niezwłocznie | zaraz
niełatwa | trudna
niełatwe | trudna
niełatwego | trudna
niełatwej | trudna
niełatwemu | trudna
niełatwi | trudna
niełatwiejsi | trudniejsi
niełatwiejsza | trudniejsi
niełatwiejsze | trudniejsi
niełatwiejszego | trudniejsi
niełatwiejszej | trudniejsi
niełatwiejszemu | trudniejsi
niełatwiejszy | trudniejsi
niełatwiejszych | trudniejsi
niełatwiejszym | trudniejsi
niełatwiejszymi | trudniejsi
niełatwiejszą | trudniejsi
niełatwo | trudno
niełatwy | trudna
niełatwych | trudna
niełatwym | trudna
niełatwymi | trudna
niełatwą | trudna
nigdy | nigdy
nigdzie | nigdzie
nikomu
nikomu nic się nie stało | nikt nie ucierpiał
nikt
nikt nie odniósł obrażeń | nikt nie ucierpiał
nikt nie ucierpiał | nikt nie ucierpiał
nikt nie został ranny | nikt nie ucierpiał
niż

noc
nocnej
nocnych
nocy
nocą | nocą
nogi
nogę
notebook | laptop
notebooka | laptop
notebookach | laptopach
notebookami | laptopami
notebooki | laptopy
notebookiem | laptopem
notebookom | laptopom
notebookowi | laptopowi
notebooku | laptopie
notebooków | laptopów
notowali | notowali
notowaliśmy | notowaliśmy
notowana | notowana
notowane | notowane
notowanego | notowanego
notowanej | notowanej
notowanemu | notowanemu
notowani | notowani
notowania | notowania
notowanie | notowanie
notowaniem | notowaniem
notowaniu | notowaniu
notowano | notowano
notowany | notowany
notowanych | notowanych
notowanym | notowanym
notowanymi | notowanymi
notowaną | notowaną
notować | notować
notował | notował
notowała | notowała
notowałam | notowałam
notowałem | notowałem
notowało | notowało
notowały | notowały
notuje | notuje
notujecie | notujecie
notujemy | notujemy
notujesz | notujesz
notują | notują
notując | notując
notuję | notuję
nowa
nowoczesna | nowoczesna
nowoczesne | nowoczesne
nowoczesnego | nowoczesnego
nowoczesnej | nowoczesnej
nowoczesnemu | nowoczesnemu
nowoczesny | nowoczesny
nowoczesnych | nowoczesnych
nowoczesnym | nowoczesnym
nowoczesnymi | nowoczesnymi
nowoczesną | nowoczesną
nowocześni | nowocześni

np | np

o
o czasie | w porę
o ile | jeśli
o wiele mniej | dużo mniej
o wiele więcej | dużo więcej
o własnych siłach | samodzielnie

oba | oba
obaj | obaj
obaw | obaw
obawa | obawa
obawach | obawach
obawami | obawami
obawia
obawia się | boi się
obawiacie
obawiacie się | boicie się
obawiaj
obawiaj się | bój się
obawiajcie
obawiajcie się | bójcie się
obawiają
obawiają się | boją się
obawiając
obawiając się | bojąc się
obawiali
obawiali się | bali się
obawiam
obawiam się | boję się
obawiamy
obawiamy się | boimy się
obawiania
obawiania się | bania się
obawianie
obawianie się | banie się
obawianiem
obawianiem się | baniem się
obawianiu
obawianiu się | baniu się
obawiano
obawiano się | bano się
obawiasz
obawiasz się | boisz się
obawiać
obawiać się | bać się
obawiał
obawiał się | bał się
obawiała
obawiała się | bała się
obawiało
obawiało się | bało się
obawiały
obawiały się | bały się
obawie | obawy
obawom | obawom
obawy | obawy
obawą | obawą
obawę | obawa
obchodzeni | obchodzeni
obchodzi | obchodzi
obchodzili | obchodzili
obchodzimy | obchodzimy
obchodzić | obchodzić
obchodził | obchodził
obchodziła | obchodziła
obchodziło | obchodziło
obchodziły | obchodziły
obchodzona | obchodzona
obchodzone | obchodzone
obchodzono | obchodzono
obchodzony | obchodzony
obchodzą | obchodzą
obchodząc | obchodząc
obchodź | obchodź
obchodźcie | obchodźcie
obecna | obecna
obecne | obecna
obecnego | obecna
obecnej | obecna
obecnemu | obecna
obecni | obecna
obecnie | teraz
obecny | obecna
obecnych | obecna
obecnym | obecna
obecnymi | obecna
obecną | obecna
obejmie
obejmie kierownictwo | stanie na czele
obejmie stanowisko | zajmie stanowisko
obejmiecie
obejmiecie kierownictwo | staniecie na czele
obejmiecie stanowisko | zajmiecie stanowisko
obejmiemy
obejmiemy kierownictwo | staniemy na czele
obejmiemy stanowisko | zajmiemy stanowisko
obejmiesz
obejmiesz kierownictwo | staniesz na czele
obejmiesz stanowisko | zajmiesz stanowisko
obejmą
obejmą kierownictwo | staną na czele
obejmą stanowisko | zajmą stanowisko
obejmę
obejmę kierownictwo | stanę na czele
obejmę stanowisko | zajmę stanowisko
obie | obie
obieca | obieca
obiecacie | obiecacie
obiecaj | obiecaj
obiecajcie | obiecajcie
obiecają | obiecają
obiecali | obiecali
obiecam | obiecam
obiecamy | obiecamy
obiecana | obiecana
obiecane | obiecana
obiecanego | obiecana
obiecanej | obiecana
obiecanemu | obiecana
obiecani | obiecana
obiecania | obiecania
obiecanie | obiecanie
obiecaniem | obiecaniem
obiecaniu | obiecaniu
obiecano | obiecano
obiecany | obiecana
obiecanych | obiecana
obiecanym | obiecana
obiecanymi | obiecana
obiecaną | obiecana
obiecasz | obiecasz
obiecawszy | obiecawszy
obiecać | obiecać
obiecał | obiecał
obiecała | obiecała
obiecało | obiecało
obiecały | obiecały
obiecuj | obiecuj
obiecujcie | obiecujcie
obiecuje | obiecuje
obiecują | obiecują
obiecując | obiecując
obiecywali | obiecywali
obiecywana | obiecywana
obiecywane | obiecywana
obiecywanego | obiecywana
obiecywanej | obiecywana
obiecywanemu | obiecywana
obiecywani | obiecywana
obiecywano | obiecywano
obiecywany | obiecywana
obiecywanych | obiecywana
obiecywanym | obiecywana
obiecywanymi | obiecywana
obiecywaną | obiecywana
obiecywać | obiecywać
obiecywał | obiecywał
obiecywała | obiecywała
obiecywało | obiecywało
obiecywały | obiecywały
objąwszy
objąwszy kierownictwo | stanąwszy na czele
objąwszy stanowisko | objąwszy stanowisko
objąć
objąć kierownictwo | stanąć na czele
objąć stanowisko | objąć stanowisko
objął
objął kierownictwo | stanął na czele
objął stanowisko | objął stanowisko
objęcia
objęcia kierownictwo | stanięcia na czele
objęcia stanowisko | objęcia stanowisko
objęcie
objęcie kierownictwo | stanięcie na czele
objęcie stanowisko | objęcie stanowisko
objęciem
objęciem kierownictwo | stanięciem na czele
objęciem stanowisko | objęciem stanowisko
objęciu
objęciu kierownictwo | stanięciu na czele
objęciu stanowisko | objęciu stanowisko
objęli
objęli kierownictwo | stanęli na czele
objęli stanowisko | objęli stanowisko
objęto
objęto kierownictwo | stanięto na czele
objęto stanowisko | objęto stanowisko
objęła
objęła kierownictwo | stanęła na czele
objęła stanowisko | objęła stanowisko
objęło
objęło kierownictwo | stanęło na czele
objęło stanowisko | objęło stanowisko
objęły
objęły kierownictwo | stanęły na czele
objęły stanowisko | objęły stanowisko
oblicza | oblicza
obliczacie | obliczacie
obliczają | obliczają
obliczając | obliczając
obliczali | obliczali
obliczaliśmy | obliczaliśmy
obliczam | obliczam
obliczamy | obliczamy
obliczana | obliczana
obliczane | obliczane
obliczanego | obliczanego
obliczanej | obliczanej
obliczanemu | obliczanemu
obliczani | obliczani
obliczania | obliczania
obliczanie | obliczanie
obliczaniem | obliczaniem
obliczaniu | obliczaniu
obliczano | obliczano
obliczany | obliczany
obliczanych | obliczanych
obliczanym | obliczanym
obliczanymi | obliczanymi
obliczaną | obliczaną
obliczasz | obliczasz
obliczać | obliczać
obliczał | obliczał
obliczała | obliczała
obliczałam | obliczałam
obliczałem | obliczałem
obliczało | obliczało
obliczały | obliczały
obliczeni | obliczeni
obliczenia | obliczenia
obliczenie | obliczenie
obliczeniem | obliczeniem
obliczeniu | obliczeniu
obliczona | obliczona
obliczone | obliczone
obliczonego | obliczonego
obliczonej | obliczonej
obliczonemu | obliczonemu
obliczono | obliczono
obliczony | obliczony
obliczonych | obliczonych
obliczonym | obliczonym
obliczonymi | obliczonymi
obliczoną | obliczoną
obliczy | obliczy
obliczycie | obliczycie
obliczyli | obliczyli
obliczyliśmy | obliczyliśmy
obliczymy | obliczymy
obliczysz | obliczysz
obliczywszy | obliczywszy
obliczyć | obliczyć
obliczył | obliczył
obliczyła | obliczyła
obliczyłam | obliczyłam
obliczyłem | obliczyłem
obliczyło | obliczyło
obliczyły | obliczyły
obliczą | obliczą
obliczę | obliczę
obmyśl | obmyśl
obmyślcie | obmyślcie
obmyśleni | obmyśleni
obmyśli | obmyśli
obmyślili | obmyślili
obmyślimy | obmyślimy
obmyśliwszy | obmyśliwszy
obmyślić | obmyślić
obmyślił | obmyślił
obmyśliła | obmyśliła
obmyśliło | obmyśliło
obmyśliły | obmyśliły
obmyślona | obmyślona
obmyślone | obmyślone
obmyślono | obmyślono
obmyślony | obmyślony
obmyślą | obmyślą
obniża
obniża się | spada
obniżacie
obniżacie się | spadacie
obniżają
obniżają się | maleją
obniżając
obniżając się | malejąc
obniżali
obniżali się | maleli
obniżam
obniżam się | maleję
obniżamy
obniżamy się | spadamy
obniżania
obniżania się | malenia
obniżanie
obniżanie się | malenie
obniżaniem
obniżaniem się | maleniem
obniżaniu
obniżaniu się | maleniu
obniżano
obniżano się | malano
obniżasz
obniżasz się | spadasz
obniżać
obniżać się | maleć
obniżał
obniżał się | malał
obniżała
obniżała się | malała
obniżało
obniżało się | malało
obniżały
obniżały się | malały
obniżenia
obniżenia się | zmalenia
obniżenie
obniżenie się | zmalenie
obniżeniem
obniżeniem się | zmaleniem
obniżeniu
obniżeniu się | zmaleniu
obniżono | obniżono
obniżono się | zmalano
obniży | obniży
obniży się | spadnie
obniżycie
obniżycie się | spadniecie
obniżyli | obniżyli
obniżyli się | spadli
obniżymy
obniżymy się | spadniemy
obniżysz
obniżysz się | spadniesz
obniżywszy
obniżywszy się | spadłszy
obniżyć | obniżyć
obniżyć się | spaść
obniżył | obniżył
obniżył się | spadł
obniżyła | obniżyła
obniżyła się | spadła
obniżyło
obniżyło się | spadło
obniżyły | obniżyły
obniżyły się | spadły
obniżą
obniżą się | spadną
obniżę
obniżę się | spadnę
obok | koło
obopólną
obowiązek | obowiązek
obowiązkach | obowiązkach
obowiązkami | obowiązkami
obowiązki | obowiązki
obowiązkiem | obowiązkiem
obowiązkom | obowiązkom
obowiązkowi | obowiązki
obowiązku | obowiązki
obowiązków | obowiązki
obowiązywać
obraz | obraz
obrazach | obrazach
obrazami | obrazami
obrazem | obrazem
obrazie | obrazie
obrazom | obrazom
obrazowi | obrazowi
obrazu | obrazu
obrazy | obrazu
obrazów | obrazów
obrażenia
obrażeń
obrońca | adwokat
obrońcach | adwokat
obrońcami | adwokat
obrońcom | adwokat
obrońcy | adwokat
obrońców | adwokat
obrońcą | adwokat
obrońcę | adwokat
obrzeżach
obrębie
obsyp | obsyp
obsypali | obsypali
obsypana | obsypana
obsypane | obsypane
obsypani | obsypani
obsypano | obsypano
obsypany | obsypany
obsypawszy | obsypawszy
obsypać | obsypać
obsypał | obsypał
obsypała | obsypała
obsypało | obsypało
obsypały | obsypały
obsypcie | obsypcie
obsypie | obsypie
obsypiemy | obsypiemy
obsypią | obsypią
obszar | teren
obszaru | terenu
obszary | tereny
obszarze
obszarów | terenów
obszerna | obszerna
obszerne | obszerne
obszernego | obszernego
obszernej | obszernej
obszernemu | obszernemu
obszerni | obszerni
obszerny | obszerny
obszernych | obszernych
obszernym | obszernym
obszernymi | obszernymi
obszerną | obszerną
obu | obu
obudzi
obudzi się | obudzi się
obudzili
obudzili się | obudzili się
obudzić
obudzić się | obudzić się
obudził
obudził się | obudził się
obudziła
obudziła się | obudziła się
obudziło
obudziło się | obudziło się
obudziły
obudziły się | obudziły się
obudzono
obudzono się | obudzono się
obudzą
obudzą się | obudzą się
obudź
obudź się | obudź się
obudźcie
obudźcie się | obudźcie się
obyczaj | obyczaj
obyczajach | obyczajach
obyczajami | obyczajami
obyczaje | obyczaje
obyczajem | obyczajem
obyczajom | obyczajom
obyczajowi | obyczajowi
obyczaju | obyczaju
obyczajów | obyczajów
obydwa | oba
obydwaj | obaj
obydwie | obie
obydwu | obu
obyło
obyło się bez rannych | nikt nie ucierpiał

ocal | ocal
ocala | ocala
ocalacie | ocalacie
ocalaj | ratuj
ocalajcie | ratujcie
ocalają | ratują
ocalając | ratując
ocalali | ocalali
ocalam | ocalam
ocalamy | ocalamy
ocalana | ocalana
ocalane | ocalane
ocalanego | ocalanego
ocalanej | ocalanej
ocalanemu | ocalanemu
ocalani | ocalani
ocalania | ocalania
ocalanie | ocalanie
ocalaniem | ocalaniem
ocalaniu | ocalaniu
ocalano | ocalano
ocalany | ocalany
ocalanych | ocalanych
ocalanym | ocalanym
ocalanymi | ocalanymi
ocalaną | ocalaną
ocalasz | ocalasz
ocalać | ocalać
ocalał | ocalał
ocalała | ocalała
ocalało | ocalało
ocalały | ocalały
ocalcie | ocalcie
ocaleni | ocaleni
ocalenia | ocalenia
ocalenie | ocalenie
ocaleniem | ocaleniem
ocaleniu | ocaleniu
ocali | ocali
ocalicie | ocalicie
ocalili | ocalili
ocalimy | ocalimy
ocalisz | ocalisz
ocaliwszy | ocaliwszy
ocalić | ocalić
ocalił | ocalił
ocaliła | ocaliła
ocaliło | ocaliło
ocaliły | ocaliły
ocalona | ocaleni
ocalone | ocaleni
ocalonego | ocaleni
ocalonej | ocaleni
ocalonemu | ocaleni
ocalono | ocalono
ocalony | ocaleni
ocalonych | ocaleni
ocalonym | ocaleni
ocalonymi | ocaleni
ocaloną | ocaleni
ocalą | ocalą
ocalę | ocalę
oceni | oceni
ocenia | ocenia
oceniaj | szacuj
oceniajcie | szacujcie
oceniają | szacują
oceniając | szacując
oceniali | oceniali
oceniamy | oceniamy
oceniana | oceniana
oceniane | oceniane
oceniani | oceniani
oceniano | oceniano
oceniany | oceniany
oceniać | oceniać
oceniał | oceniał
oceniała | oceniała
oceniało | oceniało
oceniały | oceniały
ocenie
ocenieni | ocenieni
ocenienia | ocenienia
ocenieniach | ocenieniach
ocenieniami | ocenieniami
ocenienie | ocenienie
ocenieniem | ocenieniem
ocenieniom | ocenieniom
ocenieniu | ocenieniu
ocenień | ocenień
ocenili | ocenili
ocenimy | ocenimy
oceniona | oceniona
ocenione | ocenione
ocenionego | ocenionego
ocenionej | ocenionej
ocenionemu | ocenionemu
oceniono | oceniono
oceniony | oceniony
ocenionych | ocenionych
ocenionym | ocenionym
ocenionymi | ocenionymi
ocenioną | ocenioną
oceniwszy | oceniwszy
ocenią | ocenią
ocenić | ocenić
ocenił | ocenił
oceniła | oceniła
oceniło | oceniło
oceniły | oceniły
oceń | oceń
oceńcie | oceńcie
ochrania | chroni
ochraniacie | chronicie
ochraniaj | chroń
ochraniajcie | chrońcie
ochraniają | chronią
ochraniając | chroniąc
ochraniali | chronili
ochraniam | chronię
ochraniamy | chronimy
ochraniana | chronieni
ochraniane | chronieni
ochranianego | chronieni
ochranianej | chronieni
ochranianemu | chronieni
ochraniani | chronieni
ochraniania | chronienia
ochranianie | chronienie
ochranianiem | chronieniem
ochranianiu | chronieniu
ochraniano | chroniono
ochraniany | chronieni
ochranianych | chronieni
ochranianym | chronieni
ochranianymi | chronieni
ochranianą | chronieni
ochraniasz | chronisz
ochraniać | chronić
ochraniał | chronił
ochraniała | chroniła
ochraniało | chroniło
ochraniały | chroniły
ochroni | ochroni
ochronicie | ochronicie
ochronieni | ochronieni
ochronienia | ochronienia
ochronienie | ochronienie
ochronieniem | ochronieniem
ochronieniu | ochronieniu
ochronili | ochronili
ochronimy | ochronimy
ochroniona | ochroniona
ochronione | ochronione
ochronionego | ochronionego
ochronionej | ochronionej
ochronionemu | ochronionemu
ochroniono | ochroniono
ochroniony | ochroniony
ochronionych | ochronionych
ochronionym | ochronionym
ochronionymi | ochronionymi
ochronioną | ochronioną
ochronisz | ochronisz
ochroniwszy | ochroniwszy
ochronią | ochronią
ochronić | ochronić
ochronię | ochronię
ochronił | ochronił
ochroniła | ochroniła
ochroniło | ochroniło
ochroniły | ochroniły
ochłodzeni | ostudzeni
ochłodzi | ostudzi
ochłodzi się | ochłodzi się
ochłodzili | ostudzili
ochłodzili się | ochłodzili się
ochłodzimy
ochłodzimy się | ochłodzimy się
ochłodziwszy
ochłodziwszy się | ochłodziwszy się
ochłodzić | ostudzić
ochłodzić się | ochłodzić się
ochłodził | ostudził
ochłodził się | ochłodził się
ochłodziła | ostudziła
ochłodziła się | ochłodziła się
ochłodziło | ostudziło
ochłodziło się | ochłodziło się
ochłodziły | ostudziły
ochłodziły się | ochłodziły się
ochłodzona | ostudzeni
ochłodzone | ostudzeni
ochłodzonego | ostudzeni
ochłodzonej | ostudzeni
ochłodzonemu | ostudzeni
ochłodzono | ostudzono
ochłodzono się | ochłodzono się
ochłodzony | ostudzeni
ochłodzonych | ostudzeni
ochłodzonym | ostudzeni
ochłodzonymi | ostudzeni
ochłodzoną | ostudzeni
ochłodzą | ostudzą
ochłodzą się | ochłodzą się
ochłodź | ostudź
ochłodź się | ochłodź się
ochłodźcie | ostudźcie
ochłodźcie się | ochłodźcie się
ochłódź | ostudź
ochłódź się | ochłodź się
ochłódźcie | ostudźcie
ochłódźcie się | ochłodźcie się
ociepl
ociepl się | ociepl się
ocieplcie
ocieplcie się | ocieplcie się
ociepli
ociepli się | ociepli się
ocieplij
ocieplij się | ociepl się
ocieplijcie
ocieplijcie się | ocieplcie się
ocieplili
ocieplili się | ocieplili się
ocieplimy
ocieplimy się | ocieplimy się
ociepliwszy
ociepliwszy się | ociepliwszy się
ocieplić
ocieplić się | ocieplić się
ocieplił
ocieplił się | ocieplił się
ociepliła
ociepliła się | ociepliła się
ociepliło
ociepliło się | ociepliło się
ociepliły
ociepliły się | ociepliły się
ocieplono
ocieplono się | ocieplono się
ocieplą
ocieplą się | ocieplą się
oczekiwali | czekali
oczekiwali na | czekali na
oczekiwana | czekana
oczekiwane | czekana
oczekiwanego | czekana
oczekiwanej | czekana
oczekiwanemu | czekana
oczekiwani | czekana
oczekiwania
oczekiwania na | czekania na
oczekiwaniami
oczekiwanie
oczekiwanie na | czekanie na
oczekiwaniem
oczekiwaniem na | czekaniem na
oczekiwaniu
oczekiwaniu na | czekaniu na
oczekiwano | czekano
oczekiwano na | czekano na
oczekiwany | czekana
oczekiwanych | czekana
oczekiwanym | czekana
oczekiwanymi | czekana
oczekiwaną | czekana
oczekiwać | czekać
oczekiwać na | czekać na
oczekiwał | czekał
oczekiwał na | czekał na
oczekiwała | czekała
oczekiwała na | czekała na
oczekiwało | czekało
oczekiwało na | czekało na
oczekiwały | czekały
oczekiwały na | czekały na
oczekuj | czekaj
oczekujcie | czekajcie
oczekuje | czeka
oczekuje na | czeka na
oczekujecie
oczekujecie na | czekacie na
oczekujemy
oczekujemy na | czekamy na
oczekujesz
oczekujesz na | czekasz na
oczekują | czekają
oczekują na | czekają na
oczekując | czekając
oczekując na | czekając na
oczekuję
oczekuję na | czekam na
oczyszczeni | oczyszczeni
oczyszczenia | oczyszczenia
oczyszczeniach | oczyszczeniach
oczyszczeniami | oczyszczeniami
oczyszczenie | oczyszczenie
oczyszczeniem | oczyszczeniem
oczyszczeniom | oczyszczeniom
oczyszczeniu | oczyszczeniu
oczyszczeń | oczyszczeń
oczyszczona | oczyszczona
oczyszczone | oczyszczone
oczyszczonego | oczyszczonego
oczyszczonej | oczyszczonej
oczyszczonemu | oczyszczonemu
oczyszczono | oczyszczono
oczyszczony | oczyszczony
oczyszczonych | oczyszczonych
oczyszczonym | oczyszczonym
oczyszczonymi | oczyszczonymi
oczyszczoną | oczyszczoną
oczyszczą | oczyszczą
oczywiście | naturalnie
oczyści | oczyści
oczyścili | oczyścili
oczyścimy | oczyścimy
oczyściwszy | oczyściwszy
oczyścić | oczyścić
oczyścił | oczyścił
oczyściła | oczyściła
oczyściło | oczyściło
oczyściły | oczyściły
oczyść | oczyść
oczyśćcie | oczyśćcie

od
od chwili gdy | odkąd
od czasu do czasu | czasem
od czasu gdy | odkąd
od dawna | od dawna
od dłuższego czasu | od dawna
od kiedy | odkąd
od nowa | od nowa
od początku | od początku
od podstaw | od nowa
od razu | zaraz
od samego początku | od początku
od tamtej pory | odtąd
od tego czasu | odtąd
od tego momentu | odtąd
od tej chwili | odtąd
od tej pory | odtąd
od zera | od nowa
odbudowali | odbudowali
odbudowana | odbudowana
odbudowane | odbudowane
odbudowanego | odbudowanego
odbudowanej | odbudowanej
odbudowanemu | odbudowanemu
odbudowani | odbudowani
odbudowania | odbudowania
odbudowanie | odbudowanie
odbudowaniem | odbudowaniem
odbudowaniu | odbudowaniu
odbudowano | odbudowano
odbudowany | odbudowany
odbudowanych | odbudowanych
odbudowanym | odbudowanym
odbudowanymi | odbudowanymi
odbudowaną | odbudowaną
odbudowawszy | odbudowawszy
odbudować | odbudować
odbudował | odbudował
odbudowała | odbudowała
odbudowało | odbudowało
odbudowały | odbudowały
odbuduje | odbuduje
odbudujecie | odbudujecie
odbudujemy | odbudujemy
odbudujesz | odbudujesz
odbudują | odbudują
odbuduję | odbuduję
odbycia
odbycia się | odbycia się
odbycie
odbycie się | odbycie się
odbyciem
odbyciem się | odbyciem się
odbyciu
odbyciu się | odbyciu się
odbyli
odbyli się | odbyli się
odbyto
odbyto się | odbyto się
odbywa
odbywa się | ma miejsce
odbywają
odbywają się | mają miejsce
odbyć
odbyć się | odbyć się
odbył
odbył się | odbył się
odbyła
odbyła się | odbyła się
odbyło
odbyło się | odbyło się
odbyły
odbyły się | odbyły się
odbędzie
odbędzie się | odbędzie się
odbędziecie
odbędziecie się | macie miejsce
odbędziemy
odbędziemy się | mamy miejsce
odbędziesz
odbędziesz się | masz miejsce
odbędą
odbędą się | odbędą się
odbędę
odbędę się | odbędę się
odcedzeni | odcedzeni
odcedzi | odcedzi
odcedzili | odcedzili
odcedzić | odcedzić
odcedził | odcedził
odcedziła | odcedziła
odcedziło | odcedziło
odcedziły | odcedziły
odcedzona | odcedzeni
odcedzone | odcedzeni
odcedzonego | odcedzeni
odcedzonej | odcedzeni
odcedzonemu | odcedzeni
odcedzono | odcedzono
odcedzony | odcedzeni
odcedzonych | odcedzeni
odcedzonym | odcedzeni
odcedzonymi | odcedzeni
odcedzoną | odcedzeni
odcedzą | odcedzą
odcedź | odcedź
odcedźcie | odcedźcie
odczuci | odczuci
odczuj | odczuj
odczujcie | odczujcie
odczuje | odczuje
odczujemy | odczujemy
odczują | odczują
odczuli | odczuli
odczuta | odczuta
odczute | odczute
odczuto | odczuto
odczuty | odczuty
odczuwa | czuje
odczuwaj | czuj
odczuwajcie | czujcie
odczuwają | czują
odczuwając | czując
odczuwali | czuli
odczuwamy | czujemy
odczuwana | czuta
odczuwane | czute
odczuwani | czuci
odczuwano | czuto
odczuwany | czuty
odczuwać | czuć
odczuwał | czuł
odczuwała | czuła
odczuwało | czuło
odczuwały | czuły
odczuwszy | odczuwszy
odczuć | odczuć
odczuł | odczuł
odczuła | odczuła
odczuło | odczuło
odczuły | odczuły
odda
odda głos | odda głos
odda pieniądze | odda pieniądze
oddacie
oddacie głos | oddacie głos
oddacie pieniądze | oddacie pieniądze
oddadzą
oddadzą głos | zagłosują
oddadzą pieniądze | zwrócą pieniądze
oddaj
oddaj głos | zagłosuj
oddajcie
oddajcie głos | zagłosujcie
oddaje
oddaje głos | głosuje
oddajecie
oddajecie głos | głosujecie
oddajemy
oddajemy głos | głosujemy
oddajesz
oddajesz głos | głosujesz
oddają
oddają głos | głosują
oddając
oddając głos | głosując
oddaję
oddaję głos | głosuję
oddala | oddala
oddalacie | oddalacie
oddalają | oddalają
oddalając | oddalając
oddalali | oddalali
oddalam | oddalam
oddalamy | oddalamy
oddalana | oddalana
oddalane | oddalane
oddalanego | oddalanego
oddalanej | oddalanej
oddalanemu | oddalanemu
oddalani | oddalani
oddalania | oddalania
oddalanie | oddalanie
oddalaniem | oddalaniem
oddalaniu | oddalaniu
oddalano | oddalano
oddalany | oddalany
oddalanych | oddalanych
oddalanym | oddalanym
oddalanymi | oddalanymi
oddalaną | oddalaną
oddalasz | oddalasz
oddalać | oddalać
oddalał | oddalał
oddalała | oddalała
oddalało | oddalało
oddalały | oddalały
oddaleni | oddaleni
oddalenia | oddalenia
oddalenie | oddalenie
oddaleniem | oddaleniem
oddaleniu | oddaleniu
oddali | oddali
oddali głos | oddali głos
oddali pieniądze | oddali pieniądze
oddalicie | oddalicie
oddalili | oddalili
oddalimy | oddalimy
oddalisz | oddalisz
oddaliwszy | oddaliwszy
oddalić | oddalić
oddalił | oddalił
oddaliła | oddaliła
oddaliło | oddaliło
oddaliły | oddaliły
oddaliśmy
oddaliśmy pieniądze | oddaliśmy pieniądze
oddalona | oddalona
oddalone | oddalone
oddalonego | oddalonego
oddalonej | oddalonej
oddalonemu | oddalonemu
oddalono | oddalono
oddalony | oddalony
oddalonych | oddalonych
oddalonym | oddalonym
oddalonymi | oddalonymi
oddaloną | oddaloną
oddalą | oddalą
oddalę | oddalę
oddam
oddam głos | zagłosuję
oddam pieniądze | oddam pieniądze
oddamy
oddamy głos | oddamy głos
oddamy pieniądze | oddamy pieniądze
oddania
oddania głos | oddania głos
oddania pieniądze | oddania pieniądze
oddanie
oddanie głos | oddanie głos
oddanie pieniądze | oddanie pieniądze
oddaniem
oddaniem głos | oddaniem głos
oddaniem pieniądze | oddaniem pieniądze
oddaniu
oddaniu głos | oddaniu głos
oddaniu pieniądze | oddaniu pieniądze
oddano
oddano głos | oddano głos
oddano pieniądze | oddano pieniądze
oddasz
oddasz głos | oddasz głos
oddasz pieniądze | oddasz pieniądze
oddawali
oddawali głos | głosowali
oddawania
oddawania głos | głosowania
oddawanie
oddawanie głos | głosowanie
oddawaniem
oddawaniem głos | głosowaniem
oddawaniu
oddawaniu głos | głosowaniu
oddawano
oddawano głos | głosowano
oddawać
oddawać głos | głosować
oddawał
oddawał głos | głosował
oddawała
oddawała głos | głosowała
oddawało
oddawało głos | głosowało
oddawały
oddawały głos | głosowały
oddawszy
oddawszy głos | oddawszy głos
oddawszy pieniądze | oddawszy pieniądze
oddać
oddać głos | oddać głos
oddać pieniądze | oddać pieniądze
oddał
oddał głos | oddał głos
oddał pieniądze | oddał pieniądze
oddała
oddała głos | oddała głos
oddała pieniądze | oddała pieniądze
oddałam
oddałam pieniądze | oddałam pieniądze
oddałem
oddałem pieniądze | oddałem pieniądze
oddało
oddało głos | oddało głos
oddało pieniądze | oddało pieniądze
oddały
oddały głos | oddały głos
oddały pieniądze | oddały pieniądze
oddziałuje
oddziałuje na | wpływa na
oddziałujecie
oddziałujecie na | wpływacie na
oddziałujemy
oddziałujemy na | wpływamy na
oddziałujesz
oddziałujesz na | wpływasz na
oddziałują
oddziałują na | wpływają na
oddziałując
oddziałując na | wpływając na
oddziałuję
oddziałuję na | wpływam na
oddziaływali
oddziaływali na | wpływali na
oddziaływania | wpływu
oddziaływania na | wpływania na
oddziaływaniach | wpływach
oddziaływaniami | wpływami
oddziaływanie | wpływ
oddziaływanie na | wpływanie na
oddziaływaniem | wpływem
oddziaływaniem na | wpływaniem na
oddziaływaniom | wpływom
oddziaływaniu | wpływie
oddziaływaniu na | wpływaniu na
oddziaływano
oddziaływano na | wpływano na
oddziaływać
oddziaływać na | wpływać na
oddziaływał
oddziaływał na | wpływał na
oddziaływała
oddziaływała na | wpływała na
oddziaływało
oddziaływało na | wpływało na
oddziaływały
oddziaływały na | wpływały na
oddziaływań | wpływów
odejdzie
odejdzie na emeryturę | odejdzie na emeryturę
odejdzie z pracy | zwolni się
odejdziemy
odejdziemy na emeryturę | odejdziemy na emeryturę
odejdziemy z pracy | zwolnimy się
odejdą
odejdą na emeryturę | odejdą na emeryturę
odejdą z pracy | zwolnią się
odejdź
odejdź na emeryturę | odejdź na emeryturę
odejdź z pracy | zwolnij się
odejdźcie
odejdźcie na emeryturę | odejdźcie na emeryturę
odejdźcie z pracy | zwolnijcie się
odejść
odejść na emeryturę | odejść na emeryturę
odejść z pracy | zwolnić się
odeszli
odeszli na emeryturę | odeszli na emeryturę
odeszli z pracy | zwolnili się
odeszła
odeszła na emeryturę | odeszła na emeryturę
odeszła z pracy | zwolniła się
odeszło
odeszło na emeryturę | odeszło na emeryturę
odeszło z pracy | zwolniło się
odeszły
odeszły na emeryturę | odeszły na emeryturę
odeszły z pracy | zwolniły się
odgrywa
odgrywa rolę | ma znaczenie
odkopali | odkopali
odkopana | odkopana
odkopane | odkopane
odkopanego | odkopanego
odkopanej | odkopanej
odkopanemu | odkopanemu
odkopani | odkopani
odkopania | odkopania
odkopanie | odkopanie
odkopaniem | odkopaniem
odkopaniu | odkopaniu
odkopano | odkopano
odkopany | odkopany
odkopanych | odkopanych
odkopanym | odkopanym
odkopanymi | odkopanymi
odkopaną | odkopaną
odkopawszy | odkopawszy
odkopać | odkopać
odkopał | odkopał
odkopała | odkopała
odkopało | odkopało
odkopały | odkopały
odkopie | odkopie
odkopiecie | odkopiecie
odkopiemy | odkopiemy
odkopiesz | odkopiesz
odkopią | odkopią
odkopię | odkopię
odkryli | odkryli
odkryto | odkryto
odkrył | odkrył
odkryła | odkryła
odkąd | odkąd
odnajduje | znajduje
odnajdujecie | znajdujecie
odnajdujemy | znajdujemy
odnajdujesz | znajdujesz
odnajdują | znajdują
odnajdując | znajdując
odnajduję | znajduję
odnajdywali | znajdowali
odnajdywana | znajdowana
odnajdywane | znajdowane
odnajdywanego | znajdowanego
odnajdywanej | znajdowanej
odnajdywanemu | znajdowanemu
odnajdywani | znajdowani
odnajdywania | znajdowania
odnajdywanie | znajdowanie
odnajdywaniem | znajdowaniem
odnajdywaniu | znajdowaniu
odnajdywano | znajdowano
odnajdywany | znajdowany
odnajdywanych | znajdowanych
odnajdywanym | znajdowanym
odnajdywanymi | znajdowanymi
odnajdywaną | znajdowaną
odnajdywać | znajdować
odnajdywał | znajdował
odnajdywała | znajdowała
odnajdywało | znajdowało
odnajdywały | znajdowały
odnajdzie | znajdzie
odnajdziecie | znajdziecie
odnajdziemy | znajdziemy
odnajdziesz | znajdziesz
odnajdą | znajdą
odnajdę | znajdę
odnajdź | znajdź
odnajdźcie | znajdźcie
odnalazł | odkrył
odnalazła | odkryła
odnalazło | znalazło
odnalazłszy | znalazłszy
odnalazły | znalazły
odnalezieni | znalezieni
odnalezienia | znalezienia
odnalezienie | znalezienie
odnalezieniem | znalezieniem
odnalezieniu | znalezieniu
odnaleziona | znalezieni
odnalezione | znalezieni
odnalezionego | znalezieni
odnalezionej | znalezieni
odnalezionemu | znalezieni
odnaleziono | odkryto
odnaleziony | znalezieni
odnalezionych | znalezieni
odnalezionym | znalezieni
odnalezionymi | znalezieni
odnalezioną | znalezieni
odnaleź | znajdź
odnaleźcie | znajdźcie
odnaleźli | odkryli
odnaleźć | znaleźć
odnawia | odnawia
odnawiacie | odnawiacie
odnawiaj | odnawiaj
odnawiajcie | odnawiajcie
odnawiają | odnawiają
odnawiając | odnawiając
odnawiali | odnawiali
odnawiam | odnawiam
odnawiamy | odnawiamy
odnawiana | odnawiana
odnawiane | odnawiane
odnawianego | odnawianego
odnawianej | odnawianej
odnawianemu | odnawianemu
odnawiani | odnawiani
odnawiania | odnawiania
odnawianie | odnawianie
odnawianiem | odnawianiem
odnawianiu | odnawianiu
odnawiano | odnawiano
odnawiany | odnawiany
odnawianych | odnawianych
odnawianym | odnawianym
odnawianymi | odnawianymi
odnawianą | odnawianą
odnawiasz | odnawiasz
odnawiać | odnawiać
odnawiał | odnawiał
odnawiała | odnawiała
odnawiało | odnawiało
odnawiały | odnawiały
odniesie
odniesie zwycięstwo | ogra
odniesiono
odniesiono zwycięstwo | wygrano
odnieś
odnieś zwycięstwo | wygraj
odnieście
odnieście zwycięstwo | wygrajcie
odnieśli
odnieśli obrażenia | zostali ranni
odnieśli zwycięstwo | ograli
odnieść
odnieść zwycięstwo | ograć
odniosą
odniosą zwycięstwo | ograją
odniosł
odniosł zwycięstwo | ograł
odniosła
odniosła kontuzję | doznała kontuzji
odniosła obrażenia | została ranna
odniosła zwycięstwo | ograła
odniosło
odniosło zwycięstwo | ograło
odniosły
odniosły obrażenia | zostały ranne
odniosły zwycięstwo | ograły
odniósł
odniósł kontuzję | doznał kontuzji
odniósł obrażenia | został ranny
odniósł zwycięstwo | ograł
odnoszący
odnoszący się do | dotyczący
odnotowuje | notuje
odnotowujecie | notujecie
odnotowujemy | notujemy
odnotowujesz | notujesz
odnotowują | notują
odnotowując | notując
odnotowuję | notuję
odnotowywali | notowali
odnotowywaliśmy | notowaliśmy
odnotowywana | notowana
odnotowywane | notowane
odnotowywanego | notowanego
odnotowywanej | notowanej
odnotowywanemu | notowanemu
odnotowywani | notowani
odnotowywania | notowania
odnotowywanie | notowanie
odnotowywaniem | notowaniem
odnotowywaniu | notowaniu
odnotowywano | notowano
odnotowywany | notowany
odnotowywanych | notowanych
odnotowywanym | notowanym
odnotowywanymi | notowanymi
odnotowywaną | notowaną
odnotowywać | notować
odnotowywał | notował
odnotowywała | notowała
odnotowywałam | notowałam
odnotowywałem | notowałem
odnotowywało | notowało
odnotowywały | notowały
odnowi | odnowi
odnowicie | odnowicie
odnowieni | odnowieni
odnowienia | odnowienia
odnowieniach | odnowieniach
odnowieniami | odnowieniami
odnowienie | odnowienie
odnowieniem | odnowieniem
odnowieniom | odnowieniom
odnowieniu | odnowieniu
odnowień | odnowień
odnowili | odnowili
odnowimy | odnowimy
odnowiona | odnowiona
odnowione | odnowione
odnowionego | odnowionego
odnowionej | odnowionej
odnowionemu | odnowionemu
odnowiono | odnowiono
odnowiony | odnowiony
odnowionych | odnowionych
odnowionym | odnowionym
odnowionymi | odnowionymi
odnowioną | odnowioną
odnowisz | odnowisz
odnowiwszy | odnowiwszy
odnowią | odnowią
odnowić | odnowić
odnowię | odnowię
odnowił | odnowił
odnowiła | odnowiła
odnowiło | odnowiło
odnowiły | odnowiły
odnośnie | na temat
odnów | odnów
odnówcie | odnówcie
odorach | odorach
odorami | odorami
odorem | odorem
odorom | odorom
odorowi | odorowi
odoru | odór
odory | odory
odorze | odorze
odorów | odory
odpadami | odpadami
odpadom | odpadom
odpady | odpady
odpadów | odpady
odpocznie | odpocznie
odpocznij | odpocznij
odpocznijcie | odpocznijcie
odpoczną | odpoczną
odpoczynek | odpoczynek
odpoczynkach | odpoczynkach
odpoczynkami | odpoczynkami
odpoczynki | odpoczynki
odpoczynkiem | odpoczynkiem
odpoczynkom | odpoczynkom
odpoczynkowi | odpoczynkowi
odpoczynku | odpoczynku
odpoczynków | odpoczynków
odpoczywa | odpoczywa
odpoczywaj | odpoczywaj
odpoczywajcie | odpoczywajcie
odpoczywają | odpoczywają
odpoczywając | odpoczywając
odpoczywali | odpoczywali
odpoczywano | odpoczywano
odpoczywać | odpoczywać
odpoczywał | odpoczywał
odpoczywała | odpoczywała
odpoczywało | odpoczywało
odpoczywały | odpoczywały
odpocząć | odpocząć
odpoczął | odpoczął
odpoczęci | odpoczęci
odpoczęli | odpoczęli
odpoczęta | odpoczęci
odpoczęte | odpoczęci
odpoczętego | odpoczęci
odpoczętej | odpoczęci
odpoczętemu | odpoczęci
odpoczęto | odpoczęto
odpoczęty | odpoczęci
odpoczętych | odpoczęci
odpoczętym | odpoczęci
odpoczętymi | odpoczęci
odpoczętą | odpoczęci
odpoczęła | odpoczęła
odpoczęło | odpoczęło
odpoczęły | odpoczęły
odpowiada
odpowiada za | odpowiada za
odpowiadają
odpowiadają za | odpowiadają za
odpowie | odpowie
odpowiedni | stosowna
odpowiednia | stosowna
odpowiednich | stosowna
odpowiednie | stosowna
odpowiedniego | stosowna
odpowiedniej | stosowna
odpowiedniejsi | właściwsi
odpowiedniejsza | właściwsi
odpowiedniejsze | właściwsi
odpowiedniejszego | właściwsi
odpowiedniejszej | właściwsi
odpowiedniejszemu | właściwsi
odpowiedniejszy | właściwsi
odpowiedniejszych | właściwsi
odpowiedniejszym | właściwsi
odpowiedniejszymi | właściwsi
odpowiedniejszą | właściwsi
odpowiedniemu | stosowna
odpowiednim | stosowna
odpowiednimi | stosowna
odpowiednio | stosownie
odpowiednią | stosowna
odpowiedz | odrzecz
odpowiedzcie | odrzeczcie
odpowiedzi
odpowiedzialni
odpowiedzialny
odpowiedziano | odrzeczono
odpowiedział | odrzekł
odpowiedziała | odrzekła
odpowiedziało | odrzekło
odpowiedziały | odrzekły
odpowiedzieli | odrzekli
odpowiedzieć | odrzec
odpowiedzą | odrzeką
odrestaurowali | odnowili
odrestaurowana | odnowiona
odrestaurowane | odnowione
odrestaurowanego | odnowionego
odrestaurowanej | odnowionej
odrestaurowanemu | odnowionemu
odrestaurowani | odnowieni
odrestaurowania | odnowienia
odrestaurowanie | odnowienie
odrestaurowaniem | odnowieniem
odrestaurowaniu | odnowieniu
odrestaurowano | odnowiono
odrestaurowany | odnowiony
odrestaurowanych | odnowionych
odrestaurowanym | odnowionym
odrestaurowanymi | odnowionymi
odrestaurowaną | odnowioną
odrestaurowawszy | odnowiwszy
odrestaurować | odnowić
odrestaurował | odnowił
odrestaurowała | odnowiła
odrestaurowało | odnowiło
odrestaurowały | odnowiły
odrestauruje | odnowi
odrestaurujecie | odnowicie
odrestaurujemy | odnowimy
odrestaurujesz | odnowisz
odrestaurują | odnowią
odrestauruję | odnowię
odroczono | odłożono
odroczy | odłoży
odroczyli | odłożyli
odroczyć | odłożyć
odroczył | odłożył
odroczyła | odłożyła
odrzec | odrzec
odrzecz | odrzecz
odrzeczcie | odrzeczcie
odrzecze | odpowie
odrzeczono | odrzeczono
odrzekli | odrzekli
odrzeknie | odpowie
odrzeknij | odrzecz
odrzeknijcie | odrzeczcie
odrzeknięto | odrzeczono
odrzekną | odrzeką
odrzeknąć | odrzec
odrzeką | odrzeką
odrzekł | odrzekł
odrzekła | odrzekła
odrzekło | odrzekło
odrzekły | odrzekły
odrzuca | oddala
odrzucacie | oddalacie
odrzucają | oddalają
odrzucając | oddalając
odrzucali | oddalali
odrzucam | oddalam
odrzucamy | oddalamy
odrzucana | oddalana
odrzucane | oddalane
odrzucanego | oddalanego
odrzucanej | oddalanej
odrzucanemu | oddalanemu
odrzucani | oddalani
odrzucania | oddalania
odrzucanie | oddalanie
odrzucaniem | oddalaniem
odrzucaniu | oddalaniu
odrzucano | oddalano
odrzucany | oddalany
odrzucanych | oddalanych
odrzucanym | oddalanym
odrzucanymi | oddalanymi
odrzucaną | oddalaną
odrzucasz | oddalasz
odrzucać | oddalać
odrzucał | oddalał
odrzucała | oddalała
odrzucało | oddalało
odrzucały | oddalały
odrzuceni | oddaleni
odrzucenia | oddalenia
odrzucenie | oddalenie
odrzuceniem | oddaleniem
odrzuceniu | oddaleniu
odrzuci | oddali
odrzucicie | oddalicie
odrzucili | oddalili
odrzucimy | oddalimy
odrzucisz | oddalisz
odrzuciwszy | oddaliwszy
odrzucić | oddalić
odrzucił | oddalił
odrzuciła | oddaliła
odrzuciło | oddaliło
odrzuciły | oddaliły
odrzucona | oddalona
odrzucone | oddalone
odrzuconego | oddalonego
odrzuconej | oddalonej
odrzuconemu | oddalonemu
odrzucono | oddalono
odrzucony | oddalony
odrzuconych | oddalonych
odrzuconym | oddalonym
odrzuconymi | oddalonymi
odrzuconą | oddaloną
odrzucą | oddalą
odrzucę | oddalę
odróżnieniu
odstaw | odłóż
odstawcie | odłóżcie
odstawi | odłoży
odstawieni | odłożeni
odstawili | odłożyli
odstawimy | odłożymy
odstawiona | odłożona
odstawione | odłożone
odstawiono | odłożono
odstawiony | odłożony
odstawiwszy | odłożywszy
odstawią | odłożą
odstawić | odłożyć
odstawił | odłożył
odstawiła | odłożyła
odstawiło | odłożyło
odstawiły | odłożyły
odstępach
odszedł
odszedł na emeryturę | odszedł na emeryturę
odszedł z pracy | zwolnił się
odszedłszy
odszedłszy na emeryturę | odszedłszy na emeryturę
odszedłszy z pracy | zwolniwszy się
odsącz | odcedź
odsączcie | odcedźcie
odsączeni | odcedzeni
odsączona | odcedzeni
odsączone | odcedzeni
odsączonego | odcedzeni
odsączonej | odcedzeni
odsączonemu | odcedzeni
odsączono | odcedzono
odsączony | odcedzeni
odsączonych | odcedzeni
odsączonym | odcedzeni
odsączonymi | odcedzeni
odsączoną | odcedzeni
odsączy | odcedzi
odsączyli | odcedzili
odsączyć | odcedzić
odsączył | odcedził
odsączyła | odcedziła
odsączyło | odcedziło
odsączyły | odcedziły
odsączą | odcedzą
odsłoni | odkopie
odsłonicie | odkopiecie
odsłonili | odkopali
odsłonimy | odkopiemy
odsłonisz | odkopiesz
odsłoniwszy | odkopawszy
odsłonią | odkopią
odsłonić | odkopać
odsłonię | odkopię
odsłonięci | odkopani
odsłonięcia | odkopania
odsłonięcie | odkopanie
odsłonięciem | odkopaniem
odsłonięciu | odkopaniu
odsłonięta | odkopana
odsłonięte | odkopane
odsłoniętego | odkopanego
odsłoniętej | odkopanej
odsłoniętemu | odkopanemu
odsłonięto | odkopano
odsłonięty | odkopany
odsłoniętych | odkopanych
odsłoniętym | odkopanym
odsłoniętymi | odkopanymi
odsłoniętą | odkopaną
odsłonił | odkopał
odsłoniła | odkopała
odsłoniło | odkopało
odsłoniły | odkopały
odtworzeni | odbudowani
odtworzenia | odbudowania
odtworzenie | odbudowanie
odtworzeniem | odbudowaniem
odtworzeniu | odbudowaniu
odtworzona | odbudowana
odtworzone | odbudowane
odtworzonego | odbudowanego
odtworzonej | odbudowanej
odtworzonemu | odbudowanemu
odtworzono | odbudowano
odtworzony | odbudowany
odtworzonych | odbudowanych
odtworzonym | odbudowanym
odtworzonymi | odbudowanymi
odtworzoną | odbudowaną
odtworzy | odbuduje
odtworzycie | odbudujecie
odtworzyli | odbudowali
odtworzymy | odbudujemy
odtworzysz | odbudujesz
odtworzywszy | odbudowawszy
odtworzyć | odbudować
odtworzył | odbudował
odtworzyła | odbudowała
odtworzyło | odbudowało
odtworzyły | odbudowały
odtworzą | odbudują
odtworzę | odbuduję
odtąd | odtąd
odważna | śmiali
odważne | śmiali
odważnego | śmiali
odważnej | śmiali
odważnemu | śmiali
odważni | śmiali
odważniejsi | śmielsi
odważniejsza | śmielsi
odważniejsze | śmielsi
odważniejszego | śmielsi
odważniejszej | śmielsi
odważniejszemu | śmielsi
odważniejszy | śmielsi
odważniejszych | śmielsi
odważniejszym | śmielsi
odważniejszymi | śmielsi
odważniejszą | śmielsi
odważny | śmiali
odważnych | śmiali
odważnym | śmiali
odważnymi | śmiali
odważną | śmiali
odwiedzi | odwiedzi
odwiedzili | odwiedzili
odwiedzić | odwiedzić
odwiedził | odwiedził
odwiedziła | odwiedziła
odwiedziło | odwiedziło
odwiedziły | odwiedziły
odwiedzono | odwiedzono
odwiedzą | odwiedzą
odwiedź | odwiedź
odwiedźcie | odwiedźcie
odwoła | odwoła
odwoła się | odwoła się
odwoła się od | zaskarży
odwołacie | odwołacie
odwołacie się od | zaskarżycie
odwołaj
odwołaj się | odwołaj się
odwołajcie
odwołajcie się | odwołajcie się
odwołają | anulują
odwołają się | odwołają się
odwołają się od | zaskarżą
odwołali | odwołali
odwołali się | odwołali się
odwołali się od | zaskarżyli
odwołam | anuluję
odwołam się od | zaskarżę
odwołamy | odwołamy
odwołamy się | odwołamy się
odwołamy się od | zaskarżymy
odwołana | odwołana
odwołane | odwołana
odwołanego | odwołana
odwołanej | odwołana
odwołanemu | odwołana
odwołani | odwołana
odwołania | odwołania
odwołania się od | zaskarżenia
odwołanie | odwołanie
odwołanie się od | zaskarżenie
odwołaniem | odwołaniem
odwołaniem się od | zaskarżeniem
odwołaniu | odwołaniu
odwołaniu się od | zaskarżeniu
odwołano | odwołano
odwołano się | odwołano się
odwołano się od | zaskarżono
odwołany | odwołana
odwołanych | odwołana
odwołanym | odwołana
odwołanymi | odwołana
odwołaną | odwołana
odwołasz | odwołasz
odwołasz się od | zaskarżysz
odwoławszy | odwoławszy
odwoławszy się | odwoławszy się
odwoławszy się od | zaskarżywszy
odwołać | odwołać
odwołać się | odwołać się
odwołać się od | zaskarżyć
odwołał | odwołał
odwołał się | odwołał się
odwołał się od | zaskarżył
odwołała | odwołała
odwołała się | odwołała się
odwołała się od | zaskarżyła
odwołało | odwołało
odwołało się | odwołało się
odwołało się od | zaskarżyło
odwołały | odwołały
odwołały się | odwołały się
odwołały się od | zaskarżyły
odwołuje | odwoła
odwołujecie | odwołacie
odwołujemy | odwołamy
odwołujesz | odwołasz
odwołują | anulują
odwołując | anulując
odwołuję | anuluję
odwoływali | odwołali
odwoływana | odwołana
odwoływane | odwołana
odwoływanego | odwołana
odwoływanej | odwołana
odwoływanemu | odwołana
odwoływani | odwołana
odwoływania | odwołania
odwoływanie | odwołanie
odwoływaniem | odwołaniem
odwoływaniu | odwołaniu
odwoływano | odwołano
odwoływany | odwołana
odwoływanych | odwołana
odwoływanym | odwołana
odwoływanymi | odwołana
odwoływaną | odwołana
odwoływać | odwołać
odwoływał | odwołał
odwoływała | odwołała
odwoływało | odwołało
odwoływały | odwołały
odór | odór
odłożeni | odłożeni
odłożona | odłożona
odłożone | odłożone
odłożono | odłożono
odłożony | odłożony
odłoży | odłoży
odłożyli | odłożyli
odłożymy | odłożymy
odłożywszy | odłożywszy
odłożyć | odłożyć
odłożył | odłożył
odłożyła | odłożyła
odłożyło | odłożyło
odłożyły | odłożyły
odłożą | odłożą
odłóż | odłóż
odłóżcie | odłóżcie

ofiarowali | ofiarowali
ofiarowana | ofiarowana
ofiarowane | ofiarowane
ofiarowanego | ofiarowanego
ofiarowanej | ofiarowanej
ofiarowanemu | ofiarowanemu
ofiarowani | ofiarowani
ofiarowania | ofiarowania
ofiarowanie | ofiarowanie
ofiarowaniem | ofiarowaniem
ofiarowaniu | ofiarowaniu
ofiarowano | ofiarowano
ofiarowany | ofiarowany
ofiarowanych | ofiarowanych
ofiarowanym | ofiarowanym
ofiarowanymi | ofiarowanymi
ofiarowaną | ofiarowaną
ofiarowawszy | ofiarowawszy
ofiarować | ofiarować
ofiarował | ofiarował
ofiarowała | ofiarowała
ofiarowało | ofiarowało
ofiarowały | ofiarowały
ofiaruje | ofiaruje
ofiarujecie | ofiarujecie
ofiarujemy | ofiarujemy
ofiarujesz | ofiarujesz
ofiarują | ofiarują
ofiaruję | ofiaruję

ogień | ogień
ogni | ogni
ognia | ognia
ogniach | ogniach
ogniami | ogniami
ognie | ognie
ogniem | ogniem
ogniom | ogniom
ogniowi | ogniowi
ogniu | ogniu
ogra | ogra
ogracie | ogracie
ograją | ograją
ograli | ograli
ograliśmy | ograliśmy
ogram | ogram
ogramy | ogramy
ograna | ograna
ograne | ograna
ogranego | ograna
ogranej | ograna
ogranemu | ograna
ograni | ograna
ogrania | ogrania
ogranie | ogranie
ograniem | ograniem
ograniu | ograniu
ograno | ograno
ograny | ograna
ogranych | ograna
ogranym | ograna
ogranymi | ograna
ograną | ograna
ograsz | ograsz
ograwszy | ograwszy
ograć | ograć
ograł | ograł
ograła | ograła
ograłam | ograłam
ograłem | ograłem
ograło | ograło
ograły | ograły
ogrodzenia | płotu
ogrodzeniach | płotach
ogrodzeniami | płotami
ogrodzenie | płot
ogrodzeniem | płotem
ogrodzeniom | płotom
ogrodzeniu | płocie
ogrodzeń | płotów
ogromna | ogromna
ogromne | ogromna
ogromnego | ogromna
ogromnej | ogromna
ogromnemu | ogromna
ogromni | ogromna
ogromnie | bardzo
ogromniejsi | ogromniejsi
ogromniejsza | ogromniejsi
ogromniejsze | ogromniejsi
ogromniejszego | ogromniejsi
ogromniejszej | ogromniejsi
ogromniejszemu | ogromniejsi
ogromniejszy | ogromniejsi
ogromniejszych | ogromniejsi
ogromniejszym | ogromniejsi
ogromniejszymi | ogromniejsi
ogromniejszą | ogromniejsi
ogromny | ogromna
ogromnych | ogromna
ogromnym | ogromna
ogromnymi | ogromna
ogromną | ogromna
ogrywa | ogrywa
ogrywacie | ogrywacie
ogrywają | ogrywają
ogrywając | ogrywając
ogrywali | ogrywali
ogrywaliśmy | ogrywaliśmy
ogrywam | ogrywam
ogrywamy | ogrywamy
ogrywana | ogrywana
ogrywane | ogrywane
ogrywanego | ogrywanego
ogrywanej | ogrywanej
ogrywanemu | ogrywanemu
ogrywani | ogrywani
ogrywania | ogrywania
ogrywanie | ogrywanie
ogrywaniem | ogrywaniem
ogrywaniu | ogrywaniu
ogrywano | ogrywano
ogrywany | ogrywany
ogrywanych | ogrywanych
ogrywanym | ogrywanym
ogrywanymi | ogrywanymi
ogrywaną | ogrywaną
ogrywasz | ogrywasz
ogrywać | ogrywać
ogrywał | ogrywał
ogrywała | ogrywała
ogrywałam | ogrywałam
ogrywałem | ogrywałem
ogrywało | ogrywało
ogrywały | ogrywały
ogólnie | ogólnie
ogół
ogółem | ogółem
ogłasza | ogłasza
ogłaszaj | ogłaszaj
ogłaszajcie | ogłaszajcie
ogłaszają | ogłaszają
ogłaszając | ogłaszając
ogłaszali | ogłaszali
ogłaszamy | ogłaszamy
ogłaszana | ogłaszana
ogłaszane | ogłaszane
ogłaszani | ogłaszani
ogłaszano | ogłaszano
ogłaszany | ogłaszany
ogłaszać | ogłaszać
ogłaszał | ogłaszał
ogłaszała | ogłaszała
ogłaszało | ogłaszało
ogłaszały | ogłaszały
ogłosi | ogłosi
ogłosi drukiem | opublikuje
ogłosicie
ogłosicie drukiem | opublikujecie
ogłosili | dodali
ogłosili drukiem | opublikowali
ogłosimy | ogłosimy
ogłosimy drukiem | opublikujemy
ogłosisz
ogłosisz drukiem | opublikujesz
ogłosiwszy | ogłosiwszy
ogłosiwszy drukiem | opublikowawszy
ogłosić | ogłosić
ogłosić drukiem | opublikować
ogłosił | dodał
ogłosił drukiem | opublikował
ogłosiła | dodała
ogłosiła drukiem | opublikowała
ogłosiło | dodało
ogłosiło drukiem | opublikowało
ogłosiły | ogłosiły
ogłosiły drukiem | opublikowały
ogłoszeni | ogłoszeni
ogłoszenia
ogłoszenia drukiem | opublikowania
ogłoszenie
ogłoszenie drukiem | opublikowanie
ogłoszeniem
ogłoszeniem drukiem | opublikowaniem
ogłoszeniu
ogłoszeniu drukiem | opublikowaniu
ogłoszona | ogłoszona
ogłoszone | ogłoszone
ogłoszono | ogłoszono
ogłoszono drukiem | opublikowano
ogłoszony | ogłoszony
ogłoszą | ogłoszą
ogłoszą drukiem | opublikują
ogłoszę
ogłoszę drukiem | opublikuję
ogłoś | ogłoś
ogłoście | ogłoście

ojca | ojca
ojcach | ojcach
ojcami | ojcami
ojcem | tatą
ojciec | tata
ojcom | ojcom
ojcowie | ojcowie
ojcu | ojcu
ojców | ojców

ok | ok
oka
okazji
około | ok
okresie
okropna | okropna
okropne | okropna
okropnego | okropna
okropnej | okropna
okropnemu | okropna
okropni | okropna
okropnie | okropnie
okropniejsi | okropniejsi
okropniejsza | okropniejsi
okropniejsze | okropniejsi
okropniejszego | okropniejsi
okropniejszej | okropniejsi
okropniejszemu | okropniejsi
okropniejszy | okropniejsi
okropniejszych | okropniejsi
okropniejszym | okropniejsi
okropniejszymi | okropniejsi
okropniejszą | okropniejsi
okropny | okropna
okropnych | okropna
okropnym | okropna
okropnymi | okropna
okropną | okropna
okrągły
okrągły rok | cały rok

olbrzymi | ogromna
olbrzymia | ogromna
olbrzymich | ogromna
olbrzymie | ogromna
olbrzymiego | ogromna
olbrzymiej | ogromna
olbrzymiemu | ogromna
olbrzymim | ogromna
olbrzymimi | ogromna
olbrzymią | ogromna

omów | omów
omówcie | omówcie
omówi | omówi
omówieni | omówieni
omówili | omówili
omówiona | omówieni
omówione | omówieni
omówionego | omówieni
omówionej | omówieni
omówionemu | omówieni
omówiono | omówiono
omówiony | omówieni
omówionych | omówieni
omówionym | omówieni
omówionymi | omówieni
omówioną | omówieni
omówią | omówią
omówić | omówić
omówił | omówił
omówiła | omówiła
omówiło | omówiło
omówiły | omówiły

online | online

operację
operowali | operowali
operowaliśmy | operowaliśmy
operowania | operowania
operowanie | operowanie
operowaniem | operowaniem
operowaniu | operowaniu
operowano | operowano
operować | operować
operował | operował
operowała | operowała
operowałam | operowałam
operowałem | operowałem
operowało | operowało
operowały | operowały
operuje | operuje
operujecie | operujecie
operujemy | operujemy
operujesz | operujesz
operują | operują
operując | operując
operuję | operuję
opieki
opinia | opinia
opiniach | opiniach
opiniami | opiniami
opinie | opinie
opinii | opinii
opinij | opinij
opiniom | opiniom
opinią | opinią
opinię | opinia
oponenci | rywale
oponencie | rywalu
oponent | rywal
oponenta | rywala
oponentach | rywalach
oponentami | rywalami
oponentem | rywalem
oponentom | rywalom
oponentowi | rywalowi
oponentów | rywali
opowiada | mówi
opowiada o | mówi o
opowiadaj
opowiadaj o | mów o
opowiadajcie
opowiadajcie o | mówcie o
opowiadają | mówią
opowiadają o | mówią o
opowiadając
opowiadając o | mówiąc o
opowiadali
opowiadali o | mówili o
opowiadamy
opowiadamy o | mówimy o
opowiadano
opowiadano o | mówiono o
opowiadać
opowiadać o | mówić o
opowiadał | mówił
opowiadał o | mówił o
opowiadała | mówiła
opowiadała o | mówiła o
opowiadało
opowiadało o | mówiło o
opowiadały
opowiadały o | mówiły o
opowiedział | dodał
opowiedziała | dodała
opracowali | stworzyli
opracowana | stworzeni
opracowane | stworzeni
opracowanego | stworzeni
opracowanej | stworzeni
opracowanemu | stworzeni
opracowani | stworzeni
opracowania | stworzenia
opracowanie | stworzenie
opracowaniem | stworzeniem
opracowaniu | stworzeniu
opracowano | stworzono
opracowany | stworzeni
opracowanych | stworzeni
opracowanym | stworzeni
opracowanymi | stworzeni
opracowaną | stworzeni
opracowawszy | stworzywszy
opracować | stworzyć
opracował | stworzył
opracowała | stworzyła
opracowało | stworzyło
opracowały | stworzyły
opracowuje | tworzy
opracowujecie | tworzycie
opracowujemy | tworzymy
opracowujesz | tworzysz
opracowują | tworzą
opracowując | tworząc
opracowuję | tworzę
opracowywali | tworzyli
opracowywana | tworzona
opracowywane | tworzone
opracowywanego | tworzonego
opracowywanej | tworzonej
opracowywanemu | tworzonemu
opracowywani | tworzeni
opracowywania | tworzenia
opracowywanie | tworzenie
opracowywaniem | tworzeniem
opracowywaniu | tworzeniu
opracowywano | tworzono
opracowywany | tworzony
opracowywanych | tworzonych
opracowywanym | tworzonym
opracowywanymi | tworzonymi
opracowywaną | tworzoną
opracowywać | tworzyć
opracowywał | tworzył
opracowywała | tworzyła
opracowywało | tworzyło
opracowywały | tworzyły
opracuje | stworzy
opracujecie | stworzycie
opracujemy | stworzymy
opracujesz | stworzysz
opracują | stworzą
opracuję | stworzę
oprócz | prócz
oprócz tego | do tego
oprósz | obsyp
opublikowali | opublikowali
opublikowania | opublikowania
opublikowanie | opublikowanie
opublikowaniem | opublikowaniem
opublikowaniu | opublikowaniu
opublikowano | opublikowano
opublikowawszy | opublikowawszy
opublikować | opublikować
opublikował | opublikował
opublikowała | opublikowała
opublikowało | opublikowało
opublikowały | opublikowały
opublikuje | opublikuje
opublikujecie | opublikujecie
opublikujemy | opublikujemy
opublikujesz | opublikujesz
opublikują | opublikują
opublikuję | opublikuję
opóźni
opóźni się | opóźni się
opóźnicie
opóźnicie się | opóźnicie się
opóźnienia | zwłoki
opóźnienia się | opóźnienia się
opóźnienie | zwłoka
opóźnienie się | opóźnienie się
opóźnieniem
opóźnieniem się | opóźnieniem się
opóźnieniu
opóźnieniu się | opóźnieniu się
opóźnień | zwłok
opóźnili
opóźnili się | opóźnili się
opóźniliśmy
opóźniliśmy się | opóźniliśmy się
opóźnimy
opóźnimy się | opóźnimy się
opóźniono
opóźniono się | opóźniono się
opóźnisz
opóźnisz się | opóźnisz się
opóźnią
opóźnią się | opóźnią się
opóźnić
opóźnić się | opóźnić się
opóźnię
opóźnię się | opóźnię się
opóźnił
opóźnił się | opóźnił się
opóźniła
opóźniła się | opóźniła się
opóźniłam
opóźniłam się | opóźniłam się
opóźniłem
opóźniłem się | opóźniłem się
opóźniło
opóźniło się | opóźniło się
opóźniły
opóźniły się | opóźniły się
opłucze | opłucze
opłuczecie | opłuczecie
opłuczemy | opłuczemy
opłuczesz | opłuczesz
opłuczą | opłuczą
opłuczę | opłuczę
opłukali | opłukali
opłukaliśmy | opłukaliśmy
opłukana | opłukana
opłukane | opłukane
opłukanego | opłukanego
opłukanej | opłukanej
opłukanemu | opłukanemu
opłukani | opłukani
opłukania | opłukania
opłukanie | opłukanie
opłukaniem | opłukaniem
opłukaniu | opłukaniu
opłukano | opłukano
opłukany | opłukany
opłukanych | opłukanych
opłukanym | opłukanym
opłukanymi | opłukanymi
opłukaną | opłukaną
opłukawszy | opłukawszy
opłukać | opłukać
opłukał | opłukał
opłukała | opłukała
opłukałam | opłukałam
opłukałem | opłukałem
opłukało | opłukało
opłukały | opłukały

oraz | i
organizowali | urządzali
organizowana | urządzana
organizowane | urządzane
organizowanego | urządzanego
organizowanej | urządzanej
organizowanemu | urządzanemu
organizowani | urządzani
organizowania | urządzania
organizowanie | urządzanie
organizowaniem | urządzaniem
organizowaniu | urządzaniu
organizowano | urządzano
organizowany | urządzany
organizowanych | urządzanych
organizowanym | urządzanym
organizowanymi | urządzanymi
organizowaną | urządzaną
organizować | urządzać
organizował | urządzał
organizowała | urządzała
organizowało | urządzało
organizowały | urządzały
organizuj | urządzaj
organizujcie | urządzajcie
organizuje | urządza
organizujecie | urządzacie
organizujemy | urządzamy
organizujesz | urządzasz
organizują | urządzają
organizując | urządzając
organizuję | urządzam

osadzeni | osadzeni
osadzonego | więźnia
osadzony | więzień
osadzonych | więźniów
osiedl
osiedl się | osiedl się
osiedlcie
osiedlcie się | osiedlcie się
osiedlenia
osiedlenia się | zamieszkania
osiedlenie
osiedlenie się | zamieszkanie
osiedleniem
osiedleniem się | zamieszkaniem
osiedleniu
osiedleniu się | zamieszkaniu
osiedli
osiedli się | zamieszka
osiedlicie
osiedlicie się | zamieszkacie
osiedlij
osiedlij się | osiedl się
osiedlijcie
osiedlijcie się | osiedlcie się
osiedlili
osiedlili się | zamieszkali
osiedlimy
osiedlimy się | zamieszkamy
osiedlisz
osiedlisz się | zamieszkasz
osiedliwszy
osiedliwszy się | zamieszkawszy
osiedlić
osiedlić się | zamieszkać
osiedlił
osiedlił się | zamieszkał
osiedliła
osiedliła się | zamieszkała
osiedliło
osiedliło się | zamieszkało
osiedliły
osiedliły się | zamieszkały
osiedlono
osiedlono się | zamieszkano
osiedlą
osiedlą się | osiedlą się
osiedlę
osiedlę się | zamieszkam
osiąga | osiąga
osiągacie | osiągacie
osiągaj | osiągaj
osiągajcie | osiągajcie
osiągają | osiągają
osiągając | osiągając
osiągali | osiągali
osiągam | osiągam
osiągamy | osiągamy
osiągana | osiągana
osiągane | osiągane
osiąganego | osiąganego
osiąganej | osiąganej
osiąganemu | osiąganemu
osiągani | osiągani
osiągania | osiągania
osiąganie | osiąganie
osiąganiem | osiąganiem
osiąganiu | osiąganiu
osiągano | osiągano
osiągany | osiągany
osiąganych | osiąganych
osiąganym | osiąganym
osiąganymi | osiąganymi
osiąganą | osiąganą
osiągasz | osiągasz
osiągać | osiągać
osiągał | osiągał
osiągała | osiągała
osiągało | osiągało
osiągały | osiągały
osiągnie | uzyska
osiągniecie | uzyskacie
osiągniemy | uzyskamy
osiągniesz | uzyskasz
osiągnij | uzyskaj
osiągnijcie | uzyskajcie
osiągnięci | uzyskani
osiągnięcia | uzyskania
osiągnięcie | uzyskanie
osiągnięciem | uzyskaniem
osiągnięciu | uzyskaniu
osiągnięta | uzyskana
osiągnięte | uzyskane
osiągniętego | uzyskanego
osiągniętej | uzyskanej
osiągniętemu | uzyskanemu
osiągnięto | uzyskano
osiągnięto porozumienie | zawarto porozumienie
osiągnięty | uzyskany
osiągniętych | uzyskanych
osiągniętym | uzyskanym
osiągniętymi | uzyskanymi
osiągniętą | uzyskaną
osiągną | osiągną
osiągnąwszy | uzyskawszy
osiągnąć | uzyskać
osiągnąć porozumienie | zawrzeć porozumienie
osiągnął | uzyskał
osiągnę | osiągnę
osiągnęli | uzyskali
osiągnęli porozumienie | zawarli porozumienie
osiągnęła | uzyskała
osiągnęło | uzyskało
osiągnęły | uzyskały
osoba
osoba bezdomna | bezdomny
osobistych
osoby
osoby bezdomne | bezdomni
osoby bezdomnej | bezdomnego
osoby które | ci którzy
ostateczna | końcowa
ostateczne | końcowe
ostatecznego | końcowego
ostatecznej | końcowej
ostatecznemu | końcowemu
ostateczni | końcowi
ostatecznie | w końcu
ostateczny | końcowy
ostatecznych | końcowych
ostatecznym | końcowym
ostatecznymi | końcowymi
ostateczną | końcową
ostatni
ostatni raz | ostatni raz
ostatnich
ostatnie
ostatniej
ostatnim
ostatnio | niedawno
ostatnią
ostra | ostra
ostre | ostre
ostrego | ostrego
ostrej | ostrej
ostremu | ostremu
ostrożnie | ostrożnie
ostrożnością
ostry | ostry
ostrych | ostrych
ostrym | ostrym
ostrymi | ostrymi
ostrzec | ostrzec
ostrzega | ostrzega
ostrzegaj | ostrzegaj
ostrzegajcie | ostrzegajcie
ostrzegają | ostrzegają
ostrzegając | ostrzegając
ostrzegali | ostrzegli
ostrzegamy | ostrzegamy
ostrzegana | ostrzegana
ostrzegane | ostrzegane
ostrzegani | ostrzegani
ostrzegano | ostrzegano
ostrzegany | ostrzegany
ostrzegać | ostrzec
ostrzegał | ostrzegł
ostrzegała | ostrzegła
ostrzegało | ostrzegło
ostrzegały | ostrzegły
ostrzegli | ostrzegli
ostrzegą | ostrzegą
ostrzegł | ostrzegł
ostrzegła | ostrzegła
ostrzegło | ostrzegło
ostrzegłszy | ostrzegłszy
ostrzegły | ostrzegły
ostrzeż | ostrzeż
ostrzeżcie | ostrzeżcie
ostrzeże | ostrzeże
ostrzeżemy | ostrzeżemy
ostrzeżeni | ostrzeżeni
ostrzeżona | ostrzeżona
ostrzeżone | ostrzeżone
ostrzeżono | ostrzegano
ostrzeżony | ostrzeżony
ostrzy | ostrzy
ostrą | ostrą
ostudzeni | ostudzeni
ostudzenia | ostudzenia
ostudzenie | ostudzenie
ostudzeniem | ostudzeniem
ostudzeniu | ostudzeniu
ostudzi | ostudzi
ostudzicie | ostudzicie
ostudzili | ostudzili
ostudziliśmy | ostudziliśmy
ostudzimy | ostudzimy
ostudzisz | ostudzisz
ostudziwszy | ostudziwszy
ostudzić | ostudzić
ostudził | ostudził
ostudziła | ostudziła
ostudziłam | ostudziłam
ostudziłem | ostudziłem
ostudziło | ostudziło
ostudziły | ostudziły
ostudzona | ostudzeni
ostudzone | ostudzeni
ostudzonego | ostudzeni
ostudzonej | ostudzeni
ostudzonemu | ostudzeni
ostudzono | ostudzono
ostudzony | ostudzeni
ostudzonych | ostudzeni
ostudzonym | ostudzeni
ostudzonymi | ostudzeni
ostudzoną | ostudzeni
ostudzą | ostudzą
ostudzę | ostudzę
ostudź | ostudź
ostudźcie | ostudźcie
ostygli | ostygli
ostygliśmy | ostygliśmy
ostygnie | ostygnie
ostygniecie | ostygniecie
ostygniemy | ostygniemy
ostygniesz | ostygniesz
ostygnięci | ostygnięci
ostygnięcia | ostygnięcia
ostygnięcie | ostygnięcie
ostygnięciem | ostygnięciem
ostygnięciu | ostygnięciu
ostygnięta | ostygnięta
ostygnięte | ostygnięte
ostygniętego | ostygniętego
ostygniętej | ostygniętej
ostygniętemu | ostygniętemu
ostygnięto | ostygnięto
ostygnięty | ostygnięty
ostygniętych | ostygniętych
ostygniętym | ostygniętym
ostygniętymi | ostygniętymi
ostygniętą | ostygniętą
ostygną | ostygną
ostygnąć | ostygnąć
ostygnę | ostygnę
ostygł | ostygł
ostygła | ostygła
ostygłam | ostygłam
ostygłem | ostygłem
ostygło | ostygło
ostygłszy | ostygłszy
ostygły | ostygły
oswobodzeni | uwolnieni
oswobodzi | uwolni
oswobodzili | uwolnili
oswobodzimy | uwolnimy
oswobodziwszy | uwolniwszy
oswobodzić | uwolnić
oswobodził | uwolnił
oswobodziła | uwolniła
oswobodziło | uwolniło
oswobodziły | uwolniły
oswobodzona | uwolniona
oswobodzone | uwolnione
oswobodzono | uwolniono
oswobodzony | uwolniony
oswobodzą | uwolnią
oswobodź | uwolnij
oswobodźcie | uwolnijcie
oswobódź | uwolnij
oswobódźcie | uwolnijcie
oszacowali | ocenili
oszacowana | oceniona
oszacowane | ocenione
oszacowanego | ocenionego
oszacowanej | ocenionej
oszacowanemu | ocenionemu
oszacowani | ocenieni
oszacowania | ocenienia
oszacowaniach | ocenieniach
oszacowaniami | ocenieniami
oszacowanie | ocenienie
oszacowaniem | ocenieniem
oszacowaniom | ocenieniom
oszacowaniu | ocenieniu
oszacowano | oceniono
oszacowany | oceniony
oszacowanych | ocenionych
oszacowanym | ocenionym
oszacowanymi | ocenionymi
oszacowaną | ocenioną
oszacowawszy | oceniwszy
oszacować | ocenić
oszacował | ocenił
oszacowała | oceniła
oszacowało | oceniło
oszacowały | oceniły
oszacowań | ocenień
oszacuj | oceń
oszacujcie | oceńcie
oszacuje | oceni
oszacujecie | wycenicie
oszacujemy | ocenimy
oszacujesz | wycenisz
oszacują | ocenią
oszacuję | wycenię
oszczędzeni | oszczędzeni
oszczędzi | oszczędzi
oszczędzili | oszczędzili
oszczędzimy | oszczędzimy
oszczędziwszy | oszczędziwszy
oszczędzić | oszczędzić
oszczędził | oszczędził
oszczędziła | oszczędziła
oszczędziło | oszczędziło
oszczędziły | oszczędziły
oszczędzona | oszczędzona
oszczędzone | oszczędzone
oszczędzono | oszczędzono
oszczędzony | oszczędzony
oszczędzą | oszczędzą
oszczędź | oszczędź
oszczędźcie | oszczędźcie
oszust | oszust
oszusta | oszusta
oszustach | oszustach
oszustami | oszustami
oszustem | oszustem
oszustom | oszustom
oszustowi | oszustowi
oszustów | oszustów
oszuści | oszuści
oszuście | oszuście
osób
osób bezdomnych | bezdomnych

otrzyma | otrzyma
otrzymacie | otrzymacie
otrzymaj | dostań
otrzymajcie | dostańcie
otrzymają | dostana
otrzymali | dostali
otrzymam | dostanę
otrzymamy | otrzymamy
otrzymana | dostana
otrzymane | dostana
otrzymanego | dostana
otrzymanej | dostana
otrzymanemu | dostana
otrzymani | dostana
otrzymania | dostania
otrzymanie | otrzyma
otrzymaniem | dostaniem
otrzymaniu | dostaniu
otrzymano | dostano
otrzymany | dostana
otrzymanych | dostana
otrzymanym | dostana
otrzymanymi | dostana
otrzymaną | dostana
otrzymasz | otrzymasz
otrzymawszy | dostawszy
otrzymać | dostać
otrzymał | dostał
otrzymała | dostała
otrzymało | dostało
otrzymały | dostały
otrzymuj | dostawaj
otrzymujcie | dostawajcie
otrzymuje | dostaje
otrzymujecie | dostajecie
otrzymujemy | dostajemy
otrzymujesz | dostajesz
otrzymują | dostają
otrzymując | dostając
otrzymuję | dostaję
otrzymywali | dostawali
otrzymywana | dostawana
otrzymywane | dostawana
otrzymywanego | dostawana
otrzymywanej | dostawana
otrzymywanemu | dostawana
otrzymywani | dostawana
otrzymywania | dostawania
otrzymywanie | dostawanie
otrzymywaniem | dostawaniem
otrzymywaniu | dostawaniu
otrzymywano | dostawano
otrzymywany | dostawana
otrzymywanych | dostawana
otrzymywanym | dostawana
otrzymywanymi | dostawana
otrzymywaną | dostawana
otrzymywać | dostawać
otrzymywał | dostawał
otrzymywała | dostawała
otrzymywało | dostawało
otrzymywały | dostawały
otwarci | otwarci
otwarcia | otwarć
otwarcia wystawy | wernisaże
otwarciach | otwarciach
otwarciach wystawy | wernisażach
otwarciami | otwarciami
otwarciami wystawy | wernisażami
otwarcie | otwarcie
otwarcie wystawy | wernisaż
otwarciem | otwarciem
otwarciem wystawy | wernisażem
otwarciom | otwarciom
otwarciom wystawy | wernisażom
otwarciu | otwarć
otwarciu wystawy | wernisaże
otwarli | otwarli
otwarta | otwarta
otwarte | otwarte
otwarto | otwarto
otwarty | otwarty
otwarć | otwarć
otwarć wystawy | wernisaży
otwarł | otwarł
otwarła | otwarła
otwarło | otwarło
otwarłszy | otwarłszy
otwarły | otwarły
otwiera | otwiera
otwieraj | otwieraj
otwierajcie | otwierajcie
otwierają | otwierają
otwierając | otwierając
otwierali | otwierali
otwieramy | otwieramy
otwierana | otwierana
otwierane | otwierane
otwierani | otwierani
otwierano | otwierano
otwierany | otwierany
otwierać | otwierać
otwierał | otwierał
otwierała | otwierała
otwierało | otwierało
otwierały | otwierały
otworzeni | otwarci
otworzona | otwarta
otworzone | otwarte
otworzono | otwarto
otworzony | otwarty
otworzy | otworzy
otworzy się | otworzy się
otworzyli | otwarli
otworzymy | otworzymy
otworzywszy | otwarłszy
otworzyć | otworzyć
otworzył | otwarł
otworzyła | otwarła
otworzyło | otwarło
otworzyły | otwarły
otworzą | otworzą
otworzą się | otworzą się
otwórz | otwórz
otwórzcie | otwórzcie

ozdobi | ozdobi
ozdobieni | ozdobieni
ozdobili | ozdobili
ozdobimy | ozdobimy
ozdobiona | ozdobiona
ozdobione | ozdobione
ozdobiono | ozdobiono
ozdobiony | ozdobiony
ozdobiwszy | ozdobiwszy
ozdobią | ozdobią
ozdobić | ozdobić
ozdobił | ozdobił
ozdobiła | ozdobiła
ozdobiło | ozdobiło
ozdobiły | ozdobiły
ozdób | ozdób
ozdóbcie | ozdóbcie
oznajmi | ogłosi
oznajmia | ogłasza
oznajmiaj | ogłaszaj
oznajmiajcie | ogłaszajcie
oznajmiają | ogłaszają
oznajmiając | ogłaszając
oznajmiali | ogłaszali
oznajmiamy | ogłaszamy
oznajmiana | ogłaszana
oznajmiane | ogłaszane
oznajmiani | ogłaszani
oznajmiano | ogłaszano
oznajmiany | ogłaszany
oznajmiać | ogłaszać
oznajmiał | ogłaszał
oznajmiała | ogłaszała
oznajmiało | ogłaszało
oznajmiały | ogłaszały
oznajmieni | ogłoszeni
oznajmij | ogłoś
oznajmijcie | ogłoście
oznajmili | dodali
oznajmimy | ogłosimy
oznajmiona | ogłoszona
oznajmione | ogłoszone
oznajmiono | ogłoszono
oznajmiony | ogłoszony
oznajmiwszy | ogłosiwszy
oznajmią | ogłoszą
oznajmić | ogłosić
oznajmił | dodał
oznajmiła | dodała
oznajmiło | dodało
oznajmiły | ogłosiły

oświadcza | mówi
oświadczają | mówią
oświadczyli | dodali
oświadczył | dodał
oświadczyła | dodała
oświadczyło | dodało

pachnąca | wonna
pachnące | wonne
pachnącego | wonnego
pachnącej | wonnej
pachnącemu | wonnemu
pachnący | wonni
pachnących | wonnych
pachnącym | wonnym
pachnącymi | wonnymi
pachnącą | wonną
pamięci
pamięta | pamięta
pamiętacie | pamiętacie
pamiętaj | pamiętaj
pamiętajcie | pamiętajcie
pamiętają | pamiętają
pamiętając | pamiętając
pamiętali | pamiętali
pamiętam | pamiętam
pamiętamy | pamiętamy
pamiętania | pamiętania
pamiętanie | pamiętanie
pamiętaniem | pamiętaniem
pamiętaniu | pamiętaniu
pamiętano | pamiętano
pamiętasz | pamiętasz
pamiętać | pamiętać
pamiętał | pamiętał
pamiętała | pamiętała
pamiętało | pamiętało
pamiętały | pamiętały
panel
panel fotowoltaiczny | panel słoneczny
panel słoneczny | panel słoneczny
panele
panele fotowoltaiczne | panele słoneczne
panele słoneczne | panele słoneczne
paneli
paneli fotowoltaicznych | paneli słonecznych
paneli słonecznych | paneli słonecznych
panowanie
parlamentarzysta | poseł
parlamentarzysty | posła
parlamentarzystów | posłów
parlamentarzyści | posłowie
parokrotnie | kilka razy
paroma | paroma
paru | paru
parę | parę
patrz | patrz
patrzano | patrzano
patrzał | patrzał
patrzała | patrzała
patrzało | patrzało
patrzały | patrzały
patrzcie | patrzcie
patrzeli | patrzeli
patrzeć | patrzeć
patrzy | patrzy
patrzymy | patrzymy
patrzą | patrzą
patrząc | patrząc
pauz | pauz
pauza | pauza
pauzach | pauzach
pauzami | pauzami
pauzie | pauzie
pauzom | pauzom
pauzy | pauzy
pauzą | pauzą
pauzę | pauzę
państwa | kraje
państwem | krajami
państwo | kraje
państwu | krajom

pedagodzy | pedagog
pedagog | pedagog
pedagoga | pedagog
pedagogach | pedagog
pedagogami | pedagog
pedagogiem | pedagog
pedagogom | pedagog
pedagogowi | pedagog
pedagogowie | pedagog
pedagogu | pedagog
pedagogów | pedagog
pensja | płaca
pensjach | płacach
pensjami | płacami
pensje | płac
pensji | płac
pensjom | płacom
pensją | płacą
pensję | płaca
pensyj | płac
peryferiach
pełni

piec | piec
piechotą | pieszo
piechotę
piecz | piecz
pieczcie | pieczcie
piecze | piecze
pieczemy | pieczemy
pieczeni | pieczeni
pieczona | pieczona
pieczone | pieczone
pieczono | pieczono
pieczony | pieczony
piekli | piekli
pieką | pieką
piekąc | piekąc
piekł | piekł
piekła | piekła
piekło | piekło
piekły | piekły
pieniądze | środki
pieniędzmi | środkami
pieniędzy | środków
pierwszej
pierwszy
pierwszy raz | pierwszy raz
pierwszym
piesi | piesi
pieszego | pieszego
pieszo | pieszo
pieszy | pieszy
pieszych | pieszych
pigułka | pigułka
pigułki | pigułki
pigułkę | pigułkę
pijana | pijana
pijane | pijane
pijanego | pijanego
pijanej | pijanej
pijanemu | pijanemu
pijani | pijani
pijany | pijany
pijanych | pijanych
pijanym | pijanym
pijanymi | pijanymi
pijaną | pijaną
pikantna | ostra
pikantne | ostre
pikantnego | ostrego
pikantnej | ostrej
pikantnemu | ostremu
pikantni | ostrzy
pikantny | ostry
pikantnych | ostrych
pikantnym | ostrym
pikantnymi | ostrymi
pikantną | ostrą
pilnowali | strzegli
pilnowana | pilnowana
pilnowane | pilnowana
pilnowanego | pilnowana
pilnowanej | pilnowana
pilnowanemu | pilnowana
pilnowani | pilnowana
pilnowano | pilnowano
pilnowany | pilnowana
pilnowanych | pilnowana
pilnowanym | pilnowana
pilnowanymi | pilnowana
pilnowaną | pilnowana
pilnować | strzec
pilnował | strzegł
pilnowała | strzegła
pilnowało | strzegło
pilnowały | strzegły
pilnuj | pilnuj
pilnujcie | pilnujcie
pilnuje | pilnuje
pilnują | pilnują
pilnując | pilnując
piosence | utworze
piosenek | utworów
piosenka | utwór
piosenkach | utworach
piosenkami | utworami
piosenkarce | wokalistce
piosenkarek | wokalistek
piosenkarka | wokalistka
piosenkarkach | wokalistkach
piosenkarkami | wokalistkami
piosenkarki | wokalistki
piosenkarkom | wokalistkom
piosenkarką | wokalistką
piosenkarkę | wokalistkę
piosenkarz | wokalista
piosenkarza | wokalisty
piosenkarzach | wokalistach
piosenkarzami | wokalistami
piosenkarze | wokaliści
piosenkarzem | wokalistą
piosenkarzom | wokalistom
piosenkarzowi | wokaliście
piosenkarzu | wokaliście
piosenkarzy | wokalistów
piosenki | utworu
piosenkom | utworom
piosenką | utworem
piosenkę | utwór
pisarz | pisarz
pisarza | pisarza
pisarzach | pisarzach
pisarzami | pisarzami
pisarze | pisarze
pisarzem | pisarzem
pisarzom | pisarzom
pisarzowi | pisarzowi
pisarzu | pisarzu
pisarzy | pisarzy
pisemnej
pisemnie | pisemnie
piękna | piękna
piękne | piękne
pięknego | pięknego
pięknej | pięknej
pięknemu | pięknemu
piękni | piękni
piękny | piękny
pięknych | pięknych
pięknym | pięknym
pięknymi | pięknymi
piękną | piękną
piętnaście
piętnaście minut | kwadrans
piłkarz | piłkarz
piłkarza | piłkarza
piłkarzach | piłkarzach
piłkarzami | piłkarzami
piłkarze | piłkarze
piłkarzem | piłkarzem
piłkarzom | piłkarzom
piłkarzowi | piłkarzu
piłkarzu | piłkarzu
piłkarzy | piłkarzy
piśmie

planach
planem
planowali | planowali
planowana | planowana
planowane | planowana
planowanego | planowana
planowanej | planowana
planowanemu | planowana
planowani | planowana
planowano | planowano
planowany | planowana
planowanych | planowana
planowanym | planowana
planowanymi | planowana
planowaną | planowana
planować | planować
planował | planował
planowała | planowała
planowało | planowało
planowały | planowały
planuj | planuj
planujcie | planujcie
planuje | planuje
planują | planują
planując | planując
plotce | plotce
plotek | plotek
plotka | plotka
plotkach | plotkach
plotkami | plotkami
plotki | plotki
plotkom | plotkom
plotką | plotką
plotkę | plotkę
plus | atut
plus minus | ok
plusa | atutu
plusach | atutach
plusami | atutami
plusem | atutem
plusie | atucie
plusom | atutom
plusowi | atucie
plusy | atutu
plusów | zalet

po | po
po czym | potem
po kolei | kolejno
po miesiącu | po miesiącu
po południu | popołudniu
po raz drugi | drugi raz
po raz kolejny | znów
po raz ostatni | ostatni raz
po raz pierwszy | pierwszy raz
po roku | po roku
po tygodniu | po tygodniu
po zakończeniu | po
pobicia
pobicia rekord | pobicia rekord
pobicie
pobicie rekord | pobicie rekord
pobiciem
pobiciem rekord | pobiciem rekord
pobiciu
pobiciu rekord | pobiciu rekord
pobierz
pobierz się | weź ślub
pobierzcie
pobierzcie się | weźcie ślub
pobierze
pobierze się | weźmie ślub
pobije
pobije rekord | pobije rekord
pobijecie
pobijecie rekord | pobijecie rekord
pobijemy
pobijemy rekord | pobijemy rekord
pobijesz
pobijesz rekord | pobijesz rekord
pobiją
pobiją rekord | pobiją rekord
pobiję
pobiję rekord | pobiję rekord
pobili
pobili rekord | pobili rekord
pobiorą
pobiorą się | wezmą ślub
pobito
pobito rekord | pobito rekord
pobiwszy
pobiwszy rekord | pobiwszy rekord
pobić
pobić rekord | pobić rekord
pobił
pobił rekord | pobił rekord
pobiła
pobiła rekord | pobiła rekord
pobiło
pobiło rekord | pobiło rekord
pobiły
pobiły rekord | pobiły rekord
pobliżu
pobrali
pobrali się | pobrali się
pobrano
pobrano się | pobrano się
pobrać
pobrać się | pobrać się
pobrał
pobrał się | pobrał się
pobrała
pobrała się | pobrała się
pobrało
pobrało się | pobrało się
pobrały
pobrały się | pobrały się
pochmurna | pochmurna
pochmurne | pochmurne
pochmurnego | pochmurnego
pochmurnej | pochmurnej
pochmurnemu | pochmurnemu
pochmurni | pochmurni
pochmurny | pochmurny
pochmurnych | pochmurnych
pochmurnym | pochmurnym
pochmurnymi | pochmurnymi
pochmurną | pochmurną
pochodzenia
pochodzenia z | pochodzenia z
pochodzenie
pochodzenie z | pochodzenie z
pochodzeniem
pochodzeniem z | pochodzeniem z
pochodzeniu
pochodzeniu z | pochodzeniu z
pochodzi
pochodzi z | pochodzi z
pochodzicie
pochodzicie z | pochodzicie z
pochodzili
pochodzili z | pochodzili z
pochodzimy
pochodzimy z | pochodzimy z
pochodzisz
pochodzisz z | pochodzisz z
pochodzić
pochodzić z | pochodzić z
pochodził
pochodził z | pochodził z
pochodziła
pochodziła z | pochodziła z
pochodziło
pochodziło z | pochodziło z
pochodziły
pochodziły z | pochodziły z
pochodzono
pochodzono z | pochodzono z
pochodzą
pochodzą z | pochodzą z
pochodząc
pochodząc z | pochodząc z
pochodzę
pochodzę z | pochodzę z
pochówek | pogrzeb
pochówka | pochówka
pochówkach | pochówkach
pochówkami | pochówkami
pochówki | pochówki
pochówkiem | pogrzebem
pochówkom | pochówkom
pochówkowi | pochówkowi
pochówku | pochówku
pochówków | pochówków
pociąwszy | pociąwszy
pociąć | pociąć
pociął | pociął
pociąłem | pociąłem
pocięci | pocięci
pocięcia | pocięcia
pocięciach | pocięciach
pocięciami | pocięciami
pocięcie | pocięcie
pocięciem | pocięciem
pocięciom | pocięciom
pocięciu | pocięciu
pocięli | pocięli
pocięliśmy | pocięliśmy
pocięta | pocięta
pocięte | pocięte
pociętego | pociętego
pociętej | pociętej
pociętemu | pociętemu
pocięto | pocięto
pocięty | pocięty
pociętych | pociętych
pociętym | pociętym
pociętymi | pociętymi
pociętą | pociętą
pocięć | pocięć
pocięła | pocięła
pocięłam | pocięłam
pocięło | pocięło
pocięły | pocięły
pocztą
pocztą elektroniczną | mailem
poczuci | odczuci
poczuj | odczuj
poczujcie | odczujcie
poczuje | odczuje
poczujemy | odczujemy
poczują | odczują
poczuli | odczuli
poczuta | odczuta
poczute | odczute
poczuto | odczuto
poczuty | odczuty
poczuwszy | odczuwszy
poczuć | odczuć
poczuł | odczuł
poczuła | odczuła
poczuło | odczuło
poczuły | odczuły
początek | start
początkach | startach
początkami | startami
początki | starty
początkiem | startem
początkom | startom
początkowa | wstępna
początkowe | wstępne
początkowego | wstępnego
początkowej | wstępnej
początkowemu | wstępnemu
początkowi | wstępni
początkowo | początkowo
początkowy | wstępny
początkowych | wstępnych
początkowym | wstępnym
początkowymi | wstępnymi
początkową | wstępną
początku | startu
początków | startów
pod
pod gołym niebem | pod gołym niebem
pod koniec | z końcem
pod warunkiem że | jeśli
poda
poda się do dymisji | poda się do dymisji
podacie
podacie się do dymisji | podacie się do dymisji
podadzą
podadzą się do dymisji | ustąpią ze stanowiska
podaje | mówi
podają | mówią
podali | dodali
podali się do dymisji | podali się do dymisji
podam
podam się do dymisji | podam się do dymisji
podamy
podamy się do dymisji | podamy się do dymisji
podania
podania się do dymisji | podania się do dymisji
podanie
podanie się do dymisji | podanie się do dymisji
podaniem
podaniem się do dymisji | podaniem się do dymisji
podaniu
podaniu się do dymisji | podaniu się do dymisji
podano | podano
podano do wiadomości | ujawniono
podano się do dymisji | podano się do dymisji
podarowali | ofiarowali
podarowana | ofiarowana
podarowane | ofiarowane
podarowanego | ofiarowanego
podarowanej | ofiarowanej
podarowanemu | ofiarowanemu
podarowani | ofiarowani
podarowania | ofiarowania
podarowanie | ofiarowanie
podarowaniem | ofiarowaniem
podarowaniu | ofiarowaniu
podarowano | ofiarowano
podarowany | ofiarowany
podarowanych | ofiarowanych
podarowanym | ofiarowanym
podarowanymi | ofiarowanymi
podarowaną | ofiarowaną
podarowawszy | ofiarowawszy
podarować | ofiarować
podarował | ofiarował
podarowała | ofiarowała
podarowało | ofiarowało
podarowały | ofiarowały
podaruje | ofiaruje
podarujecie | ofiarujecie
podarujemy | ofiarujemy
podarujesz | ofiarujesz
podarują | ofiarują
podaruję | ofiaruję
podarunek | prezent
podarunkach | prezentach
podarunkami | prezentami
podarunki | prezenty
podarunkiem | prezentem
podarunkom | prezentom
podarunkowi | prezentowi
podarunku | prezentu
podarunków | prezentów
podasz
podasz się do dymisji | podasz się do dymisji
podawszy
podawszy się do dymisji | podawszy się do dymisji
podać
podać się do dymisji | podać się do dymisji
podał | dodał
podał się do dymisji | podał się do dymisji
podała | dodała
podała się do dymisji | podała się do dymisji
podało | dodało
podało się do dymisji | podało się do dymisji
podały | podały
podały się do dymisji | podały się do dymisji
podczas | w toku
podczas gdy | podczas gdy
podczas weekendu | w weekend
podda
podda krytyce | skrytykuje
poddacie
poddacie krytyce | skrytykujecie
poddadzą
poddadzą krytyce | skrytykują
poddaj
poddaj krytyce | skrytykuj
poddajcie
poddajcie krytyce | skrytykujcie
poddaje
poddaje krytyce | krytykuje
poddajecie
poddajecie krytyce | krytykujecie
poddajemy
poddajemy krytyce | krytykujemy
poddajesz
poddajesz krytyce | krytykujesz
poddają
poddają krytyce | krytykują
poddając
poddając krytyce | krytykując
poddaję
poddaję krytyce | krytykuję
poddali
poddali krytyce | skrytykowali
poddam
poddam krytyce | skrytykuję
poddamy
poddamy krytyce | skrytykujemy
poddania
poddania krytyce | skrytykowania
poddanie
poddanie krytyce | skrytykowanie
poddaniem
poddaniem krytyce | skrytykowaniem
poddaniu
poddaniu krytyce | skrytykowaniu
poddano
poddano krytyce | skrytykowano
poddasz
poddasz krytyce | skrytykujesz
poddasze | strych
poddaszu | strychu
poddawaj
poddawaj krytyce | krytykuj
poddawajcie
poddawajcie krytyce | krytykujcie
poddawali
poddawali krytyce | krytykowali
poddawania
poddawania krytyce | krytykowania
poddawanie
poddawanie krytyce | krytykowanie
poddawaniem
poddawaniem krytyce | krytykowaniem
poddawaniu
poddawaniu krytyce | krytykowaniu
poddawano
poddawano krytyce | krytykowano
poddawać
poddawać krytyce | krytykować
poddawał
poddawał krytyce | krytykował
poddawała
poddawała krytyce | krytykowała
poddawało
poddawało krytyce | krytykowało
poddawały
poddawały krytyce | krytykowały
poddawszy
poddawszy krytyce | skrytykowawszy
poddać
poddać krytyce | skrytykować
poddał
poddał krytyce | skrytykował
poddała
poddała krytyce | skrytykowała
poddało
poddało krytyce | skrytykowało
poddały
poddały krytyce | skrytykowały
podejmie
podejmie decyzję | postanowi
podejmie decyzję o | zdecyduje o
podejmie próbę | spróbuje
podejmiecie
podejmiecie decyzję | postanowicie
podejmiecie decyzję o | zdecydujecie o
podejmiemy
podejmiemy decyzję | postanowimy
podejmiemy decyzję o | zdecydujemy o
podejmiesz
podejmiesz decyzję | postanowisz
podejmiesz decyzję o | zdecydujesz o
podejmij
podejmij decyzję | postanów
podejmij próbę | spróbuj
podejmijcie
podejmijcie decyzję | postanówcie
podejmijcie próbę | spróbujcie
podejmowali
podejmowali decyzję | decydowali
podejmowano
podejmowano decyzję | decydowano
podejmować
podejmować decyzję | decydować
podejmował
podejmował decyzję | decydował
podejmowała
podejmowała decyzję | decydowała
podejmowało
podejmowało decyzję | decydowało
podejmowały
podejmowały decyzję | decydowały
podejmuj
podejmuj decyzję | decyduj
podejmujcie
podejmujcie decyzję | decydujcie
podejmuje
podejmuje decyzję | decyduje
podejmujemy
podejmujemy decyzję | decydujemy
podejmują
podejmują decyzję | decydują
podejmując
podejmując decyzję | decydując
podejmą
podejmą decyzję | zdecydują
podejmą decyzję o | zdecydują o
podejmą próbę | spróbują
podejmę
podejmę decyzję | zdecyduję
podejmę decyzję o | zdecyduję o
podgrzej | nagrzej
podgrzewa
podgrzewa się | nagrzewa się
podgrzewaj
podgrzewaj się | nagrzewaj się
podgrzewajcie
podgrzewajcie się | nagrzewajcie się
podgrzewają
podgrzewają się | nagrzewają się
podgrzewając
podgrzewając się | nagrzewając się
podgrzewali
podgrzewali się | nagrzewali się
podgrzewamy
podgrzewamy się | nagrzewamy się
podgrzewano
podgrzewano się | nagrzewano się
podgrzewać
podgrzewać się | nagrzewać się
podgrzewał
podgrzewał się | nagrzewał się
podgrzewała
podgrzewała się | nagrzewała się
podgrzewało
podgrzewało się | nagrzewało się
podgrzewały
podgrzewały się | nagrzewały się
podjąwszy
podjąwszy decyzję | postanowiwszy
podjąwszy decyzję o | zdecydowawszy o
podjąć
podjąć decyzję | postanowić
podjąć decyzję o | zdecydować o
podjąć działania | podjąć kroki
podjąć kroki | podjąć kroki
podjąć próbę | spróbować
podjął
podjął decyzję | postanowił
podjął decyzję o | zdecydował o
podjął próbę | spróbował
podjęcia
podjęcia decyzję | zdecydowania
podjęcia decyzję o | zdecydowania o
podjęcie
podjęcie decyzję | decyzja
podjęcie decyzję o | zdecydowanie o
podjęciem
podjęciem decyzję | decyzją
podjęciem decyzję o | zdecydowaniem o
podjęciu
podjęciu decyzję | zdecydowaniu
podjęciu decyzję o | zdecydowaniu o
podjęli
podjęli decyzję | postanowili
podjęli decyzję o | zdecydowali o
podjęli próbę | spróbowali
podjęto
podjęto decyzję | zdecydowano
podjęto decyzję o | zdecydowano o
podjęto działania | podjęto kroki
podjęto kroki | podjęto kroki
podjęto próbę | spróbowano
podjęła
podjęła decyzję | postanowiła
podjęła decyzję o | zdecydowała o
podjęła próbę | spróbowała
podjęło
podjęło decyzję | postanowiło
podjęło decyzję o | zdecydowało o
podjęło próbę | spróbowało
podjęły
podjęły decyzję | postanowiły
podjęły decyzję o | zdecydowały o
podjęły próbę | spróbowały
podkreśla | mówi
podkreślają | mówią
podkreślał | mówił
podkreślała | mówiła
podkreślili | dodali
podkreślił | dodał
podkreśliła | dodała
podniesie | zwiększy
podniesie się | wzrośnie
podniesiecie
podniesiecie się | wzrośniecie
podniesiemy
podniesiemy się | wzrośniemy
podniesienia
podniesienia się | wzrośnięcia
podniesienie
podniesienie się | wzrośnięcie
podniesieniem
podniesieniem się | wzrośnięciem
podniesieniu
podniesieniu się | wzrośnięciu
podniesiesz
podniesiesz się | wzrośniesz
podniesiono | zwiększono
podniesiono się | wzrośnięto
podnieś
podnieś się | wzrośnij
podnieście
podnieście się | wzrośnijcie
podnieśli | podnieśli
podnieśli się | wzrośli
podnieść | podnieść
podnieść się | wzróść
podniosą
podniosą się | wzrosną
podniosę
podniosę się | wzrosnę
podniosł
podniosł się | wzrosł
podniosła | podniosła
podniosła się | wzrosła
podniosło | podniosło
podniosło się | wzrosło
podniosły | podniosły
podniosły się | wzrosły
podniósł | podniósł
podniósł się | wzrosł
podniósłszy
podniósłszy się | wzrósłszy
podobien | podobna
podobna | podobna
podobne | podobna
podobnego | podobna
podobnej | podobna
podobnemu | podobna
podobni | podobna
podobnie | podobnie
podobniejsi | podobniejsi
podobniejsza | podobniejsi
podobniejsze | podobniejsi
podobniejszego | podobniejsi
podobniejszej | podobniejsi
podobniejszemu | podobniejsi
podobniejszy | podobniejsi
podobniejszych | podobniejsi
podobniejszym | podobniejsi
podobniejszymi | podobniejsi
podobniejszą | podobniejsi
podobny | podobna
podobnych | podobna
podobnym | podobna
podobnymi | podobna
podobną | podobna
podpis
podpisali | podpisali
podpisali kontrakt | zawarli kontrakt
podpisali porozumienie | zawarli porozumienie
podpisali umowę | zawarli umowę
podpisania
podpisania kontrakt | zawarcia kontrakt
podpisania porozumienie | zawarcia porozumienie
podpisania umowę | zawarcia umowę
podpisanie
podpisanie kontrakt | zawarcie kontrakt
podpisanie porozumienie | zawarcie porozumienie
podpisanie umowę | zawarcie umowę
podpisaniem
podpisaniem kontrakt | zawarciem kontrakt
podpisaniem porozumienie | zawarciem porozumienie
podpisaniem umowę | zawarciem umowę
podpisaniu
podpisaniu kontrakt | zawarciu kontrakt
podpisaniu porozumienie | zawarciu porozumienie
podpisaniu umowę | zawarciu umowę
podpisano | podpisano
podpisano kontrakt | zawarto kontrakt
podpisano porozumienie | zawarto porozumienie
podpisano umowę | zawarto umowę
podpisawszy | podpisawszy
podpisawszy kontrakt | zawarłszy kontrakt
podpisawszy porozumienie | zawarłszy porozumienie
podpisawszy umowę | zawarłszy umowę
podpisać | podpisać
podpisać kontrakt | zawrzeć kontrakt
podpisać porozumienie | zawrzeć porozumienie
podpisać umowę | zawrzeć umowę
podpisał | podpisał
podpisał kontrakt | zawarł kontrakt
podpisał porozumienie | zawarł porozumienie
podpisał umowę | zawarł umowę
podpisała | podpisała
podpisała kontrakt | zawarła kontrakt
podpisała porozumienie | zawarła porozumienie
podpisała umowę | zawarła umowę
podpisało | podpisało
podpisało kontrakt | zawarło kontrakt
podpisało porozumienie | zawarło porozumienie
podpisało umowę | zawarło umowę
podpisały | podpisały
podpisały kontrakt | zawarły kontrakt
podpisały porozumienie | zawarły porozumienie
podpisały umowę | zawarły umowę
podpisz | podpisz
podpiszcie | podpiszcie
podpisze | podpisze
podpisze kontrakt | zawrze kontrakt
podpisze porozumienie | zawrze porozumienie
podpisze umowę | zawrze umowę
podpiszecie
podpiszecie kontrakt | zawrzecie kontrakt
podpiszecie porozumienie | zawrzecie porozumienie
podpiszecie umowę | zawrzecie umowę
podpiszemy | podpiszemy
podpiszemy kontrakt | zawrzemy kontrakt
podpiszemy porozumienie | zawrzemy porozumienie
podpiszemy umowę | zawrzemy umowę
podpiszesz
podpiszesz kontrakt | zawrzesz kontrakt
podpiszesz porozumienie | zawrzesz porozumienie
podpiszesz umowę | zawrzesz umowę
podpiszą | podpiszą
podpiszą kontrakt | zawrą kontrakt
podpiszą porozumienie | zawrą porozumienie
podpiszą umowę | zawrą umowę
podpiszę
podpiszę kontrakt | zawrę kontrakt
podpiszę porozumienie | zawrę porozumienie
podpiszę umowę | zawrę umowę
podrożano | zdrożano
podrożał | zdrożał
podrożała | zdrożała
podrożało | zdrożało
podrożały | zdrożały
podrożej | zdrożej
podrożejcie | zdrożejcie
podrożeje | zdrożeje
podrożeją | zdrożeją
podrożeli | zdrożeli
podrożeć | zdrożeć
podsmaż | usmaż
podsmaża | smaży
podsmażaj | smaż
podsmażajcie | smażcie
podsmażają | smażą
podsmażając | smażąc
podsmażali | smażyli
podsmażamy | smażymy
podsmażana | smażona
podsmażane | smażone
podsmażani | smażeni
podsmażano | smażono
podsmażany | smażony
podsmażać | smażyć
podsmażał | smażył
podsmażała | smażyła
podsmażało | smażyło
podsmażały | smażyły
podsmażcie | usmażcie
podsmażeni | usmażeni
podsmażona | usmażona
podsmażone | usmażone
podsmażono | usmażono
podsmażony | usmażony
podsmaży | usmaży
podsmażyli | usmażyli
podsmażymy | usmażymy
podsmażywszy | usmażywszy
podsmażyć | usmażyć
podsmażył | usmażył
podsmażyła | usmażyła
podsmażyło | usmażyło
podsmażyły | usmażyły
podsmażą | usmażą
podstaw
podstawowa | główna
podstawowe | główne
podstawowego | głównego
podstawowej | głównej
podstawowemu | głównemu
podstawowych | głównych
podstawowym | głównym
podstawowymi | głównymi
podstawową | główną
podtrzyma
podtrzyma wyrok | utrzyma wyrok
podtrzymacie
podtrzymacie wyrok | utrzymacie wyrok
podtrzymają
podtrzymają wyrok | utrzymają wyrok
podtrzymali
podtrzymali wyrok | utrzymali wyrok
podtrzymaliśmy
podtrzymaliśmy wyrok | utrzymaliśmy wyrok
podtrzymam
podtrzymam wyrok | utrzymam wyrok
podtrzymamy
podtrzymamy wyrok | utrzymamy wyrok
podtrzymania
podtrzymania wyrok | utrzymania wyrok
podtrzymanie
podtrzymanie wyrok | utrzymanie wyrok
podtrzymaniem
podtrzymaniem wyrok | utrzymaniem wyrok
podtrzymaniu
podtrzymaniu wyrok | utrzymaniu wyrok
podtrzymano
podtrzymano wyrok | utrzymano wyrok
podtrzymasz
podtrzymasz wyrok | utrzymasz wyrok
podtrzymawszy
podtrzymawszy wyrok | utrzymawszy wyrok
podtrzymać
podtrzymać wyrok | utrzymać wyrok
podtrzymał
podtrzymał wyrok | utrzymał wyrok
podtrzymała
podtrzymała wyrok | utrzymała wyrok
podtrzymałam
podtrzymałam wyrok | utrzymałam wyrok
podtrzymałem
podtrzymałem wyrok | utrzymałem wyrok
podtrzymało
podtrzymało wyrok | utrzymało wyrok
podtrzymały
podtrzymały wyrok | utrzymały wyrok
podwyższ | zwiększ
podwyższa | zwiększa
podwyższaj | zwiększaj
podwyższajcie | zwiększajcie
podwyższają | zwiększają
podwyższając | zwiększając
podwyższali | zwiększali
podwyższana | zwiększana
podwyższane | zwiększana
podwyższanego | zwiększana
podwyższanej | zwiększana
podwyższanemu | zwiększana
podwyższani | zwiększana
podwyższano | zwiększano
podwyższany | zwiększana
podwyższanych | zwiększana
podwyższanym | zwiększana
podwyższanymi | zwiększana
podwyższaną | zwiększana
podwyższać | zwiększać
podwyższał | zwiększał
podwyższała | zwiększała
podwyższało | zwiększało
podwyższały | zwiększały
podwyższcie | zwiększcie
podwyższeni | zwiększeni
podwyższona | zwiększeni
podwyższone | zwiększeni
podwyższonego | zwiększeni
podwyższonej | zwiększeni
podwyższonemu | zwiększeni
podwyższono | zwiększono
podwyższony | zwiększeni
podwyższonych | zwiększeni
podwyższonym | zwiększeni
podwyższonymi | zwiększeni
podwyższoną | zwiększeni
podwyższy | zwiększy
podwyższyj | zwiększ
podwyższyjcie | zwiększcie
podwyższyli | podnieśli
podwyższyć | podnieść
podwyższył | podniósł
podwyższyła | podniosła
podwyższyło | podniosło
podwyższyły | podniosły
podwyższą | zwiększą
podwórek | podwórek
podwórka | podwórka
podwórkach | podwórkach
podwórkami | podwórkami
podwórkiem | podwórzem
podwórko | podwórko
podwórkom | podwórkom
podwórku | podwórku
podwórza | podwórka
podwórzach | podwórkach
podwórzami | podwórkami
podwórze | podwórko
podwórzem | podwórzem
podwórzom | podwórkom
podwórzu | podwórku
podwórzy | podwórek
podyktowali
podyktowali rzut karny | przyznali rzut karny
podyktowania
podyktowania rzut karny | przyznania rzut karny
podyktowanie
podyktowanie rzut karny | przyznanie rzut karny
podyktowaniem
podyktowaniem rzut karny | przyznaniem rzut karny
podyktowaniu
podyktowaniu rzut karny | przyznaniu rzut karny
podyktowano
podyktowano rzut karny | przyznano rzut karny
podyktowawszy
podyktowawszy rzut karny | przyznawszy rzut karny
podyktować
podyktować rzut karny | przyznać rzut karny
podyktował
podyktował rzut karny | przyznał rzut karny
podyktowała
podyktowała rzut karny | przyznała rzut karny
podyktowało
podyktowało rzut karny | przyznało rzut karny
podyktowały
podyktowały rzut karny | przyznały rzut karny
podyktuje
podyktuje rzut karny | przyzna rzut karny
podyktujecie
podyktujecie rzut karny | przyznacie rzut karny
podyktujemy
podyktujemy rzut karny | przyznamy rzut karny
podyktujesz
podyktujesz rzut karny | przyznasz rzut karny
podyktują
podyktują rzut karny | podyktują rzut karny
podyktuję
podyktuję rzut karny | przyznam rzut karny
podziel | podziel
podzielcie | podzielcie
podzieleni | podzieleni
podzielenia
podzielenia się punktami | zremisowania
podzielenie
podzielenie się punktami | zremisowanie
podzieleniem
podzieleniem się punktami | zremisowaniem
podzieleniu
podzieleniu się punktami | zremisowaniu
podzieli | podzieli
podzieli się punktami | zremisuje
podzielicie
podzielicie się punktami | zremisujecie
podzielili | podzielili
podzielili się punktami | zremisowali
podzielimy | podzielimy
podzielimy się punktami | zremisujemy
podzielisz
podzielisz się punktami | zremisujesz
podzieliwszy | podzieliwszy
podzieliwszy się punktami | zremisowawszy
podzielić | podzielić
podzielić się punktami | zremisować
podzielił | podzielił
podzielił się punktami | zremisował
podzieliła | podzieliła
podzieliła się punktami | zremisowała
podzieliło | podzieliło
podzieliło się punktami | zremisowało
podzieliły | podzieliły
podzieliły się punktami | zremisowały
podzielona | podzielona
podzielone | podzielone
podzielono | podzielono
podzielono się punktami | zremisowano
podzielony | podzielony
podzielą | podzielą
podzielą się punktami | zremisują
podzielę
podzielę się punktami | zremisuję
podziękowali | dziękowali
podziękowania | podziękowania
podziękowanie | podziękowanie
podziękowaniem | podziękowaniem
podziękowaniu | podziękowaniu
podziękowano | dziękowano
podziękowawszy | podziękowawszy
podziękować | dziękować
podziękował | dziękował
podziękowała | dziękowała
podziękowało | dziękowało
podziękowały | dziękowały
podziękuj | podziękuj
podziękujcie | podziękujcie
podziękuje | podziękuje
podziękujecie | podziękujecie
podziękujemy | podziękujemy
podziękujesz | podziękujesz
podziękują | podziękują
podziękuję | podziękuję
pogląd | opinia
poglądach | opiniach
poglądami | opiniami
poglądem | opinią
poglądom | opiniom
poglądowi | opinii
poglądu | opinii
poglądy | opinie
poglądzie | opinii
poglądów | opinij
pogodna | pogodna
pogodne | pogodne
pogodnego | pogodnego
pogodnej | pogodnej
pogodnemu | pogodnemu
pogodni | pogodni
pogodny | pogodny
pogodnych | pogodnych
pogodnym | pogodnym
pogodnymi | pogodnymi
pogodną | pogodną
pogorszenia
pogorszenia się | pogorszenia się
pogorszenie
pogorszenie się | pogorszenie się
pogorszeniem
pogorszeniem się | pogorszeniem się
pogorszeniu
pogorszeniu się | pogorszeniu się
pogorszono
pogorszono się | pogorszono się
pogorszy
pogorszy się | pogorszy się
pogorszycie
pogorszycie się | pogorszycie się
pogorszyli
pogorszyli się | pogorszyli się
pogorszymy
pogorszymy się | pogorszymy się
pogorszysz
pogorszysz się | pogorszysz się
pogorszywszy
pogorszywszy się | pogorszywszy się
pogorszyć
pogorszyć się | pogorszyć się
pogorszył
pogorszył się | pogorszył się
pogorszyła
pogorszyła się | pogorszyła się
pogorszyło
pogorszyło się | pogorszyło się
pogorszyły
pogorszyły się | pogorszyły się
pogorszą
pogorszą się | pogorszą się
pogorszę
pogorszę się | pogorszę się
pogratulowali | pogratulowali
pogratulowania | pogratulowania
pogratulowanie | pogratulowanie
pogratulowaniem | pogratulowaniem
pogratulowaniu | pogratulowaniu
pogratulowano | pogratulowano
pogratulowawszy | pogratulowawszy
pogratulować | pogratulować
pogratulował | pogratulował
pogratulowała | pogratulowała
pogratulowało | pogratulowało
pogratulowały | pogratulowały
pogratuluje | pogratuluje
pogratulujecie | pogratulujecie
pogratulujemy | pogratulujemy
pogratulujesz | pogratulujesz
pogratulują | pogratulują
pogratuluję | pogratuluję
pogrzeb | pogrzeb
pogrzebach | pochówkach
pogrzebami | pochówkami
pogrzebem | pogrzebem
pogrzebie | pochówku
pogrzebom | pochówkom
pogrzebowa
pogrzebowi | pochówkowi
pogrzebu | pochówka
pogrzeby | pochówki
pogrzebów | pochówków
pogłosce | plotce
pogłosek | plotek
pogłoska | plotka
pogłoskach | plotkach
pogłoskami | plotkami
pogłoski | plotki
pogłoskom | plotkom
pogłoską | plotką
pogłoskę | plotkę
poinformowali | dodali
poinformowana | poinformowana
poinformowane | poinformowane
poinformowanego | powiadomieni
poinformowanej | powiadomieni
poinformowanemu | powiadomieni
poinformowani | poinformowani
poinformowania | powiadomienia
poinformowanie | powiadomienie
poinformowaniem | powiadomieniem
poinformowaniu | powiadomieniu
poinformowano | podano
poinformowany | poinformowany
poinformowanych | powiadomieni
poinformowanym | powiadomieni
poinformowanymi | powiadomieni
poinformowaną | powiadomieni
poinformowawszy | powiadomiwszy
poinformować | poinformować
poinformował | dodał
poinformowała | dodała
poinformowało | dodało
poinformowały | podały
poinformuj | poinformuj
poinformujcie | poinformujcie
poinformuje | poinformuje
poinformujecie | powiadomicie
poinformujemy | powiadomimy
poinformujesz | powiadomisz
poinformują | poinformują
poinformuję | powiadomię
pojaw
pojaw się | ukaż się
pojawcie
pojawcie się | ukażcie się
pojawi
pojawi się | ukaże się
pojawia
pojawia się | pojawia się
pojawiaj
pojawiaj się | ukazuj się
pojawiajcie
pojawiajcie się | ukazujcie się
pojawiają
pojawiają się | ukazują się
pojawiając
pojawiając się | ukazując się
pojawiali
pojawiali się | pojawiali się
pojawiano
pojawiano się | pojawiano się
pojawiać
pojawiać się | pojawiać się
pojawiał
pojawiał się | pojawiał się
pojawiała
pojawiała się | pojawiała się
pojawiało
pojawiało się | pojawiało się
pojawiały
pojawiały się | pojawiały się
pojawili
pojawili się | ukazali się
pojawiono
pojawiono się | ukazano się
pojawią
pojawią się | ukażą się
pojawić
pojawić się | ukazać się
pojawił
pojawił się | ukazał się
pojawiła
pojawiła się | ukazała się
pojawiło
pojawiło się | ukazało się
pojawiły
pojawiły się | ukazały się
pojedynek | mecz
pojedynkach | meczach
pojedynkami | meczami
pojedynki | mecze
pojedynkiem | meczem
pojedynkom | meczom
pojedynkowi | meczowi
pojedynku | meczu
pojedynków | meczy
pojmie | pojmie
pojmiecie | pojmiecie
pojmiemy | pojmiemy
pojmiesz | pojmiesz
pojmij | pojmij
pojmijcie | pojmijcie
pojmowali | pojmowali
pojmowana | pojmowana
pojmowane | pojmowane
pojmowanego | pojmowanego
pojmowanej | pojmowanej
pojmowanemu | pojmowanemu
pojmowani | pojmowani
pojmowania | pojmowania
pojmowanie | pojmowanie
pojmowaniem | pojmowaniem
pojmowaniu | pojmowaniu
pojmowano | pojmowano
pojmowany | pojmowany
pojmowanych | pojmowanych
pojmowanym | pojmowanym
pojmowanymi | pojmowanymi
pojmowaną | pojmowaną
pojmować | pojmować
pojmował | pojmował
pojmowała | pojmowała
pojmowało | pojmowało
pojmowały | pojmowały
pojmuj | pojmuj
pojmujcie | pojmujcie
pojmuje | pojmuje
pojmujecie | pojmujecie
pojmujemy | pojmujemy
pojmujesz | pojmujesz
pojmują | pojmują
pojmując | pojmując
pojmuję | pojmuję
pojmą | pojmą
pojmę | pojmę
pojąwszy | pojąwszy
pojąć | pojąć
pojął | pojął
pojęci | pojęci
pojęcia | pojęcia
pojęcie | pojęcie
pojęciem | pojęciem
pojęciu | pojęciu
pojęli | pojęli
pojęta | pojęta
pojęte | pojęte
pojętego | pojętego
pojętej | pojętej
pojętemu | pojętemu
pojęto | pojęto
pojęty | pojęty
pojętych | pojętych
pojętym | pojętym
pojętymi | pojętymi
pojętą | pojętą
pojęła | pojęła
pojęło | pojęło
pojęły | pojęły
pokazali | pokazali
pokazana | pokazana
pokazane | pokazana
pokazanego | pokazana
pokazanej | pokazana
pokazanemu | pokazana
pokazani | pokazana
pokazano | pokazano
pokazany | pokazana
pokazanych | pokazana
pokazanym | pokazana
pokazanymi | pokazana
pokazaną | pokazana
pokazać | pokazać
pokazał | pokazał
pokazała | pokazała
pokazało | pokazało
pokazały | pokazały
pokazuj | pokazuj
pokazujcie | pokazujcie
pokazuje | pokazuje
pokazujecie | pokazujecie
pokazujemy | pokazujemy
pokazujesz | pokazujesz
pokazują | pokazują
pokazując | pokazując
pokazuję | pokazuję
pokazywali | pokazywali
pokazywana | pokazywana
pokazywane | pokazywana
pokazywanego | pokazywana
pokazywanej | pokazywana
pokazywanemu | pokazywana
pokazywani | pokazywana
pokazywania | pokazywania
pokazywanie | pokazywanie
pokazywaniem | pokazywaniem
pokazywaniu | pokazywaniu
pokazywano | pokazywano
pokazywany | pokazywana
pokazywanych | pokazywana
pokazywanym | pokazywana
pokazywanymi | pokazywana
pokazywaną | pokazywana
pokazywać | pokazywać
pokazywał | pokazywał
pokazywała | pokazywała
pokazywało | pokazywało
pokazywały | pokazywały
pokaźna | duża
pokaźne | duże
pokaźnego | dużego
pokaźnej | dużej
pokaźnemu | dużemu
pokaźni | duzi
pokaźny | duży
pokaźnych | dużych
pokaźnym | dużym
pokaźnymi | dużymi
pokaźną | dużą
pokaż | pokaż
pokażcie | pokażcie
pokaże | pokaże
pokażą | pokażą
pokona | ogra
pokonacie | ogracie
pokonaj | pokonaj
pokonajcie | pokonajcie
pokonają | ograją
pokonali | ograli
pokonaliśmy | ograliśmy
pokonam | ogram
pokonamy | ogramy
pokonana | ograna
pokonane | ograna
pokonanego | ograna
pokonanej | ograna
pokonanemu | ograna
pokonani | ograna
pokonania | ogrania
pokonanie | ogranie
pokonaniem | ograniem
pokonaniu | ograniu
pokonano | ograno
pokonany | ograna
pokonanych | ograna
pokonanym | ograna
pokonanymi | ograna
pokonaną | ograna
pokonasz | ograsz
pokonawszy | ograwszy
pokonać | ograć
pokonał | ograł
pokonała | ograła
pokonałam | ograłam
pokonałem | ograłem
pokonało | ograło
pokonały | ograły
pokonuje | ogrywa
pokonujecie | ogrywacie
pokonujemy | ogrywamy
pokonujesz | ogrywasz
pokonują | ogrywają
pokonując | ogrywając
pokonuję | ogrywam
pokonywali | ogrywali
pokonywaliśmy | ogrywaliśmy
pokonywana | ogrywana
pokonywane | ogrywane
pokonywanego | ogrywanego
pokonywanej | ogrywanej
pokonywanemu | ogrywanemu
pokonywani | ogrywani
pokonywania | ogrywania
pokonywanie | ogrywanie
pokonywaniem | ogrywaniem
pokonywaniu | ogrywaniu
pokonywano | ogrywano
pokonywany | ogrywany
pokonywanych | ogrywanych
pokonywanym | ogrywanym
pokonywanymi | ogrywanymi
pokonywaną | ogrywaną
pokonywać | ogrywać
pokonywał | ogrywał
pokonywała | ogrywała
pokonywałam | ogrywałam
pokonywałem | ogrywałem
pokonywało | ogrywało
pokonywały | ogrywały
pokroi | pokroi
pokroicie | pokroicie
pokroili | pocięli
pokroiliśmy | pocięliśmy
pokroimy | pokroimy
pokroisz | pokroisz
pokroiwszy | pociąwszy
pokroić | pociąć
pokroił | pociął
pokroiła | pocięła
pokroiłam | pocięłam
pokroiłem | pociąłem
pokroiło | pocięło
pokroiły | pocięły
pokrojeni | pocięci
pokrojenia | pocięcia
pokrojeniach | pocięciach
pokrojeniami | pocięciami
pokrojenie | pocięcie
pokrojeniem | pocięciem
pokrojeniom | pocięciom
pokrojeniu | pocięciu
pokrojeń | pocięć
pokrojona | pocięta
pokrojone | pocięte
pokrojonego | pociętego
pokrojonej | pociętej
pokrojonemu | pociętemu
pokrojono | pocięto
pokrojony | pocięty
pokrojonych | pociętych
pokrojonym | pociętym
pokrojonymi | pociętymi
pokrojoną | pociętą
pokroją | potną
pokroję | potnę
pokrycia
pokrycia asfaltem | wyasfaltowania
pokrycie
pokrycie asfaltem | wyasfaltowanie
pokryciem
pokryciem asfaltem | wyasfaltowaniem
pokryciu
pokryciu asfaltem | wyasfaltowaniu
pokryje
pokryje asfaltem | wyasfaltuje
pokryjecie
pokryjecie asfaltem | wyasfaltujecie
pokryjemy
pokryjemy asfaltem | wyasfaltujemy
pokryjesz
pokryjesz asfaltem | wyasfaltujesz
pokryją
pokryją asfaltem | wyasfaltują
pokryję
pokryję asfaltem | wyasfaltuję
pokryli
pokryli asfaltem | wyasfaltowali
pokryto
pokryto asfaltem | wyasfaltowano
pokrywszy
pokrywszy asfaltem | wyasfaltowawszy
pokryć
pokryć asfaltem | wyasfaltować
pokrył
pokrył asfaltem | wyasfaltował
pokryła
pokryła asfaltem | wyasfaltowała
pokryło
pokryło asfaltem | wyasfaltowało
pokryły
pokryły asfaltem | wyasfaltowały
pokrzywdzeni | pokrzywdzeni
pokrzywdzona | pokrzywdzona
pokrzywdzone | pokrzywdzone
pokrzywdzonego | pokrzywdzonego
pokrzywdzonej | pokrzywdzonej
pokrzywdzonemu | pokrzywdzonemu
pokrzywdzony | pokrzywdzony
pokrzywdzonych | pokrzywdzonych
pokrzywdzonym | pokrzywdzonym
pokrzywdzonymi | pokrzywdzonymi
pokrzywdzoną | pokrzywdzoną
pokrój | pokrój
pokrójcie | pokrójcie
poleca | poleca
polecacie | polecacie
polecają | polecają
polecając | polecając
polecali | polecali
polecam | polecam
polecamy | polecamy
polecana | polecana
polecane | polecane
polecanego | polecanego
polecanej | polecanej
polecanemu | polecanemu
polecani | polecani
polecania | polecania
polecanie | polecanie
polecaniem | polecaniem
polecaniu | polecaniu
polecano | polecano
polecany | polecany
polecanych | polecanych
polecanym | polecanym
polecanymi | polecanymi
polecaną | polecaną
polecasz | polecasz
polecać | polecać
polecał | polecał
polecała | polecała
polecało | polecało
polecały | polecały
poleci | nakaże
polecili | nakazali
polecić | nakazać
polecił | nakazał
poleciła | nakazała
polecono | nakazano
polej | polej
polepsz | popraw
polepsz się | popraw się
polepsza | polepsza
polepszacie | polepszacie
polepszają | polepszają
polepszając | polepszając
polepszali | polepszali
polepszam | polepszam
polepszamy | polepszamy
polepszana | polepszana
polepszane | polepszane
polepszanego | polepszanego
polepszanej | polepszanej
polepszanemu | polepszanemu
polepszani | polepszani
polepszania | polepszania
polepszanie | polepszanie
polepszaniem | polepszaniem
polepszaniu | polepszaniu
polepszano | polepszano
polepszany | polepszany
polepszanych | polepszanych
polepszanym | polepszanym
polepszanymi | polepszanymi
polepszaną | polepszaną
polepszasz | polepszasz
polepszać | polepszać
polepszał | polepszał
polepszała | polepszała
polepszało | polepszało
polepszały | polepszały
polepszcie | poprawcie
polepszcie się | poprawcie się
polepszeni | polepszeni
polepszenia | polepszenia
polepszenie | polepszenie
polepszeniem | polepszeniem
polepszeniu | polepszeniu
polepszona | polepszona
polepszone | polepszone
polepszonego | polepszonego
polepszonej | polepszonej
polepszonemu | polepszonemu
polepszono | polepszono
polepszono się | polepszono się
polepszony | polepszony
polepszonych | polepszonych
polepszonym | polepszonym
polepszonymi | polepszonymi
polepszoną | polepszoną
polepszy | poprawi
polepszy się | poprawi się
polepszycie | poprawicie
polepszyli | poprawili
polepszyli się | poprawili się
polepszymy | poprawimy
polepszymy się | poprawimy się
polepszysz | poprawisz
polepszywszy | poprawiwszy
polepszywszy się | poprawiwszy się
polepszyć | poprawić
polepszyć się | poprawić się
polepszył | poprawił
polepszył się | poprawił się
polepszyła | poprawiła
polepszyła się | poprawiła się
polepszyło | poprawiło
polepszyło się | poprawiło się
polepszyły | poprawiły
polepszyły się | poprawiły się
polepszą | polepszą
polepszą się | polepszą się
polepszę | polepszę
policjanci | policjanci
policjancie | policjancie
policjant | policjant
policjanta | policjanta
policjantach | policjantach
policjantami | policjantami
policjantem | policjantem
policjantom | policjantom
policjantowi | policjantowi
policjantów | policjantów
policji
policję
policz | zlicz
policzcie | zliczcie
policzeni | zliczeni
policzona | zliczona
policzone | zliczone
policzono | zliczono
policzony | zliczony
policzy | zliczy
policzyli | zliczyli
policzymy | zliczymy
policzywszy | zliczywszy
policzyć | zliczyć
policzył | zliczył
policzyła | zliczyła
policzyło | zliczyło
policzyły | zliczyły
policzą | zliczą
polski
pomaga | pomaga
pomagacie | pomagacie
pomagaj | pomagaj
pomagajcie | pomagajcie
pomagają | pomagają
pomagając | pomagając
pomagali | pomagali
pomagam | pomagam
pomagamy | pomagamy
pomagania | pomagania
pomaganie | pomaganie
pomaganiem | pomaganiem
pomaganiu | pomaganiu
pomagano | pomagano
pomagasz | pomagasz
pomagać | pomagać
pomagał | pomagał
pomagała | pomagała
pomagało | pomagało
pomagały | pomagały
pomimo | mimo
pomimo to | ale
pomimo że | choć
pomiędzy | między
pomnik | pomnik
pomnika | pomnika
pomnikach | pomnikach
pomnikami | pomnikami
pomniki | pomniki
pomnikiem | pomnikiem
pomnikom | pomnikom
pomnikowi | pomnikowi
pomniku | pomniku
pomników | pomników
pomocy
pomocą
pomogli | pomogli
pomogą | pomogą
pomogę | pomogę
pomogł | pomogł
pomogła | pomogła
pomogło | pomogło
pomogły | pomogły
pomoże | pomoże
pomożecie | pomożecie
pomożemy | pomożemy
pomożenia | pomożenia
pomożenie | pomożenie
pomożeniem | pomożeniem
pomożeniu | pomożeniu
pomożesz | pomożesz
pomożono | pomożono
pomyl
pomyl się | pomyl się
pomylcie
pomylcie się | pomylcie się
pomyli
pomyli się | pomyli się
pomylili
pomylili się | pomylili się
pomylimy
pomylimy się | pomylimy się
pomyliwszy
pomyliwszy się | pomyliwszy się
pomylić
pomylić się | pomylić się
pomylił
pomylił się | pomylił się
pomyliła
pomyliła się | pomyliła się
pomyliło
pomyliło się | pomyliło się
pomyliły
pomyliły się | pomyliły się
pomylono
pomylono się | pomylono się
pomylą
pomylą się | pomylą się
pomysł | idea
pomysłach | ideach
pomysłami | ideami
pomysłem | ideą
pomysłom | ideom
pomysłowi | idei
pomysłu | idei
pomysły | idee
pomysłów | idei
pomyłce | błędowi
pomyłek | błędów
pomyłka | błąd
pomyłkach | błędach
pomyłkami | błędami
pomyłki | błędu
pomyłkom | błędom
pomyłką | błędem
pomyłkę | błąd
pomyśle | idei
pomyślna | udana
pomyślne | udane
pomyślnego | udanego
pomyślnej | udanej
pomyślnemu | udanemu
pomyślni | udani
pomyślnie | pomyślnie
pomyślny | udany
pomyślnych | udanych
pomyślnym | udanym
pomyślnymi | udanymi
pomyślną | udaną
pomóc | pomóc
pomógł | pomogł
pomógłszy | pomógłszy
pomóż | pomóż
pomóżcie | pomóżcie
ponad | ponad
ponadto | do tego
poniesie
poniesie porażkę | przegra
poniesie śmierć | zginie
poniesiecie
poniesiecie porażkę | przegracie
poniesiecie śmierć | zginiecie
poniesiemy
poniesiemy porażkę | przegramy
poniesiemy śmierć | zginiemy
poniesienia
poniesienia porażkę | przegrania
poniesienia śmierć | zginięcia
poniesienie
poniesienie porażkę | przegranie
poniesienie śmierć | zginięcie
poniesieniem
poniesieniem porażkę | przegraniem
poniesieniem śmierć | zginięciem
poniesieniu
poniesieniu porażkę | przegraniu
poniesieniu śmierć | zginięciu
poniesiesz
poniesiesz porażkę | przegrasz
poniesiesz śmierć | zginiesz
poniesiono
poniesiono porażkę | przegrano
poniesiono śmierć | zginięto
ponieważ | bo
ponieś
ponieś porażkę | ulegnij
ponieście
ponieście porażkę | ulegnijcie
ponieśli
ponieśli porażkę | ulegli
ponieśli śmierć | zginęli
ponieść
ponieść porażkę | ulec
ponieść śmierć | zginąć
poniosą
poniosą porażkę | ulegną
poniosą śmierć | zginą
poniosę
poniosę porażkę | przegram
poniosę śmierć | zginę
poniosł
poniosł porażkę | uległ
poniosła
poniosła porażkę | uległa
poniosła śmierć | zginęła
poniosło
poniosło porażkę | uległo
poniosło śmierć | zginęło
poniosły
poniosły porażkę | uległy
poniosły śmierć | zginęły
poniósł
poniósł porażkę | uległ
poniósł śmierć | zginął
poniósłszy
poniósłszy porażkę | uległszy
poniósłszy śmierć | zginąwszy
ponosi
ponosi porażki | ulega
ponosicie
ponosicie porażki | przegrywacie
ponosili
ponosili porażki | ulegali
ponosimy
ponosimy porażki | ulegamy
ponosisz
ponosisz porażki | przegrywasz
ponosić
ponosić porażki | ulegać
ponosił
ponosił porażki | ulegał
ponosiła
ponosiła porażki | ulegała
ponosiło
ponosiło porażki | ulegało
ponosiły
ponosiły porażki | ulegały
ponoszenia
ponoszenia porażki | przegrywania
ponoszenie
ponoszenie porażki | przegrywanie
ponoszeniem
ponoszeniem porażki | przegrywaniem
ponoszeniu
ponoszeniu porażki | przegrywaniu
ponoszono
ponoszono porażki | ulegano
ponoszą
ponoszą porażki | ulegają
ponosząc
ponosząc porażki | ulegając
ponoszę
ponoszę porażki | przegrywam
ponownie | znów
poparci | poparci
poparcia | poparcia
poparcie | poparcie
poparciem | poparciem
poparciu | poparciu
poparli | poparli
poparliśmy | poparliśmy
poparta | poparta
poparte | poparte
popartego | popartego
popartej | popartej
popartemu | popartemu
poparto | poparto
poparty | poparty
popartych | popartych
popartym | popartym
popartymi | popartymi
popartą | popartą
poparł | poparł
poparła | poparła
poparłam | poparłam
poparłem | poparłem
poparło | poparło
poparłszy | poparłszy
poparły | poparły
popatrz | spójrz
popatrzano | spojrzano
popatrzawszy | spojrzawszy
popatrzał | spojrzał
popatrzała | spojrzała
popatrzało | spojrzało
popatrzały | spojrzały
popatrzcie | spójrzcie
popatrzeli | spojrzeli
popatrzeć | spojrzeć
popatrzy | spojrzy
popatrzymy | spojrzymy
popatrzą | spojrzą
popełni
popełni błąd | pomyli się
popełnij
popełnij błąd | pomyl się
popełnijcie
popełnijcie błąd | pomylcie się
popełnili
popełnili błąd | pomylili się
popełnimy
popełnimy błąd | pomylimy się
popełniono
popełniono błąd | pomylono się
popełniwszy
popełniwszy błąd | pomyliwszy się
popełnią
popełnią błąd | pomylą się
popełnić
popełnić błąd | pomylić się
popełnił
popełnił błąd | pomylił się
popełniła
popełniła błąd | pomyliła się
popełniło
popełniło błąd | pomyliło się
popełniły
popełniły błąd | pomyliły się
popiera | popiera
popieracie | popieracie
popieraj | popieraj
popierajcie | popierajcie
popierają | popierają
popierając | popierając
popierali | popierali
popieram | popieram
popieramy | popieramy
popierana | popierana
popierane | popierane
popieranego | popieranego
popieranej | popieranej
popieranemu | popieranemu
popierani | popierani
popierania | popierania
popieranie | popieranie
popieraniem | popieraniem
popieraniu | popieraniu
popierano | popierano
popierany | popierany
popieranych | popieranych
popieranym | popieranym
popieranymi | popieranymi
popieraną | popieraną
popierasz | popierasz
popierać | popierać
popierał | popierał
popierała | popierała
popierało | popierało
popierały | popierały
popołudniowych
popołudniu | popołudniu
popraw | popraw
popraw się | popraw się
poprawcie | poprawcie
poprawcie się | poprawcie się
poprawi | poprawi
poprawi się | poprawi się
poprawia | polepsza
poprawiacie | polepszacie
poprawiają | polepszają
poprawiając | polepszając
poprawiali | polepszali
poprawiam | polepszam
poprawiamy | polepszamy
poprawiana | polepszana
poprawiane | polepszane
poprawianego | polepszanego
poprawianej | polepszanej
poprawianemu | polepszanemu
poprawiani | polepszani
poprawiania | polepszania
poprawianie | polepszanie
poprawianiem | polepszaniem
poprawianiu | polepszaniu
poprawiano | polepszano
poprawiany | polepszany
poprawianych | polepszanych
poprawianym | polepszanym
poprawianymi | polepszanymi
poprawianą | polepszaną
poprawiasz | polepszasz
poprawiać | polepszać
poprawiał | polepszał
poprawiała | polepszała
poprawiało | polepszało
poprawiały | polepszały
poprawicie | poprawicie
poprawieni | polepszeni
poprawienia | polepszenia
poprawienie | polepszenie
poprawieniem | polepszeniem
poprawieniu | polepszeniu
poprawili | poprawili
poprawili się | poprawili się
poprawimy | poprawimy
poprawimy się | poprawimy się
poprawiona | polepszona
poprawione | polepszone
poprawionego | polepszonego
poprawionej | polepszonej
poprawionemu | polepszonemu
poprawiono | polepszono
poprawiono się | polepszono się
poprawiony | polepszony
poprawionych | polepszonych
poprawionym | polepszonym
poprawionymi | polepszonymi
poprawioną | polepszoną
poprawisz | poprawisz
poprawiwszy | poprawiwszy
poprawiwszy się | poprawiwszy się
poprawią | polepszą
poprawią się | polepszą się
poprawić | poprawić
poprawić się | poprawić się
poprawię | polepszę
poprawił | poprawił
poprawił się | poprawił się
poprawiła | poprawiła
poprawiła się | poprawiła się
poprawiło | poprawiło
poprawiło się | poprawiło się
poprawiły | poprawiły
poprawiły się | poprawiły się
poprawna | poprawna
poprawne | poprawna
poprawnego | poprawna
poprawnej | poprawna
poprawnemu | poprawna
poprawni | poprawna
poprawnie | poprawnie
poprawniejsi | prawidłowsi
poprawniejsza | prawidłowsi
poprawniejsze | prawidłowsi
poprawniejszego | prawidłowsi
poprawniejszej | prawidłowsi
poprawniejszemu | prawidłowsi
poprawniejszy | prawidłowsi
poprawniejszych | prawidłowsi
poprawniejszym | prawidłowsi
poprawniejszymi | prawidłowsi
poprawniejszą | prawidłowsi
poprawny | poprawna
poprawnych | poprawna
poprawnym | poprawna
poprawnymi | poprawna
poprawną | poprawna
poprosi | poprosi
poprosi o wybaczenie | przeprosi
poprosicie | poprosicie
poprosicie o wybaczenie | przeprosicie
poprosili | prosili
poprosili o wybaczenie | przeprosili
poprosimy | poprosimy
poprosimy o wybaczenie | przeprosimy
poprosisz | poprosisz
poprosisz o wybaczenie | przeprosisz
poprosiwszy | poprosiwszy
poprosiwszy o wybaczenie | przeprosiwszy
poprosić | prosić
poprosić o wybaczenie | przeprosić
poprosił | prosił
poprosił o wybaczenie | przeprosił
poprosiła | prosiła
poprosiła o wybaczenie | przeprosiła
poprosiło | prosiło
poprosiło o wybaczenie | przeprosiło
poprosiły | prosiły
poprosiły o wybaczenie | przeprosiły
poproszenia | poproszenia
poproszenia o wybaczenie | przeproszenia
poproszenie | poproszenie
poproszenie o wybaczenie | przeproszenie
poproszeniem | poproszeniem
poproszeniem o wybaczenie | przeproszeniem
poproszeniu | poproszeniu
poproszeniu o wybaczenie | przeproszeniu
poproszono | proszono
poproszono o wybaczenie | przeproszono
poproszą | poproszą
poproszą o wybaczenie | przeproszą
poproszę | poproszę
poproszę o wybaczenie | przeproszę
poprowadzi | poprowadzi
poprze | poprze
poprzecie | poprzecie
poprzedniego
poprzedniego dnia | dzień przedtem
poprzemy | poprzemy
poprzesz | poprzesz
poprzez | poprzez
poprzeć | poprzeć
poprzyj | poprzyj
poprzyjcie | poprzyjcie
poprą | poprą
poprę | poprę
popsuj
popsuj się | popsuj się
popsujcie
popsujcie się | popsujcie się
popsuje
popsuje się | popsuje się
popsują
popsują się | popsują się
popsuli
popsuli się | popsuli się
popsuto
popsuto się | popsuto się
popsuć
popsuć się | popsuć się
popsuł
popsuł się | popsuł się
popsuła
popsuła się | popsuła się
popsuło
popsuło się | popsuło się
popsuły
popsuły się | popsuły się
popularnością
porad | rad
porada | rada
poradach | radach
poradami | radami
poradom | radom
porady | rady
poradzeni | doradzeni
poradzenia | doradzenia
poradzenie | doradzenie
poradzeniem | doradzeniem
poradzeniu | doradzeniu
poradzi | doradzi
poradzicie | doradzicie
poradzie | radzie
poradzili | doradzili
poradzimy | doradzimy
poradzisz | doradzisz
poradziwszy | doradziwszy
poradzić | doradzić
poradził | doradził
poradziła | doradziła
poradziło | doradziło
poradziły | doradziły
poradzona | doradzeni
poradzone | doradzeni
poradzonego | doradzeni
poradzonej | doradzeni
poradzonemu | doradzeni
poradzono | doradzono
poradzony | doradzeni
poradzonych | doradzeni
poradzonym | doradzeni
poradzonymi | doradzeni
poradzoną | doradzeni
poradzą | doradzą
poradzę | doradzę
poradą | radą
poradę | radę
poradź | doradź
poradźcie | doradźcie
porannych
porażce | porażce
porażek | porażek
porażka | porażka
porażkach | porażek
porażkami | porażkami
porażki | porażce
porażkom | porażkom
porażką | porażką
porażkę | porażką
porcie
porcie lotniczy | lotnisku
porozumienia
porozumienie
porozumieniem
port
port lotniczy | lotnisko
portach
portach lotniczy | lotniskach
portalach
portami
portami lotniczy | lotniskami
portem
portem lotniczy | lotniskiem
portom
portom lotniczy | lotniskom
portowi
portowi lotniczy | lotnisku
portu
portu lotniczy | lotniska
portów
portów lotniczy | lotnisk
pory
porze
porówna | porówna
porównacie | porównacie
porównaj | zestaw
porównajcie | zestawcie
porównają | zestawią
porównali | porównali
porównam | porównam
porównamy | porównamy
porównana | porównana
porównane | porównane
porównanego | porównanego
porównanej | porównanej
porównanemu | porównanemu
porównani | porównani
porównania | porównania
porównanie | porównanie
porównaniem | porównaniem
porównaniu | porównaniu
porównano | porównano
porównany | porównany
porównanych | porównanych
porównanym | porównanym
porównanymi | porównanymi
porównaną | porównaną
porównasz | porównasz
porównawszy | porównawszy
porównać | porównać
porównał | porównał
porównała | porównała
porównało | porównało
porównały | porównały
porównuj | porównuj
porównujcie | porównujcie
porównuje | zestawia
porównujemy | zestawiamy
porównują | porównują
porównując | porównując
porównywali | zestawiali
porównywana | zestawiana
porównywane | zestawiane
porównywani | zestawiani
porównywano | zestawiano
porównywany | zestawiany
porównywać | zestawiać
porównywał | zestawiał
porównywała | zestawiała
porównywało | zestawiało
porównywały | zestawiały
porę
posadzeni | posadzeni
posadzenia | posadzenia
posadzeniach | posadzeniach
posadzeniami | posadzeniami
posadzenie | posadzenie
posadzeniem | posadzeniem
posadzeniom | posadzeniom
posadzeniu | posadzeniu
posadzeń | posadzeń
posadzi | posadzi
posadzicie | posadzicie
posadzili | posadzili
posadzimy | posadzimy
posadzisz | posadzisz
posadziwszy | posadziwszy
posadzić | posadzić
posadził | posadził
posadziła | posadziła
posadziło | posadziło
posadziły | posadziły
posadzona | posadzona
posadzone | posadzone
posadzonego | posadzonego
posadzonej | posadzonej
posadzonemu | posadzonemu
posadzono | posadzono
posadzony | posadzony
posadzonych | posadzonych
posadzonym | posadzonym
posadzonymi | posadzonymi
posadzoną | posadzoną
posadzą | posadzą
posadzę | posadzę
posadź | posadź
posadźcie | posadźcie
poseł | poseł
posiadacz | posiadacz
posiadacza | posiadacza
posiadaczach | posiadaczach
posiadaczami | posiadaczami
posiadacze | posiadacze
posiadaczem | posiadaczem
posiadaczom | posiadaczom
posiadaczowi | posiadaczowi
posiadaczu | posiadaczu
posiadaczy | posiadaczy
posiadaczów | posiadaczy
posiekaj | pokrój
poskarż
poskarż się | poskarż się
poskarżcie
poskarżcie się | poskarżcie się
poskarżono
poskarżono się | poskarżono się
poskarży
poskarży się | poskarży się
poskarżyli
poskarżyli się | poskarżyli się
poskarżymy
poskarżymy się | poskarżymy się
poskarżywszy
poskarżywszy się | poskarżywszy się
poskarżyć
poskarżyć się | poskarżyć się
poskarżył
poskarżył się | poskarżył się
poskarżyła
poskarżyła się | poskarżyła się
poskarżyło
poskarżyło się | poskarżyło się
poskarżyły
poskarżyły się | poskarżyły się
poskarżą
poskarżą się | poskarżą się
posprząta | usunie
posprzątaj | usuń
posprzątajcie | usuńcie
posprzątają | usuną
posprzątali | usunęli
posprzątamy | usuniemy
posprzątana | usunięta
posprzątane | usunięte
posprzątani | usunięci
posprzątano | usunięto
posprzątany | usunięty
posprzątawszy | usunąwszy
posprzątać | usunąć
posprzątał | usunął
posprzątała | usunęła
posprzątało | usunęło
posprzątały | usunęły
postanowi | postanowi
postanowicie | postanowicie
postanowieni | zdecydowana
postanowienia | zdecydowania
postanowieniach | decyzjach
postanowieniami | decyzjami
postanowienie | decyzja
postanowieniem | decyzją
postanowieniom | decyzjom
postanowieniu | zdecydowaniu
postanowień | decyzji
postanowili | postanowili
postanowimy | postanowimy
postanowiona | zdecydowana
postanowione | zdecydowana
postanowionego | zdecydowana
postanowionej | zdecydowana
postanowionemu | zdecydowana
postanowiono | zdecydowano
postanowiony | zdecydowana
postanowionych | zdecydowana
postanowionym | zdecydowana
postanowionymi | zdecydowana
postanowioną | zdecydowana
postanowisz | postanowisz
postanowiwszy | postanowiwszy
postanowią | zdecydują
postanowić | postanowić
postanowię | zdecyduję
postanowił | postanowił
postanowiła | postanowiła
postanowiło | postanowiło
postanowiły | postanowiły
postanów | postanów
postanówcie | postanówcie
postara
postara się | spróbuje
postaraj
postaraj się | spróbuj
postarajcie
postarajcie się | spróbujcie
postarają
postarają się | spróbują
postarali
postarali się | spróbowali
postaramy
postaramy się | spróbujemy
postarano
postarano się | spróbowano
postarawszy
postarawszy się | spróbowawszy
postarać
postarać się | spróbować
postarał
postarał się | spróbował
postarała
postarała się | spróbowała
postarało
postarało się | spróbowało
postarały
postarały się | spróbowały
postaw | postaw
postawcie | postawcie
postawi | postawi
postawieni | zbudowana
postawili | wznieśli
postawimy | postawimy
postawiona | zbudowana
postawione | zbudowana
postawiono | zbudowano
postawiono jej zarzut | usłyszała zarzut
postawiono mu zarzut | usłyszał zarzut
postawiony | zbudowana
postawiwszy | postawiwszy
postawią | wzniosą
postawić | wznieść
postawił | wzniosł
postawiła | wzniosła
postawiło | wzniosło
postawiły | wzniosły
posuch | susz
posucha | susza
posuchach | suszach
posuchami | suszami
posuchom | suszom
posuchy | susz
posuchą | suszą
posuchę | suszę
posusze | susz
posyp | obsyp
posypali | obsypali
posypana | obsypana
posypane | obsypane
posypani | obsypani
posypano | obsypano
posypany | obsypany
posypawszy | obsypawszy
posypać | obsypać
posypał | obsypał
posypała | obsypała
posypało | obsypało
posypały | obsypały
posypcie | obsypcie
posypie | obsypie
posypiemy | obsypiemy
posypią | obsypią
posyła | posyła
posyłaj | posyłaj
posyłajcie | posyłajcie
posyłają | posyłają
posyłając | posyłając
posyłali | posyłali
posyłana | posyłana
posyłane | posyłana
posyłanego | posyłana
posyłanej | posyłana
posyłanemu | posyłana
posyłani | posyłana
posyłano | posyłano
posyłany | posyłana
posyłanych | posyłana
posyłanym | posyłana
posyłanymi | posyłana
posyłaną | posyłana
posyłać | posyłać
posyłał | posyłał
posyłała | posyłała
posyłało | posyłało
posyłały | posyłały
poszatkuj | poszatkuj
poszedł
poszedł na dno | zatonął
poszedł w górę | wzrosł
poszedłszy
poszedłszy w górę | wzrósłszy
poszerzeni | poszerzeni
poszerzenia | poszerzenia
poszerzenie | poszerzenie
poszerzeniem | poszerzeniem
poszerzeniu | poszerzeniu
poszerzona | poszerzona
poszerzone | poszerzone
poszerzonego | poszerzonego
poszerzonej | poszerzonej
poszerzonemu | poszerzonemu
poszerzono | poszerzono
poszerzony | poszerzony
poszerzonych | poszerzonych
poszerzonym | poszerzonym
poszerzonymi | poszerzonymi
poszerzoną | poszerzoną
poszerzy | poszerzy
poszerzycie | poszerzycie
poszerzyli | poszerzyli
poszerzyliśmy | poszerzyliśmy
poszerzymy | poszerzymy
poszerzysz | poszerzysz
poszerzywszy | poszerzywszy
poszerzyć | poszerzyć
poszerzył | poszerzył
poszerzyła | poszerzyła
poszerzyłam | poszerzyłam
poszerzyłem | poszerzyłem
poszerzyło | poszerzyło
poszerzyły | poszerzyły
poszerzą | poszerzą
poszerzę | poszerzę
poszkodowana | pokrzywdzona
poszkodowane | pokrzywdzone
poszkodowanego | pokrzywdzonego
poszkodowanej | pokrzywdzonej
poszkodowanemu | pokrzywdzonemu
poszkodowani | pokrzywdzeni
poszkodowany | pokrzywdzony
poszkodowanych | pokrzywdzonych
poszkodowanym | pokrzywdzonym
poszkodowanymi | pokrzywdzonymi
poszkodowaną | pokrzywdzoną
poszli
poszli na dno | zatonęli
poszli w górę | wzrośli
poszukiwali | szukali
poszukiwana | szukana
poszukiwane | szukane
poszukiwanego | szukanego
poszukiwanej | szukanej
poszukiwanemu | szukanemu
poszukiwani | szukani
poszukiwania | szukania
poszukiwanie | szukanie
poszukiwaniem | szukaniem
poszukiwaniu | szukaniu
poszukiwano | szukano
poszukiwany | szukany
poszukiwanych | szukanych
poszukiwanym | szukanym
poszukiwanymi | szukanymi
poszukiwaną | szukaną
poszukiwać | szukać
poszukiwał | szukał
poszukiwała | szukała
poszukiwało | szukało
poszukiwały | szukały
poszukuj | szukaj
poszukujcie | szukajcie
poszukuje | szuka
poszukujecie | szukacie
poszukujemy | szukamy
poszukujesz | szukasz
poszukują | szukają
poszukując | szukając
poszukuję | szukam
poszła
poszła na dno | zatonęła
poszła w górę | wzrosła
poszło
poszło w górę | wzrosło
poszły
poszły w górę | wzrosły
posła | posła
posłali | posłali
posłana | posłana
posłane | posłana
posłanego | posłana
posłanej | posłana
posłanemu | posłana
posłani | posłana
posłano | posłano
posłany | posłana
posłanych | posłana
posłanym | posłana
posłanymi | posłana
posłaną | posłana
posłać | posłać
posłał | posłał
posłała | posłała
posłało | posłało
posłały | posłały
posłowie | posłowie
posłów | posłów
potajemnie | skrycie
potaniano | staniano
potaniał | staniał
potaniała | staniała
potaniało | staniało
potaniały | staniały
potaniej | staniej
potaniejcie | staniejcie
potanieje | stanieje
potanieją | stanieją
potanieli | stanieli
potanieć | stanieć
potem | potem
potnie | pokroi
potniecie | pokroicie
potniemy | pokroimy
potniesz | pokroisz
potnij | pokrój
potnijcie | pokrójcie
potną | potną
potnę | potnę
potraf | umiej
potrafcie | umiejcie
potrafi | umie
potrafili | umieli
potrafimy | umiemy
potrafiono | umiano
potrafią | umieją
potrafiąc | umiejąc
potrafić | umieć
potrafił | umiał
potrafiła | umiała
potrafiło | umiało
potrafiły | umiały
potraw | dań
potrawa | danie
potrawach | daniach
potrawami | daniami
potrawie | daniu
potrawom | daniom
potrawy | dania
potrawą | daniem
potrawę | danie
potrwa | potrwa
potrwacie | potrwacie
potrwają | potrwają
potrwali | potrwali
potrwaliśmy | potrwaliśmy
potrwam | potrwam
potrwamy | potrwamy
potrwania | potrwania
potrwanie | potrwanie
potrwaniem | potrwaniem
potrwaniu | potrwaniu
potrwano | potrwano
potrwasz | potrwasz
potrwawszy | potrwawszy
potrwać | potrwać
potrwał | potrwał
potrwała | potrwała
potrwałam | potrwałam
potrwałem | potrwałem
potrwało | potrwało
potrwały | potrwały
potrzeba
potrzebna | konieczna
potrzebne | konieczna
potrzebnego | konieczna
potrzebnej | konieczna
potrzebnemu | konieczna
potrzebni | konieczna
potrzebniejsi | konieczniejsi
potrzebniejsza | konieczniejsi
potrzebniejsze | konieczniejsi
potrzebniejszego | konieczniejsi
potrzebniejszej | konieczniejsi
potrzebniejszemu | konieczniejsi
potrzebniejszy | konieczniejsi
potrzebniejszych | konieczniejsi
potrzebniejszym | konieczniejsi
potrzebniejszymi | konieczniejsi
potrzebniejszą | konieczniejsi
potrzebny | konieczna
potrzebnych | konieczna
potrzebnym | konieczna
potrzebnymi | konieczna
potrzebną | konieczna
potrzeby
potwierdzeni | potwierdzeni
potwierdzenia | potwierdzenia
potwierdzenie | potwierdzenie
potwierdzeniem | potwierdzeniem
potwierdzeniu | potwierdzeniu
potwierdzi | potwierdzi
potwierdzicie | potwierdzicie
potwierdzili | potwierdzili
potwierdziliśmy | potwierdziliśmy
potwierdzimy | potwierdzimy
potwierdzisz | potwierdzisz
potwierdziwszy | potwierdziwszy
potwierdzić | potwierdzić
potwierdził | potwierdził
potwierdziła | potwierdziła
potwierdziłam | potwierdziłam
potwierdziłem | potwierdziłem
potwierdziło | potwierdziło
potwierdziły | potwierdziły
potwierdzona | potwierdzona
potwierdzone | potwierdzone
potwierdzonego | potwierdzonego
potwierdzonej | potwierdzonej
potwierdzonemu | potwierdzonemu
potwierdzono | potwierdzono
potwierdzony | potwierdzony
potwierdzonych | potwierdzonych
potwierdzonym | potwierdzonym
potwierdzonymi | potwierdzonymi
potwierdzoną | potwierdzoną
potwierdzą | potwierdzą
potwierdzę | potwierdzę
poważna | ciężka
poważne | ciężkie
poważnego | ciężkiego
poważnej | ciężkiej
poważnemu | ciężkiemu
poważni | ciężcy
poważny | ciężki
poważnych | ciężkich
poważnym | ciężkim
poważnymi | ciężkimi
poważną | ciężką
powezmą
powezmą decyzję | zdecydują
powezmę
powezmę decyzję | zdecyduję
poweźmie
poweźmie decyzję | postanowi
poweźmiecie
poweźmiecie decyzję | postanowicie
poweźmiemy
poweźmiemy decyzję | postanowimy
poweźmiesz
poweźmiesz decyzję | postanowisz
powiadamia | powiadamia
powiadamiacie | informujecie
powiadamiaj | powiadamiaj
powiadamiajcie | powiadamiajcie
powiadamiają | powiadamiają
powiadamiając | powiadamiając
powiadamiali | powiadamiali
powiadamiam | informuję
powiadamiamy | informujemy
powiadamiana | informowaną
powiadamiane | informowaną
powiadamianego | informowaną
powiadamianej | informowaną
powiadamianemu | informowaną
powiadamiani | informowaną
powiadamiania | informowania
powiadamianie | informowanie
powiadamianiem | informowaniem
powiadamianiu | informowaniu
powiadamiano | powiadamiano
powiadamiany | informowaną
powiadamianych | informowaną
powiadamianym | informowaną
powiadamianymi | informowaną
powiadamianą | informowaną
powiadamiasz | informujesz
powiadamiać | powiadamiać
powiadamiał | powiadamiał
powiadamiała | powiadamiała
powiadamiało | powiadamiało
powiadamiały | powiadamiały
powiadom | powiadom
powiadomcie | powiadomcie
powiadomi | powiadomi
powiadomicie | powiadomicie
powiadomieni | powiadomieni
powiadomienia | powiadomienia
powiadomienie | powiadomienie
powiadomieniem | powiadomieniem
powiadomieniu | powiadomieniu
powiadomili | powiadomili
powiadomimy | powiadomimy
powiadomiona | powiadomieni
powiadomione | powiadomieni
powiadomionego | powiadomieni
powiadomionej | powiadomieni
powiadomionemu | powiadomieni
powiadomiono | powiadomiono
powiadomiony | powiadomieni
powiadomionych | powiadomieni
powiadomionym | powiadomieni
powiadomionymi | powiadomieni
powiadomioną | powiadomieni
powiadomisz | powiadomisz
powiadomiwszy | powiadomiwszy
powiadomią | powiadomią
powiadomić | powiadomić
powiadomię | powiadomię
powiadomił | powiadomił
powiadomiła | powiadomiła
powiadomiło | powiadomiło
powiadomiły | powiadomiły
powiedział | dodał
powiedziała | dodała
powiedziało | dodało
powiedzie
powiedzie się | uda się
powiedzieli | dodali
powietrzu
powinności | obowiązki
powinnościach | obowiązkach
powinnościami | obowiązkami
powinnościom | obowiązkom
powinnością | obowiązkiem
powinność | obowiązek
powiodło
powiodło się | udało się
powoda | powoda
powodach | powodach
powodami | powodami
powodem | powodem
powodom | powodom
powodowali | powodowali
powodowana | powodowana
powodowane | powodowana
powodowanego | powodowana
powodowanej | powodowana
powodowanemu | powodowana
powodowani | powodowana
powodowania | powodowania
powodowanie | powodowanie
powodowaniem | powodowaniem
powodowaniu | powodowaniu
powodowano | powodowano
powodowany | powodowana
powodowanych | powodowana
powodowanym | powodowana
powodowanymi | powodowana
powodowaną | powodowana
powodować | powodować
powodował | powodował
powodowała | powodowała
powodowało | powodowało
powodowały | powodowały
powodowi | powodowi
powodowie | powoda
powodu
powoduj | powoduj
powodujcie | powodujcie
powoduje | powoduje
powodujecie | powodujecie
powodujemy | powodujemy
powodujesz | powodujesz
powodują | powodują
powodując | powodując
powoduję | powoduję
powodzeniem
powodzie | powodowi
powodów | powodów
powoli | wolno
powoła
powoła do życia | stworzy
powołacie
powołacie do życia | stworzycie
powołają
powołają do życia | stworzą
powołali
powołali do życia | stworzyli
powołam
powołam do życia | stworzę
powołamy
powołamy do życia | stworzymy
powołania
powołania do życia | stworzenia
powołanie
powołanie do życia | stworzenie
powołaniem
powołaniem do życia | stworzeniem
powołaniu
powołaniu do życia | stworzeniu
powołano
powołano do życia | stworzono
powołasz
powołasz do życia | stworzysz
powoławszy
powoławszy do życia | stworzywszy
powołać
powołać do życia | stworzyć
powołał
powołał do życia | stworzył
powołała
powołała do życia | stworzyła
powołało
powołało do życia | stworzyło
powołały
powołały do życia | stworzyły
powraca | wraca
powracacie | wracacie
powracaj | wracaj
powracajcie | wracajcie
powracają | wracają
powracając | wracając
powracali | wracali
powracam | wracam
powracamy | wracamy
powracania | wracania
powracanie | wracanie
powracaniem | wracaniem
powracaniu | wracaniu
powracano | wracano
powracasz | wracasz
powracać | wracać
powracał | wracał
powracała | wracała
powracało | wracało
powracały | wracały
powrócenia | wrócenia
powrócenie | wrócenie
powróceniem | wróceniem
powróceniu | wróceniu
powróci | wróci
powrócicie | wrócicie
powrócili | wrócili
powróciliśmy | wróciliśmy
powrócimy | wrócimy
powrócisz | wrócisz
powróciwszy | wróciwszy
powrócić | wrócić
powrócił | wrócił
powróciła | wróciła
powróciłam | wróciłam
powróciłem | wróciłem
powróciło | wróciło
powróciły | wróciły
powrócono | wrócono
powrócą | wrócą
powrócę | wrócę
powróć | wróć
powróćcie | wróćcie
powstali | powstali
powstanie | powstanie
powstaniemy | powstaniemy
powstano | powstano
powstaną | powstaną
powstawszy | powstawszy
powstać | powstać
powstał | powstał
powstała | powstała
powstało | powstało
powstały | powstały
powstań | powstań
powstańcie | powstańcie
powszedni | codzienni
powszednia | codzienna
powszednich | codziennych
powszednie | codzienne
powszedniego | codziennego
powszedniej | codziennej
powszedniemu | codziennemu
powszednim | codziennym
powszednimi | codziennymi
powszednią | codzienną
powziąwszy
powziąwszy decyzję | postanowiwszy
powziąć
powziąć decyzję | postanowić
powziął
powziął decyzję | postanowił
powzięcia
powzięcia decyzję | zdecydowania
powzięcie
powzięcie decyzję | decyzja
powzięciem
powzięciem decyzję | decyzją
powzięciu
powzięciu decyzję | zdecydowaniu
powzięli
powzięli decyzję | postanowili
powzięto
powzięto decyzję | zdecydowano
powzięła
powzięła decyzję | postanowiła
powzięło
powzięło decyzję | postanowiło
powzięły
powzięły decyzję | postanowiły
powód | powód
poza
poza granicami kraju | za granicą
poza tym | do tego
pozbiera | zbierze
pozbieraj | zbierz
pozbierajcie | zbierzcie
pozbierają | zbiorą
pozbierali | zebrali
pozbieramy | zbierzemy
pozbierana | zebrana
pozbierane | zebrane
pozbierani | zebrani
pozbierano | zebrano
pozbierany | zebrany
pozbierawszy | zebrawszy
pozbierać | zebrać
pozbierał | zebrał
pozbierała | zebrała
pozbierało | zebrało
pozbierały | zebrały
pozew
pozostawi | zostawi
pozostawiając | zostawiając
pozostawicie | zostawicie
pozostawieni | zostawieni
pozostawienia | zostawienia
pozostawienie | zostawienie
pozostawieniem | zostawieniem
pozostawieniu | zostawieniu
pozostawili | zostawili
pozostawimy | zostawimy
pozostawiona | zostawiona
pozostawione | zostawione
pozostawionego | zostawionego
pozostawionej | zostawionej
pozostawionemu | zostawionemu
pozostawiono | zostawiono
pozostawiony | zostawiony
pozostawionych | zostawionych
pozostawionym | zostawionym
pozostawionymi | zostawionymi
pozostawioną | zostawioną
pozostawisz | zostawisz
pozostawiwszy | zostawiwszy
pozostawią | zostawią
pozostawić | zostawić
pozostawię | zostawię
pozostawił | zostawił
pozostawiła | zostawiła
pozostawiło | zostawiło
pozostawiły | zostawiły
pozostał
pozostał bez zmian | nie zmienił się
pozostała
pozostała bez zmian | nie zmieniła się
pozostało
pozostało bez zmian | nie zmieniło się
pozostały
pozostały bez zmian | są bez zmian
pozwala | pozwala
pozwala na | pozwala na
pozwalacie
pozwalacie na | pozwalacie na
pozwalaj | pozwalaj
pozwalajcie | pozwalajcie
pozwalają | pozwalają
pozwalają na | pozwalają na
pozwalając | pozwalając
pozwalając na | pozwalając na
pozwalali | pozwalali
pozwalali na | pozwalali na
pozwalam
pozwalam na | pozwalam na
pozwalamy
pozwalamy na | pozwalamy na
pozwalania
pozwalania na | pozwalania na
pozwalanie
pozwalanie na | pozwalanie na
pozwalaniem
pozwalaniem na | pozwalaniem na
pozwalaniu
pozwalaniu na | pozwalaniu na
pozwalano | pozwalano
pozwalano na | pozwalano na
pozwalasz
pozwalasz na | pozwalasz na
pozwalać | pozwalać
pozwalać na | pozwalać na
pozwalał | pozwalał
pozwalał na | pozwalał na
pozwalała | pozwalała
pozwalała na | pozwalała na
pozwalało | pozwalało
pozwalało na | pozwalało na
pozwalały | pozwalały
pozwalały na | pozwalały na
pozwolenia | zgody
pozwolenia na | pozwolenia na
pozwoleniach | zgodach
pozwoleniami | zgodami
pozwolenie | zgoda
pozwolenie na | pozwolenie na
pozwoleniem | zgodą
pozwoleniem na | pozwoleniem na
pozwoleniom | zgodom
pozwoleniu | zgodzie
pozwoleniu na | pozwoleniu na
pozwoleń | zgód
pozwoli | pozwoli
pozwoli na | pozwoli na
pozwolicie
pozwolicie na | pozwolicie na
pozwolili | pozwolili
pozwolili na | pozwolili na
pozwolimy
pozwolimy na | pozwolimy na
pozwolisz
pozwolisz na | pozwolisz na
pozwoliwszy
pozwoliwszy na | pozwoliwszy na
pozwolić | pozwolić
pozwolić na | pozwolić na
pozwolił | pozwolił
pozwolił na | pozwolił na
pozwoliła | pozwoliła
pozwoliła na | pozwoliła na
pozwoliło | pozwoliło
pozwoliło na | pozwoliło na
pozwoliły | pozwoliły
pozwoliły na | pozwoliły na
pozwolono | pozwolono
pozwolono na | pozwolono na
pozwolą | pozwolą
pozwolą na | pozwolą na
pozwolę
pozwolę na | pozwolę na
pozwól | pozwól
pozwólcie | pozwólcie
pozyska | pozyska
pozyskacie | pozyskacie
pozyskają | ściągną
pozyskali | pozyskali
pozyskaliśmy | pozyskaliśmy
pozyskam | ściągnę
pozyskamy | pozyskamy
pozyskana | pozyskana
pozyskane | pozyskane
pozyskanego | pozyskanego
pozyskanej | pozyskanej
pozyskanemu | pozyskanemu
pozyskani | pozyskani
pozyskania | pozyskania
pozyskanie | pozyskanie
pozyskaniem | pozyskaniem
pozyskaniu | pozyskaniu
pozyskano | pozyskano
pozyskany | pozyskany
pozyskanych | pozyskanych
pozyskanym | pozyskanym
pozyskanymi | pozyskanymi
pozyskaną | pozyskaną
pozyskasz | pozyskasz
pozyskawszy | pozyskawszy
pozyskać | pozyskać
pozyskał | pozyskał
pozyskała | pozyskała
pozyskałam | pozyskałam
pozyskałem | pozyskałem
pozyskało | pozyskało
pozyskały | pozyskały
położeni | ułożeni
położona | ułożona
położone | ułożone
położono | ułożono
położony | ułożony
położy | ułoży
położyli | ułożyli
położymy | ułożymy
położywszy | ułożywszy
położyć | ułożyć
położył | ułożył
położyła | ułożyła
położyło | ułożyło
położyły | ułożyły
położą | ułożą
południu
połóż | ułóż
połóżcie | ułóżcie
połącz | złącz
połączcie | złączcie
połączeni | złączeni
połączona | złączona
połączone | złączone
połączono | złączono
połączony | złączony
połączy | złączy
połączyli | złączyli
połączymy | złączymy
połączywszy | złączywszy
połączyć | złączyć
połączył | złączył
połączyła | złączyła
połączyło | złączyło
połączyły | złączyły
połączą | złączą
pościel | poślij
pościelcie | poślijcie
pościele | pośle
pościeleni | posłana
pościelona | posłana
pościelone | posłana
pościelonego | posłana
pościelonej | posłana
pościelonemu | posłana
pościelono | posłano
pościelony | posłana
pościelonych | posłana
pościelonym | posłana
pościelonymi | posłana
pościeloną | posłana
pościelą | poślą
pośle | pośle
poślij | poślij
poślijcie | poślijcie
poślą | poślą
pośrednictwem
poświadczeni | potwierdzeni
poświadczenia | potwierdzenia
poświadczenie | potwierdzenie
poświadczeniem | potwierdzeniem
poświadczeniu | potwierdzeniu
poświadczona | potwierdzona
poświadczone | potwierdzone
poświadczonego | potwierdzonego
poświadczonej | potwierdzonej
poświadczonemu | potwierdzonemu
poświadczono | potwierdzono
poświadczony | potwierdzony
poświadczonych | potwierdzonych
poświadczonym | potwierdzonym
poświadczonymi | potwierdzonymi
poświadczoną | potwierdzoną
poświadczy | potwierdzi
poświadczycie | potwierdzicie
poświadczyli | potwierdzili
poświadczyliśmy | potwierdziliśmy
poświadczymy | potwierdzimy
poświadczysz | potwierdzisz
poświadczywszy | potwierdziwszy
poświadczyć | potwierdzić
poświadczył | potwierdził
poświadczyła | potwierdziła
poświadczyłam | potwierdziłam
poświadczyłem | potwierdziłem
poświadczyło | potwierdziło
poświadczyły | potwierdziły
poświadczą | potwierdzą
poświadczę | potwierdzę
pożar | ogień
pożarach | ogniach
pożarami | ogniami
pożarem | ogniem
pożarom | ogniom
pożarowi | ogniowi
pożaru | ognia
pożary | ognie
pożarze | ogniu
pożarów | ogni

prac | prac
praca | praca
pracach | pracach
pracami | pracami
prace | prace
pracom | pracom
pracy | prace
pracą | pracą
pracę | pracę
pragnie | chce
pragniemy | chcemy
pragnij | chciej
pragnijcie | chciejcie
pragnięci | chciani
pragnięta | chciana
pragnięte | chciane
pragnięto | chciano
pragnięty | chciany
pragną | chcą
pragnąc | chcąc
pragnąć | chcieć
pragnął | chciał
pragnęli | chcieli
pragnęła | chciała
pragnęło | chciało
pragnęły | chciały
prawdopodobnie | prawdopodobnie
prawem
prawidłowa | poprawna
prawidłowe | poprawna
prawidłowego | poprawna
prawidłowej | poprawna
prawidłowemu | poprawna
prawidłowi | poprawna
prawidłowo | poprawnie
prawidłowsi | prawidłowsi
prawidłowsza | prawidłowsi
prawidłowsze | prawidłowsi
prawidłowszego | prawidłowsi
prawidłowszej | prawidłowsi
prawidłowszemu | prawidłowsi
prawidłowszy | prawidłowsi
prawidłowszych | prawidłowsi
prawidłowszym | prawidłowsi
prawidłowszymi | prawidłowsi
prawidłowszą | prawidłowsi
prawidłowy | poprawna
prawidłowych | poprawna
prawidłowym | poprawna
prawidłowymi | poprawna
prawidłową | poprawna
prawie | niemal
prawie nic | niemal nic
prawie nigdy | niemal nigdy
prawie wszyscy | niemal wszyscy
prawie wszędzie | niemal wszędzie
prawie zawsze | niemal zawsze
precyzyjna | dokładna
precyzyjne | dokładne
precyzyjnego | dokładnego
precyzyjnej | dokładnej
precyzyjnemu | dokładnemu
precyzyjni | dokładni
precyzyjny | dokładny
precyzyjnych | dokładnych
precyzyjnym | dokładnym
precyzyjnymi | dokładnymi
precyzyjną | dokładną
prezencie | prezentu
prezent | prezent
prezentach | prezentach
prezentami | prezentami
prezentem | prezentem
prezentom | prezentom
prezentowali | pokazywali
prezentowali się | wyglądali
prezentowana | pokazywana
prezentowane | pokazywana
prezentowanego | pokazywana
prezentowanej | pokazywana
prezentowanemu | pokazywana
prezentowani | pokazywana
prezentowano | pokazywano
prezentowano się | wyglądano
prezentowany | pokazywana
prezentowanych | pokazywana
prezentowanym | pokazywana
prezentowanymi | pokazywana
prezentowaną | pokazywana
prezentować | pokazywać
prezentować się | wyglądać
prezentował | pokazywał
prezentował się | wyglądał
prezentowała | pokazywała
prezentowała się | wyglądała
prezentowało | pokazywało
prezentowało się | wyglądało
prezentowały | pokazywały
prezentowały się | wyglądały
prezentowi | prezentowi
prezentu | prezentu
prezentuj | pokazuj
prezentuj się | wyglądaj
prezentujcie | pokazujcie
prezentujcie się | wyglądajcie
prezentuje | pokazuje
prezentuje się | wygląda
prezentujemy
prezentujemy się | wyglądamy
prezentują | pokazują
prezentują się | wyglądają
prezentując | pokazując
prezentując się | wyglądając
prezenty | prezenty
prezentów | prezentów
problem | kłopot
problemach | kłopotach
problemami | kłopotami
problemem | kłopotem
problemie | kłopotu
problemom | kłopotom
problemowi | kłopotu
problemu | kłopotu
problemy | kłopotu
problemów | kłopotu
producencie | wytwórcy
producent | wytwórca
producenta | wytwórcy
producentach | wytwórcach
producentami | wytwórcami
producentem | wytwórcą
producentom | wytwórcom
producentowi | wytwórcy
producentów | wytwórców
produkowali | wytwarzali
produkowana | wytwarzana
produkowane | wytwarzana
produkowanego | wytwarzana
produkowanej | wytwarzana
produkowanemu | wytwarzana
produkowani | wytwarzana
produkowania | wytwarzania
produkowanie | wytwarzanie
produkowaniem | wytwarzaniem
produkowaniu | wytwarzaniu
produkowano | wytwarzano
produkowany | wytwarzana
produkowanych | wytwarzana
produkowanym | wytwarzana
produkowanymi | wytwarzana
produkowaną | wytwarzana
produkować | wytwarzać
produkował | wytwarzał
produkowała | wytwarzała
produkowało | wytwarzało
produkowały | wytwarzały
produkuj | produkuj
produkujcie | produkujcie
produkuje | wytwarza
produkujecie | wytwarzacie
produkujemy | wytwarzamy
produkujesz | wytwarzasz
produkują | produkują
produkując | produkując
produkuję | produkuję
profesja | zawód
profesji | zawodu
prognozowana | spodziewana
prognozowana jest | spodziewana jest
prognozowane | spodziewane
prognozowane jest | spodziewane jest
prognozowane są | spodziewane są
prognozowany | spodziewany
prognozowany jest | spodziewany jest
proponowali | proponowali
proponowano | proponowano
proponować | proponować
proponował | proponował
proponowała | proponowała
proponowało | proponowało
proponowały | proponowały
propozycja | inicjatywa
propozycjach | inicjatywach
propozycjami | inicjatywami
propozycje | inicjatyw
propozycji | inicjatyw
propozycjom | inicjatywom
propozycją | inicjatywą
propozycję | inicjatywę
propozycyj | inicjatyw
prosi | prosi
prosi się | prosi się
prosicie | prosicie
prosili | prosili
prosimy | prosimy
prosisz | prosisz
prosić | prosić
prosił | prosił
prosiła | prosiła
prosiło | prosiło
prosiły | prosiły
prosta | łatwa
proste | łatwe
prostego | łatwego
prostej | łatwej
prostemu | łatwemu
prostsi | prostsi
prostsza | prostsza
prostsze | prostsze
prostszego | prostszego
prostszej | prostszej
prostszemu | prostszemu
prostszy | prostszy
prostszych | prostszych
prostszym | prostszym
prostszymi | prostszymi
prostszą | prostszą
prosty | łatwy
prostych | łatwych
prostym | łatwym
prostymi | łatwymi
prostą | łatwą
proszenia | proszenia
proszenie | proszenie
proszeniem | proszeniem
proszeniu | proszeniu
proszono | proszono
proszą | proszą
prosząc | prosząc
proszę | proszę
prowadzenia
prowadzenia do | powodowania
prowadzenia strajk | strajkowania
prowadzenia śledztwo | badania sprawę
prowadzenie
prowadzenie do | powodowanie
prowadzenie strajk | strajkowanie
prowadzenie śledztwo | badanie sprawę
prowadzeniem
prowadzeniem do | powodowaniem
prowadzeniem strajk | strajkowaniem
prowadzeniem śledztwo | badaniem sprawę
prowadzeniu
prowadzeniu do | powodowaniu
prowadzeniu strajk | strajkowaniu
prowadzeniu śledztwo | badaniu sprawę
prowadzi
prowadzi do | powoduje
prowadzi rozmowy | rozmawia
prowadzi strajk | strajkuje
prowadzi śledztwo | bada sprawę
prowadzicie
prowadzicie do | powodujecie
prowadzicie strajk | strajkujecie
prowadzicie śledztwo | badacie sprawę
prowadzili
prowadzili do | powodowali
prowadzili rozmowy | rozmawiali
prowadzili strajk | strajkowali
prowadzili śledztwo | badali sprawę
prowadziliśmy
prowadziliśmy śledztwo | badaliśmy sprawę
prowadzimy
prowadzimy do | powodujemy
prowadzimy rozmowy | rozmawiamy
prowadzimy strajk | strajkujemy
prowadzimy śledztwo | badamy sprawę
prowadzisz
prowadzisz do | powodujesz
prowadzisz strajk | strajkujesz
prowadzisz śledztwo | badasz sprawę
prowadzić
prowadzić do | powodować
prowadzić rozmowy | rozmawiać
prowadzić strajk | strajkować
prowadzić śledztwo | badać sprawę
prowadził
prowadził do | powodował
prowadził rozmowy | rozmawiał
prowadził strajk | strajkował
prowadził śledztwo | badał sprawę
prowadziła
prowadziła do | powodowała
prowadziła rozmowy | rozmawiała
prowadziła strajk | strajkowała
prowadziła śledztwo | badała sprawę
prowadziłam
prowadziłam śledztwo | badałam sprawę
prowadziłem
prowadziłem śledztwo | badałem sprawę
prowadziło
prowadziło do | powodowało
prowadziło rozmowy | rozmawiało
prowadziło strajk | strajkowało
prowadziło śledztwo | badało sprawę
prowadziły
prowadziły do | powodowały
prowadziły rozmowy | rozmawiały
prowadziły strajk | strajkowały
prowadziły śledztwo | badały sprawę
prowadzone
prowadzone jest śledztwo | trwa śledztwo
prowadzone są poszukiwania | trwają poszukiwania
prowadzono
prowadzono do | powodowano
prowadzono rozmowy | rozmawiano
prowadzono strajk | strajkowano
prowadzono śledztwo | badano sprawę
prowadzą
prowadzą do | powodują
prowadzą rozmowy | rozmawiają
prowadzą strajk | strajkują
prowadzą śledztwo | badają sprawę
prowadząc
prowadząc do | powodując
prowadząc rozmowy | rozmawiając
prowadząc strajk | strajkując
prowadząc śledztwo | badając sprawę
prowadzę
prowadzę do | powoduję
prowadzę strajk | strajkuję
prowadzę śledztwo | badam sprawę
prowadź
prowadź rozmowy | rozmawiaj
prowadźcie
prowadźcie rozmowy | rozmawiajcie
prośbą
prości | łatwi
prościejsi | prostsi
prościejsza | prostsza
prościejsze | prostsze
prościejszego | prostszego
prościejszej | prostszej
prościejszemu | prostszemu
prościejszy | prostszy
prościejszych | prostszych
prościejszym | prostszym
prościejszymi | prostszymi
prościejszą | prostszą
przebada | zbada
przebadacie | zbadacie
przebadaj | zbadaj
przebadajcie | zbadajcie
przebadają | zbadają
przebadali | zbadali
przebadaliśmy | zbadaliśmy
przebadam | zbadam
przebadamy | zbadamy
przebadana | zbadana
przebadane | zbadane
przebadanego | zbadanego
przebadanej | zbadanej
przebadanemu | zbadanemu
przebadani | zbadani
przebadania | zbadania
przebadaniach | zbadaniach
przebadaniami | zbadaniami
przebadanie | zbadanie
przebadaniem | zbadaniem
przebadaniom | zbadaniom
przebadaniu | zbadaniu
przebadano | zbadano
przebadany | zbadany
przebadanych | zbadanych
przebadanym | zbadanym
przebadanymi | zbadanymi
przebadaną | zbadaną
przebadasz | zbadasz
przebadawszy | zbadawszy
przebadać | zbadać
przebadał | zbadał
przebadała | zbadała
przebadałam | zbadałam
przebadałem | zbadałem
przebadało | zbadało
przebadały | zbadały
przebadań | zbadań
przechodnia | pieszego
przechodnie | piesi
przechodniów | pieszych
przechodzień | pieszy
przechowuje | trzyma
przechowujecie | trzymacie
przechowujemy | trzymamy
przechowujesz | trzymasz
przechowują | trzymają
przechowując | trzymając
przechowuję | trzymam
przechowywali | trzymali
przechowywana | trzymana
przechowywane | trzymane
przechowywanego | trzymanego
przechowywanej | trzymanej
przechowywanemu | trzymanemu
przechowywani | trzymani
przechowywania | trzymania
przechowywanie | trzymanie
przechowywaniem | trzymaniem
przechowywaniu | trzymaniu
przechowywano | trzymano
przechowywany | trzymany
przechowywanych | trzymanych
przechowywanym | trzymanym
przechowywanymi | trzymanymi
przechowywaną | trzymaną
przechowywać | trzymać
przechowywał | trzymał
przechowywała | trzymała
przechowywało | trzymało
przechowywały | trzymały
przeciwieństwie
przeciwnicy | rywale
przeciwniczce | rywalce
przeciwniczek | rywalek
przeciwniczka | rywalka
przeciwniczkach | rywalkach
przeciwniczkami | rywalkami
przeciwniczki | rywalki
przeciwniczkom | rywalkom
przeciwniczką | rywalką
przeciwniczkę | rywalkę
przeciwnik | rywal
przeciwnika | rywala
przeciwnikach | rywalach
przeciwnikami | rywalami
przeciwnikiem | rywalem
przeciwnikom | rywalom
przeciwnikowi | rywalowi
przeciwniku | rywalu
przeciwników | rywali
przeciwnym
przed | przed
przed dwoma laty | dwa lata temu
przed dziesięcioma laty | dziesięć lat temu
przed końcem roku | do końca roku
przed laty | lata temu
przed rokiem | rok temu
przed rozpoczęciem | przed
przed tym jak | zanim
przede
przede wszystkim | przede wszystkim
przedsiębiorca | biznesmen
przedsiębiorcach | biznesmenach
przedsiębiorcami | biznesmenami
przedsiębiorcom | biznesmenom
przedsiębiorcy | biznesmena
przedsiębiorców | biznesmenów
przedsiębiorcą | biznesmenem
przedsiębiorcę | biznesmena
przedsiębiorstw | firm
przedsiębiorstwa | firmy
przedsiębiorstwach | firmach
przedsiębiorstwami | firmami
przedsiębiorstwem | firmą
przedsiębiorstwie | firmie
przedsiębiorstwo | firma
przedsiębiorstwom | firmom
przedsiębiorstwu | firmie
przedstawienia | spektakle
przedstawieniach | spektaklach
przedstawieniami | spektaklami
przedstawienie | spektakl
przedstawieniem | spektaklem
przedstawieniom | spektaklom
przedstawieniu | spektakle
przedstawień | spektakli
przedtem | przedtem
przedyskutowali | omówili
przedyskutowana | omówieni
przedyskutowane | omówieni
przedyskutowanego | omówieni
przedyskutowanej | omówieni
przedyskutowanemu | omówieni
przedyskutowani | omówieni
przedyskutowano | omówiono
przedyskutowany | omówieni
przedyskutowanych | omówieni
przedyskutowanym | omówieni
przedyskutowanymi | omówieni
przedyskutowaną | omówieni
przedyskutować | omówić
przedyskutował | omówił
przedyskutowała | omówiła
przedyskutowało | omówiło
przedyskutowały | omówiły
przedyskutuj | omów
przedyskutujcie | omówcie
przedyskutuje | omówi
przedyskutują | omówią
przedłuż | wydłuż
przedłuża | wydłuża
przedłużaj | wydłużaj
przedłużajcie | wydłużajcie
przedłużają | wydłużają
przedłużając | wydłużając
przedłużali | wydłużali
przedłużamy | wydłużamy
przedłużana | wydłużana
przedłużane | wydłużane
przedłużani | wydłużani
przedłużano | wydłużano
przedłużany | wydłużany
przedłużać | wydłużać
przedłużał | wydłużał
przedłużała | wydłużała
przedłużało | wydłużało
przedłużały | wydłużały
przedłużcie | wydłużcie
przedłużeni | wydłużeni
przedłużenia | wydłużenia
przedłużenie | wydłużenie
przedłużeniem | wydłużeniem
przedłużeniu | wydłużeniu
przedłużona | wydłużona
przedłużone | wydłużone
przedłużonego | wydłużonego
przedłużonej | wydłużonej
przedłużonemu | wydłużonemu
przedłużono | wydłużono
przedłużony | wydłużony
przedłużonych | wydłużonych
przedłużonym | wydłużonym
przedłużonymi | wydłużonymi
przedłużoną | wydłużoną
przedłuży | wydłuży
przedłużycie | wydłużycie
przedłużyli | wydłużyli
przedłużyliśmy | wydłużyliśmy
przedłużymy | wydłużymy
przedłużysz | wydłużysz
przedłużywszy | wydłużywszy
przedłużyć | wydłużyć
przedłużył | wydłużył
przedłużyła | wydłużyła
przedłużyłam | wydłużyłam
przedłużyłem | wydłużyłem
przedłużyło | wydłużyło
przedłużyły | wydłużyły
przedłużą | wydłużą
przedłużę | wydłużę
przegoni | przegoni
przegonieni | przegonieni
przegonili | przegonili
przegonimy | przegonimy
przegoniona | przegoniona
przegonione | przegonione
przegoniono | przegoniono
przegoniony | przegoniony
przegoniwszy | przegoniwszy
przegonią | przegonią
przegonić | przegonić
przegonił | przegonił
przegoniła | przegoniła
przegoniło | przegoniło
przegoniły | przegoniły
przegoń | przegoń
przegońcie | przegońcie
przegra | przegra
przegracie | przegracie
przegraj | ulegnij
przegrajcie | ulegnijcie
przegrają | ulegną
przegrali | ulegli
przegram | przegram
przegramy | przegramy
przegrana | porażka
przegrane | porażce
przegranej | porażce
przegrania | przegrania
przegranie | przegranie
przegraniem | przegraniem
przegraniu | przegraniu
przegrano | przegrano
przegranych | porażek
przegranym | porażkom
przegranymi | porażkami
przegraną | porażką
przegrasz | przegrasz
przegrawszy | uległszy
przegrać | ulec
przegrał | uległ
przegrała | uległa
przegrało | uległo
przegrały | uległy
przegrywa | ulega
przegrywacie | przegrywacie
przegrywaj | ulegaj
przegrywajcie | ulegajcie
przegrywają | ulegają
przegrywając | ulegając
przegrywali | ulegali
przegrywam | przegrywam
przegrywamy | ulegamy
przegrywania | przegrywania
przegrywanie | przegrywanie
przegrywaniem | przegrywaniem
przegrywaniu | przegrywaniu
przegrywano | ulegano
przegrywasz | przegrywasz
przegrywać | ulegać
przegrywał | ulegał
przegrywała | ulegała
przegrywało | ulegało
przegrywały | ulegały
przegłosowali | uchwalili
przegłosowana | uchwalona
przegłosowane | uchwalone
przegłosowanego | uchwalonego
przegłosowanej | uchwalonej
przegłosowanemu | uchwalonemu
przegłosowani | uchwaleni
przegłosowania | uchwalenia
przegłosowanie | uchwalenie
przegłosowaniem | uchwaleniem
przegłosowaniu | uchwaleniu
przegłosowano | uchwalono
przegłosowany | uchwalony
przegłosowanych | uchwalonych
przegłosowanym | uchwalonym
przegłosowanymi | uchwalonymi
przegłosowaną | uchwaloną
przegłosowawszy | uchwaliwszy
przegłosować | uchwalić
przegłosował | uchwalił
przegłosowała | uchwaliła
przegłosowało | uchwaliło
przegłosowały | uchwaliły
przegłosuje | uchwali
przegłosujecie | uchwalicie
przegłosujemy | uchwalimy
przegłosujesz | uchwalisz
przegłosują | uchwalą
przegłosuję | uchwalę
przejdzie
przejdzie na emeryturę | odejdzie na emeryturę
przejdziemy
przejdziemy na emeryturę | odejdziemy na emeryturę
przejdą
przejdą na emeryturę | odejdą na emeryturę
przejdź
przejdź na emeryturę | odejdź na emeryturę
przejdźcie
przejdźcie na emeryturę | odejdźcie na emeryturę
przejściowo | czasowo
przejść
przejść na emeryturę | odejść na emeryturę
przekazali | dodali
przekazał | dodał
przekazała | dodała
przekazało | dodało
przekazuje | mówi
przekazują | mówią
przekona
przekona się | upewni się
przekonaj
przekonaj się | upewnij się
przekonajcie
przekonajcie się | upewnijcie się
przekonają
przekonają się | upewnią się
przekonali
przekonali się | upewnili się
przekonamy
przekonamy się | upewnimy się
przekonano
przekonano się | upewniono się
przekonawszy
przekonawszy się | upewniwszy się
przekonać
przekonać się | upewnić się
przekonał
przekonał się | upewnił się
przekonała
przekonała się | upewniła się
przekonało
przekonało się | upewniło się
przekonały
przekonały się | upewniły się
przekłada | przesuwa
przekładacie | przesuwacie
przekładają | przesuwają
przekładając | przesuwając
przekładali | przesuwali
przekładam | przesuwam
przekładamy | przesuwamy
przekładana | przesuwana
przekładane | przesuwane
przekładanego | przesuwanego
przekładanej | przesuwanej
przekładanemu | przesuwanemu
przekładani | przesuwani
przekładania | przesuwania
przekładanie | przesuwanie
przekładaniem | przesuwaniem
przekładaniu | przesuwaniu
przekładano | przesuwano
przekładany | przesuwany
przekładanych | przesuwanych
przekładanym | przesuwanym
przekładanymi | przesuwanymi
przekładaną | przesuwaną
przekładasz | przesuwasz
przekładać | przesuwać
przekładał | przesuwał
przekładała | przesuwała
przekładało | przesuwało
przekładały | przesuwały
przemiesza | wymiesza
przemieszaj | wymieszaj
przemieszajcie | wymieszajcie
przemieszają | wymieszają
przemieszali | wymieszali
przemieszamy | wymieszamy
przemieszana | wymieszana
przemieszane | wymieszane
przemieszani | wymieszani
przemieszano | wymieszano
przemieszany | wymieszany
przemieszawszy | wymieszawszy
przemieszać | wymieszać
przemieszał | wymieszał
przemieszała | wymieszała
przemieszało | wymieszało
przemieszały | wymieszały
przeniesie
przeniesie się | przeniesie się
przeniesie się do | przeniesie się do
przeniesiecie
przeniesiecie się do | przeniesiecie się do
przeniesiemy
przeniesiemy się do | przeniesiemy się do
przeniesienia
przeniesienia się do | przeniesienia się do
przeniesienie
przeniesienie się do | przeniesienie się do
przeniesieniem
przeniesieniem się do | przeniesieniem się do
przeniesieniu
przeniesieniu się do | przeniesieniu się do
przeniesiesz
przeniesiesz się do | przeniesiesz się do
przeniesiono
przeniesiono się | przeniesiono się
przeniesiono się do | przeniesiono się do
przenieś
przenieś się | przenieś się
przenieście
przenieście się | przenieście się
przenieśli
przenieśli się | przenieśli się
przenieśli się do | przenieśli się do
przenieśliśmy
przenieśliśmy się do | przenieśliśmy się do
przenieść
przenieść się | przenieść się
przenieść się do | przenieść się do
przeniosą
przeniosą się | przeniosą się
przeniosą się do | przeniosą się do
przeniosę
przeniosę się do | przeniosę się do
przeniosł
przeniosł się | przeniosł się
przeniosła
przeniosła się | przeniosła się
przeniosła się do | przeniosła się do
przeniosłam
przeniosłam się do | przeniosłam się do
przeniosło
przeniosło się | przeniosło się
przeniosło się do | przeniosło się do
przeniosły
przeniosły się | przeniosły się
przeniosły się do | przeniosły się do
przeniósł
przeniósł się | przeniosł się
przeniósł się do | przeniósł się do
przeniósłem
przeniósłem się do | przeniósłem się do
przeniósłszy
przeniósłszy się do | przeniósłszy się do
przepadli
przepadli bez śladu | zaginęli
przepadliśmy
przepadliśmy bez śladu | zaginęliśmy
przepadnie
przepadnie bez śladu | zaginie
przepadniecie
przepadniecie bez śladu | zaginiecie
przepadniemy
przepadniemy bez śladu | zaginiemy
przepadniesz
przepadniesz bez śladu | zaginiesz
przepadnięcia
przepadnięcia bez śladu | zaginięcia
przepadnięcie
przepadnięcie bez śladu | zaginięcie
przepadnięciem
przepadnięciem bez śladu | zaginięciem
przepadnięciu
przepadnięciu bez śladu | zaginięciu
przepadnięto
przepadnięto bez śladu | zaginięto
przepadną
przepadną bez śladu | zaginą
przepadnę
przepadnę bez śladu | zaginę
przepadł
przepadł bez śladu | zaginął
przepadła
przepadła bez śladu | zaginęła
przepadłam
przepadłam bez śladu | zaginęłam
przepadłem
przepadłem bez śladu | zaginąłem
przepadło
przepadło bez śladu | zaginęło
przepadłszy
przepadłszy bez śladu | zaginąwszy
przepadły
przepadły bez śladu | zaginęły
przepaść
przepaść bez śladu | zaginąć
przepis | przepis
przepisach | przepisach
przepisami | przepisami
przepisem | przepisem
przepisie | przepisie
przepisom | przepisom
przepisowi | przepisie
przepisu | przepisu
przepisy | przepisu
przepisów | receptur
przepiękna | piękna
przepiękne | piękne
przepięknego | pięknego
przepięknej | pięknej
przepięknemu | pięknemu
przepiękni | piękni
przepiękny | piękny
przepięknych | pięknych
przepięknym | pięknym
przepięknymi | pięknymi
przepiękną | piękną
przeprosi | przeprosi
przeprosicie | przeprosicie
przeprosili | przeprosili
przeprosimy | przeprosimy
przeprosisz | przeprosisz
przeprosiwszy | przeprosiwszy
przeprosić | przeprosić
przeprosił | przeprosił
przeprosiła | przeprosiła
przeprosiło | przeprosiło
przeprosiły | przeprosiły
przeproszenia | przeproszenia
przeproszenie | przeproszenie
przeproszeniem | przeproszeniem
przeproszeniu | przeproszeniu
przeproszono | przeproszono
przeproszą | przeproszą
przeproszę | przeproszę
przeprowadza
przeprowadza operację | operuje
przeprowadzacie
przeprowadzacie operację | operujecie
przeprowadzają
przeprowadzają operację | operują
przeprowadzając
przeprowadzając operację | operując
przeprowadzali
przeprowadzali operację | operowali
przeprowadzaliśmy
przeprowadzaliśmy operację | operowaliśmy
przeprowadzam
przeprowadzam operację | operuję
przeprowadzamy
przeprowadzamy operację | operujemy
przeprowadzania
przeprowadzania operację | operowania
przeprowadzanie
przeprowadzanie operację | operowanie
przeprowadzaniem
przeprowadzaniem operację | operowaniem
przeprowadzaniu
przeprowadzaniu operację | operowaniu
przeprowadzano
przeprowadzano operację | operowano
przeprowadzasz
przeprowadzasz operację | operujesz
przeprowadzać
przeprowadzać operację | operować
przeprowadzał
przeprowadzał operację | operował
przeprowadzała
przeprowadzała operację | operowała
przeprowadzałam
przeprowadzałam operację | operowałam
przeprowadzałem
przeprowadzałem operację | operowałem
przeprowadzało
przeprowadzało operację | operowało
przeprowadzały
przeprowadzały operację | operowały
przeprowadzenia
przeprowadzenia operację | zoperowania
przeprowadzenia się do | przeniesienia się do
przeprowadzenie
przeprowadzenie operację | zoperowanie
przeprowadzenie się do | przeniesienie się do
przeprowadzeniem
przeprowadzeniem operację | zoperowaniem
przeprowadzeniem się do | przeniesieniem się do
przeprowadzeniu
przeprowadzeniu operację | zoperowaniu
przeprowadzeniu się do | przeniesieniu się do
przeprowadzi
przeprowadzi operację | zoperuje
przeprowadzi się | przeniesie się
przeprowadzi się do | przeniesie się do
przeprowadzicie
przeprowadzicie operację | zoperujecie
przeprowadzicie się do | przeniesiecie się do
przeprowadzili
przeprowadzili operację | zoperowali
przeprowadzili się | przenieśli się
przeprowadzili się do | przenieśli się do
przeprowadziliśmy
przeprowadziliśmy operację | zoperowaliśmy
przeprowadziliśmy się do | przenieśliśmy się do
przeprowadzimy
przeprowadzimy operację | zoperujemy
przeprowadzimy się do | przeniesiemy się do
przeprowadzisz
przeprowadzisz operację | zoperujesz
przeprowadzisz się do | przeniesiesz się do
przeprowadziwszy
przeprowadziwszy operację | zoperowawszy
przeprowadziwszy się do | przeniósłszy się do
przeprowadzić
przeprowadzić operację | zoperować
przeprowadzić się | przenieść się
przeprowadzić się do | przenieść się do
przeprowadził
przeprowadził operację | zoperował
przeprowadził się | przeniosł się
przeprowadził się do | przeniósł się do
przeprowadziła
przeprowadziła operację | zoperowała
przeprowadziła się | przeniosła się
przeprowadziła się do | przeniosła się do
przeprowadziłam
przeprowadziłam operację | zoperowałam
przeprowadziłam się do | przeniosłam się do
przeprowadziłem
przeprowadziłem operację | zoperowałem
przeprowadziłem się do | przeniósłem się do
przeprowadziło
przeprowadziło operację | zoperowało
przeprowadziło się | przeniosło się
przeprowadziło się do | przeniosło się do
przeprowadziły
przeprowadziły operację | zoperowały
przeprowadziły się | przeniosły się
przeprowadziły się do | przeniosły się do
przeprowadzono
przeprowadzono operację | zoperowano
przeprowadzono się | przeniesiono się
przeprowadzono się do | przeniesiono się do
przeprowadzą
przeprowadzą operację | zoperują
przeprowadzą się | przeniosą się
przeprowadzą się do | przeniosą się do
przeprowadzę
przeprowadzę operację | zoperuję
przeprowadzę się do | przeniosę się do
przeprowadź
przeprowadź się | przenieś się
przeprowadźcie
przeprowadźcie się | przenieście się
przepędzeni | przegonieni
przepędzi | przegoni
przepędzili | przegonili
przepędzimy | przegonimy
przepędziwszy | przegoniwszy
przepędzić | przegonić
przepędził | przegonił
przepędziła | przegoniła
przepędziło | przegoniło
przepędziły | przegoniły
przepędzona | przegoniona
przepędzone | przegonione
przepędzono | przegoniono
przepędzony | przegoniony
przepędzą | przegonią
przepędź | przegoń
przepędźcie | przegońcie
przepłucze | opłucze
przepłuczecie | opłuczecie
przepłuczemy | opłuczemy
przepłuczesz | opłuczesz
przepłuczą | opłuczą
przepłuczę | opłuczę
przepłukali | opłukali
przepłukaliśmy | opłukaliśmy
przepłukana | opłukana
przepłukane | opłukane
przepłukanego | opłukanego
przepłukanej | opłukanej
przepłukanemu | opłukanemu
przepłukani | opłukani
przepłukania | opłukania
przepłukanie | opłukanie
przepłukaniem | opłukaniem
przepłukaniu | opłukaniu
przepłukano | opłukano
przepłukany | opłukany
przepłukanych | opłukanych
przepłukanym | opłukanym
przepłukanymi | opłukanymi
przepłukaną | opłukaną
przepłukawszy | opłukawszy
przepłukać | opłukać
przepłukał | opłukał
przepłukała | opłukała
przepłukałam | opłukałam
przepłukałem | opłukałem
przepłukało | opłukało
przepłukały | opłukały
przerw | pauz
przerwa | pauza
przerwach | pauzach
przerwami | pauzami
przerwie | pauzie
przerwom | pauzom
przerwy | pauzy
przerwą | pauzą
przerwę | pauzę
przestali | przestali
przestana | przestana
przestane | przestana
przestanego | przestana
przestanej | przestana
przestanemu | przestana
przestani | przestana
przestanie | przestoi
przestano | przestano
przestany | przestana
przestanych | przestana
przestanym | przestana
przestanymi | przestana
przestaną | przestana
przestać | przestać
przestał | przestał
przestała | przestała
przestało | przestało
przestały | przestały
przestań | przestań
przestańcie | przestańcie
przestoi | przestoi
przestoją | przestana
przestrasz | wystrasz
przestrasz się | wystrasz się
przestraszcie | wystraszcie
przestraszcie się | wystraszcie się
przestraszeni | wystraszeni
przestraszona | wystraszeni
przestraszone | wystraszeni
przestraszonego | wystraszeni
przestraszonej | wystraszeni
przestraszonemu | wystraszeni
przestraszono | wystraszono
przestraszono się | wystraszono się
przestraszony | wystraszeni
przestraszonych | wystraszeni
przestraszonym | wystraszeni
przestraszonymi | wystraszeni
przestraszoną | wystraszeni
przestraszy | wystraszy
przestraszy się | wystraszy się
przestraszyli | wystraszyli
przestraszyli się | wystraszyli się
przestraszymy | wystraszymy
przestraszywszy | wystraszywszy
przestraszyć | wystraszyć
przestraszyć się | wystraszyć się
przestraszył | wystraszył
przestraszył się | wystraszył się
przestraszyła | wystraszyła
przestraszyła się | wystraszyła się
przestraszyło | wystraszyło
przestraszyło się | wystraszyło się
przestraszyły | wystraszyły
przestraszyły się | wystraszyły się
przestraszą | wystraszą
przestraszą się | wystraszą się
przestronna | obszerna
przestronne | obszerne
przestronnego | obszernego
przestronnej | obszernej
przestronnemu | obszernemu
przestronni | obszerni
przestronny | obszerny
przestronnych | obszernych
przestronnym | obszernym
przestronnymi | obszernymi
przestronną | obszerną
przestrzec | ostrzec
przestrzega | ostrzega
przestrzegaj | ostrzegaj
przestrzegajcie | ostrzegajcie
przestrzegają | ostrzegają
przestrzegając | ostrzegając
przestrzegali | ostrzegli
przestrzegamy | ostrzegamy
przestrzegana | ostrzegana
przestrzegane | ostrzegane
przestrzegani | ostrzegani
przestrzegano | ostrzegano
przestrzegany | ostrzegany
przestrzegać | ostrzec
przestrzegał | ostrzegł
przestrzegała | ostrzegła
przestrzegało | ostrzegło
przestrzegały | ostrzegły
przestrzegli | ostrzegli
przestrzegą | ostrzegą
przestrzegł | ostrzegł
przestrzegła | ostrzegła
przestrzegło | ostrzegło
przestrzegłszy | ostrzegłszy
przestrzegły | ostrzegły
przestrzeni
przestrzeż | ostrzeż
przestrzeżcie | ostrzeżcie
przestrzeże | ostrzeże
przestrzeżemy | ostrzeżemy
przestrzeżeni | ostrzeżeni
przestrzeżona | ostrzeżona
przestrzeżone | ostrzeżone
przestrzeżono | ostrzegano
przestrzeżony | ostrzeżony
przestój | przestań
przestójcie | przestańcie
przestępca | złoczyńca
przestępcach | złoczyńcach
przestępcami | złoczyńcami
przestępcom | złoczyńcom
przestępcy | złoczyńcy
przestępców | złoczyńców
przestępcą | złoczyńcą
przestępcę | złoczyńcę
przesunie | odłoży
przesuniecie | przełożycie
przesuniemy | przełożymy
przesuniesz | przełożysz
przesunięci | przełożeni
przesunięcia | przełożenia
przesunięcie | przełożenie
przesunięciem | przełożeniem
przesunięciu | przełożeniu
przesunięta | przełożona
przesunięte | przełożone
przesuniętego | przełożonego
przesuniętej | przełożonej
przesuniętemu | przełożonemu
przesunięto | odłożono
przesunięty | przełożony
przesuniętych | przełożonych
przesuniętym | przełożonym
przesuniętymi | przełożonymi
przesuniętą | przełożoną
przesuną | przesuną
przesunąwszy | przesunąwszy
przesunąć | odłożyć
przesunął | odłożył
przesunę | przesunę
przesunęli | odłożyli
przesunęła | odłożyła
przesunęło | przesunęło
przesunęły | przesunęły
przesuwa | przesuwa
przesuwacie | przesuwacie
przesuwają | przesuwają
przesuwając | przesuwając
przesuwali | przesuwali
przesuwam | przesuwam
przesuwamy | przesuwamy
przesuwana | przesuwana
przesuwane | przesuwane
przesuwanego | przesuwanego
przesuwanej | przesuwanej
przesuwanemu | przesuwanemu
przesuwani | przesuwani
przesuwania | przesuwania
przesuwanie | przesuwanie
przesuwaniem | przesuwaniem
przesuwaniu | przesuwaniu
przesuwano | przesuwano
przesuwany | przesuwany
przesuwanych | przesuwanych
przesuwanym | przesuwanym
przesuwanymi | przesuwanymi
przesuwaną | przesuwaną
przesuwasz | przesuwasz
przesuwać | przesuwać
przesuwał | przesuwał
przesuwała | przesuwała
przesuwało | przesuwało
przesuwały | przesuwały
przesyła | posyła
przesyłacie | wysyłacie
przesyłają | posyłają
przesyłając | posyłając
przesyłali | posyłali
przesyłam | wysyłam
przesyłamy | wysyłamy
przesyłana | posyłana
przesyłane | posyłana
przesyłanego | posyłana
przesyłanej | posyłana
przesyłanemu | posyłana
przesyłani | posyłana
przesyłania | wysyłania
przesyłanie | wysyłanie
przesyłaniem | wysyłaniem
przesyłaniu | wysyłaniu
przesyłano | posyłano
przesyłany | posyłana
przesyłanych | posyłana
przesyłanym | posyłana
przesyłanymi | posyłana
przesyłaną | posyłana
przesyłasz | wysyłasz
przesyłać | posyłać
przesyłał | posyłał
przesyłała | posyłała
przesyłało | posyłało
przesyłały | posyłały
przeszedł
przeszedł na emeryturę | odszedł na emeryturę
przeszedłszy
przeszedłszy na emeryturę | odszedłszy na emeryturę
przeszkód
przeszli
przeszli na emeryturę | odeszli na emeryturę
przeszła
przeszła na emeryturę | odeszła na emeryturę
przeszło
przeszło na emeryturę | odeszło na emeryturę
przeszły
przeszły na emeryturę | odeszły na emeryturę
przesłali | posłali
przesłana | posłana
przesłane | posłana
przesłanego | posłana
przesłanej | posłana
przesłanemu | posłana
przesłani | posłana
przesłania | wysłania
przesłanie | wysłanie
przesłaniem | wysłaniem
przesłaniu | wysłaniu
przesłano | posłano
przesłany | posłana
przesłanych | posłana
przesłanym | posłana
przesłanymi | posłana
przesłaną | posłana
przesławszy | wysławszy
przesłać | posłać
przesłał | posłał
przesłała | posłała
przesłało | posłało
przesłały | posłały
przetestowali | wypróbowali
przetestowana | wypróbowana
przetestowane | wypróbowane
przetestowanego | wypróbowanego
przetestowanej | wypróbowanej
przetestowanemu | wypróbowanemu
przetestowani | wypróbowani
przetestowania | wypróbowania
przetestowanie | wypróbowanie
przetestowaniem | wypróbowaniem
przetestowaniu | wypróbowaniu
przetestowano | wypróbowano
przetestowany | wypróbowany
przetestowanych | wypróbowanych
przetestowanym | wypróbowanym
przetestowanymi | wypróbowanymi
przetestowaną | wypróbowaną
przetestowawszy | wypróbowawszy
przetestować | wypróbować
przetestował | wypróbował
przetestowała | wypróbowała
przetestowało | wypróbowało
przetestowały | wypróbowały
przetestuje | wypróbuje
przetestujecie | wypróbujecie
przetestujemy | wypróbujemy
przetestujesz | wypróbujesz
przetestują | wypróbują
przetestuję | wypróbuję
przetransportowali | przewieźli
przetransportowana | przewiezieni
przetransportowane | przewiezieni
przetransportowanego | przewiezieni
przetransportowanej | przewiezieni
przetransportowanemu | przewiezieni
przetransportowani | przewiezieni
przetransportowano | przewieziono
przetransportowany | przewiezieni
przetransportowanych | przewiezieni
przetransportowanym | przewiezieni
przetransportowanymi | przewiezieni
przetransportowaną | przewiezieni
przetransportować | przewieźć
przetransportował | przewiozł
przetransportowała | przewiozła
przetransportowało | przewiozło
przetransportowały | przewiozły
przetransportuj | przewieź
przetransportujcie | przewieźcie
przetransportuje | przewiezie
przetransportują | przewiozą
przetrwa | przetrwa
przetrwacie | przetrwacie
przetrwają | przeżyją
przetrwali | przeżyli
przetrwaliśmy | przeżyliśmy
przetrwam | przeżyję
przetrwamy | przetrwamy
przetrwana | przeżyta
przetrwane | przeżyte
przetrwanego | przeżytego
przetrwanej | przeżytej
przetrwanemu | przeżytemu
przetrwani | przeżyci
przetrwania | przeżycia
przetrwanie | przeżycie
przetrwaniem | przeżyciem
przetrwaniu | przeżyciu
przetrwano | przeżyto
przetrwany | przeżyty
przetrwanych | przeżytych
przetrwanym | przeżytym
przetrwanymi | przeżytymi
przetrwaną | przeżytą
przetrwasz | przetrwasz
przetrwawszy | przeżywszy
przetrwać | przeżyć
przetrwał | przeżył
przetrwała | przeżyła
przetrwałam | przeżyłam
przetrwałem | przeżyłem
przetrwało | przeżyło
przetrwały | przeżyły
przeważającej
przeważnie | przeważnie
przewidywana | spodziewana
przewidywana jest | spodziewana jest
przewidywane | spodziewane
przewidywane jest | spodziewane jest
przewidywane są | spodziewane są
przewidywany | spodziewany
przewidywany jest | spodziewany jest
przewiezie | przewiezie
przewiezieni | przewiezieni
przewieziona | przewiezieni
przewiezione | przewiezieni
przewiezionego | przewiezieni
przewiezionej | przewiezieni
przewiezionemu | przewiezieni
przewieziono | przewieziono
przewieziono go do szpitala | trafił do szpitala
przewieziono ich do szpitala | trafili do szpitala
przewieziono ją do szpitala | trafiła do szpitala
przewieziony | przewiezieni
przewiezionych | przewiezieni
przewiezionym | przewiezieni
przewiezionymi | przewiezieni
przewiezioną | przewiezieni
przewieź | przewieź
przewieźcie | przewieźcie
przewieźli | przewieźli
przewieźć | przewieźć
przewiozą | przewiozą
przewiozł | przewiozł
przewiozła | przewiozła
przewiozło | przewiozło
przewiozły | przewiozły
przewiózł | przewiozł
przewodu | kabla
przewozi | przewozi
przewozili | przewozili
przewozić | przewozić
przewoził | przewoził
przewoziła | przewoziła
przewoziło | przewoziło
przewoziły | przewoziły
przewoź | przewoź
przewoźcie | przewoźcie
przewożeni | przewożeni
przewożona | przewożeni
przewożone | przewożeni
przewożonego | przewożeni
przewożonej | przewożeni
przewożonemu | przewożeni
przewożono | przewożono
przewożony | przewożeni
przewożonych | przewożeni
przewożonym | przewożeni
przewożonymi | przewożeni
przewożoną | przewożeni
przewożą | przewożą
przewożąc | przewożąc
przewrócenia
przewrócenia się | wywrócenia się
przewrócenie
przewrócenie się | wywrócenie się
przewróceniem
przewróceniem się | wywróceniem się
przewróceniu
przewróceniu się | wywróceniu się
przewróci
przewróci się | wywróci się
przewrócicie
przewrócicie się | wywrócicie się
przewrócili
przewrócili się | wywrócili się
przewrócimy
przewrócimy się | wywrócimy się
przewrócisz
przewrócisz się | wywrócisz się
przewróciwszy
przewróciwszy się | wywróciwszy się
przewrócić
przewrócić się | wywrócić się
przewrócił
przewrócił się | wywrócił się
przewróciła
przewróciła się | wywróciła się
przewróciło
przewróciło się | wywróciło się
przewróciły
przewróciły się | wywróciły się
przewrócono
przewrócono się | wywrócono się
przewrócą
przewrócą się | wywrócą się
przewrócę
przewrócę się | wywrócę się
przewróć
przewróć się | wywróć się
przewróćcie
przewróćcie się | wywróćcie się
przewód | kabel
przewóź | przewoź
przewóźcie | przewoźcie
przez
przez cały dzień | cały dzień
przez cały rok | cały rok
przez całą dobę | całodobowo
przez całą noc | całą noc
przez co | przez co
przez długi czas | długo
przez dłuższy czas | długo
przez internet | online
przez kwadrans | przez kwadrans
przez ostatnie dni | przez ostatnie dni
przez ostatnie lata | w ostatnich latach
przez piętnaście minut | przez kwadrans
przez telefon | przez telefon
przez to że | bo
przełożeni | przełożeni
przełożenia | przełożenia
przełożenie | przełożenie
przełożeniem | przełożeniem
przełożeniu | przełożeniu
przełożona | przełożona
przełożone | przełożone
przełożonego | przełożonego
przełożonej | przełożonej
przełożonemu | przełożonemu
przełożono | odłożono
przełożony | przełożony
przełożonych | przełożonych
przełożonym | przełożonym
przełożonymi | przełożonymi
przełożoną | przełożoną
przełoży | odłoży
przełożycie | przełożycie
przełożyli | odłożyli
przełożymy | przełożymy
przełożysz | przełożysz
przełożywszy | przesunąwszy
przełożyć | odłożyć
przełożył | odłożył
przełożyła | odłożyła
przełożyło | przesunęło
przełożyły | przesunęły
przełożą | przesuną
przełożę | przesunę
prześciele | wyściele
prześcielecie | wyścielecie
prześcielemy | wyścielemy
prześcielesz | wyścielesz
prześcielą | wyścielą
prześcielę | wyścielę
przeżyci | przeżyci
przeżycia | przeżycia
przeżycie | przeżycie
przeżyciem | przeżyciem
przeżyciu | przeżyciu
przeżyje | przetrwa
przeżyjecie | przetrwacie
przeżyjemy | przetrwamy
przeżyjesz | przetrwasz
przeżyją | przeżyją
przeżyję | przeżyję
przeżyli | przeżyli
przeżyliśmy | przeżyliśmy
przeżyta | przeżyta
przeżyte | przeżyte
przeżytego | przeżytego
przeżytej | przeżytej
przeżytemu | przeżytemu
przeżyto | przeżyto
przeżyty | przeżyty
przeżytych | przeżytych
przeżytym | przeżytym
przeżytymi | przeżytymi
przeżytą | przeżytą
przeżywszy | przeżywszy
przeżyć | przeżyć
przeżył | przeżył
przeżył ostatnie lata | przeżył ostatnie lata
przeżyła | przeżyła
przeżyłam | przeżyłam
przeżyłem | przeżyłem
przeżyło | przeżyło
przeżyły | przeżyły
przy
przy okazji | z okazji
przy pomocy | z pomocą
przy udziale | z udziałem
przy użyciu | z pomocą
przybliżeniu
przybycia | przybycia
przybycie | przybycie
przybyciem | przybyciem
przybyciu | przybyciu
przybyli | przybyli
przybyto | przybyto
przybywa | przybywa
przybywacie | przybywacie
przybywaj | przybywaj
przybywajcie | przybywajcie
przybywają | przybywają
przybywając | przybywając
przybywali | przybywali
przybywam | przybywam
przybywamy | przybywamy
przybywania | przybywania
przybywanie | przybywanie
przybywaniem | przybywaniem
przybywaniu | przybywaniu
przybywano | przybywano
przybywasz | przybywasz
przybywać | przybywać
przybywał | przybywał
przybywała | przybywała
przybywało | przybywało
przybywały | przybywały
przybywszy | przybywszy
przybyć | przybyć
przybył | przybył
przybyła | przybyła
przybyło | przybyło
przybyły | przybyły
przybądź | przybądź
przybądźcie | przybądźcie
przybędzie | przybędzie
przybędziecie | przybędziecie
przybędziemy | przybędziemy
przybędziesz | przybędziesz
przybędą | przybędą
przybędę | przybędę
przyczyn | powodów
przyczyna | powód
przyczynach | powodach
przyczynami | powodami
przyczynie | powodowi
przyczyno | powodowi
przyczynom | powodom
przyczyny | powoda
przyczyny są ustalane | przyczyny są ustalane
przyczyną | powodem
przyczynę | powoda
przygotowali | przygotowali
przygotowali się | przygotowali się
przygotowana | przygotowana
przygotowane | przygotowane
przygotowanego | przygotowanego
przygotowanej | przygotowanej
przygotowanemu | przygotowanemu
przygotowani | przygotowani
przygotowania | przygotowania
przygotowaniach | przygotowaniach
przygotowaniami | przygotowaniami
przygotowanie | przygotowanie
przygotowaniem | przygotowaniem
przygotowaniom | przygotowaniom
przygotowaniu | przygotowaniu
przygotowano | przygotowano
przygotowano się | przygotowano się
przygotowany | przygotowany
przygotowanych | przygotowanych
przygotowanym | przygotowanym
przygotowanymi | przygotowanymi
przygotowaną | przygotowaną
przygotowawszy | przygotowawszy
przygotowawszy się | przygotowawszy się
przygotować | przygotować
przygotować się | przygotować się
przygotował | przygotował
przygotował się | przygotował się
przygotowała | przygotowała
przygotowała się | przygotowała się
przygotowało | przygotowało
przygotowało się | przygotowało się
przygotowały | przygotowały
przygotowały się | przygotowały się
przygotowań | przygotowań
przygotowuj | szykuj
przygotowujcie | szykujcie
przygotowuje | szykuje
przygotowujemy | szykujemy
przygotowują | szykują
przygotowując | szykując
przygotowywali | szykowali
przygotowywana | szykowana
przygotowywane | szykowane
przygotowywani | szykowani
przygotowywano | szykowano
przygotowywany | szykowany
przygotowywać | szykować
przygotowywał | szykował
przygotowywała | szykowała
przygotowywało | szykowało
przygotowywały | szykowały
przygotuj | przygotuj
przygotuj się | przygotuj się
przygotujcie | przygotujcie
przygotujcie się | przygotujcie się
przygotuje | przygotuje
przygotuje się | przygotuje się
przygotujemy | przygotujemy
przygotujemy się | przygotujemy się
przygotują | przygotują
przygotują się | przygotują się
przyjadą | przybędą
przyjadę | przybędę
przyjdzie | nadejdzie
przyjdzie na świat | urodzi się
przyjdziecie
przyjdziecie na świat | urodzicie się
przyjdziemy
przyjdziemy na świat | urodzimy się
przyjdziesz
przyjdziesz na świat | urodzisz się
przyjdą
przyjdą na świat | urodzą się
przyjdę
przyjdę na świat | urodzę się
przyjdź
przyjdź na świat | urodź się
przyjdźcie
przyjdźcie na świat | urodźcie się
przyjechali | przybyli
przyjechania | przybycia
przyjechanie | przybycie
przyjechaniem | przybyciem
przyjechaniu | przybyciu
przyjechano | przybyto
przyjechawszy | przybywszy
przyjechać | przybyć
przyjechał | przybył
przyjechała | przybyła
przyjechało | przybyło
przyjechały | przybyły
przyjedzie | przybędzie
przyjedziecie | przybędziecie
przyjedziemy | przybędziemy
przyjedziesz | przybędziesz
przyjedź | przybądź
przyjedźcie | przybądźcie
przyjeżdża | przybywa
przyjeżdżacie | przybywacie
przyjeżdżaj | przybywaj
przyjeżdżajcie | przybywajcie
przyjeżdżają | przybywają
przyjeżdżając | przybywając
przyjeżdżali | przybywali
przyjeżdżam | przybywam
przyjeżdżamy | przybywamy
przyjeżdżania | przybywania
przyjeżdżanie | przybywanie
przyjeżdżaniem | przybywaniem
przyjeżdżaniu | przybywaniu
przyjeżdżano | przybywano
przyjeżdżasz | przybywasz
przyjeżdżać | przybywać
przyjeżdżał | przybywał
przyjeżdżała | przybywała
przyjeżdżało | przybywało
przyjeżdżały | przybywały
przyjmie
przyjmie budżet | uchwali budżet
przyjmie do pracy | zatrudni
przyjmie ustawę | uchwali ustawę
przyjmiecie
przyjmiecie budżet | uchwalicie budżet
przyjmiecie do pracy | zatrudnicie
przyjmiecie ustawę | uchwalicie ustawę
przyjmiemy
przyjmiemy budżet | uchwalimy budżet
przyjmiemy do pracy | zatrudnimy
przyjmiemy ustawę | uchwalimy ustawę
przyjmiesz
przyjmiesz budżet | uchwalisz budżet
przyjmiesz do pracy | zatrudnisz
przyjmiesz ustawę | uchwalisz ustawę
przyjmij
przyjmij do pracy | zatrudnij
przyjmijcie
przyjmijcie do pracy | zatrudnijcie
przyjmowali
przyjmowali do pracy | zatrudniali
przyjmowania
przyjmowania do pracy | zatrudniania
przyjmowanie
przyjmowanie do pracy | zatrudnianie
przyjmowaniem
przyjmowaniem do pracy | zatrudnianiem
przyjmowaniu
przyjmowaniu do pracy | zatrudnianiu
przyjmowano
przyjmowano do pracy | zatrudniano
przyjmować
przyjmować do pracy | zatrudniać
przyjmował
przyjmował do pracy | zatrudniał
przyjmowała
przyjmowała do pracy | zatrudniała
przyjmowało
przyjmowało do pracy | zatrudniało
przyjmowały
przyjmowały do pracy | zatrudniały
przyjmuj
przyjmuj do pracy | zatrudniaj
przyjmujcie
przyjmujcie do pracy | zatrudniajcie
przyjmuje
przyjmuje do pracy | zatrudnia
przyjmujecie
przyjmujecie do pracy | zatrudniacie
przyjmujemy
przyjmujemy do pracy | zatrudniamy
przyjmujesz
przyjmujesz do pracy | zatrudniasz
przyjmują
przyjmują do pracy | zatrudniają
przyjmując
przyjmując do pracy | zatrudniając
przyjmuję
przyjmuję do pracy | zatrudniam
przyjmą
przyjmą budżet | przyjmą budżet
przyjmą do pracy | zatrudnią
przyjmą ustawę | przyjmą ustawę
przyjmę
przyjmę budżet | przyjmę budżet
przyjmę do pracy | zatrudnię
przyjmę ustawę | przyjmę ustawę
przyjąwszy
przyjąwszy budżet | przyjąwszy budżet
przyjąwszy do pracy | zatrudniwszy
przyjąwszy ustawę | przyjąwszy ustawę
przyjąć
przyjąć budżet | przyjąć budżet
przyjąć do pracy | zatrudnić
przyjąć ustawę | przyjąć ustawę
przyjął
przyjął budżet | przyjął budżet
przyjął do pracy | zatrudnił
przyjął ustawę | przyjął ustawę
przyjęcia
przyjęcia budżet | przyjęcia budżet
przyjęcia do pracy | zatrudnienia
przyjęcia ustawę | przyjęcia ustawę
przyjęcie
przyjęcie budżet | przyjęcie budżet
przyjęcie do pracy | zatrudnienie
przyjęcie ustawę | przyjęcie ustawę
przyjęciem
przyjęciem budżet | przyjęciem budżet
przyjęciem do pracy | zatrudnieniem
przyjęciem ustawę | przyjęciem ustawę
przyjęciu
przyjęciu budżet | przyjęciu budżet
przyjęciu do pracy | zatrudnieniu
przyjęciu ustawę | przyjęciu ustawę
przyjęli
przyjęli budżet | przyjęli budżet
przyjęli do pracy | zatrudnili
przyjęli ustawę | przyjęli ustawę
przyjęto
przyjęto budżet | przyjęto budżet
przyjęto do pracy | zatrudniono
przyjęto ustawę | przyjęto ustawę
przyjęła
przyjęła budżet | przyjęła budżet
przyjęła do pracy | zatrudniła
przyjęła ustawę | przyjęła ustawę
przyjęło
przyjęło budżet | przyjęło budżet
przyjęło do pracy | zatrudniło
przyjęło ustawę | przyjęło ustawę
przyjęły
przyjęły budżet | przyjęły budżet
przyjęły do pracy | zatrudniły
przyjęły ustawę | przyjęły ustawę
przyjścia
przyjścia na świat | urodzenia się
przyjście
przyjście na świat | urodzenie się
przyjściem
przyjściem na świat | urodzeniem się
przyjściu
przyjściu na świat | urodzeniu się
przyjść
przyjść na świat | urodzić się
przykryj | nakryj
przykład
przykładowo | np
przymusi | zmusi
przymusili | zmusili
przymusić | zmusić
przymusił | zmusił
przymusiła | zmusiła
przymusiło | zmusiło
przymusiły | zmusiły
przymuszeni | zmuszeni
przymuszona | zmuszeni
przymuszone | zmuszeni
przymuszonego | zmuszeni
przymuszonej | zmuszeni
przymuszonemu | zmuszeni
przymuszono | zmuszono
przymuszony | zmuszeni
przymuszonych | zmuszeni
przymuszonym | zmuszeni
przymuszonymi | zmuszeni
przymuszoną | zmuszeni
przymuszą | zmuszą
przymuś | zmuś
przymuście | zmuście
przynajmniej | minimum
przypadkiem | przypadkiem
przypadkowo | przypadkiem
przypadku
przypraw | dopraw
przyprawcie | doprawcie
przyprawi | doprawi
przyprawicie | doprawicie
przyprawieni | doprawieni
przyprawienia | doprawienia
przyprawienie | doprawienie
przyprawieniem | doprawieniem
przyprawieniu | doprawieniu
przyprawili | doprawili
przyprawiliśmy | doprawiliśmy
przyprawimy | doprawimy
przyprawiona | doprawieni
przyprawione | doprawieni
przyprawionego | doprawieni
przyprawionej | doprawieni
przyprawionemu | doprawieni
przyprawiono | doprawiono
przyprawiony | doprawieni
przyprawionych | doprawieni
przyprawionym | doprawieni
przyprawionymi | doprawieni
przyprawioną | doprawieni
przyprawisz | doprawisz
przyprawiwszy | doprawiwszy
przyprawią | doprawią
przyprawić | doprawić
przyprawię | doprawię
przyprawił | doprawił
przyprawiła | doprawiła
przyprawiłam | doprawiłam
przyprawiłem | doprawiłem
przyprawiło | doprawiło
przyprawiły | doprawiły
przypuszczalnie | prawdopodobnie
przypuszczenia | hipotezy
przypuszczeniach | hipotezach
przypuszczeniami | hipotezami
przypuszczenie | hipoteza
przypuszczeniem | hipotezą
przypuszczeniom | hipotezom
przypuszczeniu | hipotezie
przypuszczeń | hipotez
przyrzec | obiecać
przyrzecz | obiecaj
przyrzeczcie | obiecajcie
przyrzecze | obieca
przyrzeczecie | obiecacie
przyrzeczemy | obiecamy
przyrzeczeni | obiecana
przyrzeczenia | obiecania
przyrzeczenie | obiecanie
przyrzeczeniem | obiecaniem
przyrzeczeniu | obiecaniu
przyrzeczesz | obiecasz
przyrzeczona | obiecana
przyrzeczone | obiecana
przyrzeczonego | obiecana
przyrzeczonej | obiecana
przyrzeczonemu | obiecana
przyrzeczono | obiecano
przyrzeczony | obiecana
przyrzeczonych | obiecana
przyrzeczonym | obiecana
przyrzeczonymi | obiecana
przyrzeczoną | obiecana
przyrzeka | obiecuje
przyrzekaj | obiecuj
przyrzekajcie | obiecujcie
przyrzekają | obiecują
przyrzekając | obiecując
przyrzekali | obiecywali
przyrzekana | obiecywana
przyrzekane | obiecywana
przyrzekanego | obiecywana
przyrzekanej | obiecywana
przyrzekanemu | obiecywana
przyrzekani | obiecywana
przyrzekano | obiecywano
przyrzekany | obiecywana
przyrzekanych | obiecywana
przyrzekanym | obiecywana
przyrzekanymi | obiecywana
przyrzekaną | obiecywana
przyrzekać | obiecywać
przyrzekał | obiecywał
przyrzekała | obiecywała
przyrzekało | obiecywało
przyrzekały | obiecywały
przyrzekli | obiecali
przyrzeknie | obieca
przyrzeknij | obiecaj
przyrzeknijcie | obiecajcie
przyrzeknięci | obiecana
przyrzeknięta | obiecana
przyrzeknięte | obiecana
przyrzekniętego | obiecana
przyrzekniętej | obiecana
przyrzekniętemu | obiecana
przyrzeknięto | obiecano
przyrzeknięty | obiecana
przyrzekniętych | obiecana
przyrzekniętym | obiecana
przyrzekniętymi | obiecana
przyrzekniętą | obiecana
przyrzekną | obiecają
przyrzeknąć | obiecać
przyrzeknę | obiecam
przyrzeką | obiecają
przyrzekł | obiecał
przyrzekła | obiecała
przyrzekło | obiecało
przyrzekłszy | obiecawszy
przyrzekły | obiecały
przyspiesz | przyspiesz
przyspiesza | przyspiesza
przyspieszacie | przyspieszacie
przyspieszają | przyspieszają
przyspieszając | przyspieszając
przyspieszali | przyspieszali
przyspieszaliśmy | przyspieszaliśmy
przyspieszam | przyspieszam
przyspieszamy | przyspieszamy
przyspieszana | przyspieszana
przyspieszane | przyspieszane
przyspieszanego | przyspieszanego
przyspieszanej | przyspieszanej
przyspieszanemu | przyspieszanemu
przyspieszani | przyspieszani
przyspieszania | przyspieszania
przyspieszanie | przyspieszanie
przyspieszaniem | przyspieszaniem
przyspieszaniu | przyspieszaniu
przyspieszano | przyspieszano
przyspieszany | przyspieszany
przyspieszanych | przyspieszanych
przyspieszanym | przyspieszanym
przyspieszanymi | przyspieszanymi
przyspieszaną | przyspieszaną
przyspieszasz | przyspieszasz
przyspieszać | przyspieszać
przyspieszał | przyspieszał
przyspieszała | przyspieszała
przyspieszałam | przyspieszałam
przyspieszałem | przyspieszałem
przyspieszało | przyspieszało
przyspieszały | przyspieszały
przyspieszcie | przyspieszcie
przyspieszeni | przyspieszeni
przyspieszenia | przyspieszenia
przyspieszenie | przyspieszenie
przyspieszeniem | przyspieszeniem
przyspieszeniu | przyspieszeniu
przyspieszona | przyspieszeni
przyspieszone | przyspieszeni
przyspieszonego | przyspieszeni
przyspieszonej | przyspieszeni
przyspieszonemu | przyspieszeni
przyspieszono | przyspieszono
przyspieszony | przyspieszeni
przyspieszonych | przyspieszeni
przyspieszonym | przyspieszeni
przyspieszonymi | przyspieszeni
przyspieszoną | przyspieszeni
przyspieszy | przyspieszy
przyspieszycie | przyspieszycie
przyspieszyli | przyspieszyli
przyspieszyliśmy | przyspieszyliśmy
przyspieszymy | przyspieszymy
przyspieszysz | przyspieszysz
przyspieszywszy | przyspieszywszy
przyspieszyć | przyspieszyć
przyspieszył | przyspieszył
przyspieszyła | przyspieszyła
przyspieszyłam | przyspieszyłam
przyspieszyłem | przyspieszyłem
przyspieszyło | przyspieszyło
przyspieszyły | przyspieszyły
przyspieszą | przyspieszą
przyspieszę | przyspieszę
przystraja | zdobi
przystrajaj | zdób
przystrajajcie | zdóbcie
przystrajają | zdobią
przystrajając | zdobiąc
przystrajali | zdobili
przystrajamy | zdobimy
przystrajana | zdobiona
przystrajane | zdobione
przystrajani | zdobieni
przystrajano | zdobiono
przystrajany | zdobiony
przystrajać | zdobić
przystrajał | zdobił
przystrajała | zdobiła
przystrajało | zdobiło
przystrajały | zdobiły
przystroi | ozdobi
przystroili | ozdobili
przystroimy | ozdobimy
przystroiwszy | ozdobiwszy
przystroić | ozdobić
przystroił | ozdobił
przystroiła | ozdobiła
przystroiło | ozdobiło
przystroiły | ozdobiły
przystrojeni | ozdobieni
przystrojona | ozdobiona
przystrojone | ozdobione
przystrojono | ozdobiono
przystrojony | ozdobiony
przystroją | ozdobią
przystrój | ozdób
przystrójcie | ozdóbcie
przyszedł | nadszedł
przyszedł na świat | urodził się
przyszedłszy
przyszedłszy na świat | urodziwszy się
przyszli | przyszli
przyszli na świat | urodzili się
przyszykowali | przygotowali
przyszykowali się | przygotowali się
przyszykowana | przygotowana
przyszykowane | przygotowane
przyszykowanego | przygotowanego
przyszykowanej | przygotowanej
przyszykowanemu | przygotowanemu
przyszykowani | przygotowani
przyszykowania | przygotowania
przyszykowaniach | przygotowaniach
przyszykowaniami | przygotowaniami
przyszykowanie | przygotowanie
przyszykowaniem | przygotowaniem
przyszykowaniom | przygotowaniom
przyszykowaniu | przygotowaniu
przyszykowano | przygotowano
przyszykowano się | przygotowano się
przyszykowany | przygotowany
przyszykowanych | przygotowanych
przyszykowanym | przygotowanym
przyszykowanymi | przygotowanymi
przyszykowaną | przygotowaną
przyszykowawszy | przygotowawszy
przyszykowawszy się | przygotowawszy się
przyszykować | przygotować
przyszykować się | przygotować się
przyszykował | przygotował
przyszykował się | przygotował się
przyszykowała | przygotowała
przyszykowała się | przygotowała się
przyszykowało | przygotowało
przyszykowało się | przygotowało się
przyszykowały | przygotowały
przyszykowały się | przygotowały się
przyszykowań | przygotowań
przyszykuj | przygotuj
przyszykuj się | przygotuj się
przyszykujcie | przygotujcie
przyszykujcie się | przygotujcie się
przyszykuje | przygotuje
przyszykuje się | przygotuje się
przyszykujemy | przygotujemy
przyszykujemy się | przygotujemy się
przyszykują | przygotują
przyszykują się | przygotują się
przyszła | nadeszła
przyszła na świat | urodziła się
przyszłe | przyszłe
przyszłego | przyszłego
przyszłej | przyszłej
przyszłemu | przyszłemu
przyszło | nadeszło
przyszło na świat | urodziło się
przyszłości
przyszły | przyszli
przyszły na świat | urodziły się
przyszłych | przyszłych
przyszłym | przyszłym
przyszłymi | przyszłymi
przyszłą | przyszłą
przywłaszczenia
przywłaszczenia sobie | zagarnięcia
przywłaszczenie
przywłaszczenie sobie | zagarnięcie
przywłaszczeniem
przywłaszczeniem sobie | zagarnięciem
przywłaszczeniu
przywłaszczeniu sobie | zagarnięciu
przywłaszczono
przywłaszczono sobie | zagarnięto
przywłaszczy
przywłaszczy sobie | zagarnie
przywłaszczycie
przywłaszczycie sobie | zagarniecie
przywłaszczyli
przywłaszczyli sobie | zagarnęli
przywłaszczyliśmy
przywłaszczyliśmy sobie | zagarnęliśmy
przywłaszczymy
przywłaszczymy sobie | zagarniemy
przywłaszczysz
przywłaszczysz sobie | zagarniesz
przywłaszczywszy
przywłaszczywszy sobie | zagarnąwszy
przywłaszczyć
przywłaszczyć sobie | zagarnąć
przywłaszczył
przywłaszczył sobie | zagarnął
przywłaszczyła
przywłaszczyła sobie | zagarnęła
przywłaszczyłam
przywłaszczyłam sobie | zagarnęłam
przywłaszczyłem
przywłaszczyłem sobie | zagarnąłem
przywłaszczyło
przywłaszczyło sobie | zagarnęło
przywłaszczyły
przywłaszczyły sobie | zagarnęły
przywłaszczą
przywłaszczą sobie | zagarną
przywłaszczę
przywłaszczę sobie | zagarnę
przyzna
przyzna rzut karny | przyzna rzut karny
przyznacie
przyznacie rzut karny | przyznacie rzut karny
przyznają
przyznają rzut karny | podyktują rzut karny
przyznali
przyznali rzut karny | przyznali rzut karny
przyznam
przyznam rzut karny | przyznam rzut karny
przyznamy
przyznamy rzut karny | przyznamy rzut karny
przyznania
przyznania rzut karny | przyznania rzut karny
przyznanie
przyznanie rzut karny | przyznanie rzut karny
przyznaniem
przyznaniem rzut karny | przyznaniem rzut karny
przyznaniu
przyznaniu rzut karny | przyznaniu rzut karny
przyznano
przyznano rzut karny | przyznano rzut karny
przyznasz
przyznasz rzut karny | przyznasz rzut karny
przyznawszy
przyznawszy rzut karny | przyznawszy rzut karny
przyznać
przyznać rzut karny | przyznać rzut karny
przyznał
przyznał rzut karny | przyznał rzut karny
przyznała
przyznała rzut karny | przyznała rzut karny
przyznało
przyznało rzut karny | przyznało rzut karny
przyznały
przyznały rzut karny | przyznały rzut karny
przyśpiesz | przyspiesz
przyśpiesza | przyspiesza
przyśpieszacie | przyspieszacie
przyśpieszają | przyspieszają
przyśpieszając | przyspieszając
przyśpieszali | przyspieszali
przyśpieszaliśmy | przyspieszaliśmy
przyśpieszam | przyspieszam
przyśpieszamy | przyspieszamy
przyśpieszana | przyspieszana
przyśpieszane | przyspieszane
przyśpieszanego | przyspieszanego
przyśpieszanej | przyspieszanej
przyśpieszanemu | przyspieszanemu
przyśpieszani | przyspieszani
przyśpieszania | przyspieszania
przyśpieszanie | przyspieszanie
przyśpieszaniem | przyspieszaniem
przyśpieszaniu | przyspieszaniu
przyśpieszano | przyspieszano
przyśpieszany | przyspieszany
przyśpieszanych | przyspieszanych
przyśpieszanym | przyspieszanym
przyśpieszanymi | przyspieszanymi
przyśpieszaną | przyspieszaną
przyśpieszasz | przyspieszasz
przyśpieszać | przyspieszać
przyśpieszał | przyspieszał
przyśpieszała | przyspieszała
przyśpieszałam | przyspieszałam
przyśpieszałem | przyspieszałem
przyśpieszało | przyspieszało
przyśpieszały | przyspieszały
przyśpieszcie | przyspieszcie
przyśpieszeni | przyspieszeni
przyśpieszenia | przyspieszenia
przyśpieszenie | przyspieszenie
przyśpieszeniem | przyspieszeniem
przyśpieszeniu | przyspieszeniu
przyśpieszona | przyspieszeni
przyśpieszone | przyspieszeni
przyśpieszonego | przyspieszeni
przyśpieszonej | przyspieszeni
przyśpieszonemu | przyspieszeni
przyśpieszono | przyspieszono
przyśpieszony | przyspieszeni
przyśpieszonych | przyspieszeni
przyśpieszonym | przyspieszeni
przyśpieszonymi | przyspieszeni
przyśpieszoną | przyspieszeni
przyśpieszy | przyspieszy
przyśpieszycie | przyspieszycie
przyśpieszyli | przyspieszyli
przyśpieszyliśmy | przyspieszyliśmy
przyśpieszymy | przyspieszymy
przyśpieszysz | przyspieszysz
przyśpieszywszy | przyspieszywszy
przyśpieszyć | przyspieszyć
przyśpieszył | przyspieszył
przyśpieszyła | przyspieszyła
przyśpieszyłam | przyspieszyłam
przyśpieszyłem | przyspieszyłem
przyśpieszyło | przyspieszyło
przyśpieszyły | przyspieszyły
przyśpieszą | przyspieszą
przyśpieszę | przyspieszę
próbowali | próbowali
próbowano | próbowano
próbować | próbować
próbował | próbował
próbowała | próbowała
próbowało | próbowało
próbowały | próbowały
próbuj | próbuj
próbujcie | próbujcie
próbuje | próbuje
próbujemy | próbujemy
próbują | próbują
próbując | próbując
próbę
prócz | prócz
prócz tego | do tego
prąd | prąd
prądu | prądu
prędcy | prędcy
prędka | prędcy
prędki | prędcy
prędkich | prędcy
prędkie | prędcy
prędkiego | prędcy
prędkiej | prędcy
prędkiemu | prędcy
prędkim | prędcy
prędkimi | prędcy
prędko | prędko
prędką | prędcy
prędsi | prędsi
prędsza | prędsi
prędsze | prędsi
prędszego | prędsi
prędszej | prędsi
prędszemu | prędsi
prędszy | prędsi
prędszych | prędsi
prędszym | prędsi
prędszymi | prędsi
prędszą | prędsi
prędzej | prędzej

psuj
psuj się | psuj się
psujcie
psujcie się | psujcie się
psuje
psuje się | psuje się
psujemy
psujemy się | psujemy się
psują
psują się | psują się
psując
psując się | psując się
psuli
psuli się | psuli się
psuto
psuto się | psuto się
psuć
psuć się | psuć się
psuł
psuł się | psuł się
psuła
psuła się | psuła się
psuło
psuło się | psuło się
psuły
psuły się | psuły się

punktami

pyszna | pyszna
pyszne | pyszne
pysznego | pysznego
pysznej | pysznej
pysznemu | pysznemu
pyszni | pyszni
pyszny | pyszny
pysznych | pysznych
pysznym | pysznym
pysznymi | pysznymi
pyszną | pyszną
pyta | pyta
pytaj | pytaj
pytajcie | pytajcie
pytają | pytają
pytając | pytając
pytali | pytali
pytana | pytana
pytane | pytana
pytanego | pytana
pytanej | pytana
pytanemu | pytana
pytani | pytana
pytano | pytano
pytany | pytana
pytanych | pytana
pytanym | pytana
pytanymi | pytana
pytaną | pytana
pytać | pytać
pytał | pytał
pytała | pytała
pytało | pytało
pytały | pytały

pójdzie
pójdzie w górę | wzrośnie
pójdziecie
pójdziecie w górę | wzrośniecie
pójdziemy
pójdziemy w górę | wzrośniemy
pójdziesz
pójdziesz w górę | wzrośniesz
pójdą
pójdą w górę | wzrosną
pójdę
pójdę w górę | wzrosnę
pójdź
pójdź w górę | wzrośnij
pójdźcie
pójdźcie w górę | wzrośnijcie
pójścia
pójścia w górę | wzrośnięcia
pójście
pójście w górę | wzrośnięcie
pójściem
pójściem w górę | wzrośnięciem
pójściu
pójściu w górę | wzrośnięciu
pójść
pójść na dno | zatonąć
pójść w górę | wzróść
póki | póki
póki co | póki co
pół
pół godziny | pół godziny
półfinału
później | potem
późno
późno wieczorem | późno wieczorem
późnym
późnym wieczorem | późno wieczorem

płac | płac
płaca | płaca
płacach | płacach
płacami | płacami
płace | płac
płacom | płacom
płacy | płac
płacą | płacą
płacę | płaca
płocie | płocie
płomieniach
płot | płot
płotach | płotach
płotami | płotami
płotem | płotem
płotom | płotom
płotowi | płocie
płotu | płotu
płoty | płotu
płotów | płotów
pływalni | basenu
pływalnia | basen

rabacie | zniżce
rabat | rabat
rabatach | rabatach
rabatami | rabatami
rabatem | zniżką
rabatom | rabatom
rabatowi | zniżce
rabatu | rabatu
rabaty | rabatu
rabatów | zniżek
rabowali | kradli
rabowana | rabowana
rabowane | rabowane
rabowanego | rabowanego
rabowanej | rabowanej
rabowanemu | rabowanemu
rabowani | kradzeni
rabowania | kradzenia
rabowanie | kradzenie
rabowaniem | kradzeniem
rabowaniu | kradzeniu
rabowano | rabowano
rabowany | rabowany
rabowanych | rabowanych
rabowanym | rabowanym
rabowanymi | rabowanymi
rabowaną | rabowaną
rabować | kraść
rabował | kradł
rabowała | kradła
rabowało | kradło
rabowały | kradły
rabuje | rabuje
rabujecie | rabujecie
rabujemy | rabujemy
rabujesz | rabujesz
rabują | kradną
rabując | kradnąc
rabuję | kradnę
rachowali | liczyli
rachowana | liczona
rachowane | liczone
rachowani | liczeni
rachowano | liczono
rachowany | liczony
rachować | liczyć
rachował | liczył
rachowała | liczyła
rachowało | liczyło
rachowały | liczyły
rachuj | licz
rachujcie | liczcie
rachuje | liczy
rachujemy | liczymy
rachują | liczą
rachując | licząc
rad | rad
rad ministrów | rządów
rada | rada
rada ministrów | rząd
radach | radach
radach ministrów | rządach
radami | radami
radami ministrów | rządami
radom | radom
radom ministrów | rządom
radosna | weseli
radosne | weseli
radosnego | weseli
radosnej | weseli
radosnemu | weseli
radosny | weseli
radosnych | weseli
radosnym | weseli
radosnymi | weseli
radosną | weseli
radowali
radowali się | cieszyli się
radowania
radowania się | cieszenia się
radowanie
radowanie się | cieszenie się
radowaniem
radowaniem się | cieszeniem się
radowaniu
radowaniu się | cieszeniu się
radowano
radowano się | cieszono się
radować
radować się | cieszyć się
radował
radował się | cieszył się
radowała
radowała się | cieszyła się
radowało
radowało się | cieszyło się
radowały
radowały się | cieszyły się
radośni | weseli
radośniejsi | weselsi
radośniejsza | weselsi
radośniejsze | weselsi
radośniejszego | weselsi
radośniejszej | weselsi
radośniejszemu | weselsi
radośniejszy | weselsi
radośniejszych | weselsi
radośniejszym | weselsi
radośniejszymi | weselsi
radośniejszą | weselsi
raduj
raduj się | ciesz się
radujcie
radujcie się | cieszcie się
raduje
raduje się | cieszy się
radujecie
radujecie się | cieszycie się
radujemy
radujemy się | cieszymy się
radujesz
radujesz się | cieszysz się
radują
radują się | cieszą się
radując
radując się | ciesząc się
raduję
raduję się | cieszę się
rady | rady
rady ministrów | rządu
radzeni | radzeni
radzenia | radzenia
radzenie | radzenie
radzeniem | radzeniem
radzeniu | radzeniu
radzi | radzi
radzicie | radzicie
radzie | radzie
radzie ministrów | rządowi
radzili | radzili
radzimy | radzimy
radzisz | radzisz
radzić | radzić
radził | radził
radziła | radziła
radziło | radziło
radziły | radziły
radzona | radzeni
radzone | radzeni
radzonego | radzeni
radzonej | radzeni
radzonemu | radzeni
radzono | radzono
radzony | radzeni
radzonych | radzeni
radzonym | radzeni
radzonymi | radzeni
radzoną | radzeni
radzą | radzą
radząc | radząc
radzę | radzę
radą | radą
radą ministrów | rządem
radę | radę
radę ministrów | rząd
radź | radź
radźcie | radźcie
ramach
ramienia
rana
rankiem
ranna
ranne
ranni
ranny
rannych
rano | rano
raport | raport
raportu | raportu
raporty | raportu
raptem | nagle
ratowali | ocalali
ratowana | ocalana
ratowane | ocalane
ratowanego | ocalanego
ratowanej | ocalanej
ratowanemu | ocalanemu
ratowani | ocalani
ratowania | ocalania
ratowanie | ocalanie
ratowaniem | ocalaniem
ratowaniu | ocalaniu
ratowano | ocalano
ratowany | ocalany
ratowanych | ocalanych
ratowanym | ocalanym
ratowanymi | ocalanymi
ratowaną | ocalaną
ratować | ocalać
ratował | ocalał
ratowała | ocalała
ratowało | ocalało
ratowały | ocalały
ratuj | ratuj
ratujcie | ratujcie
ratuje | ocala
ratujecie | ocalacie
ratujemy | ocalamy
ratujesz | ocalasz
ratują | ratują
ratując | ratując
ratuję | ocalam
ratusz | ratusz
ratusza | ratusza
ratuszu | ratuszu
raz
raz jeszcze | znów
razem | razem
razem z | wraz z
razie
razu
razy

receptur | receptur
receptura | przepis
recepturach | przepisach
recepturami | przepisami
recepturom | przepisom
receptury | przepisu
recepturze | przepisie
recepturą | przepisem
recepturę | przepis
redukowali | redukowali
redukowana | redukowana
redukowane | redukowana
redukowanego | redukowana
redukowanej | redukowana
redukowanemu | redukowana
redukowani | redukowana
redukowano | redukowano
redukowany | redukowana
redukowanych | redukowana
redukowanym | redukowana
redukowanymi | redukowana
redukowaną | redukowana
redukować | redukować
redukował | redukował
redukowała | redukowała
redukowało | redukowało
redukowały | redukowały
redukuj | redukuj
redukujcie | redukujcie
redukuje | redukuje
redukują | redukują
redukując | redukując
regularnie | regularnie
regularnych
regule | regule
reguł | reguł
reguła | reguła
regułach | regułach
regułami | regułami
regułom | regułom
reguły | reguły
regułą | regułą
regułę | regułę
rejestrowali | notowali
rejestrowaliśmy | notowaliśmy
rejestrowana | notowana
rejestrowane | notowane
rejestrowanego | notowanego
rejestrowanej | notowanej
rejestrowanemu | notowanemu
rejestrowani | notowani
rejestrowania | notowania
rejestrowanie | notowanie
rejestrowaniem | notowaniem
rejestrowaniu | notowaniu
rejestrowano | notowano
rejestrowany | notowany
rejestrowanych | notowanych
rejestrowanym | notowanym
rejestrowanymi | notowanymi
rejestrowaną | notowaną
rejestrować | notować
rejestrował | notował
rejestrowała | notowała
rejestrowałam | notowałam
rejestrowałem | notowałem
rejestrowało | notowało
rejestrowały | notowały
rejestruje | notuje
rejestrujecie | notujecie
rejestrujemy | notujemy
rejestrujesz | notujesz
rejestrują | notują
rejestrując | notując
rejestruję | notuję
rekomendowali | polecali
rekomendowana | polecana
rekomendowane | polecane
rekomendowanego | polecanego
rekomendowanej | polecanej
rekomendowanemu | polecanemu
rekomendowani | polecani
rekomendowania | polecania
rekomendowanie | polecanie
rekomendowaniem | polecaniem
rekomendowaniu | polecaniu
rekomendowano | polecano
rekomendowany | polecany
rekomendowanych | polecanych
rekomendowanym | polecanym
rekomendowanymi | polecanymi
rekomendowaną | polecaną
rekomendować | polecać
rekomendował | polecał
rekomendowała | polecała
rekomendowało | polecało
rekomendowały | polecały
rekomenduje | poleca
rekomendujecie | polecacie
rekomendujemy | polecamy
rekomendujesz | polecasz
rekomendują | polecają
rekomendując | polecając
rekomenduję | polecam
rekord
remontowali | odnawiali
remontowana | odnawiana
remontowane | odnawiane
remontowanego | odnawianego
remontowanej | odnawianej
remontowanemu | odnawianemu
remontowani | odnawiani
remontowania | odnawiania
remontowanie | odnawianie
remontowaniem | odnawianiem
remontowaniu | odnawianiu
remontowano | odnawiano
remontowany | odnawiany
remontowanych | odnawianych
remontowanym | odnawianym
remontowanymi | odnawianymi
remontowaną | odnawianą
remontować | odnawiać
remontował | odnawiał
remontowała | odnawiała
remontowało | odnawiało
remontowały | odnawiały
remontuj | odnawiaj
remontujcie | odnawiajcie
remontuje | odnawia
remontujecie | odnawiacie
remontujemy | odnawiamy
remontujesz | odnawiasz
remontują | odnawiają
remontując | odnawiając
remontuję | odnawiam
reperacja | naprawa
reperacjach | naprawach
reperacjami | naprawami
reperacje | napraw
reperacji | napraw
reperacjom | naprawom
reperacją | naprawą
reperację | naprawę
reperacyj | napraw
reperowali | naprawiali
reperowana | naprawiana
reperowane | naprawiana
reperowanego | naprawiana
reperowanej | naprawiana
reperowanemu | naprawiana
reperowani | naprawiana
reperowania | naprawiania
reperowanie | naprawianie
reperowaniem | naprawianiem
reperowaniu | naprawianiu
reperowano | naprawiano
reperowany | naprawiana
reperowanych | naprawiana
reperowanym | naprawiana
reperowanymi | naprawiana
reperowaną | naprawiana
reperować | naprawiać
reperował | naprawiał
reperowała | naprawiała
reperowało | naprawiało
reperowały | naprawiały
reperuj | reperuj
reperujcie | reperujcie
reperuje | naprawia
reperujecie | naprawiacie
reperujemy | naprawiamy
reperujesz | naprawiasz
reperują | reperują
reperując | reperując
reperuję | reperuję
respektowali | szanowali
respektowana | ceniona
respektowane | cenione
respektowani | cenieni
respektowano | szanowano
respektowany | ceniony
respektować | szanować
respektował | szanował
respektowała | szanowała
respektowało | szanowało
respektowały | szanowały
respektuj | szanuj
respektujcie | szanujcie
respektuje | szanuje
respektujemy | szanujemy
respektują | szanują
respektując | szanując
rezultacie | wyniku
rezultat | wynik
rezultatach | wynikach
rezultatami | wynikami
rezultatem | wynikiem
rezultatom | wynikom
rezultatowi | wynikowi
rezultatu | wyniku
rezultaty | wyniki
rezultatów | wyników

robi | robi
robieni | robieni
robili | robili
robimy | robimy
robiona | robiona
robione | robione
robiono | robiono
robiony | robiony
robią | robią
robiąc | robiąc
robić | robić
robił | robił
robiła | robiła
robiło | robiło
robiły | robiły
robocie | prace
robota | praca
robotach | pracach
robotami | pracami
robotom | pracom
roboty | prace
robotą | pracą
robotę | pracę
robót | prac
rodzaju
rodziny
rok
rok potem | po roku
rok później | po roku
rok temu | rok temu
rokiem
rokrocznie | co rok
roku
rolnicy | rolnicy
rolnik | farmer
rolnika | farmera
rolnikach | farmerach
rolnikami | farmerami
rolnikiem | farmerem
rolnikom | farmerom
rolnikowi | farmerowi
rolniku | rolniku
rolników | farmerów
rolę
rosną | rosną
rosnąc | rosnąc
rosnąć | róść
rosnę | rosnę
rosł | rosł
rosła | rosła
rosło | rosło
rosły | rosły
rozbiera | burzy
rozbieracie | burzycie
rozbierają | burzą
rozbierając | burząc
rozbierali | burzyli
rozbieraliśmy | burzyliśmy
rozbieram | burzę
rozbieramy | burzymy
rozbierana | burzona
rozbierane | burzone
rozbieranego | burzonego
rozbieranej | burzonej
rozbieranemu | burzonemu
rozbierani | burzeni
rozbierania | burzenia
rozbieranie | burzenie
rozbieraniem | burzeniem
rozbieraniu | burzeniu
rozbierano | burzono
rozbierany | burzony
rozbieranych | burzonych
rozbieranym | burzonym
rozbieranymi | burzonymi
rozbieraną | burzoną
rozbierasz | burzysz
rozbierać | burzyć
rozbierał | burzył
rozbierała | burzyła
rozbierałam | burzyłam
rozbierałem | burzyłem
rozbierało | burzyło
rozbierały | burzyły
rozbierz | zburz
rozbierzcie | zburzcie
rozbierze | zburzy
rozbierzecie | zburzycie
rozbierzemy | zburzymy
rozbierzesz | zburzysz
rozbiorą | zburzą
rozbiorę | zburzę
rozchorowali
rozchorowali się | zachorowali
rozchorowano
rozchorowano się | zachorowano
rozchorowawszy
rozchorowawszy się | zachorowawszy
rozchorować
rozchorować się | zachorować
rozchorował
rozchorował się | zachorował
rozchorowała
rozchorowała się | zachorowała
rozchorowało
rozchorowało się | zachorowało
rozchorowały
rozchorowały się | zachorowały
rozchoruj
rozchoruj się | zachoruj
rozchorujcie
rozchorujcie się | zachorujcie
rozchoruje
rozchoruje się | zachoruje
rozchorujemy
rozchorujemy się | zachorujemy
rozchorują
rozchorują się | zachorują
rozciąga
rozciąga się widok | rozciąga się widok
rozdziel | podziel
rozdziela | dzieli
rozdzielaj | dziel
rozdzielajcie | dzielcie
rozdzielają | dzielą
rozdzielając | dzieląc
rozdzielali | dzielili
rozdzielamy | dzielimy
rozdzielana | dzielona
rozdzielane | dzielone
rozdzielani | dzieleni
rozdzielano | dzielono
rozdzielany | dzielony
rozdzielać | dzielić
rozdzielał | dzielił
rozdzielała | dzieliła
rozdzielało | dzieliło
rozdzielały | dzieliły
rozdzielcie | podzielcie
rozdzieleni | podzieleni
rozdzieli | podzieli
rozdzielili | podzielili
rozdzielimy | podzielimy
rozdzieliwszy | podzieliwszy
rozdzielić | podzielić
rozdzielił | podzielił
rozdzieliła | podzieliła
rozdzieliło | podzieliło
rozdzieliły | podzieliły
rozdzielona | podzielona
rozdzielone | podzielone
rozdzielono | podzielono
rozdzielony | podzielony
rozdzielą | podzielą
rozebrali | zburzyli
rozebraliśmy | zburzyliśmy
rozebrana | zburzona
rozebrane | zburzone
rozebranego | zburzonego
rozebranej | zburzonej
rozebranemu | zburzonemu
rozebrani | zburzeni
rozebrania | zburzenia
rozebraniach | zburzeniach
rozebraniami | zburzeniami
rozebranie | zburzenie
rozebraniem | zburzeniem
rozebraniom | zburzeniom
rozebraniu | zburzeniu
rozebrano | zburzono
rozebrany | zburzony
rozebranych | zburzonych
rozebranym | zburzonym
rozebranymi | zburzonymi
rozebraną | zburzoną
rozebrawszy | zburzywszy
rozebrać | zburzyć
rozebrał | zburzył
rozebrała | zburzyła
rozebrałam | zburzyłam
rozebrałem | zburzyłem
rozebrało | zburzyło
rozebrały | zburzyły
rozebrań | zburzeń
rozegra | zagra
rozegraj | zagraj
rozegrajcie | zagrajcie
rozegrają | zagrają
rozegrali | zagrali
rozegramy | zagramy
rozegrana | zagrana
rozegrane | zagrane
rozegrani | zagrani
rozegrano | zagrano
rozegrany | zagrany
rozegrawszy | zagrawszy
rozegrać | zagrać
rozegrał | zagrał
rozegrała | zagrała
rozegrało | zagrało
rozegrały | zagrały
rozejm | rozejm
rozejmu | rozejmu
rozgrzali | nagrzali
rozgrzali się | nagrzali się
rozgrzaliśmy
rozgrzaliśmy się | nagrzaliśmy się
rozgrzana | nagrzana
rozgrzane | nagrzane
rozgrzanego | nagrzanego
rozgrzanej | nagrzanej
rozgrzanemu | nagrzanemu
rozgrzani | nagrzani
rozgrzania | nagrzania
rozgrzania się | nagrzania się
rozgrzaniach | nagrzaniach
rozgrzaniami | nagrzaniami
rozgrzanie | nagrzanie
rozgrzanie się | nagrzanie się
rozgrzaniem | nagrzaniem
rozgrzaniem się | nagrzaniem się
rozgrzaniom | nagrzaniom
rozgrzaniu | nagrzaniu
rozgrzaniu się | nagrzaniu się
rozgrzano | nagrzano
rozgrzano się | nagrzano się
rozgrzany | nagrzany
rozgrzanych | nagrzanych
rozgrzanym | nagrzanym
rozgrzanymi | nagrzanymi
rozgrzaną | nagrzaną
rozgrzawszy | nagrzawszy
rozgrzawszy się | nagrzawszy się
rozgrzać | nagrzać
rozgrzać się | nagrzać się
rozgrzał | nagrzał
rozgrzał się | nagrzał się
rozgrzała | nagrzała
rozgrzała się | nagrzała się
rozgrzałam
rozgrzałam się | nagrzałam się
rozgrzałem
rozgrzałem się | nagrzałem się
rozgrzało | nagrzało
rozgrzało się | nagrzało się
rozgrzały | nagrzały
rozgrzały się | nagrzały się
rozgrzań | nagrzań
rozgrzej | nagrzej
rozgrzejcie | nagrzejcie
rozgrzeje | nagrzeje
rozgrzeje się | nagrzeje się
rozgrzejecie
rozgrzejecie się | nagrzejecie się
rozgrzejemy | nagrzejemy
rozgrzejemy się | nagrzejemy się
rozgrzejesz
rozgrzejesz się | nagrzejesz się
rozgrzeją | nagrzeją
rozgrzeją się | nagrzeją się
rozgrzeję
rozgrzeję się | nagrzeję się
rozgrzeli | nagrzali
rozgrzewa
rozgrzewa się | nagrzewa się
rozgrzewacie
rozgrzewacie się | nagrzewacie się
rozgrzewają
rozgrzewają się | nagrzewają się
rozgrzewając
rozgrzewając się | nagrzewając się
rozgrzewali
rozgrzewali się | nagrzewali się
rozgrzewaliśmy
rozgrzewaliśmy się | nagrzewaliśmy się
rozgrzewam
rozgrzewam się | nagrzewam się
rozgrzewamy
rozgrzewamy się | nagrzewamy się
rozgrzewania
rozgrzewania się | nagrzewania się
rozgrzewanie
rozgrzewanie się | nagrzewanie się
rozgrzewaniem
rozgrzewaniem się | nagrzewaniem się
rozgrzewaniu
rozgrzewaniu się | nagrzewaniu się
rozgrzewano
rozgrzewano się | nagrzewano się
rozgrzewasz
rozgrzewasz się | nagrzewasz się
rozgrzewać
rozgrzewać się | nagrzewać się
rozgrzewał
rozgrzewał się | nagrzewał się
rozgrzewała
rozgrzewała się | nagrzewała się
rozgrzewałam
rozgrzewałam się | nagrzewałam się
rozgrzewałem
rozgrzewałem się | nagrzewałem się
rozgrzewało
rozgrzewało się | nagrzewało się
rozgrzewały
rozgrzewały się | nagrzewały się
rozkazali | nakazali
rozkazano | nakazano
rozkazać | nakazać
rozkazał | nakazał
rozkazała | nakazała
rozkaże | nakaże
rozkład | grafik
rozkład jazdy | grafik
rozkładach | grafikach
rozkładach jazdy | grafikach
rozkładami | grafikami
rozkładami jazdy | grafikami
rozkładem | grafikiem
rozkładem jazdy | grafikiem
rozkładom | grafikom
rozkładom jazdy | grafikom
rozkładowi | grafikowi
rozkładowi jazdy | grafikowi
rozkładu | grafik
rozkładu jazdy | grafik
rozkłady | graficy
rozkłady jazdy | graficy
rozkładzie | grafik
rozkładzie jazdy | grafik
rozkładów | graficy
rozkładów jazdy | graficy
rozmaici | różna
rozmaita | różna
rozmaite | różna
rozmaitego | różna
rozmaitej | różna
rozmaitemu | różna
rozmaitsi | rozmaitsi
rozmaitsza | rozmaitsi
rozmaitsze | rozmaitsi
rozmaitszego | rozmaitsi
rozmaitszej | rozmaitsi
rozmaitszemu | rozmaitsi
rozmaitszy | rozmaitsi
rozmaitszych | rozmaitsi
rozmaitszym | rozmaitsi
rozmaitszymi | rozmaitsi
rozmaitszą | rozmaitsi
rozmaity | różna
rozmaitych | różna
rozmaitym | różna
rozmaitymi | różna
rozmaitą | różna
rozmawia | rozmawia
rozmawiaj | rozmawiaj
rozmawiajcie | rozmawiajcie
rozmawiają | rozmawiają
rozmawiając | rozmawiając
rozmawiali | rozmawiali
rozmawiamy | rozmawiamy
rozmawiano | rozmawiano
rozmawiać | rozmawiać
rozmawiał | rozmawiał
rozmawiała | rozmawiała
rozmawiało | rozmawiało
rozmawiały | rozmawiały
rozmowa | rozmowa
rozmowach | rozmowach
rozmowami | rozmowami
rozmowie | rozmów
rozmowom | rozmowom
rozmowy | rozmów
rozmową | rozmową
rozmowę | rozmowę
rozmyślnie | celowo
rozmów | rozmów
rozpocznie | zacznie
rozpocznie pracę | zacznie pracę
rozpocznie się | wystartuje
rozpocznie śledztwo | wszcznie śledztwo
rozpoczniecie | zaczniecie
rozpoczniecie się | wystartujecie
rozpoczniecie śledztwo | wszczniecie śledztwo
rozpoczniemy | zaczniemy
rozpoczniemy pracę | zaczniemy pracę
rozpoczniemy się | wystartujemy
rozpoczniemy śledztwo | wszczniemy śledztwo
rozpoczniesz | zaczniesz
rozpoczniesz się | wystartujesz
rozpoczniesz śledztwo | wszczniesz śledztwo
rozpocznij | zacznij
rozpocznij pracę | zacznij pracę
rozpocznij się | wystartuj
rozpocznijcie | zacznijcie
rozpocznijcie pracę | zacznijcie pracę
rozpocznijcie się | wystartujcie
rozpoczną | zaczną
rozpoczną pracę | zaczną pracę
rozpoczną się | wystartują
rozpoczną śledztwo | wszczną śledztwo
rozpocznę | zacznę
rozpocznę się | wystartuję
rozpocznę śledztwo | wszcznę śledztwo
rozpoczyna | zaczyna
rozpoczyna się | zaczyna się
rozpoczynacie | zaczynacie
rozpoczynacie się | zaczynacie się
rozpoczynaj | zaczynaj
rozpoczynaj się | zaczynaj się
rozpoczynajcie | zaczynajcie
rozpoczynajcie się | zaczynajcie się
rozpoczynają | zaczynają
rozpoczynają się | zaczynają się
rozpoczynając | zaczynając
rozpoczynając się | zaczynając się
rozpoczynali | zaczynali
rozpoczynali się | zaczynali się
rozpoczynam | zaczynam
rozpoczynam się | zaczynam się
rozpoczynamy | zaczynamy
rozpoczynamy się | zaczynamy się
rozpoczynana | zaczynana
rozpoczynane | zaczynana
rozpoczynanego | zaczynana
rozpoczynanej | zaczynana
rozpoczynanemu | zaczynana
rozpoczynani | zaczynana
rozpoczynania | zaczynania
rozpoczynania się | zaczynania się
rozpoczynanie | zaczynanie
rozpoczynanie się | zaczynanie się
rozpoczynaniem | zaczynaniem
rozpoczynaniem się | zaczynaniem się
rozpoczynaniu | zaczynaniu
rozpoczynaniu się | zaczynaniu się
rozpoczynano | zaczynano
rozpoczynano się | zaczynano się
rozpoczynany | zaczynana
rozpoczynanych | zaczynana
rozpoczynanym | zaczynana
rozpoczynanymi | zaczynana
rozpoczynaną | zaczynana
rozpoczynasz | zaczynasz
rozpoczynasz się | zaczynasz się
rozpoczynać | zaczynać
rozpoczynać się | zaczynać się
rozpoczynał | zaczynał
rozpoczynał się | zaczynał się
rozpoczynała | zaczynała
rozpoczynała się | zaczynała się
rozpoczynało | zaczynało
rozpoczynało się | zaczynało się
rozpoczynały | zaczynały
rozpoczynały się | zaczynały się
rozpocząwszy | zacząwszy
rozpocząwszy pracę | zacząwszy pracę
rozpocząwszy się | zacząwszy się
rozpocząwszy śledztwo | wszcząwszy śledztwo
rozpocząć | zacząć
rozpocząć pracę | zacząć pracę
rozpocząć się | zacząć się
rozpocząć śledztwo | wszcząć śledztwo
rozpoczął | zaczął
rozpoczął pracę | zaczął pracę
rozpoczął się | zaczął się
rozpoczął śledztwo | wszczął śledztwo
rozpocząłem
rozpocząłem śledztwo | wszcząłem śledztwo
rozpoczęci | zaczęci
rozpoczęcia | zaczęcia
rozpoczęcia się | zaczęcia się
rozpoczęcia śledztwo | wszczęcia śledztwo
rozpoczęcie | zaczęcie
rozpoczęcie się | zaczęcie się
rozpoczęcie śledztwo | wszczęcie śledztwo
rozpoczęciem | zaczęciem
rozpoczęciem się | zaczęciem się
rozpoczęciem śledztwo | wszczęciem śledztwo
rozpoczęciu | zaczęciu
rozpoczęciu się | zaczęciu się
rozpoczęciu śledztwo | wszczęciu śledztwo
rozpoczęli | zaczęli
rozpoczęli pracę | zaczęli pracę
rozpoczęli się | zaczęli się
rozpoczęli śledztwo | wszczęli śledztwo
rozpoczęliśmy
rozpoczęliśmy śledztwo | wszczęliśmy śledztwo
rozpoczęta | zaczęci
rozpoczęte | zaczęci
rozpoczętego | zaczęci
rozpoczętej | zaczęci
rozpoczętemu | zaczęci
rozpoczęto | zaczęto
rozpoczęto pracę | zaczęto pracę
rozpoczęto się | zaczęto się
rozpoczęto śledztwo | wszczęto śledztwo
rozpoczęty | zaczęci
rozpoczętych | zaczęci
rozpoczętym | zaczęci
rozpoczętymi | zaczęci
rozpoczętą | zaczęci
rozpoczęła | zaczęła
rozpoczęła pracę | zaczęła pracę
rozpoczęła się | zaczęła się
rozpoczęła śledztwo | wszczęła śledztwo
rozpoczęłam
rozpoczęłam śledztwo | wszczęłam śledztwo
rozpoczęło | zaczęło
rozpoczęło pracę | zaczęło pracę
rozpoczęło się | zaczęło się
rozpoczęło śledztwo | wszczęło śledztwo
rozpoczęły | zaczęły
rozpoczęły pracę | zaczęły pracę
rozpoczęły się | zaczęły się
rozpoczęły śledztwo | wszczęły śledztwo
rozpoznaje | rozróżnia
rozpoznajecie | rozróżniacie
rozpoznajemy | rozróżniamy
rozpoznajesz | rozróżniasz
rozpoznają | rozpoznają
rozpoznając | rozpoznając
rozpoznaję | rozpoznaję
rozpoznawali | rozróżniali
rozpoznawana | rozróżniana
rozpoznawane | rozróżniane
rozpoznawanego | rozróżnianego
rozpoznawanej | rozróżnianej
rozpoznawanemu | rozróżnianemu
rozpoznawani | rozróżniani
rozpoznawania | rozróżniania
rozpoznawanie | rozróżnianie
rozpoznawaniem | rozróżnianiem
rozpoznawaniu | rozróżnianiu
rozpoznawano | rozróżniano
rozpoznawany | rozróżniany
rozpoznawanych | rozróżnianych
rozpoznawanym | rozróżnianym
rozpoznawanymi | rozróżnianymi
rozpoznawaną | rozróżnianą
rozpoznawać | rozróżniać
rozpoznawał | rozróżniał
rozpoznawała | rozróżniała
rozpoznawało | rozróżniało
rozpoznawały | rozróżniały
rozróżnia | rozróżnia
rozróżniacie | rozróżniacie
rozróżniają | rozpoznają
rozróżniając | rozpoznając
rozróżniali | rozróżniali
rozróżniam | rozpoznaję
rozróżniamy | rozróżniamy
rozróżniana | rozróżniana
rozróżniane | rozróżniane
rozróżnianego | rozróżnianego
rozróżnianej | rozróżnianej
rozróżnianemu | rozróżnianemu
rozróżniani | rozróżniani
rozróżniania | rozróżniania
rozróżnianie | rozróżnianie
rozróżnianiem | rozróżnianiem
rozróżnianiu | rozróżnianiu
rozróżniano | rozróżniano
rozróżniany | rozróżniany
rozróżnianych | rozróżnianych
rozróżnianym | rozróżnianym
rozróżnianymi | rozróżnianymi
rozróżnianą | rozróżnianą
rozróżniasz | rozróżniasz
rozróżniać | rozróżniać
rozróżniał | rozróżniał
rozróżniała | rozróżniała
rozróżniało | rozróżniało
rozróżniały | rozróżniały
rozszerzeni | poszerzeni
rozszerzenia | poszerzenia
rozszerzenie | poszerzenie
rozszerzeniem | poszerzeniem
rozszerzeniu | poszerzeniu
rozszerzona | poszerzona
rozszerzone | poszerzone
rozszerzonego | poszerzonego
rozszerzonej | poszerzonej
rozszerzonemu | poszerzonemu
rozszerzono | poszerzono
rozszerzony | poszerzony
rozszerzonych | poszerzonych
rozszerzonym | poszerzonym
rozszerzonymi | poszerzonymi
rozszerzoną | poszerzoną
rozszerzy | poszerzy
rozszerzycie | poszerzycie
rozszerzyli | poszerzyli
rozszerzyliśmy | poszerzyliśmy
rozszerzymy | poszerzymy
rozszerzysz | poszerzysz
rozszerzywszy | poszerzywszy
rozszerzyć | poszerzyć
rozszerzył | poszerzył
rozszerzyła | poszerzyła
rozszerzyłam | poszerzyłam
rozszerzyłem | poszerzyłem
rozszerzyło | poszerzyło
rozszerzyły | poszerzyły
rozszerzą | poszerzą
rozszerzę | poszerzę
roztacza
roztacza się widok | rozciąga się widok
roztopi
roztopi się | stopnieje
roztopicie
roztopicie się | stopniejecie
roztopienia
roztopienia się | stopnienia
roztopienie
roztopienie się | stopnienie
roztopieniem
roztopieniem się | stopnieniem
roztopieniu
roztopieniu się | stopnieniu
roztopili
roztopili się | stopnieli
roztopiliśmy
roztopiliśmy się | stopnieliśmy
roztopimy
roztopimy się | stopniejemy
roztopiono
roztopiono się | stopniano
roztopisz
roztopisz się | stopniejesz
roztopiwszy
roztopiwszy się | stopniawszy
roztopią
roztopią się | stopnieją
roztopić
roztopić się | stopnieć
roztopię
roztopię się | stopnieję
roztopił
roztopił się | stopniał
roztopiła
roztopiła się | stopniała
roztopiłam
roztopiłam się | stopniałam
roztopiłem
roztopiłem się | stopniałem
roztopiło
roztopiło się | stopniało
roztopiły
roztopiły się | stopniały
rozumiana | pojmowana
rozumiane | pojmowane
rozumianego | pojmowanego
rozumianej | pojmowanej
rozumianemu | pojmowanemu
rozumiani | pojmowani
rozumiano | pojmowano
rozumiany | pojmowany
rozumianych | pojmowanych
rozumianym | pojmowanym
rozumianymi | pojmowanymi
rozumianą | pojmowaną
rozumiał | pojmował
rozumiała | pojmowała
rozumiało | pojmowało
rozumiały | pojmowały
rozumie | pojmuje
rozumiecie | pojmujecie
rozumiej | pojmuj
rozumiejcie | pojmujcie
rozumieją | pojmują
rozumiejąc | pojmując
rozumieli | pojmowali
rozumiem | pojmuję
rozumiemy | pojmujemy
rozumienia | pojmowania
rozumienie | pojmowanie
rozumieniem | pojmowaniem
rozumieniu | pojmowaniu
rozumiesz | pojmujesz
rozumieć | pojmować
rozwiedli
rozwiedli się | rozwiedli się
rozwiedzenia
rozwiedzenia się | wzięcia rozwód
rozwiedzenie
rozwiedzenie się | wzięcie rozwód
rozwiedzeniem
rozwiedzeniem się | wzięciem rozwód
rozwiedzeniu
rozwiedzeniu się | wzięciu rozwód
rozwiedzie
rozwiedzie się | weźmie rozwód
rozwiedziecie
rozwiedziecie się | weźmiecie rozwód
rozwiedziemy
rozwiedziemy się | weźmiemy rozwód
rozwiedziesz
rozwiedziesz się | weźmiesz rozwód
rozwiedziono
rozwiedziono się | wzięto rozwód
rozwieść
rozwieść się | rozwieść się
rozwiodą
rozwiodą się | rozwiodą się
rozwiodę
rozwiodę się | rozwiodę się
rozwiodł
rozwiodł się | rozwiodł się
rozwiodła
rozwiodła się | rozwiodła się
rozwiodło
rozwiodło się | rozwiodło się
rozwiodły
rozwiodły się | rozwiodły się
rozwiódłszy
rozwiódłszy się | rozwiódłszy się
rozwiązali
rozwiązali umowę | zerwali umowę
rozwiązaliśmy
rozwiązaliśmy umowę | zerwaliśmy umowę
rozwiązania
rozwiązania umowę | zerwania umowę
rozwiązanie
rozwiązanie umowę | zerwanie umowę
rozwiązaniem
rozwiązaniem umowę | zerwaniem umowę
rozwiązaniu
rozwiązaniu umowę | zerwaniu umowę
rozwiązano
rozwiązano umowę | zerwano umowę
rozwiązawszy
rozwiązawszy umowę | zerwawszy umowę
rozwiązać
rozwiązać umowę | zerwać umowę
rozwiązał
rozwiązał umowę | zerwał umowę
rozwiązała
rozwiązała umowę | zerwała umowę
rozwiązałam
rozwiązałam umowę | zerwałam umowę
rozwiązałem
rozwiązałem umowę | zerwałem umowę
rozwiązało
rozwiązało umowę | zerwało umowę
rozwiązały
rozwiązały umowę | zerwały umowę
rozwiąże
rozwiąże umowę | zerwie umowę
rozwiążecie
rozwiążecie umowę | zerwiecie umowę
rozwiążemy
rozwiążemy umowę | zerwiemy umowę
rozwiążesz
rozwiążesz umowę | zerwiesz umowę
rozwiążą
rozwiążą umowę | zerwą umowę
rozwiążę
rozwiążę umowę | zerwę umowę
rozwód
rośli | rośli
rośnie | rośnie
rośniecie | rośniecie
rośniemy | rośniemy
rośniesz | rośniesz
rośnij | rośnij
rośnijcie | rośnijcie
rośnięcia | rośnięcia
rośnięcie | rośnięcie
rośnięciem | rośnięciem
rośnięciu | rośnięciu
rośnięto | rośnięto

ruchu
runął | runął
runęli | runęli
runęła | runęła
runęło | runęło
rusz | rusz
rusza | rusza
ruszaj | ruszaj
ruszajcie | ruszajcie
ruszają | ruszają
ruszając | ruszając
ruszali | ruszali
ruszamy | ruszamy
ruszano | ruszano
ruszać | ruszać
ruszał | ruszał
ruszała | ruszała
ruszało | ruszało
ruszały | ruszały
ruszcie | ruszcie
ruszono | ruszono
ruszy | ruszy
ruszyli | ruszyli
ruszymy | ruszymy
ruszywszy | ruszywszy
ruszyć | ruszyć
ruszył | ruszył
ruszyła | ruszyła
ruszyło | ruszyło
ruszyły | ruszyły
ruszą | ruszą

rywal | rywal
rywala | rywala
rywalach | rywalach
rywalami | rywalami
rywalce | rywalce
rywale | rywale
rywalek | rywalek
rywalem | rywalem
rywali | rywali
rywalizacja | rywalizacja
rywalizacjach | rywalizacjach
rywalizacjami | rywalizacjami
rywalizacji | rywalizacji
rywalizacjom | rywalizacjom
rywalizacją | rywalizacją
rywalizację | rywalizacja
rywalizacyj | rywalizacyj
rywalka | rywalka
rywalkach | rywalkach
rywalkami | rywalkami
rywalki | rywalki
rywalkom | rywalkom
rywalką | rywalką
rywalkę | rywalkę
rywalom | rywalom
rywalowi | rywalowi
rywalu | rywalu

rzadka
rzadko | rzadko
rzecz
rzecz jasna | naturalnie
rzut
rzut karny | karny
rzutu
rzutu karnego | karne
rzuty
rzuty karne | karne
rząd | rząd
rządach | rządach
rządami | rządami
rządem | rządem
rządom | rządom
rządowi | rządowi
rządu | rządu
rządzie | rządowi
rządów | rządów
rzędzie

rób | rób
róbcie | róbcie
rósł | rosł
również | też
równocześnie | zarazem
róść | róść
różna | różna
różne | różna
różnego | różna
różnej | różna
różnemu | różna
różni | różna
różniejsi | rozmaitsi
różniejsza | rozmaitsi
różniejsze | rozmaitsi
różniejszego | rozmaitsi
różniejszej | rozmaitsi
różniejszemu | rozmaitsi
różniejszy | rozmaitsi
różniejszych | rozmaitsi
różniejszym | rozmaitsi
różniejszymi | rozmaitsi
różniejszą | rozmaitsi
różny | różna
różnych | różna
różnym | różna
różnymi | różna
różną | różna

rękami
rękę

sadzeni | sadzeni
sadzi | sadzi
sadzili | sadzili
sadzimy | sadzimy
sadzić | sadzić
sadził | sadził
sadziła | sadziła
sadziło | sadziło
sadziły | sadziły
sadzona | sadzona
sadzone | sadzone
sadzono | sadzono
sadzony | sadzony
sadzą | sadzą
sadząc | sadząc
sadź | sadź
sadźcie | sadźcie
samego
samochodach | autach
samochodach ciężarowy | ciężarówkach
samochodach ciężarowych | ciężarówkach
samochodami | autami
samochodami ciężarowy | ciężarówkami
samochodami ciężarowymi | ciężarówkami
samochodem | autem
samochodem ciężarowy | ciężarówką
samochodem ciężarowym | ciężarówką
samochodom | autom
samochodom ciężarowy | ciężarówkom
samochodom ciężarowym | ciężarówkom
samochodowi | autu
samochodowi ciężarowemu | ciężarówce
samochodowi ciężarowy | ciężarówce
samochodu | auta
samochodu ciężarowego | ciężarówki
samochodu ciężarowy | ciężarówki
samochody | auta
samochody ciężarowe | ciężarówki
samochody ciężarowy | ciężarówki
samochodzie | aucie
samochodzie ciężarowy | ciężarówce
samochodzie ciężarowym | ciężarówce
samochodów | aut
samochodów ciężarowy | ciężarówek
samochodów ciężarowych | ciężarówek
samochód | auto
samochód ciężarowy | ciężarówka
samodzielnie | samodzielnie

schorzenia | choroby
schorzeniach | chorobach
schorzeniami | chorobami
schorzenie | choroba
schorzeniem | chorobą
schorzeniom | chorobom
schorzeniu | chorobie
schorzeń | chorób
schowa | schowa
schowają | ukryją
schowali | ukryli
schowana | ukryta
schowane | ukryte
schowanego | ukrytego
schowanej | ukrytej
schowanemu | ukrytemu
schowani | ukryci
schowano | ukryto
schowany | ukryty
schowanych | ukrytych
schowanym | ukrytym
schowanymi | ukrytymi
schowaną | ukrytą
schować | ukryć
schował | ukrył
schowała | ukryła
schowało | ukryło
schowały | ukryły
schwyta | ujmie
schwytacie | ujmiecie
schwytaj | złap
schwytajcie | złapcie
schwytają | ujmą
schwytali | ujęli
schwytaliśmy | ujęliśmy
schwytam | ujmę
schwytamy | ujmiemy
schwytana | ujęci
schwytane | ujęci
schwytanego | ujęci
schwytanej | ujęci
schwytanemu | ujęci
schwytani | ujęci
schwytania | ujęcia
schwytanie | ujęcie
schwytaniem | ujęciem
schwytaniu | ujęciu
schwytano | ujęto
schwytany | ujęci
schwytanych | ujęci
schwytanym | ujęci
schwytanymi | ujęci
schwytaną | ujęci
schwytasz | ujmiesz
schwytawszy | ująwszy
schwytać | ująć
schwytał | ujął
schwytała | ujęła
schwytałam | ujęłam
schwytałem | ująłem
schwytało | ujęło
schwytały | ujęły
schłodzeni | ostudzeni
schłodzenia | ostudzenia
schłodzenie | ostudzenie
schłodzeniem | ostudzeniem
schłodzeniu | ostudzeniu
schłodzi | ostudzi
schłodzicie | ostudzicie
schłodzili | ostudzili
schłodziliśmy | ostudziliśmy
schłodzimy | ostudzimy
schłodzisz | ostudzisz
schłodziwszy | ostudziwszy
schłodzić | ostudzić
schłodził | ostudził
schłodziła | ostudziła
schłodziłam | ostudziłam
schłodziłem | ostudziłem
schłodziło | ostudziło
schłodziły | ostudziły
schłodzona | ostudzeni
schłodzone | ostudzeni
schłodzonego | ostudzeni
schłodzonej | ostudzeni
schłodzonemu | ostudzeni
schłodzono | ostudzono
schłodzony | ostudzeni
schłodzonych | ostudzeni
schłodzonym | ostudzeni
schłodzonymi | ostudzeni
schłodzoną | ostudzeni
schłodzą | ostudzą
schłodzę | ostudzę
schłodź | ostudź
schłodźcie | ostudźcie
schłódź | ostudź
schłódźcie | ostudźcie

sekrecie | sekretu
sekret | sekret
sekretach | sekretach
sekretami | sekretami
sekretem | sekretem
sekretna | tajna
sekretne | tajna
sekretnego | tajna
sekretnej | tajna
sekretnemu | tajna
sekretni | tajna
sekretniejsi | tajniejsi
sekretniejsza | tajniejsi
sekretniejsze | tajniejsi
sekretniejszego | tajniejsi
sekretniejszej | tajniejsi
sekretniejszemu | tajniejsi
sekretniejszy | tajniejsi
sekretniejszych | tajniejsi
sekretniejszym | tajniejsi
sekretniejszymi | tajniejsi
sekretniejszą | tajniejsi
sekretny | tajna
sekretnych | tajna
sekretnym | tajna
sekretnymi | tajna
sekretną | tajna
sekretom | sekretom
sekretowi | sekretu
sekretu | sekretu
sekrety | sekrety
sekretów | sekretów
sezonie

sieci
siekamy | kroimy
silna | mocna
silne | mocne
silnego | mocnego
silnej | mocnej
silnemu | mocnemu
silni | mocni
silniejsi | mocniejsi
silniejsza | mocniejsza
silniejsze | mocniejsze
silniejszego | mocniejszego
silniejszej | mocniejszej
silniejszemu | mocniejszemu
silniejszy | mocniejszy
silniejszych | mocniejszych
silniejszym | mocniejszym
silniejszymi | mocniejszymi
silniejszą | mocniejszą
silny | mocny
silnych | mocnych
silnym | mocnym
silnymi | mocnymi
silną | mocną
się
siłach
siłami

skargę
skarż
skarż się | narzekaj
skarżcie
skarżcie się | narzekajcie
skarżenia
skarżenia się na | narzekania na
skarżenie
skarżenie się na | narzekanie na
skarżeniem
skarżeniem się na | narzekaniem na
skarżeniu
skarżeniu się na | narzekaniu na
skarżono
skarżono się | narzekano
skarżono się na | narzekano na
skarży
skarży się | narzeka
skarży się na | narzeka na
skarżycie
skarżycie się na | narzekacie na
skarżyli
skarżyli się | narzekali
skarżyli się na | narzekali na
skarżymy
skarżymy się | narzekamy
skarżymy się na | narzekamy na
skarżysz
skarżysz się na | narzekasz na
skarżyć
skarżyć się | narzekać
skarżyć się na | narzekać na
skarżył
skarżył się | narzekał
skarżył się na | narzekał na
skarżyła
skarżyła się | narzekała
skarżyła się na | narzekała na
skarżyło
skarżyło się | narzekało
skarżyło się na | narzekało na
skarżyły
skarżyły się | narzekały
skarżyły się na | narzekały na
skarżą
skarżą się | narzekają
skarżą się na | narzekają na
skarżąc
skarżąc się | narzekając
skarżąc się na | narzekając na
skarżę
skarżę się na | narzekam na
skazi | skazi
skazili | skazili
skazić | skazić
skaził | skaził
skaziła | skaziła
skażono | skażono
skomplikowana | złożeni
skomplikowane | złożeni
skomplikowanego | złożeni
skomplikowanej | złożeni
skomplikowanemu | złożeni
skomplikowani | złożeni
skomplikowany | złożeni
skomplikowanych | złożeni
skomplikowanym | złożeni
skomplikowanymi | złożeni
skomplikowaną | złożeni
skontrolowali | sprawdzili
skontrolowana | sprawdzona
skontrolowane | sprawdzone
skontrolowanego | sprawdzonego
skontrolowanej | sprawdzonej
skontrolowanemu | sprawdzonemu
skontrolowani | sprawdzeni
skontrolowano | sprawdzono
skontrolowany | sprawdzony
skontrolowanych | sprawdzonych
skontrolowanym | sprawdzonym
skontrolowanymi | sprawdzonymi
skontrolowaną | sprawdzoną
skontrolowawszy | sprawdziwszy
skontrolować | sprawdzić
skontrolował | sprawdził
skontrolowała | sprawdziła
skontrolowało | sprawdziło
skontrolowały | sprawdziły
skontroluj | sprawdź
skontrolujcie | sprawdźcie
skontroluje | sprawdzi
skontrolujemy | sprawdzimy
skontrolują | sprawdzą
skoro | bo
skoro tylko | gdy tylko
skończ | skończ
skończ się | skończ się
skończcie | skończcie
skończcie się | skończcie się
skończeni | skończeni
skończenia
skończenia się | skończenia się
skończenie
skończenie się | skończenie się
skończeniem
skończeniem się | skończeniem się
skończeniu
skończeniu się | skończeniu się
skończona | skończeni
skończone | skończeni
skończonego | skończeni
skończonej | skończeni
skończonemu | skończeni
skończono | skończono
skończono się | skończono się
skończony | skończeni
skończonych | skończeni
skończonym | skończeni
skończonymi | skończeni
skończoną | skończeni
skończy | skończy
skończy się | skończy się
skończycie
skończycie się | skończycie się
skończyli | skończyli
skończyli się | skończyli się
skończymy
skończymy się | skończymy się
skończysz
skończysz się | skończysz się
skończywszy
skończywszy się | skończywszy się
skończyć | skończyć
skończyć się | dobiec końca
skończył | skończył
skończył się | skończył się
skończyła | skończyła
skończyła się | skończyła się
skończyło | skończyło
skończyło się | skończyło się
skończyły | skończyły
skończyły się | skończyły się
skończą | skończą
skończą się | skończą się
skończę
skończę się | skończę się
skradli | skradli
skradnie | zrabuje
skradniecie | zrabujecie
skradniemy | zrabujemy
skradniesz | zrabujesz
skradnij | skradnij
skradnijcie | skradnijcie
skradną | skradną
skradnę | skradnę
skradzeni | skradzeni
skradzenia | skradzenia
skradzenie | skradzenie
skradzeniem | skradzeniem
skradzeniu | skradzeniu
skradziona | skradzeni
skradzione | skradzeni
skradzionego | skradzeni
skradzionej | skradzeni
skradzionemu | skradzeni
skradziono | zrabowano
skradziony | skradzeni
skradzionych | skradzeni
skradzionym | skradzeni
skradzionymi | skradzeni
skradzioną | skradzeni
skradł | skradł
skradła | skradła
skradło | skradło
skradłszy | skradłszy
skradły | skradły
skraju
skraść | skraść
skrycie | skrycie
skrytykowali | skrytykowali
skrytykowania | skrytykowania
skrytykowanie | skrytykowanie
skrytykowaniem | skrytykowaniem
skrytykowaniu | skrytykowaniu
skrytykowano | skrytykowano
skrytykowawszy | skrytykowawszy
skrytykować | skrytykować
skrytykował | skrytykował
skrytykowała | skrytykowała
skrytykowało | skrytykowało
skrytykowały | skrytykowały
skrytykuj | skrytykuj
skrytykujcie | skrytykujcie
skrytykuje | skrytykuje
skrytykujecie | skrytykujecie
skrytykujemy | skrytykujemy
skrytykujesz | skrytykujesz
skrytykują | skrytykują
skrytykuję | skrytykuję
skrócie
skuteczna | wydajna
skuteczne | wydajne
skutecznego | wydajnego
skutecznej | wydajnej
skutecznemu | wydajnemu
skuteczni | wydajni
skutecznie | efektywnie
skuteczniejsi | efektywniejsi
skuteczniejsza | efektywniejsza
skuteczniejsze | efektywniejsze
skuteczniejszego | efektywniejszego
skuteczniejszej | efektywniejszej
skuteczniejszemu | efektywniejszemu
skuteczniejszy | efektywniejszy
skuteczniejszych | efektywniejszych
skuteczniejszym | efektywniejszym
skuteczniejszymi | efektywniejszymi
skuteczniejszą | efektywniejszą
skuteczny | wydajny
skutecznych | wydajnych
skutecznym | wydajnym
skutecznymi | wydajnymi
skuteczną | wydajną
skutek | efekt
skutkach | efektach
skutkami | efektami
skutki | efektu
skutkiem | efektem
skutkom | efektom
skutkowi | efektowi
skutku | efektu
skutków | efektów
skwar | upał
skwarach | upałach
skwarami | upałami
skwarem | upałem
skwarom | upałom
skwarowi | upałowi
skwaru | upału
skwary | upały
skwarze | upale
skwarów | upałów
składa
składa gratulacje | gratuluje
składacie
składacie gratulacje | gratulujecie
składają
składają gratulacje | gratulują
składając
składając gratulacje | gratulując
składali
składali gratulacje | gratulowali
składam
składam gratulacje | gratuluję
składamy
składamy gratulacje | gratulujemy
składania
składania gratulacje | gratulowania
składanie
składanie gratulacje | gratulowanie
składaniem
składaniem gratulacje | gratulowaniem
składaniu
składaniu gratulacje | gratulowaniu
składano
składano gratulacje | gratulowano
składasz
składasz gratulacje | gratulujesz
składać
składać gratulacje | gratulować
składał
składał gratulacje | gratulował
składała
składała gratulacje | gratulowała
składało
składało gratulacje | gratulowało
składały
składały gratulacje | gratulowały

smaczna | pyszna
smaczne | pyszne
smacznego | pysznego
smacznej | pysznej
smacznemu | pysznemu
smaczni | pyszni
smaczny | pyszny
smacznych | pysznych
smacznym | pysznym
smacznymi | pysznymi
smaczną | pyszną
smaż | smaż
smażcie | smażcie
smażeni | smażeni
smażona | smażona
smażone | smażone
smażono | smażono
smażony | smażony
smaży | smaży
smażyli | smażyli
smażymy | smażymy
smażyć | smażyć
smażył | smażył
smażyła | smażyła
smażyło | smażyło
smażyły | smażyły
smażą | smażą
smażąc | smażąc
smroda | odór
smrodach | odorach
smrodami | odorami
smrodem | odorem
smrodom | odorom
smrodowi | odorowi
smrodowie | odory
smrody | odory
smrodzie | odorze
smrodów | odory
smród | odór

sobie
solidna | trwała
solidne | trwałe
solidnego | trwałego
solidnej | trwałej
solidnemu | trwałemu
solidni | trwali
solidny | trwały
solidnych | trwałych
solidnym | trwałym
solidnymi | trwałymi
solidną | trwałą

spada | spada
spadacie | spadacie
spadają | maleją
spadając | malejąc
spadali | maleli
spadam | maleję
spadamy | spadamy
spadania | malenia
spadanie | malenie
spadaniem | maleniem
spadaniu | maleniu
spadano | malano
spadasz | spadasz
spadać | maleć
spadał | malał
spadała | malała
spadało | malało
spadały | malały
spadli | spadli
spadnie | spadnie
spadniecie | spadniecie
spadniemy | spadniemy
spadniesz | spadniesz
spadnięcia | zmalenia
spadnięcie | zmalenie
spadnięciem | zmaleniem
spadnięciu | zmaleniu
spadnięto | zmalano
spadną | spadną
spadnę | spadnę
spadł | spadł
spadła | spadła
spadło | spadło
spadłszy | spadłszy
spadły | spadły
spal
spal się | spłoń
spala | spala
spalacie | spalacie
spalają | spalają
spalając | spalając
spalali | spalali
spalam | spalam
spalamy | spalamy
spalana | spalana
spalane | spalane
spalanego | spalanego
spalanej | spalanej
spalanemu | spalanemu
spalani | spalani
spalania | spalania
spalanie | spalanie
spalaniem | spalaniem
spalaniu | spalaniu
spalano | spalano
spalany | spalany
spalanych | spalanych
spalanym | spalanym
spalanymi | spalanymi
spalaną | spalaną
spalasz | spalasz
spalać | spalać
spalał | spalał
spalała | spalała
spalało | spalało
spalały | spalały
spalcie
spalcie się | spłońcie
spali
spali się | spłonie
spalili
spalili się | spłonęli
spalić
spalić się | spłonąć
spalił
spalił się | spłonął
spaliła
spaliła się | spłonęła
spaliło
spaliło się | spłonęło
spaliły
spaliły się | spłonęły
spalono
spalono się | spłonięto
spalą
spalą się | spłoną
sparaliżowali | zablokowali
sparaliżowana | zablokowana
sparaliżowane | zablokowane
sparaliżowanego | zablokowanego
sparaliżowanej | zablokowanej
sparaliżowanemu | zablokowanemu
sparaliżowani | zablokowani
sparaliżowania | zablokowania
sparaliżowanie | zablokowanie
sparaliżowaniem | zablokowaniem
sparaliżowaniu | zablokowaniu
sparaliżowano | zablokowano
sparaliżowany | zablokowany
sparaliżowanych | zablokowanych
sparaliżowanym | zablokowanym
sparaliżowanymi | zablokowanymi
sparaliżowaną | zablokowaną
sparaliżowawszy | zablokowawszy
sparaliżować | zablokować
sparaliżował | zablokował
sparaliżowała | zablokowała
sparaliżowało | zablokowało
sparaliżowały | zablokowały
sparaliżuje | zablokuje
sparaliżujecie | zablokujecie
sparaliżujemy | zablokujemy
sparaliżujesz | zablokujesz
sparaliżują | zablokują
sparaliżuję | zablokuję
spaść | spaść
specjalista | ekspert
specjalistach | ekspertach
specjalistami | ekspertami
specjalistom | ekspertom
specjalisty | eksperta
specjalistów | ekspertów
specjalistą | ekspertem
specjalistę | eksperta
specjaliści | eksperci
specjaliście | ekspercie
spektakl | spektakl
spektaklach | spektaklach
spektaklami | spektaklami
spektakle | spektakle
spektaklem | spektaklem
spektakli | spektakli
spektaklom | spektaklom
spektaklowi | spektakle
spektaklu | spektakle
spektaklów | spektakli
spiesz
spiesz się | spiesz się
spieszcie
spieszcie się | spieszcie się
spieszono
spieszono się | spieszono się
spieszy
spieszy się | spieszy się
spieszyli
spieszyli się | spieszyli się
spieszyć
spieszyć się | spieszyć się
spieszył
spieszył się | spieszył się
spieszyła
spieszyła się | spieszyła się
spieszyło
spieszyło się | spieszyło się
spieszyły
spieszyły się | spieszyły się
spieszą
spieszą się | spieszą się
spiesząc
spiesząc się | spiesząc się
spięcia | spięcia
spięciach | spięciach
spięciami | spięciami
spięcie | spięcie
spięciem | spięciem
spięciom | spięciom
spięciu | spięciu
spięć | spięć
splajtowali | splajtowali
splajtowano | splajtowano
splajtować | splajtować
splajtował | splajtował
splajtowała | splajtowała
splajtowało | splajtowało
splajtowały | splajtowały
splajtuj | splajtuj
splajtujcie | splajtujcie
splajtuje | splajtuje
splajtują | splajtują
spodziewana | spodziewana
spodziewana jest | spodziewana jest
spodziewane | spodziewane
spodziewane jest | spodziewane jest
spodziewane są | spodziewane są
spodziewany | spodziewany
spodziewany jest | spodziewany jest
spogląda | patrzy
spoglądaj | patrz
spoglądajcie | patrzcie
spoglądają | patrzą
spoglądając | patrząc
spoglądali | patrzeli
spoglądamy | patrzymy
spoglądano | patrzano
spoglądać | patrzeć
spoglądał | patrzał
spoglądała | patrzała
spoglądało | patrzało
spoglądały | patrzały
spojrzano | spojrzano
spojrzawszy | spojrzawszy
spojrzał | spojrzał
spojrzała | spojrzała
spojrzało | spojrzało
spojrzały | spojrzały
spojrzeli | spojrzeli
spojrzeć | spojrzeć
spojrzy | spojrzy
spojrzyj | spójrz
spojrzyjcie | spójrzcie
spojrzymy | spojrzymy
spojrzą | spojrzą
spokojnej
sporach | sporach
sporami | sporami
sporem | sporem
sporom | sporom
sporowi | sporowi
sporu | sporu
spory | spory
sporze | sporze
sporządzenia
sporządzenia mapę | wykonania mapę
sporządzenie
sporządzenie mapę | wykonanie mapę
sporządzeniem
sporządzeniem mapę | wykonaniem mapę
sporządzeniu
sporządzeniu mapę | wykonaniu mapę
sporządzi
sporządzi mapę | wykona mapę
sporządzicie
sporządzicie mapę | wykonacie mapę
sporządzili
sporządzili mapę | wykonali mapę
sporządziliśmy
sporządziliśmy mapę | wykonaliśmy mapę
sporządzimy
sporządzimy mapę | wykonamy mapę
sporządzisz
sporządzisz mapę | wykonasz mapę
sporządziwszy
sporządziwszy mapę | wykonawszy mapę
sporządzić
sporządzić mapę | wykonać mapę
sporządził
sporządził mapę | wykonał mapę
sporządziła
sporządziła mapę | wykonała mapę
sporządziłam
sporządziłam mapę | wykonałam mapę
sporządziłem
sporządziłem mapę | wykonałem mapę
sporządziło
sporządziło mapę | wykonało mapę
sporządziły
sporządziły mapę | wykonały mapę
sporządzono
sporządzono mapę | wykonano mapę
sporządzą
sporządzą mapę | wykonają mapę
sporządzę
sporządzę mapę | wykonam mapę
sporów | sporów
sposobach | metodach
sposobami | metodami
sposobem | metodą
sposobie | metodzie
sposobom | metodom
sposobowi | metodzie
sposobu | metody
sposoby | metody
sposobów | metod
spostrzec | dostrzec
spostrzegli | dostrzegli
spostrzegą | dostrzegą
spostrzegł | dostrzegł
spostrzegła | dostrzegła
spostrzegło | dostrzegło
spostrzegły | dostrzegły
spostrzeż | dostrzeż
spostrzeżcie | dostrzeżcie
spostrzeże | dostrzeże
spostrzeżeni | dostrzeżeni
spostrzeżona | dostrzeżeni
spostrzeżone | dostrzeżeni
spostrzeżonego | dostrzeżeni
spostrzeżonej | dostrzeżeni
spostrzeżonemu | dostrzeżeni
spostrzeżono | dostrzeżono
spostrzeżony | dostrzeżeni
spostrzeżonych | dostrzeżeni
spostrzeżonym | dostrzeżeni
spostrzeżonymi | dostrzeżeni
spostrzeżoną | dostrzeżeni
sposób | metoda
spowodowali | wywołali
spowodowana | wywołana
spowodowane | wywołana
spowodowanego | wywołana
spowodowanej | wywołana
spowodowanemu | wywołana
spowodowani | wywołana
spowodowania | wywołania
spowodowaniach | wywołaniach
spowodowaniami | wywołaniami
spowodowanie | wywołanie
spowodowaniem | wywołaniem
spowodowaniom | wywołaniom
spowodowaniu | wywołaniu
spowodowano | wywołano
spowodowany | wywołana
spowodowanych | wywołana
spowodowanym | wywołana
spowodowanymi | wywołana
spowodowaną | wywołana
spowodowawszy | wywoławszy
spowodować | wywołać
spowodował | wywołał
spowodowała | wywołała
spowodowało | wywołało
spowodowały | wywołały
spowodowań | wywołań
spowoduj | wywołaj
spowodujcie | wywołajcie
spowoduje | wywoła
spowodujecie | wywołacie
spowodujemy | wywołamy
spowodujesz | wywołasz
spowodują | wywołają
spowoduję | wywołam
społecznościowych
sprawdza | bada
sprawdzacie | badacie
sprawdzaj | kontroluj
sprawdzajcie | kontrolujcie
sprawdzają | badają
sprawdzając | badając
sprawdzali | badali
sprawdzam | badam
sprawdzamy | badamy
sprawdzana | badana
sprawdzane | badane
sprawdzanego | badanego
sprawdzanej | badanej
sprawdzanemu | badanemu
sprawdzani | badani
sprawdzania | badania
sprawdzanie | badanie
sprawdzaniem | badaniem
sprawdzaniu | badaniu
sprawdzano | badano
sprawdzany | badany
sprawdzanych | badanych
sprawdzanym | badanym
sprawdzanymi | badanymi
sprawdzaną | badaną
sprawdzasz | badasz
sprawdzać | badać
sprawdzał | badał
sprawdzała | badała
sprawdzało | badało
sprawdzały | badały
sprawdzeni | sprawdzeni
sprawdzenia | zbadania
sprawdzenie | zbadanie
sprawdzeniem | zbadaniem
sprawdzeniu | zbadaniu
sprawdzi | sprawdzi
sprawdzicie | zbadacie
sprawdzili | sprawdzili
sprawdzimy | sprawdzimy
sprawdzisz | zbadasz
sprawdziwszy | sprawdziwszy
sprawdzić | sprawdzić
sprawdził | sprawdził
sprawdziła | sprawdziła
sprawdziło | sprawdziło
sprawdziły | sprawdziły
sprawdzona | sprawdzona
sprawdzone | sprawdzone
sprawdzonego | sprawdzonego
sprawdzonej | sprawdzonej
sprawdzonemu | sprawdzonemu
sprawdzono | sprawdzono
sprawdzony | sprawdzony
sprawdzonych | sprawdzonych
sprawdzonym | sprawdzonym
sprawdzonymi | sprawdzonymi
sprawdzoną | sprawdzoną
sprawdzą | sprawdzą
sprawdzę | zbadam
sprawdź | sprawdź
sprawdźcie | sprawdźcie
sprawie
sprawozdania | raportu
sprawozdanie | raport
sprawą
sprawę
sprzeczce | kłótni
sprzeczek | kłótni
sprzeczka | kłótnia
sprzeczkach | kłótniach
sprzeczkami | kłótniami
sprzeczki | kłótni
sprzeczkom | kłótniom
sprzeczką | kłótnią
sprzeczkę | kłótnię
sprzeda | sprzeda
sprzedacie | sprzedacie
sprzedadzą | zbędą
sprzedali | zbyli
sprzedam | zbędę
sprzedamy | sprzedamy
sprzedana | zbyta
sprzedane | zbyte
sprzedanego | zbytego
sprzedanej | zbytej
sprzedanemu | zbytemu
sprzedani | zbyci
sprzedania | zbycia
sprzedanie | zbycie
sprzedaniem | zbyciem
sprzedaniu | zbyciu
sprzedano | zbyto
sprzedany | zbyty
sprzedanych | zbytych
sprzedanym | zbytym
sprzedanymi | zbytymi
sprzedaną | zbytą
sprzedasz | sprzedasz
sprzedawszy | zbywszy
sprzedać | zbyć
sprzedał | zbył
sprzedała | zbyła
sprzedało | zbyło
sprzedały | zbyły
spróbowali | spróbowali
spróbowano | spróbowano
spróbowawszy | spróbowawszy
spróbować | spróbować
spróbował | spróbował
spróbowała | spróbowała
spróbowało | spróbowało
spróbowały | spróbowały
spróbuj | spróbuj
spróbujcie | spróbujcie
spróbuje | spróbuje
spróbujemy | spróbujemy
spróbują | spróbują
spyta | spyta
spytaj | spytaj
spytajcie | spytajcie
spytają | spytają
spytali | spytali
spytana | spytana
spytane | spytana
spytanego | spytana
spytanej | spytana
spytanemu | spytana
spytani | spytana
spytano | spytano
spytany | spytana
spytanych | spytana
spytanym | spytana
spytanymi | spytana
spytaną | spytana
spytać | spytać
spytał | spytał
spytała | spytała
spytało | spytało
spytały | spytały
spójrz | spójrz
spójrzcie | spójrzcie
spór | spór
spóźnienia | zwłoki
spóźnienie | zwłoka
spóźnień | zwłok
spędził
spędził ostatnie lata | przeżył ostatnie lata
spłonie | spłonie
spłonięto | spłonięto
spłoną | spłoną
spłonąć | spłonąć
spłonął | spłonął
spłonęli | spłonęli
spłonęła | spłonęła
spłonęło | spłonęło
spłonęły | spłonęły
spłoń | spłoń
spłońcie | spłońcie

stadion | arena
stadionach | arenach
stadionami | arenami
stadionem | areną
stadionie | arenie
stadionom | arenom
stadionowi | arenie
stadionu | areny
stadiony | areny
stadionów | aren
staniano | staniano
staniał | staniał
staniała | staniała
staniało | staniało
staniały | staniały
stanie
stanie na czele | stanie na czele
stanie w płomieniach | zapali się
staniecie
staniecie na czele | staniecie na czele
staniecie w płomieniach | zapalicie się
staniej | staniej
staniejcie | staniejcie
stanieje | stanieje
stanieją | stanieją
stanieli | stanieli
staniemy
staniemy na czele | staniemy na czele
staniemy w płomieniach | zapalimy się
staniesz
staniesz na czele | staniesz na czele
staniesz w płomieniach | zapalisz się
stanieć | stanieć
stanięcia
stanięcia na czele | stanięcia na czele
stanięcia w płomieniach | zapalenia się
stanięcie
stanięcie na czele | stanięcie na czele
stanięcie w płomieniach | zapalenie się
stanięciem
stanięciem na czele | stanięciem na czele
stanięciem w płomieniach | zapaleniem się
stanięciu
stanięciu na czele | stanięciu na czele
stanięciu w płomieniach | zapaleniu się
stanięto
stanięto na czele | stanięto na czele
stanięto w płomieniach | zapalono się
stanowi
stanowi część | jest częścią
stanowiska
stanowisko
staną
staną na czele | staną na czele
staną w płomieniach | zapalą się
stanąwszy
stanąwszy na czele | stanąwszy na czele
stanąwszy w płomieniach | zapaliwszy się
stanąć
stanąć na czele | stanąć na czele
stanąć w płomieniach | zapalić się
stanął
stanął na czele | stanął na czele
stanął w płomieniach | zapalił się
stanę
stanę na czele | stanę na czele
stanę w płomieniach | zapalę się
stanęli
stanęli na czele | stanęli na czele
stanęli w płomieniach | zapalili się
stanęła
stanęła na czele | stanęła na czele
stanęła w płomieniach | zapaliła się
stanęło
stanęło na czele | stanęło na czele
stanęło w płomieniach | zapaliło się
stanęły
stanęły na czele | stanęły na czele
stanęły w płomieniach | zapaliły się
stara
stara się | próbuje
stara się o | stara się o
staracie
staracie się o | staracie się o
staraj
staraj się | próbuj
starajcie
starajcie się | próbujcie
starają
starają się | próbują
starają się o | starają się o
starając
starając się | próbując
starając się o | starając się o
starali
starali się | próbowali
starali się o | starali się o
staraliśmy
staraliśmy się o | staraliśmy się o
staram
staram się o | staram się o
staramy
staramy się | próbujemy
staramy się o | staramy się o
starania
starania się o | starania się o
staranie
staranie się o | staranie się o
staraniem
staraniem się o | staraniem się o
staraniu
staraniu się o | staraniu się o
starano
starano się | próbowano
starano się o | starano się o
starasz
starasz się o | starasz się o
starać
starać się | próbować
starać się o | starać się o
starał
starał się | próbował
starał się o | starał się o
starała
starała się | próbowała
starała się o | starała się o
starałam
starałam się o | starałam się o
starałem
starałem się o | starałem się o
starało
starało się | próbowało
starało się o | starało się o
starały
starały się | próbowały
starały się o | starały się o
starcie | startu
starcza | starcza
starczacie | starczacie
starczają | starczają
starczając | starczając
starczali | starczali
starczam | starczam
starczamy | starczamy
starczania | starczania
starczanie | starczanie
starczaniem | starczaniem
starczaniu | starczaniu
starczano | starczano
starczasz | starczasz
starczać | starczać
starczał | starczał
starczała | starczała
starczało | starczało
starczały | starczały
starczenia | starczenia
starczenie | starczenie
starczeniem | starczeniem
starczeniu | starczeniu
starczono | starczono
starczy | starczy
starczycie | starczycie
starczyli | starczyli
starczymy | starczymy
starczysz | starczysz
starczywszy | starczywszy
starczyć | starczyć
starczył | starczył
starczyła | starczyła
starczyło | starczyło
starczyły | starczyły
starczą | starczą
starczę | starczę
starców
starości
start | start
startach | startach
startami | startami
startem | startem
startom | startom
startowi | wstępni
startu | startu
starty | starty
startów | startów
stał
stał się droższy | zdrożał
stał się tańszy | staniał
stała
stała się droższa | zdrożała
stała się tańsza | staniała
stało
stały
stały się droższe | zdrożały
stały się tańsze | staniały
stomatolodzy | dentyści
stomatolog | dentysta
stomatologa | dentysty
stopniano | stopniano
stopniawszy | stopniawszy
stopniał | stopniał
stopniała | stopniała
stopniałam | stopniałam
stopniałem | stopniałem
stopniało | stopniało
stopniały | stopniały
stopnieje | stopnieje
stopniejecie | stopniejecie
stopniejemy | stopniejemy
stopniejesz | stopniejesz
stopnieją | stopnieją
stopnieję | stopnieję
stopnieli | stopnieli
stopnieliśmy | stopnieliśmy
stopnienia | stopnienia
stopnienie | stopnienie
stopnieniem | stopnieniem
stopnieniu | stopnieniu
stopnieć | stopnieć
stopniowo | stopniowo
stosowali | używali
stosowana | używana
stosowane | używana
stosowanego | używana
stosowanej | używana
stosowanemu | używana
stosowani | używana
stosowano | używano
stosowany | używana
stosowanych | używana
stosowanym | używana
stosowanymi | używana
stosowaną | używana
stosować | używać
stosował | używał
stosowała | używała
stosowało | używało
stosowały | używały
stosowna | stosowna
stosowne | stosowna
stosownego | stosowna
stosownej | stosowna
stosownemu | stosowna
stosowni | stosowna
stosownie | stosownie
stosownie do | zgodnie z
stosowniejsi | właściwsi
stosowniejsza | właściwsi
stosowniejsze | właściwsi
stosowniejszego | właściwsi
stosowniejszej | właściwsi
stosowniejszemu | właściwsi
stosowniejszy | właściwsi
stosowniejszych | właściwsi
stosowniejszym | właściwsi
stosowniejszymi | właściwsi
stosowniejszą | właściwsi
stosowny | stosowna
stosownych | stosowna
stosownym | stosowna
stosownymi | stosowna
stosowną | stosowna
stosuj | stosuj
stosujcie | stosujcie
stosuje | używa
stosują | stosują
stosując | stosując
stosunku
straceni | straceni
stracenia | stracenia
stracenia życie | zginięcia
straceniach | straceniach
straceniami | straceniami
stracenie | stracenie
stracenie życie | zginięcie
straceniem | straceniem
straceniem życie | zginięciem
straceniom | straceniom
straceniu | straceniu
straceniu życie | zginięciu
straceń | straceń
strach | lęk
stracha | lęk
strachach | lękach
strachami | lękami
strachem | lękiem
strachom | lękom
strachowi | lękowi
strachu | lęk
strachy | lęki
strachów | lęków
straci | straci
straci życie | zginie
stracicie
stracicie życie | zginiecie
stracie | stracie
stracili | stracili
stracili życie | zginęli
stracimy | stracimy
stracimy życie | zginiemy
stracisz
stracisz życie | zginiesz
straciwszy | straciwszy
straciwszy życie | zginąwszy
stracić | stracić
stracić życie | zginąć
stracił | stracił
stracił panowanie nad | nie zapanował nad
stracił życie | zginął
straciła | straciła
straciła panowanie nad | nie zapanowała nad
straciła życie | zginęła
straciło | straciło
straciło życie | zginęło
straciły | straciły
straciły życie | zginęły
stracona | stracona
stracone | stracone
straconego | straconego
straconej | straconej
straconemu | straconemu
stracono | stracono
stracono życie | zginięto
stracony | stracony
straconych | straconych
straconym | straconym
straconymi | straconymi
straconą | straconą
stracą | stracą
stracą życie | zginą
stracę
stracę życie | zginę
strajk
strajkowali | strajkowali
strajkowania | strajkowania
strajkowanie | strajkowanie
strajkowaniem | strajkowaniem
strajkowaniu | strajkowaniu
strajkowano | strajkowano
strajkować | strajkować
strajkował | strajkował
strajkowała | strajkowała
strajkowało | strajkowało
strajkowały | strajkowały
strajkuje | strajkuje
strajkujecie | strajkujecie
strajkujemy | strajkujemy
strajkujesz | strajkujesz
strajkują | strajkują
strajkując | strajkując
strajkuję | strajkuję
straszna | okropna
straszne | okropna
strasznego | okropna
strasznej | okropna
strasznemu | okropna
straszni | okropna
strasznie | okropnie
straszniejsi | okropniejsi
straszniejsza | okropniejsi
straszniejsze | okropniejsi
straszniejszego | okropniejsi
straszniejszej | okropniejsi
straszniejszemu | okropniejsi
straszniejszy | okropniejsi
straszniejszych | okropniejsi
straszniejszym | okropniejsi
straszniejszymi | okropniejsi
straszniejszą | okropniejsi
straszny | okropna
strasznych | okropna
strasznym | okropna
strasznymi | okropna
straszną | okropna
strat | strat
strata | strata
stratach | stratach
stratami | stratami
stratom | stratom
straty | straty
stratą | stratą
stratę | stratę
strać | strać
straćcie | straćcie
stron
stronnicy | stronnicy
stronnik | stronnik
stronnika | stronnika
stronnikach | stronnikach
stronnikami | stronnikami
stronnikiem | stronnikiem
stronnikom | stronnikom
stronnikowi | stronnikowi
stronniku | stronniku
stronników | stronników
strych | strych
strychu | strychu
strzec | strzec
strzegli | strzegli
strzegą | pilnują
strzegąc | pilnując
strzegł | strzegł
strzegła | strzegła
strzegło | strzegło
strzegły | strzegły
strzelenia
strzelenia gola | strzelenia gola
strzelenie
strzelenie gola | strzelenie gola
strzeleniem
strzeleniem gola | strzeleniem gola
strzeleniu
strzeleniu gola | strzeleniu gola
strzeli
strzeli gola | strzeli gola
strzelicie
strzelicie gola | strzelicie gola
strzelili
strzelili gola | strzelili gola
strzelimy
strzelimy gola | strzelimy gola
strzelisz
strzelisz gola | strzelisz gola
strzeliwszy
strzeliwszy gola | strzeliwszy gola
strzelić
strzelić gola | strzelić gola
strzelił
strzelił gola | strzelił gola
strzeliła
strzeliła gola | strzeliła gola
strzeliło
strzeliło gola | strzeliło gola
strzeliły
strzeliły gola | strzeliły gola
strzelono
strzelono gola | strzelono gola
strzelą
strzelą gola | strzelą gola
strzelę
strzelę gola | strzelę gola
strzeż | pilnuj
strzeżcie | pilnujcie
strzeże | pilnuje
strzeżeni | pilnowana
strzeżona | pilnowana
strzeżone | pilnowana
strzeżonego | pilnowana
strzeżonej | pilnowana
strzeżonemu | pilnowana
strzeżono | pilnowano
strzeżony | pilnowana
strzeżonych | pilnowana
strzeżonym | pilnowana
strzeżonymi | pilnowana
strzeżoną | pilnowana
stwierdza | mówi
stwierdzają | mówią
stwierdzili | dodali
stwierdził | dodał
stwierdziła | dodała
stworzeni | stworzeni
stworzenia | stworzenia
stworzenie | stworzenie
stworzeniem | stworzeniem
stworzeniu | stworzeniu
stworzona | stworzeni
stworzone | stworzeni
stworzonego | stworzeni
stworzonej | stworzeni
stworzonemu | stworzeni
stworzono | stworzono
stworzony | stworzeni
stworzonych | stworzeni
stworzonym | stworzeni
stworzonymi | stworzeni
stworzoną | stworzeni
stworzy | stworzy
stworzycie | stworzycie
stworzyli | stworzyli
stworzymy | stworzymy
stworzysz | stworzysz
stworzywszy | stworzywszy
stworzyć | stworzyć
stworzył | stworzył
stworzyła | stworzyła
stworzyło | stworzyło
stworzyły | stworzyły
stworzą | stworzą
stworzę | stworzę
stwórz | stwórz
stwórzcie | stwórzcie
stłum
stłum ogień | ugaś ogień
stłumcie
stłumcie ogień | ugaście ogień
stłumi | ugasi
stłumi ogień | ugasi ogień
stłumicie | ugasicie
stłumieni | ugaszeni
stłumienia | ugaszenia
stłumienie | ugaszenie
stłumieniem | ugaszeniem
stłumieniu | ugaszeniu
stłumili | ugasili
stłumili ogień | ugasili ogień
stłumiliśmy | ugasiliśmy
stłumimy | ugasimy
stłumimy ogień | ugasimy ogień
stłumiona | ugaszeni
stłumione | ugaszeni
stłumionego | ugaszeni
stłumionej | ugaszeni
stłumionemu | ugaszeni
stłumiono | ugaszono
stłumiono ogień | ugaszono ogień
stłumiony | ugaszeni
stłumionych | ugaszeni
stłumionym | ugaszeni
stłumionymi | ugaszeni
stłumioną | ugaszeni
stłumisz | ugasisz
stłumiwszy | ugasiwszy
stłumiwszy ogień | ugasiwszy ogień
stłumią | ugaszą
stłumią ogień | ugaszą ogień
stłumić | ugasić
stłumić ogień | ugasić ogień
stłumię | ugaszę
stłumił | ugasił
stłumił ogień | ugasił ogień
stłumiła | ugasiła
stłumiła ogień | ugasiła ogień
stłumiłam | ugasiłam
stłumiłem | ugasiłem
stłumiło | ugasiło
stłumiło ogień | ugasiło ogień
stłumiły | ugasiły
stłumiły ogień | ugasiły ogień

subwencja | dotacja
subwencje | dotacje
subwencji | dotacji
subwencję | dotację
sum | sum
suma | suma
sumach | sumach
sumami | sumami
sumie | sumie
sumom | sumom
sumy | sumy
sumą | sumą
sumę | sumę
susz | susz
susza | susza
suszach | suszach
suszami | suszami
susze | susz
suszom | suszom
suszy | susz
suszą | suszą
suszę | suszę

swoim

symfonię
sympatyczna | miła
sympatyczne | miłe
sympatycznego | miłego
sympatycznej | miłej
sympatycznemu | miłemu
sympatyczni | mili
sympatyczniejsi | milsi
sympatyczniejsza | milsza
sympatyczniejsze | milsze
sympatyczniejszego | milszego
sympatyczniejszej | milszej
sympatyczniejszemu | milszemu
sympatyczniejszy | milszy
sympatyczniejszych | milszych
sympatyczniejszym | milszym
sympatyczniejszymi | milszymi
sympatyczniejszą | milszą
sympatyczny | miły
sympatycznych | miłych
sympatycznym | miłym
sympatycznymi | miłymi
sympatyczną | miłą

szacowali | oceniali
szacowana | oceniana
szacowane | oceniane
szacowanego | szacowanego
szacowanej | szacowanej
szacowanemu | szacowanemu
szacowani | oceniani
szacowania | szacowania
szacowanie | szacowanie
szacowaniem | szacowaniem
szacowaniu | szacowaniu
szacowano | oceniano
szacowany | oceniany
szacowanych | szacowanych
szacowanym | szacowanym
szacowanymi | szacowanymi
szacowaną | szacowaną
szacować | oceniać
szacował | oceniał
szacowała | oceniała
szacowało | oceniało
szacowały | oceniały
szacuj | szacuj
szacujcie | szacujcie
szacuje | ocenia
szacujecie | szacujecie
szacujemy | oceniamy
szacujesz | szacujesz
szacują | szacują
szacując | szacując
szacuję | szacuję
szanowali | szanowali
szanowana | ceniona
szanowane | cenione
szanowanego | cenionego
szanowanej | cenionej
szanowanemu | cenionemu
szanowani | cenieni
szanowano | szanowano
szanowany | ceniony
szanowanych | cenionych
szanowanym | cenionym
szanowanymi | cenionymi
szanowaną | cenioną
szanować | szanować
szanował | szanował
szanowała | szanowała
szanowało | szanowało
szanowały | szanowały
szans | szans
szansa | szansa
szansach | szansach
szansami | szansami
szanse | szans
szansie | szans
szansom | szansom
szansy | szans
szansą | szansą
szansę | szansa
szanuj | szanuj
szanujcie | szanujcie
szanuje | szanuje
szanujemy | szanujemy
szanują | szanują
szanując | szanując
szczególnie | zwłaszcza
szczególności
szczegółowa | dokładna
szczegółowe | dokładne
szczegółowego | dokładnego
szczegółowej | dokładnej
szczegółowemu | dokładnemu
szczegółowi | dokładni
szczegółowy | dokładny
szczegółowych | dokładnych
szczegółowym | dokładnym
szczegółowymi | dokładnymi
szczegółową | dokładną
szczyt | szczyt
szczytu | szczytu
szczyty | szczyty
szczęście
szczęśliwie | szczęśliwie
szedł
szedł w górę | rosł
szef | szef
szefa | szef
szefach | szefach
szefami | szefami
szefem | szefem
szefie | szefie
szefom | szefom
szefowi | szefowi
szefowie | szefów
szefów | szefów
szkoda | strata
szkodach | stratach
szkodami | stratami
szkodom | stratom
szkody | straty
szkodzie | stracie
szkodą | stratą
szkodę | stratę
szkoleniowca | trenera
szkoleniowcach | trenerach
szkoleniowcami | trenerami
szkoleniowcem | trenerem
szkoleniowcom | trenerom
szkoleniowcowi | trenerowi
szkoleniowcu | trenerze
szkoleniowcy | trenerzy
szkoleniowców | trenerów
szkoleniowiec | trener
szkód | strat
szli
szli w górę | rośli
sznur | kabel
szofer | szofer
szofera | szofera
szoferach | szoferach
szoferami | szoferami
szoferem | kierowcą
szoferom | szoferom
szoferowi | szofera
szoferze | szofera
szoferzy | szofera
szoferów | szoferów
szpitala
szpitalu
szuka | szuka
szukacie | szukacie
szukaj | szukaj
szukajcie | szukajcie
szukają | szukają
szukając | szukając
szukali | szukali
szukam | szukam
szukamy | szukamy
szukana | szukana
szukane | szukane
szukanego | szukanego
szukanej | szukanej
szukanemu | szukanemu
szukani | szukani
szukania | szukania
szukanie | szukanie
szukaniem | szukaniem
szukaniu | szukaniu
szukano | szukano
szukany | szukany
szukanych | szukanych
szukanym | szukanym
szukanymi | szukanymi
szukaną | szukaną
szukasz | szukasz
szukać | szukać
szukał | szukał
szukała | szukała
szukało | szukało
szukały | szukały
szybciej | prędzej
szybcy | prędcy
szybka | prędcy
szybki | prędcy
szybkich | prędcy
szybkie | prędcy
szybkiego | prędcy
szybkiej | prędcy
szybkiemu | prędcy
szybkim | prędcy
szybkimi | prędcy
szybko | prędko
szybką | prędcy
szybsi | prędsi
szybsza | prędsi
szybsze | prędsi
szybszego | prędsi
szybszej | prędsi
szybszemu | prędsi
szybszy | prędsi
szybszych | prędsi
szybszym | prędsi
szybszymi | prędsi
szybszą | prędsi
szykowali | szykowali
szykowana | szykowana
szykowane | szykowane
szykowani | szykowani
szykowano | szykowano
szykowany | szykowany
szykować | szykować
szykował | szykował
szykowała | szykowała
szykowało | szykowało
szykowały | szykowały
szykuj | szykuj
szykujcie | szykujcie
szykuje | szykuje
szykujemy | szykujemy
szykują | szykują
szykując | szykując
szła
szła w górę | rosła
szło
szło w górę | rosło
szły
szły w górę | rosły

są
są bez zmian | są bez zmian
są odpowiedzialni za | odpowiadają za
są w stanie | mogą
są zdania że | myślą że
są zmuszeni | muszą
są zmuszone | muszą
są zobowiązane | muszą
są zobowiązani | muszą
sądzeni | sądzeni
sądzenia | myślenia
sądzenie | myślenie
sądzeniem | myśleniem
sądzeniu | myśleniu
sądzi | myśli
sądzi że | myśli że
sądzicie | myślicie
sądzili | myśleli
sądziliśmy | myśleliśmy
sądzimy | myślimy
sądzisz | myślisz
sądzić | myśleć
sądził | myślał
sądziła | myślała
sądziłam | myślałam
sądziłem | myślałem
sądziło | myślało
sądziły | myślały
sądzona | sądzeni
sądzone | sądzeni
sądzonego | sądzeni
sądzonej | sądzeni
sądzonemu | sądzeni
sądzono | myślano
sądzony | sądzeni
sądzonych | sądzeni
sądzonym | sądzeni
sądzonymi | sądzeni
sądzoną | sądzeni
sądzą | myślą
sądzą że | myślą że
sądząc | myśląc
sądzę | myślę
sądź | sądź
sądźcie | sądźcie

sędzi | sędzi
sędzia | sędzia
sędziach | sędziach
sędziami | sędziami
sędzie | sędzi
sędziom | sędziom
sędzią | sędzią
sędzię | sędzi

sławna | znana
sławne | znana
sławnego | znana
sławnej | znana
sławnemu | znana
sławni | znana
sławniejsi | sławniejsi
sławniejsza | sławniejsi
sławniejsze | sławniejsi
sławniejszego | sławniejsi
sławniejszej | sławniejsi
sławniejszemu | sławniejsi
sławniejszy | sławniejsi
sławniejszych | sławniejsi
sławniejszym | sławniejsi
sławniejszymi | sławniejsi
sławniejszą | sławniejsi
sławny | znana
sławnych | znana
sławnym | znana
sławnymi | znana
sławną | znana
słoneczna | pogodna
słoneczne | pogodne
słonecznego | pogodnego
słonecznej | pogodnej
słonecznemu | pogodnemu
słoneczni | pogodni
słoneczny | pogodny
słonecznych | pogodnych
słonecznym | pogodnym
słonecznymi | pogodnymi
słoneczną | pogodną
słowo
słowy
słynna | znana
słynne | znana
słynnego | znana
słynnej | znana
słynnemu | znana
słynni | znana
słynniejsi | sławniejsi
słynniejsza | sławniejsi
słynniejsze | sławniejsi
słynniejszego | sławniejsi
słynniejszej | sławniejsi
słynniejszemu | sławniejsi
słynniejszy | sławniejsi
słynniejszych | sławniejsi
słynniejszym | sławniejsi
słynniejszymi | sławniejsi
słynniejszą | sławniejsi
słynny | znana
słynnych | znana
słynnym | znana
słynnymi | znana
słynną | znana
słyszano | słyszano
słyszał | słyszał
słyszała | słyszała
słyszało | słyszało
słyszały | słyszały
słyszeli | słyszeli
słyszeć | słyszeć

tabletka | pigułka
tabletki | pigułki
tabletkę | pigułkę
tacie | ojcu
tajemnic | sekretów
tajemnica | sekret
tajemnicach | sekretach
tajemnicami | sekretami
tajemnice | sekrety
tajemnicom | sekretom
tajemnicy | sekretu
tajemnicą | sekretem
tajemnicę | sekret
tajna | tajna
tajne | tajna
tajnego | tajna
tajnej | tajna
tajnemu | tajna
tajni | tajna
tajniejsi | tajniejsi
tajniejsza | tajniejsi
tajniejsze | tajniejsi
tajniejszego | tajniejsi
tajniejszej | tajniejsi
tajniejszemu | tajniejsi
tajniejszy | tajniejsi
tajniejszych | tajniejsi
tajniejszym | tajniejsi
tajniejszymi | tajniejsi
tajniejszą | tajniejsi
tajny | tajna
tajnych | tajna
tajnym | tajna
tajnymi | tajna
tajną | tajna
tak
tak długo jak | póki
tak jak oczekiwano | jak oczekiwano
tak jak planowano | jak planowano
także | też
tamtej
tani | tani
tania | tania
tanich | tanich
tanie | tanie
taniego | taniego
taniej | taniej
taniemu | taniemu
tanim | tanim
tanimi | tanimi
tanią | tanią
targ | targ
targach | targach
targami | targami
targi | targi
targiem | bazarem
targom | targom
targowi | targi
targowisk | targów
targowiska | targi
targowiskach | targach
targowiskami | targami
targowiskiem | bazarem
targowisko | targ
targowiskom | targom
targowisku | targi
targu | targi
targów | targów
tata | tata
tatach | ojcach
tatami | ojcami
tatom | ojcom
tatowie | ojcowie
taty | ojca
tatów | ojców
tatą | tatą
tatę | ojca
tańsza
tańsze
tańszy

tego
tego lata | tego lata
tego roku | tego roku
tej
telefon
telefonicznie | przez telefon
telefonowali | dzwonili
telefonowano | dzwoniono
telefonować | dzwonić
telefonował | dzwonił
telefonowała | dzwoniła
telefonowało | dzwoniło
telefonowały | dzwoniły
telefonuj | dzwoń
telefonujcie | dzwońcie
telefonuje | dzwoni
telefonujemy | dzwonimy
telefonują | dzwonią
telefonując | dzwoniąc
temat
temu
ten
terapia | terapia
terapiach | terapiach
terapiami | terapiami
terapie | leczeń
terapii | leczeń
terapij | leczeń
terapiom | terapiom
terapią | terapią
terapię | terapia
teraz | teraz
teren | teren
terenie
terenu | terenu
tereny | tereny
terenów | terenów
terminie
terminowo | w porę
testowali | testowali
testowana | testowana
testowane | testowane
testowanego | testowanego
testowanej | testowanej
testowanemu | testowanemu
testowani | testowani
testowania | testowania
testowanie | testowanie
testowaniem | testowaniem
testowaniu | testowaniu
testowano | testowano
testowany | testowany
testowanych | testowanych
testowanym | testowanym
testowanymi | testowanymi
testowaną | testowaną
testować | testować
testował | testował
testowała | testowała
testowało | testowało
testowały | testowały
testuje | testuje
testujecie | testujecie
testujemy | testujemy
testujesz | testujesz
testują | testują
testując | testując
testuję | testuję
też | też

tj | tj

tnie | kroi
tniemy | kroimy
tnij | krój
tnijcie | krójcie
tną | tną
tnąc | tnąc

to
to jest | tj
to znaczy | tj
toalecie | toalety
toaleta | toaleta
toalety | toalety
toku
topi
topi się | topi się
topicie
topicie się | topicie się
topienia
topienia się | topnienia
topienie
topienie się | topnienie
topieniem
topieniem się | topnieniem
topieniu
topieniu się | topnieniu
topili
topili się | topnieli
topiliśmy
topiliśmy się | topnieliśmy
topimy
topimy się | topimy się
topiono
topiono się | topniano
topisz
topisz się | topisz się
topią
topią się | topnieją
topiąc
topiąc się | topniejąc
topić
topić się | topnieć
topię
topię się | topnieję
topił
topił się | topniał
topiła
topiła się | topniała
topiłam
topiłam się | topniałam
topiłem
topiłem się | topniałem
topiło
topiło się | topniało
topiły
topiły się | topniały
topniano | topniano
topniał | topniał
topniała | topniała
topniałam | topniałam
topniałem | topniałem
topniało | topniało
topniały | topniały
topnieje | topi się
topniejecie | topicie się
topniejemy | topimy się
topniejesz | topisz się
topnieją | topnieją
topniejąc | topniejąc
topnieję | topnieję
topnieli | topnieli
topnieliśmy | topnieliśmy
topnienia | topnienia
topnienie | topnienie
topnieniem | topnieniem
topnieniu | topnieniu
topnieć | topnieć
toteż | więc

traceni | traceni
traci | traci
tracili | tracili
tracimy | tracimy
tracić | tracić
tracił | tracił
traciła | traciła
traciło | traciło
traciły | traciły
tracona | tracona
tracone | tracone
tracono | tracono
tracony | tracony
tracą | tracą
tracąc | tracąc
tradycyjnie | jak zawsze
trafienia | gola
trafieniach | golach
trafieniami | golami
trafieniem | golem
trafieniom | golom
trafieniu | golu
trafień | goli
trafili
trafili do szpitala | trafili do szpitala
trafił
trafił do szpitala | trafił do szpitala
trafiła
trafiła do szpitala | trafiła do szpitala
trakcie
transportowali | przewozili
transportowana | przewożeni
transportowane | przewożeni
transportowanego | przewożeni
transportowanej | przewożeni
transportowanemu | przewożeni
transportowani | przewożeni
transportowano | przewożono
transportowany | przewożeni
transportowanych | przewożeni
transportowanym | przewożeni
transportowanymi | przewożeni
transportowaną | przewożeni
transportować | przewozić
transportował | przewoził
transportowała | przewoziła
transportowało | przewoziło
transportowały | przewoziły
transportuj | przewoź
transportujcie | przewoźcie
transportuje | przewozi
transportują | przewożą
transportując | przewożąc
trać | trać
traćcie | traćcie
trener | trener
trenera | trenera
trenerach | trenerach
trenerami | trenerami
trenerem | trenerem
trenerom | trenerom
trenerowi | trenerowi
trenerze | trenerze
trenerzy | trenerzy
trenerów | trenerów
triumf | triumf
triumfator | zwycięzca
triumfatora | zwycięzcy
triumfatorach | zwycięzcach
triumfatorami | zwycięzcami
triumfatorem | zwycięzcą
triumfatorom | zwycięzcom
triumfatorowi | zwycięzcy
triumfatorze | zwycięzcy
triumfatorzy | zwycięzcy
triumfatorów | zwycięzców
triumfu | triumfu
triumfów | triumfów
troszcz
troszcz się | dbaj
troszczcie
troszczcie się | dbajcie
troszczono
troszczono się | dbano
troszczy
troszczy się | dba
troszczyli
troszczyli się | dbali
troszczymy
troszczymy się | dbamy
troszczyć
troszczyć się | dbać
troszczył
troszczył się | dbał
troszczyła
troszczyła się | dbała
troszczyło
troszczyło się | dbało
troszczyły
troszczyły się | dbały
troszczą
troszczą się | dbają
troszcząc
troszcząc się | dbając
trotuar | chodnik
trotuarach | chodnikach
trotuarami | chodnikami
trotuarem | trotuarem
trotuarom | chodnikom
trotuarowi | chodnikowi
trotuaru | chodnika
trotuary | chodniki
trotuarze | chodniku
trotuarów | chodników
trud | trud
trudach | trudach
trudami | trudami
trudem | trudem
trudna | trudna
trudne | trudna
trudnego | trudna
trudnej | trudna
trudnemu | trudna
trudni | trudna
trudniejsi | trudniejsi
trudniejsza | trudniejsi
trudniejsze | trudniejsi
trudniejszego | trudniejsi
trudniejszej | trudniejsi
trudniejszemu | trudniejsi
trudniejszy | trudniejsi
trudniejszych | trudniejsi
trudniejszym | trudniejsi
trudniejszymi | trudniejsi
trudniejszą | trudniejsi
trudno | trudno
trudności | kłopotu
trudnościach | kłopotach
trudnościami | kłopotami
trudnościom | kłopotom
trudnością | kłopotem
trudność | kłopot
trudny | trudna
trudnych | trudna
trudnym | trudna
trudnymi | trudna
trudną | trudna
trudom | trudom
trudowi | trudowi
trudu | trudu
trudy | trudy
trudzie | trudu
trudów | trudów
trwa | trwa
trwa ustalanie przyczyn | przyczyny są ustalane
trwa śledztwo | trwa śledztwo
trwają
trwają poszukiwania | trwają poszukiwania
trwali | trwali
trwała | trwała
trwałe | trwałe
trwałego | trwałego
trwałej | trwałej
trwałemu | trwałemu
trwały | trwały
trwałych | trwałych
trwałym | trwałym
trwałymi | trwałymi
trwałą | trwałą
trzeba | należy
trzy
trzy razy | trzy razy
trzy razy więcej | trzy razy więcej
trzydzieści
trzydzieści minut | pół godziny
trzykrotnie | trzy razy
trzykrotnie więcej | trzy razy więcej
trzyma | trzyma
trzymacie | trzymacie
trzymają | trzymają
trzymając | trzymając
trzymali | trzymali
trzymam | trzymam
trzymamy | trzymamy
trzymana | trzymana
trzymane | trzymane
trzymanego | trzymanego
trzymanej | trzymanej
trzymanemu | trzymanemu
trzymani | trzymani
trzymania | trzymania
trzymanie | trzymanie
trzymaniem | trzymaniem
trzymaniu | trzymaniu
trzymano | trzymano
trzymany | trzymany
trzymanych | trzymanych
trzymanym | trzymanym
trzymanymi | trzymanymi
trzymaną | trzymaną
trzymasz | trzymasz
trzymać | trzymać
trzymał | trzymał
trzymała | trzymała
trzymało | trzymało
trzymały | trzymały

tu | tu
turbina
turbina wiatrowa | wiatrak
turbiny
turbiny wiatrowe | wiatraki
tutaj | tu
tutejsi | lokalna
tutejsza | lokalna
tutejsze | lokalna
tutejszego | lokalna
tutejszej | lokalna
tutejszemu | lokalna
tutejszy | lokalna
tutejszych | lokalna
tutejszym | lokalna
tutejszymi | lokalna
tutejszą | lokalna
tuż
tuż obok | koło
tuż po | tuż po
tuż potem | tuż potem
tuż przed | tuż przed

tworzeni | tworzeni
tworzenia | tworzenia
tworzenie | tworzenie
tworzeniem | tworzeniem
tworzeniu | tworzeniu
tworzona | tworzona
tworzone | tworzone
tworzonego | tworzonego
tworzonej | tworzonej
tworzonemu | tworzonemu
tworzono | tworzono
tworzony | tworzony
tworzonych | tworzonych
tworzonym | tworzonym
tworzonymi | tworzonymi
tworzoną | tworzoną
tworzy | tworzy
tworzycie | tworzycie
tworzyli | tworzyli
tworzymy | tworzymy
tworzysz | tworzysz
tworzyć | tworzyć
tworzył | tworzył
tworzyła | tworzyła
tworzyło | tworzyło
tworzyły | tworzyły
tworzą | tworzą
tworząc | tworząc
tworzę | tworzę

tycz
tycz się | dotycz
tyczcie
tyczcie się | dotyczcie
tyczono
tyczono się | dotyczono
tyczy
tyczy się | dotyczy
tyczyli
tyczyli się | dotyczyli
tyczymy
tyczymy się | dotyczymy
tyczyć
tyczyć się | dotyczyć
tyczył
tyczył się | dotyczył
tyczyła
tyczyła się | dotyczyła
tyczyło
tyczyło się | dotyczyło
tyczyły
tyczyły się | dotyczyły
tyczą
tyczą się | dotyczą
tycząc
tycząc się | dotycząc
tydzień
tydzień potem | po tygodniu
tydzień później | po tygodniu
tygodni
tygodnia
tygodniach
tygodniu
tylko | tylko
tym
tym sposobem | tym sposobem
tymczasem | tymczasem
tymczasowo | czasowo

tzn | tj

tłumacz | tłumacz
tłumaczcie | tłumaczcie
tłumaczeni | tłumaczeni
tłumaczenia | tłumaczenia
tłumaczenie | tłumaczenie
tłumaczeniem | tłumaczeniem
tłumaczeniu | tłumaczeniu
tłumaczona | tłumaczona
tłumaczone | tłumaczone
tłumaczonego | tłumaczonego
tłumaczonej | tłumaczonej
tłumaczonemu | tłumaczonemu
tłumaczono | tłumaczono
tłumaczony | tłumaczony
tłumaczonych | tłumaczonych
tłumaczonym | tłumaczonym
tłumaczonymi | tłumaczonymi
tłumaczoną | tłumaczoną
tłumaczy | mówi
tłumaczycie | tłumaczycie
tłumaczyli | tłumaczyli
tłumaczyliśmy | tłumaczyliśmy
tłumaczymy | tłumaczymy
tłumaczysz | tłumaczysz
tłumaczyć | tłumaczyć
tłumaczył | mówił
tłumaczyła | mówiła
tłumaczyłam | tłumaczyłam
tłumaczyłem | tłumaczyłem
tłumaczyło | tłumaczyło
tłumaczyły | tłumaczyły
tłumaczą | mówią
tłumacząc | tłumacząc
tłumaczę | tłumaczę
tłumi | gasi
tłumicie | gasicie
tłumieni | gaszeni
tłumienia | gaszenia
tłumienie | gaszenie
tłumieniem | gaszeniem
tłumieniu | gaszeniu
tłumili | gasili
tłumiliśmy | gasiliśmy
tłumimy | gasimy
tłumiona | gaszona
tłumione | gaszone
tłumionego | gaszonego
tłumionej | gaszonej
tłumionemu | gaszonemu
tłumiono | gaszono
tłumiony | gaszony
tłumionych | gaszonych
tłumionym | gaszonym
tłumionymi | gaszonymi
tłumioną | gaszoną
tłumisz | gasisz
tłumią | gaszą
tłumiąc | gasząc
tłumić | gasić
tłumię | gaszę
tłumił | gasił
tłumiła | gasiła
tłumiłam | gasiłam
tłumiłem | gasiłem
tłumiło | gasiło
tłumiły | gasiły

ubiega
ubiega się o | stara się o
ubiegacie
ubiegacie się o | staracie się o
ubiegają
ubiegają się o | starają się o
ubiegając
ubiegając się o | starając się o
ubiegali
ubiegali się o | starali się o
ubiegaliśmy
ubiegaliśmy się o | staraliśmy się o
ubiegam
ubiegam się o | staram się o
ubiegamy
ubiegamy się o | staramy się o
ubiegania
ubiegania się o | starania się o
ubieganie
ubieganie się o | staranie się o
ubieganiem
ubieganiem się o | staraniem się o
ubieganiu
ubieganiu się o | staraniu się o
ubiegano
ubiegano się o | starano się o
ubiegasz
ubiegasz się o | starasz się o
ubiegać
ubiegać się o | starać się o
ubiegał
ubiegał się o | starał się o
ubiegała
ubiegała się o | starała się o
ubiegałam
ubiegałam się o | starałam się o
ubiegałem
ubiegałem się o | starałem się o
ubiegało
ubiegało się o | starało się o
ubiegały
ubiegały się o | starały się o
ubiegli | zeszli
ubiegła | zeszli
ubiegłe | zeszli
ubiegłego | zeszli
ubiegłej | zeszli
ubiegłemu | zeszli
ubiegły | zeszli
ubiegłych | zeszli
ubiegłym | zeszli
ubiegłymi | zeszli
ubiegłą | zeszli
ubij | ubij
ubijaj | ubij
ubikacja | toaleta
ubikacji | toalety
ubodzy | biedni
uboga | uboga
ubogi | ubogi
ubogich | ubogich
ubogie | biedne
ubogiego | biednego
ubogiej | biednej
ubogiemu | biednemu
ubogim | ubogim
ubogimi | ubogimi
ubogą | ubogą
ubożsi | ubożsi
uboższa | uboższa
uboższe | uboższe
uboższego | uboższego
uboższej | uboższej
uboższemu | uboższemu
uboższy | uboższy
uboższych | uboższych
uboższym | uboższym
uboższymi | uboższymi
uboższą | uboższą

uchroni | ochroni
uchronicie | ochronicie
uchronieni | ochronieni
uchronienia | ochronienia
uchronienie | ochronienie
uchronieniem | ochronieniem
uchronieniu | ochronieniu
uchronili | ochronili
uchronimy | ochronimy
uchroniona | ochroniona
uchronione | ochronione
uchronionego | ochronionego
uchronionej | ochronionej
uchronionemu | ochronionemu
uchroniono | ochroniono
uchroniony | ochroniony
uchronionych | ochronionych
uchronionym | ochronionym
uchronionymi | ochronionymi
uchronioną | ochronioną
uchronisz | ochronisz
uchroniwszy | ochroniwszy
uchronią | ochronią
uchronić | ochronić
uchronię | ochronię
uchronił | ochronił
uchroniła | ochroniła
uchroniło | ochroniło
uchroniły | ochroniły
uchwaleni | uchwaleni
uchwalenia | uchwalenia
uchwalenia budżet | przyjęcia budżet
uchwalenia ustawę | przyjęcia ustawę
uchwalenie | uchwalenie
uchwalenie budżet | przyjęcie budżet
uchwalenie ustawę | przyjęcie ustawę
uchwaleniem | uchwaleniem
uchwaleniem budżet | przyjęciem budżet
uchwaleniem ustawę | przyjęciem ustawę
uchwaleniu | uchwaleniu
uchwaleniu budżet | przyjęciu budżet
uchwaleniu ustawę | przyjęciu ustawę
uchwali | uchwali
uchwali budżet | uchwali budżet
uchwali ustawę | uchwali ustawę
uchwalicie | uchwalicie
uchwalicie budżet | uchwalicie budżet
uchwalicie ustawę | uchwalicie ustawę
uchwalili | uchwalili
uchwalili budżet | przyjęli budżet
uchwalili ustawę | przyjęli ustawę
uchwalimy | uchwalimy
uchwalimy budżet | uchwalimy budżet
uchwalimy ustawę | uchwalimy ustawę
uchwalisz | uchwalisz
uchwalisz budżet | uchwalisz budżet
uchwalisz ustawę | uchwalisz ustawę
uchwaliwszy | uchwaliwszy
uchwaliwszy budżet | przyjąwszy budżet
uchwaliwszy ustawę | przyjąwszy ustawę
uchwalić | uchwalić
uchwalić budżet | przyjąć budżet
uchwalić ustawę | przyjąć ustawę
uchwalił | uchwalił
uchwalił budżet | przyjął budżet
uchwalił ustawę | przyjął ustawę
uchwaliła | uchwaliła
uchwaliła budżet | przyjęła budżet
uchwaliła ustawę | przyjęła ustawę
uchwaliło | uchwaliło
uchwaliło budżet | przyjęło budżet
uchwaliło ustawę | przyjęło ustawę
uchwaliły | uchwaliły
uchwaliły budżet | przyjęły budżet
uchwaliły ustawę | przyjęły ustawę
uchwalona | uchwalona
uchwalone | uchwalone
uchwalonego | uchwalonego
uchwalonej | uchwalonej
uchwalonemu | uchwalonemu
uchwalono | uchwalono
uchwalono budżet | przyjęto budżet
uchwalono ustawę | przyjęto ustawę
uchwalony | uchwalony
uchwalonych | uchwalonych
uchwalonym | uchwalonym
uchwalonymi | uchwalonymi
uchwaloną | uchwaloną
uchwalą | uchwalą
uchwalą budżet | przyjmą budżet
uchwalą ustawę | przyjmą ustawę
uchwalę | uchwalę
uchwalę budżet | przyjmę budżet
uchwalę ustawę | przyjmę ustawę
uciec | uciec
uciecz | uciecz
ucieczcie | ucieczcie
uciecze | uciecze
ucieczecie | ucieczecie
ucieczemy | ucieczemy
ucieczenia | ucieczenia
ucieczenie | ucieczenie
ucieczeniem | ucieczeniem
ucieczeniu | ucieczeniu
ucieczesz | ucieczesz
ucieczono | ucieczono
uciekli | uciekli
ucieknie | uciecze
ucieknij | uciecz
ucieknijcie | ucieczcie
ucieknięto | ucieczono
uciekną | ucieką
ucieknąć | uciec
ucieknę | ucieknę
ucieką | ucieką
uciekł | uciekł
uciekła | uciekła
uciekło | uciekło
uciekłszy | uciekłszy
uciekły | uciekły
ucierpiał
uciesz
uciesz się | uciesz się
ucieszcie
ucieszcie się | ucieszcie się
ucieszono
ucieszono się | ucieszono się
ucieszy
ucieszy się | ucieszy się
ucieszyli
ucieszyli się | ucieszyli się
ucieszymy
ucieszymy się | ucieszymy się
ucieszywszy
ucieszywszy się | ucieszywszy się
ucieszyć
ucieszyć się | ucieszyć się
ucieszył
ucieszył się | ucieszył się
ucieszyła
ucieszyła się | ucieszyła się
ucieszyło
ucieszyło się | ucieszyło się
ucieszyły
ucieszyły się | ucieszyły się
ucieszą
ucieszą się | ucieszą się
uczeni | uczeni
uczenia
uczenia się | uczenia się
uczenie
uczenie się | uczenie się
uczeniem
uczeniem się | uczeniem się
uczeniu
uczeniu się | uczeniu się
uczestnicz | uczestnicz
uczestniczcie | uczestniczcie
uczestniczenia
uczestniczenia w | brania udział w
uczestniczenie
uczestniczenie w | branie udział w
uczestniczeniem
uczestniczeniem w | braniem udział w
uczestniczeniu
uczestniczeniu w | braniu udział w
uczestniczono | brano udział
uczestniczono w | brano udział w
uczestniczy | uczestniczy
uczestniczy w | uczestniczy w
uczestniczycie
uczestniczycie w | uczestniczycie w
uczestniczyli | brali udział
uczestniczyli w | brali udział w
uczestniczymy | uczestniczymy
uczestniczymy w | uczestniczymy w
uczestniczysz
uczestniczysz w | uczestniczysz w
uczestniczyć | brać udział
uczestniczyć w | brać udział w
uczestniczył | brał udział
uczestniczył w | brał udział w
uczestniczyła | brała udział
uczestniczyła w | brała udział w
uczestniczyło | brało udział
uczestniczyło w | brało udział w
uczestniczyły | brały udział
uczestniczyły w | brały udział w
uczestniczą | uczestniczą
uczestniczą w | uczestniczą w
uczestnicząc | uczestnicząc
uczestnicząc w | uczestnicząc w
uczestniczę
uczestniczę w | uczestniczę w
uczonego | badacza
uczonemu | uczonemu
uczono
uczono się | uczono się
uczony | badacz
uczonych | badaczy
uczonym | badaczu
uczonymi | uczonymi
uczy
uczy się | uczy się
uczycie
uczycie się | uczycie się
uczyli
uczyli się | uczyli się
uczymy
uczymy się | uczymy się
uczysz
uczysz się | uczysz się
uczyć
uczyć się | uczyć się
uczył
uczył się | uczył się
uczyła
uczyła się | uczyła się
uczyło
uczyło się | uczyło się
uczyły
uczyły się | uczyły się
uczą
uczą się | uczą się
ucząc
ucząc się | ucząc się
uczę
uczę się | uczę się

uda
uda się | uda się
udadzą
udadzą się | udadzą się
udaj
udaj się | udaj się
udajcie
udajcie się | udajcie się
udali
udali się | udali się
udamy
udamy się | udamy się
udana | udana
udane | udane
udanego | udanego
udanej | udanej
udanemu | udanemu
udani | udani
udano
udano się | udano się
udany | udany
udanych | udanych
udanym | udanym
udanymi | udanymi
udaną | udaną
udawszy
udawszy się | udawszy się
udać
udać się | udać się
udał
udał się | udał się
udała
udała się | udała się
udało
udało się | udało się
udały
udały się | udały się
udekorowali | ozdobili
udekorowana | ozdobiona
udekorowane | ozdobione
udekorowani | ozdobieni
udekorowano | ozdobiono
udekorowany | ozdobiony
udekorowawszy | ozdobiwszy
udekorować | ozdobić
udekorował | ozdobił
udekorowała | ozdobiła
udekorowało | ozdobiło
udekorowały | ozdobiły
udekoruj | ozdób
udekorujcie | ozdóbcie
udekoruje | ozdobi
udekorujemy | ozdobimy
udekorują | ozdobią
udoskonaleni | ulepszeni
udoskonalenia | ulepszenia
udoskonalenie | ulepszenie
udoskonaleniem | ulepszeniem
udoskonaleniu | ulepszeniu
udoskonali | ulepszy
udoskonalicie | ulepszycie
udoskonalili | ulepszyli
udoskonalimy | ulepszymy
udoskonalisz | ulepszysz
udoskonaliwszy | ulepszywszy
udoskonalić | ulepszyć
udoskonalił | ulepszył
udoskonaliła | ulepszyła
udoskonaliło | ulepszyło
udoskonaliły | ulepszyły
udoskonalona | ulepszona
udoskonalone | ulepszone
udoskonalonego | ulepszonego
udoskonalonej | ulepszonej
udoskonalonemu | ulepszonemu
udoskonalono | ulepszono
udoskonalony | ulepszony
udoskonalonych | ulepszonych
udoskonalonym | ulepszonym
udoskonalonymi | ulepszonymi
udoskonaloną | ulepszoną
udoskonalą | ulepszą
udoskonalę | ulepszę
udowodni | udowodni
udowodnicie | udowodnicie
udowodnieni | dowiedzeni
udowodnienia | dowiedzenia
udowodnienie | dowiedzenie
udowodnieniem | dowiedzeniem
udowodnieniu | dowiedzeniu
udowodnili | dowiedli
udowodnimy | udowodnimy
udowodniona | dowiedziona
udowodnione | dowiedzione
udowodnionego | dowiedzionego
udowodnionej | dowiedzionej
udowodnionemu | dowiedzionemu
udowodniono | wykazano
udowodniony | dowiedziony
udowodnionych | dowiedzionych
udowodnionym | dowiedzionym
udowodnionymi | dowiedzionymi
udowodnioną | dowiedzioną
udowodnisz | udowodnisz
udowodniwszy | dowiódłszy
udowodnią | dowiodą
udowodnić | dowieść
udowodnię | dowiodę
udowodnił | dowiodł
udowodniła | dowiodła
udowodniło | dowiodło
udowodniły | dowiodły
udziale
udział
udziałem
udziel
udziel odpowiedzi | odrzecz
udziel pomocy | pomóż
udziel poparcia | poprzyj
udziel wsparcia | wesprzyj
udziela
udziela pomocy | pomaga
udziela poparcia | popiera
udzielacie
udzielacie pomocy | pomagacie
udzielaj
udzielaj pomocy | pomagaj
udzielaj poparcia | popieraj
udzielajcie
udzielajcie pomocy | pomagajcie
udzielajcie poparcia | popierajcie
udzielają
udzielają pomocy | pomagają
udzielają poparcia | popierają
udzielając
udzielając pomocy | pomagając
udzielając poparcia | popierając
udzielali
udzielali pomocy | pomagali
udzielali poparcia | popierali
udzielam
udzielam pomocy | pomagam
udzielamy
udzielamy pomocy | pomagamy
udzielamy poparcia | popieramy
udzielania
udzielania pomocy | pomagania
udzielanie
udzielanie pomocy | pomaganie
udzielaniem
udzielaniem pomocy | pomaganiem
udzielaniu
udzielaniu pomocy | pomaganiu
udzielano
udzielano pomocy | pomagano
udzielano poparcia | popierano
udzielasz
udzielasz pomocy | pomagasz
udzielać
udzielać pomocy | pomagać
udzielać poparcia | popierać
udzielał
udzielał pomocy | pomagał
udzielał poparcia | popierał
udzielała
udzielała pomocy | pomagała
udzielała poparcia | popierała
udzielało
udzielało pomocy | pomagało
udzielało poparcia | popierało
udzielały
udzielały pomocy | pomagały
udzielały poparcia | popierały
udzielcie
udzielcie odpowiedzi | odrzeczcie
udzielcie pomocy | pomóżcie
udzielcie poparcia | poprzyjcie
udzielcie wsparcia | wesprzyjcie
udzielenia
udzielenia pomocy | pomożenia
udzielenie
udzielenie pomocy | pomożenie
udzieleniem
udzieleniem pomocy | pomożeniem
udzieleniu
udzieleniu pomocy | pomożeniu
udzieli
udzieli odpowiedzi | odpowie
udzieli pomocy | pomoże
udzieli poparcia | poprze
udzieli wsparcia | wesprze
udzielicie
udzielicie pomocy | pomożecie
udzielili
udzielili odpowiedzi | odrzekli
udzielili pomocy | pomogli
udzielili poparcia | poparli
udzielili wsparcia | wsparli
udzielimy
udzielimy pomocy | pomożemy
udzielimy poparcia | poprzemy
udzielisz
udzielisz pomocy | pomożesz
udzieliwszy
udzieliwszy pomocy | pomógłszy
udzieliwszy poparcia | poparłszy
udzielić
udzielić odpowiedzi | odrzec
udzielić pomocy | pomóc
udzielić poparcia | poprzeć
udzielić wsparcia | wesprzeć
udzielił
udzielił odpowiedzi | odrzekł
udzielił pomocy | pomogł
udzielił poparcia | poparł
udzielił wsparcia | wsparł
udzieliła
udzieliła odpowiedzi | odrzekła
udzieliła pomocy | pomogła
udzieliła poparcia | poparła
udzieliła wsparcia | wsparła
udzieliło
udzieliło odpowiedzi | odrzekło
udzieliło pomocy | pomogło
udzieliło poparcia | poparło
udzieliło wsparcia | wsparło
udzieliły
udzieliły odpowiedzi | odrzekły
udzieliły pomocy | pomogły
udzieliły poparcia | poparły
udzieliły wsparcia | wsparły
udzielono
udzielono odpowiedzi | odrzeczono
udzielono pomocy | pomożono
udzielono poparcia | poparto
udzielono wsparcia | wsparto
udzielą
udzielą odpowiedzi | odrzeką
udzielą pomocy | pomogą
udzielą poparcia | poprą
udzielą wsparcia | wesprą
udzielę
udzielę pomocy | pomogę

ugasi | ugasi
ugasi ogień | ugasi ogień
ugasi pożar | ugasi ogień
ugasicie | ugasicie
ugasili | ugasili
ugasili ogień | ugasili ogień
ugasili pożar | ugasili ogień
ugasiliśmy | ugasiliśmy
ugasimy | ugasimy
ugasimy ogień | ugasimy ogień
ugasimy pożar | ugasimy ogień
ugasisz | ugasisz
ugasiwszy | ugasiwszy
ugasiwszy ogień | ugasiwszy ogień
ugasiwszy pożar | ugasiwszy ogień
ugasić | ugasić
ugasić ogień | ugasić ogień
ugasić pożar | ugasić ogień
ugasił | ugasił
ugasił ogień | ugasił ogień
ugasił pożar | ugasił ogień
ugasiła | ugasiła
ugasiła ogień | ugasiła ogień
ugasiła pożar | ugasiła ogień
ugasiłam | ugasiłam
ugasiłem | ugasiłem
ugasiło | ugasiło
ugasiło ogień | ugasiło ogień
ugasiło pożar | ugasiło ogień
ugasiły | ugasiły
ugasiły ogień | ugasiły ogień
ugasiły pożar | ugasiły ogień
ugaszeni | ugaszeni
ugaszenia | ugaszenia
ugaszenie | ugaszenie
ugaszeniem | ugaszeniem
ugaszeniu | ugaszeniu
ugaszona | ugaszeni
ugaszone | ugaszeni
ugaszonego | ugaszeni
ugaszonej | ugaszeni
ugaszonemu | ugaszeni
ugaszono | ugaszono
ugaszono ogień | ugaszono ogień
ugaszono pożar | ugaszono ogień
ugaszony | ugaszeni
ugaszonych | ugaszeni
ugaszonym | ugaszeni
ugaszonymi | ugaszeni
ugaszoną | ugaszeni
ugaszą | ugaszą
ugaszą ogień | ugaszą ogień
ugaszą pożar | ugaszą ogień
ugaszę | ugaszę
ugaś | ugaś
ugaś ogień | ugaś ogień
ugaś pożar | ugaś ogień
ugaście | ugaście
ugaście ogień | ugaście ogień
ugaście pożar | ugaście ogień
ugrzązł | utknął
ugrzązłszy | utknąwszy
ugrzęzie | utknie
ugrzęziecie | utkniecie
ugrzęziemy | utkniemy
ugrzęzienia | utknięcia
ugrzęzienie | utknięcie
ugrzęzieniem | utknięciem
ugrzęzieniu | utknięciu
ugrzęziesz | utkniesz
ugrzęziono | utknięto
ugrzęzną | utkną
ugrzęznąć | utknąć
ugrzęznę | utknę
ugrzęzła | utknęła
ugrzęzło | utknęło
ugrzęzły | utknęły
ugrzęźli | utknęli

uiszczeni | uiszczeni
uiszczenia | uiszczenia
uiszczenie | uiszczenie
uiszczeniem | uiszczeniem
uiszczeniu | uiszczeniu
uiszczona | uiszczeni
uiszczone | uiszczeni
uiszczonego | uiszczeni
uiszczonej | uiszczeni
uiszczonemu | uiszczeni
uiszczono | uiszczono
uiszczony | uiszczeni
uiszczonych | uiszczeni
uiszczonym | uiszczeni
uiszczonymi | uiszczeni
uiszczoną | uiszczeni
uiszczą | uiszczą
uiszczę | uiszczę
uiści | uiści
uiścicie | uiścicie
uiścij | uiść
uiścijcie | uiśćcie
uiścili | uiścili
uiścimy | uiścimy
uiścisz | uiścisz
uiściwszy | uiściwszy
uiścić | uiścić
uiścił | uiścił
uiściła | uiściła
uiściło | uiściło
uiściły | uiściły
uiść | uiść
uiśćcie | uiśćcie

ujawni | ujawni
ujawnili | ujawnili
ujawniono | ujawniono
ujawnić | ujawnić
ujawnił | ujawnił
ujawniła | ujawniła
ujmie | ujmie
ujmiecie | ujmiecie
ujmiemy | ujmiemy
ujmiesz | ujmiesz
ujmij | złap
ujmijcie | złapcie
ujmą | ujmą
ujmę | ujmę
ujrzana | ujrzana
ujrzane | ujrzana
ujrzanego | ujrzana
ujrzanej | ujrzana
ujrzanemu | ujrzana
ujrzani | ujrzana
ujrzano | ujrzano
ujrzany | ujrzana
ujrzanych | ujrzana
ujrzanym | ujrzana
ujrzanymi | ujrzana
ujrzaną | ujrzana
ujrzał | ujrzał
ujrzała | ujrzała
ujrzało | ujrzało
ujrzały | ujrzały
ujrzeli | ujrzeli
ujrzeć | ujrzeć
ujrzy | ujrzy
ujrzyj | ujrzyj
ujrzyjcie | ujrzyjcie
ujrzą | ujrzą
ująwszy | ująwszy
ująć | ująć
ujął | ujął
ująłem | ująłem
ujęci | ujęci
ujęcia | ujęcia
ujęcie | ujęcie
ujęciem | ujęciem
ujęciu | ujęciu
ujęli | ujęli
ujęliśmy | ujęliśmy
ujęta | ujęci
ujęte | ujęci
ujętego | ujęci
ujętej | ujęci
ujętemu | ujęci
ujęto | ujęto
ujęty | ujęci
ujętych | ujęci
ujętym | ujęci
ujętymi | ujęci
ujętą | ujęci
ujęła | ujęła
ujęłam | ujęłam
ujęło | ujęło
ujęły | ujęły

ukazali
ukazali się | ukazali się
ukazania
ukazania się | ukazania się
ukazanie
ukazanie się | ukazanie się
ukazaniem
ukazaniem się | ukazaniem się
ukazaniu
ukazaniu się | ukazaniu się
ukazano
ukazano się | ukazano się
ukazawszy
ukazawszy się | ukazawszy się
ukazać
ukazać się | ukazać się
ukazał
ukazał się | ukazał się
ukazała
ukazała się | ukazała się
ukazało
ukazało się | ukazało się
ukazały
ukazały się | ukazały się
ukazuj
ukazuj się | ukazuj się
ukazujcie
ukazujcie się | ukazujcie się
ukazuje
ukazuje się | pojawia się
ukazują
ukazują się | ukazują się
ukazując
ukazując się | ukazując się
ukazywali
ukazywali się | pojawiali się
ukazywano
ukazywano się | pojawiano się
ukazywać
ukazywać się | pojawiać się
ukazywał
ukazywał się | pojawiał się
ukazywała
ukazywała się | pojawiała się
ukazywało
ukazywało się | pojawiało się
ukazywały
ukazywały się | pojawiały się
ukaż
ukaż się | ukaż się
ukażcie
ukażcie się | ukażcie się
ukaże
ukaże się | ukaże się
ukażecie
ukażecie się | ukażecie się
ukażemy
ukażemy się | ukażemy się
ukażesz
ukażesz się | ukażesz się
ukażą
ukażą się | ukażą się
ukażę
ukażę się | ukażę się
ukończ | skończ
ukończcie | skończcie
ukończeni | skończeni
ukończona | skończeni
ukończone | skończeni
ukończonego | skończeni
ukończonej | skończeni
ukończonemu | skończeni
ukończono | skończono
ukończony | skończeni
ukończonych | skończeni
ukończonym | skończeni
ukończonymi | skończeni
ukończoną | skończeni
ukończy | skończy
ukończyli | skończyli
ukończymy | ukończymy
ukończywszy | ukończywszy
ukończyć | skończyć
ukończył | skończył
ukończyła | skończyła
ukończyło | skończyło
ukończyły | skończyły
ukończą | skończą
ukradli | skradli
ukradnie | zrabuje
ukradniecie | zrabujecie
ukradniemy | zrabujemy
ukradniesz | zrabujesz
ukradnij | skradnij
ukradnijcie | skradnijcie
ukradną | skradną
ukradnę | skradnę
ukradzeni | skradzeni
ukradzenia | skradzenia
ukradzenie | skradzenie
ukradzeniem | skradzeniem
ukradzeniu | skradzeniu
ukradziona | skradzeni
ukradzione | skradzeni
ukradzionego | skradzeni
ukradzionej | skradzeni
ukradzionemu | skradzeni
ukradziono | zrabowano
ukradziony | skradzeni
ukradzionych | skradzeni
ukradzionym | skradzeni
ukradzionymi | skradzeni
ukradzioną | skradzeni
ukradł | skradł
ukradła | skradła
ukradło | skradło
ukradłszy | skradłszy
ukradły | skradły
ukraść | skraść
ukryci | ukryci
ukryje | schowa
ukryją | ukryją
ukryli | ukryli
ukryta | ukryta
ukryte | ukryte
ukrytego | ukrytego
ukrytej | ukrytej
ukrytemu | ukrytemu
ukryto | ukryto
ukryty | ukryty
ukrytych | ukrytych
ukrytym | ukrytym
ukrytymi | ukrytymi
ukrytą | ukrytą
ukryć | ukryć
ukrył | ukrył
ukryła | ukryła
ukryło | ukryło
ukryły | ukryły
układa | układa
układaj | kładź
układajcie | kładźcie
układają | kładą
układając | kładąc
układali | kładli
układamy | układamy
układana | układana
układane | układane
układani | kładzeni
układano | układano
układany | układany
układać | kłaść
układał | kładł
układała | kładła
układało | kładło
układały | kładły

ulec | ulec
ulec awarii | popsuć się
ulec pogorszeniu | pogorszyć się
ulec zmianie | zmienić się
ulega | ulega
ulega awarii | psuje się
ulega zmianie | zmienia się
ulegaj | ulegaj
ulegaj awarii | psuj się
ulegaj zmianie | zmieniaj się
ulegajcie | ulegajcie
ulegajcie awarii | psujcie się
ulegajcie zmianie | zmieniajcie się
ulegają | ulegają
ulegają awarii | psują się
ulegają zmianie | zmieniają się
ulegając | ulegając
ulegając awarii | psując się
ulegając zmianie | zmieniając się
ulegali | ulegali
ulegali awarii | psuli się
ulegali zmianie | zmieniali się
ulegamy | ulegamy
ulegamy awarii | psujemy się
ulegamy zmianie | zmieniamy się
ulegano | ulegano
ulegano awarii | psuto się
ulegano zmianie | zmieniano się
ulegać | ulegać
ulegać awarii | psuć się
ulegać zmianie | zmieniać się
ulegał | ulegał
ulegał awarii | psuł się
ulegał zmianie | zmieniał się
ulegała | ulegała
ulegała awarii | psuła się
ulegała zmianie | zmieniała się
ulegało | ulegało
ulegało awarii | psuło się
ulegało zmianie | zmieniało się
ulegały | ulegały
ulegały awarii | psuły się
ulegały zmianie | zmieniały się
ulegli | ulegli
ulegli awarii | popsuli się
ulegli pogorszeniu | pogorszyli się
ulegli zmianie | zmienili się
ulegnie | przegra
ulegnie awarii | popsuje się
ulegnie pogorszeniu | pogorszy się
ulegnie zmianie | zmieni się
ulegniecie
ulegniecie awarii | zepsujecie się
ulegniecie pogorszeniu | pogorszycie się
ulegniemy | przegramy
ulegniemy awarii | zepsujemy się
ulegniemy pogorszeniu | pogorszymy się
ulegniemy zmianie | zmienimy się
ulegniesz
ulegniesz awarii | zepsujesz się
ulegniesz pogorszeniu | pogorszysz się
ulegnij | ulegnij
ulegnij awarii | popsuj się
ulegnij zmianie | zmień się
ulegnijcie | ulegnijcie
ulegnijcie awarii | popsujcie się
ulegnijcie zmianie | zmieńcie się
ulegnięcia
ulegnięcia awarii | zepsucia się
ulegnięcia pogorszeniu | pogorszenia się
ulegnięcie
ulegnięcie awarii | zepsucie się
ulegnięcie pogorszeniu | pogorszenie się
ulegnięciem
ulegnięciem awarii | zepsuciem się
ulegnięciem pogorszeniu | pogorszeniem się
ulegnięciu
ulegnięciu awarii | zepsuciu się
ulegnięciu pogorszeniu | pogorszeniu się
ulegnięto | przegrano
ulegnięto awarii | popsuto się
ulegnięto pogorszeniu | pogorszono się
ulegnięto zmianie | zmieniono się
ulegną | ulegną
ulegną awarii | popsują się
ulegną pogorszeniu | pogorszą się
ulegną zmianie | zmienią się
ulegnąć | ulec
ulegnąć awarii | popsuć się
ulegnąć zmianie | zmienić się
ulegnę
ulegnę awarii | zepsuję się
ulegnę pogorszeniu | pogorszę się
uległ | uległ
uległ awarii | popsuł się
uległ pogorszeniu | pogorszył się
uległ zmianie | zmienił się
uległa | uległa
uległa awarii | popsuła się
uległa pogorszeniu | pogorszyła się
uległa zmianie | zmieniła się
uległo | uległo
uległo awarii | popsuło się
uległo pogorszeniu | pogorszyło się
uległo zmianie | zmieniło się
uległszy | uległszy
uległszy awarii | zepsuwszy się
uległszy pogorszeniu | pogorszywszy się
uległszy zmianie | zmieniwszy się
uległy | uległy
uległy awarii | popsuły się
uległy pogorszeniu | pogorszyły się
uległy zmianie | zmieniły się
ulepszeni | ulepszeni
ulepszenia | ulepszenia
ulepszenie | ulepszenie
ulepszeniem | ulepszeniem
ulepszeniu | ulepszeniu
ulepszona | ulepszona
ulepszone | ulepszone
ulepszonego | ulepszonego
ulepszonej | ulepszonej
ulepszonemu | ulepszonemu
ulepszono | ulepszono
ulepszony | ulepszony
ulepszonych | ulepszonych
ulepszonym | ulepszonym
ulepszonymi | ulepszonymi
ulepszoną | ulepszoną
ulepszy | ulepszy
ulepszycie | ulepszycie
ulepszyli | ulepszyli
ulepszymy | ulepszymy
ulepszysz | ulepszysz
ulepszywszy | ulepszywszy
ulepszyć | ulepszyć
ulepszył | ulepszył
ulepszyła | ulepszyła
ulepszyło | ulepszyło
ulepszyły | ulepszyły
ulepszą | ulepszą
ulepszę | ulepszę

umarli | umarli
umarł | umarł
umarła | umarła
umarły | umarły
umiano | umiano
umiał | umiał
umiała | umiała
umiało | umiało
umiały | umiały
umie | umie
umiej | umiej
umiejcie | umiejcie
umieją | umieją
umiejąc | umiejąc
umieli | umieli
umiemy | umiemy
umieszcza | układa
umieszczaj | kładź
umieszczajcie | kładźcie
umieszczają | kładą
umieszczając | kładąc
umieszczali | kładli
umieszczamy | układamy
umieszczana | układana
umieszczane | układane
umieszczani | kładzeni
umieszczano | układano
umieszczany | układany
umieszczać | kłaść
umieszczał | kładł
umieszczała | kładła
umieszczało | kładło
umieszczały | kładły
umieszczeni | ułożeni
umieszczona | ułożona
umieszczone | ułożone
umieszczono | ułożono
umieszczony | ułożony
umieszczą | ułożą
umieć | umieć
umieści | ułoży
umieścili | ułożyli
umieścimy | ułożymy
umieściwszy | ułożywszy
umieścić | ułożyć
umieścił | ułożył
umieściła | ułożyła
umieściło | ułożyło
umieściły | ułożyły
umieść | ułóż
umieśćcie | ułóżcie
umowa | umowa
umowach | umowach
umowami | umowami
umowie | umowie
umowom | umowom
umowy | umowy
umową | umową
umowę | umowa
umożliwi | pozwoli
umrzeć | umrzeć
umyci | umyci
umyj | umyj
umyjcie | umyjcie
umyje | umyje
umyją | umyją
umyli | umyli
umyta | umyci
umyte | umyci
umytego | umyci
umytej | umyci
umytemu | umyci
umyto | umyto
umyty | umyci
umytych | umyci
umytym | umyci
umytymi | umyci
umytą | umyci
umyć | umyć
umył | umył
umyła | umyła
umyło | umyło
umyły | umyły
umyślnie | celowo
umów | umów

unieważni | odwoła
unieważnieni | odwołana
unieważnij | anuluj
unieważnijcie | anulujcie
unieważnili | odwołali
unieważniona | odwołana
unieważnione | odwołana
unieważnionego | odwołana
unieważnionej | odwołana
unieważnionemu | odwołana
unieważniono | odwołano
unieważniony | odwołana
unieważnionych | odwołana
unieważnionym | odwołana
unieważnionymi | odwołana
unieważnioną | odwołana
unieważnią | anulują
unieważnić | odwołać
unieważnił | odwołał
unieważniła | odwołała
unieważniło | odwołało
unieważniły | odwołały
unika | unika
unikacie | unikacie
unikają | unikają
unikając | unikając
unikali | unikali
unikaliśmy | unikaliśmy
unikalna | unikalna
unikalne | unikalna
unikalnego | unikalna
unikalnej | unikalna
unikalnemu | unikalna
unikalni | unikalna
unikalny | unikalna
unikalnych | unikalna
unikalnym | unikalna
unikalnymi | unikalna
unikalną | unikalna
unikam | unikam
unikamy | unikamy
unikania | unikania
unikanie | unikanie
unikaniem | unikaniem
unikaniu | unikaniu
unikano | unikano
unikasz | unikasz
unikatowa | unikalna
unikatowe | unikalna
unikatowego | unikalna
unikatowej | unikalna
unikatowemu | unikalna
unikatowi | unikalna
unikatowy | unikalna
unikatowych | unikalna
unikatowym | unikalna
unikatowymi | unikalna
unikatową | unikalna
unikać | unikać
unikał | unikał
unikała | unikała
unikałam | unikałam
unikałem | unikałem
unikało | unikało
unikały | unikały
unowocześni | unowocześni
unowocześnia | modernizuje
unowocześniacie | modernizujecie
unowocześniają | modernizują
unowocześniając | modernizując
unowocześniali | modernizowali
unowocześniam | modernizuję
unowocześniamy | modernizujemy
unowocześniana | modernizowana
unowocześniane | modernizowane
unowocześnianego | modernizowanego
unowocześnianej | modernizowanej
unowocześnianemu | modernizowanemu
unowocześniani | modernizowani
unowocześniania | modernizowania
unowocześnianie | modernizowanie
unowocześnianiem | modernizowaniem
unowocześnianiu | modernizowaniu
unowocześniano | modernizowano
unowocześniany | modernizowany
unowocześnianych | modernizowanych
unowocześnianym | modernizowanym
unowocześnianymi | modernizowanymi
unowocześnianą | modernizowaną
unowocześniasz | modernizujesz
unowocześniać | modernizować
unowocześniał | modernizował
unowocześniała | modernizowała
unowocześniało | modernizowało
unowocześniały | modernizowały
unowocześnicie | unowocześnicie
unowocześnieni | unowocześnieni
unowocześnienia | unowocześnienia
unowocześnienie | unowocześnienie
unowocześnieniem | unowocześnieniem
unowocześnieniu | unowocześnieniu
unowocześnili | unowocześnili
unowocześnimy | unowocześnimy
unowocześniona | unowocześniona
unowocześnione | unowocześnione
unowocześnionego | unowocześnionego
unowocześnionej | unowocześnionej
unowocześnionemu | unowocześnionemu
unowocześniono | unowocześniono
unowocześniony | unowocześniony
unowocześnionych | unowocześnionych
unowocześnionym | unowocześnionym
unowocześnionymi | unowocześnionymi
unowocześnioną | unowocześnioną
unowocześnisz | unowocześnisz
unowocześniwszy | unowocześniwszy
unowocześnią | unowocześnią
unowocześnić | unowocześnić
unowocześnię | unowocześnię
unowocześnił | unowocześnił
unowocześniła | unowocześniła
unowocześniło | unowocześniło
unowocześniły | unowocześniły

upadłości | bankructw
upadłościach | bankructwach
upadłościami | bankructwami
upadłościom | bankructwom
upadłością | upadłością
upadłość | upadłość
upale | upale
upalne | gorące
upalnego | gorącego
upalnej | gorącej
upalnemu | gorącemu
upalni | gorący
upalniejsi | gorętsi
upalniejsza | gorętsza
upalniejsze | gorętsze
upalniejszego | gorętszego
upalniejszej | gorętszej
upalniejszemu | gorętszemu
upalniejszy | gorętszy
upalniejszych | gorętszych
upalniejszym | gorętszym
upalniejszymi | gorętszymi
upalniejszą | gorętszą
upalny | gorący
upalnych | gorących
upalnym | gorącym
upalnymi | gorącymi
upalną | gorącą
upał | upał
upałach | upałach
upałami | upałami
upałem | upałem
upałom | upałom
upałowi | upałowi
upału | upału
upały | upały
upałów | upałów
upewni
upewni się | upewni się
upewnij
upewnij się | upewnij się
upewnijcie
upewnijcie się | upewnijcie się
upewnili
upewnili się | upewnili się
upewnimy
upewnimy się | upewnimy się
upewniono
upewniono się | upewniono się
upewniwszy
upewniwszy się | upewniwszy się
upewnią
upewnią się | upewnią się
upewnić
upewnić się | upewnić się
upewnił
upewnił się | upewnił się
upewniła
upewniła się | upewniła się
upewniło
upewniło się | upewniło się
upewniły
upewniły się | upewniły się
upiec | upiec
upiecz | upiecz
upieczcie | upieczcie
upiecze | upiecze
upieczemy | upieczemy
upieczeni | upieczeni
upieczona | upieczona
upieczone | upieczone
upieczono | upieczono
upieczony | upieczony
upiekli | upiekli
upieką | upieką
upiekł | upiekł
upiekła | upiekła
upiekło | upiekło
upiekłszy | upiekłszy
upiekły | upiekły
upominek | prezent
upominkach | prezentach
upominkami | prezentami
upominki | prezenty
upominkiem | prezentem
upominkom | prezentom
upominkowi | prezentowi
upominku | prezentu
upominków | prezentów
uprasza
uprasza się | prosi się
uprzednio | przedtem
uprzejma | grzeczna
uprzejme | grzeczna
uprzejmego | grzeczna
uprzejmej | grzeczna
uprzejmemu | grzeczna
uprzejmi | grzeczna
uprzejmiejsi | grzeczniejsi
uprzejmiejsza | grzeczniejsi
uprzejmiejsze | grzeczniejsi
uprzejmiejszego | grzeczniejsi
uprzejmiejszej | grzeczniejsi
uprzejmiejszemu | grzeczniejsi
uprzejmiejszy | grzeczniejsi
uprzejmiejszych | grzeczniejsi
uprzejmiejszym | grzeczniejsi
uprzejmiejszymi | grzeczniejsi
uprzejmiejszą | grzeczniejsi
uprzejmy | grzeczna
uprzejmych | grzeczna
uprzejmym | grzeczna
uprzejmymi | grzeczna
uprzejmą | grzeczna
uprzątnie | usunie
uprzątniemy | usuniemy
uprzątnij | usuń
uprzątnijcie | usuńcie
uprzątnięci | usunięci
uprzątnięcia | usunięcia
uprzątnięciach | usunięciach
uprzątnięciami | usunięciami
uprzątnięcie | usunięcie
uprzątnięciem | usunięciem
uprzątnięciom | usunięciom
uprzątnięciu | usunięciu
uprzątnięta | usunięta
uprzątnięte | usunięte
uprzątniętego | usuniętego
uprzątniętej | usuniętej
uprzątniętemu | usuniętemu
uprzątnięto | usunięto
uprzątnięty | usunięty
uprzątniętych | usuniętych
uprzątniętym | usuniętym
uprzątniętymi | usuniętymi
uprzątniętą | usuniętą
uprzątnięć | usunięć
uprzątną | usuną
uprzątnąwszy | usunąwszy
uprzątnąć | usunąć
uprzątnął | usunął
uprzątnęli | usunęli
uprzątnęła | usunęła
uprzątnęło | usunęło
uprzątnęły | usunęły
upust | rabat
upustach | rabatach
upustami | rabatami
upustem | zniżką
upustom | rabatom
upustowi | zniżce
upustu | rabatu
upusty | rabatu
upustów | zniżek
upuście | zniżce
upływem

uradowali
uradowali się | ucieszyli się
uradowano
uradowano się | ucieszono się
uradowawszy
uradowawszy się | ucieszywszy się
uradować
uradować się | ucieszyć się
uradował
uradował się | ucieszył się
uradowała
uradowała się | ucieszyła się
uradowało
uradowało się | ucieszyło się
uradowały
uradowały się | ucieszyły się
uraduj
uraduj się | uciesz się
uradujcie
uradujcie się | ucieszcie się
uraduje
uraduje się | ucieszy się
uradujemy
uradujemy się | ucieszymy się
uradują
uradują się | ucieszą się
uratowali | ocalili
uratowana | ocaleni
uratowane | ocaleni
uratowanego | ocaleni
uratowanej | ocaleni
uratowanemu | ocaleni
uratowani | ocaleni
uratowania | ocalenia
uratowanie | ocalenie
uratowaniem | ocaleniem
uratowaniu | ocaleniu
uratowano | ocalono
uratowany | ocaleni
uratowanych | ocaleni
uratowanym | ocaleni
uratowanymi | ocaleni
uratowaną | ocaleni
uratowawszy | ocaliwszy
uratować | ocalić
uratował | ocalił
uratowała | ocaliła
uratowało | ocaliło
uratowały | ocaliły
uratuj | ocal
uratujcie | ocalcie
uratuje | ocali
uratujecie | ocalicie
uratujemy | ocalimy
uratujesz | ocalisz
uratują | ocalą
uratuję | ocalę
uraz | uraz
urazach | urazach
urazami | urazami
urazem | urazem
urazie | urazu
urazom | urazom
urazowi | urazu
urazu | urazu
urazy | urazy
urazów | urazu
urodzenia
urodzenia się | urodzenia się
urodzenie
urodzenie się | urodzenie się
urodzeniem
urodzeniem się | urodzeniem się
urodzeniu
urodzeniu się | urodzeniu się
urodzi
urodzi się | urodzi się
urodzicie
urodzicie się | urodzicie się
urodzili
urodzili się | urodzili się
urodzimy
urodzimy się | urodzimy się
urodzisz
urodzisz się | urodzisz się
urodziwszy
urodziwszy się | urodziwszy się
urodzić
urodzić się | urodzić się
urodził
urodził się | urodził się
urodziła
urodziła się | urodziła się
urodziło
urodziło się | urodziło się
urodziły
urodziły się | urodziły się
urodzą
urodzą się | urodzą się
urodzę
urodzę się | urodzę się
urodź
urodź się | urodź się
urodźcie
urodźcie się | urodźcie się
urokliwa | urokliwa
urokliwe | urokliwe
urokliwego | urokliwego
urokliwej | urokliwej
urokliwemu | urokliwemu
urokliwi | urokliwi
urokliwy | urokliwi
urokliwych | urokliwych
urokliwym | urokliwym
urokliwymi | urokliwymi
urokliwą | urokliwą
uruchamia | włącza
uruchamiaj | włączaj
uruchamiajcie | włączajcie
uruchamiają | włączają
uruchamiając | włączając
uruchamiali | włączali
uruchamiamy | włączamy
uruchamiana | włączana
uruchamiane | włączane
uruchamiani | włączani
uruchamiano | włączano
uruchamiany | włączany
uruchamiać | włączać
uruchamiał | włączał
uruchamiała | włączała
uruchamiało | włączało
uruchamiały | włączały
uruchom | włącz
uruchomcie | włączcie
uruchomi | włączy
uruchomieni | włączeni
uruchomili | włączyli
uruchomimy | włączymy
uruchomiona | włączona
uruchomione | włączone
uruchomiono | włączono
uruchomiony | włączony
uruchomiwszy | włączywszy
uruchomią | włączą
uruchomić | włączyć
uruchomił | włączył
uruchomiła | włączyła
uruchomiło | włączyło
uruchomiły | włączyły
urywek | urywek
urywka | urywka
urywkach | urywkach
urywkami | urywkami
urywki | urywki
urywkiem | urywkiem
urywkom | urywkom
urywkowi | urywkowi
urywku | urywku
urywków | urywków
urząd
urząd miasta | ratusz
urządza | urządza
urządzacie | urządzacie
urządzaj | urządzaj
urządzajcie | urządzajcie
urządzają | urządzają
urządzając | urządzając
urządzali | urządzali
urządzam | urządzam
urządzamy | urządzamy
urządzana | urządzana
urządzane | urządzane
urządzanego | urządzanego
urządzanej | urządzanej
urządzanemu | urządzanemu
urządzani | urządzani
urządzania | urządzania
urządzanie | urządzanie
urządzaniem | urządzaniem
urządzaniu | urządzaniu
urządzano | urządzano
urządzany | urządzany
urządzanych | urządzanych
urządzanym | urządzanym
urządzanymi | urządzanymi
urządzaną | urządzaną
urządzasz | urządzasz
urządzać | urządzać
urządzał | urządzał
urządzała | urządzała
urządzało | urządzało
urządzały | urządzały
urządzeni | urządzeni
urządzenia | urządzenia
urządzenie | urządzenie
urządzeniem | urządzeniem
urządzeniu | urządzeniu
urządzi | urządzi
urządzicie | urządzicie
urządzili | urządzili
urządzimy | urządzimy
urządzisz | urządzisz
urządziwszy | urządziwszy
urządzić | urządzić
urządził | urządził
urządziła | urządziła
urządziło | urządziło
urządziły | urządziły
urządzona | urządzona
urządzone | urządzone
urządzonego | urządzonego
urządzonej | urządzonej
urządzonemu | urządzonemu
urządzono | urządzono
urządzony | urządzony
urządzonych | urządzonych
urządzonym | urządzonym
urządzonymi | urządzonymi
urządzoną | urządzoną
urządzą | urządzą
urządzę | urządzę
urządź | urządź
urządźcie | urządźcie
urzędu
urzędu miasta | ratusza
urzędzie
urzędzie miasta | ratuszu
uródź
uródź się | urodź się
uródźcie
uródźcie się | urodźcie się

usatysfakcjonowana | zadowolona
usatysfakcjonowane | zadowolone
usatysfakcjonowanego | zadowolonego
usatysfakcjonowanej | zadowolonej
usatysfakcjonowanemu | zadowolonemu
usatysfakcjonowani | zadowoleni
usatysfakcjonowany | zadowolony
usatysfakcjonowanych | zadowolonych
usatysfakcjonowanym | zadowolonym
usatysfakcjonowanymi | zadowolonymi
usatysfakcjonowaną | zadowoloną
usiłowali | próbowali
usiłowano | próbowano
usiłować | próbować
usiłował | próbował
usiłowała | próbowała
usiłowało | próbowało
usiłowały | próbowały
usiłuj | próbuj
usiłujcie | próbujcie
usiłuje | próbuje
usiłujemy | próbujemy
usiłują | próbują
usiłując | próbując
uskarża
uskarża się na | narzeka na
uskarżacie
uskarżacie się na | narzekacie na
uskarżają
uskarżają się na | narzekają na
uskarżając
uskarżając się na | narzekając na
uskarżali
uskarżali się na | narzekali na
uskarżam
uskarżam się na | narzekam na
uskarżamy
uskarżamy się na | narzekamy na
uskarżania
uskarżania się na | narzekania na
uskarżanie
uskarżanie się na | narzekanie na
uskarżaniem
uskarżaniem się na | narzekaniem na
uskarżaniu
uskarżaniu się na | narzekaniu na
uskarżano
uskarżano się na | narzekano na
uskarżasz
uskarżasz się na | narzekasz na
uskarżać
uskarżać się na | narzekać na
uskarżał
uskarżał się na | narzekał na
uskarżała
uskarżała się na | narzekała na
uskarżało
uskarżało się na | narzekało na
uskarżały
uskarżały się na | narzekały na
usmaż | usmaż
usmażcie | usmażcie
usmażeni | usmażeni
usmażona | usmażona
usmażone | usmażone
usmażono | usmażono
usmażony | usmażony
usmaży | usmaży
usmażyli | usmażyli
usmażymy | usmażymy
usmażywszy | usmażywszy
usmażyć | usmażyć
usmażył | usmażył
usmażyła | usmażyła
usmażyło | usmażyło
usmażyły | usmażyły
usmażą | usmażą
usną | usną
usnąwszy | usnąwszy
usnąć | usnąć
usnął | usnął
usnę | usnę
usnęli | usnęli
usnęła | usnęła
usnęło | usnęło
usnęły | usnęły
ustalana
ustalane
ustalanie
ustanowi
ustanowi rekord | pobije rekord
ustanowicie
ustanowicie rekord | pobijecie rekord
ustanowienia
ustanowienia rekord | pobicia rekord
ustanowienie
ustanowienie rekord | pobicie rekord
ustanowieniem
ustanowieniem rekord | pobiciem rekord
ustanowieniu
ustanowieniu rekord | pobiciu rekord
ustanowili
ustanowili rekord | pobili rekord
ustanowimy
ustanowimy rekord | pobijemy rekord
ustanowiono
ustanowiono rekord | pobito rekord
ustanowisz
ustanowisz rekord | pobijesz rekord
ustanowiwszy
ustanowiwszy rekord | pobiwszy rekord
ustanowią
ustanowią rekord | pobiją rekord
ustanowić
ustanowić rekord | pobić rekord
ustanowię
ustanowię rekord | pobiję rekord
ustanowił
ustanowił rekord | pobił rekord
ustanowiła
ustanowiła rekord | pobiła rekord
ustanowiło
ustanowiło rekord | pobiło rekord
ustanowiły
ustanowiły rekord | pobiły rekord
ustawę
usterce | usterce
usterek | usterek
usterka | defekt
usterkach | defektach
usterkami | defektami
usterki | defektu
usterkom | defektom
usterką | usterką
usterkę | defekt
ustnej
ustnie | ustnie
ustąpi
ustąpi ze stanowiska | poda się do dymisji
ustąpicie
ustąpicie ze stanowiska | podacie się do dymisji
ustąpienia
ustąpienia ze stanowiska | podania się do dymisji
ustąpienie
ustąpienie ze stanowiska | podanie się do dymisji
ustąpieniem
ustąpieniem ze stanowiska | podaniem się do dymisji
ustąpieniu
ustąpieniu ze stanowiska | podaniu się do dymisji
ustąpili
ustąpili ze stanowiska | podali się do dymisji
ustąpimy
ustąpimy ze stanowiska | podamy się do dymisji
ustąpiono
ustąpiono ze stanowiska | podano się do dymisji
ustąpisz
ustąpisz ze stanowiska | podasz się do dymisji
ustąpiwszy
ustąpiwszy ze stanowiska | podawszy się do dymisji
ustąpią
ustąpią ze stanowiska | ustąpią ze stanowiska
ustąpić
ustąpić ze stanowiska | podać się do dymisji
ustąpię
ustąpię ze stanowiska | podam się do dymisji
ustąpił
ustąpił ze stanowiska | podał się do dymisji
ustąpiła
ustąpiła ze stanowiska | podała się do dymisji
ustąpiło
ustąpiło ze stanowiska | podało się do dymisji
ustąpiły
ustąpiły ze stanowiska | podały się do dymisji
usunie | usunie
usuniemy | usuniemy
usunięci | usunięci
usunięcia | usunięcia
usunięciach | usunięciach
usunięciami | usunięciami
usunięcie | usunięcie
usunięciem | usunięciem
usunięciom | usunięciom
usunięciu | usunięciu
usunięta | usunięta
usunięte | usunięte
usuniętego | usuniętego
usuniętej | usuniętej
usuniętemu | usuniętemu
usunięto | usunięto
usunięty | usunięty
usuniętych | usuniętych
usuniętym | usuniętym
usuniętymi | usuniętymi
usuniętą | usuniętą
usunięć | usunięć
usuną | usuną
usunąwszy | usunąwszy
usunąć | usunąć
usunął | usunął
usunęli | usunęli
usunęła | usunęła
usunęło | usunęło
usunęły | usunęły
usuń | usuń
usuńcie | usuńcie
usłyszana | usłyszana
usłyszane | usłyszane
usłyszanego | usłyszanego
usłyszanej | usłyszanej
usłyszanemu | usłyszanemu
usłyszani | usłyszani
usłyszano | słyszano
usłyszany | usłyszany
usłyszanych | usłyszanych
usłyszanym | usłyszanym
usłyszanymi | usłyszanymi
usłyszaną | usłyszaną
usłyszawszy | usłyszawszy
usłyszał | słyszał
usłyszał zarzut | usłyszał zarzut
usłyszała | słyszała
usłyszała zarzut | usłyszała zarzut
usłyszało | słyszało
usłyszały | słyszały
usłyszeli | słyszeli
usłyszenia | usłyszenia
usłyszenie | usłyszenie
usłyszeniem | usłyszeniem
usłyszeniu | usłyszeniu
usłyszeć | słyszeć
usłyszy | usłyszy
usłyszycie | usłyszycie
usłyszymy | usłyszymy
usłyszysz | usłyszysz
usłyszą | usłyszą
usłyszę | usłyszę

utalentowana | zdolna
utalentowane | zdolna
utalentowanego | zdolna
utalentowanej | zdolna
utalentowanemu | zdolna
utalentowani | zdolna
utalentowany | zdolna
utalentowanych | zdolna
utalentowanym | zdolna
utalentowanymi | zdolna
utalentowaną | zdolna
utknie | utknie
utkniecie | utkniecie
utkniemy | utkniemy
utkniesz | utkniesz
utknięcia | utknięcia
utknięcie | utknięcie
utknięciem | utknięciem
utknięciu | utknięciu
utknięto | utknięto
utkną | utkną
utknąwszy | utknąwszy
utknąć | utknąć
utknął | utknął
utknę | utknę
utknęli | utknęli
utknęła | utknęła
utknęło | utknęło
utknęły | utknęły
utraca | traci
utracaj | trać
utracajcie | traćcie
utracają | tracą
utracając | tracąc
utracali | tracili
utracamy | tracimy
utracana | tracona
utracane | tracone
utracani | traceni
utracano | tracono
utracany | tracony
utracać | tracić
utracał | tracił
utracała | traciła
utracało | traciło
utracały | traciły
utraceni | straceni
utracenia | stracenia
utraceniach | straceniach
utraceniami | straceniami
utracenie | stracenie
utraceniem | straceniem
utraceniom | straceniom
utraceniu | straceniu
utraceń | straceń
utraci | straci
utracili | stracili
utracimy | stracimy
utraciwszy | straciwszy
utracić | stracić
utracił | stracił
utracił panowanie nad | nie zapanował nad
utraciła | straciła
utraciła panowanie nad | nie zapanowała nad
utraciło | straciło
utraciły | straciły
utracona | stracona
utracone | stracone
utraconego | straconego
utraconej | straconej
utraconemu | straconemu
utracono | stracono
utracony | stracony
utraconych | straconych
utraconym | straconym
utraconymi | straconymi
utraconą | straconą
utracą | stracą
utrać | strać
utraćcie | straćcie
utrzyma
utrzyma się | potrwa
utrzyma wyrok | utrzyma wyrok
utrzymacie
utrzymacie się | potrwacie
utrzymacie wyrok | utrzymacie wyrok
utrzymają
utrzymają się | potrwają
utrzymają wyrok | utrzymają wyrok
utrzymali
utrzymali się | potrwali
utrzymali wyrok | utrzymali wyrok
utrzymaliśmy
utrzymaliśmy się | potrwaliśmy
utrzymaliśmy wyrok | utrzymaliśmy wyrok
utrzymam
utrzymam się | potrwam
utrzymam wyrok | utrzymam wyrok
utrzymamy
utrzymamy się | potrwamy
utrzymamy wyrok | utrzymamy wyrok
utrzymania
utrzymania się | potrwania
utrzymania wyrok | utrzymania wyrok
utrzymanie
utrzymanie się | potrwanie
utrzymanie wyrok | utrzymanie wyrok
utrzymaniem
utrzymaniem się | potrwaniem
utrzymaniem wyrok | utrzymaniem wyrok
utrzymaniu
utrzymaniu się | potrwaniu
utrzymaniu wyrok | utrzymaniu wyrok
utrzymano
utrzymano się | potrwano
utrzymano wyrok | utrzymano wyrok
utrzymasz
utrzymasz się | potrwasz
utrzymasz wyrok | utrzymasz wyrok
utrzymawszy
utrzymawszy się | potrwawszy
utrzymawszy wyrok | utrzymawszy wyrok
utrzymać
utrzymać się | potrwać
utrzymać wyrok | utrzymać wyrok
utrzymał
utrzymał się | potrwał
utrzymał wyrok | utrzymał wyrok
utrzymała
utrzymała się | potrwała
utrzymała wyrok | utrzymała wyrok
utrzymałam
utrzymałam się | potrwałam
utrzymałam wyrok | utrzymałam wyrok
utrzymałem
utrzymałem się | potrwałem
utrzymałem wyrok | utrzymałem wyrok
utrzymało
utrzymało się | potrwało
utrzymało wyrok | utrzymało wyrok
utrzymały
utrzymały się | potrwały
utrzymały wyrok | utrzymały wyrok
utworach | utworach
utworami | utworami
utworem | utworem
utworom | utworom
utworowi | utworze
utworu | utworu
utwory | utworu
utworze | utworze
utworzeni | stworzeni
utworzenia | stworzenia
utworzenie | stworzenie
utworzeniem | stworzeniem
utworzeniu | stworzeniu
utworzona | stworzeni
utworzone | stworzeni
utworzonego | stworzeni
utworzonej | stworzeni
utworzonemu | stworzeni
utworzono | stworzono
utworzono się | powstano
utworzony | stworzeni
utworzonych | stworzeni
utworzonym | stworzeni
utworzonymi | stworzeni
utworzoną | stworzeni
utworzy | stworzy
utworzy się | powstanie
utworzycie | stworzycie
utworzyli | stworzyli
utworzyli się | powstali
utworzymy | stworzymy
utworzymy się | powstaniemy
utworzysz | stworzysz
utworzywszy | stworzywszy
utworzywszy się | powstawszy
utworzyć | stworzyć
utworzyć się | powstać
utworzył | stworzył
utworzył się | powstał
utworzyła | stworzyła
utworzyła się | powstała
utworzyło | stworzyło
utworzyło się | powstało
utworzyły | stworzyły
utworzyły się | powstały
utworzą | stworzą
utworzą się | powstaną
utworzę | stworzę
utworów | utworów
utwór | utwór
utwórz | stwórz
utwórz się | powstań
utwórzcie | stwórzcie
utwórzcie się | powstańcie

uwagi
uwagę
uważa | myśli
uważa że | myśli że
uważacie | myślicie
uważaj | sądź
uważajcie | sądźcie
uważają | myślą
uważają że | myślą że
uważając | myśląc
uważali | myśleli
uważaliśmy | myśleliśmy
uważam | myślę
uważamy | myślimy
uważana | sądzeni
uważane | sądzeni
uważanego | sądzeni
uważanej | sądzeni
uważanemu | sądzeni
uważani | sądzeni
uważania | myślenia
uważanie | myślenie
uważaniem | myśleniem
uważaniu | myśleniu
uważano | myślano
uważany | sądzeni
uważanych | sądzeni
uważanym | sądzeni
uważanymi | sądzeni
uważaną | sądzeni
uważasz | myślisz
uważać | myśleć
uważał | myślał
uważała | myślała
uważałam | myślałam
uważałem | myślałem
uważało | myślało
uważały | myślały
uwolni | uwolni
uwolnieni | uwolnieni
uwolnij | uwolnij
uwolnijcie | uwolnijcie
uwolnili | uwolnili
uwolnimy | uwolnimy
uwolniona | uwolniona
uwolnione | uwolnione
uwolniono | uwolniono
uwolniony | uwolniony
uwolniwszy | uwolniwszy
uwolnią | uwolnią
uwolnić | uwolnić
uwolnił | uwolnił
uwolniła | uwolniła
uwolniło | uwolniło
uwolniły | uwolniły
uwzględnia | uwzględnia

uzdolnieni | zdolna
uzdolniona | zdolna
uzdolnione | zdolna
uzdolnionego | zdolna
uzdolnionej | zdolna
uzdolnionemu | zdolna
uzdolniony | zdolna
uzdolnionych | zdolna
uzdolnionym | zdolna
uzdolnionymi | zdolna
uzdolnioną | zdolna
uzyska | uzyska
uzyskacie | uzyskacie
uzyskaj | uzyskaj
uzyskajcie | uzyskajcie
uzyskają | osiągną
uzyskali | uzyskali
uzyskam | osiągnę
uzyskamy | uzyskamy
uzyskana | uzyskana
uzyskane | uzyskane
uzyskanego | uzyskanego
uzyskanej | uzyskanej
uzyskanemu | uzyskanemu
uzyskani | uzyskani
uzyskania | uzyskania
uzyskanie | uzyskanie
uzyskaniem | uzyskaniem
uzyskaniu | uzyskaniu
uzyskano | uzyskano
uzyskany | uzyskany
uzyskanych | uzyskanych
uzyskanym | uzyskanym
uzyskanymi | uzyskanymi
uzyskaną | uzyskaną
uzyskasz | uzyskasz
uzyskawszy | uzyskawszy
uzyskać | uzyskać
uzyskał | uzyskał
uzyskała | uzyskała
uzyskało | uzyskało
uzyskały | uzyskały
uzyskiwali | osiągali
uzyskiwana | osiągana
uzyskiwane | osiągane
uzyskiwanego | osiąganego
uzyskiwanej | osiąganej
uzyskiwanemu | osiąganemu
uzyskiwani | osiągani
uzyskiwania | osiągania
uzyskiwanie | osiąganie
uzyskiwaniem | osiąganiem
uzyskiwaniu | osiąganiu
uzyskiwano | osiągano
uzyskiwany | osiągany
uzyskiwanych | osiąganych
uzyskiwanym | osiąganym
uzyskiwanymi | osiąganymi
uzyskiwaną | osiąganą
uzyskiwać | osiągać
uzyskiwał | osiągał
uzyskiwała | osiągała
uzyskiwało | osiągało
uzyskiwały | osiągały
uzyskuj | osiągaj
uzyskujcie | osiągajcie
uzyskuje | osiąga
uzyskujecie | osiągacie
uzyskujemy | osiągamy
uzyskujesz | osiągasz
uzyskują | osiągają
uzyskując | osiągając
uzyskuję | osiągam

ułożeni | ułożeni
ułożona | ułożona
ułożone | ułożone
ułożono | ułożono
ułożony | ułożony
ułoży | ułoży
ułożyli | ułożyli
ułożymy | ułożymy
ułożywszy | ułożywszy
ułożyć | ułożyć
ułożył | ułożył
ułożyła | ułożyła
ułożyło | ułożyło
ułożyły | ułożyły
ułożą | ułożą
ułóż | ułóż
ułóżcie | ułóżcie

uśnie | uśnie
uśniecie | uśniecie
uśniemy | uśniemy
uśniesz | uśniesz
uśnięcia | uśnięcia
uśnięcie | uśnięcie
uśnięciem | uśnięciem
uśnięciu | uśnięciu
uśnięto | uśnięto

użyci | użyci
użycia | użycia
użyciach | użyciach
użyciami | użyciami
użycie | użycie
użyciem | użyciem
użyciom | użyciom
użyciu | użyciu
użyj | użyj
użyjcie | użyjcie
użyje | użyje
użyjecie | użyjecie
użyjemy | użyjemy
użyjesz | użyjesz
użyją | użyją
użyję | użyję
użyli | użyli
użyta | użyci
użyte | użyci
użytego | użyci
użytej | użyci
użytemu | użyci
użytkownicy
użytkownicy internetu | internauci
użytkownik
użytkownik internetu | internauta
użytkownika
użytkownika internetu | internauty
użytkownikach
użytkownikach internetu | internautach
użytkownikami
użytkownikami internetu | internautami
użytkownikiem
użytkownikiem internetu | internautą
użytkownikom
użytkownikom internetu | internautom
użytkownikowi
użytkownikowi internetu | internaucie
użytkowniku
użytkowniku internetu | internaucie
użytkowników
użytkowników internetu | internautów
użyto | użyto
użyty | użyci
użytych | użyci
użytym | użyci
użytymi | użyci
użytą | użyci
używa | używa
używaj | stosuj
używajcie | stosujcie
używają | stosują
używając | stosując
używali | używali
używana | używana
używane | używana
używanego | używana
używanej | używana
używanemu | używana
używani | używana
używano | używano
używany | używana
używanych | używana
używanym | używana
używanymi | używana
używaną | używana
używać | używać
używał | używał
używała | używała
używało | używało
używały | używały
używszy | używszy
użyć | użyć
użył | użył
użyła | użyła
użyło | użyło
użyły | użyły

w
w bieżącym roku | tego roku
w bieżącym tygodniu | w tym tygodniu
w całości | w pełni
w całym kraju | w całym kraju
w całym mieście | w całym mieście
w celu | celem
w chwili obecnej | teraz
w ciągu | w toku
w ciągu dnia | w dzień
w ciągu najbliższych dni | w najbliższych dniach
w ciągu najbliższych lat | w najbliższych latach
w ciągu najbliższych miesięcy | w najbliższych miesiącach
w ciągu najbliższych tygodni | w najbliższych tygodniach
w ciągu nocy | nocą
w ciągu ostatnich dni | przez ostatnie dni
w ciągu ostatnich lat | w ostatnich latach
w ciągu ostatnich miesięcy | w ostatnich miesiącach
w ciągu ostatnich tygodni | w ostatnich tygodniach
w czasie | w toku
w czasie weekendu | w weekend
w dalszym ciągu | nadal
w dodatku | do tego
w dzień | w dzień
w formie pisemnej | pisemnie
w formie ustnej | ustnie
w godzinach nocnych | nocą
w godzinach popołudniowych | popołudniu
w godzinach porannych | rano
w godzinach wieczornych | wieczorem
w głównej mierze | głównie
w imieniu | w imieniu
w innym miejscu | gdzie indziej
w innym wypadku | inaczej
w internecie | online
w jego miejsce | zamiast niego
w jej miejsce | zamiast niej
w konsekwencji | więc
w końcu | w końcu
w końcówce | z końcem
w kwestii | na temat
w lecie | latem
w mediach społecznościowych | w mediach społecznościowych
w mgnieniu oka | w mig
w miejsce | zamiast
w mig | w mig
w minionym miesiącu | w zeszłym miesiącu
w minionym roku | w zeszłym roku
w minionym tygodniu | w zeszłym tygodniu
w międzyczasie | tymczasem
w nadchodzących dniach | w najbliższych dniach
w nadchodzących latach | w najbliższych latach
w nadchodzących miesiącach | w najbliższych miesiącach
w nadchodzących tygodniach | w najbliższych tygodniach
w nadchodzącym roku | w następnym roku
w nadchodzącym tygodniu | w następnym tygodniu
w najbliższej przyszłości | wkrótce
w najbliższych dniach | w najbliższych dniach
w najbliższych latach | w najbliższych latach
w najbliższych miesiącach | w najbliższych miesiącach
w najbliższych tygodniach | w najbliższych tygodniach
w najbliższym czasie | wkrótce
w następnym miesiącu | w następnym miesiącu
w następnym roku | w następnym roku
w następnym tygodniu | w następnym tygodniu
w niedalekiej przyszłości | wkrótce
w nocy | nocą
w obecnym roku | tego roku
w obrębie | w ramach
w ocenie | wedle
w odróżnieniu od | inaczej niż
w okresie | w toku
w okresie letnim | latem
w okresie zimowym | zimą
w opinii | wedle
w ostatnich dniach | przez ostatnie dni
w ostatnich latach | w ostatnich latach
w ostatnich miesiącach | w ostatnich miesiącach
w ostatnich tygodniach | w ostatnich tygodniach
w ostatniej chwili | na ostatnią chwilę
w ostatnim czasie | niedawno
w ostatnim momencie | na ostatnią chwilę
w pełni | w pełni
w pierwszej kolejności | najpierw
w pierwszym rzędzie | przede wszystkim
w pobliżu | blisko
w podobny sposób | podobnie
w porze nocnej | nocą
w porównaniu do | w stosunku do
w porównaniu z | w stosunku do
w porę | w porę
w przeciwieństwie do | inaczej niż
w przeciwnym razie | inaczej
w przeciwnym wypadku | inaczej
w przeważającej części | przeważnie
w przybliżeniu | ok
w przypadku gdy | jeśli
w przyszłym miesiącu | w następnym miesiącu
w przyszłym roku | w następnym roku
w przyszłym tygodniu | w następnym tygodniu
w ramach | w ramach
w razie | w razie
w razie gdy | jeśli
w razie konieczności | w razie potrzeby
w razie potrzeby | w razie potrzeby
w regularnych odstępach | regularnie
w rezultacie czego | przez co
w roku bieżącym | tego roku
w roku minionym | w zeszłym roku
w roku ubiegłym | w zeszłym roku
w sezonie letnim | latem
w sezonie zimowym | zimą
w sieci | online
w skrócie | w skrócie
w sprawie | na temat
w stosunku do | w stosunku do
w sumie | ogółem
w szczególności | zwłaszcza
w tajemnicy | skrycie
w tej chwili | teraz
w ten sposób | tym sposobem
w terminie | w porę
w toku | w toku
w trakcie | w toku
w tym momencie | teraz
w tym roku | tego roku
w tym tygodniu | w tym tygodniu
w ubiegłym miesiącu | w zeszłym miesiącu
w ubiegłym roku | w zeszłym roku
w ubiegłym tygodniu | w zeszłym tygodniu
w weekend | w weekend
w większości | przeważnie
w wyniku | wskutek
w wyniku czego | przez co
w zestawieniu z | w stosunku do
w zeszłym miesiącu | w zeszłym miesiącu
w zeszłym roku | w zeszłym roku
w zeszłym tygodniu | w zeszłym tygodniu
w zgodzie z | zgodnie z
w zimie | zimą
w związku z | wskutek
w związku z tym | więc
w żadnym miejscu | nigdzie

wad | wad
wada | wada
wadach | wadach
wadami | wadami
wadom | wadom
wady | wady
wadzie | wadzie
wadą | wadą
wadę | wada
warunkiem
ważna | ważna
ważne | ważna
ważnego | ważna
ważnej | ważna
ważnemu | ważna
ważni | ważna
ważniejsi | ważniejsi
ważniejsza | ważniejsi
ważniejsze | ważniejsi
ważniejszego | ważniejsi
ważniejszej | ważniejsi
ważniejszemu | ważniejsi
ważniejszy | ważniejsi
ważniejszych | ważniejsi
ważniejszym | ważniejsi
ważniejszymi | ważniejsi
ważniejszą | ważniejsi
ważny | ważna
ważnych | ważna
ważnym | ważna
ważnymi | ważna
ważną | ważna

wchodzi
wchodzi w życie | wchodzi w życie
wchodzili
wchodzili w życie | wchodzili w życie
wchodzimy
wchodzimy w życie | wchodzimy w życie
wchodzić
wchodzić w życie | wchodzić w życie
wchodził
wchodził w życie | wchodził w życie
wchodziła
wchodziła w życie | wchodziła w życie
wchodziło
wchodziło w życie | wchodziło w życie
wchodziły
wchodziły w życie | wchodziły w życie
wchodzono
wchodzono w życie | wchodzono w życie
wchodzą
wchodzą w życie | wchodzą w życie
wchodząc
wchodząc w życie | wchodząc w życie
wchodź
wchodź w życie | wchodź w życie
wchodźcie
wchodźcie w życie | wchodźcie w życie
wciąż | nadal
wczesnym
wczesnym rankiem | wcześnie rano
wcześnie
wcześnie rano | wcześnie rano
wcześniej | przedtem

wdzięczność

wedle | wedle
według | wedle
weekend
weekendu
wejdzie
wejdzie do finału | wejdzie do finału
wejdzie do półfinału | wejdzie do półfinału
wejdzie w życie | wejdzie w życie
wejdziecie
wejdziecie do finału | wejdziecie do finału
wejdziecie do półfinału | wejdziecie do półfinału
wejdziemy
wejdziemy do finału | wejdziemy do finału
wejdziemy do półfinału | wejdziemy do półfinału
wejdziemy w życie | wejdziemy w życie
wejdziesz
wejdziesz do finału | wejdziesz do finału
wejdziesz do półfinału | wejdziesz do półfinału
wejdą
wejdą do finału | wejdą do finału
wejdą do półfinału | wejdą do półfinału
wejdą w życie | wejdą w życie
wejdę
wejdę do finału | wejdę do finału
wejdę do półfinału | wejdę do półfinału
wejdź
wejdź w życie | wejdź w życie
wejdźcie
wejdźcie w życie | wejdźcie w życie
wejścia
wejścia do finału | wejścia do finału
wejścia do półfinału | wejścia do półfinału
wejście
wejście do finału | wejście do finału
wejście do półfinału | wejście do półfinału
wejściem
wejściem do finału | wejściem do finału
wejściem do półfinału | wejściem do półfinału
wejściu
wejściu do finału | wejściu do finału
wejściu do półfinału | wejściu do półfinału
wejściówce | bilecie
wejściówek | biletów
wejściówka | bilet
wejściówkach | biletach
wejściówkami | biletami
wejściówki | biletu
wejściówkom | biletom
wejściówką | biletem
wejściówkę | bilet
wejść
wejść do finału | wejść do finału
wejść do półfinału | wejść do półfinału
wejść w życie | wejść w życie
wernisaż | wernisaż
wernisażach | wernisażach
wernisażami | wernisażami
wernisaże | wernisaże
wernisażem | wernisażem
wernisażom | wernisażom
wernisażowi | wernisaże
wernisażu | wernisaże
wernisaży | wernisaży
weseli | weseli
weselsi | weselsi
weselsza | weselsi
weselsze | weselsi
weselszego | weselsi
weselszej | weselsi
weselszemu | weselsi
weselszy | weselsi
weselszych | weselsi
weselszym | weselsi
weselszymi | weselsi
weselszą | weselsi
wesoła | weseli
wesołe | weseli
wesołego | weseli
wesołej | weseli
wesołemu | weseli
wesoły | weseli
wesołych | weseli
wesołym | weseli
wesołymi | weseli
wesołą | weseli
wesprze | wesprze
wesprzecie | poprzecie
wesprzemy | poprzemy
wesprzesz | poprzesz
wesprzeć | wesprzeć
wesprzyj | wesprzyj
wesprzyjcie | wesprzyjcie
wesprą | wesprą
wesprę | poprę
weszli
weszli do finału | weszli do finału
weszli do półfinału | weszli do półfinału
weszli w życie | weszli w życie
weszła
weszła do finału | weszła do finału
weszła do półfinału | weszła do półfinału
weszła w życie | weszła w życie
weszło
weszło do finału | weszło do finału
weszło do półfinału | weszło do półfinału
weszło w życie | weszło w życie
weszły
weszły do finału | weszły do finału
weszły do półfinału | weszły do półfinału
weszły w życie | weszły w życie
wezmą
wezmą rozwód | rozwiodą się
wezmą udział w | uczestniczą w
wezmą ślub | wezmą ślub
wezmę
wezmę rozwód | rozwiodę się
wezmę udział w | uczestniczę w
wezwali
wezwali policję | wezwali policję
wezwania
wezwania policję | wezwania policję
wezwanie
wezwanie policję | wezwanie policję
wezwaniem
wezwaniem policję | wezwaniem policję
wezwaniu
wezwaniu policję | wezwaniu policję
wezwano
wezwano policję | wezwano policję
wezwawszy
wezwawszy policję | wezwawszy policję
wezwać
wezwać policję | wezwać policję
wezwał
wezwał policję | wezwał policję
wezwała
wezwała policję | wezwała policję
wezwało
wezwało policję | wezwało policję
wezwały
wezwały policję | wezwały policję
wezwie
wezwie policję | wezwie policję
wezwiecie
wezwiecie policję | wezwiecie policję
wezwiemy
wezwiemy policję | wezwiemy policję
wezwiesz
wezwiesz policję | wezwiesz policję
wezwą
wezwą policję | wezwą policję
wezwę
wezwę policję | wezwę policję
weź
weź ślub | weź ślub
weźcie
weźcie ślub | weźcie ślub
weźmie
weźmie rozwód | weźmie rozwód
weźmie udział w | uczestniczy w
weźmie ślub | weźmie ślub
weźmiecie
weźmiecie rozwód | weźmiecie rozwód
weźmiecie udział w | uczestniczycie w
weźmiemy
weźmiemy rozwód | weźmiemy rozwód
weźmiemy udział w | uczestniczymy w
weźmiesz
weźmiesz rozwód | weźmiesz rozwód
weźmiesz udział w | uczestniczysz w

wiadomości | wieści
wiadomościach | wieściach
wiadomościami | wieściami
wiadomościom | wieściom
wiadomością | wieścią
wiadomość | wieść
wiatrak | wiatrak
wiatraki | wiatraki
wiatrowa
wiatrowe
widok
widziano | ujrzano
widział | ujrzał
widziała | ujrzała
widziało | ujrzało
widziały | ujrzały
widzieli | ujrzeli
widzieć | ujrzeć
wieczorem | wieczorem
wieczornych
wieki
wielbiciel | miłośnik
wielbiciela | miłośnika
wielbicielach | miłośnikach
wielbicielami | miłośnikami
wielbiciele | miłośnicy
wielbicielem | entuzjastą
wielbicieli | miłośników
wielbicielom | miłośnikom
wielbicielowi | miłośniku
wielbicielu | miłośniku
wielcy | duzi
wiele | dużo
wiele razy | nieraz
wielka | duża
wielki | duży
wielkich | dużych
wielkie | duże
wielkiego | dużego
wielkiej | dużej
wielkiemu | dużemu
wielkim | dużym
wielkimi | dużymi
wielką | dużą
wielokrotnie | nieraz
wieloletni | długoletni
wieloletnia | długoletni
wieloletnich | długoletni
wieloletnie | długoletni
wieloletniego | długoletni
wieloletniej | długoletni
wieloletniemu | długoletni
wieloletnim | długoletni
wieloletnimi | długoletni
wieloletnią | długoletni
wielu | dużo
wierzchołek | szczyt
wierzchołka | szczytu
wierzchołki | szczyty
wieści | wieści
wieściach | wieściach
wieściami | wieściami
wieściom | wieściom
wieścią | wieścią
wieść | wieść
wiosną | wiosną
wiosnę
wizytę
więc | więc
więcej
więcej niż | ponad
większa
większa część | większość
większej
większej części | większości
większości | większości
większość | większość
więzienia | więzienia
więzienie | więzienie
więzieniu | więzieniu
więzień | więzień
więźnia | więźnia
więźniowie | osadzeni
więźniów | więźniów

wkrótce | wkrótce
wkrótce potem | krótko potem

wniesie
wniesie apelację | odwoła się
wniesie pozew | złoży pozew
wniesiecie
wniesiecie pozew | złożycie pozew
wniesiemy
wniesiemy apelację | odwołamy się
wniesiemy pozew | złożymy pozew
wniesienia
wniesienia pozew | złożenia pozew
wniesienie
wniesienie pozew | złożenie pozew
wniesieniem
wniesieniem pozew | złożeniem pozew
wniesieniu
wniesieniu pozew | złożeniu pozew
wniesiesz
wniesiesz pozew | złożysz pozew
wniesiono
wniesiono apelację | odwołano się
wniesiono pozew | złożono pozew
wnieś
wnieś apelację | odwołaj się
wnieście
wnieście apelację | odwołajcie się
wnieśli
wnieśli apelację | odwołali się
wnieśli pozew | wnieśli pozew
wnieść
wnieść apelację | odwołać się
wnieść pozew | wnieść pozew
wniosek
wniosku
wniosą
wniosą apelację | odwołają się
wniosą pozew | złożą pozew
wniosę
wniosę pozew | złożę pozew
wniosł
wniosł apelację | odwołał się
wniosła
wniosła apelację | odwołała się
wniosła pozew | wniosła pozew
wniosło
wniosło apelację | odwołało się
wniosło pozew | wniosło pozew
wniosły
wniosły apelację | odwołały się
wniosły pozew | wniosły pozew
wniósł
wniósł apelację | odwołał się
wniósł pozew | wniósł pozew
wniósłszy
wniósłszy apelację | odwoławszy się
wniósłszy pozew | wniósłszy pozew
wnosi
wnosi o | wnosi o
wnosicie
wnosicie o | wnosicie o
wnosili
wnosili o | wnosili o
wnosiliśmy
wnosiliśmy o | wnosiliśmy o
wnosimy
wnosimy o | wnosimy o
wnosisz
wnosisz o | wnosisz o
wnosić
wnosić o | wnosić o
wnosił
wnosił o | wnosił o
wnosiła
wnosiła o | wnosiła o
wnosiłam
wnosiłam o | wnosiłam o
wnosiłem
wnosiłem o | wnosiłem o
wnosiło
wnosiło o | wnosiło o
wnosiły
wnosiły o | wnosiły o
wnoszenia
wnoszenia o | wnoszenia o
wnoszenie
wnoszenie o | wnoszenie o
wnoszeniem
wnoszeniem o | wnoszeniem o
wnoszeniu
wnoszeniu o | wnoszeniu o
wnoszono
wnoszono o | wnoszono o
wnoszą
wnoszą o | wnoszą o
wnosząc
wnosząc o | wnosząc o
wnoszę
wnoszę o | wnoszę o

wobec
wobec tego | więc
wojskowego | żołnierza
wojskowi | wojskowi
wojskowy | wojskowy
wojskowych | żołnierzy
wokalista | wokalista
wokalistach | wokalistach
wokalistami | wokalistami
wokalistce | wokalistce
wokalistek | wokalistek
wokalistka | wokalistka
wokalistkach | wokalistkach
wokalistkami | wokalistkami
wokalistki | wokalistki
wokalistkom | wokalistkom
wokalistką | wokalistką
wokalistkę | wokalistkę
wokalistom | wokalistom
wokalisty | wokalisty
wokalistów | wokalistów
wokalistą | wokalistą
wokalistę | wokalisty
wokaliści | wokaliści
wokaliście | wokaliście
wokół | wokół
woli
wolno | wolno
wolny
woni | woni
woniach | woniach
woniami | woniami
wonie | wonie
woniom | woniom
wonią | wonią
wonna | wonna
wonne | wonne
wonnego | wonnego
wonnej | wonnej
wonnemu | wonnemu
wonni | wonni
wonny | wonni
wonnych | wonnych
wonnym | wonnym
wonnymi | wonnymi
wonną | wonną
woń | woń

wprawna | wprawna
wprawne | wprawne
wprawnego | wprawnego
wprawnej | wprawnej
wprawnemu | wprawnemu
wprawni | wprawni
wprawny | wprawny
wprawnych | wprawnych
wprawnym | wprawnym
wprawnymi | wprawnymi
wprawną | wprawną
wprost | wprost
wprowadzi
wprowadzi się | zamieszka
wprowadzili
wprowadzili się | zamieszkali
wprowadzimy
wprowadzimy się | zamieszkamy
wprowadziwszy
wprowadziwszy się | zamieszkawszy
wprowadzić
wprowadzić się | zamieszkać
wprowadził
wprowadził się | zamieszkał
wprowadziła
wprowadziła się | zamieszkała
wprowadziło
wprowadziło się | zamieszkało
wprowadziły
wprowadziły się | zamieszkały
wprowadzono
wprowadzono się | zamieszkano
wprowadzą
wprowadzą się | osiedlą się
wprowadź
wprowadź się | osiedl się
wprowadźcie
wprowadźcie się | osiedlcie się
wpłynie
wpłynie na | wpłynie na
wpłyniecie
wpłyniecie na | wpłyniecie na
wpłyniemy
wpłyniemy na | wpłyniemy na
wpłyniesz
wpłyniesz na | wpłyniesz na
wpłynięcia
wpłynięcia na | wpłynięcia na
wpłynięcie
wpłynięcie na | wpłynięcie na
wpłynięciem
wpłynięciem na | wpłynięciem na
wpłynięciu
wpłynięciu na | wpłynięciu na
wpłynięto
wpłynięto na | wpłynięto na
wpłyną
wpłyną na | wpłyną na
wpłynąwszy
wpłynąwszy na | wpłynąwszy na
wpłynąć
wpłynąć na | wpłynąć na
wpłynął
wpłynął na | wpłynął na
wpłynę
wpłynę na | wpłynę na
wpłynęli
wpłynęli na | wpłynęli na
wpłynęła
wpłynęła na | wpłynęła na
wpłynęło
wpłynęło na | wpłynęło na
wpłynęły
wpłynęły na | wpłynęły na
wpływ | wpływ
wpływa
wpływa na | wpływa na
wpływach | wpływach
wpływacie
wpływacie na | wpływacie na
wpływaj
wpływaj na | wpływaj na
wpływajcie
wpływajcie na | wpływajcie na
wpływają
wpływają na | wpływają na
wpływając
wpływając na | wpływając na
wpływali
wpływali na | wpływali na
wpływam
wpływam na | wpływam na
wpływami | wpływami
wpływamy
wpływamy na | wpływamy na
wpływania
wpływania na | wpływania na
wpływanie
wpływanie na | wpływanie na
wpływaniem
wpływaniem na | wpływaniem na
wpływaniu
wpływaniu na | wpływaniu na
wpływano
wpływano na | wpływano na
wpływasz
wpływasz na | wpływasz na
wpływać
wpływać na | wpływać na
wpływał
wpływał na | wpływał na
wpływała
wpływała na | wpływała na
wpływało
wpływało na | wpływało na
wpływały
wpływały na | wpływały na
wpływem | wpływem
wpływie | wpływie
wpływom | wpływom
wpływowi | wpływie
wpływu | wpływu
wpływów | wpływów
wpłyń
wpłyń na | wpłyń na
wpłyńcie
wpłyńcie na | wpłyńcie na

wraca | wraca
wracacie | wracacie
wracaj | wracaj
wracajcie | wracajcie
wracają | wracają
wracając | wracając
wracali | wracali
wracam | wracam
wracamy | wracamy
wracania | wracania
wracanie | wracanie
wracaniem | wracaniem
wracaniu | wracaniu
wracano | wracano
wracasz | wracasz
wracać | wracać
wracał | wracał
wracała | wracała
wracało | wracało
wracały | wracały
wraz
wraz z | wraz z
wreszcie | w końcu
wrzenia
wrócenia | wrócenia
wrócenia do zdrowia | wyzdrowienia
wrócenie | wrócenie
wrócenie do zdrowia | wyzdrowienie
wróceniem | wróceniem
wróceniem do zdrowia | wyzdrowieniem
wróceniu | wróceniu
wróceniu do zdrowia | wyzdrowieniu
wróci | wróci
wróci do zdrowia | wyzdrowieje
wrócicie | wrócicie
wrócicie do zdrowia | wyzdrowiejecie
wrócili | wrócili
wrócili do zdrowia | wyzdrowieli
wróciliśmy | wróciliśmy
wrócimy | wrócimy
wrócimy do zdrowia | wyzdrowiejemy
wrócisz | wrócisz
wrócisz do zdrowia | wyzdrowiejesz
wróciwszy | wróciwszy
wróciwszy do zdrowia | wyzdrowiawszy
wrócić | wrócić
wrócić do zdrowia | wyzdrowieć
wrócił | wrócił
wrócił do zdrowia | wyzdrowiał
wróciła | wróciła
wróciła do zdrowia | wyzdrowiała
wróciłam | wróciłam
wróciłem | wróciłem
wróciło | wróciło
wróciło do zdrowia | wyzdrowiało
wróciły | wróciły
wróciły do zdrowia | wyzdrowiały
wrócono | wrócono
wrócono do zdrowia | wyzdrowiano
wrócą | wrócą
wrócą do zdrowia | wyzdrowieją
wrócę | wrócę
wrócę do zdrowia | wyzdrowieję
wróć | wróć
wróć do zdrowia | wyzdrowiej
wróćcie | wróćcie
wróćcie do zdrowia | wyzdrowiejcie

wskutek | wskutek
wskutek czego | przez co
wspaniali | świetna
wspanialsi | doskonalsi
wspanialsza | doskonalsi
wspanialsze | doskonalsi
wspanialszego | doskonalsi
wspanialszej | doskonalsi
wspanialszemu | doskonalsi
wspanialszy | doskonalsi
wspanialszych | doskonalsi
wspanialszym | doskonalsi
wspanialszymi | doskonalsi
wspanialszą | doskonalsi
wspaniała | świetna
wspaniałe | świetna
wspaniałego | świetna
wspaniałej | świetna
wspaniałemu | świetna
wspaniały | świetna
wspaniałych | świetna
wspaniałym | świetna
wspaniałymi | świetna
wspaniałą | świetna
wsparci | poparci
wsparcia | poparcia
wsparcie | poparcie
wsparciem | poparciem
wsparciu | poparciu
wsparli | wsparli
wsparliśmy | poparliśmy
wsparta | poparta
wsparte | poparte
wspartego | popartego
wspartej | popartej
wspartemu | popartemu
wsparto | wsparto
wsparty | poparty
wspartych | popartych
wspartym | popartym
wspartymi | popartymi
wspartą | popartą
wsparł | wsparł
wsparła | wsparła
wsparłam | poparłam
wsparłem | poparłem
wsparło | wsparło
wsparłszy | poparłszy
wsparły | wsparły
wspiera | popiera
wspieracie | popieracie
wspierają | popierają
wspierając | popierając
wspierali | popierali
wspieram | popieram
wspieramy | popieramy
wspierana | popierana
wspierane | popierane
wspieranego | popieranego
wspieranej | popieranej
wspieranemu | popieranemu
wspierani | popierani
wspierania | popierania
wspieranie | popieranie
wspieraniem | popieraniem
wspieraniu | popieraniu
wspierano | popierano
wspierany | popierany
wspieranych | popieranych
wspieranym | popieranym
wspieranymi | popieranymi
wspieraną | popieraną
wspierasz | popierasz
wspierać | popierać
wspierał | popierał
wspierała | popierała
wspierało | popierało
wspierały | popierały
wspomina | mówi
wspomniał | dodał
wspomniała | dodała
wspólnie | razem
wspólnie z | wraz z
współczesna | nowoczesna
współczesne | nowoczesne
współczesnego | nowoczesnego
współczesnej | nowoczesnej
współczesnemu | nowoczesnemu
współczesny | nowoczesny
współczesnych | nowoczesnych
współczesnym | nowoczesnym
współczesnymi | nowoczesnymi
współczesną | nowoczesną
współcześni | nowocześni
współzawodnictw | rywalizacyj
współzawodnictwa | rywalizacji
współzawodnictwach | rywalizacjach
współzawodnictwami | rywalizacjami
współzawodnictwem | rywalizacją
współzawodnictwie | rywalizacji
współzawodnictwo | rywalizacja
współzawodnictwom | rywalizacjom
współzawodnictwu | rywalizacji
wstęp
wstęp bezpłatny | wstęp wolny
wstęp jest bezpłatny | wstęp jest wolny
wstęp jest darmowy | wstęp jest wolny
wstęp jest wolny | wstęp jest wolny
wstęp wolny | wstęp wolny
wstępna | wstępna
wstępne | wstępne
wstępnego | wstępnego
wstępnej | wstępnej
wstępnemu | wstępnemu
wstępni | wstępni
wstępny | wstępny
wstępnych | wstępnych
wstępnym | wstępnym
wstępnymi | wstępnymi
wstępną | wstępną
wszakże | ale
wszcznie
wszcznie śledztwo | wszcznie śledztwo
wszczniecie
wszczniecie śledztwo | wszczniecie śledztwo
wszczniemy
wszczniemy śledztwo | wszczniemy śledztwo
wszczniesz
wszczniesz śledztwo | wszczniesz śledztwo
wszczną
wszczną śledztwo | wszczną śledztwo
wszcznę
wszcznę śledztwo | wszcznę śledztwo
wszcząwszy
wszcząwszy śledztwo | wszcząwszy śledztwo
wszcząć
wszcząć śledztwo | wszcząć śledztwo
wszczął
wszczął śledztwo | wszczął śledztwo
wszcząłem
wszcząłem śledztwo | wszcząłem śledztwo
wszczęcia
wszczęcia śledztwo | wszczęcia śledztwo
wszczęcie
wszczęcie śledztwo | wszczęcie śledztwo
wszczęciem
wszczęciem śledztwo | wszczęciem śledztwo
wszczęciu
wszczęciu śledztwo | wszczęciu śledztwo
wszczęli
wszczęli śledztwo | wszczęli śledztwo
wszczęliśmy
wszczęliśmy śledztwo | wszczęliśmy śledztwo
wszczęto
wszczęto śledztwo | wszczęto śledztwo
wszczęła
wszczęła śledztwo | wszczęła śledztwo
wszczęłam
wszczęłam śledztwo | wszczęłam śledztwo
wszczęło
wszczęło śledztwo | wszczęło śledztwo
wszczęły
wszczęły śledztwo | wszczęły śledztwo
wszedł
wszedł do finału | wszedł do finału
wszedł do półfinału | wszedł do półfinału
wszedł w życie | wszedł w życie
wszedłszy
wszedłszy do finału | wszedłszy do finału
wszedłszy do półfinału | wszedłszy do półfinału
wszedłszy w życie | wszedłszy w życie
wszyscy
wszystkich
wszystkim
wszystko
wszędzie | wszędzie

wyasfaltowali | wyasfaltowali
wyasfaltowania | wyasfaltowania
wyasfaltowanie | wyasfaltowanie
wyasfaltowaniem | wyasfaltowaniem
wyasfaltowaniu | wyasfaltowaniu
wyasfaltowano | wyasfaltowano
wyasfaltowawszy | wyasfaltowawszy
wyasfaltować | wyasfaltować
wyasfaltował | wyasfaltował
wyasfaltowała | wyasfaltowała
wyasfaltowało | wyasfaltowało
wyasfaltowały | wyasfaltowały
wyasfaltuje | wyasfaltuje
wyasfaltujecie | wyasfaltujecie
wyasfaltujemy | wyasfaltujemy
wyasfaltujesz | wyasfaltujesz
wyasfaltują | wyasfaltują
wyasfaltuję | wyasfaltuję
wybaczenie
wybierz
wybierz się | udaj się
wybierzcie
wybierzcie się | udajcie się
wybierze
wybierze się | uda się
wybierzemy
wybierzemy się | udamy się
wybiorą
wybiorą się | udadzą się
wybrali
wybrali się | udali się
wybrano
wybrano się | udano się
wybrawszy
wybrawszy się | udawszy się
wybrać
wybrać się | udać się
wybrał
wybrał się | udał się
wybrała
wybrała się | udała się
wybrało
wybrało się | udało się
wybrały
wybrały się | udały się
wybuch | wybuch
wybuchach | wybuchach
wybuchami | wybuchami
wybuchem | wybuchem
wybuchli | wybuchli
wybuchnie | wybuchnie
wybuchniecie | wybuchniecie
wybuchniemy | wybuchniemy
wybuchniesz | wybuchniesz
wybuchnij | eksploduj
wybuchnijcie | eksplodujcie
wybuchnięcia | wybuchnięcia
wybuchnięcie | wybuchnięcie
wybuchnięciem | wybuchnięciem
wybuchnięciu | wybuchnięciu
wybuchnięto | wybuchnięto
wybuchną | wybuchną
wybuchnąwszy | wybuchnąwszy
wybuchnąć | wybuchnąć
wybuchnął | wybuchł
wybuchnąłem | wybuchnąłem
wybuchnę | wybuchnę
wybuchnęli | wybuchli
wybuchnęliśmy | wybuchnęliśmy
wybuchnęła | wybuchła
wybuchnęłam | wybuchnęłam
wybuchnęło | wybuchło
wybuchnęły | wybuchły
wybuchom | wybuchom
wybuchowi | wybuchu
wybuchu | wybuchu
wybuchy | wybuchy
wybuchów | wybuchu
wybuchł | wybuchł
wybuchła | wybuchła
wybuchło | wybuchło
wybuchły | wybuchły
wybudowali | wznieśli
wybudowana | zbudowana
wybudowane | zbudowana
wybudowanego | zbudowana
wybudowanej | zbudowana
wybudowanemu | zbudowana
wybudowani | zbudowana
wybudowano | zbudowano
wybudowany | zbudowana
wybudowanych | zbudowana
wybudowanym | zbudowana
wybudowanymi | zbudowana
wybudowaną | zbudowana
wybudowawszy | postawiwszy
wybudować | wznieść
wybudował | wzniosł
wybudowała | wzniosła
wybudowało | wzniosło
wybudowały | wzniosły
wybuduj | postaw
wybudujcie | postawcie
wybuduje | postawi
wybudujemy | postawimy
wybudują | wzniosą
wyburz | zburz
wyburza | burzy
wyburzacie | burzycie
wyburzają | burzą
wyburzając | burząc
wyburzali | burzyli
wyburzaliśmy | burzyliśmy
wyburzam | burzę
wyburzamy | burzymy
wyburzana | burzona
wyburzane | burzone
wyburzanego | burzonego
wyburzanej | burzonej
wyburzanemu | burzonemu
wyburzani | burzeni
wyburzania | burzenia
wyburzanie | burzenie
wyburzaniem | burzeniem
wyburzaniu | burzeniu
wyburzano | burzono
wyburzany | burzony
wyburzanych | burzonych
wyburzanym | burzonym
wyburzanymi | burzonymi
wyburzaną | burzoną
wyburzasz | burzysz
wyburzać | burzyć
wyburzał | burzył
wyburzała | burzyła
wyburzałam | burzyłam
wyburzałem | burzyłem
wyburzało | burzyło
wyburzały | burzyły
wyburzcie | zburzcie
wyburzeni | zburzeni
wyburzenia | zburzenia
wyburzeniach | zburzeniach
wyburzeniami | zburzeniami
wyburzenie | zburzenie
wyburzeniem | zburzeniem
wyburzeniom | zburzeniom
wyburzeniu | zburzeniu
wyburzeń | zburzeń
wyburzona | zburzona
wyburzone | zburzone
wyburzonego | zburzonego
wyburzonej | zburzonej
wyburzonemu | zburzonemu
wyburzono | zburzono
wyburzony | zburzony
wyburzonych | zburzonych
wyburzonym | zburzonym
wyburzonymi | zburzonymi
wyburzoną | zburzoną
wyburzy | zburzy
wyburzycie | zburzycie
wyburzyli | zburzyli
wyburzyliśmy | zburzyliśmy
wyburzymy | zburzymy
wyburzysz | zburzysz
wyburzywszy | zburzywszy
wyburzyć | zburzyć
wyburzył | zburzył
wyburzyła | zburzyła
wyburzyłam | zburzyłam
wyburzyłem | zburzyłem
wyburzyło | zburzyło
wyburzyły | zburzyły
wyburzą | zburzą
wyburzę | zburzę
wyceni | oceni
wycenia | ocenia
wyceniacie | szacujecie
wyceniają | szacują
wyceniając | szacując
wyceniali | oceniali
wyceniam | szacuję
wyceniamy | oceniamy
wyceniana | oceniana
wyceniane | oceniane
wycenianego | szacowanego
wycenianej | szacowanej
wycenianemu | szacowanemu
wyceniani | oceniani
wyceniania | szacowania
wycenianie | szacowanie
wycenianiem | szacowaniem
wycenianiu | szacowaniu
wyceniano | oceniano
wyceniany | oceniany
wycenianych | szacowanych
wycenianym | szacowanym
wycenianymi | szacowanymi
wycenianą | szacowaną
wyceniasz | szacujesz
wyceniać | oceniać
wyceniał | oceniał
wyceniała | oceniała
wyceniało | oceniało
wyceniały | oceniały
wycenicie | wycenicie
wycenieni | ocenieni
wycenienia | ocenienia
wycenienie | ocenienie
wycenieniem | ocenieniem
wycenieniu | ocenieniu
wycenili | ocenili
wycenimy | ocenimy
wyceniona | oceniona
wycenione | ocenione
wycenionego | ocenionego
wycenionej | ocenionej
wycenionemu | ocenionemu
wyceniono | oceniono
wyceniony | oceniony
wycenionych | ocenionych
wycenionym | ocenionym
wycenionymi | ocenionymi
wycenioną | ocenioną
wycenisz | wycenisz
wyceniwszy | oceniwszy
wycenią | ocenią
wycenić | ocenić
wycenię | wycenię
wycenił | ocenił
wyceniła | oceniła
wyceniło | oceniło
wyceniły | oceniły
wychwala | chwali
wychwalali | chwalili
wychwalano | chwalono
wychwalać | chwalić
wychwalał | chwalił
wychwalała | chwaliła
wyciąga | wyciąga
wyciągaj | wyciągaj
wyciągajcie | wyciągajcie
wyciągają | wyciągają
wyciągając | wyciągając
wyciągali | wyciągali
wyciągamy | wyciągamy
wyciągana | wyciągana
wyciągane | wyciągane
wyciągani | wyciągani
wyciągano | wyciągano
wyciągany | wyciągany
wyciągać | wyciągać
wyciągał | wyciągał
wyciągała | wyciągała
wyciągało | wyciągało
wyciągały | wyciągały
wyciągnie | wyciągnie
wyciągnie wniosek | wywnioskuje
wyciągniecie
wyciągniecie wniosek | wywnioskujecie
wyciągniemy | wyciągniemy
wyciągniemy wniosek | wywnioskujemy
wyciągniesz
wyciągniesz wniosek | wywnioskujesz
wyciągnij | wydobądź
wyciągnij wniosek | dojdź do wniosku
wyciągnijcie | wydobądźcie
wyciągnijcie wniosek | dojdźcie do wniosku
wyciągnięci | wydobyci
wyciągnięcia
wyciągnięcia wniosek | wywnioskowania
wyciągnięcie
wyciągnięcie wniosek | wywnioskowanie
wyciągnięciem
wyciągnięciem wniosek | wywnioskowaniem
wyciągnięciu
wyciągnięciu wniosek | wywnioskowaniu
wyciągnięta | wydobyta
wyciągnięte | wydobyte
wyciągnięto | wydobyto
wyciągnięto wniosek | wywnioskowano
wyciągnięty | wydobyty
wyciągną | wyciągną
wyciągną wniosek | wywnioskują
wyciągnąwszy | wydobywszy
wyciągnąwszy wniosek | wywnioskowawszy
wyciągnąć | wydobyć
wyciągnąć wniosek | wywnioskować
wyciągnął | wydobył
wyciągnął wniosek | wywnioskował
wyciągnę
wyciągnę wniosek | wywnioskuję
wyciągnęli | wydobyli
wyciągnęli wniosek | wywnioskowali
wyciągnęła | wydobyła
wyciągnęła wniosek | wywnioskowała
wyciągnęło | wydobyło
wyciągnęło wniosek | wywnioskowało
wyciągnęły | wydobyły
wyciągnęły wniosek | wywnioskowały
wyczyszczeni | oczyszczeni
wyczyszczenia | oczyszczenia
wyczyszczeniach | oczyszczeniach
wyczyszczeniami | oczyszczeniami
wyczyszczenie | oczyszczenie
wyczyszczeniem | oczyszczeniem
wyczyszczeniom | oczyszczeniom
wyczyszczeniu | oczyszczeniu
wyczyszczeń | oczyszczeń
wyczyszczona | oczyszczona
wyczyszczone | oczyszczone
wyczyszczonego | oczyszczonego
wyczyszczonej | oczyszczonej
wyczyszczonemu | oczyszczonemu
wyczyszczono | oczyszczono
wyczyszczony | oczyszczony
wyczyszczonych | oczyszczonych
wyczyszczonym | oczyszczonym
wyczyszczonymi | oczyszczonymi
wyczyszczoną | oczyszczoną
wyczyszczą | oczyszczą
wyczyści | oczyści
wyczyścili | oczyścili
wyczyścimy | oczyścimy
wyczyściwszy | oczyściwszy
wyczyścić | oczyścić
wyczyścił | oczyścił
wyczyściła | oczyściła
wyczyściło | oczyściło
wyczyściły | oczyściły
wyczyść | oczyść
wyczyśćcie | oczyśćcie
wydajna | wydajna
wydajne | wydajne
wydajnego | wydajnego
wydajnej | wydajnej
wydajnemu | wydajnemu
wydajni | wydajni
wydajny | wydajny
wydajnych | wydajnych
wydajnym | wydajnym
wydajnymi | wydajnymi
wydajną | wydajną
wydarz
wydarz się | zdarz się
wydarzcie
wydarzcie się | zdarzcie się
wydarzenia | zajścia
wydarzenia się | zdarzenia się
wydarzeniach | zajściach
wydarzeniami | zajściami
wydarzenie | zajście
wydarzenie się | zdarzenie się
wydarzeniem | zajściem
wydarzeniem się | zdarzeniem się
wydarzeniom | zajściom
wydarzeniu | zajściu
wydarzeniu się | zdarzeniu się
wydarzeń | zajść
wydarzono
wydarzono się | zdarzono się
wydarzy
wydarzy się | zdarzy się
wydarzycie
wydarzycie się | zdarzycie się
wydarzyli
wydarzyli się | zdarzyli się
wydarzymy
wydarzymy się | zdarzymy się
wydarzysz
wydarzysz się | zdarzysz się
wydarzywszy
wydarzywszy się | zdarzywszy się
wydarzyć
wydarzyć się | zdarzyć się
wydarzył
wydarzył się | zdarzył się
wydarzyła
wydarzyła się | zdarzyła się
wydarzyło
wydarzyło się | zdarzyło się
wydarzyły
wydarzyły się | zdarzyły się
wydarzą
wydarzą się | zdarzą się
wydarzę
wydarzę się | zdarzę się
wydatek | koszt
wydatkach | kosztach
wydatkami | kosztami
wydatki | koszta
wydatkiem | kosztem
wydatkom | kosztom
wydatkowi | kosztowi
wydatku | kosztu
wydatków | kosztów
wydobyci | wydobyci
wydobyli | wydobyli
wydobyta | wydobyta
wydobyte | wydobyte
wydobyto | wydobyto
wydobyty | wydobyty
wydobywa | wyciąga
wydobywaj | wyciągaj
wydobywajcie | wyciągajcie
wydobywają | wyciągają
wydobywając | wyciągając
wydobywali | wyciągali
wydobywamy | wyciągamy
wydobywana | wyciągana
wydobywane | wyciągane
wydobywani | wyciągani
wydobywano | wyciągano
wydobywany | wyciągany
wydobywać | wyciągać
wydobywał | wyciągał
wydobywała | wyciągała
wydobywało | wyciągało
wydobywały | wyciągały
wydobywszy | wydobywszy
wydobyć | wydobyć
wydobył | wydobył
wydobyła | wydobyła
wydobyło | wydobyło
wydobyły | wydobyły
wydobądź | wydobądź
wydobądźcie | wydobądźcie
wydobędzie | wyciągnie
wydobędziemy | wyciągniemy
wydobędą | wyciągną
wydłuż | wydłuż
wydłuża | wydłuża
wydłużaj | wydłużaj
wydłużajcie | wydłużajcie
wydłużają | wydłużają
wydłużając | wydłużając
wydłużali | wydłużali
wydłużamy | wydłużamy
wydłużana | wydłużana
wydłużane | wydłużane
wydłużani | wydłużani
wydłużano | wydłużano
wydłużany | wydłużany
wydłużać | wydłużać
wydłużał | wydłużał
wydłużała | wydłużała
wydłużało | wydłużało
wydłużały | wydłużały
wydłużcie | wydłużcie
wydłużeni | wydłużeni
wydłużenia | wydłużenia
wydłużenie | wydłużenie
wydłużeniem | wydłużeniem
wydłużeniu | wydłużeniu
wydłużona | wydłużona
wydłużone | wydłużone
wydłużonego | wydłużonego
wydłużonej | wydłużonej
wydłużonemu | wydłużonemu
wydłużono | wydłużono
wydłużony | wydłużony
wydłużonych | wydłużonych
wydłużonym | wydłużonym
wydłużonymi | wydłużonymi
wydłużoną | wydłużoną
wydłuży | wydłuży
wydłużycie | wydłużycie
wydłużyli | wydłużyli
wydłużyliśmy | wydłużyliśmy
wydłużymy | wydłużymy
wydłużysz | wydłużysz
wydłużywszy | wydłużywszy
wydłużyć | wydłużyć
wydłużył | wydłużył
wydłużyła | wydłużyła
wydłużyłam | wydłużyłam
wydłużyłem | wydłużyłem
wydłużyło | wydłużyło
wydłużyły | wydłużyły
wydłużą | wydłużą
wydłużę | wydłużę
wygląda | wygląda
wyglądaj | wyglądaj
wyglądajcie | wyglądajcie
wyglądają | wyglądają
wyglądając | wyglądając
wyglądali | wyglądali
wyglądamy | wyglądamy
wyglądano | wyglądano
wyglądać | wyglądać
wyglądał | wyglądał
wyglądała | wyglądała
wyglądało | wyglądało
wyglądały | wyglądały
wygodna | wygodna
wygodne | wygodne
wygodnego | wygodnego
wygodnej | wygodnej
wygodnemu | wygodnemu
wygodni | wygodni
wygodny | wygodny
wygodnych | wygodnych
wygodnym | wygodnym
wygodnymi | wygodnymi
wygodną | wygodną
wygra | ogra
wygracie | wygracie
wygraj | wygraj
wygrajcie | wygrajcie
wygrają | ograją
wygrali | ograli
wygram | wygram
wygramy | wygramy
wygrana | triumf
wygrane | ograna
wygranego | ograna
wygranej | triumfu
wygranemu | ograna
wygrani | ograna
wygrania | wygrania
wygranie | wygranie
wygraniem | wygraniem
wygraniu | wygraniu
wygrano | wygrano
wygrany | ograna
wygranych | triumfów
wygranym | ograna
wygranymi | ograna
wygraną | ograna
wygrasz | wygrasz
wygrawszy | wygrawszy
wygrać | ograć
wygrał | ograł
wygrała | ograła
wygrało | ograło
wygrały | ograły
wygrywa | wygrywa
wygrywacie | wygrywacie
wygrywaj | wygrywaj
wygrywajcie | wygrywajcie
wygrywają | wygrywają
wygrywając | wygrywając
wygrywali | wygrywali
wygrywam | wygrywam
wygrywamy | wygrywamy
wygrywana | wygrywana
wygrywane | wygrywane
wygrywanego | wygrywanego
wygrywanej | wygrywanej
wygrywanemu | wygrywanemu
wygrywani | wygrywani
wygrywania | wygrywania
wygrywanie | wygrywanie
wygrywaniem | wygrywaniem
wygrywaniu | wygrywaniu
wygrywano | wygrywano
wygrywany | wygrywany
wygrywanych | wygrywanych
wygrywanym | wygrywanym
wygrywanymi | wygrywanymi
wygrywaną | wygrywaną
wygrywasz | wygrywasz
wygrywać | wygrywać
wygrywał | wygrywał
wygrywała | wygrywała
wygrywało | wygrywało
wygrywały | wygrywały
wyjawi | ujawni
wyjawili | ujawnili
wyjawiono | ujawniono
wyjawić | ujawnić
wyjawił | ujawnił
wyjawiła | ujawniła
wyjaśni | wyjaśni
wyjaśnia | mówi
wyjaśniacie | tłumaczycie
wyjaśniaj | tłumacz
wyjaśniajcie | tłumaczcie
wyjaśniają | mówią
wyjaśniając | tłumacząc
wyjaśniali | tłumaczyli
wyjaśnialiśmy | tłumaczyliśmy
wyjaśniam | tłumaczę
wyjaśniamy | tłumaczymy
wyjaśniana | tłumaczona
wyjaśniane | tłumaczone
wyjaśnianego | tłumaczonego
wyjaśnianej | tłumaczonej
wyjaśnianemu | tłumaczonemu
wyjaśniani | tłumaczeni
wyjaśniania | tłumaczenia
wyjaśnianie | tłumaczenie
wyjaśnianiem | tłumaczeniem
wyjaśnianiu | tłumaczeniu
wyjaśniano | tłumaczono
wyjaśniany | tłumaczony
wyjaśnianych | tłumaczonych
wyjaśnianym | tłumaczonym
wyjaśnianymi | tłumaczonymi
wyjaśnianą | tłumaczoną
wyjaśniasz | tłumaczysz
wyjaśniać | tłumaczyć
wyjaśniał | mówił
wyjaśniała | mówiła
wyjaśniałam | tłumaczyłam
wyjaśniałem | tłumaczyłem
wyjaśniało | tłumaczyło
wyjaśniały | tłumaczyły
wyjaśnicie | wyjaśnicie
wyjaśnieni | wyjaśnieni
wyjaśnienia | wyjaśnienia
wyjaśnienie | wyjaśnienie
wyjaśnieniem | wyjaśnieniem
wyjaśnieniu | wyjaśnieniu
wyjaśnij | wyjaśnij
wyjaśnijcie | wyjaśnijcie
wyjaśnili | dodali
wyjaśniliśmy | wyjaśniliśmy
wyjaśnimy | wyjaśnimy
wyjaśniona | wyjaśniona
wyjaśnione | wyjaśnione
wyjaśnionego | wyjaśnionego
wyjaśnionej | wyjaśnionej
wyjaśnionemu | wyjaśnionemu
wyjaśniono | wyjaśniono
wyjaśniony | wyjaśniony
wyjaśnionych | wyjaśnionych
wyjaśnionym | wyjaśnionym
wyjaśnionymi | wyjaśnionymi
wyjaśnioną | wyjaśnioną
wyjaśnisz | wyjaśnisz
wyjaśniwszy | wyjaśniwszy
wyjaśnią | wyjaśnią
wyjaśnić | wyjaśnić
wyjaśnię | wyjaśnię
wyjaśnił | dodał
wyjaśniła | dodała
wyjaśniłam | wyjaśniłam
wyjaśniłem | wyjaśniłem
wyjaśniło | dodało
wyjaśniły | wyjaśniły
wyjdzie
wyjdzie drukiem | ukaże się
wyjdziecie
wyjdziecie drukiem | ukażecie się
wyjdziemy
wyjdziemy drukiem | ukażemy się
wyjdziesz
wyjdziesz drukiem | ukażesz się
wyjdą
wyjdą drukiem | ukażą się
wyjdę
wyjdę drukiem | ukażę się
wyjątkowa | wyjątkowa
wyjątkowe | wyjątkowe
wyjątkowego | wyjątkowego
wyjątkowej | wyjątkowej
wyjątkowemu | wyjątkowemu
wyjątkowi | wyjątkowi
wyjątkowy | wyjątkowy
wyjątkowych | wyjątkowych
wyjątkowym | wyjątkowym
wyjątkowymi | wyjątkowymi
wyjątkową | wyjątkową
wyjścia
wyjścia drukiem | ukazania się
wyjście
wyjście drukiem | ukazanie się
wyjściem
wyjściem drukiem | ukazaniem się
wyjściu
wyjściu drukiem | ukazaniu się
wyjść
wyjść drukiem | ukazać się
wykaz | lista
wykazach | listach
wykazali | dowiedli
wykazami | listami
wykazano | wykazano
wykazał | dowiodł
wykazała | dowiodła
wykazem | listą
wykazie | liście
wykazom | listom
wykazowi | liście
wykazu | listy
wykazów | list
wykona | zrobi
wykona mapę | wykona mapę
wykona symfonię | zagra symfonię
wykonacie
wykonacie mapę | wykonacie mapę
wykonacie symfonię | zagracie symfonię
wykonaj | zrób
wykonajcie | zróbcie
wykonają | zrobią
wykonają mapę | wykonają mapę
wykonają symfonię | zagrają symfonię
wykonali | zrobili
wykonali mapę | wykonali mapę
wykonali symfonię | zagrali symfonię
wykonaliśmy
wykonaliśmy mapę | wykonaliśmy mapę
wykonaliśmy symfonię | zagraliśmy symfonię
wykonam
wykonam mapę | wykonam mapę
wykonam symfonię | zagram symfonię
wykonamy | zrobimy
wykonamy mapę | wykonamy mapę
wykonamy symfonię | zagramy symfonię
wykonana | wykonana
wykonane | wykonane
wykonanego | wykonanego
wykonanej | wykonanej
wykonanemu | wykonanemu
wykonani | wykonani
wykonania | wykonania
wykonania mapę | wykonania mapę
wykonania symfonię | zagrania symfonię
wykonaniach | wykonaniach
wykonaniami | wykonaniami
wykonanie | wykonanie
wykonanie mapę | wykonanie mapę
wykonanie symfonię | zagranie symfonię
wykonaniem | wykonaniem
wykonaniem mapę | wykonaniem mapę
wykonaniem symfonię | zagraniem symfonię
wykonaniom | wykonaniom
wykonaniu | wykonaniu
wykonaniu mapę | wykonaniu mapę
wykonaniu symfonię | zagraniu symfonię
wykonano | wykonano
wykonano mapę | wykonano mapę
wykonano symfonię | zagrano symfonię
wykonany | wykonany
wykonanych | wykonanych
wykonanym | wykonanym
wykonanymi | wykonanymi
wykonaną | wykonaną
wykonasz
wykonasz mapę | wykonasz mapę
wykonasz symfonię | zagrasz symfonię
wykonawszy | zrobiwszy
wykonawszy mapę | wykonawszy mapę
wykonawszy symfonię | zagrawszy symfonię
wykonać | zrobić
wykonać mapę | wykonać mapę
wykonać symfonię | zagrać symfonię
wykonał | zrobił
wykonał mapę | wykonał mapę
wykonał symfonię | zagrał symfonię
wykonała | zrobiła
wykonała mapę | wykonała mapę
wykonała symfonię | zagrała symfonię
wykonałam
wykonałam mapę | wykonałam mapę
wykonałam symfonię | zagrałam symfonię
wykonałem
wykonałem mapę | wykonałem mapę
wykonałem symfonię | zagrałem symfonię
wykonało | zrobiło
wykonało mapę | wykonało mapę
wykonało symfonię | zagrało symfonię
wykonały | zrobiły
wykonały mapę | wykonały mapę
wykonały symfonię | zagrały symfonię
wykonań | wykonań
wykonuj | rób
wykonujcie | róbcie
wykonuje | robi
wykonujemy | robimy
wykonują | robią
wykonując | robiąc
wykonywa | robi
wykonywaj | rób
wykonywajcie | róbcie
wykonywają | robią
wykonywając | robiąc
wykonywali | robili
wykonywamy | robimy
wykonywana | robiona
wykonywane | robione
wykonywani | robieni
wykonywano | robiono
wykonywany | robiony
wykonywać | robić
wykonywał | robił
wykonywała | robiła
wykonywało | robiło
wykonywały | robiły
wykorzysta | użyje
wykorzystacie | użyjecie
wykorzystają | użyją
wykorzystali | użyli
wykorzystam | użyję
wykorzystamy | użyjemy
wykorzystana | użyci
wykorzystane | użyci
wykorzystanego | użyci
wykorzystanej | użyci
wykorzystanemu | użyci
wykorzystani | użyci
wykorzystania | użycia
wykorzystanie | użycie
wykorzystaniem | użyciem
wykorzystaniu | użyciu
wykorzystano | użyto
wykorzystany | użyci
wykorzystanych | użyci
wykorzystanym | użyci
wykorzystanymi | użyci
wykorzystaną | użyci
wykorzystasz | użyjesz
wykorzystawszy | używszy
wykorzystać | użyć
wykorzystał | użył
wykorzystała | użyła
wykorzystało | użyło
wykorzystały | użyły
wylicza | oblicza
wyliczacie | obliczacie
wyliczają | obliczają
wyliczając | obliczając
wyliczali | obliczali
wyliczaliśmy | obliczaliśmy
wyliczam | obliczam
wyliczamy | obliczamy
wyliczana | obliczana
wyliczane | obliczane
wyliczanego | obliczanego
wyliczanej | obliczanej
wyliczanemu | obliczanemu
wyliczani | obliczani
wyliczania | obliczania
wyliczanie | obliczanie
wyliczaniem | obliczaniem
wyliczaniu | obliczaniu
wyliczano | obliczano
wyliczany | obliczany
wyliczanych | obliczanych
wyliczanym | obliczanym
wyliczanymi | obliczanymi
wyliczaną | obliczaną
wyliczasz | obliczasz
wyliczać | obliczać
wyliczał | obliczał
wyliczała | obliczała
wyliczałam | obliczałam
wyliczałem | obliczałem
wyliczało | obliczało
wyliczały | obliczały
wyliczeni | obliczeni
wyliczenia | obliczenia
wyliczenie | obliczenie
wyliczeniem | obliczeniem
wyliczeniu | obliczeniu
wyliczona | obliczona
wyliczone | obliczone
wyliczonego | obliczonego
wyliczonej | obliczonej
wyliczonemu | obliczonemu
wyliczono | obliczono
wyliczony | obliczony
wyliczonych | obliczonych
wyliczonym | obliczonym
wyliczonymi | obliczonymi
wyliczoną | obliczoną
wyliczy | obliczy
wyliczycie | obliczycie
wyliczyli | obliczyli
wyliczyliśmy | obliczyliśmy
wyliczymy | obliczymy
wyliczysz | obliczysz
wyliczywszy | obliczywszy
wyliczyć | obliczyć
wyliczył | obliczył
wyliczyła | obliczyła
wyliczyłam | obliczyłam
wyliczyłem | obliczyłem
wyliczyło | obliczyło
wyliczyły | obliczyły
wyliczą | obliczą
wyliczę | obliczę
wymagania | wymogi
wymaganiach | wymogach
wymaganiami | wymogami
wymaganie | wymóg
wymaganiem | wymogiem
wymaganiom | wymogom
wymaganiu | wymogi
wymagań | wymagań
wymiesza | wymiesza
wymieszaj | wymieszaj
wymieszajcie | wymieszajcie
wymieszają | wymieszają
wymieszali | wymieszali
wymieszamy | wymieszamy
wymieszana | wymieszana
wymieszane | wymieszane
wymieszani | wymieszani
wymieszano | wymieszano
wymieszany | wymieszany
wymieszawszy | wymieszawszy
wymieszać | wymieszać
wymieszał | wymieszał
wymieszała | wymieszała
wymieszało | wymieszało
wymieszały | wymieszały
wymogach | wymogach
wymogami | wymogami
wymogi | wymogi
wymogiem | wymogiem
wymogom | wymogom
wymogowi | wymogi
wymogu | wymogi
wymogów | wymagań
wymyci | umyci
wymyj | umyj
wymyjcie | umyjcie
wymyje | umyje
wymyją | umyją
wymyli | umyli
wymysł | wymysł
wymysłach | wymysłach
wymysłami | wymysłami
wymysłem | wymysłem
wymysłom | wymysłom
wymysłowi | wymyśle
wymysłu | wymysłu
wymysły | wymysłu
wymysłów | zmyśleń
wymyta | umyci
wymyte | umyci
wymytego | umyci
wymytej | umyci
wymytemu | umyci
wymyto | umyto
wymyty | umyci
wymytych | umyci
wymytym | umyci
wymytymi | umyci
wymytą | umyci
wymyć | umyć
wymył | umył
wymyła | umyła
wymyło | umyło
wymyły | umyły
wymyśl | obmyśl
wymyślcie | obmyślcie
wymyśle | wymyśle
wymyśleni | obmyśleni
wymyśli | obmyśli
wymyślili | obmyślili
wymyślimy | obmyślimy
wymyśliwszy | obmyśliwszy
wymyślić | obmyślić
wymyślił | obmyślił
wymyśliła | obmyśliła
wymyśliło | obmyśliło
wymyśliły | obmyśliły
wymyślona | obmyślona
wymyślone | obmyślone
wymyślono | obmyślono
wymyślony | obmyślony
wymyślą | obmyślą
wymóg | wymóg
wynagrodzenia | płac
wynagrodzeniach | płacach
wynagrodzeniami | płacami
wynagrodzenie | płaca
wynagrodzeniem | płacą
wynagrodzeniom | płacom
wynagrodzeniu | płac
wynagrodzeń | płac
wynik | wynik
wynika
wynika z | wynika z
wynikach | wynikach
wynikami | wynikami
wyniki | wyniki
wynikiem | wynikiem
wynikom | wynikom
wynikowi | wynikowi
wyniku | wyniku
wyników | wyników
wypadek
wypadku
wypełnia
wypełnia się | napełnia się
wypełniacie
wypełniacie się | napełniacie się
wypełniają
wypełniają się | napełniają się
wypełniając
wypełniając się | napełniając się
wypełniali
wypełniali się | napełniali się
wypełniam
wypełniam się | napełniam się
wypełniamy
wypełniamy się | napełniamy się
wypełniania
wypełniania się | napełniania się
wypełnianie
wypełnianie się | napełnianie się
wypełnianiem
wypełnianiem się | napełnianiem się
wypełnianiu
wypełnianiu się | napełnianiu się
wypełniano
wypełniano się | napełniano się
wypełniasz
wypełniasz się | napełniasz się
wypełniać
wypełniać się | napełniać się
wypełniał
wypełniał się | napełniał się
wypełniała
wypełniała się | napełniała się
wypełniało
wypełniało się | napełniało się
wypełniały
wypełniały się | napełniały się
wypiec | upiec
wypiecz | upiecz
wypieczcie | upieczcie
wypiecze | upiecze
wypieczemy | upieczemy
wypieczeni | upieczeni
wypieczona | upieczona
wypieczone | upieczone
wypieczono | upieczono
wypieczony | upieczony
wypieka | piecze
wypiekaj | piecz
wypiekajcie | pieczcie
wypiekają | pieką
wypiekając | piekąc
wypiekali | piekli
wypiekamy | pieczemy
wypiekana | pieczona
wypiekane | pieczone
wypiekani | pieczeni
wypiekano | pieczono
wypiekany | pieczony
wypiekać | piec
wypiekał | piekł
wypiekała | piekła
wypiekało | piekło
wypiekały | piekły
wypiekli | upiekli
wypieką | upieką
wypiekł | upiekł
wypiekła | upiekła
wypiekło | upiekło
wypiekłszy | upiekłszy
wypiekły | upiekły
wypocznie | odpocznie
wypocznij | odpocznij
wypocznijcie | odpocznijcie
wypoczną | odpoczną
wypoczynek | odpoczynek
wypoczynkach | odpoczynkach
wypoczynkami | odpoczynkami
wypoczynki | odpoczynki
wypoczynkiem | odpoczynkiem
wypoczynkom | odpoczynkom
wypoczynkowi | odpoczynkowi
wypoczynku | odpoczynku
wypoczynków | odpoczynków
wypoczywa | odpoczywa
wypoczywaj | odpoczywaj
wypoczywajcie | odpoczywajcie
wypoczywają | odpoczywają
wypoczywając | odpoczywając
wypoczywali | odpoczywali
wypoczywano | odpoczywano
wypoczywać | odpoczywać
wypoczywał | odpoczywał
wypoczywała | odpoczywała
wypoczywało | odpoczywało
wypoczywały | odpoczywały
wypocząć | odpocząć
wypoczął | odpoczął
wypoczęci | odpoczęci
wypoczęli | odpoczęli
wypoczęta | odpoczęci
wypoczęte | odpoczęci
wypoczętego | odpoczęci
wypoczętej | odpoczęci
wypoczętemu | odpoczęci
wypoczęto | odpoczęto
wypoczęty | odpoczęci
wypoczętych | odpoczęci
wypoczętym | odpoczęci
wypoczętymi | odpoczęci
wypoczętą | odpoczęci
wypoczęła | odpoczęła
wypoczęło | odpoczęło
wypoczęły | odpoczęły
wypowie
wypowie umowę | zerwie umowę
wypowiecie
wypowiecie umowę | zerwiecie umowę
wypowiedzenia
wypowiedzenia umowę | zerwania umowę
wypowiedzenie
wypowiedzenie umowę | zerwanie umowę
wypowiedzeniem
wypowiedzeniem umowę | zerwaniem umowę
wypowiedzeniu
wypowiedzeniu umowę | zerwaniu umowę
wypowiedziano
wypowiedziano umowę | zerwano umowę
wypowiedziawszy
wypowiedziawszy umowę | zerwawszy umowę
wypowiedział
wypowiedział umowę | zerwał umowę
wypowiedziała
wypowiedziała umowę | zerwała umowę
wypowiedziałam
wypowiedziałam umowę | zerwałam umowę
wypowiedziałem
wypowiedziałem umowę | zerwałem umowę
wypowiedziało
wypowiedziało umowę | zerwało umowę
wypowiedziały
wypowiedziały umowę | zerwały umowę
wypowiedzieli
wypowiedzieli umowę | zerwali umowę
wypowiedzieliśmy
wypowiedzieliśmy umowę | zerwaliśmy umowę
wypowiedzieć
wypowiedzieć umowę | zerwać umowę
wypowiedzą
wypowiedzą umowę | zerwą umowę
wypowiem
wypowiem umowę | zerwę umowę
wypowiemy
wypowiemy umowę | zerwiemy umowę
wypowiesz
wypowiesz umowę | zerwiesz umowę
wyprodukowali | wytworzyli
wyprodukowana | wytworzeni
wyprodukowane | wytworzeni
wyprodukowanego | wytworzeni
wyprodukowanej | wytworzeni
wyprodukowanemu | wytworzeni
wyprodukowani | wytworzeni
wyprodukowania | wytworzenia
wyprodukowanie | wytworzenie
wyprodukowaniem | wytworzeniem
wyprodukowaniu | wytworzeniu
wyprodukowano | wytworzono
wyprodukowany | wytworzeni
wyprodukowanych | wytworzeni
wyprodukowanym | wytworzeni
wyprodukowanymi | wytworzeni
wyprodukowaną | wytworzeni
wyprodukowawszy | wytworzywszy
wyprodukować | wytworzyć
wyprodukował | wytworzył
wyprodukowała | wytworzyła
wyprodukowało | wytworzyło
wyprodukowały | wytworzyły
wyprodukuj | wytwórz
wyprodukujcie | wytwórzcie
wyprodukuje | wytworzy
wyprodukujecie | wytworzycie
wyprodukujemy | wytworzymy
wyprodukujesz | wytworzysz
wyprodukują | wytworzą
wyprodukuję | wytworzę
wyprzedzeniem
wypróbowali | wypróbowali
wypróbowana | wypróbowana
wypróbowane | wypróbowane
wypróbowanego | wypróbowanego
wypróbowanej | wypróbowanej
wypróbowanemu | wypróbowanemu
wypróbowani | wypróbowani
wypróbowania | wypróbowania
wypróbowanie | wypróbowanie
wypróbowaniem | wypróbowaniem
wypróbowaniu | wypróbowaniu
wypróbowano | wypróbowano
wypróbowany | wypróbowany
wypróbowanych | wypróbowanych
wypróbowanym | wypróbowanym
wypróbowanymi | wypróbowanymi
wypróbowaną | wypróbowaną
wypróbowawszy | wypróbowawszy
wypróbować | wypróbować
wypróbował | wypróbował
wypróbowała | wypróbowała
wypróbowało | wypróbowało
wypróbowały | wypróbowały
wypróbowuje | testuje
wypróbowujecie | testujecie
wypróbowujemy | testujemy
wypróbowujesz | testujesz
wypróbowują | testują
wypróbowując | testując
wypróbowuję | testuję
wypróbowywali | testowali
wypróbowywana | testowana
wypróbowywane | testowane
wypróbowywanego | testowanego
wypróbowywanej | testowanej
wypróbowywanemu | testowanemu
wypróbowywani | testowani
wypróbowywania | testowania
wypróbowywanie | testowanie
wypróbowywaniem | testowaniem
wypróbowywaniu | testowaniu
wypróbowywano | testowano
wypróbowywany | testowany
wypróbowywanych | testowanych
wypróbowywanym | testowanym
wypróbowywanymi | testowanymi
wypróbowywaną | testowaną
wypróbowywać | testować
wypróbowywał | testował
wypróbowywała | testowała
wypróbowywało | testowało
wypróbowywały | testowały
wypróbuje | wypróbuje
wypróbujecie | wypróbujecie
wypróbujemy | wypróbujemy
wypróbujesz | wypróbujesz
wypróbują | wypróbują
wypróbuję | wypróbuję
wyrazi
wyrazi wdzięczność | podziękuje
wyrazi zgodę | zgodzi się
wyrazi zgodę na | pozwoli na
wyrazicie
wyrazicie zgodę | zgodzicie się
wyrazicie zgodę na | pozwolicie na
wyrazili
wyrazili wdzięczność | dziękowali
wyrazili zgodę | zgodzili się
wyrazili zgodę na | pozwolili na
wyrazimy
wyrazimy zgodę | zgodzimy się
wyrazimy zgodę na | pozwolimy na
wyrazisz
wyrazisz zgodę | zgodzisz się
wyrazisz zgodę na | pozwolisz na
wyraziwszy
wyraziwszy zgodę | zgodziwszy się
wyraziwszy zgodę na | pozwoliwszy na
wyrazić
wyrazić wdzięczność | dziękować
wyrazić zgodę | zgodzić się
wyrazić zgodę na | pozwolić na
wyraził
wyraził wdzięczność | dziękował
wyraził zgodę | zgodził się
wyraził zgodę na | pozwolił na
wyraziła
wyraziła wdzięczność | dziękowała
wyraziła zgodę | zgodziła się
wyraziła zgodę na | pozwoliła na
wyraziło
wyraziło wdzięczność | dziękowało
wyraziło zgodę | zgodziło się
wyraziło zgodę na | pozwoliło na
wyraziły
wyraziły wdzięczność | dziękowały
wyraziły zgodę | zgodziły się
wyraziły zgodę na | pozwoliły na
wyraź
wyraź wdzięczność | podziękuj
wyraź zgodę | zgódź się
wyraźcie
wyraźcie wdzięczność | podziękujcie
wyraźcie zgodę | zgódźcie się
wyrażenia
wyrażenia zgodę | zgodzenia się
wyrażenia zgodę na | pozwolenia na
wyrażenie
wyrażenie zgodę | zgodzenie się
wyrażenie zgodę na | pozwolenie na
wyrażeniem
wyrażeniem zgodę | zgodzeniem się
wyrażeniem zgodę na | pozwoleniem na
wyrażeniu
wyrażeniu zgodę | zgodzeniu się
wyrażeniu zgodę na | pozwoleniu na
wyrażono
wyrażono wdzięczność | dziękowano
wyrażono zgodę | zgodzono się
wyrażono zgodę na | pozwolono na
wyrażą
wyrażą wdzięczność | podziękują
wyrażą zgodę | zgodzą się
wyrażą zgodę na | pozwolą na
wyrażę
wyrażę zgodę | zgodzę się
wyrażę zgodę na | pozwolę na
wyremontowali | odnowili
wyremontowana | odnowiona
wyremontowane | odnowione
wyremontowanego | odnowionego
wyremontowanej | odnowionej
wyremontowanemu | odnowionemu
wyremontowani | odnowieni
wyremontowania | odnowienia
wyremontowaniach | odnowieniach
wyremontowaniami | odnowieniami
wyremontowanie | odnowienie
wyremontowaniem | odnowieniem
wyremontowaniom | odnowieniom
wyremontowaniu | odnowieniu
wyremontowano | odnowiono
wyremontowany | odnowiony
wyremontowanych | odnowionych
wyremontowanym | odnowionym
wyremontowanymi | odnowionymi
wyremontowaną | odnowioną
wyremontowawszy | odnowiwszy
wyremontować | odnowić
wyremontował | odnowił
wyremontowała | odnowiła
wyremontowało | odnowiło
wyremontowały | odnowiły
wyremontowań | odnowień
wyremontuj | odnów
wyremontujcie | odnówcie
wyremontuje | odnowi
wyremontujecie | odnowicie
wyremontujemy | odnowimy
wyremontujesz | odnowisz
wyremontują | odnowią
wyremontuję | odnowię
wyrok
wyrusz | rusz
wyrusza | rusza
wyruszaj | ruszaj
wyruszajcie | ruszajcie
wyruszają | ruszają
wyruszając | ruszając
wyruszali | ruszali
wyruszamy | ruszamy
wyruszano | ruszano
wyruszać | ruszać
wyruszał | ruszał
wyruszała | ruszała
wyruszało | ruszało
wyruszały | ruszały
wyruszcie | ruszcie
wyruszono | ruszono
wyruszy | ruszy
wyruszyli | ruszyli
wyruszymy | ruszymy
wyruszywszy | ruszywszy
wyruszyć | ruszyć
wyruszył | ruszył
wyruszyła | ruszyła
wyruszyło | ruszyło
wyruszyły | ruszyły
wyruszą | ruszą
wysiłek | trud
wysiłkach | trudach
wysiłkami | trudami
wysiłki | trudy
wysiłkiem | trudem
wysiłkom | trudom
wysiłkowi | trudowi
wysiłku | trudu
wysiłków | trudów
wystarcza | starcza
wystarczacie | starczacie
wystarczają | starczają
wystarczając | starczając
wystarczająca | dostateczna
wystarczające | dostateczna
wystarczającego | dostateczna
wystarczającej | dostateczna
wystarczającemu | dostateczna
wystarczający | dostateczna
wystarczających | dostateczna
wystarczającym | dostateczna
wystarczającymi | dostateczna
wystarczającą | dostateczna
wystarczali | starczali
wystarczam | starczam
wystarczamy | starczamy
wystarczania | starczania
wystarczanie | starczanie
wystarczaniem | starczaniem
wystarczaniu | starczaniu
wystarczano | starczano
wystarczasz | starczasz
wystarczać | starczać
wystarczał | starczał
wystarczała | starczała
wystarczało | starczało
wystarczały | starczały
wystarczenia | starczenia
wystarczenie | starczenie
wystarczeniem | starczeniem
wystarczeniu | starczeniu
wystarczono | starczono
wystarczy | starczy
wystarczycie | starczycie
wystarczyli | starczyli
wystarczymy | starczymy
wystarczysz | starczysz
wystarczywszy | starczywszy
wystarczyć | starczyć
wystarczył | starczył
wystarczyła | starczyła
wystarczyło | starczyło
wystarczyły | starczyły
wystarczą | starczą
wystarczę | starczę
wystartowali | zaczęli się
wystartowania | zaczęcia się
wystartowanie | zaczęcie się
wystartowaniem | zaczęciem się
wystartowaniu | zaczęciu się
wystartowano | zaczęto się
wystartowawszy | zacząwszy się
wystartować | zacząć się
wystartował | zaczął się
wystartowała | zaczęła się
wystartowało | zaczęło się
wystartowały | zaczęły się
wystartuj | wystartuj
wystartujcie | wystartujcie
wystartuje | wystartuje
wystartujecie | wystartujecie
wystartujemy | wystartujemy
wystartujesz | wystartujesz
wystartują | wystartują
wystartuję | wystartuję
wystaw | wystaw
wystawa | wystawa
wystawach | wystawach
wystawami | wystawami
wystawie | wystaw
wystawom | wystawom
wystawy | wystaw
wystawą | wystawą
wystawę | wystawę
wystrasz | wystrasz
wystrasz się | wystrasz się
wystraszcie | wystraszcie
wystraszcie się | wystraszcie się
wystraszeni | wystraszeni
wystraszona | wystraszeni
wystraszone | wystraszeni
wystraszonego | wystraszeni
wystraszonej | wystraszeni
wystraszonemu | wystraszeni
wystraszono | wystraszono
wystraszono się | wystraszono się
wystraszony | wystraszeni
wystraszonych | wystraszeni
wystraszonym | wystraszeni
wystraszonymi | wystraszeni
wystraszoną | wystraszeni
wystraszy | wystraszy
wystraszy się | wystraszy się
wystraszyli | wystraszyli
wystraszyli się | wystraszyli się
wystraszymy | wystraszymy
wystraszywszy | wystraszywszy
wystraszyć | wystraszyć
wystraszyć się | wystraszyć się
wystraszył | wystraszył
wystraszył się | wystraszył się
wystraszyła | wystraszyła
wystraszyła się | wystraszyła się
wystraszyło | wystraszyło
wystraszyło się | wystraszyło się
wystraszyły | wystraszyły
wystraszyły się | wystraszyły się
wystraszą | wystraszą
wystraszą się | wystraszą się
wystrzega
wystrzega się | unika
wystrzegacie
wystrzegacie się | unikacie
wystrzegają
wystrzegają się | unikają
wystrzegając
wystrzegając się | unikając
wystrzegali
wystrzegali się | unikali
wystrzegaliśmy
wystrzegaliśmy się | unikaliśmy
wystrzegam
wystrzegam się | unikam
wystrzegamy
wystrzegamy się | unikamy
wystrzegania
wystrzegania się | unikania
wystrzeganie
wystrzeganie się | unikanie
wystrzeganiem
wystrzeganiem się | unikaniem
wystrzeganiu
wystrzeganiu się | unikaniu
wystrzegano
wystrzegano się | unikano
wystrzegasz
wystrzegasz się | unikasz
wystrzegać
wystrzegać się | unikać
wystrzegał
wystrzegał się | unikał
wystrzegała
wystrzegała się | unikała
wystrzegałam
wystrzegałam się | unikałam
wystrzegałem
wystrzegałem się | unikałem
wystrzegało
wystrzegało się | unikało
wystrzegały
wystrzegały się | unikały
wystudzeni | ostudzeni
wystudzenia | ostudzenia
wystudzenie | ostudzenie
wystudzeniem | ostudzeniem
wystudzeniu | ostudzeniu
wystudzi | ostudzi
wystudzicie | ostudzicie
wystudzili | ostudzili
wystudziliśmy | ostudziliśmy
wystudzimy | ostudzimy
wystudzisz | ostudzisz
wystudziwszy | ostudziwszy
wystudzić | ostudzić
wystudził | ostudził
wystudziła | ostudziła
wystudziłam | ostudziłam
wystudziłem | ostudziłem
wystudziło | ostudziło
wystudziły | ostudziły
wystudzona | ostudzeni
wystudzone | ostudzeni
wystudzonego | ostudzeni
wystudzonej | ostudzeni
wystudzonemu | ostudzeni
wystudzono | ostudzono
wystudzony | ostudzeni
wystudzonych | ostudzeni
wystudzonym | ostudzeni
wystudzonymi | ostudzeni
wystudzoną | ostudzeni
wystudzą | ostudzą
wystudzę | ostudzę
wystudź | ostudź
wystudźcie | ostudźcie
wystygli | ostygli
wystygliśmy | ostygliśmy
wystygnie | ostygnie
wystygniecie | ostygniecie
wystygniemy | ostygniemy
wystygniesz | ostygniesz
wystygnięci | ostygnięci
wystygnięcia | ostygnięcia
wystygnięcie | ostygnięcie
wystygnięciem | ostygnięciem
wystygnięciu | ostygnięciu
wystygnięta | ostygnięta
wystygnięte | ostygnięte
wystygniętego | ostygniętego
wystygniętej | ostygniętej
wystygniętemu | ostygniętemu
wystygnięto | ostygnięto
wystygnięty | ostygnięty
wystygniętych | ostygniętych
wystygniętym | ostygniętym
wystygniętymi | ostygniętymi
wystygniętą | ostygniętą
wystygną | ostygną
wystygnąć | ostygnąć
wystygnę | ostygnę
wystygł | ostygł
wystygła | ostygła
wystygłam | ostygłam
wystygłem | ostygłem
wystygło | ostygło
wystygłszy | ostygłszy
wystygły | ostygły
wystąpi
wystąpi po raz pierwszy | zadebiutuje
wystąpicie
wystąpicie po raz pierwszy | zadebiutujecie
wystąpienia
wystąpienia po raz pierwszy | zadebiutowania
wystąpienie
wystąpienie po raz pierwszy | zadebiutowanie
wystąpieniem
wystąpieniem po raz pierwszy | zadebiutowaniem
wystąpieniu
wystąpieniu po raz pierwszy | zadebiutowaniu
wystąpili
wystąpili po raz pierwszy | zadebiutowali
wystąpimy
wystąpimy po raz pierwszy | zadebiutujemy
wystąpiono
wystąpiono po raz pierwszy | zadebiutowano
wystąpisz
wystąpisz po raz pierwszy | zadebiutujesz
wystąpiwszy
wystąpiwszy po raz pierwszy | zadebiutowawszy
wystąpią
wystąpią po raz pierwszy | zadebiutują
wystąpić
wystąpić po raz pierwszy | zadebiutować
wystąpię
wystąpię po raz pierwszy | zadebiutuję
wystąpił
wystąpił po raz pierwszy | zadebiutował
wystąpiła
wystąpiła po raz pierwszy | zadebiutowała
wystąpiło
wystąpiło po raz pierwszy | zadebiutowało
wystąpiły
wystąpiły po raz pierwszy | zadebiutowały
wysunie
wysunie propozycję | zasugeruje
wysuniecie
wysuniecie propozycję | zaproponujecie
wysuniemy
wysuniemy propozycję | zaproponujemy
wysuniesz
wysuniesz propozycję | zaproponujesz
wysunięcia
wysunięcia propozycję | zaproponowania
wysunięcie
wysunięcie propozycję | zaproponowanie
wysunięciem
wysunięciem propozycję | zaproponowaniem
wysunięciu
wysunięciu propozycję | zaproponowaniu
wysunięto
wysunięto propozycję | proponowano
wysuną
wysuną propozycję | zaproponują
wysunąwszy
wysunąwszy propozycję | zaproponowawszy
wysunąć
wysunąć propozycję | proponować
wysunął
wysunął propozycję | proponował
wysunę
wysunę propozycję | zaproponuję
wysunęli
wysunęli propozycję | proponowali
wysunęła
wysunęła propozycję | proponowała
wysunęło
wysunęło propozycję | proponowało
wysunęły
wysunęły propozycję | proponowały
wysyła | posyła
wysyłacie | wysyłacie
wysyłaj | posyłaj
wysyłajcie | posyłajcie
wysyłają | posyłają
wysyłając | posyłając
wysyłali | posyłali
wysyłam | wysyłam
wysyłamy | wysyłamy
wysyłana | posyłana
wysyłane | posyłana
wysyłanego | posyłana
wysyłanej | posyłana
wysyłanemu | posyłana
wysyłani | posyłana
wysyłania | wysyłania
wysyłanie | wysyłanie
wysyłaniem | wysyłaniem
wysyłaniu | wysyłaniu
wysyłano | posyłano
wysyłany | posyłana
wysyłanych | posyłana
wysyłanym | posyłana
wysyłanymi | posyłana
wysyłaną | posyłana
wysyłasz | wysyłasz
wysyłać | posyłać
wysyłał | posyłał
wysyłała | posyłała
wysyłało | posyłało
wysyłały | posyłały
wyszedł
wyszedł drukiem | ukazał się
wyszedłszy
wyszedłszy drukiem | ukazawszy się
wyszli
wyszli drukiem | ukazali się
wyszła
wyszła drukiem | ukazała się
wyszło
wyszło drukiem | ukazało się
wyszły
wyszły drukiem | ukazały się
wysłali | posłali
wysłana | posłana
wysłane | posłana
wysłanego | posłana
wysłanej | posłana
wysłanemu | posłana
wysłani | posłana
wysłania | wysłania
wysłanie | wysłanie
wysłaniem | wysłaniem
wysłaniu | wysłaniu
wysłano | posłano
wysłany | posłana
wysłanych | posłana
wysłanym | posłana
wysłanymi | posłana
wysłaną | posłana
wysławszy | wysławszy
wysłać | posłać
wysłał | posłał
wysłała | posłała
wysłało | posłało
wysłały | posłały
wytrzymali | trwali
wytrzymała | trwała
wytrzymałe | trwałe
wytrzymałego | trwałego
wytrzymałej | trwałej
wytrzymałemu | trwałemu
wytrzymały | trwały
wytrzymałych | trwałych
wytrzymałym | trwałym
wytrzymałymi | trwałymi
wytrzymałą | trwałą
wytwarza | wytwarza
wytwarzacie | wytwarzacie
wytwarzaj | produkuj
wytwarzajcie | produkujcie
wytwarzają | produkują
wytwarzając | produkując
wytwarzali | wytwarzali
wytwarzam | produkuję
wytwarzamy | wytwarzamy
wytwarzana | wytwarzana
wytwarzane | wytwarzana
wytwarzanego | wytwarzana
wytwarzanej | wytwarzana
wytwarzanemu | wytwarzana
wytwarzani | wytwarzana
wytwarzania | wytwarzania
wytwarzanie | wytwarzanie
wytwarzaniem | wytwarzaniem
wytwarzaniu | wytwarzaniu
wytwarzano | wytwarzano
wytwarzany | wytwarzana
wytwarzanych | wytwarzana
wytwarzanym | wytwarzana
wytwarzanymi | wytwarzana
wytwarzaną | wytwarzana
wytwarzasz | wytwarzasz
wytwarzać | wytwarzać
wytwarzał | wytwarzał
wytwarzała | wytwarzała
wytwarzało | wytwarzało
wytwarzały | wytwarzały
wytworzeni | wytworzeni
wytworzenia | wytworzenia
wytworzenie | wytworzenie
wytworzeniem | wytworzeniem
wytworzeniu | wytworzeniu
wytworzona | wytworzeni
wytworzone | wytworzeni
wytworzonego | wytworzeni
wytworzonej | wytworzeni
wytworzonemu | wytworzeni
wytworzono | wytworzono
wytworzony | wytworzeni
wytworzonych | wytworzeni
wytworzonym | wytworzeni
wytworzonymi | wytworzeni
wytworzoną | wytworzeni
wytworzy | wytworzy
wytworzycie | wytworzycie
wytworzyli | wytworzyli
wytworzymy | wytworzymy
wytworzysz | wytworzysz
wytworzywszy | wytworzywszy
wytworzyć | wytworzyć
wytworzył | wytworzył
wytworzyła | wytworzyła
wytworzyło | wytworzyło
wytworzyły | wytworzyły
wytworzą | wytworzą
wytworzę | wytworzę
wytwórca | wytwórca
wytwórcach | wytwórcach
wytwórcami | wytwórcami
wytwórcom | wytwórcom
wytwórcy | wytwórcy
wytwórców | wytwórców
wytwórcą | wytwórcą
wytwórcę | wytwórcy
wytwórz | wytwórz
wytwórzcie | wytwórzcie
wytłumacz | wyjaśnij
wytłumaczcie | wyjaśnijcie
wytłumaczeni | wyjaśnieni
wytłumaczenia | wyjaśnienia
wytłumaczenie | wyjaśnienie
wytłumaczeniem | wyjaśnieniem
wytłumaczeniu | wyjaśnieniu
wytłumaczona | wyjaśniona
wytłumaczone | wyjaśnione
wytłumaczonego | wyjaśnionego
wytłumaczonej | wyjaśnionej
wytłumaczonemu | wyjaśnionemu
wytłumaczono | wyjaśniono
wytłumaczony | wyjaśniony
wytłumaczonych | wyjaśnionych
wytłumaczonym | wyjaśnionym
wytłumaczonymi | wyjaśnionymi
wytłumaczoną | wyjaśnioną
wytłumaczy | wyjaśni
wytłumaczycie | wyjaśnicie
wytłumaczyli | dodali
wytłumaczyliśmy | wyjaśniliśmy
wytłumaczymy | wyjaśnimy
wytłumaczysz | wyjaśnisz
wytłumaczywszy | wyjaśniwszy
wytłumaczyć | wyjaśnić
wytłumaczył | dodał
wytłumaczyła | dodała
wytłumaczyłam | wyjaśniłam
wytłumaczyłem | wyjaśniłem
wytłumaczyło | dodało
wytłumaczyły | wyjaśniły
wytłumaczą | wyjaśnią
wytłumaczę | wyjaśnię
wywalcz | wywalcz
wywalcza | zdobywa
wywalczacie | zdobywacie
wywalczają | zdobywają
wywalczając | zdobywając
wywalczali | zdobywali
wywalczam | zdobywam
wywalczamy | zdobywamy
wywalczana | zdobywana
wywalczane | zdobywane
wywalczanego | zdobywanego
wywalczanej | zdobywanej
wywalczanemu | zdobywanemu
wywalczani | zdobywani
wywalczania | zdobywania
wywalczanie | zdobywanie
wywalczaniem | zdobywaniem
wywalczaniu | zdobywaniu
wywalczano | zdobywano
wywalczany | zdobywany
wywalczanych | zdobywanych
wywalczanym | zdobywanym
wywalczanymi | zdobywanymi
wywalczaną | zdobywaną
wywalczasz | zdobywasz
wywalczać | zdobywać
wywalczał | zdobywał
wywalczała | zdobywała
wywalczało | zdobywało
wywalczały | zdobywały
wywalczcie | wywalczcie
wywalczeni | zdobyci
wywalczenia | zdobycia
wywalczenie | zdobycie
wywalczeniem | zdobyciem
wywalczeniu | zdobyciu
wywalczona | zdobyta
wywalczone | zdobyte
wywalczonego | zdobytego
wywalczonej | zdobytej
wywalczonemu | zdobytemu
wywalczono | zdobyto
wywalczony | zdobyty
wywalczonych | zdobytych
wywalczonym | zdobytym
wywalczonymi | zdobytymi
wywalczoną | zdobytą
wywalczy | wywalczy
wywalczycie | wywalczycie
wywalczyli | zdobyli
wywalczymy | wywalczymy
wywalczysz | wywalczysz
wywalczywszy | zdobywszy
wywalczyć | zdobyć
wywalczył | zdobył
wywalczyła | zdobyła
wywalczyło | zdobyło
wywalczyły | zdobyły
wywalczą | zdobędą
wywalczę | zdobędę
wywarli
wywarli wpływ na | wpłynęli na
wywarto
wywarto wpływ na | wpłynięto na
wywarł
wywarł wpływ na | wpłynął na
wywarła
wywarła wpływ na | wpłynęła na
wywarło
wywarło wpływ na | wpłynęło na
wywarłszy
wywarłszy wpływ na | wpłynąwszy na
wywarły
wywarły wpływ na | wpłynęły na
wywiera
wywiera wpływ na | wpływa na
wywieraj
wywieraj wpływ na | wpływaj na
wywierajcie
wywierajcie wpływ na | wpływajcie na
wywierają
wywierają wpływ na | wpływają na
wywierając
wywierając wpływ na | wpływając na
wywierali
wywierali wpływ na | wpływali na
wywieramy
wywieramy wpływ na | wpływamy na
wywierano
wywierano wpływ na | wpływano na
wywierać
wywierać wpływ na | wpływać na
wywierał
wywierał wpływ na | wpływał na
wywierała
wywierała wpływ na | wpływała na
wywierało
wywierało wpływ na | wpływało na
wywierały
wywierały wpływ na | wpływały na
wywiezie | ewakuuje
wywieziecie | ewakuujecie
wywieziemy | ewakuujemy
wywiezieni | ewakuowani
wywiezienia | ewakuowania
wywiezienie | ewakuowanie
wywiezieniem | ewakuowaniem
wywiezieniu | ewakuowaniu
wywieziesz | ewakuujesz
wywieziona | ewakuowana
wywiezione | ewakuowane
wywiezionego | ewakuowanego
wywiezionej | ewakuowanej
wywiezionemu | ewakuowanemu
wywieziono | ewakuowano
wywieziony | ewakuowany
wywiezionych | ewakuowanych
wywiezionym | ewakuowanym
wywiezionymi | ewakuowanymi
wywiezioną | ewakuowaną
wywieźli | wywieźli
wywieźć | wywieźć
wywiozą | wywiozą
wywiozę | wywiozę
wywiozła | wywiozła
wywiozło | wywiozło
wywiozły | wywiozły
wywiózł | wywiózł
wywiózłszy | wywiózłszy
wywnioskowali | wywnioskowali
wywnioskowania | wywnioskowania
wywnioskowanie | wywnioskowanie
wywnioskowaniem | wywnioskowaniem
wywnioskowaniu | wywnioskowaniu
wywnioskowano | wywnioskowano
wywnioskowawszy | wywnioskowawszy
wywnioskować | wywnioskować
wywnioskował | wywnioskował
wywnioskowała | wywnioskowała
wywnioskowało | wywnioskowało
wywnioskowały | wywnioskowały
wywnioskuje | wywnioskuje
wywnioskujecie | wywnioskujecie
wywnioskujemy | wywnioskujemy
wywnioskujesz | wywnioskujesz
wywnioskują | wywnioskują
wywnioskuję | wywnioskuję
wywodzenia
wywodzenia się z | pochodzenia z
wywodzenie
wywodzenie się z | pochodzenie z
wywodzeniem
wywodzeniem się z | pochodzeniem z
wywodzeniu
wywodzeniu się z | pochodzeniu z
wywodzi
wywodzi się z | pochodzi z
wywodzicie
wywodzicie się z | pochodzicie z
wywodzili
wywodzili się z | pochodzili z
wywodzimy
wywodzimy się z | pochodzimy z
wywodzisz
wywodzisz się z | pochodzisz z
wywodzić
wywodzić się z | pochodzić z
wywodził
wywodził się z | pochodził z
wywodziła
wywodziła się z | pochodziła z
wywodziło
wywodziło się z | pochodziło z
wywodziły
wywodziły się z | pochodziły z
wywodzono
wywodzono się z | pochodzono z
wywodzą
wywodzą się z | pochodzą z
wywodząc
wywodząc się z | pochodząc z
wywodzę
wywodzę się z | pochodzę z
wywoła | wywoła
wywołacie | wywołacie
wywołaj | wywołaj
wywołajcie | wywołajcie
wywołają | wywołają
wywołali | wywołali
wywołam | wywołam
wywołamy | wywołamy
wywołana | wywołana
wywołane | wywołana
wywołanego | wywołana
wywołanej | wywołana
wywołanemu | wywołana
wywołani | wywołana
wywołania | wywołania
wywołaniach | wywołaniach
wywołaniami | wywołaniami
wywołanie | wywołanie
wywołaniem | wywołaniem
wywołaniom | wywołaniom
wywołaniu | wywołaniu
wywołano | wywołano
wywołany | wywołana
wywołanych | wywołana
wywołanym | wywołana
wywołanymi | wywołana
wywołaną | wywołana
wywołasz | wywołasz
wywoławszy | wywoławszy
wywołać | wywołać
wywołał | wywołał
wywołała | wywołała
wywołało | wywołało
wywołały | wywołały
wywołań | wywołań
wywołuj | powoduj
wywołujcie | powodujcie
wywołuje | powoduje
wywołujecie | powodujecie
wywołujemy | powodujemy
wywołujesz | powodujesz
wywołują | powodują
wywołując | powodując
wywołuję | powoduję
wywoływali | powodowali
wywoływana | powodowana
wywoływane | powodowana
wywoływanego | powodowana
wywoływanej | powodowana
wywoływanemu | powodowana
wywoływani | powodowana
wywoływania | powodowania
wywoływanie | powodowanie
wywoływaniem | powodowaniem
wywoływaniu | powodowaniu
wywoływano | powodowano
wywoływany | powodowana
wywoływanych | powodowana
wywoływanym | powodowana
wywoływanymi | powodowana
wywoływaną | powodowana
wywoływać | powodować
wywoływał | powodował
wywoływała | powodowała
wywoływało | powodowało
wywoływały | powodowały
wywrze
wywrze wpływ na | wpłynie na
wywrzemy
wywrzemy wpływ na | wpłyniemy na
wywrzeć
wywrzeć wpływ na | wpłynąć na
wywrzyj
wywrzyj wpływ na | wpłyń na
wywrzyjcie
wywrzyjcie wpływ na | wpłyńcie na
wywrócenia
wywrócenia się | wywrócenia się
wywrócenie
wywrócenie się | wywrócenie się
wywróceniem
wywróceniem się | wywróceniem się
wywróceniu
wywróceniu się | wywróceniu się
wywróci
wywróci się | wywróci się
wywrócicie
wywrócicie się | wywrócicie się
wywrócili
wywrócili się | wywrócili się
wywrócimy
wywrócimy się | wywrócimy się
wywrócisz
wywrócisz się | wywrócisz się
wywróciwszy
wywróciwszy się | wywróciwszy się
wywrócić
wywrócić się | wywrócić się
wywrócił
wywrócił się | wywrócił się
wywróciła
wywróciła się | wywróciła się
wywróciło
wywróciło się | wywróciło się
wywróciły
wywróciły się | wywróciły się
wywrócono
wywrócono się | wywrócono się
wywrócą
wywrócą się | wywrócą się
wywrócę
wywrócę się | wywrócę się
wywróć
wywróć się | wywróć się
wywróćcie
wywróćcie się | wywróćcie się
wywrą
wywrą wpływ na | wpłyną na
wyzdrowiano | wyzdrowiano
wyzdrowiawszy | wyzdrowiawszy
wyzdrowiał | wyzdrowiał
wyzdrowiała | wyzdrowiała
wyzdrowiało | wyzdrowiało
wyzdrowiały | wyzdrowiały
wyzdrowiej | wyzdrowiej
wyzdrowiejcie | wyzdrowiejcie
wyzdrowieje | wyzdrowieje
wyzdrowiejecie | wyzdrowiejecie
wyzdrowiejemy | wyzdrowiejemy
wyzdrowiejesz | wyzdrowiejesz
wyzdrowieją | wyzdrowieją
wyzdrowieję | wyzdrowieję
wyzdrowieli | wyzdrowieli
wyzdrowienia | wyzdrowienia
wyzdrowienie | wyzdrowienie
wyzdrowieniem | wyzdrowieniem
wyzdrowieniu | wyzdrowieniu
wyzdrowieć | wyzdrowieć
wyłącznie | tylko
wyłączono
wyłączono z ruchu | zamknięto
wyłączony
wyłączony z ruchu | wyłączony z ruchu
wyściele | wyściele
wyścielecie | wyścielecie
wyścielemy | wyścielemy
wyścielesz | wyścielesz
wyścielą | wyścielą
wyścielę | wyścielę
wyśle | pośle
wyślij | poślij
wyślijcie | poślijcie
wyślą | poślą
wyświetla | pokazuje
wyświetlacie | pokazujecie
wyświetlacz | ekran
wyświetlacza | ekranu
wyświetlaczach | ekranach
wyświetlaczami | ekranami
wyświetlacze | ekrany
wyświetlaczem | ekranem
wyświetlaczom | ekranom
wyświetlaczowi | ekranowi
wyświetlaczu | ekranie
wyświetlaczy | ekranów
wyświetlają | pokazują
wyświetlając | pokazując
wyświetlali | pokazywali
wyświetlam | pokazuję
wyświetlamy | pokazujemy
wyświetlana | pokazywana
wyświetlane | pokazywana
wyświetlanego | pokazywana
wyświetlanej | pokazywana
wyświetlanemu | pokazywana
wyświetlani | pokazywana
wyświetlania | pokazywania
wyświetlanie | pokazywanie
wyświetlaniem | pokazywaniem
wyświetlaniu | pokazywaniu
wyświetlano | pokazywano
wyświetlany | pokazywana
wyświetlanych | pokazywana
wyświetlanym | pokazywana
wyświetlanymi | pokazywana
wyświetlaną | pokazywana
wyświetlasz | pokazujesz
wyświetlać | pokazywać
wyświetlał | pokazywał
wyświetlała | pokazywała
wyświetlało | pokazywało
wyświetlały | pokazywały

wzajemnie | nawzajem
względu
względów
wziąwszy
wziąwszy rozwód | rozwiódłszy się
wziąć
wziąć rozwód | rozwieść się
wziąć udział | brać udział
wziąć udział w | brać udział w
wziąć ślub | pobrać się
wziął
wziął rozwód | rozwiodł się
wziął udział | brał udział
wziął udział w | brał udział w
wziął ślub | pobrał się
wzięcia
wzięcia rozwód | wzięcia rozwód
wzięcia udział w | brania udział w
wzięcie
wzięcie rozwód | wzięcie rozwód
wzięcie udział w | branie udział w
wzięciem
wzięciem rozwód | wzięciem rozwód
wzięciem udział w | braniem udział w
wzięciu
wzięciu rozwód | wzięciu rozwód
wzięciu udział w | braniu udział w
wzięli
wzięli rozwód | rozwiedli się
wzięli udział | brali udział
wzięli udział w | brali udział w
wzięli ślub | pobrali się
wzięto
wzięto rozwód | wzięto rozwód
wzięto udział | brano udział
wzięto udział w | brano udział w
wzięto ślub | pobrano się
wzięła
wzięła rozwód | rozwiodła się
wzięła udział | brała udział
wzięła udział w | brała udział w
wzięła ślub | pobrała się
wzięło
wzięło rozwód | rozwiodło się
wzięło udział | brało udział
wzięło udział w | brało udział w
wzięło ślub | pobrało się
wzięły
wzięły rozwód | rozwiodły się
wzięły udział | brały udział
wzięły udział w | brały udział w
wzięły ślub | pobrały się
wzmaga
wzmaga się | nasila się
wzmagacie
wzmagacie się | nasilacie się
wzmagają
wzmagają się | nasilają się
wzmagając
wzmagając się | nasilając się
wzmagali
wzmagali się | nasilali się
wzmagaliśmy
wzmagaliśmy się | nasilaliśmy się
wzmagam
wzmagam się | nasilam się
wzmagamy
wzmagamy się | nasilamy się
wzmagania
wzmagania się | nasilania się
wzmaganie
wzmaganie się | nasilanie się
wzmaganiem
wzmaganiem się | nasilaniem się
wzmaganiu
wzmaganiu się | nasilaniu się
wzmagano
wzmagano się | nasilano się
wzmagasz
wzmagasz się | nasilasz się
wzmagać
wzmagać się | nasilać się
wzmagał
wzmagał się | nasilał się
wzmagała
wzmagała się | nasilała się
wzmagałam
wzmagałam się | nasilałam się
wzmagałem
wzmagałem się | nasilałem się
wzmagało
wzmagało się | nasilało się
wzmagały
wzmagały się | nasilały się
wzmogli
wzmogli się | wzmogli się
wzmogliśmy
wzmogliśmy się | wzmogliśmy się
wzmogą
wzmogą się | nasilą się
wzmogę
wzmogę się | nasilę się
wzmogł
wzmogł się | wzmogł się
wzmogła
wzmogła się | wzmogła się
wzmogłam
wzmogłam się | wzmogłam się
wzmogłem
wzmogłem się | wzmogłem się
wzmogło
wzmogło się | wzmogło się
wzmogły
wzmogły się | wzmogły się
wzmoże
wzmoże się | nasili się
wzmożecie
wzmożecie się | nasilicie się
wzmożemy
wzmożemy się | nasilimy się
wzmożenia
wzmożenia się | nasilenia się
wzmożenie
wzmożenie się | nasilenie się
wzmożeniem
wzmożeniem się | nasileniem się
wzmożeniu
wzmożeniu się | nasileniu się
wzmożesz
wzmożesz się | nasilisz się
wzmożono
wzmożono się | nasilono się
wzmóc
wzmóc się | wzmóc się
wzmógłszy
wzmógłszy się | wzmógłszy się
wzniesie | postawi
wzniesieni | zbudowana
wzniesiona | zbudowana
wzniesione | zbudowana
wzniesionego | zbudowana
wzniesionej | zbudowana
wzniesionemu | zbudowana
wzniesiono | zbudowano
wzniesiony | zbudowana
wzniesionych | zbudowana
wzniesionym | zbudowana
wzniesionymi | zbudowana
wzniesioną | zbudowana
wznieś | postaw
wznieście | postawcie
wznieśli | wznieśli
wznieść | wznieść
wzniosą | wzniosą
wzniosł | wzniosł
wzniosła | wzniosła
wzniosło | wzniosło
wzniosły | wzniosły
wzniósł | wzniosł
wznosi | buduje
wznosicie | budujecie
wznosili | budowali
wznosimy | budujemy
wznosisz | budujesz
wznosić | budować
wznosił | budował
wznosiła | budowała
wznosiło | budowało
wznosiły | budowały
wznoszeni | budowana
wznoszenia | budowania
wznoszenie | budowanie
wznoszeniem | budowaniem
wznoszeniu | budowaniu
wznoszona | budowana
wznoszone | budowana
wznoszonego | budowana
wznoszonej | budowana
wznoszonemu | budowana
wznoszono | budowano
wznoszony | budowana
wznoszonych | budowana
wznoszonym | budowana
wznoszonymi | budowana
wznoszoną | budowana
wznoszą | budują
wznosząc | budując
wznoszę | buduję
wznoś | buduj
wznoście | budujcie
wzrasta | rośnie
wzrastacie | rośniecie
wzrastaj | rośnij
wzrastajcie | rośnijcie
wzrastają | rosną
wzrastając | rosnąc
wzrastali | rośli
wzrastam | rosnę
wzrastamy | rośniemy
wzrastania | rośnięcia
wzrastanie | rośnięcie
wzrastaniem | rośnięciem
wzrastaniu | rośnięciu
wzrastano | rośnięto
wzrastasz | rośniesz
wzrastać | róść
wzrastał | rosł
wzrastała | rosła
wzrastało | rosło
wzrastały | rosły
wzrosną | wzrosną
wzrosnąć | wzróść
wzrosnę | wzrosnę
wzrost | wzrost
wzrostach | zwyżkach
wzrostami | zwyżkami
wzrostem | zwyżką
wzrostom | zwyżkom
wzrostowi | zwyżce
wzrostu | zwyżki
wzrosty | zwyżki
wzrostów | zwyżek
wzrosł | wzrosł
wzrosła | wzrosła
wzrosło | wzrosło
wzrosły | wzrosły
wzroście | zwyżce
wzrośli | wzrośli
wzrośnie | wzrośnie
wzrośniecie | wzrośniecie
wzrośniemy | wzrośniemy
wzrośniesz | wzrośniesz
wzrośnij | wzrośnij
wzrośnijcie | wzrośnijcie
wzrośnięcia | wzrośnięcia
wzrośnięcie | wzrośnięcie
wzrośnięciem | wzrośnięciem
wzrośnięciu | wzrośnięciu
wzrośnięto | wzrośnięto
wzrósł | wzrosł
wzrósłszy | wzrósłszy
wzróść | wzróść

wątpienia

włamali
włamali się | włamali się
włamaliśmy
włamaliśmy się | włamaliśmy się
włamania
włamania się | włamania się
włamanie
włamanie się | włamanie się
włamaniem
włamaniem się | włamaniem się
włamaniu
włamaniu się | włamaniu się
włamano
włamano się | włamano się
włamawszy
włamawszy się | włamawszy się
włamać
włamać się | włamać się
włamał
włamał się | włamał się
włamała
włamała się | włamała się
włamałam
włamałam się | włamałam się
włamałem
włamałem się | włamałem się
włamało
włamało się | włamało się
włamały
włamały się | włamały się
włamie
włamie się | włamie się
włamiecie
włamiecie się | włamiecie się
włamiemy
włamiemy się | włamiemy się
włamiesz
włamiesz się | włamiesz się
włamią
włamią się | włamią się
włamię
włamię się | włamię się
własnej
własnoręcznie | własnoręcznie
własnych
własnymi
własnymi rękami | własnoręcznie
własnymi siłami | samodzielnie
własną
właściciel | posiadacz
właściciela | posiadacza
właścicielach | posiadaczach
właścicielami | posiadaczami
właściciele | posiadacze
właścicielem | posiadaczem
właścicieli | posiadaczy
właścicielom | posiadaczom
właścicielowi | posiadaczowi
właścicielu | posiadaczu
właściwa | stosowna
właściwe | stosowna
właściwego | stosowna
właściwej | stosowna
właściwemu | stosowna
właściwi | stosowna
właściwsi | właściwsi
właściwsza | właściwsi
właściwsze | właściwsi
właściwszego | właściwsi
właściwszej | właściwsi
właściwszemu | właściwsi
właściwszy | właściwsi
właściwszych | właściwsi
właściwszym | właściwsi
właściwszymi | właściwsi
właściwszą | właściwsi
właściwy | stosowna
właściwych | stosowna
właściwym | stosowna
właściwymi | stosowna
właściwą | stosowna
włącz | włącz
włącza | włącza
włączaj | włączaj
włączajcie | włączajcie
włączają | włączają
włączając | włączając
włączali | włączali
włączamy | włączamy
włączana | włączana
włączane | włączane
włączani | włączani
włączano | włączano
włączany | włączany
włączać | włączać
włączał | włączał
włączała | włączała
włączało | włączało
włączały | włączały
włączcie | włączcie
włączeni | włączeni
włączona | włączona
włączone | włączone
włączono | włączono
włączony | włączony
włączy | włączy
włączyli | włączyli
włączymy | włączymy
włączywszy | włączywszy
włączyć | włączyć
włączył | włączył
włączyła | włączyła
włączyło | włączyło
włączyły | włączyły
włączą | włączą

z
z biegiem czasu | z czasem
z całego kraju | z całego kraju
z całej polski | z całego kraju
z czasem | z czasem
z końcem | z końcem
z miejsca | zaraz
z okazji | z okazji
z ostrożnością | ostrożnie
z początkiem | początkowo
z początku | początkowo
z pomocą | z pomocą
z powodu | wskutek
z powodzeniem | pomyślnie
z powodów bezpieczeństwa | dla bezpieczeństwa
z powodów osobistych | z powodów osobistych
z powodów zdrowotnych | z powodów zdrowotnych
z przyczyn osobistych | z powodów osobistych
z przyczyn zdrowotnych | z powodów zdrowotnych
z ramienia | w imieniu
z rana | rano
z reguły | zwykle
z rzadka | rzadko
z tego powodu | więc
z tego powodu że | bo
z tej przyczyny | więc
z trudem | z trudem
z trudnością | z trudem
z udziałem | z udziałem
z upływem czasu | z czasem
z uwagi na | wskutek
z wyprzedzeniem | zawczasu
z własnej woli | dobrowolnie
z łatwością | łatwo

za
za darmo | darmo
za dnia | w dzień
za dużo | za dużo
za granicą | za granicą
za każdym razem gdy | ilekroć
za mało | za mało
za obopólną zgodą | za obopólną zgodą
za pomocą | z pomocą
za porozumieniem stron | za obopólną zgodą
za pośrednictwem | poprzez
za sprawą | dzięki
za wiele | za dużo
zaakceptowali | zaaprobowali
zaakceptowana | zaaprobowana
zaakceptowane | zaaprobowane
zaakceptowanego | zaaprobowanego
zaakceptowanej | zaaprobowanej
zaakceptowanemu | zaaprobowanemu
zaakceptowani | zaaprobowani
zaakceptowania | zaaprobowania
zaakceptowanie | zaaprobowanie
zaakceptowaniem | zaaprobowaniem
zaakceptowaniu | zaaprobowaniu
zaakceptowano | zaaprobowano
zaakceptowany | zaaprobowany
zaakceptowanych | zaaprobowanych
zaakceptowanym | zaaprobowanym
zaakceptowanymi | zaaprobowanymi
zaakceptowaną | zaaprobowaną
zaakceptowawszy | zaaprobowawszy
zaakceptować | zaaprobować
zaakceptował | zaaprobował
zaakceptowała | zaaprobowała
zaakceptowało | zaaprobowało
zaakceptowały | zaaprobowały
zaakceptuje | zaaprobuje
zaakceptujecie | zaaprobujecie
zaakceptujemy | zaaprobujemy
zaakceptujesz | zaaprobujesz
zaakceptują | zaaprobują
zaakceptuję | zaaprobuję
zaaprobowali | zaaprobowali
zaaprobowana | zaaprobowana
zaaprobowane | zaaprobowane
zaaprobowanego | zaaprobowanego
zaaprobowanej | zaaprobowanej
zaaprobowanemu | zaaprobowanemu
zaaprobowani | zaaprobowani
zaaprobowania | zaaprobowania
zaaprobowanie | zaaprobowanie
zaaprobowaniem | zaaprobowaniem
zaaprobowaniu | zaaprobowaniu
zaaprobowano | zaaprobowano
zaaprobowany | zaaprobowany
zaaprobowanych | zaaprobowanych
zaaprobowanym | zaaprobowanym
zaaprobowanymi | zaaprobowanymi
zaaprobowaną | zaaprobowaną
zaaprobowawszy | zaaprobowawszy
zaaprobować | zaaprobować
zaaprobował | zaaprobował
zaaprobowała | zaaprobowała
zaaprobowało | zaaprobowało
zaaprobowały | zaaprobowały
zaaprobuje | zaaprobuje
zaaprobujecie | zaaprobujecie
zaaprobujemy | zaaprobujemy
zaaprobujesz | zaaprobujesz
zaaprobują | zaaprobują
zaaprobuję | zaaprobuję
zaaresztowali | aresztowali
zaaresztowana | aresztowana
zaaresztowane | aresztowane
zaaresztowanego | aresztowanego
zaaresztowanej | aresztowanej
zaaresztowanemu | aresztowanemu
zaaresztowani | aresztowani
zaaresztowania | aresztowania
zaaresztowaniach | aresztowaniach
zaaresztowaniami | aresztowaniami
zaaresztowanie | aresztowanie
zaaresztowaniem | aresztowaniem
zaaresztowaniom | aresztowaniom
zaaresztowaniu | aresztowaniu
zaaresztowano | aresztowano
zaaresztowany | aresztowany
zaaresztowanych | aresztowanych
zaaresztowanym | aresztowanym
zaaresztowanymi | aresztowanymi
zaaresztowaną | aresztowaną
zaaresztowawszy | aresztowawszy
zaaresztować | aresztować
zaaresztował | aresztował
zaaresztowała | aresztowała
zaaresztowało | aresztowało
zaaresztowały | aresztowały
zaaresztowań | aresztowań
zaaresztuj | aresztuj
zaaresztujcie | aresztujcie
zaaresztuje | aresztuje
zaaresztujemy | aresztujemy
zaaresztują | aresztują
zabawna | zabawna
zabawne | zabawne
zabawnego | zabawnego
zabawnej | zabawnej
zabawnemu | zabawnemu
zabawni | zabawni
zabawniejsi | zabawniejsi
zabawniejsza | zabawniejsza
zabawniejsze | zabawniejsze
zabawniejszego | zabawniejszego
zabawniejszej | zabawniejszej
zabawniejszemu | zabawniejszemu
zabawniejszy | zabawniejszy
zabawniejszych | zabawniejszych
zabawniejszym | zabawniejszym
zabawniejszymi | zabawniejszymi
zabawniejszą | zabawniejszą
zabawny | zabawny
zabawnych | zabawnych
zabawnym | zabawnym
zabawnymi | zabawnymi
zabawną | zabawną
zablokowali | zablokowali
zablokowana | zablokowana
zablokowane | zablokowane
zablokowanego | zablokowanego
zablokowanej | zablokowanej
zablokowanemu | zablokowanemu
zablokowani | zablokowani
zablokowania | zablokowania
zablokowanie | zablokowanie
zablokowaniem | zablokowaniem
zablokowaniu | zablokowaniu
zablokowano | zablokowano
zablokowany | zablokowany
zablokowanych | zablokowanych
zablokowanym | zablokowanym
zablokowanymi | zablokowanymi
zablokowaną | zablokowaną
zablokowawszy | zablokowawszy
zablokować | zablokować
zablokował | zablokował
zablokowała | zablokowała
zablokowało | zablokowało
zablokowały | zablokowały
zablokuje | zablokuje
zablokujecie | zablokujecie
zablokujemy | zablokujemy
zablokujesz | zablokujesz
zablokują | zablokują
zablokuję | zablokuję
zabrania | zabrania
zabraniacie | zabraniacie
zabraniają | zakazują
zabraniając | zakazując
zabraniali | zabraniali
zabraniam | zakazuję
zabraniamy | zabraniamy
zabraniana | zabraniana
zabraniane | zabraniane
zabranianego | zabranianego
zabranianej | zabranianej
zabranianemu | zabranianemu
zabraniani | zabraniani
zabraniania | zabraniania
zabranianie | zabranianie
zabranianiem | zabranianiem
zabranianiu | zabranianiu
zabraniano | zabraniano
zabraniany | zabraniany
zabranianych | zabranianych
zabranianym | zabranianym
zabranianymi | zabranianymi
zabranianą | zabranianą
zabraniasz | zabraniasz
zabraniać | zabraniać
zabraniał | zabraniał
zabraniała | zabraniała
zabraniało | zabraniało
zabraniały | zabraniały
zabroni | zakaże
zabronicie | zakażecie
zabronieni | zakazani
zabronienia | zakazania
zabronienie | zakazanie
zabronieniem | zakazaniem
zabronieniu | zakazaniu
zabronili | zakazali
zabronimy | zakażemy
zabroniona | zakazana
zabronione | zakazane
zabronionego | zakazanego
zabronionej | zakazanej
zabronionemu | zakazanemu
zabroniono | zakazano
zabroniony | zakazany
zabronionych | zakazanych
zabronionym | zakazanym
zabronionymi | zakazanymi
zabronioną | zakazaną
zabronisz | zakażesz
zabroniwszy | zakazawszy
zabronią | zakażą
zabronić | zakazać
zabronię | zakażę
zabronił | zakazał
zabroniła | zakazała
zabroniło | zakazało
zabroniły | zakazały
zabłądzenia | zabłądzenia
zabłądzenie | zabłądzenie
zabłądzeniem | zabłądzeniem
zabłądzeniu | zabłądzeniu
zabłądzi | zabłądzi
zabłądzicie | zabłądzicie
zabłądzili | zabłądzili
zabłądzimy | zabłądzimy
zabłądzisz | zabłądzisz
zabłądziwszy | zabłądziwszy
zabłądzić | zabłądzić
zabłądził | zabłądził
zabłądziła | zabłądziła
zabłądziło | zabłądziło
zabłądziły | zabłądziły
zabłądzono | zabłądzono
zabłądzą | zabłądzą
zabłądzę | zabłądzę
zachmurzeni | pochmurni
zachmurzona | pochmurna
zachmurzone | pochmurne
zachmurzonego | pochmurnego
zachmurzonej | pochmurnej
zachmurzonemu | pochmurnemu
zachmurzony | pochmurny
zachmurzonych | pochmurnych
zachmurzonym | pochmurnym
zachmurzonymi | pochmurnymi
zachmurzoną | pochmurną
zachorowali | zachorowali
zachorowano | zachorowano
zachorowawszy | zachorowawszy
zachorować | zachorować
zachorował | zachorował
zachorowała | zachorowała
zachorowało | zachorowało
zachorowały | zachorowały
zachoruj | zachoruj
zachorujcie | zachorujcie
zachoruje | zachoruje
zachorujemy | zachorujemy
zachorują | zachorują
zachęca | namawia
zachęcacie | namawiacie
zachęcają | namawiają
zachęcając | namawiając
zachęcali | namawiali
zachęcaliśmy | namawialiśmy
zachęcam | namawiam
zachęcamy | namawiamy
zachęcana | namawiana
zachęcane | namawiane
zachęcanego | namawianego
zachęcanej | namawianej
zachęcanemu | namawianemu
zachęcani | namawiani
zachęcania | namawiania
zachęcanie | namawianie
zachęcaniem | namawianiem
zachęcaniu | namawianiu
zachęcano | namawiano
zachęcany | namawiany
zachęcanych | namawianych
zachęcanym | namawianym
zachęcanymi | namawianymi
zachęcaną | namawianą
zachęcasz | namawiasz
zachęcać | namawiać
zachęcał | namawiał
zachęcała | namawiała
zachęcałam | namawiałam
zachęcałem | namawiałem
zachęcało | namawiało
zachęcały | namawiały
zachęceni | namówieni
zachęcenia | namówienia
zachęcenie | namówienie
zachęceniem | namówieniem
zachęceniu | namówieniu
zachęci | namówi
zachęcicie | namówicie
zachęcili | namówili
zachęciliśmy | namówiliśmy
zachęcimy | namówimy
zachęcisz | namówisz
zachęciwszy | namówiwszy
zachęcić | namówić
zachęcił | namówił
zachęciła | namówiła
zachęciłam | namówiłam
zachęciłem | namówiłem
zachęciło | namówiło
zachęciły | namówiły
zachęcona | namówiona
zachęcone | namówione
zachęconego | namówionego
zachęconej | namówionej
zachęconemu | namówionemu
zachęcono | namówiono
zachęcony | namówiony
zachęconych | namówionych
zachęconym | namówionym
zachęconymi | namówionymi
zachęconą | namówioną
zachęcą | namówią
zachęcę | namówię
zacina
zacina się | zacina się
zacinacie
zacinacie się | zacinacie się
zacinają
zacinają się | blokują się
zacinając
zacinając się | blokując się
zacinali
zacinali się | zacinali się
zacinaliśmy
zacinaliśmy się | zacinaliśmy się
zacinam
zacinam się | blokuję się
zacinamy
zacinamy się | zacinamy się
zacinania
zacinania się | zacinania się
zacinanie
zacinanie się | zacinanie się
zacinaniem
zacinaniem się | zacinaniem się
zacinaniu
zacinaniu się | zacinaniu się
zacinano
zacinano się | zacinano się
zacinasz
zacinasz się | zacinasz się
zacinać
zacinać się | zacinać się
zacinał
zacinał się | zacinał się
zacinała
zacinała się | zacinała się
zacinałam
zacinałam się | zacinałam się
zacinałem
zacinałem się | zacinałem się
zacinało
zacinało się | zacinało się
zacinały
zacinały się | zacinały się
zacznie | zacznie
zacznie obowiązywać | wejdzie w życie
zacznie pracę | zacznie pracę
zacznie się | wystartuje
zaczniecie | zaczniecie
zaczniecie się | wystartujecie
zaczniemy | zaczniemy
zaczniemy obowiązywać | wejdziemy w życie
zaczniemy pracę | zaczniemy pracę
zaczniemy się | wystartujemy
zaczniesz | zaczniesz
zaczniesz się | wystartujesz
zacznij | zacznij
zacznij obowiązywać | wejdź w życie
zacznij pracę | zacznij pracę
zacznij się | wystartuj
zacznijcie | zacznijcie
zacznijcie obowiązywać | wejdźcie w życie
zacznijcie pracę | zacznijcie pracę
zacznijcie się | wystartujcie
zaczną | zaczną
zaczną obowiązywać | wejdą w życie
zaczną pracę | zaczną pracę
zaczną się | wystartują
zacznę | zacznę
zacznę się | wystartuję
zaczyna | zaczyna
zaczyna obowiązywać | wchodzi w życie
zaczyna się | zaczyna się
zaczynacie | zaczynacie
zaczynacie się | zaczynacie się
zaczynaj | zaczynaj
zaczynaj obowiązywać | wchodź w życie
zaczynaj się | zaczynaj się
zaczynajcie | zaczynajcie
zaczynajcie obowiązywać | wchodźcie w życie
zaczynajcie się | zaczynajcie się
zaczynają | zaczynają
zaczynają obowiązywać | wchodzą w życie
zaczynają się | zaczynają się
zaczynając | zaczynając
zaczynając obowiązywać | wchodząc w życie
zaczynając się | zaczynając się
zaczynali | zaczynali
zaczynali obowiązywać | wchodzili w życie
zaczynali się | zaczynali się
zaczynam | zaczynam
zaczynam się | zaczynam się
zaczynamy | zaczynamy
zaczynamy obowiązywać | wchodzimy w życie
zaczynamy się | zaczynamy się
zaczynana | zaczynana
zaczynane | zaczynana
zaczynanego | zaczynana
zaczynanej | zaczynana
zaczynanemu | zaczynana
zaczynani | zaczynana
zaczynania | zaczynania
zaczynania się | zaczynania się
zaczynanie | zaczynanie
zaczynanie się | zaczynanie się
zaczynaniem | zaczynaniem
zaczynaniem się | zaczynaniem się
zaczynaniu | zaczynaniu
zaczynaniu się | zaczynaniu się
zaczynano | zaczynano
zaczynano obowiązywać | wchodzono w życie
zaczynano się | zaczynano się
zaczynany | zaczynana
zaczynanych | zaczynana
zaczynanym | zaczynana
zaczynanymi | zaczynana
zaczynaną | zaczynana
zaczynasz | zaczynasz
zaczynasz się | zaczynasz się
zaczynać | zaczynać
zaczynać obowiązywać | wchodzić w życie
zaczynać się | zaczynać się
zaczynał | zaczynał
zaczynał obowiązywać | wchodził w życie
zaczynał się | zaczynał się
zaczynała | zaczynała
zaczynała obowiązywać | wchodziła w życie
zaczynała się | zaczynała się
zaczynało | zaczynało
zaczynało obowiązywać | wchodziło w życie
zaczynało się | zaczynało się
zaczynały | zaczynały
zaczynały obowiązywać | wchodziły w życie
zaczynały się | zaczynały się
zacząwszy | zacząwszy
zacząwszy obowiązywać | wszedłszy w życie
zacząwszy pracę | zacząwszy pracę
zacząwszy się | zacząwszy się
zacząć | zacząć
zacząć obowiązywać | wejść w życie
zacząć pracę | zacząć pracę
zacząć się | zacząć się
zaczął | zaczął
zaczął obowiązywać | wszedł w życie
zaczął pracę | zaczął pracę
zaczął się | zaczął się
zaczęci | zaczęci
zaczęcia | zaczęcia
zaczęcia się | zaczęcia się
zaczęcie | zaczęcie
zaczęcie się | zaczęcie się
zaczęciem | zaczęciem
zaczęciem się | zaczęciem się
zaczęciu | zaczęciu
zaczęciu się | zaczęciu się
zaczęli | zaczęli
zaczęli obowiązywać | weszli w życie
zaczęli pracę | zaczęli pracę
zaczęli się | zaczęli się
zaczęta | zaczęci
zaczęte | zaczęci
zaczętego | zaczęci
zaczętej | zaczęci
zaczętemu | zaczęci
zaczęto | zaczęto
zaczęto pracę | zaczęto pracę
zaczęto się | zaczęto się
zaczęty | zaczęci
zaczętych | zaczęci
zaczętym | zaczęci
zaczętymi | zaczęci
zaczętą | zaczęci
zaczęła | zaczęła
zaczęła obowiązywać | weszła w życie
zaczęła pracę | zaczęła pracę
zaczęła się | zaczęła się
zaczęło | zaczęło
zaczęło obowiązywać | weszło w życie
zaczęło pracę | zaczęło pracę
zaczęło się | zaczęło się
zaczęły | zaczęły
zaczęły obowiązywać | weszły w życie
zaczęły pracę | zaczęły pracę
zaczęły się | zaczęły się
zadba | zadba
zadbaj | zadbaj
zadbajcie | zadbajcie
zadbają | zadbają
zadbali | zadbali
zadbamy | zadbamy
zadbano | zadbano
zadbawszy | zadbawszy
zadbać | zadbać
zadbał | zadbał
zadbała | zadbała
zadbało | zadbało
zadbały | zadbały
zadebiutowali | zadebiutowali
zadebiutowania | zadebiutowania
zadebiutowanie | zadebiutowanie
zadebiutowaniem | zadebiutowaniem
zadebiutowaniu | zadebiutowaniu
zadebiutowano | zadebiutowano
zadebiutowawszy | zadebiutowawszy
zadebiutować | zadebiutować
zadebiutował | zadebiutował
zadebiutowała | zadebiutowała
zadebiutowało | zadebiutowało
zadebiutowały | zadebiutowały
zadebiutuje | zadebiutuje
zadebiutujecie | zadebiutujecie
zadebiutujemy | zadebiutujemy
zadebiutujesz | zadebiutujesz
zadebiutują | zadebiutują
zadebiutuję | zadebiutuję
zadowoleni | zadowoleni
zadowolona | zadowolona
zadowolone | zadowolone
zadowolonego | zadowolonego
zadowolonej | zadowolonej
zadowolonemu | zadowolonemu
zadowolony | zadowolony
zadowolonych | zadowolonych
zadowolonym | zadowolonym
zadowolonymi | zadowolonymi
zadowoloną | zadowoloną
zadziwi | zadziwi
zadziwiająca | zadziwiająca
zadziwiające | zadziwiająca
zadziwiającego | zadziwiająca
zadziwiającej | zadziwiająca
zadziwiającemu | zadziwiająca
zadziwiający | zadziwiająca
zadziwiających | zadziwiająca
zadziwiającym | zadziwiająca
zadziwiającymi | zadziwiająca
zadziwiającą | zadziwiająca
zadziwicie | zadziwicie
zadziwieni | zdumieni
zadziwienia | zdumienia
zadziwienie | zdumienie
zadziwieniem | zdumieniem
zadziwieniu | zdumieniu
zadziwili | zdumieli
zadziwiliśmy | zdumieliśmy
zadziwimy | zadziwimy
zadziwiona | zdumiona
zadziwione | zdumione
zadziwionego | zdumionego
zadziwionej | zdumionej
zadziwionemu | zdumionemu
zadziwiono | zdumiono
zadziwiony | zdumiony
zadziwionych | zdumionych
zadziwionym | zdumionym
zadziwionymi | zdumionymi
zadziwioną | zdumioną
zadziwisz | zadziwisz
zadziwiwszy | zdumiawszy
zadziwią | zadziwią
zadziwić | zdumieć
zadziwię | zadziwię
zadziwił | zdumiał
zadziwiła | zdumiała
zadziwiłam | zdumiałam
zadziwiłem | zdumiałem
zadziwiło | zdumiało
zadziwiły | zdumiały
zadzwoni | zadzwoni
zadzwonili | zadzwonili
zadzwonimy | zadzwonimy
zadzwoniono | zadzwoniono
zadzwoniwszy | zadzwoniwszy
zadzwonią | zadzwonią
zadzwonić | zadzwonić
zadzwonił | zadzwonił
zadzwoniła | zadzwoniła
zadzwoniło | zadzwoniło
zadzwoniły | zadzwoniły
zadzwoń | zadzwoń
zadzwońcie | zadzwońcie
zagarnie | zagarnie
zagarniecie | zagarniecie
zagarniemy | zagarniemy
zagarniesz | zagarniesz
zagarnięcia | zagarnięcia
zagarnięcie | zagarnięcie
zagarnięciem | zagarnięciem
zagarnięciu | zagarnięciu
zagarnięto | zagarnięto
zagarną | zagarną
zagarnąwszy | zagarnąwszy
zagarnąć | zagarnąć
zagarnął | zagarnął
zagarnąłem | zagarnąłem
zagarnę | zagarnę
zagarnęli | zagarnęli
zagarnęliśmy | zagarnęliśmy
zagarnęła | zagarnęła
zagarnęłam | zagarnęłam
zagarnęło | zagarnęło
zagarnęły | zagarnęły
zaginie | zaginie
zaginiecie | zaginiecie
zaginiemy | zaginiemy
zaginiesz | zaginiesz
zaginięcia | zaginięcia
zaginięcie | zaginięcie
zaginięciem | zaginięciem
zaginięciu | zaginięciu
zaginięto | zaginięto
zaginą | zaginą
zaginąwszy | zaginąwszy
zaginąć | zaginąć
zaginął | zaginął
zaginąłem | zaginąłem
zaginę | zaginę
zaginęli | zaginęli
zaginęliśmy | zaginęliśmy
zaginęła | zaginęła
zaginęłam | zaginęłam
zaginęło | zaginęło
zaginęły | zaginęły
zagotowali | zagotowali
zagotowano | zagotowano
zagotowawszy | zagotowawszy
zagotować | zagotować
zagotował | zagotował
zagotowała | zagotowała
zagotowało | zagotowało
zagotowały | zagotowały
zagotuj | zagotuj
zagotujcie | zagotujcie
zagotuje | zagotuje
zagotujemy | zagotujemy
zagotują | zagotują
zagra | zagra
zagra symfonię | zagra symfonię
zagracie
zagracie symfonię | zagracie symfonię
zagraj | zagraj
zagrajcie | zagrajcie
zagrają | zagrają
zagrają symfonię | zagrają symfonię
zagrali | zagrali
zagrali symfonię | zagrali symfonię
zagraliśmy
zagraliśmy symfonię | zagraliśmy symfonię
zagram
zagram symfonię | zagram symfonię
zagramy | zagramy
zagramy symfonię | zagramy symfonię
zagrana | zagrana
zagrane | zagrane
zagrani | zagrani
zagrania
zagrania symfonię | zagrania symfonię
zagranie
zagranie symfonię | zagranie symfonię
zagraniem
zagraniem symfonię | zagraniem symfonię
zagraniu
zagraniu symfonię | zagraniu symfonię
zagrano | zagrano
zagrano symfonię | zagrano symfonię
zagrany | zagrany
zagrasz
zagrasz symfonię | zagrasz symfonię
zagrawszy | zagrawszy
zagrawszy symfonię | zagrawszy symfonię
zagrać | zagrać
zagrać symfonię | zagrać symfonię
zagrał | zagrał
zagrał symfonię | zagrał symfonię
zagrała | zagrała
zagrała symfonię | zagrała symfonię
zagrałam
zagrałam symfonię | zagrałam symfonię
zagrałem
zagrałem symfonię | zagrałem symfonię
zagrało | zagrało
zagrało symfonię | zagrało symfonię
zagrały | zagrały
zagrały symfonię | zagrały symfonię
zagraża | grozi
zagrażaj | groź
zagrażajcie | groźcie
zagrażają | grożą
zagrażając | grożąc
zagrażali | grozili
zagrażano | grożono
zagrażać | grozić
zagrażał | groził
zagrażała | groziła
zagrażało | groziło
zagrażały | groziły
zagrożenia | zagrożenia
zagrożeniach | zagrożeniach
zagrożeniami | zagrożeniami
zagrożenie | zagrożenie
zagrożeniem | zagrożeniem
zagrożeniom | zagrożeniom
zagrożeniu | zagrożeniu
zagrożeń | zagrożeń
zagwarantowali | zapewnili
zagwarantowana | zapewniona
zagwarantowane | zapewnione
zagwarantowanego | zapewnionego
zagwarantowanej | zapewnionej
zagwarantowanemu | zapewnionemu
zagwarantowani | zapewnieni
zagwarantowania | zapewnienia
zagwarantowanie | zapewnienie
zagwarantowaniem | zapewnieniem
zagwarantowaniu | zapewnieniu
zagwarantowano | zapewniono
zagwarantowany | zapewniony
zagwarantowanych | zapewnionych
zagwarantowanym | zapewnionym
zagwarantowanymi | zapewnionymi
zagwarantowaną | zapewnioną
zagwarantowawszy | zapewniwszy
zagwarantować | zapewnić
zagwarantował | zapewnił
zagwarantowała | zapewniła
zagwarantowało | zapewniło
zagwarantowały | zapewniły
zagwarantuj | zapewnij
zagwarantujcie | zapewnijcie
zagwarantuje | zapewni
zagwarantujecie | zapewnicie
zagwarantujemy | zapewnimy
zagwarantujesz | zapewnisz
zagwarantują | zapewnią
zagwarantuję | zapewnię
zagłosowali | oddali głos
zagłosowania | oddania głos
zagłosowanie | oddanie głos
zagłosowaniem | oddaniem głos
zagłosowaniu | oddaniu głos
zagłosowano | oddano głos
zagłosowawszy | oddawszy głos
zagłosować | oddać głos
zagłosował | oddał głos
zagłosowała | oddała głos
zagłosowało | oddało głos
zagłosowały | oddały głos
zagłosuj | zagłosuj
zagłosujcie | zagłosujcie
zagłosuje | odda głos
zagłosujecie | oddacie głos
zagłosujemy | oddamy głos
zagłosujesz | oddasz głos
zagłosują | zagłosują
zagłosuję | zagłosuję
zainaugurowali | otwarli
zainaugurowana | otwarta
zainaugurowane | otwarte
zainaugurowani | otwarci
zainaugurowano | otwarto
zainaugurowany | otwarty
zainaugurowawszy | otwarłszy
zainaugurować | otworzyć
zainaugurował | otwarł
zainaugurowała | otwarła
zainaugurowało | otwarło
zainaugurowały | otwarły
zainauguruj | otwórz
zainaugurujcie | otwórzcie
zainauguruje | otworzy
zainaugurujemy | otworzymy
zainaugurują | otworzą
zainicjowali | zainicjowali
zainicjowaliśmy | zainicjowaliśmy
zainicjowana | zainicjowana
zainicjowane | zainicjowane
zainicjowanego | zainicjowanego
zainicjowanej | zainicjowanej
zainicjowanemu | zainicjowanemu
zainicjowani | zainicjowani
zainicjowania | zainicjowania
zainicjowanie | zainicjowanie
zainicjowaniem | zainicjowaniem
zainicjowaniu | zainicjowaniu
zainicjowano | zainicjowano
zainicjowany | zainicjowany
zainicjowanych | zainicjowanych
zainicjowanym | zainicjowanym
zainicjowanymi | zainicjowanymi
zainicjowaną | zainicjowaną
zainicjowawszy | zainicjowawszy
zainicjować | zainicjować
zainicjował | zainicjował
zainicjowała | zainicjowała
zainicjowałam | zainicjowałam
zainicjowałem | zainicjowałem
zainicjowało | zainicjowało
zainicjowały | zainicjowały
zainicjuje | zainicjuje
zainicjujecie | zainicjujecie
zainicjujemy | zainicjujemy
zainicjujesz | zainicjujesz
zainicjują | zainicjują
zainicjuję | zainicjuję
zainstalowali | zamontowali
zainstalowana | zamontowana
zainstalowane | zamontowane
zainstalowanego | zamontowanego
zainstalowanej | zamontowanej
zainstalowanemu | zamontowanemu
zainstalowani | zamontowani
zainstalowania | zamontowania
zainstalowanie | zamontowanie
zainstalowaniem | zamontowaniem
zainstalowaniu | zamontowaniu
zainstalowano | zamontowano
zainstalowany | zamontowany
zainstalowanych | zamontowanych
zainstalowanym | zamontowanym
zainstalowanymi | zamontowanymi
zainstalowaną | zamontowaną
zainstalowawszy | zamontowawszy
zainstalować | zamontować
zainstalował | zamontował
zainstalowała | zamontowała
zainstalowało | zamontowało
zainstalowały | zamontowały
zainstaluje | zamontuje
zainstalujecie | zamontujecie
zainstalujemy | zamontujemy
zainstalujesz | zamontujesz
zainstalują | zamontują
zainstaluję | zamontuję
zajdzie
zajmie
zajmie się ogniem | zapali się
zajmie stanowisko | zajmie stanowisko
zajmiecie
zajmiecie się ogniem | zapalicie się
zajmiecie stanowisko | zajmiecie stanowisko
zajmiemy
zajmiemy się ogniem | zapalimy się
zajmiemy stanowisko | zajmiemy stanowisko
zajmiesz
zajmiesz się ogniem | zapalisz się
zajmiesz stanowisko | zajmiesz stanowisko
zajmuje | trwa
zajmująca | ciekawa
zajmujące | ciekawa
zajmującego | ciekawa
zajmującej | ciekawa
zajmującemu | ciekawa
zajmujący | ciekawa
zajmujących | ciekawa
zajmującym | ciekawa
zajmującymi | ciekawa
zajmującą | ciekawa
zajmą
zajmą się ogniem | zapalą się
zajmą stanowisko | zajmą stanowisko
zajmę
zajmę się ogniem | zapalę się
zajmę stanowisko | zajmę stanowisko
zająwszy
zająwszy się ogniem | zapaliwszy się
zająwszy stanowisko | objąwszy stanowisko
zająć
zająć się ogniem | zapalić się
zająć stanowisko | objąć stanowisko
zajął
zajął się ogniem | zapalił się
zajął stanowisko | objął stanowisko
zajęcia
zajęcia się ogniem | zapalenia się
zajęcia stanowisko | objęcia stanowisko
zajęcie
zajęcie się ogniem | zapalenie się
zajęcie stanowisko | objęcie stanowisko
zajęciem
zajęciem się ogniem | zapaleniem się
zajęciem stanowisko | objęciem stanowisko
zajęciu
zajęciu się ogniem | zapaleniu się
zajęciu stanowisko | objęciu stanowisko
zajęli
zajęli się ogniem | zapalili się
zajęli stanowisko | objęli stanowisko
zajęto
zajęto się ogniem | zapalono się
zajęto stanowisko | objęto stanowisko
zajęła
zajęła się ogniem | zapaliła się
zajęła stanowisko | objęła stanowisko
zajęło
zajęło się ogniem | zapaliło się
zajęło stanowisko | objęło stanowisko
zajęły
zajęły się ogniem | zapaliły się
zajęły stanowisko | objęły stanowisko
zajścia | zajścia
zajściach | zajściach
zajściami | zajściami
zajście | zajście
zajściem | zajściem
zajściom | zajściom
zajściu | zajściu
zajść | zajść
zakazali | zakazali
zakazana | zakazana
zakazane | zakazane
zakazanego | zakazanego
zakazanej | zakazanej
zakazanemu | zakazanemu
zakazani | zakazani
zakazania | zakazania
zakazanie | zakazanie
zakazaniem | zakazaniem
zakazaniu | zakazaniu
zakazano | zakazano
zakazany | zakazany
zakazanych | zakazanych
zakazanym | zakazanym
zakazanymi | zakazanymi
zakazaną | zakazaną
zakazawszy | zakazawszy
zakazać | zakazać
zakazał | zakazał
zakazała | zakazała
zakazało | zakazało
zakazały | zakazały
zakazuje | zabrania
zakazujecie | zabraniacie
zakazujemy | zabraniamy
zakazujesz | zabraniasz
zakazują | zakazują
zakazując | zakazując
zakazuję | zakazuję
zakazywali | zabraniali
zakazywana | zabraniana
zakazywane | zabraniane
zakazywanego | zabranianego
zakazywanej | zabranianej
zakazywanemu | zabranianemu
zakazywani | zabraniani
zakazywania | zabraniania
zakazywanie | zabranianie
zakazywaniem | zabranianiem
zakazywaniu | zabranianiu
zakazywano | zabraniano
zakazywany | zabraniany
zakazywanych | zabranianych
zakazywanym | zabranianym
zakazywanymi | zabranianymi
zakazywaną | zabranianą
zakazywać | zabraniać
zakazywał | zabraniał
zakazywała | zabraniała
zakazywało | zabraniało
zakazywały | zabraniały
zakaże | zakaże
zakażecie | zakażecie
zakażemy | zakażemy
zakażesz | zakażesz
zakażą | zakażą
zakażę | zakażę
zakomunikowali | dodali
zakomunikowana | poinformowana
zakomunikowane | poinformowane
zakomunikowani | poinformowani
zakomunikowano | podano
zakomunikowany | poinformowany
zakomunikowawszy | powiadomiwszy
zakomunikować | poinformować
zakomunikował | dodał
zakomunikowała | dodała
zakomunikowało | dodało
zakomunikowały | podały
zakomunikuj | poinformuj
zakomunikujcie | poinformujcie
zakomunikuje | poinformuje
zakomunikujemy | powiadomimy
zakomunikują | poinformują
zakończ | skończ
zakończ się | skończ się
zakończcie | skończcie
zakończcie się | skończcie się
zakończeni | skończeni
zakończenia
zakończenia się | skończenia się
zakończenie
zakończenie się | skończenie się
zakończeniem
zakończeniem się | skończeniem się
zakończeniu
zakończeniu się | skończeniu się
zakończona | skończeni
zakończone | skończeni
zakończonego | skończeni
zakończonej | skończeni
zakończonemu | skończeni
zakończono | skończono
zakończono się | skończono się
zakończony | skończeni
zakończonych | skończeni
zakończonym | skończeni
zakończonymi | skończeni
zakończoną | skończeni
zakończy | skończy
zakończy się | skończy się
zakończycie
zakończycie się | skończycie się
zakończyli | skończyli
zakończyli się | skończyli się
zakończymy | ukończymy
zakończymy się | skończymy się
zakończysz
zakończysz się | skończysz się
zakończywszy | ukończywszy
zakończywszy się | skończywszy się
zakończyć | skończyć
zakończyć się | dobiec końca
zakończył | skończył
zakończył się | skończył się
zakończyła | skończyła
zakończyła się | skończyła się
zakończyło | skończyło
zakończyło się | skończyło się
zakończyły | skończyły
zakończyły się | skończyły się
zakończą | skończą
zakończą się | skończą się
zakończę
zakończę się | skończę się
zakup | kupno
zakupach | kupnach
zakupami | kupnami
zakupcie | kupcie
zakupem | kupnem
zakupi | kupi
zakupicie | kupicie
zakupie | kupnie
zakupieni | nabyci
zakupienia | nabycia
zakupienie | nabycie
zakupieniem | nabyciem
zakupieniu | nabyciu
zakupili | kupili
zakupimy | kupimy
zakupiona | nabyci
zakupione | nabyci
zakupionego | nabyci
zakupionej | nabyci
zakupionemu | nabyci
zakupiono | nabyto
zakupiony | nabyci
zakupionych | nabyci
zakupionym | nabyci
zakupionymi | nabyci
zakupioną | nabyci
zakupisz | kupisz
zakupiwszy | kupiwszy
zakupią | kupią
zakupić | kupić
zakupię | kupię
zakupił | kupił
zakupiła | kupiła
zakupiło | kupiło
zakupiły | kupiły
zakupom | kupnom
zakupowi | kupnu
zakupu | kupna
zakupów | kupn
zakład
zakład karny | więzienie
zakładu
zakładu karnego | więzienia
zakładzie
zakładzie karnym | więzieniu
zalali | zalali
zalana | zalana
zalane | zalane
zalanego | zalanego
zalanej | zalanej
zalanemu | zalanemu
zalani | zalani
zalania | zalania
zalanie | zalanie
zalaniem | zalaniem
zalaniu | zalaniu
zalano | zalano
zalany | zalany
zalanych | zalanych
zalanym | zalanym
zalanymi | zalanymi
zalaną | zalaną
zalawszy | zalawszy
zalać | zalać
zalał | zalał
zalała | zalała
zalało | zalało
zalały | zalały
zaleca | radzi
zalecacie | radzicie
zalecają | radzą
zalecając | radząc
zalecali | radzili
zalecam | radzę
zalecamy | radzimy
zalecana | radzeni
zalecane | radzeni
zalecanego | radzeni
zalecanej | radzeni
zalecanemu | radzeni
zalecani | radzeni
zalecania | radzenia
zalecanie | radzenie
zalecaniem | radzeniem
zalecaniu | radzeniu
zalecano | radzono
zalecany | radzeni
zalecanych | radzeni
zalecanym | radzeni
zalecanymi | radzeni
zalecaną | radzeni
zalecasz | radzisz
zalecać | radzić
zalecał | radził
zalecała | radziła
zalecało | radziło
zalecały | radziły
zalecie | atucie
zalej | polej
zaleje | zaleje
zalejecie | zalejecie
zalejemy | zalejemy
zalejesz | zalejesz
zaleją | zaleją
zaleję | zaleję
zalet | zalet
zaleta | atut
zaletach | atutach
zaletami | atutami
zaletom | atutom
zalety | atutu
zaletą | atutem
zaletę | atut
zamiar
zamiast | zamiast
zamiast niego | zamiast niego
zamiast niej | zamiast niej
zamieci | zamieci
zamieciach | zamieciach
zamieciami | zamieciami
zamiecie | zamiecie
zamieciom | zamieciom
zamiecią | zamiecią
zamierza | planuje
zamierzaj | planuj
zamierzajcie | planujcie
zamierzają | planują
zamierzając | planując
zamierzali | planowali
zamierzana | planowana
zamierzane | planowana
zamierzanego | planowana
zamierzanej | planowana
zamierzanemu | planowana
zamierzani | planowana
zamierzano | planowano
zamierzany | planowana
zamierzanych | planowana
zamierzanym | planowana
zamierzanymi | planowana
zamierzaną | planowana
zamierzać | planować
zamierzał | planował
zamierzała | planowała
zamierzało | planowało
zamierzały | planowały
zamiesza | wymiesza
zamieszaj | wymieszaj
zamieszajcie | wymieszajcie
zamieszają | wymieszają
zamieszali | wymieszali
zamieszamy | wymieszamy
zamieszana | wymieszana
zamieszane | wymieszane
zamieszani | wymieszani
zamieszano | wymieszano
zamieszany | wymieszany
zamieszawszy | wymieszawszy
zamieszać | wymieszać
zamieszał | wymieszał
zamieszała | wymieszała
zamieszało | wymieszało
zamieszały | wymieszały
zamieszka | zamieszka
zamieszkacie | zamieszkacie
zamieszkaj | osiedl się
zamieszkajcie | osiedlcie się
zamieszkają | osiedlą się
zamieszkali | zamieszkali
zamieszkam | zamieszkam
zamieszkamy | zamieszkamy
zamieszkania | zamieszkania
zamieszkanie | zamieszkanie
zamieszkaniem | zamieszkaniem
zamieszkaniu | zamieszkaniu
zamieszkano | zamieszkano
zamieszkasz | zamieszkasz
zamieszkawszy | zamieszkawszy
zamieszkać | zamieszkać
zamieszkał | zamieszkał
zamieszkała | zamieszkała
zamieszkało | zamieszkało
zamieszkały | zamieszkały
zamieszkiwali | mieszkali
zamieszkiwania | mieszkania
zamieszkiwanie | mieszkanie
zamieszkiwaniem | mieszkaniem
zamieszkiwaniu | mieszkaniu
zamieszkiwano | mieszkano
zamieszkiwać | mieszkać
zamieszkiwał | mieszkał
zamieszkiwała | mieszkała
zamieszkiwało | mieszkało
zamieszkiwały | mieszkały
zamieszkuj | mieszkaj
zamieszkujcie | mieszkajcie
zamieszkuje | mieszka
zamieszkujecie | mieszkacie
zamieszkujemy | mieszkamy
zamieszkujesz | mieszkasz
zamieszkują | mieszkają
zamieszkując | mieszkając
zamieszkuję | mieszkam
zamieć | zamieć
zamknięto | zamknięto
zamknięto dla ruchu | zamknięto
zamknięty
zamknięty dla ruchu | wyłączony z ruchu
zamontowali | zamontowali
zamontowana | zamontowana
zamontowane | zamontowane
zamontowanego | zamontowanego
zamontowanej | zamontowanej
zamontowanemu | zamontowanemu
zamontowani | zamontowani
zamontowania | zamontowania
zamontowanie | zamontowanie
zamontowaniem | zamontowaniem
zamontowaniu | zamontowaniu
zamontowano | zamontowano
zamontowany | zamontowany
zamontowanych | zamontowanych
zamontowanym | zamontowanym
zamontowanymi | zamontowanymi
zamontowaną | zamontowaną
zamontowawszy | zamontowawszy
zamontować | zamontować
zamontował | zamontował
zamontowała | zamontowała
zamontowało | zamontowało
zamontowały | zamontowały
zamontuje | zamontuje
zamontujecie | zamontujecie
zamontujemy | zamontujemy
zamontujesz | zamontujesz
zamontują | zamontują
zamontuję | zamontuję
zamożna | bogaci
zamożne | bogaci
zamożnego | bogaci
zamożnej | bogaci
zamożnemu | bogaci
zamożni | bogaci
zamożniejsi | bogatsi
zamożniejsza | bogatsi
zamożniejsze | bogatsi
zamożniejszego | bogatsi
zamożniejszej | bogatsi
zamożniejszemu | bogatsi
zamożniejszy | bogatsi
zamożniejszych | bogatsi
zamożniejszym | bogatsi
zamożniejszymi | bogatsi
zamożniejszą | bogatsi
zamożny | bogaci
zamożnych | bogaci
zamożnym | bogaci
zamożnymi | bogaci
zamożną | bogaci
zamówić | zamówić
zamówić bilety | zamówić bilety
zanieczyszczono | skażono
zanieczyści | skazi
zanieczyścili | skazili
zanieczyścić | skazić
zanieczyścił | skaził
zanieczyściła | skaziła
zanim | zanim
zaoszczędzeni | oszczędzeni
zaoszczędzi | oszczędzi
zaoszczędzili | oszczędzili
zaoszczędzimy | oszczędzimy
zaoszczędziwszy | oszczędziwszy
zaoszczędzić | oszczędzić
zaoszczędził | oszczędził
zaoszczędziła | oszczędziła
zaoszczędziło | oszczędziło
zaoszczędziły | oszczędziły
zaoszczędzona | oszczędzona
zaoszczędzone | oszczędzone
zaoszczędzono | oszczędzono
zaoszczędzony | oszczędzony
zaoszczędzą | oszczędzą
zaoszczędź | oszczędź
zaoszczędźcie | oszczędźcie
zapach | woń
zapachach | woniach
zapachami | woniami
zapachem | wonią
zapachom | woniom
zapachowi | woni
zapachu | woni
zapachy | wonie
zapachów | woni
zapalenia
zapalenia się | zapalenia się
zapalenie
zapalenie się | zapalenie się
zapaleniem
zapaleniem się | zapaleniem się
zapaleniu
zapaleniu się | zapaleniu się
zapali
zapali się | zapali się
zapalicie
zapalicie się | zapalicie się
zapalili
zapalili się | zapalili się
zapalimy
zapalimy się | zapalimy się
zapalisz
zapalisz się | zapalisz się
zapaliwszy
zapaliwszy się | zapaliwszy się
zapalić
zapalić się | zapalić się
zapalił
zapalił się | zapalił się
zapaliła
zapaliła się | zapaliła się
zapaliło
zapaliło się | zapaliło się
zapaliły
zapaliły się | zapaliły się
zapalono
zapalono się | zapalono się
zapalą
zapalą się | zapalą się
zapalę
zapalę się | zapalę się
zapanował
zapanowała
zapewni | zapewni
zapewnia | zapewnia
zapewniacie | zapewniacie
zapewniaj | gwarantuj
zapewniajcie | gwarantujcie
zapewniają | gwarantują
zapewniając | gwarantując
zapewniali | zapewniali
zapewniam | zapewniam
zapewniamy | zapewniamy
zapewniana | zapewniana
zapewniane | zapewniane
zapewnianego | zapewnianego
zapewnianej | zapewnianej
zapewnianemu | zapewnianemu
zapewniani | zapewniani
zapewniania | zapewniania
zapewnianie | zapewnianie
zapewnianiem | zapewnianiem
zapewnianiu | zapewnianiu
zapewniano | zapewniano
zapewniany | zapewniany
zapewnianych | zapewnianych
zapewnianym | zapewnianym
zapewnianymi | zapewnianymi
zapewnianą | zapewnianą
zapewniasz | zapewniasz
zapewniać | zapewniać
zapewniał | zapewniał
zapewniała | zapewniała
zapewniało | zapewniało
zapewniały | zapewniały
zapewnicie | zapewnicie
zapewnieni | zapewnieni
zapewnienia | zapewnienia
zapewnienie | zapewnienie
zapewnieniem | zapewnieniem
zapewnieniu | zapewnieniu
zapewnij | zapewnij
zapewnijcie | zapewnijcie
zapewnili | zapewnili
zapewnimy | zapewnimy
zapewniona | zapewniona
zapewnione | zapewnione
zapewnionego | zapewnionego
zapewnionej | zapewnionej
zapewnionemu | zapewnionemu
zapewniono | zapewniono
zapewniony | zapewniony
zapewnionych | zapewnionych
zapewnionym | zapewnionym
zapewnionymi | zapewnionymi
zapewnioną | zapewnioną
zapewnisz | zapewnisz
zapewniwszy | zapewniwszy
zapewnią | zapewnią
zapewnić | zapewnić
zapewnię | zapewnię
zapewnił | zapewnił
zapewniła | zapewniła
zapewniło | zapewniło
zapewniły | zapewniły
zapełnia
zapełnia się | napełnia się
zapełniacie
zapełniacie się | napełniacie się
zapełniają
zapełniają się | napełniają się
zapełniając
zapełniając się | napełniając się
zapełniali
zapełniali się | napełniali się
zapełniam
zapełniam się | napełniam się
zapełniamy
zapełniamy się | napełniamy się
zapełniania
zapełniania się | napełniania się
zapełnianie
zapełnianie się | napełnianie się
zapełnianiem
zapełnianiem się | napełnianiem się
zapełnianiu
zapełnianiu się | napełnianiu się
zapełniano
zapełniano się | napełniano się
zapełniasz
zapełniasz się | napełniasz się
zapełniać
zapełniać się | napełniać się
zapełniał
zapełniał się | napełniał się
zapełniała
zapełniała się | napełniała się
zapełniało
zapełniało się | napełniało się
zapełniały
zapełniały się | napełniały się
zapiekaj | piecz
zapiekamy | pieczemy
zapis | zapis
zapisach | zapisach
zapisami | zapisami
zapisem | zapisem
zapisie | zapisie
zapisom | zapisom
zapisowi | zapisie
zapisu | zapisu
zapisy | zapisu
zapisów | nagrań
zapobiec | zapobiec
zapobiega | zapobiega
zapobiegacie | zapobiegacie
zapobiegają | zapobiegają
zapobiegając | zapobiegając
zapobiegali | zapobiegali
zapobiegaliśmy | zapobiegaliśmy
zapobiegam | zapobiegam
zapobiegamy | zapobiegamy
zapobiegania | zapobiegania
zapobieganie | zapobieganie
zapobieganiem | zapobieganiem
zapobieganiu | zapobieganiu
zapobiegano | zapobiegano
zapobiegasz | zapobiegasz
zapobiegać | zapobiegać
zapobiegał | zapobiegał
zapobiegała | zapobiegała
zapobiegałam | zapobiegałam
zapobiegałem | zapobiegałem
zapobiegało | zapobiegało
zapobiegały | zapobiegały
zapobiegli | zapobiegli
zapobiegliśmy | zapobiegliśmy
zapobiegnie | zapobiegnie
zapobiegniecie | zapobiegniecie
zapobiegniemy | zapobiegniemy
zapobiegniesz | zapobiegniesz
zapobiegnięcia | zapobiegnięcia
zapobiegnięcie | zapobiegnięcie
zapobiegnięciem | zapobiegnięciem
zapobiegnięciu | zapobiegnięciu
zapobiegnięto | zapobiegnięto
zapobiegną | zapobiegną
zapobiegnę | zapobiegnę
zapobiegł | zapobiegł
zapobiegła | zapobiegła
zapobiegłam | zapobiegłam
zapobiegłem | zapobiegłem
zapobiegło | zapobiegło
zapobiegłszy | zapobiegłszy
zapobiegły | zapobiegły
zapoczątkowali | zainicjowali
zapoczątkowaliśmy | zainicjowaliśmy
zapoczątkowana | zainicjowana
zapoczątkowane | zainicjowane
zapoczątkowanego | zainicjowanego
zapoczątkowanej | zainicjowanej
zapoczątkowanemu | zainicjowanemu
zapoczątkowani | zainicjowani
zapoczątkowania | zainicjowania
zapoczątkowanie | zainicjowanie
zapoczątkowaniem | zainicjowaniem
zapoczątkowaniu | zainicjowaniu
zapoczątkowano | zainicjowano
zapoczątkowany | zainicjowany
zapoczątkowanych | zainicjowanych
zapoczątkowanym | zainicjowanym
zapoczątkowanymi | zainicjowanymi
zapoczątkowaną | zainicjowaną
zapoczątkowawszy | zainicjowawszy
zapoczątkować | zainicjować
zapoczątkował | zainicjował
zapoczątkowała | zainicjowała
zapoczątkowałam | zainicjowałam
zapoczątkowałem | zainicjowałem
zapoczątkowało | zainicjowało
zapoczątkowały | zainicjowały
zapoczątkuje | zainicjuje
zapoczątkujecie | zainicjujecie
zapoczątkujemy | zainicjujemy
zapoczątkujesz | zainicjujesz
zapoczątkują | zainicjują
zapoczątkuję | zainicjuję
zapodziali | zgubili
zapodziana | zgubiona
zapodziane | zgubione
zapodziani | zgubieni
zapodziano | zgubiono
zapodziany | zgubiony
zapodziawszy | zgubiwszy
zapodziać | zgubić
zapodział | zgubił
zapodziała | zgubiła
zapodziało | zgubiło
zapodziały | zgubiły
zapodziej | zgub
zapodziejcie | zgubcie
zapodzieje | zgubi
zapodziejemy | zgubimy
zapodzieją | zgubią
zapodzieli | zgubili
zapomina
zapominacie
zapominają
zapominając
zapominali
zapominam
zapominamy
zapominania
zapominanie
zapominaniem
zapominaniu
zapominano
zapominasz
zapominać
zapominał
zapominała
zapominało
zapominały
zapragnie | zechce
zapragniemy | zechcemy
zapragnij | zechciej
zapragnijcie | zechciejcie
zapragnięci | zechciani
zapragnięta | zechciana
zapragnięte | zechciane
zapragnięto | zechciano
zapragnięty | zechciany
zapragną | zechcą
zapragnąwszy | zechciawszy
zapragnąć | zechcieć
zapragnął | zechciał
zapragnęli | zechcieli
zapragnęła | zechciała
zapragnęło | zechciało
zapragnęły | zechciały
zaprezentowali | pokazali
zaprezentowana | pokazana
zaprezentowane | pokazana
zaprezentowanego | pokazana
zaprezentowanej | pokazana
zaprezentowanemu | pokazana
zaprezentowani | pokazana
zaprezentowano | pokazano
zaprezentowany | pokazana
zaprezentowanych | pokazana
zaprezentowanym | pokazana
zaprezentowanymi | pokazana
zaprezentowaną | pokazana
zaprezentować | pokazać
zaprezentował | pokazał
zaprezentowała | pokazała
zaprezentowało | pokazało
zaprezentowały | pokazały
zaprezentuj | pokaż
zaprezentujcie | pokażcie
zaprezentuje | pokaże
zaprezentują | pokażą
zaproponowali | proponowali
zaproponowania | zaproponowania
zaproponowanie | zaproponowanie
zaproponowaniem | zaproponowaniem
zaproponowaniu | zaproponowaniu
zaproponowano | proponowano
zaproponowawszy | zaproponowawszy
zaproponować | proponować
zaproponował | proponował
zaproponowała | proponowała
zaproponowało | proponowało
zaproponowały | proponowały
zaproponuje | zasugeruje
zaproponujecie | zaproponujecie
zaproponujemy | zaproponujemy
zaproponujesz | zaproponujesz
zaproponują | zaproponują
zaproponuję | zaproponuję
zaprzestali | przestali
zaprzestana | przestana
zaprzestane | przestana
zaprzestanego | przestana
zaprzestanej | przestana
zaprzestanemu | przestana
zaprzestani | przestana
zaprzestanie | przestoi
zaprzestano | przestano
zaprzestany | przestana
zaprzestanych | przestana
zaprzestanym | przestana
zaprzestanymi | przestana
zaprzestaną | przestana
zaprzestać | przestać
zaprzestał | przestał
zaprzestała | przestała
zaprzestało | przestało
zaprzestały | przestały
zaprzestań | przestań
zaprzestańcie | przestańcie
zapyta | spyta
zapytaj | spytaj
zapytajcie | spytajcie
zapytają | spytają
zapytali | spytali
zapytana | spytana
zapytane | spytana
zapytanego | spytana
zapytanej | spytana
zapytanemu | spytana
zapytani | spytana
zapytano | spytano
zapytany | spytana
zapytanych | spytana
zapytanym | spytana
zapytanymi | spytana
zapytaną | spytana
zapytać | spytać
zapytał | spytał
zapytała | spytała
zapytało | spytało
zapytały | spytały
zapytuj | pytaj
zapytujcie | pytajcie
zapytuje | pyta
zapytują | pytają
zapytując | pytając
zapytywali | pytali
zapytywana | pytana
zapytywane | pytana
zapytywanego | pytana
zapytywanej | pytana
zapytywanemu | pytana
zapytywani | pytana
zapytywano | pytano
zapytywany | pytana
zapytywanych | pytana
zapytywanym | pytana
zapytywanymi | pytana
zapytywaną | pytana
zapytywać | pytać
zapytywał | pytał
zapytywała | pytała
zapytywało | pytało
zapytywały | pytały
zapłaceni | uiszczeni
zapłacenia | uiszczenia
zapłacenie | uiszczenie
zapłaceniem | uiszczeniem
zapłaceniu | uiszczeniu
zapłaci | uiści
zapłacicie | uiścicie
zapłacili | uiścili
zapłacimy | uiścimy
zapłacisz | uiścisz
zapłaciwszy | uiściwszy
zapłacić | uiścić
zapłacił | uiścił
zapłaciła | uiściła
zapłaciło | uiściło
zapłaciły | uiściły
zapłacona | uiszczeni
zapłacone | uiszczeni
zapłaconego | uiszczeni
zapłaconej | uiszczeni
zapłaconemu | uiszczeni
zapłacono | uiszczono
zapłacony | uiszczeni
zapłaconych | uiszczeni
zapłaconym | uiszczeni
zapłaconymi | uiszczeni
zapłaconą | uiszczeni
zapłacą | uiszczą
zapłacę | uiszczę
zapłać | uiść
zapłaćcie | uiśćcie
zaraz | zaraz
zaraz gdy | gdy tylko
zaraz po | tuż po
zaraz po tym | tuż potem
zaraz potem | tuż potem
zaraz przed | tuż przed
zarazem | zarazem
zarezerwować | zamówić
zarezerwować bilety | zamówić bilety
zarzut
zarządza | kieruje
zarządzaj | kieruj
zarządzajcie | kierujcie
zarządzają | kierują
zarządzając | kierując
zarządzali | kierowali
zarządzamy | kierujemy
zarządzana | kierowana
zarządzane | kierowane
zarządzani | kierowani
zarządzano | kierowano
zarządzany | kierowany
zarządzać | kierować
zarządzał | kierował
zarządzała | kierowała
zarządzało | kierowało
zarządzały | kierowały
zasad | reguł
zasada | reguła
zasadach | regułach
zasadami | regułami
zasadnicza | główna
zasadnicze | główne
zasadniczego | głównego
zasadniczej | głównej
zasadniczemu | głównemu
zasadniczych | głównych
zasadniczym | głównym
zasadniczymi | głównymi
zasadniczą | główną
zasadom | regułom
zasady | reguły
zasadza | sadzi
zasadzaj | sadź
zasadzajcie | sadźcie
zasadzają | sadzą
zasadzając | sadząc
zasadzali | sadzili
zasadzamy | sadzimy
zasadzana | sadzona
zasadzane | sadzone
zasadzani | sadzeni
zasadzano | sadzono
zasadzany | sadzony
zasadzać | sadzić
zasadzał | sadził
zasadzała | sadziła
zasadzało | sadziło
zasadzały | sadziły
zasadzeni | posadzeni
zasadzenia | posadzenia
zasadzeniach | posadzeniach
zasadzeniami | posadzeniami
zasadzenie | posadzenie
zasadzeniem | posadzeniem
zasadzeniom | posadzeniom
zasadzeniu | posadzeniu
zasadzeń | posadzeń
zasadzi | posadzi
zasadzicie | posadzicie
zasadzie | regule
zasadzili | posadzili
zasadzimy | posadzimy
zasadzisz | posadzisz
zasadziwszy | posadziwszy
zasadzić | posadzić
zasadził | posadził
zasadziła | posadziła
zasadziło | posadziło
zasadziły | posadziły
zasadzona | posadzona
zasadzone | posadzone
zasadzonego | posadzonego
zasadzonej | posadzonej
zasadzonemu | posadzonemu
zasadzono | posadzono
zasadzony | posadzony
zasadzonych | posadzonych
zasadzonym | posadzonym
zasadzonymi | posadzonymi
zasadzoną | posadzoną
zasadzą | posadzą
zasadzę | posadzę
zasadą | regułą
zasadę | regułę
zasadź | posadź
zasadźcie | posadźcie
zaskarżenia | zaskarżenia
zaskarżenie | zaskarżenie
zaskarżeniem | zaskarżeniem
zaskarżeniu | zaskarżeniu
zaskarżono | zaskarżono
zaskarży | zaskarży
zaskarżycie | zaskarżycie
zaskarżyli | zaskarżyli
zaskarżymy | zaskarżymy
zaskarżysz | zaskarżysz
zaskarżywszy | zaskarżywszy
zaskarżyć | zaskarżyć
zaskarżył | zaskarżył
zaskarżyła | zaskarżyła
zaskarżyło | zaskarżyło
zaskarżyły | zaskarżyły
zaskarżą | zaskarżą
zaskarżę | zaskarżę
zaskoczeni | zdziwieni
zaskoczenia | zdziwienia
zaskoczenie | zdziwienie
zaskoczeniem | zdziwieniem
zaskoczeniu | zdziwieniu
zaskoczona | zdziwiona
zaskoczone | zdziwione
zaskoczonego | zdziwionego
zaskoczonej | zdziwionej
zaskoczonemu | zdziwionemu
zaskoczono | zdziwiono
zaskoczony | zdziwiony
zaskoczonych | zdziwionych
zaskoczonym | zdziwionym
zaskoczonymi | zdziwionymi
zaskoczoną | zdziwioną
zaskoczy | zdziwi
zaskoczycie | zdziwicie
zaskoczyli | zdziwili
zaskoczyliśmy | zdziwiliśmy
zaskoczymy | zdziwimy
zaskoczysz | zdziwisz
zaskoczywszy | zdziwiwszy
zaskoczyć | zdziwić
zaskoczył | zdziwił
zaskoczyła | zdziwiła
zaskoczyłam | zdziwiłam
zaskoczyłem | zdziwiłem
zaskoczyło | zdziwiło
zaskoczyły | zdziwiły
zaskoczą | zdziwią
zaskoczę | zdziwię
zasną | usną
zasnąwszy | usnąwszy
zasnąć | usnąć
zasnął | usnął
zasnę | usnę
zasnęli | usnęli
zasnęła | usnęła
zasnęło | usnęło
zasnęły | usnęły
zastosowali | użyli
zastosowana | użyci
zastosowane | użyci
zastosowanego | użyci
zastosowanej | użyci
zastosowanemu | użyci
zastosowani | użyci
zastosowania | użycia
zastosowaniach | użyciach
zastosowaniami | użyciami
zastosowanie | użycie
zastosowaniem | użyciem
zastosowaniom | użyciom
zastosowaniu | użyciu
zastosowano | użyto
zastosowany | użyci
zastosowanych | użyci
zastosowanym | użyci
zastosowanymi | użyci
zastosowaną | użyci
zastosowawszy | używszy
zastosować | użyć
zastosował | użył
zastosowała | użyła
zastosowało | użyło
zastosowały | użyły
zastosuj | użyj
zastosujcie | użyjcie
zastosuje | użyje
zastosujecie | użyjecie
zastosujemy | użyjemy
zastosujesz | użyjesz
zastosują | użyją
zastosuję | użyję
zastrzyk | iniekcja
zastrzyki | iniekcje
zastrzyku | iniekcji
zasugerowali | proponowali
zasugerowano | proponowano
zasugerować | proponować
zasugerował | proponował
zasugerowała | proponowała
zasugeruje | zasugeruje
zatarasowali | zablokowali
zatarasowano | zablokowano
zatarasować | zablokować
zatarasował | zablokował
zatarasowała | zablokowała
zatarasuje | zablokuje
zatelefonowali | zadzwonili
zatelefonowano | zadzwoniono
zatelefonowawszy | zadzwoniwszy
zatelefonować | zadzwonić
zatelefonował | zadzwonił
zatelefonowała | zadzwoniła
zatelefonowało | zadzwoniło
zatelefonowały | zadzwoniły
zatelefonuj | zadzwoń
zatelefonujcie | zadzwońcie
zatelefonuje | zadzwoni
zatelefonujemy | zadzwonimy
zatelefonują | zadzwonią
zatem | więc
zatonąć | zatonąć
zatonął | zatonął
zatonęli | zatonęli
zatonęła | zatonęła
zatopi | zaleje
zatopicie | zalejecie
zatopieni | zalani
zatopienia | zalania
zatopienie | zalanie
zatopieniem | zalaniem
zatopieniu | zalaniu
zatopili | zalali
zatopimy | zalejemy
zatopiona | zalana
zatopione | zalane
zatopionego | zalanego
zatopionej | zalanej
zatopionemu | zalanemu
zatopiono | zalano
zatopiony | zalany
zatopionych | zalanych
zatopionym | zalanym
zatopionymi | zalanymi
zatopioną | zalaną
zatopisz | zalejesz
zatopiwszy | zalawszy
zatopią | zaleją
zatopić | zalać
zatopię | zaleję
zatopił | zalał
zatopiła | zalała
zatopiło | zalało
zatopiły | zalały
zatroszcz
zatroszcz się | zadbaj
zatroszczcie
zatroszczcie się | zadbajcie
zatroszczono
zatroszczono się | zadbano
zatroszczy
zatroszczy się | zadba
zatroszczyli
zatroszczyli się | zadbali
zatroszczymy
zatroszczymy się | zadbamy
zatroszczywszy
zatroszczywszy się | zadbawszy
zatroszczyć
zatroszczyć się | zadbać
zatroszczył
zatroszczył się | zadbał
zatroszczyła
zatroszczyła się | zadbała
zatroszczyło
zatroszczyło się | zadbało
zatroszczyły
zatroszczyły się | zadbały
zatroszczą
zatroszczą się | zadbają
zatrudni | zatrudni
zatrudnia | zatrudnia
zatrudniacie | zatrudniacie
zatrudniaj | zatrudniaj
zatrudniajcie | zatrudniajcie
zatrudniają | zatrudniają
zatrudniając | zatrudniając
zatrudniali | zatrudniali
zatrudniam | zatrudniam
zatrudniamy | zatrudniamy
zatrudniania | zatrudniania
zatrudnianie | zatrudnianie
zatrudnianiem | zatrudnianiem
zatrudnianiu | zatrudnianiu
zatrudniano | zatrudniano
zatrudniasz | zatrudniasz
zatrudniać | zatrudniać
zatrudniał | zatrudniał
zatrudniała | zatrudniała
zatrudniało | zatrudniało
zatrudniały | zatrudniały
zatrudnicie | zatrudnicie
zatrudnienia | zatrudnienia
zatrudnienie | zatrudnienie
zatrudnieniem | zatrudnieniem
zatrudnieniu | zatrudnieniu
zatrudnij | zatrudnij
zatrudnijcie | zatrudnijcie
zatrudnili | zatrudnili
zatrudnimy | zatrudnimy
zatrudniono | zatrudniono
zatrudnisz | zatrudnisz
zatrudniwszy | zatrudniwszy
zatrudnią | zatrudnią
zatrudnić | zatrudnić
zatrudnię | zatrudnię
zatrudnił | zatrudnił
zatrudniła | zatrudniła
zatrudniło | zatrudniło
zatrudniły | zatrudniły
zatwierdzeni | zaaprobowani
zatwierdzenia | zaaprobowania
zatwierdzenie | zaaprobowanie
zatwierdzeniem | zaaprobowaniem
zatwierdzeniu | zaaprobowaniu
zatwierdzi | zaaprobuje
zatwierdzicie | zaaprobujecie
zatwierdzili | zaaprobowali
zatwierdzimy | zaaprobujemy
zatwierdzisz | zaaprobujesz
zatwierdziwszy | zaaprobowawszy
zatwierdzić | zaaprobować
zatwierdził | zaaprobował
zatwierdziła | zaaprobowała
zatwierdziło | zaaprobowało
zatwierdziły | zaaprobowały
zatwierdzona | zaaprobowana
zatwierdzone | zaaprobowane
zatwierdzonego | zaaprobowanego
zatwierdzonej | zaaprobowanej
zatwierdzonemu | zaaprobowanemu
zatwierdzono | zaaprobowano
zatwierdzony | zaaprobowany
zatwierdzonych | zaaprobowanych
zatwierdzonym | zaaprobowanym
zatwierdzonymi | zaaprobowanymi
zatwierdzoną | zaaprobowaną
zatwierdzą | zaaprobują
zatwierdzę | zaaprobuję
zauważa | mówi
zauważył | dodał
zauważyła | dodała
zawalili
zawalili się | runęli
zawalił
zawalił się | runął
zawaliła
zawaliła się | runęła
zawaliło
zawaliło się | runęło
zawarcia
zawarcia kontrakt | zawarcia kontrakt
zawarcia porozumienie | zawarcia porozumienie
zawarcia umowę | zawarcia umowę
zawarcie
zawarcie kontrakt | zawarcie kontrakt
zawarcie porozumienie | zawarcie porozumienie
zawarcie umowę | zawarcie umowę
zawarciem
zawarciem kontrakt | zawarciem kontrakt
zawarciem porozumienie | zawarciem porozumienie
zawarciem umowę | zawarciem umowę
zawarciu
zawarciu kontrakt | zawarciu kontrakt
zawarciu porozumienie | zawarciu porozumienie
zawarciu umowę | zawarciu umowę
zawarli
zawarli kontrakt | zawarli kontrakt
zawarli porozumienie | zawarli porozumienie
zawarli umowę | zawarli umowę
zawarto
zawarto kontrakt | zawarto kontrakt
zawarto porozumienie | zawarto porozumienie
zawarto umowę | zawarto umowę
zawarł
zawarł kontrakt | zawarł kontrakt
zawarł porozumienie | zawarł porozumienie
zawarł umowę | zawarł umowę
zawarła
zawarła kontrakt | zawarła kontrakt
zawarła porozumienie | zawarła porozumienie
zawarła umowę | zawarła umowę
zawarło
zawarło kontrakt | zawarło kontrakt
zawarło porozumienie | zawarło porozumienie
zawarło umowę | zawarło umowę
zawarłszy
zawarłszy kontrakt | zawarłszy kontrakt
zawarłszy porozumienie | zawarłszy porozumienie
zawarłszy umowę | zawarłszy umowę
zawarły
zawarły kontrakt | zawarły kontrakt
zawarły porozumienie | zawarły porozumienie
zawarły umowę | zawarły umowę
zawczasu | zawczasu
zawiadamia | powiadamia
zawiadamiacie | informujecie
zawiadamiaj | powiadamiaj
zawiadamiajcie | powiadamiajcie
zawiadamiają | powiadamiają
zawiadamiając | powiadamiając
zawiadamiali | powiadamiali
zawiadamiam | informuję
zawiadamiamy | informujemy
zawiadamiana | informowaną
zawiadamiane | informowaną
zawiadamianego | informowaną
zawiadamianej | informowaną
zawiadamianemu | informowaną
zawiadamiani | informowaną
zawiadamiania | informowania
zawiadamianie | informowanie
zawiadamianiem | informowaniem
zawiadamianiu | informowaniu
zawiadamiano | powiadamiano
zawiadamiany | informowaną
zawiadamianych | informowaną
zawiadamianym | informowaną
zawiadamianymi | informowaną
zawiadamianą | informowaną
zawiadamiasz | informujesz
zawiadamiać | powiadamiać
zawiadamiał | powiadamiał
zawiadamiała | powiadamiała
zawiadamiało | powiadamiało
zawiadamiały | powiadamiały
zawiadom | powiadom
zawiadomcie | powiadomcie
zawiadomi | powiadomi
zawiadomi policję | wezwie policję
zawiadomicie | powiadomicie
zawiadomicie policję | wezwiecie policję
zawiadomieni | powiadomieni
zawiadomienia | powiadomienia
zawiadomienia policję | wezwania policję
zawiadomienie | powiadomienie
zawiadomienie policję | wezwanie policję
zawiadomieniem | powiadomieniem
zawiadomieniem policję | wezwaniem policję
zawiadomieniu | powiadomieniu
zawiadomieniu policję | wezwaniu policję
zawiadomili | powiadomili
zawiadomili policję | wezwali policję
zawiadomimy | powiadomimy
zawiadomimy policję | wezwiemy policję
zawiadomiona | powiadomieni
zawiadomione | powiadomieni
zawiadomionego | powiadomieni
zawiadomionej | powiadomieni
zawiadomionemu | powiadomieni
zawiadomiono | powiadomiono
zawiadomiono policję | wezwano policję
zawiadomiony | powiadomieni
zawiadomionych | powiadomieni
zawiadomionym | powiadomieni
zawiadomionymi | powiadomieni
zawiadomioną | powiadomieni
zawiadomisz | powiadomisz
zawiadomisz policję | wezwiesz policję
zawiadomiwszy | powiadomiwszy
zawiadomiwszy policję | wezwawszy policję
zawiadomią | powiadomią
zawiadomią policję | wezwą policję
zawiadomić | powiadomić
zawiadomić policję | wezwać policję
zawiadomię | powiadomię
zawiadomię policję | wezwę policję
zawiadomił | powiadomił
zawiadomił policję | wezwał policję
zawiadomiła | powiadomiła
zawiadomiła policję | wezwała policję
zawiadomiło | powiadomiło
zawiadomiło policję | wezwało policję
zawiadomiły | powiadomiły
zawiadomiły policję | wezwały policję
zawieszenia
zawieszenia broni | rozejmu
zawieszenie
zawieszenie broni | rozejm
zawodnicy | gracze
zawodnik | gracz
zawodnika | gracza
zawodnikach | graczach
zawodnikami | graczami
zawodnikiem | graczem
zawodnikom | graczom
zawodnikowi | graczowi
zawodniku | graczu
zawodników | graczy
zawodu | zawodu
zawrze
zawrze kontrakt | zawrze kontrakt
zawrze porozumienie | zawrze porozumienie
zawrze umowę | zawrze umowę
zawrzecie
zawrzecie kontrakt | zawrzecie kontrakt
zawrzecie porozumienie | zawrzecie porozumienie
zawrzecie umowę | zawrzecie umowę
zawrzemy
zawrzemy kontrakt | zawrzemy kontrakt
zawrzemy porozumienie | zawrzemy porozumienie
zawrzemy umowę | zawrzemy umowę
zawrzesz
zawrzesz kontrakt | zawrzesz kontrakt
zawrzesz porozumienie | zawrzesz porozumienie
zawrzesz umowę | zawrzesz umowę
zawrzeć
zawrzeć kontrakt | zawrzeć kontrakt
zawrzeć porozumienie | zawrzeć porozumienie
zawrzeć umowę | zawrzeć umowę
zawrą
zawrą kontrakt | zawrą kontrakt
zawrą porozumienie | zawrą porozumienie
zawrą umowę | zawrą umowę
zawrę
zawrę kontrakt | zawrę kontrakt
zawrę porozumienie | zawrę porozumienie
zawrę umowę | zawrę umowę
zawsze
zawsze gdy | ilekroć
zawsze kiedy | ilekroć
zawód | zawód
zaznacza | mówi
zaznaczają | mówią
zaznaczyli | dodali
zaznaczył | dodał
zaznaczyła | dodała
zazwyczaj | zwykle
zaś | zaś
zaśnie | uśnie
zaśniecie | uśniecie
zaśniemy | uśniemy
zaśniesz | uśniesz
zaśnięcia | uśnięcia
zaśnięcie | uśnięcie
zaśnięciem | uśnięciem
zaśnięciu | uśnięciu
zaśnięto | uśnięto

zbada | zbada
zbadacie | zbadacie
zbadaj | zbadaj
zbadajcie | zbadajcie
zbadają | zbadają
zbadali | zbadali
zbadaliśmy | zbadaliśmy
zbadam | zbadam
zbadamy | zbadamy
zbadana | zbadana
zbadane | zbadane
zbadanego | zbadanego
zbadanej | zbadanej
zbadanemu | zbadanemu
zbadani | zbadani
zbadania | zbadania
zbadaniach | zbadaniach
zbadaniami | zbadaniami
zbadanie | zbadanie
zbadaniem | zbadaniem
zbadaniom | zbadaniom
zbadaniu | zbadaniu
zbadano | zbadano
zbadany | zbadany
zbadanych | zbadanych
zbadanym | zbadanym
zbadanymi | zbadanymi
zbadaną | zbadaną
zbadasz | zbadasz
zbadawszy | zbadawszy
zbadać | zbadać
zbadał | zbadał
zbadała | zbadała
zbadałam | zbadałam
zbadałem | zbadałem
zbadało | zbadało
zbadały | zbadały
zbadań | zbadań
zbankrutowali | splajtowali
zbankrutowano | splajtowano
zbankrutować | splajtować
zbankrutował | splajtował
zbankrutowała | splajtowała
zbankrutowało | splajtowało
zbankrutowały | splajtowały
zbankrutuj | splajtuj
zbankrutujcie | splajtujcie
zbankrutuje | splajtuje
zbankrutują | splajtują
zbiec | uciec
zbiegli | uciekli
zbiegnie | uciecze
zbiegniecie | ucieczecie
zbiegniemy | ucieczemy
zbiegniesz | ucieczesz
zbiegnij | uciecz
zbiegnijcie | ucieczcie
zbiegnięcia | ucieczenia
zbiegnięcie | ucieczenie
zbiegnięciem | ucieczeniem
zbiegnięciu | ucieczeniu
zbiegnięto | ucieczono
zbiegną | ucieką
zbiegnąć | uciec
zbiegnę | ucieknę
zbiegł | uciekł
zbiegła | uciekła
zbiegło | uciekło
zbiegłszy | uciekłszy
zbiegły | uciekły
zbiera | zbiera
zbieracie | zbieracie
zbieraj | gromadź
zbierajcie | gromadźcie
zbierają | gromadzą
zbierając | gromadząc
zbierali | zbierali
zbieram | zbieram
zbieramy | zbieramy
zbierana | zbierana
zbierane | zbierane
zbieranego | zbieranego
zbieranej | zbieranej
zbieranemu | zbieranemu
zbierani | zbierani
zbierania | zbierania
zbieranie | zbieranie
zbieraniem | zbieraniem
zbieraniu | zbieraniu
zbierano | zbierano
zbierany | zbierany
zbieranych | zbieranych
zbieranym | zbieranym
zbieranymi | zbieranymi
zbieraną | zbieraną
zbierasz | zbierasz
zbierać | zbierać
zbierał | zbierał
zbierała | zbierała
zbierało | zbierało
zbierały | zbierały
zbierz | zbierz
zbierz się | zbierz się
zbierzcie | zbierzcie
zbierzcie się | zbierzcie się
zbierze | zbierze
zbierze się | zbierze się
zbierzecie | zbierzecie
zbierzemy | zbierzemy
zbierzesz | zbierzesz
zbiorą | zbiorą
zbiorą się | zbiorą się
zbiorę | zbiorę
zbiórce | kweście
zbiórek | kwest
zbiórka | kwesta
zbiórkach | kwestach
zbiórkami | kwestami
zbiórki | kwesty
zbiórkom | kwestom
zbiórką | kwestą
zbiórkę | kwestę
zbliżeni | podobna
zbliżona | podobna
zbliżone | podobna
zbliżonego | podobna
zbliżonej | podobna
zbliżonemu | podobna
zbliżony | podobna
zbliżonych | podobna
zbliżonym | podobna
zbliżonymi | podobna
zbliżoną | podobna
zbudowali | wznieśli
zbudowana | zbudowana
zbudowane | zbudowana
zbudowanego | zbudowana
zbudowanej | zbudowana
zbudowanemu | zbudowana
zbudowani | zbudowana
zbudowano | zbudowano
zbudowany | zbudowana
zbudowanych | zbudowana
zbudowanym | zbudowana
zbudowanymi | zbudowana
zbudowaną | zbudowana
zbudowawszy | postawiwszy
zbudować | wznieść
zbudował | wzniosł
zbudowała | wzniosła
zbudowało | wzniosło
zbudowały | wzniosły
zbuduj | postaw
zbudujcie | postawcie
zbuduje | postawi
zbudujemy | postawimy
zbudują | wzniosą
zbudzi
zbudzi się | obudzi się
zbudzili
zbudzili się | obudzili się
zbudzić
zbudzić się | obudzić się
zbudził
zbudził się | obudził się
zbudziła
zbudziła się | obudziła się
zbudziło
zbudziło się | obudziło się
zbudziły
zbudziły się | obudziły się
zbudzono
zbudzono się | obudzono się
zbudzą
zbudzą się | obudzą się
zbudź
zbudź się | obudź się
zbudźcie
zbudźcie się | obudźcie się
zburz | zburz
zburzcie | zburzcie
zburzeni | zburzeni
zburzenia | zburzenia
zburzeniach | zburzeniach
zburzeniami | zburzeniami
zburzenie | zburzenie
zburzeniem | zburzeniem
zburzeniom | zburzeniom
zburzeniu | zburzeniu
zburzeń | zburzeń
zburzona | zburzona
zburzone | zburzone
zburzonego | zburzonego
zburzonej | zburzonej
zburzonemu | zburzonemu
zburzono | zburzono
zburzony | zburzony
zburzonych | zburzonych
zburzonym | zburzonym
zburzonymi | zburzonymi
zburzoną | zburzoną
zburzy | zburzy
zburzycie | zburzycie
zburzyli | zburzyli
zburzyliśmy | zburzyliśmy
zburzymy | zburzymy
zburzysz | zburzysz
zburzywszy | zburzywszy
zburzyć | zburzyć
zburzył | zburzył
zburzyła | zburzyła
zburzyłam | zburzyłam
zburzyłem | zburzyłem
zburzyło | zburzyło
zburzyły | zburzyły
zburzą | zburzą
zburzę | zburzę
zbyci | zbyci
zbycia | zbycia
zbycie | zbycie
zbyciem | zbyciem
zbyciu | zbyciu
zbyli | zbyli
zbyt | zbyt
zbyt dużo | za dużo
zbyt mało | za mało
zbyt wiele | za dużo
zbyta | zbyta
zbyte | zbyte
zbytecznie | zbytecznie
zbytego | zbytego
zbytej | zbytej
zbytemu | zbytemu
zbyto | zbyto
zbyty | zbyty
zbytych | zbytych
zbytym | zbytym
zbytymi | zbytymi
zbytą | zbytą
zbywszy | zbywszy
zbyć | zbyć
zbył | zbył
zbyła | zbyła
zbyło | zbyło
zbyły | zbyły
zbędna | zbędna
zbędne | zbędna
zbędnego | zbędna
zbędnej | zbędna
zbędnemu | zbędna
zbędni | zbędna
zbędniejsi | zbędniejsi
zbędniejsza | zbędniejsi
zbędniejsze | zbędniejsi
zbędniejszego | zbędniejsi
zbędniejszej | zbędniejsi
zbędniejszemu | zbędniejsi
zbędniejszy | zbędniejsi
zbędniejszych | zbędniejsi
zbędniejszym | zbędniejsi
zbędniejszymi | zbędniejsi
zbędniejszą | zbędniejsi
zbędny | zbędna
zbędnych | zbędna
zbędnym | zbędna
zbędnymi | zbędna
zbędną | zbędna
zbędzie | sprzeda
zbędziecie | sprzedacie
zbędziemy | sprzedamy
zbędziesz | sprzedasz
zbędą | zbędą
zbędę | zbędę

zdania
zdaniem | wedle
zdarz
zdarz się | zdarz się
zdarzcie
zdarzcie się | zdarzcie się
zdarzenia | zajścia
zdarzenia się | zdarzenia się
zdarzeniach | zajściach
zdarzeniami | zajściami
zdarzenie | zajście
zdarzenie się | zdarzenie się
zdarzeniem | zajściem
zdarzeniem się | zdarzeniem się
zdarzeniom | zajściom
zdarzeniu | zajściu
zdarzeniu się | zdarzeniu się
zdarzeń | zajść
zdarzono
zdarzono się | zdarzono się
zdarzy
zdarzy się | zdarzy się
zdarzycie
zdarzycie się | zdarzycie się
zdarzyli
zdarzyli się | zdarzyli się
zdarzymy
zdarzymy się | zdarzymy się
zdarzysz
zdarzysz się | zdarzysz się
zdarzywszy
zdarzywszy się | zdarzywszy się
zdarzyć
zdarzyć się | zdarzyć się
zdarzył
zdarzył się | zdarzył się
zdarzyła
zdarzyła się | zdarzyła się
zdarzyło
zdarzyło się | zdarzyło się
zdarzyły
zdarzyły się | zdarzyły się
zdarzą
zdarzą się | zdarzą się
zdarzę
zdarzę się | zdarzę się
zdecydowali | postanowili
zdecydowali o | zdecydowali o
zdecydowana | zdecydowana
zdecydowane | zdecydowana
zdecydowanego | zdecydowana
zdecydowanej | zdecydowana
zdecydowanemu | zdecydowana
zdecydowani | zdecydowana
zdecydowania | zdecydowania
zdecydowania o | zdecydowania o
zdecydowanie | decyzja
zdecydowanie o | zdecydowanie o
zdecydowaniem | decyzją
zdecydowaniem o | zdecydowaniem o
zdecydowaniu | zdecydowaniu
zdecydowaniu o | zdecydowaniu o
zdecydowano | zdecydowano
zdecydowano o | zdecydowano o
zdecydowany | zdecydowana
zdecydowanych | zdecydowana
zdecydowanym | zdecydowana
zdecydowanymi | zdecydowana
zdecydowaną | zdecydowana
zdecydowawszy | postanowiwszy
zdecydowawszy o | zdecydowawszy o
zdecydować | postanowić
zdecydować o | zdecydować o
zdecydował | postanowił
zdecydował o | zdecydował o
zdecydowała | postanowiła
zdecydowała o | zdecydowała o
zdecydowało | postanowiło
zdecydowało o | zdecydowało o
zdecydowały | postanowiły
zdecydowały o | zdecydowały o
zdecyduj | postanów
zdecydujcie | postanówcie
zdecyduje | postanowi
zdecyduje o | zdecyduje o
zdecydujecie | postanowicie
zdecydujecie o | zdecydujecie o
zdecydujemy | postanowimy
zdecydujemy o | zdecydujemy o
zdecydujesz | postanowisz
zdecydujesz o | zdecydujesz o
zdecydują | zdecydują
zdecydują o | zdecydują o
zdecyduję | zdecyduję
zdecyduję o | zdecyduję o
zderzenia | kolizje
zderzeniach | kolizjach
zderzeniami | kolizjami
zderzenie | kolizja
zderzeniem | kolizją
zderzeniom | kolizjom
zderzeniu | kolizje
zderzeń | kolizje
zdjęcia | fotce
zdjęciach | fotkach
zdjęciami | fotkami
zdjęcie | fotka
zdjęciem | fotką
zdjęciom | fotkom
zdjęciu | fotce
zdjęć | fotek
zdobi | zdobi
zdobieni | zdobieni
zdobili | zdobili
zdobimy | zdobimy
zdobiona | zdobiona
zdobione | zdobione
zdobiono | zdobiono
zdobiony | zdobiony
zdobią | zdobią
zdobiąc | zdobiąc
zdobić | zdobić
zdobił | zdobił
zdobiła | zdobiła
zdobiło | zdobiło
zdobiły | zdobiły
zdobyci | zdobyci
zdobycia | zdobycia
zdobycia bramkę | strzelenia gola
zdobycie | zdobycie
zdobycie bramkę | strzelenie gola
zdobyciem | zdobyciem
zdobyciem bramkę | strzeleniem gola
zdobyciu | zdobyciu
zdobyciu bramkę | strzeleniu gola
zdobyli | zdobyli
zdobyli bramkę | strzelili gola
zdobyta | zdobyta
zdobyte | zdobyte
zdobytego | zdobytego
zdobytej | zdobytej
zdobytemu | zdobytemu
zdobyto | zdobyto
zdobyto bramkę | strzelono gola
zdobyty | zdobyty
zdobytych | zdobytych
zdobytym | zdobytym
zdobytymi | zdobytymi
zdobytą | zdobytą
zdobywa | zdobywa
zdobywacie | zdobywacie
zdobywają | zdobywają
zdobywając | zdobywając
zdobywali | zdobywali
zdobywam | zdobywam
zdobywamy | zdobywamy
zdobywana | zdobywana
zdobywane | zdobywane
zdobywanego | zdobywanego
zdobywanej | zdobywanej
zdobywanemu | zdobywanemu
zdobywani | zdobywani
zdobywania | zdobywania
zdobywanie | zdobywanie
zdobywaniem | zdobywaniem
zdobywaniu | zdobywaniu
zdobywano | zdobywano
zdobywany | zdobywany
zdobywanych | zdobywanych
zdobywanym | zdobywanym
zdobywanymi | zdobywanymi
zdobywaną | zdobywaną
zdobywasz | zdobywasz
zdobywać | zdobywać
zdobywał | zdobywał
zdobywała | zdobywała
zdobywało | zdobywało
zdobywały | zdobywały
zdobywszy | zdobywszy
zdobywszy bramkę | strzeliwszy gola
zdobyć | zdobyć
zdobyć bramkę | strzelić gola
zdobył | zdobył
zdobył bramkę | strzelił gola
zdobyła | zdobyła
zdobyła bramkę | strzeliła gola
zdobyło | zdobyło
zdobyło bramkę | strzeliło gola
zdobyły | zdobyły
zdobyły bramkę | strzeliły gola
zdobądź | wywalcz
zdobądźcie | wywalczcie
zdobędzie | wywalczy
zdobędzie bramkę | strzeli gola
zdobędziecie | wywalczycie
zdobędziecie bramkę | strzelicie gola
zdobędziemy | wywalczymy
zdobędziemy bramkę | strzelimy gola
zdobędziesz | wywalczysz
zdobędziesz bramkę | strzelisz gola
zdobędą | zdobędą
zdobędą bramkę | strzelą gola
zdobędę | zdobędę
zdobędę bramkę | strzelę gola
zdolna | zdolna
zdolne | zdolna
zdolnego | zdolna
zdolnej | zdolna
zdolnemu | zdolna
zdolni | zdolna
zdolniejsi | zdolniejsi
zdolniejsza | zdolniejsi
zdolniejsze | zdolniejsi
zdolniejszego | zdolniejsi
zdolniejszej | zdolniejsi
zdolniejszemu | zdolniejsi
zdolniejszy | zdolniejsi
zdolniejszych | zdolniejsi
zdolniejszym | zdolniejsi
zdolniejszymi | zdolniejsi
zdolniejszą | zdolniejsi
zdolny | zdolna
zdolnych | zdolna
zdolnym | zdolna
zdolnymi | zdolna
zdolną | zdolna
zdrowia
zdrowotnych
zdrożano | zdrożano
zdrożał | zdrożał
zdrożała | zdrożała
zdrożało | zdrożało
zdrożały | zdrożały
zdrożej | zdrożej
zdrożejcie | zdrożejcie
zdrożeje | zdrożeje
zdrożeją | zdrożeją
zdrożeli | zdrożeli
zdrożeć | zdrożeć
zdumiawszy | zdumiawszy
zdumiał | zdumiał
zdumiała | zdumiała
zdumiałam | zdumiałam
zdumiałem | zdumiałem
zdumiało | zdumiało
zdumiały | zdumiały
zdumieje | zadziwi
zdumiejecie | zadziwicie
zdumiejemy | zadziwimy
zdumiejesz | zadziwisz
zdumieją | zadziwią
zdumieję | zadziwię
zdumieli | zdumieli
zdumieliśmy | zdumieliśmy
zdumieni | zdumieni
zdumienia | zdumienia
zdumienie | zdumienie
zdumieniem | zdumieniem
zdumieniu | zdumieniu
zdumiewająca | zadziwiająca
zdumiewające | zadziwiająca
zdumiewającego | zadziwiająca
zdumiewającej | zadziwiająca
zdumiewającemu | zadziwiająca
zdumiewający | zadziwiająca
zdumiewających | zadziwiająca
zdumiewającym | zadziwiająca
zdumiewającymi | zadziwiająca
zdumiewającą | zadziwiająca
zdumieć | zdumieć
zdumiona | zdumiona
zdumione | zdumione
zdumionego | zdumionego
zdumionej | zdumionej
zdumionemu | zdumionemu
zdumiono | zdumiono
zdumiony | zdumiony
zdumionych | zdumionych
zdumionym | zdumionym
zdumionymi | zdumionymi
zdumioną | zdumioną
zdymisjonowali | zwolnili
zdymisjonowana | zwolniona
zdymisjonowane | zwolnione
zdymisjonowanego | zwolnionego
zdymisjonowanej | zwolnionej
zdymisjonowanemu | zwolnionemu
zdymisjonowani | zwolnieni
zdymisjonowania | zwolnienia
zdymisjonowanie | zwolnienie
zdymisjonowaniem | zwolnieniem
zdymisjonowaniu | zwolnieniu
zdymisjonowano | zwolniono
zdymisjonowany | zwolniony
zdymisjonowanych | zwolnionych
zdymisjonowanym | zwolnionym
zdymisjonowanymi | zwolnionymi
zdymisjonowaną | zwolnioną
zdymisjonowawszy | zwolniwszy
zdymisjonować | zwolnić
zdymisjonował | zwolnił
zdymisjonowała | zwolniła
zdymisjonowało | zwolniło
zdymisjonowały | zwolniły
zdymisjonuje | zwolni
zdymisjonujecie | zwolnicie
zdymisjonujemy | zwolnimy
zdymisjonujesz | zwolnisz
zdymisjonują | zwolnią
zdymisjonuję | zwolnię
zdziwi | zdziwi
zdziwicie | zdziwicie
zdziwieni | zdziwieni
zdziwienia | zdziwienia
zdziwienie | zdziwienie
zdziwieniem | zdziwieniem
zdziwieniu | zdziwieniu
zdziwili | zdziwili
zdziwiliśmy | zdziwiliśmy
zdziwimy | zdziwimy
zdziwiona | zdziwiona
zdziwione | zdziwione
zdziwionego | zdziwionego
zdziwionej | zdziwionej
zdziwionemu | zdziwionemu
zdziwiono | zdziwiono
zdziwiony | zdziwiony
zdziwionych | zdziwionych
zdziwionym | zdziwionym
zdziwionymi | zdziwionymi
zdziwioną | zdziwioną
zdziwisz | zdziwisz
zdziwiwszy | zdziwiwszy
zdziwią | zdziwią
zdziwić | zdziwić
zdziwię | zdziwię
zdziwił | zdziwił
zdziwiła | zdziwiła
zdziwiłam | zdziwiłam
zdziwiłem | zdziwiłem
zdziwiło | zdziwiło
zdziwiły | zdziwiły
zdób | zdób
zdóbcie | zdóbcie

ze
ze względu na | wskutek
ze względów bezpieczeństwa | dla bezpieczeństwa
ze względów osobistych | z powodów osobistych
ze względów zdrowotnych | z powodów zdrowotnych
zebrali | zebrali
zebrali się | zebrali się
zebrana | zebrana
zebrane | zebrane
zebranego | zebranego
zebranej | zebranej
zebranemu | zebranemu
zebrani | zebrani
zebrania | zebrania
zebraniach | zebraniach
zebraniami | zebraniami
zebranie | zebranie
zebraniem | zebraniem
zebraniom | zebraniom
zebraniu | zebraniu
zebrano | zebrano
zebrano się | zebrano się
zebrany | zebrany
zebranych | zebranych
zebranym | zebranym
zebranymi | zebranymi
zebraną | zebraną
zebrawszy | zebrawszy
zebrać | zebrać
zebrać się | zebrać się
zebrał | zebrał
zebrał się | zebrał się
zebrała | zebrała
zebrała się | zebrała się
zebrało | zebrało
zebrało się | zebrało się
zebrały | zebrały
zebrały się | zebrały się
zebrań | zebrań
zechce | zechce
zechcemy | zechcemy
zechciana | zechciana
zechciane | zechciane
zechciani | zechciani
zechciano | zechciano
zechciany | zechciany
zechciawszy | zechciawszy
zechciał | zechciał
zechciała | zechciała
zechciało | zechciało
zechciały | zechciały
zechciej | zechciej
zechciejcie | zechciejcie
zechcieli | zechcieli
zechcieć | zechcieć
zechcą | zechcą
zemrzeć | umrzeć
zepsucia
zepsucia się | zepsucia się
zepsucie
zepsucie się | zepsucie się
zepsuciem
zepsuciem się | zepsuciem się
zepsuciu
zepsuciu się | zepsuciu się
zepsuj
zepsuj się | popsuj się
zepsujcie
zepsujcie się | popsujcie się
zepsuje
zepsuje się | popsuje się
zepsujecie
zepsujecie się | zepsujecie się
zepsujemy
zepsujemy się | zepsujemy się
zepsujesz
zepsujesz się | zepsujesz się
zepsują
zepsują się | popsują się
zepsuję
zepsuję się | zepsuję się
zepsuli
zepsuli się | popsuli się
zepsuto
zepsuto się | popsuto się
zepsuwszy
zepsuwszy się | zepsuwszy się
zepsuć
zepsuć się | popsuć się
zepsuł
zepsuł się | popsuł się
zepsuła
zepsuła się | popsuła się
zepsuło
zepsuło się | popsuło się
zepsuły
zepsuły się | popsuły się
zera
zerwali
zerwali umowę | zerwali umowę
zerwaliśmy
zerwaliśmy umowę | zerwaliśmy umowę
zerwania
zerwania umowę | zerwania umowę
zerwanie
zerwanie umowę | zerwanie umowę
zerwaniem
zerwaniem umowę | zerwaniem umowę
zerwaniu
zerwaniu umowę | zerwaniu umowę
zerwano
zerwano umowę | zerwano umowę
zerwawszy
zerwawszy umowę | zerwawszy umowę
zerwać
zerwać umowę | zerwać umowę
zerwał
zerwał umowę | zerwał umowę
zerwała
zerwała umowę | zerwała umowę
zerwałam
zerwałam umowę | zerwałam umowę
zerwałem
zerwałem umowę | zerwałem umowę
zerwało
zerwało umowę | zerwało umowę
zerwały
zerwały umowę | zerwały umowę
zerwie
zerwie umowę | zerwie umowę
zerwiecie
zerwiecie umowę | zerwiecie umowę
zerwiemy
zerwiemy umowę | zerwiemy umowę
zerwiesz
zerwiesz umowę | zerwiesz umowę
zerwą
zerwą umowę | zerwą umowę
zerwę
zerwę umowę | zerwę umowę
zespole | ekipo
zespołach | ekipach
zespołami | ekipami
zespołem | ekipą
zespołom | ekipom
zespołowi | ekipo
zespołu | ekipy
zespoły | ekipy
zespołów | ekip
zespół | ekipa
zestaw | zestaw
zestawcie | zestawcie
zestawi | porówna
zestawia | zestawia
zestawiaj | porównuj
zestawiajcie | porównujcie
zestawiają | porównują
zestawiając | porównując
zestawiali | zestawiali
zestawiamy | zestawiamy
zestawiana | zestawiana
zestawiane | zestawiane
zestawiani | zestawiani
zestawiano | zestawiano
zestawiany | zestawiany
zestawiać | zestawiać
zestawiał | zestawiał
zestawiała | zestawiała
zestawiało | zestawiało
zestawiały | zestawiały
zestawicie | porównacie
zestawieni | porównani
zestawienia | porównania
zestawienie | porównanie
zestawieniem | porównaniem
zestawieniu | porównaniu
zestawili | porównali
zestawimy | porównamy
zestawiona | porównana
zestawione | porównane
zestawionego | porównanego
zestawionej | porównanej
zestawionemu | porównanemu
zestawiono | porównano
zestawiony | porównany
zestawionych | porównanych
zestawionym | porównanym
zestawionymi | porównanymi
zestawioną | porównaną
zestawisz | porównasz
zestawiwszy | porównawszy
zestawią | zestawią
zestawić | porównać
zestawię | porównam
zestawił | porównał
zestawiła | porównała
zestawiło | porównało
zestawiły | porównały
zeszklij | usmaż
zeszli | zeszli
zeszła | zeszli
zeszłe | zeszli
zeszłego | zeszli
zeszłej | zeszli
zeszłemu | zeszli
zeszły | zeszli
zeszłych | zeszli
zeszłym | zeszli
zeszłymi | zeszli
zeszłą | zeszli
zezwala | pozwala
zezwala na | pozwala na
zezwalacie
zezwalacie na | pozwalacie na
zezwalaj | pozwalaj
zezwalajcie | pozwalajcie
zezwalają | pozwalają
zezwalają na | pozwalają na
zezwalając | pozwalając
zezwalając na | pozwalając na
zezwalali | pozwalali
zezwalali na | pozwalali na
zezwalam
zezwalam na | pozwalam na
zezwalamy
zezwalamy na | pozwalamy na
zezwalania
zezwalania na | pozwalania na
zezwalanie
zezwalanie na | pozwalanie na
zezwalaniem
zezwalaniem na | pozwalaniem na
zezwalaniu
zezwalaniu na | pozwalaniu na
zezwalano | pozwalano
zezwalano na | pozwalano na
zezwalasz
zezwalasz na | pozwalasz na
zezwalać | pozwalać
zezwalać na | pozwalać na
zezwalał | pozwalał
zezwalał na | pozwalał na
zezwalała | pozwalała
zezwalała na | pozwalała na
zezwalało | pozwalało
zezwalało na | pozwalało na
zezwalały | pozwalały
zezwalały na | pozwalały na
zezwolenia | zgody
zezwolenia na | pozwolenia na
zezwoleniach | zgodach
zezwoleniami | zgodami
zezwolenie | zgoda
zezwolenie na | pozwolenie na
zezwoleniem | zgodą
zezwoleniem na | pozwoleniem na
zezwoleniom | zgodom
zezwoleniu | zgodzie
zezwoleniu na | pozwoleniu na
zezwoleń | zgód
zezwoli | pozwoli
zezwoli na | pozwoli na
zezwolicie
zezwolicie na | pozwolicie na
zezwolili | pozwolili
zezwolili na | pozwolili na
zezwolimy
zezwolimy na | pozwolimy na
zezwolisz
zezwolisz na | pozwolisz na
zezwoliwszy
zezwoliwszy na | pozwoliwszy na
zezwolić | pozwolić
zezwolić na | pozwolić na
zezwolił | pozwolił
zezwolił na | pozwolił na
zezwoliła | pozwoliła
zezwoliła na | pozwoliła na
zezwoliło | pozwoliło
zezwoliło na | pozwoliło na
zezwoliły | pozwoliły
zezwoliły na | pozwoliły na
zezwolono | pozwolono
zezwolono na | pozwolono na
zezwolą | pozwolą
zezwolą na | pozwolą na
zezwolę
zezwolę na | pozwolę na
zezwól | pozwól
zezwólcie | pozwólcie

zgasi | ugasi
zgasicie | ugasicie
zgasili | ugasili
zgasiliśmy | ugasiliśmy
zgasimy | ugasimy
zgasisz | ugasisz
zgasiwszy | ugasiwszy
zgasić | ugasić
zgasił | ugasił
zgasiła | ugasiła
zgasiłam | ugasiłam
zgasiłem | ugasiłem
zgasiło | ugasiło
zgasiły | ugasiły
zgaszeni | ugaszeni
zgaszenia | ugaszenia
zgaszenie | ugaszenie
zgaszeniem | ugaszeniem
zgaszeniu | ugaszeniu
zgaszona | ugaszeni
zgaszone | ugaszeni
zgaszonego | ugaszeni
zgaszonej | ugaszeni
zgaszonemu | ugaszeni
zgaszono | ugaszono
zgaszony | ugaszeni
zgaszonych | ugaszeni
zgaszonym | ugaszeni
zgaszonymi | ugaszeni
zgaszoną | ugaszeni
zgaszą | ugaszą
zgaszę | ugaszę
zgaś | ugaś
zgaście | ugaście
zgiełk | hałas
zgiełkach | hałasach
zgiełkami | hałasami
zgiełki | hałasy
zgiełkiem | hałasem
zgiełkom | hałasom
zgiełkowi | hałasowi
zgiełku | hałasu
zgiełków | hałasów
zginie | zginie
zginiecie | zginiecie
zginiemy | zginiemy
zginiesz | zginiesz
zginięcia | zginięcia
zginięcie | zginięcie
zginięciem | zginięciem
zginięciu | zginięciu
zginięto | zginięto
zginą | zginą
zginąwszy | zginąwszy
zginąć | zginąć
zginął | zginął
zginę | zginę
zginęli | zginęli
zginęła | zginęła
zginęło | zginęło
zginęły | zginęły
zgoda | zgoda
zgodach | zgodach
zgodami | zgodami
zgodna
zgodna z prawem | legalna
zgodne
zgodne z prawem | legalne
zgodnego
zgodnego z prawem | legalnego
zgodnej
zgodnej z prawem | legalnej
zgodnemu
zgodnemu z prawem | legalnemu
zgodni
zgodni z prawem | legalni
zgodnie
zgodnie z | zgodnie z
zgodnie z oczekiwaniami | jak oczekiwano
zgodnie z planem | jak planowano
zgodny
zgodny z prawem | legalny
zgodnych
zgodnych z prawem | legalnych
zgodnym
zgodnym z prawem | legalnym
zgodnymi
zgodnymi z prawem | legalnymi
zgodną
zgodną z prawem | legalną
zgodom | zgodom
zgody | zgody
zgodzenia
zgodzenia się | zgodzenia się
zgodzenie
zgodzenie się | zgodzenie się
zgodzeniem
zgodzeniem się | zgodzeniem się
zgodzeniu
zgodzeniu się | zgodzeniu się
zgodzi
zgodzi się | zgodzi się
zgodzicie
zgodzicie się | zgodzicie się
zgodzie | zgodzie
zgodzili
zgodzili się | zgodzili się
zgodzimy
zgodzimy się | zgodzimy się
zgodzisz
zgodzisz się | zgodzisz się
zgodziwszy
zgodziwszy się | zgodziwszy się
zgodzić
zgodzić się | zgodzić się
zgodził
zgodził się | zgodził się
zgodziła
zgodziła się | zgodziła się
zgodziło
zgodziło się | zgodziło się
zgodziły
zgodziły się | zgodziły się
zgodzono
zgodzono się | zgodzono się
zgodzą
zgodzą się | zgodzą się
zgodzę
zgodzę się | zgodzę się
zgodą | zgodą
zgodę | zgoda
zgon | zgon
zgonach | zgonach
zgonami | zgonami
zgonem | zgonem
zgonie | zgonu
zgonom | zgonom
zgonowi | zgonu
zgonu | zgonu
zgony | zgonu
zgonów | zgonu
zgromadzeni | zebrani
zgromadzenia | zebrania
zgromadzeniach | zebraniach
zgromadzeniami | zebraniami
zgromadzenie | zebranie
zgromadzeniem | zebraniem
zgromadzeniom | zebraniom
zgromadzeniu | zebraniu
zgromadzeń | zebrań
zgromadzi | zbierze
zgromadzi się | zbierze się
zgromadzicie | zbierzecie
zgromadzili | zebrali
zgromadzili się | zebrali się
zgromadzimy | zbierzemy
zgromadzisz | zbierzesz
zgromadziwszy | zebrawszy
zgromadzić | zebrać
zgromadzić się | zebrać się
zgromadził | zebrał
zgromadził się | zebrał się
zgromadziła | zebrała
zgromadziła się | zebrała się
zgromadziło | zebrało
zgromadziło się | zebrało się
zgromadziły | zebrały
zgromadziły się | zebrały się
zgromadzona | zebrana
zgromadzone | zebrane
zgromadzonego | zebranego
zgromadzonej | zebranej
zgromadzonemu | zebranemu
zgromadzono | zebrano
zgromadzono się | zebrano się
zgromadzony | zebrany
zgromadzonych | zebranych
zgromadzonym | zebranym
zgromadzonymi | zebranymi
zgromadzoną | zebraną
zgromadzą | zbiorą
zgromadzą się | zbiorą się
zgromadzę | zbiorę
zgromadź | zbierz
zgromadź się | zbierz się
zgromadźcie | zbierzcie
zgromadźcie się | zbierzcie się
zgub | zgub
zgubcie | zgubcie
zgubi | zgubi
zgubi się | zabłądzi
zgubicie
zgubicie się | zabłądzicie
zgubieni | zgubieni
zgubienia
zgubienia się | zabłądzenia
zgubienie
zgubienie się | zabłądzenie
zgubieniem
zgubieniem się | zabłądzeniem
zgubieniu
zgubieniu się | zabłądzeniu
zgubili | zgubili
zgubili się | zabłądzili
zgubimy | zgubimy
zgubimy się | zabłądzimy
zgubiona | zgubiona
zgubione | zgubione
zgubiono | zgubiono
zgubiono się | zabłądzono
zgubiony | zgubiony
zgubisz
zgubisz się | zabłądzisz
zgubiwszy | zgubiwszy
zgubiwszy się | zabłądziwszy
zgubią | zgubią
zgubią się | zabłądzą
zgubić | zgubić
zgubić się | zabłądzić
zgubię
zgubię się | zabłądzę
zgubił | zgubił
zgubił się | zabłądził
zgubiła | zgubiła
zgubiła się | zabłądziła
zgubiło | zgubiło
zgubiło się | zabłądziło
zgubiły | zgubiły
zgubiły się | zabłądziły
zgód | zgód
zgódź
zgódź się | zgódź się
zgódźcie
zgódźcie się | zgódźcie się

ziemniak | kartofel
ziemniaka | kartofel
ziemniakach | kartoflach
ziemniakami | kartoflami
ziemniaki | kartofle
ziemniakiem | kartoflem
ziemniakom | kartoflom
ziemniakowi | kartoflowi
ziemniaku | kartoflu
ziemniaków | kartofli
zimie
zimowym
zimą | zimą

zlicz | zlicz
zliczcie | zliczcie
zliczeni | zliczeni
zliczona | zliczona
zliczone | zliczone
zliczono | zliczono
zliczony | zliczony
zliczy | zliczy
zliczyli | zliczyli
zliczymy | zliczymy
zliczywszy | zliczywszy
zliczyć | zliczyć
zliczył | zliczył
zliczyła | zliczyła
zliczyło | zliczyło
zliczyły | zliczyły
zliczą | zliczą

zmalano | zmalano
zmalawszy | spadłszy
zmalał | spadł
zmalała | spadła
zmalało | spadło
zmalały | spadły
zmalej | zmalej
zmalejcie | zmalejcie
zmaleje | spadnie
zmalejecie | spadniecie
zmalejemy | spadniemy
zmalejesz | spadniesz
zmaleją | spadną
zmaleję | spadnę
zmaleli | spadli
zmalenia | zmalenia
zmalenie | zmalenie
zmaleniem | zmaleniem
zmaleniu | zmaleniu
zmaleć | spaść
zmarli | umarli
zmarzli | zmarzli
zmarznie | zmarznie
zmarzniemy | zmarzniemy
zmarznij | zmarznij
zmarznijcie | zmarznijcie
zmarznięci | zmarznięci
zmarznięta | zmarznięta
zmarznięte | zmarznięte
zmarznięto | zmarznięto
zmarznięty | zmarznięty
zmarzną | zmarzną
zmarznąć | zmarznąć
zmarzł | zmarzł
zmarzła | zmarzła
zmarzło | zmarzło
zmarzłszy | zmarzłszy
zmarzły | zmarzły
zmarł | umarł
zmarła | umarła
zmarły | umarły
zmarźli | zmarzli
zmarźnie | zmarznie
zmarźniemy | zmarzniemy
zmarźnij | zmarznij
zmarźnijcie | zmarznijcie
zmarźnięci | zmarznięci
zmarźnięta | zmarznięta
zmarźnięte | zmarznięte
zmarźnięto | zmarznięto
zmarźnięty | zmarznięty
zmian
zmiana
zmiana klimatu | zmiana klimatu
zmiana klimatyczna | zmiana klimatu
zmianie
zmiany
zmiany klimatu | zmiany klimatu
zmiany klimatyczne | zmiany klimatu
zmieni | zmieni
zmieni się | zmieni się
zmienia
zmienia się | zmienia się
zmieniaj
zmieniaj się | zmieniaj się
zmieniajcie
zmieniajcie się | zmieniajcie się
zmieniają
zmieniają się | zmieniają się
zmieniając
zmieniając się | zmieniając się
zmieniali
zmieniali się | zmieniali się
zmieniamy
zmieniamy się | zmieniamy się
zmieniano
zmieniano się | zmieniano się
zmieniać
zmieniać się | zmieniać się
zmieniał
zmieniał się | zmieniał się
zmieniała
zmieniała się | zmieniała się
zmieniało
zmieniało się | zmieniało się
zmieniały
zmieniały się | zmieniały się
zmienili | zmienili
zmienili się | zmienili się
zmienimy
zmienimy się | zmienimy się
zmieniono | zmieniono
zmieniono się | zmieniono się
zmieniwszy
zmieniwszy się | zmieniwszy się
zmienią
zmienią się | zmienią się
zmienić | zmienić
zmienić się | zmienić się
zmienił | zmienił
zmienił się | zmienił się
zmieniła | zmieniła
zmieniła się | zmieniła się
zmieniło
zmieniło się | zmieniło się
zmieniły
zmieniły się | zmieniły się
zmień
zmień się | zmień się
zmieńcie
zmieńcie się | zmieńcie się
zmniejsz | zmniejsz
zmniejsz się | zmalej
zmniejsza | redukuje
zmniejsza się | spada
zmniejszacie
zmniejszacie się | spadacie
zmniejszaj | redukuj
zmniejszaj się | malej
zmniejszajcie | redukujcie
zmniejszajcie się | malejcie
zmniejszają | redukują
zmniejszają się | maleją
zmniejszając | redukując
zmniejszając się | malejąc
zmniejszali | redukowali
zmniejszali się | maleli
zmniejszam
zmniejszam się | maleję
zmniejszamy
zmniejszamy się | spadamy
zmniejszana | redukowana
zmniejszane | redukowana
zmniejszanego | redukowana
zmniejszanej | redukowana
zmniejszanemu | redukowana
zmniejszani | redukowana
zmniejszania
zmniejszania się | malenia
zmniejszanie
zmniejszanie się | malenie
zmniejszaniem
zmniejszaniem się | maleniem
zmniejszaniu
zmniejszaniu się | maleniu
zmniejszano | redukowano
zmniejszano się | malano
zmniejszany | redukowana
zmniejszanych | redukowana
zmniejszanym | redukowana
zmniejszanymi | redukowana
zmniejszaną | redukowana
zmniejszasz
zmniejszasz się | spadasz
zmniejszać | redukować
zmniejszać się | maleć
zmniejszał | redukował
zmniejszał się | malał
zmniejszała | redukowała
zmniejszała się | malała
zmniejszało | redukowało
zmniejszało się | malało
zmniejszały | redukowały
zmniejszały się | malały
zmniejszcie | zmniejszcie
zmniejszcie się | zmalejcie
zmniejszeni | zmniejszeni
zmniejszenia
zmniejszenia się | zmalenia
zmniejszenie
zmniejszenie się | zmalenie
zmniejszeniem
zmniejszeniem się | zmaleniem
zmniejszeniu
zmniejszeniu się | zmaleniu
zmniejszona | zmniejszeni
zmniejszone | zmniejszeni
zmniejszonego | zmniejszeni
zmniejszonej | zmniejszeni
zmniejszonemu | zmniejszeni
zmniejszono | obniżono
zmniejszono się | zmalano
zmniejszony | zmniejszeni
zmniejszonych | zmniejszeni
zmniejszonym | zmniejszeni
zmniejszonymi | zmniejszeni
zmniejszoną | zmniejszeni
zmniejszy | obniży
zmniejszy się | spadnie
zmniejszycie
zmniejszycie się | spadniecie
zmniejszyli | obniżyli
zmniejszyli się | spadli
zmniejszymy
zmniejszymy się | spadniemy
zmniejszysz
zmniejszysz się | spadniesz
zmniejszywszy
zmniejszywszy się | spadłszy
zmniejszyć | obniżyć
zmniejszyć się | spaść
zmniejszył | obniżył
zmniejszył się | spadł
zmniejszyła | obniżyła
zmniejszyła się | spadła
zmniejszyło | zmniejszyło
zmniejszyło się | spadło
zmniejszyły | obniżyły
zmniejszyły się | spadły
zmniejszą | zmniejszą
zmniejszą się | spadną
zmniejszę
zmniejszę się | spadnę
zmodernizowali | unowocześnili
zmodernizowana | unowocześniona
zmodernizowane | unowocześnione
zmodernizowanego | unowocześnionego
zmodernizowanej | unowocześnionej
zmodernizowanemu | unowocześnionemu
zmodernizowani | unowocześnieni
zmodernizowania | unowocześnienia
zmodernizowanie | unowocześnienie
zmodernizowaniem | unowocześnieniem
zmodernizowaniu | unowocześnieniu
zmodernizowano | unowocześniono
zmodernizowany | unowocześniony
zmodernizowanych | unowocześnionych
zmodernizowanym | unowocześnionym
zmodernizowanymi | unowocześnionymi
zmodernizowaną | unowocześnioną
zmodernizowawszy | unowocześniwszy
zmodernizować | unowocześnić
zmodernizował | unowocześnił
zmodernizowała | unowocześniła
zmodernizowało | unowocześniło
zmodernizowały | unowocześniły
zmodernizuje | unowocześni
zmodernizujecie | unowocześnicie
zmodernizujemy | unowocześnimy
zmodernizujesz | unowocześnisz
zmodernizują | unowocześnią
zmodernizuję | unowocześnię
zmodyfikowali | zmienili
zmodyfikowano | zmieniono
zmodyfikować | zmienić
zmodyfikował | zmienił
zmodyfikowała | zmieniła
zmodyfikuje | zmieni
zmusi | zmusi
zmusili | zmusili
zmusić | zmusić
zmusił | zmusił
zmusiła | zmusiła
zmusiło | zmusiło
zmusiły | zmusiły
zmuszeni | zmuszeni
zmuszona | zmuszeni
zmuszone | zmuszeni
zmuszonego | zmuszeni
zmuszonej | zmuszeni
zmuszonemu | zmuszeni
zmuszono | zmuszono
zmuszony | zmuszeni
zmuszonych | zmuszeni
zmuszonym | zmuszeni
zmuszonymi | zmuszeni
zmuszoną | zmuszeni
zmuszą | zmuszą
zmuś | zmuś
zmuście | zmuście
zmyślenia | wymysłu
zmyśleniach | wymysłach
zmyśleniami | wymysłami
zmyślenie | wymysł
zmyśleniem | wymysłem
zmyśleniom | wymysłom
zmyśleniu | wymyśle
zmyśleń | zmyśleń
zmęczeni | znużeni
zmęczenie | znużenie
zmęczeniem | znużeniem
zmęczeniu | znużeniu
zmęczona | znużona
zmęczone | znużone
zmęczonego | znużonego
zmęczonej | znużonej
zmęczonemu | znużonemu
zmęczony | znużony
zmęczonych | znużonych
zmęczonym | znużonym
zmęczonymi | znużonymi
zmęczoną | znużoną

znaczenie
znaczna | znaczna
znaczne | znaczna
znacznego | znaczna
znacznej | znaczna
znacznemu | znaczna
znaczni | znaczna
znacznie | znacznie
znacznie mniej | dużo mniej
znacznie więcej | dużo więcej
znaczniejsi | znaczniejsi
znaczniejsza | znaczniejsi
znaczniejsze | znaczniejsi
znaczniejszego | znaczniejsi
znaczniejszej | znaczniejsi
znaczniejszemu | znaczniejsi
znaczniejszy | znaczniejsi
znaczniejszych | znaczniejsi
znaczniejszym | znaczniejsi
znaczniejszymi | znaczniejsi
znaczniejszą | znaczniejsi
znaczny | znaczna
znacznych | znaczna
znacznym | znaczna
znacznymi | znaczna
znaczną | znaczna
znaczy
znacząca | znaczna
znaczące | znaczna
znaczącego | znaczna
znaczącej | znaczna
znaczącemu | znaczna
znacząco | znacznie
znaczący | znaczna
znaczących | znaczna
znaczącym | znaczna
znaczącymi | znaczna
znaczącą | znaczna
znajdowali | znajdowali
znajdowali się | mieścili się
znajdowana | znajdowana
znajdowane | znajdowane
znajdowanego | znajdowanego
znajdowanej | znajdowanej
znajdowanemu | znajdowanemu
znajdowani | znajdowani
znajdowania | znajdowania
znajdowania się | mieszczenia się
znajdowanie | znajdowanie
znajdowanie się | mieszczenie się
znajdowaniem | znajdowaniem
znajdowaniem się | mieszczeniem się
znajdowaniu | znajdowaniu
znajdowaniu się | mieszczeniu się
znajdowano | znajdowano
znajdowano się | mieszczono się
znajdowany | znajdowany
znajdowanych | znajdowanych
znajdowanym | znajdowanym
znajdowanymi | znajdowanymi
znajdowaną | znajdowaną
znajdować | znajdować
znajdować się | mieścić się
znajdował | znajdował
znajdował się | mieścił się
znajdowała | znajdowała
znajdowała się | mieściła się
znajdowało | znajdowało
znajdowało się | mieściło się
znajdowały | znajdowały
znajdowały się | mieściły się
znajduj
znajduj się | mieść się
znajdujcie
znajdujcie się | mieśćcie się
znajduje | znajduje
znajduje się | leży
znajdujecie | znajdujecie
znajdujecie się | mieścicie się
znajdujemy | znajdujemy
znajdujemy się | mieścimy się
znajdujesz | znajdujesz
znajdujesz się | mieścisz się
znajdują | znajdują
znajdują się | mieszczą się
znajdując | znajdując
znajdując się | mieszcząc się
znajduję | znajduję
znajduję się | mieszczę się
znajdzie | znajdzie
znajdziecie | znajdziecie
znajdziemy | znajdziemy
znajdziesz | znajdziesz
znajdą | znajdą
znajdę | znajdę
znajdź | znajdź
znajdźcie | znajdźcie
znakomici | świetna
znakomicie | świetnie
znakomita | świetna
znakomite | świetna
znakomitego | świetna
znakomitej | świetna
znakomitemu | świetna
znakomitsi | doskonalsi
znakomitsza | doskonalsi
znakomitsze | doskonalsi
znakomitszego | doskonalsi
znakomitszej | doskonalsi
znakomitszemu | doskonalsi
znakomitszy | doskonalsi
znakomitszych | doskonalsi
znakomitszym | doskonalsi
znakomitszymi | doskonalsi
znakomitszą | doskonalsi
znakomity | świetna
znakomitych | świetna
znakomitym | świetna
znakomitymi | świetna
znakomitą | świetna
znalazł | odkrył
znalazła | odkryła
znalazło | znalazło
znalazłszy | znalazłszy
znalazły | znalazły
znalezieni | znalezieni
znalezienia | znalezienia
znalezienie | znalezienie
znalezieniem | znalezieniem
znalezieniu | znalezieniu
znaleziona | znalezieni
znalezione | znalezieni
znalezionego | znalezieni
znalezionej | znalezieni
znalezionemu | znalezieni
znaleziono | odkryto
znaleziony | znalezieni
znalezionych | znalezieni
znalezionym | znalezieni
znalezionymi | znalezieni
znalezioną | znalezieni
znaleź | znajdź
znaleźcie | znajdźcie
znaleźli | odkryli
znaleźć | znaleźć
znana | znana
znane | znana
znanego | znana
znanej | znana
znanemu | znana
znani | znana
znany | znana
znanych | znana
znanym | znana
znanymi | znana
znaną | znana
zniżce | zniżce
zniżek | zniżek
zniżka | rabat
zniżkach | rabatach
zniżkami | rabatami
zniżki | rabatu
zniżkom | rabatom
zniżką | zniżką
zniżkę | rabat
znowu | znów
znużeni | znużeni
znużenie | znużenie
znużeniem | znużeniem
znużeniu | znużeniu
znużona | znużona
znużone | znużone
znużonego | znużonego
znużonej | znużonej
znużonemu | znużonemu
znużony | znużony
znużonych | znużonych
znużonym | znużonym
znużonymi | znużonymi
znużoną | znużoną
znów | znów

zobacz | ujrzyj
zobaczcie | ujrzyjcie
zobaczeni | ujrzana
zobaczona | ujrzana
zobaczone | ujrzana
zobaczonego | ujrzana
zobaczonej | ujrzana
zobaczonemu | ujrzana
zobaczono | ujrzano
zobaczony | ujrzana
zobaczonych | ujrzana
zobaczonym | ujrzana
zobaczonymi | ujrzana
zobaczoną | ujrzana
zobaczy | ujrzy
zobaczyli | ujrzeli
zobaczyć | ujrzeć
zobaczył | ujrzał
zobaczyła | ujrzała
zobaczyło | ujrzało
zobaczyły | ujrzały
zobaczą | ujrzą
zobowiązana
zobowiązane
zobowiązani
zobowiązany
zoperowali | zoperowali
zoperowaliśmy | zoperowaliśmy
zoperowania | zoperowania
zoperowanie | zoperowanie
zoperowaniem | zoperowaniem
zoperowaniu | zoperowaniu
zoperowano | zoperowano
zoperowawszy | zoperowawszy
zoperować | zoperować
zoperował | zoperował
zoperowała | zoperowała
zoperowałam | zoperowałam
zoperowałem | zoperowałem
zoperowało | zoperowało
zoperowały | zoperowały
zoperuje | zoperuje
zoperujecie | zoperujecie
zoperujemy | zoperujemy
zoperujesz | zoperujesz
zoperują | zoperują
zoperuję | zoperuję
zorganizowali | urządzili
zorganizowana | urządzona
zorganizowane | urządzone
zorganizowanego | urządzonego
zorganizowanej | urządzonej
zorganizowanemu | urządzonemu
zorganizowani | urządzeni
zorganizowania | urządzenia
zorganizowanie | urządzenie
zorganizowaniem | urządzeniem
zorganizowaniu | urządzeniu
zorganizowano | urządzono
zorganizowany | urządzony
zorganizowanych | urządzonych
zorganizowanym | urządzonym
zorganizowanymi | urządzonymi
zorganizowaną | urządzoną
zorganizowawszy | urządziwszy
zorganizować | urządzić
zorganizował | urządził
zorganizowała | urządziła
zorganizowało | urządziło
zorganizowały | urządziły
zorganizuj | urządź
zorganizujcie | urządźcie
zorganizuje | urządzi
zorganizujecie | urządzicie
zorganizujemy | urządzimy
zorganizujesz | urządzisz
zorganizują | urządzą
zorganizuję | urządzę
zostali
zostali przewiezieni do szpitala | trafili do szpitala
zostali ranni | zostali ranni
zostanie
zostanie otwarty | otworzy się
zostanie wybudowana | powstanie
zostanie wybudowane | powstanie
zostanie wybudowany | powstanie
zostanie zbudowana | powstanie
zostanie zbudowane | powstanie
zostanie zbudowany | powstanie
zostaną
zostaną otwarte | otworzą się
zostaną wybudowane | powstaną
zostaną zbudowane | powstaną
zostawi | zostawi
zostawiając | zostawiając
zostawicie | zostawicie
zostawieni | zostawieni
zostawienia | zostawienia
zostawienie | zostawienie
zostawieniem | zostawieniem
zostawieniu | zostawieniu
zostawili | zostawili
zostawimy | zostawimy
zostawiona | zostawiona
zostawione | zostawione
zostawionego | zostawionego
zostawionej | zostawionej
zostawionemu | zostawionemu
zostawiono | zostawiono
zostawiony | zostawiony
zostawionych | zostawionych
zostawionym | zostawionym
zostawionymi | zostawionymi
zostawioną | zostawioną
zostawisz | zostawisz
zostawiwszy | zostawiwszy
zostawią | zostawią
zostawić | zostawić
zostawię | zostawię
zostawił | zostawił
zostawiła | zostawiła
zostawiło | zostawiło
zostawiły | zostawiły
został
został przewieziony do szpitala | trafił do szpitala
został ranny | został ranny
została
została przewieziona do szpitala | trafiła do szpitala
została ranna | została ranna
zostały
zostały ranne | zostały ranne
zową
zową się | zwą się
zowąc
zowąc się | zwąc się

zrabowali | skradli
zrabowana | skradzeni
zrabowane | skradzeni
zrabowanego | skradzeni
zrabowanej | skradzeni
zrabowanemu | skradzeni
zrabowani | skradzeni
zrabowania | skradzenia
zrabowanie | skradzenie
zrabowaniem | skradzeniem
zrabowaniu | skradzeniu
zrabowano | zrabowano
zrabowany | skradzeni
zrabowanych | skradzeni
zrabowanym | skradzeni
zrabowanymi | skradzeni
zrabowaną | skradzeni
zrabowawszy | skradłszy
zrabować | skraść
zrabował | skradł
zrabowała | skradła
zrabowało | skradło
zrabowały | skradły
zrabuje | zrabuje
zrabujecie | zrabujecie
zrabujemy | zrabujemy
zrabujesz | zrabujesz
zrabują | skradną
zrabuję | skradnę
zrealizowali
zrealizowali film | nakręcili film
zrealizowania
zrealizowania film | nakręcenia film
zrealizowanie
zrealizowanie film | nakręcenie film
zrealizowaniem
zrealizowaniem film | nakręceniem film
zrealizowaniu
zrealizowaniu film | nakręceniu film
zrealizowano
zrealizowano film | nakręcono film
zrealizowawszy
zrealizowawszy film | nakręciwszy film
zrealizować
zrealizować film | nakręcić film
zrealizował
zrealizował film | nakręcił film
zrealizowała
zrealizowała film | nakręciła film
zrealizowało
zrealizowało film | nakręciło film
zrealizowały
zrealizowały film | nakręciły film
zrealizuje
zrealizuje film | nakręci film
zrealizujecie
zrealizujecie film | nakręcicie film
zrealizujemy
zrealizujemy film | nakręcimy film
zrealizujesz
zrealizujesz film | nakręcisz film
zrealizują
zrealizują film | nakręcą film
zrealizuję
zrealizuję film | nakręcę film
zredukowali | obniżyli
zredukowana | zmniejszeni
zredukowane | zmniejszeni
zredukowanego | zmniejszeni
zredukowanej | zmniejszeni
zredukowanemu | zmniejszeni
zredukowani | zmniejszeni
zredukowano | obniżono
zredukowany | zmniejszeni
zredukowanych | zmniejszeni
zredukowanym | zmniejszeni
zredukowanymi | zmniejszeni
zredukowaną | zmniejszeni
zredukować | obniżyć
zredukował | obniżył
zredukowała | obniżyła
zredukowało | zmniejszyło
zredukowały | obniżyły
zredukuj | zmniejsz
zredukujcie | zmniejszcie
zredukuje | obniży
zredukują | zmniejszą
zremisowali | zremisowali
zremisowania | zremisowania
zremisowanie | zremisowanie
zremisowaniem | zremisowaniem
zremisowaniu | zremisowaniu
zremisowano | zremisowano
zremisowawszy | zremisowawszy
zremisować | zremisować
zremisował | zremisował
zremisowała | zremisowała
zremisowało | zremisowało
zremisowały | zremisowały
zremisuje | zremisuje
zremisujecie | zremisujecie
zremisujemy | zremisujemy
zremisujesz | zremisujesz
zremisują | zremisują
zremisuję | zremisuję
zreperowali | naprawili
zreperowana | naprawieni
zreperowane | naprawieni
zreperowanego | naprawieni
zreperowanej | naprawieni
zreperowanemu | naprawieni
zreperowani | naprawieni
zreperowania | naprawienia
zreperowanie | naprawienie
zreperowaniem | naprawieniem
zreperowaniu | naprawieniu
zreperowano | naprawiono
zreperowany | naprawieni
zreperowanych | naprawieni
zreperowanym | naprawieni
zreperowanymi | naprawieni
zreperowaną | naprawieni
zreperowawszy | naprawiwszy
zreperować | naprawić
zreperował | naprawił
zreperowała | naprawiła
zreperowało | naprawiło
zreperowały | naprawiły
zreperuj | napraw
zreperujcie | naprawcie
zreperuje | naprawi
zreperujecie | naprawicie
zreperujemy | naprawimy
zreperujesz | naprawisz
zreperują | naprawią
zreperuję | naprawię
zrezygnowali
zrezygnowali ze stanowiska | podali się do dymisji
zrezygnowania
zrezygnowania ze stanowiska | podania się do dymisji
zrezygnowanie
zrezygnowanie ze stanowiska | podanie się do dymisji
zrezygnowaniem
zrezygnowaniem ze stanowiska | podaniem się do dymisji
zrezygnowaniu
zrezygnowaniu ze stanowiska | podaniu się do dymisji
zrezygnowano
zrezygnowano ze stanowiska | podano się do dymisji
zrezygnowawszy
zrezygnowawszy ze stanowiska | podawszy się do dymisji
zrezygnować
zrezygnować ze stanowiska | podać się do dymisji
zrezygnował
zrezygnował ze stanowiska | podał się do dymisji
zrezygnowała
zrezygnowała ze stanowiska | podała się do dymisji
zrezygnowało
zrezygnowało ze stanowiska | podało się do dymisji
zrezygnowały
zrezygnowały ze stanowiska | podały się do dymisji
zrezygnuje
zrezygnuje ze stanowiska | poda się do dymisji
zrezygnujecie
zrezygnujecie ze stanowiska | podacie się do dymisji
zrezygnujemy
zrezygnujemy ze stanowiska | podamy się do dymisji
zrezygnujesz
zrezygnujesz ze stanowiska | podasz się do dymisji
zrezygnują
zrezygnują ze stanowiska | ustąpią ze stanowiska
zrezygnuję
zrezygnuję ze stanowiska | podam się do dymisji
zrobi | zrobi
zrobi się chłodniej | ochłodzi się
zrobi się cieplej | ociepli się
zrobieni | wykonani
zrobienia | wykonania
zrobieniach | wykonaniach
zrobieniami | wykonaniami
zrobienie | wykonanie
zrobieniem | wykonaniem
zrobieniom | wykonaniom
zrobieniu | wykonaniu
zrobień | wykonań
zrobili | zrobili
zrobili się chłodniej | ochłodzili się
zrobili się cieplej | ocieplili się
zrobimy | zrobimy
zrobimy się chłodniej | ochłodzimy się
zrobimy się cieplej | ocieplimy się
zrobiona | wykonana
zrobione | wykonane
zrobionego | wykonanego
zrobionej | wykonanej
zrobionemu | wykonanemu
zrobiono | wykonano
zrobiono się chłodniej | ochłodzono się
zrobiono się cieplej | ocieplono się
zrobiony | wykonany
zrobionych | wykonanych
zrobionym | wykonanym
zrobionymi | wykonanymi
zrobioną | wykonaną
zrobiwszy | zrobiwszy
zrobiwszy się chłodniej | ochłodziwszy się
zrobiwszy się cieplej | ociepliwszy się
zrobią | zrobią
zrobią się chłodniej | ochłodzą się
zrobią się cieplej | ocieplą się
zrobić | zrobić
zrobić się chłodniej | ochłodzić się
zrobić się cieplej | ocieplić się
zrobił | zrobił
zrobił się chłodniej | ochłodził się
zrobił się cieplej | ocieplił się
zrobiła | zrobiła
zrobiła się chłodniej | ochłodziła się
zrobiła się cieplej | ociepliła się
zrobiło | zrobiło
zrobiło się chłodniej | ochłodziło się
zrobiło się cieplej | ociepliło się
zrobiły | zrobiły
zrobiły się chłodniej | ochłodziły się
zrobiły się cieplej | ociepliły się
zrozum | pojmij
zrozumcie | pojmijcie
zrozumiana | pojęta
zrozumiane | pojęte
zrozumianego | pojętego
zrozumianej | pojętej
zrozumianemu | pojętemu
zrozumiani | pojęci
zrozumiano | pojęto
zrozumiany | pojęty
zrozumianych | pojętych
zrozumianym | pojętym
zrozumianymi | pojętymi
zrozumianą | pojętą
zrozumiawszy | pojąwszy
zrozumiał | pojął
zrozumiała | pojęła
zrozumiało | pojęło
zrozumiały | pojęły
zrozumie | pojmie
zrozumiecie | pojmiecie
zrozumiej | pojmij
zrozumiejcie | pojmijcie
zrozumieją | pojmą
zrozumieli | pojęli
zrozumiem | pojmę
zrozumiemy | pojmiemy
zrozumienia | pojęcia
zrozumienie | pojęcie
zrozumieniem | pojęciem
zrozumieniu | pojęciu
zrozumiesz | pojmiesz
zrozumieć | pojąć
zrób | zrób
zrób się chłodniej | ochłodź się
zrób się cieplej | ociepl się
zróbcie | zróbcie
zróbcie się chłodniej | ochłodźcie się
zróbcie się cieplej | ocieplcie się

zupełna | zupełna
zupełne | zupełna
zupełnego | zupełna
zupełnej | zupełna
zupełnemu | zupełna
zupełni | zupełna
zupełnie | w pełni
zupełniejsi | zupełniejsi
zupełniejsza | zupełniejsi
zupełniejsze | zupełniejsi
zupełniejszego | zupełniejsi
zupełniejszej | zupełniejsi
zupełniejszemu | zupełniejsi
zupełniejszy | zupełniejsi
zupełniejszych | zupełniejsi
zupełniejszym | zupełniejsi
zupełniejszymi | zupełniejsi
zupełniejszą | zupełniejsi
zupełny | zupełna
zupełnych | zupełna
zupełnym | zupełna
zupełnymi | zupełna
zupełną | zupełna
zużywa | spala
zużywacie | spalacie
zużywają | spalają
zużywając | spalając
zużywali | spalali
zużywam | spalam
zużywamy | spalamy
zużywana | spalana
zużywane | spalane
zużywanego | spalanego
zużywanej | spalanej
zużywanemu | spalanemu
zużywani | spalani
zużywania | spalania
zużywanie | spalanie
zużywaniem | spalaniem
zużywaniu | spalaniu
zużywano | spalano
zużywany | spalany
zużywanych | spalanych
zużywanym | spalanym
zużywanymi | spalanymi
zużywaną | spalaną
zużywasz | spalasz
zużywać | spalać
zużywał | spalał
zużywała | spalała
zużywało | spalało
zużywały | spalały

zwali
zwali się | zwali się
zwano
zwano się | zwano się
zwarcia | spięcia
zwarciach | spięciach
zwarciami | spięciami
zwarcie | spięcie
zwarciem | spięciem
zwarciom | spięciom
zwarciu | spięciu
zwarć | spięć
zwać
zwać się | zwać się
zwał
zwał się | zwał się
zwała
zwała się | zwała się
zwało
zwało się | zwało się
zwały
zwały się | zwały się
zwie
zwie się | zwie się
zwij
zwij się | zwij się
zwijcie
zwijcie się | zwijcie się
związku
zwiększ | zwiększ
zwiększ się | wzrośnij
zwiększa | zwiększa
zwiększa się | rośnie
zwiększacie
zwiększacie się | rośniecie
zwiększaj | zwiększaj
zwiększaj się | rośnij
zwiększajcie | zwiększajcie
zwiększajcie się | rośnijcie
zwiększają | zwiększają
zwiększają się | rosną
zwiększając | zwiększając
zwiększając się | rosnąc
zwiększali | zwiększali
zwiększali się | rośli
zwiększam
zwiększam się | rosnę
zwiększamy
zwiększamy się | rośniemy
zwiększana | zwiększana
zwiększane | zwiększana
zwiększanego | zwiększana
zwiększanej | zwiększana
zwiększanemu | zwiększana
zwiększani | zwiększana
zwiększania
zwiększania się | rośnięcia
zwiększanie
zwiększanie się | rośnięcie
zwiększaniem
zwiększaniem się | rośnięciem
zwiększaniu
zwiększaniu się | rośnięciu
zwiększano | zwiększano
zwiększano się | rośnięto
zwiększany | zwiększana
zwiększanych | zwiększana
zwiększanym | zwiększana
zwiększanymi | zwiększana
zwiększaną | zwiększana
zwiększasz
zwiększasz się | rośniesz
zwiększać | zwiększać
zwiększać się | róść
zwiększał | zwiększał
zwiększał się | rosł
zwiększała | zwiększała
zwiększała się | rosła
zwiększało | zwiększało
zwiększało się | rosło
zwiększały | zwiększały
zwiększały się | rosły
zwiększcie | zwiększcie
zwiększcie się | wzrośnijcie
zwiększeni | zwiększeni
zwiększenia | zwyżki
zwiększenia się | wzrośnięcia
zwiększeniach | zwyżkach
zwiększeniami | zwyżkami
zwiększenie | wzrost
zwiększenie się | wzrośnięcie
zwiększeniem | zwyżką
zwiększeniem się | wzrośnięciem
zwiększeniom | zwyżkom
zwiększeniu | zwyżce
zwiększeniu się | wzrośnięciu
zwiększeń | zwyżek
zwiększona | zwiększeni
zwiększone | zwiększeni
zwiększonego | zwiększeni
zwiększonej | zwiększeni
zwiększonemu | zwiększeni
zwiększono | zwiększono
zwiększono się | wzrośnięto
zwiększony | zwiększeni
zwiększonych | zwiększeni
zwiększonym | zwiększeni
zwiększonymi | zwiększeni
zwiększoną | zwiększeni
zwiększy | zwiększy
zwiększy się | wzrośnie
zwiększycie
zwiększycie się | wzrośniecie
zwiększyli | podnieśli
zwiększyli się | wzrośli
zwiększymy
zwiększymy się | wzrośniemy
zwiększysz
zwiększysz się | wzrośniesz
zwiększywszy
zwiększywszy się | wzrósłszy
zwiększyć | podnieść
zwiększyć się | wzróść
zwiększył | podniósł
zwiększył się | wzrosł
zwiększyła | podniosła
zwiększyła się | wzrosła
zwiększyło | podniosło
zwiększyło się | wzrosło
zwiększyły | podniosły
zwiększyły się | wzrosły
zwiększą | zwiększą
zwiększą się | wzrosną
zwiększę
zwiększę się | wzrosnę
zwolennicy | stronnicy
zwolennik | stronnik
zwolennika | stronnika
zwolennikach | stronnikach
zwolennikami | stronnikami
zwolennikiem | stronnikiem
zwolennikom | stronnikom
zwolennikowi | stronnikowi
zwolenniku | stronniku
zwolenników | stronników
zwolni | zwolni
zwolni się | zwolni się
zwolnicie | zwolnicie
zwolnieni | zwolnieni
zwolnienia | zwolnienia
zwolnienie | zwolnienie
zwolnieniem | zwolnieniem
zwolnieniu | zwolnieniu
zwolnij
zwolnij się | zwolnij się
zwolnijcie
zwolnijcie się | zwolnijcie się
zwolnili | zwolnili
zwolnili się | zwolnili się
zwolnimy | zwolnimy
zwolnimy się | zwolnimy się
zwolniona | zwolniona
zwolnione | zwolnione
zwolnionego | zwolnionego
zwolnionej | zwolnionej
zwolnionemu | zwolnionemu
zwolniono | zwolniono
zwolniony | zwolniony
zwolnionych | zwolnionych
zwolnionym | zwolnionym
zwolnionymi | zwolnionymi
zwolnioną | zwolnioną
zwolnisz | zwolnisz
zwolniwszy | zwolniwszy
zwolniwszy się | zwolniwszy się
zwolnią | zwolnią
zwolnią się | zwolnią się
zwolnić | zwolnić
zwolnić się | zwolnić się
zwolnię | zwolnię
zwolnił | zwolnił
zwolnił się | zwolnił się
zwolniła | zwolniła
zwolniła się | zwolniła się
zwolniło | zwolniło
zwolniło się | zwolniło się
zwolniły | zwolniły
zwolniły się | zwolniły się
zwraca
zwraca się z prośbą | prosi
zwracacie
zwracacie się z prośbą | prosicie
zwracają
zwracają się z prośbą | proszą
zwracając
zwracając się z prośbą | prosząc
zwracali
zwracali się z prośbą | prosili
zwracam
zwracam się z prośbą | proszę
zwracamy
zwracamy się z prośbą | prosimy
zwracania
zwracania się z prośbą | proszenia
zwracanie
zwracanie się z prośbą | proszenie
zwracaniem
zwracaniem się z prośbą | proszeniem
zwracaniu
zwracaniu się z prośbą | proszeniu
zwracano
zwracano się z prośbą | proszono
zwracasz
zwracasz się z prośbą | prosisz
zwracać
zwracać się z prośbą | prosić
zwracał
zwracał się z prośbą | prosił
zwracała
zwracała się z prośbą | prosiła
zwracało
zwracało się z prośbą | prosiło
zwracały
zwracały się z prośbą | prosiły
zwrócenia
zwrócenia pieniądze | oddania pieniądze
zwrócenia się z prośbą | poproszenia
zwrócenie
zwrócenie pieniądze | oddanie pieniądze
zwrócenie się z prośbą | poproszenie
zwróceniem
zwróceniem pieniądze | oddaniem pieniądze
zwróceniem się z prośbą | poproszeniem
zwróceniu
zwróceniu pieniądze | oddaniu pieniądze
zwróceniu się z prośbą | poproszeniu
zwróci
zwróci pieniądze | odda pieniądze
zwróci się z prośbą | poprosi
zwrócicie
zwrócicie pieniądze | oddacie pieniądze
zwrócicie się z prośbą | poprosicie
zwrócili
zwrócili pieniądze | oddali pieniądze
zwrócili się z prośbą | prosili
zwróciliśmy
zwróciliśmy pieniądze | oddaliśmy pieniądze
zwrócimy
zwrócimy pieniądze | oddamy pieniądze
zwrócimy się z prośbą | poprosimy
zwrócisz
zwrócisz pieniądze | oddasz pieniądze
zwrócisz się z prośbą | poprosisz
zwróciwszy
zwróciwszy pieniądze | oddawszy pieniądze
zwróciwszy się z prośbą | poprosiwszy
zwrócić
zwrócić pieniądze | oddać pieniądze
zwrócić się z prośbą | prosić
zwrócił
zwrócił pieniądze | oddał pieniądze
zwrócił się z prośbą | prosił
zwróciła
zwróciła pieniądze | oddała pieniądze
zwróciła się z prośbą | prosiła
zwróciłam
zwróciłam pieniądze | oddałam pieniądze
zwróciłem
zwróciłem pieniądze | oddałem pieniądze
zwróciło
zwróciło pieniądze | oddało pieniądze
zwróciło się z prośbą | prosiło
zwróciły
zwróciły pieniądze | oddały pieniądze
zwróciły się z prośbą | prosiły
zwrócono
zwrócono pieniądze | oddano pieniądze
zwrócono się z prośbą | proszono
zwrócą
zwrócą pieniądze | zwrócą pieniądze
zwrócą się z prośbą | poproszą
zwrócę
zwrócę pieniądze | oddam pieniądze
zwrócę się z prośbą | poproszę
zwycięstw | triumfów
zwycięstwa | triumfu
zwycięstwo | triumf
zwycięzca | zwycięzca
zwycięzcach | zwycięzcach
zwycięzcami | zwycięzcami
zwycięzcom | zwycięzcom
zwycięzcy | zwycięzcy
zwycięzców | zwycięzców
zwycięzcą | zwycięzcą
zwycięzcę | zwycięzcy
zwycięż | pokonaj
zwycięż w | wygraj
zwycięża | wygrywa
zwyciężacie | wygrywacie
zwyciężaj | wygrywaj
zwyciężajcie | wygrywajcie
zwyciężają | wygrywają
zwyciężając | wygrywając
zwyciężali | wygrywali
zwyciężam | wygrywam
zwyciężamy | wygrywamy
zwyciężana | wygrywana
zwyciężane | wygrywane
zwyciężanego | wygrywanego
zwyciężanej | wygrywanej
zwyciężanemu | wygrywanemu
zwyciężani | wygrywani
zwyciężania | wygrywania
zwyciężanie | wygrywanie
zwyciężaniem | wygrywaniem
zwyciężaniu | wygrywaniu
zwyciężano | wygrywano
zwyciężany | wygrywany
zwyciężanych | wygrywanych
zwyciężanym | wygrywanym
zwyciężanymi | wygrywanymi
zwyciężaną | wygrywaną
zwyciężasz | wygrywasz
zwyciężać | wygrywać
zwyciężał | wygrywał
zwyciężała | wygrywała
zwyciężało | wygrywało
zwyciężały | wygrywały
zwyciężcie | pokonajcie
zwyciężcie w | wygrajcie
zwyciężeni | ograna
zwyciężenia | wygrania
zwyciężenia z | ogrania
zwyciężenie | wygranie
zwyciężenie z | ogranie
zwyciężeniem | wygraniem
zwyciężeniem z | ograniem
zwyciężeniu | wygraniu
zwyciężeniu z | ograniu
zwyciężona | ograna
zwyciężone | ograna
zwyciężonego | ograna
zwyciężonej | ograna
zwyciężonemu | ograna
zwyciężono | ograno
zwyciężono w | wygrano
zwyciężono z | ograno
zwyciężony | ograna
zwyciężonych | ograna
zwyciężonym | ograna
zwyciężonymi | ograna
zwyciężoną | ograna
zwycięży | ogra
zwycięży w | ogra
zwycięży z | ogra
zwyciężycie | wygracie
zwyciężycie z | ogracie
zwyciężyli | ograli
zwyciężyli w | ograli
zwyciężyli z | ograli
zwyciężymy | wygramy
zwyciężymy w | wygramy
zwyciężymy z | ogramy
zwyciężysz | wygrasz
zwyciężysz z | ograsz
zwyciężywszy | wygrawszy
zwyciężywszy w | wygrawszy
zwyciężywszy z | ograwszy
zwyciężyć | ograć
zwyciężyć w | ograć
zwyciężyć z | ograć
zwyciężył | ograł
zwyciężył w | ograł
zwyciężył z | ograł
zwyciężyła | ograła
zwyciężyła w | ograła
zwyciężyła z | ograła
zwyciężyło | ograło
zwyciężyło w | ograło
zwyciężyło z | ograło
zwyciężyły | ograły
zwyciężyły w | ograły
zwyciężyły z | ograły
zwyciężą | ograją
zwyciężą w | ograją
zwyciężą z | ograją
zwyciężę | wygram
zwyciężę z | ogram
zwyczaj | obyczaj
zwyczajach | obyczajach
zwyczajami | obyczajami
zwyczaje | obyczaje
zwyczajem | obyczajem
zwyczajna | zwykli
zwyczajne | zwykli
zwyczajnego | zwykli
zwyczajnej | zwykli
zwyczajnemu | zwykli
zwyczajni | zwykli
zwyczajniejsi | zwyklejsi
zwyczajniejsza | zwyklejsi
zwyczajniejsze | zwyklejsi
zwyczajniejszego | zwyklejsi
zwyczajniejszej | zwyklejsi
zwyczajniejszemu | zwyklejsi
zwyczajniejszy | zwyklejsi
zwyczajniejszych | zwyklejsi
zwyczajniejszym | zwyklejsi
zwyczajniejszymi | zwyklejsi
zwyczajniejszą | zwyklejsi
zwyczajny | zwykli
zwyczajnych | zwykli
zwyczajnym | zwykli
zwyczajnymi | zwykli
zwyczajną | zwykli
zwyczajom | obyczajom
zwyczajowi | obyczajowi
zwyczaju | obyczaju
zwyczajów | obyczajów
zwykle | zwykle
zwyklejsi | zwyklejsi
zwyklejsza | zwyklejsi
zwyklejsze | zwyklejsi
zwyklejszego | zwyklejsi
zwyklejszej | zwyklejsi
zwyklejszemu | zwyklejsi
zwyklejszy | zwyklejsi
zwyklejszych | zwyklejsi
zwyklejszym | zwyklejsi
zwyklejszymi | zwyklejsi
zwyklejszą | zwyklejsi
zwykli | zwykli
zwykła | zwykli
zwykłe | zwykli
zwykłego | zwykli
zwykłej | zwykli
zwykłemu | zwykli
zwykły | zwykli
zwykłych | zwykli
zwykłym | zwykli
zwykłymi | zwykli
zwykłą | zwykli
zwyżce | zwyżce
zwyżek | zwyżek
zwyżka | wzrost
zwyżkach | zwyżkach
zwyżkami | zwyżkami
zwyżki | zwyżki
zwyżkom | zwyżkom
zwyżką | zwyżką
zwyżkę | wzrost
zwą
zwą się | zwą się
zwąc
zwąc się | zwąc się
zwłaszcza | zwłaszcza
zwłok | zwłok
zwłoka | zwłoka
zwłoki | zwłoki

zziąbł | zmarzł
zziąbłszy | zmarzłszy
zziębli | zmarzli
zziębnie | zmarznie
zziębniemy | zmarzniemy
zziębnij | zmarznij
zziębnijcie | zmarznijcie
zziębnięci | zmarznięci
zziębnięta | zmarznięta
zziębnięte | zmarznięte
zziębnięto | zmarznięto
zziębnięty | zmarznięty
zziębną | zmarzną
zziębnąć | zmarznąć
zziębła | zmarzła
zziębło | zmarzło
zziębły | zmarzły

złamali
złamali nogę | złamali nogę
złamaliśmy
złamaliśmy nogę | złamaliśmy nogę
złamania
złamania nogę | złamania nogę
złamanie
złamanie nogę | złamanie nogę
złamaniem
złamaniem nogę | złamaniem nogę
złamaniu
złamaniu nogę | złamaniu nogę
złamano
złamano nogę | złamano nogę
złamawszy
złamawszy nogę | złamawszy nogę
złamać
złamać nogę | złamać nogę
złamał
złamał nogę | złamał nogę
złamała
złamała nogę | złamała nogę
złamałam
złamałam nogę | złamałam nogę
złamałem
złamałem nogę | złamałem nogę
złamało
złamało nogę | złamało nogę
złamały
złamały nogę | złamały nogę
złamie
złamie nogę | złamie nogę
złamiecie
złamiecie nogę | złamiecie nogę
złamiemy
złamiemy nogę | złamiemy nogę
złamiesz
złamiesz nogę | złamiesz nogę
złamią
złamią nogę | złamią nogę
złamię
złamię nogę | złamię nogę
złap | złap
złapali | ujęli
złapaliśmy | ujęliśmy
złapana | ujęci
złapane | ujęci
złapanego | ujęci
złapanej | ujęci
złapanemu | ujęci
złapani | ujęci
złapania | ujęcia
złapanie | ujęcie
złapaniem | ujęciem
złapaniu | ujęciu
złapano | ujęto
złapany | ujęci
złapanych | ujęci
złapanym | ujęci
złapanymi | ujęci
złapaną | ujęci
złapawszy | ująwszy
złapać | ująć
złapał | ujął
złapała | ujęła
złapałam | ujęłam
złapałem | ująłem
złapało | ujęło
złapały | ujęły
złapcie | złapcie
złapie | ujmie
złapiecie | ujmiecie
złapiemy | ujmiemy
złapiesz | ujmiesz
złapią | ujmą
złapię | ujmę
złoczyńca | złoczyńca
złoczyńcach | złoczyńcach
złoczyńcami | złoczyńcami
złoczyńcom | złoczyńcom
złoczyńcy | złoczyńcy
złoczyńców | złoczyńców
złoczyńcą | złoczyńcą
złoczyńcę | złoczyńcę
złoszczono
złoszczono się | gniewano się
złoszczą
złoszczą się | gniewają się
złoszcząc
złoszcząc się | gniewając się
złości | gniewu
złości się | gniewa się
złościach | gniewach
złościami | gniewami
złościli
złościli się | gniewali się
złościmy
złościmy się | gniewamy się
złościom | gniewom
złością | gniewem
złościć
złościć się | gniewać się
złościł
złościł się | gniewał się
złościła
złościła się | gniewała się
złościło
złościło się | gniewało się
złościły
złościły się | gniewały się
złość | gniew
złość się | złość się
złośćcie
złośćcie się | złośćcie się
złożeni | złożeni
złożenia
złożenia gratulacje | pogratulowania
złożenia podziękowania | podziękowania
złożenia pozew | złożenia pozew
złożenie
złożenie gratulacje | pogratulowanie
złożenie podziękowania | podziękowanie
złożenie pozew | złożenie pozew
złożeniem
złożeniem gratulacje | pogratulowaniem
złożeniem podziękowania | podziękowaniem
złożeniem pozew | złożeniem pozew
złożeniu
złożeniu gratulacje | pogratulowaniu
złożeniu podziękowania | podziękowaniu
złożeniu pozew | złożeniu pozew
złożona | złożeni
złożone | złożeni
złożonego | złożeni
złożonej | złożeni
złożonemu | złożeni
złożono
złożono apelację | odwołano się
złożono gratulacje | pogratulowano
złożono podpis pod | podpisano
złożono podziękowania | dziękowano
złożono pozew | złożono pozew
złożono skargę | poskarżono się
złożono wizytę | odwiedzono
złożony | złożeni
złożonych | złożeni
złożonym | złożeni
złożonymi | złożeni
złożoną | złożeni
złoży
złoży apelację | odwoła się
złoży gratulacje | pogratuluje
złoży podpis pod | podpisze
złoży podziękowania | podziękuje
złoży pozew | złoży pozew
złoży skargę | poskarży się
złoży wizytę | odwiedzi
złożycie
złożycie gratulacje | pogratulujecie
złożycie podziękowania | podziękujecie
złożycie pozew | złożycie pozew
złożyli
złożyli apelację | odwołali się
złożyli gratulacje | pogratulowali
złożyli podpis pod | podpisali
złożyli podziękowania | dziękowali
złożyli pozew | wnieśli pozew
złożyli skargę | poskarżyli się
złożyli wizytę | odwiedzili
złożymy
złożymy apelację | odwołamy się
złożymy gratulacje | pogratulujemy
złożymy podpis pod | podpiszemy
złożymy podziękowania | podziękujemy
złożymy pozew | złożymy pozew
złożymy skargę | poskarżymy się
złożysz
złożysz gratulacje | pogratulujesz
złożysz podziękowania | podziękujesz
złożysz pozew | złożysz pozew
złożywszy
złożywszy apelację | odwoławszy się
złożywszy gratulacje | pogratulowawszy
złożywszy podpis pod | podpisawszy
złożywszy podziękowania | podziękowawszy
złożywszy pozew | wniósłszy pozew
złożywszy skargę | poskarżywszy się
złożyć
złożyć apelację | odwołać się
złożyć gratulacje | pogratulować
złożyć podpis pod | podpisać
złożyć podziękowania | dziękować
złożyć pozew | wnieść pozew
złożyć skargę | poskarżyć się
złożyć wizytę | odwiedzić
złożył
złożył apelację | odwołał się
złożył gratulacje | pogratulował
złożył podpis pod | podpisał
złożył podziękowania | dziękował
złożył pozew | wniósł pozew
złożył skargę | poskarżył się
złożył wizytę | odwiedził
złożyła
złożyła apelację | odwołała się
złożyła gratulacje | pogratulowała
złożyła podpis pod | podpisała
złożyła podziękowania | dziękowała
złożyła pozew | wniosła pozew
złożyła skargę | poskarżyła się
złożyła wizytę | odwiedziła
złożyło
złożyło apelację | odwołało się
złożyło gratulacje | pogratulowało
złożyło podpis pod | podpisało
złożyło podziękowania | dziękowało
złożyło pozew | wniosło pozew
złożyło skargę | poskarżyło się
złożyło wizytę | odwiedziło
złożyły
złożyły apelację | odwołały się
złożyły gratulacje | pogratulowały
złożyły podpis pod | podpisały
złożyły podziękowania | dziękowały
złożyły pozew | wniosły pozew
złożyły skargę | poskarżyły się
złożyły wizytę | odwiedziły
złożą
złożą apelację | odwołają się
złożą gratulacje | pogratulują
złożą podpis pod | podpiszą
złożą podziękowania | podziękują
złożą pozew | złożą pozew
złożą skargę | poskarżą się
złożą wizytę | odwiedzą
złożę
złożę gratulacje | pogratuluję
złożę podziękowania | podziękuję
złożę pozew | złożę pozew
złóż
złóż apelację | odwołaj się
złóż podpis pod | podpisz
złóż skargę | poskarż się
złóż wizytę | odwiedź
złóżcie
złóżcie apelację | odwołajcie się
złóżcie podpis pod | podpiszcie
złóżcie skargę | poskarżcie się
złóżcie wizytę | odwiedźcie
złącz | złącz
złączcie | złączcie
złączeni | złączeni
złączona | złączona
złączone | złączone
złączono | złączono
złączony | złączony
złączy | złączy
złączyli | złączyli
złączymy | złączymy
złączywszy | złączywszy
złączyć | złączyć
złączył | złączył
złączyła | złączyła
złączyło | złączyło
złączyły | złączyły
złączą | złączą

łatwa | łatwa
łatwe | łatwe
łatwego | łatwego
łatwej | łatwej
łatwemu | łatwemu
łatwi | łatwi
łatwiejsi | prostsi
łatwiejsza | prostsza
łatwiejsze | prostsze
łatwiejszego | prostszego
łatwiejszej | prostszej
łatwiejszemu | prostszemu
łatwiejszy | prostszy
łatwiejszych | prostszych
łatwiejszym | prostszym
łatwiejszymi | prostszymi
łatwiejszą | prostszą
łatwo | łatwo
łatwością
łatwy | łatwy
łatwych | łatwych
łatwym | łatwym
łatwymi | łatwymi
łatwą | łatwą
ławce | ławce
ławeczce | ławce
ławeczek | ławek
ławeczka | ławka
ławeczkach | ławkach
ławeczkami | ławkami
ławeczki | ławki
ławeczkom | ławkom
ławeczką | ławką
ławeczkę | ławkę
ławek | ławek
ławka | ławka
ławkach | ławkach
ławkami | ławkami
ławki | ławki
ławkom | ławkom
ławką | ławką
ławkę | ławkę

łącznie | ogółem
łącznie z | wraz z
łączymy | łączymy

ścieżce | dróżce
ścieżek | dróżek
ścieżka | dróżka
ścieżkach | dróżkach
ścieżkami | dróżkami
ścieżki | dróżki
ścieżko | dróżko
ścieżkom | dróżkom
ścieżką | dróżką
ścieżkę | dróżkę
ścigana | szukana
ścigane | szukane
ściganego | szukanego
ściganej | szukanej
ściganemu | szukanemu
ścigani | szukani
ścigany | szukany
ściganych | szukanych
ściganym | szukanym
ściganymi | szukanymi
ściganą | szukaną
ściągnie | pozyska
ściągniecie | pozyskacie
ściągniemy | pozyskamy
ściągniesz | pozyskasz
ściągnięci | pozyskani
ściągnięcia | pozyskania
ściągnięcie | pozyskanie
ściągnięciem | pozyskaniem
ściągnięciu | pozyskaniu
ściągnięta | pozyskana
ściągnięte | pozyskane
ściągniętego | pozyskanego
ściągniętej | pozyskanej
ściągniętemu | pozyskanemu
ściągnięto | pozyskano
ściągnięty | pozyskany
ściągniętych | pozyskanych
ściągniętym | pozyskanym
ściągniętymi | pozyskanymi
ściągniętą | pozyskaną
ściągną | ściągną
ściągnąwszy | pozyskawszy
ściągnąć | pozyskać
ściągnął | pozyskał
ściągnąłem | pozyskałem
ściągnę | ściągnę
ściągnęli | pozyskali
ściągnęliśmy | pozyskaliśmy
ściągnęła | pozyskała
ściągnęłam | pozyskałam
ściągnęło | pozyskało
ściągnęły | pozyskały

śladu
śledztw | śledztw
śledztwa | śledztwa
śledztwach | śledztwach
śledztwami | śledztwami
śledztwem | śledztwem
śledztwie | śledztwu
śledztwo | śledztwo
śledztwom | śledztwom
śledztwu | śledztwu
ślub

śmiali | śmiali
śmiała | śmiali
śmiałe | śmiali
śmiałego | śmiali
śmiałej | śmiali
śmiałemu | śmiali
śmiały | śmiali
śmiałych | śmiali
śmiałym | śmiali
śmiałymi | śmiali
śmiałą | śmiali
śmieci | odpady
śmieciami | odpadami
śmieciom | odpadom
śmielsi | śmielsi
śmielsza | śmielsi
śmielsze | śmielsi
śmielszego | śmielsi
śmielszej | śmielsi
śmielszemu | śmielsi
śmielszy | śmielsi
śmielszych | śmielsi
śmielszym | śmielsi
śmielszymi | śmielsi
śmielszą | śmielsi
śmierci | zgonu
śmierciach | zgonach
śmierciami | zgonami
śmierciom | zgonom
śmiercią | zgonem
śmierć | zgon
śmieszna | zabawna
śmieszne | zabawne
śmiesznego | zabawnego
śmiesznej | zabawnej
śmiesznemu | zabawnemu
śmieszni | zabawni
śmieszniejsi | zabawniejsi
śmieszniejsza | zabawniejsza
śmieszniejsze | zabawniejsze
śmieszniejszego | zabawniejszego
śmieszniejszej | zabawniejszej
śmieszniejszemu | zabawniejszemu
śmieszniejszy | zabawniejszy
śmieszniejszych | zabawniejszych
śmieszniejszym | zabawniejszym
śmieszniejszymi | zabawniejszymi
śmieszniejszą | zabawniejszą
śmieszny | zabawny
śmiesznych | zabawnych
śmiesznym | zabawnym
śmiesznymi | zabawnymi
śmieszną | zabawną
śmigłowca | śmigłowca
śmigłowcach | śmigłowcach
śmigłowcami | śmigłowcami
śmigłowce | śmigłowce
śmigłowcem | śmigłowcem
śmigłowcom | śmigłowcom
śmigłowcowi | śmigłowcowi
śmigłowcu | śmigłowcu
śmigłowców | śmigłowców
śmigłowiec | śmigłowca

śnieżyc | zamieci
śnieżyca | zamieć
śnieżycach | zamieciach
śnieżycami | zamieciami
śnieżyce | zamiecie
śnieżycom | zamieciom
śnieżycy | zamieci
śnieżycą | zamiecią
śnieżycę | zamieć

śpiesz
śpiesz się | spiesz się
śpieszcie
śpieszcie się | spieszcie się
śpieszono
śpieszono się | spieszono się
śpieszy
śpieszy się | spieszy się
śpieszyli
śpieszyli się | spieszyli się
śpieszyć
śpieszyć się | spieszyć się
śpieszył
śpieszył się | spieszył się
śpieszyła
śpieszyła się | spieszyła się
śpieszyło
śpieszyło się | spieszyło się
śpieszyły
śpieszyły się | spieszyły się
śpieszą
śpieszą się | spieszą się
śpiesząc
śpiesząc się | spiesząc się

środkami | środkami
środki | środki
środków | środków
śródmieści | centrów
śródmieścia | centra
śródmieściach | centrach
śródmieściami | centrami
śródmieście | centra
śródmieściem | centra
śródmieściom | centrom
śródmieściu | centra
śródmieść | centrów

świat
świetna | świetna
świetne | świetna
świetnego | świetna
świetnej | świetna
świetnemu | świetna
świetni | świetna
świetnie | świetnie
świetniejsi | doskonalsi
świetniejsza | doskonalsi
świetniejsze | doskonalsi
świetniejszego | doskonalsi
świetniejszej | doskonalsi
świetniejszemu | doskonalsi
świetniejszy | doskonalsi
świetniejszych | doskonalsi
świetniejszym | doskonalsi
świetniejszymi | doskonalsi
świetniejszą | doskonalsi
świetny | świetna
świetnych | świetna
świetnym | świetna
świetnymi | świetna
świetną | świetna
świeżym
świętowali | obchodzili
świętowana | obchodzona
świętowane | obchodzone
świętowani | obchodzeni
świętowano | obchodzono
świętowany | obchodzony
świętować | obchodzić
świętował | obchodził
świętowała | obchodziła
świętowało | obchodziło
świętowały | obchodziły
świętuj | obchodź
świętujcie | obchodźcie
świętuje | obchodzi
świętujemy | obchodzimy
świętują | obchodzą
świętując | obchodząc

żadnym

że
żeby | by

żonach | żonach
żonami | żonami
żonie | żonie
żonom | żonom
żony | żony
żoną | żoną
żonę | żonę
żołnierz | wojskowy
żołnierza | żołnierza
żołnierze | wojskowi
żołnierzy | żołnierzy

życia
życie
żywności | jedzeń
żywnościach | jedzeniach
żywnościami | jedzeniami
żywnościom | jedzeniom
żywnością | jedzeniem
żywność | żywność

żąda | żąda
żądacie | żądacie
żądaj | żądaj
żądajcie | żądajcie
żądają | żądają
żądając | żądając
żądali | żądali
żądam | żądam
żądamy | żądamy
żądania | żądania
żądanie | żądanie
żądaniem | żądaniem
żądaniu | żądaniu
żądano | żądano
żądasz | żądasz
żądać | żądać
żądał | żądał
żądała | żądała
żądało | żądało
żądały | żądały\
"""
