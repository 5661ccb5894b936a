"""When a text was signed, takes effect and ends, and on which others it rests.

As far as it says so itself: renewals and what the file tells are not looked at.
"""

from __future__ import annotations

__all__ = [
    "RESTS_ON",
    "Span",
    "end_of",
    "is_longer",
    "rests_on_another",
    "signed_on",
    "span_of",
    "term_of",
]

from datetime import date
from typing import TypeAlias, final

from attrs import frozen

from bilateral.errors import InvalidValue
from bilateral.model import (
    CountedFrom,
    Day,
    Duration,
    EntryIntoEffect,
    FixedTerm,
    Instrument,
    LinkKind,
    OnDay,
    OnSignature,
    Period,
    PlanYears,
    ReviewMinutes,
    Term,
    TermSpan,
    UntilDay,
)

RESTS_ON = (
    LinkKind.UNDER,
    LinkKind.IMPLEMENTS,
    LinkKind.EXTENDS,
    LinkKind.AMENDS,
    LinkKind.SUPPLEMENTS,
)
"""What a text is to another on which it rests, and whose life it shares."""
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


def rests_on_another(text: Instrument) -> bool:
    """Whether it says that it does."""
    return any(link.kind in RESTS_ON for link in text.links)


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


def end_of(text: Instrument) -> date | None:
    """The last day that the plan or the text can have, if it says which it is.

    ``None`` of a length if it does not say from which day it is counted.
    """
    if isinstance(text, ReviewMinutes) and text.plan_period is not None:
        planned = text.plan_period.last_day
        return planned.latest if planned else None
    first, last = span_of(text).ends or (None, None)
    match text.clauses_of(Term):
        case [Term(span=FixedTerm(begins=None, counted_from=None))]:
            return None
        case [Term(span=FixedTerm())] if first != last:
            return None
        case [_]:
            return last
    return None


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
