"""Every member of REPORTERS keeps the contract."""

from __future__ import annotations

import pytest

from redite import deduplicate
from redite.errors import SettingsError
from redite.reports import REPORTERS, load

TEXTS = ["", "\n", "one line", "A sentence that comes twice in this text.\n" * 2, "a\r\n\r\nb\x1b[0m\x85c"]


@pytest.mark.parametrize("name", REPORTERS)
@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_lines_end(name: str, text: str) -> None:
    assert all(line.endswith("\n") for line in load(name)(deduplicate(text)))


def test_an_unknown_report() -> None:
    with pytest.raises(SettingsError) as caught:
        load("pdf")
    assert caught.value.name == "report"
