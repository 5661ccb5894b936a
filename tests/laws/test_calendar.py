"""What a calendar owes to every deadline, read back by two parsers."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from datetime import UTC, date, timedelta
from typing import Any, NamedTuple

import attrs
import icalendar
from hypothesis import given
from hypothesis import strategies as st
from ical.calendar_stream import IcsCalendarStream

from bilateral import (
    Actor,
    Agreement,
    AutomaticRenewal,
    Commitment,
    Consulted,
    Dossier,
    Duration,
    FixedTerm,
    Institution,
    JointBody,
    Notice,
    Pair,
    PartRef,
    Party,
    ProcedureStep,
    Renewal,
    Review,
    ReviewMinutes,
    Role,
    SameLength,
    Side,
    Signing,
    Strength,
    Term,
    Text,
    swap,
)
from bilateral.analysis import (
    Assumption,
    Convention,
    Deadline,
    DeadlineKind,
    EndOfTerm,
    Lack,
    NoticeMoment,
    State,
    deadlines,
)
from bilateral.exports._dues import DueTeller
from bilateral.exports.calendar import to_icalendar
from bilateral.rules import LANGUAGES
from bilateral.strategies._shapes import of

STAMP = "2024-05-01"
WORDS = of(Text, 2) | st.sampled_from(
    [
        Text(vi="Bản ghi nhớ; về hợp tác, thông tin\\N \\n và báo chí," * 3),
        Text(lo="ບົດບັນທຶກຄວາມເຂົ້າໃຈ" * 6),
    ]
)
ARTICLES = st.none() | st.sampled_from(["12", "paragraph I"])


class Said(NamedTuple):
    """What a parser reads of an entry."""

    uid: str
    day: date
    after: date | None
    summary: str
    description: str
    kind: str
    reminds: timedelta | None


def by_ical(told: bytes) -> list[Said]:
    read = IcsCalendarStream.calendar_from_ics(told.decode())
    entries: list[tuple[Any, Any, Any, Any]] = [
        *((event, event.dtstart, event.dtend, event.alarm) for event in read.events),
        *((todo, todo.due, None, todo.alarms) for todo in read.todos),
    ]
    return [
        Said(
            each.uid,
            day,
            after,
            each.summary,
            each.description,
            *each.categories,
            alarms[0].trigger if alarms else None,
        )
        for each, day, after, alarms in entries
    ]


def by_icalendar(told: bytes) -> list[Said]:
    read = icalendar.Calendar.from_ical(told)
    return [
        Said(
            str(each["uid"]),
            each["dtstart" if "dtstart" in each else "due"].dt,
            each["dtend"].dt if "dtend" in each else None,
            str(each["summary"]),
            str(each["description"]),
            *map(str, each["categories"].cats),
            each.subcomponents[0]["trigger"].dt if each.subcomponents else None,
        )
        for name in ("VEVENT", "VTODO")
        for each in read.walk(name)
    ]


@st.composite
def texts(draw: st.DrawFn, key: str = "one") -> Agreement:
    """One of which much falls due."""
    first, second = (
        Party(institutions=(Institution(key=side, name=draw(WORDS)),))
        for side in ("vna", "kpl")
    )
    term = FixedTerm(length="P2Y")
    rule = AutomaticRenewal(span=SameLength(), notice=Notice(length="P3M"))
    return Agreement(
        key=key,
        title=draw(WORDS),
        parties=Pair(first, second),
        commitments=tuple(
            Commitment(
                key=f"c{number}",
                words=draw(WORDS),
                label=draw(st.none() | st.just("(a)")),
                by=draw(st.sampled_from(Actor)),
                strength=Strength.PROMISE,
                due=draw(st.none() | st.dates(date(2020, 1, 1), date(2026, 1, 1))),
            )
            for number in range(draw(st.integers(0, 3)))
        ),
        clauses=(
            Term(key="term", article=draw(ARTICLES), span=term),
            Renewal(key="renewal", words=draw(st.none() | WORDS), rule=rule),
            Review(key="review", article=draw(ARTICLES), before_end="P6M"),
            JointBody(key="body", article=draw(ARTICLES)),
        ),
        signing=draw(st.sampled_from([None, Signing(day="2020-01-01")])),
    )


@st.composite
def files(draw: st.DrawFn) -> Dossier:
    one = draw(texts())
    two = attrs.evolve(draw(texts("two")), parties=one.parties)
    asked = Consulted(
        key="asked", by=Actor.FIRST, body="vna", about=(PartRef("one"),), due="2024"
    )
    return Dossier(
        key="file",
        title=draw(st.none() | WORDS),
        parties=one.parties,
        instruments=(one, two),
        events=(asked,),
    )


@st.composite
def any_deadline(draw: st.DrawFn, texts: Sequence[Agreement]) -> Deadline:
    """Also of sorts that come seldom."""
    text = draw(st.sampled_from(texts))
    keys = [None, *(each.key for each in (*text.commitments, *text.clauses))]
    return Deadline(
        day=draw(st.dates(date(1, 1, 1), date(9998, 12, 31))),
        kind=draw(st.sampled_from(DeadlineKind)),
        part=draw(
            st.none() | st.builds(PartRef, st.just(text.key), st.sampled_from(keys))
        ),
        event=draw(st.none() | st.just("event")),
        binds=draw(st.none() | st.sampled_from(Actor)),
        role=draw(st.none() | st.sampled_from(Role)),
        host=draw(st.none() | st.sampled_from(Side)),
        step=draw(st.none() | st.sampled_from(ProcedureStep)),
        ahead_of=draw(st.none() | st.dates()),
        number=draw(st.none() | st.integers(0, 3)),
        body=draw(st.none() | st.just("kpl")),
        code=draw(st.sampled_from([None, "EQU02", "EQU03"])),
        state=draw(st.none() | st.sampled_from(State)),
        lacks=draw(st.none() | st.sampled_from(Lack)),
        assumes=tuple(draw(st.lists(st.sampled_from(Assumption), unique=True))),
        convention=Convention(
            end_of_term=draw(st.sampled_from(EndOfTerm)),
            notice=draw(st.sampled_from(NoticeMoment)),
        ),
    )


@st.composite
def cases(draw: st.DrawFn) -> tuple[Any, tuple[Deadline, ...]]:
    """A subject with deadlines of it, those that there are or any that may be."""
    subject: Any = draw(texts() | files())
    within = subject.instruments if isinstance(subject, Dossier) else (subject,)
    found = deadlines(subject, within="2020/2025")
    if draw(st.booleans()):
        return subject, found
    one = draw(any_deadline(within))
    others = draw(st.lists(any_deadline(within), max_size=5))
    return subject, (one, *twins(one), *others)


def twins(one: Deadline) -> tuple[Deadline, ...]:
    """Those that differ from it in one thing alone, which must be told apart by it."""
    return (
        attrs.evolve(one, binds=Actor.FIRST),
        attrs.evolve(one, binds=Actor.SECOND),
        attrs.evolve(one, host=Side.FIRST),
        attrs.evolve(one, host=Side.SECOND),
        attrs.evolve(one, convention=Convention(notice=NoticeMoment.DISPATCH)),
        attrs.evolve(one, convention=Convention(end_of_term=EndOfTerm.ANNIVERSARY)),
    )


def mirrored(deadline: Deadline) -> Deadline:
    return attrs.evolve(
        deadline,
        binds=deadline.binds and deadline.binds.mirrored,
        host=deadline.host and deadline.host.other,
    )


@given(case=cases(), language=st.sampled_from(LANGUAGES), alarm=of(Duration, 1))
def test_two_parsers_read_back_what_was_written(
    case: Any, language: str, alarm: Duration
) -> None:
    subject, dues = case
    told = to_icalendar(subject, dues, stamped=STAMP, language=language, alarm=alarm)
    written = [
        Said(
            each.name,
            each.day,
            None if each.kind == "promise" else each.day + timedelta(days=1),
            each.summary,
            each.description,
            each.kind.value,
            each.days_before and timedelta(days=-each.days_before),
        )
        for each in DueTeller(subject, language).entries(dues, alarm)
    ]
    assert sorted(by_ical(told)) == sorted(written)
    # icalendar reads an escaped backslash and an n for a line break.
    plain = [s for s in written if "\\" not in s.summary + s.description]
    read = by_icalendar(told)
    assert [each[:3] for each in sorted(read)] == [each[:3] for each in sorted(written)]
    assert {*plain} <= {*read}


@given(case=cases())
def test_each_deadline_has_one_entry_with_a_name_of_its_own(case: Any) -> None:
    subject, dues = case
    read = by_ical(to_icalendar(subject, dues, stamped=STAMP))
    assert len({each.uid for each in read}) == len(read) == len({*dues})


@given(case=cases(), language=st.sampled_from(LANGUAGES))
def test_no_line_is_longer_than_75_octets_nor_cut_within_a_letter(
    case: Any, language: str
) -> None:
    subject, dues = case
    told = to_icalendar(subject, dues, stamped=STAMP, language=language)
    assert told.endswith(b"\r\n")
    lines = told.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    for line in lines:
        assert not re.search(r"[\x00-\x08\x0a-\x1f\x7f]", line.decode())


@given(case=cases(), language=st.sampled_from(LANGUAGES))
def test_the_mirror_image_has_the_same_calendar(case: Any, language: str) -> None:
    subject, dues = case
    other = map(mirrored, dues)
    assert to_icalendar(
        subject, dues, stamped=STAMP, language=language
    ) == to_icalendar(swap(subject), other, stamped=STAMP, language=language)


@given(case=cases(), seed=st.integers(0, 9))
def test_the_order_of_deadlines_makes_no_difference(case: Any, seed: int) -> None:
    subject, dues = case
    others = [*dues, *dues[:1]]
    random.Random(seed).shuffle(others)
    told = to_icalendar(subject, dues, stamped=STAMP)
    assert to_icalendar(subject, others, stamped=STAMP) == told


@given(case=cases(), days=st.integers(1, 9))
def test_what_moves_keeps_its_name(case: Any, days: int) -> None:
    subject, dues = case
    kept = [each for each in dues if each.day.year < 9998]
    moved = [
        attrs.evolve(each, day=each.day + timedelta(days=days), lacks=None)
        for each in kept
    ]
    if len({*moved}) == len({*kept}):
        before, after = (
            {each.uid for each in by_ical(to_icalendar(subject, d, stamped=STAMP))}
            for d in (kept, moved)
        )
        assert before == after


@given(moment=st.datetimes(timezones=st.timezones()))
def test_a_moment_is_told_in_the_time_of_the_world(moment: Any) -> None:
    try:
        utc = moment.astimezone(UTC)
    except OverflowError:
        return
    stamp = f"DTSTAMP:{utc.year:04}{utc:%m%dT%H%M%S}Z".encode()
    due = Deadline(day=date(2024, 1, 1), kind=DeadlineKind.ANSWER)
    assert stamp in to_icalendar(TEXT, [due], stamped=moment).split(b"\r\n")


TEXT = Agreement(
    key="text",
    title="Text",
    parties=Pair(
        Party(institutions=(Institution(key="a", name="A"),)),
        Party(institutions=(Institution(key="b", name="B"),)),
    ),
)


@given(subject=of(Agreement, 2) | of(ReviewMinutes, 2) | of(Dossier, 2))
def test_whatever_can_be_built_has_a_calendar(subject: Any) -> None:
    dues = deadlines(subject, within="2020/2021")
    assert len(by_ical(to_icalendar(subject, dues, stamped=STAMP))) == len({*dues})
