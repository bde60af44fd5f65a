"""One article from bytes to bytes."""

from __future__ import annotations

import gzip

import pytest

from redite import Settings
from redite.cleaning import clean, decide

TOLD = "\xa1Alerta! Empresarios chinos quieren rellenar 50 hect\xe1reas de Amador"


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252", "utf-8", "utf-16"])
def test_what_comes_out_is_read_as_what_came_in(encoding: str) -> None:
    # Of two lines beyond ASCII a guess may be another one than of one.
    source = f"The mayor said it on the day that the bridge was opened.\n{TOLD}\n{TOLD}".encode(encoding)
    cleaned = clean(source, name="a.txt", settings=Settings())
    again = clean(cleaned.product, name="a.txt", settings=Settings())
    assert again.product == cleaned.product
    assert again.result.document.text == cleaned.result.output
    named = clean(source, name="a.txt", settings=Settings(encoding=encoding))
    assert named.result.output.count(TOLD) == 1


@pytest.mark.parametrize("name", ["a.txt", "a.txt.gz"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("text", [f"{TOLD}\nThe mayor said it.\n{TOLD}\n", TOLD, ""], ids=["cut", "whole", "empty"])
def test_what_is_decided_is_written_as_cleaning_writes_it(text: str, encoding: str, name: str) -> None:
    source = text.encode(encoding)
    if name.endswith(".gz"):
        source = gzip.compress(source, mtime=1)
    decided, cleaned = (function(source, name=name, settings=Settings()) for function in (decide, clean))
    assert (decided.size, decided.source) == (len(source), source)
    assert b"".join(decided.pieces()) == cleaned.product
    assert decided.result == cleaned.result
