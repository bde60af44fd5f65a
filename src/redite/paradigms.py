"""Forms of one paradigm, by language: of these one stands for another only where something else is said.

He and she, his and their, is and was, sells and sold: the personal and possessive pronouns (in Universal
Dependencies' terms by Person, Number and Gender of whom they mean), the auxiliaries and the endings of finite verbs (by
Tense and Person). What one language writes alike is one cell here (ihr: her, their), and so are tenses that tell of the
same time (has sold, sold; had sold). It knows words, not texts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from redite.folding import spaceless_words
from redite.values import NamedTuple

_SPACELESS = frozenset(["ja", "th", "zh"])

# Groups are separated by "; ", their cells by " | ", the forms of a cell by spaces ("_" stands for one inside a form).
_WORDS = {
    "ar": (
        "هو وهو بأنه | هي وهي بأنها | هم وهم بأنهم | أنا وأنا | نحن ونحن; كان كانت كانوا | سيكون ستكون سيكونون; ثلث | "
        "ثلثا ثلثي ثلثين; لماذا | متى | كيف | أين"
    ),
    "bg": (
        "той него нему | тя нея ѝ | те тях ги им | аз мен ме | ние нас; негов негова негово негови неговия неговият "
        "неговата неговото неговите му | неин нейна нейно нейни нейния нейният нейната нейното нейните ѝ | техен "
        "тяхна тяхно техни техния техният тяхната тяхното техните им | мой моя мое мои моят моята моето моите ми | "
        "наш наша наше наши нашия нашият нашата нашето нашите | свой своя свое свои; е са | беше бяха; е са беше "
        "бяха | ще | би биха; ако | дори_ако; защо | кога | как | къде"
    ),
    "bn": (
        "সে তিনি | তারা তাঁরা | আমি | আমরা; তার তাঁর | তাদের তাঁদের | আমার | আমাদের | আপনার; আছে | ছিল; আছে ছিল হয় "
        "হয়েছে হয়েছিল | হবে থাকবে; কেন | কখন | কীভাবে | কোথায়"
    ),
    "ca": (
        "jo | nosaltres | ell | ella | ells | elles; meu meva meus meves | seu seva seus seves | nostre nostra "
        "nostres | teu teva teus teves; és són està estan ha han | era eren estava estaven havia havien; és són "
        "està estan era eren estava estaven ha han havia havien | serà seran estarà estaran haurà hauran | seria "
        "serien estaria estarien hauria haurien; encara_que | quan; per_què | quan | com | on"
    ),
    "cs": (
        "on jej němu něho něm ho mu | ona ji ní | oni je nim nich jim | já mě mi | my nás nám; jeho | její | jejich "
        "| můj moje mého mému | náš naše našeho | svůj svoje svého svému svých svým; jsou je | byl byla bylo byli "
        "byly | bude budou; když | i_když; ač ačkoli ačkoliv | když | aby; proč | kdy | jak | kde"
    ),
    "da": (
        "jeg mig | vi os | han ham | hun hende | de dem; min mit mine | vores | hans | hendes | deres | sin sit "
        "sine; er | var; bliver | er var blev blevet været; hvis | selv_hvis; selvom skønt | når da; til | fra | "
        "gennem; hvorfor | hvornår | hvordan | hvor"
    ),
    "de": (
        "ich mich mir | wir uns | du dich dir | er ihn ihm | sie ihr ihnen; mein meine meinen meinem meiner meines "
        "| unser unsere unseren unserem unserer unseres | dein deine deinen deinem deiner deines | sein seine "
        "seinen seinem seiner seines | ihr ihre ihren ihrem ihrer ihres; wird werden | ist sind war waren wurde "
        "wurden | wäre wären würde würden; wenn falls | auch_wenn selbst_wenn sogar_wenn; obwohl obgleich | wenn "
        "als sobald | damit; warum weshalb wieso | wann | wie | wo | wer"
    ),
    "el": (
        "του | τησ | τουσ | μου | μασ | σου | σασ; ειναι | ηταν; αυτοσ αυτον | αυτη αυτην; αν εαν | αν_και; ενασ | "
        "μια"
    ),
    "en": (
        "i me myself | we us ourselves | you yourself | he him himself | she her herself | they them themselves; my "
        "mine | our ours | your yours | his | her hers | their theirs; is are am do does | was were did; to | past; "
        "am a_._m | pm p_._m; if | even_if; although though | when whenever | so_that; why | when | how | where"
    ),
    "es": (
        "yo me | nosotros nosotras nos | tú te | él | ella | ellos | ellas; mi mis | su sus | nuestro nuestra "
        "nuestros nuestras | tu tus; es son está están | era eran estaba estaban fue fueron; es son está están ha "
        "han era eran estaba estaban fue fueron estuvo estuvieron había habían hay | será serán estará estarán "
        "habrá habrán va van | sería serían estaría estarían habría habrían; si | incluso_si; aunque | cuando | "
        "para_que; de del | para a_fin_de; por_qué | cuándo | cómo | dónde"
    ),
    "et": (
        "tema ta teda talle temale | nemad nad neid neile nende | mina ma mind mulle minu mu | meie me meid meile; "
        "on | oli olid; on oli olid | oleks oleksid; kui | isegi_kui; kuigi | kui; miks | millal | kuidas | kus"
    ),
    "fa": (
        "او | آنها آنان | من | ما; است هستند | بود بودند; است هستند بود بودند شد شدند | خواهد خواهند; اگر | "
        "حتي_اگر; به | در | از; چرا | چگونه | كجا"
    ),
    "fi": (
        "hän hänen häntä hänelle häneltä hänet | he heidän heitä heille heiltä heidät | minä minun minua minulle "
        "minut | me meidän meitä meille meidät; on ovat | oli olivat; on ovat oli olivat | olisi olisivat; jos | "
        "vaikka; vaikka | kun | jotta; miksi | milloin | miten kuinka | missä"
    ),
    "fr": (
        "je j me moi | nous | tu te | vous | il | elle | ils | elles; son sa ses | leur leurs | mon ma mes | notre "
        "nos | ton ta tes | votre vos; a ont est sont avait avaient était étaient fut furent | aura auront sera "
        "seront va vont | aurait auraient serait seraient; si s | même_si même_s; bien_que bien_qu quoique | quand "
        "lorsque lorsqu | pour_que afin_que; de d du des | pour afin_de afin_d; pourquoi | quand | comment | où"
    ),
    "he": (
        "הוא והוא שהוא | היא והיא שהיא | הם והם שהם | הן והן שהן | אני ואני שאני | אנחנו ואנחנו שאנחנו אנו; שלו | "
        "שלה | שלהם | שלהן | שלי | שלנו | שלך; היה הייתה היתה היו | יהיה תהיה יהיו; למה מדוע | מתי | איך כיצד | "
        "איפה היכן"
    ),
    "hi": (
        "उसका उसकी उसके उनका उनकी उनके | मेरा मेरी मेरे | हमारा हमारी हमारे | अपना अपनी अपने | आपका आपकी आपके; है "
        "हैं | था थे थी थीं; है हैं था थे थी थीं गया गई गए | होगा होगी होंगे रहेगा रहेगी रहेंगे; क्यों | कब | कैसे "
        "| कहाँ"
    ),
    "hr": (
        "on njega njemu ga | ona nje njoj joj | oni njih njima | ja mene meni | nas nama; njegov njegova njegovo "
        "njegovi njegovog njegovom njegove njegovu | njezin njezina njezino njezini njezinog njezinom njezine "
        "njezinu njen njena njeno | njihov njihova njihovo njihovi njihovog njihovom njihove njihovu | moj moja "
        "moje mog moju | naš naša naše našeg našu | svoj svoja svoje svog svoju; je su | će | bi; ako | čak_i_ako; "
        "iako premda | kad kada; u | pokraj | iz; zašto | kada kad | kako | gdje"
    ),
    "hu": (
        "ő őt neki | ők őket nekik | én engem nekem | mi minket nekünk; van vannak volt voltak | lesz lesznek | "
        "lenne lennének; ha | még_ha akkor_is_ha; bár noha | amikor mikor; miért | mikor | hogyan | hol"
    ),
    "id": (
        "dia ia beliau | mereka | saya aku | kami kita; jika kalau | meskipun walaupun | ketika saat | agar supaya; "
        "ke | di | dari | melalui; mengapa kenapa | kapan | bagaimana | di_mana"
    ),
    "it": (
        "io mi | noi ci | tu ti | lui egli | lei ella | loro essi; suo sua suoi sue | loro | mio mia miei mie | "
        "nostro nostra nostri nostre | tuo tua tuoi tue | vostro vostra vostri vostre; è sono era erano fu furono "
        "ha hanno aveva avevano viene vengono | sarà saranno avrà avranno verrà verranno | sarebbe sarebbero "
        "avrebbe avrebbero verrebbe verrebbero; viene vengono | stato stata stati state; se | anche_se; benché "
        "sebbene | quando | affinché; a al allo alla ai agli alle | da dal dallo dalla dai dagli dalle; perché | "
        "quando | come | dove"
    ),
    "ja": "彼 | 彼女 | 彼ら | 私 僕 | 私たち | 自分; へ | から; た んだ | る う く す つ ぬ む ぶ ぐ; なぜ | いつ | どう | どこ",
    "ko": (
        "그 그는 그가 그의 그를 그에게 | 그녀 그녀는 그녀가 그녀의 그녀를 그녀에게 | 그들 그들은 그들이 그들의 그들을 그들에게 | 나 나는 내 내가 나의 나를 저는 제 제가 | 우리 우리는 "
        "우리가 우리의 우리를 | 자기 자기의 자신의; 왜 | 언제 | 어떻게 | 어디서"
    ),
    "lt": (
        "jis jo jam jį | ji jos jai ją | jie jų jiems juos | aš mano man mane | mes mūsų mums mus; yra | buvo; yra "
        "buvo | bus | būtų; jei jeigu | net_jei; nors | kai; kodėl | kada | kaip | kur"
    ),
    "lv": (
        "viņš viņam | viņi viņiem viņus | viņai | es manis man mani | mēs mums mūs; viņa | viņas | viņu | mans mana "
        "manu manam | mūsu; ir | bija; ir bija | būs | būtu; tiek | tika | tiks; ja | pat_ja; kāpēc | kad | kā | kur"
    ),
    "ms": (
        "dia ia beliau | mereka | saya aku | kami kita; jika kalau | meskipun walaupun | apabila ketika | agar "
        "supaya; ke | di | dari | melalui; mengapa kenapa | bila | bagaimana | di_mana"
    ),
    "nl": (
        "ik mij me | wij we ons | hij hem | zij haar | hun hen; mijn | ons onze | zijn | haar | hun | jouw je | "
        "jullie; is zijn | was waren; wordt worden | is was waren werd werden; is was waren wordt | zou zouden; als "
        "| zelfs_als ook_als; hoewel ofschoon | wanneer als toen | zodat opdat; naar | door; waarom | wanneer | hoe "
        "| waar"
    ),
    "no": (
        "jeg meg | vi oss | han ham | hun henne | de dem; min mitt mine | vår vårt våre | hans | hennes | deres | "
        "sin sitt sine; er | var; blir | er var ble blitt vært; hvis | selv_om; selv_om selvom | når da; til | fra "
        "| gjennom; hvorfor | når | hvordan | hvor"
    ),
    "pl": (
        "on jemu mu niego niemu nim | ona jej nią niej | oni one nich nimi | ja mnie mi | my nas nam | ty ciebie; "
        "jego | jej | ich | mój moja moje mojego mojej moich moim moją | nasz nasza nasze naszego naszej naszych "
        "naszym naszą | twój twoja twoje twojego twojej twoich twoim | swój swoja swoje swojego swojej swoich swoim "
        "swoją swoimi; jest są | był była było byli były | będzie będą; jest są był była było byli były został "
        "została zostało zostali zostały | zostanie zostaną będzie będą; można | można_było | można_by; trzeba | "
        "trzeba_było | trzeba_by; jeśli jeżeli | nawet_jeśli nawet_jeżeli; zanim | gdy kiedy; choć chociaż | gdy "
        "kiedy | aby żeby; z ze | za | bez; dlaczego czemu | kiedy | jak | gdzie"
    ),
    "pt": (
        "eu me | nós nos | ele | ela | eles | elas; meu minha meus minhas | nosso nossa nossos nossas | dele | dela "
        "| deles | delas; é são está estão | era eram estava estavam foi foram; é são está estão era eram estava "
        "estavam foi foram esteve estiveram tem têm tinha tinham | será serão estará estarão terá terão vai vão | "
        "seria seriam teria teriam; se | mesmo_se; embora | quando | para_que; de do da dos das | para a_fim_de; "
        "por_que | quando | como | onde"
    ),
    "ro": (
        "el îl | ea | ei ele îi | eu mie | noi nouă; lui | ei | lor; său sa săi sale | meu mea mei mele | nostru "
        "noastră noștri noastre; este e sunt | era erau; este e sunt era erau fost fusese fuseseră | va vor o_să | "
        "ar | fie; dacă | chiar_dacă; deși | când; de_ce | când | cum | unde"
    ),
    "ru": (
        "он ему него нему нём нем | она ей неё нее ней | они ними | я меня мне | мы нас нам | ты тебя тебе | вы вас "
        "вам; его | её ее | их | мой моя моё мое мои моего моей моих моему моим мою | наш наша наше наши нашего "
        "нашей наших нашему нашим нашу | твой твоя твоё твои твоего твоей твоих | ваш ваша ваше ваши вашего вашей "
        "ваших | свой своя своё свое свои своего своей своих своему своим свою; был была было были | будет будут; "
        "можно | можно_было; нужно надо | нужно_было надо_было; если | даже_если; если | если_бы; хотя | когда | "
        "чтобы; в во | мимо | из; почему зачем | когда | как | где"
    ),
    "sk": (
        "on jemu neho nemu mu ho | ona ju ňu nej | oni im nich nim | ja mňa mne | my nás nám; jeho | jej | ich | "
        "môj moja moje môjho mojej | náš naša naše nášho našej | svoj svoja svoje svojho svojej; je sú | bol bola "
        "bolo boli | bude budú; ak keď | aj_keď; hoci | keď | aby; prečo | kedy | ako | kde"
    ),
    "sl": (
        "on njega njemu ga | ona nje njej | oni njih njim jih jim | jaz mene meni | nas nam; njegov njegova njegovo "
        "njegovi njegovega njegovem | njen njena njeno njeni njenega njenem | njihov njihova njihovo njihovi "
        "njihovega njihovem | moj moja moje mojega | naš naša naše našega | svoj svoja svoje svojega svojo; je so | "
        "bo bodo | bi; če | tudi_če; čeprav | ko; zakaj | kdaj | kako | kje"
    ),
    "sr": (
        "он њега њему га | она ње њој јој | они њих њима | ја мене мени | нас нама; његов његова његово његови "
        "његовог његовом његове његову | њен њена њено њени њеног њеном њене њену | њихов њихова њихово њихови "
        "њиховог њиховом њихове њихову | мој моја моје мог моју | наш наша наше нашег нашу | свој своја своје свог "
        "своју; је су | ће | би; ако | чак_и_ако; иако премда | кад када; у | покрај | из; зашто | када кад | како "
        "| где"
    ),
    "sv": (
        "jag mig | vi oss | han honom | hon henne | de dem; min mitt mina | vår vårt våra | hans | hennes | deras | "
        "sin sitt sina; är | var; blir | är var blev blivit varit; om | även_om; fastän | när | så_att; till | från "
        "| genom; varför | när | hur | var"
    ),
    "ta": (
        "அவர் அவரது | அவர்கள் அவர்களது | அவன் அவனது | அவள் அவளது | நான் எனது என் | நாங்கள் எங்கள் நமது; ஏன் | "
        "எப்போது | எப்படி | எங்கே"
    ),
    "th": "เขา | เธอ | ผม ฉัน ดิฉัน | พวกเขา | เรา พวกเรา; ทําไม | เมื่อไร | อย่างไร | ที่ไหน",
    "tr": (
        "ben beni bana | biz bizi bize | sen seni sana | o onu ona | onlar onları onlara; benim | bizim | senin | "
        "onun | onların; neden niçin niye | nasıl | nerede"
    ),
    "uk": (
        "він йому нього ньому | вона їй неї ній нею | вони ними | я мене мені | ми нас нам | ти тебе тобі | ви вас "
        "вам; його | її | їх їхній їхня їхнє їхні їхнього їхньої їхніх | мій моя моє мої мого моєї моїх моєму моїм "
        "мою | наш наша наше наші нашого нашої наших нашим | твій твоя твоє твої твого твоєї | ваш ваша ваше ваші | "
        "свій своя своє свої свого своєї своїх своєму своїм свою; був була було були | буде будуть; можна | "
        "можна_було; треба | треба_було; якщо | навіть_якщо; якщо | якби; хоча | коли | щоб; в у до | повз | з із "
        "зі; чому навіщо | коли | як | де"
    ),
    "ur": (
        "ہے ہيں | تھا تھے تھي تھيں; ہے ہيں تھا تھے تھي تھيں | ہوگا ہوگي ہوں گا گي گے; ميرا ميري ميرے | ہمارا ہماري "
        "ہمارے | اپنا اپني اپنے; كيوں | كب | كيسے | كہاں"
    ),
    "vi": (
        "đã | sẽ | đang; nó | họ | tôi | chúng_tôi chúng_ta; mặc_dù tuy | khi | để; tại_sao vì_sao | khi_nào | "
        "thế_nào | ở_đâu"
    ),
    "zh": "他 | 她 | 它 | 我 | 你 您 | 他们 | 她们 | 我们 咱们 | 你们; 将 | 已 已经 了 曾 曾经; 虽然 | 所以 | 即使; 为什么 为何 | 何时 | 如何 怎么 | 哪里 何处",
}
# How it is denied: not at all, at no time, not quite, not yet.
_DENIALS = {
    "ar": "لا | لم | لن | ليس ليست",
    "bg": "никога | едва",
    "ca": "no | mai | gairebé",
    "cs": "nikdy | sotva stěží",
    "da": "ikke | aldrig | næppe knap",
    "de": "nicht | nie niemals | kaum",
    "el": "δεν δε | ποτε | μολισ",
    "en": "not don't doesn't didn't isn't aren't wasn't weren't won't | never | hardly barely scarcely",
    "es": "no | nunca jamás | apenas",
    "et": "ei | vaevalt",
    "fi": "ei eivät | tuskin",
    "fr": "pas | jamais | guère",
    "he": "לא | מעולם | בקושי",
    "hr": "nikad nikada | jedva",
    "hu": "nem | soha sosem | alig",
    "id": "tidak | belum | jarang",
    "it": "mai | appena",
    "ko": "안 | 못",
    "lt": "niekada niekad | vos vargu",
    "lv": "nekad | diez",
    "ms": "tidak | belum | jarang",
    "nl": "niet | nooit | nauwelijks amper",
    "no": "ikke | aldri | neppe knapt",
    "pl": "nie | nigdy | ledwie ledwo",
    "pt": "não | nunca jamais | mal",
    "ro": "nu | niciodată | abia",
    "ru": "никогда | едва вряд",
    "sk": "nikdy | sotva ledva",
    "sl": "nikoli | komaj",
    "sr": "никад никада | једва",
    "sv": "inte ej | aldrig | knappt knappast",
    "tr": "asla hiç | pek",
    "uk": "ніколи | ледве навряд",
    "vi": "không | chưa | đừng",
}
# What verbs part with, as the last word of their clause: steigt ein, steigt aus.
_PARTICLES = {
    "de": "ab an auf aus bei ein fort los mit nach um vor weg zu zurück",
    "nl": "aan af bij in mee om op over toe uit voor weg",
}
_CLAUSE_ENDS = {"de": ". , : ! ? und oder", "nl": ". , : ! ? en of"}
# Endings of words of one stem; "-" is none at all.
_ENDINGS = {
    "ar": "ه | ها | هم | هن | هما | نا | ي | ك",
    "da": "te de | tes des",
    "de": "t | te; en | ten; - | in | innen",
    "el": "ε αν | ει ουν α; σα ξα ψα | σε ξε ψε",
    "es": (
        "a an | ó aron | aba aban | ará arán | aría arían; e en | ió ieron | ía ían | erá erán irá irán | ería erían "
        "iría irían; é í | ó ió; or | ora; ero | era; ano | ana"
    ),
    "et": "st | s; lt | l",
    "fi": "taan tään daan dään | ttiin tiin; sta stä | ssa ssä; lta ltä | lla llä",
    "fr": (
        "e it | a | era ira | ait issait | erait irait; ent | èrent irent | eront iront | aient issaient | eraient "
        "iraient; eur | euse"
    ),
    "he": "ו יו | ה יה | י | הם יהם | נו ינו",
    "hu": "ba be | ban ben | ból ből; ra re | ról ről",
    "hi": "गा गे गी गीं | ा े ी ीं",
    "it": (
        "a ano | ava avano | ò arono | erà eranno | erebbe erebbero; e ono | eva evano | erà eranno | ette ettero; "
        "e ono | iva ivano | irà iranno; tore | trice"
    ),
    "ko": "으로 로 | 에서",
    "no": "te de | tes des",
    "pl": (
        "ł ła ło li ły | -; ł ła li | łem łam liśmy łyśmy; ał ała ali ały ował owała owali | uje ują; ił iła ili iły | "
        "i ą"
    ),
    "pt": "a am | ou aram | ava avam | ará arão | aria ariam; e em | eu eram iu iram | ia iam | erá erão irá irão",
    "ru": "л ла ло ли | т; лся лась лось лись | тся",
    "sv": "de te dde | des tes ddes",
    "ta": "க்கு | ில் | ிலிருந்து",
    "tr": (
        "da de ta te | dan den tan ten; dı di du dü tı ti tu tü | yor yorlar | acak ecek acaklar ecekler | mış miş "
        "muş müş; "
        "ım im um üm ımın imin umun ümün | ı i u ü ının inin unun ünün"
    ),
    "uk": "в ла ло ли | ть є; вся лася лося лися | ться",
}

# Forms of agreement tell who is meant (a woman, one of several) where the word that they agree with is the same.
_AGREEING_WORDS = {
    "ar": "الذي | التي | الذين",
    "cs": "který | která | které kteří",
    "el": "ο | η; τον | την | τουσ; ενασ | μια",
    "es": "el al del un | la una | los unos | las unas",
    "fr": "le | la; le la l | les",
    "it": "il lo un uno al del dal nel sul | la una alla della dalla nella sulla | i gli ai dei dai nei sui",
    "pl": "który którego któremu | która której którą | którzy które których którym",
    "pt": "o um ao do no pelo | a uma à da na pela | os uns aos dos nos pelos | as umas às das nas pelas",
    "ru": "который которого которому | которая которой которую | которые которых которым",
    "uk": "який якого якому | яка якої яку | які яких яким",
}
_AGREEING_ENDINGS = {
    "ar": "- | ة",
    "cs": "l | la | li; - | ka | ky",
    "es": "o | a",
    "he": "- | ה; - | ת; ים | -",
    "hi": "ता | ती | ते; गा | गी | गे",
    "it": "o | a; e | i",
    "pl": "ł | ła | li; - | ka; ca | czyni",
    "pt": "o | a",
    "ru": "л | ла | ли; лся | лась | лись; - | ка; - | ша",
    "uk": "в | ла | ли; вся | лася | лися; - | ка",
}


class Paradigms(NamedTuple):
    """The paradigms of some languages, each with a number of its own, and so each of its cells.

    cells: of a form, tokens with spaces between them, the cells that it is in, with their paradigms.
    firsts: the first tokens of all forms.
    endings: of each paradigm of endings the cells by the ending.
    longest: so many tokens has the longest form.
    """

    cells: Mapping[str, Sequence[tuple[int, int]]]
    firsts: frozenset[str]
    endings: Sequence[Mapping[str, int]]
    longest: int


@lru_cache(maxsize=64)  # of languages, not of articles
def paradigms(languages: tuple[str, ...]) -> Paradigms:
    """Give the paradigms of some languages."""
    return _joined(languages, (_WORDS, _parting(), _DENIALS), _ENDINGS)


@lru_cache(maxsize=64)
def agreements(languages: tuple[str, ...]) -> Paradigms:
    """Give the forms of agreement of some languages."""
    return _joined(languages, (_AGREEING_WORDS,), _AGREEING_ENDINGS)


def _parting() -> dict[str, str]:
    """Give the group of each language whose verbs part with particles: each of these is a cell."""
    found = {}
    for language, particles in _PARTICLES.items():
        ends = _CLAUSE_ENDS[language].split()
        cells = [" ".join([f"{particle}_{end}" for end in ends]) for particle in particles.split()]
        found[language] = " | ".join(cells)
    return found


def _joined(languages: Iterable[str], tables: Sequence[Mapping[str, str]], endings: Mapping[str, str]) -> Paradigms:
    cells: dict[str, list[tuple[int, int]]] = {}
    groups = [(one in _SPACELESS, group) for one in languages for words in tables for group in _groups(words, one)]
    for number, (is_spaceless, group) in enumerate(groups):
        for cell, forms in enumerate(group.split(" | ")):
            for form in forms.split():
                tokens = spaceless_words(form) if is_spaceless else form.split("_")
                cells.setdefault(" ".join(tokens), []).append((number, cell))
    by_ending = [
        {ending.strip("-"): cell for cell, some in enumerate(group.split(" | ")) for ending in some.split()}
        for language in languages
        for group in _groups(endings, language)
    ]
    firsts = frozenset([form.partition(" ")[0] for form in cells])
    return Paradigms(cells, firsts, by_ending, max((form.count(" ") + 1 for form in cells), default=0))


def _groups(table: Mapping[str, str], language: str) -> list[str]:
    return table[language].split("; ") if language in table else []
