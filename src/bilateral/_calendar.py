"""Calendar arithmetic: the one door to pendulum, which is loaded when it is used."""

from __future__ import annotations

import sys
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pendulum

LAST_YEAR = 9998
"""The last year of the model: its last day still has a next one."""


def end_of_span(first: date, *, years: int, months: int, days: int) -> date | None:
    """The last day of a span that begins with the day `first`.

    Whole months end on the day before the one of the same number, or, where the month
    has no such number, on its last day: a month from 31 January ends on 28 February,
    not on the 27th. ``None`` beyond `LAST_YEAR`.
    """
    import pendulum

    try:
        start = pendulum.date(first.year, first.month, first.day)
        same = start.add(years=years, months=months)  # clamped at the end of the month
        whole = same.day == first.day
        last = same.add(days=days - 1 if whole else days)
    except (OverflowError, ValueError):
        return None
    found = date(last.year, last.month, last.day)
    return found if first <= found and found.year <= LAST_YEAR else None


def shifted(day: date, *, years: int, months: int, days: int) -> date | None:
    """The day so much later, or earlier where it is less than 0.

    Years and months are added once, and the day is clamped at the end of the month: a
    month after 31 January is 28 February. ``None`` outside the calendar of the model.
    """
    import pendulum

    try:
        start = pendulum.date(day.year, day.month, day.day)
        later = start.add(years=years, months=months, days=days)
    except (OverflowError, ValueError):
        return None
    return date(later.year, later.month, later.day) if later.year <= LAST_YEAR else None


def in_pendulum(year: int, month: int, day: int) -> pendulum.Date:
    import pendulum

    return pendulum.date(year, month, day)


def duration_in_pendulum(years: int, months: int, days: int) -> pendulum.Duration:
    import pendulum

    return pendulum.duration(years=years, months=months, days=days)


def interval_in_pendulum(first: date, last: date) -> pendulum.Interval[pendulum.Date]:
    import pendulum

    return pendulum.Interval(
        pendulum.date(first.year, first.month, first.day),
        pendulum.date(last.year, last.month, last.day),
    )


def ends_of(value: object) -> tuple[date, date] | None:
    """First and last day of an interval of pendulum's; ``None`` for anything else.

    Its ends may be moments, if they are the midnights with which days begin.
    """
    if not _is_of_pendulum(value, "Interval"):
        return None
    interval: Any = value
    ends = []
    for day in (interval.start, interval.end):
        if isinstance(day, datetime) and day.time() != time():
            return None
        ends.append(day.date() if isinstance(day, datetime) else day)
    return (ends[0], ends[1])


def parts_of(value: timedelta) -> tuple[int, int, int] | None:
    """Years, months and days of a length; ``None`` if it has hours or no fixed parts."""
    if _is_of_pendulum(value, "Interval"):
        return None  # between two days: which months it counts is not in the value
    if _is_of_pendulum(value, "Duration"):
        length: Any = value
        days = length.weeks * 7 + length.remaining_days
        rest = (
            length.hours,
            length.minutes,
            length.remaining_seconds,
            length.microseconds,
        )
        return None if any(rest) else (length.years, length.months, days)
    return None if value % timedelta(days=1) else (0, 0, value.days)


def _is_of_pendulum(value: object, name: str) -> bool:
    """Whoever has such a value has loaded pendulum: no need to load it here."""
    loaded = sys.modules.get("pendulum")
    return loaded is not None and isinstance(value, getattr(loaded, name))
