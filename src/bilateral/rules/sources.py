"""Sources: figures, days and other values that are in doubt."""

from __future__ import annotations

__all__ = ["RULES"]

from collections.abc import Iterator

import attrs

from bilateral.errors import Place
from bilateral.model import (
    Agreement,
    Day,
    Dossier,
    Doubt,
    DoubtKind,
    Entered,
    EntryIntoEffect,
    Figure,
    Instrument,
    OnDay,
    OnSignature,
    PartRef,
    Portion,
    Quantity,
    ReviewMinutes,
    Source,
    Unit,
)
from bilateral.rules._drafts import agreement, dossier, minutes
from bilateral.rules._index import Index
from bilateral.rules._rule import Severity, rule
from bilateral.rules._said import Said, hit, missing

RECORDS = "practice of registers and archives: each value has its source"


def _doubted(about: str, *members: str, kind: DoubtKind) -> Agreement:
    doubt = Doubt(about=about, members=members, kind=kind)
    return agreement(source=Source(doubts=(doubt,)))


def _with_figure(unit: Unit | None) -> ReviewMinutes:
    figure = Figure(amount=Quantity(109, unit), words="items of the Lao agency")
    first, *others = minutes().assessments
    return minutes(
        assessments=(attrs.evolve(first, figures=(figure,)), *others),
    )


@rule(
    code="SRC01",
    severity=Severity.INFO,
    message="it is not clear what is counted: {number}",
    why="A number without a unit can be neither compared nor added.",
    settle="Ask whoever reported it.",
    sources=(RECORDS,),
    good=lambda: _with_figure(Unit.ITEM),
    bad=lambda: _with_figure(None),
)
def unit_unclear(text: ReviewMinutes) -> Iterator[Said]:
    """Of figures that were reported; money has its currency."""
    for name in ("assessments", "contributions"):
        for i, item in enumerate(getattr(text, name)):
            for j, figure in enumerate(item.figures):
                amount = figure.amount
                if isinstance(amount, Quantity) and amount.unit is None:
                    place = (name, i, "figures", j, "amount", "unit")
                    said = (amount.words, figure.words, amount.number, amount.total)
                    told = next((each for each in said if each is not None), item.key)
                    yield missing(*place, of=Portion.ASSESSMENTS, number=told)


def _doubts(text: Instrument, kind: DoubtKind) -> Iterator[tuple[Place, Doubt]]:
    for i, doubt in enumerate(text.source.doubts):
        if doubt.kind is kind:
            yield ("source", "doubts", i), doubt


def _what(doubt: Doubt, *members: str) -> str:
    """The part and its members, as a place in the text is told."""
    names = ", ".join(each.replace("_", " ") for each in members or doubt.members)
    return f"{doubt.about} ({names})" if names else doubt.about


@rule(
    code="SRC02",
    severity=Severity.INFO,
    message="the sources differ about {what}",
    why="Whoever quotes one of them is contradicted by whoever has read the other.",
    settle="Compare them with the original, and keep both until then.",
    sources=(RECORDS,),
    good=agreement,
    bad=lambda: _doubted("memorandum", "title", kind=DoubtKind.DIFFERS),
)
def sources_differ(text: Instrument) -> Iterator[Said]:
    """About a title, a day, a figure or anything else, as a doubt records it."""
    for place, doubt in _doubts(text, DoubtKind.DIFFERS):
        yield hit(*place, what=_what(doubt), part=doubt.about)


@rule(
    code="SRC03",
    severity=Severity.WARNING,
    message="a day of {what} is recorded elsewhere, and the text does not bear it out",
    why="Registers err: some give the day of another text, or of a notice.",
    settle="Go by the text, and ask the register for its ground.",
    sources=("practice of registers: a page prints 1977 for an exchange of 1975",),
    good=agreement,
    bad=lambda: _doubted("memorandum", "signing", kind=DoubtKind.ELSEWHERE),
)
def day_from_elsewhere(text: Instrument, index: Index) -> Iterator[Said]:
    """Of signing or of effect, as a doubt records it.

    Where signatures or final clauses were not seen, they may bear it out.
    """
    effects = {clause.key for _, clause in index.clauses(EntryIntoEffect)}
    for place, doubt in _doubts(text, DoubtKind.ELSEWHERE):
        of_signing = doubt.about == text.key and "signing" in doubt.members
        if of_signing or doubt.about in effects:
            portion = Portion.SIGNATURES if of_signing else Portion.FINAL_CLAUSES
            what = _what(doubt, "signing") if of_signing else _what(doubt)
            yield missing(*place, of=portion, what=what, part=doubt.about)


@rule(
    code="SRC04",
    severity=Severity.INFO,
    message="{what} was supplied by whoever recorded the text",
    why="What is not in the text must not be quoted as if it were.",
    settle="Replace it once the original is at hand.",
    sources=(RECORDS,),
    good=lambda: _doubted("memorandum", kind=DoubtKind.SUPPLIED),
    bad=lambda: _doubted("memorandum", "title", kind=DoubtKind.SUPPLIED),
)
def value_supplied(text: Instrument) -> Iterator[Said]:
    """Once for each part; a translation of the whole beside its words is none."""
    found: dict[str, list[tuple[Place, Doubt]]] = {}
    for place, doubt in _doubts(text, DoubtKind.SUPPLIED):
        if doubt.members or doubt.about != text.key:
            found.setdefault(doubt.about, []).append((place, doubt))
    for about, doubts in found.items():
        (first, doubt), *others = doubts
        members = dict.fromkeys(name for _, each in doubts for name in each.members)
        yield hit(
            *first,
            related=tuple(place for place, _ in others),
            what=_what(doubt, *members),
            part=about,
        )


@rule(
    code="SRC05",
    severity=Severity.WARNING,
    message="by a record it took effect on {recorded}, by the text on {day}",
    why="A record does not make it so: the text decides.",
    settle="Go by the text, and ask the register for its ground.",
    sources=("practice of registers: a day of effect five days before the number",),
    good=lambda: _entered("2020-12-21"),
    bad=lambda: _entered("2020-12-26"),
)
def effect_recorded_otherwise(file: Dossier) -> Iterator[Said]:
    """Where the text names the day, or takes effect by its signing on a known day.

    The earlier day from which it applies in retrospect may be the one recorded.
    """
    texts = {text.key: (i, text) for i, text in enumerate(file.instruments)}
    for i, event in enumerate(file.events):
        if not isinstance(event, Entered) or event.instrument.part or not event.day:
            continue
        j, text = texts[event.instrument.instrument]
        for place, day, from_day in _effects(text):
            days = [day] if from_day is None else [day, from_day]
            if all(_differ(event.day, each) for each in days):
                yield hit(
                    *("events", i, "day"),
                    related=(("instruments", j, *place),),
                    recorded=event.day,
                    day=day,
                )


def _effects(text: Instrument) -> Iterator[tuple[Place, Day, Day | None]]:
    for i, clause in enumerate(text.clauses):
        if isinstance(clause, EntryIntoEffect):
            if isinstance(clause.on, OnDay):
                yield ("clauses", i, "on", "day"), clause.on.day, clause.from_day
            elif isinstance(clause.on, OnSignature) and text.signing:
                days = [s.day for side in text.signing.signatures for s in side]
                if text.signing.day and not any(days):
                    yield ("signing", "day"), text.signing.day, clause.from_day


def _differ(one: Day, other: Day) -> bool:
    """Whether they certainly are two days."""
    return one.latest < other.earliest or other.latest < one.earliest


def _entered(day: str) -> Dossier:
    event = Entered(key="in-effect", instrument=PartRef("memorandum"), day=day)
    return dossier(events=(event,))


RULES = (
    unit_unclear,
    sources_differ,
    day_from_elsewhere,
    value_supplied,
    effect_recorded_otherwise,
)
