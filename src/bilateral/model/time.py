"""Days, lengths and spans of calendar time, as far as a text states them."""

from __future__ import annotations

__all__ = ["Day", "Duration", "Period"]

import calendar
import re
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Annotated, ClassVar, Self, final

from attrs import field, frozen

from bilateral import _calendar
from bilateral.errors import InvalidValue, shown
from bilateral.model._shape import Matches, Within
from bilateral.model._value import Value, guarded

if TYPE_CHECKING:
    import pendulum

_DAY = re.compile(r"([0-9]{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12][0-9]|3[01]))?)?")
_Y, _M, _D = "([1-9][0-9]{0,3})Y", "([1-9][0-9]{0,3})M", "([1-9][0-9]{0,5})D"
_DURATION = re.compile(f"P(?:{_Y}(?:{_M})?(?:{_D})?|{_M}(?:{_D})?|{_D})")


@final
@frozen(field_transformer=guarded)
class Day(Value):
    """A day as texts and registers know it: exactly, or only its month or its year.

    >>> Day.parse("2019-12").latest
    datetime.date(2019, 12, 31)
    >>> Day.parse("2019-12").exact is None
    True

    Fields of this type take the text form, a `datetime.date` and a date of pendulum's.
    Days have no order: ask `earliest` and `latest`, which say what is known.

    Args:
        year: 1 to 9998.
        month: 1 to 12; ``None`` if only the year is known.
        day: The day of the month; ``None`` if only the month is known.

    Raises:
        InvalidValue: If there is no such day, or a day without a month.

    Source:
        ISO 8601-2 (reduced precision), as archives write it.
    """

    text_form: ClassVar[Matches] = Matches(
        _DAY.pattern, "a day as YYYY-MM-DD, YYYY-MM or YYYY"
    )

    year: Annotated[int, Within(1, _calendar.LAST_YEAR)]
    month: Annotated[int, Within(1, 12)] | None = None
    day: Annotated[int, Within(1, 31)] | None = None

    def __attrs_post_init__(self) -> None:
        if self.day is not None:
            if self.month is None:
                raise InvalidValue.at("day", reason="a day needs its month")
            if self.day > calendar.monthrange(self.year, self.month)[1]:
                raise InvalidValue.at("day", reason=f"{self} is not a calendar date")

    @classmethod
    def parse(cls, text: object) -> Self:
        """Read ``YYYY-MM-DD``, ``YYYY-MM`` or ``YYYY``."""
        if not isinstance(text, str) or not (match := _DAY.fullmatch(text)):
            reason = f"expected {cls.text_form.words}, got {shown(text)}"
            raise InvalidValue.at(reason=reason)
        try:
            year, *rest = (int(n) for n in match.groups() if n)
            return cls(year, *rest)
        except InvalidValue as error:
            raise InvalidValue.at(reason=f"{text!r} is not a calendar date") from error

    @classmethod
    def of(cls, day: object) -> Self:
        """The exact day of a date; a moment is refused, since it has a time."""
        if isinstance(day, datetime) or not isinstance(day, date):
            raise InvalidValue.at(reason=f"expected a date, got {shown(day)}")
        return cls(day.year, day.month, day.day)

    @property
    def earliest(self) -> date:
        """The first date that it may be."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> date:
        """The last date that it may be."""
        month = self.month or 12
        return date(
            self.year, month, self.day or calendar.monthrange(self.year, month)[1]
        )

    @property
    def exact(self) -> date | None:
        """The date, if it is known exactly."""
        return None if self.day is None else self.earliest

    def __str__(self) -> str:
        """The text form."""
        year = f"{self.year:04}"
        if self.month is None:
            return year
        return f"{year}-{self.month:02}" + (f"-{self.day:02}" if self.day else "")

    def to_pendulum(self) -> pendulum.Date:
        """The same as a date of pendulum's; `InvalidValue` if it is not exact."""
        if (day := self.exact) is None:
            raise InvalidValue.at(reason=f"{self} is not one day")
        return _calendar.in_pendulum(day.year, day.month, day.day)


def to_day(value: str | date | Day) -> Day:
    """A `Day` of what obviously means one."""
    if type(value) is Day:
        return value  # the same object: `replace` shares what it does not touch
    return Day.parse(value) if isinstance(value, str) else Day.of(value)


def to_optional_day(value: str | date | Day | None) -> Day | None:
    """`to_day`, or ``None``."""
    return None if value is None else to_day(value)


@final
@frozen(kw_only=True, field_transformer=guarded)
class Duration(Value):
    """A length of time as agreements state it: a month is not thirty days.

    >>> Duration.parse("P1Y6M")
    Duration(years=1, months=6)
    >>> Duration(months=1) == Duration(days=30)
    False

    Fields of this type take the text form, a duration of pendulum's, and a `timedelta`
    of whole days.

    Args:
        years: 0 to 9999.
        months: 0 to 9999; eighteen months and a year and six months are two values.
        days: 0 to 999999; a week is seven days.

    Raises:
        InvalidValue: If nothing is longer than 0.

    Source:
        ISO 8601-1, in the form ``PnYnMnD`` without zeros.
    """

    text_form: ClassVar[Matches] = Matches(
        _DURATION.pattern, "a duration such as P1Y6M or P14D"
    )

    years: Annotated[int, Within(0, 9999)] = 0
    months: Annotated[int, Within(0, 9999)] = 0
    days: Annotated[int, Within(0, 999_999)] = 0

    def __attrs_post_init__(self) -> None:
        if not (self.years or self.months or self.days):
            raise InvalidValue.at(reason="a duration needs at least one day")

    @classmethod
    def parse(cls, text: object) -> Self:
        """Read ``PnYnMnD`` without zeros."""
        if not isinstance(text, str) or not (match := _DURATION.fullmatch(text)):
            reason = f"expected {cls.text_form.words}, got {shown(text)}"
            raise InvalidValue.at(reason=reason)
        y, m1, d1, m2, d2, d3 = (int(n or 0) for n in match.groups())
        return cls(years=y, months=m1 or m2, days=d1 or d2 or d3)

    @classmethod
    def of(cls, length: object) -> Self:
        """The duration of a `timedelta` of whole days, or of a duration of pendulum's."""
        parts = _calendar.parts_of(length) if isinstance(length, timedelta) else None
        if parts is None:
            raise InvalidValue.at(
                reason=f"expected years, months and whole days, got {shown(length)}"
            )
        return cls(years=parts[0], months=parts[1], days=parts[2])

    def __str__(self) -> str:
        """The text form."""
        parts = ((self.years, "Y"), (self.months, "M"), (self.days, "D"))
        return "P" + "".join(f"{n}{unit}" for n, unit in parts if n)

    def to_pendulum(self) -> pendulum.Duration:
        """The same as a duration of pendulum's, which takes a month for thirty days."""
        return _calendar.duration_in_pendulum(self.years, self.months, self.days)


def to_duration(value: str | timedelta | Duration) -> Duration:
    """A `Duration` of what obviously means one."""
    if type(value) is Duration:
        return value
    return Duration.parse(value) if isinstance(value, str) else Duration.of(value)


def to_optional_duration(value: str | timedelta | Duration | None) -> Duration | None:
    """`to_duration`, or ``None``."""
    return None if value is None else to_duration(value)


@final
@frozen(field_transformer=guarded)
class Period(Value):
    """From a first to a last day, both included, each as far as it is known.

    >>> str(Period.lasting("2016-01-01", "P5Y").last_day)
    '2020-12-31'
    >>> Period("2016", "2020").first_day.latest
    datetime.date(2016, 12, 31)

    Fields of this type take a string, ``2024`` for what lies in that year or
    ``2016-01-01/2020-12-31`` (ISO 8601), or an interval of pendulum's; its ends are the
    two days. `Period("2024")` alone has no last day.
    An open-ended term is no period: the type of the term says so.

    Args:
        first_day: ``None`` if no first day is stated.
        last_day: ``None`` if no last day is stated.

    Raises:
        InvalidValue: If it ends before it begins, or no day is given.
    """

    first_day: Day | None = field(default=None, converter=to_optional_day)
    last_day: Day | None = field(default=None, converter=to_optional_day)

    def __attrs_post_init__(self) -> None:
        first, last = self.first_day, self.last_day
        if first is None and last is None:
            raise InvalidValue.at(reason="expected a first or a last day")
        if first is not None and last is not None and _is_before(last, first):
            reason = f"{last} is before the first day, {first}"
            raise InvalidValue.at("last_day", reason=reason)

    @classmethod
    def lasting(
        cls, first_day: str | date | Day, length: str | timedelta | Duration
    ) -> Self:
        """The period of a length that begins on a day.

        Whole months end on the day before the one of the same number, or, where the
        month has no such number, on its last day:

        >>> str(Period.lasting("2021-01-31", "P1M").last_day)
        '2021-02-28'

        Raises:
            InvalidValue: If the first day is not exact, or the last is beyond 9998.
        """
        day, span = to_day(first_day), to_duration(length)
        if (first := day.exact) is None:
            raise InvalidValue.at("first_day", reason=f"{day} is not one day")
        last = _calendar.end_of_span(
            first, years=span.years, months=span.months, days=span.days
        )
        if last is None:
            reason = f"{span} from {day} ends after the year {_calendar.LAST_YEAR}"
            raise InvalidValue.at("last_day", reason=reason)
        return cls(day, last)

    @classmethod
    def on(cls, day: str | date | Day) -> Self:
        """The period of one day.

        Raises:
            InvalidValue: If the day is not exact: it is then a day in a longer period.
        """
        one = to_day(day)
        if one.exact is None:
            raise InvalidValue.at(reason=f"{one} is not one day")
        return cls(one, one)

    @classmethod
    def years(cls, first: int, last: int | None = None) -> Self:
        """Whole calendar years, from the first day of one to the last of another.

        >>> Period.years(2020) == Period("2020-01-01", "2020-12-31")
        True
        """
        return cls(Day(first, 1, 1), Day(first if last is None else last, 12, 31))

    @classmethod
    def of(cls, interval: object) -> Self:
        """The period from one end of an interval of pendulum's to the other."""
        if (ends := _calendar.ends_of(interval)) is None:
            asked = "a period such as 2019/2020 or an interval of days of pendulum's"
            reason = f"expected {asked}, got {shown(interval)}"
            raise InvalidValue.at(reason=reason)
        return cls(*ends)

    def covers(self, day: str | date | Day) -> bool | None:
        """Whether the day lies in the period; ``None`` if that is not known.

        >>> Period("2016", "2020").covers(date(2016, 5, 1)) is None
        True
        """
        asked, first, last = to_day(day), self.first_day, self.last_day
        before = first is not None and asked.latest < first.earliest
        if before or (last is not None and asked.earliest > last.latest):
            return False
        if first is None or last is None:
            return None
        inside = first.latest <= asked.earliest and asked.latest <= last.earliest
        return True if inside else None

    def to_pendulum(self) -> pendulum.Interval[pendulum.Date]:
        """The same as an interval of pendulum's; `InvalidValue` if an end is not exact."""
        ends = [day and day.exact for day in (self.first_day, self.last_day)]
        if ends[0] is None or ends[1] is None:
            raise InvalidValue.at(reason="expected a period between two exact days")
        return _calendar.interval_in_pendulum(ends[0], ends[1])


def _is_before(last: Day, first: Day) -> bool:
    """Whether the latest date of one is before the earliest of the other.

    No date is made to tell it: a month has no more than 31 days.
    """
    latest = (last.year, last.month or 12, last.day or 31)
    return latest < (first.year, first.month or 1, first.day or 1)


def to_period(value: str | timedelta | Period) -> Period:
    """A `Period` of itself, of ``2024`` or ``2016/2020``, or of pendulum's interval."""
    if isinstance(value, str):
        first, slash, last = value.partition("/")
        return Period(first, last if slash else first)
    return value if isinstance(value, Period) else Period.of(value)


def to_optional_period(value: str | timedelta | Period | None) -> Period | None:
    """`to_period`, or ``None``."""
    return None if value is None else to_period(value)
