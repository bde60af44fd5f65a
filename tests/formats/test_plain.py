"""Plain text: which lines are one paragraph, and what goes with a line that is cut."""

from __future__ import annotations

import textwrap
import time

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from redite.formats import plain
from redite.formats.plain import FORMAT, cuts, split
from redite.model import Kind

PROSE = (
    "The committee met on Tuesday and agreed that the bridge will be closed for repairs until the end of March. "
    "Cyclists may use the ferry, which runs every twenty minutes and takes no more than fifteen passengers at a time. "
    "Nobody from the harbour office was present, but the minutes were sent to them on the same evening."
)
GERMAN = (
    "Die Brücke über den Fluss wird ab März für größere Fahrzeuge gesperrt. Nach Auskunft der Behörde müssen zunächst "
    "die Stützen geprüft und später die Geländer erneuert werden, was den Verkehr bis in den Herbst behindern wird."
)
RUSSIAN = (
    "В городе открыли новый мост через реку, и движение по набережной снова стало свободным. Строители обещают, что до "
    "конца года закончат и пешеходную дорожку, а весной посадят вдоль неё молодые липы."
)
JAPANESE = (
    "町の新しい図書館は昨日の朝に開き、昼前には多くの学生が集まった。館長によると、工事には三年かかったが、費用は予想より少なかったという。"
    "来年は子どものための読書室も開く予定で、近所の人たちは本を持ち寄って準備を手伝っている。"
)
KOREAN = (
    "시의 새 도서관이 어제 아침 문을 열었고 점심 전부터 많은 학생이 찾아왔다. 관장은 공사에 삼 년이 걸렸지만 비용은 예상보다 적었다고 "
    "말했다. 내년에는 어린이를 위한 열람실도 문을 열 예정이라고 한다."
)
VERSE = (
    "The tide goes out, the tide comes in,\nthe herring gulls lament,\nand no one asks the harbour wall\n"
    "how many years it spent\nin looking after drowning men"
)


def texts(text: str) -> list[str]:
    return [text[span.start:span.end] for span in split(text)]


def cut(text: str, *removed: int) -> str:
    pieces, place = [], 0
    for start, end in cuts(text, split(text), removed):
        pieces.append(text[place:start])
        place = end
    return "".join(pieces) + text[place:]


def columns(text: str, width: int) -> str:
    """Wrapped between any two characters of two columns, as CJK text is."""
    return "\n".join(text[i:i + width // 2] for i in range(0, len(text), width // 2))


def wrap(text: str, width: int = 72, **how: str) -> str:
    return textwrap.fill(text, width, break_on_hyphens=False, **how)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["", "\n", " \t\n\r\n", "\u200b\n\ufeff \u00ad\n", "\x0c\x0b\x85\u2028"])
def test_nothing_shown_is_no_paragraph(text: str) -> None:
    assert split(text) == ()
    assert cuts(text, (), ()) == ()


@pytest.mark.parametrize("text, expected", [
    ("one", ["one"]),
    ("One.\nTwo.\n", ["One.", "Two."]),
    ("  One. \r\n\tTwo.\r\rThree.", ["One.", "Two.", "Three."]),
    ("One.\x85Two.\u2028Three.\u2029Four.\x0cFive.\x0bSix.", ["One.", "Two.", "Three.", "Four.", "Five.", "Six."]),
    ("One.\n\u200b\nTwo.\n\xa0\nThree.", ["One.", "Two.", "Three."]),
    ("\u3000\u3000一段。\n\u3000\u3000二段。", ["一段。", "二段。"]),
    ("\ud800 lone\nsurrogate", ["\ud800 lone", "surrogate"]),
    (f"Title\n{PROSE}\nThe end", ["Title", PROSE, "The end"]),
    (f"{PROSE}\n{GERMAN}\n\n{RUSSIAN}", [PROSE, GERMAN, RUSSIAN]),
    (f"{JAPANESE}\n{KOREAN}", [JAPANESE, KOREAN]),
    (VERSE, VERSE.split("\n")),
    ("Flour\nTwo eggs\nA pinch of salt\nButter for it", ["Flour", "Two eggs", "A pinch of salt", "Butter for it"]),
    ("ANNA: Have you seen the ferry?\nBEN: No, not since the storm last week.\nANNA: Then it is not coming.",
     ["ANNA: Have you seen the ferry?", "BEN: No, not since the storm last week.", "ANNA: Then it is not coming."]),
    ("— Vous partez demain ?\n— Oui, par le premier bateau.\n— Alors bon voyage.",
     ["— Vous partez demain ?", "— Oui, par le premier bateau.", "— Alors bon voyage."]),
    ("name\tplace\tyear\nferry\tharbour\t1921\nbridge\triver\t1950",
     ["name\tplace\tyear", "ferry\tharbour\t1921", "bridge\triver\t1950"]),
    ("def close(bridge):\n    bridge.open = False\n    return bridge",
     ["def close(bridge):", "bridge.open = False", "return bridge"]),
    ("The Bridge Will Be Closed Until The End Of March\nHarbour office says nobody was told about the repairs",
     ["The Bridge Will Be Closed Until The End Of March", "Harbour office says nobody was told about the repairs"]),
    ("床前明月光，疑是地上霜。\n举头望明月，低头思故乡。", ["床前明月光，疑是地上霜。", "举头望明月，低头思故乡。"]),
])  # fmt: skip
def test_a_line_is_a_paragraph(text: str, expected: list[str]) -> None:
    assert texts(text) == expected


@pytest.mark.parametrize("stamp", [
    "2024-03-01 11:22:{:02} info", "[01/03/2024 11:22:{:02}] info", "11:22:{:02} info", "Mar  1 11:22:{:02} host",
    "192.168.10.{:02} - - info",
])  # fmt: skip
def test_the_lines_of_a_log_are_paragraphs(stamp: str) -> None:
    lines = [f"{stamp.format(second)} worker 7 has finished the job of the queue after some ms" for second in range(9)]
    assert texts("\n".join(lines)) == lines


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028"])
@pytest.mark.parametrize("block", [
    wrap(PROSE), wrap(PROSE, 60), wrap(PROSE, 40), wrap(PROSE, 100), wrap(GERMAN), wrap(RUSSIAN), wrap(RUSSIAN, 60),
    wrap(KOREAN, 40), columns(JAPANESE, 60), columns(JAPANESE, 76), wrap(PROSE, initial_indent="    "),
    wrap(PROSE, initial_indent="    ", subsequent_indent="    "), wrap(PROSE, subsequent_indent="   "),
    wrap(PROSE, initial_indent="> ", subsequent_indent="> "), wrap("- " + PROSE, subsequent_indent="  "),
    wrap("See https://example.org/harbour/minutes/2024/03/an-address-that-no-line-of-this-width-can-hold. " + PROSE),
])  # fmt: skip
def test_a_wrapped_block_is_a_paragraph(block: str, end: str) -> None:
    text = f"Title{end}{end}{block}{end}{end}The end.".replace("\n", end)
    assert texts(text) == ["Title", block.strip().replace("\n", end), "The end."]


@pytest.mark.parametrize("block", [
    "(1) Hecken an den Wegen werden auf 1,60 Meter gehalten und zwischen dem\n1. Oktober und dem Frühling geschnitten.",
    "The bridge was built by the harbour office and has stood there since May\n1999.",
    "The ferry that has left the harbour office and the island every day since\n01.03.2024 is late.",
    "The captain left the flask on his boat and will not give it back to him.\nHis reason: the handle can be held with "
    "woollen gloves, and the lid can\nbe opened with one hand.",
], ids=["ordinal", "year", "date", "colon"])  # fmt: skip
def test_a_wrapped_line_may_begin_like_something_else(block: str) -> None:
    text = f"{wrap(PROSE)}\n\n{block}\n\n{wrap(GERMAN)}"
    assert texts(text) == [wrap(PROSE), block, wrap(GERMAN)]


def test_a_short_block_is_judged_by_the_width_of_the_document() -> None:
    short = "Nobody came to the second meeting, which was to be held on a Friday.\nNobody minded."
    assert texts(short) == short.split("\n")
    assert texts(f"{wrap(PROSE)}\n\n{short}\n\n{wrap(GERMAN)}") == [wrap(PROSE), short, wrap(GERMAN)]


def test_a_document_may_mix_wrapped_blocks_with_lines() -> None:
    items = ["- flour", "- eggs", "- milk"]
    text = f"{wrap(PROSE)}\n\n{VERSE}\n\n{wrap(GERMAN)}\n\n" + "\n".join(items)
    assert texts(text) == [wrap(PROSE), *VERSE.split("\n"), wrap(GERMAN), *items]


@pytest.mark.parametrize("how", [{"initial_indent": "    "}, {"subsequent_indent": "    "}], ids=["first", "hanging"])
def test_indentation_begins_a_paragraph_within_a_wrapped_block(how: dict[str, str]) -> None:
    parts = [wrap(PROSE, **how), wrap(GERMAN, **how), wrap(PROSE, **how)]
    assert texts("\n".join(parts)) == [part.strip() for part in parts]


def test_one_line_paragraphs_may_be_indented_as_well() -> None:
    parts = ["Minutes of the committee", "By nobody", wrap(PROSE, initial_indent="  "), "Yes.", "No.", wrap(GERMAN)]
    text = "\n".join("  " + part.strip() for part in parts)
    assert texts(text) == [part.strip() for part in parts]


def test_a_list_may_be_wrapped() -> None:
    items = [wrap(f"{n}. {text}", subsequent_indent="   ") for n, text in enumerate((PROSE, GERMAN, PROSE), 1)]
    assert texts("\n".join(items)) == items
    assert {span.kind for span in split("\n".join(items))} == {Kind.LIST_ITEM}


@pytest.mark.parametrize("text, kind", [
    ("- flour", Kind.LIST_ITEM), ("* flour", Kind.LIST_ITEM), ("• flour", Kind.LIST_ITEM), ("1. flour", Kind.LIST_ITEM),
    ("12) flour", Kind.LIST_ITEM), ("a) flour", Kind.LIST_ITEM), ("б) мука", Kind.LIST_ITEM), ("・小麦粉", Kind.LIST_ITEM),
    ("a\tb", Kind.TABLE_ROW), ("| a | b |", Kind.TABLE_ROW), ("a | b | c", Kind.TABLE_ROW),
    ("1 250,00 €", Kind.TABLE_ROW),
    ("2024", Kind.TABLE_ROW), ("> so it was said", Kind.QUOTE), (">> twice", Kind.QUOTE), ("if (open) {", Kind.CODE),
    ("}", Kind.CODE), ("bridge.close();", Kind.CODE), ("x = 3;", Kind.CODE), ("    x = close(bridge)", Kind.CODE),
    (">>> close(bridge)", Kind.CODE), ("\tx = {1: 2}", Kind.CODE),
    ("Prose.", Kind.PROSE), ("    An indented line of prose", Kind.PROSE), ("A. Smith came.", Kind.PROSE),
    ("-5 degrees", Kind.PROSE), ("1.5 metres", Kind.PROSE), ("1980. It was a year", Kind.PROSE), ("— Oui.", Kind.PROSE),
    ("either a|b", Kind.PROSE), ("Closed;", Kind.PROSE), ("Πού είναι;", Kind.PROSE), ("***", Kind.PROSE),
    ("# Title", Kind.PROSE), (">quoted?", Kind.PROSE), ("…", Kind.PROSE), ("(see there)", Kind.PROSE),
])  # fmt: skip
def test_tells_a_kind_by_its_form(text: str, kind: Kind) -> None:
    assert [span.kind for span in split(text)] == [kind]


@pytest.mark.parametrize("text, removed, left", [
    ("A.\nB.\nC.\n", [1], "A.\nC.\n"),
    ("A.\r\nB.\r\nC.", [1], "A.\r\nC."),
    ("A.\rB.\n", [0], "B.\n"),
    ("A.\x85B.\u2028C.\x0cD.", [1, 2], "A.\x85D."),
    ("A.\nB.", [1], "A.\n"),  # what stays keeps its line end
    ("A.\n\nB.\n\nC.\n", [1], "A.\n\nC.\n"),
    ("A.\n\nB.\n\n\n\nC.\n", [1], "A.\n\nC.\n"),
    ("A.\n\nB.\n\nC.\n", [0], "B.\n\nC.\n"),
    ("\n\nA.\n\nB.\n", [0], "\n\nB.\n"),
    ("A.\n\nB.\n\nC.\n", [2], "A.\n\nB.\n"),
    ("A.\n\nB.\n\nC.\n\n\n", [2], "A.\n\nB.\n\n\n"),
    ("A.\n\nB.\n\nC.", [1, 2], "A.\n"),
    ("A.\n\n  B.  \n\n  C.\n", [1], "A.\n\n  C.\n"),
    ("A.\n  B. \nC.\n", [1], "A.\nC.\n"),
    ("A.\nB.\n\nC.\n", [1], "A.\n\nC.\n"),
    ("A.\n\nB.\nC.\n", [1], "A.\n\nC.\n"),
    ("A.\nB.\n\nC.\nD.\n", [1, 2], "A.\n\nD.\n"),  # two blocks stay two
    ("A.\nB.\n\nX.\n\n\nC.\nD.\n", [1, 2, 3], "A.\n\nD.\n"),
    ("A.\n\u200b\nB.\n \t\nC.\n", [1], "A.\n\u200b\nC.\n"),
    ("A.\n\nB.\n", [0, 1], ""),
    ("  A.", [0], ""),
    ("A.\rB.\n\nC.", [1], "A.\n\nC."),  # not "\r" and "\n" made one
    ("A.\rB.\r\n\nC.", [1], "A.\r\n\nC."),
    ("A.\rB.\r\rC.", [1], "A.\r\rC."),
    ("A.\r\rB.\n\nC.", [1], "A.\r\rC."),
    ("A.\rB.\n\nC.\nD.\n", [1, 2], "A.\n\nD.\n"),
    ("A.", [], "A."),
    (f"Title\n\n{wrap(PROSE)}\n\nThe end.\n", [1], "Title\n\nThe end.\n"),
])  # fmt: skip
def test_cuts_whole_lines_and_mends_the_gap(text: str, removed: list[int], left: str) -> None:
    assert cut(text, *removed) == left


WORDS = st.sampled_from(["Ferry", "bridge", "the", "Harbour", "closed", "été", "мост", "橋", "1921", "a-b", "\u200b"])
LINE_ENDS = st.sampled_from(["\n", "\n", "\n", "\r\n", "\r", "\x85", "\u2028", "\x0c"])
SPACES = st.sampled_from(["", "", "", " ", "\t", "\u3000", "    "])
BLANKS = st.sampled_from(["", "", "", "\n", "\n\n", " \n", "\r\n", "\u200b\n", "\ufeff \r\n"])


@st.composite
def lines(draw: st.DrawFn) -> str:
    """Text that is surely a paragraph a line: every line ends a sentence.

    Lines that end in the midst of one may look wrapped beside others than they stood beside before a cut: no decision
    by the look of neighbours can promise otherwise. Wrapped blocks have a test of their own.
    """
    pieces = [draw(BLANKS)]
    for _ in range(draw(st.integers(0, 12))):
        sentence = " ".join(draw(st.lists(WORDS, min_size=1, max_size=14)))
        pieces += [draw(SPACES), "A" + sentence + ".", draw(SPACES), draw(LINE_ENDS), draw(BLANKS)]
    if draw(st.booleans()):
        pieces += [draw(SPACES), "The last line.", draw(SPACES)]
    return "".join(pieces)


@st.composite
def wrapped(draw: st.DrawFn) -> str:
    """Blocks wrapped at one width, that tell by themselves: of three wide lines at least, not by the others' width."""
    width = draw(st.integers(60, 90))
    end = draw(st.sampled_from(["\n", "\r\n"]))
    blocks = []
    for text in draw(st.lists(st.sampled_from([PROSE, RUSSIAN, GERMAN, "The end.", "A title"]), max_size=7)):
        blocks.append(wrap(f"Number {len(blocks)}: " * (len(text) > 20) + text, width).replace("\n", end))
    return (end * 2).join(blocks) + draw(st.sampled_from(["", end, end * 3]))


ARTICLES = st.one_of(lines(), wrapped())


@given(st.one_of(ARTICLES, st.text(), st.text("ab. \n\r\t-|\u200b>1漢", max_size=300)))
def test_spans_ascend_and_are_stripped(text: str) -> None:
    spans = split(text)
    assert cuts(text, spans, ()) == ()
    place = 0
    for span in spans:
        assert place <= span.start < span.end
        assert text[span.start:span.end] == text[span.start:span.end].strip()
        place = span.end
    shown = "".join(text[span.start:span.end] for span in spans)
    assert [c for c in text if c.isalnum()] == [c for c in shown if c.isalnum()]


@given(st.one_of(ARTICLES, st.text("ab. \n\r\t-|\u200b>1漢", max_size=300)), st.data())
def test_cuts_never_touch_what_stays(text: str, data: st.DataObject) -> None:
    spans = split(text)
    assume(spans)
    removed = sorted(data.draw(st.sets(st.integers(0, len(spans) - 1))))
    taken = cuts(text, spans, removed)
    place = 0
    for start, end in taken:
        assert place <= start < end <= len(text)
        place = end
    for index, span in enumerate(spans):
        inside = any(start <= span.start and span.end <= end for start, end in taken)
        outside = all(end <= span.start or span.end <= start for start, end in taken)
        assert (inside or outside) if index in removed else outside


@given(ARTICLES, st.data())
def test_what_stays_is_read_back_unchanged(text: str, data: st.DataObject) -> None:
    spans = split(text)
    assume(spans)
    removed = data.draw(st.sets(st.integers(0, len(spans) - 1)))
    kept = [part for index, part in enumerate(texts(text)) if index not in removed]
    assert texts(cut(text, *sorted(removed))) == kept


@given(st.one_of(ARTICLES, st.text("ab. \n\r\t-|\u200b>1漢", max_size=300)), st.integers(1, 50), st.data())
def test_a_text_is_read_some_at_a_time_as_it_is_at_once(text: str, at_once: int, data: st.DataObject) -> None:
    spans = split(text)
    removed = sorted(data.draw(st.sets(st.integers(0, len(spans) - 1)))) if spans else []
    taken = cuts(text, spans, removed)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(plain, "_LINES_AT_ONCE", at_once)
        assert split(text) == spans
        assert cuts(text, spans, removed) == taken


def test_a_cut_that_would_part_a_wrapped_neighbour_is_left_out() -> None:
    wide = "The ferry to the island does not sail in winter, as the captain told us when we met him in the harbour."
    wrapped = (
        "The council opened the bridge on Monday after two\nyears of work on both banks of the river, and the\n"
        "mayor thanked the workers who had come."
    )
    short = "A school in the north will get a library with many\nBooks next spring."
    text = f"{wide}\n\n{wide}\n\n{wide}\n\n{wrapped}\n\n{short}\n"
    assert texts(text) == [wide, wide, wide, wrapped, short]
    # Without the other wrapped block nothing tells that the last one is wrapped.
    assert cut(text, 1, 3) == cut(text, 1)
    assert cut(text, 1) == f"{wide}\n\n{wide}\n\n{wrapped}\n\n{short}\n"


@given(lines(), st.data())
def test_what_was_apart_stays_apart_and_no_gap_grows(text: str, data: st.DataObject) -> None:
    spans = split(text)
    assume(spans)
    removed = sorted(data.draw(st.sets(st.integers(0, len(spans) - 1), max_size=len(spans) - 1)))

    def apart(text: str) -> list[int]:
        """Blank lines between each two paragraphs."""
        spans = split(text)
        return [len((text[a.end:b.start] + "x").splitlines()) - 2 for a, b in zip(spans, spans[1:])]

    stays = [index for index in range(len(spans)) if index not in removed]
    before = apart(text)
    for (left, right), gap in zip(zip(stays, stays[1:]), apart(cut(text, *removed))):
        assert (gap > 0) == any(before[left:right])
        assert gap <= max(before[left:right])


@pytest.mark.parametrize("text", [
    "\n" * 200_000, "a.\n\n" * 200_000, "word " * 1_000_000, " " * 5_000_000, "|" * 5_000_000, "\u200b" * 3_000_000,
    "a " + "\n" * 200_000 + " b", "- " * 1_000_000, "1" * 1_000_000, "> " * 500_000, "(" * 500_000,
    "short line here\n" * 50_000,
], ids=lambda text: f"{text[:4]!r}")  # fmt: skip
def test_takes_linear_time(text: str) -> None:
    started = time.process_time()
    spans = split(text)
    cuts(text, spans, range(0, len(spans), 2))
    assert time.process_time() - started < 5  # seconds; one second or less is usual, quadratic takes minutes


def test_is_the_fallback() -> None:
    assert FORMAT.name == "plain" and FORMAT.looks_like("") and ".txt" in FORMAT.suffixes


def test_a_line_may_be_but_the_mark_of_a_quote() -> None:
    assert len(split("The school in the north will get a library.\n<p>One.</p\n>\na/b\n")) >= 2
