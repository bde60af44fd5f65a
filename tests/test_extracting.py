"""The main text of a page: the extra may be missing, and what it gives, with its copies, is for redite to clean."""

from __future__ import annotations

import sys

import pytest

from redite import deduplicate
from redite.errors import MissingExtra
from redite.extracting import extract

MENU = "<nav><ul><li><a href='/'>Home</a><li><a href='/boats'>Boats</a></ul></nav>"
FOOTER = "<footer><p>All rights reserved by the harbour office.</p></footer>"
ARTICLE = (
    "The harbour master has counted the boats again, and for the first time in nine years there are fewer than forty.",
    "Two of them have not left the quay since autumn, as their owners wait for parts that nobody makes any more.",
    "In spring the council wants to decide whether the northern mole is mended or given up to the sea for good.",
)


def page(*paragraphs: str) -> str:
    body = "\n".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    head = "<!doctype html><html><head><title>Boats</title></head>"
    return f"{head}<body>{MENU}<article>{body}</article>{FOOTER}</body></html>"


def test_a_missing_extra_is_told_on_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    with pytest.raises(MissingExtra) as caught:
        extract(page(*ARTICLE), name="boats.html")
    assert (caught.value.extra, caught.value.name) == ("extract", "boats.html")
    assert "\n" not in str(caught.value)


def test_a_missing_library_of_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    class Finder:
        def find_spec(self, name: str, *_: object) -> None:
            if name == "trafilatura":
                raise ImportError("lxml.html.clean is a project of its own now.\nInstall it.", name="lxml.html.clean")

    monkeypatch.delitem(sys.modules, "trafilatura", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Finder(), *sys.meta_path])
    with pytest.raises(MissingExtra, match=r"^--extract needs lxml\.html\.clean, .*redite\[extract\]$"):
        extract(page(*ARTICLE))


class TestWithTheExtra:
    @pytest.fixture(autouse=True)
    def installed(self) -> None:
        pytest.importorskip("trafilatura")

    def test_the_main_text_is_left(self) -> None:
        assert extract(page(*ARTICLE)).splitlines() == list(ARTICLE)

    def test_the_answer_depends_on_the_page_alone(self) -> None:
        answers = {extract(page(*ARTICLE)) for _ in range(6)}
        assert len(answers) == 1

    def test_repeats_of_the_page_are_left_to_redite(self) -> None:
        text = extract(page(*ARTICLE, ARTICLE[1]))
        assert text.splitlines() == [*ARTICLE, ARTICLE[1]]
        result = deduplicate(text)
        assert result.output.splitlines() == list(ARTICLE)

    @pytest.mark.parametrize("source", ["", " \n", "<p></p>", "\0", "\ud800", "<!--"])
    def test_no_main_text_is_no_text(self, source: str) -> None:
        assert extract(source, name="empty.html") == ""
