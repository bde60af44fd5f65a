"""redite: say it once. Find an article's repeated and near-repeated paragraphs, write it out without them.

What it hands on is imported when it is asked for: the command line has a word to say before all else is.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from redite.version import __version__

if TYPE_CHECKING:
    from redite.errors import RediteError
    from redite.model import Action, Decision, Document, Kind, Paragraph, Relation, Result
    from redite.pipeline import deduplicate, deduplicate_paragraphs
    from redite.settings import Settings

__all__ = [
    "Action",
    "Decision",
    "Document",
    "Kind",
    "Paragraph",
    "RediteError",
    "Relation",
    "Result",
    "Settings",
    "__version__",
    "deduplicate",
    "deduplicate_paragraphs",
]
_ROOMS = {
    "RediteError": "errors",
    **dict.fromkeys(("Action", "Decision", "Document", "Kind", "Paragraph", "Relation", "Result"), "model"),
    **dict.fromkeys(("deduplicate", "deduplicate_paragraphs"), "pipeline"),
    "Settings": "settings",
}


def __getattr__(name: str) -> object:
    if name not in _ROOMS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name, obj=__name__)
    found: object = getattr(import_module(f"{__name__}.{_ROOMS[name]}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
