"""Overdue: reviews that did not take place, and focal points of old."""

from __future__ import annotations

__all__ = ["RULES", "FocalPointAge", "Grace"]

from collections.abc import Iterator
from datetime import date
from typing import final

import attrs
from attrs import field, frozen

from bilateral import _calendar
from bilateral.analysis import State
from bilateral.analysis._meetings import MEETINGS, days_met, last_of
from bilateral.analysis._meetings_due import NO_LIMIT
from bilateral.errors import Place
from bilateral.model import (
    Actor,
    Agreement,
    Cadence,
    Day,
    Dossier,
    Duration,
    FixedTerm,
    FocalPoints,
    Institution,
    InstitutionKind,
    Instrument,
    LinkKind,
    Review,
    Term,
    Visited,
)
from bilateral.model.time import to_duration
from bilateral.rules._drafts import (
    CLAUSES,
    MINISTRIES,
    SIGNING,
    agreement,
    dossier,
    with_clause,
)
from bilateral.rules._index import Index
from bilateral.rules._minutes import all_minutes, cadences
from bilateral.rules._rule import Severity, rule
from bilateral.rules._said import File, Said, hit, missing, unknown

PRACTICE = "practice of joint committees: meetings each year or every other"


def _after(day: date, *lengths: Duration) -> date | None:
    """The day so long after another one; ``None`` beyond all calendars."""
    return _calendar.end_of_span(
        day,
        years=sum(length.years for length in lengths),
        months=sum(length.months for length in lengths),
        days=sum(length.days for length in lengths),
    )


def _is_in_effect(index: Index, on: date) -> bool | None:
    """Whether it is in effect: ``None`` if that is not known, as of an unseen term.

    Its reviews are those of the text that renews it, once there is one.
    """
    if any(link.kind is LinkKind.RENEWS for _, link in index.life.record.links):
        return False
    match index.life.on(on)[0]:
        case State.IN_EFFECT:
            return True
        case State.UNDETERMINED:
            return None
    return False


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
        for i, cadence in cadences(index)
        if cadence.every and cadence.bound not in NO_LIMIT
    ]
    in_effect = _is_in_effect(index, on)
    if not due or in_effect is False:
        return
    meetings = _meetings(index)
    undated = any(last_of(days) is None for days in meetings)
    known = [day for days in meetings for day in days]
    effect = index.life.start.applies.exact
    since = last_of([Day.of(effect) if effect else None, *known])
    certain = in_effect and not undated
    for i, every in due:
        place: Place = ("clauses", i, "cadence")
        by = _after(since.latest, every, settings.length) if since else None
        if since is None or (by and by < on and not certain):
            yield unknown(*place, every=every)
        elif by and by < on:
            yield missing(*place, of=File(by), every=every)


def _meetings(index: Index) -> list[list[Day | None]]:
    """The days of each meeting of the file, as far as they are known."""
    if index.dossier is None:
        return []
    recorded = [
        [*days_met(text.encounters), text.signing.day if text.signing else None]
        for _, text in all_minutes(index.dossier)
    ]
    visits = [
        days_met((event.encounter,))
        for event in index.dossier.events
        if isinstance(event, Visited) and event.encounter.kind in MEETINGS
    ]
    return recorded + visits


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


RULES = (review_overdue, focal_points_of_old)
