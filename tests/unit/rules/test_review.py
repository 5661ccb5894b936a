"""The rules on what became of promises, and what they must not mind."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from bilateral import (
    Actor,
    Agreement,
    Assessment,
    Cadence,
    Commitment,
    Condition,
    ConditionKind,
    Contribution,
    CooperationArea,
    CooperationForm,
    Course,
    Dossier,
    Extent,
    FormKind,
    Outcome,
    PartRef,
    Period,
    Portion,
    Residual,
    ReviewMinutes,
    Source,
    Strength,
    rules,
)
from bilateral.rules import CarriedOver
from bilateral.rules._drafts import COMMITMENTS, agreement, dossier, minutes
from bilateral.rules._drafts_later import later

WHOLE = PartRef("memorandum")
VISITS = PartRef("memorandum", "visits")
PLAN = PartRef("minutes-2021", "plan-2022")


def found(subject: Any, code: str, *, selected: Any = rules.DEFAULT) -> list[str]:
    report = rules.check(subject, rules=selected)
    return [f.pointer for f in report.findings if f.code == code]


def told(subject: Any, code: str) -> list[str]:
    report = rules.check(subject)
    return [report.told(f) for f in report.findings if f.code == code]


def undetermined(subject: Any, code: str) -> list[str]:
    return [f.pointer for f in rules.check(subject).undetermined if f.code == code]


def assessed(*of: PartRef, **members: Any) -> tuple[Assessment, ...]:
    return (Assessment(key="assessment", of=of, **members),)


def reviewed(*assessments: Assessment, **members: Any) -> Dossier:
    """A file whose minutes assess the photographs and, of the visits, what is given."""
    (photographs, _) = minutes().assessments
    text = minutes(assessments=(photographs, *assessments), **members)
    return dossier(agreement(), text)


def with_visits(**members: Any) -> Dossier:
    """A file whose minutes say nothing of visits that have these members."""
    photographs, visits = COMMITMENTS
    text = agreement(commitments=(photographs, attrs.evolve(visits, **members)))
    return dossier(text, minutes(assessments=minutes().assessments[:1]))


def test_a_promise_of_which_nothing_is_said_is_told_with_its_place() -> None:
    subject = reviewed()
    report = rules.check(subject)
    (finding,) = [f for f in report.findings if f.code == "REV01"]
    assert finding.pointer == "/instruments/1/assessments"
    assert finding.related == (("instruments", 0, "commitments", 1),)
    assert told(subject, "REV01") == [
        (
            "nothing is said of what became of this promise: "
            "each sends a delegation every year"
        )
    ]


@pytest.mark.parametrize(
    "assessment",
    [
        assessed(VISITS),
        assessed(WHOLE),
        assessed(PartRef("memorandum", "delegations")),
        assessed(PartRef("memorandum", "training")),
        assessed(kinds=(FormKind.DELEGATION_EXCHANGE,)),
    ],
)
def test_an_assessment_of_it_or_of_what_it_belongs_to_will_do(assessment: Any) -> None:
    assert found(reviewed(*assessment), "REV01") == []


def test_so_will_a_contribution_or_a_plan_that_continues_it() -> None:
    given = Contribution(key="given", by=Actor.FIRST, words="visits", of=(VISITS,))
    assert found(reviewed(contributions=(given,)), "REV01") == []
    carried = attrs.evolve(minutes().commitments[0], continues=VISITS)
    assert found(reviewed(commitments=(carried,)), "REV01") == []


def test_who_assesses_the_larger_promise_has_assessed_its_share() -> None:
    assert found(with_visits(part_of="photographs"), "REV01") == []


def test_whoever_assesses_an_outer_form_has_assessed_those_within() -> None:
    inner = CooperationForm(key="inner", words="inner")
    outer = CooperationForm(key="outer", words="outer", parts=(inner,))
    others = Residual(key="others", words="others")
    text = agreement(
        forms=(*agreement().forms, outer, others),
        commitments=(attrs.evolve(COMMITMENTS[1], forms=("inner",), areas=()),),
    )
    of = PartRef("memorandum", "outer")
    subject = dossier(text, minutes(assessments=assessed(of), commitments=()))
    assert found(subject, "REV01") == []


def test_an_assessment_in_words_may_be_of_anything() -> None:
    subject = reviewed(Assessment(key="words", subject="some other things"))
    assert found(subject, "REV01") == []
    assert undetermined(subject, "REV01") == ["/instruments/1/assessments"]


def test_assessments_that_were_not_seen_may_say_it() -> None:
    source = Source(extent=Extent.PART, unseen=(Portion.ASSESSMENTS,))
    subject = reviewed(source=source)
    assert found(subject, "REV01") == []
    assert undetermined(subject, "REV01") == ["/instruments/1/assessments"]


@pytest.mark.parametrize(
    "members",
    [
        {"strength": Strength.ENCOURAGE},
        {"occasion": "state visits"},
        {"conditions": (Condition(kind=ConditionKind.ON_REQUEST),)},
        {"carries_over": "2020"},
        {"period": "2022"},
        {"period": "2020"},
        {"due": "2022-06-30"},
    ],
)
def test_what_was_not_due_in_the_period_is_not_missed(members: Any) -> None:
    assert found(with_visits(**members), "REV01") == []


@pytest.mark.parametrize("members", [{"period": "2021"}, {"due": "2021-06-30"}])
def test_what_was_due_in_the_period_is_missed(members: Any) -> None:
    assert found(with_visits(**members), "REV01") == ["/instruments/1/assessments"]


def test_minutes_of_no_period_review_all_promises() -> None:
    subject = reviewed(reviewed_period=None)
    assert found(subject, "REV01") == ["/instruments/1/assessments"]


def test_minutes_alone_and_yearly_minutes_that_are_not_in_the_file_stay_silent() -> (
    None
):
    assert found(minutes(assessments=()), "REV01") == []
    assert found(dossier(agreement()), "REV01") == []


def test_general_assessments_alone_are_told() -> None:
    text = minutes(assessments=assessed(WHOLE))
    assert told(text, "REV02") == [
        "the assessments are all of the whole, and none is of a single item"
    ]
    partly = attrs.evolve(text, source=Source(extent=Extent.PART))
    assert found(partly, "REV02") == []
    assert undetermined(partly, "REV02") == ["/assessments"]


@pytest.mark.parametrize(
    "members",
    [
        {"assessments": ()},
        {"assessments": assessed(WHOLE, subject="photographs")},
        {"assessments": assessed(WHOLE, kinds=(FormKind.TRAINING,))},
        {
            "assessments": assessed(WHOLE),
            "contributions": (
                Contribution(key="c", by=Actor.FIRST, words="visits", of=(VISITS,)),
            ),
        },
    ],
)
def test_a_subject_a_kind_or_a_contribution_is_something_single(members: Any) -> None:
    assert found(minutes(**members), "REV02") == []


def test_an_item_of_the_last_plan_is_asked_for() -> None:
    subject = dossier(agreement(), later(2021), later(2022, commitments=()))
    assert told(subject, "REV03") == [
        (
            "nothing is said of what became of this item of the last plan: "
            "each side opens an office in the capital of the other"
        )
    ]
    assert found(subject, "REV03") == ["/instruments/2/assessments"]


def test_an_item_that_is_assessed_or_carried_on_is_not_lost() -> None:
    known = minutes().assessments
    done = later(2022, commitments=(), assessments=(*known, *assessed(PLAN)))
    assert found(dossier(agreement(), later(2021), done), "REV03") == []
    assert found(dossier(agreement(), later(2021), later(2022)), "REV03") == []


def test_an_assessment_of_what_the_item_continues_will_do() -> None:
    item = attrs.evolve(later(2021).commitments[0], continues=VISITS)
    before = later(2021, commitments=(item,))
    after = later(2022, commitments=())
    assert found(dossier(agreement(), before, after), "REV03") == []


def test_a_plan_for_another_time_or_of_another_body_is_not_asked_for() -> None:
    after = later(2022, commitments=())
    for other in ({"plan_period": "2023"}, {"plan_period": None}):
        subject = dossier(agreement(), later(2021, **other), after)
        assert found(subject, "REV03") == []
    undated = later(2022, commitments=(), reviewed_period=None)
    assert found(dossier(agreement(), later(2021), undated), "REV03") == []


def test_minutes_that_name_those_before_review_their_plan_whatever_its_time() -> None:
    before = later(2021, plan_period=None)
    named = (WHOLE, PartRef("minutes-2021"))
    after = later(2022, commitments=(), reviewed=named)
    subject = dossier(agreement(), before, after)
    assert found(subject, "REV03") == ["/instruments/2/assessments"]
    own = later(2021, reviewed=(WHOLE, PartRef("minutes-2021")))
    assert found(dossier(agreement(), own), "REV03") == []


def plans(last: int, **members: Any) -> list[Agreement | ReviewMinutes]:
    """Minutes of each year up to the last, the items of whose plans have these members."""

    def plan(year: int) -> ReviewMinutes:
        text = later(year)
        items = [attrs.evolve(each, **members) for each in text.commitments]
        return attrs.evolve(text, commitments=tuple(items))

    return [agreement(), *(plan(year) for year in range(2021, last + 1))]


def test_an_item_that_was_carried_over_three_times_is_told_once() -> None:
    assert told(dossier(*plans(2024)), "REV04") == [
        (
            "this has been carried over from plan to plan 3 times: "
            "each side opens an office in the capital of the other"
        )
    ]
    assert found(dossier(*plans(2023)), "REV04") == []
    assert found(dossier(*plans(2025)), "REV04") == ["/instruments/5/commitments/0"]


def test_how_often_can_be_set() -> None:
    twice = rules.DEFAULT.configure(REV04=CarriedOver(times=2))
    subject = dossier(*plans(2023))
    assert found(subject, "REV04", selected=twice) == ["/instruments/3/commitments/0"]


@pytest.mark.parametrize(
    "members",
    [
        {"cadence": Cadence(words="regularly")},
        {"amounts": COMMITMENTS[0].amounts},
        {"course": Course.ENLARGES},
    ],
)
def test_what_comes_again_or_grows_is_not_put_off(members: Any) -> None:
    assert found(dossier(*plans(2024, **members)), "REV04") == []


@pytest.mark.parametrize(
    "of", [PartRef("minutes-2022", "plan-2023"), PartRef("minutes-2022")]
)
def test_what_was_done_in_between_is_not_put_off(of: PartRef) -> None:
    texts = plans(2024)
    done = assessed(of, outcome=Outcome.DONE)
    texts[3] = attrs.evolve(texts[3], assessments=done)  # type: ignore[call-arg]
    assert found(dossier(*texts), "REV04") == []


def test_minutes_that_were_not_seen_whole_may_say_that_it_was_done() -> None:
    texts = plans(2024)
    source = Source(extent=Extent.PART, unseen=(Portion.ASSESSMENTS,))
    texts[2] = attrs.evolve(texts[2], source=source)
    assert found(dossier(*texts), "REV04") == []
    assert undetermined(dossier(*texts), "REV04") == ["/instruments/4/commitments/0"]


def test_items_that_continue_each_other_in_a_circle_are_passed_over() -> None:
    texts = plans(2024)
    one: Any = texts[1]
    items = [
        attrs.evolve(each, continues=PartRef("minutes-2024", "plan-2025"))
        for each in one.commitments
    ]
    texts[1] = attrs.evolve(one, commitments=tuple(items))
    assert found(dossier(*texts), "REV04") == []
    more: Commitment = attrs.evolve(items[0], key="more", continues=PLAN)
    texts[4] = attrs.evolve(texts[4], commitments=(*texts[4].commitments, more))
    assert found(dossier(*texts), "REV04") == ["/instruments/4/commitments/1"]


@pytest.mark.parametrize(
    ("members", "found", "undetermined"),
    [
        ({"carries_over": Period.years(2022)}, 0, 0),
        ({"carries_over": Period.years(2019)}, 1, 0),
        ({"carries_over": Period("2022", None)}, 0, 1),
        ({"course": Course.CONTINUES}, 0, 1),
        ({"course": Course.CONTINUES, "kinds": (FormKind.GIFT,)}, 1, 0),
    ],
)
def test_what_goes_on_without_a_list_may_hold_the_items_of_the_last_plan(
    members: Any, found: int, undetermined: int
) -> None:
    goes_on = Commitment(
        key="on",
        words="as last year",
        by=Actor.EACH,
        strength=Strength.PROMISE,
        **members,
    )
    file = dossier(agreement(), later(2021), later(2022, commitments=(goes_on,)))
    report = rules.check(file, rules=rules.DEFAULT.select("REV03"))
    assert len(report.findings) == found
    assert len(report.undetermined) == undetermined


@pytest.mark.parametrize(
    ("every", "missed"), [("P5Y", 0), ("P1Y", 1), ("P6M", 1), ("P400D", 1), (None, 1)]
)
def test_what_comes_at_longer_intervals_may_not_have_come_up(
    every: str | None, missed: int
) -> None:
    cadence = Cadence(every=every, words="regularly")
    rare = attrs.evolve(COMMITMENTS[1], cadence=cadence)
    text = agreement(commitments=(COMMITMENTS[0], rare))
    seen = tuple(a for a in minutes().assessments if a.key == "photographs-2021")
    assert len(found(dossier(text, minutes(assessments=seen)), "REV01")) == missed


def test_whoever_assesses_an_area_has_assessed_what_the_forms_that_serve_it_hold() -> (
    None
):
    inner = CooperationArea(key="inner-area", name="inner")
    outer = CooperationArea(key="outer-area", name="outer", parts=(inner,))
    form = CooperationForm(key="form", words="form", areas=("inner-area",))
    text = agreement(
        areas=(*agreement().areas, outer),
        forms=(*agreement().forms, form),
        commitments=(
            COMMITMENTS[0],
            attrs.evolve(COMMITMENTS[1], forms=("form",), areas=()),
        ),
    )
    (photographs, _) = minutes().assessments
    for key in ("outer-area", "inner-area", "form"):
        of_area = assessed(PartRef("memorandum", key))
        subject = dossier(text, minutes(assessments=(photographs, *of_area)))
        assert found(subject, "REV01") == []


def test_kinds_that_two_assessments_name_both_count() -> None:
    kinds = [(FormKind.DELEGATION_EXCHANGE,), (FormKind.EXHIBITION,)]
    for order in (kinds, kinds[::-1]):
        both = [
            Assessment(key=f"kind-{n}", words="well done", kinds=each)
            for n, each in enumerate(order)
        ]
        assert found(reviewed(*both), "REV01") == []


def test_what_is_due_on_a_day_was_due_in_no_other_year() -> None:
    for due, places in (("2021-06-30", 1), ("2020-12-31", 0), ("2022-01-01", 0)):
        subject = with_visits(due=due, period=None)
        assert len(found(subject, "REV01")) == places


def test_what_may_have_been_answered_in_words_is_named() -> None:
    subject = reviewed(*assessed(subject="all work"))
    report = rules.check(subject, rules=rules.DEFAULT.select("REV01"))
    (said,) = report.undetermined
    assert said.related == (("instruments", 0, "commitments", 1),)
    assert report.told(said) == (
        "nothing is said of what became of this promise: "
        "each sends a delegation every year"
    )
