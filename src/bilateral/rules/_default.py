"""The rules of the library: all modules of them, in one set."""

from __future__ import annotations

__all__ = ["DEFAULT"]

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
