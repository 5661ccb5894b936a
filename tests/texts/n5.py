"""N5: news agencies of Ghana and Côte d'Ivoire, memorandum of 2018.

Known from the agency's own report in English.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Agreement,
    Commitment,
    Condition,
    ConditionKind,
    CostRule,
    CostTerms,
    Deliverable,
    DeliverableKind,
    DisputeSettlement,
    DisputeStep,
    Doubt,
    DoubtKind,
    Encounter,
    EncounterKind,
    Extent,
    FormKind,
    Institution,
    InstitutionKind,
    InstrumentKind,
    Level,
    MaterialDuty,
    Official,
    Pair,
    Party,
    PolicyField,
    Purpose,
    Rank,
    RankTrack,
    Settlement,
    Signature,
    Signing,
    Source,
    SourceDocument,
    SourceKind,
    Strength,
    Text,
    UseOfMaterial,
)

GNA = Institution(
    key="gna",
    name=Text(en="Ghana News Agency"),
    short_name=Text(en="GNA"),
    kind=InstitutionKind.NEWS_AGENCY,
    level=Level.NATIONAL,
    fields=(PolicyField.INFORMATION,),
    country="GH",
)
AIP = Institution(
    key="aip",
    name=Text(fr="Agence Ivoirienne de Presse"),
    short_name=Text(fr="AIP"),
    kind=InstitutionKind.NEWS_AGENCY,
    level=Level.NATIONAL,
    fields=(PolicyField.INFORMATION,),
    country="CI",
    aliases=(Text(en="Agence Ivorienne De Presse"),),
)
HEADS = Pair(
    Official(
        key="osei-bonsu",
        name=Text(en="Kwaku Osei-Bonsu"),
        office=Text(en="Acting General Manager"),
        rank=Rank(RankTrack.AGENCY, 1),
        institution="gna",
    ),
    Official(
        key="barry-sana",
        name=Text(fr="Valentine Claudine Oumou Barry Sana"),
        office=Text(en="Central Director"),
        rank=Rank(RankTrack.AGENCY),
        institution="aip",
    ),
)

INSTRUMENT = Agreement(
    key="memorandum-2018",
    kind=InstrumentKind.MEMORANDUM_OF_UNDERSTANDING,
    title=Text(
        en=(
            "Memorandum of Understanding of the Ghana News Agency and the Agence"
            " Ivoirienne de Presse"
        )
    ),
    parties=Pair(Party(institutions=(GNA,)), Party(institutions=(AIP,))),
    officials=(*HEADS,),
    commitments=(
        Commitment(
            key="exchange-of-news",
            words=Text(
                en=(
                    "exchange news bulletins, photographs and other products, by internet"
                    " or in any other way"
                )
            ),
            by=Actor.EACH,
            to=Actor.EACH,
            strength=Strength.PROMISE,
            kinds=(FormKind.INFORMATION_EXCHANGE,),
            deliverables=(
                Deliverable(kind=DeliverableKind.NEWS, languages=("en", "fr")),
                Deliverable(kind=DeliverableKind.PHOTO),
                Deliverable(
                    kind=DeliverableKind.OTHER, name=Text(en="other news products")
                ),
            ),
            purpose=Purpose(words=Text(en="publication in each country")),
            costs=(
                CostRule(
                    terms=CostTerms.FREE,
                    words=Text(en="free of charge, without subscription"),
                ),
            ),
        ),
        Commitment(
            key="access",
            words=Text(en="give the other the keys to its bulletins on the internet"),
            by=Actor.EACH,
            to=Actor.EACH,
            strength=Strength.PROMISE,
            kinds=(FormKind.INFORMATION_EXCHANGE,),
            conditions=(
                Condition(
                    kind=ConditionKind.OTHER, words=Text(en="where internet is used")
                ),
            ),
            together_with=("exchange-of-news",),
        ),
        Commitment(
            key="priority",
            words=Text(en="use the other's copy first on world events in its country"),
            by=Actor.EACH,
            to=Actor.EACH,
            strength=Strength.PROMISE,
            kinds=(FormKind.PUBLICATION,),
            occasion=Text(en="international events in Ghana or Côte d'Ivoire"),
            conditions=(
                Condition(
                    kind=ConditionKind.WITHIN_MEANS,
                    words=Text(en="whenever possible"),
                ),
            ),
        ),
        Commitment(
            key="further-services",
            words=Text(en="answer requests for services that are not named"),
            by=Actor.EACH,
            to=Actor.EACH,
            strength=Strength.PROMISE,
            kinds=(FormKind.MUTUAL_SUPPORT,),
            conditions=(Condition(kind=ConditionKind.ON_REQUEST, of=Actor.EACH),),
        ),
        Commitment(
            key="visits",
            words=Text(en="exchange visits"),
            by=Actor.EACH,
            to=Actor.EACH,
            strength=Strength.PROMISE,
            kinds=(FormKind.DELEGATION_EXCHANGE,),
            conditions=(
                Condition(
                    kind=ConditionKind.DETAILS_LATER,
                    words=Text(en="settled case by case"),
                ),
            ),
        ),
    ),
    clauses=(
        UseOfMaterial(
            key="content",
            words=Text(en="the essential content is kept and not distorted"),
            by=Actor.EACH,
            material=(DeliverableKind.NEWS,),
            duties=(MaterialDuty.NO_DISTORTION,),
        ),
        DisputeSettlement(
            key="differences",
            words=Text(en="in a spirit of cooperation and mutual understanding"),
            steps=(DisputeStep(way=Settlement.CONSULTATION),),
        ),
    ),
    encounters=(
        Encounter(
            key="visit",
            kind=EncounterKind.VISIT,
            words=Text(en="working visit of two days"),
            place=Text(en="Accra"),
            visitor=Actor.SECOND,
            host=Actor.FIRST,
        ),
    ),
    signing=Signing(
        day="2018-08-01",
        place=Text(en="Accra"),
        occasion="visit",
        signatures=HEADS.map(lambda head: (Signature(by=head.key),)),
    ),
    source=Source(
        documents=(
            SourceDocument(
                key="report",
                kind=SourceKind.REPORT,
                publisher=Text(en="GNA"),
                day="2018-08-02",
                address="https://www.ghanabusinessnews.com/2018/08/02/ghana-cote-divoire-to-lead-wire-service-revolution/",
                languages=("en",),
            ),
        ),
        extent=Extent.PART,
        doubts=(
            Doubt(
                about="memorandum-2018",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="the words are short paraphrases of the report"),
                document="report",
            ),
            Doubt(
                about="memorandum-2018",
                members=("title",),
                kind=DoubtKind.SUPPLIED,
                words=Text(en="the report says only what kind of text it is"),
                document="report",
            ),
            Doubt(
                about="memorandum-2018",
                members=("signing",),
                kind=DoubtKind.INFERRED,
                words=Text(en="the report of 2 August, a Thursday, says Wednesday"),
                document="report",
            ),
            Doubt(
                about="differences",
                members=("steps",),
                kind=DoubtKind.INFERRED,
                words=Text(en="the report says only that the sides resolve them"),
                document="report",
            ),
        ),
    ),
)
