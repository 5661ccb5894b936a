"""Meetings: whether they are agreed upon, and who is host."""

from __future__ import annotations

__all__ = ["RULES"]

from collections.abc import Iterator
from typing import NamedTuple

import attrs

from bilateral.errors import Place
from bilateral.model import (
    Actor,
    Agreement,
    Cadence,
    Day,
    Dossier,
    Encounter,
    EncounterKind,
    JointBody,
    Mode,
    NextMeeting,
    PartRef,
    Portion,
    Review,
    ReviewMinutes,
    VenueOrder,
)
from bilateral.rules._drafts import (
    SIGNING,
    dossier,
    minutes,
    with_clause,
)
from bilateral.rules._index import Index
from bilateral.rules._minutes import MEETINGS, all_minutes, cadences, days_met, last_of
from bilateral.rules._rule import Severity, rule
from bilateral.rules._said import File, Said, hit, missing

PRACTICE = "practice of joint committees: meetings in turn, each year or every other"


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
    if text.next_meeting is None and not any(cadences(index)):
        yield missing("next_meeting", of=Portion.COMMITMENTS)


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
        day=last_of([*(days_met((encounter,)) if encounter else ()), signed]),
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


RULES = (
    next_meeting_not_recorded,
    venue_out_of_turn,
    body_without_cadence,
)
