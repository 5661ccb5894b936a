"""Any instrument as an outline in plain words, by structure: nothing of it is lost."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from enum import StrEnum
from typing import Any

import attrs

from bilateral import (
    Actor,
    Day,
    Dossier,
    Duration,
    Instrument,
    Pair,
    Party,
    Period,
    Side,
    Text,
)


def told(whole: Instrument | Dossier) -> str:
    """All of it: a line for each thing that it states."""
    return "\n".join(_Teller(whole.parties).lines(whole))


def english(text: Text | None) -> str:
    """The English words, or the Vietnamese ones if there are none."""
    return text.best("en", "vi") if text else "not stated"


def names(parties: Pair[Party]) -> Pair[str]:
    """What the sides are called, short, and with the country where that tells nothing."""
    called = parties.map(
        lambda party: " and ".join(
            english(i.short_name or i.name) for i in party.institutions
        )
    )
    if called.first != called.second:
        return called
    return Pair(
        *(
            f"{called[side]} ({party.institutions[0].country or side.value})"
            for side, party in parties.items()
        )
    )


def who(actor: Actor | Side, sides: Pair[str]) -> str:
    """Who acts, by name."""
    match actor:
        case Actor.EACH:
            return "each side"
        case Actor.JOINTLY:
            return "both together"
        case _:
            return sides[Side(actor.value)]


def span(period: Period) -> str:
    """From when to when."""
    if period.first_day == period.last_day:
        return str(period.first_day)
    return f"{period.first_day or '…'} to {period.last_day or '…'}"


def paragraph(text: str, depth: int = 0) -> str:
    """Lines that hang below the first one."""
    indent = "  " * depth
    return textwrap.fill(
        text,
        88,
        initial_indent=indent,
        subsequent_indent=indent + "    ",
        break_long_words=False,
        break_on_hyphens=False,
    )


class _Teller:
    def __init__(self, parties: Pair[Party]) -> None:
        self._sides = names(parties)

    def lines(self, whole: Instrument | Dossier) -> Iterator[str]:
        title = english(whole.title)
        yield f"{title}\n{'=' * min(len(title), 88)}"
        yield from self._members(whole, 0)

    def _members(self, record: Any, depth: int) -> Iterator[str]:
        for field in attrs.fields(type(record)):
            value = getattr(record, field.name)
            if value is not None and value not in ((), Pair((), ()), Pair(None, None)):
                yield from self._told(field.name.replace("_", " "), value, depth)

    def _told(self, name: str, value: Any, depth: int) -> Iterator[str]:
        if (plain := self._plain(value)) is not None:
            yield paragraph(f"{name}: {plain}", depth)
        elif isinstance(value, Pair):
            for side, part in value.items():
                if part:
                    yield from self._told(f"{name} of {self._sides[side]}", part, depth)
        elif isinstance(value, tuple):
            plain_items = [self._plain(item) for item in value]
            if all(item is not None for item in plain_items):
                yield paragraph(f"{name}: {'; '.join(map(str, plain_items))}", depth)
            else:
                for number, item in enumerate(value, start=1):
                    yield from self._told(f"{name} {number}", item, depth)
        else:
            tag = getattr(value, "tag", "").replace("-", " ")
            yield paragraph(f"{name}: {tag}" if tag else name, depth)
            yield from self._members(value, depth + 1)

    def _plain(self, value: Any) -> str | None:
        """The value in a few words; ``None`` if it has parts to be told one by one."""
        match value:
            case Actor() | Side():
                return who(value, self._sides)
            case StrEnum():
                return value.value.replace("-", " ")
            case Text():
                return english(value)
            case Period():
                return span(value)
            case Day() | Duration():
                return str(value)
            case _ if isinstance(value, Pair | tuple) or attrs.has(type(value)):
                return None
            case _:
                return str(value)
