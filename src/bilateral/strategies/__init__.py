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

__all__ = [
    "actors",
    "agreements",
    "amended_events",
    "amendments",
    "amounts",
    "annex_standings",
    "annexes",
    "annexes_clauses",
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
    "consultation_duties",
    "consulted_events",
    "contributions",
    "cooperation_areas",
    "cooperation_forms",
    "cost_bearers",
    "cost_items",
    "cost_rules",
    "costs_clauses",
    "courses",
    "days",
    "definitions",
    "definitions_clauses",
    "deliverable_kinds",
    "deliverables",
    "dispute_settlements",
    "dispute_steps",
    "dossiers",
    "doubt_kinds",
    "doubts",
    "durations",
    "effect_events",
    "encounter_kinds",
    "encounters",
    "entered_events",
    "entries_into_effect",
    "events",
    "extended_events",
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
    "joint_bodies",
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
    "on_day_events",
    "on_notification_events",
    "on_ratification_events",
    "on_reply_events",
    "on_signature_events",
    "open_ended_spans",
    "originals",
    "other_instruments_clauses",
    "other_provisions",
    "outcomes",
    "ownerships",
    "pairs",
    "part_refs",
    "parties",
    "partnership_kinds",
    "partnerships",
    "periods",
    "person_kinds",
    "plan_year_spans",
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
    "renewal_rules",
    "renewal_spans",
    "renewals",
    "residuals",
    "resources",
    "resumed_events",
    "review_minutes",
    "reviews",
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
    "statement_kinds",
    "statements",
    "strengths",
    "succeeded_events",
    "suspended_events",
    "term_spans",
    "term_starts",
    "terminated_events",
    "terminations",
    "terms",
    "texts",
    "thanks",
    "transfers",
    "under_way_rules",
    "units",
    "until_day_spans",
    "use_of_material_clauses",
    "venue_orders",
    "verdicts",
    "visit_procedures",
    "visited_events",
]

from collections.abc import Sequence
from datetime import date
from typing import Any, Protocol, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from bilateral import model
from bilateral.strategies import _values, _wholes  # noqa: F401 - it adds its strategies
from bilateral.strategies._shapes import numbers, of, records

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class _Plain(Protocol[T_co]):
    def __call__(self) -> SearchStrategy[T_co]: ...


class _Sized(Protocol[T_co]):
    def __call__(self, *, max_size: int = 2) -> SearchStrategy[T_co]: ...


def _plain(cls: type[T]) -> _Plain[T]:
    def strategy() -> SearchStrategy[T]:
        return of(cls, 0)

    described: _Plain[T] = _described(strategy, cls, "")
    return described


def _sized(cls: type[T]) -> _Sized[T]:
    def strategy(*, max_size: int = 2) -> SearchStrategy[T]:
        return of(cls, max_size)

    described: _Sized[T] = _described(strategy, cls, _MAX_SIZE)
    return described


_MAX_SIZE = """

Args:
    max_size: How many items each tuple in them has at most.
"""


def _described(strategy: Any, cls: type[Any], arguments: str) -> Any:
    """Make it look as if it were written out."""
    strategy.__doc__ = f"Values of `{cls.__name__}`.{arguments}"
    strategy.__annotations__["return"] = SearchStrategy[cls]  # type: ignore[valid-type]
    return strategy


# --- values -------------------------------------------------------------------------


def texts(
    *, languages: Sequence[str] | None = None, max_size: int = 12
) -> SearchStrategy[model.Text]:
    """Values of `Text`, in up to three languages.

    Args:
        languages: The tags to draw from; ``None``: any.
        max_size: How many letters the words of a language have at most.
    """
    return _values.texts(languages, max_size)


def days(
    *,
    min_value: date | str | model.Day | None = None,
    max_value: date | str | model.Day | None = None,
    exact: bool | None = None,
) -> SearchStrategy[model.Day]:
    """Values of `Day`: dates, and months and years that lie between the bounds.

    >>> from hypothesis import find
    >>> str(find(days(min_value="2016-02", max_value="2017", exact=False), bool))
    '2016-02'

    Args:
        min_value: Before this no such day can be; ``None`` is 1 January of the year 1.
        max_value: After this no such day can be; ``None`` is the last day of 9998.
        exact: Only dates, or only months and years; ``None``: both.
    """
    return _values.days(min_value, max_value, exact=exact)


def durations(
    *, max_years: int = 9999, max_months: int = 9999, max_days: int = 999_999
) -> SearchStrategy[model.Duration]:
    """Values of `Duration`.

    Args:
        max_years: How many years at most.
        max_months: How many months at most, besides the years.
        max_days: How many days at most, besides years and months; at least 1.
    """
    return records(
        model.Duration,
        0,
        {
            "years": st.integers(0, max_years),
            "months": st.integers(0, max_months),
            "days": st.integers(0, max_days),
        },
    )


def periods(
    *,
    min_value: date | str | model.Day | None = None,
    max_value: date | str | model.Day | None = None,
    exact: bool | None = None,
) -> SearchStrategy[model.Period]:
    """Values of `Period`, with one end or both.

    Args:
        min_value: Before this no end can be; ``None`` is 1 January of the year 1.
        max_value: After this no end can be; ``None`` is the last day of 9998.
        exact: Only dates as ends, or only months and years; ``None``: both.
    """
    return _values.between(min_value, max_value, exact=exact)


def quantities(*, max_number: int = 999_999) -> SearchStrategy[model.Quantity]:
    """Values of `Quantity`.

    Args:
        max_number: How great a number in it is at most.
    """
    some = numbers(0, max_number)
    one = {"number": st.none() | some, "up_to": some, "total": some}
    return records(model.Quantity, 0, one)


def moneys(
    *, max_number: int = 999_999, currencies: Sequence[str] | None = None
) -> SearchStrategy[model.Money]:
    """Values of `Money`.

    Args:
        max_number: How great its number is at most, whatever its sign.
        currencies: The codes to draw from; ``None``: any.
    """
    some = numbers(-max_number, max_number)
    one: dict[str, SearchStrategy[Any]] = {"number": some, "up_to": some}
    if currencies is not None:
        one["currency"] = st.sampled_from(currencies)
    return records(model.Money, 0, one)


def pairs(halves: SearchStrategy[T]) -> SearchStrategy[model.Pair[T]]:
    """Values of `Pair`.

    Args:
        halves: What each side may have.
    """
    return st.builds(model.Pair, halves, halves)


# --- unions -------------------------------------------------------------------------


def amounts() -> SearchStrategy[model.Amount]:
    """Values of `Amount`."""
    return of(model.Amount, 0)


def areas(*, max_size: int = 2) -> SearchStrategy[model.Area]:
    """Values of `Area`.

    Args:
        max_size: How many items each tuple in them has at most.
    """
    return of(model.Area, max_size)


def bodies(*, max_size: int = 2) -> SearchStrategy[model.Body]:
    """Values of `Body`.

    Args:
        max_size: How many items each tuple in them has at most.
    """
    return of(model.Body, max_size)


def clauses(*, max_size: int = 2) -> SearchStrategy[model.Clause]:
    """Values of `Clause`.

    Args:
        max_size: How many items each tuple in them has at most.
    """
    return of(model.Clause, max_size)


def effect_events() -> SearchStrategy[model.EffectEvent]:
    """Values of `EffectEvent`."""
    return of(model.EffectEvent, 0)


def events(*, max_size: int = 2) -> SearchStrategy[model.Event]:
    """Values of `Event`.

    Args:
        max_size: How many items each tuple in them has at most.
    """
    return of(model.Event, max_size)


def forms(*, max_size: int = 2) -> SearchStrategy[model.Form]:
    """Values of `Form`.

    Args:
        max_size: How many items each tuple in them has at most.
    """
    return of(model.Form, max_size)


def renewal_rules(*, max_size: int = 2) -> SearchStrategy[model.RenewalRule]:
    """Values of `RenewalRule`.

    Args:
        max_size: How many items each tuple in them has at most.
    """
    return of(model.RenewalRule, max_size)


def renewal_spans() -> SearchStrategy[model.RenewalSpan]:
    """Values of `RenewalSpan`."""
    return of(model.RenewalSpan, 0)


def term_spans() -> SearchStrategy[model.TermSpan]:
    """Values of `TermSpan`."""
    return of(model.TermSpan, 0)


def instruments(*, max_size: int = 2) -> SearchStrategy[model.Instrument]:
    """Values of `Agreement` and of `ReviewMinutes`.

    Args:
        max_size: How many items each tuple in them has at most.
    """
    return of(model.Instrument, max_size)


# --- records ------------------------------------------------------------------------

agreements = _sized(model.Agreement)
amended_events = _sized(model.Amended)
amendments = _sized(model.Amendment)
annexes = _sized(model.Annex)
annexes_clauses = _sized(model.Annexes)
as_long_as_spans = _plain(model.AsLongAs)
assessments = _sized(model.Assessment)
automatic_renewal_rules = _sized(model.AutomaticRenewal)
availability_of_funds_clauses = _sized(model.AvailabilityOfFunds)
cadences = _plain(model.Cadence)
commitments = _sized(model.Commitment)
conditions = _sized(model.Condition)
confidentiality_clauses = _sized(model.Confidentiality)
consents = _plain(model.Consent)
consultation_duties = _sized(model.ConsultationDuty)
consulted_events = _sized(model.Consulted)
contributions = _sized(model.Contribution)
cooperation_areas = _sized(model.CooperationArea)
cooperation_forms = _sized(model.CooperationForm)
cost_rules = _sized(model.CostRule)
costs_clauses = _sized(model.Costs)
definitions = _plain(model.Definition)
definitions_clauses = _sized(model.Definitions)
deliverables = _sized(model.Deliverable)
dispute_settlements = _sized(model.DisputeSettlement)
dispute_steps = _sized(model.DisputeStep)
dossiers = _sized(model.Dossier)
doubts = _sized(model.Doubt)
encounters = _sized(model.Encounter)
entered_events = _sized(model.Entered)
entries_into_effect = _plain(model.EntryIntoEffect)
extended_events = _sized(model.Extended)
figures = _plain(model.Figure)
fixed_term_spans = _plain(model.FixedTerm)
focal_points_clauses = _sized(model.FocalPoints)
groups = _plain(model.Group)
institutions = _sized(model.Institution)
instrument_links = _sized(model.InstrumentLink)
intellectual_property_clauses = _plain(model.IntellectualProperty)
joint_bodies = _sized(model.JointBody)
languages_clauses = _sized(model.Languages)
lapsed_events = _sized(model.Lapsed)
lead_times = _plain(model.LeadTime)
legal_status_clauses = _sized(model.LegalStatus)
national_law_clauses = _sized(model.NationalLaw)
next_meetings = _plain(model.NextMeeting)
no_renewal_rules = _plain(model.NoRenewal)
notices = _plain(model.Notice)
notice_given_events = _sized(model.NoticeGiven)
notified_events = _sized(model.Notified)
officials = _plain(model.Official)
on_day_events = _plain(model.OnDay)
on_notification_events = _plain(model.OnNotification)
on_ratification_events = _plain(model.OnRatification)
on_reply_events = _plain(model.OnReply)
on_signature_events = _plain(model.OnSignature)
open_ended_spans = _plain(model.OpenEnded)
originals = _sized(model.Originals)
other_instruments_clauses = _sized(model.OtherInstruments)
other_provisions = _plain(model.OtherProvision)
part_refs = _plain(model.PartRef)
partnerships = _plain(model.Partnership)
parties = _sized(model.Party)
plan_year_spans = _plain(model.PlanYears)
principles = _sized(model.Principle)
purposes = _sized(model.Purpose)
ranks = _plain(model.Rank)
recitals = _sized(model.Recital)
recognitions = _sized(model.Recognition)
registered_events = _sized(model.Registered)
renewals = _sized(model.Renewal)
renewal_by_consent_rules = _plain(model.RenewalByConsent)
residuals = _plain(model.Residual)
resumed_events = _sized(model.Resumed)
reviews = _sized(model.Review)
review_minutes = _sized(model.ReviewMinutes)
same_length_spans = _plain(model.SameLength)
signatures = _sized(model.Signature)
signed_documents = _sized(model.SignedDocument)
signings = _sized(model.Signing)
sources = _sized(model.Source)
source_documents = _sized(model.SourceDocument)
statements = _sized(model.Statement)
succeeded_events = _sized(model.Succeeded)
suspended_events = _sized(model.Suspended)
terms = _plain(model.Term)
terminated_events = _sized(model.Terminated)
terminations = _sized(model.Termination)
thanks = _sized(model.Thanks)
until_day_spans = _plain(model.UntilDay)
use_of_material_clauses = _sized(model.UseOfMaterial)
visit_procedures = _sized(model.VisitProcedure)
visited_events = _sized(model.Visited)

# --- closed lists -------------------------------------------------------------------

actors = _plain(model.Actor)
annex_standings = _plain(model.AnnexStanding)
authorities = _plain(model.Authority)
bounds = _plain(model.Bound)
carry_overs = _plain(model.CarryOver)
channels = _plain(model.Channel)
condition_kinds = _plain(model.ConditionKind)
cost_bearers = _plain(model.CostBearer)
cost_items = _plain(model.CostItem)
term_starts = _plain(model.CountedFrom)
courses = _plain(model.Course)
deliverable_kinds = _plain(model.DeliverableKind)
doubt_kinds = _plain(model.DoubtKind)
encounter_kinds = _plain(model.EncounterKind)
extents = _plain(model.Extent)
form_kinds = _plain(model.FormKind)
institution_kinds = _plain(model.InstitutionKind)
instrument_kinds = _plain(model.InstrumentKind)
legal_effects = _plain(model.LegalEffect)
levels = _plain(model.Level)
link_kinds = _plain(model.LinkKind)
material_duties = _plain(model.MaterialDuty)
modes = _plain(model.Mode)
notice_counts = _plain(model.NoticeCount)
notice_forms = _plain(model.NoticeForm)
notice_purposes = _plain(model.NoticePurpose)
outcomes = _plain(model.Outcome)
ownerships = _plain(model.Ownership)
partnership_kinds = _plain(model.PartnershipKind)
person_kinds = _plain(model.PersonKind)
point_roles = _plain(model.PointRole)
policy_fields = _plain(model.PolicyField)
portions = _plain(model.Portion)
presences = _plain(model.Presence)
principle_kinds = _plain(model.PrincipleKind)
procedure_steps = _plain(model.ProcedureStep)
rank_tracks = _plain(model.RankTrack)
relations = _plain(model.Relation)
resources = _plain(model.Resource)
settings = _plain(model.Setting)
settlements = _plain(model.Settlement)
sides = _plain(model.Side)
source_kinds = _plain(model.SourceKind)
standings = _plain(model.Standing)
statement_kinds = _plain(model.StatementKind)
strengths = _plain(model.Strength)
transfers = _plain(model.Transfer)
under_way_rules = _plain(model.UnderWay)
units = _plain(model.Unit)
venue_orders = _plain(model.VenueOrder)
verdicts = _plain(model.Verdict)


def _name() -> None:
    """A strategy that was made above is called what its variable is called."""
    for name in __all__:
        globals()[name].__name__ = globals()[name].__qualname__ = name


_name()
