"""Four agreements of the Vietnamese and the Malaysian news agency, 1982 to 2022.

They are known from press reports. Only of the last one is the content told.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Agreement,
    Commitment,
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
    Pair,
    PartRef,
    Party,
    Period,
    PersonKind,
    PolicyField,
    Rank,
    RankTrack,
    Setting,
    Signature,
    Signing,
    Source,
    SourceDocument,
    SourceKind,
    Statement,
    StatementKind,
    Strength,
    Text,
    Visited,
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
BERNAMA = Institution(
    key="bernama",
    name=Text(en="Malaysian National News Agency"),
    short_name=Text("BERNAMA"),
    kind=InstitutionKind.NEWS_AGENCY,
    level=Level.NATIONAL,
    fields=(PolicyField.INFORMATION,),
    country="MY",
    aliases=(Text(en="Bernama"),),
)
PARTIES = Pair(Party(institutions=(VNA,)), Party(institutions=(BERNAMA,)))
GOVERNMENT_VN = Institution(
    key="government-vn",
    name=Text(en="Government of Viet Nam"),
    kind=InstitutionKind.GOVERNMENT,
    level=Level.NATIONAL,
    country="VN",
)
GOVERNMENT_MY = Institution(
    key="government-my",
    name=Text(en="Government of Malaysia"),
    kind=InstitutionKind.GOVERNMENT,
    level=Level.NATIONAL,
    country="MY",
)
OANA = Institution(
    key="oana",
    name=Text(en="Organisation of Asia-Pacific News Agencies"),
    short_name=Text("OANA"),
    kind=InstitutionKind.INTERNATIONAL_ORGANISATION,
    level=Level.INTERNATIONAL,
    fields=(PolicyField.INFORMATION,),
)
CORRESPONDENTS = Group(
    key="correspondents",
    words=Text(en="resident reporters of the other agency"),
    of=Actor.EACH,
    persons=PersonKind.JOURNALIST,
)
STAFF = Group(
    key="staff",
    words=Text(en="staff of both, professional and technical"),
    of=Actor.EACH,
)
BERNAMA_DELEGATION = Group(
    key="bernama-delegation",
    words=Text(en="delegation of BERNAMA"),
    of=Actor.SECOND,
    led_by="khairdzir",
)
TRANG = Official(
    key="vu-viet-trang",
    name=Text(vi="Vũ Việt Trang"),
    office=Text(en="Director-General of VNA"),
    rank=Rank(RankTrack.AGENCY, 1),
    institution="vna",
)
KHAIRDZIR = Official(
    key="khairdzir",
    name=Text("Khairdzir Md Yunus"),
    office=Text(en="Editor-in-Chief of BERNAMA"),
    institution="bernama",
)
CHINH = Official(
    key="pham-minh-chinh",
    name=Text(vi="Phạm Minh Chính"),
    office=Text(en="Prime Minister of Viet Nam"),
    rank=Rank(RankTrack.POLITICAL, 1),
    institution="government-vn",
)
ISMAIL_SABRI = Official(
    key="ismail-sabri",
    name=Text("Ismail Sabri bin Yaakob"),
    office=Text(en="Prime Minister of Malaysia"),
    rank=Rank(RankTrack.POLITICAL, 1),
    style=Text("Dato’ Sri"),
    institution="government-my",
)
INTERVIEW = SourceDocument(
    key="interview-2023",
    kind=SourceKind.REPORT,
    publisher=Text(en="VietnamPlus"),
    day="2023-03",
    address=(
        "https://fr.vietnamplus.vn/vietnammalaisie-deux-agences-de-presse-nationales-"
        "disposent-dun-enorme-potentiel-de-cooperation/198637.vnp"
    ),
    languages=("fr",),
)
INTERVIEW_EN = SourceDocument(
    key="interview-2023-english",
    kind=SourceKind.REPORT,
    publisher=Text(en="VietnamPlus"),
    address=(
        "https://en.vietnamplus.vn/vietnamese-malaysian-national-news-agencies-can-learn-"
        "each-other-bernama-leader/250573.vnp"
    ),
    languages=("en",),
)
REPORT = SourceDocument(
    key="report-2022",
    kind=SourceKind.REPORT,
    publisher=Text(en="Viet Nam News"),
    day="2022-03-21",
    address=(
        "https://www.einpresswire.com/article/566102029/"
        "vietnamese-malaysian-news-agencies-to-enhance-collaboration"
    ),
    languages=("en",),
)
REPORT_RU = SourceDocument(
    key="report-2022-russian",
    kind=SourceKind.REPORT,
    publisher=Text(en="VietnamPlus"),
    address=(
        "https://ru.vietnamplus.vn/via-i-natsionalnoe-informatsionnoe-agentstvo-malaizii-"
        "ukreplyayut-sotrudnichestvo-33009.vnp"
    ),
    languages=("ru",),
)


def renewed(key: str, day: str) -> Agreement:
    """A renewal of which no more than the year is told."""
    return Agreement(
        key=key,
        kind=InstrumentKind.AGREEMENT,
        title=Text(en=f"Agreement of VNA and BERNAMA, renewed in {day}"),
        parties=PARTIES,
        signing=Signing(day=day),
        links=(
            InstrumentLink(
                kind=LinkKind.RENEWS,
                instrument=PartRef("agreement-1982"),
                words=Text(en="renewed three times, in 1991, 2015 and 2022"),
            ),
        ),
        source=Source(
            documents=(INTERVIEW, INTERVIEW_EN),
            extent=Extent.PART,
            doubts=(
                Doubt(
                    about=key,
                    members=("title",),
                    kind=DoubtKind.SUPPLIED,
                    words=Text(en="the report gives the year and no title"),
                    document="interview-2023",
                ),
                Doubt(
                    about=key,
                    members=("signing",),
                    kind=DoubtKind.INFERRED,
                    words=Text(en="from the year of the renewal"),
                    document="interview-2023",
                ),
            ),
        ),
    )


FIRST = Agreement(
    key="agreement-1982",
    kind=InstrumentKind.AGREEMENT,
    title=Text(en="Agreement on cooperation in the exchange of information"),
    parties=PARTIES,
    forms=(
        CooperationForm(
            key="exchange",
            words=Text(en="exchange of information"),
            kinds=(FormKind.INFORMATION_EXCHANGE,),
        ),
    ),
    signing=Signing(day="1982-12-08"),
    source=Source(
        documents=(INTERVIEW, INTERVIEW_EN),
        extent=Extent.PART,
        doubts=(
            Doubt(
                about="agreement-1982",
                members=("title", "forms"),
                kind=DoubtKind.SUPPLIED,
                words=Text(en="from the words of the report for its subject"),
                document="interview-2023",
            ),
        ),
    ),
)
LATEST = Agreement(
    key="agreement-2022",
    kind=InstrumentKind.AGREEMENT,
    title=Text(en="Cooperation agreement of VNA and BERNAMA"),
    parties=PARTIES,
    bodies=(
        OANA,
        GOVERNMENT_VN,
        GOVERNMENT_MY,
        CORRESPONDENTS,
        STAFF,
        BERNAMA_DELEGATION,
    ),
    officials=(TRANG, KHAIRDZIR, CHINH, ISMAIL_SABRI),
    commitments=(
        Commitment(
            key="texts-and-photos",
            words=Text(en="go on exchanging texts and photos"),
            by=Actor.EACH,
            strength=Strength.PROMISE,
            kinds=(FormKind.INFORMATION_EXCHANGE,),
            deliverables=(
                Deliverable(kind=DeliverableKind.NEWS),
                Deliverable(kind=DeliverableKind.PHOTO),
            ),
            course=Course.CONTINUES,
        ),
        Commitment(
            key="video-and-infographics",
            words=Text(en="exchange more news as video and infographics"),
            by=Actor.EACH,
            strength=Strength.PROMISE,
            kinds=(FormKind.INFORMATION_EXCHANGE,),
            deliverables=(
                Deliverable(kind=DeliverableKind.VIDEO),
                Deliverable(kind=DeliverableKind.OTHER, name=Text(en="infographics")),
            ),
            course=Course.ENLARGES,
        ),
        Commitment(
            key="high-level-visits",
            words=Text(en="keep exchanging information about high-level visits"),
            by=Actor.EACH,
            strength=Strength.PROMISE,
            kinds=(FormKind.INFORMATION_EXCHANGE,),
            deliverables=(Deliverable(kind=DeliverableKind.INFORMATION),),
            occasion=Text(en="high-level visits"),
            course=Course.CONTINUES,
        ),
        Commitment(
            key="help-for-correspondents",
            words=Text(en="support the other's resident reporters"),
            by=Actor.EACH,
            strength=Strength.PROMISE,
            kinds=(FormKind.BUREAU_SUPPORT,),
            beneficiaries=("correspondents",),
        ),
        Commitment(
            key="forums",
            words=Text(
                en="go on supporting each other at press forums, OANA above all"
            ),
            by=Actor.EACH,
            strength=Strength.PROMISE,
            kinds=(FormKind.MUTUAL_SUPPORT,),
            settings=(Setting.MULTILATERAL,),
            course=Course.CONTINUES,
        ),
        Commitment(
            key="experience",
            words=Text(en="share experience"),
            by=Actor.EACH,
            strength=Strength.PROMISE,
            kinds=(FormKind.EXPERIENCE_EXCHANGE,),
        ),
        Commitment(
            key="training",
            words=Text(en="cooperate in training professional and technical staff"),
            by=Actor.JOINTLY,
            strength=Strength.PROMISE,
            kinds=(FormKind.TRAINING,),
            participants=("staff",),
        ),
        Commitment(
            key="other-activities",
            words=Text(en="consider whether other joint activities are possible"),
            by=Actor.JOINTLY,
            strength=Strength.WISH,
            course=Course.UNDER_DISCUSSION,
        ),
    ),
    statements=(
        Statement(
            key="use-more",
            kind=StatementKind.PROPOSAL,
            words=Text(
                en="use more of each other's information, on recovery after the pandemic"
            ),
            said_by=Actor.FIRST,
            speakers=("vu-viet-trang",),
            at="talks",
        ),
        Statement(
            key="digital-transformation",
            kind=StatementKind.PROPOSAL,
            words=Text(en="exchange experience in digital transformation"),
            said_by=Actor.FIRST,
            speakers=("vu-viet-trang",),
            at="talks",
        ),
        Statement(
            key="anniversary",
            kind=StatementKind.PROPOSAL,
            words=Text(
                en="a joint activity for fifty years of diplomatic ties in 2023"
            ),
            said_by=Actor.FIRST,
            speakers=("vu-viet-trang",),
            at="talks",
        ),
        Statement(
            key="consent-to-proposals",
            kind=StatementKind.VIEW,
            words=Text(en="agrees to the proposals of the host"),
            said_by=Actor.SECOND,
            speakers=("khairdzir",),
            at="talks",
        ),
        Statement(
            key="new-height",
            kind=StatementKind.WISH,
            words=Text(en="may the agreement lift the cooperation to a new height"),
            said_by=Actor.SECOND,
            speakers=("khairdzir",),
            at="talks",
        ),
    ),
    encounters=(
        Encounter(
            key="talks",
            kind=EncounterKind.TALKS,
            words=Text(en="the first talks in person since the pandemic began"),
            period=Period.on("2022-03-19"),
            place=Text(en="headquarters of VNA"),
            mode=Mode.IN_PERSON,
            visitor=Actor.SECOND,
            host=Actor.FIRST,
            heads=Pair("vu-viet-trang", "khairdzir"),
            delegations=Pair((), ("bernama-delegation",)),
        ),
        Encounter(
            key="exchange-of-documents",
            kind=EncounterKind.CEREMONY,
            words=Text(en="four documents are exchanged before both prime ministers"),
            period=Period.on("2022-03-21"),
            place=Text(en="Hanoi"),
            members=Pair(("pham-minh-chinh",), ("ismail-sabri",)),
        ),
    ),
    signing=Signing(
        day="2022-03-19",
        place=Text(en="headquarters of VNA"),
        occasion="talks",
        signatures=Pair((Signature(by="vu-viet-trang"),), (Signature(by="khairdzir"),)),
    ),
    links=(
        InstrumentLink(
            kind=LinkKind.RENEWS,
            instrument=PartRef("agreement-1982"),
            words=Text(en="renewed three times, in 1991, 2015 and 2022"),
        ),
    ),
    source=Source(
        documents=(REPORT, REPORT_RU, INTERVIEW, INTERVIEW_EN),
        extent=Extent.PART,
        doubts=(
            Doubt(
                about="agreement-2022",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="words and title are paraphrases of the reports"),
            ),
            Doubt(
                about="agreement-2022",
                members=("links",),
                kind=DoubtKind.UNCLEAR,
                words=Text(
                    en="the report on the signing calls it new and names no earlier one"
                ),
                document="report-2022",
            ),
            Doubt(
                about="exchange-of-documents",
                members=("members",),
                kind=DoubtKind.SUPPLIED,
                words=Text(
                    en=(
                        "the prime ministers are of neither agency, and counted with the"
                        " agency of their country"
                    )
                ),
                document="report-2022",
            ),
            Doubt(
                about="other-activities",
                members=("strength",),
                kind=DoubtKind.UNCLEAR,
                words=Text(en="the verb is to consider; it is more than a wish"),
                document="report-2022",
            ),
        ),
    ),
)
DOSSIER = Dossier(
    key="vna-bernama",
    title=Text(en="VNA and BERNAMA"),
    parties=PARTIES,
    bodies=(
        BERNAMA_DELEGATION,
        Institution(
            key="vna-kuala-lumpur",
            name=Text(en="bureau of VNA in Kuala Lumpur"),
            kind=InstitutionKind.BUREAU,
            within=VNA,
            seat=Text(en="Kuala Lumpur"),
        ),
    ),
    officials=(TRANG, KHAIRDZIR),
    instruments=(
        FIRST,
        renewed("agreement-1991", "1991"),
        renewed("agreement-2015", "2015"),
        LATEST,
    ),
    events=(
        Visited(
            key="visit-2022",
            words=Text(en="the first foreign partner whom VNA received that year"),
            known_from=("report-2022",),
            encounter=Encounter(
                key="visit",
                kind=EncounterKind.VISIT,
                visitor=Actor.SECOND,
                host=Actor.FIRST,
                heads=Pair(None, "khairdzir"),
                delegations=Pair((), ("bernama-delegation",)),
            ),
        ),
    ),
    documents=(REPORT, INTERVIEW),
)
