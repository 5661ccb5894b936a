"""The term that a text states, its renewals, and what made it longer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, final

import attrs
from attrs import frozen

from bilateral.analysis._days import (
    NEVER,
    NO_LENGTH,
    NOT_AT_ALL,
    Length,
    When,
    between,
    length_of,
    plus,
    when,
)
from bilateral.analysis._effect import Start
from bilateral.analysis._record import Asked, Record
from bilateral.analysis._terms import After, Terms
from bilateral.analysis._years import years_of
from bilateral.analysis.grounds import (
    Assumption,
    EndOfTerm,
    Lack,
    Presumption,
    Why,
)
from bilateral.model import (
    Amended,
    AsLongAs,
    AutomaticRenewal,
    CountedFrom,
    Day,
    Duration,
    Extended,
    FixedTerm,
    Instrument,
    LinkKind,
    NoRenewal,
    OpenEnded,
    PartRef,
    Period,
    PlanYears,
    Portion,
    Renewal,
    RenewalByConsent,
    ReviewMinutes,
    Term,
    TermSpan,
    UntilDay,
)


@final
@frozen
class _First:
    """The first term: what its clause says."""

    origin: When
    length: Length = NO_LENGTH
    planned: Length | None = None  # of a plan that ends on a day, if that is known
    lacks: Lack | None = None
    presumes: tuple[Presumption, ...] = ()
    assumes: Assumption | None = None

    @property
    def same(self) -> Length | None:
        """How long it lasts; ``None`` if that is not known."""
        return self.planned if self.length == NO_LENGTH else self.length


def terms(
    file: Mapping[str, Record], record: Record, start: Start, asked: Asked
) -> Terms:
    """The terms of an instrument, by its newest text and what extended it."""
    text = newest(record)
    first = _first(text, start, asked)
    after, each, times, assumes = _after(text, first, asked)
    if first.lacks is Lack.TERM:  # what comes after it is not even the question
        after = After.ENDS
    anniversary = asked.convention.end_of_term is EndOfTerm.ANNIVERSARY
    term = next(iter(text.clauses_of(Term)), None)
    renewal = next(iter(text.clauses_of(Renewal)), None)
    lacks = Lack.RENEWAL if after is After.UNSURE else None
    found = Terms(
        origin=first.origin,
        length=first.length,
        after=after,
        each=each,
        times=times,
        anniversary=anniversary and first.length != NO_LENGTH,
        why=record.why(term.key if term else None, lacks=first.lacks),
        renewal=record.why(renewal.key if renewal else None, lacks=lacks),
        presumes=frozenset(first.presumes),
        assumes=frozenset(each for each in (first.assumes, assumes) if each),
    )
    for extension in extensions(file, record):
        found = _extended(found, extension)
    return found


def newest(record: Record) -> Instrument:
    """The text as it was last amended, if that is at hand."""
    texts = [e.consolidated for e in record.events_of(Amended) if e.consolidated]
    return texts[-1] if texts else record.text


def spans_of(text: Instrument) -> list[TermSpan | None]:
    """What it says of its term, each thing once; minutes last as long as their plan."""
    spans = dict.fromkeys(clause.span for clause in text.clauses_of(Term))
    if spans or not isinstance(text, ReviewMinutes) or text.plan_period is None:
        return [*spans]
    planned = text.plan_period
    return [PlanYears(period=planned)] if planned.last_day else []


def _first(text: Instrument, start: Start, asked: Asked) -> _First:
    """The first term; a text is in effect for a day at least before that is in doubt."""
    match spans_of(text):
        case [OpenEnded() | AsLongAs()]:
            return _First(NOT_AT_ALL)
        case [UntilDay(last_day=day)]:
            return _First(when(day) + 1)
        case [PlanYears(period=Period(last_day=Day() as day)) as plan]:
            end = When(day.latest, day.latest)  # planned as whole years
            return _First(end + 1, planned=_length(plan))
        case [
            PlanYears(
                period=Period(first_day=Day() as first), length=Duration() as length
            )
        ]:
            return _First(When(first.earliest, first.earliest), length_of(length))
        case [FixedTerm() as term]:
            return _fixed(term, start, asked)
        case [] if not text.source.may_hold(Portion.FINAL_CLAUSES):
            return _First(NOT_AT_ALL, presumes=(Presumption.NO_END,))
    if Assumption.OPEN_ENDED in asked.assume:
        return _First(NOT_AT_ALL, assumes=Assumption.OPEN_ENDED)
    return _First(When((start.applies + 1).earliest, NEVER), lacks=Lack.TERM)


def _length(plan: PlanYears) -> Length | None:
    """How long it is, as stated or as its whole months are counted."""
    if plan.length is not None:
        return length_of(plan.length)
    years = years_of(plan.period)
    return None if years is None else (0, int(years * 12), 0)


def _fixed(term: FixedTerm, start: Start, asked: Asked) -> _First:
    length = length_of(term.length)
    signed, effect = start.signed, start.effect
    if term.begins is not None:
        return _First(when(term.begins), length)
    match term.counted_from:
        case CountedFrom.SIGNATURE:
            return _First(signed, length)
        case CountedFrom.EFFECT:
            return _First(effect, length)
        case CountedFrom.DAY:
            origin = When(start.applies.earliest, NEVER)
            return _First(origin, length, lacks=Lack.BEGINNING)
    if signed == effect and signed.exact:
        return _First(signed, length)
    if Assumption.TERM_FROM_SIGNATURE in asked.assume:
        return _First(signed, length, assumes=Assumption.TERM_FROM_SIGNATURE)
    if Assumption.TERM_FROM_EFFECT in asked.assume:
        return _First(effect, length, assumes=Assumption.TERM_FROM_EFFECT)
    return _First(between(signed, effect), length, lacks=Lack.BEGINNING)


def _after(
    text: Instrument, first: _First, asked: Asked
) -> tuple[After, Length, int | None, Assumption | None]:
    """What comes after it, for how long each time, how often; and what that assumes."""
    unseen = text.source.may_hold(Portion.FINAL_CLAUSES)
    match [*{clause.rule for clause in text.clauses_of(Renewal)}]:
        case [] if not unseen:
            return After.ENDS, NO_LENGTH, None, None
        case [NoRenewal() | RenewalByConsent()]:
            return After.ENDS, NO_LENGTH, None, None
        case [AutomaticRenewal(span=OpenEnded())]:
            return After.OPEN, NO_LENGTH, None, None
        case [AutomaticRenewal(span=FixedTerm(length=length), times=times)]:
            return After.RENEWED, length_of(length), times, None
        case [AutomaticRenewal(span=span, times=times)]:
            assumes = Assumption.SAME_LENGTH if span is None else None
            stated = assumes is None or assumes in asked.assume
            if stated and first.same is not None:
                return After.RENEWED, first.same, times, assumes
            return (
                After.UNSTATED if times is None else After.UNSURE,
                NO_LENGTH,
                None,
                None,
            )
    return After.UNSURE, NO_LENGTH, None, None


def extensions(file: Mapping[str, Record], record: Record) -> Iterator[Extended]:
    """What made its term longer: events, and other texts that say so."""
    by_text = set()
    for event in record.events_of(Extended):
        if event.length is None and event.last_day is None and event.by is not None:
            yield attrs.evolve(event, **_until(file[event.by.instrument].text))
        else:
            yield event
        by_text.add(event.by and event.by.instrument)
    for other, link in record.links:
        if link.kind is LinkKind.EXTENDS and other.key not in by_text:
            whole = PartRef(record.text.key)
            by = PartRef(other.key)
            yield Extended(key=other.key, instrument=whole, by=by, **_until(other))


def _until(extending: Instrument) -> dict[str, Any]:
    """By how much, or until when, a text makes the term of another longer."""
    match spans_of(extending):
        case [UntilDay(last_day=day)]:
            return {"last_day": day}
        case [PlanYears(period=Period(last_day=Day() as day))]:
            return {"last_day": day.latest}
        case [FixedTerm(length=length)]:
            return {"length": length}
    return {}


def _extended(found: Terms, extension: Extended) -> Terms:
    """With a longer first term; one without an end, or none that is known, stays so."""
    if found.origin == NOT_AT_ALL:
        return found
    by_text = extension.by is not None and extension.key == extension.by.instrument
    why = Why(
        part=extension.by or found.why.part, event=None if by_text else extension.key
    )
    if extension.last_day is not None:
        origin = when(extension.last_day) + 1
        return attrs.evolve(
            found, origin=origin, length=NO_LENGTH, anniversary=False, why=why
        )
    if extension.length is not None:
        length = plus(found.length, length_of(extension.length))
        why = attrs.evolve(why, lacks=found.why.lacks)
        return attrs.evolve(found, length=length, why=why)
    why = attrs.evolve(why, lacks=Lack.LENGTH)
    return attrs.evolve(found, after=After.UNSURE, renewal=why, why=why)
