"""Whether something that a file does not show may have happened all the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from bilateral.analysis._meetings import made_on
from bilateral.model import (
    Amended,
    Day,
    Dossier,
    Instrument,
    Lapsed,
    LinkKind,
    PartRef,
    Portion,
    ReviewMinutes,
    Suspended,
    Terminated,
)

CHANGES = {LinkKind.REPLACES, LinkKind.AMENDS}


class Knowledge:
    """How much of a cooperation is known on a day.

    Attributes:
        is_whole: The file is complete up to the day.
    """

    def __init__(self, dossier: Dossier, texts: Iterable[Instrument], on: date) -> None:
        every = [*texts]
        until = dossier.complete_until
        self.is_whole = until is not None and until.earliest >= on
        self._since: dict[tuple[str, str | None], date] = {}
        for ref, day in _changes(dossier, every):
            known = day.earliest if day else date.min
            name = ref.instrument, ref.part
            self._since[name] = min(known, self._since.get(name, known))
        unseen = (
            (_latest(text), text.key)
            for text in every
            if isinstance(text, ReviewMinutes) and not is_seen(text)
        )
        self._unseen = sorted(unseen)[-2:]

    def answers_all(self, text: Instrument) -> bool:
        """Whether what was said later of a text certainly stands in the file."""
        day = made_on(text)
        since = day.earliest if day else date.min
        others = [latest for latest, key in self._unseen if key != text.key]
        return self.is_whole and all(latest < since for latest in others)

    def still_holds(self, ref: PartRef, day: Day) -> bool:
        """Whether nothing had ended or changed a commitment by a day."""
        return all(
            day.latest < self._since.get((ref.instrument, part), date.max)
            for part in (ref.part, None)
        )


def is_seen(text: ReviewMinutes) -> bool:
    """Whether all that minutes say of earlier promises was seen."""
    portions = (Portion.ASSESSMENTS, Portion.COMMITMENTS)
    return not any(map(text.source.may_hold, portions))


def _latest(text: Instrument) -> date:
    day = made_on(text)
    return day.latest if day else date.max


def _changes(
    dossier: Dossier, texts: Iterable[Instrument]
) -> Iterator[tuple[PartRef, Day | None]]:
    """What was ended, suspended, replaced or amended, and from when on."""
    for event in dossier.events:
        if isinstance(event, Terminated | Lapsed | Suspended | Amended):
            yield event.instrument, event.day
    for text in texts:
        for link in text.links:
            if link.instrument and link.kind in CHANGES:
                yield link.instrument, made_on(text)
