"""Which format a name and a text come to."""

from __future__ import annotations

import subprocess
import sys

import pytest

from redite import formats
from redite.errors import SettingsError
from redite.formats import looking
from redite.formats.looking import looks_like_html, looks_like_markdown

PAGE = "<!DOCTYPE html>\n<html><body><p>One.</p></body></html>"
PIECE = "<div class='a'>\n<p>One.</p>\n<p>Two.</p>\n</div>\n"
UNOPENED = "One.</p>\n<p>Two.</p>\n<p>Three.</p>\n<p>Four.</p>\n<p>Five.</p>\n"
MENTION = "In HTML a paragraph begins with <p> and ends with </p>.\nA <div> ends with </div>.\n<b>Bold</b> is old.\n"
MARKED = "# Title\n\nSee [there](https://example.org/).\n\n## Part\n\nText.\n"
FRONT = "---\ntitle: A\n---\n\n# One\n\n# Two\n"
SHELL = "# first\nrm a\n# then\nrm b\n"
CHAT = "**hello** and **goodbye**\n"


@pytest.mark.parametrize("text", [
    PAGE, PIECE, UNOPENED, "\ufeff  " + PAGE, '<?xml version="1.0"?>\n<html>', "<P>a\n<P>b\n<P>c",
])  # fmt: skip
def test_looks_like_html(text: str) -> None:
    assert looks_like_html(text)


@pytest.mark.parametrize("text", [
    "", "a < b", MENTION, "<3 this", "<p> is a tag", "<b>a</b>\n" * 9, MARKED, "<" * 100_000, "<p " * 30_000,
])  # fmt: skip
def test_does_not_look_like_html(text: str) -> None:
    assert not looks_like_html(text)


@pytest.mark.parametrize("text", [MARKED, FRONT, "```\na\n```\n\n**a** and **b**\n", MARKED.replace("\n", "\r\n")])
def test_looks_like_markdown(text: str) -> None:
    assert looks_like_markdown(text)


@pytest.mark.parametrize("text", [
    "", "Text.", SHELL, CHAT, "---\n\nText\n\n---\n", "* a\n* b\n", "[1] (see there)", "#" * 100_000, "[" * 100_000,
    "---\n" + "a: b\n" * 20_000, "**a" * 50_000,
])  # fmt: skip
def test_does_not_look_like_markdown(text: str) -> None:
    assert not looks_like_markdown(text)


@pytest.mark.parametrize("name, text", [
    ("", "One.\nTwo."), ("a.txt", "One."), ("a.TEXT", ""), ("README", MENTION), (".hidden", "One."), ("a.rst", "One."),
    ("x.md/a.txt", "One."), ("a.txt", SHELL), ("a.html.txt", "One."), ("a.md", "One.\nTwo.\n"), ("a.MARKDOWN", ""),
    ("a.html", "One.\nTwo.\n"), ("a.htm", "\ufeffOne & two."),
])  # fmt: skip
def test_plain_text_is_plain(name: str, text: str) -> None:
    assert formats.choose(name, text).name == "plain"


def chosen(monkeypatch: pytest.MonkeyPatch, name: str, text: str, wanted: str = "auto") -> str:
    """The key alone: other members have their own tests."""
    monkeypatch.setattr(formats, "load", lambda key: key)
    return str(formats.choose(name, text, wanted))


@pytest.mark.parametrize("name, text, key", [
    ("a.md", "*One.*", "markdown"), ("A.MD", PAGE, "markdown"), ("a.markdown", "* One.", "markdown"),
    ("a.mdx", "> One.", "markdown"), ("a.Rmd", "    code", "markdown"), ("a.md", "One.\n\n1. Two.", "markdown"),
    ("a.html", "One.<br>Two.", "html"), ("a.xhtml", '<?xml version="1.0"?>\n' + PAGE, "html"),
    ("a.html", MARKED, "markdown"), ("dir.txt/a.HTM", "<p>One.", "html"), ("a.txt", PAGE, "html"),
    ("a.txt", PIECE, "html"), ("", PAGE, "html"),
    ("", MARKED, "markdown"), ("a.txt", FRONT, "markdown"), ("C:\\texts\\a.md", "One.\n---\n", "markdown"),
])  # fmt: skip
def test_chooses_by_name_then_by_look(monkeypatch: pytest.MonkeyPatch, name: str, text: str, key: str) -> None:
    assert chosen(monkeypatch, name, text) == key


@pytest.mark.parametrize("name", ["a.txt", "", "README", "a.md", "a.html", "a.htm.gz"])
@pytest.mark.parametrize("text", [PAGE, MARKED, FRONT, "One.\n" * 9 + "> two", "One.\n" * 9 + "<p>two"])
@pytest.mark.parametrize("wanted", ["auto", "plain"])
def test_looks_at_no_more_than_it_says(monkeypatch: pytest.MonkeyPatch, name: str, text: str, wanted: str) -> None:
    for module in (formats, looking):
        monkeypatch.setattr(module, "HEAD", 20)
    looked_at = formats.looked_at(name, wanted)
    assert chosen(monkeypatch, name, text[:looked_at], wanted) == chosen(monkeypatch, name, text, wanted)


@pytest.mark.parametrize("wanted", list(formats.FORMATS))
def test_takes_what_is_wanted(monkeypatch: pytest.MonkeyPatch, wanted: str) -> None:
    assert chosen(monkeypatch, "a.html", MARKED, wanted) == wanted


def test_refuses_an_unknown_format() -> None:
    with pytest.raises(SettingsError) as caught:
        formats.choose("", "", "docx")
    assert caught.value.name == "format"


def test_plain_text_imports_no_other_format() -> None:
    code = (
        "import sys; from redite import formats; formats.choose('a.txt', 'One.'); "
        "sys.exit(any(name in sys.modules for name in ('markdown_it', 'html.parser', 'redite.formats.html')))"
    )
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0
