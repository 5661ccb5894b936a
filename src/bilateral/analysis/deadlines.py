"""What falls due between two days, under which clause, and for whom."""

from __future__ import annotations

__all__ = ["Accepted", "Deadline", "deadlines"]

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Protocol, final

from attrs import frozen

from bilateral.analysis._days import Days, asked_days
from bilateral.analysis._falls_due import (
    IN_USE,
    Due,
    by_promises,
    by_quotas,
    by_terms,
)
from bilateral.analysis._life import Life, lives
from bilateral.analysis._meetings_due import (
    Gathered,
    agreed_meetings,
    by_rhythm,
    gathered,
)
from bilateral.analysis._record import asked
from bilateral.analysis.grounds import (
    Assumption,
    Convention,
    DeadlineKind,
    Lack,
    State,
)
from bilateral.model import (
    Actor,
    Consulted,
    Day,
    Dossier,
    Instrument,
    PartRef,
    Period,
    ProcedureStep,
    Role,
    Side,
)

_KINDS = [*DeadlineKind]
_STEPS = [None, *ProcedureStep]


@final
@frozen(kw_only=True)
class Deadline:
    """Something that falls due on a day.

    Args:
        day: The last day on which it is in time.
        kind: What falls due.
        of: The key of the instrument of which it is; ``None`` if it is of none alone.
        part: The clause, commitment or instrument that it follows from, perhaps of
            another text that takes its place; ``None`` if it follows from an event or a
            decision alone.
        event: The key of the event that it follows from; ``None`` if it follows from the
            text.
        binds: Which side it binds, `EACH` where it binds both; ``None`` if it goes by
            role, binds a body that was asked, or the text does not say.
        role: Whom it binds by role, as in "the sending side proposes".
        host: Whose turn it is to be host; ``None`` if that is not known, or it is no
            meeting.
        step: The step in preparing a meeting or visit; ``None`` if it is none.
        ahead_of: The day of the meeting or visit that the step prepares; ``None`` if the
            step comes each year, or it is none.
        number: Which of several it is: the term, 0 for the first; the meeting or review,
            from the last one on record on; or the year. ``None`` if it comes once.
        body: The key of the body that is to answer; ``None`` if none is.
        code: The code of the rule of which a finding was accepted until then; ``None``
            if it is no waiver.
        state: What the instrument is on that day: what may have ended before binds
            nobody for certain. ``None`` if it is no matter of an instrument.
        lacks: What is not known; the day is then the earliest of which one must think,
            or the latest that was agreed upon. ``None``: the day is certain.
        assumes: What it assumes because that was asked for.
        convention: How days were counted.
    """

    day: date
    kind: DeadlineKind
    of: str | None = None
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
    state: State | None = None
    lacks: Lack | None = None
    assumes: tuple[Assumption, ...] = ()
    convention: Convention = Convention()


class Accepted(Protocol):
    """What `rules.Waiver` is: a finding that was accepted, perhaps until a day."""

    @property
    def code(self) -> str | None:
        """The code of the rule; ``None``: of none in particular."""

    @property
    def part(self) -> PartRef | None:
        """Of which part; ``None``: wherever it is found."""

    @property
    def last_day(self) -> Day | None:
        """The last day on which it holds; ``None``: without end."""


def deadlines(
    subject: Instrument | Dossier,
    *,
    within: str | Period,
    waivers: Iterable[Accepted] = (),
    assume: Iterable[Assumption] = (),
    convention: Convention = Convention(),
) -> tuple[Deadline, ...]:
    """All that falls due between two days, in the order of the days.

    What has been done is listed too: `progress` tells what became of a promise. A notice
    of months before the end is counted back from the day after the last day, and then
    one day more, so that no day of a right is lost:

    >>> from bilateral import Agreement, AutomaticRenewal, FixedTerm, Institution
    >>> from bilateral import Notice, Pair, Party, Renewal, SameLength, Signing, Term
    >>> accord = Agreement(
    ...     key="accord",
    ...     title="Accord",
    ...     parties=Pair(
    ...         Party(institutions=(Institution(key="vna", name="VNA"),)),
    ...         Party(institutions=(Institution(key="kpl", name="KPL"),)),
    ...     ),
    ...     clauses=[
    ...         Term(key="term", span=FixedTerm(length="P5Y")),
    ...         Renewal(
    ...             key="renewal",
    ...             rule=AutomaticRenewal(
    ...                 span=SameLength(), notice=Notice(length="P3M")
    ...             ),
    ...         ),
    ...     ],
    ...     signing=Signing(day="2016-01-01"),
    ... )
    >>> (notice,) = deadlines(accord, within="2020")
    >>> str(notice.day), notice.kind, notice.part.part
    ('2020-09-30', DeadlineKind.NOTICE, 'renewal')

    Args:
        subject: An instrument alone, or a dossier.
        within: The days asked about, from the first to the last.
        waivers: Findings that were accepted, each perhaps until a day.
        assume: What to assume where the text does not tell.
        convention: How to count where practice differs and the text is silent.

    Raises:
        InvalidValue: If the days have no first or no last one, or what is to be assumed
            contradicts itself.
    """
    days = asked_days(within)
    met = gathered(subject)
    found = [
        _deadline(due, life, convention)
        for life in lives(subject, asked(assume, convention)).values()
        for due in _due(life, met, days)
        if days[0] <= due.day <= days[1] and _binds(life, due)
    ]
    others = [*_running_out(waivers)]
    if isinstance(subject, Dossier):
        others += _answers(subject)
    found += [
        _deadline(due, None, convention)
        for due in others
        if days[0] <= due.day <= days[1]
    ]
    return tuple(sorted(found, key=_order))


def _due(life: Life, met: Gathered, days: Days) -> Iterator[Due]:
    yield from by_terms(life, days)
    yield from by_promises(life)
    yield from by_quotas(life, days)
    yield from by_rhythm(life, met, days)
    yield from agreed_meetings(life)


def _binds(life: Life, due: Due) -> bool:
    """Whether it may still be due: a plan that is over leaves its promises."""
    state, _ = life.on(due.day)
    plan_is_over = due.kind is DeadlineKind.PROMISE and state is State.EXPIRED
    agreed = due.kind is DeadlineKind.MEETING and due.part == PartRef(
        life.record.text.key
    )
    return state in IN_USE or plan_is_over or (agreed and state is State.EXPIRED)


def _answers(file: Dossier) -> Iterator[Due]:
    """Answers of bodies that were asked and have not answered."""
    for event in file.events:
        if isinstance(event, Consulted) and event.due and event.answered is None:
            part = event.about[0] if len(event.about) == 1 else None
            yield Due(
                event.due.latest,
                DeadlineKind.ANSWER,
                part,
                event=event.key,
                body=event.body,
                lacks=None if event.due.exact else Lack.DAY,
            )


def _running_out(waivers: Iterable[Accepted]) -> Iterator[Due]:
    for waiver in waivers:
        if waiver.last_day is not None:
            yield Due(
                waiver.last_day.latest,
                DeadlineKind.WAIVER,
                waiver.part,
                code=waiver.code,
                lacks=None if waiver.last_day.exact else Lack.DAY,
            )


def _deadline(due: Due, life: Life | None, convention: Convention) -> Deadline:
    assumes = life.assumes if life else frozenset()
    return Deadline(
        **due._asdict(),
        of=life.record.text.key if life else None,
        state=life.on(due.day)[0] if life else None,
        assumes=tuple(each for each in Assumption if each in assumes),
        convention=convention,
    )


def _order(deadline: Deadline) -> tuple[object, ...]:
    part = deadline.part or PartRef("none")
    return (
        deadline.day,
        _KINDS.index(deadline.kind),
        deadline.of or "",
        part.instrument,
        part.part or "",
        deadline.event or deadline.code or "",
        _STEPS.index(deadline.step),
        deadline.ahead_of or date.min,
        deadline.number or 0,
    )
