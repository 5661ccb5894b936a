"""What changed each instrument of a file, and from when on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from bilateral.analysis._days import NEVER, ONE_DAY, When, asked_day, when
from bilateral.analysis._life import Life, lives
from bilateral.analysis._record import asked
from bilateral.analysis.grounds import Convention
from bilateral.model import (
    Agreement,
    Amended,
    Day,
    Dossier,
    LinkKind,
    PartRef,
    ReviewMinutes,
)


class Amendment(NamedTuple):
    """What changed an instrument, or a part of it.

    One that `adds` to it leaves its words as they are.
    """

    since: When
    part: PartRef
    by: PartRef | None
    event: str | None
    consolidated: Agreement | ReviewMinutes | None
    adds: bool = False


def amendments(dossier: Dossier, found: dict[str, Life]) -> dict[str, list[Amendment]]:
    """All that changed each instrument, in the order of time."""
    made: dict[str, list[Amendment]] = {key: [] for key in found}
    told = set()
    for event in dossier.events:
        if isinstance(event, Amended):
            since = when(event.day)
            if event.day is None and event.by is not None:
                since = found[event.by.instrument].start.applies
            part = event.instrument
            change = Amendment(since, part, event.by, event.key, event.consolidated)
            made[part.instrument].append(change)
            told.add((event.by and event.by.instrument, part.instrument))
    for text in dossier.instruments:
        for link in text.links:
            ref = link.instrument
            changes = link.kind in (LinkKind.AMENDS, LinkKind.SUPPLEMENTS)
            if ref and changes and (text.key, ref.instrument) not in told:
                since = found[text.key].start.applies
                by = PartRef(text.key)
                adds = link.kind is LinkKind.SUPPLEMENTS
                change = Amendment(since, ref, by, None, None, adds)
                made[ref.instrument].append(change)
    for one in made.values():
        one.sort(key=lambda each: (each.since.latest, each.since.earliest))
    return made


class Texts(NamedTuple):
    """The texts of an instrument: all that a file has, and which may hold on a day.

    There ``None`` is another one than these, which is not at hand.
    """

    every: list[Agreement | ReviewMinutes]
    present: list[Agreement | ReviewMinutes | None]


def texts_of(dossier: Dossier, on: str | date | Day | None) -> dict[str, Texts]:
    """The texts of each instrument; without a day, after all that events tell of.

    Drafts too: they are as the file has them.
    """
    day = None if on is None else asked_day(on)
    changed = amendments(dossier, lives(dossier, asked((), Convention())))
    found = {}
    for text in dossier.instruments:
        changes = [each for each in changed[text.key] if not each.adds]
        later = [each.consolidated for each in changes if each.consolidated]
        found[text.key] = Texts([text, *later], _present(text, changes, day))
    return found


def _present(
    text: Agreement | ReviewMinutes, changes: Sequence[Amendment], day: date | None
) -> list[Agreement | ReviewMinutes | None]:
    """What may have changed it last, so that nothing certainly did so after that."""
    found: list[Agreement | ReviewMinutes | None] = []
    last, certain = date.min, False
    by = NEVER - ONE_DAY if day is None else day
    for each in reversed(changes):
        told = day is None and each.event is not None  # it has happened, or will
        if told or each.since.earliest <= by:
            if not certain or each.since.latest > last:
                found.append(each.consolidated)
            if told or each.since.latest <= by:
                last, certain = max(last, each.since.earliest), True
    return found if certain else [*found, text]
