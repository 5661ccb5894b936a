"""What falls due: each kind on its own, reckoned by hand."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from bilateral import (
    Actor,
    Agreement,
    Amended,
    AutomaticRenewal,
    Bound,
    Cadence,
    Commitment,
    Consulted,
    CountedFrom,
    Dossier,
    Encounter,
    EncounterKind,
    Extent,
    FixedTerm,
    FormKind,
    Institution,
    InstrumentLink,
    JointBody,
    LeadTime,
    LinkKind,
    NextMeeting,
    Notice,
    NoticeCount,
    NoticeGiven,
    NoticePurpose,
    OpenEnded,
    Pair,
    PartRef,
    Party,
    Period,
    ProcedureStep,
    Quantity,
    Renewal,
    Review,
    ReviewMinutes,
    Role,
    SameLength,
    Side,
    Signing,
    Source,
    Strength,
    Succeeded,
    Suspended,
    Term,
    Terminated,
    Termination,
    UntilDay,
    VenueOrder,
    Visited,
    VisitProcedure,
    rules,
)
from bilateral.analysis import (
    Assumption,
    Convention,
    Deadline,
    DeadlineKind,
    EndOfTerm,
    Lack,
    State,
    deadlines,
)

PARTIES = Pair("vna", "kpl").map(
    lambda key: Party(institutions=(Institution(key=key, name=key),))
)
REF = PartRef("accord")
SIGNED = Signing(day="2016-01-01")
MONTHS_3 = Notice(length="P3M", counted=NoticeCount.BEFORE_END_OF_TERM)
PART = Source(extent=Extent.PART)


def accord(*clauses: Any, **members: Any) -> Agreement:
    given = {"key": "accord", "title": "Accord", "signing": SIGNED, **members}
    return Agreement(parties=PARTIES, clauses=clauses, **given)


def minutes(**members: Any) -> ReviewMinutes:
    given = {"key": "minutes", "title": "Minutes", "signing": SIGNED, **members}
    return ReviewMinutes(parties=PARTIES, **given)


def term(span: Any) -> Term:
    return Term(key="term", span=span)


FIVE_YEARS = term(FixedTerm(length="P5Y"))


def renewed(**members: Any) -> Renewal:
    rule = {"span": SameLength(), **members}
    return Renewal(key="renewal", rule=AutomaticRenewal(**rule))


def file(*texts: Any, events: Any = (), **members: Any) -> Dossier:
    return Dossier(
        key="file", parties=PARTIES, instruments=texts, events=events, **members
    )


def due(
    subject: Any, kind: DeadlineKind, within: str = "2016/2030", **asked: Any
) -> list[Deadline]:
    found = deadlines(subject, within=within, **asked)
    return [deadline for deadline in found if deadline.kind is kind]


def days(
    subject: Any, kind: DeadlineKind, within: str = "2016/2030", **asked: Any
) -> list[str]:
    return [str(each.day) for each in due(subject, kind, within, **asked)]


NOTICE, EXPIRY, REVIEW = DeadlineKind.NOTICE, DeadlineKind.EXPIRY, DeadlineKind.REVIEW
MEETING, STEP, PROMISE = DeadlineKind.MEETING, DeadlineKind.STEP, DeadlineKind.PROMISE


# --- notice -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("last_day", "length", "latest"),
    [
        ("2020-12-31", "P3M", "2020-09-30"),
        ("2022-02-28", "P6M", "2021-08-31"),
        ("2021-05-30", "P3M", "2021-02-27"),
        ("2020-12-31", "P90D", "2020-10-02"),
        ("2020-12-31", "P1Y", "2019-12-31"),
    ],
)
def test_notice_is_counted_back_from_the_day_after_the_last(
    last_day: str, length: str, latest: str
) -> None:
    text = accord(
        term(UntilDay(last_day=last_day)),
        renewed(
            span=FixedTerm(length="P50Y"),
            notice=Notice(length=length, counted=NoticeCount.BEFORE_END_OF_TERM),
        ),
    )
    assert days(text, NOTICE) == [latest]


def test_notice_is_due_before_each_term_ends() -> None:
    found = due(accord(FIVE_YEARS, renewed(notice=MONTHS_3)), NOTICE)
    assert [(str(each.day), each.number) for each in found] == [
        ("2020-09-30", 0),
        ("2025-09-30", 1),
        ("2030-09-30", 2),
    ]
    one = found[0]
    assert (one.part, one.binds, one.state, one.lacks) == (
        PartRef("accord", "renewal"),
        Actor.EACH,
        State.IN_EFFECT,
        None,
    )


def test_it_binds_whom_the_clause_names() -> None:
    notice = Notice(length="P3M", by=Actor.SECOND)
    (found,) = due(accord(FIVE_YEARS, renewed(notice=notice)), NOTICE, "2020")
    assert found.binds is Actor.SECOND


def test_a_notice_of_termination_before_the_end_of_the_term_counts_as_well() -> None:
    text = accord(FIVE_YEARS, renewed(), Termination(key="ending", notice=MONTHS_3))
    (found,) = due(text, NOTICE, "2020")
    assert (found.part, str(found.day)) == (PartRef("accord", "ending"), "2020-09-30")
    at_will = Termination(key="ending", by=Actor.EACH)
    assert days(accord(FIVE_YEARS, renewed(notice=MONTHS_3), at_will), NOTICE, "2020")


def test_without_a_stated_length_it_is_due_before_the_term_ends() -> None:
    (found,) = due(accord(FIVE_YEARS, renewed()), NOTICE, "2020")
    assert (str(found.day), found.lacks) == ("2020-12-31", Lack.NOTICE)


@pytest.mark.parametrize("span", [None, OpenEnded()])
def test_a_renewal_without_further_ends_has_one_day_for_notice(span: Any) -> None:
    text = accord(FIVE_YEARS, renewed(span=span, notice=MONTHS_3))
    assert days(text, NOTICE) == ["2020-09-30"]


def test_no_notice_is_due_for_what_ends_anyway() -> None:
    assert not due(accord(FIVE_YEARS), NOTICE)
    assert days(accord(FIVE_YEARS, renewed(times=1, notice=MONTHS_3)), NOTICE) == [
        "2020-09-30"
    ]
    given = NoticeGiven(
        key="given",
        instrument=REF,
        by=Actor.FIRST,
        purposes=(NoticePurpose.NON_RENEWAL,),
        received="2020-01-01",
    )
    text = accord(FIVE_YEARS, renewed(notice=MONTHS_3))
    assert not due(file(text, events=[given]), NOTICE)
    assert not due(accord(term(OpenEnded()), renewed(notice=MONTHS_3)), NOTICE)


def test_of_a_term_whose_beginning_is_not_known_it_is_the_safe_day() -> None:
    text = accord(
        term(FixedTerm(length="P5Y", counted_from=CountedFrom.SIGNATURE)),
        renewed(notice=MONTHS_3),
        signing=Signing(day="2016-01"),
    )
    (found,) = due(text, NOTICE, "2020")
    assert (str(found.day), found.lacks) == ("2020-09-30", Lack.BEGINNING)
    unknown = accord(
        term(FixedTerm(length="P5Y", counted_from=CountedFrom.DAY)),
        renewed(notice=MONTHS_3),
    )
    assert not due(unknown, NOTICE)


def test_the_notice_of_several_short_terms_may_be_due_on_one_day() -> None:
    one_month = Notice(length="P1M", counted=NoticeCount.BEFORE_END_OF_TERM)
    text = accord(
        term(FixedTerm(length="P1D")),
        renewed(span=FixedTerm(length="P1D"), notice=one_month),
        signing=Signing(day="2021-01-01"),
    )
    for last_of_term, within in (
        (["03-27", "03-28", "03-29", "03-30"], "2021-02-27"),
        (["03-31"], "2021-02-28"),
    ):
        found = due(text, NOTICE, within)
        since = [date(2021, 1, 1) + timedelta(days=each.number or 0) for each in found]
        assert [str(day) for day in since] == [f"2021-{day}" for day in last_of_term]


def test_what_was_renewed_for_a_day_was_renewed() -> None:
    for day, due_on in (("2021-01-02", ["2020-09-30"]), ("2021-01-01", [])):
        ended = Terminated(key="ended", instrument=REF, by=Actor.EACH, day=day)
        text = accord(FIVE_YEARS, renewed(notice=MONTHS_3))
        assert days(file(text, events=[ended]), NOTICE) == due_on


def test_a_notice_longer_than_the_calendar_is_due_on_no_day() -> None:
    notice = Notice(length="P9999Y", counted=NoticeCount.BEFORE_END_OF_TERM)
    assert not due(accord(FIVE_YEARS, renewed(notice=notice)), NOTICE)


# --- the end ------------------------------------------------------------------------


def test_it_expires_on_its_last_day() -> None:
    (found,) = due(accord(FIVE_YEARS), EXPIRY)
    assert (str(found.day), found.part, found.lacks) == (
        "2020-12-31",
        PartRef("accord", "term"),
        None,
    )
    ended = Terminated(key="ended", instrument=REF, by=Actor.EACH, day="2018-07-01")
    (found,) = due(file(accord(FIVE_YEARS), events=[ended]), EXPIRY)
    assert (str(found.day), found.event) == ("2018-06-30", "ended")


def test_where_nobody_saw_whether_it_is_renewed_the_end_is_in_doubt() -> None:
    text = accord(FIVE_YEARS, source=PART)
    assume = [Assumption.EFFECT_ON_SIGNATURE]
    (found,) = due(text, EXPIRY, assume=assume)
    assert (str(found.day), found.lacks) == ("2020-12-31", Lack.RENEWAL)
    assert found.assumes == tuple(assume)


def test_what_has_no_known_end_expires_on_no_day() -> None:
    assert not due(accord(term(OpenEnded())), EXPIRY)
    assert not due(accord(source=PART), EXPIRY)
    assert not due(accord(FIVE_YEARS, signing=None), EXPIRY)


# --- reviews and meetings -------------------------------------------------------------


def review(**members: Any) -> Review:
    return Review(key="review", **members)


def body(**members: Any) -> JointBody:
    given = {"key": "body", "cadence": Cadence(every="P1Y"), **members}
    return JointBody(**given)


def test_a_review_is_due_so_long_after_the_last_meeting_else_after_effect() -> None:
    text = accord(review(cadence=Cadence(every="P2Y"), by=Actor.JOINTLY))
    assert days(text, REVIEW, "2016/2021") == ["2018-01-01", "2020-01-01"]
    held = minutes(signing=Signing(day="2018-11-20"))
    found = due(file(text, held), REVIEW, "2016/2021")
    assert [(str(each.day), each.number) for each in found] == [("2020-11-20", 1)]
    assert found[0].binds is Actor.JOINTLY


def test_a_visit_on_record_is_a_meeting_if_the_sides_talked() -> None:
    talks = Encounter(key="talks", kind=EncounterKind.TALKS, period="2017-05-02")
    visited = Visited(key="visited", encounter=talks)
    text = accord(review(cadence=Cadence(every="P1Y")))
    assert days(file(text, events=[visited]), REVIEW, "2018") == ["2018-05-02"]


def test_a_meeting_of_unknown_day_leaves_the_next_one_in_doubt() -> None:
    text = accord(review(cadence=Cadence(every="P1Y")))
    (found,) = due(file(text, minutes(signing=None)), REVIEW, "2017")
    assert found.lacks is Lack.DAY


def test_what_is_due_by_rhythm_names_its_clause_and_what_is_not_known() -> None:
    text = accord(
        review(cadence=Cadence(every="P1Y"), by=Actor.JOINTLY),
        body(lead_times=(AGENDA,)),
    )
    held, undated = minutes(), minutes(key="undated", signing=None)
    for texts, lacks in (((text, held), None), ((text, held, undated), Lack.DAY)):
        found = deadlines(file(*texts), within="2017")
        assert [(each.kind, each.part, each.number, each.lacks) for each in found] == [
            (REVIEW, PartRef("accord", "review"), 1, lacks),
            (MEETING, PartRef("accord", "body"), 1, lacks),
            (STEP, PartRef("accord", "body"), 2, lacks),
        ]


@pytest.mark.parametrize(
    ("minuted", "visited", "following"),
    [
        ("2017-03-01", "2018-05-02", "2019-05-02"),
        ("2018-03-01", "2017-05-02", "2019-03-01"),
    ],
)
def test_the_last_meeting_counts_whether_minutes_or_a_visit_tell_of_it(
    minuted: str, visited: str, following: str
) -> None:
    talks = Encounter(key="talks", kind=EncounterKind.TALKS, period=visited)
    whole = file(
        accord(review(cadence=Cadence(every="P1Y"))),
        minutes(signing=Signing(day=minuted)),
        events=[Visited(key="visited", encounter=talks)],
    )
    assert days(whole, REVIEW, "2019") == [following]


def test_the_first_and_the_last_of_the_days_asked_about_count() -> None:
    text = accord(review(cadence=Cadence(every="P2Y")))
    for within in ("2018-01-01/2018-06-30", "2017-07-01/2018-01-01"):
        assert days(text, REVIEW, within) == ["2018-01-01"]
    for within in ("2018-01-02/2018-06-30", "2017-07-01/2017-12-31"):
        assert not days(text, REVIEW, within)


@pytest.mark.parametrize(
    "cadence", [Cadence(words="regularly"), Cadence(every="P1Y", bound=Bound.AT_MOST)]
)
def test_what_has_no_rhythm_is_never_due(cadence: Cadence) -> None:
    assert not due(accord(review(cadence=cadence)), REVIEW)


def test_a_review_before_the_end_of_each_term() -> None:
    before = review(before_end="P6M", by=Actor.JOINTLY)
    found = due(accord(FIVE_YEARS, renewed(notice=MONTHS_3), before), REVIEW)
    assert [(str(each.day), each.number) for each in found] == [
        ("2020-06-30", 0),
        ("2025-06-30", 1),
        ("2030-06-30", 2),
    ]
    assert (found[0].part, found[0].binds, found[0].lacks) == (
        PartRef("accord", "review"),
        Actor.JOINTLY,
        None,
    )
    once = accord(FIVE_YEARS, review(before_end="P6M"))
    assert days(once, REVIEW) == ["2020-06-30"]
    unsure = accord(
        term(FixedTerm(length="P5Y", counted_from=CountedFrom.SIGNATURE)),
        before,
        renewed(),
        signing=Signing(day="2016-01"),
    )
    (one,) = due(unsure, REVIEW, "2020")
    assert (str(one.day), one.lacks) == ("2020-06-30", Lack.BEGINNING)


def test_the_sides_are_host_in_turn() -> None:
    text = accord(
        body(venue=VenueOrder.ALTERNATING, first_host=Actor.SECOND),
    )
    found = due(text, MEETING, "2017/2019")
    assert [each.host for each in found] == [Side.SECOND, Side.FIRST, Side.SECOND]
    assert found[0].binds is Actor.EACH
    unknown = accord(body(venue=VenueOrder.ALTERNATING))
    assert due(unknown, MEETING, "2017")[0].host is None
    elsewhere = accord(body(first_host=Actor.SECOND))
    assert due(elsewhere, MEETING, "2017")[0].host is None


def test_a_body_that_an_amendment_sets_up_begins_with_its_first_host() -> None:
    amended = Amended(
        key="amended",
        instrument=REF,
        day="2018-01-01",
        consolidated=accord(
            body(venue=VenueOrder.ALTERNATING, first_host=Actor.SECOND)
        ),
    )
    (found,) = due(file(accord(), events=[amended]), MEETING, "2017")
    assert found.host is Side.SECOND


def session(key: str, day: str, host: Actor) -> ReviewMinutes:
    held = Encounter(key="held", kind=EncounterKind.SESSION, period=day, host=host)
    return minutes(
        key=key,
        basis=PartRef("accord", "body"),
        encounters=(held,),
        signing=Signing(day=day),
    )


def test_the_last_of_several_meetings_decides_in_any_order_of_the_file() -> None:
    text = accord(body(venue=VenueOrder.ALTERNATING))
    one = session("one", "2017-11-20", Actor.FIRST)
    two = session("two", "2018-11-20", Actor.SECOND)
    for texts in ((one, two), (two, one)):
        (found,) = due(file(text, *texts), MEETING, "2019")
        assert found.host is Side.FIRST
    same_day = session("three", "2018-11-20", Actor.FIRST)
    for texts in ((one, two, same_day), (same_day, two, one)):
        (found,) = due(file(text, *texts), MEETING, "2019")
        assert found.host is None


def test_the_next_host_is_the_side_that_was_not_the_last_one() -> None:
    text = accord(body(venue=VenueOrder.ALTERNATING))
    talks = Encounter(
        key="talks",
        kind=EncounterKind.SESSION,
        period="2018-11-20",
        host=Actor.FIRST,
    )
    held = minutes(
        basis=PartRef("accord", "body"),
        encounters=(talks,),
        signing=Signing(day="2018-11-20"),
    )
    found = due(file(text, held), MEETING, "2019/2020")
    assert [each.host for each in found] == [Side.SECOND, Side.FIRST]
    undated = minutes(basis=PartRef("accord", "body"), signing=None)
    (one,) = due(file(text, undated), MEETING, "2017")
    assert one.host is None


def test_the_next_meeting_stands_in_the_minutes() -> None:
    agreed = minutes(next_meeting=NextMeeting(day="2017-06", host=Actor.SECOND))
    (found,) = due(agreed, MEETING)
    assert (str(found.day), found.host, found.lacks) == (
        "2017-06-30",
        Side.SECOND,
        Lack.DAY,
    )
    assert (found.part, found.binds) == (PartRef("minutes"), Actor.EACH)
    both = minutes(next_meeting=NextMeeting(day="2017-06-01", host=Actor.EACH))
    (found,) = due(both, MEETING)
    assert (str(found.day), found.host, found.lacks) == ("2017-06-01", None, None)
    assert not due(minutes(next_meeting=NextMeeting(place="Vientiane")), MEETING)


def test_a_meeting_that_was_agreed_upon_outlives_the_plan_and_not_a_rhythm() -> None:
    text = minutes(
        clauses=(body(),),
        plan_period=Period.years(2016),
        next_meeting=NextMeeting(day="2017-06-01"),
    )
    (found,) = due(text, MEETING)
    assert (str(found.day), found.state) == ("2017-06-01", State.EXPIRED)
    ended = Terminated(
        key="ended", instrument=PartRef("minutes"), by=Actor.EACH, day="2016-07-01"
    )
    assert not due(file(text, events=[ended]), MEETING)


# --- steps --------------------------------------------------------------------------------


AGENDA = LeadTime(step=ProcedureStep.AGENDA, length="P2M", by=Actor.JOINTLY)
REPLY = LeadTime(
    step=ProcedureStep.REPLY,
    length="P14D",
    after=ProcedureStep.AGENDA,
    role=Role.RECEIVING,
)


def test_the_agenda_is_due_two_months_before_a_meeting() -> None:
    found = due(accord(body(lead_times=(AGENDA, REPLY))), STEP, "2016/2017")
    assert [(str(e.day), e.step, str(e.ahead_of), e.number) for e in found] == [
        ("2016-11-01", ProcedureStep.AGENDA, "2017-01-01", 1),
        ("2016-11-15", ProcedureStep.REPLY, "2017-01-01", 1),
        ("2017-11-01", ProcedureStep.AGENDA, "2018-01-01", 2),
        ("2017-11-15", ProcedureStep.REPLY, "2018-01-01", 2),
    ]
    assert (found[0].binds, found[1].role) == (Actor.JOINTLY, Role.RECEIVING)


def test_steps_come_before_a_meeting_that_was_agreed_upon() -> None:
    text = accord(body(cadence=None, lead_times=(AGENDA,)))
    agreed = minutes(reviewed=(REF,), next_meeting=NextMeeting(day="2017-04-30"))
    (found,) = due(file(text, agreed), STEP)
    assert (str(found.day), found.part) == ("2017-02-28", PartRef("accord", "body"))
    vague = minutes(reviewed=(REF,), next_meeting=NextMeeting(day="2017"))
    assert not due(file(text, vague), STEP)
    of_another = minutes(
        reviewed=(PartRef("other"),), next_meeting=NextMeeting(day="2017-04-30")
    )
    assert not due(file(text, accord(key="other"), of_another), STEP)


def test_a_step_after_one_that_has_no_day_has_none() -> None:
    in_time = LeadTime(step=ProcedureStep.AGENDA, words="in good time")
    text = accord(body(lead_times=(in_time, REPLY)))
    assert not due(text, STEP)
    papers = LeadTime(step=ProcedureStep.DOCUMENTS, length="P1M")
    others = accord(body(lead_times=(in_time, REPLY, papers)))
    assert days(others, STEP, "2016") == ["2016-12-01"]


def test_a_step_may_come_long_after_a_meeting() -> None:
    eve = LeadTime(step=ProcedureStep.AGENDA, length="P1D")
    reply = LeadTime(step=ProcedureStep.REPLY, length="P6M", after=ProcedureStep.AGENDA)
    monthly = body(cadence=Cadence(every="P1M"), lead_times=(eve, reply))
    found = due(accord(monthly), STEP, "2019-06")
    assert [(str(e.day), e.step, str(e.ahead_of)) for e in found] == [
        ("2019-06-30", ProcedureStep.REPLY, "2019-01-01"),
        ("2019-06-30", ProcedureStep.AGENDA, "2019-07-01"),
    ]


def test_a_step_some_days_before_a_meeting_is_due_on_that_day_alone() -> None:
    papers = LeadTime(step=ProcedureStep.DOCUMENTS, length="P90D")
    text = accord(body(lead_times=(papers,)))
    for within, expected in (
        ("2016-10-02", []),
        ("2016-10-03", ["2016-10-03"]),
        ("2016-10-04", []),
    ):
        assert days(text, STEP, within) == expected


def test_the_steps_of_a_day_stand_in_one_order_in_whichever_the_text_has_them() -> None:
    papers = LeadTime(step=ProcedureStep.DOCUMENTS, length="P2M")
    for lead_times in ((AGENDA, papers), (papers, AGENDA)):
        found = due(accord(body(lead_times=lead_times)), STEP, "2016")
        assert [each.step for each in found] == [
            ProcedureStep.AGENDA,
            ProcedureStep.DOCUMENTS,
        ]
    yearly = LeadTime(step=ProcedureStep.AGENDA, every_year="11-01")
    for lead_times in ((AGENDA, yearly), (yearly, AGENDA)):
        found = due(accord(body(lead_times=lead_times)), STEP, "2016")
        assert [each.number for each in found] == [2016, 1]


def test_a_meeting_agreed_upon_for_the_day_of_the_rhythm_has_its_step_as_well() -> None:
    agreed = minutes(reviewed=(REF,), next_meeting=NextMeeting(day="2017-01-01"))
    found = due(file(accord(body(lead_times=(AGENDA,))), agreed), STEP, "2016")
    assert [(str(each.ahead_of), each.number) for each in found] == [
        ("2017-01-01", None),
        ("2017-01-01", 1),
    ]


def test_a_step_may_come_on_a_day_of_each_year() -> None:
    yearly = LeadTime(
        step=ProcedureStep.PROPOSAL, every_year="04-01", role=Role.SENDING
    )
    text = accord(VisitProcedure(key="visits", lead_times=(yearly,)))
    found = due(text, STEP, "2016/2018")
    assert [(str(each.day), each.number) for each in found] == [
        ("2016-04-01", 2016),
        ("2017-04-01", 2017),
        ("2018-04-01", 2018),
    ]
    one = found[0]
    assert (one.part, one.step, one.role, one.binds, one.ahead_of) == (
        PartRef("accord", "visits"),
        ProcedureStep.PROPOSAL,
        Role.SENDING,
        None,
        None,
    )
    by = LeadTime(step=ProcedureStep.ARRIVAL, every_year="04-01", by=Actor.SECOND)
    (found_by,) = due(accord(body(lead_times=(by,), cadence=None)), STEP, "2016")
    assert (found_by.part, found_by.binds) == (PartRef("accord", "body"), Actor.SECOND)


def visit(**members: Any) -> Commitment:
    given = {
        "key": "visit",
        "words": "a delegation visits",
        "by": Actor.FIRST,
        "strength": Strength.PROMISE,
        "kinds": (FormKind.DELEGATION_EXCHANGE,),
        **members,
    }
    return Commitment(**given)


def test_visits_have_their_steps() -> None:
    proposal = LeadTime(step=ProcedureStep.PROPOSAL, length="P3M", role=Role.SENDING)
    procedure = VisitProcedure(key="visits", lead_times=(proposal,))
    planned = visit(period="2017-06-10/2017-06-14")
    (found,) = due(accord(procedure, commitments=(planned,)), STEP)
    assert (str(found.day), str(found.ahead_of)) == ("2017-03-10", "2017-06-10")
    assert (found.part, found.number) == (PartRef("accord", "visits"), None)
    plan = minutes(basis=REF, commitments=(planned,))
    assert days(file(accord(procedure), plan), STEP) == ["2017-03-10"]
    for other in (
        visit(period="2017-06"),
        visit(),
        visit(period="2017-06-10/2017-06-14", strength=Strength.WISH),
        visit(period="2017-06-10/2017-06-14", kinds=()),
    ):
        assert not due(accord(procedure, commitments=(other,)), STEP)


# --- promises, quotas, answers ----------------------------------------------------------


def test_a_promise_is_due_on_its_day_or_at_the_end_of_its_plan() -> None:
    dated, planned = visit(due="2017-11-30"), visit()
    assert days(accord(commitments=(dated,)), PROMISE) == ["2017-11-30"]
    plan = minutes(plan_period=Period.years(2016), commitments=(planned,))
    (found,) = due(plan, PROMISE)
    assert (str(found.day), found.binds, found.part) == (
        "2016-12-31",
        Actor.FIRST,
        PartRef("minutes", "visit"),
    )
    assert not due(accord(commitments=(planned,)), PROMISE)
    wish = visit(due="2017-11-30", strength=Strength.WISH)
    assert not due(accord(commitments=(wish,)), PROMISE)


def test_a_promise_outlives_the_plan_but_not_what_was_terminated() -> None:
    late = visit(due="2021-03-31")
    text = accord(FIVE_YEARS, commitments=(late,))
    (found,) = due(text, PROMISE)
    assert found.state is State.EXPIRED
    ended = Terminated(key="ended", instrument=REF, by=Actor.EACH, day="2018-07-01")
    assert not due(file(text, events=[ended]), PROMISE)
    assert not due(accord(commitments=(late,), signing=None), PROMISE)


def test_what_is_suspended_may_still_fall_due() -> None:
    out = Suspended(key="out", instrument=REF, by=Actor.FIRST, day="2017-01-01")
    text = accord(commitments=(visit(due="2017-11-30"),))
    (found,) = due(file(text, events=[out]), PROMISE)
    assert found.state is State.SUSPENDED


def test_a_quota_year_ends_on_the_eve_of_the_next() -> None:
    quota = visit(amounts=(Quantity(5, quota_year="04-01"), Quantity(2)))
    text = accord(FIVE_YEARS, commitments=(quota,))
    found = due(text, DeadlineKind.QUOTA_YEAR, "2016/2017")
    assert [(str(each.day), each.number) for each in found] == [
        ("2016-03-31", 2016),
        ("2017-03-31", 2017),
    ]
    assert (found[0].part, found[0].binds) == (PartRef("accord", "visit"), Actor.FIRST)
    assert not due(text, DeadlineKind.QUOTA_YEAR, "2021")
    from_january = visit(amounts=(Quantity(5, quota_year="01-01"),))
    text = accord(FIVE_YEARS, commitments=(from_january,))
    assert days(text, DeadlineKind.QUOTA_YEAR, "2017") == ["2017-12-31"]


MFA = Institution(key="mfa", name="Ministry of Foreign Affairs")


def asked(**members: Any) -> Consulted:
    given = {"by": Actor.FIRST, "body": "mfa", "asked": "2017-01-02", **members}
    return Consulted(key="asked", **given)


def test_an_answer_is_due_until_it_is_given() -> None:
    (found,) = due(
        file(accord(), events=[asked(due="2017-01-11", about=(REF,))], bodies=(MFA,)),
        DeadlineKind.ANSWER,
    )
    assert (str(found.day), found.body, found.event, found.part, found.state) == (
        "2017-01-11",
        "mfa",
        "asked",
        REF,
        None,
    )
    assert (found.of, found.lacks) == (None, None)
    month = asked(due="2017-01")
    (found,) = due(file(accord(), events=[month], bodies=(MFA,)), DeadlineKind.ANSWER)
    assert (found.lacks, found.part) == (Lack.DAY, None)
    for event in (asked(), asked(due="2017-01-11", answered="2017-01-10")):
        whole = file(accord(), events=[event], bodies=(MFA,))
        assert not due(whole, DeadlineKind.ANSWER)


def test_a_waiver_runs_out() -> None:
    waivers = [
        rules.Waiver(code="EQU02", reason="agreed", part=REF, last_day="2020-06-30"),
        rules.Waiver(code="EQU01", reason="agreed", last_day="2020-06"),
        rules.Waiver(code="EQU03", reason="agreed"),
    ]
    found = deadlines(accord(FIVE_YEARS), within="2020", waivers=waivers)
    assert [(str(d.day), d.kind, d.code, d.part, d.lacks) for d in found] == [
        ("2020-06-30", DeadlineKind.WAIVER, "EQU02", REF, None),
        ("2020-06-30", DeadlineKind.WAIVER, "EQU01", None, Lack.DAY),
        ("2020-12-31", EXPIRY, None, PartRef("accord", "term"), None),
    ]


def test_a_waiver_runs_out_between_the_days_asked_about_both_included() -> None:
    waivers = [rules.Waiver(code="EQU02", reason="agreed", last_day="2020-06-30")]
    convention = Convention(end_of_term=EndOfTerm.ANNIVERSARY)
    for within, number in (
        ("2020-06-30", 1),
        ("2020-06-29", 0),
        ("2020-07-01", 0),
    ):
        found = deadlines(
            accord(), within=within, waivers=waivers, convention=convention
        )
        assert [each.convention for each in found] == [convention] * number


def test_what_one_text_replaces_ends_in_the_order_of_keys() -> None:
    links = tuple(
        InstrumentLink(kind=LinkKind.REPLACES, instrument=PartRef(key))
        for key in ("one", "two")
    )
    one, two = accord(key="one"), accord(key="two")
    later = accord(key="later", links=links, signing=Signing(day="2020-07-01"))
    for texts in ((one, two, later), (later, two, one)):
        found = due(file(*texts), EXPIRY)
        assert [(str(each.day), each.of, each.part) for each in found] == [
            ("2020-06-30", "one", PartRef("later")),
            ("2020-06-30", "two", PartRef("later")),
        ]


def test_deadlines_stand_in_the_order_of_the_days() -> None:
    text = accord(
        FIVE_YEARS,
        renewed(notice=MONTHS_3),
        review(before_end="P6M"),
        commitments=(visit(due="2020-09-30"),),
    )
    found = deadlines(text, within="2020")
    assert [(str(each.day), each.kind) for each in found] == [
        ("2020-06-30", REVIEW),
        ("2020-09-30", NOTICE),
        ("2020-09-30", PROMISE),
    ]


def test_what_falls_due_on_one_day_stands_by_text_and_part_and_rule() -> None:
    def promised(key: str, *parts: str) -> Agreement:
        visits = [visit(key=part, due="2020-06-30") for part in parts]
        return accord(key=key, commitments=visits)

    one, two = promised("one", "a", "b"), promised("two", "b", "a")
    waivers = [
        rules.Waiver(code=code, reason="agreed", last_day="2020-06-30")
        for code in ("EQU02", "EQU01")
    ]
    for texts in ((one, two), (two, one)):
        found = deadlines(file(*texts), within="2020", waivers=waivers)
        assert [(each.part, each.code) for each in found] == [
            (PartRef("one", "a"), None),
            (PartRef("one", "b"), None),
            (PartRef("two", "a"), None),
            (PartRef("two", "b"), None),
            (None, "EQU01"),
            (None, "EQU02"),
        ]


def test_an_answer_says_how_days_were_counted() -> None:
    for end_of_term, last in (
        (EndOfTerm.EVE, "2020-12-31"),
        (EndOfTerm.ANNIVERSARY, "2021-01-01"),
    ):
        convention = Convention(end_of_term=end_of_term)
        (found,) = due(accord(FIVE_YEARS), EXPIRY, convention=convention)
        assert (str(found.day), found.convention) == (last, convention)


def test_the_clauses_are_those_of_the_newest_text() -> None:
    amended = Amended(
        key="amended",
        instrument=REF,
        day="2018-01-01",
        consolidated=accord(FIVE_YEARS, commitments=(visit(due="2019-01-01"),)),
    )
    assert days(file(accord(FIVE_YEARS), events=[amended]), PROMISE) == ["2019-01-01"]


def test_an_institution_that_was_succeeded_changes_no_deadline() -> None:
    merged = Succeeded(key="merged", former="vna", successor="mfa", day="2018-01-01")
    whole = file(accord(FIVE_YEARS), events=[merged], bodies=(MFA,))
    assert days(whole, EXPIRY) == ["2020-12-31"]
