"""Deadlines as a calendar that other programs import (iCalendar)."""

from __future__ import annotations

__all__ = ["to_icalendar"]

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta

from bilateral.analysis import Deadline
from bilateral.errors import InvalidValue, MissingExtra, shown
from bilateral.exports._dues import DueTeller
from bilateral.model import Day, Dossier, Duration, Instrument
from bilateral.model.time import to_day, to_optional_duration


def to_icalendar(
    subject: Instrument | Dossier,
    deadlines: Iterable[Deadline],
    *,
    stamped: str | date | datetime | Day,
    language: str = "en",
    alarm: str | timedelta | Duration | None = "P14D",
) -> bytes:
    r"""The deadlines as the bytes of an ``.ics`` file.

    A promise becomes a to-do, and everything else an event of one whole day, which is
    tentative where the day is not certain. An entry keeps its name, whatever becomes of
    its day: who imports the deadlines of a later day over those of an earlier one has
    each moved, and none twice. One that has gone is not taken away.

    >>> from bilateral import Agreement, FixedTerm, Institution, Pair, Party, Signing
    >>> from bilateral import Term
    >>> from bilateral.analysis import deadlines
    >>> accord = Agreement(
    ...     key="accord",
    ...     title="Accord",
    ...     parties=Pair(
    ...         Party(institutions=(Institution(key="vna", name="VNA"),)),
    ...         Party(institutions=(Institution(key="kpl", name="KPL"),)),
    ...     ),
    ...     clauses=[Term(key="term", article="9", span=FixedTerm(length="P5Y"))],
    ...     signing=Signing(day="2016-01-01"),
    ... )
    >>> found = deadlines(accord, within="2020")
    >>> lines = to_icalendar(accord, found, stamped="2020-01-15").decode().split("\r\n")
    >>> print(*(line for line in lines if line[:3] in ("SUM", "DTS", "DTE", "TRI")))
    SUMMARY:Last day in effect: Accord (Article 9) DTSTART;VALUE=DATE:20201231 DTEND;VALUE=DATE:20210101 DTSTAMP:20200115T000000Z TRIGGER:-P14D

    Args:
        subject: What the deadlines are of.
        deadlines: What `analysis.deadlines` found, or some of it.
        stamped: When it was found: a moment with its time zone, or a day, which counts
            from its first moment in UTC. A program that imports takes the later of two
            entries: exports of one day that differ need moments.
        language: One of `rules.LANGUAGES`; English where there are no words in it.
        alarm: How long before the day to remind, months by the calendar; ``None``: not
            at all.

    Raises:
        MissingExtra: If the package ``icalendar`` is not installed.
        InvalidValue: If `stamped` is no one day or moment, `alarm` no length, or the
            deadlines are of something else.

    Source:
        RFC 5545, sections 3.1 (folding), 3.6.1 (events), 3.6.2 (to-dos), 3.6.6 (alarms);
        RFC 5546, section 2.1.5 (which of two entries is the newer one).
    """
    try:
        from bilateral.exports import _icalendar
    except ImportError as error:
        raise MissingExtra("icalendar", "calendar") from error
    stamp = _moment(stamped)
    teller = DueTeller(subject, language)
    return _icalendar.written(teller.entries(deadlines, _length(alarm)), stamp)


def _moment(stamped: str | date | Day) -> datetime:
    if isinstance(stamped, datetime):
        try:
            utc = stamped.astimezone(UTC) if stamped.utcoffset() is not None else None
        except OverflowError:
            utc = None
        if utc is None:
            reason = f"expected a day, or a moment with its zone, got {shown(stamped)}"
            raise InvalidValue.at("stamped", reason=reason)
        return datetime.combine(utc.date(), utc.time().replace(microsecond=0), UTC)
    try:
        day = to_day(stamped)
    except InvalidValue as error:
        raise error.within("stamped") from error.__cause__
    if day.exact is None:
        reason = f"expected one day, got {shown(str(day))}"
        raise InvalidValue.at("stamped", reason=reason)
    return datetime.combine(day.exact, time(), UTC)


def _length(alarm: str | timedelta | Duration | None) -> Duration | None:
    try:
        return to_optional_duration(alarm)
    except InvalidValue as error:
        raise error.within("alarm") from error.__cause__
