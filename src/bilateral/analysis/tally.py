"""How many undertakings, whose, and how much: in all, by area, by kind, by strength."""

from __future__ import annotations

__all__ = ["AreaTally", "KindTally", "Share", "StrengthTally", "Tally"]

from collections.abc import Callable, Iterable
from typing import TypeVar, final

from attrs import frozen

from bilateral.analysis._undertaking import Undertaking, Way
from bilateral.analysis.measure import Measure, added
from bilateral.model import FormKind, Pair, PartRef, Side, Strength

H = TypeVar("H", bound=Iterable[str])


@final
@frozen(kw_only=True)
class Share:
    """Which undertakings there are of one sort, and how much they come to.

    Args:
        of: The undertakings, in the order of their keys.
        measures: What their amounts come to, unit by unit.
        unmeasured: How many of them have no amount that counts: none is stated, it is
            only in words, or it is a ceiling.
    """

    of: tuple[PartRef, ...] = ()
    measures: tuple[Measure, ...] = ()
    unmeasured: int = 0

    @property
    def count(self) -> int:
        """How many undertakings there are."""
        return len(self.of)


@final
@frozen(kw_only=True)
class Tally:
    """What each side undertakes for the other, each alike, and both together.

    Args:
        for_other: What each side alone undertakes for the other, or for nobody in
            particular. What each is to do for one of them counts as done by the other.
        for_itself: What each side alone undertakes for itself, such as to train its
            own staff.
        alike: What each of the two undertakes; amounts are those of each side.
        jointly: What both undertake together; amounts are in all.
    """

    for_other: Pair[Share] = Pair(Share(), Share())
    for_itself: Pair[Share] = Pair(Share(), Share())
    alike: Share = Share()
    jointly: Share = Share()

    @property
    def count(self) -> int:
        """How many undertakings there are, whoever's they are."""
        shares = (*self.for_other, *self.for_itself, self.alike, self.jointly)
        return sum(share.count for share in shares)

    @property
    def amounts(self) -> tuple[Pair[Measure], ...]:
        """What both sides undertake for each other in the same unit and time.

        A unit that only one side has is left out: what is not stated is not nothing.
        """
        ours, theirs = (
            {(m.unit, m.per): m for m in share.measures} for share in self.for_other
        )
        return tuple(Pair(m, theirs[key]) for key, m in ours.items() if key in theirs)


@final
@frozen(kw_only=True)
class AreaTally:
    """What is undertaken in one area.

    Args:
        area: The area; ``None`` for what names none.
        tally: What is undertaken in it.
    """

    area: PartRef | None
    tally: Tally


@final
@frozen(kw_only=True)
class KindTally:
    """What is undertaken of one kind.

    Args:
        kind: The kind; ``None`` for what states none.
        tally: What is undertaken of it.
    """

    kind: FormKind | None
    tally: Tally


@final
@frozen(kw_only=True)
class StrengthTally:
    """What is said with one strength.

    Args:
        strength: How firmly it is said.
        tally: What is said so, on request or not.
    """

    strength: Strength
    tally: Tally


def tally(items: Iterable[Undertaking]) -> Tally:
    """What these undertakings come to; they are in the order of their names."""
    sorts: dict[tuple[Way, Side | None], list[Undertaking]] = {}
    for item in items:
        sorts.setdefault((item.way, item.side), []).append(item)

    def share(way: Way, side: Side | None = None) -> Share:
        same = sorts.get((way, side), [])
        return Share(
            of=tuple(item.ref for item in same),
            measures=added(m for item in same for m in item.measures),
            unmeasured=sum(not item.measures for item in same),
        )

    return Tally(
        for_other=Pair(*(share(Way.FOR_OTHER, side) for side in Side)),
        for_itself=Pair(*(share(Way.FOR_ITSELF, side) for side in Side)),
        alike=share(Way.ALIKE),
        jointly=share(Way.JOINTLY),
    )


def by_area(items: Iterable[Undertaking]) -> tuple[AreaTally, ...]:
    """By area, in the order of their keys; first what names none."""
    return tuple(
        AreaTally(area=PartRef(*area) if area else None, tally=tally(same))
        for area, same in _grouped(items, lambda item: item.areas)
    )


def by_kind(items: Iterable[Undertaking]) -> tuple[KindTally, ...]:
    """By kind, in the order of the alphabet; first what states none."""
    return tuple(
        KindTally(kind=kind, tally=tally(same))
        for kind, same in _grouped(items, lambda item: item.kinds)
    )


def by_strength(items: Iterable[Undertaking]) -> tuple[StrengthTally, ...]:
    """By strength, the firmest first."""
    said: dict[Strength | None, list[Undertaking]] = {}
    for item in items:
        said.setdefault(item.strength, []).append(item)
    return tuple(
        StrengthTally(strength=strength, tally=tally(said[strength]))
        for strength in Strength
        if strength in said
    )


def _grouped(
    items: Iterable[Undertaking], heads: Callable[[Undertaking], tuple[H, ...]]
) -> list[tuple[H | None, list[Undertaking]]]:
    groups: dict[H | None, list[Undertaking]] = {}
    for item in items:
        for head in heads(item) or (None,):
            groups.setdefault(head, []).append(item)
    return sorted(groups.items(), key=_letters)


def _letters(group: tuple[Iterable[str] | None, object]) -> tuple[str, ...]:
    """Keys as they are, and the letters of a kind, which itself has no order."""
    head, _ = group
    return tuple(head or ())
