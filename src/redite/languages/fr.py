"""French: its words of closed classes."""

from redite.languages import Words

WORDS = Words(
    function_words=(
        "cette ses été je tu elle nous vous ils elles on me te lui leur leurs y j m t s c qu lorsqu puisqu quoiqu "
        "moi toi soi eux mon ma mes ton ta tes notre nos votre vos ces cet celui celle ceux celles ceci cela ça "
        "dont où lequel laquelle lesquels lesquelles duquel auquel auxquels auxquelles desquels desquelles quoi "
        "quel quelle quels quelles quand comme comment pourquoi être suis es sommes êtes étais était étions étiez "
        "étaient fus fut furent sera seront serai serons serez serait seraient soit soient fût étant avoir ai as "
        "avons avez ont avais avait avions aviez avaient eu eue eus eut eurent aura auront aurai aurons aurez "
        "aurait auraient ait aient ayant mais donc car ainsi aussi alors puis ici là ci tandis cependant "
        "toutefois néanmoins pourtant enfin ensuite ailleurs outre lors chez afin très bien voici voilà via parmi "
        "selon tel telle tels telles mien mienne sien sienne siens siennes nôtre nôtres vôtre vôtres miens "
        "miennes tien tienne tiens quant concernant même mêmes notamment vont vais vas va allons allez allait "
        "allaient"
    ),
    negations=(
        "ne n pas jamais sans rien aucun aucune aucuns aucunes personne ni non nul nulle nullement guère "
        "contre sauf excepté hormis malgré sinon faute impossible hors"
    ),
    quantities=(
        "tout tous toute toutes quelque quelques plusieurs certain certaine certains certaines beaucoup peu plus "
        "moins davantage plupart moitié demi demie double triple doublé seul seule seuls seules seulement uniquement "
        "presque environ quasi quasiment près vers autour sous dessus dessous avant après depuis jusque jusqu entre "
        "haut bas premier première premiers premières dernier dernière derniers dernières chaque chacun chacune "
        "quelqu autre autres assez trop exactement précisément juste total totale totalité entier entière partie "
        "partiellement majoritairement encore déjà toujours souvent parfois rarement maintenant bientôt tard tôt "
        "prochain prochaine précédent précédente ancien ancienne récemment actuellement désormais auparavant "
        "longtemps supérieur inférieur maximum minimum moyenne durant pendant derrière devant hors dès gauche droite "
        "nord sud ouest fois tiers quart nouveau nouvelle nouveaux nouvelles aucunement voire combien tant autant mi "
        "surtout dedans dehors jadis ensemble différents diverses divers maint anciens anciennes ex adjoint adjointe "
        "vice"
    ),
    modals=(
        "peut peuvent pouvait pouvaient pourra pourront pourrait pourraient pouvoir puisse puissent doit "
        "doivent devait devaient devra devront devrait devraient devoir faut fallait faudra faudrait veut "
        "veulent probablement possiblement éventuellement sûrement certainement disant ou si parce puisque quoique "
        "lorsque sinon peine"
    ),
    titles_of_men="m mr monsieur",
    titles_of_women="mme mmes madame mlle mademoiselle",
    titles="dr pr",
    numbers=(
        "0 zéro 1 premier première premiers premières 2 second seconde deux deuxième deuxièmes 3 trois "
        "troisième troisièmes 4 quatre quatrième quatrièmes 5 cinq cinquième cinquièmes 6 six sixième "
        "sixièmes 7 sept septième septièmes 8 huit huitième huitièmes 9 neuf neuvième neuvièmes 10 dizaine "
        "dizaines dix dixième dixièmes 11 onze onzième onzièmes 12 douzaine douzaines douze douzième "
        "douzièmes 13 treize treizième treizièmes 14 quatorze quatorzième quatorzièmes 15 quinze quinzième "
        "quinzièmes 16 seize seizième seizièmes 20 vingts vingtaine vingt vingtième vingtièmes 30 trentaine "
        "trente trentième trentièmes 40 quarante quarantième quarantièmes 50 cinquantaine cinquante "
        "cinquantième cinquantièmes 60 soixante soixantième soixantièmes 70 septante 80 octante huitante 90 "
        "nonante 100 cents centaine centaines cent centième centièmes 1000 milliers millier mil mille "
        "millième millièmes 1000000 million millions 1000000000 milliard milliards mds 1000000000000 billion "
        "billions"
    ),
    dates=(
        "aujourd hui hier demain avant après jour jours journée journées semaine semaines week end mois an "
        "ans année années annuel annuelle siècle siècles décennie décennies matin matinée midi soir soirée "
        "nuit minuit printemps automne hiver quotidien hebdomadaire mensuel janvier février mars avril mai "
        "juin juillet août septembre octobre novembre décembre janv févr avr juil sept oct nov déc dimanche "
        "lundi mardi mercredi jeudi vendredi samedi dim lun mar mer jeu ven sam sem"
    ),
    units=(
        "centimes pourcent pourcents heure heures € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c °f degré degrés hectare hectares "
        "ha ac carat carats ct téraoctet téraoctets to gigaoctet gigaoctets go mégaoctet mégaoctets mo "
        "kilooctet kilooctets ko octet octets bit bits minute minutes min seconde secondes volt volts "
        "kilocalorie kilocalories kcal calorie calories cal joule joules kwh gigahertz ghz mégahertz mhz "
        "hertz hz kilomètre kilomètres km mètre mètres centimètre centimètres cm millimètre millimètres mm "
        "mile miles mi yard yards yd pied pieds pi pouce pouces po tonne tonnes kilogramme kilogrammes kg "
        "gramme grammes livre livres lb once onces oz gigawatt gigawatts gw mégawatt mégawatts mw kilowatt "
        "kilowatts kw watt watts ch litre litres millilitre millilitres ml gallon gallons gal baril barils "
        "bbl dollar dollars franc francs couronne couronnes roupie roupies peso pesos dinar dinars riyal "
        "riyals rouble roubles leu euro euros dirham dirhams"
    ),
    credits=(
        "photo photos photographie photographe image images vidéo vidéos source sources crédit crédits "
        "légende archives archive illustration infographie capture afp ap reuters getty lire voir aussi "
        "article publicité sponsorisé copyright dr agence agences"
    ),
    labels=(
        "lire aussi; à lire aussi; à lire; lire également; voir aussi; à voir aussi; lire la suite; sur le "
        "même sujet; crédit photo; photo d illustration; image d illustration; pour aller plus loin; à ne pas "
        "manquer; photo afp; lire plus; articles liés; getty images"
    ),
    invitations=(
        "lire la suite; lire plus; en savoir plus; suite; la suite; lire l article; plus; lire l article complet; "
        "voir plus; afficher plus; continuer la lecture; lire l intégralité; voir la suite; lire"
    ),
    bylines="par correspondant correspondante envoyé envoyée rédaction journaliste auteur autrice texte agences",
    negative_prefixes="in im ir il non dés mal a",
    measures=(
        "pour cent | %; kilomètres | kilomètre | km; centimètres | centimètre | cm; millimètres | millimètre | mm; "
        "kilogrammes | kilogramme | kg; milligrammes | milligramme | mg; hectares | hectare | ha; kilomètres carrés | "
        "kilomètre carré | km2; mètres carrés | mètre carré | m2; millilitres | millilitre | ml; mètres cubes | mètre "
        "cube | m3; kilowatts | kilowatt | kw; mégawatts | mégawatt | mw; gigawatts | gigawatt | gw; kilowatt heures "
        "| kilowatt heure | kwh; degrés celsius | degré celsius | ° c; kilomètres par heure | kilomètre par heure | "
        "km h; heures | heure | h; euro | euros | €; dollar | dollars | $; livre | livres | £; franc | francs | chf; "
        "rouble | roubles | ₽"
    ),
)
