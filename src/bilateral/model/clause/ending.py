"""How an instrument is ended or changed."""

from __future__ import annotations

__all__ = ["Amendment", "Suspension", "Termination", "UnderWay"]

from typing import ClassVar, final

from attrs import field, frozen

from bilateral.model._fields import PartKey
from bilateral.model._texts import to_texts
from bilateral.model._value import guarded
from bilateral.model._word import Word
from bilateral.model.clause._base import ClauseBase
from bilateral.model.clause.effect import EffectEvent
from bilateral.model.notice import Notice
from bilateral.model.scope import Consent
from bilateral.model.side import Actor
from bilateral.model.source import PartRef
from bilateral.model.text import Text


@final
class UnderWay(Word):
    """What becomes of activities that are under way when an instrument ends."""

    CONTINUE = "continue"
    END = "end"
    AS_AGREED = "as-agreed"


@final
@frozen(kw_only=True, field_transformer=guarded)
class Termination(ClauseBase):
    """The clause on how the instrument can be ended before its term.

    Args:
        by: Who may end it alone; ``None`` if nobody may, or it is not stated.
        notice: How notice of it is given.
        consent: How both end it together; ``None`` if that is not stated.
        ends_with: It ends by itself together with this instrument.
        under_way: What becomes of activities under way; ``None`` if not stated.
        survives: Keys of the parts that stay in effect.

    Source:
        Vienna Convention on the Law of Treaties, arts 54, 56 and 70; their content is
        general knowledge here.
    """

    tag: ClassVar[str] = "termination"

    by: Actor | None = None
    notice: Notice | None = None
    consent: Consent | None = None
    ends_with: PartRef | None = None
    under_way: UnderWay | None = None
    survives: tuple[PartKey, ...] = ()


@final
@frozen(kw_only=True, field_transformer=guarded)
class Suspension(ClauseBase):
    """The clause on how the instrument can be put out of use for a time.

    Args:
        by: Who may suspend it alone; ``None`` if nobody may, or it is not stated.
        notice: How notice of it is given, and of its end.
        grounds: For which reasons, in the words of the text; none named: for any.
        parts: Keys of the parts that can be suspended; none named: the whole, or any.

    Source:
        Vienna Convention on the Law of Treaties, art. 57; its content is general
        knowledge here.
    """

    tag: ClassVar[str] = "suspension"

    by: Actor | None = None
    notice: Notice | None = None
    grounds: tuple[Text, ...] = field(default=(), converter=to_texts)
    parts: tuple[PartKey, ...] = ()


@final
@frozen(kw_only=True, field_transformer=guarded)
class Amendment(ClauseBase):
    """The clause on how the instrument can be changed.

    Args:
        consent: How the sides agree to a change; ``None`` if not stated.
        notice: How notice of a proposal is given.
        effect: When a change takes effect; ``None`` if not stated.
        matters: What may be changed or added in this way, where it is not everything.

    Source:
        Vienna Convention on the Law of Treaties, art. 39; its content is general
        knowledge here.
    """

    tag: ClassVar[str] = "amendment"

    consent: Consent | None = None
    notice: Notice | None = None
    effect: EffectEvent | None = None
    matters: tuple[Text, ...] = field(default=(), converter=to_texts)
