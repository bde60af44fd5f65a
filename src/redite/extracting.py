"""The main text of a web page, by trafilatura, the extra `extract`: without menus, comments, footers."""

from __future__ import annotations

from redite.errors import MissingExtra, ReadError


def extract(page: str, *, name: str = "") -> str:
    """Take the main text of an HTML page, a paragraph a line; "" where there is none. Raises ReadError, MissingExtra.

    Its own search for repeats stays off: it remembers earlier pages, so that an answer would depend on them.
    """
    try:
        import trafilatura
    except ImportError as error:
        # Not always trafilatura: what it needs in its turn may be missing, and has been.
        missing = f"--extract needs {error.name or 'a library'}, which is not installed: pip install redite[extract]"
        raise MissingExtra(missing, name=name, extra="extract") from error
    import logging

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        text = trafilatura.extract(page, output_format="txt", include_comments=False, deduplicate=False)
    except Exception as error:  # of any of the libraries below it, about a page that they cannot read
        why = str(error).strip().partition("\n")[0] or repr(error)
        raise ReadError(f"{name or 'the page'} has no main text that could be taken: {why}", name=name) from error
    return f"{text}\n" if text else ""
