"""The rules of the library: all modules of them, in one set."""

from __future__ import annotations

__all__ = ["DEFAULT"]

from bilateral.rules import equality, languages
from bilateral.rules._sets import RuleSet

DEFAULT = RuleSet(rules=(*equality.RULES, *languages.RULES))
"""All rules that hold for any state; those of one act stand in a profile."""
