"""A protocol on one edition of documents, of two foreign ministries, 2004.

Read in Chinese on a page of the web, from the preamble to the signatures; the page gives
no title.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Agreement,
    Authority,
    Bound,
    Channel,
    Commitment,
    Condition,
    ConditionKind,
    CooperationArea,
    CostItem,
    CostRule,
    Costs,
    Deliverable,
    DeliverableKind,
    DisputeSettlement,
    DisputeStep,
    Doubt,
    DoubtKind,
    EntryIntoEffect,
    Extent,
    FormKind,
    Institution,
    InstitutionKind,
    InstrumentKind,
    JointBody,
    Languages,
    Level,
    NationalLaw,
    Official,
    OnSignature,
    Originals,
    Pair,
    Party,
    Period,
    PolicyField,
    Portion,
    Quantity,
    Rank,
    RankTrack,
    Recital,
    Relation,
    Settlement,
    Side,
    Signature,
    Signing,
    Source,
    SourceDocument,
    SourceKind,
    Strength,
    Text,
    Unit,
    VenueOrder,
)


def body(
    key: str, name: str, kind: InstitutionKind, country: str | None
) -> Institution:
    return Institution(key=key, name=Text(en=name), kind=kind, country=country)


STATES = Pair(
    body("china", "People's Republic of China", InstitutionKind.STATE, "CN"),
    body("russia", "Russian Federation", InstitutionKind.STATE, "RU"),
)
MINISTRIES = Pair(
    *(
        Institution(
            key=key,
            name=Text(en=f"Ministry of Foreign Affairs of {of}"),
            kind=InstitutionKind.MINISTRY,
            level=Level.NATIONAL,
            fields=(PolicyField.FOREIGN_AFFAIRS,),
            country=state.country,
            within=state,
        )
        for key, of, state in (
            ("mfa-cn", "China", STATES.first),
            ("mfa-ru", "Russia", STATES.second),
        )
    )
)
MINISTERS = Pair(
    Official(
        key="li-zhaoxing",
        name=Text({"zh-Hans": "李肇星", "en": "Li Zhaoxing"}),
        rank=Rank(RankTrack.POLITICAL, 3),
        institution="mfa-cn",
    ),
    Official(
        key="lavrov",
        name=Text(en="Sergei Lavrov"),
        rank=Rank(RankTrack.POLITICAL, 3),
        institution="mfa-ru",
    ),
)
EDITION = Deliverable(
    kind=DeliverableKind.BOOK,
    name=Text(en="edition of documents"),
    subject=Text(en="relations of the two states"),
    covers=Period("1949", "1955"),
)


def published(key: str, by: Actor, language: str) -> Commitment:
    return Commitment(
        key=key,
        label="7",
        words=Text(en="see to the last version of one language, and to publishing it"),
        by=by,
        strength=Strength.PROMISE,
        kinds=(FormKind.PUBLICATION,),
        deliverables=(Deliverable(kind=DeliverableKind.BOOK, languages=(language,)),),
        part_of="edition",
    )


COMMITMENTS = (
    Commitment(
        key="edition",
        label="1",
        words=Text(en="edit documents on the relations of the two states together"),
        by=Actor.JOINTLY,
        strength=Strength.PROMISE,
        kinds=(FormKind.JOINT_PRODUCTION, FormKind.PUBLICATION),
        deliverables=(EDITION,),
    ),
    Commitment(
        key="choice-of-documents",
        label="5",
        words=Text(en="look through its own archives and choose documents"),
        by=Actor.EACH,
        strength=Strength.PROMISE,
        kinds=(FormKind.RESEARCH,),
        part_of="edition",
    ),
    Commitment(
        key="copies",
        label="5",
        words=Text(en="give the other copies of documents"),
        by=Actor.EACH,
        to=Actor.EACH,
        strength=Strength.PROMISE,
        kinds=(FormKind.INFORMATION_EXCHANGE,),
        deliverables=(
            Deliverable(
                kind=DeliverableKind.INFORMATION, name=Text(en="copies of documents")
            ),
        ),
        conditions=(Condition(kind=ConditionKind.WHERE_NEEDED),),
        part_of="edition",
    ),
    published("chinese-edition", Actor.FIRST, "zh"),
    published("russian-edition", Actor.SECOND, "ru"),
    Commitment(
        key="proofs",
        label="7",
        words=Text(en="read the other's proofs before it is published"),
        by=Actor.EACH,
        to=Actor.EACH,
        strength=Strength.PROMISE,
        kinds=(FormKind.JOINT_PRODUCTION,),
        occasion=Text(en="before publication"),
        part_of="edition",
    ),
    Commitment(
        key="printed-copies",
        label="9",
        words=Text(en="give each other as many printed copies as it gets"),
        by=Actor.EACH,
        to=Actor.EACH,
        strength=Strength.PROMISE,
        kinds=(FormKind.DISTRIBUTION,),
        deliverables=(Deliverable(kind=DeliverableKind.BOOK),),
        amounts=(
            Quantity(
                unit=Unit.ITEM,
                bound=Bound.EQUAL,
                words=Text(en="the same number of copies"),
            ),
        ),
        conditions=(
            Condition(
                kind=ConditionKind.DETAILS_LATER, words=Text(en="by arrangement")
            ),
        ),
    ),
    Commitment(
        key="terms-of-other-editions",
        label="9",
        words=Text(en="agree on the terms on which it is sold or published elsewhere"),
        by=Actor.JOINTLY,
        strength=Strength.PROMISE,
        kinds=(FormKind.CONSULTATION,),
        occasion=Text(
            en=(
                "if one side proposes to sell its version in the other's country, or a"
                " version in a third language"
            )
        ),
    ),
)

INSTRUMENT = Agreement(
    key="protocol-2004",
    kind=InstrumentKind.PROTOCOL,
    title=Text(en="Protocol"),
    parties=Pair(
        Party(institutions=(MINISTRIES.first,), called=Text(en="Chinese side")),
        Party(institutions=(MINISTRIES.second,), called=Text(en="Russian side")),
    ),
    parties_called=Text(en="both sides"),
    names_first=Side.FIRST,
    bodies=(
        body(
            "literature-cn",
            "Research office for the documents of the Central Committee",
            InstitutionKind.RESEARCH_INSTITUTE,
            "CN",
        ),
        body("archives-cn", "State Archives of China", InstitutionKind.ARCHIVE, "CN"),
        body("archives-ru", "Archives of Russia", InstitutionKind.ARCHIVE, "RU"),
        body(
            "academy-ru", "Russian Academy of Sciences", InstitutionKind.ACADEMY, "RU"
        ),
        body("board", "Joint editorial board", InstitutionKind.JOINT_BODY, None),
        body("working-group", "Working group", InstitutionKind.JOINT_BODY, None),
    ),
    officials=(*MINISTERS,),
    preamble=(
        Recital(
            words=Text(en="editing documents on the two relations together matters"),
            between=(Relation.STATES,),
        ),
    ),
    areas=(
        CooperationArea(
            key="documents", name=Text(en="documents on the relations of the two")
        ),
    ),
    commitments=COMMITMENTS,
    clauses=(
        JointBody(
            key="board-clause",
            article="2-3",
            words=Text(
                en=(
                    "a board headed by the foreign ministers, with as many members of"
                    " either side; it decides on structure and contents, or has others"
                    " decide, approves the plan and reads the text last"
                )
            ),
            body="board",
            tasks=(
                Text(en="decide on structure and contents, or empower others to"),
                Text(en="approve the plan"),
                Text(en="approve the text"),
            ),
            chairs=MINISTERS.map(lambda minister: minister.key),
            represented=Pair(
                ("mfa-cn", "literature-cn", "archives-cn"),
                ("mfa-ru", "archives-ru", "academy-ru"),
            ),
            members=Quantity(unit=Unit.PERSON, bound=Bound.EQUAL),
        ),
        JointBody(
            key="working-group-clause",
            article="4",
            words=Text(en="a working group is to be set up"),
            body="working-group",
            tasks=(
                Text(en="choice of documents"),
                Text(en="foreword"),
                Text(en="list of documents"),
                Text(en="bibliography"),
                Text(en="other single questions"),
            ),
            venue=VenueOrder.ALTERNATING,
        ),
        NationalLaw(
            key="rules-of-editing",
            article="6",
            words=Text(en="the rules of each on publishing historical documents"),
            of=Actor.EACH,
            over=Text(en="how documents are ordered and annotated"),
            parts=("edition",),
        ),
        Costs(
            key="costs",
            article="8",
            words=Text(en="each side pays for the version in its own language"),
            rules=(CostRule(by=Actor.EACH, items=(CostItem.PRODUCTION,)),),
            parts=("chinese-edition", "russian-edition"),
        ),
        DisputeSettlement(
            key="questions",
            article="10",
            words=Text(en="questions may be discussed where that is needed"),
            steps=(
                DisputeStep(way=Settlement.CONSULTATION, channel=Channel.DIPLOMATIC),
            ),
        ),
        EntryIntoEffect(key="effect", article="11", on=OnSignature()),
        Languages(
            key="languages",
            texts=("zh", "ru"),
            authority=Authority.EQUAL,
            originals=(Originals(number=2, languages=("zh", "ru")),),
        ),
    ),
    signing=Signing(
        day="2004-04-21",
        place=Text(en="Moscow"),
        signatures=MINISTERS.map(lambda minister: (Signature(by=minister.key),)),
    ),
    source=Source(
        documents=(
            SourceDocument(
                key="copy",
                kind=SourceKind.COPY,
                address="https://code.fabao365.com/law_14124.html",
                languages=("zh-Hans",),
            ),
        ),
        extent=Extent.PART,
        unseen=(Portion.TITLE, Portion.LANGUAGE_VERSIONS),
        doubts=(
            Doubt(
                about="protocol-2004",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="all English words; the page has the Chinese text"),
            ),
            Doubt(
                about="protocol-2004",
                members=("title",),
                kind=DoubtKind.SUPPLIED,
                words=Text(en="the page gives none; the text calls itself so"),
                document="copy",
            ),
            Doubt(
                about="board-clause",
                members=("chairs",),
                kind=DoubtKind.INFERRED,
                words=Text(en="the foreign ministers who signed, of both sides"),
            ),
            Doubt(
                about="working-group-clause",
                members=("of",),
                kind=DoubtKind.INFERRED,
                words=Text(en="one joint group, as it seems"),
            ),
        ),
    ),
)
