"""What the next minutes have to answer, and the draft that it makes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import attrs
import pytest

from bilateral import (
    Actor,
    Agreement,
    Assessment,
    Commitment,
    Condition,
    ConditionKind,
    ConsultationDuty,
    Consulted,
    CooperationArea,
    Course,
    Dossier,
    Encounter,
    EncounterKind,
    Group,
    Institution,
    InstrumentLink,
    InvalidValue,
    JointBody,
    LinkKind,
    NextMeeting,
    Outcome,
    Pair,
    PartRef,
    Party,
    Period,
    ReviewMinutes,
    Signing,
    Strength,
    VenueOrder,
    Visited,
    documents,
)
from bilateral.analysis import NextMinutes, ToAsk, next_minutes

ROOT = Path(__file__).parents[2]
PARTIES = Pair("vna", "kpl").map(
    lambda key: Party(institutions=(Institution(key=key, name=key),))
)
GOVERNMENT = Institution(key="government", name="Government")
POSTS = Institution(key="posts", name="Posts", within=GOVERNMENT)
STAFF = Group(key="staff", words="staff")
MEMO = PartRef("memo")
ON = "2021-11-01"


def item(key: str, **more: Any) -> Commitment:
    plain = {"words": key, "by": Actor.EACH, "strength": Strength.PROMISE}
    return Commitment(key=key, **{**plain, **more})


def memo(*commitments: Commitment, **more: Any) -> Agreement:
    plain: dict[str, Any] = {
        "key": "memo",
        "title": "Memorandum",
        "parties": PARTIES,
        "bodies": (POSTS,),
        "signing": Signing(day="2019-12-10"),
    }
    return Agreement(commitments=commitments, **{**plain, **more})


def of_year(year: int, *plan: Commitment, **more: Any) -> ReviewMinutes:
    plain: dict[str, Any] = {
        "key": f"m{year}",
        "title": "Minutes",
        "parties": PARTIES,
        "bodies": (POSTS, STAFF),
        "areas": (CooperationArea(key="area", name="area"),),
        "signing": Signing(day=f"{year}-12-10"),
        "reviewed": (MEMO,),
        "reviewed_period": Period.years(year),
        "plan_period": Period.years(year + 1),
        "commitments": plan,
    }
    return ReviewMinutes(**{**plain, **more})


def file(*texts: Agreement | ReviewMinutes, **more: Any) -> Dossier:
    plain: dict[str, Any] = {
        "key": "file",
        "parties": PARTIES,
        "bodies": (POSTS,),
        "complete_until": "2030-01-01",
    }
    return Dossier(instruments=texts, **{**plain, **more})


def asked(found: NextMinutes) -> list[str | None]:
    return [each.of.part for each in found.to_assess]


def left(found: NextMinutes) -> list[str | None]:
    return [each.of.part for each in found.to_carry_over]


def test_the_second_seed_has_to_answer_for_its_plan() -> None:
    seed = documents.loads((ROOT / "examples" / "vna_kpl.json").read_bytes())
    assert isinstance(seed, Dossier)
    plan = [each.key for each in seed.instrument("minutes-2019").commitments]
    found = next_minutes(seed, on="2020-12-01")
    assert found.reviewed_period == Period.years(2020)
    assert asked(found) == left(found) == sorted(plan)
    assert [each.body for each in found.to_ask] == ["other-authorities"]
    assert found.host is None
    draft = found.minutes(key="minutes-2020", title="Minutes")
    assert len(draft.assessments) == len(draft.commitments) == 7
    assert attrs.evolve(seed, instruments=(*seed.instruments, draft))


def test_the_last_plan_and_the_agreement_are_asked_for() -> None:
    subject = file(
        memo(item("a"), item("b", period="2025"), item("c", strength=Strength.WISH)),
        of_year(2020, item("d"), item("e", continues=PartRef("memo", "a"))),
    )
    found = next_minutes(subject, on=ON)
    assert found.before == subject.instrument("m2020")
    assert found.reviewed == (MEMO, PartRef("m2020"))
    assert found.reviewed_period == Period.years(2021)
    assert asked(found) == ["d", "e"]


def test_what_was_due_before_and_is_not_known_to_be_done_is_asked_for_again() -> None:
    done = Assessment(key="s", of=(PartRef("memo", "a"),), outcome=Outcome.DONE)
    subject = file(
        memo(item("a", due="2020-06-30"), item("b", due="2020-06-30")),
        of_year(2020, assessments=(done,)),
    )
    found = next_minutes(subject, on=ON)
    assert (asked(found), left(found)) == (["b"], [])


def test_what_succeeds_an_agreement_under_review_is_reviewed_with_it() -> None:
    renews = InstrumentLink(kind=LinkKind.RENEWS, instrument=MEMO)
    newer = memo(key="newer", links=(renews,), signing=Signing(day="2021-01-10"))
    named = attrs.evolve(renews, kind=LinkKind.REFERS_TO)
    other = memo(key="other", links=(named,))
    only = InstrumentLink(kind=LinkKind.RENEWS, title="an older one")
    last = memo(key="last", links=(only,))
    found = next_minutes(file(last, memo(), other, of_year(2020), newer), on=ON)
    assert found.reviewed == (MEMO, PartRef("newer"), PartRef("m2020"))


@pytest.mark.parametrize(
    ("reviewed", "follows"),
    [
        ("2020-01-01/2020-12-31", Period("2021-01-01")),
        ("2020", None),
        ("9998-01-01/9998-12-31", None),
        (None, None),
    ],
)
def test_without_a_plan_the_time_after_the_last_review_is_next(
    reviewed: str | None, follows: Period | None
) -> None:
    text = of_year(2020, plan_period=None, reviewed_period=reviewed)
    assert next_minutes(file(memo(), text), on=ON).reviewed_period == follows


def test_the_first_minutes_review_all_agreements() -> None:
    subject = file(memo(item("a")), memo(item("b"), key="more"))
    found = next_minutes(subject, on=ON)
    assert found.before is found.reviewed_period is None
    assert asked(found) == ["a", "b"]
    assert found.to_carry_over == ()
    draft = found.minutes(key="first", title="Minutes")
    assert [each.of for each in draft.assessments] == [
        (PartRef("memo", "a"),),
        (PartRef("more", "b"),),
    ]
    assert next_minutes(file(), on=ON).minutes(key="first", title="Minutes")


def test_the_minutes_that_they_follow_can_be_named() -> None:
    committee = Group(key="committee", words="committee")
    of_committee = of_year(
        2020, item("x"), key="c2020", body="committee", bodies=(committee,)
    )
    late = of_year(2020, item("a"), signing=Signing(day="2020-12-20"))
    subject = file(memo(), of_committee, late)
    assert left(next_minutes(subject, on=ON)) == ["a"]
    found = next_minutes(subject, on=ON, after="c2020")
    assert asked(found) == left(found) == ["x"]
    draft = found.minutes(key="next", title="Minutes")
    assert draft.body == "committee"
    for wrong in ("memo", "none"):
        with pytest.raises(InvalidValue, match="/after: expected the key of minutes"):
            next_minutes(subject, on=ON, after=wrong)
    with pytest.raises(InvalidValue, match="/after"):
        next_minutes(subject, on="2020-12-01", after="c2020")


def test_what_is_not_known_to_be_done_or_dropped_is_proposed_to_be_carried_over() -> (
    None
):
    said = tuple(
        Assessment(key=f"s-{key}", of=(PartRef("m2019", key),), outcome=outcome)
        for key, outcome in (
            ("done", Outcome.DONE),
            ("dropped", Outcome.DROPPED),
            ("postponed", Outcome.POSTPONED),
        )
    )
    subject = file(
        memo(item("standing"), signing=Signing(day="2019-01-10")),
        of_year(
            2019,
            item("done"),
            item("dropped"),
            item("postponed"),
            item("silent"),
            item("wish", strength=Strength.WISH),
            item("long", period="2020/2025"),
        ),
        of_year(2020, item("new"), assessments=said),
    )
    assert left(next_minutes(subject, on=ON)) == ["postponed", "silent", "new"]


def test_the_draft_carries_over_what_was_promised_and_not_when_or_by_whom_it_was_said() -> (
    None
):
    promise = item(
        "a",
        areas=("area",),
        participants=("staff",),
        part_of="b",
        in_return_for=("b", "c"),
        due="2021-06-30",
        said_by=Actor.FIRST,
        carries_over="2020",
    )
    done = item("c", due="2030-01-01")
    subject = file(memo(), of_year(2020, promise, item("b"), done))
    draft = next_minutes(subject, on=ON).minutes(key="next", title="Minutes")
    assert draft.commitments[0] == attrs.evolve(
        promise,
        in_return_for=("b",),
        due=None,
        said_by=None,
        course=Course.CONTINUES,
        continues=PartRef("m2020", "a"),
        carries_over=Period.years(2021),
    )
    assert [each.key for each in draft.assessments] == ["a-assessed", "b-assessed"]
    assert draft.signing is draft.plan_period is None
    longer = next_minutes(
        file(memo(), of_year(2020, item("b"), item("a", part_of="b", period="2030"))),
        on=ON,
    )
    assert [c.key for c in longer.minutes(key="n", title="M").commitments] == ["b"]


def test_a_share_is_carried_over_without_the_larger_promise_that_is_not() -> None:
    whole, share = item("whole", due="2030-01-01"), item("share", part_of="whole")
    found = next_minutes(file(memo(), of_year(2020, whole, share)), on=ON)
    (carried,) = found.minutes(key="next", title="Minutes").commitments
    assert (carried.key, carried.part_of) == ("share", None)


def test_what_comes_from_older_minutes_gets_a_key_of_its_own() -> None:
    means = Condition(kind=ConditionKind.WITH_CONSENT, bodies=("posts",))
    old = item("a", areas=("area",), consulted=("posts",), conditions=(means,))
    subject = file(memo(), of_year(2019, old), of_year(2020, item("a")))
    draft = next_minutes(subject, on=ON).minutes(key="next", title="Minutes")
    first, second = draft.commitments
    assert (first.key, first.continues) == ("a-2", PartRef("m2019", "a"))
    assert (first.areas, first.consulted, first.conditions[0].bodies) == ((), (), ())
    assert second.key == "a"


def test_a_key_that_is_taken_is_refused() -> None:
    found = next_minutes(file(memo(), of_year(2020, item("a"))), on=ON)
    with pytest.raises(InvalidValue, match="already the key"):
        found.minutes(key="staff", title="Minutes")
    for key in ("memo", "m2020"):
        with pytest.raises(InvalidValue, match=f"/key: '{key}' is the key of another"):
            found.minutes(key=key, title="Minutes")


def consultation(**more: Any) -> Consulted:
    return Consulted(**{"key": "e", "by": Actor.FIRST, "body": "posts", **more})


def test_who_was_asked_and_has_not_answered_is_to_answer() -> None:
    subject = file(memo(), of_year(2020))
    for members, is_open in (
        ({}, True),
        ({"asked": "2021-05-01"}, True),
        ({"asked": "2021-12-01"}, False),
        ({"answered": "2021-06-01"}, False),
        ({"answered": "2021-12-01"}, True),
    ):
        event = consultation(about=(MEMO,), **members)
        found = next_minutes(attrs.evolve(subject, events=(event,)), on=ON).to_ask
        assert [each.event for each in found] == ["e"] * is_open
    (one,) = next_minutes(
        attrs.evolve(subject, events=(consultation(asked="2021-05-01"),)), on=ON
    ).to_ask
    assert (one.body, one.by, one.about, one.duty) == ("posts", Actor.FIRST, (), None)
    assert str(one.asked) == "2021-05-01"


@pytest.mark.parametrize(
    ("event", "is_open"),
    [
        (None, True),
        (consultation(about=(PartRef("m2020", "a"),)), False),
        (consultation(about=(PartRef("m2020"),)), False),
        (consultation(about=()), False),
        (consultation(body="government"), False),
        (consultation(about=(PartRef("m2020", "b"),)), True),
        (consultation(body="vna"), True),
    ],
)
def test_whom_a_promise_names_is_to_be_asked_unless_that_is_on_record(
    event: Consulted | None,
    is_open: bool,  # noqa: FBT001
) -> None:
    plan = of_year(2020, item("a", consulted=("posts",)), item("b"))
    events = (attrs.evolve(event, answered="2021-01-10"),) if event else ()
    found = next_minutes(file(memo(), plan, events=events), on=ON).to_ask
    ref = PartRef("m2020", "a")
    assert found == (ToAsk(body="posts", about=(ref,), duty=ref),) * is_open


def test_a_duty_to_ask_is_open_for_its_parts_or_for_all_that_will_be_agreed_on() -> (
    None
):
    duty = ConsultationDuty(key="duty", by=Actor.EACH, consulted=("posts",))
    of_parts = attrs.evolve(duty, key="of-parts", parts=("a", "b"))
    of_a = attrs.evolve(duty, key="of-a", parts=("a",))
    text = memo(item("a"), item("b"), item("c"), clauses=(duty, of_parts, of_a))
    event = consultation(about=(PartRef("memo", "a"),), answered="2021-01-10")
    found = next_minutes(file(text, of_year(2020), events=(event,)), on=ON).to_ask
    whole, parts = PartRef("memo", "duty"), PartRef("memo", "of-parts")
    assert found == (
        ToAsk(body="posts", by=Actor.EACH, duty=whole),
        ToAsk(body="posts", by=Actor.EACH, about=(PartRef("memo", "b"),), duty=parts),
    )


COMMITTEE = JointBody(key="committee", venue=VenueOrder.ALTERNATING)


def held(host: Actor | None, **more: Any) -> ReviewMinutes:
    talks = Encounter(key="talks", kind=EncounterKind.TALKS, host=host)
    return of_year(2020, encounters=(talks,), **more)


def host(*texts: Agreement | ReviewMinutes, **more: Any) -> Actor | None:
    return next_minutes(file(*texts, **more), on=ON).host


def test_where_they_take_turns_the_other_side_is_host_next() -> None:
    in_turn = memo(clauses=(COMMITTEE,))
    assert host(in_turn, held(Actor.FIRST)) is Actor.SECOND
    assert host(in_turn, held(Actor.SECOND)) is Actor.FIRST
    assert host(in_turn, held(None)) is None
    assert host(in_turn, held(Actor.FIRST, reviewed=())) is None
    assert host(memo(), held(Actor.FIRST)) is None
    fixed = attrs.evolve(COMMITTEE, venue=VenueOrder.FIXED)
    assert host(memo(clauses=(fixed,)), held(Actor.FIRST)) is None
    draft = next_minutes(file(in_turn, held(Actor.FIRST)), on=ON).minutes(
        key="next", title="Minutes"
    )
    (talks,) = draft.encounters
    assert (talks.host, talks.visitor) == (Actor.SECOND, Actor.FIRST)


def test_what_the_last_minutes_say_comes_first() -> None:
    in_turn = memo(clauses=(COMMITTEE,))
    for stated, found in (
        (Actor.FIRST, Actor.FIRST),
        (Actor.EACH, Actor.SECOND),
        (None, Actor.SECOND),
    ):
        meeting = NextMeeting(host=stated, words="next year")
        assert host(in_turn, held(Actor.FIRST, next_meeting=meeting)) is found


def test_before_the_first_meeting_the_text_names_the_host() -> None:
    first = attrs.evolve(COMMITTEE, first_host=Actor.SECOND)
    assert host(memo(clauses=(first,))) is Actor.SECOND
    assert host(memo(clauses=(COMMITTEE,))) is None
    assert host(memo(clauses=(attrs.evolve(first, first_host=Actor.EACH),))) is None
    more = attrs.evolve(first, key="another")
    assert host(memo(clauses=(first, more))) is None


@pytest.mark.parametrize(
    ("members", "known"),
    [
        ({"period": "2021-03-01/2021-03-02"}, False),
        ({"period": None}, False),
        ({"period": "2020-01-01/2020-01-02"}, True),
        ({"period": "2021-12-01/2021-12-02"}, True),
        ({"period": None, "kind": EncounterKind.VISIT}, True),
    ],
)
def test_a_meeting_without_minutes_may_have_changed_the_turn(
    members: Any,
    known: bool,  # noqa: FBT001
) -> None:
    plain: dict[str, Any] = {"key": "t", "kind": EncounterKind.TALKS}
    event = Visited(key="v", encounter=Encounter(**{**plain, **members}))
    texts = (memo(clauses=(COMMITTEE,)), held(Actor.FIRST))
    assert host(*texts, events=(event,)) is (Actor.SECOND if known else None)


def test_after_undated_minutes_any_meeting_may_be_later() -> None:
    talks = Encounter(key="t", kind=EncounterKind.TALKS, period="2020-01-01/2020-01-02")
    event = Visited(key="v", encounter=talks)
    texts = (memo(clauses=(COMMITTEE,)), held(Actor.FIRST, signing=None))
    assert host(*texts) is Actor.SECOND
    assert host(*texts, events=(event,)) is None
