"""The report for programs: its schema, number 1, stands in the README."""

from __future__ import annotations

import json

import pytest

from redite import Action, Decision, Document, Paragraph, Relation, Result, Settings, __version__
from redite.model import Cut, Span
from redite.reports.json_report import SCHEMA, report

TEXT = "one\none\ntwo\n"
RESULT = Result(
    Document(TEXT, "a.txt"),
    tuple(Paragraph(index, Span(4 * index, 4 * index + 3), index + 1, TEXT, key) for index, key in
          enumerate(("one", "one", "two"))),
    (
        Decision(0, Action.KEEP),
        Decision(1, Action.REMOVE, 0, Relation.EXACT, 100.0, "the same text"),
        Decision(2, Action.DOUBTFUL, 0, Relation.CONTAINED, 61.5, "a number differs", (1,)),
    ),
    (Cut(4, 8),),
    Settings(),
)


def test_the_schema() -> None:
    read = json.loads("".join(report(RESULT)))
    assert list(read) == ["schema", "version", "source", "encoding", "settings", "counts", "paragraphs"]
    assert read["schema"] == SCHEMA == 1
    assert read["version"] == __version__
    assert read["source"] == "a.txt"
    assert read["settings"] == Settings().as_dict()
    assert read["counts"] == {"paragraphs": 3, "exact": 1, "near": 0, "contained": 0, "doubtful": 1, "cut": 1}


def test_every_paragraph_has_an_entry() -> None:
    entries = json.loads("".join(report(RESULT)))["paragraphs"]
    assert entries[0] == {
        "index": 0, "line": 1, "kind": "prose", "action": "keep", "keeper": None, "relation": None, "score": None,
        "reason": "", "others": [], "text": "one",
    }
    assert entries[1] == {
        "index": 1, "line": 2, "kind": "prose", "action": "remove", "keeper": 0, "relation": "exact", "score": 100.0,
        "reason": "the same text", "others": [], "text": "one",
    }
    assert entries[2]["action"] == "doubtful" and entries[2]["others"] == [1]


def test_an_empty_article_is_an_empty_list() -> None:
    read = json.loads("".join(report(Result(Document(""), (), (), (), Settings()))))
    assert read["paragraphs"] == []


@pytest.mark.parametrize("text", ["\x1b[2J", "\x9b", "\u202e", "\u200b", "\udcff", "\ufeff", "\xad"])
def test_what_is_not_seen_stands_escaped(text: str) -> None:
    paragraph = Paragraph(0, Span(0, len(text)), 1, text, "")
    result = Result(Document(text, text), (paragraph,), (Decision(0, Action.KEEP),), (), Settings())
    written = "".join(report(result))
    assert text not in written
    assert json.loads(written)["paragraphs"][0]["text"] == text


def test_every_script_is_readable() -> None:
    result = Result(Document("été 東京"), (Paragraph(0, Span(0, 6), 1, "été 東京", ""),), (Decision(0, Action.KEEP),), (),
                    Settings())
    assert "été 東京" in "".join(report(result))
