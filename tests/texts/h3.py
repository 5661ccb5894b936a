"""H3: special agreement of the health ministries of China and Chile, 2007 to 2009.

Known from a Chinese copy that breaks off in article 6, in the costs of trainees.
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
    Costs,
    Doubt,
    DoubtKind,
    Extent,
    FocalPoints,
    FormKind,
    Group,
    Institution,
    InstitutionKind,
    InstrumentKind,
    InstrumentLink,
    LeadTime,
    Level,
    LinkKind,
    Pair,
    Party,
    Period,
    PersonKind,
    PlanYears,
    PointRole,
    PolicyField,
    Portion,
    ProcedureStep,
    Purpose,
    Quantity,
    Residual,
    Review,
    Role,
    Side,
    Source,
    SourceDocument,
    SourceKind,
    Strength,
    Term,
    Text,
    Unit,
    VisitProcedure,
)

CHINA = Institution(
    key="china",
    name=Text({"zh-Hans": "中华人民共和国", "en": "People's Republic of China"}),
    kind=InstitutionKind.STATE,
    level=Level.STATE,
    country="CN",
)
CHILE = Institution(
    key="chile",
    name=Text({"zh-Hans": "智利共和国", "en": "Republic of Chile"}),
    kind=InstitutionKind.STATE,
    level=Level.STATE,
    country="CL",
)
MINISTRIES = Pair(
    Institution(
        key="moh-cn",
        name=Text(
            {"zh-Hans": "中华人民共和国卫生部", "en": "Ministry of Health of China"}
        ),
        kind=InstitutionKind.MINISTRY,
        level=Level.NATIONAL,
        fields=(PolicyField.HEALTH,),
        country="CN",
        within=CHINA,
    ),
    Institution(
        key="moh-cl",
        name=Text({"zh-Hans": "智利共和国卫生部", "en": "Ministry of Health of Chile"}),
        kind=InstitutionKind.MINISTRY,
        level=Level.NATIONAL,
        fields=(PolicyField.HEALTH,),
        country="CL",
        within=CHILE,
    ),
)

EXPERTS = Group(
    key="experts",
    words=Text(en="health professionals and experts"),
    of=Actor.EACH,
    persons=PersonKind.EXPERT,
)
TRAINEES = Group(
    key="trainees",
    words=Text(en="persons in training"),
    of=Actor.EACH,
    persons=PersonKind.TRAINEE,
)
DELEGATIONS = Group(key="delegations", words=Text(en="delegations"), of=Actor.EACH)
RESEARCHERS = Group(
    key="researchers",
    words=Text(en="experts and researchers invited to conferences"),
    of=Actor.EACH,
    persons=PersonKind.RESEARCHER,
)
COORDINATORS = Group(
    key="coordinators",
    words=Text(en="a coordinator whom each side appoints"),
    of=Actor.EACH,
    persons=PersonKind.OFFICIAL,
)

# The text names four areas as the first among equals: each is of priority 1.
AREAS = (
    CooperationArea(
        key="traditional-medicine",
        label="(1)",
        name=Text(en="traditional medicine and its drugs, of equal priority"),
        priority=1,
    ),
    CooperationArea(
        key="health-facilities",
        label="(2)",
        name=Text(en="health facilities (building of hospitals), of equal priority"),
        priority=1,
    ),
    CooperationArea(
        key="quality-of-care",
        label="(3)",
        name=Text(en="quality of health care, of equal priority"),
        priority=1,
    ),
    CooperationArea(
        key="disease-control",
        label="(4)",
        name=Text(en="prevention and control of diseases, of equal priority"),
        priority=1,
    ),
    Residual(
        key="other-areas",
        words=Text(
            en="the list is not closed: other areas where cooperation is possible"
        ),
    ),
)

COMMITMENTS = (
    Commitment(
        key="mechanism",
        label="1",
        words=Text(en="set up a mechanism of dialogue and contact"),
        by=Actor.JOINTLY,
        strength=Strength.PROMISE,
        kinds=(FormKind.CONSULTATION,),
        purpose=Purpose(
            words=Text(en="to advance cooperation in health and medical science")
        ),
    ),
    Commitment(
        key="exchange-of-persons",
        label="3",
        words=Text(en="exchange experts, trainees and delegations"),
        by=Actor.EACH,
        to=Actor.EACH,
        strength=Strength.PROMISE,
        kinds=(
            FormKind.PERSONNEL_EXCHANGE,
            FormKind.TRAINING,
            FormKind.DELEGATION_EXCHANGE,
        ),
        areas=(
            "traditional-medicine",
            "health-facilities",
            "quality-of-care",
            "disease-control",
            "other-areas",
        ),
        amounts=(
            Quantity(
                5,
                Unit.PERSON_WEEK,
                bound=Bound.AT_MOST,
                per="P1Y",
                words=Text(en="each side sends no more than five person-weeks a year"),
            ),
        ),
        participants=("experts", "trainees", "delegations"),
    ),
    Commitment(
        key="invitations-to-conferences",
        label="4",
        words=Text(en="invite experts and researchers to medical conferences"),
        by=Actor.EACH,
        to=Actor.EACH,
        strength=Strength.PROMISE,
        kinds=(FormKind.JOINT_EVENT,),
        participants=("researchers",),
    ),
    Commitment(
        key="meetings-of-coordinators",
        label="5",
        words=Text(en="the coordinators normally meet at the World Health Assembly"),
        by=Actor.JOINTLY,
        strength=Strength.PROMISE,
        kinds=(FormKind.CONSULTATION,),
        participants=("coordinators",),
        occasion=Text(en="the World Health Assembly"),
        conditions=(
            Condition(
                kind=ConditionKind.WITH_CONSENT,
                of=Actor.JOINTLY,
                words=Text(en="elsewhere, if both ministries agree"),
            ),
        ),
    ),
)

CLAUSES = (
    Term(
        key="term",
        words=Text({"zh-Hans": "2007至2009年度", "en": "for the years 2007 to 2009"}),
        span=PlanYears(period=Period("2007", "2009")),
    ),
    VisitProcedure(
        key="notice-of-visits",
        article="3",
        words=Text(en="the side that sends gives the particulars two months before"),
        lead_times=(
            LeadTime(
                step=ProcedureStep.PARTICIPANTS,
                length="P2M",
                role=Role.SENDING,
                words=Text(en="two months before the visit"),
            ),
        ),
        documents=(
            Text(en="name and post"),
            Text(en="outline of what is to be studied"),
            Text(en="length of stay"),
            Text(en="language used"),
        ),
    ),
    VisitProcedure(
        key="notice-of-conferences",
        article="4",
        words=Text(en="the side that invites announces a conference two months before"),
        lead_times=(
            LeadTime(
                step=ProcedureStep.OTHER,
                length="P2M",
                role=Role.INVITING,
                words=Text(en="particulars of the conference, two months before"),
            ),
        ),
        documents=(Text(en="the invitation says what is paid"),),
    ),
    FocalPoints(
        key="coordination",
        article="5",
        words=Text(en="each side appoints a coordinator for the projects"),
        role=PointRole.COORDINATOR,
        points=Pair(("coordinators",), ("coordinators",)),
    ),
    Review(
        key="yearly-evaluation",
        article="5",
        words=Text(en="the coordinators evaluate the progress every year"),
        cadence=Cadence(every="P1Y", words=Text(en="every year")),
        by=Actor.EACH,
    ),
    Costs(
        key="costs-of-exchange",
        article="6",
        rules=(
            CostRule(
                role=Role.SENDING,
                items=(CostItem.INTERNATIONAL_TRAVEL, CostItem.LOCAL_TRAVEL),
                persons=PersonKind.EXPERT,
                words=Text(
                    en="travel to the capital and back, and travel inside the country"
                ),
            ),
            CostRule(
                role=Role.RECEIVING,
                items=(CostItem.LOCAL_COSTS, CostItem.ACCOMMODATION),
                persons=PersonKind.EXPERT,
                words=Text(en="local costs, lodging among them"),
            ),
            CostRule(
                role=Role.SENDING,
                persons=PersonKind.TRAINEE,
                words=Text(en="travel and all other costs abroad"),
            ),
        ),
        parts=("exchange-of-persons",),
    ),
)

INSTRUMENT = Agreement(
    key="health-2007",
    kind=InstrumentKind.AGREEMENT,
    title=Text(
        {
            "zh-Hans": (
                "中华人民共和国卫生部与智利共和国卫生部关于卫生和医学科学合作"
                "2007至2009年度特别协议"
            ),
            "en": (
                "Special agreement of the ministries of health of China and Chile on"
                " health and medical science, 2007 to 2009"
            ),
        }
    ),
    parties=MINISTRIES.map(lambda ministry: Party(institutions=(ministry,))),
    names_first=Side.FIRST,
    bodies=(EXPERTS, TRAINEES, DELEGATIONS, RESEARCHERS, COORDINATORS),
    areas=AREAS,
    commitments=COMMITMENTS,
    clauses=CLAUSES,
    links=(
        InstrumentLink(
            kind=LinkKind.UNDER,
            title=Text(
                en=(
                    "Framework agreement of the governments of China and Chile on"
                    " cooperation in health and medical science"
                )
            ),
            signed="2004-11-18",
            words=Text(en="signed in Santiago"),
        ),
    ),
    source=Source(
        documents=(
            SourceDocument(
                key="copy",
                kind=SourceKind.COPY,
                address="http://fdtk.net/index.php/one-belt-one-road-treaty/bilateral-treaties/2020-09-24-08-33-54/20072009",
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
                about="health-2007",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="English words are paraphrases of the Chinese copy"),
                document="copy",
            ),
            Doubt(
                about="term",
                members=("span",),
                kind=DoubtKind.INFERRED,
                words=Text(en="from the years in the title"),
                document="copy",
            ),
            Doubt(
                about="costs-of-exchange",
                kind=DoubtKind.CUT_OFF,
                words=Text(en="the copy breaks off in the rule on trainees"),
                document="copy",
            ),
        ),
    ),
)
