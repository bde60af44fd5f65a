"""The languages' words as plain text that `lexicon` splits: one module each, loaded when an article is written in it.

Modules are called by their language's code (ISO 639-1), every word is folded and split as redite.folding does. See
`lexicon` for the sources and for what each class holds. `numbers` is runs of a value in digits and the words for it;
`labels` and `invitations` are separated by "; ", `equivalents` and `measures` (units as words and as signs) too, whose
groups separate their alternatives by " | " (unspaced in unspaced scripts).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module

from redite.values import NamedTuple


class Words(NamedTuple):
    """One language's word lists, space-separated. Its most frequent function words stand in PROBES."""

    function_words: str = ""
    negations: str = ""
    quantities: str = ""
    modals: str = ""
    numbers: str = ""
    titles_of_men: str = ""
    titles_of_women: str = ""
    titles: str = ""
    dates: str = ""
    units: str = ""
    credits: str = ""
    labels: str = ""
    invitations: str = ""
    bylines: str = ""
    clitic_words: str = ""
    clitic_prefixes: str = ""
    clitic_suffixes: str = ""
    bound_pronouns: str = ""
    negative_prefixes: str = ""
    negative_infixes: str = ""
    negative_suffixes: str = ""
    spaceless_function: str = ""
    spaceless_negations: str = ""
    measures: str = ""


# Every language with the function words by which it is guessed: no other list is loaded for that. None for scripts that
# are written without spaces, whose characters tell.
PROBES: Mapping[str, str] = {
    "en": (
        "the of and to in a is that it for was on as with he be by at are his this had have they an which "
        "were you her she"
    ),
    "de": (
        "der die und in das den von zu mit sich des auf für ist im dem ein eine als auch es an werden aus hat "
        "dass sie wird bei einer"
    ),
    "fr": (
        "de la le et les des à en l d un une du dans que est pour qui il au par sur ce a avec se son sa aux "
        "sont"
    ),
    "es": (
        "de la que el en y a los se del las un por con una su para es al lo como pero sus le ha me este ser "
        "son fue"
    ),
    "it": (
        "di e che la il un a per in una è del le della i con si dei da come al gli nel alla lo delle sono "
        "anche dal ma"
    ),
    "pt": "de a o que e do da em um para é com uma os no na se por as dos como mas foi ao ele das tem à seu sua",
    "nl": (
        "de van het een en in is dat op te zijn met voor die er aan om hij ook als bij door was werd wordt "
        "maar ze naar hebben heeft"
    ),
    "ru": "и в на что с по к он как у его это а но для о был она их так то я же мы при ко во со об они",
    "zh": "",
    "ja": "",
    "ar": (
        "في على إلى الى أن ان التي الذي هذا هذه ما كان عن مع ذلك هو هي قد إن كما كانت كانوا يكون تكون يكونون "
        "وفي ومن وعلى وإلى والى"
    ),
    "pl": (
        "w i na się że to jest o jak a co ale tym jego jej ich dla przez tego ma ja ty on ona ono my wy oni "
        "one mnie"
    ),
    "sv": (
        "och i att det som en på är av för med den till har de ett han var men sig vi så man när hon där jag "
        "då dem denna"
    ),
    "da": (
        "og i at det er en til på de som med den for af har han sig et var men om vi der så hun man da ved "
        "hvor jeg"
    ),
    "no": (
        "og i det er på som en til av at for med de den har han et seg var men vi så hun man da ved der jeg "
        "ble du"
    ),
    "fi": (
        "ja on oli että joka se mutta ovat hän myös kun niin kuin sen olivat ollut mitä olla tämä sekä hänen "
        "jotka minä sinä me te he ne minun sinun"
    ),
    "cs": (
        "a v se na je že s to z o i jako pro ve si k tak jeho který by jsou ale byl které jsem být při která "
        "bylo co"
    ),
    "sk": (
        "a v sa na je že s to z o i ako pre vo si k tak jeho ktorý by sú ale bol ktoré som byť pri ktorá bolo "
        "čo"
    ),
    "hu": (
        "a az és hogy is egy ez azt meg de volt mint van amely ezt volna aki ami arra erre annak ennek attól "
        "ettől abban ebben abból ebből azon ezen"
    ),
    "ro": (
        "de și în a la cu pe o care un că să este pentru au fi al ce se sunt ca prin le fost îi său eu tu el "
        "ea"
    ),
    "hr": (
        "i u je se na da su s a o koji što kao to ali bi sa koja koje bio bila kako te bilo ja ti on ona "
        "ono"
    ),
    "sl": "in je v na se da so s z ki pa bi tudi kot o jih kar bil bila jo to ga sem bilo ter jaz ti on ona",
    "bg": (
        "на и за да се в с е че са като които си който това но той му бе беше която при тя то те аз ти ние "
        "вие"
    ),
    "uk": (
        "і на в у що з та про як а його це але для їх є який він вона вони воно ми ви я ти бути був була було "
        "були"
    ),
    "el": (
        "και το να του η τησ με που την για ειναι στο ο σε τα των τον οι στην μια οτι τουσ τισ στη ενα ωσ "
        "ηταν στα τη"
    ),
    "tr": (
        "ve bir bu da de için ile o olarak olan gibi ne ama ki ise olduğu kendi şu ben sen biz siz onlar beni "
        "seni onu bizi sizi onları bana"
    ),
    "vi": (
        "và của là có được trong cho với các những đã một này để đó khi về cũng như thì mà tại bị ở tôi bạn "
        "nó họ chúng ta"
    ),
    "id": (
        "yang dan di itu dengan untuk ini dalam pada juga ke tersebut mereka oleh menjadi ia telah adalah "
        "seperti sebagai bahwa dia kami kita saya aku kamu anda kalian nya"
    ),
    "ms": (
        "yang dan di itu dengan untuk ini dalam pada juga ke tersebut mereka oleh menjadi ia telah adalah "
        "seperti sebagai bahawa beliau kami kita saya aku kamu anda kalian nya"
    ),
    "lt": (
        "ir kad į su yra tai kaip jo bet buvo o kuris kurie prie jis ji jie jos jų jam jai jiems joms juo ja "
        "jais jomis jį ją juos"
    ),
    "lv": (
        "un ir ka ar par tas kā arī bet viņš kas to lai tā bija būs pie savu kad šo es tu mēs jūs viņa viņi "
        "viņas viņu viņam viņai"
    ),
    "et": (
        "ja on et oli ta see mis kui ka ning oma aga kes siis nii seda selle kuid ma me te nad tema nende "
        "neid mina sina teie meie nemad"
    ),
    "ca": (
        "de la el i que a en l d les per un amb una és els del es al se ha com s però van jo tu ell ella "
        "nosaltres"
    ),
    "he": (
        "של את על הוא זה גם עם היא מה אבל היה יש הם אני אשר זו כך אך היו הייתה היתה להיות יהיה תהיה יהיו אתה "
        "אתם אתן אנחנו אנו"
    ),
    "fa": (
        "و در به كه اين را با است آن يك براي خود بود شد ها هاي شده بر مي او ما من تو شما آنها آنان ايشان وي "
        "هم نيز"
    ),
    "ur": (
        "كے كي ميں ہے اور كا كو اس نے ہيں كہ يہ بھي تھا جو ايك كر ان وہ تھے گيا تھي ہو گئي كيا ہوں تو ہم تم "
        "آپ"
    ),
    "hi": "के में की है और का को ने कि यह हैं भी इस था जो एक कर वह थे गया थी हो गई किया उस उन तो ही हम मैं",
    "bn": (
        "এই ও এবং তার যে এর এ একটি সে হয় তিনি কি জন্য করা হয়েছে তাদের হবে আমি আমরা তুমি আপনি তারা তাঁর "
        "তাঁরা আমার আমাদের তোমার আপনার আপনাদের আমাকে"
    ),
    "ta": (
        "ஒரு என்று மற்றும் இந்த என்ற அந்த அவர் இது தான் என அவர்கள் உள்ள அது நான் நாம் நாங்கள் நீ நீங்கள் அவன் "
        "அவள் இவர் இவன் இவள் இவர்கள் அவை இவை என் எனது எங்கள் நம்"
    ),
    "th": "",
    "ko": "이 그 저 것 있다 있는 하는 및 등 그리고 또한 또 그러나 하지만 그런데 따라서 그래서 그러므로 즉 이에 이를 이는 위해 위한 대한 대해 통해 따라 따르면 관련",
    "sr": (
        "и у је се на да су с а о који што као то али би са која које био била како те било ја ти он она "
        "оно"
    ),
}


@cache
def words_of(language: str) -> Words:
    """Give a language's lists, its probes among the function words; the code is a key of PROBES."""
    words: Words = import_module(f"{__name__}.{language}").WORDS
    return words._replace(function_words=f"{PROBES[language]} {words.function_words}".strip())
