"""M5: rules of the commission of China and the GDR for science and technology, 1986.

Known from a Chinese copy, cut in the clause on amendment. It is one of the four sets of
rules that M5 stands for: those with Macedonia, Romania and Czechoslovakia are not here.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Agreement,
    Amendment,
    Cadence,
    Commitment,
    Consent,
    CostItem,
    CostRule,
    Doubt,
    DoubtKind,
    EntryIntoEffect,
    Extent,
    FormKind,
    Group,
    Institution,
    InstitutionKind,
    InstrumentKind,
    InstrumentLink,
    JointBody,
    LeadTime,
    Level,
    LinkKind,
    Official,
    OnSignature,
    OtherProvision,
    Pair,
    Party,
    PersonKind,
    PolicyField,
    Portion,
    ProcedureStep,
    Quantity,
    Rank,
    RankTrack,
    Role,
    Side,
    Signing,
    Source,
    SourceDocument,
    SourceKind,
    Strength,
    Text,
    Unit,
    VenueOrder,
)

CHINA = Institution(
    key="china",
    name=Text({"zh-Hant": "中華人民共和國", "en": "People's Republic of China"}),
    kind=InstitutionKind.STATE,
    level=Level.STATE,
    country="CN",
)
GDR = Institution(
    key="gdr",
    name=Text({"zh-Hant": "德意志民主共和國", "en": "German Democratic Republic"}),
    kind=InstitutionKind.STATE,
    level=Level.STATE,
    country="DD",
)
COMMISSION = Institution(
    key="commission",
    name=Text(
        {
            "zh-Hant": "中華人民共和國和德意志民主共和國科學技術合作常任委員會",
            "en": "Standing commission on science and technology cooperation",
        }
    ),
    kind=InstitutionKind.JOINT_BODY,
    fields=(PolicyField.SCIENCE,),
)
ECONOMIC_COMMISSION = Institution(
    key="economic-commission",
    name=Text(en="Commission on economy, trade, science and technology"),
    kind=InstitutionKind.JOINT_BODY,
)
SCIENCE_COMMISSION = Institution(
    key="sstc-cn",
    name=Text(
        {
            "zh-Hant": "國家科學技術委員會",
            "en": "State Science and Technology Commission",
        }
    ),
    kind=InstitutionKind.MINISTRY,
    level=Level.NATIONAL,
    fields=(PolicyField.SCIENCE,),
    country="CN",
    within=CHINA,
)
SCIENCE_MINISTRY = Institution(
    key="mwt-dd",
    name=Text({"zh-Hant": "科學技術部", "en": "Ministry of Science and Technology"}),
    kind=InstitutionKind.MINISTRY,
    level=Level.NATIONAL,
    fields=(PolicyField.SCIENCE,),
    country="DD",
    within=GDR,
)
CHAIRS = Pair(
    Official(
        key="chair-cn",
        office=Text(en="a vice-chairman of the State Commission"),
        rank=Rank(RankTrack.POLITICAL, 4),
        institution="sstc-cn",
    ),
    Official(
        key="chair-dd",
        office=Text(en="a deputy minister"),
        rank=Rank(RankTrack.POLITICAL, 4),
        institution="mwt-dd",
    ),
)
EXPERTS = Group(
    key="experts",
    words=Text(en="experts whom each group may invite to a meeting"),
    of=Actor.EACH,
    persons=PersonKind.EXPERT,
)
SECRETARIES = Group(
    key="secretaries",
    words=Text(en="the secretary of each group"),
    of=Actor.EACH,
    size=Quantity(1, Unit.PERSON),
)

INSTRUMENT = Agreement(
    key="rules-1986",
    kind=InstrumentKind.RULES,
    title=Text(
        {
            "zh-Hant": ("中華人民共和國和德意志民主共和國科學技術合作常任委員會章程"),
            "en": (
                "Rules of the standing commission of China and the GDR on science and"
                " technology cooperation"
            ),
        }
    ),
    parties=Pair(Party(institutions=(CHINA,)), Party(institutions=(GDR,))),
    names_first=Side.FIRST,
    bodies=(
        COMMISSION,
        ECONOMIC_COMMISSION,
        SCIENCE_COMMISSION,
        SCIENCE_MINISTRY,
        SECRETARIES,
        EXPERTS,
    ),
    officials=(*CHAIRS,),
    commitments=(
        Commitment(
            key="host-prepares",
            label="4",
            words=Text(en="the group of the host country prepares and calls a meeting"),
            by=Actor.EACH,
            strength=Strength.PROMISE,
            kinds=(FormKind.OTHER,),
        ),
        Commitment(
            key="minutes-of-meetings",
            label="4",
            words=Text(en="the two chairs sign a protocol at the end of every meeting"),
            by=Actor.JOINTLY,
            strength=Strength.PROMISE,
            kinds=(FormKind.OTHER,),
        ),
        Commitment(
            key="work-of-secretaries",
            label="6",
            words=Text(
                en="secretaries prepare papers, report on decisions, serve their chair"
            ),
            by=Actor.EACH,
            to=Actor.EACH,
            strength=Strength.PROMISE,
            kinds=(FormKind.INFORMATION_EXCHANGE,),
            performers=("secretaries",),
        ),
    ),
    clauses=(
        JointBody(
            key="commission-clause",
            article="1-5",
            words=Text(
                en=(
                    "a Chinese and a German group, each of a chair, three to four"
                    " members and a secretary; each may invite experts where needed;"
                    " they meet in the two capitals in turn, and the host's chair"
                    " presides"
                )
            ),
            body="commission",
            tasks=(Text(en="coordinate and supervise the tasks of the agreement"),),
            level=Level.NATIONAL,
            chairs=CHAIRS.map(lambda chair: chair.key),
            members=Quantity(
                3,
                Unit.PERSON,
                up_to=4,
                words=Text(en="besides the chair and the secretary"),
            ),
            cadence=Cadence(every="P1Y", words=Text(en="as a rule once a year")),
            venue=VenueOrder.ALTERNATING,
            lead_times=(
                LeadTime(
                    step=ProcedureStep.AGENDA,
                    length="P2M",
                    words=Text(en="day and agenda, two months before"),
                ),
            ),
            between_sessions=Consent(
                form=Text(en="in writing, and entered in the next protocol")
            ),
            costs=(
                CostRule(
                    role=Role.HOST,
                    items=(CostItem.ORGANISATION,),
                ),
                CostRule(
                    role=Role.SENDING,
                    items=(
                        CostItem.INTERNATIONAL_TRAVEL,
                        CostItem.MEALS,
                        CostItem.ACCOMMODATION,
                    ),
                ),
            ),
        ),
        OtherProvision(
            key="seats-elsewhere",
            article="3",
            words=Text(en="both chairs are also members of the economic commission"),
        ),
        EntryIntoEffect(
            key="effect", words=Text(en="from signature"), on=OnSignature()
        ),
        Amendment(
            key="amendment",
            words=Text(en="changes and additions take the agreement of both chairs"),
            consent=Consent(by=Actor.JOINTLY),
        ),
    ),
    signing=Signing(day="1986-05-22", place=Text(en="Berlin")),
    links=(
        InstrumentLink(
            kind=LinkKind.IMPLEMENTS,
            title=Text(
                en="Agreement of both governments on science and technology cooperation"
            ),
            signed="1986-05-22",
            articles=("6",),
            words=Text(en="signed in Berlin"),
        ),
    ),
    source=Source(
        documents=(
            SourceDocument(
                key="copy",
                kind=SourceKind.COPY,
                address="https://newton.com.tw/wiki/%E4%B8%AD%E5%9C%8B%E5%92%8C%E6%B0%91%E4%B8%BB%E5%BE%B7%E5%9C%8B%E7%A7%91%E5%AD%B8%E6%8A%80%E8%A1%93%E5%90%88%E4%BD%9C%E5%B8%B8%E4%BB%BB%E5%A7%94%E5%93%A1%E6%9C%83%E7%AB%A0%E7%A8%8B",
                languages=("zh-Hant",),
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
                about="rules-1986",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="English words are paraphrases of the Chinese copy"),
                document="copy",
            ),
            Doubt(
                about="rules-1986",
                members=("parties",),
                kind=DoubtKind.INFERRED,
                words=Text(en="the rules name the states; who signed was not seen"),
                document="copy",
            ),
            Doubt(
                about="rules-1986",
                members=("signing",),
                kind=DoubtKind.ELSEWHERE,
                words=Text(en="day and place stand in the head of the copy"),
                document="copy",
            ),
            Doubt(
                about="amendment",
                kind=DoubtKind.CUT_OFF,
                words=Text(en="the copy breaks off in the middle of the sentence"),
                document="copy",
            ),
        ),
    ),
)
