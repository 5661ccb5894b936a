"""Who bears a cost: each rule of precedence on its own, and real texts."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

import pytest

from bilateral import (
    Actor,
    Agreement,
    Commitment,
    CooperationArea,
    CooperationForm,
    CostItem,
    CostRule,
    Costs,
    CostTerms,
    Extent,
    FormKind,
    Group,
    Institution,
    InvalidValue,
    JointBody,
    Money,
    NothingThere,
    Pair,
    Party,
    PersonKind,
    Role,
    Side,
    Source,
    Strength,
)
from bilateral.analysis import CostBasis, Payer, who_pays

TEXTS = Path(__file__).parents[1] / "texts"
FIRST, SECOND = Side
TRAVEL, MEALS = CostItem.INTERNATIONAL_TRAVEL, CostItem.MEALS
SENDING, RECEIVING = CostRule(role=Role.SENDING), CostRule(role=Role.RECEIVING)


def does(key: str, **more: Any) -> Commitment:
    more = {"by": Actor.EACH, "strength": Strength.PROMISE, **more}
    return Commitment(key=key, words=key, **more)


def draft(*clauses: Any, **more: Any) -> Agreement:
    parties = Pair("vna", "kpl").map(
        lambda key: Party(institutions=(Institution(key=key, name=key),))
    )
    more = {"title": "Draft", "parties": parties, **more}
    return Agreement(key="draft", clauses=clauses, **more)


def costs(*rules: CostRule, key: str = "costs", parts: tuple[str, ...] = ()) -> Costs:
    return Costs(key=key, rules=rules, parts=parts)


def text_of(name: str) -> Agreement:
    names = runpy.run_path(str(TEXTS / f"{name}.py"))
    if "INSTRUMENT" in names:
        found: Agreement = names["INSTRUMENT"]
        return found
    last: Agreement = names["DOSSIER"].instruments[-1]
    return last


# --- roles -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("role", "known", "by"),
    [
        (Role.SENDING, {"traveller": FIRST}, Actor.FIRST),
        (Role.RECEIVING, {"traveller": FIRST}, Actor.SECOND),
        (Role.HOST, {"traveller": SECOND}, Actor.FIRST),
        (Role.INVITING, {"traveller": SECOND}, Actor.FIRST),
        (Role.PROVIDING, {"provider": SECOND}, Actor.SECOND),
        (Role.REQUESTING, {"provider": SECOND}, Actor.FIRST),
        (Role.PROVIDING, {"traveller": FIRST}, None),
        (Role.SENDING, {"provider": FIRST}, None),
        (Role.SENDING, {}, None),
    ],
)
def test_a_role_is_that_of_a_side_as_far_as_it_is_known(
    role: Role, known: dict[str, Side], by: Actor | None
) -> None:
    found = who_pays(draft(costs(CostRule(role=role))), TRAVEL, **known)
    assert found == Payer(
        item=TRAVEL,
        basis=CostBasis.CLAUSE,
        places=(("clauses", 0, "rules", 0),),
        by=by,
        role=role,
    )


def test_a_side_that_the_text_names_pays_whoever_travels() -> None:
    text = draft(costs(CostRule(by=Actor.FIRST)))
    assert who_pays(text, TRAVEL, traveller=SECOND).by is Actor.FIRST
    each = draft(costs(CostRule(by=Actor.EACH)))
    assert who_pays(each, TRAVEL, traveller=SECOND).by is Actor.EACH


def test_what_is_free_or_paid_by_others_or_at_a_rate_is_told() -> None:
    rates = Pair(Money(5, "USD"), Money(7, "EUR"))
    rule = CostRule(bodies=("fund",), terms=CostTerms.LATER, rates=rates)
    fund = Group(key="fund", words="fund")
    found = who_pays(draft(costs(rule), bodies=(fund,)), MEALS)
    assert (found.by, found.role) == (None, None)
    assert (found.bodies, found.terms, found.rates) == (
        ("fund",),
        CostTerms.LATER,
        rates,
    )


# --- which rule --------------------------------------------------------------------


def test_the_rule_of_the_commitment_goes_before_the_clause() -> None:
    text = draft(
        costs(SENDING),
        commitments=(does("other"), does("visit", costs=(RECEIVING,))),
    )
    found = who_pays(text, TRAVEL, traveller=FIRST, activity="visit")
    assert (found.by, found.basis) == (Actor.SECOND, CostBasis.OWN_RULE)
    assert found.places == (("commitments", 1, "costs", 0),)
    assert who_pays(text, TRAVEL, traveller=FIRST, activity="other").by is Actor.FIRST


def test_a_share_follows_what_it_is_a_share_of() -> None:
    text = draft(
        costs(SENDING),
        commitments=(
            does("visit", costs=(RECEIVING,)),
            does("part", part_of="visit"),
            does("piece", part_of="part", costs=(CostRule(by=Actor.JOINTLY),)),
        ),
    )
    part = who_pays(text, TRAVEL, traveller=FIRST, activity="part")
    assert (part.by, part.places) == (
        Actor.SECOND,
        (("commitments", 0, "costs", 0),),
    )
    assert who_pays(text, TRAVEL, activity="piece").by is Actor.JOINTLY


def test_an_own_rule_on_another_item_leaves_it_to_the_clause() -> None:
    meals = CostRule(role=Role.RECEIVING, items=(MEALS,))
    text = draft(costs(SENDING), commitments=(does("visit", costs=(meals,)),))
    found = who_pays(text, TRAVEL, traveller=FIRST, activity="visit")
    assert (found.by, found.basis) == (Actor.FIRST, CostBasis.CLAUSE)
    own = who_pays(text, MEALS, traveller=FIRST, activity="visit")
    assert (own.by, own.basis) == (Actor.SECOND, CostBasis.OWN_RULE)


def test_a_clause_for_certain_parts_goes_before_one_for_the_whole() -> None:
    text = draft(
        costs(SENDING, key="general"),
        costs(RECEIVING, key="certain", parts=("news", "courses", "visit")),
        costs(CostRule(by=Actor.FIRST), key="elsewhere", parts=("health",)),
        areas=(
            CooperationArea(key="news", name="news"),
            CooperationArea(key="health", name="health"),
        ),
        forms=(
            CooperationForm(key="courses", words="courses"),
            CooperationForm(key="letters", words="letters", areas=("news",)),
            CooperationForm(key="gifts", words="gifts"),
        ),
        commitments=(
            does("visit"),
            does("course", forms=("courses",)),
            does("paper", areas=("news",)),
            does("share", part_of="visit"),
            does("other"),
        ),
    )
    of_certain = ["visit", "course", "paper", "share", "news", "courses", "letters"]
    for activity in of_certain:
        found = who_pays(text, TRAVEL, traveller=FIRST, activity=activity)
        assert (found.by, found.places) == (
            Actor.SECOND,
            (("clauses", 1, "rules", 0),),
        )
    for general in ("other", "gifts", None, FormKind.TRAINING):
        found = who_pays(text, TRAVEL, traveller=FIRST, activity=general)
        assert found.by is Actor.FIRST


def test_the_rule_that_names_more_goes_before_one_for_all() -> None:
    rules = (
        CostRule(by=Actor.FIRST),
        CostRule(by=Actor.SECOND, items=(MEALS,)),
        CostRule(by=Actor.EACH, kinds=(FormKind.TRAINING,), items=(MEALS,)),
        CostRule(
            by=Actor.JOINTLY, persons=PersonKind.EXPERT, kinds=(FormKind.TRAINING,)
        ),
    )
    text = draft(costs(*rules))
    assert who_pays(text, TRAVEL).by is Actor.FIRST
    assert who_pays(text, MEALS).by is Actor.SECOND
    assert who_pays(text, MEALS, activity=FormKind.TRAINING).by is Actor.EACH
    assert who_pays(text, MEALS, activity=FormKind.GIFT).by is Actor.SECOND
    expert = PersonKind.EXPERT
    assert who_pays(text, TRAVEL, activity=FormKind.TRAINING, persons=expert).by is (
        Actor.JOINTLY
    )


def test_a_rule_for_certain_persons_goes_before_one_for_all() -> None:
    experts = CostRule(by=Actor.SECOND, persons=PersonKind.EXPERT)
    text = draft(costs(CostRule(by=Actor.FIRST), experts))
    assert who_pays(text, TRAVEL, persons=PersonKind.EXPERT).by is Actor.SECOND
    assert who_pays(text, TRAVEL).by is Actor.FIRST


@pytest.mark.parametrize(
    "other", [{"kinds": (FormKind.TRAINING,)}, {"persons": PersonKind.EXPERT}]
)
def test_of_two_that_name_one_thing_the_one_on_the_item_goes_first(
    other: dict[str, Any],
) -> None:
    asked: dict[str, Any] = {
        "activity": FormKind.TRAINING,
        "persons": PersonKind.EXPERT,
    }
    by_other = CostRule(by=Actor.FIRST, **other)
    exact = CostRule(by=Actor.SECOND, items=(MEALS,))
    assert who_pays(draft(costs(by_other, exact)), MEALS, **asked).by is Actor.SECOND
    wider = CostRule(by=Actor.SECOND, items=(CostItem.LOCAL_COSTS,))
    found = who_pays(draft(costs(by_other, wider)), MEALS, **asked)
    assert found.basis is CostBasis.OPEN


def test_a_wider_word_holds_and_its_own_word_goes_before_it() -> None:
    text = draft(
        costs(
            CostRule(by=Actor.FIRST, items=(CostItem.TRAVEL, CostItem.LOCAL_COSTS)),
            CostRule(by=Actor.SECOND, items=(MEALS, CostItem.LOCAL_TRAVEL)),
        )
    )
    assert who_pays(text, TRAVEL).by is Actor.FIRST
    assert who_pays(text, CostItem.ACCOMMODATION).by is Actor.FIRST
    assert who_pays(text, MEALS).by is Actor.SECOND
    assert who_pays(text, CostItem.LOCAL_TRAVEL).by is Actor.SECOND
    assert who_pays(text, CostItem.TUITION).basis is CostBasis.NOT_STATED


def test_the_kinds_and_persons_of_a_commitment_are_its_own() -> None:
    rules = (
        CostRule(by=Actor.FIRST, kinds=(FormKind.TRAINING,)),
        CostRule(by=Actor.SECOND, persons=PersonKind.EXPERT),
    )
    text = draft(
        costs(*rules),
        bodies=(
            Group(key="experts", words="experts", persons=PersonKind.EXPERT),
            Group(key="cooks", words="cooks", persons=PersonKind.OTHER),
        ),
        forms=(CooperationForm(key="courses", words="c", kinds=(FormKind.TRAINING,)),),
        commitments=(
            does("course", forms=("courses",)),
            does("visit", participants=("experts",)),
            does("mixed", participants=("experts", "cooks")),
            does("of-a-party", participants=("vna",)),
        ),
    )
    assert who_pays(text, TRAVEL, activity="course").by is Actor.FIRST
    assert who_pays(text, TRAVEL, activity="courses").by is Actor.FIRST
    assert who_pays(text, TRAVEL, activity="visit").by is Actor.SECOND
    for unknown in ("mixed", "of-a-party"):
        found = who_pays(text, TRAVEL, activity=unknown)
        assert found.basis is CostBasis.NOT_STATED
    mixed = who_pays(text, TRAVEL, activity="mixed", persons=PersonKind.EXPERT)
    assert mixed.by is Actor.SECOND


def test_rules_that_hold_alike_and_differ_leave_it_open() -> None:
    same = (CostRule(by=Actor.FIRST), CostRule(by=Actor.FIRST, words="again"))
    agreed = who_pays(draft(costs(*same)), TRAVEL)
    assert (agreed.by, agreed.basis) == (Actor.FIRST, CostBasis.CLAUSE)
    assert agreed.places == (("clauses", 0, "rules", 0), ("clauses", 0, "rules", 1))
    open_ = who_pays(draft(costs(CostRule(by=Actor.FIRST), SENDING)), TRAVEL)
    assert open_ == Payer(
        item=TRAVEL,
        basis=CostBasis.OPEN,
        places=(("clauses", 0, "rules", 0), ("clauses", 0, "rules", 1)),
    )


def test_a_joint_body_has_rules_of_its_own() -> None:
    committee = JointBody(key="committee", costs=(RECEIVING,))
    text = draft(costs(SENDING), committee)
    found = who_pays(text, TRAVEL, traveller=FIRST, activity="committee")
    assert (found.by, found.basis) == (Actor.SECOND, CostBasis.OWN_RULE)
    assert found.places == (("clauses", 1, "costs", 0),)


def test_what_no_rule_says_is_not_stated_or_unknown() -> None:
    assert who_pays(draft(), TRAVEL) == Payer(item=TRAVEL, basis=CostBasis.NOT_STATED)
    part = draft(source=Source(extent=Extent.PART))
    assert who_pays(part, TRAVEL).basis is CostBasis.UNKNOWN


# --- what cannot be asked ----------------------------------------------------------


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"item": "meals"}, "item: expected CostItem, got 'meals'"),
        ({"instrument": None}, "instrument: expected Instrument, got None"),
        ({"traveller": "first"}, "traveller: expected"),
        ({"provider": Actor.FIRST}, "provider: expected"),
        ({"activity": 3}, "activity: expected"),
        ({"persons": "expert"}, "persons: expected"),
    ],
)
def test_what_is_not_of_its_type_is_refused(
    wrong: dict[str, Any], message: str
) -> None:
    asked: dict[str, Any] = {"instrument": draft(), "item": MEALS, **wrong}
    with pytest.raises(InvalidValue, match=message):
        who_pays(asked.pop("instrument"), asked.pop("item"), **asked)


def test_a_part_that_is_not_there_or_has_no_costs_is_refused() -> None:
    text = draft(costs(SENDING))
    with pytest.raises(NothingThere, match="no key 'visit'"):
        who_pays(text, TRAVEL, activity="visit")
    with pytest.raises(NothingThere, match="expected a commitment, form, area"):
        who_pays(text, TRAVEL, activity="costs")


# --- real texts --------------------------------------------------------------------


def test_xinhua_pays_for_the_teleprinter_that_it_provides() -> None:
    text = text_of("n3")
    for key, side, by in (
        ("teleprinter-in-beijing", FIRST, Actor.FIRST),
        ("teleprinter-in-moscow", SECOND, Actor.SECOND),
        ("english-service-instead", SECOND, Actor.SECOND),
    ):
        found = who_pays(text, CostItem.MATERIAL, provider=side, activity=key)
        assert (found.by, found.basis) == (by, CostBasis.OWN_RULE)
    free = who_pays(text, CostItem.FEES, activity="bulletins-in-beijing")
    assert free.terms is CostTerms.FREE


def test_the_sender_pays_for_further_students_and_a_rate_names_nobody() -> None:
    text = text_of("c13")
    students = who_pays(
        text, CostItem.TUITION, traveller=SECOND, activity="further-students"
    )
    assert (students.by, students.role) == (Actor.SECOND, Role.SENDING)
    rate = who_pays(text, CostItem.ALLOWANCE, traveller=SECOND, activity="writers")
    assert (rate.by, rate.basis) == (None, CostBasis.CLAUSE)
    rest = who_pays(text, CostItem.MEALS, traveller=SECOND, activity="writers")
    assert rest.basis is CostBasis.UNKNOWN


def test_experts_and_trainees_are_paid_for_by_different_sides() -> None:
    text, exchange = text_of("h3"), "exchange-of-persons"
    asked: dict[str, Any] = {"traveller": FIRST, "activity": exchange}
    lodging = CostItem.ACCOMMODATION
    expert = who_pays(text, lodging, persons=PersonKind.EXPERT, **asked)
    trainee = who_pays(text, lodging, persons=PersonKind.TRAINEE, **asked)
    assert (expert.by, trainee.by) == (Actor.SECOND, Actor.FIRST)
    assert who_pays(text, lodging, **asked).basis is CostBasis.UNKNOWN


def test_photos_by_air_mail_and_by_facsimile_leave_it_open() -> None:
    found = who_pays(text_of("n1"), CostItem.TRANSMISSION, activity="photos")
    assert found.basis is CostBasis.OPEN
    assert len(found.places) == 2


def test_the_host_pays_for_the_committee_that_meets_there() -> None:
    text = text_of("m5")
    [body] = text.clauses_of(JointBody)
    found = who_pays(text, CostItem.ORGANISATION, traveller=FIRST, activity=body.key)
    assert (found.by, found.role) == (Actor.SECOND, Role.HOST)


@pytest.mark.parametrize("activity", ["films", "exchange", "committee"])
def test_item_and_persons_are_asked_of_whatever_part_it_is(activity: str) -> None:
    students = CostRule(by=Actor.FIRST, items=(MEALS,), persons=PersonKind.STUDENT)
    rules = (students, CostRule(by=Actor.SECOND, items=(MEALS,)))
    text = draft(
        JointBody(key="committee", costs=rules if activity == "committee" else ()),
        costs(*rules, parts=("films", "exchange")),
        areas=(CooperationArea(key="films", name="films"),),
        forms=(CooperationForm(key="exchange", words="exchange"),),
    )
    asked = {"activity": activity, "persons": PersonKind.STUDENT}
    assert who_pays(text, MEALS, **asked).by is Actor.FIRST
    assert who_pays(text, MEALS, activity=activity).by is Actor.SECOND
    assert who_pays(text, TRAVEL, **asked).basis is CostBasis.NOT_STATED


def test_a_clause_may_name_a_joint_body_that_has_no_rules_of_its_own() -> None:
    by_first = costs(CostRule(by=Actor.FIRST), parts=("committee",))
    text = draft(JointBody(key="committee"), by_first)
    assert who_pays(text, MEALS, activity="committee").by is Actor.FIRST


def test_who_travels_and_who_provides_may_both_be_known() -> None:
    known = {"traveller": FIRST, "provider": FIRST}
    for role, by in (
        (Role.SENDING, Actor.FIRST),
        (Role.HOST, Actor.SECOND),
        (Role.PROVIDING, Actor.FIRST),
        (Role.REQUESTING, Actor.SECOND),
    ):
        assert who_pays(draft(costs(CostRule(role=role))), TRAVEL, **known).by is by
