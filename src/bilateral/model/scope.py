"""What the cooperation is about: its grounds, its principles, its areas and forms."""

from __future__ import annotations

__all__ = [
    "Area",
    "Channel",
    "Consent",
    "CooperationArea",
    "CooperationForm",
    "Form",
    "FormKind",
    "Principle",
    "PrincipleKind",
    "Purpose",
    "Recital",
    "Relation",
    "Residual",
]

from typing import Annotated, ClassVar, TypeAlias, final

from attrs import field, frozen

from bilateral.errors import InvalidValue
from bilateral.model._fields import AreaKey, Key, Label, PartKey
from bilateral.model._nesting import check_nesting
from bilateral.model._shape import Within
from bilateral.model._texts import to_optional_text, to_text
from bilateral.model._value import Value, guarded
from bilateral.model._word import Word
from bilateral.model.side import Actor, Role
from bilateral.model.text import Text


@final
class Relation(Word):
    """Between whom a relation is, of which a text speaks."""

    STATES = "states"
    GOVERNMENTS = "governments"
    POLITICAL_PARTIES = "political-parties"
    PEOPLES = "peoples"
    INSTITUTIONS = "institutions"


@final
class PrincipleKind(Word):
    """What a principle asks for."""

    EQUALITY = "equality"
    RECIPROCITY = "reciprocity"
    MUTUAL_BENEFIT = "mutual-benefit"
    NATIONAL_LAW = "national-law"
    INTERNATIONAL_LAW = "international-law"
    SOVEREIGNTY = "sovereignty"
    NON_INTERFERENCE = "non-interference"
    GOOD_FAITH = "good-faith"
    MUTUAL_RESPECT = "mutual-respect"
    CONSENT = "consent"
    OTHER = "other"


@final
class FormKind(Word):
    """What is done in a form of cooperation, a commitment or a contribution.

    `DELEGATION_EXCHANGE` is of those who meet and decide, `PERSONNEL_EXCHANGE` of those
    who work or study there; `DIRECT_LINKS` are between bodies that are no party;
    `DISTRIBUTION` is of the other side's works, `PROMOTION` of its image or country;
    `JOINT_PRODUCTION` is of books, films and programmes, editing among it;
    `MUTUAL_SUPPORT` is in elections, conferences and organisations.
    """

    INFORMATION_EXCHANGE = "information-exchange"
    EXPERIENCE_EXCHANGE = "experience-exchange"
    DELEGATION_EXCHANGE = "delegation-exchange"
    PERSONNEL_EXCHANGE = "personnel-exchange"
    DIRECT_LINKS = "direct-links"
    TRAINING = "training"
    SCHOLARSHIP = "scholarship"
    LANGUAGE_TEACHING = "language-teaching"
    PUBLICATION = "publication"
    DISTRIBUTION = "distribution"
    BROADCAST = "broadcast"
    PROMOTION = "promotion"
    JOINT_EVENT = "joint-event"
    JOINT_PRODUCTION = "joint-production"
    EXHIBITION = "exhibition"
    PERFORMANCE = "performance"
    RESEARCH = "research"
    TECHNICAL_ASSISTANCE = "technical-assistance"
    EQUIPMENT = "equipment"
    FUNDING = "funding"
    GIFT = "gift"
    BUREAU_SUPPORT = "bureau-support"
    CONSULTATION = "consultation"
    MUTUAL_SUPPORT = "mutual-support"
    OTHER = "other"


@final
class Channel(Word):
    """The way by which the sides deal with each other.

    `DIPLOMATIC` is through the foreign ministries, `EMBASSIES` through the embassies
    alone, `MINISTRIES` through others than those of foreign affairs.
    """

    DIRECT = "direct"
    DIPLOMATIC = "diplomatic"
    EMBASSIES = "embassies"
    FOCAL_POINTS = "focal-points"
    MINISTRIES = "ministries"
    JOINT_BODY = "joint-body"


@final
@frozen(kw_only=True, field_transformer=guarded)
class Recital(Value):
    """Why the sides act: a statement of the preamble.

    Args:
        key: Unique in its instrument; ``None`` if nothing refers to it.
        words: The statement.
        between: Whose relation it speaks of; none named: of none.
        formula: The standing formula for that relation, if it uses one.
    """

    key: Key | None = None
    words: Text = field(converter=to_text)
    between: tuple[Relation, ...] = ()
    formula: Text | None = field(default=None, converter=to_optional_text)


@final
@frozen(kw_only=True, field_transformer=guarded)
class Purpose(Value):
    """What for: an aim of an instrument or of a commitment.

    Args:
        key: Unique in its instrument; ``None`` if nothing refers to it.
        words: The aim.
        of: Whose aim it is; ``None``: that of both, or not stated.
        between: Whose relation it is to serve; none named: of none.
        formula: The standing formula for that relation, if it uses one.
    """

    key: Key | None = None
    words: Text = field(converter=to_text)
    of: Actor | None = None
    between: tuple[Relation, ...] = ()
    formula: Text | None = field(default=None, converter=to_optional_text)


@final
@frozen(kw_only=True, field_transformer=guarded)
class Principle(Value):
    """A principle that the text states, in its words and with its scope.

    Args:
        key: Unique in its instrument; ``None`` if nothing refers to it.
        kind: What it asks for.
        words: How the text puts it.
        article: The number of the provision that states it.
        parts: Keys of the parts that it holds for; none named: the whole instrument.
    """

    key: Key | None = None
    kind: PrincipleKind
    words: Text | None = field(default=None, converter=to_optional_text)
    article: Label | None = None
    parts: tuple[PartKey, ...] = ()


@final
@frozen(kw_only=True, field_transformer=guarded)
class Consent(Value):
    """How something is agreed upon later.

    Args:
        by: Whose consent it takes; `JOINTLY` for both.
        role: In which role, if it is not always both: `EACH` when it is the host, or
            when it provided something. ``None``: whatever its role.
        form: "in writing", "by exchange of notes"; ``None`` if not stated.
        channel: ``None`` if it is not stated.

    Raises:
        InvalidValue: If there is a role, and it is that of both at once.
    """

    by: Actor = Actor.JOINTLY
    role: Role | None = None
    form: Text | None = field(default=None, converter=to_optional_text)
    channel: Channel | None = None

    def __attrs_post_init__(self) -> None:
        if self.role is not None and self.by is Actor.JOINTLY:
            reason = f"expected each side or one of them as {self.role}, got {self.by}"
            raise InvalidValue.at("by", reason=reason)


@final
@frozen(kw_only=True, field_transformer=guarded)
class Residual(Value):
    """The entry for all others ("other matters as jointly agreed").

    Args:
        key: Unique in its instrument.
        label: Its number or letter in the list.
        words: The entry.
        consent: The rule by which others are agreed upon; ``None`` if not stated.
    """

    tag: ClassVar[str] = "residual"

    key: Key
    label: Label | None = None
    words: Text = field(converter=to_text)
    consent: Consent | None = None


@final
@frozen(kw_only=True, field_transformer=guarded)
class CooperationArea(Value):
    """A field in which the sides cooperate, perhaps with parts.

    Args:
        key: Unique in its instrument.
        label: Its number or letter in the list.
        name: The field in the words of the text.
        priority: 1 is the first; ``None`` if no priority is stated.
        parts: Areas within it.

    Raises:
        InvalidValue: If areas are nested more than twenty deep.
    """

    tag: ClassVar[str] = "area"

    key: Key
    label: Label | None = None
    name: Text = field(converter=to_text)
    priority: Annotated[int, Within(1)] | None = None
    parts: tuple[CooperationArea | Residual, ...] = ()

    def __attrs_post_init__(self) -> None:
        check_nesting(self, "parts")


@final
@frozen(kw_only=True, field_transformer=guarded)
class CooperationForm(Value):
    """A way in which the sides cooperate: what is possible, not yet who does it.

    Args:
        key: Unique in its instrument.
        label: Its number or letter in the list.
        words: The form in the words of the text.
        kinds: What is done in it.
        areas: Keys of the areas that it serves; none named: all.
        parts: Forms within it.

    Raises:
        InvalidValue: If forms are nested more than twenty deep.
    """

    tag: ClassVar[str] = "form"

    key: Key
    label: Label | None = None
    words: Text = field(converter=to_text)
    kinds: tuple[FormKind, ...] = ()
    areas: tuple[AreaKey, ...] = ()
    parts: tuple[CooperationForm | Residual, ...] = ()

    def __attrs_post_init__(self) -> None:
        check_nesting(self, "parts")


Area: TypeAlias = CooperationArea | Residual
Form: TypeAlias = CooperationForm | Residual
