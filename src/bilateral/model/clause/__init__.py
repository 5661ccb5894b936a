"""The clauses: one type a kind, in one union.

A new clause type is a class with a `tag` in a module of this folder, and its name in
`Clause`.
"""

from __future__ import annotations

from typing import TypeAlias

from bilateral.model.clause.other import (
    Annex,
    Annexes,
    AnnexStanding,
    ConsultationDuty,
    OtherProvision,
)
from bilateral.model.clause.term import (
    AsLongAs,
    CountedFrom,
    FixedTerm,
    OpenEnded,
    PlanYears,
    Term,
    TermSpan,
    UntilDay,
)

__all__ = [
    "Annex",
    "AnnexStanding",
    "Annexes",
    "AsLongAs",
    "Clause",
    "ConsultationDuty",
    "CountedFrom",
    "FixedTerm",
    "OpenEnded",
    "OtherProvision",
    "PlanYears",
    "Term",
    "TermSpan",
    "UntilDay",
]

Clause: TypeAlias = Term | ConsultationDuty | Annexes | OtherProvision
