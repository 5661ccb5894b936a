"""Reading by cattrs, strictly: one hook factory for each form of shape."""

from __future__ import annotations

import functools
from collections.abc import Callable
from enum import StrEnum
from types import GenericAlias, NoneType
from typing import Annotated, Any, Union, cast, get_args, get_origin

from cattrs import Converter
from cattrs.gen import make_dict_structure_fn

from bilateral.documents._leaves import exactly, reader
from bilateral.errors import InvalidValue, shown
from bilateral.model._shape import (
    Array,
    Both,
    Leaf,
    Maybe,
    OneOf,
    Record,
    Shape,
    shape,
)

TAG = "type"
Read = Callable[[Any, Any], Any]


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


def add_reading(converter: Converter) -> None:
    """Register the hooks that read."""
    read_leaf = _leaf_hook()
    for base in (str, int, StrEnum):  # for these cattrs asks no factory
        converter.register_structure_hook(base, read_leaf)

    @converter.register_structure_hook_factory(is_a(Leaf))
    def leaf(_: Any) -> Read:
        return read_leaf

    @converter.register_structure_hook_factory(is_a(Maybe))
    def maybe(tp: Any) -> Read:
        inner = stated(tp)
        return lambda value, _: (
            None if value is None else converter.structure(value, inner)
        )

    @converter.register_structure_hook_factory(is_a(Array))
    def array(tp: Any) -> Read:
        of = cast("Array", shape(tp))
        items = converter.get_structure_hook(GenericAlias(list, item_of(tp)))

        def read(value: Any, _: Any) -> Any:
            if len(exactly(list, value)) < of.least:
                reason = f"expected at least {of.least}, got {len(value)}"
                raise InvalidValue.at(reason=reason)
            return tuple(items(value, None))

        return read

    @converter.register_structure_hook_factory(is_a(Record, Both))
    def record(tp: Any) -> Read:
        generated = make_dict_structure_fn(tp, converter)
        return lambda value, _: generated(exactly(dict, value), tp)

    @converter.register_structure_hook_factory(is_a(OneOf))
    def one_of(tp: Any) -> Read:
        types = {cls.tag: cls for cls in get_args(tp)}
        words = " or ".join(map(repr, types))

        def read(value: Any, _: Any) -> Any:
            if TAG not in exactly(dict, value):
                raise InvalidValue.at(TAG, reason=f"missing; expected {words}")
            if type(tag := value[TAG]) is not str or tag not in types:
                reason = f"expected {words}, got {shown(tag)}"
                raise InvalidValue.at(TAG, reason=reason)
            rest = {name: part for name, part in value.items() if name != TAG}
            return converter.structure(rest, types[tag])

        return read


def _leaf_hook() -> Read:
    readers = functools.cache(lambda tp: reader(cast("Leaf", shape(tp))))
    return lambda value, tp: readers(tp)(value)
