"""How each leaf stands in JSON: the only place that says so.

It says so twice, to the reader and in JSON Schema; the law in
`tests/laws/test_schema.py` holds them together.
"""

from __future__ import annotations

import enum
from collections.abc import Callable
from decimal import Decimal
from typing import Any, NamedTuple, TypeAlias

from bilateral.errors import InvalidValue, shown
from bilateral.model._fields import leaf_faults
from bilateral.model._i_json import MOST_WHOLE
from bilateral.model._number import TEXT_FORM, to_number
from bilateral.model._shape import Leaf, Matches, Within
from bilateral.model.extensions import IRI, IRI_IN_WORDS, Extensions
from bilateral.model.text import SPACE, TAG, TAG_IN_WORDS, Text

JSON = {
    str: "a string",
    int: "an integer",
    dict: "an object",
    list: "an array",
}


WORDS = 'an object with words by language such as {"en": "…"}'
"""What a `Text` is in JSON."""


Schema: TypeAlias = dict[str, Any]
"""What JSON Schema 2020-12 can say."""


def matching(asked: Matches) -> Schema:
    """A string that matches as a whole.

    In many dialects ``$`` matches before a line end at the end as well. No pattern of
    ours allows one, and no dialect mistakes what forbids it here.
    """
    return {
        "type": "string",
        "pattern": f"^(?:{asked.pattern})$",
        "not": {"pattern": "[\n\r\x85\u2028\u2029]"},
    }


_WORDS: Schema = {
    "type": "object",
    "minProperties": 1,
    "propertyNames": matching(Matches(TAG, TAG_IN_WORDS)),
    "additionalProperties": {
        "type": "string",
        "minLength": 1,
        "not": {"pattern": f"^[{SPACE}]|[{SPACE}]$"},
    },
}
_WHOLE: Schema = {"type": "integer", "minimum": -MOST_WHOLE, "maximum": MOST_WHOLE}


_ADDED: Schema = {
    "type": "object",
    "propertyNames": matching(Matches(IRI, IRI_IN_WORDS)),
}


def _data_of(added: Extensions) -> dict[str, Any]:
    return {iri: value.data for iri, value in added.items()}


class Form(NamedTuple):
    """A leaf in JSON: the exact type that the parser gives, and the ways in and out."""

    json: type[Any]
    read: Callable[[Any], Any] | None  # None: the value itself
    write: Callable[[Any], Any] | None  # the same; `_writers` needs none for words
    schema: Schema  # of what is read, which may have more forms than what is written


_FORMS: dict[type[Any], Form] = {
    str: Form(str, None, None, {"type": "string"}),
    int: Form(int, None, None, _WHOLE),
    # Never written with an exponent.
    Decimal: Form(str, to_number, "{:f}".format, matching(TEXT_FORM)),
    Text: Form(dict, Text, None, _WORDS),
    Extensions: Form(dict, Extensions, _data_of, _ADDED),
}


def form(leaf: Leaf) -> Form:
    """The form of a leaf; one with a text form has `text_form`, `parse` and `str`."""
    if leaf.type in _FORMS:
        return _FORMS[leaf.type]
    if issubclass(leaf.type, enum.Enum):
        words: Schema = {"type": "string", "enum": [m.value for m in leaf.type]}
        return Form(str, _member(leaf.type), None, words)
    return Form(str, leaf.type.parse, str, matching(leaf.type.text_form))


def fact_schema(leaf: Leaf) -> Schema:
    """What its facts ask for beyond its form, as far as JSON Schema can say it.

    Numbers with decimals stand in strings: of those it can say no bound but 0.
    """
    found: Schema = {}
    for fact in leaf.facts:
        match fact:
            case Matches():
                found |= matching(fact)
            case Within(least, most) if leaf.type is int:
                bounds = (("minimum", least), ("maximum", most))
                found |= {name: bound for name, bound in bounds if bound is not None}
            case Within(least) if least is not None and least >= 0:
                found["not"] = {"type": "string", "pattern": "^-.*[1-9]"}
    return found


def reader(leaf: Leaf) -> Callable[[Any], Any]:
    """Read and explain: no coercion, facts checked."""
    json, read, *_ = form(leaf)

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
