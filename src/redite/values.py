"""How values are made: NamedTuple and cached_property as the standard library has them, but cheaper.

typing's NamedTuple compiles every annotation while a class is made, and collections' namedtuple a constructor, which
for forty classes is a tenth of what it takes to clean one article; here they share one. functools' cached_property
takes a lock until Python 3.12, which for a value of one thread is for nothing. Whoever checks types sees the originals.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from functools import cached_property
    from typing import NamedTuple
else:
    import collections
    from operator import itemgetter

    # What the standard library's own read a field with; a property does it, too, in twice the time.
    _getter = getattr(collections, "_tuplegetter", lambda place, doc: property(itemgetter(place), doc=doc))
    _new = tuple.__new__

    def _all(cls, values, named):
        """Give all values, of which some may be named or left to their defaults."""
        fields = cls._fields
        given = {**cls._field_defaults, **dict(zip(fields, values)), **named}
        if len(values) > len(fields) or len(given) != len(fields) or not named.keys().isdisjoint(fields[: len(values)]):
            told = f"{len(values)} values and {sorted(named)}"
            raise TypeError(f"{cls.__name__} takes {', '.join(fields)}; there are {told}")
        return tuple([given[field] for field in fields])

    def _create(cls, /, *values, **named):
        missing = len(cls._fields) - len(values)
        if named or missing < 0 or missing > len(cls._tail):
            return _new(cls, _all(cls, values, named))
        return _new(cls, values + cls._tail[len(cls._tail) - missing :] if missing else values)

    def _replaced(self, /, **named):
        return _new(type(self), _all(type(self), (), {**dict(zip(self._fields, self)), **named}))

    def _values(self):
        return tuple(self)

    def _as_dict(self):
        return dict(zip(self._fields, self))

    def _shown(self):
        return f"{type(self).__name__}({', '.join(f'{field}={value!r}' for field, value in zip(self._fields, self))})"

    _METHODS = {
        "__new__": _create,
        "__repr__": _shown,
        "__getnewargs__": _values,
        "_replace": _replaced,
        "_asdict": _as_dict,
        "_make": classmethod(_new),
    }

    class _Maker(type):
        def __new__(maker, name, bases, body):
            fields = tuple(body.get("__annotations__", ()))
            defaults = {field: body[field] for field in fields if field in body}
            body.update(_METHODS, __slots__=(), __match_args__=fields)
            body.update(_fields=fields, _field_defaults=defaults, _tail=tuple(defaults.values()))
            body.update([(field, _getter(place, f"Field {place}")) for place, field in enumerate(fields)])
            return type(name, (tuple,), body)

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
