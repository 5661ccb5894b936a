"""What each field may hold, read once from its annotation: the one description.

Guards, `swap`, `replace`, references, readers, writers and strategies are walks over
these few forms. A new type or field needs no other line anywhere.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from inspect import get_annotations
from types import NoneType, UnionType
from typing import Annotated, Any, TypeAlias, Union, final, get_args, get_origin

import attrs
from attrs import frozen

from bilateral.model.extensions import Extensions, Json
from bilateral.model.side import Pair
from bilateral.model.text import Text

# --- facts: what an annotation adds to a type ---------------------------------------


@final
@frozen
class Matches:
    """A string: the pattern that it matches as a whole, and what that asks in words."""

    pattern: str
    words: str


@final
@frozen
class Within:
    """A number: the least and the greatest that it may be; ``None`` is no bound."""

    least: int | None = None
    most: int | None = None


@final
@frozen
class AtLeast:
    """A tuple: how many items it has at least."""

    items: int


@final
@frozen
class Declares:
    """A string: it is the key of the object that holds it."""


@final
@frozen
class RefersTo:
    """A string: it is a key that is declared under one of these members.

    They are members of the instrument or dossier that resolves it; none named: any.
    Where parts of several types stand there, it is the key of one of this `type`; of
    the part that refers itself only if that can be meant.
    """

    members: tuple[str, ...] = ()
    type: str | None = None
    itself: bool = False


Fact: TypeAlias = Matches | Within | Declares | RefersTo

# --- forms --------------------------------------------------------------------------


@final
@frozen
class Leaf:
    """A value without parts: a scalar, an enum, a `Text`, `Extensions`, or one with a text form."""

    type: type[Any]
    facts: tuple[Fact, ...] = ()


@final
@frozen
class Maybe:
    """``None`` for what is not stated."""

    inner: Shape


@final
@frozen
class Array:
    """A tuple, of any length from `least` on."""

    item: Shape
    least: int = 0


@final
@frozen
class Both:
    """A `Pair`."""

    half: Shape


@final
@frozen
class Record:
    """An attrs class with members."""

    type: type[Any]


@final
@frozen
class OneOf:
    """A union of attrs classes, each with a `tag` of its own."""

    types: tuple[type[Any], ...]


Shape: TypeAlias = Leaf | Maybe | Array | Both | Record | OneOf


@final
@frozen
class Member:
    """A field of a record; `default` is `attrs.NOTHING` where it has none."""

    name: str
    shape: Shape
    default: Any

    @property
    def silent(self) -> Any:
        """The default, if it says that nothing is stated; else `attrs.NOTHING`."""
        parts = self.default if type(self.default) is Pair else (self.default,)
        nothing = all(part is None or part in ((), Extensions()) for part in parts)
        return self.default if nothing else attrs.NOTHING


_NOT_HELD = (tuple, list, dict, set, frozenset, float, object, NoneType)


def shape(annotation: Any) -> Shape:
    """The shape of a resolved annotation; `TypeError` if a model may not hold it."""
    origin, args = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _with_facts(shape(args[0]), args[1:])
    if origin in (Union, UnionType):
        types = tuple(a for a in args if a is not NoneType)
        inner = shape(types[0]) if len(types) == 1 else OneOf(types)
        return Maybe(inner) if NoneType in args else inner
    if origin is tuple and args[1:] == (...,):
        return Array(shape(args[0]))
    if origin is Pair:
        return Both(shape(args[0]))
    if not isinstance(annotation, type) or annotation in _NOT_HELD:
        message = f"no shape for {annotation!r}"
        raise TypeError(message)
    return (Record if has_members(annotation) else Leaf)(annotation)


def _with_facts(plain: Shape, facts: tuple[Any, ...]) -> Shape:
    match plain, facts:
        case Array(item), (AtLeast(least),):
            return Array(item, least)
        case Leaf(cls, inner), _:
            return Leaf(cls, (*inner, *facts))
    message = f"no facts {facts!r} on {plain!r}"
    raise TypeError(message)


def has_members(cls: type[Any]) -> bool:
    """Whether a class is a record; one that can `parse` is written as text."""
    own_form = cls in (Text, Extensions, Json) or hasattr(cls, "parse")
    return attrs.has(cls) and not own_form


# mypy refuses functools.cache for these.
_HINTS: dict[type[Any], dict[str, Any]] = {}
_OWN_HINTS: dict[type[Any], dict[str, Any]] = {}
_MEMBERS: dict[type[Any], tuple[Member, ...]] = {}


def hints(cls: type[Any]) -> dict[str, Any]:
    """The annotations of a class, resolved; read once, when the module is complete."""
    if cls not in _HINTS:
        found = [_own_hints(base) for base in reversed(cls.__mro__)]
        _HINTS[cls] = {name: hint for own in found for name, hint in own.items()}
    return _HINTS[cls]


def _own_hints(cls: Any) -> dict[str, Any]:
    """Those of the class itself.

    `typing.get_type_hints` takes twice as long, and goes through each base again.
    """
    if cls not in _OWN_HINTS:
        # A member may have the name of what an annotation names, such as a module:
        # what the module of the class has goes first.
        module = getattr(sys.modules.get(cls.__module__), "__dict__", {})
        _OWN_HINTS[cls] = get_annotations(
            cls, globals={**vars(cls)}, locals=module, eval_str=True
        )
    return _OWN_HINTS[cls]


def members(cls: type[Any]) -> tuple[Member, ...]:
    """The members of a record, in order; read once, when the module is complete."""
    if cls not in _MEMBERS:
        own = hints(cls)
        _MEMBERS[cls] = tuple(
            Member(f.name, shape(own[f.name]), f.default) for f in attrs.fields(cls)
        )
    return _MEMBERS[cls]


def below(of: Shape) -> Iterator[Shape]:
    """This shape and all that it can hold, each once: types may be recursive."""
    seen, waiting = {of}, [of]
    while waiting:
        yield (one := waiting.pop())
        parts: set[Shape] = set()
        match one:
            case Maybe(inner) | Array(inner) | Both(inner):
                parts = {inner}
            case Record(cls):
                parts = {m.shape for m in members(cls)}
            case OneOf(types):
                parts = set(map(Record, types))
        waiting += parts - seen
        seen |= parts


def in_words(of: Shape) -> str:
    """What a shape asks for, for messages."""
    match of:
        case Array(item, least):
            few = f" with at least {least}" if least else ""
            return f"a tuple of {in_words(item)}{few}"
        case Both(half):
            return f"a Pair of {in_words(half)}"
        case Maybe(inner):
            return f"{in_words(inner)} or None"
        case OneOf(types):
            return " or ".join(cls.__name__ for cls in types)
        case _:
            return of.type.__name__
