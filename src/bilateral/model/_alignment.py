"""Which part of one tuple is which of another: by key, and without one by likeness."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from typing import Any, TypeAlias

import attrs

from bilateral.model._shape import Declares, Leaf, Maybe, has_members, members
from bilateral.model.side import Pair
from bilateral.model.text import Text

Name: TypeAlias = tuple[str, Hashable]
"""Under what a part can be found; the string orders names."""
NamesOf: TypeAlias = Callable[[Any], Iterator[Name]]


def aligned(old: tuple[Any, ...], new: tuple[Any, ...]) -> list[tuple[int, int]]:
    """The positions of what is one part in both, each at most once.

    Parts with a key are one if the key is. Of those without, first come those that are
    equal, then those that are alike (`likeness`) and say the same in a language, then
    those that are alike, in order. Each way takes one look at each part, so that the
    time grows with their number; exchanging both tuples exchanges the positions.
    """
    found: list[tuple[int, int]] = []
    left = ([*range(len(old))], [*range(len(new))])
    for names_of in (_key, _value, _words, _kind):
        pairs = _paired(names_of, old, new, left)
        found += pairs.items()
        taken = {*pairs.values()}
        left = (
            [i for i in left[0] if i not in pairs],
            [j for j in left[1] if j not in taken],
        )
    return sorted(found)


def _paired(
    names_of: NamesOf,
    old: tuple[Any, ...],
    new: tuple[Any, ...],
    left: tuple[list[int], list[int]],
) -> dict[int, int]:
    """Those of one name, in order; a part of several names by the first that is met."""
    groups: dict[Name, tuple[list[int], list[int]]] = {}
    for half, parts in enumerate((old, new)):
        for position in left[half]:
            for name in names_of(parts[position]):
                groups.setdefault(name, ([], []))[half].append(position)
    found: dict[int, int] = {}
    taken: set[int] = set()
    for name in sorted(groups, key=lambda name: name[0]):
        ours = [i for i in groups[name][0] if i not in found]
        theirs = [j for j in groups[name][1] if j not in taken]
        for i, j in zip(ours, theirs, strict=False):
            found[i] = j
            taken.add(j)
    return found


def is_record(part: object) -> bool:
    """Whether it has members with names of their own."""
    return has_members(type(part)) and type(part) is not Pair


def key_of(part: object) -> str | None:
    """The key that a part declares; ``None`` if it has none."""
    if not is_record(part):
        return None
    name = _facts(type(part)).key
    key: str | None = name and getattr(part, name)
    return key


def likeness(part: object) -> Hashable:
    """What a part without a key has in common with all that may be a change of it.

    Its type, and the words of closed lists and the keys that it must state: another
    condition is one of another kind, another signature one of another official.
    A word, a key or a number is like nothing but itself.
    """
    if type(part) is Text:
        return Text
    if not is_record(part):
        return part
    return (type(part), *(getattr(part, name) for name in _facts(type(part)).kinds))


def _key(part: object) -> Iterator[Name]:
    if (key := key_of(part)) is not None:
        yield "", key


def _value(part: object) -> Iterator[Name]:
    if key_of(part) is None:
        yield "", part


def _words(part: object) -> Iterator[Name]:
    if key_of(part) is None:
        texts = [part] if type(part) is Text else _texts(part)
        for text in texts:
            for tag, words in text.items():
                yield f"{tag} {words}", likeness(part)


def _kind(part: object) -> Iterator[Name]:
    if key_of(part) is None:
        yield "", likeness(part)


def _texts(part: object) -> list[Text]:
    if not is_record(part):
        return []
    return [getattr(part, name) for name in _facts(type(part)).texts]


class _Facts:
    """Of a record: the member that is its key, and those that it must state."""

    def __init__(self, cls: type[Any]) -> None:
        self.key: str | None = None
        self.kinds: list[str] = []
        self.texts: list[str] = []
        for member in members(cls):
            of = member.shape.inner if isinstance(member.shape, Maybe) else member.shape
            if not isinstance(of, Leaf):
                continue
            if any(isinstance(fact, Declares) for fact in of.facts):
                self.key = member.name
            elif member.default is attrs.NOTHING and issubclass(of.type, str):
                self.kinds.append(member.name)
            elif member.default is attrs.NOTHING and of.type is Text:
                self.texts.append(member.name)


_KNOWN: dict[type[Any], _Facts] = {}


def _facts(cls: type[Any]) -> _Facts:
    """Read once for each class."""
    if cls not in _KNOWN:
        _KNOWN[cls] = _Facts(cls)
    return _KNOWN[cls]
