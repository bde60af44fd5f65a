"""Decisions and cuts agree: what is cut is told as cut, what stays as staying."""

from __future__ import annotations

from redite import Action, Document, Settings, deduplicate, deduplicate_paragraphs

OPENED = "The council opened the bridge on Monday after two years of work on both banks of the river."


def test_a_text_that_goes_without_its_tags_is_told_as_cut() -> None:
    # The tags of the second <p> part two texts that stay, so they stay, too.
    page = f"<p>{OPENED}</p>\n<div><a href=x><span>News</span><p>{OPENED}</p></a>Read on</div>\n"
    result = deduplicate(Document(page, "a.html"))
    assert result.output == f"<p>{OPENED}</p>\n<div><a href=x><span>News</span><p></p></a>Read on</div>\n"
    assert [decision.action for decision in result.decisions] == [Action.KEEP, Action.KEEP, Action.REMOVE, Action.KEEP]


def test_what_announces_code_that_stays_stays() -> None:
    announced = "Open a terminal on the server and run the following command as the user that owns the files:"
    text = f"{announced}\n\n    ls -l\n\nThen wait for it.\n\n{announced}\n\n    rm -r old\n"
    assert deduplicate(Document(text, "a.md")).output == text
    plain = announced.rstrip(":") + "."
    fenced = f"{plain}\n\n```\nls -l\n```\n\n{plain}\n\n```\nrm -r old\n```\n"
    assert deduplicate(Document(fenced, "a.md")).output == fenced


def test_what_announces_what_goes_goes() -> None:
    announced = "On Tuesday evening the mayor told the reporters who had come to the town hall this:"
    text = f"{announced}\n{OPENED}\nNobody had asked.\n{announced}\n{OPENED}\n"
    assert deduplicate(Document(text, "a.txt")).output == f"{announced}\n{OPENED}\nNobody had asked.\n"


def test_a_line_with_a_colon_goes_before_the_paragraph_that_says_it() -> None:
    lead = "The council opened the bridge on Monday after two years of work:"
    assert deduplicate(Document(f"{lead}\n{OPENED}\n", "a.txt")).output == f"{OPENED}\n"


SUPPORT = "It is maintained as usual, and bugs are mended with every release until the end of its third year."
VERSIONS = f"# Support\n\nIt is what we promise.\n\n## Version 2.5\n\n{SUPPORT}\n\n## Version 2.4\n\n{SUPPORT}\n"


def test_what_two_headings_say_of_different_things_stays() -> None:
    assert deduplicate(Document(VERSIONS, "a.md")).output == VERSIONS
    page = f"<h1>Support</h1><p>It is what we promise.</p><h2>2.5</h2><p>{SUPPORT}</p><h2>2.4</h2><p>{SUPPORT}</p>"
    assert deduplicate(Document(page, "a.html")).output == page


def test_what_comes_again_below_the_same_heading_goes() -> None:
    again = VERSIONS.replace("2.4", "2.5")
    assert deduplicate(Document(again, "a.md")).output.count(SUPPORT) == 1


def test_a_summary_of_the_lead_goes_with_its_heading() -> None:
    text = f"# The bridge\n\n{OPENED}\n\n## Costs\n\nIt cost 14 million.\n\n## Summary\n\n{OPENED}\n"
    assert deduplicate(Document(text, "a.md")).output == text[: text.index("\n## Summary")]


def test_doubts_go_where_they_are_to_go() -> None:
    assert deduplicate(Document(VERSIONS, "a.md"), Settings(doubtful="remove")).output.count(SUPPORT) == 1


def test_what_was_needed_in_one_round_is_covered_in_the_next() -> None:
    one = "The council of the town said on Monday that the bridge over the river will be closed to all of the cars."
    other = "Those who live on the island have to take the ferry that leaves from the old harbour at seven and at nine."
    joined = f"{one} {other}"
    again = joined.replace("all of the cars", "all the cars")
    texts = [f"Nobody has slept there since. {one}", f"{other} Dogs are welcome on the upper deck.", joined, again]
    decisions = deduplicate_paragraphs(texts).decisions
    kept = [texts[decision.index] for decision in decisions if decision.action is not Action.REMOVE]
    assert kept == texts[:2] and not deduplicate_paragraphs(kept).removed
