"""Bytes to Document and back: every encoding by a paragraph of own text, and what is refused."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redite.decoding import decode, encode, encode_pieces
from redite.errors import DecodingError, NotAnArticle, RediteError, SettingsError, WriteError
from redite.model import Document

FRENCH = (
    "Le musée de la vallée a rouvert ses portes après deux années de travaux. Les élèves de l’école y étaient invités "
    "dès le matin, et la mairie a promis que l’entrée resterait gratuite jusqu’à la fin de l’été."
)
GERMAN = (
    "Die Brücke über den Fluss wird ab März für größere Fahrzeuge gesperrt. Nach Auskunft der Straßenbehörde müssen "
    "zunächst die Stützen geprüft und später die Geländer erneuert werden."
)
SPANISH = (
    "La alcaldía anunció ayer que el año próximo habrá más trenes nocturnos. Según los vecinos, la promesa llega "
    "tarde, pero también es una señal de que la región no está olvidada."
)
SWEDISH = (
    "Färjan går från ön två gånger om dagen, men på lördagar ställs den sista turen in. För skärgårdens butiker är "
    "det en förändring som märks."
)
CZECH = (
    "Město letos opraví tři mosty přes řeku a žádný z nich nebude úplně uzavřen. Řidiči přesto musejí počítat se "
    "zdržením, protože práce začnou už v květnu a skončí až příští rok."
)
POLISH = (
    "Wczoraj w południe otwarto nową bibliotekę przy ulicy Długiej. Książki można wypożyczać także wieczorem, a w "
    "niedzielę czytelnia będzie czynna aż do północy, o ile znajdą się chętni."
)
HUNGARIAN = (
    "A városi könyvtár jövő héttől hosszabb ideig tart nyitva, és a gyerekek ingyen kölcsönözhetnek. Az új épületben "
    "külön terem őrzi a régi térképeket és a fényképeket."
)
RUSSIAN = (
    "В городе открыли новый мост через реку, и движение по набережной снова стало свободным. Строители обещают, что "
    "до конца года закончат и пешеходную дорожку."
)
UKRAINIAN = (
    "Учора в місті відкрили нову бібліотеку, і перші читачі прийшли ще до полудня. Її будували понад три роки, а "
    "книжки збирали мешканці сусідніх сіл."
)
GREEK = (
    "Η νέα γέφυρα της πόλης άνοιξε χθες το πρωί και οι κάτοικοι τη διέσχισαν με τα πόδια. Ο δήμαρχος είπε ότι τα έργα "
    "κράτησαν δύο χρόνια και κόστισαν λιγότερο απ' όσο περίμεναν."
)
HEBREW = (
    "הספרייה החדשה בעיר נפתחה אתמול בבוקר, ותלמידים רבים הגיעו אליה עוד לפני הצהריים. ראש העיר אמר כי הבנייה נמשכה "
    "שלוש שנים ועלתה פחות מן הצפוי."
)
ARABIC = (
    "افتتحت المدينة أمس مكتبتها الجديدة بعد ثلاث سنوات من العمل، وقال رئيس البلدية إن الدخول إليها سيبقى مجانيا "
    "للطلاب حتى نهاية العام الدراسي."
)
TURKISH = (
    "Şehrin yeni kütüphanesi dün sabah açıldı ve öğrenciler öğleden önce içeri girdi. Belediye başkanı, inşaatın üç "
    "yıl sürdüğünü ve beklenenden daha ucuza mal olduğunu söyledi."
)
THAI = (
    "ห้องสมุดแห่งใหม่ของเมืองเปิดเมื่อวานนี้ และมีนักเรียนจำนวนมากเข้ามาอ่านหนังสือตั้งแต่เช้า "
    "นายกเทศมนตรีกล่าวว่าการก่อสร้างใช้เวลาสามปี"
)
CHINESE = "城里的新图书馆昨天上午开门，许多学生中午以前就到了。馆长说，工程一共用了三年，花的钱比原来想的少，明年还要再开一间儿童阅览室。"
TAIWANESE = "城裡的新圖書館昨天上午開門，許多學生中午以前就到了。館長說，工程一共用了三年，花的錢比原來想的少，明年還要再開一間兒童閱覽室。"
JAPANESE = "町の新しい図書館は昨日の朝に開き、昼前には多くの学生が集まった。館長によると、工事には三年かかったが、費用は予想より少なかったという。"
KOREAN = "시의 새 도서관이 어제 아침 문을 열었고 점심 전부터 많은 학생이 찾아왔다. 관장은 공사에 삼 년이 걸렸지만 비용은 예상보다 적었다고 말했다."

LEGACY = [
    ("cp1252", FRENCH), ("cp1252", GERMAN), ("cp1252", SPANISH), ("iso-8859-1", SWEDISH), ("cp1250", CZECH),
    ("cp1250", POLISH), ("iso-8859-2", POLISH), ("cp1250", HUNGARIAN), ("cp1251", RUSSIAN), ("koi8-r", RUSSIAN),
    ("cp866", RUSSIAN), ("cp1251", UKRAINIAN), ("cp1253", GREEK), ("iso-8859-7", GREEK), ("cp1255", HEBREW),
    ("cp1256", ARABIC), ("cp1254", TURKISH), ("cp874", THAI), ("gb18030", CHINESE), ("big5", TAIWANESE),
    ("shift_jis", JAPANESE), ("euc-jp", JAPANESE), ("iso-2022-jp", JAPANESE), ("euc-kr", KOREAN),
]  # fmt: skip


@pytest.mark.parametrize("encoding, text", LEGACY, ids=[f"{e}-{t[:6]}" for e, t in LEGACY])
def test_reads_a_paragraph_of_a_legacy_encoding(encoding: str, text: str) -> None:
    data = (text + "\r\n").encode(encoding)
    document = decode(data, name="a.txt")
    assert document.text == text + "\r\n"
    assert encode(document, document.text) == data
    assert decode(data, encoding=encoding).text == text + "\r\n"


@pytest.mark.parametrize("text", ["Café déjà vu\n", "Über größere Brücken", "Ça va très bien, merci à tous."])
def test_reads_a_few_western_words(text: str) -> None:
    assert decode(text.encode("cp1252")).text == text


ALL_TEXTS = sorted({text for _, text in LEGACY})


@pytest.mark.parametrize("mark, encoding", [
    (b"", "utf-8"), (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"),
    (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be"),
])  # fmt: skip
@pytest.mark.parametrize("text", ["", "a", "one\r\ntwo\rthree\n\n", *ALL_TEXTS], ids=lambda t: repr(t[:6]))
def test_keeps_the_mark_out_of_the_text(mark: bytes, encoding: str, text: str) -> None:
    document = decode(mark + text.encode(encoding), name="a")
    assert document == Document(text, "a", encoding, mark)
    assert encode(document, text[1:]) == mark + text[1:].encode(encoding)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("text", ALL_TEXTS, ids=lambda t: t[:6])
def test_reads_wide_forms_without_a_mark(encoding: str, text: str) -> None:
    text = f"1. {text}\n2. {text} 😀\n"
    document = decode(text.encode(encoding))
    assert (document.text, document.encoding) == (text, encoding)


@pytest.mark.parametrize("asked, data, encoding, mark", [
    ("utf-8-sig", b"abc", "utf-8", b""),
    ("utf-8-sig", codecs.BOM_UTF8 + b"abc", "utf-8", codecs.BOM_UTF8),
    ("UTF8", codecs.BOM_UTF8 + b"abc", "utf-8", codecs.BOM_UTF8),
    ("utf-16", codecs.BOM_UTF16_BE + "abc".encode("utf-16-be"), "utf-16-be", codecs.BOM_UTF16_BE),
    ("utf-16", "abc".encode("utf-16-be"), "utf-16-be", b""),
    ("utf-16", "漢字".encode("utf-16-le"), "utf-16-le", b""),
    ("utf-16-le", codecs.BOM_UTF16_LE + "abc".encode("utf-16-le"), "utf-16-le", codecs.BOM_UTF16_LE),
    ("utf-32", codecs.BOM_UTF32_LE + "abc".encode("utf-32-le"), "utf-32-le", codecs.BOM_UTF32_LE),
    ("latin-1", codecs.BOM_UTF8 + b"abc", "iso8859-1", b""),
])  # fmt: skip
def test_a_named_encoding_knows_its_mark(asked: str, data: bytes, encoding: str, mark: bytes) -> None:
    document = decode(data, encoding=asked)
    assert (document.encoding, document.bom) == (encoding, mark)
    assert encode(document, document.text) == data


@pytest.mark.parametrize("page", [
    '<!DOCTYPE html>\n<html><head><meta charset="{0}"></head><p>{1}</p></html>',
    "<html><head><meta http-equiv='Content-Type' content='text/html; charset={0}'></head><p>{1}</p></html>",
    '<?xml version="1.0" encoding="{0}"?>\n<html><p>{1}</p></html>',
])  # fmt: skip
@pytest.mark.parametrize("declared, text", [
    ("windows-1252", "é"), ("iso-8859-1", "“é”"), ("windows-1257", "ąčęėįšųūž"), ("iso-8859-5", "Мост"),
    ("gb2312", "镕"),
])  # fmt: skip
def test_believes_what_a_page_declares(page: str, declared: str, text: str) -> None:
    written = {"iso-8859-1": "cp1252", "gb2312": "gb18030"}.get(declared, declared)
    data = page.format(declared, text).encode(written)
    document = decode(data)
    assert text in document.text
    assert encode(document, document.text) == data


@pytest.mark.parametrize("declared", ["windows-1252", "utf-16", "no-such", "base64"])
def test_a_declaration_does_not_beat_the_bytes(declared: str) -> None:
    text = f'<html><meta charset="{declared}"><p>{CZECH}</p></html>'
    assert decode(text.encode()).text == text
    assert decode(codecs.BOM_UTF16_LE + text.encode("utf-16-le")).text == text


def test_plain_text_that_speaks_of_a_declaration_is_not_a_page() -> None:
    text = f"Write charset=koi8-r in it. {CZECH}"
    assert decode(text.encode("cp1250")).text == text


@pytest.mark.parametrize("data", [
    b"%PDF-1.7\nabc", b"\x89PNG\r\n\x1a\n\0\0", b"\xff\xd8\xff\xe0abc", b"PK\x03\x04\x14", b"\x1f\x8b\x08\0",
    b"\x7fELF\x02",
    b"GIF89a\x01\0", b"RIFF\0\0\0\0WEBP", b"MZ\x90\0", b"{\\rtf1 a}", b"abc\0def", b"\0" * 64, b"\x01\x02\x03\x04text",
    bytes(range(256)), b"\0\1" * 40, b"SQLite format 3\0",
])  # fmt: skip
def test_refuses_what_is_no_text(data: bytes) -> None:
    with pytest.raises(NotAnArticle) as caught:
        decode(data, name="a.bin")
    assert caught.value.name == "a.bin"
    assert "a.bin" in str(caught.value) and "\n" not in str(caught.value)
    with pytest.raises(NotAnArticle):
        decode(data, encoding="cp437")


@pytest.mark.parametrize("text", [
    "GIF89a is a format.", "MZ", "BM and PM", "RIFFs in music", "PDF: what it is", "a\x1ab", "a\fb\vc",
])  # fmt: skip
def test_does_not_refuse_text_that_begins_like_a_signature(text: str) -> None:
    assert decode(text.encode()).text == text


@pytest.mark.parametrize("encoding", [
    "no-such-encoding", "", "base64", "rot13", "hex", "zlib", "idna", "unicode_escape", "a\0b", "é",
])  # fmt: skip
def test_refuses_an_encoding_that_is_none(encoding: str) -> None:
    with pytest.raises(SettingsError) as caught:
        decode(b"abc", encoding=encoding)
    assert caught.value.name == "encoding"


@pytest.mark.parametrize("encoding, data, offset", [
    ("utf-8", b"ab\xffcd", 2), ("ascii", "abcé".encode(), 3), ("utf-16-le", b"a\0b", 2),
    ("utf-8", "é\ud800".encode("utf-8", "surrogatepass"), 2), ("utf-7", b"a+AGE-b", 1),
])  # fmt: skip
def test_a_named_encoding_is_strict(encoding: str, data: bytes, offset: int) -> None:
    with pytest.raises(DecodingError) as caught:
        decode(data, name="a.txt", encoding=encoding)
    assert (caught.value.name, caught.value.offset) == ("a.txt", offset)
    assert caught.value.encoding == codecs.lookup(encoding).name


def test_utf8_with_a_broken_byte_is_not_taken_for_something_else() -> None:
    data = (RUSSIAN + "\n").encode() + b"\xd0\n" + RUSSIAN.encode()
    with pytest.raises(DecodingError) as caught:
        decode(data, name="a.txt")
    assert (caught.value.encoding, caught.value.offset) == ("utf-8", len((RUSSIAN + "\n").encode()))


def test_lone_surrogates_are_an_error_not_a_crash() -> None:
    with pytest.raises(RediteError):
        decode("a\ud800b".encode("utf-16-le", "surrogatepass"))
    with pytest.raises(WriteError):
        encode(Document("a"), "a\ud800b")


@given(st.text())
def test_utf8_comes_back(text: str) -> None:
    data = text.encode()
    try:
        document = decode(data)
    except NotAnArticle:  # NUL, or little else than control characters
        assert any(ord(c) < 32 or c == "\x7f" for c in text)
        return
    assert encode(document, document.text) == data


@given(st.binary())
def test_any_bytes_come_back_or_are_refused(data: bytes) -> None:
    try:
        document = decode(data)
    except (NotAnArticle, DecodingError):
        return
    assert encode(document, document.text) == data


@given(
    st.text(st.sampled_from("aé ß’“Жщ中の한\r\n\t"), max_size=60),
    st.sampled_from(["cp1252", "cp1251", "gb18030", "shift_jis", "euc-kr", "big5", "koi8-r"]),
)
def test_legacy_bytes_come_back_or_are_refused(text: str, encoding: str) -> None:
    data = text.encode(encoding, "ignore")
    try:
        document = decode(data)
    except (NotAnArticle, DecodingError):
        return
    assert encode(document, document.text) == data
    with_name = decode(data, encoding=encoding)
    assert encode(with_name, with_name.text) == data


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "iso2022_jp", "shift_jis", "utf-7"])
@pytest.mark.parametrize("bom", [b"", b"mark"])
@pytest.mark.parametrize("pieces", [[""], ["町の", "library", "図書", "館。\n"], ["", "家", ""]])
def test_pieces_are_written_as_the_whole_is(encoding: str, bom: bytes, pieces: list[str]) -> None:
    document = Document("", "a.txt", encoding, bom)
    assert b"".join(encode_pieces(document, iter(pieces))) == encode(document, "".join(pieces))


def test_a_piece_that_cannot_be_written_is_told() -> None:
    with pytest.raises(WriteError) as caught:
        list(encode_pieces(Document("", "a.txt"), ["one", "\ud800"]))
    assert caught.value.name == "a.txt"
