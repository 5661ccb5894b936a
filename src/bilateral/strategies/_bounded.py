"""The public strategies that have bounds of their own."""

from __future__ import annotations

__all__ = ["days", "durations", "moneys", "pairs", "periods", "quantities", "texts"]

from collections.abc import Sequence
from datetime import date
from typing import Any, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from bilateral import model
from bilateral.strategies import _values
from bilateral.strategies._shapes import numbers, records

T = TypeVar("T")


def texts(
    *, languages: Sequence[str] | None = None, max_size: int = 12
) -> SearchStrategy[model.Text]:
    """Values of `Text`, in up to three languages.

    Args:
        languages: The tags to draw from; ``None``: any.
        max_size: How many letters the words of a language have at most.
    """
    return _values.texts(languages, max_size)


def days(
    *,
    min_value: date | str | model.Day | None = None,
    max_value: date | str | model.Day | None = None,
    exact: bool | None = None,
) -> SearchStrategy[model.Day]:
    """Values of `Day`: dates, and months and years that lie between the bounds.

    >>> from hypothesis import find
    >>> str(find(days(min_value="2016-02", max_value="2017", exact=False), bool))
    '2016-02'

    Args:
        min_value: Before this no such day can be; ``None`` is 1 January of the year 1.
        max_value: After this no such day can be; ``None`` is the last day of 9998.
        exact: Only dates, or only months and years; ``None``: both.
    """
    return _values.days(min_value, max_value, exact=exact)


def durations(
    *, max_years: int = 9999, max_months: int = 9999, max_days: int = 999_999
) -> SearchStrategy[model.Duration]:
    """Values of `Duration`.

    Args:
        max_years: How many years at most.
        max_months: How many months at most, besides the years.
        max_days: How many days at most, besides years and months; at least 1.
    """
    return records(
        model.Duration,
        0,
        {
            "years": st.integers(0, max_years),
            "months": st.integers(0, max_months),
            "days": st.integers(0, max_days),
        },
    )


def periods(
    *,
    min_value: date | str | model.Day | None = None,
    max_value: date | str | model.Day | None = None,
    exact: bool | None = None,
) -> SearchStrategy[model.Period]:
    """Values of `Period`, with one end or both.

    Args:
        min_value: Before this no end can be; ``None`` is 1 January of the year 1.
        max_value: After this no end can be; ``None`` is the last day of 9998.
        exact: Only dates as ends, or only months and years; ``None``: both.
    """
    return _values.between(min_value, max_value, exact=exact)


def quantities(*, max_number: int = 999_999) -> SearchStrategy[model.Quantity]:
    """Values of `Quantity`.

    Args:
        max_number: How great a number in it is at most.
    """
    some = numbers(0, max_number)
    one = {"number": st.none() | some, "up_to": some, "total": some}
    return records(model.Quantity, 0, one)


def moneys(
    *, max_number: int = 999_999, currencies: Sequence[str] | None = None
) -> SearchStrategy[model.Money]:
    """Values of `Money`.

    Args:
        max_number: How great its number is at most, whatever its sign.
        currencies: The codes to draw from; ``None``: any.
    """
    some = numbers(-max_number, max_number)
    one: dict[str, SearchStrategy[Any]] = {"number": some, "up_to": some}
    if currencies is not None:
        one["currency"] = st.sampled_from(currencies)
    return records(model.Money, 0, one)


def pairs(halves: SearchStrategy[T]) -> SearchStrategy[model.Pair[T]]:
    """Values of `Pair`.

    Args:
        halves: What each side may have.
    """
    return st.builds(model.Pair, halves, halves)
