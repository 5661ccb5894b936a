"""C5: China and Uruguay, culture plan for 2008 to 2010.

Known from a Chinese copy that breaks off after the clause on difficulties.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Agreement,
    Channel,
    Commitment,
    Condition,
    ConditionKind,
    CostItem,
    CostRule,
    Costs,
    Course,
    DisputeSettlement,
    DisputeStep,
    Doubt,
    DoubtKind,
    Extent,
    FormKind,
    Group,
    Institution,
    InstitutionKind,
    InstrumentKind,
    InstrumentLink,
    Level,
    LinkKind,
    Pair,
    Party,
    Period,
    PersonKind,
    PlanYears,
    Portion,
    Principle,
    PrincipleKind,
    Purpose,
    Relation,
    Role,
    Settlement,
    Side,
    Source,
    SourceDocument,
    SourceKind,
    Statement,
    StatementKind,
    Strength,
    Term,
    Text,
)

GOVERNMENTS = Pair(
    Institution(
        key="government-cn",
        name=Text({"zh-Hans": "中华人民共和国政府", "en": "Government of China"}),
        kind=InstitutionKind.GOVERNMENT,
        level=Level.NATIONAL,
        country="CN",
    ),
    Institution(
        key="government-uy",
        name=Text({"zh-Hans": "乌拉圭东岸共和国政府", "en": "Government of Uruguay"}),
        kind=InstitutionKind.GOVERNMENT,
        level=Level.NATIONAL,
        country="UY",
    ),
)
ARTISTS = Group(
    key="artists",
    words=Text(en="artists, from as many regions and nationalities as possible"),
    of=Actor.EACH,
    persons=PersonKind.ARTIST,
)
SMALL_GROUPS = Group(
    key="small-groups",
    words=Text(en="small groups of artists"),
    of=Actor.EACH,
    persons=PersonKind.ARTIST,
)
LIBRARIES = Group(
    key="libraries",
    words=Text(en="libraries of both countries"),
    of=Actor.EACH,
    kind=InstitutionKind.CULTURAL_INSTITUTION,
)
PUBLISHERS = Group(
    key="publishers",
    words=Text(en="publishing houses of each side"),
    of=Actor.EACH,
    kind=InstitutionKind.COMPANY,
)
SPORT_BODIES = Group(
    key="sport-bodies",
    words=Text(en="sports associations and organisations"),
    of=Actor.EACH,
    kind=InstitutionKind.ASSOCIATION,
)
EMBASSIES = Group(
    key="embassies",
    words=Text(en="the embassy of each side"),
    of=Actor.EACH,
    kind=InstitutionKind.DIPLOMATIC_MISSION,
)
AUTHORITIES = Group(
    key="authorities",
    words=Text(en="the competent body of the country where the embassy is"),
    of=Actor.EACH,
)

COMMITMENTS = tuple(
    Commitment(
        key=key,
        label=label,
        words=Text(en=words),
        by=Actor.EACH,
        strength=strength,
        kinds=kinds,
        participants=participants,
        performers=performers,
        conditions=conditions,
        course=course,
    )
    for (
        key,
        label,
        words,
        strength,
        kinds,
        participants,
        performers,
        conditions,
        course,
    ) in (
        (
            "art-delegations",
            "1",
            "encourage exchange of delegations of all arts",
            Strength.ENCOURAGE,
            (FormKind.DELEGATION_EXCHANGE, FormKind.PERFORMANCE),
            ("artists",),
            (),
            (),
            None,
        ),
        (
            "small-tours",
            "2",
            "encourage small groups, so that artists join festivals",
            Strength.ENCOURAGE,
            (FormKind.PERFORMANCE,),
            ("small-groups",),
            (),
            (),
            None,
        ),
        (
            "exhibitions",
            "3",
            "support art exhibitions, exchange of young artists above all",
            Strength.FACILITATE,
            (FormKind.EXHIBITION,),
            ("artists",),
            (),
            (),
            None,
        ),
        (
            "broadcasting-and-film",
            "4",
            "go on encouraging cooperation in radio, film and television",
            Strength.ENCOURAGE,
            (FormKind.BROADCAST,),
            (),
            (),
            (),
            Course.CONTINUES,
        ),
        (
            "books",
            "5",
            "encourage libraries to exchange publications of all kinds and staff",
            Strength.ENCOURAGE,
            (FormKind.INFORMATION_EXCHANGE, FormKind.PERSONNEL_EXCHANGE),
            (),
            ("libraries",),
            (),
            None,
        ),
        (
            "periodicals",
            "5",
            (
                "encourage exchange in publishing and distributing newspapers and"
                " magazines of culture and travel"
            ),
            Strength.ENCOURAGE,
            (FormKind.PUBLICATION, FormKind.DISTRIBUTION),
            (),
            (),
            (),
            None,
        ),
        (
            "translations",
            "5",
            "encourage publishers to translate and print fine literature of the other",
            Strength.ENCOURAGE,
            (FormKind.PUBLICATION,),
            (),
            ("publishers",),
            (),
            None,
        ),
        (
            "education",
            "6",
            "go on advancing education in the spirit of the memorandum of 2002",
            Strength.FACILITATE,
            (FormKind.EXPERIENCE_EXCHANGE,),
            (),
            (),
            (),
            Course.CONTINUES,
        ),
        (
            "sport",
            "7",
            "support exchange and cooperation in sport",
            Strength.FACILITATE,
            (FormKind.OTHER,),
            (),
            ("sport-bodies",),
            (
                Condition(
                    kind=ConditionKind.DETAILS_LATER,
                    bodies=("sport-bodies",),
                    words=Text(en="details are settled by the sports bodies"),
                ),
            ),
            None,
        ),
    )
)

INSTRUMENT = Agreement(
    key="plan-2008",
    kind=InstrumentKind.PLAN,
    title=Text(
        {
            "zh-Hans": (
                "中华人民共和国政府和乌拉圭东岸共和国政府文化合作协定2008-2010年执行"
                "计划"
            ),
            "en": (
                "Plan carrying out the cultural agreement of China and Uruguay, 2008 to"
                " 2010"
            ),
        }
    ),
    parties=GOVERNMENTS.map(lambda government: Party(institutions=(government,))),
    names_first=Side.FIRST,
    bodies=(
        ARTISTS,
        SMALL_GROUPS,
        LIBRARIES,
        PUBLISHERS,
        SPORT_BODIES,
        EMBASSIES,
        AUTHORITIES,
    ),
    purposes=(
        Purpose(
            words=Text(en="to develop friendship"),
            between=(Relation.STATES,),
        ),
        Purpose(
            words=Text(en="to better the understanding of the peoples"),
            between=(Relation.PEOPLES,),
        ),
    ),
    principles=(
        Principle(
            kind=PrincipleKind.RECIPROCITY,
            words=Text(en="costs are borne on a mutual footing"),
            article="8",
            parts=("costs",),
        ),
    ),
    commitments=COMMITMENTS,
    clauses=(
        Term(
            key="term",
            words=Text({"zh-Hans": "2008-2010年", "en": "2008 to 2010"}),
            span=PlanYears(period=Period("2008", "2010")),
        ),
        Costs(
            key="costs",
            article="8",
            words=Text(en="for official delegations, exhibitions, artists, scholars"),
            rules=(
                CostRule(
                    role=Role.SENDING,
                    items=(CostItem.INTERNATIONAL_TRAVEL, CostItem.FREIGHT),
                ),
                CostRule(
                    role=Role.RECEIVING,
                    items=(
                        CostItem.MEALS,
                        CostItem.ACCOMMODATION,
                        CostItem.LOCAL_TRAVEL,
                        CostItem.MEDICAL_CARE,
                        CostItem.OTHER,
                    ),
                    words=Text(
                        en=(
                            "board, lodging, transport, medical care that is needed and"
                            " what visits, performances and exhibitions take"
                        )
                    ),
                ),
            ),
        ),
        DisputeSettlement(
            key="difficulties",
            words=Text(
                en=(
                    "the embassy of each side settles difficulties with the competent"
                    " body of the country where it is"
                )
            ),
            steps=(
                DisputeStep(
                    way=Settlement.CONSULTATION,
                    channel=Channel.EMBASSIES,
                    bodies=("embassies", "authorities"),
                ),
            ),
        ),
    ),
    statements=(
        Statement(
            key="gift-of-books",
            kind=StatementKind.VIEW,
            words=Text(
                en=(
                    "the books on Chinese history, literature and art that China gave"
                    " to the national library have served well"
                )
            ),
            said_by=Actor.JOINTLY,
        ),
    ),
    links=(
        InstrumentLink(
            kind=LinkKind.IMPLEMENTS,
            title=Text(en="Agreement on cooperation in culture and education"),
            signed="1988-02-03",
        ),
        InstrumentLink(
            kind=LinkKind.REFERS_TO,
            title=Text(
                {
                    "zh-Hans": "中乌教育合作谅解备忘录",
                    "en": "Memorandum of understanding on education",
                }
            ),
            signed="2002",
        ),
    ),
    source=Source(
        documents=(
            SourceDocument(
                key="copy",
                kind=SourceKind.COPY,
                address="http://fsou.com/html/text/eag/1006701/100670134.html",
                languages=("zh-Hans",),
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
                about="plan-2008",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="English words are paraphrases of the Chinese copy"),
                document="copy",
            ),
            Doubt(
                about="term",
                members=("span",),
                kind=DoubtKind.INFERRED,
                words=Text(en="from the years in the title"),
                document="copy",
            ),
        ),
    ),
)
