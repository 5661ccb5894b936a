"""Series: texts of one dossier that follow one another, or rest on one another."""

from __future__ import annotations

__all__ = ["RULES"]

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, final

import attrs
from attrs import frozen

from bilateral.errors import Place
from bilateral.model import (
    Agreement,
    AutomaticRenewal,
    Day,
    Dossier,
    Extended,
    Instrument,
    InstrumentLink,
    Lapsed,
    LinkKind,
    PartRef,
    PlanYears,
    Portion,
    Renewal,
    ReviewMinutes,
    Term,
    Terminated,
    UntilDay,
)
from bilateral.model._word import Word
from bilateral.rules._drafts import SIGNING, agreement, changed_clause, dossier, minutes
from bilateral.rules._rule import Severity, rule
from bilateral.rules._said import File, Said, hit, missing, unknown
from bilateral.rules._terms import Dates, span_of, term_of
from bilateral.rules.dates import planned

ONE_DAY = timedelta(days=1)
SUCCESSIVE = (
    "Vienna Convention on the Law of Treaties, arts 30 and 59 (general knowledge)",
    "practice: five-year agreements that follow one another",
)


@final
@frozen
class Life:
    """When a text begins and is over, with what the dossier knows of it.

    Args:
        begins: The dates on which it may begin; ``None`` if that is not known.
        over: The dates that may be the first without it; ``None`` if that is not known,
            or it goes on by itself.
    """

    begins: Dates | None
    over: Dates | None

    @property
    def last(self) -> date | None:
        """The latest last day, if there is one."""
        if self.over is None or self.over[1] == date.min:
            return None
        return self.over[1] - ONE_DAY


def _lives(file: Dossier) -> dict[str, Life]:
    """Of each instrument by its key."""
    lives = {text.key: _life(text) for text in file.instruments}
    over: dict[str, Day | None] = {}
    for event in file.events:
        if isinstance(event, Terminated | Lapsed) and event.instrument.part is None:
            over[event.instrument.instrument] = event.day
        elif isinstance(event, Extended):
            over[event.instrument.instrument] = None
    for _, j in _links(file, LinkKind.EXTENDS):
        over[file.instruments[j].key] = None
    for key in over.keys() & lives.keys():
        day = over[key]
        dates = day and (day.earliest, day.latest)
        lives[key] = attrs.evolve(lives[key], over=dates)
    return lives


def _life(text: Instrument) -> Life:
    span = span_of(text)
    goes_on = any(
        isinstance(each, Renewal) and isinstance(each.rule, AutomaticRenewal)
        for each in text.clauses
    )
    if goes_on or span.ends is None:
        return Life(span.begins, None)
    return Life(span.begins, (span.ends[0] + ONE_DAY, span.ends[1] + ONE_DAY))


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
    a text that is renewed by itself or was extended.
    """
    places, lives = _places(file), _lives(file)
    for i, text in enumerate(file.instruments):
        above = dict.fromkeys(_above(text))
        for place, period in planned(text):
            if (last := period.last_day) is None:
                continue
            here = ("instruments", i, *place)
            for key in above:
                parent, life = file.instruments[places[key]], lives[key]
                said: dict[str, Any] = {
                    "related": (("instruments", places[key]),),
                    "planned": _told(period.first_day, last),
                    "parent": parent.title,
                    "term": _told(life.begins and life.begins[0], life.last),
                }
                if life.begins and last.latest < life.begins[0]:
                    yield hit(*here, **said)
                elif life.over and last.earliest >= life.over[1]:
                    if parent.source.may_hold(Portion.FINAL_CLAUSES):
                        yield unknown(*here, **said)
                    else:
                        yield missing(*here, of=File(life.over[1]), **said)


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
    lives = _lives(file)
    links = [*_links(file, LinkKind.RENEWS, LinkKind.REPLACES)]
    replaced = {(i, j) for i, j in _links(file, LinkKind.REPLACES)}
    gaps: list[Meeting] = []
    overlaps: list[Meeting] = []
    for series in _series(links):
        known = [
            (life.begins, i, life.over)
            for i in series
            if (life := lives[file.instruments[i].key]).begins is not None
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
