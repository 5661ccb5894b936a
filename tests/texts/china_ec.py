"""China and the European Community: science and technology, 1998, extended in 2004.

Read in Chinese on several pages of two copies: nearly whole, but for the ends of the
definitions, the beginnings of articles 6 and 9, most of 8, and the annex.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Agreement,
    Amendment,
    Annex,
    Annexes,
    AnnexStanding,
    Authority,
    AvailabilityOfFunds,
    Cadence,
    Channel,
    Commitment,
    Condition,
    ConditionKind,
    Consent,
    CooperationArea,
    CooperationForm,
    CostItem,
    CostRule,
    Costs,
    CostTerms,
    Definition,
    Definitions,
    DisputeSettlement,
    DisputeStep,
    Dossier,
    Doubt,
    DoubtKind,
    Encounter,
    EncounterKind,
    EntryIntoEffect,
    Extended,
    Extent,
    FixedTerm,
    FormKind,
    Group,
    Institution,
    InstitutionKind,
    InstrumentKind,
    InstrumentLink,
    IntellectualProperty,
    JointBody,
    Languages,
    Level,
    LinkKind,
    Notice,
    NoticeForm,
    Official,
    OnNotification,
    Originals,
    OtherProvision,
    Pair,
    PartRef,
    Party,
    Period,
    PolicyField,
    Portion,
    Principle,
    PrincipleKind,
    Purpose,
    Rank,
    RankTrack,
    Recital,
    Renewal,
    RenewalByConsent,
    Residual,
    Resource,
    Review,
    Role,
    SameLength,
    Settlement,
    Side,
    Signature,
    Signing,
    Source,
    SourceDocument,
    SourceKind,
    Strength,
    Term,
    Termination,
    Text,
    UnderWay,
    VenueOrder,
    Visited,
)


def zh(words: str, english: str) -> Text:
    return Text({"zh-Hans": words, "en": english})


CHINA = Institution(
    key="government-cn",
    name=zh("中华人民共和国政府", "Government of the People's Republic of China"),
    kind=InstitutionKind.GOVERNMENT,
    level=Level.NATIONAL,
    country="CN",
)
COMMUNITY = Institution(
    key="ec",
    name=zh("欧洲共同体", "European Community"),
    kind=InstitutionKind.INTERNATIONAL_ORGANISATION,
    level=Level.INTERNATIONAL,
)
PARTIES = Pair(
    Party(institutions=(CHINA,), called=zh("中国", "China")),
    Party(institutions=(COMMUNITY,), called=zh("欧共体", "EC")),
)
STEERING = Institution(
    key="steering-committee",
    name=zh("科学技术合作指导委员会", "Steering Committee"),
    kind=InstitutionKind.JOINT_BODY,
    fields=(PolicyField.SCIENCE,),
)
MIXED = Institution(
    key="mixed-committee",
    name=zh("混合委员会", "Mixed committee of the trade agreement of 1985"),
    kind=InstitutionKind.JOINT_BODY,
    fields=(PolicyField.TRADE,),
)
SIGNERS = (
    Official(
        key="song-mingjiang",
        name=zh("宋明江", "Song Mingjiang"),
        office=Text(en="head of the Chinese mission to the EU"),
        rank=Rank(RankTrack.DIPLOMATIC),
    ),
    Official(
        key="einem",
        name=zh("艾内姆", "Einem"),
        office=Text(en="Austrian minister of science and transport, in the chair"),
        rank=Rank(RankTrack.POLITICAL, 3),
    ),
    Official(
        key="cresson",
        name=zh("克勒松", "Cresson"),
        office=Text(en="member of the Commission, for research"),
    ),
)
HEADS = Pair(
    Official(
        key="wu-zhongze",
        name=Text({"zh-Hant": "吳忠澤", "en": "Wu Zhongze"}),
        office=Text(en="head of discipline inspection at the science ministry"),
    ),
    Official(
        key="silva-rodriguez",
        name=Text(en="Silva Rodriguez"),
        office=Text(en="director-general for research"),
    ),
)
COPIES = tuple(
    SourceDocument(
        key=key,
        kind=SourceKind.COPY,
        address=f"http://fsou.com/html/text/eag/1006669/100666929{page}.html",
        languages=("zh-Hans",),
    )
    for key, page in (("copy", ""), ("copy-articles-3-5", "_1"), ("copy-end", "_3"))
)
SECOND_COPY = SourceDocument(
    key="second-copy",
    kind=SourceKind.COPY,
    address="https://code.fabao365.com/law_14936_2.html",
    languages=("zh-Hans",),
)
PRESS = SourceDocument(
    key="press",
    kind=SourceKind.REPORT,
    day="1998-12-22",
    address="http://news.sina.com.cn./richtalk/news/tech/9812/122403.html",
    languages=("zh-Hans",),
)
MINISTRY = SourceDocument(
    key="ministry",
    kind=SourceKind.REPORT,
    publisher=Text(en="Ministry of Science and Technology of China"),
    day="2006-10-23",
    languages=("zh-Hant",),
)

LANGUAGES = (
    *("zh", "da", "nl", "en", "fi", "fr"),
    *("de", "el", "it", "pt", "es", "sv"),
)


def form(label: str, key: str, words: str, kind: FormKind) -> CooperationForm:
    return CooperationForm(key=key, label=label, words=Text(en=words), kinds=(kind,))


FORMS = (
    form(
        "(1)",
        "each-others-projects",
        "taking part in projects of the other, by the rules there",
        FormKind.RESEARCH,
    ),
    form(
        "(2)",
        "joint-projects",
        "projects that stand in the programmes of both, made joint ones",
        FormKind.RESEARCH,
    ),
    form(
        "(3)",
        "scientists",
        "visits and exchange of scientists and technicians",
        FormKind.PERSONNEL_EXCHANGE,
    ),
    form(
        "(4)",
        "seminars",
        "seminars and meetings held together, with experts",
        FormKind.JOINT_EVENT,
    ),
    form("(5)", "concerted", "concerted action", FormKind.OTHER),
    form(
        "(6)",
        "equipment",
        "equipment and material exchanged or shared",
        FormKind.EQUIPMENT,
    ),
    form(
        "(7)",
        "information",
        "information on practice, law and programmes",
        FormKind.INFORMATION_EXCHANGE,
    ),
    Residual(
        key="other-forms",
        label="(8)",
        words=Text(en="others, as far as the policies and rules of both allow"),
        consent=Consent(
            form=Text(en="the committee recommends it"), channel=Channel.JOINT_BODY
        ),
    ),
)

COMMITMENTS = (
    Commitment(
        key="access",
        label="5(1)",
        words=Text(
            en=(
                "make it as easy as it can for participants to take part, with like"
                " chances in the programmes of each"
            )
        ),
        by=Actor.EACH,
        to=Actor.EACH,
        strength=Strength.FACILITATE,
        kinds=(FormKind.RESEARCH,),
        beneficiaries=("participants",),
        conditions=(Condition(kind=ConditionKind.UNDER_NATIONAL_LAW, of=Actor.EACH),),
    ),
    Commitment(
        key="projects",
        label="5",
        words=Text(en="participants may carry out joint projects"),
        by=Actor.JOINTLY,
        strength=Strength.PERMIT,
        kinds=(FormKind.RESEARCH,),
        forms=("joint-projects",),
        performers=("participants",),
        conditions=(
            Condition(
                kind=ConditionKind.OTHER,
                words=Text(en="once they have a plan for managing technology (annex)"),
            ),
        ),
    ),
    Commitment(
        key="no-taxes",
        label="7(2)",
        words=Text(
            en="leave grants that the other's participants get free of tax and customs"
        ),
        by=Actor.EACH,
        to=Actor.EACH,
        strength=Strength.PROMISE,
        kinds=(FormKind.FUNDING,),
        beneficiaries=("participants",),
        occasion=Text(en="if a programme of the other foresees such grants"),
        conditions=(Condition(kind=ConditionKind.UNDER_NATIONAL_LAW, of=Actor.EACH),),
    ),
    Commitment(
        key="entry",
        label="8",
        words=Text(en="do all that is … for persons, equipment and material to enter"),
        by=Actor.EACH,
        strength=Strength.FACILITATE,
    ),
)

CLAUSES = (
    Definitions(
        key="definitions",
        article="2",
        terms=(
            Definition(
                term=zh("合作活动", "cooperative activities"),
                meaning=Text(
                    en="what the two do or support under it, joint research too"
                ),
            ),
            Definition(
                term=zh("信息", "information"),
                meaning=Text(
                    en=(
                        "data, results and methods of joint research, and what else is"
                        " held to be needed"
                    )
                ),
            ),
            Definition(
                term=zh("知识产权", "intellectual property"),
                meaning=Text(en="as in article 2 of the WIPO convention of 1967"),
            ),
            Definition(
                term=zh("共同研究", "joint research"),
                meaning=Text(
                    en="research of participants of both, so confirmed in writing …"
                ),
            ),
        ),
    ),
    OtherProvision(
        key="developing-country",
        article="4",
        words=Text(
            en="China still takes part, as a developing country, in another programme"
        ),
    ),
    JointBody(
        key="committee",
        article="6",
        words=Text(
            en=(
                "meets once a year as a rule, best before the mixed committee of 1985;"
                " either side may ask for a special meeting"
            )
        ),
        body="steering-committee",
        tasks=(
            Text(en="name fields to come first in the next year"),
            Text(en="propose projects that can be made joint ones"),
            Text(en="recommend other forms"),
            Text(en="advise both on better ways of cooperation"),
            Text(en="review how the agreement works"),
            Text(en="report to both each year"),
        ),
        cadence=Cadence(every="P1Y", words=Text(en="once a year, as a rule")),
        extraordinary=Text(en="at the request of one side"),
        venue=VenueOrder.ALTERNATING,
        costs=(
            CostRule(by=Actor.EACH, items=(CostItem.TRAVEL, CostItem.ACCOMMODATION)),
            CostRule(role=Role.HOST, items=(CostItem.ORGANISATION,)),
            CostRule(
                by=Actor.EACH, words=Text(en="all else, for the members of its own")
            ),
        ),
    ),
    Review(
        key="yearly-report",
        article="6(3)(7)",
        words=Text(en="state, level and effect of cooperation, in a report each year"),
        cadence=Cadence(every="P1Y"),
        by=Actor.JOINTLY,
        reports_to=("government-cn", "ec", "mixed-committee"),
    ),
    AvailabilityOfFunds(
        key="funds",
        article="7(1)",
        words=Text(en="it takes money, and keeps within law, policy and programmes"),
        resources=(Resource.FUNDS,),
    ),
    Costs(
        key="costs",
        article="7(1)",
        words=Text(en="no money goes from one side to the other for participants"),
        rules=(CostRule(terms=CostTerms.FREE),),
    ),
    IntellectualProperty(
        key="rights",
        article="9",
        words=Text(
            en=(
                "entities of the EC in Chinese projects have the rights and duties of"
                " Chinese ones, for information and rights, as the annex says"
            )
        ),
    ),
    Annexes(
        key="annexes",
        article="9",
        annexes=(
            Annex(
                key="annex",
                title=zh("附件: 知识产权", "annex on intellectual property"),
                standing=AnnexStanding.INTEGRAL,
                parts=("allocation",),
            ),
        ),
    ),
    IntellectualProperty(
        key="allocation", words=Text(en="rights are shared out as the annex says …")
    ),
    OtherProvision(
        key="territory",
        article="10",
        words=Text(
            en=(
                "in China, and where the EC treaty is in effect; activities at sea, in"
                " space and in third countries are not hindered"
            )
        ),
    ),
    EntryIntoEffect(
        key="effect",
        article="11(1)",
        words=Text(
            en="when each has told the other in writing that its procedures are done"
        ),
        on=OnNotification(),
    ),
    Term(key="term", article="11(2)", span=FixedTerm(length="P5Y")),
    Review(
        key="evaluation",
        article="11(2)",
        words=Text(en="it is evaluated in the year before the end"),
        before_end="P1Y",
    ),
    Renewal(
        key="renewal",
        article="11(2)",
        words=Text(en="for five years, after an evaluation and if both agree"),
        rule=RenewalByConsent(consent=Consent(), span=SameLength()),
    ),
    Amendment(
        key="changes", article="11(3)", consent=Consent(), effect=OnNotification()
    ),
    Termination(
        key="termination",
        article="11(4)",
        words=Text(
            en=(
                "at any time; the end touches neither arrangements made under it nor"
                " rights and duties under the annex"
            )
        ),
        by=Actor.EACH,
        notice=Notice(length="P6M", form=NoticeForm.WRITING, by=Actor.EACH),
        under_way=UnderWay.CONTINUE,
        survives=("allocation",),
    ),
    DisputeSettlement(
        key="disputes",
        article="11(5)",
        words=Text(en="both agree on every question and dispute"),
        steps=(DisputeStep(way=Settlement.CONSULTATION),),
    ),
    Languages(
        key="languages",
        texts=LANGUAGES,
        authority=Authority.EQUAL,
        originals=(Originals(number=2, languages=LANGUAGES),),
    ),
)


def signature(by: str) -> Signature:
    return Signature(by=by, authority=zh("经授权", "duly authorised"))


AGREEMENT = Agreement(
    key="agreement-1998",
    kind=InstrumentKind.AGREEMENT,
    title=zh(
        "中华人民共和国政府与欧洲共同体科学技术合作协定",
        "Agreement on cooperation in science and technology",
    ),
    parties=PARTIES,
    parties_called=zh("双方", "both sides"),
    names_first=Side.FIRST,
    bodies=(
        STEERING,
        MIXED,
        Group(
            key="participants",
            words=Text(en="participants and research entities of both"),
            of=Actor.EACH,
        ),
    ),
    officials=SIGNERS,
    preamble=(
        Recital(words=Text(en="science and technology matter for both")),
        Recital(words=Text(en="the two cooperate in them already")),
        Recital(words=Text(en="each gains where it takes part in the other's work")),
        Recital(words=Text(en="it is a part of the general cooperation of the two")),
    ),
    purposes=(
        Purpose(words=Text(en="to give cooperation a formal basis and to widen it")),
        Purpose(words=Text(en="to have its results used for economy and society")),
        Purpose(
            words=Text(en="(1) to encourage and ease it in fields of interest to both")
        ),
    ),
    principles=(
        Principle(
            kind=PrincipleKind.MUTUAL_BENEFIT,
            words=Text(en="with a balance of advantages on the whole"),
            article="3(1)",
        ),
        Principle(
            kind=PrincipleKind.RECIPROCITY,
            words=Text(en="each has access to the research of the other"),
            article="3(2)",
        ),
        Principle(
            kind=PrincipleKind.OTHER,
            words=Text(en="information that bears on it is exchanged in time"),
            article="3(3)",
        ),
        Principle(
            kind=PrincipleKind.OTHER,
            words=Text(en="intellectual property is duly protected"),
            article="3(4)",
        ),
    ),
    areas=(
        CooperationArea(
            key="research",
            name=Text(
                en=(
                    "research, development and demonstration in the first activity of"
                    " the framework programme, and the like in China"
                )
            ),
        ),
    ),
    forms=FORMS,
    commitments=COMMITMENTS,
    clauses=CLAUSES,
    signing=Signing(
        day="1998-12-22",
        place=Text(en="Brussels"),
        signatures=Pair(
            (signature("song-mingjiang"),),
            (signature("einem"), signature("cresson")),
        ),
    ),
    links=(
        InstrumentLink(
            kind=LinkKind.REFERS_TO,
            title=Text(en="Agreement on trade and economic cooperation"),
            signed="1985",
        ),
    ),
    source=Source(
        documents=(*COPIES, SECOND_COPY, PRESS),
        extent=Extent.PART,
        unseen=(
            Portion.PRINCIPLES,
            Portion.COMMITMENTS,
            Portion.ANNEXES,
            Portion.LANGUAGE_VERSIONS,
        ),
        doubts=(
            Doubt(
                about="agreement-1998",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="all English words; the copies have the Chinese text"),
            ),
            *(
                Doubt(
                    about=about,
                    members=members,
                    kind=DoubtKind.CUT_OFF,
                    words=Text(en=words),
                )
                for about, members, words in (
                    ("definitions", ("terms",), "breaks off in the fourth term"),
                    ("committee", (), "6(1), 6(2) and the first task were not seen"),
                    ("entry", ("words", "strength"), "breaks off in the first line"),
                    ("rights", (), "what goes before in article 9 was not seen"),
                    ("allocation", (), "only the first line of the annex was seen"),
                )
            ),
            *(
                Doubt(
                    about=signer.key,
                    members=("office",),
                    kind=DoubtKind.ELSEWHERE,
                    words=Text(en="from the press; the copy gives the name alone"),
                    document="press",
                )
                for signer in SIGNERS
            ),
            Doubt(
                about="yearly-report",
                members=("by",),
                kind=DoubtKind.INFERRED,
                words=Text(en="by the committee, a body of both"),
                document="second-copy",
            ),
            Doubt(
                about="renewal",
                members=("rule",),
                kind=DoubtKind.UNCLEAR,
                words=Text(en="the Chinese says by itself, on the basis of agreement"),
                document="copy-end",
            ),
            Doubt(
                about="disputes",
                members=("steps",),
                kind=DoubtKind.UNCLEAR,
                words=Text(
                    en="the word is one for consultation that ends in agreement"
                ),
                document="copy-end",
            ),
        ),
    ),
)

DOSSIER = Dossier(
    key="cn-ec-science",
    title=Text(en="Science and technology cooperation of China and the EC"),
    parties=PARTIES,
    officials=(*HEADS,),
    instruments=(AGREEMENT,),
    events=(
        Extended(
            key="extended-2004",
            words=Text({"zh-Hant": "於2004年續簽", "en": "agreed upon anew in 2004"}),
            known_from=("ministry",),
            instrument=PartRef("agreement-1998"),
            day="2004",
        ),
        Visited(
            key="fifth-meeting",
            words=Text(en="fifth meeting of the committee"),
            known_from=("ministry",),
            encounter=Encounter(
                key="meeting-5",
                kind=EncounterKind.SESSION,
                period=Period.on("2006-10-12"),
                place=Text(en="Brussels"),
                number=5,
                visitor=Actor.FIRST,
                host=Actor.SECOND,
                heads=HEADS.map(lambda head: head.key),
            ),
        ),
    ),
    documents=(MINISTRY,),
    doubts=(
        Doubt(
            about="extended-2004",
            kind=DoubtKind.UNCLEAR,
            words=Text(en="the report does not say for how long, or by which text"),
            document="ministry",
        ),
    ),
)
