"""Days, lengths and spans: edges, messages, and the way to pendulum and back."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pendulum
import pytest

from bilateral import Day, Duration, InvalidValue, Period, PlanYears


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2019-12-08", date(2019, 12, 8), date(2019, 12, 8)),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29)),
        ("1986", date(1986, 1, 1), date(1986, 12, 31)),
        ("0001", date(1, 1, 1), date(1, 12, 31)),
    ],
)
def test_a_day_says_what_is_known_of_it(
    text: str, earliest: date, latest: date
) -> None:
    day = Day.parse(text)
    assert (day.earliest, day.latest, str(day)) == (earliest, latest, text)
    assert day.exact == (earliest if earliest == latest else None)


@pytest.mark.parametrize(
    "text", ["2019-2-1", "2019-02-30", "2019-13", "0000", "9999", "today", "2019\n", ""]
)
def test_what_is_no_day(text: str) -> None:
    with pytest.raises(InvalidValue):
        Day.parse(text)


def test_a_day_of_the_month_needs_its_month() -> None:
    with pytest.raises(InvalidValue, match=r"^/day: a day needs its month$"):
        Day(2019, day=8)


@pytest.mark.parametrize("value", [datetime(2019, 12, 8, tzinfo=UTC), 2019])
def test_a_moment_is_no_day(value: object) -> None:
    with pytest.raises(InvalidValue, match=r"expected a date, got "):
        Day.of(value)


def test_a_month_is_not_thirty_days() -> None:
    assert Duration(months=1) != Duration(days=30)
    assert Duration(months=12) != Duration(years=1)


@pytest.mark.parametrize(
    "text", ["P", "P0Y", "P1W", "1Y", "P1.5Y", "PT1H", "P1M1Y", "P1Y\n"]
)
def test_what_is_no_duration(text: str) -> None:
    with pytest.raises(
        InvalidValue, match=r"expected a duration such as P1Y6M or P14D, got "
    ):
        Duration.parse(text)


def test_a_duration_has_a_length() -> None:
    with pytest.raises(InvalidValue, match=r"^a duration needs at least one day$"):
        Duration()


@pytest.mark.parametrize(
    ("first", "length", "last"),
    [
        ("2016-01-01", "P5Y", "2020-12-31"),
        ("2021-01-15", "P1M", "2021-02-14"),
        ("2021-01-31", "P1M", "2021-02-28"),  # not the 27th: that would lose a day
        ("2021-01-30", "P1M", "2021-02-28"),
        ("2020-01-31", "P1M", "2020-02-29"),
        ("2020-02-29", "P1Y", "2021-02-28"),
        ("2021-03-01", "P1M", "2021-03-31"),
        ("2021-01-31", "P2M", "2021-03-30"),  # added once, and not month by month
        ("2021-01-31", "P1M1D", "2021-03-01"),
        ("2021-01-01", "P1D", "2021-01-01"),
        ("2021-01-01", "P7D", "2021-01-07"),
    ],
)
def test_a_period_of_some_length_ends_with_its_last_day(
    first: str, length: str, last: str
) -> None:
    assert Period.lasting(first, length) == Period(first, last)


@pytest.mark.parametrize("length", ["P9999Y", "P1Y", "P999999D", "P9999M"])
def test_a_period_ends_before_the_calendar_does(length: str) -> None:
    with pytest.raises(InvalidValue, match=r"^/last_day: .* ends after the year 9998$"):
        Period.lasting("9998-06-01", length)


def test_a_length_is_counted_from_an_exact_day() -> None:
    with pytest.raises(InvalidValue, match=r"^/first_day: 2016 is not one day$"):
        Period.lasting("2016", "P5Y")
    with pytest.raises(InvalidValue, match=r"^2016-01 is not one day$"):
        Period.on("2016-01")


def test_a_period_does_not_end_before_it_begins() -> None:
    with pytest.raises(
        InvalidValue, match=r"^/last_day: 2019 is before the first day, 2020-01$"
    ):
        Period("2020-01", "2019")
    with pytest.raises(InvalidValue, match=r"^expected a first or a last day$"):
        Period()
    assert Period("2020-06", "2020") == Period("2020-06", "2020")  # it may be so


@pytest.mark.parametrize(
    ("period", "day", "expected"),
    [
        (Period("2016-01-01", "2020-12-31"), date(2016, 1, 1), True),
        (Period("2016-01-01", "2020-12-31"), date(2020, 12, 31), True),
        (Period("2016-01-01", "2020-12-31"), date(2021, 1, 1), False),
        (Period("2016-01-01", "2020-12-31"), date(2015, 12, 31), False),
        (Period("2016", "2020"), date(2018, 1, 1), True),
        (Period("2016", "2020"), date(2016, 5, 1), None),
        (Period("2016", "2020"), date(2020, 5, 1), None),
        (Period("2016"), date(2018, 1, 1), None),
        (Period(last_day="2020"), date(2021, 1, 1), False),
    ],
)
def test_whether_a_day_lies_in_a_period_may_not_be_known(
    period: Period, day: date, *, expected: bool | None
) -> None:
    assert period.covers(day) is expected


def test_whole_years() -> None:
    assert Period.years(2016, 2020) == Period("2016-01-01", "2020-12-31")


def test_dates_go_to_pendulum_and_back() -> None:
    there = Day(2019, 12, 8).to_pendulum()
    assert type(there) is pendulum.Date
    assert Day.of(there) == Day(2019, 12, 8)
    with pytest.raises(InvalidValue, match=r"^2019 is not one day$"):
        Day(2019).to_pendulum()
    with pytest.raises(InvalidValue, match=r"expected a date"):
        Day.of(pendulum.datetime(2019, 12, 8))


def test_durations_go_to_pendulum_and_back() -> None:
    length = Duration(years=1, months=2, days=17)
    assert Duration.of(length.to_pendulum()) == length
    assert Duration.of(timedelta(days=30)) == Duration(days=30)


@pytest.mark.parametrize(
    "length",
    [
        timedelta(hours=5),
        pendulum.duration(months=1, hours=5),
        pendulum.interval(pendulum.date(2020, 1, 1), pendulum.date(2020, 2, 1)),
        "P1M",
        30,
    ],
    ids=["hours", "pendulum-hours", "interval", "text", "number"],
)
def test_what_has_no_years_months_and_days(length: object) -> None:
    with pytest.raises(
        InvalidValue, match=r"^expected years, months and whole days, got "
    ):
        Duration.of(length)


def test_periods_go_to_pendulum_and_back() -> None:
    period = Period("2016-01-01", "2020-12-31")
    assert Period.of(period.to_pendulum()) == period
    moments = pendulum.interval(
        pendulum.datetime(2016, 1, 1), pendulum.datetime(2020, 12, 31)
    )
    assert Period.of(moments) == period
    for vague in (Period("2016", "2020"), Period("2016-01-01")):
        with pytest.raises(
            InvalidValue, match=r"^expected a period between two exact days$"
        ):
            vague.to_pendulum()
    with pytest.raises(
        InvalidValue,
        match=r"expected a period such as 2019/2020 or an interval of days",
    ):
        Period.of("2016")


def test_a_period_may_begin_on_the_first_day_of_all() -> None:
    assert Period.lasting("0001-01-01", "P10D") == Period("0001-01-01", "0001-01-10")
    assert Period.lasting("2020-01-31", "P1M1D").last_day == Day(2020, 3, 1)


def test_an_interval_between_moments_that_begin_no_day_is_refused() -> None:
    night = pendulum.interval(
        pendulum.datetime(2016, 1, 1, 23, 30), pendulum.datetime(2016, 1, 2, 1)
    )
    with pytest.raises(InvalidValue, match="an interval of days of pendulum's"):
        Period.of(night)


@pytest.mark.parametrize(
    ("day", "covered"),
    [
        ("2016-03-01", True),
        ("2016", None),
        ("2016-12", True),
        ("2021", False),
        (Day(2015), False),
        ("2020-06", None),
    ],
)
def test_whether_a_period_covers_a_day_that_is_known_so_far(
    day: Any, covered: object
) -> None:
    assert Period("2016-02-01", "2020-06-15").covers(day) is covered


def test_a_moment_is_no_day_that_a_period_covers() -> None:
    moment = datetime(2016, 1, 1, 12, tzinfo=UTC)
    with pytest.raises(InvalidValue, match="expected a date, got "):
        Period("2016", "2020").covers(moment)


def test_a_field_takes_a_period_as_text() -> None:
    assert PlanYears(period="2016/2020").period == Period("2016", "2020")
    assert PlanYears(period="2019-12").period == Period("2019-12", "2019-12")
    for odd in ("2016/", "/2020", "2016/2020/2021", "", "2020/2016"):
        with pytest.raises(InvalidValue, match=r"^/period"):
            PlanYears(period=odd)
