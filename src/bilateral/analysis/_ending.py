"""What ends an instrument: its term, a notice, an event, or another instrument."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import final

import attrs
from attrs import frozen

from bilateral.analysis._days import (
    NEVER,
    NO_LENGTH,
    NOT_AT_ALL,
    Length,
    When,
    last_day_for,
    last_of,
    later,
    length_of,
    when,
)
from bilateral.analysis._effect import Start, moment
from bilateral.analysis._record import Asked, Record
from bilateral.analysis._term_clauses import newest
from bilateral.analysis._terms import After, Terms
from bilateral.analysis.grounds import Assumption, Lack, State, Why
from bilateral.model import (
    Actor,
    AsLongAs,
    AutomaticRenewal,
    Instrument,
    Lapsed,
    LinkKind,
    Notice,
    NoticeCount,
    NoticeGiven,
    NoticePurpose,
    Renewal,
    Term,
    Terminated,
    Termination,
)

STOPS = (NoticePurpose.NON_RENEWAL, NoticePurpose.TERMINATION)
"""What stops a renewal where the text does not say which notices do."""


@final
@frozen(kw_only=True)
class End:
    """One thing that ends an instrument.

    Args:
        over: The first day on which the instrument is no longer in effect.
        state: What it is then.
        why: From what that follows; it names what is not known.
        assumes: What was assumed because it was asked for.
    """

    over: When
    state: State
    why: Why
    assumes: frozenset[Assumption] = frozenset()


def ends(
    record: Record,
    starts: Mapping[str, Start],
    terms: Terms,
    asked: Asked,
) -> Iterator[End]:
    """All that ends it, without the ends of the texts on which it rests."""
    start = starts[record.text.key]
    natural = terms.over
    why = terms.renewal if terms.after is After.UNSURE else terms.why
    yield End(over=last_of(natural, start.applies), state=State.EXPIRED, why=why)
    acts = [*_acts(record, start)]
    yield from acts
    if not any(act.why.lacks is None for act in acts):
        yield from _by_notice(record, terms, asked)
    for other, link in record.links:
        renews = link.kind is LinkKind.RENEWS and natural.latest == NEVER
        if (renews or link.kind is LinkKind.REPLACES) and other is not record.text:
            following = starts[other.key]
            yield End(
                over=following.applies,
                state=State.SUPERSEDED,
                why=following.effect_why,
                assumes=following.assumes,
            )


def _acts(record: Record, start: Start) -> Iterator[End]:
    """Events that end it, on a day that is known or not."""
    for event in record.events:
        if isinstance(event, Terminated | Lapsed):
            known = event.day is not None
            yield End(
                over=when(event.day) if known else When(start.applies.earliest, NEVER),
                state=State.LAPSED if isinstance(event, Lapsed) else State.TERMINATED,
                why=record.why(event=event.key, lacks=None if known else Lack.DAY),
            )


def rests_on(record: Record) -> Iterator[tuple[str, Why]]:
    """The keys of the texts with which it ends, and which clause says so."""
    for clause in newest(record).clauses:
        match clause:
            case Term(span=AsLongAs(instrument=ref)):
                yield ref.instrument, record.why(clause.key)
            case Termination(ends_with=ref) if ref is not None:
                yield ref.instrument, record.why(clause.key)


def stopping(
    text: Instrument, event: NoticeGiven
) -> Iterator[tuple[str, Notice | None]]:
    """The clauses on renewal that a notice stops, and how each wants notice given."""
    for clause in text.clauses_of(Renewal):
        if isinstance(clause.rule, AutomaticRenewal):
            stops = {*(clause.rule.stopped_by or STOPS)} & {*event.purposes}
            if stops and _may_give(event, clause.rule.notice, None):
                yield clause.key, clause.rule.notice


def _by_notice(record: Record, terms: Terms, asked: Asked) -> Iterator[End]:
    text = newest(record)
    terminations = [
        clause
        for clause in text.clauses_of(Termination)
        if clause.by is not None or clause.notice is not None
    ]
    for event in record.events_of(NoticeGiven):
        stopped = [*stopping(text, event)]
        for key, notice in stopped:
            why = record.why(key, event=event.key)
            yield from _with_term(terms, event, notice, why, asked)
        if NoticePurpose.TERMINATION not in event.purposes:
            continue
        for ending in terminations:
            if _may_give(event, ending.notice, ending.by):
                why = record.why(ending.key, event=event.key)
                yield from _terminated(terms, event, ending.notice, why, asked)
        if not stopped and not terminations:
            yield End(
                over=When((moment(event, None, asked) + 1).earliest, NEVER),
                state=State.TERMINATED,
                why=record.why(event=event.key, lacks=Lack.NOTICE),
            )


def _may_give(event: NoticeGiven, notice: Notice | None, by: Actor | None) -> bool:
    """Whether the text lets this side give it; what is not stated is open to both."""
    named = by or (notice and notice.by) or Actor.EACH
    return bool({*named.sides} & {*event.by.sides})


def _terminated(
    terms: Terms, event: NoticeGiven, notice: Notice | None, why: Why, asked: Asked
) -> Iterator[End]:
    """The end that a notice of termination brings about."""
    counted = notice and notice.counted
    if counted is NoticeCount.BEFORE_END_OF_TERM:
        yield from _with_term(terms, event, notice, why, asked)
        return
    given = moment(event, counted, asked)
    if notice is None or notice.length is None:
        why = attrs.evolve(why, lacks=Lack.NOTICE)
        over = When((given + 1).earliest, NEVER)
        yield End(over=over, state=State.TERMINATED, why=why)
        return
    # The day on which the notice runs out is the last one in effect.
    over = given.after(length_of(notice.length)) + 1
    if over.exact is None:
        why = attrs.evolve(why, lacks=Lack.NOTICE)
    yield End(over=over, state=State.TERMINATED, why=why)


def _with_term(
    terms: Terms, event: NoticeGiven, notice: Notice | None, why: Why, asked: Asked
) -> Iterator[End]:
    """The end of the first term for which the notice is in time: not of an earlier one.

    Nothing, if there is no such term: what has no end goes on.
    """
    length = length_of(notice.length) if notice and notice.length else NO_LENGTH
    given = moment(event, notice and notice.counted, asked)
    may = _in_time(terms, given.earliest, length, surely=False)
    surely = _in_time(terms, given.latest, length, surely=True)
    if may is None and terms.after in (After.RENEWED, After.ENDS, After.OPEN):
        return
    over = When(
        (terms.last_day(may or 0) + (1 if may is not None else 2)).earliest,
        NEVER if surely is None else (terms.last_day(surely) + 1).latest,
    )
    if over.exact is None:
        why = attrs.evolve(why, lacks=Lack.NOTICE)
    yield End(over=over, state=State.EXPIRED, why=why)


def _in_time(terms: Terms, given: date, length: Length, *, surely: bool) -> int | None:
    """The first term for which it is in time; ``None`` if there is none, or not known."""

    def late(number: int) -> bool:
        ends = terms.last_day(number)
        last = last_day_for(ends.earliest if surely else ends.latest, length)
        return last < given

    if terms.origin == NOT_AT_ALL or given == NEVER:
        return None
    if not late(0):
        return 0
    if terms.after is not After.RENEWED:
        return None
    number = max(1, terms.ended(later(given, length))[0])  # late for all before it
    while late(number):
        number += 1
    return None if terms.times is not None and number > terms.times else number
