"""How long an instrument is to last."""

from __future__ import annotations

__all__ = [
    "AsLongAs",
    "CountedFrom",
    "FixedTerm",
    "OpenEnded",
    "PlanYears",
    "Term",
    "TermSpan",
    "UntilDay",
]

from typing import ClassVar, TypeAlias, final

from attrs import field, frozen

from bilateral.model._value import Value, guarded
from bilateral.model._word import Word
from bilateral.model.clause._base import ClauseBase
from bilateral.model.source import PartRef
from bilateral.model.time import (
    Day,
    Duration,
    Period,
    to_day,
    to_duration,
    to_optional_day,
    to_optional_duration,
    to_period,
)


@final
class CountedFrom(Word):
    """The event from which a term is counted."""

    SIGNATURE = "signature"
    EFFECT = "effect"
    DAY = "day"


@final
@frozen(kw_only=True, field_transformer=guarded)
class FixedTerm(Value):
    """A term of a stated length.

    Args:
        length: How long.
        counted_from: ``None`` if it is not stated.
        begins: The day from which it is counted, if the text names one; it may lie
            before signature.
    """

    tag: ClassVar[str] = "fixed"

    length: Duration = field(converter=to_duration)
    counted_from: CountedFrom | None = None
    begins: Day | None = field(default=None, converter=to_optional_day)


@final
@frozen(kw_only=True, field_transformer=guarded)
class PlanYears(Value):
    """A term of calendar years or of another planned period ("2016–2020").

    Args:
        period: The years covered.
        length: The length, if the text states that as well.
    """

    tag: ClassVar[str] = "plan-years"

    period: Period = field(converter=to_period)
    length: Duration | None = field(default=None, converter=to_optional_duration)


@final
@frozen(kw_only=True, field_transformer=guarded)
class UntilDay(Value):
    """A term that ends on a day that the text names.

    Args:
        last_day: The last day, included.
    """

    tag: ClassVar[str] = "until-day"

    last_day: Day = field(converter=to_day)


@final
@frozen(kw_only=True, field_transformer=guarded)
class OpenEnded(Value):
    """A term without an end: until it is changed or terminated."""

    tag: ClassVar[str] = "open-ended"


@final
@frozen(kw_only=True, field_transformer=guarded)
class AsLongAs(Value):
    """A term that lasts as long as another instrument.

    Args:
        instrument: The other one.
    """

    tag: ClassVar[str] = "as-long-as"

    instrument: PartRef


TermSpan: TypeAlias = FixedTerm | PlanYears | UntilDay | OpenEnded | AsLongAs


@final
@frozen(kw_only=True, field_transformer=guarded)
class Term(ClauseBase):
    """The clause on how long the instrument is to last.

    Args:
        span: How long; ``None`` if the text is not clear about it.
    """

    tag: ClassVar[str] = "term"

    span: TermSpan | None = None
