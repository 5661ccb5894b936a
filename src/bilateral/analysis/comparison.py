"""What changed from one text to another, and whether two copies of one text differ."""

from __future__ import annotations

__all__ = ["Comparison", "Difference", "DifferenceKind", "compare", "compare_copies"]

from collections.abc import Iterable
from itertools import pairwise
from typing import Any, TypeVar, final

from attrs import evolve, field, frozen

from bilateral.errors import InvalidValue, Place, pointer, shown
from bilateral.model import Extensions, Instrument, Json, Pair, Party, Side, Text, swap
from bilateral.model._alignment import aligned, is_record, key_of
from bilateral.model._order import place_order
from bilateral.model._shape import members
from bilateral.model._word import Word
from bilateral.model.dossier import oriented
from bilateral.model.text import folded

T = TypeVar("T")

ORIGINAL = "names_first"
"""The member that says which side's original a copy was made from."""


@final
class DifferenceKind(Word):
    """What became of a part.

    `ADDED`: it is only in the new text, or only stated there; `REMOVED`: only in the
    old one; `CHANGED`: it is in both, and differs; `REORDERED`: of a list, what is in
    both stands in another order.
    """

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    REORDERED = "reordered"


@final
@frozen(kw_only=True)
class Difference:
    """One thing that differs, at the innermost part that does.

    Args:
        kind: What became of it.
        old_place: Where it stands in the old text; ``None`` for a part of a list, or
            an extension, that is not there.
        new_place: Where it stands in the new text; ``None`` likewise.
        old: What the old text has; ``None`` if it states nothing.
        new: What the new text has, seen from the same side; ``None`` likewise.
    """

    kind: DifferenceKind
    old_place: Place | None
    new_place: Place | None
    old: object
    new: object

    @property
    def old_pointer(self) -> str | None:
        """The place in the old text as a JSON Pointer."""
        return None if self.old_place is None else pointer(self.old_place)

    @property
    def new_pointer(self) -> str | None:
        """The place in the new text as a JSON Pointer."""
        return None if self.new_place is None else pointer(self.new_place)

    @property
    def languages(self) -> tuple[str, ...]:
        """The tags of the languages in which words differ, if they are no others.

        >>> old, new = Text(vi="Báo", lo="ຂ່າວ"), Text(vi="Báo chí", lo="ຂ່າວ")
        >>> compare(old, new).differences[0].languages
        ('vi',)
        """
        old, new = self.old, self.new
        if not isinstance(old, Text) or not isinstance(new, Text):
            return ()
        return tuple(tag for tag in old | new if old.get(tag) != new.get(tag))


def _in_order(differences: Iterable[Difference]) -> tuple[Difference, ...]:
    return tuple(sorted(differences, key=_order))


def _order(change: Difference) -> tuple[object, ...]:
    place = change.old_place if change.new_place is None else change.new_place
    return place_order(place or ()), change.kind.value


@final
@frozen(kw_only=True)
class Comparison:
    """All that differs between two values of one type.

    Args:
        old: The one that was given first.
        new: The other one.
        exchanged: Whether the other one has the sides the other way round: what is new
            is told as the first one would have it, and its places lead into the other.
        differences: What differs, in the order of the text; none: both are equal.
    """

    old: object = field(repr=False)
    new: object = field(repr=False)
    exchanged: bool = False
    differences: tuple[Difference, ...] = field(converter=_in_order)

    @property
    def equal(self) -> bool:
        """Whether nothing differs."""
        return not self.differences


def compare(old: T, new: T) -> Comparison:
    """What changed from one value to another of the same type.

    Parts of a list that have a key are compared with what has this key in the other
    list, wherever it stands; others with what is equal or, if nothing is, most alike.
    A part with another key or of another type is another part, changed as a whole. Time
    grows with the size of both.

    >>> from bilateral import Duration, Notice
    >>> six, three = (Notice(length=Duration(months=n)) for n in (6, 3))
    >>> [change] = compare(six, three).differences
    >>> change.kind, change.old_pointer, str(change.old), str(change.new)
    (DifferenceKind.CHANGED, '/length', 'P6M', 'P3M')

    Args:
        old: A value of the model: an agreement, minutes, a dossier, or a part of one.
        new: What became of it. Sides are those of the old one: nothing is turned round.
    """
    return Comparison(old=old, new=new, differences=_Walk().through(old, new))


def compare_copies(ours: Instrument, theirs: Instrument) -> Comparison:
    """Whether two copies of one instrument are equal, and if not, what differs.

    Each side's original names its own side first. The copies are laid side by side by
    the keys of the institutions, then by their names; if neither tells which side is
    which, as they stand. Which side an original names first (`names_first`) is no
    difference between them.

    >>> from bilateral import Agreement, Institution
    >>> sides = Pair("VNA", "KPL").map(
    ...     lambda name: Party(institutions=(Institution(key=name.lower(), name=name),))
    ... )
    >>> copy = Agreement(key="mou", title="Memorandum", parties=sides)
    >>> compare_copies(copy, swap(copy)).equal
    True

    Args:
        ours: One copy.
        theirs: The other one, perhaps with the sides exchanged.

    Raises:
        InvalidValue: If one is no instrument.
    """
    for name, copy in (("ours", ours), ("theirs", theirs)):
        if not isinstance(copy, Instrument):
            reason = f"expected an instrument, got {shown(copy)}"
            raise InvalidValue.at(name, reason=reason)
    exchanged = _exchanged(ours, theirs)
    found = _Walk().through(ours, swap(theirs) if exchanged else theirs)
    return Comparison(
        old=ours,
        new=theirs,
        exchanged=exchanged,
        differences=(
            evolve(change, new_place=swap(change.new_place)) if exchanged else change
            for change in found
            if change.new_place is None or change.new_place[-1:] != (ORIGINAL,)
        ),
    )


def _exchanged(ours: Instrument, theirs: Instrument) -> bool:
    """Whether the first side of one is the second side of the other."""
    try:
        return oriented(theirs, ours.parties) is not theirs
    except InvalidValue:  # no key tells
        near, far = ours.parties.map(_called), theirs.parties.map(_called)
    straight = near.first & far.first or near.second & far.second
    crosswise = near.first & far.second or near.second & far.first
    return bool(crosswise) and not straight


def _called(party: Party) -> set[tuple[str, str]]:
    """The names of its institutions, in each language."""
    return {
        (tag, folded(tag, words))
        for institution in party.institutions
        for text in (institution.name, institution.short_name, *institution.aliases)
        if text is not None
        for tag, words in text.items()
    }


@final
class _Walk:
    """Through two values at once, down to what differs."""

    def __init__(self) -> None:
        self._found: list[Difference] = []

    def through(self, old: object, new: object) -> list[Difference]:
        """What differs; of two wholes the key may differ like any member."""
        if is_record(old) and type(old) is type(new):
            self._members(old, new, (), ())
        else:
            self._part(old, new, (), ())
        return self._found

    def _part(self, old: Any, new: Any, was: Place, now: Place) -> None:
        if old is new:
            return
        same = type(old) is type(new) and key_of(old) == key_of(new)
        if type(old) is tuple and same:
            self._items(old, new, was, now)
        elif type(old) is Pair and same:
            for side in Side:
                self._part(old[side], new[side], (*was, side), (*now, side))
        elif type(old) is Extensions and same:
            for iri in {**old, **new}:
                self._extension(old.get(iri), new.get(iri), (*was, iri), (*now, iri))
        elif is_record(old) and same:
            self._members(old, new, was, now)
        elif old != new:
            kind = DifferenceKind.ADDED if old is None else DifferenceKind.CHANGED
            kind = DifferenceKind.REMOVED if new is None else kind
            self._add(kind, (was, old), (now, new))

    def _extension(
        self, old: Json | None, new: Json | None, was: Place, now: Place
    ) -> None:
        if old is None:
            self._add(DifferenceKind.ADDED, (None, None), (now, new))
        elif new is None:
            self._add(DifferenceKind.REMOVED, (was, old), (None, None))
        else:
            self._part(old, new, was, now)

    def _members(self, old: Any, new: Any, was: Place, now: Place) -> None:
        for member in members(type(old)):
            name = member.name
            parts = getattr(old, name), getattr(new, name)
            self._part(*parts, (*was, name), (*now, name))

    def _items(
        self, old: tuple[Any, ...], new: tuple[Any, ...], was: Place, now: Place
    ) -> None:
        pairs = aligned(old, new)
        there, here = {i for i, _ in pairs}, {j for _, j in pairs}
        for i, item in enumerate(old):
            if i not in there:
                self._add(DifferenceKind.REMOVED, ((*was, i), item), (None, None))
        for j, item in enumerate(new):
            if j not in here:
                self._add(DifferenceKind.ADDED, (None, None), ((*now, j), item))
        if any(a > b for (_, a), (_, b) in pairwise(pairs)):
            self._add(DifferenceKind.REORDERED, (was, old), (now, new))
        for i, j in pairs:
            self._part(old[i], new[j], (*was, i), (*now, j))

    def _add(
        self,
        kind: DifferenceKind,
        old: tuple[Place | None, object],
        new: tuple[Place | None, object],
    ) -> None:
        self._found.append(
            Difference(
                kind=kind, old_place=old[0], new_place=new[0], old=old[1], new=new[1]
            )
        )
