"""Review minutes: what became of the cooperation, and the plan for what is next."""

from __future__ import annotations

__all__ = [
    "Assessment",
    "Contribution",
    "NextMeeting",
    "Outcome",
    "Recognition",
    "ReviewMinutes",
    "SignedDocument",
    "Thanks",
    "Verdict",
]

from typing import ClassVar, final

from attrs import field, frozen

from bilateral.errors import InvalidValue
from bilateral.model._fields import (
    BodyKey,
    ContributionKey,
    EncounterKey,
    Key,
    OfficialKey,
)
from bilateral.model._texts import to_optional_text, to_text, to_texts
from bilateral.model._value import Value, guarded
from bilateral.model._word import Word
from bilateral.model.amount import Amount, Figure
from bilateral.model.commitment import Cadence, Deliverable
from bilateral.model.instrument import Instrument
from bilateral.model.scope import FormKind, Purpose
from bilateral.model.side import Actor
from bilateral.model.source import PartRef
from bilateral.model.text import Text
from bilateral.model.time import Day, Period, to_optional_day, to_optional_period


@final
class Outcome(Word):
    """What became of something that was to be done."""

    DONE = "done"
    PARTLY_DONE = "partly-done"
    NOT_DONE = "not-done"
    UNDER_WAY = "under-way"
    POSTPONED = "postponed"
    DROPPED = "dropped"


@final
class Verdict(Word):
    """How those who assess it find it."""

    GOOD = "good"
    MIXED = "mixed"
    POOR = "poor"


@final
@frozen(kw_only=True, field_transformer=guarded)
class Assessment(Value):
    """What the sides say became of a commitment, a form, an area, or a whole year.

    Args:
        key: Unique in its instrument.
        of: What is assessed: parts of the instruments under review.
        subject: What is assessed, in words, where no part can be named.
        period: The time for which it is assessed.
        delivered_by: Who did it.
        kinds: What was done.
        deliverables: What was given or exchanged.
        cadence: How often it was done.
        outcome: ``None`` if it is not stated.
        verdict: ``None`` if it is not stated.
        effects: What it has brought.
        figures: The numbers reported for it.
        obstacles: What stood in the way.
        words: The assessment in the words of the text.
        said_by: Whose assessment it is.
        speakers: Keys of the officials who gave it.

    Raises:
        InvalidValue: If nothing says what is assessed.
    """

    key: Key
    of: tuple[PartRef, ...] = ()
    subject: Text | None = field(default=None, converter=to_optional_text)
    period: Period | None = field(default=None, converter=to_optional_period)
    delivered_by: Actor | None = None
    kinds: tuple[FormKind, ...] = ()
    deliverables: tuple[Deliverable, ...] = ()
    cadence: Cadence | None = None
    outcome: Outcome | None = None
    verdict: Verdict | None = None
    effects: tuple[Purpose, ...] = ()
    figures: tuple[Figure, ...] = ()
    obstacles: tuple[Text, ...] = field(default=(), converter=to_texts)
    words: Text | None = field(default=None, converter=to_optional_text)
    said_by: Actor | None = None
    speakers: tuple[OfficialKey, ...] = ()

    def __attrs_post_init__(self) -> None:
        if not (self.of or self.kinds or self.subject is not None):
            raise InvalidValue.at(reason="expected a part, a kind or a subject")


@final
@frozen(kw_only=True, field_transformer=guarded)
class Contribution(Value):
    """What one side has done for the other: a fact of the past, and no promise.

    Args:
        key: Unique in its instrument.
        by: Who gave it.
        to: Who received it.
        words: How the text puts it.
        kinds: What was done.
        deliverables: What was given.
        amounts: How many and how much.
        performers: Keys of bodies that did it and are no party.
        beneficiaries: Keys of bodies that profited from it.
        of: The commitments that it fulfils, if they are on record.
        period: When; ``None`` if it is not stated ("in the past time").
        places: Where.
        outcome: `UNDER_WAY` if it is still going on.
        effects: What it has brought.
        figures: The numbers reported for it.
        said_by: Who acknowledges it; ``None`` if it is merely recorded.
        speakers: Keys of the officials who acknowledged it.
    """

    key: Key
    by: Actor
    to: Actor | None = None
    words: Text = field(converter=to_text)
    kinds: tuple[FormKind, ...] = ()
    deliverables: tuple[Deliverable, ...] = ()
    amounts: tuple[Amount, ...] = ()
    performers: tuple[BodyKey, ...] = ()
    beneficiaries: tuple[BodyKey, ...] = ()
    of: tuple[PartRef, ...] = ()
    period: Period | None = field(default=None, converter=to_optional_period)
    places: tuple[Text, ...] = field(default=(), converter=to_texts)
    outcome: Outcome | None = None
    effects: tuple[Purpose, ...] = ()
    figures: tuple[Figure, ...] = ()
    said_by: Actor | None = None
    speakers: tuple[OfficialKey, ...] = ()


@final
@frozen(kw_only=True, field_transformer=guarded)
class Thanks(Value):
    """One side thanks the other: a fact, and no promise.

    Args:
        key: Unique in its instrument.
        said_by: Who thanks.
        speakers: Keys of the officials who thank.
        to: Keys of the bodies that are thanked; none named: the other side.
        words: For what, in the words of the text.
        contributions: Keys of the contributions that are thanked for.
    """

    key: Key
    said_by: Actor
    speakers: tuple[OfficialKey, ...] = ()
    to: tuple[BodyKey, ...] = ()
    words: Text = field(converter=to_text)
    contributions: tuple[ContributionKey, ...] = ()


@final
@frozen(kw_only=True, field_transformer=guarded)
class Recognition(Value):
    """A medal, an order or another honour.

    Args:
        key: Unique in its instrument.
        title: Its name.
        officials: Keys of the persons who are honoured.
        bodies: Keys of the bodies that are honoured.
        conferred_by: The key of the official who hands it over.
        on_authority_of: The key of the official on whose authority that is done;
            ``None`` if it is done on one's own, or not stated.
        ground: For what.
        day: When.
        place: Where.
        at: The key of the encounter at which it was done.
    """

    key: Key
    title: Text = field(converter=to_text)
    officials: tuple[OfficialKey, ...] = ()
    bodies: tuple[BodyKey, ...] = ()
    conferred_by: OfficialKey | None = None
    on_authority_of: OfficialKey | None = None
    ground: Text | None = field(default=None, converter=to_optional_text)
    day: Day | None = field(default=None, converter=to_optional_day)
    place: Text | None = field(default=None, converter=to_optional_text)
    at: EncounterKey | None = None


@final
@frozen(kw_only=True, field_transformer=guarded)
class SignedDocument(Value):
    """A document signed at the encounter, besides the minutes.

    Args:
        title: Its title.
        instrument: The instrument, if the dossier has it.
        bodies: Keys of the bodies that signed it, if they are not the parties.
    """

    title: Text = field(converter=to_text)
    instrument: PartRef | None = None
    bodies: tuple[BodyKey, ...] = ()


@final
@frozen(kw_only=True, field_transformer=guarded)
class NextMeeting(Value):
    """When and where the sides meet next.

    Args:
        day: As far as it is stated: often only the year.
        place: ``None`` if it is not stated.
        host: Whose turn it is; ``None`` if it is not stated.
        words: How the text puts it.

    Raises:
        InvalidValue: If it says nothing.
    """

    day: Day | None = field(default=None, converter=to_optional_day)
    place: Text | None = field(default=None, converter=to_optional_text)
    host: Actor | None = None
    words: Text | None = field(default=None, converter=to_optional_text)

    def __attrs_post_init__(self) -> None:
        if (self.day, self.place, self.host, self.words) == (None,) * 4:
            raise InvalidValue.at(reason="expected a day, a place, a host or words")


@final
@frozen(kw_only=True, field_transformer=guarded)
class ReviewMinutes(Instrument):
    """The record of talks on what became of a cooperation, with a plan for what is next.

    The plan itself is `commitments`; all that is read of an agreement can be read of
    minutes, which have the members of `Instrument` as well.

    Args:
        body: The key of the body that met, such as a joint committee; ``None`` if the
            sides met without one.
        basis: The provision that the meeting rests on.
        reviewed: The instruments whose carrying out was reviewed.
        reviewed_period: The time that was reviewed.
        assessments: What became of it.
        contributions: What one side did for the other.
        thanks: Who thanked whom for what.
        plan_period: The time for which `commitments` are the plan.
        recognitions: Honours that were conferred.
        documents_signed: Documents signed besides these minutes.
        next_meeting: ``None`` if nothing is said of one.
    """

    tag: ClassVar[str] = "review-minutes"

    body: BodyKey | None = None
    basis: PartRef | None = None
    reviewed: tuple[PartRef, ...] = ()
    reviewed_period: Period | None = field(default=None, converter=to_optional_period)
    assessments: tuple[Assessment, ...] = ()
    contributions: tuple[Contribution, ...] = ()
    thanks: tuple[Thanks, ...] = ()
    plan_period: Period | None = field(default=None, converter=to_optional_period)
    recognitions: tuple[Recognition, ...] = ()
    documents_signed: tuple[SignedDocument, ...] = ()
    next_meeting: NextMeeting | None = None
