"""How each leaf stands in JSON: the only place that says so."""

from __future__ import annotations

import enum
from collections.abc import Callable
from decimal import Decimal
from typing import Any, NamedTuple

from bilateral.errors import InvalidValue, shown
from bilateral.model._fields import leaf_faults
from bilateral.model._number import to_number
from bilateral.model._shape import Leaf
from bilateral.model.text import Text

JSON = {
    str: "a string",
    int: "an integer",
    dict: "an object",
    list: "an array",
}


WORDS = 'an object with words by language such as {"en": "…"}'
"""What a `Text` is in JSON."""


class Form(NamedTuple):
    """A leaf in JSON: the exact type that the parser gives, and the ways in and out."""

    json: type[Any]
    read: Callable[[Any], Any] | None  # None: the value itself
    write: Callable[[Any], Any] | None


_FORMS: dict[type[Any], Form] = {
    str: Form(str, None, None),
    int: Form(int, None, None),
    Decimal: Form(str, to_number, "{:f}".format),  # never with an exponent
    Text: Form(dict, Text, dict),
}


def form(leaf: Leaf) -> Form:
    """The form of a leaf; one with a text form has `parse` and `str`."""
    if leaf.type in _FORMS:
        return _FORMS[leaf.type]
    if issubclass(leaf.type, enum.Enum):
        return Form(str, _member(leaf.type), lambda value: value.value)
    return Form(str, leaf.type.parse, str)


def reader(leaf: Leaf) -> Callable[[Any], Any]:
    """Read and explain: no coercion, facts checked."""
    json, read, _ = form(leaf)

    asked = WORDS if leaf.type is Text else JSON[json]

    def checked(value: Any) -> Any:
        part = exactly(json, value, asked)
        part = part if read is None else read(part)
        if found := [*leaf_faults(leaf.facts, part)]:
            raise InvalidValue.of(((), reason) for reason in found)
        return part

    return checked


def exactly(json: type[Any], value: Any, asked: str = "") -> Any:
    """The value, if it has exactly this type; else what is `asked` for is told."""
    if type(value) is not json:
        reason = f"expected {asked or JSON[json]}, got {shown(value)}"
        raise InvalidValue.at(reason=reason)
    return value


def _member(cls: type[enum.Enum]) -> Callable[[Any], Any]:
    by_value = {member.value: member for member in cls}
    words = "one of " + ", ".join(by_value)

    def member(value: str) -> enum.Enum:
        if value not in by_value:
            raise InvalidValue.at(reason=f"expected {words}, got {shown(value)}")
        return by_value[value]

    return member
