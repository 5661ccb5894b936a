"""What is in effect on a day: each clause and event on its own, reckoned by hand."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from bilateral import (
    Actor,
    Agreement,
    Amended,
    AsLongAs,
    AutomaticRenewal,
    CountedFrom,
    Dossier,
    Encounter,
    EncounterKind,
    Entered,
    EntryIntoEffect,
    Extended,
    Extent,
    FixedTerm,
    Institution,
    InstrumentLink,
    InvalidValue,
    Lapsed,
    LinkKind,
    NoRenewal,
    Notice,
    NoticeCount,
    NoticeGiven,
    NoticePurpose,
    Notified,
    Official,
    OnAgreedDay,
    OnDay,
    OnNotification,
    OnRatification,
    OnSignature,
    OpenEnded,
    OtherProvision,
    Pair,
    PartRef,
    Party,
    Period,
    PlanYears,
    Portion,
    Renewal,
    RenewalByConsent,
    Resumed,
    ReviewMinutes,
    SameLength,
    Signature,
    Signing,
    Source,
    Suspended,
    Term,
    Terminated,
    Termination,
    UnderWay,
    UntilDay,
)
from bilateral.analysis import (
    Assumption,
    Convention,
    EndOfTerm,
    Lack,
    NoticeMoment,
    Presumption,
    State,
    Status,
    in_effect,
    status,
)
from bilateral.model import Consent

PARTIES = Pair("vna", "kpl").map(
    lambda key: Party(institutions=(Institution(key=key, name=key),))
)
OFFICIALS = (Official(key="a", name="A"), Official(key="b", name="B"))
SIGNED = Signing(day="2016-01-01")
FIVE_YEARS = FixedTerm(length="P5Y")
PART = Source(extent=Extent.PART)
REF = PartRef("accord")
SAME = SameLength()
MONTHS_3 = Notice(length="P3M", counted=NoticeCount.BEFORE_END_OF_TERM)


def accord(*clauses: Any, **members: Any) -> Agreement:
    given = {"key": "accord", "title": "Accord", "signing": SIGNED, **members}
    return Agreement(parties=PARTIES, clauses=clauses, officials=OFFICIALS, **given)


def term(span: Any) -> Term:
    return Term(key="term", span=span)


def effect(on: Any, **members: Any) -> EntryIntoEffect:
    return EntryIntoEffect(key="effect", on=on, **members)


def renewed(span: Any = SAME, **members: Any) -> Renewal:
    return Renewal(key="renewal", rule=AutomaticRenewal(span=span, **members))


def ending(**members: Any) -> Termination:
    return Termination(key="ending", **members)


def file(*texts: Any, events: Any = (), **members: Any) -> Dossier:
    return Dossier(
        key="file", parties=PARTIES, instruments=texts, events=events, **members
    )


def on(subject: Any, day: str, **asked: Any) -> Status:
    found = status(subject, on=day, **asked)
    return found["accord"] if isinstance(found, dict) else found


def states(subject: Any, *days: str, **asked: Any) -> list[str]:
    return [on(subject, day, **asked).state.value for day in days]


def terms(subject: Any, within: str = "2000/2040", **asked: Any) -> list[str]:
    """Each term in effect, with its number."""
    found: Any = in_effect(subject, within=within, **asked)
    one = found["accord"] if isinstance(found, dict) else found
    return [
        f"{p.renewal} {p.first_day or ''}/{p.last_day or ''}".replace("None ", "? ")
        for p in one.terms
    ]


def notice(*purposes: NoticePurpose, **members: Any) -> NoticeGiven:
    given = {"by": Actor.FIRST, **members}
    return NoticeGiven(key="notice", instrument=REF, purposes=purposes, **given)


TERMINATION, AMENDMENT = NoticePurpose.TERMINATION, NoticePurpose.AMENDMENT
NON_RENEWAL = NoticePurpose.NON_RENEWAL


# --- entry into effect --------------------------------------------------------------


def test_a_text_without_a_signing_is_a_draft() -> None:
    found = on(accord(term(FIVE_YEARS), signing=None), "2020-01-01")
    assert (found.state, found.since) == (State.DRAFT, None)


def test_of_a_text_not_seen_whole_nobody_knows_whether_it_was_signed() -> None:
    found = on(accord(signing=None, source=PART), "2020-01-01")
    assert (found.state, found.why.lacks) == (State.UNDETERMINED, Lack.SIGNING)
    for portion, state in (
        (Portion.SIGNATURES, State.UNDETERMINED),
        (Portion.FINAL_CLAUSES, State.DRAFT),
    ):
        unseen = Source(extent=Extent.PART, unseen=(portion,))
        assert on(accord(signing=None, source=unseen), "2020-01-01").state is state


def test_minutes_without_a_signing_are_no_draft() -> None:
    talks = Encounter(key="talks", kind=EncounterKind.TALKS, period="2019-12-20")
    undated = Encounter(key="undated", kind=EncounterKind.TALKS)
    minutes = ReviewMinutes(
        key="accord",
        title="Minutes",
        parties=PARTIES,
        encounters=(talks, undated),
        clauses=(OtherProvision(key="other", words="whatever"),),
    )
    assert on(minutes, "2020-01-01").why.lacks is Lack.SIGNING
    assumed = on(minutes, "2020-01-01", assume=[Assumption.SIGNED_IN_TIME])
    assert (assumed.state, assumed.conditional) == (State.IN_EFFECT, True)


def test_it_is_signed_when_the_last_side_has_signed() -> None:
    one, two = Signature(by="a", day="2016-01-10"), Signature(by="b", day="2016-02-20")
    text = accord(signing=Signing(signatures=Pair((one,), (two,))))
    assert states(text, "2016-01-09", "2016-02-19", "2016-02-20") == [
        "draft",
        "draft",
        "in-effect",
    ]
    undated = Signing(signatures=Pair((one,), (Signature(by="b"),)))
    assert on(accord(signing=undated), "2017-01-01").state is State.UNDETERMINED
    alone = Signing(signatures=Pair((one,), ()))
    assert on(accord(signing=alone), "2017-01-01").why.lacks is Lack.SIGNING


def test_without_a_day_of_its_own_it_was_signed_on_its_occasion() -> None:
    visit = Encounter(
        key="visit", kind=EncounterKind.VISIT, period="2016-03-01/2016-03-04"
    )
    before = Encounter(key="before", kind=EncounterKind.TALKS)
    dated = Encounter(key="dated", kind=EncounterKind.TALKS, period="2016-01-20")
    signed = {"encounters": (before, dated, visit)}
    text = accord(signing=Signing(occasion="visit"), **signed)
    assert states(text, "2016-02-29", "2016-03-01", "2016-03-04") == [
        "draft",
        "undetermined",
        "in-effect",
    ]
    ahead = attrs.evolve(text, clauses=(effect(OnDay(day="2016-06-01")),))
    assert states(ahead, "2016-02-29", "2016-03-01", "2016-03-03", "2016-03-04") == [
        "draft",
        "undetermined",
        "undetermined",
        "signed",
    ]


def test_an_answer_names_the_clause_that_it_follows_from() -> None:
    visit = Encounter(
        key="visit", kind=EncounterKind.VISIT, period="2016-03-01/2016-03-04"
    )
    unsure = accord(encounters=(visit,), signing=Signing(occasion="visit"))
    assert on(unsure, "2016-03-02").why.lacks is Lack.SIGNING
    ratified = attrs.evolve(unsure, clauses=(effect(OnRatification()),))
    lacking = [on(ratified, f"2016-03-0{day}").why.lacks for day in (3, 4)]
    assert lacking == [Lack.SIGNING, Lack.EFFECT]
    said = accord(effect(OnSignature()), term(FIVE_YEARS))
    assert on(said, "2017-01-01").why.part == PartRef("accord", "effect")
    assert on(said, "2021-01-01").why.part == PartRef("accord", "term")
    plan = accord(term(PlanYears(period="2016/2020")))
    assert on(plan, "2017-01-01").why.part == PartRef("accord", "term")
    begins = accord(term(FixedTerm(length="P5Y", begins="2016-03-01")))
    assert on(begins, "2017-01-01").why.part == PartRef("accord", "term")
    pending = on(accord(effect(OnRatification())), "2017-01-01")
    assert pending.why.part == PartRef("accord", "effect")
    assert on(accord(signing=None), "2017-01-01").why.lacks is None


def test_a_text_silent_on_its_effect_is_presumed_to_have_it_from_signature() -> None:
    found = on(accord(term(FIVE_YEARS)), "2016-01-01")
    assert found.state is State.IN_EFFECT
    assert Presumption.EFFECT_ON_SIGNATURE in found.presumes
    said = on(accord(effect(OnSignature()), term(FIVE_YEARS)), "2016-01-01")
    assert Presumption.EFFECT_ON_SIGNATURE not in said.presumes


def test_a_press_report_that_gives_no_effect_leaves_it_undetermined() -> None:
    text = accord(source=PART)
    found = on(text, "2016-06-01")
    assert (found.state, found.why.lacks) == (State.UNDETERMINED, Lack.EFFECT)
    assumed = on(text, "2016-06-01", assume=[Assumption.EFFECT_ON_SIGNATURE])
    assert (assumed.state, assumed.why.lacks) == (State.UNDETERMINED, Lack.TERM)
    both = [Assumption.EFFECT_ON_SIGNATURE, Assumption.OPEN_ENDED]
    found = on(text, "2016-06-01", assume=both)
    assert (found.state, found.assumes) == (State.IN_EFFECT, tuple(both))
    assert found.why.lacks is None
    unseen = Source(extent=Extent.PART, unseen=(Portion.FINAL_CLAUSES,))
    assert on(accord(source=unseen), "2016-06-01").why.lacks is Lack.EFFECT
    planned = accord(term(PlanYears(period="2016/2020")), source=PART)
    assert terms(planned) == ["0 2016-01-01/2020-12-31"]


def test_a_day_of_effect_counts_only_after_signature() -> None:
    text = accord(effect(OnDay(day="2015-06-01")))
    assert states(text, "2015-12-31", "2016-01-01") == ["draft", "in-effect"]
    later = accord(effect(OnDay(day="2016-03-01")))
    assert states(later, "2016-02-29", "2016-03-01") == ["signed", "in-effect"]


def test_a_register_does_not_put_it_in_effect_before_signature() -> None:
    entered = Entered(key="entered", instrument=REF, day="2015-12-01")
    text = accord(source=PART)
    assert states(file(text, events=[entered]), "2015-12-15", "2016-01-01") == [
        "draft",
        "in-effect",
    ]


def test_the_text_decides_where_a_register_says_otherwise() -> None:
    entered = Entered(key="entered", instrument=REF, day="2017-01-01")
    whole = file(accord(effect(OnSignature())), events=[entered])
    assert on(whole, "2016-06-01").state is State.IN_EFFECT


def test_a_register_counts_where_the_text_is_silent() -> None:
    entered = Entered(key="entered", instrument=REF, day="2016-04-01")
    found = on(file(accord(), events=[entered]), "2016-03-31")
    assert (found.state, found.since) == (State.SIGNED, date(2016, 1, 1))
    assert on(file(accord(), events=[entered]), "2016-04-01").why.event == "entered"


def test_sources_that_differ_leave_the_days_between_undetermined() -> None:
    events = [
        Entered(key="one", instrument=REF, day="2016-04-01"),
        Entered(key="two", instrument=REF, day="2016-05-01"),
        Entered(key="three", instrument=REF),
    ]
    whole = file(accord(), events=events)
    assert states(whole, "2016-03-31", "2016-04-15", "2016-05-01") == [
        "signed",
        "undetermined",
        "in-effect",
    ]
    assert on(whole, "2016-04-15").why.lacks is Lack.EFFECT


def test_only_the_text_makes_it_retroactive() -> None:
    text = accord(effect(OnSignature(), from_day="2015-01-01"), term(FIVE_YEARS))
    assert states(text, "2014-12-31", "2015-01-01") == ["draft", "in-effect"]
    begins = accord(term(FixedTerm(length="P5Y", begins="2015-03-01")))
    assert terms(begins) == ["0 2015-03-01/2020-02-29"]
    ahead = accord(term(FixedTerm(length="P5Y", begins="2016-03-01")))
    assert terms(ahead) == ["0 2016-03-01/2021-02-28"]
    assert on(ahead, "2016-02-29").state is State.SIGNED
    draft = accord(term(FixedTerm(length="P5Y", begins="2015-03-01")), signing=None)
    assert on(draft, "2016-01-01").state is State.DRAFT


def told(side: Actor, key: str, day: str | None, received: str | None = None) -> Any:
    return Notified(key=key, instrument=REF, by=side, dispatched=day, received=received)


def test_the_last_notification_puts_it_in_effect() -> None:
    text = accord(effect(OnNotification(counted=NoticeCount.AFTER_DISPATCH)))
    first, second = (
        told(Actor.FIRST, "one", "2016-02-01"),
        told(Actor.SECOND, "two", "2016-03-10"),
    )
    whole = file(text, events=[first, second])
    assert states(whole, "2016-03-09", "2016-03-10") == ["signed", "in-effect"]
    alone = file(text, events=[first], complete_until="2016-06-30")
    assert states(alone, "2016-06-30", "2016-07-01") == ["signed", "undetermined"]


def test_a_notification_of_both_is_one_of_each() -> None:
    both = told(Actor.JOINTLY, "both", "2016-02-01", "2016-02-05")
    text = accord(effect(OnNotification(delay="P60D")))
    assert states(file(text, events=[both]), "2016-04-04", "2016-04-05") == [
        "signed",
        "in-effect",
    ]


@pytest.mark.parametrize(
    ("month", "first"), [(1, "2016-04-01"), (2, "2016-05-01"), (10, "2017-01-01")]
)
def test_it_takes_effect_on_the_first_day_of_a_month(month: int, first: str) -> None:
    events = [
        told(Actor.FIRST, "one", None, "2016-02-01"),
        told(Actor.SECOND, "two", None, "2016-03-31"),
    ]
    text = accord(effect(OnNotification(month=month)))
    assert on(file(text, events=events), "2020-01-01").since == date.fromisoformat(
        first
    )


def test_dispatch_or_receipt_is_a_convention_where_the_text_is_silent() -> None:
    events = [
        told(Actor.FIRST, "one", "2016-02-01", "2016-02-10"),
        told(Actor.SECOND, "two", "2016-03-01", "2016-03-09"),
    ]
    whole = file(accord(effect(OnNotification())), events=events)
    assert on(whole, "2020-01-01").since == date(2016, 3, 9)
    by_dispatch = Convention(notice=NoticeMoment.DISPATCH)
    found = on(whole, "2020-01-01", convention=by_dispatch)
    assert (found.since, found.convention) == (date(2016, 3, 1), by_dispatch)


def test_one_of_the_two_days_bounds_the_other() -> None:
    sent = [told(Actor.EACH, "sent", "2016-02-01")]
    text = accord(effect(OnNotification(counted=NoticeCount.AFTER_RECEIPT)))
    assert states(file(text, events=sent), "2016-01-31", "2016-02-01") == [
        "signed",
        "undetermined",
    ]
    received = [told(Actor.EACH, "received", None, "2016-02-01")]
    text = accord(effect(OnNotification(counted=NoticeCount.AFTER_DISPATCH)))
    assert states(file(text, events=received), "2016-01-31", "2016-02-01") == [
        "undetermined",
        "in-effect",
    ]


def test_without_the_notes_the_record_of_effect_counts() -> None:
    entered = Entered(key="entered", instrument=REF, day="2016-05-01")
    whole = file(accord(effect(OnNotification())), events=[entered])
    assert on(whole, "2016-05-01").state is State.IN_EFFECT


@pytest.mark.parametrize("event", [OnAgreedDay(), OnRatification(), None])
def test_a_day_still_to_come_is_undetermined_until_it_is_on_record(event: Any) -> None:
    text = accord(effect(event))
    assert on(text, "2016-02-01").why.lacks is Lack.EFFECT
    entered = Entered(key="entered", instrument=REF, day="2016-05-01")
    assert states(file(text, events=[entered]), "2016-04-30", "2016-05-01") == [
        "signed",
        "in-effect",
    ]


def test_an_assumption_does_not_overturn_what_the_file_tells() -> None:
    text = accord(effect(OnRatification()))
    whole = file(text, complete_until="2016-06-30")
    assume = [Assumption.EFFECT_ON_SIGNATURE]
    found = on(whole, "2016-06-30", assume=assume)
    assert (found.state, found.conditional) == (State.SIGNED, False)
    silent = on(accord(), "2016-06-30", assume=assume)
    assert (silent.state, silent.conditional) == (State.IN_EFFECT, False)


def test_a_term_from_the_effect_begins_on_the_day_that_is_assumed_for_it() -> None:
    counted = FixedTerm(length="P5Y", counted_from=CountedFrom.EFFECT)
    text = accord(effect(OnRatification()), term(counted))
    found = on(text, "2017-01-01", assume=[Assumption.EFFECT_ON_SIGNATURE])
    assert (found.state, str(found.last_day)) == (State.IN_EFFECT, "2020-12-31")


def test_two_clauses_that_differ_decide_nothing() -> None:
    one = EntryIntoEffect(key="one", on=OnSignature())
    two = EntryIntoEffect(key="two", on=OnDay(day="2016-06-01"))
    assert on(accord(one, two), "2016-07-01").why.lacks is Lack.EFFECT


def test_signed_in_time_takes_the_day_of_effect_for_the_day_of_signing() -> None:
    undated = Signing(day="2016")
    plan = accord(term(PlanYears(period="2016/2020")), signing=undated)
    assert on(plan, "2016-02-01").state is State.UNDETERMINED
    assume = [Assumption.SIGNED_IN_TIME]
    assert on(plan, "2016-02-01", assume=assume).state is State.IN_EFFECT
    dated = accord(effect(OnDay(day="2016-02-01")), signing=undated)
    assert on(dated, "2016-02-01", assume=assume).conditional
    # A day before that on which it can have been signed tells nothing.
    early = accord(effect(OnDay(day="2015-02-01")), signing=undated)
    assert not on(early, "2016-02-01", assume=assume).conditional
    # Nor does the last day of the year in which it was signed anyway.
    last = accord(effect(OnDay(day="2016-12-31")), signing=undated)
    assert not on(last, "2016-12-31", assume=assume).conditional


def test_signed_in_time_is_before_the_register_has_it_in_effect() -> None:
    text = accord(effect(OnNotification()), signing=Signing(day="2016"))
    events = [
        told(Actor.EACH, "told", None, "2016-03-01"),
        Entered(key="entered", instrument=REF, day="2016-06-01"),
    ]
    whole = file(text, events=events)
    assert on(whole, "2016-07-01").state is State.UNDETERMINED
    found = on(whole, "2016-07-01", assume=[Assumption.SIGNED_IN_TIME])
    assert (found.state, found.conditional) == (State.IN_EFFECT, True)


# --- terms --------------------------------------------------------------------------


def test_a_term_of_years_ends_on_the_eve_of_its_anniversary() -> None:
    text = accord(term(FIVE_YEARS))
    assert terms(text) == ["0 2016-01-01/2020-12-31"]
    found = on(text, "2021-01-01")
    assert (found.state, found.since) == (State.EXPIRED, date(2021, 1, 1))
    last = on(text, "2020-12-31")
    assert (last.renewal, last.last_day) == (0, date(2020, 12, 31))


def test_by_the_other_convention_it_ends_on_the_anniversary() -> None:
    convention = Convention(end_of_term=EndOfTerm.ANNIVERSARY)
    text = accord(term(FIVE_YEARS), renewed())
    assert terms(text, "2020/2022", convention=convention) == [
        "0 2016-01-01/2021-01-01",
        "1 2021-01-02/2026-01-01",
    ]
    until = accord(term(UntilDay(last_day="2020-12-31")))
    assert terms(until, convention=convention) == ["0 2016-01-01/2020-12-31"]


def test_months_are_added_once_and_clamped() -> None:
    text = accord(
        term(FixedTerm(length="P1M")), renewed(), signing=Signing(day="2021-01-31")
    )
    assert terms(text, "2021-01-01/2021-04-30") == [
        "0 2021-01-31/2021-02-28",
        "1 2021-03-01/2021-03-30",
        "2 2021-03-31/2021-04-30",
    ]


def test_a_term_is_counted_from_what_it_names() -> None:
    events = [Entered(key="entered", instrument=REF, day="2016-07-01")]
    clauses = {
        counted: file(
            accord(
                effect(OnRatification()),
                term(FixedTerm(length="P1Y", counted_from=counted)),
            ),
            events=events,
        )
        for counted in (CountedFrom.SIGNATURE, CountedFrom.EFFECT, None)
    }
    assert terms(clauses[CountedFrom.SIGNATURE]) == ["0 2016-07-01/2016-12-31"]
    assert terms(clauses[CountedFrom.EFFECT]) == ["0 2016-07-01/2017-06-30"]
    unsaid = clauses[None]
    assert terms(unsaid) == ["0 2016-07-01/2016-12-31"]
    assert on(unsaid, "2017-03-01").why.lacks is Lack.BEGINNING
    assert on(unsaid, "2017-07-01").state is State.EXPIRED
    for assume, last in (
        (Assumption.TERM_FROM_SIGNATURE, "2016-12-31"),
        (Assumption.TERM_FROM_EFFECT, "2017-06-30"),
    ):
        found = on(unsaid, "2016-08-01", assume=assume)
        assert (str(found.last_day), found.assumes) == (last, (assume,))


def test_a_term_counted_from_a_day_that_is_not_named_has_no_known_end() -> None:
    text = accord(term(FixedTerm(length="P1Y", counted_from=CountedFrom.DAY)))
    found = on(text, "2018-01-01")
    assert (found.state, found.why.lacks) == (State.UNDETERMINED, Lack.BEGINNING)
    # It begins no earlier than it applies.
    assert states(text, "2016-12-31", "2017-01-01") == ["in-effect", "undetermined"]


def test_a_plan_is_of_whole_years_and_not_before_its_signature() -> None:
    plan = accord(
        term(PlanYears(period="2016/2020")), signing=Signing(day="2015-12-23")
    )
    assert terms(plan) == ["0 2016-01-01/2020-12-31"]
    late = accord(
        term(PlanYears(period="2016/2020")), signing=Signing(day="2016-05-02")
    )
    assert terms(late) == ["0 2016-05-02/2020-12-31"]
    ahead = accord(
        term(PlanYears(period=Period("2016-01-01"), length="P3Y")),
        signing=Signing(day="2015-12-23"),
    )
    assert terms(ahead) == ["0 2016-01-01/2018-12-31"]
    assert terms(accord(*ahead.clauses, renewed()), "2019/2021") == [
        "1 2019-01-01/2021-12-31"
    ]
    over = accord(term(PlanYears(period="2014/2015")))
    assert states(over, "2015-12-31", "2016-01-01") == ["draft", "expired"]


def test_a_plan_renewed_for_the_same_length_counts_its_years() -> None:
    plan = accord(term(PlanYears(period="2016/2017")), renewed())
    assert terms(plan, "2017/2019") == [
        "0 2016-01-01/2017-12-31",
        "1 2018-01-01/2019-12-31",
    ]
    stated = PlanYears(period="2016/2017", length="P2Y")
    assert terms(accord(term(stated), renewed()), "2019") == ["1 2018-01-01/2019-12-31"]
    odd = PlanYears(period="2016-01-01/2017-12-20")
    found = on(accord(term(odd), renewed()), "2018-06-01")
    assert (found.state, found.renewal) == (State.IN_EFFECT, None)


def test_minutes_last_as_long_as_their_plan() -> None:
    minutes = ReviewMinutes(
        key="accord",
        title="Minutes",
        parties=PARTIES,
        signing=SIGNED,
        plan_period=Period.years(2017),
    )
    assert terms(minutes) == ["0 2016-01-01/2017-12-31"]
    open_plan = ReviewMinutes(
        key="accord",
        title="Minutes",
        parties=PARTIES,
        signing=SIGNED,
        plan_period=Period("2017-01-01"),
    )
    assert on(open_plan, "2030-01-01").state is State.IN_EFFECT


def test_a_text_silent_on_its_term_is_presumed_to_have_no_end() -> None:
    found = on(accord(), "2050-01-01")
    assert (found.state, found.last_day) == (State.IN_EFFECT, None)
    assert Presumption.NO_END in found.presumes
    said = on(accord(term(OpenEnded())), "2050-01-01")
    assert Presumption.NO_END not in said.presumes


def test_a_text_seen_to_its_end_is_silent_on_its_term_if_it_names_none() -> None:
    unseen = Source(extent=Extent.PART, unseen=(Portion.SIGNATURES,))
    found = on(accord(source=unseen), "2050-01-01")
    assert found.state is State.IN_EFFECT
    assert Presumption.NO_END in found.presumes
    unseen = Source(extent=Extent.PART, unseen=(Portion.FINAL_CLAUSES,))
    unknown = accord(effect(OnSignature()), source=unseen)
    # It is in effect for a day at least.
    assert states(unknown, "2016-01-01", "2016-01-02") == ["in-effect", "undetermined"]
    assert on(unknown, "2016-01-02").why.lacks is Lack.TERM


def test_terms_that_contradict_each_other_leave_it_undetermined() -> None:
    one, two = Term(key="one", span=FIVE_YEARS), Term(key="two", span=OpenEnded())
    assert on(accord(one, two), "2017-01-01").why.lacks is Lack.TERM
    assert on(accord(term(None)), "2017-01-01").why.lacks is Lack.TERM
    # How long a renewal lasts does not tell how long the term does.
    renewals = renewed(FixedTerm(length="P5Y"))
    assert on(accord(term(None), renewals), "2017-01-01").why.lacks is Lack.TERM


def test_whether_it_is_renewed_is_unknown_where_the_end_was_not_seen() -> None:
    unseen = Source(extent=Extent.PART, unseen=(Portion.FINAL_CLAUSES,))
    text = accord(effect(OnSignature()), term(FIVE_YEARS), source=unseen)
    assert terms(text) == ["0 2016-01-01/2020-12-31"]
    assert on(text, "2021-01-01").why.lacks is Lack.RENEWAL
    unclear = accord(term(FIVE_YEARS), Renewal(key="renewal"))
    assert on(unclear, "2021-01-01").why.lacks is Lack.RENEWAL


@pytest.mark.parametrize(
    "rule", [NoRenewal(), RenewalByConsent(consent=Consent(by=Actor.JOINTLY))]
)
def test_without_a_renewal_it_expires(rule: Any) -> None:
    text = accord(term(FIVE_YEARS), Renewal(key="renewal", rule=rule))
    assert on(text, "2021-01-01").state is State.EXPIRED


@pytest.mark.parametrize(
    "span",
    [
        FixedTerm(length="P1Y", begins="2016-03-01"),
        FixedTerm(length="P1Y", counted_from=CountedFrom.SIGNATURE),
        FixedTerm(length="P1Y", counted_from=CountedFrom.EFFECT),
    ],
)
def test_the_same_length_is_that_of_the_term_wherever_it_is_counted_from(
    span: FixedTerm,
) -> None:
    months = "03" if span.begins else "01"
    text = accord(effect(OnSignature()), term(span), renewed())
    assert terms(text, "2020-06")[0].startswith(f"4 2020-{months}-01/")


def test_renewals_are_numbered() -> None:
    text = accord(term(FIVE_YEARS), renewed(FixedTerm(length="P2Y")))
    assert terms(text, "2020-12-31/2023-01-01") == [
        "0 2016-01-01/2020-12-31",
        "1 2021-01-01/2022-12-31",
        "2 2023-01-01/2024-12-31",
    ]
    found = on(text, "2022-12-31")
    assert (found.renewal, str(found.last_day)) == (1, "2022-12-31")
    assert (found.why.part, found.why.lacks) == (PartRef("accord", "renewal"), None)


def test_a_term_that_begins_on_the_last_day_asked_about_touches_it() -> None:
    text = accord(term(FixedTerm(length="P1Y")), renewed(times=2))
    assert terms(text, "2016-12-31/2017-01-01") == [
        "0 2016-01-01/2016-12-31",
        "1 2017-01-01/2017-12-31",
    ]
    assert terms(accord(), "2015/2016-01-01") == ["0 2016-01-01/"]
    assert not terms(accord(), "2015/2015-12-31")


def test_the_last_day_is_that_on_which_something_else_ends_it() -> None:
    ended = Terminated(key="ended", instrument=REF, by=Actor.EACH, day="2022-07-01")
    for span, last in (
        (SAME, "2022-06-30"),
        (OpenEnded(), "2022-06-30"),
        (None, "None"),  # perhaps the term, which nobody knows, ends before
    ):
        text = accord(term(FIVE_YEARS), renewed(span))
        found = on(file(text, events=[ended]), "2022-01-01")
        assert (found.state, str(found.last_day)) == (State.IN_EFFECT, last)


def test_a_number_of_renewals_is_the_last() -> None:
    text = accord(term(FixedTerm(length="P1Y")), renewed(times=2))
    assert terms(text)[-1] == "2 2018-01-01/2018-12-31"
    assert on(text, "2019-01-01").state is State.EXPIRED
    unstated = accord(term(FixedTerm(length="P1Y")), renewed(None, times=2))
    assert on(unstated, "2017-01-01").why.lacks is Lack.RENEWAL


def test_a_renewal_of_unstated_length_goes_on_without_a_number() -> None:
    text = accord(term(FIVE_YEARS), renewed(None))
    assert terms(text) == ["0 2016-01-01/2020-12-31", "? 2021-01-01/"]
    found = on(text, "2021-01-01")
    assert (found.state, found.renewal, found.last_day) == (
        State.IN_EFFECT,
        None,
        None,
    )
    assume = Assumption.SAME_LENGTH
    assert terms(text, "2021/2030", assume=[assume]) == [
        "1 2021-01-01/2025-12-31",
        "2 2026-01-01/2030-12-31",
    ]


def test_fixed_and_then_indefinite() -> None:
    text = accord(term(FIVE_YEARS), renewed(OpenEnded()))
    assert terms(text) == ["0 2016-01-01/2020-12-31", "1 2021-01-01/"]
    found = on(text, "2022-01-01")
    assert (found.renewal, found.last_day) == (1, None)
    counted = FixedTerm(length="P1Y", counted_from=CountedFrom.SIGNATURE)
    signed = Signing(day="2015-12")
    unsure = accord(
        effect(OnDay(day="2016-01-01")),
        term(counted),
        renewed(OpenEnded()),
        signing=signed,
    )
    assert terms(unsure) == [
        "0 2016-01-01/2016-11-30",
        "? 2016-12-01/2016-12-30",
        "1 2016-12-31/",
    ]


def test_daily_renewals_after_a_term_longer_than_the_mean() -> None:
    text = accord(
        term(FixedTerm(length="P1Y6M")),
        renewed(FixedTerm(length="P1D")),
        signing=Signing(day="2019-03-01"),
    )
    assert terms(text, "2020-09-02/2020-09-02") == ["2 2020-09-02/2020-09-02"]


def test_a_renewal_of_a_term_whose_beginning_is_unknown_has_no_known_number() -> None:
    text = accord(
        effect(OnDay(day="2016-01-01")),
        term(FixedTerm(length="P1Y", counted_from=CountedFrom.SIGNATURE)),
        renewed(),
        signing=Signing(day="2015-12"),
    )
    assert terms(text, "2016") == [
        "0 2016-01-01/2016-11-30",
        "? 2016-12-01/2016-12-30",
        "1 2016-12-31/2017-11-30",
    ]
    assert on(text, "2016-12-10").last_day is None


# --- what prolongs ---------------------------------------------------------------------


def extended(**members: Any) -> Extended:
    return Extended(key="extended", instrument=REF, **members)


def test_an_extension_moves_the_end() -> None:
    text = accord(term(FIVE_YEARS))
    assert terms(file(text, events=[extended(length="P6M")])) == [
        "0 2016-01-01/2021-06-30"
    ]
    whole = file(text, events=[extended(last_day="2022-03-31")])
    assert on(whole, "2022-04-01").why.event == "extended"
    anniversary = Convention(end_of_term=EndOfTerm.ANNIVERSARY)
    assert terms(whole, convention=anniversary) == ["0 2016-01-01/2022-03-31"]
    unknown = file(text, events=[extended()])
    found = on(unknown, "2021-01-01")
    assert (found.why.lacks, found.why.event) == (Lack.LENGTH, "extended")
    again = file(accord(term(FIVE_YEARS), renewed()), events=[extended()])
    assert states(again, "2020-12-31", "2021-01-01") == ["in-effect", "undetermined"]
    endless = file(accord(term(OpenEnded())), events=[extended(length="P6M")])
    assert on(endless, "2050-01-01").state is State.IN_EFFECT


def test_a_length_is_added_to_the_term_and_counted_once() -> None:
    text = accord(term(FixedTerm(length="P6M")), signing=Signing(day="2020-08-31"))
    whole = file(text, events=[extended(length="P6M")])
    assert terms(whole) == ["0 2020-08-31/2021-08-30"]


def test_a_longer_term_whose_beginning_is_unknown_has_no_known_end_either() -> None:
    text = accord(term(FixedTerm(length="P1Y", counted_from=CountedFrom.DAY)))
    found = on(file(text, events=[extended(length="P6M")]), "2018-01-01")
    assert (found.state, found.why.lacks) == (State.UNDETERMINED, Lack.BEGINNING)
    assert found.why.event == "extended"


@pytest.mark.parametrize(
    ("span", "last"),
    [
        (UntilDay(last_day="2022-03-31"), "2022-03-31"),
        (PlanYears(period="2021/2022"), "2022-12-31"),
        (FixedTerm(length="P2Y"), "2022-12-31"),
    ],
)
def test_another_text_extends_it_by_its_own_term(span: Any, last: str) -> None:
    link = InstrumentLink(kind=LinkKind.EXTENDS, instrument=REF)
    protocol = accord(
        term(span), key="protocol", links=(link,), signing=Signing(day="2020-06-01")
    )
    whole = file(accord(term(FIVE_YEARS)), protocol)
    assert terms(whole) == [f"0 2016-01-01/{last}"]
    after = on(whole, "2030-01-01")
    assert (after.why.part, after.why.event) == (PartRef("protocol"), None)
    by_event = file(
        accord(term(FIVE_YEARS)), protocol, events=[extended(by=PartRef("protocol"))]
    )
    assert terms(by_event) == [f"0 2016-01-01/{last}"]


def test_an_extension_without_a_known_length_is_undetermined() -> None:
    link = InstrumentLink(kind=LinkKind.EXTENDS, instrument=REF)
    protocol = accord(key="protocol", links=(link,))
    found = on(file(accord(term(FIVE_YEARS)), protocol), "2021-01-01")
    assert (found.state, found.why.lacks) == (State.UNDETERMINED, Lack.LENGTH)


def test_the_term_is_that_of_the_newest_text() -> None:
    amended = Amended(
        key="amended",
        instrument=REF,
        day="2018-01-01",
        consolidated=accord(term(PlanYears(period="2016/2022"))),
    )
    whole = file(accord(term(PlanYears(period="2016/2020"))), events=[amended])
    assert terms(whole) == ["0 2016-01-01/2022-12-31"]


# --- what ends ----------------------------------------------------------------------


def test_notice_in_time_stops_the_renewal() -> None:
    text = accord(term(FIVE_YEARS), renewed(notice=MONTHS_3))
    in_time = file(text, events=[notice(NON_RENEWAL, received="2020-09-30")])
    assert terms(in_time) == ["0 2016-01-01/2020-12-31"]
    found = on(in_time, "2021-01-01")
    assert (found.state, found.why.event) == (State.EXPIRED, "notice")
    assert found.why.part == PartRef("accord", "renewal")


def test_a_renewal_that_asks_for_no_length_is_stopped_until_the_last_day() -> None:
    for wanted in (None, Notice(by=Actor.EACH)):
        text = accord(term(FIVE_YEARS), renewed(notice=wanted))
        in_time = file(text, events=[notice(NON_RENEWAL, received="2020-12-31")])
        assert terms(in_time) == ["0 2016-01-01/2020-12-31"]
        late = file(text, events=[notice(NON_RENEWAL, received="2021-01-01")])
        assert on(late, "2025-12-31").state is State.IN_EFFECT
        assert on(late, "2026-01-01").state is State.EXPIRED


def test_the_text_says_whether_a_notice_counts_from_dispatch_or_receipt() -> None:
    given = {"dispatched": "2020-09-20", "received": "2020-10-05"}
    for counted, last, over in (
        (NoticeCount.AFTER_DISPATCH, "2020-12-31", "2020-12-21"),
        (NoticeCount.AFTER_RECEIPT, "2025-12-31", "2021-01-06"),
    ):
        wanted = Notice(length="P3M", counted=counted)
        stopped = accord(term(FIVE_YEARS), renewed(notice=wanted))
        whole = file(stopped, events=[notice(NON_RENEWAL, **given)])
        assert terms(whole)[-1].endswith(last)
        ended = accord(ending(by=Actor.EACH, notice=wanted))
        whole = file(ended, events=[notice(TERMINATION, **given)])
        found = on(whole, over)
        assert (found.state, str(found.since)) == (State.TERMINATED, over)


def test_a_notice_may_be_in_time_for_a_term_whose_end_is_not_known_to_the_day() -> None:
    text = accord(
        effect(OnDay(day="2016-03-01")),
        term(FixedTerm(length="P5Y", counted_from=CountedFrom.SIGNATURE)),
        renewed(notice=MONTHS_3),
        signing=Signing(day="2016-01"),
    )
    # The term ends between 31 December 2020 and 30 January 2021.
    for received, expected in (
        ("2020-09-30", ["in-effect", "undetermined", "expired", "expired"]),
        ("2020-10-15", ["in-effect", "undetermined", "undetermined", "expired"]),
        ("2020-11-15", ["in-effect", "in-effect", "in-effect", "expired"]),
    ):
        whole = file(text, events=[notice(NON_RENEWAL, received=received)])
        found = states(whole, "2020-12-31", "2021-01-15", "2021-01-31", "2026-01-31")
        assert found == expected


def test_too_late_a_notice_ends_the_next_term() -> None:
    text = accord(term(FIVE_YEARS), renewed(notice=MONTHS_3))
    late = file(text, events=[notice(TERMINATION, received="2020-10-01")])
    assert terms(late) == ["0 2016-01-01/2020-12-31", "1 2021-01-01/2025-12-31"]
    assert on(late, "2026-01-01").state is State.EXPIRED
    last = accord(term(FIVE_YEARS), renewed(notice=MONTHS_3, times=1))
    too_late = file(last, events=[notice(TERMINATION, received="2025-12-01")])
    assert on(too_late, "2026-01-01").why.event is None


def test_notice_at_the_end_of_a_short_month_counts_as_many_days_as_it_must() -> None:
    one_month = Notice(length="P1M", counted=NoticeCount.BEFORE_END_OF_TERM)
    text = accord(
        term(FixedTerm(length="P1M")),
        renewed(FixedTerm(length="P1D"), notice=one_month),
    )
    # A month before the end of 31 March is the last of February, and no other end is.
    whole = file(text, events=[notice(NON_RENEWAL, received="2021-02-28")])
    assert on(whole, "2021-03-31").state is State.IN_EFFECT
    assert on(whole, "2021-04-01").state is State.EXPIRED


def test_a_notice_whose_day_is_not_known_may_end_this_term_or_a_later_one() -> None:
    text = accord(term(FIVE_YEARS), renewed(notice=MONTHS_3))
    sent = file(text, events=[notice(NON_RENEWAL, dispatched="2020-09-30")])
    assert on(sent, "2021-01-01").why.lacks is Lack.NOTICE
    by_dispatch = Convention(notice=NoticeMoment.DISPATCH)
    assert on(sent, "2021-01-01", convention=by_dispatch).state is State.EXPIRED
    month = file(text, events=[notice(NON_RENEWAL, received="2020-09")])
    assert on(month, "2021-01-01").state is State.EXPIRED
    between = file(text, events=[notice(NON_RENEWAL, received="2020")])
    assert states(between, "2021-01-01", "2026-01-01") == ["undetermined", "expired"]
    lacking = [on(between, day).why.lacks for day in ("2021-01-01", "2026-01-01")]
    assert lacking == [Lack.NOTICE, None]


def test_a_proposal_to_amend_stops_a_renewal_only_where_the_text_says_so() -> None:
    event = notice(AMENDMENT, received="2020-06-01")
    plain = accord(term(FIVE_YEARS), renewed(notice=MONTHS_3))
    assert on(file(plain, events=[event]), "2021-01-01").state is State.IN_EFFECT
    stops = accord(term(FIVE_YEARS), renewed(notice=MONTHS_3, stopped_by=(AMENDMENT,)))
    assert on(file(stops, events=[event]), "2021-01-01").state is State.EXPIRED


def test_only_who_may_give_notice_ends_it() -> None:
    one = Notice(length="P3M", by=Actor.SECOND)
    text = accord(term(FIVE_YEARS), renewed(notice=one))
    event = notice(NON_RENEWAL, received="2020-06-01")
    assert on(file(text, events=[event]), "2021-01-01").state is State.IN_EFFECT
    by_the_other = notice(NON_RENEWAL, by=Actor.SECOND, received="2020-06-01")
    whole = file(text, events=[by_the_other])
    assert on(whole, "2021-01-01").state is State.EXPIRED


def test_notice_before_the_end_of_a_term_whose_beginning_is_unknown() -> None:
    counted = FixedTerm(length="P5Y", counted_from=CountedFrom.DAY)
    text = accord(term(counted), renewed(notice=MONTHS_3))
    whole = file(text, events=[notice(NON_RENEWAL, received="2017-01-01")])
    assert on(whole, "2030-01-01").why.lacks is Lack.NOTICE


def test_notice_before_a_renewal_of_unstated_length() -> None:
    text = accord(term(FIVE_YEARS), renewed(None, notice=MONTHS_3))
    in_time = file(text, events=[notice(NON_RENEWAL, received="2020-09-30")])
    assert on(in_time, "2021-01-01").state is State.EXPIRED
    late = file(text, events=[notice(NON_RENEWAL, received="2020-10-01")])
    assert states(late, "2021-01-01", "2021-01-02") == ["in-effect", "undetermined"]


def test_notice_of_termination_ends_it_when_it_runs_out() -> None:
    text = accord(
        term(FIVE_YEARS),
        ending(by=Actor.EACH, notice=Notice(length="P3M")),
    )
    whole = file(text, events=[notice(TERMINATION, received="2018-01-31")])
    assert states(whole, "2018-04-30", "2018-05-01") == ["in-effect", "terminated"]
    found = on(whole, "2018-05-01")
    assert (found.why.event, found.why.part.part) == ("notice", "ending")
    sent = file(text, events=[notice(TERMINATION, dispatched="2018-01-31")])
    assert on(sent, "2018-06-01").why.lacks is Lack.NOTICE


def test_notice_of_termination_with_the_term_ends_that_term() -> None:
    text = accord(
        term(FIVE_YEARS), renewed(stopped_by=(NON_RENEWAL,)), ending(notice=MONTHS_3)
    )
    whole = file(text, events=[notice(TERMINATION, received="2018-01-31")])
    assert states(whole, "2020-12-31", "2021-01-01") == ["in-effect", "expired"]
    late = file(text, events=[notice(TERMINATION, received="2020-10-01")])
    assert states(late, "2025-12-31", "2026-01-01") == ["in-effect", "expired"]
    open_ended = accord(term(OpenEnded()), ending(notice=MONTHS_3))
    endless = file(open_ended, events=[notice(TERMINATION, received="2018-01-31")])
    assert on(endless, "2030-01-01").state is State.IN_EFFECT


def test_a_notice_without_a_length_or_a_right_leaves_the_end_open() -> None:
    event = notice(TERMINATION, received="2018-01-31")
    for text in (accord(ending(by=Actor.EACH)), accord()):
        whole = file(text, events=[event])
        assert states(whole, "2018-01-31", "2018-02-01") == [
            "in-effect",
            "undetermined",
        ]
        why = on(whole, "2018-02-01").why
        assert (why.event, why.lacks) == ("notice", Lack.NOTICE)
    for of_the_other in (
        ending(by=Actor.SECOND, notice=Notice(length="P3M")),
        ending(by=Actor.SECOND),
        ending(notice=Notice(length="P3M", by=Actor.SECOND)),
    ):
        whole = file(accord(of_the_other), events=[event])
        assert on(whole, "2030-01-01").state is State.IN_EFFECT


def test_each_of_several_notices_counts() -> None:
    text = accord(term(FIVE_YEARS), renewed(), ending(notice=Notice(length="P3M")))
    other = attrs.evolve(notice(AMENDMENT, received="2018-01-01"), key="other")
    given = notice(TERMINATION, received="2018-01-31")
    for events in ([other, given], [given, other]):
        assert states(file(text, events=events), "2018-04-30", "2018-05-01") == [
            "in-effect",
            "terminated",
        ]


def test_the_record_of_the_end_counts_more_than_notices() -> None:
    text = accord(ending(by=Actor.EACH, notice=Notice(length="P3M")))
    given = notice(TERMINATION, received="2018-01-31")
    done = Terminated(key="done", instrument=REF, by=Actor.JOINTLY, day="2018-12-31")
    whole = file(text, events=[given, done])
    assert states(whole, "2018-12-30", "2018-12-31") == ["in-effect", "terminated"]
    undated = Terminated(key="done", instrument=REF, by=Actor.JOINTLY)
    assert on(file(text, events=[undated]), "2018-01-01").why.lacks is Lack.DAY
    ahead = accord(effect(OnDay(day="2017-03-01")))
    # What is not yet in effect was not terminated either.
    assert states(file(ahead, events=[undated]), "2017-02-28", "2017-03-01") == [
        "signed",
        "undetermined",
    ]
    month = Terminated(key="done", instrument=REF, by=Actor.JOINTLY, day="2018-03")
    whole = file(accord(), events=[month])
    assert states(whole, "2018-02-28", "2018-03-31") == ["in-effect", "terminated"]
    assert on(whole, "2018-03-30").why.lacks is Lack.DAY
    with_notice = file(text, events=[given, undated])
    assert on(with_notice, "2018-05-01").state is State.TERMINATED


def test_it_lapses_when_it_falls_out_of_use() -> None:
    lapsed = Lapsed(key="lapsed", instrument=REF, day="2018-06-01")
    assert on(file(accord(), events=[lapsed]), "2018-06-01").state is State.LAPSED


def test_a_term_that_is_over_before_the_effect_ends_no_earlier_than_that() -> None:
    text = accord(
        effect(OnDay(day="2017-03-01")), term(UntilDay(last_day="2016-06-30"))
    )
    assert states(text, "2017-02-28", "2017-03-01") == ["signed", "expired"]


def test_what_happens_to_a_part_does_not_end_the_whole() -> None:
    article = OtherProvision(key="article", words="whatever")
    lapsed = Lapsed(key="lapsed", instrument=PartRef("accord", "article"), day="2018")
    whole = file(accord(article), events=[lapsed])
    assert on(whole, "2020-01-01").state is State.IN_EFFECT


@pytest.mark.parametrize(
    ("kind", "old", "state"),
    [
        (LinkKind.REPLACES, FIVE_YEARS, State.SUPERSEDED),
        (LinkKind.RENEWS, FIVE_YEARS, State.IN_EFFECT),
        (LinkKind.RENEWS, OpenEnded(), State.SUPERSEDED),
        (LinkKind.REFERS_TO, OpenEnded(), State.IN_EFFECT),
    ],
)
def test_a_later_text_takes_its_place(kind: Any, old: Any, state: State) -> None:
    link = InstrumentLink(kind=kind, instrument=REF)
    later = accord(key="later", links=(link,), signing=Signing(day="2019-05-01"))
    whole = file(accord(term(old)), later)
    assert on(whole, "2019-04-30").state is State.IN_EFFECT
    found = on(whole, "2019-05-01")
    assert found.state is state
    if state is State.SUPERSEDED:
        assert (found.why.part, found.why.lacks) == (PartRef("later"), None)
        entered = Entered(key="entered", instrument=PartRef("later"), day="2019-07-01")
        registered = file(accord(term(old)), later, events=[entered])
        found = on(registered, "2019-07-01")
        assert (found.state, found.why.event) == (state, "entered")
        pending = accord(effect(OnRatification()), key="later", links=(link,))
        found = on(file(accord(term(old)), pending), "2019-05-01")
        assert (found.why.part, found.why.lacks) == (
            PartRef("later", "effect"),
            Lack.EFFECT,
        )
    draft = accord(key="later", links=(link,), signing=None)
    assert on(file(accord(term(old)), draft), "2019-05-01").state is State.IN_EFFECT


def test_what_is_assumed_of_the_later_text_is_assumed_of_the_end_of_the_old() -> None:
    link = InstrumentLink(kind=LinkKind.REPLACES, instrument=REF)
    later = accord(
        key="later", links=(link,), source=PART, signing=Signing(day="2019-05-01")
    )
    whole = file(accord(), later)
    assert on(whole, "2019-05-01").state is State.UNDETERMINED
    assume = (Assumption.EFFECT_ON_SIGNATURE,)
    found = on(whole, "2019-05-01", assume=assume)
    assert (found.state, found.assumes) == (State.SUPERSEDED, assume)


def test_it_ends_with_the_text_on_which_it_rests() -> None:
    parent = accord(term(FIVE_YEARS), key="parent")
    ends_with = accord(ending(ends_with=PartRef("parent")))
    as_long = accord(term(AsLongAs(instrument=PartRef("parent"))))
    for text in (ends_with, as_long):
        found = on(file(parent, text), "2021-01-01")
        assert (found.state, found.since) == (State.LAPSED, date(2021, 1, 1))
        (clause,) = text.clauses
        assert found.why.part == PartRef("accord", clause.key)
        assert states(text, "2016-01-01", "2016-01-02") == ["in-effect", "undetermined"]
        assert on(text, "2016-01-02").why.lacks is Lack.PARENT
    unclear = accord(key="parent", source=PART)
    found = on(file(unclear, as_long), "2017-01-01")
    assert (found.state, found.why.lacks) == (State.UNDETERMINED, Lack.PARENT)


def test_a_chain_of_texts_ends_together_also_in_a_circle() -> None:
    chain = [
        accord(
            term(AsLongAs(instrument=PartRef(f"text-{(n + 1) % 4}"))), key=f"text-{n}"
        )
        for n in range(4)
    ]
    ended = Terminated(
        key="ended", instrument=PartRef("text-2"), by=Actor.EACH, day="2019-01-01"
    )
    found = status(file(*chain, events=[ended]), on="2019-01-01")
    assert [each.state.value for each in found.values()] == [
        "lapsed",
        "lapsed",
        "terminated",
        "lapsed",
    ]


def test_an_assumption_about_the_parent_is_one_about_the_child() -> None:
    parent = accord(effect(OnSignature()), key="parent", source=PART)
    child = accord(term(AsLongAs(instrument=PartRef("parent"))))
    found = on(file(parent, child), "2018-01-01", assume=[Assumption.OPEN_ENDED])
    assert (found.state, found.conditional) == (State.IN_EFFECT, True)
    silent = accord(key="parent")
    child = accord(effect(OnSignature()), *child.clauses)
    presumed = on(file(silent, child), "2018-01-01").presumes
    assert {Presumption.EFFECT_ON_SIGNATURE, Presumption.NO_END} <= {*presumed}
    assert not on(child, "2018-01-01").presumes[1:]


def test_running_activities_and_surviving_parts_outlive_it() -> None:
    secrecy = OtherProvision(key="secrecy", words="what was learnt is kept secret")
    text = accord(
        term(FIVE_YEARS),
        secrecy,
        ending(under_way=UnderWay.CONTINUE, survives=("secrecy",)),
    )
    over = on(text, "2021-01-01")
    assert over.under_way is UnderWay.CONTINUE
    assert over.survives == (PartRef("accord", "secrecy"),)
    before = on(text, "2020-12-31")
    assert (before.under_way, before.survives) == (None, ())


# --- suspension -----------------------------------------------------------------------


def test_what_is_suspended_is_not_in_effect_until_it_is_resumed() -> None:
    events = [
        Suspended(key="out", instrument=REF, by=Actor.FIRST, day="2018-01-01"),
        Resumed(key="in", instrument=REF, day="2018-07-01"),
    ]
    whole = file(accord(term(FIVE_YEARS)), events=events)
    assert terms(whole) == ["0 2016-01-01/2017-12-31", "0 2018-07-01/2020-12-31"]
    found = on(whole, "2018-03-01")
    assert (found.state, str(found.since)) == (State.SUSPENDED, "2018-01-01")
    assert (found.why.event, str(found.last_day)) == ("out", "2020-12-31")
    assert str(on(whole, "2018-08-01").since) == "2018-07-01"
    assert on(whole, "2021-01-01").state is State.EXPIRED


def test_a_suspension_on_an_unknown_day_leaves_it_undetermined() -> None:
    event = Suspended(key="out", instrument=REF, by=Actor.FIRST)
    whole = file(accord(), events=[event])
    assert on(whole, "2018-03-01").why.lacks is Lack.DAY
    month = Suspended(key="out", instrument=REF, by=Actor.FIRST, day="2018-03")
    whole = file(accord(), events=[month])
    assert states(whole, "2018-02-28", "2018-03-15", "2018-04-01") == [
        "in-effect",
        "undetermined",
        "suspended",
    ]


# --- what is asked -----------------------------------------------------------------------


def test_an_answer_says_up_to_which_day_the_file_is_complete() -> None:
    whole = file(accord(), complete_until="2018-12-31")
    known, beyond = on(whole, "2018-12-31"), on(whole, "2019-01-01")
    assert known.complete_until == date(2018, 12, 31)
    assert Presumption.NOTHING_UNRECORDED not in known.presumes
    assert Presumption.NOTHING_UNRECORDED in beyond.presumes
    terms = in_effect(whole, within="2018/2019")["accord"]
    assert terms.complete_until == date(2018, 12, 31)
    assert Presumption.NOTHING_UNRECORDED in terms.presumes
    until = in_effect(whole, within="2018")["accord"]
    assert Presumption.NOTHING_UNRECORDED not in until.presumes


def test_the_terms_say_what_was_asked_and_what_they_rest_on() -> None:
    convention = Convention(end_of_term=EndOfTerm.ANNIVERSARY)
    assume = (Assumption.EFFECT_ON_SIGNATURE, Assumption.OPEN_ENDED)
    text = accord(source=PART)
    found = in_effect(text, within="2018", assume=assume, convention=convention)
    assert (found.first_day, found.last_day) == (date(2018, 1, 1), date(2018, 12, 31))
    assert (found.of, found.convention) == ("accord", convention)
    assert (found.assumes, found.conditional) == (assume, True)
    assert found.presumes == (Presumption.NOTHING_UNRECORDED,)
    assert [each.why.part for each in found.terms] == [PartRef("accord")]
    assert not found.undetermined
    unassumed = in_effect(text, within="2018")
    assert [
        (each.state, each.first_day, each.last_day, each.renewal)
        for each in unassumed.undetermined
    ] == [(State.UNDETERMINED, date(2016, 1, 1), None, None)]
    assert not unassumed.terms
    assert unassumed.undetermined[0].why.lacks is Lack.EFFECT


def test_before_it_is_signed_it_is_since_no_day_what_it_is() -> None:
    found = on(accord(term(FIVE_YEARS)), "2015-12-31")
    assert (found.state, found.since) == (State.DRAFT, None)
    assert (found.of, found.on) == ("accord", date(2015, 12, 31))
    assert (found.renewal, found.last_day) == (None, None)
    over = on(accord(term(FIVE_YEARS)), "2021-01-01")
    assert (over.renewal, over.last_day) == (None, None)
    doubtful = on(accord(effect(OnRatification()), term(FIVE_YEARS)), "2016-06-01")
    assert (doubtful.state, doubtful.since) == (State.UNDETERMINED, None)


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        ({"on": "2018"}, "/on: expected one day, got '2018'"),
        (
            {"on": "soon"},
            "/on: expected a day as YYYY-MM-DD, YYYY-MM or YYYY, got 'soon'",
        ),
        (
            {"on": "2018-01-01", "assume": ["open-ended"]},
            "/assume: expected an Assumption, got 'open-ended'",
        ),
        (
            {
                "on": "2018-01-01",
                "assume": [
                    Assumption.TERM_FROM_EFFECT,
                    Assumption.TERM_FROM_SIGNATURE,
                ],
            },
            "/assume: expected one day from which terms are counted, got two",
        ),
        (
            {"on": "2018-01-01", "convention": "eve"},
            "/convention: expected a Convention, got 'eve'",
        ),
    ],
)
def test_what_cannot_be_asked_is_told(asked: Any, message: str) -> None:
    with pytest.raises(InvalidValue) as caught:
        status(accord(), **asked)
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("within", "message"),
    [
        (
            Period("2018"),
            "/within: expected a first and a last day, got Period(first_day=Day(year=2",
        ),
        ("later", "/within/first_day: expected a day as YYYY-MM-DD"),
    ],
)
def test_terms_are_asked_for_between_two_days(within: Any, message: str) -> None:
    with pytest.raises(InvalidValue) as caught:
        in_effect(accord(), within=within)
    assert str(caught.value).startswith(message)


def test_the_answer_for_a_file_has_each_instrument_in_its_order() -> None:
    whole = file(accord(key="later"), accord(key="before"))
    assert [*status(whole, on="2018-01-01")] == ["later", "before"]
    assert status(accord(), on="2018-01-01").of == "accord"
    found = in_effect(whole, within="2018")
    assert [*found] == ["later", "before"]
    assert not found["before"].conditional
