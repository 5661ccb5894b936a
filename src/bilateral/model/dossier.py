"""The instruments and events of one cooperation, seen from one pair of sides."""

from __future__ import annotations

__all__ = ["Dossier", "oriented"]

import functools
from collections.abc import Iterable, Iterator
from typing import ClassVar, TypeVar, final

from attrs import field, frozen

from bilateral.errors import InvalidValue, NothingThere, Place, shown
from bilateral.model._fields import Key
from bilateral.model._links import Links
from bilateral.model._references import Keys, doubtful, few, missing_part
from bilateral.model._texts import to_optional_text
from bilateral.model._value import Value, guarded
from bilateral.model.body import Body, Official, Party
from bilateral.model.encounter import Statement
from bilateral.model.event import Amended, Event, Succeeded
from bilateral.model.extensions import Extensions, to_extensions
from bilateral.model.instrument import Agreement, Instrument
from bilateral.model.minutes import ReviewMinutes
from bilateral.model.side import Pair, Side
from bilateral.model.source import Doubt, PartRef, SourceDocument
from bilateral.model.structure import swap
from bilateral.model.text import Text
from bilateral.model.time import Day, to_optional_day

InstrumentT = TypeVar("InstrumentT", bound=Instrument)


@final
@frozen(kw_only=True, field_transformer=guarded)
class Dossier(Value):
    """The instruments and events of one cooperation, in order, in one orientation.

    An instrument whose original names the sides the other way round is stored swapped
    (see `oriented`) and keeps the order of its original in `names_first`.

    Args:
        key: Names the dossier.
        title: What the cooperation is called.
        parties: The two sides, in the order that holds for the whole dossier.
        bodies: Institutions and groups to which events refer.
        officials: Persons to whom events refer.
        instruments: In order of time.
        events: In order of time.
        statements: What was said outside any text, in an interview or at a reception.
        documents: From which the events are known.
        doubts: About members of the dossier and its events.
        complete_until: Up to which day the file is known to be complete: what is not in
            it did not happen until then. ``None`` if that is not known.
        extensions: What others add to it, by IRI; kept, and not looked into.

    Raises:
        InvalidValue: With all references between instruments that lead nowhere, all
            keys that come twice, and each instrument that has other sides or has them
            the other way round.
    """

    tag: ClassVar[str] = "dossier"

    key: Key
    title: Text | None = field(default=None, converter=to_optional_text)
    parties: Pair[Party]
    bodies: tuple[Body, ...] = ()
    officials: tuple[Official, ...] = ()
    instruments: tuple[Agreement | ReviewMinutes, ...] = ()
    events: tuple[Event, ...] = ()
    statements: tuple[Statement, ...] = ()
    documents: tuple[SourceDocument, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    complete_until: Day | None = field(default=None, converter=to_optional_day)
    extensions: Extensions = field(default=Extensions(), converter=to_extensions)

    def __attrs_post_init__(self) -> None:
        if not self._is_sound(Links.of(self)):
            keys = Keys(self, within=(Instrument,))
            if found := [*self._faults(keys)]:
                raise InvalidValue.of(found)

    def _is_sound(self, links: Links) -> bool:
        """Whether `_faults` finds none, as far as these links soon tell."""
        inner = {text.whole.key: text for text in links.inside[: len(self.instruments)]}
        inside = [ref for text in links.inside for ref in text.part_refs]
        sides = _Sides(self.parties, self.events)
        return (
            links.are_sound()
            and links.has_members(self.doubts)
            and all(ref.instrument in inner for ref in inside)
            and all(
                inner[ref.instrument].has(ref)
                for ref in (*inside, *links.part_refs)
                if ref.instrument in inner
            )
            and all(
                sides.order(text.whole.parties) is Side.FIRST for text in links.inside
            )
        )

    def _faults(self, keys: Keys) -> Iterator[tuple[Place, str]]:
        yield from keys.unresolved()
        yield from doubtful(self.doubts, ("doubts",), keys)
        inner = {instrument.key: Keys(instrument) for instrument in self.instruments}
        references = [*keys.part_refs]
        known = few(inner)
        sides = _Sides(self.parties, self.events)
        for place, text in self._texts():
            yield from self._misplaced(text, place, sides)
            for within, ref in Keys(text).part_refs:
                there = (*place, *within)
                references.append((there, ref))
                if ref.instrument not in inner:
                    reason = f"no key {shown(ref.instrument)} in instruments"
                    yield (*there, "instrument"), f"{reason}; there are: {known}"
        for place, ref in references:
            if ref.instrument in inner:
                yield from missing_part(ref, place, inner[ref.instrument])

    def _texts(self) -> Iterator[tuple[Place, Instrument]]:
        """Every text that it holds: the instruments, and those consolidated later."""
        for i, instrument in enumerate(self.instruments):
            yield ("instruments", i), instrument
        for i, event in enumerate(self.events):
            if isinstance(event, Amended) and event.consolidated:
                yield ("events", i, "consolidated"), event.consolidated

    def _misplaced(
        self, instrument: Instrument, place: Place, sides: _Sides
    ) -> Iterator[tuple[Place, str]]:
        match sides.order(instrument.parties):
            case Side.SECOND:
                how = "store oriented(text, parties, events)"
                reason = f"the sides are the other way round: {how}"
                yield (*place, "parties"), reason
            case None:
                reason = _mismatch(instrument.parties, self.parties)
                yield (*place, "parties"), reason

    def instrument(self, key: str) -> Agreement | ReviewMinutes:
        """The instrument that has this key.

        Raises:
            NothingThere: If none has.
        """
        for instrument in self.instruments:
            if instrument.key == key:
                return instrument
        known = few([i.key for i in self.instruments])
        raise NothingThere("/instruments", f"no key {shown(key)}; there are: {known}")

    def resolve(self, ref: PartRef) -> object:
        """The instrument, or the part of one, to which a reference leads.

        Raises:
            NothingThere: If it leads nowhere.
        """
        found = self.instrument(ref.instrument)
        return found if ref.part is None else found.part(ref.part)


def oriented(
    instrument: InstrumentT, parties: Pair[Party], events: Iterable[Event] = ()
) -> InstrumentT:
    """The instrument with its sides in the order of these parties: itself, or swapped.

    Institutions are matched by key: their own, else that of a body that they are part
    of on one side alone, else that of one that took the place of another.

    Args:
        instrument: A text between the two sides, whichever it names first.
        parties: The sides, in the order that is wanted.
        events: In which institutions succeeded others.

    Raises:
        InvalidValue: If the sides cannot be matched with these.
    """
    order = _Sides(parties, events).order(instrument.parties)
    if order is None:
        reason = _mismatch(instrument.parties, parties)
        raise InvalidValue.at("parties", reason=reason)
    return instrument if order is Side.FIRST else swap(instrument)


class _Sides:
    """Two sides, in which those of a text are to be found; made once for many texts.

    The nearest tie decides: sides of one state, or one of which once was part of the
    other, are told apart by what they are, before by what they belong to.
    """

    def __init__(self, parties: Pair[Party], events: Iterable[Event]) -> None:
        self._parties = parties
        self._events = events
        self._own = parties.map(_own)

    @functools.cached_property
    def _near(self) -> Pair[set[str]]:
        return _added(self._own, self._parties.map(_belonging))

    @functools.cached_property
    def _far(self) -> Pair[set[str]]:
        far = self._parties.map(lambda party: self._succeeded(_belonging(party)))
        return _added(self._near, far).map(self._named)

    @functools.cached_property
    def _lines(self) -> dict[str, str]:
        return _successions(self._events)

    def order(self, parties: Pair[Party]) -> Side | None:
        """Which of the two comes first; ``None`` if that cannot be told."""
        for ours, theirs in self._ties(parties):
            straight = ours.first & theirs.first and ours.second & theirs.second
            crosswise = ours.first & theirs.second and ours.second & theirs.first
            if bool(straight) != bool(crosswise):
                return Side.FIRST if straight else Side.SECOND
        return None

    def _ties(
        self, parties: Pair[Party]
    ) -> Iterator[tuple[Pair[set[str]], Pair[set[str]]]]:
        """The keys by which to tell them, the nearest first: most need no others."""
        yield self._own, parties.map(_own)
        belonging = parties.map(_belonging)
        yield self._near, belonging
        yield self._far, belonging.map(self._named)

    def _named(self, keys: set[str]) -> set[str]:
        """What succeeded one another has one name."""
        return {self._lines.get(key, key) for key in keys}

    def _succeeded(self, keys: set[str]) -> set[str]:
        named = self._named(keys)
        return keys | {key for key, line in self._lines.items() if line in named}


def _own(party: Party) -> set[str]:
    return {institution.key for institution in party.institutions}


def _belonging(party: Party) -> set[str]:
    return {i.key for inst in party.institutions for i in inst.chain}


def _added(nearer: Pair[set[str]], farther: Pair[set[str]]) -> Pair[set[str]]:
    """With the farther keys that do not speak for both sides."""
    return Pair(
        nearer.first | (farther.first - nearer.second - farther.second),
        nearer.second | (farther.second - nearer.first - farther.first),
    )


def _successions(events: Iterable[Event]) -> dict[str, str]:
    """Of each institution that another succeeded or that did, one key of the whole line."""
    beside: dict[str, list[str]] = {}
    for event in events:
        if isinstance(event, Succeeded):
            beside.setdefault(event.former, []).append(event.successor)
            beside.setdefault(event.successor, []).append(event.former)
    lines: dict[str, str] = {}
    for key in beside:
        waiting = [key]
        while waiting:
            one = waiting.pop()
            if one not in lines:
                lines[one] = key
                waiting += beside[one]
    return lines


def _mismatch(parties: Pair[Party], expected: Pair[Party]) -> str:
    wanted, got = (
        " and ".join(few([i.key for i in party.institutions], "/") for party in pair)
        for pair in (expected, parties)
    )
    return f"expected sides of {wanted}, got {got}"
