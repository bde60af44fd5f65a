"""Latvian: its words of closed classes."""

from redite.languages import Words

WORDS = Words(
    function_words=(
        "viņiem mani tevi mūs man tev mums jums manis sevi sev sevis mans mana tavs tava mūsu jūsu savs sava "
        "savas savā saviem tie tām tās tiem tajā tam tai šis šī šie šīs šā šim šai šajā tāds tāda tādi tādas tādu "
        "kurš kura kuri kuras kuru kuram kurā kurai kam ko kur kāpēc kāds kāda kādi esmu esi esam esat būt būtu "
        "bijis bijusi bijuši tika tiek tikt tiks esot taču tomēr tādēļ tāpēc tātad savukārt turklāt tad tur te "
        "šeit gan nu kaut turpretī proti pats pati paši ļoti tieši caur pa kamēr saskaņā"
    ),
    negations=(
        "ne nav nebija nebūs nekad neviens neviena nevienu nekas neko nekur nekāds nekāda bez pret izņemot "
        "neskatoties vietā tikko nē nevar nedrīkst nekādas neiespējami trūkst nevienam nespēj nevis"
    ),
    quantities=(
        "viss visa visi visas visu visiem katrs katra katru daži dažas dažu vairāki vairākas vairāku daudz "
        "daudzi maz vairāk mazāk visvairāk vismazāk vismaz vairums vairākums puse pusi pusē divreiz dubults "
        "tikai vien gandrīz aptuveni apmēram ap virs zem pirms pēc kopš līdz starp no uz augšup lejup "
        "pēdējais pēdējā pēdējie abi abas abu cits cita citi citas citu pietiekami precīzi kopā kopumā daļa "
        "daļēji vēl jau atkal vienmēr bieži dažreiz reti parasti tagad drīz vēlāk agrāk nākamais nākamā "
        "iepriekšējais bijušais nesen maksimums minimums vidēji laikā iekšā ārā ārpus aiz kreisi ziemeļi "
        "dienvidi austrumi rietumi reize reizes reizi trešdaļa ceturtdaļa jauns jauna jauni vecs lielāks "
        "mazāks augstāks zemāks tik cik"
    ),
    modals=(
        "var varēja varētu spēj drīkst jābūt vajag vajadzētu vēlas grib varbūt iespējams domājams vai ja jo "
        "citādi"
    ),
    numbers=(
        "0 nulle 1 viens viena vienu vienā pirmais pirmā pirmo pirmie 2 divi divas divu diviem otrais otrā "
        "otro 3 trīs triju trešais trešā trešo 4 četri četras četru ceturtais ceturtā 5 pieci piecas piecu "
        "piektais 6 seši sešas sešu 7 septiņi 8 astoņi 9 deviņi 10 desmit desmiti desmitiem 11 vienpadsmit 12 "
        "ducis divpadsmit 13 trīspadsmit 14 četrpadsmit 15 piecpadsmit 16 sešpadsmit 17 septiņpadsmit 18 "
        "astoņpadsmit 19 deviņpadsmit 20 divdesmit 30 trīsdesmit 40 četrdesmit 50 piecdesmit 60 sešdesmit 70 "
        "septiņdesmit 80 astoņdesmit 90 deviņdesmit 100 simts simti simtiem simtus 1000 tūkstotis tūkstoši "
        "tūkstošu tūkstošus tūkst 1000000 miljons miljoni miljonu miljonus milj 1000000000 miljards miljardi "
        "miljardu mljrd 1000000000000 triljons"
    ),
    dates=(
        "šodien vakar rīt aizvakar parīt diena dienas dienu dienā nedēļa nedēļas nedēļu nedēļā mēnesis mēneša "
        "mēnesi mēnešu mēneši gads gada gadu gadā gadi gadus gadiem gadsimts gadsimta desmitgade rīts rītā "
        "pēcpusdiena vakars vakarā nakts naktī pusnakts pavasaris pavasarī vasara vasarā rudens rudenī ziema "
        "ziemā plkst janvāris janvārī janvāra janvāri janvāram janvāru februāris februārī februāra februāri "
        "februāram februāru marts aprīlis aprīlī aprīla aprīli aprīlam aprīlu maijs jūnijs jūlijs augusts "
        "septembris septembrī septembra septembri septembram septembru oktobris oktobrī oktobra oktobri "
        "oktobram oktobru novembris novembrī novembra novembri novembram novembru decembris decembrī decembra "
        "decembri decembram decembru janv febr apr jūn jūl aug sept okt nov dec svētdiena pirmdiena otrdiena "
        "trešdiena ceturtdiena piektdiena sestdiena svētd pirmd otrd trešd ceturtd piektd sestd mēnesī mēn "
        "ned"
    ),
    units=(
        "procents procenti procentu procentus centi centu eiro grādi grādu € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c °f grāds "
        "kvadrātkilometru kvadrātkilometrs kvadrātkilometri hektāru hektārs hektāri ha kvadrātmetru "
        "kvadrātmetrs kvadrātmetri akru akrs akri ac karātu karāts karāti kt promiļu promile promiles "
        "terabaitu terabaits terabaiti tb gigabaitu gigabaits gigabaiti gb megabaitu megabaits mb kilobaitu "
        "kilobaits kilobaiti kb baitu baits baiti bitu bits biti stundu stunda stundas stundā st minūšu "
        "minūte minūtes minūtē min sekunžu sekunde sekundes sekundē sek voltu volts volti kilokaloriju "
        "kilokalorija kilokalorijas kcal kaloriju kalorija kalorijas cal džoulu džouls džouli kilovatstundu "
        "kilovatstunda kilovatstundas kwh gigahercu gigahercs gigaherci ghz megahercu megahercs megaherci mhz "
        "hercu hercs herci hz kilometru kilometrs kilometri kilometrā km metru metrs metri metrā centimetru "
        "centimetrs centimetri centimetrā cm milimetru milimetrs milimetri mm jūdžu jūdze jūdzes jardu jards "
        "jardi pēdu pēda pēdas pēdā ft collu colla collas collā in kilogramu kilograms kilogrami kg gramu "
        "grams grami tonnu tonna tonnas mārciņu mārciņa mārciņas lb unču unce unces gigavatu gigavats "
        "gigavati gw megavatu megavats megavati mw kilovatu kilovats kilovati kw vatu vats vati zirgspēku "
        "zirgspēks zirgspēki zs kubikmetru kubikmetrs kubikmetri litru litrs litri mililitru mililitrs "
        "mililitri ml galonu galons galoni gal bbl barels bareli dolāri dolārs franki franks krona kronas "
        "rūpija rūpijas peso dināri dinārs riāli riāls leja lejas dirhēmi dirhēms"
    ),
    credits=(
        "foto fotogrāfija fotogrāfs attēls attēli video avots arhīvs ilustrācija ekrānuzņēmums leta afp "
        "reuters getty lasi lasiet skatiet arī reklāma"
    ),
    labels=(
        "lasi arī; lasiet arī; lasīt vairāk; lasi vairāk; skaties arī; saistītie raksti; ilustratīvs foto; "
        "foto leta; getty images; uzzini vairāk"
    ),
    invitations="lasīt vairāk; lasīt tālāk",
    bylines="autors autore korespondents redakcija",
    negative_prefixes="ne bez",
    measures=(
        "procenti | procentu | procents | %; kilometri | kilometru | kilometrs | km; centimetri | centimetru | "
        "centimetrs | cm; milimetri | milimetru | milimetrs | mm; kilogrami | kilogramu | kilograms | kg; miligrami | "
        "miligramu | miligrams | mg; hektāri | hektāru | hektārs | ha; kvadrātkilometri | kvadrātkilometru | "
        "kvadrātkilometrs | km2; kvadrātmetri | kvadrātmetru | kvadrātmetrs | m2; mililitri | mililitru | mililitrs | "
        "ml; kubikmetri | kubikmetru | kubikmetrs | m3; kilovati | kilovatu | kilovats | kw; megavati | megavatu | "
        "megavats | mw; gigavati | gigavatu | gigavats | gw; kilovatstundas | kilovatstundu | kilovatstunda | kwh; "
        "celsija grādi | celsija grādu | celsija grāds | ° c"
    ),
)
