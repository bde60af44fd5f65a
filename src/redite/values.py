"""How values are made: NamedTuple and cached_property as the standard library has them, but cheaper.

typing's NamedTuple compiles every annotation while a class is made, which for forty classes is a tenth of what it takes
to clean one article. functools' cached_property takes a lock until Python 3.12, which for a value of one thread is for
nothing. Whoever checks types sees the originals.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from functools import cached_property
    from typing import NamedTuple
else:
    from collections import namedtuple

    _OF_THE_CLASS = frozenset(["__module__", "__qualname__", "__annotations__", "__classcell__"])

    class _Maker(type):
        def __new__(maker, name, bases, body):
            fields = body.get("__annotations__", {})
            defaults = [body[field] for field in fields if field in body]
            made = namedtuple(name, fields, defaults=defaults, module=body["__module__"])
            made.__annotations__ = fields
            for key, value in body.items():
                if key not in fields and key not in _OF_THE_CLASS:
                    setattr(made, key, value)
            return made

    NamedTuple = type.__new__(_Maker, "NamedTuple", (), {})

    class cached_property:
        def __init__(self, func):
            self.func = func
            self.__doc__ = func.__doc__

        def __set_name__(self, owner, name):
            self.name = name

        def __get__(self, instance, owner=None):
            if instance is None:
                return self
            found = instance.__dict__[self.name] = self.func(instance)
            return found


__all__ = ["NamedTuple", "cached_property"]
