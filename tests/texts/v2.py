"""V2: Viet Nam and Laos, cooperation agreement for 2003, 112/LPQT.

Known from a Vietnamese copy that breaks off in article 1. The publication bears the
number and day 14 January 2003 and says that it was in effect five days before.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Agreement,
    Commitment,
    Condition,
    ConditionKind,
    Dossier,
    Doubt,
    DoubtKind,
    Entered,
    Extent,
    FormKind,
    Institution,
    InstitutionKind,
    InstrumentKind,
    InstrumentLink,
    Level,
    LinkKind,
    Money,
    Pair,
    PartRef,
    Party,
    Period,
    PlanYears,
    Portion,
    Purpose,
    Recital,
    Registered,
    Relation,
    Side,
    Signing,
    Source,
    SourceDocument,
    SourceKind,
    Strength,
    Term,
    Text,
)

GOVERNMENTS = Pair(
    Institution(
        key="government-vn",
        name=Text(
            vi="Chính phủ nước Cộng hoà xã hội chủ nghĩa Việt Nam",
            en="Government of the Socialist Republic of Viet Nam",
        ),
        kind=InstitutionKind.GOVERNMENT,
        level=Level.NATIONAL,
        country="VN",
    ),
    Institution(
        key="government-la",
        name=Text(
            vi="Chính phủ nước Cộng hoà dân chủ nhân dân Lào",
            en="Government of the Lao People's Democratic Republic",
        ),
        kind=InstitutionKind.GOVERNMENT,
        level=Level.NATIONAL,
        country="LA",
    ),
)
PARTIES = GOVERNMENTS.map(lambda government: Party(institutions=(government,)))
COPY = SourceDocument(
    key="copy",
    kind=SourceKind.COPY,
    address="https://hethongphapluat.com/hiep-dinh-so-112-lpqt-ve-hop-tac-kinh-te-van-hoa-khoa-hoc-ky-thuat-giua-chinh-phu-nuoc-cong-hoa-xa-hoi-chu-nghia-viet-nam-va-chinh-phu-nuoc-cong-hoa-dan-chu-nhan-dan-lao.html",
    languages=("vi",),
)
FIELDS = (
    "hợp tác kinh tế, văn hoá, khoa học - kỹ thuật",
    "cooperation in economy, culture, science and technology",
)

FIVE_YEARS = Agreement(
    key="agreement-2001",
    kind=InstrumentKind.AGREEMENT,
    title=Text(
        vi=f"Hiệp định {FIELDS[0]} thời kỳ 2001 - 2005",
        en=f"Agreement on {FIELDS[1]}, 2001 to 2005",
    ),
    parties=PARTIES,
    clauses=(
        Term(
            key="term",
            words=Text(vi="thời kỳ 2001 - 2005", en="2001 to 2005"),
            span=PlanYears(period=Period("2001", "2005"), length="P5Y"),
        ),
    ),
    signing=Signing(day="2001-02-06", place=Text(vi="Hà Nội", en="Hanoi")),
    source=Source(
        documents=(COPY,),
        extent=Extent.PART,
        doubts=(
            Doubt(
                about="agreement-2001",
                members=("title",),
                kind=DoubtKind.SUPPLIED,
                words=Text(en="from what the copy says of it; its English is supplied"),
                document="copy",
            ),
        ),
    ),
)

YEAR = Agreement(
    key="agreement-2003",
    kind=InstrumentKind.AGREEMENT,
    title=Text(vi=f"Hiệp định về {FIELDS[0]}", en=f"Agreement on {FIELDS[1]} for 2003"),
    parties=PARTIES,
    names_first=Side.FIRST,
    preamble=(
        Recital(
            words=Text(
                en="in the spirit of the talks of the two politburos, 8 January 2003"
            ),
            between=(Relation.POLITICAL_PARTIES,),
        ),
    ),
    purposes=(
        Purpose(
            words=Text(en="to develop and widen the relation of the governments"),
            between=(Relation.GOVERNMENTS,),
            formula=Text(
                vi="mối quan hệ đặc biệt và hợp tác toàn diện",
                en="special relation and comprehensive cooperation",
            ),
        ),
    ),
    commitments=(
        Commitment(
            key="grant",
            label="1.1-1.2",
            words=Text(
                vi="khoản viện trợ không hoàn lại", en="gives a grant for the year 2003"
            ),
            by=Actor.FIRST,
            to=Actor.SECOND,
            strength=Strength.PROMISE,
            kinds=(FormKind.FUNDING,),
            amounts=(
                Money(
                    120_000_000_000,
                    "VND",
                    words=Text(vi="120 tỷ đồng Việt Nam", en="120 billion dong"),
                ),
            ),
            period=Period.years(2003),
            purpose=Purpose(
                words=Text(
                    en=(
                        "to train people for Laos, to build infrastructure, to support"
                        " development"
                    )
                )
            ),
            conditions=(
                Condition(
                    kind=ConditionKind.ON_REQUEST,
                    of=Actor.SECOND,
                    words=Text(en="at the request of the Lao government"),
                ),
            ),
            fund=Text(en="the aid set aside in the agreement for 2001 to 2005"),
        ),
    ),
    clauses=(
        Term(
            key="term-2003",
            words=Text(vi="năm 2003", en="the year 2003"),
            span=PlanYears(period=Period.years(2003)),
        ),
    ),
    links=(
        InstrumentLink(
            kind=LinkKind.UNDER,
            instrument=PartRef("agreement-2001"),
            signed="2001-02-06",
        ),
    ),
    source=Source(
        documents=(COPY,),
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
                about="agreement-2003",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="English words are paraphrases of the Vietnamese copy"),
                document="copy",
            ),
            Doubt(
                about="grant",
                members=("purpose",),
                kind=DoubtKind.CUT_OFF,
                words=Text(en="the copy breaks off in the list of purposes"),
                document="copy",
            ),
        ),
    ),
)

DOSSIER = Dossier(
    key="vn-la-2003",
    title=Text(en="Cooperation of Viet Nam and Laos in 2003"),
    parties=PARTIES,
    instruments=(FIVE_YEARS, YEAR),
    events=(
        Entered(
            key="in-effect",
            words=Text(
                vi="Có hiệu lực từ ngày 09 tháng 01 năm 2003",
                en="in effect from 9 January 2003",
            ),
            known_from=("copy",),
            instrument=PartRef("agreement-2003"),
            day="2003-01-09",
        ),
        Registered(
            key="published",
            words=Text(en="number and day of the publication"),
            known_from=("copy",),
            instrument=PartRef("agreement-2003"),
            register=Text(
                en="treaty notices of the Vietnamese foreign ministry (LPQT)"
            ),
            number="112/LPQT",
            day="2003-01-14",
        ),
    ),
    documents=(COPY,),
    doubts=(
        Doubt(
            about="in-effect",
            members=("day",),
            kind=DoubtKind.ELSEWHERE,
            words=Text(en="from the publication, five days before its own day"),
            document="copy",
        ),
    ),
)
