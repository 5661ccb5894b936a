"""What progress and the skeleton of the next minutes owe to every dossier."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import Any

import attrs
from hypothesis import assume, given
from hypothesis import strategies as st

from bilateral import (
    Actor,
    Agreement,
    Assessment,
    Commitment,
    Condition,
    ConditionKind,
    ConsultationDuty,
    Consulted,
    Contribution,
    CooperationArea,
    Course,
    Dossier,
    Encounter,
    EncounterKind,
    Extent,
    FormKind,
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
    Portion,
    ReviewMinutes,
    Signing,
    Source,
    Strength,
    Terminated,
    VenueOrder,
    rules,
    swap,
)
from bilateral.analysis import (
    NextMinutes,
    Progress,
    StageKind,
    next_minutes,
    progress,
)
from bilateral.model import Institution
from bilateral.strategies._shapes import of

PARTIES = Pair("a", "b").map(
    lambda name: Party(institutions=(Institution(key=name, name=name),))
)
MINISTRY = Institution(key="ministry", name="Ministry")
YEARS = (2020, 2021, 2022)
KEYS = ("x", "y")
DAYS = st.dates(date(2019, 6, 1), date(2024, 6, 1))
SAID = {StageKind.ASSESSED, StageKind.DELIVERED}
UNSEEN = Source(extent=Extent.PART, unseen=(Portion.ASSESSMENTS,))
REFS = [PartRef(text, key) for text in ("memo", "m2020", "m2021") for key in KEYS]


def some(values: Any, most: int = 1) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(st.sampled_from(values), max_size=most, unique=True).map(tuple)


def maybe(values: Any) -> st.SearchStrategy[Any]:
    return st.none() | st.sampled_from(values)


@st.composite
def items(draw: st.DrawFn) -> tuple[Commitment, ...]:
    """Always the same keys, so that references between texts lead somewhere."""
    return tuple(
        Commitment(
            key=key,
            words="whatever",
            by=draw(st.sampled_from(Actor)),
            strength=draw(st.sampled_from([*4 * [Strength.PROMISE], Strength.WISH])),
            kinds=draw(some([FormKind.TRAINING])),
            areas=draw(some(["area"])),
            part_of=draw(maybe(["x"])) if key == "y" else None,
            due=draw(maybe(["2021-06-30", "2022"])),
            period=draw(maybe(["2021", "2020/2022"])),
            conditions=draw(some([Condition(kind=ConditionKind.ON_REQUEST)])),
            consulted=draw(some(["ministry"])),
            course=draw(maybe([Course.ENLARGES, Course.NEW])),
            continues=draw(maybe([*REFS, PartRef("m2020", "given"), PartRef("memo")])),
            carries_over=draw(st.sampled_from([None, None, None, "2020"])),
        )
        for key in KEYS
    )


@st.composite
def assessments(draw: st.DrawFn) -> tuple[Assessment, ...]:
    found = []
    for n in range(draw(st.integers(0, 3))):
        of = draw(some([*REFS, PartRef("memo"), PartRef("memo", "area")], 2))
        kinds = () if of else draw(some([FormKind.TRAINING]))
        subject = None if of or kinds else "all"
        outcome = draw(maybe(Outcome))
        found.append(
            Assessment(
                key=f"s{n}", of=of, kinds=kinds, subject=subject, outcome=outcome
            )
        )
    return tuple(found)


@st.composite
def minutes(draw: st.DrawFn, year: int) -> ReviewMinutes:
    """Minutes of the end of a year, which perhaps answer for what came before."""
    host = draw(st.sampled_from([Actor.FIRST, Actor.SECOND, None]))
    signing = Signing(day=draw(st.sampled_from([f"{year}-12-10", f"{year}-12", None])))
    return ReviewMinutes(
        key=f"m{year}",
        title="Minutes",
        parties=PARTIES,
        bodies=(MINISTRY,),
        areas=(CooperationArea(key="area", name="area"),),
        signing=signing,
        basis=draw(maybe([PartRef("memo", "committee")])),
        encounters=(Encounter(key="talks", kind=EncounterKind.TALKS, host=host),),
        reviewed=draw(some([PartRef("memo"), PartRef("m2020"), PartRef("m2021")], 2)),
        reviewed_period=draw(maybe([Period.years(year)])),
        plan_period=draw(maybe([Period.years(year + 1)])),
        assessments=draw(assessments()),
        contributions=(
            Contribution(
                key="given",
                by=Actor.FIRST,
                words="given",
                of=draw(some(REFS)),
                outcome=draw(maybe(Outcome)),
            ),
        ),
        commitments=draw(items()),
        next_meeting=draw(maybe([NextMeeting(host=Actor.FIRST)])),
        source=draw(st.sampled_from([Source(), Source(), UNSEEN])),
    )


@st.composite
def files(draw: st.DrawFn) -> Dossier:
    """A memorandum, and minutes of three years that answer for one another."""
    committee = JointBody(
        key="committee",
        venue=draw(maybe([VenueOrder.ALTERNATING])),
        first_host=draw(maybe([Actor.FIRST])),
    )
    duty = ConsultationDuty(
        key="duty",
        by=draw(st.sampled_from(Actor)),
        consulted=("ministry",),
        parts=draw(some(KEYS)),
    )
    memo = Agreement(
        key="memo",
        title="Memorandum",
        parties=PARTIES,
        bodies=(MINISTRY,),
        areas=(CooperationArea(key="area", name="area"),),
        signing=Signing(day="2020-01-15"),
        commitments=draw(items()),
        clauses=(committee, duty),
    )
    more = Agreement(
        key="more",
        title="Another",
        parties=PARTIES,
        links=(
            InstrumentLink(
                kind=draw(st.sampled_from([LinkKind.REPLACES, LinkKind.REFERS_TO])),
                instrument=PartRef("memo"),
            ),
        ),
    )
    ended = Terminated(
        key="ended", instrument=PartRef("memo"), by=Actor.FIRST, day="2021-03-01"
    )
    asked = Consulted(
        key="asked",
        by=Actor.FIRST,
        body="ministry",
        about=draw(some([PartRef("memo"), *REFS[:2]])),
        asked=draw(maybe(["2020-03-01"])),
        answered=draw(maybe(["2021-05-01"])),
    )
    return Dossier(
        key="file",
        parties=PARTIES,
        bodies=(MINISTRY,),
        instruments=(
            memo,
            *(draw(minutes(year)) for year in YEARS),
            *draw(some([more])),
        ),
        events=draw(some([ended, asked], 2)),
        complete_until=draw(maybe(["2021-12-31", "2025-01-01"])),
    )


SUBJECTS: st.SearchStrategy[Dossier] = st.one_of(files(), files(), of(Dossier, 2))
"""Files whose texts speak of one another, and whatever can be built."""


def both(subject: Dossier, on: date) -> tuple[Progress, NextMinutes]:
    return progress(subject, on=on), next_minutes(subject, on=on)


def shuffled(subject: Dossier, seed: int) -> Dossier:
    """The same file with its lists in another order."""

    def mixed(value: Any, *names: str) -> Any:
        lists = {name: [*getattr(value, name, ())] for name in names}
        for each in lists.values():
            random.Random(seed).shuffle(each)
        return attrs.evolve(value, **{k: tuple(v) for k, v in lists.items() if v})

    names = ("commitments", "assessments", "contributions", "clauses", "areas")
    texts = tuple(mixed(text, *names) for text in subject.instruments)
    return mixed(attrs.evolve(subject, instruments=texts), "instruments", "events")


@given(subject=SUBJECTS, on=DAYS)
def test_what_is_told_of_the_mirror_image_is_the_mirror_image(
    subject: Dossier, on: date
) -> None:
    assert both(swap(subject), on) == swap(both(subject, on))


@given(subject=files(), on=DAYS, seed=st.integers(0, 9))
def test_the_order_of_texts_and_of_their_parts_makes_no_difference(
    subject: Dossier, on: date, seed: int
) -> None:
    told, skeleton = both(shuffled(subject, seed), on)
    expected, before = both(subject, on)
    assert told == expected
    assert attrs.evolve(skeleton, before=None) == attrs.evolve(before, before=None)


@given(subject=SUBJECTS, on=DAYS)
def test_each_commitment_is_in_one_thread_and_each_thread_begins_with_a_promise(
    subject: Dossier, on: date
) -> None:
    found = progress(subject, on=on)
    named = [ref for thread in found.threads for ref in thread.of]
    assert len(named) == len({*named})
    assert {*named} <= {
        PartRef(text.key, each.key)
        for text in subject.instruments
        for each in text.commitments
    }
    for thread in found.threads:
        kinds = [stage.kind for stage in thread.stages]
        assert kinds.count(StageKind.PROMISED) == 1
        taken = {StageKind.CARRIED_OVER, StageKind.ENLARGED}
        assert sum(kind in taken for kind in kinds) == len(thread.of) - 1
        assert {stage.of for stage in thread.stages} == {*thread.of}
        assert {*thread.unsettled} <= {*thread.of}


@given(subject=files(), on=DAYS)
def test_what_is_later_makes_no_difference(subject: Dossier, on: date) -> None:
    earlier = tuple(
        text
        for text in subject.instruments
        if not (text.signing and text.signing.day) or text.signing.day.earliest <= on
    )
    events = tuple(e for e in subject.events if e.key != "ended" or on.year > 2021)
    try:
        known = attrs.evolve(subject, instruments=earlier, events=events)
    except InvalidValue:  # what is left refers to what is later
        assume(False)
    assert progress(known, on=on) == progress(subject, on=on)


@given(subject=files(), on=DAYS, days=st.integers(1, 900))
def test_what_was_said_once_of_a_commitment_is_told_for_ever(
    subject: Dossier, on: date, days: int
) -> None:
    def told(day: date) -> tuple[set[Any], set[Any]]:
        threads = progress(subject, on=day).threads
        every = [stage for thread in threads for stage in thread.stages]
        said = {stage for stage in every if stage.kind in SAID}
        return said, {ref for thread in threads for ref in thread.of}

    before, after = told(on), told(on + timedelta(days=days))
    assert all(b <= a for b, a in zip(before, after, strict=True))


@given(subject=files(), on=DAYS, which=st.sampled_from(["file", "texts", "all"]))
def test_knowing_less_makes_nothing_more_certain(
    subject: Dossier, on: date, which: str
) -> None:
    less = subject
    if which != "texts":
        less = attrs.evolve(less, complete_until=None)
    if which != "file":
        part = Source(extent=Extent.PART)
        texts = tuple(attrs.evolve(t, source=part) for t in subject.instruments)
        less = attrs.evolve(less, instruments=texts)

    def known(file: Dossier) -> tuple[set[Any], set[Any]]:
        every = [s for thread in progress(file, on=on).threads for s in thread.stages]
        return {attrs.evolve(s, certain=True) for s in every}, {
            s for s in every if s.certain
        }

    (said, certain), (said_less, certain_less) = known(subject), known(less)
    assert said == said_less
    assert certain_less <= certain
    if which != "texts":
        lasting = {StageKind.OVERDUE, StageKind.NEVER_ASSESSED}
        assert not any(stage.kind in lasting for stage in certain_less)


@given(subject=files(), on=DAYS)
def test_what_is_overdue_is_a_promise_whose_day_is_over(
    subject: Dossier, on: date
) -> None:
    for thread in progress(subject, on=on).threads:
        assert (thread.overdue is not False) == any(
            stage.kind is StageKind.OVERDUE for stage in thread.stages
        )
        for stage in thread.stages:
            if stage.kind is StageKind.OVERDUE:
                promise: Any = subject.resolve(stage.of)
                assert promise.strength is Strength.PROMISE
                assert stage.day is not None
                assert stage.day.earliest < on
                assert not stage.certain or stage.day.latest < on
                assert stage.of in thread.unsettled


@given(subject=SUBJECTS, on=DAYS)
def test_the_skeleton_makes_minutes_that_answer_for_all_that_is_asked(
    subject: Dossier, on: date
) -> None:
    skeleton = next_minutes(subject, on=on)
    draft = skeleton.minutes(key="the-next-minutes", title="Minutes")
    after = attrs.evolve(subject, instruments=(*subject.instruments, draft))
    place = f"/instruments/{len(subject.instruments)}/"
    for code in ("REV01", "REV03"):
        report = rules.check(after, rules=rules.DEFAULT.select(code))
        found = (*report.findings, *report.undetermined)
        assert not [each for each in found if each.pointer.startswith(place)]
    assert [each.of for each in draft.assessments] == [
        (each.of,) for each in skeleton.to_assess
    ]
    carried = [each.continues for each in draft.commitments]
    assert carried == [each.of for each in skeleton.to_carry_over]
