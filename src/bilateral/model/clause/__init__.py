"""The clauses: one type a kind, in one union.

A new clause type is one file here: a class with a `tag`, derived from `ClauseBase`.
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

Clause: TypeAlias = Annexes | ConsultationDuty | OtherProvision | Term
