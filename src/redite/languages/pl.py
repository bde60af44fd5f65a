"""Polish: its words of closed classes."""

from redite.languages import Words

WORDS = Words(
    function_words=(
        "mi mną ciebie cię ci tobą go mu nim niego niej nią nich im nimi nas nam nami was wam wami sobie siebie "
        "sobą mój moja moje moi mojego mojej moim moich moją twój twoja twoje nasz nasza nasze nasi naszego "
        "naszej naszym naszych naszą wasz wasza swój swoja swoje swoi swego swojego swojej swoim swoich swoją "
        "swoimi ten ta te tej temu tych tymi tę tą tamten tamta tamto taki taka takie takich takiego takiej takim "
        "który która które którzy którego której któremu którym których którymi którą kto kogo komu kim czego "
        "czemu czym czyj jaki jaka jakie jakich gdzie kiedy dlaczego dokąd skąd jestem jesteś jesteśmy jesteście "
        "są był była było byli byłem być będę będziemy został została zostało zostali zostały "
        "zostać zostaną zostanie mam masz mamy mają miał miała miało mieli miały mieć oraz więc też także również "
        "zatem jednak jednakże natomiast zaś bowiem tak tu tutaj tam wtedy następnie ponadto przy u we ku aby "
        "żeby choć chociaż gdy czyli bardzo właśnie no ów owa m in wobec według ją acz aczkolwiek ależ nawet lecz "
        "dlatego przecież iż jako je jemu niemu tobie totobą twoi twoim twych wasi wasze niż wśród oto otóż"
    ),
    negations=(
        "nie bez nigdy nikt nikogo nikomu nikim nic niczego niczemu niczym nigdzie żaden żadna żadne żadnego "
        "żadnej żadnych ani przeciw przeciwko oprócz poza wbrew zamiast mimo pomimo ledwo niemożliwe brak "
        "niewiele niemożliwy brakuje wyjątkiem"
    ),
    quantities=(
        "wszystko wszystkie wszyscy wszystkich wszystkim wszystkimi cały cała całe całego całej każdy każda każde "
        "każdego każdej każdym niektóre niektórzy niektórych kilka kilku kilkanaście kilkadziesiąt wiele wielu dużo "
        "mało więcej mniej najwięcej najmniej bardziej większość mniejszość połowa połowę połowy pół półtora "
        "podwójny dwukrotnie trzykrotnie tylko jedynie wyłącznie prawie niemal około blisko ponad pod nad przed po "
        "do od z za między pomiędzy spod powyżej poniżej górę dół pierwszy pierwsza pierwsze pierwsi ostatni "
        "ostatnia ostatnie ostatnich oba obie obaj obu inny inna inne innych drugi jeszcze już znów znowu ponownie "
        "zawsze często czasem czasami rzadko zwykle teraz wkrótce później wcześniej potem następny poprzedni dawny "
        "niedawno obecnie maksimum minimum średnio dokładnie dość zbyt część częściowo wewnątrz lewo prawo północ "
        "południe wschód zachód raz razy trzecia ćwierć nowy nowa nowe sam sama samo ktoś coś dopiero podczas tyle "
        "ile coraz obok natychmiast daleko przede dotychczas aż nieco ktokolwiek ciągu wzdłuż przynajmniej najwyżej "
        "były byłego byłej byłemu byłym byłych zanim wice"
    ),
    modals=(
        "będzie będą może mogą mógł mogła mogli można musi muszą musiał musiała musieli powinien powinna powinno "
        "powinni należy trzeba chce chcą chyba prawdopodobnie możliwe rzekomo podobno lub albo bądź czy jeśli jeżeli "
        "gdyby ponieważ gdyż bo jakby zapewne by"
    ),
    titles_of_men="pan pana panu panem",
    titles_of_women="pani panią panna",
    titles="dr",
    numbers=(
        "0 zero 1 jeden jedna jedno jednego jednej jednym pierwszy pierwsza pierwsze pierwszego pierwszemu "
        "pierwszym pierwszej pierwszą pierwszych pierwszymi 2 dwie dwóch dwoje dwu dwom dwoma dwa drugi druga "
        "drugie drugiego drugiemu drugim drugiej drugą drugich drugimi druge drugego drugemu drugej 3 trzech "
        "trzem trzema troje trzy trzeci trzeca trzecie trzeciego trzeciemu trzecim trzeciej trzecą trzecich "
        "trzecimi trzece trzecego trzecemu trzecej 4 czterech czterem cztery czwarty czwarta czwarte "
        "czwartego czwartemu czwartym czwartej czwartą czwartych czwartymi 5 pięciu pięcioro pięć piąty piąta "
        "piąte piątego piątemu piątym piątej piątą piątych piątymi 6 sześciu sześć szósty szósta szóste "
        "szóstego szóstemu szóstym szóstej szóstą szóstych szóstymi 7 siedmiu siedem siódmy siódma siódme "
        "siódmego siódmemu siódmym siódmej siódmą siódmych siódmymi 8 ośmiu osiem ósmy ósma ósme ósmego "
        "ósmemu ósmym ósmej ósmą ósmych ósmymi 9 dziewięciu dziewięć dziewiąty dziewiąta dziewiąte "
        "dziewiątego dziewiątemu dziewiątym dziewiątej dziewiątą dziewiątych dziewiątymi 10 dziesięciu "
        "dziesiątki dziesięć dziesiąty dziesiąta dziesiąte dziesiątego dziesiątemu dziesiątym dziesiątej "
        "dziesiątą dziesiątych dziesiątymi 11 jedenaście jedenasty jedenasta jedenaste jedenastego "
        "jedenastemu jedenastym jedenastej jedenastą jedenastych jedenastymi 12 dwanaście dwunasty dwunasta "
        "dwunaste dwunastego dwunastemu dwunastym dwunastej dwunastą dwunastych dwunastymi 13 trzynaście "
        "trzynasty trzynasta trzynaste trzynastego trzynastemu trzynastym trzynastej trzynastą trzynastych "
        "trzynastymi 14 czternaście czternasty czternasta czternaste czternastego czternastemu czternastym "
        "czternastej czternastą czternastych czternastymi 15 piętnaście piętnasty piętnasta piętnaste "
        "piętnastego piętnastemu piętnastym piętnastej piętnastą piętnastych piętnastymi 16 szesnaście "
        "szesnasty szesnasta szesnaste szesnastego szesnastemu szesnastym szesnastej szesnastą szesnastych "
        "szesnastymi 17 siedemnaście siedemnasty siedemnasta siedemnaste siedemnastego siedemnastemu "
        "siedemnastym siedemnastej siedemnastą siedemnastych siedemnastymi 18 osiemnaście osiemnasty "
        "osiemnasta osiemnaste osiemnastego osiemnastemu osiemnastym osiemnastej osiemnastą osiemnastych "
        "osiemnastymi 19 dziewiętnaście dziewiętnasty dziewiętnasta dziewiętnaste dziewiętnastego "
        "dziewiętnastemu dziewiętnastym dziewiętnastej dziewiętnastą dziewiętnastych dziewiętnastymi 20 "
        "dwudziestu dwadzieścia dwudziesty dwudziesta dwudzieste dwudziestego dwudziestemu dwudziestym "
        "dwudziestej dwudziestą dwudziestych dwudziestymi 30 trzydziestu trzydzieści trzydziesty trzydziesta "
        "trzydzieste trzydziestego trzydziestemu trzydziestym trzydziestej trzydziestą trzydziestych "
        "trzydziestymi 40 czterdziestu czterdzieści czterdziesty czterdziesta czterdzieste czterdziestego "
        "czterdziestemu czterdziestym czterdziestej czterdziestą czterdziestych czterdziestymi 50 "
        "pięćdziesięciu pięćdziesiąt pięćdziesiąty pięćdziesiąta pięćdziesiąte pięćdziesiątego "
        "pięćdziesiątemu pięćdziesiątym pięćdziesiątej pięćdziesiątą pięćdziesiątych pięćdziesiątymi 60 "
        "sześćdziesiąt sześćdziesiąty sześćdziesiąta sześćdziesiąte sześćdziesiątego sześćdziesiątemu "
        "sześćdziesiątym sześćdziesiątej sześćdziesiątą sześćdziesiątych sześćdziesiątymi 70 siedemdziesiąt "
        "siedemdziesiąty siedemdziesiąta siedemdziesiąte siedemdziesiątego siedemdziesiątemu siedemdziesiątym "
        "siedemdziesiątej siedemdziesiątą siedemdziesiątych siedemdziesiątymi 80 osiemdziesiąt osiemdziesiąty "
        "osiemdziesiąta osiemdziesiąte osiemdziesiątego osiemdziesiątemu osiemdziesiątym osiemdziesiątej "
        "osiemdziesiątą osiemdziesiątych osiemdziesiątymi 90 dziewięćdziesiąt dziewięćdziesiąty "
        "dziewięćdziesiąta dziewięćdziesiąte dziewięćdziesiątego dziewięćdziesiątemu dziewięćdziesiątym "
        "dziewięćdziesiątej dziewięćdziesiątą dziewięćdziesiątych dziewięćdziesiątymi 100 stu setki sto setny "
        "setna setne setnego setnemu setnym setnej setną setnych setnymi 200 dwieście 300 trzysta 400 "
        "czterysta 500 pięćset 600 sześćset 700 siedemset 800 osiemset 900 dziewięćset 1000 tysiąc tysiące "
        "tysięcy tys tysięczny tysięczna tysięczne tysięcznego tysięcznemu tysięcznym tysięcznej tysięczną "
        "tysięcznych tysięcznymi 1000000 milion miliony milionów mln 1000000000 miliard miliardy miliardów "
        "mld 1000000000000 bilion biliony bilionów"
    ),
    dates=(
        "dziś dzisiaj wczoraj jutro przedwczoraj pojutrze dzień dnia dni dniu tydzień tygodnia tygodnie "
        "tygodni miesiąc miesiąca miesiące miesięcy rok roku lata lat roczny wiek wieku wieków dekada dekady "
        "rano poranek popołudnie wieczór wieczorem noc nocy północ południe wiosna wiosną lato latem jesień "
        "jesienią zima zimą weekend doba stycznia styczniy stycznię stycznią lutego marca marcy marcę marcą "
        "kwietnia kwietniy kwietnię kwietnią maja majy maję czerwca czerwcy czerwcę czerwcą lipca lipcy lipcę "
        "lipcą sierpnia sierpniy sierpnię sierpnią września wrześniy wrześnię wrześnią października "
        "październiky październikę październiką listopada listopady listopadę listopadą grudnia grudniy "
        "grudnię grudnią sty lut mar kwi maj cze lip sie wrz paź lis gru styczeń styczniu styczniem luty "
        "lutym marzec marzca marzcu marzcem kwiecień kwiecinia kwieciniu kwieciniem czerwiec czerwica "
        "czerwicu czerwicem lipiec lipica lipicu lipicem sierpień sierpinia sierpiniu sierpiniem wrzesień "
        "wrzesinia wrzesiniu wrzesiniem październik październiku październikiem listopad grudzień grudzinia "
        "grudziniu grudziniem niedziela niedziely niedzielę niedzielą poniedziałek poniedziałeku "
        "poniedziałekiem wtorek wtoreku wtorekiem środa środy środę środą czwartek czwarteku czwartekiem "
        "piątek piąteku piątekiem sobota soboty sobotę sobotą niedz pon wt śr czw pt sob mies tyg tydz dobę"
    ),
    units=(
        "procent procenta proc grosz grosze groszy godz zł złotych złote złoty € £ ¥ ₹ ₽ ₩ ₪ ₺ ₴ ₫ ฿ °c °f "
        "stopień stopnie stopni stopnia hektar hektary hektarów hektara ha akr akry akrów akra karat karaty "
        "karatów karata kt promil promile promili promila terabajt terabajty terabajtów terabajta tb gigabajt "
        "gigabajty gigabajtów gigabajta gb megabajt megabajty megabajtów megabajta mb kilobajt kilobajty "
        "kilobajtów kilobajta kb bajt bajty bajtów bajta bit bity bitów bita godzina godziny godzin minuta "
        "minuty minut min sekunda sekundy sekund sek wolt wolty woltów wolta kilokaloria kilokalorie "
        "kilokalorii kcal kaloria kalorie kalorii cal dżul dżule dżuli dżula kilowatogodzina kilowatogodziny "
        "kilowatogodzin kwh gigaherc gigaherce gigaherców gigaherca ghz megaherc megaherce megaherców "
        "megaherca mhz herc herce herców herca hz kilometr kilometry kilometrów kilometra km metr metry "
        "metrów metra centymetr centymetry centymetrów centymetra cm milimetr milimetry milimetrów milimetra "
        "mm mila mile mil mili jard jardy jardów jarda yd stopa stopy stóp ft cale cali cala tona tony ton "
        "kilogram kilogramy kilogramów kilograma kg gram gramy gramów grama funt funty funtów funta uncja "
        "uncje uncji oz gigawat gigawaty gigawatów gigawata gw megawat megawaty megawatów megawata mw kilowat "
        "kilowaty kilowatów kilowata kw wat waty watów wata litr litry litrów litra mililitr mililitry "
        "mililitrów mililitra ml baryłka baryłki baryłek bbl dolar dolara dolary dolarów frank franka franki "
        "franków koron korona korony rupia rupie rupii peso pesos dinar dinara dinary dinarów rial riala "
        "riale riali rubel rubla ruble rubli lej leja leje lejów euro dirham dirhama dirhamy dirhamów"
    ),
    credits=(
        "zdjęcie zdjęcia fot foto fotografia fotograf obraz wideo film źródło źródła archiwum ilustracja "
        "grafika pap afp reuters getty czytaj zobacz także reklama copyright polecamy agencja"
    ),
    labels=(
        "czytaj także; czytaj też; czytaj więcej; czytaj dalej; zobacz także; zobacz też; zobacz również; "
        "przeczytaj także; przeczytaj również; "
        "zdjęcie ilustracyjne; źródło zdjęcia; getty images; fot pap; dowiedz się więcej"
    ),
    invitations=(
        "czytaj więcej; czytaj dalej; czytaj całość; więcej; zobacz więcej; czytaj całość artykułu; przeczytaj "
        "więcej; dalej"
    ),
    bylines="autor autorka redakcja korespondent korespondentka tekst",
    negative_prefixes="nie bez",
    measures=(
        "procent | % | proc; kilometra | kilometr | kilometry | kilometrów | km; centymetra | centymetr | centymetry "
        "| centymetrów | cm; milimetra | milimetr | milimetry | milimetrów | mm; kilograma | kilogram | kilogramy | "
        "kilogramów | kg; miligrama | miligram | miligramy | miligramów | mg; hektara | hektar | hektary | hektarów | "
        "ha; kilometra kwadratowego | kilometr kwadratowy | kilometry kwadratowe | kilometrów kwadratowych | km2; "
        "metra kwadratowego | metr kwadratowy | metry kwadratowe | metrów kwadratowych | m2; mililitra | mililitr | "
        "mililitry | mililitrów | ml; metra sześciennego | metr sześcienny | metry sześcienne | metrów sześciennych | "
        "m3; kilowata | kilowat | kilowaty | kilowatów | kw; megawata | megawat | megawaty | megawatów | mw; gigawata "
        "| gigawat | gigawaty | gigawatów | gw; kilowatogodziny | kilowatogodzina | kilowatogodzin | kwh; euro | €; "
        "dolar | dolara | dolary | dolarów | $; złoty | złotego | złote | złotych | zł | pln"
    ),
)
