"""Reading by cattrs, strictly: one hook factory for each form of shape."""

from __future__ import annotations

import functools
from collections.abc import Callable
from enum import StrEnum
from typing import Any, get_args

from cattrs import Converter
from cattrs.gen import make_dict_structure_fn

from bilateral.documents._gathering import Known
from bilateral.documents._hints import TAG, is_a, item_of, stated
from bilateral.documents._leaves import exactly, reader
from bilateral.documents._readers import Readers
from bilateral.documents._refusals import Wrong
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

Read = Callable[[Any, Any], Any]


def add_reading(converter: Converter) -> None:
    """Register the hooks that read."""
    leaf_hook = functools.cache(_leaf_hook)

    def read_base(value: Any, tp: Any) -> Any:
        return leaf_hook(tp)(value, tp)

    ours: set[Read] = {read_base}
    for base in (str, int, StrEnum):  # for these cattrs asks no factory
        converter.register_structure_hook(base, read_base)

    def factory(*forms: type[Shape]) -> Callable[[Callable[[Any], Read]], object]:
        def register(make: Callable[[Any], Read]) -> object:
            def made(tp: Any) -> Read:
                ours.add(hook := make(tp))
                return hook

            return converter.register_structure_hook_factory(is_a(*forms), made)

        return register

    @factory(Leaf)
    def leaf(tp: Any) -> Read:
        return leaf_hook(tp)

    @factory(Maybe)
    def maybe(tp: Any) -> Read:
        inner = stated(tp)
        one = converter.get_structure_hook(inner)
        return lambda value, _: None if value is None else one(value, inner)

    @factory(Array)
    def array(tp: Any) -> Read:
        of: Any = shape(tp)
        item = item_of(tp)
        one = converter.get_structure_hook(item)

        def read(value: Any, _: Any) -> Any:
            if len(exactly(list, value)) < of.least:
                reason = f"expected at least {of.least}, got {len(value)}"
                raise InvalidValue.at(reason=reason)
            made, wrong = [], Wrong()
            for index, part in enumerate(value):
                try:
                    made.append(one(part, item))
                except Exception as error:  # noqa: BLE001 - what is not ours is raised
                    wrong.add(error, index)
            wrong.check()
            return tuple(made)

        return read

    def theirs(tp: Any) -> Read | None:
        hook = converter.get_structure_hook(tp)
        return None if hook in ours else hook

    readers = Readers(theirs)

    @factory(Record, Both)
    def record(tp: Any) -> Read:
        @functools.cache
        def generated() -> Read:
            return make_dict_structure_fn(tp, converter)

        def read(value: Any, _: Any) -> Any:
            if (made := readers.read(tp, value)) is not None:
                return made
            return generated()(exactly(dict, value), tp)

        return read

    @factory(OneOf)
    def one_of(tp: Any) -> Read:
        types = {cls.tag: cls for cls in get_args(tp)}
        hooks = {tag: converter.get_structure_hook(cls) for tag, cls in types.items()}
        words = " or ".join(map(repr, types))

        def read(value: Any, _: Any) -> Any:
            if TAG not in exactly(dict, value):
                raise InvalidValue.at(TAG, reason=f"missing; expected {words}")
            if type(tag := value[TAG]) is not str or tag not in types:
                reason = f"expected {words}, got {shown(tag)}"
                raise InvalidValue.at(TAG, reason=reason)
            rest = {name: part for name, part in value.items() if name != TAG}
            return hooks[tag](rest, types[tag])

        return read


def _leaf_hook(tp: Any) -> Read:
    leaf: Any = shape(tp)
    read = reader(leaf)
    known = Known(read)
    return lambda value, _: known[value] if type(value) is str else read(value)
