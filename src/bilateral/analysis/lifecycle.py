"""What an instrument is on a day, and for which days it is in effect."""

from __future__ import annotations

__all__ = ["InEffect", "Phase", "Status", "in_effect", "status"]

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from datetime import date
from typing import TypeVar, final, overload

from attrs import frozen

from bilateral.analysis._days import asked_day, asked_days, stated
from bilateral.analysis._life import Life, lives
from bilateral.analysis._record import asked
from bilateral.analysis._term_clauses import newest
from bilateral.analysis.grounds import (
    Assumption,
    Convention,
    Presumption,
    State,
    Why,
)
from bilateral.model import (
    Day,
    Dossier,
    Instrument,
    PartRef,
    Period,
    Termination,
    UnderWay,
)

W = TypeVar("W", Assumption, Presumption)
_IN_USE = (State.IN_EFFECT, State.SUSPENDED)
_OVER = (State.EXPIRED, State.TERMINATED, State.SUPERSEDED, State.LAPSED)


@final
@frozen(kw_only=True)
class Status:
    """What an instrument is on a day, and why.

    Args:
        of: The key of the instrument.
        on: The day.
        state: What it is.
        why: The clause or event from which that follows; what is not known, where it is
            undetermined.
        since: The first day of this state; ``None`` if it has none (a draft) or that is
            not known.
        renewal: How often it has been renewed by then; ``None`` if it is not in effect,
            or that is not known.
        last_day: The last day of the term that runs; ``None`` if it has no end, that is
            not known, or it is not in effect.
        under_way: What becomes of activities under way, once it is over; ``None`` if
            that is not stated.
        survives: The parts that stay in effect, once it is over.
        presumes: What this takes for granted.
        assumes: What it assumes because that was asked for; none: it does not depend on
            any assumption.
        convention: How days were counted.
        complete_until: Up to which day the file is known to be complete; ``None`` if
            that is not known.
    """

    of: str
    on: date
    state: State
    why: Why
    since: date | None = None
    renewal: int | None = None
    last_day: date | None = None
    under_way: UnderWay | None = None
    survives: tuple[PartRef, ...] = ()
    presumes: tuple[Presumption, ...] = ()
    assumes: tuple[Assumption, ...] = ()
    convention: Convention = Convention()
    complete_until: date | None = None

    @property
    def conditional(self) -> bool:
        """Whether it holds only if what was assumed is so."""
        return bool(self.assumes)


@final
@frozen(kw_only=True)
class Phase:
    """Days on end on which an instrument is the same: one term, or a part of it.

    Args:
        state: What it is.
        first_day: ``None`` if it has none that is known.
        last_day: ``None`` if it has none that is known.
        renewal: Which term it is, 0 for the first; ``None`` if that is not known, or
            the text does not state how long a renewal lasts.
        why: From what it follows.
    """

    state: State
    first_day: date | None
    last_day: date | None
    renewal: int | None
    why: Why


@final
@frozen(kw_only=True)
class InEffect:
    """For which days an instrument is in effect.

    Args:
        of: The key of the instrument.
        first_day: The first of the days asked about.
        last_day: The last of them.
        terms: The terms in effect that touch these days, each whole, in order; what is
            suspended is not in effect.
        undetermined: When it may be in effect or not.
        presumes: What this takes for granted.
        assumes: What it assumes because that was asked for.
        convention: How days were counted.
        complete_until: Up to which day the file is known to be complete; ``None`` if
            that is not known.
    """

    of: str
    first_day: date
    last_day: date
    terms: tuple[Phase, ...] = ()
    undetermined: tuple[Phase, ...] = ()
    presumes: tuple[Presumption, ...] = ()
    assumes: tuple[Assumption, ...] = ()
    convention: Convention = Convention()
    complete_until: date | None = None

    @property
    def conditional(self) -> bool:
        """Whether it holds only if what was assumed is so."""
        return bool(self.assumes)


@overload
def status(
    subject: Dossier,
    *,
    on: str | date | Day,
    assume: Iterable[Assumption] = ...,
    convention: Convention = ...,
) -> dict[str, Status]: ...
@overload
def status(
    subject: Instrument,
    *,
    on: str | date | Day,
    assume: Iterable[Assumption] = ...,
    convention: Convention = ...,
) -> Status: ...
def status(
    subject: Instrument | Dossier,
    *,
    on: str | date | Day,
    assume: Iterable[Assumption] = (),
    convention: Convention = Convention(),
) -> Status | dict[str, Status]:
    """What an instrument is on a day, by its clauses and by what happened.

    Nothing of that is stored, and nothing is in effect before it is signed unless its
    text says so, whatever a register records. An instrument alone has no events: ask
    its dossier, which knows of notices, amendments and successors.

    >>> from bilateral import Agreement, FixedTerm, Institution, Pair, Party, Signing
    >>> from bilateral import Term
    >>> accord = Agreement(
    ...     key="accord",
    ...     title="Accord",
    ...     parties=Pair(
    ...         Party(institutions=(Institution(key="vna", name="VNA"),)),
    ...         Party(institutions=(Institution(key="kpl", name="KPL"),)),
    ...     ),
    ...     clauses=[Term(key="term", span=FixedTerm(length="P5Y"))],
    ...     signing=Signing(day="2016-01-01"),
    ... )
    >>> answer = status(accord, on="2018-06-01")
    >>> answer.state, answer.last_day
    (State.IN_EFFECT, datetime.date(2020, 12, 31))
    >>> [str(each) for each in answer.presumes]
    ['nothing-unrecorded', 'effect-on-signature']

    Args:
        subject: An instrument alone, or a dossier.
        on: The day.
        assume: What to assume where the text does not tell; an answer that depends on
            it is `conditional`.
        convention: How to count where practice differs and the text is silent.

    Returns:
        The status; of each instrument by its key, in the order of the file, if a dossier
        is asked about.

    Raises:
        InvalidValue: If that is no one day, or what is to be assumed contradicts itself.

    Source:
        Vienna Convention on the Law of Treaties, arts 24, 54 and 59 (entry into force,
        end by its own terms, end by a later text); their content is general knowledge
        here.
    """
    day = asked_day(on)
    found = lives(subject, asked(assume, convention))
    answers = {key: _status(life, day, convention) for key, life in found.items()}
    return answers if isinstance(subject, Dossier) else answers[subject.key]


@overload
def in_effect(
    subject: Dossier,
    *,
    within: str | Period,
    assume: Iterable[Assumption] = ...,
    convention: Convention = ...,
) -> dict[str, InEffect]: ...
@overload
def in_effect(
    subject: Instrument,
    *,
    within: str | Period,
    assume: Iterable[Assumption] = ...,
    convention: Convention = ...,
) -> InEffect: ...
def in_effect(
    subject: Instrument | Dossier,
    *,
    within: str | Period,
    assume: Iterable[Assumption] = (),
    convention: Convention = Convention(),
) -> InEffect | dict[str, InEffect]:
    """The terms for which an instrument is in effect, each renewal with its number.

    It agrees with `status` on every day.

    Args:
        subject: An instrument alone, or a dossier.
        within: The days asked about, from the first to the last.
        assume: What to assume where the text does not tell.
        convention: How to count where practice differs and the text is silent.

    Returns:
        Of the instrument; of each by its key, if a dossier is asked about.

    Raises:
        InvalidValue: If the days have no first or no last one, or what is to be assumed
            contradicts itself.
    """
    days = asked_days(within)
    found = lives(subject, asked(assume, convention))
    answers = {key: _terms(life, days, convention) for key, life in found.items()}
    return answers if isinstance(subject, Dossier) else answers[subject.key]


def _status(life: Life, day: date, convention: Convention) -> Status:
    text = newest(life.record)
    state, why = life.on(day)
    renewal, last_day = life.term(day) if state in _IN_USE else (None, None)
    endings = text.clauses_of(Termination) if state in _OVER else ()
    under_way = {each.under_way for each in endings if each.under_way}
    return Status(
        of=text.key,
        on=day,
        state=state,
        why=why,
        since=life.since(state, day),
        renewal=renewal,
        last_day=last_day,
        under_way=under_way.pop() if len(under_way) == 1 else None,
        survives=tuple(PartRef(text.key, k) for each in endings for k in each.survives),
        presumes=_presumed(life, day),
        assumes=_in_order(Assumption, life.assumes),
        convention=convention,
        complete_until=life.record.complete_until,
    )


def _terms(life: Life, days: tuple[date, date], convention: Convention) -> InEffect:
    phases = [
        Phase(
            state=each.state,
            first_day=stated(each.first),
            last_day=stated(each.last),
            renewal=each.renewal,
            why=each.why,
        )
        for each in life.stretches(*days)
    ]
    return InEffect(
        of=life.record.text.key,
        first_day=days[0],
        last_day=days[1],
        terms=tuple(p for p in phases if p.state is State.IN_EFFECT),
        undetermined=tuple(p for p in phases if p.state is State.UNDETERMINED),
        presumes=_presumed(life, days[1]),
        assumes=_in_order(Assumption, life.assumes),
        convention=convention,
        complete_until=life.record.complete_until,
    )


def _presumed(life: Life, day: date) -> tuple[Presumption, ...]:
    until = life.record.complete_until
    presumes = set(life.presumes)
    if until is None or until < day:
        presumes.add(Presumption.NOTHING_UNRECORDED)
    return _in_order(Presumption, presumes)


def _in_order(words: type[W], found: AbstractSet[W]) -> tuple[W, ...]:
    return tuple(word for word in words if word in found)
