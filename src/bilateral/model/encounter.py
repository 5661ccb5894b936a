"""When the sides meet, who speaks, and who signs."""

from __future__ import annotations

__all__ = [
    "Encounter",
    "EncounterKind",
    "Mode",
    "Signature",
    "Signing",
    "Statement",
    "StatementKind",
]

from typing import Annotated, final

from attrs import field, frozen

from bilateral.errors import InvalidValue
from bilateral.model._fields import (
    BodyKey,
    EncounterKey,
    Key,
    Label,
    OfficialKey,
)
from bilateral.model._shape import Within
from bilateral.model._texts import to_optional_text, to_text, to_texts
from bilateral.model._value import Value, guarded
from bilateral.model._word import Word
from bilateral.model.side import Actor, Pair
from bilateral.model.text import Text
from bilateral.model.time import Day, Period, to_optional_day, to_optional_period


@final
class EncounterKind(Word):
    """What sort of meeting it is."""

    TALKS = "talks"
    SESSION = "session"
    CONSULTATIONS = "consultations"
    VISIT = "visit"
    RECEPTION = "reception"
    CEREMONY = "ceremony"
    OTHER = "other"


@final
class Mode(Word):
    """Whether those who met were in one place."""

    IN_PERSON = "in-person"
    ONLINE = "online"
    MIXED = "mixed"


@final
class StatementKind(Word):
    """What a statement does."""

    VIEW = "view"
    WISH = "wish"
    INFORMATION = "information"
    PROPOSAL = "proposal"
    REQUEST = "request"
    RESERVATION = "reservation"


@final
@frozen(kw_only=True, field_transformer=guarded)
class Encounter(Value):
    """Talks, a session, a visit or a reception.

    Args:
        key: Unique in its instrument.
        kind: What sort of meeting it is.
        words: What the text calls it.
        period: First and last day; both the same for one day.
        time_of_day: What the text says beyond the day ("afternoon"): no time is kept.
        place: Where.
        mode: ``None`` if it is not stated.
        number: The number of the session, from 1.
        during: The key of the visit in which it takes place.
        visitor: The side that travels; ``None`` if neither does, or not stated.
        host: The side that receives; ``None`` if it is not stated.
        invited_by: The key of the official who invited.
        heads: The key of the head of each delegation.
        members: Keys of the other officials of each delegation.
        delegations: Keys of the bodies that take part for each side.
        agenda: Its items.

    Raises:
        InvalidValue: If a side is said to be its own guest.
    """

    key: Key
    kind: EncounterKind
    words: Text | None = field(default=None, converter=to_optional_text)
    period: Period | None = field(default=None, converter=to_optional_period)
    time_of_day: Text | None = field(default=None, converter=to_optional_text)
    place: Text | None = field(default=None, converter=to_optional_text)
    mode: Mode | None = None
    number: Annotated[int, Within(1)] | None = None
    during: EncounterKey | None = None
    visitor: Actor | None = None
    host: Actor | None = None
    invited_by: OfficialKey | None = None
    heads: Pair[OfficialKey | None] = Pair(None, None)
    members: Pair[tuple[OfficialKey, ...]] = Pair((), ())
    delegations: Pair[tuple[BodyKey, ...]] = Pair((), ())
    agenda: tuple[Text, ...] = field(default=(), converter=to_texts)

    def __attrs_post_init__(self) -> None:
        if self.host and self.host.side and self.host is self.visitor:
            reason = f"expected another side than the visitor, got {self.host}"
            raise InvalidValue.at("host", reason=reason)


@final
@frozen(kw_only=True, field_transformer=guarded)
class Statement(Value):
    """Words spoken by one head, by one side, or jointly: no commitment.

    Args:
        key: Unique in its instrument.
        kind: What it does.
        words: What was said.
        said_by: Whose statement it is; `EACH` if each made the same one for itself.
        speakers: Keys of the officials who spoke.
        at: The key of the encounter at which they spoke.
    """

    key: Key
    kind: StatementKind
    words: Text = field(converter=to_text)
    said_by: Actor
    speakers: tuple[OfficialKey, ...] = ()
    at: EncounterKey | None = None


@final
@frozen(kw_only=True, field_transformer=guarded)
class Signature(Value):
    """Somebody signs for one side.

    Args:
        by: The key of the official who signs.
        capacity: In what capacity, as the text claims ("for the Government of").
        on_behalf_of: Keys of the bodies in whose name the official signs.
        authority: The authority on record, such as full powers; ``None`` if not stated.
        day: When this one signs, where the days differ, as in an exchange of notes.
        place: Where this one signs, where the places differ.
        reference: The number of the note that this side signs, in an exchange of notes.
    """

    by: OfficialKey
    capacity: Text | None = field(default=None, converter=to_optional_text)
    on_behalf_of: tuple[BodyKey, ...] = ()
    authority: Text | None = field(default=None, converter=to_optional_text)
    day: Day | None = field(default=None, converter=to_optional_day)
    place: Text | None = field(default=None, converter=to_optional_text)
    reference: Label | None = None


@final
@frozen(kw_only=True, field_transformer=guarded)
class Signing(Value):
    """When, where and by whom an instrument is signed.

    Args:
        day: ``None`` if it is not stated.
        time_of_day: What the text says beyond the day.
        place: ``None`` if it is not stated.
        occasion: The key of the encounter at which it is signed.
        signatures: Those of each side; none: not stated.
        witnesses: Keys of officials who are present and do not sign as a side.
    """

    day: Day | None = field(default=None, converter=to_optional_day)
    time_of_day: Text | None = field(default=None, converter=to_optional_text)
    place: Text | None = field(default=None, converter=to_optional_text)
    occasion: EncounterKey | None = None
    signatures: Pair[tuple[Signature, ...]] = Pair((), ())
    witnesses: tuple[OfficialKey, ...] = ()
