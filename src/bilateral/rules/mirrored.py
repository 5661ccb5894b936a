"""Mirrored promises: alike in amount, and under the same conditions and costs."""

from __future__ import annotations

__all__ = ["RULES", "Terms"]

import operator
from collections.abc import Iterator
from fractions import Fraction
from typing import TypeAlias, final

from attrs import frozen

from bilateral.model import (
    Actor,
    Bound,
    Commitment,
    Condition,
    ConditionKind,
    Duration,
    Instrument,
    Pair,
    Portion,
    Quantity,
    Unit,
)
from bilateral.model._word import Word
from bilateral.rules._amounts import TOLERANCE, Tolerance, ratio_of, told, unit_of
from bilateral.rules._index import Index
from bilateral.rules._matching import mirrored_pairs
from bilateral.rules._one_way import KEOHANE, beside, on_request, promise
from bilateral.rules._rule import Severity, rule
from bilateral.rules._said import Said, hit, missing

QUOTAS = "practice of scientific and health agreements: equal quotas for each side"


@final
class Terms(Word):
    """What one half of a pair may have beside conditions, and the time of an amount."""

    COSTS = "rule-on-costs"
    COSTS_OF_GIVER = "costs-on-the-giving-side"
    COSTS_OF_RECEIVER = "costs-on-the-receiving-side"
    WHOLE_TERM = "whole-term"


FLOORS = (Bound.AT_LEAST, Bound.MORE_THAN)
STATED = (Bound.EXACT, Bound.ABOUT, *FLOORS)


Key: TypeAlias = tuple[Unit | str, bool, Duration | None]
"""What is counted, whether it is a floor, and in what time."""


@final
@frozen(kw_only=True)
class Stated:
    """An amount of one half: its position, its number, and the same in a common time."""

    at: int
    number: Fraction
    per: Duration | None
    rate: Fraction


def _comparable(commitment: Commitment) -> dict[Key, Stated]:
    """Its amounts that can be compared.

    A ceiling is no amount, and where two count the same nobody can say which to take.
    """
    found: dict[Key, Stated | None] = {}
    for i, amount in enumerate(commitment.amounts):
        unit, number = unit_of(amount), amount.number
        if unit is None or number is None or number < 0 or amount.up_to is not None:
            continue
        if amount.bound in STATED:
            exact = Fraction(number)
            rate, time = _rate(exact, amount.per)
            key = (unit, amount.bound in FLOORS, time)
            stated = Stated(at=i, number=exact, per=amount.per, rate=rate)
            found[key] = None if key in found else stated
    return {key: stated for key, stated in found.items() if stated is not None}


def _rate(number: Fraction, per: Duration | None) -> tuple[Fraction, Duration | None]:
    """The number in a year or in a day, where its time is of whole months or days."""
    if per is None:
        return number, None
    months = per.years * 12 + per.months
    if months and not per.days:
        return number * 12 / months, Duration(years=1)
    if per.days and not months:
        return number / per.days, Duration(days=1)
    return number, per


@rule(
    code="REC04",
    severity=Severity.INFO,
    message="mirrored promises differ in amount: {amounts} ({unit} in {per}; {ratio} to 1)",
    why="Where both promise the same, unlike amounts are a choice that should be seen.",
    settle="Nothing need be done if it is meant; else make the amounts equal.",
    sources=(KEOHANE, QUOTAS),
    good=lambda: beside(
        promise(Actor.FIRST, amounts=(Quantity(12, Unit.PERSON, per="P1Y"),)),
        promise(Actor.SECOND, amounts=(Quantity(1, Unit.PERSON, per="P1M"),)),
    ),
    bad=lambda: beside(
        promise(Actor.FIRST, amounts=(Quantity(10, Unit.PERSON, per="P1Y"),)),
        promise(Actor.SECOND, amounts=(Quantity(5, Unit.PERSON, per="P1Y"),)),
    ),
)
def mirrored_amounts_differ(
    _: Instrument, index: Index, settings: Tolerance = TOLERANCE
) -> Iterator[Said]:
    """Of one unit in comparable times. What is done on request has no amount of its own."""
    for pair in index.table(mirrored_pairs):
        if any(on_request(each) for _, each in pair):
            continue
        first, second = pair.map(lambda half: _comparable(half[1]))
        for key in first.keys() & second.keys():
            there = Pair(first[key], second[key])
            ratio = ratio_of(there.first.rate, there.second.rate, settings)
            if ratio is None:
                continue
            alike = there.first.per == there.second.per
            numbers = there.map(operator.attrgetter("number" if alike else "rate"))
            unit, _floor, time = key
            place, other = sorted(
                ("commitments", i, "amounts", stated.at)
                for (i, _), stated in zip(pair, there, strict=True)
            )
            yield hit(
                *place,
                related=(other,),
                amounts=numbers.map(told),
                unit=unit,
                per=(there.first.per if alike else time) or Terms.WHOLE_TERM,
                ratio=ratio,
            )


TOLD_ELSEWHERE = (ConditionKind.ON_REQUEST, ConditionKind.OTHER)
"""A receiver's wish binds no one; what is in no class may mirror anything."""


def _terms(half: Commitment) -> set[Word]:
    found: set[Word] = {
        condition.kind
        for condition in half.conditions
        if condition.kind not in TOLD_ELSEWHERE
    }
    if half.costs:
        found.add(Terms.COSTS)
    for borne in half.costs:
        if borne.by is not None and borne.by.side:
            own = borne.by is half.by
            found.add(Terms.COSTS_OF_GIVER if own else Terms.COSTS_OF_RECEIVER)
    return found


@rule(
    code="REC06",
    severity=Severity.WARNING,
    message="of two mirrored promises only that of {by} has this: {terms}",
    why="A condition on one half makes the other half the only firm one.",
    settle="Put the same conditions and costs on both halves.",
    sources=(
        KEOHANE,
        "practice of cultural plans: the same cost rule when the roles turn",
    ),
    good=lambda: beside(promise(Actor.FIRST), promise(Actor.SECOND)),
    bad=lambda: beside(
        promise(Actor.FIRST, conditions=(Condition(kind=ConditionKind.WITH_CONSENT),)),
        promise(Actor.SECOND),
    ),
)
def terms_of_one_half(_: Instrument, index: Index) -> Iterator[Said]:
    """Conditions by their kind, and costs by who bears them: giver, receiver or a role.

    Rates in two currencies are as even as they can be.
    """
    for pair in index.table(mirrored_pairs):
        terms = pair.map(lambda half: _terms(half[1]))
        for side, (i, half) in pair.items():
            alone = terms[side] - terms[side.other]
            if Terms.COSTS in alone:
                alone -= {Terms.COSTS_OF_GIVER, Terms.COSTS_OF_RECEIVER}
            if alone:
                yield missing(
                    *("commitments", i),
                    of=Portion.COMMITMENTS,
                    related=(("commitments", pair[side.other][0]),),
                    by=half.by,
                    terms=tuple(sorted(alone, key=str)),
                )


RULES = (mirrored_amounts_differ, terms_of_one_half)
