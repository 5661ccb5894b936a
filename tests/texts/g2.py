"""The protocol of the foreign ministries of China and Viet Nam on their cooperation.

It is known from a copy in Chinese that breaks off in its last article; the day of
signature was not seen.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Agreement,
    AutomaticRenewal,
    Cadence,
    Channel,
    Commitment,
    CooperationForm,
    CountedFrom,
    Doubt,
    DoubtKind,
    EntryIntoEffect,
    Extent,
    FixedTerm,
    FormKind,
    Group,
    Institution,
    InstitutionKind,
    InstrumentKind,
    InstrumentLink,
    JointBody,
    Level,
    LinkKind,
    Notice,
    NoticeCount,
    NoticeForm,
    Official,
    OnSignature,
    Pair,
    Party,
    PersonKind,
    PolicyField,
    Portion,
    Principle,
    PrincipleKind,
    Purpose,
    Rank,
    RankTrack,
    Relation,
    Renewal,
    Setting,
    Side,
    Source,
    SourceDocument,
    SourceKind,
    Strength,
    Term,
    Text,
)

MFA_CN = Institution(
    key="mfa-cn",
    name=Text(
        {
            "zh-Hans": "中华人民共和国外交部",
            "en": "Ministry of Foreign Affairs of China",
        }
    ),
    kind=InstitutionKind.MINISTRY,
    level=Level.NATIONAL,
    fields=(PolicyField.FOREIGN_AFFAIRS,),
    country="CN",
)
MFA_VN = Institution(
    key="mfa-vn",
    name=Text(
        {
            "zh-Hans": "越南社会主义共和国外交部",
            "en": "Ministry of Foreign Affairs of Viet Nam",
        }
    ),
    kind=InstitutionKind.MINISTRY,
    level=Level.NATIONAL,
    fields=(PolicyField.FOREIGN_AFFAIRS,),
    country="VN",
)
BOTH = Text({"zh-Hans": "双方", "en": "both sides"})


def group(
    key: str,
    words: str,
    kind: InstitutionKind | None = None,
    persons: PersonKind | None = None,
    level: Level | None = None,
) -> Group:
    return Group(
        key=key,
        words=Text(en=words),
        of=Actor.EACH,
        kind=kind,
        persons=persons,
        level=level,
    )


BODIES = (
    group("foreign-ministers", "foreign ministers", persons=PersonKind.OFFICIAL),
    group(
        "border-heads",
        "heads of the government delegations for the border talks, deputy ministers",
        persons=PersonKind.OFFICIAL,
    ),
    group(
        "units",
        "regional and other departments, schools, institutes and publishers of both",
        InstitutionKind.DEPARTMENT,
    ),
    group(
        "embassies",
        "the embassy that each side has with the other",
        InstitutionKind.DIPLOMATIC_MISSION,
    ),
    group(
        "missions",
        "missions in third countries and delegations to international organisations",
        InstitutionKind.DIPLOMATIC_MISSION,
    ),
    group(
        "border-offices",
        "foreign affairs offices of all levels in the border regions",
        InstitutionKind.DEPARTMENT,
        level=Level.LOCAL,
    ),
    group("interpreters", "translators of the ministries", persons=PersonKind.OTHER),
)
COMMITMENTS = (
    Commitment(
        key="regular-contact",
        label="1",
        words=Text(
            en="set up and improve regular contact between the leaders of both ministries"
        ),
        by=Actor.JOINTLY,
        strength=Strength.PROMISE,
        kinds=(FormKind.CONSULTATION,),
    ),
    Commitment(
        key="ministers-in-touch",
        label="1(1)",
        words=Text(en="the foreign ministers stay in regular contact"),
        by=Actor.JOINTLY,
        strength=Strength.PROMISE,
        kinds=(FormKind.CONSULTATION,),
        part_of="regular-contact",
        participants=("foreign-ministers",),
        cadence=Cadence(words=Text(en="regularly")),
    ),
    Commitment(
        key="border-heads-meet",
        label="1(2)",
        words=Text(en="the heads of the border talks meet each year"),
        by=Actor.JOINTLY,
        strength=Strength.PROMISE,
        kinds=(FormKind.CONSULTATION,),
        part_of="regular-contact",
        participants=("border-heads",),
        cadence=Cadence(every="P1Y"),
    ),
    Commitment(
        key="links-of-units",
        label="2",
        words=Text(
            en="encourage and support exchange and cooperation between the units of both"
        ),
        by=Actor.EACH,
        strength=Strength.ENCOURAGE,
        kinds=(FormKind.DIRECT_LINKS,),
        performers=("units",),
    ),
    Commitment(
        key="talk-with-embassies",
        label="3",
        words=Text(
            en=(
                "share information, exchange views and coordinate with the other's"
                " embassy in good time"
            )
        ),
        by=Actor.EACH,
        strength=Strength.PROMISE,
        kinds=(FormKind.INFORMATION_EXCHANGE, FormKind.CONSULTATION),
        participants=("embassies",),
        channel=Channel.EMBASSIES,
    ),
    Commitment(
        key="missions-coordinate",
        label="4",
        words=Text(
            en=(
                "more coordination of missions abroad on matters of common concern,"
                " religion and human rights above all"
            )
        ),
        by=Actor.JOINTLY,
        strength=Strength.PROMISE,
        kinds=(FormKind.MUTUAL_SUPPORT, FormKind.CONSULTATION),
        performers=("missions",),
        settings=(Setting.MULTILATERAL,),
    ),
    Commitment(
        key="support-abroad",
        label="5",
        words=Text(
            en=(
                "exchange experience and support each other in joining organisations, in"
                " elections to their bodies and in hosting conferences"
            )
        ),
        by=Actor.JOINTLY,
        strength=Strength.PROMISE,
        kinds=(FormKind.EXPERIENCE_EXCHANGE, FormKind.MUTUAL_SUPPORT),
        settings=(Setting.MULTILATERAL,),
    ),
    Commitment(
        key="border-regions",
        label="7",
        words=Text(
            en="guide the offices of the border regions to set up regular meetings"
        ),
        by=Actor.JOINTLY,
        strength=Strength.PROMISE,
        kinds=(FormKind.DIRECT_LINKS, FormKind.CONSULTATION),
        performers=("border-offices",),
        cadence=Cadence(words=Text(en="regular meetings")),
        purpose=Purpose(
            words=Text(
                en=(
                    "share information, settle disputes by consultation, build trust and"
                    " keep the border stable"
                )
            )
        ),
    ),
    Commitment(
        key="training",
        label="8",
        words=Text(en="cooperate in training officials, with care for translators"),
        by=Actor.JOINTLY,
        strength=Strength.PROMISE,
        kinds=(FormKind.TRAINING,),
        forms=("training-forms",),
        beneficiaries=("interpreters",),
    ),
)
CHAIRS = Pair(
    Official(
        key="chair-cn",
        office=Text(en="deputy foreign minister"),
        rank=Rank(RankTrack.POLITICAL, 4),
        institution="mfa-cn",
    ),
    Official(
        key="chair-vn",
        office=Text(en="deputy foreign minister"),
        rank=Rank(RankTrack.POLITICAL, 4),
        institution="mfa-vn",
    ),
)
INSTRUMENT = Agreement(
    officials=(*CHAIRS,),
    key="mfa-protocol",
    kind=InstrumentKind.PROTOCOL,
    title=Text(
        {
            "zh-Hans": "中华人民共和国外交部和越南社会主义共和国外交部合作议定书",
            "en": (
                "Protocol on cooperation of the foreign ministries of China and Viet"
                " Nam"
            ),
        }
    ),
    parties=Pair(
        Party(institutions=(MFA_CN,)),
        Party(institutions=(MFA_VN,)),
    ),
    parties_called=BOTH,
    names_first=Side.FIRST,
    bodies=BODIES,
    purposes=(
        Purpose(
            words=Text(en="strengthen the relation of the two countries"),
            between=(Relation.STATES,),
            formula=Text(
                {
                    "zh-Hans": "长期稳定、面向未来的睦邻友好与全面合作关系",
                    "en": (
                        "long-term, stable, future-oriented good neighbours and"
                        " comprehensive cooperation"
                    ),
                }
            ),
        ),
        Purpose(
            words=Text(
                en=(
                    "carry out what the leaders agreed on for the relations of the two"
                    " ruling parties and the two countries"
                )
            ),
            between=(Relation.POLITICAL_PARTIES, Relation.STATES),
        ),
    ),
    principles=(
        Principle(
            kind=PrincipleKind.RECIPROCITY,
            words=Text({"zh-Hans": "对等原则", "en": "principle of reciprocity"}),
            article="2",
            parts=("links-of-units",),
        ),
    ),
    forms=(
        CooperationForm(
            key="training-forms",
            label="8",
            words=Text(en="many forms of training"),
            kinds=(FormKind.TRAINING,),
            parts=(
                CooperationForm(
                    key="long-courses",
                    words=Text(en="long-term training"),
                    kinds=(FormKind.TRAINING,),
                ),
                CooperationForm(
                    key="short-courses",
                    words=Text(en="short-term training"),
                    kinds=(FormKind.TRAINING,),
                ),
                CooperationForm(
                    key="teachers",
                    words=Text(en="exchange of teachers"),
                    kinds=(FormKind.PERSONNEL_EXCHANGE,),
                ),
                CooperationForm(
                    key="course-material",
                    words=Text(en="material for training"),
                    kinds=(FormKind.PUBLICATION,),
                ),
            ),
        ),
    ),
    commitments=COMMITMENTS,
    clauses=(
        JointBody(
            key="consultations",
            article="1(3)",
            words=Text(en="the deputy foreign ministers consult each year"),
            level=Level.NATIONAL,
            chairs=CHAIRS.map(lambda chair: chair.key),
            cadence=Cadence(every="P1Y"),
        ),
        JointBody(
            key="consular-consultations",
            article="6",
            words=Text(en="keep up and strengthen consular consultations"),
            tasks=(
                Text(en="share information and views in good time"),
                Text(en="settle what arises in fishery disputes"),
                Text(en="settle what arises in illegal entry"),
                Text(en="settle what arises in cross-border crime"),
            ),
            cadence=Cadence(words=Text(en="not at fixed times")),
        ),
        EntryIntoEffect(key="effect", article="9", on=OnSignature()),
        Term(
            key="term",
            article="9",
            span=FixedTerm(length="P5Y", counted_from=CountedFrom.EFFECT),
        ),
        Renewal(
            key="renewal",
            article="9",
            rule=AutomaticRenewal(
                notice=Notice(
                    length="P6M",
                    counted=NoticeCount.BEFORE_END_OF_TERM,
                    form=NoticeForm.WRITING,
                    by=Actor.EACH,
                ),
            ),
        ),
    ),
    links=(
        InstrumentLink(
            kind=LinkKind.IMPLEMENTS,
            title=Text(en="joint statements and communiqués of the two countries"),
            words=Text(en="carry out their content in this field"),
        ),
    ),
    source=Source(
        documents=(
            SourceDocument(
                key="copy",
                kind=SourceKind.COPY,
                address=(
                    "http://fdtk.net/index.php/one-belt-one-road-treaty/"
                    "bilateral-treaties/2020-09-24-08-26-05/2019-02-12-02-56-59"
                ),
                languages=("zh",),
            ),
        ),
        extent=Extent.PART,
        unseen=(
            Portion.FINAL_CLAUSES,
            Portion.SIGNATURES,
            Portion.LANGUAGE_VERSIONS,
        ),
        doubts=(
            Doubt(
                about="mfa-protocol",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="the English words are paraphrases of the Chinese copy"),
            ),
            Doubt(
                about="term",
                members=("span",),
                kind=DoubtKind.INFERRED,
                words=Text(
                    en="one sentence has effect on signature and the length of the term"
                ),
                document="copy",
            ),
            Doubt(
                about="renewal",
                members=("rule",),
                kind=DoubtKind.CUT_OFF,
                words=Text(
                    en=(
                        "what the notice asks for, and for how long the protocol goes on"
                        " without it, was not seen"
                    )
                ),
                document="copy",
            ),
        ),
    ),
)
