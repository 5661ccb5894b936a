"""Which text held on a day, what had changed in it, and who stood in for whom."""

from __future__ import annotations

__all__ = ["ChangeKind", "PartChange", "TextOn", "holders", "text_on"]

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, final

import attrs
from attrs import frozen

from bilateral.analysis._amendments import Amendment, amendments
from bilateral.analysis._days import When, asked_day, when
from bilateral.analysis._life import lives
from bilateral.analysis._record import asked
from bilateral.analysis.grounds import Convention, State
from bilateral.errors import InvalidValue, shown
from bilateral.model import (
    Agreement,
    Day,
    Dossier,
    Instrument,
    Pair,
    PartRef,
    ReviewMinutes,
    Succeeded,
)
from bilateral.model._word import Word


@final
class ChangeKind(Word):
    """What became of a part of a text.

    `ELSEWHERE`: another instrument says that it changes it, and the text as changed is
    not at hand: read both.
    """

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    ELSEWHERE = "elsewhere"


@final
@frozen(kw_only=True)
class PartChange:
    """A part of a text that is no longer as it was signed.

    Args:
        part: The part; the instrument itself for what has no key, such as its title.
        kind: What became of it.
        by: The instrument that changed it; ``None`` if it is not in the file.
        event: The key of the event that tells of it; ``None`` if the other instrument
            alone does.
        since: From which day on; ``None`` if that is not known.
    """

    part: PartRef
    kind: ChangeKind
    by: PartRef | None
    event: str | None
    since: date | None


@final
@frozen(kw_only=True)
class TextOn:
    """An instrument as it stood on a day.

    Args:
        of: The key of the instrument.
        on: The day.
        text: Its text with all changes until then that are at hand.
        state: What it was on that day; what has expired does not hold.
        changes: What is not as it was signed, in the order of the changes; for each
            part the last change of it.
        perhaps: The instruments of which nobody knows whether they had changed it by
            then; itself or its part, where the change is not in the file.
        holders: The keys of the institutions that stood on each side on that day: the
            parties, or those that took their place.
    """

    of: str
    on: date
    text: Agreement | ReviewMinutes
    state: State
    changes: tuple[PartChange, ...]
    perhaps: tuple[PartRef, ...]
    holders: Pair[tuple[str, ...]]


def text_on(dossier: Dossier, on: str | date | Day) -> tuple[TextOn, ...]:
    """What each instrument of a file said on a day, of those that were signed by then.

    An amendment is an instrument of its own, and its event holds the whole text from its
    day on; without a day, it counts from when the amending instrument takes effect.

    Args:
        dossier: The file.
        on: The day.

    Returns:
        In the order of the file; of drafts nothing.

    Raises:
        InvalidValue: If that is no one day.

    Source:
        Vienna Convention on the Law of Treaties, arts 39 and 40 (amendment); their
        content is general knowledge here.
    """
    day = asked_day(on)
    found = lives(dossier, asked((), Convention()))
    changed, successions = amendments(dossier, found), _successions(dossier)
    return tuple(
        _text_on(text, state, changed[text.key], successions, day)
        for text in dossier.instruments
        if (state := found[text.key].on(day)[0]) is not State.DRAFT
    )


def holders(dossier: Dossier, body: str, on: str | date | Day) -> tuple[str, ...]:
    """The institutions that stand in for one on a day: itself, or its successors.

    What it has promised is then theirs. After a merger two formers have one successor,
    and one that was divided may have several. Where the day of a succession is not
    known, it may be either, and both are named.

    Args:
        dossier: The file.
        body: The key of an institution.
        on: The day.

    Raises:
        InvalidValue: If that is no one day, or the key is no key of an institution.
    """
    day = asked_day(on)
    if not isinstance(body, str):
        reason = f"expected the key of an institution, got {shown(body)}"
        raise InvalidValue.at("body", reason=reason)
    return _holders([body], _successions(dossier), day)


def _successions(dossier: Dossier) -> list[tuple[When, Succeeded]]:
    """In the order of time; those of one day in the order of the file."""
    events = [e for e in dossier.events if isinstance(e, Succeeded)]
    found = [(when(event.day), event) for event in events]
    return sorted(found, key=lambda each: (each[0].latest, each[0].earliest))


def _holders(
    bodies: Iterable[str], successions: list[tuple[When, Succeeded]], day: date
) -> tuple[str, ...]:
    now = dict.fromkeys(bodies)
    gone: set[str] = set()
    for since, event in successions:
        if event.former in now and since.earliest <= day:
            now[event.successor] = None
            gone.discard(event.successor)  # it may once have been the former
            if since.latest <= day:
                gone.add(event.former)
    return tuple(key for key in now if key not in gone)


def _text_on(
    text: Agreement | ReviewMinutes,
    state: State,
    amendments: list[Amendment],
    successions: list[tuple[When, Succeeded]],
    day: date,
) -> TextOn:
    changes: dict[PartRef, PartChange] = {}
    perhaps = []
    for each in amendments:
        if each.since.latest > day:
            if each.since.earliest <= day:
                perhaps.append(each.by or each.part)
            continue
        told = [(each.part, ChangeKind.ELSEWHERE)]
        if each.consolidated is not None:
            told = [*_differences(text, each.consolidated)]
            text = each.consolidated
        for part, kind in told:
            changes.pop(part, None)  # the last change of a part, in its place
            changes[part] = PartChange(
                part=part,
                kind=kind,
                by=each.by,
                event=each.event,
                since=each.since.exact,
            )
    return TextOn(
        of=text.key,
        on=day,
        text=text,
        state=state,
        changes=tuple(changes.values()),
        perhaps=tuple(perhaps),
        holders=text.parties.map(
            lambda party: _holders(
                (each.key for each in party.institutions), successions, day
            )
        ),
    )


def _differences(
    old: Instrument, new: Instrument
) -> Iterator[tuple[PartRef, ChangeKind]]:
    """The parts that are other ones, and the text itself for what has no key."""
    before, after = _parts(old), _parts(new)
    for key, part in after.items():
        if key not in before:
            yield PartRef(new.key, key), ChangeKind.ADDED
        elif before[key] != part:
            yield PartRef(new.key, key), ChangeKind.CHANGED
    for key in before:
        if key not in after:
            yield PartRef(new.key, key), ChangeKind.REMOVED
    if type(old) is not type(new) or _rest(old) != _rest(new):
        yield PartRef(new.key), ChangeKind.CHANGED


def _parts(text: Instrument) -> dict[str, object]:
    """The parts with a key that stand in the text itself, and not within another one."""
    return {
        part.key: part
        for value in _members(text)
        if isinstance(value, tuple)
        for part in value
        if _has_key(part)
    }


def _rest(text: Instrument) -> list[object]:
    """All else that it says."""
    return [
        tuple(part for part in value if not _has_key(part))
        if isinstance(value, tuple)
        else value
        for value in _members(text)
    ]


def _members(text: Instrument) -> list[Any]:
    return [getattr(text, field.name) for field in attrs.fields(type(text))]


def _has_key(part: object) -> bool:
    return getattr(part, "key", None) is not None
