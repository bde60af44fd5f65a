"""HTML with offsets: which element a text is in, as browsers have it, and where its elements begin and end."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from redite.markup import Element, Markup, What, attributes, read


def path(element: Element | None) -> str:
    """The names of an element and those around it, from the outermost."""
    names = []
    while element is not None and element.up is not None:
        names.append(element.name)
        element = element.up
    return "/".join(reversed(names))


def texts(source: str) -> list[tuple[str, str]]:
    """Each text and where it is."""
    return [
        (source[start:end].strip(), path(element))
        for what, start, end, element in read(source).pieces
        if what == What.TEXT
    ]


def whole(source: str, name: str) -> list[str]:
    return [source[element.start : element.end] for element in read(source).elements if element.name == name]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<p>one<p>two</p>three", [("one", "p"), ("two", "p"), ("three", "")]),
        ("<p>one<div>two</div></p>three", [("one", "p"), ("two", "div"), ("three", "")]),
        ("<p>one<span>two<div>three", [("one", "p"), ("two", "p/span"), ("three", "div")]),
        ("<p>one<button><p>two</button>", [("one", "p"), ("two", "p/button/p")]),
        ("<ul><li>one<li>two<ul><li>three</ul><li>four", [
            ("one", "ul/li"), ("two", "ul/li"), ("three", "ul/li/ul/li"), ("four", "ul/li"),
        ]),
        ("<li>one<div>two<li>three", [("one", "li"), ("two", "li/div"), ("three", "li")]),
        ("<dl><dt>one<dd>two<dt>three</dl>4", [("one", "dl/dt"), ("two", "dl/dd"), ("three", "dl/dt"), ("4", "")]),
        ("<table><tr><td>one<td>two<tr><th>three</table>four", [
            ("one", "table/tr/td"), ("two", "table/tr/td"), ("three", "table/tr/th"), ("four", ""),
        ]),
        ("<table><td><p>one<table><tr><td>two</table>three", [
            ("one", "table/td/p"), ("two", "table/td/p/table/tr/td"), ("three", "table/td/p"),
        ]),
        ("<!doctype html><p>one<table><tr><td>two</table>three", [("one", "p"), ("two", "table/tr/td"), ("three", "")]),
        ("<tr><td>one</td></tr>", [("one", "")]),
        ("<h2>one<h3>two</h2>three", [("one", "h2"), ("two", "h3"), ("three", "")]),
        ("<div><b>one</div>two", [("one", "div/b"), ("two", "")]),
        ("<b>one<p>two</b>three</p>", [("one", "b"), ("two", "b/p"), ("three", "b/p")]),
        ("<br/>one<p/>two", [("one", ""), ("two", "p")]),
        ("<img>one<hr>two", [("one", ""), ("two", "")]),
        ("<p>one</div>two</p>", [("one", "p"), ("two", "p")]),
        ("<div>one</body></html>two", [("one", "div"), ("two", "div")]),
        ("<select><option>one<div>two</select>three", [
            ("one", "select/option"), ("two", "select/option"), ("three", ""),
        ]),
        ("<svg><g><text>unseen</text></g></svg>one", [("one", "")]),
        ("<svg><g>unseen<p>one", [("one", "p")]),
        ("<math><mi>x</mi></math>one", [("x", "math/math/math/mi"), ("one", "")]),
        ("<o:p>one</o:p>two", [("one", "o:p"), ("two", "")]),
        ("<P CLASS=x>one</P>two", [("one", "p"), ("two", "")]),
        ("<ruby>one<rt>two<rt>three</ruby>", [("one", "ruby"), ("two", "ruby/rt"), ("three", "ruby/rt")]),
    ],
)
def test_a_text_is_in_the_element_that_browsers_have_it_in(source: str, expected: list[tuple[str, str]]) -> None:
    # SVG and MathML have their language before their names, parted by a slash, too.
    assert texts(source) == expected


@pytest.mark.parametrize(
    "source",
    [
        "<!-- <p>no</p> -->one",
        "<!-->one",
        "<!--->one",
        "<!-- a --!>one",
        "<!-- a -- > b -->one",
        "<!doctype html>one",
        "<?xml version='1.0'?>one",
        "<![CDATA[no]]>one",
        "</>one",
        "</ no>one",
        "<script>if (a<b) '<p>no</p>'</script>one",
        "<script><!-- <script> </script> --></script>one",
        "<script><!--></script>one",
        "<style>p{}</stylex></style >one",
        "<title><p>no</title>one",
        "<textarea><p>no</textarea>one",
        "<noframes><p>no</noframes>one",
        '<img alt="a>b">one',
        "<img alt='a>\"b'>one",
        "<img alt=a>one",
        "<img alt = 'a' / title>one",
        '<img alt="a"title="<b>">one',
        "<img =a>one",
        '<img "a>one',
        "one<p",
        "one<p class='",
        "one<!-- two",
        "one<script>two",
    ],
)
def test_what_is_no_text_is_passed_over(source: str) -> None:
    assert [text for text, _ in texts(source)] == ["one"]


@pytest.mark.parametrize("source", ["a < b", "a<", "1<2", "a <= b", "x <- y", "a </", "<<a"])
def test_a_less_than_sign_is_text(source: str) -> None:
    assert "".join(text for text, _ in texts(source)).replace(" ", "") == source.replace(" ", "").replace("<<a", "<")


def test_elements_end_at_their_end_tag_or_where_the_next_begins() -> None:
    source = "<ul>\n <li>one</li>\n <li>two <!-- note -->\n <li>three\n</ul>\n<p>four <b>five</b>\n"
    assert whole(source, "li") == ["<li>one</li>", "<li>two", "<li>three"]
    assert whole(source, "p") == ["<p>four <b>five</b>"]


def test_what_acts_beyond_its_place_is_told() -> None:
    assert read("<p>a <b>b</b></p><p>c</p>").tangled == []
    source = "<p>a <b>b</p><p>c</b> d</p>"
    markup = read(source)
    assert [source[place : place + 3] for place in markup.tangled] == ["<b>", "</b"]
    ((start, end),) = markup.adrift
    assert source[start:end] == "</p><p>c"


def test_cells_keep_formatting_in() -> None:
    source = "<table><tr><td><p><b>a</p></td><td>b</table>c"
    ((start, end),) = read(source).adrift
    assert source[start:end] in ("</p>", "")


def test_attributes() -> None:
    source = """<a HREF="x>y" title='q' hidden data-a = b/ href=z>"""
    assert attributes(source, 0, len(source)) == {
        "href": "x>y", "title": "q", "hidden": "", "data-a": "b/",
    }
    assert attributes("no tag", 0, 6) == {}


def check_offsets(source: str, markup: Markup) -> None:
    place = 0
    for what, start, end, element in markup.pieces:
        assert place <= start <= end <= len(source)
        place = end
        if what in (What.TEXT, What.BLANK):
            assert start < end
            assert element.inner <= start
        elif what == What.OPEN:
            assert source[start : start + 1] == "<"
    for element in markup.elements:
        assert source[element.start] == "<"
        assert element.start < element.inner <= element.close <= element.end <= len(source)
    assert markup.tangled == sorted(markup.tangled)


PARTS = st.sampled_from(
    "<p>|</p>|<div>|</div>|<b>|</b>|<a href='x'>|</a>|<i>|</i>|<ul>|<li>|</li>|</ul>|<table>|<tr>|<td>|</td>|</table>"
    "|<br>|<img>|<svg>|<g/>|</svg>|<math>|<mi>|</math>|<!--|-->|<script>|</script>|<title>|</title>|<select>|<option>"
    "|</select>|<button>|</button>|<form>|</form>|<h1>|</h2>|<body>|</html>|<template>|</template>|<noscript>"
    "|</noscript>|text| |\n|&amp;|<|>|\"|'|=|/|<![CDATA[|]]>|<?|<caption>|<dd>|<dt>|<pre>|<textarea>|<xmp>|</xmp>"
    "|<ruby>|<rt>|<font color>|<foreignObject>|<plaintext>|\u00e9|\0".split("|")
)


@given(st.lists(PARTS, max_size=40).map("".join))
@example("<a><table><a>")
@example("</p></br><svg></p>")
@example("<table><a>1<p>2</a>3</p>")
def test_anything_can_be_read(source: str) -> None:
    check_offsets(source, read(source))


@given(st.text(alphabet="<>/!-ap =\"'\n&;[]?", max_size=60))
def test_any_characters_can_be_read(source: str) -> None:
    check_offsets(source, read(source))


@pytest.mark.parametrize(
    "part",
    ["<", "<!--", "<a b='", "<a b = ", "<div>", "<b><p>", "</span>", "<span>", "<script><!--<script>", "<title></titl",
     "<table>", "<a>", "<form><div></form>", "<svg><g></p>", "<select><option>"],
)  # fmt: skip
def test_work_grows_with_the_length_only(part: str) -> None:
    calls = [calls_of(lambda: read(part * count)) for count in (1_000, 4_000)]
    assert calls[1] < 4.5 * calls[0]


def calls_of(work: Callable[[], object]) -> int:
    """Count the calls that some work makes, of functions written in Python and in C."""
    count = 0

    def seen(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    earlier = sys.getprofile()
    sys.setprofile(seen)
    try:
        work()
    finally:
        sys.setprofile(earlier)
    return count
