"""M6: first meeting of the joint commission of Viet Nam and the Philippines, 1995.

Known from an English copy that breaks off under trade, with the memorandum of 1994 that
founded the commission and absorbed two others.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Agreement,
    Annex,
    Annexes,
    Assessment,
    CooperationArea,
    Dossier,
    Doubt,
    DoubtKind,
    Encounter,
    EncounterKind,
    Extent,
    Institution,
    InstitutionKind,
    InstrumentKind,
    InstrumentLink,
    JointBody,
    Level,
    LinkKind,
    Official,
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
    Relation,
    Residual,
    ReviewMinutes,
    Side,
    Signing,
    Source,
    SourceDocument,
    SourceKind,
    Statement,
    StatementKind,
    Succeeded,
    Text,
    Verdict,
)

GOVERNMENTS = Pair(
    Institution(
        key="government-ph",
        name=Text(en="Government of the Republic of the Philippines"),
        kind=InstitutionKind.GOVERNMENT,
        level=Level.NATIONAL,
        country="PH",
    ),
    Institution(
        key="government-vn",
        name=Text(en="Government of the Socialist Republic of Vietnam"),
        kind=InstitutionKind.GOVERNMENT,
        level=Level.NATIONAL,
        country="VN",
    ),
)
PARTIES = GOVERNMENTS.map(lambda government: Party(institutions=(government,)))
MINISTRIES = Pair(
    Institution(
        key="dfa-ph",
        name=Text(en="Department of Foreign Affairs"),
        kind=InstitutionKind.MINISTRY,
        level=Level.NATIONAL,
        fields=(PolicyField.FOREIGN_AFFAIRS,),
        country="PH",
        within=GOVERNMENTS.first,
    ),
    Institution(
        key="mofa-vn",
        name=Text(en="Ministry of Foreign Affairs"),
        kind=InstitutionKind.MINISTRY,
        level=Level.NATIONAL,
        fields=(PolicyField.FOREIGN_AFFAIRS,),
        country="VN",
        within=GOVERNMENTS.second,
    ),
)
CHAIRS = Pair(
    Official(
        key="chair-ph",
        office=Text(en="foreign minister"),
        rank=Rank(RankTrack.POLITICAL, 3),
        institution="dfa-ph",
    ),
    Official(
        key="chair-vn",
        office=Text(en="foreign minister"),
        rank=Rank(RankTrack.POLITICAL, 3),
        institution="mofa-vn",
    ),
)
COMMISSION = Institution(
    key="joint-commission",
    name=Text(en="Joint Commission for Bilateral Cooperation"),
    kind=InstitutionKind.JOINT_BODY,
)
ECONOMIC_COMMISSION = Institution(
    key="economic-commission",
    name=Text(en="Joint Commission for Economic Cooperation"),
    short_name=Text(en="JCEC"),
    kind=InstitutionKind.JOINT_BODY,
)
TRADE_COMMISSION = Institution(
    key="trade-commission",
    name=Text(en="Joint Commission on Trade"),
    short_name=Text(en="JCT"),
    kind=InstitutionKind.JOINT_BODY,
)
COMMISSIONS = (COMMISSION, ECONOMIC_COMMISSION, TRADE_COMMISSION)
HEADS = Pair(
    Official(
        key="romulo",
        name=Text(en="Roberto R. Romulo"),
        office=Text(en="Secretary of Foreign Affairs"),
        rank=Rank(RankTrack.POLITICAL, 3),
        style=Text(en="H.E."),
        institution="dfa-ph",
    ),
    Official(
        key="nguyen-manh-cam",
        name=Text(en="Nguyen Manh Cam"),
        office=Text(en="Minister of Foreign Affairs"),
        rank=Rank(RankTrack.POLITICAL, 3),
        style=Text(en="H.E."),
        institution="mofa-vn",
    ),
)
PARAPHRASE = Text(en="the words are short paraphrases of the copy")
MINUTES_COPY = SourceDocument(
    key="minutes-copy",
    kind=SourceKind.COPY,
    publisher=Text(en="Supreme Court E-Library, Philippines"),
    address="https://elibrary.judiciary.gov.ph/thebookshelf/showdocs/35/12806",
    languages=("en",),
)
MEMORANDUM_COPY = SourceDocument(
    key="memorandum-copy",
    kind=SourceKind.COPY,
    publisher=Text(en="Supreme Court E-Library, Philippines"),
    address="https://elibrary.judiciary.gov.ph/thebookshelf/showdocs/35/12992",
    languages=("en",),
)

MEMORANDUM = Agreement(
    key="memorandum-1994",
    kind=InstrumentKind.MEMORANDUM_OF_UNDERSTANDING,
    title=Text(
        en=(
            "Memorandum of Understanding on the Establishment of a Joint Commission for"
            " Bilateral Cooperation"
        )
    ),
    parties=PARTIES,
    officials=(*CHAIRS,),
    names_first=Side.FIRST,
    bodies=(*MINISTRIES, *COMMISSIONS),
    preamble=(
        Recital(words=Text(en="lasting cooperation is in the interest of both")),
    ),
    purposes=(
        Purpose(
            words=Text(en="to strengthen friendship and to widen cooperation"),
            between=(Relation.STATES,),
        ),
    ),
    principles=(
        Principle(kind=PrincipleKind.EQUALITY),
        Principle(kind=PrincipleKind.MUTUAL_BENEFIT),
        Principle(
            kind=PrincipleKind.SOVEREIGNTY, words=Text(en="full respect of sovereignty")
        ),
    ),
    areas=(
        *(
            CooperationArea(key=name, name=Text(en=name))
            for name in ("political", "economic", "trade", "social", "cultural")
        ),
        Residual(key="other-fields", words=Text(en="other fields of interest to both")),
    ),
    clauses=(
        JointBody(
            key="commission",
            article="I-IV",
            words=Text(
                en=(
                    "a commission at the level of foreign ministers, which sets its own"
                    " rules of procedure and may establish …"
                )
            ),
            body="joint-commission",
            tasks=(
                Text(en="ease consultation and cooperation"),
                Text(en="see to it that its decisions are carried out"),
                Text(en="review how all other agreements of the two are carried out"),
            ),
            level=Level.NATIONAL,
            chairs=CHAIRS.map(lambda chair: chair.key),
        ),
        OtherProvision(
            key="absorbed",
            article="I",
            words=Text(
                en="the two commissions agreed upon on 27 February 1992 are absorbed"
            ),
        ),
    ),
    signing=Signing(day="1994-03-28"),
    links=(
        InstrumentLink(
            kind=LinkKind.REFERS_TO,
            title=Text(en="Agreement that foresaw two commissions"),
            signed="1992-02-27",
        ),
    ),
    source=Source(
        documents=(MEMORANDUM_COPY,),
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
                about="memorandum-1994",
                kind=DoubtKind.SUPPLIED,
                words=PARAPHRASE,
                document="memorandum-copy",
            ),
            Doubt(
                about="memorandum-1994",
                members=("signing",),
                kind=DoubtKind.ELSEWHERE,
                words=Text(en="the day under which the library files it"),
                document="memorandum-copy",
            ),
            Doubt(
                about="commission",
                kind=DoubtKind.CUT_OFF,
                words=Text(
                    en="the copy breaks off in article IV: what it may establish"
                ),
                document="memorandum-copy",
            ),
        ),
    ),
)

# The title names Viet Nam first; the dossier has the order of the memorandum.
MINUTES = ReviewMinutes(
    key="minutes-1995",
    kind=InstrumentKind.MINUTES,
    title=Text(
        en=(
            "Agreed Minutes of the First Meeting of the Vietnam-Philippines Joint"
            " Commission for Bilateral Cooperation"
        )
    ),
    parties=PARTIES,
    names_first=Side.SECOND,
    bodies=(*MINISTRIES, COMMISSION),
    officials=(*HEADS,),
    areas=(
        CooperationArea(
            key="bilateral",
            label="I",
            name=Text(en="bilateral issues"),
            parts=(
                CooperationArea(
                    key="trade", label="A", name=Text(en="trade and investment")
                ),
            ),
        ),
    ),
    clauses=(
        Annexes(
            key="annexes",
            annexes=(
                Annex(key="annex-a", label="A", title=Text(en="list of a delegation")),
                Annex(key="annex-b", label="B", title=Text(en="list of a delegation")),
                Annex(key="annex-c", label="C", title=Text(en="agenda")),
            ),
        ),
    ),
    statements=(
        Statement(
            key="optimism",
            kind=StatementKind.VIEW,
            words=Text(en="the meeting will better the relations of the two"),
            said_by=Actor.JOINTLY,
            speakers=("romulo", "nguyen-manh-cam"),
            at="session",
        ),
        Statement(
            key="measures",
            kind=StatementKind.PROPOSAL,
            words=Text(
                en=(
                    "(1) measures are needed: (a) lower trade barriers; (b) consistent and"
                    " predictable policies; (c) information vital to trade; (d) more"
                    " contacts of business people"
                )
            ),
            said_by=Actor.FIRST,
            at="session",
        ),
    ),
    encounters=(
        Encounter(
            key="session",
            kind=EncounterKind.SESSION,
            words=Text(en="first meeting, held in plenary"),
            period=Period("1995-02-03", "1995-02-05"),
            place=Text(en="Manila"),
            number=1,
            visitor=Actor.SECOND,
            host=Actor.FIRST,
            heads=HEADS.map(lambda head: head.key),
        ),
    ),
    signing=Signing(day="1995-02-05", occasion="session"),
    links=(InstrumentLink(kind=LinkKind.UNDER, instrument=PartRef("memorandum-1994")),),
    body="joint-commission",
    basis=PartRef("memorandum-1994", "commission"),
    assessments=(
        Assessment(
            key="trade-seen-by-philippines",
            subject=Text(en="volume of trade"),
            verdict=Verdict.POOR,
            words=Text(en="(1) does not reflect what is possible"),
            said_by=Actor.FIRST,
        ),
        Assessment(
            key="trade-seen-by-viet-nam",
            subject=Text(en="volume of trade"),
            verdict=Verdict.POOR,
            obstacles=(
                Text(en="both make similar products"),
                Text(en="business organisations have few contacts"),
                Text(en="transport and communications are poor"),
            ),
            words=Text(en="(2) is below what is possible and what is expected"),
            said_by=Actor.SECOND,
        ),
    ),
    source=Source(
        documents=(MINUTES_COPY,),
        extent=Extent.PART,
        unseen=(
            Portion.AREAS,
            Portion.COMMITMENTS,
            Portion.ASSESSMENTS,
            Portion.FINAL_CLAUSES,
            Portion.SIGNATURES,
            Portion.ANNEXES,
            Portion.LANGUAGE_VERSIONS,
        ),
        doubts=(
            Doubt(
                about="minutes-1995",
                kind=DoubtKind.SUPPLIED,
                words=PARAPHRASE,
                document="minutes-copy",
            ),
            Doubt(
                about="minutes-1995",
                members=("signing",),
                kind=DoubtKind.ELSEWHERE,
                words=Text(en="the day under which the library files it"),
                document="minutes-copy",
            ),
            Doubt(
                about="annexes",
                members=("annexes",),
                kind=DoubtKind.UNCLEAR,
                words=Text(
                    en="A and B list the delegations; which is whose is not said"
                ),
                document="minutes-copy",
            ),
            Doubt(
                about="trade-seen-by-philippines",
                members=("verdict",),
                kind=DoubtKind.INFERRED,
                words=Text(en="from the words, which name no grade"),
                document="minutes-copy",
            ),
            Doubt(
                about="trade-seen-by-viet-nam",
                members=("verdict",),
                kind=DoubtKind.INFERRED,
                words=Text(en="from the words, which name no grade"),
                document="minutes-copy",
            ),
        ),
    ),
)

DOSSIER = Dossier(
    key="ph-vn",
    title=Text(en="Joint commission of the Philippines and Viet Nam"),
    parties=PARTIES,
    bodies=(*MINISTRIES, *COMMISSIONS),
    instruments=(MEMORANDUM, MINUTES),
    events=tuple(
        Succeeded(
            key=f"end-of-{former.key}",
            words=Text(en="absorbed by the commission founded in 1994"),
            known_from=("memorandum-copy",),
            former=former.key,
            successor="joint-commission",
        )
        for former in (ECONOMIC_COMMISSION, TRADE_COMMISSION)
    ),
    documents=(MEMORANDUM_COPY,),
)
