"""Who: institutions and groups, the sides that they form, and officials."""

from __future__ import annotations

__all__ = [
    "Body",
    "Group",
    "Institution",
    "InstitutionKind",
    "Level",
    "Official",
    "Party",
    "PersonKind",
    "PolicyField",
    "Rank",
    "RankTrack",
]

from typing import Annotated, ClassVar, TypeAlias, final

from attrs import field, frozen

from bilateral.model._fields import (
    BodyKey,
    CountryCode,
    Key,
    LanguageTag,
    OfficialKey,
)
from bilateral.model._nesting import check_nesting
from bilateral.model._shape import AtLeast, Within
from bilateral.model._texts import to_optional_text, to_text, to_texts
from bilateral.model._value import Value, guarded
from bilateral.model._word import Word
from bilateral.model.amount import Quantity
from bilateral.model.side import Actor
from bilateral.model.text import Text


@final
class InstitutionKind(Word):
    """What sort of body an institution is, or the members of a group are."""

    STATE = "state"
    GOVERNMENT = "government"
    PARLIAMENT = "parliament"
    POLITICAL_PARTY = "political-party"
    MINISTRY = "ministry"
    DEPARTMENT = "department"
    AGENCY = "agency"
    DIPLOMATIC_MISSION = "diplomatic-mission"
    ARMED_FORCES = "armed-forces"
    REGION = "region"
    TERRITORY = "territory"
    CITY = "city"
    NEWS_AGENCY = "news-agency"
    BROADCASTER = "broadcaster"
    PRESS = "press"
    BUREAU = "bureau"
    UNIVERSITY = "university"
    SCHOOL = "school"
    ACADEMY = "academy"
    RESEARCH_INSTITUTE = "research-institute"
    CULTURAL_INSTITUTION = "cultural-institution"
    ARCHIVE = "archive"
    HOSPITAL = "hospital"
    COMPANY = "company"
    ASSOCIATION = "association"
    INTERNATIONAL_ORGANISATION = "international-organisation"
    JOINT_BODY = "joint-body"
    OTHER = "other"


@final
class Level(Word):
    """Where a body stands in the order of a state; it has no order of its own.

    `STATE` is the state itself, `NATIONAL` a body of it, `FIRST_BELOW` a province or a
    state of a federation.
    """

    STATE = "state"
    NATIONAL = "national"
    FIRST_BELOW = "first-below"
    LOCAL = "local"
    OUTSIDE_GOVERNMENT = "outside-government"
    INTERNATIONAL = "international"


@final
class PolicyField(Word):
    """What a body deals with, so that like bodies can be told."""

    GENERAL = "general"
    INFORMATION = "information"
    CULTURE = "culture"
    EDUCATION = "education"
    SCIENCE = "science"
    SPACE = "space"
    FOREIGN_AFFAIRS = "foreign-affairs"
    DEFENCE = "defence"
    INTERIOR = "interior"
    JUSTICE = "justice"
    FINANCE = "finance"
    CUSTOMS = "customs"
    TRADE = "trade"
    INDUSTRY = "industry"
    AGRICULTURE = "agriculture"
    FISHERIES = "fisheries"
    TRANSPORT = "transport"
    HEALTH = "health"
    LABOUR = "labour"
    ENVIRONMENT = "environment"
    TOURISM = "tourism"
    SPORT = "sport"
    OTHER = "other"


@final
class PersonKind(Word):
    """What sort of persons a group is made of."""

    OFFICIAL = "official"
    JOURNALIST = "journalist"
    TECHNICIAN = "technician"
    EXPERT = "expert"
    RESEARCHER = "researcher"
    TEACHER = "teacher"
    STUDENT = "student"
    TRAINEE = "trainee"
    ARTIST = "artist"
    ATHLETE = "athlete"
    MILITARY = "military"
    FAMILY_MEMBER = "family-member"
    OTHER = "other"


@final
class RankTrack(Word):
    """A ladder of offices; ranks on two ladders are different, not higher or lower.

    `AGENCY` is for heads of agencies, broadcasters and companies, `TERRITORIAL` for those
    of regions and cities, `ACADEMIC` for those of universities and institutes.
    """

    POLITICAL = "political"
    ADMINISTRATIVE = "administrative"
    DIPLOMATIC = "diplomatic"
    MILITARY = "military"
    AGENCY = "agency"
    TERRITORIAL = "territorial"
    ACADEMIC = "academic"


@final
@frozen(field_transformer=guarded)
class Rank(Value):
    """The place of an office on its ladder.

    >>> Rank(RankTrack.AGENCY, 2).steps_below(Rank(RankTrack.AGENCY, 1))
    1
    >>> Rank(RankTrack.AGENCY, 2).steps_below(Rank(RankTrack.POLITICAL, 1)) is None
    True

    Args:
        track: The ladder.
        step: Counted from the top, 1. Political: 1 head of government, 2 deputy head, 3
            minister, 4 deputy minister. Agency, territorial, academic: 1 head, 2
            deputy head. Administrative: 1 the highest office of a ministry below the
            political ones, then down. ``None`` if it is not known.

    Source:
        Practice of negotiating on equal level; ladders are general knowledge and differ
        between states.
    """

    track: RankTrack
    step: Annotated[int, Within(1)] | None = None

    def steps_below(self, other: Rank) -> int | None:
        """How far below the other it stands; ``None`` if they cannot be compared."""
        known = self.step is not None and other.step is not None
        if self.track is not other.track or not known:
            return None
        return (self.step or 0) - (other.step or 0)


@final
@frozen(kw_only=True, field_transformer=guarded)
class Institution(Value):
    """A body with a name of its own: a state, a ministry, an agency, a university.

    Args:
        key: Unique in its dossier: the same key is the same institution, in all texts;
            within one text it is described in one way.
        name: In each language that a text or a register gives.
        kind: ``None`` if it is not known.
        level: ``None`` if it is not known.
        fields: What it deals with; none named: not known.
        country: ISO 3166-1 alpha-2; codes of states that are no more (YU, DD) are
            taken. ``None`` for a body of no country, or if it is not known.
        within: The body that it is part of, up to the state; ``None`` if that is not
            stated or there is none.
        short_name: The abbreviation in use.
        aliases: Other spellings that texts use for it.
        remit: Its role or task, in the words of a text.
        seat: Where it sits.

    Raises:
        InvalidValue: If it is within more than twenty others.
    """

    tag: ClassVar[str] = "institution"

    key: Key
    name: Text = field(converter=to_text)
    kind: InstitutionKind | None = None
    level: Level | None = None
    fields: tuple[PolicyField, ...] = ()
    country: CountryCode | None = None
    within: Institution | None = None
    short_name: Text | None = field(default=None, converter=to_optional_text)
    aliases: tuple[Text, ...] = field(default=(), converter=to_texts)
    remit: Text | None = field(default=None, converter=to_optional_text)
    seat: Text | None = field(default=None, converter=to_optional_text)

    def __attrs_post_init__(self) -> None:
        check_nesting(self, "within")

    @property
    def chain(self) -> tuple[Institution, ...]:
        """The institution and all that it is part of, outwards.

        >>> state = Institution(key="la", name="Laos")
        >>> [i.key for i in Institution(key="kpl", name="KPL", within=state).chain]
        ['kpl', 'la']
        """
        found: list[Institution] = [self]
        while outer := found[-1].within:
            found.append(outer)
        return tuple(found)


@final
@frozen(kw_only=True, field_transformer=guarded)
class Group(Value):
    """A body that is described and not named: "five reporters", "press agencies".

    Args:
        key: Unique in its instrument.
        words: The description in the text.
        of: Whose they are; `EACH` for both sides' alike. ``None`` if not stated.
        kind: What sort of bodies, for a group of bodies; ``None`` if not stated.
        persons: What sort of persons, for a group of persons; ``None`` if not stated.
        size: How many; for a group that comes again, how many each time.
        level: ``None`` if it is not stated.
        led_by: The key of the official who leads it.
        stay: How long it stays each time, in days or longer units.
    """

    tag: ClassVar[str] = "group"

    key: Key
    words: Text = field(converter=to_text)
    of: Actor | None = None
    kind: InstitutionKind | None = None
    persons: PersonKind | None = None
    size: Quantity | None = None
    level: Level | None = None
    led_by: OfficialKey | None = None
    stay: Quantity | None = None


Body: TypeAlias = Institution | Group


@final
@frozen(kw_only=True, field_transformer=guarded)
class Party(Value):
    """One side of an instrument: one or more institutions that sign and act.

    Args:
        institutions: At least one; the first leads.
        on_behalf_of: Keys of the bodies in whose name they act and who are bound; none
            named: they act for themselves, or it is not stated.
        called: What the text calls this side ("Party A"), so that no rule guesses; what
            it calls both together is with the instrument.
        languages: BCP 47; only where they differ from those of its country.
    """

    institutions: Annotated[tuple[Institution, ...], AtLeast(1)]
    on_behalf_of: tuple[BodyKey, ...] = ()
    called: Text | None = field(default=None, converter=to_optional_text)
    languages: tuple[LanguageTag, ...] = ()


@final
@frozen(kw_only=True, field_transformer=guarded)
class Official(Value):
    """A person in an office, who leads, signs, speaks, or is honoured.

    Args:
        key: Unique in its instrument.
        name: ``None`` if the text does not name the person.
        office: The office in the words of the text.
        rank: ``None`` if it is not known; the world says this, not the text.
        personal_rank: A rank that goes with the person ("Ambassador", "Major General").
        style: How the text addresses the person ("H.E.", "đồng chí").
        institution: The key of the body that the office belongs to.
    """

    key: Key
    name: Text | None = field(default=None, converter=to_optional_text)
    office: Text | None = field(default=None, converter=to_optional_text)
    rank: Rank | None = None
    personal_rank: Text | None = field(default=None, converter=to_optional_text)
    style: Text | None = field(default=None, converter=to_optional_text)
    institution: BodyKey | None = None
