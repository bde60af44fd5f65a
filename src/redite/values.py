"""How values are made: NamedTuple and cached_property as the standard library has them, but cheaper.

typing's NamedTuple compiles every annotation while a class is made, and collections' namedtuple a function, which for
thirty classes is a tenth of what it takes to clean one article. functools' cached_property takes a lock until Python
3.12, which for a value of one thread is for nothing. Whoever checks types sees the originals.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from functools import cached_property
    from typing import NamedTuple
else:
    from types import FunctionType

    try:
        from _collections import _tuplegetter as _field
    except ImportError:  # no CPython
        from operator import itemgetter

        def _field(place, doc):
            return property(itemgetter(place), doc=doc)

    _tuple_new = tuple.__new__
    # What makes a tuple of so many fields; each class has one with its fields' names for parameters.
    _MAKERS = {
        maker.__code__.co_argcount - 1: maker.__code__
        for maker in (
            lambda _cls, a: _tuple_new(_cls, (a,)),
            lambda _cls, a, b: _tuple_new(_cls, (a, b)),
            lambda _cls, a, b, c: _tuple_new(_cls, (a, b, c)),
            lambda _cls, a, b, c, d: _tuple_new(_cls, (a, b, c, d)),
            lambda _cls, a, b, c, d, e: _tuple_new(_cls, (a, b, c, d, e)),
            lambda _cls, a, b, c, d, e, f: _tuple_new(_cls, (a, b, c, d, e, f)),
            lambda _cls, a, b, c, d, e, f, g: _tuple_new(_cls, (a, b, c, d, e, f, g)),
            lambda _cls, a, b, c, d, e, f, g, h: _tuple_new(_cls, (a, b, c, d, e, f, g, h)),
        )
    }

    def _make_longer(cls, /, *values, **named):  # which is done seldom
        known = {**cls._field_defaults, **dict(zip(cls._fields, values)), **named}
        if len(values) > len(cls._fields) or known.keys() != set(cls._fields):
            raise TypeError(f"{cls.__name__} has other fields than those, or more")
        if not named.keys().isdisjoint(cls._fields[: len(values)]):
            raise TypeError(f"{cls.__name__} got a field twice")
        return _tuple_new(cls, map(known.__getitem__, cls._fields))

    def _make(cls, iterable):
        made = _tuple_new(cls, iterable)
        if len(made) != len(cls._fields):
            raise TypeError(f"Expected {len(cls._fields)} arguments, got {len(made)}")
        return made

    def _replace(self, /, **changes):
        made = self._make(map(changes.pop, self._fields, self))
        if changes:
            raise ValueError(f"Got unexpected field names: {list(changes)!r}")
        return made

    def _asdict(self):
        return dict(zip(self._fields, self))

    def _plain(self):
        return tuple(self)

    def _repr(self):
        return f"{type(self).__name__}({', '.join(map('{}={!r}'.format, self._fields, self))})"

    _METHODS = {
        "__slots__": (),
        "__repr__": _repr,
        "__getnewargs__": _plain,
        "_make": classmethod(_make),
        "_replace": _replace,
        "__replace__": _replace,
        "_asdict": _asdict,
    }

    class _Maker(type):
        def __new__(maker, name, bases, body):
            fields = tuple(body.get("__annotations__", ()))
            defaults = {field: body[field] for field in fields if field in body}
            made = {**_METHODS, "__doc__": f"{name}({', '.join(fields)})", **body}
            new = _make_longer
            if len(fields) in _MAKERS:
                code = _MAKERS[len(fields)].replace(co_varnames=("_cls", *fields))
                new = FunctionType(code, globals(), "__new__", tuple(defaults.values()))
                new.__qualname__ = f"{name}.__new__"
            made.update({field: _field(place, f"Field {place}") for place, field in enumerate(fields)})
            made.update(__new__=new, _fields=fields, _field_defaults=defaults, __match_args__=fields)
            return type(name, (tuple,), made)

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
