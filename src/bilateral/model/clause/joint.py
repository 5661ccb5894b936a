"""Who carries the cooperation: joint bodies, focal points, reviews and visits."""

from __future__ import annotations

__all__ = [
    "FocalPoints",
    "JointBody",
    "LeadTime",
    "Partnership",
    "PartnershipKind",
    "PointRole",
    "ProcedureStep",
    "Review",
    "VenueOrder",
    "VisitProcedure",
]

from typing import Annotated, ClassVar, final

from attrs import field, frozen

from bilateral.errors import InvalidValue
from bilateral.model._fields import (
    BodyKey,
    MonthDay,
    OfficialKey,
    OtherBodyKey,
)
from bilateral.model._shape import AtLeast
from bilateral.model._texts import to_optional_text, to_texts
from bilateral.model._value import Value, guarded
from bilateral.model._word import Word
from bilateral.model.amount import Quantity
from bilateral.model.body import Level
from bilateral.model.clause._base import ClauseBase
from bilateral.model.commitment import Cadence
from bilateral.model.cost import CostRule
from bilateral.model.scope import Channel, Consent
from bilateral.model.side import Actor, Pair, Role
from bilateral.model.source import Portion
from bilateral.model.text import Text
from bilateral.model.time import Duration, to_optional_duration


@final
class ProcedureStep(Word):
    """A step in preparing a visit or a meeting."""

    PROPOSAL = "proposal"
    REPLY = "reply"
    PROGRAMME = "programme"
    AGENDA = "agenda"
    PARTICIPANTS = "participants"
    DOCUMENTS = "documents"
    SELECTION = "selection"
    ARRIVAL = "arrival"
    OTHER = "other"


@final
@frozen(kw_only=True, field_transformer=guarded)
class LeadTime(Value):
    """How long before or after something a step is due.

    Args:
        step: What is due.
        length: How long before the visit or meeting, or after the step in `after`;
            ``None`` if the text gives no length ("in good time").
        after: The step after which it is due; ``None`` if it is before the visit or
            meeting.
        every_year: The day of each year by which it is due, as ``04-01``; ``None`` if it
            goes by lengths.
        by: Who must do it; ``None`` if it goes by role, or is not stated.
        role: Who must do it by role, as in "the sending side proposes".
        words: How the text puts it.

    Raises:
        InvalidValue: If there is neither a length, a day of the year nor words, or both
            a length and a day, or both a side and a role.
    """

    step: ProcedureStep
    length: Duration | None = field(default=None, converter=to_optional_duration)
    after: ProcedureStep | None = None
    every_year: MonthDay | None = None
    by: Actor | None = None
    role: Role | None = None
    words: Text | None = field(default=None, converter=to_optional_text)

    def __attrs_post_init__(self) -> None:
        if self.length is None and self.every_year is None and self.words is None:
            raise InvalidValue.at(
                reason="expected a length, a day of the year or words"
            )
        if self.length is not None and self.every_year is not None:
            reason = (
                f"expected a length or a day, got {self.length} and {self.every_year}"
            )
            raise InvalidValue.at("every_year", reason=reason)
        if self.by is not None and self.role is not None:
            reason = f"expected a side or a role, got {self.by} and {self.role}"
            raise InvalidValue.at("role", reason=reason)


@final
class VenueOrder(Word):
    """Where a joint body meets."""

    ALTERNATING = "alternating"
    AS_AGREED = "as-agreed"
    FIXED = "fixed"


@final
class PointRole(Word):
    """What a unit that the text names is for."""

    FOCAL_POINT = "focal-point"
    COORDINATOR = "coordinator"
    COMPETENT_AUTHORITY = "competent-authority"


@final
@frozen(kw_only=True, field_transformer=guarded)
class FocalPoints(ClauseBase):
    """The clause on which units deal with each other.

    Args:
        role: What they are for; ``None`` if it is not stated.
        points: Keys of the units of each side.
        change: How a change is told.
    """

    tag: ClassVar[str] = "focal-points"

    role: PointRole | None = None
    points: Pair[tuple[BodyKey, ...]] = Pair((), ())
    change: Text | None = field(default=None, converter=to_optional_text)


@final
@frozen(kw_only=True, field_transformer=guarded)
class JointBody(ClauseBase):
    """The clause that sets up a committee, a working group or consultations.

    Args:
        body: The key of the body that it sets up; ``None`` if it has no name.
        of: `JOINTLY` for one body of both, `EACH` for one in each country.
        tasks: What it is to do.
        level: The level of its members or chairs.
        chairs: The key of the official who chairs it for each side; an office or a rank
            is enough to be one.
        represented: Keys of the bodies whose people are its members, on each side.
        appointed_by: Keys of the bodies that appoint its members.
        members: How many members each side has.
        cadence: How often it meets.
        extraordinary: When it meets besides.
        venue: Where it meets; ``None`` if not stated.
        first_host: Who is host of the first meeting.
        lead_times: What is due before a meeting.
        between_sessions: How it decides between its meetings; ``None`` if not stated.
        costs: Who bears which costs of a meeting.
    """

    tag: ClassVar[str] = "joint-body"
    portion: ClassVar[Portion] = Portion.COMMITMENTS

    body: OtherBodyKey | None = None
    of: Actor = Actor.JOINTLY
    tasks: tuple[Text, ...] = field(default=(), converter=to_texts)
    level: Level | None = None
    chairs: Pair[OfficialKey | None] = Pair(None, None)
    represented: Pair[tuple[BodyKey, ...]] = Pair((), ())
    appointed_by: tuple[BodyKey, ...] = ()
    members: Quantity | None = None
    cadence: Cadence | None = None
    extraordinary: Text | None = field(default=None, converter=to_optional_text)
    venue: VenueOrder | None = None
    first_host: Actor | None = None
    lead_times: tuple[LeadTime, ...] = ()
    between_sessions: Consent | None = None
    costs: tuple[CostRule, ...] = ()


@final
@frozen(kw_only=True, field_transformer=guarded)
class Review(ClauseBase):
    """The clause on reviewing how the instrument is carried out.

    Args:
        cadence: How often; ``None`` if it is not stated.
        before_end: How long before the end of the term; ``None`` if not stated.
        by: Who reviews or reports.
        reports_to: Keys of the bodies that get the report.
    """

    tag: ClassVar[str] = "review"
    portion: ClassVar[Portion] = Portion.COMMITMENTS

    cadence: Cadence | None = None
    before_end: Duration | None = field(default=None, converter=to_optional_duration)
    by: Actor | None = None
    reports_to: tuple[BodyKey, ...] = ()


@final
@frozen(kw_only=True, field_transformer=guarded)
class VisitProcedure(ClauseBase):
    """The clause on how visits and stays are prepared.

    Args:
        lead_times: At least one step, in the order of time.
        channel: The way by which visits are proposed.
        documents: What must be handed in.
    """

    tag: ClassVar[str] = "visit-procedure"
    portion: ClassVar[Portion] = Portion.COMMITMENTS

    lead_times: Annotated[tuple[LeadTime, ...], AtLeast(1)]
    channel: Channel | None = None
    documents: tuple[Text, ...] = field(default=(), converter=to_texts)


@final
class PartnershipKind(Word):
    """What sort of lasting relation is entered into."""

    FRIENDSHIP_CITIES = "friendship-cities"
    SISTER_CITIES = "sister-cities"
    SISTER_REGIONS = "sister-regions"
    SISTER_SCHOOLS = "sister-schools"
    OTHER = "other"


@final
@frozen(kw_only=True, field_transformer=guarded)
class Partnership(ClauseBase):
    """The clause that makes the sides partners: sister cities and the like.

    Args:
        kind: What sort of partners.
    """

    tag: ClassVar[str] = "partnership"
    portion: ClassVar[Portion] = Portion.PRINCIPLES

    kind: PartnershipKind
