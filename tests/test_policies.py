"""Decisions and cuts agree: what is cut is told as cut, what stays as staying."""

from __future__ import annotations

from redite import Action, Document, deduplicate

OPENED = "The council opened the bridge on Monday after two years of work on both banks of the river."


def test_a_text_that_goes_without_its_tags_is_told_as_cut() -> None:
    # The tags of the second <p> part two texts that stay, so they stay, too.
    page = f"<p>{OPENED}</p>\n<div><a href=x><span>News</span><p>{OPENED}</p></a>Read on</div>\n"
    result = deduplicate(Document(page, "a.html"))
    assert result.output == f"<p>{OPENED}</p>\n<div><a href=x><span>News</span><p></p></a>Read on</div>\n"
    assert [decision.action for decision in result.decisions] == [Action.KEEP, Action.KEEP, Action.REMOVE, Action.KEEP]
