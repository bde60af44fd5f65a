"""Folding: what is one, what stays apart; and the fast ways give what the plain definitions give."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings, strategies as st

from redite import folding
from redite.folding import END_OF_KEY, coarse, fold, fold_marks, spaced_words, word_pairs, words

# Where the fast ways turn off: spaces of all kinds, scripts without spaces, capitals that grow, marks that compose.
ODD = "aB é ß İ ﬁ Σ ς \u0301 \u0345 \xad \u200d \x85 \xa0 \u2003 \u3000 \u2028 \x1c “ ’ « — … ١ ५ 家 の ไ 가".split(" ")
ODD += "\u1100 \ud800 \ufe0f . - _ 7 :".split(" ")
TEXTS = st.text(max_size=40) | st.lists(st.sampled_from([*ODD, " ", "  ", "\n"]), max_size=30).map("".join)


@settings(max_examples=500)
@given(TEXTS)
def test_fold_is_what_it_says(text: str) -> None:
    folded = folding._in_one_script(unicodedata.normalize("NFKC", text).casefold().translate(folding._FOLDS))
    assert fold(text) == " ".join(unicodedata.normalize("NFKC", folded).split())


@settings(max_examples=300)
@given(TEXTS)
def test_fold_marks_is_what_it_says(text: str) -> None:
    folded = folding._in_one_script(unicodedata.normalize("NFKC", text).translate(folding._FOLDS))
    assert fold_marks(text) == " ".join(unicodedata.normalize("NFKC", folded).split())


@settings(max_examples=500)
@given(TEXTS)
def test_words_are_what_they_are_said_to_be(text: str) -> None:
    assert words(text) == folding._word().findall(text)
    assert words(fold(text)) == folding._word().findall(fold(text))


PARTS = "& &amp; amp; #38; #x26; nbsp; &nbsp; &#160; &eacute; &lt; lt; &#60; ＆ ； ; # a 1 &bogus; &#0; é".split(" ")
REFERENCES = st.lists(st.sampled_from(PARTS), max_size=8).map("".join)


@settings(max_examples=500)
@given(TEXTS | REFERENCES)
def test_twice_is_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize("text, meant", [
    ("Caf&eacute;&nbsp;Alder &amp; Co", "Café Alder & Co"),
    ("L&#39;expert &quot;a dit&quot;&hellip;", "L'expert \"a dit\"..."),
    ("&laquo;&#160;Oui&#xA0;&raquo; &ndash; non", "« Oui » – non"), ("&Eacute;t&eacute;", "ÉTÉ"),
])
def test_references_are_the_characters_that_they_stand_for(text: str, meant: str) -> None:
    assert fold(text) == fold(meant)


@pytest.mark.parametrize("text, other", [
    ("Write &amp;nbsp; there.", "Write &nbsp; there."), ("Write &lt;b&gt; there.", "Write <b> there."),
    ("R&D; Co", "R& Co"), ("AT&T", "AT&amp;T;"), ("&#60;", "<"),
])
def test_what_a_text_about_markup_shows_stays(text: str, other: str) -> None:
    assert fold(text) != fold(other)


@settings(max_examples=300)
@given(st.lists(TEXTS.map(fold), max_size=12))
def test_words_of_many_are_those_of_each(keys: list[str]) -> None:
    plain = coarse(keys)
    row = [[word.encode("utf-8", "surrogatepass") for word in words(key)] + [END_OF_KEY] for key in plain]
    assert spaced_words(keys).split() == [word for of_key in row for word in of_key]


def test_no_mark_is_folded_to_one_that_is_folded_itself() -> None:
    """So that it does not matter in which order they are replaced."""
    folds = {chr(code): folding._replacement(folding._FOLDS[code]) for code in range(0x110000)}
    changed = {one: folded for one, folded in folds.items() if folded != one == unicodedata.normalize("NFKC", one)}
    assert [one for one, folded in changed.items() if any(folds[part] != part for part in folded)] == []


@pytest.mark.parametrize(
    "one, other",
    [
        ("Straße", "STRASSE"),
        ("“Nine o’clock” — he said…", "\"nine o'clock\" - HE said..."),
        ("co\xadoperate", "cooperate"),
        ("a\xa0b\u2003c", " a  b\tc "),
        ("ﬁn", "fin"),
        ("e\u0301", "é"),
        ("٣", "3"),
        ("٢٬٥٠٠٫٧٥", "2,500.75"),
        ("کتاب‌های", "كتابهاي"),
        ("На лiвому березi i цi грошi", "На лівому березі і ці гроші"),
    ],
)
def test_written_otherwise_the_same(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize("one, other", [
    ("3", "4"), ("a", "á"), ("1,5", "15"), ("٢٫٥", "25"), ("-5", "5"), ("no", "now"), ("и", "й"), ("coop", "соор"),
    ("a SMSом", "а SMSом"),
])
def test_different_stays_different(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_words_of_scripts_with_and_without_spaces() -> None:
    assert words("don't stop, it's 3.5 km") == ["don", "t", "stop", "it", "s", "3", "5", "km"]
    assert words("東京は tokyo です") == ["東", "京", "は", "tokyo", "で", "す"]
    assert word_pairs("a b a b") == {("a", "b"), ("b", "a")}
    assert word_pairs("alone") == word_pairs("") == frozenset()


@pytest.mark.parametrize("seen, meant", [
    ("cтyдентов", "студентов"), ("раскоnки", "раскопки"), ("Hа Bолге", "На Волге"), ("o δρόμος", "ο δρόμος"),
    ("Mετά την Aθήνα", "Μετά την Αθήνα"),
])
def test_latin_letters_inside_a_word_of_another_script_are_its_own(seen: str, meant: str) -> None:
    assert fold(seen) == fold(meant) and fold_marks(seen) == fold_marks(meant)


@pytest.mark.parametrize("text", ["компания Opel", "IT-компания", "η Apple", "3x μεγαλύτερο"])
def test_latin_words_beside_those_of_another_script_stay(text: str) -> None:
    assert [word for word in fold(text).split() if word.isascii()] == [
        word for word in text.casefold().split() if word.isascii()
    ]


@given(st.text(alphabet="aé’“”—«»‘œ½ ×ß\xa0…א家"))
def test_marks_are_folded_one_by_one(text: str) -> None:
    assert folding._marks_folded(text) == text.translate(folding._FOLDS)


@pytest.mark.parametrize("text, plain", [
    ("świeża łąka i żółty las", "swieza laka i zolty las"),
    ("phường đã họp", "phuong da hop"),
    ("ещё один край", "еще oдин краи"),
    ("утр0 3амеры 30 тонн", "утрo замеры 30 тoнн"), ("the is1and rnay", "the island may"), ("10 of 101", "10 of 101"),
    ("أكد إن الآن", "اكد ان الان"),
    ("ガス がす 한국 नहीं ต้ม", "ガス がす 한국 नही ต้ม"), ("किसानों को ज़मीन", "किसानो को जमीन"),
])
def test_candidates_are_found_without_accents_and_misread_letters(text: str, plain: str) -> None:
    assert coarse(["plain ascii", fold(text), ""]) == ["plain ascii", plain, ""]


def test_keys_in_any_number_lose_their_accents_in_place() -> None:
    keys = [f"clé {number}" for number in range(2_345)]
    assert coarse(keys) == [f"cle {number}" for number in range(2_345)]
