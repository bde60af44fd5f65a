"""French: which expressions say the same."""

EXPRESSIONS = """\
10
10 ans | 10 ans

15
15 jours | 15 jours

24
24 heures sur 24 | jour et nuit

30
30 minutes | 30 minutes

a
a besoin de | nécessite
a chuté | a chuté
a des difficultés à | peine à
a du mal à | peine à
a duré | a duré
a eu lieu | a eu lieu
a gagné | a gagné
a inscrit un but | a marqué un but
a l habitude de | a l habitude de
a l intention d | prévoit d
a l intention de | prévoit d
a le droit de | a le droit de
a lieu | a lieu
a marqué un but | a marqué un but
a perdu la vie | est mort
a peur de | craint
a pour but de | vise à
a pour mission de | est chargé de
a pour objectif de | vise à
a pris feu | a pris feu
a pris fin | a pris fin
a pris la fuite | s est enfui
a proximité | non loin
a recours à | recourt à
a remporté | a gagné
a réussi à | a réussi à
a stationné | s est garé
a éclaté | a éclaté

aboli | aboli
abolie | abolie
abolies | abolies
abolir | abolir
abolira | abolira
abolis | abolis
abolissait | abolissait
abolissant | abolissant
abolissent | abolissent
abolit | abolit
abord
abri
abîma | abîma
abîmaient | abîmaient
abîmait | abîmait
abîmant | abîmant
abîme | abîme
abîment | abîment
abîmer | abîmer
abîmera | abîmera
abîmeront | abîmeront
abîmèrent | abîmèrent
abîmé | abîmé
abîmée | abîmée
abîmées | abîmées
abîmés | abîmés

accident
accident de la circulation | accident de la route
accident de la route | accident de la route
accidentellement | par accident
accidents
accidents de la circulation | accidents de la route
accidents de la route | accidents de la route
accord
accordait | accordait
accordant | accordant
accorde | accorde
accordent | accordent
accorder | accorder
accordera | accordera
accordé | accordé
accordée | accordée
accordées | accordées
accordés | accordés
accoutumé
accoutumée
accroissait | augmentait
accroissant | augmentant
accroissent | augmentent
accroît | accroît
accroîtra | accroîtra
accroître | accroître
accru | accru
accrue | accrue
accrues | accrues
accrus | accrus
accumulait | amassait
accumulant | amassant
accumule | amasse
accumulent | amassent
accumuler | amasser
accumulera | amassera
accumulé | amassé
accumulée | amassée
accumulées | amassées
accumulés | amassés
achat | achat
achats | achats
acheminait | acheminait
acheminant | acheminant
achemine | achemine
acheminent | acheminent
acheminer | acheminer
acheminera | acheminera
acheminé | acheminé
acheminée | acheminée
acheminées | acheminées
acheminés | acheminés
acheta | acheta
achetaient | achetaient
achetait | achetait
achetant | achetant
acheter | acheter
acheteur | acheteur
acheteurs | acheteurs
achetèrent | acquirent
acheté | acheté
achetée | achetée
achetées | achetées
acheva | acheva
achevaient | achevaient
achevait | achevait
achevant | achevant
achever | finir
achevèrent | finirent
achevé | fini
achevée | finie
achevées | finies
achevés | finis
achète | achète
achètent | achètent
achètera | achètera
achèteront | achèteront
achève | finit
achèvent | achèvent
achèvera | finira
achèveront | finiront
acquerra | achètera
acquerront | achèteront
acquiert | achète
acquirent | acquirent
acquis | acheté
acquise | achetée
acquises | achetées
acquisition | achat
acquisitions | achats
acquit | acheta
acquièrent | achètent
acquéraient | achetaient
acquérait | achetait
acquérant | achetant
acquéreur | acheteur
acquéreurs | acheteurs
acquérir | acheter
acteur | acteur
acteurs | acteurs
actrice | actrice
actrices | actrices
actualisant | actualisant
actualise | actualise
actualisent | actualisent
actualiser | actualiser
actualisé | actualisé
actuel | actuel
actuelle
actuellement | à présent
actuelles | actuelles
actuels | actuels

adapté | adapté
adaptée | adapté
adaptées | adaptés
adaptés | adaptés
additionnel | additionnel
additionnelle | additionnel
additionnelles | additionnels
additionnels | additionnels
administrait | gérait
administrant | gérant
administre | gère
administrent | gèrent
administrer | gérer
administrera | gérera
administré | géré
administrée | gérée
administrées | gérées
administrés | gérés
admis
admis à l hôpital | hospitalisé
admise
admise à l hôpital | hospitalisée
ado | ado
adolescent | ado
adolescente | adolescente
adolescentes | adolescentes
adolescents | ados
adoptant
adoptant des mesures | prenant des mesures
adopte
adopte des mesures | prend des mesures
adoptent
adoptent des mesures | adoptent des mesures
adopter
adopter des mesures | adopter des mesures
adopté
adopté des mesures | pris des mesures
ados | ados
adressait | envoyait
adressant | envoyant
adresse | envoie
adressent | envoient
adresser | envoyer
adressera | enverra
adressé | envoyé
adressée | envoyée
adressées | envoyées
adressés | envoyés
adversaire | rival
adversaires | rivaux

affectait | touchait
affectant | touchant
affecte | touche
affectent | touchent
affecter | toucher
affectera | touchera
affecté | touché
affectée | touchée
affectées | touchées
affectés | touchés
affirma | dit
affirmait | disait
affirmant | disant
affirme | dit
affirment | disent
affirmer | dire
affirmé | dit
affreuse | affreux
affreux | affreux
affrontant | affrontant
affronte | affronte
affrontements | combats
affrontent | affrontent
affronter | affronter
affronté | affronte
afin
afin d | pour
afin de | pour
afin qu | afin qu
afin que | afin qu

agent
agent de police | policier
agents
agents de police | policiers
aggravait | empirait
aggravant | empirant
aggrave | empire
aggravent | empirent
aggraver | empirer
aggravera | empirera
aggravé | empiré
aggravée | empirée
aggravées | empirées
aggravés | empirés
agrandi | élargi
agrandie | élargie
agrandies | élargies
agrandir | élargir
agrandira | étendra
agrandirent | élargirent
agrandiront | étendront
agrandis | élargis
agrandissaient | étendaient
agrandissait | étendait
agrandissant | étendant
agrandissent | étendent
agrandit | étend
agressait | agressait
agressant | agressant
agresse | agresse
agressent | agressent
agresser | agresser
agressera | agressera
agresseur | agresseur
agresseurs | agresseurs
agressé | agressé
agressée | agressée
agressées | agressées
agressés | agressés
agricole
agricoles
agriculteur | paysan
agriculteurs | paysans
agréable | agréable
agréables | agréables

aidant | aidant
aide | aide
aident | aident
aider | aider
aidé | aidé
ailleurs | ailleurs
aimable | gentil
aimables | gentils
ainsi | ainsi
ainsi qu | et
ainsi que | et
ainsi que prévu | comme prévu
air
aisé | aisé
aisée | aisé
aisées | aisés
aisément | aisément
aisés | aisés

ajourna | ajourna
ajournaient | ajournaient
ajournait | ajournait
ajournant | ajournant
ajourne | ajourne
ajournent | ajournent
ajourner | ajourner
ajournera | ajournera
ajourneront | ajourneront
ajournèrent | ajournèrent
ajourné | ajourné
ajournée | ajournée
ajournées | ajournées
ajournés | ajournés
ajouta | dit
ajoutaient | ajoutaient
ajoutait | disait
ajoutant | ajoutant
ajoute | dit
ajoutent | disent
ajouter | ajouter
ajoutera | ajoutera
ajouteront | ajouteront
ajoutèrent | ajoutèrent
ajouté | dit
ajoutée | ajoutée
ajoutées | ajoutées
ajoutés | ajoutés

alentours
allant
allant voir | allant voir
aller
aller voir | aller voir
aller à | aller à
allocution | discours
allocutions | discours
allonge | allonge
allongeait | allongeait
allongeant | allongeant
allongent | allongent
allonger | allonger
allongera | allongera
allongé | allongé
allongée | allongée
allongées | allongées
allongés | allongés
allé
allé voir | allé voir
allée
allés
alors
alors qu | alors qu
alors que | alors qu

amassait | amassait
amassant | amassant
amasse | amasse
amassent | amassent
amasser | amasser
amassera | amassera
amassé | amassé
amassée | amassée
amassées | amassées
amassés | amassés
amenait | amenait
amenant | amenant
amener | amener
amener à ébullition | faire bouillir
amené | amené
amené à l hôpital | amené à l hôpital
amenée | amenée
amenée à l hôpital | amenée à l hôpital
amenées | amenées
amenés | amenés
amenés à l hôpital | amenés à l hôpital
ami | ami
amie | amie
amies | amies
amis | amis
amusant | drôle
amusante | drôle
amusantes | drôles
amusants | drôles
amène | amène
amènent | amènent
amènera | amènera
améliorait | améliorait
améliorant | améliorant
améliore | améliore
améliorent | améliorent
améliorer | améliorer
améliorera | améliorera
amélioré | amélioré
améliorée | améliorée
améliorées | améliorées
améliorés | améliorés

an
analysait | étudiait
analysant | étudiant
analyse | étudie
analysent | étudient
analyser | étudier
analysera | étudiera
analysé | étudié
analysée | étudiée
analysées | étudiées
analysés | étudiés
annonce | dit
annoncent | disent
annoncé | dit
annonça | dit
annuellement | annuellement
année
année antérieure | année d avant
année d avant | année d avant
année précédente | année d avant
années
années après | ans après
années plus tard | ans après
anonymat
anonymement | anonymement
ans
ans après | ans après
ans plus tard | ans après
antérieur | antérieur
antérieure | antérieure
antérieures | antérieures
antérieurs | antérieurs

apaisait | calmait
apaisant | calmant
apaisent | calment
apaiser | calmer
apaisera | calmera
apaisé | calmé
apaisée | calmée
apaisées | calmées
apaisés | calmés
appareil | appareil
appareils | appareils
appartenant
appartenant à | appartenant à
appartenir
appartenir à | appartenir à
appartenu
appartenu à | appartenu à
appartiennent
appartiennent à | font partie de
appartient
appartient à | appartenu à
appel
appelant
appelant à | appelant à
appeler
appeler à | appeler à
appelle
appelle à | appelle à
appellent
appellent à | appellent à
appelé
appelé à | appelé à
appli | appli
application | appli
applications | applis
appliquant | appliquant
applique | applique
appliquent | appliquent
appliquer | appliquer
appliqué | appliqué
applis | applis
apportait | amenait
apportant | amenant
apporte | amène
apportent | amènent
apporter | amener
apportera | amènera
apporté | amené
apportée | amenée
apportées | amenées
apportés | amenés
approprié | adapté
appropriée | adapté
appropriées | adaptés
appropriés | adaptés
approuva | valida
approuvaient | validaient
approuvait | validait
approuvant | validant
approuve | valide
approuvent | valident
approuver | valider
approuvera | validera
approuveront | valideront
approuvèrent | validèrent
approuvé | validé
approuvée | validée
approuvées | validées
approuvés | validés
approximativement | environ
appréhenda | arrêta
appréhendaient | arrêtaient
appréhendait | arrêtait
appréhendant | arrêtant
appréhende | arrête
appréhendent | arrêtent
appréhender | arrêter
appréhendera | arrêtera
appréhenderont | arrêteront
appréhendèrent | arrêtèrent
appréhendé | arrêté
appréhendée | arrêtée
appréhendées | arrêtées
appréhendés | arrêtés
apprête
apprêtent
apprêter
appui | appui
appuie | appuie
appuient | appuient
appuiera | appuiera
appuis | appuis
appuyait | appuyait
appuyant | appuyant
appuyer | appuyer
appuyé | appuyé
appuyée | appuyée
appuyées | appuyées
appuyés | appuyés
après | après
après midi | après midi

ardu | ardu
ardue | ardu
ardues | ardus
ardus | ardus
arrivant
arrivant à un accord | trouvant un accord
arrive
arrive à | arrive à
arrive à un accord | trouve un accord
arrivent
arrivent à | arrivent à
arrivent à un accord | trouvent un accord
arriver
arriver à | arriver à
arriver à un accord | trouver un accord
arrivé
arrivé à un accord | conclu un accord
arrêt
arrêta | arrêta
arrêtaient | arrêtaient
arrêtait | arrêtait
arrêtant | arrêtant
arrête | arrête
arrêtent | arrêtent
arrêter | arrêter
arrêtera | arrêtera
arrêteront | arrêteront
arrêtèrent | arrêtèrent
arrêté | arrêté
arrêtée | arrêtée
arrêtées | arrêtées
arrêtés | arrêtés

assaillant | agresseur
assaillants | agresseurs
assauts | assauts
assez
assez d | assez d
assez de | assez de
assurait | assurait
assurant | assurant
assure | assure
assurent | assurent
assurer | assurer
assurera | assurera
assuré | assuré
assurée | assurée
assurées | assurées
assurés | assurés

athlète | athlète
athlètes | athlètes
attaquait | agressait
attaquant | agressant
attaque | agresse
attaquent | agressent
attaquer | agresser
attaquera | agressera
attaques | assauts
attaqué | agressé
attaquée | agressée
attaquées | agressées
attaqués | agressés
atteinte
attendant
attendre
attendu
attendue
attendues
attendus
attestait | attestait
attestant | attestant
atteste | atteste
attestent | attestent
attester | attester
attestera | attestera
attesté | attesté
attestée | attestée
attestées | attestées
attestés | attestés
attribuait | décernait
attribuant | décernant
attribue | décerne
attribuent | décernent
attribuer | décerner
attribuera | décernera
attribué | décerné
attribuée | décernée
attribuées | décernées
attribués | décernés

au
au beau milieu de | au milieu de
au beau milieu du | au milieu du
au bord de | au bord de
au bord du | au bord du
au bout du compte | au final
au bénéfice de | au profit de
au bénéfice des | au profit des
au cas où | au cas où
au centre de | au coeur de
au centre du | au coeur du
au coeur de | au coeur de
au coeur du | au coeur du
au commencement de | au début de
au commencement du | au début du
au contraire | au contraire
au cours d | durant
au cours de | durant
au cours de cette année | cette année
au cours de cette semaine | cette semaine
au cours de la nuit | dans la nuit
au cours des | durant
au cours des derniers jours | ces derniers jours
au cours des derniers mois | ces derniers mois
au cours des dernières années | ces dernières années
au cours des dernières semaines | ces dernières semaines
au cours des prochaines années | dans les années à venir
au cours des prochaines semaines | ces prochaines semaines
au cours des prochains jours | ces prochains jours
au cours des prochains mois | ces prochains mois
au cours du | durant
au crépuscule | au crépuscule
au dernier moment | au dernier moment
au début | au début
au début de | au début de
au début du | au début du
au départ | au début
au fil des années | au fil des ans
au fil des ans | au fil des ans
au fil du temps | avec le temps
au final | au final
au lever du jour | à l aube
au lieu de | au lieu de
au maximum | au plus
au milieu de | au milieu de
au milieu du | au milieu du
au minimum | au moins
au moins | au moins
au moment où | quand
au moyen d | au moyen d
au moyen de | au moyen d
au moyen du | au moyen d
au même instant | au même moment
au même moment | au même moment
au nom de | au nom de
au petit matin | de bon matin
au plus | au plus
au plus tard | au plus tard
au plus tôt | au plus tôt
au plus vite | au plus tôt
au point du jour | à l aube
au printemps | au printemps
au profit de | au profit de
au profit des | au profit des
au sein de | au sein de
au sein du | au sein du
au sujet d | quant à
au sujet de | quant à
au sujet des | quant à
au sujet du | quant à
au terme d | au terme d
au terme de | au terme de
au terme des | au terme des
au terme du | au terme du
au total | en tout
au téléphone | au téléphone
aube
augmentait | augmentait
augmentant | augmentant
augmentation | hausse
augmentations | hausses
augmente | accroît
augmente de | grimpe de
augmentent | augmentent
augmenter | accroître
augmentera | accroîtra
augmenté | accru
augmenté d | augmenté d
augmenté de | grimpé de
augmentée | accrue
augmentées | accrues
augmentés | accrus
aujourd
aujourd hui encore | aujourd hui encore
auparavant | auparavant
aura
aura lieu | aura lieu
auront
auront lieu | auront lieu
aussi | aussi
aussi rapidement que possible | au plus tôt
aussi tôt que possible | au plus tôt
aussi vite que possible | au plus tôt
aussitôt | aussitôt
aussitôt après | peu après
aussitôt qu | dès qu
aussitôt que | dès qu
autant
autant que possible | autant que possible
auteur | auteur
auteurs | auteurs
auto | auto
autobus | bus
automne
automobile | auto
automobiles | autos
automobiliste | chauffeur
automobilistes | chauffeurs
autorisait | autorisait
autorisant | autorisant
autorise | permet
autorisent | autorisent
autoriser | autoriser
autorisera | permettra
autorisé | permis
autorisée | permise
autorisées | permises
autorisés | permis
autos | autos
autour
autour de | environ
autre
autrefois | jadis
autrement | sinon
autrement dit | à savoir
autres
autrice | autrice
autrices | autrices
aux
aux alentours | non loin
aux alentours d | environ
aux alentours de | environ
aux environs d | environ
aux environs de | environ

avait
avait lieu | se tenait
aval
avance | avance
avancent | avancent
avancer | avancer
avancera | avancera
avancé | avancé
avancée | avancée
avancées | avancées
avancés | avancés
avant
avant la fin | avant la fin
avant tout | surtout
avançait | avançait
avançant | avançant
avec
avec de l avance | en avance
avec difficulté | avec peine
avec du retard | en retard
avec le temps | avec le temps
avec lenteur | lentement
avec peine | avec peine
avec plaisir | volontiers
avec prudence | prudemment
avec soin | avec soin
avenir
averse | ondée
averses | ondées
averti | averti
avertie | avertie
averties | averties
avertir | avertir
avertira | avertira
avertis | avertis
avertissait | prévenait
avertissant | prévenant
avertissent | avertissent
avertit | avertit
avis | avis
avoir
avoir besoin de | nécessiter
avoir des difficultés à | peiner à
avoir du mal à | peiner à
avoir lieu | se tenir
avoir peur de | craindre
avoir pour but de | viser à
avoir pour objectif de | viser à
avoir recours à | recourir à

ayant
ayant besoin de | nécessitant
ayant des difficultés à | peinant à
ayant du mal à | peinant à
ayant peur de | craignant
ayant pour but de | visant à
ayant pour objectif de | visant à
ayant recours à | recourant à

aérogénérateur | éolienne
aérogénérateurs | éoliennes

aînés | aînés

badauds | badauds
bagages | bagages
bagarre | rixe
bagarres | rixes
baissa | baissa
baissaient | baissaient
baissait | baissait
baissant | baissant
baisse | recul
baissent | baissent
baisser | baisser
baissera | réduira
baisseront | réduiront
baisses | reculs
baissèrent | baissèrent
baissé | recul
baissée | baissée
baissées | baissées
baissés | baissés
balade | balade
balades | balades
banlieue | banlieue
banlieues | banlieues
bat | bat
bateau | bateau
bateaux | bateaux
battait | battait
battant | battant
battent | battent
battra | battra
battre | battre
battu | battu
battue | battue
battues | battues
battus | battus

beau
beaucoup
beaucoup d | beaucoup d
beaucoup d autres choses | bien d autres
beaucoup de | beaucoup d
beaucoup de gens | bien des gens
beaucoup de personnes | bien des gens
beaucoup moins | bien moins
beaucoup plus | bien plus
besoin

bicyclette | vélo
bicyclettes | vélos
bien
bien connu | célèbre
bien connue | célèbre
bien connues | célèbres
bien connus | célèbres
bien conservé | en bon état
bien d autres | bien d autres
bien d autres choses | bien d autres
bien des gens | bien des gens
bien entendu | bien sûr
bien moins | bien moins
bien plus | bien plus
bien qu | quoiqu
bien que | quoiqu
bien sûr | bien sûr
bientôt | bientôt
billet | billet
billets | billets
bizarre | bizarre
bizarres | bizarres

blessure | lésion
blessures | lésions
blessé
blessée
blessées
blessés
bloqua | bloqua
bloquaient | bloquaient
bloquait | bloquait
bloquant | bloquant
bloque | bloque
bloquent | bloquent
bloquer | bloquer
bloquera | bloquera
bloqueront | bloqueront
bloquèrent | bloquèrent
bloqué | bloqué
bloquée | bloquée
bloquées | bloquées
bloqués | bloqués

bois | bois
bon
bon marché | bon marché
bon nombre de | beaucoup d
bonheur | joie
bonheurs | joies
bonne
bord
bouchon | bouchon
bouchons | bouchons
bouillir
boulot | boulot
bourrasque | rafale
bourrasques | rafales
bout
boutique | magasin
boutiques | magasins

bravoure | courage
bref | bref
brefs | brefs
brisait | brisait
brisant | brisant
brise | brise
brisent | brisent
briser | briser
brisera | brisera
brisé | brisé
brisée | brisée
brisées | brisées
brisés | brisés
bruyant
bruyante
brève | brève
brèves | brèves

bus | bus
but
buts | buts

bâti | bâti
bâtie | bâtie
bâties | bâties
bâtiment | édifice
bâtiments | édifices
bâtir | bâtir
bâtira | bâtira
bâtirent | bâtirent
bâtiront | bâtiront
bâtis | bâtis
bâtissaient | édifiaient
bâtissait | édifiait
bâtissant | édifiant
bâtissent | édifient
bâtit | bâtit

bébé | bébé
bébés | bébés
bénéfice | profit
bénéfices | profits
bénéficiant
bénéficiant de | profitant de
bénéficie
bénéficie de | profite de
bénéficient
bénéficient de | profitent de
bénéficier
bénéficier de | profiter de
bénéficié
bénéficié de | profité de
bénévole | bénévole
bénévoles | bénévoles

c
c est la raison pour laquelle | voilà pourquoi
c est pour cette raison que | voilà pourquoi
c est pourquoi | donc
c est à dire | à savoir

cacha | cacha
cachaient | cachaient
cachait | cachait
cachant | cachant
cache | cache
cachent | cachent
cacher | cacher
cachera | cachera
cacheront | cacheront
cachet | cachet
cachets | cachets
cachèrent | cachèrent
caché | caché
cachée | cachée
cachées | cachées
cachés | cachés
calmait | calmait
calmant | calmant
calme | calme
calment | calment
calmer | calmer
calmera | calmera
calmes | calmes
calmé | calmé
calmée | calmée
calmées | calmées
calmés | calmés
camion | camion
camionnette | camionnette
camionnettes | camionnettes
camions | camions
canapé | sofa
canapés | sofas
canicule | canicule
canicules | canicules
captivait | captivait
captivant | captivant
captive | captive
captivent | captivent
captiver | captiver
captivera | captivera
captivé | captivé
captivée | captivée
captivées | captivées
captivés | captivés
car | car
cardiaque
carrefour | carrefour
carrefour giratoire | giratoire
carrefours | carrefours
cas
cassait | brisait
cassant | brisant
casse | brise
cassent | brisent
casser | briser
cassera | brisera
cassé | brisé
cassée | brisée
cassées | brisées
cassés | brisés
causa | causa
causaient | causaient
causait | causait
causant | causant
cause | cause
causent | causent
causer | causer
causera | causera
causeront | causeront
causèrent | causèrent
causé | causé
causée | causée
causées | causées
causés | causés

ce
ce mois ci | ce mois ci
ce qui signifie | ce qui signifie
ce qui veut dire | ce qui signifie
ce week end | ce week end
cela
celles
celles et ceux qui | ceux qui
centre
centre de la ville | centre ville
centre hospitalier | hôpital
centre ville | centre ville
centres
centres hospitaliers | hôpitaux
cependant | mais
certain
certifiait | attestait
certifiant | attestant
certifie | atteste
certifient | attestent
certifier | attester
certifiera | attestera
certifié | attesté
certifiée | attestée
certifiées | attestées
certifiés | attestés
ces
ces derniers jours | ces derniers jours
ces derniers mois | ces derniers mois
ces derniers temps | récemment
ces dernières années | ces dernières années
ces dernières semaines | ces dernières semaines
ces prochaines semaines | ces prochaines semaines
ces prochains jours | ces prochains jours
ces prochains mois | ces prochains mois
cesse
cessez
cessez le feu | trêve
cetera
cette
cette année | cette année
cette semaine | cette semaine
ceux
ceux qui | ceux qui

chacun | chacun
chagrin | chagrin
chaleur
champ
chance
chandail | pull
change | change
changea | changea
changeaient | changeaient
changeait | changeait
changeant | changeant
changement | changement
changement climatique | changement climatique
changements | changements
changent | changent
changer | changer
changera | changera
changeront | changeront
changèrent | changèrent
changé | changé
changée | changée
changées | changées
changés | changés
chantier
chaque
chaque année | annuellement
chaque fois qu | chaque fois qu
chaque fois que | chaque fois que
chaque jour | chaque jour
chaque mois | chaque mois
chaque personne | chacun
chaque semaine | chaque semaine
chargé
chargée
chat
chaton | chaton
chatons | chatons
chats
chauffeur | chauffeur
chauffeurs | chauffeurs
chaussure | soulier
chaussures | souliers
chaîne
chaîne de télé | chaîne de télé
chaîne de télévision | chaîne de télé
chaînes
chaînes de télé | chaînes de télé
chaînes de télévision | chaînes de télé
chemin | chemin
chemin faisant | chemin faisant
chemins | chemins
cher | cher
chercha | chercha
cherchaient | cherchaient
cherchait | cherchait
cherchant | cherchant
cherche | cherche
cherche à | tente de
cherchent | cherchent
chercher | chercher
cherchera | cherchera
chercheront | chercheront
chercheur | chercheur
chercheurs | chercheurs
cherchèrent | cherchèrent
cherché | cherché
cherchée | cherchée
cherchées | cherchées
cherchés | cherchés
chers | chers
chevronné | chevronné
chevronnée | chevronnée
chevronnées | chevronnées
chevronnés | chevronnés
chez
chez soi | chez soi
chic | chic
chices | chices
chics | chics
chien
chiens
chiot | chiot
chiots | chiots
chirurgicale
chirurgicales
choisi | choisi
choisi d | choisi d
choisi de | choisi de
choisie | choisie
choisies | choisies
choisir | choisir
choisis | choisis
choisissent | choisissent
choisissent de | décident de
choisit | choisit
choisit d | décide d
choisit de | décide de
choix | choix
choses
chuta | chuta
chutaient | chutaient
chutait | chutait
chutant | chutant
chute | chute
chutent | chutent
chuter | chuter
chutera | chutera
chuteront | chuteront
chutèrent | chutèrent
chuté | chuté
chutée | chutée
chutées | chutées
chutés | chutés
chère | cher
chères | chers
chômeur | chômeur
chômeurs | chômeurs
chômé

ci
cime | cime
cimes | cimes
cinéaste | cinéaste
cinéastes | cinéastes
circulait | roulait
circulant | roulant
circulation | trafic
circule | roule
circulent | roulent
circuler | rouler
circulera | roulera
circulé | roulé
circulée | roulée
circulées | roulées
circulés | roulés

clair
classait | triait
classant | triant
classe | trie
classent | trient
classer | trier
classera | triera
classé | trié
classée | triée
classées | triées
classés | triés
climatique
clouté

coach | coach
coachs | coachs
cochon | porc
cochons | porcs
coeur
collecta | ramassa
collectaient | ramassaient
collectait | ramassait
collectant | ramassant
collecte | ramasse
collectent | ramassent
collecter | ramasser
collectera | ramassera
collecteront | ramasseront
collectèrent | ramassèrent
collecté | ramassé
collectée | ramassée
collectées | ramassées
collectés | ramassés
collision
combat | combat
combats | combats
combattent | combattent
combattre | combattre
combles | combles
comme | comme
comme d habitude | comme d habitude
comme de coutume | comme d habitude
comme prévu | comme prévu
comme toujours | comme toujours
comme à chaque fois | comme toujours
comme à l accoutumée | comme d habitude
commence | débute
commencement | début
commencent | débutent
commencer | débuter
commencera | débutera
commenceront | débuteront
commencèrent | débutèrent
commencé | débuté
commencée | débutée
commencées | débutées
commencés | débutés
commente | dit
commenté | dit
commença | débuta
commençaient | débutaient
commençait | débutait
commençant | débutant
commet | commet
commet une erreur | fait une erreur
commettait | commettait
commettant | commettant
commettant une erreur | faisant une erreur
commettent | commettent
commettent une erreur | font une erreur
commettra | commettra
commettre | commettre
commettre une erreur | faire une erreur
commis | commis
commis une erreur | fait une erreur
commise | commise
commises | commises
commissariat | commissariat
commune | commune
communes | communes
comparaison
comparativement
comparativement au | comparé au
comparativement aux | comparés aux
comparativement à | comparé à
comparé
comparé au | comparé au
comparé à | comparé à
comparée
comparée au | comparé au
comparée à | comparé à
comparés
comparés aux | comparés aux
complexe | complexe
complexes | complexes
complimentait | félicitait
complimentant | félicitant
complimente | félicite
complimentent | félicitent
complimenter | féliciter
complimentera | félicitera
complimenté | félicité
complimentée | félicitée
complimentées | félicitées
complimentés | félicités
compliqué | complexe
compliquée | complexe
compliquées | complexes
compliqués | complexes
complètement | totalement
comporta | contint
comportaient | contenaient
comportait | contenait
comportant | contenant
comporte | comporte
comportent | comportent
comporter | contenir
comportera | comportera
comporteront | comporteront
comportèrent | continrent
comporté | contenu
comportée | contenue
comportées | contenues
comportés | contenus
compose
composent
composé
composée
composées
composés
comprimé | cachet
comprimés | cachets
compte
compte parmi | appartenu à
compte rendu | rapport
compte tenu de | eu égard à
compte tenu du | eu égard au
compter
comptes
comptes rendus | rapports
comédien | acteur
comédienne | actrice
comédiennes | actrices
comédiens | acteurs
concernant | quant à
concerne
conclu
conclu un accord | conclu un accord
concluant
concluant un accord | trouvant un accord
concluent
concluent un accord | trouvent un accord
conclure
conclure un accord | trouver un accord
conclut
conclut un accord | trouve un accord
concrètement | en pratique
condition
conducteur | chauffeur
conducteurs | chauffeurs
conduit
conduit à l | emmené à l
conduit à l hôpital | amené à l hôpital
conduite
conduite à l | emmenée à l
conduite à l hôpital | amenée à l hôpital
conduits
conduits à l | emmenés à l
conduits à l hôpital | amenés à l hôpital
confectionna | fabriqua
confectionnaient | fabriquaient
confectionnait | fabriquait
confectionnant | fabriquant
confectionne | produit
confectionnent | fabriquent
confectionner | produire
confectionnera | produira
confectionneront | produiront
confectionnèrent | fabriquèrent
confectionné | produit
confectionnée | produite
confectionnées | produites
confectionnés | produits
confisquait | saisissait
confisquant | saisissant
confisque | saisit
confisquent | saisissent
confisquer | saisir
confisquera | saisira
confisqué | saisi
confisquée | saisie
confisquées | saisies
confisqués | saisis
conformité
conformément
conformément au | conformément au
conformément au programme | comme prévu
conformément aux | conformément aux
conformément à | conformément à
congédiait | congédiait
congédiant | congédiant
congédie | congédie
congédient | congédient
congédier | congédier
congédiera | congédiera
congédié | congédié
congédiée | congédiée
congédiées | congédiées
congédiés | congédiés
conjointement | ensemble
connecta | relia
connectaient | reliaient
connectait | reliait
connectant | reliant
connecte | relie
connectent | relient
connecter | relier
connectera | reliera
connecteront | relieront
connectèrent | relièrent
connecté | relié
connectée | reliée
connectées | reliées
connectés | reliés
connu
connue
connues
connus
consacrait | dédiait
consacrant | dédiant
consacre | dédie
consacrent | dédient
consacrer | dédier
consacrera | dédiera
consacré | dédié
consacrée | dédiée
consacrées | dédiées
consacrés | dédiés
conseilla | conseilla
conseillaient | conseillaient
conseillait | conseillait
conseillant | conseillant
conseille | conseille
conseillent | conseillent
conseiller | conseiller
conseillera | conseillera
conseilleront | conseilleront
conseillèrent | conseillèrent
conseillé | conseillé
conseillée | conseillée
conseillées | conseillées
conseillés | conseillés
conserva | garda
conservaient | gardaient
conservait | gardait
conservant | gardant
conserve | garde
conservent | gardent
conserver | garder
conservera | gardera
conserveront | garderont
conservèrent | gardèrent
conservé | gardé
conservée | gardée
conservées | gardées
conservés | gardés
considère
considère qu | juge qu
considère que | juge que
considèrent
considèrent qu | croient qu
considèrent que | jugent que
considérable | important
considérablement | fortement
considérables | importants
considérait
considérait que | croyait que
considéré
considérée
consolidait | renforçait
consolidant | renforçant
consolide | renforce
consolident | renforcent
consolider | renforcer
consolidera | renforcera
consolidé | renforcé
consolidée | renforcée
consolidées | renforcées
consolidés | renforcés
constamment | sans arrêt
constatait | constatait
constatant | constatant
constate | constate
constatent | constatent
constater | constater
constatera | constatera
constaté | constaté
constatée | constatée
constatées | constatées
constatés | constatés
constitué
constituée
constituées
constitués
construira | érigera
construire | bâtir
construisait | érigeait
construisant | érigeant
construisent | érigent
construit | bâti
construite | bâtie
construites | bâties
construits | bâtis
conséquence | conséquence
conséquences | conséquences
conséquent
contact
contacter | contacter
contacté | contacté
contaminait | polluait
contaminant | polluant
contamine | pollue
contaminent | polluent
contaminer | polluer
contaminera | polluera
contaminé | pollué
contaminée | polluée
contaminées | polluées
contaminés | pollués
contenaient | contenaient
contenait | contenait
contenant | contenant
contenir | contenir
content | content
content de | content de
contente | content
contente de | contente de
contentes | content
contentes de | contentes de
contents | content
contents de | contents de
contenu | contenu
contenue | contenue
contenues | contenues
contenus | contenus
contesté | contesté
contestée | contestée
contestées | contestées
contestés | contestés
contiendra | comportera
contiendront | comporteront
contiennent | comportent
contient | comporte
continrent | continrent
contint | contint
continu
continua | continua
continuaient | continuaient
continuait | continuait
continuant | continuant
continuation | poursuite
continue | continue
continuellement | sans arrêt
continuent | continuent
continuer | continuer
continuera | continuera
continueront | continueront
continuèrent | continuèrent
continué | continué
continuée | continuée
continuées | continuées
continués | continués
contraignent | forcent
contraindre | forcer
contraint | force
contrainte | forcée
contraintes | forcées
contraints | forcés
contraire
contrairement
contrairement au | contrairement au
contrairement aux | contrairement aux
contrairement à | contrairement à
contre
controversé | contesté
controversée | contestée
controversées | contestées
controversés | contestés
contrôlait | vérifiait
contrôlant | vérifiant
contrôle | vérifie
contrôlent | vérifient
contrôler | vérifier
contrôlera | vérifiera
contrôlé | vérifié
contrôlée | vérifiée
contrôlées | vérifiées
contrôlés | vérifiés
convaincre | persuader
convaincu | persuadé
convaincue | persuadée
convaincus | persuadés
converti
converti en | converti en
convertie
convertie en | convertie en
converties
converties en | converties en
convertir
convertir en | convertir en
convertis
convertis en | convertis en
conviait | conviait
conviant | conviant
convie | convie
convient | convient
convient aux | convient aux
convient à | convient à
convier | convier
conviera | conviera
convié | convié
conviée | conviée
conviées | conviées
conviés | conviés
copain | ami
copains | amis
copiait | copiait
copiant | copiant
copie | copie
copient | copient
copier | copier
copiera | copiera
copine | amie
copines | amies
copié | copié
copiée | copiée
copiées | copiées
copiés | copiés
corridor | couloir
corridors | couloirs
corrige | corrige
corrigeait | corrigeait
corrigeant | corrigeant
corrigent | corrigent
corriger | corriger
corrigera | corrigera
corrigé | corrigé
corrigée | corrigée
corrigées | corrigées
corrigés | corrigés
cortège | défilé
cortèges | défilés
couloir | couloir
couloirs | couloirs
coup
coupure
coupure d électricité | coupure de courant
coupure de courant | coupure de courant
coupures
coupures d électricité | coupures de courant
coupures de courant | coupures de courant
courage | courage
courageuse | vaillante
courageuses | vaillantes
courageux | vaillant
courant | courant
courante | courante
courantes | courantes
courants | courants
courriel | mail
courriels | mails
courrier
courrier électronique | mail
courriers
courriers électroniques | mails
cours | cours
court | bref
courte | brève
courtes | brèves
courtois | poli
courtoise | polie
courts | brefs
coutume
coutumier | habituel
coutumiers | habituels
coutumière | coutumière
coutumières | coutumières
couvert | couvert
couverte | couverte
couvertes | couvertes
couverts | couverts
couvrait | couvrait
couvrant | couvrant
couvre | couvre
couvrent | couvrent
couvrir | couvrir
couvrira | couvrira
coûteuse | cher
coûteuses | chers
coûteux | cher

craignaient | craignaient
craignait | craignait
craignant | craignant
craignent | craignent
craignirent | craignirent
craignit | redouta
craindra | craindra
craindre | craindre
craindront | craindront
craint | craint
crainte | peur
craintes | peurs
craints | craints
crise
crise cardiaque | infarctus
croient | croient
croient qu | croient qu
croient que | jugent que
croire | croire
croisement | carrefour
croisements | carrefours
croit | croit
croit qu | juge qu
croit que | juge que
croyait | croyait
croyait que | croyait que
crucial | crucial
cruciale | cruciale
cruciales | cruciales
cruciaux | cruciaux
créer | créer
crépuscule
créé | créé
créée | créée
créées | créées
créés | créés

curieux | badauds
curé | curé
curés | curés

cède | cède
cèdent | cèdent

cédait | cédait
cédant | cédant
céder | céder
cédera | cédera
cédé | cédé
cédée | cédée
cédées | cédées
cédés | cédés
célèbre | célèbre
célèbrent | fêtent
célèbres | célèbres
célébra | fêta
célébraient | fêtaient
célébrait | fêtait
célébrant | fêtant
célébre | fête
célébrent | fêtent
célébrer | fêter
célébrera | fêtera
célébreront | fêteront
célébrèrent | fêtèrent
célébré | fêté
célébrée | fêtée
célébrées | fêtées
célébrés | fêtés

côté

d
d abord | d abord
d année en année | au fil des ans
d après | selon
d autre part | d autre part
d avance | d avance
d emblée | d emblée
d habitude | d habitude
d ici la fin | avant la fin
d ici à la fin | avant la fin
d ordinaire | d habitude
d un autre côté | d autre part
d un coup | soudain
d un côté | d un côté
d une part | d un côté
d urgence | d urgence

danger | péril
dangereuse | dangereux
dangereuses | dangereux
dangereux | dangereux
dangers | périls
dans
dans l après midi | après midi
dans l immédiat | pour l heure
dans l intervalle | entre temps
dans l éventualité où | au cas où
dans la matinée | matin
dans la mesure du possible | autant que possible
dans la mesure où | pour autant que
dans la nuit | dans la nuit
dans la pratique | en pratique
dans la soirée | soir
dans la suite de la journée | plus tard dans la journée
dans le but d | pour
dans le but de | pour
dans le cas contraire | sinon
dans le cas où | au cas où
dans le futur | à l avenir
dans le monde entier | mondialement
dans le passé | jadis
dans les années à venir | dans les années à venir
dans les dernières années | ces dernières années
dans les environs | non loin
dans les jours qui viennent | ces prochains jours
dans les jours à venir | ces prochains jours
dans les mois à venir | ces prochains mois
dans les plus brefs délais | au plus tôt
dans les prochaines années | dans les années à venir
dans les prochaines semaines | ces prochaines semaines
dans les prochains jours | ces prochains jours
dans les prochains mois | ces prochains mois
dans les semaines à venir | ces prochaines semaines
dans sa totalité | en totalité
dans son intégralité | en totalité
dans tout le pays | dans tout le pays
dans un autre endroit | ailleurs
dans un premier temps | d abord
date
davantage
davantage d | plus d
davantage de | plus de

de
de bon matin | de bon matin
de bout en bout | de bout en bout
de ce fait | donc
de cette façon | ainsi
de cette manière | ainsi
de crainte de | de peur de
de crainte que | de peur que
de façon | de façon
de façon régulière | régulièrement
de façon temporaire | provisoirement
de l autre côté | d autre part
de l ordre de | environ
de la même façon | de même
de la même manière | de même
de la sorte | ainsi
de leur plein gré | volontairement
de longue date | de longue date
de manière | de façon
de manière inattendue | à l improviste
de même | de même
de nombreuses | beaucoup d
de nombreuses fois | plusieurs fois
de nombreuses gens | bien des gens
de nombreuses personnes | bien des gens
de nombreux | beaucoup d
de nos jours | à présent
de nouveau | à nouveau
de peur de | de peur de
de peur que | de peur que
de plus | de plus
de plus en plus | toujours plus
de son plein gré | volontairement
de sorte qu | si bien qu
de sorte que | si bien qu
de surcroît | de plus
de telle sorte qu | si bien qu
de telle sorte que | si bien qu
de temps en temps | parfois
de temps à autre | parfois
de tout temps | de tout temps
de toute façon | en tout cas
de toute manière | en tout cas
de toute urgence | d urgence
de vive voix | oralement
dehors | dehors
demandait | demandait
demandant | demandant
demande | demande
demandent | demandent
demander | demander
demandera | demandera
demandeur
demandeur d emploi | chômeur
demandeurs
demandeurs d emploi | chômeurs
demandé | demandé
demandée | demandée
demandées | demandées
demandés | demandés
demeura | resta
demeuraient | restaient
demeurait | restait
demeurant | restant
demeure | reste
demeurent | restent
demeurer | rester
demeurera | restera
demeureront | resteront
demeurèrent | restèrent
demeuré | resté
demeurée | restée
demeurées | restées
demeurés | restés
demi
demi tarif | demi tarif
dense | dense
depuis
depuis bien longtemps | de longue date
depuis le début | d emblée
depuis longtemps | de longue date
depuis toujours | de tout temps
dernier
derniers
dernière
dernièrement | récemment
dernières
des
destin | destin
destinée | destin
deux
deux fois plus | le double
deux semaines | 15 jours
deuxième
deuxième mi temps | seconde période
deuxième période | seconde période
devance | devance
devancent | devancent
devancer | devancer
devancera | devancera
devancé | devancé
devancée | devancée
devancées | devancées
devancés | devancés
devançait | devançait
devançant | devançant

difficile | ardu
difficilement | avec peine
difficiles | ardus
difficulté | problème
difficultés | problèmes
diffère | ajourne
diffèrent | ajournent
différa | ajourna
différaient | ajournaient
différait | ajournait
différant | ajournant
différence
différentes | diverses
différents | divers
différer | ajourner
différera | ajournera
différeront | ajourneront
différèrent | ajournèrent
différé | ajourné
différée | ajournée
différées | ajournées
différés | ajournés
dimanche
dimanche dernier | dimanche passé
dimanche passé | dimanche passé
diminua | baissa
diminuaient | baissaient
diminuait | baissait
diminuant | baissant
diminue | recul
diminuent | baissent
diminuer | baisser
diminuera | réduira
diminueront | réduiront
diminution | recul
diminutions | reculs
diminuèrent | baissèrent
diminué | recul
diminuée | baissée
diminuées | baissées
diminués | baissés
dire | dire
directeur
direction
disait | disait
disant | disant
discours | discours
discussion | débat
discussions | débats
discuta | discuta
discutaient | discutaient
discutait | discutait
discutant | discutant
discute | débat
discute avec | parle avec
discutent | discutent
discutent avec | parlent avec
discuter | discuter
discuter avec | parler avec
discutera | débattra
discuteront | débattront
discutèrent | discutèrent
discuté | discuté
discuté avec | parlé avec
discutée | discutée
discutées | discutées
discutés | discutés
disent | disent
dispositif | appareil
dispositifs | appareils
dissimula | cacha
dissimulaient | cachaient
dissimulait | cachait
dissimulant | cachant
dissimule | cache
dissimulent | cachent
dissimuler | cacher
dissimulera | cachera
dissimuleront | cacheront
dissimulèrent | cachèrent
dissimulé | caché
dissimulée | cachée
dissimulées | cachées
dissimulés | cachés
distribuait | distribuait
distribuant | distribuant
distribue | répartit
distribuent | distribuent
distribuer | répartir
distribuera | répartira
distribué | réparti
distribuée | répartie
distribuées | réparties
distribués | répartis
dit | dit
divers | divers
diverses | diverses
diversifié | varié
diversifiée | variée
diversifiées | variées
diversifiés | variés
divulguait | révélait
divulguant | révélant
divulgue | révèle
divulguent | révèlent
divulguer | révéler
divulguera | révélera
divulgué | révélé
divulguée | révélée
divulguées | révélées
divulgués | révélés
dix
dix ans | 10 ans

docteur | docteur
docteurs | docteurs
doit | doit
doivent | doivent
dommages | dégâts
donations | dons
donc | donc
donnant
donnant naissance à | mettant au monde
donnant son aval | donnant son aval
donnant son feu vert | donnant son aval
donnant un coup de main à | aidant
donne
donne naissance à | met au monde
donne son aval | donne son aval
donne son feu vert | donne son aval
donne un coup de main à | aide
donnent
donnent naissance à | mettent au monde
donnent son aval | donnent son aval
donnent son feu vert | donnent son aval
donnent un coup de main à | aident
donner
donner naissance à | mettre au monde
donner son aval | donner son aval
donner son feu vert | donner son aval
donner un coup de main à | aider
donné
donné naissance à | mis au monde
donné son aval | donné son aval
donné son feu vert | donné son aval
donné un coup de main à | aidé
dons | dons
dorénavant | désormais
double
doucement | doucement
douceur
doute
doux
doué | doué
douée | douée
douées | douées
doués | doué

dramatique | tragique
dramatiques | tragiques
drogue | drogue
drogues | drogue
droit
drôle | drôle
drôles | drôles

du
du début à la fin | de bout en bout
du fait | du fait
du fait de | du fait de
du fait qu | car
du fait que | car
durant | durant
durant ce mois | ce mois ci
durant ce week end | ce week end
durant cette année | cette année
durant cette semaine | cette semaine
durant l hiver | l hiver
durant l été | l été
durant la nuit | dans la nuit
durant les derniers jours | ces derniers jours
durant les derniers mois | ces derniers mois
durant les dernières années | ces dernières années
durant les dernières semaines | ces dernières semaines
durant plusieurs | plusieurs
durant plusieurs années | plusieurs années
durant plusieurs heures | plusieurs heures
durant plusieurs jours | plusieurs jours
durant plusieurs mois | plusieurs mois
durant plusieurs semaines | plusieurs semaines
durant quelques | quelques
durant quelques heures | quelques heures
durant quelques jours | quelques jours
durant tout l | tout l
durant tout l été | tout l été
durant toute l année | toute l année
durant toute la | toute la
durant toute la journée | toute la journée
durant toute la nuit | toute la nuit
durant une heure | une heure
duré
durée

dès | dès
dès le | dès le
dès le début | d emblée
dès le départ | d emblée
dès qu | dès qu
dès que | dès qu
dès que possible | au plus tôt

débat | débat
débats | débats
débattaient | discutaient
débattait | discutait
débattant | discutant
débattent | discutent
débattirent | discutèrent
débattit | discuta
débattra | débattra
débattre | discuter
débattront | débattront
débattu | discuté
débattue | discutée
débattues | discutées
débattus | discutés
déboursait | dépensait
déboursant | dépensant
débourse | dépense
déboursent | dépensent
débourser | dépenser
déboursera | dépensera
déboursé | dépensé
déboursée | dépensée
déboursées | dépensées
déboursés | dépensés
débraie | débraie
débraient | débraient
débrayant | débrayant
débrayer | débrayer
débrayé | débraie
début | début
débuta | débuta
débutaient | débutaient
débutait | débutait
débutant | débutant
débute | débute
débutent | débutent
débuter | débuter
débutera | débutera
débuteront | débuteront
débutèrent | débutèrent
débuté | débuté
débutée | débutée
débutées | débutées
débutés | débutés
décennie
décernait | décernait
décernant | décernant
décerne | décerne
décernent | décernent
décerner | décerner
décernera | décernera
décerné | décerné
décernée | décernée
décernées | décernées
décernés | décernés
déchet | déchet
déchets | déchets
décidant | décidant
décide | décide
décide d | décide d
décide de | décide de
décident | décident
décident de | décident de
décider | décider
décidé | décidé
décidé d | choisi d
décidé de | choisi de
décision
déclara | dit
déclarait | disait
déclarant | disant
déclare | dit
déclarent | disent
déclarer | dire
déclaré | dit
déclarée
déclenchait | causait
déclenchant | causant
déclenche | cause
déclenchent | causent
déclencher | causer
déclenchera | causera
déclenché | causé
déclenchée | causée
déclenchées | causées
déclenchés | causés
décorait | ornait
décorant | ornant
décore | orne
décorent | ornent
décorer | orner
décorera | ornera
décoré | orné
décorée | ornée
décorées | ornées
décorés | ornés
découlant
découlant de | découlant de
découle
découle de | découle de
découlent
découlent de | découlent de
découler
découler de | découler de
découlé
découlé de | découlé de
découvert | trouvé
découverte | trouvée
découvertes | trouvées
découverts | trouvés
découvraient | trouvaient
découvrait | trouvait
découvrant | trouvant
découvre | trouve
découvrent | trouvent
découvrir | trouver
découvrira | trouvera
découvrirent | trouvèrent
découvriront | trouveront
découvrit | trouva
décrira | décrira
décrire | décrire
décrit | décrit
décrite | décrite
décrites | décrites
décrits | décrits
décrivait | décrivait
décrivant | décrivant
décrivent | décrivent
décède | meurt
décèdent | meurent
décès | mort
décéder | mourir
décédé | mort
décédée | morte
décédés | morts
dédiait | dédiait
dédiant | dédiant
dédie | dédie
dédient | dédient
dédier | dédier
dédiera | dédiera
dédié | dédié
dédiée | dédiée
dédiées | dédiées
dédiés | dédiés
dédommage | dédommage
dédommageait | indemnisait
dédommageant | indemnisant
dédommagent | dédommagent
dédommager | dédommager
dédommagera | dédommagera
dédommagé | dédommagé
dédommagée | dédommagée
dédommagées | dédommagées
dédommagés | dédommagés
défaite | revers
défaites | revers
défendu
défie
défient
défier
défilé | défilé
défilés | défilés
définitivement | pour de bon
défié
défiée
défiées
défiés
déflagration | explosion
déflagrations | explosions
dégradait | abîmait
dégradant | abîmant
dégrade | abîme
dégradent | abîment
dégrader | abîmer
dégradera | abîmera
dégradé | abîmé
dégradée | abîmée
dégradées | abîmées
dégradés | abîmés
dégringola | chuta
dégringolaient | chutaient
dégringolait | chutait
dégringolant | chutant
dégringole | chute
dégringolent | chutent
dégringoler | chuter
dégringolera | chutera
dégringoleront | chuteront
dégringolèrent | chutèrent
dégringolé | chuté
dégringolée | chutée
dégringolées | chutées
dégringolés | chutés
dégâts | dégâts
délai
délais
délibérément | exprès
délicieuse | délicieux
délicieuses | délicieux
délicieux | délicieux
démarra | débuta
démarraient | débutaient
démarrait | débutait
démarrant | débutant
démarre | débute
démarrent | débutent
démarrer | débuter
démarrera | débutera
démarreront | débuteront
démarrèrent | débutèrent
démarré | débuté
démarrée | débutée
démarrées | débutées
démarrés | débutés
démodé | démodé
démodée | démodée
démodées | démodées
démodés | démodés
démoli | rasé
démolie | rasée
démolies | rasées
démolir | raser
démolira | rasera
démolis | rasés
démolissait | rasait
démolissant | rasant
démolissent | rasent
démolit | rase
démontra | montra
démontraient | montraient
démontrait | montrait
démontrant | montrant
démontre | montre
démontrent | montrent
démontrer | montrer
démontrera | montrera
démontreront | montreront
démontrèrent | montrèrent
démontré | montré
démontrée | montrée
démontrées | montrées
démontrés | montrés
démuni | démuni
démunie | démuni
démunies | démunis
démunis | démunis
départ
dépassa | dépassa
dépassaient | dépassaient
dépassait | dépassait
dépassant | dépassant
dépasse | excède
dépassent | excèdent
dépasser | excéder
dépassera | dépassera
dépasseront | dépasseront
dépassèrent | dépassèrent
dépassé | excédé
dépassée | dépassée
dépassées | dépassées
dépassés | dépassés
dépeignait | décrivait
dépeignant | décrivant
dépeignent | décrivent
dépeindra | décrira
dépeindre | décrire
dépeint | décrit
dépeinte | décrite
dépeintes | décrites
dépeints | décrits
dépensait | dépensait
dépensant | dépensant
dépense | dépense
dépensent | dépensent
dépenser | dépenser
dépensera | dépensera
dépensé | dépensé
dépensée | dépensée
dépensées | dépensées
dépensés | dépensés
dépit
déplace | déplace
déplacent | déplacent
déplacer | déplacer
déplacera | déplacera
déplacé | déplacé
déplacée | déplacée
déplacées | déplacées
déplacés | déplacés
déplaçait | déplaçait
déplaçant | déplaçant
déplorait | déplorait
déplorant | déplorant
déplore | déplore
déplorent | déplorent
déplorer | déplorer
déplorera | déplorera
déploré | déploré
déplorée | déplorée
déplorées | déplorées
déplorés | déplorés
déposant
déposant plainte | portant plainte
dépose
dépose plainte | porte plainte
déposent
déposent plainte | portent plainte
déposer
déposer plainte | porter plainte
déposé
déposé plainte | porté plainte
député | député
députés | députés
dépêchait
dépêche
dépêchent
dépêcher
dépêchera
dépêché
dépêchées
dépôt | dépôt
dépôts | dépôts
dérange | gêne
dérangeait | gênait
dérangeant | gênant
dérangent | gênent
déranger | gêner
dérangera | gênera
dérangé | gêné
dérangée | gênée
dérangées | gênées
dérangés | gênés
déroba | vola
dérobaient | volaient
dérobait | volait
dérobant | volant
dérobe | vole
dérobent | volent
dérober | voler
dérobera | volera
déroberont | voleront
dérobèrent | volèrent
dérobé | volé
dérobée | volée
dérobées | volées
dérobés | volés
déroula
déroulait
déroule
déroulent
dérouler
déroulera
dérouleront
déroulé
déroulée
déroulées
déroulés
dérèglement
dérèglement climatique | changement climatique
désappointé | déçu
désappointée | déçue
désappointées | déçues
désappointés | déçus
désavantage | désavantage
désavantages | désavantages
désigna | nomma
désignaient | nommaient
désignait | nommait
désignant | nommant
désigne | nomme
désignent | nomment
désigner | nommer
désignera | nommera
désigneront | nommeront
désignèrent | nommèrent
désigné | nommé
désignée | nommée
désignées | nommées
désignés | nommés
désir | désir
désira | désira
désiraient | voulaient
désirait | voulait
désirant | voulant
désire | veut
désirent | veulent
désirer | désirer
désirera | voudra
désireront | voudront
désirs | désirs
désirèrent | voulurent
désiré | voulu
désirée | désirée
désirées | désirées
désirés | désirés
désormais | désormais
désuet | démodé
désuete | démodée
désuetes | démodées
désuets | démodés
détenait | détenait
détenant | détenant
détend
détendait
détendent
détendra
détendre
détendu
détendues
détenir | détenir
détenu | détenu
détenue | détenue
détenues | détenues
détenus | détenus
détiendra | détiendra
détiennent | possèdent
détient | détient
détourna | dévia
détournaient | déviaient
détournait | déviait
détournant | déviant
détourne | dévie
détournent | dévient
détourner | dévier
détournera | déviera
détourneront | dévieront
détournèrent | dévièrent
détourné | dévié
détournée | déviée
détournées | déviées
détournés | déviés
détériora | abîma
détérioraient | abîmaient
détériorait | abîmait
détériorant | abîmant
détériore | abîme
détériorent | abîment
détériorer | abîmer
détériorera | abîmera
détérioreront | abîmeront
détériorèrent | abîmèrent
détérioré | abîmé
détériorée | abîmée
détériorées | abîmées
détériorés | abîmés
dévia | dévia
déviaient | déviaient
déviait | déviait
déviant | déviant
dévie | dévie
dévient | dévient
dévier | dévier
déviera | déviera
dévieront | dévieront
dévièrent | dévièrent
dévié | dévié
déviée | déviée
déviées | déviées
déviés | déviés
dévoila | révéla
dévoilaient | révélaient
dévoilait | révélait
dévoilant | révélant
dévoile | révèle
dévoilent | révèlent
dévoiler | révéler
dévoilera | révélera
dévoileront | révéleront
dévoilèrent | révélèrent
dévoilé | révélé
dévoilée | révélée
dévoilées | révélées
dévoilés | révélés
déçu | déçu
déçue | déçue
déçues | déçues
déçus | déçus

e
e mail | mail
e mails | mails

effectua | réalisa
effectuaient | réalisaient
effectuait | réalisait
effectuant | réalisant
effectue | réalise
effectuent | réalisent
effectuer | réaliser
effectuera | réalisera
effectueront | réaliseront
effectuèrent | réalisèrent
effectué | réalisé
effectuée | réalisée
effectuées | réalisées
effectués | réalisés
effet
effondra | écroula
effondraient | écroulaient
effondrait | écroulait
effondrant | écroulant
effondre | écroule
effondrent | écroulent
effondrer | écrouler
effondrera | écroulera
effondreront | écrouleront
effondrèrent | écroulèrent
effondré | écroulé
effondrée | écroulée
effondrées | écroulées
effondrés | écroulés
efforce

email | mail
emails | mails
emballait | emballait
emballant | emballant
emballe | emballe
emballent | emballent
emballer | emballer
emballera | emballera
emballé | emballé
emballée | emballée
emballées | emballées
emballés | emballés
embaucha | recruta
embauchaient | recrutaient
embauchait | recrutait
embauchant | recrutant
embauche | recrute
embauchent | recrutent
embaucher | recruter
embauchera | recrutera
embaucheront | recruteront
embauches | embauches
embauchèrent | recrutèrent
embauché | recruté
embauchée | recrutée
embauchées | recrutées
embauchés | recrutés
emblée
embouteillage | bouchon
embouteillages | bouchons
emmené
emmené à l | emmené à l
emmené à l hôpital | amené à l hôpital
emmenée
emmenée à l | emmenée à l
emmenée à l hôpital | amenée à l hôpital
emmenés
emmenés à l | emmenés à l
emmenés à l hôpital | amenés à l hôpital
empaquetait | emballait
empaquetant | emballant
empaqueter | emballer
empaquette | emballe
empaquettent | emballent
empaquettera | emballera
empaqueté | emballé
empaquetée | emballée
empaquetées | emballées
empaquetés | emballés
empirait | empirait
empirant | empirant
empire | empire
empirent | empirent
empirer | empirer
empirera | empirera
empiré | empiré
empirée | empirée
empirées | empirées
empirés | empirés
emploi | poste
emploie | emploie
emploient | emploient
emploiera | emploiera
emploieront | emploieront
emplois | postes
employa | employa
employaient | employaient
employait | employait
employant | employant
employer | employer
employèrent | employèrent
employé | employé
employée | employée
employées | employées
employés | employés
emprisonnement

en
en attendant | entre temps
en attendant que | jusqu à ce que
en auto | en auto
en autobus | en bus
en automne | en automne
en automobile | en auto
en avance | en avance
en bon état | en bon état
en bref | en bref
en bus | en bus
en ce moment | à présent
en ce qui concerne | quant à
en ce qui concerne le | quant à
en ce temps là | à l époque
en chantier | en travaux
en comparaison avec | comparé à
en comparaison avec le | comparé au
en conformité avec | conformément à
en conformité avec le | conformément au
en conformité avec les | conformément aux
en conséquence | donc
en continu | en continu
en cours de route | chemin faisant
en d autres mots | à savoir
en d autres termes | à savoir
en direction de | vers
en douceur | doucement
en dépit d | malgré
en dépit de | malgré
en dépit de cela | malgré cela
en dépit des | malgré
en dépit du | malgré
en fait | en fait
en faveur de | au profit de
en faveur des | au profit des
en fin de compte | au final
en grande partie | largement
en général | en général
en hiver | l hiver
en ligne | en ligne
en marchant | à pied
en mauvais état | en piteux état
en même temps | en même temps
en outre | de plus
en particulier | surtout
en partie | en partie
en permanence | sans arrêt
en personne | en personne
en piteux état | en piteux état
en plein air | dehors
en plein coeur de | au coeur de
en plein coeur du | au coeur du
en plein milieu de | au milieu de
en plein milieu du | au milieu du
en plus | de plus
en plus de | outre
en pratique | en pratique
en principe | en théorie
en public | en public
en raison | du fait
en raison de | du fait de
en retard | en retard
en revanche | par contre
en réalité | en fait
en résumé | en bref
en secret | en secret
en silence | en silence
en soirée | soir
en supposant que | à supposer que
en théorie | en théorie
en totalité | en totalité
en tous lieux | partout
en tout | en tout
en tout cas | en tout cas
en tout et pour tout | en tout
en toute sécurité | sans danger
en train | en train
en travaux | en travaux
en urgence | d urgence
en voiture | en auto
en vue de | pour
en été | l été
enchanté | ravi
enchantée | ravie
enchantées | ravies
enchantés | ravis
encombre
encore
encore aujourd hui | aujourd hui encore
encore jamais | encore jamais
encore que | quoiqu
encore une fois | à nouveau
encourage | incite
encourageait | incitait
encourageant | incitant
encouragent | incitent
encourager | inciter
encouragera | incitera
encouragé | incité
encouragée | incitée
encouragées | incitées
encouragés | incités
end
endommage | abîme
endommagea | abîma
endommageaient | abîmaient
endommageait | abîmait
endommageant | abîmant
endommagent | abîment
endommager | abîmer
endommagera | abîmera
endommageront | abîmeront
endommagèrent | abîmèrent
endommagé | abîmé
endommagée | abîmée
endommagées | abîmées
endommagés | abîmés
endroit | lieu
endroit de l accident | lieu de l accident
endroits | lieux
enfant | gamin
enfants | gamins
enflammé
enflammée
enflammées
enflammés
enfui
enfuie
enfuir
enfuis
enfuit
enlevait | enlevait
enlevant | enlevant
enlever | enlever
enlevé | enlevé
enlevée | enlevée
enlevées | enlevées
enlevés | enlevés
enlève | enlève
enlèvent | enlèvent
enlèvera | enlèvera
enquête | enquête
enquête d opinion | sondage
enquêtes | enquêtes
enquêtes d opinion | sondages
enseignant | prof
enseignante | enseignante
enseignantes | enseignantes
enseignants | profs
ensemble | ensemble
ensuite | puis
entama | débuta
entamaient | débutaient
entamait | débutait
entamant | débutant
entame | débute
entament | débutent
entamer | débuter
entamera | débutera
entameront | débuteront
entamèrent | débutèrent
entamé | débuté
entamée | débutée
entamées | débutées
entamés | débutés
entendu
enterrait | inhumait
enterrant | inhumant
enterre | inhume
enterrement | obsèques
enterrements | obsèques
enterrent | inhument
enterrer | inhumer
enterrera | inhumera
enterré | inhumé
enterrée | inhumée
enterrées | inhumées
enterrés | inhumés
entier
entièrement | totalement
entrant
entrant en collision avec | heurtant
entrant en vigueur | prenant effet
entraînait | causait
entraînant | causant
entraîne | cause
entraînent | causent
entraîner | causer
entraînera | causera
entraîneur | coach
entraîneurs | coachs
entraîné | causé
entraînée | causée
entraînées | causées
entraînés | causés
entre
entre en collision avec | heurte
entre en vigueur | prend effet
entre temps | entre temps
entrent
entrent en collision avec | heurtent
entrent en vigueur | prennent effet
entreposait | stockait
entreposant | stockant
entrepose | stocke
entreposent | stockent
entreposer | stocker
entreposera | stockera
entreposé | stocké
entreposée | stockée
entreposées | stockées
entreposés | stockés
entreprise | firme
entreprises | firmes
entrepôt | dépôt
entrepôts | dépôts
entrer
entrer en collision avec | heurter
entrer en contact avec | contacter
entrer en vigueur | prendre effet
entretenir
entretenu
entretien | entretien
entretiennent
entretiens | entretiens
entretient
entré
entré en collision avec | heurté
entré en vigueur | pris effet
entrée
entrée gratuite | entrée libre
entrée libre | entrée libre
enverra | enverra
envers | envers
environ | environ
environs
envisage
envisage de | prévoit d
envisagent
envisagent de | prévoient d
envoie | envoie
envoient | envoient
envoyait | envoyait
envoyant | envoyant
envoyer | envoyer
envoyé | envoyé
envoyée | envoyée
envoyées | envoyées
envoyés | envoyés

erreur | erreur
erreurs | erreurs
erroné | erroné
erronée | erronée
erronées | erronées
erronés | erronés

escarpé | raide
escarpée | raide
escarpées | raides
escarpés | raides
essai | essai
essaie | tente
essaie de | tente de
essaient | tentent
essais | essais
essaya | tenta
essayaient | tentaient
essayait | tentait
essayant | tentant
essaye | tente
essayent | tentent
essayer | tenter
essayera | tentera
essayeront | tenteront
essayèrent | tentèrent
essayé | tenté
essayée | tentée
essayées | tentées
essayés | tentés
essence
essentiel | crucial
essentielle | cruciale
essentiellement | principalement
essentielles | cruciales
essentiels | cruciaux
est
est accoutumé à | a l habitude de
est adapté aux | convient aux
est adapté à | convient à
est adaptée aux | convient aux
est adaptée à | convient à
est allé à | est allé à
est allée à | est allée à
est attendu | est prévu
est attendue | est prévue
est autorisé à | a le droit de
est chargé de | est chargé de
est chargée de | est chargé de
est composé de | se compose de
est composée de | se compose de
est connu pour | est connu pour
est connue pour | est connu pour
est considéré comme | passe pour
est considérée comme | passe pour
est constitué de | se compose de
est constituée de | se compose de
est d avis qu | juge qu
est d avis que | juge que
est décédé | est mort
est en cours | se poursuit
est en mesure d | peut
est en mesure de | peut
est impossible | est impossible
est inconnu | est inconnu
est inconnue | est inconnue
est interdit | est interdit
est interdite | est interdite
est invité à | est prié de
est invitée à | est priée de
est la cause de | est la cause de
est mort | est mort
est obligé de | doit
est obligée de | doit
est opposé à | s oppose à
est parvenu à | a réussi à
est parvenue à | a réussi à
est prié de | est prié de
est priée de | est priée de
est prévu | est prévu
est prévue | est prévue
est réputé pour | est connu pour
est réputée pour | est connu pour
est situé | se situe
est située | se situe
est survenu | est survenu
est survenue | est survenue
est tenu de | doit
est tenue de | doit
est tombé | a chuté
est tombée | a chuté
est à l origine de | est la cause de
estimaient | pensaient
estimait | croyait
estimait que | croyait que
estime | croit
estime qu | juge qu
estime que | juge que
estiment | croient
estiment qu | croient qu
estiment que | jugent que
estimer | croire
estimé | pensé

et | et
et ainsi de suite | etc
et cetera | etc
etc | etc

eu
eu besoin de | nécessité
eu des difficultés à | peiné à
eu du mal à | peiné à
eu peur de | craint
eu pour but de | visé à
eu pour objectif de | visé à
eu recours à | recourt à
eu égard au | eu égard au
eu égard à | eu égard à
eut
eut lieu | se tint

exact | exact
exactement | exactement
exactes | exactes
exacts | exact
examina | examina
examinaient | examinaient
examinait | examinait
examinant | examinant
examine | examine
examinent | examinent
examiner | examiner
examinera | examinera
examineront | examineront
examinèrent | examinèrent
examiné | examiné
examinée | examinée
examinées | examinées
examinés | examinés
exception
exceptionnel | exceptionnel
exceptionnelle | exceptionnel
exceptionnellement | exceptionnellement
exceptionnelles | exceptionnels
exceptionnels | exceptionnels
excepté | sauf
exclusivement | seulement
excursion | excursion
excursions | excursions
excède | excède
excèdent | excèdent
excéder | excéder
excédé | excédé
exemple
exerce | exerce
exerce comme | exerce comme
exerce des pressions sur | fait pression sur
exerce la profession de | exerce comme
exercent | exercent
exercent des pressions sur | font pression sur
exercer | exercer
exercer des pressions sur | faire pression sur
exercera | exercera
exercé | exercé
exercé des pressions sur | fait pression sur
exercée | exercée
exercées | exercées
exercés | exercés
exerçait | exerçait
exerçant | exerçant
exerçant des pressions sur | faisant pression sur
exhortant
exhortant à | appelant à
exhorte
exhorte à | appelle à
exhortent
exhortent à | appellent à
exhorter
exhorter à | appeler à
exhorté
exhorté à | appelé à
exige | exige
exigea | exigea
exigeaient | exigeaient
exigeait | exigeait
exigeant | exigeant
exigent | exigent
exiger | exiger
exigera | exigera
exigeront | exigeront
exigèrent | exigèrent
exigé | exigé
exigée | exigée
exigées | exigées
exigés | exigés
expert | expert
experts | experts
expliqua | dit
expliquait | disait
expliquant | disant
explique | dit
expliquent | disent
expliquer | dire
expliqué | dit
exploitation
exploitation agricole | ferme
exploitations
exploitations agricoles | fermes
explosion | explosion
explosions | explosions
expo | expo
expos | expos
exposa | exposa
exposaient | exposaient
exposait | exposait
exposant | exposant
expose | expose
exposent | exposent
exposer | exposer
exposera | exposera
exposeront | exposeront
exposition | expo
expositions | expos
exposèrent | exposèrent
exposé | exposé
exposée | exposée
exposées | exposées
exposés | exposés
exprès | exprès
expédiait | envoyait
expédiant | envoyant
expédie | envoie
expédient | envoient
expédier | envoyer
expédiera | enverra
expédié | envoyé
expédiée | envoyée
expédiées | envoyées
expédiés | envoyés
expérimenté | chevronné
expérimentée | chevronnée
expérimentées | chevronnées
expérimentés | chevronnés
extraordinaire | exceptionnel
extraordinaires | exceptionnels
extérieur

fabriqua | fabriqua
fabriquaient | fabriquaient
fabriquait | fabriquait
fabriquant | fabriquant
fabrique | produit
fabriquent | fabriquent
fabriquer | produire
fabriquera | produira
fabriqueront | produiront
fabriquèrent | fabriquèrent
fabriqué | produit
fabriquée | produite
fabriquées | produites
fabriqués | produits
fac | fac
face
facile | aisé
facilement | aisément
faciles | aisés
facultatif | optionnel
facultatifs | optionnels
facultative | facultative
facultatives | facultatives
faire
faire appel à | recourir à
faire bouillir | faire bouillir
faire demi tour | faire demi tour
faire des économies | épargner
faire erreur | se tromper
faire face à | affronter
faire grève | débrayer
faire la file | faire la file
faire la queue | faire la file
faire paraître | éditer
faire partie de | appartenir à
faire pression sur | faire pression sur
faire preuve de | témoigner de
faire un discours | faire un discours
faire une erreur | faire une erreur
faire une pause | faire une pause
faisant
faisant appel à | recourant à
faisant demi tour | faisant demi tour
faisant des économies | épargnant
faisant face à | affrontant
faisant grève | débrayant
faisant la file | faisant la file
faisant la queue | faisant la file
faisant partie de | appartenant à
faisant pression sur | faisant pression sur
faisant preuve de | témoignant de
faisant un discours | tenant un discours
faisant une erreur | faisant une erreur
faisant une pause | faisant une pause
fait
fait appel à | recourt à
fait demi tour | fait demi tour
fait des économies | épargne
fait erreur | se trompe
fait face à | affronte
fait grève | débraie
fait la file | fait la file
fait la queue | fait la file
fait partie de | appartenu à
fait pression sur | fait pression sur
fait preuve de | témoigne de
fait savoir | dit
fait un discours | fait un discours
fait une erreur | fait une erreur
fait une pause | fait une pause
fan | fan
fans | fans
fascinait | captivait
fascinant | captivant
fascine | captive
fascinent | captivent
fasciner | captiver
fascinera | captivera
fasciné | captivé
fascinée | captivée
fascinées | captivées
fascinés | captivés
fauchait | fauchait
fauchant | fauchant
fauche | fauche
fauchent | fauchent
faucher | faucher
fauchera | fauchera
fauché | fauché
fauchée | fauchée
fauchées | fauchées
fauchés | fauchés
fausse | fausse
faut
faute
faute de | faute de
faute de quoi | sinon
faux | faux
fauxes | fauxes
faveur
favorie | favorie
favories | favories
favoris | favoris
façon | façon
façons | façons

femme
ferme | ferme
fermes | fermes
feu | feu
feux
feux de circulation | feux tricolores
feux tricolores | feux tricolores

fil
file
fille
filles
fillette | fillette
fillettes | fillettes
fin
final
finalement | au final
fini | fini
finie | finie
finies | finies
finir | finir
finira | finira
finirent | finirent
finiront | finiront
finis | finis
finissaient | achevaient
finissait | achevait
finissant | achevant
finissent | achèvent
finit | finit
firme | firme
firmes | firmes
fit
fit savoir | dit

flou

fois
fondamental | crucial
fondamentale | cruciale
fondamentales | cruciales
fondamentaux | cruciaux
fonder | créer
fondé | créé
fondée | créée
fondées | créées
fondés | créés
font
font appel à | recourent à
font demi tour | font demi tour
font des économies | épargnent
font erreur | font erreur
font face à | affrontent
font grève | débraient
font la file | font la file
font la queue | font la file
font partie de | font partie de
font pression sur | font pression sur
font preuve de | témoignent de
font savoir | disent
font un discours | font un discours
font une erreur | font une erreur
font une pause | font une pause
foot | foot
football | foot
force | force
forcent | forcent
forcer | forcer
forcé | force
forcée | forcée
forcées | forcées
forcés | forcés
forme
fortement | fortement
fortuitement | par hasard
fortuné | riche
fortunée | riche
fortunées | riches
fortunés | riches
forêt | bois
fourgonnette | camionnette
fourgonnettes | camionnettes
fourni | fourni
fournie | fournie
fournies | fournies
fournir | fournir
fournira | fournira
fournis | fournis
fournissait | procurait
fournissant | procurant
fournissent | procurent
fournit | fournit

fracturé
fracturée
frais
franchi | franchi
franchie | franchie
franchies | franchies
franchir | franchir
franchira | franchira
franchis | franchis
franchissait | traversait
franchissant | traversant
franchissent | traversent
franchit | franchit
freinait | freinait
freinant | freinant
freine | freine
freinent | freinent
freiner | freiner
freinera | freinera
freiné | freiné
freinée | freinée
freinées | freinées
freinés | freinés
frigo | frigo
frigos | frigos
fréquemment | souvent
fréquent | courant
fréquente | courante
fréquentes | courantes
fréquents | courants

fuite
funérailles | obsèques
futur

félicitait | félicitait
félicitant | félicitant
félicite | félicite
félicitent | félicitent
féliciter | féliciter
félicitera | félicitera
félicité | félicité
félicitée | félicitée
félicitées | félicitées
félicités | félicités
férié

fêta | fêta
fêtaient | fêtaient
fêtait | fêtait
fêtant | fêtant
fête | fête
fêtent | fêtent
fêter | fêter
fêtera | fêtera
fêteront | fêteront
fêtèrent | fêtèrent
fêté | fêté
fêtée | fêtée
fêtées | fêtées
fêtés | fêtés

gagnant | gagnant
gagnante | gagnant
gagnants | gagnants
gagne | gagne
gagnent | gagnent
gagner | gagner
gagné | gagné
gagnée | gagnée
gai | gai
gaie | gaie
gaies | gaies
gais | gai
gamin | gamin
gamins | gamins
garanti | assuré
garantie | assurée
garanties | assurées
garantir | assurer
garantira | assurera
garantis | assurés
garantissait | assurait
garantissant | assurant
garantissent | assurent
garantit | assure
garda | garda
gardaient | gardaient
gardait | gardait
gardant | gardant
garde | garde
gardent | gardent
garder | garder
gardera | gardera
garderont | garderont
gardien | gardien
gardiens | gardiens
gardèrent | gardèrent
gardé | gardé
gardée | gardée
gardées | gardées
gardés | gardés
garer
garçon
garçonnet | garçonnet
garçonnets | garçonnets
garçons
garé

genre
genre d | type d
genre de | type de
genres
genres d | types d
genres de | types de
gens | gens
gentil | gentil
gentiles | gentils
gentille | gentil
gentils | gentils

gigantesque | énorme
gigantesques | énormes
giratoire | giratoire

goût | goût
goûts | goûts

gracieux
graduellement | pas à pas
grand
grand mère | mamie
grand père | papi
grande
grande surface | supermarché
grandes
grandes surfaces | supermarchés
gratuit
gratuite
gratuitement | sans frais
grave | grave
gravement
gravement blessé | gravement blessé
gravement blessée | gravement blessée
gravement blessées | gravement blessées
gravement blessés | gravement blessés
graves | graves
grenier | combles
grimpa | monta
grimpaient | montaient
grimpait | montait
grimpe | monte
grimpe de | grimpe de
grimpent | montent
grimper | monter
grimpera | montera
grimperont | monteront
grimpèrent | montèrent
grimpé | monté
grimpé de | grimpé de
grimpée | montée
grimpées | montées
grimpés | montés
grippe | grippe
grièvement
grièvement blessé | gravement blessé
grièvement blessée | gravement blessée
grièvement blessées | gravement blessées
grièvement blessés | gravement blessés
grâce
grâce au | du fait
grâce aux | du fait
grâce à | du fait
grève
gré

gymnase | gymnase
gymnases | gymnases

gère | gère
gèrent | gèrent

général
généralement | en général
gérait | gérait
gérant | gérant
gérer | gérer
gérera | gérera
géré | géré
gérée | gérée
gérées | gérées
gérés | gérés

gênait | gênait
gênant | gênant
gêne | gêne
gênent | gênent
gêner | gêner
gênera | gênera
gêné | gêné
gênée | gênée
gênées | gênées
gênés | gênés

habit | habit
habita | habita
habitaient | habitaient
habitait | habitait
habitait dans | vivait dans
habitant | habitant
habitantes | habitants
habitants | habitants
habitation | logement
habitations | logements
habite | habite
habite dans | vit dans
habite en | vit en
habite à | vit à
habitent | habitent
habitent dans | vivent dans
habitent en | vivent en
habitent à | vivent à
habiter | habiter
habiter dans | vivre dans
habitera | habitera
habiteront | habiteront
habits | habits
habitude
habituel | habituel
habituelle | coutumière
habituellement | d habitude
habituelles | coutumières
habituels | habituels
habitèrent | habitèrent
habité | habité
habitée | habitée
habitées | habitées
habités | habités
handicap
handicapées
hasard
hausse | hausse
hausses | hausses

heure
heures
heures après | heures après
heures plus tard | heures après
heureuse | content
heureusement | par chance
heureuses | content
heureux | content
heurta | heurta
heurtaient | heurtaient
heurtait | heurtait
heurtant | heurtant
heurte | heurte
heurtent | heurtent
heurter | heurter
heurtera | heurtera
heurteront | heurteront
heurtèrent | heurtèrent
heurté | heurté
heurtée | heurtée
heurtées | heurtées
heurtés | heurtés

hiver

honnête | honnête
honnêtes | honnêtes
hormis | sauf
horrible | affreux
hors
hors du pays | hors du pays
hospitalier
hospitaliers
hospitalisé | hospitalisé
hospitalisée | hospitalisée

hui

hâtait
hâte
hâtent
hâter
hâtera
hâté
hâtées

héberge | loge
hébergea | logea
hébergeaient | logeaient
hébergeait | logeait
hébergeant | logeant
hébergent | logent
héberger | loger
hébergera | logera
hébergeront | logeront
hébergèrent | logèrent
hébergé | logé
hébergée | logée
hébergées | logées
hébergés | logés
hélas | hélas

hôpital | hôpital
hôpitaux | hôpitaux
hôtel
hôtel de ville | mairie

ici

identique | pareil
identiques | pareils

il
il convient de | il faut
il est défendu de | il est défendu de
il est interdit de | il est défendu de
il est nécessaire d | il faut
il est nécessaire de | il faut
il est possible d | on peut
il est possible de | on peut
il faut | il faut
il n est pas autorisé de | il est défendu de
il n est pas permis de | il est défendu de
il y a peu | récemment
il y a quelques années | voici quelques années
il y a quelques jours | voici quelques jours
il y a quelques mois | voici quelques mois
il y a quelques semaines | voici quelques semaines
illicite | illégal
illicites | illégaux
illuminait | éclairait
illuminant | éclairant
illumine | éclaire
illuminent | éclairent
illuminer | éclairer
illuminera | éclairera
illuminé | éclairé
illuminée | éclairée
illuminées | éclairées
illuminés | éclairés
illégal | illégal
illégale | illégal
illégales | illégaux
illégaux | illégaux

imitait | copiait
imitant | copiant
imite | copie
imitent | copient
imiter | copier
imitera | copiera
imité | copié
imitée | copiée
imitées | copiées
imités | copiés
immatriculation
immense | énorme
immenses | énormes
immeuble | édifice
immeubles | édifices
immobilisait
immobilise
immobilisent
immobiliser
immobilisera
immobilisé
immobilisées
immédiat | immédiat
immédiate | immédiate
immédiatement | aussitôt
immédiatement après | peu après
immédiatement avant | peu avant
immédiates | immédiates
immédiats | immédiats
impeccable | parfait
impeccables | parfaits
important | important
importante | important
importantes | importants
importants | importants
importe
impossible
improviste
imprévu | imprévu
imprévue | imprévue
imprévues | imprévues
imprévus | imprévus

inadvertance
inattendu | imprévu
inattendue | imprévue
inattendues | imprévues
inattendus | imprévus
incendie | feu
incident
incitait | incitait
incitant | incitant
incite | incite
incitent | incitent
inciter | inciter
incitera | incitera
incité | incité
incitée | incitée
incitées | incitées
incités | incités
inconnu
inconnue
inconvénient | désavantage
inconvénients | désavantages
incorporaient | ajoutaient
incorporant | ajoutant
incorporer | ajouter
incorporera | ajoutera
incorporeront | ajouteront
incorporèrent | ajoutèrent
incorporée | ajoutée
incorporées | ajoutées
incorporés | ajoutés
incorrect | erroné
incorrecte | erronée
incorrectes | erronées
incorrects | erronés
indemne | indemne
indemnes | indemnes
indemnisait | indemnisait
indemnisant | indemnisant
indemnise | dédommage
indemnisent | dédommagent
indemniser | dédommager
indemnisera | dédommagera
indemnisé | dédommagé
indemnisée | dédommagée
indemnisées | dédommagées
indemnisés | dédommagés
indiqua | dit
indiquait | disait
indiquant | disant
indique | dit
indiquent | disent
indiquer | dire
indiqué | dit
indispensable | nécessaire
indispensables | nécessaires
inexact | faux
inexacte | fausse
inexactes | fauxes
inexacts | faux
infarctus | infarctus
influenza | grippe
inhabituel | insolite
inhabituelle | insolite
inhabituelles | insolites
inhabituels | insolites
inhumait | inhumait
inhumant | inhumant
inhume | inhume
inhument | inhument
inhumer | inhumer
inhumera | inhumera
inhumé | inhumé
inhumée | inhumée
inhumées | inhumées
inhumés | inhumés
initialement | au début
injection | piqûre
injections | piqûres
injuriait | injuriait
injuriant | injuriant
injurie | injurie
injurient | injurient
injurier | injurier
injuriera | injuriera
injurié | injurié
injuriée | injuriée
injuriées | injuriées
injuriés | injuriés
inoccupé | vide
inoccupée | vide
inoccupées | vides
inoccupés | vides
inondait | inondait
inondant | inondant
inonde | inonde
inondent | inondent
inonder | inonder
inondera | inondera
inondé | inondé
inondée | inondée
inondées | inondées
inondés | inondés
inquiet | inquiet
inquiets | inquiets
inquiète | inquiète
inquiètent | inquiètent
inquiètes | inquiètes
inquiétait | inquiétait
inquiétant | inquiétant
inquiéter | inquiéter
inquiétera | inquiétera
inquiétude | inquiétude
inquiétudes | inquiétudes
inquiété | inquiet
inquiétée | inquiète
inquiétées | inquiètes
inquiétés | inquiets
insatisfait | mécontent
insatisfaite | mécontent
insatisfaites | mécontents
insatisfaits | mécontents
inscrit
inscrit un but | marqué un but
insolite | insolite
insolites | insolites
inspecta | examina
inspectaient | examinaient
inspectait | examinait
inspectant | examinant
inspecte | examine
inspectent | examinent
inspecter | examiner
inspectera | examinera
inspecteront | examineront
inspectèrent | examinèrent
inspecté | examiné
inspectée | examinée
inspectées | examinées
inspectés | examinés
installait | posait
installant | posant
installe | pose
installent | posent
installer | poser
installera | posera
installé | posé
installée | posée
installées | posées
installés | posés
instant
instantané | immédiat
instantanée | immédiate
instantanées | immédiates
instantanés | immédiats
instar
instaurait | instaurait
instaurant | instaurant
instaure | établit
instaurent | instaurent
instaurer | établir
instaurera | établira
instauré | établi
instaurée | établie
instaurées | établies
instaurés | établis
instituteur | instituteur
instituteurs | instituteurs
institutrice | institutrice
institutrices | institutrices
insultait | injuriait
insultant | injuriant
insulte | injurie
insultent | injurient
insulter | injurier
insultera | injuriera
insulté | injurié
insultée | injuriée
insultées | injuriées
insultés | injuriés
intention
intentionnellement | exprès
interdiction | prohibition
interdit | prohibé
interdite | prohibée
interdites | prohibées
interdits | prohibés
internet
interpella | arrêta
interpellaient | arrêtaient
interpellait | arrêtait
interpellant | arrêtant
interpelle | arrête
interpellent | arrêtent
interpeller | arrêter
interpellera | arrêtera
interpelleront | arrêteront
interpellèrent | arrêtèrent
interpellé | arrêté
interpellée | arrêtée
interpellées | arrêtées
interpellés | arrêtés
interroge | interroge
interrogeait | interrogeait
interrogeant | interrogeant
interrogent | interrogent
interroger | interroger
interrogera | interrogera
interrogé | interrogé
interrogée | interrogée
interrogées | interrogées
interrogés | interrogés
interrompait | suspendait
interrompant | suspendant
interrompent | suspendent
interrompra | suspendra
interrompre | suspendre
interrompt | suspend
interrompu | suspendu
interrompue | suspendue
interrompues | suspendues
interrompus | suspendus
interruption
intersection | carrefour
intersections | carrefours
intervalle
intervalles
intervention
intervention chirurgicale | opération chirurgicale
interventions
interventions chirurgicales | opérations chirurgicales
interview | entretien
interviews | entretiens
intégralement | totalement
intégralité
intérieur
inutile | inutile
inutiles | inutiles
inverse
investigation | enquête
investigations | enquêtes
invitait | conviait
invitant | conviant
invite | convie
invitent | convient
inviter | convier
invitera | conviera
invité | convié
invitée | conviée
invitées | conviées
invités | conviés

issue

jadis | jadis
jamais
jamais auparavant | encore jamais
jamais encore | encore jamais
jamais plus | jamais plus

jeudi
jeudi dernier | jeudi passé
jeudi passé | jeudi passé
jeune
jeune chat | chaton
jeune chien | chiot
jeune fille | adolescente
jeunes
jeunes chats | chatons
jeunes chiens | chiots
jeunes filles | adolescentes

joie | joie
joies | joies
jour
jour chômé | jour chômé
jour d après | lendemain
jour d avant | veille
jour et nuit | jour et nuit
jour férié | jour chômé
jour précédent | veille
jour suivant | lendemain
journalier | quotidien
journaliers | quotidiens
journalière | journalière
journalières | journalières
journée
jours
jours après | jours après
jours plus tard | jours après
joyeuse | gaie
joyeuses | gaies
joyeux | gai

juge
juge qu | juge qu
juge que | juge que
jugement | verdict
jugements | verdicts
jugent
jugent que | jugent que
jusqu
jusqu ici | jusqu ici
jusqu à ce que | jusqu à ce que
jusqu à maintenant | jusqu ici
jusqu à présent | jusqu ici
juste
juste après | peu après
juste avant | peu avant

l
l an dernier | l an passé
l an passé | l an passé
l an prochain | l an prochain
l année antérieure | l année d avant
l année d avant | l année d avant
l année dernière | l an passé
l année passée | l an passé
l année prochaine | l an prochain
l année précédente | l année d avant
l année à venir | l an prochain
l après midi | après midi
l ensemble de la | toute la
l ensemble des | tous les
l ensemble du | tout le
l entraîneur | le coach
l hiver | l hiver
l instant | l instant
l intégralité | la totalité
l intégralité des | tous les
l un après l autre | un à un
l un l autre | l un l autre
l été | l été

la
la majeure partie | la plupart
la majorité | la plupart
la plupart | la plupart
la plupart du temps | le plus souvent
la plus grande partie | la plupart
la semaine dernière | la semaine passée
la semaine passée | la semaine passée
la semaine prochaine | la semaine à venir
la semaine qui vient | la semaine à venir
la semaine à venir | la semaine à venir
la totalité | la totalité
la totalité de la | toute la
la totalité des | tous les
la totalité du | tout le
la veille | la veille
labo | labo
laboratoire | labo
laboratoires | labos
labos | labos
lamente
laquelle
large
largement | largement
lavait | lavait
lavant | lavant
lave | lave
lavent | lavent
laver | laver
lavera | lavera
lavé | lavé
lavée | lavée
lavées | lavées
lavés | lavés

le
le coach | le coach
le double | le double
le jour d après | le lendemain
le jour d avant | la veille
le jour précédent | la veille
le jour suivant | le lendemain
le lendemain | le lendemain
le lendemain matin | le matin suivant
le long de | le long de
le long du | le long du
le matin | matin
le matin suivant | le matin suivant
le mois dernier | le mois passé
le mois passé | le mois passé
le mois prochain | le mois à venir
le mois à venir | le mois à venir
le moment | l instant
le plus rapidement possible | au plus tôt
le plus souvent | le plus souvent
le plus tôt possible | au plus tôt
le plus vite possible | au plus tôt
le soir | soir
lendemain | lendemain
lentement | lentement
lenteur
les
les deux | les deux
les gens qui | ceux qui
les personnes qui | ceux qui
les uns après les autres | à tour de rôle
leur
lever
leçons | cours

liberté
libre
libère | libère
libèrent | libèrent
libéra | libéra
libéraient | libéraient
libérait | libérait
libérant | libérant
libérer | libérer
libérera | libérera
libéreront | libéreront
libérèrent | libérèrent
libéré | libéré
libérée | libérée
libérées | libérées
libérés | libérés
licenciait | congédiait
licenciant | congédiant
licencie | congédie
licenciement | renvoi
licenciements | renvois
licencient | congédient
licencier | congédier
licenciera | congédiera
licencié | congédié
licenciée | congédiée
licenciées | congédiées
licenciés | congédiés
licite | légal
licites | légaux
lieu | lieu
lieu de l accident | lieu de l accident
lieux | lieux
lieux de l accident | lieu de l accident
ligne
limitait | limitait
limitant | limitant
limitation | limitation
limitations | limitations
limite | limite
limitent | limitent
limiter | limiter
limitera | limitera
limité | limite
limitée | limitée
limitées | limitées
limités | limités

localisait | repérait
localisant | repérant
localise | repère
localisent | repèrent
localiser | repérer
localisera | repérera
localisé | repéré
localisée | repérée
localisées | repérées
localisés | repérés
loge | loge
logea | logea
logeaient | logeaient
logeait | logeait
logeant | logeant
logement | logement
logements | logements
logent | logent
loger | loger
logera | logera
logeront | logeront
logèrent | logèrent
logé | logé
logée | logée
logées | logées
logés | logés
loin
long
longtemps | longtemps
longue
longuement | longtemps
lors
lors d | durant
lors de | durant
lors des | durant
lors du | durant
lorsqu | quand
lorsque | quand
lourd
lourds

lumière
lundi
lundi dernier | lundi passé
lundi passé | lundi passé
lutte
lutte contre | combat
luttent
luttent contre | combattent
lutter
lutter contre | combattre

là

légal | légal
légale | légal
légales | légaux
légaux | légaux
légèrement | un peu
légèrement moins | un peu moins
légèrement plus | un peu plus
lésion | lésion
lésions | lésions

magasin | magasin
magasins | magasins
magazine | revue
magazines | revues
magnifique | superbe
magnifiques | superbes
mail | mail
mails | mails
main
maintenant | à présent
maintes
mairie | mairie
mais | mais
maison
majeur | majeur
majeure | majeure
majeures | majeures
majeurs | majeurs
majoritairement | principalement
majorité
mal
malade | malade
malades | malades
malgré | malgré
malgré cela | malgré cela
malgré tout | malgré cela
malheureuse | triste
malheureusement | hélas
malheureuses | triste
malheureux | triste
maman | mère
mamans | mères
mamie | mamie
manifeste | évident
manifestes | évidents
manière | façon
manières | façons
manquait | ratait
manquant | ratant
manque | rate
manquent | ratent
manquer | rater
manquera | ratera
manqué | raté
manquée | ratée
manquées | ratées
manqués | ratés
manuel
manuel d utilisation | notice
manuellement | à la main
marchant
marcheur | marcheur
marcheurs | marcheurs
marché
mardi
mardi dernier | mardi passé
mardi passé | mardi passé
mari | mari
mariait
marie
marient
marier
mariera
marié
mariées
marquant
marquant une pause | faisant une pause
marque
marque une pause | fait une pause
marquent
marquent une pause | font une pause
marquer
marquer une pause | faire une pause
marqué
marqué un but | marqué un but
marqué une pause | fait une pause
match | match
match nul | nul
matches | matchs
matchs | matchs
matin | matin
matinée
mauvais
maximum
maître
maître d école | instituteur
maîtres
maîtres d école | instituteurs
maîtresse
maîtresse d école | institutrice
maîtresses
maîtresses d école | institutrices

meilleur
meilleur marché | moins cher
mentionna | dit
mentionnait | évoquait
mentionnant | évoquant
mentionne | évoque
mentionnent | évoquent
mentionner | évoquer
mentionnera | évoquera
mentionné | dit
mentionnée | évoquée
mentionnées | évoquées
mentionnés | évoqués
mercredi
mercredi dernier | mercredi passé
mercredi passé | mercredi passé
mesure
mesures
met
met au monde | met au monde
met au point | élabore
met en lumière | met en lumière
met en oeuvre | applique
met en place | établit
met en évidence | met en lumière
met fin à | met fin à
met un terme à | met fin à
met à jour | actualise
mets | mets
mettant
mettant au monde | mettant au monde
mettant au point | élaborant
mettant en lumière | mettant en lumière
mettant en oeuvre | appliquant
mettant en place | instaurant
mettant en évidence | mettant en lumière
mettant fin à | mettant fin à
mettant un terme à | mettant fin à
mettant à jour | actualisant
mettent
mettent au monde | mettent au monde
mettent au point | élaborent
mettent en lumière | mettent en lumière
mettent en oeuvre | appliquent
mettent en place | instaurent
mettent en évidence | mettent en lumière
mettent fin à | mettent fin à
mettent un terme à | mettent fin à
mettent à jour | actualisent
mettez | posez
mettre
mettre au monde | mettre au monde
mettre au point | élaborer
mettre en lumière | mettre en lumière
mettre en oeuvre | appliquer
mettre en place | établir
mettre en évidence | mettre en lumière
mettre fin à | mettre fin à
mettre sur pied | organiser
mettre un terme à | mettre fin à
mettre à jour | actualiser
meurent | meurent
meurt | meurt

mi
midi
milieu
militaire | soldat
militaires | soldats
minimum
minute
minutes
minutes après | minutes après
minutes plus tard | minutes après
minéralogique
minéralogiques
mis
mis au monde | mis au monde
mis au point | élaboré
mis en lumière | mis en lumière
mis en oeuvre | appliqué
mis en place | établi
mis en évidence | mis en lumière
mis fin à | mis fin à
mis sur pied | organisé
mis un terme à | mis fin à
mis à jour | actualisé
mise
mise sur pied | organisée
mission

mobile
mobiles
mode
mode d emploi | notice
modifia | changea
modifiaient | changeaient
modifiait | changeait
modifiant | changeant
modification | changement
modifications | changements
modifie | change
modifient | changent
modifier | changer
modifiera | changera
modifieront | changeront
modifièrent | changèrent
modifié | changé
modifiée | changée
modifiées | changées
modifiés | changés
moins
moins cher | moins cher
moins fréquemment | moins souvent
moins souvent | moins souvent
mois
mois après | mois après
mois d avant | mois d avant
mois plus tard | mois après
mois précédent | mois d avant
moitié
moment
moments
monde
mondialement | mondialement
monta | monta
montaient | montaient
montait | montait
montant | somme
montants | sommes
monte | monte
montent | montent
monter | monter
montera | montera
monteront | monteront
montra | montra
montraient | montraient
montrait | montrait
montrant | montrant
montre | montre
montrent | montrent
montrer | montrer
montrera | montrera
montreront | montreront
montrèrent | montrèrent
montré | montré
montrée | montrée
montrées | montrées
montrés | montrés
montèrent | montèrent
monté | monté
montée | montée
montées | montées
montés | montés
mort | mort
morte | morte
morts | morts
moto | moto
motocyclette | moto
motocyclettes | motos
motos | motos
mots
mourant | mourant
mourir | mourir
moyen

municipalité | commune
municipalités | communes
mutuellement | l un l autre

mère | mère
mères | mères

mécontent | mécontent
mécontente | mécontent
mécontentes | mécontents
mécontents | mécontents
médecin | docteur
médecins | docteurs
méfie
méfient
méfier
méfié
méfiée
méfiées
méfiés
mégarde
mélange | mêle
mélangea | mêla
mélangeaient | mêlaient
mélangeait | mêlait
mélangeant | mêlant
mélangent | mêlent
mélanger | mêler
mélangera | mêlera
mélangeront | mêleront
mélangèrent | mêlèrent
mélangé | mêlé
mélangée | mêlée
mélangées | mêlées
mélangés | mêlés
méprise | erreur
méprises | erreurs
métier | métier
métiers | métiers
météo
météorologique
météorologiques

mêla | mêla
mêlaient | mêlaient
mêlait | mêlait
mêlant | mêlant
mêle | mêle
mêlent | mêlent
mêler | mêler
mêlera | mêlera
mêleront | mêleront
mêlèrent | mêlèrent
mêlé | mêlé
mêlée | mêlée
mêlées | mêlées
mêlés | mêlés
même
même si | même si
mêmes

n
n est pas autorisé | est interdit
n est pas autorisée | est interdite
n est pas clair | reste flou
n est pas connu | est inconnu
n est pas connue | est inconnue
n est pas permis | est interdit
n est pas permise | est interdite
n est pas possible | est impossible
n importe où ailleurs | partout ailleurs

naissance
naturellement | bien sûr
navire | bateau
navires | bateaux

ne
ne sont pas autorisées | sont interdites
ne sont pas autorisés | sont interdits
ne sont pas permis | sont interdits
ne sont pas permises | sont interdites
nettement | fortement
nettement moins | bien moins
nettement plus | bien plus
nettoie | lave
nettoient | lavent
nettoiera | lavera
nettoyait | lavait
nettoyant | lavant
nettoyer | laver
nettoyé | lavé
nettoyée | lavée
nettoyées | lavées
nettoyés | lavés
neuf

nocif | nocif
nocifs | nocifs
nocive | nocif
nocives | nocifs
noie
nom
nombre
nombreuses
nombreux
nomma | nomma
nommaient | nommaient
nommait | nommait
nommant | nommant
nomme | nomme
nomment | nomment
nommer | nommer
nommera | nommera
nommeront | nommeront
nommèrent | nommèrent
nommé | nommé
nommée | nommée
nommées | nommées
nommés | nommés
non
non loin | non loin
non loin d | près d
non loin de | près d
non loin des | près d
non loin du | près d
normal | normal
normale | normal
normales | normaux
normaux | normaux
nos
notamment | surtout
notice | notice
notice d utilisation | notice
nourrisson | bébé
nourrissons | bébés
nouveau
nouvelle
noyer
noyé

nui
nui à | nui à
nuire
nuire à | nuire à
nuisant
nuisant à | nuisant à
nuisent
nuisent à | nuisent à
nuisible | nocif
nuisibles | nocifs
nuit
nuit et jour | jour et nuit
nuit à | nuit à
nul | nul

néanmoins | mais
nécessaire | nécessaire
nécessaires | nécessaires
nécessitant | nécessitant
nécessite | nécessite
nécessitent | nécessitent
nécessiter | nécessiter
nécessité | nécessité
négociations | pourparlers

objectif
objectifs | buts
oblige | force
obligent | forcent
obliger | forcer
obligé | force
obligée | forcée
obligées | forcées
obligés | forcés
obscur | obscur
obscure | obscur
obscures | obscurs
obscurs | obscurs
obstrua | bloqua
obstruaient | bloquaient
obstruait | bloquait
obstruant | bloquant
obstrue | bloque
obstruent | bloquent
obstruer | bloquer
obstruera | bloquera
obstrueront | bloqueront
obstruèrent | bloquèrent
obstrué | bloqué
obstruée | bloquée
obstruées | bloquées
obstrués | bloqués
obsèques | obsèques
obtenaient | obtenaient
obtenait | obtenait
obtenant | obtenant
obtenir | obtenir
obtenu | reçu
obtenue | reçue
obtenues | reçues
obtenus | reçus
obtiendra | recevra
obtiendront | recevront
obtiennent | reçoivent
obtient | reçoit
obtinrent | reçurent
obtint | reçut

occasion | occasion
occasionna | causa
occasionnaient | causaient
occasionnait | causait
occasionnant | causant
occasionne | cause
occasionnellement | parfois
occasionnent | causent
occasionner | causer
occasionnera | causera
occasionneront | causeront
occasionnèrent | causèrent
occasionné | causé
occasionnée | causée
occasionnées | causées
occasionnés | causés
occasions | occasions
occupe
occupent
occuper
octroie | accorde
octroient | accordent
octroiera | accordera
octroyait | accordait
octroyant | accordant
octroyer | accorder
octroyé | accordé
octroyée | accordée
octroyées | accordées
octroyés | accordés

oeuvre

on
on peut | on peut
ondée | ondée
ondées | ondées
ont
ont besoin de | nécessitent
ont chuté | ont chuté
ont des difficultés à | peinent à
ont du mal à | peinent à
ont eu lieu | ont eu lieu
ont l intention d | prévoient d
ont l intention de | prévoient d
ont le droit de | ont le droit de
ont lieu | ont lieu
ont perdu la vie | sont morts
ont peur de | craignent
ont pour but de | visent à
ont pour objectif de | visent à
ont pris feu | ont pris feu
ont pris la fuite | se sont enfuis
ont recours à | recourent à
ont réussi à | ont réussi à
onéreuse | cher
onéreuses | chers
onéreux | cher

opinion | avis
opinions | avis
opportunité | occasion
opportunités | occasions
oppose
opposé
optionnel | optionnel
optionnelle | facultative
optionnelles | facultatives
optionnels | optionnels
opération
opération chirurgicale | opération chirurgicale
opérations
opérations chirurgicales | opérations chirurgicales

oralement | oralement
ordinaire | normal
ordinaires | normaux
ordinateur
ordinateur portable | pc portable
ordinateurs
ordinateurs portables | pc portables
ordre
ordure | déchet
ordures | déchets
organiser | organiser
organisé | organisé
organisée | organisée
origine
ornait | ornait
ornant | ornant
orne | orne
ornent | ornent
orner | orner
ornera | ornera
orné | orné
ornée | ornée
ornées | ornées
ornés | ornés

ou
outre | outre

où

paie | paie
paient | paient
paiera | paiera
paisible | calme
paisibles | calmes
panne
panne d électricité | panne de courant
panne de courant | panne de courant
panneau
panneau photovoltaïque | panneau solaire
panneau solaire | panneau solaire
panneaux
panneaux photovoltaïques | panneaux solaires
panneaux solaires | panneaux solaires
pannes
pannes d électricité | pannes de courant
pannes de courant | pannes de courant
papa | papa
papas | papas
papi | papi
papy | papi
par
par accident | par accident
par ailleurs | de plus
par avance | d avance
par chance | par chance
par conséquent | donc
par contre | par contre
par courriel | par mail
par courrier | par courrier
par e mail | par mail
par erreur | par erreur
par exemple | par exemple
par hasard | par hasard
par inadvertance | par erreur
par la poste | par courrier
par la suite | puis
par le passé | jadis
par le train | en train
par mail | par mail
par manque de | faute de
par mesure de précaution | par prudence
par moments | parfois
par mégarde | par erreur
par prudence | par prudence
par précaution | par prudence
par rapport au | comparé au
par rapport aux | comparés aux
par rapport à | comparé à
par téléphone | au téléphone
par écrit | par écrit
paraissait | semblait
paraissent | semblent
parait | parait
paraphait | signait
paraphant | signant
paraphe | signe
paraphent | signent
parapher | signer
paraphera | signera
paraphé | signé
paraphée | signée
paraphées | signées
paraphés | signés
paraît | parait
paraître | sembler
parc
parc de stationnement | parking
parce
parce qu | car
parce que | car
parcs
parcs de stationnement | parkings
pareil | pareil
pareiles | pareils
pareille | pareil
pareils | pareils
parfait | parfait
parfaite | parfait
parfaites | parfaits
parfaits | parfaits
parfois | parfois
parking | parking
parkings | parkings
parle
parle avec | parle avec
parlementaire | député
parlementaires | députés
parlent
parlent avec | parlent avec
parler
parler avec | parler avec
parlé
parlé avec | parlé avec
parmi
part
part en retraite | part en retraite
part à la retraite | part en retraite
partant
partant en retraite | partant en retraite
partant à la retraite | partant en retraite
partent
partent en retraite | partent en retraite
partent à la retraite | partent en retraite
parti
parti en retraite | pris sa retraite
parti à la retraite | pris sa retraite
participe | participe
participent | participent
participer | participer
participé | participé
particulier
particulièrement | surtout
partie
partiellement | en partie
partir | partir
partir en retraite | partir en retraite
partir à la retraite | partir en retraite
partout | partout
partout ailleurs | partout ailleurs
partout dans le monde | mondialement
partout dans le pays | dans tout le pays
parvenant
parvenant à un accord | trouvant un accord
parvenir
parvenir à | arriver à
parvenir à un accord | trouver un accord
parvenu
parvenu à un accord | conclu un accord
parvenue
parvenues
parvenus
parviennent
parviennent à | arrivent à
parviennent à un accord | trouvent un accord
parvient
parvient à | arrive à
parvient à un accord | trouve un accord
pas
pas encore | pas encore
pas loin d | près d
pas loin de | près d
pas loin des | près d
pas loin du | près d
pas moins d | au moins
pas moins de | au moins
pas plus tard que | au plus tard
pas à pas | pas à pas
passage
passage clouté | passage clouté
passage piéton | passage clouté
passage pour piétons | passage clouté
passager | passager
passagers | passagers
passe
passe pour | passe pour
passé
passée
patate | patate
patates | patates
pause
pauvre | démuni
pauvres | démunis
payait | payait
payant | payant
payer | payer
pays
paysan | paysan
paysans | paysans
payé | payé
payée | payée
payées | payées
payés | payés

pc
pc portable | pc portable
pc portables | pc portables

pdg | pdg

peinant
peinant à | peinant à
peine
peine d emprisonnement | peine de prison
peine de prison | peine de prison
peine à | peine à
peinent
peinent à | peinent à
peiner
peiner à | peiner à
peines
peines d emprisonnement | peines de prison
peines de prison | peines de prison
peinture | toile
peintures | toiles
peiné
peiné à | peiné à
pela | pela
pelaient | pelaient
pelait | pelait
pelant | pelant
peler | peler
pelle | pelle
pellent | pellent
pellera | pellera
pelleront | pelleront
pelèrent | pelèrent
pelé | pelé
pelée | pelée
pelées | pelées
pelés | pelés
pendant | durant
pendant ce temps | entre temps
pendant ce week end | ce week end
pendant cette semaine | cette semaine
pendant l automne | en automne
pendant l hiver | l hiver
pendant l été | l été
pendant la matinée | matin
pendant la nuit | dans la nuit
pendant le printemps | au printemps
pendant les dernières années | ces dernières années
pendant plusieurs | plusieurs
pendant plusieurs années | plusieurs années
pendant plusieurs heures | plusieurs heures
pendant plusieurs jours | plusieurs jours
pendant plusieurs mois | plusieurs mois
pendant plusieurs semaines | plusieurs semaines
pendant que | alors qu
pendant quelques | quelques
pendant quelques heures | quelques heures
pendant quelques jours | quelques jours
pendant tout l | tout l
pendant tout l été | tout l été
pendant toute l année | toute l année
pendant toute la | toute la
pendant toute la durée de | tout au long de
pendant toute la journée | toute la journée
pendant toute la nuit | toute la nuit
pendant une heure | une heure
pensaient | pensaient
pensait | croyait
pensait que | croyait que
pense | croit
pense qu | juge qu
pense que | juge que
pensent | croient
pensent qu | croient qu
pensent que | jugent que
penser | croire
pensionné | retraité
pensionnés | retraités
pensé | pensé
percuta | heurta
percutaient | heurtaient
percutait | heurtait
percutant | heurtant
percute | heurte
percutent | heurtent
percuter | heurter
percutera | heurtera
percuteront | heurteront
percutèrent | heurtèrent
percuté | heurté
percutée | heurtée
percutées | heurtées
percutés | heurtés
perd
perd la vie | meurt
perdant
perdant la vie | mourant
perdent
perdent la vie | meurent
perdre
perdre la vie | mourir
perdu
perdu la vie | mort
perdurait | perdurait
perdurant | perdurant
perdure | perdure
perdurent | perdurent
perdurer | perdurer
perdurera | perdurera
perduré | perduré
perdurée | perdurée
perdurées | perdurées
perdurés | perdurés
perdus
perfectionnait | améliorait
perfectionnant | améliorant
perfectionne | améliore
perfectionnent | améliorent
perfectionner | améliorer
perfectionnera | améliorera
perfectionné | amélioré
perfectionnée | améliorée
perfectionnées | améliorées
perfectionnés | améliorés
permanence
permet | permet
permettait | autorisait
permettant | autorisant
permettent | autorisent
permettra | permettra
permettre | autoriser
permis | permis
permise | permise
permises | permises
perpètre | commet
perpètrent | commettent
perpétrait | commettait
perpétrant | commettant
perpétrer | commettre
perpétrera | commettra
perpétré | commis
perpétrée | commise
perpétrées | commises
perpétrés | commis
persistait | perdurait
persistant | perdurant
persiste | perdure
persistent | perdurent
persister | perdurer
persistera | perdurera
persisté | perduré
persistée | perdurée
persistées | perdurées
persistés | perdurés
personne
personnellement | en personne
personnes | gens
personnes en situation de handicap | personnes handicapées
personnes handicapées | personnes handicapées
personnes âgées | aînés
persuader | persuader
persuadé | persuadé
persuadée | persuadée
persuadés | persuadés
perturbait | troublait
perturbant | troublant
perturbe | trouble
perturbent | troublent
perturber | troubler
perturbera | troublera
perturbé | troublé
perturbée | troublée
perturbées | troublées
perturbés | troublés
petit
petit garçon | garçonnet
petit à petit | pas à pas
petite
petite fille | fillette
petites
petites filles | fillettes
petits
petits garçons | garçonnets
peu
peu après | peu après
peu avant | peu avant
peu bruyant | silencieux
peu bruyante | silencieux
peu coûteuse | bon marché
peu coûteuses | bon marché
peu coûteux | bon marché
peu de temps après | peu après
peu de temps avant | peu avant
peu importe | peu importe
peu onéreux | bon marché
peu souvent | rarement
peu à peu | pas à pas
peur | peur
peurs | peurs
peut | peut
peuvent | peuvent

phase | phase
phases | phases
photo | photo
photographiant | photographiant
photographie | photo
photographient | photographient
photographier | photographier
photographies | photos
photographié | photographié
photos | photos
photovoltaïque
photovoltaïques

pied
pillait | pillait
pillant | pillant
pille | pille
pillent | pillent
piller | piller
pillera | pillera
pillé | pillé
pillée | pillée
pillées | pillées
pillés | pillés
piqûre | piqûre
piqûres | piqûres
piteux
piéton
piétons

place
placez | posez
plaint
plainte
plaisant | agréable
plaisante | agréable
plaisantes | agréables
plaisants | agréables
plaisir
planifié | planifié
planifiée | planifiée
planifiées | planifiées
planifiés | planifiés
planète
plaque
plaque d immatriculation | plaque minéralogique
plaque minéralogique | plaque minéralogique
plaques
plaques d immatriculation | plaques minéralogiques
plaques minéralogiques | plaques minéralogiques
plat | mets
plats | mets
plein
plein d | plein d
plein de | plein de
pleine
pleine d | pleine d
pleine de | pleine de
pleines
pleines d | pleines d
pleines de | pleines de
pleins
pleins d | pleins d
pleins de | pleins de
plupart
plus
plus d | plus d
plus de | plus de
plus fréquemment | plus souvent
plus jamais | jamais plus
plus particulièrement | surtout
plus rapidement | plus vite
plus souvent | plus souvent
plus tard dans la journée | plus tard dans la journée
plus vite | plus vite
plusieurs | plusieurs
plusieurs années | plusieurs années
plusieurs fois | plusieurs fois
plusieurs heures | plusieurs heures
plusieurs jours | plusieurs jours
plusieurs mois | plusieurs mois
plusieurs semaines | plusieurs semaines
plutôt
plutôt que de | au lieu de

poids
poids lourd | camion
poids lourds | camions
point
poli | poli
police
policier | policier
policiers | policiers
polie | polie
polluait | polluait
polluant | polluant
pollue | pollue
polluent | polluent
polluer | polluer
polluera | polluera
pollué | pollué
polluée | polluée
polluées | polluées
pollués | pollués
pomme
pomme de terre | patate
pommes
pommes de terre | patates
pompier | pompier
pompiers | pompiers
ponctuellement | à l heure
porc | porc
porcs | porcs
portable
portables
portant
portant atteinte à | nuisant à
portant plainte | portant plainte
porte
porte atteinte à | nuit à
porte plainte | porte plainte
portent
portent atteinte à | nuisent à
portent plainte | portent plainte
porter
porter atteinte à | nuire à
porter plainte | porter plainte
porter à ébullition | faire bouillir
portier | gardien
portiers | gardiens
porté
porté atteinte à | nui à
porté plainte | porté plainte
posait | posait
posant | posant
pose | pose
posent | posent
poser | poser
posera | posera
posez | posez
possesseur | possesseur
possible
possède | détient
possèdent | possèdent
possédait | détenait
possédant | détenant
posséder | détenir
possédera | détiendra
possédé | détenu
possédée | détenue
possédées | détenues
possédés | détenus
poste | poste
poste de police | commissariat
postes | postes
posé | posé
posée | posée
posées | posées
posés | posés
pour | pour
pour autant que | pour autant que
pour cause de | du fait de
pour cette raison | donc
pour de bon | pour de bon
pour l essentiel | principalement
pour l heure | pour l heure
pour l instant | pour l heure
pour la même raison | pour la même raison
pour la première fois | pour la première fois
pour la toute première fois | pour la première fois
pour le compte de | au nom de
pour le moment | pour l heure
pour les mêmes raisons | pour la même raison
pour partie | en partie
pour qu | afin qu
pour que | afin qu
pour résumer | en bref
pour toujours | à jamais
pourparlers | pourparlers
pourquoi
poursuit | continue
poursuite | poursuite
poursuivaient | continuaient
poursuivait | continuait
poursuivant | continuant
poursuivent | continuent
poursuivi | continué
poursuivie | continuée
poursuivies | continuées
poursuivirent | continuèrent
poursuivis | continués
poursuivit | continua
poursuivra | continuera
poursuivre | continuer
poursuivront | continueront
pourtant | mais
pourvu
pourvu que | pourvu que

pratiquait | exerçait
pratiquant | exerçant
pratique | exerce
pratiquement | presque
pratiquement tous | presque tous
pratiquement toutes | presque toutes
pratiquent | exercent
pratiquer | exercer
pratiquera | exercera
pratiqué | exercé
pratiquée | exercée
pratiquées | exercées
pratiqués | exercés
premier
première
première mi temps | première période
première période | première période
prenant
prenant des mesures | prenant des mesures
prenant effet | prenant effet
prenant en compte | tenant compte de
prenant en photo | photographiant
prenant sa retraite | partant en retraite
prenant une décision | décidant
prend
prend des mesures | prend des mesures
prend effet | prend effet
prend en compte | prend en compte
prend en photo | photo
prend fin | s achève
prend la fuite | s enfuit
prend la succession de | succède à
prend part | participe
prend sa retraite | part en retraite
prend soin d | s occupe d
prend soin de | s occupe de
prend une décision | décide
prendra
prendra fin | s achèvera
prendre
prendre contact avec | contacter
prendre des mesures | adopter des mesures
prendre effet | prendre effet
prendre en compte | tenir compte de
prendre en photo | photographier
prendre la fuite | s enfuir
prendre la succession de | succéder à
prendre part | participer
prendre sa retraite | partir en retraite
prendre soin d | s occuper d
prendre soin de | s occuper de
prendre une décision | décider
prennent
prennent des mesures | adoptent des mesures
prennent effet | prennent effet
prennent en compte | prennent en compte
prennent en photo | photographient
prennent fin | s achèvent
prennent part | participent
prennent sa retraite | partent en retraite
prennent soin de | s occupent de
prennent une décision | décident
presque | presque
presque jamais | presque jamais
presque partout | presque partout
presque rien | presque rien
presque toujours | presque toujours
presque tous | presque tous
presque toutes | presque toutes
pression
pressions
preuve
primordial | crucial
primordiale | cruciale
primordiales | cruciales
primordiaux | cruciaux
principal | majeur
principale | majeure
principalement | principalement
principales | majeures
principaux | majeurs
principe
printemps
pris
pris contact avec | contacté
pris des mesures | pris des mesures
pris effet | pris effet
pris en compte | pris en compte
pris en photo | photographié
pris la succession de | succédé à
pris part | participé
pris sa retraite | pris sa retraite
pris une décision | décidé
prison
prit
prit fin | prit fin
privilégiait | préférait
privilégiant | préférant
privilégie | préfère
privilégient | préfèrent
privilégier | préférer
privilégiera | préférera
privilégié | préféré
privilégiée | favorie
privilégiées | favories
privilégiés | favoris
prix
prix d entrée | prix d entrée
prié
priée
priées
priés
probablement | sans doute
problème | problème
problèmes | problèmes
prochain
prochaine
prochainement | bientôt
prochaines
prochains
procurait | procurait
procurant | procurant
procure | fournit
procurent | procurent
procurer | fournir
procurera | fournira
procuré | fourni
procurée | fournie
procurées | fournies
procurés | fournis
produira | produira
produire | produire
produiront | produiront
produisaient | fabriquaient
produisait | fabriquait
produisant | fabriquant
produisent | fabriquent
produisirent | fabriquèrent
produisit | fabriqua
produit | produit
produite | produite
produites | produites
produits | produits
prof | prof
professeur | prof
professeure | enseignante
professeures | enseignantes
professeurs | profs
profession | métier
professions | métiers
profit | profit
profitant
profitant de | profitant de
profite
profite de | profite de
profitent
profitent de | profitent de
profiter
profiter de | profiter de
profits | profits
profité
profité de | profité de
profs | profs
programme | émission
programmes | émissions
programmé | planifié
programmée | planifiée
programmées | planifiées
programmés | planifiés
progressait | avançait
progressant | avançant
progresse | avance
progresse de | grimpe de
progressent | avancent
progresser | avancer
progressera | avancera
progressivement | pas à pas
progressé | avancé
progressé d | augmenté d
progressé de | grimpé de
progressée | avancée
progressées | avancées
progressés | avancés
prohibition | prohibition
prohibé | prohibé
prohibée | prohibée
prohibées | prohibées
prohibés | prohibés
projette
projette d | prévoit d
projette de | prévoit d
projettent
projettent d | prévoient d
projettent de | prévoient d
prolongé
promenade | balade
promenades | balades
prompt | prompt
prompte | prompt
promptement | vite
promptes | prompts
prompts | prompts
prononce
prononce un discours | fait un discours
prononcent
prononcent un discours | font un discours
prononcer
prononcer un discours | faire un discours
prononcé
prononcé un discours | fait un discours
prononçant
prononçant un discours | tenant un discours
propage | répand
propageait | répandait
propageant | répandant
propagent | propagent
propager | propager
propagera | répandra
propagé | propagé
propagée | propagée
propagées | propagées
propagés | propagés
propos
proposa | proposa
proposaient | proposaient
proposait | proposait
proposant | proposant
propose | propose
proposent | proposent
proposer | proposer
proposera | proposera
proposeront | proposeront
proposèrent | proposèrent
proposé | proposé
proposée | proposée
proposées | proposées
proposés | proposés
propriétaire | possesseur
protège | protège
protègent | protègent
protégea | protégea
protégeaient | protégeaient
protégeait | protégeait
protégeant | protégeant
protéger | protéger
protégera | protégera
protégeront | protégeront
protégèrent | protégèrent
protégé | protégé
protégée | protégée
protégées | protégées
protégés | protégés
provenant
provenant de | venant de
provenir
provenir de | venir de
provenu
provenu de | venu de
proviennent
proviennent de | viennent de
provient
provient de | vient de
provisoire | provisoire
provisoirement | provisoirement
provisoires | provisoires
provoqua | causa
provoquaient | causaient
provoquait | causait
provoquant | causant
provoque | cause
provoquent | causent
provoquer | causer
provoquera | causera
provoqueront | causeront
provoquèrent | causèrent
provoqué | causé
provoquée | causée
provoquées | causées
provoqués | causés
proximité
prudemment | prudemment
prudence
près
près d | près d
près de | près d
près des | près d
près du | près d
précaution
précis | exact
précisa | dit
précisait | disait
précisant | disant
précise | dit
précisent | disent
préciser | dire
précises | exactes
précisé | dit
précisément | exactement
précède | devance
précèdent | devancent
précédait | devançait
précédant | devançant
précédemment | auparavant
précédent | antérieur
précédente | antérieure
précédentes | antérieures
précédents | antérieurs
précéder | devancer
précédera | devancera
précédé | devancé
précédée | devancée
précédées | devancées
précédés | devancés
préfère | préfère
préfèrent | préfèrent
préférait | préférait
préférant | préférant
préférer | préférer
préférera | préférera
préféré | préféré
préférée | favorie
préférées | favories
préférés | favoris
préoccupait | inquiétait
préoccupant | inquiétant
préoccupation | inquiétude
préoccupations | inquiétudes
préoccupe | inquiète
préoccupent | inquiètent
préoccuper | inquiéter
préoccupera | inquiétera
préoccupé | inquiet
préoccupée | inquiète
préoccupées | inquiètes
préoccupés | inquiets
prépare
préparent
préparer
présent | actuel
présenta | exposa
présentaient | exposaient
présentait | exposait
présentant | exposant
présente | expose
présentement | à présent
présentent | exposent
présenter | exposer
présentera | exposera
présenteront | exposeront
présentes | actuelles
présents | actuels
présentèrent | exposèrent
présenté | exposé
présentée | exposée
présentées | exposées
présentés | exposés
préserva | protégea
préservaient | protégeaient
préservait | protégeait
préservant | protégeant
préserve | protège
préservent | protègent
préserver | protéger
préservera | protégera
préserveront | protégeront
préservèrent | protégèrent
préservé | protégé
préservée | protégée
préservées | protégées
préservés | protégés
président
président directeur général | pdg
prévenait | prévenait
prévenant | prévenant
prévenir | avertir
prévenu | averti
prévenue | avertie
prévenues | averties
prévenus | avertis
préviendra | avertira
préviennent | avertissent
prévient | avertit
prévision
prévision météo | prévision météo
prévision météorologique | prévision météo
prévisions
prévisions météo | prévisions météo
prévisions météorologiques | prévisions météo
prévoient
prévoient d | prévoient d
prévoient de | prévoient d
prévoit
prévoit d | prévoit d
prévoit de | prévoit d
prévu
prévue
prévues
prévus
prêtre | curé
prêtres | curés

public
publie | édite
publier | éditer
publiquement | en public
publié | édité
publiée | éditée
publiés | édités
puis | puis
puisqu | car
puisque | car
pull | pull
puni | puni
punie | punie
punies | punies
punir | punir
punira | punira
punis | punis
punissait | punissait
punissant | punissant
punissent | punissent
punit | punit
purement
purement et simplement | tout simplement

père | papa
pères | papas

péri
péri noyé | péri noyé
péril | péril
périlleuse | dangereux
périlleuses | dangereux
périlleux | dangereux
périls | périls
période
périphérie | banlieue
périphéries | banlieues
périr
périr noyé | se noyer
périt
périt noyé | se noie

qu
qu à l accoutumée | que d habitude
qu à l ordinaire | que d habitude
quand | quand
quand bien même | même si
quand même | quand même
quant
quant au | quant à
quant à | quant à
quasiment | presque
quasiment jamais | presque jamais
quasiment partout | presque partout
quasiment rien | presque rien
quasiment toujours | presque toujours
quasiment tous | presque tous
quasiment toutes | presque toutes
que
que d habitude | que d habitude
que d ordinaire | que d habitude
quel
quel que soit | peu importe
quelque
quelque part ailleurs | ailleurs
quelque peu | un peu
quelquefois | parfois
quelques | quelques
quelques heures | quelques heures
quelques jours | quelques jours
questionnait | interrogeait
questionnant | interrogeant
questionne | interroge
questionnent | interrogent
questionner | interroger
questionnera | interrogera
questionné | interrogé
questionnée | interrogée
questionnées | interrogées
questionnés | interrogés
queue
qui
qui plus est | de plus
quinze
quinze jours | 15 jours
quitter
quitter les lieux | partir
quoi
quoi qu il en soit | en tout cas
quoiqu | quoiqu
quoique | quoiqu
quotidien | quotidien
quotidienne | journalière
quotidiennement | chaque jour
quotidiennes | journalières
quotidiens | quotidiens

raccorda | relia
raccordaient | reliaient
raccordait | reliait
raccordant | reliant
raccorde | relie
raccordent | relient
raccorder | relier
raccordera | reliera
raccorderont | relieront
raccordèrent | relièrent
raccordé | relié
raccordée | reliée
raccordées | reliées
raccordés | reliés
raconta | dit
racontaient | relataient
racontait | disait
racontant | relatant
raconte | dit
racontent | disent
raconter | relater
racontera | relatera
raconteront | relateront
racontèrent | relatèrent
raconté | dit
racontée | relatée
racontées | relatées
racontés | relatés
rafale | rafale
rafales | rafales
raide | raide
raides | raides
raison
raisons
ralenti | freiné
ralentie | freinée
ralenties | freinées
ralentir | freiner
ralentira | freinera
ralentis | freinés
ralentissait | freinait
ralentissant | freinant
ralentissent | freinent
ralentit | freine
rallonge | allonge
rallongeait | allongeait
rallongeant | allongeant
rallongent | allongent
rallonger | allonger
rallongera | allongera
rallongé | allongé
rallongée | allongée
rallongées | allongées
rallongés | allongés
ramassa | ramassa
ramassaient | ramassaient
ramassait | ramassait
ramassant | ramassant
ramasse | ramasse
ramassent | ramassent
ramasser | ramasser
ramassera | ramassera
ramasseront | ramasseront
ramassèrent | ramassèrent
ramassé | ramassé
ramassée | ramassée
ramassées | ramassées
ramassés | ramassés
randonneur | marcheur
randonneurs | marcheurs
randonnée | excursion
randonnées | excursions
rapide | prompt
rapidement | vite
rapides | prompts
rappeler
rappelle
rappellent
rapport | rapport
rapporta | dit
rapportait | disait
rapporte | dit
rapportent | disent
rapports | rapports
rapporté | dit
rarement | rarement
rasait | rasait
rasant | rasant
rase | rase
rasent | rasent
raser | raser
rasera | rasera
rassemblait | regroupait
rassemblant | regroupant
rassemble | réunit
rassemblent | regroupent
rassembler | réunir
rassemblera | réunira
rassemblé | réuni
rassemblée | réunie
rassemblées | réunies
rassemblés | réunis
rasé | rasé
rasée | rasée
rasées | rasées
rasés | rasés
ratait | ratait
ratant | ratant
rate | rate
ratent | ratent
rater | rater
ratera | ratera
raté | raté
ratée | ratée
ratées | ratées
ratés | ratés
ravi | ravi
ravie | ravie
ravies | ravies
ravis | ravis

rebroussant
rebroussant chemin | faisant demi tour
rebrousse
rebrousse chemin | fait demi tour
rebroussent
rebroussent chemin | font demi tour
rebrousser
rebrousser chemin | faire demi tour
rebroussé
rebroussé chemin | fait demi tour
rebâti | rebâti
rebâtie | rebâtie
rebâtir | rebâtir
recevaient | obtenaient
recevait | obtenait
recevant | obtenant
recevoir | obtenir
recevra | recevra
recevront | recevront
rechercha | chercha
recherchaient | cherchaient
recherchait | cherchait
recherchant | cherchant
recherche | cherche
recherchent | cherchent
rechercher | chercher
recherchera | cherchera
rechercheront | chercheront
recherchèrent | cherchèrent
recherché | cherché
recherchée | cherchée
recherchées | cherchées
recherchés | cherchés
recommanda | conseilla
recommandaient | conseillaient
recommandait | conseillait
recommandant | conseillant
recommande | conseille
recommandent | conseillent
recommander | conseiller
recommandera | conseillera
recommanderont | conseilleront
recommandèrent | conseillèrent
recommandé | conseillé
recommandée | conseillée
recommandées | conseillées
recommandés | conseillés
reconstruire | rebâtir
reconstruit | rebâti
reconstruite | rebâtie
recourant
recourant à | recourant à
recourent
recourent à | recourent à
recourir
recourir à | recourir à
recours
recourt
recourt à | recourt à
recouru
recouru à | recourt à
recouvert | couvert
recouverte | couverte
recouvertes | couvertes
recouverts | couverts
recouvrait | couvrait
recouvrant | couvrant
recouvre | couvre
recouvrent | couvrent
recouvrir | couvrir
recouvrira | couvrira
recruta | recruta
recrutaient | recrutaient
recrutait | recrutait
recrutant | recrutant
recrute | recrute
recrutement | recrute
recrutements | embauches
recrutent | recrutent
recruter | recruter
recrutera | recrutera
recruteront | recruteront
recrutèrent | recrutèrent
recruté | recruté
recrutée | recrutée
recrutées | recrutées
recrutés | recrutés
rectifiait | corrigeait
rectifiant | corrigeant
rectifie | corrige
rectifient | corrigent
rectifier | corriger
rectifiera | corrigera
rectifié | corrigé
rectifiée | corrigée
rectifiées | corrigées
rectifiés | corrigés
recueillait | récoltait
recueillant | récoltant
recueille | récolte
recueillent | récoltent
recueillera | récoltera
recueilli | récolté
recueillie | récoltée
recueillies | récoltées
recueillir | récolter
recueillis | récoltés
recul | recul
reculs | reculs
redouta | redouta
redoutaient | craignaient
redoutait | craignait
redoutant | craignant
redoute | craint
redoutent | craignent
redouter | craindre
redoutera | craindra
redouteront | craindront
redoutèrent | craignirent
redouté | craint
redoutée | peur
redoutées | peurs
redoutés | craints
regrettait | déplorait
regrettant | déplorant
regrette | déplore
regrettent | déplorent
regretter | déplorer
regrettera | déplorera
regretté | déploré
regrettée | déplorée
regrettées | déplorées
regrettés | déplorés
regroupait | regroupait
regroupant | regroupant
regroupe | réunit
regroupent | regroupent
regrouper | réunir
regroupera | réunira
regroupé | réuni
regroupée | réunie
regroupées | réunies
regroupés | réunis
relata | dit
relataient | relataient
relatant | relatant
relate | dit
relatent | disent
relater | relater
relatera | relatera
relateront | relateront
relatèrent | relatèrent
relaté | dit
relatée | relatée
relatées | relatées
relatés | relatés
relia | relia
reliaient | reliaient
reliait | reliait
reliant | reliant
relie | relie
relient | relient
relier | relier
reliera | reliera
relieront | relieront
relièrent | relièrent
relié | relié
reliée | reliée
reliées | reliées
reliés | reliés
relâcha | libéra
relâchaient | libéraient
relâchait | libérait
relâchant | libérant
relâche | libère
relâchent | libèrent
relâcher | libérer
relâchera | libérera
relâcheront | libéreront
relâchèrent | libérèrent
relâché | libéré
relâchée | libérée
relâchées | libérées
relâchés | libérés
remarquait | constatait
remarquant | constatant
remarque | constate
remarquent | constatent
remarquer | constater
remarquera | constatera
remarqué | constaté
remarquée | constatée
remarquées | constatées
remarqués | constatés
remettre
remettre en état | réparer
remettre à neuf | rénover
remis
remis en liberté | libéré
remis en état | réparé
remis à neuf | rénové
remise
remise en liberté | libérée
remise en état | réparée
remise à neuf | rénovée
remises
remises en état | réparées
rempli
rempli d | plein d
rempli de | plein de
remplie
remplie d | pleine d
remplie de | pleine de
remplies
remplies d | pleines d
remplies de | pleines de
remplis
remplis d | pleins d
remplis de | pleins de
remporte | gagne
remportent | gagnent
remporter | gagner
remporté | gagné
remportée | gagnée
remua | remua
remuaient | remuaient
remuait | remuait
remuant | remuant
remue | remue
remuent | remuent
remuer | remuer
remuera | remuera
remueront | remueront
remuèrent | remuèrent
remué | remué
remuée | remuée
remuées | remuées
remués | remués
rencontre | match
rencontres | matchs
rend | rend
rend visite à | va voir
rendait | rendait
rendant | rendant
rendant visite à | allant voir
rendent | rendent
rendent visite à | vont voir
rendra | rendra
rendre | rendre
rendre visite à | aller voir
rendu | rendu
rendu visite à | allé voir
rendue | rendue
rendues | rendues
rendus | rendus
renferma | contint
renfermaient | contenaient
renfermait | contenait
renfermant | contenant
renferme | comporte
renferment | comportent
renfermer | contenir
renfermera | comportera
renfermeront | comporteront
renfermèrent | continrent
renfermé | contenu
renfermée | contenue
renfermées | contenues
renfermés | contenus
renforce | renforce
renforcent | renforcent
renforcer | renforcer
renforcera | renforcera
renforcé | renforcé
renforcée | renforcée
renforcées | renforcées
renforcés | renforcés
renforçait | renforçait
renforçant | renforçant
renommé | célèbre
renommée | célèbre
renommées | célèbres
renommés | célèbres
renversait | fauchait
renversant | fauchant
renverse | fauche
renversent | fauchent
renverser | faucher
renversera | fauchera
renversé | fauché
renversée | fauchée
renversées | fauchées
renversés | fauchés
renvoi | renvoi
renvois | renvois
reporta | ajourna
reportaient | ajournaient
reportait | ajournait
reportant | ajournant
reporte | ajourne
reportent | ajournent
reporter | ajourner
reportera | ajournera
reporteront | ajourneront
reportèrent | ajournèrent
reporté | ajourné
reportée | ajournée
reportées | ajournées
reportés | ajournés
reposait
repose
reposent
reposer
reposera
reposé
reposées
reprises
représentation | spectacle
représentations | spectacles
repère | repère
repèrent | repèrent
repérait | repérait
repérant | repérant
repérer | repérer
repérera | repérera
repéré | repéré
repérée | repérée
repérées | repérées
repérés | repérés
rescapé | rescapé
rescapée | rescapée
rescapées | rescapées
rescapés | rescapés
resta | resta
restaient | restaient
restait | restait
restant | restant
restaura | rénova
restauraient | rénovaient
restaurait | rénovait
restaurant | rénovant
restaure | rénove
restaurent | rénovent
restaurer | rénover
restaurera | rénovera
restaureront | rénoveront
restaurèrent | rénovèrent
restauré | rénové
restaurée | rénovée
restaurées | rénovées
restaurés | rénovés
reste | reste
reste flou | reste flou
restent | restent
rester | rester
restera | restera
resteront | resteront
restituait | rendait
restituant | rendant
restitue | rend
restituent | rendent
restituer | rendre
restituera | rendra
restitué | rendu
restituée | rendue
restituées | rendues
restitués | rendus
restreignait | limitait
restreignant | limitant
restreignent | limitent
restreindra | limitera
restreindre | limiter
restreint | limite
restreinte | limitée
restreintes | limitées
restreints | limités
restriction | limitation
restrictions | limitations
restèrent | restèrent
resté | resté
restée | restée
restées | restées
restés | restés
retard
retirait | enlevait
retirant | enlevant
retire | enlève
retirent | enlèvent
retirer | enlever
retirera | enlèvera
retiré | enlevé
retirée | enlevée
retirées | enlevées
retirés | enlevés
retourna | revint
retournaient | revenaient
retournait | revenait
retournant | revenant
retourne | revient
retournent | retournent
retourner | revenir
retournera | reviendra
retourneront | reviendront
retournèrent | revinrent
retourné | revenu
retournée | revenue
retournées | revenues
retournés | revenus
retraite
retraité | retraité
retraités | retraités
retrouva | trouva
retrouvaient | trouvaient
retrouvait | trouvait
retrouvant | trouvant
retrouve | trouve
retrouvent | trouvent
retrouver | trouver
retrouvera | trouvera
retrouveront | trouveront
retrouvèrent | trouvèrent
retrouvé | trouvé
retrouvée | trouvée
retrouvées | trouvées
retrouvés | trouvés
revanche
revenaient | revenaient
revenait | revenait
revenant | revenant
revenir | revenir
revenu | revenu
revenue | revenue
revenues | revenues
revenus | revenus
revers | revers
reviendra | reviendra
reviendront | reviendront
reviennent | retournent
revient | revient
revinrent | revinrent
revint | revint
revue | revue
revues | revues
reçoit | reçoit
reçoivent | reçoivent
reçu | reçu
reçue | reçue
reçues | reçues
reçurent | reçurent
reçus | reçus
reçut | reçut

riche | riche
riches | riches
rien
rival | rival
rivale | rival
rivaux | rivaux
rives
rixe | rixe
rixes | rixes

robuste | solide
robustes | solides
rond
rond point | giratoire
roulait | roulait
roulant | roulant
roule | roule
roulent | roulent
rouler | rouler
roulera | roulera
roulé | roulé
roulée | roulée
roulées | roulées
roulés | roulés
route

règle | paie
règlent | paient

réalisa | réalisa
réalisaient | réalisaient
réalisait | réalisait
réalisant | réalisant
réalisateur | cinéaste
réalisateurs | cinéastes
réalise | réalise
réalisent | réalisent
réaliser | réaliser
réalisera | réalisera
réaliseront | réaliseront
réalisèrent | réalisèrent
réalisé | réalisé
réalisée | réalisée
réalisées | réalisées
réalisés | réalisés
réalité
récemment | récemment
réchappant
réchappant de | survivant à
réchappe
réchappe de | survit à
réchappent
réchappent de | survivent à
réchapper
réchapper de | survivre à
réchappé
réchappé de | survécu à
réchauffement
réchauffement climatique | réchauffement climatique
réchauffement de la planète | réchauffement climatique
réciproquement | l un l autre
réclama | exigea
réclamaient | exigeaient
réclamait | exigeait
réclamant | exigeant
réclame | exige
réclament | exigent
réclamer | exiger
réclamera | exigera
réclameront | exigeront
réclamèrent | exigèrent
réclamé | exigé
réclamée | exigée
réclamées | exigées
réclamés | exigés
récoltait | récoltait
récoltant | récoltant
récolte | récolte
récoltent | récoltent
récolter | récolter
récoltera | récoltera
récolté | récolté
récoltée | récoltée
récoltées | récoltées
récoltés | récoltés
rédiger | écrire
rédigé | écrit
rédigée | écrite
rédigés | écrits
réduira | réduira
réduire | baisser
réduiront | réduiront
réduisaient | baissaient
réduisait | baissait
réduisant | baissant
réduisent | baissent
réduisirent | baissèrent
réduisit | baissa
réduit | recul
réduite | baissée
réduites | baissées
réduits | baissés
réfrigérateur | frigo
réfrigérateurs | frigos
réglait | payait
réglant | payant
régler | payer
réglera | paiera
réglé | payé
réglée | payée
réglées | payées
réglés | payés
réguliers
régulière
régulièrement | régulièrement
réhabilita | rénova
réhabilitaient | rénovaient
réhabilitait | rénovait
réhabilitant | rénovant
réhabilite | rénove
réhabilitent | rénovent
réhabiliter | rénover
réhabilitera | rénovera
réhabiliteront | rénoveront
réhabilitèrent | rénovèrent
réhabilité | rénové
réhabilitée | rénovée
réhabilitées | rénovées
réhabilités | rénovés
réitère | répète
réitèrent | répètent
réitérait | répétait
réitérant | répétant
réitérer | répéter
réitérera | répétera
réitéré | répété
réitérée | répétée
réitérées | répétées
réitérés | répétés
réjoui
réjouie
réjouies
réjouir
réjouis
réjouissent
réjouit
rémunération | salaire
rémunérations | salaires
rénova | rénova
rénovaient | rénovaient
rénovait | rénovait
rénovant | rénovant
rénove | rénove
rénovent | rénovent
rénover | rénover
rénovera | rénovera
rénoveront | rénoveront
rénovèrent | rénovèrent
rénové | rénové
rénovée | rénovée
rénovées | rénovées
rénovés | rénovés
répand | répand
répandait | répandait
répandant | répandant
répandent | propagent
répandra | répandra
répandre | propager
répandu | propagé
répandue | propagée
répandues | propagées
répandus | propagés
réparation | réparée
réparations | réparées
réparer | réparer
réparti | réparti
répartie | répartie
réparties | réparties
répartir | répartir
répartira | répartira
répartis | répartis
répartissait | distribuait
répartissant | distribuant
répartissent | distribuent
répartit | répartit
réparé | réparé
réparée | réparée
réparées | réparées
répercussion | conséquence
répercussions | conséquences
répliquer | répondre
répliqué | répondu
répondre | répondre
répondu | répondu
réputé
réputée
répète | répète
répètent | répètent
répétait | répétait
répétant | répétant
répéter | répéter
répétera | répétera
répété | répété
répétée | répétée
répétées | répétées
répétés | répétés
réserve
résida | habita
résidaient | habitaient
résidait | habitait
résidait dans | vivait dans
résidant | habitant
réside | habite
réside dans | vit dans
réside en | vit en
réside à | vit à
résident | habitent
résident dans | vivent dans
résident en | vivent en
résident à | vivent à
résidentes | habitants
résidents | habitants
résider | habiter
résider dans | vivre dans
résidera | habitera
résideront | habiteront
résidèrent | habitèrent
résidé | habité
résidée | habitée
résidées | habitées
résidés | habités
résolu
résolu de | choisi de
résultant
résultant de | découlant de
résulte
résulte de | découle de
résultent
résultent de | découlent de
résulter
résulter de | découler de
résulté
résulté de | découlé de
résumer
résumé
réuni | réuni
réunie | réunie
réunies | réunies
réunir | réunir
réunira | réunira
réunis | réunis
réunissait | regroupait
réunissant | regroupant
réunissent | regroupent
réunit | réunit
réussi
réussir
réussir à | arriver à
réussissent
réussissent à | arrivent à
réussit
réussit à | arrive à
réussite | succès
révèle | révèle
révèlent | révèlent
révéla | révéla
révélaient | révélaient
révélait | révélait
révélant | révélant
révéler | révéler
révélera | révélera
révéleront | révéleront
révélèrent | révélèrent
révélé | révélé
révélée | révélée
révélées | révélées
révélés | révélés

rôle

s
s acheva | prit fin
s achève | s achève
s achèvent | s achèvent
s achèvera | s achèvera
s apprête à | s apprête à
s apprêtent à | s apprêtent à
s apprêter à | s apprêter à
s arrêtait | s arrêtait
s arrête | s arrête
s arrêtent | s arrêtent
s arrêter | s arrêter
s arrêtera | s arrêtera
s efforce de | tente de
s enfuir | s enfuir
s enfuit | s enfuit
s entretenir avec | parler avec
s entretiennent avec | parlent avec
s entretient avec | parle avec
s est achevé | a pris fin
s est achevée | a pris fin
s est arrêté | s est arrêté
s est cassé | s est cassé
s est cassée | s est cassée
s est déclaré | a éclaté
s est déclarée | a éclaté
s est défié de | s est défié de
s est défiés de | s est défiés de
s est dépêché | s est hâté
s est déroulé | a eu lieu
s est déroulée | a eu lieu
s est détendu | s est reposé
s est enflammé | a pris feu
s est enflammée | a pris feu
s est enfui | s est enfui
s est enfuie | s est enfui
s est entretenu avec | parlé avec
s est fracturé | s est cassé
s est fracturée | s est cassée
s est félicité de | s est réjoui de
s est félicités de | s est réjouis de
s est garé | s est garé
s est hâté | s est hâté
s est immobilisé | s est arrêté
s est inquiété de | s est soucié de
s est inquiétés de | s est souciés de
s est marié | s est uni
s est méfié de | s est défié de
s est méfiés de | s est défiés de
s est noyé | péri noyé
s est perdu | s est perdu
s est produit | est survenu
s est produite | est survenue
s est prolongé | a duré
s est rassemblé | s est réuni
s est rendu à | est allé à
s est rendue à | est allée à
s est reposé | s est reposé
s est réjoui de | s est réjoui de
s est réjouis de | s est réjouis de
s est réuni | s est réuni
s est soucié de | s est soucié de
s est souciés de | s est souciés de
s est tenu | a eu lieu
s est tenue | a eu lieu
s est terminé | a pris fin
s est terminée | a pris fin
s est trompé | se trompe
s est uni | s est uni
s est égaré | s est perdu
s hâtait | s hâtait
s hâte | s hâte
s hâtent | s hâtent
s hâter | s hâter
s hâtera | s hâtera
s immobilisait | s arrêtait
s immobilise | s arrête
s immobilisent | s arrêtent
s immobiliser | s arrêter
s immobilisera | s arrêtera
s inquiète de | se soucie de
s inquiètent de | se soucient de
s inquiéter de | se soucier de
s occupe d | s occupe d
s occupe de | s occupe de
s occupent de | s occupent de
s occuper d | s occuper d
s occuper de | s occuper de
s oppose à | s oppose à
s unir | s unir
s unira | s unira
s unissait | s unissait
s unissent | s unissent
s unit | s unit
s étaient perdus | s étaient perdus
s étaient égarés | s étaient perdus
s était produit | était survenu

sa
sa femme | sa femme
saccage | pille
saccageait | pillait
saccageant | pillant
saccagent | pillent
saccager | piller
saccagera | pillera
saccagé | pillé
saccagée | pillée
saccagées | pillées
saccagés | pillés
sain
sain et sauf | indemne
saine
saine et sauve | indemne
saines
saines et sauves | indemnes
sains
sains et saufs | indemnes
saisi | saisi
saisie | saisie
saisies | saisies
saisir | saisir
saisira | saisira
saisis | saisis
saisissait | saisissait
saisissant | saisissant
saisissent | saisissent
saisit | saisit
salaire | salaire
salaires | salaires
salarié | employé
salariée | employée
salariées | employées
salariés | employés
salle
salle de sport | gymnase
salles
salles de sport | gymnases
samedi
samedi dernier | samedi passé
samedi passé | samedi passé
sanctionnait | punissait
sanctionnant | punissant
sanctionne | punit
sanctionnent | punissent
sanctionner | punir
sanctionnera | punira
sanctionné | puni
sanctionnée | punie
sanctionnées | punies
sanctionnés | punis
sanitaires | wc
sans
sans abri | sdf
sans arrêt | sans arrêt
sans attendre | sans délai
sans cesse | sans arrêt
sans danger | sans danger
sans difficulté | aisément
sans doute | sans doute
sans délai | sans délai
sans encombre | sans encombre
sans frais | sans frais
sans incident | sans encombre
sans interruption | en continu
sans peine | aisément
sans problème | sans encombre
sans tarder | sans délai
sapeur
sapeur pompier | pompier
sapeurs
sapeurs pompiers | pompiers
satisfait
satisfait de | content de
satisfaite
satisfaite de | contente de
satisfaites
satisfaites de | contentes de
satisfaits
satisfaits de | contents de
sauf | sauf
sauf si | sauf si
saufs
sauva | sauva
sauvaient | sauvaient
sauvait | sauvait
sauvant | sauvant
sauve | sauve
sauvent | sauvent
sauver | sauver
sauvera | sauvera
sauveront | sauveront
sauves
sauveteur | sauveteur
sauveteurs | sauveteurs
sauvèrent | sauvèrent
sauvé | sauvé
sauvée | sauvée
sauvées | sauvées
sauvés | sauvés
saveur | goût
saveurs | goûts
savoir
savoureuse | délicieux
savoureuses | délicieux
savoureux | délicieux

scientifique | chercheur
scientifiques | chercheurs

sdf | sdf

se
se compose de | se compose de
se composent de | se composent de
se défie de | se défie de
se défient de | se défient de
se défier de | se défier de
se déplacer | voyager
se dépêchait | s hâtait
se dépêche | s hâte
se dépêchent | s hâtent
se dépêcher | s hâter
se dépêchera | s hâtera
se déroula | se tint
se déroulait | se tenait
se déroule | a lieu
se déroulent | ont lieu
se dérouler | se tenir
se déroulera | aura lieu
se dérouleront | auront lieu
se détend | se détend
se détendait | se reposait
se détendent | se reposent
se détendra | se détendra
se détendre | se reposer
se félicite de | se réjouit de
se félicitent de | se félicitent de
se féliciter de | se réjouir de
se garer | se garer
se lamente de | se plaint de
se mariait | s unissait
se marie | s unit
se marient | s unissent
se marier | s unir
se mariera | s unira
se mettre en contact avec | contacter
se méfie de | se défie de
se méfient de | se défient de
se méfier de | se défier de
se noie | se noie
se noyer | se noyer
se plaint de | se plaint de
se poursuit | se poursuit
se produire | survenir
se produit | survient
se prépare à | s apprête à
se préparent à | s apprêtent à
se préparer à | s apprêter à
se rappeler | se rappeler
se rappelle | se rappelle
se rappellent | se rappellent
se rassemblait | se réunissait
se rassemble | se réunit
se rassemblent | se réunissent
se rassembler | se réunir
se rassemblera | se réunira
se rend à | va à
se rendent à | vont à
se rendre à | aller à
se reposait | se reposait
se repose | se détend
se reposent | se reposent
se reposer | se reposer
se reposera | se détendra
se réjouir de | se réjouir de
se réjouissent de | se félicitent de
se réjouit de | se réjouit de
se réunir | se réunir
se réunira | se réunira
se réunissait | se réunissait
se réunissent | se réunissent
se réunit | se réunit
se sert de | emploie
se servent de | emploient
se servir de | employer
se situe | se situe
se situent | se situent
se sont arrêtées | se sont arrêtées
se sont défiée de | se sont défiée de
se sont défiées de | se sont défiées de
se sont dépêchées | se sont hâtées
se sont déroulées | ont eu lieu
se sont déroulés | ont eu lieu
se sont détendues | se sont reposées
se sont enflammées | ont pris feu
se sont enflammés | ont pris feu
se sont enfuis | se sont enfuis
se sont félicitée de | se sont réjouie de
se sont félicitées de | se sont réjouies de
se sont hâtées | se sont hâtées
se sont immobilisées | se sont arrêtées
se sont inquiétée de | se sont souciée de
se sont inquiétées de | se sont souciées de
se sont mariées | se sont unies
se sont méfiée de | se sont défiée de
se sont méfiées de | se sont défiées de
se sont perdus | se sont perdus
se sont produites | sont survenues
se sont produits | sont survenus
se sont rassemblées | se sont réunies
se sont rendus à | sont allés à
se sont reposées | se sont reposées
se sont réjouie de | se sont réjouie de
se sont réjouies de | se sont réjouies de
se sont réunies | se sont réunies
se sont souciée de | se sont souciée de
se sont souciées de | se sont souciées de
se sont tenues | ont eu lieu
se sont tenus | ont eu lieu
se sont unies | se sont unies
se sont égarés | se sont perdus
se soucie de | se soucie de
se soucient de | se soucient de
se soucier de | se soucier de
se souvenir | se rappeler
se souviennent | se rappellent
se souvient | se rappelle
se tenait | se tenait
se tenir | se tenir
se termina | prit fin
se termine | s achève
se terminent | s achèvent
se terminera | s achèvera
se tiendra | aura lieu
se tiendront | auront lieu
se tiennent | ont lieu
se tient | a lieu
se tint | se tint
se trompe | se trompe
se trompent | font erreur
se tromper | se tromper
se trouvait | se trouvait
se trouve | se situe
se trouvent | se situent
seconde
seconde mi temps | seconde période
seconde période | seconde période
secouraient | sauvaient
secourait | sauvait
secourant | sauvant
secourent | sauvent
secourir | sauver
secouriste | sauveteur
secouristes | sauveteurs
secourra | sauvera
secourront | sauveront
secourt | sauve
secouru | sauvé
secourue | sauvée
secourues | sauvées
secoururent | sauvèrent
secourus | sauvés
secourut | sauva
secret
secrètement | en secret
secteur | zone
secteurs | zones
sein
selon | selon
selon toute vraisemblance | sans doute
semaine
semaine d avant | semaine d avant
semaine précédente | semaine d avant
semaines
semaines après | semaines après
semaines plus tard | semaines après
semblable | semblable
semblables | semblables
semblait | semblait
semble | parait
semblent | semblent
sembler | sembler
seniors | aînés
sensiblement | fortement
sentier | chemin
sentiers | chemins
sert
servent
service
service météo | service météo
service météorologique | service météo
servir
seulement | seulement

si
si bien qu | si bien qu
si bien que | si bien qu
signait | signait
signala | dit
signale | dit
signalé | dit
signant | signant
signe | signe
signent | signent
signer | signer
signera | signera
signifiait | signifiait
significativement | fortement
signifie | signifie
signifient | signifient
signé | signé
signée | signée
signées | signées
signés | signés
silence
silencieuse | silencieux
silencieusement | en silence
silencieux | silencieux
similaire | semblable
similaires | semblables
simplement
simultanément | en même temps
sincère | honnête
sincères | honnêtes
sinon | sinon
site
site internet | site web
site web | site web
sites
sites internet | sites web
sites web | sites web
situation
situe
situent
situé
située
situées
situés
sitôt
sitôt qu | dès qu
sitôt que | dès qu

société | firme
sociétés | firmes
sofa | sofa
sofas | sofas
soi
soigneusement | avec soin
soin
soir | soir
soirée
soit
solaire
solaires
soldat | soldat
soldats | soldats
soldats du feu | pompiers
solide | solide
solides | solides
sollicitait | demandait
sollicitant | demandant
sollicite | demande
sollicitent | demandent
solliciter | demander
sollicitera | demandera
sollicité | demandé
sollicitée | demandée
sollicitées | demandées
sollicités | demandés
sombre | obscur
sombres | obscurs
somme | somme
sommes | sommes
sommet | cime
sommets | cimes
son
son épouse | sa femme
sondage | sondage
sondages | sondages
sont
sont allés à | sont allés à
sont attendues | sont prévues
sont attendus | sont prévus
sont autorisés à | ont le droit de
sont composées de | se composent de
sont composés de | se composent de
sont constituées de | se composent de
sont constitués de | se composent de
sont d avis qu | croient qu
sont d avis que | jugent que
sont décédés | sont morts
sont en mesure d | peuvent
sont en mesure de | peuvent
sont interdites | sont interdites
sont interdits | sont interdits
sont invitées à | sont priées de
sont invités à | sont priés de
sont morts | sont morts
sont obligées de | doivent
sont obligés de | doivent
sont parvenues à | ont réussi à
sont parvenus à | ont réussi à
sont priées de | sont priées de
sont priés de | sont priés de
sont prévues | sont prévues
sont prévus | sont prévus
sont situées | se situent
sont situés | se situent
sont survenues | sont survenues
sont survenus | sont survenus
sont tenues de | doivent
sont tenus de | doivent
sont tombées | ont chuté
sont tombés | ont chuté
sorte
sorte d | type d
sorte de | type de
sortes
sortes d | types d
sortes de | types de
soucie
soucient
soucier
soucié
souciée
souciées
souciés
soudain | soudain
soudainement | soudain
souffrant | malade
souffrante | malade
souffrantes | malades
souffrants | malades
souhait | désir
souhaita | désira
souhaitaient | voulaient
souhaitait | voulait
souhaitant | voulant
souhaite | veut
souhaitent | veulent
souhaiter | désirer
souhaitera | voudra
souhaiteront | voudront
souhaits | désirs
souhaitèrent | voulurent
souhaité | voulu
souhaitée | désirée
souhaitées | désirées
souhaités | désirés
soulier | soulier
souliers | souliers
souligna | dit
soulignait | disait
soulignant | disant
souligne | dit
soulignent | disent
souligner | dire
souligné | dit
sous
sous couvert d anonymat | anonymement
sous forme écrite | par écrit
sous peu | bientôt
sous réserve que | pourvu que
soutenait | appuyait
soutenant | appuyant
soutenir | appuyer
soutenu | appuyé
soutenue | appuyée
soutenues | appuyées
soutenus | appuyés
soutien | appui
soutiendra | appuiera
soutiennent | appuient
soutiens | appuis
soutient | appuie
souvenir
souvent | souvent
souviennent
souvient

spectacle | spectacle
spectacles | spectacles
splendide | superbe
splendides | superbes
sport
sportif | athlète
sportifs | athlètes
spécialement | surtout
spécialiste | expert
spécialistes | experts

station
station essence | station essence
station service | station essence
stationnement
stationner | se garer
stationné
stations
stations essence | stations essence
stations service | stations essence
stockait | stockait
stockant | stockant
stocke | stocke
stockent | stockent
stocker | stocker
stockera | stockera
stocké | stocké
stockée | stockée
stockées | stockées
stockés | stockés
stupéfiants | drogue

submerge | inonde
submergeait | inondait
submergeant | inondant
submergent | inondent
submerger | inonder
submergera | inondera
submergé | inondé
submergée | inondée
submergées | inondées
submergés | inondés
subtilisait | volait
subtilisant | volant
subtilise | vole
subtilisent | volent
subtiliser | voler
subtilisera | volera
subtilisé | volé
subtilisée | volée
subtilisées | volées
subtilisés | volés
succession
succède
succède à | succède à
succès | succès
succéder
succéder à | succéder à
succédé
succédé à | succédé à
suffisamment
suffisamment d | assez d
suffisamment de | assez de
suggère | propose
suggèrent | proposent
suggéra | proposa
suggéraient | proposaient
suggérait | proposait
suggérant | proposant
suggérer | proposer
suggérera | proposera
suggéreront | proposeront
suggérèrent | proposèrent
suggéré | proposé
suggérée | proposée
suggérées | proposées
suggérés | proposés
suite
suite au | après
suite aux | après
suite à | après
suivant
sujet
superbe | superbe
superbes | superbes
superflu | inutile
superflue | inutile
superflues | inutiles
superflus | inutiles
supermarché | supermarché
supermarchés | supermarchés
supplémentaire | additionnel
supplémentaires | additionnels
supporter | fan
supporters | fans
supporteur | fan
supporteurs | fans
supposant
supposer
supprimait | abolissait
supprimant | abolissant
supprime | abolit
suppriment | abolissent
supprimer | abolir
supprimera | abolira
supprimé | aboli
supprimée | abolie
supprimées | abolies
supprimés | abolis
sur
sur internet | en ligne
sur la toile | en ligne
sur le bord de | au bord de
sur le bord du | au bord du
sur le champ | aussitôt
sur le court terme | à court terme
sur le long terme | à long terme
sur le web | en ligne
sur les lieux | sur place
sur les rives de | au bord de
sur place | sur place
surcroît
surface
surfaces
surpassa | dépassa
surpassaient | dépassaient
surpassait | dépassait
surpassant | dépassant
surpasse | excède
surpassent | excèdent
surpasser | excéder
surpassera | dépassera
surpasseront | dépasseront
surpassèrent | dépassèrent
surpassé | excédé
surpassée | dépassée
surpassées | dépassées
surpassés | dépassés
surprenait | étonnait
surprenant | étonnant
surprenante | étonnante
surprenantes | étonnantes
surprenants | étonnants
surprend | étonne
surprendra | étonnera
surprendre | étonner
surprennent | étonnent
surpris | étonné
surprise | étonnée
surprises | étonnées
surtout | surtout
survenir | survenir
survenu
survenue
survenues
survenus
survient | survient
survit
survit à | survit à
survivant | rescapé
survivant à | survivant à
survivante | rescapée
survivantes | rescapées
survivants | rescapés
survivent
survivent à | survivent à
survivre
survivre à | survivre à
survécu
survécu à | survécu à
suspend | suspend
suspendait | suspendait
suspendant | suspendant
suspendent | suspendent
suspendra | suspendra
suspendre | suspendre
suspendu | suspendu
suspendue | suspendue
suspendues | suspendues
suspendus | suspendus

sécurité
séisme | séisme
séismes | séismes
sélection | choix
sélectionne | choisit
sélectionnent | choisissent
sélectionner | choisir
sélectionné | choisi
sélectionnée | choisie
sélectionnées | choisies
sélectionnés | choisis
séniors | aînés
sérieuse | grave
sérieusement
sérieusement blessé | gravement blessé
sérieusement blessée | gravement blessée
sérieusement blessées | gravement blessées
sérieusement blessés | gravement blessés
sérieuses | graves
sérieux | grave

sûr

tableau | toile
tableaux | toiles
talentueuse | douée
talentueuses | douées
talentueux | doué
tandis
tandis qu | alors qu
tandis que | alors qu
tard
tarder
tarif
tarif d entrée | prix d entrée

tel
tel que | comme
telle
telle que | comme
telles
telles que | comme
tels
tels que | comme
temporaire | provisoire
temporairement | provisoirement
temporaires | provisoires
temps
tenait
tenant
tenant compte de | tenant compte de
tenant un discours | tenant un discours
tenir
tenir compte de | tenir compte de
tenir un discours | faire un discours
tenta | tenta
tentaient | tentaient
tentait | tentait
tentant | tentant
tentative | essai
tentatives | essais
tente | tente
tente de | tente de
tentent | tentent
tenter | tenter
tentera | tentera
tenteront | tenteront
tentèrent | tentèrent
tenté | tenté
tentée | tentée
tentées | tentées
tentés | tentés
tenu
tenu compte de | pris en compte
tenu un discours | fait un discours
tenue
tenues
tenus
terme
termes
termina | acheva
terminaient | achevaient
terminait | achevait
terminant | achevant
termine | finit
terminent | achèvent
terminer | finir
terminera | finira
termineront | finiront
terminèrent | finirent
terminé | fini
terminée | finie
terminées | finies
terminés | finis
terre
terrible | terrible
terribles | terribles

théorie
théoriquement | en théorie

ticket | billet
tickets | billets
tiendra
tiendront
tiennent
tiennent compte de | prennent en compte
tiennent un discours | font un discours
tient
tient compte de | prend en compte
tient un discours | fait un discours
tint
tirant
tirant profit de | profitant de
tire
tire profit de | profite de
tirent
tirent profit de | profitent de
tirer
tirer profit de | profiter de
tiré
tiré profit de | profité de
titre

toile | toile
toiles | toiles
toilettes | wc
tombait | chutait
tombante
tombe | chute
tombent | chutent
tomber | chuter
tombé
tombée
tombées
tombés
total
totalement | totalement
totalité
touchait | touchait
touchant | touchant
touchante | touchante
touchantes | touchantes
touchants | touchants
touche | touche
touchent | touchent
toucher | toucher
touchera | touchera
touché | touché
touchée | touchée
touchées | touchées
touchés | touchés
touilla | remua
touillaient | remuaient
touillait | remuait
touillant | remuant
touille | remue
touillent | remuent
touiller | remuer
touillera | remuera
touilleront | remueront
touillèrent | remuèrent
touillé | remué
touillée | remuée
touillées | remuées
touillés | remués
toujours
toujours pas | pas encore
toujours plus | toujours plus
tour
tournant | virage
tournants | virages
tous
tous ceux qui | tous ceux qui
tous deux | les deux
tous les | tous les
tous les ans | annuellement
tous les deux | les deux
tous les gens qui | tous ceux qui
tous les jours | chaque jour
tous les mois | chaque mois
tout
tout au contraire | au contraire
tout au long de | tout au long de
tout au long de l année | toute l année
tout au long de la | toute la
tout au plus | au plus
tout autour de | environ
tout comme | tout comme
tout d abord | d abord
tout de même | quand même
tout de suite | aussitôt
tout de suite après | peu après
tout l | tout l
tout l été | tout l été
tout le | tout le
tout le long de | le long de
tout le long du | le long du
tout particulièrement | surtout
tout près | non loin
tout simplement | tout simplement
tout à coup | soudain
toute
toute l année | toute l année
toute la | toute la
toute la journée | toute la journée
toute la nuit | toute la nuit
toute la nuit durant | toute la nuit
toutefois | mais
toutes
toutes celles et tous ceux qui | tous ceux qui
toutes deux | toutes deux
toutes les | tous les
toutes les deux | toutes deux
toutes les fois qu | chaque fois qu
toutes les fois que | chaque fois que
toutes les personnes qui | tous ceux qui
toutes les semaines | chaque semaine

trafic | trafic
tragique | tragique
tragiques | tragiques
train
tram | tram
trams | trams
tramway | tram
tramways | trams
tranquille | calme
tranquilles | calmes
transformer
transformer en | convertir en
transformé
transformé en | converti en
transformée
transformée en | convertie en
transformées
transformées en | converties en
transformés
transformés en | convertis en
transfère | déplace
transfèrent | déplacent
transférait | déplaçait
transférant | déplaçant
transférer | déplacer
transférera | déplacera
transféré | déplacé
transférée | déplacée
transférées | déplacées
transférés | déplacés
transportait | acheminait
transportant | acheminant
transporte | achemine
transportent | acheminent
transporter | acheminer
transportera | acheminera
transporté | acheminé
transporté à l | emmené à l
transporté à l hôpital | amené à l hôpital
transportée | acheminée
transportée à l | emmenée à l
transportée à l hôpital | amenée à l hôpital
transportées | acheminées
transportés | acheminés
transportés à l | emmenés à l
transportés à l hôpital | amenés à l hôpital
travail | boulot
travaille
travaille comme | exerce comme
travaux
travers
traversait | traversait
traversant | traversant
traverse | franchit
traversent | traversent
traverser | franchir
traversera | franchira
traversé | franchi
traversée | franchie
traversées | franchies
traversés | franchis
tremblement
tremblement de terre | séisme
tremblements
tremblements de terre | séismes
trente
trente minutes | 30 minutes
triait | triait
triant | triant
tricolores
trie | trie
trient | trient
trier | trier
triera | triera
triomphe | triomphe
triomphes | triomphes
triste | triste
tristes | triste
tristesse | chagrin
trié | trié
triée | triée
triées | triées
triés | triés
trompe
trompent
tromper
trompé
troquait | troquait
troquant | troquant
troque | troque
troquent | troquent
troquer | troquer
troquera | troquera
troqué | troqué
troquée | troquée
troquées | troquées
troqués | troqués
troublait | troublait
troublant | troublant
trouble | trouble
troublent | troublent
troubler | troubler
troublera | troublera
troublé | troublé
troublée | troublée
troublées | troublées
troublés | troublés
trouva | trouva
trouvaient | trouvaient
trouvait | trouvait
trouvant | trouvant
trouvant la mort | mourant
trouvant un accord | trouvant un accord
trouve | trouve
trouve la mort | meurt
trouve un accord | trouve un accord
trouvent | trouvent
trouvent la mort | meurent
trouvent un accord | trouvent un accord
trouver | trouver
trouver la mort | mourir
trouver un accord | trouver un accord
trouvera | trouvera
trouveront | trouveront
trouvèrent | trouvèrent
trouvé | trouvé
trouvé la mort | mort
trouvé un accord | conclu un accord
trouvée | trouvée
trouvées | trouvées
trouvés | trouvés
très
très connu | célèbre
très connue | célèbre
très connues | célèbres
très connus | célèbres
trêve | trêve

tv | tv

type
type d | type d
type de | type de
types
types d | types d
types de | types de

télé | tv
téléphone
téléphone mobile | téléphone mobile
téléphone portable | téléphone mobile
téléphones
téléphones mobiles | téléphones mobiles
téléphones portables | téléphones mobiles
télés | télés
télévision | tv
télévisions | télés
témoignant
témoignant de | témoignant de
témoigne
témoigne de | témoigne de
témoignent
témoignent de | témoignent de
témoigner
témoigner de | témoigner de
témoigné
témoigné de | témoigne de

tôt
tôt dans la matinée | de bon matin
tôt le matin | de bon matin
tôt ou tard | tôt ou tard

un
un certain nombre de | plusieurs
un grand nombre de | beaucoup d
un habitant de | un habitant de
un jour ou l autre | tôt ou tard
un jour plus tard | le lendemain
un jour plus tôt | la veille
un par un | un à un
un peu | un peu
un peu moins | un peu moins
un peu plus | un peu plus
un résident de | un habitant de
un à un | un à un
unanimement | unanimement
unanimité
une
une bonne partie | une large part
une demi heure | 30 minutes
une décennie | 10 ans
une fois de plus | à nouveau
une fois encore | à nouveau
une fois par an | annuellement
une fois par mois | chaque mois
une fois par semaine | chaque semaine
une fois pour toutes | pour de bon
une grande partie | une large part
une heure | une heure
une large part | une large part
une nouvelle fois | à nouveau
uni
unies
uniquement | seulement
unir
unira
unissait
unissent
unit
université | fac
uns

urgemment | d urgence
urgence

usage | usage

utilisa | employa
utilisaient | employaient
utilisait | employait
utilisant | employant
utilisation | usage
utilise | emploie
utilisent | emploient
utiliser | employer
utilisera | emploiera
utiliseront | emploieront
utilisèrent | employèrent

va
va voir | va voir
va à | va à
vacant | vide
vacante | vide
vacantes | vides
vacants | vides
vague
vague de chaleur | canicule
vagues
vagues de chaleur | canicules
vaillant | vaillant
vaillante | vaillante
vaillantes | vaillantes
vaillants | vaillant
vainc | bat
vaincra | battra
vaincre | battre
vaincu | battu
vaincue | battue
vaincues | battues
vaincus | battus
vainquait | battait
vainquant | battant
vainquent | battent
vainqueur | gagnant
vainqueurs | gagnants
valida | valida
validaient | validaient
validait | validait
validant | validant
valide | valide
valident | valident
valider | valider
validera | validera
valideront | valideront
validèrent | validèrent
validé | validé
validée | validée
validées | validées
validés | validés
valises | bagages
varié | varié
variée | variée
variées | variées
variés | variés

veille | veille
venant
venant de | venant de
vend | cède
vendait | cédait
vendant | cédant
vendent | cèdent
vendra | cédera
vendre | céder
vendredi
vendredi dernier | vendredi passé
vendredi passé | vendredi passé
vendu | cédé
vendue | cédée
vendues | cédées
vendus | cédés
venir
venir de | venir de
venir en aide aux | aider
venir en aide à | aider
venu
venu de | venu de
verdict | verdict
verdicts | verdicts
vers | vers
vert
veulent | veulent
veulent dire | signifient
veut | veut
veut dire | signifie

victoire | triomphe
victoires | triomphes
vide | vide
vides | vides
vie
viennent
viennent de | viennent de
viennent en aide aux | aident
viennent en aide à | aident
vient
vient de | vient de
vient en aide aux | aide
vient en aide à | aide
vigueur
ville
virage | virage
virages | virages
vis
vis à vis de | envers
visant
visant à | visant à
vise
vise à | vise à
visent
visent à | visent à
viser
viser à | viser à
visite
visé
visé à | visé à
vit
vit dans | vit dans
vit en | vit en
vit à | vit à
vite | vite
vivait
vivait dans | vivait dans
vive
vivent
vivent dans | vivent dans
vivent en | vivent en
vivent à | vivent à
vivre
vivre dans | vivre dans

voici
voici quelques années | voici quelques années
voici quelques jours | voici quelques jours
voici quelques mois | voici quelques mois
voici quelques semaines | voici quelques semaines
voilà
voilà pourquoi | voilà pourquoi
voir
voiture | auto
voitures | autos
voix
vola | vola
volaient | volaient
volait | volait
volant | volant
vole | vole
volent | volent
voler | voler
volera | volera
voleront | voleront
volontaire | bénévole
volontairement | volontairement
volontaires | bénévoles
volontiers | volontiers
volèrent | volèrent
volé | volé
volée | volée
volées | volées
volés | volés
vont
vont voir | vont voir
vont à | vont à
voudra | voudra
voudront | voudront
voulaient | voulaient
voulait | voulait
voulait dire | signifiait
voulant | voulant
vouloir | désirer
voulu | voulu
voulurent | voulurent
voulut | désira
voyager | voyager
voyageur | passager
voyageurs | passagers

vraisemblablement | sans doute
vraisemblance

vu
vu qu | car
vu que | car
vue

vélo | vélo
véloce | prompt
véloces | prompts
vélos | vélos
vérifiait | vérifiait
vérifiant | vérifiant
vérifie | vérifie
vérifient | vérifient
vérifier | vérifier
vérifiera | vérifiera
vérifié | vérifié
vérifiée | vérifiée
vérifiées | vérifiées
vérifiés | vérifiés

vêtement | habit
vêtements | habits

wc | wc

web
week

y

zone | zone
zones | zones

à
à cause | du fait
à cause de | du fait de
à ce jour | jusqu ici
à ce moment là | à l époque
à ce même moment | au même moment
à chaque fois qu | chaque fois qu
à chaque fois que | chaque fois que
à compter d | à partir d
à compter de | dès
à compter du | dès le
à condition que | pourvu que
à court terme | à court terme
à demi tarif | demi tarif
à deux pas de | près d
à feu doux | à feu doux
à intervalles réguliers | régulièrement
à jamais | à jamais
à l aide d | au moyen d
à l aide de | au moyen d
à l aide du | au moyen d
à l aube | à l aube
à l automne | en automne
à l avance | d avance
à l avenir | à l avenir
à l exception de | sauf
à l exception des | sauf
à l exception du | sauf
à l extérieur | dehors
à l heure | à l heure
à l heure actuelle | à présent
à l improviste | à l improviste
à l instar de | tout comme
à l intérieur de | au sein de
à l intérieur du | au sein du
à l inverse | par contre
à l issue d | au terme d
à l issue de | au terme de
à l issue des | au terme des
à l issue du | au terme du
à l unanimité | unanimement
à l âge de | âgé de
à l égard de | envers
à l époque | à l époque
à l étranger | hors du pays
à la dernière minute | au dernier moment
à la différence d | contrairement à
à la différence de | contrairement à
à la différence des | contrairement aux
à la différence du | contrairement au
à la faveur de | du fait
à la fin d | au terme d
à la fin de | au terme de
à la fin des | au terme des
à la fin du | au terme du
à la main | à la main
à la maison | chez soi
à la nuit tombante | au crépuscule
à la place de | au lieu de
à la suite d | après
à la suite de | après
à la suite des | après
à la suite du | après
à la tombée de la nuit | au crépuscule
à la télé | à la télé
à la télévision | à la télé
à long terme | à long terme
à maintes reprises | plusieurs fois
à moins que | sauf si
à moitié prix | demi tarif
à nouveau | à nouveau
à partir d | à partir d
à partir de | dès
à partir du | dès le
à petit feu | à feu doux
à peu près | environ
à pied | à pied
à plusieurs reprises | plusieurs fois
à propos d | quant à
à propos de | quant à
à propos des | quant à
à propos du | quant à
à proximité | non loin
à proximité d | près d
à proximité de | près d
à proximité des | près d
à proximité du | près d
à présent | à présent
à savoir | à savoir
à supposer que | à supposer que
à titre d exemple | par exemple
à titre exceptionnel | exceptionnellement
à titre gracieux | sans frais
à titre gratuit | sans frais
à titre provisoire | provisoirement
à tour de rôle | à tour de rôle
à tout jamais | à jamais
à tout le moins | au moins
à travers le monde | mondialement
à travers le pays | dans tout le pays

âge
âgé
âgé de | âgé de
âgée
âgée de | âgé de
âgées

ébullition

échange | troque
échangeait | troquait
échangeant | troquant
échangent | troquent
échanger | troquer
échangera | troquera
échangé | troqué
échangée | troquée
échangées | troquées
échangés | troqués
éclairait | éclairait
éclairant | éclairant
éclaire | éclaire
éclairent | éclairent
éclairer | éclairer
éclairera | éclairera
éclairé | éclairé
éclairée | éclairée
éclairées | éclairées
éclairés | éclairés
éclaté
école
écolier | élève
écoliers | élèves
économies
économisait | épargnait
économisant | épargnant
économise | épargne
économisent | épargnent
économiser | épargner
économisera | épargnera
économisé | épargne
économisée | épargnée
économisées | épargnées
économisés | épargnés
écrire | écrire
écrit | écrit
écrite | écrite
écrits | écrits
écrivain | auteur
écrivaine | autrice
écrivaines | autrices
écrivains | auteurs
écroula | écroula
écroulaient | écroulaient
écroulait | écroulait
écroulant | écroulant
écroule | écroule
écroulent | écroulent
écrouler | écrouler
écroulera | écroulera
écrouleront | écrouleront
écroulèrent | écroulèrent
écroulé | écroulé
écroulée | écroulée
écroulées | écroulées
écroulés | écroulés

édifia | bâtit
édifiaient | édifiaient
édifiait | édifiait
édifiant | édifiant
édifice | édifice
édifices | édifices
édifie | bâtit
édifient | édifient
édifier | bâtir
édifiera | bâtira
édifieront | bâtiront
édifièrent | bâtirent
édifié | bâti
édifiée | bâtie
édifiées | bâties
édifiés | bâtis
édite | édite
éditer | éditer
édité | édité
éditée | éditée
édités | édités

également | aussi
égard
égaré
égarés

élaborant | élaborant
élabore | élabore
élaborent | élaborent
élaborer | élaborer
élaboré | élaboré
élargi | élargi
élargie | élargie
élargies | élargies
élargir | élargir
élargira | étendra
élargirent | élargirent
élargiront | étendront
élargis | élargis
élargissaient | étendaient
élargissait | étendait
élargissant | étendant
élargissent | étendent
élargit | étend
électricité
électronique
électroniques
élève | élève
élèves | élèves
élégant | chic
élégantes | chices
élégants | chics

émission | émission
émissions | émissions
émouvant | touchant
émouvante | touchante
émouvantes | touchantes
émouvants | touchants

énorme | énorme
énormes | énormes

éolienne | éolienne
éoliennes | éoliennes

épaisse | dense
épargnait | épargnait
épargnant | épargnant
épargne | épargne
épargnent | épargnent
épargner | épargner
épargnera | épargnera
épargné | épargne
épargnée | épargnée
épargnées | épargnées
épargnés | épargnés
éplucha | pela
épluchaient | pelaient
épluchait | pelait
épluchant | pelant
épluche | pelle
épluchent | pellent
éplucher | peler
épluchera | pellera
éplucheront | pelleront
épluchèrent | pelèrent
épluché | pelé
épluchée | pelée
épluchées | pelées
épluchés | pelés
époque
épouse
épouvantable | terrible
épouvantables | terribles
époux | mari

érige | bâti
érigeait | érigeait
érigeant | érigeant
érigent | érigent
ériger | bâtir
érigera | érigera
érigé | bâti
érigée | bâtie
érigées | bâties
érigés | bâtis

établi | établi
établie | établie
établies | établies
établir | établir
établira | établira
établis | établis
établissait | instaurait
établissant | instaurant
établissent | instaurent
établit | établit
étaient
étaient attendues | étaient prévues
étaient attendus | étaient prévus
étaient prévues | étaient prévues
étaient prévus | étaient prévus
était
était attendu | était prévu
était attendue | était prévue
était prévu | était prévu
était prévue | était prévue
était situé | se trouvait
était située | se trouvait
était survenu | était survenu
étant
étant donné qu | car
étant donné que | car
étape | phase
étape par étape | pas à pas
étapes | phases
état
étend | étend
étendaient | étendaient
étendait | étendait
étendant | étendant
étendent | étendent
étendirent | élargirent
étendra | étendra
étendre | élargir
étendront | étendront
étendu | élargi
étendue | élargie
étendues | élargies
étendus | élargis
étonnait | étonnait
étonnant | étonnant
étonnante | étonnante
étonnantes | étonnantes
étonnants | étonnants
étonne | étonne
étonnent | étonnent
étonner | étonner
étonnera | étonnera
étonné | étonné
étonnée | étonnée
étonnées | étonnées
étonnés | étonné
étrange | bizarre
étranger
étranges | bizarres
étudiait | étudiait
étudiant | étudiant
étudie | étudie
étudient | étudient
étudier | étudier
étudiera | étudiera
étudié | étudié
étudiée | étudiée
étudiées | étudiées
étudiés | étudiés
été

éventualité
évidemment | bien sûr
évidence
évident | évident
évidente | évident
évidentes | évidents
évidents | évidents
évoquait | évoquait
évoquant | évoquant
évoque | évoque
évoquent | évoquent
évoquer | évoquer
évoquera | évoquera
évoqué | dit
évoquée | évoquée
évoquées | évoquées
évoqués | évoqués\
"""
