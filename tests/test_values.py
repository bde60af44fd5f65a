from __future__ import annotations

import functools
import pickle
import typing

import pytest

from redite import values
from redite.model import Decision, Span, Tally


class Named(values.NamedTuple):
    """A name and how often it is meant."""

    name: str
    often: int = 1

    @property
    def twice(self) -> int:
        """Twice as often."""
        return 2 * self.often


class Typed(typing.NamedTuple):
    """A name and how often it is meant."""

    name: str
    often: int = 1

    @property
    def twice(self) -> int:
        """Twice as often."""
        return 2 * self.often


def test_a_named_tuple_is_what_that_of_typing_is() -> None:
    for name in ("_fields", "_field_defaults", "__doc__", "__module__", "__bases__", "__match_args__"):
        assert getattr(Named, name) == getattr(Typed, name)
    assert list(Named.__annotations__) == list(Typed.__annotations__)
    ours, theirs = Named("a", often=3), Typed("a", often=3)
    assert ours == theirs and hash(ours) == hash(theirs)
    assert (ours.twice, Named("b").often, ours._replace(name="c").name) == (6, 1, "c")
    assert not hasattr(ours, "__dict__")
    with pytest.raises(TypeError):
        Named()


@pytest.mark.parametrize("value", [Named("a"), Span(0, 1), Tally(1)])
def test_a_value_may_go_to_a_worker_and_back(value: tuple[object, ...]) -> None:
    again = pickle.loads(pickle.dumps(value))
    assert again == value and type(again) is type(value)


class Long(values.NamedTuple):
    a: int
    b: int
    c: int
    d: int
    e: int
    f: int
    g: int
    h: int
    i: int = 9


def test_a_value_of_many_fields_is_made_as_others_are() -> None:
    made = Long(1, 2, 3, 4, 5, 6, g=7, h=8)
    assert made == (1, 2, 3, 4, 5, 6, 7, 8, 9) and (made.a, made.i) == (1, 9)
    assert made._replace(b=0) == (1, 0, 3, 4, 5, 6, 7, 8, 9) == Long(1, 0, 3, 4, 5, 6, 7, 8, 9)
    assert pickle.loads(pickle.dumps(made)) == made
    for wrong in ((1,), (1, 2, 3, 4, 5, 6, 7), tuple(range(10))):
        with pytest.raises(TypeError):
            Long(*wrong)
    with pytest.raises(TypeError):
        Long(*range(8), z=1)  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Long(*range(8), a=1)  # type: ignore[misc]


def test_a_value_shows_its_fields_and_refuses_others() -> None:
    assert repr(Named("a")) == repr(Typed("a")).replace("Typed", "Named") == "Named(name='a', often=1)"
    assert Named._make(["a", 2]) == ("a", 2) and Named("a")._asdict() == {"name": "a", "often": 1}
    with pytest.raises(TypeError, match="2 arguments"):
        Named._make(["a"])
    with pytest.raises(ValueError, match="unexpected"):
        Named("a")._replace(other=1)
    with pytest.raises(TypeError, match="name"):
        Named(often=1)  # type: ignore[call-arg]


def test_methods_of_a_value_are_kept() -> None:
    assert Tally(1, 2, 3).plus(Tally(1, 1, 1)) == Tally(2, 3, 4)
    assert Decision.__doc__ and "why" in Decision.__doc__


@pytest.mark.parametrize("cached", [values.cached_property, functools.cached_property])
def test_what_is_found_is_found_once(cached: type[values.cached_property[int]]) -> None:
    asked = []

    class Asked:
        @cached
        def answer(self) -> int:
            """The answer."""
            asked.append(self)
            return 42

    one, other = Asked(), Asked()
    assert [one.answer, one.answer, other.answer] == [42, 42, 42]
    assert asked == [one, other]
    assert Asked.answer.__doc__ == "The answer."
