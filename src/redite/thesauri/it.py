"""Italian: which expressions say the same."""

EXPRESSIONS = """\
10
10 anni | 10 anni

120

15
15 giorni | 15 giorni

210

24
24 ore su 24 | 24 ore su 24

30
30 minuti | mezz ora

82

a
a 82 anni | a 82 anni
a bassa voce | sottovoce
a basso reddito | a basso reddito
a beneficio di | a beneficio di
a breve | presto
a breve termine | a breve termine
a casa sua | a casa sua
a causa degli | grazie a
a causa dei | grazie a
a causa del | grazie a
a causa dell | grazie a
a causa della | grazie a
a causa della mancanza di | per carenza di
a causa delle | grazie a
a causa di | grazie a
a condizione che | purché
a confronto con | rispetto a
a cubetti | a dadini
a dadini | a dadini
a decorrere da | a partire da
a decorrere dal | dal
a decorrere dalla | dalla
a detta del | stando al
a detta della | secondo la
a detta di | secondo
a dispetto di | malgrado
a fatica | a fatica
a favore di | a favore di
a fianco del | accanto al
a fianco della | accanto alla
a fianco di | accanto a
a fine anno | a fine anno
a fine mattinata | a fine mattinata
a fine pomeriggio | a fine pomeriggio
a fuoco basso | a fuoco basso
a fuoco dolce | a fuoco basso
a fuoco lento | a fuoco basso
a intervalli regolari | regolarmente
a livello mondiale | nel mondo intero
a livello nazionale | in tutto il paese
a lungo | a lungo
a lungo termine | a lungo termine
a mano | a mano
a meno che | salvo che
a meno che non | salvo che
a metà prezzo | a metà prezzo
a mezzo prezzo | a metà prezzo
a nome di | a nome di
a partire da | a partire da
a partire dal | dal
a partire dalla | dalla
a patto che | purché
a piedi | a piedi
a più riprese | più volte
a poco a poco | man mano
a proposito del | riguardo a
a proposito della | riguardo a
a proposito di | riguardo a
a quei tempi | all epoca
a quel tempo | all epoca
a scopo precauzionale | per precauzione
a seguito del | dopo
a seguito dell | dopo l
a seguito della | dopo
a seguito di | dopo
a stento | a fatica
a tempo parziale | part time
a tempo pieno | full time
a titolo gratuito | gratis
a titolo precauzionale | per precauzione
a uno a uno | a uno a uno
a vantaggio di | a beneficio di
a voce alta | a voce alta
a volte | a volte

abbandonato
abbandonato la gara | lasciato la gara
abbassa
abbassa la serranda | chiude
abbasserà
abbasserà la serranda | chiuderà
abbatta | abbatta
abbattano | abbattano
abbatte | abbatte
abbattendo | demolendo
abbatteranno | demoliranno
abbattere | demolire
abbatterebbe | demolirebbe
abbatterebbero | demolirebbero
abbatterà | demolirà
abbattesse | demolisse
abbattessero | demolissero
abbattette | demolì
abbattettero | demolirono
abbatteva | demoliva
abbattevano | demolivano
abbattiamo | demoliamo
abbattimento | demolizione
abbattono | abbattono
abbattuta | demolita
abbattute | demolite
abbattuti | demolite
abbattuto | demolita
abita | vive
abitando | abitando
abitano | vivono
abitante | abitante
abitanti | abitanti
abitare | vivere
abitarono | abitarono
abitasse | abitasse
abitassero | abitassero
abitata | abitata
abitate | abitate
abitati | abitati
abitato | abitato
abitava | viveva
abitavano | vivevano
abitazione | casa
abitazioni | case
abiteranno | abiteranno
abiterebbe | abiterebbe
abiterebbero | abiterebbero
abiterà | abiterà
abiti | abiti
abitiamo | abitiamo
abitino | abitino
abituale | abituale
abituali | abituali
abitualmente | di norma
abitudine | abitudine
abitudini | abitudini
abitò | abitò
abolendo | abolendo
abolire | abolire
abolirono | abolirono
abolirà | abolirà
abolisce | abolisce
aboliscono | aboliscono
abolita | abolita
aboliti | aboliti
abolito | abolito
aboliva | aboliva

accadde | accadde
accade | accade
accadere | accadere
accaduta | accaduta
accadute | accadute
accaduti | accadute
accaduto | accaduta
accanto
accanto a | accanto a
accanto al | accanto al
accanto alla | accanto alla
accede
accede a | accede a
accedendo
accedendo a | accedendo a
accedere
accedere a | accedere a
accedono
accedono a | accedono a
accelera | accelera
accelerando | accelerando
accelerano | accelerano
accelerare | accelerare
accelerarono | accelerarono
accelerasse | accelerasse
accelerassero | accelerassero
accelerata | accelerata
accelerate | accelerate
accelerati | accelerati
accelerato | accelerato
accelerava | accelerava
acceleravano | acceleravano
accelereranno | accelereranno
accelererebbe | accelererebbe
accelererebbero | accelererebbero
accelererà | accelererà
acceleri | acceleri
acceleriamo | acceleriamo
accelerino | accelerino
accelerò | accelerò
accerchia | circonda
accerchiando | circondando
accerchiano | circondano
accerchiare | circondare
accerchiarono | circondarono
accerchiata | attorniata
accerchiate | circondate
accerchiati | circondati
accerchiato | attorniato
accerchiava | circondava
accerchierà | circonderà
accerchiò | circondò
accertare | appurare
accertare la dinamica | accertare la dinamica
accertare le cause | appurare le cause
accertato | appurato
accidentalmente | per errore
accogliamo | ospitiamo
accoglie | ospita
accogliendo | ospitando
accoglieranno | ospiteranno
accogliere | ospitare
accoglierebbe | ospiterebbe
accoglierebbero | ospiterebbero
accoglierà | ospiterà
accogliesse | ospitasse
accogliessero | ospitassero
accoglieva | ospitava
accoglievano | ospitavano
accolga | ospiti
accolgano | ospitino
accolgono | ospitano
accolse | ospitò
accolsero | accolsero
accolta | accolta
accolte | accolte
accolti | accolti
accolto | accolto
accordi | intese
accordo | intesa
accrescere | salire
accresciuta | salita
accresciute | salite
accresciuti | salite
accresciuto | salita
accumula | ammassa
accumulando | ammassando
accumulano | ammassano
accumulare | ammassare
accumularono | ammassarono
accumulata | ammassata
accumulate | ammassate
accumulati | ammassati
accumulato | ammassato
accumulava | ammassava
accumulerà | ammasserà
accumulò | ammassò
accuratamente | con cura
acquazzone | rovescio
acquazzoni | rovesci
acquirente | acquirente
acquirenti | acquirenti
acquista | compra
acquistando | comprando
acquistano | comprano
acquistare | comprare
acquistarono | comprarono
acquistasse | comprasse
acquistassero | comprassero
acquistata | comprata
acquistate | comprate
acquistati | comprati
acquistato | comprato
acquistava | comprava
acquistavano | compravano
acquisteranno | compreranno
acquisterebbe | comprerebbe
acquisterebbero | comprerebbero
acquisterà | comprerà
acquisti | compri
acquistiamo | compriamo
acquistino | comprino
acquistò | comprò

ad
ad alta voce | a voce alta
ad eccezione di | salvo
ad esclusione di | salvo
ad esempio | ad esempio
ad oggi | finora
ad ogni modo | comunque
adatta | adatta
adatte | adatte
adatti | adatte
adatto | adatta
addobba | adorna
addobbando | adornando
addobbano | adornano
addobbare | adornare
addobbarono | adornarono
addobbata | adornata
addobbate | adornate
addobbati | adornati
addobbato | adornato
addobbava | adornava
addobberà | adornerà
addobbò | adornò
adesso | ora
adirata | adirata
adirate | adirate
adirati | adirate
adirato | adirata
adolescente | teenager
adopera | usa
adoperando | usando
adoperano | usano
adoperare | usare
adoperarono | usarono
adoperata | usata
adoperate | usate
adoperati | usate
adoperato | usata
adoperava | usava
adoperavano | usavano
adopereranno | useranno
adopererà | userà
adoperi | usi
adoperino | usino
adoperò | usò
adorna | adorna
adornando | adornando
adornano | adornano
adornare | adornare
adornarono | adornarono
adornasse | adornasse
adornassero | adornassero
adornata | adornata
adornate | adornate
adornati | adornati
adornato | adornato
adornava | adornava
adornavano | adornavano
adorneranno | adorneranno
adornerebbe | adornerebbe
adornerebbero | adornerebbero
adornerà | adornerà
adorni | adorni
adorniamo | adorniamo
adornino | adornino
adornò | adornò

aerei | aerei
aereo | aereo
aeroplani | aerei
aeroplano | aereo

affaticata | stanca
affaticate | stanche
affaticati | stanci
affaticato | stanco
afferma | dice
affermano | dicono
affermarono | dissero
affermato | detto
affermava | diceva
affermò | disse
affinché | sicché
affitti | affitti
affitto | affitto
affittuari | inquilini
affittuaria | inquilina
affittuarie | inquiline
affittuario | inquilino
affronta | affronta
affrontando | affrontando
affrontano | affrontano
affrontare | affrontare
affrontarono | affrontarono
affrontata | affrontata
affrontate | affrontate
affrontati | affrontati
affrontato | affrontato
affrontava | affrontava
affronteranno
affronteranno il | sfideranno il
affronteranno la | sfideranno la
affronterà | affronterà
affronterà il | sfiderà il
affronterà la | sfiderà la
affrontò | affrontò

agente | agente
agente di polizia | agente
agenti | agenti
agenti di polizia | agenti
aggiunge | dice
aggiungete
aggiungete il | unite il
aggiungete la | unite la
aggiungete le uova | unite le uova
aggiungeva | diceva
aggiungono | dicono
aggiunse | disse
aggiunsero | dissero
aggiunta
aggiuntiva | aggiuntiva
aggiuntive | aggiuntive
aggiuntivi | aggiuntive
aggiuntivo | aggiuntiva
aggiunto | detto
aggiusta | ripara
aggiustando | riparando
aggiustano | riparano
aggiustare | riparare
aggiustarono | ripararono
aggiustasse | riparasse
aggiustassero | riparassero
aggiustata | riparata
aggiustate | riparate
aggiustati | riparate
aggiustato | riparata
aggiustava | riparava
aggiustavano | riparavano
aggiusteranno | ripareranno
aggiusterebbe | riparerebbe
aggiusterebbero | riparerebbero
aggiusterà | riparerà
aggiusti | ripari
aggiustiamo | ripariamo
aggiustino | riparino
aggiustò | riparò
aggrava | aggrava
aggravando | aggravando
aggravano | aggravano
aggravare | aggravare
aggravarono | aggravarono
aggravata | aggravata
aggravate | aggravate
aggravati | aggravati
aggravato | aggravato
aggravava | aggravava
aggraverà | aggraverà
aggravò | aggravò
aggredendo | assalendo
aggredire | assalire
aggredirono | assalirono
aggredirà | assalirà
aggredisce | assale
aggrediscono | assalgono
aggredita | assalita
aggredite | assalite
aggrediti | assaliti
aggredito | assalito
aggrediva | assaliva
aggredì | assalì
aggressore | aggressore
aggressori | aggressori
agli
agricoltore | agricoltore
agricoltori | agricoltori

ai
aiuta | aiuta
aiutare | aiutare
aiuto

al
al centro del | al centro del
al centro della | al centro della
al fine di | per
al giorno d oggi | ora
al massimo | al massimo
al mattino presto | di buon mattino
al momento | ora
al più presto | quanto prima
al posto del | invece del
al posto della | invece della
al posto di | anziché
al principio | dapprima
al principio del | all inizio del
al principio della | all inizio della
al principio di | all avvio di
al sorgere del sole | all alba
al telefono | al telefono
al termine dei | alla fine dei
al termine del | alla fine del
al termine dell | alla fine dell
al termine della | alla fine della
al termine di | alla fine di
alba
alberghi | hotel
albergo | hotel
album | album
alcune
alcune ore | alcune ore
alcune settimane | alcune settimane
alcune settimane fa | poche settimane fa
alcune volte | a volte
alcuni
alcuni anni | alcuni anni
alcuni anni fa | pochi anni fa
alcuni giorni | alcuni giorni
alcuni giorni fa | pochi giorni fa
alcuni mesi | alcuni mesi
alcuni mesi fa | pochi mesi fa
alcuni minuti | alcuni minuti
all
all alba | all alba
all aperto | all aperto
all aria aperta | all aperto
all avvio di | all avvio di
all epoca | all epoca
all esterno del | fuori dal
all esterno della | fuori dalla
all esterno di | fuori da
all estero | all estero
all età di 82 anni | a 82 anni
all improvviso | di colpo
all incirca | circa
all inizio | dapprima
all inizio del | all inizio del
all inizio della | all inizio della
all inizio di | all avvio di
all interno del | dentro il
all interno della | dentro la
all interno di | dentro
all istante | subito
all ultimo minuto | all ultimo minuto
all ultimo momento | all ultimo minuto
all unanimità | unanimemente
alla
alla fine | infine
alla fine dei | alla fine dei
alla fine del | alla fine del
alla fine dell | alla fine dell
alla fine dell anno | a fine anno
alla fine della | alla fine della
alla fine di | alla fine di
alla luce del | alla luce del
alla luce della | alla luce della
alla luce di | alla luce di
alla periferia di | alla periferia di
alla presenza dei | davanti ai
alla presenza del | davanti al
alla presenza della | davanti alla
alla presenza di | davanti a
alla stessa maniera | in egual modo
alla tv | in tv
allaga | allaga
allagando | allagando
allagano | allagano
allagare | allagare
allagarono | allagarono
allagata | allagata
allagate | allagate
allagati | allagati
allagato | allagato
allagava | allagava
allagherà | inonderà
allagò | allagò
allarga | amplia
allargando | ampliando
allargano | ampliano
allargare | ampliare
allargarono | ampliarono
allargata | estesa
allargate | estese
allargati | estesi
allargato | esteso
allargava | ampliava
allargavano | ampliavano
allargheranno | amplieranno
allargherà | amplierà
allargò | ampliò
alle | alle
alle ore | alle
alle prime luci dell alba | all alba
allegra | allegra
allegre | allegre
allegri | allegri
allegro | allegro
allenatore | mister
allerta | avvisa
allertando | avvisando
allertano | avvisano
allertare | avvisare
allertarono | avvisarono
allertasse | avvisasse
allertassero | avvisassero
allertata | avvisata
allertate | avvisate
allertati | avvisati
allertato | avvisato
allertava | avvisava
allertavano | avvisavano
allerteranno | avviseranno
allerterebbe | avviserebbe
allerterebbero | avviserebbero
allerterà | avviserà
allerti | avvisi
allertiamo | avvisiamo
allertino | avvisino
allertò | avvisò
allestendo | allestendo
allestiamo | allestiamo
allestiranno | allestiranno
allestire | allestire
allestirebbe | allestirebbe
allestirebbero | allestirebbero
allestirono | allestirono
allestirà | allestirà
allestisca | organizzi
allestiscano | organizzino
allestisce | organizza
allestiscono | organizzano
allestisse | allestisse
allestissero | allestissero
allestita | allestita
allestite | allestite
allestiti | allestiti
allestito | allestito
allestiva | allestiva
allestivano | allestivano
allestì | allestì
allievi | alunni
allievo | alunno
allo
allo scopo di | per
allo stesso modo | in egual modo
allo stesso tempo | allo stesso tempo
allora
allorché | quando
almeno | almeno
alta
altitudine
altra
altre
altresì | in più
altri
altrimenti | se no
altro
altrove | altrove
alunna | alunna
alunne | alunne
alunni | alunni
alunno | alunno

amalgamare | mescolare
amalgamate | mescolate
ambedue | i due
ambientalista | ecologista
ambientalisti | ecologisti
ambito
ammalata | malata
ammalate | malate
ammalati | malate
ammalato | malata
ammanettato | arrestato
ammassa | ammassa
ammassando | ammassando
ammassano | ammassano
ammassare | ammassare
ammassarono | ammassarono
ammassata | ammassata
ammassate | ammassate
ammassati | ammassati
ammassato | ammassato
ammassava | ammassava
ammasserà | ammasserà
ammassò | ammassò
ammesso
ammesso i fatti | ammesso i fatti
amministra | gestisce
amministrando | gestendo
amministrano | gestiscono
amministrare | gestire
amministrarono | gestirono
amministrasse | gestisse
amministrassero | gestissero
amministrata | gestita
amministrate | gestite
amministrati | gestiti
amministrato | gestito
amministrava | gestiva
amministravano | gestivano
amministreranno | gestiranno
amministrerebbe | gestirebbe
amministrerebbero | gestirebbero
amministrerà | gestirà
amministri | gestisca
amministriamo | gestiamo
amministrino | gestiscano
amministrò | gestì
ammoderna | ammoderna
ammodernando | ammodernando
ammodernano | ammodernano
ammodernare | ammodernare
ammodernarono | ammodernarono
ammodernata | ammodernata
ammodernate | ammodernate
ammodernati | ammodernati
ammodernato | ammodernato
ammodernava | ammodernava
ammodernerà | ammodernerà
ammodernò | ammodernò
ammonta
ammonta a | è pari a
ammontano
ammontano a | ammontano a
ampi | ampi
ampia | ampia
ampie | ampi
ampio | ampia
amplia | amplia
ampliando | ampliando
ampliano | ampliano
ampliare | ampliare
ampliarono | ampliarono
ampliata | estesa
ampliate | estese
ampliati | estesi
ampliato | esteso
ampliava | ampliava
ampliavano | ampliavano
amplieranno | amplieranno
amplierà | amplierà
ampliò | ampliò

analizza | studia
analizzando | studiando
analizzano | studiano
analizzare | studiare
analizzarono | studiarono
analizzasse | studiasse
analizzassero | studiassero
analizzata | studiata
analizzate | studiate
analizzati | studiati
analizzato | studiato
analizzava | studiava
analizzavano | studiavano
analizzeranno | studieranno
analizzerebbe | studierebbe
analizzerebbero | studierebbero
analizzerà | studierà
analizzi | studi
analizziamo | studiamo
analizzino | studino
analizzò | studiò
analoga | simile
analoghe | simili
analoghi | simili
analogi | simili
analogo | simile
anche | pure
anche se | benché
ancora | ancora
ancora una volta | di nuovo
andando | andando
andare | andare
andarono | andarono
andasse | andasse
andassero | andassero
andata
andati
andato
andava | andava
andavano | andavano
andranno | andranno
andrebbe | andrebbe
andrebbero | andrebbero
andrà | andrà
andò | andò
angusta | angusta
anguste | anguste
angusti | angusti
angusto | angusto
annata | annata
annate | annate
anni
anni dopo | anni dopo
anni più tardi | anni dopo
anno
anno dopo | anno dopo
anno passato | anno scorso
anno precedente | anno prima
anno prima | anno prima
anno prossimo | anno prossimo
anno scorso | anno scorso
anno seguente | anno dopo
anno successivo | anno dopo
annualmente | ogni anno
annulla | annulla
annullando | annullando
annullano | annullano
annullare | annullare
annullarono | annullarono
annullata | annullata
annullate | annullate
annullati | annullate
annullato | annullata
annullava | annullava
annullavano | annullavano
annulleranno | annulleranno
annullerà | annullerà
annulli | annulli
annullino | annullino
annullò | annullò
annuncia | dice
annunciano | dicono
annunciarono | dissero
annunciato | detto
annunciò | disse
antecedente | precedente
antecedenti | precedenti
anticipatamente | in anticipo
anticipo
antiquata | obsoleta
antiquate | obsolete
antiquati | obsoleti
antiquato | obsoleto
anziane
anziani | anziani
anziché | anziché
anzitutto | specie

aperta
aperta di nuovo | riaperta
aperta un inchiesta | aperta un inchiesta
aperte
aperte di nuovo | riaperte
aperti
aperti di nuovo | riaperti
aperto
aperto di nuovo | riaperto
aperto un inchiesta | aperto un inchiesta
app | app
appartenendo
appartenendo a | appartenendo a
appartenere
appartenere a | appartenere a
apparteneva
apparteneva a | apparteneva a
appartengono
appartengono a | appartengono a
appartenuto
appartenuto a | appartenuto a
appartiene
appartiene a | fa parte di
appartiene al | appartiene al
appartiene alla | appartiene alla
appena | appena
appena possibile | quanto prima
applicazione | app
appoggeranno | sosterranno
appoggerebbe | sosterrebbe
appoggerebbero | sosterrebbero
appoggerà | sosterrà
appoggi | appoggi
appoggia | appoggia
appoggiamo | appoggiamo
appoggiando | sostenendo
appoggiano | appoggiano
appoggiare | sostenere
appoggiarono | sostennero
appoggiasse | sostenesse
appoggiassero | sostenessero
appoggiata | sostenuta
appoggiate | sostenute
appoggiati | sostenute
appoggiato | sostenuta
appoggiava | sosteneva
appoggiavano | sostenevano
appoggino | appoggino
appoggio | appoggio
appoggiò | appoggiò
apposta | apposta
approssimativamente | circa
approva | approva
approvando | approvando
approvano | approvano
approvare | approvare
approvarono | approvarono
approvasse | approvasse
approvassero | approvassero
approvata | approvata
approvate | approvate
approvati | approvati
approvato | approvato
approvato all unanimità | votato all unanimità
approvato il piano | varato il piano
approvato la legge | varato la legge
approvava | approvava
approvavano | approvavano
approveranno | approveranno
approverebbe | approverebbe
approverebbero | approverebbero
approverà | approverà
approvi | approvi
approviamo | approviamo
approvino | approvino
approvò | approvò
appura | appura
appurando | appurando
appurano | appurano
appurare | appurare
appurare le cause | appurare le cause
appurarono | appurarono
appurata | appurata
appurate | appurate
appurati | appurati
appurato | appurato
appurava | appurava
appurerà | appurerà
appurò | appurò
apra
apra di nuovo | riapra
aprano
aprano di nuovo | riaprano
apre
apre di nuovo | riapre
aprendo
aprendo di nuovo | riaprendo
apriamo
apriamo di nuovo | riapriamo
apriranno
apriranno di nuovo | riapriranno
aprire
aprire di nuovo | riaprire
aprirebbe
aprirebbe di nuovo | riaprirebbe
aprirebbero
aprirebbero di nuovo | riaprirebbero
aprirono
aprirono di nuovo | riaprirono
aprirà
aprirà di nuovo | riaprirà
aprisse
aprisse di nuovo | riaprisse
aprissero
aprissero di nuovo | riaprissero
aprite
aprite di nuovo | riaprite
apriva
apriva di nuovo | riapriva
aprivano
aprivano di nuovo | riaprivano
aprono
aprono di nuovo | riaprono
aprì
aprì di nuovo | riaprì

arbusti | arbusti
arbusto | arbusto
arco
ardua | duro
ardue | dure
ardui | dure
arduo | duro
area | area
aree | aree
aria
armati
arrabbiata | adirata
arrabbiate | adirate
arrabbiati | adirate
arrabbiato | adirata
arresi
arrestato | arrestato
arriva
arriva a | arriva a
arriva da | viene da
arriva dal | arriva dal
arriva dalla | arriva dalla
arrivando
arrivando a | arrivando a
arrivando da | venendo da
arrivano
arrivano a | arrivano a
arrivano da | vengono da
arrivare
arrivare a | arrivare a
arrivare da | venire da
arrivarono
arrivarono a | giunsero a
arrivarono da | vennero da
arrivato
arrivato a | giunto a
arrivato da | venuto da
arrivo
arrivò
arrivò a | arrivò a
arrivò da | venne da

asilo | asilo
aspetta | aspetta
aspettando | aspettando
aspettano | aspettano
aspettare | aspettare
assai
assai meno | ben meno
assai più | ben più
assale | assale
assalendo | assalendo
assalgono | assalgono
assalire | assalire
assalirono | assalirono
assalirà | assalirà
assalita | assalita
assalite | assalite
assaliti | assaliti
assalito | assalito
assalitore | aggressore
assalitori | aggressori
assaliva | assaliva
assaltato
assalti | assalti
assalto | assalto
assalì | assalì
assegna | assegna
assegnando | assegnando
assegnano | assegnano
assegnare | assegnare
assegnarono | assegnarono
assegnata | assegnata
assegnate | assegnate
assegnati | assegnati
assegnato | concesso
assegnava | assegnava
assegnerà | assegnerà
assegnò | assegnò
assistito
assistito alla | seguito la
assoluto
assume | assume
assumendo | assumendo
assumere | assumere
assumerà | assumerà
assumerà l incarico | si insedierà
assumeva | assumeva
assumono | assumono
assunse | assunse
assunsero | assunsero
assunta | assunta
assunte | assunte
assunti | assunti
assunto | assunto
assunto l incarico | entrato in carica
astensione
astensione dal lavoro | sciopero
astensioni
astensioni dal lavoro | scioperi

atleta | atleta
atleti | atleti
atomica
attacca | assale
attaccando | assalendo
attaccano | assalgono
attaccare | assalire
attaccarono | assalirono
attaccata | assalita
attaccate | assalite
attaccati | assaliti
attaccato | assalito
attaccava | assaliva
attaccherà | assalirà
attacchi | assalti
attacco | assalto
attacco cardiaco | infarto
attaccò | assalì
attende | aspetta
attendere | aspettare
attendono | aspettano
attenzione
attesa | attesa
attese | attese
attesi | attesi
atteso | atteso
attesta
attestano
attira | attira
attira ogni anno | attira ogni anno
attirano | attirano
attirare | attirare
attirata | attirata
attirato | attirato
atto
attorniata | attorniata
attorniato | attorniato
attrae | attira
attraggono | attirano
attrarre | attirare
attratta | attirata
attratto | attirato
attraversamento
attraversamento pedonale | strisce pedonali
attrezzi | attrezzi
attrezzo | attrezzo
attribuendo | assegnando
attribuire | assegnare
attribuirono | assegnarono
attribuirà | assegnerà
attribuisce | assegna
attribuiscono | assegnano
attribuita | assegnata
attribuite | assegnate
attribuiti | assegnati
attribuito | concesso
attribuiva | assegnava
attribuì | assegnò
attualmente | ora

audace | audace
audaci | audaci
augura
augurano
augurava
auguravano
aumenta | sale
aumentando | aumentando
aumentano | salgono
aumentare | salire
aumentarono | crebbero
aumentata | salita
aumentate | salite
aumentati | salite
aumentato | salita
aumentava | aumentava
aumentavano | aumentavano
aumenteranno | saliranno
aumenterà | salirà
aumenti | rialzi
aumentino | aumentino
aumento | rialzo
aumentò | salì
ausilio
auti | auti
auto | auto
autobus | bus
autocarro | camion
automobile | auto
automobili | auti
automobilista | guidatore
automobilisti | guidatori
automobilistica
automobilistico
autore | autore
autori | autori
autotrasportatore | camionista
autotrasportatori | camionisti
autrice | autrice
autrici | autrici
autunno

avanti
avanza | avanza
avanzando | avanzando
avanzano | avanzano
avanzare | avanzare
avanzarono | avanzarono
avanzata | avanzata
avanzate | avanzate
avanzati | avanzati
avanzato | avanzato
avanzava | avanzava
avanzerà | avanzerà
avanzò | avanzò
avere
avere luogo | tenersi
aveva
aveva andato | aveva andato
aveva intenzione di | voleva
aveva paura | temeva
avevano
avevano intenzione di | volevano
avevano paura | temevano
avranno
avranno la possibilità di | potranno
avranno luogo | si terranno
avranno modo di | potranno
avrà
avrà la possibilità di | potrà
avrà luogo | si terrà
avrà modo di | potrà
avrà un costo di | costerà
avrà un prezzo di | costerà
avuto
avvenire | accadere
avvenne | accadde
avvenuta | accaduta
avvenute | accadute
avvenuti | accadute
avvenuto | accaduta
avversari | rivali
avversario | rivale
avverta | avvisi
avvertano | avvisino
avverte | avvisa
avvertendo | avvisando
avvertiamo | avvisiamo
avvertiranno | avviseranno
avvertire | avvisare
avvertirebbe | avviserebbe
avvertirebbero | avviserebbero
avvertirono | avvisarono
avvertirà | avviserà
avvertisse | avvisasse
avvertissero | avvisassero
avvertita | avvisata
avvertite | avvisate
avvertiti | avvisati
avvertito | avvisato
avvertiva | avvisava
avvertivano | avvisavano
avvertono | avvisano
avvertì | avvisò
avvi | avvi
avvia | avvia
avviando | avviando
avviano | avviano
avviare | avviare
avviarono | avviarono
avviata | avviata
avviata un inchiesta | aperta un inchiesta
avviate | avviate
avviati | avviati
avviato | avviata
avviato un inchiesta | aperto un inchiesta
avviava | avviava
avviavano | avviavano
avviene | accade
avvieranno | avvieranno
avvierà | avvierà
avvino | avvino
avvio | avvio
avvio dei lavori | avvio dei lavori
avvisa | avvisa
avvisando | avvisando
avvisano | avvisano
avvisare | avvisare
avvisarono | avvisarono
avvisasse | avvisasse
avvisassero | avvisassero
avvisata | avvisata
avvisate | avvisate
avvisati | avvisati
avvisato | avvisato
avvisava | avvisava
avvisavano | avvisavano
avviseranno | avviseranno
avviserebbe | avviserebbe
avviserebbero | avviserebbero
avviserà | avviserà
avvisi | avvisi
avvisiamo | avvisiamo
avvisino | avvisino
avvistata
avvistati
avvistato
avvisò | avvisò
avviò | avviò
avvocati | legali
avvocato | legale

azienda | ditta
aziende | ditte

bagni | wc
bagno | wc
bambina | bimba
bambine | bimbe
bambini | bimbi
bambino | bimbo
banditi | banditi
barattoli | vasetti
barattolo | vasetto
base
bassa
bassi
basso
battenti

bebè | bebè
bellissima | magnifica
bellissime | splendide
bellissimi | magnifici
bellissimo | magnifico
ben
ben meno | ben meno
ben più | ben più
benché | benché
beneficia
beneficia di | beneficia di
beneficiando
beneficiando di | usufruendo di
beneficiano
beneficiano di | beneficiano di
beneficiare
beneficiare di | usufruire di
beneficiarono
beneficiarono di | usufruirono di
beneficiato
beneficiato di | usufruito di
beneficio
beneficiò
beneficiò di | usufruì di
benestante | ricco
benestanti | ricchi
bevanda | bibita
bevande | bibite

bibita | bibita
bibite | bibite
bici | bici
bicicletta | bici
biciclette | bici
bimba | bimba
bimbe | bimbe
bimbi | bimbi
bimbo | bimbo
bisogna | bisogna
bisogno
bizzarra | strana
bizzarre | strane
bizzarri | strani
bizzarro | strano

blackout | blackout
blocca | blocca
bloccando | bloccando
bloccando il traffico | bloccando il traffico
bloccano | bloccano
bloccare | bloccare
bloccarono | bloccarono
bloccata | bloccata
bloccate | bloccate
bloccati | bloccati
bloccato | bloccato
bloccato il traffico | bloccato il traffico
bloccava | bloccava
bloccavano | bloccavano
bloccheranno | ostruiranno
bloccherà | ostruirà
blocchi | blocchi
blocchino | blocchino
bloccò | bloccò

bocceranno | bocceranno
boccerebbe | boccerebbe
boccerebbero | boccerebbero
boccerà | boccerà
bocci | bocci
boccia | boccia
bocciamo | bocciamo
bocciando | bocciando
bocciano | bocciano
bocciare | bocciare
bocciarono | bocciarono
bocciasse | bocciasse
bocciassero | bocciassero
bocciata | bocciata
bocciate | bocciate
bocciati | bocciati
bocciato | bocciato
bocciava | bocciava
bocciavano | bocciavano
boccino | boccino
bocciò | bocciò
bollire
bottega | bottega
botteghe | negozi
bottino | bottino

braccia
brani | brani
brano | brano
breve

bufera | bufera
bufere | bufere
buon
buona
buone
buono
bus | bus
buttare | buttare
buttata | buttata
buttate | buttate
buttati | buttate
buttato | buttata

caccerà | caccerà
caccia | caccia
cacciando | cacciando
cacciano | cacciano
cacciare | cacciare
cacciarono | espulsero
cacciata | espulsa
cacciate | cacciò
cacciati | espulsi
cacciato | espulso
cacciava | cacciava
cacciò | cacciò
cala | cala
calando | calando
calano | calano
calare | calare
calarono | scesero
calasse | calasse
calassero | calassero
calata | scesa
calate | scesi
calati | scesi
calato | scesa
calava | calava
calavano | calavano
calci
calci di rigore | rigori
calciatore | calciatore
calciatori | calciatori
calcio
calcio di rigore | rigore
caldo
caleranno | caleranno
calerebbe | calerebbe
calerebbero | calerebbero
calerà | calerà
cali | cali
caliamo | caliamo
calino | calino
calma | calma
calme | calme
calmi | calmi
calmo | calmo
calo
calore
calò | calò
cambi | cambi
cambia | cambia
cambiamenti
cambiamenti climatici | mutamenti climatici
cambiamento
cambiamento climatico | mutamento climatico
cambiando | cambiando
cambiano | cambiano
cambiare | cambiare
cambiarono | cambiarono
cambiata | cambiata
cambiate | cambiate
cambiati | cambiati
cambiato | cambiato
cambiato la | cambiato la
cambiava | cambiava
cambiavano | cambiavano
cambieranno | cambieranno
cambierà | cambierà
cambino | cambino
cambiò | cambiò
camera | camera
camere | camere
camion | camion
camionista | camionista
camionisti | camionisti
camminando | a piedi
camminatore | camminatore
camminatori | camminatori
cammino
campi
campi da calcio | campi da calcio
campi di calcio | campi da calcio
campioni
campioni prelevati | campioni raccolti
campioni raccolti | campioni raccolti
campo
campo da calcio | campo da calcio
campo di calcio | campo da calcio
canale
canale televisivo | rete televisiva
canali
canali televisivi | reti televisive
cancella | annulla
cancellando | annullando
cancellano | annullano
cancellare | annullare
cancellarono | annullarono
cancellata | annullata
cancellate | annullate
cancellati | annullate
cancellato | annullata
cancellava | annullava
cancellavano | annullavano
cancelleranno | annulleranno
cancellerà | annullerà
cancelli | annulli
cancellino | annullino
cancellò | annullò
canone
canone di locazione | affitto
canoni
canoni di locazione | affitti
canonica | canonica
cantina | cantina
cantine | cantine
canzone | brano
canzoni | brani
capendo | capendo
capire | capire
capirono | capirono
capirà | capirà
capisce | capisce
capiscono | capiscono
capita | capita
capite | capì
capiti | capiti
capito | capito
capiva | capiva
capovolge | ribalta
capovolgere | ribaltare
capovolta | capovolta
capovolto | capovolto
capì | capì
cara | cara
carcerata | detenuta
carcerate | detenute
carcerati | detenute
carcerato | detenuta
carcere | carcere
carceri | carceri
cardiaco
care | care
carenza | carenza
cari | care
carica
caricano
carico
caro | cara
carriera
casa | casa
casa automobilistica | casa automobilistica
casa di riposo | casa di riposo
casa parrocchiale | canonica
cascina | cascina
cascine | cascine
case | case
case di riposo | case di riposo
caso
castiga | castiga
castigando | punendo
castigano | castigano
castigare | punire
castigarono | punirono
castigata | punita
castigate | punite
castigati | puniti
castigato | punito
castigava | puniva
castigherà | punirà
castigò | punì
casualmente | per caso
cattive
cattivo
causa | causa
causando | causando
causano | causano
causare | causare
causarono | causarono
causasse | causasse
causassero | causassero
causata | causata
causate | causate
causati | causate
causato | causata
causava | causava
causavano | causavano
cause
causeranno | causeranno
causerebbe | causerebbe
causerebbero | causerebbero
causerà | causerà
causi | causi
causiamo | causiamo
causino | causino
causò | causò
cautela

cela | cela
celando | celando
celano | celano
celare | celare
celarono | celarono
celasse | celasse
celassero | celassero
celata | celata
celate | celate
celati | celate
celato | celata
celava | celava
celavano | celavano
celebra | celebra
celebrando | celebrando
celebrano | celebrano
celebrare | celebrare
celebrarono | celebrarono
celebrasse | celebrasse
celebrassero | celebrassero
celebrata | celebrata
celebrate | celebrate
celebrati | celebrati
celebrato | celebrato
celebrava | celebrava
celebravano | celebravano
celebre | nota
celebreranno | celebreranno
celebrerebbe | celebrerebbe
celebrerebbero | celebrerebbero
celebrerà | celebrerà
celebri | note
celebriamo | celebriamo
celebrino | celebrino
celebrò | celebrò
celeranno | celeranno
celerebbe | celerebbe
celerebbero | celerebbero
celerà | celerà
celi | celi
celiamo | celiamo
celino | celino
cellulare | cellulare
cellulari | cellulari
celò | celò
centauri | centauri
centauro | centauro
centrale
centrale atomica | centrale atomica
centrale nucleare | centrale atomica
centro
centro città | centro città
centro della città | centro città
centro storico | città vecchia
cerca | cerca
cerca di | prova a
cercando
cercando di | provando a
cercano | cercano
cercano di | provano a
cercare
cercare di | provare a
cercarono
cercarono di | provarono a
cercasse
cercasse di | provasse a
cercassero
cercassero di | provassero a
cercata
cercata di | provata a
cercate
cercate di | provate a
cercati
cercati di | provati a
cercato
cercato di | provato a
cercava
cercava di | provava a
cercavano
cercavano di | provavano a
cercheranno
cercheranno di | proveranno a
cercherebbe
cercherebbe di | proverebbe a
cercherebbero
cercherebbero di | proverebbero a
cercherà
cercherà di | proverà a
cerchi
cerchi di | provi a
cerchiamo
cerchiamo di | proviamo a
cerchino
cerchino di | provino a
cercò
cercò di | provò a
cespugli | arbusti
cespuglio | arbusto
cessate
cessate il fuoco | tregua
cessato

che
che collega | che unisce
che collega i | che unisce i
che dà lavoro a | che impiega
che dà lavoro a 210 | che impiega 210
che impiega | che impiega
che impiega 210 | che impiega 210
che unisce | che unisce
che unisce i | che unisce i
chi | chi
chiare
chiassosa | rumorosa
chiassose | rumorose
chiassosi | rumorosi
chiassoso | rumoroso
chiedere | chiedere
chiedono | chiedono
chirurgica
chirurgico
chiude | chiude
chiude i battenti | chiude
chiuderà | chiuderà
chiuderà i battenti | chiuderà
chiuderà la carriera | chiuderà la carriera
chiunque | chiunque
chiuso
chiuso la carriera | chiuso la carriera

ci
ci siamo arresi | ci siamo arresi
ci siamo dati per vinti | ci siamo arresi
ciascun | ogni
ciascun anno | ogni anno
ciascuna | ogni
ciascuno | ogni
cima | cima
cime | cime
ciononostante | ma
ciotola | ciotola
ciotole | ciotole
cioè | cioè
circa | circa
circonda | circonda
circondando | circondando
circondano | circondano
circondare | circondare
circondarono | circondarono
circondata | attorniata
circondate | circondate
circondati | circondati
circondato | attorniato
circondava | circondava
circonderà | circonderà
circondò | circondò
cittadina
cittadine
cittadini
cittadino
città
città vecchia | città vecchia
ciò
ciò nonostante | ma

climatici
climatico

col
col tempo | col tempo
collabora | coopera
collaborando | cooperando
collaborano | cooperano
collaborare | cooperare
collaborarono | cooperarono
collaborasse | cooperasse
collaborassero | cooperassero
collaborata | cooperata
collaborate | cooperate
collaborati | cooperati
collaborato | cooperato
collaborava | cooperava
collaboravano | cooperavano
collaboreranno | coopereranno
collaborerebbe | coopererebbe
collaborerebbero | coopererebbero
collaborerà | coopererà
collabori | cooperi
collaboriamo | cooperiamo
collaborino | cooperino
collaborò | cooperò
collega
collegare | collegare
collegata | connessa
collegate | connesse
collegati | connesse
collegato | connessa
collera | ira
collisione | scontro
collisioni | scontri
colloca | monta
collocando | montando
collocano | montano
collocare | montare
collocarono | montarono
collocata | montata
collocate | montate
collocati | montate
collocato | montata
collocava | montava
collocherà | monterà
collocò | montò
colma | colma
colme | colme
colmi | colme
colmo | colma
coloro
coloro che | chi
colpo
colta
colta a mano | colta a mano
coltivatore | agricoltore
coltivatori | agricoltori
combatte | lotta
combattendo | lottando
combattere | lottare
combatterà | lotterà
combatteva | lottava
combattimenti | combattimenti
combattono | lottano
combattuta | lottata
combattute | lottate
combattuti | lottati
combattuto | lottato
come
come al solito | come sempre
come atteso | come atteso
come da previsioni | come atteso
come da programma | come atteso
come di consueto | come sempre
come minimo | almeno
come previsto | come atteso
come sempre | come sempre
cominceranno | avvieranno
comincerebbe | inizierebbe
comincerebbero | inizierebbero
comincerà | avvierà
cominci | avvi
comincia | avvia
cominciamo | iniziamo
cominciando | avviando
cominciano | avviano
cominciare | avviare
cominciarono | avviarono
cominciasse | iniziasse
cominciassero | iniziassero
cominciata | avviata
cominciate | avviate
cominciati | avviati
cominciato | avviata
cominciava | avviava
cominciavano | avviavano
comincino | avvino
cominciò | avviò
commentato | detto
commerciante | negoziante
commercianti | negozianti
commovente | toccante
commoventi | toccanti
comoda | comoda
comode | comode
comodi | comode
comodo | comoda
compiuto
compiuto tutta la carriera | fatto tutta la carriera
complessa | complessa
complesse | complesse
complessi | complesse
complessivamente | in tutto
complesso | complessa
completamente | del tutto
complicata | complessa
complicate | complesse
complicati | complesse
complicato | complessa
compone
compongono
composta
composta da | formata da
composte
composte da | formate da
composti
composti da | formati da
composto
composto da | formato da
compra | compra
comprando | comprando
comprano | comprano
comprare | comprare
comprarono | comprarono
comprasse | comprasse
comprassero | comprassero
comprata | comprata
comprate | comprate
comprati | comprati
comprato | comprato
compratore | acquirente
compratori | acquirenti
comprava | comprava
compravano | compravano
comprende | capisce
comprendendo | capendo
comprendere | capire
comprenderà | capirà
comprendeva | capiva
comprendono | capiscono
compreranno | compreranno
comprerebbe | comprerebbe
comprerebbero | comprerebbero
comprerà | comprerà
compresa | capita
comprese | capì
compresero | capirono
compresi | capiti
compreso | capito
compressa | pillola
compresse | pillole
compri | compri
compriamo | compriamo
comprino | comprino
comprò | comprò
computer | pc
computer portatile | laptop
comunale
comune
comunica | dice
comunicano | dicono
comunicati
comunicati stampa | note stampa
comunicato | detto
comunicato stampa | nota stampa
comunicò | disse
comunque | comunque
con
con attenzione | con cura
con basso reddito | a basso reddito
con cautela | con cautela
con cura | con cura
con difficoltà | a fatica
con facilità | facilmente
con gli anni | con gli anni
con il passare degli anni | con gli anni
con il passare del tempo | col tempo
con il sostegno di | con l appoggio di
con il supporto di | con l appoggio di
con il tempo | col tempo
con l aiuto di | con l aiuto di
con l appoggio di | con l appoggio di
con l ausilio di | con l aiuto di
con l obiettivo di | per
con maggiore frequenza | più spesso
con ogni probabilità | probabilmente
con prudenza | con cautela
con redditi bassi | a basso reddito
con regolarità | regolarmente
con ritardo | in ritardo
con urgenza | con urgenza
conceda | eroghi
concedano | eroghino
concede | eroga
concede un contributo | eroga un contributo
concedendo | erogando
concederanno | erogheranno
concedere | erogare
concederebbe | erogherebbe
concederebbero | erogherebbero
concederà | erogherà
concedesse | erogasse
concedessero | erogassero
concedeva | erogava
concedevano | erogavano
concediamo | eroghiamo
concedono | erogano
concedsa | erogata
concedse | erogate
concedsero | erogarono
concedsi | erogati
concedso | erogato
concerto
concesso | concesso
concesso un contributo | erogato un contributo
concluda | finisca
concludano | finiscano
conclude | finisce
concludendo | finendo
concluderanno | finiranno
concludere | finire
concluderebbe | finirebbe
concluderebbero | finirebbero
concluderà | finirà
concludesse | finisse
concludessero | finissero
concludeva | finiva
concludevano | finivano
concludiamo | finiamo
concludono | ultimano
conclusa | finita
concluse | finite
conclusero | finirono
conclusi | finite
conclusione | fine
conclusioni | fini
concluso | finita
concomitanza
condizione
condizioni
condotta | svolta
condotta in ospedale | portata in ospedale
condotte | svolte
condotti | svolte
condotti in ospedale | portati in ospedale
condotto | svolta
condotto in ospedale | portato in ospedale
conducente | guidatore
conducenti | guidatori
conferendo | assegnando
conferire | assegnare
conferirono | assegnarono
conferirà | assegnerà
conferisce | assegna
conferiscono | assegnano
conferita | assegnata
conferite | assegnate
conferiti | assegnati
conferito | concesso
conferiva | assegnava
conferma | conferma
confermando | ribadendo
confermano | confermano
confermare | ribadire
confermarono | ribadirono
confermata | ribadita
confermate | ribadite
confermati | ribaditi
confermato | ribadito
confermava | ribadiva
confermerà | ribadirà
confermò | ribadì
conferì | assegnò
confida
confida di creare | spera di creare
confine | confine
confini | confini
confisca | confisca
confiscando | confiscando
confiscano | confiscano
confiscare | confiscare
confiscarono | confiscarono
confiscata | confiscata
confiscate | confiscate
confiscati | confiscati
confiscato | confiscato
confiscava | confiscava
confischerà | confischerà
confiscò | confiscò
conforme
conforme a | conforme a
conformi
conformi a | conforme a
confortevole | comoda
confortevoli | comode
confronto
confuse | confuse
congiunge | unisce
congiungendo | unendo
congiungere | unire
congiungerà | unirà
congiungeva | univa
congiungono | uniscono
congiunse | unì
congiunsero | unirono
congiunta | unita
congiuntamente | insieme
congiunte | unite
congiunti | uniti
congiunto | unito
connessa | connessa
connesse | connesse
connessi | connesse
connesso | connessa
connettere | collegare
conosciuta
conosciuto
conquistato
conquistato il titolo | vinto il titolo
conquistato la medaglia | vinto la medaglia
consacra | dedica
consacrando | dedicando
consacrano | dedicano
consacrare | dedicare
consacrarono | dedicarono
consacrasse | dedicasse
consacrassero | dedicassero
consacrata | dedicata
consacrate | dedicate
consacrati | dedicati
consacrato | dedicato
consacrava | dedicava
consacravano | dedicavano
consacreranno | dedicheranno
consacrerebbe | dedicherebbe
consacrerebbero | dedicherebbero
consacrerà | dedicherà
consacri | dedichi
consacriamo | dedichiamo
consacrino | dedichino
consacrò | dedicò
consegna | consegna
consegnando | consegnando
consegnano | consegnano
consegnare | consegnare
consegnarono | consegnarono
consegnata | consegnata
consegnate | consegnate
consegnati | consegnate
consegnato | consegnata
consegnava | consegnava
consegnavano | consegnavano
consegneranno | consegneranno
consegnerà | consegnerà
consegni | consegni
consegnino | consegnino
consegnò | consegnò
consegua | ottenga
conseguano | ottengano
consegue | riceve
conseguendo | ottenendo
conseguenza
conseguenze | conseguenze
conseguiamo | otteniamo
conseguiranno | otterranno
conseguire | ottenere
conseguirebbe | otterrebbe
conseguirebbero | otterrebbero
conseguirono | ottennero
conseguirà | otterrà
conseguisse | ottenesse
conseguissero | ottenessero
conseguita | ottenuta
conseguite | ottenute
conseguiti | ottenuti
conseguito | ottenuto
conseguito un utile | conseguito un utile
conseguiva | otteneva
conseguivano | ottenevano
conseguono | ricevono
conseguì | ottenne
consenta | consenta
consentano | consentano
consente | consente
consente di | consente di
consentendo | consentendo
consentiamo | consentiamo
consentiranno | consentiranno
consentire | consentire
consentirebbe | consentirebbe
consentirebbero | consentirebbero
consentirono | permisero
consentirà | consentirà
consentisse | consentisse
consentissero | consentissero
consentita | permessa
consentite | permesse
consentiti | permesse
consentito | permessa
consentiva | consentiva
consentivano | consentivano
consentono | consentono
consentono di | consentono di
consentì | permise
conserva | conserva
conserva il primo posto | conserva il primo posto
conserva la testa | conserva la testa
conservando | custodendo
conservano | conservano
conservare | custodire
conservarono | custodirono
conservata | custodita
conservate | custodite
conservati | custoditi
conservato | custodito
conservava | custodiva
conservavano | custodivano
conserveranno | custodiranno
conserverà | custodirà
conservi | conservi
conservino | conservino
conservò | custodì
considerando | ritenendo
considerato
considerato che | perché
considerevole | notevole
considerevoli | notevoli
considerevolmente | notevolmente
consigli | consigli
consiglia | consiglia
consigliando | consigliando
consigliano | consigliano
consigliare | consigliare
consigliarono | consigliarono
consigliata | consigliata
consigliate | consigliate
consigliati | consigliati
consigliato | consigliato
consigliava | consigliava
consigliavano | consigliavano
consiglieranno | consiglieranno
consiglierà | consiglierà
consiglino | consiglino
consigliò | consigliò
consorte | moglie
consorti | mogli
consueta | abituale
consuete | abituali
consueti | abituali
consueto | abituale
consuetudine | abitudine
consuetudini | abitudini
conta
conta di | conta di
contamina | inquina
contaminando | inquinando
contaminano | inquinano
contaminare | inquinare
contaminarono | inquinarono
contaminata | inquinata
contaminate | inquinate
contaminati | inquinati
contaminato | inquinato
contaminava | inquinava
contaminerà | inquinerà
contaminò | inquinò
contano
contano di | contano di
contattare | contattare
contatto
contemporaneamente | allo stesso tempo
contenere | contenere
conteneva | conteneva
contengono | includono
contenta | lieta
contenta della | contenta della
contenta di | contenta di
contente | liete
contenti | liete
contenti di | contenti di
contento | lieta
contento dei | contento dei
contento del | contento del
contento della | contento della
contento di | contento di
contenziosi | liti
contenzioso | lite
contesta
contesta un progetto | critica un progetto
contiene | include
continua | continua
continuamente | di continuo
continuando | continuando
continuano | continuano
continuare | continuare
continuarono | continuarono
continuasse | continuasse
continuassero | continuassero
continuata | continuata
continuate | continuate
continuati | continuate
continuato | continuata
continuava | continuava
continuavano | continuavano
continueranno | continueranno
continuerebbe | continuerebbe
continuerebbero | continuerebbero
continuerà | continuerà
continui | continui
continuiamo | continuiamo
continuino | continuino
continuo
continuò | continuò
conto
contrari
contraria
contrario
contributo
controlla | appura
controllando | appurando
controllano | appurano
controllare | appurare
controllarono | appurarono
controllata | appurata
controllate | appurate
controllati | appurati
controllato | appurato
controllava | appurava
controllerà | appurerà
controllò | appurò
controversia | lite
controversie | liti
conversa | dialoga
conversando | dialogando
conversano | dialogano
conversare | dialogare
conversarono | dialogarono
conversasse | dialogasse
conversassero | dialogassero
conversata | dialogata
conversate | dialogate
conversati | dialogati
conversato | dialogato
conversava | dialogava
conversavano | dialogavano
converseranno | converseranno
converserebbe | converserebbe
converserebbero | converserebbero
converserà | converserà
conversi | conversi
conversiamo | conversiamo
conversino | conversino
conversò | dialogò
convertire
convertire in | convertire in
convertita
convertita in | convertita in
convertite
convertite in | convertite in
convertiti
convertiti in | convertiti in
convertito
convertito in | convertito in
convincere | convincere
convinta | convinta
convinte | convinte
convinti | convinte
convinto | convinta
coopera | coopera
cooperando | cooperando
cooperano | cooperano
cooperare | cooperare
cooperarono | cooperarono
cooperasse | cooperasse
cooperassero | cooperassero
cooperata | cooperata
cooperate | cooperate
cooperati | cooperati
cooperato | cooperato
cooperava | cooperava
cooperavano | cooperavano
coopereranno | coopereranno
coopererebbe | coopererebbe
coopererebbero | coopererebbero
coopererà | coopererà
cooperi | cooperi
cooperiamo | cooperiamo
cooperino | cooperino
cooperò | cooperò
copia | copia
copiando | copiando
copiano | copiano
copiare | copiare
copiarono | copiarono
copiata | copiata
copiate | copiate
copiati | copiati
copiato | copiato
copiava | copiava
copierà | copierà
copiò | copiò
coraggiosa | audace
coraggiose | audaci
coraggiosi | audaci
coraggioso | audace
corregga | corregga
correggano | correggano
corregge | corregge
correggendo | correggendo
correggeranno | correggeranno
correggere | correggere
correggerebbe | correggerebbe
correggerebbero | correggerebbero
correggerà | correggerà
correggesse | correggesse
correggessero | correggessero
correggeva | correggeva
correggevano | correggevano
correggiamo | correggiamo
correggono | correggono
corrente
corrente elettrica | elettricità
corresse | corresse
corressero | corressero
corretta | corretta
corrette | corrette
corretti | corretti
corretto | corretto
corso
cortei | cortei
corteo | corteo
cortese | cortese
cortesi | cortesi
cosicché | sicché
costa | costa
costantemente | di continuo
costerà | costerà
costi | costi
costituita
costituita da | formata da
costituite
costituite da | formate da
costituiti
costituiti da | formati da
costituito
costituito da | formato da
costo | costo
costosa | cara
costose | care
costosi | care
costoso | cara
costretta | forzata
costrette | forzate
costretti | forzati
costretto | forzato
costringa | obblighi
costringano | obblighino
costringe | forza
costringendo | forzando
costringeranno | obbligheranno
costringere | forzare
costringerebbe | obbligherebbe
costringerebbero | obbligherebbero
costringerà | forzerà
costringesse | obbligasse
costringessero | obbligassero
costringeva | forzava
costringevano | obbligavano
costringiamo | obblighiamo
costringono | forzano
costrinse | forzò
costrinsero | forzarono
costruendo | erigendo
costruiamo | erigiamo
costruiranno | erigeranno
costruire | erigere
costruirebbe | erigerebbe
costruirebbero | erigerebbero
costruirono | eressero
costruirà | erigerà
costruisca | eriga
costruiscano | erigano
costruisce | erige
costruiscono | erigono
costruisse | erigesse
costruissero | erigessero
costruita | eretta
costruite | erette
costruiti | erette
costruito | eretta
costruiva | erigeva
costruivano | erigevano
costruttore
costruttore automobilistico | casa automobilistica
costruì | eresse
così | così
così che | sicché

creare | creare
creata | creata
create | create
creati | creati
creato | creato
crebbe | salì
crebbero | crebbero
crede | crede
crede che | crede che
credere | credere
credeva | credeva
credeva che | credeva che
credevano | credevano
credono | credono
credono che | credono che
cresce | sale
cresceranno | saliranno
crescere | salire
crescerà | salirà
crescita
cresciuta | salita
cresciute | salite
cresciuti | salite
cresciuto | salita
crescono | salgono
critica
critica un progetto | critica un progetto
crocevia | crocevia
cronista | cronista
croniste | croniste
cronisti | cronista
cruciale | cruciale
cruciali | cruciali

cubetti
cui
cuocete
cuocete in forno | infornate
cuore
cura
custodendo | custodendo
custodiranno | custodiranno
custodire | custodire
custodirono | custodirono
custodirà | custodirà
custodisce | conserva
custodiscono | conservano
custodita | custodita
custodite | custodite
custoditi | custoditi
custodito | custodito
custodiva | custodiva
custodivano | custodivano
custodì | custodì

d
d autunno | d autunno
d estate | d estate
d improvviso | di colpo
d inverno | d inverno
d ora in avanti | d ora in poi
d ora in poi | d ora in poi

da
da adesso in poi | d ora in poi
da allora | da allora
da lungo tempo | da tempo
da molto tempo | da tempo
da nessuna parte | in nessun luogo
da ogni parte | ovunque
da ora in poi | d ora in poi
da parecchio tempo | da tempo
da qualche parte | da qualche parte
da quel momento | da allora
da questo momento in poi | d ora in poi
da tempo | da tempo
da un altra parte | altrove
da un giorno all altro | dall oggi al domani
da un lato | da un lato
da una parte | da un lato
dadini
dal | dal
dal momento che | perché
dal principio alla fine | dall inizio alla fine
dal titolo | dal titolo
dal vivo | dal vivo
dall
dall altra parte | dall altro
dall altro | dall altro
dall altro lato | dall altro
dall inizio | dall inizio
dall inizio alla fine | dall inizio alla fine
dall oggi al domani | dall oggi al domani
dalla | dalla
dalle | dalle
dalle ore | dalle
dando
dando il via libera a | approvando
danno
danno il via libera a | approvano
dannosa | nociva
dannose | nocive
dannosi | nocivi
dannoso | nocivo
dappertutto | ovunque
dapprima | dapprima
daranno
daranno il via libera a | approveranno
dare
dare il via libera a | approvare
dare una mano a | aiutare
darebbe
darebbe il via libera a | approverebbe
darebbero
darebbero il via libera a | approverebbero
darsi
darsi alla fuga | fuggire
darà
darà alle stampe | farà uscire
darà il via libera a | approverà
darà un concerto | darà un concerto
data
data il via libera a | approvata
date
date il via libera a | approvate
dati
dati il via libera a | approvati
dato
dato alle stampe | pubblicato
dato che | perché
dato il via libera a | approvato
dato il via libera al | approvato
dato un concerto | dato un concerto
dava
dava il via libera a | approvava
davano
davano il via libera a | approvavano
davanti
davanti a | davanti a
davanti ai | davanti ai
davanti al | davanti al
davanti all | davanti all
davanti alla | davanti alla

debutti | esordi
debutto | debutto
decede | muore
decedere | morire
decedette | morì
deceduta | morta
deceduti | morti
deceduto | morto
decennio
decesso | morte
decide | fissa
decidere | fissare
deciderà | fisserà
decidono | fissano
decisa | decisa
decise | fissò
decisero | decisero
decisiva | decisiva
decisive | decisive
decisivi | decisive
decisivo | decisiva
deciso | deciso
declina | boccia
declinando | bocciando
declinano | bocciano
declinare | bocciare
declinarono | bocciarono
declinata | bocciata
declinate | bocciate
declinati | bocciati
declinato | bocciato
declinava | bocciava
declinerà | boccerà
declinò | bocciò
decora | adorna
decorando | adornando
decorano | adornano
decorare | adornare
decorarono | adornarono
decorasse | adornasse
decorassero | adornassero
decorata | adornata
decorate | adornate
decorati | adornati
decorato | adornato
decorava | adornava
decoravano | adornavano
decoreranno | adorneranno
decorerebbe | adornerebbe
decorerebbero | adornerebbero
decorerà | adornerà
decori | adorni
decoriamo | adorniamo
decorino | adornino
decorrere
decorò | adornò
dedica | dedica
dedicando | dedicando
dedicano | dedicano
dedicare | dedicare
dedicarono | dedicarono
dedicasse | dedicasse
dedicassero | dedicassero
dedicata | dedicata
dedicate | dedicate
dedicati | dedicati
dedicato | dedicato
dedicava | dedicava
dedicavano | dedicavano
dedicheranno | dedicheranno
dedicherebbe | dedicherebbe
dedicherebbero | dedicherebbero
dedicherà | dedicherà
dedichi | dedichi
dedichiamo | dedichiamo
dedichino | dedichino
dedicò | dedicò
definitiva
definitivamente | per sempre
definitivo
deflagrazione | scoppio
deflagrazioni | scoppi
degli
dei
del
del consueto | del solito
del solito | del solito
del tutto | del tutto
deliberatamente | apposta
deliziosa | squisita
deliziose | squisite
deliziosi | squisite
delizioso | squisita
dell
della
delle
delude
delude un po | delude un po
deludente
demolendo | demolendo
demoliamo | demoliamo
demoliranno | demoliranno
demolire | demolire
demolirebbe | demolirebbe
demolirebbero | demolirebbero
demolirono | demolirono
demolirà | demolirà
demolisca | abbatta
demoliscano | abbattano
demolisce | abbatte
demoliscono | abbattono
demolisse | demolisse
demolissero | demolissero
demolita | demolita
demolite | demolite
demoliti | demolite
demolito | demolita
demoliva | demoliva
demolivano | demolivano
demolizione | demolizione
demolì | demolì
demoscopica
denaro | soldi
densa | densa
dense | dense
densi | densi
denso | denso
dentro | dentro
dentro il | dentro il
dentro la | dentro la
denuncia
denuncia è stata presentata | denuncia è stata sporta
denuncia è stata sporta | denuncia è stata sporta
depositi | depositi
deposito | deposito
deputata | deputata
deputate | deputate
deputati | deputate
deputato | deputata
desidera | vuole
desiderano | vogliono
desiderato | voluto
desiderava | voleva
desideravano | volevano
designa | nomina
designando | nominando
designano | nominano
designare | nominare
designarono | nominarono
designasse | nominasse
designassero | nominassero
designata | nominata
designate | nominate
designati | nominati
designato | nominato
designava | nominava
designavano | nominavano
designeranno | nomineranno
designerebbe | nominerebbe
designerebbero | nominerebbero
designerà | nominerà
designi | nomini
designiamo | nominiamo
designino | nominino
designò | nominò
desse
desse il via libera a | approvasse
dessero
dessero il via libera a | approvassero
destina | destina
destinando | destinando
destinano | destinano
destinare | destinare
destinarono | destinarono
destinasse | destinasse
destinassero | destinassero
destinata | destinata
destinate | destinate
destinati | destinati
destinato | destinato
destinava | destinava
destinavano | destinavano
destineranno | destineranno
destinerebbe | destinerebbe
destinerebbero | destinerebbero
destinerà | destinerà
destini | stanzi
destiniamo | stanziamo
destinino | stanzino
destinò | destinò
detenuta | detenuta
detenute | detenute
detenuti | detenute
detenuto | detenuta
determina | causa
determinando | causando
determinano | causano
determinante | decisiva
determinanti | decisive
determinare | causare
determinarono | causarono
determinata | causata
determinate | causate
determinati | causate
determinato | causata
determinava | causava
determinerà | causerà
determinò | causò
detta
detto | detto
detto altrimenti | in altre parole
dev
dev essere pagata | va pagata
dev essere pagato | va pagato
deve | deve
deve essere pagata | va pagata
deve essere pagato | va pagato
devia | devia
deviando | deviando
deviano | deviano
deviare | deviare
deviarono | deviarono
deviata | deviata
deviate | deviate
deviati | deviati
deviato | deviato
deviava | deviava
deviavano | deviavano
deviazione
devieranno | devieranno
devierà | devierà
deviò | deviò
devolse | donò
devoluta | donata
devolute | donate
devoluti | donati
devoluto | donato
devolve | dona
devolveranno | doneranno
devolvere | donare
devolverà | donerà
devolvono | donano
devono | devono
devono essere pagati | vanno pagati
devono essere riportati | vanno riportati

di
di buon mattino | di buon mattino
di carcere | di carcere
di colpo | di colpo
di comune accordo | di concerto
di concerto | di concerto
di conseguenza | dunque
di continuo | di continuo
di fianco a | accanto a
di fianco al | accanto al
di fianco alla | accanto alla
di frequente | spesso
di fronte a | davanti a
di fronte al | davanti al
di fronte all | davanti all
di fronte alla | davanti alla
di giorno | di giorno
di lì a poco | poco dopo
di modo che | sicché
di norma | di norma
di notte | di notte
di nuovo | di nuovo
di persona | di persona
di prigione | di carcere
di primo mattino | di buon mattino
di proposito | apposta
di propria iniziativa | volontariamente
di propria volontà | volontariamente
di quando in quando | a volte
di rado | di rado
di recente | di recente
di reclusione | di carcere
di solito | di norma
di tanto in tanto | a volte
dia
dia il via libera a | approvi
dialoga | dialoga
dialogando | dialogando
dialogano | dialogano
dialogare | dialogare
dialogarono | dialogarono
dialogasse | dialogasse
dialogassero | dialogassero
dialogata | dialogata
dialogate | dialogate
dialogati | dialogati
dialogato | dialogato
dialogava | dialogava
dialogavano | dialogavano
dialogheranno | converseranno
dialogherebbe | converserebbe
dialogherebbero | converserebbero
dialogherà | converserà
dialoghi | conversi
dialoghiamo | conversiamo
dialoghino | conversino
dialogò | dialogò
diamo
diamo il via libera a | approviamo
diano
diano il via libera a | approvino
dibatta | dibatta
dibattano | dibattano
dibatte | dibatte
dibattendo | dibattendo
dibatteranno | dibatteranno
dibattere | dibattere
dibatterono | discussero
dibatterà | dibatterà
dibatteva | dibatteva
dibattevano | dibattevano
dibattono | dibattono
dibattuta | discussa
dibattute | dibatté
dibattuti | discussi
dibattuto | discusso
dibatté | dibatté
dice | dice
diceva | diceva
dichiara | dice
dichiarano | dicono
dichiararono | dissero
dichiarato | detto
dichiarava | diceva
dichiarò | disse
dicono | dicono
dieci
dieci anni | 10 anni
diede
diede il via libera a | approvò
diedero
diedero il via libera a | approvarono
difensore
difensori
difesa | difesa
difese | difese
differente | diversa
difficile | duro
difficili | dure
difficoltà
diffonda | diffonda
diffondano | diffondano
diffonde | divulga
diffondendo | divulgando
diffonderanno | diffonderanno
diffondere | divulgare
diffonderebbe | diffonderebbe
diffonderebbero | diffonderebbero
diffonderà | diffonderà
diffondesse | divulgasse
diffondessero | divulgassero
diffondeva | divulgava
diffondevano | divulgavano
diffondiamo | diffondiamo
diffondono | divulgano
diffusa | diffusa
diffuse | diffuse
diffusero | diffusero
diffusi | diffusi
diffuso | diffuso
dimentica | scorda
dimenticando | scordando
dimenticano | scordano
dimenticare | scordare
dimenticarono | scordarono
dimenticasse | scordasse
dimenticassero | scordassero
dimenticata | scordata
dimenticate | scordate
dimenticati | scordati
dimenticato | scordato
dimenticava | scordava
dimenticavano | scordavano
dimenticheranno | scorderanno
dimenticherebbe | scorderebbe
dimenticherebbero | scorderebbero
dimenticherà | scorderà
dimentichi | scordi
dimentichiamo | scordiamo
dimentichino | scordino
dimenticò | scordò
dimessa
dimessi
dimesso
diminuiranno | caleranno
diminuire | calare
diminuirono | scesero
diminuirà | calerà
diminuisce | cala
diminuiscono | calano
diminuita | scesa
diminuite | scesi
diminuiti | scesi
diminuito | scesa
diminuzione | riduzione
diminuzioni | riduzioni
diminuì | calò
dimissioni
dimora
dimostra | mostra
dimostrando | mostrando
dimostrano | mostrano
dimostranti | dimostranti
dimostrare | mostrare
dimostrarono | mostrarono
dimostrata | mostrata
dimostrate | mostrate
dimostrati | mostrati
dimostrato | mostrato
dimostrava | mostrava
dimostravano | mostravano
dimostreranno | mostreranno
dimostrerà | mostrerà
dimostri | mostri
dimostrino | mostrino
dimostrò | mostrò
dinamica
dipendente | dipendente
dipendenti | dipendenti
dipinti | quadri
dipinto | quadro
dirada
diradandosi | diradandosi
diradano
diradarono
diradarsi | diradarsi
diradasse
diradassero
diradata
diradate
diradati
diradato
diradava
diradavano
diraderanno
diraderebbe
diraderebbero
diraderà
diradi
diradino
diradò
dire
diretta
diretta da | diretta da
diretto
diretto da | diretta da
direzione
dirotta | devia
dirottando | deviando
dirottano | deviano
dirottare | deviare
dirottarono | deviarono
dirottata | deviata
dirottate | deviate
dirottati | deviati
dirottato | deviato
dirottava | deviava
dirottavano | deviavano
dirotteranno | devieranno
dirotterà | devierà
dirottò | deviò
disabili | disabili
disabilità
disabitata | vuota
disabitate | vuote
disabitati | vuote
disabitato | vuota
discesa
disci | album
disco | album
discussa | discussa
discusse | dibatté
discussero | discussero
discussi | discussi
discusso | discusso
discuta | dibatta
discutano | dibattano
discute | dibatte
discutendo | dibattendo
discuteranno | dibatteranno
discutere | dibattere
discuterà | dibatterà
discuteva | dibatteva
discutevano | dibattevano
discutono | dibattono
disgeli | disgeli
disgelo | disgelo
disgelo dei ghiacci | disgelo dei ghiacci
dispetto
display | display
disposto
disposto il | disposto il
disposto la | disposto la
disputano
disputata
disputerà
disse | disse
dissero | dissero
dissolta
dissolte
dissolti
dissolto
dissolva
dissolvano
dissolve
dissolvendosi | diradandosi
dissolveranno
dissolverebbe
dissolverebbero
dissolverono
dissolversi | diradarsi
dissolverà
dissolvesse
dissolvessero
dissolveva
dissolvevano
dissolvono
dissolvé
distante | lontana
distanti | lontane
distribuendo | ripartendo
distribuire | ripartire
distribuirono | ripartirono
distribuirà | ripartirà
distribuisce | riparte
distribuiscono | ripartono
distribuita | ripartita
distribuite | ripartite
distribuiti | ripartiti
distribuito | ripartito
distribuiva | ripartiva
distribuì | ripartì
ditta | ditta
ditte | ditte
divampato | divampato
divano | sofà
divella | divella
divellano | divellano
divelle | divelle
divellendo | divellendo
divelleranno | divelleranno
divellere | divellere
divellerebbe | divellerebbe
divellerebbero | divellerebbero
divellerà | divellerà
divellesse | divellesse
divellessero | divellessero
divelleva | divelleva
divellevano | divellevano
divelliamo | divelliamo
divellono | divellono
divelse | divelse
divelsero | divelsero
divelta | divelta
divelte | divelte
divelti | divelti
divelto | divelto
divenendo | divenendo
divenga | divenga
divengano | divengano
divengono | divengono
diveniamo | diveniamo
divenire | divenire
divenisse | divenisse
divenissero | divenissero
diveniva | diveniva
divenivano | divenivano
divenne | divenne
divennero | divennero
diventa | diventa
diventando | divenendo
diventano | divengono
diventare | divenire
diventarono | divennero
diventasse | divenisse
diventassero | divenissero
diventata | divenuta
diventate | divenute
diventati | divenuti
diventato | divenuto
diventava | diveniva
diventavano | divenivano
diventeranno | diverranno
diventerebbe | diverrebbe
diventerebbero | diverrebbero
diventerà | diverrà
diventi | divenga
diventiamo | diveniamo
diventino | divengano
diventò | divenne
divenuta | divenuta
divenute | divenute
divenuti | divenuti
divenuto | divenuto
diverranno | diverranno
diverrebbe | diverrebbe
diverrebbero | diverrebbero
diverrà | diverrà
diversa | diversa
diverse | varie
diverse ore | diverse ore
diverse volte | più volte
diversi | vari
diversi giorni | diversi giorni
diverso | diversa
divertente | spassosa
divertenti | spassose
divide | divide
dividendo | dividendo
dividere | dividere
dividerà | dividerà
divideva | divideva
dividono | dividono
diviene | diventa
divieti | divieti
divieto | divieto
divisa | divisa
divise | divise
divisero | divisero
divisi | divisi
diviso | diviso
divulga | divulga
divulgando | divulgando
divulgano | divulgano
divulgare | divulgare
divulgarono | diffusero
divulgasse | divulgasse
divulgassero | divulgassero
divulgata | diffusa
divulgate | diffuse
divulgati | diffusi
divulgato | diffuso
divulgava | divulgava
divulgavano | divulgavano
divulgheranno | diffonderanno
divulgherebbe | diffonderebbe
divulgherebbero | diffonderebbero
divulgherà | diffonderà
divulghi | diffonda
divulghiamo | diffondiamo
divulghino | diffondano
divulgò | diffuse

docente | docente
docenti | docenti
dolce
dolgono | dolgono
domandano | chiedono
domandare | chiedere
domani
domato
domato il rogo | domato il rogo
domato l incendio | domato le fiamme
domato le fiamme | domato le fiamme
domenica
domenica scorsa | domenica scorsa
dona | dona
donando | donando
donano | donano
donare | donare
donarono | donarono
donasse | donasse
donassero | donassero
donata | donata
donate | donate
donati | donati
donato | donato
donava | donava
donavano | donavano
doneranno | doneranno
donerebbe | donerebbe
donerebbero | donerebbero
donerà | donerà
doni | doni
doniamo | doniamo
donino | donino
dono | dono
donò | donò
dopo | dopo
dopo che | dopo che
dopo il | dopo
dopo l | dopo l
dopo la | dopo
dopodiché | poi
dotata | dotata
dotate | dotate
dotati | dotati
dotato | dotato
dottore | medico
dottori | medici
dove
dove lavorano | che impiega
doveva | doveva
dovranno | dovranno
dovrà | dovrà

drammatica | tragica
drammatiche | tragiche
drammatici | tragici
drammatico | tragico

dubbi | dubbi
dubbia | dubbia
dubbie | dubbie
dubbio | dubbio
due
due settimane | 15 giorni
due volte | due volte
dunque | dunque
dura | dura
durante | durante
durante gli | durante
durante gli ultimi | negli ultimi
durante i | durante
durante i prossimi | nei prossimi
durante il | durante
durante il fine settimana | nel weekend
durante il giorno | di giorno
durante il pomeriggio | nel pomeriggio
durante il weekend | nel weekend
durante l | durante
durante l autunno | d autunno
durante l estate | d estate
durante l inverno | d inverno
durante la | durante
durante la mattinata | in mattinata
durante la notte | di notte
durante la primavera | in primavera
durante le | durante
durante le prossime | nelle prossime
durante le ultime | nelle ultime
durante quest anno | quest anno
durante questa settimana | questa settimana
durante questo mese | questo mese
durante tutta la | tutta la
durante tutto il | tutto il
durare | durare
dure | dure
duri | dure
duro | duro

dà
dà il via libera a | approva
dà lavoro a sei | impiega sei
dà un concerto | dà un concerto
dà una mano a | aiuta

e
e così via | ecc
e mail | mail

ebbe
ebbe luogo | si tenne
ebollizione

ecc | ecc
eccellente | ottima
eccellenti | ottime
eccetera | ecc
eccetto | salvo
eccezionale | eccezionale
eccezionali | eccezionali
eccezione
ecologista | ecologista
ecologisti | ecologisti
economizza | risparmia
economizzando | risparmiando
economizzano | risparmiano
economizzare | risparmiare
economizzarono | risparmiarono
economizzata | risparmiata
economizzate | risparmiate
economizzati | risparmiati
economizzato | risparmiato
economizzava | risparmiava
economizzerà | risparmierà
economizzò | risparmiò

edifica | erige
edificando | erigendo
edificano | erigono
edificare | erigere
edificarono | eressero
edificasse | erigesse
edificassero | erigessero
edificata | eretta
edificate | erette
edificati | erette
edificato | eretta
edificava | erigeva
edificavano | erigevano
edificheranno | erigeranno
edificherebbe | erigerebbe
edificherebbero | erigerebbero
edificherà | erigerà
edifichi | eriga
edifichiamo | erigiamo
edifichino | erigano
edifici | edifici
edificio | palazzo
edificò | eresse

effettua | esegue
effettuando | eseguendo
effettuano | eseguono
effettuare | eseguire
effettuarono | eseguirono
effettuata | svolta
effettuate | svolte
effettuati | svolte
effettuato | svolta
effettuava | eseguiva
effettuavano | eseguivano
effettueranno | eseguiranno
effettuerà | eseguirà
effettui | esegua
effettuino | eseguano
effettuò | eseguì

egual

elettrica
elettricità | elettricità
elettronica
elimina | toglie
eliminando | togliendo
eliminano | tolgono
eliminare | togliere
eliminarono | tolsero
eliminasse | eliminasse
eliminassero | eliminassero
eliminata | tolta
eliminate | tolse
eliminati | tolti
eliminato | tolto
eliminava | toglieva
eliminavano | eliminavano
elimineranno | elimineranno
eliminerebbe | eliminerebbe
eliminerebbero | eliminerebbero
eliminerà | eliminerà
elimini | elimini
eliminiamo | eliminiamo
eliminino | eliminino
eliminò | tolse
elogeranno | loderanno
elogerebbe | loderebbe
elogerebbero | loderebbero
elogerà | loderà
elogi | lodi
elogia | loda
elogiamo | lodiamo
elogiando | lodando
elogiano | lodano
elogiare | lodare
elogiarono | lodarono
elogiasse | lodasse
elogiassero | lodassero
elogiata | lodata
elogiate | lodate
elogiati | lodati
elogiato | lodato
elogiava | lodava
elogiavano | lodavano
elogino | lodino
elogiò | lodò

email | mail
emessa | emessa
emessa a | emessa a
emesso | emesso
emittente
emittente televisiva | rete televisiva
emittenti
emittenti televisive | reti televisive

energia
energia elettrica | elettricità
enorme | enorme
enormi | enormi
entra
entra in | accede a
entrambe | le due
entrambi | i due
entrando
entrando in | accedendo a
entrano
entrano in | accedono a
entrare
entrare in | accedere a
entrare in contatto con | contattare
entrato
entrato in carica | entrato in carica
entrerà
entrerà in carica | si insedierà
entrerà in vigore | scatterà

eolica
eoliche

epoca

era
era attesa | era attesa
era atteso | era atteso
era carico di | trasportava
era del parere che | credeva che
era prevista | era attesa
era previsto | era atteso
era tenuto a | doveva
erano
eresse | eresse
eressero | eressero
eretta | eretta
erette | erette
eretti | erette
eretto | eretta
eriga | eriga
erigano | erigano
erige | erige
erigendo | erigendo
erigeranno | erigeranno
erigere | erigere
erigerebbe | erigerebbe
erigerebbero | erigerebbero
erigerà | erigerà
erigesse | erigesse
erigessero | erigessero
erigeva | erigeva
erigevano | erigevano
erigiamo | erigiamo
erigono | erigono
eroga | eroga
eroga un contributo | eroga un contributo
erogando | erogando
erogano | erogano
erogare | erogare
erogarono | erogarono
erogasse | erogasse
erogassero | erogassero
erogata | erogata
erogate | erogate
erogati | erogati
erogato | erogato
erogato un contributo | erogato un contributo
erogava | erogava
erogavano | erogavano
erogheranno | erogheranno
erogherebbe | erogherebbe
erogherebbero | erogherebbero
erogherà | erogherà
eroghi | eroghi
eroghiamo | eroghiamo
eroghino | eroghino
errata | errata
errate | errate
errati | errate
errato | errata
errore | errore
errori | errori

esamina | studia
esaminando | studiando
esaminano | studiano
esaminare | studiare
esaminarono | studiarono
esaminasse | studiasse
esaminassero | studiassero
esaminata | studiata
esaminate | studiate
esaminati | studiati
esaminato | studiato
esaminava | studiava
esaminavano | studiavano
esamineranno | studieranno
esaminerebbe | studierebbe
esaminerebbero | studierebbero
esaminerà | studierà
esamini | studi
esaminiamo | studiamo
esaminino | studino
esaminò | studiò
esattamente | esattamente
esatte | esatte
esatti | esatti
esatto | esatto
esclusione
esclusivamente | solo
escursione | gita
escursioni | gite
escursionista | camminatore
escursionisti | camminatori
esecutivi | governi
esecutivo | governo
esegua | esegua
eseguano | eseguano
esegue | esegue
eseguendo | eseguendo
eseguiranno | eseguiranno
eseguire | eseguire
eseguirono | eseguirono
eseguirà | eseguirà
eseguirà opere | suonerà opere
eseguita | svolta
eseguite | svolte
eseguiti | svolte
eseguito | svolta
eseguiva | eseguiva
eseguivano | eseguivano
eseguono | eseguono
eseguì | eseguì
esempio
esequie | esequie
esiti | esiti
esito | esito
esonda | esonda
esondando | esondando
esondano | esondano
esondare | esondare
esondarono | esondarono
esondasse | esondasse
esondassero | esondassero
esondata | esondata
esondate | esondate
esondati | esondati
esondato | esondato
esondava | esondava
esondavano | esondavano
esonderanno | esonderanno
esonderebbe | esonderebbe
esonderebbero | esonderebbero
esonderà | esonderà
esondi | esondi
esondiamo | esondiamo
esondino | esondino
esondò | esondò
esordi | esordi
esordio | debutto
espelle | caccia
espellendo | cacciando
espellere | cacciare
espellerà | caccerà
espelleva | cacciava
espellono | cacciano
esperti | esperti
esperto | esperto
esplodere | esplodere
esplose | esplose
esplosione | scoppio
esplosioni | scoppi
esporrà
esporrà venti | esporrà venti
esporta | esporta
esportando | esportando
esportano | esportano
esportare | esportare
esportarono | esportarono
esportasse | esportasse
esportassero | esportassero
esportata | esportata
esportate | esportate
esportati | esportati
esportato | esportato
esportava | esportava
esportavano | esportavano
esporteranno | esporteranno
esporterebbe | esporterebbe
esporterebbero | esporterebbero
esporterà | esporterà
esporti | esporti
esportiamo | esportiamo
esportino | esportino
esportò | esportò
esposizione | mostra
esposizioni | mostre
espulsa | espulsa
espulse | cacciò
espulsero | espulsero
espulsi | espulsi
espulso | espulso
essenziale | cruciale
essenziali | cruciali
essere
essere in grado di | riuscire a
estate
estende | amplia
estendere | ampliare
esterno
estero
estesa | estesa
estese | estese
estesi | estesi
esteso | esteso
estinguere | spegnere
estinta | spenta
estinte | spente
estinti | spenti
estinto | spento
estinto l incendio | domato le fiamme
estremamente | oltremodo
estremi
estremi difensori | portieri
estremo
estremo difensore | portiere

età

evacua | evacua
evacuando | evacuando
evacuano | evacuano
evacuare | evacuare
evacuarono | evacuarono
evacuasse | evacuasse
evacuassero | evacuassero
evacuata | evacuata
evacuate | evacuate
evacuati | evacuati
evacuato | evacuato
evacuava | evacuava
evacuavano | evacuavano
evacueranno | evacueranno
evacuerebbe | evacuerebbe
evacuerebbero | evacuerebbero
evacuerà | evacuerà
evacui | evacui
evacuiamo | evacuiamo
evacuino | evacuino
evacuò | evacuò
evidente | ovvia
evidenti | ovvi
evidenzia | dice
evidenziato | detto
evitate | evitate

fa
fa parte di | fa parte di
fa sapere | dice
fa visita a | visita
fabbrica | produce
fabbricano | producono
fabbricante | produttore
fabbricanti | produttori
fabbricare | produrre
fabbricata | prodotta
fabbricate | prodotte
fabbricati | prodotti
fabbricato | prodotto
fabbriche | fabbriche
fabbricherà | produrrà
facendo
facendo parte di | appartenendo a
faceva
faceva parte di | apparteneva a
facile | facile
facili | facili
facilità
facilmente | facilmente
facoltativa | opzionale
facoltative | opzionali
facoltativi | opzionali
facoltativo | opzionale
facoltosi | ricchi
facoltoso | ricco
fallimenti | fallimenti
fallimento | fallimento
familiare | parente
familiari | parenti
famosa | nota
famose | note
famosi | note
famoso | nota
fanno
fanno parte di | appartengono a
fanno sapere | dicono
fanno visita a | visitano
far
far bollire | far bollire
far riposare | far riposare
fare
fare parte di | appartenere a
fare visita a | visitare
farmaci | farmaci
farmaco | farmaco
farà
farà uscire | farà uscire
fase | fase
fasi | fasi
fate
fate bollire | fate bollire
fate riposare | fate riposare
fatica
fatta
fatta eccezione per | salvo
fatti
fatto
fatto parte di | appartenuto a
fatto sapere | detto
fatto tutta la carriera | fatto tutta la carriera
fatto uscire | pubblicato
fatto visita a | visitato
fattoria | cascina
fattorie | cascine
favore
favorevole
favorita | favorita
favorite | favorite
favoriti | favoriti
favorito | favorito

felice | lieta
felici | liete
felicità | gioia
ferita | ferita
ferita gravemente | ferita gravemente
ferita in modo grave | ferita gravemente
ferita in modo lieve | ferita lievemente
ferita leggermente | ferita lievemente
ferita lievemente | ferita lievemente
ferite | ferite
feriti
feriti gravemente | feriti gravemente
feriti in modo grave | feriti gravemente
feriti in modo lieve | feriti lievemente
feriti leggermente | feriti lievemente
feriti lievemente | feriti lievemente
ferito
ferito gravemente | ferito gravemente
ferito in modo grave | ferito gravemente
ferito in modo lieve | ferito lievemente
ferito leggermente | ferito lievemente
ferito lievemente | ferito lievemente
festa
festeggeranno | celebreranno
festeggerebbe | celebrerebbe
festeggerebbero | celebrerebbero
festeggerà | celebrerà
festeggia | celebra
festeggiamo | celebriamo
festeggiando | celebrando
festeggiano | celebrano
festeggiare | celebrare
festeggiarono | celebrarono
festeggiasse | celebrasse
festeggiassero | celebrassero
festeggiata | celebrata
festeggiate | celebrate
festeggiati | celebrati
festeggiato | celebrato
festeggiava | celebrava
festeggiavano | celebravano
festeggino | celebrino
festeggiò | celebrò
festivo

fiamme
fianco
fianco a fianco | fianco a fianco
filiale | filiale
filiali | filiali
film | film
filmata | girata
filmate | girate
filmati | girati
filmato | girato
fin
fin da allora | da allora
fin da subito | dall inizio
fin dall inizio | dall inizio
fin qui | finora
finanzia | finanzia
finanziando | finanziando
finanziano | finanziano
finanziare | finanziare
finanziarono | finanziarono
finanziata | finanziata
finanziate | finanziate
finanziati | finanziati
finanziato | finanziato
finanziava | finanziava
finanziavano | finanziavano
finanzieranno | finanzieranno
finanzierà | finanzierà
finanziò | finanziò
fine | fine
fine settimana | weekend
finendo | finendo
fini | fini
finiamo | finiamo
finiranno | finiranno
finire | finire
finirebbe | finirebbe
finirebbero | finirebbero
finirono | finirono
finirà | finirà
finisca | finisca
finiscano | finiscano
finisce | finisce
finiscono | ultimano
finisse | finisse
finissero | finissero
finita | finita
finite | finite
finiti | finite
finito | finita
finiva | finiva
finivano | finivano
fino
fino a | fino a
fino a oggi | finora
fino a ora | finora
fino ad oggi | finora
fino ad ora | finora
fino al | fino al
fino all | fino all
fino alla | fino alla
finora | finora
finì | finì
firma | firma
firmando | firmando
firmano | firmano
firmare | firmare
firmarono | firmarono
firmasse | firmasse
firmassero | firmassero
firmata | firmata
firmate | firmate
firmati | firmati
firmato | firmato
firmava | firmava
firmavano | firmavano
firmeranno | firmeranno
firmerebbe | firmerebbe
firmerebbero | firmerebbero
firmerà | firmerà
firmi | firmi
firmiamo | firmiamo
firmino | firmino
firmò | firmò
fissa | fissa
fissando | fissando
fissano | fissano
fissare | fissare
fissarono | decisero
fissasse | fissasse
fissassero | fissassero
fissata | decisa
fissate | fissate
fissati | fissati
fissato | deciso
fissava | fissava
fissavano | fissavano
fisseranno | fisseranno
fisserebbe | fisserebbe
fisserebbero | fisserebbero
fisserà | fisserà
fissi | fissi
fissiamo | fissiamo
fissino | fissino
fissò | fissò
fitta | densa
fitte | dense
fitti | densi
fitto | denso

fonda | fonda
fondamentale | cruciale
fondamentali | cruciali
fondano | fondano
fondare | creare
fondata | creata
fondate | create
fondati | creati
fondato | creato
fonde | fonde
fondendo | fondendo
fonderanno | fonderanno
fondere | fondere
fonderebbe | fonderebbe
fonderebbero | fonderebbero
fonderà | fonderà
fondesse | fondesse
fondessero | fondessero
fondete | fondete
fondeva | fondeva
fondevano | fondevano
fondi
fondiamo | fondiamo
fondono | fondono
forma
formata
formata da | formata da
formate
formate da | formate da
formati
formati da | formati da
formato
formato da | formato da
formazione
formazione da | squadra da
fornendo | fornendo
fornire | fornire
fornirono | fornirono
fornirà | fornirà
fornisce | procura
forniscono | procurano
fornita | fornita
fornite | fornite
forniti | forniti
fornito | fornito
forniva | forniva
forno
fornì | fornì
forse | forse
fortuna
fortunatamente | per fortuna
forza | forza
forzando | forzando
forzano | forzano
forzare | forzare
forzarono | forzarono
forzata | forzata
forzate | forzate
forzati | forzati
forzato | forzato
forzava | forzava
forzerà | forzerà
forzò | forzò
foto | foto
fotocamera | fotocamera
fotocamere | fotocamere
fotografia | foto
fotografica
fotografiche
fotovoltaici
fotovoltaico

fra | fra
fra poco | presto
frammenti | pezzi
frammento | pezzo
frana | frana
frane | frane
frattanto | intanto
frattempo
fratturata
fratturato
frazione
frequente
frequentemente | spesso
frequenza
fretta
frighi | frighi
frigo | frigo
frigoriferi | frighi
frigorifero | frigo
fronte
fronteggerà | affronterà
fronteggia | affronta
fronteggiando | affrontando
fronteggiano | affrontano
fronteggiare | affrontare
fronteggiarono | affrontarono
fronteggiata | affrontata
fronteggiate | affrontate
fronteggiati | affrontati
fronteggiato | affrontato
fronteggiava | affrontava
fronteggiò | affrontò
frontiera | confine
frontiere | confini

fuga
fugga | fugga
fuggano | fuggano
fugge | fugge
fuggendo | fuggendo
fuggiamo | fuggiamo
fuggiranno | fuggiranno
fuggire | fuggire
fuggirebbe | fuggirebbe
fuggirebbero | fuggirebbero
fuggirono | fuggirono
fuggirà | fuggirà
fuggisse | fuggisse
fuggissero | fuggissero
fuggita | fuggita
fuggite | fuggite
fuggiti | fuggite
fuggito | fuggita
fuggiva | fuggiva
fuggivano | fuggivano
fuggono | fuggono
fuggì | fuggì
full
full time | full time
funerale | esequie
funerali | esequie
fuoco
fuoco basso | fuoco basso
fuoco dolce | fuoco basso
fuoco lento | fuoco basso
fuori
fuori da | fuori da
fuori dal | fuori dal
fuori dal paese | all estero
fuori dalla | fuori dalla
fusa | fusa
fuse | fuse
fusero | fusero
fusi | fusi
fusione
fusione dei ghiacci | disgelo dei ghiacci
fuso | fuso
futuro

galera
gara | gara
gare | gare

generale
generalmente | di norma
genere
genere di | tipo di
generi
generi di | tipi di
gente | gente
gentile | cortese
gentili | cortesi
gestendo | gestendo
gestiamo | gestiamo
gestiranno | gestiranno
gestire | gestire
gestirebbe | gestirebbe
gestirebbero | gestirebbero
gestirono | gestirono
gestirà | gestirà
gestisca | gestisca
gestiscano | gestiscano
gestisce | gestisce
gestiscono | gestiscono
gestisse | gestisse
gestissero | gestissero
gestita | gestita
gestite | gestite
gestiti | gestiti
gestito | gestito
gestiva | gestiva
gestivano | gestivano
gestì | gestì
gettare | buttare
gettata | buttata
gettate | buttate
gettati | buttate
gettato | buttata

ghiacci

giacché | perché
gigantesca | enorme
gigantesche | enormi
giganteschi | enormi
gigantesco | enorme
giocano
giocata
giocatore
giocatore di calcio | calciatore
giocatori
giocatori di calcio | calciatori
giocherà
gioia | gioia
gioiosa | allegra
gioiose | allegre
gioiosi | allegri
gioioso | allegro
giornale | giornale
giornali | giornali
giornaliera | quotidiana
giornaliere | quotidiane
giornalieri | giornali
giornalista | cronista
giornaliste | croniste
giornalisti | cronista
giornalmente | ogni giorno
giornata
giorni
giorni di lezione | giorni di scuola
giorni di scuola | giorni di scuola
giorni dopo | giorni dopo
giorni più tardi | giorni dopo
giorno
giorno di festa | giorno festivo
giorno dopo | giorno dopo
giorno e notte | 24 ore su 24
giorno festivo | giorno festivo
giorno precedente | giorno prima
giorno prima | giorno prima
giorno seguente | giorno dopo
giorno successivo | giorno dopo
giovedì
giovedì scorso | giovedì scorso
girata | girata
girate | girate
girati | girati
girato | girato
giro
gita | gita
gite | gite
giudicando | ritenendo
giunge
giunge a | arriva a
giungendo
giungendo a | arrivando a
giungere
giungere a | arrivare a
giungono
giungono a | arrivano a
giunse
giunse a | arrivò a
giunsero
giunsero a | giunsero a
giunto
giunto a | giunto a

gli
gli stessi | gli stessi
globale

gol
gol realizzato | gol segnato
gol segnato | gol segnato
gol siglato | gol segnato
gomma | gomma
gomme | gomme
governi | governi
governo | governo

gradevole | gradevole
gradevoli | gradevoli
grado
gradualmente | man mano
gran
gran parte | gran parte
grata | grata
grate | grate
grati | grate
gratis | gratis
grato | grata
gratuitamente | gratis
gratuito
grava
grava su | pesa su
grava sui | pesa sui
grava sulle | pesa sulle
gravano
gravano sulle | pesano sulle
grave | grave
gravemente
gravemente ferita | ferita gravemente
gravemente feriti | feriti gravemente
gravemente ferito | ferito gravemente
gravi | gravi
grazie
grazie a | grazie a
grazie agli | grazie a
grazie ai | grazie a
grazie al | grazie a
grazie all | grazie a
grazie alla | grazie a
grazie alle | grazie a
grida | urla
gridando | urlando
gridano | urlano
gridare | urlare
gridarono | urlarono
gridasse | urlasse
gridassero | urlassero
gridata | urlata
gridate | urlate
gridati | urlati
gridato | urlato
gridava | urlava
gridavano | urlavano
grideranno | urleranno
griderebbe | urlerebbe
griderebbero | urlerebbero
griderà | urlerà
gridi | urli
gridiamo | urliamo
gridino | urlino
gridò | urlò
grosso
grosso modo | circa

guidatore | guidatore
guidatori | guidatori
gusti | gusti
gusto | gusto
gustosa | gustosa
gustose | gustose
gustosi | gustose
gustoso | gustosa

ha
ha andato | è andato
ha avuto luogo | si è svolta
ha bisogno di | necessita di
ha cessato di | ha smesso di
ha cominciato a | ha iniziato a
ha comunicato | ha detto
ha dato le dimissioni | si è dimessa
ha deciso di | ha deciso di
ha detto | ha detto
ha fatto morire | ha ucciso
ha fatto sapere | ha detto
ha iniziato a | ha iniziato a
ha intenzione di | conta di
ha luogo | ha luogo
ha paura | teme
ha paura di | teme
ha perso la vita | è morto
ha presentato le dimissioni | si è dimessa
ha preso fuoco | ha preso fuoco
ha rassegnato le dimissioni | si è dimessa
ha reso noto | ha detto
ha riferito | ha detto
ha scelto di | ha deciso di
ha smesso di | ha smesso di
ha ucciso | ha ucciso
ha un costo di | costa
ha un prezzo di | costa
ha vinto | ha vinto
hanno
hanno andato | sono andati
hanno assaltato | hanno rapinato
hanno bisogno di | necessitano di
hanno cessato di | hanno smesso di
hanno cominciato a | hanno iniziato a
hanno comunicato | hanno reso noto
hanno dato le dimissioni | si sono dimessi
hanno deciso di | hanno deciso di
hanno fatto sapere | hanno reso noto
hanno impiegato due ore | hanno messo due ore
hanno incrociato le braccia | hanno scioperato
hanno iniziato a | hanno iniziato a
hanno intenzione di | contano di
hanno luogo | si tengono
hanno messo due ore | hanno messo due ore
hanno paura | temono
hanno paura di | temono
hanno perso la vita | sono morti
hanno preso fuoco | hanno preso fuoco
hanno rapinato | hanno rapinato
hanno rassegnato le dimissioni | si sono dimessi
hanno reso noto | hanno reso noto
hanno scelto di | hanno deciso di
hanno scioperato | hanno scioperato
hanno smesso di | hanno smesso di
hanno vinto | hanno vinto

hobby | hobby
hotel | hotel

i
i due | i due
i medesimi | gli stessi

identica | uguale
identiche | uguali
identici | uguali
identico | uguale
idonea | adatta
idonee | adatte
idonei | adatte
idoneo | adatta

ignota | ignota
ignote | ignote
ignoti | ignoti
ignoto | ignoto

il
il fuoco si è | il fuoco si è
il giorno dopo | l indomani
il giorno precedente | la vigilia
il giorno prima | la vigilia
il giorno seguente | l indomani
il giorno successivo | l indomani
il mattino seguente | la mattina dopo
il medesimo | lo stesso
il mese passato | il mese scorso
il mese prossimo | il mese prossimo
il mese scorso | il mese scorso
il padrone del | il padrone del
il prima possibile | quanto prima
il proprietario del | il padrone del
il prossimo anno | l anno venturo
il prossimo mese | il mese prossimo
illecita | illecita
illecite | illecite
illeciti | illecite
illecito | illecita
illegale | illecita
illegali | illecite
illesa | illesa
illese | illese
illesi | illesi
illeso | illeso
illumina | illumina
illuminando | illuminando
illuminano | illuminano
illuminare | illuminare
illuminarono | illuminarono
illuminata | illuminata
illuminate | illuminate
illuminati | illuminati
illuminato | illuminato
illuminava | illuminava
illuminerà | illuminerà
illuminò | illuminò

imita | copia
imitando | copiando
imitano | copiano
imitare | copiare
imitarono | copiarono
imitata | copiata
imitate | copiate
imitati | copiati
imitato | copiato
imitava | copiava
imiterà | copierà
imitò | copiò
immediata | immediata
immediatamente | subito
immediatamente dopo | poco dopo
immediate | immediate
immediati | immediati
immediato | immediato
immensa | enorme
immense | enormi
immensi | enormi
immenso | enorme
immondizia | rifiuti
immondizie | immondizie
impaurita | impaurita
impaurite | impaurite
impauriti | impaurite
impaurito | impaurita
impiega | usa
impiega sei | impiega sei
impiegando | usando
impiegano | usano
impiegare | usare
impiegarono | usarono
impiegata | usata
impiegate | usate
impiegati | usate
impiegato | usata
impiegato due ore per | messo due ore a
impiegava | usava
impiegavano | usavano
impossibile
imposta | tassa
imposte | tasse
imposti
imposto
impresa | ditta
imprese | ditte
imprevista | inattesa
impreviste | inattese
imprevisti | inattesi
imprevisto | inatteso
improvvisamente | di colpo
improvviso

in
in aggiunta | in più
in aggiunta a | oltre a
in aggiunta al | oltre al
in aggiunta alla | oltre alla
in altre parole | in altre parole
in altri termini | in altre parole
in anticipo | in anticipo
in attesa di | aspettando
in aumento | in rialzo
in auto | in auto
in autobus | in bus
in automobile | in auto
in autunno | d autunno
in base agli | secondo gli
in base ai | secondo i
in base al | stando al
in base all | secondo l
in base alla | secondo la
in breve | in breve
in breve tempo | presto
in buona parte | in gran parte
in buona parte del | in gran parte del
in buona parte della | in gran parte della
in buone condizioni | in buono stato
in buono stato | in buono stato
in bus | in bus
in calo | in calo
in carcere | in galera
in casa sua | a casa sua
in caso contrario | se no
in caso di | in caso di
in cattive condizioni | in cattivo stato
in cattivo stato | in cattivo stato
in concomitanza con | in occasione di
in concomitanza con il | in occasione del
in concomitanza con la | in occasione della
in confronto a | rispetto a
in confronto ai | rispetto ai
in confronto al | rispetto al
in confronto all | rispetto all
in confronto alla | rispetto alla
in crescita | in rialzo
in diminuzione | in calo
in diretta | dal vivo
in direzione di | verso
in discesa | in calo
in diverse occasioni | più volte
in due occasioni | due volte
in egual modo | in egual modo
in estate | d estate
in favore di | a favore di
in forma scritta | per iscritto
in fretta | in fretta
in futuro | in futuro
in galera | in galera
in generale | di norma
in genere | di norma
in gran parte | in gran parte
in gran parte del | in gran parte del
in gran parte della | in gran parte della
in inverno | d inverno
in larga parte | in gran parte
in linea con | conforme a
in linea di principio | in teoria
in luogo di | anziché
in macchina | in auto
in maggioranza | perlopiù
in maniera | in modo
in mattinata | in mattinata
in media | in media
in merito a | riguardo a
in merito al | riguardo a
in merito alla | riguardo a
in merito alle | riguardo alle
in mezzo a | in mezzo a
in mezzo al | in mezzo al
in mezzo alla | in mezzo alla
in modo | in modo
in modo che | sicché
in modo definitivo | per sempre
in modo particolare | specie
in modo unanime | unanimemente
in modo urgente | con urgenza
in nessun luogo | in nessun luogo
in nessun posto | in nessun luogo
in occasione del | in occasione del
in occasione della | in occasione della
in occasione di | in occasione di
in ogni caso | comunque
in ogni luogo | ovunque
in ogni modo | comunque
in orario | in orario
in parte | in parte
in particolare | specie
in passato | un tempo
in pensione | pensionato
in pieno centro a | nel cuore di
in più | in più
in più occasioni | più volte
in prevalenza | perlopiù
in previsione del | in vista del
in previsione della | in vista della
in previsione di | in vista di
in prigione | in galera
in primavera | in primavera
in principio | dapprima
in prossimità del | vicino al
in prossimità della | vicino alla
in prossimità di | vicino a
in pubblico | in pubblico
in qualche luogo | da qualche parte
in quanto | perché
in questa maniera | così
in questa settimana | questa settimana
in questi ultimi anni | negli ultimi anni
in questo modo | così
in questo momento | ora
in rappresentanza di | a nome di
in rete | online
in rialzo | in rialzo
in ribasso | in calo
in ritardo | in ritardo
in riva a | in riva a
in salita | in rialzo
in segreto | in segreto
in seguito | poi
in seguito a | dopo
in seguito al | dopo
in seguito all | dopo l
in seguito alla | dopo
in serata | in serata
in sintesi | in breve
in special modo | specie
in tal modo | così
in tarda mattinata | a fine mattinata
in televisione | in tv
in tempi rapidi | in fretta
in tempo | in tempo
in teoria | in teoria
in totale | in tutto
in tre occasioni | tre volte
in tutto | in tutto
in tutto il centro | in tutto il centro
in tutto il mondo | nel mondo intero
in tutto il paese | in tutto il paese
in tv | in tv
in un altro luogo | altrove
in un altro posto | altrove
in un anno | in un anno
in un primo momento | dapprima
in via definitiva | per sempre
in via precauzionale | per precauzione
in via provvisoria | temporaneamente
in via temporanea | temporaneamente
in virtù di | grazie a
in vista del | in vista del
in vista della | in vista della
in vista di | in vista di
inaspettata | inattesa
inaspettate | inattese
inaspettati | inattesi
inaspettato | inatteso
inattesa | inattesa
inattese | inattese
inattesi | inattesi
inatteso | inatteso
inaugurata
inaugurato
incarico
incendi | roghi
incendiata
incendiati
incendiato
incendio | rogo
incerta | dubbia
incerte | dubbie
incerti | dubbi
incerto | dubbio
incessantemente | di continuo
inchiesta
inchiesta è stata aperta | inchiesta è stata aperta
inchiesta è stata avviata | inchiesta è stata aperta
incide
incide su | pesa su
incide sui | pesa sui
incide sulle | pesa sulle
incidente
incidente stradale | sinistro stradale
incidenti
incidenti stradali | sinistri stradali
incidono
incidono sulle | pesano sulle
incirca
include | include
includere | contenere
includeva | conteneva
includono | includono
incolume | illeso
incolumi | illesi
inconsueta | insolita
inconsuete | insolite
inconsueti | insoliti
inconsueto | insolito
incontri | gare
incontro | gara
inconvenienti
incorporate
incorporate il | unite il
incorporate la | unite la
incorporate le uova | unite le uova
incrementa | sale
incrementando | aumentando
incrementano | salgono
incrementare | salire
incrementarono | crebbero
incrementata | salita
incrementate | salite
incrementati | salite
incrementato | salita
incrementava | aumentava
incrementavano | aumentavano
incrementeranno | saliranno
incrementerà | salirà
incrementi | rialzi
incrementino | aumentino
incremento | rialzo
incrementò | salì
incroceranno
incroceranno le braccia | sciopereranno
incrocerebbe
incrocerebbe le braccia | sciopererebbe
incrocerebbero
incrocerebbero le braccia | sciopererebbero
incrocerà
incrocerà le braccia | sciopererà
incroci | incroci
incroci le braccia | scioperi
incrocia
incrocia le braccia | sciopera
incrociamo
incrociamo le braccia | scioperiamo
incrociando
incrociando le braccia | scioperando
incrociano
incrociano le braccia | scioperano
incrociare
incrociare le braccia | scioperare
incrociarono
incrociarono le braccia | scioperarono
incrociasse
incrociasse le braccia | scioperasse
incrociassero
incrociassero le braccia | scioperassero
incrociata
incrociata le braccia | scioperata
incrociate
incrociate le braccia | scioperate
incrociati
incrociati le braccia | scioperati
incrociato
incrociato le braccia | scioperato
incrociava
incrociava le braccia | scioperava
incrociavano
incrociavano le braccia | scioperavano
incrocino
incrocino le braccia | scioperino
incrocio | crocevia
incrociò
incrociò le braccia | scioperò
indaga | indaga
indaga su | indaga su
indagando
indagando su | indagando su
indagano | indagano
indagano su | indagano su
indagare
indagare su | indagare su
indagarono
indagarono su | indagarono su
indagato
indagato su | indagato su
indagine
indagine demoscopica | sondaggio
indagò
indagò su | indagò su
indetta | indetta
indette | indette
indetti | indetti
indetto | indetto
indica | indica
indicano | indicano
indice | indice
indicendo | indicendo
indicesse | indicesse
indicessero | indicessero
indiceva | indiceva
indicevano | indicevano
indiciamo | indiciamo
indicono | indicono
indiranno | indiranno
indire | indire
indirebbe | indirebbe
indirebbero | indirebbero
indirà | indirà
indispensabile | necessaria
indispensabili | necessari
indisse | indisse
indissero | indissero
indomani
indosserà
indosserà la maglia | vestirà la maglia
indotta | spinta
indotte | spinte
indotti | spinti
indotto | spinto
induca | induca
inducano | inducano
induce | induce
inducendo | inducendo
inducesse | inducesse
inducessero | inducessero
inducete | inducete
induceva | induceva
inducevano | inducevano
induciamo | induciamo
inducono | inducono
indumenti | abiti
indurranno | indurranno
indurre | indurre
indurrebbe | indurrebbe
indurrebbero | indurrebbero
indurrà | indurrà
indusse | spinse
indussero | spinsero
infanzia
infarto | infarto
infastidire | irritare
infastidisce | irrita
infastidiscono | irritano
infastidita | irritata
infastiditi | irritati
infastidito | irritato
infine | infine
infornate | infornate
infortunata
infortunato
infrange | viola
infrangendo | violando
infrangere | violare
infrangerà | violerà
infrangeva | violava
infrangono | violano
infranse | violò
infransero | violarono
infranta | violata
infrante | violate
infranti | violati
infranto | violato
ingaggerà | assumerà
ingaggia | assume
ingaggiando | assumendo
ingaggiano | assumono
ingaggiare | assumere
ingaggiarono | assunsero
ingaggiata | assunta
ingaggiate | assunte
ingaggiati | assunti
ingaggiato | assunto
ingaggiava | assumeva
ingaggiò | assunse
ingresso
ingresso gratuito | ingresso libero
ingresso libero | ingresso libero
iniezione | puntura
iniezioni | punture
ininterrottamente | senza sosta
inizi | avvi
inizia | avvia
inizialmente | dapprima
iniziamo | iniziamo
iniziando | avviando
iniziano | avviano
iniziare | avviare
iniziarono | avviarono
iniziasse | iniziasse
iniziassero | iniziassero
iniziata | avviata
iniziate | avviate
iniziati | avviati
iniziativa
iniziato | avviata
iniziava | avviava
iniziavano | avviavano
inizieranno | avvieranno
inizierebbe | inizierebbe
inizierebbero | inizierebbero
inizierà | avvierà
inizino | avvino
inizio | avvio
inizio dei lavori | avvio dei lavori
iniziò | avviò
innanzitutto | specie
innocua | innocua
innocue | innocue
innocui | innocui
innocuo | innocuo
inoffensiva | innocua
inoffensive | innocue
inoffensivi | innocui
inoffensivo | innocuo
inoltre | in più
inonda | allaga
inondando | allagando
inondano | allagano
inondare | allagare
inondarono | allagarono
inondata | allagata
inondate | allagate
inondati | allagati
inondato | allagato
inondava | allagava
inonderà | inonderà
inondò | allagò
inquieta | inquieta
inquietando | inquietando
inquietano | inquietano
inquietare | inquietare
inquietarono | inquietarono
inquietata | inquieta
inquietate | inquiete
inquietati | inquiete
inquietato | inquieta
inquietava | inquietava
inquiete | inquiete
inquieterà | inquieterà
inquieti | inquiete
inquieto | inquieta
inquietudine | inquietudine
inquietudini | inquietudini
inquietò | inquietò
inquilina | inquilina
inquiline | inquiline
inquilini | inquilini
inquilino | inquilino
inquina | inquina
inquinando | inquinando
inquinano | inquinano
inquinare | inquinare
inquinarono | inquinarono
inquinata | inquinata
inquinate | inquinate
inquinati | inquinati
inquinato | inquinato
inquinava | inquinava
inquinerà | inquinerà
inquinò | inquinò
insedierà
insegnante | docente
insegnanti | docenti
inserendo | inserendo
inserire | inserire
inserirono | inserirono
inserirà | inserirà
inserisce | inserisce
inseriscono | inseriscono
inserita | inserita
inserite | inserite
inseriti | inseriti
inserito | inserito
inseriva | inseriva
inserì | inserì
insieme | insieme
insignendo | premiando
insigniranno | premieranno
insignire | premiare
insignirono | premiarono
insignirà | premierà
insignisce | premia
insigniscono | premiano
insignita | premiata
insignite | premiate
insigniti | premiati
insignito | premiato
insigniva | premiava
insignivano | premiavano
insignì | premiò
insoddisfatta | scontenta
insoddisfatte | scontente
insoddisfatti | scontente
insoddisfatto | scontenta
insolita | insolita
insolite | insolite
insoliti | insoliti
insolito | insolito
installa | monta
installando | montando
installano | montano
installare | montare
installarono | montarono
installasse | montasse
installassero | montassero
installata | montata
installate | montate
installati | montate
installato | montata
installava | montava
installavano | montavano
installeranno | monteranno
installerebbe | monterebbe
installerebbero | monterebbero
installerà | monterà
installi | monti
installiamo | montiamo
installino | montino
installò | montò
insuccessi | fallimenti
insuccesso | fallimento
intanto | intanto
intanto che | mentre
intende | vuole
intendeva | voleva
intendevano | volevano
intendono | vogliono
intenzionalmente | apposta
intenzione | proposito
intenzioni | propositi
interamente | del tutto
interessati
internet
interno
intero
interrotta
interrotta tra | sospesa tra
interruzione
interruzione di corrente | blackout
interruzioni
intersezione | crocevia
intersezioni | incroci
intervalli
intervallo
intervento
intervento chirurgico | intervento chirurgico
intesa | intesa
intese | intese
inteso
intitolata | dal titolo
intitolato | dal titolo
intoppi
intorno
intorno a | circa
intorno ai | circa
intorno alle | circa
introdotta | inserita
introdotte | inserite
introdotti | inseriti
introdotto | inserito
introduce | inserisce
introducendo | inserendo
introduceva | inseriva
introducono | inseriscono
introdurre | inserire
introdurrà | inserirà
introdusse | inserì
introdussero | inserirono
inutile | inutile
inutili | inutili
invariati
invariato
invece
invece del | invece del
invece della | invece della
invece di | anziché
inverno
investiga
investiga su | indaga su
investigando
investigando su | indagando su
investigano
investigano su | indagano su
investigare
investigare su | indagare su
investigarono
investigarono su | indagarono su
investigato
investigato su | indagato su
investigò
investigò su | indagò su
invi | invi
invia | invia
inviamo | inviamo
inviando | inviando
inviano | inviano
inviare | inviare
inviarono | inviarono
inviasse | inviasse
inviassero | inviassero
inviata | inviata
inviate | inviate
inviati | inviate
inviato | inviata
inviava | inviava
inviavano | inviavano
invieranno | invieranno
invierebbe | invierebbe
invierebbero | invierebbero
invierà | invierà
invii | invi
inviino | invino
invino | invino
invitata
invitate
invitati
invitato
inviò | inviò

ira | ira
irrita | irrita
irritano | irritano
irritare | irritare
irritata | irritata
irritati | irritati
irritato | irritato

iscritto
isola
ispeziona | studia
ispezionando | studiando
ispezionano | studiano
ispezionare | studiare
ispezionarono | studiarono
ispezionata | studiata
ispezionate | studiate
ispezionati | studiati
ispezionato | studiato
ispezionava | studiava
ispezionavano | studiavano
ispezioneranno | studieranno
ispezionerà | studierà
ispezionò | studiò
istantanea | immediata
istantanee | immediate
istantanei | immediati
istantaneo | immediato
istante
istituire | creare
istituita | creata
istituite | create
istituiti | creati
istituito | creato
istruzioni
istruzioni per l uso | manuale d uso

l
l anno dopo | l anno dopo
l anno passato | l anno scorso
l anno precedente | l anno prima
l anno prima | l anno prima
l anno prossimo | l anno venturo
l anno scorso | l anno scorso
l anno seguente | l anno dopo
l anno successivo | l anno dopo
l anno venturo | l anno venturo
l incendio si è | il fuoco si è
l indomani | l indomani

la
la gran parte | gran parte
la maggior parte | gran parte
la maggior parte degli | la maggioranza degli
la maggior parte dei | la maggioranza dei
la maggior parte delle | la maggioranza delle
la maggior parte di | la maggioranza di
la maggioranza | gran parte
la maggioranza degli | la maggioranza degli
la maggioranza dei | la maggioranza dei
la maggioranza delle | la maggioranza delle
la maggioranza di | la maggioranza di
la mattina dopo | la mattina dopo
la mattina presto | di buon mattino
la mattina seguente | la mattina dopo
la mattina successiva | la mattina dopo
la medesima | la stessa
la moglie | la moglie
la navetta passa | la navetta passa
la navetta transita | la navetta passa
la patente è stata ritirata | la patente è stata tolta
la patente è stata tolta | la patente è stata tolta
la prossima settimana | la prossima settimana
la scorsa settimana | la scorsa settimana
la sera precedente | la sera prima
la sera prima | la sera prima
la settimana dopo | la settimana dopo
la settimana passata | la scorsa settimana
la settimana prossima | la prossima settimana
la settimana scorsa | la scorsa settimana
la settimana seguente | la settimana dopo
la settimana successiva | la settimana dopo
la stessa | la stessa
la vigilia | la vigilia
laddove | mentre
lamentano | dolgono
lancerà | lancerà
lancia | lancia
lanciando | lanciando
lanciano | lanciano
lanciare | lanciare
lanciarono | lanciarono
lanciata | lanciata
lanciate | lanciate
lanciati | lanciati
lanciato | lanciato
lanciava | lanciava
lanciò | lanciò
laptop | laptop
larga
lasciar
lasciar riposare | far riposare
lasciare
lasciare riposare | far riposare
lasciate
lasciate riposare | fate riposare
lasciato
lasciato la gara | lasciato la gara
lato
lava | lava
lavando | lavando
lavano | lavano
lavare | lavare
lavarono | lavarono
lavata | lavata
lavate | lavate
lavati | lavati
lavato | lavato
lavava | lavava
laverà | laverà
lavorano
lavoratore | dipendente
lavoratori | dipendenti
lavori
lavoro
lavò | lavò

le
le due | le due
le medesime | le stesse
le persone che | chi
le stesse | le stesse
legale | legale
legali | legali
legge
leggermente | un po
leggermente ferita | ferita lievemente
leggermente feriti | feriti lievemente
leggermente ferito | ferito lievemente
lento
lesione | ferita
lesioni | ferite
letale | letale
letali | letali
lezione

libera | libera
liberando | liberando
liberano | liberano
liberare | liberare
liberarono | liberarono
liberata | liberata
liberate | liberate
liberati | liberate
liberato | liberata
liberava | liberava
liberavano | liberavano
libereranno | libereranno
libererà | libererà
liberi | liberi
liberino | liberino
libero
libertà
liberò | liberò
libri | libri
libro | libro
lieta | lieta
liete | liete
lieti | liete
lieto | lieta
lieve
lievemente | un po
lievemente ferita | ferita lievemente
lievemente feriti | feriti lievemente
lievemente ferito | ferito lievemente
limita | limita
limitando | limitando
limitano | limitano
limitare | limitare
limitarono | limitarono
limitata | limitata
limitate | limitate
limitati | limitati
limitato | limitato
limitava | limitava
limitazione | limitazione
limitazioni | limitazioni
limiterà | limiterà
limiti
limitò | limitò
linea
linea d arrivo | traguardo
linea del traguardo | traguardo
linea sarà interrotta | linea sarà sospesa
linea sarà sospesa | linea sarà sospesa
lite | lite
liti | liti
livello

lo
lo scorso anno | l anno scorso
lo scorso mese | il mese scorso
lo stesso | lo stesso
locazione
loda | loda
lodando | lodando
lodano | lodano
lodare | lodare
lodarono | lodarono
lodasse | lodasse
lodassero | lodassero
lodata | lodata
lodate | lodate
lodati | lodati
lodato | lodato
lodava | lodava
lodavano | lodavano
loderanno | loderanno
loderebbe | loderebbe
loderebbero | loderebbero
loderà | loderà
lodi | lodi
lodiamo | lodiamo
lodino | lodino
lodò | lodò
lontana | lontana
lontane | lontane
lontani | lontane
lontano | lontana
lotta | lotta
lottando | lottando
lottano | lottano
lottare | lottare
lottata | lottata
lottate | lottate
lottati | lottati
lottato | lottato
lottava | lottava
lotterà | lotterà

luce
luci
lunedì
lunedì scorso | lunedì scorso
lungamente | a lungo
lungo
luogo | luogo
luogo dell incidente | luogo dell incidente

lì

ma | ma
macchina | auto
macchina fotografica | fotocamera
macchine | auti
macchine fotografiche | fotocamere
madre | madre
madri | madri
magari | forse
magazzini | depositi
magazzino | deposito
maggior
maggioranza
maggiore
maglia
magnifica | magnifica
magnifiche | splendide
magnifici | magnifici
magnifico | magnifico
mai
maiale | suino
maiali | suini
mail | mail
malata | malata
malate | malate
malati | malate
malato | malata
malattia | malattia
malattie | malattie
male
malgrado | malgrado
malgrado che | benché
malgrado ciò | ma
malgrado il fatto che | benché
malviventi | banditi
mamma | madre
mamme | madri
man
man mano | man mano
mancanza
manda | invia
manda in onda | trasmette
mandando | inviando
mandando in onda | trasmettendo
mandano | inviano
mandano in onda | trasmettono
mandare | inviare
mandare in onda | trasmettere
mandarono | inviarono
mandarono in onda | trasmisero
mandasse | inviasse
mandassero | inviassero
mandata | inviata
mandate | inviate
mandati | inviate
mandato | inviata
mandato in onda | trasmesso
mandava | inviava
mandavano | inviavano
manderanno | invieranno
manderebbe | invierebbe
manderebbero | invierebbero
manderà | invierà
mandi | invi
mandiamo | inviamo
mandino | invino
mandò | inviò
mandò in onda | trasmise
maniera | modo
maniere | modi
manifestanti | dimostranti
mano
mantiene
mantiene il primo posto | conserva il primo posto
mantiene la testa | conserva la testa
manuale
manuale d uso | manuale d uso
manuale di istruzioni | manuale d uso
manuale utente | manuale d uso
manualmente | a mano
marcia
martedì
martedì scorso | martedì scorso
massimo
match | gara
materna
mattina
mattina dopo | mattina dopo
mattina seguente | mattina dopo
mattina successiva | mattina dopo
mattinata
mattine
mattino

medaglia
medesima | stessa
medesime | stesse
medesimi | stessi
medesimo | stesso
media
mediamente | in media
mediante | tramite
medici | medici
medicinale | farmaco
medicinali | farmaci
medico | medico
meno
meno frequentemente | meno spesso
meno spesso | meno spesso
mensilmente | ogni mese
mentre | mentre
menzionato | detto
meravigliosa | stupenda
meravigliose | stupende
meravigliosi | stupende
meraviglioso | stupenda
mercoledì
mercoledì scorso | mercoledì scorso
merito
mescola | mescola
mescolando | mescolando
mescolano | mescolano
mescolare | mescolare
mescolarono | mescolarono
mescolata | mescolata
mescolate | mescolate
mescolati | mescolati
mescolato | mescolato
mescolava | mescolava
mescolavano | mescolavano
mescoleranno | mescoleranno
mescolerà | mescolerà
mescolò | mescolò
mese
mese dopo | mese dopo
mese passato | mese scorso
mese precedente | mese prima
mese prima | mese prima
mese prossimo | mese prossimo
mese scorso | mese scorso
mese seguente | mese dopo
mese successivo | mese dopo
mesi
mesi dopo | mesi dopo
mesi più tardi | mesi dopo
messa
messa in vendita | messa in vendita
messe
messe in vendita | messe in vendita
messi
messi in vendita | messi in vendita
messo
messo due ore a | messo due ore a
messo due ore per | messo due ore a
messo in vendita | messo in vendita
mestiere | mestiere
mestieri | mestieri
meteo
meteorologiche
metri
metri di altitudine | metri di quota
metri di quota | metri di quota
metta
metta in vendita | metta in vendita
mettano
mettano in vendita | mettano in vendita
mette
mette in vendita | pone in vendita
mettendo
mettendo in vendita | ponendo in vendita
metteranno
metteranno in vendita | porranno in vendita
mettere
mettere in vendita | porre in vendita
metterebbe
metterebbe in vendita | porrebbe in vendita
metterebbero
metterebbero in vendita | porrebbero in vendita
mettersi
mettersi in contatto con | contattare
metterà
metterà in vendita | porrà in vendita
mettesse
mettesse in vendita | ponesse in vendita
mettessero
mettessero in vendita | ponessero in vendita
mettete
mettete da parte | tenete da parte
mettete in forno | infornate
mettete in vendita | ponete in vendita
metteva
metteva in vendita | poneva in vendita
mettevano
mettevano in vendita | ponevano in vendita
mettiamo
mettiamo in vendita | poniamo in vendita
mettono
mettono in vendita | mettono in vendita
metà
mezz
mezz ora | mezz ora
mezzo

migliora | migliora
migliorando | migliorando
migliorano | migliorano
migliorare | migliorare
migliorarono | migliorarono
migliorata | migliorata
migliorate | migliorate
migliorati | migliorati
migliorato | migliorato
migliorava | migliorava
migliorerà | migliorerà
migliorò | migliorò
militare | soldato
militari | soldati
minimo
minuti
minuti dopo | minuti dopo
minuti più tardi | minuti dopo
minuto
mischia | mescola
mischiando | mescolando
mischiano | mescolano
mischiare | mescolare
mischiarono | mescolarono
mischiata | mescolata
mischiate | mescolate
mischiati | mescolati
mischiato | mescolato
mischiava | mescolava
mischiavano | mescolavano
mischieranno | mescoleranno
mischierà | mescolerà
mischiò | mescolò
mise
mise in vendita | mise in vendita
misero
misero in vendita | misero in vendita
mister | mister

modernizza | ammoderna
modernizzando | ammodernando
modernizzano | ammodernano
modernizzare | ammodernare
modernizzarono | ammodernarono
modernizzata | ammodernata
modernizzate | ammodernate
modernizzati | ammodernati
modernizzato | ammodernato
modernizzava | ammodernava
modernizzerà | ammodernerà
modernizzò | ammodernò
modi | modi
modifica | cambia
modificando | cambiando
modificano | cambiano
modificare | cambiare
modificarono | cambiarono
modificata | cambiata
modificate | cambiate
modificati | cambiati
modificato | cambiato
modificava | cambiava
modificavano | cambiavano
modificheranno | cambieranno
modificherà | cambierà
modifichi | cambi
modifichino | cambino
modificò | cambiò
modo | modo
mogli | mogli
moglie | moglie
molta
molta gente | molta gente
molte | molte
molte persone | molta gente
molti | molti
molto
molto altro | molto altro
molto meno | ben meno
molto più | ben più
momento
mondiale
mondo
monta | monta
montando | montando
montano | montano
montare | montare
montarono | montarono
montasse | montasse
montassero | montassero
montata | montata
montate | montate
montati | montate
montato | montata
montava | montava
montavano | montavano
monteranno | monteranno
monterebbe | monterebbe
monterebbero | monterebbero
monterà | monterà
monti | monti
montiamo | montiamo
montino | montino
montò | montò
morire | morire
morta | morta
mortale | letale
mortali | letali
morte | morte
morti | morti
morto | morto
morì | morì
mosso
mostra | mostra
mostrando | mostrando
mostrano | mostrano
mostrare | mostrare
mostrarono | mostrarono
mostrata | mostrata
mostrate | mostrate
mostrati | mostrati
mostrato | mostrato
mostrava | mostrava
mostravano | mostravano
mostre | mostre
mostreranno | mostreranno
mostrerà | mostrerà
mostri | mostri
mostrino | mostrino
mostrò | mostrò
motivi
motivo
moto | moto
motocicletta | moto
motociclette | moto
motociclista | centauro
motociclisti | centauri

municipale
municipio | municipio
muore | muore
mutamenti
mutamenti climatici | mutamenti climatici
mutamento
mutamento climatico | mutamento climatico

nacque | nacque
nacquero | nacquero
narra | dice
narrando | narrando
narrano | dicono
narrare | narrare
narrarono | dissero
narrata | narrata
narrate | narrate
narrati | narrati
narrato | detto
narrava | diceva
narravano | narravano
narreranno | narreranno
narrerà | narrerà
narri | narri
narrino | narrino
narrò | disse
nasca | nasca
nascano | nascano
nasce | nasce
nascendo | nascendo
nasceranno | nasceranno
nascere | nascere
nascerebbe | nascerebbe
nascerebbero | nascerebbero
nascerà | nascerà
nascesse | nascesse
nascessero | nascessero
nascete | nascete
nasceva | nasceva
nascevano | nascevano
nasciamo | nasciamo
nasconda | celi
nascondano | celino
nasconde | cela
nascondendo | celando
nasconderanno | celeranno
nascondere | celare
nasconderebbe | celerebbe
nasconderebbero | celerebbero
nasconderà | celerà
nascondesse | celasse
nascondessero | celassero
nascondeva | celava
nascondevano | celavano
nascondiamo | celiamo
nascondono | celano
nascono | nascono
nascose | celò
nascosero | celarono
nascosta | celata
nascoste | celate
nascosti | celate
nascosto | celata
nata | nata
nate | nate
nati | nati
nato | nato
naturalmente | ovviamente
navetta
nazionale

necessari | necessari
necessaria | necessaria
necessarie | necessari
necessario | necessaria
necessita
necessita di | necessita di
necessitano
necessitano di | necessitano di
negli
negli anni recenti | negli ultimi anni
negli ultimi | negli ultimi
negli ultimi anni | negli ultimi anni
negli ultimi giorni | negli ultimi giorni
negli ultimi mesi | negli ultimi mesi
negli ultimi tempi | di recente
negozi | negozi
negoziante | negoziante
negozianti | negozianti
negoziati | negoziati
negozio | bottega
nei
nei limiti del possibile | per quanto possibile
nei pressi del | vicino al
nei pressi dell | vicino all
nei pressi della | vicino alla
nei pressi di | vicino a
nei prossimi | nei prossimi
nei prossimi anni | nei prossimi anni
nei prossimi giorni | nei prossimi giorni
nei prossimi mesi | nei prossimi mesi
nel
nel breve periodo | a breve termine
nel caso di | in caso di
nel caso in cui | qualora
nel centro di | nel cuore di
nel corso degli | durante
nel corso degli anni | con gli anni
nel corso degli ultimi | negli ultimi
nel corso degli ultimi anni | negli ultimi anni
nel corso degli ultimi giorni | negli ultimi giorni
nel corso degli ultimi mesi | negli ultimi mesi
nel corso dei | durante
nel corso dei prossimi | nei prossimi
nel corso dei prossimi anni | nei prossimi anni
nel corso dei prossimi giorni | nei prossimi giorni
nel corso dei prossimi mesi | nei prossimi mesi
nel corso del | durante
nel corso del pomeriggio | nel pomeriggio
nel corso dell | durante
nel corso della | durante
nel corso della giornata | nella giornata
nel corso della mattinata | in mattinata
nel corso della notte | di notte
nel corso della serata | in serata
nel corso delle | durante
nel corso delle prossime | nelle prossime
nel corso delle prossime settimane | nelle prossime settimane
nel corso delle ultime | nelle ultime
nel corso delle ultime settimane | nelle ultime settimane
nel corso di | durante
nel corso di quest anno | quest anno
nel corso di un anno | in un anno
nel cuore del | al centro del
nel cuore della | al centro della
nel cuore di | nel cuore di
nel fine settimana | nel weekend
nel frattempo | intanto
nel futuro | in futuro
nel giro di un anno | in un anno
nel lungo periodo | a lungo termine
nel mezzo del | in mezzo al
nel mezzo della | in mezzo alla
nel mezzo di | in mezzo a
nel momento in cui | quando
nel mondo intero | nel mondo intero
nel più breve tempo possibile | quanto prima
nel pomeriggio | nel pomeriggio
nel quadro del | nel quadro del
nel quadro della | nel quadro della
nel quadro di | nel quadro di
nel tardo pomeriggio | a fine pomeriggio
nel weekend | nel weekend
nell
nell ambito del | nel quadro del
nell ambito della | nel quadro della
nell ambito di | nel quadro di
nell arco di tre anni | per tre anni
nell arco di un anno | in un anno
nell intero centro | in tutto il centro
nella
nella giornata | nella giornata
nella mattinata | in mattinata
nella notte | di notte
nella periferia di | alla periferia di
nella propria casa | a casa sua
nella serata | in serata
nella sua casa | a casa sua
nelle
nelle prossime | nelle prossime
nelle prossime settimane | nelle prossime settimane
nelle ultime | nelle ultime
nelle ultime settimane | nelle ultime settimane
nelle vicinanze del | vicino al
nelle vicinanze dell | vicino all
nelle vicinanze della | vicino alla
nelle vicinanze di | vicino a
nello
nello stesso modo | in egual modo
nello stesso tempo | allo stesso tempo
neonati | bebè
neonato | bebè
nessun
nessuna
nessuno
nessuno è rimasto ferito | non ci sono feriti
nessuno è stato ferito | non ci sono feriti
netto
network

niente | nulla

no
nociva | nociva
nocive | nocive
nocivi | nocivi
nocivo | nocivo
noiosa | noiosa
noiose | noiose
noiosi | noiosi
noioso | noioso
nome
nomina | nomina
nominando | nominando
nominano | nominano
nominare | nominare
nominarono | nominarono
nominasse | nominasse
nominassero | nominassero
nominata | nominata
nominate | nominate
nominati | nominati
nominato | nominato
nominava | nominava
nominavano | nominavano
nomineranno | nomineranno
nominerebbe | nominerebbe
nominerebbero | nominerebbero
nominerà | nominerà
nomini | nomini
nominiamo | nominiamo
nominino | nominino
nominò | nominò
non
non appena | appena
non cambia | non cambia
non cambiano | non cambiano
non ci sono feriti | non ci sono feriti
non ha inteso | non ha inteso
non ha voluto | non ha inteso
non lontano da | vicino a
non lontano dal | vicino al
non lontano dall | vicino all
non lontano dalla | vicino alla
non si sa | non si sa
non sono consentite | sono vietate
non sono consentiti | sono vietati
non sono permesse | sono vietate
non sono permessi | sono vietati
non è consentita | è vietata
non è consentito | è vietato
non è noto | non si sa
non è permessa | è vietata
non è permesso | è vietato
non è possibile | è impossibile
nondimeno | ma
nonostante | malgrado
nonostante che | benché
nonostante ciò | ma
nonostante il fatto che | benché
nonostante questo | ma
norma
nosocomi | nosocomi
nosocomio | ospedale
nota | nota
nota stampa | nota stampa
note | note
note stampa | note stampa
notevole | notevole
notevoli | notevoli
notevolmente | notevolmente
noti | note
noto | nota
notte
notte e giorno | 24 ore su 24
notti

nucleare
nulla | nulla
numero
numerose | molte
numerosi | molti
nuova
nuovamente | di nuovo
nuovo

o

obbliga | forza
obbligando | forzando
obbligano | forzano
obbligare | forzare
obbligarono | forzarono
obbligasse | obbligasse
obbligassero | obbligassero
obbligata | forzata
obbligate | forzate
obbligati | forzati
obbligato | forzato
obbligatorio
obbligava | forzava
obbligavano | obbligavano
obbligheranno | obbligheranno
obbligherebbe | obbligherebbe
obbligherebbero | obbligherebbero
obbligherà | forzerà
obblighi | obblighi
obblighiamo | obblighiamo
obblighino | obblighino
obbligo
obbligò | forzò
obiettivi | scopi
obiettivo | scopo
obsoleta | obsoleta
obsolete | obsolete
obsoleti | obsoleti
obsoleto | obsoleto

occasione | occasione
occasioni | occasione
occorre | bisogna
occulta | cela
occultando | celando
occultano | celano
occultare | celare
occultarono | celarono
occultasse | celasse
occultassero | celassero
occultata | celata
occultate | celate
occultati | celate
occultato | celata
occultava | celava
occultavano | celavano
occulteranno | celeranno
occulterebbe | celerebbe
occulterebbero | celerebbero
occulterà | celerà
occulti | celi
occultiamo | celiamo
occultino | celino
occultò | celò
occupa
occupano
occuparsi
occuparsi di | occuparsi di

oggi
oggi come oggi | ora
ogni | ogni
ogni anno | ogni anno
ogni giorno | ogni giorno
ogni mattina | ogni mattina
ogni mese | ogni mese
ogni notte | ogni notte
ogni qualvolta | ogni qualvolta
ogni sera | ogni sera
ogni settimana | ogni settimana
ogni tanto | a volte
ogni volta che | ogni qualvolta
ognuna | ogni
ognuno | ogni

oltre | oltre
oltre a | oltre a
oltre a ciò | in più
oltre al | oltre al
oltre alla | oltre alla
oltremodo | oltremodo
oltrepassa | supera
oltrepassando | superando
oltrepassano | superano
oltrepassare | superare
oltrepassarono | superarono
oltrepassasse | superasse
oltrepassassero | superassero
oltrepassata | superata
oltrepassate | superate
oltrepassati | superati
oltrepassato | superato
oltrepassava | superava
oltrepassavano | superavano
oltrepasseranno | supereranno
oltrepasserebbe | supererebbe
oltrepasserebbero | supererebbero
oltrepasserà | supererà
oltrepassi | superi
oltrepassiamo | superiamo
oltrepassino | superino
oltrepassò | superò

omaggio

onda
ondata
ondata di caldo | ondata di caldo
ondata di calore | ondata di caldo
ondate
ondate di caldo | ondate di caldo
ondate di calore | ondate di caldo
onesta | onesta
oneste | oneste
onesti | onesti
onesto | onesto
online | online
onora | onora
onorando | onorando
onorano | onorano
onorare | onorare
onorarono | onorarono
onorato | onorato
onorò | onorò

opera
opera teatrale | pièce
operazione
operazione chirurgica | intervento chirurgico
opere
oppone
oppongono
opportunità | occasione
opzionale | opzionale
opzionali | opzionali

ora | ora
ora come ora | ora
orario
ordinato
ordinato il | disposto il
ordinato la | disposto la
ore
ore di cammino | ore di marcia
ore di marcia | ore di marcia
ore dopo | ore dopo
ore più tardi | ore dopo
organizza | organizza
organizzando | allestendo
organizzano | organizzano
organizzare | allestire
organizzarono | allestirono
organizzasse | allestisse
organizzassero | allestissero
organizzata | allestita
organizzate | allestite
organizzati | allestiti
organizzato | allestito
organizzava | allestiva
organizzavano | allestivano
organizzeranno | allestiranno
organizzerebbe | allestirebbe
organizzerebbero | allestirebbero
organizzerà | allestirà
organizzi | organizzi
organizziamo | allestiamo
organizzino | organizzino
organizzò | allestì

ospedale | ospedale
ospedali | nosocomi
ospita | ospita
ospitando | ospitando
ospitano | ospitano
ospitare | ospitare
ospitarono | accolsero
ospitasse | ospitasse
ospitassero | ospitassero
ospitata | accolta
ospitate | accolte
ospitati | accolti
ospitato | accolto
ospitava | ospitava
ospitavano | ospitavano
ospiteranno | ospiteranno
ospiterebbe | ospiterebbe
ospiterebbero | ospiterebbero
ospiterà | ospiterà
ospiti | ospiti
ospitiamo | ospitiamo
ospitino | ospitino
ospitò | ospitò
osserva | osserva
osservando | osservando
osservano | osservano
osservare | osservare
osservarono | osservarono
osservata | osservata
osservate | osservate
osservati | osservati
osservato | detto
osservava | osservava
osserverà | osserverà
osservò | osservò
ossia | cioè
ostruendo | bloccando
ostruiranno | ostruiranno
ostruire | bloccare
ostruirono | bloccarono
ostruirà | ostruirà
ostruisca | blocchi
ostruiscano | blocchino
ostruisce | blocca
ostruiscono | bloccano
ostruita | bloccata
ostruite | bloccate
ostruiti | bloccati
ostruito | bloccato
ostruiva | bloccava
ostruivano | bloccavano
ostruì | bloccò

ottenendo | ottenendo
ottenere | ottenere
ottenesse | ottenesse
ottenessero | ottenessero
otteneva | otteneva
ottenevano | ottenevano
ottenga | ottenga
ottengano | ottengano
ottengono | ricevono
otteniamo | otteniamo
ottenne | ottenne
ottennero | ottennero
ottenuta | ottenuta
ottenute | ottenute
ottenuti | ottenuti
ottenuto | ottenuto
otterranno | otterranno
otterrebbe | otterrebbe
otterrebbero | otterrebbero
otterrà | otterrà
ottiene | riceve
ottima | ottima
ottime | ottime
ottimi | ottime
ottimo | ottima

ovunque | ovunque
ovvi | ovvi
ovvia | ovvia
ovviamente | ovviamente
ovvie | ovvi
ovvio | ovvia

padre | papà
padrone
padrone del terreno | padrone del terreno
paese
paga | paga
pagando | pagando
pagano | pagano
pagare | pagare
pagarono | pagarono
pagata | pagata
pagate | pagate
pagati | pagati
pagato | pagato
pagava | pagava
pagherà | pagherà
pagò | pagò
paiono | paiono
pala
pala eolica | pala eolica
palazzi | edifici
palazzo | palazzo
palazzo comunale | municipio
palazzo municipale | municipio
pale
pale eoliche | pale eoliche
pannelli
pannelli fotovoltaici | pannelli solari
pannelli solari | pannelli solari
pannello
pannello fotovoltaico | pannello solare
pannello solare | pannello solare
papà | papà
paralizzando
paralizzando il traffico | bloccando il traffico
paralizzato
paralizzato il traffico | bloccato il traffico
parato
parato un rigore | parato un rigore
parcheggeranno | posteggeranno
parcheggerebbe | posteggerebbe
parcheggerebbero | posteggerebbero
parcheggerà | posteggerà
parcheggi | posteggi
parcheggia | posteggia
parcheggiamo | posteggiamo
parcheggiando | posteggiando
parcheggiano | posteggiano
parcheggiare | posteggiare
parcheggiarono | posteggiarono
parcheggiasse | posteggiasse
parcheggiassero | posteggiassero
parcheggiata | posteggiata
parcheggiate | posteggiate
parcheggiati | posteggiati
parcheggiato | posteggiato
parcheggiava | posteggiava
parcheggiavano | posteggiavano
parcheggino | posteggino
parcheggio | posteggio
parcheggiò | posteggiò
pare | pare
parecchi | vari
parecchie | varie
parecchio
pareggio | pari
parente | parente
parenti | parenti
parere
pareva | pareva
pari | pari
parlamentare | deputata
parlamentari | deputate
parole
parrocchiale
part
part time | part time
parte
partecipa | partecipa
partecipa a | partecipa a
partecipando
partecipando a | partecipando a
partecipano | partecipano
partecipano a | partecipano a
partecipare | partecipare
partecipare a | partecipare a
parteciparono | parteciparono
parteciparono a | parteciparono a
partecipasse
partecipasse a | partecipasse a
partecipassero
partecipassero a | partecipassero a
partecipata
partecipata a | partecipata a
partecipate
partecipate a | partecipate a
partecipati
partecipati a | partecipati a
partecipato | partecipato
partecipato a | partecipato a
partecipato al | partecipato al
partecipato alla | partecipato alla
partecipava
partecipava a | partecipava a
partecipavano
partecipavano a | partecipavano a
parteciperanno
parteciperanno a | parteciperanno a
parteciperebbe
parteciperebbe a | parteciperebbe a
parteciperebbero
parteciperebbero a | parteciperebbero a
parteciperà
parteciperà a | parteciperà a
partecipi
partecipi a | partecipi a
partecipiamo
partecipiamo a | partecipiamo a
partecipino
partecipino a | partecipino a
particolare
particolarmente | specie
partire
partita | gara
partite | gare
partito
parziale
parzialmente | in parte
passa | passa
passano | passano
passare | passare
passata | passata
passate | passate
passatempi | hobby
passatempo | hobby
passati | passati
passato | passato
passeggera | passeggera
passeggere | passeggere
passeggeri | passeggeri
passeggero | passeggero
passo
passo dopo passo | man mano
passo passo | man mano
pastiglia | pillola
pastiglie | pillole
patente
patente è stata ritirata | patente è stata tolta
patente è stata tolta | patente è stata tolta
patologia | malattia
patologie | malattie
patto
paura | paura
paure | paure
pausa
pause

pc | pc

pedonale
pedonali
peggiora | aggrava
peggiorando | aggravando
peggiorano | aggravano
peggiorare | aggravare
peggiorarono | aggravarono
peggiorata | aggravata
peggiorate | aggravate
peggiorati | aggravati
peggiorato | aggravato
peggiorava | aggravava
peggiorerà | aggraverà
peggiorò | aggravò
pela | pela
pelando | pelando
pelano | pelano
pelare | pelare
pelarono | pelarono
pelata | pelata
pelate | pelate
pelati | pelati
pelato | pelato
pelava | pelava
pelavano | pelavano
peleranno | peleranno
pelerà | pelerà
pellicola | film
pellicole | film
pelò | pelò
penitenziari | carceri
penitenziario | carcere
pensa | crede
pensa che | crede che
pensano | credono
pensano che | credono che
pensare | credere
pensava | credeva
pensava che | credeva che
pensavano | credevano
pensionato | pensionato
pensione
penuria | carenza
per | per
per adesso | per ora
per alcune ore | alcune ore
per arrivare all isola | per arrivare all isola
per carenza di | per carenza di
per caso | per caso
per conto di | a nome di
per cui | dunque
per di più | in più
per diverse ore | diverse ore
per diversi giorni | diversi giorni
per e mail | via mail
per errore | per errore
per esempio | ad esempio
per fortuna | per fortuna
per il momento | per ora
per intero | del tutto
per iscritto | per iscritto
per l istante | per ora
per la maggior parte | perlopiù
per la prima volta | per la prima volta
per la prima volta in assoluto | per la prima volta
per lo meno | almeno
per lo più | perlopiù
per mancanza di | per carenza di
per mezzo di | tramite
per molto tempo | a lungo
per motivi di salute | per motivi di salute
per motivi di sicurezza | per motivi di sicurezza
per motivi personali | per motivi personali
per ora | per ora
per paura di | per paura di
per posta elettronica | via mail
per precauzione | per precauzione
per quanto possibile | per quanto possibile
per quanto riguarda | riguardo a
per questa ragione | dunque
per questo | dunque
per questo motivo | dunque
per raggiungere l isola | per arrivare all isola
per ragioni di salute | per motivi di salute
per ragioni di sicurezza | per motivi di sicurezza
per ragioni personali | per motivi personali
per sbaglio | per errore
per sempre | per sempre
per svista | per errore
per tale motivo | dunque
per telefono | al telefono
per tempo | in tempo
per timore di | per paura di
per tre anni | per tre anni
per tutta la | tutta la
per tutto il | tutto il
per un ora | un ora
per via degli | grazie a
per via dei | grazie a
per via del | grazie a
per via dell | grazie a
per via della | grazie a
per via delle | grazie a
per via di | grazie a
perché | perché
perciò | dunque
percorrere
percorrere una deviazione | seguire una deviazione
perdona | scusa
perdonando | scusando
perdonano | scusano
perdonare | scusare
perdonarono | scusarono
perdonata | scusata
perdonate | scusate
perdonati | scusati
perdonato | scusato
perdonava | scusava
perdonerà | scuserà
perdonò | scusò
perdura | perdura
perdurando | perdurando
perdurano | perdurano
perdurare | perdurare
perdurarono | perdurarono
perdurata | perdurata
perdurate | perdurate
perdurati | perdurati
perdurato | perdurato
perdurava | perdurava
perdurerà | perdurerà
perdurò | perdurò
perfeziona | migliora
perfezionando | migliorando
perfezionano | migliorano
perfezionare | migliorare
perfezionarono | migliorarono
perfezionata | migliorata
perfezionate | migliorate
perfezionati | migliorati
perfezionato | migliorato
perfezionava | migliorava
perfezionerà | migliorerà
perfezionò | migliorò
pericoli | rischi
pericolo | rischio
pericolosa | rischiosa
pericolose | rischiose
pericolosi | rischiosi
pericoloso | rischioso
periferia
periodici | riviste
periodico | rivista
periodo
perlomeno | almeno
perlopiù | perlopiù
permessa | permessa
permesse | permesse
permessi | permesse
permesso | permessa
permetta | consenta
permettano | consentano
permette | consente
permette di | consente di
permettendo | consentendo
permetteranno | consentiranno
permettere | consentire
permetterebbe | consentirebbe
permetterebbero | consentirebbero
permetterà | consentirà
permettesse | consentisse
permettessero | consentissero
permetteva | consentiva
permettevano | consentivano
permettiamo | consentiamo
permettono | consentono
permettono di | consentono di
permise | permise
permisero | permisero
persa | persa
perse | perse
persi | persi
persiste | perdura
persistendo | perdurando
persistere | perdurare
persisterono
persisterono persistettero | perdurarono
persisterà | perdurerà
persistette
persistettero
persisteva | perdurava
persistita | perdurata
persistite | perdurate
persistiti | perdurati
persistito | perdurato
persistono | perdurano
persisté
persisté persistette | perdurò
perso | perso
perso almeno | perso almeno
persona
personali
personalmente | di persona
persone | gente
persone anziane | anziani
persone con disabilità | disabili
persone disabili | disabili
persone senza dimora | senzatetto
persuadere | convincere
persuasa | convinta
persuase | convinte
persuasi | convinte
persuaso | convinta
pertanto | dunque
però | ma
pesa
pesa su | pesa su
pesa sui | pesa sui
pesa sulle | pesa sulle
pesano
pesano sulle | pesano sulle
pezzi | pezzi
pezzo | pezzo

piacevole | gradevole
piacevoli | gradevoli
pian
pian piano | man mano
pianeta
piani
piano
piatti | piatti
piatto | piatto
piedi
piena | colma
piene | colme
pieni | colme
pieno | colma
pietanza | piatto
pietanze | piatti
pillola | pillola
pillole | pillole
pioggia | pioggia
pioggie | pioggie
pizzico
pièce | pièce
pièce teatrale | pièce
più
più avanti | poi
più di | oltre
più frequentemente | più spesso
più o meno | circa
più spesso | più spesso
più tardi | poi
più volte | più volte

pneumatici | gomme
pneumatico | gomma

po
poche
poche settimane fa | poche settimane fa
pochi
pochi anni fa | pochi anni fa
pochi giorni fa | pochi giorni fa
pochi mesi fa | pochi mesi fa
poco
poco a poco | man mano
poco chiare | confuse
poco dopo | poco dopo
poco per volta | man mano
poco prima | poco prima
poco rumorosa | silenziosa
poco rumoroso | silenzioso
poco tempo dopo | poco dopo
poco tempo fa | di recente
poco tempo prima | poco prima
poi | poi
poiché | perché
polizia
poliziotti | agenti
poliziotto | agente
pomeriggio
pompiere | pompiere
pompieri | pompieri
pone
pone in vendita | pone in vendita
ponendo
ponendo in vendita | ponendo in vendita
ponesse
ponesse in vendita | ponesse in vendita
ponessero
ponessero in vendita | ponessero in vendita
ponete
ponete in vendita | ponete in vendita
poneva
poneva in vendita | poneva in vendita
ponevano
ponevano in vendita | ponevano in vendita
ponga
ponga in vendita | metta in vendita
pongano
pongano in vendita | mettano in vendita
pongono
pongono in vendita | mettono in vendita
poniamo
poniamo in vendita | poniamo in vendita
porranno
porranno in vendita | porranno in vendita
porre
porre in vendita | porre in vendita
porrebbe
porrebbe in vendita | porrebbe in vendita
porrebbero
porrebbero in vendita | porrebbero in vendita
porrà
porrà in vendita | porrà in vendita
portalettere | postino
portare
portare a ebollizione | far bollire
portare ad ebollizione | far bollire
portare in tavola | servire
portata
portata in ospedale | portata in ospedale
portate
portate a ebollizione | fate bollire
portati
portati in ospedale | portati in ospedale
portatile | laptop
portato
portato in ospedale | portato in ospedale
portiere | portiere
portieri | portieri
pose
pose in vendita | mise in vendita
posero
posero in vendita | misero in vendita
posizionare | montare
posizionata | montata
posizionate | montate
posizionati | montate
posizionato | montata
possibile
possibilità
possono | possono
possono accogliere | possono ospitare
possono ospitare | possono ospitare
posta
posta elettronica | mail
posta in vendita | messa in vendita
poste
poste in vendita | messe in vendita
posteggeranno | posteggeranno
posteggerebbe | posteggerebbe
posteggerebbero | posteggerebbero
posteggerà | posteggerà
posteggi | posteggi
posteggia | posteggia
posteggiamo | posteggiamo
posteggiando | posteggiando
posteggiano | posteggiano
posteggiare | posteggiare
posteggiarono | posteggiarono
posteggiasse | posteggiasse
posteggiassero | posteggiassero
posteggiata | posteggiata
posteggiate | posteggiate
posteggiati | posteggiati
posteggiato | posteggiato
posteggiava | posteggiava
posteggiavano | posteggiavano
posteggino | posteggino
posteggio | posteggio
posteggiò | posteggiò
posti
posti in vendita | messi in vendita
posticipa | rinvia
posticipando | rinviando
posticipano | rinviano
posticipare | rinviare
posticiparono | rinviarono
posticipata | rinviata
posticipate | rinviate
posticipati | rinviate
posticipato | rinviata
posticipava | rinviava
posticipavano | rinviavano
posticiperanno | rinvieranno
posticiperà | rinvierà
posticipi | rinvi
posticipino | rinvino
posticipo | rinvio
posticipò | rinviò
postino | postino
posto | luogo
posto dell incidente | luogo dell incidente
posto in vendita | messo in vendita
potenzi | potenzi
potenzia | potenzia
potenziamento | potenziamento
potenziando | potenziando
potenziano | potenziano
potenziare | potenziare
potenziarono | potenziarono
potenziata | potenziata
potenziate | potenziate
potenziati | potenziate
potenziato | potenziata
potenziava | potenziava
potenziavano | potenziavano
potenzieranno | potenzieranno
potenzierà | potenzierà
potenzino | potenzino
potenziò | potenziò
potranno | potranno
potrà | potrà

praticamente | quasi
praticamente mai | quasi mai
praticamente nulla | quasi nulla
praticamente sempre | quasi sempre
praticamente tutte | quasi tutte
praticamente tutti | quasi tutti
preannuncia
preannunciano
precauzionale
precauzione
precedente | precedente
precedenti | precedenti
precipitazione | pioggia
precipitazioni | pioggie
precisa | dice
precisamente | esattamente
precisano | dicono
precisarono | dissero
precisato | detto
precisava | diceva
precise | esatte
precisi | esatti
preciso | esatto
precisò | disse
prediletta | favorita
predilette | favorite
prediletti | favoriti
prediletto | favorito
preferita | favorita
preferite | favorite
preferiti | favoriti
preferito | favorito
pregata
pregate
pregati
pregato
pregiata | pregiata
pregiate | pregiate
pregiati | pregiati
pregiato | pregiato
prelevati
premia | premia
premiando | premiando
premiano | premiano
premiare | premiare
premiarono | premiarono
premiata | premiata
premiate | premiate
premiati | premiati
premiato | premiato
premiava | premiava
premiavano | premiavano
premieranno | premieranno
premierà | premierà
premiò | premiò
prenda
prenda parte a | partecipi a
prendano
prendano parte a | partecipino a
prende
prende il via | avvia
prende parte | partecipa
prende parte a | partecipa a
prendendo
prendendo parte a | partecipando a
prenderanno
prenderanno parte a | parteciperanno a
prendere
prendere contatto con | contattare
prendere parte | partecipare
prendere parte a | partecipare a
prenderebbe
prenderebbe parte a | parteciperebbe a
prenderebbero
prenderebbero parte a | parteciperebbero a
prendersi
prendersi cura di | occuparsi di
prenderà
prenderà parte a | parteciperà a
prenderà servizio | si insedierà
prendesse
prendesse parte a | partecipasse a
prendessero
prendessero parte a | partecipassero a
prendeva
prendeva parte a | partecipava a
prendevano
prendevano parte a | partecipavano a
prendiamo
prendiamo parte a | partecipiamo a
prendono
prendono il via | avviano
prendono parte | partecipano
prendono parte a | partecipano a
preoccupa | inquieta
preoccupando | inquietando
preoccupano | inquietano
preoccupare | inquietare
preoccuparono | inquietarono
preoccupata | inquieta
preoccupate | inquiete
preoccupati | inquiete
preoccupato | inquieta
preoccupava | inquietava
preoccupazione | inquietudine
preoccupazioni | inquietudini
preoccuperà | inquieterà
preoccupò | inquietò
presa
presa parte a | partecipata a
prese
prese il via | avviò
prese parte a | partecipate a
presentata
presentata da tre | sporta da tre
presentato
presentato denuncia | sporto denuncia
presenterà
presenterà venti | esporrà venti
presenza
presero
presero parte | parteciparono
presero parte a | parteciparono a
preserva | conserva
preservando | custodendo
preservano | conservano
preservare | custodire
preservarono | custodirono
preservata | custodita
preservate | custodite
preservati | custoditi
preservato | custodito
preservava | custodiva
preservavano | custodivano
preserveranno | custodiranno
preserverà | custodirà
preservi | conservi
preservino | conservino
preservò | custodì
presi
presi parte a | partecipati a
preso
preso parte | partecipato
preso parte a | partecipato a
preso parte al | partecipato al
preso parte alla | partecipato alla
pressi
pressoché | quasi
pressoché tutte | quasi tutte
pressoché tutti | quasi tutti
presto | presto
presto o tardi | prima o poi
prete | prete
preti | preti
prevalentemente | perlopiù
prevalenza
prevede
prevede di | conta di
prevedono
prevedono di | contano di
previsione
previsioni
previsioni del tempo | previsioni meteo
previsioni meteo | previsioni meteo
previsioni meteorologiche | previsioni meteo
prevista | attesa
previste | attese
previsti | attesi
previsto | atteso
preziosa | pregiata
preziose | pregiate
preziosi | pregiati
prezioso | pregiato
prezzo
prigione | carcere
prigioni | carceri
prima
prima cittadina | sindaca
prima del consueto | prima del solito
prima del solito | prima del solito
prima frazione | primo tempo
prima o poi | prima o poi
prima possibile | quanto prima
primavera
prime
prime cittadine | sindache
primi
primi cittadini | sindaci
primo
primo cittadino | sindaco
primo tempo | primo tempo
principalmente | perlopiù
principio | avvio
probabilità
probabilmente | probabilmente
problemi
proclama | indice
proclamando | indicendo
proclamano | indicono
proclamare | indire
proclamarono | indissero
proclamasse | indicesse
proclamassero | indicessero
proclamata | indetta
proclamate | indette
proclamati | indetti
proclamato | indetto
proclamava | indiceva
proclamavano | indicevano
proclameranno | indiranno
proclamerebbe | indirebbe
proclamerebbero | indirebbero
proclamerà | indirà
proclami | indica
proclamiamo | indiciamo
proclamino | indicano
proclamò | indisse
procura | procura
procurando | fornendo
procurano | procurano
procurare | fornire
procurarono | fornirono
procurata | fornita
procurate | fornite
procurati | forniti
procurato | fornito
procurava | forniva
procurerà | fornirà
procurò | fornì
prodotta | prodotta
prodotte | prodotte
prodotti | prodotti
prodotti in questione | prodotti interessati
prodotti interessati | prodotti interessati
prodotto | prodotto
produce | produce
producono | producono
produrre | produrre
produrrà | produrrà
produttore | produttore
produttori | produttori
professione | mestiere
professioni | mestieri
profitti | utili
profitto
profitto netto | utile netto
progetta
progetta di | conta di
progettano
progettano di | contano di
progetto
programma | programma
programmi | programmi
progredendo | avanzando
progredire | avanzare
progredirono | avanzarono
progredirà | avanzerà
progredisce | avanza
progrediscono | avanzano
progredita | avanzata
progredite | avanzate
progrediti | avanzati
progredito | avanzato
progrediva | avanzava
progredì | avanzò
progressivamente | man mano
proibendo | vietando
proibiamo | vietiamo
proibiranno | vieteranno
proibire | vietare
proibirebbe | vieterebbe
proibirebbero | vieterebbero
proibirono | vietarono
proibirà | vieterà
proibisca | vieti
proibiscano | vietino
proibisce | vieta
proibiscono | vietano
proibisse | vietasse
proibissero | vietassero
proibita | vietata
proibite | vietate
proibiti | vietate
proibito | vietata
proibiva | vietava
proibivano | vietavano
proibizione | divieto
proibizioni | divieti
proibì | vietò
pronunciata | emessa
pronunciata a | emessa a
pronunciato | emesso
propone | propone
proponendo | proponendo
proponeva | proponeva
propongono | propongono
proporre | proporre
proporrà | proporrà
propose | propose
proposero | proposero
propositi | propositi
proposito | proposito
proposta | proposta
proposte | proposte
proposti | proposti
proposto | proposto
propria
proprietari | titolari
proprietaria | titolare
proprietario | titolare
proprietario del terreno | padrone del terreno
proprietà
prosegua | continui
proseguano | continuino
prosegue | continua
proseguendo | continuando
proseguiamo | continuiamo
proseguiranno | continueranno
proseguire | continuare
proseguirebbe | continuerebbe
proseguirebbero | continuerebbero
proseguirono | continuarono
proseguirà | continuerà
proseguisse | continuasse
proseguissero | continuassero
proseguita | continuata
proseguite | continuate
proseguiti | continuate
proseguito | continuata
proseguiva | continuava
proseguivano | continuavano
proseguono | continuano
proseguì | continuò
prossima
prossima settimana | prossima settimana
prossimamente | presto
prossime
prossimi
prossimità
prossimo
prossimo anno | anno prossimo
prossimo mese | mese prossimo
protegga | tuteli
proteggano | tutelino
protegge | difesa
proteggendo | tutelando
proteggeranno | tuteleranno
proteggere | tutelare
proteggerebbe | tutelerebbe
proteggerebbero | tutelerebbero
proteggerà | tutelerà
proteggesse | tutelasse
proteggessero | tutelassero
proteggeva | tutelava
proteggevano | tutelavano
proteggiamo | tuteliamo
proteggono | tutelano
protesse | tutelò
protessero | protessero
protetta | protetta
protette | protette
protetti | protette
protetto | protetta
protrae
protrarsi | durare
prova
prova a | prova a
provando
provando a | provando a
provano
provano a | provano a
provare
provare a | provare a
provarono
provarono a | provarono a
provasse
provasse a | provasse a
provassero
provassero a | provassero a
provata
provata a | provata a
provate
provate a | provate a
provati
provati a | provati a
provato
provato a | provato a
provava
provava a | provava a
provavano
provavano a | provavano a
provenendo
provenendo da | venendo da
provengono
provengono da | vengono da
provenire
provenire da | venire da
provenne
provenne da | venne da
provennero
provennero da | vennero da
provenuto
provenuto da | venuto da
proveranno
proveranno a | proveranno a
proverebbe
proverebbe a | proverebbe a
proverebbero
proverebbero a | proverebbero a
proverà
proverà a | proverà a
provi
provi a | provi a
proviamo
proviamo a | proviamo a
proviene
proviene da | viene da
proviene dal | arriva dal
proviene dalla | arriva dalla
provino
provino a | provino a
provoca | causa
provocando | causando
provocano | causano
provocare | causare
provocarono | causarono
provocasse | causasse
provocassero | causassero
provocata | causata
provocate | causate
provocati | causate
provocato | causata
provocava | causava
provocavano | causavano
provocheranno | causeranno
provocherebbe | causerebbe
provocherebbero | causerebbero
provocherà | causerà
provochi | causi
provochiamo | causiamo
provochino | causino
provocò | causò
provvisori | provvisori
provvisoria | temporanea
provvisoriamente | temporaneamente
provvisorie | temporanee
provvisorio | temporaneo
provò
provò a | provò a
prudentemente | con cautela
prudenza

pubblicamente | in pubblico
pubblicato | pubblicato
pubblicherà | farà uscire
pubblico
pulendo | lavando
puliamo | puliamo
puliranno | puliranno
pulire | lavare
pulirebbe | pulirebbe
pulirebbero | pulirebbero
pulirono | lavarono
pulirà | laverà
pulisca | pulisca
puliscano | puliscano
pulisce | lava
puliscono | lavano
pulisse | pulisse
pulissero | pulissero
pulita | lavata
pulite | lavate
puliti | lavati
pulito | lavato
puliva | lavava
pulivano | pulivano
pulì | lavò
punendo | punendo
punire | punire
punirono | punirono
punirà | punirà
punisce | castiga
puniscono | castigano
punita | punita
punite | punite
puniti | puniti
punito | punito
puniva | puniva
punto
puntualmente | in orario
puntura | puntura
punture | punture
punì | punì
pur
pur se | benché
purché | purché
pure | pure
purtroppo | purtroppo
può | può
può accogliere | può ospitare
può ospitare | può ospitare

quadri | quadri
quadro | quadro
qualche
qualche anno | alcuni anni
qualche anno fa | pochi anni fa
qualche giorno | alcuni giorni
qualche giorno fa | pochi giorni fa
qualche mese | alcuni mesi
qualche mese fa | pochi mesi fa
qualche minuto | alcuni minuti
qualche ora | alcune ore
qualche settimana | alcune settimane
qualche settimana fa | poche settimane fa
qualche volta | a volte
qualora | qualora
qualvolta
quando | quando
quanto
quanto prima | quanto prima
quantomeno | almeno
quartiere | rione
quartieri | rioni
quasi | quasi
quasi mai | quasi mai
quasi niente | quasi nulla
quasi nulla | quasi nulla
quasi sempre | quasi sempre
quasi tutte | quasi tutte
quasi tutti | quasi tutti
quei
quel
quelli
quelli che | chi
quest
quest anno | quest anno
questa
questa settimana | questa settimana
questi
questione
questo
questo mese | questo mese
qui
quindi | dunque
quindici
quindici giorni | 15 giorni
quota
quotidiana | quotidiana
quotidianamente | ogni giorno
quotidiane | quotidiane
quotidiani | giornali
quotidiano | giornale

rabbia | ira
raccolta
raccolta a mano | colta a mano
raccolti
raccolto
raccolto fondi | raccolto fondi
raccomanda | consiglia
raccomandando | consigliando
raccomandano | consigliano
raccomandare | consigliare
raccomandarono | consigliarono
raccomandata | consigliata
raccomandate | consigliate
raccomandati | consigliati
raccomandato | consigliato
raccomandava | consigliava
raccomandavano | consigliavano
raccomanderanno | consiglieranno
raccomanderà | consiglierà
raccomandi | consigli
raccomandino | consiglino
raccomandò | consigliò
racconta | dice
raccontando | narrando
raccontano | dicono
raccontare | narrare
raccontarono | dissero
raccontata | narrata
raccontate | narrate
raccontati | narrati
raccontato | detto
raccontava | diceva
raccontavano | narravano
racconteranno | narreranno
racconterà | narrerà
racconti | narri
raccontino | narrino
raccontò | disse
racimolato
racimolato fondi | raccolto fondi
rado
raduna | raduna
radunando | riunendo
radunano | radunano
radunare | riunire
radunarono | riunirono
radunata | riunita
radunate | riunite
radunati | riuniti
radunato | riunito
radunava | riuniva
radunerà | riunirà
radunò | riunì
rafforza | potenzia
rafforzamento | potenziamento
rafforzando | potenziando
rafforzano | potenziano
rafforzare | potenziare
rafforzarono | potenziarono
rafforzata | potenziata
rafforzate | potenziate
rafforzati | potenziate
rafforzato | potenziata
rafforzava | potenziava
rafforzavano | potenziavano
rafforzeranno | potenzieranno
rafforzerà | potenzierà
rafforzi | potenzi
rafforzino | potenzino
rafforzò | potenziò
raggira | truffa
raggirando | truffando
raggirano | truffano
raggirare | truffare
raggirarono | truffarono
raggirata | truffata
raggirate | truffate
raggirati | truffati
raggirato | truffato
raggirava | truffava
raggirerà | trufferà
raggirò | truffò
raggiunge
raggiungere
raggiungibile
ragione
ragioni
rammenta | ricorda
rammentando | ricordando
rammentano | ricordano
rammentare | ricordare
rammentarono | ricordarono
rammentata | ricordata
rammentate | ricordate
rammentati | ricordati
rammentato | ricordato
rammentava | ricordava
rammenterà | ricorderà
rammentò | ricordò
rapida | rapida
rapidamente | in fretta
rapide | rapide
rapidi | rapide
rapido | rapida
rapinato
rappresentanza
rappresentazione | show
rappresentazioni | show
raramente | di rado
rassegnato

realizzata
realizzato
realizzato un utile | conseguito un utile
reca
recandosi | andando
recano
recapita | consegna
recapitando | consegnando
recapitano | consegnano
recapitare | consegnare
recapitarono | consegnarono
recapitata | consegnata
recapitate | consegnate
recapitati | consegnate
recapitato | consegnata
recapitava | consegnava
recapitavano | consegnavano
recapiteranno | consegneranno
recapiterà | consegnerà
recapiti | consegni
recapitino | consegnino
recapitò | consegnò
recarono
recarsi | andare
recasse
recassero
recata
recate
recati
recato
recava
recavano
recente
recentemente | di recente
recenti
recheranno
recherebbe
recherebbero
recherà
rechi
rechino
reclamano | chiedono
reclusione
recupera | recupera
recuperando | recuperando
recuperano | recuperano
recuperare | recuperare
recuperarono | recuperarono
recuperata | recuperata
recuperate | recuperate
recuperati | recuperati
recuperato | recuperato
recuperava | recuperava
recuperavano | recuperavano
recupereranno | recupereranno
recupererà | recupererà
recuperò | recuperò
recò
redasse | redasse
redassero | redassero
redatta | redatta
redatto | redatto
redditi
reddito
redigere | redigere
refurtiva | bottino
regala | dona
regalando | donando
regalano | donano
regalare | donare
regalarono | donarono
regalasse | donasse
regalassero | donassero
regalata | donata
regalate | donate
regalati | donati
regalato | donato
regalava | donava
regalavano | donavano
regaleranno | doneranno
regalerebbe | donerebbe
regalerebbero | donerebbero
regalerà | donerà
regali | doni
regaliamo | doniamo
regalino | donino
regalo | dono
regalò | donò
registrato
registrato un utile | conseguito un utile
regolari
regolarità
regolarmente | regolarmente
relativamente
relativamente a | riguardo a
rende | ridà
rende noto | dice
rende omaggio a | onora
rendendo | ridando
rendendo omaggio a | onorando
rendere | ridare
rendere omaggio a | onorare
renderà | ridarà
rendeva | ridava
rendono | rendono
rendono noto | dicono
rendono omaggio a | onorano
replicare | replicare
replicò | replicò
reporter | cronista
rerestringe | limita
rerestringendo | limitando
rerestringerà | limiterà
rerestringeva | limitava
rerestringono | limitano
rerestrinse | limitò
rerestrinsero | limitarono
reristretta | limitata
reristrette | limitate
reristretti | limitati
reristretto | limitato
resa | resa
rese | rese
rese omaggio a | onorò
resero | resero
resero omaggio a | onorarono
resi | resi
residente | abitante
residenti | abitanti
residenza
residenza per anziani | casa di riposo
residenze
residenze per anziani | case di riposo
reso | reso
reso noto | detto
reso omaggio a | onorato
respinga | bocci
respingano | boccino
respinge | boccia
respingendo | bocciando
respingeranno | bocceranno
respingere | bocciare
respingerebbe | boccerebbe
respingerebbero | boccerebbero
respingerà | boccerà
respingesse | bocciasse
respingessero | bocciassero
respingeva | bocciava
respingevano | bocciavano
respingiamo | bocciamo
respingono | bocciano
respinse | bocciò
respinsero | bocciarono
respinta | bocciata
respinte | bocciate
respinti | bocciati
respinto | bocciato
respinto un rigore | parato un rigore
resta | resta
resta invariato | non cambia
restando | restando
restano | restano
restano invariati | non cambiano
restare | restare
restarono | rimasero
restasse | restasse
restassero | restassero
restata | restata
restate | restate
restati | restate
restato | restata
restaura | rinnova
restaurando | rinnovando
restaurano | rinnovano
restaurare | rinnovare
restaurarono | rinnovarono
restaurasse | restaurasse
restaurassero | restaurassero
restaurata | rinnovata
restaurate | rinnovate
restaurati | rinnovati
restaurato | rinnovato
restaurava | rinnovava
restauravano | rinnovavano
restaureranno | rinnoveranno
restaurerebbe | restaurerebbe
restaurerebbero | restaurerebbero
restaurerà | rinnoverà
restauri | rinnovi
restauriamo | restauriamo
restaurino | rinnovino
restaurò | rinnovò
restava | restava
restavano | restavano
resteranno | resteranno
resterebbe | resterebbe
resterebbero | resterebbero
resterà | resterà
resti | resti
restiamo | restiamo
restino | restino
restituendo | ridando
restituire | ridare
restituirono | resero
restituirà | ridarà
restituisce | ridà
restituiscono | rendono
restituita | resa
restituite | rese
restituiti | resi
restituito | reso
restituiva | ridava
restituzione | riconsegna
restituzioni | riconsegne
restituì | rese
restringere | limitare
restrizione | limitazione
restrizioni | limitazioni
restò | restò
rete
rete realizzata | rete segnata
rete segnata | rete segnata
rete siglata | rete segnata
rete televisiva | rete televisiva
reti
reti televisive | reti televisive
rettifica | corregge
rettificando | correggendo
rettificano | correggono
rettificare | correggere
rettificarono | corressero
rettificasse | correggesse
rettificassero | correggessero
rettificata | corretta
rettificate | corrette
rettificati | corretti
rettificato | corretto
rettificava | correggeva
rettificavano | correggevano
rettificheranno | correggeranno
rettificherebbe | correggerebbe
rettificherebbero | correggerebbero
rettificherà | correggerà
rettifichi | corregga
rettifichiamo | correggiamo
rettifichino | correggano
rettificò | corresse

rialzi | rialzi
rialzo | rialzo
riaperta | riaperta
riaperte | riaperte
riaperti | riaperti
riaperto | riaperto
riapra | riapra
riaprano | riaprano
riapre | riapre
riaprendo | riaprendo
riapriamo | riapriamo
riapriranno | riapriranno
riaprire | riaprire
riaprirebbe | riaprirebbe
riaprirebbero | riaprirebbero
riaprirono | riaprirono
riaprirà | riaprirà
riaprisse | riaprisse
riaprissero | riaprissero
riaprite | riaprite
riapriva | riapriva
riaprivano | riaprivano
riaprono | riaprono
riaprì | riaprì
riassumendo | in breve
ribadendo | ribadendo
ribadire | ribadire
ribadirono | ribadirono
ribadirà | ribadirà
ribadisce | conferma
ribadiscono | confermano
ribadita | ribadita
ribadite | ribadite
ribaditi | ribaditi
ribadito | ribadito
ribadiva | ribadiva
ribadì | ribadì
ribalta | ribalta
ribaltare | ribaltare
ribaltata | capovolta
ribaltato | capovolto
ribassi | sconti
ribasso | sconto
ricarica
ricaricano
ricchi | ricchi
ricco | ricco
ricerca
ricercatore | studioso
ricercatori | studiosi
riceve | riceve
riceveranno | otterranno
ricevere | ottenere
riceverà | otterrà
ricevono | ricevono
ricevuta | ottenuta
ricevute | ottenute
ricevuti | ottenuti
ricevuto | ottenuto
richiama
richiama ogni anno | attira ogni anno
richiamato | attirato
richiesto
riconoscente | grata
riconoscenti | grate
riconosciuto
riconosciuto i fatti | ammesso i fatti
riconsegna | riconsegna
riconsegne | riconsegne
ricorda | ricorda
ricordando | ricordando
ricordano | ricordano
ricordare | ricordare
ricordarono | ricordarono
ricordata | ricordata
ricordate | ricordate
ricordati | ricordati
ricordato | ricordato
ricordava | ricordava
ricorderà | ricorderà
ricordò | ricordò
ricostruire | ricostruire
ricostruire la dinamica | accertare la dinamica
ricupera | recupera
ricuperando | recuperando
ricuperano | recuperano
ricuperare | recuperare
ricuperarono | recuperarono
ricuperata | recuperata
ricuperate | recuperate
ricuperati | recuperati
ricuperato | recuperato
ricuperava | recuperava
ricuperavano | recuperavano
ricupereranno | recupereranno
ricupererà | recupererà
ricuperò | recuperò
ridando | ridando
ridanno | rendono
ridare | ridare
ridarà | ridarà
ridata | resa
ridate | rese
ridati | resi
ridato | reso
ridava | ridava
ridette
ridettero
ridiede
ridiede ridette ridètte | rese
ridiedero
ridiedero ridettero | resero
ridotta | scesa
ridotte | scesi
ridotti | scesi
ridotto | scesa
riduce | cala
ridurre | calare
ridusse | calò
riduzione | riduzione
riduzioni | riduzioni
ridà | ridà
ridètte
riedificare | ricostruire
riesce
riesce a | può
riesce ad | può
riescono
riescono a | possono
riescono ad | possono
riferirono | dissero
riferisce | dice
riferiscono | dicono
riferito | detto
riferì | disse
rifiuta | boccia
rifiutando | bocciando
rifiutano | bocciano
rifiutare | bocciare
rifiutarono | bocciarono
rifiutata | bocciata
rifiutate | bocciate
rifiutati | bocciati
rifiutato | bocciato
rifiutava | bocciava
rifiuterà | boccerà
rifiuti | rifiuti
rifiutò | bocciò
rigetta | boccia
rigettando | bocciando
rigettano | bocciano
rigettare | bocciare
rigettarono | bocciarono
rigettata | bocciata
rigettate | bocciate
rigettati | bocciati
rigettato | bocciato
rigettava | bocciava
rigettavano | bocciavano
rigetteranno | bocceranno
rigetterà | boccerà
rigetti | bocci
rigettino | boccino
rigettò | bocciò
rigore | rigore
rigori | rigori
riguarda
riguardo
riguardo a | riguardo a
riguardo al | riguardo a
riguardo alla | riguardo a
riguardo alle | riguardo alle
rilasceranno | libereranno
rilascerà | libererà
rilasci | liberi
rilascia | libera
rilasciando | liberando
rilasciano | liberano
rilasciare | liberare
rilasciarono | liberarono
rilasciata | liberata
rilasciate | liberate
rilasciati | liberate
rilasciato | liberata
rilasciava | liberava
rilasciavano | liberavano
rilascino | liberino
rilasciò | liberò
rimanda | rinvia
rimandando | rinviando
rimandano | rinviano
rimandare | rinviare
rimandarono | rinviarono
rimandata | rinviata
rimandate | rinviate
rimandati | rinviate
rimandato | rinviata
rimandava | rinviava
rimandavano | rinviavano
rimanderanno | rinvieranno
rimanderà | rinvierà
rimandi | rinvi
rimandino | rinvino
rimandò | rinviò
rimane | resta
rimane invariato | non cambia
rimanendo | restando
rimanere | restare
rimanesse | restasse
rimanessero | restassero
rimaneva | restava
rimanevano | restavano
rimanga | resti
rimangano | restino
rimangono | restano
rimangono invariati | non cambiano
rimaniamo | restiamo
rimarranno | resteranno
rimarrebbe | resterebbe
rimarrebbero | resterebbero
rimarrà | resterà
rimase | restò
rimasero | rimasero
rimasta | restata
rimaste | restate
rimasti | restate
rimasto | restata
rimessa
rimessa in libertà | liberata
rimessi
rimessi in libertà | liberate
rimesso
rimesso in libertà | liberata
rimestando | mescolando
rimestare | mescolare
rimestate | mescolate
rimossa | tolta
rimosse | tolse
rimossero | tolsero
rimossi | tolti
rimosso | tolto
rimovendo
rimoverà
rimoverà rimuoverà | eliminerà
rimoveva
rimoveva rimuoveva | toglieva
rimpiazza | rimpiazza
rimpiazzando | sostituendo
rimpiazzano | rimpiazzano
rimpiazzare | sostituire
rimpiazzarono | sostituirono
rimpiazzasse | sostituisse
rimpiazzassero | sostituissero
rimpiazzata | sostituita
rimpiazzate | sostituite
rimpiazzati | sostituiti
rimpiazzato | sostituito
rimpiazzava | sostituiva
rimpiazzavano | sostituivano
rimpiazzeranno | sostituiranno
rimpiazzerebbe | sostituirebbe
rimpiazzerebbero | sostituirebbero
rimpiazzerà | sostituirà
rimpiazzi | rimpiazzi
rimpiazziamo | sostituiamo
rimpiazzino | rimpiazzino
rimpiazzò | sostituì
rimuove | toglie
rimuovendo
rimuovendo rimovendo | togliendo
rimuovere | togliere
rimuoverà
rimuoveva
rimuovono | tolgono
rinforza | potenzia
rinforzando | potenziando
rinforzano | potenziano
rinforzare | potenziare
rinforzarono | potenziarono
rinforzata | potenziata
rinforzate | potenziate
rinforzati | potenziate
rinforzato | potenziata
rinforzava | potenziava
rinforzavano | potenziavano
rinforzeranno | potenzieranno
rinforzerà | potenzierà
rinforzi | potenzi
rinforzino | potenzino
rinforzò | potenziò
rinnova | rinnova
rinnovando | rinnovando
rinnovano | rinnovano
rinnovare | rinnovare
rinnovarono | rinnovarono
rinnovata | rinnovata
rinnovate | rinnovate
rinnovati | rinnovati
rinnovato | rinnovato
rinnovava | rinnovava
rinnovavano | rinnovavano
rinnoveranno | rinnoveranno
rinnoverà | rinnoverà
rinnovi | rinnovi
rinnovino | rinnovino
rinnovò | rinnovò
rintracciata
rintracciati
rintracciato
rinvenendo | trovando
rinvenga | trovi
rinvengano | trovino
rinvengono | trovano
rinveniamo | troviamo
rinvenire | trovare
rinvenisse | trovasse
rinvenissero | trovassero
rinveniva | trovava
rinvenivano | trovavano
rinvenne | trovò
rinvennero | trovarono
rinvenuta | trovata
rinvenute | trovate
rinvenuti | trovate
rinvenuto | trovata
rinverranno | troveranno
rinverrebbe | troverebbe
rinverrebbero | troverebbero
rinverrà | troverà
rinvi | rinvi
rinvia | rinvia
rinviando | rinviando
rinviano | rinviano
rinviare | rinviare
rinviarono | rinviarono
rinviata | rinviata
rinviate | rinviate
rinviati | rinviate
rinviato | rinviata
rinviava | rinviava
rinviavano | rinviavano
rinviene | trova
rinvieranno | rinvieranno
rinvierà | rinvierà
rinvino | rinvino
rinvio | rinvio
rinviò | rinviò
rione | rione
rioni | rioni
ripara | ripara
riparando | riparando
riparano | riparano
riparare | riparare
ripararono | ripararono
riparasse | riparasse
riparassero | riparassero
riparata | riparata
riparate | riparate
riparati | riparate
riparato | riparata
riparava | riparava
riparavano | riparavano
ripareranno | ripareranno
riparerebbe | riparerebbe
riparerebbero | riparerebbero
riparerà | riparerà
ripari | ripari
ripariamo | ripariamo
riparino | riparino
riparte | riparte
ripartendo | ripartendo
ripartire | ripartire
ripartirono | ripartirono
ripartirà | ripartirà
ripartita | ripartita
ripartite | ripartite
ripartiti | ripartiti
ripartito | ripartito
ripartiva | ripartiva
ripartono | ripartono
ripartì | ripartì
riparò | riparò
ripercussioni | conseguenze
ripetutamente | più volte
ripida | ripida
ripide | ripide
ripidi | ripide
ripido | ripida
riportati
riposare
riposo
ripresa | ripresa
riprese
ripulendo | lavando
ripuliamo | puliamo
ripuliranno | puliranno
ripulire | lavare
ripulirebbe | pulirebbe
ripulirebbero | pulirebbero
ripulirono | lavarono
ripulirà | laverà
ripulisca | pulisca
ripuliscano | puliscano
ripulisce | lava
ripuliscono | lavano
ripulisse | pulisse
ripulissero | pulissero
ripulita | lavata
ripulite | lavate
ripuliti | lavati
ripulito | lavato
ripuliva | lavava
ripulivano | pulivano
ripulì | lavò
riqualificazione | riqualificazione
riqualificazioni | riqualificazioni
riscalda | scalda
riscaldamento
riscaldamento del pianeta | riscaldamento globale
riscaldamento globale | riscaldamento globale
riscaldando | scaldando
riscaldano | scaldano
riscaldare | scaldare
riscaldarono | scaldarono
riscaldasse | scaldasse
riscaldassero | scaldassero
riscaldata | scaldata
riscaldate | scaldate
riscaldati | scaldati
riscaldato | scaldato
riscaldava | scaldava
riscaldavano | scaldavano
riscalderanno | scalderanno
riscalderebbe | scalderebbe
riscalderebbero | scalderebbero
riscalderà | scalderà
riscaldi | scaldi
riscaldiamo | scaldiamo
riscaldino | scaldino
riscaldò | scaldò
rischi | rischi
rischiara | illumina
rischiarando | illuminando
rischiarano | illuminano
rischiarare | illuminare
rischiararono | illuminarono
rischiarata | illuminata
rischiarate | illuminate
rischiarati | illuminati
rischiarato | illuminato
rischiarava | illuminava
rischiarerà | illuminerà
rischiarò | illuminò
rischio | rischio
rischiosa | rischiosa
rischiose | rischiose
rischiosi | rischiosi
rischioso | rischioso
risiedano | abitino
risiede | vive
risiedendo | abitando
risiederanno | abiteranno
risiedere | vivere
risiederebbe | abiterebbe
risiederebbero | abiterebbero
risiederono | abitarono
risiederà | abiterà
risiedesse | abitasse
risiedessero | abitassero
risiedette | abitò
risiedettero | abitarono
risiedeva | viveva
risiedevano | vivevano
risiediamo | abitiamo
risiedono | vivono
risieduta | abitata
risiedute | abitate
risieduti | abitati
risieduto | abitato
risiedé | abitò
risparmia | risparmia
risparmiando | risparmiando
risparmiano | risparmiano
risparmiare | risparmiare
risparmiarono | risparmiarono
risparmiata | risparmiata
risparmiate | risparmiate
risparmiati | risparmiati
risparmiato | risparmiato
risparmiava | risparmiava
risparmierà | risparmierà
risparmiò | risparmiò
rispetta | osserva
rispettando | osservando
rispettano | osservano
rispettare | osservare
rispettarono | osservarono
rispettata | osservata
rispettate | osservate
rispettati | osservati
rispettava | osservava
rispetterà | osserverà
rispetto
rispetto a | rispetto a
rispetto ai | rispetto ai
rispetto al | rispetto al
rispetto all | rispetto all
rispetto alla | rispetto alla
rispettò | osservò
rispondere | replicare
rispose | replicò
rissa | rissa
ristruttura | rinnova
ristrutturando | rinnovando
ristrutturano | rinnovano
ristrutturare | rinnovare
ristrutturarono | rinnovarono
ristrutturasse | restaurasse
ristrutturassero | restaurassero
ristrutturata | rinnovata
ristrutturate | rinnovate
ristrutturati | rinnovati
ristrutturato | rinnovato
ristrutturava | rinnovava
ristrutturavano | rinnovavano
ristrutturazione | riqualificazione
ristrutturazioni | riqualificazioni
ristruttureranno | rinnoveranno
ristrutturerebbe | restaurerebbe
ristrutturerebbero | restaurerebbero
ristrutturerà | rinnoverà
ristrutturi | rinnovi
ristrutturiamo | restauriamo
ristrutturino | rinnovino
ristrutturò | rinnovò
risultati | esiti
risultato | esito
ritardo
ritenendo | ritenendo
ritenere | credere
riteneva | credeva
riteneva che | credeva che
ritenevano | credevano
ritengono | credono
ritengono che | credono che
ritiene | crede
ritiene che | crede che
ritirata
ritorna | torna
ritornando | tornando
ritornano | tornano
ritornare | tornare
ritornarono | tornarono
ritornasse | tornasse
ritornassero | tornassero
ritornata | tornata
ritornate | tornate
ritornati | tornate
ritornato | tornata
ritornava | tornava
ritornavano | tornavano
ritorneranno | torneranno
ritornerebbe | tornerebbe
ritornerebbero | tornerebbero
ritornerà | tornerà
ritorni | torni
ritorniamo | torniamo
ritornino | tornino
ritornò | tornò
ritrova | trova
ritrovando | trovando
ritrovano | trovano
ritrovare | trovare
ritrovarono | trovarono
ritrovata | trovata
ritrovate | trovate
ritrovati | trovate
ritrovato | trovata
ritrovava | trovava
ritrovavano | trovavano
ritroveranno | troveranno
ritroverà | troverà
ritrovi | trovi
ritrovino | trovino
ritrovò | trovò
riunendo | riunendo
riunire | riunire
riunirono | riunirono
riunirà | riunirà
riunisce | raduna
riuniscono | radunano
riunita | riunita
riunite | riunite
riuniti | riuniti
riunito | riunito
riuniva | riuniva
riunì | riunì
riuscire
riuscire a | riuscire a
riuscire ad | riuscire a
riuscita
riusciti
riuscito
riva
rivale | rivale
rivali | rivali
rive
rivela | svela
rivelando | svelando
rivelano | svelano
rivelare | svelare
rivelarono | svelarono
rivelasse | svelasse
rivelassero | svelassero
rivelata | svelata
rivelate | svelate
rivelati | svelate
rivelato | svelata
rivelava | svelava
rivelavano | svelavano
riveleranno | sveleranno
rivelerebbe | svelerebbe
rivelerebbero | svelerebbero
rivelerà | svelerà
riveli | sveli
riveliamo | sveliamo
rivelino | svelino
rivelò | svelò
rivista | rivista
riviste | riviste

robusta | solida
robuste | solide
robusti | solidi
robusto | solido
roghi | roghi
rogo | rogo
rompe | rompe
rompendo | rompendo
rompere | rompere
romperà | romperà
rompeva | rompeva
rompono | rompono
rotta | rotta
rotte | rotte
rotti | rotti
rotto | rotto
rovesci | rovesci
rovescia | ribalta
rovesciare | ribaltare
rovesciata | capovolta
rovesciato | capovolto
rovescio | rovescio

ruba | ruba
rubando | rubando
rubano | rubano
rubare | rubare
rubarono | rubarono
rubasse | rubasse
rubassero | rubassero
rubata | rubata
rubate | rubate
rubati | rubati
rubato | rubato
rubava | rubava
rubavano | rubavano
ruberanno | ruberanno
ruberebbe | ruberebbe
ruberebbero | ruberebbero
ruberà | ruberà
rubi | rubi
rubiamo | rubiamo
rubino | rubino
rubò | rubò
rumorosa | rumorosa
rumorose | rumorose
rumorosi | rumorosi
rumoroso | rumoroso
ruppe | ruppe
ruppero | ruppero

sa
sabato
sabato scorso | sabato scorso
sacerdote | prete
sacerdoti | preti
salari | salari
salario | salario
salda | paga
saldando | pagando
saldano | pagano
saldare | pagare
saldarono | pagarono
saldata | pagata
saldate | pagate
saldati | pagati
saldato | pagato
saldava | pagava
salderà | pagherà
saldò | pagò
sale | sale
salgono | salgono
saliranno | saliranno
salire | salire
salirono | crebbero
salirà | salirà
salita | salita
salite | salite
saliti | salite
salito | salita
saltato
saltato almeno | perso almeno
salute
salva | salva
salvaguarda | difesa
salvaguardando | tutelando
salvaguardano | tutelano
salvaguardare | tutelare
salvaguardarono | protessero
salvaguardasse | tutelasse
salvaguardassero | tutelassero
salvaguardata | protetta
salvaguardate | protette
salvaguardati | protette
salvaguardato | protetta
salvaguardava | tutelava
salvaguardavano | tutelavano
salvaguarderanno | tuteleranno
salvaguarderebbe | tutelerebbe
salvaguarderebbero | tutelerebbero
salvaguarderà | tutelerà
salvaguardi | tuteli
salvaguardia | difesa
salvaguardiamo | tuteliamo
salvaguardino | tutelino
salvaguardò | tutelò
salvando | salvando
salvano | salvano
salvare | salvare
salvarono | salvarono
salvasse | salvasse
salvassero | salvassero
salvata | salvata
salvate | salvate
salvati | salvate
salvato | salvata
salvava | salvava
salvavano | salvavano
salve
salveranno | salveranno
salverebbe | salverebbe
salverebbero | salverebbero
salverà | salverà
salvi | salvi
salviamo | salviamo
salvino | salvino
salvo | salvo
salvo che | salvo che
salvò | salvò
salì | salì
sana
sana e salva | illesa
sane
sane e salve | illese
sani
sani e salvi | illesi
sano
sano e salvo | illeso
sanziona | castiga
sanzionando | punendo
sanzionano | castigano
sanzionare | punire
sanzionarono | punirono
sanzionata | punita
sanzionate | punite
sanzionati | puniti
sanzionato | punito
sanzionava | puniva
sanzionerà | punirà
sanzionò | punì
sapere
sapore | gusto
sapori | gusti
saporita | gustosa
saporite | gustose
saporiti | gustose
saporito | gustosa
saranno
saranno raccolti | saranno raccolti
saranno tenuti a | dovranno
sarà
sarà inaugurata | sarà inaugurata
sarà inaugurato | sarà inaugurato
sarà tenuto a | dovrà

sbagli | errori
sbagliata | errata
sbagliate | errate
sbagliati | errate
sbagliato | errata
sbaglio | errore
sbucceranno | peleranno
sbuccerà | pelerà
sbuccia | pela
sbucciando | pelando
sbucciano | pelano
sbucciare | pelare
sbucciarono | pelarono
sbucciata | pelata
sbucciate | pelate
sbucciati | pelati
sbucciato | pelato
sbucciava | pelava
sbucciavano | pelavano
sbucciò | pelò

scaglia | lancia
scagliando | lanciando
scagliano | lanciano
scagliare | lanciare
scagliarono | lanciarono
scagliata | lanciata
scagliate | lanciate
scagliati | lanciati
scagliato | lanciato
scagliava | lanciava
scaglierà | lancerà
scagliò | lanciò
scalda | scalda
scaldando | scaldando
scaldano | scaldano
scaldare | scaldare
scaldarono | scaldarono
scaldasse | scaldasse
scaldassero | scaldassero
scaldata | scaldata
scaldate | scaldate
scaldati | scaldati
scaldato | scaldato
scaldava | scaldava
scaldavano | scaldavano
scalderanno | scalderanno
scalderebbe | scalderebbe
scalderebbero | scalderebbero
scalderà | scalderà
scaldi | scaldi
scaldiamo | scaldiamo
scaldino | scaldino
scaldò | scaldò
scansate | evitate
scantinati | cantine
scantinato | cantina
scappa | fugge
scappando | fuggendo
scappano | fuggono
scappare | fuggire
scapparono | fuggirono
scappasse | fuggisse
scappassero | fuggissero
scappata | fuggita
scappate | fuggite
scappati | fuggite
scappato | fuggita
scappava | fuggiva
scappavano | fuggivano
scapperanno | fuggiranno
scapperebbe | fuggirebbe
scapperebbero | fuggirebbero
scapperà | fuggirà
scappi | fugga
scappiamo | fuggiamo
scappino | fuggano
scappò | fuggì
scarsità | carenza
scatterà | scatterà
scegliamo | scegliamo
sceglie | sceglie
scegliendo | scegliendo
sceglieranno | sceglieranno
scegliere | scegliere
sceglierebbe | sceglierebbe
sceglierebbero | sceglierebbero
sceglierà | sceglierà
scegliesse | scegliesse
scegliessero | scegliessero
sceglieva | sceglieva
sceglievano | sceglievano
scelga | scelga
scelgano | scelgano
scelgono | scelgono
scelse | scelse
scelsero | scelsero
scelta | scelta
scelte | scelte
scelti | scelti
scelto | scelto
scenda | cali
scendano | calino
scende | cala
scendendo | calando
scenderanno | caleranno
scendere | calare
scenderebbe | calerebbe
scenderebbero | calerebbero
scenderà | calerà
scendesse | calasse
scendessero | calassero
scendeva | calava
scendevano | calavano
scendiamo | caliamo
scendono | calano
scesa | scesa
scese | calò
scesero | scesero
scesi | scesi
sceso | scesa
schermi | display
schermo | display
scienziata | studiosa
scienziate | studiose
scienziati | studiosi
scienziato | studioso
sciogliamo | fondiamo
scioglie | fonde
sciogliendo | fondendo
scioglieranno | fonderanno
sciogliere | fondere
scioglierebbe | fonderebbe
scioglierebbero | fonderebbero
scioglierà | fonderà
sciogliesse | fondesse
sciogliessero | fondessero
sciogliete | fondete
scioglieva | fondeva
scioglievano | fondevano
scioglimenti | disgeli
scioglimento | disgelo
scioglimento dei ghiacci | disgelo dei ghiacci
sciolga | fonda
sciolgano | fondano
sciolgono | fondono
sciolsero | fusero
sciolta | fusa
sciolte | fuse
sciolti | fusi
sciolto | fuso
sciopera | sciopera
scioperando | scioperando
scioperano | scioperano
scioperare | scioperare
scioperarono | scioperarono
scioperasse | scioperasse
scioperassero | scioperassero
scioperata | scioperata
scioperate | scioperate
scioperati | scioperati
scioperato | scioperato
scioperava | scioperava
scioperavano | scioperavano
sciopereranno | sciopereranno
sciopererebbe | sciopererebbe
sciopererebbero | sciopererebbero
sciopererà | sciopererà
scioperi | scioperi
scioperiamo | scioperiamo
scioperino | scioperino
sciopero | sciopero
scioperò | scioperò
scolara | alunna
scolare | alunne
scolari | alunni
scolaro | alunno
scompare | scompare
scomparire | sparire
scomparsa | sparita
scomparse | sparite
scomparsi | spariti
scomparso | sparito
scomparve | sparì
sconosciuta | ignota
sconosciute | ignote
sconosciuti | ignoti
sconosciuto | ignoto
scontenta | scontenta
scontente | scontente
scontenti | scontente
scontento | scontenta
sconti | sconti
sconto | sconto
scontri | scontri
scontri armati | combattimenti
scontro | scontro
scoperta | trovata
scoperte | trovate
scoperti | trovate
scoperto | trovata
scopi | scopi
scopo | scopo
scoppi | scoppi
scoppiare | esplodere
scoppiato | divampato
scoppio | scoppio
scoppiò | esplose
scopre | trova
scoprire | trovare
scoprirono | trovarono
scoprono | trovano
scoprì | trovò
scorda | scorda
scordando | scordando
scordano | scordano
scordare | scordare
scordarono | scordarono
scordasse | scordasse
scordassero | scordassero
scordata | scordata
scordate | scordate
scordati | scordati
scordato | scordato
scordava | scordava
scordavano | scordavano
scorderanno | scorderanno
scorderebbe | scorderebbe
scorderebbero | scorderebbero
scorderà | scorderà
scordi | scordi
scordiamo | scordiamo
scordino | scordino
scordò | scordò
scorsa
scorsa domenica | domenica scorsa
scorsa settimana | scorsa settimana
scorso
scorso anno | anno scorso
scorso giovedì | giovedì scorso
scorso lunedì | lunedì scorso
scorso martedì | martedì scorso
scorso mercoledì | mercoledì scorso
scorso mese | mese scorso
scorso sabato | sabato scorso
scorso venerdì | scorso venerdì
scoscesa | ripida
scoscese | ripide
scoscesi | ripide
scosceso | ripida
scrisse | redasse
scrissero | redassero
scritta | redatta
scritto | redatto
scrittore | autore
scrittori | autori
scrittrice | autrice
scrittrici | autrici
scrivere | redigere
scuola
scuola dell infanzia | asilo
scuola materna | asilo
scusa | scusa
scusando | scusando
scusano | scusano
scusare | scusare
scusarono | scusarono
scusata | scusata
scusate | scusate
scusati | scusati
scusato | scusato
scusava | scusava
scuserà | scuserà
scusò | scusò

se
se no | se no
sebbene | benché
seconda
seconda frazione | ripresa
secondo | secondo
secondo gli | secondo gli
secondo i | secondo i
secondo i piani | come atteso
secondo il | stando al
secondo l | secondo l
secondo la | secondo la
secondo le | secondo le
secondo periodo | ripresa
secondo programma | come atteso
secondo tempo | ripresa
segnata
segnato
segretamente | in segreto
segreto
seguente
seguire
seguire una deviazione | seguire una deviazione
seguito
seguito la | seguito la
sei
seleziona | sceglie
selezionando | scegliendo
selezionano | scelgono
selezionare | scegliere
selezionarono | scelsero
selezionasse | scegliesse
selezionassero | scegliessero
selezionata | scelta
selezionate | scelte
selezionati | scelti
selezionato | scelto
selezionava | sceglieva
selezionavano | sceglievano
selezioneranno | sceglieranno
selezionerebbe | sceglierebbe
selezionerebbero | sceglierebbero
selezionerà | sceglierà
selezioni | scelga
selezioniamo | scegliamo
selezionino | scelgano
selezionò | scelse
sembra | pare
sembrano | paiono
sembrava | pareva
semplice | facile
semplici | facili
sempre
sempre più | sempre più
sennò | se no
sensibilmente | notevolmente
sentenza | sentenza
sentenze | sentenze
senza
senza corrente | senza corrente
senza difficoltà | facilmente
senza dimora | senzatetto
senza elettricità | senza corrente
senza energia elettrica | senza corrente
senza fissa dimora | senzatetto
senza inconvenienti | senza intoppi
senza interruzioni | senza sosta
senza intervallo | senza pausa
senza intoppi | senza intoppi
senza pagare | gratis
senza pausa | senza pausa
senza pause | senza pausa
senza problemi | senza intoppi
senza sosta | senza sosta
senzatetto | senzatetto
seppure | benché
sequestra | confisca
sequestrando | confiscando
sequestrano | confiscano
sequestrare | confiscare
sequestrarono | confiscarono
sequestrata | confiscata
sequestrate | confiscate
sequestrati | confiscati
sequestrato | confiscato
sequestrava | confiscava
sequestrerà | confischerà
sequestrò | confiscò
sera
serata
sere
seria | grave
seriamente
seriamente ferita | ferita gravemente
seriamente feriti | feriti gravemente
seriamente ferito | ferito gravemente
serie | gravi
serii | gravi
serio | grave
serranda
servire | servire
servizio
settimana
settimana dopo | settimana dopo
settimana passata | scorsa settimana
settimana precedente | settimana prima
settimana prima | settimana prima
settimana prossima | prossima settimana
settimana scorsa | scorsa settimana
settimana seguente | settimana dopo
settimana successiva | settimana dopo
settimanalmente | ogni settimana
settimane
settimane dopo | settimane dopo
settimane più tardi | settimane dopo

sfideranno
sfideranno il | sfideranno il
sfideranno la | sfideranno la
sfiderà
sfiderà il | sfiderà il
sfiderà la | sfiderà la
sfilata | corteo
sfilate | cortei
sfortunatamente | purtroppo

sgombera | evacua
sgomberando | evacuando
sgomberano | evacuano
sgomberare | evacuare
sgomberarono | evacuarono
sgomberasse | evacuasse
sgomberassero | evacuassero
sgomberata | evacuata
sgomberate | evacuate
sgomberati | evacuati
sgomberato | evacuato
sgomberava | evacuava
sgomberavano | evacuavano
sgombereranno | evacueranno
sgombererebbe | evacuerebbe
sgombererebbero | evacuerebbero
sgombererà | evacuerà
sgomberi | evacui
sgomberiamo | evacuiamo
sgomberino | evacuino
sgomberò | evacuò

show | show

si
si annuncia | si annuncia
si annunciano | si annunciano
si attesta a | è pari a
si attestano a | ammontano a
si augura | spera
si augurano | sperano
si augurava | sperava
si auguravano | speravano
si carica | si carica
si caricano | si caricano
si compone di | si compone di
si compongono di | si compongono di
si conclude | finisce
si deve | bisogna
si diede alla fuga | fuggì
si diedero alla fuga | fuggirono
si dirada | si dirada
si diradano | si diradano
si diradarono | si diradarono
si diradasse | si diradasse
si diradassero | si diradassero
si diradava | si diradava
si diradavano | si diradavano
si diraderanno | si diraderanno
si diraderebbe | si diraderebbe
si diraderebbero | si diraderebbero
si diraderà | si diraderà
si diradi | si diradi
si diradino | si diradino
si diradò | si diradò
si disputano | si giocano
si disputerà | si giocherà
si dissolva | si diradi
si dissolvano | si diradino
si dissolve | si dirada
si dissolveranno | si diraderanno
si dissolverebbe | si diraderebbe
si dissolverebbero | si diraderebbero
si dissolverono | si diradarono
si dissolverà | si diraderà
si dissolvesse | si diradasse
si dissolvessero | si diradassero
si dissolveva | si diradava
si dissolvevano | si diradavano
si dissolvono | si diradano
si dissolvé | si diradò
si era diradata | si era diradata
si era diradato | si era diradata
si era dissolta | si era diradata
si era dissolto | si era diradata
si era fatta male | si era fatta male
si era fatto male | si era fatto male
si era infortunata | si era fatta male
si era infortunato | si era fatto male
si era recata | aveva andato
si era recato | aveva andato
si erano persi | si erano persi
si erano smarriti | si erano persi
si giocano | si giocano
si giocherà | si giocherà
si insedierà | si insedierà
si occupa di | si occupa di
si occupano di | si occupano di
si oppone a | si oppone a
si oppongono a | si oppongono a
si preannuncia | si annuncia
si preannunciano | si annunciano
si prende cura di | si occupa di
si prendono cura di | si occupano di
si protrae | dura
si può | si può
si raggiunge | si raggiunge
si reca | va
si recano | vanno
si recarono | andarono
si recasse | andasse
si recassero | andassero
si recava | andava
si recavano | andavano
si recheranno | andranno
si recherebbe | andrebbe
si recherebbero | andrebbero
si recherà | andrà
si rechi | vada
si rechino | vadano
si recò | andò
si ribalta | si ribalta
si ricarica | si carica
si ricaricano | si caricano
si rovescia | si ribalta
si sono dimessi | si sono dimessi
si sono diradate | si sono diradate
si sono diradati | si sono diradate
si sono dissolte | si sono diradate
si sono dissolti | si sono diradate
si sono imposte | hanno vinto
si sono imposti | hanno vinto
si sono incendiati | hanno preso fuoco
si sono persi | si sono persi
si sono recate | sono andati
si sono recati | sono andati
si sono smarriti | si sono persi
si svolge | ha luogo
si svolgeranno | si terranno
si svolgerà | si terrà
si svolgono | si tengono
si svolse | si tenne
si tengono | si tengono
si tenne | si tenne
si terranno | si terranno
si terrà | si terrà
si tiene | ha luogo
si trova | si trova
si trovano | si trovano
si è dimessa | si è dimessa
si è dimesso | si è dimessa
si è diradata | si è diradata
si è diradato | si è diradata
si è disputata | si è giocata
si è dissolta | si è diradata
si è dissolto | si è diradata
si è fatta male | si è fatta male
si è fatto male | si è fatto male
si è fratturata | si è rotta
si è fratturato | si è rotto
si è giocata | si è giocata
si è imposta | ha vinto
si è imposto | ha vinto
si è incendiata | ha preso fuoco
si è incendiato | ha preso fuoco
si è infortunata | si è fatta male
si è infortunato | si è fatto male
si è mosso | è partito
si è perso | si è perso
si è recata | è andata
si è recato | è andato
si è rotta | si è rotta
si è rotto | si è rotto
si è smarrito | si è perso
si è svolta | si è svolta
si è svolto | si è svolta
si è tenuta | si è svolta
si è tenuto | si è svolta
si è verificata | è accaduta
si è verificato | è accaduto
sia
sia eliminata | sia eliminata
sia soppressa | sia eliminata
siamo
sicché | sicché
siccome | perché
sicurezza
sigla | firma
siglando | firmando
siglano | firmano
siglare | firmare
siglarono | firmarono
siglasse | firmasse
siglassero | firmassero
siglata | firmata
siglate | firmate
siglati | firmati
siglato | firmato
siglava | firmava
siglavano | firmavano
sigleranno | firmeranno
siglerebbe | firmerebbe
siglerebbero | firmerebbero
siglerà | firmerà
sigli | firmi
sigliamo | firmiamo
siglino | firmino
siglò | firmò
significa | significa
significano | significano
significativamente | notevolmente
silenziosa | silenziosa
silenzioso | silenzioso
simile | simile
simili | simili
sin
sin da subito | dall inizio
sin dall inizio | dall inizio
sincera | onesta
sincere | oneste
sinceri | onesti
sincero | onesto
sindaca | sindaca
sindache | sindache
sindaci | sindaci
sindaco | sindaco
sinistri
sinistri stradali | sinistri stradali
sinistro
sinistro stradale | sinistro stradale
sino
sino a | fino a
sino al | fino al
sino all | fino all
sino alla | fino alla
sinora | finora
sintesi
sisma | sisma
sismi | sismi
sistema | ripara
sistemando | riparando
sistemano | riparano
sistemare | riparare
sistemarono | ripararono
sistemasse | riparasse
sistemassero | riparassero
sistemata | riparata
sistemate | riparate
sistemati | riparate
sistemato | riparata
sistemava | riparava
sistemavano | riparavano
sistemeranno | ripareranno
sistemerebbe | riparerebbe
sistemerebbero | riparerebbero
sistemerà | riparerà
sistemi | ripari
sistemiamo | ripariamo
sistemino | riparino
sistemò | riparò
siti
siti internet | siti web
siti web | siti web
sito
sito internet | sito web
sito web | sito web
situata | situata
situate | situate
situati | situate
situato | situata

smarrita | persa
smarrite | perse
smarriti | persi
smarrito | perso
smesso
smottamenti | frane
smottamento | frana

social
soddisfatta | lieta
soddisfatta della | contenta della
soddisfatta di | contenta di
soddisfatte | liete
soddisfatti | liete
soddisfatti di | contenti di
soddisfatto | lieta
soddisfatto dei | contento dei
soddisfatto del | contento del
soddisfatto della | contento della
soddisfatto di | contento di
soffieranno | spireranno
soffierà | spirerà
soffitta | solaio
soffitte | solai
sofà | sofà
solai | solai
solaio | solaio
solamente | solo
solare
solari
soldati | soldati
soldato | soldato
soldi | soldi
sole
solida | solida
solide | solide
solidi | solidi
solido | solido
solitamente | di norma
solito
solo | solo
soltanto | solo
sondaggio | sondaggio
sono
sono alla ricerca di | cercano
sono andati | sono andati
sono attese | sono attese
sono attesi | sono attesi
sono composte da | si compongono di
sono composti da | si compongono di
sono contrari a | si oppongono a
sono costituite da | si compongono di
sono costituiti da | si compongono di
sono deceduti | sono morti
sono del parere che | credono che
sono in atto | sono in atto
sono in corso | sono in atto
sono in grado di | possono
sono invitate a | sono invitate a
sono invitati a | sono invitati a
sono morti | sono morti
sono obbligate a | devono
sono obbligati a | devono
sono pari a | ammontano a
sono pregate di | sono invitate a
sono pregati di | sono invitati a
sono previste | sono attese
sono previsti | sono attesi
sono proibite | sono vietate
sono proibiti | sono vietati
sono riusciti a | sono riusciti a
sono riusciti ad | sono riusciti a
sono situate | si trovano
sono situati | si trovano
sono stati in grado di | sono riusciti a
sono sul punto di | stanno per
sono tenute a | devono
sono tenuti a | devono
sono ubicate | si trovano
sono ubicati | si trovano
sono vietate | sono vietate
sono vietati | sono vietati
sopporta | tollera
sopportando | tollerando
sopportano | tollerano
sopportare | tollerare
sopportarono | tollerarono
sopportata | tollerata
sopportate | tollerate
sopportati | tollerati
sopportato | tollerato
sopportava | tollerava
sopporterà | tollererà
sopportò | tollerò
soppressa | abolita
soppressero | abolirono
soppressi | aboliti
soppresso | abolito
soppresso 120 posti | tagliato 120 posti
soppresso posti di lavoro | tagliato posti di lavoro
sopprima | elimini
sopprimano | eliminino
sopprime | abolisce
sopprimendo | abolendo
sopprimeranno | elimineranno
sopprimere | abolire
sopprimerebbe | eliminerebbe
sopprimerebbero | eliminerebbero
sopprimerà | abolirà
sopprimesse | eliminasse
sopprimessero | eliminassero
sopprimeva | aboliva
sopprimevano | eliminavano
sopprimiamo | eliminiamo
sopprimono | aboliscono
soprattutto | specie
sopravvissuti | superstiti
sopravvissuto | superstite
sorgere
sorpassa | supera
sorpassando | superando
sorpassano | superano
sorpassare | superare
sorpassarono | superarono
sorpassata | superata
sorpassate | superate
sorpassati | superati
sorpassato | superato
sorpassava | superava
sorpasserà | supererà
sorpassò | superò
sorprende | stupisce
sorprendente | sorprendente
sorprendenti | sorprendenti
sorprendere | stupire
sorprenderà | stupirà
sorprendeva | stupiva
sorprendono | stupiscono
sorpresa | stupita
sorprese | stupì
sorpresero | stupirono
sorpresi | stupiti
sorpreso | stupito
sorta
sorta di | tipo di
sorveglia | sorveglia
sorvegliando | sorvegliando
sorvegliano | sorvegliano
sorvegliare | sorvegliare
sorvegliarono | sorvegliarono
sorvegliato | sorvegliato
sorvegliò | sorvegliò
sospesa
sospesa tra | sospesa tra
sosta
sostegni | appoggi
sostegno | appoggio
sostenendo | sostenendo
sostenere | sostenere
sostenesse | sostenesse
sostenessero | sostenessero
sosteneva | sosteneva
sostenevano | sostenevano
sostenga | appoggi
sostengano | appoggino
sostengono | appoggiano
sosteniamo | appoggiamo
sostenitore | tifoso
sostenitori | tifosi
sostenne | appoggiò
sostennero | sostennero
sostenuta | sostenuta
sostenute | sostenute
sostenuti | sostenute
sostenuto | sostenuta
sosterranno | sosterranno
sosterrebbe | sosterrebbe
sosterrebbero | sosterrebbero
sosterrà | sosterrà
sostiene | appoggia
sostituendo | sostituendo
sostituiamo | sostituiamo
sostituiranno | sostituiranno
sostituire | sostituire
sostituirebbe | sostituirebbe
sostituirebbero | sostituirebbero
sostituirono | sostituirono
sostituirà | sostituirà
sostituisca | rimpiazzi
sostituiscano | rimpiazzino
sostituisce | rimpiazza
sostituiscono | rimpiazzano
sostituisse | sostituisse
sostituissero | sostituissero
sostituita | sostituita
sostituite | sostituite
sostituiti | sostituiti
sostituito | sostituito
sostituito la | cambiato la
sostituiva | sostituiva
sostituivano | sostituivano
sostituì | sostituì
sotto
sotto la direzione di | diretta da
sottolinea | dice
sottolineano | dicono
sottolinearono | dissero
sottolineato | detto
sottolineava | diceva
sottolineò | disse
sottoscrisse | firmò
sottoscrissero | firmarono
sottoscritta | firmata
sottoscritte | firmate
sottoscritti | firmati
sottoscritto | firmato
sottoscriva | firmi
sottoscrivano | firmino
sottoscrive | firma
sottoscrivendo | firmando
sottoscriveranno | firmeranno
sottoscrivere | firmare
sottoscriverebbe | firmerebbe
sottoscriverebbero | firmerebbero
sottoscriverà | firmerà
sottoscrivesse | firmasse
sottoscrivessero | firmassero
sottoscriveva | firmava
sottoscrivevano | firmavano
sottoscriviamo | firmiamo
sottoscrivono | firmano
sottovoce | sottovoce
sottrae | ruba
sottraendo | rubando
sottraesse | rubasse
sottraessero | rubassero
sottraeva | rubava
sottraevano | rubavano
sottragga | rubi
sottraggano | rubino
sottraggono | rubano
sottraiamo | rubiamo
sottrarranno | ruberanno
sottrarre | rubare
sottrarrebbe | ruberebbe
sottrarrebbero | ruberebbero
sottrarrà | ruberà
sottrasse | rubò
sottrassero | rubarono
sottratta | rubata
sottratte | rubate
sottratti | rubati
sottratto | rubato
sovente | spesso
sovvenziona | finanzia
sovvenzionando | finanziando
sovvenzionano | finanziano
sovvenzionare | finanziare
sovvenzionarono | finanziarono
sovvenzionata | finanziata
sovvenzionate | finanziate
sovvenzionati | finanziati
sovvenzionato | finanziato
sovvenzionava | finanziava
sovvenzionavano | finanziavano
sovvenzioneranno | finanzieranno
sovvenzionerà | finanzierà
sovvenzionò | finanziò

sparire | sparire
sparisce | scompare
sparita | sparita
sparite | sparite
spariti | spariti
sparito | sparito
sparì | sparì
spassosa | spassosa
spassose | spassose
spassosi | spassose
spassoso | spassosa
spaventata | impaurita
spaventate | impaurite
spaventati | impaurite
spaventato | impaurita
spaziosa | ampia
spaziose | ampi
spaziosi | ampi
spazioso | ampia
spazzatura | rifiuti
spazzature | immondizie
special
specialista | esperto
specialisti | esperti
specialmente | specie
specie | specie
specificato | detto
spedendo | inviando
spediamo | inviamo
spediranno | invieranno
spedire | inviare
spedirebbe | invierebbe
spedirebbero | invierebbero
spedirono | inviarono
spedirà | invierà
spedisca | invi
spediscano | invino
spedisce | invia
spediscono | inviano
spedisse | inviasse
spedissero | inviassero
spedita | inviata
spedite | inviate
spediti | inviate
spedito | inviata
spediva | inviava
spedivano | inviavano
spedì | inviò
spegnere | spegnere
spenta | spenta
spente | spente
spenti | spenti
spento | spento
spento il rogo | domato il rogo
spento l incendio | domato le fiamme
spera | spera
spera di creare | spera di creare
sperano | sperano
sperava | sperava
speravano | speravano
spesa | costo
spese | costi
spesso | spesso
spettacoli | show
spettacolo | show
spezza | rompe
spezzando | rompendo
spezzano | rompono
spezzare | rompere
spezzarono | ruppero
spezzata | rotta
spezzate | rotte
spezzati | rotti
spezzato | rotto
spezzava | rompeva
spezzerà | romperà
spezzò | ruppe
spiega | dice
spiegano | dicono
spiegarono | dissero
spiegato | detto
spiegava | diceva
spiegò | disse
spinga | induca
spingano | inducano
spinge | induce
spingendo | inducendo
spingeranno | indurranno
spingere | indurre
spingerebbe | indurrebbe
spingerebbero | indurrebbero
spingerà | indurrà
spingesse | inducesse
spingessero | inducessero
spingete | inducete
spingeva | induceva
spingevano | inducevano
spingiamo | induciamo
spingono | inducono
spinse | spinse
spinsero | spinsero
spinta | spinta
spinte | spinte
spinti | spinti
spinto | spinto
spirata
spirato
spireranno | spireranno
spirerà | spirerà
splendida | magnifica
splendide | splendide
splendidi | magnifici
splendido | magnifico
sporca | sporca
sporche | sporche
sporci | sporci
sporco | sporco
sporta
sporta da tre | sporta da tre
sportivi | atleti
sportivo | atleta
sporto
sporto denuncia | sporto denuncia
sposta | sposta
spostando | spostando
spostano | spostano
spostare | spostare
spostarono | spostarono
spostata | spostata
spostate | spostate
spostati | spostati
spostato | spostato
spostava | spostava
sposterà | sposterà
spostò | spostò

squadra | team
squadra da | squadra da
squisita | squisita
squisite | squisite
squisiti | squisite
squisito | squisita

sradica | divelle
sradicando | divellendo
sradicano | divellono
sradicare | divellere
sradicarono | divelsero
sradicasse | divellesse
sradicassero | divellessero
sradicata | divelta
sradicate | divelte
sradicati | divelti
sradicato | divelto
sradicava | divelleva
sradicavano | divellevano
sradicheranno | divelleranno
sradicherebbe | divellerebbe
sradicherebbero | divellerebbero
sradicherà | divellerà
sradichi | divella
sradichiamo | divelliamo
sradichino | divellano
sradicò | divelse

sta
sta cercando | cerca
sta indagando | indaga
sta per | sta per
stabile | palazzo
stabilendo | fissando
stabili | edifici
stabiliamo | fissiamo
stabilimenti | fabbriche
stabiliranno | fisseranno
stabilire | fissare
stabilire la dinamica | accertare la dinamica
stabilire le cause | appurare le cause
stabilirebbe | fisserebbe
stabilirebbero | fisserebbero
stabilirono | decisero
stabilirà | fisserà
stabilisca | fissi
stabiliscano | fissino
stabilisce | fissa
stabiliscono | fissano
stabilisse | fissasse
stabilissero | fissassero
stabilita | decisa
stabilite | fissate
stabiliti | fissati
stabilito | deciso
stabiliva | fissava
stabilivano | fissavano
stabilì | fissò
stagione | annata
stagioni | annate
stampa
stampe
stanca | stanca
stanche | stanche
stanci | stanci
stanco | stanco
stando
stando a | secondo
stando agli | secondo gli
stando ai | secondo i
stando al | stando al
stando all | secondo l
stando alla | secondo la
stando alle | secondo le
stanno
stanno cercando | cercano
stanno indagando | indagano
stanno per | stanno per
stanza | camera
stanze | camere
stanzi | stanzi
stanzia | destina
stanziamo | stanziamo
stanziando | destinando
stanziano | destinano
stanziare | destinare
stanziarono | destinarono
stanziasse | destinasse
stanziassero | destinassero
stanziata | destinata
stanziate | destinate
stanziati | destinati
stanziato | destinato
stanziava | destinava
stanziavano | destinavano
stanzieranno | destineranno
stanzierebbe | destinerebbe
stanzierebbero | destinerebbero
stanzierà | destinerà
stanzino | stanzino
stanziò | destinò
stata
stata aperta un inchiesta | stata aperta un inchiesta
stata aperta un indagine | stata aperta un indagine
stata avviata un inchiesta | stata aperta un inchiesta
stata avviata un indagine | stata aperta un indagine
stata avvistata | stata vista
stata rintracciata | stata ritrovata
stata ritirata la patente | stata tolta la patente
stata ritrovata | stata ritrovata
stata tolta la patente | stata tolta la patente
stata vista | stata vista
stati
stati avvistati | stati visti
stati evacuati | stati evacuati
stati rintracciati | stati ritrovati
stati ritrovati | stati ritrovati
stati sgomberati | stati evacuati
stati visti | stati visti
stato
stato avvistato | stato visto
stato rintracciato | stato ritrovato
stato ritrovato | stato ritrovato
stato visto | stato visto
stento
stessa | stessa
stesse | stesse
stessi | stessi
stesso | stesso
stimata
stimata in | stimata in
stimati
stimati in | stimati in
stimato
stimato in | stimato in
stipendi | salari
stipendio | salario
storico
stradale
stradali
strana | strana
strane | strane
strani | strani
strano | strano
straordinari | eccezionali
straordinaria | eccezionale
straordinarie | eccezionali
straordinario | eccezionale
straripa | esonda
straripando | esondando
straripano | esondano
straripare | esondare
strariparono | esondarono
straripasse | esondasse
straripassero | esondassero
straripata | esondata
straripate | esondate
straripati | esondati
straripato | esondato
straripava | esondava
straripavano | esondavano
strariperanno | esonderanno
strariperebbe | esonderebbe
strariperebbero | esonderebbero
strariperà | esonderà
straripi | esondi
straripiamo | esondiamo
straripino | esondino
straripò | esondò
stretta | angusta
strette | anguste
stretti | angusti
stretto | angusto
strisce
strisce pedonali | strisce pedonali
studenti
studenti universitari | universitari
studi | studi
studia | studia
studiamo | studiamo
studiando | studiando
studiano | studiano
studiare | studiare
studiarono | studiarono
studiasse | studiasse
studiassero | studiassero
studiata | studiata
studiate | studiate
studiati | studiati
studiato | studiato
studiava | studiava
studiavano | studiavano
studieranno | studieranno
studierebbe | studierebbe
studierebbero | studierebbero
studierà | studierà
studino | studino
studiosa | studiosa
studiose | studiose
studiosi | studiosi
studioso | studioso
studiò | studiò
stupefacente | sorprendente
stupefacenti | sorprendenti
stupenda | stupenda
stupende | stupende
stupendi | stupende
stupendo | stupenda
stupire | stupire
stupirono | stupirono
stupirà | stupirà
stupisce | stupisce
stupiscono | stupiscono
stupita | stupita
stupite | stupì
stupiti | stupiti
stupito | stupito
stupiva | stupiva
stupì | stupì

su
su internet | online
sua
sua moglie | la moglie
subito | subito
subito dopo | poco dopo
subito prima | poco prima
succede | accade
succedere | accadere
successa | accaduta
successiva
successivamente | poi
successivo
successo | accaduta
succursale | filiale
succursali | filiali
suddivide | divide
suddividendo | dividendo
suddividere | dividere
suddividerà | dividerà
suddivideva | divideva
suddividono | dividono
suddivisa | divisa
suddivise | divise
suddivisero | divisero
suddivisi | divisi
suddiviso | diviso
sudici | sporci
sudicia | sporca
sudicie | sporche
sudicio | sporco
suggerendo | proponendo
suggerire | proporre
suggerirono | proposero
suggerirà | proporrà
suggerisce | propone
suggeriscono | propongono
suggerita | proposta
suggerite | proposte
suggeriti | proposti
suggerito | proposto
suggeriva | proponeva
suggerì | propose
sui
sui social | sui social
sui social media | sui social
sui social network | sui social
suini | suini
suino | suino
sul
sul lungo periodo | a lungo termine
sul luogo | sul luogo
sul posto | sul luogo
sul web | online
sulla
sulla riva di | in riva a
sulle
sulle rive di | in riva a
suolo
suolo prelevati | suolo raccolti
suolo raccolti | suolo raccolti
suonerà
suonerà opere | suonerà opere
supera | supera
superando | superando
superano | superano
superare | superare
superarono | superarono
superasse | superasse
superassero | superassero
superata | superata
superate | superate
superati | superati
superato | superato
superato il traguardo | varcato il traguardo
superava | superava
superavano | superavano
supereranno | supereranno
supererebbe | supererebbe
supererebbero | supererebbero
supererà | supererà
superflua | inutile
superflue | inutili
superflui | inutili
superfluo | inutile
superi | superi
superiamo | superiamo
superino | superino
superstite | superstite
superstiti | superstiti
superò | superò
suppergiù | circa
supplementare | aggiuntiva
supplementari | aggiuntive
supporta | appoggia
supportando | sostenendo
supportano | appoggiano
supportare | sostenere
supportarono | sostennero
supportata | sostenuta
supportate | sostenute
supportati | sostenute
supportato | sostenuta
supportava | sosteneva
supporter | tifosi
supporterà | sosterrà
supporto | appoggio
supportò | appoggiò
surriscaldamento
surriscaldamento globale | riscaldamento globale

svela | svela
svelando | svelando
svelano | svelano
svelare | svelare
svelarono | svelarono
svelasse | svelasse
svelassero | svelassero
svelata | svelata
svelate | svelate
svelati | svelate
svelato | svelata
svelava | svelava
svelavano | svelavano
sveleranno | sveleranno
svelerebbe | svelerebbe
svelerebbero | svelerebbero
svelerà | svelerà
sveli | sveli
sveliamo | sveliamo
svelino | svelino
svelò | svelò
svista
svolge
svolgeranno
svolgersi | tenersi
svolgerà
svolgono
svolse
svolta | svolta
svolte | svolte
svolti | svolte
svolto | svolta
svolto tutta la carriera | fatto tutta la carriera

tagliato
tagliato 120 posti | tagliato 120 posti
tagliato il traguardo | varcato il traguardo
tagliato posti di lavoro | tagliato posti di lavoro
tal
tale
talentuosa | dotata
talentuose | dotate
talentuosi | dotati
talentuoso | dotato
talvolta | a volte
tanta
tanta gente | molta gente
tante | molte
tante persone | molta gente
tanti | molti
tanto
tanto altro | molto altro
tappa | fase
tappe | fasi
tarda
tardi
tardo
tassa | tassa
tasse | tasse
tavola

team | team
teatrale
tediosa | noiosa
tediose | noiose
tediosi | noiosi
tedioso | noioso
teenager | teenager
tele | tv
telefoni
telefoni cellulari | cellulari
telefonicamente | al telefono
telefonini | cellulari
telefonino | cellulare
telefono
telefono cellulare | cellulare
televisione | tv
televisiva
televisive
televisivi
televisivo
teme | teme
temeva | temeva
temevano | temevano
temono | temono
tempesta | bufera
tempeste | bufere
tempi
tempo
temporanea | temporanea
temporaneamente | temporaneamente
temporanee | temporanee
temporanei | provvisori
temporaneo | temporaneo
tenersi | tenersi
tenete
tenete da parte | tenete da parte
tengono
tenne
tenta
tenta di | prova a
tentando
tentando di | provando a
tentano
tentano di | provano a
tentare
tentare di | provare a
tentarono
tentarono di | provarono a
tentasse
tentasse di | provasse a
tentassero
tentassero di | provassero a
tentata
tentata di | provata a
tentate
tentate di | provate a
tentati
tentati di | provati a
tentato
tentato di | provato a
tentava
tentava di | provava a
tentavano
tentavano di | provavano a
tenteranno
tenteranno di | proveranno a
tenterebbe
tenterebbe di | proverebbe a
tenterebbero
tenterebbero di | proverebbero a
tenterà
tenterà di | proverà a
tenti
tenti di | provi a
tentiamo
tentiamo di | proviamo a
tentino
tentino di | provino a
tentò
tentò di | provò a
tenuta
tenute
tenuti
tenuto
tenuto conto del | alla luce del
tenuto conto della | alla luce della
tenuto conto di | alla luce di
tenuto un concerto | dato un concerto
teoria
termina | finisce
terminando | finendo
terminano | ultimano
terminare | finire
terminarono | finirono
terminasse | finisse
terminassero | finissero
terminata | finita
terminate | finite
terminati | finite
terminato | finita
terminato la carriera | chiuso la carriera
terminava | finiva
terminavano | finivano
termine
termineranno | finiranno
terminerebbe | finirebbe
terminerebbero | finirebbero
terminerà | finirà
terminerà la carriera | chiuderà la carriera
termini | finisca
terminiamo | finiamo
terminino | finiscano
terminò | finì
terranno
terremoti | sismi
terremoto | sisma
terreno
terrina | ciotola
terrine | ciotole
terrà
terrà un concerto | darà un concerto
testa

tiene
tiene un concerto | dà un concerto
tifosi | tifosi
tifoso | tifoso
time
timore | paura
timori | paure
tipi
tipi di | tipi di
tipo
tipo di | tipo di
titolare | titolare
titolari | titolari
titolo

toccante | toccante
toccanti | toccanti
toglie | toglie
togliendo | togliendo
togliere | togliere
toglierà
toglierà torrà | eliminerà
toglieva | toglieva
toilette | wc
tolgono | tolgono
tollera | tollera
tollerando | tollerando
tollerano | tollerano
tollerare | tollerare
tollerarono | tollerarono
tollerata | tollerata
tollerate | tollerate
tollerati | tollerati
tollerato | tollerato
tollerava | tollerava
tollererà | tollererà
tollerò | tollerò
tolse | tolse
tolsero | tolsero
tolta | tolta
tolte | tolse
tolti | tolti
tolto | tolto
torna | torna
tornando | tornando
tornano | tornano
tornare | tornare
tornarono | tornarono
tornasse | tornasse
tornassero | tornassero
tornata | tornata
tornate | tornate
tornati | tornate
tornato | tornata
tornava | tornava
tornavano | tornavano
torneranno | torneranno
tornerebbe | tornerebbe
tornerebbero | tornerebbero
tornerà | tornerà
torni | torni
torniamo | torniamo
tornino | tornino
tornò | tornò
torrà
totale
totalmente | del tutto
tour | tour
tournée | tour

tra | fra
tra poco | presto
trae
trae in salvo | salva
traendo
traendo in salvo | salvando
traesse
traesse in salvo | salvasse
traessero
traessero in salvo | salvassero
traeva
traeva in salvo | salvava
traevano
traevano in salvo | salvavano
traffico
trafuga | ruba
trafugando | rubando
trafugano | rubano
trafugare | rubare
trafugarono | rubarono
trafugasse | rubasse
trafugassero | rubassero
trafugata | rubata
trafugate | rubate
trafugati | rubati
trafugato | rubato
trafugava | rubava
trafugavano | rubavano
trafugheranno | ruberanno
trafugherebbe | ruberebbe
trafugherebbero | ruberebbero
trafugherà | ruberà
trafughi | rubi
trafughiamo | rubiamo
trafughino | rubino
trafugò | rubò
tragga
tragga in salvo | salvi
traggano
traggano in salvo | salvino
traggono
traggono in salvo | salvano
tragica | tragica
tragiche | tragiche
tragici | tragici
tragico | tragico
tragitti | viaggi
tragitto | viaggio
traguardo | traguardo
traiamo
traiamo in salvo | salviamo
tramite | tramite
tranne | salvo
tranquilla | calma
tranquille | calme
tranquilli | calmi
tranquillo | calmo
transita
trarranno
trarranno in salvo | salveranno
trarre
trarre in salvo | salvare
trarrebbe
trarrebbe in salvo | salverebbe
trarrebbero
trarrebbero in salvo | salverebbero
trarrà
trarrà in salvo | salverà
trascorre | passa
trascorrere | passare
trascorrono | passano
trascorsa | passata
trascorse | passate
trascorsi | passati
trascorso | passato
trasferendo | spostando
trasferire | spostare
trasferirono | spostarono
trasferirà | sposterà
trasferisce | sposta
trasferiscono | spostano
trasferita | spostata
trasferita in ospedale | portata in ospedale
trasferite | spostate
trasferiti | spostati
trasferiti in ospedale | portati in ospedale
trasferito | spostato
trasferito in ospedale | portato in ospedale
trasferiva | spostava
trasferì | spostò
trasformare
trasformare in | convertire in
trasformata
trasformata in | convertita in
trasformate
trasformate in | convertite in
trasformati
trasformati in | convertiti in
trasformato
trasformato in | convertito in
trasgredendo | violando
trasgredire | violare
trasgredirono | violarono
trasgredirà | violerà
trasgredisce | viola
trasgrediscono | violano
trasgredita | violata
trasgredite | violate
trasgrediti | violati
trasgredito | violato
trasgrediva | violava
trasgredì | violò
trasmesso | trasmesso
trasmette | trasmette
trasmettendo | trasmettendo
trasmettere | trasmettere
trasmettono | trasmettono
trasmise | trasmise
trasmisero | trasmisero
trasmissione | programma
trasmissioni | programmi
trasportata
trasportata in ospedale | portata in ospedale
trasportati
trasportati in ospedale | portati in ospedale
trasportato
trasportato in ospedale | portato in ospedale
trasportava | trasportava
trasse
trasse in salvo | salvò
trassero
trassero in salvo | salvarono
tratta
tratta in salvo | salvata
trattative | negoziati
tratte
tratte in salvo | salvate
tratti
tratti in salvo | salvate
tratto
tratto in salvo | salvata
tre
tre volte | tre volte
tregua | tregua
trenta
trenta minuti | mezz ora
tributi | tasse
tributo | tassa
trionfatore | vincitore
trionfatori | vincitori
trionfatrice | vincitrice
trionfatrici | vincitrici
trionfi | trionfi
trionfo | trionfo
trova | trova
trovando | trovando
trovano | trovano
trovare | trovare
trovarono | trovarono
trovasse | trovasse
trovassero | trovassero
trovata | trovata
trovate | trovate
trovati | trovate
trovato | trovata
trovava | trovava
trovavano | trovavano
troveranno | troveranno
troverebbe | troverebbe
troverebbero | troverebbero
troverà | troverà
trovi | trovi
troviamo | troviamo
trovino | trovino
trovò | trovò
truffa | truffa
truffando | truffando
truffano | truffano
truffare | truffare
truffarono | truffarono
truffata | truffata
truffate | truffate
truffati | truffati
truffato | truffato
truffava | truffava
trufferà | trufferà
truffò | truffò

turbina
turbina eolica | pala eolica
turbine
turbine eoliche | pale eoliche
tutela | difesa
tutelando | tutelando
tutelano | tutelano
tutelare | tutelare
tutelarono | protessero
tutelasse | tutelasse
tutelassero | tutelassero
tutelata | protetta
tutelate | protette
tutelati | protette
tutelato | protetta
tutelava | tutelava
tutelavano | tutelavano
tutele | difese
tuteleranno | tuteleranno
tutelerebbe | tutelerebbe
tutelerebbero | tutelerebbero
tutelerà | tutelerà
tuteli | tuteli
tuteliamo | tuteliamo
tutelino | tutelino
tutelò | tutelò
tutt
tutt al più | al massimo
tutta
tutta la | tutta la
tuttavia | ma
tutte
tutte e due | le due
tutte le mattine | ogni mattina
tutte le notti | ogni notte
tutte le sere | ogni sera
tutte le settimane | ogni settimana
tutte le volte che | ogni qualvolta
tutti
tutti coloro che | chiunque
tutti e due | i due
tutti gli anni | ogni anno
tutti i giorni | ogni giorno
tutti i mesi | ogni mese
tutti quelli che | chiunque
tutto
tutto il | tutto il
tuttora | ancora

tv | tv

ubicata | situata
ubicate | situate
ubicati | situate
ubicato | situata

ucciso

uguale | uguale
uguali | uguali

ultimamente | di recente
ultimando | finendo
ultimano | ultimano
ultimare | finire
ultimarono | finirono
ultimata | finita
ultimate | finite
ultimati | finite
ultimato | finita
ultimava | finiva
ultimavano | finivano
ultime
ultimeranno | finiranno
ultimerà | finirà
ultimi
ultimo
ultimò | finì

un
un altra volta | di nuovo
un decennio | 10 anni
un giorno dopo | l indomani
un gol realizzato da | un gol segnato da
un gol segnato da | un gol segnato da
un gol siglato da | un gol segnato da
un gran numero di | molti
un ora | un ora
un pizzico di sale | un po di sale
un po | un po
un po alla volta | man mano
un po di sale | un po di sale
un tempo | un tempo
una
una nuova volta | di nuovo
una volta a settimana | ogni settimana
una volta al mese | ogni mese
una volta all anno | ogni anno
una volta alla settimana | ogni settimana
una volta che | dopo che
unanime
unanimemente | unanimemente
unanimità
unendo | unendo
unicamente | solo
unire | unire
unirono | unirono
unirà | unirà
unisce | unisce
uniscono | uniscono
unita | unita
unite | unite
unite il | unite il
unite la | unite la
unite le uova | unite le uova
uniti | uniti
unito | unito
univa | univa
universitari | universitari
uno
uno accanto all altro | fianco a fianco
uno alla volta | a uno a uno
uno dopo l altro | a uno a uno
unì | unì

uova

urgente
urgentemente | con urgenza
urgenza
urla | urla
urlando | urlando
urlano | urlano
urlare | urlare
urlarono | urlarono
urlasse | urlasse
urlassero | urlassero
urlata | urlata
urlate | urlate
urlati | urlati
urlato | urlato
urlava | urlava
urlavano | urlavano
urleranno | urleranno
urlerebbe | urlerebbe
urlerebbero | urlerebbero
urlerà | urlerà
urli | urli
urliamo | urliamo
urlino | urlino
urlò | urlò

usa | usa
usando | usando
usano | usano
usare | usare
usarono | usarono
usata | usata
usate | usate
usati | usate
usato | usata
usava | usava
usavano | usavano
uscire
useranno | useranno
userà | userà
usi | usi
usino | usino
uso | uso
usufruendo
usufruendo di | usufruendo di
usufruire
usufruire di | usufruire di
usufruirono
usufruirono di | usufruirono di
usufruisce
usufruisce di | beneficia di
usufruiscono
usufruiscono di | beneficiano di
usufruito
usufruito di | usufruito di
usufruì
usufruì di | usufruì di
usò | usò

utensile | attrezzo
utensili | attrezzi
utente
utile
utile netto | utile netto
utili | utili
utilizza | usa
utilizzando | usando
utilizzano | usano
utilizzare | usare
utilizzarono | usarono
utilizzata | usata
utilizzate | usate
utilizzati | usate
utilizzato | usata
utilizzava | usava
utilizzavano | usavano
utilizzazione | uso
utilizzeranno | useranno
utilizzerà | userà
utilizzi | usi
utilizzino | usino
utilizzo | uso
utilizzò | usò

va | va
va pagata | va pagata
va pagato | va pagato
vada | vada
vadano | vadano
vale
vale a dire | cioè
valorosa | audace
valorose | audaci
valorosi | audaci
valoroso | audace
valutata
valutata in | stimata in
valutati
valutati in | stimati in
valutato
valutato in | stimato in
vanno | vanno
vanno pagati | vanno pagati
vanno riportati | vanno riportati
vantaggio
varato
varato il piano | varato il piano
varato la legge | varato la legge
varcato
varcato il traguardo | varcato il traguardo
vari | vari
varie | varie
vasetti | vasetti
vasetto | vasetto
vasta | ampia
vaste | ampi
vasti | ampi
vasto | ampia

vecchia
velivoli | aerei
velivolo | aereo
veloce | rapida
velocemente | in fretta
veloci | rapide
velocizza | accelera
velocizzando | accelerando
velocizzano | accelerano
velocizzare | accelerare
velocizzarono | accelerarono
velocizzasse | accelerasse
velocizzassero | accelerassero
velocizzata | accelerata
velocizzate | accelerate
velocizzati | accelerati
velocizzato | accelerato
velocizzava | accelerava
velocizzavano | acceleravano
velocizzeranno | accelereranno
velocizzerebbe | accelererebbe
velocizzerebbero | accelererebbero
velocizzerà | accelererà
velocizzi | acceleri
velocizziamo | acceleriamo
velocizzino | accelerino
velocizzò | accelerò
venda
venda all estero | esporti
vendano
vendano all estero | esportino
vende
vende all estero | esporta
vendendo
vendendo all estero | esportando
venderanno
venderanno all estero | esporteranno
vendere
vendere all estero | esportare
venderebbe
venderebbe all estero | esporterebbe
venderebbero
venderebbero all estero | esporterebbero
venderà
venderà all estero | esporterà
vendesse
vendesse all estero | esportasse
vendessero
vendessero all estero | esportassero
vendette
vendette all estero | esportò
vendettero
vendettero all estero | esportarono
vendeva
vendeva all estero | esportava
vendevano
vendevano all estero | esportavano
vendiamo
vendiamo all estero | esportiamo
vendita
vendono
vendono all estero | esportano
venduta
venduta all estero | esportata
vendute
vendute all estero | esportate
venduti
venduti all estero | esportati
venduto
venduto all estero | esportato
venendo
venendo al mondo | nascendo
venendo alla luce | nascendo
venendo da | venendo da
venerdì
venerdì scorso | scorso venerdì
venga
venga al mondo | nasca
venga eliminata | sia eliminata
venga soppressa | sia eliminata
vengano
vengano al mondo | nascano
vengono
vengono al mondo | nascono
vengono alla luce | nascono
vengono da | vengono da
veniamo
veniamo al mondo | nasciamo
venire
venire al mondo | nascere
venire alla luce | nascere
venire da | venire da
venisse
venisse al mondo | nascesse
venissero
venissero al mondo | nascessero
venite
venite al mondo | nascete
veniva
veniva al mondo | nasceva
venivano
venivano al mondo | nascevano
venne
venne al mondo | nacque
venne alla luce | nacque
venne da | venne da
vennero
vennero al mondo | nacquero
vennero alla luce | nacquero
vennero da | vennero da
venti
venturo
venuta
venuta al mondo | nata
venute
venute al mondo | nate
venuti
venuti al mondo | nati
venuto
venuto al mondo | nato
venuto alla luce | nato
venuto da | venuto da
verdetti | sentenze
verdetto | sentenza
verifica | appura
verificando | appurando
verificano | appurano
verificare | appurare
verificarono | appurarono
verificata | appurata
verificate | appurate
verificati | appurati
verificato | appurato
verificava | appurava
verificherà | appurerà
verificò | appurò
verosimilmente | probabilmente
verranno
verranno al mondo | nasceranno
verranno raccolti | saranno raccolti
verrebbe
verrebbe al mondo | nascerebbe
verrebbero
verrebbero al mondo | nascerebbero
verrà
verrà al mondo | nascerà
verrà cancellato | verrà soppresso
verrà inaugurata | sarà inaugurata
verrà inaugurato | sarà inaugurato
verrà soppresso | verrà soppresso
versa | paga
versando | pagando
versano | pagano
versare | pagare
versarono | pagarono
versata | pagata
versate | pagate
versati | pagati
versato | pagato
versava | pagava
verserà | pagherà
verso | verso
versò | pagò
vestirà
vestirà la maglia | vestirà la maglia
vestiti | abiti
vetta | cima
vette | cime
vettura | auto
vetture | auti

via
via e mail | via mail
via internet | online
via mail | via mail
via via più | sempre più
viaggi | viaggi
viaggiatore | passeggero
viaggiatori | passeggeri
viaggiatrice | passeggera
viaggiatrici | passeggere
viaggio | viaggio
vicinanze
vicino
vicino a | vicino a
vicino al | vicino al
vicino all | vicino all
vicino alla | vicino alla
viene
viene al mondo | nasce
viene alla luce | nasce
viene da | viene da
vieta | vieta
vietando | vietando
vietano | vietano
vietare | vietare
vietarono | vietarono
vietasse | vietasse
vietassero | vietassero
vietata | vietata
vietate | vietate
vietati | vietate
vietato | vietata
vietava | vietava
vietavano | vietavano
vieteranno | vieteranno
vieterebbe | vieterebbe
vieterebbero | vieterebbero
vieterà | vieterà
vieti | vieti
vietiamo | vietiamo
vietino | vietino
vietò | vietò
vigila
vigila su | sorveglia
vigilando
vigilando su | sorvegliando
vigilano
vigilano su | sorvegliano
vigilare
vigilare su | sorvegliare
vigilarono
vigilarono su | sorvegliarono
vigilato
vigilato su | sorvegliato
vigile
vigile del fuoco | pompiere
vigili
vigili del fuoco | pompieri
vigilia
vigilò
vigilò su | sorvegliò
vigore
vincitore | vincitore
vincitori | vincitori
vincitrice | vincitrice
vincitrici | vincitrici
vinti
vinto
vinto il titolo | vinto il titolo
vinto la medaglia | vinto la medaglia
viola | viola
violando | violando
violano | violano
violare | violare
violarono | violarono
violata | violata
violate | violate
violati | violati
violato | violato
violava | violava
violerà | violerà
violò | violò
virtù
visita | visita
visitano | visitano
visitare | visitare
visitato | visitato
vissuto | abitato
vista
visti
visto
visto che | perché
vita
vittoria | trionfo
vittorie | trionfi
vive | vive
vivere | vivere
viveva | viveva
vivevano | vivevano
vivo
vivono | vivono

voce
vogliono | vogliono
vogliono dire | significano
voleva | voleva
volevano | volevano
volontariamente | volontariamente
volontà
volta
volte
volume | libro
volumi | libri
voluto | voluto
votato
votato all unanimità | votato all unanimità

vuol
vuol dire | significa
vuole | vuole
vuole dire | significa
vuota | vuota
vuote | vuote
vuoti | vuote
vuoto | vuota

wc | wc

web
weekend | weekend

zona | area
zone | aree

zuffa | rissa

è
è a favore di | è a favore di
è accaduta | è accaduta
è accaduto | è accaduto
è alla ricerca di | cerca
è andata | è andata
è andato | è andato
è attesa | è attesa
è atteso | è atteso
è avvenuta | è accaduta
è avvenuto | è accaduto
è composta da | si compone di
è composto da | si compone di
è conosciuta per | è nota per
è conosciuto per | è noto per
è contraria a | si oppone a
è contrario a | si oppone a
è costituita da | si compone di
è costituito da | si compone di
è d obbligo | è d obbligo
è deceduta | è morta
è deceduta in ospedale | è morta in ospedale
è deceduto | è morto
è deceduto in ospedale | è morto in ospedale
è del parere che | crede che
è di proprietà del | appartiene al
è di proprietà della | appartiene alla
è divampato | è divampato
è famosa per | è nota per
è famoso per | è noto per
è favorevole a | è a favore di
è impossibile | è impossibile
è in atto | è in atto
è in corso | è in atto
è in grado di | può
è invitata a | è invitata a
è invitato a | è invitato a
è morta | è morta
è morta in ospedale | è morta in ospedale
è morto | è morto
è morto in ospedale | è morto in ospedale
è necessario | bisogna
è nota per | è nota per
è noto per | è noto per
è obbligata a | deve
è obbligato a | deve
è obbligatorio | è d obbligo
è pari a | è pari a
è partito | è partito
è possibile | si può
è pregata di | è invitata a
è pregato di | è invitato a
è prevista | è attesa
è previsto | è atteso
è proibita | è vietata
è proibito | è vietato
è raggiungibile | si raggiunge
è richiesto | bisogna
è riuscita a | è riuscita a
è riuscita ad | è riuscita a
è riuscito a | è riuscito a
è riuscito ad | è riuscito a
è scoppiato | è divampato
è situata | si trova
è situato | si trova
è spirata in ospedale | è morta in ospedale
è spirato in ospedale | è morto in ospedale
è stata in grado di | è riuscita a
è stato in grado di | è riuscito a
è stimata in | è stimata in
è stimato in | è stimato in
è successa | è accaduta
è successo | è accaduto
è sul punto di | sta per
è tenuta a | deve
è tenuto a | deve
è ubicata | si trova
è ubicato | si trova
è un po deludente | delude un po
è valutata in | è stimata in
è valutato in | è stimato in
è vietata | è vietata
è vietato | è vietato\
"""
