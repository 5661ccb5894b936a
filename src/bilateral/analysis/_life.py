"""The life of an instrument: on which days it is what, from which all answers come."""

from __future__ import annotations

import heapq
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import pairwise
from typing import NamedTuple, final

import attrs
from attrs import frozen

from bilateral.analysis._days import (
    NEVER,
    NOT_AT_ALL,
    ONE_DAY,
    UNKNOWN,
    When,
    first_of,
    when,
)
from bilateral.analysis._effect import Start, start
from bilateral.analysis._ending import End, ends, rests_on
from bilateral.analysis._record import Asked, Record, records
from bilateral.analysis._term_clauses import terms
from bilateral.analysis._terms import After, Terms
from bilateral.analysis.grounds import Assumption, Lack, Presumption, State, Why
from bilateral.model import Dossier, Instrument, Resumed, Suspended


class Stretch(NamedTuple):
    """Days on end on which an instrument is the same.

    From `date.min` or to `NEVER`, where it has no first or no last day; which term it
    is in is ``None`` where it is in none, or that is not known.
    """

    first: date
    last: date
    state: State
    why: Why
    renewal: int | None


Spell = tuple[date, State | None, Why]
"""From a day on, it is in effect (``None``), suspended, or that is not known."""


@final
@frozen(kw_only=True)
class Life:
    """When an instrument began and is over, and the terms between.

    Args:
        record: The instrument, with what happened to it.
        start: How it began.
        terms: The first term and the renewals, if nothing else ends it.
        end: What ends it first.
        may_end: What may end it earlier, and is not known.
        spells: When it was suspended and resumed.
        rests_on: The texts with which it ends, and which clauses say so.
        presumes: What was taken for granted of its text, and of these.
        assumes: What was assumed because it was asked for.
    """

    record: Record
    start: Start
    terms: Terms
    end: End
    may_end: Why
    spells: tuple[Spell, ...]
    rests_on: tuple[tuple[str, Why], ...]
    presumes: frozenset[Presumption]
    assumes: frozenset[Assumption]

    @property
    def not_before(self) -> date:
        """It is not over before that, whatever is said."""
        return min(self.start.signed.earliest, self.start.applies.earliest)

    def on(self, day: date) -> tuple[State, Why]:
        """What it is on a day, and why."""
        over, begun = self.end.over, self.start
        if over.latest <= day:
            return self.end.state, attrs.evolve(self.end.why, lacks=None)
        unsigned = self.record.why(lacks=Lack.SIGNING)
        if begun.applies.earliest <= day < begun.applies.latest:
            if begun.signed.latest > day:
                return State.UNDETERMINED, unsigned
            lacks = begun.effect_why.lacks or Lack.EFFECT
            return State.UNDETERMINED, attrs.evolve(begun.effect_why, lacks=lacks)
        if over.earliest <= day:
            return State.UNDETERMINED, self.may_end
        if begun.applies.latest <= day:
            return self._in_effect(day)
        if begun.signed.latest <= day:
            return State.SIGNED, self.record.why()
        if begun.signed.earliest <= day:
            return State.UNDETERMINED, unsigned
        return State.DRAFT, self.record.why()

    def _in_effect(self, day: date) -> tuple[State, Why]:
        _, state, why = self._spell(day)
        if state is not None:
            return state, why
        if self.terms.number(day):
            return State.IN_EFFECT, self.terms.renewal
        return State.IN_EFFECT, attrs.evolve(self.start.effect_why, lacks=None)

    def _spell(self, day: date) -> Spell:
        i = bisect_right(self.spells, day, key=lambda spell: spell[0])
        return self.spells[i - 1] if i else (date.min, None, self.start.effect_why)

    def since(self, state: State, day: date) -> date | None:
        """From when on it is what it is on that day; ``None`` if that is not known."""
        match state:
            case State.DRAFT | State.UNDETERMINED:
                return None
            case State.SIGNED:
                return self.start.signed.exact
            case State.IN_EFFECT | State.SUSPENDED:
                begun = self.start.applies.exact
                return begun and max(begun, self._spell(day)[0])
        return self.end.over.exact

    def term(self, day: date) -> tuple[int | None, date | None]:
        """Which term it is in on a day in effect, and the last day of that term."""
        number = self.terms.number(day)
        last = NOT_AT_ALL
        if number is not None and (number == 0 or self.terms.after is After.RENEWED):
            last = self.terms.last_day(number) + 1
        elif number is None:
            last = UNKNOWN
        after = first_of(last, self.end.over).exact
        return number, after and after - ONE_DAY

    def stretches(self, first: date, last: date) -> Iterator[Stretch]:
        """All that touch these days, each whole, in order."""
        turns = sorted(self._turns(first, last))
        found: Stretch | None = None
        for begins, following in pairwise([*turns, NEVER]):
            state, why = self.on(begins)
            in_use = state in (State.IN_EFFECT, State.SUSPENDED)
            renewal = self.terms.number(begins) if in_use else None
            ends = NEVER if following == NEVER else following - ONE_DAY
            if found and (found.state, found.renewal) == (state, renewal):
                found = found._replace(last=ends)
                continue
            if found and found.last >= first and found.first <= last:
                yield found
            found = Stretch(begins, ends, state, why, renewal)
        if found and found.first <= last:
            yield found

    def _turns(self, first: date, last: date) -> set[date]:
        """The days on which something may change, the terms around these days only."""
        begun = self.start
        found = {date.min}
        for each in (begun.signed, begun.applies, self.end.over):
            found |= {each.earliest, each.latest}
        found |= {spell[0] for spell in self.spells}
        for number in self.terms.numbers(first, last):
            after = self.terms.last_day(number) + 1
            found |= {after.earliest, after.latest}
        return {day for day in found if day != NEVER}


def lives(subject: Instrument | Dossier, asked: Asked) -> dict[str, Life]:
    """The life of each instrument by its key, in the order of the file."""
    file = records(subject)
    starts = {key: start(record, asked) for key, record in file.items()}
    found = {
        key: _life(record, starts, terms(file, record, starts[key], asked), asked)
        for key, record in file.items()
    }
    children: dict[str, list[tuple[str, Why]]] = {key: [] for key in found}
    for key, life in found.items():
        for parent, why in life.rests_on:
            if parent in found:
                children[parent].append((key, why))
    _lapse(found, children)
    _inherit(found, children)
    return found


def _life(
    record: Record, starts: Mapping[str, Start], course: Terms, asked: Asked
) -> Life:
    """Its life, if no text on which it rests ends before it."""
    begun = starts[record.text.key]
    all_ends = [*ends(record, starts, course, asked)]
    parents = tuple(rests_on(record))
    for parent, why in parents:
        if parent not in starts:
            over = When((begun.applies + 1).earliest, NEVER)
            lacking = attrs.evolve(why, lacks=Lack.PARENT)
            all_ends.append(End(over=over, state=State.LAPSED, why=lacking))
    surely = min(all_ends, key=lambda end: (end.over.latest, end.over.earliest))
    maybe = min(all_ends, key=lambda end: (end.over.earliest, end.over.latest))
    found = Life(
        record=record,
        start=begun,
        terms=course,
        end=surely,
        may_end=attrs.evolve(maybe.why, lacks=maybe.why.lacks or Lack.DAY),
        spells=tuple(_spells(record)),
        rests_on=parents,
        presumes=begun.presumes | course.presumes,
        assumes=begun.assumes.union(course.assumes, *(end.assumes for end in all_ends)),
    )
    over = When(
        max(maybe.over.earliest, found.not_before),
        max(surely.over.latest, found.not_before),
    )
    return attrs.evolve(found, end=attrs.evolve(surely, over=over))


Children = Mapping[str, list[tuple[str, Why]]]
"""The texts that end with each one, and which clauses say so."""


def _lapse(lives: dict[str, Life], children: Children) -> None:
    """Let each end no later than the texts on which it rests.

    The earliest end goes first, so that each is settled once, also in a circle.
    """
    ahead = [(life.end.over.latest, key) for key, life in lives.items()]
    heapq.heapify(ahead)
    while ahead:
        day, key = heapq.heappop(ahead)
        for child, why in children[key]:
            life = lives[child]
            over = max(day, life.not_before)
            if over < life.end.over.latest:
                sooner = When(min(life.end.over.earliest, over), over)
                end = attrs.evolve(life.end, over=sooner, state=State.LAPSED, why=why)
                lives[child] = attrs.evolve(life, end=end)
                heapq.heappush(ahead, (over, child))
    ahead = [(life.end.over.earliest, key) for key, life in lives.items()]
    heapq.heapify(ahead)
    while ahead:
        day, key = heapq.heappop(ahead)
        for child, why in children[key]:
            life = lives[child]
            over = max(day, life.not_before)
            if over < life.end.over.earliest:
                end = attrs.evolve(life.end, over=When(over, life.end.over.latest))
                may_end = attrs.evolve(why, lacks=Lack.PARENT)
                lives[child] = attrs.evolve(life, end=end, may_end=may_end)
                heapq.heappush(ahead, (over, child))


def _inherit(lives: dict[str, Life], children: Children) -> None:
    """What was assumed of a text was assumed of those that end with it."""
    ahead = [key for key, life in lives.items() if life.presumes or life.assumes]
    while ahead:
        parent = lives[ahead.pop()]
        for key, _ in children[parent.record.text.key]:
            child = lives[key]
            presumes = child.presumes | parent.presumes
            assumes = child.assumes | parent.assumes
            if (presumes, assumes) != (child.presumes, child.assumes):
                lives[key] = attrs.evolve(child, presumes=presumes, assumes=assumes)
                ahead.append(key)


def _spells(record: Record) -> Iterator[Spell]:
    """When it was suspended and when resumed; a doubt lasts as long as the day may be."""
    turns: list[tuple[date, int, State | None, Why]] = []
    for event in record.events:
        if isinstance(event, Suspended | Resumed):
            day = when(event.day)
            state = State.SUSPENDED if isinstance(event, Suspended) else None
            why = record.why(event=event.key)
            turns.append((day.earliest, 1, state, why))
            turns.append((day.latest, -1, state, why))
    turns.sort(key=lambda turn: (turn[0], -turn[1]))
    doubts = 0
    now: State | None = None
    for on, step, state, why in turns:
        doubts += step
        if step < 0:
            now = state
        if doubts:
            yield on, State.UNDETERMINED, attrs.evolve(why, lacks=Lack.DAY)
        else:
            yield on, now, why
