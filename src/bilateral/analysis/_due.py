"""By which day a commitment is to be done."""

from __future__ import annotations

from bilateral.model import Commitment, Day, Instrument, ReviewMinutes


def due_day(commitment: Commitment, text: Instrument) -> Day | None:
    """Its day, else the last day of its period, else that of the plan it stands in.

    ``None`` if the text states none of these. The end of a term is no such day: when a
    text ends with its renewals is a question of its own.

    Args:
        commitment: What is to be done.
        text: The agreement or minutes that it stands in.
    """
    if commitment.due is not None:
        return commitment.due
    plan = text.plan_period if isinstance(text, ReviewMinutes) else None
    period = commitment.period or plan
    return period.last_day if period else None
