"""How many, how much: what is promised, and what was reported."""

from __future__ import annotations

__all__ = [
    "Amount",
    "Bound",
    "CarryOver",
    "Figure",
    "Money",
    "Quantity",
    "Unit",
]

from decimal import Decimal
from typing import Annotated, ClassVar, TypeAlias, final

from attrs import field, frozen

from bilateral.errors import InvalidValue
from bilateral.model._fields import CurrencyCode, DocumentKey, MonthDay
from bilateral.model._number import to_number, to_optional_number
from bilateral.model._shape import Within
from bilateral.model._texts import to_optional_text
from bilateral.model._value import Value, guarded
from bilateral.model._word import Word
from bilateral.model.side import Actor
from bilateral.model.text import Text
from bilateral.model.time import (
    Duration,
    Period,
    to_optional_duration,
    to_optional_period,
)


@final
class Bound(Word):
    """How a number is meant: as it stands, roughly, or as a floor or a ceiling.

    `EQUAL` is as many as the other side, whatever the number is, which then need not be
    stated: "the same number of copies", "balanced over the term".
    """

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at-least"
    MORE_THAN = "more-than"
    AT_MOST = "at-most"
    LESS_THAN = "less-than"
    EQUAL = "equal"


@final
class Unit(Word):
    """What a quantity counts; different units are never added.

    `ITEM` is a thing of whatever sort; `OTHER` a measure that the words name.
    """

    PERSON = "person"
    GROUP = "group"
    ITEM = "item"
    EVENT = "event"
    COURSE = "course"
    SCHOLARSHIP = "scholarship"
    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    SEMESTER = "semester"
    YEAR = "year"
    ACADEMIC_YEAR = "academic-year"
    PERSON_DAY = "person-day"
    PERSON_WEEK = "person-week"
    PERSON_MONTH = "person-month"
    PERSON_YEAR = "person-year"
    TONNE = "tonne"
    PERCENT = "percent"
    OTHER = "other"


@final
class CarryOver(Word):
    """Whether what a quota left unused may be used in the next quota year."""

    ALLOWED = "allowed"
    ALLOWED_WITH_NOTICE = "allowed-with-notice"
    NOT_ALLOWED = "not-allowed"


@final
@frozen(field_transformer=guarded)
class Quantity(Value):
    """A number of things, as a text states it: exact, a range, a bound, or in words.

    >>> Quantity(4, Unit.PERSON, up_to=6).number
    Decimal('4')
    >>> Quantity(10, Unit.ITEM, bound=Bound.AT_LEAST, per="P1M").per
    Duration(months=1)

    Args:
        number: The number, or the lower end of a range; ``None`` if the text gives none
            ("a number of").
        unit: ``None`` if it is not clear what is counted.
        up_to: The upper end of a range; ``None`` if it is no range.
        bound: How the number, or the range, is meant.
        per: The time in which this many come; ``None`` if it is for the whole term, or
            not stated.
        total: The total over the whole term, if the text gives that as well.
        quota_year: Month and day on which a quota year begins, as ``04-01``; ``None``
            if it is not stated.
        carry_over: ``None`` if nothing is said of an unused quota.
        counts_as: What else counts as one of them ("one student for a year is two
            for a semester").
        words: The number as the text puts it.

    Raises:
        InvalidValue: If a number is negative or a range empty, or nothing is said: there
            is neither a number nor a total nor words, and it is not `EQUAL`.
    """

    tag: ClassVar[str] = "quantity"

    number: Annotated[Decimal, Within(0)] | None = field(
        default=None, converter=to_optional_number
    )
    unit: Unit | None = None
    up_to: Annotated[Decimal, Within(0)] | None = field(
        default=None, converter=to_optional_number, kw_only=True
    )
    bound: Bound = field(default=Bound.EXACT, kw_only=True)
    per: Duration | None = field(
        default=None, converter=to_optional_duration, kw_only=True
    )
    total: Annotated[Decimal, Within(0)] | None = field(
        default=None, converter=to_optional_number, kw_only=True
    )
    quota_year: MonthDay | None = field(default=None, kw_only=True)
    carry_over: CarryOver | None = field(default=None, kw_only=True)
    counts_as: Text | None = field(
        default=None, converter=to_optional_text, kw_only=True
    )
    words: Text | None = field(default=None, converter=to_optional_text, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if self.number is None:
            if self.up_to is not None:
                reason = f"expected a number to which {self.up_to} is the upper end"
                raise InvalidValue.at("number", reason=reason)
            if self.bound is Bound.EQUAL:
                return
            if self.words is None and self.total is None:
                raise InvalidValue.at(reason="expected a number, a total or words")
            if self.bound is not Bound.EXACT:
                reason = f"expected a number that is {self.bound}"
                raise InvalidValue.at("number", reason=reason)
        elif self.up_to is not None and self.up_to <= self.number:
            reason = f"expected more than {self.number}, got {self.up_to}"
            raise InvalidValue.at("up_to", reason=reason)


@final
@frozen(field_transformer=guarded)
class Money(Value):
    """An exact amount of money.

    >>> Money("120000000000", "VND").number
    Decimal('120000000000')
    >>> Money("10.50", "EUR") == Money("10.5", "EUR")
    True

    Args:
        number: In whole units of the currency, with decimals; never a float.
        currency: ISO 4217; codes that are no longer in use are taken.
        up_to: The upper end of a range; ``None`` if it is no range.
        bound: How the number is meant.
        per: The time for which it is, as in a daily allowance; ``None`` if it is for
            the whole, or not stated.
        words: The amount as the text puts it.

    Raises:
        InvalidValue: If the number has more than 30 digits, or the range is empty.
    """

    tag: ClassVar[str] = "money"

    number: Decimal = field(converter=to_number)
    currency: CurrencyCode
    up_to: Decimal | None = field(
        default=None, converter=to_optional_number, kw_only=True
    )
    bound: Bound = field(default=Bound.EXACT, kw_only=True)
    per: Duration | None = field(
        default=None, converter=to_optional_duration, kw_only=True
    )
    words: Text | None = field(default=None, converter=to_optional_text, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if self.up_to is not None and self.up_to <= self.number:
            reason = f"expected more than {self.number}, got {self.up_to}"
            raise InvalidValue.at("up_to", reason=reason)


Amount: TypeAlias = Quantity | Money


@final
@frozen(kw_only=True, field_transformer=guarded)
class Figure(Value):
    """A number that was reported: two figures for one fact may stand side by side.

    Args:
        amount: What is reported; its unit may be unclear.
        words: What it counts, as the source puts it.
        by: Who gave what it counts; ``None`` if it has no direction, or none is stated.
        to: Who received it.
        period: The time that it covers; ``None`` if that is not stated.
        includes: What is and is not counted in, as far as it is stated.
        document: The key of the source document that gives it; ``None`` if it stands
            in the text itself.
    """

    amount: Amount
    words: Text | None = field(default=None, converter=to_optional_text)
    by: Actor | None = None
    to: Actor | None = None
    period: Period | None = field(default=None, converter=to_optional_period)
    includes: Text | None = field(default=None, converter=to_optional_text)
    document: DocumentKey | None = None
