"""Strategies by the shape of a type: one walk, with by hand only what has no shape."""

from __future__ import annotations

import enum
import functools
import unicodedata
from collections.abc import Callable, Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Any

import attrs
from hypothesis import reject
from hypothesis import strategies as st

from bilateral.errors import InvalidValue
from bilateral.model._i_json import MOST_WHOLE
from bilateral.model._number import DIGITS
from bilateral.model._shape import (
    Array,
    Both,
    Leaf,
    Matches,
    Maybe,
    Member,
    OneOf,
    Record,
    Shape,
    Within,
    members,
    shape,
)
from bilateral.model.side import Pair

Given = dict[str, Any]

BY_HAND: dict[type[Any], Callable[[int], st.SearchStrategy[Any]]] = {}
"""Types that have no shape, or whose members are drawn together."""
PATTERNS: dict[str | None, st.SearchStrategy[str]] = {}
"""Strings that are drawn more cheaply than from their pattern."""

_MOST = 999_999
_TURNS = 10


def of(annotation: Any, max_size: int) -> st.SearchStrategy[Any]:
    """Valid values of a type, or of a union of types."""
    return values(shape(annotation), max_size)


@functools.cache
def values(wanted: Shape, max_size: int) -> st.SearchStrategy[Any]:
    """Valid values of a shape, with tuples of at most this length."""
    match wanted:
        case Leaf(cls) | Record(cls) if cls in BY_HAND:
            return BY_HAND[cls](max_size)
        case Leaf():
            return _leaves(wanted)
        case Maybe(inner):
            return st.none() | values(inner, max_size)
        case Array(item, least):
            most = max(least, max_size)
            items = st.lists(values(item, max_size), min_size=least, max_size=most)
            return items.map(tuple)
        case Both(half):
            return st.builds(Pair, values(half, max_size), values(half, max_size))
        case OneOf(types):
            return st.one_of([values(Record(cls), max_size) for cls in types])
        case _:
            return records(wanted.type, max_size)


def _leaves(leaf: Leaf) -> st.SearchStrategy[Any]:
    within = next((f for f in leaf.facts if isinstance(f, Within)), Within())
    pattern = next((f.pattern for f in leaf.facts if isinstance(f, Matches)), None)
    if pattern in PATTERNS:
        return PATTERNS[pattern]
    if pattern is not None:
        found = st.from_regex(pattern, fullmatch=True)
        return found.map(functools.partial(unicodedata.normalize, "NFC"))
    if leaf.type is int:
        return st.integers(within.least, within.most or MOST_WHOLE)
    if leaf.type is Decimal:
        return numbers(within.least, within.most)
    if issubclass(leaf.type, enum.Enum):
        return st.sampled_from(leaf.type)
    message = f"no strategy for {leaf!r}"
    raise TypeError(message)


def numbers(least: int | None, most: int | None) -> st.SearchStrategy[Decimal]:
    """Exact numbers, most with few decimals, whatever the decimal context says."""
    low, high = (-_MOST if least is None else least, _MOST if most is None else most)
    finest = DIGITS - len(str(max(abs(low), abs(high))))
    whole, fine, finer = (_with_decimals(low, high, n) for n in (0, 3, finest))
    return whole | fine | finer


def _with_decimals(low: int, high: int, decimals: int) -> st.SearchStrategy[Decimal]:
    steps = st.integers(low * 10**decimals, high * 10**decimals)
    return steps.map(lambda number: Decimal(f"{number}e-{decimals}"))


@st.composite
def records(
    draw: st.DrawFn,
    cls: type[Any],
    max_size: int,
    instead: Mapping[str, st.SearchStrategy[Any]] = MappingProxyType({}),
) -> Any:
    """Values of a record; of what it need not state, some is stated.

    Where its members do not fit one another, the constructor says which: what it need
    not state is left out, the others are drawn again; and where it says too little,
    more is stated.
    """
    could = {m.name: m for m in optional(cls, max_size)}
    must = {m.name: m for m in required(cls)}
    some = draw(_some(*could)) if could else ()
    waiting = [*must, *some]
    given: Given = {}
    for _ in range(_TURNS):
        for name in waiting:
            if name in instead:
                given[name] = draw(instead[name])
            else:
                given[name] = draw(stated((must | could)[name], max_size))
        try:
            return cls(**given)
        except InvalidValue as error:
            at_fault = {p.place.split("/")[1] for p in error.problems if p.place}
        waiting = [name for name in at_fault if name in must]
        if dropped := at_fault.intersection(could, given):
            given = {name: given[name] for name in given if name not in dropped}
        elif not waiting:
            more = [name for name in could if name not in given]
            waiting = [draw(st.sampled_from(more or [*could]))]
    return reject()


@functools.cache
def _some(*names: str) -> st.SearchStrategy[list[str]]:
    """A few of these, perhaps all: mostly few, so that values are small."""
    could = st.sampled_from(names)
    return st.lists(could, unique=True, max_size=3) | st.lists(could, unique=True)


def required(cls: type[Any]) -> list[Member]:
    """The members without a default."""
    return [m for m in members(cls) if m.default is attrs.NOTHING]


def optional(cls: type[Any], max_size: int) -> list[Member]:
    """The members with a default, as far as there is another value."""
    return [
        m
        for m in members(cls)
        if m.default is not attrs.NOTHING
        and (max_size or not isinstance(m.shape, Array))
    ]


def stated(member: Member, max_size: int) -> st.SearchStrategy[Any]:
    """Values of a member that say something: neither ``None`` nor an empty tuple."""
    match member.shape:
        case Maybe(inner):
            return values(inner, max_size)
        case Array(item, least):
            return values(Array(item, max(1, least)), max_size)
        case wanted:
            return values(wanted, max_size)
