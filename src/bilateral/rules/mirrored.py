"""Mirrored promises: alike in amount, and under the same conditions and costs."""

from __future__ import annotations

__all__ = ["RULES", "Terms"]

from collections.abc import Iterator
from typing import TypeAlias, final

from bilateral.analysis._undertaking import PERSON_TIMES
from bilateral.analysis.measure import Measure, measures, unit_of
from bilateral.errors import Place
from bilateral.model import (
    Actor,
    Commitment,
    Condition,
    ConditionKind,
    Duration,
    Instrument,
    Pair,
    Portion,
    Quantity,
    Side,
    Unit,
)
from bilateral.model._word import Word
from bilateral.rules._amounts import TOLERANCE, Tolerance, ratio_of, told
from bilateral.rules._index import Index
from bilateral.rules._matching import Numbered, mirrored_pairs, undertakings
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


Key: TypeAlias = tuple[str, Duration | None]
"""What is counted, and in what time."""


def _measured(index: Index, half: Numbered) -> dict[Key, Measure]:
    """What it comes to in the balance, in its own time and in others."""
    one = index.table(undertakings)[half[1].key]
    return {(measure.unit, measure.per): measure for measure in one.measures}


def _ratio(pair: Pair[Measure], settings: Tolerance) -> str | None:
    """How unlike two numbers are, or two floors; what is below zero is owed by nobody."""
    exact = all(each.low == each.high for each in pair)
    floors = all(each.high is None for each in pair)
    if not (exact or floors) or min(each.low for each in pair) < 0:
        return None
    return ratio_of(pair.first.low, pair.second.low, settings)


def _differing(
    index: Index, pair: Pair[Numbered], settings: Tolerance
) -> Iterator[tuple[Key, Pair[Measure], str]]:
    """Of each unit, the first time in which they differ.

    Where both state an amount for one time, no other is looked at. Persons who stay for
    some time are counted with it: two for a week are as many as one for two.
    """
    first, second = pair.map(lambda half: _measured(index, half))
    stated = [{(m.unit, m.per) for m in measures(half.amounts)} for _, half in pair]
    common = [key for key in first if key in second]
    units = dict.fromkeys(unit for unit, _ in common)
    if not units.keys().isdisjoint(PERSON_TIMES.values()):
        units.pop(Unit.PERSON, None)
    for unit in units:
        times = [key for key in common if key[0] == unit]
        if alike := [key for key in times if all(key in there for there in stated)]:
            times = alike
        for key in times:
            there = Pair(first[key], second[key])
            if ratio := _ratio(there, settings):
                yield key, there, ratio
                break


def _where(half: Numbered, unit: str) -> Place:
    """The one amount of a unit; the promise, if it has several or none of its own."""
    i, promise = half
    found = [j for j, amount in enumerate(promise.amounts) if unit_of(amount) == unit]
    one = ("amounts", found[0]) if len(found) == 1 else ()
    return ("commitments", i, *one)


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
    """As the balance measures them: so many a year are set against so many in all.

    What is done on request has no amount of its own.
    """
    for pair in index.table(mirrored_pairs):
        if any(on_request(each) for _, each in pair):
            continue
        for (unit, per), there, ratio in _differing(index, pair, settings):
            place, other = sorted(_where(half, unit) for half in pair)
            yield hit(
                *place,
                related=(other,),
                amounts=there.map(lambda each: told(each.low)),
                unit=unit,
                per=per or Terms.WHOLE_TERM,
                ratio=ratio,
            )


TOLD_ELSEWHERE = (ConditionKind.ON_REQUEST, ConditionKind.OTHER)
"""A receiver's wish binds no one; what is in no class may mirror anything."""


def _terms(half: Commitment, side: Side) -> set[Word]:
    found: set[Word] = {
        condition.kind
        for condition in half.conditions
        if condition.kind not in TOLD_ELSEWHERE
    }
    if half.costs:
        found.add(Terms.COSTS)
    for borne in half.costs:
        if borne.by is not None and borne.by.side:
            own = borne.by is Actor(side)
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
        terms = Pair(*(_terms(half, side) for side, (_, half) in pair.items()))
        for side, (i, _half) in pair.items():
            alone = terms[side] - terms[side.other]
            if Terms.COSTS in alone:
                alone -= {Terms.COSTS_OF_GIVER, Terms.COSTS_OF_RECEIVER}
            if alone:
                yield missing(
                    *("commitments", i),
                    of=Portion.COMMITMENTS,
                    related=(("commitments", pair[side.other][0]),),
                    by=Actor(side),
                    terms=tuple(sorted(alone, key=str)),
                )


RULES = (mirrored_amounts_differ, terms_of_one_half)
