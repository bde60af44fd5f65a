"""The errors that a user can cause. Each says what could not be done, to which article, why, and what to try."""

from __future__ import annotations


class RediteError(Exception):
    """A mistake or a misfortune that is no bug of redite; `name` is the article or file that it is about."""

    def __init__(self, message: str, *, name: str = "") -> None:
        super().__init__(message)
        self.name = name


class SettingsError(RediteError):
    """A setting has a value that it cannot have; `name` is the setting."""


class UsageError(RediteError):
    """What was asked for makes no sense as a whole: two folders one in the other, a target that exists."""


class ReadError(RediteError):
    """An article could not be read."""


class WriteError(RediteError):
    """A product could not be written."""


class DecodingError(ReadError):
    """Bytes that are no text in the encoding tried; `offset` is the first byte that does not fit."""

    def __init__(self, message: str, *, name: str = "", encoding: str = "", offset: int = 0) -> None:
        super().__init__(message, name=name)
        self.encoding = encoding
        self.offset = offset


class NotAnArticle(ReadError):
    """The file holds something else than text: an image, an archive, a program."""


class MissingExtra(RediteError):
    """A library that is not installed is needed; `extra` names what to install: pip install redite[extra]."""

    def __init__(self, message: str, *, name: str = "", extra: str = "") -> None:
        super().__init__(message, name=name)
        self.extra = extra


class ReceiptError(RediteError):
    """A receipt, or the store of them, is damaged, missing, or does not fit its product."""
