"""Whom to ask: who was asked and has not answered, and who is to be asked."""

from __future__ import annotations

__all__ = ["ToAsk"]

from collections.abc import Iterable, Iterator
from datetime import date
from typing import final

from attrs import frozen

from bilateral.model import (
    Actor,
    ConsultationDuty,
    Consulted,
    Day,
    Dossier,
    Institution,
    Instrument,
    PartRef,
)


@final
@frozen(kw_only=True)
class ToAsk:
    """A body that is to be asked, or that was asked and is to answer.

    Args:
        body: Its key, in the dossier or the text that says so.
        by: Who is to ask, or has asked; ``None`` if that is not stated.
        about: What it is asked about; none: all, or what the sides will still agree on.
        duty: The commitment or clause that says so; ``None`` if it was asked.
        event: The key of the event that records it; ``None`` if it was not asked.
        asked: When it was asked; ``None`` if it was not, or that is not known.
    """

    body: str
    by: Actor | None = None
    about: tuple[PartRef, ...] = ()
    duty: PartRef | None = None
    event: str | None = None
    asked: Day | None = None


class Asking:
    """What a file shows of consultations on a day."""

    def __init__(self, dossier: Dossier, on: date) -> None:
        self._on = on
        self._events = [
            event
            for event in dossier.events
            if isinstance(event, Consulted)
            and (event.asked is None or event.asked.earliest <= on)
        ]
        self._asked: set[tuple[str, PartRef | None]] = set()
        for event in self._events:
            self._asked |= {(event.body, ref) for ref in event.about or (None,)}

    def unanswered(self) -> Iterator[ToAsk]:
        """Bodies that were asked, and of which no answer is on record."""
        for event in self._events:
            if event.answered is None or event.answered.earliest > self._on:
                yield ToAsk(
                    body=event.body,
                    by=event.by,
                    about=event.about,
                    event=event.key,
                    asked=event.asked,
                )

    def not_asked(self, text: Instrument, keys: Iterable[str]) -> Iterator[ToAsk]:
        """Bodies that are to be asked about these commitments and under duties.

        A duty about matters that the sides will still agree on stays open for ever.
        """
        chains, wanted = _chains(text), {*keys}
        for each in text.commitments:
            ref = PartRef(text.key, each.key)
            for body in dict.fromkeys(each.consulted):
                if each.key in wanted and not self._is_asked(chains[body], ref):
                    yield ToAsk(body=body, about=(ref,), duty=ref)
        for clause in text.clauses:
            if not isinstance(clause, ConsultationDuty):
                continue
            duty = PartRef(text.key, clause.key)
            parts = tuple(PartRef(text.key, part) for part in clause.parts)
            for body in dict.fromkeys(clause.consulted):
                about = tuple(
                    ref for ref in parts if not self._is_asked(chains[body], ref)
                )
                if about or not parts:
                    yield ToAsk(body=body, by=clause.by, about=about, duty=duty)

    def _is_asked(self, chain: tuple[str, ...], about: PartRef) -> bool:
        whole = PartRef(about.instrument)
        return any(
            (body, ref) in self._asked for body in chain for ref in (about, whole, None)
        )


def _chains(text: Instrument) -> dict[str, tuple[str, ...]]:
    """Each body with those that it is part of."""
    parties = (i for party in text.parties for i in party.institutions)
    found: dict[str, tuple[str, ...]] = {}
    for body in (*parties, *text.bodies):
        chain = body.chain if isinstance(body, Institution) else (body,)
        keys = tuple(each.key for each in chain)
        found |= {key: keys[i:] for i, key in enumerate(keys)}
    return found
