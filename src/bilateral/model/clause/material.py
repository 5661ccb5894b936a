"""What may be done with what is exchanged or made together."""

from __future__ import annotations

__all__ = [
    "Confidentiality",
    "Definition",
    "Definitions",
    "IntellectualProperty",
    "MaterialDuty",
    "Ownership",
    "Transfer",
    "UseOfMaterial",
]

from typing import Annotated, ClassVar, final

from attrs import field, frozen

from bilateral.model._fields import PartKey
from bilateral.model._shape import AtLeast
from bilateral.model._texts import to_optional_text, to_text
from bilateral.model._value import Value, guarded
from bilateral.model._word import Word
from bilateral.model.clause._base import ClauseBase
from bilateral.model.commitment import DeliverableKind
from bilateral.model.scope import Consent
from bilateral.model.side import Actor
from bilateral.model.source import Portion
from bilateral.model.text import Text


@final
class MaterialDuty(Word):
    """A duty of whoever uses material of the other side."""

    NO_DISTORTION = "no-distortion"
    VERBATIM = "verbatim"
    CREDIT = "credit"
    EMBARGO = "embargo"


@final
class Transfer(Word):
    """Whether material may be handed on to others."""

    FORBIDDEN = "forbidden"
    WITH_CONSENT = "with-consent"
    FREE = "free"


@final
@frozen(kw_only=True, field_transformer=guarded)
class UseOfMaterial(ClauseBase):
    """The clause on what may be done with material of the other side.

    Args:
        by: Whom it binds; ``None`` if it is not stated.
        material: Which; none named: all that is exchanged.
        duties: What whoever uses it must do.
        transfer: ``None`` if nothing is said of handing it on.
        parts: Keys of the parts that it holds for; none named: the whole instrument.
    """

    tag: ClassVar[str] = "use-of-material"
    portion: ClassVar[Portion] = Portion.COMMITMENTS

    by: Actor | None = None
    material: tuple[DeliverableKind, ...] = ()
    duties: tuple[MaterialDuty, ...] = ()
    transfer: Transfer | None = None
    parts: tuple[PartKey, ...] = ()


@final
class Ownership(Word):
    """Who owns what comes out of the cooperation."""

    EACH_ITS_OWN = "each-its-own"
    JOINT = "joint"
    BY_CONTRIBUTION = "by-contribution"
    NOT_EXCLUSIVE = "not-exclusive"
    LATER = "later"


@final
@frozen(kw_only=True, field_transformer=guarded)
class IntellectualProperty(ClauseBase):
    """The clause on rights in results and on publishing them.

    Args:
        ownership: ``None`` if it is not stated.
        publication: The consent that publishing takes; ``None`` if not stated.
        names: How names and emblems may be used.
    """

    tag: ClassVar[str] = "intellectual-property"

    ownership: Ownership | None = None
    publication: Consent | None = None
    names: Text | None = field(default=None, converter=to_optional_text)


@final
@frozen(kw_only=True, field_transformer=guarded)
class Confidentiality(ClauseBase):
    """The clause on keeping information to oneself, or to a purpose.

    Args:
        by: Whom it binds; ``None`` if it is not stated.
        purposes: What the information may be used for, in the words of the text.
        onward: The consent that handing it on takes; ``None`` if not stated.
        parts: Keys of the parts that it holds for; none named: the whole instrument.
    """

    tag: ClassVar[str] = "confidentiality"

    by: Actor | None = None
    purposes: Text | None = field(default=None, converter=to_optional_text)
    onward: Consent | None = None
    parts: tuple[PartKey, ...] = ()


@final
@frozen(kw_only=True, field_transformer=guarded)
class Definition(Value):
    """What a term means in the text.

    Args:
        term: The term.
        meaning: What it means; ``None`` if that was not seen.
    """

    term: Text = field(converter=to_text)
    meaning: Text | None = field(default=None, converter=to_optional_text)


@final
@frozen(kw_only=True, field_transformer=guarded)
class Definitions(ClauseBase):
    """The clause that says what terms mean.

    Args:
        terms: At least one, in the order of the text.
    """

    tag: ClassVar[str] = "definitions"
    portion: ClassVar[Portion] = Portion.PRINCIPLES

    terms: Annotated[tuple[Definition, ...], AtLeast(1)]
