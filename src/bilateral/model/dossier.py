"""The instruments and events of one cooperation, seen from one pair of sides."""

from __future__ import annotations

__all__ = ["Consulted", "Dossier", "Event", "Visited", "oriented"]

from collections.abc import Iterator
from typing import ClassVar, TypeAlias, TypeVar, final

from attrs import field, frozen

from bilateral.errors import InvalidValue, NothingThere, Place
from bilateral.model._fields import BodyKey, DocumentKey, Key, guarded
from bilateral.model._references import Keys, doubtful, missing_part
from bilateral.model._texts import to_optional_text
from bilateral.model.body import Body, Official, Party
from bilateral.model.encounter import Encounter
from bilateral.model.instrument import Agreement, Instrument
from bilateral.model.minutes import ReviewMinutes
from bilateral.model.side import Actor, Pair
from bilateral.model.source import Doubt, PartRef, SourceDocument
from bilateral.model.structure import swap
from bilateral.model.text import Text
from bilateral.model.time import Day, to_optional_day

InstrumentT = TypeVar("InstrumentT", bound=Instrument)


@frozen(kw_only=True, field_transformer=guarded)
class EventBase:
    """What every event has.

    Args:
        key: Unique in its dossier.
        words: How a source puts it.
        known_from: Keys of the dossier's documents that tell of it.
    """

    key: Key
    words: Text | None = field(default=None, converter=to_optional_text)
    known_from: tuple[DocumentKey, ...] = ()


@final
@frozen(kw_only=True, field_transformer=guarded)
class Visited(EventBase):
    """One side visited the other, or both met; no minutes record it.

    An encounter that minutes record stands in these minutes.

    Args:
        encounter: Who, when, where, and at whose invitation.
    """

    tag: ClassVar[str] = "visited"

    encounter: Encounter


@final
@frozen(kw_only=True, field_transformer=guarded)
class Consulted(EventBase):
    """A body outside the cooperation was asked, and perhaps has answered.

    Args:
        by: Which side asked.
        body: The key of the body that was asked.
        about: The instruments or parts that it was asked about.
        asked: When it was asked; ``None`` if that is not known.
        answered: When it answered; ``None`` if it did not, or that is not known.
        answer: What it answered.
    """

    tag: ClassVar[str] = "consulted"

    by: Actor
    body: BodyKey
    about: tuple[PartRef, ...] = ()
    asked: Day | None = field(default=None, converter=to_optional_day)
    answered: Day | None = field(default=None, converter=to_optional_day)
    answer: Text | None = field(default=None, converter=to_optional_text)


Event: TypeAlias = Visited | Consulted


@final
@frozen(kw_only=True, field_transformer=guarded)
class Dossier:
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
        documents: From which the events are known.
        doubts: About members of the dossier and its events.
        complete_until: Up to which day the file is known to be complete: what is not in
            it did not happen until then. ``None`` if that is not known.

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
    documents: tuple[SourceDocument, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    complete_until: Day | None = field(default=None, converter=to_optional_day)

    def __attrs_post_init__(self) -> None:
        if found := [*self._faults(Keys(self, within=(Instrument,)))]:
            raise InvalidValue.of(found)

    def _faults(self, keys: Keys) -> Iterator[tuple[Place, str]]:
        yield from keys.unresolved()
        yield from doubtful(self.doubts, ("doubts",), keys)
        inner = {instrument.key: Keys(instrument) for instrument in self.instruments}
        known = ", ".join(inner) or "none"
        references = [*keys.part_refs]
        for i, instrument in enumerate(self.instruments):
            outer: Place = ("instruments", i)
            yield from self._misplaced(instrument, outer)
            references += [
                ((*outer, *place), ref)
                for place, ref in inner[instrument.key].part_refs
            ]
        for place, ref in references:
            if ref.instrument in inner:
                yield from missing_part(ref, place, inner[ref.instrument])
            else:
                reason = f"no instrument {ref.instrument!r}; there are: {known}"
                yield (*place, "instrument"), reason

    def _misplaced(
        self, instrument: Instrument, place: Place
    ) -> Iterator[tuple[Place, str]]:
        match _fits(instrument, self.parties):
            case False, True:
                reason = "the sides are the other way round: store oriented(…)"
                yield (*place, "parties"), reason
            case False, _:
                ours = _keys_in_words(self.parties)
                theirs = _keys_in_words(instrument.parties)
                yield (*place, "parties"), f"expected sides of {ours}, got {theirs}"

    def instrument(self, key: str) -> Agreement | ReviewMinutes:
        """The instrument that has this key.

        Raises:
            NothingThere: If none has.
        """
        for instrument in self.instruments:
            if instrument.key == key:
                return instrument
        known = ", ".join(i.key for i in self.instruments) or "none"
        raise NothingThere("/instruments", f"no key {key!r}; there are: {known}")

    def resolve(self, ref: PartRef) -> object:
        """The instrument, or the part of one, to which a reference leads.

        Raises:
            NothingThere: If it leads nowhere.
        """
        found = self.instrument(ref.instrument)
        return found if ref.part is None else found.part(ref.part)


def oriented(instrument: InstrumentT, parties: Pair[Party]) -> InstrumentT:
    """The instrument with its sides in the order of these parties: itself, or swapped.

    Institutions are matched by key, their own or that of a body they are part of.

    Raises:
        InvalidValue: If the sides cannot be matched with these.
    """
    match _fits(instrument, parties):
        case True, False:
            return instrument
        case False, True:
            return swap(instrument)
    ours, theirs = _keys_in_words(parties), _keys_in_words(instrument.parties)
    raise InvalidValue.at("parties", reason=f"expected sides of {ours}, got {theirs}")


def _fits(instrument: Instrument, parties: Pair[Party]) -> tuple[bool, bool]:
    """Whether its sides match these straight, and whether they match crosswise."""
    first, second = parties.map(_keys)
    ours, theirs = instrument.parties.map(_keys)
    straight = bool(first & ours and second & theirs)
    crosswise = bool(first & theirs and second & ours)
    return straight and not crosswise, crosswise and not straight


def _keys(party: Party) -> set[str]:
    return {i.key for institution in party.institutions for i in institution.chain}


def _keys_in_words(parties: Pair[Party]) -> str:
    return " and ".join("/".join(i.key for i in p.institutions) for p in parties)
