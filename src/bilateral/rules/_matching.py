"""What the sides promise each other: which promise has its like the other way.

This is no measure: only what rules on reciprocity ask of single promises, in time that
grows with the text and no faster.
"""

from __future__ import annotations

__all__ = ["Flows", "Kinds", "Numbered", "flows_of", "mirrored_pairs"]

from collections.abc import Hashable, Iterator
from typing import TypeAlias, final

from attrs import frozen

from bilateral.model import (
    Actor,
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


@final
class Kinds:
    """The kinds and objects of some commitments, to ask whether one has its like there.

    Like is what shares a kind and, where both name their objects, a kind of object, and
    where both name its languages, one of these. *Other* and what is not stated may be
    anything: nothing is unlike it.
    """

    def __init__(self, index: Index) -> None:
        self._index = index
        self._any = False
        self._all_known = True
        self._known: dict[FormKind, dict[DeliverableKind | None, set[str]]] = {}

    def add(self, commitment: Commitment) -> None:
        """Take in a commitment."""
        self._any = True
        kinds = known_kinds(commitment)
        self._all_known = self._all_known and bool(kinds)
        for kind in kinds:
            there = self._known.setdefault(kind, {})
            for what, languages in self._objects(commitment).items():
                there.setdefault(what, set()).update(languages)

    def have_like(self, commitment: Commitment) -> bool:
        """Whether one of them is like this one."""
        kinds = known_kinds(commitment)
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

    def _objects(
        self, commitment: Commitment
    ) -> dict[DeliverableKind | None, set[str]]:
        """The languages of each kind of object; the empty one where none is stated.

        What each gives in its own language, or in that of the other, is alike.
        """
        by = commitment.by.side
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


def known_kinds(commitment: Commitment) -> set[FormKind]:
    """The kinds that say what is done."""
    return {*commitment.kinds} - {FormKind.OTHER}


@final
@frozen(kw_only=True)
class Flows:
    """Who promises what.

    Args:
        mutual: What both promise, each for itself or together.
        given: What each side promises alone, and not to itself.
        unlike: Of these, what has nothing like it the other way and no word of the text
            that pairs it with something. The share of a larger one is not counted: it
            goes with the larger.
        paired: Keys of what the text itself pairs with something.
        carries_over: Something is promised by reference to all that was done before.
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
        side = promise.by.side
        if side is None:
            mutual.append((i, promise))
        elif promise.to != promise.by:
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
        carries_over=any(c.carries_over is not None for c in index.text.commitments),
    )


def _paired_by_the_text(index: Index) -> frozenset[str]:
    """Keys of commitments that are given in return, or together with one of the other."""
    by = {c.key: c.by.side for c in index.text.commitments}
    found: set[str] = set()
    for commitment in index.text.commitments:
        ends = [*commitment.in_return_for]
        if (side := by[commitment.key]) is not None:
            ends += [k for k in commitment.together_with if by[k] is side.other]
        if ends:
            found |= {commitment.key, *ends}
    return frozenset(found)


def mirrored_pairs(index: Index) -> tuple[Pair[Numbered], ...]:
    """Promises that are plainly the two halves of one thing.

    The text pairs them, or each is the only one of its side with these kinds, objects,
    areas and forms. Where several could be meant, none is taken.
    """
    promises = {promise.key: (i, promise) for i, promise in index.promises}
    linked: dict[str, set[str]] = {}
    for key, (_, promise) in promises.items():
        for other in (*promise.in_return_for, *promise.together_with):
            if other in promises and _are_halves(promise, promises[other][1]):
                linked.setdefault(key, set()).add(other)
                linked.setdefault(other, set()).add(key)
    found = [
        Pair(promises[key], promises[other])
        for key, others in linked.items()
        for other in others
        if promises[key][1].by is Actor.FIRST
        and len(others) == 1
        and len(linked[other]) == 1
    ]
    groups: dict[Hashable, Pair[list[Numbered]]] = {}
    for key, (i, promise) in promises.items():
        side = promise.by.side
        given = promise.to != promise.by and promise.part_of is None
        if key not in linked and side and given and promise.kinds:
            group = groups.setdefault(_looks(promise), Pair([], []))
            group[side].append((i, promise))
    found += [
        Pair(group.first[0], group.second[0])
        for group in groups.values()
        if len(group.first) == len(group.second) == 1
    ]
    return tuple(found)


def _are_halves(one: Commitment, other: Commitment) -> bool:
    side = one.by.side
    opposite = side is not None and other.by.side is side.other
    return opposite and not known_kinds(one).isdisjoint(known_kinds(other))


def _looks(promise: Commitment) -> Hashable:
    return (
        frozenset(promise.kinds),
        frozenset(each.kind for each in promise.deliverables),
        frozenset(promise.areas),
        frozenset(promise.forms),
    )
