"""The edits that both sides made of one draft, brought together."""

from __future__ import annotations

__all__ = ["Conflict", "ConflictKind", "Merge", "merge"]

from collections.abc import Iterable
from typing import Any, Generic, NamedTuple, TypeVar, final

import attrs
from attrs import field, frozen

from bilateral.analysis._lists import laid_out
from bilateral.errors import InvalidValue, Place, Problem, pointer
from bilateral.model import Pair, Text
from bilateral.model._alignment import is_record, key_of
from bilateral.model._order import place_order
from bilateral.model._shape import members
from bilateral.model._word import Word

T = TypeVar("T")


@final
class ConflictKind(Word):
    """Why two edits of one thing do not go together.

    `CHANGED`: both changed it, and not alike; `REMOVED`: one took it out and the other
    changed it; `ADDED`: both added something under one key, and not alike;
    `IMPOSSIBLE`: each edit is sound, and both together can never be.
    """

    CHANGED = "changed"
    REMOVED = "removed"
    ADDED = "added"
    IMPOSSIBLE = "impossible"


@final
@frozen(kw_only=True)
class Conflict:
    """What the sides have to settle between them.

    Args:
        kind: Why the edits do not go together.
        place: Where the merged value has what the base has; the list, of something that
            the base has not.
        base: What the draft had; ``None`` if it had nothing.
        ours: What one made of it; ``None`` if it is not there, or not stated.
        theirs: What the other made of it; ``None`` likewise.
        reason: Of what is impossible, why: places in it are those of both edits
            together. A sentence has no mirror image, and is not compared.
    """

    kind: ConflictKind
    place: Place
    base: object
    ours: object
    theirs: object
    reason: str | None = field(default=None, eq=False)

    @property
    def pointer(self) -> str:
        """The place as a JSON Pointer."""
        return pointer(self.place)

    @property
    def key(self) -> str | None:
        """The key of the part in conflict; ``None`` if it has none."""
        parts = (self.base, self.ours, self.theirs)
        return next((key for part in parts if (key := key_of(part))), None)


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
    with a key that are, else one member, else the whole that cannot be.

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


class _Three(NamedTuple):
    """One thing in the draft, and what each made of it."""

    base: Any
    ours: Any
    theirs: Any

    def member(self, name: str) -> _Three:
        return _Three(*(getattr(whole, name) for whole in self))

    def conflict(
        self, kind: ConflictKind | None = None, place: Place = (), reason: str = ""
    ) -> Conflict:
        if kind is None:
            added, removed = self.base is None, None in (self.ours, self.theirs)
            kind = ConflictKind.REMOVED if removed else ConflictKind.CHANGED
            kind = ConflictKind.ADDED if added else kind
        return Conflict(kind=kind, place=place, **self._asdict(), reason=reason or None)


def _merged(
    base: Any, ours: Any, theirs: Any, *, whole: bool = False
) -> tuple[Any, list[Conflict]]:
    """The value, and conflicts at places within it."""
    if theirs in (ours, base):
        return ours, []
    if ours == base:
        return theirs, []
    three = _Three(base, ours, theirs)
    if len({type(part) for part in three}) > 1:
        return base, [three.conflict()]
    if type(base) is Text:
        return _text(three)
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


def _text(three: _Three) -> tuple[Any, list[Conflict]]:
    """Each language by itself."""
    words: dict[str, str] = {}
    conflicts: list[Conflict] = []
    for tag in three.base | three.ours | three.theirs:
        part, found = _merged(*(text.get(tag) for text in three))
        conflicts += _within(tag, found)
        if part is not None:
            words[tag] = part
    try:
        return Text(words), conflicts
    except InvalidValue as error:  # one took out these languages, the other those
        reason = str(error)
        return three.base, [three.conflict(ConflictKind.IMPOSSIBLE, reason=reason)]


def _list(three: _Three) -> tuple[Any, list[Conflict]]:
    entries = laid_out(*three)
    if entries is None:
        return three.base, [three.conflict()]
    items: list[Any] = []
    conflicts: list[Conflict] = []
    for entry in entries:
        if entry.clashes:
            conflicts.append(_Three(*entry[:3]).conflict())
        elif entry.base is None:
            items.append(entry.theirs if entry.ours is None else entry.ours)
        else:
            item, found = _merged(*entry[:3])
            conflicts += _within(len(items), found)
            items.append(item)
    return tuple(items), conflicts


def _record(three: _Three) -> tuple[Any, list[Conflict]]:
    """Member by member; what can never be is a conflict, as small as can be."""
    new: dict[str, Any] = {}
    conflicts: list[Conflict] = []
    for member in members(type(three.base)):
        versions = three.member(member.name)
        part, found = _merged(*versions)
        conflicts += _within(member.name, found)
        if part is not versions.base:
            new[member.name] = part
    try:
        return attrs.evolve(three.base, **new), conflicts
    except InvalidValue as error:
        problems = error.problems
    at_fault = _at_fault(new, problems)
    for name, faults in at_fault.items():
        conflicts = _without_parts(three.member(name), name, new, faults, conflicts)
    named = [name for name in new if name in at_fault]
    for name in (None, *named, *(name for name in new if name not in at_fault)):
        rest = {n: part for n, part in new.items() if n != name}
        try:
            value = attrs.evolve(three.base, **rest)
        except InvalidValue as error:
            problems = error.problems if name is None else problems
            continue
        if name is not None:
            conflicts = [c for c in conflicts if c.place[0] != name]
            conflicts.append(_impossible(three.member(name), (name,), problems))
        return value, conflicts
    return three.base, [_impossible(three, (), problems)]


def _impossible(three: _Three, place: Place, problems: Iterable[Problem]) -> Conflict:
    reason = "; ".join(map(str, problems))
    return three.conflict(ConflictKind.IMPOSSIBLE, place, reason)


def _at_fault(
    new: dict[str, Any], problems: Iterable[Problem]
) -> dict[str, dict[int, list[Problem]]]:
    """The members that problems name, and in lists the positions of parts with a key."""
    found: dict[str, dict[int, list[Problem]]] = {}
    for problem in problems:
        _, name, *steps = f"{problem.place}/".split("/")
        if name in new:
            inside = found.setdefault(name, {})
            if type(new[name]) is tuple and steps[0]:
                position = int(steps[0])
                if key_of(new[name][position]) is not None:
                    inside.setdefault(position, []).append(problem)
    return found


def _without_parts(
    three: _Three,
    name: str,
    new: dict[str, Any],
    faults: dict[int, list[Problem]],
    conflicts: list[Conflict],
) -> list[Conflict]:
    """Put these parts of a list back to what the base has; the conflicts afterwards."""
    known = [{key_of(part): part for part in version} for version in three]
    items: list[Any] = []
    moved: dict[int, int] = {}
    found: list[Conflict] = []
    for position, item in enumerate(new[name]):
        versions = _Three(*(parts.get(key_of(item)) for parts in known))
        if position not in faults or item == versions.base:
            moved[position] = len(items)
            items.append(item)
            continue
        place: Place = (name,)
        if versions.base is not None:
            place = (name, len(items))
            items.append(versions.base)
        found.append(_impossible(versions, place, faults[position]))
    new[name] = tuple(items)
    for conflict in conflicts:
        if conflict.place[0] != name or len(conflict.place) == 1:
            found.append(conflict)
        elif (position := conflict.place[1]) in moved:
            place = (name, moved[int(position)], *conflict.place[2:])
            found.append(attrs.evolve(conflict, place=place))
    return found
