"""How a public strategy is made of a type."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Protocol, TypeVar

from hypothesis.strategies import SearchStrategy

from bilateral import model
from bilateral.strategies import _values, _wholes  # noqa: F401 - they add strategies
from bilateral.strategies._shapes import of

T_co = TypeVar("T_co", covariant=True)


class Plain(Protocol[T_co]):
    """A strategy of values that hold no tuple."""

    def __call__(self) -> SearchStrategy[T_co]: ...


class Sized(Protocol[T_co]):
    """A strategy of values whose tuples are bounded."""

    def __call__(self, *, max_size: int = 2) -> SearchStrategy[T_co]: ...


def plain(name: str) -> Plain[Any]:
    """The strategy of a public type."""
    cls = getattr(model, name)

    def strategy() -> SearchStrategy[Any]:
        return of(cls, 0)

    made: Plain[Any] = _described(strategy, name, "")
    return made


def sized(name: str) -> Sized[Any]:
    """The strategy of a public type that holds tuples."""
    cls = getattr(model, name)

    def strategy(*, max_size: int = 2) -> SearchStrategy[Any]:
        return of(cls, max_size)

    made: Sized[Any] = _described(strategy, name, _MAX_SIZE)
    return made


_MAX_SIZE = """

Args:
    max_size: How many items each tuple in them has at most.
"""


def _described(strategy: Any, name: str, arguments: str) -> Any:
    """As if it were written out."""
    strategy.__doc__ = f"Values of `{name}`.{arguments}"
    of_any: Any = SearchStrategy
    strategy.__annotations__["return"] = of_any[getattr(model, name)]
    return strategy


def called(module: dict[str, Any], names: Iterable[str]) -> None:
    """Let each strategy be called what the module calls it, which errors tell."""
    for each in names:
        module[each].__name__ = module[each].__qualname__ = each
        module[each].__module__ = module["__name__"]
