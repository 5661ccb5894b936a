"""How long something is promised for: in years, or in times of a length."""

from __future__ import annotations

from collections.abc import Callable
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
    TermSpan,
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


def years_for(
    instrument: Instrument,
    length_of: Callable[[Period], Fraction | None] = years_of,
) -> Fraction | None:
    """For how long it plans: renewals are not counted, and nothing is guessed.

    Args:
        instrument: An agreement or minutes.
        length_of: How long a period is taken to be.
    """
    planned = isinstance(instrument, ReviewMinutes) and instrument.plan_period
    if planned:
        return length_of(planned)
    match _span(instrument):
        case PlanYears(period=period, length=length):
            return length_of(period) or years_in(length)
        case FixedTerm(length=length):
            return years_in(length)
        case _:
            return None


def times_in(
    per: Duration, period: Period | None, instrument: Instrument
) -> int | None:
    """How many of these lengths a period has, or else the plan or the term.

    ``None`` where that is not stated to the day, or no whole number of them. Days are
    counted where both are stated in days alone.
    """
    years = _exactly(period) if period else years_for(instrument, _exactly)
    if years is not None:
        each = years_in(per)
        return _whole(years / each) if each else None
    match None if period else _span(instrument):
        case FixedTerm(length=Duration(years=0, months=0, days=days)):
            in_days = per.days and per == Duration(days=per.days)
            return _whole(Fraction(days, per.days)) if in_days else None
        case _:
            return None


def _whole(times: Fraction) -> int | None:
    return times.numerator if times and times.denominator == 1 else None


def _exactly(period: Period) -> Fraction | None:
    """How long it is if both ends are known to the day."""
    ends = (period.first_day, period.last_day)
    return years_of(period) if all(day and day.exact for day in ends) else None


def _span(instrument: Instrument) -> TermSpan | None:
    """How long it is to last, if one clause says so."""
    terms = instrument.clauses_of(Term)
    return terms[0].span if len(terms) == 1 else None
