"""The rules of the library: all modules of them, in one set."""

from __future__ import annotations

__all__ = ["DEFAULT"]

from bilateral.rules import (
    consultation,
    coverage,
    equality,
    meetings,
    overdue,
    parties,
    review,
    reviewed_periods,
    scope,
    sources,
)
from bilateral.rules._sets import RuleSet

DEFAULT = RuleSet(
    rules=(
        *consultation.RULES,
        *coverage.RULES,
        *equality.RULES,
        *meetings.RULES,
        *overdue.RULES,
        *parties.RULES,
        *review.RULES,
        *reviewed_periods.RULES,
        *scope.RULES,
        *sources.RULES,
    )
)
"""All rules that hold for any state; those of one act stand in a profile."""
