"""Markdown: which blocks there are, what a reader sees of them, and what goes with a block that is cut."""

from __future__ import annotations

import random
import re
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redite.formats.markdown import FORMAT, cuts, split
from redite.model import Cut, Kind, Span

MAY_GO = (Kind.PROSE, Kind.LIST_ITEM, Kind.QUOTE, Kind.HEADING)


def told(text: str) -> list[tuple[str, str]]:
    return [(span.kind.value, text[span.start : span.end] if span.text is None else span.text) for span in split(text)]


def without(text: str, stretches: tuple[Cut, ...]) -> str:
    pieces, place = [], 0
    for start, end in stretches:
        pieces.append(text[place:start])
        place = end
    return "".join(pieces) + text[place:]


def cut(text: str, *seen: str) -> str:
    """The product without the spans that a reader sees as these."""
    spans = split(text)
    texts = [shown for _, shown in told(text)]
    return without(text, cuts(text, spans, sorted(texts.index(one) for one in seen)))


def is_cut(span: Span, stretches: tuple[Cut, ...]) -> bool:
    return any(start <= span.start and span.end <= end for start, end in stretches)


# What there is.


@pytest.mark.parametrize("text", ["", "\n", " \t\n\r\n", "---\n", "***\n\n***", ">\n>\n", "-\n-\n", "#\n", "\xa0\n"])
def test_nothing_to_read_is_no_paragraph(text: str) -> None:
    assert split(text) == ()
    assert cuts(text, (), ()) == ()


@pytest.mark.parametrize("text, expected", [
    ("One\ntwo\n\nThree", [("prose", "One\ntwo"), ("prose", "Three")]),
    ("# One #\ntext\n\nTwo\nlines\n===", [("heading", "One"), ("prose", "text"), ("heading", "Two\nlines")]),
    ("- one\n- two\n\n  more\n  1. deep", [("list item", x) for x in ("one", "two", "more", "deep")]),
    ("> one\ntwo\n>\n> > three", [("quote", "one\ntwo"), ("quote", "three")]),
    ("- > said\n> - item", [("quote", "said"), ("list item", "item")]),
    ("- # Title\n", [("heading", "Title")]),
    ("== One ==\n\n=== Two ==\n\na == b", [("heading", "== One =="), ("heading", "=== Two =="), ("prose", "a == b")]),
    ("|a|b|\n|-|-|\n|*c*|\n", [("table row", "a | b"), ("table row", "c | ")]),
    ("```py\na\n\nb\n```\n\n    c\n\n    d", [("code", "a\n\nb"), ("code", "c\n\nd")]),
    ("---\na: b\n---\ntext", [("front matter", "---\na: b\n---"), ("prose", "text")]),
    ("+++\na = 1\n+++\ntext", [("front matter", "+++\na = 1\n+++"), ("prose", "text")]),
    ("text\n\n---\na: b\n---\n", [("prose", "text"), ("heading", "a: b")]),
    ("$$\na + b\n$$\n\nc", [("other", "\na + b"), ("prose", "c")]),
    ("\\[ a + b \\]\n\n\\[a\\] + b", [("other", "\\[ a + b \\]"), ("prose", "[a] + b")]),
    ("<div class='a'>\n<p>a &amp; b</p>\n</div>\n\nc", [("other", "a & b"), ("prose", "c")]),
    ("[a]: /b 'c'\nd", [("other", "[a]: /b 'c'"), ("prose", "d")]),
    ("![one](a.png)", [("other", "one")]),
    ("[![one](a.png)](b) ![two](c.png)", [("other", "one two")]),
    ("![one](a.png) and words", [("prose", "one and words")]),
    ("[only a link](a)", [("prose", "only a link")]),
    ("**What to do?**\n\n__Note this.__\n\n**One** and **two**", [
        ("heading", "What to do?"), ("prose", "Note this."), ("prose", "One and two"),
    ]),
    ("- ![one](a.png)\n- two", [("other", "one"), ("list item", "two")]),
    ("<a name='x'></a>", [("other", "<a name='x'></a>")]),
    ("Note[^1].\n\n# On[^1]\n\n[^1]: It is\n\n    so.\n\n    - and\n", [
        ("other", "Note."), ("other", "On"), ("other", "It is"), ("other", "so."), ("other", "and"),
    ]),
    ("No note[^1].", [("prose", "No note[^1].")]),
    ("Before code:\n\n    code", [("other", "Before code:"), ("code", "code")]),
    ("Before code:\n\n```\ncode\n```", [("prose", "Before code:"), ("code", "code")]),
    ("One\n\n# Two\n\n    code", [("other", "One"), ("heading", "Two"), ("code", "code")]),
])  # fmt: skip
def test_finds_blocks(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize("source, seen", [
    ("*a* __b__ ~~c~~ `d*` \\*e\\*", "a b c d* *e*"),
    ("[a *b*](c 'd') <http://e.f> ![g *h*](i)", "a b http://e.f g h"),
    ("a &amp; b &lt; &#33; &copy;", "a & b < ! ©"),
    ("a  \nb\\\nc\n   d", "a\nb\nc\nd"),
    ("a<br>b <b>c</b><!-- d -->", "a\nb c"),
    ("[a][b] [b] [c]\n\n[b]: /d", "a b [c]"),
    ("from $5 to $10 and $x_1$ or $x_2$", "from $5 to $10 and $x_1$ or $x_2$"),
    ("snake_case_name 2*3*4", "snake_case_name 234"),
    ("\u3000\u3000全角", "全角"),
])
def test_tells_what_a_reader_sees(source: str, seen: str) -> None:
    assert told(source)[0] == ("prose", seen)


def test_marks_what_no_reader_sees() -> None:
    text = "---\na: b\n---\n\n<!-- one -->\n\n<p>two</p>\n\nthree\n\n[four]: /five\n\n<script>\n\nsix\n</script>\n"
    assert [span.hidden for span in split(text)] == [True, True, False, False, True, True]


@pytest.mark.parametrize("text, slices", [
    ("one\r\ntwo\r\n\r\nthree\r", ["one\r\ntwo", "three"]),
    ("one\rtwo\r\rthree", ["one\rtwo", "three"]),
    ("one\x85two\u2028three\n\n- four\x0cfive\r\n- six", ["one\x85two\u2028three", "four\x0cfive", "six"]),
    ("one\x00two\r\n\r\n\x00three", ["one\x00two", "\x00three"]),
    ("> one\r\n> two\r\n>\r\n>three", ["one\r\n> two", "three"]),
    ("-\tone\n\n\ttwo\n> -  three", ["one", "two", "three"]),
    ("# one\r\n    two\r\n", ["# one", "two"]),
    ("\ud800 one\n\ntwo", ["\ud800 one", "two"]),
])
def test_spans_are_slices_of_the_source(text: str, slices: list[str]) -> None:
    assert [text[span.start : span.end] for span in split(text)] == slices


# What goes, and with what.


@pytest.mark.parametrize("text, seen, product", [
    # One gap stays where there were two; the ends of the file stay as they are.
    ("a\n\nb\n\nc\n", ["b"], "a\n\nc\n"),
    ("a\n\nb\n\nc\n", ["a"], "b\n\nc\n"),
    ("a\n\nb\n\nc\n", ["c"], "a\n\nb\n"),
    ("a\n\nb\n\nc", ["c"], "a\n\nb"),
    ("\n\na\n\n\nb\n\n\n", ["b"], "\n\na\n\n\n"),
    ("a\n\n\n\nb\n\nc\n", ["b"], "a\n\n\n\nc\n"),
    ("a\r\n\r\nb\r\nb\r\n\r\nc\r\n", ["b\nb"], "a\r\n\r\nc\r\n"),
    ("a\n\nb\n\nc\n", ["a", "b", "c"], ""),
    ("a\n\nb  \nc\\\nd\n\ne\n", ["a"], "b  \nc\\\nd\n\ne\n"),
    # Neighbours do not become one.
    ("a\n# b\nc\n", ["b"], "a\n\nc\n"),
    ("a\n# b\n---\n", ["b"], "a\n\n---\n"),
    ("# a\nb\n# c\nd", ["b", "d"], ""),
    ("a\n\nb\n\n---\n\nc", ["b"], "a\n\n---\n\nc"),
    ("> a\n\nb\n\n> c\n", ["b"], "> a\n\n> c\n"),
    ("> # a\nb\n> c\n", ["b"], "> # a\n\n> c\n"),
    ("> a\n>\n> b\n\nc\n\n> d\n>\n> e\n", ["b", "c", "d"], "> a\n\n> e\n"),
    ("a\n\n---\nb: c\n---\n", ["a"], "\n\n---\nb: c\n---\n"),
    ("a\n- b\n-\n", ["b"], "a\n\n-\n"),
    ("a\n1. b\n2. c\n", ["b"], "a\n\n2. c\n"),
    ("[a]: /b\nc\n\n'd'\n", ["c"], "[a]: /b\n\n'd'\n"),
    # A list item goes with its marker, a list with its last item; the marker stays for what else is in the item.
    ("- a\n- b\n- c\n", ["b"], "- a\n- c\n"),
    ("- a\n\n- b\n\n- c\n\nd\n", ["c"], "- a\n\n- b\n\nd\n"),
    ("a\n\n- b\n- c\n\nd\n", ["b", "c"], "a\n\nd\n"),
    ("1. a\n2. b\n3. c\n", ["b"], "1. a\n3. c\n"),
    ("- a\n\n  b\n- c\n", ["a"], "- b\n- c\n"),
    ("- a\n\n  b\n\n- c\n", ["b"], "- a\n\n- c\n"),
    ("-\n  a\n\n  b\n", ["a"], "-\n  b\n"),
    ("- a\n  - b\n  - c\n", ["a"], "- - b\n  - c\n"),
    ("- a\n  - b\n  - c\n", ["b", "c"], "- a\n"),
    ("- a\n  - b\n  - c\n", ["a", "b"], "- - c\n"),
    ("* a\n    * b\n    * c\n", ["a"], "* \n    * b\n    * c\n"),
    ("- a\n\n  ---\n", ["a"], "- \n  ---\n"),
    ("- > a\n  >\n  > b\n", ["a"], "- > b\n"),
    ("> - a\n>\n>   b\n", ["a"], "> - b\n"),
    ("- [x] a\n- [ ] b\n", ["[x] a"], "- [ ] b\n"),
    # Two bullet lists become one; two that are counted may, when the count goes on.
    ("- a\n\nb\n\n- c\n", ["b"], "- a\n\n- c\n"),
    ("1. a\n\nb\n\n2. c\n", ["b"], "1. a\n\n2. c\n"),
    # A quote goes whole, with its marks; a gap within is none without.
    ("> a\n> a\n\nb\n", ["a\na"], "b\n"),
    ("> a\n>\n> b\n\nc\n", ["b"], "> a\n\nc\n"),
    ("a\n\n> b\n>\n> c\n", ["b"], "a\n\n> c\n"),
    ("> a\nlazy\n\nb\n", ["a\nlazy"], "b\n"),
    # A heading with nothing below it.
    ("# a\n\n## b\n\nc\n\n## d\n\ne\n", ["c"], "# a\n\n## d\n\ne\n"),
    ("# a\n\n## b\n\nc\n\n# d\n\ne\n", ["c"], "# d\n\ne\n"),
    ("# a\n\n## b\n\nc\n\n---\n\n# d\n\ne\n", ["c"], "---\n\n# d\n\ne\n"),
    ("# a\n\nb\n\n[c]: /d\n", ["b"], "[c]: /d\n"),
    ("> # a\n>\n> b\n>\n> # c\n", ["b"], "> # c\n"),
    # Whole repeated stretches: code, tables, notes and all.
    ("a\n\n```\nb\n```\n\nc\n", ["b"], "a\n\nc\n"),
    ("a\n\n|b|c|\n|-|-|\n|d|e|\n\nf\n", ["b | c", "d | e"], "a\n\nf\n"),
    ("[^1]: a\n\n[^1]: a\n\nb[^1]\n", ["a"], "[^1]: a\n\nb[^1]\n"),
    ("a[^1]\n\nb\n\n[^1]: c\n", ["a", "c"], "b\n"),
    ("[a]: /b\n\n[a]: /b\n\n[a]\n", ["[a]: /b"], "[a]: /b\n\n[a]\n"),
])  # fmt: skip
def test_goes(text: str, seen: list[str], product: str) -> None:
    assert cut(text, *seen) == product


@pytest.mark.parametrize("text, seen", [
    # A list above would take in what is indented, or be counted together with the list below.
    ("- a\n\nb\n\n  c\n", ["b"]),
    ("- a\n\n# b\n\n    c\n", ["b"]),
    ("1. a\n\nb\n\n1. c\n", ["b"]),
    # Two would be one.
    ("    a\n\nb\n\n    c\n", ["b"]),
    # A table is no table without its head, and nobody asked for half of one.
    ("|a|b|\n|-|-|\n|c|d|\n", ["a | b"]),
    ("|a|b|\n|-|-|\n|c|d|\n", ["c | d"]),
    # Nothing may refer to what is not there.
    ("[a]: /b\n\n[a]\n", ["[a]: /b"]),
    ("a[^1]\n\n[^1]: b\n", ["b"]),
])  # fmt: skip
def test_stays(text: str, seen: list[str]) -> None:
    assert cut(text, *seen) == text


@pytest.mark.parametrize("text, seen, product", [
    ("# a\n", [], "# a\n"),
    ("# a\n\n# b\n\nc\n", ["c"], "# a\n"),
    ("# a\n\nb\n\n```\nc\n```\n", ["b"], "# a\n\n```\nc\n```\n"),
    ("# a\n\nb\n\n![c](d.png)\n", ["b"], "# a\n\n![c](d.png)\n"),
    ("# a\n\nb\n\n<p>c</p>\n", ["b"], "# a\n\n<p>c</p>\n"),
    ("# a\n\nb\n\n## c\n", ["b"], "# a\n\n## c\n"),
    ("# a[^1]\n\nb\n\n[^1]: c\n", ["b"], "# a[^1]\n\n[^1]: c\n"),
])
def test_a_heading_stays_that_has_something_below_it_or_never_had(text: str, seen: list[str], product: str) -> None:
    assert cut(text, *seen) == product


def test_what_cannot_go_takes_nothing_else_with_it() -> None:
    text = "a\n\n1. b\n\nc\n\nd\n\n1. e\n\nf\n\ng\n"
    assert cut(text, "a", "c", "d", "f") == "1. b\n\nd\n\n1. e\n\ng\n"


# Laws.

WORDS = "river bridge Tuesday council the of costs isn't «да» 図書館 ferry 42 *two words* [link](/a) `code` &amp;".split()


def some_words(rng: random.Random, most: int = 6) -> str:
    return " ".join(rng.choice(WORDS) for _ in range(rng.randrange(1, most)))


def a_block(rng: random.Random, depth: int) -> list[str]:
    """The lines of a block; headings stand outermost, lists that are counted do not follow each other."""
    kind = rng.randrange(12 if depth < 3 else 8)
    if kind == 0 and not depth:
        return [rng.choice(["# ", "## ", "### "]) + some_words(rng)]
    if kind == 1 and not depth:
        return [some_words(rng), rng.choice(["---", "==="])]
    if kind == 2:
        return ["```", some_words(rng), "", "- " + some_words(rng), "```"]
    if kind == 3:
        return ["| a | b |", "|---|---|", *(f"| {some_words(rng, 2)} | c |" for _ in range(rng.randrange(3)))]
    if kind == 4:
        return [rng.choice(["***", "<div>x</div>", "<!-- x -->", "$$x$$", "![x](y.png)"])]
    if kind == 5:
        return [some_words(rng) + ":", "", "    code", "", "      more"]
    if kind >= 10:
        return [("> " + line).rstrip(" ") for line in some_blocks(rng, depth + 1)]
    if kind >= 8:
        marker = rng.choice(["- ", "* ", "+   "])
        lines: list[str] = []
        loose = rng.randrange(2)
        for _ in range(rng.randrange(1, 4)):
            item = some_blocks(rng, depth + 1) if rng.randrange(3) == 0 else [some_words(rng)]
            if item[0].startswith("***"):
                item.insert(0, some_words(rng))
            lines += [marker + item[0], *(line and " " * len(marker) + line for line in item[1:]), *[""] * loose]
        return lines[: len(lines) - loose]
    return [some_words(rng) for _ in range(rng.randrange(1, 3))]


def some_blocks(rng: random.Random, depth: int = 0) -> list[str]:
    lines: list[str] = []
    for _ in range(rng.randrange(1, 9 if not depth else 4)):
        lines += ["" for _ in range(rng.choice([1, 1, 1, 2]))] if lines else []
        lines += a_block(rng, depth)
    return lines


RANDOMS = st.integers(0, 2**32).map(random.Random)
ENDS = st.sampled_from(["", "\n", "\n\n"])
SHARES = st.sampled_from([0.1, 0.4, 0.8, 1.0])


def some_removed(spans: tuple[Span, ...], kinds: tuple[Kind, ...], share: float, rng: random.Random) -> list[int]:
    return [index for index, span in enumerate(spans) if span.kind in kinds and rng.random() < share]


def ranks(text: str, spans: tuple[Span, ...]) -> list[int]:
    """The rank of each span that is a heading, and 7 of what is none."""
    return [
        (2 if text[span.end - 3 : span.end] == "---" else text[span.start : span.end].split(" ")[0].count("#") or 1)
        if span.kind is Kind.HEADING
        else 7
        for span in spans
    ]


def with_bare_headings(text: str, spans: tuple[Span, ...], removed: list[int]) -> set[int]:
    """What goes, with headings below which all goes: the slow and obvious way."""
    gone = set(removed)
    rank = ranks(text, spans)
    for index in reversed(range(len(spans))):
        below = []
        for other in range(index + 1, len(spans)):
            if rank[index] == 7 or rank[other] <= rank[index]:
                break
            if not spans[other].hidden:
                below.append(other)
        if below and gone.issuperset(below):
            gone.add(index)
    return gone


@given(RANDOMS, ENDS)
@settings(max_examples=100)
def test_nothing_removed_is_nothing_cut(rng: random.Random, end: str) -> None:
    text = "\n".join(some_blocks(rng)) + end
    spans = split(text)
    assert cuts(text, spans, ()) == ()
    assert all(span.start < span.end <= len(text) for span in spans)
    assert all(before.end <= after.start for before, after in zip(spans, spans[1:]))


@given(RANDOMS, ENDS, SHARES)
@settings(max_examples=400)
def test_the_product_is_the_source_without_what_goes(rng: random.Random, end: str, share: float) -> None:
    text = "\n".join(some_blocks(rng)) + end
    spans = split(text)
    # Headings go with all that is below them, or else lists around them could merge.
    removed = some_removed(spans, MAY_GO[:3], share, rng)
    stretches = cuts(text, spans, removed)
    gone = with_bare_headings(text, spans, removed)
    product = without(text, stretches)
    assert told(product) == [told(text)[index] for index in range(len(spans)) if index not in gone]
    assert {index for index, span in enumerate(spans) if is_cut(span, stretches)} == gone
    assert "\n\n\n\n" not in product
    untouched = [span.text for span in spans if span.kind in (Kind.CODE, Kind.TABLE_ROW, Kind.OTHER)]
    assert [span.text for span in split(product) if span.kind in (Kind.CODE, Kind.TABLE_ROW, Kind.OTHER)] == untouched


@given(RANDOMS, SHARES, st.sampled_from(["\r\n", "\r"]))
@settings(max_examples=60)
def test_line_ends_make_no_difference(rng: random.Random, share: float, line_end: str) -> None:
    lines = some_blocks(rng)
    text, other = "\n".join(lines) + "\n", line_end.join(lines) + line_end
    assert told(other.replace(line_end, "\n")) == told(text)
    assert [span.text for span in split(other) if span.text] == [span.text for span in split(text) if span.text]
    removed = some_removed(split(text), MAY_GO, share, rng)
    product = without(text, cuts(text, split(text), removed))
    assert without(other, cuts(other, split(other), removed)) == product.replace("\n", line_end)


SCRAPS = st.sampled_from([
    "\n", "\n\n", "\n\n", "\n\n", "\n\n\n", "\r\n", "\r", "\t", " ", "  ", "    ", "- ", "* ", "1. ", "2) ", "> ", ">",
    "# ", "## ", "===", "---", "***", "+++", "```", "~~~", "$$", "|", "|-|-|\n", "<div>", "</div>", "<!--", "-->",
    "<b>", "[^1]", "[^1]: ", "[a]: /b", "[a]", "![a](b)", "[a](b)", "*", "_", "`", "\\", "&amp;", "\0", "\x85",
    "\u2028", "\x0c", "\xa0", "a", "b c", "one two", "some words",
])  # fmt: skip


@given(st.lists(SCRAPS, max_size=60).map("".join), RANDOMS, SHARES, st.sampled_from([MAY_GO, tuple(Kind)]))
@settings(max_examples=400)
def test_whatever_is_scraped_stays_what_it_is(
    text: str, rng: random.Random, share: float, kinds: tuple[Kind, ...]
) -> None:
    spans = split(text)
    stretches = cuts(text, spans, some_removed(spans, kinds, share, rng))
    assert all(cut.start < cut.end for cut in stretches)
    assert all(before.end < after.start for before, after in zip(stretches, stretches[1:]))
    gone = [is_cut(span, stretches) for span in spans]
    for span, went in zip(spans, gone):
        assert went or not any(cut.start < span.end and span.start < cut.end for cut in stretches)
    found = told(without(text, stretches))
    kept = [each for each, went in zip(told(text), gone) if not went]
    assert [seen for _, seen in found] == [seen for _, seen in kept]
    if kinds is MAY_GO:
        assert found == kept


@given(st.lists(SCRAPS, max_size=40).map("".join), RANDOMS)
@settings(max_examples=100)
def test_what_was_left_is_left_again(text: str, rng: random.Random) -> None:
    spans = split(text)
    removed = some_removed(spans, MAY_GO, 0.5, rng)
    stretches = cuts(text, spans, removed)
    product = without(text, stretches)
    left = [index for index in removed if not is_cut(spans[index], stretches)]
    kept = [index for index in range(len(spans)) if not is_cut(spans[index], stretches)]
    assert cuts(product, split(product), [kept.index(index) for index in left]) == ()


@pytest.mark.parametrize("text", [
    ">" * 3000, "- " * 3000, "\n".join("  " * depth + "- a" for depth in range(200)), "[" * 6000, "![a" * 6000,
    "*a " * 3000, "`a" * 3000, "<!--" * 3000, "$$" * 3000, "a\n" * 3000, "[^a]: b\n\n" * 300, "---\n" * 1000,
    "|a" * 300 + "\n" + "|-" * 300 + "\n" + ("|a" * 300 + "\n") * 9,
])  # fmt: skip
def test_bears_what_is_made_to_defeat_it(text: str) -> None:
    spans = split(text)
    stretches = cuts(text, spans, range(len(spans)))
    assert len(without(text, stretches)) <= len(text)


# The table.


def test_is_a_format() -> None:
    assert FORMAT.name == "markdown" and FORMAT.suffixes[0] == ".md"
    assert FORMAT.looks_like("# A\n\n## B\n\n[c](https://d.e/)\n") and not FORMAT.looks_like("Some - text #1.\n")


@pytest.mark.parametrize("front, looks", [
    ("---\ntitle: A\n---\n\nText.\n", True), ("---\r\ntitle: A\r\n---\r\n", True), ("---\n\nText.\n\n---\n", False),
])
def test_front_matter_is_of_markdown(front: str, looks: bool) -> None:
    assert FORMAT.looks_like(front) is looks


def test_the_parser_is_loaded_when_it_is_needed() -> None:
    code = (
        "import sys; from redite.formats import markdown; early = 'markdown_it' in sys.modules; markdown.split('a'); "
        "sys.exit(early or 'markdown_it' not in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0


def test_every_rank_of_heading_is_told_apart() -> None:
    # The oracle of the laws reads ranks from the source; here is what it relies on.
    text = "\n\n".join([*("#" * rank + " a" for rank in range(1, 7)), "a\n---", "a\n==="])
    assert ranks(text, split(text)) == [1, 2, 3, 4, 5, 6, 2, 1]
    assert not re.search("[^a]", "".join(seen for _, seen in told(text)))


def test_preformatted_text_is_code_to_its_end() -> None:
    kinds = [span.kind.value for span in split("<p>So:</p><pre>a\n\nb\n\n# c\n\n- d</pre>\n\nHere is the text.\n")]
    assert kinds == ["code", "code", "code", "code", "prose"]
    shown = [span.kind.value for span in split("```\n<pre>\n```\n\nHere is the text.\n\n```\n</pre>\n```\n")]
    assert shown == ["code", "prose", "code"]
    assert [span.kind.value for span in split("<div><pre>a\n\nHere is the text.\n")] == ["other", "prose"]


def test_highlighted_text_is_code() -> None:
    source = "{% highlight ruby %}\ndef one\n\nend\n{% endhighlight %}\n\none\n\n{% highlight %} never closed\n"
    assert [span.kind.value for span in split(source)] == ["code", "code", "prose", "prose"]


def test_what_liquid_comments_out_is_not_seen() -> None:
    source = "# one\n\n{% comment %}\ntwo\n\nthree\n{% endcomment %}\n\nfour\n\n{% comment %} never closed\n"
    assert [(span.kind.value, span.hidden) for span in split(source)] == [
        ("heading", False), ("other", True), ("other", True), ("prose", False), ("prose", False)
    ]


@pytest.mark.parametrize("source, kind", [
    ("{% column %}\nHere is the text of it.", "other"),
    ("Here is {% link %} the text of it.", "prose"),
    ("$x = y$ $y = z$", "other"),
    ("Here is $x = y$.", "prose"),
    ("![](one two.svg)", "other"),
    ("![](one two.svg) Here is the text of it.", "prose"),
    ("`open the bridge` `close it`", "code"),
    ("`open the bridge`, then close it", "prose"),
    ("<code>open the bridge</code>\n<code class='sh'>close it</code>", "code"),
    ("<code>open the bridge</code>, then close it", "prose"),
    ("open the bridge</code></pre>", "other"),
    ("<pre>open the bridge</pre>", "other"),
    ("Type <pre>open the bridge</pre>, then close it", "prose"),
])
def test_instructions_and_formulas_are_no_prose(source: str, kind: str) -> None:
    assert [span.kind.value for span in split(source)] == [kind]
