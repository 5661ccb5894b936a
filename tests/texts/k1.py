"""K1: China and Mongolia, protocol to their agreement on customs, 2010.

Known from Chinese copies in two pages; of article 6 only the first paragraph was seen.
It ends together with the agreement of 1993 that it carries out.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Agreement,
    AsLongAs,
    AvailabilityOfFunds,
    Cadence,
    Commitment,
    Condition,
    ConditionKind,
    Confidentiality,
    Consent,
    CooperationForm,
    CostItem,
    CostRule,
    Costs,
    Course,
    Deliverable,
    DeliverableKind,
    Dossier,
    Doubt,
    DoubtKind,
    EntryIntoEffect,
    Extent,
    FocalPoints,
    FormKind,
    Group,
    Institution,
    InstitutionKind,
    InstrumentKind,
    InstrumentLink,
    JointBody,
    Level,
    LinkKind,
    NationalLaw,
    OnSignature,
    OtherInstruments,
    Pair,
    PartRef,
    Party,
    PersonKind,
    PointRole,
    PolicyField,
    Portion,
    Purpose,
    Recital,
    Resource,
    Role,
    Side,
    Signing,
    Source,
    SourceDocument,
    SourceKind,
    Standing,
    Strength,
    Term,
    Text,
)

CHINA = Institution(
    key="china",
    name=Text({"zh-Hans": "中华人民共和国", "en": "People's Republic of China"}),
    kind=InstitutionKind.STATE,
    level=Level.STATE,
    country="CN",
)
MONGOLIA = Institution(
    key="mongolia",
    name=Text({"zh-Hans": "蒙古国", "en": "Mongolia"}),
    kind=InstitutionKind.STATE,
    level=Level.STATE,
    country="MN",
)
GOVERNMENTS = Pair(
    Institution(
        key="government-cn",
        name=Text({"zh-Hans": "中华人民共和国政府", "en": "Government of China"}),
        kind=InstitutionKind.GOVERNMENT,
        level=Level.NATIONAL,
        country="CN",
        within=CHINA,
    ),
    Institution(
        key="government-mn",
        name=Text({"zh-Hans": "蒙古国政府", "en": "Government of Mongolia"}),
        kind=InstitutionKind.GOVERNMENT,
        level=Level.NATIONAL,
        country="MN",
        within=MONGOLIA,
    ),
)
PARTIES = GOVERNMENTS.map(lambda government: Party(institutions=(government,)))
CUSTOMS = Pair(
    Institution(
        key="customs-cn",
        name=Text(
            {
                "zh-Hans": "中华人民共和国海关总署",
                "en": "General Administration of Customs of China",
            }
        ),
        kind=InstitutionKind.AGENCY,
        level=Level.NATIONAL,
        fields=(PolicyField.CUSTOMS,),
        country="CN",
        within=GOVERNMENTS.first,
    ),
    Institution(
        key="customs-mn",
        name=Text(
            {
                "zh-Hans": "蒙古国海关总局",
                "en": "Customs General Administration of Mongolia",
            }
        ),
        kind=InstitutionKind.AGENCY,
        level=Level.NATIONAL,
        fields=(PolicyField.CUSTOMS,),
        country="MN",
        within=GOVERNMENTS.second,
    ),
)
OFFICERS = Group(
    key="officers",
    words=Text(en="customs officers in training"),
    of=Actor.EACH,
    persons=PersonKind.TRAINEE,
)
SCHOOLS = Group(
    key="customs-schools",
    words=Text(en="training institutions of the customs"),
    of=Actor.EACH,
    kind=InstitutionKind.SCHOOL,
)

COPY = SourceDocument(
    key="copy",
    kind=SourceKind.COPY,
    address="http://fsou.com/html/text/eag/1006702/100670259_1.html",
    languages=("zh-Hans",),
)
BEGINNING = SourceDocument(
    key="beginning",
    kind=SourceKind.COPY,
    address="http://fdtk.net/index.php/one-belt-one-road-treaty/bilateral-treaties/2020-09-24-08-26-05/199397",
    languages=("zh-Hans",),
)
MINISTRY_COPY = SourceDocument(
    key="ministry-copy",
    kind=SourceKind.COPY,
    publisher=Text(en="Ministry of Commerce of China"),
    title=Text(
        en="Protocol carrying out the customs agreement of 1993 (Mongolia, 1 June 2010)"
    ),
    address="http://big5.mofcom.gov.cn/gate/big5/history.mofcom.gov.cn/?datum=%E4%B8%AD%E5%8D%8E%E4%BA%BA%E6%B0%91%E5%85%B1%E5%92%8C%E5%9B%BD%E6%94%BF%E5%BA%9C%E4%B8%8E%E8%92%99%E5%8F%A4%E5%9B%BD%E6%94%BF%E5%BA%9C%E5%85%B3%E4%BA%8E%E6%89%A7%E8%A1%8C1993%E5%B9%B49%E6%9C%887",
    languages=("zh-Hant",),
)

PARENT = Agreement(
    key="agreement-1993",
    kind=InstrumentKind.AGREEMENT,
    title=Text(
        {
            "zh-Hans": "中华人民共和国政府与蒙古国政府关于海关互助与合作的协定",
            "en": "Agreement of the governments on mutual help of the customs",
        }
    ),
    parties=PARTIES,
    signing=Signing(day="1993-09-07"),
    source=Source(
        documents=(COPY,),
        extent=Extent.PART,
        doubts=(
            Doubt(
                about="agreement-1993",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="known by reference only; its English title is supplied"),
                document="copy",
            ),
        ),
    ),
)

STATISTICS = Deliverable(
    kind=DeliverableKind.DATA, name=Text(en="statistics of the trade of both")
)
COMMITMENTS = (
    Commitment(
        key="information",
        label="1(1)",
        words=Text(en="exchange further information, besides that of 1993"),
        by=Actor.EACH,
        to=Actor.EACH,
        strength=Strength.PROMISE,
        kinds=(FormKind.INFORMATION_EXCHANGE,),
        deliverables=(
            STATISTICS,
            Deliverable(
                kind=DeliverableKind.INFORMATION,
                subject=Text(en="breaches of customs law, real or suspected"),
            ),
            Deliverable(
                kind=DeliverableKind.INFORMATION,
                subject=Text(en="goods that infringe intellectual property"),
            ),
            Deliverable(
                kind=DeliverableKind.INFORMATION, subject=Text(en="customs valuation")
            ),
        ),
    ),
    Commitment(
        key="electronic-form",
        label="1(4)",
        words=Text(en="use electronic form as far as possible"),
        by=Actor.EACH,
        strength=Strength.ENDEAVOUR,
        kinds=(FormKind.INFORMATION_EXCHANGE,),
        together_with=("information",),
    ),
    Commitment(
        key="joint-control",
        label="2(1)",
        words=Text(en="go on with joint customs control"),
        by=Actor.JOINTLY,
        strength=Strength.PROMISE,
        kinds=(FormKind.MUTUAL_SUPPORT,),
        conditions=(
            Condition(
                kind=ConditionKind.UNDER_NATIONAL_LAW,
                of=Actor.EACH,
                words=Text(en="within each law"),
            ),
        ),
        course=Course.CONTINUES,
    ),
    Commitment(
        key="risk-management",
        label="2(2)",
        words=Text(en="exchange experience in managing risks and the data needed"),
        by=Actor.EACH,
        to=Actor.EACH,
        strength=Strength.PROMISE,
        kinds=(FormKind.EXPERIENCE_EXCHANGE, FormKind.MUTUAL_SUPPORT),
    ),
    Commitment(
        key="dangerous-goods",
        label="2(3)",
        words=Text(
            en=(
                "improve control of supplies of dangerous chemicals, explosives and"
                " radioactive materials"
            )
        ),
        by=Actor.JOINTLY,
        strength=Strength.PROMISE,
        kinds=(FormKind.MUTUAL_SUPPORT,),
    ),
    Commitment(
        key="harmonise-documents",
        label="2(4)",
        words=Text(en="may try to harmonise customs papers on international standards"),
        by=Actor.JOINTLY,
        strength=Strength.ENDEAVOUR,
        kinds=(FormKind.OTHER,),
    ),
    Commitment(
        key="information-on-request",
        label="2(5)",
        words=Text(en="gives, unasked or when asked, to the side that asks …"),
        by=Actor.EACH,
        to=Actor.EACH,
        strength=Strength.PROMISE,
    ),
    Commitment(
        key="authorised-operators",
        label="2(6)",
        words=Text(
            en="cooperate on authorised economic operators under the SAFE framework"
        ),
        by=Actor.JOINTLY,
        strength=Strength.PROMISE,
        kinds=(FormKind.MUTUAL_SUPPORT,),
    ),
    Commitment(
        key="protect-rights",
        label="2(7)",
        words=Text(en="cooperate in protecting intellectual property"),
        by=Actor.JOINTLY,
        strength=Strength.PROMISE,
        kinds=(FormKind.MUTUAL_SUPPORT,),
    ),
    Commitment(
        key="endangered-species",
        label="2(8)",
        words=Text(en="cooperate on the appendices of the CITES convention"),
        by=Actor.JOINTLY,
        strength=Strength.PROMISE,
        kinds=(FormKind.MUTUAL_SUPPORT,),
    ),
    Commitment(
        key="controlled-delivery",
        label="2(9)",
        words=Text(en="fight trade in drugs by controlled delivery, help each other"),
        by=Actor.JOINTLY,
        strength=Strength.PROMISE,
        kinds=(FormKind.MUTUAL_SUPPORT,),
    ),
    Commitment(
        key="exchange-of-experience",
        label="3(1)",
        words=Text(en="exchange experience and practice in customs matters"),
        by=Actor.EACH,
        to=Actor.EACH,
        strength=Strength.PROMISE,
        kinds=(FormKind.EXPERIENCE_EXCHANGE,),
    ),
    Commitment(
        key="training",
        label="3(2)-(3)",
        words=Text(en="train customs officers, by sending them or by inviting experts"),
        by=Actor.JOINTLY,
        strength=Strength.PROMISE,
        kinds=(FormKind.TRAINING,),
        participants=("officers",),
    ),
    Commitment(
        key="schools",
        label="3(5)",
        words=Text(en="strengthen cooperation of the customs schools"),
        by=Actor.JOINTLY,
        strength=Strength.PROMISE,
        kinds=(FormKind.DIRECT_LINKS,),
        performers=("customs-schools",),
    ),
)

CLAUSES = (
    OtherInstruments(
        key="protocol-on-methods",
        article="1(3)",
        words=Text(en="methods and times may be agreed upon in a separate protocol"),
        standing=Standing.TO_FOLLOW,
    ),
    NationalLaw(
        key="within-law",
        article="2(9)",
        words=Text(en="within the law of each side"),
        of=Actor.EACH,
        parts=("controlled-delivery",),
    ),
    AvailabilityOfFunds(
        key="within-resources",
        article="2(9)",
        words=Text(en="within competence and resources"),
        of=Actor.EACH,
        resources=(Resource.COMPETENCE, Resource.OTHER),
        parts=("controlled-delivery",),
    ),
    Costs(
        key="costs-of-training",
        article="3(4)",
        rules=(
            CostRule(
                role=Role.RECEIVING,
                items=(
                    CostItem.LOCAL_TRAVEL,
                    CostItem.ACCOMMODATION,
                    CostItem.MEALS,
                    CostItem.ORGANISATION,
                ),
                kinds=(FormKind.TRAINING,),
                words=Text(
                    en="transport, board, lodging, organisation of the training"
                ),
            ),
        ),
        parts=("training",),
    ),
    FocalPoints(
        key="contact",
        article="4(1)-(2)",
        words=Text(en="each names officers for direct contact, in writing"),
        role=PointRole.FOCAL_POINT,
        points=Pair(("customs-cn",), ("customs-mn",)),
        change=Text(en="every change is told to the other side without delay"),
    ),
    JointBody(
        key="yearly-meeting",
        article="4(3)",
        words=Text(en="meeting of the contact departments"),
        cadence=Cadence(every="P1Y", words=Text(en="every year")),
    ),
    Confidentiality(
        key="use-of-information",
        article="5",
        words=Text(
            en=(
                "for the purposes of the protocol only; handing on, other use and use"
                " as evidence take the written consent of the side that gave it"
            )
        ),
        by=Actor.EACH,
        purposes=Text(en="the purposes of this protocol"),
        onward=Consent(by=Actor.EACH, role=Role.PROVIDING, form=Text(en="in writing")),
    ),
    EntryIntoEffect(
        key="effect",
        article="6(1)",
        words=Text(en="from the day of signature"),
        on=OnSignature(),
    ),
    Term(
        key="term",
        article="6(1)",
        words=Text(en="ends at the same time as the agreement of 1993"),
        span=AsLongAs(instrument=PartRef("agreement-1993")),
    ),
)

PROTOCOL = Agreement(
    key="protocol-2010",
    kind=InstrumentKind.PROTOCOL,
    title=Text(
        {
            "zh-Hans": (
                "中华人民共和国政府与蒙古国政府关于执行1993年9月7日《中华人民共和国"
                "政府与蒙古国政府关于海关互助与合作的协定》的议定书"
            ),
            "en": (
                "Protocol of the governments of China and Mongolia carrying out their"
                " agreement on customs of 7 September 1993"
            ),
        }
    ),
    parties=PARTIES,
    names_first=Side.FIRST,
    bodies=(*CUSTOMS, OFFICERS, SCHOOLS),
    preamble=(
        Recital(words=Text(en="wish for effective cooperation under that agreement")),
        Recital(words=Text(en="trade and investment of the two grow")),
        Recital(words=Text(en="crime against customs law takes closer cooperation")),
    ),
    purposes=(
        Purpose(
            words=Text(
                en=(
                    "to ease clearance and trade, under the Kyoto convention and the"
                    " framework of the World Customs Organization"
                )
            )
        ),
    ),
    forms=(
        CooperationForm(
            key="transit-information",
            label="1(2)",
            words=Text(en="may study whether to exchange data on goods in transit"),
            kinds=(FormKind.RESEARCH,),
        ),
    ),
    commitments=COMMITMENTS,
    clauses=CLAUSES,
    signing=Signing(day="2010-06-01"),
    links=(
        InstrumentLink(
            kind=LinkKind.IMPLEMENTS,
            instrument=PartRef("agreement-1993"),
            signed="1993-09-07",
        ),
    ),
    source=Source(
        documents=(COPY, BEGINNING, MINISTRY_COPY),
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
                about="protocol-2010",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="English words are paraphrases of the Chinese copies"),
                document="copy",
            ),
            Doubt(
                about="protocol-2010",
                members=("signing",),
                kind=DoubtKind.ELSEWHERE,
                words=Text(en="from the heading of another copy"),
                document="ministry-copy",
            ),
            Doubt(
                about="information-on-request",
                kind=DoubtKind.CUT_OFF,
                words=Text(
                    en="what is given was not seen: it stands between the pages"
                ),
                document="beginning",
            ),
        ),
    ),
)

DOSSIER = Dossier(
    key="customs-cn-mn",
    title=Text(en="Customs of China and Mongolia"),
    parties=PARTIES,
    instruments=(PARENT, PROTOCOL),
    documents=(COPY,),
)
