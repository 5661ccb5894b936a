"""Three versions of a list laid side by side: which parts are one, and in what order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from bilateral.model._alignment import aligned, key_of, likeness

Parts = tuple[Any, ...]
BASE, OURS, THEIRS = range(3)


class Entry(NamedTuple):
    """One part in each of the three versions, ``None`` where it is not; and where it is."""

    base: Any
    ours: Any
    theirs: Any
    positions: tuple[int | None, int | None, int | None]

    @property
    def in_both(self) -> bool:
        """Whether both sides have it."""
        return self.ours is not None and self.theirs is not None

    @property
    def clashes(self) -> bool:
        """Whether both added it, and not the same."""
        return self.base is None and self.in_both and bool(self.ours != self.theirs)

    @property
    def taken_out(self) -> bool:
        """Whether one side took it out, and the other did not change it."""
        ours, theirs = (
            part is not None and part != self.base for part in (self.ours, self.theirs)
        )
        return self.base is not None and not (self.in_both or ours or theirs)

    @property
    def rank(self) -> tuple[str, str, int]:
        """What parts are ordered by that each side has in one place.

        Of parts without a key that are alike either both are in the base, or one side
        has both: else they would be taken for one.
        """
        part = self.ours if self.theirs is None else self.theirs
        position = self.positions[BASE]
        order = -1 if position is None else position
        return key_of(part) or "", repr(likeness(part)), order


def laid_out(base: Parts, ours: Parts, theirs: Parts) -> list[Entry] | None:
    """All that is in a version and was not simply taken out, in the order of the merge.

    What both sides have stands as in the version that moved some of it. What only one
    has follows what it follows there; where both have something in one place, it stands
    in the order of keys. What clashes comes at the end.

    ``None`` if both moved parts, and not alike, or both added parts without a key that
    may be one part.
    """
    entries = [e for e in _entries(base, ours, theirs) if not e.taken_out]
    clashing = [e for e in entries if e.clashes]
    if any(key_of(e.ours) is None for e in clashing):
        return None
    entries = [e for e in entries if not e.clashes]
    rows = [
        _row(entries, half, len(version))
        for half, version in enumerate((base, ours, theirs))
    ]
    order = _order(entries, rows)
    return None if order is None else [*_filled(entries, order, rows), *clashing]


def _entries(base: Parts, ours: Parts, theirs: Parts) -> list[Entry]:
    to_ours, to_theirs = dict(aligned(base, ours)), dict(aligned(base, theirs))
    places = [(i, to_ours.get(i), to_theirs.get(i)) for i in range(len(base))]
    ours_new, theirs_new = (
        [j for j in range(len(version)) if j not in known]
        for version, known in (
            (ours, {*to_ours.values()}),
            (theirs, {*to_theirs.values()}),
        )
    )
    pairs = dict(
        aligned(tuple(ours[j] for j in ours_new), tuple(theirs[j] for j in theirs_new))
    )
    both = {theirs_new[k] for k in pairs.values()}
    added: list[tuple[int | None, int | None, int | None]] = [
        (None, j, theirs_new[pairs[n]] if n in pairs else None)
        for n, j in enumerate(ours_new)
    ]
    added += [(None, None, k) for k in theirs_new if k not in both]
    return [
        Entry(_part(base, i), _part(ours, j), _part(theirs, k), (i, j, k))
        for i, j, k in [*places, *added]
    ]


def _part(version: Parts, position: int | None) -> Any:
    return None if position is None else version[position]


def _row(entries: Sequence[Entry], half: int, length: int) -> list[int]:
    """The numbers of the entries that a version has, in its order."""
    row: list[int | None] = [None] * length
    for number, entry in enumerate(entries):
        if (position := entry.positions[half]) is not None:
            row[position] = number
    return [number for number in row if number is not None]


def _order(entries: Sequence[Entry], rows: Sequence[list[int]]) -> list[int] | None:
    """The order of what both sides have; ``None`` if each has one of its own."""
    base, ours, theirs = ([n for n in row if entries[n].in_both] for row in rows)
    if theirs in (ours, base):
        return ours
    return theirs if ours == base else None


def _filled(
    entries: Sequence[Entry], order: Iterable[int], rows: Sequence[list[int]]
) -> list[Entry]:
    """What only one side has, put behind what it follows there."""
    behind: dict[int | None, tuple[list[int], list[int]]] = {}
    for half in (OURS, THEIRS):
        last: int | None = None
        for number in rows[half]:
            if entries[number].in_both:
                last = number
            else:
                behind.setdefault(last, ([], []))[half - OURS].append(number)
    found: list[Entry] = []
    for anchor in (None, *order):
        if anchor is not None:
            found.append(entries[anchor])
        ours, theirs = behind.get(anchor, ([], []))
        more = [entries[number] for number in (*ours, *theirs)]
        if ours and theirs:
            more.sort(key=lambda entry: entry.rank)
        found += more
    return found
