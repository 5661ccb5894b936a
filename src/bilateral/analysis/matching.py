"""Which undertaking of one side answers which of the other, and how nearly."""

from __future__ import annotations

__all__ = ["Grade", "Ground", "Match"]

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from typing import TypeAlias, final

from attrs import frozen

from bilateral.analysis._undertaking import Name, Undertaking
from bilateral.model import Pair, PartRef, Side
from bilateral.model._word import Word


@final
class Grade(Word):
    """How nearly two undertakings, one of each side, answer each other.

    `MIRROR`: the same thing in the same amount, or both without one; `SAME_KIND`: the
    same thing in another amount, or in one that only one side states; `SAME_AREA`: unlike
    things in one area; `ELSEWHERE`: unlike things, which can only be set against each
    other over the whole.

    Source:
        Keohane 1986: specific reciprocity is of strict equal value; diffuse reciprocity
        is less exact, and holds for the whole and not for the single act. General
        knowledge here.
    """

    MIRROR = "mirror"
    SAME_KIND = "same-kind"
    SAME_AREA = "same-area"
    ELSEWHERE = "elsewhere"


@final
class Ground(Word):
    """Why two undertakings are taken for counterparts.

    `TEXT`: the text says that one is given in return for the other; `LIKENESS`: they
    are the nearest to each other that are left.
    """

    TEXT = "text"
    LIKENESS = "likeness"


@final
@frozen(kw_only=True)
class Match:
    """An undertaking of each side, as counterparts of each other.

    Args:
        of: That of the first and that of the second side.
        grade: How nearly they answer each other.
        ground: Whether the text says so. What it sets against each other is a
            counterpart whatever its grade, and may come in several matches.
    """

    of: Pair[PartRef]
    grade: Grade
    ground: Ground


KeyOf: TypeAlias = Callable[[Undertaking], Iterable[Hashable]]
"""Under which keys an undertaking can be matched: none, one, or several."""
Matched: TypeAlias = tuple[tuple[Match, ...], Pair[tuple[PartRef, ...]]]


def matched(
    counted: Iterable[Undertaking], every: Mapping[Name, Undertaking]
) -> Matched:
    """The counterparts, and what each side undertakes that has none.

    The nearest grade comes first, within it what each says is to be done with the other,
    and then counterparts in the same instrument; among several that are as near, the
    order of keys decides. It takes one look at each undertaking for each key that it has,
    so that the time grows with their number.

    Args:
        counted: What is to have a counterpart, in the order of names; what both do is
            balanced in itself and passed over.
        every: All that a text can name as given in return, whatever its strength.
    """
    left = Pair(
        *({u.name: u for u in counted if u.side is side} for side in Side),
    )
    found = [
        _match(pair, _grade(pair), Ground.TEXT) for pair in _in_return(left, every)
    ]
    for side_left, side in zip(left, Side, strict=True):
        for match in found:
            side_left.pop((match.of[side].instrument, match.of[side].part or ""), None)
    for grade, keys in _PASSES:
        if not all(left):
            break
        pairs = _paired(left, keys)
        found.extend(_match(pair, grade, Ground.LIKENESS) for pair in pairs)
    rest = left.map(lambda side: tuple(u.ref for u in side.values()))
    return tuple(sorted(found, key=_order)), rest


def _in_return(
    left: Pair[dict[Name, Undertaking]], every: Mapping[Name, Undertaking]
) -> Iterator[Pair[Undertaking]]:
    """What the text sets against each other, if it is of two sides and one counts."""
    seen = set()
    for one in {u.name: u for u in every.values()}.values():
        for name in one.in_return_for:
            other = every[name]
            ours, theirs = (one, other) if one.side is Side.FIRST else (other, one)
            names = ours.name, theirs.name
            if ours.side is not Side.FIRST or theirs.side is not Side.SECOND:
                continue
            if names not in seen and (
                names[0] in left.first or names[1] in left.second
            ):
                seen.add(names)
                yield Pair(ours, theirs)


def _grade(pair: Pair[Undertaking]) -> Grade:
    ours, theirs = pair
    if ours.like is not None and ours.like == theirs.like:
        return Grade.MIRROR if ours.is_amount_of(theirs) else Grade.SAME_KIND
    together = set(ours.areas) & set(theirs.areas)
    return Grade.SAME_AREA if together else Grade.ELSEWHERE


def _paired(
    left: Pair[dict[Name, Undertaking]], keys: Pair[KeyOf]
) -> Iterator[Pair[Undertaking]]:
    """Pair those under one key, in the order of names, and take them out."""
    groups: dict[Hashable, Pair[list[Undertaking]]] = {}
    for side, key_of in keys.items():
        for one in left[side].values():
            for key in key_of(one):
                both = groups.setdefault((one.way, key), Pair([], []))
                both[side].append(one)
    for _, both in sorted(groups.items(), key=_both_names):
        ours, theirs = (
            [u for u in both[side] if u.name in left[side]] for side in Side
        )
        for pair in map(Pair, ours, theirs):
            del left.first[pair.first.name], left.second[pair.second.name]
            yield pair


def _both_names(group: tuple[Hashable, Pair[list[Undertaking]]]) -> list[list[Name]]:
    """By what stands in it, whichever side's: keys of any type have no order."""
    return sorted([[u.name for u in side] for side in group[1]])


def _match(pair: Pair[Undertaking], grade: Grade, ground: Ground) -> Match:
    return Match(of=pair.map(lambda one: one.ref), grade=grade, ground=ground)


def _order(match: Match) -> list[Name]:
    """By the keys of both, whichever side's they are."""
    return sorted((ref.instrument, ref.part or "") for ref in match.of)


def _like(u: Undertaking) -> Iterator[Hashable]:
    if u.like is not None:
        yield u.like


def _same(u: Undertaking) -> Iterator[Hashable]:
    return ((like, u.terms) for like in _like(u))


def _any_amount(u: Undertaking) -> Iterator[Hashable]:
    return ((like, u.units) for like in _like(u))


def _as_many(u: Undertaking) -> Iterator[Hashable]:
    return _any_amount(u) if u.as_many else iter(())


def _areas(u: Undertaking) -> Iterator[Hashable]:
    return iter(u.areas)


def _whole(_: Undertaking) -> Iterator[Hashable]:
    yield None


def _together(key_of: KeyOf) -> KeyOf:
    """The same if each names the other as what it is to be done with."""
    return lambda u: (
        (key, frozenset((u.name, name)))
        for key in key_of(u)
        for name in u.together_with
    )


def _within(key_of: KeyOf) -> KeyOf:
    return lambda u: ((u.name[0], key) for key in key_of(u))


_PASSES = [
    (grade, keys)
    for grade, wide in (
        (Grade.MIRROR, Pair(_same, _same)),
        # After the last pass at most one side has any of these left under a key.
        (Grade.MIRROR, Pair(_as_many, _any_amount)),
        (Grade.MIRROR, Pair(_any_amount, _as_many)),
        (Grade.SAME_KIND, Pair(_like, _like)),
        (Grade.SAME_AREA, Pair(_areas, _areas)),
        (Grade.ELSEWHERE, Pair(_whole, _whole)),
    )
    for keys in (wide.map(_together), wide.map(_within), wide)
]
