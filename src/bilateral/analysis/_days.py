"""Dates between which something happens: how far a day is known."""

from __future__ import annotations

import functools
from datetime import date, timedelta
from typing import Any, final

from attrs import frozen

from bilateral import _calendar
from bilateral.errors import InvalidValue, shown
from bilateral.model import Day, Duration
from bilateral.model.time import to_day, to_period

ONE_DAY = timedelta(days=1)
NEVER = date.max
"""Later than every day of the model."""
NO_LENGTH = (0, 0, 0)

Days = tuple[date, date]
"""The first and the last."""
Length = tuple[int, int, int]
"""Years, months and days."""
_IN_A_YEAR, _IN_A_MONTH = 365.2425, 30.436875
"""Days, on average."""


def length_of(duration: Duration) -> Length:
    """The same as numbers."""
    return (duration.years, duration.months, duration.days)


def plus(one: Length, other: Length, times: int = 1) -> Length:
    """One length and the other, as often as said."""
    (years, months, days), (more_years, more_months, more_days) = one, other
    return (
        years + more_years * times,
        months + more_months * times,
        days + more_days * times,
    )


def mean_days(length: Length) -> float:
    years, months, days = length
    return years * _IN_A_YEAR + months * _IN_A_MONTH + days


@final
@frozen
class When:
    """The first day of a state, as far as it is known.

    Args:
        earliest: It does not begin before.
        latest: It has begun by then; `NEVER` if it may not begin at all.
    """

    earliest: date
    latest: date

    @property
    def exact(self) -> date | None:
        """The day, if it is known and comes at all."""
        known = self.earliest == self.latest != NEVER
        return self.earliest if known else None

    def __add__(self, days: int) -> When:
        return When(_days_after(self.earliest, days), _days_after(self.latest, days))

    def after(self, length: Length) -> When:
        """So long after it."""
        return When(later(self.earliest, length), later(self.latest, length))


UNKNOWN = When(date.min, NEVER)
NOT_AT_ALL = When(NEVER, NEVER)


def when(day: Day | None) -> When:
    """The dates that a day may be."""
    return UNKNOWN if day is None else When(day.earliest, day.latest)


def first_of(*found: When) -> When:
    """When the first of them has happened."""
    return When(
        min(each.earliest for each in found), min(each.latest for each in found)
    )


def last_of(*found: When) -> When:
    """When all of them have happened."""
    return When(
        max(each.earliest for each in found), max(each.latest for each in found)
    )


def between(*found: When) -> When:
    """It is one of them, and nobody knows which."""
    return When(
        min(each.earliest for each in found), max(each.latest for each in found)
    )


def later(day: date, length: Length) -> date:
    """The day so long after another one; `NEVER` beyond the calendar of the model."""
    if day in (date.min, NEVER):
        return day
    years, months, days = length
    return _calendar.shifted(day, years=years, months=months, days=days) or NEVER


@functools.lru_cache(maxsize=1024)  # one answer asks for the same days again and again
def end_of(origin: date, length: Length) -> date:
    """The last day of what begins on a day and lasts so long; nothing lasts no day."""
    if origin in (date.min, NEVER):
        return origin
    if length == NO_LENGTH:
        return origin - ONE_DAY
    years, months, days = length
    last = _calendar.end_of_span(origin, years=years, months=months, days=days)
    return last or NEVER


def last_day_for(end: date, length: Length) -> date:
    """The last day for what must be done so long before the end of this last day.

    Counted back from the day after it, then one day back: counted from the last day
    itself, a right would lose days where the month before is longer.
    """
    if end == NEVER:
        return NEVER
    years, months, days = (-n for n in length)
    found = _calendar.shifted(end + ONE_DAY, years=years, months=months, days=days)
    return date.min if found in (None, date.min) else found - ONE_DAY


def asked_day(on: Any) -> date:
    """The one day that is asked about."""
    try:
        day = to_day(on)
    except InvalidValue as error:
        raise error.within("on") from error.__cause__
    if day.exact is None:
        raise InvalidValue.at("on", reason=f"expected one day, got {shown(str(day))}")
    return day.exact


def asked_days(within: Any) -> Days:
    """The first and the last of the days that are asked about."""
    try:
        period = to_period(within)
    except InvalidValue as error:
        raise error.within("within") from error.__cause__
    first, last = period.first_day, period.last_day
    if first is None or last is None:
        reason = f"expected a first and a last day, got {shown(period)}"
        raise InvalidValue.at("within", reason=reason)
    return first.earliest, last.latest


def _days_after(day: date, days: int) -> date:
    if day in (date.min, NEVER):
        return day
    return day + timedelta(days=days)


def shifted(days: Days, by: int, margin: int) -> Days:
    """So many days later, and some more at either end."""
    first, last = days[0].toordinal() + by - margin, days[1].toordinal() + by + margin
    return _date(first), _date(last)


def _date(ordinal: int) -> date:
    return date.fromordinal(min(max(1, ordinal), NEVER.toordinal() - 1))


def stated(day: date) -> date | None:
    """The day; ``None`` for what stands for the lack of one."""
    return None if day in (date.min, NEVER) else day
