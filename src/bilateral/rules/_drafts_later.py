"""Clean minutes of later years, for the examples of rules on several reviews."""

from __future__ import annotations

__all__ = ["later"]

from typing import Any

import attrs

from bilateral.model import NextMeeting, PartRef, Period, ReviewMinutes
from bilateral.rules._drafts import SIGNING, minutes


def later(year: int, **changes: Any) -> ReviewMinutes:
    """Clean minutes of a year, whose plan carries on the item of the year before."""
    first = year == 2021  # noqa: PLR2004 - the year of the first minutes
    plan = attrs.evolve(
        minutes().commitments[0],
        key=f"plan-{year + 1}",
        words="each side opens an office in the capital of the other",
        amounts=(),
        due=f"{year + 1}-11-30",
        continues=None if first else PartRef(f"minutes-{year - 1}", f"plan-{year}"),
    )
    plain: dict[str, Any] = {
        "key": f"minutes-{year}",
        "title": f"Minutes of the talks of {year}",
        "signing": attrs.evolve(SIGNING, day=f"{year}-12-20", place="Ha Noi"),
        "reviewed_period": Period.years(year),
        "plan_period": Period.years(year + 1),
        "next_meeting": NextMeeting(day=f"{year + 1}-12", place="Vientiane"),
        "commitments": (plan,),
    }
    return minutes(**plain | changes)
