"""C13: China and Hungary, plan of science, education and culture for 1991 and 1992.

Known from three pages of a Chinese copy, each cut: articles 1 to 4, articles 6 to 16,
and the rules on finance, of which only what is on record here was read: day rates for a
person, in forint on one side and in yuan on the other. The amounts were not seen.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Agreement,
    Bound,
    Channel,
    Commitment,
    Condition,
    ConditionKind,
    CooperationArea,
    CooperationForm,
    CostItem,
    CostRule,
    Costs,
    Course,
    Doubt,
    DoubtKind,
    Extent,
    FormKind,
    Group,
    Institution,
    InstitutionKind,
    InstrumentKind,
    LeadTime,
    Level,
    Pair,
    Party,
    Period,
    PersonKind,
    PlanYears,
    PolicyField,
    Portion,
    ProcedureStep,
    Quantity,
    Recital,
    Relation,
    Role,
    Side,
    Source,
    SourceDocument,
    SourceKind,
    Strength,
    Term,
    Text,
    Unit,
    VisitProcedure,
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
        key="government-hu",
        name=Text({"zh-Hans": "匈牙利共和国政府", "en": "Government of Hungary"}),
        kind=InstitutionKind.GOVERNMENT,
        level=Level.NATIONAL,
        country="HU",
    ),
)
CAS = Institution(
    key="cas",
    name=Text({"zh-Hans": "中国科学院", "en": "Chinese Academy of Sciences"}),
    kind=InstitutionKind.ACADEMY,
    fields=(PolicyField.SCIENCE,),
    country="CN",
)
CASS = Institution(
    key="cass",
    name=Text(
        {"zh-Hans": "中国社会科学院", "en": "Chinese Academy of Social Sciences"}
    ),
    kind=InstitutionKind.ACADEMY,
    fields=(PolicyField.SCIENCE,),
    country="CN",
)
HAS = Institution(
    key="has",
    name=Text({"zh-Hans": "匈牙利科学院", "en": "Hungarian Academy of Sciences"}),
    kind=InstitutionKind.ACADEMY,
    fields=(PolicyField.SCIENCE,),
    country="HU",
)
BEIJING_INSTITUTE = Institution(
    key="beijing-languages",
    name=Text({"zh-Hans": "北京外语学院", "en": "Beijing Foreign Languages Institute"}),
    kind=InstitutionKind.UNIVERSITY,
    fields=(PolicyField.EDUCATION,),
    country="CN",
)
BUDAPEST_UNIVERSITY = Institution(
    key="lorand-university",
    name=Text({"zh-Hans": "罗兰大学", "en": "Eötvös Loránd University"}),
    kind=InstitutionKind.UNIVERSITY,
    fields=(PolicyField.EDUCATION,),
    country="HU",
)


STUDENTS = Group(
    key="students",
    words=Text(en="students and persons in further training"),
    of=Actor.EACH,
    persons=PersonKind.STUDENT,
    stay=Quantity(11, Unit.MONTH),
)
TEACHERS = Group(
    key="teachers",
    words=Text(en="language teachers and guest teachers"),
    of=Actor.EACH,
    persons=PersonKind.TEACHER,
)
ARTISTS = Group(
    key="artists",
    words=Text(en="persons of culture and art"),
    of=Actor.EACH,
    persons=PersonKind.ARTIST,
)
WRITER = Group(
    key="writer",
    words=Text(en="a writer or translator"),
    of=Actor.EACH,
    persons=PersonKind.ARTIST,
    size=Quantity(1, Unit.PERSON),
    stay=Quantity(14, Unit.DAY),
)
PUBLIC_BODIES = Group(
    key="bodies-of-culture",
    words=Text(en="schools, libraries, archives and associations of both"),
    of=Actor.EACH,
    kind=InstitutionKind.CULTURAL_INSTITUTION,
)
# Two Chinese for a week against one Hungarian for two weeks: as many person-weeks.
CHINESE_GROUPS, HUNGARIAN_GROUPS = (
    tuple(
        Group(
            key=f"{field}-{country}",
            words=Text(en=words),
            of=side,
            size=Quantity(size, Unit.PERSON),
            stay=stay,
        )
        for field, words in (
            ("theatre", "delegation of theatre"),
            ("publishers", "delegation of publishers"),
            ("painters", "delegation of painters"),
            ("film", film),
            ("museums", "delegation of museums"),
        )
    )
    for country, side, size, stay, film in (
        ("cn", Actor.FIRST, 2, Quantity(7, Unit.DAY), "delegation of film makers"),
        ("hu", Actor.SECOND, 1, Quantity(14, Unit.DAY), "film artist"),
    )
)

DOCUMENTS = tuple(
    SourceDocument(
        key=key,
        kind=SourceKind.COPY,
        address=f"http://{host}/html/text/eag/1006685/100668543{page}.html",
        languages=("zh-Hans",),
    )
    for key, host, page in (
        ("page-1", "fsou.com", ""),
        ("page-2", "www.lygzb.net", "_1"),
        ("finance", "fsou.com", "_3"),
    )
)

TEACHING = (
    Commitment(
        key="scholarships",
        label="3(1)",
        words=Text(en="go on giving each other scholarships of eleven months"),
        by=Actor.EACH,
        to=Actor.EACH,
        strength=Strength.PROMISE,
        kinds=(FormKind.SCHOLARSHIP,),
        amounts=(
            Quantity(
                15,
                Unit.PERSON,
                bound=Bound.AT_MOST,
                per="P1Y",
                words=Text(en="no more than 15 are sent a year"),
            ),
            Quantity(
                20,
                Unit.PERSON,
                bound=Bound.AT_MOST,
                words=Text(en="no more than 20 at a time in the other country"),
            ),
        ),
        participants=("students",),
        conditions=(
            Condition(
                kind=ConditionKind.DETAILS_LATER,
                of=Actor.JOINTLY,
                words=Text(en="numbers and fields are agreed upon every January"),
            ),
            Condition(
                kind=ConditionKind.OTHER,
                words=Text(
                    en="they know the language, or English or Russian if agreed"
                ),
            ),
        ),
        course=Course.CONTINUES,
    ),
    Commitment(
        key="language-teachers",
        label="4",
        words=Text(en="exchange language teachers and guest teachers as needed"),
        by=Actor.EACH,
        to=Actor.EACH,
        strength=Strength.PROMISE,
        kinds=(FormKind.LANGUAGE_TEACHING,),
        participants=("teachers",),
        conditions=(
            Condition(
                kind=ConditionKind.WHERE_NEEDED, words=Text(en="according to need")
            ),
            Condition(
                kind=ConditionKind.DETAILS_LATER,
                of=Actor.JOINTLY,
                words=Text(en="their number is agreed upon every January"),
            ),
        ),
    ),
    Commitment(
        key="hungarian-teacher",
        label="4",
        words=Text(en="sends a teacher of Hungarian to Beijing"),
        by=Actor.SECOND,
        to=Actor.FIRST,
        strength=Strength.PROMISE,
        kinds=(FormKind.LANGUAGE_TEACHING,),
        participants=("teachers",),
        beneficiaries=("beijing-languages",),
        period=Period("1991", "1992"),
    ),
    Commitment(
        key="chinese-teachers",
        label="4",
        words=Text(en="sends and replaces teachers of Chinese in Budapest"),
        by=Actor.FIRST,
        to=Actor.SECOND,
        strength=Strength.PROMISE,
        kinds=(FormKind.LANGUAGE_TEACHING,),
        participants=("teachers",),
        beneficiaries=("lorand-university",),
    ),
)
SUPPORT = tuple(
    Commitment(
        key=key,
        label=label,
        words=Text(en=words),
        by=Actor.EACH,
        strength=strength,
        kinds=kinds,
        performers=performers,
        channel=channel,
    )
    for key, label, words, strength, kinds, performers, channel in (
        (
            "academies",
            "1",
            "support cooperation of the two academies of sciences",
            Strength.FACILITATE,
            (FormKind.RESEARCH,),
            ("cas", "has"),
            None,
        ),
        (
            "social-sciences",
            "2",
            "support cooperation in social sciences and humanities",
            Strength.FACILITATE,
            (FormKind.RESEARCH,),
            ("cass", "has"),
            None,
        ),
        (
            "general-schools",
            "6",
            "support links and exchange of papers of general schools",
            Strength.FACILITATE,
            (FormKind.DIRECT_LINKS, FormKind.INFORMATION_EXCHANGE),
            ("bodies-of-culture",),
            None,
        ),
        (
            "invitations",
            "7",
            "encourage inviting artists to events in each country",
            Strength.ENCOURAGE,
            (FormKind.JOINT_EVENT,),
            ("artists",),
            Channel.DIPLOMATIC,
        ),
        (
            "libraries",
            "11",
            "support cooperation and exchange of books of the national libraries",
            Strength.FACILITATE,
            (FormKind.INFORMATION_EXCHANGE,),
            ("bodies-of-culture",),
            None,
        ),
        (
            "archives",
            "15",
            "encourage and support exchange of the state archives",
            Strength.ENCOURAGE,
            (FormKind.DIRECT_LINKS,),
            ("bodies-of-culture",),
            None,
        ),
        (
            "architects",
            "16",
            "support the societies of architects: yearly events, periodicals",
            Strength.FACILITATE,
            (FormKind.JOINT_EVENT, FormKind.INFORMATION_EXCHANGE),
            ("bodies-of-culture",),
            None,
        ),
    )
)
WRITERS = Commitment(
    key="writers",
    label="8",
    words=Text(en="each receives a writer or translator for fourteen days"),
    by=Actor.EACH,
    to=Actor.EACH,
    strength=Strength.PROMISE,
    kinds=(FormKind.PERSONNEL_EXCHANGE,),
    participants=("writer",),
    period=Period("1991", "1992"),
)
VISITS = tuple(
    Commitment(
        key=f"{group.key}-visit",
        label=label,
        words=Text(en=words),
        by=side,
        to=other,
        strength=Strength.PERMIT if group.key == "film-hu" else Strength.PROMISE,
        kinds=(FormKind.DELEGATION_EXCHANGE,),
        participants=(group.key,),
        period=Period("1991", "1992"),
        occasion=occasion,
        together_with=(f"{field}-{twin}-visit",),
    )
    for groups, side, other, twin in (
        (CHINESE_GROUPS, Actor.FIRST, Actor.SECOND, "hu"),
        (HUNGARIAN_GROUPS, Actor.SECOND, Actor.FIRST, "cn"),
    )
    for group, (field, label) in zip(
        groups,
        (
            ("theatre", "9"),
            ("publishers", "10"),
            ("painters", "12"),
            ("film", "13"),
            ("museums", "14"),
        ),
        strict=True,
    )
    for words, occasion in (
        {
            "film-cn": ("sends two persons for film", None),
            "film-hu": (
                "may send one person for film",
                Text(en="Golden Rooster and Hundred Flowers awards"),
            ),
        }.get(group.key, (f"sends a delegation of {field}", None)),
    )
)


def article(commitment: Commitment) -> int:
    return int(str(commitment.label).partition("(")[0])


INSTRUMENT = Agreement(
    key="plan-1991",
    kind=InstrumentKind.PLAN,
    title=Text(
        {
            "zh-Hans": (
                "中华人民共和国政府和匈牙利共和国政府一九九一年至一九九二年科学、教育"
                "和文化合作计划"
            ),
            "en": (
                "Plan of the governments of China and Hungary for science, education"
                " and culture, 1991 to 1992"
            ),
        }
    ),
    parties=GOVERNMENTS.map(lambda government: Party(institutions=(government,))),
    names_first=Side.FIRST,
    bodies=(
        CAS,
        CASS,
        HAS,
        BEIJING_INSTITUTE,
        BUDAPEST_UNIVERSITY,
        STUDENTS,
        TEACHERS,
        ARTISTS,
        WRITER,
        PUBLIC_BODIES,
        *CHINESE_GROUPS,
        *HUNGARIAN_GROUPS,
    ),
    preamble=(
        Recital(
            words=Text(en="wish to strengthen friendship and to develop the relations"),
            between=(Relation.PEOPLES,),
        ),
    ),
    areas=(
        CooperationArea(key="science", label="I", name=Text(en="science")),
        CooperationArea(key="education", label="II", name=Text(en="education")),
        CooperationArea(key="culture", label="III", name=Text(en="culture")),
    ),
    forms=(
        CooperationForm(
            key="further-students",
            label="3(2)",
            words=Text(
                en=(
                    "may send further students who fulfil the schools' conditions, as"
                    " agreed in December of the year before"
                )
            ),
            kinds=(FormKind.TRAINING,),
            areas=("education",),
        ),
    ),
    commitments=tuple(sorted((*SUPPORT, *TEACHING, WRITERS, *VISITS), key=article)),
    clauses=(
        Term(
            key="term",
            words=Text({"zh-Hans": "一九九一年至一九九二年", "en": "1991 to 1992"}),
            span=PlanYears(period=Period("1991", "1992")),
        ),
        VisitProcedure(
            key="days-of-every-year",
            article="3-4",
            words=Text(
                en="papers of students and teachers by 1 April, reply by 31 July"
            ),
            lead_times=(
                LeadTime(
                    step=ProcedureStep.DOCUMENTS, every_year="04-01", role=Role.SENDING
                ),
                LeadTime(
                    step=ProcedureStep.REPLY, every_year="07-31", role=Role.RECEIVING
                ),
            ),
        ),
        Costs(
            key="costs-of-further-students",
            article="3(2)",
            rules=(CostRule(role=Role.SENDING, words=Text(en="all costs")),),
            parts=("further-students",),
        ),
        Costs(
            key="day-rates",
            rules=(
                CostRule(
                    items=(CostItem.ALLOWANCE,),
                    words=Text(
                        en=(
                            "a rate for a person and a day, in forint on one side and"
                            " in yuan on the other, different for each side"
                        )
                    ),
                ),
            ),
        ),
    ),
    source=Source(
        documents=DOCUMENTS,
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
                about="plan-1991",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="English words are paraphrases of the Chinese copy"),
                document="page-1",
            ),
            Doubt(
                about="term",
                members=("span",),
                kind=DoubtKind.INFERRED,
                words=Text(en="from the years in the title"),
                document="page-1",
            ),
            Doubt(
                about="lorand-university",
                members=("name",),
                kind=DoubtKind.SUPPLIED,
                words=Text(en="the Chinese name says no more than Lorand"),
                document="page-1",
            ),
            Doubt(
                about="day-rates",
                members=("rules",),
                kind=DoubtKind.UNCLEAR,
                words=Text(en="for which persons, and how much, is not on record here"),
                document="finance",
            ),
            Doubt(
                about="film-hu-visit",
                members=("strength",),
                kind=DoubtKind.UNCLEAR,
                words=Text(en="Hungary may send one, China will: its text allows it"),
                document="page-2",
            ),
        ),
    ),
)
