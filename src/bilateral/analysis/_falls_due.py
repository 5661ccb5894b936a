"""What falls due under one instrument: by its terms, its rhythms, and its promises."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from bilateral.analysis._days import (
    NEVER,
    NO_LENGTH,
    NOT_AT_ALL,
    ONE_DAY,
    Days,
    Length,
    last_day_for,
    length_of,
    mean_days,
    shifted,
)
from bilateral.analysis._due import due_day
from bilateral.analysis._life import Life
from bilateral.analysis._term_clauses import newest
from bilateral.analysis._terms import After
from bilateral.analysis.grounds import DeadlineKind, Lack, State
from bilateral.model import (
    Actor,
    AutomaticRenewal,
    Notice,
    NoticeCount,
    PartRef,
    ProcedureStep,
    Quantity,
    Renewal,
    Review,
    Role,
    Side,
    Strength,
    Termination,
)

IN_USE = (State.IN_EFFECT, State.SUSPENDED, State.UNDETERMINED)
"""It is in effect, or may be."""
_KNOWN_TO_END = (Lack.RENEWAL, Lack.LENGTH)
"""The first term ends, and only what comes after is not known."""


class Due(NamedTuple):
    """Something that falls due on a day; what it names is said with `Deadline`."""

    day: date
    kind: DeadlineKind
    part: PartRef | None = None
    event: str | None = None
    binds: Actor | None = None
    role: Role | None = None
    host: Side | None = None
    step: ProcedureStep | None = None
    ahead_of: date | None = None
    number: int | None = None
    body: str | None = None
    code: str | None = None
    lacks: Lack | None = None


def by_terms(life: Life, days: Days) -> Iterator[Due]:
    """Last days for notice, reviews before the end of a term, and the end of all."""
    text = newest(life.record)
    key, over = text.key, life.end.over
    for part, notice in _stopping(life):
        length = length_of(notice.length) if notice and notice.length else NO_LENGTH
        binds = (notice and notice.by) or Actor.EACH
        for number, day, lacks in _before_ends(life, length, days, last_too=False):
            lacking = lacks or (None if length != NO_LENGTH else Lack.NOTICE)
            part_ref = PartRef(key, part)
            yield Due(
                day,
                DeadlineKind.NOTICE,
                part_ref,
                binds=binds,
                number=number,
                lacks=lacking,
            )
    for review in text.clauses_of(Review):
        if review.before_end is not None:
            length = length_of(review.before_end)
            for number, day, lacks in _before_ends(life, length, days, last_too=True):
                part_ref = PartRef(key, review.key)
                yield Due(
                    day,
                    DeadlineKind.REVIEW,
                    part_ref,
                    binds=review.by,
                    number=number,
                    lacks=lacks,
                )
    why = life.end.why
    if over.exact is None and life.may_end.lacks in _KNOWN_TO_END:
        why = life.may_end
    elif over.exact is None:
        return
    if over.earliest in (date.min, NEVER):
        return
    yield Due(
        over.earliest - ONE_DAY,
        DeadlineKind.EXPIRY,
        why.part,
        event=why.event,
        lacks=why.lacks if over.exact is None else None,
    )


def _stopping(life: Life) -> Iterator[tuple[str, Notice | None]]:
    """The clauses by which a notice stops a renewal, each with the notice it asks for."""
    text = newest(life.record)
    if life.terms.after in (After.ENDS, After.UNSURE):
        return
    renewals = [
        (clause.key, clause.rule.notice)
        for clause in text.clauses_of(Renewal)
        if isinstance(clause.rule, AutomaticRenewal)
    ]
    endings = [
        (clause.key, clause.notice)
        for clause in text.clauses_of(Termination)
        if clause.notice and clause.notice.counted is NoticeCount.BEFORE_END_OF_TERM
    ]
    if any(notice and notice.length for _, notice in renewals + endings):
        yield from (each for each in renewals + endings if each[1] and each[1].length)
    else:
        yield from renewals


def _before_ends(
    life: Life, length: Length, days: Days, *, last_too: bool
) -> Iterator[tuple[int, date, Lack | None]]:
    """So long before the end of each term, at the latest; the safe day, if unsure."""
    terms, over = life.terms, life.end.over
    if terms.origin == NOT_AT_ALL:
        return
    # The terms that end so much later, give or take what months differ by.
    for number in terms.numbers(*shifted(days, round(mean_days(length)), 7)):
        last = terms.last_day(number)
        goes_on = over.latest > (last + 1).latest
        is_last = over == last + 1
        if last.latest == NEVER or not (goes_on or (last_too and is_last)):
            continue
        known = last.exact is not None
        lacks = None if known else terms.why.lacks or Lack.BEGINNING
        yield number, last_day_for(last.earliest, length), lacks


def by_promises(life: Life) -> Iterator[Due]:
    """The last days of what is promised for a time."""
    text = newest(life.record)
    for commitment in text.commitments:
        day = due_day(commitment, text)
        if commitment.strength is Strength.PROMISE and day is not None:
            part = PartRef(text.key, commitment.key)
            yield Due(day.latest, DeadlineKind.PROMISE, part, binds=commitment.by)


def by_quotas(life: Life, days: Days) -> Iterator[Due]:
    """The last days of the years for which a number is promised."""
    text = newest(life.record)
    for commitment in text.commitments:
        begins = {
            amount.quota_year
            for amount in commitment.amounts
            if isinstance(amount, Quantity) and amount.quota_year
        }
        if commitment.strength is Strength.PROMISE:
            part = PartRef(text.key, commitment.key)
            for month_day in sorted(begins):
                for day in each_year(month_day, days):
                    last = day - ONE_DAY
                    yield Due(
                        last,
                        DeadlineKind.QUOTA_YEAR,
                        part,
                        binds=commitment.by,
                        number=last.year,
                    )


def each_year(month_day: str, days: Days) -> Iterator[date]:
    """That day in each of these years, and in the one after them."""
    month, day = (int(each) for each in month_day.split("-"))
    for year in range(days[0].year, min(days[1].year + 1, date.max.year) + 1):
        yield date(year, month, day)
