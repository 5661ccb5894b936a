"""The annotations of members as cattrs is asked for them, taken apart."""

from __future__ import annotations

from collections.abc import Callable
from types import NoneType
from typing import Annotated, Any, Union, get_args, get_origin

from bilateral.model._shape import Shape, shape

TAG = "type"
"""The member that tells which type of a union an object is."""


def is_a(*forms: type[Shape]) -> Callable[[Any], bool]:
    """A predicate for hook factories: whether a type of ours has one of these forms."""

    def test(tp: Any) -> bool:
        try:
            return isinstance(shape(tp), forms)
        except TypeError:
            return False  # not ours: the hooks of cattrs apply

    return test


def item_of(tp: Any) -> Any:
    """The type of the items of a tuple, perhaps one with facts."""
    plain = get_args(tp)[0] if get_origin(tp) is Annotated else tp
    return get_args(plain)[0]


def stated(tp: Any) -> Any:
    """The type of what may be ``None``, when it is not."""
    return Union[tuple(a for a in get_args(tp) if a is not NoneType)]  # noqa: UP007 - made at run time
