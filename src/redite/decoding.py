"""Bytes to Document and back. What is accepted gives back the same bytes; nothing is ignored, replaced or normalised.

An encoding is looked for in this order: a byte order mark, strict UTF-8, UTF-16 and UTF-32 by their form, what an HTML
or XML text declares of itself, and last the detector (chardet), which is imported only then.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator

from redite.errors import DecodingError, NotAnArticle, SettingsError, WriteError
from redite.model import Document

# The marks of UTF-32 come first: that of its little-endian form begins with the one of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_SIGNATURES = (
    (b"%PDF-", "a PDF"),
    (b"{\\rtf", "an RTF document"),
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"PK\x03\x04", "a ZIP archive (or an office document)"),
    (b"PK\x05\x06", "a ZIP archive"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\x7fELF", "a program (ELF)"),
    (b"\xca\xfe\xba\xbe", "a program"),
    (b"\xcf\xfa\xed\xfe", "a program (Mach-O)"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"\x00asm", "a WebAssembly program"),
    (b"OggS\x00", "an Ogg file"),
    (b"\x00\x00\x01\x00", "an icon"),
)
# Signatures that a text may begin with, too: they count only with bytes that no text has.
_WORDLIKE_SIGNATURES = (
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"RIFF", "a RIFF file (sound, film or WebP)"),
    (b"BZh", "a bzip2 archive"),
    (b"MZ", "a program (Windows)"),
    (b"BM", "a bitmap image"),
    (b"ID3", "an MP3 file"),
    (b"fLaC", "a FLAC file"),
    (b"PAR1", "a Parquet file"),
    (b"wOF", "a font"),
)

# Everything below the space but tab, line feed, vertical tab, form feed, carriage return, substitute (the old mark for
# the end of a text) and escape (ISO-2022 shifts with it).
_CONTROLS = bytes(c for c in range(32) if c not in b"\t\n\v\f\r\x1a\x1b") + b"\x7f"
_MANY_CONTROLS = 0.02
_HEAD = 4096  # what is looked at for a declaration, and to tell text from chance
_SAMPLE = 1 << 20  # what is looked at for control characters

# Patterns, not yet compiled: most articles are UTF-8 and need none of them.
_LOOKS_MARKED_UP = rb"(?i)<(?:\?xml|!doctype|html|head|meta|body)\b"
_DECLARED = (
    rb"""(?i)<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})"""
    rb"""|<meta[^>]{0,400}?charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})"""
)
# What pages mean when they declare a small set: the larger one that contains it (WHATWG Encoding Standard, labels).
_MEANT = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}
# Codecs of Python that make text of bytes, but are no way to write an article down.
_NO_ENCODINGS = frozenset(("idna", "punycode", "undefined", "unicode_escape", "raw_unicode_escape"))


def decode(data: bytes, *, name: str = "", encoding: str = "auto") -> Document:
    """Read bytes as text such that `encode(document, document.text)` gives the same bytes.

    name: what the article is called in errors. encoding: a Python codec to use strictly, or "auto" to look for one.

    Raises NotAnArticle for what is no text, DecodingError for bytes that no encoding takes (with the offset of the
    first that does not fit), SettingsError for an unknown encoding.
    """
    if encoding != "auto":
        return _decode_as(data, name, encoding)
    for mark, codec in _MARKS:
        if data.startswith(mark):
            text = _round_trip(data[len(mark):], codec)
            if text is not None:
                return Document(text, name, codec, mark)
    _refuse_signatures(data, name)
    if b"\0" in data:
        return _decode_with_zeros(data, name)
    _refuse_controls(data, name)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _decode_legacy(data, name, error)
    if b"\x1b$" in data:
        for codec in ("iso2022_jp", "iso2022_jp_ext", "iso2022_kr"):
            shifted = _round_trip(data, codec)
            if shifted is not None:
                return Document(shifted, name, codec)
    return Document(text, name, "utf-8")


def encode(document: Document, text: str) -> bytes:
    """Write text as `document` was written: in its encoding, with its mark.

    Raises WriteError for characters that the encoding does not have; text cut from the document has none.
    """
    try:
        return document.bom + text.encode(document.encoding)
    except UnicodeEncodeError as error:
        raise _unwritable(document, error) from error


def encode_pieces(document: Document, pieces: Iterable[str]) -> Iterator[bytes]:
    """Write as `encode` does what pieces of text are together, some at a time: a book is not in memory once more."""
    if document.encoding != "utf-8":  # another encoding may have states that last from one piece to the next
        yield encode(document, "".join(pieces))
        return
    try:
        yield document.bom
        yield from map(str.encode, pieces)
    except UnicodeEncodeError as error:
        raise _unwritable(document, error) from error


def _unwritable(document: Document, error: UnicodeEncodeError) -> WriteError:
    return WriteError(
        f"{_called(document.name)} cannot be written in {document.encoding}: it lacks the character "
        f"U+{ord(error.object[error.start]):04X} at {error.start}; write it in UTF-8",
        name=document.name,
    )


def _called(name: str) -> str:
    return name or "the text"


def _round_trip(data: bytes, codec: str) -> str | None:
    """The text, if the codec takes every byte and gives back the same."""
    try:
        text = data.decode(codec)
        return text if text.encode(codec) == data else None
    except (UnicodeError, LookupError, ValueError, AssertionError):
        return None


def _decode_as(data: bytes, name: str, encoding: str) -> Document:
    codec = _codec(encoding)
    for mark, marked in _MARKS:
        if data.startswith(mark) and codec in (marked, marked[:6], marked[:5] + "-sig"):
            text = _round_trip(data[len(mark):], marked)
            if text is not None:
                return Document(text, name, marked, mark)
    if codec == "utf-8-sig":
        codec = "utf-8"
    if codec in ("utf-16", "utf-32"):  # without a mark, Python would take this machine's byte order, and add a mark
        codec = next((form for form in _wide_forms(data) if form.startswith(codec)), codec + "-le")
    if not codec.startswith(("utf-16", "utf-32")):
        _refuse_signatures(data, name)
        if b"\0" in data:
            raise _not_text(name, "it has NUL bytes")
        _refuse_controls(data, name)
    try:
        text = data.decode(codec)
    except UnicodeDecodeError as error:
        raise _does_not_fit(name, codec, error.start) from error
    except (UnicodeError, ValueError, AssertionError) as error:
        raise _does_not_fit(name, codec, 0) from error
    try:
        again = text.encode(codec)
    except UnicodeError as error:
        raise _does_not_fit(name, codec, 0) from error
    if again != data:
        offset = next((i for i, (old, new) in enumerate(zip(data, again)) if old != new), min(len(data), len(again)))
        raise DecodingError(
            f"{_called(name)} cannot be read as {codec}: written back, byte {offset} would not be the same; "
            "try another --encoding",
            name=name, encoding=codec, offset=offset,
        )
    return Document(text, name, codec)


def _codec(encoding: str) -> str:
    """Python's name for a text encoding. Raises SettingsError if there is none."""
    try:
        codec = codecs.lookup(encoding).name
        "".encode(codec)
        b"".decode(codec)
    except (LookupError, ValueError, AssertionError) as error:
        raise SettingsError(
            f"encoding {encoding!r} is not known; try auto, or a name such as utf-8, cp1252, shift_jis",
            name="encoding",
        ) from error
    if codec.replace("-", "_") in _NO_ENCODINGS:
        raise SettingsError(f"encoding {encoding!r} is no encoding of texts", name="encoding")
    return codec


def _does_not_fit(name: str, codec: str, offset: int) -> DecodingError:
    return DecodingError(
        f"{_called(name)} cannot be read as {codec}: byte {offset} does not fit; try another --encoding",
        name=name, encoding=codec, offset=offset,
    )


def _not_text(name: str, why: str) -> NotAnArticle:
    return NotAnArticle(f"{_called(name)} is not a text: {why}", name=name)


def _refuse_signatures(data: bytes, name: str) -> None:
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            raise _not_text(name, f"it is {what}")
    for signature, what in _WORDLIKE_SIGNATURES:
        if data.startswith(signature) and (b"\0" in data or _controls(data) > _MANY_CONTROLS):
            raise _not_text(name, f"it is {what}")


def _refuse_controls(data: bytes, name: str) -> None:
    if _controls(data) > _MANY_CONTROLS:
        raise _not_text(name, "it is full of control characters")


def _controls(data: bytes) -> float:
    """Share of control characters."""
    sample = data[:_SAMPLE]
    return (len(sample) - len(sample.translate(None, _CONTROLS))) / max(1, len(sample))


def _decode_with_zeros(data: bytes, name: str) -> Document:
    """UTF-16 or UTF-32 without a mark; all else with NUL bytes is no text."""
    for codec in _wide_forms(data):
        text = _round_trip(data, codec)
        if text is not None and _is_sane(text):
            return Document(text, name, codec)
    raise _not_text(name, "it has NUL bytes")


def _wide_forms(data: bytes) -> Iterator[str]:
    """Which of UTF-32 and UTF-16 the places of the NUL bytes speak for."""
    if len(data) % 2 or not data:
        return
    counts = [data[place::4].count(0) for place in range(4)]
    if len(data) % 4 == 0:
        quarter = len(data) // 4
        if counts[2] > 0.9 * quarter and counts[3] > 0.9 * quarter:
            yield "utf-32-le"
        if counts[0] > 0.9 * quarter and counts[1] > 0.9 * quarter:
            yield "utf-32-be"
    # Letters such as U+4E00 have their zero in the other place, so the count alone does not tell the byte order.
    forms = sorted(("utf-16-le", "utf-16-be"), key=lambda form: -_plain_share(data[:_HEAD].decode(form, "replace")))
    yield from forms


_PLAIN = "[ \n\r\tA-Za-z0-9.,\u3001\u3002\uff0c]"


def _plain_share(text: str) -> float:
    """Share of the characters that every text has some of."""
    return len(re.findall(_PLAIN, text)) / max(1, len(text))


def _is_sane(text: str) -> bool:
    """Whether it is text rather than chance: hardly a character unassigned, private or a control, and some spaces."""
    import unicodedata

    head = text[:_HEAD]
    strange = sum(unicodedata.category(c) in ("Cn", "Co", "Cs", "Cc") and not c.isspace() for c in head)
    return strange <= _MANY_CONTROLS * len(head) and _plain_share(head) >= 0.01


def _decode_legacy(data: bytes, name: str, error: UnicodeDecodeError) -> Document:
    """Neither UTF-8 nor UTF-16: what the text declares, else what the detector says."""
    declared = _declared(data)
    if declared:
        for codec in (_MEANT.get(declared, declared), declared):
            text = _round_trip(data, codec)
            if text is not None:
                return Document(text, name, codec)
    if _is_damaged_utf8(data):
        raise DecodingError(
            f"{_called(name)} is UTF-8 but for some bytes, the first at {error.start}; mend it, or name its --encoding",
            name=name, encoding="utf-8", offset=error.start,
        ) from error
    for codec in _detected(data):
        text = _round_trip(data, codec)
        if text is not None:
            return Document(text, name, codec)
    raise DecodingError(
        f"{_called(name)} cannot be read: it is not UTF-8 (byte {error.start} does not fit), and no other encoding "
        "was recognised; name its --encoding",
        name=name, encoding="utf-8", offset=error.start,
    ) from error


def _declared(data: bytes) -> str:
    """The one-byte or CJK encoding that an HTML or XML text declares near its start, in Python's words; or ""."""
    head = data[:_HEAD]
    if not re.search(_LOOKS_MARKED_UP, head):
        return ""
    found = re.search(_DECLARED, head)
    if not found:
        return ""
    try:
        codec = _codec((found[1] or found[2]).decode("ascii"))
    except SettingsError:
        return ""
    # A declaration that can be read byte by byte is none of UTF-16, and UTF-8 has been tried.
    return "" if codec.startswith("utf") else codec


_SEQUENCE = rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"


def _is_damaged_utf8(data: bytes) -> bool:
    """Whether nearly all of the bytes beyond ASCII are UTF-8: a guess at something else would be wrong all over.

    Pairs that look like UTF-8 are frequent in some CJK encodings, but not nine bytes of ten.
    """
    sample = data[:_SAMPLE]
    high = len(sample.translate(None, bytes(range(128))))
    fitting = high - len(re.sub(_SEQUENCE, b"", sample).translate(None, bytes(range(128))))
    return fitting >= 10 and fitting > 0.9 * high


# Where these fit at all they are what an article is written in. All else shares its letters' places with nobody, and
# fits short Western text by chance: old code pages of DOS and Macintosh, rare members of ISO 8859.
_USUAL = (
    "cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "cp874",
    "iso8859-1", "iso8859-2", "iso8859-5", "iso8859-7", "iso8859-8", "iso8859-9", "koi8-r", "koi8-u",
    "gb18030", "big5hkscs", "cp932", "euc_jis_2004", "shift_jis_2004", "cp949", "euc_kr",
)  # fmt: skip
_MUCH_BETTER, _SURE = 1.5, 0.15  # how far another one has to be ahead, and how sure (chardet's 0 to 1) it has to be
_TIE = 0.7  # of short text: cp1252 is taken when it is this near to another Latin one
_MIXED = "[A-Za-z][\u0370-\u07ff]|[\u0370-\u07ff][A-Za-z]"  # Greek, Cyrillic, Hebrew, Arabic
_OTHER_SCRIPT = "[\u0370-\u07ff]"
_LATIN = ("cp1250", "cp1254", "cp1257", "cp1258", "iso8859-1", "iso8859-2", "iso8859-9")


def _detected(data: bytes) -> Iterator[str]:
    """The detector's answers, the likeliest first."""
    import chardet

    def ask(among: Iterable[str] | None) -> list[tuple[str, float]]:
        # Nothing is known of EBCDIC articles; left in, it fits where nothing else does.
        era = chardet.EncodingEra.ALL & ~chardet.EncodingEra.MAINFRAME
        answers = chardet.detect_all(
            data, ignore_threshold=True, encoding_era=era, compat_names=False, include_encodings=among
        )
        found = [(answer["encoding"], answer["confidence"]) for answer in answers]
        return [(codec, sureness) for codec, sureness in found if codec and not _mixes_scripts(data, codec)]

    usual, any_at_all = ask(_USUAL), ask(None)
    if usual and usual[0][0] in _LATIN and usual[0][1] < _SURE:
        near = _TIE * usual[0][1]
        usual.sort(key=lambda answer: answer[0] != "cp1252" or answer[1] < near)
    if usual and any_at_all and any_at_all[0][1] > max(_SURE, _MUCH_BETTER * usual[0][1]):
        usual.insert(0, any_at_all[0])
    for codec, _ in usual + any_at_all:
        yield _MEANT.get(codec, codec)
        yield codec


def _mixes_scripts(data: bytes, codec: str) -> bool:
    """Whether Latin letters touch those of another alphabet, as they do when café is read as Cyrillic."""
    text = data[: 16 * _HEAD].decode(codec, "replace")  # only looked at: nothing of it is kept
    return len(re.findall(_MIXED, text)) > 0.1 * len(re.findall(_OTHER_SCRIPT, text))
