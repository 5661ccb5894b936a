"""Whether the keys and references of a whole are sound: only yes or no.

This is asked of every instrument that is built or read, so it keeps no places. After a
no `_references.Keys` walks again and tells them. It may say no where nothing is wrong,
and never yes where something is: each check here covers one of `Keys`.
"""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from typing import Any, Self, cast, final

from attrs import frozen

from bilateral.model._generated import Functions, Lines, indented
from bilateral.model._references import has_keys, on_a_circle
from bilateral.model._shape import (
    Array,
    Both,
    Declares,
    Fact,
    Leaf,
    Maybe,
    Record,
    RefersTo,
    Shape,
    members,
)
from bilateral.model.body import Institution
from bilateral.model.source import Doubt, PartRef

_ASKED: list[RefersTo] = []
"""Every sort of reference in the model, in the order in which it was met."""


class Links:
    """The parts of a whole that have keys, and the keys that it refers to.

    Other wholes in it, such as the instruments of a dossier, count with their key
    alone: they have links of their own (`inside`).

    Attributes:
        whole: The instrument or dossier.
        parts: The parts with keys in the member that is just walked through.
        declared: All parts with keys.
        keys: The keys that are referred to, by the number of the sort of reference.
        inner: A member that names one part, what has this member, and the key named.
        part_refs: The references into other instruments.
        inside: The links of the wholes in it.
        at_fault: Whether something is wrong with what was gathered, or may be.
    """

    def __init__(self) -> None:
        self.whole: Any = None
        self.parts: dict[str, Any] = {}
        self.declared: dict[str, Any] = {}
        self.keys: defaultdict[int, list[str]] = defaultdict(list)
        self.inner: list[tuple[str, Any, str]] = []
        self.part_refs: list[PartRef] = []
        self.inside: list[Links] = []
        self.at_fault = False
        self._by_member: dict[str, dict[str, Any]] = {}

    @classmethod
    def of(cls, whole: Any) -> Self:
        """Those of a whole that is there."""
        links = cls()
        links.whole = whole
        _WALKS.names[_WALKS.whole(type(whole))](whole, links)
        return links

    def add(self, member: str) -> None:
        """A member of the whole was walked through, and has these parts in it."""
        parts, self.parts = self.parts, {}
        if not parts.keys().isdisjoint(self.declared):
            for key in parts.keys() & self.declared.keys():
                self.again(self.declared[key], parts.pop(key))
        self._by_member[member] = parts
        self.declared |= parts

    def again(self, known: Any, part: Any) -> None:
        """A key that was there before: one institution may stand in several places."""
        if type(known) is not Institution or known != part:
            self.at_fault = True

    def are_sound(self) -> bool:
        """Whether each key comes once and each reference leads to what it asks for."""
        return (
            not self.at_fault
            and all(self._lead(n, keys) for n, keys in self.keys.items())
            and not (self.inner and self._go_round())
        )

    def has(self, ref: PartRef) -> bool:
        """Whether this whole has the part that a reference into it names."""
        return ref.part is None or ref.part in self.declared

    def has_members(self, doubts: Iterable[Doubt]) -> bool:
        """Whether the parts in doubt have the members that are named."""
        return all(
            _names(self.declared[doubt.about].__class__).issuperset(doubt.members)
            for doubt in doubts
            if doubt.members and doubt.about in self.declared
        )

    def _lead(self, number: int, keys: list[str]) -> bool:
        asked, own = _asked_in(self.whole.__class__, number)
        if asked.members and not own:
            return True  # resolved by what holds this whole
        there = self.declared
        if own:
            # Nearly all refer to what stands in one member: then nothing is copied.
            there = self._by_member.get(own[0], {})
            for name in own[1:]:
                there = there | self._by_member.get(name, {})
        for key in keys:
            if key not in there:
                return False
            if asked.type and type(there[key]).__name__ != asked.type:
                return False
        return True

    def _go_round(self) -> bool:
        """Whether parts of one type are within one another."""
        outer = {
            (member, holder.key): key
            for member, holder, key in self.inner
            if isinstance(self.declared.get(key), type(holder))
        }
        return bool(on_a_circle(outer))


@functools.cache
def _names(cls: Hashable) -> frozenset[str]:
    return frozenset(m.name for m in members(cast("type[Any]", cls)))


@functools.cache
def _asked_in(cls: Hashable, number: int) -> tuple[RefersTo, tuple[str, ...]]:
    """A sort of reference, and the members of this whole under which it may lead."""
    asked = _ASKED[number]
    return asked, tuple(
        m.name for m in members(cast("type[Any]", cls)) if m.name in asked.members
    )


@final
@frozen
class KeyLines:
    """Lines that gather keys in the variable `links`.

    Args:
        holder: The class whose members they are.
        value: The variable of what has them.
        deeper: Lines for a record in a variable, which is of one of these types.
    """

    holder: type[Any]
    value: str
    deeper: Callable[[tuple[type[Any], ...], str], Lines]

    def of(self, of: Shape, x: str, one: str) -> Lines:
        """Those for a member in a variable; `one` is its name."""
        if not has_keys(of):
            return []
        match of:
            case Maybe(inner):
                return _block(f"if {x} is not None:", self.of(inner, x, one))
            case Array(Leaf(_, facts)):
                lines = [line for fact in facts for line in self._keys(fact, x)]
                return _block(f"if {x}:", lines)
            case Array(item):
                return _block(f"for {x}_ in {x}:", self.of(item, f"{x}_", one))
            case Both(half):
                lines = self.of(half, f"{x}_", one)
                return _block(f"for {x}_ in ({x}.first, {x}.second):", lines)
            case Leaf(_, facts):
                return [line for fact in facts for line in self._key(fact, x, one)]
            case Record(cls):
                return self.deeper((cls,), x)
            case _:
                return self.deeper(of.types, x)

    def _key(self, fact: Fact, x: str, one: str) -> Lines:
        if isinstance(fact, Declares):
            return declared(x, self.value)
        if not isinstance(fact, RefersTo):
            return []
        lines = [f"links.keys[{_number(fact)}].append({x})"]
        if self._has_key():
            lines += [f"if {x} == {self.value}.key: links.at_fault = True"]
            lines += [f"links.inner.append(({one!r}, {self.value}, {x}))"]
        return lines

    def _keys(self, fact: Fact, x: str) -> Lines:
        """Those for a tuple of keys."""
        if not isinstance(fact, RefersTo):
            return []
        lines = [f"links.keys[{_number(fact)}] += {x}"]
        if self._has_key() and not fact.itself:
            lines += [f"if {self.value}.key in {x}: links.at_fault = True"]
        return lines

    def _has_key(self) -> bool:
        return any(_declares(m.shape) for m in members(self.holder))


def _number(asked: RefersTo) -> int:
    if asked not in _ASKED:
        _ASKED.append(asked)
    return _ASKED.index(asked)


def declared(key: str, part: str) -> Lines:
    """Lines that gather a part with its key."""
    known = f"links.parts.setdefault({key}, {part})"
    return [f"if (known := {known}) is not {part}: links.again(known, {part})"]


def is_whole(cls: type[Any]) -> bool:
    """Whether it resolves its own references."""
    return hasattr(cls, "_is_sound")


def wholes_at_top(types: tuple[type[Any], ...], x: str) -> Lines:
    """Lines for what a whole holds: other wholes have keys in it."""
    return declared(f"{x}.key", x) if is_whole(types[0]) else []


def _block(head: str, lines: Lines) -> Lines:
    return [head, *indented(lines)] if lines else []


def _declares(of: Shape) -> bool:
    return isinstance(of, Leaf) and any(isinstance(f, Declares) for f in of.facts)


@final
class _Walks(Functions):
    """A function for each class, which gathers the links of a value that is there."""

    def whole(self, cls: type[Any]) -> str:
        """The name of the function for a whole."""

        def body() -> Lines:
            keys, lines = KeyLines(cls, "value", self._at_top), Lines()
            for m in members(cls):
                if found := keys.of(m.shape, "x", m.name):
                    lines += [f"x = value.{m.name}", *found]
                    lines += [f"if links.parts: links.add({m.name!r})"]
            return lines

        return self.late(f"whole_{cls.__name__}", "value, links", body)

    def _part(self, cls: type[Any]) -> str:
        def body() -> Lines:
            keys = KeyLines(cls, "value", self._deeper)
            lines = ["links.part_refs.append(value)"] if cls is PartRef else []
            for m in members(cls):
                if found := keys.of(m.shape, "x", m.name):
                    lines += [f"x = value.{m.name}", *found]
            return lines

        return self.late(f"part_{cls.__name__}", "value, links", body)

    def _at_top(self, types: tuple[type[Any], ...], x: str) -> Lines:
        return wholes_at_top(types, x) + self._deeper(types, x)

    def _deeper(self, types: tuple[type[Any], ...], x: str) -> Lines:
        if is_whole(types[0]):
            return [f"links.inside.append({self.name(Links)}.of({x}))"]
        known = {c: self._part(c) for c in types if has_keys(Record(c))}
        return [f"if walk := {self.table(known)}.get({x}.__class__): walk({x}, links)"]


_WALKS = _Walks()
