"""H1: health ministries of China and the United Kingdom, memorandum of understanding.

Known from a Chinese copy that breaks off in article 6. It says what the sides are
willing to do, and keeps the numbers of visitors in balance.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Agreement,
    Cadence,
    Commitment,
    Condition,
    ConditionKind,
    Consent,
    CooperationArea,
    CooperationForm,
    CostRule,
    Costs,
    Doubt,
    DoubtKind,
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
    Pair,
    Party,
    PersonKind,
    PolicyField,
    Portion,
    ProcedureStep,
    Purpose,
    Rank,
    RankTrack,
    Relation,
    Residual,
    Role,
    Side,
    Source,
    SourceDocument,
    SourceKind,
    Strength,
    Text,
    VenueOrder,
    VisitProcedure,
)

MINISTRIES = Pair(
    Institution(
        key="moh-cn",
        name=Text(
            {"zh-Hans": "中华人民共和国卫生部", "en": "Ministry of Health of China"}
        ),
        kind=InstitutionKind.MINISTRY,
        level=Level.NATIONAL,
        fields=(PolicyField.HEALTH,),
        country="CN",
    ),
    Institution(
        key="doh-gb",
        name=Text(
            {
                "zh-Hans": "大不列颠及北爱尔兰联合王国卫生部",
                "en": "Department of Health of the United Kingdom",
            }
        ),
        kind=InstitutionKind.MINISTRY,
        level=Level.NATIONAL,
        fields=(PolicyField.HEALTH,),
        country="GB",
    ),
)
VISITORS = Group(
    key="visitors",
    words=Text(en="officials and experts"),
    of=Actor.EACH,
    persons=PersonKind.OFFICIAL,
)
INSTITUTIONS = Group(
    key="institutions",
    words=Text(en="corresponding health institutions of both countries"),
    of=Actor.EACH,
    kind=InstitutionKind.AGENCY,
)

CHAIRS = Pair(
    Official(
        key="chair-cn",
        office=Text(en="deputy minister"),
        rank=Rank(RankTrack.POLITICAL, 4),
        institution="moh-cn",
    ),
    Official(
        key="chair-gb",
        office=Text(en="deputy minister"),
        rank=Rank(RankTrack.POLITICAL, 4),
        institution="doh-gb",
    ),
)
INSTRUMENT = Agreement(
    officials=(*CHAIRS,),
    key="health",
    kind=InstrumentKind.MEMORANDUM_OF_UNDERSTANDING,
    title=Text(
        {
            "zh-Hans": (
                "中华人民共和国卫生部和大不列颠及北爱尔兰联合王国卫生部关于卫生合作的"
                "谅解备忘录"
            ),
            "en": (
                "Memorandum of understanding of the ministries of health of China and"
                " the United Kingdom"
            ),
        }
    ),
    parties=MINISTRIES.map(lambda ministry: Party(institutions=(ministry,))),
    names_first=Side.FIRST,
    bodies=(VISITORS, INSTITUTIONS),
    purposes=(
        Purpose(words=Text(en="to advance cooperation in medicine and health")),
        Purpose(
            words=Text(en="to better the health of both peoples"),
            between=(Relation.PEOPLES,),
        ),
    ),
    areas=(
        CooperationArea(
            key="emergencies", label="(1)", name=Text(en="health emergencies")
        ),
        CooperationArea(
            key="diseases",
            label="(2)",
            name=Text(en="infectious and other diseases, prevention and treatment"),
        ),
        CooperationArea(
            key="hospitals",
            label="(3)",
            name=Text(en="management of hospitals and quality of services"),
        ),
        CooperationArea(
            key="community-care", label="(4)", name=Text(en="community health")
        ),
        Residual(
            key="other-areas",
            words=Text(en="other areas of common interest, if both agree"),
            consent=Consent(by=Actor.JOINTLY),
        ),
    ),
    forms=tuple(
        CooperationForm(key=key, label=label, words=Text(en=words), kinds=kinds)
        for key, label, words, kinds in (
            (
                "visits",
                "(1)",
                "visits of officials and experts to study and consult",
                (FormKind.PERSONNEL_EXCHANGE, FormKind.CONSULTATION),
            ),
            (
                "research-news",
                "(2)",
                "exchange of information on research in clinics and reform",
                (FormKind.INFORMATION_EXCHANGE,),
            ),
            (
                "conferences",
                "(3)",
                "encouraging experts to attend conferences; joint seminars",
                (FormKind.JOINT_EVENT,),
            ),
            (
                "direct-contacts",
                "(4)",
                "encouraging direct contacts of institutions",
                (FormKind.DIRECT_LINKS,),
            ),
            (
                "articles",
                "(5)",
                "articles of common interest on research and practice",
                (FormKind.PUBLICATION,),
            ),
        )
    ),
    commitments=(
        Commitment(
            key="coordinate",
            label="1",
            words=Text(en="are willing to coordinate their bodies and form a dialogue"),
            by=Actor.EACH,
            strength=Strength.WISH,
            kinds=(FormKind.CONSULTATION,),
            performers=("institutions",),
            conditions=(
                Condition(
                    kind=ConditionKind.WITHIN_MEANS,
                    of=Actor.EACH,
                    words=Text(en="according to the resources of each"),
                ),
            ),
        ),
        Commitment(
            key="balance",
            label="4",
            words=Text(
                en=(
                    "agree regularly on the numbers exchanged and keep them in"
                    " balance over the whole term as far as possible"
                )
            ),
            by=Actor.JOINTLY,
            strength=Strength.ENDEAVOUR,
            kinds=(FormKind.PERSONNEL_EXCHANGE,),
            forms=("visits",),
            cadence=Cadence(words=Text(en="regularly")),
            participants=("visitors",),
        ),
    ),
    clauses=(
        JointBody(
            key="yearly-dialogue",
            article="1(2)",
            words=Text(
                en="yearly meetings of deputy ministers, in each country in turn"
            ),
            tasks=(Text(en="stand for and advance cooperation in all of health care"),),
            level=Level.NATIONAL,
            chairs=CHAIRS.map(lambda chair: chair.key),
            cadence=Cadence(every="P1Y", words=Text(en="every year")),
            venue=VenueOrder.ALTERNATING,
        ),
        VisitProcedure(
            key="procedure",
            article="5",
            words=Text(en="persons are sent once the host has agreed"),
            lead_times=(
                LeadTime(
                    step=ProcedureStep.PROPOSAL,
                    length="P3M",
                    words=Text(en="at least three months before"),
                ),
                LeadTime(
                    step=ProcedureStep.REPLY,
                    length="P42D",
                    words=Text(en="as a rule at least six weeks before the visit"),
                ),
            ),
        ),
        Costs(
            key="costs",
            article="6",
            rules=(
                CostRule(
                    role=Role.SENDING,
                    kinds=(FormKind.PERSONNEL_EXCHANGE,),
                    words=Text(en="all costs of the visitors"),
                ),
            ),
        ),
    ),
    links=(
        InstrumentLink(
            kind=LinkKind.REFERS_TO,
            title=Text(
                en="Agreement of both governments on science and technology cooperation"
            ),
            signed="1978-11-15",
            words=Text(en="signed in London"),
        ),
    ),
    source=Source(
        documents=(
            SourceDocument(
                key="copy",
                kind=SourceKind.COPY,
                address="http://ask.fsou.com/html/text/eag/1006701/100670166.html",
                languages=("zh-Hans",),
            ),
        ),
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
                about="health",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="English words are paraphrases of the Chinese copy"),
                document="copy",
            ),
            Doubt(
                about="costs",
                kind=DoubtKind.CUT_OFF,
                words=Text(en="the copy breaks off in it"),
                document="copy",
            ),
        ),
    ),
)
