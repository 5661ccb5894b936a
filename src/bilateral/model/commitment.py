"""What somebody is to do, how firmly, and under what conditions."""

from __future__ import annotations

__all__ = [
    "Cadence",
    "Commitment",
    "Condition",
    "ConditionKind",
    "Course",
    "Deliverable",
    "DeliverableKind",
    "Setting",
    "Strength",
]

from typing import final

from attrs import field, frozen

from bilateral.errors import InvalidValue
from bilateral.model._fields import (
    AreaKey,
    BodyKey,
    CommitmentKey,
    FormKey,
    Key,
    Label,
    LanguageTag,
    OfficialKey,
)
from bilateral.model._texts import to_optional_text, to_text, to_texts
from bilateral.model._value import Value, guarded
from bilateral.model._word import Word
from bilateral.model.amount import Amount, Bound
from bilateral.model.cost import CostRule
from bilateral.model.scope import Channel, FormKind, Purpose
from bilateral.model.side import Actor, Role
from bilateral.model.source import PartRef
from bilateral.model.text import Text
from bilateral.model.time import (
    Day,
    Duration,
    Period,
    to_optional_day,
    to_optional_duration,
    to_optional_period,
)


@final
class Strength(Word):
    """How firmly something is said; only a promise counts for reciprocity.

    `PROMISE`: it will be done; `PERMIT`: others may do it and are not hindered;
    `FACILITATE`: it will be made easier for others to do; `ENDEAVOUR`: it will be tried;
    `ENCOURAGE`: others are encouraged to do it; `CONSIDER`: it will be looked into;
    `WISH`: it is hoped for or of interest.
    """

    PROMISE = "promise"
    PERMIT = "permit"
    FACILITATE = "facilitate"
    ENDEAVOUR = "endeavour"
    ENCOURAGE = "encourage"
    CONSIDER = "consider"
    WISH = "wish"


@final
class Course(Word):
    """How a commitment stands to what was done before."""

    NEW = "new"
    CONTINUES = "continues"
    ENLARGES = "enlarges"
    UNDER_DISCUSSION = "under-discussion"


@final
class Setting(Word):
    """Whether only the two sides take part, or others as well."""

    BILATERAL = "bilateral"
    MULTILATERAL = "multilateral"


@final
class DeliverableKind(Word):
    """What sort of thing is given, done or exchanged."""

    NEWS = "news"
    PHOTO = "photo"
    VIDEO = "video"
    AUDIO = "audio"
    INFORMATION = "information"
    PUBLICATION = "publication"
    BOOK = "book"
    FILM = "film"
    PROGRAMME = "programme"
    EXHIBIT = "exhibit"
    DATA = "data"
    WEBSITE = "website"
    NETWORK_LINK = "network-link"
    EQUIPMENT = "equipment"
    FACILITY = "facility"
    SERVICE = "service"
    TRAINING_PLACE = "training-place"
    EVENT = "event"
    OTHER = "other"


@final
class ConditionKind(Word):
    """What something depends on.

    `WITHIN_MEANS`: on what the side has; `SUBJECT_TO_FUNDS`: on money that is still to be
    granted; `ON_REQUEST` of the one who gets it; `WHERE_NEEDED`: on a need that both see;
    `DETAILS_LATER`: on arrangements that are still to be made.
    """

    WITHIN_MEANS = "within-means"
    SUBJECT_TO_FUNDS = "subject-to-funds"
    ON_REQUEST = "on-request"
    WITH_CONSENT = "with-consent"
    AFTER_CONSULTATION = "after-consultation"
    WHERE_NEEDED = "where-needed"
    UNDER_NATIONAL_LAW = "under-national-law"
    DETAILS_LATER = "details-later"
    OTHER = "other"


@final
@frozen(kw_only=True, field_transformer=guarded)
class Cadence(Value):
    """How often something comes again.

    >>> Cadence(words="regularly").every is None
    True

    Args:
        every: The time between two; ``None`` if it only says "regularly" and the like.
        bound: `AT_LEAST`: at least as often as that.
        words: How the text puts it.

    Raises:
        InvalidValue: If there is neither a time nor words.
    """

    every: Duration | None = field(default=None, converter=to_optional_duration)
    bound: Bound = Bound.EXACT
    words: Text | None = field(default=None, converter=to_optional_text)

    def __attrs_post_init__(self) -> None:
        if self.every is None and self.words is None:
            raise InvalidValue.at(reason="expected a time between two, or words")


@final
@frozen(kw_only=True, field_transformer=guarded)
class Deliverable(Value):
    """What is given, provided or exchanged.

    Args:
        kind: What sort of thing it is.
        name: What the text calls it.
        languages: In which it is (BCP 47); none named: not stated.
        subject: What it is about.
        covers: The time that it is about, as in documents of 1949 to 1955.
    """

    kind: DeliverableKind
    name: Text | None = field(default=None, converter=to_optional_text)
    languages: tuple[LanguageTag, ...] = ()
    subject: Text | None = field(default=None, converter=to_optional_text)
    covers: Period | None = field(default=None, converter=to_optional_period)


@final
@frozen(kw_only=True, field_transformer=guarded)
class Condition(Value):
    """What a commitment depends on.

    Args:
        kind: On what sort of thing.
        of: Whose means, funds, law, request or consent it is; ``None`` if not stated.
        role: The same by role, as in "at the request of the receiving side".
        bodies: Keys of bodies whose consent or advice it takes.
        channel: The way by which details, requests or consent go.
        words: How the text puts it.
    """

    kind: ConditionKind
    of: Actor | None = None
    role: Role | None = None
    bodies: tuple[BodyKey, ...] = ()
    channel: Channel | None = None
    words: Text | None = field(default=None, converter=to_optional_text)


@final
@frozen(kw_only=True, field_transformer=guarded)
class Commitment(Value):
    """What somebody is to do: next year one could ask whether it was done, and by whom.

    `EACH` with an amount is that amount for each side, `JOINTLY` is in all.

    Args:
        key: Unique in its instrument.
        label: Its number or letter in the text.
        words: The commitment in the words of the text.
        by: Who is to do it, or to see to it that others do.
        to: Who receives it; ``None`` if it is not stated or has no receiver. A side
            that sends its staff to be trained does it and receives it.
        strength: How firmly it is said.
        kinds: What is done.
        areas: Keys of the areas that it belongs to.
        forms: Keys of the forms of cooperation that it uses.
        deliverables: What is given or exchanged.
        amounts: How many and how much; none given: not stated.
        part_of: The key of a larger commitment, of which this is a share.
        participants: Keys of the bodies that travel, are trained or take part.
        performers: Keys of bodies that are to do it and are no party.
        beneficiaries: Keys of bodies that profit from it and are no party.
        period: When; ``None`` for the term of the instrument, or if not stated.
        cadence: How often; ``None`` if it is not stated.
        occasion: On what occasion ("state visits").
        due: By which day it is to be done.
        places: Where.
        settings: Between the two, or with others.
        purpose: What for.
        channel: The way by which it is done.
        conditions: On what it depends.
        costs: Who bears which costs of it.
        fund: The budget or fund that it comes out of.
        consulted: Keys of bodies that must be asked before.
        in_return_for: Keys of the commitments for which it is given in return.
        together_with: Keys of commitments with which it is to be done.
        course: New, continued, enlarged, or only under discussion.
        continues: The commitment or contribution that it continues, if on record.
        carries_over: It continues, without a list, all that was done in this period.
        said_by: Who said it: a promise that only one head affirmed is said by that
            side. ``None``: it is in the text that both agreed.
        speakers: Keys of the officials who said it.
    """

    key: Key
    label: Label | None = None
    words: Text = field(converter=to_text)
    by: Actor
    to: Actor | None = None
    strength: Strength
    kinds: tuple[FormKind, ...] = ()
    areas: tuple[AreaKey, ...] = ()
    forms: tuple[FormKey, ...] = ()
    deliverables: tuple[Deliverable, ...] = ()
    amounts: tuple[Amount, ...] = ()
    part_of: CommitmentKey | None = None
    participants: tuple[BodyKey, ...] = ()
    performers: tuple[BodyKey, ...] = ()
    beneficiaries: tuple[BodyKey, ...] = ()
    period: Period | None = field(default=None, converter=to_optional_period)
    cadence: Cadence | None = None
    occasion: Text | None = field(default=None, converter=to_optional_text)
    due: Day | None = field(default=None, converter=to_optional_day)
    places: tuple[Text, ...] = field(default=(), converter=to_texts)
    settings: tuple[Setting, ...] = ()
    purpose: Purpose | None = None
    channel: Channel | None = None
    conditions: tuple[Condition, ...] = ()
    costs: tuple[CostRule, ...] = ()
    fund: Text | None = field(default=None, converter=to_optional_text)
    consulted: tuple[BodyKey, ...] = ()
    in_return_for: tuple[CommitmentKey, ...] = ()
    together_with: tuple[CommitmentKey, ...] = ()
    course: Course | None = None
    continues: PartRef | None = None
    carries_over: Period | None = field(default=None, converter=to_optional_period)
    said_by: Actor | None = None
    speakers: tuple[OfficialKey, ...] = ()
