"""S1: Chinese Academy of Sciences and Royal Society, scientific cooperation, 1978.

Known from two Chinese copies that break off in article 3, paragraph 7. Their head gives
the days of signing and of effect; the clause on effect was not seen.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Agreement,
    Annex,
    Annexes,
    CarryOver,
    Channel,
    Commitment,
    Condition,
    ConditionKind,
    CooperationForm,
    Dossier,
    Doubt,
    DoubtKind,
    Entered,
    Extent,
    FocalPoints,
    FormKind,
    Group,
    Institution,
    InstitutionKind,
    InstrumentKind,
    IntellectualProperty,
    LeadTime,
    Level,
    OtherProvision,
    Pair,
    PartRef,
    Party,
    PersonKind,
    PolicyField,
    Portion,
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
    Text,
    Unit,
    VisitProcedure,
)

ACADEMY = Institution(
    key="cas",
    name=Text({"zh-Hans": "中国科学院", "en": "Chinese Academy of Sciences"}),
    kind=InstitutionKind.ACADEMY,
    level=Level.NATIONAL,
    fields=(PolicyField.SCIENCE,),
    country="CN",
)
SOCIETY = Institution(
    key="royal-society",
    name=Text({"zh-Hans": "英国皇家学会", "en": "Royal Society"}),
    kind=InstitutionKind.ACADEMY,
    fields=(PolicyField.SCIENCE,),
    country="GB",
    aliases=(Text({"zh-Hans": "皇家学会"}),),
)
PARTIES = Pair(Party(institutions=(ACADEMY,)), Party(institutions=(SOCIETY,)))

SCIENTISTS = Group(
    key="scientists",
    words=Text(en="scientists, senior and junior"),
    of=Actor.EACH,
    persons=PersonKind.RESEARCHER,
)
LABORATORIES = Group(
    key="laboratories",
    words=Text(en="laboratories and institutes of both sides"),
    of=Actor.EACH,
    kind=InstitutionKind.RESEARCH_INSTITUTE,
)

COPY = SourceDocument(
    key="copy",
    kind=SourceKind.COPY,
    address="http://fsou.com/html/text/eag/1006656/100665629.html",
    languages=("zh-Hans",),
)
SECOND_COPY = SourceDocument(
    key="second-copy",
    kind=SourceKind.COPY,
    address="https://newton.com.tw/wiki/%E4%B8%AD%E5%9C%8B%E7%A7%91%E5%AD%B8%E9%99%A2%E5%92%8C%E8%8B%B1%E5%9C%8B%E7%9A%87%E5%AE%B6%E5%AD%B8%E6%9C%83%E7%A7%91%E5%AD%B8%E5%90%88%E4%BD%9C%E5%8D%94%E5%AE%9A/22281080",
    languages=("zh-Hant",),
)

FORMS = (
    CooperationForm(
        key="senior-scientists",
        words=Text(en="senior scientists come for short visits and lectures"),
        kinds=(FormKind.PERSONNEL_EXCHANGE,),
    ),
    CooperationForm(
        key="junior-scientists",
        words=Text(en="junior scientists come for a time of research and study"),
        kinds=(FormKind.PERSONNEL_EXCHANGE, FormKind.TRAINING),
    ),
    CooperationForm(
        key="symposia",
        words=Text(en="symposia and other research meetings"),
        kinds=(FormKind.JOINT_EVENT,),
    ),
    CooperationForm(
        key="joint-research",
        words=Text(en="joint research projects"),
        kinds=(FormKind.RESEARCH,),
    ),
    CooperationForm(
        key="publications",
        words=Text(en="exchange of scientific data and publications"),
        kinds=(FormKind.INFORMATION_EXCHANGE,),
    ),
)

COMMITMENTS = (
    Commitment(
        key="direct-contacts",
        label="1(2)",
        words=Text(en="encourage direct links of scientists, laboratories, institutes"),
        by=Actor.EACH,
        strength=Strength.ENCOURAGE,
        kinds=(FormKind.DIRECT_LINKS,),
        performers=("scientists", "laboratories"),
    ),
    Commitment(
        key="exchange",
        label="2",
        words=Text(en="send scientists to the other side"),
        by=Actor.EACH,
        to=Actor.EACH,
        strength=Strength.PROMISE,
        kinds=(FormKind.PERSONNEL_EXCHANGE,),
        forms=("senior-scientists", "junior-scientists"),
        amounts=(
            Quantity(
                20,
                Unit.PERSON_MONTH,
                up_to=30,
                per="P1Y",
                quota_year="04-01",
                carry_over=CarryOver.ALLOWED_WITH_NOTICE,
                words=Text(
                    en=(
                        "20 to 30 person-months a year from 1 April to 31 March; what"
                        " is left may be moved on to the next year if both agree"
                    )
                ),
            ),
        ),
        participants=("scientists",),
        conditions=(
            Condition(
                kind=ConditionKind.WITH_CONSENT,
                of=Actor.JOINTLY,
                words=Text(en="both must agree to every person who is exchanged"),
            ),
            Condition(
                kind=ConditionKind.DETAILS_LATER,
                of=Actor.JOINTLY,
                words=Text(en="the real number is agreed upon every year"),
            ),
        ),
    ),
    Commitment(
        key="notice-of-shortfall",
        label="2",
        words=Text(
            en=(
                "whoever will send fewer says three months before the end of the quota"
                " year how many fewer"
            )
        ),
        by=Actor.EACH,
        to=Actor.EACH,
        strength=Strength.PROMISE,
        kinds=(FormKind.INFORMATION_EXCHANGE,),
        together_with=("exchange",),
    ),
    Commitment(
        key="help-with-formalities",
        label="3(5)",
        words=Text(en="the host helps visitors with the formalities that they need"),
        by=Actor.EACH,
        to=Actor.EACH,
        strength=Strength.PROMISE,
        kinds=(FormKind.MUTUAL_SUPPORT,),
        beneficiaries=("scientists",),
    ),
)

CLAUSES = (
    IntellectualProperty(
        key="part-in-results",
        article="1(3)",
        words=Text(
            en=(
                "those exchanged have a part in all their research work and in"
                " publishing the results to which they contributed"
            )
        ),
    ),
    FocalPoints(
        key="contact",
        article="3(1)",
        words=Text(
            en="the two deal with each other directly, with help of embassies if needed"
        ),
        points=Pair(("cas",), ("royal-society",)),
    ),
    VisitProcedure(
        key="visits",
        article="3(2)-(6)",
        words=Text(
            en="the sending side proposes persons; the host may ask for certain ones"
        ),
        lead_times=(
            LeadTime(
                step=ProcedureStep.PROPOSAL,
                length="P4M",
                role=Role.SENDING,
                words=Text(en="at least four months before"),
            ),
            LeadTime(
                step=ProcedureStep.REPLY,
                length="P1M",
                after=ProcedureStep.PROPOSAL,
                role=Role.HOST,
                words=Text(en="within a month of receipt"),
            ),
            LeadTime(
                step=ProcedureStep.PROGRAMME,
                length="P1M",
                after=ProcedureStep.PROPOSAL,
                role=Role.HOST,
                words=Text(en="with the reply, a first programme of the visit"),
            ),
            LeadTime(
                step=ProcedureStep.ARRIVAL,
                length="P14D",
                role=Role.SENDING,
                words=Text(en="day and place of arrival, two weeks before departure"),
            ),
        ),
        channel=Channel.DIRECT,
        documents=(Text(en="particulars of each person, on the attached form"),),
    ),
    OtherProvision(
        key="proposals-of-research",
        article="3(7)",
        words=Text(en="a proposal of joint research names its subject, place and time"),
    ),
    Annexes(
        key="attachments",
        annexes=(
            Annex(
                key="form-of-proposal",
                title=Text(en="form for the particulars of those exchanged"),
            ),
        ),
    ),
)

AGREEMENT = Agreement(
    key="agreement-1978",
    kind=InstrumentKind.AGREEMENT,
    title=Text(
        {
            "zh-Hans": "中国科学院和英国皇家学会科学合作协议",
            "zh-Hant": "中國科學院和英國皇家學會科學合作協定",
            "en": (
                "Agreement on scientific cooperation of the Chinese Academy of Sciences"
                " and the Royal Society"
            ),
        }
    ),
    parties=PARTIES,
    names_first=Side.FIRST,
    bodies=(SCIENTISTS, LABORATORIES),
    purposes=(
        Purpose(
            words=Text(en="to develop friendly cooperation further"),
            between=(Relation.INSTITUTIONS,),
        ),
    ),
    forms=FORMS,
    commitments=COMMITMENTS,
    clauses=CLAUSES,
    signing=Signing(day="1978-11-10", place=Text(en="London")),
    source=Source(
        documents=(COPY, SECOND_COPY),
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
                about="agreement-1978",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="English words are paraphrases of the Chinese copies"),
                document="copy",
            ),
            Doubt(
                about="agreement-1978",
                members=("signing",),
                kind=DoubtKind.ELSEWHERE,
                words=Text(en="in the head of the copies, not in what was seen"),
                document="second-copy",
            ),
            Doubt(
                about="proposals-of-research",
                kind=DoubtKind.CUT_OFF,
                words=Text(en="the list goes on"),
                document="copy",
            ),
        ),
    ),
)

DOSSIER = Dossier(
    key="cas-royal-society",
    title=Text(en="Chinese Academy of Sciences and Royal Society"),
    parties=PARTIES,
    instruments=(AGREEMENT,),
    events=(
        Entered(
            key="in-effect",
            words=Text(
                en=(
                    "the head of the copies gives it as the day of effect; it is also the"
                    " day of signing"
                )
            ),
            known_from=("copy", "second-copy"),
            instrument=PartRef("agreement-1978"),
            day="1978-11-10",
        ),
    ),
    documents=(COPY, SECOND_COPY),
    doubts=(
        Doubt(
            about="in-effect",
            members=("day",),
            kind=DoubtKind.ELSEWHERE,
            words=Text(en="no clause on effect was seen"),
            document="copy",
        ),
    ),
)
