"""What answers about time owe to every instrument and file."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import Any

import attrs
from hypothesis import given
from hypothesis import strategies as st

from bilateral import (
    Actor,
    Agreement,
    Amended,
    AsLongAs,
    AutomaticRenewal,
    Bound,
    Cadence,
    Commitment,
    CountedFrom,
    Day,
    Dossier,
    Duration,
    Entered,
    EntryIntoEffect,
    Extended,
    Extent,
    FixedTerm,
    FormKind,
    Institution,
    InstrumentLink,
    JointBody,
    Lapsed,
    LeadTime,
    LinkKind,
    NoRenewal,
    Notice,
    NoticeCount,
    NoticeGiven,
    NoticePurpose,
    Notified,
    OnAgreedDay,
    OnDay,
    OnNotification,
    OnRatification,
    OnSignature,
    OpenEnded,
    Pair,
    PartRef,
    Party,
    Period,
    PlanYears,
    ProcedureStep,
    Quantity,
    Renewal,
    Resumed,
    Review,
    ReviewMinutes,
    SameLength,
    Signing,
    Source,
    Strength,
    Succeeded,
    Suspended,
    Term,
    Terminated,
    Termination,
    UntilDay,
    VenueOrder,
    VisitProcedure,
    swap,
)
from bilateral.analysis import (
    Assumption,
    Convention,
    DeadlineKind,
    EndOfTerm,
    Lack,
    NoticeMoment,
    Presumption,
    State,
    deadlines,
    holders,
    in_effect,
    status,
    text_on,
)
from bilateral.strategies._shapes import of

FIRST, LAST = date(2015, 1, 1), date(2024, 12, 31)
TEN_YEARS = Period(FIRST, LAST)
START, END = date(2019, 3, 1), date(2021, 2, 28)
TWO_YEARS = Period(START, END)
PARTIES = Pair("vna", "kpl").map(
    lambda key: Party(institutions=(Institution(key=key, name=key),))
)


def sometimes(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | strategy


def few(strategy: st.SearchStrategy[Any], most: int = 1) -> st.SearchStrategy[Any]:
    return st.lists(strategy, max_size=most).map(tuple)


dates = st.dates(date(2014, 1, 1), date(2025, 12, 31)) | st.sampled_from(
    [date(2016, 1, 31), date(2016, 2, 29), date(2019, 12, 31), date(2020, 1, 1)]
)
days = st.one_of(
    dates.map(Day.of),
    dates.map(Day.of),
    dates.map(lambda day: Day(day.year, day.month)),
    dates.map(lambda day: Day(day.year)),
)
lengths = st.sampled_from(
    ["P1Y", "P5Y", "P6M", "P1M", "P3M", "P30D", "P1D", "P18M", "P2Y1D", "P9999Y"]
).map(Duration.parse)
purposes = st.lists(
    st.sampled_from(NoticePurpose), min_size=1, max_size=2, unique=True
).map(tuple)
notices = st.builds(
    Notice,
    length=lengths,
    counted=sometimes(st.sampled_from(NoticeCount)),
    by=st.sampled_from([None, None, *Actor]),
)
fixed = st.builds(
    FixedTerm,
    length=lengths,
    counted_from=sometimes(st.sampled_from(CountedFrom)),
    begins=st.none() | st.none() | days,
)
spans = st.one_of(
    st.none(),
    fixed,
    fixed,
    st.builds(UntilDay, last_day=days),
    st.integers(2014, 2022).map(lambda y: PlanYears(period=Period.years(y, y + 3))),
    st.just(OpenEnded()),
    st.sampled_from("abc").map(lambda key: AsLongAs(instrument=PartRef(key))),
)
rules = st.one_of(
    st.none(),
    st.just(NoRenewal()),
    st.builds(
        AutomaticRenewal,
        span=st.sampled_from([None, SameLength(), OpenEnded()])
        | lengths.map(lambda length: FixedTerm(length=length)),
        times=st.sampled_from([None, None, 1, 3]),
        stopped_by=few(st.sampled_from(NoticePurpose), 2),
        notice=sometimes(notices),
    ),
)
effects = st.one_of(
    st.none(),
    st.just(OnSignature()),
    st.builds(OnDay, day=days),
    st.just(OnAgreedDay()),
    st.just(OnRatification()),
    st.builds(OnNotification, delay=lengths),
    st.builds(
        OnNotification,
        month=sometimes(st.integers(1, 3)),
        counted=sometimes(st.sampled_from(NoticeCount)),
    ),
)


cadences = sometimes(
    st.builds(Cadence, every=lengths, bound=st.sampled_from([*Bound][:3]))
)
leads = st.one_of(
    st.builds(
        LeadTime,
        step=st.sampled_from([*ProcedureStep][:3]),
        length=lengths,
        after=st.sampled_from([None, *ProcedureStep][:3]),
        by=sometimes(st.sampled_from(Actor)),
    ),
    st.builds(
        LeadTime, step=st.just(ProcedureStep.AGENDA), every_year=st.just("04-01")
    ),
)
plans = st.builds(
    Commitment,
    key=st.just("plan"),
    words=st.just("whatever"),
    by=st.sampled_from(Actor),
    strength=st.sampled_from([Strength.PROMISE, Strength.PROMISE, Strength.WISH]),
    kinds=few(st.just(FormKind.DELEGATION_EXCHANGE)),
    due=sometimes(days),
    period=sometimes(dates.map(Period.on)),
    amounts=few(st.just(Quantity(5, quota_year="04-01"))),
)


@st.composite
def clauses(draw: st.DrawFn) -> tuple[Any, ...]:
    seldom = st.sampled_from([None, None, None])
    found = [
        EntryIntoEffect(key="effect", on=draw(effects), from_day=draw(seldom | days)),
        Term(key="term", span=draw(spans)),
        Renewal(key="renewal", rule=draw(rules)),
        Termination(
            key="end",
            by=draw(st.sampled_from([None, *Actor])),
            notice=draw(sometimes(notices)),
            ends_with=draw(seldom | st.sampled_from("abc").map(PartRef)),
        ),
        Review(
            key="review",
            cadence=draw(cadences),
            before_end=draw(sometimes(lengths)),
        ),
        JointBody(
            key="body",
            cadence=draw(cadences),
            venue=draw(st.sampled_from([None, *VenueOrder])),
            first_host=draw(st.sampled_from([None, *Actor])),
            lead_times=draw(few(leads, 2)),
        ),
        VisitProcedure(key="visits", lead_times=(draw(leads), draw(leads))),
    ]
    return tuple(clause for clause in found if draw(st.booleans()))


@st.composite
def texts(draw: st.DrawFn, key: str, others: str = "") -> Agreement:
    kinds = [LinkKind.EXTENDS, LinkKind.RENEWS, LinkKind.REPLACES]
    links = [
        InstrumentLink(kind=draw(st.sampled_from(kinds)), instrument=PartRef(other))
        for other in others
        if draw(st.sampled_from([False, False, True]))
    ]
    whole = draw(st.booleans())
    return Agreement(
        key=key,
        title=key,
        parties=PARTIES,
        clauses=draw(clauses()),
        commitments=draw(few(plans)),
        signing=draw(sometimes(st.builds(Signing, day=days))),
        links=tuple(links),
        source=Source(extent=Extent.WHOLE if whole else Extent.PART),
    )


@st.composite
def amendments(draw: st.DrawFn, key: str) -> Amended:
    of_it = draw(st.sampled_from("abc"))
    return Amended(
        key=key,
        instrument=PartRef(of_it),
        by=draw(sometimes(st.sampled_from("abc").map(PartRef))),
        day=draw(sometimes(days)),
        consolidated=draw(sometimes(texts(of_it))),
    )


def events(key: str) -> st.SearchStrategy[Any]:
    whole = {"key": st.just(key), "instrument": st.sampled_from("abc").map(PartRef)}
    by = st.sampled_from(Actor)
    day = sometimes(days)
    given_ = {"dispatched": day, "received": day}
    return st.one_of(
        st.builds(Notified, **whole, by=by, **given_),
        st.builds(Entered, **whole, day=day),
        st.builds(NoticeGiven, **whole, by=by, purposes=purposes, **given_),
        st.builds(NoticeGiven, **whole, by=by, purposes=purposes, received=days),
        st.builds(Extended, **whole, length=sometimes(lengths)),
        st.builds(Extended, **whole, last_day=days),
        st.builds(Suspended, **whole, by=by, day=day),
        st.builds(Resumed, **whole, day=day),
        st.builds(Terminated, **whole, by=by, day=day),
        st.builds(Lapsed, **whole, day=day),
        amendments(key),
        st.builds(
            Succeeded,
            key=st.just(key),
            former=st.sampled_from(["vna", "kpl", "new"]),
            successor=st.sampled_from(["newer", "newest"]),
            day=day,
        ),
    )


@st.composite
def files(draw: st.DrawFn) -> Dossier:
    count = draw(st.integers(0, 5))
    return Dossier(
        key="file",
        parties=PARTIES,
        instruments=tuple(draw(texts(key, "abc")) for key in "abc"),
        events=tuple(draw(events(f"event-{number}")) for number in range(count)),
        bodies=[Institution(key=k, name=k) for k in ("new", "newer", "newest")],
        complete_until=draw(sometimes(days)),
    )


SUBJECTS: st.SearchStrategy[Any] = st.one_of(
    files(), files(), of(Agreement, 2), of(ReviewMinutes, 2), of(Dossier, 2)
)
ASKED = st.fixed_dictionaries(
    {
        "assume": st.sets(
            st.sampled_from([a for a in Assumption if a != "term-from-effect"])
        ),
        "convention": st.builds(
            Convention,
            end_of_term=st.sampled_from(EndOfTerm),
            notice=st.sampled_from(NoticeMoment),
        ),
    }
)


def a_few(found: list[date]) -> list[date]:
    """Not each end of daily renewals, but always the same."""
    return random.Random(len(found)).sample(sorted(found), min(40, len(found)))


def each(answer: Any) -> list[Any]:
    return [*answer.values()] if isinstance(answer, dict) else [answer]


@given(subject=SUBJECTS, day=dates, asked=ASKED)
def test_the_mirror_image_has_the_same_life(
    subject: Any, day: date, asked: dict[str, Any]
) -> None:
    swapped = swap(subject)
    assert status(swapped, on=day, **asked) == swap(status(subject, on=day, **asked))
    of_it = in_effect(subject, within=TEN_YEARS, **asked)
    assert in_effect(swapped, within=TEN_YEARS, **asked) == swap(of_it)


@given(subject=SUBJECTS, asked=ASKED, some=st.lists(dates, max_size=40))
def test_terms_never_overlap_and_agree_with_the_status_of_each_day(
    subject: Any, asked: dict[str, Any], some: list[date]
) -> None:
    answers = each(in_effect(subject, within=TEN_YEARS, **asked))
    turns = {
        day + timedelta(days=step)
        for answer in answers
        for phase in answer.terms + answer.undetermined
        for day in (phase.first_day, phase.last_day)
        if day is not None
        for step in (-1, 0, 1)
    }
    asked_of = [day for day in turns.union(some) if FIRST <= day <= LAST]
    for day in a_few(asked_of):
        for now, answer in zip(
            each(status(subject, on=day, **asked)), answers, strict=True
        ):
            found = [
                phase
                for phase in answer.terms + answer.undetermined
                if (phase.first_day or date.min) <= day <= (phase.last_day or date.max)
            ]
            assert len(found) <= 1
            if now.state in (State.IN_EFFECT, State.UNDETERMINED):
                assert [phase.state for phase in found] == [now.state]
                assert found[0].renewal == now.renewal
            else:
                assert not found


@given(subject=SUBJECTS, asked=ASKED, days_=st.lists(dates, min_size=20, max_size=20))
def test_a_state_changes_on_the_day_that_its_answer_names(
    subject: Any, asked: dict[str, Any], days_: list[date]
) -> None:
    turns = {
        phase.first_day
        for answer in each(in_effect(subject, within=TEN_YEARS, **asked))
        for phase in answer.terms + answer.undetermined
        if phase.first_day
    }
    for day in a_few([day for day in turns.union(days_) if day > date.min]):
        before = each(status(subject, on=day - timedelta(days=1), **asked))
        now = each(status(subject, on=day, **asked))
        for old, new in zip(before, now, strict=True):
            if old.state != new.state and State.UNDETERMINED not in (
                old.state,
                new.state,
            ):
                assert new.since == day


@given(subject=SUBJECTS, asked=ASKED, day=dates)
def test_what_is_undetermined_says_what_is_lacking_and_nothing_else_does(
    subject: Any, asked: dict[str, Any], day: date
) -> None:
    for now in each(status(subject, on=day, **asked)):
        undetermined = now.state is State.UNDETERMINED
        assert isinstance(now.why.lacks, Lack) == undetermined


@given(subject=SUBJECTS, asked=ASKED, day=dates)
def test_nothing_is_in_effect_before_it_is_signed_unless_the_text_says_so(
    subject: Any, asked: dict[str, Any], day: date
) -> None:
    texts_ = subject.instruments if isinstance(subject, Dossier) else [subject]
    for text, now in zip(texts_, each(status(subject, on=day, **asked)), strict=True):
        signed = text.signing and text.signing.day
        if signed is None or signed.earliest <= day or _is_retroactive(text):
            continue
        assert now.state not in (State.IN_EFFECT, State.SUSPENDED)


def _is_retroactive(text: Any) -> bool:
    effects_ = text.clauses_of(EntryIntoEffect)
    return any(clause.from_day for clause in effects_) or any(
        isinstance(clause.span, FixedTerm) and clause.span.begins
        for clause in text.clauses_of(Term)
    )


@given(file=files(), day=dates, asked=ASKED, place=st.integers(0, 3))
def test_a_text_that_has_nothing_to_do_with_the_others_changes_nothing(
    file: Dossier, day: date, asked: dict[str, Any], place: int
) -> None:
    texts_ = [*file.instruments]
    texts_.insert(place, Agreement(key="other", title="other", parties=PARTIES))
    more = status(attrs.evolve(file, instruments=texts_), on=day, **asked)
    del more["other"]
    assert more == status(file, on=day, **asked)


@given(subject=SUBJECTS, day=dates, asked=ASKED)
def test_an_answer_that_assumes_nothing_does_not_depend_on_what_may_be_assumed(
    subject: Any, day: date, asked: dict[str, Any]
) -> None:
    convention = asked["convention"]
    plain = each(status(subject, on=day, convention=convention))
    for without, now in zip(plain, each(status(subject, on=day, **asked)), strict=True):
        if not now.conditional:
            assert now == without
        elif without.state is not State.UNDETERMINED:
            # What is known without an assumption is not overturned by it.
            assert now.state == without.state


@given(subject=SUBJECTS, asked=ASKED, between=dates)
def test_deadlines_of_two_touching_periods_are_those_of_the_whole(
    subject: Any, asked: dict[str, Any], between: date
) -> None:
    middle = min(max(between, START), END - timedelta(days=1))
    before, after = Period(START, middle), Period(middle + timedelta(days=1), END)
    parts = [deadlines(subject, within=each, **asked) for each in (before, after)]
    whole = deadlines(subject, within=TWO_YEARS, **asked)
    assert parts[0] + parts[1] == whole
    assert [d.day for d in whole] == sorted(d.day for d in whole)


@given(subject=SUBJECTS, asked=ASKED)
def test_the_mirror_image_has_the_same_deadlines(
    subject: Any, asked: dict[str, Any]
) -> None:
    found = deadlines(subject, within=TWO_YEARS, **asked)
    assert deadlines(swap(subject), within=TWO_YEARS, **asked) == swap(found)


@given(subject=SUBJECTS, asked=ASKED)
def test_a_deadline_says_what_the_instrument_is_on_its_day(
    subject: Any, asked: dict[str, Any]
) -> None:
    for each_ in deadlines(subject, within=TWO_YEARS, **asked):
        if each_.of is not None:
            (of_it,) = [
                answer
                for answer in each(status(subject, on=each_.day, **asked))
                if answer.of == each_.of
            ]
            assert each_.state is of_it.state
            assert each_.state is not State.DRAFT


@given(subject=SUBJECTS, asked=ASKED)
def test_what_ends_for_certain_is_said_to_expire_on_its_last_day(
    subject: Any, asked: dict[str, Any]
) -> None:
    found = {
        each_.day
        for each_ in deadlines(subject, within=TWO_YEARS, **asked)
        if each_.kind is DeadlineKind.EXPIRY and each_.lacks is None
    }
    last_days = {
        answer.terms[-1].last_day
        for answer in each(in_effect(subject, within=TWO_YEARS, **asked))
        if answer.terms and not answer.undetermined
    }
    for day in last_days - {None}:
        if day <= END:
            after = day + timedelta(days=1)
            states = {a.state for a in each(status(subject, on=after, **asked))}
            assert day in found or State.SUSPENDED in states


@given(file=files(), day=dates)
def test_a_file_known_to_be_complete_takes_nothing_unrecorded_for_granted(
    file: Dossier, day: date
) -> None:
    for now in status(attrs.evolve(file, complete_until=day), on=day).values():
        assert Presumption.NOTHING_UNRECORDED not in now.presumes


@given(file=files() | of(Dossier, 2), day=dates)
def test_the_mirror_image_has_the_same_texts(file: Dossier, day: date) -> None:
    assert text_on(swap(file), day) == swap(text_on(file, day))


@given(file=files())
def test_before_the_first_signature_there_is_nothing(file: Dossier) -> None:
    signed = [t.signing.day for t in file.instruments if t.signing and t.signing.day]
    if len(signed) == len(file.instruments) and not any(
        _is_retroactive(text) for text in file.instruments
    ):
        day = min(each_.earliest for each_ in signed) - timedelta(days=1)
        assert text_on(file, day) == ()


@given(file=files() | of(Dossier, 2))
def test_after_the_last_event_it_is_the_newest_text(file: Dossier) -> None:
    dated = [
        event
        for event in file.events
        if isinstance(event, Amended) and event.consolidated and event.day
    ]
    undated = {
        event.instrument.instrument
        for event in file.events
        if isinstance(event, Amended) and not event.day
    }
    for found in text_on(file, "9998-12-31"):
        of_it = [e for e in dated if e.instrument.instrument == found.of]
        if found.of in undated:
            continue
        newest = max(of_it, key=lambda e: (e.day.latest, e.day.earliest), default=None)
        same_day = [e.consolidated for e in of_it if newest and e.day == newest.day]
        expected = same_day[-1] if same_day else file.instrument(found.of)
        assert found.text == expected
        assert not found.perhaps


@given(file=files(), day=dates)
def test_a_text_without_amendments_is_the_text_that_was_signed(
    file: Dossier, day: date
) -> None:
    changed = {e.instrument.instrument for e in file.events if isinstance(e, Amended)}
    for found in text_on(file, day):
        if found.of not in changed:
            assert found.text == file.instrument(found.of)
            assert not found.changes


@given(file=files(), day=dates)
def test_somebody_always_stands_in_for_a_party(file: Dossier, day: date) -> None:
    for found in text_on(file, day):
        for party, there in zip(file.parties, found.holders, strict=True):
            assert there
            (key,) = (each_.key for each_ in party.institutions)
            assert holders(file, key, day) == there
