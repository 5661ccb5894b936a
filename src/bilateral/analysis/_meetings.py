"""When texts were made, when the sides met, and whose turn it is to be host."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple, TypeVar

from bilateral.errors import Place
from bilateral.model import (
    Actor,
    Agreement,
    Day,
    Dossier,
    Encounter,
    EncounterKind,
    Instrument,
    JointBody,
    Mode,
    PartRef,
    ReviewMinutes,
    VenueOrder,
    Visited,
)

InstrumentT = TypeVar("InstrumentT", bound=Instrument)

MEETINGS = {EncounterKind.TALKS, EncounterKind.SESSION, EncounterKind.CONSULTATIONS}
ALONE = (Actor.FIRST, Actor.SECOND)


def last_of(days: list[Day | None]) -> Day | None:
    """The latest of the days that are known."""
    known = [day for day in days if day is not None]
    return max(known, key=lambda day: (day.latest, day.earliest), default=None)


def days_met(encounters: tuple[Encounter, ...]) -> list[Day | None]:
    """When those among them ended that are meetings of the two sides."""
    return [
        each.period.last_day or each.period.first_day
        for each in encounters
        if each.kind in MEETINGS and each.period
    ]


def made_on(text: Instrument) -> Day | None:
    """When a text was signed, else when the sides met; ``None`` if it does not say."""
    signed: list[Day | None] = []
    if text.signing:
        if text.signing.day:
            return text.signing.day
        signed = [each.day for side in text.signing.signatures for each in side]
    return last_of(signed) or last_of(days_met(text.encounters))


def in_time_order(texts: Iterable[InstrumentT]) -> list[InstrumentT]:
    """Texts by the day on which they were made, whatever their order is.

    Without a day, minutes stand where the review ends or the plan begins, or last; an
    agreement stands first.
    """
    return sorted(texts, key=_time)


def _time(text: Instrument) -> tuple[date, date, str]:
    day = made_on(text)
    if day is None and isinstance(text, ReviewMinutes):
        reviewed, plan = text.reviewed_period, text.plan_period
        day = (reviewed and reviewed.last_day) or (plan and plan.first_day)
        if day is None:
            return date.max, date.max, text.key
    if day is None:
        return date.min, date.min, text.key
    return day.latest, day.earliest, text.key


class Meeting(NamedTuple):
    """A meeting as minutes record it; without a host where it is nobody's turn."""

    minutes: ReviewMinutes
    place: Place
    host: Actor | None
    number: int | None
    day: Day | None
    next_host: Actor | None


def meetings_in_turn(
    texts: Iterable[Instrument],
) -> Iterator[tuple[PartRef, JointBody, list[Meeting]]]:
    """Each body that meets in turn, with the meetings that certainly are its own."""
    every = [*texts]
    clauses: dict[PartRef, JointBody] = {}
    by_body: dict[str, PartRef] = {}
    in_text: dict[str, list[PartRef]] = {}
    for text in every:
        for clause in text.clauses:
            if isinstance(clause, JointBody):
                ref = PartRef(text.key, clause.key)
                clauses[ref] = clause
                in_text.setdefault(text.key, []).append(ref)
                if clause.body is not None:
                    by_body[clause.body] = ref
    meetings: dict[PartRef, list[Meeting]] = {ref: [] for ref in clauses}
    for text in every:
        if not isinstance(text, ReviewMinutes):
            continue
        bases = [text.basis] if text.basis else []
        named = [*bases, *([by_body[text.body]] if text.body in by_body else [])]
        for base in (*bases, *text.reviewed):
            only = in_text.get(base.instrument, [])
            named += only if len(only) == 1 else []
        known = [own for own in named if own in clauses]
        if known:
            meetings[known[0]].append(_meeting(text))
    for ref, found in meetings.items():
        if clauses[ref].venue is VenueOrder.ALTERNATING:
            yield ref, clauses[ref], found


def _meeting(text: ReviewMinutes) -> Meeting:
    held = ((i, e) for i, e in enumerate(text.encounters) if e.kind in MEETINGS)
    i, encounter = next(held, (0, None))
    signed = text.signing.day if text.signing else None
    in_person = encounter is not None and encounter.mode is not Mode.ONLINE
    return Meeting(
        minutes=text,
        place=("encounters", i, "host"),
        host=encounter.host
        if encounter and in_person and encounter.host in ALONE
        else None,
        number=encounter.number if encounter else None,
        day=last_of([*(days_met((encounter,)) if encounter else ()), signed]),
        next_host=text.next_meeting.host if text.next_meeting else None,
    )


def next_host(
    dossier: Dossier,
    texts: Sequence[Agreement | ReviewMinutes],
    before: ReviewMinutes | None,
    on: date,
) -> Actor | None:
    """Whose turn it is, where the text says so; ``None`` if that is not known.

    As the last minutes say, else the side that was not host, if the body meets in turn.

    Args:
        dossier: The file.
        texts: Those that count, in the order of time.
        before: The last minutes; ``None`` before the first meeting.
        on: The day: what happened later does not count.
    """
    if before is None:
        bodies = [each for text in texts for each in text.clauses_of(JointBody)]
        first = [b.first_host for b in bodies if b.venue is VenueOrder.ALTERNATING]
        return first[0] if len(first) == 1 and first[0] in ALONE else None
    stated = before.next_meeting and before.next_meeting.host
    if stated in ALONE:
        return stated
    met = [
        meeting
        for _, _, series in meetings_in_turn(texts)
        for meeting in series
        if meeting.minutes is before
    ]
    if not met or met[0].host is None or _met_later(dossier, before, on):
        return None
    return met[0].host.mirrored


def _met_later(dossier: Dossier, before: ReviewMinutes, on: date) -> bool:
    """Whether the sides may have met since, without minutes in the file."""
    made = made_on(before)
    since = made.earliest if made else date.min
    for event in dossier.events:
        if isinstance(event, Visited) and event.encounter.kind in MEETINGS:
            period = event.encounter.period
            first = period and period.first_day
            last = period and period.last_day
            is_future = first is not None and first.earliest > on
            is_past = last is not None and last.latest <= since
            if not is_future and not is_past:
                return True
    return False
