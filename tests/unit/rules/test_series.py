"""The rules on texts that follow one another, and what they must not mind."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from bilateral import (
    Actor,
    Agreement,
    AutomaticRenewal,
    Dossier,
    EntryIntoEffect,
    Extended,
    Extent,
    FixedTerm,
    InstrumentLink,
    Lapsed,
    LinkKind,
    OnDay,
    OnNotification,
    OpenEnded,
    PartRef,
    PlanYears,
    Portion,
    Renewal,
    ReviewMinutes,
    Source,
    Term,
    Terminated,
    rules,
)
from bilateral.rules._drafts import SIGNING, agreement, dossier, minutes

TITLES = "Memorandum of Understanding on cooperation in information"


def found(file: Dossier, code: str) -> list[str]:
    report = rules.check(file, rules=rules.DEFAULT.select(code))
    return [report.told(finding) for finding in report.findings]


def undetermined(file: Dossier, code: str) -> list[str]:
    report = rules.check(file, rules=rules.DEFAULT.select(code))
    assert not report.findings
    return [finding.pointer for finding in report.undetermined]


def link(kind: LinkKind, key: str, part: str | None = None) -> InstrumentLink:
    return InstrumentLink(kind=kind, instrument=PartRef(key, part))


def text(
    key: str, *clauses: Any, signed: str = "2015-12-20", **members: Any
) -> Agreement:
    signing = attrs.evolve(SIGNING, day=signed)
    return agreement(key=key, clauses=clauses, signing=signing, **members)


def years(key: str, period: str, *links: InstrumentLink) -> Agreement:
    return text(key, Term(key="term", span=PlanYears(period=period)), links=links)


FIRST = years("first", "2016/2020")
RENEWS = link(LinkKind.RENEWS, "first")
LATER = years("later", "2022/2025", RENEWS)


def test_a_gap_between_two_texts_is_told_where_the_file_is_complete() -> None:
    """Two agreements of news agencies, of 2016 to 2020 and of 2022 to 2025."""
    assert found(dossier(FIRST, LATER, complete_until="2022-12-31"), "TRM08") == [
        f"gap from 2021-01-01 to 2021-12-31 between {TITLES} and {TITLES}"
    ]
    assert undetermined(dossier(FIRST, LATER), "TRM08") == ["/instruments/1"]
    assert undetermined(dossier(FIRST, LATER, complete_until=None), "TRM08")


def test_the_order_of_the_file_makes_no_difference() -> None:
    file = dossier(LATER, FIRST, complete_until="2022-12-31")
    (finding,) = rules.check(file, rules=rules.DEFAULT.select("TRM08")).findings
    assert finding.place == ("instruments", 0)
    assert finding.related == (("instruments", 1),)


@pytest.mark.parametrize("period", ["2021/2025", "2021-01-01/2025-12-31", "2020/2024"])
def test_years_that_follow_or_may_follow_are_no_fault(period: str) -> None:
    file = dossier(FIRST, years("later", period, RENEWS), complete_until="2030")
    assert not found(file, "TRM08")


@pytest.mark.parametrize(
    "clause",
    [
        Renewal(key="renewal", rule=AutomaticRenewal()),
        Term(key="other", span=OpenEnded()),
    ],
)
def test_a_text_that_goes_on_leaves_no_gap(clause: Any) -> None:
    first = attrs.evolve(FIRST, clauses=(*FIRST.clauses, clause))
    assert not found(dossier(first, LATER, complete_until="2030"), "TRM08")


def test_a_text_that_was_extended_to_the_next_one_leaves_no_gap() -> None:
    event = Extended(key="e", instrument=PartRef("first"), length="P1Y")
    file = dossier(FIRST, LATER, events=(event,), complete_until="2030")
    assert not found(file, "TRM08")


def test_a_text_that_lapsed_before_its_end_leaves_the_gap_after_it() -> None:
    event = Lapsed(key="e", instrument=PartRef("first"))
    file = dossier(FIRST, LATER, events=(event,), complete_until="2030")
    assert len(found(file, "TRM08")) == 1


def test_a_plan_beyond_what_its_parent_was_extended_to_is_outside() -> None:
    event = Extended(key="e", instrument=PartRef("first"), last_day="2021-03-31")
    file = dossier(
        FIRST, planned("2021", UNDER), events=(event,), complete_until="2030"
    )
    assert not found(file, "TRM02")
    longer = dossier(
        FIRST, planned("2021/2022", UNDER), events=(event,), complete_until="2030"
    )
    assert len(found(longer, "TRM02")) == 1


def test_a_text_that_extends_it_fills_the_gap() -> None:
    more = text("more", links=(link(LinkKind.EXTENDS, "first"),))
    assert not found(dossier(FIRST, more, LATER, complete_until="2030"), "TRM08")


def test_an_early_end_makes_a_gap() -> None:
    later = years("later", "2021/2025", RENEWS)
    ended = Terminated(
        key="e", instrument=PartRef("first"), by=Actor.JOINTLY, day="2019-07-01"
    )
    part = Terminated(
        key="p", instrument=PartRef("first", "news"), by=Actor.JOINTLY, day="2016-07-01"
    )
    file = dossier(FIRST, later, events=(part, ended), complete_until="2030")
    assert found(file, "TRM08") == [
        f"gap from 2019-07-01 to 2020-12-31 between {TITLES} and {TITLES}"
    ]


def test_a_text_between_them_fills_the_gap_whoever_it_is_linked_to() -> None:
    """Agreements of 1982, 1991, 2015 and 2022 that all renew the one of 1982."""
    between = years("between", "2021/2021", RENEWS)
    assert not found(dossier(FIRST, between, LATER, complete_until="2030"), "TRM08")
    unknown = text("between", links=(RENEWS,))
    assert not found(dossier(FIRST, unknown, LATER, complete_until="2030"), "TRM08")


def test_texts_that_are_not_linked_are_no_series() -> None:
    apart = attrs.evolve(LATER, links=())
    assert not found(dossier(FIRST, apart, complete_until="2030"), "TRM08")
    of_a_part = attrs.evolve(LATER, links=(link(LinkKind.RENEWS, "first", "news"),))
    assert not found(dossier(FIRST, of_a_part, complete_until="2030"), "TRM08")


def test_an_overlap_of_planned_years_is_told() -> None:
    later = years("later", "2020-01-01/2024-12-31", RENEWS)
    first = years("first", "2016-01-01/2020-12-31")
    assert found(dossier(first, later), "TRM08") == [
        f"overlap from 2020-01-01 to 2020-12-31 between {TITLES} and {TITLES}"
    ]


def test_a_text_that_replaces_another_ends_it() -> None:
    later = years("later", "2020-01-01/2024-12-31", link(LinkKind.REPLACES, "first"))
    first = years("first", "2016-01-01/2020-12-31")
    for code in ("TRM08", "TRM12"):
        assert not found(dossier(first, later), code)


def test_a_short_text_within_a_long_one_leaves_no_gap_after_it() -> None:
    long = years("first", "2016-01-01/2030-12-31")
    short = years("short", "2018-01-01/2018-12-31", RENEWS)
    last = years("last", "2031-01-01/2035-12-31", RENEWS)
    assert len(found(dossier(long, short, last, complete_until="2040"), "TRM08")) == 1


def lasting(
    key: str, signed: str, *clauses: Any, links: tuple[InstrumentLink, ...] = ()
) -> Agreement:
    term = Term(key="term", span=FixedTerm(length="P5Y"))
    return text(key, term, *clauses, signed=signed, links=links)


def test_a_successor_that_overlaps_by_design_is_information() -> None:
    on_day = EntryIntoEffect(key="effect", on=OnDay(day="2016-01-01"))
    next_day = EntryIntoEffect(key="effect", on=OnDay(day="2020-11-01"))
    file = dossier(
        lasting("first", "2015-12-20", on_day),
        lasting("later", "2020-10-20", next_day, links=(RENEWS,)),
    )
    assert not found(file, "TRM08")
    (finding,) = rules.check(file, rules=rules.DEFAULT.select("TRM12")).findings
    assert finding.severity is rules.Severity.INFO
    assert found(file, "TRM12") == [
        f"{TITLES} and {TITLES} are both in effect from 2020-11-01 to 2020-12-19"
    ]


@pytest.mark.parametrize(
    "effect",
    [
        (EntryIntoEffect(key="effect", on=OnNotification()),),
        (EntryIntoEffect(key="effect", on=OnDay(day="2021")),),
    ],
)
def test_a_text_of_which_the_effect_is_not_known_does_not_overlap(effect: Any) -> None:
    on_day = EntryIntoEffect(key="effect", on=OnDay(day="2016-01-01"))
    file = dossier(
        lasting("first", "2015-12-20", on_day),
        lasting("later", "2020-10-20", *effect, links=(RENEWS,)),
    )
    assert not found(file, "TRM12")


def test_a_length_beyond_the_calendar_has_no_end() -> None:
    first = text("first", Term(key="t", span=FixedTerm(length="P9000Y", begins="2016")))
    assert not found(dossier(first, LATER, complete_until="2030"), "TRM08")


def planned(
    period: str | None, *links: InstrumentLink, basis: PartRef | None = None
) -> ReviewMinutes:
    """Minutes with a plan for this time, which review no other text."""
    return minutes(
        plan_period=period,
        links=links,
        basis=basis,
        reviewed=(),
        assessments=(),
        commitments=(),
    )


UNDER = link(LinkKind.UNDER, "first")


def test_a_plan_that_goes_on_after_the_text_above_is_told() -> None:
    plan = planned("2021-01-01/2021-12-31", UNDER)
    assert found(dossier(FIRST, plan, complete_until="2021-12-31"), "TRM02") == [
        (
            "planned for 2021-01-01/2021-12-31, outside the term of"
            f" {TITLES} (2016-01-01/2020-12-31)"
        )
    ]
    assert undetermined(dossier(FIRST, plan, complete_until=None), "TRM02") == [
        "/instruments/1/plan_period"
    ]


def test_a_plan_rests_on_the_provision_that_minutes_name() -> None:
    plan = planned("2021", basis=PartRef("first"))
    assert found(dossier(FIRST, plan), "TRM02")


def test_a_plan_wholly_before_the_text_above_is_told() -> None:
    assert found(dossier(FIRST, planned("2014", UNDER), complete_until=None), "TRM02")


@pytest.mark.parametrize("period", ["2016", "2015/2016", "2020-12", "2020", None])
def test_a_plan_that_may_be_within_or_begins_before_is_no_fault(
    period: str | None,
) -> None:
    file = dossier(FIRST, planned(period, UNDER), complete_until="2030")
    assert not found(file, "TRM02")


def test_a_plan_without_an_end_is_not_judged() -> None:
    plan = attrs.evolve(planned("2021", UNDER))
    plan = attrs.evolve(plan, plan_period=attrs.evolve(plan.plan_period, last_day=None))
    assert not found(dossier(FIRST, plan, complete_until="2030"), "TRM02")


def test_a_text_above_that_is_renewed_by_itself_goes_on() -> None:
    renewal = Renewal(key="renewal", rule=AutomaticRenewal())
    first = attrs.evolve(FIRST, clauses=(*FIRST.clauses, renewal))
    file = dossier(first, planned("2021", UNDER), complete_until="2030")
    assert not found(file, "TRM02")


def test_a_text_above_that_was_not_seen_whole_may_be_renewed() -> None:
    source = Source(extent=Extent.PART, unseen=(Portion.FINAL_CLAUSES,))
    first = attrs.evolve(FIRST, source=source)
    file = dossier(first, planned("2021", UNDER), complete_until="2030")
    assert undetermined(file, "TRM02") == ["/instruments/1/plan_period"]


def test_a_text_under_another_by_words_alone_has_nothing_to_compare() -> None:
    named = InstrumentLink(kind=LinkKind.UNDER, title="Agreement")
    assert not found(dossier(FIRST, planned("2021", named)), "TRM02")
