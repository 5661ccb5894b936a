"""What works on every type by its structure: `swap`, `at`, `replace` and `walk`."""

from __future__ import annotations

__all__ = ["at", "in_language", "replace", "swap", "walk"]

import enum
from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

import attrs

from bilateral.errors import InvalidValue, NothingThere, Place, pointer, shown
from bilateral.model._shape import Both, Leaf, below, has_members, members
from bilateral.model.extensions import Extensions
from bilateral.model.side import Actor, Pair, Side
from bilateral.model.text import Text

T = TypeVar("T")
E = TypeVar("E", bound=enum.Enum)


def swap(value: T) -> T:
    """The same thing seen from the other side.

    Sides, actors and pairs are turned, wherever they stand; keys and words are left
    alone, and parts without sides are shared with the value given. It also turns attrs
    classes of your own, and lists, dicts and sets in them, which are copied.

    >>> swap(Pair("a", "b"))
    Pair(first='b', second='a')
    >>> swap((Actor.FIRST, Actor.EACH))
    (Actor.SECOND, Actor.EACH)
    """
    swapped: Any = _swap(value)
    return swapped  # type: ignore[no-any-return]


def _swap(value: Any) -> Any:
    match value:
        case Side():
            return value.other
        case Actor():
            return value.mirrored
        case Pair(first, second):
            return Pair(_swap(second), _swap(first))
        case tuple() if type(value) is tuple:
            swapped = tuple(map(_swap, value))
            same = all(a is b for a, b in zip(swapped, value, strict=True))
            return value if same else swapped
        case list() | set() | frozenset():  # not of the model, but perhaps of a report
            return type(value)(map(_swap, value))
        case dict():
            return type(value)((_swap(key), _swap(part)) for key, part in value.items())
        case _ if attrs.has(type(value)):
            old = {name: getattr(value, name) for name in _sided(type(value))}
            new = {n: swapped for n, v in old.items() if (swapped := _swap(v)) is not v}
            return _evolved(value, new) if new else value
        case _:
            return value


def _evolved(value: Any, new: dict[str, Any]) -> Any:
    """With other members, by name: the argument of a private one has another name."""
    alias = {f.name: f.alias or f.name for f in attrs.fields(type(value))}
    return attrs.evolve(value, **{alias[name]: part for name, part in new.items()})


_SIDED: dict[type[Any], list[str]] = {}


def _sided(cls: type[Any]) -> list[str]:
    """The members that may hold a side, for each class once."""
    if cls not in _SIDED:
        try:
            _SIDED[cls] = [m.name for m in members(cls) if _holds_sides(m.shape)]
        except (AttributeError, NameError, TypeError, ValueError):
            # Not of the model: it holds anything.
            _SIDED[cls] = [field.name for field in attrs.fields(cls) if field.init]
    return _SIDED[cls]


def _holds_sides(of: Any) -> bool:
    return any(
        isinstance(s, Both) or (isinstance(s, Leaf) and s.type in (Side, Actor))
        for s in below(of)
    )


def in_language(value: T, tag: str) -> T:
    """The value with all words of undetermined language (``und``) in this one.

    So that a text can be written down with plain strings, and told its language once.

    >>> in_language(Pair(Text("Laos"), Text(vi="Lào")), "en")
    Pair(first=Text({'en': 'Laos'}), second=Text({'vi': 'Lào'}))

    Args:
        value: Any value of the model.
        tag: The language, as a tag of BCP 47.

    Raises:
        InvalidValue: If it is no tag, or a text has words in it already.
    """
    found = {
        pointer(place): _told_in(part, tag, place)
        for place, part in walk(value)
        if type(part) is Text and "und" in part
    }
    return replace(value, found)


def _told_in(text: Text, tag: str, place: Place) -> Text:
    words = dict(text)
    undetermined = words.pop("und")
    if tag in words:
        reason = f"expected no words in {tag} beside those of undetermined language"
        raise InvalidValue.at(*place, reason=reason)
    return Text({**words, tag: undetermined})


def walk(value: object, place: Place = ()) -> Iterator[tuple[Place, Any]]:
    """The value and every part of it, each with its place, in the order of the text.

    >>> [(pointer(place), part) for place, part in walk(Pair("a", None))]
    [('', Pair(first='a', second=None)), ('/first', 'a'), ('/second', None)]

    Args:
        value: Any value of the model.
        place: Where the value itself stands.
    """
    yield place, value
    for step, part in _parts(value):
        yield from walk(part, (*place, step))


def _parts(value: Any) -> list[tuple[str | int, Any]]:
    """The parts one step down, as a document names them."""
    match value:
        case Text() | Pair() | Extensions():
            return list(value.items())
        case tuple():
            return list(enumerate(value))
        case _ if has_members(type(value)):
            return [(m.name, getattr(value, m.name)) for m in members(type(value))]
        case _:
            return []


def at(value: object, place: str | Place) -> Any:
    """What stands at a JSON Pointer, or at the place of a finding.

    >>> at((Pair("a", "b"),), "/0/second")
    'b'

    Raises:
        NothingThere: If nothing does.
    """
    whole = _pointer(place)
    for step in _steps(whole):
        value = _part(value, step, whole)[1]
    return value


def replace(value: T, changes: Mapping[str, object] | Mapping[Place, object]) -> T:
    """The value with other parts in the places that JSON Pointers name, all at once.

    At once, since a key and the references to it can only change together. Guards hold
    as in a constructor; what is not on the way is shared, not copied. To add to a
    tuple, replace the tuple.

    >>> replace(Pair("a", "b"), {"/second": "c"})
    Pair(first='a', second='c')

    Args:
        value: Any value of the model.
        changes: What is to stand at each JSON Pointer, or at the place of a finding.

    Raises:
        NothingThere: If nothing stands at a place, or one lies within another.
        InvalidValue: If the result can never be; places are those of the whole.
    """
    steps = {tuple(_steps(_pointer(place))): new for place, new in changes.items()}
    replaced = _replace(value, steps, ())
    if not isinstance(replaced, type(value)):
        reason = f"expected {type(value).__name__}, got {shown(replaced)}"
        raise InvalidValue.at(reason=reason)
    return replaced


def _replace(value: Any, changes: dict[tuple[str, ...], object], place: Place) -> Any:
    if () in changes:
        if len(changes) > 1:
            further = max(changes, key=len)
            reason = f"lies within {pointer(place) or 'the whole'}, which is replaced"
            raise NothingThere(pointer((*place, *further)), reason)
        return changes[()]
    inside: dict[str, dict[tuple[str, ...], object]] = {}
    for (step, *rest), new in changes.items():
        inside.setdefault(step, {})[tuple(rest)] = new
    new_parts: dict[str | int, Any] = {}
    for step, inner in inside.items():
        own, old = _part(value, step, pointer((*place, step)))
        part = _replace(old, inner, (*place, step))
        if part is not old:
            new_parts[own] = part
    if not new_parts:
        return value
    try:
        return _rebuilt(value, new_parts)
    except InvalidValue as error:
        raise error.within(*place) from error.__cause__


def _rebuilt(value: Any, parts: dict[str | int, Any]) -> Any:
    if type(value) is tuple:
        return tuple(parts.get(i, part) for i, part in enumerate(value))
    named = {str(step): new for step, new in parts.items()}
    if type(value) in (Text, Extensions):
        return type(value)({**value, **named})
    return attrs.evolve(value, **named)


def _pointer(place: str | Place) -> str:
    return place if isinstance(place, str) else pointer(place)


def _steps(place: str) -> list[str]:
    if place and not place.startswith("/"):
        raise NothingThere(place, "a JSON Pointer is empty or begins with /")
    return [s.replace("~1", "/").replace("~0", "~") for s in place.split("/")[1:]]


def _part(value: Any, step: str, place: str) -> tuple[str | int, Any]:
    """One step down, in the document's terms: the step as the value knows it, the part."""
    parts = _parts(value)
    for own, part in parts:
        if str(own) == step:
            return own, part
    whole = "what is not stated" if value is None else type(value).__name__
    there = ", ".join(str(own) for own, _ in parts) or "nothing"
    raise NothingThere(place, f"no {shown(step)} in {whole}: it has {there}")
