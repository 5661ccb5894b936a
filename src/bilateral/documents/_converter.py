"""The one place where a converter is put together; and how values are written."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Any, cast

import attrs
from cattrs import Converter
from cattrs.gen import make_dict_unstructure_fn

from bilateral.documents._leaves import form
from bilateral.documents._reading import TAG, add_reading, is_a, item_of, stated
from bilateral.model._shape import (
    Array,
    Both,
    Leaf,
    Maybe,
    OneOf,
    Record,
    members,
    shape,
)

Write = Callable[[Any], Any]


def make_converter() -> Converter:
    """A fresh converter between plain data and the types of the model.

    It has the hooks of this library alone; those that you register on it count instead
    of ours. It reads and writes bodies: the schema version belongs to the document.
    """
    converter = Converter(forbid_extra_keys=True, detailed_validation=True)
    add_reading(converter)
    _add_writing(converter)
    return converter


def _add_writing(converter: Converter) -> None:
    """What is not stated is left out, so that a new member changes no old byte."""
    converter.register_unstructure_hook(StrEnum, lambda member: member.value)

    @converter.register_unstructure_hook_factory(is_a(Leaf))
    def leaf(tp: Any) -> Write:
        return form(cast("Leaf", shape(tp))).write or (lambda value: value)

    @converter.register_unstructure_hook_factory(is_a(Maybe))
    def maybe(tp: Any) -> Write:
        inner = stated(tp)
        return lambda value: (
            None if value is None else converter.unstructure(value, inner)
        )

    @converter.register_unstructure_hook_factory(is_a(Array))
    def array(tp: Any) -> Write:
        item = item_of(tp)
        return lambda value: [converter.unstructure(each, item) for each in value]

    @converter.register_unstructure_hook_factory(is_a(Both))
    def pair(tp: Any) -> Write:
        return make_dict_unstructure_fn(tp, converter)

    @converter.register_unstructure_hook_factory(is_a(Record))
    def record(tp: Any) -> Write:
        generated = make_dict_unstructure_fn(tp, converter)
        silent = {
            m.name: m.silent for m in members(tp) if m.silent is not attrs.NOTHING
        }

        def write(value: Any) -> dict[str, Any]:
            return {
                name: part
                for name, part in generated(value).items()
                if name not in silent or getattr(value, name) != silent[name]
            }

        return write

    @converter.register_unstructure_hook_factory(is_a(OneOf))
    def one_of(_: Any) -> Write:
        return lambda value: {
            TAG: value.tag,
            **converter.unstructure(value, type(value)),
        }
