"""The edits that both sides made of one draft, brought together."""

from __future__ import annotations

__all__ = ["Merge", "merge"]

from collections.abc import Iterable
from typing import Any, Generic, TypeVar, final

import attrs
from attrs import field, frozen

from bilateral.analysis._lists import laid_out
from bilateral.analysis._union import united
from bilateral.analysis.conflict import Conflict, ConflictKind, Three
from bilateral.errors import InvalidValue
from bilateral.model import Extensions, Pair, Text
from bilateral.model._alignment import is_record, key_of
from bilateral.model._order import place_order
from bilateral.model._shape import members

T = TypeVar("T")


def _in_order(conflicts: Iterable[Conflict]) -> tuple[Conflict, ...]:
    return tuple(
        sorted(
            conflicts, key=lambda c: (place_order(c.place), c.kind.value, c.key or "")
        )
    )


@final
@frozen(kw_only=True)
class Merge(Generic[T]):
    """Both edits of one draft, together.

    Args:
        value: The draft with all that only one changed, or both alike; where there is a
            conflict it is as before.
        conflicts: What both changed differently, in the order of the text; none: the
            value is what both wanted.
    """

    value: T
    conflicts: tuple[Conflict, ...] = field(default=(), converter=_in_order)


def merge(base: T, ours: T, theirs: T) -> Merge[T]:
    """The edits that two made of one draft, in one value.

    What only one changed is taken, and what both changed alike; in a text that is done
    for each language, in a list for each part. Parts with a key are those with this key
    in all three; others are matched as `compare` matches them. Added parts stand behind
    what they were put behind; where both added some in one place, in the order of their
    keys. A list that both ordered anew, or to which both added parts without a key that
    may be meant for one, is a conflict as a whole. Exchanging ours and theirs exchanges
    them in the conflicts, and nothing else. Time grows with the size of the three.

    Both edits can be sound and their union impossible: one takes out an area and the
    other names it. Then what is at fault is a conflict and stays as it was: the parts
    with a key that are, and where that is not enough, as few members as will do.

    >>> from bilateral import Notice, NoticeForm
    >>> draft = Notice(length="P6M")
    >>> written = Notice(length="P6M", form=NoticeForm.WRITING)
    >>> merged = merge(draft, Notice(length="P3M"), written)
    >>> merged.value == Notice(length="P3M", form=NoticeForm.WRITING)
    True
    >>> [conflict] = merge(draft, Notice(length="P3M"), Notice(length="P1Y")).conflicts
    >>> conflict.pointer, str(conflict.ours), str(conflict.theirs)
    ('/length', 'P3M', 'P1Y')

    Args:
        base: What both had before them.
        ours: What one made of it.
        theirs: What the other made of it, with the sides in the same order.
    """
    value, conflicts = _merged(base, ours, theirs, whole=True)
    return Merge(value=value, conflicts=tuple(conflicts))


def _merged(
    base: Any, ours: Any, theirs: Any, *, whole: bool = False
) -> tuple[Any, list[Conflict]]:
    """The value, and conflicts at places within it."""
    if theirs in (ours, base):
        return ours, []
    if ours == base:
        return theirs, []
    three = Three(base, ours, theirs)
    if len({type(part) for part in three}) > 1:
        return base, [three.conflict()]
    if type(base) in (Text, Extensions):
        return _mapping(three)
    if type(base) is tuple:
        return _list(three)
    if type(base) is Pair:
        parts = [
            (side, *_merged(base[side], ours[side], theirs[side]))
            for side, _ in base.items()
        ]
        return Pair(*(part for _, part, _ in parts)), [
            inner for side, _, found in parts for inner in _within(side, found)
        ]
    if is_record(base) and (whole or len({*map(key_of, three)}) == 1):
        return _record(three)
    return base, [three.conflict()]


def _within(step: str | int, conflicts: Iterable[Conflict]) -> list[Conflict]:
    return [attrs.evolve(c, place=(step, *c.place)) for c in conflicts]


def _mapping(three: Three) -> tuple[Any, list[Conflict]]:
    """Each language by itself, or each extension."""
    parts: dict[str, Any] = {}
    conflicts: list[Conflict] = []
    for name in {**three.base, **three.ours, **three.theirs}:
        part, found = _merged(*(version.get(name) for version in three))
        conflicts += _within(name, found)
        if part is not None:
            parts[name] = part
    try:
        return type(three.base)(parts), conflicts
    except InvalidValue as error:  # one took out these languages, the other those
        reason = str(error)
        return three.base, [three.conflict(ConflictKind.IMPOSSIBLE, reason=reason)]


def _list(three: Three) -> tuple[Any, list[Conflict]]:
    entries = laid_out(*three)
    if entries is None:
        return three.base, [three.conflict()]
    items: list[Any] = []
    conflicts: list[Conflict] = []
    for entry in entries:
        if entry.clashes:
            conflicts.append(Three(*entry[:3]).conflict())
        elif entry.base is None:
            items.append(entry.theirs if entry.ours is None else entry.ours)
        else:
            item, found = _merged(*entry[:3])
            conflicts += _within(len(items), found)
            items.append(item)
    return tuple(items), conflicts


def _record(three: Three) -> tuple[Any, list[Conflict]]:
    new: dict[str, Any] = {}
    conflicts: list[Conflict] = []
    for member in members(type(three.base)):
        versions = three.member(member.name)
        part, found = _merged(*versions)
        conflicts += _within(member.name, found)
        if part != versions.base:
            new[member.name] = part
    return united(three, new, conflicts)
