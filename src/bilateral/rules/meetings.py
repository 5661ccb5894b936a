"""Meetings: whether they are agreed upon, and who is host."""

from __future__ import annotations

__all__ = ["RULES"]

from collections.abc import Iterator
from typing import Any

import attrs

from bilateral.analysis._meetings import Meeting, meetings_in_turn
from bilateral.errors import Place
from bilateral.model import (
    Actor,
    Agreement,
    Cadence,
    Dossier,
    Encounter,
    EncounterKind,
    JointBody,
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
from bilateral.rules._minutes import cadences
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
    positions = {text.key: i for i, text in enumerate(file.instruments)}
    for _, clause, found in meetings_in_turn(file.instruments):
        before: Meeting | None = None
        for each in found:
            if each.host is None:
                before = None
                continue
            whole: Place = ("instruments", positions[each.minutes.key])
            place = (*whole, *each.place)
            host, turn = each.host, each.host.mirrored
            if each.number == 1 and clause.first_host is turn:
                yield hit(*place, host=host, turn=turn)
            if before and before.host is host:
                at = ("instruments", positions[before.minutes.key], *before.place)
                said: dict[str, Any] = {"related": (at,), "host": host, "turn": turn}
                if each.number is None or before.number is None:
                    of = File(each.day.latest if each.day else None)
                    yield missing(*place, of=of, **said)
                elif each.number - 1 == before.number:
                    yield hit(*place, **said)
            if each.next_host is host:
                yield hit(*whole, "next_meeting", "host", host=host, turn=turn)
            before = each


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
