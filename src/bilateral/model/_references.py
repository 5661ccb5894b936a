"""Keys and the references to them, found by structure.

An instrument resolves its own; a dossier resolves those between its instruments.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from itertools import islice
from typing import Any, NamedTuple

from bilateral.errors import Place, pointer, shown
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

_FEW = 8
"""How many keys a message names."""
_LONG = 60
"""How many letters of one."""


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
                reason = f"no key {shown(key)} in {where}"
                yield place, f"{reason}; there are: {few(there[asked])}"
        yield from self.circles()

    def circles(self) -> Iterator[Fault]:
        """Parts that refer to themselves, or are within one another.

        A part is within the one of its own type to which it refers.
        """
        for place, key, asked, holder in self.references:
            found = self.declared.get(key)
            if found and found.part is holder and not asked.itself:
                yield place, f"{shown(key)} cannot refer to itself"
        outer = {
            (place[-1], holder.key): (key, place)
            for place, key, _, holder in self.references
            if type(place[-1]) is str  # one, and not one of several
            and key in self.declared
            and type(self.declared[key].part) is type(holder)
        }
        ways = {part: key for part, (key, _) in outer.items()}
        for member, own in on_a_circle(ways):
            key, place = outer[member, own]
            passed = [key]
            while passed[-1] != own and len(passed) < _FEW:
                passed.append(outer[member, passed[-1]][0])
            if passed[-1] != own:
                passed += ["…", own]
            if passed != [own]:
                way = " within ".join(map(_shortened, passed))
                yield place, f"{shown(own)} is within itself: {way}"

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
                reason = f"{shown(key)} is another institution, or differs, at {other}"
                self.doubled.append(((*place, "key"), reason))
        else:
            other = pointer(known.place) or "the whole"
            reason = f"{shown(key)} is already the key of {other}"
            self.doubled.append(((*place, "key"), reason))


_HAS_KEYS: dict[Shape, bool] = {}


def has_keys(of: Shape) -> bool:
    """Whether a value of this shape can hold a key or a reference to one."""
    if of not in _HAS_KEYS:
        match of:
            case Leaf(_, facts):
                found = any(isinstance(fact, Declares | RefersTo) for fact in facts)
            case Maybe(inner) | Array(inner) | Both(inner):
                found = has_keys(inner)
            case _:
                found = any(isinstance(s, Leaf) and has_keys(s) for s in below(of))
        _HAS_KEYS[of] = found
    return _HAS_KEYS[of]


def few(keys: Collection[str], joint: str = ", ") -> str:
    """The first of these keys, for messages; also of those only the beginning."""
    first = [_shortened(key) for key in islice(keys, _FEW)]
    more = f" and {len(keys) - _FEW} more" if len(keys) > _FEW else ""
    return (joint.join(first) or "none") + more


def _shortened(key: str) -> str:
    return key if len(key) <= _LONG else f"{key[: _LONG - 1]}…"


def on_a_circle(outer: Mapping[tuple[str, str], str]) -> list[tuple[str, str]]:
    """Those that are within themselves, if each is within the one that it names.

    Args:
        outer: For a member that names, and the key of a part, the key named.
    """
    done: set[tuple[str, str]] = set()
    found: set[tuple[str, str]] = set()
    for start in outer:
        passed: dict[tuple[str, str], None] = {}  # a set, in order
        part = start
        while part in outer and part not in done and part not in passed:
            passed[part] = None
            part = (part[0], outer[part])
        if part in passed:
            way = [*passed]
            found.update(way[way.index(part) :])
        done.update(passed)
    return [part for part in outer if part in found]


def missing_part(ref: PartRef, place: Place, keys: Keys) -> Iterator[Fault]:
    """The fault of a reference whose part the instrument does not have."""
    if ref.part is not None and ref.part not in keys.declared:
        reason = f"no key {shown(ref.part)} in {shown(ref.instrument)}"
        yield (*place, "part"), f"{reason}; there are: {few(keys.declared)}"


def doubtful(doubts: tuple[Doubt, ...], place: Place, keys: Keys) -> Iterator[Fault]:
    """Doubts about members that their part does not have."""
    for i, doubt in enumerate(doubts):
        if (found := keys.declared.get(doubt.about)) is None:
            continue  # a reference that leads nowhere, which is said elsewhere
        own = [m.name for m in members(type(found.part))]
        for j, name in enumerate(doubt.members):
            if name not in own:
                kind = type(found.part).__name__
                reason = f"{kind} has no member {shown(name)}; it has {', '.join(own)}"
                yield (*place, i, "members", j), reason
