"""Two news agencies: their five-year agreement and the minutes that review a year of it.

The Vietnam News Agency (VNA) and the Lao News Agency (KPL) met in December 2019. What
they agreed on is known from one press report in Vietnamese; what it does not say is left
out. Run it: it writes the dossier as JSON beside itself, reads that back, and tells on
one screen who gave what to whom, what is promised, whom to ask, and what is not known;
below that, what is in force and falls due, the yearly cycle, in which the plan for 2020
is what the review of 2020 has to answer, the balance of both seeds, and what the rules
find in them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from _telling import called, english, in_words, names, paragraph, span, who
from bilateral import (
    Actor,
    Agreement,
    Assessment,
    Cadence,
    Commitment,
    Condition,
    ConditionKind,
    ConsultationDuty,
    Contribution,
    Course,
    Day,
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
    Official,
    Outcome,
    Pair,
    PartRef,
    Party,
    Period,
    PersonKind,
    PlanYears,
    PolicyField,
    Portion,
    Purpose,
    Quantity,
    Rank,
    RankTrack,
    Recognition,
    Relation,
    ReviewMinutes,
    Side,
    Signature,
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
    Unit,
    Verdict,
    Visited,
    documents,
    rules,
)
from bilateral.analysis import (
    Assumption,
    StageKind,
    balance,
    deadlines,
    next_minutes,
    progress,
    status,
    told_balance,
)

HERE = Path(__file__).parent

# --- who ------------------------------------------------------------------------------

OFFICIAL_VOICE = Text(
    vi="cơ quan phát ngôn chính thức của Chính phủ",
    en="official voice of its Government",
)
VNA = Institution(
    key="vna",
    name=Text(vi="Thông tấn xã Việt Nam", en="Vietnam News Agency"),
    short_name=Text(vi="TTXVN", en="VNA"),
    kind=InstitutionKind.NEWS_AGENCY,
    level=Level.NATIONAL,
    fields=(PolicyField.INFORMATION,),
    country="VN",
    remit=OFFICIAL_VOICE,
)
KPL = Institution(
    key="kpl",
    name=Text(vi="Thông tấn xã Lào", en="Lao News Agency"),
    short_name=Text("KPL"),
    kind=InstitutionKind.NEWS_AGENCY,
    level=Level.NATIONAL,
    fields=(PolicyField.INFORMATION,),
    country="LA",
    remit=OFFICIAL_VOICE,
)
PARTIES = Pair(Party(institutions=(VNA,)), Party(institutions=(KPL,)))

BUREAU = Institution(
    key="vna-bureau",
    name=Text(vi="Cơ quan thường trú TTXVN tại Lào", en="VNA's bureau in Laos"),
    kind=InstitutionKind.BUREAU,
    within=VNA,
    seat=Text(vi="Lào", en="Laos"),
)
KPL_BOARD = Institution(
    key="kpl-board", name=Text(vi="Ban Lãnh đạo KPL", en="Board of KPL"), within=KPL
)
KPL_STUDIO = Institution(
    key="kpl-studio",
    name=Text(vi="phòng Studio của KPL", en="KPL's studio"),
    within=KPL,
)
LAO_GOVERNMENT = Institution(
    key="government-la",
    name=Text(vi="Chính phủ nước CHDCND Lào", en="Government of the Lao PDR"),
    kind=InstitutionKind.GOVERNMENT,
    level=Level.NATIONAL,
    country="LA",
)
LAO_MINISTRY = Institution(
    key="mict-la",
    name=Text(
        vi="Bộ Thông tin, Văn hóa và Du lịch Lào",
        en="Lao Ministry of Information, Culture and Tourism",
    ),
    kind=InstitutionKind.MINISTRY,
    level=Level.NATIONAL,
    fields=(PolicyField.INFORMATION, PolicyField.CULTURE, PolicyField.TOURISM),
    country="LA",
)
OTHER_AUTHORITIES = Group(
    key="other-authorities",
    words=Text(
        vi="các bộ, ngành và các cơ quan liên quan",
        en="the ministries, branches and other bodies concerned",
    ),
    of=Actor.EACH,
    kind=InstitutionKind.MINISTRY,
)
VNA_DELEGATION = Group(
    key="vna-delegation",
    words=Text(vi="Đoàn đại biểu TTXVN", en="delegation of VNA"),
    of=Actor.FIRST,
    led_by="le-quoc-minh",
)
KPL_DELEGATION = Group(
    key="kpl-delegation",
    words=Text(vi="đoàn đại biểu KPL", en="delegation of KPL"),
    of=Actor.SECOND,
    led_by="sounthone-khanthavong",
)
KPL_STAFF = Group(
    key="kpl-staff",
    words=Text(vi="cán bộ của KPL", en="staff of KPL"),
    of=Actor.SECOND,
    persons=PersonKind.OFFICIAL,
)

COMRADE = Text(vi="đồng chí", en="comrade")
MINH = Official(
    key="le-quoc-minh",
    name=Text(vi="Lê Quốc Minh"),
    office=Text(vi="Phó Tổng Giám đốc TTXVN", en="Deputy Director-General of VNA"),
    rank=Rank(RankTrack.AGENCY, 2),
    style=COMRADE,
    institution="vna",
)
SOUNTHONE = Official(
    key="sounthone-khanthavong",
    name=Text(vi="Sounthone Khanthavong"),
    office=Text(vi="Tổng Giám đốc KPL", en="Director-General of KPL"),
    rank=Rank(RankTrack.AGENCY, 1),
    style=COMRADE,
    institution="kpl",
)
KIEN = Official(
    key="pham-van-kien",
    name=Text(vi="Phạm Văn Kiên"),
    office=Text(vi="Trưởng đại diện TTXVN tại Lào", en="head of VNA's bureau in Laos"),
    style=COMRADE,
    institution="vna-bureau",
)
KIKEO = Official(
    key="kikeo-khaykhamphithun",
    name=Text(vi="Kikeo Khaykhamphithun"),
    office=Text(
        vi="Bộ trưởng Thông tin, Văn hóa và Du lịch Lào",
        en="Lao Minister of Information, Culture and Tourism",
    ),
    rank=Rank(RankTrack.POLITICAL, 3),
    institution="mict-la",
)
PRIME_MINISTER = Official(
    key="prime-minister-la",
    office=Text(
        vi="Thủ tướng Chính phủ nước CHDCND Lào",
        en="Prime Minister of the Lao PDR",
    ),
    rank=Rank(RankTrack.POLITICAL, 1),
    institution="government-la",
)

# --- where all this is known from -----------------------------------------------------

REPORT = SourceDocument(
    key="report",
    kind=SourceKind.REPORT,
    publisher=Text(vi="NDO"),
    title=Text(
        vi="Tăng cường hợp tác giữa Thông tấn xã Việt Nam và Thông tấn xã Lào",
        en="Vietnam News Agency and Lao News Agency strengthen cooperation",
    ),
    languages=("vi",),
)
THE_YEAR = Text(
    en="the report gives day and month; the year follows from those reviewed and planned"
)
YEAR_2019, YEAR_2020 = Period.years(2019), Period.years(2020)

# --- the agreement, of which only title and term are known ----------------------------

AGREEMENT = Agreement(
    key="agreement-2016",
    kind=InstrumentKind.AGREEMENT,
    title=Text(
        vi=(
            "Thỏa thuận Hợp tác nghiệp vụ giai đoạn 5 năm từ 2016 - 2020 giữa KPL và"
            " TTXVN"
        ),
        en=(
            "Professional cooperation agreement between KPL and VNA for the five years"
            " from 2016 to 2020"
        ),
    ),
    parties=PARTIES,
    names_first=Side.SECOND,
    clauses=(
        Term(
            key="term",
            words=Text(
                vi="giai đoạn 5 năm từ 2016 - 2020", en="five years from 2016 to 2020"
            ),
            span=PlanYears(period=Period("2016", "2020"), length="P5Y"),
        ),
    ),
    source=Source(
        documents=(REPORT,),
        extent=Extent.PART,
        doubts=(
            Doubt(
                about="agreement-2016",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="English words are translations of the report"),
                document="report",
            ),
            Doubt(
                about="agreement-2016",
                members=("names_first",),
                kind=DoubtKind.INFERRED,
                words=Text(en="from the order of the names in the reported title"),
                document="report",
            ),
        ),
    ),
)

# --- the minutes ----------------------------------------------------------------------

FRIENDSHIP = Text(
    vi="hữu nghị vĩ đại, đoàn kết đặc biệt và hợp tác toàn diện",
    en="great friendship, special solidarity and comprehensive cooperation",
)

ASSESSMENTS = (
    Assessment(
        key="year-2019",
        subject=Text(
            vi="hợp tác trong lĩnh vực chuyên môn giữa hai cơ quan thông tấn",
            en="professional cooperation of the two agencies",
        ),
        period=YEAR_2019,
        verdict=Verdict.GOOD,
        words=Text(
            vi="Hai bên nhất trí và hài lòng … tiếp tục phát triển hiệu quả",
            en="both sides agree and are satisfied that it went on developing well",
        ),
        effects=(
            Purpose(
                words=Text(
                    vi="góp phần thực hiện tốt nhiệm vụ chính trị của mỗi bên",
                    en="it helped each side to fulfil its political task",
                ),
            ),
            Purpose(
                words=Text(
                    vi=(
                        "tăng cường quảng bá, tuyên truyền một cách rộng khắp nhằm phát"
                        " triển mối quan hệ … giữa hai nước Lào - Việt Nam"
                    ),
                    en="it made the relation of the two countries more widely known",
                ),
                between=(Relation.STATES,),
                formula=FRIENDSHIP,
            ),
            Purpose(
                words=Text(
                    vi=(
                        "[quảng bá, tuyên truyền] tình hình phát triển kinh tế - xã hội"
                        " của mỗi nước"
                    ),
                    en="it made the economic and social development of each known",
                ),
            ),
        ),
        said_by=Actor.JOINTLY,
    ),
    Assessment(
        key="news-and-photos",
        period=YEAR_2019,
        delivered_by=Actor.EACH,
        kinds=(FormKind.INFORMATION_EXCHANGE,),
        deliverables=(
            Deliverable(kind=DeliverableKind.NEWS, name=Text(vi="tin", en="news")),
            Deliverable(kind=DeliverableKind.PHOTO, name=Text(vi="ảnh", en="photos")),
        ),
        cadence=Cadence(every="P1D", words=Text(vi="hằng ngày", en="daily")),
        verdict=Verdict.GOOD,
        words=Text(
            vi="đặc biệt là trong việc tăng cường trao đổi tin và ảnh hằng ngày",
            en="especially in the increased daily exchange of news and photographs",
        ),
        said_by=Actor.JOINTLY,
    ),
    Assessment(
        key="technical-support",
        period=YEAR_2019,
        kinds=(FormKind.TECHNICAL_ASSISTANCE,),
        verdict=Verdict.GOOD,
        words=Text(vi="cũng như việc hỗ trợ kỹ thuật", en="and in technical support"),
        said_by=Actor.JOINTLY,
    ),
    Assessment(
        key="training-in-2019",
        period=YEAR_2019,
        kinds=(FormKind.TRAINING,),
        verdict=Verdict.GOOD,
        words=Text(vi="và bồi dưỡng nghiệp vụ", en="and in professional training"),
        said_by=Actor.JOINTLY,
    ),
    Assessment(
        key="many-activities",
        subject=Text(
            vi="nhiều hoạt động hợp tác giữa hai cơ quan năm 2019",
            en="many joint activities of the two agencies in 2019",
        ),
        period=YEAR_2019,
        verdict=Verdict.GOOD,
        words=Text(vi="Hai bên đánh giá cao", en="both sides think highly of them"),
        said_by=Actor.JOINTLY,
    ),
)

HELPED_TO_DEVELOP = Purpose(
    words=Text(
        vi="góp phần quan trọng cho sự phát triển của KPL",
        en="an important part in the development of KPL",
    ),
)
CONTRIBUTIONS = (
    Contribution(
        key="internet-line",
        by=Actor.FIRST,
        to=Actor.SECOND,
        words=Text(
            vi="TTXVN tiếp tục hỗ trợ đường truyền internet tốc độ cao",
            en="VNA goes on supporting a high-speed internet line",
        ),
        kinds=(FormKind.TECHNICAL_ASSISTANCE,),
        deliverables=(
            Deliverable(
                kind=DeliverableKind.NETWORK_LINK,
                name=Text(
                    vi="đường truyền internet tốc độ cao", en="high-speed internet line"
                ),
            ),
        ),
        outcome=Outcome.UNDER_WAY,
        effects=(HELPED_TO_DEVELOP,),
        said_by=Actor.SECOND,
        speakers=("sounthone-khanthavong",),
    ),
    Contribution(
        key="essential-equipment",
        by=Actor.FIRST,
        to=Actor.SECOND,
        words=Text(
            vi="cung cấp một số thiết bị thiết yếu", en="VNA gave essential equipment"
        ),
        kinds=(FormKind.EQUIPMENT,),
        deliverables=(
            Deliverable(
                kind=DeliverableKind.EQUIPMENT,
                name=Text(vi="thiết bị thiết yếu", en="essential equipment"),
            ),
        ),
        amounts=(Quantity(None, Unit.ITEM, words=Text(vi="một số", en="a number of")),),
        effects=(HELPED_TO_DEVELOP,),
        said_by=Actor.SECOND,
        speakers=("sounthone-khanthavong",),
    ),
    Contribution(
        key="help-for-web-page",
        by=Actor.FIRST,
        to=Actor.SECOND,
        words=Text(
            vi="giúp KPL nâng cao chất lượng trang KPL",
            en="VNA helps KPL to improve its web page",
        ),
        kinds=(FormKind.TECHNICAL_ASSISTANCE,),
        deliverables=(
            Deliverable(
                kind=DeliverableKind.WEBSITE, name=Text(vi="trang KPL", en="KPL's page")
            ),
        ),
        outcome=Outcome.UNDER_WAY,
        said_by=Actor.FIRST,
        speakers=("le-quoc-minh",),
    ),
    Contribution(
        key="equipment-for-studio",
        by=Actor.FIRST,
        to=Actor.SECOND,
        words=Text(
            vi="hỗ trợ cung cấp thiết bị cần thiết cho phòng Studio của KPL",
            en="VNA helps with equipment for KPL's studio",
        ),
        kinds=(FormKind.EQUIPMENT,),
        deliverables=(Deliverable(kind=DeliverableKind.EQUIPMENT),),
        beneficiaries=("kpl-studio",),
        outcome=Outcome.UNDER_WAY,
        said_by=Actor.FIRST,
        speakers=("le-quoc-minh",),
    ),
    Contribution(
        key="help-for-bureau",
        by=Actor.SECOND,
        to=Actor.FIRST,
        words=Text(
            vi=(
                "sự hợp tác và giúp đỡ hiệu quả của KPL đối với Cơ quan thường trú TTXVN"
                " tại Lào"
            ),
            en="KPL cooperates with VNA's bureau in Laos and helps it effectively",
        ),
        kinds=(FormKind.BUREAU_SUPPORT,),
        beneficiaries=("vna-bureau",),
        said_by=Actor.FIRST,
        speakers=("le-quoc-minh",),
    ),
    Contribution(
        key="distribution-of-pictorial",
        by=Actor.SECOND,
        to=Actor.FIRST,
        words=Text(
            vi="KPL đã giúp TTXVN phát hành Báo ảnh Việt Nam tiếng Lào tại CHDCN Lào",
            en="KPL helped to distribute the Viet Nam Pictorial in Lao in Laos",
        ),
        kinds=(FormKind.DISTRIBUTION,),
        deliverables=(
            Deliverable(
                kind=DeliverableKind.PUBLICATION,
                name=Text(vi="Báo ảnh Việt Nam", en="Viet Nam Pictorial"),
                languages=("lo",),
            ),
        ),
        places=(Text(vi="CHDCN Lào", en="Lao PDR"),),
        outcome=Outcome.DONE,
        said_by=Actor.FIRST,
        speakers=("le-quoc-minh",),
    ),
    Contribution(
        key="promotion-of-e-papers",
        by=Actor.SECOND,
        to=Actor.FIRST,
        words=Text(
            vi="giúp quảng bá một số báo điện tử của TTXVN trên trang của KPL",
            en="KPL helped to promote some of VNA's e-papers on its page",
        ),
        kinds=(FormKind.PROMOTION,),
        deliverables=(
            Deliverable(
                kind=DeliverableKind.PUBLICATION,
                name=Text(vi="báo điện tử của TTXVN", en="VNA's e-papers"),
            ),
        ),
        amounts=(Quantity(None, Unit.ITEM, words=Text(vi="một số", en="some")),),
        places=(Text(vi="trang của KPL", en="KPL's page"),),
        outcome=Outcome.DONE,
        said_by=Actor.FIRST,
        speakers=("le-quoc-minh",),
    ),
)

THANKS = (
    Thanks(
        key="thanks-of-kpl",
        said_by=Actor.SECOND,
        speakers=("sounthone-khanthavong",),
        words=Text(
            vi=(
                "đánh giá cao và chân thành cảm ơn sự hợp tác toàn diện giữa TTXVN và"
                " KPL trong thời gian qua, đặc biệt là sự giúp đỡ của TTXVN đối với KPL"
                " trong lĩnh vực kỹ thuật"
            ),
            en="for the comprehensive cooperation, and above all for technical help",
        ),
        contributions=("internet-line", "essential-equipment"),
    ),
    Thanks(
        key="thanks-for-welcome",
        said_by=Actor.FIRST,
        speakers=("le-quoc-minh",),
        to=("kpl-board",),
        words=Text(vi="sự đón tiếp nồng hậu", en="for the warm welcome"),
    ),
    Thanks(
        key="thanks-of-vna",
        said_by=Actor.FIRST,
        speakers=("le-quoc-minh",),
        words=Text(
            vi=(
                "đánh giá cao sự hợp tác và giúp đỡ hiệu quả …; cảm ơn KPL đã giúp TTXVN"
                " phát hành …, giúp quảng bá …"
            ),
            en="for help to the bureau, for distribution and promotion in Laos",
        ),
        contributions=(
            "help-for-bureau",
            "distribution-of-pictorial",
            "promotion-of-e-papers",
        ),
    ),
)

PLAN = (
    Commitment(
        key="better-information",
        words=Text(
            vi="TTXVN và KPL sẽ tiếp tục nâng cao chất lượng thông tin",
            en="go on improving the quality of information",
        ),
        by=Actor.EACH,
        strength=Strength.PROMISE,
        kinds=(FormKind.INFORMATION_EXCHANGE,),
        period=YEAR_2020,
        course=Course.CONTINUES,
    ),
    Commitment(
        key="more-information",
        words=Text(
            vi="tăng cường tuyên truyền, quảng bá",
            en="step up publicity and promotion",
        ),
        by=Actor.EACH,
        strength=Strength.PROMISE,
        kinds=(FormKind.PROMOTION,),
        period=YEAR_2020,
        purpose=Purpose(
            words=Text(
                vi=(
                    "nhằm phát triển mối quan hệ … giữa hai Đảng, Nhà nước và nhân dân"
                    " hai nước nói chung và giữa hai cơ quan thông tấn nói riêng"
                ),
                en=(
                    "to develop the relation of the two Parties, States and peoples in"
                    " general, and of the two agencies in particular"
                ),
            ),
            between=(
                Relation.POLITICAL_PARTIES,
                Relation.STATES,
                Relation.PEOPLES,
                Relation.INSTITUTIONS,
            ),
            formula=FRIENDSHIP,
        ),
        course=Course.ENLARGES,
    ),
    Commitment(
        key="continue-2019",
        words=Text(
            vi="tiếp tục hợp tác với nhau các lĩnh vực đã hợp tác trong năm 2019",
            en="go on cooperating in all fields of 2019",
        ),
        by=Actor.JOINTLY,
        strength=Strength.PROMISE,
        period=YEAR_2020,
        course=Course.CONTINUES,
        carries_over=YEAR_2019,
    ),
    Commitment(
        key="additional-activities",
        words=Text(
            vi="tăng cường thêm một số hoạt động trong năm 2020",
            en="add some activities in 2020",
        ),
        by=Actor.JOINTLY,
        strength=Strength.PROMISE,
        amounts=(Quantity(None, Unit.EVENT, words=Text(vi="một số", en="some")),),
        period=YEAR_2020,
        course=Course.NEW,
    ),
    Commitment(
        key="web-page",
        words=Text(
            vi="sẽ tiếp tục giúp KPL nâng cao chất lượng trang KPL",
            en="go on helping KPL to improve the quality of its web page",
        ),
        by=Actor.FIRST,
        to=Actor.SECOND,
        strength=Strength.PROMISE,
        kinds=(FormKind.TECHNICAL_ASSISTANCE,),
        deliverables=(
            Deliverable(
                kind=DeliverableKind.WEBSITE, name=Text(vi="trang KPL", en="KPL's page")
            ),
        ),
        course=Course.CONTINUES,
        continues=PartRef("minutes-2019", "help-for-web-page"),
        said_by=Actor.FIRST,
        speakers=("le-quoc-minh",),
    ),
    Commitment(
        key="training-of-staff",
        words=Text(
            vi=(
                "đồng ý tiếp nhận cán bộ của KPL sang TTXVN bồi dưỡng nghiệp vụ trong"
                " năm 2020"
            ),
            en="receive staff of KPL at VNA for professional training in 2020",
        ),
        by=Actor.FIRST,
        to=Actor.SECOND,
        strength=Strength.PROMISE,
        kinds=(FormKind.TRAINING,),
        participants=("kpl-staff",),
        period=YEAR_2020,
        places=(Text(vi="TTXVN", en="VNA"),),
        said_by=Actor.FIRST,
        speakers=("le-quoc-minh",),
    ),
    Commitment(
        key="studio-equipment",
        words=Text(
            vi=(
                "sẽ tiếp tục hỗ trợ cung cấp thiết bị cần thiết cho phòng Studio của KPL"
                " theo khả năng của TTXVN"
            ),
            en="go on helping with the equipment that KPL's studio needs",
        ),
        by=Actor.FIRST,
        to=Actor.SECOND,
        strength=Strength.PROMISE,
        kinds=(FormKind.EQUIPMENT,),
        deliverables=(
            Deliverable(
                kind=DeliverableKind.EQUIPMENT,
                name=Text(vi="thiết bị cần thiết", en="equipment that is needed"),
            ),
        ),
        conditions=(
            Condition(
                kind=ConditionKind.WITHIN_MEANS,
                of=Actor.FIRST,
                words=Text(vi="theo khả năng của TTXVN", en="within VNA's means"),
            ),
        ),
        beneficiaries=("kpl-studio",),
        course=Course.CONTINUES,
        continues=PartRef("minutes-2019", "equipment-for-studio"),
        said_by=Actor.FIRST,
        speakers=("le-quoc-minh",),
    ),
)

MINUTES = ReviewMinutes(
    key="minutes-2019",
    kind=InstrumentKind.MINUTES,
    title=Text(vi="Biên bản Hội đàm", en="Minutes of Talks"),
    parties=PARTIES,
    names_first=Side.FIRST,
    bodies=(
        BUREAU,
        KPL_BOARD,
        KPL_STUDIO,
        LAO_GOVERNMENT,
        LAO_MINISTRY,
        OTHER_AUTHORITIES,
        VNA_DELEGATION,
        KPL_DELEGATION,
        KPL_STAFF,
    ),
    officials=(MINH, SOUNTHONE, KIEN, KIKEO, PRIME_MINISTER),
    commitments=PLAN,
    clauses=(
        ConsultationDuty(
            key="ask-first",
            words=Text(
                vi=(
                    "đối với những hợp tác và giúp đỡ liên quan tới cấp bộ, ngành và các"
                    " cơ quan khác, hai bên sẽ xin ý kiến của các bộ, ngành và các cơ"
                    " quan liên quan trước khi đi đến thống nhất"
                ),
                en=(
                    "on cooperation and help that touch ministries, branches and other"
                    " bodies, both sides ask these before they come to an agreement"
                ),
            ),
            by=Actor.EACH,
            consulted=("other-authorities",),
            about=Text(
                vi=(
                    "những hợp tác và giúp đỡ liên quan tới cấp bộ, ngành và các cơ quan"
                    " khác"
                ),
                en="cooperation and help that touch ministries and other bodies",
            ),
        ),
    ),
    statements=(
        Statement(
            key="news-of-each",
            kind=StatementKind.INFORMATION,
            words=Text(
                vi=(
                    "hai bên thông báo cho nhau về tình hình hoạt động và sự phát triển"
                    " của mỗi cơ quan"
                ),
                en="each told the other of its work and development",
            ),
            said_by=Actor.EACH,
            at="talks",
        ),
        Statement(
            key="official-voices",
            kind=StatementKind.VIEW,
            words=Text(
                vi=(
                    "cả KPL và TTXVN đều hoàn thành tốt vai trò và nhiệm vụ của mình với"
                    " tư cách là cơ quan phát ngôn chính thức của Chính phủ, đáp ứng"
                    " được yêu cầu thông tin của thời đại kỹ thuật số"
                ),
                en=(
                    "both fulfil their task as official voices of their Governments and"
                    " meet the demands of the digital age"
                ),
            ),
            said_by=Actor.JOINTLY,
            at="talks",
        ),
    ),
    encounters=(
        Encounter(
            key="talks",
            kind=EncounterKind.TALKS,
            words=Text(vi="cuộc hội đàm", en="talks"),
            period=Period.on("2019-12-08"),
            time_of_day=Text(vi="Chiều", en="afternoon"),
            place=Text(vi="Thủ đô Vientiane", en="Vientiane"),
            host=Actor.SECOND,
            visitor=Actor.FIRST,
            heads=Pair("le-quoc-minh", "sounthone-khanthavong"),
            delegations=Pair(("vna-delegation",), ("kpl-delegation",)),
            agenda=(
                Text(
                    vi=(
                        "đánh giá lại việc thực hiện thỏa thuận hợp tác giữa cơ quan"
                        " thông tấn hai nước trong năm 2019"
                    ),
                    en="review of how the agreement was carried out in 2019",
                ),
                Text(
                    vi="thảo luận về phương hướng hoạt động và hợp tác trong năm 2020",
                    en="directions of work and cooperation in 2020",
                ),
            ),
        ),
    ),
    signing=Signing(
        day="2019-12-08",
        time_of_day=Text(vi="Chiều", en="afternoon"),
        place=Text(vi="Thủ đô Vientiane", en="Vientiane"),
        occasion="talks",
        signatures=Pair(
            (Signature(by="le-quoc-minh"),), (Signature(by="sounthone-khanthavong"),)
        ),
    ),
    links=(
        InstrumentLink(
            kind=LinkKind.UNDER,
            instrument=PartRef("agreement-2016"),
            words=Text(vi="theo tinh thần của Thỏa thuận", en="in the spirit of it"),
        ),
    ),
    reviewed=(PartRef("agreement-2016"),),
    reviewed_period=YEAR_2019,
    assessments=ASSESSMENTS,
    contributions=CONTRIBUTIONS,
    thanks=THANKS,
    plan_period=YEAR_2020,
    recognitions=(
        Recognition(
            key="friendship-medal",
            title=Text(vi="Huy chương Hữu nghị", en="Friendship Medal"),
            officials=("pham-van-kien",),
            conferred_by="kikeo-khaykhamphithun",
            on_authority_of="prime-minister-la",
            at="talks",
            ground=Text(
                vi=(
                    "đã có đóng góp tích cực và hiệu quả trong việc thúc đẩy hợp tác giữa"
                    " TTXVN và KPL trong thời gian qua"
                ),
                en="for his part in advancing the cooperation of VNA and KPL",
            ),
        ),
    ),
    source=Source(
        documents=(REPORT,),
        extent=Extent.PART,
        unseen=(
            Portion.PREAMBLE,
            Portion.PRINCIPLES,
            Portion.AREAS,
            Portion.FORMS,
            Portion.COMMITMENTS,
            Portion.ASSESSMENTS,
            Portion.FINAL_CLAUSES,
            Portion.ANNEXES,
            Portion.LANGUAGE_VERSIONS,
        ),
        doubts=(
            Doubt(
                about="minutes-2019",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="English words are translations of the report"),
                document="report",
            ),
            Doubt(
                about="talks",
                members=("period",),
                kind=DoubtKind.INFERRED,
                words=THE_YEAR,
                document="report",
            ),
            Doubt(
                about="minutes-2019",
                members=("signing",),
                kind=DoubtKind.INFERRED,
                words=Text(en="day, time and place are those of the talks"),
                document="report",
            ),
            Doubt(
                about="minutes-2019",
                members=("names_first",),
                kind=DoubtKind.INFERRED,
                words=Text(en="from the order of the signers in the report"),
                document="report",
            ),
            Doubt(
                about="help-for-web-page",
                kind=DoubtKind.INFERRED,
                words=Text(en="VNA promises to go on with it"),
                document="report",
            ),
            Doubt(
                about="equipment-for-studio",
                kind=DoubtKind.INFERRED,
                words=Text(en="VNA promises to go on with it"),
                document="report",
            ),
            Doubt(
                about="mict-la",
                members=("name",),
                kind=DoubtKind.SUPPLIED,
                words=Text(en="the report has only the minister's office"),
                document="report",
            ),
            Doubt(
                about="friendship-medal",
                members=("at",),
                kind=DoubtKind.INFERRED,
                words=Text(en="the report says 'on this occasion'"),
                document="report",
            ),
        ),
    ),
)

# --- the dossier ----------------------------------------------------------------------

DOSSIER = Dossier(
    key="vna-kpl",
    title=Text(en="VNA and KPL"),
    parties=PARTIES,
    bodies=(VNA_DELEGATION,),
    officials=(MINH, SOUNTHONE),
    instruments=(AGREEMENT, MINUTES),
    events=(
        Visited(
            key="visit-2019",
            words=Text(
                vi="sang thăm và làm việc tại Lào từ ngày 8 đến 11-12",
                en="a working visit to Laos from 8 to 11 December",
            ),
            known_from=("report",),
            encounter=Encounter(
                key="visit",
                kind=EncounterKind.VISIT,
                period=Period("2019-12-08", "2019-12-11"),
                place=Text(vi="Lào", en="Laos"),
                visitor=Actor.FIRST,
                host=Actor.SECOND,
                invited_by="sounthone-khanthavong",
                heads=Pair("le-quoc-minh", None),
                delegations=Pair(("vna-delegation",), ()),
            ),
        ),
    ),
    documents=(REPORT,),
    doubts=(
        Doubt(
            about="visit",
            members=("period",),
            kind=DoubtKind.INFERRED,
            words=THE_YEAR,
            document="report",
        ),
    ),
)


# --- what it tells --------------------------------------------------------------------


def screen(dossier: Dossier, minutes: ReviewMinutes) -> Iterator[str]:
    """Who gave what, what is promised, whom to ask, what is not known."""
    sides = names(minutes.parties)
    yield f"{english(minutes.title)} of {' and '.join(sides)}"
    if signing := minutes.signing:
        yield paragraph(f"signed on {signing.day} in {english(signing.place)}", 1)
    for ref in minutes.reviewed:
        reviewed = dossier.instrument(ref.instrument)
        yield paragraph(f"under: {english(reviewed.title)}", 1)

    yield "\nGiven, as told when 2019 was reviewed"
    for given in minutes.contributions:
        to = f" to {who(given.to, sides)}" if given.to else ""
        going_on = " (going on)" if given.outcome is Outcome.UNDER_WAY else ""
        yield paragraph(
            f"{who(given.by, sides)}{to}: {english(given.words)}{going_on}", 1
        )

    when = span(minutes.plan_period) if minutes.plan_period else "no time stated"
    yield f"\nTo be done, {when}"
    for planned in minutes.commitments:
        firmness = [planned.strength.value]
        firmness += [english(c.words) for c in planned.conditions]
        if planned.said_by:
            speakers = ", ".join(
                english(minutes.part(key).name) for key in planned.speakers
            )
            firmness.append(f"said by {who(planned.said_by, sides)} alone: {speakers}")
        line = f"{who(planned.by, sides)}: {english(planned.words)}"
        yield paragraph(f"{line} [{', '.join(firmness)}]", 1)

    yield "\nTo be asked first"
    for duty in minutes.clauses_of(ConsultationDuty):
        asked = ", ".join(english(minutes.part(key).words) for key in duty.consulted)
        yield paragraph(f"{who(duty.by, sides)}: {asked}", 1)

    yield "\nHonoured"
    for honour in minutes.recognitions:
        people = ", ".join(english(minutes.part(key).name) for key in honour.officials)
        yield paragraph(
            f"{english(honour.title)}: {people}, {english(honour.ground)}", 1
        )

    yield "\nNot known"
    unseen = ", ".join(map(in_words, minutes.source.unseen))
    yield paragraph(f"more may stand in: {unseen}", 1)
    if minutes.next_meeting is None:
        yield paragraph("the next meeting; the languages and the number of copies", 1)
    parts = {**called(dossier), **called(minutes)}
    doubtful: dict[str, list[str]] = {}
    for doubt in (*dossier.doubts, *minutes.source.doubts):
        why = f"{in_words(doubt.kind)}, {english(doubt.words)}"
        what = ", ".join((parts[doubt.about], *map(in_words, doubt.members)))
        doubtful.setdefault(why, []).append(what)
    for why, what_all in doubtful.items():
        yield paragraph(f"{'; '.join(what_all)}: {why}", 1)


def cycle(dossier: Dossier) -> Iterator[str]:
    """What has become of each promise, and what the next review has to answer."""
    sides = names(dossier.parties)
    parts: dict[str, str] = {}
    for text in dossier.instruments:
        parts |= called(text)
    asked = Day(2021, 1, 15)
    yield f"\nWhat has become of the promises, on {asked}"
    for thread in progress(dossier, on=asked).threads:
        stages = []
        for stage in thread.stages:
            maybe = "" if stage.certain else "perhaps "
            since = stage.kind is StageKind.OVERDUE
            day = f" {'since' if since else 'on'} {stage.day}" if stage.day else ""
            stages.append(f"{maybe}{in_words(stage.kind)}{day}")
        promise = parts[thread.of[-1].part or ""]
        yield paragraph(f"{promise}: {', '.join(stages)}", 1)

    prepared = Day(2020, 11, 30)
    coming = next_minutes(dossier, on=prepared)
    when = (
        span(coming.reviewed_period) if coming.reviewed_period else "a time not known"
    )
    yield f"\nTo be answered by the next minutes, which review {when}"
    for number, each in enumerate(coming.to_assess, start=1):
        who_does = who(each.promise.by, sides)
        yield paragraph(f"{number}. {who_does}: {english(each.promise.words)}: …", 1)
    yield paragraph(f"to be carried over if not done: {len(coming.to_carry_over)}", 1)
    for question in coming.to_ask:
        asks = who(question.by, sides) if question.by else "not stated who"
        yield paragraph(f"still to ask: {parts[question.body]} ({asks})", 1)
    host = who(coming.host, sides) if coming.host else "not known whose turn it is"
    yield paragraph(f"host: {host}", 1)


def in_force(dossier: Dossier) -> Iterator[str]:
    """What is in effect when the minutes are signed, and what falls due after that."""
    asked = Day(2019, 12, 20)
    yield f"\nIn force, on {asked}"
    assume = [Assumption.SIGNED_IN_TIME, Assumption.EFFECT_ON_SIGNATURE]
    known = status(dossier, on=asked)
    assumed = status(dossier, on=asked, assume=assume)
    for text in dossier.instruments:
        now, perhaps = known[text.key], assumed[text.key]
        lacks = f"; not known: {in_words(now.why.lacks)}" if now.why.lacks else ""
        yield paragraph(f"{english(text.title)}: {in_words(now.state)}{lacks}", 1)
        if perhaps.conditional:
            on_what = " and ".join(map(in_words, perhaps.assumes))
            until = f" to {perhaps.last_day}" if perhaps.last_day else ""
            yield paragraph(f"if {on_what}: {in_words(perhaps.state)}{until}", 2)
    found = deadlines(dossier, within=Period.years(2020))
    by_day = Counter((each.day, each.kind) for each in found)
    for (day, kind), many in by_day.items():
        yield paragraph(f"due on {day}: {in_words(kind)} ({many})", 1)


def judgement(seed: documents.Document) -> Iterator[str]:
    """What each side promises against the other, and what the rules have to say."""
    report = rules.check(seed)
    yield "\n" + paragraph(f"Balance of {english(seed.title)}")
    for line in told_balance(balance(seed), report.called()).splitlines():
        yield paragraph(line, 1)
    yield "\nFound by the rules"
    for finding in report.findings:
        yield paragraph(f"{finding.code}: {report.told(finding)}", 1)
    yield "\nNot decided, since not all of the text was seen"
    for finding in report.undetermined:
        yield paragraph(f"{finding.code}: {report.told(finding)}", 1)


def main() -> None:
    """Write, read back, tell, and judge, the other seed as well."""
    path = HERE / "vna_kpl.json"
    path.write_text(documents.dumps(DOSSIER), encoding="utf-8")
    again = documents.loads(path.read_text(encoding="utf-8"))
    if not isinstance(again, Dossier) or again != DOSSIER:
        message = f"{path.name} does not read back as it was written"
        raise SystemExit(message)
    for minutes in again.instruments:
        if isinstance(minutes, ReviewMinutes):
            print("\n".join(screen(again, minutes)))
    print("\n".join([*in_force(again), *cycle(again)]))
    other = (HERE / "information_departments.json").read_text(encoding="utf-8")
    for seed in (again, documents.loads(other)):
        print("\n".join(judgement(seed)))


if __name__ == "__main__":
    main()
