"""The rules of the library: all modules of them, in one set."""

from __future__ import annotations

__all__ = ["DEFAULT"]

from bilateral.rules import equality, law, nature
from bilateral.rules._sets import RuleSet

DEFAULT = RuleSet(rules=(*equality.RULES, *law.RULES, *nature.RULES))
from bilateral.rules import (
    consultation,
    coverage,
    equality,
    meetings,
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
        *parties.RULES,
        *review.RULES,
        *reviewed_periods.RULES,
        *scope.RULES,
        *sources.RULES,
from bilateral.rules import (
    bearing,
    benefit,
    commitments,
    equality,
    mirrored,
    planning,
    reciprocity,
    reported,
)
from bilateral.rules._sets import RuleSet

DEFAULT = RuleSet(
    rules=(
        *equality.RULES,
        *reciprocity.RULES,
        *mirrored.RULES,
        *reported.RULES,
        *benefit.RULES,
        *commitments.RULES,
        *bearing.RULES,
        *planning.RULES,
from bilateral.rules import dates, equality, languages, series, term, versions
from bilateral.rules._sets import RuleSet

DEFAULT = RuleSet(
    rules=(
        *equality.RULES,
        *languages.RULES,
        *versions.RULES,
        *dates.RULES,
        *term.RULES,
        *series.RULES,
    )
)
"""All rules that hold for any state; those of one act stand in a profile."""
