"""Mirrored promises and reported flows: what is told, and what stays silent."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import attrs
import pytest

from bilateral import (
    Actor,
    Assessment,
    Bound,
    Condition,
    ConditionKind,
    Contribution,
    CostItem,
    CostRule,
    Deliverable,
    DeliverableKind,
    Extent,
    Figure,
    FormKind,
    Group,
    Money,
    Pair,
    Portion,
    Quantity,
    Role,
    Source,
    Text,
    Unit,
    rules,
    swap,
)
from bilateral.analysis import balance
from bilateral.rules import Tolerance
from bilateral.rules._drafts import minutes
from bilateral.rules._one_way import beside, promise

PERSON = Unit.PERSON


OWN = rules.DEFAULT.select("REC")


def told(subject: Any, ruleset: rules.RuleSet = OWN) -> list[str]:
    report = rules.check(subject, rules=ruleset)
    assert swap(report) == rules.check(swap(subject), rules=ruleset)
    return [report.told(each) for each in report.findings]


def pair(first: dict[str, Any], second: dict[str, Any]) -> Any:
    return beside(promise(Actor.FIRST, **first), promise(Actor.SECOND, **second))


def amounts(first: Any, second: Any) -> Any:
    def given(amount: Any) -> dict[str, Any]:
        return {"amounts": amount if isinstance(amount, tuple) else (amount,)}

    return pair(given(first), given(second))


def differs(first: str, second: str, rest: str) -> str:
    return (
        "mirrored promises differ in amount: Ministry of Information of Viet Nam:"
        f" {first}, Ministry of Information of Laos: {second} ({rest} to 1)"
    )


def test_amounts_that_differ_are_told_with_their_ratio() -> None:
    text = amounts(Quantity(10, PERSON, per="P1Y"), Quantity(4, PERSON, per="P1Y"))
    assert told(text) == [differs("10", "4", "person in 1 year; 2.5")]
    text = amounts(Quantity(2, PERSON), Quantity(6, PERSON))
    assert told(text) == [differs("2", "6", "person in whole term; 3")]
    text = amounts(Money(20, "EUR"), Money(10, "EUR"))
    assert told(text) == [differs("20", "10", "EUR in whole term; 2")]


def test_amounts_of_unlike_times_are_told_in_a_common_one() -> None:
    text = amounts(Quantity(1, PERSON, per="P1M"), Quantity(6, PERSON, per="P1Y"))
    assert told(text) == [differs("12", "6", "person in 1 year; 2")]
    text = amounts(Quantity(7, PERSON, per="P7D"), Quantity(3, PERSON, per="P1D"))
    assert told(text) == [differs("1", "3", "person in 1 day; 3")]


def test_nothing_against_something_has_no_ratio() -> None:
    text = amounts(Quantity(0, PERSON), Quantity(6, PERSON))
    assert told(text) == [differs("0", "6", "person in whole term; ∞")]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (Quantity(12, PERSON, per="P1Y"), Quantity(1, PERSON, per="P1M")),
        (Quantity(12, PERSON, per="P1Y"), Quantity(1, PERSON, per="P1D")),
        (Quantity(12, PERSON), Quantity(1, Unit.ITEM)),
        (Quantity(12), Quantity(1)),
        (Quantity(12, Unit.PERCENT), Quantity(1, Unit.PERCENT)),
        (Quantity(1, PERSON, up_to=3), Quantity(2, PERSON)),
        (Quantity(unit=PERSON, words="some"), Quantity(2, PERSON)),
        (Quantity(1, PERSON, bound=Bound.AT_LEAST), Quantity(2, PERSON)),
        (Money(-1, "EUR"), Money(1, "EUR")),
        (Quantity(7, PERSON, per="P1M1D"), Quantity(3, PERSON, per="P1M1D")),
    ],
    ids=[
        "equal",
        "unlike times",
        "unlike units",
        "no units",
        "shares",
        "a range",
        "words",
        "a floor",
        "owed",
        "in no fixed time",
    ],
)
def test_amounts_that_cannot_be_compared_are_not(first: Any, second: Any) -> None:
    assert told(amounts(first, second)) == []


def test_ceilings_are_no_amounts() -> None:
    text = amounts(
        Quantity(10, PERSON, bound=Bound.AT_MOST),
        Quantity(5, PERSON, bound=Bound.AT_MOST),
    )
    assert told(text, rules.DEFAULT.select("REC")) == []


def test_floors_are_compared_with_floors() -> None:
    text = amounts(
        Quantity(10, PERSON, bound=Bound.AT_LEAST),
        Quantity(5, PERSON, bound=Bound.MORE_THAN),
    )
    assert told(text) == [differs("10", "5", "person in whole term; 2")]


def test_how_far_amounts_may_be_apart_can_be_set() -> None:
    text = amounts(Quantity(10, PERSON), Quantity(5, PERSON))
    twice = rules.DEFAULT.configure(REC04=Tolerance(ratio=Decimal(2)))
    assert told(text, twice) == []


def test_what_is_done_on_request_is_not_counted_against_the_other() -> None:
    asked = Condition(kind=ConditionKind.ON_REQUEST, role=Role.RECEIVING)
    ten, five = (Quantity(n, PERSON) for n in (10, 5))
    assert (
        told(pair({"amounts": (ten,), "conditions": (asked,)}, {"amounts": (five,)}))
        == []
    )


def test_of_several_like_promises_none_is_taken_for_the_mirror() -> None:
    ten, five = (Quantity(n, PERSON) for n in (10, 5))
    text = beside(
        promise(Actor.FIRST, amounts=(ten,)),
        promise(Actor.SECOND, amounts=(five,)),
        promise(Actor.SECOND, key="more", amounts=(five,)),
    )
    assert told(text) == []


def test_the_text_itself_can_say_which_is_the_mirror() -> None:
    ten, five = (Quantity(n, PERSON) for n in (10, 5))
    first = promise(Actor.FIRST, amounts=(ten,))
    second = promise(Actor.SECOND, amounts=(five,), in_return_for=(first.key,))
    more = promise(Actor.SECOND, key="more", amounts=(five,))
    assert told(beside(first, second, more)) == [
        differs("10", "5", "person in whole term; 2")
    ]
    both = attrs.evolve(more, in_return_for=(first.key,))
    assert told(beside(first, second, both)) == []


def test_what_is_given_in_return_for_an_unlike_thing_is_no_mirror() -> None:
    first = promise(Actor.FIRST, amounts=(Quantity(10, PERSON),))
    second = promise(
        Actor.SECOND,
        kinds=(FormKind.FUNDING,),
        amounts=(Quantity(5, PERSON),),
        in_return_for=(first.key,),
    )
    assert told(beside(first, second)) == []
    joint = promise(Actor.JOINTLY, key="joint", amounts=(Quantity(2, PERSON),))
    linked = attrs.evolve(joint, together_with=(first.key,))
    assert told(beside(first, linked), rules.DEFAULT.select("REC04")) == []


def test_what_one_does_for_itself_and_a_share_have_no_mirror() -> None:
    five = (Quantity(5, PERSON),)
    first = promise(Actor.FIRST, amounts=(Quantity(10, PERSON),), to=Actor.FIRST)
    share = promise(Actor.SECOND, amounts=five, part_of="visits")
    ruleset = rules.DEFAULT.select("REC04")
    assert told(beside(first, promise(Actor.SECOND, amounts=five)), ruleset) == []
    assert told(beside(promise(Actor.FIRST), share), ruleset) == []


def only(words: str) -> list[str]:
    name = "Ministry of Information of Viet Nam"
    return [f"of two mirrored promises only that of {name} has this: {words}"]


def test_a_condition_of_one_half_is_told() -> None:
    means = Condition(kind=ConditionKind.WITH_CONSENT, of=Actor.FIRST)
    text = pair({"conditions": (means,)}, {})
    assert told(text) == only("with consent")
    mirror = attrs.evolve(means, of=Actor.SECOND)
    assert told(pair({"conditions": (means,)}, {"conditions": (mirror,)})) == []


def test_what_it_is_exchanged_for_is_no_condition_of_one_half() -> None:
    exchange = Condition(
        kind=ConditionKind.OTHER, words=Text(en="in exchange for training in Ha Noi")
    )
    assert told(pair({"conditions": (exchange,)}, {})) == []
    request = Condition(kind=ConditionKind.ON_REQUEST, role=Role.REQUESTING)
    assert told(pair({"conditions": (request,)}, {})) == []


def test_costs_of_one_half_are_told_and_costs_by_role_are_even() -> None:
    host = CostRule(role=Role.HOST, items=(CostItem.MEALS,))
    assert told(pair({"costs": (host,)}, {})) == only("rule on costs")
    assert told(pair({"costs": (host,)}, {"costs": (host,)})) == []
    by_first = CostRule(by=Actor.FIRST)
    assert told(pair({"costs": (by_first,)}, {})) == only("rule on costs")


def test_costs_that_one_side_bears_in_both_halves_are_told_of_each() -> None:
    by_first, by_second = CostRule(by=Actor.FIRST), CostRule(by=Actor.SECOND)
    assert told(pair({"costs": (by_first,)}, {"costs": (by_second,)})) == []
    text = pair({"costs": (by_first,)}, {"costs": (by_first,)})
    one, other = told(text)
    assert [one] == only("costs on the giving side")
    assert other.endswith("of Laos has this: costs on the receiving side")


def test_daily_rates_in_two_currencies_are_even() -> None:
    rates = Pair(Money(100, "CNY"), Money(500, "HUF"))
    both = CostRule(role=Role.HOST, rates=rates)
    assert told(pair({"costs": (both,)}, {"costs": (both,)})) == []


def test_terms_that_were_not_seen_may_be_in_the_other_half() -> None:
    means = Condition(kind=ConditionKind.WITH_CONSENT)
    partly = Source(extent=Extent.PART, unseen=(Portion.COMMITMENTS,))
    report = rules.check(
        attrs.evolve(pair({"conditions": (means,)}, {}), source=partly)
    )
    assert not report.findings
    assert [each.code for each in report.undetermined] == ["REC06"]


def figure(number: int, by: Actor | None = None, **members: Any) -> Figure:
    return Figure(amount=Quantity(number, Unit.ITEM), by=by, **members)


def assessed(*figures: Figure, **members: Any) -> Assessment:
    plain = {"key": "news-2021", "subject": "news", "figures": figures}
    return Assessment(**plain | members)


def reviewed(*more: Assessment, **members: Any) -> Any:
    return minutes(assessments=(*minutes().assessments, *more), **members)


def flows(first: str, second: str, ratio: str) -> list[str]:
    return [
        (
            "what is reported to have gone each way differs: Ministry of Information of"
            f" Viet Nam: {first}, Ministry of Information of Laos: {second}"
            f" (item; {ratio} to 1)"
        )
    ]


def test_unequal_flows_of_the_past_are_information_only() -> None:
    text = reviewed(assessed(figure(109, Actor.FIRST), figure(151, Actor.SECOND)))
    (finding,) = rules.check(text).findings
    assert finding.severity is rules.Severity.INFO
    assert finding.pointer == "/assessments/2"
    assert told(text) == flows("109", "151", "1.39")
    twice = rules.DEFAULT.configure(REC05=Tolerance(ratio=Decimal(2)))
    assert told(text, twice) == []


def test_figures_of_two_sources_are_a_range() -> None:
    many = (figure(1100, Actor.FIRST), figure(1155, Actor.FIRST))
    assert told(reviewed(assessed(*many, figure(60, Actor.SECOND)))) == flows(
        "1100–1155", "60", "18.33"
    )
    assert told(reviewed(assessed(*many, figure(1120, to=Actor.FIRST)))) == []


def test_flows_of_one_kind_in_two_assessments_are_compared() -> None:
    kinds = (FormKind.INFORMATION_EXCHANGE,)
    one = assessed(figure(2), kinds=kinds, delivered_by=Actor.FIRST)
    other = assessed(figure(1), kinds=kinds, delivered_by=Actor.SECOND, key="more")
    text = reviewed(one, other)
    assert told(text) == flows("2", "1", "2")
    (finding,) = rules.check(text).findings
    assert finding.pointer == "/assessments"
    apart = attrs.evolve(other, kinds=(FormKind.TRAINING,))
    assert told(reviewed(one, apart)) == []


def test_figures_of_other_units_or_periods_or_without_direction_are_not() -> None:
    first = figure(109, Actor.FIRST)
    for other in (
        figure(151, Actor.SECOND, period="2019"),
        figure(151),
        figure(151, Actor.JOINTLY),
        figure(151, Actor.SECOND, to=Actor.SECOND),
        Figure(amount=Quantity(151), by=Actor.SECOND),
        Figure(amount=Quantity(unit=Unit.ITEM, words="some"), by=Actor.SECOND),
        Figure(amount=Money(-1, "EUR"), by=Actor.SECOND),
        figure(151, to=Actor.JOINTLY),
    ):
        assert told(reviewed(assessed(first, other))) == []


def test_contributions_are_compared_with_contributions() -> None:
    def given(by: Actor, number: int) -> Contribution:
        return Contribution(
            key=f"computers-{by}",
            by=by,
            to=by.mirrored,
            words="computers",
            kinds=(FormKind.EQUIPMENT,),
            amounts=(Quantity(number, Unit.ITEM),),
        )

    both = (given(Actor.FIRST, 30), given(Actor.SECOND, 5))
    assert told(minutes(contributions=both)) == flows("30", "5", "6")
    with_figure = attrs.evolve(both[1], amounts=(), figures=(figure(5),))
    assert told(minutes(contributions=(both[0], with_figure))) == flows("30", "5", "6")


# --- as the balance measures ---------------------------------------------------------


def test_so_many_a_year_are_set_against_so_many_in_all() -> None:
    text = amounts(Quantity(50, PERSON), Quantity(2, PERSON, per="P1Y"))
    assert told(text) == [differs("10", "2", "person in 1 year; 5")]
    assert told(amounts(Quantity(10, PERSON), Quantity(2, PERSON, per="P1Y"))) == []
    first, second = balance(text).total.amounts[0].first, balance(text).total.amounts[0]
    assert (first and first.low, second.second and second.second.low) == (10, 2)


def test_amounts_of_one_unit_are_added_as_in_the_balance() -> None:
    students, teachers = Quantity(1, PERSON), Quantity(2, PERSON)
    text = amounts((students, teachers), Quantity(2, PERSON))
    assert told(text) == [differs("3", "2", "person in whole term; 1.5")]
    (finding,) = rules.check(text, rules=OWN).findings
    assert finding.pointer == "/commitments/2"
    assert finding.related == (("commitments", 3, "amounts", 0),)
    assert told(amounts((students, teachers), Quantity(3, PERSON))) == []


def test_a_number_is_told_in_the_first_time_in_which_it_differs() -> None:
    first = Quantity(10, PERSON, per="P1Y", total=40)
    second = Quantity(10, PERSON, per="P1Y", total=50)
    assert told(amounts(first, second), rules.DEFAULT.select("REC04")) == [
        differs("40", "50", "person in whole term; 1.25")
    ]


def service(by: Actor, language: str, number: int) -> Any:
    return promise(
        by,
        kinds=(FormKind.INFORMATION_EXCHANGE,),
        deliverables=(Deliverable(kind=DeliverableKind.NEWS, languages=(language,)),),
        amounts=(Quantity(number, Unit.ITEM, per="P1D"),),
    )


def test_services_in_unlike_languages_are_no_mirror() -> None:
    text = beside(service(Actor.FIRST, "en", 100), service(Actor.SECOND, "fr", 20))
    (said,) = told(text)
    assert said == (
        "what the sides promise each other is of unlike kinds"
        " (Ministry of Information of Viet Nam: information exchange, news, English,"
        " Ministry of Information of Laos: information exchange, news, French)"
    )
    alike = beside(service(Actor.FIRST, "en", 100), service(Actor.SECOND, "en", 20))
    assert told(alike) == [differs("100", "20", "item in 1 day; 5")]


def test_what_each_does_for_one_side_mirrors_what_that_side_does() -> None:
    own = promise(Actor.FIRST, amounts=(Quantity(10, PERSON),))
    each = promise(Actor.EACH, to=Actor.FIRST, amounts=(Quantity(5, PERSON),))
    assert told(beside(own, each)) == [differs("10", "5", "person in whole term; 2")]


def test_a_kind_that_only_the_form_states_is_compared() -> None:
    def of(by: Actor, number: int, **members: Any) -> Any:
        amount = (Quantity(number, Unit.ITEM),)
        plain = {"kinds": (), "areas": (), "forms": ("exchange",), "amounts": amount}
        return promise(by, **plain | members)

    text = beside(of(Actor.FIRST, 10), of(Actor.SECOND, 5))
    assert told(text) == [differs("10", "5", "item in whole term; 2")]
    other = of(Actor.SECOND, 5, kinds=(FormKind.GIFT, FormKind.TRAINING), forms=())
    assert [each[:4] for each in told(beside(of(Actor.FIRST, 10), other))] == ["what"]


def visits(first: tuple[int, int], second: tuple[int, int]) -> Any:
    def group(key: str, many: int, weeks: int) -> Group:
        size, stay = Quantity(many, PERSON), Quantity(weeks, Unit.WEEK)
        return Group(key=key, words="a delegation", size=size, stay=stay)

    return beside(
        promise(Actor.FIRST, participants=("ours",)),
        promise(Actor.SECOND, participants=("theirs",)),
        bodies=(group("ours", *first), group("theirs", *second)),
    )


def test_two_persons_for_a_week_are_as_many_as_one_for_two() -> None:
    assert told(visits((2, 1), (1, 2))) == []
    (said,) = told(visits((2, 2), (1, 2)))
    assert "person week" in said
    assert said.endswith("2 to 1)")
    (finding,) = rules.check(visits((2, 2), (1, 2)), rules=OWN).findings
    assert finding.pointer == "/commitments/2"


def bounded(number: int, bound: Bound, by: Actor) -> Figure:
    return Figure(amount=Quantity(number, Unit.ITEM, bound=bound), by=by)


def test_over_and_nearly_a_number_are_spans_with_an_open_end() -> None:
    over, nearly = (
        bounded(100, bound, Actor.FIRST) for bound in (Bound.MORE_THAN, Bound.LESS_THAN)
    )
    for mine, other in ((over, 130), (nearly, 60)):
        theirs = figure(other, Actor.SECOND)
        assert told(reviewed(assessed(mine, theirs))) == []
    few, many = (figure(number, Actor.SECOND) for number in (50, 200))
    assert told(reviewed(assessed(over, few))) == flows("≥ 100", "50", "2")
    assert told(reviewed(assessed(nearly, many))) == flows("≤ 100", "200", "2")
    both = (over, nearly)
    assert told(reviewed(assessed(*both, many))) == []
    assert (
        told(reviewed(assessed(over, bounded(9, Bound.AT_LEAST, Actor.SECOND)))) == []
    )


@pytest.mark.parametrize(
    "before",
    [Quantity(unit=PERSON, words="some"), Quantity(5, PERSON, per="P1M7D")],
)
def test_an_amount_that_cannot_be_compared_does_not_hide_the_next(before: Any) -> None:
    text = amounts((before, Quantity(2, Unit.ITEM)), (before, Quantity(6, Unit.ITEM)))
    assert told(text) == [differs("2", "6", "item in whole term; 3")]


def test_terms_of_one_half_are_told_in_one_order() -> None:
    kinds = (ConditionKind.WITH_CONSENT, ConditionKind.DETAILS_LATER)
    sentences = {
        tuple(
            told(pair({"conditions": tuple(Condition(kind=k) for k in order)}, {}), OWN)
        )
        for order in (kinds, kinds[::-1])
    }
    assert len(sentences) == 1


# --- what was reported, at its edges -------------------------------------------------


@pytest.mark.parametrize(
    "before",
    [
        figure(7),
        Figure(amount=Quantity(7), by=Actor.FIRST),
        Figure(amount=Quantity(9, Unit.PERSON), by=Actor.FIRST),
    ],
    ids=["no direction", "no unit", "of one side alone"],
)
def test_what_cannot_be_compared_does_not_hide_the_next(before: Figure) -> None:
    figures = before, figure(2, Actor.FIRST), figure(1, Actor.SECOND)
    assert told(reviewed(assessed(*figures))) == flows("2", "1", "2")


def test_even_flows_of_one_thing_do_not_hide_unequal_ones_of_another() -> None:
    even = [figure(5, by, period="2019") for by in (Actor.FIRST, Actor.SECOND)]
    differ = figure(2, Actor.FIRST), figure(1, Actor.SECOND)
    assert told(reviewed(assessed(*even, *differ))) == flows("2", "1", "2")


def test_things_of_no_stated_kind_are_compared_within_one_entry_alone() -> None:
    one = assessed(figure(2, Actor.FIRST))
    other = assessed(figure(1, Actor.SECOND), key="more")
    assert told(reviewed(one, other)) == []
    other_kind = (FormKind.OTHER,)
    one, other = (attrs.evolve(each, kinds=other_kind) for each in (one, other))
    assert told(reviewed(one, other)) == []


def test_numbers_of_contributions_are_shown_where_they_stand() -> None:
    both = [
        Contribution(
            key=f"given-{by}",
            by=by,
            words="computers",
            kinds=(FormKind.EQUIPMENT,),
            amounts=(Quantity(number, Unit.ITEM),),
        )
        for by, number in ((Actor.FIRST, 30), (Actor.SECOND, 5))
    ]
    text = minutes(contributions=both)
    assert told(text) == flows("30", "5", "6")
    (finding,) = rules.check(text, rules=OWN).findings
    assert finding.related == (
        ("contributions", 0, "amounts", 0),
        ("contributions", 1, "amounts", 0),
    )


def test_a_range_is_even_with_what_lies_within_it() -> None:
    def spanning(low: int, high: int) -> Figure:
        return Figure(amount=Quantity(low, Unit.ITEM, up_to=high), by=Actor.FIRST)

    for number, say in ((30, []), (40, []), (50, []), (100, "30–50")):
        text = reviewed(assessed(spanning(30, 50), figure(number, Actor.SECOND)))
        assert told(text) == (flows(say, "100", "2") if isinstance(say, str) else [])
