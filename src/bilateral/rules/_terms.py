<<<<<<< HEAD
"""How long a text lasts and when it ends, as far as it says so itself."""

from __future__ import annotations

__all__ = ["end_of", "times_in"]

from datetime import date, timedelta
=======
"""When a text was signed, takes effect and ends, as far as it says so itself."""

from __future__ import annotations

__all__ = ["Span", "is_longer", "signed_on", "span_of", "term_of"]

from datetime import date
from typing import TypeAlias, final

from attrs import frozen
>>>>>>> de24076adde901c657f7de9a3c440446354e758e

from bilateral.errors import InvalidValue
from bilateral.model import (
    CountedFrom,
<<<<<<< HEAD
    Duration,
    EntryIntoEffect,
    FixedTerm,
=======
    Day,
    Duration,
    EntryIntoEffect,
    FixedTerm,
    Instrument,
>>>>>>> de24076adde901c657f7de9a3c440446354e758e
    OnDay,
    OnSignature,
    Period,
    PlanYears,
<<<<<<< HEAD
    ReviewMinutes,
=======
>>>>>>> de24076adde901c657f7de9a3c440446354e758e
    Term,
    TermSpan,
    UntilDay,
)
<<<<<<< HEAD
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
=======

Dates: TypeAlias = tuple[date, date]
"""The first and the last date that a day may be."""


@final
@frozen
class Span:
    """From when to when a text is to last.

    Args:
        begins: The dates on which it may begin; ``None`` if that is not known.
        ends: The dates that may be its last; ``None`` if that is not known, or it has no
            last day.
    """

    begins: Dates | None = None
    ends: Dates | None = None


def signed_on(text: Instrument) -> Day | None:
    """The day of signing; where each side signs on its own, that of the last."""
    if text.signing is None or text.signing.day is not None:
        return text.signing and text.signing.day
    days = [s.day for side in text.signing.signatures for s in side]
    known = [day for day in days if day is not None]
    if not all(text.signing.signatures) or len(known) < len(days):
        return None
    return max(known, key=lambda day: (day.latest, day.earliest))


def term_of(text: Instrument) -> TermSpan | None:
    """The term of a text that states one, and no more than one."""
    spans = {c.span for c in text.clauses if isinstance(c, Term)}
    return spans.pop() if len(spans) == 1 else None


def span_of(text: Instrument) -> Span:
    """From when to when a text is to last, without any renewal."""
    term = term_of(text)
    match term:
        case PlanYears(period=period):
            return Span(_dates(period.first_day), _dates(period.last_day))
        case UntilDay(last_day=last_day):
            return Span(_dates(_effect(text)), _dates(last_day))
        case FixedTerm(length=length):
            begins = _dates(_beginning(text, term))
            ends = begins and (_end(begins[0], length), _end(begins[1], length))
            return Span(begins, ends and _known(*ends))
        case _:
            return Span(_dates(_effect(text)))


def _dates(day: Day | None) -> Dates | None:
    return None if day is None else (day.earliest, day.latest)


def _known(first: date | None, last: date | None) -> Dates | None:
    return None if first is None or last is None else (first, last)


def _end(begin: date, length: Duration) -> date | None:
    try:
        last = Period.lasting(begin, length).last_day
    except InvalidValue:  # beyond all calendars
        return None
    return last and last.exact


def _beginning(text: Instrument, term: FixedTerm) -> Day | None:
    if term.begins is not None or term.counted_from is CountedFrom.DAY:
        return term.begins
    if term.counted_from is CountedFrom.SIGNATURE:
        return signed_on(text)
    return _effect(text)


def _effect(text: Instrument) -> Day | None:
    """The day of effect by the text, if it has one clause on it that names one."""
    clauses = [c for c in text.clauses if isinstance(c, EntryIntoEffect)]
    match clauses:
        case [EntryIntoEffect(on=OnDay(day=day))]:
            return day
        case [EntryIntoEffect(on=OnSignature())]:
            return signed_on(text)
        case _:
            return None


def is_longer(one: Duration, other: Duration) -> bool:
    """Whether a length is longer than another whenever both begin."""
    months, others = (12 * d.years + d.months for d in (one, other))
    if months == others:
        return one.days > other.days
    # A month has 28 to 31 days, and years of them stray by less than four days.
    least = months * 30.436875 - 4 + one.days
    most = others * 30.436875 + 4 + other.days
    return least > most or (months > others and one.days >= other.days)
>>>>>>> de24076adde901c657f7de9a3c440446354e758e
