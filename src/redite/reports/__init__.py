"""REPORTERS: what a person or a program reads about a result, by the words a user types.

A reporter gives lines; it knows no screen and no file. Its module is imported when it is asked for, not before.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

from redite.contracts import Reporter
from redite.errors import SettingsError

REPORTERS: Mapping[str, str] = {
    "text": "redite.reports.text",
    "json": "redite.reports.json_report",
    "diff": "redite.reports.diff",
}


def load(name: str) -> Reporter:
    """Import a reporter: `report` of its module. Raises SettingsError for a name that the table does not have."""
    if name not in REPORTERS:
        raise SettingsError(f"a report must be one of {', '.join(REPORTERS)}, not {name!r}", name="report")
    reporter: Reporter = import_module(REPORTERS[name]).report
    return reporter
