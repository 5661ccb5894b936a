"""What all values of the model share: guards, equality, and how they are shown.

A guard normalises what is obviously meant, and refuses all else. It has two steps, both
beyond the reach of ``attrs.validators.disabled()``: the field's own converter, if it has
one, is lenient; then `faults` demands what the annotation says.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from inspect import Parameter, Signature, get_annotations
from operator import attrgetter
from typing import Any

import attrs

from bilateral.errors import InvalidValue
from bilateral.model._fields import faults
from bilateral.model._shape import Array, Both, Maybe, Shape, hints, shape
from bilateral.model.side import Pair


class Value:
    """Base of the attrs classes of the model.

    Two are equal if they are of one class and all their members are equal.
    """

    __slots__ = ()

    def __init_subclass__(cls) -> None:
        # attrs writes none of these for a class that has them: to compile what it writes
        # for a hundred classes took a quarter of the import.
        for name in ("__repr__", "__eq__", "__hash__"):
            if name not in vars(cls):
                setattr(cls, name, getattr(Value, name))

    def __repr__(self) -> str:
        """As a program builds it: what is as its default says is left out."""
        told = ", ".join(f"{name}={part!r}" for name, part in self._told())
        return f"{type(self).__name__}({told})"

    def _repr_pretty_(self, printer: Any, _: bool) -> None:  # noqa: FBT001 - so called
        """The same in several lines, for Hypothesis and IPython."""
        if type(self).__repr__ is not Value.__repr__:
            printer.text(repr(self))
            return
        with printer.group(4, f"{type(self).__name__}(", ")"):
            for number, (name, part) in enumerate(self._told()):
                if number:
                    printer.text(",")
                    printer.breakable()
                printer.text(f"{name}=")
                printer.pretty(part)

    def _told(self) -> Iterator[tuple[str, Any]]:
        """The members that are not as their defaults say."""
        cls: Any = type(self)
        for field in attrs.fields(cls):
            part = getattr(self, field.name)
            if field.repr and part != field.default:
                yield field.name, part

    def __eq__(self, other: object) -> bool:
        """Whether it is of the same class and all members are equal.

        Those that both share, as after `replace`, are not looked into.
        """
        if other is self:
            return True
        if type(other) is not type(self):
            return NotImplemented
        cls: Any = type(self)
        parts = _parts_of(cls)
        return bool(parts(self) == parts(other))

    def __hash__(self) -> int:
        cls: Any = type(self)
        return hash((cls.__name__, _parts_of(cls)(self)))


@functools.cache
def _parts_of(cls: Any) -> Callable[[object], object]:
    names = [field.name for field in attrs.fields(cls) if field.eq]
    return attrgetter(*names) if names else lambda _: ()


def guarded(
    cls: type, fields: list[attrs.Attribute[Any]]
) -> list[attrs.Attribute[Any]]:
    """A field transformer that puts the guard of each field into its converter."""
    own = get_annotations(cls)  # attrs hands in the base's fields too, already guarded
    for field in fields:
        if field.name in own:
            # It was made for this class alone. `evolve` would make a copy, by the
            # protocol of pickle, which is slow for the hundreds that an import makes.
            object.__setattr__(field, "converter", _guard(cls, field))
    return fields


def _guard(cls: type, field: attrs.Attribute[Any]) -> Callable[[Any], Any]:
    name = field.name
    convert: Any = field.converter

    def guard(value: Any) -> Any:
        try:
            normal = value if convert is None else convert(value)
        except InvalidValue as error:
            raise error.within(name) from error.__cause__
        wanted = _shape_of(cls, name)
        normal = _without_lists(wanted, normal)
        if found := [*faults(wanted, normal)]:
            raise InvalidValue.of(found).within(name)
        return normal

    # attrs shows it in the signature of the class.
    takes: Any = field.type
    if convert is not None:
        takes = get_annotations(convert)["value"]
    guard.__signature__ = _taking(takes)  # type: ignore[attr-defined]
    return guard


@functools.cache  # many fields take the same, and hundreds are made at import
def _taking(annotation: Any) -> Signature:
    value = Parameter("value", Parameter.POSITIONAL_OR_KEYWORD, annotation=annotation)
    return Signature([value])


@functools.cache  # annotations can be read once the module is complete
def _shape_of(cls: type, name: str) -> Shape:
    return shape(hints(cls)[name])


def _without_lists(of: Shape, value: Any) -> Any:
    """A list for a tuple is obviously meant; all else stays the same object."""
    match of:
        case Maybe(inner):
            return _without_lists(inner, value)
        case Array() if type(value) is list:
            return tuple(value)
        case Both(half) if type(value) is Pair:
            new = value.map(functools.partial(_without_lists, half))
            same = new.first is value.first and new.second is value.second
            return value if same else new
        case _:
            return value
