"""The periods of reviews: each day is reviewed once, and planned before."""

from __future__ import annotations

__all__ = ["RULES"]

from collections.abc import Iterator
from datetime import timedelta
from typing import NamedTuple

from bilateral.analysis._periods import overlap
from bilateral.errors import Place
from bilateral.model import Day, Dossier, ReviewMinutes
from bilateral.rules._drafts import agreement, dossier, minutes
from bilateral.rules._drafts_later import later
from bilateral.rules._minutes import all_minutes
from bilateral.rules._rule import Severity, rule
from bilateral.rules._said import File, Said, hit, missing

PRACTICE = "practice of yearly minutes: the past year is reviewed, the next one planned"


class _Span(NamedTuple):
    """The period that minutes review, and where they say it."""

    place: Place
    first: Day
    last: Day

    def takes_in(self, other: _Span) -> bool:
        return (
            self.first.earliest <= other.first.earliest
            and other.last.latest <= self.last.latest
        )


@rule(
    code="REV09",
    severity=Severity.INFO,
    message="reviews do not join: one ends on {ends}, the next begins on {begins}",
    why="What falls between two reviews is never looked at, what falls in both twice.",
    settle="Let each review begin where the last one ended.",
    sources=(PRACTICE,),
    good=lambda: dossier(agreement(), later(2021), later(2022)),
    bad=lambda: dossier(
        agreement(),
        later(2021),
        later(2022, reviewed_period="2021-10-01/2022-12-31"),
    ),
)
def reviews_do_not_join(file: Dossier) -> Iterator[Said]:
    """Of the same texts, by the same body, where the days are known well enough.

    A review of the whole term may take in those before it. A gap is a fault only in a
    complete file: minutes may simply not be in it.
    """
    series: dict[object, list[_Span]] = {}
    for i, text in all_minutes(file):
        period = text.reviewed_period
        if period and period.first_day and period.last_day:
            same = (text.body, frozenset(ref.instrument for ref in text.reviewed))
            place = ("instruments", i, "reviewed_period")
            span = _Span(place, period.first_day, period.last_day)
            series.setdefault(same, []).append(span)
    for found in series.values():
        yield from _joints(sorted(found, key=lambda span: span.first.earliest))


def _joints(spans: list[_Span]) -> Iterator[Said]:
    before = spans[0]
    for span in spans[1:]:
        if before.takes_in(span):
            continue
        if not span.takes_in(before):
            ends, begins, related = before.last, span.first, (before.place,)
            if begins.earliest > ends.latest + timedelta(days=1):
                lacks = File(span.last.latest)
                yield missing(
                    *span.place, of=lacks, related=related, ends=ends, begins=begins
                )
            elif begins.latest <= ends.earliest:
                yield hit(*span.place, related=related, ends=ends, begins=begins)
        before = span


@rule(
    code="REV10",
    severity=Severity.INFO,
    message="the period of the plan overlaps with the one under review",
    why="What is reviewed is past; a plan for it comes too late or counts twice.",
    settle="Let the plan begin after the last day under review.",
    sources=(PRACTICE,),
    good=minutes,
    bad=lambda: minutes(plan_period="2021-10-01/2022-12-31", signing=None),
)
def plan_overlaps_review(text: ReviewMinutes) -> Iterator[Said]:
    """Where the days are known well enough."""
    plan, reviewed = text.plan_period, text.reviewed_period
    if plan and reviewed and overlap(plan, reviewed):
        yield hit("plan_period", related=(("reviewed_period",),))


RULES = (reviews_do_not_join, plan_overlaps_review)
