"""How many times one length goes into the time of a text."""

from __future__ import annotations

__all__ = ["times_in"]

from datetime import timedelta

from bilateral.model import (
    Duration,
    FixedTerm,
    Instrument,
    Period,
    PlanYears,
    ReviewMinutes,
    Term,
)


def times_in(per: Duration, period: Period | None, text: Instrument) -> int | None:
    """How many of these lengths the period has, or else the plan or the term.

    ``None`` where that is not stated, or not a whole number of them.
    """
    if period is None and isinstance(text, ReviewMinutes):
        period = text.plan_period
    span: Duration | Period | None = period
    if span is None:
        match text.clauses_of(Term):
            case [Term(span=FixedTerm(length=length))]:
                span = length
            case [Term(span=PlanYears(period=years, length=length))]:
                span = length or years
            case _:
                return None
    months, days = _parts(span) if isinstance(span, Duration) else _counted(span)
    each_months, each_days = _parts(per)
    if each_months and not each_days and not days:
        return _whole(months, each_months)
    if each_days and not each_months and not months:
        return _whole(days, each_days)
    return None


def _whole(number: int, by: int) -> int | None:
    times, rest = divmod(number, by)
    return times if times and not rest else None


def _parts(length: Duration) -> tuple[int, int]:
    return length.years * 12 + length.months, length.days


def _counted(period: Period) -> tuple[int, int]:
    """Months from one day to another, if they are whole; else nothing to count in."""
    first, last = period.first_day, period.last_day
    if first is None or last is None or first.exact is None or last.exact is None:
        return 0, 0
    after = last.exact + timedelta(days=1)
    months = (after.year - first.exact.year) * 12 + after.month - first.exact.month
    return (months, 0) if after.day == first.exact.day else (0, 0)
