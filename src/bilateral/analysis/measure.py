"""How much: amounts brought to a year or to the whole, and added unit by unit."""

from __future__ import annotations

__all__ = ["Measure"]

from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import final, overload

from attrs import frozen

from bilateral.model import Amount, Bound, Duration, Money, Unit

YEAR = Duration(years=1)
DAY = Duration(days=1)
CAPS = (Bound.AT_MOST, Bound.LESS_THAN)
"""What is no more than a ceiling is no amount."""
FLOORS = (Bound.AT_LEAST, Bound.MORE_THAN)


@final
@frozen(kw_only=True)
class Measure:
    """How much of one unit in one time, at least and at most: amounts that were added.

    Different units are never added, and neither are a year's amounts to those in all.

    Args:
        unit: A `Unit`, or the currency (ISO 4217) of money.
        per: The time in which this much comes: a year or a day; ``None`` for all of it.
        low: The least that was said; a rough number counts as it stands.
        high: The most that was said; ``None`` if there is only a floor.
        amounts: How many amounts were added.
    """

    unit: str
    per: Duration | None
    low: Fraction
    high: Fraction | None
    amounts: int = 1

    def ratio(self, other: Measure) -> Fraction | None:
        """This much to that much, as an exact number.

        ``None`` if one of them is not one number, or there is nothing to divide by.

        >>> ours, theirs = (
        ...     Measure(unit="person", per=None, low=Fraction(n), high=Fraction(n))
        ...     for n in (109, 151)
        ... )
        >>> ours.ratio(theirs)
        Fraction(109, 151)
        """
        exact = self.low == self.high and other.low == other.high and other.low
        return self.low / other.low if exact else None

    def times(self, factor: Fraction, per: Duration | None) -> Measure:
        """The same in another time, which is so many times as long."""
        low = self.low * factor
        high = None if self.high is None else self.high * factor
        return Measure(
            unit=self.unit,
            per=per,
            low=low,
            high=low if self.high is self.low else high,
            amounts=self.amounts,
        )


def measures(
    amounts: Iterable[Amount], years: Fraction | None = None
) -> tuple[Measure, ...]:
    """What the amounts of one promise come to, in a year and in all.

    Amounts of one unit are added, if they are for the same time: students and teachers.
    For several times they say one thing in several ways, an hour's price beside the whole
    rent: then the largest of each time counts. What is stated only for a year or only in
    all gives the other by the length; but what is done once in a month is not done twelve
    times a year, so a year's share is taken only of what lasts a year or longer.

    Args:
        amounts: Those of one promise.
        years: How long it lasts; ``None`` if that is not known.
    """
    said = [part for amount in amounts for part in _stated(amount)]
    stated = added(part for part in said if not _is_said_better(part, said))
    if not years:
        return stated
    found = {(part.unit, part.per): part for part in stated}
    for part in stated:
        if part.per == YEAR and (part.unit, None) not in found:
            found[part.unit, None] = part.times(years, None)
        elif part.per is None and years >= 1:
            found.setdefault((part.unit, YEAR), part.times(1 / years, YEAR))
    return in_order(found.values())


def unit_of(amount: Amount) -> str | None:
    """What it counts; ``None`` if that is not clear, as where only words name it."""
    if isinstance(amount, Money):
        return amount.currency
    return None if amount.unit is Unit.OTHER else amount.unit


def counts(amount: Amount) -> bool:
    """Whether it says how much: shares of something, ceilings and mere words do not."""
    if amount.bound in CAPS or isinstance(amount, Money):
        return amount.bound not in CAPS
    number = amount.total if amount.number is None else amount.number
    return number is not None and unit_of(amount) not in (None, Unit.PERCENT)


def _is_said_better(part: Measure, said: list[Measure]) -> bool:
    """It is for one of several times, and not the largest for that time."""
    same = [m for m in said if m.unit == part.unit]
    if len(same) == 1 or len({m.per for m in same}) == 1:
        return False
    return part is not max((m for m in same if m.per == part.per), key=lambda m: m.low)


def added(parts: Iterable[Measure]) -> tuple[Measure, ...]:
    """Their sums, each unit and each time for itself."""
    sums: dict[tuple[str, Duration | None], list[Measure]] = {}
    for part in parts:
        sums.setdefault((part.unit, part.per), []).append(part)
    return in_order(
        same[0]
        if len(same) == 1
        else Measure(
            unit=unit,
            per=per,
            low=_sum(part.low for part in same),
            high=_sum(part.high for part in same),
            amounts=sum(part.amounts for part in same),
        )
        for (unit, per), same in sums.items()
    )


def in_order(parts: Iterable[Measure]) -> tuple[Measure, ...]:
    """By unit; in a year before in a day, and that before in all."""
    return tuple(sorted(parts, key=_by_unit))


def _by_unit(part: Measure) -> tuple[str, bool, bool]:
    return str(part.unit), part.per is None, part.per == DAY


@overload
def _sum(numbers: Iterable[Fraction]) -> Fraction: ...
@overload
def _sum(numbers: Iterable[Fraction | None]) -> Fraction | None: ...
def _sum(numbers: Iterable[Fraction | None]) -> Fraction | None:
    """Their sum; ``None`` if one has no end. Integers are added, which is fast."""
    by_denominator: dict[int, int] = {}
    for number in numbers:
        if number is None:
            return None
        same = by_denominator.get(number.denominator, 0)
        by_denominator[number.denominator] = same + number.numerator
    parts = (Fraction(above, below) for below, above in by_denominator.items())
    return sum(parts, Fraction())


def _stated(amount: Amount) -> Iterator[Measure]:
    """What an amount says for its own time, and for the whole."""
    unit = unit_of(amount)
    if unit is None or not counts(amount):
        return
    total = None if isinstance(amount, Money) else amount.total
    if total is not None:
        yield Measure(unit=unit, per=None, low=Fraction(total), high=Fraction(total))
    if amount.number is None or (total is not None and amount.per is None):
        return
    low = Fraction(amount.number)
    high = low if amount.up_to is None else Fraction(amount.up_to)
    part = Measure(
        unit=unit, per=None, low=low, high=None if amount.bound in FLOORS else high
    )
    if amount.per is None:
        yield part
    elif not amount.per.days:
        months = 12 * amount.per.years + amount.per.months
        yield part.times(Fraction(12, months), YEAR)
    elif not (amount.per.years or amount.per.months):
        yield part.times(Fraction(1, amount.per.days), DAY)
    # A month and three days is no fixed number of days, nor a part of a year.
