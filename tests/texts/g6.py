"""G6: US Department of Commerce and ASEAN Secretariat, cooperation on standards.

Known from an English copy that breaks off in article 4 and from a Chinese translation of
article 5. One side is a secretariat without a country, which acts for its members.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Agreement,
    Cadence,
    Commitment,
    Consent,
    CooperationArea,
    CooperationForm,
    Doubt,
    DoubtKind,
    Extent,
    FocalPoints,
    FormKind,
    Group,
    Institution,
    InstitutionKind,
    InstrumentKind,
    IntellectualProperty,
    Level,
    OtherInstruments,
    Pair,
    Party,
    PointRole,
    PolicyField,
    Portion,
    Recital,
    Relation,
    Residual,
    Review,
    Side,
    Source,
    SourceDocument,
    SourceKind,
    Standing,
    Strength,
    Text,
)

DEPARTMENT = Institution(
    key="doc-us",
    name=Text(en="Department of Commerce of the United States of America"),
    kind=InstitutionKind.MINISTRY,
    level=Level.NATIONAL,
    fields=(PolicyField.TRADE,),
    country="US",
)
SECRETARIAT = Institution(
    key="asean-secretariat",
    name=Text(en="ASEAN Secretariat"),
    kind=InstitutionKind.INTERNATIONAL_ORGANISATION,
    level=Level.INTERNATIONAL,
    fields=(PolicyField.GENERAL,),
)
MEMBERS = Group(
    key="asean-members",
    words=Text(en="Member States of ASEAN"),
    of=Actor.SECOND,
    kind=InstitutionKind.STATE,
)
NIST = Institution(
    key="nist",
    name=Text(en="National Institute of Standards and Technology"),
    short_name=Text(en="NIST"),
    kind=InstitutionKind.AGENCY,
    country="US",
    within=DEPARTMENT,
)
ITA = Institution(
    key="ita",
    name=Text(en="International Trade Administration"),
    short_name=Text(en="ITA"),
    kind=InstitutionKind.AGENCY,
    country="US",
    within=DEPARTMENT,
)
ACCSQ = Institution(
    key="accsq",
    name=Text(en="ASEAN Consultative Committee for Standards and Quality"),
    short_name=Text(en="ACCSQ"),
    kind=InstitutionKind.OTHER,
    level=Level.INTERNATIONAL,
)

INSTRUMENT = Agreement(
    key="standards",
    kind=InstrumentKind.MEMORANDUM_OF_COOPERATION,
    title=Text(
        en=(
            "Memorandum of Cooperation between the Department of Commerce of the United"
            " States of America and the ASEAN Secretariat concerning cooperation on"
            " trade-related standards and conformance issues"
        )
    ),
    parties=Pair(
        Party(institutions=(DEPARTMENT,), called=Text(en="Participant")),
        Party(
            institutions=(SECRETARIAT,),
            on_behalf_of=("asean-members",),
            called=Text(en="Participant"),
        ),
    ),
    names_first=Side.FIRST,
    bodies=(MEMBERS, NIST, ITA, ACCSQ),
    preamble=(
        Recital(
            words=Text(en="close and friendly relations are to be advanced"),
            between=(Relation.INSTITUTIONS,),
        ),
        Recital(words=Text(en="standards and conformance help trade and development")),
    ),
    areas=(
        CooperationArea(
            key="standards-area",
            label="(a)",
            name=Text(en="standards, a priority area (the two are equal)"),
            priority=1,
        ),
        CooperationArea(
            key="conformance",
            label="(b)",
            name=Text(en="conformance, a priority area (the two are equal)"),
            priority=1,
        ),
    ),
    forms=(
        *(
            CooperationForm(key=key, label=label, words=Text(en=words), kinds=kinds)
            for key, label, words, kinds in (
                (
                    "data",
                    "(a)",
                    "may exchange technical data open to the public",
                    (FormKind.INFORMATION_EXCHANGE,),
                ),
                (
                    "visits",
                    "(b)",
                    "scientists, trade analysts and other experts may visit",
                    (FormKind.PERSONNEL_EXCHANGE,),
                ),
                (
                    "market-access",
                    "(c)",
                    "may exchange information on mutual market access",
                    (FormKind.INFORMATION_EXCHANGE,),
                ),
                (
                    "meetings",
                    "(d)",
                    "may hold technical meetings, seminars, workshops and exhibitions",
                    (FormKind.JOINT_EVENT, FormKind.EXHIBITION),
                ),
                (
                    "joint-projects",
                    "(e)",
                    "may run joint programmes and projects",
                    (FormKind.RESEARCH,),
                ),
                (
                    "business",
                    "(f)",
                    "may link commercial interests more closely",
                    (FormKind.DIRECT_LINKS,),
                ),
                (
                    "training",
                    "(g)",
                    "may give education, training and a part in programmes under way",
                    (FormKind.TRAINING,),
                ),
            )
        ),
        Residual(
            key="other-forms",
            label="(h)",
            words=Text(en="other forms on which both may agree"),
            consent=Consent(by=Actor.JOINTLY),
        ),
    ),
    commitments=(
        Commitment(
            key="cooperate",
            label="1",
            words=Text(
                en="may cooperate in standards and conformance that bear on trade"
            ),
            by=Actor.JOINTLY,
            strength=Strength.PERMIT,
            areas=("standards-area", "conformance"),
        ),
    ),
    clauses=(
        IntellectualProperty(
            key="open-research",
            article="2",
            words=Text(
                en=(
                    "both expect that what is done is normally research that is open,"
                    " public and meant to be published"
                )
            ),
        ),
        FocalPoints(
            key="coordinating-agencies",
            article="3",
            words=Text(
                en=(
                    "other suitable institutions, as the Participants determine, may"
                    " carry out activities as well"
                )
            ),
            role=PointRole.COORDINATOR,
            points=Pair(("nist", "ita"), ("accsq",)),
        ),
        Review(
            key="plan-and-review",
            article="3",
            words=Text(en="the agencies should plan and review the activities"),
            cadence=Cadence(words=Text(en="at times that the participants set")),
            by=Actor.JOINTLY,
        ),
        OtherInstruments(
            key="project-annexes",
            article="4",
            words=Text(
                en=(
                    "arrangements for individual projects: tasks, times, money, plans,"
                    " how they end; the agencies may make them at any time of the term"
                )
            ),
            standing=Standing.TO_FOLLOW,
        ),
    ),
    source=Source(
        documents=(
            SourceDocument(
                key="copy",
                kind=SourceKind.COPY,
                publisher=Text(en="ASEAN"),
                address="https://asean.org/?static_post=memorandum-of-cooperation-between-the-department-of-commerce-of-the-united-states-of-america-and-the-association-of-southeast-asian-nations-asean-secretariat-concerning-cooperation-ontrade-related-sta",
                languages=("en",),
            ),
            SourceDocument(
                key="translation",
                kind=SourceKind.TRANSLATION,
                address="https://panyh.net/archives/5858.html",
                languages=("zh-Hans",),
            ),
        ),
        extent=Extent.PART,
        unseen=(
            Portion.COMMITMENTS,
            Portion.FINAL_CLAUSES,
            Portion.SIGNATURES,
            Portion.ANNEXES,
            Portion.LANGUAGE_VERSIONS,
        ),
        doubts=(
            Doubt(
                about="standards",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="the words are short paraphrases of the copies"),
                document="copy",
            ),
            Doubt(
                about="standards",
                members=("forms",),
                kind=DoubtKind.ELSEWHERE,
                words=Text(en="read in a Chinese translation only"),
                document="translation",
            ),
        ),
    ),
)
