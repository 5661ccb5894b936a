"""What happened in a cooperation, outside its texts."""

from __future__ import annotations

__all__ = [
    "Amended",
    "Approved",
    "Consulted",
    "Entered",
    "Event",
    "Extended",
    "Lapsed",
    "NoticeGiven",
    "Notified",
    "Registered",
    "Resumed",
    "Succeeded",
    "Suspended",
    "Terminated",
    "Visited",
]

from typing import Annotated, ClassVar, TypeAlias, final

from attrs import field, frozen

from bilateral.errors import InvalidValue
from bilateral.model._fields import (
    BodyKey,
    Digest,
    DocumentKey,
    Key,
    Label,
)
from bilateral.model._shape import AtLeast
from bilateral.model._texts import to_optional_text
from bilateral.model._value import Value, guarded
from bilateral.model.encounter import Encounter
from bilateral.model.instrument import Agreement
from bilateral.model.minutes import ReviewMinutes
from bilateral.model.notice import NoticePurpose
from bilateral.model.side import Actor
from bilateral.model.source import PartRef
from bilateral.model.text import Text
from bilateral.model.time import (
    Day,
    Duration,
    to_optional_day,
    to_optional_duration,
)


@frozen(kw_only=True, field_transformer=guarded)
class EventBase(Value):
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
    """One side visited the other, or both met, and no minutes record it.

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
        due: By when it has to answer, by law or because it was asked to; ``None`` if
            that is not known.
        answered: When it answered; ``None`` if it did not, or that is not known.
        answer: What it answered.
    """

    tag: ClassVar[str] = "consulted"

    by: Actor
    body: BodyKey
    about: tuple[PartRef, ...] = ()
    asked: Day | None = field(default=None, converter=to_optional_day)
    due: Day | None = field(default=None, converter=to_optional_day)
    answered: Day | None = field(default=None, converter=to_optional_day)
    answer: Text | None = field(default=None, converter=to_optional_text)


@final
@frozen(kw_only=True, field_transformer=guarded)
class Notified(EventBase):
    """One side told the other that its procedures for taking effect are done.

    Args:
        instrument: Which instrument.
        by: Which side.
        dispatched: When the notification was sent; ``None`` if that is not known.
        received: When it was received; ``None`` if that is not known.
    """

    tag: ClassVar[str] = "notified"

    instrument: PartRef
    by: Actor
    dispatched: Day | None = field(default=None, converter=to_optional_day)
    received: Day | None = field(default=None, converter=to_optional_day)


@final
@frozen(kw_only=True, field_transformer=guarded)
class Entered(EventBase):
    """An instrument entered into effect, as a source records it.

    A record does not make it so: the text decides, and a doubt says where they differ.

    Args:
        instrument: Which instrument.
        day: From which day on; ``None`` if that is not known.
    """

    tag: ClassVar[str] = "entered"

    instrument: PartRef
    day: Day | None = field(default=None, converter=to_optional_day)


@final
@frozen(kw_only=True, field_transformer=guarded)
class NoticeGiven(EventBase):
    """One side gave notice.

    Args:
        instrument: Of which instrument.
        by: Which side.
        purposes: What for, at least one: a notice may serve several uses.
        dispatched: When it was sent; ``None`` if that is not known.
        received: When it was received; ``None`` if that is not known.
    """

    tag: ClassVar[str] = "notice-given"

    instrument: PartRef
    by: Actor
    purposes: Annotated[tuple[NoticePurpose, ...], AtLeast(1)]
    dispatched: Day | None = field(default=None, converter=to_optional_day)
    received: Day | None = field(default=None, converter=to_optional_day)


@final
@frozen(kw_only=True, field_transformer=guarded)
class Extended(EventBase):
    """The term of an instrument was made longer.

    Args:
        instrument: Which instrument.
        by: The instrument that extends it; ``None`` if it is not in the dossier.
        length: By how much; ``None`` if it is not known, or a day is given instead.
        last_day: Until which day; ``None`` if it is not known.
        day: When it was agreed.

    Raises:
        InvalidValue: If it was extended both by a length and to a day.
    """

    tag: ClassVar[str] = "extended"

    instrument: PartRef
    by: PartRef | None = None
    length: Duration | None = field(default=None, converter=to_optional_duration)
    last_day: Day | None = field(default=None, converter=to_optional_day)
    day: Day | None = field(default=None, converter=to_optional_day)

    def __attrs_post_init__(self) -> None:
        if self.length is not None and self.last_day is not None:
            reason = "expected a length or a last day, got both"
            raise InvalidValue.at("last_day", reason=reason)


@final
@frozen(kw_only=True, field_transformer=guarded)
class Amended(EventBase):
    """An instrument was changed.

    Args:
        instrument: Which instrument.
        by: The instrument that changes it; ``None`` if it is not in the dossier.
        day: From which day on; ``None`` if that is not known.
        consolidated: The whole text from that day on, under the key of the instrument
            that was changed; ``None`` if it is not at hand.
    """

    tag: ClassVar[str] = "amended"

    instrument: PartRef
    by: PartRef | None = None
    day: Day | None = field(default=None, converter=to_optional_day)
    consolidated: Agreement | ReviewMinutes | None = None

    def __attrs_post_init__(self) -> None:
        if self.consolidated and self.consolidated.key != self.instrument.instrument:
            expected, got = self.instrument.instrument, self.consolidated.key
            reason = f"expected the text of {expected!r}, got {got!r}"
            raise InvalidValue.at("consolidated", "key", reason=reason)


@final
@frozen(kw_only=True, field_transformer=guarded)
class Suspended(EventBase):
    """An instrument, or a part of it, was suspended.

    Args:
        instrument: Which instrument or part.
        by: Who suspended it.
        day: From which day on; ``None`` if that is not known.
    """

    tag: ClassVar[str] = "suspended"

    instrument: PartRef
    by: Actor
    day: Day | None = field(default=None, converter=to_optional_day)


@final
@frozen(kw_only=True, field_transformer=guarded)
class Resumed(EventBase):
    """What was suspended was taken up again.

    Args:
        instrument: Which instrument or part.
        day: From which day on; ``None`` if that is not known.
    """

    tag: ClassVar[str] = "resumed"

    instrument: PartRef
    day: Day | None = field(default=None, converter=to_optional_day)


@final
@frozen(kw_only=True, field_transformer=guarded)
class Terminated(EventBase):
    """An instrument was ended by an act of one side or of both.

    The end of a term is none, and neither is a lapse.

    Args:
        instrument: Which instrument.
        by: Who ended it.
        day: The first day on which it was no longer in effect; ``None`` if not known.
    """

    tag: ClassVar[str] = "terminated"

    instrument: PartRef
    by: Actor
    day: Day | None = field(default=None, converter=to_optional_day)


@final
@frozen(kw_only=True, field_transformer=guarded)
class Lapsed(EventBase):
    """An instrument fell out of use or lost its object, without an act of ending it.

    Args:
        instrument: Which instrument.
        day: The first day on which it was no longer in effect; ``None`` if not known.
    """

    tag: ClassVar[str] = "lapsed"

    instrument: PartRef
    day: Day | None = field(default=None, converter=to_optional_day)


@final
@frozen(kw_only=True, field_transformer=guarded)
class Succeeded(EventBase):
    """An institution took the place of another one; a new name alone is none.

    Args:
        former: The key of the one that was dissolved, merged or renamed away.
        successor: The key of the one that took its place.
        day: From which day on; ``None`` if that is not known.

    Raises:
        InvalidValue: If an institution is to succeed itself.
    """

    tag: ClassVar[str] = "succeeded"

    former: BodyKey
    successor: BodyKey
    day: Day | None = field(default=None, converter=to_optional_day)

    def __attrs_post_init__(self) -> None:
        if self.former == self.successor:
            reason = f"expected another institution, got {self.successor!r} again"
            raise InvalidValue.at("successor", reason=reason)


@final
@frozen(kw_only=True, field_transformer=guarded)
class Registered(EventBase):
    """An instrument was entered in a register, or its effect was published.

    Args:
        instrument: Which instrument.
        register: The register or gazette.
        number: The number there.
        day: When; ``None`` if that is not known.
    """

    tag: ClassVar[str] = "registered"

    instrument: PartRef
    register: Text | None = field(default=None, converter=to_optional_text)
    number: Label | None = None
    day: Day | None = field(default=None, converter=to_optional_day)


@final
@frozen(kw_only=True, field_transformer=guarded)
class Approved(EventBase):
    """One side, or both, approved a document.

    It binds to what was approved and not to the name of an instrument, whose text may
    change: `documents.approvals` says for which text of the dossier it counts.

    Args:
        by: Which side.
        body: The key of the body of that side that approved it; ``None`` if that is
            not known.
        day: When; ``None`` if that is not known.
        digest: What `documents.digest` says of the JSON text that was approved, in the
            schema version in which it was.
    """

    tag: ClassVar[str] = "approved"

    by: Actor
    body: BodyKey | None = None
    day: Day | None = field(default=None, converter=to_optional_day)
    digest: Digest


Event: TypeAlias = (
    Visited
    | Consulted
    | Notified
    | Entered
    | NoticeGiven
    | Extended
    | Amended
    | Suspended
    | Resumed
    | Terminated
    | Lapsed
    | Succeeded
    | Registered
    | Approved
)
