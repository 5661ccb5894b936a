"""The rules on consultation, and what they must not mind."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from bilateral import (
    Actor,
    Agreement,
    Body,
    ConsultationDuty,
    Consulted,
    CostRule,
    Costs,
    Dossier,
    Entered,
    EntryIntoEffect,
    Group,
    Institution,
    InstitutionKind,
    JointBody,
    Level,
    OnRatification,
    PartRef,
    Strength,
    rules,
)
from bilateral.rules._drafts import (
    CLAUSES,
    COMMITMENTS,
    MINISTRIES,
    PARTIES,
    agreement,
    dossier,
)

POSTS = Institution(
    key="posts", name="Posts", kind=InstitutionKind.MINISTRY, country="VN"
)
EXAMPLE = ("/instruments/0/commitments/0/performers/0",)


def text(body: Body = POSTS, **members: Any) -> Agreement:
    """A draft in which a body that is no party performs, or what these members say."""
    changed = attrs.evolve(COMMITMENTS[0], **(members or {"performers": (body.key,)}))
    return agreement(bodies=(body,), commitments=(changed, *COMMITMENTS[1:]))


def with_clause(clause: Any) -> Agreement:
    return agreement(bodies=(POSTS,), clauses=(*CLAUSES, clause))


def file(instrument: Agreement, *events: Consulted, **changes: Any) -> Dossier:
    return dossier(instrument, bodies=instrument.bodies, events=events, **changes)


def asked(body: str = "posts", **members: Any) -> Consulted:
    plain: dict[str, Any] = {"key": "asked", "by": Actor.FIRST, "body": body}
    return Consulted(**plain | members)


def found(subject: Any, code: str = "CON01") -> tuple[str, ...]:
    report = rules.check(subject)
    return tuple(f.pointer for f in report.findings if f.code == code)


def undetermined(subject: Any, code: str = "CON01") -> tuple[str, ...]:
    report = rules.check(subject)
    return tuple(f.pointer for f in report.undetermined if f.code == code)


def test_an_authority_that_was_not_asked_is_told_by_its_name() -> None:
    report = rules.check(file(text()))
    (finding,) = [f for f in report.findings if f.code == "CON01"]
    assert finding.pointer == EXAMPLE[0]
    assert report.told(finding) == (
        "Posts is no party, and the file does not show that it was asked"
    )


def test_one_body_is_told_once_with_all_its_places() -> None:
    two = [attrs.evolve(each, performers=("posts",)) for each in COMMITMENTS]
    report = rules.check(file(agreement(bodies=(POSTS,), commitments=two)))
    (finding,) = [f for f in report.findings if f.code == "CON01"]
    assert finding.related == (("instruments", 0, "commitments", 1, "performers", 0),)


def test_whoever_pays_must_have_been_asked() -> None:
    paid = CostRule(bodies=("posts",))
    place = "/instruments/0/clauses"
    assert found(file(text(costs=(paid,)))) == (
        "/instruments/0/commitments/0/costs/0/bodies/0",
    )
    last = len(CLAUSES)
    assert found(file(with_clause(Costs(key="more", rules=(paid,))))) == (
        f"{place}/{last}/rules/0/bodies/0",
    )
    body = JointBody(key="committee", costs=(paid,))
    assert found(file(with_clause(body))) == (f"{place}/{last}/costs/0/bodies/0",)


def test_a_text_alone_or_a_file_that_is_not_complete_leaves_it_open() -> None:
    assert found(text()) == ()
    assert undetermined(text()) == ("/commitments/0/performers/0",)
    assert undetermined(file(text(), complete_until=None)) == EXAMPLE
    assert undetermined(file(text(), complete_until="2019")) == EXAMPLE
    unsigned = attrs.evolve(text(), signing=None)
    assert undetermined(file(unsigned)) == EXAMPLE


@pytest.mark.parametrize(
    "about", [(), (PartRef("memorandum"),), (PartRef("memorandum", "photographs"),)]
)
def test_a_record_of_the_text_or_of_a_part_of_it_will_do(about: Any) -> None:
    assert found(file(text(), asked(about=about))) == ()


def test_a_record_about_another_text_will_not_do() -> None:
    other = agreement(key="other")
    event = asked(about=(PartRef("other"),))
    subject = dossier(text(), other, bodies=(POSTS,), events=(event,))
    assert found(subject) == EXAMPLE


def test_whoever_asked_the_ministry_has_asked_its_units() -> None:
    unit = Institution(
        key="unit", name="Unit", kind=InstitutionKind.DEPARTMENT, within=POSTS
    )
    assert found(file(text(unit), asked())) == ()
    assert found(file(text(unit))) == EXAMPLE


@pytest.mark.parametrize(
    "strength", [Strength.ENCOURAGE, Strength.FACILITATE, Strength.WISH]
)
def test_what_is_only_encouraged_needs_no_consent(strength: Strength) -> None:
    subject = file(text(strength=strength, performers=("posts",)))
    assert found(subject) == undetermined(subject) == ()


def test_a_unit_of_a_party_need_not_be_asked() -> None:
    unit = Institution(
        key="unit",
        name="Unit",
        kind=InstitutionKind.DEPARTMENT,
        within=MINISTRIES.first,
    )
    assert found(file(text(unit))) == ()


def test_whoever_acts_for_a_state_binds_its_ministries() -> None:
    state = MINISTRIES.first.within
    assert state is not None
    parties = attrs.evolve(
        PARTIES, first=attrs.evolve(PARTIES.first, on_behalf_of=(state.key,))
    )
    bound = attrs.evolve(text(), parties=agreement(parties=parties).parties)
    assert found(file(bound)) == ()


def test_a_group_in_whose_name_a_party_acts_is_bound_too() -> None:
    group = Group(key="schools", words="schools", kind=InstitutionKind.SCHOOL)
    parties = attrs.evolve(
        PARTIES, first=attrs.evolve(PARTIES.first, on_behalf_of=(group.key,))
    )
    subject = agreement(
        parties=parties,
        bodies=(POSTS, group),
        commitments=(
            attrs.evolve(COMMITMENTS[0], performers=("posts",)),
            *COMMITMENTS[1:],
        ),
    )
    assert found(dossier(subject)) == EXAMPLE


def test_press_agencies_and_bodies_outside_government_are_no_authorities() -> None:
    group = Group(key="press", words="press agencies", kind=InstitutionKind.AGENCY)
    assert found(file(text(group))) == ()
    outside = attrs.evolve(POSTS, level=Level.OUTSIDE_GOVERNMENT)
    assert found(file(text(outside))) == ()
    school = attrs.evolve(POSTS, kind=InstitutionKind.SCHOOL)
    assert found(file(text(school))) == undetermined(file(text(school))) == ()


def test_what_a_body_is_may_not_be_known() -> None:
    somebody = Institution(key="posts", name="Posts")
    two = [attrs.evolve(each, performers=("posts",)) for each in COMMITMENTS]
    subject = file(agreement(bodies=(somebody,), commitments=two))
    assert found(subject) == ()
    assert undetermined(subject) == EXAMPLE


def test_a_company_is_told_as_information() -> None:
    company = attrs.evolve(POSTS, kind=InstitutionKind.COMPANY)
    assert found(file(text(company))) == ()
    assert found(file(text(company)), "CON03") == EXAMPLE
    assert rules.DEFAULT.rule("CON03").severity is rules.Severity.INFO


def test_companies_in_a_delegation_are_not_looked_at() -> None:
    company = attrs.evolve(POSTS, kind=InstitutionKind.COMPANY)
    assert found(file(text(company, participants=("posts",))), "CON03") == ()


def test_who_must_be_asked_before_a_promise_is_carried_out_has_time_until_then() -> (
    None
):
    place = ("/instruments/0/commitments/0/consulted/0",)
    one = text(consulted=("posts",))
    assert undetermined(file(one)) == place
    due = text(consulted=("posts",), due="2021-06-30")
    assert found(file(due)) == place
    assert undetermined(file(due, complete_until="2021-05-31")) == place
    begun = text(consulted=("posts",), period="2021-06-30/2021-07-31")
    assert found(file(begun)) == place
    company = attrs.evolve(POSTS, kind=InstitutionKind.COMPANY)
    subject = file(text(company, consulted=("posts",), due="2021-06-30"))
    assert found(subject) == place
    assert found(subject, "CON03") == ()


def test_a_group_that_must_be_asked_is_told_too() -> None:
    group = Group(key="ministries", words="ministries concerned")
    one = text(group, consulted=("ministries",), due="2021-06-30")
    assert found(file(one)) == ("/instruments/0/commitments/0/consulted/0",)
    assert found(file(one, asked("ministries"))) == ()


def test_a_duty_on_future_matters_is_no_consultation_that_is_missing() -> None:
    plain: dict[str, Any] = {"key": "duty", "by": Actor.EACH, "consulted": ("posts",)}
    future = ConsultationDuty(about="matters that touch ministries", **plain)
    assert found(file(with_clause(future))) == ()
    place = (f"/instruments/0/clauses/{len(CLAUSES)}/consulted/0",)
    assert found(file(with_clause(ConsultationDuty(**plain)))) == place
    of_part = ConsultationDuty(about="photographs", parts=("photographs",), **plain)
    assert found(file(with_clause(of_part))) == place


def late(**members: Any) -> Consulted:
    plain: dict[str, Any] = {
        "about": (PartRef("memorandum"),),
        "asked": "2020-11-02",
        "answered": "2021-01-11",
    }
    return asked(**plain | members)


def test_an_answer_after_the_signing_is_too_late() -> None:
    report = rules.check(file(text(), late()))
    (finding,) = [f for f in report.findings if f.code == "CON02"]
    assert finding.pointer == "/events/0/answered"
    assert report.told(finding) == (
        "Posts was consulted on 2021-01-11, after the signing on 2020-12-21"
    )
    unanswered = file(text(), late(asked="2021-01-04", answered=None))
    assert found(unanswered, "CON02") == ("/events/0/asked",)


@pytest.mark.parametrize(
    "event",
    [
        late(answered="2020-12"),
        late(answered="2020-12-21"),
        late(asked=None, answered=None),
        late(about=()),
        late(about=(PartRef("memorandum", "photographs"),)),
    ],
)
def test_an_answer_in_time_of_no_day_or_about_a_single_promise(event: Any) -> None:
    assert found(file(text(), event), "CON02") == ()


def test_who_had_answered_before_may_answer_again() -> None:
    before = late(key="before", answered="2020-12-01")
    assert found(file(text(), before, late()), "CON02") == ()


def test_approval_may_follow_the_signature() -> None:
    clauses = (
        *(c for c in CLAUSES if not isinstance(c, EntryIntoEffect)),
        EntryIntoEffect(key="effect", on=OnRatification()),
    )
    ratified = agreement(bodies=(POSTS,), clauses=clauses)
    assert found(file(ratified, late()), "CON02") == ()
    unsigned = attrs.evolve(text(), signing=None)
    assert found(file(unsigned, late()), "CON02") == ()


def test_a_group_and_a_party_can_be_asked() -> None:
    group = Group(key="posts", words="Posts and others")
    subject = dossier(text(), bodies=(group,), events=(late(),), documents=())
    assert found(subject, "CON02") == ("/events/0/answered",)


def test_other_events_are_passed_over() -> None:
    entered = Entered(key="in-effect", instrument=PartRef("memorandum"))
    subject = dossier(text(), bodies=(POSTS,), events=(entered, late()))
    assert found(subject, "CON02") == ("/events/1/answered",)


def test_what_kind_of_body_it_is_may_not_be_known_and_it_is_named_all_the_same() -> (
    None
):
    body = attrs.evolve(POSTS, kind=None, level=None)
    three = [attrs.evolve(each, performers=("posts",)) for each in COMMITMENTS]
    three.append(attrs.evolve(three[0], key="more"))
    report = rules.check(file(agreement(bodies=(body,), commitments=three)))
    (said,) = [each for each in report.undetermined if each.code == "CON01"]
    assert said.related == (
        ("instruments", 0, "commitments", 1, "performers", 0),
        ("instruments", 0, "commitments", 2, "performers", 0),
    )
    assert report.told(said).startswith("Posts is no party")


def test_a_company_that_a_duty_names_is_told_as_one_to_be_asked() -> None:
    company = attrs.evolve(POSTS, kind=InstitutionKind.COMPANY)
    duty = ConsultationDuty(key="ask", by=Actor.EACH, consulted=("posts",))
    subject = file(attrs.evolve(with_clause(duty), bodies=(company,)))
    assert len(found(subject)) == 1
    assert found(subject, "CON03") == ()


def test_a_company_that_is_to_pay_is_told_as_one_that_must_agree() -> None:
    company = attrs.evolve(POSTS, kind=InstitutionKind.COMPANY)
    subject = file(text(company, costs=(CostRule(bodies=("posts",)),)))
    assert found(subject, "CON03") == ("/instruments/0/commitments/0/costs/0/bodies/0",)
    assert found(subject) == ()


def test_a_group_that_is_to_perform_is_no_company() -> None:
    group = Group(key="posts", words="five reporters")
    assert found(file(text(group)), "CON03") == ()


def test_an_answer_in_time_does_not_hide_one_that_came_late() -> None:
    paper = attrs.evolve(POSTS, key="paper", name="Paper")
    events = (
        asked(about=(PartRef("memorandum"),), answered="2020-12-01"),
        asked(
            "paper", key="late", about=(PartRef("memorandum"),), answered="2021-01-11"
        ),
        asked("paper", key="part", about=(PartRef("memorandum", "visits"),)),
        asked("posts", key="again", about=(PartRef("memorandum"),)),
    )
    subject = dossier(
        agreement(bodies=(POSTS, paper)), bodies=(POSTS, paper), events=events
    )
    assert found(subject, "CON02") == ("/events/1/answered",)
