"""How an instrument stands to law, to other instruments, and to disputes."""

from __future__ import annotations

__all__ = [
    "DisputeSettlement",
    "DisputeStep",
    "LegalEffect",
    "LegalStatus",
    "NationalLaw",
    "OtherInstruments",
    "Settlement",
    "Standing",
]

from typing import Annotated, ClassVar, final

from attrs import field, frozen

from bilateral.model._fields import BodyKey, PartKey
from bilateral.model._shape import AtLeast
from bilateral.model._texts import to_optional_text
from bilateral.model._value import Value, guarded
from bilateral.model._word import Word
from bilateral.model.clause._base import ClauseBase
from bilateral.model.scope import Channel
from bilateral.model.side import Actor
from bilateral.model.source import InstrumentLink
from bilateral.model.text import Text


@final
@frozen(kw_only=True, field_transformer=guarded)
class NationalLaw(ClauseBase):
    """What is done keeps within the law of one side or of both.

    A principle among others ("on the basis of equality and national law") is a
    `Principle`; this is a provision of its own.

    Args:
        of: Whose law; `EACH` for that of either side.
        over: What it governs, in the words of the text.
        parts: Keys of the parts that it holds for; none named: the whole instrument.
    """

    tag: ClassVar[str] = "national-law"

    of: Actor
    over: Text | None = field(default=None, converter=to_optional_text)
    parts: tuple[PartKey, ...] = ()


@final
class LegalEffect(Word):
    """What a text says of its own legal effect."""

    BINDING = "binding"
    NOT_BINDING = "not-binding"


@final
@frozen(kw_only=True, field_transformer=guarded)
class LegalStatus(ClauseBase):
    """The clause that says whether the instrument binds in law.

    A text without such a clause is silent; neither its title nor silence decides.

    Args:
        effect: What it says.
        except_parts: Keys of the parts for which the opposite holds.

    Source:
        Guidance of the United States on non-binding documents: both sides confirm that
        a text binds neither. Viet Nam's Law on Treaties 108/2016/QH13, art. 2(1): the
        name of an instrument does not decide.
    """

    tag: ClassVar[str] = "legal-status"

    effect: LegalEffect
    except_parts: tuple[PartKey, ...] = ()


@final
class Standing(Word):
    """How an instrument stands to others."""

    OTHERS_NOT_AFFECTED = "others-not-affected"
    OTHERS_PREVAIL = "others-prevail"
    PREVAILS = "prevails"
    TO_FOLLOW = "to-follow"


@final
@frozen(kw_only=True, field_transformer=guarded)
class OtherInstruments(ClauseBase):
    """The clause on other instruments: those not affected, or those that are to follow.

    Args:
        standing: How this instrument stands to them.
        of: Whose obligations they are; ``None`` if it is not stated.
        instruments: Which, where they are named.
    """

    tag: ClassVar[str] = "other-instruments"

    standing: Standing
    of: Actor | None = None
    instruments: tuple[InstrumentLink, ...] = ()


@final
class Settlement(Word):
    """A way of settling a dispute."""

    CONSULTATION = "consultation"
    NEGOTIATION = "negotiation"
    JOINT_BODY = "joint-body"
    MEDIATION = "mediation"
    ARBITRATION = "arbitration"
    COURT = "court"


@final
@frozen(kw_only=True, field_transformer=guarded)
class DisputeStep(Value):
    """One step in settling a dispute.

    Args:
        way: How it is settled.
        channel: The way by which the sides deal with each other.
        bodies: Keys of the bodies that settle it.
    """

    way: Settlement
    channel: Channel | None = None
    bodies: tuple[BodyKey, ...] = ()


@final
@frozen(kw_only=True, field_transformer=guarded)
class DisputeSettlement(ClauseBase):
    """The clause on how disputes or difficulties are settled.

    Args:
        steps: At least one, in their order.
        excluded: Ways that the text rules out.
    """

    tag: ClassVar[str] = "dispute-settlement"

    steps: Annotated[tuple[DisputeStep, ...], AtLeast(1)]
    excluded: tuple[Settlement, ...] = ()
