"""What neighbours need stays: what announces them, what they announce, what leads elsewhere."""

from __future__ import annotations

import pytest

from redite import Document, Settings, deduplicate, deduplicate_paragraphs, pipeline
from redite.formats import load
from redite.surroundings import places

OPENED = "The council opened the bridge on Monday after two years of work on both banks of the river."


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


SAVED = "Now save the file and leave the editor, then start the server again."


def test_what_comes_behind_code_stays_where_the_code_differs() -> None:
    text = f"```\nport = 80\n```\n\n{SAVED}\n\nThen comes the cache.\n\n```\nsize = 4\n```\n\n{SAVED}\n"
    assert deduplicate(Document(text, "a.md")).output == text
    again = text.replace("size = 4", "port = 80")
    assert deduplicate(Document(again, "a.md")).output.count(SAVED) == 1


def test_what_a_sentence_announces_stays() -> None:
    announced = "In the editor the message of the commit is then there as follows:"
    text = f"{announced}\n\nThis reverts all of the work on the northern bank.\n\nWho wants to may write more.\n\n"
    text += "It was agreed: this reverts all of the work on the northern bank, and the mayor is glad of it.\n"
    assert deduplicate(Document(text, "a.md")).output == text
    told = text.replace(announced, "It was a long day for all of the people on the bridge.")
    assert deduplicate(Document(told, "a.md")).removed


def test_a_question_stays_with_its_answers() -> None:
    asked = "Which of the ways should the council take?"
    text = f"{asked}\n\nA) Close the bridge.\n\nB) Mend it.\n\nNobody knew which.\n\n"
    text += "Which of the ways should the council take? It is the question of the year, and the mayor has no answer.\n"
    assert deduplicate(Document(text, "a.md")).output == text


@pytest.mark.parametrize("one, other", [
    ("The code of this part of the book is [here](https://a.org/one).", "The code of this part is [here](/other)."),
    ("The plan of the bridge as it was. ![](old.png)", "The plan of the bridge as it was. ![](new.png)"),
])
def test_what_leads_elsewhere_stays(one: str, other: str) -> None:
    assert not deduplicate(Document(f"{one}\n\n{OPENED}\n\n{other}\n", "a.md")).removed
    assert deduplicate(Document(f"{one}\n\n{OPENED}\n\n{one}\n", "a.md")).removed


def test_a_link_in_a_page_leads_where_its_address_says() -> None:
    said = "<p>The code of this part, and all there is of it in the book, is <a href=https://a.org/{}>here</a>.</p>"
    page = f"{said.format('one')}<p>{OPENED}</p>{said.format('two')}"
    assert deduplicate(Document(page, "a.html")).output == page
    tracked = f"{said.format('one')}<p>{OPENED}</p>{said.format('one?from=mail')}"
    assert deduplicate(Document(tracked, "a.html")).removed


STEP = "Save the file and leave the editor."


@pytest.mark.parametrize("around", [
    ("Now it is done.", "```\nls\n```"),
    ("# How it is done", "It is the last of the steps that there are."),
    ("What comes next?", "It is the last of the steps that there are."),
    ("Now it is done.", "- one\n- two"),
    ("![](picture.png)", "It is the last of the steps that there are."),
])
def test_a_step_stays(around: tuple[str, str]) -> None:
    said = f"{STEP} Nobody knows why that has to be done, but it has to, as the mayor of the town told us."
    lead = "\n\n".join(f"This is paragraph number {number} of the lead." for number in range(5))
    text = f"{lead}\n\n{said}\n\n{around[0]}\n\n{STEP}\n\n{around[1]}\n"
    assert deduplicate(Document(text, "a.md")).output == text
    plain = f"{lead}\n\n{said}\n\nNow it is done.\n\n{STEP}\n\nIt is the last of the steps that there are.\n"
    assert deduplicate(Document(plain, "a.md")).removed


def test_what_a_term_is_stays() -> None:
    said = "Moves the cursor back to the start of the current line and leaves the text as it is, even if it is long."
    text = f"`back-line`\n\n{said}\n\n`back-word`\n\nMoves it by a word.\n\n`line-start`\n\n{said} It rings a bell.\n"
    assert deduplicate(Document(text, "a.md")).output == text


def test_whose_words_they_are_stays() -> None:
    name = "Maria Olsen, head of the harbour office of the town"
    text = f"> It was a long day for all of us.\n>\n> {name}\n\n{OPENED}\n\n> Nobody was hurt.\n>\n> {name}\n"
    assert deduplicate(Document(text, "a.md")).output == text


LEAD = "\n\n".join(f"This is paragraph number {number} of the lead." for number in range(5))
RENEWED = "The codes for emergencies were not renewed by it in all of the years until then."


def test_what_is_true_of_two_things_is_said_of_both() -> None:
    text = f"# Codes\n\n{LEAD}\n\n## The bank\n\nIt is easy.\n\n{RENEWED}\n\n## The post\n\nIt is hard.\n\n{RENEWED}\n"
    assert deduplicate(Document(text, "a.md")).output == text
    page = f"<h1>Codes</h1><p>It was easy.</p><p>{RENEWED}</p><h2>Most read</h2><p>The bank</p><p>{RENEWED}</p>"
    assert deduplicate(Document(page, "a.html")).removed


def test_list_items_stay_in_their_lists() -> None:
    one = "In a hurry I put all of the changes into one big bag, instead of parting them as they should be parted."
    other = f"{one[:-1]}, and nobody was glad."
    text = f"# Bags\n\n{LEAD}\n\n## Alone\n\n- {other}\n- I sleep.\n\n## Together\n\n- {one}\n- We sleep.\n"
    assert deduplicate(Document(text, "a.md")).output == text


def test_a_quotation_that_is_asked_for_stays() -> None:
    asked = "Do you remember what was said at the start?"
    text = f"> {OPENED}\n\nIt was long ago.\n\n{asked}\n\n> {OPENED}\n\nIt is true.\n"
    assert deduplicate(Document(text, "a.md")).output == text


def test_a_link_that_nothing_else_leads_to_stays() -> None:
    title = "How the bridge over the river was opened again after two years"
    text = f"# {title}\n\n{OPENED}\n\n[{title}](https://example.com/report.pdf)\n"
    assert deduplicate(Document(text, "a.md")).output == text


def test_of_two_links_that_would_go_one_stays() -> None:
    said = "It rained for all of the day, and many people went home."
    link = f"[{OPENED}](https://example.com/report.pdf)"
    text = f"# Bridge\n\n{OPENED}\n\n{said}\n\n{link}\n\nNobody else was there.\n\nAnd then:\n\n{link}\n"
    assert deduplicate(Document(text, "a.md")).output.count("report.pdf") == 1


def test_a_short_text_stays_under_its_own_heading() -> None:
    lead = "\n\n".join(f"This is paragraph number {number} of the lead." for number in range(5))
    said = "Its last release is from the year of the flood"
    sections = f"## Bread\n\nIt is baked.\n\n{said}, as far as we know.\n\n## Cheese\n\nIt is made.\n\n{said}.\n"
    text = f"# Tools\n\n{lead}\n\n{sections}"
    assert deduplicate(Document(text, "a.md")).output == text
    assert deduplicate(Document(text.replace("## Cheese", "And then:"), "a.md")).removed


def test_a_quotation_stays_where_it_is_discussed() -> None:
    lead = "\n\n".join(f"This is paragraph number {number} of the lead." for number in range(5))
    text = f"# Law\n\n{lead}\n\n## All of it\n\n{OPENED} It is so.\n\n## Clause one\n\n> {OPENED}\n\nThat is clear.\n"
    assert deduplicate(Document(text, "a.md")).output == text


def test_a_page_that_holds_itself_many_times_is_clean_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    # One copy of what is announced goes in each round, so that there are more rounds; each looks at less than the last.
    monkeypatch.setattr(pipeline, "_MOST_ROUNDS", 6)
    said = [
        f"And in the year {year} there was a lot to read in the papers of the towns where the feast was held:\n\n"
        f"- Town {year}: the whole house was full.\n\n- City {year}: nobody left."
        for year in (1901, 1902, 1903)
    ]
    page = "".join("\n\n".join(said) + "\n\nHm.\n\n" + "Oh.\n\n" * (copy % 2 + copy // 4) for copy in range(9))
    product = deduplicate(Document(page, "a.md")).output
    assert product.count("Town 1901") == 1 and not deduplicate(Document(product, "a.md")).removed


SAID = "The baker of the town told us at noon that she would “bake bread for all of the town”, and she did."


def test_words_out_of_the_next_paragraph_are_its_heading() -> None:
    heading = "“Bake bread for all of the town”"
    headed = f"The market was closed.\n\n{heading}\n\n{SAID}\n\nNobody else was there to see it.\n"
    assert deduplicate(headed).output == headed
    quoted = f"The market was closed.\n\n{SAID}\n\n{heading}\n\nNobody else was there to see it.\n"
    assert deduplicate(quoted).output == quoted.replace(f"{heading}\n\n", "")


QUOTED = "Nobody on this bank of the river was ever asked about the bridge."


def test_a_quotation_stays_with_the_name_below_it() -> None:
    told = f"{OPENED} {QUOTED} So it was said."
    text = f"{told}\n\n“{QUOTED}”\n\n{{}}\n\nIt rained for all of the day, and many people went home.\n"
    named = text.format("— Karin Dahl, teacher")
    assert deduplicate(Document(named, "a.md")).output == named
    said = text.format("— Karin Dahl, who teaches at the school, went home at noon.")
    assert len(deduplicate(Document(said, "a.md")).removed) == 1


def test_what_comes_first_under_two_headings_stays_with_both() -> None:
    where = "Unit for Bridges and Roads, Department of Works, 14 Harbour Street, Lower Town, room {} on the {} floor"
    text = f"# Bridges\n\n{OPENED}\n\n## Karin Dahl\n\n{where.format('305', 'first')}, Norland.\n\n"
    text += f"## Olof Berg\n\n{where.format('305', 'first')}.\n\nSchool of Works.\n"
    assert deduplicate(Document(text, "a.md")).output == text
    assert deduplicate(Document(text.replace("Olof Berg", "Karin Dahl"), "a.md")).removed


def test_a_cell_of_a_table_that_lost_its_form_stays() -> None:
    some = "Some of the towns of the land ask for rather less than that on quite a few of the kinds of goods."
    rows = ["Norland", "4.5 %", f"{some} Others ask for more.", "Yes", "Southland", "5.5 %", some, "No", "Westland",
            "6 %", "All ask for the same.", "Yes"]  # fmt: skip
    text = "\n".join(rows)
    assert deduplicate(Document(text, "a.txt")).output == text
    told = "\n".join([*rows[:4], OPENED, some, "It was the mayor who said so."])
    assert deduplicate(Document(told, "a.txt")).removed


def test_what_a_comment_quotes_stays() -> None:
    said = "The bridge was closed for more than two years and nobody on this bank was asked."
    stamps = ["Ada, 12 May, 14:05", "Olof (12 May @14h30)", "Ada, 12 May, 15:10"]
    lines = [OPENED, stamps[0], f"{said} It was a shame, and it is one still.", stamps[1], f"“{said}”",
             "Nobody was asked on the other bank either.", stamps[2], "I was there, and it rained."]  # fmt: skip
    text = "\n\n".join(lines) + "\n"
    assert deduplicate(Document(text, "a.txt")).output == text
    undated = "\n\n".join(line for line in lines if line not in stamps) + "\n"
    assert deduplicate(Document(undated, "a.txt")).removed


def test_a_quotation_far_below_what_it_quotes_stays() -> None:
    told = [f"It was on day {day} of the works that it rained on both banks." for day in range(3, 18)]
    quoted = "\n\n".join([f"{OPENED} {QUOTED} It is a shame.", *told, f"“{QUOTED}”", "That is not so: I was asked."])
    assert deduplicate(Document(quoted + "\n", "a.txt")).output == quoted + "\n"
    pulled = "\n\n".join([*told, f"{OPENED} {QUOTED} It is a shame.", "It rained.", f"“{QUOTED}”", "So it was said."])
    assert deduplicate(Document(pulled, "a.txt")).removed


TITLE = "Why nobody in the town was ever asked about the bridge"


@pytest.mark.parametrize("elsewhere", ["Start > Town > {}", "Three thoughts about “{}”"])
def test_the_title_above_the_text_stays(elsewhere: str) -> None:
    article = f"{TITLE}\n12 May 2024\n{OPENED}\nIt rained all day on both of the banks.\n"
    text = f"The Town Paper\n{elsewhere.format(TITLE)}\n{article}"
    assert deduplicate(Document(text, "a.txt")).output == text
    listed = f"{article}Most read\n{elsewhere.format(TITLE)}\n{TITLE} today\nIt rained.\n"
    assert not deduplicate(Document(listed, "a.txt")).decisions[0].action.value == "remove"
    below = f"{article}{elsewhere.format(TITLE)}\nIt rained.\n{TITLE}.\n"
    assert [decision.index for decision in deduplicate(Document(below, "a.txt")).removed] == [6]


def test_a_line_right_above_the_prose_that_has_its_words_stays() -> None:
    title = "The council opened the bridge on Monday after two years of work"
    assert deduplicate(Document(f"It rained.\n{title}\n{OPENED}\n", "a.txt")).removed == ()
    assert deduplicate(Document(f"It rained.\n{title}.\n{OPENED}\n", "a.txt")).removed


def test_a_list_in_one_paragraph_stays() -> None:
    lines = "Class B of the standard for all meters\\\n- Blinking light for what is used\\\n- Seals for the covers"
    text = f"One phase\n\n{lines}\n\nThree phases\n\n{lines}\\\n- Input for the tariff\n"
    assert deduplicate(Document(text, "a.md")).output == text


def test_a_piece_of_a_link_over_several_blocks_stays() -> None:
    text = f"{{}}Why the town was never asked about the bridge: a look back\n\n{OPENED} Why the town was never asked "
    text += "about the bridge: a look back.\n\nMore](/more)\n"
    linked = text.format("[")
    assert deduplicate(Document(linked, "a.md")).output == linked
    assert deduplicate(Document(text.format("").replace(": a look back\n", ".\n"), "a.md")).removed


def test_a_sentence_around_a_title_stays() -> None:
    title = "The ten best ways to measure how wide the bridge is"
    text = f"{title}\n{OPENED}\nHere are {title[0].lower()}{title[1:]}.\n1. A rope\n2. A boat\n"
    assert deduplicate(Document(text, "a.txt")).output == text
    again = text.replace("Here are t", "T")
    assert len(deduplicate(Document(again, "a.txt")).removed) == 1


def test_names_of_files_are_read_to_the_letter() -> None:
    line = "The reward for the mistake in bundle_reader_for_{}file.cc was thirty and nine."
    assert not deduplicate(f"{line.format('')}\n{OPENED}\n{line.format('trusted_')}\n").removed
    assert deduplicate(f"{line.format('')}\n{OPENED}\n{line.format('')} It is paid.\n").removed


def test_what_stays_is_left_alone_where_a_heading_goes_along() -> None:
    # Found by a fuzzer: the heading goes with all below it, and what stood under it is under another one then.
    cost = "The works on the old house will cost 8.4 million, a third of which the ministry has agreed to pay for"
    poll = "Few of the teachers whom we asked wanted to stay"
    model = "Meanwhile the pupils have found a way: class six built both of the houses and put them at the shop"
    text = f"{OPENED}\n\n{poll}\n\n## {cost[:40]}\n\n{model}.\n\n## The next meeting is on Tuesday\n\n> {cost}.\n\n"
    text += f"Most of the pupils want to stay.\n\n{poll}\n\n- {model}. Nobody has counted the buttons.\n"
    product = deduplicate(Document(text, "a.md")).output
    assert not deduplicate(Document(product, "a.md")).removed


def test_what_is_said_below_one_label_is_not_said_below_another() -> None:
    said = "It is read from the settings of the system, and kept as it is until the end."
    text = f"# All\n\n{LEAD}\n\nread-buffer\n\n{said} It rings a bell.\n\nIt is old.\n\nwrite-buffer\n\n{said}\n"
    assert deduplicate(Document(text, "a.md")).output == text
    told = text.replace("write-buffer", "That is all that there is to say of it.")
    assert deduplicate(Document(told, "a.md")).removed
    below_title = f"read-buffer\n\n{said} It rings a bell.\n\n{LEAD}\n\nIt is old.\n\ncall 4 4 4\n\n{said}\n"
    assert deduplicate(Document(below_title, "a.txt")).removed


def test_what_somebody_says_stays_below_who_says_it() -> None:
    text = f"{OPENED} It is so.\n\nNobody knew.\n\nAnna:\n\n{OPENED}\n\nBert:\n\nWho told you that it is so?\n"
    assert deduplicate(Document(text, "a.md")).output == text
    assert deduplicate(Document(text.replace("Anna:", "It was good."), "a.md")).removed


def test_a_title_stays_above_its_address() -> None:
    title = "How the bridge over the river was opened again after two years"
    text = f"It is all told in {title}, a good book.\n\nSources are these.\n\n{title}\n\nhttps://example.com/a\n"
    assert deduplicate(Document(text, "a.md")).output == text
    assert deduplicate(Document(text.replace("https://example.com/a", "They are old."), "a.md")).removed


def test_what_code_does_stays_behind_it_however_long_it_is() -> None:
    said = "The server cannot be found. Look whether its name is the right one, and if need be write it down once more."
    text = f"```\nopen one\n```\n\n{said} {SAVED}\n\nIt is the same with two.\n\n```\nopen two\n```\n\n{said}\n"
    assert deduplicate(Document(text, "a.md")).output == text
    told = text.replace("```\nopen two\n```", "It was a long day.")
    assert deduplicate(Document(told, "a.md")).removed


def test_a_step_needs_no_full_stop_beside_code() -> None:
    step = "Now we look at how the search can be made fast"
    text = f"{LEAD}\n\n{step} as well\n\n```\nls\n```\n\nIt is easy.\n\n{step}\n\nFirst of all there is this.\n"
    assert deduplicate(Document(text, "a.md")).output == text
    assert deduplicate(Document(text.replace("```\nls\n```", "It is done."), "a.md")).removed


def test_an_exclamation_heads_what_says_it_calmly() -> None:
    text = f"{OPENED}\n\n**I got rid of them!**\n\nYes, that is true. I got rid of them after a day, and I am glad.\n"
    assert deduplicate(Document(text, "a.md")).output == text
    assert deduplicate(Document(text.replace("them!", "them."), "a.md")).removed


def test_a_quotation_stays_above_the_name_of_its_author() -> None:
    text = f"> {OPENED}\n\n{{}}\n\nIt is the book of the year.\n\nSomebody said it: {OPENED} It is true.\n"
    assert deduplicate(Document(text.format("- *Anna Berg*"), "a.md")).output == text.format("- *Anna Berg*")
    assert deduplicate(Document(text.format("She said that long ago, as we know."), "a.md")).removed


def test_a_list_item_stays_where_its_list_is_another() -> None:
    said = (
        "Look at what the bridge can bear, write down what is missing, and complete the plan with all of that, so that "
        "the council has something to talk about in the week after"
    )
    lists = f"- Begin.\n- {said}, then tell the mayor.\n- End.\n\n{{}}\n\n- Week three.\n- {said}\n- Week four.\n"
    text = f"{LEAD}\n\n{lists.format('These are the weeks.')}"
    assert deduplicate(Document(text, "a.md")).output == text
    one = text.replace("\n\nThese are the weeks.\n\n", "\n")
    assert deduplicate(Document(one, "a.md")).removed


def test_a_quotation_goes_whole_or_not_at_all() -> None:
    post = f"<blockquote>\n\n{OPENED}\n\nby [Anna](https://example.com/1)\n\n</blockquote>\n\n"
    text = f"# The bridge\n\n{LEAD}\n\n{post}It is known by now: {OPENED} Nobody was hurt.\n"
    assert deduplicate(Document(text, "a.md")).output == text
    alone = text.replace("by [Anna](https://example.com/1)\n\n", "")
    assert OPENED + "\n\n</blockquote>" not in deduplicate(Document(alone, "a.md")).output


def test_items_of_two_lists_in_one_list_stay() -> None:
    said = (
        "The window is placed behind all of the other windows that there are, and does not get the keys of the user, "
        "but the program may ask for them where it has to"
    )
    item = f"  - {said}, as it was.\n  - It is old.\n"
    other = f"  - It is new.\n  - {said}.\n  - It is good.\n"
    text = f"{LEAD}\n\n{PARTS}- On Linux it is so.\n{item}- On Windows it is so.\n{other}"
    assert deduplicate(Document(text, "a.md")).output == text
    assert deduplicate(Document(text.replace(PARTS, "").replace("  - ", "- "), "a.md")).removed


PARTS = "## One\n\nOne.\n\n## Two\n\nTwo.\n\n## Three\n\nThree.\n\n## Four\n\n"


def test_a_term_stays_above_what_it_means() -> None:
    term = "Attacks by way of the programs that somebody else has made"
    means = "Somebody adds something bad to a good program."
    text = f"{LEAD}\n\n{term}\n\n: {means}\n\n{OPENED}\n\nSo it is.\n\nBeware of this. {term} are bad.\n"
    assert deduplicate(Document(text, "a.md")).output == text
    assert deduplicate(Document(text.replace(f": {means}", means), "a.md")).removed


def test_what_a_box_says_stays_in_it() -> None:
    box = '<div class="box">\n<p>{}</p>\n\n{}\n\n</div>\n\n'
    said = "This is what a box looks like: there is a title, and then there is a text that has nothing to say."
    boxes = box.format("Large", f"{said} It is red, too.") + "It is easy.\n\n" + box.format("Small", said)
    text = f"# Boxes\n\n{LEAD}\n\n{boxes}"
    assert deduplicate(Document(text, "a.md")).output == text
    assert deduplicate(Document(text.replace("<div class=\"box\">\n<p>Small</p>\n\n", ""), "a.md")).removed


def test_a_quotation_stays_far_from_what_says_it_too() -> None:
    quoted = f"There is one line of it.\n\n> {OPENED}\n\nIt is a good one."
    text = f"{LEAD}\n\n{quoted}\n\n{{}}Back to it: {OPENED} So it is.\n"
    far = text.format("".join(f"And it has more of them in room {room}.\n\n" for room in "ABCDEFG"))
    assert deduplicate(Document(far, "a.md")).output == far
    near = text.format("")
    assert deduplicate(Document(near, "a.md")).output == near.replace(f"> {OPENED}\n\n", "")


def test_a_source_stays_among_the_sources() -> None:
    titles = ["How the river was bridged by towns", "How the town was bridged by its river", "On bridges and towns"]
    rows = "\n\n".join(f"Town Press: {title} https://example.com/{title[:3]}/{title[-4:]}" for title in titles)
    told = f"See also Town Press: {titles[1]} https://example.com/{titles[1][:3]}/{titles[1][-4:]}"
    text = f"{LEAD}\n\n{told}\n\nNobody was hurt.\n\nThat is all.\n\n{rows}\n"
    assert deduplicate(Document(text, "a.md")).output == text
    alone = text.replace(rows.split("\n\n")[0], "The end.").replace(rows.split("\n\n")[2], "Of it.")
    assert deduplicate(Document(alone, "a.md")).removed


def test_a_link_over_two_paragraphs_stays_whole() -> None:
    said = "Anna Berg, who is the head of the harbour office of the town"
    told = f"She has been there for long. {said}, is from Alder."
    text = f"{LEAD}\n\n[{said}\n\nThe end.\n\n{told}](https://example.com/)\n\n{OPENED}\n"
    assert deduplicate(Document(text, "a.md")).output == text
    alone = text.replace(f"[{said}", said).replace("](https://example.com/)", "")
    assert deduplicate(Document(alone, "a.md")).removed


def test_a_quotation_in_several_paragraphs_stays_whole() -> None:
    rest = "“And we are glad of it, as all of us are.”"
    text = f"{LEAD}\n\n{{}}\n\n{rest}\n\nIt is known: {OPENED} Nobody was hurt.\n"
    assert deduplicate(Document(text.format(f"“{OPENED}"), "a.md")).output == text.format(f"“{OPENED}")
    assert deduplicate(Document(text.format(f"“{OPENED}”"), "a.md")).removed


@pytest.mark.parametrize("invitation", ["", " Read more"])
def test_a_teaser_right_above_its_whole_is_no_title(invitation: str) -> None:
    whole = "The ferry that has crossed the bay for a hundred years will stop in autumn, the owner said. It is too old."
    teaser = f"The ferry that has crossed the bay for a hundred years will…{invitation}"
    assert [decision.index for decision in deduplicate(f"{LEAD}\n\n{teaser}\n\n{whole}").removed] == [5]
    title = "The ferry that has crossed the bay for a hundred years"
    assert not deduplicate(f"{LEAD}\n\n{title}\n\n{whole}").removed


LONGER = (
    "The council opened the bridge on Monday after two years of work on both banks of the river, and all of those who "
    "had worked on it were there to see how the first of the carts went over it."
)
OTHER = "The old ferry makes its last trip on Friday, and nobody knows what will become of the men who run it."
SAYS = "It is known by now, as the mayor told us."
# What stays, and what makes it go: a part of the text and what comes in its place.
NEIGHBOURS = {
    "a paragraph under another heading": (
        f"# All\n\n{LEAD}\n\n## North\n\n{SAYS}\n\n{LONGER}\n\n## South\n\nSo it was.\n\n{LONGER}\n\nThat is all.\n",
        "## South\n\n", "",
    ),
    "a paragraph under the same heading of another chapter": (
        f"# All\n\n{LEAD}\n\n## One\n\n### Use\n\n{LONGER}\n\nOne.\n\n"
        f"## Two\n\n### Use\n\nTwo.\n\n{LONGER}\n\nThat is all.\n",
        "## Two\n\n### Use\n\n", "",
    ),
    "a step for another system": (
        f"# All\n\n{LEAD}\n\n## Step 3\n\n{LONGER}\n\nRun:\n\n```\na\n```\n\n## Step 4\n\nEnd.\n\n"
        f"## Step 3\n\n{LONGER}\n\nRun:\n\n```\nb\n```\n\n## Step 4\n\nEnd of it.\n",
        "Run:\n\n```\na\n```\n\n## Step 4\n\nEnd.\n\n", "",
    ),
    "a section beside the one that says it, too": (
        f"{SAYS}\n\n{OTHER}\n\n## Queue\n\n{LONGER}\n\n## List\n\n{LONGER}\n",
        "## Queue\n\n", "",
    ),
    "a short text with a link of its own": (
        f"{LEAD}\n\n{OTHER}\n\nIt is told here: [how the bridge over the river was opened on Monday](/opened.html).\n\n"
        f"{SAYS}\n\nThat is all.\n\n"
        "It is told here: how the bridge over the river was opened on Monday, by whom, and what it cost the town.\n",
        "[how the bridge over the river was opened on Monday](/opened.html)",
        "how the bridge over the river was opened on Monday",
    ),
    "a short paragraph by itself": (
        f"# All\n\n{LEAD}\n\n## Use\n\n{OPENED}\n\nSo it was.\n\nThat is all.\n\n{OPENED}\n\nWe shall see.\n",
        "So it was.\n\nThat is all.\n\n", "",
    ),
    "an entry of a glossary": (
        f"{LEAD}\n\nopen\n: {LONGER}\n\nshut\n: It is shut.\n\nSo it was.\n\nopen\n: {LONGER}\n\nshut\n: Is it shut?\n",
        "\n: ", " is: ",
    ),
    "an example of how something is written": (
        f"{LEAD}\n\n{OTHER}\n\n> {LONGER}\n\n> {LONGER.replace('Monday', 'monday')}\n\nThat is all.\n",
        "> The council", "The council",
    ),
    "a list item by itself": (
        f"{LEAD}\n\n- {OTHER}\n- {LONGER}\n- One\n- {LONGER}\n- Two\n",
        "- One\n", "",
    ),
    "a list of which other items stay": (
        f"{LEAD}\n\n- {LONGER}\n- {OTHER} It is so, and nobody knows it.\n- {OPENED}\n\n{SAYS}\n\n"
        f"- {LONGER}\n- {OTHER} It is so, and nobody knows it.\n- One more\n",
        "- One more\n", "",
    ),
    "a paragraph of the first section": (
        f"# All\n\n{LEAD}\n\n{LONGER}\n\n## Use\n\n{OTHER} {LONGER} It is so.\n",
        "## Use", "It is used.",
    ),
    "what is in one of two tabs": (
        f'{LEAD}\n\n<div class="linux">\n\n{LONGER}\n\n</div>\n\n<div class="mac">\n\n{LONGER}\n\n</div>\n',
        '<div class="mac">', '<div class="linux">',
    ),
    "a line above a table": (
        f"{LEAD}\n\nAnnex: the bridges of the river by their age and by their size\n\n"
        "| a | b |\n|---|---|\n| 1 | 2 |\n\n"
        "It is in the annex: the bridges of the river by their age and by their size are all in there.\n",
        "| a | b |\n|---|---|\n| 1 | 2 |", "That is all.",
    ),
    "a line above a list": (
        f"{LEAD}\n\n{SAYS}\n\nHow the bread of the town is made at home\n\n- One\n- Two\n\nThat is all.\n\n{OTHER}\n\n"
        f"{LONGER}\n\nThat is how the bread of the town is made at home, as they say.\n",
        "- One\n- Two\n\n", "It is done.\n\n",
    ),
    "what explains a table": (
        f"{LEAD}\n\n{LONGER}\n\nSo it was.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n{LONGER}\n\nThat is all.\n",
        "| a | b |\n|---|---|\n| 1 | 2 |", "And so on.",
    ),
}


@pytest.mark.parametrize("text, part, other", NEIGHBOURS.values(), ids=NEIGHBOURS)
def test_what_its_place_needs_stays(text: str, part: str, other: str) -> None:
    assert deduplicate(Document(text, "a.md")).output == text
    assert deduplicate(Document(text.replace(part, other), "a.md")).removed


PLAIN = LEAD.replace("\n\n", "\n")
TOWNS = "Alder Birch Cedar Elm Fir Hazel Larch Linden Maple Oak Pine Rowan Willow"
FARTHER = "".join(f"And so it went on in {town} for all of the day.\n" for town in TOWNS.split())
PULLED_OUT = "The bridge is a wonder of the world"
PLAIN_LINES = {
    "when something was said": (
        f"{PLAIN}\n{OTHER}\nsaid Feb 6, 2014 at 23:35\n{SAYS}\n{LONGER}\nsaid Feb 6, 2014 at 23:35\n{PULLED_OUT}\n",
        "said Feb 6, 2014 at 23:35", "It was said on a day in February when nobody was there to hear it at all.",
    ),
    "the day on which something was said": (
        f"{PLAIN}\n{OTHER}\nThat is it\nWednesday 20th of April 2022\n{SAYS}\n{LONGER}\nNot so\n"
        f"Wednesday 20th of April 2022\n{PULLED_OUT}\n",
        "Wednesday 20th of April 2022", "It was said on a day in April when nobody was there to hear it at all.",
    ),
    "a value between labels": (
        f"{PLAIN}\nKind\nA ball of wool for the cat\nOf\nwool\nKind\nA mouse\nOf\nwood\nKind\n"
        "A ball of wool for the cat\nOf\nstone\n",
        "Of\n", "",
    ),
    "a quotation above who said it": (
        f"{PLAIN}\n“{PULLED_OUT}”\nAnna Berg, mayor\n{SAYS}\nThat is all.\n"
        f"“{PULLED_OUT}, and so it will be,” said Anna Berg, the mayor.\n",
        "Anna Berg, mayor\n", "",
    ),
    "the words that somebody quotes far below": (
        f"{OPENED}\n{PLAIN}\n{FARTHER}You say: “{OPENED}” How can anybody believe that?\n",
        FARTHER, "",
    ),
    "the words that somebody quotes with another end": (
        f"{OPENED[:-1]}!\n{PLAIN}\n{FARTHER}You say: “{OPENED[:-1]}!” How can anybody believe that?\n",
        FARTHER, "",
    ),
    "a piece between dots far below": (
        f"{PLAIN}\nIt is all the work of a small group of men who hate the town and the bridge, as we know.\n{FARTHER}"
        "… a small group of men who hate …\nHow many of them are there?\n",
        FARTHER, "",
    ),
    "a title with a quotation in it": (
        f"{PLAIN}\n“The Long Way Home to the Town,” Bridges of Stone and Wood\n"
        "Bridges of Stone and Wood is the best that there is, as in the scene of “The Long Way Home to the Town.”\n",
        "Town,” Bridges of Stone and Wood\n", f"Town”\n{SAYS}\nThat is it.\n",
    ),
    "a title that ends in dots": (
        f"{PLAIN}\nFrom the bottom of the river...\nOthers took a boat and saw it all from the bottom of the river, "
        "where it is dark.\n",
        "From the bottom of the river...", "Others took a boat and saw it all from the bottom...",
    ),
    "a short sentence in other words": (
        f"{PLAIN}\nWe have still not found the way.\n{SAYS}\nThat is all.\nWe have still not found that way.\n",
        f"{SAYS}\nThat is all.\n", "",
    ),
    "a sentence that a teaser has": (
        f"{PLAIN}\nThat is all.\n{OPENED}\n{SAYS}\nRead more: {OPENED} It was a long...\n",
        "long...", "long day.",
    ),
    "a row among rows": (
        f"{PLAIN}\nWorking on lorries and on trailers of all kinds Part 7\nThe pumps\nThe brakes\nPart 8\nThe lights\n"
        "Working on lorries and on trailers of all kinds\nOther things\n",
        "Other things\n", "That is all there is to say of it.\n",
    ),
    "a line that goes on from another": (
        f"{PLAIN}\nGold: the best of all trailers\nfor “The Long Way Home”\n{OTHER}\nSilver: the best of all\n"
        f"for “The Long Way Home”\nRiver Prize\n{LONGER}\n",
        "for “The Long Way Home”", "It was a long way home for all of them, and nobody was at home to see them come.",
    ),
    "a title of which a paragraph below it speaks": (
        f"{PLAIN}\n{OTHER}\nAfter the bridge is before the next bridge\n{LONGER}\n"
        f"{OTHER.replace('ferry', 'barge')} After the bridge is before the next bridge. So it is.\n",
        f"\n{LONGER}\n", f"\n{LONGER}\n{SAYS}\nThat is all.\n",
    ),
    "what goes on behind a comma": (
        f"{PLAIN}\nWhoever sells the boats of others without names,\nmay be brought before the court of the town.\n"
        "Whoever changes a boat and sells it, may be brought before the court of the town, and so on.\n",
        "names,\n", "names.\n",
    ),
    "what comes first under a heading in capitals": (
        f"{OPENED} {OTHER} Nobody was hurt.\n{PLAIN}\n{SAYS}\nTHE FERRY\n{OTHER}\nIt is old.\n",
        "THE FERRY\n", "",
    ),
    "the end of a quotation": (
        f"{PLAIN}\n{OPENED} It is known.\n{SAYS}\nAnna: “It is all wrong:\n{OPENED}”\nBerta: That is so.\n",
        f"{OPENED}”", OPENED,
    ),
    "a question that somebody answers": (
        f"{PLAIN}\nWhy has the council turned to the bridge now?\nIt had to.\n{SAYS}\n"
        "Why has the council turned to the bridge now?\nBecause you asked for it.\n",
        "Because you asked for it.", "It had to.",
    ),
    "what a short label is of": (
        f"{PLAIN}\n“It was good to see all of them,” says Anna Berg of the society of friends of the river bridge.\n"
        f"{SAYS}\nContact:\nsociety of friends of the river bridge.\nBaumwall 3\n",
        "Contact:\n", "",
    ),
    "whose words they are": (
        f"{PLAIN}\nIt goes on.\n— Anna Berg (@anna) of the town of Alder\n{OTHER}\nIt goes on.\n"
        f"— Anna Berg (@anna) of the town of Alder\n{LONGER}\n",
        "— Anna Berg (@anna) of the town of Alder", "It was Anna Berg who said that at the fair, and all were glad.",
    ),
    "a piece of a quotation far below": (
        f"{PLAIN}\n“It is the work of a small group of men who hate the town and the bridge, as we know.”\n{FARTHER}"
        "“… a small group of men who hate the town and the bridge”\nHow many of them are there?\n",
        FARTHER, "",
    ),
    "a quotation that is a title among others": (
        f"{PLAIN}\n{OTHER}\nThe end of the ferry\n{LONGER}\n{SAYS}\nThe men of it\n{OPENED}\n“A wonder for all of us”\n"
        f"{FARTHER[:150].rpartition('.')[0]}.\nAnna said that it was a wonder for all of us, and so it was.\n",
        "The men of it\n", "",
    ),
    "whose comment it is": (
        f"{PLAIN}\n{SAYS}\nAnna Berg from the old town\n{OTHER}\nAnna Berg from the old town\n{LONGER}\n",
        "Anna Berg from the old town", "— And this is what Anna Berg said to me when I asked her why she did that.",
    ),
    "a label above another comment": (
        f"{PLAIN}\n{LONGER}\nAnna Berg of the Old Mill says\nNo flour is needed,\n{SAYS}\nI did not know that.\n"
        f"Anna Berg of the Old Mill says\nBerta!\n{OTHER}\n",
        "Anna Berg of the Old Mill says", "Anna Berg of the Old Mill says that she was there, and that it was good.",
    ),
    "a title of which another one has more": (
        f"{PLAIN}\n{SAYS}\nWe ask how to make the bread of the town at home with milk and oats\n{LONGER}\n"
        f"{PULLED_OUT}\nHow to make the bread of the town at home\n{OTHER}\n",
        "with milk and oats\n", "with milk and oats is what the men of the town know, and all do it so.\n",
    ),
    "a quotation in capitals": (
        f"{PLAIN}\n{SAYS}\n“IT WAS A WONDER FOR ALL OF US”\n{LONGER}\n{FARTHER}"
        "Anna said that it was a wonder for all of us, and so it was.\n",
        "“IT WAS A WONDER FOR ALL OF US”", "“It was a wonder for all of us”",
    ),
    "a long answer": (
        f"{PLAIN}\n{LONGER}\n{SAYS}\nWhat did the council do?\n{LONGER}\nThat is all.\n",
        "What did the council do?", "What the council did is known to all of those who were there on that day.",
    ),
    "what somebody is told": (
        f"{PLAIN}\n{LONGER}\n{SAYS}\n@Anna\n{LONGER}\nThat is all.\n",
        "@Anna\n", "",
    ),
    "what a short label is of, again": (
        f"{PLAIN}\nPresident of the United Towns of Alder\n{OTHER}\nThe towns have more of it:\n"
        f"President of the United Towns of Alder\nThat is all.\n",
        "The towns have more of it:", LONGER,
    ),
    "a title that the lead has, too": (
        f"{SAYS}\n{LONGER} The men of the ferry are all at home now. It is so.\n{PLAIN}\n{OTHER}\nThe end of it\n"
        f"It stopped in the spring.\nThe bread of it\n{PULLED_OUT}, and so it is said by all.\n"
        "The men of the ferry are all at home now\nThey came back from the sea on the day of the fair, all of them.\n",
        "The end of it\n", "",
    ),
    "an article of a law": (
        f"{PLAIN}\n{SAYS}\n一 字数は八以上であることを要する。\n二 同一の文字のみを用いたものでないこと。\n"
        "とはいえ、一号の字数は八以上であることを要する。それを削除するわけにはいかない。\n",
        "一 字数", "字数",
    ),
    "rows with ordinals": (
        f"{PLAIN}\nRiver Tour: the race of the towns, 1. day in Alder, at 21:00 on the first of the channels\n{SAYS}\n"
        "River Tour: the race of the towns, 3. day in Alder, at 21:00 on the first of the channels\n",
        "3. day", "1. day",
    ),
    "a label of which another one has more": (
        f"{PLAIN}\nPlease switch for the service of Town News Maps\nIt is new.\n"
        "Please switch for the service of Town News\nIt is old.\n",
        "News Maps\n", "News Maps, which is new and is not needed by anybody.\n",
    ),
}


@pytest.mark.parametrize("text, part, other", PLAIN_LINES.values(), ids=PLAIN_LINES)
def test_lines_that_their_place_needs_stay(text: str, part: str, other: str) -> None:
    assert deduplicate(Document(text, "a.txt")).output == text
    assert deduplicate(Document(text.replace(part, other), "a.txt")).removed


def test_a_step_that_is_told_in_full_stays_beside_the_list() -> None:
    told = "Push your finger into the dough until you feel the base of the tin, and do so all over the bread."
    page = f"<p>{SAYS}</p><div>{told}</div><p>{OPENED}</p><ul><li>Begin.</li><li>Then {told}</li><li>End.</li></ul>"
    assert deduplicate(Document(page, "a.html")).output == page
    assert deduplicate(Document(page.replace("li>", "p>"), "a.html")).removed
    steps = [OPENED, "Add the flour to the milk and stir it for a while, until there are no more lumps in it.", told]
    items = f"<ul><li>{OTHER}</li><li>{' '.join(steps)}</li><li>Then wait for the bread to come up.</li></ul>"
    page = f"<p>{' '.join(steps)} {SAYS}</p><p>That is all there is to say of it.</p>{items}"
    assert deduplicate(Document(page, "a.html")).output == page
    box = f"<p>{OTHER}</p><div>{' '.join(steps)}</div>"
    assert deduplicate(Document(page.replace(items, box), "a.html")).removed


def test_a_quotation_of_a_page_stays_above_who_said_it() -> None:
    told = f"“{OPENED[:-1]},” said one of the men of the state, who did not give a name."
    button = "<button>One of the men</button>"
    page = f"<p>{told}</p><p>{SAYS}</p><blockquote>“{OPENED}”</blockquote>{button}<p>{LONGER}</p>"
    assert deduplicate(Document(page, "a.html")).output == page
    assert deduplicate(Document(page.replace(button, ""), "a.html")).removed


CAPTION = "The mayor of the town on the old bridge over the river on the day of the fair"
FIGURE = f'<figure><img src="/{{}}-640x480.jpg"><figcaption>{CAPTION}</figcaption></figure>'
TEMPLATE = "Shown on the page of the town, and liked by {{ page.likes }} of its readers since Monday."
LASTS = (
    "It lasts for many years if you paint it now and then, and even longer if you do not let too many of them on it at "
    "the same time."
)
LISTED = "In order to open the bridge for a ship, the men in the harbour have to do two things first."
ITEMS = "<ul><li>Call the office</li><li>Lower the barriers</li></ul>"
PLACES = {
    "captions of two pictures": (
        f"<p>{SAYS}</p>{FIGURE.format('one')}<p>{OPENED}</p>{FIGURE.format('two')}",
        "two-640x480", "one-150x120",
    ),
    "a line below another picture": (
        f"<p>{SAYS}</p><img src=/one.jpg><div>{CAPTION}.</div><p>{OPENED}</p><img src=/two.jpg><div>{CAPTION}.</div>",
        "<img src=/two.jpg><div>", "<p>That is all.</p><div>",
    ),
    "what is said of one thing beside what is not said of the other": (
        f"<h2>The bridge</h2><p>Dogs may walk on it in the day.</p><p>{OTHER}</p><p>{OPENED}</p>"
        f"<h2>The ferry</h2><p>Dogs may walk on it in the evening.</p><p>{OTHER}</p><p>{SAYS}</p>",
        "evening.", "day.",
    ),
    "what somebody posted": (
        f"<p>{SAYS}</p><p>{OTHER}</p><p>{OPENED}</p><p>Ada Smith @ada</p><p>{OTHER}</p><p>3 May</p>",
        " @ada", " said so.",
    ),
    "captions of two pictures with buttons": (
        f"<p>{SAYS}</p>{FIGURE.format('one')}<p>{OPENED}</p>{FIGURE.format('two')}".replace(
            "<figcaption>", "<button>Enlarge</button><figcaption>"
        ),
        "two-640x480", "one-150x120",
    ),
    "a sentence of the text that is a caption, too": (
        f"<p>{OTHER}</p><p>{SAYS}</p><img src=/one.jpg><div>{OTHER[:-1]} in Alder</div><p>{OPENED}</p>",
        "<img src=/one.jpg>", "",
    ),
    "what was said on two days": (
        f"<p>20/12/2019</p><p>{OTHER}</p><p>21/12/2019</p><p>{OPENED}</p><p>22/12/2019</p><p>{OTHER}</p><p>{SAYS}</p>",
        "22/12/2019", "20/12/2019",
    ),
    "a step below a heading that comes again": (
        f"<h2>Monday</h2><h3>Then</h3><p>{OTHER}</p><p>Open the bridge.</p><h2>Tuesday</h2><h3>Then</h3><p>{OTHER}</p>"
        "<p>Close the ferry.</p>",
        "<h2>Tuesday</h2><h3>Then", "<h2>Tuesday</h2><h3>After that",
    ),
    "a line that comes with other names": (
        "".join(
            f"<h2>{name}</h2><p>{said}</p>"
            f"<p>You may vote for {name.split()[0]} on the last page of this paper until Friday!</p>"
            for name, said in zip(["Ada", "Bob", "Carol", "Ada Smith"], [SAYS, OTHER, OPENED, "Nobody asked the town."])
        )
        + "<h2>Votes</h2><p>They end on Friday.</p>",
        "for Carol", "for Bob",
    ),
    "a note to what stands above it": (
        f"<p>{SAYS}</p><p>※その数字は町役場で今年の春に調べたもので、まだ確かめられていません。</p><p>{OPENED}</p>"
        f"<p>※その数字は町役場で今年の春に調べたもので、まだ確かめられていません。</p><p>{OTHER}</p>",
        "※", "",
    ),
    "whose words stand above it": (
        "".join(f"<p>This is paragraph number {number} of it.</p>" for number in range(6))
        + f"<p>ADA SMITH is head of the harbour office of the town and of its river.</p><p>{OTHER}</p>"
        f"<p>Ada Smith, head of the harbour office of the town</p><p>{OPENED}</p>",
        "office of the town</p>", "office of the town (Photo: dpa)</p>",
    ),
    "what a post quotes with the name of who posted it": (
        f"<p>{SAYS}</p><p>Ada 3.10.19 10:35</p><p>{OTHER}</p><p>{OPENED}</p><p>Ada</p><p>{OTHER}</p><p>Not so.</p>",
        "<p>Ada</p>", "<p>Ada 3.10.19 10:35</p>",
    ),
    "what is code": (
        f"<p>{SAYS}</p>"
        f"<p><code>open the bridge to the ships of the town when the bell rings twice.</code></p><p>{OPENED}</p>"
        "<p><code>open the bridge to the ships of the town when the bell rings twice.</code></p>",
        "code>", "b>",
    ),
    "prose that a quotation below has, too": (
        "".join(f"<p>This is paragraph number {number} of it.</p>" for number in range(6))
        + f"<p>“{OPENED}”</p><p>{SAYS}</p><blockquote>“{OPENED} {OTHER}”</blockquote>",
        "blockquote>", "p>",
    ),
    "what a template fills in": (
        f"<p>{SAYS}</p><p>{TEMPLATE}</p><p>{OPENED}</p><p>{TEMPLATE}</p>",
        "{{ page.likes }}", "many",
    ),
    "the source of two quotations": (
        f"<p>{SAYS}</p>"
        "<p><cite>The act on the bridges of the towns and of the harbours, as amended in the last year.</cite></p>"
        f"<p>{OPENED}</p>"
        "<p><cite>The act on the bridges of the towns and of the harbours, as amended in the last year.</cite></p>",
        "cite>", "b>",
    ),
    "what announces equal lists": (
        f"<h2>The old one</h2><p>{LISTED}</p>{ITEMS}<p>{OPENED}</p><h2>The new one</h2><p>{LISTED}</p>{ITEMS}",
        f"</p>{ITEMS}<p>", "</p><p>",
    ),
    "sections of a page with code": (
        f"<pre>ls</pre><p>{SAYS}</p><h2>The old one</h2><p>{OTHER}</p><p>{LONGER}</p><h2>The new one</h2><p>{OTHER}</p>"
        "<p>Nobody has asked the people of the town.</p>",
        "<pre>ls</pre>", "<p>That is all.</p>",
    ),
    "what other items are said of": (
        f"<p>{SAYS}</p><ul><li>Bridge - {LASTS} {OPENED}</li><li>Boats - {OTHER}</li><li>CARS - {LASTS}</li></ul>",
        "CARS - ", "",
    ),
}


@pytest.mark.parametrize("page, part, other", PLACES.values(), ids=PLACES)
def test_what_a_page_needs_at_its_place_stays(page: str, part: str, other: str) -> None:
    assert deduplicate(Document(page, "a.html")).output == page
    assert deduplicate(Document(page.replace(part, other), "a.html")).removed


def test_what_a_reader_sees_does_not_go_for_what_is_hidden() -> None:
    page = f"<p>{SAYS}</p><div hidden><p>{OTHER} {OPENED}</p></div><p>{OTHER}</p>"
    assert deduplicate(Document(page, "a.html")).output == page
    seen = page.replace(" hidden", "")
    assert deduplicate(Document(seen, "a.html")).output == seen.replace(f"<p>{OTHER}</p>", "")


@pytest.mark.parametrize("keep", ["best", "first", "last", "longest"])
def test_of_two_renderings_the_one_that_a_reader_sees_stays(keep: str) -> None:
    told = f"<h2>How it is done</h2><ol><li>{OTHER}</li><li>Lower the barriers.</li><li>{LONGER}</li></ol>"
    page = f"<div style='display: none'>{told}</div><p>{SAYS}</p><div>{told}</div>"
    assert deduplicate(Document(page, "a.html"), Settings(keep=keep)).output == f"<p>{SAYS}</p><div>{told}</div>"


def test_of_two_equal_texts_the_one_that_a_reader_sees_stays_whatever_it_is() -> None:
    figure = f"<figure><figcaption>{OTHER}</figcaption></figure>"
    page = f"<div hidden>{OTHER}</div><p>{SAYS}</p>{figure}"
    assert deduplicate(Document(page, "a.html")).output == f"<p>{SAYS}</p>{figure}"


def test_an_example_of_spaces_stays() -> None:
    wrong = "橋と RIVER の間に 3 つの町があり、そのうちの 1 つが ALDER です。"
    text = f"# 書き方\n\n- 適合例\n- {wrong.replace(' ', '')}\n- 不適合例\n- {wrong}\n\nそれだけです。\n"
    assert deduplicate(Document(text, "a.md")).output == text


def test_what_is_said_of_terms_is_said_of_them_alone() -> None:
    said = "Gives the time in seconds until the bridge is opened to the ships."
    term = "\n: Gives the time in seconds until the bridge is opened to the ships, if there are any."
    text = f"# Bridge\n\n{said}\n\n{SAYS}\n\nOptions there are, too.\n\n--time{term}\n\n--name\n: Says its name.\n"
    assert deduplicate(Document(text, "a.md")).output == text
    assert deduplicate(Document(text.replace(f"--time{term}", term[3:]), "a.md")).removed


def test_a_quotation_behind_dots_stays() -> None:
    lead = f"# One\n\n{SAYS}\n\nAll of the town knows by now what it says there…\n\n"
    text = f"{lead}> {OTHER}\n\n{LONGER}\n\n{OTHER} Nobody has asked them.\n"
    assert deduplicate(Document(text, "a.md")).output == text
    assert deduplicate(Document(text.replace("…", "."), "a.md")).removed


SHOUTED = "Why do you not just walk around the bridge like everybody else does, it is good for you?"
ADVICE = "You had better walk around the bridge like everybody else does, it is good for you."
TITLES = "How the council spent all of its money on boats Why the bridge was closed again for two years"
THREADS = {
    "an answer that quotes all of a comment": (
        f"{PLAIN}\n{ADVICE} :)\n{OTHER}\n“{ADVICE}”\n{LONGER}\n",
        f"{OTHER}\n", "\n".join([OTHER, *FARTHER.split("\n")[:6], ""]),
    ),
    "a question out of an earlier comment": (
        f"{PLAIN}\n{SAYS} {SHOUTED} Nobody does.\n{OTHER}\n“{SHOUTED}”\n{LONGER}\n",
        "?", ".",
    ),
    "a part of an earlier comment": (
        f"{PLAIN}\n10:12 Ada Smith\n“{OPENED}” {SAYS}\n10:14 Bob Jones\n{LONGER}\n10:18 Carol King\n“{OPENED}”\n"
        "That is not true at all, as everybody in the town knows who has been there.\n",
        "10:1", "As has been said by the people of the town, this one comes from number 1",
    ),
    "a comment that is shared with its author": (
        f"{PLAIN}\n10:12 Ada Smith\n{OTHER}\nAda: {OTHER}\n10:14 Bob Jones\n{LONGER}\n10:18 Carol King\nWho knows.\n",
        "10:1", "Mx ",
    ),
    "titles above their teasers": (
        f"{PLAIN}\n{TITLES}\nHow the council spent all of its money on boats\n{OTHER}\n"
        f"Why the bridge was closed again for two years\n{LONGER}\n",
        f"{TITLES}\n", f"{TITLES}.\n",
    ),
}


@pytest.mark.parametrize("text, part, other", THREADS.values(), ids=THREADS)
def test_what_is_answered_or_heads_something_stays(text: str, part: str, other: str) -> None:
    assert deduplicate(Document(text, "a.txt")).output == text
    assert deduplicate(Document(text.replace(part, other), "a.txt")).removed


TOLD = "It is told here what was to be seen in the hall on that day, and who had come to see it and to hear it."
ASKED = "And who is to pay for that in four years?"
RAIN = "It rained for all of the day."
CHORUS = ["Oh carry me home to the hill", "Where the wild geese are sleeping still"]
VERSES = ["And the river runs down to the sea", "While my love is waiting for me"]
WASHED, HEATED = "Wash your hands with warm water", "Heat the oven to 180 degrees"
DESK = "No, you have to ask them at the desk first."


@pytest.mark.parametrize("lines", [
    pytest.param(["Monday", OPENED, "Tuesday", OPENED, "Wednesday"], id="on two days"),
    pytest.param(["Anna:", DESK, "Bo:", "And is that for all?", "Anna:", DESK, "Bo:"], id="between two speakers"),
    pytest.param([*VERSES, *CHORUS, "Nobody asked for my name", "And the bells never ring", *CHORUS], id="a chorus"),
    pytest.param(["200 g flour", "2 eggs", WASHED, HEATED, "Let it rest for an hour", "Apple cake", "200 g flour",
                  "2 red apples", WASHED, HEATED, "Cut all of it into pieces"], id="steps without marks"),
    pytest.param([OPENED, RAIN, "Nobody came.", "It was cold.", "Bo Dahl", f"“{OPENED}”", ASKED], id="a quotation"),
    pytest.param([OPENED, RAIN, "Bo Dahl", f"> {OPENED}", ASKED], id="a quotation by a mark"),
])
def test_what_comes_again_on_purpose_in_a_text_without_markup(lines: list[str]) -> None:
    text = "\n".join([TOLD, *lines]) + "\n"
    assert deduplicate(text).output == text


@pytest.mark.parametrize("lines", [
    pytest.param(["Town", OPENED, RAIN, "Related", OPENED, "by Anna Dahl"], id="a teaser below a label"),
    pytest.param(["Many are glad of the bridge", OPENED, RAIN, "Many are glad of the bridge", "14 May 2024", "News"],
                 id="a title in a column"),
    pytest.param([OPENED, RAIN, f"“{OPENED}”"], id="what is pulled out of a text"),
])
def test_what_comes_again_for_nothing_goes(lines: list[str]) -> None:
    assert len(deduplicate("\n".join([TOLD, *lines]) + "\n").removed) == 1


def test_what_is_read_around_a_paragraph_changes_with_what_goes_before_it() -> None:
    page = '<p>One.</p><img src="/harbour.jpg"><p>Two.</p><p>Three.</p>'
    product = page.replace("<p>Two.</p>", "")
    before, after = (places(load("html").split(text), text)[-1] for text in (page, product))
    assert before == (0, False, False, frozenset()) and after == (0, False, False, frozenset(["harbour"]))


WHICH = "Which of the ways over the river should somebody take who has to be on the other bank in the spring?"
HOW = "How is anybody who lives in the old town to know on which of the days in a year the bridge is open?"
# What a page in Markdown says of each of several things; what stays, and what makes it go.
OF_EACH = {
    "an entry of a list of links": (
        f"{LEAD}\n\n- [{LONGER}](https://a.org/one)\n- {SAYS}\n- [{LONGER} (PDF)](https://a.org/two)\n- {OTHER}\n",
        "a.org/two", "a.org/one",
    ),
    "a note of a wiki that leads elsewhere": (
        f"{LEAD}\n\n{LONGER} It is told in full in [[Bridges]], and on two pages in Ferries.\n\n{OTHER}\n\n"
        f"It is told in full in [[Bridges]], and on two pages in [[Ferries]].\n\n{SAYS}\n",
        "[[Ferries]]", "Ferries",
    ),
    "a picture behind what makes pictures smaller": (
        f"![](https://a.org/small?url=https%3A%2F%2Fb.org%2Fone.jpg&w=640){LONGER}\n\n{SAYS}\n\n{OTHER}\n\n"
        f"![](https://a.org/small?url=https%3A%2F%2Fb.org%2Ftwo.jpg&w=640){LONGER}\n",
        "two.jpg", "one.jpg",
    ),
    "a notice with a link of its own": (
        f"{LEAD}\n\n{LONGER} More is [here](https://a.org/#talk/one).\n\n{SAYS}\n\n{OTHER}\n\n"
        f"{LONGER} More is [here](https://a.org/#talk/two).\n\nThat is all.\n",
        "#talk/two", "#talk/one",
    ),
    "what is said below a heading of a wiki": (
        f"{LEAD}\n\n== The bridge ==\n\n{SAYS}\n\n{LONGER}\n\n== The ferry ==\n\n{OTHER}\n\n{LONGER}\n\n"
        f"That is all.\n",
        "== The ferry ==", "So it is.",
    ),
    "what was said, and below it who said it": (
        f"{LEAD}\n\n{LONGER} It was a good day, said Anna Alder, the baker of the old town by the river.\n\n"
        f"> It was worth it.\n\nAnna Alder, the baker of the old town\n\n{OTHER}\n",
        "> It was worth it.\n\n", "",
    ),
    "whom a picture shows": (
        f"{LEAD}\n\n{LONGER} It was a good day, said Anna Alder, the baker of the old town by the river.\n\n"
        f"![](anna.jpg)\n\nAnna Alder, the baker of the old town\n\n{OTHER}\n",
        "![](anna.jpg)\n\n", "",
    ),
    "one answer to two long questions": (
        f"{LEAD}\n\n{WHICH}\n\n{LONGER}\n\n{HOW}\n\n{LONGER}\n\n{OTHER}\n",
        HOW, HOW.replace("?", "."),
    ),
    "what is referred to between two prose paragraphs": (
        f"# All\n\n{LEAD}\n\n## Options\n\n{SAYS}\n\nMore of it is told in the part on signs.\n\n{OTHER}\n\n"
        f"More of it is told in the part on signs.\n\nThat is all.\n",
        f"{OTHER}\n\n", "",
    ),
    "what a program answers": (
        f"{LEAD}\n\n```\nopen bridge\n```\n\nThat is first.\n\n> {LONGER}\n\n{SAYS}\n\nAnd then.\n\n"
        f"> {LONGER}\n\n{OTHER}\n",
        "```\nopen bridge\n```\n\n", "",
    ),
    "what a table is of": (
        f"{LEAD}\n\n{OPENED}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n{SAYS}\n\nAnd it is known that {OPENED}\n\n"
        f"{OTHER}\n",
        "| a | b |\n|---|---|\n| 1 | 2 |\n\n", "",
    ),
    "names in code": (
        f"{LEAD}\n\nThe bridge is opened by `lift` on Monday after two years of work on both banks.\n\n{SAYS}\n\n"
        f"The bridge is opened by lift on Monday after two years of work on both banks, as is what `ferry` does.\n",
        "`ferry`", "`lift`",
    ),
    "a part for other readers": (
        f"{LEAD}\n\n::: moniker one\n\n{LONGER}\n\n{SAYS}\n\n::: moniker two\n\n{OTHER}\n\n{LONGER}\n\n::: end\n",
        "::: moniker two\n\n", "",
    ),
    "the answer that is shown to who asks": (
        f"{LEAD}\n\n{LONGER}\n\n{OTHER}\n\n<details>\n<summary>Answer</summary>\n\n{LONGER}\n\n{SAYS}\n\n"
        f"</details>\n",
        "<details>\n<summary>Answer</summary>\n\n", "",
    ),
    "one of several answers": (
        f"{LEAD}\n\nA. {OPENED}\n\nB. {SAYS}\n\nC. {OTHER}\n\nD. {LONGER}\n\nThat is all.\n",
        "B. ", "",
    ),
    "the rest of a broken row": (
        f"{LEAD}\n\n{LONGER}\n\n| yes\n\n{LONGER}\n\n| no\n\n{SAYS}\n\n- That is all.\n",
        "| ", "",
    ),
    "what a line of code does": (
        f"# All\n\n{LEAD}\n\n{LONGER}\n\nbridge.open(now);\n\n{OTHER}\n\n{LONGER} So is the ferry.\n\n"
        f"ferry.open(now);\n",
        "bridge.open(now);", "Then it is open.",
    ),
    "the options of another program": (
        f"# All\n\n{LEAD}\n\n## One\n\n### Type\n\n{OPENED}\n\n### Size\n\n{LONGER}\n\n### Color\n\n{OTHER}\n\n"
        f"## Two\n\n{SAYS}\n\n### Type\n\n{OPENED}\n\n### Size\n\n{LONGER}\n\n### Color\n\n{OTHER}\n",
        "## Two\n\n", "",
    ),
    "an item about something else": (
        f"{LEAD}\n\n- {LONGER}\n- {SAYS}\n- And {LONGER}\n- {OTHER}\n",
        "And The council", "The council also",
    ),
    "what a formula ends": (
        f"{LEAD}\n\nAnd so we know that the length of the bridge is what it has to be, namely\n\n$$\na\n$$\n\n"
        f"{SAYS}\n\nWe know that the length of the bridge is what it has to be, namely\n\n$$\nc\n$$\n\nSo.\n",
        "$$\nc\n$$", "It is known.",
    ),
    "an option in capitals": (
        f"# All\n\n{LEAD}\n\nThe bridge is opened with -v, and by nobody but the baker of the town.\n\n"
        f"The bridge is opened with -V, and by nobody but the baker of the town.\n\n{SAYS}\n",
        "-V", "-v",
    ),
    "what a comment quotes, below the mark of all comments": (
        f"# All\n\n{LEAD}\n\n[–]\n\n{LONGER}\n\n[–]\n\n{OTHER}\n\n[–]\n\n> {OPENED}\n\nSo it is.\n",
        "[–]\n\n>", ">",
    ),
    "a range of capitals": (
        f"# All\n\n{LEAD}\n\nThe bridge is opened for [a-z] by nobody but the baker.\n\n"
        f"The bridge is opened for [A-Z] by nobody but the baker.\n\n{SAYS}\n",
        "[A-Z]", "[a-z]",
    ),
    "one of the words that are explained": (
        f"# All\n\n{LEAD}\n\nstart - where the part of the text begins, with its letter.\n\n{SAYS}\n\n"
        f"other - the text.\n\nstart - and where the part of the text begins, with its letter.\n\nSo.\n",
        "other - the", "It is the",
    ),
    "a quotation right below what announces it": (
        f"{LEAD}\n\nThe sign says that boats wait at the pillar until the light is green, in these words:\n\n"
        f"> Boats wait at the pillar until the light is green.\n\n{OTHER}\n",
        "words:", "words.",
    ),
    "a step that begins with a quoted word": (
        f"{LEAD}\n\n{SAYS}\n\n# Open\n\n“Bridges” is what has to be opened first.\n\n{OTHER}\n\n"
        f"On the list, “bridges” is what has to be opened first, and then the rest of it.\n",
        "# Open\n\n", "",
    ),
    "a paragraph among others of a quotation": (
        f"# All\n\n{LEAD}\n\n> {SAYS}\n>\n> {LONGER}\n>\n> That is one.\n\nThen came the ferry.\n\n"
        f"> {OTHER}\n>\n> {LONGER}\n>\n> Two.\n",
        ">\n> Two.\n", "",
    ),
    "what two pictures show": (
        f"# All\n\n{LEAD}\n\n{SAYS}\n\n{OPENED}\n\n![](one.png)\n\n{OTHER}\n\n{LONGER}\n\n![](two.png)\n\nSo.\n",
        "![](one.png)", "It was so.",
    ),
    "what a key does, and another key": (
        f"# All\n\n{LEAD}\n\n`go` opens the bridge for the boats that wait at the pillar.\n\n{SAYS}\n\n"
        "`gO`, like `go`, opens the bridge for the boats that wait at the pillar, and shuts it behind them.\n",
        "`gO`, like `go`,", "`go`",
    ),
    "a link that is a paragraph by itself": (
        f"{LEAD}\n\n{LONGER} It is all told in [How the bridge over the old river was built](a.md).\n\n{OTHER}\n\n"
        "[How the bridge over the old river was built](a.md)\n\nSo.\n",
        "[How the bridge over the old river was built](a.md)\n\nSo",
        "How the bridge over the old river was built\n\nSo",
    ),
    "a short sentence right below its heading": (
        f"# All\n\n{SAYS}\n\n## More\n\nThere is nothing like the bridge here.\n\n{OTHER}\n\n"
        f"And there is nothing like the bridge here, as the mayor of the old town told all of us on Monday.\n",
        "## More\n\n", "",
    ),
    "the options of each of two programs": (
        f"# Programs\n\n{LEAD}\n\n## One\n\n{SAYS}\n\n### Flags\n\n#### Type\n\n{TITLE}?\n\n#### Size\n\n{LONGER}\n\n"
        f"#### Color\n\n{OTHER}\n\n## Two\n\nSo.\n\n### Flags\n\n#### Type\n\n{TITLE}?\n\n#### Size\n\n{LONGER}\n\n"
        f"#### Color\n\n{OTHER}\n",
        "## Two", "## One",
    ),
    "a figure that stands by itself": (
        f"# All\n\n{LEAD}\n\n{OTHER}\n\nAnna\n\nUseful for 4 of us\n\n{SAYS}\n\n{OPENED}\n\nBela\n\n"
        f"Useful for 4 of us\n\nThat is all.\n",
        "for 4", "for all",
    ),
    "a term and what it means": (
        f"# All\n\n{LEAD}\n\nBoats  \n{SAYS}\n\nBridges  \n{OPENED}\n\n{OTHER}\n\nTrains  \nNobody has one.\n\n"
        f"Bridges  \n{LONGER}\n",
        "Boats  \n", "",
    ),
    "what is said of another example": (
        f"{LEAD}\n\n{OPENED} {SAYS}\n\n{OTHER}\n\n```\nls\n```\n\nThat is it.\n\nAnd {OPENED} {SAYS}\n\nThat is all.\n",
        "```\nls\n```\n\n", "",
    ),
    "a sentence within the lead": (
        f"# The bridge\n\n{SAYS}\n\n{OPENED}\n\n{OTHER}\n\n## More\n\n{LONGER}\n",
        "## More\n\n", "",
    ),
}


@pytest.mark.parametrize("text, part, other", OF_EACH.values(), ids=OF_EACH)
def test_what_is_said_of_each_of_several_things_stays(text: str, part: str, other: str) -> None:
    assert deduplicate(Document(text, "a.md")).output == text
    assert deduplicate(Document(text.replace(part, other), "a.md")).removed


BREAD = "I made the bread of the old mill twice this week, and both of my sons asked for more of it at once."
SHOUT = "**Nobody is to be on the bridge by night!!!**\n\n"
OF_A_REFERENCE = {
    "what comes again far below": f"{OPENED} It is old.\n\n{OTHER}\n\nThat is it.\n\nAnd {OPENED}\n\nThat is all.\n",
    "what an example shows": f"{OPENED} {SAYS}\n\n{SAYS}\n\nIt is a saying.\n\n```\nls\n```\n",
    "what somebody says in two places": (
        f'It is so.\n\n"{OPENED} {LONGER}"\n\nAs it was.\n\n{OTHER}\n\n{BREAD}\n\n"{OPENED} {LONGER}"\n\nIt is over.\n'
    ),
    "one of two messages": f"It is shut.\n\n{OPENED}\n\nIt is far.\n\nAs above.\n\n{OPENED}\n\nSo be it.\n",
    "two in a row of what follows on each": (
        f"By Ada.\n\n{OPENED}\n\n{OTHER}\n\nIt has no warranty.\n\n"
        f"By Bob, and others.\n\n{OPENED}\n\n{OTHER}\n\nNor has it.\n"
    ),
    "a stretch that comes again far below": (
        f"{OPENED}\n\n{SAYS}\n\n{OTHER}\n\nThat is it.\n\nAs above.\n\n{OPENED}\n\n{SAYS}\n\n{OTHER}\n\nSo be it.\n"
    ),
    "a short one with another between": f"Nobody knew.\n\n{OPENED}\n\n{OTHER}\n\n{OPENED}\n\nSo be it.\n",
    "a part of what stands above it": f"It is shut.\n\n{OPENED} {OTHER}\n\n{OPENED}\n\nSo be it.\n",
    "what is shouted three times": f"So it is.\n\n{SHOUT * 3}That is all.\n",
    "a name in each of two lists": (
        "Of the river\n\nThe plan of the bridge\n\nThe letters of the mayor\n\n"
        "The letters of the mayor\n\nThe plan of the ferry\n\nOf the town\n"
    ),
}


@pytest.mark.parametrize("said", OF_A_REFERENCE.values(), ids=OF_A_REFERENCE)
def test_what_a_reference_says_at_its_place_stays(said: str) -> None:
    text = f"{LEAD}\n\n{PARTS}{said}"
    assert deduplicate(Document(text, "a.md")).output == text
    assert deduplicate(Document(text.replace(PARTS, "").replace("```\nls\n```", "ls"), "a.md")).removed


OF_A_PAGE = {
    "a paragraph printed twice": (f"{OPENED}\n\n", f"{OPENED}\n\n"),
    "a paragraph printed twice around a picture": (f"{OPENED}\n\n![](/a.png)\n\n", f"{OPENED}\n\n"),
    "a quotation pulled out": (f"{OPENED} {OTHER}\n\n{SAYS}\n\nSo it is.\n\n", f"> {OTHER}\n\n"),
    "a section rendered twice": (
        f"## Costs\n\n{OPENED}\n\n{OTHER}\n\n{SAYS}\n\n", f"## Costs\n\n{OPENED}\n\n{OTHER}\n\n{SAYS}\n\n"
    ),
    "a stretch rendered twice": (
        f"{OPENED}\n\n{OTHER}\n\n{BREAD}\n\nSo it is.\n\n", f"{OPENED}\n\n{OTHER}\n\n{BREAD}\n\n"
    ),
}


@pytest.mark.parametrize("said, again", OF_A_PAGE.values(), ids=OF_A_PAGE)
def test_what_a_page_prints_twice_goes_in_a_text_in_parts(said: str, again: str) -> None:
    text = f"{LEAD}\n\n{PARTS}{said}{again}That is all of it.\n"
    assert deduplicate(Document(text, "a.md")).output == f"{LEAD}\n\n{PARTS}{said}That is all of it.\n"


def test_a_chapter_that_comes_again_as_a_whole_goes_but_not_one_of_its_steps() -> None:
    again = f"## Costs\n\n{OPENED}\n\n{BREAD}\n\n"
    text = f"{LEAD}\n\n{PARTS}So.\n\n{again}## More\n\n{OTHER}\n\n## Four\n\nYes.\n\n{{}}## End\n\nThat is all of it.\n"
    assert deduplicate(Document(text.format(again), "a.md")).output == text.format("")
    last = deduplicate(Document(text.format(again), "a.md"), Settings(keep="last"))
    assert last.output == text.format(again).replace(again, "", 1)
    in_a_book = text.replace("## Four\n\nYes", "## Five\n\nYes").format(again)
    assert deduplicate(Document(in_a_book, "a.md")).output == in_a_book
    step = again.replace(f"{BREAD}\n\n", "")
    shorter = text.replace(again, step).format(step)
    assert deduplicate(Document(shorter, "a.md")).output == shorter
    more = text.format(again.replace(OPENED, f"{OPENED}\n\nBut nobody has paid them."))
    assert deduplicate(Document(more, "a.md")).output == more


def test_what_the_first_of_several_chapters_says_stays_and_a_standfirst_does_not() -> None:
    text = f"It is told here why. {SAYS} {OTHER}\n\n## Whom it is about\n\n{SAYS}\n\n{BREAD}\n\n## Why\n\nSo.\n"
    assert deduplicate(Document(text, "a.md")).output == text
    for title in ("", "# The bridge\n\n"):
        assert deduplicate(Document(text.replace("## Whom it is about\n\n", title), "a.md")).removed


def test_a_caption_stays_below_the_picture_in_place_of_which_it_stands_too() -> None:
    text = f"# The bridge\n\n{LEAD}\n\n**![{{}}](bridge.png)\n**\n\n{CAPTION}\n\n## More\n\n{OTHER}\n"
    assert deduplicate(Document(text.format(CAPTION), "a.md")).output == text.format(CAPTION)
    shown = text.replace("![{}](bridge.png)", CAPTION)
    assert deduplicate(Document(shown, "a.md")).removed


def test_a_quotation_that_the_lead_comments_on_stays() -> None:
    text = f"{OTHER} It is a fine book.\n\n> {OPENED}\n\nNot so here.\n\n## The book\n\n{BREAD}\n\n{SAYS} {OPENED}\n"
    assert deduplicate(Document(text, "a.md")).output == text
    standfirst = text.replace(f"{OTHER} It is a fine book.\n\n", "")
    assert deduplicate(Document(standfirst, "a.md")).removed


def test_a_line_of_code_heads_no_block_that_is_printed_twice() -> None:
    line = "`git push --set-upstream origin main`"
    text = f"# Pushing\n\n{OTHER}\n\n{line}\n\n{OPENED}\n\n{line}\n\n{OPENED}\n\n{BREAD}\n"
    assert deduplicate(Document(text, "a.md")).output.count(line) == 2
    told = text.replace("`", "")
    assert deduplicate(Document(told, "a.md")).output.count(line.strip("`")) == 1


def test_a_day_that_is_written_down_three_times_is_written_down_once() -> None:
    day = f"## Monday\n\n- {OPENED}\n- {BREAD}\n- Look at the clock.\n\n"
    text = f"{day * 3}## Tuesday\n\n{OTHER}\n"
    assert deduplicate(Document(text, "a.md")).output == f"{day}## Tuesday\n\n{OTHER}\n"


def test_steps_that_come_in_turn_stay_and_a_list_that_is_printed_twice_does_not() -> None:
    ship = "- New ship\n- It calls the office of the harbour : is the bridge open ?\n- The answer : NO\n- It waits\n"
    text = "## How it is asked\n\n{}\nSo it goes.\n"
    assert deduplicate(Document(text.format(ship * 2), "a.md")).output == text.format(ship)
    turns = text.format(ship * 3 + ship.replace("NO", "YES"))
    assert deduplicate(Document(turns, "a.md")).output == turns


def test_a_long_item_between_which_and_itself_another_stands_is_a_step_too() -> None:
    calls = f"- {LONGER}\n- {SAYS} {BREAD}\n- {LONGER}\n- {OTHER} {SAYS} And so on.\n"
    text = f"{LEAD}\n\n{PARTS}So it goes.\n\n{calls}"
    assert deduplicate(Document(text, "a.md")).output == text
    prose = text.replace("- ", "\n")
    assert deduplicate(Document(prose, "a.md")).removed


def test_a_warning_stays_in_its_box() -> None:
    box = f'{{{{< aside type="warning" >}}}}\n\n{OPENED}\n\nAlso, it is old.\n\n{{{{< /aside >}}}}\n\n'
    text = f"# The bridge\n\nBy Ada\n\n{box}## Costs\n\n{BREAD}\n\n## More\n\n{OTHER} {OPENED} {SAYS}\n"
    assert deduplicate(Document(text, "a.md")).output == text
    standfirst = text.replace(box, f"{OPENED}\n\n")
    assert deduplicate(Document(standfirst, "a.md")).removed


def test_no_link_is_lost_that_is_nowhere_else() -> None:
    linked = OTHER.replace("old ferry", "[old ferry](https://example.com/ferry)")
    text = f"# The bridge\n\n{SAYS} {OTHER}\n\n{{}}## More\n\n{BREAD} {{}}\n"
    kept = text.format(f"{SAYS} {linked}\n\n", "So it is.")
    assert deduplicate(Document(kept, "a.md")).output == kept
    twice = text.format(f"{SAYS} {linked}\n\n", "See [there](https://example.com/ferry).")
    assert deduplicate(Document(twice, "a.md")).removed


def test_an_item_in_which_another_one_is_told_piece_by_piece_stays() -> None:
    whole = f"{OPENED} {LONGER} {SAYS} {OTHER}"
    text = f"{LEAD}\n\n{PARTS}So it goes.\n\n- {{}}\n- {OPENED} {OTHER}\n- {BREAD}\n"
    assert deduplicate(Document(text.format(whole), "a.md")).output == text.format(whole)
    nested = text.format(f"{OPENED} {OTHER} {LONGER} {SAYS}")
    assert deduplicate(Document(nested, "a.md")).removed


def test_lines_of_code_without_marks_make_a_text_a_reference() -> None:
    lines = "\n\n".join(f"bridge.open({number});" for number in range(5))
    text = f"## One\n\n{LEAD}\n\n{lines}\n\nIt is shut.\n\n{OPENED}\n\nIt is far.\n\nAs above.\n\n{OPENED}\n\nSo.\n"
    assert deduplicate(Document(text, "a.md")).output == text
    assert deduplicate(Document(text.replace(lines, "So."), "a.md")).removed


def test_dots_that_announce_what_follows_are_no_cut() -> None:
    asked = "Yes, to know the bridge is but a small part of what there is to know of the old river, and why? Because …"
    text = f"# The river\n\n{asked} It is no bridge.\n\n{OTHER}\n\n{asked}\n\n## The river is no bridge\n\n{SAYS}\n"
    assert deduplicate(Document(text, "a.md")).output == text
    teaser = text.replace(f"{asked} It", f"{asked[:-1]}of it. It")
    assert deduplicate(Document(teaser, "a.md")).removed


@pytest.mark.parametrize("keep", ["first", "last"])
def test_of_a_thousand_equal_paragraphs_in_a_row_one_stays(keep: str) -> None:
    text = f"{LEAD}\n\n{PARTS}{{}}"
    many = Document(text.format(f"{OPENED}\n\n" * 1000), "a.md")
    assert deduplicate(many, Settings(keep=keep)).output == text.format(f"{OPENED}\n\n")


def test_a_heading_that_one_stroke_underlines_is_one() -> None:
    text = f"{LEAD}\n\nMonday\n-\n\n{OPENED}\n\n{OTHER}\n\nIt is mended.\n\nTuesday\n-\n\n{OPENED}\n\nSo it is.\n"
    assert deduplicate(Document(text, "a.md")).output == text
    assert deduplicate(Document(text.replace("\n-\n", ".\n"), "a.md")).removed


COMMENTED = (
    f"<article><p>{OPENED}</p><p>One reader wrote: “{BREAD}” There was more.</p></article>"
    '<div class="comment" id="comment-3"><p>Ada Berg</p><p>1 May</p><div class="comment-content"><p>{}</p></div></div>'
    '<div class="comment" id="comment-4"><p>Olof Dahl</p><p>4 May</p><div class="comment-content"><p>{}</p></div></div>'
)


@pytest.mark.parametrize(
    "said",
    [(BREAD, "No, thanks."), ("I like it.", f"{OPENED} So what?"), (f"“{OPENED}” That is not so.", "I was there.")],
)
def test_what_markup_calls_a_comment_stays(said: tuple[str, str]) -> None:
    page = COMMENTED.format(*said)
    assert deduplicate(Document(page, "a.html")).output == page
    once = COMMENTED.format("I like it.", "No, thanks.")
    twice = once.replace("<p>One reader", f"<p>{OPENED}</p><p>One reader")
    assert deduplicate(Document(twice, "a.html")).output == once


def test_the_same_words_of_two_people_stay_and_one_comment_that_is_written_twice_does_not() -> None:
    page = COMMENTED.replace(f"<p>One reader wrote: “{BREAD}” There was more.</p>", "").format(BREAD, BREAD)
    assert deduplicate(Document(page, "a.html")).output == page
    for_phones = f'<p class="for-phones">{BREAD}</p>'
    one = page.replace(f"<p>{BREAD}</p>", f"<p>{BREAD}</p>{for_phones}", 1)
    one = one.replace(f"<p>{BREAD}</p></div></div>", "<p>No, thanks.</p></div></div>")
    assert deduplicate(Document(one, "a.html")).output == one.replace(for_phones, "")


@pytest.mark.parametrize("markup", ['<div class="comment">', '<b class="commentary">', '<img alt="comment">'])
def test_what_markup_does_not_close_or_names_otherwise_is_no_comment(markup: str) -> None:
    page = f"<p>{OPENED}</p><p>It rained.</p>{markup}<p>{OPENED}</p><p>The end.</p>"
    assert deduplicate(Document(page, "a.html")).removed


def test_a_question_in_a_list_of_what_is_asked_below_stays() -> None:
    asked = ["Was it the mayor who wanted the bridge?", "Can you tell us how the old ferry was run in those years?"]
    answer = "It was run by two men of the town, and by nobody else."
    lines = [*asked, "What will become of the ferry?", OPENED, f"Karin Dahl: It is as you say. {asked[1]}", answer]
    page = "".join(f"<p>{line}</p>" for line in lines)
    assert deduplicate(Document(page, "a.html")).output == page
    told = page.replace("?", ".")
    assert deduplicate(Document(told, "a.html")).removed


def test_what_several_things_have_stays_in_each_of_their_cells() -> None:
    cells = "".join(f'<div class="cell">{what}</div>' for what in ["Power", *3 * ["12 volt with the adapter of 2020"]])
    page = f"<p>{OPENED}</p>{cells}<p>It rained.</p>"
    assert deduplicate(Document(page, "a.html")).output == page
    copies = page.replace('<div class="cell">12', '<div class="phone">12', 1)
    assert deduplicate(Document(copies, "a.html")).removed


def test_the_heading_of_a_card_that_stays_stays() -> None:
    title = "Bad weather stops the ferry below the old mill"
    lines = [("h4", "World"), ("h3", title), ("p", "01:31")]
    cards = "".join(
        "".join(f"<{tag}>{text}</{tag}>" for tag, text in lines).replace(title, f'<a href="/{page}">{title}</a>')
        for page in ("one", "two")
    )
    page = f"<p>{OPENED}</p>{cards}<p>It rained.</p>"
    assert deduplicate(Document(page, "a.html")).output == page


def test_a_field_of_another_record_stays() -> None:
    stars = "4,8 of 5 stars by all the readers who have made it."
    fields = [("Fish soup", stars), ("Apple pie", stars.replace("4,8", "3,9")), ("Oat bread", stars),
              ("Bean stew", stars.replace("4,8", "4,1"))]  # fmt: skip
    page = f"<p>{OPENED}</p>" + "".join(f'<h3>{what}</h3><p class="stars">{how}</p>' for what, how in fields)
    assert deduplicate(Document(page, "a.html")).output == page


def test_lines_that_come_in_turn_stay() -> None:
    song = "".join(f"<p>{line}</p>" for line in ["Again the chorus", "I think of you and the river"] * 2)
    page = f"<h1>The river</h1>{song}<p>Posted by Ada</p>"
    assert deduplicate(Document(page, "a.html")).output == page


def test_a_numbered_step_stays_between_those_that_stay() -> None:
    poured = "Pour the base into an empty cup{} and freeze the cup for a whole day and night."
    steps = ["Slowly mix in the milk and the oats until all of it looks like sand.", poured.format(""),
             "Take the cup out and wait for an hour before you open it.", "Eat it with the spoon of the old mill.",
             poured.format(" of the larger size"), "Turn the knob as far as it goes to the right."]  # fmt: skip
    page = "".join(f"<p>{text}</p>" for text in [OPENED, *(f"Step {n % 3 + 1} {s}" for n, s in enumerate(steps))])
    assert deduplicate(Document(page, "a.html")).output == page
    told = "".join(f"<p class=n{n}>{text}</p>" for n, text in enumerate([OPENED, *steps]))
    assert deduplicate(Document(told, "a.html")).removed


def test_a_long_numbered_step_stays_between_two_that_stay() -> None:
    poured = "Take the cup out{} and wait for an hour before you open it, as the ice has to be soft for the knife, and"
    poured += " then put it below the lid of the machine and turn it until you hear how it falls into its place."
    steps = ["Slowly mix in the milk and the oats until all of it looks like sand.", poured.format(""),
             "Choose ice cream.", "Warm the milk first and mix it with the oats.",
             poured.format(", which is larger,"), "Turn the knob as far as it goes to the right."]  # fmt: skip
    page = "".join(f"<p>{text}</p>" for text in [OPENED, *(f"Step {n % 3 + 1} {s}" for n, s in enumerate(steps))])
    assert deduplicate(Document(page, "a.html")).output == page
    last = page.replace("<p>Step 3 Choose ice cream.</p>", "<p>Choose ice cream.</p>")
    last = last.replace("<p>Step 2", "<div>Step 2")
    assert deduplicate(Document(last, "a.html")).removed


def test_a_list_that_follows_another_goes_whole_or_not_at_all() -> None:
    first, second = f"<li>{LASTS}</li>", f"<li>{QUOTED} {OTHER}</li>"
    page = f"<p>{OPENED}</p><ul>{first}{second}</ul><ul>{first}<li>{LONGER.replace('Monday', 'Friday')}</li></ul>"
    assert deduplicate(Document(page, "a.html")).output == page
    twice = f"<p>{OPENED}</p><ul>{first}{second}</ul><ul>{first}{second}</ul>"
    assert deduplicate(Document(twice, "a.html")).output == f"<p>{OPENED}</p><ul>{first}{second}</ul>"


def test_a_line_without_small_letters_is_in_capitals_only_where_its_script_has_them() -> None:
    said = "앱 평가에서는 지도를 방별로 나누는 기능을 살폈다. 두 제품 모두 앱에서 한국어를 지원하며 연결하는 데 4분이 걸렸다."
    between = [f"{town}에서도 같은 시험을 했지만 결과는 조금씩 달랐다고 기자들이 전했다." for town in ("한빛", "솔내", "은별")]
    teaser = "앱 평가에서는 지도를 방별로 나누는 기능을 살폈다. 두 제품 모두 앱에서 한국어를 … 더보기"
    texts = [said, *between, "시험 제품 A7", teaser, "제품은 모두 가게에서 샀고 시험이 끝난 뒤 학교에 기증했다고 한다."]
    assert [decision.index for decision in deduplicate_paragraphs(texts).removed] == [5]


def test_a_number_within_a_sentence_is_no_step() -> None:
    said = "한빛제련의 {}분기 매출은 2140억 원으로 지난해 같은 기간보다 18% {}. 영업이익은 196억 원으로 집계됐다."
    texts = [said.format(3, "늘었다"), said.format(2, "줄었다"), said.format(3, "늘었다")]
    assert [decision.index for decision in deduplicate_paragraphs(texts).removed] == [2]


def test_what_answers_no_question_where_it_stays_may_go_where_more_answers_it() -> None:
    asked = "What did the council do?"
    assert [d.index for d in deduplicate_paragraphs([LONGER, SAYS, asked, LONGER, OTHER, PLAIN]).removed] == [3]
    assert not deduplicate_paragraphs([LONGER, SAYS, asked, LONGER]).removed
    assert not deduplicate_paragraphs(["What was it?", LONGER, SAYS, asked, LONGER, OTHER, PLAIN]).removed


TITLE = "Tincture of young spruce shoots from the old mill"
CARD = f"<div>{TITLE}</div><p>{LASTS}</p><div>3 May</div>"
QUOTED = "I never liked the new bridge, and I do not know of anybody in the whole of the town who does."
NOTES = f"<ul><li>{LASTS}</li><li>{QUOTED} {OTHER}</li></ul>"
# What a page says again at its place, and what makes it go: a part of the page and what comes in its place.
ON_PAGES = {
    "the title of a card": (
        f"<h1>{TITLE}</h1><p>{OPENED}</p><p>{OTHER}</p><div>Most read</div><div>{TITLE}</div><div>3 May</div>",
        f"<div>Most read</div><div>{TITLE}</div>", f"<div>{OTHER}</div><div>Most read</div>",
    ),
    "a card of a list and not all of it": (
        f"<div>{CARD}</div><p>{OPENED}</p><div><div>{TITLE}</div><div>4 May</div></div>",
        "<div>4 May", f"<p>{LASTS}</p><div>4 May",
    ),
    "the title of a box, said of something else with more": (
        f"<p>{OPENED}</p><div>New</div><div>{CAPTION}</div><p>{OTHER}</p><p>{SAYS}</p><p>{CAPTION}. {LASTS}</p>",
        f"<div>{CAPTION}</div>", f"<div hidden>{CAPTION}</div>",
    ),
    "a short sentence of a form": (
        f"<p>We will write at once.</p><p>{OPENED}</p><p>{OTHER}</p><p>We will write at once.</p><h2>More</h2>",
        f"<p>{OPENED}</p><p>{OTHER}</p>", "",
    ),
    "what a text says between two sentences": (
        f"<h1>Bridges</h1><div>{LASTS}</div><div>By Ada</div><p>{OPENED}</p><p>{LASTS}</p><p>{OTHER}</p>",
        f"<p>{LASTS}</p><p>{OTHER}</p>", f"<div>{LASTS}</div><form>Write to us</form>",
    ),
    "what a text ends with, as another one does": (
        f"<h2>Ada</h2><p>{OPENED}</p><p>{LASTS}</p><h2>Bob</h2><p>{OTHER}</p><p>{LASTS}</p><h2>More</h2>",
        f"{OTHER}</p><p>{LASTS}</p>", f"{OTHER}</p><p class=note>{LASTS}</p>",
    ),
    "what is quoted in two parts to be answered": (
        f"<p>{OPENED}</p><p>{QUOTED}</p><p>{LASTS}</p><p>{SAYS}</p><p>{OTHER}</p>"
        f"<blockquote><p>{QUOTED}</p><p>{LASTS}</p></blockquote><p>Nor do I.</p>",
        "blockquote>", "div>",
    ),
    "what a text says long before a note says more": (
        f"<h1>Bridges</h1><p>{OPENED}</p><p>{LASTS}</p><p>{SAYS}</p>"
        + "".join(f"<p>And in {town}.</p>" for town in TOWNS.split())
        + f"<h2>Notes</h2><p>{LASTS} {OTHER}</p>",
        f"<p>{LASTS}</p><p>{SAYS}</p>", f"<p hidden>{LASTS}</p>",
    ),
    "what is quoted to be answered": (
        f"<p>{OPENED}</p><p>{QUOTED}</p><p>{SAYS}</p><p>{OTHER}</p><blockquote>{QUOTED}</blockquote><p>Nor do I.</p>",
        "blockquote>", "div>",
    ),
    "what a text says in a part of it, written as all of it is": (
        f"<p>{OPENED}</p><p>{OTHER}</p><p>{LASTS}</p><p>{QUOTED}</p><p>{SAYS}</p><p>{PLAIN} {LASTS}</p><h2>More</h2>",
        f"<p>{LASTS}</p>", f"<aside class=pull>{LASTS}</aside>",
    ),
    "what the old one has, and the new one, too": (
        f"<p>{OPENED}</p><div>What the old bridge is made of</div><div>{LASTS}</div><p>{OTHER}</p>"
        f"<div>What the new bridge is made of</div><div>{LASTS}</div><form>Write to us</form>",
        "new bridge", "old bridge",
    ),
    "a short sentence about something else": (
        f"<p>{OPENED}</p><p>{OTHER}</p><p>The book is there in Spanish and in French.</p><div>Image</div><p>{SAYS}</p>"
        "<p>The book is there in Spanish.</p><div>Image</div>",
        f"<div>Image</div><p>{SAYS}</p>", "",
    ),
    "a note that a link leads to": (
        f"<p>{OPENED}</p><p>{OTHER}<a href='#note-2'>2</a></p><p id=note-1>{LASTS} {QUOTED}</p>"
        f"<p id=note-2>{QUOTED}</p>",
        "href='#note-2'", "href='/note'",
    ),
    "what is announced": (
        f"<p>{OPENED}</p><h2>Notes</h2><p>{LASTS}</p><p>{QUOTED}</p><h2>How it lasts</h2><p>To keep it:</p>"
        f"<p>{LASTS}</p><form>Write to us</form>",
        "keep it:", "keep it",
    ),
    "the text of a step": (
        f"<h1>Bread</h1><p>{LASTS}</p><p>Ada</p><h2>How</h2><p>{SAYS}</p><p>1.</p><p>{LASTS}</p><button>Ask</button>",
        "<p>1.</p>", "",
    ),
    "all that a list of notes has": (
        f"<h2>How it is done</h2>{NOTES}<p>{OPENED}</p><h2>Notes</h2><div>Tips</div>{NOTES}<h2>More</h2>",
        "<h2>More", f"<p>{SAYS}</p><h2>More",
    ),
    "the title of a card above a link that has it, too": (
        f"<h2>News</h2><p>{OPENED}</p><div>3 May</div><div>{TITLE}</div><p>{OTHER}</p>"
        f"<div>Read more about {TITLE}</div><h2>More</h2>",
        f"<p>{OTHER}</p><div>Read", "<div>Read",
    ),
    "what a text goes on with, and says more of below": (
        f"<p>{OPENED}</p><p>{LASTS}</p><div>When</div><h2>The new one</h2><p>{OTHER}</p><p>{SAYS} {LASTS}</p>",
        f"<p>{LASTS}</p>", f"<div>{LASTS}</div>",
    ),
    "the title of a card with a label and a date as others have": (
        f"<div>News</div><div>{TITLE}</div><div>3 May</div><p>{LASTS}</p><p>{OPENED}</p><p>{OTHER}</p>"
        f"<div>News</div><div>{TITLE}</div><div>3 May</div><p>{SAYS}</p>",
        f"<div>{TITLE}</div><div>3 May</div>", f"<div>{TITLE}</div><p>{QUOTED}</p><div>3 May</div>",
    ),
    "an entry in a list of links": (
        f"<h2>Most read</h2><a href=/t/two><div>{TITLE} is for sale</div></a><a href=/t/one><div>{TITLE} is for sale"
        f"</div></a><p>{OPENED}</p>",
        "/t/one", "/t/two",
    ),
    "a text beside another picture": (
        f"<p>{OPENED}</p><div><img src=/one.jpg>{TITLE}</div><div><img src=/two.jpg>{TITLE}</div><p>{OTHER}</p>",
        "two.jpg", "one.jpg",
    ),
    "what is said of one picture of so many": (
        f"<p>{OPENED}</p><p>{SAYS}</p><p>{OTHER}</p><p>{LASTS}</p><div>3 of 12 |</div><p>{LASTS}</p><div>Next</div>",
        "3 of 12 |", "And so on",
    ),
    "a sentence of the text that a picture has in its place, too": (
        f'<p>{OPENED}</p><img alt="{LASTS}" src=/one.jpg><div>Photo</div><p>{LASTS[:-1]}</p><p>{SAYS}</p>'
        f"<p>{LASTS.replace('lasts for', 'lasts')}</p><p>{OTHER}</p>",
        "alt=", "title=",
    ),
    "two sentences of the text, of which a caption has one": (
        f"<p>{OPENED}</p><p>{SAYS}</p><div>{LASTS} {QUOTED}</div><p>{OTHER}</p>"
        f"<figure><img src=/one.jpg><figcaption>{LASTS} Ada Smith stands on it with her dog.</figcaption></figure>"
        f"<p>Bob is the mayor. {QUOTED}</p><h2>More</h2>",
        "figcaption>", "div>",
    ),
    "what a picture shows, as a longer text says it of nothing": (
        f"<p>{SAYS}</p><figure><img src=/one.jpg><figcaption>{CAPTION}. Photo: Ada Smith</figcaption></figure>"
        f"<p>{OPENED}</p><p>There was {CAPTION[0].lower()}{CAPTION[1:]}, and nobody else was. {LASTS}</p>",
        f"<figure><img src=/one.jpg><figcaption>{CAPTION}. Photo: Ada Smith</figcaption></figure>",
        f"<div>{CAPTION}. Photo: Ada Smith</div>",
    ),
    "a sentence of the text that an element for captions has, too": (
        f"<p>{OPENED}</p><p>{SAYS}</p><p>{LASTS}</p><p>{OTHER}</p><p class='field-caption'>{LASTS} {QUOTED}</p>",
        "field-caption", "field-text",
    ),
}  # fmt: skip


@pytest.mark.parametrize("page, part, other", ON_PAGES.values(), ids=ON_PAGES)
def test_what_a_page_says_again_at_its_place_stays(page: str, part: str, other: str) -> None:
    assert deduplicate(Document(page, "a.html")).output == page
    assert part in page
    assert deduplicate(Document(page.replace(part, other), "a.html")).removed


def test_what_is_on_each_page_of_a_site_goes_from_a_text() -> None:
    asks = "Support those who write this paper for you, as nobody else in the town does it any more: write to us today."
    page = "".join(f"<p>{text}</p>" for text in [OPENED, asks, OTHER, asks, LASTS, SAYS, asks, QUOTED])
    once = "".join(f"<p>{text}</p>" for text in [OPENED, asks, OTHER, LASTS, SAYS, QUOTED])
    assert deduplicate(Document(page, "a.html")).output == once


def test_what_two_sections_say_of_two_things_beside_what_is_in_doubt_stays() -> None:
    animals = ("You can take a dog on board of the bus for no money at all, and any other animal that is no danger to"
               " somebody, if it is in a basket or on a lead; the driver may not look after it for you.")  # fmt: skip
    prams = ("All the buses of {} have room for two prams and for a chair on wheels, and most of them have a ramp for"
             " those who cannot climb the step, as the law of the land says that there has to be, so that nobody has"
             " to stay behind on the day of the fair or on any other day.")  # fmt: skip
    lines = ["<h1>Buses</h1>", f"<p>{OPENED}</p>"]
    for name in ("Norland", "Southland"):
        lines += [f"<h2>{name}</h2>", f"<p>{animals}</p>", f"<p>{prams.format(name)}</p>"]
    page = "".join(lines)
    assert deduplicate(Document(page, "a.html")).output == page
    other = page.replace(prams.format("Southland"), LONGER)
    assert deduplicate(Document(other, "a.html")).removed


def test_what_two_records_have_in_common_stays_however_many_labels_are_between() -> None:
    records = [
        f"<div>Interest of the Bridge, No. {number}</div><div>Filed</div><div>View</div><p>{LASTS}</p><p>{QUOTED}</p>"
        for number in ("20240315", "20240316")
    ]
    others = "".join(f"<p>{text} {OTHER} {LONGER}</p>" for text in TOWNS.split())
    page = f"<p>{OPENED}</p>{''.join(records)}{others}"
    assert deduplicate(Document(page, "a.html")).output == page
    same = page.replace("20240316", "20240315")
    assert deduplicate(Document(same, "a.html")).output.count(QUOTED) == 1


def test_an_entry_in_the_table_of_contents_stays() -> None:
    titles = ["How to bake the bread of the mill", "How to keep what is left of it", "Who has baked it so far"]
    entries = "".join(f'<div><a href="#{n}"><span>{title}</span></a></div>' for n, title in enumerate(titles[:2]))
    parts = "".join(f"<h2>{title}</h2><p>{text}</p>" for title, text in zip(titles, (PLAIN, LONGER, SAYS)))
    page = f"<p>It rained.</p><div hidden>{entries}</div>{parts}"
    assert deduplicate(Document(page, "a.html")).output == page
    unlinked = page.replace('<a href="#0">', "<a>").replace('<a href="#1">', "<a>")
    assert deduplicate(Document(unlinked, "a.html")).removed


def test_a_name_in_capitals_that_ends_in_a_full_stop_is_a_title_too() -> None:
    below = "It is for all the towns of the land that there is the Norland Bridges and Ferries Inc. of today."
    name = "NORLAND BRIDGES AND FERRIES INC."
    page = "".join(f"<p>{text}</p>" for text in ("It rained.", LONGER, SAYS, OTHER, QUOTED, "So it was.", name, below))
    assert deduplicate(Document(page, "a.html")).output == page
    told = page.replace(f"<p>{name}</p>", "<p>THERE IS THE NORLAND BRIDGES AND FERRIES INC. OF TODAY.</p>")
    assert deduplicate(Document(told, "a.html")).removed
