"""Exact numbers: equal ones have one form, whatever the decimal context says."""

from __future__ import annotations

import re
from decimal import Decimal

from bilateral.errors import InvalidValue, shown
from bilateral.model._shape import Matches

DIGITS = 30
_NUMBER = re.compile(rf"-?(?:0|[1-9][0-9]{{0,{DIGITS - 1}}})(?:\.[0-9]{{1,{DIGITS}}})?")
TEXT_FORM = Matches(
    _NUMBER.pattern, f"a number such as 12 or 0.5, with at most {DIGITS} digits"
)


def to_number(value: str | int | Decimal) -> Decimal:
    """Exactly a `Decimal` in its shortest form: ``10.0`` is ``10``, never ``1E+1``."""
    number = value if type(value) is Decimal else _parsed(value)
    if number is not None and is_normal(number):
        return number
    if number is None or (normal := _normal(number)) is None:
        exact = " (a float is not exact)" if isinstance(value, float) else ""
        reason = f"expected {TEXT_FORM.words}, got {shown(value)}{exact}"
        raise InvalidValue.at(reason=reason)
    return normal


def _parsed(value: object) -> Decimal | None:
    if type(value) is int and abs(value) < 10**DIGITS:
        return Decimal(value)
    if type(value) is str and _NUMBER.fullmatch(value):
        return Decimal(value)
    return None


def to_optional_number(value: str | int | Decimal | None) -> Decimal | None:
    """`to_number`, or ``None``."""
    return None if value is None else to_number(value)


def is_normal(number: Decimal) -> bool:
    """Whether it is finite and in the shortest form."""
    sign, digits, exponent = number.as_tuple()
    if not isinstance(exponent, int) or exponent > 0 or _too_long(digits, exponent):
        return False
    if not any(digits):
        return exponent == 0 and sign == 0
    return exponent == 0 or digits[-1] != 0


def _normal(number: Decimal) -> Decimal | None:
    sign, digits, exponent = number.as_tuple()
    if not isinstance(exponent, int) or abs(exponent) > DIGITS:
        return None
    if not any(digits):
        return Decimal(0)
    if exponent > 0:
        digits, exponent = digits + (0,) * exponent, 0
    while exponent < 0 and digits[-1] == 0:
        digits, exponent = digits[:-1], exponent + 1
    return None if _too_long(digits, exponent) else Decimal((sign, digits, exponent))


def _too_long(digits: tuple[int, ...], exponent: int) -> bool:
    return len(digits) > DIGITS or -exponent > DIGITS
