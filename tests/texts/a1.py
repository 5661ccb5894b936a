"""A1: memorandum of the agriculture ministries of China and Sri Lanka, 2005.

Known from Chinese copies that break off in article 5. Its one list holds areas and forms
of cooperation alike; the labels keep their order. Where the second copy stands is not
on record here.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Agreement,
    Cadence,
    Commitment,
    Condition,
    ConditionKind,
    Consent,
    CooperationArea,
    CooperationForm,
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
    JointBody,
    LeadTime,
    Level,
    NationalLaw,
    OtherInstruments,
    Pair,
    Party,
    PersonKind,
    PointRole,
    PolicyField,
    Portion,
    Principle,
    PrincipleKind,
    ProcedureStep,
    Purpose,
    Residual,
    Role,
    Side,
    Signing,
    Source,
    SourceDocument,
    SourceKind,
    Standing,
    Strength,
    Text,
    VenueOrder,
    VisitProcedure,
)

CHINA = Institution(
    key="china",
    name=Text({"zh-Hans": "中华人民共和国", "en": "People's Republic of China"}),
    kind=InstitutionKind.STATE,
    level=Level.STATE,
    country="CN",
)
SRI_LANKA = Institution(
    key="sri-lanka",
    name=Text(
        {
            "zh-Hans": "斯里兰卡民主社会主义共和国",
            "en": "Democratic Socialist Republic of Sri Lanka",
        }
    ),
    kind=InstitutionKind.STATE,
    level=Level.STATE,
    country="LK",
)
MINISTRIES = Pair(
    Institution(
        key="moa-cn",
        name=Text(
            {
                "zh-Hans": "中华人民共和国农业部",
                "en": "Ministry of Agriculture of China",
            }
        ),
        kind=InstitutionKind.MINISTRY,
        level=Level.NATIONAL,
        fields=(PolicyField.AGRICULTURE,),
        country="CN",
        within=CHINA,
    ),
    Institution(
        key="moal-lk",
        name=Text(
            {
                "zh-Hans": "斯里兰卡民主社会主义共和国农业与土地部",
                "en": "Ministry of Agriculture and Lands of Sri Lanka",
            }
        ),
        kind=InstitutionKind.MINISTRY,
        level=Level.NATIONAL,
        fields=(PolicyField.AGRICULTURE,),
        country="LK",
        within=SRI_LANKA,
    ),
)
COMMITTEE = Institution(
    key="committee",
    name=Text(
        {
            "zh-Hans": "中斯农业合作委员会",
            "en": "China-Sri Lanka committee on agricultural cooperation",
        }
    ),
    kind=InstitutionKind.JOINT_BODY,
    fields=(PolicyField.AGRICULTURE,),
)
SECRETARIES = Group(
    key="secretaries",
    words=Text(en="a liaison secretary of each side"),
    of=Actor.EACH,
    persons=PersonKind.OFFICIAL,
)
ENTERPRISES = Group(
    key="enterprises",
    words=Text(en="strong enterprises"),
    of=Actor.EACH,
    kind=InstitutionKind.COMPANY,
)

AREAS = (
    CooperationArea(
        key="hybrid-rice", label="1.5", name=Text(en="production of hybrid rice")
    ),
    CooperationArea(
        key="processing", label="1.6", name=Text(en="processing of farm products")
    ),
    CooperationArea(
        key="animal-health", label="1.7", name=Text(en="animal health and quarantine")
    ),
    CooperationArea(
        key="machinery",
        label="1.8",
        name=Text(en="making and servicing of farm machines"),
    ),
    CooperationArea(
        key="trade",
        label="1.10",
        name=Text(en="trade in farm products of both countries"),
    ),
    CooperationArea(
        key="common-interest",
        label="1.11",
        name=Text(en="areas of common interest, biotechnology among them"),
    ),
)
FORMS = (
    CooperationForm(
        key="information",
        label="1.1",
        words=Text(en="exchange of information on farm science"),
        kinds=(FormKind.INFORMATION_EXCHANGE,),
    ),
    CooperationForm(
        key="seeds",
        label="1.2",
        words=Text(en="exchange of seeds, seedlings and breeding material"),
        kinds=(FormKind.OTHER,),
    ),
    CooperationForm(
        key="mutual-visits",
        label="1.3",
        words=Text(en="mutual visits of experts, technicians and managers"),
        kinds=(FormKind.PERSONNEL_EXCHANGE,),
    ),
    CooperationForm(
        key="workshops",
        label="1.4",
        words=Text(en="courses and seminars in areas of common interest"),
        kinds=(FormKind.TRAINING, FormKind.JOINT_EVENT),
        areas=("common-interest",),
    ),
    Residual(
        key="other-activities",
        label="1.9",
        words=Text(en="other activities on which both decide"),
        consent=Consent(by=Actor.JOINTLY),
    ),
    CooperationForm(
        key="research",
        label="1.11",
        words=Text(en="joint research"),
        kinds=(FormKind.RESEARCH,),
        areas=("common-interest",),
    ),
    CooperationForm(
        key="training",
        label="1.12",
        words=Text(en="training projects that develop people"),
        kinds=(FormKind.TRAINING,),
    ),
)
COMMITMENTS = (
    Commitment(
        key="encourage",
        label="2(1)",
        words=Text(en="encourage and promote cooperation in the areas listed"),
        by=Actor.EACH,
        strength=Strength.ENCOURAGE,
        kinds=(FormKind.PROMOTION,),
    ),
    Commitment(
        key="joint-ventures",
        label="2(2)",
        words=Text(en="encourage strong enterprises to form joint ventures"),
        by=Actor.EACH,
        strength=Strength.ENCOURAGE,
        kinds=(FormKind.DIRECT_LINKS,),
        performers=("enterprises",),
    ),
    Commitment(
        key="exchange-of-seeds",
        label="4(2)",
        words=Text(en="exchange information and seeds as projects that both chose"),
        by=Actor.EACH,
        to=Actor.EACH,
        strength=Strength.PROMISE,
        kinds=(FormKind.INFORMATION_EXCHANGE, FormKind.OTHER),
        forms=("information", "seeds"),
        conditions=(
            Condition(
                kind=ConditionKind.WITH_CONSENT,
                of=Actor.JOINTLY,
                words=Text(en="both determine it and list it as a project"),
            ),
        ),
        costs=(
            CostRule(
                role=Role.REQUESTING,
                words=Text(en="whoever asks for it sees to the costs"),
            ),
        ),
    ),
)
CLAUSES = (
    NationalLaw(
        key="law",
        article="1",
        words=Text(en="carried out under the laws and rules of each"),
        of=Actor.EACH,
    ),
    OtherInstruments(
        key="other-agreements",
        article="1",
        words=Text(en="promises in any other bilateral agreement are not affected"),
        standing=Standing.OTHERS_NOT_AFFECTED,
        of=Actor.EACH,
    ),
    JointBody(
        key="committee-clause",
        article="3",
        words=Text(en="a committee that draws up and carries out the projects"),
        body="committee",
        tasks=(Text(en="draw up projects"), Text(en="carry them out")),
        cadence=Cadence(every="P2Y", words=Text(en="every two years, if both agree")),
        venue=VenueOrder.ALTERNATING,
    ),
    FocalPoints(
        key="liaison",
        article="3",
        words=Text(en="regular channels; each side names a liaison secretary"),
        role=PointRole.COORDINATOR,
        points=Pair(("secretaries",), ("secretaries",)),
    ),
    Costs(
        key="costs",
        article="4(1)",
        rules=(
            CostRule(
                role=Role.SENDING,
                items=(CostItem.INTERNATIONAL_TRAVEL,),
            ),
            CostRule(
                role=Role.RECEIVING,
                items=(
                    CostItem.MEALS,
                    CostItem.ACCOMMODATION,
                    CostItem.LOCAL_TRAVEL,
                ),
            ),
        ),
    ),
    VisitProcedure(
        key="notice-of-visits",
        article="4(1)",
        words=Text(en="the sending side tells the host two months before departure"),
        lead_times=(
            LeadTime(
                step=ProcedureStep.PARTICIPANTS,
                length="P2M",
                role=Role.SENDING,
                words=Text(en="two months before departure"),
            ),
        ),
        documents=(Text(en="the information that is needed"),),
    ),
)

INSTRUMENT = Agreement(
    key="agriculture-2005",
    kind=InstrumentKind.MEMORANDUM_OF_UNDERSTANDING,
    title=Text(
        {
            "zh-Hans": (
                "中华人民共和国农业部与斯里兰卡民主社会主义共和国农业与土地部"
                "农业合作谅解备忘录"
            ),
            "en": (
                "Memorandum of understanding of the ministries of agriculture of China"
                " and Sri Lanka"
            ),
        }
    ),
    parties=MINISTRIES.map(lambda ministry: Party(institutions=(ministry,))),
    names_first=Side.FIRST,
    bodies=(COMMITTEE, SECRETARIES, ENTERPRISES),
    purposes=(Purpose(words=Text(en="to strengthen cooperation in agriculture")),),
    principles=(
        Principle(
            kind=PrincipleKind.MUTUAL_BENEFIT,
            article="2(1)",
            parts=("encourage",),
        ),
        Principle(
            kind=PrincipleKind.MUTUAL_BENEFIT,
            article="4(2)",
            parts=("exchange-of-seeds",),
        ),
    ),
    areas=AREAS,
    forms=FORMS,
    commitments=COMMITMENTS,
    clauses=CLAUSES,
    signing=Signing(day="2005-04-08"),
    source=Source(
        documents=(
            SourceDocument(
                key="copy",
                kind=SourceKind.COPY,
                publisher=Text(en="Ministry of Foreign Affairs of China"),
                day="2005-04-08",
                address="https://www.fmprc.gov.cn/chn/pds/gjhdq/gj/yz/1206_28/1207/t372328.htm",
                languages=("zh-Hans",),
            ),
            SourceDocument(
                key="ministry-copy",
                kind=SourceKind.COPY,
                publisher=Text(en="Ministry of Commerce of China"),
                languages=("zh-Hant",),
            ),
        ),
        extent=Extent.PART,
        unseen=(
            Portion.FINAL_CLAUSES,
            Portion.SIGNATURES,
            Portion.ANNEXES,
            Portion.LANGUAGE_VERSIONS,
        ),
        doubts=(
            Doubt(
                about="agriculture-2005",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="English words are paraphrases of the Chinese copies"),
                document="copy",
            ),
            Doubt(
                about="agriculture-2005",
                members=("signing",),
                kind=DoubtKind.ELSEWHERE,
                words=Text(en="the day stands beside the title of both copies"),
                document="ministry-copy",
            ),
            Doubt(
                about="ministry-copy",
                members=("address",),
                kind=DoubtKind.UNCLEAR,
                words=Text(en="where this copy stands is not on record here"),
            ),
        ),
    ),
)
