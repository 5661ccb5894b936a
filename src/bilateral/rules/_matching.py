"""What the sides promise each other: which promise has its like the other way.

Who promises it, of what kinds it is and what it comes to is read as the balance reads
it. This asks only what rules on reciprocity ask of single promises, in time that grows
with the text and no faster: what is *plainly* unlike, and what is plainly a mirror.
"""

from __future__ import annotations

__all__ = [
    "Flows",
    "Kinds",
    "Numbered",
    "flows_of",
    "mirrored_pairs",
    "undertakings",
]

from collections.abc import Hashable, Iterator, Mapping
from typing import TypeAlias, final

from attrs import frozen

from bilateral.analysis._scope import Scope
from bilateral.analysis._undertaking import (
    Undertaking,
    Way,
    goes_on_without_list,
    promised,
    way_of,
)
from bilateral.model import (
    Commitment,
    DeliverableKind,
    FormKind,
    Pair,
    Side,
)
from bilateral.model.text import base
from bilateral.rules._index import Index
from bilateral.rules.languages import languages_of

Numbered: TypeAlias = tuple[int, Commitment]
"""A commitment with its position in the text."""


def undertakings(index: Index) -> Mapping[str, Undertaking]:
    """What each commitment comes to in the balance, by its key; of a share, its whole."""
    return {key: one for (_, key), one in promised(index.text).items()}


def _scope(index: Index) -> Scope:
    return Scope(index.text)


@final
class Kinds:
    """The kinds and objects of some commitments, to ask whether one has its like there.

    Like is what shares a kind, by itself or through its forms, and, where both name
    their objects, a kind of object, and where both name its languages, one of these.
    *Other* and what is not stated may be anything: nothing is unlike it.
    """

    def __init__(self, index: Index) -> None:
        self._index = index
        self._any = False
        self._all_known = True
        self._known: dict[FormKind, dict[DeliverableKind | None, set[str]]] = {}

    def add(self, commitment: Commitment) -> None:
        """Take in a commitment."""
        self._any = True
        kinds = self._kinds(commitment)
        self._all_known = self._all_known and bool(kinds)
        for kind in kinds:
            there = self._known.setdefault(kind, {})
            for what, languages in self._objects(commitment).items():
                there.setdefault(what, set()).update(languages)

    def have_like(self, commitment: Commitment) -> bool:
        """Whether one of them is like this one."""
        kinds = self._kinds(commitment)
        if not kinds or not self._all_known:
            return self._any
        objects = self._objects(commitment)
        for kind in kinds:
            there = self._known.get(kind)
            if there is None:
                continue
            if None in there or None in objects:
                return True
            for what in there.keys() & objects.keys():
                here, other_way = objects[what], there[what]
                if "" in here | other_way or here & other_way:
                    return True
        return False

    def _kinds(self, commitment: Commitment) -> set[FormKind]:
        return _told(self._index.table(_scope).kinds(commitment))

    def _objects(
        self, commitment: Commitment
    ) -> dict[DeliverableKind | None, set[str]]:
        """The languages of each kind of object; the empty one where none is stated.

        What each gives in its own language, or in that of the other, is alike.
        """
        _, by = way_of(commitment.by, commitment.to)
        found: dict[DeliverableKind | None, set[str]] = {}
        for each in commitment.deliverables:
            other = each.kind is DeliverableKind.OTHER
            languages = found.setdefault(None if other else each.kind, set())
            bases = {base(tag) for tag in each.languages}
            languages |= bases or {""}
            if by is not None and bases & languages_of(self._index, by):
                languages.add("own")
            if by is not None and bases & languages_of(self._index, by.other):
                languages.add("theirs")
        return found or {None: {""}}


def _told(kinds: tuple[FormKind, ...]) -> set[FormKind]:
    """The kinds that say what is done."""
    return {*kinds} - {FormKind.OTHER}


@final
@frozen(kw_only=True)
class Flows:
    """Who promises what.

    Args:
        mutual: What both promise, each for itself or together.
        given: What each side promises alone, and not to itself; what each promises to
            one of them is promised by the other.
        unlike: Of these, what has nothing like it the other way and no word of the text
            that pairs it with something. The share of a larger one is not counted: it
            goes with the larger.
        paired: Keys of what the text itself pairs with something.
        carries_over: Something goes on as before, and no list says what that is.
    """

    mutual: tuple[Numbered, ...]
    given: Pair[tuple[Numbered, ...]]
    unlike: Pair[tuple[Numbered, ...]]
    paired: frozenset[str]
    carries_over: bool

    @property
    def go_both_ways(self) -> bool:
        """Whether each side promises something."""
        return bool(self.mutual or (self.given.first and self.given.second))


def flows_of(index: Index) -> Flows:
    """Who promises what in an instrument."""
    mutual: list[Numbered] = []
    given: Pair[list[Numbered]] = Pair([], [])
    for i, promise in index.promises:
        way, side = way_of(promise.by, promise.to)
        if side is None:
            mutual.append((i, promise))
        elif way is Way.FOR_OTHER:
            given[side].append((i, promise))
    paired = _paired_by_the_text(index)

    def unlike(side: Side) -> Iterator[Numbered]:
        other_way = Kinds(index)
        for _, promise in given[side.other]:
            other_way.add(promise)
        for i, promise in given[side]:
            alone = promise.key not in paired and promise.part_of is None
            if alone and not other_way.have_like(promise):
                yield i, promise

    return Flows(
        mutual=tuple(mutual),
        given=given.map(tuple),
        unlike=Pair(tuple(unlike(Side.FIRST)), tuple(unlike(Side.SECOND))),
        paired=paired,
        carries_over=any(map(goes_on_without_list, index.text.commitments)),
    )


def _paired_by_the_text(index: Index) -> frozenset[str]:
    """Keys of commitments that are given in return, or together with one of the other.

    With a share the whole is paired that it goes into.
    """
    every = index.table(undertakings)
    found: set[str] = set()
    for commitment in index.text.commitments:
        ends = [*commitment.in_return_for]
        if (side := every[commitment.key].side) is not None:
            opposite = side.other
            ends += [k for k in commitment.together_with if every[k].side is opposite]
        if ends:
            found |= {commitment.key, *ends}
    return frozenset(found | {every[key].name[1] for key in found})


def mirrored_pairs(index: Index) -> tuple[Pair[Numbered], ...]:
    """Promises that are plainly the two halves of one thing.

    The text pairs them, or each is the only one of its side that is like this in the
    balance and has these areas and forms. Where several could be meant, none is taken.
    """
    every = index.table(undertakings)
    promises = {
        p.key: (i, p) for i, p in index.promises if every[p.key].name[1] == p.key
    }
    linked: dict[str, set[str]] = {}
    for key, (_, promise) in promises.items():
        for other in (*promise.in_return_for, *promise.together_with):
            if other in promises and _are_halves(every[key], every[other]):
                linked.setdefault(key, set()).add(other)
                linked.setdefault(other, set()).add(key)
    found = [
        Pair(promises[key], promises[other])
        for key, others in linked.items()
        for other in others
        if every[key].side is Side.FIRST
        and len(others) == 1
        and len(linked[other]) == 1
    ]
    groups: dict[Hashable, Pair[list[Numbered]]] = {}
    for key, (i, promise) in promises.items():
        one = every[key]
        given = one.way is Way.FOR_OTHER and promise.part_of is None
        if key not in linked and one.side and given and one.like is not None:
            looks = (one.like, frozenset(one.areas), frozenset(promise.forms))
            group = groups.setdefault(looks, Pair([], []))
            group[one.side].append((i, promise))
    found += [
        Pair(group.first[0], group.second[0])
        for group in groups.values()
        if len(group.first) == len(group.second) == 1
    ]
    return tuple(found)


def _are_halves(one: Undertaking, other: Undertaking) -> bool:
    opposite = one.side is not None and other.side is one.side.other
    return opposite and not _told(one.kinds).isdisjoint(_told(other.kinds))
