"""What is reported to have gone each way: unequal flows of the past, as information."""

from __future__ import annotations

__all__ = ["RULES"]

from collections.abc import Callable, Hashable, Iterable, Iterator
from fractions import Fraction
from typing import TypeAlias

import attrs

from bilateral.analysis.measure import CAPS, FLOORS, unit_of
from bilateral.errors import Place
from bilateral.model import (
    Actor,
    Amount,
    Assessment,
    Contribution,
    Duration,
    Figure,
    FormKind,
    Pair,
    Period,
    Quantity,
    ReviewMinutes,
    Side,
    Unit,
)
from bilateral.rules._amounts import TOLERANCE, Tolerance, ratio_of, told
from bilateral.rules._drafts import minutes
from bilateral.rules._one_way import KEOHANE
from bilateral.rules._rule import Severity, rule
from bilateral.rules._said import Said, hit

Span: TypeAlias = tuple[Fraction | None, Fraction | None]
"""A number, or the ends of a range; ``None`` at an open end, as of "over 100"."""


Reported: TypeAlias = tuple[Span, Place]
Key: TypeAlias = tuple[str, Hashable, str, Duration | None, Period | None]
"""Where it is told, what is done, what is counted, in what time, and of which period."""


def _reported(text: ReviewMinutes) -> Iterator[tuple[Key, Side, Reported]]:
    """Each number that is said to have gone from one side to the other, by what it counts."""
    reports: tuple[tuple[str, tuple[Assessment | Contribution, ...]], ...] = (
        ("assessments", text.assessments),
        ("contributions", text.contributions),
    )
    for name, entries in reports:
        for i, entry in enumerate(entries):
            for place, amount, giver, period in _numbers(entry):
                unit, number = unit_of(amount), amount.number
                if giver is None or number is None or number < 0:
                    continue
                if unit is None or unit is Unit.PERCENT:
                    continue
                what = _what(entry, i)
                key = (name, what, unit, amount.per, period)
                yield key, giver, (_span(amount, Fraction(number)), (name, i, *place))


def _span(amount: Amount, number: Fraction) -> Span:
    most = number if amount.up_to is None else Fraction(amount.up_to)
    if amount.bound in CAPS:
        return None, most
    return number, None if amount.bound in FLOORS else most


def _what(entry: Assessment | Contribution, i: int) -> Hashable:
    """What is done; where no kind is stated, only numbers of one entry are compared."""
    kinds = frozenset(entry.kinds) - {FormKind.OTHER}
    return (kinds, frozenset(each.kind for each in entry.deliverables)) if kinds else i


def _numbers(
    entry: Assessment | Contribution,
) -> Iterator[tuple[Place, Amount, Side | None, Period | None]]:
    if isinstance(entry, Contribution):
        whole = _giver(entry.by, entry.to)
        for i, amount in enumerate(entry.amounts):
            yield ("amounts", i), amount, whole, entry.period
    else:
        whole = entry.delivered_by.side if entry.delivered_by else None
    for i, figure in enumerate(entry.figures):
        stated = figure.by is not None or figure.to is not None
        giver = _giver(figure.by, figure.to) if stated else whole
        yield ("figures", i), figure.amount, giver, figure.period or entry.period


def _giver(by: Actor | None, to: Actor | None) -> Side | None:
    """From which side it went to the other."""
    receiver = to.side if to else None
    if by is None:
        return receiver.other if receiver else None
    giver = by.side
    return None if giver is receiver else giver


@rule(
    code="REC05",
    severity=Severity.INFO,
    message="what is reported to have gone each way differs: {amounts} ({unit}; {ratio} to 1)",
    why="A plan that knows how the past was shared out can choose to go on like that.",
    settle="Nothing need be done: it is a fact of the past.",
    sources=(KEOHANE,),
    good=lambda: minutes(assessments=_assessed(30, 30)),
    bad=lambda: minutes(assessments=_assessed(109, 151)),
)
def reported_flows_differ(
    text: ReviewMinutes, settings: Tolerance = TOLERANCE
) -> Iterator[Said]:
    """Numbers of one unit and period for things of one kind.

    Where sources differ, what they have in common is taken as even; "over" a number is
    at least that, and "nearly" one at most.
    """
    flows: dict[Key, Pair[list[Reported]]] = {}
    for key, side, reported in _reported(text):
        flows.setdefault(key, Pair([], []))[side].append(reported)
    for (name, _, unit, _, _), flow in flows.items():
        if not all(flow):
            continue
        least = flow.map(lambda there: _end(min, (span[0] for span, _ in there)))
        most = flow.map(lambda there: _end(max, (span[1] for span, _ in there)))
        low = max((each for each in least if each is not None), default=None)
        high = min((each for each in most if each is not None), default=None)
        if low is None or high is None or low <= high:
            continue
        if not (ratio := ratio_of(low, high, settings)):
            continue
        places = [place for there in flow for _, place in there]
        entries = {place[:2] for place in places}
        yield hit(
            *(entries.pop() if len(entries) == 1 else (name,)),
            related=tuple(places),
            amounts=Pair(*map(_told, least, most)),
            unit=unit,
            ratio=ratio,
        )


def _end(
    outermost: Callable[[list[Fraction]], Fraction], ends: Iterable[Fraction | None]
) -> Fraction | None:
    """The outermost of them; open if one is."""
    known = [*ends]
    numbers = [each for each in known if each is not None]
    return outermost(numbers) if len(numbers) == len(known) else None


def _told(least: Fraction | None, most: Fraction | None) -> str:
    """The span in numbers, with a sign at an open end."""
    numbers = told(*(each for each in (least, most) if each is not None))
    if least is None:
        return f"≤ {numbers}" if most is not None else "?"
    return f"≥ {numbers}" if most is None else numbers


def _assessed(one: int, other: int) -> tuple[Assessment, ...]:
    given, taken = (
        Figure(amount=Quantity(number, Unit.ITEM), by=by)
        for number, by in ((one, Actor.FIRST), (other, Actor.SECOND))
    )
    photographs, visits = minutes().assessments
    return (attrs.evolve(photographs, figures=(given, taken)), visits)


RULES = (reported_flows_differ,)
