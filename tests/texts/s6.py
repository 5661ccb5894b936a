"""S6: China and Yugoslavia, science and technology protocol for 1989 and 1990.

Known from a Chinese copy that breaks off in article 7. It reviews the protocol before it
and keeps the projects that each side asks for in annexes of their own.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Agreement,
    Annex,
    Annexes,
    Assessment,
    Channel,
    Commitment,
    Condition,
    ConditionKind,
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
    Pair,
    PartRef,
    Party,
    Period,
    PersonKind,
    PlanYears,
    Portion,
    Quantity,
    ReviewMinutes,
    Setting,
    Side,
    Signing,
    Source,
    SourceDocument,
    SourceKind,
    Strength,
    Term,
    Text,
    Unit,
    Verdict,
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
        key="executive-council-yu",
        name=Text(
            {
                "zh-Hans": "南斯拉夫社会主义联邦共和国议会联邦执行委员会",
                "en": "Federal Executive Council of Yugoslavia",
            }
        ),
        kind=InstitutionKind.GOVERNMENT,
        level=Level.NATIONAL,
        country="YU",
    ),
)
PARTIES = GOVERNMENTS.map(lambda government: Party(institutions=(government,)))
UNITS = Pair(
    Group(key="units-cn", words=Text(en="Chinese units concerned"), of=Actor.FIRST),
    Group(key="units-yu", words=Text(en="Yugoslav units concerned"), of=Actor.SECOND),
)
EXPERTS = Group(
    key="experts",
    words=Text(en="experts and researchers"),
    of=Actor.EACH,
    persons=PersonKind.EXPERT,
)
COPY = SourceDocument(
    key="copy",
    kind=SourceKind.COPY,
    address="http://www.law-lib.com/lawhtm/1989/76910.htm",
    languages=("zh-Hans",),
)
YEARS = Period("1989", "1990")

BEFORE = Agreement(
    key="protocol-1987",
    kind=InstrumentKind.PROTOCOL,
    title=Text(en="Protocol on science and technology cooperation, 1987 to 1988"),
    parties=PARTIES,
    source=Source(
        documents=(COPY,),
        extent=Extent.PART,
        doubts=(
            Doubt(
                about="protocol-1987",
                members=("title",),
                kind=DoubtKind.SUPPLIED,
                words=Text(en="known by reference only, without a title"),
                document="copy",
            ),
        ),
    ),
)

PROTOCOL = ReviewMinutes(
    key="protocol-1989",
    kind=InstrumentKind.PROTOCOL,
    title=Text(
        {
            "zh-Hans": (
                "中华人民共和国政府和南斯拉夫社会主义联邦共和国议会联邦执行委员会"
                "一九八九年至一九九0年科学技术合作议定书"
            ),
            "en": (
                "Protocol of China and Yugoslavia on science and technology"
                " cooperation, 1989 to 1990"
            ),
        }
    ),
    parties=PARTIES,
    names_first=Side.FIRST,
    bodies=(*UNITS, EXPERTS),
    commitments=(
        Commitment(
            key="projects-in-china",
            label="1",
            words=Text(en="takes on the visits and training listed in annex 1"),
            by=Actor.FIRST,
            to=Actor.SECOND,
            strength=Strength.PROMISE,
            kinds=(FormKind.PERSONNEL_EXCHANGE, FormKind.TRAINING),
            performers=("units-cn",),
            beneficiaries=("units-yu",),
            conditions=(
                Condition(
                    kind=ConditionKind.ON_REQUEST,
                    of=Actor.SECOND,
                    bodies=("units-yu",),
                    words=Text(en="as Yugoslav units asked"),
                ),
            ),
        ),
        Commitment(
            key="projects-in-yugoslavia",
            label="2",
            words=Text(en="takes on the visits and training listed in annex 2"),
            by=Actor.SECOND,
            to=Actor.FIRST,
            strength=Strength.PROMISE,
            kinds=(FormKind.PERSONNEL_EXCHANGE, FormKind.TRAINING),
            performers=("units-yu",),
            beneficiaries=("units-cn",),
            conditions=(
                Condition(
                    kind=ConditionKind.ON_REQUEST,
                    of=Actor.FIRST,
                    words=Text(en="as the Chinese side asked"),
                ),
            ),
        ),
        Commitment(
            key="long-term-projects",
            label="3",
            words=Text(en="encourage units of both to carry out direct projects"),
            by=Actor.JOINTLY,
            strength=Strength.ENCOURAGE,
            kinds=(FormKind.RESEARCH, FormKind.DIRECT_LINKS),
            amounts=(
                Quantity(86, Unit.ITEM, words=Text(en="86 direct long-term projects")),
            ),
            performers=("units-cn", "units-yu"),
        ),
        Commitment(
            key="courses",
            label="4",
            words=Text(en="help staff to join courses and tell each other of courses"),
            by=Actor.EACH,
            to=Actor.EACH,
            strength=Strength.FACILITATE,
            kinds=(FormKind.TRAINING, FormKind.INFORMATION_EXCHANGE),
            participants=("experts",),
            channel=Channel.MINISTRIES,
        ),
        Commitment(
            key="conferences",
            label="5",
            words=Text(en="encourage experts to attend conferences in both countries"),
            by=Actor.EACH,
            strength=Strength.ENCOURAGE,
            kinds=(FormKind.JOINT_EVENT,),
            participants=("experts",),
        ),
        Commitment(
            key="news-of-conferences",
            label="5",
            words=Text(en="tell each other conditions, days and length of conferences"),
            by=Actor.EACH,
            to=Actor.EACH,
            strength=Strength.PROMISE,
            kinds=(FormKind.INFORMATION_EXCHANGE,),
            channel=Channel.MINISTRIES,
        ),
        Commitment(
            key="international-programmes",
            label="6",
            words=Text(
                en="encourage projects of international bodies, the UN above all"
            ),
            by=Actor.EACH,
            strength=Strength.ENCOURAGE,
            kinds=(FormKind.RESEARCH,),
            settings=(Setting.MULTILATERAL,),
        ),
    ),
    clauses=(
        Term(
            key="term",
            words=Text(en="1989 to 1990"),
            span=PlanYears(period=YEARS),
        ),
        Annexes(
            key="annexes",
            annexes=(
                Annex(
                    key="annex-1",
                    label="1",
                    title=Text(en="visits and training that Yugoslavia asked for"),
                    by=Actor.SECOND,
                    parts=("projects-in-china",),
                ),
                Annex(
                    key="annex-2",
                    label="2",
                    title=Text(en="visits and training that China asked for"),
                    by=Actor.FIRST,
                    parts=("projects-in-yugoslavia",),
                ),
                Annex(
                    key="annex-3",
                    label="3",
                    title=Text(en="direct long-term projects"),
                    by=Actor.JOINTLY,
                    parts=("long-term-projects",),
                ),
            ),
        ),
    ),
    encounters=(
        Encounter(
            key="meeting",
            kind=EncounterKind.SESSION,
            period=Period("1989-10", "1989-10"),
            place=Text(en="Beijing"),
            host=Actor.FIRST,
        ),
    ),
    signing=Signing(day="1989-10-23", occasion="meeting"),
    links=(
        InstrumentLink(
            kind=LinkKind.UNDER,
            title=Text(
                en="Agreement of both governments on science and technology cooperation"
            ),
            signed="1979-03-02",
        ),
        InstrumentLink(
            kind=LinkKind.UNDER,
            title=Text(en="Programme of long-term cooperation, 1988 to 1992"),
            signed="1988-05-13",
        ),
        InstrumentLink(kind=LinkKind.REVIEWS, instrument=PartRef("protocol-1987")),
    ),
    reviewed=(PartRef("protocol-1987"),),
    reviewed_period=Period("1987", "1988"),
    assessments=(
        Assessment(
            key="projects-before",
            of=(PartRef("protocol-1987"),),
            period=Period("1987", "1988"),
            verdict=Verdict.GOOD,
            words=Text(en="effective, direct long-term cooperation above all"),
            said_by=Actor.JOINTLY,
        ),
    ),
    plan_period=YEARS,
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
                about="protocol-1989",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="English words are paraphrases of the Chinese copy"),
                document="copy",
            ),
            Doubt(
                about="protocol-1989",
                members=("signing",),
                kind=DoubtKind.ELSEWHERE,
                words=Text(en="in the head of the copy"),
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

DOSSIER = Dossier(
    key="science-cn-yu",
    title=Text(en="Science and technology of China and Yugoslavia"),
    parties=PARTIES,
    instruments=(BEFORE, PROTOCOL),
)
