"""How two periods stand to each other, as far as their days are known."""

from __future__ import annotations

from bilateral.model import Period


def apart(one: Period, other: Period) -> bool:
    """Whether two periods certainly have no day in common."""
    return any(
        earlier.last_day is not None
        and later.first_day is not None
        and earlier.last_day.latest < later.first_day.earliest
        for earlier, later in ((one, other), (other, one))
    )


def overlap(one: Period, other: Period) -> bool:
    """Whether two periods certainly have a day in common."""
    return all(
        earlier.first_day is not None
        and later.last_day is not None
        and earlier.first_day.latest <= later.last_day.earliest
        for earlier, later in ((one, other), (other, one))
    )
