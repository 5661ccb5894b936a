"""Talks and agreements of the Vietnamese and the Lao news agency, 2011 to 2025.

They are known from press reports. The agreements run from 2016 to 2020, from 2022 to 2025
and from 2026 to 2030; nothing that was found covers 2021.
"""

from __future__ import annotations

from typing import Any

from bilateral import (
    Actor,
    Agreement,
    Assessment,
    Cadence,
    Commitment,
    Contribution,
    CooperationForm,
    Course,
    Deliverable,
    DeliverableKind,
    Dossier,
    Doubt,
    DoubtKind,
    Encounter,
    EncounterKind,
    Extent,
    FormKind,
    Group,
    Institution,
    InstitutionKind,
    InstrumentKind,
    InstrumentLink,
    Level,
    LinkKind,
    Mode,
    Official,
    Outcome,
    Pair,
    PartRef,
    Party,
    Period,
    PersonKind,
    PlanYears,
    PolicyField,
    Purpose,
    Rank,
    RankTrack,
    Relation,
    ReviewMinutes,
    Signature,
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
    Thanks,
    Verdict,
)

VNA = Institution(
    key="vna",
    name=Text(vi="Thông tấn xã Việt Nam", en="Vietnam News Agency"),
    short_name=Text(vi="TTXVN", en="VNA"),
    kind=InstitutionKind.NEWS_AGENCY,
    level=Level.NATIONAL,
    fields=(PolicyField.INFORMATION,),
    country="VN",
)
KPL = Institution(
    key="kpl",
    name=Text(vi="Thông tấn xã Pathet Lào", en="Lao News Agency"),
    short_name=Text("KPL"),
    kind=InstitutionKind.NEWS_AGENCY,
    level=Level.NATIONAL,
    fields=(PolicyField.INFORMATION,),
    country="LA",
)
PARTIES = Pair(Party(institutions=(VNA,)), Party(institutions=(KPL,)))
BUREAU = Institution(
    key="vna-bureau",
    name=Text(en="bureau of VNA in Vientiane"),
    kind=InstitutionKind.BUREAU,
    within=VNA,
    seat=Text(en="Vientiane"),
)
VNEWS = Institution(
    key="vnews",
    name=Text(en="VNA's television channel"),
    short_name=Text("VNews"),
    kind=InstitutionKind.BROADCASTER,
    within=VNA,
    aliases=(Text("Vnews"),),
)
LAO_TV = Institution(
    key="lao-tv",
    name=Text("LaoTV"),
    kind=InstitutionKind.BROADCASTER,
    country="LA",
)
LAO_MINISTRY = Institution(
    key="mict-la",
    name=Text(en="Lao Ministry of Information, Culture and Tourism"),
    kind=InstitutionKind.MINISTRY,
    level=Level.NATIONAL,
    fields=(PolicyField.INFORMATION, PolicyField.CULTURE, PolicyField.TOURISM),
    country="LA",
)
GOVERNMENT_VN = Institution(
    key="government-vn",
    name=Text(en="Government of Viet Nam"),
    kind=InstitutionKind.GOVERNMENT,
    level=Level.NATIONAL,
    country="VN",
)
GOVERNMENT_LA = Institution(
    key="government-la",
    name=Text(en="Government of the Lao PDR"),
    kind=InstitutionKind.GOVERNMENT,
    level=Level.NATIONAL,
    country="LA",
)
FRIENDSHIP = Text(
    vi="hữu nghị vĩ đại, đoàn kết đặc biệt và hợp tác toàn diện",
    en="great friendship, special solidarity and comprehensive cooperation",
)


def official(
    key: str, name: str, office: str, rank: Rank | None, institution: str
) -> Official:
    return Official(
        key=key,
        name=Text(name),
        office=Text(en=office),
        rank=rank,
        institution=institution,
    )


HEAD, DEPUTY = Rank(RankTrack.AGENCY, 1), Rank(RankTrack.AGENCY, 2)
DUONG = official(
    "nguyen-hoai-duong",
    "Nguyen Hoai Duong",
    "Deputy General Director of VNA",
    DEPUTY,
    "vna",
)
KHAMSEN = official(
    "khamsen-phongsa", "Khamsen Phongsa", "General Director of KPL", HEAD, "kpl"
)
BOSENGKHAM = official(
    "bosengkham-vongdala",
    "Bosengkham Vongdala",
    "Lao Minister of Information, Culture and Tourism",
    Rank(RankTrack.POLITICAL, 3),
    "mict-la",
)
LOI = official(
    "nguyen-duc-loi", "Nguyễn Đức Lợi", "General Director of VNA", HEAD, "vna"
)
SOUNTHONE = official(
    "sounthone-khanthavong",
    "Sounthone Khanthavong",
    "General Director of KPL",
    HEAD,
    "kpl",
)
TRANG = official(
    "vu-viet-trang", "Vũ Việt Trang", "General Director of VNA", HEAD, "vna"
)
KHAMPHEUY = official(
    "khampheuy-philapha", "Khampheuy Philapha", "General Director of KPL", HEAD, "kpl"
)
VANNASIN = official(
    "vannasin-simmavong", "Vannasin Simmavong", "General Director of KPL", HEAD, "kpl"
)
CHINH = official(
    "pham-minh-chinh",
    "Phạm Minh Chính",
    "Prime Minister of Viet Nam",
    Rank(RankTrack.POLITICAL, 1),
    "government-vn",
)
SONEXAY = official(
    "sonexay-siphandone",
    "Sonexay Siphandone",
    "Prime Minister of the Lao PDR",
    Rank(RankTrack.POLITICAL, 1),
    "government-la",
)
MAI_VAN_CHINH = official(
    "mai-van-chinh",
    "Mai Văn Chính",
    "Deputy Prime Minister of Viet Nam",
    Rank(RankTrack.POLITICAL, 2),
    "government-vn",
)


def report(
    key: str, address: str, language: str, day: str | None = None
) -> SourceDocument:
    return SourceDocument(
        key=key,
        kind=SourceKind.REPORT,
        day=day,
        address=address,
        languages=(language,),
    )


REPORT_2011 = report(
    "report-2011",
    "https://138054.activeboard.com/t46078129/vna-delegation-visits-laos",
    "en",
)
REPORT_2015 = report(
    "report-2015",
    "https://beta.vietnamplus.vn/"
    "ttxvn-kpl-ky-thoa-thuan-hop-tac-nghiep-vu-giai-doan-2016-2020-post362561.vnp",
    "vi",
)
REPORT_2022 = report(
    "report-2022",
    "https://en.qdnd.vn/asean-community/vietnam-and-asean/"
    "vietnamese-lao-news-agencies-intensify-cooperation-539711",
    "en",
)
REPORT_2023 = report(
    "report-2023",
    "https://en.vietnamplus.vn/prime-minister-receives-kpl-general-director/262914.vnp",
    "en",
    "2023-07-24",
)
PM_2023 = report(
    "report-2023-reception",
    "https://en.vietnamplus.vn/"
    "prime-minister-asks-vna-kpl-to-enhance-collaboration-mutual-support/262916.vnp",
    "en",
    "2023-07-24",
)
LAO_2023 = report(
    "report-2023-lao",
    "https://laotribune.com/"
    "lao-vietnamese-national-news-agencies-strengthen-comprehensive-cooperation/",
    "en",
)
REPORT_2024 = report(
    "report-2024",
    "https://vietnamnews.vn/politics-laws/1687382/"
    "viet-nam-and-laos-national-news-agencies-strengthen-cooperation.html",
    "en",
)
PM_2024 = report(
    "report-2024-reception",
    "https://vietnam.vnanet.vn/english/tin-van/"
    "vna-should-continue-to-assist-kpl-in-digital-era-lao-pm-381605.html",
    "en",
    "2024-11-21",
)
REPORT_2025 = report(
    "report-2025",
    "https://vietnamnews.vn/politics-laws/1729550/viet-nam-laos-step-up-press-cooperation.html",
    "en",
    "2025-11-13",
)


def seen_in_part(
    key: str, *documents: SourceDocument, doubts: tuple[Doubt, ...] = ()
) -> Source:
    return Source(
        documents=documents,
        extent=Extent.PART,
        doubts=(
            Doubt(
                about=key,
                kind=DoubtKind.SUPPLIED,
                words=Text(en="words and titles are paraphrases of the reports"),
            ),
            *doubts,
        ),
    )


def counted(document: str, member: str, *keys: str) -> tuple[Doubt, ...]:
    """The sides are the agencies: whoever else acts is counted with his country's."""
    return tuple(
        Doubt(
            about=key,
            members=(member,),
            kind=DoubtKind.SUPPLIED,
            words=Text(en="of the state, and counted with the agency of the country"),
            document=document,
        )
        for key in keys
    )


# --- 2011 -----------------------------------------------------------------------------

YEAR_2012 = Period.years(2012)
TALKS_2011 = ReviewMinutes(
    key="talks-2011",
    kind=InstrumentKind.AGREEMENT,
    title=Text(en="Cooperative agreement for 2012"),
    parties=PARTIES,
    bodies=(LAO_MINISTRY, VNEWS),
    officials=(DUONG, KHAMSEN, BOSENGKHAM),
    commitments=(
        Commitment(
            key="infrastructure-2012",
            words=Text(en="help to improve KPL's technical infrastructure"),
            by=Actor.FIRST,
            to=Actor.SECOND,
            strength=Strength.PROMISE,
            kinds=(FormKind.TECHNICAL_ASSISTANCE,),
            period=YEAR_2012,
        ),
        Commitment(
            key="lao-pictorial-2012",
            words=Text(en="print the Lao Pictorial"),
            by=Actor.FIRST,
            to=Actor.SECOND,
            strength=Strength.PROMISE,
            kinds=(FormKind.PUBLICATION,),
            deliverables=(
                Deliverable(
                    kind=DeliverableKind.PUBLICATION, name=Text(en="Lao Pictorial")
                ),
            ),
            period=YEAR_2012,
        ),
        Commitment(
            key="human-resources-2012",
            words=Text(en="help to develop KPL's human resources"),
            by=Actor.FIRST,
            to=Actor.SECOND,
            strength=Strength.PROMISE,
            kinds=(FormKind.TRAINING,),
            period=YEAR_2012,
        ),
        Commitment(
            key="more-information-2012",
            words=Text(
                en="tell more of land and people of each country and of what both do"
            ),
            by=Actor.EACH,
            strength=Strength.PROMISE,
            kinds=(FormKind.INFORMATION_EXCHANGE, FormKind.PROMOTION),
            deliverables=(
                Deliverable(
                    kind=DeliverableKind.NEWS,
                    subject=Text(
                        en="joint work in economy, trade, culture, arts and sport"
                    ),
                ),
            ),
            period=YEAR_2012,
            course=Course.ENLARGES,
        ),
    ),
    statements=(
        Statement(
            key="office-in-hanoi",
            kind=StatementKind.REQUEST,
            words=Text(
                en="help the Lao side to open a press office in Hanoi soon; train and equip"
            ),
            said_by=Actor.SECOND,
            speakers=("bosengkham-vongdala",),
            at="reception-2011",
        ),
        Statement(
            key="vnews-on-cable",
            kind=StatementKind.WISH,
            words=Text(en="may the minister help VNews into the Lao cable network"),
            said_by=Actor.FIRST,
            speakers=("nguyen-hoai-duong",),
            at="reception-2011",
        ),
    ),
    encounters=(
        Encounter(
            key="meeting-2011",
            kind=EncounterKind.TALKS,
            period=Period(last_day="2011-11-08"),
            visitor=Actor.FIRST,
            host=Actor.SECOND,
            heads=Pair("nguyen-hoai-duong", "khamsen-phongsa"),
        ),
        Encounter(
            key="reception-2011",
            kind=EncounterKind.RECEPTION,
            words=Text(en="reception by the Lao Minister of Information"),
            period=Period.on("2011-11-08"),
            place=Text(en="Vientiane"),
            visitor=Actor.FIRST,
            host=Actor.SECOND,
            heads=Pair("nguyen-hoai-duong", "bosengkham-vongdala"),
        ),
    ),
    assessments=(
        Assessment(
            key="exchange-2011",
            kinds=(FormKind.INFORMATION_EXCHANGE,),
            delivered_by=Actor.EACH,
            deliverables=(
                Deliverable(kind=DeliverableKind.NEWS),
                Deliverable(kind=DeliverableKind.PHOTO),
            ),
            verdict=Verdict.GOOD,
            said_by=Actor.JOINTLY,
        ),
        Assessment(
            key="delegations-2011",
            kinds=(FormKind.DELEGATION_EXCHANGE, FormKind.PERSONNEL_EXCHANGE),
            delivered_by=Actor.EACH,
            verdict=Verdict.GOOD,
            words=Text(en="delegations of high rank and journalists"),
            said_by=Actor.JOINTLY,
        ),
        Assessment(
            key="book-2011",
            kinds=(FormKind.PUBLICATION,),
            delivered_by=Actor.JOINTLY,
            deliverables=(
                Deliverable(
                    kind=DeliverableKind.BOOK,
                    name=Text(en="VNA and KPL – years of mutual development"),
                ),
            ),
            outcome=Outcome.DONE,
            verdict=Verdict.GOOD,
            said_by=Actor.JOINTLY,
        ),
        Assessment(
            key="lao-web-page-2011",
            kinds=(FormKind.PUBLICATION,),
            deliverables=(
                Deliverable(kind=DeliverableKind.WEBSITE, languages=("lo",)),
            ),
            outcome=Outcome.DONE,
            verdict=Verdict.GOOD,
            said_by=Actor.JOINTLY,
        ),
    ),
    plan_period=YEAR_2012,
    source=seen_in_part(
        "talks-2011",
        REPORT_2011,
        doubts=(
            Doubt(
                about="talks-2011",
                members=("kind",),
                kind=DoubtKind.UNCLEAR,
                words=Text(en="an agreement for 2012 was reached; how is not told"),
                document="report-2011",
            ),
            Doubt(
                about="reception-2011",
                members=("period",),
                kind=DoubtKind.INFERRED,
                words=Text(en="the report gives day and month; the plan is for 2012"),
                document="report-2011",
            ),
            Doubt(
                about="meeting-2011",
                members=("period",),
                kind=DoubtKind.INFERRED,
                words=Text(en="before the reception of 8 November"),
                document="report-2011",
            ),
            *counted("report-2011", "heads", "reception-2011"),
            *counted("report-2011", "said_by", "office-in-hanoi"),
        ),
    ),
)

# --- the agreements -------------------------------------------------------------------


def agreement(
    key: str, first: int, last: int, source: Source, **more: Any
) -> Agreement:
    return Agreement(
        key=key,
        kind=InstrumentKind.AGREEMENT,
        title=Text(
            vi=f"Thỏa thuận hợp tác nghiệp vụ giai đoạn {first}-{last}",
            en=f"Professional cooperation agreement for {first} to {last}",
        ),
        parties=PARTIES,
        clauses=(
            Term(key="term", span=PlanYears(period=Period(str(first), str(last)))),
        ),
        source=source,
        **more,
    )


def renewal(key: str, document: str) -> Doubt:
    return Doubt(
        about=key,
        members=("links",),
        kind=DoubtKind.INFERRED,
        words=Text(
            en="it comes after the one before; no report says that it renews it"
        ),
        document=document,
    )


RENEWS_2016, RENEWS_2022 = (
    InstrumentLink(kind=LinkKind.RENEWS, instrument=PartRef(key))
    for key in ("agreement-2016", "agreement-2022")
)
AGREEMENT_2016 = agreement(
    "agreement-2016",
    2016,
    2020,
    seen_in_part(
        "agreement-2016",
        REPORT_2015,
        doubts=(
            Doubt(
                about="agreement-2016",
                members=("signing", "encounters"),
                kind=DoubtKind.INFERRED,
                words=Text(en="the report gives day and month; 2016 was still to come"),
                document="report-2015",
            ),
        ),
    ),
    officials=(LOI, SOUNTHONE),
    encounters=(
        Encounter(
            key="visit-2015",
            kind=EncounterKind.VISIT,
            period=Period("2015-12-23", "2015-12-26"),
            place=Text(en="Laos"),
            visitor=Actor.FIRST,
            host=Actor.SECOND,
            invited_by="sounthone-khanthavong",
            heads=Pair("nguyen-duc-loi", None),
        ),
        Encounter(
            key="meeting-2015",
            kind=EncounterKind.TALKS,
            period=Period.on("2015-12-23"),
            time_of_day=Text(vi="Chiều", en="afternoon"),
            place=Text(en="Vientiane"),
            during="visit-2015",
            visitor=Actor.FIRST,
            host=Actor.SECOND,
            heads=Pair("nguyen-duc-loi", "sounthone-khanthavong"),
            agenda=(
                Text(en="review of the professional cooperation from 2011 to 2015"),
                Text(en="how to make the cooperation of 2016 more effective"),
            ),
        ),
    ),
    statements=(
        Statement(
            key="tasks-of-2011-to-2015",
            kind=StatementKind.VIEW,
            words=Text(
                en="the tasks of the last five years are on the whole fulfilled"
            ),
            said_by=Actor.JOINTLY,
            at="meeting-2015",
        ),
    ),
    signing=Signing(
        day="2015-12-23",
        place=Text(en="Vientiane"),
        occasion="meeting-2015",
        signatures=Pair(
            (Signature(by="nguyen-duc-loi"),), (Signature(by="sounthone-khanthavong"),)
        ),
    ),
)
AGREEMENT_2022 = agreement(
    "agreement-2022",
    2022,
    2025,
    seen_in_part(
        "agreement-2022",
        REPORT_2023,
        PM_2024,
        doubts=(
            Doubt(
                about="agreement-2022",
                members=("forms",),
                kind=DoubtKind.INFERRED,
                words=Text(en="fields in which VNA's head said that it is carried out"),
                document="report-2024-reception",
            ),
            renewal("agreement-2022", "report-2023"),
        ),
    ),
    links=(RENEWS_2016,),
    forms=(
        CooperationForm(
            key="information",
            words=Text(en="exchange of information"),
            kinds=(FormKind.INFORMATION_EXCHANGE,),
        ),
        CooperationForm(
            key="support-and-equipment",
            words=Text(en="professional support and technical equipment"),
            kinds=(FormKind.TECHNICAL_ASSISTANCE, FormKind.EQUIPMENT),
        ),
        CooperationForm(
            key="experience",
            words=Text(en="sharing of professional experience"),
            kinds=(FormKind.EXPERIENCE_EXCHANGE,),
        ),
        CooperationForm(
            key="coordination",
            words=Text(en="coordination of reports on great events and holidays"),
            kinds=(FormKind.MUTUAL_SUPPORT,),
        ),
    ),
)
AGREEMENT_2026 = agreement(
    "agreement-2026",
    2026,
    2030,
    seen_in_part(
        "agreement-2026",
        REPORT_2025,
        doubts=(renewal("agreement-2026", "report-2025"),),
    ),
    links=(RENEWS_2022,),
    signing=Signing(day="2025-11-13"),
)

# --- 2022 -----------------------------------------------------------------------------

PICTORIAL = Deliverable(
    kind=DeliverableKind.PUBLICATION, name=Text(en="Vietnam Pictorial")
)
TALKS_2022 = ReviewMinutes(
    key="talks-2022",
    kind=InstrumentKind.RECORD_OF_TALKS,
    title=Text(en="Talks by videoconference"),
    parties=PARTIES,
    bodies=(
        BUREAU,
        LAO_MINISTRY,
        Group(
            key="guests-2022",
            words=Text(en="representatives of the Lao ministry"),
            persons=PersonKind.OFFICIAL,
        ),
    ),
    officials=(TRANG, KHAMPHEUY),
    statements=(
        Statement(
            key="photo-exhibitions-2022",
            kind=StatementKind.PROPOSAL,
            words=Text(
                en=(
                    "joint photo exhibitions, online or not, on the two countries, in the"
                    " year of sixty years of relations and forty-five of the treaty"
                )
            ),
            said_by=Actor.FIRST,
            speakers=("vu-viet-trang",),
            at="meeting-2022",
        ),
        Statement(
            key="texts-and-photos-2022",
            kind=StatementKind.PROPOSAL,
            words=Text(en="go on exchanging texts and photos"),
            said_by=Actor.FIRST,
            speakers=("vu-viet-trang",),
            at="meeting-2022",
        ),
        Statement(
            key="pictorial-2022",
            kind=StatementKind.WISH,
            words=Text(
                en=(
                    "may KPL go on distributing the Lao Vietnam Pictorial and introducing"
                    " the electronic papers of VNA"
                )
            ),
            said_by=Actor.FIRST,
            speakers=("vu-viet-trang",),
            at="meeting-2022",
        ),
    ),
    encounters=(
        Encounter(
            key="meeting-2022",
            kind=EncounterKind.TALKS,
            period=Period.on("2022-03-29"),
            mode=Mode.ONLINE,
            heads=Pair("vu-viet-trang", "khampheuy-philapha"),
            delegations=Pair((), ("guests-2022",)),
            agenda=(
                Text(en="outcomes of the cooperation from 2016 to 2020"),
                Text(en="plans for this year and beyond"),
            ),
        ),
    ),
    reviewed=(PartRef("agreement-2016"),),
    reviewed_period=Period("2016", "2020"),
    assessments=(
        Assessment(
            key="news-2022",
            of=(PartRef("agreement-2016"),),
            kinds=(FormKind.INFORMATION_EXCHANGE,),
            delivered_by=Actor.EACH,
            verdict=Verdict.GOOD,
            words=Text(en="news was shared in several forms"),
            effects=(
                Purpose(
                    words=Text(en="it made the relation better known"),
                    between=(
                        Relation.POLITICAL_PARTIES,
                        Relation.STATES,
                        Relation.PEOPLES,
                    ),
                    formula=FRIENDSHIP,
                ),
            ),
            said_by=Actor.FIRST,
            speakers=("vu-viet-trang",),
        ),
        Assessment(
            key="other-fields-2022",
            of=(PartRef("agreement-2016"),),
            kinds=(
                FormKind.DISTRIBUTION,
                FormKind.TECHNICAL_ASSISTANCE,
                FormKind.TRAINING,
            ),
            verdict=Verdict.GOOD,
            words=Text(en="both have strengthened these ties"),
            said_by=Actor.FIRST,
            speakers=("vu-viet-trang",),
        ),
    ),
    contributions=(
        Contribution(
            key="pictorial-distributed",
            by=Actor.SECOND,
            to=Actor.FIRST,
            words=Text(en="helped to distribute Vietnam Pictorial in Laos"),
            kinds=(FormKind.DISTRIBUTION,),
            deliverables=(PICTORIAL,),
            effects=(
                Purpose(words=Text(en="it reached Lao readers all over the country")),
            ),
            said_by=Actor.FIRST,
            speakers=("vu-viet-trang",),
        ),
        Contribution(
            key="infrastructure",
            by=Actor.FIRST,
            to=Actor.SECOND,
            words=Text(en="helped to improve technical infrastructure"),
            kinds=(FormKind.TECHNICAL_ASSISTANCE, FormKind.EQUIPMENT),
            said_by=Actor.FIRST,
            speakers=("vu-viet-trang",),
        ),
        Contribution(
            key="portal",
            by=Actor.FIRST,
            to=Actor.SECOND,
            words=Text(en="helped to develop a portal in three languages"),
            kinds=(FormKind.TECHNICAL_ASSISTANCE,),
            deliverables=(
                Deliverable(
                    kind=DeliverableKind.WEBSITE,
                    name=Text(en="portal"),
                    languages=("lo", "en", "fr"),
                ),
            ),
            said_by=Actor.FIRST,
            speakers=("vu-viet-trang",),
        ),
        Contribution(
            key="new-forms",
            by=Actor.FIRST,
            to=Actor.SECOND,
            words=Text(en="helped with video, an electronic paper and data security"),
            kinds=(FormKind.TECHNICAL_ASSISTANCE,),
            deliverables=(
                Deliverable(kind=DeliverableKind.VIDEO),
                Deliverable(
                    kind=DeliverableKind.PUBLICATION, name=Text(en="electronic paper")
                ),
            ),
            said_by=Actor.FIRST,
            speakers=("vu-viet-trang",),
        ),
        Contribution(
            key="help-for-bureau",
            by=Actor.SECOND,
            to=Actor.FIRST,
            words=Text(en="supported the bureau in Vientiane"),
            kinds=(FormKind.BUREAU_SUPPORT,),
            beneficiaries=("vna-bureau",),
            said_by=Actor.FIRST,
            speakers=("vu-viet-trang",),
        ),
    ),
    thanks=(
        Thanks(
            key="thanks-for-bureau",
            said_by=Actor.FIRST,
            speakers=("vu-viet-trang",),
            words=Text(en="appreciates the support for the bureau"),
            contributions=("help-for-bureau",),
        ),
    ),
    source=seen_in_part(
        "talks-2022",
        REPORT_2022,
        doubts=counted("report-2022", "delegations", "meeting-2022"),
    ),
)

# --- 2023 -----------------------------------------------------------------------------

TALKS_2023 = ReviewMinutes(
    key="talks-2023",
    kind=InstrumentKind.RECORD_OF_TALKS,
    title=Text(en="Talks in Hanoi"),
    parties=PARTIES,
    bodies=(VNEWS, LAO_TV, GOVERNMENT_VN),
    officials=(TRANG, KHAMPHEUY, CHINH),
    commitments=(
        Commitment(
            key="information-2023",
            words=Text(en="do more in exchanging information"),
            by=Actor.JOINTLY,
            strength=Strength.PROMISE,
            kinds=(FormKind.INFORMATION_EXCHANGE,),
            course=Course.ENLARGES,
        ),
        Commitment(
            key="training-2023",
            words=Text(en="do more in professional training"),
            by=Actor.JOINTLY,
            strength=Strength.PROMISE,
            kinds=(FormKind.TRAINING,),
            course=Course.ENLARGES,
        ),
        Commitment(
            key="languages-2023",
            words=Text(en="do more in language training"),
            by=Actor.JOINTLY,
            strength=Strength.PROMISE,
            kinds=(FormKind.LANGUAGE_TEACHING,),
            course=Course.ENLARGES,
        ),
        Commitment(
            key="television-project",
            words=Text(en="a joint project of the two television channels"),
            by=Actor.JOINTLY,
            strength=Strength.WISH,
            kinds=(FormKind.BROADCAST, FormKind.JOINT_PRODUCTION),
            performers=("vnews", "lao-tv"),
            course=Course.UNDER_DISCUSSION,
        ),
    ),
    statements=(
        Statement(
            key="beyond-their-powers",
            kind=StatementKind.PROPOSAL,
            words=Text(
                en="what is beyond their powers goes to the Government and its bodies"
            ),
            said_by=Actor.FIRST,
            speakers=("pham-minh-chinh",),
            at="reception-2023",
        ),
        Statement(
            key="asean-2024",
            kind=StatementKind.WISH,
            words=Text(
                en="may KPL help VNA's reporters when Laos has the chair of ASEAN in 2024"
            ),
            said_by=Actor.FIRST,
            speakers=("vu-viet-trang",),
            at="meeting-2023",
        ),
        Statement(
            key="pictorial-2023",
            kind=StatementKind.INFORMATION,
            words=Text(
                en="Vietnam Pictorial is still printed, the Lao page still runs"
            ),
            said_by=Actor.FIRST,
            speakers=("vu-viet-trang",),
            at="meeting-2023",
        ),
        Statement(
            key="reshuffle",
            kind=StatementKind.INFORMATION,
            words=Text(en="KPL has been reorganised"),
            said_by=Actor.SECOND,
            speakers=("khampheuy-philapha",),
            at="meeting-2023",
        ),
    ),
    encounters=(
        Encounter(
            key="visit-2023",
            kind=EncounterKind.VISIT,
            period=Period("2023-07-20", "2023-07-26"),
            place=Text(en="Viet Nam"),
            visitor=Actor.SECOND,
            host=Actor.FIRST,
            heads=Pair(None, "khampheuy-philapha"),
        ),
        Encounter(
            key="meeting-2023",
            kind=EncounterKind.TALKS,
            period=Period.on("2023-07-24"),
            place=Text(en="Hanoi"),
            during="visit-2023",
            visitor=Actor.SECOND,
            host=Actor.FIRST,
            heads=Pair("vu-viet-trang", "khampheuy-philapha"),
        ),
        Encounter(
            key="reception-2023",
            kind=EncounterKind.RECEPTION,
            words=Text(en="reception by the Prime Minister of Viet Nam"),
            period=Period.on("2023-07-24"),
            place=Text(en="Hanoi"),
            during="visit-2023",
            visitor=Actor.SECOND,
            host=Actor.FIRST,
            heads=Pair("pham-minh-chinh", "khampheuy-philapha"),
        ),
    ),
    reviewed=(PartRef("agreement-2022"),),
    reviewed_period=Period("2022", "2023-07-24"),
    assessments=(
        Assessment(
            key="overall-2023",
            of=(PartRef("agreement-2022"),),
            verdict=Verdict.GOOD,
            words=Text(en="cooperation went on growing firmer"),
            said_by=Actor.JOINTLY,
        ),
        Assessment(
            key="professional-exchanges-2023",
            kinds=(FormKind.EXPERIENCE_EXCHANGE,),
            delivered_by=Actor.EACH,
            cadence=Cadence(words=Text(en="regularly")),
            said_by=Actor.JOINTLY,
        ),
    ),
    thanks=(
        Thanks(
            key="thanks-2023",
            said_by=Actor.SECOND,
            speakers=("khampheuy-philapha",),
            words=Text(en="for the support of Party, State and people, and of VNA"),
        ),
    ),
    documents_signed=(
        SignedDocument(title=Text(en="Memorandum of Understanding on cooperation")),
    ),
    source=seen_in_part(
        "talks-2023",
        REPORT_2023,
        PM_2023,
        LAO_2023,
        doubts=(
            Doubt(
                about="talks-2023",
                members=("documents_signed",),
                kind=DoubtKind.CUT_OFF,
                words=Text(en="for which time the memorandum is was not seen"),
                document="report-2023",
            ),
            Doubt(
                about="meeting-2023",
                members=("place",),
                kind=DoubtKind.INFERRED,
                words=Text(en="from the reception of the same day, in Hanoi"),
                document="report-2023",
            ),
            *counted("report-2023-reception", "heads", "reception-2023"),
            *counted("report-2023-reception", "said_by", "beyond-their-powers"),
        ),
    ),
)

# --- 2024 -----------------------------------------------------------------------------

TALKS_2024 = ReviewMinutes(
    key="minutes-2024",
    kind=InstrumentKind.MINUTES,
    title=Text(en="Minutes of cooperation"),
    parties=PARTIES,
    bodies=(BUREAU, GOVERNMENT_LA),
    officials=(TRANG, VANNASIN, SONEXAY),
    commitments=(
        Commitment(
            key="information-2024",
            words=Text(en="share more information, on more fields"),
            by=Actor.JOINTLY,
            strength=Strength.PROMISE,
            kinds=(FormKind.INFORMATION_EXCHANGE,),
            deliverables=(
                Deliverable(
                    kind=DeliverableKind.NEWS,
                    subject=Text(en="politics, diplomacy, economy, culture, society"),
                ),
            ),
            purpose=Purpose(
                words=Text(en="strengthen the relation"),
                between=(Relation.STATES,),
                formula=FRIENDSHIP,
            ),
            course=Course.ENLARGES,
        ),
        Commitment(
            key="pictorial-2024",
            words=Text(en="help to bring Vietnam Pictorial to more Lao readers"),
            by=Actor.SECOND,
            to=Actor.FIRST,
            strength=Strength.PROMISE,
            kinds=(FormKind.DISTRIBUTION,),
            deliverables=(PICTORIAL,),
        ),
        Commitment(
            key="platforms-2024",
            words=Text(en="go on promoting VNA's online papers on its own channels"),
            by=Actor.SECOND,
            to=Actor.FIRST,
            strength=Strength.PROMISE,
            kinds=(FormKind.PROMOTION,),
            deliverables=(
                PICTORIAL,
                Deliverable(kind=DeliverableKind.WEBSITE, name=Text("VietnamPlus")),
            ),
            course=Course.CONTINUES,
        ),
        Commitment(
            key="bureau-2024",
            words=Text(en="go on helping the bureau, and guide it in press procedures"),
            by=Actor.SECOND,
            to=Actor.FIRST,
            strength=Strength.PROMISE,
            kinds=(FormKind.BUREAU_SUPPORT,),
            beneficiaries=("vna-bureau",),
            course=Course.CONTINUES,
            continues=PartRef("talks-2022", "help-for-bureau"),
        ),
        Commitment(
            key="national-day-plan",
            words=Text(
                en=(
                    "make a joint plan of reports, with photo exhibitions in Laos, for"
                    " fifty years of the Lao PDR"
                )
            ),
            by=Actor.JOINTLY,
            strength=Strength.PROMISE,
            kinds=(FormKind.JOINT_EVENT, FormKind.EXHIBITION, FormKind.PUBLICATION),
            occasion=Text(en="fifty years of the Lao National Day, 2 December 2025"),
            places=(Text(en="Laos"),),
        ),
    ),
    statements=(
        Statement(
            key="congratulations-2024",
            kind=StatementKind.VIEW,
            words=Text(en="KPL has done its task in the year of the ASEAN chair well"),
            said_by=Actor.FIRST,
            speakers=("vu-viet-trang",),
            at="meeting-2024",
        ),
        Statement(
            key="praise-of-correspondents",
            kind=StatementKind.VIEW,
            words=Text(en="VNA's correspondents in Vientiane are a bridge"),
            said_by=Actor.SECOND,
            speakers=("vannasin-simmavong",),
            at="meeting-2024",
        ),
        Statement(
            key="digital-media",
            kind=StatementKind.PROPOSAL,
            words=Text(en="VNA should help KPL to keep up with digital media"),
            said_by=Actor.SECOND,
            speakers=("sonexay-siphandone",),
            at="reception-2024",
        ),
    ),
    encounters=(
        Encounter(
            key="visit-2024",
            kind=EncounterKind.VISIT,
            period=Period("2024-11-19", "2024-11-21"),
            place=Text(en="Laos"),
            visitor=Actor.FIRST,
            host=Actor.SECOND,
            heads=Pair("vu-viet-trang", None),
        ),
        Encounter(
            key="meeting-2024",
            kind=EncounterKind.TALKS,
            period=Period.on("2024-11-20"),
            place=Text(en="headquarters of KPL in Vientiane"),
            during="visit-2024",
            visitor=Actor.FIRST,
            host=Actor.SECOND,
            heads=Pair("vu-viet-trang", "vannasin-simmavong"),
        ),
        Encounter(
            key="reception-2024",
            kind=EncounterKind.RECEPTION,
            words=Text(en="reception by the Prime Minister of the Lao PDR"),
            period=Period.on("2024-11-20"),
            place=Text(en="Vientiane"),
            during="visit-2024",
            visitor=Actor.FIRST,
            host=Actor.SECOND,
            heads=Pair("vu-viet-trang", "sonexay-siphandone"),
        ),
    ),
    links=(InstrumentLink(kind=LinkKind.UNDER, instrument=PartRef("agreement-2022")),),
    reviewed=(PartRef("agreement-2022"),),
    assessments=(
        Assessment(
            key="agreement-in-2024",
            of=(PartRef("agreement-2022"),),
            outcome=Outcome.UNDER_WAY,
            verdict=Verdict.GOOD,
            words=Text(en="both are carrying it out well"),
            said_by=Actor.FIRST,
            speakers=("vu-viet-trang",),
        ),
    ),
    thanks=(
        Thanks(
            key="thanks-2024",
            said_by=Actor.SECOND,
            speakers=("sonexay-siphandone",),
            words=Text(en="for VNA's support and help to KPL in all fields"),
        ),
    ),
    source=seen_in_part(
        "minutes-2024",
        REPORT_2024,
        PM_2024,
        doubts=(
            Doubt(
                about="meeting-2024",
                members=("period",),
                kind=DoubtKind.INFERRED,
                words=Text(en="the report says Wednesday; the visit gives the date"),
                document="report-2024",
            ),
            Doubt(
                about="pictorial-2024",
                members=("deliverables",),
                kind=DoubtKind.DIFFERS,
                words=Text(
                    en=(
                        "the report of 2024 calls the magazine Vietnamese-language, that"
                        " of 2022 speaks of the Lao version"
                    )
                ),
                document="report-2024",
            ),
            Doubt(
                about="minutes-2024",
                members=("links", "reviewed"),
                kind=DoubtKind.INFERRED,
                words=Text(en="from what VNA's head told the Prime Minister that day"),
                document="report-2024-reception",
            ),
            *counted("report-2024-reception", "heads", "reception-2024"),
            *counted(
                "report-2024-reception", "said_by", "digital-media", "thanks-2024"
            ),
        ),
    ),
)

# --- 2025 -----------------------------------------------------------------------------

TALKS_2025 = ReviewMinutes(
    key="talks-2025",
    kind=InstrumentKind.RECORD_OF_TALKS,
    title=Text(en="Talks of 13 November 2025"),
    parties=PARTIES,
    bodies=(GOVERNMENT_VN,),
    officials=(TRANG, VANNASIN, MAI_VAN_CHINH),
    statements=(
        Statement(
            key="urging-2025",
            kind=StatementKind.PROPOSAL,
            words=Text(
                en=(
                    "carry out the new agreement well: training, professional growth, new"
                    " technology; counter false reports"
                )
            ),
            said_by=Actor.FIRST,
            speakers=("mai-van-chinh",),
            at="reception-2025",
        ),
    ),
    encounters=(
        Encounter(
            key="meeting-2025",
            kind=EncounterKind.TALKS,
            period=Period.on("2025-11-13"),
            visitor=Actor.SECOND,
            host=Actor.FIRST,
            heads=Pair("vu-viet-trang", "vannasin-simmavong"),
        ),
        Encounter(
            key="reception-2025",
            kind=EncounterKind.RECEPTION,
            words=Text(en="reception by a Deputy Prime Minister of Viet Nam"),
            period=Period.on("2025-11-13"),
            place=Text(vi="trụ sở Chính phủ", en="seat of the Government in Hanoi"),
            visitor=Actor.SECOND,
            host=Actor.FIRST,
            heads=Pair("mai-van-chinh", "vannasin-simmavong"),
        ),
    ),
    reviewed=(PartRef("agreement-2022"),),
    reviewed_period=Period("2022", "2025"),
    assessments=(
        Assessment(
            key="overall-2025",
            of=(PartRef("agreement-2022"),),
            verdict=Verdict.GOOD,
            words=Text(en="the outcomes are praised"),
            said_by=Actor.FIRST,
            speakers=("mai-van-chinh",),
        ),
    ),
    contributions=(
        Contribution(
            key="asean-website",
            by=Actor.FIRST,
            to=Actor.SECOND,
            words=Text(
                en="set up and ran a page for Laos's year in the chair of ASEAN"
            ),
            kinds=(FormKind.TECHNICAL_ASSISTANCE,),
            deliverables=(
                Deliverable(kind=DeliverableKind.WEBSITE, subject=Text(en="ASEAN")),
            ),
            said_by=Actor.FIRST,
            speakers=("mai-van-chinh",),
        ),
        Contribution(
            key="technical-help-2025",
            by=Actor.FIRST,
            to=Actor.SECOND,
            words=Text(en="gave technical help and trained staff"),
            kinds=(FormKind.TECHNICAL_ASSISTANCE, FormKind.TRAINING),
            said_by=Actor.FIRST,
            speakers=("mai-van-chinh",),
        ),
        Contribution(
            key="founding-of-kpl",
            by=Actor.FIRST,
            to=Actor.SECOND,
            words=Text(en="helped to found KPL, and has helped it to grow since"),
            period=Period(first_day="1968-01-06"),
            outcome=Outcome.UNDER_WAY,
            said_by=Actor.SECOND,
            speakers=("vannasin-simmavong",),
        ),
    ),
    thanks=(
        Thanks(
            key="thanks-2025",
            said_by=Actor.SECOND,
            speakers=("vannasin-simmavong",),
            words=Text(
                en="for Viet Nam's steady support, and for VNA's from the start"
            ),
            contributions=("founding-of-kpl",),
        ),
    ),
    documents_signed=(
        SignedDocument(
            title=Text(en="Professional cooperation agreement for 2026 to 2030"),
            instrument=PartRef("agreement-2026"),
        ),
    ),
    source=seen_in_part(
        "talks-2025",
        REPORT_2025,
        doubts=(
            *counted("report-2025", "heads", "reception-2025"),
            *counted(
                "report-2025",
                "said_by",
                "urging-2025",
                "overall-2025",
                "asean-website",
                "technical-help-2025",
            ),
        ),
    ),
)
DOSSIER = Dossier(
    key="vna-kpl-talks",
    title=Text(en="VNA and KPL, 2011 to 2025"),
    parties=PARTIES,
    instruments=(
        TALKS_2011,
        AGREEMENT_2016,
        AGREEMENT_2022,
        TALKS_2022,
        TALKS_2023,
        TALKS_2024,
        TALKS_2025,
        AGREEMENT_2026,
    ),
    doubts=(
        Doubt(
            about="vna-kpl-talks",
            members=("instruments",),
            kind=DoubtKind.UNCLEAR,
            words=Text(
                en=(
                    "nothing that was found covers 2021; when the agreement for 2022 to"
                    " 2025 was signed is not told either"
                )
            ),
        ),
        Doubt(
            about="vna-kpl-talks",
            members=("instruments",),
            kind=DoubtKind.ELSEWHERE,
            words=Text(
                en=(
                    "a summary has equipment and the printing of a pictorial as help from"
                    " 2011 to 2024; the reports have printing only as a promise for 2012"
                    " and in a statement of 2023"
                )
            ),
        ),
    ),
)
