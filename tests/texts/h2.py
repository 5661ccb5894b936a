"""The health memorandum of China and Switzerland, Geneva 2005.

It is known from a copy in Chinese that breaks off where it begins to say which text
prevails.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Agreement,
    Authority,
    Commitment,
    Condition,
    ConditionKind,
    CooperationArea,
    CooperationForm,
    CostItem,
    CostRule,
    Costs,
    Doubt,
    DoubtKind,
    EntryIntoEffect,
    Extent,
    FocalPoints,
    FormKind,
    Group,
    Institution,
    InstitutionKind,
    InstrumentKind,
    InstrumentLink,
    Languages,
    LeadTime,
    Level,
    LinkKind,
    OnSignature,
    OpenEnded,
    Originals,
    Pair,
    Party,
    PersonKind,
    PointRole,
    PolicyField,
    Portion,
    Principle,
    PrincipleKind,
    ProcedureStep,
    Purpose,
    Quantity,
    Relation,
    Role,
    Side,
    Signing,
    Source,
    SourceDocument,
    SourceKind,
    Strength,
    Term,
    Termination,
    Text,
    Unit,
    VisitProcedure,
)

CHINA = Institution(
    key="government-cn",
    name=Text(
        {
            "zh-Hans": "中华人民共和国政府",
            "en": "Government of the People's Republic of China",
        }
    ),
    kind=InstitutionKind.GOVERNMENT,
    level=Level.NATIONAL,
    fields=(PolicyField.GENERAL,),
    country="CN",
)
SWITZERLAND = Institution(
    key="federal-council-ch",
    name=Text({"zh-Hans": "瑞士联邦委员会", "en": "Swiss Federal Council"}),
    kind=InstitutionKind.GOVERNMENT,
    level=Level.NATIONAL,
    fields=(PolicyField.GENERAL,),
    country="CH",
)
SCIENCE_CN = Institution(
    key="science-cn",
    name=Text(
        {
            "zh-Hans": "中华人民共和国科技部",
            "en": "Ministry of Science and Technology of China",
        }
    ),
    kind=InstitutionKind.MINISTRY,
    level=Level.NATIONAL,
    fields=(PolicyField.SCIENCE,),
    country="CN",
)
INTERIOR_CH = Institution(
    key="interior-ch",
    name=Text(
        {
            "zh-Hans": "瑞士联邦内政部",
            "en": "Federal Department of Home Affairs of Switzerland",
        }
    ),
    kind=InstitutionKind.MINISTRY,
    level=Level.NATIONAL,
    fields=(PolicyField.INTERIOR,),
    country="CH",
)
SIGNATORIES = Text({"zh-Hans": "签字方", "en": "Signatories"})


def coordinator(key: str, of: Actor) -> Group:
    return Group(
        key=key,
        words=Text(
            en="an official in charge of international cooperation in health, to be named"
        ),
        of=of,
        persons=PersonKind.OFFICIAL,
        size=Quantity(1, Unit.PERSON),
    )


EXPERTS = Group(
    key="experts",
    words=Text(en="experts on a short study visit"),
    of=Actor.EACH,
    persons=PersonKind.EXPERT,
    size=Quantity(None, Unit.PERSON, words=Text(en="as the signatories agree")),
    stay=Quantity(None, Unit.DAY, words=Text(en="as the signatories agree")),
)
AREAS = (
    CooperationArea(
        key="infectious-diseases",
        name=Text(
            en="emerging infectious diseases: prevention, control, sharing information"
        ),
    ),
    CooperationArea(
        key="emergencies",
        name=Text(en="mechanisms for public health emergencies"),
    ),
    CooperationArea(
        key="non-communicable-diseases",
        name=Text(en="prevention and treatment of non-communicable diseases"),
        parts=(
            CooperationArea(key="nutrition", name=Text(en="nutrition")),
            CooperationArea(key="obesity", name=Text(en="obesity")),
            CooperationArea(key="food-safety", name=Text(en="food safety")),
            CooperationArea(key="cancer", name=Text(en="cancer")),
        ),
    ),
    CooperationArea(key="biomedical-research", name=Text(en="biomedical research")),
    CooperationArea(
        key="chinese-medicine",
        name=Text(en="traditional Chinese medicine"),
        parts=(
            CooperationArea(
                key="supervision", name=Text(en="questions of supervision and quality")
            ),
            CooperationArea(
                key="evidence", name=Text(en="scientific basis of its effects")
            ),
        ),
    ),
    CooperationArea(
        key="human-resources", name=Text(en="development of human resources in health")
    ),
)
FORMS = (
    CooperationForm(
        key="information",
        label="(1)",
        words=Text(
            en=(
                "exchange information on health, its administration included, such as"
                " laws, analyses and reports"
            )
        ),
        kinds=(FormKind.INFORMATION_EXCHANGE,),
    ),
    CooperationForm(
        key="study-visits",
        label="(2)",
        words=Text(
            en=(
                "exchange experts for short study visits, to know the health services of"
                " both better and to train health and research staff"
            )
        ),
        kinds=(FormKind.PERSONNEL_EXCHANGE, FormKind.TRAINING),
    ),
    CooperationForm(
        key="meetings",
        label="(3)",
        words=Text(
            en="take part in seminars, courses and working meetings held together"
        ),
        kinds=(FormKind.JOINT_EVENT, FormKind.TRAINING),
    ),
)
INSTRUMENT = Agreement(
    key="health-memorandum-2005",
    kind=InstrumentKind.MEMORANDUM_OF_UNDERSTANDING,
    title=Text(
        {
            "zh-Hans": "谅解备忘录",
            "en": "Memorandum of Understanding of China and Switzerland on health",
        }
    ),
    parties=Pair(
        Party(institutions=(CHINA,)),
        Party(institutions=(SWITZERLAND,)),
    ),
    parties_called=SIGNATORIES,
    names_first=Side.FIRST,
    bodies=(
        SCIENCE_CN,
        INTERIOR_CH,
        EXPERTS,
        coordinator("coordinator-cn", Actor.FIRST),
        coordinator("coordinator-ch", Actor.SECOND),
    ),
    purposes=(
        Purpose(
            words=Text(en="develop the friendship of the two peoples"),
            between=(Relation.PEOPLES,),
        ),
        Purpose(
            words=Text(en="further the cooperation in health and medical science"),
            between=(Relation.STATES,),
        ),
    ),
    principles=(
        Principle(
            kind=PrincipleKind.NATIONAL_LAW,
            words=Text(en="under the laws and regulations of each country"),
            article="1",
        ),
        Principle(
            kind=PrincipleKind.EQUALITY,
            words=Text({"zh-Hans": "平等互利", "en": "equality and mutual benefit"}),
            article="1",
        ),
        Principle(
            kind=PrincipleKind.MUTUAL_BENEFIT,
            words=Text({"zh-Hans": "平等互利", "en": "equality and mutual benefit"}),
            article="1",
        ),
    ),
    areas=AREAS,
    forms=FORMS,
    commitments=(
        Commitment(
            key="promote-cooperation",
            label="1",
            words=Text(en="promote and develop cooperation in health"),
            by=Actor.JOINTLY,
            strength=Strength.PROMISE,
        ),
        Commitment(
            key="consider-areas",
            label="2",
            words=Text(en="consider cooperation in the areas listed"),
            by=Actor.JOINTLY,
            strength=Strength.CONSIDER,
            areas=tuple(area.key for area in AREAS),
        ),
        Commitment(
            key="join-research",
            label="2",
            words=Text(
                en=(
                    "combine biomedical research with what is done under the memorandum"
                    " of the two ministries on science and technology"
                )
            ),
            by=Actor.JOINTLY,
            strength=Strength.PROMISE,
            areas=("biomedical-research",),
        ),
        Commitment(
            key="send-experts",
            label="3(2)",
            words=Text(en="send experts on short study visits"),
            by=Actor.EACH,
            strength=Strength.PROMISE,
            kinds=(FormKind.PERSONNEL_EXCHANGE,),
            forms=("study-visits",),
            participants=("experts",),
            conditions=(
                Condition(
                    kind=ConditionKind.WITH_CONSENT,
                    of=Actor.JOINTLY,
                    words=Text(
                        en="both agree on numbers and length of stay, article 4"
                    ),
                ),
            ),
        ),
    ),
    clauses=(
        VisitProcedure(
            key="visits",
            article="4",
            words=Text(
                en=(
                    "the sending side also tells itinerary and whatever else is needed in"
                    " good time"
                )
            ),
            lead_times=(
                LeadTime(
                    step=ProcedureStep.PARTICIPANTS,
                    length="P2M",
                    role=Role.SENDING,
                    words=Text(en="before the day of departure"),
                ),
            ),
            documents=(
                Text(en="list of the experts"),
                Text(en="their professional titles"),
                Text(en="subject of the visit and what is asked for"),
                Text(en="working languages"),
            ),
        ),
        Costs(
            key="costs",
            article="5",
            words=Text(en="as a rule"),
            rules=(
                CostRule(
                    role=Role.SENDING,
                    items=(
                        CostItem.INTERNATIONAL_TRAVEL,
                        CostItem.LOCAL_TRAVEL,
                        CostItem.ACCOMMODATION,
                    ),
                    kinds=(FormKind.PERSONNEL_EXCHANGE,),
                    persons=PersonKind.EXPERT,
                    words=Text(en="travel and accommodation of short study visits"),
                ),
            ),
        ),
        FocalPoints(
            key="coordinators",
            article="6",
            role=PointRole.COORDINATOR,
            points=Pair(("coordinator-cn",), ("coordinator-ch",)),
        ),
        EntryIntoEffect(key="effect", article="7", on=OnSignature()),
        Term(
            key="term",
            article="7",
            words=Text(en="in effect for long, until one side proposes to end it"),
            span=OpenEnded(),
        ),
        Termination(
            key="termination",
            article="7",
            words=Text(en="at any time, by one side alone; no notice is stated"),
            by=Actor.EACH,
        ),
        Languages(
            key="languages",
            texts=("zh", "de", "en"),
            authority=Authority.EQUAL,
            originals=(Originals(number=2, languages=("zh", "de", "en")),),
        ),
    ),
    signing=Signing(
        day="2005-05-17", place=Text({"zh-Hans": "日内瓦", "en": "Geneva"})
    ),
    links=(
        InstrumentLink(
            kind=LinkKind.REFERS_TO,
            title=Text(
                en=(
                    "Memorandum of the two ministries on stronger cooperation in science"
                    " and technology"
                )
            ),
            signed="2003-11-21",
            words=Text(en="a note to the area of biomedical research"),
        ),
    ),
    source=Source(
        documents=(
            SourceDocument(
                key="copy",
                kind=SourceKind.COPY,
                address="https://code.fabao365.com/law_13682.html",
                languages=("zh",),
            ),
        ),
        extent=Extent.PART,
        unseen=(Portion.TITLE, Portion.FINAL_CLAUSES, Portion.SIGNATURES),
        doubts=(
            Doubt(
                about="health-memorandum-2005",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="the English words are paraphrases of the Chinese copy"),
            ),
            Doubt(
                about="health-memorandum-2005",
                members=("title",),
                kind=DoubtKind.INFERRED,
                words=Text(en="from the words that the text uses for itself"),
                document="copy",
            ),
            Doubt(
                about="termination",
                members=("by",),
                kind=DoubtKind.INFERRED,
                words=Text(en="one of the two may propose it; no more is said"),
                document="copy",
            ),
            Doubt(
                about="languages",
                members=("prevailing",),
                kind=DoubtKind.CUT_OFF,
                words=Text(
                    en=(
                        "a sentence begins that says what holds if the signatories differ;"
                        " the rest was not seen"
                    )
                ),
                document="copy",
            ),
        ),
    ),
)
