"""Clean drafts, of which no default rule has anything to say: examples begin here.

A rule's good example is one of these, or one changed in something that it must not
mind; its bad example is one of these with one fault.
"""

from __future__ import annotations

__all__ = [
    "agreement",
    "clause",
    "dossier",
    "minutes",
    "with_clause",
    "without_clause",
]

from typing import Any, TypeVar

import attrs

from bilateral.model import (
    Actor,
    Agreement,
    Amendment,
    Assessment,
    Authority,
    Channel,
    Clause,
    Commitment,
    Consent,
    CooperationArea,
    CooperationForm,
    CostItem,
    CostRule,
    Costs,
    CountedFrom,
    DisputeSettlement,
    DisputeStep,
    Dossier,
    EntryIntoEffect,
    FixedTerm,
    FocalPoints,
    FormKind,
    Institution,
    InstitutionKind,
    InstrumentKind,
    Languages,
    LegalEffect,
    LegalStatus,
    Level,
    NationalLaw,
    NextMeeting,
    Notice,
    NoticeCount,
    NoticeForm,
    Official,
    OnSignature,
    Originals,
    Outcome,
    Pair,
    PartRef,
    Party,
    PolicyField,
    Principle,
    PrincipleKind,
    Purpose,
    Quantity,
    Rank,
    RankTrack,
    Renewal,
    RenewalByConsent,
    Residual,
    ReviewMinutes,
    Role,
    SameLength,
    Settlement,
    Side,
    Signature,
    Signing,
    Strength,
    Term,
    Termination,
    UnderWay,
    Unit,
    in_language,
)

C = TypeVar("C", bound=Clause)


def _office(key: str, country: str, name: str) -> Institution:
    state = Institution(
        key=country.lower(),
        name=name,
        kind=InstitutionKind.STATE,
        level=Level.STATE,
        country=country,
    )
    return Institution(
        key=key,
        name=f"Ministry of Information of {name}",
        kind=InstitutionKind.MINISTRY,
        level=Level.NATIONAL,
        fields=(PolicyField.INFORMATION,),
        country=country,
        within=state,
    )


MINISTRIES = Pair(
    _office("ministry-vn", "VN", "Viet Nam"), _office("ministry-la", "LA", "Laos")
)
OFFICIALS = Pair(
    Official(
        key="minister-vn",
        office="Minister of Information",
        rank=Rank(RankTrack.POLITICAL, 3),
        institution="ministry-vn",
    ),
    Official(
        key="minister-la",
        office="Minister of Information",
        rank=Rank(RankTrack.POLITICAL, 3),
        institution="ministry-la",
    ),
)
PARTIES = MINISTRIES.map(lambda ministry: Party(institutions=(ministry,)))
SIGNING = Signing(
    day="2020-12-21",
    place="Vientiane",
    signatures=OFFICIALS.map(lambda official: (Signature(by=official.key),)),
)
COMMITMENTS = (
    Commitment(
        key="photographs",
        label="1",
        words="each sends the other photographs every month",
        by=Actor.EACH,
        to=Actor.EACH,
        strength=Strength.PROMISE,
        kinds=(FormKind.INFORMATION_EXCHANGE,),
        areas=("news",),
        forms=("exchange",),
        amounts=(Quantity(10, Unit.ITEM, per="P1M"),),
    ),
    Commitment(
        key="visits",
        label="2",
        words="each sends a delegation every year",
        by=Actor.EACH,
        to=Actor.EACH,
        strength=Strength.PROMISE,
        kinds=(FormKind.DELEGATION_EXCHANGE,),
        areas=("training",),
        forms=("delegations",),
        amounts=(Quantity(1, Unit.GROUP, per="P1Y"),),
    ),
)
CLAUSES = (
    Costs(
        key="costs",
        article="5",
        rules=(
            CostRule(role=Role.SENDING, items=(CostItem.INTERNATIONAL_TRAVEL,)),
            CostRule(role=Role.RECEIVING, items=(CostItem.ACCOMMODATION,)),
        ),
    ),
    NationalLaw(key="law", article="6", words="the law of each is kept", of=Actor.EACH),
    FocalPoints(
        key="points",
        article="7",
        points=MINISTRIES.map(lambda ministry: (ministry.key,)),
    ),
    LegalStatus(key="status", article="8", effect=LegalEffect.NOT_BINDING),
    DisputeSettlement(
        key="differences",
        article="9",
        steps=(DisputeStep(way=Settlement.CONSULTATION, channel=Channel.DIRECT),),
    ),
    Amendment(key="changes", article="10", consent=Consent(form="in writing")),
    EntryIntoEffect(key="effect", article="11", on=OnSignature()),
    Term(
        key="term",
        article="11",
        span=FixedTerm(length="P5Y", counted_from=CountedFrom.SIGNATURE),
    ),
    Renewal(
        key="renewal",
        article="11",
        rule=RenewalByConsent(consent=Consent(form="in writing"), span=SameLength()),
    ),
    Termination(
        key="end",
        article="12",
        by=Actor.EACH,
        notice=Notice(
            length="P6M", counted=NoticeCount.AFTER_RECEIPT, form=NoticeForm.WRITING
        ),
        under_way=UnderWay.CONTINUE,
    ),
    Languages(
        key="languages",
        texts=("lo", "vi"),
        authority=Authority.EQUAL,
        originals=(Originals(number=2, languages=("lo", "vi")),),
    ),
)


def agreement(**changes: Any) -> Agreement:
    """A clean memorandum of two ministries, with other members."""
    plain: dict[str, Any] = {
        "key": "memorandum",
        "kind": InstrumentKind.MEMORANDUM_OF_UNDERSTANDING,
        "title": "Memorandum of Understanding on cooperation in information",
        "parties": PARTIES,
        "names_first": Side.FIRST,
        "officials": (*OFFICIALS,),
        "purposes": (Purpose(words="to deepen cooperation"),),
        "principles": (
            Principle(kind=PrincipleKind.EQUALITY),
            Principle(kind=PrincipleKind.MUTUAL_BENEFIT),
        ),
        "areas": (
            CooperationArea(key="news", label="1", name="news"),
            CooperationArea(key="training", label="2", name="training"),
            Residual(
                key="other-areas", label="3", words="other areas", consent=Consent()
            ),
        ),
        "forms": (
            CooperationForm(
                key="exchange",
                label="a",
                words="exchange of photographs",
                kinds=(FormKind.INFORMATION_EXCHANGE,),
                areas=("news",),
            ),
            CooperationForm(
                key="delegations",
                label="b",
                words="exchange of delegations",
                kinds=(FormKind.DELEGATION_EXCHANGE,),
                areas=("training",),
            ),
        ),
        "commitments": COMMITMENTS,
        "clauses": CLAUSES,
        "signing": SIGNING,
    }
    return in_language(Agreement(**plain | changes), "en")


def clause(kind: type[C]) -> C:
    """The clause of this type in a clean draft."""
    return next(each for each in CLAUSES if isinstance(each, kind))


def with_clause(new: Clause, **changes: Any) -> Agreement:
    """A clean draft with this clause in place of the one of its type, or added."""
    others = tuple(each for each in CLAUSES if type(each) is not type(new))
    return agreement(clauses=(*others, new), **changes)


def changed_clause(kind: type[Clause], **members: Any) -> Agreement:
    """A clean draft with other members in its clause of this type."""
    new = tuple(
        attrs.evolve(each, **members) if isinstance(each, kind) else each
        for each in CLAUSES
    )
    return agreement(clauses=new)


def without_clause(*kinds: type[Clause]) -> Agreement:
    """A clean draft without any clause of these types."""
    return agreement(clauses=tuple(c for c in CLAUSES if not isinstance(c, kinds)))


def minutes(**changes: Any) -> ReviewMinutes:
    """Clean minutes of the year 2021 under the clean memorandum."""
    plain: dict[str, Any] = {
        "key": "minutes-2021",
        "kind": InstrumentKind.MINUTES,
        "title": "Minutes of the talks of 2021",
        "parties": PARTIES,
        "names_first": Side.FIRST,
        "officials": (*OFFICIALS,),
        "signing": attrs.evolve(SIGNING, day="2021-12-20", place="Ha Noi"),
        "reviewed": (PartRef("memorandum"),),
        "reviewed_period": "2021-01-01/2021-12-31",
        "plan_period": "2022-01-01/2022-12-31",
        "assessments": (
            Assessment(
                key="photographs-2021",
                of=(PartRef("memorandum", "photographs"),),
                outcome=Outcome.DONE,
            ),
            Assessment(
                key="visits-2021",
                of=(PartRef("memorandum", "visits"),),
                outcome=Outcome.DONE,
            ),
        ),
        "commitments": (
            Commitment(
                key="photographs-2022",
                words="each sends the other photographs every month",
                by=Actor.EACH,
                to=Actor.EACH,
                strength=Strength.PROMISE,
                kinds=(FormKind.INFORMATION_EXCHANGE,),
                amounts=(Quantity(10, Unit.ITEM, per="P1M"),),
                continues=PartRef("memorandum", "photographs"),
            ),
        ),
        "next_meeting": NextMeeting(day="2022-12", place="Vientiane"),
    }
    return in_language(ReviewMinutes(**plain | changes), "en")


def dossier(*instruments: Agreement | ReviewMinutes, **changes: Any) -> Dossier:
    """A complete file with these, else with the clean memorandum and its minutes."""
    plain: dict[str, Any] = {
        "key": "file",
        "parties": PARTIES,
        "instruments": instruments or (agreement(), minutes()),
        "complete_until": "2021-12-31",
    }
    told = {k: in_language(value, "en") for k, value in (plain | changes).items()}
    return Dossier(**told)
