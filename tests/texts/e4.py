"""E4: education plan of Viet Nam and Laos for 2025, signed at a committee session.

Known from press reports in Vietnamese.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Agreement,
    Bound,
    Commitment,
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
    Pair,
    Party,
    Period,
    PersonKind,
    PlanYears,
    PolicyField,
    Purpose,
    Quantity,
    Rank,
    RankTrack,
    Signature,
    Signing,
    Source,
    SourceDocument,
    SourceKind,
    Strength,
    Term,
    Text,
    Unit,
)

MINISTRIES = Pair(
    Institution(
        key="moet-vn",
        name=Text(
            vi="Bộ Giáo dục và Đào tạo",
            en="Ministry of Education and Training of Viet Nam",
        ),
        short_name=Text(vi="Bộ GD&ĐT", en="MOET"),
        kind=InstitutionKind.MINISTRY,
        level=Level.NATIONAL,
        fields=(PolicyField.EDUCATION,),
        country="VN",
    ),
    Institution(
        key="moes-la",
        name=Text(
            vi="Bộ Giáo dục và Thể thao Lào",
            en="Ministry of Education and Sports of Laos",
        ),
        kind=InstitutionKind.MINISTRY,
        level=Level.NATIONAL,
        fields=(PolicyField.EDUCATION, PolicyField.SPORT),
        country="LA",
    ),
)
VIET_NAM = Institution(
    key="viet-nam",
    name=Text(vi="Việt Nam", en="Viet Nam"),
    kind=InstitutionKind.STATE,
    level=Level.STATE,
    country="VN",
)
COMMITTEE = Institution(
    key="committee",
    name=Text(
        vi="Ủy ban liên Chính phủ Việt Nam - Lào",
        en="Viet Nam-Laos Intergovernmental Committee",
    ),
    kind=InstitutionKind.JOINT_BODY,
)
STUDENTS = Group(
    key="lao-students",
    words=Text(
        vi="lưu học sinh Lào", en="Lao students, from upper secondary to postgraduate"
    ),
    of=Actor.SECOND,
    persons=PersonKind.STUDENT,
)
MINISTERS = Pair(
    Official(
        key="nguyen-kim-son",
        name=Text(vi="Nguyễn Kim Sơn"),
        office=Text(
            vi="Bộ trưởng Bộ GD&ĐT", en="Minister of Education and Training of Viet Nam"
        ),
        rank=Rank(RankTrack.POLITICAL, 3),
        institution="moet-vn",
    ),
    Official(
        key="phout-simmalavong",
        name=Text(vi="Phout Simmalavong"),
        office=Text(
            vi="Bộ trưởng Giáo dục và Thể thao Lào",
            en="Minister of Education and Sports of Laos",
        ),
        rank=Rank(RankTrack.POLITICAL, 3),
        institution="moes-la",
    ),
)
PRIME_MINISTERS = (
    Official(
        key="pham-minh-chinh",
        name=Text(vi="Phạm Minh Chính"),
        office=Text(vi="Thủ tướng Chính phủ Việt Nam", en="Prime Minister of Viet Nam"),
        rank=Rank(RankTrack.POLITICAL, 1),
    ),
    Official(
        key="sonexay-siphandone",
        name=Text(vi="Sonexay Siphandone"),
        office=Text(vi="Thủ tướng Lào", en="Prime Minister of Laos"),
        rank=Rank(RankTrack.POLITICAL, 1),
    ),
)
YEAR = Period.years(2025)
PROJECT = Text(
    vi=(
        "Nâng cao chất lượng và hiệu quả hợp tác Việt Nam - Lào trong lĩnh vực giáo dục"
        " và phát triển nguồn nhân lực giai đoạn 2021-2030"
    ),
    en="project on better cooperation in education and human resources, 2021 to 2030",
)

COMMITMENTS = (
    Commitment(
        key="scholarships",
        words=Text(
            vi="sẽ cấp 1.160 học bổng cho lưu học sinh Lào",
            en="grant 1,160 scholarships to Lao students",
        ),
        by=Actor.FIRST,
        to=Actor.SECOND,
        strength=Strength.PROMISE,
        kinds=(FormKind.SCHOLARSHIP,),
        amounts=(Quantity(1160, Unit.SCHOLARSHIP),),
        performers=("viet-nam",),
        beneficiaries=("lao-students",),
        period=YEAR,
        places=(Text(vi="Việt Nam", en="Viet Nam"),),
    ),
    Commitment(
        key="long-term",
        words=Text(
            vi="511 học bổng dài hạn",
            en="the education ministry sees to 511 long-term ones",
        ),
        by=Actor.FIRST,
        to=Actor.SECOND,
        strength=Strength.PROMISE,
        kinds=(FormKind.SCHOLARSHIP,),
        amounts=(Quantity(511, Unit.SCHOLARSHIP),),
        part_of="scholarships",
        performers=("moet-vn",),
        beneficiaries=("lao-students",),
        period=YEAR,
    ),
    Commitment(
        key="short-term",
        words=Text(
            vi="hơn 100 suất học bổng ngắn hạn",
            en="the education ministry sees to more than 100 short-term ones",
        ),
        by=Actor.FIRST,
        to=Actor.SECOND,
        strength=Strength.PROMISE,
        kinds=(FormKind.SCHOLARSHIP,),
        amounts=(
            Quantity(
                100,
                Unit.SCHOLARSHIP,
                bound=Bound.MORE_THAN,
                words=Text(vi="hơn 100", en="more than 100"),
            ),
        ),
        part_of="scholarships",
        performers=("moet-vn",),
        beneficiaries=("lao-students",),
        period=YEAR,
    ),
    Commitment(
        key="interim-review",
        words=Text(
            vi="tổ chức sơ kết Đề án",
            en="hold an interim review of the project for 2021 to 2030",
        ),
        by=Actor.JOINTLY,
        strength=Strength.PROMISE,
        kinds=(FormKind.CONSULTATION,),
        period=YEAR,
        purpose=Purpose(
            words=Text(en="a base for the aims of the five years from 2026 to 2030")
        ),
    ),
)

INSTRUMENT = Agreement(
    key="plan-2025",
    kind=InstrumentKind.PLAN,
    title=Text(
        vi="Kế hoạch hợp tác giáo dục năm 2025",
        en="Plan of cooperation in education for 2025",
    ),
    parties=MINISTRIES.map(lambda ministry: Party(institutions=(ministry,))),
    bodies=(VIET_NAM, COMMITTEE, STUDENTS),
    officials=(*MINISTERS, *PRIME_MINISTERS),
    commitments=COMMITMENTS,
    clauses=(
        Term(
            key="term",
            words=Text(vi="năm 2025", en="the year 2025"),
            span=PlanYears(period=YEAR),
        ),
    ),
    encounters=(
        Encounter(
            key="session",
            kind=EncounterKind.SESSION,
            words=Text(
                vi="Kỳ họp lần thứ 47 Ủy ban liên Chính phủ Việt Nam - Lào",
                en="47th session of the intergovernmental committee",
            ),
            place=Text(vi="Thủ đô Viêng Chăn", en="Vientiane"),
            number=47,
            host=Actor.SECOND,
        ),
    ),
    signing=Signing(
        day="2025-01-09",
        place=Text(vi="Thủ đô Viêng Chăn", en="Vientiane"),
        occasion="session",
        signatures=MINISTERS.map(lambda minister: (Signature(by=minister.key),)),
        witnesses=("pham-minh-chinh", "sonexay-siphandone"),
    ),
    links=(InstrumentLink(kind=LinkKind.REFERS_TO, title=PROJECT),),
    source=Source(
        documents=(
            SourceDocument(
                key="report",
                kind=SourceKind.REPORT,
                address="https://cuocsong.giaoducthoidai.vn/viet-nam-va-lao-ky-ket-ke-hoach-hop-tac-giao-duc-nam-2025-n29437.html",
                languages=("vi",),
            ),
            SourceDocument(
                key="second-report",
                kind=SourceKind.REPORT,
                publisher=Text(vi="Thời Đại"),
                day="2025-01-10",
                address="https://thoidai.com.vn/viet-nam-se-cap-1160-hoc-bong-cho-luu-hoc-sinh-lao-nam-2025-209377.html",
                languages=("vi",),
            ),
        ),
        extent=Extent.PART,
        doubts=(
            Doubt(
                about="plan-2025",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="English words are paraphrases of the reports"),
                document="report",
            ),
            Doubt(
                about="plan-2025",
                members=("signing",),
                kind=DoubtKind.INFERRED,
                words=Text(
                    en="day and month are told; the year is that of the reports"
                ),
                document="report",
            ),
            Doubt(
                about="moet-vn",
                members=("short_name",),
                kind=DoubtKind.SUPPLIED,
                words=Text(en="the reports have only the Vietnamese abbreviation"),
                document="report",
            ),
            Doubt(
                about="scholarships",
                members=("by", "performers"),
                kind=DoubtKind.UNCLEAR,
                words=Text(
                    en=(
                        "Viet Nam grants them; its ministry sees to 511 and to more"
                        " than 100; the rest, about 549, lies with bodies not named"
                    )
                ),
                document="report",
            ),
            Doubt(
                about="interim-review",
                kind=DoubtKind.UNCLEAR,
                words=Text(en="the report tells of it; whether the plan does is open"),
                document="report",
            ),
        ),
    ),
)
