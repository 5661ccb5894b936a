"""What the library has to say, in forms for others to read: one way, not read back.

>>> from bilateral import exports, rules
>>> rule = rules.DEFAULT.rule("EQU02")
>>> report = rules.check(rule.bad(), rules=rules.RuleSet(rules=(rule,)))
>>> print(exports.report.to_markdown(report), end="")
# Report: Ministry of Information of Viet Nam and Ministry of Information of Laos
<BLANKLINE>
## Warnings (1)
<BLANKLINE>
- **EQU02** right-of-one-side, `/clauses/9/by`:
  only Ministry of Information of Viet Nam may do what this clause allows
"""

from __future__ import annotations

from bilateral.exports import calendar, report, tables

__all__ = ["calendar", "report", "tables"]
