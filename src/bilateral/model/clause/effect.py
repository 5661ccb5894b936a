"""When an instrument takes effect, and for how long it is renewed."""

from __future__ import annotations

__all__ = [
    "AutomaticRenewal",
    "EffectEvent",
    "EntryIntoEffect",
    "NoRenewal",
    "OnAgreedDay",
    "OnDay",
    "OnNotification",
    "OnRatification",
    "OnReply",
    "OnSignature",
    "Renewal",
    "RenewalByConsent",
    "RenewalRule",
    "RenewalSpan",
    "SameLength",
]

from typing import Annotated, ClassVar, TypeAlias, final

from attrs import field, frozen

from bilateral.errors import InvalidValue
from bilateral.model._shape import Within
from bilateral.model._value import Value, guarded
from bilateral.model.clause._base import ClauseBase
from bilateral.model.clause.term import FixedTerm, OpenEnded
from bilateral.model.notice import Notice, NoticeCount, NoticePurpose
from bilateral.model.scope import Channel, Consent
from bilateral.model.time import (
    Day,
    Duration,
    to_day,
    to_optional_day,
    to_optional_duration,
)


@final
@frozen(kw_only=True, field_transformer=guarded)
class OnSignature(Value):
    """It takes effect when it is signed."""

    tag: ClassVar[str] = "on-signature"


@final
@frozen(kw_only=True, field_transformer=guarded)
class OnDay(Value):
    """It takes effect on a day that the text names.

    Args:
        day: The first day of effect.
    """

    tag: ClassVar[str] = "on-day"

    day: Day = field(converter=to_day)


@final
@frozen(kw_only=True, field_transformer=guarded)
class OnAgreedDay(Value):
    """It takes effect on a day that both sides are still to agree on.

    Args:
        channel: The way by which they do; ``None`` if it is not stated.
    """

    tag: ClassVar[str] = "on-agreed-day"

    channel: Channel | None = None


@final
@frozen(kw_only=True, field_transformer=guarded)
class OnNotification(Value):
    """It takes effect when each side has told the other that its procedures are done.

    Args:
        delay: How long after the last notification; ``None``: on that day.
        month: It takes effect on the first day of this month after the last
            notification, 1 for the next; ``None`` if it does not go by months.
        counted: Whether that is from when it was sent or received; ``None`` if not
            stated.
        channel: The way by which notification is given; ``None`` if not stated.

    Raises:
        InvalidValue: If it goes both by a delay and by months.
    """

    tag: ClassVar[str] = "on-notification"

    delay: Duration | None = field(default=None, converter=to_optional_duration)
    month: Annotated[int, Within(1)] | None = None
    counted: NoticeCount | None = None
    channel: Channel | None = None

    def __attrs_post_init__(self) -> None:
        if self.delay is not None and self.month is not None:
            raise InvalidValue.at(
                "month", reason="expected a delay or a month, got both"
            )


@final
@frozen(kw_only=True, field_transformer=guarded)
class OnRatification(Value):
    """It takes effect after ratification or approval.

    Args:
        delay: How long after the last ratification; ``None``: on that day.
    """

    tag: ClassVar[str] = "on-ratification"

    delay: Duration | None = field(default=None, converter=to_optional_duration)


@final
@frozen(kw_only=True, field_transformer=guarded)
class OnReply(Value):
    """It takes effect with the reply, in an exchange of notes."""

    tag: ClassVar[str] = "on-reply"


EffectEvent: TypeAlias = (
    OnSignature | OnDay | OnAgreedDay | OnNotification | OnRatification | OnReply
)


@final
@frozen(kw_only=True, field_transformer=guarded)
class EntryIntoEffect(ClauseBase):
    """The clause on when the instrument takes effect.

    Args:
        on: The event; ``None`` if the text is not clear about it.
        from_day: The text says that it applies from this earlier day on, as if it had
            been in effect; ``None`` if it is not retroactive.

    Source:
        Vienna Convention on the Law of Treaties, art. 24 (entry into force); its content
        is general knowledge here. Many instruments are no treaties.
    """

    tag: ClassVar[str] = "entry-into-effect"

    on: EffectEvent | None = None
    from_day: Day | None = field(default=None, converter=to_optional_day)


@final
@frozen(kw_only=True, field_transformer=guarded)
class SameLength(Value):
    """It is renewed for as long as the first term."""

    tag: ClassVar[str] = "same-length"


RenewalSpan: TypeAlias = SameLength | FixedTerm | OpenEnded


@final
@frozen(kw_only=True, field_transformer=guarded)
class NoRenewal(Value):
    """The text says that it is not renewed."""

    tag: ClassVar[str] = "none"


@final
@frozen(kw_only=True, field_transformer=guarded)
class RenewalByConsent(Value):
    """It is renewed if both agree to it.

    Args:
        consent: How they agree.
        span: For how long; ``None`` if that is not stated.
    """

    tag: ClassVar[str] = "by-consent"

    consent: Consent
    span: RenewalSpan | None = None


@final
@frozen(kw_only=True, field_transformer=guarded)
class AutomaticRenewal(Value):
    """It is renewed by itself unless somebody stops it.

    Args:
        span: For how long each time; ``None`` if that is not stated, and never the first
            length by a guess.
        times: How often; ``None`` if no number is stated, which is again and again.
        stopped_by: Notices that stop it; one text may name several.
        notice: How such notice is given.
    """

    tag: ClassVar[str] = "automatic"

    span: RenewalSpan | None = None
    times: Annotated[int, Within(1)] | None = None
    stopped_by: tuple[NoticePurpose, ...] = ()
    notice: Notice | None = None


RenewalRule: TypeAlias = NoRenewal | RenewalByConsent | AutomaticRenewal


@final
@frozen(kw_only=True, field_transformer=guarded)
class Renewal(ClauseBase):
    """The clause on what happens at the end of the term.

    Args:
        rule: ``None`` if the text is not clear about it.
    """

    tag: ClassVar[str] = "renewal"

    rule: RenewalRule | None = None
