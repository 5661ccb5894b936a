"""Hypothesis strategies for every type of the model.

Each draws only what is valid, and anything that is: small values by default, larger
ones with a larger `max_size`. With Hypothesis installed, ``st.from_type`` finds them
without an import.

>>> from bilateral import Agreement, swap
>>> from hypothesis import given
>>> @given(agreements(max_size=1))
... def test_that_both_sides_are_named(agreement: Agreement) -> None:
...     assert swap(agreement).parties.first == agreement.parties.second
>>> test_that_both_sides_are_named()
"""

from __future__ import annotations

from bilateral import model
from bilateral.strategies._bounded import (
    days,
    durations,
    moneys,
    pairs,
    periods,
    quantities,
    texts,
)
from bilateral.strategies._made import Plain, Sized, called, plain, sized

__all__ = [
    "actors",
    "agreements",
    "amended_events",
    "amendment_clauses",
    "amounts",
    "annex_standings",
    "annexes",
    "annexes_clauses",
    "approved_events",
    "areas",
    "as_long_as_spans",
    "assessments",
    "authorities",
    "automatic_renewal_rules",
    "availability_of_funds_clauses",
    "bodies",
    "bounds",
    "cadences",
    "carry_overs",
    "channels",
    "clauses",
    "commitments",
    "condition_kinds",
    "conditions",
    "confidentiality_clauses",
    "consents",
    "consultation_duty_clauses",
    "consulted_events",
    "contributions",
    "cooperation_areas",
    "cooperation_forms",
    "cost_items",
    "cost_rules",
    "cost_terms",
    "costs_clauses",
    "courses",
    "days",
    "definitions",
    "definitions_clauses",
    "deliverable_kinds",
    "deliverables",
    "dispute_settlement_clauses",
    "dispute_steps",
    "dossiers",
    "doubt_kinds",
    "doubts",
    "durations",
    "effect_events",
    "encounter_kinds",
    "encounters",
    "entered_events",
    "entry_into_effect_clauses",
    "events",
    "extended_events",
    "extensions",
    "extents",
    "figures",
    "fixed_term_spans",
    "focal_points_clauses",
    "form_kinds",
    "forms",
    "groups",
    "institution_kinds",
    "institutions",
    "instrument_kinds",
    "instrument_links",
    "instruments",
    "intellectual_property_clauses",
    "joint_body_clauses",
    "json_values",
    "languages_clauses",
    "lapsed_events",
    "lead_times",
    "legal_effects",
    "legal_status_clauses",
    "levels",
    "link_kinds",
    "material_duties",
    "modes",
    "moneys",
    "national_law_clauses",
    "next_meetings",
    "no_renewal_rules",
    "notice_counts",
    "notice_forms",
    "notice_given_events",
    "notice_purposes",
    "notices",
    "notified_events",
    "officials",
    "on_agreed_day_events",
    "on_day_events",
    "on_notification_events",
    "on_ratification_events",
    "on_reply_events",
    "on_signature_events",
    "open_ended_spans",
    "originalses",
    "other_instruments_clauses",
    "other_provision_clauses",
    "outcomes",
    "ownerships",
    "pairs",
    "part_refs",
    "parties",
    "partnership_clauses",
    "partnership_kinds",
    "periods",
    "person_kinds",
    "plan_years_spans",
    "point_roles",
    "policy_fields",
    "portions",
    "presences",
    "principle_kinds",
    "principles",
    "procedure_steps",
    "purposes",
    "quantities",
    "rank_tracks",
    "ranks",
    "recitals",
    "recognitions",
    "registered_events",
    "relations",
    "renewal_by_consent_rules",
    "renewal_clauses",
    "renewal_rules",
    "renewal_spans",
    "residuals",
    "resources",
    "resumed_events",
    "review_clauses",
    "review_minutes",
    "roles",
    "same_length_spans",
    "settings",
    "settlements",
    "sides",
    "signatures",
    "signed_documents",
    "signings",
    "source_documents",
    "source_kinds",
    "sources",
    "standings",
    "starts_of_terms",
    "statement_kinds",
    "statements",
    "strengths",
    "succeeded_events",
    "suspended_events",
    "suspension_clauses",
    "term_clauses",
    "term_spans",
    "terminated_events",
    "termination_clauses",
    "texts",
    "thanks",
    "transfers",
    "under_ways",
    "units",
    "until_day_spans",
    "use_of_material_clauses",
    "venue_orders",
    "verdicts",
    "visit_procedure_clauses",
    "visited_events",
]

actors: Plain[model.Actor] = plain("Actor")
agreements: Sized[model.Agreement] = sized("Agreement")
amended_events: Sized[model.Amended] = sized("Amended")
amendment_clauses: Sized[model.Amendment] = sized("Amendment")
amounts: Plain[model.Amount] = plain("Amount")
annex_standings: Plain[model.AnnexStanding] = plain("AnnexStanding")
annexes: Sized[model.Annex] = sized("Annex")
annexes_clauses: Sized[model.Annexes] = sized("Annexes")
approved_events: Sized[model.Approved] = sized("Approved")
areas: Sized[model.Area] = sized("Area")
as_long_as_spans: Plain[model.AsLongAs] = plain("AsLongAs")
assessments: Sized[model.Assessment] = sized("Assessment")
authorities: Plain[model.Authority] = plain("Authority")
automatic_renewal_rules: Sized[model.AutomaticRenewal] = sized("AutomaticRenewal")
availability_of_funds_clauses: Sized[model.AvailabilityOfFunds] = sized(
    "AvailabilityOfFunds"
)
bodies: Sized[model.Body] = sized("Body")
bounds: Plain[model.Bound] = plain("Bound")
cadences: Plain[model.Cadence] = plain("Cadence")
carry_overs: Plain[model.CarryOver] = plain("CarryOver")
channels: Plain[model.Channel] = plain("Channel")
clauses: Sized[model.Clause] = sized("Clause")
commitments: Sized[model.Commitment] = sized("Commitment")
condition_kinds: Plain[model.ConditionKind] = plain("ConditionKind")
conditions: Sized[model.Condition] = sized("Condition")
confidentiality_clauses: Sized[model.Confidentiality] = sized("Confidentiality")
consents: Plain[model.Consent] = plain("Consent")
consultation_duty_clauses: Sized[model.ConsultationDuty] = sized("ConsultationDuty")
consulted_events: Sized[model.Consulted] = sized("Consulted")
contributions: Sized[model.Contribution] = sized("Contribution")
cooperation_areas: Sized[model.CooperationArea] = sized("CooperationArea")
cooperation_forms: Sized[model.CooperationForm] = sized("CooperationForm")
cost_items: Plain[model.CostItem] = plain("CostItem")
cost_rules: Sized[model.CostRule] = sized("CostRule")
cost_terms: Plain[model.CostTerms] = plain("CostTerms")
costs_clauses: Sized[model.Costs] = sized("Costs")
courses: Plain[model.Course] = plain("Course")
definitions: Plain[model.Definition] = plain("Definition")
definitions_clauses: Sized[model.Definitions] = sized("Definitions")
deliverable_kinds: Plain[model.DeliverableKind] = plain("DeliverableKind")
deliverables: Sized[model.Deliverable] = sized("Deliverable")
dispute_settlement_clauses: Sized[model.DisputeSettlement] = sized("DisputeSettlement")
dispute_steps: Sized[model.DisputeStep] = sized("DisputeStep")
dossiers: Sized[model.Dossier] = sized("Dossier")
doubt_kinds: Plain[model.DoubtKind] = plain("DoubtKind")
doubts: Sized[model.Doubt] = sized("Doubt")
effect_events: Plain[model.EffectEvent] = plain("EffectEvent")
encounter_kinds: Plain[model.EncounterKind] = plain("EncounterKind")
encounters: Sized[model.Encounter] = sized("Encounter")
entered_events: Sized[model.Entered] = sized("Entered")
entry_into_effect_clauses: Plain[model.EntryIntoEffect] = plain("EntryIntoEffect")
events: Sized[model.Event] = sized("Event")
extended_events: Sized[model.Extended] = sized("Extended")
extensions: Plain[model.Extensions] = plain("Extensions")
extents: Plain[model.Extent] = plain("Extent")
figures: Plain[model.Figure] = plain("Figure")
fixed_term_spans: Plain[model.FixedTerm] = plain("FixedTerm")
focal_points_clauses: Sized[model.FocalPoints] = sized("FocalPoints")
form_kinds: Plain[model.FormKind] = plain("FormKind")
forms: Sized[model.Form] = sized("Form")
groups: Plain[model.Group] = plain("Group")
institution_kinds: Plain[model.InstitutionKind] = plain("InstitutionKind")
institutions: Sized[model.Institution] = sized("Institution")
instrument_kinds: Plain[model.InstrumentKind] = plain("InstrumentKind")
instrument_links: Sized[model.InstrumentLink] = sized("InstrumentLink")
instruments: Sized[model.Instrument] = sized("Instrument")
intellectual_property_clauses: Plain[model.IntellectualProperty] = plain(
    "IntellectualProperty"
)
joint_body_clauses: Sized[model.JointBody] = sized("JointBody")
json_values: Plain[model.Json] = plain("Json")
languages_clauses: Sized[model.Languages] = sized("Languages")
lapsed_events: Sized[model.Lapsed] = sized("Lapsed")
lead_times: Plain[model.LeadTime] = plain("LeadTime")
legal_effects: Plain[model.LegalEffect] = plain("LegalEffect")
legal_status_clauses: Sized[model.LegalStatus] = sized("LegalStatus")
levels: Plain[model.Level] = plain("Level")
link_kinds: Plain[model.LinkKind] = plain("LinkKind")
material_duties: Plain[model.MaterialDuty] = plain("MaterialDuty")
modes: Plain[model.Mode] = plain("Mode")
national_law_clauses: Sized[model.NationalLaw] = sized("NationalLaw")
next_meetings: Plain[model.NextMeeting] = plain("NextMeeting")
no_renewal_rules: Plain[model.NoRenewal] = plain("NoRenewal")
notice_counts: Plain[model.NoticeCount] = plain("NoticeCount")
notice_forms: Plain[model.NoticeForm] = plain("NoticeForm")
notice_given_events: Sized[model.NoticeGiven] = sized("NoticeGiven")
notice_purposes: Plain[model.NoticePurpose] = plain("NoticePurpose")
notices: Plain[model.Notice] = plain("Notice")
notified_events: Sized[model.Notified] = sized("Notified")
officials: Plain[model.Official] = plain("Official")
on_agreed_day_events: Plain[model.OnAgreedDay] = plain("OnAgreedDay")
on_day_events: Plain[model.OnDay] = plain("OnDay")
on_notification_events: Plain[model.OnNotification] = plain("OnNotification")
on_ratification_events: Plain[model.OnRatification] = plain("OnRatification")
on_reply_events: Plain[model.OnReply] = plain("OnReply")
on_signature_events: Plain[model.OnSignature] = plain("OnSignature")
open_ended_spans: Plain[model.OpenEnded] = plain("OpenEnded")
originalses: Sized[model.Originals] = sized("Originals")
other_instruments_clauses: Sized[model.OtherInstruments] = sized("OtherInstruments")
other_provision_clauses: Plain[model.OtherProvision] = plain("OtherProvision")
outcomes: Plain[model.Outcome] = plain("Outcome")
ownerships: Plain[model.Ownership] = plain("Ownership")
part_refs: Plain[model.PartRef] = plain("PartRef")
parties: Sized[model.Party] = sized("Party")
partnership_clauses: Plain[model.Partnership] = plain("Partnership")
partnership_kinds: Plain[model.PartnershipKind] = plain("PartnershipKind")
person_kinds: Plain[model.PersonKind] = plain("PersonKind")
plan_years_spans: Plain[model.PlanYears] = plain("PlanYears")
point_roles: Plain[model.PointRole] = plain("PointRole")
policy_fields: Plain[model.PolicyField] = plain("PolicyField")
portions: Plain[model.Portion] = plain("Portion")
presences: Plain[model.Presence] = plain("Presence")
principle_kinds: Plain[model.PrincipleKind] = plain("PrincipleKind")
principles: Sized[model.Principle] = sized("Principle")
procedure_steps: Plain[model.ProcedureStep] = plain("ProcedureStep")
purposes: Sized[model.Purpose] = sized("Purpose")
rank_tracks: Plain[model.RankTrack] = plain("RankTrack")
ranks: Plain[model.Rank] = plain("Rank")
recitals: Sized[model.Recital] = sized("Recital")
recognitions: Sized[model.Recognition] = sized("Recognition")
registered_events: Sized[model.Registered] = sized("Registered")
relations: Plain[model.Relation] = plain("Relation")
renewal_by_consent_rules: Plain[model.RenewalByConsent] = plain("RenewalByConsent")
renewal_clauses: Sized[model.Renewal] = sized("Renewal")
renewal_rules: Sized[model.RenewalRule] = sized("RenewalRule")
renewal_spans: Plain[model.RenewalSpan] = plain("RenewalSpan")
residuals: Plain[model.Residual] = plain("Residual")
resources: Plain[model.Resource] = plain("Resource")
resumed_events: Sized[model.Resumed] = sized("Resumed")
review_clauses: Sized[model.Review] = sized("Review")
review_minutes: Sized[model.ReviewMinutes] = sized("ReviewMinutes")
roles: Plain[model.Role] = plain("Role")
same_length_spans: Plain[model.SameLength] = plain("SameLength")
settings: Plain[model.Setting] = plain("Setting")
settlements: Plain[model.Settlement] = plain("Settlement")
sides: Plain[model.Side] = plain("Side")
signatures: Sized[model.Signature] = sized("Signature")
signed_documents: Sized[model.SignedDocument] = sized("SignedDocument")
signings: Sized[model.Signing] = sized("Signing")
source_documents: Sized[model.SourceDocument] = sized("SourceDocument")
source_kinds: Plain[model.SourceKind] = plain("SourceKind")
sources: Sized[model.Source] = sized("Source")
standings: Plain[model.Standing] = plain("Standing")
starts_of_terms: Plain[model.CountedFrom] = plain("CountedFrom")
statement_kinds: Plain[model.StatementKind] = plain("StatementKind")
statements: Sized[model.Statement] = sized("Statement")
strengths: Plain[model.Strength] = plain("Strength")
succeeded_events: Sized[model.Succeeded] = sized("Succeeded")
suspended_events: Sized[model.Suspended] = sized("Suspended")
suspension_clauses: Sized[model.Suspension] = sized("Suspension")
term_clauses: Plain[model.Term] = plain("Term")
term_spans: Plain[model.TermSpan] = plain("TermSpan")
terminated_events: Sized[model.Terminated] = sized("Terminated")
termination_clauses: Sized[model.Termination] = sized("Termination")
thanks: Sized[model.Thanks] = sized("Thanks")
transfers: Plain[model.Transfer] = plain("Transfer")
under_ways: Plain[model.UnderWay] = plain("UnderWay")
units: Plain[model.Unit] = plain("Unit")
until_day_spans: Plain[model.UntilDay] = plain("UntilDay")
use_of_material_clauses: Sized[model.UseOfMaterial] = sized("UseOfMaterial")
venue_orders: Plain[model.VenueOrder] = plain("VenueOrder")
verdicts: Plain[model.Verdict] = plain("Verdict")
visit_procedure_clauses: Sized[model.VisitProcedure] = sized("VisitProcedure")
visited_events: Sized[model.Visited] = sized("Visited")

called(globals(), __all__)
