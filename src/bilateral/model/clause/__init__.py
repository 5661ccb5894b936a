"""The clauses: one type a kind, in one union.

A new clause type is one file here: a class with a `tag`, derived from `ClauseBase`.
"""

from __future__ import annotations

from typing import TypeAlias

from bilateral.model.clause.effect import (
    AutomaticRenewal,
    EffectEvent,
    EntryIntoEffect,
    NoRenewal,
    OnAgreedDay,
    OnDay,
    OnNotification,
    OnRatification,
    OnReply,
    OnSignature,
    Renewal,
    RenewalByConsent,
    RenewalRule,
    RenewalSpan,
    SameLength,
)
from bilateral.model.clause.ending import (
    Amendment,
    Suspension,
    Termination,
    UnderWay,
)
from bilateral.model.clause.joint import (
    FocalPoints,
    JointBody,
    LeadTime,
    Partnership,
    PartnershipKind,
    PointRole,
    ProcedureStep,
    Review,
    VenueOrder,
    VisitProcedure,
)
from bilateral.model.clause.languages import (
    Authority,
    Languages,
    Originals,
)
from bilateral.model.clause.law import (
    DisputeSettlement,
    DisputeStep,
    LegalEffect,
    LegalStatus,
    NationalLaw,
    OtherInstruments,
    Settlement,
    Standing,
)
from bilateral.model.clause.material import (
    Confidentiality,
    Definition,
    Definitions,
    IntellectualProperty,
    MaterialDuty,
    Ownership,
    Transfer,
    UseOfMaterial,
)
from bilateral.model.clause.money import (
    AvailabilityOfFunds,
    Costs,
    Resource,
)
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
    "Amendment",
    "Annex",
    "AnnexStanding",
    "Annexes",
    "AsLongAs",
    "Authority",
    "AutomaticRenewal",
    "AvailabilityOfFunds",
    "Clause",
    "Confidentiality",
    "ConsultationDuty",
    "Costs",
    "CountedFrom",
    "Definition",
    "Definitions",
    "DisputeSettlement",
    "DisputeStep",
    "EffectEvent",
    "EntryIntoEffect",
    "FixedTerm",
    "FocalPoints",
    "IntellectualProperty",
    "JointBody",
    "Languages",
    "LeadTime",
    "LegalEffect",
    "LegalStatus",
    "MaterialDuty",
    "NationalLaw",
    "NoRenewal",
    "OnAgreedDay",
    "OnDay",
    "OnNotification",
    "OnRatification",
    "OnReply",
    "OnSignature",
    "OpenEnded",
    "Originals",
    "OtherInstruments",
    "OtherProvision",
    "Ownership",
    "Partnership",
    "PartnershipKind",
    "PlanYears",
    "PointRole",
    "ProcedureStep",
    "Renewal",
    "RenewalByConsent",
    "RenewalRule",
    "RenewalSpan",
    "Resource",
    "Review",
    "SameLength",
    "Settlement",
    "Standing",
    "Suspension",
    "Term",
    "TermSpan",
    "Termination",
    "Transfer",
    "UnderWay",
    "UntilDay",
    "UseOfMaterial",
    "VenueOrder",
    "VisitProcedure",
]

Clause: TypeAlias = (
    Amendment
    | Annexes
    | AvailabilityOfFunds
    | Confidentiality
    | ConsultationDuty
    | Costs
    | Definitions
    | DisputeSettlement
    | EntryIntoEffect
    | FocalPoints
    | IntellectualProperty
    | JointBody
    | Languages
    | LegalStatus
    | NationalLaw
    | OtherInstruments
    | OtherProvision
    | Partnership
    | Renewal
    | Review
    | Suspension
    | Term
    | Termination
    | UseOfMaterial
    | VisitProcedure
)
