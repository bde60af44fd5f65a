"""Files of what is known of a language, one a language, that come with redite and are read as its modules are."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module


def read(folder: str, language: str) -> bytes:
    """Give the bytes of a language's file in one of redite's folders. Raises OSError where it has none there."""
    package = import_module(f"redite.{folder}")
    get_data: Callable[[str], bytes] = getattr(package.__loader__, "get_data")
    return get_data(f"{package.__path__[0]}/{language}.txt")
