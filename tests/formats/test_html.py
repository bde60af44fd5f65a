"""HTML: which texts of a page are paragraphs, what a reader sees of them, and what goes with one that is cut."""

from __future__ import annotations

import random
import re
from html.parser import HTMLParser

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from redite.formats.html import FORMAT, cuts, split
from redite.model import Cut, Kind, Span


def told(source: str) -> list[tuple[str, str]]:
    return [(span.kind.value, span.text or "") for span in split(source)]


def without(source: str, stretches: tuple[Cut, ...]) -> str:
    pieces, place = [], 0
    for start, end in stretches:
        assert place <= start < end
        pieces.append(source[place:start])
        place = end
    return "".join(pieces) + source[place:]


def cut(source: str, *seen: str) -> str:
    """The product without the paragraphs that a reader sees as these."""
    spans = split(source)
    texts = [span.text for span in spans]
    return without(source, cuts(source, spans, sorted(texts.index(one) for one in seen)))


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("", []),
        ("   \n", []),
        ("one", [("prose", "one")]),
        ("<p>one</p><p>two</p>", [("prose", "one"), ("prose", "two")]),
        ("<p>one <b>two</b>, three</p>", [("prose", "one two, three")]),
        ("<p>one\n   two&nbsp;&amp;\tthree</p>", [("prose", "one two\u00a0& three")]),
        ("<p>one<br>two</p>", [("prose", "one two")]),
        ("<p>one<br><br/>two<br>\n<br>\n<br>three</p>", [("prose", "one"), ("prose", "two"), ("prose", "three")]),
        ("<p>one<br><img src=x>two</p>", [("prose", "one"), ("prose", "two")]),
        ("<p>one <img alt='&#128512;' src=x> two</p>", [("prose", "one \U0001f600 two")]),
        ("<p>one <img alt='x&sup2;' src=x> two</p>", [("prose", "one x\u00b2 two")]),
        ("<p>one <img alt='A view of the sea' src=x></p>", [("prose", "one")]),
        ("<p>&nbsp;</p><p> </p><p>\u200b</p><p></p>", []),
        ("<div>one<p>two</p>three</div>", [("prose", "one"), ("prose", "two"), ("prose", "three")]),
        (r"<p>\[ a = b + c \]</p><p>$$ a $$.</p><p>\[ a \] or b</p>", [
            ("other", r"\[ a = b + c \]"), ("other", "$$ a $$."), ("prose", r"\[ a \] or b"),
        ]),
        ("<h1>one</h1><h6>two</h6>", [("heading", "one"), ("heading", "two")]),
        ("<ul><li>one<ul><li>two</ul><li><p>three</ul>", [
            ("list item", "one"), ("list item", "two"), ("list item", "three"),
        ]),
        ("<dl><dt>one<dd>two</dl>", [("list item", "one"), ("list item", "two")]),
        ("<blockquote>one<p>two</blockquote>", [("quote", "one"), ("quote", "two")]),
        ("<figure><img src=x><figcaption>one</figcaption></figure>", [("caption", "one")]),
        ("<pre>one\n  two<br><br>three</pre>", [("code", "one two three")]),
        ("<table><caption>one<tr><td>two<td>three<tr><td>four<td><p>five</table>", [
            ("caption", "one"), ("table row", "two"), ("table row", "three"), ("table row", "four"),
            ("table row", "five"),
        ]),
        ("<table><tr><th>one<tr><td>two</table>", [("table row", "one"), ("table row", "two")]),
        ("<table><tr><td>one<pre>two</pre><li>three<td>4<tr><td>5</table>", [
            ("table row", "one"), ("code", "two"), ("table row", "three"), ("table row", "4"), ("table row", "5"),
        ]),
        ("<table role=presentation><tr><td>one<td>two<tr><td>three</table>", [
            ("prose", "one"), ("prose", "two"), ("prose", "three"),
        ]),
        ("<table><tr><td>one<td><p>two</table>", [("prose", "one"), ("prose", "two")]),
        ("<table><tr><td>one<tr><td><h2>two</h2></table>", [("prose", "one"), ("heading", "two")]),
        ("<table><tr><td>one<td>two<tr><td><table><tr><td>1<td>2<tr><td>3</table></table>", [
            ("prose", "one"), ("prose", "two"), ("table row", "1"), ("table row", "2"), ("table row", "3"),
        ]),
        ("<nav><ul><li>one</ul></nav><footer><p>two</footer>", [("other", "one"), ("other", "two")]),
        ("<p>one <button>two</button> three</p>", [("prose", "one"), ("other", "two"), ("prose", "three")]),
        ("<label>one</label><select><option>two<option>three</select>", [
            ("other", "one"), ("other", "two"), ("other", "three"),
        ]),
        ("<li><article><p>one</article></li>", [("prose", "one")]),
        ("<title>no</title><meta content=no><style>no</style><script>no</script>one", [("prose", "one")]),
        ('<script type="application/ld+json">{"articleBody": "one"}</script><p>one</p>', [("prose", "one")]),
        ("<textarea>no</textarea><iframe>no</iframe><svg><text>no</text></svg><!-- no -->", []),
        ("<p>one<sup>2</sup> <svg><title>no</title></svg> two</p>", [("prose", "one2 two")]),
    ],
)
def test_paragraphs_and_their_kinds(source: str, expected: list[tuple[str, str]]) -> None:
    assert told(source) == expected


@pytest.mark.parametrize(
    ("source", "hidden"),
    [
        ("<p hidden>one</p>", True),
        ("<div hidden=until-found><p>one</p></div>", True),
        ('<p aria-hidden="TRUE">one</p>', True),
        ('<p style="color: red; display : none">one</p>', True),
        ("<section style='visibility:hidden'><ul><li>one</ul></section>", True),
        ("<noscript><p>one</p></noscript>", True),
        ("<template><p>one</p></template>", True),
        ("<p><span hidden>one</span></p>", True),
        ("<p>one</p>", False),
        ('<p aria-hidden="false">one</p>', False),
        ('<p style="list-style: none; overflow: hidden">one</p>', False),
        ('<p class="hidden">one</p>', False),
        ('<p data-hidden="display:none">one</p>', False),
        ("<p>one<span hidden>not seen</span></p>", False),
    ],
)
def test_hidden_is_what_the_markup_hides(source: str, hidden: bool) -> None:
    (span,) = split(source)
    assert (span.text, span.hidden) == ("one", hidden)


@pytest.mark.parametrize(
    ("source", "product"),
    [
        ("a<p>X</p>\n", "a\n"),
        ("<p>a</p>\n<p>X</p>\n<p>b</p>\n", "<p>a</p>\n<p>b</p>\n"),
        ("<p>a</p>\r\n\t<p class='x'>X</p>  \r\n<p>b</p>", "<p>a</p>\r\n<p>b</p>"),
        ("<p>a</p>\n\n<p>X</p>\n\n<p>b</p>\n", "<p>a</p>\n\n<p>b</p>\n"),
        ("<p>a</p> <p>X</p> <p>b</p>", "<p>a</p>  <p>b</p>"),
        ("<p>a<p>X<p>b", "<p>a<p>b"),
        ("<p>a\n<p>X\n<!-- note --><p>b", "<p>a\n<!-- note --><p>b"),
        ("<p>a\n<p>X\n</body></html>", "<p>a\n</body></html>"),
        ("<P>a</P><P>X &amp; <B>Y</B></P>", "<P>a</P>"),
        # Around what is cut nothing is left that is empty.
        ("<ul>\n <li>a</li>\n <li><p>X</p></li>\n</ul>", "<ul>\n <li>a</li>\n</ul>"),
        ("<p>a</p><ul>\n <li>X</li>\n <li>Y</li>\n</ul><p>b</p>", "<p>a</p><p>b</p>"),
        ("<li>a<ul><li>X</ul><li>b", "<li>a<li>b"),
        ("<li>X<ul><li>a</ul><li>b", "<li><ul><li>a</ul><li>b"),
        ("<div>a<blockquote><p>X</p><p>Y</p></blockquote></div>", "<div>a</div>"),
        ("a<div class=ad><div></div><a href=x><h3>X</h3></a></div>", "a"),
        ("<p>a</p><figure><figcaption>X</figcaption></figure>", "<p>a</p>"),
        # What holds more than text stays.
        ("<figure><img src=x><figcaption>X</figcaption></figure>a", "<figure><img src=x></figure>a"),
        ("<p><img src=x> X</p>a", "<p><img src=x> </p>a"),
        ("<p><b><img src=x>X</b></p>a", "<p><b><img src=x></b></p>a"),
        ("<div><script>x()</script><p>X</p></div>a", "<div><script>x()</script></div>a"),
        ("<div><video src=x></video><p>X</p></div>a", "<div><video src=x></video></div>a"),
        ("<form><p>X</p><input></form>a", "<form><input></form>a"),
        ("<table><tr><td>a<td>X<tr><td>b</table>", "<table><tr><td>a<td><tr><td>b</table>"),
        ("<table><tr><td><p>X</p></td></tr></table>a", "<table><tr><td></td></tr></table>a"),
        ("<table><caption>X</caption><tr><td>a<td>b</table>", "<table><tr><td>a<td>b</table>"),
        # Texts of a block that line breaks or other blocks part.
        ("<p>a<br><br>X<br><br>b</p>", "<p>a<br><br>b</p>"),
        ("<p>a<br><br>X</p>", "<p>a</p>"),
        ("<p>X<br>\n<br>\na</p>", "<p>a</p>"),
        ("<p>a<br><br>X<br><br>Y</p>", "<p>a</p>"),
        ("<p>a<br><br>X<br><img src=x><br>b</p>", "<p>a<br><br><br><img src=x><br>b</p>"),
        ("<div>X<p>a</p>Y</div>", "<div><p>a</p></div>"),
        ("<div><b>X</b><p>a</p></div>", "<div><p>a</p></div>"),
        ("<a><b>X</b><p>a</p></a>", "<a><p>a</p></a>"),
        # Tags stay that what stays has need of.
        ("<div>a<p>X</p>b</div>", "<div>a<p></p>b</div>"),
        ("<div>a<ul><li>X<li>Y</ul>b</div>", "<div>a<ul></ul>b</div>"),
        ("<p>a<p>X</p>b", "<p>a<p></p>b"),
        ("<p>a<p>X</p><p>Y</p>b", "<p>a<p></p>b"),
        ("<p>a<p>X</p><p>Y</p><p>b", "<p>a<p>b"),
        ("<p>a<ul><li>X</ul>b", "<p>a<ul></ul>b"),
        ("<ul><li>a<li>X</ul>b", "<ul><li>a</ul>b"),
        ("<dl><dt>a<dd>X<dt>b</dl>", "<dl><dt>a<dt>b</dl>"),
        # Markup that ends elsewhere: the characters alone.
        ("<p><b>X</p><p>a</b></p>", "<p><b></p><p>a</b></p>"),
        ("<p>a <b>b</p><p>X</b> Y</p>", "<p>a <b>b</p><p></b></p>"),
    ],
)
def test_what_goes_with_a_paragraph(source: str, product: str) -> None:
    spans = split(source)
    removed = [index for index, span in enumerate(spans) if re.search("[XY]", span.text or "")]
    assert removed
    assert without(source, cuts(source, spans, removed)) == product


def test_nothing_goes_where_nothing_is_cut() -> None:
    source = "<p>a</p>\n\n\n<p></p><ul> <li></li></ul>"
    assert cuts(source, split(source), ()) == ()


@pytest.mark.parametrize(
    "source",
    [
        "<p>a <b>X</p><p>b</b></p>",
        "<p><b>a</p><p>X</p></b>",
        "<p><i>a</p><div>X</div></i>",
        "<div>X <span>a<p>b</p></span></div>",
        "<table>X<tr><td>a<td>b</table>",
        "<p>X<a>a <a>b</a></p>",
    ],
)
def test_a_text_with_markup_of_others_is_no_prose(source: str) -> None:
    assert [span.kind for span in split(source) if "X" in (span.text or "")] == [Kind.OTHER]


def test_a_span_is_what_goes_when_it_goes_alone() -> None:
    source = "<div><p>one <b>two</b></p><figure><img><figcaption>three</figcaption></figure>four</div><div><p>five"
    slices = [source[span.start : span.end] for span in split(source)]
    assert slices == ["<p>one <b>two</b></p>", "<figcaption>three</figcaption>", "four", "<p>five"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<!DOCTYPE html>\n<title>x</title>", True),
        ("<p>one</p>\n<p>two</p>", True),
        ("In HTML a <p> begins a paragraph, and a <div> does not.", False),
        ("a < b and c > d", False),
    ],
)
def test_looks(text: str, expected: bool) -> None:
    assert FORMAT.looks_like(text) is expected


# Generated pages. Every text is another one, such that a product tells what it has lost.

BLOCKS = (
    "p p p div div section article blockquote h2 pre aside header figure figcaption nav noscript center details address"
).split()
INLINE = "b i a span em code font o:p".split()
THINGS = (
    "<br>", "<br/>\n<br>", "<img src=x>", "<img alt='\U0001f600'>", "<hr>", "<!-- note -->", "<script>'<p>'</script>",
    "<input>", "<svg><g/></svg>", "&nbsp;", "<style>p {}</style>", "<iframe></iframe>",
)  # fmt: skip
GAPS = ("", "", "\n", "\n  ", " ", "\r\n\r\n")
ATTRIBUTES = ("", "", "", " class=x", " hidden", " id='a>b'", ' style="display:none"')
NOISE = (
    "<", ">", "</", "<!--", "-->", "<p", "&", "'", '"', "<td>", "<table>", "</div>", "</p>", "<b>", "</b>", "<li>",
    "</a>", "<select>", "<option>", "<svg>", "<form>", "</form>", "<button>", "<title>", "</body>", "<template>",
    "<rt>",
)  # fmt: skip


def page(rng: random.Random, broken: int) -> str:
    """A page or fragment with at most `broken` damages to its tags; without any, all its tags are paired."""
    count = 0

    def text() -> str:
        nonlocal count
        count += 1
        return f"word{count} and{'&amp;' if rng.random() < 0.1 else ''} so on"

    def element(name: str, inner: str, *, optional: bool = False) -> str:
        end = "" if optional and broken and rng.random() < 0.3 else f"</{name}>"
        return f"<{name}{rng.choice(ATTRIBUTES)}>{inner}{end}"

    def content(depth: int) -> str:
        parts = []
        for _ in range(rng.randint(1, 4)):
            parts.append(rng.choice(GAPS))
            chance = rng.random()
            if chance < 0.35 or depth > 4:
                parts.append(text())
            elif chance < 0.45:
                parts.append(rng.choice(THINGS))
            elif chance < 0.6:
                parts.append(element(rng.choice(INLINE), content(depth + 3)))
            elif chance < 0.7:
                items = (rng.choice(GAPS) + element("li", content(depth + 1), optional=True) for _ in "ab")
                parts.append(element("ul", "".join(items) + rng.choice(GAPS)))
            elif chance < 0.75:
                cells = (element("td", content(depth + 2), optional=True) for _ in "ab")
                parts.append(element("table", element("tr", "".join(cells)) * 2))
            else:
                name = rng.choice(BLOCKS)
                parts.append(element(name, text() if name == "p" else content(depth + 1), optional=name == "p"))
        return "".join(parts) + rng.choice(GAPS)

    source = content(0)
    for _ in range(broken):
        tokens = re.findall("<[^>]*>|[^<]+|<", source)
        place = rng.randrange(len(tokens))
        if rng.random() < 0.5:
            del tokens[place]
        else:
            tokens.insert(place, rng.choice((*NOISE, rng.choice(tokens))))
        source = "".join(tokens) or text()
    return rng.choice(("", "<!doctype html><html><head><title>t</title></head><body>\n")) + source


class Balance(HTMLParser):
    """Whether all elements are closed, in order, by the plainest of parsers.

    A heading in a heading or a link in a link is a fault: HTML closes the outer one there, and this parser does not.
    """

    def __init__(self, source: str) -> None:
        super().__init__()
        self.stack: list[str] = []
        self.fault = ""
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag in ("h2", "a") and tag in self.stack:
            self.fault = self.fault or tag
        if tag not in ("br", "img", "hr", "input", "html", "body"):
            self.stack.append(tag)

    def handle_startendtag(self, tag: str, attrs: object) -> None:
        if "svg" not in self.stack:  # where a slash closes an element; in HTML it means nothing
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if not self.stack or self.stack.pop() != tag:
            self.fault = self.fault or tag


def is_subsequence(product: str, source: str) -> bool:
    characters = iter(source)
    return all(character in characters for character in product)


def seen(spans: tuple[Span, ...]) -> list[tuple[Kind, str | None, bool]]:
    return [(span.kind, span.text, span.hidden) for span in spans]


def choose(rng: random.Random, spans: tuple[Span, ...]) -> list[int]:
    share = rng.choice((0.1, 0.5, 1))
    return [index for index, span in enumerate(spans) if span.kind is not Kind.OTHER and rng.random() < share]


def check_laws(source: str, rng: random.Random) -> str:
    spans = split(source)
    place = 0
    for span in spans:
        assert place <= span.start < span.end <= len(source)
        assert span.text
        place = span.end
    assert cuts(source, spans, ()) == ()
    removed = choose(rng, spans)
    stretches = cuts(source, spans, removed)
    product = without(source, stretches)
    assert bool(removed) is bool(stretches)
    assert is_subsequence(product, source)
    kept = tuple(span for index, span in enumerate(spans) if index not in removed)
    for span in kept:
        assert not any(start < span.end and span.start < end for start, end in stretches)
    assert seen(split(product)) == seen(kept)
    return product


@given(st.randoms(use_true_random=False))
def test_laws_and_balance_on_sound_pages(rng: random.Random) -> None:
    source = page(rng, 0)
    product = check_laws(source, rng)
    assume(not Balance(source).fault)
    assert not Balance(product).fault
    assert not Balance(product).stack


@given(st.randoms(use_true_random=False), st.integers(1, 8))
def test_laws_on_broken_pages(rng: random.Random, broken: int) -> None:
    check_laws(page(rng, broken), rng)


@pytest.mark.parametrize("seed", range(200))
def test_laws_on_more_pages(seed: int) -> None:
    rng = random.Random(seed)
    check_laws(page(rng, seed % 5), rng)


@given(st.text(alphabet="<>/!-apbr =\"'\n&;li", max_size=80), st.randoms(use_true_random=False))
def test_laws_on_any_characters(source: str, rng: random.Random) -> None:
    check_laws(source, rng)


def test_all_of_a_page_may_be_asked_for() -> None:
    """Texts that are not safe to cut lose their characters; what stays is read as it was."""
    for seed in range(100):
        rng = random.Random(seed)
        source = page(rng, 6)
        spans = split(source)
        removed = [index for index in range(len(spans)) if rng.random() < 0.5]
        product = without(source, cuts(source, spans, removed))
        assert is_subsequence(product, source)
        kept = [span.text for index, span in enumerate(spans) if index not in removed]
        assert [span.text for span in split(product)] == kept
