"""The rules of the library: all modules of them, in one set."""

from __future__ import annotations

__all__ = ["DEFAULT"]

from bilateral.rules import (
    bearing,
    benefit,
    burden,
    commitments,
    consultation,
    coverage,
    dates,
    equality,
    languages,
    law,
    meetings,
    mirrored,
    nature,
    notices,
    overdue,
    parity,
    parties,
    past_day,
    planning,
    reciprocity,
    reported,
    review,
    reviewed_periods,
    scope,
    series,
    sources,
    term,
    versions,
)
from bilateral.rules._sets import RuleSet

DEFAULT = RuleSet(
    rules=(
        *bearing.RULES,
        *benefit.RULES,
        *burden.RULES,
        *commitments.RULES,
        *consultation.RULES,
        *coverage.RULES,
        *dates.RULES,
        *equality.RULES,
        *languages.RULES,
        *law.RULES,
        *meetings.RULES,
        *mirrored.RULES,
        *nature.RULES,
        *notices.RULES,
        *overdue.RULES,
        *parity.RULES,
        *parties.RULES,
        *past_day.RULES,
        *planning.RULES,
        *reciprocity.RULES,
        *reported.RULES,
        *review.RULES,
        *reviewed_periods.RULES,
        *scope.RULES,
        *series.RULES,
        *sources.RULES,
        *term.RULES,
        *versions.RULES,
    )
)
"""All rules that hold for any state; those of one act stand in a profile."""
