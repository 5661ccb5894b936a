"""How long a text lasts and when it ends, as far as it says so itself."""

from __future__ import annotations

__all__ = ["end_of", "times_in"]

from datetime import date, timedelta

from bilateral.errors import InvalidValue
from bilateral.model import (
    CountedFrom,
    Duration,
    EntryIntoEffect,
    FixedTerm,
    OnDay,
    OnSignature,
    Period,
    PlanYears,
    ReviewMinutes,
    Term,
    TermSpan,
    UntilDay,
)
from bilateral.rules._index import Index


def _span(index: Index) -> TermSpan | None:
    """The span of the only clause on the term."""
    terms = index.clauses(Term)
    return terms[0][1].span if len(terms) == 1 else None


def times_in(per: Duration, period: Period | None, index: Index) -> int | None:
    """How many of these lengths the period has, or else the plan or the term.

    ``None`` where that is not stated, or not a whole number of them.
    """
    if period is None and isinstance(index.text, ReviewMinutes):
        period = index.text.plan_period
    span: Duration | Period | None = period
    if span is None:
        match _span(index):
            case FixedTerm(length=length):
                span = length
            case PlanYears(period=years, length=length):
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


def end_of(index: Index) -> date | None:
    """The last day that the plan or the text can have; ``None`` if it does not say so."""
    text = index.text
    if isinstance(text, ReviewMinutes) and text.plan_period is not None:
        last = text.plan_period.last_day
        return last.latest if last else None
    match _span(index):
        case PlanYears(period=years):
            return years.last_day.latest if years.last_day else None
        case UntilDay(last_day=last):
            return last.latest
        case FixedTerm() as term if (first := _first_day(term, index)) is not None:
            try:
                last = Period.lasting(first, term.length).last_day
            except InvalidValue:
                return None  # beyond the calendar
            return last.latest if last else None
    return None


def _first_day(term: FixedTerm, index: Index) -> date | None:
    """The day from which the term is counted, if it is one day by the text itself."""
    signing = index.text.signing
    signed = signing.day.exact if signing and signing.day else None
    if term.begins is not None:
        return term.begins.exact
    if term.counted_from is CountedFrom.SIGNATURE:
        return signed
    effects = index.clauses(EntryIntoEffect)
    if term.counted_from is CountedFrom.EFFECT and len(effects) == 1:
        match effects[0][1].on:
            case OnSignature():
                return signed
            case OnDay(day=day):
                return day.exact
    return None
