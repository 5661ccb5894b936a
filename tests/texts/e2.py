"""Viet Nam and Bulgaria on education: the agreement for 2025 to 2028 and its forerunner.

The new one is known from the notice by which the Vietnamese foreign ministry announced
its effect, up to the scholarships, and from reports; the one of 2019 from reports.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Agreement,
    Bound,
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
    Entered,
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
    PartRef,
    Party,
    Period,
    PersonKind,
    PlanYears,
    PolicyField,
    Portion,
    Quantity,
    Rank,
    RankTrack,
    Recital,
    Registered,
    Relation,
    Side,
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

VIET_NAM = Institution(
    key="government-vn",
    name=Text(
        vi="Chính phủ nước Cộng hòa xã hội chủ nghĩa Việt Nam",
        en="Government of the Socialist Republic of Viet Nam",
    ),
    kind=InstitutionKind.GOVERNMENT,
    level=Level.NATIONAL,
    fields=(PolicyField.GENERAL,),
    country="VN",
)
BULGARIA = Institution(
    key="government-bg",
    name=Text(
        vi="Chính phủ nước Cộng hòa Bun-ga-ri",
        en="Government of the Republic of Bulgaria",
    ),
    kind=InstitutionKind.GOVERNMENT,
    level=Level.NATIONAL,
    fields=(PolicyField.GENERAL,),
    country="BG",
    aliases=(Text(vi="Chính phủ Cộng hòa Bulgaria"),),
)
BOTH = Text(vi="hai Bên", en="both Parties")
PARTIES = Pair(
    Party(institutions=(VIET_NAM,)),
    Party(institutions=(BULGARIA,)),
)
MINISTRY_VN = Institution(
    key="education-vn",
    name=Text(vi="Bộ Giáo dục và Đào tạo", en="Ministry of Education and Training"),
    kind=InstitutionKind.MINISTRY,
    level=Level.NATIONAL,
    fields=(PolicyField.EDUCATION,),
    country="VN",
    within=VIET_NAM,
)
MINISTRY_BG = Institution(
    key="education-bg",
    name=Text(
        vi="Bộ Giáo dục và Khoa học Bulgaria", en="Ministry of Education and Science"
    ),
    kind=InstitutionKind.MINISTRY,
    level=Level.NATIONAL,
    fields=(PolicyField.EDUCATION, PolicyField.SCIENCE),
    country="BG",
    within=BULGARIA,
)
EMBASSY = Institution(
    key="embassy-bg-vn",
    name=Text(en="Embassy of Bulgaria in Viet Nam"),
    kind=InstitutionKind.DIPLOMATIC_MISSION,
    country="BG",
    seat=Text(en="Hanoi"),
)
STATE_VN = Institution(
    key="viet-nam",
    name=Text(en="Socialist Republic of Viet Nam"),
    kind=InstitutionKind.STATE,
    level=Level.STATE,
    country="VN",
)
STATE_BG = Institution(
    key="bulgaria",
    name=Text(en="Republic of Bulgaria"),
    kind=InstitutionKind.STATE,
    level=Level.STATE,
    country="BG",
)
NOTICE = SourceDocument(
    key="notice",
    kind=SourceKind.REGISTER,
    publisher=Text(vi="Bộ Ngoại giao", en="Ministry of Foreign Affairs of Viet Nam"),
    title=Text(
        vi=(
            "Thông báo 6664/BNG-LPQT năm 2024 hiệu lực của Thỏa thuận hợp tác về giáo dục"
            " giữa Việt Nam và Bun-ga-ri giai đoạn 2025-2028"
        ),
        en="Notice of the effect of the agreement, with its text",
    ),
    day="2024-11-29",
    address=(
        "https://vanban123.vn/Dieu-uoc-quoc-te/Thong-bao-6664-BNG-LPQT-nam-2024-hieu-luc-"
        "cua-Thoa-thuan-hop-tac-ve-giao-duc-giua-Viet-Nam-va-Bun-ga-ri-giai-doan-2025-"
        "2028-676534"
    ),
    languages=("vi",),
)
BULGARIAN_REPORT = SourceDocument(
    key="bulgarian-report",
    kind=SourceKind.REPORT,
    publisher=Text(en="BTA"),
    title=Text(en="Four-Year Education Agreement Signed with Vietnam"),
    address=(
        "https://bta.bg/en/news/bulgaria/"
        "787255-four-year-education-agreement-signed-with-vietnam"
    ),
    languages=("en",),
)
VIETNAMESE_REPORT = SourceDocument(
    key="vietnamese-report",
    kind=SourceKind.REPORT,
    publisher=Text(vi="Báo Nhân dân"),
    day="2024-11-26",
    address=(
        "https://vjs.vietnam.vn/de/"
        "se-tang-so-luong-hoc-bong-trao-doi-hang-nam-giua-viet-nam-va-bulgaria"
    ),
    languages=("de",),
)
VISIT_REPORT = SourceDocument(
    key="visit-report",
    kind=SourceKind.REPORT,
    address="https://yousportnews.net/tag/c%e1%bb%99ng+h%c3%b2a+bulgaria.html",
    languages=("vi",),
)
REPORT_2019 = SourceDocument(
    key="report-2019",
    kind=SourceKind.REPORT,
    day="2019-12-27",
    address=(
        "http://icd.edu.vn/250/ky-ket-thoa-thuan-hop-tac-giao-duc-giua-chinh-phu-viet-nam-"
        "va-chinh-phu-bulgaria.html/BPF/vi-VN/CMS_Cat/thong-tin/CMS_Detail/1221"
    ),
    languages=("vi",),
)
SCHOOLS = Group(
    key="schools",
    words=Text(
        vi="các cơ sở giáo dục phổ thông và cơ sở giáo dục đại học",
        en="schools and institutions of higher education",
    ),
    of=Actor.EACH,
    kind=InstitutionKind.SCHOOL,
)


def holders(key: str, words: str, persons: PersonKind) -> Group:
    return Group(key=key, words=Text(en=words), of=Actor.EACH, persons=persons)


HOLDERS = (
    holders(
        "students", "students for a first or a master's degree", PersonKind.STUDENT
    ),
    holders("doctoral-students", "students for a doctor's degree", PersonKind.STUDENT),
    holders("graduates", "graduates for practice or research", PersonKind.RESEARCHER),
    holders(
        "language-learners", "graduates who learn the language", PersonKind.TRAINEE
    ),
)
LIST = (
    CooperationForm(
        key="experience",
        label="1",
        words=Text(
            en=(
                "exchange of experience and information on the education systems: their"
                " growth, management and planning"
            )
        ),
        kinds=(FormKind.EXPERIENCE_EXCHANGE, FormKind.INFORMATION_EXCHANGE),
    ),
    CooperationForm(
        key="people",
        label="2",
        words=Text(
            en="exchange of teachers, students, doctoral students and graduates, and more"
        ),
        kinds=(FormKind.PERSONNEL_EXCHANGE, FormKind.SCHOLARSHIP),
    ),
    CooperationForm(
        key="direct-cooperation",
        label="3",
        words=Text(en="direct cooperation of schools and universities"),
        kinds=(FormKind.DIRECT_LINKS,),
    ),
    CooperationForm(
        key="language-study",
        label="4",
        words=Text(en="study of Vietnamese and Bulgarian"),
        kinds=(FormKind.LANGUAGE_TEACHING,),
    ),
)
ENCOURAGED = (
    Commitment(
        key="encourage-direct-cooperation",
        label="3",
        words=Text(en="encourage schools and universities to work together directly"),
        by=Actor.EACH,
        strength=Strength.ENCOURAGE,
        kinds=(FormKind.DIRECT_LINKS,),
        forms=("direct-cooperation",),
        performers=("schools",),
    ),
    Commitment(
        key="encourage-languages",
        label="4",
        words=Text(en="encourage the study of both languages"),
        by=Actor.EACH,
        strength=Strength.ENCOURAGE,
        kinds=(FormKind.LANGUAGE_TEACHING,),
        forms=("language-study",),
    ),
)


def scholarships(
    key: str,
    words: str,
    holders: str,
    amount: Quantity,
    continues: PartRef | None = None,
) -> Commitment:
    return Commitment(
        key=key,
        words=Text(en=words),
        by=Actor.EACH,
        strength=Strength.PROMISE,
        kinds=(FormKind.SCHOLARSHIP,),
        forms=("people",),
        deliverables=(
            Deliverable(
                kind=DeliverableKind.TRAINING_PLACE, name=Text(en="scholarships")
            ),
        ),
        amounts=(amount,),
        participants=(holders,),
        course=Course.ENLARGES if continues else None,
        continues=continues,
    )


TWO = Quantity(2, Unit.SCHOLARSHIP, per="P1Y")
UP_TO_TWO = Quantity(2, Unit.SCHOLARSHIP, bound=Bound.AT_MOST, per="P1Y")
UP_TO_FIVE = Quantity(5, Unit.SCHOLARSHIP, bound=Bound.AT_MOST, per="P1Y")

AGREEMENT_2019 = Agreement(
    key="agreement-2019",
    kind=InstrumentKind.AGREEMENT,
    title=Text(
        vi="Thỏa thuận hợp tác về giáo dục", en="Agreement on cooperation in education"
    ),
    parties=PARTIES,
    parties_called=BOTH,
    bodies=(MINISTRY_VN, EMBASSY, SCHOOLS, *HOLDERS),
    officials=(
        Official(
            key="nguyen-van-phuc",
            name=Text(vi="Nguyễn Văn Phúc"),
            office=Text(
                vi="Thứ trưởng Bộ Giáo dục và Đào tạo",
                en="Deputy Minister of Education and Training",
            ),
            rank=Rank(RankTrack.POLITICAL, 4),
            institution="education-vn",
        ),
        Official(
            key="marinela-petkova",
            name=Text("Marinela Petkova"),
            office=Text(
                vi="Đại sứ Đặc mệnh toàn quyền Cộng hòa Bulgaria tại Việt Nam",
                en="Ambassador of Bulgaria to Viet Nam",
            ),
            rank=Rank(RankTrack.DIPLOMATIC),
            institution="embassy-bg-vn",
        ),
    ),
    forms=LIST,
    commitments=(
        *ENCOURAGED,
        scholarships(
            "first-and-master-degrees",
            "for a first or a master's degree, a language course included",
            "students",
            TWO,
        ),
        scholarships("doctorates", "for a doctor's degree", "doctoral-students", TWO),
        scholarships(
            "practice-and-research",
            (
                "for practice or research of nine months, or shared out in parts of at"
                " least three months"
            ),
            "graduates",
            TWO,
        ),
        scholarships(
            "language-practice",
            "for practice in the language, six months to one year",
            "language-learners",
            TWO,
        ),
        Commitment(
            key="tell-of-meetings",
            words=Text(en="tell each other of seminars and scientific conferences"),
            by=Actor.EACH,
            strength=Strength.PROMISE,
            kinds=(FormKind.INFORMATION_EXCHANGE,),
        ),
    ),
    signing=Signing(
        day="2019-12-27",
        time_of_day=Text(vi="Sáng", en="morning"),
        place=Text(vi="Hà Nội", en="Hanoi"),
        signatures=Pair(
            (Signature(by="nguyen-van-phuc", on_behalf_of=("government-vn",)),),
            (Signature(by="marinela-petkova", on_behalf_of=("government-bg",)),),
        ),
    ),
    source=Source(
        documents=(REPORT_2019,),
        extent=Extent.PART,
        doubts=(
            Doubt(
                about="agreement-2019",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="the English words are paraphrases of the report"),
            ),
            Doubt(
                about="agreement-2019",
                members=("forms", "commitments"),
                kind=DoubtKind.INFERRED,
                words=Text(en="the numbers of the list are those of the later text"),
                document="report-2019",
            ),
        ),
    ),
)
AGREEMENT_2025 = Agreement(
    key="agreement-2025",
    kind=InstrumentKind.AGREEMENT,
    title=Text(
        vi=(
            "Thỏa thuận hợp tác về giáo dục giữa Chính phủ nước Cộng hòa xã hội chủ nghĩa"
            " Việt Nam và Chính phủ nước Cộng hòa Bun-ga-ri giai đoạn 2025-2028"
        ),
        en="Agreement on cooperation in education for 2025 to 2028",
    ),
    parties=PARTIES,
    names_first=Side.FIRST,
    bodies=(MINISTRY_VN, MINISTRY_BG, STATE_VN, STATE_BG, SCHOOLS, *HOLDERS),
    officials=(
        Official(
            key="nguyen-kim-son",
            name=Text(vi="Nguyễn Kim Sơn"),
            office=Text(
                vi="Bộ trưởng Giáo dục và Đào tạo",
                en="Minister of Education and Training",
            ),
            rank=Rank(RankTrack.POLITICAL, 3),
            institution="education-vn",
        ),
        Official(
            key="galin-tsokov",
            name=Text("Galin Tsokov"),
            office=Text(
                vi="Bộ trưởng Giáo dục và Khoa học Bulgaria",
                en="Minister of Education and Science of Bulgaria",
            ),
            rank=Rank(RankTrack.POLITICAL, 3),
            institution="education-bg",
        ),
        Official(
            key="luong-cuong",
            name=Text(vi="Lương Cường"),
            office=Text(vi="Chủ tịch nước", en="President of Viet Nam"),
            rank=Rank(RankTrack.POLITICAL),
            institution="viet-nam",
        ),
        Official(
            key="rumen-radev",
            name=Text("Rumen Radev"),
            office=Text(vi="Tổng thống Cộng hòa Bulgaria", en="President of Bulgaria"),
            rank=Rank(RankTrack.POLITICAL),
            institution="bulgaria",
        ),
    ),
    preamble=(
        Recital(
            words=Text(
                en="the two have long worked together in education, with good results"
            ),
            between=(Relation.GOVERNMENTS,),
        ),
        Recital(words=Text(en="they wish to go on with this, more widely and firmly")),
        Recital(
            words=Text(
                vi="đã thỏa thuận như sau", en="they have agreed on what follows"
            )
        ),
    ),
    forms=LIST,
    commitments=(
        *ENCOURAGED,
        scholarships(
            "first-and-master-degrees",
            (
                "for a first or a master's degree at state universities, language"
                " study included"
            ),
            "students",
            UP_TO_FIVE,
            PartRef("agreement-2019", "first-and-master-degrees"),
        ),
        scholarships(
            "doctorates",
            "for a doctor's degree",
            "doctoral-students",
            UP_TO_FIVE,
            PartRef("agreement-2019", "doctorates"),
        ),
        scholarships(
            "practice-and-research",
            "for courses after a degree, or for research",
            "graduates",
            UP_TO_TWO,
        ),
        scholarships(
            "language-practice",
            "for learning the language, six months or a year",
            "language-learners",
            UP_TO_TWO,
        ),
        Commitment(
            key="joint-research",
            words=Text(en="joint research projects"),
            by=Actor.JOINTLY,
            strength=Strength.PROMISE,
            kinds=(FormKind.RESEARCH,),
        ),
        Commitment(
            key="scientists",
            words=Text(en="exchange scientists and experts"),
            by=Actor.EACH,
            strength=Strength.PROMISE,
            kinds=(FormKind.PERSONNEL_EXCHANGE,),
        ),
        Commitment(
            key="scientific-meetings",
            words=Text(en="hold scientific seminars and conferences"),
            by=Actor.JOINTLY,
            strength=Strength.PROMISE,
            kinds=(FormKind.JOINT_EVENT,),
        ),
        Commitment(
            key="language-and-culture",
            words=Text(
                en="teach the languages and cultures of both, in summer schools as well"
            ),
            by=Actor.EACH,
            strength=Strength.PROMISE,
            kinds=(FormKind.LANGUAGE_TEACHING,),
            forms=("language-study",),
        ),
        Commitment(
            key="new-fields",
            words=Text(
                en=(
                    "consider training together in renewable energy, artificial"
                    " intelligence and new materials"
                )
            ),
            by=Actor.JOINTLY,
            strength=Strength.CONSIDER,
            kinds=(FormKind.TRAINING,),
            course=Course.UNDER_DISCUSSION,
        ),
    ),
    clauses=(
        Term(
            key="term",
            words=Text(vi="giai đoạn 2025-2028", en="2025 to 2028"),
            span=PlanYears(period=Period("2025", "2028")),
        ),
    ),
    encounters=(
        Encounter(
            key="visit",
            kind=EncounterKind.VISIT,
            words=Text(
                en="official visit of the Bulgarian President, until 26 November"
            ),
            period=Period(last_day="2024-11-26"),
            place=Text(en="Viet Nam"),
            visitor=Actor.SECOND,
            host=Actor.FIRST,
            heads=Pair("luong-cuong", "rumen-radev"),
        ),
    ),
    signing=Signing(
        day="2024-11-24",
        place=Text(vi="Hà Nội", en="Hanoi"),
        occasion="visit",
        signatures=Pair(
            (Signature(by="nguyen-kim-son", on_behalf_of=("government-vn",)),),
            (Signature(by="galin-tsokov", on_behalf_of=("government-bg",)),),
        ),
        witnesses=("luong-cuong", "rumen-radev"),
    ),
    links=(
        InstrumentLink(
            kind=LinkKind.UNDER,
            title=Text(
                vi="Thỏa thuận về hợp tác văn hóa, khoa học và giáo dục",
                en="Agreement on cooperation in culture, science and education",
            ),
            signed="2000-09-18",
            articles=("2", "3"),
            words=Text(en="signed in Sofia; the text relies on articles 2 and 3"),
        ),
        InstrumentLink(
            kind=LinkKind.REFERS_TO,
            instrument=PartRef("agreement-2019"),
            words=Text(en="builds on an earlier agreement"),
        ),
    ),
    source=Source(
        documents=(NOTICE, BULGARIAN_REPORT, VIETNAMESE_REPORT, VISIT_REPORT),
        extent=Extent.PART,
        unseen=(
            Portion.COMMITMENTS,
            Portion.FINAL_CLAUSES,
            Portion.SIGNATURES,
            Portion.LANGUAGE_VERSIONS,
        ),
        doubts=(
            Doubt(
                about="agreement-2025",
                kind=DoubtKind.SUPPLIED,
                words=Text(
                    en="the English words are paraphrases of the text and the reports"
                ),
            ),
            Doubt(
                about="agreement-2025",
                members=("commitments",),
                kind=DoubtKind.CUT_OFF,
                words=Text(
                    en=(
                        "the text was seen up to the head of the list of scholarships;"
                        " what follows is told by reports"
                    )
                ),
                document="notice",
            ),
            Doubt(
                about="first-and-master-degrees",
                members=("amounts",),
                kind=DoubtKind.DIFFERS,
                words=Text(
                    en="the Vietnamese report says five a year, the Bulgarian up to five"
                ),
                document="vietnamese-report",
            ),
            Doubt(
                about="agreement-2025",
                members=("links",),
                kind=DoubtKind.INFERRED,
                words=Text(
                    en="the reports do not date the earlier agreement; the numbers fit"
                ),
                document="vietnamese-report",
            ),
            Doubt(
                about="agreement-2025",
                members=("forms",),
                kind=DoubtKind.UNCLEAR,
                words=Text(
                    vi="Hai Bên hợp tác trong các lĩnh vực sau",
                    en="the text calls the list areas; its items are things to do",
                ),
                document="notice",
            ),
            Doubt(
                about="visit",
                members=("period",),
                kind=DoubtKind.INFERRED,
                words=Text(en="only the last day was seen, without its year"),
                document="visit-report",
            ),
        ),
    ),
)
DOSSIER = Dossier(
    key="vn-bg-education",
    title=Text(en="Viet Nam and Bulgaria on education"),
    parties=PARTIES,
    instruments=(AGREEMENT_2019, AGREEMENT_2025),
    events=(
        Entered(
            key="effect-2024",
            words=Text(
                vi="có hiệu lực từ ngày 24 tháng 11 năm 2024",
                en="in effect from 24 November 2024, the day of signature",
            ),
            known_from=("notice",),
            instrument=PartRef("agreement-2025"),
            day="2024-11-24",
        ),
        Registered(
            key="notice-of-effect",
            words=Text(
                en=(
                    "the foreign ministry announces the effect under article 56 of the Law"
                    " on Treaties of 2016 and sends copies under article 59"
                )
            ),
            known_from=("notice",),
            instrument=PartRef("agreement-2025"),
            register=Text(
                vi="Thông báo của Bộ Ngoại giao",
                en="notices of the Ministry of Foreign Affairs of Viet Nam",
            ),
            number="6664/BNG-LPQT",
            day="2024-11-29",
        ),
    ),
    documents=(NOTICE,),
)
