"""Series: texts of one dossier that follow one another, or rest on one another."""

from __future__ import annotations

__all__ = ["RULES"]

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, final

import attrs

from bilateral.analysis import Lack
from bilateral.analysis._days import NEVER, When
from bilateral.analysis._life import Life
from bilateral.errors import Place
from bilateral.model import (
    Agreement,
    Day,
    Dossier,
    Instrument,
    InstrumentLink,
    LinkKind,
    PartRef,
    Period,
    PlanYears,
    ReviewMinutes,
    Term,
    UntilDay,
)
from bilateral.model._word import Word
from bilateral.rules._drafts import SIGNING, agreement, changed_clause, dossier, minutes
from bilateral.rules._index import lives_of
from bilateral.rules._rule import Severity, rule
from bilateral.rules._said import File, Said, hit, missing, unknown
from bilateral.rules._terms import term_of
from bilateral.rules.dates import planned

ONE_DAY = timedelta(days=1)
Dates = tuple[date, date]
"""The first and the last date that a day may be."""
UNSURE = (Lack.RENEWAL, Lack.LENGTH)
"""Nobody knows whether the text goes on after its first term, or how long."""
SUCCESSIVE = (
    "Vienna Convention on the Law of Treaties, arts 30 and 59 (general knowledge)",
    "practice: five-year agreements that follow one another",
)


@rule(
    code="TRM02",
    severity=Severity.WARNING,
    message="planned for {planned}, outside the term of {parent} ({term})",
    why="A plan rests on the text above it, which is not in effect then.",
    settle="Extend the text above, or end the plan with it.",
    sources=("Vienna Convention on the Law of Treaties, art. 54 (general knowledge)",),
    good=lambda: _under(agreement()),
    bad=lambda: _under(changed_clause(Term, span=UntilDay(last_day="2022-06-30"))),
)
def plan_outside_the_term_above(file: Dossier) -> Iterator[Said]:
    """A plan that goes on after the text that it is under, or is wholly before it.

    A plan of the year in which the text above begins is none, and neither is one under
    a text that goes on, because it is renewed by itself or was extended for so long.
    """
    places, lives = _places(file), lives_of(file)
    for i, text in enumerate(file.instruments):
        above = dict.fromkeys(_above(text))
        for place, period in planned(text):
            if (last := period.last_day) is None:
                continue
            here = ("instruments", i, *place)
            for key in above:
                parent, life = file.instruments[places[key]], lives[key]
                begins, over = _begins(parent, life), life.end.over
                is_over = over.latest <= last.earliest
                may_be = over.earliest <= last.earliest and life.may_end.lacks in UNSURE
                ends = over.earliest - ONE_DAY if is_over or may_be else None
                said: dict[str, Any] = {
                    "related": (("instruments", places[key]),),
                    "planned": _told(period.first_day, last),
                    "parent": parent.title,
                    "term": _told(begins and begins[0], ends),
                }
                if begins and last.latest < begins[0]:
                    yield hit(*here, **said)
                elif is_over:
                    yield missing(*here, of=File(over.latest), **said)
                elif may_be:
                    yield unknown(*here, **said)


def _places(file: Dossier) -> dict[str, int]:
    return {text.key: i for i, text in enumerate(file.instruments)}


def _above(text: Instrument) -> Iterator[str]:
    for link in text.links:
        if link.kind in (LinkKind.UNDER, LinkKind.IMPLEMENTS) and link.instrument:
            yield link.instrument.instrument
    if isinstance(text, ReviewMinutes) and text.basis:
        yield text.basis.instrument


def _told(first: object, last: object) -> str:
    """As ISO 8601 writes an interval; an end that is not known is two dots."""
    return f"{first or '..'}/{last or '..'}"


def _under(parent: Agreement) -> Dossier:
    link = InstrumentLink(kind=LinkKind.UNDER, instrument=PartRef(parent.key))
    return dossier(parent, minutes(links=(link,)), complete_until="2022-07-01")


@final
class Joint(Word):
    """How two texts that follow one another do not meet."""

    GAP = "gap"
    OVERLAP = "overlap"


Meeting = tuple[int, int, date, date]
"""Which is earlier, which is later, and the first and last day between or in both."""


@rule(
    code="TRM08",
    severity=Severity.WARNING,
    message="{joint} from {first_day} to {last_day} between {earlier} and {later}",
    why="In a gap nothing is agreed; where two plans overlap, either may count.",
    settle="Let one begin on the day after the other, or say what holds between them.",
    sources=SUCCESSIVE,
    good=lambda: _followed("2026-01-01/2030-12-31"),
    bad=lambda: _followed("2025-01-01/2029-12-31"),
)
def gap_or_overlap_in_a_series(file: Dossier) -> Iterator[Said]:
    """Of texts that renew or replace one another, and state their years.

    A text that replaces another ends it. Where the day of one is not known there may be
    no gap, and where a renewal is not in the file it may have filled it.
    """
    gaps, overlaps = _meetings(file)
    for meeting in gaps:
        place, said = _between(file, meeting)
        yield missing(*place, of=File(meeting[3] + ONE_DAY), joint=Joint.GAP, **said)
    for meeting in overlaps:
        if _plans_both(file, meeting):
            place, said = _between(file, meeting)
            yield hit(*place, joint=Joint.OVERLAP, **said)


@rule(
    code="TRM12",
    severity=Severity.INFO,
    message="{earlier} and {later} are both in effect from {first_day} to {last_day}",
    why="Usual, since a text is signed before the other ends; but both then hold.",
    settle="Say in the later text that the earlier one ends with it.",
    sources=SUCCESSIVE,
    good=lambda: _renewed("2025-12-21"),
    bad=lambda: _renewed("2025-06-02"),
)
def successor_begins_early(file: Dossier) -> Iterator[Said]:
    """By design, since the term of either is counted from its own signature or effect."""
    for meeting in _meetings(file)[1]:
        if not _plans_both(file, meeting):
            place, said = _between(file, meeting)
            yield hit(*place, **said)


def _plans_both(file: Dossier, meeting: Meeting) -> bool:
    both = (term_of(file.instruments[i]) for i in meeting[:2])
    return all(isinstance(term, PlanYears) for term in both)


def _between(file: Dossier, meeting: Meeting) -> tuple[Place, dict[str, Any]]:
    i, j, first, last = meeting
    said = {
        "related": (("instruments", i),),
        "first_day": Day.of(first),
        "last_day": Day.of(last),
        "earlier": file.instruments[i].title,
        "later": file.instruments[j].title,
    }
    return ("instruments", j), said


def _meetings(file: Dossier) -> tuple[list[Meeting], list[Meeting]]:
    """The gaps and the overlaps in all series of a dossier."""
    lives = lives_of(file)
    links = [*_links(file, LinkKind.RENEWS, LinkKind.REPLACES)]
    replaced = {(i, j) for i, j in _links(file, LinkKind.REPLACES)}
    gaps: list[Meeting] = []
    overlaps: list[Meeting] = []
    for series in _series(links):
        known = [
            (begins, i, _over(file.instruments[i], life))
            for i in series
            for life in [lives[file.instruments[i].key]]
            if (begins := _begins(file.instruments[i], life)) is not None
        ]
        known.sort(key=lambda each: each[:2])
        until: Dates | None = None
        latest = -1  # the one that lasts longest of those before
        for begins, i, over in known:
            if latest >= 0 and until is not None:
                if begins[0] > until[1] and len(known) == len(series):
                    gaps.append((latest, i, until[1], begins[0] - ONE_DAY))
                elif begins[1] < until[0] and (i, latest) not in replaced:
                    overlaps.append((latest, i, begins[1], until[0] - ONE_DAY))
            if latest < 0 or (until and (over is None or over[1] > until[1])):
                latest, until = i, over
    return gaps, overlaps


def _begins(text: Instrument, life: Life) -> Dates | None:
    """When a text begins; a plan does when its first year does."""
    match term_of(text):
        case PlanYears(period=Period(first_day=Day() as day)):
            return day.earliest, day.latest
    return _known(life.start.applies)


def _over(text: Instrument, life: Life) -> Dates | None:
    """When a text is over; a plan whose last year alone is named may be so within it."""
    over = life.end.over
    match term_of(text):
        case PlanYears(period=Period(last_day=Day() as day)):
            if over == When(day.latest, day.latest) + 1:
                over = When(day.earliest, day.latest) + 1
    return _known(over)


def _known(when: When) -> Dates | None:
    return None if when.latest == NEVER else (when.earliest, when.latest)


def _links(file: Dossier, *kinds: LinkKind) -> Iterator[tuple[int, int]]:
    """Which instrument is linked so to which other one, as a whole."""
    places = _places(file)
    for i, text in enumerate(file.instruments):
        for link in text.links:
            ref = link.instrument
            if link.kind in kinds and ref is not None and ref.part is None:
                yield i, places[ref.instrument]


def _series(links: list[tuple[int, int]]) -> Iterator[list[int]]:
    """The instruments that are linked, in groups."""
    near: dict[int, list[int]] = {}
    for i, j in links:
        near.setdefault(i, []).append(j)
        near.setdefault(j, []).append(i)
    seen: set[int] = set()
    for i in near:
        group, ahead = [], [i]
        while ahead:
            if (j := ahead.pop()) not in seen:
                seen.add(j)
                group.append(j)
                ahead += near[j]
        yield group


RENEWS = InstrumentLink(kind=LinkKind.RENEWS, instrument=PartRef("memorandum"))


def _followed(period: str) -> Dossier:
    """A memorandum for five years, and another for this period that renews it."""
    earlier = changed_clause(Term, span=PlanYears(period="2021-01-01/2025-12-31"))
    later = attrs.evolve(
        changed_clause(Term, span=PlanYears(period=period)),
        key="renewed",
        links=(RENEWS,),
        signing=attrs.evolve(SIGNING, day="2024-12-20"),
    )
    return dossier(earlier, later, complete_until=None)


def _renewed(day: str) -> Dossier:
    """A memorandum for five years, and another, signed on this day, that renews it."""
    signing = attrs.evolve(SIGNING, day=day)
    later = agreement(key="renewed", links=(RENEWS,), signing=signing)
    return dossier(agreement(), later, complete_until=None)


RULES = (
    plan_outside_the_term_above,
    gap_or_overlap_in_a_series,
    successor_begins_early,
)
