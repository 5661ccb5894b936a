"""The rules on days of signing and effect, and what they must not mind."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from bilateral import (
    Agreement,
    CountedFrom,
    Encounter,
    EncounterKind,
    EntryIntoEffect,
    Extent,
    FixedTerm,
    OnDay,
    OnSignature,
    Pair,
    PlanYears,
    Portion,
    ReviewMinutes,
    Signing,
    Source,
    Term,
    replace,
    rules,
)
from bilateral.rules._drafts import SIGNING, agreement, changed_clause, minutes


def found(text: Any, code: str) -> list[str]:
    report = rules.check(text, rules=rules.DEFAULT.select(code))
    return [report.told(finding) for finding in report.findings]


def in_effect_on(day: str, *, signed: str | None = "2020-12-21") -> Agreement:
    text = changed_clause(EntryIntoEffect, on=OnDay(day=day))
    return replace(text, {"/signing/day": signed})


def test_an_effect_before_signature_is_told_with_both_days() -> None:
    assert found(in_effect_on("2020-12-16"), "TRM01") == [
        "takes effect on 2020-12-16, before it is signed on 2020-12-21"
    ]


@pytest.mark.parametrize("day", ["2020", "2020-12", "2020-12-21", "2021-01-01"])
def test_a_day_known_to_the_year_or_month_may_be_that_of_signing(day: str) -> None:
    assert not found(in_effect_on(day), "TRM01")


@pytest.mark.parametrize("day", ["2020", "2020-12", "2020-12-16"])
def test_a_day_of_signing_known_to_the_year_or_month_may_be_earlier(day: str) -> None:
    assert not found(in_effect_on("2020-12-16", signed=day), "TRM01")


def test_a_text_of_which_the_day_of_signing_is_not_known_is_not_judged() -> None:
    assert not found(in_effect_on("2020-12-16", signed=None), "TRM01")
    unsigned = attrs.evolve(in_effect_on("2020-12-16"), signing=None)
    assert not found(unsigned, "TRM01")


def test_a_text_may_say_that_it_is_retroactive() -> None:
    text = changed_clause(
        EntryIntoEffect, on=OnDay(day="2020-12-01"), from_day="2020-12-01"
    )
    assert not found(text, "TRM01")


@pytest.mark.parametrize(
    "span",
    [
        FixedTerm(length="P5Y", counted_from=CountedFrom.DAY, begins="2020-01-30"),
        PlanYears(period="2020-01-01/2024-12-31"),
    ],
)
def test_a_term_that_was_running_already_says_it_too(span: Any) -> None:
    """A protocol of China and Mali of October has a term from January on."""
    text = in_effect_on("2020-12-16")
    clauses = tuple(
        attrs.evolve(c, span=span) if isinstance(c, Term) else c for c in text.clauses
    )
    assert not found(attrs.evolve(text, clauses=clauses), "TRM01")


def test_where_the_final_clauses_were_not_seen_they_may_say_it() -> None:
    source = Source(extent=Extent.PART, unseen=(Portion.FINAL_CLAUSES,))
    text = attrs.evolve(in_effect_on("2020-12-16"), source=source)
    report = rules.check(text, rules=rules.DEFAULT.select("TRM01"))
    assert not report.findings
    assert [f.pointer for f in report.undetermined] == ["/clauses/6/on/day"]


def signed_each(first: str | None, second: str | None) -> Signing:
    ours, theirs = SIGNING.signatures
    return Signing(
        signatures=Pair(
            tuple(attrs.evolve(s, day=first) for s in ours),
            tuple(attrs.evolve(s, day=second) for s in theirs),
        )
    )


def test_notes_are_signed_when_the_last_one_is() -> None:
    text = in_effect_on("2020-12-16")
    late = attrs.evolve(text, signing=signed_each("2020-12-01", "2020-12-20"))
    assert found(late, "TRM01") == [
        "takes effect on 2020-12-16, before it is signed on 2020-12-20"
    ]
    early = attrs.evolve(text, signing=signed_each("2020-12-01", "2020-12-16"))
    assert not found(early, "TRM01")
    half = attrs.evolve(text, signing=signed_each("2020-12-20", None))
    assert not found(half, "TRM01")
    none = attrs.evolve(text, signing=Signing())
    assert not found(none, "TRM01")


def planned_for(period: str, *, signed: str = "2022-01-05") -> ReviewMinutes:
    return replace(minutes(plan_period=period), {"/signing/day": signed})


def test_a_plan_signed_after_it_began_is_told() -> None:
    assert found(planned_for("2022-01-01/2022-12-31"), "TRM09") == [
        "signed on 2022-01-05, when what it plans had begun on 2022-01-01"
    ]


@pytest.mark.parametrize("signed", ["2022-01-01", "2022-01", "2022", "2021-12-20"])
def test_a_plan_signed_when_it_may_not_have_begun_is_not(signed: str) -> None:
    assert not found(planned_for("2022-01-01/2022-12-31", signed=signed), "TRM09")


def test_a_year_is_not_judged_by_its_days() -> None:
    assert not found(planned_for("2022"), "TRM09")
    assert found(planned_for("2021"), "TRM09")


def test_a_plan_without_a_beginning_has_none_that_is_past() -> None:
    assert not found(replace(minutes(), {"/plan_period/first_day": None}), "TRM09")


def test_minutes_without_a_plan_or_a_day_of_signing_have_nothing_to_compare() -> None:
    assert not found(minutes(plan_period=None), "TRM09")
    assert not found(minutes(signing=None), "TRM09")


def test_planned_years_are_a_plan_and_told_once() -> None:
    years = Term(key="years", span=PlanYears(period="2020-01-01/2024-12-31"))
    assert len(found(agreement(clauses=(years,)), "TRM09")) == 1
    text = planned_for("2022-01-01/2022-12-31")
    assert len(found(attrs.evolve(text, clauses=(years,)), "TRM09")) == 1


def signed_at(*encounters: Encounter, day: str = "2020-12-21") -> Agreement:
    signing = attrs.evolve(SIGNING, day=day, occasion=encounters[0].key)
    return agreement(encounters=encounters, signing=signing)


VISIT = Encounter(key="visit", kind=EncounterKind.VISIT, period="2020-12-20/2020-12-22")
TALKS = Encounter(key="talks", kind=EncounterKind.TALKS, during="visit")


def test_a_day_outside_the_visit_is_told_with_the_visit() -> None:
    text = signed_at(TALKS, VISIT, day="2020-12-23")
    (finding,) = rules.check(text, rules=rules.DEFAULT.select("TRM10")).findings
    assert finding.pointer == "/signing/day"
    assert finding.related == (("encounters", 1, "period"),)


@pytest.mark.parametrize("day", ["2020-12-20", "2020-12-22", "2020-12", "2020"])
def test_a_day_that_may_be_in_the_visit_is_no_fault(day: str) -> None:
    assert not found(signed_at(TALKS, VISIT, day=day), "TRM10")


def test_a_visit_of_which_only_the_end_is_known_may_have_begun() -> None:
    visit = attrs.evolve(VISIT, period="2020-12/2020-12-26")
    assert not found(signed_at(visit), "TRM10")


def test_the_nearest_meeting_with_days_counts() -> None:
    talks = attrs.evolve(TALKS, period="2020-12-23/2020-12-23")
    assert not found(signed_at(talks, VISIT, day="2020-12-23"), "TRM10")
    assert found(signed_at(talks, VISIT), "TRM10")


def test_without_an_occasion_or_a_day_nothing_is_compared() -> None:
    assert not found(agreement(encounters=(VISIT,)), "TRM10")
    assert not found(agreement(signing=None), "TRM10")
    assert not found(agreement(signing=attrs.evolve(SIGNING, day=None)), "TRM10")


def test_an_effect_on_signature_is_never_before_it() -> None:
    assert not found(changed_clause(EntryIntoEffect, on=OnSignature()), "TRM01")
