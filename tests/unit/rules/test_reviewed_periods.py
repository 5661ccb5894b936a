"""The rules on the periods of reviews, and what they must not mind."""

from __future__ import annotations

from typing import Any

import pytest

from bilateral import Dossier, PartRef, Period, rules
from bilateral.analysis._periods import apart, overlap
from bilateral.rules._drafts import agreement, dossier, minutes
from bilateral.rules._drafts_later import later


def reviews(*periods: str | Period | None, **changes: Any) -> Dossier:
    """A file of minutes that review these periods."""
    texts = [
        later(2021 + i, reviewed_period=period, plan_period=None, commitments=())
        for i, period in enumerate(periods)
    ]
    return dossier(agreement(), *texts, **{"complete_until": "2030"} | changes)


def told(subject: Any, code: str) -> list[str]:
    report = rules.check(subject)
    return [report.told(f) for f in report.findings if f.code == code]


def undetermined(subject: Any, code: str) -> list[str]:
    return [f.pointer for f in rules.check(subject).undetermined if f.code == code]


def test_an_overlap_is_told_with_both_days() -> None:
    subject = reviews("2021-01-01/2021-12-31", "2021-12-01/2022-12-31")
    assert told(subject, "REV09") == [
        "reviews do not join: one ends on 2021-12-31, the next begins on 2021-12-01"
    ]


def test_a_gap_is_a_fault_only_in_a_complete_file() -> None:
    periods = ("2021-01-01/2021-12-31", "2023-01-01/2023-12-31")
    assert told(reviews(*periods), "REV09") == [
        "reviews do not join: one ends on 2021-12-31, the next begins on 2023-01-01"
    ]
    open_file = reviews(*periods, complete_until=None)
    assert told(open_file, "REV09") == []
    assert undetermined(open_file, "REV09") == ["/instruments/2/reviewed_period"]


@pytest.mark.parametrize(
    "periods",
    [
        ("2021-01-01/2021-12-31", "2022-01-01/2022-12-31"),
        ("2021", "2022"),
        ("2021/2022", "2022/2023"),
        ("2021-01-01/2021-12-31", "2021-01-01/2022-12-31", "2023-01-01/2023-12-31"),
        ("2021-01-01/2022-12-31", "2021-06-01/2021-12-31", "2023-01-01/2023-12-31"),
        ("2021-01-01/2021-12-31", None),
        ("2021-01-01/2021-12-31", Period("2022-06-01")),
        ("2021-01-01/2021-12-31", Period(last_day="2022-06-01")),
    ],
)
def test_reviews_that_join_take_in_others_or_are_not_known(periods: Any) -> None:
    assert told(reviews(*periods), "REV09") == []


def test_reviews_of_other_texts_are_another_series() -> None:
    one = later(2021)
    other = later(2022, reviewed=(PartRef("other"),), reviewed_period="2024")
    subject = dossier(
        *(agreement(), agreement(key="other"), one, other), complete_until="2030"
    )
    assert told(subject, "REV09") == []


def test_a_plan_that_begins_before_the_review_ends_is_told() -> None:
    assert told(minutes(plan_period="2021-12-01/2022-12-31"), "REV10") == [
        "the period of the plan overlaps with the one under review"
    ]


@pytest.mark.parametrize(
    "members",
    [
        {"plan_period": None},
        {"reviewed_period": None},
        {"reviewed_period": "2021/2022", "plan_period": "2022/2023"},
    ],
)
def test_a_plan_that_may_follow_the_review_is_not(members: Any) -> None:
    assert told(minutes(**members), "REV10") == []


def test_what_is_not_certain_is_neither_apart_nor_overlapping() -> None:
    year, later_year = Period.years(2021), Period.years(2022)
    open_end = Period("2021-01-01")
    assert apart(year, later_year)
    assert apart(later_year, year)
    assert not apart(year, open_end)
    assert not overlap(year, open_end)
    assert not overlap(year, later_year)


@pytest.mark.parametrize(
    ("periods", "days"),
    [
        (("2021-01-01/2021-12-30", "2022-01-01/2022-12-31"), "2021-12-30 2022-01-01"),
        (("2021-01-01/2021-12-31", "2021-12-31/2022-12-31"), "2021-12-31 2021-12-31"),
        (
            (
                "2021-01-01/2022-12-31",
                "2021-06-01/2022-12-31",
                "2024-01-01/2024-12-31",
            ),
            "2022-12-31 2024-01-01",
        ),
    ],
    ids=["one day is missing", "one day comes twice", "after one that was taken in"],
)
def test_one_day_is_enough(periods: Any, days: str) -> None:
    ends, begins = days.split()
    assert told(reviews(*periods), "REV09") == [
        f"reviews do not join: one ends on {ends}, the next begins on {begins}"
    ]


def test_reviews_are_joined_in_the_order_of_their_periods() -> None:
    periods = "2022-01-01/2022-12-31", "2021-01-01/2021-12-31"
    assert told(reviews(*periods), "REV09") == []


def test_a_gap_names_the_review_before_it() -> None:
    subject = reviews("2021-01-01/2021-12-31", "2023-01-01/2023-12-31")
    report = rules.check(subject, rules=rules.DEFAULT.select("REV09"))
    (finding,) = report.findings
    assert finding.related == (("instruments", 1, "reviewed_period"),)
