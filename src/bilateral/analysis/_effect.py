"""When a text was signed, and from when on it is in effect."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import final

import attrs
from attrs import frozen

from bilateral.analysis._days import (
    NEVER,
    NOT_AT_ALL,
    ONE_DAY,
    UNKNOWN,
    When,
    between,
    first_of,
    last_of,
    later,
    length_of,
    when,
)
from bilateral.analysis._record import Asked, Record
from bilateral.analysis.grounds import (
    Assumption,
    Lack,
    NoticeMoment,
    Presumption,
    Why,
)
from bilateral.model import (
    Day,
    Entered,
    EntryIntoEffect,
    FixedTerm,
    Instrument,
    NoticeCount,
    NoticeGiven,
    Notified,
    OnDay,
    OnNotification,
    OnReply,
    OnSignature,
    Period,
    PlanYears,
    Portion,
    Side,
    Term,
)


@final
@frozen(kw_only=True)
class Start:
    """How an instrument began.

    Args:
        signed: When it was signed, by the last who did.
        effect: When it entered into effect.
        applies: From when on it is in effect: before that, where the text says so.
        effect_why: From what the last two follow; the first stands in the text itself.
        presumes: What was taken for granted.
        assumes: What was assumed because it was asked for.
    """

    signed: When
    effect: When
    applies: When
    effect_why: Why
    presumes: frozenset[Presumption] = frozenset()
    assumes: frozenset[Assumption] = frozenset()


def start(record: Record, asked: Asked) -> Start:
    """How it began, by its text; what a register says counts where the text is silent."""
    found = _by_the_text(record, asked, _signed(record))
    if found.signed.exact is None and Assumption.SIGNED_IN_TIME in asked.assume:
        latest = min(_named_days(record), default=found.signed.latest)
        if found.signed.earliest <= latest < found.signed.latest:
            signed = When(found.signed.earliest, latest)
            found = _by_the_text(record, asked, signed)
            found = _assuming(found, Assumption.SIGNED_IN_TIME)
    asks = Assumption.EFFECT_ON_SIGNATURE in asked.assume
    signed, effect = found.signed, found.effect
    if asks and effect.earliest <= signed.latest < effect.latest:
        effect = When(effect.earliest, signed.latest)
        applies = first_of(effect, found.applies)
        found = attrs.evolve(found, effect=effect, applies=applies)
        found = _assuming(found, Assumption.EFFECT_ON_SIGNATURE)
    return found


def _assuming(found: Start, assumption: Assumption) -> Start:
    return attrs.evolve(found, assumes=found.assumes | {assumption})


def _signed(record: Record) -> When:
    text = record.text
    if text.signing is None:
        unseen = text.source.may_hold(Portion.SIGNATURES)
        if unseen or text.encounters or any(record.events_of(Entered)):
            return UNKNOWN
        return NOT_AT_ALL
    if text.signing.day is not None:
        return when(text.signing.day)
    days = [signature.day for side in text.signing.signatures for signature in side]
    if all(text.signing.signatures) and any(days):
        return last_of(*map(when, days))
    for encounter in text.encounters:
        if encounter.key == text.signing.occasion and encounter.period is not None:
            first, last = encounter.period.first_day, encounter.period.last_day
            return When(when(first).earliest, when(last).latest)
    return UNKNOWN


def _named_days(record: Record) -> Iterator[date]:
    """Days by which a text that has taken effect on them was signed."""
    yield from (event.day.latest for event in record.events_of(Entered) if event.day)
    for clause in record.text.clauses:
        match clause:
            case EntryIntoEffect(on=OnDay(day=day)):
                yield day.latest
            case Term(span=PlanYears(period=Period(first_day=Day() as day))):
                yield day.earliest
    for encounter in record.text.encounters:
        if encounter.period and encounter.period.last_day:
            yield encounter.period.last_day.latest


def _by_the_text(record: Record, asked: Asked, signed: When) -> Start:
    """How it began, if it was signed then."""
    found, why, presumes = _taking_effect(record, asked, signed)
    effect = last_of(signed, found)
    since = effect if signed == NOT_AT_ALL else first_of(effect, *_earlier(record.text))
    return Start(
        signed=signed,
        effect=effect,
        applies=since,
        effect_why=why,
        presumes=frozenset(presumes),
    )


def _taking_effect(
    record: Record, asked: Asked, signed: When
) -> tuple[When, Why, tuple[Presumption, ...]]:
    """When it does, from what that follows, and what is taken for granted."""
    text = record.text
    clauses = text.clauses_of(EntryIntoEffect)
    why = record.why(clauses[0].key if clauses else None)
    entered = _entered(record)
    unseen = text.source.may_hold(Portion.FINAL_CLAUSES)
    match [*{clause.on for clause in clauses}]:
        case [OnSignature() | OnReply()]:
            return signed, why, ()
        case [OnDay(day=day)]:
            return when(day), why, ()
        case [OnNotification() as on] if told := _notified(record, on, asked):
            return told, why, ()
        case [] if not (entered and unseen) and (planned := _beginning(record)):
            return *planned, ()
        case [] if not entered and not unseen:
            return signed, why, (Presumption.EFFECT_ON_SIGNATURE,)
    if entered:
        return *entered, ()
    since = signed.earliest
    if clauses and record.complete_until:  # till then it would be on record
        since = max(since, record.complete_until + ONE_DAY)
    return When(since, NEVER), attrs.evolve(why, lacks=Lack.EFFECT), ()


def _beginning(record: Record) -> tuple[When, Why] | None:
    """The day on which a text that is silent about its effect begins by its term."""
    terms = record.text.clauses_of(Term)
    match [*{term.span for term in terms}]:
        case [PlanYears(period=Period(first_day=Day() as day))]:
            # Years that are planned are planned as a whole.
            return When(day.earliest, day.earliest), record.why(terms[0].key)
        case [FixedTerm(begins=Day() as day)]:
            return when(day), record.why(terms[0].key)
    return None


def _earlier(text: Instrument) -> Iterator[When]:
    """Days from which it applies although it was signed later: only its text can say."""
    clauses = text.clauses_of(EntryIntoEffect)
    yield from (when(clause.from_day) for clause in clauses if clause.from_day)
    if not clauses:
        for term in text.clauses_of(Term):
            if isinstance(term.span, FixedTerm) and term.span.begins:
                yield when(term.span.begins)


def _entered(record: Record) -> tuple[When, Why] | None:
    """The day of effect by the sources of the file, whichever of several is right."""
    events = [event for event in record.events_of(Entered) if event.day]
    if not events:
        return None
    found = between(*(when(event.day) for event in events))
    return found, record.why(event=events[0].key)


def _notified(record: Record, on: OnNotification, asked: Asked) -> When | None:
    """When it takes effect by the notifications; ``None`` if a side has given none."""
    events = [*record.events_of(Notified)]
    told = [
        [moment(event, on.counted, asked) for event in events if side in event.by.sides]
        for side in Side
    ]
    if not all(told):
        return None
    last = last_of(*(first_of(*each) for each in told))
    if on.delay is not None:
        return last.after(length_of(on.delay))
    if on.month is not None:
        return When(_month(last.earliest, on.month), _month(last.latest, on.month))
    return last


def _month(day: date, number: int) -> date:
    """The first day of a month after that of the day, 1 for the next."""
    return later(day.replace(day=1), (0, number, 0))


def moment(
    event: Notified | NoticeGiven, counted: NoticeCount | None, asked: Asked
) -> When:
    """When a notice counts, which is received no earlier than it is sent."""
    by_dispatch = asked.convention.notice is NoticeMoment.DISPATCH
    if counted in (NoticeCount.AFTER_DISPATCH, NoticeCount.AFTER_RECEIPT):
        by_dispatch = counted is NoticeCount.AFTER_DISPATCH
    sent, received = event.dispatched, event.received
    if by_dispatch:
        return when(sent) if sent else When(date.min, when(received).latest)
    return when(received) if received else When(when(sent).earliest, NEVER)
