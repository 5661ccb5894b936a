"""For how many years something is promised, as far as it is whole months."""

from __future__ import annotations

from datetime import timedelta
from fractions import Fraction

from bilateral.model import (
    Duration,
    FixedTerm,
    Instrument,
    Period,
    PlanYears,
    ReviewMinutes,
    Term,
)


def years_of(period: Period | None) -> Fraction | None:
    """How long a period is; ``None`` if an end is open or it is no whole months.

    Years and months count as a whole: 2016 to 2020 are five years.
    """
    if period is None or period.first_day is None or period.last_day is None:
        return None
    first = period.first_day.earliest
    following = period.last_day.latest + timedelta(days=1)
    if following.day != first.day:
        return None
    months = 12 * (following.year - first.year) + following.month - first.month
    return Fraction(months, 12)


def years_in(length: Duration | None) -> Fraction | None:
    """How long it is; ``None`` if it is not stated or has days."""
    if length is None or length.days:
        return None
    return Fraction(12 * length.years + length.months, 12)


def years_for(instrument: Instrument) -> Fraction | None:
    """For how long it plans: renewals are not counted, and nothing is guessed."""
    planned = isinstance(instrument, ReviewMinutes) and instrument.plan_period
    if planned:
        return years_of(planned)
    terms = instrument.clauses_of(Term)
    match terms[0].span if len(terms) == 1 else None:
        case PlanYears(period=period, length=length):
            return years_of(period) or years_in(length)
        case FixedTerm(length=length):
            return years_in(length)
        case _:
            return None
