"""Amounts that are set side by side: exact arithmetic, told to two decimals."""

from __future__ import annotations

__all__ = ["TOLERANCE", "Tolerance", "ratio_of", "told"]

from decimal import Decimal
from fractions import Fraction
from typing import final

from attrs import frozen


@final
@frozen(kw_only=True)
class Tolerance:
    """How far amounts may be apart.

    Args:
        ratio: The greater may be this many times the smaller.
    """

    ratio: Decimal = Decimal(1)


TOLERANCE = Tolerance()
"""None: what differs is told."""


def told(*numbers: Fraction) -> str:
    """A number or a range, to two decimals."""
    return "–".join(dict.fromkeys(f"{_rounded(number)}" for number in numbers))


def _rounded(number: Fraction) -> str:
    """To two decimals, without those that say nothing."""
    whole, rest = divmod(round(number * 100), 100)
    return f"{whole}.{rest:02}".rstrip("0").rstrip(".")


def ratio_of(one: Fraction, other: Fraction, tolerance: Tolerance) -> str | None:
    """How many times the smaller the greater is; ``None`` if that is tolerated."""
    smaller, greater = sorted((one, other))
    if greater <= smaller * Fraction(tolerance.ratio):
        return None
    return _rounded(greater / smaller) if smaller else "∞"
