"""E9: Kyrgyzstan and Viet Nam, agreement on education, 2025.

Known from press reports in English, of both countries; neither shows the text.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Agreement,
    Bound,
    Cadence,
    Commitment,
    Condition,
    ConditionKind,
    CooperationArea,
    CostItem,
    CostRule,
    CostTerms,
    Doubt,
    DoubtKind,
    Encounter,
    EncounterKind,
    EntryIntoEffect,
    Extent,
    FormKind,
    Group,
    Institution,
    InstitutionKind,
    InstrumentKind,
    LeadTime,
    Level,
    Official,
    OnRatification,
    Pair,
    Party,
    Period,
    PersonKind,
    PolicyField,
    Principle,
    PrincipleKind,
    ProcedureStep,
    Purpose,
    Quantity,
    Rank,
    RankTrack,
    Relation,
    Role,
    Signature,
    Signing,
    Source,
    SourceDocument,
    SourceKind,
    Strength,
    Text,
    Unit,
    VisitProcedure,
)

GOVERNMENTS = Pair(
    Institution(
        key="cabinet-kg",
        name=Text(en="Cabinet of Ministers of the Kyrgyz Republic"),
        kind=InstitutionKind.GOVERNMENT,
        level=Level.NATIONAL,
        country="KG",
    ),
    Institution(
        key="government-vn",
        name=Text(en="Government of Viet Nam"),
        kind=InstitutionKind.GOVERNMENT,
        level=Level.NATIONAL,
        country="VN",
    ),
)
MINISTRIES = Pair(
    Institution(
        key="mes-kg",
        name=Text(en="Ministry of Education and Science of Kyrgyzstan"),
        kind=InstitutionKind.MINISTRY,
        level=Level.NATIONAL,
        fields=(PolicyField.EDUCATION, PolicyField.SCIENCE),
        country="KG",
    ),
    Institution(
        key="moet-vn",
        name=Text(en="Ministry of Education and Training of Viet Nam"),
        kind=InstitutionKind.MINISTRY,
        level=Level.NATIONAL,
        fields=(PolicyField.EDUCATION,),
        country="VN",
    ),
)
MINISTERS = Pair(
    Official(
        key="minister-kg",
        office=Text(en="Minister of Education and Science of Kyrgyzstan"),
        rank=Rank(RankTrack.POLITICAL, 3),
        institution="mes-kg",
    ),
    Official(
        key="nguyen-kim-son",
        name=Text(vi="Nguyễn Kim Sơn"),
        office=Text(en="Minister of Education and Training of Viet Nam"),
        rank=Rank(RankTrack.POLITICAL, 3),
        institution="moet-vn",
    ),
)
PREMIERS = Pair(
    Official(
        key="kasymaliev",
        name=Text(en="Adylbek Kasimaliev"),
        office=Text(en="Prime Minister of Kyrgyzstan"),
        rank=Rank(RankTrack.POLITICAL, 1),
        institution="cabinet-kg",
    ),
    Official(
        key="pham-minh-chinh",
        name=Text(vi="Phạm Minh Chính"),
        office=Text(en="Prime Minister of Viet Nam"),
        rank=Rank(RankTrack.POLITICAL, 1),
        institution="government-vn",
    ),
)
STUDENTS = Group(
    key="students",
    words=Text(en="students of bachelor's and master's programmes"),
    of=Actor.EACH,
    persons=PersonKind.STUDENT,
)
UNIVERSITIES = Group(
    key="universities",
    words=Text(en="higher educational institutions"),
    of=Actor.EACH,
    kind=InstitutionKind.UNIVERSITY,
)
INDIVIDUALS = Group(
    key="individuals",
    words=Text(en="citizens who apply on their own"),
    of=Actor.EACH,
    persons=PersonKind.STUDENT,
)
REPORT = SourceDocument(
    key="report",
    kind=SourceKind.REPORT,
    publisher=Text(en="open.kg"),
    address="https://open.kg/en/news/local-news/83644-kyrgyzstan-i-vetnam-budut-obmenivatsja-studentami-uslovija-soglashenija.html",
    languages=("en",),
)
OTHER_REPORT = SourceDocument(
    key="other-report",
    kind=SourceKind.REPORT,
    publisher=Text(en="Vietnam.vn"),
    day="2025-03-07",
    address="https://www.vietnam.vn/en/viet-nam-va-kyrgzystan-ky-ket-van-kien-hop-tac-ve-giao-duc",
    languages=("en",),
)

INSTRUMENT = Agreement(
    key="education-2025",
    kind=InstrumentKind.AGREEMENT,
    title=Text(en="Agreement of Kyrgyzstan and Viet Nam on cooperation in education"),
    parties=GOVERNMENTS.map(lambda government: Party(institutions=(government,))),
    bodies=(*MINISTRIES, STUDENTS, UNIVERSITIES, INDIVIDUALS),
    officials=(*MINISTERS, *PREMIERS),
    purposes=(
        Purpose(
            words=Text(en="to strengthen educational ties"), between=(Relation.STATES,)
        ),
    ),
    principles=(
        Principle(kind=PrincipleKind.NATIONAL_LAW),
        Principle(kind=PrincipleKind.RECIPROCITY, parts=("exchange-of-students",)),
    ),
    areas=(
        CooperationArea(key="higher", name=Text(en="links of higher education")),
        CooperationArea(
            key="systems", name=Text(en="practice and structure of education")
        ),
        CooperationArea(
            key="training",
            name=Text(en="study up to the doctorate and language training"),
        ),
        CooperationArea(
            key="events", name=Text(en="congresses, conferences and their papers")
        ),
    ),
    commitments=(
        Commitment(
            key="support-links",
            words=Text(en="support links of higher educational institutions"),
            by=Actor.EACH,
            strength=Strength.FACILITATE,
            kinds=(FormKind.DIRECT_LINKS,),
            areas=("higher",),
            performers=("universities",),
        ),
        Commitment(
            key="exchange-of-information",
            words=Text(en="tell each other of events and exchange their papers"),
            by=Actor.EACH,
            to=Actor.EACH,
            strength=Strength.PROMISE,
            kinds=(FormKind.INFORMATION_EXCHANGE,),
            areas=("systems", "events"),
        ),
        Commitment(
            key="exchange-of-students",
            words=Text(en="exchange up to ten students a year"),
            by=Actor.EACH,
            to=Actor.EACH,
            strength=Strength.PROMISE,
            kinds=(FormKind.SCHOLARSHIP,),
            areas=("training",),
            amounts=(
                Quantity(
                    10,
                    Unit.PERSON,
                    bound=Bound.AT_MOST,
                    per="P1Y",
                    words=Text(en="up to ten, with a scholarship each"),
                ),
            ),
            participants=("students",),
            conditions=(
                Condition(
                    kind=ConditionKind.UNDER_NATIONAL_LAW,
                    words=Text(
                        en="conditions and length by the law of the host country"
                    ),
                ),
            ),
        ),
        Commitment(
            key="languages-of-study",
            words=Text(
                en=(
                    "receive students who may study in the host's language, English or"
                    " Russian, as they need"
                )
            ),
            by=Actor.EACH,
            to=Actor.EACH,
            strength=Strength.PERMIT,
            kinds=(FormKind.TRAINING,),
            areas=("training",),
            participants=("students",),
            together_with=("exchange-of-students",),
        ),
        Commitment(
            key="joint-research",
            words=Text(
                en="encourage academic exchange, joint research and state programmes"
            ),
            by=Actor.EACH,
            strength=Strength.ENCOURAGE,
            kinds=(FormKind.EXPERIENCE_EXCHANGE, FormKind.RESEARCH),
        ),
        Commitment(
            key="language-year",
            words=Text(en="a year of language training before the studies"),
            by=Actor.EACH,
            to=Actor.EACH,
            strength=Strength.PROMISE,
            kinds=(FormKind.LANGUAGE_TEACHING,),
            amounts=(Quantity(1, Unit.YEAR),),
            beneficiaries=("students",),
            together_with=("exchange-of-students",),
        ),
        Commitment(
            key="what-the-host-gives",
            words=Text(
                en=(
                    "free study and courses, libraries and material, a monthly"
                    " scholarship by performance, a place in a hostel as for its own"
                )
            ),
            by=Actor.EACH,
            to=Actor.EACH,
            strength=Strength.PROMISE,
            kinds=(FormKind.SCHOLARSHIP,),
            cadence=Cadence(every="P1M", words=Text(en="monthly scholarship")),
            beneficiaries=("students",),
            costs=(
                CostRule(
                    terms=CostTerms.FREE,
                    items=(CostItem.TUITION, CostItem.MATERIAL),
                    persons=PersonKind.STUDENT,
                ),
                CostRule(
                    role=Role.RECEIVING,
                    items=(CostItem.ALLOWANCE,),
                    persons=PersonKind.STUDENT,
                    words=Text(en="amount by the law of the host country"),
                ),
            ),
            together_with=("exchange-of-students",),
        ),
        Commitment(
            key="no-hindrance",
            words=Text(en="do not keep out individuals who apply on their own"),
            by=Actor.EACH,
            strength=Strength.PERMIT,
            kinds=(FormKind.OTHER,),
            beneficiaries=("individuals",),
        ),
    ),
    clauses=(
        VisitProcedure(
            key="days-of-every-year",
            words=Text(en="the host's notices in writing, by a day of every year"),
            lead_times=(
                LeadTime(
                    step=ProcedureStep.PROPOSAL,
                    every_year="02-28",
                    role=Role.HOST,
                    words=Text(en="places and conditions by 28 February"),
                ),
                LeadTime(
                    step=ProcedureStep.REPLY,
                    every_year="06-30",
                    role=Role.HOST,
                    words=Text(en="admission, schools and length of study by 30 June"),
                ),
            ),
        ),
        EntryIntoEffect(
            key="effect",
            words=Text(en="only after it is ratified"),
            on=OnRatification(),
        ),
    ),
    encounters=(
        Encounter(
            key="visit",
            kind=EncounterKind.VISIT,
            words=Text(en="official visit of the Prime Minister of Kyrgyzstan"),
            period=Period("2025-03-06", "2025-03-07"),
            visitor=Actor.FIRST,
            host=Actor.SECOND,
            invited_by="pham-minh-chinh",
            heads=PREMIERS.map(lambda premier: premier.key),
        ),
    ),
    signing=Signing(
        day="2025-03",
        occasion="visit",
        signatures=Pair(
            (Signature(by="minister-kg", on_behalf_of=("cabinet-kg",)),),
            (Signature(by="nguyen-kim-son", on_behalf_of=("government-vn",)),),
        ),
    ),
    source=Source(
        documents=(REPORT, OTHER_REPORT),
        extent=Extent.PART,
        doubts=(
            Doubt(
                about="education-2025",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="the words are short paraphrases of the reports"),
                document="report",
            ),
            Doubt(
                about="exchange-of-students",
                members=("amounts",),
                kind=DoubtKind.DIFFERS,
                words=Text(en="the Vietnamese report says ten a year, not up to ten"),
                document="other-report",
            ),
            Doubt(
                about="effect",
                members=("on",),
                kind=DoubtKind.CUT_OFF,
                words=Text(en="by whom it must be ratified was not seen"),
                document="report",
            ),
        ),
    ),
)
