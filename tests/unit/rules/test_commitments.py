"""Commitments: what is told of sums, costs, plans, ceilings, means and days."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from bilateral import (
    Actor,
    Agreement,
    Amended,
    AutomaticRenewal,
    Bound,
    Cadence,
    Commitment,
    Condition,
    ConditionKind,
    CostItem,
    CostRule,
    Costs,
    CostTerms,
    CountedFrom,
    Course,
    Dossier,
    EntryIntoEffect,
    Extended,
    Extent,
    FixedTerm,
    FormKind,
    InstrumentLink,
    LinkKind,
    Money,
    OnAgreedDay,
    OnDay,
    OnSignature,
    OpenEnded,
    PartRef,
    Period,
    PlanYears,
    Portion,
    Quantity,
    Renewal,
    ReviewMinutes,
    Role,
    Source,
    Strength,
    Term,
    Termination,
    Text,
    UnderWay,
    Unit,
    UntilDay,
    rules,
    swap,
)
from bilateral.rules import CostlyKinds, PlanItems
from bilateral.rules._drafts import (
    CLAUSES,
    COMMITMENTS,
    PARTIES,
    agreement,
    clause,
    minutes,
    with_clause,
    without_clause,
)
from bilateral.rules.planning import planned

PHOTOGRAPHS, VISITS = COMMITMENTS
LATER = Condition(kind=ConditionKind.DETAILS_LATER)


def found(subject: Any, ruleset: rules.RuleSet = rules.DEFAULT) -> list[str]:
    report = rules.check(subject, rules=ruleset.select("COM"))
    assert swap(report) == rules.check(swap(subject), rules=ruleset.select("COM"))
    return [report.told(finding) for finding in report.findings]


def undetermined(subject: Any) -> list[str]:
    report = rules.check(subject, rules=rules.DEFAULT.select("COM"))
    assert not report.findings
    return [each.code for each in report.undetermined]


def photographs(amount: Any, term: Any = None, **members: Any) -> Agreement:
    changed = attrs.evolve(PHOTOGRAPHS, amounts=(amount,), **members)
    clauses = tuple(
        attrs.evolve(c, span=term) if term and isinstance(c, Term) else c
        for c in CLAUSES
    )
    return agreement(commitments=(changed, VISITS), clauses=clauses)


def yearly(number: int, total: int, **members: Any) -> Quantity:
    plain: dict[str, Any] = {"per": "P1Y", "total": total}
    return Quantity(number, Unit.ITEM, **plain | members)


def test_a_total_that_does_not_fit_is_told_with_the_sum() -> None:
    assert found(photographs(yearly(10, 40))) == [
        "10 in 1 year, 5 times over, do not make 40"
    ]
    assert found(photographs(yearly(10, 70, up_to=12))) == [
        "10–12 in 1 year, 5 times over, do not make 70"
    ]


@pytest.mark.parametrize(
    ("amount", "fits"),
    [
        (yearly(10, 50), True),
        (yearly(10, 55, up_to=12), True),
        (yearly(10, 55, bound=Bound.AT_LEAST), True),
        (yearly(10, 45, bound=Bound.AT_LEAST), False),
        (yearly(10, 45, bound=Bound.AT_MOST), True),
        (yearly(10, 55, bound=Bound.AT_MOST), False),
        (yearly(10, 52, bound=Bound.ABOUT), True),
        (Quantity(unit=Unit.ITEM, per="P1Y", total=3), True),
        (Quantity(10, Unit.ITEM, total=3), True),
        (Money(10, "EUR", per="P1Y"), True),
    ],
)
def test_bounds_and_ranges_leave_room(amount: Any, *, fits: bool) -> None:
    ruleset = rules.DEFAULT.select("COM01")
    assert (found(photographs(amount), ruleset) == []) is fits


@pytest.mark.parametrize(
    "term",
    [
        FixedTerm(length="P18M"),
        FixedTerm(length="P100D"),
        FixedTerm(length="P6M"),
        PlanYears(period=Period("2021", "2025")),
        PlanYears(period=Period("2021-01-01", "2025-06-30")),
        PlanYears(period=Period("2021-01-01", "2025-12-30")),
        PlanYears(period=Period(None, "2025-12-31")),
        OpenEnded(),
    ],
)
def test_part_years_are_not_counted(term: Any) -> None:
    assert not found(photographs(yearly(10, 7), term))


@pytest.mark.parametrize(
    "term",
    [
        PlanYears(period=Period.years(2021, 2025)),
        PlanYears(period=Period("2021", "2025"), length="P5Y"),
        FixedTerm(length="P60M"),
    ],
)
def test_years_are_counted_in_whatever_form_the_term_has(term: Any) -> None:
    assert not found(photographs(yearly(10, 50), term))
    assert found(photographs(yearly(10, 60), term))


def test_days_are_counted_in_days() -> None:
    days = FixedTerm(length="P14D")
    assert not found(photographs(yearly(2, 4, per="P7D"), days))
    assert found(photographs(yearly(2, 5, per="P7D"), days))
    assert not found(photographs(yearly(2, 5, per="P1M7D"), days))


def test_the_time_of_the_commitment_goes_before_the_term() -> None:
    two = photographs(yearly(10, 20), period=Period.years(2021, 2022))
    assert not found(two)
    assert not found(photographs(yearly(10, 7), period="2021"))
    days = FixedTerm(length="P14D")
    assert not found(photographs(yearly(2, 5, per="P7D"), days, period="2021"))


def test_two_terms_or_none_give_nothing_to_count() -> None:
    text = photographs(yearly(10, 7))
    more = attrs.evolve(clause(Term), key="other-term")
    assert not found(attrs.evolve(text, clauses=(*text.clauses, more)))
    none = tuple(c for c in text.clauses if not isinstance(c, Term))
    assert not found(attrs.evolve(text, clauses=none))


def test_a_plan_is_counted_by_its_own_period() -> None:
    assert found(planned(amounts=(Quantity(1, Unit.COURSE, per="P1M", total=11),)))
    assert not found(planned(amounts=(Quantity(1, Unit.COURSE, per="P1M", total=12),)))


COSTS_OF_VISITS = ["nobody is said to bear the costs of this (delegation exchange)"]


def visits(**members: Any) -> Agreement:
    text = without_clause(Costs)
    changed = attrs.evolve(VISITS, **members)
    return attrs.evolve(text, commitments=(PHOTOGRAPHS, changed))


def test_a_visit_without_a_word_on_costs_is_told() -> None:
    assert found(visits()) == COSTS_OF_VISITS
    nothing = rules.DEFAULT.configure(COM02=CostlyKinds(kinds=()))
    assert not found(visits(), nothing)


@pytest.mark.parametrize(
    "changes",
    [
        {"costs": (CostRule(terms=CostTerms.LATER),)},
        {"costs": (CostRule(by=Actor.EACH),)},
        {"conditions": (LATER,)},
        {"fund": Text(en="the budget of the ministry")},
        {"strength": Strength.ENCOURAGE},
        {"by": Actor.JOINTLY, "amounts": ()},
    ],
    ids=["later", "each its own", "details later", "a fund", "encouraged", "vague"],
)
def test_costs_that_are_settled_or_not_due_are_not_asked_for(
    changes: dict[str, Any],
) -> None:
    assert not found(visits(**changes))


def test_a_joint_event_costs_something_however_vaguely_it_is_told() -> None:
    event = (FormKind.JOINT_EVENT,)
    assert found(visits(by=Actor.JOINTLY, amounts=(), kinds=event))


def test_a_clause_settles_what_it_is_for() -> None:
    meals = CostItem.MEALS
    rule = CostRule(role=Role.HOST, items=(meals,))
    for_visits = attrs.evolve(rule, kinds=(FormKind.PERSONNEL_EXCHANGE,))
    for_training = attrs.evolve(rule, kinds=(FormKind.TRAINING,))
    assert not found(with_clause(Costs(key="costs", rules=(for_visits,))))
    assert found(with_clause(Costs(key="costs", rules=(for_training,))))
    for part in ("visits", "delegations", "training"):
        assert not found(with_clause(Costs(key="costs", rules=(rule,), parts=(part,))))
    other = Costs(key="costs", rules=(rule,), parts=("photographs",))
    assert found(with_clause(other)) == COSTS_OF_VISITS


def test_costs_may_stand_with_the_larger_or_with_what_it_goes_together() -> None:
    each = (CostRule(by=Actor.EACH),)
    free = attrs.evolve(PHOTOGRAPHS, costs=each)
    larger = attrs.evolve(VISITS, part_of="photographs")
    with_it = attrs.evolve(VISITS, together_with=("photographs",))
    for both in (
        (free, larger),
        (free, with_it),
        (attrs.evolve(free, together_with=("visits",)), VISITS),
    ):
        text = attrs.evolve(without_clause(Costs), commitments=both)
        assert not found(text)
    text = attrs.evolve(without_clause(Costs), commitments=(PHOTOGRAPHS, larger))
    assert found(text) == COSTS_OF_VISITS


def test_costs_that_were_not_seen_may_be_settled() -> None:
    partly = Source(extent=Extent.PART, unseen=(Portion.COMMITMENTS,))
    assert undetermined(attrs.evolve(visits(), source=partly)) == ["COM02"]


def under(*parents: Agreement) -> Any:
    link = InstrumentLink(kind=LinkKind.UNDER, instrument=PartRef("memorandum"))
    other = InstrumentLink(kind=LinkKind.REFERS_TO, title="Charter")
    plan = attrs.evolve(visits(), key="plan", links=(other, link))
    return Dossier(key="file", parties=PARTIES, instruments=(*parents, plan))


def test_the_text_that_it_rests_on_may_settle_costs() -> None:
    assert not found(under(agreement()))
    assert found(under(attrs.evolve(visits(), key="memorandum"))) == 2 * COSTS_OF_VISITS


def test_a_text_that_is_not_in_the_file_may_settle_costs() -> None:
    named = InstrumentLink(kind=LinkKind.IMPLEMENTS, title="Agreement of 2015")
    assert undetermined(attrs.evolve(visits(), links=(named,))) == ["COM02"]
    partly = Source(extent=Extent.PART, unseen=(Portion.COMMITMENTS,))
    parent = attrs.evolve(visits(), key="memorandum", source=partly)
    assert undetermined(under(parent)) == ["COM02", "COM02"]


def test_texts_that_rest_on_each_other_are_looked_at_once() -> None:
    to_plan = InstrumentLink(kind=LinkKind.SUPPLEMENTS, instrument=PartRef("plan"))
    parent = attrs.evolve(visits(), key="memorandum", links=(to_plan,))
    assert found(under(parent)) == 2 * COSTS_OF_VISITS


def test_minutes_leave_costs_to_the_text_that_they_review() -> None:
    assert not found(planned())


def item(*lacks: str) -> list[str]:
    return ["this item of the plan does not say " + ", ".join(lacks)]


def test_an_item_of_the_plan_that_leaves_much_open_is_told() -> None:
    open_item = {"amounts": (), "due": None}
    assert found(planned(**open_item)) == item("when", "how much")
    joint = planned(**open_item, by=Actor.JOINTLY)
    assert found(joint) == item("who does it", "when", "how much")
    whole = planned(**open_item, period=Period.years(2022))
    assert found(whole) == item("when", "how much")
    some = Quantity(unit=Unit.PERSON, words="a number of")
    assert found(planned(due=None, amounts=(some,))) == item("when", "how much")


@pytest.mark.parametrize(
    "changes",
    [
        {"due": "2022-10"},
        {"amounts": (Quantity(3, Unit.PERSON),)},
        {"amounts": (Money(3, "EUR"),)},
        {"amounts": (Quantity(unit=Unit.PERSON, bound=Bound.EQUAL),)},
        {"amounts": (Quantity(unit=Unit.PERSON, total=4),)},
        {"cadence": Cadence(words="regularly")},
        {"occasion": Text(en="the national days")},
        {"period": Period("2022-05", "2022-06")},
        {"continues": PartRef("memorandum", "visits")},
        {"carries_over": Period.years(2021)},
        {"course": Course.CONTINUES},
        {"course": Course.UNDER_DISCUSSION},
        {"conditions": (LATER,)},
        {"part_of": "photographs-2022"},
        {"strength": Strength.WISH},
    ],
)
def test_items_that_say_enough_or_are_a_framework_are_not_told(
    changes: dict[str, Any],
) -> None:
    assert not found(planned(**{"amounts": (), "due": None} | changes))


def test_one_missing_detail_is_left_open_by_default_and_can_be_asked_for() -> None:
    joint = planned(by=Actor.JOINTLY)
    assert not found(joint)
    strict = rules.DEFAULT.configure(COM03=PlanItems(may_lack=0))
    assert found(joint, strict) == item("who does it")
    assert not found(planned(), strict)


def test_framework_texts_and_records_without_a_plan_have_no_items() -> None:
    vague = attrs.evolve(PHOTOGRAPHS, amounts=())
    assert not found(agreement(commitments=(vague, VISITS)))
    assert not found(attrs.evolve(planned(amounts=(), due=None), plan_period=None))


def test_what_the_plan_says_may_stand_in_what_was_not_seen() -> None:
    partly = Source(extent=Extent.PART)
    text = attrs.evolve(planned(amounts=(), due=None), source=partly)
    assert undetermined(text) == ["COM03"]


def ceiling(number: Any, unit: str) -> str:
    return f"only a ceiling is promised: at most {number} ({unit})"


AT_MOST = Quantity(10, Unit.ITEM, bound=Bound.AT_MOST)


def amounts_of_photographs(*amounts: Any, **members: Any) -> Agreement:
    changed = attrs.evolve(PHOTOGRAPHS, amounts=amounts, **members)
    return agreement(commitments=(changed, VISITS))


def test_a_ceiling_is_told_once_a_unit() -> None:
    many = Quantity(4, Unit.ITEM, up_to=6, bound=Bound.LESS_THAN, per="P1Y")
    money = Money(1000, "EUR", bound=Bound.AT_MOST)
    assert found(amounts_of_photographs(AT_MOST, many, money)) == [
        ceiling(10, "item"),
        ceiling(1000, "EUR"),
    ]
    assert found(amounts_of_photographs(many)) == [ceiling(6, "item")]


def test_a_floor_a_range_and_a_wish_are_no_ceiling() -> None:
    for amount in (
        Quantity(10, Unit.ITEM, bound=Bound.AT_LEAST),
        Quantity(4, Unit.ITEM, up_to=6),
        Quantity(unit=Unit.ITEM, bound=Bound.EQUAL),
    ):
        assert not found(amounts_of_photographs(amount))
        assert not found(amounts_of_photographs(AT_MOST, amount))
    assert not found(amounts_of_photographs(AT_MOST, strength=Strength.WISH))
    some = Quantity(unit=Unit.ITEM, words="a number of")
    assert found(amounts_of_photographs(AT_MOST, some)) == [ceiling(10, "item")]


def test_the_most_of_a_stay_or_a_price_is_no_ceiling_on_what_is_promised() -> None:
    weeks = Quantity(4, Unit.WEEK, bound=Bound.AT_MOST)
    money = Money(100, "EUR", bound=Bound.AT_MOST)
    five = Quantity(5, Unit.PERSON, per="P1Y")
    assert not found(amounts_of_photographs(five, weeks))
    assert not found(amounts_of_photographs(Quantity(10, Unit.EVENT), money))
    assert found(amounts_of_photographs(weeks)) == [ceiling(4, "week")]
    assert found(amounts_of_photographs(five, AT_MOST)) == [ceiling(10, "item")]
    most = Quantity(5, Unit.PERSON, bound=Bound.AT_MOST)
    assert len(found(amounts_of_photographs(most, weeks))) == 2


def test_means_and_funds_are_soft_conditions_and_others_are_not() -> None:
    def with_condition(kind: ConditionKind, **members: Any) -> Agreement:
        condition = Condition(kind=kind)
        changed = attrs.evolve(PHOTOGRAPHS, conditions=(condition,), **members)
        return agreement(commitments=(changed, VISITS))

    soft = {ConditionKind.WITHIN_MEANS, ConditionKind.SUBJECT_TO_FUNDS}
    for kind in ConditionKind:
        assert bool(found(with_condition(kind))) is (kind in soft)
        tried = with_condition(kind, strength=Strength.ENDEAVOUR)
        assert not found(tried)
    assert found(with_condition(ConditionKind.WITHIN_MEANS)) == [
        "this is promised only so far as means allow (within means)"
    ]


def late(day: str, end: str) -> list[str]:
    return [f"this is set for {day}, after the end on {end}"]


def ending(span: Any, *others: Any, without: tuple[Any, ...] = ()) -> Agreement:
    """A text that ends with this span, in which photographs are due in 2030."""
    drop = (Term, Termination, *without, *map(type, others))
    kept = tuple(c for c in CLAUSES if not isinstance(c, drop))
    changed = attrs.evolve(PHOTOGRAPHS, due="2030-06")
    terms = () if span is None else (attrs.evolve(clause(Term), span=span),)
    return agreement(commitments=(changed, VISITS), clauses=(*kept, *terms, *others))


def test_what_is_due_or_begins_after_the_plan_is_told() -> None:
    assert found(planned(due="2023-01-31")) == late("2023-01-31", "2022-12-31")
    begins = planned(period=Period("2023-02", None))
    assert found(begins) == late("2023-02", "2022-12-31")
    assert not found(planned(period=Period("2022-12", "2024")))
    assert not found(planned(due="2022"))
    assert not found(planned(period=Period(None, "2024")))


def test_a_plan_without_a_last_day_has_no_end() -> None:
    text = planned(due="2023-01-31")
    assert not found(attrs.evolve(text, plan_period=Period("2022-01-01", None)))


@pytest.mark.parametrize(
    ("span", "others", "end"),
    [
        (PlanYears(period=Period.years(2021, 2025)), (), "2025-12-31"),
        (UntilDay(last_day="2024-05"), (), "2024-05-31"),
        (FixedTerm(length="P5Y", begins="2021-01-01"), (), "2025-12-31"),
        # The latest that it can be: what is due after that is due too late.
        (FixedTerm(length="P5Y", begins="2021"), (), "2026-12-30"),
        # Silent on its effect and on what it is counted from: both is the signature.
        (FixedTerm(length="P5Y"), (), "2025-12-20"),
        (
            FixedTerm(length="P5Y", counted_from=CountedFrom.SIGNATURE),
            (),
            "2025-12-20",
        ),
        (
            FixedTerm(length="P5Y", counted_from=CountedFrom.EFFECT),
            (EntryIntoEffect(key="effect", on=OnSignature()),),
            "2025-12-20",
        ),
        (
            FixedTerm(length="P5Y", counted_from=CountedFrom.EFFECT),
            (EntryIntoEffect(key="effect", on=OnDay(day="2021-01-01")),),
            "2025-12-31",
        ),
    ],
)
def test_the_end_of_a_term_is_told_as_far_as_the_text_gives_it(
    span: Any, others: tuple[Any, ...], end: str
) -> None:
    assert found(ending(span, *others)) == late("2030-06", end)


@pytest.mark.parametrize(
    ("span", "others"),
    [
        (None, ()),
        (OpenEnded(), ()),
        (PlanYears(period=Period("2021", None)), ()),
        (FixedTerm(length="P9000Y", begins="2021-01-01"), ()),
        (
            FixedTerm(length="P5Y", counted_from=CountedFrom.EFFECT),
            (EntryIntoEffect(key="effect", on=OnAgreedDay()),),
        ),
        (UntilDay(last_day="2024"), (Renewal(key="more", rule=AutomaticRenewal()),)),
        (
            UntilDay(last_day="2024"),
            (Termination(key="end", under_way=UnderWay.CONTINUE),),
        ),
        (
            UntilDay(last_day="2024"),
            (Termination(key="end", survives=("photographs",)),),
        ),
    ],
)
def test_a_text_without_a_known_end_or_that_goes_on_is_silent(
    span: Any, others: tuple[Any, ...]
) -> None:
    assert not found(ending(span, *others))


def test_a_term_from_a_signing_of_no_known_day_has_no_known_end() -> None:
    text = ending(FixedTerm(length="P5Y", counted_from=CountedFrom.SIGNATURE))
    assert text.signing is not None
    assert not found(attrs.evolve(text, signing=None))
    unknown = attrs.evolve(text.signing, day=None)
    assert not found(attrs.evolve(text, signing=unknown))


def test_a_renewal_that_was_not_seen_may_move_the_end() -> None:
    partly = Source(extent=Extent.PART, unseen=(Portion.FINAL_CLAUSES,))
    text = attrs.evolve(ending(UntilDay(last_day="2024")), source=partly)
    assert undetermined(text) == ["COM06"]


def test_a_change_on_file_moves_the_end() -> None:
    text = ending(UntilDay(last_day="2024"))
    ref = PartRef("memorandum")
    for events in (
        (Extended(key="longer", instrument=ref),),
        (Amended(key="changed", instrument=ref),),
    ):
        file = Dossier(key="file", parties=PARTIES, instruments=(text,), events=events)
        assert not found(file)
    still = Dossier(key="file", parties=PARTIES, instruments=(text,))
    assert found(still) == late("2030-06", "2024-12-31")


def test_a_plan_in_minutes_that_state_a_term_as_well_ends_with_the_plan() -> None:
    text: ReviewMinutes = planned(due="2023-01-31")
    term = attrs.evolve(clause(Term), span=UntilDay(last_day="2024-12-31"))
    assert found(attrs.evolve(text, clauses=(term,)))
    assert not found(attrs.evolve(text, clauses=(term,), plan_period=None))


def test_clean_drafts_have_nothing_to_say() -> None:
    assert isinstance(PHOTOGRAPHS, Commitment)
    assert not found(agreement())
    assert not found(minutes())


@pytest.mark.parametrize(
    "before",
    [Money(10, "EUR", per="P1Y"), Quantity(unit=Unit.ITEM, per="P1Y", total=3)],
)
def test_an_amount_that_cannot_be_counted_does_not_hide_the_next(before: Any) -> None:
    changed = attrs.evolve(PHOTOGRAPHS, amounts=(before, yearly(10, 40)))
    text = agreement(commitments=(changed, VISITS))
    assert found(text, rules.DEFAULT.select("COM01")) == [
        "10 in 1 year, 5 times over, do not make 40"
    ]


@pytest.mark.parametrize("bound", [Bound.AT_LEAST, Bound.AT_MOST])
def test_a_total_at_its_very_bound_fits(bound: Bound) -> None:
    ruleset = rules.DEFAULT.select("COM01")
    assert not found(photographs(yearly(10, 50, bound=bound)), ruleset)


def test_a_ceiling_is_one_beside_an_amount_of_another_unit() -> None:
    ceiling = Quantity(10, Unit.ITEM, bound=Bound.AT_MOST)
    told = ["only a ceiling is promised: at most 10 (item)"]
    for other, say in ((Unit.PERSON, told), (Unit.ITEM, [])):
        changed = attrs.evolve(PHOTOGRAPHS, amounts=(ceiling, Quantity(3, other)))
        assert found(agreement(commitments=(changed, VISITS))) == say


def test_what_is_due_on_the_last_day_of_the_term_is_in_time() -> None:
    text = ending(UntilDay(last_day="2030-06-01"))
    assert not found(text)
    report = rules.check(ending(UntilDay(last_day="2030-05-31")))
    assert [each.pointer for each in report.findings] == ["/commitments/0/due"]


def test_a_change_of_another_text_moves_no_end() -> None:
    text = ending(UntilDay(last_day="2024"))
    other = agreement(key="other")
    change = Extended(key="longer", instrument=PartRef("other"))
    file = Dossier(
        key="file", parties=PARTIES, instruments=(text, other), events=(change,)
    )
    assert found(file) == late("2030-06", "2024-12-31")


def test_costs_of_a_kind_unlike_all_others_may_be_settled() -> None:
    for kind in (FormKind.EXHIBITION, FormKind.TRAINING):
        rule = CostRule(role=Role.HOST, items=(CostItem.MEALS,), kinds=(kind,))
        changed = attrs.evolve(VISITS, kinds=(FormKind.EXHIBITION,))
        text = attrs.evolve(
            with_clause(Costs(key="costs", rules=(rule,))),
            commitments=(PHOTOGRAPHS, changed),
        )
        settled = kind is FormKind.EXHIBITION
        assert (found(text, rules.DEFAULT.select("COM02")) == []) is settled


@pytest.mark.parametrize(
    "changes",
    [
        {"by": Actor.JOINTLY, "amounts": (Quantity(3, Unit.PERSON),)},
        {"by": Actor.JOINTLY, "amounts": (), "participants": ("ministry-vn",)},
        {"by": Actor.EACH, "amounts": ()},
    ],
    ids=["counted", "somebody goes", "each for itself"],
)
def test_what_is_not_vague_costs_something(changes: dict[str, Any]) -> None:
    ruleset = rules.DEFAULT.select("COM02")
    assert found(visits(**changes), ruleset) == COSTS_OF_VISITS
