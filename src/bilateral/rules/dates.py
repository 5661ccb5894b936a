"""Dates: what is signed when, and takes effect when."""

from __future__ import annotations

__all__ = ["RULES", "planned"]

from collections.abc import Iterator

import attrs

from bilateral.errors import Place
from bilateral.model import (
    Agreement,
    Encounter,
    EncounterKind,
    EntryIntoEffect,
    Instrument,
    OnDay,
    Period,
    PlanYears,
    Portion,
    ReviewMinutes,
    Term,
)
from bilateral.rules._drafts import SIGNING, agreement, changed_clause, minutes
from bilateral.rules._index import Index
from bilateral.rules._rule import Severity, rule
from bilateral.rules._said import Said, hit, missing
from bilateral.rules._terms import signed_on, term_of


@rule(
    code="TRM01",
    severity=Severity.WARNING,
    message="takes effect on {effect}, before it is signed on {signed}",
    why="Nobody is bound by a text that is not there yet, unless both want it so.",
    settle="Correct the day, or say from which day on the text applies.",
    sources=("Vienna Convention on the Law of Treaties, art. 24 (general knowledge)",),
    good=lambda: changed_clause(
        EntryIntoEffect, on=OnDay(day="2020-12-01"), from_day="2020-12-01"
    ),
    bad=lambda: changed_clause(EntryIntoEffect, on=OnDay(day="2020-12-01")),
)
def effect_before_signature(text: Agreement, index: Index) -> Iterator[Said]:
    """By the text itself: what a register records is looked at with the sources.

    A term that says it began before, or planned years that had begun, say it as well.
    """
    signed, term = signed_on(text), term_of(text)
    for i, entry in index.clauses(EntryIntoEffect):
        if signed is None or not isinstance(entry.on, OnDay):
            continue
        effect = entry.on.day
        told = [entry.from_day, getattr(term, "begins", None)]
        if isinstance(term, PlanYears):
            told.append(term.period.first_day)
        if any(day and day.earliest < signed.earliest for day in told):
            continue
        if effect.latest < signed.earliest:
            yield missing(
                *("clauses", i, "on", "day"),
                of=Portion.FINAL_CLAUSES,
                effect=effect,
                signed=signed,
            )


@rule(
    code="TRM09",
    severity=Severity.INFO,
    message="signed on {signed}, when what it plans had begun on {began}",
    why="What was to be done before the day of signing was done without the plan.",
    settle="Sign the next plan before its time begins.",
    sources=("practice: yearly plans are agreed upon at the end of the year before",),
    good=lambda: minutes(
        plan_period="2022", signing=attrs.evolve(SIGNING, day="2022-01-05")
    ),
    bad=lambda: minutes(
        reviewed_period="2021-01-01/2021-11-30",
        plan_period="2021-12-01/2022-12-31",
    ),
)
def signed_after_period_began(text: Instrument) -> Iterator[Said]:
    """A plan for a year of which only the year is stated has not surely begun in it."""
    if (signed := signed_on(text)) is None:
        return
    for place, period in planned(text):
        began = period.first_day
        if began is not None and began.latest < signed.earliest:
            yield hit(*place, "first_day", signed=signed, began=began)


def planned(text: Instrument) -> Iterator[tuple[Place, Period]]:
    """What minutes plan, else the years of a plan: the same time is told once."""
    if isinstance(text, ReviewMinutes) and text.plan_period is not None:
        yield ("plan_period",), text.plan_period
        return
    for i, term in enumerate(text.clauses):
        if isinstance(term, Term) and isinstance(term.span, PlanYears):
            yield ("clauses", i, "span", "period"), term.span.period


@rule(
    code="TRM10",
    severity=Severity.WARNING,
    message="signed on {signed}, which is no day of the meeting at which it was signed",
    why="One of the two days is wrong, and deadlines are counted from one of them.",
    settle="Compare both with the original, and correct the one that is wrong.",
    sources=("practice: texts are signed at the talks or in the visit that they name",),
    good=lambda: _signed_at("2020-12-20/2020-12-22"),
    bad=lambda: _signed_at("2020-12-22/2020-12-24"),
)
def signed_outside_the_visit(text: Instrument) -> Iterator[Said]:
    """At the talks, or where they have no day, in the visit that they belong to."""
    signing = text.signing
    if signing is None or signing.day is None:
        return
    known = {e.key: (i, e) for i, e in enumerate(text.encounters)}
    key = signing.occasion
    while key in known:
        i, encounter = known.pop(key)
        held = encounter.period and encounter.period.covers(signing.day)
        if held is False:
            period = ("encounters", i, "period")
            yield hit("signing", "day", related=(period,), signed=signing.day)
        key = encounter.during if held is None else None


def _signed_at(period: str) -> Agreement:
    visit = Encounter(key="visit", kind=EncounterKind.VISIT, period=period)
    talks = Encounter(key="talks", kind=EncounterKind.TALKS, during="visit")
    return agreement(
        encounters=(visit, talks), signing=attrs.evolve(SIGNING, occasion="talks")
    )


RULES = (effect_before_signature, signed_after_period_began, signed_outside_the_visit)
