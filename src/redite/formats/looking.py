"""What a text without a telling name looks like, by its first characters; cheap, so that no parser is imported."""

from __future__ import annotations

import re

from redite.formats import HEAD

_PAGE = re.compile(
    r"\s{0,99}(?:<\?xml[^>]{0,200}>\s{0,99})?(?:<!--[^>]{0,400}>\s{0,99})?<(?:!doctype\s{1,9}html|html\b)",
    re.IGNORECASE,
)
_BLOCK = (
    "address|article|aside|blockquote|body|dd|div|dl|dt|figure|footer|h[1-6]|header|li|main|ol|p|section|table|td|tr|ul"
)
_OPENING = re.compile(rf"<(?:{_BLOCK})(?:\s[^<>]{{0,400}})?>", re.IGNORECASE)
_CLOSING = re.compile(rf"</(?:{_BLOCK})\s{{0,9}}>", re.IGNORECASE)
_BEGINS_WITH_BLOCK = re.compile(rf"\s{{0,99}}<(?:{_BLOCK})[\s>]", re.IGNORECASE)


def looks_like_html(text: str) -> bool:
    """Whether it is a page, or a piece of one: block tags through and through, not a text that mentions some."""
    head = text[:HEAD].lstrip("\ufeff")
    if "<" not in head:
        return False
    if _PAGE.match(head):
        return True
    closing = len(_CLOSING.findall(head))
    if _BEGINS_WITH_BLOCK.match(head):
        return closing >= 1 or len(_OPENING.findall(head)) >= 3
    lines = sum(1 for line in head.splitlines() if line.strip())
    return closing >= 5 and closing + len(_OPENING.findall(head)) >= lines / 2


_FRONT_MATTER = re.compile(r"---[ \t]{0,9}\r?\n(?:[^\r\n]{0,999}\r?\n){0,99}?(?:---|\.\.\.)[ \t]{0,9}\r?(?:\n|\Z)")
_KEY = re.compile(r"^[\w-]{1,40}:(?:\s|$)", re.MULTILINE)
_HEADING = re.compile(r"^ {0,3}#{1,6} \S", re.MULTILINE)
_FENCE = re.compile(r"^ {0,3}(?:```|~~~)", re.MULTILINE)
_LINK = re.compile(r"\[[^\]\[\n]{1,200}\]\((?:https?://|mailto:|/|#|\.{1,2}/|[\w-]{1,80}\.)[^)\s]{0,400}\)")
_STRONG = re.compile(r"\*\*[^\s*][^*\n]{0,200}\*\*")


def looks_like_markdown(text: str) -> bool:
    """Whether front matter or two kinds of markup speak for it: headings, fenced code, links, strong words.

    One alone does not: shell comments look like headings, and chats have starred words.
    """
    head = text[:HEAD].lstrip("\ufeff")
    front = _FRONT_MATTER.match(head)
    if front is not None and _KEY.search(front[0]):
        return True
    signs = (
        "#" in head and len(_HEADING.findall(head)) >= 2,
        len(_FENCE.findall(head)) >= 2,
        "](" in head and _LINK.search(head) is not None,
        "**" in head and len(_STRONG.findall(head)) >= 2,
    )
    return sum(signs) >= 2
