"""S4: Chinese astronautics ministry and British trade department, space, 1985.

Known from a Chinese copy that breaks off in article 4, and from a report on the signing.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Agreement,
    Bound,
    Cadence,
    Commitment,
    Consent,
    CooperationArea,
    CooperationForm,
    Dossier,
    Doubt,
    DoubtKind,
    Encounter,
    EncounterKind,
    Entered,
    Extent,
    FormKind,
    Group,
    Institution,
    InstitutionKind,
    InstrumentKind,
    InstrumentLink,
    JointBody,
    Level,
    LinkKind,
    Official,
    Pair,
    PartRef,
    Party,
    Period,
    PolicyField,
    Portion,
    Principle,
    PrincipleKind,
    Quantity,
    Rank,
    RankTrack,
    Recital,
    Residual,
    Side,
    Signature,
    Signing,
    Source,
    SourceDocument,
    SourceKind,
    Strength,
    Text,
    Unit,
    VenueOrder,
    Visited,
)

CHINA = Institution(
    key="china",
    name=Text({"zh-Hans": "中华人民共和国", "en": "People's Republic of China"}),
    kind=InstitutionKind.STATE,
    level=Level.STATE,
    country="CN",
)
KINGDOM = Institution(
    key="united-kingdom",
    name=Text({"zh-Hans": "联合王国", "en": "United Kingdom"}),
    kind=InstitutionKind.STATE,
    level=Level.STATE,
    country="GB",
)
MINISTRIES = Pair(
    Institution(
        key="mai-cn",
        name=Text(
            {
                "zh-Hans": "中华人民共和国航天工业部",
                "en": "Ministry of Astronautics Industry",
            }
        ),
        kind=InstitutionKind.MINISTRY,
        level=Level.NATIONAL,
        fields=(PolicyField.SPACE, PolicyField.INDUSTRY),
        country="CN",
        within=CHINA,
    ),
    Institution(
        key="dti-gb",
        name=Text(
            {
                "zh-Hans": "联合王国贸易工业部",
                "en": "Department of Trade and Industry",
            }
        ),
        kind=InstitutionKind.MINISTRY,
        level=Level.NATIONAL,
        fields=(PolicyField.TRADE, PolicyField.INDUSTRY),
        country="GB",
        within=KINGDOM,
    ),
)
PARTIES = MINISTRIES.map(lambda ministry: Party(institutions=(ministry,)))
COMMITTEE = Institution(
    key="joint-committee",
    name=Text({"zh-Hans": "联合委员会", "en": "joint committee"}),
    kind=InstitutionKind.JOINT_BODY,
    fields=(PolicyField.SPACE,),
)
DELEGATION = Group(
    key="delegation",
    words=Text(en="delegation of the ministry"),
    of=Actor.FIRST,
    size=Quantity(10, Unit.PERSON),
    led_by="li-xue",
    stay=Quantity(2, Unit.WEEK),
)
LI = Official(
    key="li-xue",
    name=Text({"zh-Hans": "李绪鄂", "en": "Li Xu'e"}),
    office=Text(
        {
            "zh-Hans": "航天工业部副部长",
            "en": "Vice Minister of Astronautics Industry",
        }
    ),
    rank=Rank(RankTrack.POLITICAL, 4),
    institution="mai-cn",
)
PATTIE = Official(
    key="pattie",
    name=Text({"zh-Hans": "杰弗里·帕蒂", "en": "Geoffrey Pattie"}),
    office=Text(
        {
            "zh-Hans": "贸易和工业部国务大臣",
            "en": "Minister of State, Department of Trade and Industry",
        }
    ),
    rank=Rank(RankTrack.POLITICAL),
    institution="dti-gb",
)
COPY = SourceDocument(
    key="copy",
    kind=SourceKind.COPY,
    address="http://www.law-lib.com/lawhtm/1985/76260.htm",
    languages=("zh-Hans",),
)
REPORT = SourceDocument(
    key="report",
    kind=SourceKind.REPORT,
    publisher=Text({"zh-Hans": "人民日报", "en": "People's Daily"}),
    day="1985-01-30",
    address="https://rmrb.online/read-htm-tid-682347-page-e.html",
    languages=("zh-Hans",),
)

AREAS = (
    CooperationArea(
        key="satellites",
        name=Text(en="satellites for science and use, with their ground stations"),
    ),
    CooperationArea(
        key="launchers", name=Text(en="civil launchers and launching services")
    ),
    CooperationArea(
        key="technologies", name=Text(en="single techniques and equipment for space")
    ),
    Residual(key="other-areas", words=Text(en="other areas")),
)
FORMS = (
    CooperationForm(
        key="exchange",
        label="1",
        words=Text(
            en=(
                "encourage exchange of scientists, engineers and experts, and a part in"
                " research projects of institutes and industry"
            )
        ),
        kinds=(FormKind.PERSONNEL_EXCHANGE, FormKind.RESEARCH),
    ),
    CooperationForm(
        key="advice",
        label="2",
        words=Text(en="advice, mutual or of one side, and exchange of experience"),
        kinds=(FormKind.CONSULTATION, FormKind.EXPERIENCE_EXCHANGE),
    ),
    CooperationForm(
        key="engineering",
        label="3",
        words=Text(en="joint engineering of satellites: design, building, launch"),
        kinds=(FormKind.JOINT_PRODUCTION,),
        areas=("satellites",),
    ),
    CooperationForm(
        key="documents",
        label="4",
        words=Text(en="exchange of scientific information and documents"),
        kinds=(FormKind.INFORMATION_EXCHANGE,),
    ),
    CooperationForm(
        key="symposia",
        label="5",
        words=Text(en="joint symposia"),
        kinds=(FormKind.JOINT_EVENT,),
    ),
    CooperationForm(
        key="training",
        label="6",
        words=Text(en="training"),
        kinds=(FormKind.TRAINING,),
    ),
    Residual(
        key="other-forms",
        label="7",
        words=Text(en="other forms on which both agree"),
        consent=Consent(by=Actor.JOINTLY),
    ),
)

MEMORANDUM = Agreement(
    key="space-1985",
    kind=InstrumentKind.MEMORANDUM_OF_UNDERSTANDING,
    title=Text(
        {
            "zh-Hans": (
                "中华人民共和国航天工业部和联合王国贸易工业部关于空间科学技术合作的"
                "谅解备忘录"
            ),
            "en": (
                "Memorandum of understanding of the Chinese Ministry of Astronautics"
                " Industry and the British Department of Trade and Industry on space"
            ),
        }
    ),
    parties=PARTIES,
    names_first=Side.FIRST,
    bodies=(COMMITTEE,),
    officials=(LI, PATTIE),
    preamble=(
        Recital(words=Text(en="space research and peaceful use bring gains to both")),
        Recital(words=Text(en="uses of space open chances for economy and trade")),
        Recital(words=Text(en="both have abilities and gain by knowing the plans")),
    ),
    principles=(
        Principle(kind=PrincipleKind.NATIONAL_LAW, article="1"),
        Principle(kind=PrincipleKind.EQUALITY, article="1"),
        Principle(kind=PrincipleKind.MUTUAL_BENEFIT, article="1"),
        Principle(kind=PrincipleKind.RECIPROCITY, article="1"),
    ),
    areas=AREAS,
    forms=FORMS,
    commitments=(
        Commitment(
            key="plans",
            label="1",
            words=Text(en="propose plans of joint activities in space"),
            by=Actor.JOINTLY,
            strength=Strength.PROMISE,
            kinds=(FormKind.CONSULTATION,),
            areas=("satellites", "launchers", "technologies"),
        ),
    ),
    clauses=(
        JointBody(
            key="committee",
            article="4",
            words=Text(en="a joint committee meets as a rule every year, in turn"),
            body="joint-committee",
            tasks=(
                Text(en="review how the projects are carried out"),
                Text(en="draw up plans of later cooperation"),
            ),
            members=Quantity(
                3,
                Unit.PERSON,
                bound=Bound.AT_MOST,
                words=Text(en="from each side"),
            ),
            cadence=Cadence(every="P1Y", words=Text(en="as a rule every year")),
            venue=VenueOrder.ALTERNATING,
        ),
    ),
    signing=Signing(
        day="1985-01-28",
        place=Text(en="London"),
        signatures=Pair((Signature(by="li-xue"),), (Signature(by="pattie"),)),
    ),
    links=(
        InstrumentLink(
            kind=LinkKind.UNDER,
            title=Text(
                en="Agreement of both governments on science and technology cooperation"
            ),
            signed="1978-11",
        ),
    ),
    source=Source(
        documents=(COPY, REPORT),
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
                about="space-1985",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="English words are paraphrases of the Chinese sources"),
                document="copy",
            ),
            Doubt(
                about="space-1985",
                members=("signing",),
                kind=DoubtKind.ELSEWHERE,
                words=Text(en="day from the head of the copy, the rest from a report"),
                document="report",
            ),
            *(
                Doubt(
                    about=official.key,
                    members=("name",),
                    kind=DoubtKind.SUPPLIED,
                    words=Text(en="the sources give the name in Chinese only"),
                    document="report",
                )
                for official in (LI, PATTIE)
            ),
        ),
    ),
)

DOSSIER = Dossier(
    key="space-cn-gb",
    title=Text(en="Space cooperation of China and the United Kingdom"),
    parties=PARTIES,
    bodies=(DELEGATION,),
    officials=(LI,),
    instruments=(MEMORANDUM,),
    events=(
        Visited(
            key="visit-of-1985",
            words=Text(en="a delegation of ten, for two weeks, to see space industry"),
            known_from=("report",),
            encounter=Encounter(
                key="visit",
                kind=EncounterKind.VISIT,
                period=Period("1985-01-27", None),
                place=Text(en="United Kingdom"),
                visitor=Actor.FIRST,
                host=Actor.SECOND,
                heads=Pair("li-xue", None),
                delegations=Pair(("delegation",), ()),
            ),
        ),
        Entered(
            key="in-effect",
            words=Text(
                en=(
                    "the head of the copy gives it as the day of effect; it is also the"
                    " day of signing"
                )
            ),
            known_from=("copy",),
            instrument=PartRef("space-1985"),
            day="1985-01-28",
        ),
    ),
    documents=(COPY, REPORT),
    doubts=(
        Doubt(
            about="in-effect",
            members=("day",),
            kind=DoubtKind.ELSEWHERE,
            words=Text(en="no clause on effect was seen"),
            document="copy",
        ),
    ),
)
