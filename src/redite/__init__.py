"""redite: say it once. Find an article's repeated and near-repeated paragraphs, write it out without them."""

from redite.errors import RediteError
from redite.model import Action, Decision, Document, Kind, Paragraph, Relation, Result
from redite.pipeline import deduplicate, deduplicate_paragraphs
from redite.settings import Settings
from redite.version import __version__

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
