"""S2: Chinese Academy of Sciences and Royal Swedish Academy of Sciences, 1979.

Known from a Chinese copy that breaks off in article 5. It was signed on 3 March and took
effect on 1 July, on which its quota years begin.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Agreement,
    CarryOver,
    Commitment,
    CooperationArea,
    CooperationForm,
    CostItem,
    CostRule,
    Costs,
    Doubt,
    DoubtKind,
    EntryIntoEffect,
    Extent,
    FormKind,
    Group,
    Institution,
    InstitutionKind,
    InstrumentKind,
    IntellectualProperty,
    Level,
    OnDay,
    OtherInstruments,
    Ownership,
    Pair,
    Party,
    PersonKind,
    PolicyField,
    Portion,
    Purpose,
    Quantity,
    Relation,
    Role,
    Side,
    Signing,
    Source,
    SourceDocument,
    SourceKind,
    Standing,
    Strength,
    Text,
    Unit,
)

CAS = Institution(
    key="cas",
    name=Text({"zh-Hant": "中國科學院", "en": "Chinese Academy of Sciences"}),
    kind=InstitutionKind.ACADEMY,
    level=Level.NATIONAL,
    fields=(PolicyField.SCIENCE,),
    country="CN",
)
SWEDISH = Institution(
    key="swedish-academy",
    name=Text({"zh-Hant": "瑞典皇家科學院", "en": "Royal Swedish Academy of Sciences"}),
    kind=InstitutionKind.ACADEMY,
    fields=(PolicyField.SCIENCE,),
    country="SE",
)
SCIENTISTS = Group(
    key="scientists",
    words=Text(en="scientists"),
    of=Actor.EACH,
    persons=PersonKind.RESEARCHER,
)
OWN_INSTITUTES = Group(
    key="institutes",
    words=Text(en="laboratories and institutes"),
    of=Actor.EACH,
    kind=InstitutionKind.RESEARCH_INSTITUTE,
)
OTHER_INSTITUTES = Group(
    key="other-institutes",
    words=Text(en="institutes and laboratories that do not belong to the academies"),
    of=Actor.EACH,
    kind=InstitutionKind.RESEARCH_INSTITUTE,
)

FORMS = (
    CooperationForm(
        key="contacts",
        label="1",
        words=Text(en="exchange of scientists to make and keep contacts"),
        kinds=(FormKind.PERSONNEL_EXCHANGE,),
    ),
    CooperationForm(
        key="joint-projects",
        label="2",
        words=Text(
            en="exchange of scientists for joint projects and work in institutes"
        ),
        kinds=(FormKind.PERSONNEL_EXCHANGE, FormKind.RESEARCH),
    ),
    CooperationForm(
        key="publications",
        label="3",
        words=Text(en="exchange of books, journals and other material"),
        kinds=(FormKind.INFORMATION_EXCHANGE,),
    ),
    CooperationForm(
        key="symposia",
        label="4",
        words=Text(en="joint symposia, conferences and small workshops"),
        kinds=(FormKind.JOINT_EVENT,),
    ),
    CooperationForm(
        key="direct-contacts",
        label="5",
        words=Text(en="direct contacts of scientists, laboratories and institutes"),
        kinds=(FormKind.DIRECT_LINKS,),
    ),
)

COMMITMENTS = (
    Commitment(
        key="encourage-publishing",
        label="2(2)",
        words=Text(en="encourage those in joint research to publish together"),
        by=Actor.EACH,
        strength=Strength.ENCOURAGE,
        kinds=(FormKind.PUBLICATION,),
        forms=("joint-projects",),
        performers=("scientists",),
    ),
    Commitment(
        key="encourage-contacts",
        label="2(5)",
        words=Text(en="encourage direct contacts"),
        by=Actor.EACH,
        strength=Strength.ENCOURAGE,
        kinds=(FormKind.DIRECT_LINKS,),
        forms=("direct-contacts",),
        performers=("scientists", "institutes"),
    ),
    Commitment(
        key="bring-in-others",
        label="2(5)",
        words=Text(en="do their best to bring in institutes that are not their own"),
        by=Actor.EACH,
        strength=Strength.ENDEAVOUR,
        kinds=(FormKind.RESEARCH,),
        performers=("other-institutes",),
    ),
    Commitment(
        key="work-plans",
        label="3",
        words=Text(
            en=(
                "units in a joint project write a work plan: aim, tasks and duties of"
                " each, times, and who is responsible"
            )
        ),
        by=Actor.EACH,
        strength=Strength.PROMISE,
        kinds=(FormKind.RESEARCH,),
        forms=("joint-projects",),
        performers=("institutes",),
    ),
    Commitment(
        key="exchange",
        label="4",
        words=Text(en="send scientists to the other side"),
        by=Actor.EACH,
        to=Actor.EACH,
        strength=Strength.PROMISE,
        kinds=(FormKind.PERSONNEL_EXCHANGE,),
        forms=("contacts", "joint-projects"),
        amounts=(
            Quantity(
                10,
                Unit.PERSON_MONTH,
                per="P1Y",
                quota_year="07-01",
                carry_over=CarryOver.NOT_ALLOWED,
                words=Text(
                    en="10 person-months a year from 1 July to 30 June, none moved on"
                ),
            ),
        ),
        participants=("scientists",),
    ),
)

INSTRUMENT = Agreement(
    key="agreement-1979",
    kind=InstrumentKind.AGREEMENT,
    title=Text(
        {
            "zh-Hant": "中國科學院和瑞典皇家科學院科學合作協定",
            "en": (
                "Agreement on scientific cooperation of the Chinese Academy of Sciences"
                " and the Royal Swedish Academy of Sciences"
            ),
        }
    ),
    parties=Pair(Party(institutions=(CAS,)), Party(institutions=(SWEDISH,))),
    names_first=Side.FIRST,
    bodies=(SCIENTISTS, OWN_INSTITUTES, OTHER_INSTITUTES),
    purposes=(
        Purpose(
            words=Text(en="to develop scientific cooperation further"),
            between=(Relation.INSTITUTIONS,),
        ),
    ),
    areas=(
        CooperationArea(
            key="basic-research",
            label="1",
            name=Text(en="basic theoretical research in natural science"),
        ),
    ),
    forms=FORMS,
    commitments=COMMITMENTS,
    clauses=(
        OtherInstruments(
            key="work-plans-to-follow",
            article="3",
            words=Text(en="a written work plan for every joint project"),
            standing=Standing.TO_FOLLOW,
        ),
        IntellectualProperty(
            key="inventions",
            article="3",
            words=Text(
                en=(
                    "what one side holds to be an invention may be registered as a"
                    " patent; those concerned may agree apart on its protection in both"
                    " countries and in others"
                )
            ),
            ownership=Ownership.LATER,
        ),
        Costs(
            key="costs",
            article="5",
            rules=(
                CostRule(
                    role=Role.SENDING,
                    items=(CostItem.INTERNATIONAL_TRAVEL,),
                    words=Text(en="travel between the capitals"),
                ),
            ),
            parts=("exchange",),
        ),
        EntryIntoEffect(
            key="effect",
            words=Text(en="in effect from 1 July 1979"),
            on=OnDay(day="1979-07-01"),
        ),
    ),
    signing=Signing(day="1979-03-03", place=Text(en="Beijing")),
    source=Source(
        documents=(
            SourceDocument(
                key="copy",
                kind=SourceKind.COPY,
                address="https://www.newton.com.tw/wiki/%E4%B8%AD%E5%9C%8B%E7%A7%91%E5%AD%B8%E9%99%A2%E5%92%8C%E7%91%9E%E5%85%B8%E7%9A%87%E5%AE%B6%E7%A7%91%E5%AD%B8%E9%99%A2%E7%A7%91%E5%AD%B8%E5%90%88%E4%BD%9C%E5%8D%94%E5%AE%9A/22281104",
                languages=("zh-Hant",),
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
                about="agreement-1979",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="English words are paraphrases of the Chinese copy"),
                document="copy",
            ),
            Doubt(
                about="agreement-1979",
                members=("signing",),
                kind=DoubtKind.ELSEWHERE,
                words=Text(en="in the head of the copy, not in what was seen"),
                document="copy",
            ),
            Doubt(
                about="effect",
                kind=DoubtKind.INFERRED,
                words=Text(
                    en=(
                        "the head of the copy gives the day; the clause was not seen,"
                        " but the quota years begin on that day"
                    )
                ),
                document="copy",
            ),
            Doubt(
                about="costs",
                members=("rules",),
                kind=DoubtKind.CUT_OFF,
                words=Text(en="what the host pays was not seen"),
                document="copy",
            ),
        ),
    ),
)
