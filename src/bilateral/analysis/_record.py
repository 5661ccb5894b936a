"""What a file knows of each of its instruments besides the text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, TypeVar, final

from attrs import frozen

from bilateral.analysis.grounds import Assumption, Convention, Why
from bilateral.errors import InvalidValue, shown
from bilateral.model import Dossier, Event, Instrument, InstrumentLink, PartRef

E = TypeVar("E", bound=Event)


@final
@frozen
class Asked:
    """How days are to be counted, and what is to be assumed."""

    convention: Convention
    assume: frozenset[Assumption]


def asked(assume: Iterable[Assumption], convention: Convention) -> Asked:
    """What the caller asks for, if it is that and agrees with itself."""
    if not isinstance(convention, Convention):
        reason = f"expected a Convention, got {shown(convention)}"
        raise InvalidValue.at("convention", reason=reason)
    given = (assume,) if isinstance(assume, Assumption) else tuple(assume)
    for each in given:
        if not isinstance(each, Assumption):
            reason = f"expected an Assumption, got {shown(each)}"
            raise InvalidValue.at("assume", reason=reason)
    both = {Assumption.TERM_FROM_SIGNATURE, Assumption.TERM_FROM_EFFECT}
    if both <= {*given}:
        reason = "expected one day from which terms are counted, got two"
        raise InvalidValue.at("assume", reason=reason)
    return Asked(convention, frozenset(given))


@final
@frozen
class Record:
    """One instrument with what the file knows of it.

    Args:
        text: The instrument.
        events: What happened to it as a whole, in the order of the file.
        links: What other texts of the file say of it as a whole.
        complete_until: Up to which day nothing else happened; ``None`` if not known.
    """

    text: Instrument
    events: tuple[Event, ...] = ()
    links: tuple[tuple[Instrument, InstrumentLink], ...] = ()
    complete_until: date | None = None

    def events_of(self, kind: type[E]) -> Iterator[E]:
        """What happened of one kind."""
        return (event for event in self.events if isinstance(event, kind))

    def why(self, part: str | None = None, **more: Any) -> Why:
        """That it follows from a part of this text, or from what happened to it."""
        return Why(part=PartRef(self.text.key, part), **more)


def records(subject: Instrument | Dossier) -> dict[str, Record]:
    """Each instrument by its key, in the order of the file."""
    if isinstance(subject, Instrument):
        return {subject.key: Record(subject)}
    events: dict[str, list[Event]] = {each.key: [] for each in subject.instruments}
    for event in subject.events:
        ref = getattr(event, "instrument", None)
        if ref is not None and ref.part is None:
            events[ref.instrument].append(event)
    links: dict[str, list[tuple[Instrument, InstrumentLink]]] = {k: [] for k in events}
    for text in subject.instruments:
        for link in text.links:
            if link.instrument is not None and link.instrument.part is None:
                links[link.instrument.instrument].append((text, link))
    until = subject.complete_until and subject.complete_until.earliest
    return {
        each.key: Record(each, tuple(events[each.key]), tuple(links[each.key]), until)
        for each in subject.instruments
    }
