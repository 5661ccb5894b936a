"""A draft of two news agencies with eight faults, what is found, and the draft mended.

Run it: it prints the report on the draft in English and in Vietnamese, and the report on
the same draft once each fault is mended, which finds nothing and says what was not run.
The agencies are made up; the faults are of the kind that real drafts have.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Agreement,
    Amendment,
    Authority,
    AutomaticRenewal,
    Channel,
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
    Notice,
    NoticeForm,
    Official,
    OnSignature,
    Originals,
    Pair,
    Party,
    PolicyField,
    Principle,
    PrincipleKind,
    Purpose,
    Quantity,
    Rank,
    RankTrack,
    Renewal,
    Residual,
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
    exports,
    in_language,
    replace,
    rules,
)

# What this house asks of a draft. That English prevails, a language of neither side, is
# what both agencies want.
HOUSE_RULES = rules.DEFAULT.ignore("EQU05")


def agency(key: str, name: str, country: str, state: str) -> Institution:
    """A national news agency."""
    return Institution(
        key=key,
        name=name,
        kind=InstitutionKind.NEWS_AGENCY,
        level=Level.NATIONAL,
        fields=(PolicyField.INFORMATION,),
        country=country,
        within=Institution(
            key=f"state-{key}",
            name=state,
            kind=InstitutionKind.STATE,
            level=Level.STATE,
            country=country,
        ),
    )


RED_RIVER = agency("red-river", "Red River News Agency", "VN", "Viet Nam")
MEKONG = agency("mekong", "Mekong Press Agency", "LA", "Laos")


def head(key: str, office: str, institution: str, step: int) -> Official:
    """Somebody at the head of an agency, on this step of its ladder."""
    return Official(
        key=key,
        office=office,
        rank=Rank(RankTrack.AGENCY, step),
        institution=institution,
    )


DIRECTOR = head("director", "Director General", "red-river", 1)
DEPUTY = head("deputy", "Deputy Director General", "mekong", 2)
SECRETARY = head("secretary", "Deputy Director General", "mekong", 2)

DRAFT = in_language(
    Agreement(
        key="draft",
        kind=InstrumentKind.MEMORANDUM_OF_UNDERSTANDING,
        title="Memorandum of Understanding on Cooperation in News",
        parties=Pair(Party(institutions=(RED_RIVER,)), Party(institutions=(MEKONG,))),
        names_first=Side.FIRST,
        officials=(DIRECTOR, DEPUTY, SECRETARY),
        purposes=(Purpose(words="to know more of each other at first hand"),),
        principles=(
            Principle(kind=PrincipleKind.EQUALITY),
            Principle(kind=PrincipleKind.MUTUAL_BENEFIT),
        ),
        areas=(
            CooperationArea(key="news", label="1", name="news and photographs"),
            CooperationArea(key="training", label="2", name="training"),
            Residual(
                key="other-areas",
                label="3",
                words="other areas that the Mekong Press Agency picks",
                consent=Consent(by=Actor.SECOND),  # who decides? 1
            ),
        ),
        forms=(
            CooperationForm(
                key="exchange",
                label="a",
                words="exchange of news and photographs",
                kinds=(FormKind.INFORMATION_EXCHANGE,),
                areas=("news",),
            ),
            CooperationForm(
                key="courses",
                label="b",
                words="courses for reporters",
                kinds=(FormKind.TRAINING,),
                areas=("training",),
            ),
        ),
        commitments=(
            Commitment(
                key="photographs",
                label="1",
                words="each side sends the other ten photographs a month",
                by=Actor.EACH,
                to=Actor.EACH,
                strength=Strength.PROMISE,
                kinds=(FormKind.INFORMATION_EXCHANGE,),
                areas=("news",),
                forms=("exchange",),
                amounts=(Quantity(10, Unit.ITEM, per="P1M"),),
            ),
            Commitment(
                key="reporters",
                label="2",
                words="each side trains two reporters of the other a year",
                by=Actor.EACH,
                to=Actor.EACH,
                strength=Strength.PROMISE,
                kinds=(FormKind.TRAINING,),
                areas=("training",),
                forms=("courses",),
                amounts=(Quantity(2, Unit.PERSON, per="P1Y"),),
            ),
        ),
        clauses=(
            Costs(
                key="costs",
                article="4",
                words="the Red River News Agency bears the costs of travel",
                rules=(
                    CostRule(  # whichever side sends: 2
                        by=Actor.FIRST, items=(CostItem.INTERNATIONAL_TRAVEL,)
                    ),
                    CostRule(role=Role.RECEIVING, items=(CostItem.ACCOMMODATION,)),
                ),
            ),
            NationalLaw(
                key="law",
                article="5",
                words="each side keeps to the law of its country",
                of=Actor.EACH,
            ),
            FocalPoints(
                key="points",
                article="6",
                points=Pair((RED_RIVER.key,), (MEKONG.key,)),
            ),
            DisputeSettlement(
                key="differences",
                article="7",
                steps=(
                    DisputeStep(way=Settlement.CONSULTATION, channel=Channel.DIRECT),
                ),
            ),
            LegalStatus(key="status", article="8", effect=LegalEffect.NOT_BINDING),
            EntryIntoEffect(key="effect", article="9", on=OnSignature()),
            Term(
                key="term",
                article="9",
                span=FixedTerm(length="P3Y", counted_from=CountedFrom.SIGNATURE),
            ),
            Renewal(
                key="renewal",
                article="9",
                rule=AutomaticRenewal(
                    span=SameLength(),
                    notice=Notice(
                        length="P3M",
                        form=NoticeForm.WRITING,
                        by=Actor.FIRST,  # the other cannot stop it: 3
                    ),
                ),
            ),
            Termination(
                key="ending-of-the-first",
                article="10(1)",
                words="the Red River News Agency may end it at one month's notice",
                by=Actor.FIRST,
                notice=Notice(length="P1M", form=NoticeForm.WRITING),
                under_way=UnderWay.CONTINUE,
            ),
            Termination(
                key="ending-of-the-second",
                article="10(2)",
                words="the Mekong Press Agency may end it at six months' notice",
                by=Actor.SECOND,
                notice=Notice(length="P6M", form=NoticeForm.WRITING),  # longer: 4
                under_way=UnderWay.CONTINUE,
            ),
            Amendment(key="changes", article="11", consent=Consent(form="in writing")),
            Languages(
                key="languages",
                article="12",
                texts=("en", "lo", "vi"),
                authority=Authority.EQUAL,
                prevailing="vi",  # a language of the first side: 5
                originals=(Originals(of=Actor.FIRST, number=1),),  # none is kept: 6
            ),
        ),
        signing=Signing(
            signatures=Pair(  # one against two, 7, and a head with deputies: 8
                (Signature(by=DIRECTOR.key),),
                (Signature(by=DEPUTY.key), Signature(by=SECRETARY.key)),
            ),
        ),
    ),
    "en",
)

# Of these rules, each of which finds one thing in the draft.
FAULTS = (
    *("EQU02", "EQU03", "EQU04", "EQU06"),
    *("EQU07", "EQU08", "EQU10", "EQU12"),
)

GENERAL = head("general", "Director General", "mekong", 1)

# Each change is at the place that a finding names, and in the words of that place.
MENDED = replace(
    DRAFT,
    {
        "/areas/2/words/en": "other areas that both sides pick",
        "/areas/2/consent": Consent(),
        "/clauses/0/words/en": "the sending side bears the costs of travel",
        "/clauses/0/rules/0": CostRule(
            role=Role.SENDING, items=(CostItem.INTERNATIONAL_TRAVEL,)
        ),
        "/clauses/7/rule/notice/by": Actor.EACH,
        "/clauses/8/words/en": "the Red River News Agency may end it at six months' notice",
        "/clauses/8/notice/length": "P6M",
        "/clauses/11/prevailing": "en",
        "/clauses/11/originals": (Originals(of=Actor.EACH, number=1),),
        "/officials": (DIRECTOR, GENERAL),
        "/signing/signatures/second": (Signature(by=GENERAL.key),),
    },
)


def main() -> None:
    """Check the draft, and check it again once it is mended."""
    for language in rules.LANGUAGES:
        report = rules.check(DRAFT, rules=HOUSE_RULES)
        print(exports.report.to_text(report, language))
    mended = rules.check(MENDED, rules=HOUSE_RULES)
    print(exports.report.to_text(mended), end="")


if __name__ == "__main__":
    main()
