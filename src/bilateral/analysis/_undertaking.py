"""What one commitment or contribution comes to, read once for all that is asked of it."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Any, NamedTuple, TypeAlias, final

from attrs import evolve

from bilateral.analysis._scope import Scope
from bilateral.analysis._years import years_for, years_of
from bilateral.analysis.measure import Measure, added, counts, measures, unit_of
from bilateral.model import (
    Actor,
    Amount,
    Bound,
    Commitment,
    ConditionKind,
    Contribution,
    Course,
    Deliverable,
    DeliverableKind,
    FormKind,
    Group,
    Instrument,
    Money,
    PartRef,
    Quantity,
    ReviewMinutes,
    Side,
    Strength,
    Unit,
)
from bilateral.model._number import DIGITS
from bilateral.model._word import Word
from bilateral.model.text import folded

Name: TypeAlias = tuple[str, str]
"""The keys of an instrument and of a part of it: what results are ordered by."""
NO_KIND = {FormKind.OTHER.value, DeliverableKind.OTHER.value}
MOST = 10**DIGITS
PERSON_TIMES = {
    Unit.DAY: Unit.PERSON_DAY,
    Unit.WEEK: Unit.PERSON_WEEK,
    Unit.MONTH: Unit.PERSON_MONTH,
    Unit.YEAR: Unit.PERSON_YEAR,
}


@final
class Way(Word):
    """How the two sides take part in it."""

    FOR_OTHER = "for-other"
    FOR_ITSELF = "for-itself"
    ALIKE = "alike"
    JOINTLY = "jointly"


@final
class Undertaking(NamedTuple):
    """A commitment or contribution, with what it is compared by.

    Args:
        ref: Which it is.
        name: The same, as a key to order by.
        way: How the sides take part.
        side: The one side that undertakes it; ``None`` if both do.
        strength: ``None`` for a contribution.
        on_request: It is done only when it is asked for.
        kinds: What is done.
        areas: The areas, named as parts of their instrument.
        measures: How much, with the shares that are parts of it.
        like: What is alike has the same; ``None`` if it is not stated what it is.
        terms: What is in the same amount has the same.
        units: What its amounts count.
        as_many: It is as much as the other side does, by the word of the text.
        in_return_for: What it is given in return for.
        together_with: What it is to be done with.
    """

    ref: PartRef
    name: Name
    way: Way
    side: Side | None
    strength: Strength | None
    on_request: bool
    kinds: tuple[FormKind, ...]
    areas: tuple[Name, ...]
    measures: tuple[Measure, ...]
    like: object
    terms: object
    units: frozenset[str | None]
    as_many: bool
    in_return_for: tuple[Name, ...] = ()
    together_with: tuple[Name, ...] = ()

    def is_amount_of(self, other: Undertaking) -> bool:
        """Whether both are in the same amount, as far as it is stated."""
        by_word = self.as_many or other.as_many
        return self.terms == other.terms or (by_word and self.units == other.units)


def promised(instrument: Instrument) -> dict[Name, Undertaking]:
    """All commitments, each by its name; a share of another leads to that.

    A share that the same side undertakes for the same one, as firmly, is no further
    undertaking. Its amounts count if the whole states none.
    """
    scope, years = Scope(instrument), years_for(instrument)
    bodies = {b.key: b for b in instrument.bodies if isinstance(b, Group)}
    known = {c.key: c for c in instrument.commitments}
    shares: dict[str, list[Commitment]] = {}
    wholes = []
    for c in instrument.commitments:
        whole = known[c.part_of] if c.part_of else None
        if whole is not None and _sort(whole) == _sort(c):
            shares.setdefault(whole.key, []).append(c)
        else:
            wholes.append(c)

    brought = functools.cache(measures)  # few amounts come only once

    def measured(c: Commitment) -> tuple[Measure, ...]:
        amounts = c.amounts or tuple(_sizes(bodies, c))
        return brought(amounts, years_of(c.period) if c.period else years)

    found: dict[Name, Undertaking] = {}
    for c in wholes:
        parts = [c]
        counted: list[Measure] = []
        waiting = [(c, False)]
        while waiting:
            part, covered = waiting.pop()
            own = () if covered else measured(part)
            counted += own
            inner = shares.get(part.key, [])
            parts += inner
            waiting += ((share, covered or bool(own)) for share in inner)
        one = _undertaking(instrument.key, c, scope.kinds(c), added(counted))._replace(
            areas=tuple((instrument.key, key) for key in scope.areas(c)),
            in_return_for=tuple(
                (instrument.key, key) for part in parts for key in part.in_return_for
            ),
            together_with=tuple(
                (instrument.key, key) for key in dict.fromkeys(c.together_with)
            ),
        )
        found |= {(instrument.key, part.key): one for part in parts}
    return found


def given(minutes: ReviewMinutes) -> dict[Name, Undertaking]:
    """All contributions of the past, each by its name."""
    return {
        (minutes.key, c.key): _undertaking(
            minutes.key,
            c,
            tuple(dict.fromkeys(c.kinds)),
            measures(c.amounts, years_of(c.period)),
        )
        for c in minutes.contributions
    }


def likeness(
    kinds: Iterable[FormKind], deliverables: Iterable[Deliverable]
) -> object | None:
    """What decides whether two things are alike: what is done, and with what.

    An English service and a Korean one are unlike; what things are called makes no
    difference. ``None`` if it is not stated what it is.
    """
    done = frozenset(kind.value for kind in kinds)
    what = frozenset(
        (
            one.kind.value,
            frozenset(one.languages),
            frozenset((tag, folded(tag, words)) for tag, words in one.subject.items())
            if one.subject
            else None,
        )
        for one in deliverables
    )
    told = {*done, *(kind for kind, *_ in what)} - NO_KIND
    return (done, what) if told else None


def _undertaking(
    instrument: str,
    part: Commitment | Contribution,
    kinds: tuple[FormKind, ...],
    come_to: tuple[Measure, ...],
) -> Undertaking:
    way, side = way_of(part.by, part.to)
    promise = part if isinstance(part, Commitment) else None
    cadence = promise.cadence if promise else None
    often = (cadence.every, cadence.bound) if cadence and cadence.every else None
    as_stated = frozenset(map(_as_stated, part.amounts))
    return Undertaking(
        ref=PartRef(instrument, part.key),
        name=(instrument, part.key),
        way=way,
        side=side,
        strength=promise.strength if promise else None,
        on_request=promise is not None
        and any(c.kind is ConditionKind.ON_REQUEST for c in promise.conditions),
        kinds=kinds,
        areas=(),
        measures=come_to,
        like=likeness(kinds, part.deliverables),
        terms=(
            tuple((m.unit, m.per, m.low, m.high) for m in come_to),
            as_stated - {None},
            often,
        ),
        units=frozenset(map(unit_of, part.amounts)),
        as_many=bool(part.amounts) and all(map(_is_as_many, part.amounts)),
    )


def way_of(by: Actor, to: Actor | None) -> tuple[Way, Side | None]:
    """How the sides take part, and the one that undertakes it, if only one does.

    What each does for one of them is what the other one does for it.
    """
    if by is Actor.JOINTLY:
        return Way.JOINTLY, None
    one = to.side if to else None
    if by is Actor.EACH:
        return (Way.FOR_OTHER, one.other) if one else (Way.ALIKE, None)
    return (Way.FOR_ITSELF if one is by.side else Way.FOR_OTHER), by.side


def goes_on_without_list(c: Commitment) -> bool:
    """Whether it carries over a whole period, or continues and does not say what."""
    if c.carries_over is not None:
        return True
    told = (c.continues, *c.kinds, *c.forms, *c.deliverables)
    return c.course is Course.CONTINUES and all(part is None for part in told)


def _sort(c: Commitment) -> tuple[Any, ...]:
    """Who does it for whom, and how firmly."""
    return c.by, c.to, c.strength


def _sizes(bodies: dict[str, Group], c: Commitment) -> Iterator[Amount]:
    """How many take part, and for how long: two for a week are two person-weeks.

    A group that comes again has its size each time; how often must then be one number.
    """
    per = c.cadence.every if c.cadence else None
    if c.cadence and (per is None or c.cadence.bound is not Bound.EXACT):
        return
    for key in dict.fromkeys(c.participants):
        group = bodies.get(key)
        size = group.size if group else None
        if group is None or size is None or size.unit is not Unit.PERSON:
            continue
        yield evolve(size, per=per) if per else size
        many, long = _one_number(size), _one_number(group.stay)
        if many is None or long is None or group.stay is None:
            continue
        unit = PERSON_TIMES.get(group.stay.unit) if group.stay.unit else None
        whole = many * long
        if unit and whole.denominator == 1 and whole < MOST:
            yield Quantity(whole.numerator, unit, per=per)


def _one_number(amount: Quantity | None) -> Fraction | None:
    """The number, if it is one and for once."""
    if amount is None or amount.number is None:
        return None
    plain = amount.bound is Bound.EXACT and amount.up_to is None and amount.per is None
    return Fraction(amount.number) if plain else None


def _is_as_many(amount: Amount) -> bool:
    return amount.bound is Bound.EQUAL and (
        isinstance(amount, Quantity) and amount.number is None
    )


def _as_stated(amount: Amount) -> object | None:
    """What measures do not tell: ceilings, mere words, unclear units."""
    if counts(amount):
        return None
    unit = amount.currency if isinstance(amount, Money) else amount.unit
    return (unit, amount.number, amount.up_to, amount.bound, amount.per)
