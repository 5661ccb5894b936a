"""Reviews and meetings that fall due, whose turn it is, and what is due before them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple, final

from attrs import frozen

from bilateral.analysis._days import (
    NEVER,
    NO_LENGTH,
    Days,
    Length,
    later,
    length_of,
    mean_days,
    plus,
    shifted,
)
from bilateral.analysis._falls_due import Due, each_year
from bilateral.analysis._life import Life
from bilateral.analysis._meetings import (
    Meeting,
    days_met,
    last_of,
    made_on,
    meetings_in_turn,
)
from bilateral.analysis._term_clauses import newest
from bilateral.analysis.grounds import DeadlineKind, Lack
from bilateral.model import (
    Actor,
    Bound,
    Cadence,
    Day,
    Dossier,
    FormKind,
    Instrument,
    JointBody,
    LeadTime,
    PartRef,
    ProcedureStep,
    Review,
    ReviewMinutes,
    Side,
    Strength,
    VenueOrder,
    Visited,
    VisitProcedure,
)

NO_LIMIT = (Bound.AT_MOST, Bound.LESS_THAN)
"""A meeting "at most once a year" is never due."""
VISITS = {FormKind.DELEGATION_EXCHANGE, FormKind.PERSONNEL_EXCHANGE}


@final
@frozen
class Gathered:
    """What the file tells of meetings.

    Args:
        newest: The day of the last one; ``None`` if none is known.
        lacks: Whether the day of one is not known.
        hosts: Who was host of the last meeting of each body that meets in turn, and how
            many there were; ``None`` if that is not known.
        under: The texts under each other one, itself among them.
    """

    newest: Day | None
    lacks: Lack | None
    hosts: dict[PartRef, tuple[Actor | None, int]]
    under: dict[str, list[Instrument]]


def gathered(subject: Instrument | Dossier) -> Gathered:
    """The meetings of a file; an instrument alone knows of none."""
    texts = subject.instruments if isinstance(subject, Dossier) else (subject,)
    under: dict[str, list[Instrument]] = {text.key: [text] for text in texts}
    days: list[Day | None] = []
    for text in texts:
        if isinstance(text, ReviewMinutes):
            days.append(made_on(text))
            above = {ref.instrument for ref in (text.basis, *text.reviewed) if ref}
            for key in above & under.keys() - {text.key}:
                under[key].append(text)
    for event in subject.events if isinstance(subject, Dossier) else ():
        if isinstance(event, Visited):
            days += days_met((event.encounter,))
    hosts = {
        ref: (_last_host(meetings), len(meetings))
        for ref, _, meetings in meetings_in_turn(texts)
    }
    lacks = Lack.DAY if None in days else None
    return Gathered(last_of(days), lacks, hosts, under)


def _last_host(meetings: list[Meeting]) -> Actor | None:
    """Of the last of these, if the days of all are known."""
    days = [meeting.day for meeting in meetings]
    last = last_of(days)
    if last is None or None in days:
        return None
    hosts = {m.host for m in meetings if m.day and m.day.latest == last.latest}
    return hosts.pop() if len(hosts) == 1 else None


def by_rhythm(life: Life, met: Gathered, days: Days) -> Iterator[Due]:
    """Reviews, meetings, and the steps before them, as often as the text says."""
    text = newest(life.record)
    for clause in text.clauses:
        part = PartRef(text.key, clause.key)
        match clause:
            case Review(cadence=Cadence() as cadence):
                for number, day in _times(life, met, cadence, days):
                    yield Due(
                        day,
                        DeadlineKind.REVIEW,
                        part,
                        binds=clause.by,
                        number=number,
                        lacks=met.lacks,
                    )
            case JointBody(cadence=cadence):
                for number, day in _times(life, met, cadence, days):
                    host = _host(clause, met, part, number)
                    yield Due(
                        day,
                        DeadlineKind.MEETING,
                        part,
                        binds=Actor.EACH,
                        host=host,
                        number=number,
                        lacks=met.lacks,
                    )
                for step in _steps(clause.lead_times):
                    for number, day in _times(life, met, cadence, step.around(days)):
                        yield step.before(day, part, number, met.lacks)
                    for day in _agreed(text, met):
                        yield step.before(day, part, None, None)
            case VisitProcedure(lead_times=lead_times):
                for step in _steps(lead_times):
                    for visit in _visits(text, met):
                        yield step.before(visit, part, None, None)
        if isinstance(clause, JointBody | VisitProcedure):
            yield from _yearly(clause.lead_times, part, days)


def agreed_meetings(life: Life) -> Iterator[Due]:
    """The next meeting as minutes record it, and the steps before it."""
    text = newest(life.record)
    if not isinstance(text, ReviewMinutes) or text.next_meeting is None:
        return
    if (day := text.next_meeting.day) is not None:
        host = text.next_meeting.host
        yield Due(
            day.latest,
            DeadlineKind.MEETING,
            PartRef(text.key),
            binds=Actor.EACH,
            host=host.side if host else None,
            lacks=None if day.exact else Lack.DAY,
        )


def _times(
    life: Life, met: Gathered, cadence: Cadence | None, days: Days
) -> Iterator[tuple[int, date]]:
    """The days by which it is due again, with their number from the last time on."""
    if cadence is None or cadence.every is None or cadence.bound in NO_LIMIT:
        return
    effect = life.start.applies.latest
    base = max(met.newest.latest, effect) if met.newest else effect
    each = length_of(cadence.every)
    if base == NEVER:
        return
    number = max(1, int((days[0] - base).days / mean_days(each)) - 1)
    while (day := later(base, plus(NO_LENGTH, each, number))) <= days[1] != NEVER:
        yield number, day
        number += 1


def _host(body: JointBody, met: Gathered, part: PartRef, number: int) -> Side | None:
    """Whose turn it is at the meeting of this number from the last one on."""
    last, held = met.hosts.get(part, (None, 0))
    following = last.mirrored if last else None
    if not held and body.venue is VenueOrder.ALTERNATING:
        following = body.first_host
    if following is None:
        return None
    return (following if number % 2 else following.mirrored).side


class _Step(NamedTuple):
    """A step, and how one comes to its day from that of the meeting or visit."""

    lead: LeadTime
    way: tuple[Length, ...]

    def around(self, days: Days) -> Days:
        """The days of meetings and visits of which the step may be on these days."""
        away = round(sum(mean_days(length) for length in self.way))
        # For each length, months may differ from their mean by some days.
        return shifted(days, -away, 7 * len(self.way))

    def before(
        self, day: date, part: PartRef, number: int | None, lacks: Lack | None
    ) -> Due:
        """By which day it is due for a meeting or visit of that day."""
        due = day
        for length in self.way:
            due = later(due, length)
        return Due(
            due,
            DeadlineKind.STEP,
            part,
            binds=self.lead.by,
            role=self.lead.role,
            step=self.lead.step,
            ahead_of=day,
            number=number,
            lacks=lacks,
        )


def _steps(lead_times: tuple[LeadTime, ...]) -> Iterator[_Step]:
    """The steps that go by lengths; one after a step that has no day has none."""
    reached: dict[ProcedureStep, tuple[Length, ...]] = {}
    for lead in lead_times:
        if lead.length is None:
            continue
        length = length_of(lead.length)
        if lead.after is None:
            way: tuple[Length, ...] = (plus(NO_LENGTH, length, -1),)
        elif lead.after in reached:
            way = (*reached[lead.after], length)
        else:
            continue
        reached.setdefault(lead.step, way)
        yield _Step(lead, way)


def _yearly(
    lead_times: tuple[LeadTime, ...], part: PartRef, days: Days
) -> Iterator[Due]:
    for lead in lead_times:
        if lead.every_year is not None:
            for day in each_year(lead.every_year, days):
                yield Due(
                    day,
                    DeadlineKind.STEP,
                    part,
                    binds=lead.by,
                    role=lead.role,
                    step=lead.step,
                    number=day.year,
                )


def _agreed(text: Instrument, met: Gathered) -> Iterator[date]:
    """The days of meetings that minutes under a text have agreed upon."""
    for each in met.under[text.key]:
        following = each.next_meeting if isinstance(each, ReviewMinutes) else None
        if following and following.day and following.day.exact:
            yield following.day.exact


def _visits(text: Instrument, met: Gathered) -> Iterator[date]:
    """The first days of visits that are promised under a text."""
    for each in met.under[text.key]:
        for commitment in each.commitments:
            first = commitment.period and commitment.period.first_day
            promised = commitment.strength is Strength.PROMISE
            if promised and VISITS & {*commitment.kinds} and first and first.exact:
                yield first.exact
