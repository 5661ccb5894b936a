"""Meetings and reviews: whether they take place, in turn and in time."""

from __future__ import annotations

__all__ = ["RULES", "FocalPointAge", "Grace"]

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple, final

import attrs
from attrs import field, frozen

from bilateral import _calendar
from bilateral.errors import Place
from bilateral.model import (
    Actor,
    Agreement,
    AutomaticRenewal,
    Bound,
    Cadence,
    Day,
    Dossier,
    Duration,
    Encounter,
    EncounterKind,
    Entered,
    EntryIntoEffect,
    Extended,
    FixedTerm,
    FocalPoints,
    Institution,
    InstitutionKind,
    Instrument,
    JointBody,
    Lapsed,
    LinkKind,
    Mode,
    NextMeeting,
    OnDay,
    OnSignature,
    PartRef,
    PlanYears,
    Portion,
    Renewal,
    Review,
    ReviewMinutes,
    Suspended,
    Term,
    Terminated,
    UntilDay,
    VenueOrder,
    Visited,
)
from bilateral.model.time import to_duration
from bilateral.rules._drafts import (
    CLAUSES,
    MINISTRIES,
    SIGNING,
    agreement,
    dossier,
    minutes,
    with_clause,
)
from bilateral.rules._index import Index
from bilateral.rules._minutes import all_minutes
from bilateral.rules._rule import Severity, rule
from bilateral.rules._said import File, Said, hit, missing, unknown

PRACTICE = "practice of joint committees: meetings in turn, each year or every other"
MEETINGS = {EncounterKind.TALKS, EncounterKind.SESSION, EncounterKind.CONSULTATIONS}
NO_LIMIT = {Bound.AT_MOST, Bound.LESS_THAN}
"""A meeting "at most once a year" is never due."""


def _last(days: list[Day | None]) -> Day | None:
    """The latest of the days that are known."""
    known = [day for day in days if day is not None]
    return max(known, key=lambda day: (day.latest, day.earliest), default=None)


def _met(encounters: tuple[Encounter, ...]) -> list[Day | None]:
    return [
        each.period.last_day or each.period.first_day
        for each in encounters
        if each.kind in MEETINGS and each.period
    ]


def _after(day: date, *lengths: Duration) -> date | None:
    """The day so long after another one; ``None`` beyond all calendars."""
    return _calendar.end_of_span(
        day,
        years=sum(length.years for length in lengths),
        months=sum(length.months for length in lengths),
        days=sum(length.days for length in lengths),
    )


def _in_effect_since(index: Index) -> Day | None:
    """From when on it is in effect at the latest; ``None`` if that is not known."""
    text = index.text
    days: list[Day | None] = [text.signing.day if text.signing else None]
    events = index.dossier.events if index.dossier else ()
    entered = [
        event.day
        for event in events
        if isinstance(event, Entered) and event.instrument.instrument == text.key
    ]
    for _, clause in index.clauses(EntryIntoEffect):
        if isinstance(clause.on, OnDay):
            days.append(clause.on.day)
        elif not isinstance(clause.on, OnSignature) and not any(entered):
            return None
    return _last(days + entered)


def _is_in_effect(index: Index, on: date) -> bool | None:
    """Whether it still is: ``None`` if a term may stand where nobody has looked."""
    if _may_be_over(index, on):
        return False
    looked = index.clauses(Term) or not index.may_hold(Portion.FINAL_CLAUSES)
    return True if looked else None


def _may_be_over(index: Index, on: date) -> bool:
    """Whether it may no longer be in effect: nothing is due under it then."""
    key = index.text.key
    extended = False
    if index.dossier:
        for event in index.dossier.events:
            if isinstance(event, Terminated | Lapsed | Suspended):
                if event.instrument.instrument == key:
                    return True
            elif isinstance(event, Extended):
                extended = extended or event.instrument.instrument == key
        over = {LinkKind.RENEWS, LinkKind.REPLACES}
        for text in index.dossier.instruments:
            for link in text.links:
                if link.instrument and link.instrument.instrument == key:
                    if link.kind in over:
                        return True
                    extended = extended or link.kind is LinkKind.EXTENDS
    automatic = any(
        isinstance(renewal.rule, AutomaticRenewal)
        for _, renewal in index.clauses(Renewal)
    )
    if extended or automatic:
        return False
    ends = [_end(term, index) for _, term in index.clauses(Term)]
    return any(end is not None and end < on for end in ends)


def _end(term: Term, index: Index) -> date | None:
    """The last day of a term, as early as it may be; ``None`` if that is not known."""
    match term.span:
        case UntilDay(last_day=day):
            return day.earliest
        case PlanYears(period=period) if period.last_day:
            return period.last_day.earliest
        case FixedTerm(length=length, begins=begins):
            since = begins or _in_effect_since(index)
            return _after(since.earliest, length) if since else None
        case _:
            return None


@final
@frozen(kw_only=True)
class Grace:
    """How late a review may be.

    Args:
        length: This long after the day is still in time.
    """

    length: Duration = field(default=Duration(months=3), converter=to_duration)


def _every(length: str) -> Dossier:
    """A clean file in which a review is due after each such time."""
    review = Review(key="review", cadence=Cadence(every=length), by=Actor.JOINTLY)
    return dossier(with_clause(review))


@rule(
    code="REV05",
    severity=Severity.WARNING,
    message="a review or meeting is due every {every}, and none is on record in time",
    why="A review that does not take place leaves both in the dark about what was done.",
    settle="Hold it, or put the minutes in the file.",
    sources=(PRACTICE,),
    good=lambda: _every("P1Y"),
    bad=lambda: _every("P1M"),
)
def review_overdue(
    _: Agreement, index: Index, on: date, settings: Grace = Grace()
) -> Iterator[Said]:
    """Counted from the newest meeting of the file, else from effect.

    A meeting online is one. Nothing is due where it says no length of time, or where
    the text may no longer be in effect.
    """
    due = [
        (i, cadence.every)
        for i, cadence in _cadences(index)
        if cadence.every and cadence.bound not in NO_LIMIT
    ]
    in_effect = _is_in_effect(index, on)
    if not due or in_effect is False:
        return
    texts = index.dossier.instruments if index.dossier else ()
    days: list[Day | None] = []
    for text in texts:
        if isinstance(text, ReviewMinutes):
            days += _met(text.encounters)
            days.append(text.signing.day if text.signing else None)
    for event in index.dossier.events if index.dossier else ():
        if isinstance(event, Visited):
            days += _met((event.encounter,))
    since = _last([_in_effect_since(index), *days])
    for i, every in due:
        place: Place = ("clauses", i, "cadence")
        by = _after(since.latest, every, settings.length) if since else None
        if since is None or (in_effect is None and by and by < on):
            yield unknown(*place, every=every)
        elif by and by < on:
            yield missing(*place, of=File(by), every=every)


@rule(
    code="REV06",
    severity=Severity.INFO,
    message="the minutes do not say when or where the sides meet next",
    why="A meeting that is agreed upon takes place more surely than one that is not.",
    settle="Record at least the year and the place.",
    sources=("minutes of joint committees: year and place of the next meeting",),
    good=minutes,
    bad=lambda: minutes(next_meeting=None),
)
def next_meeting_not_recorded(text: ReviewMinutes, index: Index) -> Iterator[Said]:
    """Unless the minutes themselves say how often the sides meet."""
    if text.next_meeting is None and not any(_cadences(index)):
        yield missing("next_meeting", of=Portion.COMMITMENTS)


def _cadences(index: Index) -> Iterator[tuple[int, Cadence]]:
    """How often there are reviews and meetings, with the positions of the clauses."""
    for i, review in index.clauses(Review):
        if review.cadence is not None:
            yield i, review.cadence
    for i, body in index.clauses(JointBody):
        if body.cadence is not None:
            yield i, body.cadence


COMMITTEE = JointBody(
    key="committee", cadence=Cadence(every="P1Y"), venue=VenueOrder.ALTERNATING
)


def _sessions(*hosts: Actor) -> Dossier:
    """A clean file of a committee that meets in turn, with these hosts."""
    return dossier(
        with_clause(COMMITTEE),
        *(
            minutes(
                key=f"minutes-{2021 + i}",
                reviewed_period=None,
                plan_period=None,
                basis=PartRef("memorandum", "committee"),
                encounters=(
                    Encounter(
                        key="session",
                        kind=EncounterKind.SESSION,
                        number=1 + i,
                        host=host,
                    ),
                ),
                signing=attrs.evolve(SIGNING, day=f"{2021 + i}-12-20"),
                next_meeting=NextMeeting(day=f"{2022 + i}-12"),
            )
            for i, host in enumerate(hosts)
        ),
    )


@rule(
    code="REV07",
    severity=Severity.INFO,
    message="{host} is the host, though it is the turn of {turn}",
    why="Meetings in turn share both the honour and the cost of being host.",
    settle="Note why the order was changed, and let the other side be host next.",
    sources=(PRACTICE,),
    good=lambda: _sessions(Actor.FIRST, Actor.SECOND),
    bad=lambda: _sessions(Actor.FIRST, Actor.FIRST),
)
def venue_out_of_turn(file: Dossier) -> Iterator[Said]:
    """Of the meetings of one body, next to each other by number or in a complete file.

    A meeting online, or without a host, begins the order anew.
    """
    for clause, found in _meetings_in_turn(file):
        before: _Meeting | None = None
        for each in found:
            if each.host is None:
                before = None
                continue
            host, turn = each.host, each.host.mirrored
            if each.number == 1 and clause.first_host is turn:
                yield hit(*each.place, host=host, turn=turn)
            if before and before.host is host:
                related = (before.place,)
                if each.number is None or before.number is None:
                    of = File(each.day.latest if each.day else None)
                    yield missing(
                        *each.place, of=of, related=related, host=host, turn=turn
                    )
                elif each.number - 1 == before.number:
                    yield hit(*each.place, related=related, host=host, turn=turn)
            if each.next_host is host:
                place = (*each.place[:2], "next_meeting", "host")
                yield hit(*place, host=host, turn=turn)
            before = each


class _Meeting(NamedTuple):
    """A meeting as minutes record it; without a host where it is nobody's turn."""

    place: Place
    host: Actor | None
    number: int | None
    day: Day | None
    next_host: Actor | None


def _meetings_in_turn(
    file: Dossier,
) -> Iterator[tuple[JointBody, list[_Meeting]]]:
    """Each body that meets in turn, with the meetings that certainly are its own."""
    clauses: dict[PartRef, JointBody] = {}
    by_body: dict[str, PartRef] = {}
    in_text: dict[str, list[PartRef]] = {}
    for text in file.instruments:
        for clause in text.clauses:
            if isinstance(clause, JointBody):
                ref = PartRef(text.key, clause.key)
                clauses[ref] = clause
                in_text.setdefault(text.key, []).append(ref)
                if clause.body is not None:
                    by_body[clause.body] = ref
    meetings: dict[PartRef, list[_Meeting]] = {}
    for i, text in all_minutes(file):
        bases = [text.basis] if text.basis else []
        named = [*bases, *([by_body[text.body]] if text.body in by_body else [])]
        for base in (*bases, *text.reviewed):
            only = in_text.get(base.instrument, [])
            named += only if len(only) == 1 else []
        known = [own for own in named if own in clauses]
        if known:
            meetings.setdefault(known[0], []).append(_meeting(i, text))
    for ref, found in meetings.items():
        if clauses[ref].venue is VenueOrder.ALTERNATING:
            yield clauses[ref], found


def _meeting(position: int, text: ReviewMinutes) -> _Meeting:
    held = ((i, e) for i, e in enumerate(text.encounters) if e.kind in MEETINGS)
    i, encounter = next(held, (0, None))
    signed = text.signing.day if text.signing else None
    alone = (Actor.FIRST, Actor.SECOND)
    in_person = encounter is not None and encounter.mode is not Mode.ONLINE
    return _Meeting(
        place=("instruments", position, "encounters", i, "host"),
        host=encounter.host
        if encounter and in_person and encounter.host in alone
        else None,
        number=encounter.number if encounter else None,
        day=_last([*(_met((encounter,)) if encounter else ()), signed]),
        next_host=text.next_meeting.host if text.next_meeting else None,
    )


@rule(
    code="REV08",
    severity=Severity.INFO,
    message="nothing says how often this body meets",
    why="A body that need never meet often never does.",
    settle='Say how often, or "as needed".',
    sources=(PRACTICE,),
    good=lambda: with_clause(COMMITTEE),
    bad=lambda: with_clause(attrs.evolve(COMMITTEE, cadence=None)),
)
def body_without_cadence(_: Agreement, index: Index) -> Iterator[Said]:
    """Not where it meets when one side asks, or where reviews have their own time."""
    if any(review.cadence for _, review in index.clauses(Review)):
        return
    for i, clause in index.clauses(JointBody):
        if clause.cadence is None and clause.extraordinary is None:
            yield missing("clauses", i, of=clause.portion)


@final
@frozen(kw_only=True)
class FocalPointAge:
    """How old the naming of focal points may be.

    Args:
        years: This many years are still in time.
    """

    years: int = 5


def _with_units(day: str) -> Agreement:
    """A clean draft of another day, in which units of the parties are focal points."""
    units = MINISTRIES.map(
        lambda ministry: Institution(
            key=f"office-{ministry.key}",
            name="Office of Cooperation",
            kind=InstitutionKind.DEPARTMENT,
            country=ministry.country,
            within=ministry,
        )
    )
    points = FocalPoints(key="points", points=units.map(lambda unit: (unit.key,)))
    term = Term(key="term", span=FixedTerm(length="P10Y"))
    others = [c for c in CLAUSES if not isinstance(c, FocalPoints | Term)]
    return agreement(
        bodies=(*units,),
        signing=attrs.evolve(SIGNING, day=day),
        clauses=(*others, term, points),
    )


@rule(
    code="REV11",
    severity=Severity.INFO,
    message="the focal points were named on {signed}; they may no longer be the ones",
    why="Offices are merged and renamed; a letter to one that is no more is lost.",
    settle="Ask the other side, and tell it of changes of one's own.",
    sources=("Viet Nam, Decree 177/2025/ND-CP: offices merged or dissolved",),
    good=lambda: _with_units("2019-12-20"),
    bad=lambda: _with_units("2014-12-20"),
)
def focal_points_of_old(
    text: Agreement,
    index: Index,
    on: date,
    settings: FocalPointAge = FocalPointAge(),
) -> Iterator[Said]:
    """While the text is in effect and no later text of the file names others.

    Not where the parties themselves are the points.
    """
    signed = text.signing.day if text.signing else None
    until = _after(signed.latest, Duration(years=settings.years)) if signed else None
    in_effect = _is_in_effect(index, on)
    if signed is None or until is None or until >= on or in_effect is False:
        return
    if index.dossier and _named_later(text, index.dossier):
        return
    parties = {i.key for party in text.parties for i in party.institutions}
    for i, clause in index.clauses(FocalPoints):
        units = {key for keys in clause.points for key in keys} - parties
        if units:
            say = unknown if in_effect is None else hit
            yield say("clauses", i, "points", signed=signed)


def _named_later(text: Instrument, file: Dossier) -> bool:
    keys = [each.key for each in file.instruments]
    return any(
        isinstance(clause, FocalPoints)
        for each in file.instruments[keys.index(text.key) + 1 :]
        for clause in each.clauses
    )


RULES = (
    review_overdue,
    next_meeting_not_recorded,
    venue_out_of_turn,
    body_without_cadence,
    focal_points_of_old,
)
