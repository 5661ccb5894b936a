"""Judgement: rules with codes and sources, and reports that know what they do not know.

>>> from bilateral import rules
>>> report = rules.check(rules.DEFAULT.rule("EQU02").bad())
>>> for finding in report.findings:
...     print(finding.code, finding.pointer, report.told(finding))
EQU02 /clauses/9/by only Ministry of Information of Viet Nam may do what this clause allows
"""

from __future__ import annotations

from bilateral.rules._default import DEFAULT
from bilateral.rules._engine import check
from bilateral.rules._index import Index
from bilateral.rules._messages import LANGUAGES
from bilateral.rules._profile import Profile
from bilateral.rules._report import (
    Finding,
    NotRun,
    NotRunReason,
    Report,
    UnusedReason,
    UnusedWaiver,
    Waived,
    Waiver,
)
from bilateral.rules._rule import Rule, Severity, Subject, Topic, rule
from bilateral.rules._said import File, Said, hit, missing, unknown
from bilateral.rules._sets import RuleSet, UnknownCode
from bilateral.rules.equality import Parity
from bilateral.rules.overdue import FocalPointAge, Grace
from bilateral.rules.review import CarriedOver

__all__ = [
    "DEFAULT",
    "LANGUAGES",
    "CarriedOver",
    "File",
    "Finding",
    "FocalPointAge",
    "Grace",
    "Index",
    "NotRun",
    "NotRunReason",
    "Parity",
    "Profile",
    "Report",
    "Rule",
    "RuleSet",
    "Said",
    "Severity",
    "Subject",
    "Topic",
    "UnknownCode",
    "UnusedReason",
    "UnusedWaiver",
    "Waived",
    "Waiver",
    "check",
    "hit",
    "missing",
    "rule",
    "unknown",
]
