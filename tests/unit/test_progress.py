"""What became of commitments: threads, stages, and what is not known."""

from __future__ import annotations

from typing import Any

import pytest

from bilateral import (
    Actor,
    Agreement,
    Assessment,
    Commitment,
    Condition,
    ConditionKind,
    Contribution,
    CooperationArea,
    CooperationForm,
    Course,
    Dossier,
    Extent,
    Figure,
    FormKind,
    Institution,
    InstrumentLink,
    InvalidValue,
    LinkKind,
    Official,
    Outcome,
    Pair,
    PartRef,
    Party,
    Period,
    Portion,
    Quantity,
    Residual,
    ReviewMinutes,
    Signature,
    Signing,
    Source,
    Strength,
    Suspended,
    Unit,
    Verdict,
)
from bilateral.analysis import GapKind, Stage, StageKind, Thread, progress

PARTIES = Pair("vna", "kpl").map(
    lambda key: Party(institutions=(Institution(key=key, name=key),))
)
MEMO = PartRef("memo")


def item(key: str, **more: Any) -> Commitment:
    plain = {"words": key, "by": Actor.EACH, "strength": Strength.PROMISE}
    return Commitment(key=key, **{**plain, **more})


def memo(*commitments: Commitment, **more: Any) -> Agreement:
    plain: dict[str, Any] = {
        "key": "memo",
        "title": "Memorandum",
        "parties": PARTIES,
        "signing": Signing(day="2019-12-10"),
    }
    return Agreement(commitments=commitments, **{**plain, **more})


def of_year(
    year: int,
    *said: Assessment | Contribution,
    plan: tuple[Commitment, ...] = (),
    **more: Any,
) -> ReviewMinutes:
    """Minutes of December that review the memorandum and a year, and plan the next."""
    plain: dict[str, Any] = {
        "key": f"m{year}",
        "title": "Minutes",
        "parties": PARTIES,
        "signing": Signing(day=f"{year}-12-10"),
        "reviewed": (MEMO,),
        "reviewed_period": Period.years(year),
        "plan_period": Period.years(year + 1),
        "assessments": tuple(s for s in said if isinstance(s, Assessment)),
        "contributions": tuple(s for s in said if isinstance(s, Contribution)),
        "commitments": plan,
    }
    return ReviewMinutes(**{**plain, **more})


def file(*texts: Agreement | ReviewMinutes, **more: Any) -> Dossier:
    plain: dict[str, Any] = {"key": "file", "parties": PARTIES}
    plain["complete_until"] = "2030-01-01"
    return Dossier(instruments=texts, **{**plain, **more})


def said(*of: PartRef, key: str = "said", **more: Any) -> Assessment:
    return Assessment(key=key, of=of, **more)


def ref(text: str, key: str) -> PartRef:
    return PartRef(text, key)


def threads(subject: Dossier, on: str = "2025-06-01") -> dict[str, Thread]:
    """Each by the key of its oldest commitment."""
    found = progress(subject, on=on).threads
    return {str(thread.of[0].part): thread for thread in found}


def kinds(thread: Thread) -> list[str]:
    """The stages, with a question mark where that is not certain."""
    return [s.kind.value + "?" * (not s.certain) for s in thread.stages]


def test_it_wants_a_dossier_and_one_day() -> None:
    text: Any = memo()
    with pytest.raises(InvalidValue, match="expected a dossier, got"):
        progress(text, on="2021-01-01")
    with pytest.raises(InvalidValue, match="2021 is not one day"):
        progress(file(), on="2021")
    assert progress(file(), on="2021-01-01").threads == ()


def test_a_promise_is_followed_from_plan_to_plan() -> None:
    figure = Figure(amount=Quantity(12, Unit.PERSON), words="twelve")
    subject = file(
        of_year(
            2021,
            said(ref("m2020", "b"), outcome=Outcome.NOT_DONE),
            plan=(item("c", course=Course.ENLARGES, continues=ref("m2020", "b")),),
        ),
        memo(item("a")),
        of_year(
            2020,
            said(ref("memo", "a"), outcome=Outcome.UNDER_WAY),
            plan=(item("b", continues=ref("memo", "a")),),
        ),
        of_year(
            2022,
            said(
                ref("m2021", "c"),
                outcome=Outcome.DONE,
                verdict=Verdict.GOOD,
                figures=(figure,),
            ),
        ),
    )
    (thread,) = threads(subject).values()
    assert thread.of == (ref("memo", "a"), ref("m2020", "b"), ref("m2021", "c"))
    assert kinds(thread) == [
        "promised",
        "assessed",
        "carried-over",
        "assessed",
        "enlarged",
        "assessed",
    ]
    assert thread.stages[-1] == Stage(
        kind=StageKind.ASSESSED,
        of=ref("m2021", "c"),
        at=ref("m2022", "said"),
        day=Signing(day="2022-12-10").day,
        outcome=Outcome.DONE,
        verdict=Verdict.GOOD,
        figures=(figure,),
    )
    assert thread.unsettled == ()
    assert (thread.overdue, thread.never_assessed) == (False, False)


def test_what_is_later_than_the_day_is_not_considered() -> None:
    subject = file(
        memo(item("a", due="2020-06-30")),
        of_year(2020, said(ref("memo", "a"), outcome=Outcome.DONE)),
    )
    assert kinds(threads(subject, "2020-06-30")["a"]) == ["promised"]
    before = threads(subject, "2020-12-09")["a"]
    assert kinds(before) == ["promised", "overdue", "never-assessed"]
    assert (before.overdue, before.never_assessed) == (True, True)
    assert str(before.stages[1].day) == "2020-06-30"
    assert kinds(threads(subject, "2020-12-10")["a"]) == ["promised", "assessed"]
    assert threads(subject, "2019-12-09") == {}


@pytest.mark.parametrize(
    ("outcome", "settled"),
    [(None, True), (Outcome.DONE, True), (Outcome.PARTLY_DONE, False)],
)
def test_a_contribution_fulfils_what_it_names(
    outcome: Outcome | None,
    settled: bool,  # noqa: FBT001
) -> None:
    given = Contribution(
        key="g", by=Actor.FIRST, words="g", of=(ref("memo", "a"),), outcome=outcome
    )
    subject = file(memo(item("a", due="2020-06-30")), of_year(2020, given))
    thread = threads(subject)["a"]
    assert kinds(thread) == ["promised", "delivered", *["overdue"] * (not settled)]
    assert thread.unsettled == (() if settled else (ref("memo", "a"),))


def test_the_newest_answer_counts() -> None:
    done = said(ref("memo", "a"), outcome=Outcome.DONE)
    not_done = said(ref("memo", "a"), outcome=Outcome.NOT_DONE)
    promise = memo(item("a", due="2020-06-30"))
    later = threads(file(promise, of_year(2020, done), of_year(2021, not_done)))["a"]
    assert later.overdue is True
    mended = threads(file(promise, of_year(2020, not_done), of_year(2021, done)))["a"]
    assert mended.overdue is False


def test_an_answer_to_what_it_continues_counts_if_it_is_later() -> None:
    plan = (item("b", continues=ref("memo", "a")),)
    done = said(ref("memo", "a"), outcome=Outcome.DONE)
    subject = file(memo(item("a")), of_year(2020, done, plan=plan))
    assert threads(subject, "2022-06-01")["a"].overdue is True
    later = file(*subject.instruments, of_year(2021, done))
    assert threads(later, "2022-06-01")["a"].overdue is False


def test_a_later_plan_that_takes_up_the_same_takes_its_place() -> None:
    subject = file(
        memo(item("a")),
        of_year(2020, plan=(item("b", continues=ref("memo", "a")),)),
        of_year(2021, plan=(item("c", continues=ref("memo", "a")),)),
    )
    thread = threads(subject, "2022-06-01")["a"]
    assert thread.unsettled == (ref("m2021", "c"),)
    assert thread.overdue is False


def test_minutes_that_pass_over_a_promise_are_told() -> None:
    subject = file(memo(item("a")), of_year(2020), of_year(2021))
    thread = threads(subject)["a"]
    assert kinds(thread) == ["promised", "passed-over", "passed-over", "never-assessed"]
    assert thread.stages[1].at == PartRef("m2020")
    assert thread.stages[1].period == Period.years(2020)


def test_who_speaks_of_a_plan_item_has_not_passed_over_what_it_carries_on() -> None:
    subject = file(
        memo(item("a")),
        of_year(2020, plan=(item("b", continues=ref("memo", "a")),)),
        of_year(2021, plan=(item("c", continues=ref("m2020", "b")),)),
        of_year(2022, said(ref("m2021", "c"), outcome=Outcome.DONE)),
    )
    assert "passed-over" not in kinds(threads(subject)["a"])


@pytest.mark.parametrize(
    "assessment",
    [
        said(ref("memo", "outer"), outcome=Outcome.DONE),
        said(ref("memo", "inner")),
        said(ref("memo", "form")),
        said(MEMO),
        said(kinds=(FormKind.TRAINING,)),
    ],
)
def test_what_is_said_in_general_covers_it_and_leaves_open_whether_it_was_done(
    assessment: Assessment,
) -> None:
    inner = CooperationArea(key="inner", name="inner")
    text = memo(
        item("a", due="2020-06-30", forms=("form",), kinds=(FormKind.TRAINING,)),
        areas=(
            CooperationArea(key="outer", name="outer", parts=(inner,)),
            Residual(key="rest", words="others"),
        ),
        forms=(CooperationForm(key="form", words="form", areas=("inner",)),),
    )
    thread = threads(file(text, of_year(2020, assessment)))["a"]
    assert kinds(thread) == ["promised", "covered", "overdue?"]
    assert thread.stages[1].outcome is assessment.outcome
    assert thread.stages[1].at == ref("m2020", "said")
    assert thread.overdue is None
    assert thread.never_assessed is False
    assert thread.unsettled == (ref("memo", "a"),)


def test_the_larger_promise_speaks_for_its_share() -> None:
    text = memo(item("a"), item("b", part_of="a"))
    subject = file(text, of_year(2020, said(ref("memo", "a"), outcome=Outcome.DONE)))
    assert kinds(threads(subject)["b"]) == ["promised", "covered"]


def test_what_continues_a_contribution_follows_it() -> None:
    given = Contribution(key="g", by=Actor.FIRST, words="g")
    plan = (item("a", continues=ref("m2020", "g")),)
    after = of_year(2021, said(ref("m2020", "g")))
    subject = file(memo(), of_year(2020, given, plan=plan), after)
    thread = threads(subject)["a"]
    assert thread.follows == (ref("m2020", "g"),)
    assert kinds(thread) == ["promised", "covered", "overdue?"]
    assert thread.stages[0].period == Period.years(2021)


def test_what_was_not_due_is_not_passed_over() -> None:
    text = memo(item("a", period="2023"), item("b", strength=Strength.WISH))
    covering = of_year(2020, said(MEMO))
    assert kinds(threads(file(text, of_year(2020)), "2021-06-01")["a"]) == ["promised"]
    found = threads(file(text, covering), "2021-06-01")
    assert kinds(found["a"]) == ["promised"]
    assert kinds(found["b"]) == ["promised", "covered"]


def test_what_is_done_on_request_may_not_have_come_up() -> None:
    on_request = (Condition(kind=ConditionKind.ON_REQUEST),)
    subject = file(memo(item("a", due="2020-06-30", conditions=on_request)))
    assert kinds(threads(subject)["a"]) == ["promised", "overdue?", "never-assessed?"]


ASSESSMENTS = Source(extent=Extent.PART, unseen=(Portion.ASSESSMENTS,))


def test_an_incomplete_file_leaves_open_what_is_missing() -> None:
    texts = (memo(item("a", due="2020-06-30")), of_year(2020))
    for until in (None, "2024-01-01"):
        thread = threads(file(*texts, complete_until=until))["a"]
        assert kinds(thread)[1:] == ["passed-over", "overdue?", "never-assessed?"]
        assert (thread.overdue, thread.never_assessed) == (None, None)


def test_minutes_seen_in_part_may_have_said_it() -> None:
    part = of_year(2020, source=ASSESSMENTS)
    thread = threads(file(memo(item("a", due="2020-06-30")), part))["a"]
    assert kinds(thread)[1:] == ["passed-over?", "overdue?", "never-assessed?"]
    own = of_year(2020, plan=(item("b"),), source=ASSESSMENTS)
    assert kinds(threads(file(memo(), own))["b"])[1:] == ["overdue", "never-assessed"]
    before = of_year(2018, source=ASSESSMENTS, reviewed=())
    promise = memo(item("a", due="2020-06-30"))
    assert threads(file(before, promise))["a"].overdue is True
    undated = of_year(2018, source=ASSESSMENTS, reviewed=(), signing=None)
    assert threads(file(undated, promise))["a"].overdue is None


@pytest.mark.parametrize(
    "text",
    [
        of_year(2020, Assessment(key="s", subject="many things")),
        of_year(2020, plan=(item("rest", course=Course.CONTINUES),)),
    ],
)
def test_words_and_what_goes_on_without_a_list_leave_it_open(
    text: ReviewMinutes,
) -> None:
    thread = threads(file(memo(item("a", due="2020-06-30")), text))["a"]
    assert kinds(thread)[1:] == ["passed-over?", "overdue?", "never-assessed?"]


def test_all_that_was_done_in_the_year_covers_each_promise_of_it() -> None:
    rest = of_year(2020, plan=(item("rest", carries_over="2020"),))
    thread = threads(file(memo(item("a", due="2020-06-30")), rest))["a"]
    assert kinds(thread)[1:] == ["covered", "overdue?"]


def test_minutes_that_may_be_later_than_the_day_have_not_certainly_passed_it_over() -> (
    None
):
    text = of_year(2020, signing=Signing(day="2020"))
    found = threads(file(memo(item("a")), text), "2020-06-01")["a"]
    assert kinds(found)[:2] == ["promised", "passed-over?"]


def test_a_text_that_ended_or_was_changed_before_leaves_it_open() -> None:
    promise = memo(item("a", due="2020-06-30"))
    link = InstrumentLink(kind=LinkKind.AMENDS, instrument=MEMO)
    other = InstrumentLink(kind=LinkKind.REFERS_TO, instrument=MEMO)
    for links, overdue in (((link,), None), ((other,), True)):
        more = memo(key="more", links=links, signing=Signing(day="2020-03-01"))
        assert threads(file(promise, more))["a"].overdue is overdue
    for part, day, overdue in (
        (None, None, None),
        ("a", "2020-03-01", None),
        ("a", "2020-07-01", True),
    ):
        event = Suspended(
            key="e", instrument=PartRef("memo", part), by=Actor.FIRST, day=day
        )
        found = threads(file(promise, events=(event, event_of_other())))["a"]
        assert found.overdue is overdue


def event_of_other() -> Suspended:
    return Suspended(key="f", instrument=PartRef("memo"), by=Actor.FIRST, day="2021")


def test_texts_without_a_day_are_put_where_their_periods_are() -> None:
    first = item("a")
    undated = memo(first, signing=None)
    notes = Pair(
        (Signature(by="o", day="2020-12-01"),), (Signature(by="o", day="2020-12-09"),)
    )
    official = (Official(key="o", name="O"),)
    signed = of_year(
        2020,
        plan=(item("b", continues=ref("memo", "a")),),
        signing=Signing(signatures=notes),
        officials=official,
    )
    planned = of_year(
        2021,
        plan=(item("c", continues=ref("m2020", "b")),),
        signing=None,
        reviewed_period=None,
    )
    last = of_year(
        2022,
        plan=(item("d", continues=ref("m2021", "c")),),
        signing=None,
        reviewed_period=None,
        plan_period=None,
    )
    (thread,) = threads(file(last, planned, signed, undated)).values()
    assert [each.part for each in thread.of] == ["a", "b", "c", "d"]
    days = [str(s.day) for s in thread.stages if s.of == s.at][:4]
    assert days == ["None", "2020-12-09", "None", "None"]


def test_commitments_that_continue_one_another_begin_with_the_oldest() -> None:
    subject = file(
        memo(item("a", continues=ref("m2020", "b"))),
        of_year(2020, plan=(item("b", continues=ref("memo", "a")), item("own"))),
        of_year(2021, plan=(item("c", continues=ref("m2021", "c")),)),
    )
    found = threads(subject)
    assert found["a"].of == (ref("memo", "a"), ref("m2020", "b"))
    assert found["a"].follows == found["c"].follows == ()
    assert kinds(found["a"])[0] == kinds(found["c"])[0] == "promised"
    early = threads(subject, "2020-06-01")
    assert early["a"].of == (ref("memo", "a"),)
    assert early["a"].follows == ()


def test_what_may_stand_in_the_texts_besides_is_told() -> None:
    part = of_year(2020, plan=(item("all", carries_over="2020"),), source=ASSESSMENTS)
    found = progress(file(memo(), part), on="2021-06-01")
    assert [(gap.kind, gap.of) for gap in found.gaps] == [
        (GapKind.UNSEEN_PAST, PartRef("m2020")),
        (GapKind.WITHOUT_LIST, ref("m2020", "all")),
    ]
