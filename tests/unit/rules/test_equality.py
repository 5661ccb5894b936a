"""The rules on what the text gives each side, and what they must not mind."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from bilateral import (
    Actor,
    Agreement,
    Amendment,
    AutomaticRenewal,
    Clause,
    Condition,
    ConditionKind,
    Consent,
    CooperationArea,
    CooperationForm,
    CostItem,
    CostRule,
    Costs,
    Doubt,
    DoubtKind,
    Extent,
    FormKind,
    InstrumentKind,
    InstrumentLink,
    JointBody,
    LinkKind,
    Money,
    NoRenewal,
    Notice,
    NoticeForm,
    Pair,
    PersonKind,
    Portion,
    Principle,
    PrincipleKind,
    Renewal,
    RenewalByConsent,
    Residual,
    Role,
    Source,
    Suspension,
    Termination,
    rules,
    swap,
)
from bilateral.rules._drafts import (
    COMMITMENTS,
    agreement,
    changed_clause,
    minutes,
    with_clause,
    without_clause,
)

VIET_NAM, LAOS = (
    "Ministry of Information of Viet Nam",
    "Ministry of Information of Laos",
)


def found(text: Any, code: str) -> list[str]:
    report = rules.check(text, rules=rules.DEFAULT.select(code))
    return [report.told(finding) for finding in report.findings]


def undetermined(text: Any, code: str) -> list[str]:
    report = rules.check(text, rules=rules.DEFAULT.select(code))
    assert not report.findings
    return [finding.pointer for finding in report.undetermined]


def with_only(*clauses: Clause) -> Agreement:
    """A draft that has these clauses in place of all of their types."""
    kept = without_clause(*map(type, clauses)).clauses
    return agreement(clauses=(*kept, *clauses))


def stating(*kinds: PrincipleKind, **members: Any) -> Agreement:
    principles = tuple(Principle(kind=kind) for kind in kinds)
    return agreement(principles=principles, **members)


def test_a_text_that_leaves_equality_out_is_told_as_information() -> None:
    text = stating(PrincipleKind.MUTUAL_BENEFIT)
    assert found(text, "EQU01") == [
        "the text does not say that the sides deal with each other as equals"
    ]
    (finding,) = rules.check(text, rules=rules.DEFAULT.select("EQU01")).findings
    assert finding.severity is rules.Severity.INFO


@pytest.mark.parametrize(
    "kind",
    [
        PrincipleKind.EQUALITY,
        PrincipleKind.RECIPROCITY,
        PrincipleKind.MUTUAL_RESPECT,
    ],
)
def test_reciprocity_and_mutual_respect_say_it_as_well(kind: PrincipleKind) -> None:
    assert not found(stating(PrincipleKind.MUTUAL_BENEFIT, kind), "EQU01")


def test_where_the_principles_were_not_seen_equality_may_stand_there() -> None:
    source = Source(extent=Extent.PART, unseen=(Portion.PRINCIPLES,))
    assert undetermined(stating(source=source), "EQU01") == ["/principles"]


@pytest.mark.parametrize("kind", [LinkKind.UNDER, LinkKind.AMENDS])
def test_a_text_that_rests_on_another_keeps_its_principles(kind: LinkKind) -> None:
    link = InstrumentLink(kind=kind, title="Agreement")
    assert not found(stating(links=(link,)), "EQU01")
    named = InstrumentLink(kind=LinkKind.RENEWS, title="Agreement")
    assert found(stating(links=(named,)), "EQU01")


@pytest.mark.parametrize("kind", [InstrumentKind.PLAN, InstrumentKind.RULES])
def test_plans_and_the_rules_of_a_joint_body_state_no_principles(
    kind: InstrumentKind,
) -> None:
    assert not found(stating(kind=kind), "EQU01")


def test_minutes_state_no_principles() -> None:
    assert not found(minutes(), "EQU01")


BY_LAOS = Notice(length="P6M", by=Actor.SECOND)


@pytest.mark.parametrize(
    ("clause", "pointer"),
    [
        (Termination(key="c", by=Actor.SECOND), "by"),
        (Termination(key="c", by=Actor.EACH, notice=BY_LAOS), "notice/by"),
        (Suspension(key="c", by=Actor.SECOND), "by"),
        (Suspension(key="c", notice=BY_LAOS), "notice/by"),
        (Renewal(key="c", rule=AutomaticRenewal(notice=BY_LAOS)), "rule/notice/by"),
        (Amendment(key="c", notice=BY_LAOS), "notice/by"),
    ],
)
def test_a_right_that_the_final_clauses_give_to_one_side_is_told(
    clause: Clause, pointer: str
) -> None:
    text = with_only(clause)
    assert found(text, "EQU02") == [f"only {LAOS} may do what this clause allows"]
    assert found(swap(text), "EQU02") == found(text, "EQU02")
    (finding,) = rules.check(text, rules=rules.DEFAULT.select("EQU02")).findings
    assert finding.pointer == f"/clauses/{len(text.clauses) - 1}/{pointer}"


@pytest.mark.parametrize("by", [Actor.EACH, Actor.JOINTLY, None])
def test_a_right_of_each_of_both_or_of_nobody_named_is_even(by: Actor | None) -> None:
    form = NoticeForm.WRITING
    assert not found(
        with_only(Termination(key="c", by=by, notice=Notice(form=form, by=by))), "EQU02"
    )
    assert not found(with_only(Amendment(key="c"), Suspension(key="d")), "EQU02")


@pytest.mark.parametrize(
    "rule", [None, NoRenewal(), RenewalByConsent(consent=Consent())]
)
def test_a_renewal_without_notice_gives_no_right(rule: Any) -> None:
    assert not found(changed_clause(Renewal, rule=rule), "EQU02")


@pytest.mark.parametrize(
    "clauses",
    [
        (
            Termination(key="c", by=Actor.FIRST),
            Termination(key="d", by=Actor.SECOND),
        ),
        (
            Amendment(key="c", notice=Notice(by=Actor.FIRST)),
            Amendment(key="d", notice=BY_LAOS),
        ),
        (
            Termination(key="c", by=Actor.FIRST),
            Termination(key="d", notice=BY_LAOS),
        ),
    ],
)
def test_two_clauses_that_each_name_the_other_side_are_even(clauses: Any) -> None:
    assert not found(with_only(*clauses), "EQU02")


def test_a_right_to_end_it_is_no_match_for_a_right_to_suspend_it() -> None:
    text = with_only(
        Termination(key="c", by=Actor.FIRST), Suspension(key="d", by=Actor.SECOND)
    )
    assert len(found(text, "EQU02")) == 2


def test_a_host_alone_may_suspend_for_the_safety_of_its_own() -> None:
    text = with_only(Suspension(key="c", by=Actor.FIRST, grounds=("public safety",)))
    assert not found(text, "EQU02")


def ended(one: str | None, other: str | None, **source: Any) -> Agreement:
    notices = [n and Notice(length=n) for n in (one, other)]
    text = with_only(
        Termination(key="one", by=Actor.FIRST, notice=notices[0] or None),
        Termination(key="other", by=Actor.SECOND, notice=notices[1] or None),
    )
    return attrs.evolve(text, source=Source(**source))


def test_notice_of_unlike_length_is_told_with_both_places() -> None:
    text = ended("P6M", "P3M")
    assert found(text, "EQU03") == [
        f"{VIET_NAM} must give notice of 6 months, {LAOS} of 3 months"
    ]
    (finding,) = rules.check(text, rules=rules.DEFAULT.select("EQU03")).findings
    end = len(text.clauses)
    assert finding.place == ("clauses", end - 2, "notice")
    assert finding.related == (("clauses", end - 1, "notice"),)


def test_unlike_notices_are_told_in_the_order_of_the_text() -> None:
    assert found(swap(ended("P6M", "P3M")), "EQU03") == [
        f"{VIET_NAM} must give notice of 6 months, {LAOS} of 3 months"
    ]


def test_notice_that_one_side_need_not_give_is_told_in_each_language() -> None:
    text = ended(None, "P3M")
    report = rules.check(text, rules=rules.DEFAULT.select("EQU03"))
    (finding,) = report.findings
    assert report.told(finding) == (
        f"{VIET_NAM} must give notice of unstated length, {LAOS} of 3 months"
    )
    assert "một thời hạn không được nêu rõ" in report.told(finding, "vi")
    assert found(ended("P3M", None), "EQU03") == [
        f"{VIET_NAM} must give notice of 3 months, {LAOS} of unstated length"
    ]


def test_a_length_that_was_not_seen_may_be_the_same() -> None:
    unseen = (Portion.FINAL_CLAUSES,)
    text = ended(None, "P3M", extent=Extent.PART, unseen=unseen)
    assert len(undetermined(text, "EQU03")) == 1
    doubt = Doubt(about="other", members=("notice",), kind=DoubtKind.CUT_OFF)
    part = {"extent": Extent.PART, "unseen": (Portion.ANNEXES,), "doubts": (doubt,)}
    assert len(undetermined(ended("P3M", None, **part), "EQU03")) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [("P6M", "P6M"), ("P12M", "P1Y"), ("P1M", "P30D"), (None, None)],
)
def test_the_same_notice_in_another_form_is_even(
    one: str | None, other: str | None
) -> None:
    assert not found(ended(one, other), "EQU03")


def test_one_clause_for_both_has_one_notice() -> None:
    assert not found(agreement(), "EQU03")
    assert not found(changed_clause(Termination, by=Actor.FIRST), "EQU03")
    assert not found(changed_clause(Termination, by=Actor.SECOND), "EQU03")


def test_notice_for_cause_is_set_against_notice_for_cause() -> None:
    endings = [
        Termination(key=f"{by}-{n}", by=by, notice=Notice(length=length))
        for by in (Actor.FIRST, Actor.SECOND)
        for n, length in enumerate(("P6M", "P30D"))
    ]
    assert not found(with_only(*endings), "EQU03")


def paid(*borne: CostRule) -> Agreement:
    return with_clause(Costs(key="costs", rules=borne))


def test_costs_that_one_side_bears_by_name_are_told() -> None:
    text = paid(
        CostRule(by=Actor.SECOND, items=(CostItem.ACCOMMODATION,)),
        CostRule(role=Role.SENDING, items=(CostItem.TRAVEL,)),
    )
    assert found(text, "EQU10") == [f"{LAOS} bears costs whatever its role is"]
    (finding,) = rules.check(text, rules=rules.DEFAULT.select("EQU10")).findings
    assert finding.pointer == "/clauses/10/rules/0"


@pytest.mark.parametrize(
    "borne",
    [
        CostRule(role=Role.RECEIVING),
        CostRule(by=Actor.EACH),
        CostRule(by=Actor.JOINTLY),
        CostRule(words="as agreed"),
    ],
)
def test_costs_by_role_of_each_or_of_both_turn_with_the_roles(borne: CostRule) -> None:
    assert not found(paid(borne), "EQU10")


def test_daily_allowances_in_two_currencies_are_even() -> None:
    rates = Pair(Money(number=250000, currency="VND"), Money(number=30, currency="USD"))
    assert not found(paid(CostRule(rates=rates)), "EQU10")


def test_costs_named_for_each_side_in_turn_are_even() -> None:
    one, other = CostRule(by=Actor.FIRST), CostRule(by=Actor.SECOND)
    assert not found(paid(one, other), "EQU10")
    clauses = (Costs(key="a", rules=(one,)), Costs(key="b", rules=(other,)))
    assert not found(with_only(*clauses), "EQU10")


def test_what_one_side_pays_for_in_a_promise_is_a_gift() -> None:
    given = attrs.evolve(
        COMMITMENTS[1],
        by=Actor.FIRST,
        to=Actor.SECOND,
        costs=(CostRule(by=Actor.FIRST),),
    )
    assert not found(agreement(commitments=(COMMITMENTS[0], given)), "EQU10")


ALONE = Consent(by=Actor.FIRST)


def others(**members: Any) -> Residual:
    return Residual(key="others", words="other matters", **members)


def listing(**lists: Any) -> Agreement:
    """A draft of these areas or forms, and without the promises that name others."""
    return agreement(**{"areas": (), "forms": (), "commitments": ()} | lists)


@pytest.mark.parametrize(
    ("text", "pointer"),
    [
        (changed_clause(Amendment, consent=ALONE), "/clauses/5/consent"),
        (
            changed_clause(Renewal, rule=RenewalByConsent(consent=ALONE)),
            "/clauses/8/rule/consent",
        ),
        (listing(areas=(others(consent=ALONE),)), "/areas/0/consent"),
        (listing(forms=(others(consent=ALONE),)), "/forms/0/consent"),
        (
            listing(
                areas=(
                    CooperationArea(
                        key="a",
                        name="news",
                        parts=(
                            CooperationArea(key="b", name="films"),
                            others(consent=ALONE),
                        ),
                    ),
                )
            ),
            "/areas/0/parts/1/consent",
        ),
    ],
)
def test_what_one_side_decides_alone_is_told(text: Agreement, pointer: str) -> None:
    assert found(text, "EQU12") == [f"this is left to the decision of {VIET_NAM} alone"]
    (finding,) = rules.check(text, rules=rules.DEFAULT.select("EQU12")).findings
    assert finding.pointer == pointer


@pytest.mark.parametrize("consent", [Consent(), Consent(by=Actor.EACH), None])
def test_what_both_decide_or_nobody_named_is_even(consent: Consent | None) -> None:
    assert not found(changed_clause(Amendment, consent=consent), "EQU12")
    form = CooperationForm(key="f", words="f", parts=(others(consent=consent),))
    assert not found(listing(forms=(form,)), "EQU12")


@pytest.mark.parametrize("rule", [None, AutomaticRenewal()])
def test_a_renewal_that_comes_by_itself_is_nobodys_decision(rule: Any) -> None:
    assert not found(changed_clause(Renewal, rule=rule), "EQU12")


def test_a_request_of_whoever_receives_is_no_decision() -> None:
    asked = Condition(kind=ConditionKind.ON_REQUEST, of=Actor.SECOND)
    given = attrs.evolve(
        COMMITMENTS[1], by=Actor.FIRST, to=Actor.SECOND, conditions=(asked,)
    )
    assert not found(agreement(commitments=(COMMITMENTS[0], given)), "EQU12")


def test_a_side_decides_as_host_over_its_own() -> None:
    consent = Consent(by=Actor.FIRST, role=Role.HOST)
    assert not found(listing(areas=(others(consent=consent),)), "EQU12")


def test_two_decisions_of_one_sort_that_each_name_the_other_side_are_even() -> None:
    one, other = (
        Amendment(key=str(by), consent=Consent(by=by), matters=("its own units",))
        for by in (Actor.FIRST, Actor.SECOND)
    )
    assert not found(with_only(one, other), "EQU12")
    assert len(found(with_only(one), "EQU12")) == 1


TRAVEL = (CostItem.INTERNATIONAL_TRAVEL, CostItem.ACCOMMODATION)
MEALS = CostRule(by=Actor.SECOND, items=(CostItem.MEALS,))


def test_costs_of_another_sort_do_not_make_it_even() -> None:
    text = paid(CostRule(by=Actor.FIRST, items=TRAVEL), MEALS)
    assert found(text, "EQU10") == [
        f"{side} bears costs whatever its role is" for side in (VIET_NAM, LAOS)
    ]
    both = (MEALS, attrs.evolve(MEALS, by=Actor.FIRST))
    assert not found(paid(*both), "EQU10")
    for other in (
        {"kinds": (FormKind.TRAINING,)},
        {"persons": PersonKind.EXPERT},
    ):
        assert len(found(paid(MEALS, attrs.evolve(both[1], **other)), "EQU10")) == 2


def test_costs_of_what_each_side_does_alike_are_read() -> None:
    def visits(*borne: CostRule, **members: Any) -> Agreement:
        mutual = attrs.evolve(COMMITMENTS[1], costs=borne, **members)
        return agreement(commitments=(COMMITMENTS[0], mutual))

    by_first = CostRule(by=Actor.FIRST)
    (finding,) = rules.check(visits(by_first)).findings
    assert (finding.code, finding.pointer) == ("EQU10", "/commitments/1/costs/0")
    assert not found(visits(by_first, CostRule(by=Actor.SECOND)), "EQU10")
    assert not found(visits(by_first, by=Actor.JOINTLY, to=None), "EQU10")


def test_costs_of_the_meetings_of_a_joint_body_are_read() -> None:
    body = JointBody(key="committee", costs=(CostRule(by=Actor.SECOND),))
    text = with_clause(body)
    assert found(text, "EQU10") == [f"{LAOS} bears costs whatever its role is"]
    by_role = attrs.evolve(body, costs=(CostRule(role=Role.HOST),))
    assert not found(with_clause(by_role), "EQU10")


def endings(*notices: tuple[Actor, str | None]) -> Agreement:
    return with_only(
        *(
            Termination(key=f"end-{n}", by=by, notice=length and Notice(length=length))
            for n, (by, length) in enumerate(notices)
        )
    )


FIRST, SECOND = Actor.FIRST, Actor.SECOND


def test_the_order_of_clauses_makes_no_notices_unlike() -> None:
    text = endings((FIRST, "P6M"), (FIRST, "P1M"), (SECOND, "P1M"), (SECOND, "P6M"))
    assert not found(text, "EQU03")
    fewer = endings((FIRST, "P1M"), (FIRST, "P6M"), (SECOND, "P6M"))
    assert not found(fewer, "EQU03")
    twice = endings((FIRST, "P6M"), (FIRST, "P6M"), (SECOND, "P6M"), (SECOND, "P3M"))
    assert len(found(twice, "EQU03")) == 1


def test_of_several_unlike_notices_the_longest_is_set_against_the_longest() -> None:
    text = endings((FIRST, "P1M"), (FIRST, "P1Y"), (SECOND, "P9M"), (SECOND, None))
    assert found(text, "EQU03") == [
        f"{VIET_NAM} must give notice of 1 month, {LAOS} of unstated length",
        f"{VIET_NAM} must give notice of 1 year, {LAOS} of 9 months",
    ]
