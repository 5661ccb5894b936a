"""What a balance counts, adds, matches and leaves open, with numbers made by hand."""

from __future__ import annotations

import runpy
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from bilateral import (
    Actor,
    Agreement,
    Assessment,
    Bound,
    Cadence,
    Commitment,
    Condition,
    ConditionKind,
    Contribution,
    CooperationArea,
    CooperationForm,
    Course,
    Deliverable,
    DeliverableKind,
    Dossier,
    Extent,
    Figure,
    FixedTerm,
    FormKind,
    Group,
    Institution,
    Instrument,
    InvalidValue,
    Money,
    OpenEnded,
    Pair,
    PartRef,
    Party,
    Period,
    PlanYears,
    Portion,
    Quantity,
    Residual,
    ReviewMinutes,
    Source,
    Strength,
    Term,
    Text,
    Unit,
    documents,
    replace,
    swap,
)
from bilateral.analysis import (
    Balance,
    Gap,
    GapKind,
    Grade,
    Ground,
    Measure,
    Share,
    Tally,
    balance,
    told_balance,
)

ROOT = Path(__file__).parents[2]
NAMES = Pair("VNA", "KPL")
PARTIES = NAMES.map(
    lambda name: Party(institutions=(Institution(key=name.lower(), name=name),))
)
FIRST, SECOND, EACH, JOINTLY = Actor


def does(
    key: str, by: Actor = FIRST, to: Actor | None = None, **more: Any
) -> Commitment:
    more = {"strength": Strength.PROMISE, "words": key, **more}
    if to is None and by in (FIRST, SECOND):
        to = by.mirrored
    return Commitment(key=key, by=by, to=to, **more)


def draft(*commitments: Commitment, **more: Any) -> Agreement:
    more = {"key": "draft", "title": "Draft", "parties": PARTIES, **more}
    return Agreement(commitments=commitments, **more)


def lasting(span: Any) -> tuple[Term, ...]:
    return (Term(key="term", span=span),)


THREE_YEARS = lasting(PlanYears(period=Period("2020", "2022")))


def keys(share: Share) -> list[str | None]:
    return [ref.part for ref in share.of]


def come_to(share: Share) -> dict[tuple[str, str | None], Any]:
    """Unit and time with the number, or with least and most."""
    return {
        (str(m.unit), None if m.per is None else str(m.per)): (
            m.low if m.low == m.high else (m.low, m.high)
        )
        for m in share.measures
    }


def amounts(*given: Any, **more: Any) -> dict[tuple[str, str | None], Any]:
    """What the only promise of an agreement over three years comes to."""
    text = draft(does("it", amounts=given, **more), clauses=THREE_YEARS)
    return come_to(balance(text).total.for_other.first)


def matches(of: Balance) -> list[tuple[str | None, str | None, Grade, Ground]]:
    return [(m.of.first.part, m.of.second.part, m.grade, m.ground) for m in of.matches]


def alone(of: Balance) -> list[list[str | None]]:
    return [[ref.part for ref in side] for side in of.unmatched]


def text_of(name: str) -> Any:
    names = runpy.run_path(str(ROOT / "tests" / "texts" / f"{name}.py"))
    return names.get("DOSSIER") or names["INSTRUMENT"]


# --- whose -------------------------------------------------------------------------


def test_who_does_what_for_whom_is_told_apart() -> None:
    found = balance(
        draft(
            does("for-the-other", FIRST, SECOND),
            does("for-itself", FIRST, FIRST),
            does("for-nobody-in-particular", SECOND, EACH),
            does("alike", EACH, EACH),
            does("alike-too", EACH),
            does("together", JOINTLY),
            does("together-for-one", JOINTLY, FIRST),
        )
    ).total
    assert keys(found.for_other.first) == ["for-the-other"]
    assert keys(found.for_other.second) == ["for-nobody-in-particular"]
    assert keys(found.for_itself.first) == ["for-itself"]
    assert found.for_itself.second.count == 0
    assert keys(found.alike) == ["alike", "alike-too"]
    assert keys(found.jointly) == ["together", "together-for-one"]
    assert found.count == 7


def test_what_each_does_for_one_is_what_the_other_does_for_it() -> None:
    found = balance(draft(does("museum", EACH, SECOND)))
    assert keys(found.total.for_other.first) == ["museum"]
    assert alone(found) == [["museum"], []]


def test_each_for_each_is_balanced_in_itself() -> None:
    found = balance(draft(does("visits", EACH, EACH)))
    assert (matches(found), alone(found)) == ([], [[], []])


# --- how much ----------------------------------------------------------------------


def test_ten_trainees_stand_against_five() -> None:
    found = balance(
        draft(
            does("ours", FIRST, amounts=(Quantity(10, Unit.PERSON),)),
            does("theirs", SECOND, amounts=(Quantity(5, Unit.PERSON),)),
        )
    )
    [both] = found.total.amounts
    assert both.map(lambda m: m.low) == Pair(10, 5)
    assert both.first.ratio(both.second) == 2
    assert both.second.ratio(both.first) == Fraction(1, 2)


def test_a_unit_that_one_side_alone_has_is_set_against_nothing() -> None:
    found = balance(
        draft(
            does("ours", amounts=(Quantity(3, Unit.ITEM), Quantity(2, Unit.PERSON))),
            does("theirs", SECOND, amounts=(Quantity(5, Unit.PERSON), Money(1, "LAK"))),
        )
    )
    assert [(m.first.unit, m.first.low) for m in found.total.amounts] == [
        (Unit.PERSON, 2)
    ]


def test_of_nothing_there_is_nothing() -> None:
    assert balance(draft()).total == Tally()


def test_two_a_year_over_three_years_are_six() -> None:
    assert amounts(Quantity(2, Unit.PERSON, per="P1Y")) == {
        ("person", "P1Y"): 2,
        ("person", None): 6,
    }
    assert amounts(Quantity(1, Unit.PERSON, per="P6M")) == {
        ("person", "P1Y"): 2,
        ("person", None): 6,
    }
    assert amounts(Quantity(10, Unit.PERSON)) == {
        ("person", "P1Y"): Fraction(10, 3),
        ("person", None): 10,
    }


@pytest.mark.parametrize(
    ("span", "in_all"),
    [
        (FixedTerm(length="P18M"), 3),
        (FixedTerm(length="P90D"), None),
        (PlanYears(period=Period("2020-03", "2021-02")), 2),
        (PlanYears(period=Period("2020-01-15", "2022-01-14")), 4),
        (PlanYears(period=Period("2020-01-15", "2022-01-20")), None),
        (PlanYears(period=Period("2020-01-15", "2022-01-20"), length="P2Y"), 4),
        (PlanYears(period=Period("2020", None)), None),
        (OpenEnded(), None),
        (None, None),
    ],
)
def test_the_length_is_that_of_the_term_in_whole_months(
    span: Any, in_all: int | None
) -> None:
    text = draft(
        does("it", amounts=(Quantity(2, Unit.PERSON, per="P1Y"),)),
        clauses=lasting(span),
    )
    found = come_to(balance(text).total.for_other.first)
    assert found.get(("person", None)) == in_all
    assert found["person", "P1Y"] == 2


def test_of_two_terms_neither_is_taken() -> None:
    two = (*THREE_YEARS, Term(key="other", span=FixedTerm(length="P5Y")))
    text = draft(
        does("it", amounts=(Quantity(2, Unit.PERSON, per="P1Y"),)), clauses=two
    )
    assert come_to(balance(text).total.for_other.first) == {("person", "P1Y"): 2}


def test_its_own_period_goes_before_the_term_and_a_month_is_no_twelfth_of_a_year() -> (
    None
):
    two_years = {"period": Period("2020", "2021")}
    assert amounts(Quantity(2, Unit.PERSON, per="P1Y"), **two_years) == {
        ("person", "P1Y"): 2,
        ("person", None): 4,
    }
    in_march = {"period": Period("2020-03", "2020-03")}
    assert amounts(Quantity(10, Unit.PERSON), **in_march) == {("person", None): 10}


def test_minutes_plan_for_their_own_period() -> None:
    minutes = ReviewMinutes(
        key="minutes",
        title="Minutes",
        parties=PARTIES,
        commitments=(does("it", amounts=(Quantity(1, Unit.EVENT, per="P3M"),)),),
        plan_period=Period.years(2020, 2021),
    )
    assert come_to(balance(minutes).total.for_other.first) == {
        ("event", "P1Y"): 4,
        ("event", None): 8,
    }


def test_a_cap_is_no_amount() -> None:
    for bound in (Bound.AT_MOST, Bound.LESS_THAN):
        assert amounts(Quantity(5, Unit.PERSON, bound=bound)) == {}
        assert amounts(Money(5, "LAK", bound=bound)) == {}


def test_a_range_has_two_ends_and_a_floor_one() -> None:
    assert amounts(Quantity(3, Unit.ITEM, up_to=6)) == {
        ("item", "P1Y"): (1, 2),
        ("item", None): (3, 6),
    }
    for bound in (Bound.AT_LEAST, Bound.MORE_THAN):
        assert amounts(Quantity(3, Unit.ITEM, bound=bound)) == {
            ("item", "P1Y"): (1, None),
            ("item", None): (3, None),
        }
    assert amounts(Quantity(3, Unit.ITEM, bound=Bound.ABOUT))["item", None] == 3


def test_a_sum_with_a_floor_is_a_floor() -> None:
    text = draft(
        does("some", amounts=(Quantity(3, Unit.ITEM),)),
        does("more", amounts=(Quantity(4, Unit.ITEM, bound=Bound.AT_LEAST),)),
        does("halves", amounts=(Quantity("1.5", Unit.ITEM),)),
    )
    [found] = balance(text).total.for_other.first.measures
    assert found == Measure(
        unit=Unit.ITEM, per=None, low=Fraction(17, 2), high=None, amounts=3
    )
    assert found.ratio(found) is None


def test_units_are_never_added_to_each_other() -> None:
    assert amounts(
        Quantity(10, Unit.PERSON),
        Quantity(5, Unit.PERSON),
        Quantity(3, Unit.SCHOLARSHIP),
        Money("1.5", "EUR"),
        Money(3, "LAK", up_to=4),
    ) == {
        ("person", "P1Y"): 5,
        ("person", None): 15,
        ("scholarship", "P1Y"): 1,
        ("scholarship", None): 3,
        ("EUR", "P1Y"): Fraction(1, 2),
        ("EUR", None): Fraction(3, 2),
        ("LAK", "P1Y"): (1, Fraction(4, 3)),
        ("LAK", None): (3, 4),
    }


def test_what_is_said_for_several_times_is_so_of_one_unit() -> None:
    assert (
        amounts(
            Quantity(2, Unit.PERSON, per="P1Y"),
            Quantity(3, Unit.ITEM),
            Quantity(4, Unit.ITEM),
        )["item", None]
        == 7
    )


def test_measures_stand_by_unit_and_a_year_before_a_day_and_that_before_all() -> None:
    text = draft(
        does("hours", amounts=(Quantity(1, Unit.HOUR, per="P1D"),)),
        does("more", amounts=(Quantity(30, Unit.HOUR, per="P1Y"),)),
        does("money", amounts=(Money(3, "EUR"), Quantity(2, Unit.ITEM, per="P1Y"))),
        does("days", amounts=(Quantity(1, Unit.DAY),)),
        clauses=THREE_YEARS,
    )
    assert [*come_to(balance(text).total.for_other.first)] == [
        ("EUR", "P1Y"),
        ("EUR", None),
        ("day", "P1Y"),
        ("day", None),
        ("hour", "P1Y"),
        ("hour", "P1D"),
        ("hour", None),
        ("item", "P1Y"),
        ("item", None),
    ]


def test_what_counts_nothing_certain_is_not_measured() -> None:
    text = draft(
        does(
            "words", amounts=(Quantity(unit=Unit.ITEM, words=Text(en="a number of")),)
        ),
        does("unclear", amounts=(Quantity(3),)),
        does("percent", amounts=(Quantity(50, Unit.PERCENT),)),
        does("in-words", amounts=(Quantity(3, Unit.OTHER, words="wagons"),)),
        does("nothing"),
        does("odd", amounts=(Quantity(3, Unit.ITEM, per="P1M3D"),)),
    )
    found = balance(text).total.for_other.first
    assert (found.count, found.measures, found.unmeasured) == (6, (), 6)


def test_what_comes_by_the_day_stays_by_the_day() -> None:
    assert amounts(Quantity(14, Unit.HOUR, per="P7D")) == {("hour", "P1D"): 2}


def test_a_total_that_is_stated_goes_before_one_that_is_reckoned() -> None:
    assert amounts(Quantity(2, Unit.PERSON, per="P1Y", total=7)) == {
        ("person", "P1Y"): 2,
        ("person", None): 7,
    }
    assert amounts(Quantity(unit=Unit.PERSON, total=9)) == {
        ("person", "P1Y"): 3,
        ("person", None): 9,
    }
    assert amounts(Quantity(2, Unit.PERSON, total=9))["person", None] == 9


def test_an_amount_stated_for_several_times_is_one_amount() -> None:
    found = balance(text_of("china_mali")).total.for_other
    assert come_to(found.first) == {("FRF", "P1Y"): 6602952, ("FRF", None): 33014761}
    assert come_to(found.second)["hour", "P1D"] == 13
    assert [keys(share) for share in found] == [["rent"], ["hire"]]


def test_a_share_is_no_further_undertaking() -> None:
    found = balance(text_of("e4"))
    assert keys(found.total.for_other.first) == ["scholarships"]
    assert come_to(found.total.for_other.first) == {
        ("scholarship", "P1Y"): 1160,
        ("scholarship", None): 1160,
    }


def test_the_shares_of_a_whole_without_amount_add_up() -> None:
    found = balance(
        draft(
            does("whole"),
            does("half", part_of="whole"),
            does("one", part_of="half", amounts=(Quantity(2, Unit.PERSON),)),
            does("two", part_of="half", amounts=(Quantity(3, Unit.PERSON),)),
            does("three", part_of="whole", amounts=(Quantity(5, Unit.PERSON),)),
            does("four", part_of="three", amounts=(Quantity(4, Unit.PERSON),)),
        )
    ).total.for_other.first
    assert (keys(found), come_to(found)) == (["whole"], {("person", None): 10})


def test_a_share_of_another_side_or_strength_stands_for_itself() -> None:
    found = balance(
        draft(
            does("edition", JOINTLY),
            does("our-edition", FIRST, part_of="edition"),
            does("idea", strength=Strength.WISH),
            does("deed", part_of="idea"),
        )
    ).total
    assert keys(found.for_other.first) == ["deed", "our-edition"]
    assert keys(found.jointly) == ["edition"]


def test_those_who_take_part_are_counted_where_no_amount_is_stated() -> None:
    groups = (
        Group(key="two", words="two for a week", size=Quantity(2, Unit.PERSON)),
        Group(
            key="stay",
            words="one for a fortnight",
            size=Quantity(1, Unit.PERSON),
            stay=Quantity(14, Unit.DAY),
        ),
        Group(
            key="some",
            words="two or three",
            size=Quantity(2, Unit.PERSON, up_to=3),
            stay=Quantity(7, Unit.DAY),
        ),
        Group(
            key="part",
            words="one for a week and a half",
            size=Quantity(1, Unit.PERSON),
            stay=Quantity("1.5", Unit.WEEK),
        ),
        Group(
            key="long",
            words="one for some time",
            size=Quantity(1, Unit.PERSON),
            stay=Quantity(words="some"),
        ),
        Group(
            key="host",
            words="more than a quantity can count",
            size=Quantity(10**15, Unit.PERSON),
            stay=Quantity(10**15, Unit.DAY),
        ),
        Group(
            key="odd",
            words="one for three courses",
            size=Quantity(1, Unit.PERSON),
            stay=Quantity(3, Unit.COURSE),
        ),
        Group(
            key="unclear",
            words="one for three",
            size=Quantity(1, Unit.PERSON),
            stay=Quantity(3),
        ),
        Group(key="teams", words="teams", size=Quantity(4, Unit.GROUP)),
        Group(key="many", words="many"),
    )
    found = {}
    for group in groups:
        text = draft(does("visit", participants=(group.key,)), bodies=groups)
        found[group.key] = come_to(balance(text).total.for_other.first)
    assert found == {
        "two": {("person", None): 2},
        "stay": {("person", None): 1, ("person-day", None): 14},
        "some": {("person", None): (2, 3)},
        "part": {("person", None): 1},
        "long": {("person", None): 1},
        "host": {("person", None): 10**15},
        "odd": {("person", None): 1},
        "unclear": {("person", None): 1},
        "teams": {},
        "many": {},
    }
    stated = draft(
        does("visit", participants=("two", "kpl"), amounts=(Quantity(7, Unit.PERSON),)),
        bodies=groups,
    )
    assert come_to(balance(stated).total.for_other.first) == {("person", None): 7}
    for cadence, yearly in (
        (Cadence(every="P6M"), {("person", "P1Y"): 2, ("person-day", "P1Y"): 28}),
        (Cadence(every="P1Y", bound=Bound.AT_LEAST), {}),
        (Cadence(words="regularly"), {}),
    ):
        again = does("visit", participants=("stay",), cadence=cadence)
        text = draft(again, bodies=groups)
        assert come_to(balance(text).total.for_other.first) == yearly
    bureau = Institution(key="bureau", name="bureau")
    of_bodies = draft(does("visit", participants=("kpl", "bureau")), bodies=(bureau,))
    assert balance(of_bodies).total.for_other.first.measures == ()


# --- by what -----------------------------------------------------------------------

AREAS = (
    CooperationArea(
        key="media", name="media", parts=(CooperationArea(key="news", name="news"),)
    ),
    CooperationArea(key="health", name="health"),
)
FORMS = (
    CooperationForm(
        key="people",
        words="people",
        parts=(
            CooperationForm(
                key="courses",
                words="courses",
                kinds=(FormKind.TRAINING, FormKind.TRAINING),
                areas=("news", "news"),
            ),
            Residual(key="others", words="others"),
        ),
    ),
)


def test_it_is_counted_by_area_kind_and_strength() -> None:
    found = balance(
        draft(
            does("a", areas=("news", "health"), kinds=(FormKind.GIFT,)),
            does("b", SECOND, forms=("courses", "others")),
            does("c", EACH),
            does("d", strength=Strength.WISH, areas=("news",)),
            areas=AREAS,
            forms=FORMS,
        )
    )
    assert [(r.area and r.area.part, r.tally.count) for r in found.by_area] == [
        (None, 1),
        ("health", 1),
        ("news", 2),
    ]
    assert [(r.kind, r.tally.count) for r in found.by_kind] == [
        (None, 1),
        (FormKind.GIFT, 1),
        (FormKind.TRAINING, 1),
    ]
    assert [(r.strength, r.tally.count) for r in found.by_strength] == [
        (Strength.PROMISE, 3),
        (Strength.WISH, 1),
    ]


def test_only_promises_count_and_others_if_the_caller_says_so() -> None:
    text = draft(
        does("promise"),
        does("eased", strength=Strength.FACILITATE),
        does("tried", SECOND, strength=Strength.ENDEAVOUR),
        does("asked", conditions=(Condition(kind=ConditionKind.ON_REQUEST),)),
    )
    found = balance(text)
    assert keys(found.total.for_other.first) == ["promise"]
    assert keys(found.on_request.for_other.first) == ["asked"]
    assert alone(found) == [["asked", "promise"], []]
    wider = balance(text, strengths=(Strength.ENDEAVOUR, Strength.PROMISE))
    assert wider.strengths == (Strength.PROMISE, Strength.ENDEAVOUR)
    assert keys(wider.total.for_other.second) == ["tried"]
    assert matches(wider) == [("asked", "tried", Grade.ELSEWHERE, Ground.LIKENESS)]


@pytest.mark.parametrize("strengths", [["sure"], 3, [[]]])
def test_what_is_no_strength_is_refused(strengths: Any) -> None:
    with pytest.raises(InvalidValue, match="strengths: expected strengths"):
        balance(draft(), strengths=strengths)


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(InvalidValue, match="expected an instrument or a dossier"):
        balance("draft")  # type: ignore[arg-type]


# --- what answers what -------------------------------------------------------------


def graded(ours: dict[str, Any], theirs: dict[str, Any], **more: Any) -> Grade:
    """The grade of the only two promises, whichever side makes which."""
    found = set()
    for one, other in ((FIRST, SECOND), (SECOND, FIRST)):
        text = draft(does("a", one, **ours), does("b", other, **theirs), **more)
        [match] = balance(text).matches
        found.add(match.grade)
    [grade] = found
    return grade


def service(language: str, subject: str | None = None, name: str = "a") -> Deliverable:
    return Deliverable(
        kind=DeliverableKind.NEWS,
        languages=(language,),
        subject=subject,
        name=name,
    )


TRAINING: dict[str, Any] = {"kinds": (FormKind.TRAINING,)}
GIVING: dict[str, Any] = {"kinds": (FormKind.GIFT,)}


def persons(number: int, **more: Any) -> dict[str, Any]:
    return {**TRAINING, "amounts": (Quantity(number, Unit.PERSON, **more),)}


def test_the_four_grades() -> None:
    assert graded(persons(10), persons(10)) is Grade.MIRROR
    assert graded(persons(10), persons(5)) is Grade.SAME_KIND
    in_news = {"areas": ("news",)}
    assert graded(persons(10) | in_news, GIVING | in_news, areas=AREAS) is (
        Grade.SAME_AREA
    )
    in_health = {"areas": ("health",)}
    assert graded(persons(10) | in_news, GIVING | in_health, areas=AREAS) is (
        Grade.ELSEWHERE
    )


def test_two_a_year_for_three_years_mirror_six() -> None:
    assert graded(persons(2, per="P1Y"), persons(6), clauses=THREE_YEARS) is (
        Grade.MIRROR
    )
    assert graded(persons(2, per="P1Y"), persons(6)) is Grade.SAME_KIND


def test_an_english_service_is_no_korean_one() -> None:
    def kind(language: str, *more: str) -> dict[str, Any]:
        return {"deliverables": (service(language, *more),)}

    assert graded(kind("en"), kind("ko")) is Grade.ELSEWHERE
    assert graded(kind("en", "sport"), kind("en")) is Grade.ELSEWHERE
    assert graded(kind("en", "Sport"), kind("en", "sport", "b")) is Grade.MIRROR


def test_a_scholarship_is_no_language_teacher() -> None:
    scholarship = {"kinds": (FormKind.SCHOLARSHIP,)}
    teacher = {"kinds": (FormKind.LANGUAGE_TEACHING,)}
    assert graded(scholarship, teacher) is Grade.ELSEWHERE


def test_what_is_not_said_or_only_other_is_like_nothing() -> None:
    assert graded({}, {}) is Grade.ELSEWHERE
    other = {"kinds": (FormKind.OTHER,)}
    assert graded(other, other) is Grade.ELSEWHERE


def test_how_often_is_an_amount_and_words_for_it_are_none() -> None:
    daily, monthly = ({"cadence": Cadence(every=every)} for every in ("P1D", "P1M"))
    assert graded(TRAINING | daily, TRAINING | monthly) is Grade.SAME_KIND
    regularly = {"cadence": Cadence(words="regularly")}
    assert graded(TRAINING | regularly, TRAINING) is Grade.MIRROR


def test_equal_caps_mirror_each_other_and_unequal_ones_do_not() -> None:
    five, ten = (persons(n, bound=Bound.AT_MOST) for n in (5, 10))
    assert graded(five, five) is Grade.MIRROR
    assert graded(five, ten) is Grade.SAME_KIND
    assert graded(five, persons(5)) is Grade.SAME_KIND


def test_as_many_as_the_other_side_is_the_same_amount() -> None:
    as_many = TRAINING | {"amounts": (Quantity(unit=Unit.PERSON, bound=Bound.EQUAL),)}
    assert graded(as_many, persons(7)) is Grade.MIRROR
    assert graded(as_many, as_many) is Grade.MIRROR
    items = TRAINING | {"amounts": (Quantity(7, Unit.ITEM),)}
    assert graded(as_many, items) is Grade.SAME_KIND
    some = TRAINING | {"amounts": (Quantity(unit=Unit.PERSON, words="some"),)}
    assert graded(some, persons(7)) is Grade.SAME_KIND
    assert graded(some, some) is Grade.MIRROR
    assert graded(persons(5, bound=Bound.EQUAL), persons(7)) is Grade.SAME_KIND
    back = {"in_return_for": ("a",)}
    text = draft(does("a", **persons(7)), does("b", SECOND, **as_many, **back))
    assert matches(balance(text)) == [("a", "b", Grade.MIRROR, Ground.TEXT)]


def test_the_nearest_is_taken_first_and_each_once() -> None:
    found = balance(
        draft(
            does("a-ten", **persons(10)),
            does("b-gift", **GIVING),
            does("c-five", **persons(5)),
            does("d-five", SECOND, **persons(5)),
            does("e-eight", SECOND, **persons(8)),
        )
    )
    assert matches(found) == [
        ("a-ten", "e-eight", Grade.SAME_KIND, Ground.LIKENESS),
        ("c-five", "d-five", Grade.MIRROR, Ground.LIKENESS),
    ]
    assert alone(found) == [["b-gift"], []]


@pytest.mark.parametrize("areas", [("news", "health"), ("health", "news")])
def test_of_several_areas_the_order_of_keys_decides_and_not_that_of_areas(
    areas: tuple[str, ...],
) -> None:
    found = balance(
        draft(
            does("a", **GIVING, areas=areas),
            does("b", SECOND, **TRAINING, areas=("news",)),
            does("c", SECOND, **TRAINING, areas=("health",)),
            areas=AREAS,
        )
    )
    assert [m[:3] for m in matches(found)] == [("a", "b", Grade.SAME_AREA)]
    assert alone(found) == [[], ["c"]]


@pytest.mark.parametrize("ours", [FIRST, SECOND])
def test_the_order_of_keys_is_that_of_both_sides_together(ours: Actor) -> None:
    theirs = ours.mirrored
    kinds = iter(FormKind)
    found = balance(
        draft(
            *(
                does(key, by, areas=areas, kinds=(next(kinds),))
                for key, by, areas in (
                    ("m", ours, ("news", "health")),
                    ("c", ours, ("health",)),
                    ("a", theirs, ("news",)),
                    ("r", theirs, ("health",)),
                    ("s", theirs, ("health",)),
                )
            ),
            areas=AREAS,
        )
    )
    pairs = [sorted((match[0] or "", match[1] or "")) for match in matches(found)]
    assert pairs == [["a", "m"], ["c", "r"]]


def test_what_is_for_itself_answers_only_what_is_for_itself() -> None:
    found = balance(
        draft(
            does("ours", FIRST, FIRST, **TRAINING), does("theirs", SECOND, **TRAINING)
        )
    )
    assert (matches(found), alone(found)) == ([], [["ours"], ["theirs"]])
    both = balance(
        draft(
            does("ours", FIRST, FIRST, **TRAINING),
            does("theirs", SECOND, SECOND, **TRAINING),
        )
    )
    assert matches(both) == [("ours", "theirs", Grade.MIRROR, Ground.LIKENESS)]


def test_the_word_of_the_text_goes_before_likeness() -> None:
    found = balance(
        draft(
            does("hire", **GIVING),
            does("rent", SECOND, **TRAINING, in_return_for=("hire", "both", "our")),
            does("gift", SECOND, **GIVING),
            does("both", JOINTLY),
            does("our", strength=Strength.WISH),
        )
    )
    assert matches(found) == [
        ("hire", "rent", Grade.ELSEWHERE, Ground.TEXT),
        ("our", "rent", Grade.ELSEWHERE, Ground.TEXT),
    ]
    assert alone(found) == [[], ["gift"]]


def test_what_is_given_in_return_is_graded_as_well() -> None:
    back = {"in_return_for": ("a",)}
    found = balance(
        draft(does("a", **persons(7)), does("b", SECOND, **persons(5), **back))
    )
    assert matches(found) == [("a", "b", Grade.SAME_KIND, Ground.TEXT)]
    in_news = {"areas": ("news", "health")}
    unlike = draft(
        does("a", **GIVING, **in_news),
        does("b", SECOND, **TRAINING, areas=("news",), **back),
        areas=AREAS,
    )
    assert matches(balance(unlike)) == [("a", "b", Grade.SAME_AREA, Ground.TEXT)]


@pytest.mark.parametrize("ours", [FIRST, SECOND])
def test_what_is_in_return_for_a_wish_has_its_counterpart(ours: Actor) -> None:
    found = balance(
        draft(
            does("a", ours, in_return_for=("b",)),
            does("b", ours.mirrored, strength=Strength.WISH),
        )
    )
    assert [match.ground for match in found.matches] == [Ground.TEXT]
    assert alone(found) == [[], []]


def test_two_wishes_in_return_for_each_other_do_not_count() -> None:
    found = balance(
        draft(
            does("ours", strength=Strength.WISH),
            does("theirs", SECOND, strength=Strength.WISH, in_return_for=("ours",)),
        )
    )
    assert matches(found) == []


def test_what_is_in_return_for_a_share_answers_the_whole() -> None:
    found = balance(
        draft(
            does("whole"),
            does("share", part_of="whole"),
            does("back", SECOND, in_return_for=("share",)),
        )
    )
    assert matches(found) == [("whole", "back", Grade.ELSEWHERE, Ground.TEXT)]


def test_of_several_alike_those_go_together_that_the_text_names_together() -> None:
    found = balance(
        draft(
            does("a", **TRAINING, together_with=("d", "d")),
            does("b", **TRAINING),
            does("c", SECOND, **TRAINING),
            does("d", SECOND, **TRAINING, together_with=("a", "a")),
        )
    )
    assert matches(found) == [
        ("a", "d", Grade.MIRROR, Ground.LIKENESS),
        ("b", "c", Grade.MIRROR, Ground.LIKENESS),
    ]


def test_a_counterpart_in_the_same_text_goes_before_one_in_another() -> None:
    one = draft(does("x", **TRAINING), key="one")
    two = draft(does("y", **TRAINING), does("z", SECOND, **TRAINING), key="two")
    found = balance(Dossier(key="file", parties=PARTIES, instruments=(one, two)))
    assert matches(found) == [("y", "z", Grade.MIRROR, Ground.LIKENESS)]
    assert found.unmatched.first == (PartRef("one", "x"),)
    assert [part.of for part in found.parts] == ["one", "two"]
    assert found.parts[0] == balance(one)


# --- the past ----------------------------------------------------------------------


def review(**more: Any) -> ReviewMinutes:
    return ReviewMinutes(key="minutes", title="Minutes", parties=PARTIES, **more)


def person_figures(by: Actor | None, number: int, **more: Any) -> Figure:
    return Figure(amount=Quantity(number, Unit.PERSON), by=by, **more)


def test_contributions_have_a_balance_of_their_own() -> None:
    found = balance(
        review(
            commitments=(does("promise"),),
            contributions=(
                Contribution(
                    key="gift",
                    by=FIRST,
                    to=SECOND,
                    words="gave",
                    kinds=(FormKind.GIFT,),
                    amounts=(Quantity(3, Unit.ITEM),),
                ),
                Contribution(key="help", by=SECOND, words="helped"),
                Contribution(key="advice", by=SECOND, words="advised"),
            ),
        )
    )
    assert keys(found.total.for_other.first) == ["promise"]
    assert alone(found) == [["promise"], []]
    past = found.past
    assert [keys(share) for share in past.total.for_other] == [
        ["gift"],
        ["advice", "help"],
    ]
    assert come_to(past.total.for_other.first) == {("item", None): 3}
    assert [row.kind for row in past.by_kind] == [None, FormKind.GIFT]
    assert [m.grade for m in past.matches] == [Grade.ELSEWHERE]


def test_reported_flows_give_a_ratio() -> None:
    assessment = Assessment(
        key="scholars",
        kinds=(FormKind.PERSONNEL_EXCHANGE,),
        figures=(person_figures(FIRST, 109), person_figures(SECOND, 151)),
        period=Period.years(2010),
    )
    [found] = balance(review(assessments=(assessment,))).past.reported
    assert found.measures.first.ratio(found.measures.second) == Fraction(109, 151)
    assert found.period == Period.years(2010)
    assert found.of == Pair(*2 * [PartRef("minutes", "scholars")])


def test_a_figure_has_the_direction_that_it_or_its_holder_states() -> None:
    sent, received = (
        Contribution(
            key=key,
            by=by,
            words=key,
            kinds=(FormKind.TRAINING,),
            figures=(person_figures(None, number, to=to),),
        )
        for key, by, number, to in (
            ("sent", FIRST, 3, None),
            ("received", FIRST, 4, FIRST),
        )
    )
    [found] = balance(review(contributions=(sent, received))).past.reported
    assert found.measures.map(lambda m: m.low) == Pair(3, 4)


def test_figures_that_are_not_of_both_sides_or_not_alike_give_none() -> None:
    def reported(*figures: Figure, **more: Any) -> int:
        assessment = Assessment(key="a", subject="something", figures=figures, **more)
        return len(balance(review(assessments=(assessment,))).past.reported)

    ours, theirs = person_figures(FIRST, 1), person_figures(SECOND, 2)
    assert reported(ours, theirs) == 1
    assert reported(ours) == 0
    assert reported(ours, Figure(amount=Quantity(2, Unit.ITEM), by=SECOND)) == 0
    assert reported(ours, person_figures(JOINTLY, 2)) == 0
    assert reported(ours, person_figures(None, 2, to=EACH)) == 0
    assert reported(ours, person_figures(EACH, 2, to=FIRST)) == 0
    assert reported(ours, person_figures(None, 2)) == 0
    assert reported(ours, person_figures(None, 2), delivered_by=SECOND) == 1
    other_year = person_figures(SECOND, 2, period=Period.years(2011))
    assert reported(ours, other_year) == 0
    other_count = person_figures(SECOND, 2, includes="families")
    assert reported(ours, other_count) == 0


@pytest.mark.parametrize("ours", [FIRST, SECOND])
def test_figures_are_ordered_by_the_keys_of_both_sides(ours: Actor) -> None:
    minutes = review(
        contributions=tuple(
            Contribution(
                key=key,
                by=by,
                words=key,
                kinds=(kind,),
                figures=(person_figures(None, 1),),
            )
            for key, by, kind in (
                ("b", ours, FormKind.GIFT),
                ("y", ours.mirrored, FormKind.GIFT),
                ("z", ours, FormKind.TRAINING),
                ("a", ours.mirrored, FormKind.TRAINING),
            )
        )
    )
    found = balance(minutes).past.reported
    assert [sorted(ref.part or "" for ref in report.of) for report in found] == [
        ["a", "z"],
        ["b", "y"],
    ]


def test_of_several_figures_those_in_the_same_words_are_compared() -> None:
    figures = [
        person_figures(by, number, words=words)
        for by, number, words in (
            (FIRST, 1, "students"),
            (FIRST, 2, "teachers"),
            (SECOND, 3, "Students"),
            (SECOND, 4, "cooks"),
        )
    ]
    assessment = Assessment(key="a", subject="people", figures=tuple(figures))
    [found] = balance(review(assessments=(assessment,))).past.reported
    assert found.measures.map(lambda m: m.low) == Pair(1, 3)


# --- what is missing ---------------------------------------------------------------


def test_a_part_that_was_not_seen_and_a_carry_over_leave_gaps() -> None:
    goes_on = does("goes-on", course=Course.CONTINUES)
    text = draft(
        does("last-year", JOINTLY, carries_over=Period.years(2019)),
        goes_on,
        does("said", course=Course.CONTINUES, kinds=(FormKind.GIFT,)),
        does("hoped", strength=Strength.WISH, course=Course.CONTINUES),
        does("new", course=Course.NEW),
        source=Source(extent=Extent.PART, unseen=(Portion.COMMITMENTS,)),
    )
    assert balance(text).gaps == (
        Gap(kind=GapKind.UNSEEN, of=PartRef("draft")),
        Gap(kind=GapKind.WITHOUT_LIST, of=PartRef("draft", "goes-on")),
        Gap(kind=GapKind.WITHOUT_LIST, of=PartRef("draft", "last-year")),
    )
    seen = Source(extent=Extent.PART, unseen=(Portion.ANNEXES,))
    assert balance(replace(text, {"/source": seen})).gaps[0].kind is (
        GapKind.WITHOUT_LIST
    )
    past = review(source=Source(extent=Extent.PART, unseen=(Portion.ASSESSMENTS,)))
    assert [gap.kind for gap in balance(past).gaps] == [GapKind.UNSEEN_PAST]
    assert balance(draft(does("new"))).gaps == balance(review()).gaps == ()
    partly = draft(source=Source(extent=Extent.PART))
    assert [gap.kind for gap in balance(partly).gaps] == [GapKind.UNSEEN]


# --- in words ----------------------------------------------------------------------


def test_a_balance_is_told_with_the_names_of_the_sides() -> None:
    text = review(
        commitments=(
            does("staff", **persons(2, per="P1Y"), areas=("news",)),
            does("page", SECOND, **GIVING, areas=("news",)),
            does("own", FIRST, FIRST, amounts=(Money("0.5", "EUR"),)),
            does("alike", EACH, amounts=(Quantity(4, Unit.EVENT, up_to=6),)),
            does("joint", JOINTLY, amounts=(Quantity(1, Unit.EVENT),)),
            does("asked", conditions=(Condition(kind=ConditionKind.ON_REQUEST),)),
            does("hoped", SECOND, strength=Strength.WISH),
            does("radio", amounts=(Quantity(3, Unit.HOUR, per="P1D"),)),
            does("paid", SECOND, in_return_for=("radio",)),
        ),
        areas=AREAS,
        plan_period=Period.years(2020, 2022),
        contributions=(
            Contribution(
                key="gift",
                by=FIRST,
                words="gave",
                amounts=(Quantity(7, Unit.ITEM, bound=Bound.AT_LEAST),),
            ),
        ),
        assessments=(
            Assessment(
                key="seen",
                subject="visitors",
                figures=(
                    person_figures(FIRST, 109, period=Period.years(2019)),
                    person_figures(SECOND, 151, period=Period.years(2019)),
                    person_figures(FIRST, 2, period=Period.on("2019-01-01")),
                    person_figures(SECOND, 3, period=Period.on("2019-01-01")),
                    Figure(amount=Quantity("1.5", Unit.DAY), by=FIRST),
                    Figure(amount=Quantity(1, Unit.DAY), by=SECOND),
                ),
            ),
        ),
        source=Source(extent=Extent.PART),
    )
    assert told_balance(balance(text), NAMES).splitlines() == [
        "KPL promises VNA 2 things (page, paid).",
        "VNA promises KPL 2 things (radio, staff), 3 hours a day, 6 persons.",
        "VNA promises itself 1 thing (own), 1/2 EUR.",
        "Each side promises 1 thing (alike), 4 to 6 events.",
        "Both together promise 1 thing (joint), 1 event.",
        "On request: by VNA 1 thing (asked).",
        "Only hoped for: by KPL 1 thing (hoped).",
        "page of KPL and staff of VNA are unlike things in one area.",
        (
            "paid of KPL and radio of VNA are unlike things, and one is given in return"
            " for the other."
        ),
        "Without a counterpart of KPL: asked, own.",
        "In the past: KPL gave VNA nothing.",
        "In the past: VNA gave KPL 1 thing (gift), at least 7 items.",
        "Reported: 1 day of KPL against 1 1/2 days of VNA.",
        "Reported for 2019-01-01: 3 persons of KPL against 2 persons of VNA.",
        (
            "Reported for 2019-01-01 to 2019-12-31: 151 persons of KPL against 109 persons"
            " of VNA."
        ),
        "Not complete: minutes may hold commitments that were not seen.",
        "Not complete: minutes may report more of the past that was not seen.",
    ]


def test_a_rate_is_told_where_the_whole_is_not_known() -> None:
    text = draft(does("staff", **persons(2, per="P1Y")), does("page", SECOND))
    assert told_balance(balance(text, strengths=(Strength.WISH,)), NAMES).splitlines()[
        2:
    ] == [
        "Only promised: by KPL 1 thing (page); by VNA 1 thing (staff), 2 persons a year.",
    ]
    first, second, *_ = told_balance(
        balance(text, strengths=Strength), NAMES
    ).splitlines()
    assert first == "KPL undertakes towards VNA 1 thing (page)."
    assert second == "VNA undertakes towards KPL 1 thing (staff), 2 persons a year."


def test_each_grade_has_its_words() -> None:
    text = draft(
        does("a", **persons(3)),
        does("b", **GIVING),
        does("c"),
        does("d", SECOND, **persons(3)),
        does("e", SECOND, **GIVING, amounts=(Quantity(1, Unit.ITEM),)),
        does("f", SECOND),
    )
    assert told_balance(balance(text), NAMES).splitlines()[2:] == [
        "d of KPL and a of VNA mirror each other.",
        "e of KPL and b of VNA are of one kind, but not in one amount.",
        ("f of KPL and c of VNA are unlike things, to be set off only over the whole."),
    ]


def test_texts_are_named_where_a_file_has_several() -> None:
    one, two = (draft(does("it"), key=key) for key in ("one", "two"))
    for texts, last in (
        ((one,), "Without a counterpart of KPL: it."),
        ((one, two), "Without a counterpart of KPL: it in one, it in two."),
    ):
        file = Dossier(key="file", parties=PARTIES, instruments=texts)
        assert told_balance(balance(file), NAMES).splitlines()[-1] == last


@pytest.mark.parametrize(
    "names", [Pair("VNA", "VNA"), Pair("VNA", ""), Pair("VNA", 3), ("VNA", "KPL")]
)
def test_sides_cannot_be_told_by_one_name(names: Any) -> None:
    with pytest.raises(InvalidValue, match="two names that differ"):
        told_balance(balance(draft()), names)


# --- the seeds and real texts ------------------------------------------------------


def seed(name: str) -> Instrument | Dossier:
    return documents.loads((ROOT / "examples" / name).read_bytes())


def test_the_memorandum_of_the_departments_is_balanced_as_far_as_it_was_seen() -> None:
    found = balance(seed("information_departments.json"))
    assert [share.count for share in found.total.for_other] == [0, 0]
    assert keys(found.total.alike) == ["exchange-delegations", "exchange-information"]
    assert keys(found.total.jointly) == ["joint-events"]
    assert [row.strength for row in found.by_strength] == [
        Strength.PROMISE,
        Strength.FACILITATE,
        Strength.ENCOURAGE,
    ]
    assert [gap.kind for gap in found.gaps] == [GapKind.UNSEEN]


def test_one_agency_promises_and_both_have_given() -> None:
    found = balance(seed("vna_kpl.json"))
    assert [share.count for share in found.total.for_other] == [3, 0]
    assert alone(found) == [["studio-equipment", "training-of-staff", "web-page"], []]
    assert [share.count for share in found.past.total.for_other] == [4, 3]
    assert {m.grade for m in found.past.matches} == {Grade.ELSEWHERE}
    assert [gap.of.part for gap in found.gaps if gap.kind is GapKind.WITHOUT_LIST] == [
        "continue-2019"
    ]
    assert [part.total.count for part in found.parts] == [0, 7]


def test_xinhua_and_tass_mirror_each_other_but_for_what_was_cut_off() -> None:
    found = balance(text_of("n3"))
    assert matches(found) == [
        ("help-in-beijing", "help-in-moscow", Grade.MIRROR, Ground.TEXT),
        ("news-of-xinhua", "news-of-tass", Grade.MIRROR, Ground.LIKENESS),
        (
            "teleprinter-in-beijing",
            "teleprinter-in-moscow",
            Grade.ELSEWHERE,
            Ground.TEXT,
        ),
    ]
    assert alone(found) == [["bulletins-in-beijing"], []]
    assert [gap.kind for gap in found.gaps] == [GapKind.UNSEEN]


def test_a_quota_that_is_a_ceiling_is_no_amount() -> None:
    found = balance(text_of("h3"))
    assert keys(found.total.alike) == [
        "exchange-of-persons",
        "invitations-to-conferences",
    ]
    assert (found.total.alike.measures, found.total.alike.unmeasured) == ((), 2)


def test_two_chinese_for_a_week_are_as_many_days_as_one_hungarian_for_two() -> None:
    found = balance(text_of("c13"))
    ours, theirs = map(come_to, found.total.for_other)
    assert ours["person", None] == 5 * 2
    assert ours["person-day", None] == 5 * 2 * 7
    assert theirs["person", None] == 4 * 1
    assert theirs["person-day", None] == 4 * 14
    assert alone(found) == [["film-cn-visit"], []]
    pairs = [(a, b, grade) for a, b, grade, _ in matches(found)]
    assert ("museums-cn-visit", "museums-hu-visit", Grade.SAME_KIND) in pairs
    assert ("chinese-teachers", "hungarian-teacher", Grade.MIRROR) in pairs


def test_a_real_text_is_told_alike_from_both_sides() -> None:
    text = text_of("n3")
    names = Pair("Xinhua", "TASS")
    assert told_balance(balance(swap(text)), swap(names)) == told_balance(
        balance(text), names
    )
