"""German: which expressions say the same."""

EXPRESSIONS = """\
10
10 jahre | 10 jahre

14
14 tage | 14 tage
14 tägig | 14 tägig

15
15 minuten | 15 minuten

18
18 monate | 18 monate

24
24 stunden am tag | tag und nacht

30
30 minuten | 30 minuten

45
45 minuten | 45 minuten

90
90 minuten | 90 minuten

a

ab
ab dem | ab dem
ab jetzt | fortan
ab sofort | fortan
ab und an | manchmal
ab und zu | manchmal
abbauen | abbauen
abbaut | abbaut
abbaute | abbaute
abbauten | abbauten
abbrechen | abbrechen
abbruch | abriss
abdecken | abdecken
abend
abendbrot | abendbrot
abendessen | abendbrot
abends | abends
aber | aber
abermals | erneut
abfahren | abfahren
abfall | müll
abfuhr | abfuhr
abfuhren | abfuhren
abfährt | abfährt
abgebaut | abbaut
abgeben | abgeben
abgebrochen | abgerissen
abgedeckt | abgedeckt
abgefahren | abgereist
abgegeben | abgegeben
abgehalten
abgehalten werden | stattfinden
abgehalten worden | stattgefunden
abgeholzt | gefällt
abgekühlt | erkaltet
abgelegen | entlegen
abgelegene | entlegene
abgelegenem | entlegene
abgelegenen | entlegene
abgelegener | entlegener
abgelegenes | entlegene
abgelehnt | abgelehnt
abgenommen | abgenommen
abgeordnete | abgeordnete
abgeordneten | abgeordneten
abgereist | abgereist
abgeriegelt | dicht
abgerissen | abgerissen
abgesagt | abgesagt
abgeschafft | aufgehoben
abgeschaltet | abgeschaltet
abgeschaltete | ausgemachte
abgeschaltetem | ausgemachte
abgeschalteten | ausgemachte
abgeschaltetes | ausgemachte
abgeschlossen | beendet
abgeschmeckt | gewürzt
abgeschmeckte | gewürzte
abgeschmecktem | gewürzte
abgeschmeckten | gewürzte
abgeschmeckter | gewürzter
abgeschmecktes | gewürzte
abgeschnitten
abgeschwächte | gemilderte
abgeschwächtem | gemilderte
abgeschwächten | gemilderte
abgeschwächter | gemilderter
abgeschwächtes | gemilderte
abgesehen
abgesehen von | ausser
abgespeichert | gespeichert
abgesperrt | dicht
abgesperrte | gesperrte
abgesperrtem | gesperrte
abgesperrten | gesperrte
abgesperrter | gesperrter
abgesperrtes | gesperrte
abgestellt | geparkt
abgestimmt | votiert
abgewiesen | abgelehnt
abkommen | abkommen
abkühlen | abkühlen
abkühlen lassen | abkühlen lassen
ableben | tod
ablebens | todes
ablegen | ablegen
ablehnen | ablehnen
ablehnt | ablehnt
ablehnte | ablehnte
abnahm | fiel
abnahme | abnahme
abnahmen | fielen
abnehmen | abnehmen
abnehmer | käufer
abnimmt | abnimmt
abpfiff | abpfiff
abrechnung | rechnung
abrechnungen | rechnungen
abreisen | abfahren
abreissen | abbrechen
abreisst | abreisst
abreist | abfährt
abreiste | abfuhr
abreisten | abfuhren
abriegeln | abriegeln
abriss | abriss
abrissen | abrissen
abrupt | jäh
abrupte | jäh
abruptem | jäh
abrupten | jäh
abrupter | abrupter
abruptes | jäh
absagen | absagen
absatzes | absatzes
abschaffen | aufheben
abschafft | aufhebt
abschaffte | aufhob
abschafften | aufhoben
abschalten | abschalten
abschaltet | ausmacht
abschaltete | ausmachte
abschalteten | ausmachten
abschied
abschied nehmen | abschied nehmen
abschliessen | beenden
abschmecken | würzen
abschmeckt | würzt
abschmeckte | würzte
abschmeckten | würzten
abschnitt | phase
abschnitte | phasen
abschwung
abschwächte | milderte
abschwächten | milderten
absicht
absichtlich | mutwillig
absichtliche | absichtliche
absichtlichen | absichtlichen
abspeichern | speichern
abspeichert | speichert
abspeicherte | speicherte
abspeicherten | speicherten
absperren | abriegeln
abstand | abstand
abstellen | parken
abstellt | parkt
abstellte | parkte
abstellten | parkten
abstimmen | votieren
abstimmt | votiert
abstimmte | votierte
abstimmten | votierten
abstände | abstände
abwaschen | waschen
abwehr | abwehr
abweisen | ablehnen
abweist | ablehnt
abzubauen | abzubauen
abzubrechen | abzubrechen
abzufahren | abzufahren
abzugeben | abzugeben
abzulehnen | abzulehnen
abzunehmen | abzunehmen
abzureisen | abzufahren
abzureissen | abzubrechen
abzuschaffen | aufzuheben
abzuschalten | auszumachen

achten | achten
achtet | achtet
achtete | achtete
achteten | achteten
acker | feld

adventsmarkt | adventsmarkt

agenda | agenda

airline | airline
airlines | airlines
airport | airport
airports | airports

akku | akku
akkus | akkus
aktie | aktie
aktienmarkt | börse
aktionär | aktionär
aktionäre | aktionär
aktionären | aktionären
aktuell | gerade
akw | akw
akws | akws
akzeptieren | annehmen
akzeptiert | annimmt
akzeptierte | annahm
akzeptierten | annahmen

alarmiert | alarmiert
alarmierte | rief
alarmierten | riefen
album | album
alkoholeinfluss
alkoholisiert | betrunken
alkoholisierte | betrunken
alkoholisiertem | betrunken
alkoholisierten | betrunken
alkoholisierter | betrunkener
alkoholisiertes | betrunken
alkoholtest | alkoholtest
all | all
alle | alle
alle zwei jahre | alle zwei jahre
alle zwei wochen | 14 tägig
allein | allein
alleine | allein
allem
allen | allen
aller | aller
aller voraussicht nach | vermutlich
aller wahrscheinlichkeit nach | vermutlich
allerdings | aber
allerersten
allerorten | überall
allerorts | überall
alles
alles in allem | insgesamt
allgemeinmediziner | hausarzt
alljährlich | im jahr
alljährliche | jährliche
alljährlichem | jährlichem
alljährlichen | jährlichen
alljährlicher | jährlicher
alljährliches | jährliches
allmählich | allmählich
als
als anhalter | als anhalter
als ein jahr zuvor | als im vorjahr
als gewöhnlich | als sonst
als im jahr zuvor | als im vorjahr
als im vorjahr | als im vorjahr
als sonst | als sonst
als vermisst gemeldet | vermisst gemeldet
als vorsichtsmassnahme | zur vorsicht
als üblich | als sonst
altenheim | altenheim
altenheime | altenheime
altenheims | altenheims
altersheim | altenheim
altersheime | altenheime
altersheims | altenheims

am
am abend | abends
am abend davor | am vorabend
am abend zuvor | am vorabend
am anfang des jahres | zu jahresbeginn
am dienstag abend | dienstagabend
am dienstagabend | dienstagabend
am donnerstag abend | donnerstagabend
am donnerstagabend | donnerstagabend
am ende | am ende
am ende der woche | ende der woche
am ende des jahres | am jahresende
am ende des monats | am monatsende
am folgenden morgen | am morgen darauf
am folgenden tag | am folgetag
am folgetag | am folgetag
am freitag abend | freitagabend
am freitagabend | freitagabend
am frühen morgen | frühmorgens
am fuss | am fuss
am fusse | am fuss
am gestrigen abend | gestern abend
am heutigen abend | heute abend
am heutigen morgen | heute früh
am jahresende | am jahresende
am laufen | im gange
am meer | am meer
am mittwoch abend | mittwochabend
am mittwochabend | mittwochabend
am monatsende | am monatsende
am montag abend | montagabend
am montagabend | montagabend
am morgen | morgens
am morgen darauf | am morgen darauf
am nachmittag | nachmittags
am nächsten morgen | am morgen darauf
am nächsten tag | am folgetag
am rand | am rand
am rand der stadt | am stadtrand
am rand von | am rand von
am rande | am rand
am rande der stadt | am stadtrand
am rande von | am rand von
am samstag abend | samstagabend
am samstagabend | samstagabend
am sonntag abend | sonntagabend
am sonntagabend | sonntagabend
am späten abend | spätabends
am stadtrand | am stadtrand
am tag | am tag
am tag danach | am folgetag
am tag darauf | am folgetag
am tag davor | am vortag
am tag zuvor | am vortag
am telefon | am telefon
am vorabend | am vorabend
am vormittag | vormittags
am vortag | am vortag
am wochenanfang | wochenbeginn
am wochenende | am wochenende
ambulanz | ambulanz
ampel | ampel
amt | amt
amt aufgeben | amt aufgeben
amt aufgegeben | amt aufgegeben
amt aufzugeben | amt aufzugeben
amt niedergelegt | amt aufgegeben
amt niederlegen | amt aufgeben
amt niederzulegen | amt aufzugeben
amts
amtsantritt | amtsantritt
amtsniederlegung | rücktritt
amtsperiode | amtszeit
amtszeit | amtszeit

an
an allen orten | überall
an anderer stelle | anderswo
an der see | am meer
an der spitze | an der spitze
an diesem wochenende | dieses wochenende
an einem anderen ort | anderswo
an einem warmen ort | an einem warmen ort
an einem warmen platz | an einem warmen ort
an erster stelle | an der spitze
an feiertagen | feiertags
an irgendeinem ort | irgendwo
an ort und stelle | vor ort
an werktagen | werktags
analyse | analyse
analysen | analysen
analysieren | erforschen
analysiert | erforscht
analysierte | erforschte
analysierten | erforschten
anbaut | anbaut
anbaute | anbaute
anbauten | anbauten
anbetracht
anbieten | anbieten
anbietet | anbietet
anbot | anbot
anboten | anboten
anbrachte | anbrachte
anbrachten | anbrachten
anbraten | braten
anbringen | anbringen
anbringt | anbringt
andauern | dauern
andauernd | dauernd
andauert | dauert
andere
anderem
anderen
anderenfalls | sonst
anderer
andererseits | zum anderen
andernfalls | sonst
anders
anders als | anders als
anders als erwartet | wider erwarten
anderswo | anderswo
anderthalb | anderthalb
anderthalb jahre | 18 monate
anderthalb stunden | 90 minuten
anfang | anfang
anfang der woche | wochenbeginn
anfang des jahres | zu jahresbeginn
anfang des monats | zu monatsbeginn
anfangen | starten
anfangs | zuerst
anfertigen | erzeugen
anfertigt | erzeugt
anfertigte | erzeugte
anfertigten | erzeugten
anfordern | anfordern
anfordert | anfordert
anforderte | anforderte
anforderten | anforderten
anfrage
anfänger | anfänger
anfängern | anfängern
anfänglich | zuerst
anfängliche | anfängliche
anfänglichem | anfängliche
anfänglichen | anfängliche
anfänglicher | anfänglicher
anfängliches | anfängliche
angab | angab
angaben | sagten
angaben der polizei | polizeiangaben
angebaute | angebaute
angebautem | angebaute
angebauten | angebaute
angebauter | angebauter
angebautes | angebaute
angebot | angebot
angebote | angebote
angeboten | anbietet
angebracht | anbringt
angebraten | gebraten
angefangen | begonnen
angefertigt | erzeugt
angefordert | anfordert
angegeben | sagt
angegrenzt | gegrenzt
angegrenzte | gegrenzte
angegrenztem | gegrenzte
angegrenzten | gegrenzte
angegrenzter | gegrenzter
angegrenztes | gegrenzte
angegriffen | angreift
angehalten | gestoppt
angehaltene | gestoppte
angehaltenem | gestoppte
angehaltenen | gestoppte
angehaltener | gestoppter
angehaltenes | gestoppte
angehoben | erhöht
angehörige | verwandte
angehörigen | verwandten
angeklagte | angeklagte
angeklagten | angeklagten
angeklagter | angeklagter
angekommen | angekommen
angekommene | angekommene
angekommenem | angekommene
angekommenen | angekommene
angekommener | angekommener
angekommenes | angekommene
angekurbelt | belebt
angekündigt | sagt
angelastet | angelastet
angelockt | angelockt
angelockte | angelockte
angelocktem | angelockte
angelockten | angelockte
angelockter | angelockter
angelocktes | angelockte
angemachte | angemachte
angemachtem | angemachte
angemachten | angemachte
angemachter | angemachter
angemachtes | angemachte
angemeldet | erfasst
angemerkt | sagt
angenommen | annimmt
angeordnet | anordnet
angepflanzt | gepflanzt
angepflanzte | angebaute
angepflanztem | angebaute
angepflanzten | angebaute
angepflanzter | angebauter
angepflanztes | angebaute
angeregt | angeregt
angerichtet | serviert
angeschaltet | angeschaltet
angeschaltete | angemachte
angeschaltetem | angemachte
angeschalteten | angemachte
angeschalteter | angemachter
angeschaltetes | angemachte
angesehen | angesehen
angesehene | angesehene
angesehenem | angesehene
angesehenen | angesehene
angesehener | angesehener
angesehenes | angesehene
angesichts | angesichts
angesichts der | angesichts der
angespornt | anspornt
angesprochen
angesteckt | infiziert
angesteckte | infizierte
angestellt | angestellt
angestellte | angestellte
angestellten | angestellte
angestiegen | gestiegen
angewachsen | gestiegen
angezogen | angelockt
angezogene | angelockte
angezogenem | angelockte
angezogenen | angelockte
angezogener | angelockter
angezogenes | angelockte
angezweifelt | angezweifelt
angezündet | angezündet
angibt | sagt
angreifen | angreifen
angreifer | stürmer
angreiferin | stürmerin
angreifern | stürmern
angreifers | stürmers
angreift | angreift
angrenzen | grenzen
angrenzt | grenzt
angrenzte | grenzte
angrenzten | grenzten
angriff | angriff
angriffe | angriffe
angriffen | angriffen
angst | angst
anhalten | stoppen
anhalter
anhaltspunkt | tipp
anhaltspunkte | tipps
anhaltspunkten | tipps
anheben | anheben
anhebung | zuwachs
anhält | anhält
anhänger | fans
anhängern | fans
anhöhe | hügel
ankam | ankam
ankamen | ankamen
anklage | anklage
anklagebehörde | anklage
ankläger | ankläger
anklägerin | anklägerin
ankommen | ankommen
ankommt | ankommt
ankurbeln | beleben
ankurbelt | belebt
ankurbelte | belebte
ankurbelten | belebten
ankündigen | sagen
ankündigt | sagt
ankündigte | angab
ankündigten | sagten
ankündigung
anlass
anlasten | anlasten
anlastet | anlastet
anlastete | vorwarf
anlasteten | vorwarfen
anleitung | anleitung
anlieger | anlieger
anliegern | anliegern
anlocken | anlocken
anlockt | anlockt
anlockte | anzog
anlockten | anzogen
anlässlich | anlässlich
anlässlich der | anlässlich der
anlässlich des | anlässlich des
anmacht | anmacht
anmachte | anmachte
anmachten | anmachten
anmelden | anmelden
anmerkte | angab
annahm | annahm
annahmen | annahmen
annehmen | annehmen
annimmt | annimmt
annullieren | absagen
annulliert | abgesagt
annähernd | fast
anordnen | anordnen
anordnet | anordnet
anordnete | anordnete
anordneten | anordneten
anpfiff | anpfiff
anpflanzen | pflanzen
anpflanzt | anbaut
anpflanzte | anbaute
anpflanzten | anbauten
anregen | anregen
anregt | anregt
anregte | anregte
anregten | anregten
anregung | anregung
anregungen | anregungen
anreise | anreise
anrichten | anrichten
anschalten | anschalten
anschaltet | anmacht
anschaltete | anmachte
anschalteten | anmachten
anscheinend | offenbar
anschliessend | dann
anschluss
anschuldigungen | vorwürfe
ansicht | ansicht
ansichten | ansichten
ansonsten | sonst
anspornen | anspornen
anspornt | anspornt
anspornte | anspornte
anspornten | anspornten
ansprache | rede
anspruch
anstatt | statt
anstecken | anstecken
ansteckend | infektiös
ansteckende | infektiöse
ansteckendem | infektiöse
ansteckenden | infektiöse
ansteckender | infektiöser
ansteckendes | infektiöse
ansteckung | infektion
ansteckungen | infektionen
ansteigen | steigen
anstelle | statt
anstelle von | statt
anstellen | anstellen
anstellt | anstellt
anstieg | anstieg
anteile | anteile
anteilseigner | aktionär
anteilseignern | aktionären
anteilsschein | aktie
antrag | antrag
antreten | antreten
antritt
antritt des amts | amtsantritt
anträge | anträge
antwort | antwort
antworten | erwidern
antwortet | erwidert
antwortete | erwiderte
antworteten | erwiderten
anwachsen | steigen
anwalt | anwalt
anwalts | anwalts
anwesend | zugegen
anwohner | anlieger
anwohnern | anliegern
anwuchs | stieg
anwuchsen | stiegen
anwächst | steigt
anwälte | anwälte
anwälten | anwälten
anwältin | anwältin
anzahl | zahl
anzeichen | symptom
anzeige
anzeige erstattet | anzeige gestellt
anzeige gestellt | anzeige gestellt
anziehen | anlocken
anzieht | anlockt
anzog | anzog
anzogen | anzogen
anzubauen | anzubauen
anzubringen | anzubringen
anzufertigen | anzufertigen
anzuheben | anzuheben
anzukommen | anzukommen
anzulasten | anzulasten
anzulocken | anzulocken
anzumachen | anzumachen
anzupflanzen | anzubauen
anzuregen | anzuregen
anzuschalten | anzumachen
anzutreten | anzutreten
anzuwachsen | zuzunehmen
anzuziehen | anzulocken
anzweifeln | anzweifeln
anzündet | anzündet
anzündete | anzündete
anzündeten | anzündeten

apartment | wohnung
apartments | wohnungen
apfelsine | orange
apfelsinen | orangen
apotheke | apotheke
apparat | gerät
apparate | geräte
apparaten | geräten
apparats | geräts
appartement | wohnung
appartements | wohnungen
appellieren | aufrufen
appelliert | aufruft
appellierte | aufrief
appellierten | aufriefen
applaudieren | klatschen
applaudiert | geklatscht
applaudierte | klatschte
applaudierten | klatschten
applaus | applaus
aprikosen | marillen

arbeit | arbeit
arbeiten | arbeiten
arbeiten zusammen | kooperieren
arbeitet | arbeitet
arbeitet als | arbeitet als
arbeitet an | arbeitet an
arbeitet zusammen | kooperiert
arbeitete | arbeitete
arbeitete als | arbeitete als
arbeitete an | schrieb an
arbeitete zusammen | kooperierte
arbeiteten | arbeiteten
arbeiteten zusammen | kooperierten
arbeitgeber | arbeitgeber
arbeitgebern | arbeitgebern
arbeitnehmer | arbeitnehmer
arbeitnehmern | arbeitnehmern
arbeitsam | fleissig
arbeitsame | fleissige
arbeitsamem | fleissige
arbeitsamen | fleissige
arbeitsamer | fleissiger
arbeitsames | fleissige
arbeitskampf | streik
arbeitskollege | kollege
arbeitskollegen | kollegen
arbeitskollegin | kollegin
arbeitskämpfe | streiks
arbeitslos | arbeitslos
arbeitslose | arbeitslose
arbeitslosen | arbeitslosen
arbeitslosenquote | arbeitslosenrate
arbeitslosenrate | arbeitslosenrate
arbeitslosigkeit | arbeitslosigkeit
arbeitsplatz | job
arbeitsplatzabbau | jobabbau
arbeitsplätze | jobs
arbeitsplätze abbauen | jobs streichen
arbeitsplätze abgebaut | stellen abgebaut
arbeitsplätze abzubauen | stellen abzubauen
arbeitsplätze gestrichen | stellen abgebaut
arbeitsplätze streichen | jobs streichen
arbeitsplätze zu streichen | stellen abzubauen
areal | areal
areale | areale
areals | areals
arena | arena
arm | arm
arme | arm
armem | arm
armen | arm
armer | armer
armes | arm
aroma | aroma
art
arten
artensterben | artensterben
artikels | artikels
arznei | arznei
arzneien | arznei
arzneimittel | arznei
arzneimitteln | medikamenten
arzt | arzt
arztes | arztes

astronaut | astronaut
astronauten | astronaut

atemalkoholtest | alkoholtest
atemberaubend | spektakulär
atemberaubende | spektakuläre
atemberaubendem | spektakuläre
atemberaubenden | spektakuläre
atemberaubender | spektakulärer
atemberaubendes | spektakuläre
athleten | athleten
athletin | athletin
athletinnen | athletinnen
atomenergie | atomkraft
atomkraft | atomkraft
atomkraftwerk | akw
atomkraftwerke | akws
atomkraftwerken | atomkraftwerken
atomwaffen | atomwaffen
attacken | angriffe
attackieren | angreifen
attackiert | angreift
attackierte | angriff
attackierten | angriffen
attraktion | attraktion
attraktionen | attraktionen

auch | auch
auf
auf anfrage | auf anfrage
auf bewährung | auf bewährung
auf dauer | auf dauer
auf dem ersten platz | an der spitze
auf dem landweg | über land
auf dem plan | auf dem plan
auf dem postweg | per post
auf dem programm | auf dem plan
auf dem seeweg | über das meer
auf den markt bringen | einführen
auf den markt gebracht | eingeführt
auf den weg machen | aufbrechen
auf der anderen seite | zum anderen
auf der einen seite | zum einen
auf der ganzen welt | weltweit
auf der stelle | sofort
auf der suche nach | auf der suche nach
auf die beine gestellt | organisiert
auf die bühne kam | die bühne betrat
auf die bühne kamen | die bühne betraten
auf die bühne trat | die bühne betrat
auf die gleiche weise | in gleicher weise
auf die strasse gehen | protestieren
auf die suche nach | auf der suche nach
auf die welt | zur welt
auf diese art | auf diese art
auf diese weise | auf diese art
auf dieselbe weise | in gleicher weise
auf ein backblech legen | auf ein blech legen
auf ein blech legen | auf ein blech legen
auf einmal | jäh
auf eis gelegt | auf eis gelegt
auf freiem fuss | in freiheit
auf freien fuss gesetzt | freigelassen
auf freien fuss setzen | freilassen
auf grund | dank
auf grund von | dank
auf jeden fall | jedenfalls
auf keinen fall | keineswegs
auf kosten | zulasten
auf kurze sicht | kurzfristig
auf lange sicht | langfristig
auf längere sicht | langfristig
auf mittlere sicht | mittelfristig
auf mittlerer stufe | auf mittlerer stufe
auf nachfrage | auf anfrage
auf platz eins | an der spitze
auf verlangen | auf wunsch
auf wunsch | auf wunsch
aufbauen | bauen
aufbaut | erbaut
aufbaute | baute
aufbauten | bauten
aufbewahren | lagern
aufbewahrend | lagerend
aufbewahrt | lagert
aufbewahrte | lagerte
aufbewahrtem | gelagertem
aufbewahrten | lagerten
aufbewahrter | gelagerter
aufbewahrtes | gelagertes
aufbrechen | aufbrechen
auffassung | ansicht
auffassungen | ansichten
aufführung | aufführung
aufführungen | aufführungen
aufgab
aufgaben | aufgaben
aufgebaut | erbaut
aufgeben
aufgegeben
aufgehoben | aufgehoben
aufgehört | geendet
aufgeklärt | gelöst
aufgeladen | geladen
aufgeladene | geladene
aufgeladenem | geladene
aufgeladenen | geladene
aufgeladener | geladener
aufgeladenes | geladene
aufgemacht | offen
aufgemachte | geöffnete
aufgemachtem | geöffnete
aufgemachten | geöffnete
aufgemachter | geöffneter
aufgemachtes | geöffnete
aufgenommen
aufgeregt | nervös
aufgeregte | nervös
aufgeregtem | nervös
aufgeregten | nervös
aufgeregter | nervöser
aufgeregtes | nervös
aufgerufen | aufruft
aufgeschoben | vertagt
aufgestellt | aufstellt
aufgetaucht | erschienen
aufgeteilt | geteilt
aufgewachsen | aufgewachsen
aufgewacht | erwacht
aufgrund | dank
aufgrund des wetters | wetterbedingt
aufgrund dessen | daher
aufgrund von | dank
aufgrund von krankheit | wegen krankheit
aufheben | aufheben
aufhebt | aufhebt
aufhob | aufhob
aufhoben | aufhoben
aufhören | enden
aufhört | endet
aufhörte | endete
aufhörten | endeten
aufklären | lösen
aufklärt | löst
aufklärte | löste
aufklärten | lösten
aufkochen | aufkochen
aufkochen lassen | aufkochen
auflud | lud
aufluden | luden
auflädt | lädt
aufmachen | öffnen
aufmacht | öffnet
aufmachte | öffnete
aufmachten | öffneten
aufnahmen
aufnehmen
aufrichtig | ehrlich
aufrichtige | ehrlich
aufrichtigem | ehrlich
aufrichtigen | ehrlich
aufrichtiger | ehrlicher
aufrichtiges | ehrlich
aufrief | aufrief
aufriefen | aufriefen
aufrufen | aufrufen
aufruft | aufruft
aufs
aufschieben | vertagen
aufschob | aufschob
aufschwung | aufschwung
aufstellen | aufstellen
aufstellt | aufstellt
aufstellte | aufstellte
aufstellten | aufstellten
auftakt
auftaktspiel | auftaktspiel
auftauchen | auftauchen
auftaucht | auftaucht
auftauchte | erschien
auftauchten | erschienen
aufteilen | teilen
aufteilt | teilt
aufteilte | teilte
aufteilten | teilten
auftrag | auftrag
auftragseingang | bestelleingang
auftritt | konzert
auftritte | konzerte
aufträge | aufträge
aufwachen | erwachen
aufwacht | erwacht
aufwachte | erwachte
aufwachten | erwachten
aufwendig | aufwendig
aufwendige | aufwendige
aufwendigem | aufwendigem
aufwendigen | aufwendigen
aufwendiger | aufwendiger
aufwendiges | aufwendiges
aufwändig | aufwendig
aufwändige | aufwendige
aufwändigem | aufwendigem
aufwändigen | aufwendigen
aufwändiger | aufwendiger
aufwändiges | aufwendiges
aufzug | lift
aufzugeben
aufzugs | lifts
aufzuheben | aufzuheben
aufzüge | aufzüge
augenblicklich | gerade
augenzeuge | zeuge
augenzeugen | zeugen
augenzeugin | zeugin
aus
aus anlass | anlässlich
aus anlass der | anlässlich der
aus anlass des | anlässlich des
aus dem all | aus dem all
aus dem auto befreit | aus dem auto befreit
aus dem backofen nehmen | aus dem ofen nehmen
aus dem feuer gerettet | aus dem feuer gerettet
aus dem ofen nehmen | aus dem ofen nehmen
aus dem wagen befreit | aus dem auto befreit
aus dem wasser geholt | aus dem wasser geholt
aus dem wasser gezogen | aus dem wasser geholt
aus dem weltall | aus dem all
aus dem weltraum | aus dem all
aus dem wrack befreit | aus dem wrack geholt
aus dem wrack geholt | aus dem wrack geholt
aus den flammen gerettet | aus dem feuer gerettet
aus der gegend | aus der gegend
aus der region | aus der gegend
aus der umgebung | aus der gegend
aus diesem grund | daher
aus diesem grunde | daher
aus eigener kraft | selbst
aus gesundheitlichen gründen | gesundheitsbedingt
aus gründen der kosten | der kosten wegen
aus gründen der sicherheit | sicherheitshalber
aus kostengründen | der kosten wegen
aus persönlichen gründen | aus privaten gründen
aus privaten gründen | aus privaten gründen
aus sicherheitsgründen | sicherheitshalber
aus versehen | aus versehen
aus zeitgründen | aus zeitmangel
aus zeitmangel | aus zeitmangel
ausbau | ausbau
ausbauen | ausbauen
ausbaut | ausbaut
ausbaute | ausbaute
ausbauten | ausbauten
ausbilden | schulen
ausbildet | schult
ausbildete | schulte
ausbildeten | schulten
ausbleiben | ausbleiben
ausblick | blick
ausblick auf | blick auf
ausblick über | blick über
ausbrach | ausbrach
ausbreiten | ausbreiten
ausbreitet | ausbreitet
ausbreitete | ausbreitete
ausbreiteten | ausbreiteten
ausbruch
ausbruch des krieges | kriegsbeginn
ausbruch des vulkans | vulkanausbruch
ausdruck
ausdrücken | ausdrücken
auseinandersetzung | zwist
auseinandersetzungen | streitigkeiten
ausführen | ausführen
ausführlich | eingehend
ausführliche | eingehende
ausführlichem | eingehende
ausführlichen | eingehende
ausführlicher | eingehender
ausführliches | eingehende
ausführt | ausführt
ausführte | ausführte
ausführten | ausführten
ausgebaut | ausbaut
ausgeben | ausgeben
ausgebildet | geschult
ausgebreitet | ausbreitet
ausgebrochen
ausgebrochen war | ausbrach
ausgedrückt | ausgedrückt
ausgeführt | ausgeführt
ausgeführter | ausgeführter
ausgegraben | freigelegt
ausgehändigt | übergeben
ausgekühlt | erkaltet
ausgeliefert | geliefert
ausgelieferte | gelieferte
ausgeliefertem | geliefertem
ausgelieferten | gelieferten
ausgelieferter | gelieferter
ausgeliefertes | geliefertes
ausgeliehen | geborgt
ausgelöster | ausgelöster
ausgemacht | ausgemacht
ausgemachte | ausgemachte
ausgemachtem | ausgemachte
ausgemachten | ausgemachte
ausgemachter | ausgemachter
ausgemachtes | ausgemachte
ausgenommen | ausgenommen
ausgerechnet | berechnet
ausgerechnete | berechnete
ausgerechnetem | berechnete
ausgerechneten | berechnete
ausgerechneter | berechneter
ausgerechnetes | berechnete
ausgerichtet | organisiert
ausgerüstet | ausgerüstet
ausgeschaltet | abgeschaltet
ausgeschaltete | ausgemachte
ausgeschaltetem | ausgemachte
ausgeschalteten | ausgemachte
ausgeschaltetes | ausgemachte
ausgeschildert | markiert
ausgesetzt
ausgesprochen | überaus
ausgestattet | ausgerüstet
ausgesucht | gewählt
ausgesuchte | ausgesuchte
ausgesuchtem | ausgesuchte
ausgesuchten | ausgesuchte
ausgesuchter | ausgesuchter
ausgesuchtes | ausgesuchte
ausgetauscht | ersetzt
ausgetauschte | ersetzte
ausgetauschtem | ersetztem
ausgetauschten | ersetzten
ausgetauschter | ersetzter
ausgetauschtes | ersetztes
ausgeteilt | verteilt
ausgewandert | emigriert
ausgewechselt | ersetzt
ausgeweitet | ausbaut
ausgewählt | gewählt
ausgewählte | ausgesuchte
ausgewähltem | ausgesuchte
ausgewählten | ausgesuchte
ausgewählter | ausgesuchter
ausgewähltes | ausgesuchte
ausgezeichnet | geehrt
ausgezeichnete | geehrte
ausgezeichnetem | geehrte
ausgezeichneten | geehrte
ausgezeichneter | geehrter
ausgezeichnetes | geehrte
ausgleich | ausgleich
ausgleichstreffer | ausgleich
ausgraben | ausgraben
ausgrabung | grabung
ausgrabungen | grabungen
aushändigen | aushändigen
aushändigte | übergab
aushändigten | übergaben
auskühlen | abkühlen
auskühlen lassen | abkühlen lassen
ausland
auslaufen | ablegen
ausleihen | borgen
auslieferend | lieferend
ausliefern | liefern
ausliefert | liefert
auslieferte | lieferte
auslieferten | lieferten
auslieferung | lieferung
auslieferungen | lieferungen
ausmachen | ausmachen
ausmacht | ausmacht
ausmachte | ausmachte
ausmachten | ausmachten
ausnahme
ausprobieren | testen
ausprobiert | testet
ausprobierte | testete
ausprobierten | testeten
ausrechnen | berechnen
ausreichend | genug
ausreichende | genügende
ausreichendem | genügendem
ausreichenden | genügenden
ausreichender | genügender
ausreichendes | genügendes
ausrichten | ausrichten
ausrichter | ausrichter
ausrichtern | ausrichter
ausrüsten | ausrüsten
ausrüstet | ausrüstet
ausrüstete | ausrüstete
ausrüsteten | ausrüsteten
ausrüstung | ausrüstung
ausschalten | abschalten
ausschaltet | ausmacht
ausschaltete | ausmachte
ausschalteten | ausmachten
ausschau
ausschlaggebend | massgeblich
ausschlaggebende | massgebliche
ausschlaggebendem | massgebliche
ausschlaggebenden | massgebliche
ausschlaggebender | massgeblicher
ausschlaggebendes | massgebliche
ausschliesslich | nur
aussenminister | chefdiplomat
ausser | ausser
ausser betrieb | ausser betrieb
ausserdem | zudem
aussergewöhnlich | ungewöhnlich
aussergewöhnliche | ungewöhnliche
aussergewöhnlichem | ungewöhnliche
aussergewöhnlichen | ungewöhnliche
aussergewöhnlicher | ungewöhnlicher
aussergewöhnliches | ungewöhnliche
ausserhalb
ausserhalb des landes | im ausland
ausserordentlich | überaus
ausserplanmässig | ausserplanmässig
ausserstande | ausserstande
aussicht | blick
aussicht auf | blick auf
aussicht über | blick über
ausstand | streik
ausstatten | ausrüsten
ausstattet | ausrüstet
ausstattete | ausrüstete
ausstatteten | ausrüsteten
ausstattung | ausrüstung
ausstellung | schau
ausstellungen | schauen
aussterben
aussterben von arten | artensterben
ausstände | streiks
aussuchen | wählen
austauschen | ersetzen
austauschend | ersetzend
austauscht | ersetzt
austauschte | ersetzte
austauschten | ersetzten
austeilen | ausgeben
ausverkauft | ausverkauft
auswandern | auswandern
auswandert | emigriert
auswanderte | emigrierte
auswanderten | emigrierten
auswechseln | ersetzen
ausweiten | ausbauen
ausweitet | ausbaut
ausweitete | ausbaute
ausweiteten | ausbauten
auswertung | analyse
auswertungen | analysen
auswirkungen | folgen
auswählen | wählen
auswählt | wählt
auswählte | wählte
auswählten | wählten
auswärtserfolg | auswärtssieg
auswärtssieg | auswärtssieg
auszeichnen | ehren
auszeichnet | ehrt
auszeichnung | preis
auszeichnungen | preise
auszubildende | azubis
auszubildenden | azubis
auszubildender | azubi
auszuführen | auszuführen
auszulösen | auszulösen
auszumachen | auszumachen
auszurüsten | auszurüsten
auszuschalten | auszumachen
auszustatten | auszurüsten
auszusuchen | auszusuchen
auszuwählen | auszusuchen
ausüben
auto | pkw
autobauer | autobauer
autobauern | autobauern
autobauers | autobauers
autobesitzer | autobesitzer
autofahrer | autofahrer
autofahrerin | fahrerin
autohersteller | autobauer
autoherstellern | autobauern
autoherstellers | autobauers
autokennzeichen | kennzeichen
automobilhersteller | autobauer
autor | autor
autoren | autor
autorin | autorin
autorinnen | autorinnen
autors | autors
autos | pkws

azubi | azubi
azubis | azubis

b

baby | baby
babys | babys
bach | bach
backblech
backofen | ofen
backrohr | ofen
bad | bad
badestrand | strand
bahn | bahn
bahnfahrt | zugfahrt
bahnhof | bahnhof
bahnhofs | bahnhof
bahnlinie | bahnlinie
bahnlinien | bahnlinien
bahnstation | bahnhof
bahnstrecke | bahnlinie
bahnstrecken | bahnlinien
bahntrasse | bahnlinie
bald | bald
bald darauf | bald darauf
baldmöglichst | baldmöglichst
band | band
bank
bankchef | bankchef
bankomat | bankomat
bankomaten | bankomaten
basieren
basieren auf | fussen auf
basiert
basiert auf | fusst auf
basierte
basierte auf | beruhte auf
bat
bat um entschuldigung | entschuldigte sich
baten
baten um entschuldigung | entschuldigten sich
batterie | akku
batterien | akkus
bau | bau
bauarbeiten | bauarbeiten
baubeginn | baubeginn
bauchschmerzen | bauchweh
bauchweh | bauchweh
bauen | bauen
bauen um | bauen um
bauer | bauer
bauern | bauern
bauernhof | hof
bauernhöfe | höfe
baukosten | baukosten
baumassnahmen | bauarbeiten
baus
baut
baut ab | abbaut
baut auf | erbaut
baut aus | ausbaut
baut um | umbaut
baute | baute
baute ab | abbaute
baute auf | baute
baute aus | ausbaute
baute um | umbaute
bauten | bauten
bauten ab | abbauten
bauten auf | bauten
bauten aus | ausbauten
bauten um | umbauten
bauzeit | bauzeit

beabsichtigen | planen
beabsichtigend | planend
beabsichtigt | plant
beabsichtigte | plante
beabsichtigtem | geplantem
beabsichtigten | planten
beabsichtigter | geplanter
beabsichtigtes | geplantes
beachten | beachten
beachtet | beachtet
beachtete | beachtete
beachteten | beachteten
beachtlich | beachtlich
beachtliche | beachtliche
beachtlichen | beachtlichen
beachtlicher | erheblicher
beamtin | beamtin
beanstanden | bemängeln
beanstandet | bemängelt
beanstandete | bemängelte
beanstandeten | bemängelten
beantragen | anfordern
beantragt | anfordert
beantragte | anforderte
beantragten | anforderten
beaufsichtigen | überwachen
beaufsichtigt | überwacht
beaufsichtigte | überwachte
beaufsichtigten | überwachten
beauftragt | beauftragt
beben | beben
bebens | bebens
bedanken
bedanken sich bei | danken
bedankt
bedankt sich bei | dankt
bedankte
bedankte sich bei | dankte
bedankte sich bei allen | dankte allen
bedankte sich bei dem | dankte dem
bedankte sich bei den | dankte den
bedankte sich bei der | dankte der
bedankte sich beim | dankte dem
bedankten
bedankten sich bei | dankten
bedankter | bedankter
bedarf
bedauerlicherweise | leider
bedeutend | wichtig
bedeutende | wichtig
bedeutendem | wichtig
bedeutenden | wichtig
bedeutender | wichtiger
bedeutendes | wichtig
bedeutsam | wichtig
bedeutsame | wichtig
bedeutsamem | wichtig
bedeutsamen | wichtig
bedeutsamer | wichtiger
bedeutsames | wichtig
bedeutung | bedeutung
bedienen
bedienung | bedienung
bedienungsanleitung | anleitung
bedingung | bedingung
bedingungen | bedingungen
bedroht
bedrohte | bedrohte
bedrohtem | bedrohte
bedrohten | bedrohte
bedrohter | bedrohter
bedrohtes | bedrohte
bedrängnis
beeinflussen | beeinflussen
beeinflusst | beeinflusst
beeinträchtigen | behindern
beeinträchtigt | behindert
beeinträchtigte | behinderte
beeinträchtigten | behinderten
beenden | beenden
beendet | beendet
beerdigen | beerdigen
beerdigt | beerdigt
beerdigte | beerdigte
beerdigtem | beerdigte
beerdigten | beerdigte
beerdigter | beerdigter
beerdigtes | beerdigte
beerdigung | begräbnis
beerdigungen | beerdigungen
befahrbar
befand
befand sich | lag
befanden
befanden sich | lagen
befestigen | anbringen
befestigt | anbringt
befestigte | anbrachte
befestigten | anbrachten
befinden
befinden sich | liegen
befindet
befindet sich | liegt
befragen | befragen
befragt | befragt
befragte | befragte
befragtem | befragte
befragten | befragte
befragtes | befragte
befragung | umfrage
befragungen | umfragen
befreit
befristeter
befristeter ausstand | warnstreik
befunde | befunde
befördern | befördern
befördert | befördert
beförderte | beförderte
beförderten | beförderten
beförderter | beförderter
befüllen | füllen
befüllt | füllt
befüllte | füllte
befülltem | füllte
befüllten | füllte
befüllter | befüllter
befülltes | füllte
befürchten | fürchten
befürchtet | fürchtet
befürchtete | fürchtete
befürchteten | fürchteten
befürchtungen | ängste
befürworter | befürworter
begabt | begabt
begabte | begabte
begabtem | begabte
begabten | begabte
begabter | begabter
begabtes | begabte
begann | begann
begannen | begannen
begebenheiten | ereignisse
begegnung | match
begegnungen | spiele
begeistern | begeistern
begeistert | begeistert
begeisterte | begeisterte
begeisterten | begeisterten
beginn | anfang
beginn der bauarbeiten | baubeginn
beginn der produktion | produktionsstart
beginn der saison | saisonstart
beginn der schule | schulstart
beginn der woche | wochenbeginn
beginn des krieges | kriegsbeginn
beginn des verkaufs | verkaufsstart
beginnen | starten
beginnt | beginnt
begleichen | zahlen
begleiterscheinungen | nebenwirkungen
begleitet
begleitet von | begleitet von
begleitung
beglich | zahlte
beglichen | zahlt
beglückwünschen | gratulieren
beglückwünscht | gratuliert
beglückwünschte | gratulierte
beglückwünschten | gratulierten
beglückwünschter | gratulierter
begonnen | begonnen
begonnene | begonnene
begonnenem | begonnene
begonnenen | begonnene
begonnener | begonnener
begonnenes | begonnene
begraben | beerdigt
begreifen | begreifen
begreift | begreift
begrenzen | begrenzen
begrenzt | begrenzt
begrenzung | begrenzung
begriff | begriff
begriffen | begriffen
begräbnis | begräbnis
begründen | begründen
begründer | gründer
begründet | begründet
begründete | begründete
begründetem | begründete
begründeten | begründete
begründeter | begründeter
begründetes | begründete
begrüssen | begrüssen
begrüsst | begrüsst
begrüsste | empfing
begrüssten | empfingen
behaglich | behaglich
behagliche | behaglich
behaglichem | behaglich
behaglichen | behaglich
behaglicher | behaglicher
behagliches | behaglich
behandeln | behandeln
behandelt | behandelt
behandelte | behandelte
behandeltem | behandelte
behandelten | behandelte
behandelter | behandelter
behandeltes | behandelte
behandlung | therapie
behandlungen | therapien
behindern | behindern
behindert | behindert
behinderte | behinderte
behinderte menschen | behinderte menschen
behinderten | behinderten
behinderter | behinderter
behinderung
behinderungen
behutsam | sanft
behutsame | sanfte
behutsamem | sanftem
behutsamen | sanften
behutsamer | sanfter
behutsames | sanftes
behörde | amt
behörden | ämter
bei
bei bedarf | bei bedarf
bei der firma | beim betrieb
bei geringer hitze | bei kleiner hitze
bei grosser hitze | bei hoher hitze
bei hoher hitze | bei hoher hitze
bei kleiner hitze | bei kleiner hitze
bei mittlerer hitze | auf mittlerer stufe
bei niedriger hitze | bei kleiner hitze
bei schlechtem wetter | bei schlechtwetter
bei schlechtwetter | bei schlechtwetter
bei schwacher hitze | bei kleiner hitze
bei schönem wetter | bei schönwetter
bei schönwetter | bei schönwetter
bei sonnenaufgang | im morgengrauen
bei starker hitze | bei hoher hitze
bei tagesanbruch | im morgengrauen
beide
beiden
beidseitig | beidseitig
beifahrer | beifahrer
beifall | applaus
beifall spenden | klatschen
beigesetzt | beerdigt
beigesetzte | beerdigte
beigesetztem | beerdigte
beigesetzten | beerdigte
beigesetzter | beerdigter
beigesetztes | beerdigte
beihilfe | beihilfe
beihilfen | beihilfen
beim
beim betrieb | beim betrieb
beim unternehmen | beim betrieb
beinahe | fast
beinahe alle | fast alle
beinahe immer | fast immer
beinahe nichts | fast nichts
beinahe nie | fast nie
beinahe überall | fast überall
beine
beinhalten | umfassen
beinhaltet | enthält
beinhaltete | umfasste
beinhaltetem | umfasste
beinhalteten | umfasste
beinhalteter | geumfasster
beinhaltetes | umfasste
beiseite
beiseite stellen | beiseite stellen
beisetzen | beerdigen
beisetzte | beerdigte
beisetzten | beerdigte
beisetzung | begräbnis
beisetzungen | beerdigungen
beispiel
beispielsweise | z b
beitrag
beitragen | beitragen
beitrags | artikels
bekam | bekam
bekamen | bekamen
bekannt
bekannt für | bekannt für
bekannt gab | angab
bekannt geben | sagen
bekannt gegeben | sagt
bekannte | bekannte
bekanntem | bekanntem
bekannten | bekannten
bekannter | bekannter
bekanntes | bekanntes
bekanntgab | angab
bekanntgaben | sagten
bekanntgeben | sagen
bekanntgegeben | sagt
beklagen
beklagen sich | klagen
beklagt
beklagt sich | klagt
beklagte
beklagte sich | klagte
beklagten
beklagten sich | klagten
bekleidung | kleidung
bekommen | kriegen
bekommene | bekommene
bekommenem | bekommene
bekommenen | bekommene
bekommener | bekommener
bekommenes | bekommene
bekommt | erhält
bekämpfung | bekämpfung
belaufen
belaufen sich auf | betragen
beleben | beleben
belebt | belebt
belebte | belebte
belebten | belebten
belegen | belegen
belegschaft | personal
belegt | belegt
belegte | bewies
belegten | belegt
belieben
beliebt | beliebt
beliebte | beliebt
beliebtem | beliebt
beliebten | beliebt
beliebter | beliebter
beliebtes | beliebt
belief
belief sich auf | betrug
beliefert | versorgt
belieferung | versorgung
bellen | bellen
belohnen | belohnen
belohnend | belohnend
belohnt | belohnt
belohnte | belohnte
belohntem | belohntem
belohnten | belohnten
belohnter | belohnter
belohntes | belohntes
beläuft
beläuft sich auf | beträgt
bemerken | bemerken
bemerkenswert | beachtlich
bemerkenswerte | beachtliche
bemerkenswerten | beachtlichen
bemerkt | bemerkt
bemerkte | bemerkte
bemängeln | bemängeln
bemängelt | bemängelt
bemängelte | bemängelte
bemängelten | bemängelten
benachrichtigen | informieren
benachrichtigt | alarmiert
benachrichtigte | informierte
benutzen | nutzen
benutzerfreundlich | benutzerfreundlich
benutzt | nutzt
benutzte | nutzte
benutzten | nutzten
benutzung | nutzung
benötigen | brauchen
benötigt | braucht
benötigte | brauchte
benötigten | brauchten
beobachtet | gesehen
beobachtete | sah
beobachteten | sahen
bequem | bequem
bequeme | bequem
bequemem | bequem
bequemen | bequem
bequemer | bequemer
bequemes | bequem
berechnen | berechnen
berechnet | berechnet
berechnete | berechnete
berechnetem | berechnete
berechneten | berechnete
berechneter | berechneter
berechnetes | berechnete
bereich | gebiet
bereiche | gebiete
bereit
bereitgestellt | bereitgestellt
bereits | schon
bereits seit | seit
bereitstehen | bereitstehen
bereitstellen | bereitstellen
bergspitze | gipfel
berichten | sagen
berichtet | sagt
berichtete | angab
berichtete die feuerwehr | sagte die feuerwehr
berichtete die polizei | sagte die polizei
berichteten | sagten
berufung
berufung eingelegt | berufung eingelegt
berufung einlegen | berufung einlegen
beruhen
beruhen auf | fussen auf
beruhigen | beruhigen
beruhigt | beruhigt
beruhigte | beruhigte
beruhigtem | beruhigte
beruhigten | beruhigte
beruhigter | beruhigter
beruhigtes | beruhigte
beruht
beruht auf | fusst auf
beruhte
beruhte auf | beruhte auf
berücksichtigen | beachten
berücksichtigt | beachtet
berücksichtigte | beachtete
berücksichtigten | beachteten
berühmt
berühmt für | bekannt für
berühmte | bekannte
berühmtem | bekanntem
berühmten | bekannten
berühmter | bekannter
berühmtes | bekanntes
berührend | bewegend
berührende | bewegende
berührendem | bewegende
berührenden | bewegende
berührender | bewegender
berührendes | bewegende
besass | besass
besassen | besassen
besatzung | crew
besatzungsmitglieder | crewmitglieder
besatzungsmitgliedern | crewmitgliedern
bescheiden | genügsam
bescheidene | genügsame
bescheidenem | genügsame
bescheidenen | genügsame
bescheidener | genügsamer
bescheidenes | genügsame
beschildert | markiert
beschlagnahmen | konfiszieren
beschlagnahmt | konfisziert
beschlagnahmte | konfiszierte
beschlagnahmten | konfiszierten
beschliessen | entscheiden
beschliesst | beschliesst
beschloss | beschloss
beschlossen | beschlossen
beschluss | beschluss
beschluss gefasst | beschluss gefasst
beschlusses | beschlusses
beschlüsse | beschlüsse
beschlüssen | beschlüsse
beschreiben | schildern
beschreibt
beschreibt das leben | schildert das leben
beschreibung | schilderung
beschrieben | beschrieben
beschriebene | beschriebene
beschriebenem | beschriebene
beschriebenen | beschriebene
beschriebener | beschriebener
beschriebenes | beschriebene
beschränken | begrenzen
beschränkt | begrenzt
beschränkung | beschränkung
beschränkungen | beschränkungen
beschuldigte | angeklagte
beschuldigten | angeklagten
beschuldigter | angeklagter
beschweren
beschweren sich | klagen
beschwert
beschwert sich | klagt
beschwerte
beschwerte sich | klagte
beschwerten
beschwerten sich | klagten
beschädigung | schaden
beschädigungen | schäden
beschäftigt
beschäftigt als | tätig als
beschäftigte | angestellte
beschäftigten | angestellte
beschützen | schützen
beschützt | schützt
beseitigen | entfernen
beseitigt | entfernt
beseitigte | entfernte
beseitigten | entfernten
beseitigter | entfernter
besichtigen | besuchen
besichtigt | besucht
besichtigte | besuchte
besichtigten | besuchten
besiegen | besiegen
besiegt | besiegt
besiegte | schlug
besiegten | schlugen
besiegter | besiegter
besitzen | besitzen
besitzer | inhaber
besitzer des hauses | hausbesitzer
besitzer des hundes | hundehalter
besitzer des ladens | ladeninhaber
besitzerin | frauchen
besitzerinnen | inhaberinnen
besitzern | inhabern
besitzers | inhabers
besitzt | besitzt
besonders | besonders
besorgt | besorgt
bestand | bestand
bestand aus | bestand aus
bestanden | besteht
bestatten | beerdigen
bestattet | beerdigt
bestattete | beerdigte
bestattetem | beerdigte
bestatteten | beerdigte
bestatteter | beerdigter
bestattetes | beerdigte
bestattung | begräbnis
bestehen | bestehen
bestehen aus | bestehen aus
besteht | besteht
besteht aus | besteht aus
besteigen | besteigen
besteigt | besteigt
bestelleingang | bestelleingang
bestellen | ordern
bestellt | ordert
bestellte | orderte
bestellten | orderten
bestellter | bestellter
bestellung | auftrag
bestellungen | aufträge
bestieg | bestieg
bestiegen | bestiegen
bestiegene | bestiegene
bestiegenem | bestiegene
bestiegenen | bestiegene
bestiegener | bestiegener
bestiegenes | bestiegene
bestimmen | bestimmen
bestimmt | bestimmt
bestimmte | bestimmte
bestimmten | bestimmten
bestimmung | regel
bestimmungen | regeln
bestmarke | rekord
bestmarken | rekorde
bestreuen | bestreuen
bestreut | bestreut
bestritt | bestritt
bestseller | bestseller
bestätigt
besuch | besuch
besuch im kino | kinobesuch
besuch im museum | museumsbesuch
besuche | besuche
besuchen | besuchen
besucher | besucher
besucherinnen | gästinnen
besucherinnen und besucher | besucher
besuchern | besuchern
besucht | besucht
besuchte | besuchte
besuchte das | kam zum
besuchten | besuchten
besuchten das | kamen zum
besuchten die | kamen zur
besänftigen | beruhigen
besänftigt | beruhigt
besänftigte | beruhigte
besänftigtem | beruhigte
besänftigten | beruhigte
besänftigter | beruhigter
besänftigtes | beruhigte
beteiligen
beteiligen sich | machen mit
beteiligt
beteiligt sich | macht mit
beteiligte
beteiligte sich | nahm teil
beteiligten
beteiligten sich | machten mit
beteiligung | beteiligung
beteiligungen | anteile
betonen | sagen
betont | sagt
betonte | angab
betonten | sagten
betrag | summe
betragen | betragen
betrat
betrat die bühne | betrat die bühne
betraten
betreffend | bezüglich
betreiben | führen
betreibt | führt
betreutem | betreutem
betreutes | betreutem
betreuung
betreuung von kindern | kinderbetreuung
betrieb | führte
betriebe
betrieben | führt
betriebes | betriebs
betriebs | betriebs
betrug | betrug
betrunken | betrunken
betrunkene | betrunken
betrunkenem | betrunken
betrunkenen | betrunken
betrunkener | betrunkener
betrunkenes | betrunken
beträchtlich | spürbar
beträchtlicher | erheblicher
beträge | summen
beträgt | beträgt
betrübt | betrübt
betrübte | betrübte
betrübtem | betrübtem
betrübten | betrübten
betrübter | betrübter
betrübtes | betrübtes
beunruhigt | besorgt
beurteilen | bewerten
beurteilt | bewertet
beurteilung | bewertung
beurteilungen | bewertungen
beute | beute
bevor | ehe
bevorzugen | vorziehen
bevorzugt | vorzieht
bevorzugte | vorzog
bevorzugten | vorzogen
bewaffneter
bewaffneter raubüberfall | bewaffneter überfall
bewaffneter überfall | bewaffneter überfall
bewahren
bewahrte | bewahrte
bewahrtem | bewahrte
bewahrten | bewahrte
bewahrter | bewahrter
bewahrtes | bewahrte
bewegend | bewegend
bewegende | bewegende
bewegendem | bewegende
bewegenden | bewegende
bewegender | bewegender
bewegendes | bewegende
beweis | beweis
beweise | beweise
beweisen | belegen
beweist | belegt
bewerten | bewerten
bewertet | bewertet
bewertung | bewertung
bewertungen | bewertungen
bewies | bewies
bewiesen | belegt
bewilligen | bewilligen
bewilligt | billigt
bewilligte | billigte
bewilligung | bewilligung
bewilligungen | bewilligungen
bewirken | bewirken
bewirkt | bewirkt
bewirkte | bewirkte
bewirkten | bewirkten
bewohner | bewohner
bewohner der stadt | stadtbewohner
bewohner des dorfes | dorfbewohner
bewohner des dorfs | dorfbewohner
bewohner des hauses | hausbewohner
bewohnerin | bewohnerin
bewohnerinnen | bewohnerinnen
bewohnern | bewohnern
bewährung
bewährungsstrafe | bewährungsstrafe
bewältigen | meistern
bewältigt | meistert
bewältigte | meisterte
bezahlbar | bezahlbar
bezahlbare | bezahlbare
bezahlbarem | bezahlbare
bezahlbaren | bezahlbare
bezahlbaren wohnraum | bezahlbaren wohnraum
bezahlbarer | bezahlbarer
bezahlbarer wohnraum | bezahlbarer wohnraum
bezahlbares | bezahlbare
bezahlen | zahlen
bezahlend | zahlend
bezahlt | zahlt
bezahlte | zahlte
bezahltem | bezahltem
bezahlten | zahlten
bezahlter | bezahlter
bezahltes | bezahltes
bezeichnen | nennen
bezeichnet
bezeichnet als | nennt
bezeichnete | nannte
beziehung | beziehung
beziehungen | beziehungen
beziehungsweise | bzw
bezug
bezweifeln | anzweifeln
bezwungener | besiegter
bezüglich | bezüglich

bibliothek | bücherei
bibliotheken | büchereien
bieten
bieten platz für | haben platz für
bietet
bietet an | anbietet
bike | rad
biker | biker
bikes | bikes
bild | bild
bilden
bilden sich | entstehen
bilder | bild
bildet
bildet aus | schult
bildet sich | entsteht
bildete
bildete aus | schulte
bildete sich | entstand
bildeten
bildeten aus | schulten
bildeten sich | entstanden
bildschirm | display
bildschirme | displays
bildschirms | displays
billig | billig
billige | billig
billigem | billig
billigen | billig
billigend | billigend
billiger | billiger
billiges | billig
billigt | billigt
billigte | billigte
billigten | billigten
binnen | binnen
binnen weniger | binnen weniger
bis | bis
bis auf | ausser
bis auf weiteres | vorerst
bis ende des jahres | bis jahresende
bis heute | bis heute
bis in die gegenwart | bis heute
bis jahresende | bis jahresende
bis jetzt | bisher
bis zum | bis
bis zum ende des jahres | bis jahresende
bis zum heutigen tag | bis heute
bis zum heutigen tage | bis heute
bis zum jahresende | bis jahresende
bisher | bisher
bisher nie | noch nie
bisher noch nie | noch nie
bislang | bisher
bislang nie | noch nie
bisschen
bisweilen | manchmal

blackout | blackout
blackouts | blackouts
blatt | blatt
blech
bleiben
blessuren
blick | blick
blick auf | blick auf
blick über | blick über
blieb
blieb geschlossen | war geschlossen
blieb gesperrt | war gesperrt
blieb stehen | blieb stehen
blieben
blieben gesperrt | waren gesperrt
blieben stehen | blieben stehen
blockieren | sperren
blockiert | dicht
blockierte | sperrte
blockierten | sperrten
bloss | nur
blumenkohl | karfiol
bluthochdruck | hypertonie
blutzucker | blutzucker
blutzuckerspiegel | blutzucker
blätter | blätter
blühen | blühen
blüht | blüht
blüte

boden | boden
bohnen
bonbon | bonbon
borgen | borgen
borgt | borgt
borgte | lieh
borgten | liehen
bot
bot an | anbot
boten
boten an | anboten
bouillon | fond
boxen | boxen

brach
brach auf | brach auf
brach ein | brach ein
brach zusammen | einstürzte
brachen
brachen auf | brachen auf
brachen ein | brachen ein
brachen zusammen | einstürzten
brachte
brachte an | anbrachte
brachte um | ermordete
brachte zum ausdruck | drückte aus
brachten
brachten an | anbrachten
brachten um | ermordeten
branche | sektor
branchen | branchen
brand | brand
brand stiften | feuer legen
brandes | feuers
brandstiftung | feuerlegung
brandursache | brandursache
braten | braten
bratpfanne | pfanne
brauchen | brauchen
brauchen nicht | müssen nicht
braucht | braucht
braucht nicht | muss nicht
brauchte | brauchte
brauchten | brauchten
brechen
brechen zusammen | stürzen ein
breitet
breitet aus | ausbreitet
breitete
breitete aus | ausbreitete
breiteten
breiteten aus | ausbreiteten
bremsen | bremsen
bremst | bremst
bremste | bremste
bricht
bricht zusammen | einstürzt
briefträger | postbote
bringen
bringen an | bringen an
bringt
bringt an | anbringt
bringt um | ermordet
bronze
brände | brand
brötchen | semmel
brühe | fond

bub | bub
buben | buben
buchhandlung | buchladen
buchhandlungen | buchläden
buchladen | buchladen
buchläden | buchläden
budget | etat
budgets | etats
bulette | bulette
bundestag
bundestagswahl | bundestagswahl
bundesweit | bundesweit
bus
busch | busch
bussgeld | bussgeld
bussgelder | bussgelder

bzw | bzw

bäder | bäder
bäuerin | bäuerin
bäuerinnen | bäuerinnen

böen | böen
börse | börse

bücherei | bücherei
büchereien | büchereien
bühne | bühne
bühnen | bühnen
bühnenstück | schauspiel
bühnenstücke | schauspiele
bündnis | bündnis
bündnispartner | bündnispartner
bürger | bürger
bürgerbewegung | bürgerbewegung
bürgerinitiative | bürgerbewegung
bürgerinnen
bürgerinnen und bürger | bürger
bürgerinnen und bürgern | bürgern
bürgermeister | bürgermeister
bürgermeisterin | ortschefin
bürgermeisters | bürgermeisters
bürgern | bürgern
bürgersteig | gehweg
bürgersteige | gehwege
bürgersteigs | gehwegs
büsche | büsche

ca | ca

chef | chef
chef der bank | bankchef
chef der klinik | klinikchef
chef der polizei | polizeichef
chefdiplomat | chefdiplomat
chefin | chefin
christkindlmarkt | adventsmarkt

circa | ca

club | club
clubs | clubs

co2 | co2
coach | coach
coaches | coaches
coachin | coachin
coachs | coachs
computer | pc
computern | rechnern
computers | rechners
couch | sofa
couches | sofas

crew | crew
crewmitglieder | crewmitglieder
crewmitgliedern | crewmitgliedern

cup | cup

da | da
dach | dach
dachboden | estrich
dachgebälk | dachstuhl
dachstuhl | dachstuhl
dachte | dachte
dachten | dachten
dadurch
dadurch dass | indem
dafür
daheim | daheim
daher | daher
damals | damals
dame | dame
damen | damen
damit
danach | dann
danach gefragt | danach gefragt
dank | dank
dank der | dank der
danken | danken
dankt | dankt
dankte | dankte
dankte allen | dankte allen
dankte dem | dankte dem
dankte den | dankte den
dankte der | dankte der
dankten | dankten
dann | dann
darauf
darauf angesprochen | danach gefragt
darauffolgenden
daraufhin | dann
darlehen | kredit
darsteller | darsteller
darstellerin | darstellerin
darstellerinnen | darstellerinnen
darstellern | darstellern
darum | daher
darüber
darüber hinaus | zudem
das
das display | das display
das doppelte | das doppelte
das dritte mal | das dritte mal
das erste mal | erstmals
das feuer | das feuer
das ganze jahr | ganzjährig
das ganze jahr hindurch | ganzjährig
das ganze jahr über | ganzjährig
das ganze leben | ein leben lang
das gasthaus | das lokal
das gesamte jahr | ganzjährig
das gleiche | dasselbe
das letzte mal | letztmals
das licht der welt erblickt | geboren
das licht der welt erblickte | zur welt kam
das lokal | das lokal
das restaurant | das lokal
das schiff ging unter | das schiff sank
das schiff sank | das schiff sank
das unternehmen | die firma
das urteil ist nicht rechtskräftig | das urteil ist nicht rechtskräftig
das urteil ist noch nicht rechtskräftig | das urteil ist nicht rechtskräftig
das vakzin | das vakzin
das wirtshaus | das lokal
das zweite mal | das zweite mal
dass
dasselbe | dasselbe
datum | datum
dauer
dauer der bauarbeiten | bauzeit
dauerhaft | auf dauer
dauern | dauern
dauern an | dauern
dauernd | dauernd
dauert | dauert
dauert an | dauert
davon
davongelaufen | weggelaufen
davonlaufen | weglaufen
davonlief | weglief
davonliefen | wegliefen
davonläuft | wegläuft
davonzulaufen | wegzulaufen
davor
dazu
dazugeben | dazugeben

debatte | debatte
debatten | debatten
debattieren | erörtern
debattierend | debattierend
debattiert | erörtert
debattierte | debattierte
debattiertem | debattiertem
debattierten | erörterten
debattierter | debattierter
debattiertes | debattiertes
debütroman | debütroman
defekt | defekt
defekte | defekte
defektem | defektem
defekten | defekten
defekter | defekter
defektes | defektes
defensive | abwehr
definitiv | definitiv
definitive | definitiv
definitivem | definitiv
definitiven | definitiv
definitiver | definitiver
definitives | definitiv
defizit
defizit im haushalt | haushaltsloch
dekorieren | schmücken
dekoriert | schmückt
dekorierte | schmückte
dekorierten | schmückten
delikt | delikt
delikte | delikt
dem
dem amt | dem amt
dem betrieb | der firma
dem gleichen | demselben
dem unternehmen | der firma
demenz | demenz
demenzerkrankung | demenz
demgegenüber | hingegen
demnächst | bald
demonstranten | demonstranten
demonstration | kundgebung
demonstrationen | kundgebungen
demonstrieren | protestieren
demonstrierende | demonstranten
demonstriert | protestiert
demonstrierte | protestierte
demonstrierten | protestierten
demontieren | abbauen
demontiert | abbaut
demontierte | abbaute
demontierten | abbauten
demselben | demselben
den
den betrieb aufnehmen | in betrieb gehen
den betrieben | den firmen
den bildschirm | das display
den firmen | den firmen
den ganzen sommer | den ganzen sommer
den ganzen sommer über | den ganzen sommer
den ganzen tag | den ganzen tag
den ganzen tag lang | den ganzen tag
den ganzen tag über | den ganzen tag
den ganzen winter | den ganzen winter
den ganzen winter über | den ganzen winter
den gesamten sommer | den ganzen sommer
den gesamten tag | den ganzen tag
den gesamten winter | den ganzen winter
den gleichen | denselben
den unternehmen | den firmen
denken | denken
denkmal | denkmal
denkmals | denkmals
denkmäler | denkmäler
denkt | denkt
denn | da
dennoch | dennoch
denselben | denselben
deponieren | deponieren
deponierend | deponierend
deponiert | deponiert
deponierte | deponierte
deponiertem | deponiertem
deponierten | deponierten
deponierter | deponierter
deponiertes | deponiertes
der
der behörde | dem amt
der betrieb | die firma
der betriebe | der firmen
der brand | das feuer
der eintritt ist frei | der eintritt ist frei
der eintritt ist kostenlos | der eintritt ist frei
der eintritt kostet nichts | der eintritt ist frei
der firma | der firma
der firmen | der firmen
der gleiche | derselbe
der grossteil | die meisten
der grösste teil | die meisten
der impfstoff | das vakzin
der kosten wegen | der kosten wegen
der lehrer | der lehrer
der lehrkräfte | der lehrer
der reihe nach | in folge
der rest | der rest
der schiedsrichter | der unparteiische
der sicherheit wegen | sicherheitshalber
der unparteiische | der unparteiische
der unternehmen | der firmen
der übrige teil | der rest
derselbe | derselbe
derweil | derweil
derzeit | gerade
derzeitig | gerade
derzeitige | jetzige
derzeitigem | jetzigem
derzeitigen | jetzigen
derzeitiger | jetziger
derzeitiges | jetziges
des
des betriebes | der firma
des betriebs | der firma
des unternehmens | der firma
des weiteren | zudem
des öfteren | mehrfach
deshalb | daher
dessen
dessert | dessert
desto | umso
desto mehr | umso mehr
deswegen | daher
detailliert | eingehend
detaillierte | eingehende
detailliertem | eingehende
detaillierten | eingehende
detaillierter | eingehender
detailliertes | eingehende
detonation | explosion
detonationen | explosionen
detonieren | detonieren
detoniert | detoniert
detonierte | detonierte
detonierten | detonierten
deutlich | spürbar
deutlich erhöht | stark erhöht
deutlich gestiegen | stark gestiegen
deutlich gesunken | stark gesunken
deutlich mehr | viel mehr
deutlich verbessert | stark verbessert
deutlich weniger | viel weniger
deutlich zugenommen | stark zugenommen
deutlich zurückgegangen | stark zurückgegangen
deutliche | klare
deutlichem | klare
deutlichen | klare
deutlicher | klarer
deutliches | klare
deutschland
deutschlandweit | bundesweit

diabetes | diabetes
dicht | dicht
dichtem
dichtem nebel | dickem nebel
dichter | poet
dichter nebel | dicker nebel
dichtgemacht | zugemacht
dichtmachen | zumachen
dickem
dickem nebel | dickem nebel
dicker
dicker nebel | dicker nebel
die
die betriebe | die firmen
die bühne betrat | die bühne betrat
die bühne betraten | die bühne betraten
die doppelte anzahl | doppelt so viele
die ermittlungen ergaben | die untersuchung ergab
die ermittlungen laufen | es wird ermittelt
die firma | die firma
die firmen | die firmen
die flucht ergreifen | fliehen
die flucht ergriffen | geflohen
die ganze nacht | die ganze nacht
die ganze nacht hindurch | die ganze nacht
die ganze nacht lang | die ganze nacht
die ganze nacht über | die ganze nacht
die ganze woche | die ganze woche
die ganze woche über | die ganze woche
die gaststätte | das lokal
die gesamte nacht | die ganze nacht
die gesamte woche | die ganze woche
die gleiche | dieselbe
die gleichen | dieselben
die lehrer | die lehrer
die lehrerinnen und lehrer | die lehrer
die lehrkräfte | die lehrer
die mehrheit | die meisten
die mehrzahl | die meisten
die meisten | die meisten
die menschen die | jene die
die unternehmen | die firmen
die untersuchung ergab | die untersuchung ergab
die untersuchung zeigte | die untersuchung ergab
dieb | dieb
diebesgut | beute
diebstahl | diebstahl
diejenigen
diejenigen die | jene die
dienen
dienen als | dienen als
dienst
dienstag
dienstagabend | dienstagabend
dienstags | dienstags
dienstgeber | arbeitgeber
dienstgebern | arbeitgebern
dienstnehmer | arbeitnehmer
dienstnehmern | arbeitnehmern
dient
dient als | dient als
diente
diente als | diente als
diese
diese woche | diese woche
dieselbe | dieselbe
dieselben | dieselben
diesem
diesen
diesen monat | diesen monat
dieser
dieses
dieses jahr | heuer
dieses wochenende | dieses wochenende
differenz | differenz
differenzen | differenzen
dinge | dinge
dingen
direkt
direkt danach | direkt danach
direkt davor | kurz zuvor
direktor | rektor
direktor des museums | museumsleiter
direktorin | rektorin
direktorin des museums | museumsleiterin
dirigent | dirigent
diskussion | debatte
diskussionen | debatten
diskutieren | erörtern
diskutierend | debattierend
diskutiert | erörtert
diskutierte | debattierte
diskutiertem | debattiertem
diskutierten | erörterten
diskutierter | debattierter
diskutiertes | debattiertes
display | display
displays | displays
dissertation | dissertation
dissertationen | dissertationen
distanz | abstand
distanzen | abstände
diverse | diverse
diversen | diversen
diverser | diverser

doch | aber
doktor | arzt
doktorarbeit | dissertation
doktorarbeiten | dissertationen
doktorin | ärztin
doktorinnen | ärztinnen
doktors | arztes
dominieren | dominieren
dominiert | dominiert
donnerstag
donnerstagabend | donnerstagabend
donnerstags | donnerstags
doppelt
doppelt so viel | das doppelte
doppelt so viele | doppelt so viele
doppelte
dorfbewohner | dorfbewohner
dorfes | ortes
dorfkern | dorfkern
dorfs
dotter | dotter

drang
drang ein | brach ein
drangen
drangen ein | brachen ein
draussen | draussen
dreckig | dreckig
dreckige | dreckig
dreckigem | dreckig
dreckigen | dreckig
dreckiger | dreckiger
dreckiges | dreckig
dreh | dreh
dreharbeiten | dreh
drehbuch | skript
drehen
drehen sich um | handeln von
dreht
dreht sich um | behandelt
drehte
drehte sich um | erzählte von
dreimal
dreimal in der woche | dreimal pro woche
dreimal pro woche | dreimal pro woche
dreimal wöchentlich | dreimal pro woche
dreissig
dreissig minuten | 30 minuten
dreiviertelstunde
dringend | dringend
drink | drink
drinks | drinks
dritte
dritten
druck
druck ausüben auf | druck ausüben auf
drückte
drückte aus | drückte aus

duft | duft
duftes | dufts
dufts | dufts
durch
durchführen | ausführen
durchführt | ausführt
durchführte | ausführte
durchführten | ausführten
durchgang
durchgeführt | ausgeführt
durchgehend | pausenlos
durchkneten | kneten
durchschnitt
durchschnittlich | im mittel
durchzuführen | auszuführen
dutzend
dutzende | dutzende
dutzende menschen | dutzende menschen

düfte | düfte
düften | düften
dürre | dürre
dürren | dürren

e
e mail | mail
e mails | mails

eben
eben deshalb | eben deshalb
ebenfalls | auch
ebenso | ebenso
ebenso viel | ebenso viel
ebenso wie | wie auch

ehe | ehe
ehefrau | gattin
ehegatte | gatte
ehegattin | gattin
eheleute | eheleute
ehelichen | heiraten
ehelichend | heiratend
ehelicht | ehelicht
ehelichte | ehelichte
ehemalige | frühere
ehemaligen | früheren
ehemaliger | früherer
ehemaliges | früheres
ehemals | einst
ehemann | gatte
ehepartner | eheleute
ehren | ehren
ehrenamtlich | ehrenamtlich
ehrenamtliche | freiwillige
ehrenamtlichen | freiwilligen
ehrentag | ehrentag
ehrlich | ehrlich
ehrliche | ehrlich
ehrlichem | ehrlich
ehrlichen | ehrlich
ehrlicher | ehrlicher
ehrliches | ehrlich
ehrt | ehrt
ehrte | ehrte
ehrung | ehrung

eidotter | dotter
eierkuchen | eierkuchen
eigelb | dotter
eigenartig | seltsam
eigenartige | seltsam
eigenartigem | seltsam
eigenartigen | seltsam
eigenartiger | seltsamer
eigenartiges | seltsam
eigenen
eigener
eigenständig | eigenständig
eigenständige | eigenständige
eigenständigem | eigenständige
eigenständigen | eigenständige
eigenständiger | eigenständiger
eigenständiges | eigenständige
eigentlich | im grunde
eigentümer | inhaber
eigentümer des hauses | hausbesitzer
eigentümerin | frauchen
eigentümerinnen | inhaberinnen
eigentümern | inhabern
eigentümers | inhabers
eiland | insel
ein
ein betrieb | eine firma
ein bisschen | ein wenig
ein gasthaus | ein lokal
ein gasthaus betrieb | ein gasthaus führte
ein gasthaus führte | ein gasthaus führte
ein grossteil | die meisten
ein halbes jahr | sechs monate
ein jahr | ein jahr
ein jahrzehnt | 10 jahre
ein jeder | jeder
ein leben lang | ein leben lang
ein lokal | ein lokal
ein paar | einige
ein paar jahre | einige jahre
ein paar tage | einige tage
ein paar wochen | einige wochen
ein restaurant | ein lokal
ein unternehmen | eine firma
ein weiteres mal | erneut
ein wenig | ein wenig
ein wirtshaus | ein lokal
ein wirtshaus betrieb | ein gasthaus führte
ein wirtshaus führte | ein gasthaus führte
ein zweites mal | das zweite mal
einander | einander
einbrechen | einbrechen
einbusse | verlust
einbussen | verluste
einbüssen | einbüssen
einbüsst | einbüsst
einbüsste | verlor
einbüssten | verloren
eindringen | einbrechen
eindruck | eindruck
eine
eine ansprache halten | eine rede halten
eine dreiviertelstunde | 45 minuten
eine entscheidung getroffen | beschlossen
eine entscheidung treffen | entscheiden
eine firma | eine firma
eine gaststätte | ein lokal
eine halbe stunde | 30 minuten
eine nach der anderen | in folge
eine rede halten | eine rede halten
eine reihe von | etliche
eine vielzahl von | viele
eine viertelstunde | 15 minuten
eineinhalb | anderthalb
eineinhalb jahre | 18 monate
eineinhalb stunden | 90 minuten
einem
einem betrieb | einer firma
einem unternehmen | einer firma
einen
einen antrag gestellt | anfordert
einen antrag stellen | anfordern
einen beitrag leisten | beitragen
einen beschluss fassen | entscheiden
einen tag später | am folgetag
einen tag zuvor | am vortag
einer
einer firma | einer firma
einer nach dem anderen | in folge
einerseits | zum einen
eines
eines betriebs | einer firma
eines tages | irgendwann
eines unternehmens | einer firma
einfach | leicht
einfach zu | leicht zu
einfach zu bedienen | benutzerfreundlich
einfache | simpele
einfachem | simpelem
einfachen | simpelen
einfacher | simpeler
einfaches | simpeles
einfachet
einfachete
einfacheten
einfall | idee
einfluss
einfluss haben auf | beeinflussen
einfluss nehmen auf | beeinflussen
einfälle | ideen
einführen | einführen
einführte | einführte
einführten | einführte
eingang | eingang
eingebüsst | verloren
eingebüsste | verlorene
eingebüsstem | verlorene
eingebüssten | verlorene
eingebüsster | verlorener
eingebüsstes | verlorene
eingeführt | eingeführt
eingeführte | einführte
eingeführtem | einführte
eingeführten | einführte
eingeführter | eingeführter
eingeführtes | einführte
eingegliedert | integriert
eingehend | eingehend
eingehende | eingehende
eingehendem | eingehende
eingehenden | eingehende
eingehender | eingehender
eingehendes | eingehende
eingelegt
eingeliefert
eingereicht | abgegeben
eingerührt | eingerührt
eingesammelt | gesammelt
eingesammelte | gesammelte
eingesammeltem | gesammeltem
eingesammelten | gesammelten
eingesammelter | gesammelter
eingesammeltes | gesammeltes
eingeschaltet | angeschaltet
eingeschaltete | angemachte
eingeschaltetem | angemachte
eingeschalteten | angemachte
eingeschalteter | angemachter
eingeschaltetes | angemachte
eingeschränkt | begrenzt
eingesetzt | nutzt
eingesetzt werden | eingesetzt werden
eingesetzt worden | eingesetzt worden
eingespart | gespart
eingestellt | angestellt
eingestuft | einstuft
eingestürzt | eingestürzt
eingetauscht | getauscht
eingetroffen | angekommen
eingetroffene | angekommene
eingetroffenem | angekommene
eingetroffenen | angekommene
eingetroffener | angekommener
eingetroffenes | angekommene
eingeweiht | einweiht
eingewilligt | zugestimmt
eingliedern | eingliedern
eingliedert | integriert
eingliederte | integrierte
eingliederten | integrierten
eingriff | eingriff
eingriffe | eingriffe
einheimisch | heimisch
einheimische | heimische
einheimischem | heimische
einheimischen | heimische
einheimischer | heimischer
einheimisches | heimische
einig
einige | einige
einige jahre | einige jahre
einige tage | einige tage
einige wochen | einige wochen
einigen
einigte
einigte sich | einigte sich
einigten
einigten sich | einigten sich
einkaufszentren | shoppingcenter
einkaufszentrum | shoppingcenter
einkünfte | erlöse
einlass | eingang
einlegen
einmal
einmal im jahr | im jahr
einmal in der woche | jede woche
einmal jährlich | im jahr
einmal pro woche | jede woche
einmal wöchentlich | jede woche
einmalig | einmalig
einmalige | einmalige
einmaligem | einmaligem
einmaligen | einmaligen
einmaliger | einmaliger
einmaliges | einmaliges
einnahmen | erlöse
einreichen | abgeben
einreicht | vorlegt
einreichte | gab ab
einreichten | gaben ab
einrichtung | einrichtung
einrichtungen | einrichtungen
einrühren | einrühren
eins
eins nach dem anderen | in folge
einsammelend | sammelend
einsammeln | sammeln
einsammelt | sammelt
einsammelte | sammelte
einsammelten | sammelten
einsatz | einsatz
einsatzes | einsatzes
einsatzkräfte | einsatzleute
einsatzkräfte der feuerwehr | feuerwehrleute
einsatzkräften | einsatzleuten
einsatzleiter | einsatzleiter
einsatzleute | einsatzleute
einsatzleuten | einsatzleuten
einschalten | anschalten
einschaltet | anmacht
einschaltete | anmachte
einschalteten | anmachten
einschliesslich | samt
einschränken | begrenzen
einschränkung | beschränkung
einschränkungen | beschränkungen
einsetzen | nutzen
einsetzt | nutzt
einsetzte | nutzte
einsetzten | nutzten
einsparen | sparen
einspruch
einspruch einlegen | einspruch erheben
einspruch erheben | einspruch erheben
einst | einst
einsteiger | anfänger
einsteigern | anfängern
einstellen | anstellen
einstellt | anstellt
einstimmig | einstimmig
einstufen | einstufen
einstuft | einstuft
einstufte | einstufte
einstuften | einstuften
einstürzen | einstürzen
einstürzt | einstürzt
einstürzte | einstürzte
einstürzten | einstürzten
eintauschen | tauschen
eintauscht | tauscht
eintauschte | tauschte
eintauschten | tauschten
eintraf | ankam
eintrafen | ankamen
eintreffen | ankommen
eintrifft | ankommt
eintritt
eintritt frei | eintritt frei
eintritt kostenlos | eintritt frei
eintrittskarte | karte
eintrittskarten | karten
eintrittspreise | eintrittspreise
eintönig | eintönig
eintönige | eintönig
eintönigem | eintönig
eintönigen | eintönig
eintöniger | eintöniger
eintöniges | eintönig
einvernehmen
einvernehmlich | einvernehmlich
einverständnis | zustimmung
einwechselspieler | ersatzspieler
einweihen | eröffnen
einweiht | einweiht
einweihte | einweihte
einweihten | einweihten
einweihung | eröffnung
einwilligen | zustimmen
einwilligt | zustimmt
einwilligte | zustimmte
einwilligten | zustimmten
einwilligung | zustimmung
einwohner | bewohner
einwohnerin | bewohnerin
einwohnerinnen | bewohnerinnen
einwohnerinnen und einwohner | bewohner
einwohnern | bewohnern
einzelne
einzigartig | einmalig
einzigartige | einmalige
einzigartigem | einmaligem
einzigartigen | einmaligen
einzigartiger | einmaliger
einzigartiges | einmaliges
einzureichen | abzugeben
einzuschalten | anzumachen
einzustürzen | einzustürzen
einzutreffen | anzukommen
einzuwilligen | zuzustimmen
eis
eisenbahn | bahn
eisglätte | glätte
eisig | eisig
eisige | eisige
eisigem | eisige
eisigen | eisige
eisiger | eisiger
eisiges | eisige
eisschrank | eisschrank
eisschränke | eisschränke

el | el
eleganter | schicker
elektrizität | strom
elfmeter | elfmeter
elfmetern | elfmetern
elfmeters | elfmeters
elfmeterschiessen | penaltyschiessen
eltern | eltern

em | em
email | mail
emails | mails
emigrieren | auswandern
emigriert | emigriert
emigrierte | emigrierte
emigrierten | emigrierten
empfahl | riet
empfahlen | rieten
empfangen | begrüsst
empfehlen | raten
empfiehlt | rät
empfing | empfing
empfingen | empfingen
empfohlen | geraten

ende | ende
ende der saison | saisonende
ende der woche | ende der woche
ende des jahres | am jahresende
ende des krieges | kriegsende
ende des monats | am monatsende
enden | enden
endes
endet | endet
endete | endete
endeten | endeten
endgültig | definitiv
endgültige | definitiv
endgültigem | definitiv
endgültigen | definitiv
endgültiger | definitiver
endgültiges | definitiv
endspiel | finale
endspiels | finales
energiesparend | stromsparend
energiesparende | stromsparende
energiesparendem | stromsparende
energiesparenden | stromsparende
energiesparender | stromsparender
energiesparendes | stromsparende
engagement | einsatz
engagements | einsatzes
enkel | enkel
enkelkinder | enkel
enkelkindern | enkeln
enkeln | enkeln
enorm | enorm
enorme | enorm
enormem | enorm
enormen | enorm
enormer | enormer
enormes | enorm
entdecken | finden
entdeckt | entdeckt
entdeckte | fand
entdeckten | fanden
entdeckter | entdeckter
entfachen | entfachen
entfacht | entfacht
entfachte | entfachte
entfachten | entfachten
entfernen | entfernen
entfernt | entfernt
entfernte | entfernte
entfernten | entfernten
entfernter | entfernter
entfernung | abstand
entfernungen | abstände
entfällt | entfällt
entgegen
entgegen den erwartungen | wider erwarten
entgegnen | erwidern
entgegnet | erwidert
entgegnete | erwiderte
entgegneten | erwiderten
entgegneter | erwiderter
entgelt | gebühr
entgelte | entgelte
enthalten | umfassen
enthusiastisch | begeistert
enthält | enthält
entkam | floh
entkamen | flohen
entkommen | fliehen
entlang | längs
entlegen | entlegen
entlegene | entlegene
entlegenem | entlegene
entlegenen | entlegene
entlegener | entlegener
entlegenes | entlegene
entrée | entrée
entscheiden | entscheiden
entscheidend | massgeblich
entscheidende | massgebliche
entscheidendem | massgebliche
entscheidenden | massgebliche
entscheidender | massgeblicher
entscheidendes | massgebliche
entscheidet | beschliesst
entscheidung | beschluss
entscheidung getroffen | beschluss gefasst
entscheidungen | beschlüsse
entschied | beschloss
entschieden | beschlossen
entschluss | beschluss
entschlusses | beschlusses
entschlüsse | beschlüsse
entschuldigt
entschuldigte
entschuldigte sich | entschuldigte sich
entschuldigten
entschuldigten sich | entschuldigten sich
entschuldigung
entschädigung | entschädigung
entsetzlich | furchtbar
entsetzliche | furchtbar
entsetzlichem | furchtbar
entsetzlichen | furchtbar
entsetzlicher | furchtbarer
entsetzliches | furchtbar
entsprechend | laut
entstand | entstand
entstand ein schaden | entstand ein schaden
entstanden | entstanden
entstanden ist | entstand
entstanden sind | entstanden sind
entstehen | entstehen
entsteht | entsteht
enttäuscht
entwarf | entwarf
entwarfen | entwarfen
entwenden | klauen
entwendet | geklaut
entwendete | geklaute
entwendeten | klauten
entwendung | diebstahl
entwerfen | entwerfen
entwickeln | entwickeln
entwickelt | entwickelt
entwickelte | entwickelte
entwickeltem | entwickelte
entwickelten | entwickelte
entwickelter | entwickelter
entwickeltes | entwickelte
entwirft | entwirft
entworfen | entwirft
entwurzelt | entwurzelt
entwurzelte | riss um
entwurzelten | rissen um
entziehen | entziehen
entzieht | entzieht
entzog | entzog
entzogen | entzogen
entzünden | entfachen
entzündet | entfacht
entzündete | entfachte
entzündeten | entfachten

epidemie | seuche

er
erarbeiten | entwickeln
erarbeitet | entwickelt
erarbeitete | entwickelte
erarbeitetem | entwickelte
erarbeiteten | entwickelte
erarbeiteter | entwickelter
erarbeitetes | entwickelte
erbauen | bauen
erbaut | erbaut
erbaute | baute
erbauten | bauten
erbauter | erbauter
erbeutet | geklaut
erbeutete | stahl
erbeuteten | klauten
erblickt
erblickte
erblickte das licht der welt | kam zur welt
erdapfel | erdapfel
erdbeben | beben
erdbebens | bebens
erdboden | boden
erderwärmung | erderwärmung
erdgeschoss | parterre
erdrutsch | erdrutsch
erdrutsche | erdrutsche
erdäpfel | erdäpfel
ereignete
ereignete sich | geschah
ereignisse | ereignisse
erfassen | anmelden
erfasst | erfasst
erfasste | erfasste
erfassten | erfassten
erfolg
erfolgreich | mit erfolg
erforderlich | nötig
erforderliche | nötig
erforderlichem | nötig
erforderlichen | nötig
erforderlicher | nötiger
erforderliches | nötig
erforschen | erforschen
erforscht | erforscht
erforschte | erforschte
erforschten | erforschten
erforschter | erforschter
erfreut
ergab
ergab dass | ergab dass
ergaben
ergaben dass | ergaben dass
ergeben
ergeben dass | zeigen dass
ergeben haben dass | ergeben haben dass
ergebnis | ergebnis
ergebnis des tests | testergebnis
ergebnisse | resultate
ergebnissen | resultaten
ergreifen
ergreifend | bewegend
ergreifende | bewegende
ergreifendem | bewegende
ergreifenden | bewegende
ergreifender | bewegender
ergreifendes | bewegende
ergriff
ergriff die flucht | floh
ergriffen
ergriffen die flucht | flohen
erhalten | kriegen
erhaltene | bekommene
erhaltenem | bekommene
erhaltenen | bekommene
erhaltener | bekommener
erhaltenes | bekommene
erheben
erheblich | spürbar
erheblich erhöht | stark erhöht
erheblich gestiegen | stark gestiegen
erheblich gesunken | stark gesunken
erheblich mehr | viel mehr
erheblich verbessert | stark verbessert
erheblich weniger | viel weniger
erheblich zugenommen | stark zugenommen
erheblich zurückgegangen | stark zurückgegangen
erheblicher | erheblicher
erhielt | bekam
erhielten | bekamen
erhitzen | erhitzen
erhitzend | erhitzend
erhitzt | erhitzt
erhitzte | erhitzte
erhitztem | erhitztem
erhitzten | erhitzten
erhitzter | erhitzter
erhitztes | erhitztes
erhob
erhob einspruch | erhob einspruch
erhält | erhält
erhältlich | zu haben
erhöhen | anheben
erhöhen sich | steigen
erhöhend | erhöhend
erhöht | erhöht
erhöht sich | steigt
erhöhte | hob an
erhöhte sich | stieg
erhöhtem | erhöhtem
erhöhten | erhöhten
erhöhten sich | stiegen
erhöhter | erhöhter
erhöhtes | erhöhtes
erhöhung | zuwachs
erkalten | abkühlen
erkalten lassen | abkühlen lassen
erkaltet | erkaltet
erkenntnisse | befunde
erklimmen | besteigen
erklimmt | besteigt
erklomm | bestieg
erklommen | bestiegen
erklommene | bestiegene
erklommenem | bestiegene
erklommenen | bestiegene
erklommener | bestiegener
erklommenes | bestiegene
erklären | sagen
erklären sich bereit | sind bereit
erklärt | sagt
erklärt sich bereit | ist bereit
erklärte | angab
erklärte am dienstag | sagte am dienstag
erklärte am donnerstag | sagte am donnerstag
erklärte am freitag | sagte am freitag
erklärte am mittwoch | sagte am mittwoch
erklärte am montag | sagte am montag
erklärte am samstag | sagte am samstag
erklärte am sonntag | sagte am sonntag
erklärte ein sprecher | sagte ein sprecher
erklärte eine sprecherin | sagte eine sprecherin
erklärten | sagten
erkrankt | erkrankt
erkrankt war | erkrankt war
erkrankte | erkrankte
erkrankten | erkrankten
erkrankung | krankheit
erkrankungen | krankheiten
erlag
erlag ihren verletzungen | erlag ihren verletzungen
erlag seinen verletzungen | erlag seinen verletzungen
erlangter | erlangter
erlauben | erlauben
erlaubt | erlaubt
erlaubte | erlaubte
erlaubter | erlaubter
erleichterter | erleichterter
erlernen | lernen
erlernt | lernt
erlernte | lernte
erlerntem | lernte
erlernten | lernte
erlernter | erlernter
erlerntes | lernte
erlitt
erlitt leichte verletzungen | verletzte sich leicht
erlitt schwere verletzungen | verletzte sich schwer
erlitt verletzungen | verletzte sich
erlitten
erlitten leichte verletzungen | wurden leicht verletzt
erlitten schwere verletzungen | wurden schwer verletzt
erlitten verletzungen | wurden verletzt
erläutern | sagen
erläutert | sagt
erläuterte | angab
erläuterten | sagten
erlös | erlös
erlöse | erlöse
ermittelt
ermittelt wegen | ermittelt wegen
ermittler | fahnder
ermittlern | fahndern
ermittlungen
ermorden | ermorden
ermordet | ermordet
ermordete | ermordete
ermordeten | ermordeten
ermuntern | ermuntern
ermuntert | ermutigt
ermunterte | ermutigte
ermunterten | ermutigten
ermutigen | ermuntern
ermutigt | ermutigt
ermutigte | ermutigte
ermutigten | ermutigten
ermässigung | rabatt
ermässigungen | rabatte
ermöglichen | ermöglichen
ermöglicht | ermöglicht
ermöglichte | ermöglichte
erneuerbar | erneuerbar
erneuerbare | erneuerbare
erneuerbarem | erneuerbare
erneuerbaren | erneuerbare
erneuerbarer | erneuerbarer
erneuerbares | erneuerbare
erneuern | erneuern
erneuert | erneuert
erneuerte | erneuerte
erneuerten | erneuerten
erneut | erneut
erneut antreten | erneut antreten
erneut kandidieren | erneut antreten
ernst | ernst
ernste | ernst
ernste nebenwirkungen | ernste nebenwirkungen
ernste verletzungen | ernste verletzungen
ernstem | ernst
ernsten | ernst
ernsten nebenwirkungen | ernsten nebenwirkungen
ernster | ernster
ernstes | ernst
ernsthaft | ernst
ernsthafte | ernst
ernsthafte nebenwirkungen | ernste nebenwirkungen
ernsthafte verletzungen | ernste verletzungen
ernsthaftem | ernst
ernsthaften | ernst
ernsthaften nebenwirkungen | ernsten nebenwirkungen
ernsthafter | ernster
ernsthaftes | ernst
erproben | testen
erprobt | testet
erprobte | testete
erprobten | testeten
erreger | keim
erreichen | erzielen
erreicht | erzielt
erreichte | erzielte
erreichten | erzielten
erreichter | erlangter
errichten | bauen
errichtet | erbaut
errichtete | baute
errichteten | bauten
errichteter | erbauter
errichtung | bau
ersatzspieler | ersatzspieler
erscheinen | auftauchen
erscheint | auftaucht
erschien | erschien
erschienen | erschienen
erschienen ist | erschienen ist
erschienen sind | erschienen sind
erschwerter | behinderter
erschwinglich | bezahlbar
erschwingliche | bezahlbare
erschwinglichem | bezahlbare
erschwinglichen | bezahlbare
erschwinglichen wohnraum | bezahlbaren wohnraum
erschwinglicher | bezahlbarer
erschwinglicher wohnraum | bezahlbarer wohnraum
erschwingliches | bezahlbare
ersetzen | ersetzen
ersetzend | ersetzend
ersetzt | ersetzt
ersetzte | ersetzte
ersetztem | ersetztem
ersetzten | ersetzten
ersetzter | ersetzter
ersetztes | ersetztes
erst
erst einmal | erst einmal
erstatten | erstatten
erstatten rück | geben zurück
erstatten zurück | geben zurück
erstattet | erstattet
erstattet rück | erstattet
erstattet zurück | erstattet
erstattete
erstattete anzeige | stellte anzeige
erstattete rück | zurückgab
erstattete strafanzeige | stellte anzeige
erstattete zurück | zurückgab
erstatteten
erstatteten anzeige | stellten anzeige
erstatteten rück | zurückgaben
erstatteten zurück | zurückgaben
erstaufführung | premiere
erstaufführungen | premieren
erstaunlich | erstaunlich
erstaunliche | erstaunlich
erstaunlichem | erstaunlich
erstaunlichen | erstaunlich
erstaunlicher | erstaunlicher
erstaunliches | erstaunlich
erstaunt | erstaunt
erste
erste hilfe gegeben | erste hilfe gegeben
erste hilfe geleistet | erste hilfe gegeben
erste seite | titelseite
ersten
erster
erster roman | debütroman
erstlingsroman | debütroman
erstmalig | erstmals
erstmals | erstmals
erstreckt
erstreckt sich über | erstreckt sich über
ersucht | ersucht
ertappen | ertappen
ertappt | ertappt
ertappte | ertappte
ertappten | ertappten
erteilen | erteilen
erteilt | erteilt
erteilte | erteilte
erteilten | erteilten
erwachen | erwachen
erwacht | erwacht
erwachte | erwachte
erwachten | erwachten
erwarb | erwarb
erwarben | kauften
erwarten | erwarten
erwartet | erwartet
erwartete | erwartete
erwarteten | erwarteten
erwartungen
erwartungsgemäss | wie erwartet
erweiterend | erweiterend
erweitern | ausbauen
erweitert | ausbaut
erweiterte | ausbaute
erweitertem | erweitertem
erweiterten | ausbauten
erweiterter | erweiterter
erweitertes | erweitertes
erweiterung | ausbau
erwerb | kauf
erwerben | kaufen
erwerbslos | arbeitslos
erwerbslose | arbeitslose
erwerbslosen | arbeitslosen
erwerbslosenquote | arbeitslosenrate
erwerbslosigkeit | arbeitslosigkeit
erwidern | erwidern
erwidert | erwidert
erwiderte | erwiderte
erwiderten | erwiderten
erwiderter | erwiderter
erwirbt | kauft
erwischen | ertappen
erwischt | ertappt
erwischte | ertappte
erwischten | ertappten
erworben | gekauft
erworbene | gekaufte
erworbenem | gekaufte
erworbenen | gekaufte
erworbener | gekaufter
erworbenes | gekaufte
erwägen | erwägen
erwägt | erwägt
erwägung
erwähnen | sagen
erwähnt | sagt
erwähnte | angab
erwähnten | sagten
erwärmen | erhitzen
erwärmend | erhitzend
erwärmt | erhitzt
erwärmte | erhitzte
erwärmtem | erhitztem
erwärmten | erhitzten
erwärmter | erhitzter
erwärmtes | erhitztes
erwärmung
erzeugen | erzeugen
erzeugt | erzeugt
erzeugte | erzeugte
erzeugten | erzeugten
erzielen | erzielen
erzielt | erzielt
erzielte | erzielte
erzielte beide | schoss beide
erzielte das | schoss das
erzielte den | schoss den
erzielte die | schoss die
erzielte zwei | schoss zwei
erzielten | erzielten
erzählen | sagen
erzählen von | handeln von
erzählt | sagt
erzählt die geschichte | erzählt die geschichte
erzählt von | behandelt
erzählte | angab
erzählte von | erzählte von
erzählten | sagten
erzählung | erzählung
erzählungen | erzählungen
eröffnen | eröffnen
eröffnet | einweiht
eröffnete | einweihte
eröffneten | einweihten
eröffnung | eröffnung
eröffnungsspiel | auftaktspiel
erörtern | erörtern
erörtert | erörtert
erörterten | erörterten

es
es gelingt | es glückt
es glückt | es glückt
es regnet | es regnet
es schneit | es schneit
es wird ermittelt | es wird ermittelt
essen | essen
esslöffel | el
estrich | estrich

etage | etage
etat | etat
etats | etats
etliche | etliche
etwa | ca
etwas
etwas weniger als | knapp

euro
euro erhöht | euro erhöht
euro gestiegen | euro erhöht
europameisterschaft | em

evakuieren | räumen
evakuiert | räumt
evakuierte | räumte
event | event
events | events
eventuell | eventuell

exakt | exakt
exakte | exakte
exaktem | exaktem
exakten | exakten
exakter | exakter
exaktes | exaktes
examen | examen
examina | examina
existieren | bestehen
existiert | besteht
existierte | bestand
existierten | besteht
experiment | versuch
experimenten | probieren
experiments | versuchs
experte | experte
experten | experten
expertin | expertin
explodieren | detonieren
explodiert | detoniert
explodierte | detonierte
explodierten | detonierten
explosion | explosion
explosionen | explosionen
exportierter | ausgeführter
exzellent | exzellent
exzellente | exzellent
exzellentem | exzellent
exzellenten | exzellent
exzellenter | exzellenter
exzellentes | exzellent

fabrik | werk
fabriken | werke
fachblatt | magazin
fachfrau | expertin
fachkräftemangel | fachkräftemangel
fachkräften
fachleute | experten
fachmagazin | magazin
fachmann | experte
fachzeitschrift | magazin
fachzeitschriften | magazine
fahnden
fahnden nach | suchen
fahnder | fahnder
fahndern | fahndern
fahndet
fahndet nach | sucht
fahndete
fahndete nach | suchte
fahndeten
fahndeten nach | suchten
fahrausweis | fahrkarte
fahrausweise | fahrkarten
fahrbahn | strasse
fahren | fahren
fahren ab | fahren ab
fahrer
fahrerin | fahrerin
fahrerlaubnis | fahrerlaubnis
fahrgast | fahrgast
fahrgäste | fahrgäste
fahrgästen | fahrgästen
fahrkarte | fahrkarte
fahrkarten | fahrkarten
fahrrad | rad
fahrradfahrer | radler
fahrradfahrerin | radlerin
fahrradfahrern | radlern
fahrradlampe | fahrradlampe
fahrradleuchte | fahrradlampe
fahrradlicht | fahrradlampe
fahrradweg | radweg
fahrradwege | radwege
fahrradwegs | radwegs
fahrräder | bikes
fahrrädern | rädern
fahrschein | fahrkarte
fahrscheine | fahrkarten
fahrstuhl | lift
fahrstuhls | lifts
fahrstühle | aufzüge
fahrt
fahrt mit dem zug | zugfahrt
fahrzeugbesitzer | autobesitzer
fahrzeughalter | autobesitzer
fahrzeughersteller | autobauer
fakten | fakten
faktum | faktum
fall
falle
fallen | fallen
falls | falls
falls erforderlich | bei bedarf
falls nötig | bei bedarf
falsch | falsch
falsche | falsch
falschem | falsch
falschen | falsch
falscher | falscher
falsches | falsch
familienangehörige | verwandte
familienangehörigen | verwandten
familienbetrieb | familienfirma
familienbetriebs | familienbetriebs
familienfirma | familienfirma
familienunternehmen | familienfirma
familienunternehmens | familienbetriebs
fand | fand
fand statt | fand statt
fanden | fanden
fans | fans
faschiertes | gehacktes
fassen | fassen
fasst | fasst
fasste | fasste
fasste den entschluss | fasste den entschluss
fassten | fassten
fast | fast
fast alle | fast alle
fast immer | fast immer
fast nichts | fast nichts
fast nie | fast nie
fast niemand | kaum jemand
fast überall | fast überall
faszinieren | begeistern
fasziniert | begeistert
faszinierte | begeisterte
faszinierten | begeisterten
fazit | fazit

fehler | fehler
feier | fest
feiern | feiern
feiert | feiert
feiertagen
feiertags | feiertags
feierte | feierte
feierten | feierten
fein
fein gehackt | fein gehackt
fein hacken | fein hacken
fein schneiden | fein hacken
feld | feld
felder | äcker
ferien | ferien
ferienapartment | ferienwohnung
ferienapartments | ferienwohnungen
feriengäste | urlauber
feriengästen | urlaubern
ferienwohnung | ferienwohnung
ferienwohnungen | ferienwohnungen
ferner | zudem
fernsehen | tv
fernseher | fernseher
fernsehgerät | fernseher
fernsehsender | tv sender
fertig
fertigen | erzeugen
fertigen an | erzeugen
fertigend | fertigend
fertiggestellt | vollendet
fertigkeiten | fähigkeiten
fertigstellen | vollenden
fertigstellt | vollendet
fertigstellte | vollendete
fertigstellten | vollendeten
fertigt
fertigt an | erzeugt
fertigte | erzeugte
fertigte an | erzeugte
fertigten | erzeugten
fertigten an | erzeugten
fertigung | fertigung
fesselnd | packend
fesselnde | packende
fesselndem | packende
fesselnden | packende
fesselnder | packender
fesselndes | packende
fest | fest
festgelegt | bestimmt
festgemacht | anbringt
festgenommen | gefasst
festgenommener | verhafteter
festgestellt | bemerkt
festlegen | bestimmen
festlegt | bestimmt
festlegte | bestimmte
festlegten | bestimmten
festmachen | anbringen
festmacht | anbringt
festmachte | anbrachte
festmachten | anbrachten
festnahm | fasste
festnahmen | fassten
festnehmen | fassen
festnimmt | fasst
feststellen | bemerken
feststellte | bemerkte
festzug | umzug
festzumachen | anzubringen
festzüge | umzüge
feuer | brand
feuer gefangen | feuer gefangen
feuer legen | feuer legen
feuerlegung | feuerlegung
feuerpause | feuerpause
feuers | feuers
feuerwaffe | feuerwaffe
feuerwaffen | feuerwaffen
feuerwehr
feuerwehrkräfte | feuerwehrleute
feuerwehrkräften | feuerwehrleuten
feuerwehrleute | feuerwehrleute
feuerwehrleuten | feuerwehrleuten
feuerwehrmänner | feuerwehrleute
feuerwehrmännern | feuerwehrleuten

fiel | fiel
fiel aus | entfällt
fiel vor | geschah
fielen | fielen
fielen aus | fielen aus
fielen vor | vorfielen
filiale | filiale
filialen | filialen
film | film
filme | filme
filmemacher | regisseur
filmemacherin | regisseurin
filmtheater | kino
finale | finale
finales | finales
finanzieren | zahlen
finanziert | zahlt
finanzierte | zahlte
finanzierten | zahlten
finden | finden
finden statt | finden statt
findet
findet nicht statt | entfällt
findet statt | findet statt
fing
fing an | begann
fing feuer | fing feuer
fingen
fingen an | begannen
fingen feuer | fingen feuer
firma | firma
firmen | firma
firmenchef | firmenchef
firmengründer | firmengründer
firmenleiter | firmenchef
firmenleitung | firmenleitung
firmensitz | zentrale
fisolen | fisolen

flammen
fleischer | metzger
fleischerei | metzgerei
fleischereien | metzgereien
fleissig | fleissig
fleissige | fleissige
fleissigem | fleissige
fleissigen | fleissige
fleissiger | fleissiger
fleissiges | fleissige
flieger | flieger
fliehen | fliehen
flieht | flieht
floh | floh
flohen | flohen
flohmarkt | flohmarkt
flucht
flug | flug
fluggesellschaft | airline
fluggesellschaften | airlines
flughafen | airport
flughafens | airports
flughäfen | airports
fluglinie | airline
fluglinien | airlines
flugreise | flug
flugzeug | flieger
flugzeuge | flieger
flur | flur
flure | flure
flut | flut
fläche | areal
flächen | areale
flüchten | fliehen
flüchtet | flieht
flüchtete | floh
flüchteten | flohen
flüchtling | flüchtling
flüchtlinge | flüchtlinge
flüchtlingen | flüchtlingen

fokus
fokussieren | fokussieren
fokussiert | fokussiert
fokussierte | fokussierte
fokussierten | fokussierten
folge
folgejahr
folgen | folgen
folgenden
folgetag
folglich | daher
fond | fond
fordern | fordern
fordern zurück | fordern zurück
fordert | fordert
fordert an | anfordert
fordert zurück | zurückfordert
forderte | forderte
forderte an | anforderte
forderte geld | forderte geld
forderte zurück | zurückforderte
forderten | forderten
forderten an | anforderten
forderten geld | forderten geld
forderten zurück | zurückforderten
form
format | format
forscher | forscher
forschergruppe | forscherteam
forscherin | forscherin
forscherinnen | forscherinnen
forschern | forschern
forscherteam | forscherteam
forschungsarbeit | studie
forschungsarbeiten | studien
forschungsteam | forscherteam
forst | wald
forste | forste
forstes | waldes
fort
fortan | fortan
fortführen | fortführen
fortführt | fortführt
fortführte | fortführte
fortführten | fortführten
fortgeführt | fortgeführt
fortgesetzt | fortgeführt
fortsetzen | fortführen
fortsetzt | fortführt
fortsetzte | fortführte
fortsetzten | fortführten
fortwährend | dauernd
fortzuführen | fortzuführen
fortzusetzen | fortzuführen
foto | foto
fotografie | foto
fotografien | fotos
fotos | fotos

fracht | fracht
frachten | frachten
frage
fraktion
fraktionschef | fraktionschef
fraktionschefin | fraktionschefin
fraktionsvorsitzende | fraktionschef
fraktionsvorsitzender | fraktionschef
frau | dame
frauchen | frauchen
frauen | damen
frei
freie
freie stellen | freie stellen
freie zeit | freizeit
freiem
freien
freien stellen | freien stellen
freigebig | freigebig
freigebige | freigebige
freigebigem | freigebige
freigebigen | freigebige
freigebiger | freigebiger
freigebiges | freigebige
freigelassen | freigelassen
freigelegt | freigelegt
freigesprochen | freigesprochen
freiheit
freiheitsstrafe | haftstrafe
freiheitsstrafe auf bewährung | bewährungsstrafe
freiheitsstrafen | haftstrafen
freilassen | freilassen
freilegen | ausgraben
freilich | aber
freisprechung | freispruch
freispruch | freispruch
freitag
freitagabend | freitagabend
freitags | freitags
freiwillige | freiwillige
freiwillige helfer | freiwillige
freiwilligen | freiwilligen
freiwilligen helfern | freiwilligen
freizeit | freizeit
freude | spass
freund | freund
freunde | freunde
freunden | freunde
freundlich | nett
freundliche | nett
freundlichem | nett
freundlichen | nett
freundlicher | netter
freundliches | nett
freundlichkeit | herzlichkeit
freut
freut sich über | freut sich über
freute
freute sich über | freute sich über
freuten
freuten sich über | freuten sich über
friedensgespräche | friedensgespräche
friedensgesprächen | friedensgespräche
friedensverhandlungen | friedensgespräche
friedhof | friedhof
frikadelle | bulette
friseur | frisör
friseure | frisöre
friseursalon | friseursalon
friseursalons | friseursalons
frisiersalon | friseursalon
frisiersalons | friseursalons
frisör | frisör
frisöre | frisöre
froh | froh
frohe | frohe
frohem | frohem
frohen | frohen
froher | froher
frohes | frohes
frontscheibe | frontscheibe
frost | frost
frostig | eisig
frostige | eisige
frostigem | eisige
frostigen | eisige
frostiger | eisiger
frostiges | eisige
früh | früh
früh genug | früh genug
frühen
früher | früher
früher als geplant | vorzeitig
frühere | frühere
früheren | früheren
früherer | früherer
früheres | früheres
frühestens | frühestens
frühjahr | frühjahr
frühjahrs | frühjahrs
frühling | frühjahr
frühlings | frühjahrs
frühlingszwiebel | lauchzwiebel
frühlingszwiebeln | lauchzwiebeln
frühmorgens | frühmorgens
frühstück | frühstück
frühstück inbegriffen | mit frühstück
frühzeitig | früh

fuhr | fuhr
fuhr ab | abfuhr
fuhr auf | fuhr auf
fuhren | fuhren
fuhren ab | abfuhren
fungieren
fungieren als | dienen als
fungiert
fungiert als | dient als
fungierte
fungierte als | diente als
furcht | angst
furchtbar | furchtbar
furchtbare | furchtbar
furchtbarem | furchtbar
furchtbaren | furchtbar
furchtbarer | furchtbarer
furchtbares | furchtbar
fuss
fussballer | fussballer
fussballerin | fussballerin
fussballspieler | fussballer
fussballspielerin | fussballerin
fusse
fussen
fussen auf | fussen auf
fussgänger | passant
fussgängerbereich | fussgängerzone
fussgängerin | passantin
fussgängerzone | fussgängerzone
fussgängerüberweg | zebrastreifen
fusst
fusst auf | fusst auf
fussweg

fähigkeiten | fähigkeiten
fähre | fähre
fährschiff | fähre
fährt | fährt
fährt ab | abfährt
fällen
fällt | fällt
fällt aus | entfällt
fällt regen | es regnet
fällt schnee | es schneit
fällt vor | passiert
fängt
fängt an | beginnt

föhn | föhn
fördergelder | fördergelder
fördergeldern | fördergeldern
fördermittel | fördergelder
fördermitteln | fördergeldern

fügen
fügen hinzu | sagen
fügt
fügt hinzu | sagt
fügte
fügte hinzu | angab
fügten
fügten hinzu | sagten
führen | führen
führen aus | führen aus
führen durch | führen aus
führen fort | führen fort
führen weiter | führen fort
führen zu | führen zu
führerausweis | führerschein
führerschein | führerschein
führerscheins | fahrerlaubnis
führt | führt
führt aus | ausführt
führt durch | ausführt
führt entlang | führt entlang
führt ermittlungen wegen | ermittelt wegen
führt fort | fortführt
führt von | führt von
führt vor | zeigt
führt weiter | fortführt
führt zu | führt zu
führt über | führt über
führte | führte
führte aus | ausführte
führte durch | ausführte
führte fort | fortführte
führte vor | zeigte
führte weiter | fortführte
führte zu | führte zu
führten | führten
führten aus | ausführten
führten durch | ausführten
führten fort | fortführten
führten vor | zeigten
führten weiter | fortführten
führten zu | führten zu
führung
führung des vereins | vereinsführung
füllen | füllen
füllt | füllt
füllte | füllte
füllten | füllte
fünfzehn
fünfzehn minuten | 15 minuten
für
für den fall dass | falls
für gewöhnlich | gewöhnlich
für kurze zeit | kurzzeitig
für unschuldig erklärt | freigesprochen
fürchten | fürchten
fürchterlich | furchtbar
fürchterliche | furchtbar
fürchterlichem | furchtbar
fürchterlichen | furchtbar
fürchterlicher | furchtbarer
fürchterliches | furchtbar
fürchtet | fürchtet
fürchtete | fürchtete
fürchteten | fürchteten
fürs
fürs erste | vorerst
fürsprecher | befürworter

gab
gab ab | gab ab
gab an | angab
gab aus | gab aus
gab bekannt | angab
gab das unternehmen bekannt | teilte das unternehmen mit
gab der verein bekannt | teilte der verein mit
gab die polizei bekannt | sagte die polizei
gab die stadt bekannt | teilte die stadt mit
gab es | gab es
gab es keine verletzten | kam niemand zu schaden
gab preis | verriet
gab zurück | zurückgab
gaben
gaben ab | gaben ab
gaben an | sagten
gaben aus | gaben aus
gaben bekannt | sagten
gaben preis | verrieten
gaben sich das jawort | heirateten
gaben zurück | zurückgaben
gang | flur
gange
ganz | ganz
ganz im gegenteil | im gegenteil
ganz in ruhe | ganz in ruhe
ganze | ganze
ganze jahr | ganze jahr
ganze jahr hindurch | ganze jahr
ganze jahr über | ganze jahr
ganze nacht | ganze nacht
ganze nacht hindurch | ganze nacht
ganze nacht lang | ganze nacht
ganze nacht über | ganze nacht
ganze woche | ganze woche
ganze woche lang | ganze woche
ganze woche über | ganze woche
ganzen | ganzen
ganzen tag | ganzen tag
ganzen tag lang | ganzen tag
ganzen tag über | ganzen tag
ganzer | ganzer
ganzes | ganzes
ganzjährig | ganzjährig
garantieren | garantieren
garantiert | garantiert
garantierte | garantierte
garantierten | garantierten
gastgeber | gastgeber
gasthaus | gasthof
gasthof | gasthof
gasthäuser | gasthöfe
gasthöfe | gasthöfe
gastronom | gastronom
gaststätte | gasthof
gaststätten | gasthöfe
gastwirt | wirt
gastwirtin | wirtin
gatte | gatte
gattin | gattin

geachtet | achtet
geantwortet | erwidert
geantworteter | erwiderter
gebaut | erbaut
gebauter | erbauter
gebell | bellen
geben
geben an | sagen
geben bekannt | sagen
geben zurück | geben zurück
gebeten | ersucht
gebiet | gebiet
gebiete | gebiete
gebildet
gebilligt | billigt
gebilligte | billigte
gebilligtem | gebilligtem
gebilligten | billigten
gebilligter | gebilligter
gebilligtes | gebilligtes
geblieben
geboren | geboren
geboren wurde | zur welt kam
geboren wurde er | zur welt kam er
geboren wurde sie | zur welt kam sie
geboren wurden | geboren wurden
geborgt | geborgt
gebracht
gebraten | gebraten
gebrauch
gebrauch machen von | nutzen
gebrauchsanleitung | anleitung
gebrauchsanweisung | anleitung
gebraucht | gebraucht
gebrauchte | gebraucht
gebrauchtem | gebraucht
gebrauchten | gebraucht
gebrauchter | gebrauchter
gebrauchtes | gebraucht
gebremst | bremst
gebräuchlich | gängig
gebräuchliche | gängig
gebräuchlichem | gängig
gebräuchlichen | gängig
gebräuchlicher | gängiger
gebräuchliches | gängig
geburt
geburtsort | geburtsort
geburtstag | ehrentag
gebäude | haus
gebäudes
gebühr | gebühr
gebühren | entgelte
gedacht | gedacht
gedankter | bedankter
gedicht | poem
geehelicht | geehelicht
geehelichte | geehelichte
geehelichtem | geehelichtem
geehelichten | geehelichten
geehelichter | geehelichter
geehelichtes | geehelichtes
geehrt | geehrt
geehrte | geehrte
geehrtem | geehrte
geehrten | geehrte
geehrter | geehrter
geehrtes | geehrte
geeignet | passend
geeignete | passend
geeignetem | passend
geeigneten | passend
geeigneter | passender
geeignetes | passend
geeinfachet
geeinigt
geendet | geendet
gefahr | gefahr
gefahr von waldbränden | waldbrandgefahr
gefahren | risiken
gefallen | gefallen
gefangen
gefasst | gefasst
gefechte | kämpfe
gefeiert | feiert
gefertigt | erzeugt
gefertigte | erzeugte
gefertigtem | gefertigtem
gefertigten | erzeugten
gefertigter | gefertigter
gefertigtes | gefertigtes
geflohen | geflohen
geflüchtet | geflohen
geflüchtete | flüchtlinge
geflüchteten | flüchtlingen
geflüchteter | flüchtling
gefordert | fordert
geforderter | verlangter
gefragt
gefrierpunkt
gefunden | entdeckt
gefundener | entdeckter
gefährden | gefährden
gefährdet | gefährdet
gefährdete | bedrohte
gefährdetem | bedrohte
gefährdeten | bedrohte
gefährdeter | bedrohter
gefährdetes | bedrohte
gefährlich | riskant
gefährliche | riskant
gefährlichem | riskant
gefährlichen | riskant
gefährlicher | riskanter
gefährliches | riskant
gefällt | gefällt
gefängnis | jva
gefängnisstrafe | haftstrafe
gefängnisstrafen | haftstrafen
geförderter | geförderter
geführt | führt
geführte | geführte
geführtem | geführte
geführten | geführte
geführter | geführter
geführtes | geführte
gefüllt | füllt
gefüllt mit | voller
gefüllte | füllte
gefülltem | füllte
gefüllten | füllte
gefüllter | befüllter
gefülltes | füllte
gefürchtet | fürchtet
gegangen
gegeben
gegebenenfalls | gegebenenfalls
gegebenheiten | umstände
gegen
gegen den eigenen willen | unfreiwillig
gegend | gegend
gegenden | gegenden
gegensatz
gegenseitig | gegenseitig
gegenseitige | gegenseitige
gegenseitigem | gegenseitige
gegenseitigen | gegenseitige
gegenseitiger | gegenseitiger
gegenseitiges | gegenseitige
gegenstimme
gegenteil
gegenwart
gegenwärtig | gerade
gegenwärtige | jetzige
gegenwärtigem | jetzigem
gegenwärtigen | jetzigen
gegenwärtiger | jetziger
gegenwärtiges | jetziges
gegenüber | gegenüber
gegenüber dem | gegenüber dem
gegenüber dem vorjahr | im jahresvergleich
gegenüber der | gegenüber der
gegenüber vom | gegenüber dem
geglaubt | gedacht
gegner | gegner
gegnern | gegner
gegrenzt | gegrenzt
gegrenzte | gegrenzte
gegrenztem | gegrenzte
gegrenzten | gegrenzte
gegrenzter | gegrenzter
gegrenztes | gegrenzte
gegründet | gegründet
gehackt
gehacktes | gehacktes
gehalt | lohn
gehalts | lohns
gehaltserhöhung | lohnerhöhung
gehaltserhöhungen | lohnerhöhungen
geheilt | heilt
geheilte | heilte
geheiltem | heilte
geheilten | heilte
geheilter | geheilter
geheiltes | heilte
geheimen
geheiratet | geehelicht
geheiratete | geehelichte
geheiratetem | geehelichtem
geheirateten | geehelichten
geheirateter | geehelichter
geheiratetes | geehelichtes
geheissen
gehen
gehen davon aus | rechnen damit
gehen voran | gehen voran
gehen weiter | gehen weiter
gehen zu ende | enden
geheult | geheult
gehinterlegt | deponiert
gehinterlegte | deponierte
gehinterlegtem | deponiertem
gehinterlegten | deponierten
gehinterlegter | deponierter
gehinterlegtes | deponiertes
gehminuten | gehminuten
geholfen | hilft
geholt
gehsteig | gehweg
gehsteige | gehwege
gehsteigs | gehwegs
geht
geht davon aus | rechnet damit
geht in betrieb | geht in betrieb
geht nach | geht nach
geht schneller | geht schneller
geht voran | geht voran
geht weiter | geht weiter
geht zu | geht zu
geht zu ende | endet
geht zum | geht zum
geht zurück | fällt
gehweg | gehweg
gehwege | gehwege
gehwegs | gehwegs
gehälter | löhne
gehältern | löhnen
gehören
gehören zu | gehören zu
gehört
gehört zu | gehört zu
gehört zum | gehört zum
gehört zur | gehört zur
geige | geige
geigen | geigen
geimpft | impft
geimpfte | impfte
geimpftem | impfte
geimpften | impfte
geimpfter | geimpfter
geimpftes | impfte
gekauft | gekauft
gekaufte | gekaufte
gekauftem | gekaufte
gekauften | gekaufte
gekaufter | gekaufter
gekauftes | gekaufte
gekennzeichnet | markiert
geklatscht | geklatscht
geklaut | geklaut
geklaute | geklaute
geklauten | klauten
gekommen
gekracht | gekracht
gekriegte | bekommene
gekriegtem | bekommene
gekriegten | bekommene
gekriegter | bekommener
gekriegtes | bekommene
gekräftigt | gestärkt
gekräftigte | gestärkte
gekräftigtem | gestärkte
gekräftigten | gestärkte
gekräftigter | gestärkter
gekräftigtes | gestärkte
gekürzt | kürzt
geladen | geladen
geladene | geladene
geladenem | geladene
geladenen | geladene
geladener | geladener
geladenes | geladene
gelagert | lagert
gelagerte | lagerte
gelagertem | gelagertem
gelagerten | lagerten
gelagerter | gelagerter
gelagertes | gelagertes
gelang
gelang es | gelang es
gelangt
gelangt zu dem schluss | kommt zu dem schluss
gelangte
gelangte zu dem schluss | kam zu dem schluss
gelangten
gelangten zu dem schluss | kamen zu dem schluss
geld
geldautomat | bankomat
geldautomaten | bankomaten
geldbusse | bussgeld
geldbussen | bussgelder
gelder
geldgeber | investor
geldgebern | investor
geldgier | habgier
gelebt | gelebt
gelebte | gelebte
gelebtem | gelebte
gelebten | gelebte
gelebter | gelebter
gelebtes | gelebte
gelegenheit | gelegenheit
gelegenheiten | gelegenheiten
gelegentlich | manchmal
gelegt
gelehrt | lehrt
gelehrte | lehrte
gelehrtem | gelehrtem
gelehrten | lehrten
gelehrter | gelehrter
gelehrtes | gelehrtes
geleistet
geleitet | führt
geleitet vom | geleitet vom
geleitet von | geleitet von
geleitete | geführte
geleitetem | geführte
geleiteten | geführte
geleiteter | geführter
geleitetes | geführte
gelernt | lernt
gelernte | lernte
gelerntem | lernte
gelernten | lernte
gelernter | erlernter
gelerntes | lernte
geliefert | geliefert
gelieferte | gelieferte
geliefertem | geliefertem
gelieferten | gelieferten
gelieferter | gelieferter
geliefertes | geliefertes
geliehen | geborgt
gelindert | gelindert
gelingt
gelobt | lobt
gelten
gelten als | gelten als
gelungen
gelände | areal
geländes | areals
gelöst | gelöst
gemeinde | kommune
gemeindeamt | rathaus
gemeinden | kommunen
gemeinderats
gemeinderäte | gemeinderäte
gemeindeverwaltung | gemeindeverwaltung
gemeindeämter | rathäuser
gemeinsam | zusammen
gemeinsam mit | zusammen mit
gemeinsame | zusammen
gemeinsamem | zusammen
gemeinsamen | zusammen
gemeinsamer | gemeinsamer
gemeinsames | zusammen
gemeinschaftlich | zusammen
gemeinschaftliche | zusammen
gemeinschaftlichem | zusammen
gemeinschaftlichen | zusammen
gemeinschaftlicher | gemeinsamer
gemeinschaftliches | zusammen
gemeistert | meistert
gemeldet
gemengte | gemengte
gemengtem | gemengtem
gemengten | gemengten
gemengter | gemengter
gemengtes | gemengtes
gemildert | gelindert
gemilderte | gemilderte
gemildertem | gemilderte
gemilderten | gemilderte
gemilderter | gemilderter
gemildertes | gemilderte
gemischt | gemischt
gemischte | gemengte
gemischtem | gemengtem
gemischten | gemengten
gemischter | gemengter
gemischtes | gemengtes
gemächlich | langsam
gemächliche | langsame
gemächlichem | langsamem
gemächlichen | langsamen
gemächlicher | langsamer
gemächliches | langsames
gemälde | bild
gemäss | laut
gemütlich | behaglich
gemütliche | behaglich
gemütlichem | behaglich
gemütlichen | behaglich
gemütlicher | behaglicher
gemütliches | behaglich
genannt | nennt
genannte
genannten
genau | exakt
genau deshalb | eben deshalb
genau prüfen | genau prüfen
genau untersuchen | genau prüfen
genaue | exakte
genauem | exaktem
genauen | exakten
genauer | exakter
genaues | exaktes
genauso | ebenso
genauso viel | ebenso viel
genauso wie | wie auch
genehmigen | bewilligen
genehmigend | billigend
genehmigt | billigt
genehmigte | billigte
genehmigtem | gebilligtem
genehmigten | billigten
genehmigter | gebilligter
genehmigtes | gebilligtes
genehmigung | bewilligung
genehmigungen | bewilligungen
genommen
genug | genug
genutzt | nutzt
genächtigt | nächtigt
genügend | genug
genügende | genügende
genügendem | genügendem
genügenden | genügenden
genügender | genügender
genügendes | genügendes
genügsam | genügsam
genügsame | genügsame
genügsamem | genügsame
genügsamen | genügsame
genügsamer | genügsamer
genügsames | genügsame
geordert | ordert
georderter | bestellter
geordnet | ordnet
geparkt | geparkt
gepflanzt | gepflanzt
geplant | plant
geplante | plante
geplantem | geplantem
geplanten | planten
geplanter | geplanter
geplantes | geplantes
geprallt | gekracht
geprüft | prüft
geprüfte | prüfte
geprüftem | geprüftem
geprüften | prüften
geprüfter | geprüfter
geprüftes | geprüftes
geputzt | putzt
geputzte | geputzte
geputztem | geputzte
geputzten | geputzte
geputzter | geputzter
geputztes | geputzte
gepäck | gepäck
gerade | gerade
gerade deshalb | eben deshalb
geraspelt | gerieben
geraspelten | geriebenen
geraten | geraten
gerechnet
gerechtfertigt | begründet
gerechtfertigte | begründete
gerechtfertigtem | begründete
gerechtfertigten | begründete
gerechtfertigter | begründeter
gerechtfertigtes | begründete
geredet | geredet
geredete | geredete
geredetem | geredete
geredeten | geredete
geredeter | geredeter
geredetes | geredete
gereinigt | putzt
gereinigte | geputzte
gereinigtem | geputzte
gereinigten | geputzte
gereinigter | geputzter
gereinigtes | geputzte
gerettet | gerettet
gericht | speise
gerichts
gerichtssprecher | gerichtssprecher
gerichtssprecherin | gerichtssprecherin
gerichtsverfahren | prozess
gerichtsverhandlung | prozess
gerichtsverhandlungen | gespräche
gerieben | gerieben
geriebenen | geriebenen
geriet
geriet in brand | fing feuer
geriet von der fahrbahn | geriet von der strasse
geriet von der strasse | geriet von der strasse
gerieten
gerieten in brand | fingen feuer
geringer
geringer hitze | kleiner hitze
germ | germ
gern | gern
gerne | gern
geruch | duft
geruchs | dufts
gerufen
gerät | gerät
geräte | geräte
geräten | geräten
geräts | geräts
geräumt | räumt
gerüche | düfte
gerüchen | düften
gerügt | gerügt
gerügte | gerügte
gerügtem | gerügte
gerügten | gerügte
gerügter | gerügter
gerügtes | gerügte
gesagt | sagt
gesammelt | gesammelt
gesammelte | gesammelte
gesammeltem | gesammeltem
gesammelten | gesammelten
gesammelter | gesammelter
gesammeltes | gesammeltes
gesamte | ganze
gesamten | ganzen
gesamter | ganzer
gesamtes | ganzes
geschafft
geschah | geschah
geschehen | geschehen
geschehnisse | ereignisse
gescheit | klug
geschenk | präsent
geschenke | präsente
geschichte | erzählung
geschichten | erzählungen
geschickt | gesendet
geschieht | passiert
geschildert | sagt
geschilderte | beschriebene
geschildertem | beschriebene
geschilderten | beschriebene
geschilderter | beschriebener
geschildertes | beschriebene
geschirrspüler | spülmaschine
geschirrspülmaschine | spülmaschine
geschlagen | besiegt
geschlagener | besiegter
geschlossen | zugemacht
geschmack | aroma
geschmückt | schmückt
geschnappt | gefasst
geschoss | etage
geschossen
geschrieben | verfasst
geschriebener | verfasster
geschult | geschult
geschwindigkeit | tempo
geschäft | laden
geschäfte | läden
geschäften | läden
geschäftes | ladens
geschäfts | ladens
geschäftsführung | firmenleitung
geschäftsinhaber | ladeninhaber
geschäftsinhaberin | ladeninhaberin
geschätzt | schätzt
geschätzte | schätzte
geschätztem | schätzte
geschätzten | schätzte
geschätzter | taxierter
geschätztes | schätzte
geschützt | schützt
geschützte | bewahrte
geschütztem | bewahrte
geschützten | bewahrte
geschützter | bewahrter
geschütztes | bewahrte
gesehen | gesehen
gesendet | gesendet
gesenkt | gesenkt
gesenkte | senkte
gesenktem | gesenktem
gesenkten | senkten
gesenkter | gesenkter
gesenktes | gesenktes
gesetzentwurf | gesetzentwurf
gesetzentwürfe | gesetzentwürfe
gesetzesentwurf | gesetzentwurf
gesetzesentwürfe | gesetzentwürfe
gesetzesvorlage | gesetzentwurf
gesetzesvorlagen | gesetzentwürfe
gesetzlicher
gesetzlicher mindestlohn | mindestlohn
gesetzt
gesetzwidrig | illegal
gesetzwidrige | illegal
gesetzwidrigem | illegal
gesetzwidrigen | illegal
gesetzwidriger | illegaler
gesetzwidriges | illegal
gesichtet | gesehen
gesiegt | gesiegt
gesiegte | gesiegte
gesiegtem | gesiegte
gesiegten | gesiegte
gesiegter | gesiegter
gesiegtes | gesiegte
gespannt | gespannt
gespannte | gespannte
gespanntem | gespannte
gespannten | gespannte
gespannter | gespannter
gespanntes | gespannte
gespart | gespart
gespeichert | gespeichert
gespendet | spendet
gespendete | gespendete
gespendetem | gespendete
gespendeten | gespendete
gespendeter | gespendeter
gespendetes | gespendete
gesperrt | dicht
gesperrte | gesperrte
gesperrtem | gesperrte
gesperrten | gesperrte
gesperrter | gesperrter
gesperrtes | gesperrte
gesprochen | geredet
gesprochene | geredete
gesprochenem | geredete
gesprochenen | geredete
gesprochener | geredeter
gesprochenes | geredete
gespräche | gespräche
gestade | ufer
gestalten
gestalten um | bauen um
gestaltet
gestaltet um | umbaut
gestaltete
gestaltete um | umbaute
gestalteten
gestalteten um | umbauten
gestartet | begonnen
gestartete | begonnene
gestartetem | begonnene
gestarteten | begonnene
gestarteter | begonnener
gestartetes | begonnene
gestatten | erlauben
gestattet | erlaubt
gestattete | erlaubte
gestatteter | erlaubter
gesteckt | steckt
gesteigert | erhöht
gesteigerte | hob an
gesteigertem | erhöhtem
gesteigerten | erhöhten
gesteigerter | erhöhter
gesteigertes | erhöhtes
gestellt
gestern
gestern abend | gestern abend
gestiegen | gestiegen
gestiftet | spendet
gestiftete | gespendete
gestiftetem | gespendete
gestifteten | gespendete
gestifteter | gespendeter
gestiftetes | gespendete
gestohlen | geklaut
gestohlene | geklaute
gestohlenen | klauten
gestoppt | gestoppt
gestoppte | gestoppte
gestopptem | gestoppte
gestoppten | gestoppte
gestoppter | gestoppter
gestopptes | gestoppte
gestorben | gestorben
gestorbene | gestorbene
gestorbenem | gestorbene
gestorbenen | gestorbene
gestorbener | gestorbener
gestorbenes | gestorbene
gestrichen | abgesagt
gestrigen
gestärkt | gestärkt
gestärkte | gestärkte
gestärktem | gestärkte
gestärkten | gestärkte
gestärkter | gestärkter
gestärktes | gestärkte
gesuch | antrag
gesuche | anträge
gesundheitlichen
gesundheitsbedingt | gesundheitsbedingt
gesunken | gefallen
gesäubert | putzt
gesäuberte | geputzte
gesäubertem | geputzte
gesäuberten | geputzte
gesäuberter | geputzter
gesäubertes | geputzte
getadelt | gerügt
getadelte | gerügte
getadeltem | gerügte
getadelten | gerügte
getadelter | gerügter
getadeltes | gerügte
getauscht | getauscht
getauschte | getauschte
getauschtem | getauschte
getauschten | getauschte
getauschter | getauschter
getauschtes | getauschte
geteilt | geteilt
getestet | testet
getroffen
getränk | drink
getränke | drinks
getötete | getötete
getötetem | getötete
getöteten | getötete
getöteter | getöteter
getötetes | getötete
geumfasste | umfasste
geumfasstem | umfasste
geumfassten | umfasste
geumfasster | geumfasster
geumfasstes | umfasste
gewalt | gewalt
gewaltakte | gewaltakte
gewaltig | enorm
gewaltige | enorm
gewaltigem | enorm
gewaltigen | enorm
gewaltiger | enormer
gewaltiges | enorm
gewalttaten | gewaltakte
gewalttätigkeit | gewalt
gewann | gewann
gewann bronze | holte bronze
gewann den titel | holte den titel
gewann gold | holte gold
gewann silber | holte silber
gewannen | siegten
gewechselte | getauschte
gewechseltem | getauschte
gewechselten | getauschte
gewechselter | getauschter
gewechseltes | getauschte
geweint | geheult
gewicht
gewinn | gewinn
gewinne | gewinne
gewinnen | siegen
gewinner | sieger
gewinnerin | siegerin
gewinnerinnen | siegerinnen
gewinnern | siegern
gewinners | siegers
gewinnt | siegt
gewohnt | gelebt
gewohnte | gelebte
gewohntem | gelebte
gewohnten | gelebte
gewohnter | gelebter
gewohntes | gelebte
gewonnen | gesiegt
gewonnene | gesiegte
gewonnenem | gesiegte
gewonnenen | gesiegte
gewonnener | gesiegter
gewonnenes | gesiegte
geworden
gewählt | gewählt
gewähren | erteilen
gewährleisten | garantieren
gewährleistet | garantiert
gewährleistete | garantierte
gewährleisteten | garantierten
gewährt | erteilt
gewährte | erteilte
gewährten | erteilten
gewöhnlich | gewöhnlich
gewürdigt | lobt
gewürdigte | geehrte
gewürdigtem | geehrte
gewürdigten | geehrte
gewürdigter | geehrter
gewürdigtes | geehrte
gewürzt | gewürzt
gewürzte | gewürzte
gewürztem | gewürzte
gewürzten | gewürzte
gewürzter | gewürzter
gewürztes | gewürzte
gezahlt | zahlt
gezahlte | zahlte
gezahltem | bezahltem
gezahlten | zahlten
gezahlter | bezahlter
gezahltes | bezahltes
gezeigt | zeigt
gezeigt haben dass | ergeben haben dass
gezeigt werden | zu sehen sind
gezeigt wird | gezeigt wird
gezeigt wurde | zu sehen war
gezeigt wurden | gezeigt wurden
gezogen
geändert | ändert
geänderter | geänderter
geärgert | ärgert
geärgerte | ärgerte
geärgertem | ärgerte
geärgerten | ärgerte
geärgerter | geärgerter
geärgertes | ärgerte
geöffnet | offen
geöffnete | geöffnete
geöffnetem | geöffnete
geöffneten | geöffnete
geöffneter | geöffneter
geöffnetes | geöffnete
geübt | übt
geübter | geübter

gibt
gibt an | sagt
gibt bekannt | sagt
gibt es | gibt es
gibt preis | verrät
gibt zurück | erstattet
gier | gier
giessen | giessen
giftig | giftig
giftige | giftige
giftigem | giftige
giftigen | giftige
giftiger | giftiger
giftiges | giftige
gigantisch | enorm
gigantische | enorm
gigantischem | enorm
gigantischen | enorm
gigantischer | enormer
gigantisches | enorm
gilt
gilt als | gilt als
ging
ging auf die strasse | protestierte
ging davon aus | ging davon aus
ging in berufung | ging in berufung
ging in betrieb | ging in betrieb
ging nach | ging nach
ging voran | kam voran
ging weiter | ging weiter
ging zu | ging zu
ging zu ende | endete
ging zum | ging zum
ging zurück | fiel
gingen
gingen auf die strasse | protestierten
gingen davon aus | rechneten damit
gingen weiter | gingen weiter
gingen zu ende | endeten
gingen zurück | fielen
gipfel | gipfel
gittern

glauben | denken
glaubt | denkt
glaubte | dachte
glaubten | dachten
gleich
gleich danach | direkt danach
gleich davor | kurz zuvor
gleiche
gleichen
gleicher
gleichfalls | auch
gleichwohl | dennoch
gleichzeitig | parallel
gleise | gleise
gleisen | gleise
gliedert
gliedert ein | integriert
gliederte
gliederte ein | integrierte
gliederten
gliederten ein | integrierten
globale
globale erwärmung | erderwärmung
glätte | glätte
gläubiger | gläubiger
glück
glücklich | froh
glückliche | frohe
glücklichem | frohem
glücklichen | frohen
glücklicher | froher
glücklicherweise | zum glück
glückliches | frohes
glückt

goalie | goalie
gold
gold geholt | gold geholt
gold gewonnen | gold geholt
gottesacker | friedhof
gottesdienst | messe
gottesdienste | messen
gotteshaus | kirche
gotteshäuser | kirchen

grabung | grabung
grabungen | grabungen
gratis | gratis
gratulieren | gratulieren
gratuliert | gratuliert
gratulierte | gratulierte
gratulierten | gratulierten
gratulierter | gratulierter
gravierend | gravierend
gravierende | gravierende
gravierendem | gravierende
gravierenden | gravierende
gravierender | gravierender
gravierendes | gravierende
greift
greift an | angreift
grenzen | grenzen
grenzt | grenzt
grenzte | grenzte
grenzten | grenzten
griff
griff an | angriff
griffen
griffen an | angriffen
grippe | grippe
grob
grob hacken | grob hacken
grob zerkleinern | grob hacken
gross
gross geworden | aufgewachsen
grossartig | herrlich
grossartige | herrlich
grossartigem | herrlich
grossartigen | herrlich
grossartiger | herrlich
grossartiges | herrlich
grosse
grosse nachfrage | hohe nachfrage
grosse teile | weite teile
grosseltern | grosseltern
grossen
grossen nachfrage | hohen nachfrage
grosser
grosser nachfrage | hoher nachfrage
grossmutter | oma
grossräumig
grossräumig abgesperrt | weiträumig abgesperrt
grossteil
grossteils | grossteils
grossvater | opa
grosszügig | freigebig
grosszügige | freigebige
grosszügigem | freigebige
grosszügigen | freigebige
grosszügiger | freigebiger
grosszügiges | freigebige
grund | grund
grund dafür | grund für
grund für | grund für
grunde
grundschule | grundschule
grundschulen | grundschulen
grundstücks | areals
grundsätzlich | im prinzip
grösse | format
grösste
grössten
grösstenteils | überwiegend
grünanlage | grünanlage
grünanlagen | grünanlagen
gründe | gründe
gründen | gründen
gründen der kosten | kostengründen
gründen der sicherheit | sicherheitsgründen
gründer | gründer
gründer der firma | firmengründer
gründer des unternehmens | firmengründer
gründete | gründete
gründeten | gründeten
gründlich | gründlich
gründliche | gründliche
gründlichem | gründliche
gründlichen | gründliche
gründlicher | gründlicher
gründliches | gründliche
grüne
grüne bohnen | fisolen
grünfläche | grünanlage
grünflächen | grünanlagen

gunsten
gut
gut ausgeschildert | gut markiert
gut markiert | gut markiert
guter
gutes
gutes wetter | gutes wetter

gänge | flure
gängig | gängig
gängige | gängig
gängigem | gängig
gängigen | gängig
gängiger | gängiger
gängiges | gängig
gänze
gänzlich | ganz
gästinnen | gästinnen

gültig
gültig werden | gültig werden
günstig | billig
günstige | billig
günstigem | billig
günstigen | billig
günstiger | billiger
günstiges | billig
güte | güte

haartrockner | föhn
haben
haben angst | fürchten
haben platz für | haben platz für
haben sich erhöht | sind gestiegen
haben vor | planen
habgier | habgier
habsucht | gier
hacken | hacken
hackfleisch | gehacktes
haft
haftanstalt | jva
haftstrafe | haftstrafe
haftstrafen | haftstrafen
halbe
halbes
halbfinale | halbfinale
halbzeit | hälfte
half | half
halfen | halfen
halten
halten ausschau nach | suchen
haltestelle | station
haltestellen | stationen
handeln
handeln von | handeln von
handelt
handelt von | behandelt
handelte
handelte von | erzählte von
handy | handy
handys | handys
hangrutsch | erdrutsch
hangrutsche | erdrutsche
hat
hat angst | fürchtet
hat eine fläche von | erstreckt sich über
hat einfluss auf | beeinflusst
hat es geschafft | ist es gelungen
hat gebilligt | hat gebilligt
hat geöffnet | ist offen
hat sich erhöht | ist gestiegen
hat vor | plant
hat zugestimmt | hat gebilligt
hatte
hatte angst | fürchtete
hatte vor | plante
hatten
hatten angst | fürchteten
hatten vor | planten
hauptgericht | hauptspeise
hauptsitz | zentrale
hauptspeise | hauptspeise
hauptsächlich | vorwiegend
haus | haus
hausarzt | hausarzt
hausbesitzer | hausbesitzer
hausbewohner | hausbewohner
hausdach | dach
hause
hauseigentümer | hausbesitzer
hauses
haushalt | etat
haushalts | etats
haushaltsloch | haushaltsloch
haushaltslücke | haushaltsloch
hausherren | gastgeber
hausmeister | hauswart
hauswart | hauswart

heben
heben auf | heben auf
hebt
hebt auf | aufhebt
hefe | germ
heftig | heftig
heftige | heftige
heftigem | heftige
heftigem regen | starkem regen
heftigen | heftige
heftigen regen | starken regen
heftigen regenfällen | starkem regen
heftiger | heftiger
heftiger regen | starker regen
heftiges | heftige
heilen | heilen
heilt | heilt
heilte | heilte
heilten | heilte
heim | heim
heimerfolg | heimsieg
heimgegangen | heimgegangen
heimgehen | heimgehen
heimgekehrt | heimgekehrt
heimisch | heimisch
heimische | heimische
heimischem | heimische
heimischen | heimische
heimischer | heimischer
heimisches | heimische
heimkehr | heimkehr
heimlich | heimlich
heimreise | heimreise
heimsieg | heimsieg
heirat | heirat
heiraten | heiraten
heiratend | heiratend
heiratet | ehelicht
heiratete | ehelichte
heirateten | heirateten
heissen
heissen willkommen | begrüssen
heisst | heisst
heisst willkommen | begrüsst
heizanlage | heizung
heizanlagen | heizungen
heizung | heizung
heizungen | heizungen
helfen | helfen
helfer
helfern
helikopter | helikopter
helikoptern | helikoptern
helikopters | helikopters
her
heranwachsende | teenager
heranwachsenden | teenagern
heranwachsender | teenager
heraufgesetzt | erhöht
heraufsetzen | anheben
herbst
herbstzeit
hergestellt | erzeugt
hergestellte | erzeugte
hergestelltem | gefertigtem
hergestellten | erzeugten
hergestellter | gefertigter
hergestelltes | gefertigtes
herrchen | inhaber
herrlich | herrlich
herrliche | herrlich
herrlichem | herrlich
herrlichen | herrlich
herrlicher | herrlich
herrliches | herrlich
herrschen
herrschen vor | dominieren
herrscht
herrscht vor | dominiert
herstellen | erzeugen
herstellend | fertigend
hersteller | produzent
herstellern | produzent
herstellers | produzent
herstellt | erzeugt
herstellte | erzeugte
herstellten | erzeugten
herstellung | fertigung
herum
hervor
hervorgehoben | sagt
hervorgerufen | bewirkt
hervorgerufener | ausgelöster
hervorhob | angab
hervorragend | exzellent
hervorragende | exzellent
hervorragendem | exzellent
hervorragenden | exzellent
hervorragender | exzellenter
hervorragendes | exzellent
hervorrufen | bewirken
hervorzurufen | auszulösen
herzanfall | herzanfall
herzanfälle | herzanfälle
herzen
herzinfarkt | herzanfall
herzinfarkte | herzanfälle
herzlichkeit | herzlichkeit
herzustellen | anzufertigen
heuer | heuer
heulen | heulen
heult | heult
heulte | heulte
heulten | heulten
heute
heute abend | heute abend
heute früh | heute früh
heute morgen | heute früh
heutigen

hielt
hielt an | stoppte
hielt eine ansprache | hielt eine rede
hielt eine rede | hielt eine rede
hielten
hielten an | stoppten
hiesig | lokal
hiesige | lokale
hiesigem | lokalem
hiesigen | lokalen
hiesiger | lokaler
hiesiges | lokales
hiess | hiess
hiess willkommen | empfing
hiessen
hiessen willkommen | empfingen
hilfe | hilfe
hilfe für | hilfe für
hilfe leisten | helfen
hilfe von | hilfe für
hilfreich | nützlich
hilfreiche | nützlich
hilfreichem | nützlich
hilfreichen | nützlich
hilfreicher | nützlicher
hilfreiches | nützlich
hilft | hilft
himmel
hin
hin und wieder | manchmal
hinaus
hinausgezögert | verzögert
hinauszögern | verzögern
hinauszögert | verzögert
hinauszögerte | verzögerte
hinauszögerten | verzögerten
hinblick
hindernis | hürde
hindernisse | hürden
hindurch
hinfahrt | anreise
hingegen | hingegen
hingenommen | hingenommen
hinnehmen | hinnehmen
hinsichtlich | bezüglich
hinten
hinter
hinter gittern | in haft
hintereinander | in folge
hinterher | dann
hinterlassen | hinterlassen
hinterlegen | deponieren
hinterlegend | deponierend
hinterlegt | deponiert
hinterlegte | deponierte
hinterlegten | deponierten
hinterliess | hinterliess
hinterliessen | hinterliessen
hinterlässt | hinterlässt
hinweis | tipp
hinweise | tipps
hinweisen | tipps
hinzu
hinzufügen | dazugeben
hinzufügt | sagt
hinzufügte | angab
hinzufügten | sagten
hinzugeben | dazugeben
hinzugefügt | sagt
hirnschlag | hirnschlag
hitze
hitzeperiode | hitzewelle
hitzewelle | hitzewelle
hitzig | heftig
hitzige | heftige
hitzigem | heftige
hitzigen | heftige
hitziger | heftiger
hitziges | heftige

hob
hob an | hob an
hob auf | aufhob
hob hervor | angab
hobby | hobby
hobbys | hobbys
hoben
hoben auf | aufhoben
hoben hervor | sagten
hochhaus | hochhaus
hochhäuser | hochhaus
hochschulen | unis
hochschulstudium | studium
hochwasser | flut
hochwassers | flut
hochwasserwarnung | hochwasserwarnung
hochzeit | heirat
hof | hof
hohe
hohe nachfrage | hohe nachfrage
hohen
hohen nachfrage | hohen nachfrage
hoher
hoher nachfrage | hoher nachfrage
hohes
holte
holte bronze | holte bronze
holte den titel | holte den titel
holte gold | holte gold
holte sich den titel | holte den titel
holte silber | holte silber
hospital | klinik
hospitäler | kliniken
hotelbesitzer | hotelier
hotelier | hotelier
hotels

hubschrauber | helikopter
hubschraubern | helikoptern
hubschraubers | helikopters
hund | hund
hundebesitzer | hundehalter
hundehalter | hundehalter
hundert
hunderte | hunderte
hunderte menschen | hunderte menschen
hunderte personen | hunderte menschen
hunderte von | hunderte
hundes

hypertonie | hypertonie

hälfte | hälfte
hält
hält ausschau nach | sucht
händeringend | dringend
händigte
händigte aus | übergab
händigten
händigten aus | übergaben
häufig | oft
häufiger | öfter
häuser | haus

höchstens | maximal
höchsttemperaturen | höchstwerte
höchstwerte | höchstwerte
höfe | höfe
höflich | höflich
höfliche | höflich
höflichem | höflich
höflichen | höflich
höflicher | höflicher
höfliches | höflich
höhe
höhe des schadens | schadenshöhe
hört
hört auf | endet
hörte
hörte auf | endete
hörten
hörten auf | endeten

hübsch | schön
hübsche | schöne
hübschem | schönem
hübschen | schönen
hübscher | schöner
hübsches | schönes
hügel | hügel
hürde | hürde
hürden | hürden

idee | idee
ideen | ideen
idyllisch | idyllisch
idyllische | idyllische
idyllischem | idyllische
idyllischen | idyllische
idyllischer | idyllischer
idyllisches | idyllische

ihr
ihr ehemann | ihr mann
ihr gatte | ihr mann
ihr mann | ihr mann
ihre
ihre zentrale | ihren sitz
ihrem
ihrem ehemann | ihrem mann
ihrem mann | ihrem mann
ihren
ihren ehemann | ihren mann
ihren hauptsitz | ihren sitz
ihren mann | ihren mann
ihren sitz | ihren sitz

illegal | illegal
illegale | illegal
illegalem | illegal
illegalen | illegal
illegaler | illegaler
illegales | illegal

im
im all | im all
im amt | im amt
im amt bestätigt | wiedergewählt
im anschluss | dann
im anschluss an | nach
im ausland | im ausland
im backofen | im ofen
im bau | im bau
im betrieb | im betrieb
im darauffolgenden jahr | im folgejahr
im durchschnitt | im mittel
im einvernehmen | einvernehmlich
im ersten durchgang | in halbzeit eins
im fall | im fall
im falle | im fall
im fernsehen | im tv
im fokus | im fokus
im folgejahr | im folgejahr
im freien | draussen
im frühjahr | im frühjahr
im frühling | im frühjahr
im gange | im gange
im ganzen land | landesweit
im gasthaus | im lokal
im gefängnis | in haft
im gegensatz dazu | hingegen
im gegensatz zu | anders als
im gegenteil | im gegenteil
im geheimen | heimlich
im griff | im griff
im grunde | im grunde
im grunde genommen | im grunde
im herbst | im herbst
im herzen von | inmitten
im hinblick auf | angesichts
im inland | im inland
im internet | online
im jahr | im jahr
im jahr darauf | im folgejahr
im jahresvergleich | im jahresvergleich
im jahresverlauf | im jahresverlauf
im kommenden jahr | nächstes jahr
im kommenden monat | nächsten monat
im laufe | derweil
im laufe der woche | im wochenverlauf
im laufe der zeit | mit der zeit
im laufe des jahres | im jahresverlauf
im laufe des tages | im tagesverlauf
im laufe dieser woche | diese woche
im laufe dieses jahres | heuer
im letzten jahr | im vorjahr
im letzten monat | letzten monat
im lokal | im lokal
im mittel | im mittel
im mittelpunkt | im fokus
im moment | gerade
im monat | im monat
im morgengrauen | im morgengrauen
im nachhinein | nachträglich
im netz | online
im norden der | nördlich der
im norden von | nördlich von
im notfall | notfalls
im nächsten jahr | nächstes jahr
im nächsten monat | nächsten monat
im ofen | im ofen
im osten von | östlich von
im prinzip | im prinzip
im rahmen | im zuge
im rahmen der | im zuge der
im rahmen des | im zuge des
im restaurant | im lokal
im schnitt | im mittel
im stadtzentrum | im zentrum
im stillen | im stillen
im süden der | südlich der
im süden von | südlich von
im tagesverlauf | im tagesverlauf
im tv | im tv
im umfeld | im umfeld
im umkreis | im umfeld
im unternehmen | im betrieb
im unterschied zu | anders als
im urlaub | im urlaub
im vergangenen jahr | im vorjahr
im vergangenen monat | letzten monat
im vergleich mit | verglichen mit
im vergleich zu | verglichen mit
im vergleich zum | verglichen mit
im vergleich zum vorjahr | im jahresvergleich
im vergleich zur | gegenüber der
im verlauf | derweil
im voraus | vorab
im vorfeld | vorab
im vorjahr | im vorjahr
im vorjahresvergleich | im jahresvergleich
im weltall | im all
im weltraum | im all
im wert von | im wert von
im wesentlichen | vorwiegend
im westen von | westlich von
im wochenverlauf | im wochenverlauf
im zentrum | im zentrum
im zentrum des interesses | im fokus
im zentrum von | inmitten
im zuge | im zuge
im zuge der | im zuge der
im zuge des | im zuge des
im zweifel | im zweifel
im zweifelsfall | im zweifel
im zweijahresrhythmus | alle zwei jahre
im zweiten durchgang | in halbzeit zwei
immer | immer
immer mehr | zunehmend
immer montags | montags
immer noch | weiterhin
immer weniger | immer weniger
immer wenn | immer wenn
immer wieder | immer wieder
immunisieren | impfen
immunisiert | impft
immunisierte | impfte
immunisiertem | impfte
immunisierten | impfte
immunisierter | geimpfter
immunisiertes | impfte
impfen | impfen
impfstoff | vakzin
impfstoffe | vakzine
impfstoffs | vakzins
impft | impft
impfte | impfte
impften | impfte
impfung | impfung
impfungen | impfungen
importierte | einführte
importiertem | einführte
importierten | einführte
importierter | eingeführter
importiertes | einführte
impression | eindruck
imstande | imstande

in
in aller ruhe | ganz in ruhe
in aller stille | im stillen
in amt und würden | im amt
in anbetracht | angesichts
in anbetracht der | angesichts der
in anspruch genommen | nutzt
in anspruch nehmen | nutzen
in auftrag gegeben | beauftragt
in bau | im bau
in bedrängnis | unter druck
in begleitung von | begleitet von
in berufung gegangen | berufung eingelegt
in berufung gehen | berufung einlegen
in betrieb gehen | in betrieb gehen
in betrieb genommen | in dienst gestellt
in betrieb nehmen | in gang setzen
in bezug auf | bezüglich
in blüte stehen | blühen
in blüte steht | blüht
in brand geraten | feuer gefangen
in brand gesteckt | angezündet
in den backofen schieben | in den ofen schieben
in den ferien | im urlaub
in den frühen morgenstunden | frühmorgens
in den griff bekommen | in den griff bekommen
in den kommenden jahren | in den nächsten jahren
in den kommenden monaten | in den nächsten monaten
in den kommenden tagen | in den nächsten tagen
in den kommenden wochen | in den nächsten wochen
in den kühlschrank stellen | kalt stellen
in den letzten jahren | in den letzten jahren
in den letzten monaten | in den letzten monaten
in den letzten tagen | in den letzten tagen
in den letzten wochen | in den letzten wochen
in den meisten fällen | meist
in den nächsten jahren | in den nächsten jahren
in den nächsten monaten | in den nächsten monaten
in den nächsten tagen | in den nächsten tagen
in den nächsten wochen | in den nächsten wochen
in den ofen schieben | in den ofen schieben
in den ruhestand | in rente
in den sozialen medien | in den sozialen medien
in den sozialen netzwerken | in den sozialen medien
in den vergangenen jahren | in den letzten jahren
in den vergangenen monaten | in den letzten monaten
in den vergangenen tagen | in den letzten tagen
in den vergangenen wochen | in den letzten wochen
in den weltraum | ins all
in den zurückliegenden jahren | in den letzten jahren
in den zurückliegenden monaten | in den letzten monaten
in den zurückliegenden tagen | in den letzten tagen
in den zurückliegenden wochen | in den letzten wochen
in der ersten halbzeit | in halbzeit eins
in der ersten hälfte | in halbzeit eins
in der firma | im betrieb
in der früh | morgens
in der ganzen stadt | stadtweit
in der ganzen welt | weltweit
in der gaststätte | im lokal
in der herbstzeit | im herbst
in der innenstadt | im zentrum
in der kommenden woche | nächste woche
in der lage | imstande
in der lage ist | kann
in der lage sind | können
in der lage war | konnte
in der lage waren | konnten
in der letzten woche | letzte woche
in der monatsmitte | zur monatsmitte
in der nacht | nachts
in der nacht auf | in der nacht zu
in der nacht zu | in der nacht zu
in der nacht zum | in der nacht zu
in der nächsten woche | nächste woche
in der nähe | in der nähe
in der nähe der | nahe
in der nähe des | nahe
in der nähe vom | nahe
in der nähe von | nahe
in der regel | gewöhnlich
in der stadtmitte | im zentrum
in der stunde | je stunde
in der tat | wirklich
in der umgebung | im umfeld
in der vergangenen woche | letzte woche
in der zweiten halbzeit | in halbzeit zwei
in der zweiten hälfte | in halbzeit zwei
in der zwischenzeit | unterdessen
in der öffentlichkeit | öffentlich
in die innenstadt | ins zentrum
in die klinik gebracht | ins spital gebracht
in dienst gestellt | in dienst gestellt
in diesem jahr | heuer
in diesem monat | diesen monat
in dieser woche | diese woche
in ein krankenhaus gebracht | ins spital gebracht
in ein krankenhaus transportiert | ins spital gebracht
in eine klinik gebracht | ins spital gebracht
in erster linie | vorwiegend
in erwägung ziehen | erwägen
in etwa | ca
in flammen gesetzt | angezündet
in folge | in folge
in frage gestellt | angezweifelt
in frage stellen | anzweifeln
in freiheit | in freiheit
in gang setzen | in gang setzen
in ganz deutschland | bundesweit
in gefahr | gefährdet
in gefahr bringen | gefährden
in gefahr gebracht | gefährdet
in gleicher weise | in gleicher weise
in grosser zahl | zahlreich
in haft | in haft
in halbzeit eins | in halbzeit eins
in halbzeit zwei | in halbzeit zwei
in hinblick auf | angesichts
in jedem fall | jedenfalls
in jüngster zeit | in letzter zeit
in kauf genommen | hingenommen
in kauf nehmen | hinnehmen
in kontakt treten | in kontakt treten
in kraft treten | gültig werden
in kürze | bald
in letzter zeit | in letzter zeit
in naher zukunft | bald
in nächster zeit | bald
in pension | in rente
in person | in person
in rente | in rente
in revision gehen | in revision gehen
in richtung | richtung
in scheiben schneiden | in scheiben schneiden
in scheiben zerteilen | in scheiben schneiden
in schriftlicher form | schriftlich
in sicherheit bringen | retten
in sicherheit gebracht | gerettet
in sozialen netzwerken | in den sozialen medien
in tiefer nacht | in tiefer nacht
in verbindung setzen | in kontakt treten
in vergessenheit geraten | vergessen worden
in vollem umfang | vollumfänglich
in zukunft | künftig
in zusammenarbeit mit | zusammen mit
inbegriffen | samt
indem | indem
infektion | infektion
infektionen | infektionen
infektiös | infektiös
infektiöse | infektiöse
infektiösem | infektiöse
infektiösen | infektiöse
infektiöser | infektiöser
infektiöses | infektiöse
infizieren | anstecken
infiziert | infiziert
infizierte | infizierte
influenza | grippe
infolge | dank
informieren | informieren
informiert | alarmiert
informierte | informierte
inhaber | inhaber
inhaber des hotels | hotelier
inhaber des restaurants | gastronom
inhaberin | frauchen
inhaberinnen | inhaberinnen
inhabern | inhabern
inhabers | inhabers
inklusive | samt
inklusive frühstück | mit frühstück
inland
inmitten | inmitten
innenstadt | zentrum
innenstädte | innenstädte
innerhalb | binnen
innerhalb des landes | im inland
innerhalb von | binnen
innerhalb weniger | binnen weniger
ins
ins all | ins all
ins krankenhaus eingeliefert | ins spital gebracht
ins krankenhaus gebracht | ins spital gebracht
ins krankenhaus transportiert | ins spital gebracht
ins leben gerufen | gegründet
ins leben rufen | gründen
ins spital gebracht | ins spital gebracht
ins stadtzentrum | ins zentrum
ins weltall | ins all
ins zentrum | ins zentrum
insbesondere | besonders
insel | insel
insgeheim | heimlich
insgesamt | insgesamt
installateur | klempner
installieren | montieren
installierend | montierend
installiert | montiert
installierte | montierte
installiertem | montiertem
installierten | montierten
installierter | montierter
installiertes | montiertes
instand
instand gesetzt | repariert
instand setzen | reparieren
institution | einrichtung
institutionen | einrichtungen
integrieren | eingliedern
integriert | integriert
integrierte | integrierte
integrierten | integrierten
intelligent | klug
intelligente | klug
intelligentem | klug
intelligenten | klug
intelligenter | kluger
intelligentes | klug
intensivieren | verstärken
intensiviert | verstärkt
intensivierte | verstärkte
intensivierten | verstärkten
intensivierter | verstärkter
interessenten | interessenten
interesses
interessierte | interessenten
interessierten | interessenten
internet
internetseite | website
internetseiten | websites
interviewen | befragen
interviewt | befragt
interviewte | befragte
interviewten | befragte
investieren | stecken
investiert | steckt
investierte | steckte
investierten | steckten
investor | investor
investoren | investor
inzwischen | inzwischen

irgendeinem
irgendjemand | jemand
irgendwann | irgendwann
irgendwo | irgendwo
irgendwo sonst | anderswo
irrtum | fehler

ist
ist auf der suche nach | sucht
ist bereit | ist bereit
ist beschäftigt als | arbeitet als
ist der ansicht | ist der ansicht
ist der auffassung | ist der ansicht
ist der meinung | ist der ansicht
ist einfach zu bedienen | ist leicht zu bedienen
ist erfreut über | freut sich über
ist erlaubt | ist erlaubt
ist es gelungen | ist es gelungen
ist gedacht für | ist gedacht für
ist gegen | lehnt ab
ist geplant | ist geplant
ist gestattet | ist erlaubt
ist gestiegen | ist gestiegen
ist gestorben | starb
ist geöffnet | ist offen
ist im bau | ist im bau
ist im gange | läuft
ist imstande | kann
ist in der lage | kann
ist in lebensgefahr | ist in lebensgefahr
ist kurz vor | ist kurz vor
ist leicht zu bedienen | ist leicht zu bedienen
ist nicht bekannt | ist unbekannt
ist nicht erlaubt | ist verboten
ist nicht gestattet | ist verboten
ist nicht klar | ist unklar
ist nicht möglich | ist unmöglich
ist noch nicht klar | ist noch unklar
ist noch unklar | ist noch unklar
ist offen | ist offen
ist sich sicher | ist überzeugt
ist teil der | gehört zur
ist teil des | gehört zum
ist teil von | gehört zu
ist tätig | arbeitet
ist tätig als | arbeitet als
ist unbekannt | ist unbekannt
ist unklar | ist unklar
ist unmöglich | ist unmöglich
ist untersagt | ist verboten
ist verantwortlich für | ist zuständig für
ist verboten | ist verboten
ist verfügbar | steht bereit
ist vorbei | ist vorbei
ist vorgesehen | ist geplant
ist zu ende | ist vorbei
ist zu sehen | ist zu sehen
ist zufrieden | ist zufrieden
ist zulässig | ist erlaubt
ist zuständig für | ist zuständig für
ist überzeugt | ist überzeugt

jahr
jahr für jahr | im jahr
jahre | jahre
jahre danach | jahre danach
jahre darauf | jahre danach
jahre davor | jahre davor
jahre früher | jahre davor
jahre gefängnis | jahre haft
jahre haft | jahre haft
jahre lang | jahre
jahre später | jahre danach
jahre vorher | jahre davor
jahre zuvor | jahre davor
jahrelang | jahre
jahren
jahren freiheitsstrafe | jahren haft
jahren gefängnis | jahren haft
jahren haft | jahren haft
jahres
jahresbeginn
jahresende
jahrestag | jubiläum
jahresvergleich
jahresverlauf
jahreswechsel
jahrmarkt | kirmes
jahrzehnt
jahrzehnten
januar | januar
jawort

je | je
je einwohner | je einwohner
je kilo | je kilo
je kilogramm | je kilogramm
je liter | je liter
je nacht | je nacht
je person | pro kopf
je quadratmeter | je quadratmeter
je stunde | je stunde
jede | jede
jede einzelne | jede
jede woche | jede woche
jede zweite woche | 14 tägig
jedem
jeden
jeden dienstag | dienstags
jeden donnerstag | donnerstags
jeden freitag | freitags
jeden mittwoch | mittwochs
jeden monat | im monat
jeden montag | montags
jeden samstag | samstags
jeden sonntag | sonntags
jeden tag | pro tag
jedenfalls | jedenfalls
jeder | jeder
jeder einzelne | jeder
jederzeit | jederzeit
jedes
jedes jahr | im jahr
jedes mal wenn | immer wenn
jedes zweite jahr | alle zwei jahre
jedoch | aber
jeher
jemand | jemand
jene
jene die | jene die
jener
jetzig | gerade
jetzige | jetzige
jetzigem | jetzigem
jetzigen | jetzigen
jetziger | jetziger
jetziges | jetziges
jetzt | nun

job | job
jobabbau | jobabbau
jobangebot | jobangebot
jobangebote | jobangebote
jobs | jobs
jobs streichen | jobs streichen
johannisbeeren | ribisel

jubiläum | jubiläum
jugendliche | teenager
jugendlichen | teenagern
jugendlicher | teenager
junge | bub
jungen | buben
jura | jura
jury
jurymitglieder | jurymitglieder
justizvollzugsanstalt | jva

jva | jva

jäh | jäh
jährlich | im jahr
jährliche | jährliche
jährlichem | jährlichem
jährlichen | jährlichen
jährlicher | jährlicher
jährliches | jährliches
jänner | januar

jüngst | jüngst
jüngster

kalkulieren | berechnen
kalkuliert | berechnet
kalkulierte | berechnete
kalkuliertem | berechnete
kalkulierten | berechnete
kalkulierter | berechneter
kalkuliertes | berechnete
kalt
kalt stellen | kalt stellen
kam
kam an | kam an
kam auf die bühne | betrat die bühne
kam aus | kam aus
kam er zur welt | kam er zur welt
kam es zu | gab es
kam es zu einem schaden | entstand ein schaden
kam frei | kam frei
kam in eine klinik | kam in eine klinik
kam ins krankenhaus | kam in eine klinik
kam niemand zu schaden | kam niemand zu schaden
kam sie zur welt | kam sie zur welt
kam ums leben | starb
kam von | kam von
kam von der fahrbahn ab | geriet von der strasse
kam von der strasse ab | geriet von der strasse
kam voran | kam voran
kam zu dem schluss | kam zu dem schluss
kam zum | kam zum
kam zum einsatz | kam zum einsatz
kam zum stillstand | blieb stehen
kam zur welt | kam zur welt
kam zurück | kam zurück
kam zusammen | traf sich
kamen
kamen an | kamen an
kamen frei | kamen frei
kamen ins krankenhaus | kamen ins krankenhaus
kamen ums leben | starben
kamen zu dem schluss | kamen zu dem schluss
kamen zum | kamen zum
kamen zum einsatz | kamen zum einsatz
kamen zum stillstand | blieben stehen
kamen zur | kamen zur
kamen zur welt | kamen zur welt
kamen zurück | kamen zurück
kamen zusammen | trafen sich
kampf
kampf gegen | bekämpfung
kandidieren | antreten
kandidiert | tritt an
kann | kann
kann man | kann man
kaputt | defekt
kaputte | defekte
kaputtem | defektem
kaputten | defekten
kaputter | defekter
kaputtes | defektes
karfiol | karfiol
karotte | möhre
karotten | möhren
karte | karte
karten | karten
kartoffel | erdapfel
kartoffeln | erdäpfel
katastrophal | verheerend
katastrophale | verheerende
katastrophalem | verheerende
katastrophalen | verheerende
katastrophaler | verheerender
katastrophales | verheerende
katze | katze
kauf | kauf
kaufen | kaufen
kauft | kauft
kaufte | erwarb
kauften | kauften
kaum
kaum jemand | kaum jemand

keeper | goalie
keeperin | torfrau
keepers | keepers
kehren
kehren zurück | kehren zurück
kehrt
kehrt zurück | kehrt zurück
kehrte
kehrte zurück | kam zurück
kehrten
kehrten zurück | kamen zurück
keim | keim
keime | keim
kein
kein wunder | kein wunder
keine
keinen
keiner | keiner
keinesfalls | keineswegs
keineswegs | keineswegs
keller | keller
kellner | ober
kellnerin | bedienung
kennzeichen | kennzeichen
kennzeichnen | markieren
kennzeichnet | markiert
kennzeichnete | markierte
kernenergie | atomkraft
kernkraft | atomkraft
kernkraftwerk | akw
kernkraftwerke | akws
kernkraftwerken | atomkraftwerken
kernwaffen | atomwaffen
keyboard | keyboard

kfz | kfz
kfzs | kfzs

kilo
kilogramm
kind
kinder | kinder
kinderbetreuung | kinderbetreuung
kindergarten | kita
kindergärten | kitas
kindern | kinder
kinderspielplatz | spielplatz
kinderspielplätze | spielplätze
kindertagesstätte | kita
kindertagesstätten | kitas
kino | kino
kinobesuch | kinobesuch
kinofilm | film
kinofilme | filme
kippte
kippte um | kippte um
kippten
kippten um | kippten um
kirche | kirche
kirchen | kirchen
kirmes | kirmes
kita | kita
kitas | kitas

klagen | klagen
klagt | klagt
klagte | klagte
klagten | klagten
klamm | klamm
klang | klang
klar
klare | klare
klarem | klare
klaren | klare
klarer | klarer
klares | klare
klassenraum | klassenraum
klassenzimmer | klassenraum
klassifizieren | einstufen
klassifiziert | einstuft
klassifizierte | einstufte
klassifizierten | einstuften
klatschen | klatschen
klatschte | klatschte
klatschten | klatschten
klauen | klauen
klauten | klauten
klavier | piano
kleidung | kleidung
klein
klein gehackt | fein gehackt
klein hacken | fein hacken
kleine
kleine kinder | kleinkinder
kleiner
kleiner hitze | kleiner hitze
kleines
kleines kind | kleinkind
kleinkind | kleinkind
kleinkinder | kleinkinder
klempner | klempner
klimaerwärmung | erderwärmung
klimagase | klimagase
klimaveränderung | klimawandel
klimawandel | klimawandel
klimawandels | klimawandel
klingen | tönen
klingt | tönt
klinik | klinik
klinikchef | klinikchef
klinikchefin | klinikchefin
kliniken | kliniken
klinikleiter | klinikchef
klinikleiterin | klinikchefin
klitzeklein | winzig
klitzekleine | winzige
klitzekleinem | winzige
klitzekleinen | winzige
klitzekleiner | winziger
klitzekleines | winzige
klo | wc
klos | wcs
klub | club
klubs | clubs
klug | klug
kluge | klug
klugem | klug
klugen | klug
kluger | kluger
kluges | klug
klärt
klärt auf | löst
klärte
klärte auf | löste
klärten
klärten auf | lösten

knabe | bub
knaben | buben
knapp | knapp
kneten | kneten
knusprig | kross
knusprige | krosse
knusprigem | krosse
knusprigen | krosse
knuspriger | krosser
knuspriges | krosse

koalition | bündnis
koalitionspartner | bündnispartner
kochen
kochtopf | topf
kohlendioxid | co2
kollege | kollege
kollegen | kollegen
kollegin | kollegin
kollidieren | kollidieren
kollidiert | kollidiert
kollidierte | kollidierte
kollidierten | kollidierten
kollision | kollision
kollisionen | kollision
komfortabel | bequem
komfortable | bequem
komfortablem | bequem
komfortablen | bequem
komfortabler | bequemer
komfortables | bequem
kommen
kommen aus | kommen aus
kommen ums leben | sterben
kommen von | kommen von
kommen voran | gehen voran
kommen zum einsatz | werden eingesetzt
kommen zurück | kehren zurück
kommen zusammen | treffen sich
kommende | nächste
kommende jahr | nächste jahr
kommende jahre | nächste jahre
kommende monate | nächste monate
kommende nacht | nächste nacht
kommende saison | nächste saison
kommende tage | nächste tage
kommende woche | nächste woche
kommende wochen | nächste wochen
kommendem | nächstem
kommendem dienstag | nächstem dienstag
kommendem donnerstag | nächstem donnerstag
kommendem freitag | nächstem freitag
kommendem frühjahr | nächstem frühjahr
kommendem herbst | nächstem herbst
kommendem jahr | nächstem jahr
kommendem mittwoch | nächstem mittwoch
kommendem monat | nächstem monat
kommendem montag | nächstem montag
kommendem samstag | nächstem samstag
kommendem sommer | nächstem sommer
kommendem sonntag | nächstem sonntag
kommendem winter | nächstem winter
kommendem wochenende | nächstem wochenende
kommenden | nächsten
kommenden abend | nächsten abend
kommenden dienstag | nächsten dienstag
kommenden donnerstag | nächsten donnerstag
kommenden freitag | nächsten freitag
kommenden frühjahr | nächsten frühjahr
kommenden herbst | nächsten herbst
kommenden jahr | nächsten jahr
kommenden jahren | nächsten jahren
kommenden mittwoch | nächsten mittwoch
kommenden monat | nächsten monat
kommenden monaten | nächsten monaten
kommenden montag | nächsten montag
kommenden nacht | nächsten nacht
kommenden saison | nächsten saison
kommenden samstag | nächsten samstag
kommenden sommer | nächsten sommer
kommenden sonntag | nächsten sonntag
kommenden tagen | nächsten tagen
kommenden winter | nächsten winter
kommenden woche | nächsten woche
kommenden wochen | nächsten wochen
kommenden wochenende | nächsten wochenende
kommender | nächster
kommender dienstag | nächster dienstag
kommender donnerstag | nächster donnerstag
kommender freitag | nächster freitag
kommender herbst | nächster herbst
kommender mittwoch | nächster mittwoch
kommender monat | nächster monat
kommender montag | nächster montag
kommender nacht | nächster nacht
kommender saison | nächster saison
kommender samstag | nächster samstag
kommender sommer | nächster sommer
kommender sonntag | nächster sonntag
kommender winter | nächster winter
kommender woche | nächster woche
kommendes | nächstes
kommendes frühjahr | nächstes frühjahr
kommendes jahr | nächstes jahr
kommendes wochenende | nächstes wochenende
kommt
kommt aus | kommt aus
kommt aus dem | kommt aus dem
kommt es zu | gibt es
kommt schneller | geht schneller
kommt ums leben | stirbt
kommt vom | kommt vom
kommt von | kommt von
kommt voran | geht voran
kommt zu dem schluss | kommt zu dem schluss
kommt zum einsatz | wird eingesetzt
kommt zurück | kehrt zurück
kommt zusammen | trifft sich
kommune | kommune
kommunen | kommunen
kompetenzen | fähigkeiten
komplett | ganz
komplette | komplette
komplettem | komplettem
kompletten | kompletten
kompletter | kompletter
komplettes | komplettes
komplex | komplex
komplexe | komplex
komplexem | komplex
komplexen | komplex
komplexer | komplexer
komplexes | komplex
kompliziert | komplex
komplizierte | komplex
kompliziertem | komplex
komplizierten | komplex
komplizierter | komplexer
kompliziertes | komplex
komponist | komponist
komödie | komödie
konferenz | tagung
konferenzen | tagungen
konfiszieren | konfiszieren
konfisziert | konfisziert
konfiszierte | konfiszierte
konfiszierten | konfiszierten
konflikt | zwist
konjunktur | konjunktur
konkurrent | konkurrent
konkurrenten | konkurrenten
konkurrenz | konkurrenz
konnte | konnte
konnten | konnten
konsequenzen | folgen
kontakt | kontakt
kontakt aufgenommen | verbindung gesetzt
kontakt aufnehmen | in kontakt treten
kontakte | kontakte
kontaktieren | kontaktieren
kontrahent | gegner
kontrahenten | gegner
kontrakt | vertrag
kontrakte | verträge
kontrakts | vertrags
kontrolle
kontrollieren | prüfen
kontrollierend | prüfend
kontrolliert | prüft
kontrollierte | prüfte
kontrolliertem | geprüftem
kontrollierten | prüften
kontrollierter | geprüfter
kontrolliertes | geprüftes
konzentrieren | fokussieren
konzentriert | fokussiert
konzentrierte | fokussierte
konzentrierten | fokussierten
konzernchef | konzernchef
konzert | konzert
konzerte | konzerte
konzipieren | entwerfen
konzipiert | entwirft
konzipierte | entwarf
konzipierten | entwarfen
kooperation | kooperation
kooperieren | kooperieren
kooperiert | kooperiert
kooperierte | kooperierte
kooperierten | kooperierten
kopf
kopfschmerzen | kopfweh
kopfweh | kopfweh
korrekt | korrekt
korrekte | korrekt
korrektem | korrekt
korrekten | korrekt
korrekter | korrekter
korrektes | korrekt
korridor | flur
korridore | flure
kostbar | kostbar
kostbare | kostbar
kostbarem | kostbar
kostbaren | kostbar
kostbarer | kostbarer
kostbares | kostbar
kosten
kosten des baus | baukosten
kosten für den bau | baukosten
kostenfrei | gratis
kostenfreie | gratis
kostenfreiem | gratis
kostenfreien | gratis
kostenfreier | kostenloser
kostenfreies | gratis
kostengründen | kostengründen
kostenlos | gratis
kostenlose | gratis
kostenlosem | gratis
kostenlosen | gratis
kostenloser | kostenloser
kostenloses | gratis
kostet
kostet mehr | kostet mehr
kostspielig | teuer
kostspielige | teure
kostspieligem | teuerem
kostspieligen | teure
kostspieliger | teurer
kostspieliges | teure

krachte
krachte auf | fuhr auf
krachte gegen | stiess gegen
krachten
krachten gegen | krachten gegen
kraft
kraftfahrzeug | kfz
kraftfahrzeuge | kfzs
kraftrad | kraftrad
krafträder | krafträder
krank
krank geworden | erkrankt
krank geworden war | erkrankt war
krankenhaus | klinik
krankenhauses | klinik
krankenhäuser | kliniken
krankenhäusern | kliniken
krankenpfleger | pfleger
krankenpflegerin | krankenpflegerin
krankenpflegerinnen | krankenschwestern
krankenschwester | krankenpflegerin
krankenschwestern | krankenschwestern
krankenwagen | ambulanz
krankheit | krankheit
krankheiten | krankheiten
krankheitsbedingt | wegen krankheit
krankheitserreger | keim
krankheitszeichen | symptom
krebs | krebs
krebserkrankung | krebs
krebskranke | krebskranke
krebspatienten | krebskranke
kredit | kredit
kredite | kredit
kreditgeber | gläubiger
kreis | kreis
kreise | kreise
kreisel | kreisel
kreises | kreises
kreisverkehr | kreisel
kren | kren
kreuzung | kreuzung
kreuzungen | kreuzungen
kriegen | kriegen
krieges
kriegsausbruch | kriegsbeginn
kriegsbeginn | kriegsbeginn
kriegsende | kriegsende
kriegt | erhält
kriminalpolizei | kripo
kripo | kripo
krise | krise
kritiker | kritiker
kritisieren | bemängeln
kritisiert | bemängelt
kritisierte | bemängelte
kritisierten | bemängelten
kross | kross
krosse | krosse
krossem | krosse
krossen | krosse
krosser | krosser
krosses | krosse
kräftig | stark
kräftig erhöht | stark erhöht
kräftig gestiegen | stark gestiegen
kräftig gesunken | stark gesunken
kräftige | stark
kräftigem | stark
kräftigem regen | starkem regen
kräftigem wind | starkem wind
kräftigen | stark
kräftigen regen | starken regen
kräftiger | starker
kräftiger regen | starker regen
kräftiger wind | starker wind
kräftiges | stark
kräftigt | stärkt
kräftigte | stärkte
kräftigten | stärkten

kumpel | freund
kumpels | freunde
kunden | kunden
kundgebung | kundgebung
kundgebungen | kundgebungen
kundinnen
kundinnen und kunden | kunden
kundschaft | kunden
kunstmaler | maler
kunstschaffender | künstler
kurbelt
kurbelt an | belebt
kurbelte
kurbelte an | belebte
kurbelten
kurbelten an | belebten
kurieren | heilen
kuriert | heilt
kurierte | heilte
kuriertem | heilte
kurierten | heilte
kurierter | geheilter
kuriertes | heilte
kurz
kurz danach | bald darauf
kurz darauf | bald darauf
kurz nach | kurz nach
kurz nachher | bald darauf
kurz vor | kurz vor
kurz zuvor | kurz zuvor
kurze
kurze zeit danach | bald darauf
kurze zeit darauf | bald darauf
kurze zeit nach | kurz nach
kurze zeit später | bald darauf
kurze zeit vor | kurz vor
kurzem
kurzer
kurzfristig | kurzfristig
kurzzeitig | kurzzeitig

kämpfe | kämpfe
käufer | käufer

können | können
körper
köstlich | lecker
köstliche | lecker
köstlichem | lecker
köstlichen | lecker
köstlicher | leckerer
köstliches | lecker

kühl
kühl stellen | kalt stellen
kühlschrank | eisschrank
kühlschränke | eisschränke
kündigen
kündigen an | sagen
kündigt
kündigt an | sagt
kündigte
kündigte an | angab
kündigten
kündigten an | sagten
künftig | künftig
künftige | künftige
künftigem | künftige
künftigen | künftige
künftiger | künftiger
künftiges | künftige
künstler | künstler
kürze
kürzen | kürzen
kürzlich | jüngst
kürzt | kürzt
kürzte | kürzte
kürzten | kürzten
küste | küste
küste norwegens | küste norwegens
küsten

labor | labor
laboratorien | labore
laboratorium | labor
labore | labore
laden | laden
ladenbesitzer | ladeninhaber
ladenbesitzerin | ladeninhaberin
ladeninhaber | ladeninhaber
ladeninhaberin | ladeninhaberin
ladens | ladens
ladung | fracht
ladungen | frachten
lag | lag
lag bei | betrug
lage | lage
lagen | lagen
lagerend | lagerend
lagern | lagern
lagert | lagert
lagerte | lagerte
lagerten | lagerten
lampe | lampe
lampen | lampen
land
landes
landesweit | landesweit
landkreis | kreis
landkreise | kreise
landkreises | kreises
landweg
landwirt | bauer
landwirte | bauern
landwirten | bauern
landwirtin | bäuerin
landwirtinnen | bäuerinnen
landwirtschaftliche
landwirtschaftliche betriebe | höfe
landwirtschaftlicher
landwirtschaftlicher betrieb | hof
lang
lange
langem
langer
langfinger | dieb
langfristig | langfristig
langsam | langsam
langsame | langsame
langsamem | langsamem
langsamen | langsamen
langsamer | langsamer
langsames | langsames
langweilig | eintönig
langweilige | eintönig
langweiligem | eintönig
langweiligen | eintönig
langweiliger | eintöniger
langweiliges | eintönig
laptop | laptop
laptops | laptops
lassen
lassen nach | nehmen ab
last
lasten
lasten an | lasten an
laster | lkw
lasters | lkws
lastet
lastet an | anlastet
lastete
lastete an | vorwarf
lasteten
lasteten an | vorwarfen
lastkraftwagen | lkw
lastwagen | lkw
lastwagenfahrer | lkw fahrer
lastwagens | lkws
lauchzwiebel | lauchzwiebel
lauchzwiebeln | lauchzwiebeln
laufe
laufen | laufen
laufen davon | laufen weg
laufen ermittlungen | wird ermittelt
laufen weg | laufen weg
laut | laut
laut polizei | laut polizei
laut stadt | laut stadt
laute | laute
lautem | laute
lauten | laute
lauter | lauter
lautes | laute
lautsprecher | boxen

leben | leben
lebensbedrohlich
lebensbedrohlich verletzt | lebensbedrohlich verletzt
lebensgefahr
lebensgefährlich
lebensgefährlich verletzt | lebensbedrohlich verletzt
lebenslang | lebenslang
lebenslange
lebenslange freiheitsstrafe | lebenslang
lebenslange haft | lebenslang
lebensmittel | lebensmittel
lebensmitteln | lebensmitteln
lebt | lebt
lebte | lebte
lebten | lebten
lecker | lecker
leckere | lecker
leckerem | lecker
leckeren | lecker
leckerer | leckerer
leckeres | lecker
lediglich | nur
legal | legal
legale | legal
legalem | legal
legalen | legal
legaler | legaler
legales | legal
legen
legen vor | legen vor
legt
legt fest | bestimmt
legt vor | vorlegt
legte
legte berufung ein | ging in berufung
legte einspruch ein | erhob einspruch
legte fest | bestimmte
legte feuer | legte feuer
legte ihr amt nieder | trat zurück
legte sein amt nieder | trat zurück
legte um | legte um
legte vor | gab ab
legten
legten fest | bestimmten
legten vor | gaben ab
lehnen
lehnen ab | lehnen ab
lehnt
lehnt ab | lehnt ab
lehranstalt | schule
lehren | lehren
lehrend | lehrend
lehrer | lehrer
lehrerin | lehrerin
lehrerinnen
lehrerinnen und lehrer | lehrer
lehrern | lehrern
lehrkraft | lehrerin
lehrkräfte | lehrer
lehrkräften | lehrern
lehrling | azubi
lehrlinge | azubis
lehrlingen | azubis
lehrpersonen | lehrer
lehrt | lehrt
lehrte | lehrte
lehrten | lehrten
leiche | leiche
leichnam | leiche
leicht | leicht
leicht verletzt | leichtverletzt
leicht zu | leicht zu
leicht zu bedienen | benutzerfreundlich
leichte
leichte blessuren | leichte blessuren
leichte verletzungen | leichte blessuren
leichtverletzt | leichtverletzt
leider | leider
leihen | borgen
leiht | borgt
leisten
leistet
leistet einen beitrag | trägt bei
leistete
leistete einen beitrag | trug bei
leistete hilfe | half
leistete widerstand | widersetzte sich
leisteten
leisteten hilfe | halfen
leisteten widerstand | widersetzten sich
leistung | leistung
leistungs
leiten | führen
leiter | chef
leiter der klinik | klinikchef
leiter der polizei | polizeichef
leiter der schule | rektor
leiter des einsatzes | einsatzleiter
leiter des museums | museumsleiter
leiter des projekts | projektleiter
leiterin
leiterin der schule | rektorin
leiterin des museums | museumsleiterin
leiterin des projekts | projektleiterin
leitet | führt
leitet um | lenkt um
leitete | führte
leitete um | lenkte um
leiteten | führten
leiteten um | lenkten um
leitung
leitung der schule | schulleitung
lenkerin | fahrerin
lenkt
lenkt um | lenkt um
lenkte
lenkte um | lenkte um
lenkten
lenkten um | lenkten um
lernen | lernen
lernt | lernt
lernte | lernte
lernten | lernte
leser | leser
leserschaft | leser
letzt
letzte
letzte jahre | letzte jahre
letzte monate | letzte monate
letzte nacht | letzte nacht
letzte saison | letzte saison
letzte tage | letzte tage
letzte woche | letzte woche
letzte wochen | letzte wochen
letztem
letztem dienstag | letztem dienstag
letztem donnerstag | letztem donnerstag
letztem freitag | letztem freitag
letztem frühjahr | letztem frühjahr
letztem herbst | letztem herbst
letztem jahr | letztem jahr
letztem mittwoch | letztem mittwoch
letztem monat | letztem monat
letztem montag | letztem montag
letztem samstag | letztem samstag
letztem sommer | letztem sommer
letztem sonntag | letztem sonntag
letztem winter | letztem winter
letztem wochenende | letztem wochenende
letzten
letzten abend | letzten abend
letzten dienstag | letzten dienstag
letzten donnerstag | letzten donnerstag
letzten endes | letztlich
letzten freitag | letzten freitag
letzten frühjahr | letzten frühjahr
letzten herbst | letzten herbst
letzten jahr | letzten jahr
letzten jahren | letzten jahren
letzten jahrzehnten | letzten jahrzehnten
letzten mittwoch | letzten mittwoch
letzten monat | letzten monat
letzten monaten | letzten monaten
letzten montag | letzten montag
letzten nacht | letzten nacht
letzten saison | letzten saison
letzten samstag | letzten samstag
letzten sommer | letzten sommer
letzten sonntag | letzten sonntag
letzten stunden | letzten stunden
letzten tagen | letzten tagen
letzten winter | letzten winter
letzten woche | letzten woche
letzten wochen | letzten wochen
letzten wochenende | letzten wochenende
letztendlich | letztlich
letzter
letzter dienstag | letzter dienstag
letzter donnerstag | letzter donnerstag
letzter freitag | letzter freitag
letzter herbst | letzter herbst
letzter mittwoch | letzter mittwoch
letzter monat | letzter monat
letzter montag | letzter montag
letzter nacht | letzter nacht
letzter saison | letzter saison
letzter samstag | letzter samstag
letzter sommer | letzter sommer
letzter sonntag | letzter sonntag
letzter winter | letzter winter
letzter woche | letzter woche
letztes
letztes frühjahr | letztes frühjahr
letztes jahr | im vorjahr
letztes wochenende | letztes wochenende
letztlich | letztlich
letztmalig | letztmals
letztmals | letztmals
leuchte | lampe
leuchten | lampen
leute | leute

licht
lichtbild | foto
lichtbilder | fotos
lichtsignalanlage | ampel
lichtspielhaus | kino
liebenswürdigkeit | herzlichkeit
lied | lied
lieder | songs
lief
lief davon | weglief
lief weg | weglief
liefen
liefen davon | wegliefen
liefen weg | wegliefen
lieferant | lieferant
lieferanten | lieferanten
lieferend | lieferend
liefern | liefern
liefert | liefert
lieferte | lieferte
lieferten | lieferten
lieferung | lieferung
lieferungen | lieferungen
lieferwagen | lieferwagen
liegen | liegen
liegen bei | betragen
liegt | liegt
liegt bei | beträgt
lieh | lieh
liehen | liehen
liess
liess nach | fiel
liess wissen | angab
liess zurück | hinterliess
liessen
liessen nach | fielen
liessen zurück | hinterliessen
lift | lift
lifts | lifts
limitierung | begrenzung
lindern | lindern
lindert | lindert
linie
liter

lkw | lkw
lkw fahrer | lkw fahrer
lkws | lkws

loben | loben
lobt | lobt
lobte | lobte
lobten | lobten
locken
locken an | locken an
lockt
lockt an | anlockt
lockte
lockte an | anzog
lockten
lockten an | anzogen
lohn | lohn
lohnerhöhung | lohnerhöhung
lohnerhöhungen | lohnerhöhungen
lohns | lohns
lokal | lokal
lokale | lokale
lokalem | lokalem
lokalen | lokalen
lokaler | lokaler
lokales | lokales
los | los

lud | lud
luden | luden
lupe
lustig | lustig
lustige | lustig
lustigem | lustig
lustigen | lustig
lustiger | lustiger
lustiges | lustig
lustspiel | komödie

lyriker | poet

lächeln
lächelnd | lächelnd
läden | läden
lädt | lädt
länger
längere
längerem
längs | längs
lärmende | laute
lärmendem | laute
lärmenden | laute
lärmender | lauter
lärmendes | laute
lässt
lässt nach | abnimmt
lässt sich | kann man
lässt sich einfach bedienen | ist leicht zu bedienen
lässt sich leicht bedienen | ist leicht zu bedienen
lässt zurück | hinterlässt
läuft | läuft
läuft davon | wegläuft
läuft weg | wegläuft

löhne | löhne
löhnen | löhnen
löscharbeiten | löscheinsatz
löscheinsatz | löscheinsatz
lösen | lösen
löst | löst
löste | löste
lösten | lösten

machen
machen einfacher | vereinfachen
machen einfachet | vereinfacht
machen einfachete | vereinfachte
machen einfacheten | vereinfachten
machen fest | bringen an
machen geeinfachet | vereinfacht
machen mit | machen mit
macht
macht auf | öffnet
macht aufnahmen | macht fotos
macht bilder | macht fotos
macht ferien | macht ferien
macht fest | anbringt
macht fotos | macht fotos
macht mit | macht mit
macht möglich | ermöglicht
macht urlaub | macht ferien
machte
machte auf | öffnete
machte aufnahmen | machte fotos
machte aus | machte aus
machte bilder | machte fotos
machte fest | anbrachte
machte fotos | machte fotos
machte mit | nahm teil
machte möglich | ermöglichte
machte sich auf den weg | brach auf
machten
machten auf | öffneten
machten aus | machten aus
machten ferien | machten ferien
machten fest | anbrachten
machten mit | machten mit
machten sich auf den weg | brachen auf
machten urlaub | machten ferien
magazin | magazin
magazine | magazine
mail | mail
mails | mails
mal
male
maler | maler
malerisch | idyllisch
malerische | idyllische
malerischem | idyllische
malerischen | idyllische
malerischer | idyllischer
malerisches | idyllische
mama | mama
mamas | mamas
man
manchmal | manchmal
mangel
mangel an fachkräften | fachkräftemangel
manko | manko
mann
mannschaft | team
mannschaften | teams
marillen | marillen
markieren | markieren
markiert | markiert
markierte | markierte
markt
marode | marode
maskiert | maskiert
maskierte | maskierte
maskiertem | maskierte
maskierten | maskierte
maskierter | maskierter
maskiertes | maskierte
massgeblich | massgeblich
massgebliche | massgebliche
massgeblichem | massgebliche
massgeblichen | massgebliche
massgeblicher | massgeblicher
massgebliches | massgebliche
massnahme | schritt
massnahmen | schritte
massnahmen ergreifen | massnahmen treffen
massnahmen treffen | massnahmen treffen
match | match
matches | spiele
mathe | mathe
mathematik | mathe
maximal | maximal

medien
medienkonferenz | medienkonferenz
medienkonferenzen | medienkonferenzen
medikament | arznei
medikamente | arznei
medikamenten | medikamenten
mediziner | arzt
medizinerin | ärztin
medizinerinnen | ärztinnen
medizinern | ärzten
mediziners | arztes
meer
meeresküste | küste
meerrettich | kren
mehr
mehr als | über
mehr geld | mehr geld
mehr mittel | mehr geld
mehr und mehr | zunehmend
mehrarbeit | mehrarbeit
mehrere | etliche
mehrere dutzend | dutzende
mehrere dutzend menschen | dutzende menschen
mehrere hundert | hunderte
mehrere hundert menschen | hunderte menschen
mehrere male | mehrfach
mehrere tausend | tausende
mehrere tausend menschen | tausende menschen
mehreren
mehrfach | mehrfach
mehrheit
mehrkosten | mehrkosten
mehrmals | mehrfach
mehrzahl
meinung | ansicht
meinungen | ansichten
meist | meist
meisten
meistens | meist
meistern | meistern
meisterstück | meisterwerk
meistert | meistert
meisterte | meisterte
meisterwerk | meisterwerk
mengen | mengen
mengend | mengend
mengt | mengt
mengte | mengte
mengten | mengten
mensch | mensch
menschen | leute
menschen im rollstuhl | rollstuhlfahrer
menschen mit behinderung | behinderte menschen
menschen mit behinderungen | behinderte menschen
menschen ohne obdach | obdachlose
merklich | spürbar
merkt
merkt an | sagt
merkte
merkte an | angab
merkten
merkten an | sagten
merkwürdig | seltsam
merkwürdige | seltsam
merkwürdigem | seltsam
merkwürdigen | seltsam
merkwürdiger | seltsamer
merkwürdiges | seltsam
messe | messe
messen | messen
messer
meteorologe | meteorologe
meteorologen | meteorologen
meteorologin | meteorologin
methode | methode
metzger | metzger
metzgerei | metzgerei
metzgereien | metzgereien

miete | miete
mieten | mieten
mieterhöhung | mieterhöhung
mietpreis | miete
mietpreise | mieten
mietsteigerung | mieterhöhung
mildern | lindern
mildert | lindert
milderte | milderte
milderten | milderten
millionen
millionen menschen | millionen menschen
millionen von menschen | millionen menschen
mindestens | zumindest
mindestlohn | mindestlohn
ministerpräsident | regierungschef
ministerpräsidentin | regierungschefin
minusgrade | frost
minuspunkt | manko
minuspunkte | nachteile
minuten | minuten
minuten danach | minuten danach
minuten darauf | minuten danach
minuten davor | minuten davor
minuten früher | minuten davor
minuten fussweg | gehminuten
minuten lang | minuten
minuten später | minuten danach
minuten vorher | minuten davor
minuten zu fuss | gehminuten
minuten zuvor | minuten davor
minutenlang | minuten
mischen | mengen
mischend | mengend
mischt | mengt
mischte | mengte
mischten | mengten
mit
mit absicht | mutwillig
mit ausnahme | ausgenommen
mit ausnahme von | ausser
mit blick auf | angesichts
mit dem auto | per auto
mit dem bus | per bus
mit dem fahrrad | per rad
mit dem flugzeug | per flugzeug
mit dem namen | namens
mit dem pkw | per auto
mit dem rad | per rad
mit dem schiff | per schiff
mit dem wagen | per auto
mit dem zug | per zug
mit der bahn | per zug
mit der post | per post
mit der zeit | mit der zeit
mit einem lächeln | lächelnd
mit einem messer bedroht | mit einem messer bedroht
mit einem wert von | im wert von
mit erfolg | mit erfolg
mit frühstück | mit frühstück
mit hilfe | mittels
mit hilfe der | dank der
mit hilfe von | mittels
mit mühe | mühsam
mit namen | namens
mit sofortiger wirkung | fortan
mit verspätung | verspätet
mit vorgehaltenem messer bedroht | mit einem messer bedroht
mit zu hoher geschwindigkeit | zu schnell
mit überhöhter geschwindigkeit | zu schnell
mitarbeitende | angestellte
mitarbeiter | angestellte
mitarbeiterinnen
mitarbeiterinnen und mitarbeiter | angestellte
mitarbeitern | angestellte
mitbewerber | konkurrent
mitbewerbern | konkurrenten
miteinander | zusammen
mitfahrer | beifahrer
mitgemacht | mitgemacht
mitgeteilt | sagt
mitglieder
mitglieder der besatzung | crewmitglieder
mitglieder der crew | crewmitglieder
mitglieder der jury | jurymitglieder
mitglieder der partei | parteimitglieder
mitglieder des gemeinderats | gemeinderäte
mitglieder des teams | teammitglieder
mitglieder des vereins | vereinsmitglieder
mithilfe | mittels
mithilfe der | dank der
mithilfe von | mittels
mitmachen | mitmachen
mitmacht | mitmacht
mitsamt | samt
mittagessen | mittagessen
mittags | mittags
mittagsmahl | mittagessen
mittagszeit
mitte
mitte der woche | mitte der woche
mitte des monats | zur monatsmitte
mitteilen | sagen
mitteilt | sagt
mitteilte | angab
mitteilten | sagten
mittel
mittelfeld
mittelfeldspieler | mittelfeldspieler
mittelfristig | mittelfristig
mittellos | arm
mittellose | arm
mittellosem | arm
mittellosen | arm
mittelloser | armer
mittelloses | arm
mittelpunkt
mittels | mittels
mitten
mitten in | inmitten
mitten in der nacht | in tiefer nacht
mittlere
mittlerer
mittlerweile | inzwischen
mittwoch
mittwochabend | mittwochabend
mittwochs | mittwochs
mitunter | manchmal
mitzumachen | mitzumachen
mixen | mixen

mobiltelefon | handy
mobiltelefone | handys
mobiltelefonen | handys
modern | modern
moderne | moderne
modernem | modernem
modernen | modernen
moderner | moderner
modernes | modernes
modernisieren | erneuern
modernisiert | erneuert
modernisierte | erneuerte
modernisierten | erneuerten
mohrrübe | möhre
mohrrüben | möhren
moment
momentan | gerade
monat
monate | monate
monate danach | monate danach
monate darauf | monate danach
monate davor | monate davor
monate früher | monate davor
monate lang | monate
monate später | monate danach
monate vorher | monate davor
monate zuvor | monate davor
monatelang | monate
monaten
monaten gefängnis | monaten haft
monaten haft | monaten haft
monatlich | im monat
monats
monatsbeginn
monatsende
monatsmitte
montag
montagabend | montagabend
montags | montags
montieren | montieren
montierend | montierend
montiert | montiert
montierte | montierte
montiertem | montiertem
montierten | montierten
montierter | montierter
montiertes | montiertes
monument | denkmal
monumente | denkmäler
monuments | denkmals
morgen
morgenessen | frühstück
morgengrauen
morgens | morgens
morgenstunden
morsch | marode
motivieren | anspornen
motiviert | anspornt
motivierte | anspornte
motivierten | anspornten
motorrad | kraftrad
motorradfahrer | biker
motorräder | krafträder

museum
museums
museumsbesuch | museumsbesuch
museumsdirektor | museumsleiter
museumsdirektorin | museumsleiterin
museumsleiter | museumsleiter
museumsleiterin | museumsleiterin
musikgruppe | band
muss
muss nicht | muss nicht
mutig | mutig
mutige | mutig
mutigem | mutig
mutigen | mutig
mutiger | mutiger
mutiges | mutig
mutter | mama
mutter und vater | eltern
mutwillig | mutwillig

möchte | will
möchten | wollen
möglich
möglich machen | ermöglichen
möglicherweise | eventuell
möglichkeit | gelegenheit
möglichkeiten | gelegenheiten
möglichst
möglichst bald | baldmöglichst
möglichst schnell | baldmöglichst
möhre | möhre
möhren | möhren

mühe
mühelos | mühelos
mühsam | mühsam
müll | müll
müssen
müssen nicht | müssen nicht
mütter | mamas

nach | nach
nach angaben der | laut
nach angaben der polizei | laut polizei
nach angaben der stadt | laut stadt
nach angaben des | laut
nach angaben von | laut
nach belieben | nach belieben
nach geschmack | nach belieben
nach hause | heim
nach hause gegangen | heimgegangen
nach hause gehen | heimgehen
nach hause zurückgekehrt | heimgekehrt
nach plan | nach plan
nach polizeiangaben | laut polizei
nach und nach | allmählich
nach wie vor | weiterhin
nacheinander | in folge
nachfrage
nachgelassen | abgenommen
nachgewiesen | belegt
nachher
nachhinein
nachlassen | abnehmen
nachliess | fiel
nachliessen | fielen
nachlässt | abnimmt
nachmittag
nachmittags | nachmittags
nachruf | nachruf
nachspeise | dessert
nacht | nacht
nacht lang | nacht
nachteil | manko
nachteile | nachteile
nachtisch | dessert
nachtmahl | abendbrot
nachträglich | nachträglich
nachts | nachts
nachweis | beweis
nachweise | beweise
nachweisen | belegen
nachweist | belegt
nachwies | bewies
nachwiesen | belegt
nachzulassen | abzunehmen
nahe | nahe
nahe bei | nahe
nahe dem | nahe
nahe der | nahe
naher
nahezu | fast
nahezu alle | fast alle
nahezu immer | fast immer
nahezu überall | fast überall
nahm
nahm ab | fiel
nahm abschied | nahm abschied
nahm an | annahm
nahm den betrieb auf | ging in betrieb
nahm fest | fasste
nahm platz | nahm platz
nahm teil | nahm teil
nahm weg | entzog
nahm zu | stieg
nahmen
nahmen ab | fielen
nahmen abschied | nahmen abschied
nahmen an | annahmen
nahmen fest | fassten
nahmen platz | nahmen platz
nahmen teil | machten mit
nahmen weg | entzogen
nahmen zu | stiegen
nahrungsmittel | lebensmittel
nahrungsmitteln | lebensmitteln
nahverkehr | öpnv
namen
namens | namens
nannte | nannte
nationalelf | nationalelf
nationalmannschaft | nationalelf
nationalteam | nationalelf
naturreservat | naturreservat
naturschutzgebiet | naturreservat
natürlich | natürlich

nebel
nebelig | neblig
nebenbei | nebenbei
nebeneinander | nebeneinander
nebenher | nebenbei
nebenwirkung | nebenwirkung
nebenwirkungen | nebenwirkungen
neblig | neblig
nehmen
nehmen ab | nehmen ab
nehmen teil | machen mit
nehmen zu | nehmen zu
nekrolog | nachruf
nennen | nennen
nennt | nennt
nennt sich | heisst
nervös | nervös
nervöse | nervös
nervösem | nervös
nervösen | nervös
nervöser | nervöser
nervöses | nervös
nett | nett
nette | nett
nettem | nett
netten | nett
netter | netter
nettes | nett
netz
netzwerken
neubau | neubau
neubaus | neubaus
neue
neuen
neuen gebäudes | neubaus
neuerdings | neuerdings
neues
neues gebäude | neubau
neuestem
neugierig | gespannt
neugierige | gespannte
neugierigem | gespannte
neugierigen | gespannte
neugieriger | gespannter
neugieriges | gespannte
neulich | jüngst
neulinge | anfänger

nicht
nicht befahrbar | unpassierbar
nicht einfach | nicht leicht
nicht früher als | frühestens
nicht imstande | ausserstande
nicht in betrieb | ausser betrieb
nicht in der lage | ausserstande
nicht leicht | nicht leicht
nicht länger | nicht mehr
nicht mehr | nicht mehr
nicht passierbar | unpassierbar
nicht planmässig | ausserplanmässig
nicht später als | spätestens
nicht verwunderlich | kein wunder
nicht weit entfernt | in der nähe
nicht weit entfernt vom | nahe
nicht weit entfernt von | nahe
nicht weit vom | nahe
nicht weit von | nahe
nicht zufrieden | unzufrieden
nichts
nichtsdestotrotz | dennoch
nichtsdestoweniger | dennoch
nie | nie
nie mehr | nie mehr
nie wieder | nie mehr
nie zuvor | noch nie
nieder
niedergelegt
niedergerissen | abgerissen
niederlage | pleite
niederlagen | pleiten
niederlassung | filiale
niederlassungen | filialen
niederlegen
niederlegte
niederreissen | abbrechen
niederreisst | abreisst
niederriss | abriss
niederrissen | abrissen
niederschläge | regen
niederzulegen
niederzureissen | abzubrechen
niedriger
niedriger hitze | kleiner hitze
niemals | nie
niemals zuvor | noch nie
niemand | keiner
niemand kam zu schaden | niemand kam zu schaden
niemand wurde verletzt | niemand kam zu schaden
nimmt
nimmt ab | abnimmt
nimmt an | annimmt
nimmt den betrieb auf | geht in betrieb
nimmt fest | fasst
nimmt teil | macht mit
nimmt weg | entzieht
nimmt zu | steigt
nirgends | nirgends
nirgendwo | nirgends

noch
noch am unfallort | noch am unfallort
noch an der unfallstelle | noch am unfallort
noch einmal | erneut
noch heute | bis heute
noch immer | weiterhin
noch nie | noch nie
noch nie zuvor | noch nie
nochmals | erneut
norden
normalerweise | gewöhnlich
norwegens
norwegischen
norwegischen küste | küste norwegens
notarzt | notarzt
note | note
notebook | laptop
notebooks | laptops
noten | noten
notfall
notfalls | notfalls
notlage | krise
notwendig | nötig
notwendige | nötig
notwendigem | nötig
notwendigen | nötig
notwendiger | nötiger
notwendiges | nötig

nuklearwaffen | atomwaffen
null
nummernschild | kennzeichen
nummernschilder | kennzeichen
nun | nun
nur | nur
nutzen | nutzen
nutzt | nutzt
nutzte | nutzte
nutzten | nutzten
nutztiere | vieh
nutzung | nutzung

nächste | nächste
nächste jahr | nächste jahr
nächste jahre | nächste jahre
nächste monate | nächste monate
nächste nacht | nächste nacht
nächste saison | nächste saison
nächste tage | nächste tage
nächste woche | nächste woche
nächste wochen | nächste wochen
nächstem | nächstem
nächstem dienstag | nächstem dienstag
nächstem donnerstag | nächstem donnerstag
nächstem freitag | nächstem freitag
nächstem frühjahr | nächstem frühjahr
nächstem herbst | nächstem herbst
nächstem jahr | nächstem jahr
nächstem mittwoch | nächstem mittwoch
nächstem monat | nächstem monat
nächstem montag | nächstem montag
nächstem samstag | nächstem samstag
nächstem sommer | nächstem sommer
nächstem sonntag | nächstem sonntag
nächstem winter | nächstem winter
nächstem wochenende | nächstem wochenende
nächsten | nächsten
nächsten abend | nächsten abend
nächsten dienstag | nächsten dienstag
nächsten donnerstag | nächsten donnerstag
nächsten freitag | nächsten freitag
nächsten frühjahr | nächsten frühjahr
nächsten herbst | nächsten herbst
nächsten jahr | nächsten jahr
nächsten jahren | nächsten jahren
nächsten mittwoch | nächsten mittwoch
nächsten monat | nächsten monat
nächsten monaten | nächsten monaten
nächsten montag | nächsten montag
nächsten nacht | nächsten nacht
nächsten saison | nächsten saison
nächsten samstag | nächsten samstag
nächsten sommer | nächsten sommer
nächsten sonntag | nächsten sonntag
nächsten tagen | nächsten tagen
nächsten winter | nächsten winter
nächsten woche | nächsten woche
nächsten wochen | nächsten wochen
nächsten wochenende | nächsten wochenende
nächster | nächster
nächster dienstag | nächster dienstag
nächster donnerstag | nächster donnerstag
nächster freitag | nächster freitag
nächster herbst | nächster herbst
nächster mittwoch | nächster mittwoch
nächster monat | nächster monat
nächster montag | nächster montag
nächster nacht | nächster nacht
nächster saison | nächster saison
nächster samstag | nächster samstag
nächster sommer | nächster sommer
nächster sonntag | nächster sonntag
nächster winter | nächster winter
nächster woche | nächster woche
nächstes | nächstes
nächstes frühjahr | nächstes frühjahr
nächstes jahr | nächstes jahr
nächstes wochenende | nächstes wochenende
nächtigen | nächtigen
nächtigt | nächtigt
nächtigte | nächtigte
nächtigten | nächtigten
nähe

nördlich
nördlich der | nördlich der
nördlich von | nördlich von
nötig | nötig
nötige | nötig
nötigem | nötig
nötigen | nötig
nötiger | nötiger
nötiges | nötig

nützlich | nützlich
nützliche | nützlich
nützlichem | nützlich
nützlichen | nützlich
nützlicher | nützlicher
nützliches | nützlich

ob
obdach
obdachlose | obdachlose
obdachlosen | obdachlose
obendrein | zudem
ober | ober
obgleich | obwohl
obligatorisch | obligatorisch
obligatorische | obligatorisch
obligatorischem | obligatorisch
obligatorischen | obligatorisch
obligatorischer | obligatorischer
obligatorisches | obligatorisch
obschon | obwohl
obwohl | obwohl

ofen | ofen
offen | offen
offenbar | offenbar
offene
offene stellen | freie stellen
offenen
offenen stellen | freien stellen
offener
offener tag | offener tag
offenkundig | offenkundig
offenkundige | offenkundige
offenkundigem | offenkundige
offenkundigen | offenkundige
offenkundiger | offenkundiger
offenkundiges | offenkundige
offensichtlich | offenkundig
offensichtliche | offenkundige
offensichtlichem | offenkundige
offensichtlichen | offenkundige
offensichtlicher | offenkundiger
offensichtliches | offenkundige
offerieren | anbieten
offeriert | anbietet
offerierte | anbot
offerierten | anboten
offerte | angebot
offerten | angebote
oft | oft
oftmals | oft

ohne
ohne ankündigung | unangekündigt
ohne arbeit | arbeitslos
ohne gegenstimme | einstimmig
ohne mühe | mühelos
ohne probleme | problemlos
ohne spur verschwunden | spurlos verschwunden
ohne strom | ohne strom
ohne unterbrechung | pausenlos
ohne vorwarnung | ohne warnung
ohne warnung | ohne warnung
ohnehin | ohnehin

oma | oma
oma und opa | grosseltern

online | online

opa | opa
operation | eingriff
operationen | eingriffe
opposition | opposition
oppositionsparteien | opposition
optimieren | optimieren
optimiert | optimiert
optimierte | optimierte
optimierten | optimierten
optimierter | optimierter
optimierung | optimierung
optimierungen | optimierungen

orange | orange
orangen | orangen
orchesterleiter | dirigent
ordern | ordern
ordert | ordert
orderte | orderte
orderten | orderten
ordnen | ordnen
ordnet | ordnet
ordnet an | anordnet
ordnete | ordnete
ordnete an | anordnete
ordneten | ordneten
ordneten an | anordneten
organisatoren | ausrichter
organisators | organisators
organisieren | ausrichten
organisiert | organisiert
organisierte | organisierte
organisierten | organisierten
organisierter | organisierter
ort | ort
ort der geburt | geburtsort
ort der veranstaltung | veranstaltungsort
orte | orte
orten
ortes | ortes
ortschaft | ort
ortschaften | orte
ortschefin | ortschefin
ortskern | dorfkern
ortsmitte | dorfkern
ortsumfahrung | umfahrung
ortsumfahrungen | ortsumgehungen
ortsumgehung | umfahrung
ortsumgehungen | ortsumgehungen

osten

paar
packend | packend
packende | packende
packendem | packende
packenden | packende
packender | packender
packendes | packende
papa | papa
papas | papas
paperback | paperback
paprika | paprika
paprikaschote | paprika
parade | umzug
paradeiser | tomaten
paraden | umzüge
parallel | parallel
parken | parken
parkgarage | parkhaus
parkgaragen | parkhäuser
parkhaus | parkhaus
parkhäuser | parkhäuser
parkplatz | parkplatz
parkplätze | parkplätze
parkt | parkt
parkte | parkte
parkten | parkten
parlamentarier | abgeordnete
parlamentariern | abgeordneten
part | part
partei
parteichef | parteichef
parteichefin | parteichefin
parteiführung | parteispitze
parteimitglieder | parteimitglieder
parteispitze | parteispitze
parteivorsitzende | parteichef
parteivorsitzender | parteichef
parterre | parterre
partie | match
partien | spiele
parts | parts
party | fest
passagier | fahrgast
passagiere | fahrgäste
passagieren | fahrgästen
passant | passant
passantin | passantin
passend | passend
passende | passend
passendem | passend
passenden | passend
passender | passender
passendes | passend
passierbar
passieren | geschehen
passiert | passiert
passierte | geschah
passierten | vorfielen
pastor | pastor
pastoren | pastoren
patienten | patienten
patientinnen
patientinnen und patienten | patienten
patron | patron
pausenlos | pausenlos

pc | pc

pedes
pegel | pegel
pegelstand | pegel
pegelstände | pegelstände
penaltyschiessen | penaltyschiessen
pension
pensionär | rentner
pensionären | rentnern
pensionärin | rentnerin
per
per anhalter | als anhalter
per auto | per auto
per bahn | per zug
per bus | per bus
per e mail | per mail
per flugzeug | per flugzeug
per mail | per mail
per pedes | zu fuss
per post | per post
per rad | per rad
per schiff | per schiff
per telefon | am telefon
per zug | per zug
performance | leistung
periode | phase
perioden | phasen
permanent | dauernd
permanente | dauernd
permanentem | dauernd
permanenten | dauernd
permanenter | ständiger
permanentes | dauernd
person | mensch
personal | personal
personen | leute
persönlich | in person
persönlichen

pfad | weg
pfade | wege
pfanne | pfanne
pfannkuchen | eierkuchen
pfarrer | pastor
pfarrern | pastoren
pferd | ross
pflanzen | pflanzen
pflegeheim | altenheim
pflegeheime | altenheime
pflegekräfte | pflegekräfte
pflegepersonal | pflegekräfte
pfleger | pfleger
pflicht | pflicht
pflichten | aufgaben

pharmazie | apotheke
phase | phase
phasen | phasen
photovoltaikanlage | solaranlage
photovoltaikanlagen | solaranlagen

piano | piano
pilze | pilze
pittoresk | idyllisch
pittoreske | idyllische
pittoreskem | idyllische
pittoresken | idyllische
pittoresker | idyllischer
pittoreskes | idyllische

pkw | pkw
pkw fahrer | autofahrer
pkws | pkws

plan
planen | planen
planend | planend
planmässig | nach plan
plant | plant
plante | plante
planten | planten
plastik | plastik
plastiken | plastiken
platte | album
platz | rang
platz eins | rang eins
platz nehmen | sich setzen
platzieren | aufstellen
platziert | aufstellt
platzierte | aufstellte
platzierten | aufstellten
pleite | pleite
pleiten | pleiten
pluspunkt | vorteil
pluspunkte | vorteile
plötzlich | jäh
plötzliche | jäh
plötzlichem | jäh
plötzlichen | jäh
plötzlicher | abrupter
plötzliches | jäh

poem | poem
poet | poet
pokal | cup
polizei
polizeiangaben | polizeiangaben
polizeibeamte | polizisten
polizeibeamten | polizisten
polizeibeamter | polizist
polizeibeamtin | beamtin
polizeichef | polizeichef
polizeidienststelle | polizeiwache
polizeirevier | polizeiwache
polizeisprecher | polizeisprecher
polizeisprecherin | polizeisprecherin
polizeistation | polizeiwache
polizeiwache | polizeiwache
polizist | polizist
polizisten | polizisten
polizistin | beamtin
populär | beliebt
populäre | beliebt
populärem | beliebt
populären | beliebt
populärer | beliebter
populäres | beliebt
post
postbote | postbote
postboten | postbote
postweg

prallte
prallte auf | fuhr auf
prallte gegen | stiess gegen
prallten
prallten gegen | krachten gegen
preis | preis
preis leistungs verhältnis | preis leistungs verhältnis
preisanstieg | preisanstieg
preisanstiege | preisanstiege
preise | preise
preise für den eintritt | eintrittspreise
preiserhöhung | preisanstieg
preiserhöhungen | preisanstiege
preisgab | verriet
preisgaben | verrieten
preisgeben | verraten
preisgegeben | verraten
preisgibt | verrät
preisgünstig | billig
preisgünstige | billig
preisgünstigem | billig
preisgünstigen | billig
preisgünstiger | billiger
preisgünstiges | billig
preisnachlass | rabatt
preisnachlässe | rabatte
preissteigerung | preisanstieg
preissteigerungen | preisanstiege
preisverleihung | ehrung
preiswert | billig
preiswerte | billig
preiswertem | billig
preiswerten | billig
preiswerter | billiger
preiswertes | billig
premiere | premiere
premieren | premieren
presseaussendung | presseerklärung
presseaussendungen | presseerklärungen
presseerklärung | presseerklärung
presseerklärungen | presseerklärungen
pressekonferenz | medienkonferenz
pressekonferenzen | medienkonferenzen
pressemitteilung | presseerklärung
pressemitteilungen | presseerklärungen
pressesprecher | sprecher
pressesprecherin | sprecherin
prinzip
prinzipiell | im prinzip
privaten
pro | je
pro einwohner | je einwohner
pro jahr | im jahr
pro kilo | je kilo
pro kilogramm | je kilogramm
pro kopf | pro kopf
pro liter | je liter
pro monat | im monat
pro nacht | je nacht
pro person | pro kopf
pro quadratmeter | je quadratmeter
pro stunde | je stunde
pro tag | pro tag
probanden | probanden
probieren | probieren
probierend | probierend
probiert | probiert
probiert aus | testet
probierte | probierte
probierte aus | testete
probiertem | probiertem
probierten | probierten
probierten aus | testeten
probierter | probierter
probiertes | probiertes
problem | problem
probleme | probleme
problemen | probleme
problemlos | problemlos
produktion | fertigung
produktionsbeginn | produktionsstart
produktionsstart | produktionsstart
produzent | produzent
produzenten | produzent
produzieren | erzeugen
produzierend | fertigend
produziert | erzeugt
produzierte | erzeugte
produziertem | gefertigtem
produzierten | erzeugten
produzierter | gefertigter
produziertes | gefertigtes
profit | gewinn
profite | gewinne
prognose | prognose
prognosen | prognosen
prognostizieren | prognosen
prognostiziert | vorhergesagt
programm
projekt | projekt
projekte | projekt
projektleiter | projektleiter
projektleiterin | projektleiterin
projekts | projekts
protestieren | protestieren
protestierende | demonstranten
protestierenden | demonstranten
protestiert | protestiert
protestierte | protestierte
protestierten | protestierten
provisorische | vorläufige
provisorischem | vorläufige
provisorischen | vorläufige
provisorischer | vorläufiger
provisorisches | vorläufige
prozent
prozent erhöht | prozent erhöht
prozent gestiegen | prozent erhöht
prozess | prozess
prozesse | prozess
prächtig | herrlich
prächtige | herrlich
prächtigem | herrlich
prächtigen | herrlich
prächtiger | herrlich
prächtiges | herrlich
prämieren | belohnen
prämierend | belohnend
prämiert | belohnt
prämierte | belohnte
prämiertem | belohntem
prämierten | belohnten
prämierter | belohnter
prämiertes | belohntes
präparat | arznei
präparate | arznei
präsent | präsent
präsente | präsente
präsentieren | zeigen
präsentiert | zeigt
präsentierte | zeigte
präsentierten | zeigten
präzise | exakt
präzisem | exaktem
präzisen | exakten
präziser | exakter
präzises | exaktes
prüfen | prüfen
prüfen ob | prüfen ob
prüfend | prüfend
prüfer | prüfer
prüfern | prüfern
prüft | prüft
prüft ob | prüft ob
prüfte | prüfte
prüfte ob | prüfte ob
prüften | prüften
prüfung | examen
prüfungen | examina

publizieren | publizieren
publiziert | publiziert
publiziert wurde | erschienen ist
publizierte | publizierte
puderzucker | puderzucker
pulli | pulli
pullover | pulli
putzen
putzen und | putzen und
putzt | putzt

pädagogen | lehrern
pädagogin | lehrerin

pünktlich | pünktlich
pürieren | mixen

quadratmeter
qualität | güte
quark | quark
quartier | quartier
quartiere | quartiere

rabatt | rabatt
rabatte | rabatte
rad | rad
radfahrer | radler
radfahrerin | radlerin
radfahrerinnen | radlerinnen
radfahrern | radlern
radfahrers | radlers
radler | radler
radlerin | radlerin
radlerinnen | radlerinnen
radlern | radlern
radlers | radlers
radweg | radweg
radwege | radwege
radwegs | radwegs
rahm | rahm
rahmen
rand
rand der stadt | stadtrand
rande
rande der stadt | stadtrand
rang | rang
rang eins | rang eins
rapide | rapide
rapidee | rapide
rapideem | rapide
rapideen | rapide
rapideer | rapideer
rapidees | rapide
rar | rar
rare | rare
rarem | rare
raren | rare
rarer | rarer
rares | rare
rasant | rapide
rasante | rapide
rasantem | rapide
rasanten | rapide
rasanter | rapideer
rasantes | rapide
rasch | rasch
rasche | rasch
raschem | rasch
raschen | rasch
rascher | rascher
rasches | rasch
raspeln | reiben
raten | raten
rathaus | rathaus
rathäuser | rathäuser
ratsmitglieder | stadträte
raubüberfall
rauchgasvergiftung | rauchvergiftung
rauchvergiftung | rauchvergiftung
raumfahrer | astronaut
raumsonde | sonde

reaktion | antwort
realisieren | umsetzen
realisiert | umsetzt
realisierte | umsetzte
realisierten | umsetzten
rechnen
rechnen damit | rechnen damit
rechnen mit | erwarten
rechner | pc
rechnern | rechnern
rechners | rechners
rechnet
rechnet damit | rechnet damit
rechnet mit | erwartet
rechnete
rechnete damit | ging davon aus
rechnete mit | erwartete
rechneten
rechneten damit | rechneten damit
rechneten mit | erwarteten
rechnung | rechnung
rechnungen | rechnungen
rechtens | legal
rechtfertigen | begründen
rechtfertigt | begründet
rechtfertigte | begründete
rechtfertigten | begründete
rechtmässig | legal
rechtmässige | legal
rechtmässigem | legal
rechtmässigen | legal
rechtmässiger | legaler
rechtmässiges | legal
rechtsanwalt | anwalt
rechtsanwalts | anwalts
rechtsanwälte | anwälte
rechtsanwälten | anwälten
rechtsanwältin | anwältin
rechtskonform | legal
rechtskräftig | unanfechtbar
rechtswissenschaft | jura
rechtswissenschaften | jura
rechtzeitig | früh genug
rede | rede
reden | reden
reden mit | reden mit
redet | redet
redet mit | redet mit
redete | redete
redete mit | redete mit
redeten | redeten
redeten mit | redeten mit
reduzieren | senken
reduzierend | senkend
reduziert | gesenkt
reduzierte | senkte
reduziertem | gesenktem
reduzierten | senkten
reduzierter | gesenkter
reduziertes | gesenktes
reduzierung | senkung
referee | referee
regel | regel
regeln | regeln
regelung | regel
regelungen | regeln
regen | regen
regen an | regen an
regenerativ | erneuerbar
regenerative | erneuerbare
regenerativem | erneuerbare
regenerativen | erneuerbare
regenerativer | erneuerbarer
regeneratives | erneuerbare
regenfälle | regen
regenfällen
regenguss | schauer
regengüsse | schauer
regenschauer | schauer
regie | regie
regierungschef | regierungschef
regierungschefin | regierungschefin
region | gegend
regionen | gegenden
regisseur | regisseur
regisseurin | regisseurin
registrieren | anmelden
registriert | erfasst
registrierte | erfasste
registrierten | erfassten
regnet
regnet es | es regnet
regt
regt an | anregt
regte
regte an | anregte
regten
regten an | anregten
reiben | reiben
reibungslos | problemlos
reich | reich
reiche | reich
reichem | reich
reichen | reich
reichen ein | legen vor
reicher | reicher
reiches | reich
reichlich | viel
reichlich wasser | viel
reicht
reicht ein | vorlegt
reichte
reichte ein | gab ab
reichten
reichten ein | gaben ab
reihe
rein | rein
reine | rein
reinem | rein
reinen | rein
reiner | reiner
reines | rein
reinigen | säubern
reinigt | putzt
reinigte | reinigte
reinigten | reinigten
reinigung | reinigung
reisegepäck | gepäck
reisen | trips
reisen ab | fahren ab
reissen
reissen ab | reissen ab
reissen nieder | reissen ab
reisst
reisst ab | abreisst
reisst nieder | abreisst
reist
reist ab | abfährt
reiste
reiste ab | abfuhr
reisten
reisten ab | abfuhren
reklame | reklame
rekord | rekord
rekorde | rekorde
rektor | rektor
rektorin | rektorin
relativ | relativ
remis | remis
renommiert | angesehen
renommierte | angesehene
renommiertem | angesehene
renommierten | angesehene
renommierter | angesehener
renommiertes | angesehene
renovieren | sanieren
renovierend | sanierend
renoviert | saniert
renovierte | sanierte
renoviertem | saniertem
renovierten | sanierten
renovierter | sanierter
renoviertes | saniertes
renovierung | sanierung
rente
rentner | rentner
rentnerin | rentnerin
rentnern | rentnern
reparieren | reparieren
repariert | repariert
repräsentieren | vertritt
repräsentiert | vertritt
repräsentierte | vertrat
repräsentierten | vertraten
reservat | reservat
reservate | reservate
respektieren | achten
respektiert | achtet
respektierte | achtete
respektierten | achteten
rest
restaurant | gasthof
restaurantbesitzer | gastronom
restaurants
reste | reste
resten | resten
restlos
restlos ausverkauft | ausverkauft
resultat | ergebnis
resultate | resultate
resultaten | resultaten
resümee | fazit
retten | retten
retter | retter
rettern | rettern
rettungsarzt | notarzt
rettungshelikopter | rettungshelikopter
rettungshubschrauber | rettungshelikopter
rettungskräfte | retter
rettungskräften | rettern
rettungswagen | ambulanz
revision
revision einlegen | in revision gehen
rezensenten | kritiker
rezession | rezession

ribisel | ribisel
richten
richten sich an | richten sich an
richterspruch | urteil
richterspruchs | urteils
richtersprüche | urteile
richtet
richtet sich an | ist gedacht für
richtig | korrekt
richtige | korrekt
richtigem | korrekt
richtigen | korrekt
richtiger | korrekter
richtiges | korrekt
richtung | richtung
rief | rief
rief auf | aufrief
rief ins leben | gründete
riefen | riefen
riefen auf | aufriefen
riefen ins leben | gründeten
riesig | enorm
riesige | enorm
riesigem | enorm
riesigen | enorm
riesiger | enormer
riesiges | enorm
riet | riet
rieten | rieten
risiken | risiken
risiko | gefahr
riskant | riskant
riskante | riskant
riskantem | riskant
riskanten | riskant
riskanter | riskanter
riskantes | riskant
riss
riss ab | abriss
riss nieder | abriss
riss um | riss um
rissen
rissen ab | abrissen
rissen nieder | abrissen
rissen um | rissen um
rivale | gegner

robust | robust
robuste | robust
robustem | solidem
robusten | soliden
robuster | solider
robustes | solides
rolle | part
rollen | parts
rollstuhl
rollstuhlfahrer | rollstuhlfahrer
roman
romandebüt | debütroman
ross | ross
route | route
routen | routen

rufen
ruft
ruft auf | aufruft
ruhe
ruhe bewahren | ruhe bewahren
ruhestand
ruheständler | rentner
ruheständlerin | rentnerin
ruheständlern | rentnern
ruhig | ruhig
ruhig bleiben | ruhe bewahren
ruhige | ruhige
ruhigem | ruhige
ruhigen | ruhige
ruhiger | ruhiger
ruhiges | ruhige
rummel | kirmes
rund | ca
rund um | rund um
rund um die uhr | tag und nacht

räder | bikes
rädern | rädern
rät | rät
räumen | räumen
räumt | räumt
räumte | räumte

rück
rückerstatten | erstatten
rückerstattet | erstattet
rückerstattete | zurückgab
rückerstatteten | zurückgaben
rückfahrt | heimreise
rückgang | abnahme
rückkehr | heimkehr
rückreise | heimreise
rücktritt | rücktritt
rückzuerstatten | zu erstatten
rügen | rügen
rügt | rügt
rügte | rügte
rügten | rügten
rüsten
rüsten aus | rüsten aus
rüstet
rüstet aus | ausrüstet
rüstete
rüstete aus | ausrüstete
rüsteten
rüsteten aus | ausrüsteten

sachen | dinge
sagen | sagen
sagen zu | sagen zu
sagt | sagt
sagt zu | zusagt
sagte | angab
sagte am dienstag | sagte am dienstag
sagte am donnerstag | sagte am donnerstag
sagte am freitag | sagte am freitag
sagte am mittwoch | sagte am mittwoch
sagte am montag | sagte am montag
sagte am samstag | sagte am samstag
sagte am sonntag | sagte am sonntag
sagte der wetterdienst | sagte der wetterdienst
sagte die feuerwehr | sagte die feuerwehr
sagte die polizei | sagte die polizei
sagte ein sprecher | sagte ein sprecher
sagte eine sprecherin | sagte eine sprecherin
sagte zu | zusagte
sagten | sagten
sagten die veranstalter | sagten die veranstalter
sagten zu | zusagten
sah | sah
sahen | sahen
sahne | rahm
saison | saison
saisonauftakt | saisonstart
saisonbeginn | saisonstart
saisonende | saisonende
saisons | saisons
saisonstart | saisonstart
sammelend | sammelend
sammeln | sammeln
sammelt | sammelt
sammelte | sammelte
sammelten | sammelten
samstag | samstag
samstagabend | samstagabend
samstagmorgen | samstagmorgen
samstagnachmittag | samstagnachmittag
samstags | samstags
samt | samt
sanft | sanft
sanfte | sanfte
sanftem | sanftem
sanften | sanften
sanfter | sanfter
sanftes | sanftes
sanieren | sanieren
sanierend | sanierend
saniert | saniert
sanierte | sanierte
saniertem | saniertem
sanierten | sanierten
sanierter | sanierter
saniertes | saniertes
sanierung | sanierung
sank | fiel
sanken | fielen
sauber | rein
saubere | rein
sauberem | rein
sauberen | rein
sauberer | reiner
sauberes | rein

schaden | schaden
schadenersatz | entschädigung
schadens
schadensersatz | entschädigung
schadenshöhe | schadenshöhe
schaffen
schaffen ab | heben auf
schafft
schafft ab | aufhebt
schaffte
schaffte ab | aufhob
schaffte es | gelang es
schafften
schafften ab | aufhoben
schale | schale
schalen | schalen
scharfe
scharfe aufnahmen | scharfe fotos
scharfe bilder | scharfe fotos
scharfe fotos | scharfe fotos
schau | schau
schauen | schauen
schauer | schauer
schauspiel | schauspiel
schauspiele | schauspiele
schauspieler | darsteller
schauspielerin | darstellerin
schauspielerinnen | darstellerinnen
schauspielern | darstellern
scheiben
scheuer | scheuer
scheune | scheuer
schichtarbeit | schichtarbeit
schichtdienst | schichtarbeit
schicken | senden
schicker | schicker
schicksal | los
schickt | sendet
schickte | sendete
schickten | sendeten
schieben
schiedsrichter | referee
schienen | gleise
schiff
schildern | schildern
schildert | sagt
schildert das leben | schildert das leben
schilderte | angab
schilderten | beschrieben
schilderung | schilderung
schirmherr | patron
schlaganfall | hirnschlag
schlagen | besiegen
schlagen vor | regen an
schlagobers | schlagrahm
schlagrahm | schlagrahm
schlagsahne | schlagrahm
schlechtem
schlechtes
schlechtes wetter | schlechtwetter
schlechtwetter | schlechtwetter
schliessen | zumachen
schliesslich | letztlich
schlucht | klamm
schlug | schlug
schlug vor | anregte
schlugen | schlugen
schlugen vor | anregten
schluss | ende
schlussmann | goalie
schlusspfiff | abpfiff
schlägt | besiegt
schlägt vor | anregt
schmackhaft | lecker
schmackhafte | lecker
schmackhaftem | lecker
schmackhaften | lecker
schmackhafter | leckerer
schmackhaftes | lecker
schmutzig | dreckig
schmutzige | dreckig
schmutzigem | dreckig
schmutzigen | dreckig
schmutziger | dreckiger
schmutziges | dreckig
schmücken | schmücken
schmückt | schmückt
schmückte | schmückte
schmückten | schmückten
schnee
schneefall | schneefall
schneefälle | schneefall
schneiden | schneiden
schneit
schneit es | es schneit
schnell | rasch
schnelle | rasch
schnellem | rasch
schnellen | rasch
schneller | rascher
schnelles | rasch
schnellstmöglich | baldmöglichst
schnitt
schon | schon
schon bald | bald
schon immer | von jeher
schon in kürze | bald
schon lange | schon lange
schon seit | seit
schon seit langem | schon lange
schoss
schoss beide | schoss beide
schoss das | schoss das
schoss den | schoss den
schoss die | schoss die
schoss zwei | schoss zwei
schrecklich | furchtbar
schreckliche | furchtbar
schrecklichem | furchtbar
schrecklichen | furchtbar
schrecklicher | furchtbarer
schreckliches | furchtbar
schreiben | schreiben
schreibt
schreibt an | arbeitet an
schreiner | tischler
schreinerei | tischlerei
schreinerin | tischlerin
schrieb | schrieb
schrieb an | schrieb an
schrieben | schrieben
schriftlich | schriftlich
schriftlicher
schriftsteller | autor
schriftstellerin | autorin
schriftstellerinnen | autorinnen
schriftstellers | autors
schritt | schritt
schritt für schritt | allmählich
schritte | schritte
schrittweise | stufenweise
schrittweisem | stufenweisem
schrittweisen | stufenweisen
schrittweiser | stufenweiser
schrittweises | stufenweises
schulbeginn | schulstart
schulden | schulden
schule | schule
schulen | schulen
schulleiter | rektor
schulleiterin | rektorin
schulleitung | schulleitung
schulstart | schulstart
schult | schult
schulte | schulte
schulten | schulten
schulunterricht | unterricht
schusswaffe | feuerwaffe
schusswaffen | feuerwaffen
schutzgebiet | reservat
schutzgebiete | reservate
schutzimpfung | impfung
schutzimpfungen | impfungen
schwacher
schwacher hitze | kleiner hitze
schwachpunkt | schwäche
schwachpunkte | schwächen
schwammerl | pilze
schwebt
schwebt in lebensgefahr | ist in lebensgefahr
schwer | schwer
schwer verletzt | schwerverletzt
schwer zu | schwer zu
schwere | schwere
schwere nebenwirkungen | ernste nebenwirkungen
schwere verletzungen | ernste verletzungen
schwerem | schwerem
schweren | schweren
schweren nebenwirkungen | ernsten nebenwirkungen
schwerer | schwerer
schweres | schweres
schwerverletzt | schwerverletzt
schwerwiegend | gravierend
schwerwiegende | gravierende
schwerwiegendem | gravierende
schwerwiegenden | gravierende
schwerwiegender | gravierender
schwerwiegendes | gravierende
schwierig | schwer
schwierig zu | schwer zu
schwierige | schwere
schwierigem | schwerem
schwierigen | schweren
schwieriger | schwerer
schwieriges | schweres
schwierigkeit | problem
schwierigkeiten | probleme
schwimmbad | bad
schwimmbäder | bäder
schwäche | schwäche
schwächen | schwächen
schäden | schäden
schätzen | schätzen
schätzt | schätzt
schätzte | schätzte
schätzten | schätzte
schön | schön
schöne | schöne
schönem | schönem
schönen | schönen
schöner | schöner
schönes | schönes
schönes wetter | gutes wetter
schönwetter
schüler | schüler
schülerinnen
schülerinnen und schüler | schüler
schüssel | schale
schüsseln | schalen
schütten | giessen
schützen | schützen
schützt | schützt
schützte | bewahrte
schützten | bewahrte

sechs
sechs monate | sechs monate
secondhand | gebraucht
secondhande | gebraucht
secondhandem | gebraucht
secondhanden | gebraucht
secondhander | gebrauchter
secondhandes | gebraucht
see
seelsorger | pastor
seelsorgern | pastoren
seeweg
sehen
sehenswürdigkeit | attraktion
sehenswürdigkeiten | attraktionen
sein
sein amt aufgab | sein amt aufgab
sein amt niedergelegt | zurückgetreten
sein amt niederlegte | sein amt aufgab
sein leben lang | zeitlebens
seine
seine ehefrau | seine frau
seine frau | seine frau
seine gattin | seine frau
seine zentrale | seinen sitz
seinen
seinen hauptsitz | seinen sitz
seinen sitz | seinen sitz
seiner
seiner ehefrau | seiner frau
seiner frau | seiner frau
seiner gattin | seiner frau
seinerzeit | damals
seit | seit
seit dieser zeit | seitdem
seit jahren | seit jahren
seit jeher | von jeher
seit kurzem | neuerdings
seit kurzer zeit | neuerdings
seit langem | schon lange
seit langer zeit | schon lange
seit längerem | schon lange
seit mehreren jahren | seit jahren
seit neuestem | neuerdings
seitdem | seitdem
seite
seite an seite | nebeneinander
seiten
seither | seitdem
sektor | sektor
sektoren | branchen
selben
selbst | selbst
selbstständig | eigenständig
selbstständige | eigenständige
selbstständigem | eigenständige
selbstständigen | eigenständige
selbstständiger | eigenständiger
selbstständiges | eigenständige
selbstverständlich | natürlich
selten | rar
seltene | rare
seltenem | rare
seltenen | rare
seltener | rarer
seltenes | rare
seltsam | seltsam
seltsame | seltsam
seltsamem | seltsam
seltsamen | seltsam
seltsamer | seltsamer
seltsames | seltsam
semifinale | halbfinale
semmel | semmel
semmeln | semmel
senden | senden
sender
sendet | sendet
sendete | sendete
sendeten | sendeten
senioren | senioren
seniorenheim | altenheim
seniorenheime | altenheime
seniorenheims | altenheims
seniorenresidenz | altenheim
seniorenresidenzen | altenheime
senken | senken
senkend | senkend
senkte | senkte
senkten | senkten
senkung | senkung
servieren | anrichten
serviert | serviert
setzen
setzen fort | führen fort
setzen sich zusammen aus | bestehen aus
setzt
setzt ein | nutzt
setzt fort | fortführt
setzt sich zusammen aus | besteht aus
setzt um | umsetzt
setzte
setzte ein | nutzte
setzte fort | fortführte
setzte sich | nahm platz
setzte sich zusammen aus | bestand aus
setzte um | umsetzte
setzten
setzten ein | nutzten
setzten fort | fortführten
setzten sich | nahmen platz
setzten um | umsetzten
seuche | seuche

shoppingcenter | shoppingcenter

sich
sich beschweren | klagen
sich beteiligen | mitmachen
sich beteiligt | mitgemacht
sich entschuldigt | sich entschuldigt
sich erhöhen | steigen
sich gebildet haben | entstanden sind
sich gebildet hat | entstand
sich geeinigt | sich geeinigt
sich gegenseitig | einander
sich in verbindung setzen mit | kontaktieren
sich nicht dazu äussern | sich nicht äussern
sich nicht äussern | sich nicht äussern
sich setzen | sich setzen
sich verabschieden | abschied nehmen
sich verirrt | sich verirrt
sich verlaufen | sich verirrt
sich verständigt | sich geeinigt
sich widersetzen | sich widersetzen
sich zu beteiligen | mitzumachen
sich äussern | sich äussern
sicher
sichergestellt | konfisziert
sicherheit
sicherheitsgründen | sicherheitsgründen
sicherheitshalber | sicherheitshalber
sicherheitskamera | sicherheitskamera
sicherheitskameras | sicherheitskameras
sichern
sichern zu | sagen zu
sicherstellen | konfiszieren
sichert
sichert zu | zusagt
sicherte
sicherte zu | zusagte
sicherten
sicherten zu | zusagten
sicht
sichtete | sah
sichteten | sahen
sie
sieg | sieg
siege | siege
siegen | siegen
sieger | sieger
sieger im test | testsieger
siegerin | siegerin
siegerinnen | siegerinnen
siegern | siegern
siegers | siegers
siegt | siegt
siegte | gewann
siegten | siegten
signaturen | signaturen
silber
simpel | leicht
simpele | simpele
simpelem | simpelem
simpelen | simpelen
simpeler | simpeler
simpeles | simpeles
sind
sind auf der suche nach | suchen
sind bereit | sind bereit
sind der ansicht | sind der ansicht
sind der auffassung | sind der ansicht
sind der meinung | sind der ansicht
sind erlaubt | sind erlaubt
sind gedacht für | richten sich an
sind gegen | lehnen ab
sind geplant | sind geplant
sind gestattet | sind erlaubt
sind gestiegen | sind gestiegen
sind gestorben | starben
sind im gange | laufen
sind in der lage | können
sind nicht erlaubt | sind verboten
sind nicht gestattet | sind verboten
sind sich sicher | sind überzeugt
sind teil von | gehören zu
sind untersagt | sind verboten
sind verantwortlich für | sind zuständig für
sind verboten | sind verboten
sind verfügbar | stehen bereit
sind vorgesehen | sind geplant
sind zu sehen | sind zu sehen
sind zulässig | sind erlaubt
sind zuständig für | sind zuständig für
sind überzeugt | sind überzeugt
sinken | fallen
sinkt | fällt
situation | lage
sitz

skript | skript
skulptur | plastik
skulpturen | plastiken

smartphone | handy
smartphones | handys

so
so bald wie möglich | baldmöglichst
so dass | sodass
so genannt | sogenannt
so genannte | sogenannte
so genannten | sogenannten
so gut wie | fast
so gut wie alle | fast alle
so gut wie nichts | fast nichts
so gut wie nie | fast nie
so lange | solange
so schnell wie möglich | baldmöglichst
sodass | sodass
sofa | sofa
sofas | sofas
sofern | falls
sofort | sofort
sofort danach | direkt danach
sofortige | sofortige
sofortigem | sofortige
sofortigen | sofortige
sofortiger | sofortiger
sofortiges | sofortige
sogenannt | sogenannt
sogenannte | sogenannte
sogenannten | sogenannten
solange | solange
solaranlage | solaranlage
solaranlagen | solaranlagen
solide | robust
solidem | solidem
soliden | soliden
solider | solider
solides | solides
somit | daher
sommer
sonde | sonde
sonderbar | seltsam
sonderbare | seltsam
sonderbarem | seltsam
sonderbaren | seltsam
sonderbarer | seltsamer
sonderbares | seltsam
song | lied
songs | songs
sonnabend | samstag
sonnabendabend | samstagabend
sonnabendmorgen | samstagmorgen
sonnabendnachmittag | samstagnachmittag
sonnenaufgang
sonntag
sonntagabend | sonntagabend
sonntags | sonntags
sonst | sonst
sorgen
sorgen für | führen zu
sorgfältig | gründlich
sorgfältige | gründliche
sorgfältigem | gründliche
sorgfältigen | gründliche
sorgfältiger | gründlicher
sorgfältiges | gründliche
sorgt
sorgt für | führt zu
sorgte
sorgte für | führte zu
sorgten
sorgten für | führten zu
sortieren | ordnen
sortiert | ordnet
sortierte | ordnete
sortierten | ordneten
sound | klang
sowie | und
sowieso | ohnehin
sozialen

spannend | packend
spannende | packende
spannendem | packende
spannenden | packende
spannender | packender
spannendes | packende
sparen | sparen
spass | spass
speicher | estrich
speichern | speichern
speichert | speichert
speichert ab | speichert
speicherte | speicherte
speicherte ab | speicherte
speicherten | speicherten
speicherten ab | speicherten
speise | speise
speisen | essen
spektakulär | spektakulär
spektakuläre | spektakuläre
spektakulärem | spektakuläre
spektakulären | spektakuläre
spektakulärer | spektakulärer
spektakuläres | spektakuläre
spenden | spenden
spendet | spendet
spendete | spendete
spendete beifall | klatschte
spendeten | spendeten
spendeten beifall | klatschten
sperren | sperren
sperrt | dicht
sperrte | sperrte
sperrten | sperrten
sperrung | sperrung
spezialist | experte
spezialisten | experten
spezialistin | expertin
spiel | match
spielbeginn | anpfiff
spiele | spiele
spielen | spiele
spielende | abpfiff
spieler | spieler
spieler im mittelfeld | mittelfeldspieler
spielerinnen
spielerinnen und spieler | spieler
spielhälfte | hälfte
spielleitung | regie
spielplatz | spielplatz
spielplätze | spielplätze
spiels | match
spielzeit | saison
spielzeiten | saisons
spital | klinik
spitals | klinik
spitze
spitzt
spitzt zu | zuspitzt
spitzte
spitzte zu | zuspitzte
spitzten
spitzten zu | zuspitzten
spitäler | kliniken
spitälern | kliniken
spornt
spornt an | anspornt
spornte
spornte an | anspornte
spornten
spornten an | anspornten
sport
sport machen | sport machen
sport treiben | sport machen
sporthalle | turnhalle
sporthallen | turnhallen
sportler | athleten
sportlerin | athletin
sportlerinnen | athletinnen
sportlern | athleten
sprach | redete
sprach mit | redete mit
sprachen | redeten
sprachen mit | redeten mit
sprechen | reden
sprechen mit | reden mit
sprecher | sprecher
sprecher der polizei | polizeisprecher
sprecher des gerichts | gerichtssprecher
sprecherin | sprecherin
sprecherin der polizei | polizeisprecherin
sprecherin des gerichts | gerichtssprecherin
spricht | redet
spricht mit | redet mit
spur
spurlos
spurlos verschwunden | spurlos verschwunden
spätabends | spätabends
späten
später
spätestens | spätestens
spülmaschine | spülmaschine
spürbar | spürbar

staatsanwalt | ankläger
staatsanwaltschaft | anklage
staatsanwältin | anklägerin
stabil | robust
stabile | robust
stabilem | solidem
stabilen | soliden
stabiler | solider
stabiles | solides
stadion | arena
stadions | arena
stadt
stadtbewohner | stadtbewohner
stadtbezirk | stadtteil
stadtbezirke | stadtteile
stadtmitte | zentrum
stadtoberhaupt | bürgermeister
stadtoberhaupts | bürgermeisters
stadtrand | stadtrand
stadträte | stadträte
stadtteil | stadtteil
stadtteile | stadtteile
stadtteils | stadtteils
stadtverwaltung | stadtverwaltung
stadtviertel | stadtteil
stadtviertels | stadtteils
stadtweit | stadtweit
stadtzentren | innenstädte
stadtzentrum | zentrum
stahl | stahl
stahlen | klauten
stall | stall
stallung | stall
stammen
stammen aus | kommen aus
stammen von | kommen von
stammt
stammt aus | kommt aus
stammt aus dem | kommt aus dem
stammt vom | kommt vom
stammt von | kommt von
stammte
stammte aus | kam aus
stammte von | kam von
stand
stand bereit | stand bereit
stand unter wasser | war überflutet
stand zur verfügung | stand bereit
standen
standen bereit | standen bereit
standen unter wasser | waren überflutet
standen zur verfügung | standen bereit
starb | starb
starb am unfallort | starb am unfallort
starb an der unfallstelle | starb am unfallort
starb an ihren verletzungen | erlag ihren verletzungen
starb an seinen verletzungen | erlag seinen verletzungen
starben | starben
stark | stark
stark erhöht | stark erhöht
stark gestiegen | stark gestiegen
stark gesunken | stark gesunken
stark verbessert | stark verbessert
stark zugenommen | stark zugenommen
stark zurückgegangen | stark zurückgegangen
starke | stark
starke nachfrage | hohe nachfrage
starkem | stark
starkem regen | starkem regen
starkem wind | starkem wind
starken | stark
starken nachfrage | hohen nachfrage
starken regen | starken regen
starken regenfällen | starkem regen
starker | starker
starker nachfrage | hoher nachfrage
starker regen | starker regen
starker wind | starker wind
starkes | stark
start
start der bauarbeiten | baubeginn
start der saison | saisonstart
starten | starten
startet | beginnt
startete | begann
starteten | begannen
station | station
stationen | stationen
statt | statt
statten
statten aus | rüsten aus
stattet
stattet aus | ausrüstet
stattete
stattete aus | ausrüstete
statteten
statteten aus | ausrüsteten
stattfinden | stattfinden
stattgefunden | stattgefunden
stau | stau
staubzucker | puderzucker
staus | staus
stecken | stecken
steckenpferd | hobby
steckenpferde | hobbys
steckt | steckt
steckte | steckte
steckten | steckten
stehen
stehen bereit | stehen bereit
stehen geblieben | stehen geblieben
stehen zur verfügung | stehen bereit
stehlen | klauen
steht
steht bereit | steht bereit
steht kurz vor | ist kurz vor
steht noch nicht fest | ist noch unklar
steht zur verfügung | steht bereit
steigen | steigen
steigerend | erhöhend
steigern | anheben
steigerte | hob an
steigerten | erhöhten
steigerung | zuwachs
steigerungen | zuwächse
steigt | steigt
steigt an | steigt
stelle | job
stellen | jobs
stellen abbauen | jobs streichen
stellen abgebaut | stellen abgebaut
stellen abzubauen | stellen abzubauen
stellen gestrichen | stellen abgebaut
stellen her | erzeugen
stellen streichen | jobs streichen
stellen zu streichen | stellen abzubauen
stellenabbau | jobabbau
stellenangebot | jobangebot
stellenangebote | jobangebote
stellenwert | bedeutung
stellplatz | parkplatz
stellplätze | parkplätze
stellt
stellt ab | parkt
stellt auf | aufstellt
stellt bereit | stellt bereit
stellt fertig | vollendet
stellt her | erzeugt
stellt vor | zeigt
stellt zur verfügung | stellt bereit
stellte
stellte ab | parkte
stellte anzeige | stellte anzeige
stellte auf | aufstellte
stellte bereit | stellte bereit
stellte einen antrag auf | anforderte
stellte fertig | vollendete
stellte her | erzeugte
stellte sicher | konfiszierte
stellte strafanzeige | stellte anzeige
stellte vor | zeigte
stellte zur verfügung | stellte bereit
stellten
stellten ab | parkten
stellten anzeige | stellten anzeige
stellten auf | aufstellten
stellten bereit | stellten bereit
stellten einen antrag auf | anforderten
stellten fertig | vollendeten
stellten her | erzeugten
stellten sicher | konfiszierten
stellten vor | zeigten
stellten zur verfügung | stellten bereit
stellung
stellung nehmen | sich äussern
sterben | sterben
stets | immer
stets aufs neue | immer wieder
steueranhebung | steueranhebung
steuererhöhung | steueranhebung
steuergelder | steuergelder
stieg | stieg
stieg an | stieg
stieg um | legte um
stiegen | stiegen
stiegen an | stiegen
stiegenhaus | stiegenhaus
stiehlt | geklaut
stiess
stiess gegen | stiess gegen
stiess zusammen | kollidierte
stiessen
stiessen gegen | krachten gegen
stiessen zusammen | kollidierten
stiften | spenden
stiftet | spendet
stiftete | spendete
stiftete brand | legte feuer
stifteten | spendeten
still | ruhig
stille | ruhige
stillem | ruhige
stillen | ruhige
stiller | ruhiger
stilles | ruhige
stillstand
stimmen
stimmen zu | stimmen zu
stimmt
stimmt ab | votiert
stimmt zu | zustimmt
stimmte
stimmte ab | votierte
stimmte zu | zustimmte
stimmten
stimmten ab | votierten
stimmten zu | zustimmten
stimmzettel | wahlzettel
stimmzetteln | wahlzetteln
stirbt | stirbt
stockwerk | etage
stoppen | stoppen
stoppt | anhält
stoppte | stoppte
stoppten | stoppten
strafanzeige
strafanzeige erstattet | anzeige gestellt
strafanzeige gestellt | anzeige gestellt
strafe
strafe auf bewährung | bewährungsstrafe
strafstoss | elfmeter
strafstosses | elfmeters
strafstössen | elfmetern
straftat | delikt
straftaten | delikt
strand | strand
strasse | strasse
strassenbahn | tram
strassenbahnen | trams
strassenkreuzung | kreuzung
strassenkreuzungen | kreuzungen
strassensperrung | sperrung
strassenverkehr | verkehr
strauch | busch
strecke | route
strecken | routen
streichen
streichhölzer | zündhölzer
streifen | film
streik | streik
streiks | streiks
streit | zwist
streitigkeiten | streitigkeiten
strittig | strittig
strittige | strittig
strittigem | strittig
strittigen | strittig
strittiger | strittiger
strittiges | strittig
strittiges projekt | strittiges projekt
strom | strom
stromausfall | blackout
stromausfälle | blackouts
stromnetz
stromsparend | stromsparend
stromsparende | stromsparende
stromsparendem | stromsparende
stromsparenden | stromsparende
stromsparender | stromsparender
stromsparendes | stromsparende
sträucher | büsche
stubentiger | katze
student | student
studenten | studenten
studentinnen
studentinnen und studenten | studenten
studie | studie
studien | studien
studienteilnehmer | probanden
studierende | studenten
studierenden | studenten
studierender | student
studium | studium
stufe
stufenweise | stufenweise
stufenweisem | stufenweisem
stufenweisen | stufenweisen
stufenweiser | stufenweiser
stufenweises | stufenweises
stuft
stuft ein | einstuft
stufte
stufte ein | einstufte
stuften
stuften ein | einstuften
stunde | stunde
stunde lang | stunde
stunden | stunden
stunden danach | stunden danach
stunden darauf | stunden danach
stunden davor | stunden davor
stunden früher | stunden davor
stunden lang | stunden
stunden später | stunden danach
stunden vorher | stunden davor
stunden zuvor | stunden davor
stundenlang | stunden
sturmböen | sturmböen
sturz
ständig | dauernd
ständige | dauernd
ständigem | dauernd
ständigen | dauernd
ständiger | ständiger
ständiges | dauernd
stärken | stärken
stärkt | stärkt
stärkte | stärkte
stärkten | stärkten
stück
stück für stück | allmählich
stürmer | stürmer
stürmerin | stürmerin
stürmern | stürmern
stürmers | stürmers
stürmische
stürmische böen | sturmböen
stürzen
stürzen ein | stürzen ein
stürzen zusammen | stürzen ein
stürzt
stürzt ein | einstürzt
stürzt zusammen | einstürzt
stürzte
stürzte ein | einstürzte
stürzte um | kippte um
stürzte zusammen | einstürzte
stürzten
stürzten ein | einstürzten
stürzten um | kippten um
stürzten zusammen | einstürzten
stützen
stützen sich auf | fussen auf
stützt
stützt sich auf | fusst auf
stützte
stützte sich auf | beruhte auf

subvention | beihilfe
subventionen | beihilfen
suchaktion | suche
suche | suche
suchen | suchen
suchen nach | suchen
sucht | sucht
sucht nach | sucht
suchte | suchte
suchte nach | suchte
suchten | suchten
suchten nach | suchten
summe | summe
summen | summen

symptom | symptom

sämtliche | alle
sämtlichen | allen
sämtlicher | aller
sänger | sänger
sängerin | sängerin
säubern | säubern
säubern und | putzen und
säubert | putzt
säuberte | reinigte
säuberten | reinigten
säuberung | reinigung
säugling | baby
säuglinge | babys

süden
südlich
südlich der | südlich der
südlich von | südlich von

tabellenplatz | tabellenrang
tabellenrang | tabellenrang
tadeln | rügen
tadelt | rügt
tadelte | rügte
tadelten | rügten
tag | tag
tag der offenen tür | offener tag
tag für tag | pro tag
tag lang | tag
tag und nacht | tag und nacht
tage | tage
tage danach | tage danach
tage darauf | tage danach
tage davor | tage davor
tage früher | tage davor
tage lang | tage
tage später | tage danach
tage vorher | tage davor
tage zuvor | tage davor
tagelang | tage
tagelangem
tagelangem regen | tagelangem regen
tagelangen
tagelangen regenfällen | tagelangem regen
tagen
tages
tagesanbruch
tagesordnung | agenda
tagesverlauf
tags
tags darauf | am folgetag
tags zuvor | am vortag
tagsüber | am tag
tagung | tagung
tagungen | tagungen
talentiert | begabt
talentierte | begabte
talentiertem | begabte
talentierten | begabte
talentierter | begabter
talentiertes | begabte
tapfer | mutig
tapfere | mutig
tapferem | mutig
tapferen | mutig
tapferer | mutiger
tapferes | mutig
tarifgespräche | tarifgespräche
tarifverhandlungen | tarifgespräche
taschenbuch | paperback
tastatur | keyboard
tat
tatsache | faktum
tatsachen | fakten
tatsächlich | wirklich
tatverdächtige | verdächtige
tatverdächtigen | verdächtigen
tatverdächtiger | verdächtiger
taucht
taucht auf | auftaucht
tauchte
tauchte auf | erschien
tauchten
tauchten auf | erschienen
tausch | tausch
tauschen | tauschen
tauscht | tauscht
tauscht ein | tauscht
tauschte | tauschte
tauschte ein | tauschte
tauschten | tauschten
tauschten ein | tauschten
tausend
tausende | tausende
tausende menschen | tausende menschen
tausende personen | tausende menschen
tausende von | tausende
taxieren | schätzen
taxiert | schätzt
taxierte | schätzte
taxiertem | schätzte
taxierten | schätzte
taxierter | taxierter
taxiertes | schätzte

team | team
team von forschern | forscherteam
teammitglieder | teammitglieder
teams | teams
teelöffel | tl
teenager | teenager
teenagern | teenagern
teich | teich
teiche | teich
teil
teile
teilen | teilen
teilen mit | sagen
teilgenommen | mitgemacht
teilnehmen | mitmachen
teilnehmer | teilnehmer
teilnehmerinnen
teilnehmerinnen und teilnehmer | teilnehmer
teilnimmt | mitmacht
teils | teils
teilt | teilt
teilt auf | teilt
teilt mit | sagt
teilte | teilte
teilte am dienstag mit | sagte am dienstag
teilte am donnerstag mit | sagte am donnerstag
teilte am freitag mit | sagte am freitag
teilte am mittwoch mit | sagte am mittwoch
teilte am montag mit | sagte am montag
teilte am samstag mit | sagte am samstag
teilte am sonntag mit | sagte am sonntag
teilte auf | teilte
teilte das unternehmen mit | teilte das unternehmen mit
teilte der verein mit | teilte der verein mit
teilte der wetterdienst mit | sagte der wetterdienst
teilte die feuerwehr mit | sagte die feuerwehr
teilte die polizei mit | sagte die polizei
teilte die stadt mit | teilte die stadt mit
teilte ein sprecher mit | sagte ein sprecher
teilte eine sprecherin mit | sagte eine sprecherin
teilte mit | angab
teilten | teilten
teilten auf | teilten
teilten die veranstalter mit | sagten die veranstalter
teilten mit | sagten
teilweise | teils
teilzeit | teilzeit
teilzeitarbeit | teilzeit
teilzunehmen | mitzumachen
telefon
telefonisch | am telefon
teleskop
teleskop im weltraum | weltraumteleskop
temperaturen | werte
tempo | tempo
temporär | temporär
termin | datum
test
testen | testen
tester | prüfer
testergebnis | testergebnis
testern | prüfern
testet | testet
testete | testete
testeten | testeten
testpersonen | probanden
tests
testsieger | testsieger
teuer | teuer
teuere | teure
teuerem | teuerem
teueren | teure
teuerer | teurer
teueres | teure
teure | teure
teuren | teure
teurer | teurer
teures | teure

theaterbühne | bühne
theaterbühnen | bühnen
theaterstück | schauspiel
theaterstücke | schauspiele
therapie | therapie
therapien | therapien
therapieren | behandeln
therapierte | behandelte
therapiertem | behandelte
therapierten | behandelte
therapierter | behandelter
therapiertes | behandelte

ticket | karte
tickets | karten
tiefer
tiefsttemperaturen | tiefstwerte
tiefstwerte | tiefstwerte
tierarzt | tierarzt
tierasyl | tierasyl
tierasyle | tierasyle
tierheim | tierasyl
tierheime | tierasyle
tierpark | zoo
tierparks | zoos
tierärzte | tierärzte
tierärztin | tierärztin
tipp | tipp
tipps | tipps
tischler | tischler
tischlerei | tischlerei
tischlerin | tischlerin
titel
titelseite | titelseite
titelverteidiger | vorjahressieger

tl | tl

tod | tod
todbringend | tödlich
todbringende | tödliche
todbringendem | tödliche
todbringenden | tödliche
todbringender | tödlicher
todbringendes | tödliche
tode
todes | todes
todesopfer | tote
todesursache | todesursache
toilette | wc
toiletten | wcs
tomaten | tomaten
tombola | tombola
tonsetzer | komponist
topf | topf
topfen | quark
tor | tor
tor erzielt | tor erzielt
tor geschossen | tor erzielt
tore | tor
tore erzielt | tore erzielt
tore geschossen | tore erzielt
toren | toren
tores | tores
torfrau | torfrau
torhüter | goalie
torhüterin | torfrau
torhüters | keepers
torwart | goalie
torwarts | keepers
tote | tote
toter
toter körper | leiche
tour | tour
toxisch | giftig
toxische | giftige
toxischem | giftige
toxischen | giftige
toxischer | giftiger
toxisches | giftige

traf
traf die entscheidung | fasste den entschluss
traf ein | kam an
traf sich | traf sich
trafen
trafen ein | kamen an
trafen sich | trafen sich
trainer | coach
trainerin | coachin
trainern | coaches
trainers | coachs
trainieren | üben
trainiert | übt
trainierte | übte
trainierten | übten
trainierter | geübter
tram | tram
trambahn | tram
trams | trams
transporter | lieferwagen
transportern | lieferwagen
transportieren | befördern
transportiert | befördert
transportierte | beförderte
transportierten | beförderten
transportierter | beförderter
trat
trat auf die bühne | betrat die bühne
trat in kraft | trat in kraft
trat zurück | trat zurück
traurig | betrübt
traurige | betrübte
traurigem | betrübtem
traurigen | betrübten
trauriger | betrübter
trauriges | betrübtes
trauung | heirat
treffen | treffen
treffen sich | treffen sich
treffer | tor
treffern | toren
treffers | tores
treiben
treibhausgase | klimagase
treppenhaus | stiegenhaus
treten
treten in kraft | werden wirksam
trifft
trifft sich | trifft sich
trips | trips
tritt
tritt an | tritt an
tritt in kraft | wird wirksam
triumph | sieg
triumphe | siege
trockenheit | dürre
trockenheiten | dürren
trottoir | gehweg
trottoirs | gehwege
trotz | trotz
trotzdem | dennoch
trug
trug bei | trug bei
trug den namen | hiess
trugen
trugen leichte verletzungen davon | wurden leicht verletzt
trägt
trägt bei | trägt bei
trägt den namen | heisst
trödelmarkt | flohmarkt

turnhalle | turnhalle
turnhallen | turnhallen

tv | tv
tv sender | tv sender

tägig
täglich | pro tag
tätig
tätig als | tätig als
tätig war | arbeitete
tätigkeit | arbeit
tätigkeiten | arbeiten

tödlich | tödlich
tödliche | tödliche
tödlichem | tödliche
tödlichen | tödliche
tödlicher | tödlicher
tödliches | tödliche
tönen | tönen
tönt | tönt

tür

u
u a | u a
u bahn | u bahn

ufer | ufer

uhr

um
um die mittagszeit | mittags
um entschuldigung gebeten | sich entschuldigt
um herum | rund um
umbau | umbau
umbauen | umbauen
umbaut | umbaut
umbaute | umbaute
umbauten | umbauten
umbrachte | ermordete
umbrachten | ermordeten
umbringen | ermorden
umbringt | ermordet
umfahrung | umfahrung
umfang
umfassen | umfassen
umfasst | enthält
umfasst eine fläche von | erstreckt sich über
umfasste | umfasste
umfassten | umfasste
umfeld | umfeld
umfrage | umfrage
umfragen | umfragen
umgebaut | umbaut
umgebracht | ermordet
umgebrachte | getötete
umgebrachtem | getötete
umgebrachten | getötete
umgebrachter | getöteter
umgebrachtes | getötete
umgebung | umfeld
umgefallen | umgekippt
umgefallene | umgefallene
umgefallenen | umgefallenen
umgefallener | umgefallener
umgehend | sofort
umgehende | sofortige
umgehendem | sofortige
umgehenden | sofortige
umgehender | sofortiger
umgehendes | sofortige
umgehungsstrasse | umfahrung
umgehungsstrassen | ortsumgehungen
umgekippt | umgekippt
umgeleitet | umgelenkt
umgeleitete | umgelenkte
umgeleitetem | umgelenktem
umgeleiteten | umgelenkten
umgeleiteter | umgelenkter
umgeleitetes | umgelenktes
umgelenkt | umgelenkt
umgelenkte | umgelenkte
umgelenktem | umgelenktem
umgelenkten | umgelenkten
umgelenkter | umgelenkter
umgelenktes | umgelenktes
umgerissen | entwurzelt
umgesetzt | umsetzt
umgestalten | umbauen
umgestaltet | umbaut
umgestaltete | umbaute
umgestalteten | umbauten
umgestaltung | umbau
umgestürzt | umgekippt
umgestürzte | umgefallene
umgestürzten | umgefallenen
umgestürzter | umgefallener
umgesägt | gefällt
umgewandelt | umwandelt
umkippen | umkippen
umkreis | umfeld
umleiten | umleiten
umleitend | umleitend
umleitet | umlenkt
umleitete | umlenkte
umleiteten | umlenkten
umleitung | umweg
umleitungen | umwege
umlenken | umleiten
umlenkend | umleitend
umlenkt | umlenkt
umlenkte | umlenkte
umlenkten | umlenkten
ums
ums leben | zu tode
ums leben gekommen | gestorben
ums leben kommen | sterben
umsatz | erlös
umsetzen | umsetzen
umsetzt | umsetzt
umsetzte | umsetzte
umsetzten | umsetzten
umso | umso
umso mehr | umso mehr
umsonst | gratis
umstand | faktum
umstritten | strittig
umstrittene | strittig
umstrittenem | strittig
umstrittenen | strittig
umstrittener | strittiger
umstrittenes | strittig
umstrittenes projekt | strittiges projekt
umstände | umstände
umständen
umstürzen | umkippen
umwandeln | umwandeln
umwandelt | umwandelt
umwandelte | umwandelte
umwandelten | umwandelten
umweg | umweg
umwege | umwege
umweltfreundlich | umweltschonend
umweltfreundliche | umweltschonend
umweltfreundlichem | umweltschonend
umweltfreundlichen | umweltschonend
umweltfreundlicher | umweltschonender
umweltfreundliches | umweltschonend
umweltschonend | umweltschonend
umweltschonende | umweltschonend
umweltschonendem | umweltschonend
umweltschonenden | umweltschonend
umweltschonender | umweltschonender
umweltschonendes | umweltschonend
umzubauen | umzubauen
umzug | umzug
umzugestalten | umzubauen
umzuleiten | umzuleiten
umzulenken | umzuleiten
umzüge | umzüge

unanfechtbar | unanfechtbar
unangekündigt | unangekündigt
unbekannt
unbesiegt | unbesiegt
unbesiegte | unbesiegte
unbesiegtem | unbesiegte
unbesiegten | unbesiegte
unbesiegter | unbesiegter
unbesiegtes | unbesiegte
und | und
und so weiter | usw
unentgeltlich | gratis
unentgeltlich tätig | ehrenamtlich
unentgeltliche | gratis
unentgeltlichem | gratis
unentgeltlichen | gratis
unentgeltlicher | kostenloser
unentgeltliches | gratis
unentschieden | remis
unerwartet | unerwartet
unerwartete | unerwartet
unerwartetem | unerwartet
unerwarteten | unerwartet
unerwarteter | unerwarteter
unerwartetes | unerwartet
unerwünschte
unerwünschte wirkung | nebenwirkung
unfall | unfall
unfallort | unfallort
unfalls | unfalls
unfallstelle | unfallort
unfallursache | unfallursache
unfreiwillig | unfreiwillig
unfälle | unfälle
unfällen | unfällen
ungeachtet | trotz
ungefähr | ca
ungemein | überaus
ungenügend | ungenügend
ungenügende | ungenügend
ungenügendem | ungenügend
ungenügenden | ungenügend
ungenügender | ungenügender
ungenügendes | ungenügend
ungeschlagen | unbesiegt
ungeschlagene | unbesiegte
ungeschlagenem | unbesiegte
ungeschlagenen | unbesiegte
ungeschlagener | unbesiegter
ungeschlagenes | unbesiegte
ungewöhnlich | ungewöhnlich
ungewöhnliche | ungewöhnliche
ungewöhnlichem | ungewöhnliche
ungewöhnlichen | ungewöhnliche
ungewöhnlicher | ungewöhnlicher
ungewöhnliches | ungewöhnliche
unglück | unfall
unglücke | unfälle
unglücken | unfällen
unglücks | unfalls
unglücksort | unfallort
unglücksstelle | unfallort
unglücksursache | unglücksursache
uni | uni
unis | unis
universität | uni
universitäten | unis
unklar
unlängst | jüngst
unmittelbar
unmittelbar danach | direkt danach
unmittelbar davor | kurz zuvor
unmittelbar nach | kurz nach
unmittelbar vor | kurz vor
unmut | unmut
unmöglich
unnötig | unnötig
unnötige | unnötig
unnötigem | unnötig
unnötigen | unnötig
unnötiger | unnötiger
unnötiges | unnötig
unparteiische | referee
unparteiischer | referee
unpassierbar | unpassierbar
unrichtig | falsch
unrichtige | falsch
unrichtigem | falsch
unrichtigen | falsch
unrichtiger | falscher
unrichtiges | falsch
unscharf | unscharf
unscharfe | unscharfe
unscharfe aufnahmen | unscharfe fotos
unscharfe bilder | unscharfe fotos
unscharfe fotos | unscharfe fotos
unscharfem | unscharfe
unscharfen | unscharfe
unscharfer | unscharfer
unscharfes | unscharfe
unschuldig
unter | unter
unter alkoholeinfluss | betrunken
unter anderem | u a
unter dem gefrierpunkt | unter null
unter der bedingung dass | vorausgesetzt
unter der leitung des | geleitet vom
unter der leitung von | geleitet von
unter der voraussetzung dass | vorausgesetzt
unter der woche | wochentags
unter die lupe nehmen | genau prüfen
unter druck | unter druck
unter druck setzen | druck ausüben auf
unter freiem himmel | draussen
unter keinen umständen | keineswegs
unter kontrolle | im griff
unter kontrolle bringen | in den griff bekommen
unter leitung von | geleitet von
unter null | unter null
unter umständen | gegebenenfalls
unter wasser stand | überflutet war
unterbrechung
unterbundener | verhinderter
unterdessen | unterdessen
untergemengt | eingerührt
untergemischt | eingerührt
untergerührt | eingerührt
untergeschoss | keller
untergrundbahn | u bahn
unterhalten
unterhalten sich mit | reden mit
unterheben | unterheben
unterhielt
unterhielt sich mit | redete mit
unterhielten
unterhielten sich mit | redeten mit
unterhält
unterhält sich mit | redet mit
unterkunft | quartier
unterkünfte | quartiere
untermengen | einrühren
untermischen | einrühren
unternehmen | firma
unternehmens | betriebs
unternehmenschef | firmenchef
unternehmensgründer | firmengründer
unternehmensleitung | firmenleitung
unternehmenszentrale | zentrale
unterricht | unterricht
unterrichten | lehren
unterrichtend | lehrend
unterrichtet | lehrt
unterrichtete | lehrte
unterrichtetem | gelehrtem
unterrichteten | lehrten
unterrichteter | gelehrter
unterrichtetes | gelehrtes
unterrühren | einrühren
untersagen | verbieten
untersagt | verboten
untersagte | verbot
untersagter | verbotener
unterschied | differenz
unterschiede | differenzen
unterschiedliche | diverse
unterschiedlichen | diversen
unterschiedlicher | diverser
unterschreiben | unterzeichnen
unterschreibt | unterschreibt
unterschrieb | unterschrieb
unterschrieben | unterschrieben
unterschriften | signaturen
unterstreichen | sagen
unterstreicht | sagt
unterstrich | angab
unterstrichen | sagten
unterstützen | helfen
unterstützt | hilft
unterstützte | half
unterstützten | halfen
unterstützter | geförderter
unterstützung | hilfe
unterstützung für | hilfe für
unterstützung von | hilfe für
untersuchen | erforschen
untersuchen ob | prüfen ob
untersucht | erforscht
untersucht ob | prüft ob
untersuchte | erforschte
untersuchte ob | prüfte ob
untersuchten | erforschten
untersuchter | erforschter
untersuchung | studie
untersuchungen | studien
unterzeichnen | unterzeichnen
unterzeichnet | unterschreibt
unterzeichnete | unterschrieb
unterzeichneten | unterschrieben
unterziehen | unterheben
ununterbrochen | pausenlos
unverletzt | unverletzt
unversehrt | unverletzt
unverzüglich | sofort
unverzügliche | sofortige
unverzüglichem | sofortige
unverzüglichen | sofortige
unverzüglicher | sofortiger
unverzügliches | sofortige
unweit | nahe
unweit der | nahe
unweit des | nahe
unweit vom | nahe
unweit von | nahe
unwetter
unwetterwarnung | unwetterwarnung
unzufrieden | unzufrieden
unzureichend | ungenügend
unzureichende | ungenügend
unzureichendem | ungenügend
unzureichenden | ungenügend
unzureichender | ungenügender
unzureichendes | ungenügend

urlaub | ferien
urlauber | urlauber
urlaubern | urlaubern
ursache | grund
ursache dafür | grund für
ursache des brandes | brandursache
ursache des feuers | brandursache
ursache des todes | todesursache
ursache des unfalls | unfallursache
ursache des unglücks | unglücksursache
ursache für | grund für
ursachen | gründe
ursprüngliche | anfängliche
ursprünglichem | anfängliche
ursprünglichen | anfängliche
ursprünglicher | anfänglicher
ursprüngliches | anfängliche
urteil | urteil
urteile | urteile
urteils | urteils

usw | usw

vakzin | vakzin
vakzine | vakzine
vakzins | vakzins
vater | papa

velo | rad
velofahrer | radler
velos | bikes
verabredeter | ausgemachter
verabschieden
verabschiedete
verabschiedete sich | nahm abschied
verabschiedeten
verabschiedeten sich | nahmen abschied
veranstalten | ausrichten
veranstalter | ausrichter
veranstaltern | ausrichter
veranstalters | organisators
veranstaltet | organisiert
veranstaltete | organisierte
veranstalteten | organisierten
veranstalteter | organisierter
veranstaltung | event
veranstaltungen | events
veranstaltungsort | veranstaltungsort
verantwortlich
verantwortlich für | zuständig für
verantwortlichkeit | verantwortung
verantwortung | verantwortung
verband | verband
verbanden | verbanden
verbarg | verbarg
verbargen | verbarg
verbergen | verbergen
verbessern | optimieren
verbessert | optimiert
verbesserte | optimierte
verbesserten | optimierten
verbesserter | optimierter
verbesserung | optimierung
verbesserungen | optimierungen
verbieten | verbieten
verbietet | verboten
verbinden | verbinden
verbindet | verbindet
verbindlichkeiten | schulden
verbindung | kontakt
verbindung gesetzt | verbindung gesetzt
verbindungen | kontakte
verblüffen | verblüffen
verblüffend | erstaunlich
verblüffende | erstaunlich
verblüffendem | erstaunlich
verblüffenden | erstaunlich
verblüffender | erstaunlicher
verblüffendes | erstaunlich
verblüfft | erstaunt
verblüffte | verblüffte
verblüfftem | verblüffte
verblüfften | verblüffte
verblüffter | verblüffter
verblüfftes | verblüffte
verborgen | verborgen
verborgene | verbarg
verborgenem | verbarg
verborgenen | verbarg
verborgener | verborgener
verborgenes | verbarg
verbot | verbot
verboten | verboten
verbotener | verbotener
verbracht | verbracht
verbreiten | ausbreiten
verbreitet | ausbreitet
verbreitete | ausbreitete
verbreiteten | ausbreiteten
verbringen | zubringen
verbunden | verbindet
verdienst | lohn
verdienste | löhne
verdoppeln | verdoppeln
verdoppelt | verdoppelt
verdoppelte | verdoppelte
verdoppeltem | verdoppelte
verdoppelten | verdoppelte
verdoppelter | verdoppelter
verdoppeltes | verdoppelte
verdächtige | verdächtige
verdächtigen | verdächtigen
verdächtiger | verdächtiger
verein | club
vereinbaren | ausmachen
vereinbart | ausgemacht
vereinbarte | machte aus
vereinbarten | machten aus
vereinbarter | ausgemachter
vereinbarung | abkommen
vereinbarungen | abkommen
vereine | clubs
vereinen | clubs
vereinfachen | vereinfachen
vereinfacht | vereinfacht
vereinfachte | vereinfachte
vereinfachten | vereinfachten
vereinfachter | erleichterter
vereins | clubs
vereinschef | vereinschef
vereinschefin | vereinschefin
vereinsführung | vereinsführung
vereinsleitung | vereinsführung
vereinsmitglieder | vereinsmitglieder
vereinsvorsitzende | vereinschefin
vereinsvorsitzender | vereinschef
verfahren | methode
verfassen | schreiben
verfasser | autor
verfasserin | autorin
verfasst | verfasst
verfasste | schrieb
verfassten | schrieben
verfasster | verfasster
verfügbar
verfügbar sein | bereitstehen
verfügen
verfügen über | besitzen
verfügt
verfügt über | besitzt
verfügte
verfügte über | besass
verfügten
verfügten über | besassen
verfügung
vergab | vergab
vergaben | vergaben
vergangene
vergangene jahre | letzte jahre
vergangene monate | letzte monate
vergangene nacht | letzte nacht
vergangene saison | letzte saison
vergangene tage | letzte tage
vergangene woche | letzte woche
vergangene wochen | letzte wochen
vergangenem
vergangenem dienstag | letztem dienstag
vergangenem donnerstag | letztem donnerstag
vergangenem freitag | letztem freitag
vergangenem frühjahr | letztem frühjahr
vergangenem herbst | letztem herbst
vergangenem jahr | letztem jahr
vergangenem mittwoch | letztem mittwoch
vergangenem monat | letztem monat
vergangenem montag | letztem montag
vergangenem samstag | letztem samstag
vergangenem sommer | letztem sommer
vergangenem sonntag | letztem sonntag
vergangenem winter | letztem winter
vergangenem wochenende | letztem wochenende
vergangenen
vergangenen abend | letzten abend
vergangenen dienstag | letzten dienstag
vergangenen donnerstag | letzten donnerstag
vergangenen freitag | letzten freitag
vergangenen frühjahr | letzten frühjahr
vergangenen herbst | letzten herbst
vergangenen jahr | letzten jahr
vergangenen jahren | letzten jahren
vergangenen jahrzehnten | letzten jahrzehnten
vergangenen mittwoch | letzten mittwoch
vergangenen monat | letzten monat
vergangenen monaten | letzten monaten
vergangenen montag | letzten montag
vergangenen nacht | letzten nacht
vergangenen saison | letzten saison
vergangenen samstag | letzten samstag
vergangenen sommer | letzten sommer
vergangenen sonntag | letzten sonntag
vergangenen stunden | letzten stunden
vergangenen tagen | letzten tagen
vergangenen winter | letzten winter
vergangenen woche | letzten woche
vergangenen wochen | letzten wochen
vergangenen wochenende | letzten wochenende
vergangener
vergangener dienstag | letzter dienstag
vergangener donnerstag | letzter donnerstag
vergangener freitag | letzter freitag
vergangener herbst | letzter herbst
vergangener mittwoch | letzter mittwoch
vergangener monat | letzter monat
vergangener montag | letzter montag
vergangener nacht | letzter nacht
vergangener saison | letzter saison
vergangener samstag | letzter samstag
vergangener sommer | letzter sommer
vergangener sonntag | letzter sonntag
vergangener winter | letzter winter
vergangener woche | letzter woche
vergangenes
vergangenes frühjahr | letztes frühjahr
vergangenes jahr | im vorjahr
vergangenes wochenende | letztes wochenende
vergeben | vergaben
vergessen
vergessen worden | vergessen worden
vergessenheit
vergibt | vergibt
vergleich
vergleichbar | ähnlich
vergleichbar mit | ähnlich wie
vergleichbare | ähnlich
vergleichbarem | ähnlich
vergleichbaren | ähnlich
vergleichbarer | ähnlicher
vergleichbares | ähnlich
verglichen
verglichen mit | verglichen mit
verglichen mit dem | verglichen mit
verglichen mit dem vorjahr | im jahresvergleich
verglichen mit der | gegenüber der
vergnügen | spass
vergrösserend | erweiterend
vergrössern | ausbauen
vergrössert | ausbaut
vergrösserte | ausbaute
vergrössertem | erweitertem
vergrösserten | ausbauten
vergrösserter | erweiterter
vergrössertes | erweitertes
verhafteter | verhafteter
verhandlung | prozess
verhandlungen | gespräche
verheerend | verheerend
verheerende | verheerende
verheerendem | verheerende
verheerenden | verheerende
verheerender | verheerender
verheerendes | verheerende
verhindern | vermeiden
verhindert | vermeidet
verhinderte | vermied
verhinderten | vermeidet
verhinderter | verhinderter
verhältnis | beziehung
verhältnis von preis und leistung | preis leistungs verhältnis
verhältnismässig | relativ
verhältnisse | beziehungen
verhör | verhör
verhöre | verhöre
verhören | verhören
verhört | verhört
verhörte | vernahm
verhörten | verhörten
verhörter | verhörter
verirrt | verirrt
verjagen | verjagen
verjagt | verjagt
verjagte | verjagte
verjagten | verjagt
verkaufs | absatzes
verkaufsbeginn | verkaufsstart
verkaufsschlager | bestseller
verkaufsstart | verkaufsstart
verkehr | verkehr
verkehren | fahren
verkehrsstau | stau
verkehrsstaus | staus
verkehrt | fährt
verkehrte | fuhr
verkehrten | fuhren
verknüpfen | verbinden
verknüpft | verbindet
verknüpfte | verband
verknüpften | verbanden
verkürzen | kürzen
verkürzt | kürzt
verkürzte | kürzte
verkürzten | kürzten
verlag | verlag
verlagern | verlegen
verlagert | verlegt
verlagerte | verlegte
verlagerten | verlegten
verlagshaus | verlag
verlangen | fordern
verlangen zurück | fordern zurück
verlangsamen | bremsen
verlangsamt | bremst
verlangsamte | bremste
verlangt | fordert
verlangt zurück | zurückfordert
verlangte | forderte
verlangte geld | forderte geld
verlangte zurück | zurückforderte
verlangten | forderten
verlangten geld | forderten geld
verlangten zurück | zurückforderten
verlangter | verlangter
verlauf
verlaufen | verirrt
verlegen | verlegen
verlegt | verlegt
verlegte | verlegte
verlegten | verlegten
verleihen | vergaben
verleiht | vergibt
verleihung | ehrung
verletzen | verletzen
verletzend | verletzend
verletzt | verletzt
verletzt wurde niemand | niemand kam zu schaden
verletzt wurden | verletzt wurden
verletzte | verletzte
verletzte sich | verletzte sich
verletzte sich leicht | verletzte sich leicht
verletzte sich schwer | verletzte sich schwer
verletztem | verletztem
verletzten | verletzten
verletzter | verletzter
verletztes | verletztes
verletzung | wunde
verletzungen | wunden
verletzungen erlitten | verletzt wurden
verlieh | vergab
verliehen | vergaben
verlieren | einbüssen
verliert | einbüsst
verlor | verlor
verlor das leben | starb
verlor ihr leben | starb
verlor sein leben | starb
verloren | verloren
verloren das leben | starben
verloren ihr leben | starben
verlorene | verlorene
verlorenem | verlorene
verlorenen | verlorene
verlorener | verlorener
verlorenes | verlorene
verlosung | tombola
verlust | verlust
verluste | verluste
verlässlich | verlässlich
verlässliche | verlässliche
verlässlichem | verlässliche
verlässlichen | verlässliche
verlässlicher | verlässlicher
verlässliches | verlässliche
verläuft
verläuft entlang | führt entlang
verläuft von | führt von
verläuft über | führt über
vermeiden | vermeiden
vermeidet | vermeidet
vermengen | mengen
vermengend | vermengend
vermengt | gemischt
vermengte | vermengte
vermengtem | vermengtem
vermengten | vermengten
vermengter | vermengter
vermengtes | vermengtes
vermied | vermied
vermieden | vermeidet
vermindern | senken
vermindert | gesenkt
vermischen | mengen
vermischend | vermengend
vermischt | gemischt
vermischte | vermengte
vermischtem | vermengtem
vermischten | vermengten
vermischter | vermengter
vermischtes | vermengtes
vermisst
vermisst gemeldet | vermisst gemeldet
vermummt | maskiert
vermummte | maskierte
vermummtem | maskierte
vermummten | maskierte
vermummter | maskierter
vermummtes | maskierte
vermutlich | vermutlich
vermögend | reich
vermögende | reich
vermögendem | reich
vermögenden | reich
vermögender | reicher
vermögendes | reich
vernahm | vernahm
vernahmen | verhörten
vernehmen | verhören
vernehmung | verhör
vernehmungen | verhöre
vernichten | verwüsten
vernichtet | zerstört
vernichtete | zerstörte
vernichteten | zerstörten
vernichteter | zerstörter
vernimmt | verhört
vernommen | verhört
vernommener | verhörter
verordnen | anordnen
verordnet | anordnet
verordnete | anordnete
verordneten | anordneten
verpassen | verpassen
verpasst | verpasst
verpasste | verpasste
verpassten | verpassten
verpflichtend | obligatorisch
verpflichtende | obligatorisch
verpflichtendem | obligatorisch
verpflichtenden | obligatorisch
verpflichtender | obligatorischer
verpflichtendes | obligatorisch
verpflichtung | pflicht
verraten | verraten
verriet | verriet
verrieten | verrieten
verringerend | senkend
verringern | senken
verringert | gesenkt
verringerte | senkte
verringertem | gesenktem
verringerten | senkten
verringerter | gesenkter
verringertes | gesenktes
verringerung | senkung
verrät | verrät
verschieben | vertagen
verschiedene | diverse
verschiedenen | diversen
verschiedener | diverser
verschlechtern | verschlimmern
verschlechtert | verschlimmert
verschlechterte | verschlimmerte
verschlechterten | verschlimmerten
verschlimmern | verschlimmern
verschlimmert | verschlimmert
verschlimmerte | verschlimmerte
verschlimmerten | verschlimmerten
verschob | aufschob
verschoben | vertagt
verschwommen | unscharf
verschwommene | unscharfe
verschwommene bilder | unscharfe fotos
verschwommene fotos | unscharfe fotos
verschwommenem | unscharfe
verschwommenen | unscharfe
verschwommener | unscharfer
verschwommenes | unscharfe
verschwunden
verschärfen | zuspitzen
verschärft | zuspitzt
verschärfte | zuspitzte
verschärften | zuspitzten
versehen
versehentlich | aus versehen
versicherer | versicherer
versicherung | versicherer
versicherungsgesellschaft | versicherer
versorgt | versorgt
versorgung | versorgung
versperren | sperren
versperrt | dicht
versperrte | sperrte
versperrten | sperrten
versprach | zusagte
versprachen | zusagten
versprechen | zusagen
verspricht | zusagt
versprochen | zugesagt
verspätet | verspätet
verspätung | verspätung
verspätungen | verspätungen
verstand | begriff
verstanden | begriffen
verstarb | starb
verstarben | starben
verstecken | verbergen
versteckt | verborgen
versteckte | verbarg
verstecktem | verbarg
versteckten | verbarg
versteckter | verborgener
verstecktes | verbarg
verstehen | begreifen
versteht | begreift
versterben | sterben
verstirbt | stirbt
verstorben | gestorben
verstorbene | gestorbene
verstorbenem | gestorbene
verstorbenen | gestorbene
verstorbener | gestorbener
verstorbenes | gestorbene
verständigen | informieren
verständigt | alarmiert
verständigte | rief
verständigte sich | einigte sich
verständigten | riefen
verständigten sich | einigten sich
verstärken | verstärken
verstärkt | verstärkt
verstärkte | verstärkte
verstärkten | verstärkten
verstärkter | verstärkter
versuch | versuch
versuchen | probieren
versuchend | probierend
versuchs | versuchs
versuchspersonen | probanden
versucht | probiert
versuchte | probierte
versuchtem | probiertem
versuchten | probierten
versuchter | probierter
versuchtes | probiertes
versäumen | verpassen
versäumet | verpasst
versäumete | verpasste
versäumeten | verpassten
vertagen | vertagen
vertagt | vertagt
vertagte | aufschob
vertagten | vertagt
vertauschen | vertauschen
vertauscht | vertauscht
vertauschte | vertauschte
vertauschten | vertauschten
verteidiger | anwalt
verteidigerin | anwältin
verteidigers | anwalts
verteidigung | abwehr
verteilen | ausgeben
verteilt | verteilt
verteilte | gab aus
verteilten | gaben aus
vertrag | vertrag
vertrags | vertrags
vertrat | vertrat
vertraten | vertraten
vertreiben | verjagen
vertreibt | verjagt
vertreten | vertritt
vertrieb | verjagte
vertrieben | verjagt
vertritt | vertritt
verträge | verträge
verunfallen | verunfallen
verunfallt | verunfallt
verunfallte | verunfallte
verunfalltem | verunfallte
verunfallten | verunfallte
verunfallter | verunfallter
verunfalltes | verunfallte
verunglücken | verunfallen
verunglückt | verunfallt
verunglückte | verunfallte
verunglücktem | verunfallte
verunglückten | verunfallte
verunglückter | verunfallter
verunglücktes | verunfallte
verursachen | bewirken
verursacht | bewirkt
verursachte | bewirkte
verursachten | bewirkten
verursachter | ausgelöster
verwaltung
verwaltung der gemeinde | gemeindeverwaltung
verwaltung der stadt | stadtverwaltung
verwandeln | umwandeln
verwandelt | umwandelt
verwandelte | umwandelte
verwandelten | umwandelten
verwandte | verwandte
verwandten | verwandten
verwechseln | vertauschen
verwechselt | vertauscht
verwechselte | vertauschte
verwechselten | vertauschten
verwenden | nutzen
verwendet | nutzt
verwendete | nutzte
verwendeten | nutzten
verwendung | nutzung
verwirklichen | umsetzen
verwirklicht | umsetzt
verwirklichte | umsetzte
verwirklichten | umsetzten
verwunden | verletzen
verwundend | verletzend
verwunderlich
verwundet | verletzt
verwundete | verletzte
verwundetem | verletztem
verwundeten | verletzten
verwundeter | verletzter
verwundetes | verletztes
verwüsten | verwüsten
verwüstet | zerstört
verwüstete | zerstörte
verwüsteten | zerstörten
verzieren | schmücken
verziert | schmückt
verzierte | schmückte
verzierten | schmückten
verzweifachen | verdoppeln
verzweifacht | verdoppelt
verzweifachte | verdoppelte
verzweifachtem | verdoppelte
verzweifachten | verdoppelte
verzweifachter | verdoppelter
verzweifachtes | verdoppelte
verzögern | verzögern
verzögert | verzögert
verzögerte | verzögerte
verzögerten | verzögerten
verzögerung | verspätung
verzögerungen | verspätungen
verändern | ändern
verändert | ändert
veränderte | änderte
veränderten | änderten
veränderter | geänderter
veränderung | änderung
veränderungen | änderungen
verärgern | ärgern
verärgert | ärgert
verärgerte | ärgerte
verärgertem | ärgerte
verärgerten | ärgerte
verärgerter | geärgerter
verärgertes | ärgerte
verärgerung | unmut
veröffentlichen | publizieren
veröffentlicht | publiziert
veröffentlicht wurde | erschienen ist
veröffentlicht wurden | erschienen sind
veröffentlichte | publizierte
veterinär | tierarzt
veterinäre | tierärzte
veterinärin | tierärztin

via
via e mail | per mail
vieh | vieh
viel | viel
viel mehr | viel mehr
viel wasser | viel
viel weniger | viel weniger
viele | viele
viele andere dinge | vieles mehr
vielen | vielen
vieler | vieler
vieles
vieles andere mehr | vieles mehr
vieles mehr | vieles mehr
vielleicht | eventuell
vielzahl
vierbeiner | hund
viertelstunde
vierzehn
vierzehn tage | 14 tage
vierzehntägig | 14 tägig
violine | geige
violinen | geigen
vis
vis a vis | gegenüber
visite | besuch
visiten | besuche

vokalist | sänger
vokalistin | sängerin
volksschule | grundschule
volksschulen | grundschulen
voll
voll von | voller
vollem
vollenden | vollenden
vollendet | vollendet
vollendete | vollendete
vollendeten | vollendeten
voller | voller
vollkommen | ganz
vollständig | ganz
vollständige | komplette
vollständigem | komplettem
vollständigen | kompletten
vollständiger | kompletter
vollständiges | komplettes
vollumfänglich | vollumfänglich
vom
vom an | ab dem
vom betrieb | vom betrieb
vom stromnetz abgeschnitten | ohne strom
vom unternehmen | vom betrieb
von
von allein | von allein
von anfang an | von anfang an
von anfang bis ende | von anfang bis ende
von beginn an | von anfang an
von beiden seiten | beidseitig
von der fahrbahn ab | von der strasse ab
von der firma | vom betrieb
von der strasse ab | von der strasse ab
von jeher | von jeher
von jetzt an | fortan
von nun an | fortan
von selbst | von allein
von sofort an | fortan
von vorn bis hinten | von anfang bis ende
von zeit zu zeit | manchmal
vor
vor allem | besonders
vor allen dingen | besonders
vor den küsten | vor der küste
vor der küste | vor der küste
vor der zeit | vorzeitig
vor ein paar jahren | vor einigen jahren
vor ein paar monaten | vor einigen monaten
vor ein paar tagen | vor einigen tagen
vor ein paar wochen | vor einigen wochen
vor einigen jahren | vor einigen jahren
vor einigen monaten | vor einigen monaten
vor einigen tagen | vor einigen tagen
vor einigen wochen | vor einigen wochen
vor jahren | vor jahren
vor kurzem | jüngst
vor langem | vor langem
vor langer zeit | vor langem
vor mehreren jahren | vor jahren
vor ort | vor ort
vor wenigen jahren | vor einigen jahren
vor wenigen monaten | vor einigen monaten
vor wenigen tagen | vor einigen tagen
vor wenigen wochen | vor einigen wochen
vorab | vorab
vorabend
voran
voraus
vorausgesetzt | vorausgesetzt
voraussage | prognose
voraussagen | prognosen
voraussetzung | bedingung
voraussetzungen | bedingungen
voraussicht
voraussichtlich | vermutlich
vorbei | vorbei
vorbereitet | vorbereitet
vorbereitungen
vorbereitungen getroffen | vorbereitet
vorerst | vorerst
vorerst einmal | erst einmal
vorerst gestoppt | auf eis gelegt
vorfall | vorfall
vorfallen | geschehen
vorfalls | vorfalls
vorfeld
vorfiel | geschah
vorfielen | vorfielen
vorfälle | vorfälle
vorfällt | passiert
vorführen | zeigen
vorführt | zeigt
vorführte | zeigte
vorführten | zeigten
vorgefallen | passiert
vorgeführt | zeigt
vorgehaltenem
vorgehensweise | methode
vorgelegt | abgegeben
vorgeschlagen | angeregt
vorgesehen | plant
vorgesetzte | chefin
vorgestellt | zeigt
vorgeworfen | angelastet
vorgezogen | vorzieht
vorhaben | projekt
vorhabens | projekts
vorher | zuvor
vorhergesagt | vorhergesagt
vorherrschen | dominieren
vorherrscht | dominiert
vorhersage | prognose
vorhersagen | prognosen
vorige
vorige nacht | letzte nacht
vorige saison | letzte saison
vorige woche | letzte woche
vorigen
vorigen dienstag | letzten dienstag
vorigen donnerstag | letzten donnerstag
vorigen freitag | letzten freitag
vorigen jahr | letzten jahr
vorigen jahren | letzten jahren
vorigen jahrzehnten | letzten jahrzehnten
vorigen mittwoch | letzten mittwoch
vorigen monat | letzten monat
vorigen monaten | letzten monaten
vorigen montag | letzten montag
vorigen nacht | letzten nacht
vorigen saison | letzten saison
vorigen samstag | letzten samstag
vorigen sonntag | letzten sonntag
vorigen stunden | letzten stunden
vorigen tagen | letzten tagen
vorigen woche | letzten woche
vorigen wochen | letzten wochen
vorigen wochenende | letzten wochenende
voriges
voriges jahr | im vorjahr
vorjahr
vorjahressieger | vorjahressieger
vorjahresvergleich
vorkehren | vorkehren
vorkehrungen
vorkehrungen treffen | vorkehren
vorlegen | abgeben
vorlegt | vorlegt
vorlegte | gab ab
vorlegten | gaben ab
vorläufig | vorerst
vorläufige | vorläufige
vorläufigem | vorläufige
vorläufigen | vorläufige
vorläufiger | vorläufiger
vorläufiges | vorläufige
vormals | früher
vormittag
vormittags | vormittags
vorn
vornehmlich | vorwiegend
vorschlag | anregung
vorschlagen | anregen
vorschlug | anregte
vorschlugen | anregten
vorschläge | anregungen
vorschlägt | anregt
vorschrift | regel
vorschriften | regeln
vorsicht
vorsichtshalber | zur vorsicht
vorsichtsmassnahme
vorsitzende
vorsitzende der fraktion | fraktionschefin
vorsitzende der partei | parteichefin
vorsitzende des vereins | vereinschefin
vorsitzender
vorsitzender der fraktion | fraktionschef
vorsitzender der partei | parteichef
vorsitzender des vereins | vereinschef
vorspeise | entrée
vorstandschef | konzernchef
vorstandschefin | vorstandschefin
vorstandsvorsitzende | vorstandschefin
vorstandsvorsitzender | konzernchef
vorstellen | zeigen
vorstellt | zeigt
vorstellte | zeigte
vorstellten | zeigten
vorstellung | aufführung
vorstellungen | aufführungen
vorsätzlich | mutwillig
vorsätzliche | absichtliche
vorsätzlichen | absichtlichen
vortag
vorteil | vorteil
vorteile | vorteile
vorwarf | vorwarf
vorwarfen | vorwarfen
vorwarnung
vorwerfen | anlasten
vorwiegend | vorwiegend
vorwirft | anlastet
vorwürfe | vorwürfe
vorwürfen | vorwürfe
vorzeitig | vorzeitig
vorziehen | vorziehen
vorzieht | vorzieht
vorzog | vorzog
vorzogen | vorzogen
vorzulegen | abzugeben
vorzuschlagen | anzuregen
vorzuwerfen | anzulasten
vorzüge | stärken
vorzüglich | exzellent
vorzügliche | exzellent
vorzüglichem | exzellent
vorzüglichen | exzellent
vorzüglicher | exzellenter
vorzügliches | exzellent
vorübergehend | temporär
votieren | votieren
votiert | votiert
votierte | votierte
votierten | votierten

vulkanausbruch | vulkanausbruch
vulkans

väter | papas

völlig | ganz

wachsen
wachsen an | nehmen zu
wachstum
wachstum der wirtschaft | wirtschaftswachstum
wachstums | wachstums
wacht
wacht auf | erwacht
wachte
wachte auf | erwachte
wachten
wachten auf | erwachten
waffenruhe | feuerpause
waffenstillstand | feuerpause
wagen | pkw
wahl
wahl zum bundestag | bundestagswahl
wahlbeteiligung | beteiligung
wahlkampagne | wahlkampf
wahlkampf | wahlkampf
wahllokal | wahlraum
wahllokale | wahlräume
wahlraum | wahlraum
wahlräume | wahlräume
wahlzettel | wahlzettel
wahlzetteln | wahlzetteln
wahrscheinlich | vermutlich
wahrscheinlichkeit
wald | wald
waldbrandgefahr | waldbrandgefahr
waldbränden
waldes | waldes
wandelt
wandelt um | umwandelt
wandelte
wandelte um | umwandelte
wandelten
wandelten um | umwandelten
wanderer | wanderer
wanderpfad | wanderweg
wanderpfade | wanderwege
wandersleute | wanderer
wandert
wandert aus | emigriert
wanderte
wanderte aus | emigrierte
wanderten
wanderten aus | emigrierten
wanderung | tour
wanderweg | wanderweg
wanderwege | wanderwege
war
war als tätig | arbeitete als
war auf der suche nach | suchte
war beschäftigt als | arbeitete als
war besorgt | war besorgt
war der ansicht | war der ansicht
war der auffassung | war der ansicht
war der meinung | war der ansicht
war enttäuscht | war enttäuscht
war erfreut über | freute sich über
war geplant | war geplant
war geschlossen | war geschlossen
war gesperrt | war gesperrt
war in der lage | konnte
war nicht bekannt | war unbekannt
war tätig | arbeitete
war tätig als | arbeitete als
war unbekannt | war unbekannt
war verantwortlich für | war zuständig für
war vorbei | war vorbei
war vorgesehen | war geplant
war zu ende | war vorbei
war zu sehen | war zu sehen
war zufrieden | war zufrieden
war zuständig für | war zuständig für
war überflutet | war überflutet
war überrascht | war überrascht
war überschwemmt | war überflutet
waren
waren enttäuscht | waren enttäuscht
waren erfreut über | freuten sich über
waren gesperrt | waren gesperrt
waren in der lage | konnten
waren tätig | arbeiteten
waren zu sehen | waren zu sehen
waren zufrieden | waren zufrieden
waren überflutet | waren überflutet
waren überrascht | waren überrascht
waren überschwemmt | waren überflutet
warf
warf vor | vorwarf
warfen
warfen vor | vorwarfen
warm
warm halten | warm halten
warm stellen | warm halten
warmen
warnstreik | warnstreik
warnung
warnung vor hochwasser | hochwasserwarnung
warnung vor unwetter | unwetterwarnung
waschen | waschen
wasser
wasserlauf | bach
wasserstand | pegel
wasserstände | pegelstände

wc | wc
wcs | wcs

webseite | website
webseiten | websites
website | website
websites | websites
wechsel | tausch
wechselseitig | gegenseitig
wechselseitige | gegenseitige
wechselseitigem | gegenseitige
wechselseitigen | gegenseitige
wechselseitiger | gegenseitiger
wechselseitiges | gegenseitige
wechselt
wechselt nach | geht nach
wechselt zu | geht zu
wechselt zum | geht zum
wechselte
wechselte nach | ging nach
wechselte zu | ging zu
wechselte zum | ging zum
weg | weg
wegbleiben | ausbleiben
wege | wege
wegen | dank
wegen der kosten | der kosten wegen
wegen des wetters | wetterbedingt
wegen krankheit | wegen krankheit
weggelaufen | weggelaufen
weggenommen | entzogen
weggeschmissen | weggeworfen
weggeworfen | weggeworfen
weglaufen | weglaufen
weglief | weglief
wegliefen | wegliefen
wegläuft | wegläuft
wegnahm | entzog
wegnahmen | entzogen
wegnehmen | entziehen
wegnimmt | entzieht
wegschmeissen | wegwerfen
wegwerfen | wegwerfen
wegzulaufen | wegzulaufen
weiher | teich
weihnachten | weihnachten
weihnachtsfest | weihnachten
weihnachtsmarkt | adventsmarkt
weiht
weiht ein | einweiht
weihte
weihte ein | einweihte
weihten
weihten ein | einweihten
weil | da
weinen | heulen
weint | heult
weinte | heulte
weinten | heulten
weise
weist
weist nach | belegt
weit
weit mehr | viel mehr
weit weniger | viel weniger
weite
weite teile | weite teile
weiter
weitere | weitere
weiteren | weiteren
weiterer | weiterer
weiteres | weiteres
weiterführen | fortführen
weiterführt | fortführt
weiterführte | fortführte
weiterführten | fortführten
weitergeführt | fortgeführt
weiterhin | weiterhin
weiterzuführen | fortzuführen
weitet
weitet aus | ausbaut
weitete
weitete aus | ausbaute
weiteten
weiteten aus | ausbauten
weitgehend | grossteils
weiträumig
weiträumig abgesperrt | weiträumig abgesperrt
welt
weltall | all
weltbekannt | weltbekannt
weltbekannte | weltbekannt
weltbekanntem | weltbekannt
weltbekannten | weltbekannt
weltbekannter | weltbekannter
weltbekanntes | weltbekannt
weltberühmt | weltbekannt
weltberühmte | weltbekannt
weltberühmtem | weltbekannt
weltberühmten | weltbekannt
weltberühmter | weltbekannter
weltberühmtes | weltbekannt
weltmeisterschaft | wm
weltraum | all
weltraumteleskop | weltraumteleskop
weltweit | weltweit
wenig
wenig danach | bald darauf
wenig später | bald darauf
wenigen
weniger
weniger als | unter
weniger und weniger | immer weniger
wenigstens | zumindest
wenn
wenn nötig | bei bedarf
wenngleich | obwohl
werbung | reklame
werden
werden abgehalten | finden statt
werden angesehen als | gelten als
werden eingesetzt | werden eingesetzt
werden fortgesetzt | gehen weiter
werden gezeigt | sind zu sehen
werden wirksam | werden wirksam
werfen
werfen vor | lasten an
werk | werk
werke | werke
werktagen
werktags | werktags
wert
werte | werte
wertvoll | kostbar
wertvolle | kostbar
wertvollem | kostbar
wertvollen | kostbar
wertvoller | kostbarer
wertvolles | kostbar
wesentlich
wesentlich mehr | viel mehr
wesentlich weniger | viel weniger
wesentlichen
weshalb | sodass
westen
westlich
westlich von | westlich von
weswegen | sodass
wettbewerb | konkurrenz
wettbewerbe | wettkämpfe
wettbewerber | konkurrent
wettbewerbern | konkurrenten
wetter
wetteramt | wetteramt
wetterbedingt | wetterbedingt
wetterbericht | wetterbericht
wetterberichte | wetterberichte
wetterdienst | wetteramt
wetterexperte | meteorologe
wetterexperten | meteorologen
wetterexpertin | meteorologin
wetterprognose | wetterbericht
wetterprognosen | wetterberichte
wetters
wettervorhersage | wetterbericht
wettervorhersagen | wetterberichte
wettkämpfe | wettkämpfe

wichtig | wichtig
wichtige | wichtig
wichtigem | wichtig
wichtigen | wichtig
wichtiger | wichtiger
wichtiges | wichtig
wichtigkeit | bedeutung
wider
wider erwarten | wider erwarten
widersacher | gegner
widersetzen
widersetzte
widersetzte sich | widersetzte sich
widersetzten
widersetzten sich | widersetzten sich
widerstand
widerstand leisten | sich widersetzen
wie
wie auch | wie auch
wie die polizei mitteilte | laut polizei
wie die stadt mitteilte | laut stadt
wie erwartet | wie erwartet
wie geplant | nach plan
wie gewöhnlich | wie immer
wie immer | wie immer
wie sonst | wie immer
wie vorgesehen | nach plan
wie üblich | wie immer
wieder | erneut
wieder antreten | erneut antreten
wieder kandidieren | erneut antreten
wieder und wieder | immer wieder
wiedergewählt | wiedergewählt
wiederholt | mehrfach
wies
wies nach | bewies
wies zurück | bestritt
wiesen
wiesen nach | belegt
will | will
willen
willigen
willigen ein | stimmen zu
willigt
willigt ein | zustimmt
willigte
willigte ein | zustimmte
willigten
willigten ein | zustimmten
willkommen
willkommen geheissen | begrüsst
wind
windböen | böen
windkraftanlage | windrad
windkraftanlagen | windräder
windrad | windrad
windräder | windräder
windschutzscheibe | frontscheibe
winter
winzig | winzig
winzige | winzige
winzigem | winzige
winzigen | winzige
winziger | winziger
winziges | winzige
wird
wird abgehalten | findet statt
wird abgesagt | entfällt
wird angesehen als | gilt als
wird betrieben | wird geführt
wird derzeit saniert | wird gerade saniert
wird eingesetzt | wird eingesetzt
wird ermittelt | wird ermittelt
wird erwartet | wird erwartet
wird fortgesetzt | geht weiter
wird geführt | wird geführt
wird genutzt als | dient als
wird gerade gebaut | ist im bau
wird gerade saniert | wird gerade saniert
wird gezeigt | ist zu sehen
wird mit gerechnet | wird erwartet
wird teurer | kostet mehr
wird wirksam | wird wirksam
wirft
wirft vor | anlastet
wirklich | wirklich
wirksam
wirksam werden | gültig werden
wirkung
wirt | wirt
wirtin | wirtin
wirtschaft
wirtschaftlicher
wirtschaftlicher abschwung | rezession
wirtschaftlicher aufschwung | aufschwung
wirtschaftslage | konjunktur
wirtschaftswachstum | wirtschaftswachstum
wirtschaftszweig | sektor
wirtschaftszweige | branchen
wirtshaus | gasthof
wirtshäuser | gasthöfe
wissen
wissenschaftler | forscher
wissenschaftlerin | forscherin
wissenschaftlerinnen | forscherinnen
wissenschaftlern | forschern
witzig | lustig
witzige | lustig
witzigem | lustig
witzigen | lustig
witziger | lustiger
witziges | lustig

wm | wm

woanders | anderswo
woche
woche für woche | jede woche
wochen | wochen
wochen danach | wochen danach
wochen darauf | wochen danach
wochen davor | wochen davor
wochen früher | wochen davor
wochen lang | wochen
wochen später | wochen danach
wochen vorher | wochen davor
wochen zuvor | wochen davor
wochenanfang
wochenbeginn | wochenbeginn
wochenende
wochenlang | wochen
wochenmitte
wochentags | wochentags
wochenverlauf
wohingegen | derweil
wohlbehalten | unverletzt
wohle
wohlhabend | reich
wohlhabende | reich
wohlhabendem | reich
wohlhabenden | reich
wohlhabender | reicher
wohlhabendes | reich
wohnen | leben
wohngebäude | wohnhaus
wohngebäudes | wohnhauses
wohnhaus | wohnhaus
wohnhauses | wohnhauses
wohnraum
wohnt | lebt
wohnte | lebte
wohnten | lebten
wohnung | wohnung
wohnungen | wohnungen
wohnungsknappheit | wohnungsnot
wohnungslose | obdachlose
wohnungslosen | obdachlose
wohnungsmangel | wohnungsnot
wohnungsnot | wohnungsnot
wolkenkratzer | hochhaus
wollen | wollen
worden

wrack

wuchs | stieg
wuchs an | stieg
wuchs um | legte um
wuchsen | stiegen
wuchsen an | stiegen
wunde | wunde
wunden | wunden
wunder
wunderbar | herrlich
wunderbare | herrlich
wunderbarem | herrlich
wunderbaren | herrlich
wunderbarer | herrlich
wunderbares | herrlich
wunsch
wurde
wurde abgehalten | fand statt
wurde abgesagt | entfällt
wurde auf freien fuss gesetzt | kam frei
wurde eingesetzt | kam zum einsatz
wurde er geboren | kam er zur welt
wurde fortgesetzt | ging weiter
wurde freigelassen | kam frei
wurde geboren | kam zur welt
wurde genutzt als | diente als
wurde gezeigt | war zu sehen
wurde in ein krankenhaus gebracht | kam in eine klinik
wurde in eine klinik gebracht | kam in eine klinik
wurde ins krankenhaus gebracht | kam in eine klinik
wurde krank | erkrankte
wurde leicht verletzt | verletzte sich leicht
wurde niemand verletzt | kam niemand zu schaden
wurde schwer verletzt | verletzte sich schwer
wurde sie geboren | kam sie zur welt
wurde verletzt | verletzte sich
wurde wirksam | trat in kraft
wurden
wurden abgesagt | fielen aus
wurden auf freien fuss gesetzt | kamen frei
wurden eingesetzt | kamen zum einsatz
wurden fortgesetzt | gingen weiter
wurden freigelassen | kamen frei
wurden geboren | kamen zur welt
wurden gestrichen | fielen aus
wurden gezeigt | waren zu sehen
wurden in eine klinik gebracht | kamen ins krankenhaus
wurden in kliniken gebracht | kamen ins krankenhaus
wurden ins krankenhaus gebracht | kamen ins krankenhaus
wurden krank | erkrankten
wurden leicht verletzt | wurden leicht verletzt
wurden schwer verletzt | wurden schwer verletzt
wurden sich einig | einigten sich
wurden verletzt | wurden verletzt
wut | wut

wächst | steigt
wächst an | steigt
wählen | wählen
wähler | wähler
wählerinnen
wählerinnen und wähler | wähler
wählt | wählt
wählt aus | wählt
wählte | wählte
wählte aus | wählte
wählten | wählten
wählten aus | wählten
während | derweil
während des tages | am tag
währenddessen | unterdessen
wälder | forste

wöchentlich | jede woche

würden
würdigen | loben
würdigt | lobt
würdigte | lobte
würdigten | lobten
würzen | würzen
würzt | würzt
würzte | würzte
würzten | würzten
wütend | wütend
wütende | wütend
wütendem | wütend
wütenden | wütend
wütender | wütender
wütendes | wütend

z
z b | z b

zahl | zahl
zahlen | zahlen
zahlend | zahlend
zahlreich | zahlreich
zahlreiche | viele
zahlreichen | vielen
zahlreicher | vieler
zahlt | zahlt
zahlte | zahlte
zahlten | zahlten
zahnarzt | zahnarzt
zahnmediziner | zahnarzt

zebrastreifen | zebrastreifen
zehn
zehn jahre | 10 jahre
zeichnet
zeichnet aus | ehrt
zeichnet die geschichte | erzählt die geschichte
zeichnete
zeichnete aus | ehrte
zeigen | zeigen
zeigen dass | zeigen dass
zeigt | zeigt
zeigt sich erfreut über | freut sich über
zeigt sich zufrieden | ist zufrieden
zeigte | zeigte
zeigte dass | ergab dass
zeigte sich besorgt | war besorgt
zeigte sich enttäuscht | war enttäuscht
zeigte sich erfreut über | freute sich über
zeigte sich zufrieden | war zufrieden
zeigte sich überrascht | war überrascht
zeigten | zeigten
zeigten dass | ergaben dass
zeigten sich enttäuscht | waren enttäuscht
zeigten sich erfreut über | freuten sich über
zeigten sich zufrieden | waren zufrieden
zeigten sich überrascht | waren überrascht
zeit
zeitgemäss | modern
zeitgemässe | moderne
zeitgemässem | modernem
zeitgemässen | modernen
zeitgemässer | moderner
zeitgemässes | modernes
zeitgleich | parallel
zeitgründen
zeitig | früh
zeitlebens | zeitlebens
zeitmangel
zeitraum | zeitraum
zeiträume | zeiträume
zeitschrift | magazin
zeitschriften | magazine
zeitspanne | zeitraum
zeitspannen | zeiträume
zeitung | blatt
zeitungen | blätter
zeitweilig | temporär
zeitweise | temporär
zelebrieren | feiern
zelebriert | feiert
zelebrierte | feierte
zelebrierten | feierten
zensur | note
zensuren | noten
zentrale | zentrale
zentrum | zentrum
zerkleinern | hacken
zerschneiden | schneiden
zerstören | verwüsten
zerstört | zerstört
zerstörte | zerstörte
zerstörten | zerstörten
zerstörter | zerstörter
zerteilen
zeuge | zeuge
zeugen | zeugen
zeugin | zeugin

ziehen
ziehen an | locken an
zieht
zieht an | anlockt
zieht in erwägung | erwägt
zieht vor | vorzieht
ziemlich | relativ
zirka | ca

zog
zog an | anzog
zog sich leichte verletzungen zu | verletzte sich leicht
zog sich schwere verletzungen zu | verletzte sich schwer
zog vor | vorzog
zogen
zogen an | anzogen
zogen vor | vorzogen
zoo | zoo
zoos | zoos
zorn | wut
zornig | wütend
zornige | wütend
zornigem | wütend
zornigen | wütend
zorniger | wütender
zorniges | wütend

zu
zu anfang | zuerst
zu bauen | zu bauen
zu beginn | zu beginn
zu beginn der woche | wochenbeginn
zu beginn des jahres | zu jahresbeginn
zu beginn des monats | zu monatsbeginn
zu ende | vorbei
zu erhöhen | anzuheben
zu errichten | zu bauen
zu erstatten | zu erstatten
zu fall gebracht | zu fall gebracht
zu fuss | zu fuss
zu gunsten | zugunsten
zu guter letzt | zuletzt
zu haben | zu haben
zu hause | daheim
zu hohe | zu hohe
zu hohen | zu hohen
zu hoher | zu hoher
zu hohes gewicht | übergewicht
zu jahresbeginn | zu jahresbeginn
zu jeder zeit | jederzeit
zu jener zeit | damals
zu kandidieren | anzutreten
zu kaufen | zu haben
zu kooperieren | zu kooperieren
zu lasten | zulasten
zu monatsbeginn | zu monatsbeginn
zu renovieren | zu sanieren
zu sanieren | zu sanieren
zu schnell | zu schnell
zu sehen ist | gezeigt wird
zu sehen sind | zu sehen sind
zu sehen war | zu sehen war
zu sehen waren | gezeigt wurden
zu streichen | abzubauen
zu tode | zu tode
zu wochenbeginn | wochenbeginn
zubringen | zubringen
zuckerkrankheit | diabetes
zuckerl | bonbon
zudecken | abdecken
zudem | zudem
zuerst | zuerst
zufolge | laut
zufrieden
zug
zuge
zugebracht | verbracht
zugedeckt | abgedeckt
zugegen | zugegen
zugemacht | zugemacht
zugenommen | gestiegen
zugesagt | zugesagt
zugesichert | zugesagt
zugespitzt | zuspitzt
zugestimmt | zugestimmt
zugfahrt | zugfahrt
zugleich | parallel
zugstrecke | bahnlinie
zugstrecken | bahnlinien
zugunsten | zugunsten
zugunsten der | zugunsten der
zugunsten von | zugunsten von
zukunft
zukünftig | künftig
zukünftige | künftige
zukünftigem | künftige
zukünftigen | künftige
zukünftiger | künftiger
zukünftiges | künftige
zulasten | zulasten
zuletzt | zuletzt
zulieferer | lieferant
zulieferern | lieferanten
zulässig
zum
zum allerersten mal | erstmals
zum anderen | zum anderen
zum auftakt | zu beginn
zum ausdruck bringen | ausdrücken
zum ausdruck gebracht | ausgedrückt
zum beginn | zu beginn
zum beispiel | z b
zum dritten mal | das dritte mal
zum einen | zum einen
zum einsatz gekommen | eingesetzt worden
zum einsatz kommen | eingesetzt werden
zum ersten mal | erstmals
zum glück | zum glück
zum grossen teil | grossteils
zum grossteil | überwiegend
zum grössten teil | überwiegend
zum jahresbeginn | zu jahresbeginn
zum jahresende | am jahresende
zum jahreswechsel | zum jahreswechsel
zum kochen bringen | aufkochen
zum letzten mal | letztmals
zum monatsende | am monatsende
zum schluss | am ende
zum start | zu beginn
zum stillstand gekommen | stehen geblieben
zum sturz gebracht | zu fall gebracht
zum teil | teils
zum wohle der | zugunsten der
zum wohle von | zugunsten von
zum zweiten mal | das zweite mal
zumachen | zumachen
zumeist | meist
zumindest | zumindest
zunahm | stieg
zunahme | anstieg
zunahmen | stiegen
zunehmen | steigen
zunehmend | zunehmend
zunimmt | steigt
zunächst | zuerst
zunächst einmal | erst einmal
zur
zur bewährung ausgesetzt | auf bewährung
zur gleichen zeit | parallel
zur gänze | ganz
zur last legen | anlasten
zur mittagszeit | mittags
zur mitte der woche | mitte der woche
zur monatsmitte | zur monatsmitte
zur seite stellen | beiseite stellen
zur selben zeit | parallel
zur vereinbarten zeit | pünktlich
zur verfügung gestellt | bereitgestellt
zur verfügung stehen | bereitstehen
zur verfügung stellen | bereitstellen
zur vorsicht | zur vorsicht
zur welt | zur welt
zur welt gekommen | geboren
zur welt kam | zur welt kam
zur welt kam er | zur welt kam er
zur welt kam sie | zur welt kam sie
zur welt kamen | geboren wurden
zur wochenmitte | mitte der woche
zur zeit | gerade
zurzeit | gerade
zurück
zurückerstatten | erstatten
zurückerstattet | erstattet
zurückerstattete | zurückgab
zurückerstatteten | zurückgaben
zurückfordern | zurückfordern
zurückfordert | zurückfordert
zurückforderte | zurückforderte
zurückforderten | zurückforderten
zurückgab | zurückgab
zurückgaben | zurückgaben
zurückgeben | erstatten
zurückgefordert | zurückgefordert
zurückgegangen | gefallen
zurückgehen | fallen
zurückgeht | fällt
zurückgekehrt | zurückgekehrt
zurückgekehrte | zurückgekehrte
zurückgekehrtem | zurückgekehrte
zurückgekehrten | zurückgekehrte
zurückgekehrter | zurückgekehrter
zurückgekehrtes | zurückgekehrte
zurückgekommen | zurückgekehrt
zurückgekommene | zurückgekehrte
zurückgekommenem | zurückgekehrte
zurückgekommenen | zurückgekehrte
zurückgekommener | zurückgekehrter
zurückgekommenes | zurückgekehrte
zurückgelassen | hinterlassen
zurückgetreten | zurückgetreten
zurückgeverlangt | zurückgefordert
zurückgewiesen | abgelehnt
zurückgezahlt | erstattet
zurückgibt | erstattet
zurückging | fiel
zurückgingen | fielen
zurückkam | zurückkam
zurückkamen | zurückkamen
zurückkehren | zurückkehren
zurückkehrt | zurückkehrt
zurückkehrte | zurückkam
zurückkehrten | zurückkamen
zurückkommen | zurückkehren
zurückkommt | zurückkehrt
zurücklassen | hinterlassen
zurückliegenden
zurückliegenden jahr | letzten jahr
zurückliegenden jahren | letzten jahren
zurückliegenden jahrzehnten | letzten jahrzehnten
zurückliegenden monat | letzten monat
zurückliegenden monaten | letzten monaten
zurückliegenden stunden | letzten stunden
zurückliegenden tagen | letzten tagen
zurückliegenden wochen | letzten wochen
zurückliegenden wochenende | letzten wochenende
zurückliess | hinterliess
zurückliessen | hinterliessen
zurücklässt | hinterlässt
zurückverlangen | zurückfordern
zurückverlangt | zurückfordert
zurückverlangte | zurückforderte
zurückverlangten | zurückforderten
zurückweisen | ablehnen
zurückweist | ablehnt
zurückwies | ablehnte
zurückzahlen | erstatten
zurückzuerstatten | zu erstatten
zurückzufordern | zurückzufordern
zurückzugeben | zu erstatten
zurückzukehren | zurückzukehren
zurückzukommen | zurückzukehren
zurückzuverlangen | zurückzufordern
zurückzuweisen | abzulehnen
zurückzuzahlen | zu erstatten
zusagen | zusagen
zusagt | zusagt
zusagte | zusagte
zusagten | zusagten
zusammen | zusammen
zusammen mit | zusammen mit
zusammenarbeit | kooperation
zusammenarbeiten | kooperieren
zusammenarbeitet | kooperiert
zusammenarbeitete | kooperierte
zusammenarbeiteten | kooperierten
zusammenbrach | einstürzte
zusammenbrachen | einstürzten
zusammenbrechen | einstürzen
zusammenbricht | einstürzt
zusammenfalten | zusammenfalten
zusammengearbeitet | kooperiert
zusammengebrochen | eingestürzt
zusammengefaltet | zusammengefaltet
zusammengeklappt | zusammengefaltet
zusammengeprallt | kollidiert
zusammengestossen | kollidiert
zusammengestürzt | eingestürzt
zusammenklappen | zusammenfalten
zusammenkunft | treffen
zusammenprall | kollision
zusammenprallen | kollidieren
zusammenprallte | kollidierte
zusammenstiess | kollidierte
zusammenstiessen | kollidierten
zusammenstoss | kollision
zusammenstossen | kollidieren
zusammenstösse | kollision
zusammenstürzen | einstürzen
zusammenstürzt | einstürzt
zusammenstürzte | einstürzte
zusammenstürzten | einstürzten
zusammenzuarbeiten | zu kooperieren
zusammenzubrechen | einzustürzen
zusammenzustürzen | einzustürzen
zusatzkosten | mehrkosten
zuschauer | besucher
zuschauerinnen
zuschauerinnen und zuschauer | besucher
zuschauern | besuchern
zuschuss | beihilfe
zuschüsse | beihilfen
zusichern | zusagen
zusichert | zusagt
zusicherte | zusagte
zusicherten | zusagten
zuspitzen | zuspitzen
zuspitzt | zuspitzt
zuspitzte | zuspitzte
zuspitzten | zuspitzten
zustimmen | zustimmen
zustimmt | zustimmt
zustimmte | zustimmte
zustimmten | zustimmten
zustimmung | zustimmung
zuständig
zuständig für | zuständig für
zusätzlich | zudem
zusätzliche | weitere
zusätzliche kosten | mehrkosten
zusätzlichen | weiteren
zusätzlicher | weiterer
zusätzliches | weiteres
zuverlässig | verlässlich
zuverlässige | verlässliche
zuverlässigem | verlässliche
zuverlässigen | verlässliche
zuverlässiger | verlässlicher
zuverlässiges | verlässliche
zuvor | zuvor
zuvorkommend | höflich
zuvorkommende | höflich
zuvorkommendem | höflich
zuvorkommenden | höflich
zuvorkommender | höflicher
zuvorkommendes | höflich
zuwachs | zuwachs
zuwachses | wachstums
zuweilen | manchmal
zuwächse | zuwächse
zuzunehmen | zuzunehmen
zuzusagen | zuzusagen
zuzusichern | zuzusagen
zuzustimmen | zuzustimmen

zwei
zwei mal pro woche | zweimal pro woche
zwei wochen | 14 tage
zweifel
zweifelsfall
zweigstelle | filiale
zweigstellen | filialen
zweijahresrhythmus
zweimal
zweimal in der woche | zweimal pro woche
zweimal pro woche | zweimal pro woche
zweimal wöchentlich | zweimal pro woche
zweite
zweiten
zweites
zwischenfall | vorfall
zwischenfalls | vorfalls
zwischenfälle | vorfälle
zwischenzeit
zwist | zwist
zwölf
zwölf monate | ein jahr

zögert
zögert hinaus | verzögert
zögerte
zögerte hinaus | verzögerte
zögerten
zögerten hinaus | verzögerten

zügig | rasch
zügige | rasch
zügigem | rasch
zügigen | rasch
zügiger | rascher
zügiges | rasch
zündet
zündet an | anzündet
zündete
zündete an | anzündete
zündeten
zündeten an | anzündeten
zündhölzer | zündhölzer

äcker | äcker

ähnlich | ähnlich
ähnlich wie | ähnlich wie
ähnliche | ähnlich
ähnlichem | ähnlich
ähnlichen | ähnlich
ähnlicher | ähnlicher
ähnliches | ähnlich

ältere
ältere menschen | senioren

ämter | ämter

ändern | ändern
ändert | ändert
änderte | änderte
änderten | änderten
änderung | änderung
änderungen | änderungen
ängste | ängste

ärger | unmut
ärgern | ärgern
ärgert | ärgert
ärgerte | ärgerte
ärgerten | ärgerte
ärzte | arzt
ärzten | ärzten
ärztin | ärztin
ärztinnen | ärztinnen
ärztinnen und ärzte | arzt

äussern
äusserst | überaus
äusserte
äusserte sich | angab

öffentlich | öffentlich
öffentlich gezeigt | öffentlich gezeigt
öffentlich zu sehen | öffentlich gezeigt
öffentliche
öffentliche gelder | steuergelder
öffentliche mittel | steuergelder
öffentlicher
öffentlicher nahverkehr | öpnv
öffentlichkeit
öffnen | öffnen
öffnet | öffnet
öffnete | öffnete
öffneten | öffneten
öfter | öfter
öfteren

öpnv | öpnv

örtlich | lokal
örtliche | lokale
örtlichem | lokalem
örtlichen | lokalen
örtlicher | lokaler
örtliches | lokales

östlich
östlich von | östlich von

üben | üben
über | über
über das meer | über das meer
über das wochenende | am wochenende
über dem gefrierpunkt | über null
über den jahreswechsel | zum jahreswechsel
über land | über land
über nacht | nachts
über null | über null
überall | überall
überall in der stadt | stadtweit
überaus | überaus
überdies | zudem
überfall
überfluten | überfluten
überflutet | überflutet
überflutet war | überflutet war
überflutete | überflutete
überfluteten | überfluteten
überflutung | flut
überflutungen | überflutungen
überflüssig | unnötig
überflüssige | unnötig
überflüssigem | unnötig
überflüssigen | unnötig
überflüssiger | unnötiger
überflüssiges | unnötig
übergab | übergab
übergaben | übergaben
übergeben | übergeben
übergewicht | übergewicht
überhöhte | zu hohe
überhöhten | zu hohen
überhöhter | zu hoher
übernachten | nächtigen
übernachtet | nächtigt
übernachtete | nächtigte
übernachteten | nächtigten
überprüfen | prüfen
überprüfend | prüfend
überprüft | prüft
überprüfte | prüfte
überprüftem | geprüftem
überprüften | prüften
überprüfter | geprüfter
überprüftes | geprüftes
überprüfung | examen
überraschen | verblüffen
überraschend | unerwartet
überraschende | unerwartet
überraschendem | unerwartet
überraschenden | unerwartet
überraschender | unerwarteter
überraschendes | unerwartet
überrascht | erstaunt
überraschte | verblüffte
überraschtem | verblüffte
überraschten | verblüffte
überraschter | verblüffter
überraschtes | verblüffte
überreichen | aushändigen
überreicht | übergeben
überreichte | übergab
überreichten | übergaben
überreste | reste
überresten | resten
übers
übers wochenende | am wochenende
überschreiten | übersteigen
überschreitet | übersteigt
überschritt | überstieg
überschritten | überstiegen
überschrittene | überstiegene
überschrittenem | überstiegene
überschrittenen | überstiegene
überschrittener | überstiegener
überschrittenes | überstiegene
überschwemmen | überfluten
überschwemmt | überflutet
überschwemmt war | überflutet war
überschwemmte | überflutete
überschwemmten | überfluteten
überschwemmung | flut
überschwemmungen | überflutungen
übersteigen | übersteigen
übersteigt | übersteigt
überstieg | überstieg
überstiegen | überstiegen
überstiegene | überstiegene
überstiegenem | überstiegene
überstiegenen | überstiegene
überstiegener | überstiegener
überstiegenes | überstiegene
überstreuen | bestreuen
überstreut | bestreut
überstunden | mehrarbeit
überwachen | überwachen
überwacht | überwacht
überwachte | überwachte
überwachten | überwachten
überwachungskamera | sicherheitskamera
überwachungskameras | sicherheitskameras
überwiegen | dominieren
überwiegend | überwiegend
überwiegt | dominiert
überzeugt
üblich | gängig
übliche | gängig
üblichem | gängig
üblichen | gängig
üblicher | gängiger
üblicherweise | gewöhnlich
übliches | gängig
übrige
übt | übt
übte | übte
übten | übten\
"""
