"""A result for programs: one JSON object, whose schema has a number and stands in the README."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from redite.contracts import Row
from redite.model import Decision, Paragraph, Result
from redite.version import __version__

SCHEMA = 1  # grows when a key changes its meaning or goes; a new key does not change it

# Readable in every script, but whatever steers a terminal, is not seen, or is no character at all stands escaped.
_UNSEEN = re.compile("[\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]")


def report(result: Result) -> Iterator[str]:
    """Give the object line by line, a line for every paragraph, so that a long article needs no long string."""
    yield "{\n"
    yield f'"schema": {SCHEMA},\n'
    yield f'"version": {_json(__version__)},\n'
    yield f'"source": {_json(result.document.name)},\n'
    yield f'"encoding": {_json(result.document.encoding)},\n'
    yield f'"settings": {_json(result.settings.as_dict())},\n'
    tally = result.tally
    yield f'"counts": {_json({**tally._asdict(), "cut": tally.cut})},\n'
    yield '"paragraphs": [\n'
    last = len(result.paragraphs) - 1
    for paragraph, decision in zip(result.paragraphs, result.decisions):
        yield _json(_entry(paragraph, decision)) + ("\n" if paragraph.index == last else ",\n")
    yield "]\n}\n"


def record_line(row: Row, name: str) -> str:
    """What became of a record of a file, on one line: the object of its result, with the record's number before it.

    A record without text has no more than its number, one that could not be read an error, too.
    """
    head = f'{{"record": {row.number}'
    if row.result is not None:
        return head + ", " + "".join(report(row.result)).replace("\n", "")[1:] + "\n"
    error = "" if row.error is None else f', "error": {_json(str(row.error) or repr(row.error))}'
    return f'{head}, "schema": {SCHEMA}, "source": {_json(name)}{error}}}\n'


def _entry(paragraph: Paragraph, decision: Decision) -> dict[str, Any]:
    return {
        "index": paragraph.index,
        "line": paragraph.line,
        "kind": paragraph.span.kind.value,
        "action": decision.action.value,
        "keeper": decision.keeper,
        "relation": None if decision.relation is None else decision.relation.value,
        "score": decision.score,
        "reason": decision.reason,
        "others": list(decision.others),
        "text": paragraph.text,
    }


def _json(value: Any) -> str:
    import json  # here, because only this report needs it, and cleaning should start fast

    return _UNSEEN.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(value, ensure_ascii=False))
