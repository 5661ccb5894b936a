"""D7: defence memorandum of the Philippines and Poland, 2013, which is no treaty.

Known from an English copy that breaks off in paragraph III, in the list of areas.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Agreement,
    Commitment,
    CooperationArea,
    Doubt,
    DoubtKind,
    Extent,
    FocalPoints,
    Institution,
    InstitutionKind,
    InstrumentKind,
    LegalEffect,
    LegalStatus,
    Level,
    Pair,
    Party,
    PointRole,
    PolicyField,
    Portion,
    Principle,
    PrincipleKind,
    Purpose,
    Recital,
    Relation,
    Side,
    Signing,
    Source,
    SourceDocument,
    SourceKind,
    Strength,
    Text,
)

PHILIPPINES = Institution(
    key="philippines",
    name=Text(en="Republic of the Philippines"),
    kind=InstitutionKind.STATE,
    level=Level.STATE,
    country="PH",
)
POLAND = Institution(
    key="poland",
    name=Text(en="Republic of Poland"),
    kind=InstitutionKind.STATE,
    level=Level.STATE,
    country="PL",
)
DEPARTMENT = Institution(
    key="dnd-ph",
    name=Text(en="Department of National Defense of the Philippines"),
    kind=InstitutionKind.MINISTRY,
    level=Level.NATIONAL,
    fields=(PolicyField.DEFENCE,),
    country="PH",
    within=PHILIPPINES,
)
MINISTER = Institution(
    key="mod-pl",
    name=Text(en="Minister of National Defense of Poland"),
    kind=InstitutionKind.MINISTRY,
    level=Level.NATIONAL,
    fields=(PolicyField.DEFENCE,),
    country="PL",
    within=POLAND,
)

INSTRUMENT = Agreement(
    key="defence-2013",
    kind=InstrumentKind.MEMORANDUM_OF_UNDERSTANDING,
    title=Text(
        en=(
            "Memorandum of Understanding between the Department of National Defense of"
            " the Republic of the Philippines and the Minister of National Defense of"
            " the Republic of Poland concerning the development of bilateral relations"
            " on defense"
        )
    ),
    parties=Pair(
        Party(institutions=(DEPARTMENT,), called=Text(en="Participant")),
        Party(institutions=(MINISTER,), called=Text(en="Participant")),
    ),
    names_first=Side.FIRST,
    preamble=(
        Recital(
            words=Text(en="the friendly relations are to be strengthened"),
            between=(Relation.STATES,),
        ),
        Recital(words=Text(en="bilateral cooperation in defence is important")),
        Recital(words=Text(en="they have agreed as friends on what follows")),
    ),
    purposes=(
        Purpose(
            words=Text(en="a framework for relations in defence that suits both"),
            between=(Relation.INSTITUTIONS,),
        ),
    ),
    principles=(
        Principle(kind=PrincipleKind.NATIONAL_LAW),
        Principle(
            kind=PrincipleKind.INTERNATIONAL_LAW,
            words=Text(en="international law and the commitments of each state"),
        ),
        Principle(kind=PrincipleKind.EQUALITY, article="paragraph I"),
        Principle(kind=PrincipleKind.MUTUAL_BENEFIT, article="paragraph I"),
        Principle(
            kind=PrincipleKind.OTHER,
            words=Text(en="partnership"),
            article="paragraph I",
        ),
    ),
    areas=(
        CooperationArea(
            key="training",
            label="(a)",
            name=Text(en="military education, training and capacity building"),
        ),
        CooperationArea(
            key="logistics",
            label="(b)",
            name=Text(en="logistics of the armed forces"),
        ),
        CooperationArea(
            key="armament", label="(c)", name=Text(en="armament and equipment")
        ),
    ),
    commitments=(
        Commitment(
            key="develop-relations",
            label="paragraph III(1)",
            words=Text(en="agree to develop their relations in these areas"),
            by=Actor.JOINTLY,
            strength=Strength.PROMISE,
            areas=("training", "logistics", "armament"),
        ),
    ),
    clauses=(
        LegalStatus(
            key="status",
            article="paragraph II(1)",
            words=Text(
                en=(
                    "no treaty in the sense of article 2(1)(a) of the Vienna Convention"
                    " on the Law of Treaties, 23 May 1969, and no legal obligation"
                    " under international or national law"
                )
            ),
            effect=LegalEffect.NOT_BINDING,
        ),
        FocalPoints(
            key="responsible-organs",
            article="paragraph II(2)",
            words=Text(en="the organs that apply it, each on behalf of its Republic"),
            role=PointRole.COMPETENT_AUTHORITY,
            points=Pair(("dnd-ph",), ("mod-pl",)),
        ),
    ),
    signing=Signing(day="2013-07-31"),
    source=Source(
        documents=(
            SourceDocument(
                key="copy",
                kind=SourceKind.COPY,
                day="2013-07-31",
                address="http://www.wellsoftruth.com/thebookshelf/showdocsfriendly/35/91024",
                languages=("en",),
            ),
        ),
        extent=Extent.PART,
        unseen=(
            Portion.AREAS,
            Portion.FORMS,
            Portion.COMMITMENTS,
            Portion.FINAL_CLAUSES,
            Portion.SIGNATURES,
            Portion.ANNEXES,
            Portion.LANGUAGE_VERSIONS,
        ),
        doubts=(
            Doubt(
                about="defence-2013",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="the words are short paraphrases of the copy"),
                document="copy",
            ),
            Doubt(
                about="defence-2013",
                members=("signing",),
                kind=DoubtKind.ELSEWHERE,
                words=Text(en="the day under which the library files it"),
                document="copy",
            ),
            Doubt(
                about="mod-pl",
                members=("kind",),
                kind=DoubtKind.INFERRED,
                words=Text(en="the text names the Minister, not the ministry"),
                document="copy",
            ),
        ),
    ),
)
