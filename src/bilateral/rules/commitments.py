"""Commitments: sums that fit, amounts that bind, days before the end."""

from __future__ import annotations

__all__ = ["RULES"]

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import attrs

from bilateral.analysis._days import NEVER
from bilateral.analysis._years import times_in
from bilateral.errors import Place
from bilateral.model import (
    Agreement,
    Amended,
    AutomaticRenewal,
    Bound,
    Condition,
    ConditionKind,
    Day,
    Extended,
    Instrument,
    Money,
    Portion,
    Quantity,
    Renewal,
    ReviewMinutes,
    Termination,
    UnderWay,
    Unit,
)
from bilateral.rules._amounts import told
from bilateral.rules._drafts import COMMITMENTS, agreement
from bilateral.rules._index import Index
from bilateral.rules._rule import Severity, rule
from bilateral.rules._said import Said, hit, missing
from bilateral.rules.planning import in_words_only, planned

PRACTICE = "practice of plans and minutes (general knowledge)"
PHOTOGRAPHS, VISITS = COMMITMENTS
CEILINGS = (Bound.AT_MOST, Bound.LESS_THAN)
FLOORS = (Bound.AT_LEAST, Bound.MORE_THAN)
TIMES = frozenset(
    {Unit.HOUR, Unit.DAY, Unit.WEEK, Unit.MONTH}
    | {Unit.SEMESTER, Unit.YEAR, Unit.ACADEMIC_YEAR}
)


def _photographs(**changes: Any) -> Agreement:
    """For examples: a clean draft with another promise of photographs."""
    return agreement(commitments=(attrs.evolve(PHOTOGRAPHS, **changes), VISITS))


@rule(
    code="COM01",
    severity=Severity.ERROR,
    message="{number} in {per}, {times} times over, do not make {total}",
    why="Two numbers that contradict each other leave open which of them was promised.",
    settle="Correct the one that is wrong.",
    sources=("practice of plans that give yearly and total figures",),
    good=lambda: _photographs(
        amounts=(Quantity(10, Unit.ITEM, per="P1M", total=600),),
    ),
    bad=lambda: _photographs(
        amounts=(Quantity(10, Unit.ITEM, per="P1M", total=500),),
    ),
)
def total_does_not_fit(text: Instrument) -> Iterator[Said]:
    """Over the time of the commitment, else of the plan or the term.

    Silent where that is not a whole number of times, or the number is a rough one.
    """
    for i, commitment in enumerate(text.commitments):
        for j, amount in enumerate(commitment.amounts):
            if isinstance(amount, Money) or amount.per is None:
                continue
            number, total = amount.number, amount.total
            if number is None or total is None:
                continue
            times = times_in(amount.per, commitment.period, text)
            if times is not None and not _fits(amount, times):
                ends = [Fraction(n) for n in (number, amount.up_to) if n is not None]
                yield hit(
                    *("commitments", i, "amounts", j, "total"),
                    number=told(*ends),
                    per=amount.per,
                    times=times,
                    total=told(Fraction(total)),
                )


def _fits(amount: Quantity, times: int) -> bool:
    low, total = Fraction(amount.number or 0) * times, Fraction(amount.total or 0)
    high = low if amount.up_to is None else Fraction(amount.up_to) * times
    if amount.bound in CEILINGS:
        return total <= high
    if amount.bound in FLOORS:
        return total >= low
    return amount.bound is not Bound.EXACT or low <= total <= high


@rule(
    code="COM04",
    severity=Severity.INFO,
    message="only a ceiling is promised: at most {number} ({unit})",
    why="Up to ten may be none: a ceiling alone promises no amount.",
    settle="State the number that is meant, or the least.",
    sources=(PRACTICE,),
    good=lambda: _photographs(
        amounts=(Quantity(10, Unit.ITEM, bound=Bound.AT_LEAST, per="P1M"),)
    ),
    bad=lambda: _photographs(
        amounts=(Quantity(10, Unit.ITEM, bound=Bound.AT_MOST, per="P1M"),)
    ),
)
def amount_is_a_ceiling(_: Instrument, index: Index) -> Iterator[Said]:
    """Of a promise with no other amount of that unit; a floor is an amount.

    A range has a lower end, unless the whole of it is the most. Where something else is
    firm, the most of time or money is how long or how dear each of it may be.
    """
    for i, promise in index.promises:
        firm = {
            _counted(amount)
            for amount in promise.amounts
            if amount.bound not in CEILINGS and not in_words_only(amount)
        }
        told_of = set[str | Unit]()
        for j, amount in enumerate(promise.amounts):
            unit, most = _counted(amount), amount.up_to or amount.number
            if amount.bound not in CEILINGS or unit in firm | told_of or most is None:
                continue
            if firm and (isinstance(amount, Money) or unit in TIMES):
                continue
            told_of.add(unit)
            number = told(Fraction(most))
            yield hit(*("commitments", i, "amounts", j), number=number, unit=unit)


def _counted(amount: Quantity | Money) -> str | Unit:
    return amount.currency if isinstance(amount, Money) else amount.unit or Unit.ITEM


SOFT = (ConditionKind.WITHIN_MEANS, ConditionKind.SUBJECT_TO_FUNDS)


@rule(
    code="COM05",
    severity=Severity.INFO,
    message="this is promised only so far as means allow ({condition})",
    why="Whoever promises so far as it can decides alone whether it does.",
    settle="Nothing need be done; plan with it only once means are granted.",
    sources=("practice of texts subject to the availability of funds",),
    good=lambda: _photographs(conditions=(Condition(kind=ConditionKind.ON_REQUEST),)),
    bad=lambda: _photographs(conditions=(Condition(kind=ConditionKind.WITHIN_MEANS),)),
)
def condition_is_soft(_: Instrument, index: Index) -> Iterator[Said]:
    """Means and funds only, and of promises: an endeavour is soft by its own word."""
    for i, promise in index.promises:
        for j, condition in enumerate(promise.conditions):
            if condition.kind in SOFT:
                yield hit(
                    *("commitments", i, "conditions", j), condition=condition.kind
                )


@rule(
    code="COM06",
    severity=Severity.WARNING,
    message="this is set for {day}, after the end on {end}",
    why="What is due after the end is owed under nothing.",
    settle="Bring the day forward, or say that it outlives the term.",
    sources=(PRACTICE,),
    good=lambda: planned(due="2022-12-31"),
    bad=lambda: planned(due="2023-01-31"),
)
def due_after_the_end(text: Instrument, index: Index) -> Iterator[Said]:
    """Due, or to begin, after the plan or the term; what merely goes on longer may.

    Not where the text renews itself, or says that what is under way goes on, or the
    file tells of a change.
    """
    days = [*_days(text)]
    planned = text.plan_period if isinstance(text, ReviewMinutes) else None
    if not days or _was_changed(index) or (planned is None and _outlives(index)):
        return
    if planned is None:
        end = index.life.terms.last_day(0).latest
    elif planned.last_day is not None:
        end = planned.last_day.latest
    else:
        return
    if end == NEVER:
        return
    last = Day.of(end)
    for place, day in days:
        if day.earliest > end and planned is not None:
            yield hit(*place, day=day, end=last)
        elif day.earliest > end:
            yield missing(*place, of=Portion.FINAL_CLAUSES, day=day, end=last)


def _days(text: Instrument) -> Iterator[tuple[Place, Day]]:
    """By when each is due, and when it begins."""
    for i, commitment in enumerate(text.commitments):
        if commitment.due is not None:
            yield ("commitments", i, "due"), commitment.due
        if commitment.period is not None and commitment.period.first_day is not None:
            yield ("commitments", i, "period"), commitment.period.first_day


def _outlives(index: Index) -> bool:
    renewals = [c.rule for _, c in index.clauses(Renewal)]
    endings = [c for _, c in index.clauses(Termination)]
    return any(isinstance(each, AutomaticRenewal) for each in renewals) or any(
        each.under_way is UnderWay.CONTINUE or each.survives for each in endings
    )


def _was_changed(index: Index) -> bool:
    events = index.dossier.events if index.dossier else ()
    return any(
        isinstance(event, Extended | Amended)
        and event.instrument.instrument == index.text.key
        for event in events
    )


RULES = (
    total_does_not_fit,
    amount_is_a_ceiling,
    condition_is_soft,
    due_after_the_end,
)
