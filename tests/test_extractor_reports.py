"""Articles that came out of extractors twice, as users have reported them: each line is there once afterwards.

The patterns are those of public reports (trafilatura #81, #634, #768, #879; newspaper #719; ReadabiliPy #96;
NReadability #23; readability-redux #15) and of the pages behind such reports. All wording is our own.
"""

from __future__ import annotations

import pytest

from redite import Document, deduplicate

HEADLINE = "Hourly ferries for the northern islands"
FERRY = "The ferry to the northern islands will run every hour from the first of May, the harbour office said."
BOATS = "Two new boats were built for the line at a yard in Bergen, and each of them carries 240 passengers."
WISH = "Residents had asked for more crossings for years, because the last boat left before the shops closed."
FARES = "Tickets cost six euros and can be bought on board, at the quay or in the app of the transport company."
CAPTION = "The new ferry Solveig leaves the harbour on its first crossing on Monday morning. Photo: Ida Berg"
STEPS = (
    "Bring a warm jacket, since the upper deck is open to the wind.",
    "Arrive ten minutes before the boat leaves the quay.",
    "Keep your ticket until you have left the harbour area.",
)
LINES = (HEADLINE, FERRY, BOATS, WISH, FARES, CAPTION, *STEPS)


def lines(*texts: str) -> str:
    return "".join(text + "\n" for text in texts)


def blocks(*texts: str) -> str:
    return "\n\n".join(texts) + "\n"


def page(*elements: str, head: str = "") -> str:
    return f"<html><head>{head}</head><body>\n" + lines(*elements) + "</body></html>\n"


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def items(*texts: str) -> str:
    return "<ul>" + "".join(f"<li>{text}</li>" for text in texts) + "</ul>"


REPORTS = [
    # trafilatura #879: a small <article> is taken as the body, and its paragraphs are recovered once more.
    ("small body twice", "a.md", blocks(f"# {HEADLINE}", FERRY, BOATS, FERRY, BOATS)),
    # trafilatura #768: <article> in <main>, each of them matches.
    ("nested container", "a.txt", lines(FERRY, FERRY)),
    # trafilatura #634: a list comes as its items and as a block.
    ("items and a block", "a.html", page(paragraphs(FERRY), items(*STEPS), paragraphs(" ".join(STEPS), BOATS))),
    # trafilatura #81: sections of a long page come again behind others.
    ("sections again", "a.txt", lines(FERRY, HEADLINE, BOATS, WISH, HEADLINE, BOATS, WISH, FARES)),
    # newspaper #719: the top node and its sibling hold the same text.
    ("sibling node", "a.html", page(f"<div>{paragraphs(FERRY, BOATS, WISH)}</div>" * 2)),
    # ReadabiliPy #96: the full text is an entry, and so is each paragraph.
    ("full text and its parts", "a.txt", lines(" ".join((FERRY, BOATS, WISH)), FERRY, BOATS, WISH)),
    # NReadability #23: the whole page, headline included, is there twice.
    ("page twice", "a.html", page(f"<h1>{HEADLINE}</h1>", *map(paragraphs, (FERRY, BOATS, WISH, FARES)), "<hr>",
                                  f"<h1>{HEADLINE}</h1>", *map(paragraphs, (FERRY, BOATS, WISH, FARES)))),
    # readability-redux #15: after a gap all parts of the article are put again.
    ("again after a gap", "a.txt", lines(FERRY, BOATS, WISH, FARES, "", "", FERRY, BOATS, WISH, FARES)),
    # What pages do that extractors then repeat.
    ("desktop and mobile", "a.html", page(f'<div class="desktop">{paragraphs(FERRY, BOATS, WISH)}</div>',
                                          f'<div class="mobile">{paragraphs(FERRY, BOATS, WISH)}</div>')),
    ("noscript twin", "a.html", page(f"<noscript>{paragraphs(FERRY, BOATS)}</noscript>", paragraphs(FERRY, BOATS))),
    ("caption twice", "a.html", page(f"<figure><img src=f.jpg alt=Solveig><figcaption>{CAPTION}</figcaption></figure>",
                                     paragraphs(FERRY), f"<p class=caption>{CAPTION}</p>", paragraphs(BOATS))),
    ("nested div", "a.html", page(f"<div>{FERRY}<div><p>{FERRY}</p></div></div>", paragraphs(BOATS))),
    ("lead in header and body", "a.html", page(f"<header><p class=lead>{FERRY}</p></header>",
                                               f"<article><p><b>{FERRY}</b></p>{paragraphs(BOATS)}</article>")),
    ("amp copy", "a.html", page(f"<main>{paragraphs(FERRY, BOATS, WISH)}</main>",
                                f"<amp-iframe><div placeholder>{paragraphs(FERRY, BOATS, WISH)}</div></amp-iframe>")),
    ("copy for print", "a.html", page(paragraphs(FERRY, BOATS, WISH),
                                      f'<div style="display: none">{paragraphs(FERRY, BOATS, WISH)}</div>')),
]  # fmt: skip


@pytest.mark.parametrize(("name", "text"), [report[1:] for report in REPORTS], ids=[report[0] for report in REPORTS])
def test_each_line_is_there_once(name: str, text: str) -> None:
    product = deduplicate(Document(text, name)).output
    expected = [line for line in LINES if line in text]
    assert [line for line in LINES for _ in range(product.count(line))] == expected
    assert deduplicate(Document(product, name)).output == product


@pytest.mark.parametrize(
    "hiding", ["hidden", 'aria-hidden="true"', 'style="display:none"', 'style="color: red; visibility: hidden"']
)
def test_of_a_hidden_twin_and_a_seen_one_the_seen_stays(hiding: str) -> None:
    hidden, seen = f"<div {hiding}>{paragraphs(FERRY, BOATS)}</div>\n", f"<div>{paragraphs(FERRY, BOATS)}</div>\n"
    assert deduplicate(Document(hidden + seen, "a.html")).output == seen
    assert deduplicate(Document(seen + hidden, "a.html")).output == seen


@pytest.mark.parametrize("element", ["noscript", "template"])
def test_of_a_text_for_programs_and_a_seen_one_the_seen_stays(element: str) -> None:
    hidden, seen = f"<{element}>{paragraphs(FERRY, BOATS)}</{element}>\n", paragraphs(FERRY, BOATS) + "\n"
    product = deduplicate(Document(hidden + seen, "a.html")).output
    assert product.endswith(seen)
    assert product.count(FERRY) == product.count(BOATS) == 1


def test_what_only_a_hidden_element_says_stays() -> None:
    text = page(f"<div hidden>{paragraphs(FERRY, WISH)}</div>", paragraphs(FERRY, BOATS))
    product = deduplicate(Document(text, "a.html")).output
    assert product == page(f"<div hidden>{paragraphs(WISH)}</div>", paragraphs(FERRY, BOATS))


def test_data_for_machines_is_no_twin() -> None:
    data = f'<script type="application/ld+json">{{"@type": "NewsArticle", "articleBody": "{FERRY} {BOATS}"}}</script>'
    text = page(paragraphs(FERRY, BOATS), head=data)
    assert deduplicate(Document(text, "a.html")).output == text
