"""Judgement: rules with codes and sources, and reports that know what they do not know.

>>> from bilateral import rules
>>> report = rules.check(rules.DEFAULT.rule("EQU02").bad())
>>> for finding in report.findings:
...     print(finding.code, finding.pointer, report.told(finding))
EQU02 /clauses/9/by only Ministry of Information of Viet Nam may do what this clause allows
"""

from __future__ import annotations

from bilateral.rules._amounts import Tolerance
from bilateral.rules._default import DEFAULT
from bilateral.rules._engine import check
from bilateral.rules._index import Index
from bilateral.rules._messages import LANGUAGES
from bilateral.rules._one_way import Aid
from bilateral.rules._plugins import load_plugins
from bilateral.rules._profile import Profile
from bilateral.rules._profiles import PROFILES, profiles_for
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
from bilateral.rules._said import (
    File,
    Lack,
    Language,
    Said,
    World,
    hit,
    missing,
    unknown,
)
from bilateral.rules._sets import RuleSet
from bilateral.rules.bearing import CostlyKinds
from bilateral.rules.overdue import FocalPointAge, Grace
from bilateral.rules.parity import Parity
from bilateral.rules.planning import PlanItems
from bilateral.rules.review import CarriedOver
from bilateral.rules.term import LongActivities
from bilateral.rules.vietnam import Capacity

__all__ = [
    "DEFAULT",
    "LANGUAGES",
    "PROFILES",
    "Aid",
    "Capacity",
    "CarriedOver",
    "CostlyKinds",
    "File",
    "Finding",
    "FocalPointAge",
    "Grace",
    "Index",
    "Lack",
    "Language",
    "LongActivities",
    "NotRun",
    "NotRunReason",
    "Parity",
    "PlanItems",
    "Profile",
    "Report",
    "Rule",
    "RuleSet",
    "Said",
    "Severity",
    "Subject",
    "Tolerance",
    "Topic",
    "UnusedReason",
    "UnusedWaiver",
    "Waived",
    "Waiver",
    "World",
    "check",
    "hit",
    "load_plugins",
    "missing",
    "profiles_for",
    "rule",
    "unknown",
]
