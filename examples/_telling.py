"""Any instrument as an outline in plain words, by structure: all that it states.

English comes first; every other language of a text stands behind it with its tag.
"""

from __future__ import annotations

import calendar
import re
import textwrap
import typing
from collections import Counter
from collections.abc import Callable, Iterator
from decimal import Decimal
from enum import StrEnum
from typing import Any

import attrs

from bilateral import (
    Actor,
    Bound,
    Day,
    Dossier,
    Duration,
    Extensions,
    Institution,
    Instrument,
    Pair,
    PartRef,
    Party,
    Period,
    Rank,
    RankTrack,
    Role,
    Side,
    SourceDocument,
    Text,
    walk,
)

SILENT = (None, (), Pair((), ()), Pair(None, None), Bound.EXACT, Extensions())
HEADS = "head, deputy head"
OFFICES = {
    RankTrack.POLITICAL: "head of government, deputy head, minister, deputy minister",
    RankTrack.ADMINISTRATIVE: "highest office below the political ones",
    RankTrack.AGENCY: HEADS,
    RankTrack.TERRITORIAL: HEADS,
    RankTrack.ACADEMIC: HEADS,
}
ROLES = {
    Role.SENDING: "the side that sends",
    Role.RECEIVING: "the side that receives",
    Role.INVITING: "the side that invites",
    Role.HOST: "the host",
    Role.PROVIDING: "the side that provides",
    Role.REQUESTING: "the side that asks",
}


def told(whole: Instrument | Dossier) -> str:
    """All of it: a line for each thing that it states."""
    title = english(whole.title)
    lines = Teller(whole).members(whole, 0)
    return "\n".join((title, "=" * min(len(title), 88), *lines))


def english(text: Text | None) -> str:
    """The English words, or the Vietnamese ones if there are none."""
    return text.best("en", "vi") if text else "not stated"


def in_full(text: Text) -> str:
    """The words in every language, English first."""
    said = sorted(text.items(), key=lambda item: item[0] != "en")
    return " / ".join(w if tag in ("en", "und") else f"{w} [{tag}]" for tag, w in said)


def in_words(name: str) -> str:
    """What joins the words of a name left out; "non-" and "person-" are no words."""
    return re.sub(r"_|(?<!\bnon)(?<!\bperson)-", " ", name)


def names(parties: Pair[Party]) -> Pair[str]:
    """What the sides are called, short, and with the country where that tells nothing."""
    called = parties.map(lambda party: " and ".join(map(name_of, party.institutions)))
    if called.first != called.second:
        return called
    return Pair(
        *(
            f"{called[side]} (country {party.institutions[0].country or side.value})"
            for side, party in parties.items()
        )
    )


def name_of(part: Any) -> str:
    """What has a key: its name, else its first words, else the key."""
    if not isinstance(part, SourceDocument):
        for member in ("short_name", "name", "office", "title", "words", "subject"):
            if isinstance(text := getattr(part, member, None), Text):
                longest = 60 if member in ("words", "subject") else 500
                return textwrap.shorten(english(text), longest, placeholder=" …")
    return in_words(part.key)


def called(whole: Instrument | Dossier) -> dict[str, str]:
    """Each part by its key, told from others of its name; not those of inner texts."""
    named = {
        part.key: name_of(part)
        for place, part in walk(whole)
        if getattr(part, "key", None) and not ("instruments" in place[:1] and place[2:])
    }
    many = Counter(named.values())
    return {k: f"{n} ({in_words(k)})" if many[n] > 1 else n for k, n in named.items()}


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


def length(duration: Duration) -> str:
    """How long, in years, months and days."""
    parts = attrs.asdict(duration).items()
    return " and ".join(f"{n} {unit if n > 1 else unit[:-1]}" for unit, n in parts if n)


def rank(of: Rank) -> str:
    """The ladder and the step, with the office that it usually is."""
    if of.step is None:
        return f"{of.track} rank, step not known"
    offices = OFFICES.get(of.track, "").split(", ")[of.step - 1 : of.step]
    return f"{of.track} rank {of.step}" + "".join(f" ({o})" for o in offices if o)


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


def carried(extensions: Extensions) -> str:
    """What others have added, as it stands."""
    return "; ".join(f"{iri} {value}" for iri, value in extensions.items())


PLAIN: dict[type[Any], Callable[[Any], str]] = {
    Text: in_full,
    Period: span,
    Duration: length,
    Rank: rank,
    Role: ROLES.__getitem__,
    Day: str,
    Extensions: carried,
    Decimal: "{:f}".format,
    int: str,
}


class Teller:
    """Tells one text; for the texts in a dossier each has a teller of its own."""

    def __init__(
        self,
        whole: Instrument | Dossier,
        dossier: Dossier | None = None,
        met: set[Institution] | None = None,
    ) -> None:
        self._whole = whole
        self._dossier = whole if isinstance(whole, Dossier) else dossier
        self._sides = names(whole.parties)
        self._called = {**called(whole), whole.key: "the whole"}
        self._met = set[Institution]() if met is None else met

    def members(self, record: Any, depth: int) -> Iterator[str]:
        """What the members of a record say, those of a text without its dossier's sides."""
        hints = typing.get_type_hints(type(record), include_extras=True)
        outer = self._dossier if record is not self._dossier else None
        for field in attrs.fields(type(record)):
            value = getattr(record, field.name)
            if value not in SILENT and not (outer and value == outer.parties):
                name, hint = in_words(field.name), repr(hints[field.name])
                yield from self._told(name, value, hint, depth)

    def _told(self, name: str, value: Any, hint: str, depth: int) -> Iterator[str]:
        if (plain := self._plain(value, hint)) is not None:
            yield paragraph(f"{name}: {plain}", depth)
        elif isinstance(value, Pair):
            for side, part in value.items():
                if part:
                    of_side = f"{name} of {self._sides[side]}"
                    yield from self._told(of_side, part, hint, depth)
        elif isinstance(value, tuple):
            for number, item in enumerate(value, start=1):
                yield from self._told(f"{name} {number}", item, hint, depth)
        else:
            tag = in_words(getattr(value, "tag", ""))
            yield paragraph(f"{name}: {tag}" if tag else name, depth)
            inner = isinstance(value, Instrument)  # it knows its own sides and keys
            teller = Teller(value, self._dossier, self._met) if inner else self
            yield from teller.members(value, depth + 1)
            if isinstance(value, Institution):
                self._met.add(value)

    def _plain(self, value: Any, hint: str) -> str | None:
        """The value in a few words; ``None`` if it has parts to be told one by one."""
        if tell := PLAIN.get(type(value)):
            return tell(value)
        match value:
            case Actor() | Side():
                return who(value, self._sides)
            case StrEnum():
                return in_words(value)
            case str():
                return self._string(value, hint)
            case PartRef():
                return self._elsewhere(value)
            case Institution() if value in self._met:
                return name_of(value)
            case tuple():
                items = [self._plain(item, hint) for item in value]
                told = [item for item in items if item is not None]
                return "; ".join(told) if len(told) == len(items) else None
        return None

    def _string(self, value: str, hint: str) -> str:
        """What the annotation says that it is: a key, a day, a member, or itself."""
        if "RefersTo(" in hint:
            return self._called.get(value, in_words(value))
        if "MM-DD" in hint:
            month, day = map(int, value.split("-"))
            return f"{day} {calendar.month_name[month]}"
        return in_words(value) if "name of a member" in hint else value

    def _elsewhere(self, ref: PartRef) -> str:
        """A part of a text, or the text, by name."""
        texts = self._dossier.instruments if self._dossier else (self._whole,)
        known = next((called(t) for t in texts if t.key == ref.instrument), {})
        keys = (ref.part, ref.instrument)
        return ", in ".join(known.get(key, in_words(key)) for key in keys if key)
