"""M2: the intergovernmental committee of Viet Nam and Laos, January and December 2020.

Its 42nd and 43rd meetings are known from press reports, which differ in their numbers;
the minutes themselves were not seen, and most of the reports break off.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Agreement,
    Assessment,
    Bound,
    Commitment,
    Contribution,
    CooperationArea,
    Course,
    Deliverable,
    DeliverableKind,
    Dossier,
    Doubt,
    DoubtKind,
    Encounter,
    EncounterKind,
    Extent,
    Figure,
    FormKind,
    Group,
    Institution,
    InstitutionKind,
    InstrumentKind,
    InstrumentLink,
    Level,
    LinkKind,
    Money,
    Official,
    Outcome,
    Pair,
    PartRef,
    Party,
    Period,
    PlanYears,
    PolicyField,
    Portion,
    Quantity,
    Rank,
    RankTrack,
    ReviewMinutes,
    Setting,
    SignedDocument,
    Signing,
    Source,
    SourceDocument,
    SourceKind,
    Statement,
    StatementKind,
    Strength,
    Term,
    Text,
    Unit,
    Verdict,
    Visited,
)

GOVERNMENTS = Pair(
    Institution(
        key="government-vn",
        name=Text(en="Government of the Socialist Republic of Viet Nam"),
        kind=InstitutionKind.GOVERNMENT,
        level=Level.NATIONAL,
        country="VN",
    ),
    Institution(
        key="government-la",
        name=Text(en="Government of the Lao PDR"),
        kind=InstitutionKind.GOVERNMENT,
        level=Level.NATIONAL,
        country="LA",
    ),
)
PARTIES = GOVERNMENTS.map(lambda government: Party(institutions=(government,)))
COMMITTEE = Institution(
    key="committee",
    name=Text(
        vi="Ủy ban liên Chính phủ về hợp tác song phương Việt Nam - Lào",
        en="Viet Nam-Laos Intergovernmental Committee on bilateral cooperation",
    ),
    kind=InstitutionKind.JOINT_BODY,
)
COMMITTEES = Pair(
    Institution(
        key="committee-vn",
        name=Text(en="Viet Nam-Laos Cooperation Committee"),
        fields=(PolicyField.GENERAL,),
        country="VN",
    ),
    Institution(
        key="committee-la",
        name=Text(en="Laos-Viet Nam Cooperation Committee"),
        fields=(PolicyField.GENERAL,),
        country="LA",
    ),
)
HEADS = Pair(
    Official(
        key="nguyen-xuan-phuc",
        name=Text(vi="Nguyễn Xuân Phúc", en="Nguyen Xuan Phuc"),
        office=Text(en="Prime Minister"),
        rank=Rank(RankTrack.POLITICAL, 1),
        institution="government-vn",
    ),
    Official(
        key="thongloun-sisoulith",
        name=Text(en="Thongloun Sisoulith"),
        office=Text(en="Prime Minister"),
        rank=Rank(RankTrack.POLITICAL, 1),
        institution="government-la",
    ),
)
MEMBERS = Pair(
    Official(
        key="nguyen-chi-dung",
        name=Text(en="Nguyen Chi Dung"),
        office=Text(
            en="Minister of Planning and Investment, chairman of the committee"
        ),
        rank=Rank(RankTrack.POLITICAL, 3),
        institution="committee-vn",
    ),
    Official(
        key="sonsai-siphandone",
        name=Text(en="Sonsai Siphandone"),
        office=Text(
            en=(
                "Deputy Prime Minister, Minister of Planning and Investment, chairman"
                " of the committee"
            )
        ),
        rank=Rank(RankTrack.POLITICAL, 2),
        institution="committee-la",
    ),
)
VICE_CHAIRS = Pair(
    Official(
        key="nguyen-van-chung",
        name=Text(en="Nguyen Van Chung"),
        office=Text(en="deputy minister, vice chairman of the committee"),
        rank=Rank(RankTrack.POLITICAL, 4),
        institution="committee-vn",
    ),
    Official(
        key="khampheui-keokinnali",
        name=Text(en="Khampheui Keokinnali"),
        office=Text(en="vice chairman of the committee"),
        institution="committee-la",
    ),
)


def report(key: str, publisher: str, day: str | None, address: str) -> SourceDocument:
    return SourceDocument(
        key=key,
        kind=SourceKind.REPORT,
        publisher=Text(en=publisher),
        day=day,
        address=address,
        languages=("vi",) if key == "thanh-nien" else ("en",),
    )


VNA = "https://en.vietnamplus.vn/"
OPENING = report(
    "opening",
    "VNA",
    "2020-01-04",
    f"{VNA}42nd-meeting-of-vietnamlaos-intergovernmental-committee-convenes-in-hanoi/166694.vnp",
)
SUCCESS = report(
    "success",
    "VNA",
    "2020-01-04",
    f"{VNA}vietnamese-lao-pms-intergovt-committee-meeting-a-success/166683.vnp",
)
DEPARTURE = report(
    "departure",
    "VNA",
    "2020-01-04",
    f"{VNA}lao-pm-concludes-vietnam-visit/166696.vnp",
)
MINISTRY = report(
    "ministry",
    "Ministry of Planning and Investment of Viet Nam",
    "2020-12-21",
    "https://www.marketscreener.com/news/latest/The-43rd-Session-of-the-Intergovernmental-Committee-on-Bilateral-Cooperation-between-Vietnam-and-Lao--32057573/?utm_medium=RSS&utm_content=20201221",
)
NEWS = report(
    "news",
    "Viet Nam News",
    "2020-12-06",
    "https://www.talkvietnam.org/2020/12/vn-lao-inter-governmental-committee-meeting-a-success/",
)
THANH_NIEN = report(
    "thanh-nien",
    "Thanh Niên",
    "2020-12",
    "https://thanhnien.vn/thoi-su/viet-nam-lao-thong-nhat-ung-ho-nhau-trong-cac-van-de-chien-luoc-1313788.html",
)
VOV = report(
    "vov",
    "VOV",
    None,
    "https://vovworld.vn./en-US/news/lao-pm-visits-vietnam-cochairs-intergovernmental-committees-session-928926.vov",
)
PREPARATION = report(
    "preparation",
    "VNA",
    "2020-11-24",
    f"{VNA}preparations-for-vietnamlaos-cooperation-committee-meeting/190954.vnp",
)
UNSEEN = (
    Portion.PREAMBLE,
    Portion.COMMITMENTS,
    Portion.ASSESSMENTS,
    Portion.FINAL_CLAUSES,
    Portion.SIGNATURES,
    Portion.ANNEXES,
    Portion.LANGUAGE_VERSIONS,
)


def encounters(
    number: int, visit: Period, day: str, agenda: tuple[Text, ...] = ()
) -> tuple[Encounter, ...]:
    return (
        Encounter(
            key="visit",
            kind=EncounterKind.VISIT,
            period=visit,
            visitor=Actor.SECOND,
            host=Actor.FIRST,
            invited_by="nguyen-xuan-phuc",
            heads=Pair(None, "thongloun-sisoulith"),
        ),
        Encounter(
            key="session",
            kind=EncounterKind.SESSION,
            words=Text(en=f"meeting no. {number}, chaired by both prime ministers"),
            period=Period.on(day),
            place=Text(en="Hanoi"),
            number=number,
            during="visit",
            visitor=Actor.SECOND,
            host=Actor.FIRST,
            heads=HEADS.map(lambda head: head.key),
            members=Pair(("nguyen-chi-dung",), ("sonsai-siphandone",))
            if agenda
            else Pair((), ()),
            delegations=Pair(("delegates",), ("delegates",)),
            agenda=agenda,
        ),
    )


def in_own_words(key: str, *members: str) -> Doubt:
    return Doubt(
        about=key,
        members=members,
        kind=DoubtKind.SUPPLIED,
        words=Text(en="own English words for what the reports say"),
    )


def differs(about: str, member: str, words: str, document: str) -> Doubt:
    return Doubt(
        about=about,
        members=(member,),
        kind=DoubtKind.DIFFERS,
        words=Text(en=words),
        document=document,
    )


PLAN = Agreement(
    key="plan-2020",
    kind=InstrumentKind.AGREEMENT,
    title=Text(en="Agreement on the cooperation plan for 2020"),
    parties=PARTIES,
    officials=(*HEADS,),
    clauses=(Term(key="year", span=PlanYears(period=Period.years(2020))),),
    signing=Signing(
        day="2020-01-04",
        place=Text(en="Hanoi"),
        witnesses=("nguyen-xuan-phuc", "thongloun-sisoulith"),
    ),
    source=Source(
        documents=(DEPARTURE,),
        extent=Extent.PART,
        doubts=(
            in_own_words("plan-2020", "title"),
            Doubt(
                about="year",
                kind=DoubtKind.INFERRED,
                words=Text(en="from the name of the plan"),
                document="departure",
            ),
        ),
    ),
)

MEETING_42 = ReviewMinutes(
    key="minutes-42",
    kind=InstrumentKind.MINUTES,
    title=Text(
        en="Minutes of the 42nd meeting of the Viet Nam-Laos Intergovernmental Committee"
    ),
    parties=PARTIES,
    bodies=(
        COMMITTEE,
        Group(
            key="delegates",
            words=Text(en="ministries, agencies and localities of the two, 40 in all"),
            of=Actor.JOINTLY,
            size=Quantity(40, Unit.ITEM),
        ),
    ),
    officials=(*HEADS,),
    areas=tuple(
        CooperationArea(key=key, name=Text(en=name), priority=1)
        for key, name in (
            ("politics", "politics"),
            ("external-affairs", "external affairs"),
            ("defence", "defence"),
            ("security", "security"),
        )
    ),
    commitments=(
        Commitment(
            key="growth-of-trade",
            words=Text(en="try to make trade between the two grow by a tenth or more"),
            by=Actor.JOINTLY,
            strength=Strength.ENDEAVOUR,
            amounts=(
                Quantity(
                    10,
                    Unit.PERCENT,
                    bound=Bound.AT_LEAST,
                    words=Text(en="growth of two-way trade"),
                ),
            ),
            period=Period.years(2020),
        ),
        Commitment(
            key="connectivity",
            words=Text(
                en=(
                    "link the two economies more closely: transport, energy, lasting use"
                    " of water and other natural resources"
                )
            ),
            by=Actor.JOINTLY,
            strength=Strength.PROMISE,
        ),
        Commitment(
            key="forums",
            words=Text(
                en="support each other in ASEAN, APEC, ASEM and the Mekong forums"
            ),
            by=Actor.EACH,
            to=Actor.EACH,
            strength=Strength.PROMISE,
            kinds=(FormKind.MUTUAL_SUPPORT,),
            settings=(Setting.MULTILATERAL,),
        ),
        Commitment(
            key="strategy",
            words=Text(en="draw up a strategy of cooperation for ten years"),
            by=Actor.JOINTLY,
            strength=Strength.CONSIDER,
            course=Course.UNDER_DISCUSSION,
        ),
    ),
    statements=(
        Statement(
            key="growth-of-viet-nam",
            kind=StatementKind.VIEW,
            words=Text(en="congratulates Viet Nam on its growth of 7 per cent in 2019"),
            said_by=Actor.SECOND,
            speakers=("thongloun-sisoulith",),
            at="session",
        ),
    ),
    encounters=encounters(42, Period("2020-01-02", "2020-01-04"), "2020-01-04"),
    signing=Signing(
        day="2020-01-04",
        place=Text(en="Hanoi"),
        occasion="session",
        witnesses=("nguyen-xuan-phuc", "thongloun-sisoulith"),
    ),
    body="committee",
    reviewed_period=Period.years(2019),
    assessments=(
        Assessment(
            key="ties",
            subject=Text(en="politics, defence and security"),
            verdict=Verdict.GOOD,
            words=Text(en="ties grew stronger and helped to keep each country stable"),
            said_by=Actor.JOINTLY,
        ),
        Assessment(
            key="trade",
            subject=Text(en="trade between the two"),
            period=Period.years(2019),
            figures=(
                Figure(
                    amount=Money(1_250_000_000, "USD"),
                    words=Text(en="two-way trade, above the target"),
                    document="success",
                ),
                Figure(
                    amount=Money(1_200_000_000, "USD"),
                    words=Text(en="two-way trade"),
                    document="opening",
                ),
                Figure(
                    amount=Quantity("12.5", Unit.PERCENT),
                    words=Text(en="growth of two-way trade"),
                    document="opening",
                ),
            ),
        ),
        Assessment(
            key="investment",
            subject=Text(en="Vietnamese investment in Laos"),
            delivered_by=Actor.FIRST,
            figures=(
                Figure(
                    amount=Money(5_000_000_000, "USD", bound=Bound.MORE_THAN),
                    by=Actor.FIRST,
                    to=Actor.SECOND,
                    document="success",
                ),
                Figure(
                    amount=Money(5_000_000_000, "USD", bound=Bound.LESS_THAN),
                    words=Text(en="capital of nearly 5 billion"),
                    by=Actor.FIRST,
                    to=Actor.SECOND,
                    document="opening",
                ),
                Figure(
                    amount=Quantity(430, Unit.ITEM, bound=Bound.LESS_THAN),
                    words=Text(en="nearly 430 projects"),
                    by=Actor.FIRST,
                    to=Actor.SECOND,
                    document="opening",
                ),
            ),
        ),
        Assessment(
            key="students",
            subject=Text(en="students of each country in the other"),
            figures=(
                Figure(
                    amount=Quantity(16_000, Unit.PERSON, bound=Bound.MORE_THAN),
                    words=Text(en="Lao students in Viet Nam"),
                    by=Actor.SECOND,
                    to=Actor.FIRST,
                    document="success",
                ),
                Figure(
                    amount=Quantity(17_000, Unit.PERSON),
                    words=Text(en="Lao students in Viet Nam"),
                    by=Actor.SECOND,
                    to=Actor.FIRST,
                    document="opening",
                ),
                Figure(
                    amount=Quantity(100, Unit.PERSON, bound=Bound.LESS_THAN),
                    words=Text(en="nearly 100 Vietnamese students in Laos"),
                    by=Actor.FIRST,
                    to=Actor.SECOND,
                    document="success",
                ),
            ),
        ),
    ),
    contributions=(
        Contribution(
            key="aid",
            by=Actor.FIRST,
            to=Actor.SECOND,
            words=Text(en="Vietnamese aid to the development of Laos"),
            kinds=(FormKind.FUNDING,),
            period=Period.years(2019),
            figures=(
                Figure(
                    amount=Quantity(19, Unit.PERCENT, bound=Bound.LESS_THAN),
                    words=Text(en="growth by nearly 19 per cent"),
                    by=Actor.FIRST,
                    to=Actor.SECOND,
                    document="success",
                ),
            ),
            said_by=Actor.FIRST,
            speakers=("nguyen-xuan-phuc",),
        ),
        Contribution(
            key="works",
            by=Actor.JOINTLY,
            words=Text(en="works of both that were put into use"),
            deliverables=(Deliverable(kind=DeliverableKind.FACILITY),),
            amounts=(Quantity(5, Unit.ITEM),),
            period=Period.years(2019),
            outcome=Outcome.DONE,
            said_by=Actor.FIRST,
            speakers=("nguyen-xuan-phuc",),
        ),
    ),
    plan_period=Period.years(2020),
    documents_signed=(
        SignedDocument(
            title=Text(en="Agreement on the cooperation plan for 2020"),
            instrument=PartRef("plan-2020"),
        ),
        SignedDocument(title=Text(en="Agreement on the transfer of sentenced persons")),
        SignedDocument(title=Text(en="a memorandum of understanding on …")),
    ),
    source=Source(
        documents=(DEPARTURE, SUCCESS, OPENING),
        extent=Extent.PART,
        unseen=UNSEEN,
        doubts=(
            in_own_words("minutes-42"),
            Doubt(
                about="minutes-42",
                members=("assessments", "commitments", "contributions", "areas"),
                kind=DoubtKind.ELSEWHERE,
                words=Text(
                    en="from press reports; whether the minutes say it is not known"
                ),
            ),
            differs(
                "growth-of-trade",
                "amounts",
                "10 to 15 per cent, in the next year",
                "success",
            ),
            Doubt(
                about="ties",
                members=("verdict",),
                kind=DoubtKind.INFERRED,
                words=Text(en="from the words, which name no grade"),
                document="opening",
            ),
            Doubt(
                about="minutes-42",
                members=("reviewed_period",),
                kind=DoubtKind.INFERRED,
                words=Text(en="the past year, here and for trade"),
                document="opening",
            ),
            differs("trade", "figures", "1.2 or 1.25 billion USD", "opening"),
            differs("investment", "figures", "over or nearly 5 billion USD", "opening"),
            differs("students", "figures", "over 16,000 or 17,000", "opening"),
            Doubt(
                about="minutes-42",
                members=("documents_signed",),
                kind=DoubtKind.CUT_OFF,
                words=Text(
                    en="the report breaks off in the third; nine agreements in all"
                ),
                document="success",
            ),
        ),
    ),
)


def signed(title: str) -> SignedDocument:
    return SignedDocument(title=Text(en=title))


MEETING_43 = ReviewMinutes(
    key="minutes-43",
    kind=InstrumentKind.MINUTES,
    title=Text(en="Minutes of the 43rd meeting"),
    parties=PARTIES,
    bodies=(
        COMMITTEE,
        *COMMITTEES,
        Group(
            key="delegates",
            words=Text(en="heads of ministries, agencies and localities of the two"),
            of=Actor.EACH,
        ),
    ),
    officials=(*HEADS, *MEMBERS),
    encounters=encounters(
        43,
        Period("2020-12-04", "2020-12-06"),
        "2020-12-06",
        (
            Text(en="how the plan for 2020 was carried out"),
            Text(en="where cooperation is to go in 2021"),
            Text(en="documents to be signed"),
        ),
    ),
    signing=Signing(day="2020-12-06", place=Text(en="Hanoi"), occasion="session"),
    links=(InstrumentLink(kind=LinkKind.REVIEWS, instrument=PartRef("plan-2020")),),
    body="committee",
    reviewed=(PartRef("plan-2020"),),
    reviewed_period=Period.years(2020),
    assessments=(
        Assessment(
            key="plan",
            of=(PartRef("plan-2020"),),
            period=Period.years(2020),
            verdict=Verdict.GOOD,
            obstacles=(
                Text(en="economies of the world and the region are unsteady"),
                Text(en="COVID-19"),
                Text(en="natural disasters"),
            ),
            words=Text(
                en="well coordinated, with practical results; many goals were exceeded"
            ),
            said_by=Actor.JOINTLY,
        ),
        Assessment(
            key="pillars",
            subject=Text(en="politics, diplomacy, defence and security"),
            verdict=Verdict.GOOD,
            words=Text(en="closer ties; defence and security still carry the whole"),
            said_by=Actor.JOINTLY,
        ),
        Assessment(
            key="five-years",
            subject=Text(en="agreement on cooperation for 2016 to 2020"),
            period=Period.years(2016, 2020),
            verdict=Verdict.GOOD,
            words=Text(en="a success; many goals were exceeded"),
            said_by=Actor.JOINTLY,
        ),
        Assessment(
            key="investment-2020",
            subject=Text(en="Vietnamese investment in Laos"),
            delivered_by=Actor.FIRST,
            figures=(
                Figure(
                    amount=Money(4_200_000_000, "USD", bound=Bound.ABOUT),
                    by=Actor.FIRST,
                    to=Actor.SECOND,
                    document="news",
                ),
                Figure(
                    amount=Money(4_200_000_000, "USD", bound=Bound.MORE_THAN),
                    words=Text(vi="tổng vốn đăng ký", en="total capital"),
                    by=Actor.FIRST,
                    to=Actor.SECOND,
                    includes=Text(en="capital that is registered"),
                    document="thanh-nien",
                ),
                Figure(
                    amount=Quantity(35, Unit.PERCENT),
                    words=Text(en="growth since 2010"),
                    document="thanh-nien",
                ),
            ),
            words=Text(en="still in third place"),
        ),
        Assessment(
            key="projects",
            subject=Text(
                en="port of Vung Ang, airport of Nong Khang, roads and railways"
            ),
            period=Period.years(2020),
            outcome=Outcome.UNDER_WAY,
            words=Text(en="moved on decisively"),
        ),
    ),
    contributions=(
        Contribution(
            key="national-assembly",
            by=Actor.FIRST,
            to=Actor.SECOND,
            words=Text(
                vi="công trình Nhà Quốc hội Lào", en="house of the Lao assembly"
            ),
            kinds=(FormKind.GIFT,),
            deliverables=(Deliverable(kind=DeliverableKind.FACILITY),),
            outcome=Outcome.UNDER_WAY,
        ),
    ),
    plan_period=Period.years(2021),
    documents_signed=(
        signed("Agreement on the strategy of cooperation for 2021 to 2030"),
        signed("Agreement on bilateral cooperation for 2021 to 2025"),
        signed("Agreement on the cooperation plan for 2021"),
    ),
    source=Source(
        documents=(MINISTRY, NEWS, THANH_NIEN, VOV),
        extent=Extent.PART,
        unseen=UNSEEN,
        doubts=(
            in_own_words("minutes-43"),
            Doubt(
                about="minutes-43",
                members=("assessments", "contributions"),
                kind=DoubtKind.ELSEWHERE,
                words=Text(
                    en="from press reports; whether the minutes say it is not known"
                ),
            ),
            *(
                Doubt(
                    about=about,
                    members=("verdict",),
                    kind=DoubtKind.INFERRED,
                    words=Text(en="from the words, which name no grade"),
                )
                for about in ("plan", "pillars", "five-years")
            ),
            differs(
                "investment-2020",
                "figures",
                "about 4.2 or over 4.2 billion USD; over 5 billion in January",
                "thanh-nien",
            ),
            Doubt(
                about="national-assembly",
                members=("by",),
                kind=DoubtKind.CUT_OFF,
                words=Text(
                    en="the report breaks off before it says whose people give it"
                ),
                document="thanh-nien",
            ),
        ),
    ),
)

DOSSIER = Dossier(
    key="vn-la-committee",
    title=Text(en="Intergovernmental committee of Viet Nam and Laos, 2020"),
    parties=PARTIES,
    bodies=(COMMITTEE, *COMMITTEES),
    officials=(*VICE_CHAIRS,),
    instruments=(PLAN, MEETING_42, MEETING_43),
    events=(
        Visited(
            key="workshop",
            words=Text(en="workshop to prepare the 43rd meeting, over 80 officials"),
            known_from=("preparation",),
            encounter=Encounter(
                key="workshop-at-the-border",
                kind=EncounterKind.OTHER,
                period=Period("2020-11-20", "2020-11-21"),
                place=Text(en="border crossing of Nam Phao and Cau Treo"),
                heads=VICE_CHAIRS.map(lambda chair: chair.key),
                delegations=COMMITTEES.map(lambda committee: (committee.key,)),
                agenda=(
                    Text(en="draft strategy for 2021 to 2030"),
                    Text(en="agreement for 2021 to 2025"),
                    Text(en="investment in 2020 and in the next year"),
                ),
            ),
        ),
    ),
    documents=(PREPARATION,),
)
