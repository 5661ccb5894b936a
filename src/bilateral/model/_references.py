"""Keys and the references to them, found by structure.

An instrument resolves its own; a dossier resolves those between its instruments.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from bilateral.errors import Place, pointer
from bilateral.model._shape import (
    Array,
    Both,
    Declares,
    Leaf,
    Maybe,
    RefersTo,
    Shape,
    below,
    members,
)
from bilateral.model.body import Institution
from bilateral.model.source import Doubt, PartRef

Fault = tuple[Place, str]


class Declared(NamedTuple):
    """A part that has a key, and where it stands."""

    place: Place
    part: Any

    @property
    def member(self) -> str:
        """The member of the whole that holds it; "" for the whole itself."""
        return str(self.place[0]) if self.place else ""

    def answers(self, asked: RefersTo) -> bool:
        """Whether it is what a reference may lead to."""
        if asked.members and self.member not in asked.members:
            return False
        return asked.type in (None, type(self.part).__name__)


class _Reference(NamedTuple):
    place: Place
    key: str
    asked: RefersTo
    holder: Any


class Keys:
    """All keys that a whole declares, and all references in it.

    Parts that are wholes of their own (`within`) count with their key alone: what is
    inside refers to what is inside.
    """

    def __init__(self, whole: Any, within: tuple[type[Any], ...] = ()) -> None:
        self.whole = whole
        self._within = within
        self.declared: dict[str, Declared] = {}
        self.doubled: list[Fault] = []
        self.references: list[_Reference] = []
        self.part_refs: list[tuple[Place, PartRef]] = []
        self._read(whole, ())

    def unresolved(self) -> Iterator[Fault]:
        """Keys that come twice and references that lead nowhere: all of them."""
        yield from self.doubled
        own = {m.name for m in members(type(self.whole))}
        there: dict[RefersTo, list[str]] = {}
        for place, key, asked, _ in self.references:
            named = asked.members
            if named and not own.intersection(named):
                continue  # resolved by what holds this whole
            found = self.declared.get(key)
            if found is None or not found.answers(asked):
                if asked not in there:
                    there[asked] = [
                        k for k, d in self.declared.items() if d.answers(asked)
                    ]
                where = " or ".join(named) or "the instrument"
                yield (
                    place,
                    f"no key {key!r} in {where}; there are: {few(there[asked])}",
                )
        yield from self.circles()

    def circles(self) -> Iterator[Fault]:
        """Parts that refer to themselves, or are within one another.

        A part is within the one of its own type to which it refers.
        """
        for place, key, asked, holder in self.references:
            found = self.declared.get(key)
            if found and found.part is holder and not asked.itself:
                yield place, f"{key!r} cannot refer to itself"
        outer = {
            (place[-1], holder.key): (key, place)
            for place, key, _, holder in self.references
            if type(place[-1]) is str  # one, and not one of several
            and key in self.declared
            and type(self.declared[key].part) is type(holder)
        }
        for (member, own), (key, place) in outer.items():
            passed = [key]
            while passed[-1] != own and (member, passed[-1]) in outer:
                following, _ = outer[member, passed[-1]]
                if following in passed:
                    break  # a circle of others, told with them
                passed.append(following)
            if passed[-1] == own and len(passed) > 1:
                yield place, f"{own!r} is within itself: {' within '.join(passed)}"

    def _read(self, value: Any, place: Place) -> None:
        if type(value) is PartRef:
            self.part_refs.append((place, value))
        for member in members(type(value)):
            if has_keys(member.shape):
                part = getattr(value, member.name)
                self._part(member.shape, part, (*place, member.name), value)

    def _part(self, of: Shape, value: Any, place: Place, holder: Any) -> None:
        match of:
            case Maybe(inner):
                if value is not None:
                    self._part(inner, value, place, holder)
            case Array(item):
                for index, each in enumerate(value):
                    self._part(item, each, (*place, index), holder)
            case Both(half):
                for side, each in value.items():
                    self._part(half, each, (*place, side), holder)
            case Leaf(_, facts):
                for fact in facts:
                    if isinstance(fact, Declares):
                        self._declare(value, place[:-1], holder)
                    elif isinstance(fact, RefersTo):
                        self.references.append(_Reference(place, value, fact, holder))
            case _:
                if not isinstance(value, self._within):
                    self._read(value, place)
                elif holder is self.whole:  # elsewhere it is another text of the same
                    self._declare(value.key, place, value)

    def _declare(self, key: str, place: Place, part: Any) -> None:
        known = self.declared.setdefault(key, Declared(place, part))
        if known.place == place:
            return
        if isinstance(part, Institution) and isinstance(known.part, Institution):
            if known.part != part:
                other = pointer(known.place) or "the whole"
                reason = f"{key!r} is another institution, or differs, at {other}"
                self.doubled.append(((*place, "key"), reason))
        else:
            other = pointer(known.place) or "the whole"
            reason = f"{key!r} is already the key of {other}"
            self.doubled.append(((*place, "key"), reason))


_HAS_KEYS: dict[Shape, bool] = {}


def has_keys(of: Shape) -> bool:
    """Whether a value of this shape can hold a key or a reference to one."""
    if of not in _HAS_KEYS:
        _HAS_KEYS[of] = any(
            isinstance(s, Leaf)
            and any(isinstance(f, Declares | RefersTo) for f in s.facts)
            for s in below(of)
        )
    return _HAS_KEYS[of]


def few(keys: list[str]) -> str:
    """The first of these keys, for messages."""
    shown = keys[:8]
    more = f" and {len(keys) - len(shown)} more" if len(keys) > len(shown) else ""
    return (", ".join(shown) or "none") + more


def missing_part(ref: PartRef, place: Place, keys: Keys) -> Iterator[Fault]:
    """The fault of a reference whose part the instrument does not have."""
    if ref.part is not None and ref.part not in keys.declared:
        there = few([*keys.declared])
        reason = f"no key {ref.part!r} in {ref.instrument!r}; there are: {there}"
        yield (*place, "part"), reason


def doubtful(doubts: tuple[Doubt, ...], place: Place, keys: Keys) -> Iterator[Fault]:
    """Doubts about members that their part does not have."""
    for i, doubt in enumerate(doubts):
        if (found := keys.declared.get(doubt.about)) is None:
            continue  # a reference that leads nowhere, which is said elsewhere
        own = [m.name for m in members(type(found.part))]
        for j, name in enumerate(doubt.members):
            if name not in own:
                kind = type(found.part).__name__
                reason = f"{kind} has no member {name!r}; it has {', '.join(own)}"
                yield (*place, i, "members", j), reason
