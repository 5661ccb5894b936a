"""T1: friendship agreement of Shibukawa and Whakatāne, 2016, seen whole.

Known from the page of the city of Shibukawa, which shows it in Japanese and in English.
One side is a city, the other an association and a council.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Agreement,
    Cadence,
    Commitment,
    CooperationForm,
    Doubt,
    DoubtKind,
    EntryIntoEffect,
    FormKind,
    Group,
    Institution,
    InstitutionKind,
    InstrumentKind,
    Level,
    Official,
    OnSignature,
    OpenEnded,
    Pair,
    Partnership,
    PartnershipKind,
    Party,
    PolicyField,
    Purpose,
    Rank,
    RankTrack,
    Recital,
    Relation,
    Side,
    Signature,
    Signing,
    Source,
    SourceDocument,
    SourceKind,
    Strength,
    Term,
    Text,
)

SHIBUKAWA = Institution(
    key="shibukawa",
    name=Text(ja="渋川市", en="Shibukawa City"),
    kind=InstitutionKind.CITY,
    level=Level.LOCAL,
    fields=(PolicyField.GENERAL,),
    country="JP",
    aliases=(Text(en="Shibukawa City Hall"),),
)
DISTRICT = Institution(
    key="whakatane",
    name=Text(ja="ファカタネ市", en="Whakatāne District"),
    kind=InstitutionKind.CITY,
    level=Level.LOCAL,
    fields=(PolicyField.GENERAL,),
    country="NZ",
    aliases=(Text(en="Whakatane District"),),
)
ASSOCIATION = Institution(
    key="sister-cities-association",
    name=Text(
        ja="ファカタネ市姉妹都市協会", en="Whakatane District Sister Cities Association"
    ),
    kind=InstitutionKind.ASSOCIATION,
    country="NZ",
)
COUNCIL = Institution(
    key="whakatane-council",
    name=Text(ja="ファカタネ市議会", en="Whakatane District Council"),
    kind=InstitutionKind.CITY,
    level=Level.LOCAL,
    fields=(PolicyField.GENERAL,),
    country="NZ",
    within=DISTRICT,
)
HIGH_SCHOOL = Institution(
    key="whakatane-high-school",
    name=Text(ja="ファカタネ高等学校", en="Whakatane High School"),
    kind=InstitutionKind.SCHOOL,
    country="NZ",
)
CITIZENS = Group(
    key="citizens", words=Text(en="the citizens of each city"), of=Actor.EACH
)

MAYORS = Pair(
    Official(
        key="mayor-of-shibukawa",
        name=Text(ja="阿久津 貞司", en="Akutsu Teiji"),
        office=Text(ja="渋川市長", en="Mayor of Shibukawa"),
        rank=Rank(RankTrack.TERRITORIAL, 1),
        institution="shibukawa",
    ),
    Official(
        key="mayor-of-whakatane",
        name=Text(ja="トニー ボーン", en="Tony Bonne"),
        office=Text(ja="ファカタネ市長", en="Mayor of Whakatāne"),
        rank=Rank(RankTrack.TERRITORIAL, 1),
        institution="whakatane-council",
    ),
)

FORMS = (
    CooperationForm(
        key="citizens-to-citizens",
        words=Text(en="encourage exchange from citizen to citizen"),
        kinds=(FormKind.PERSONNEL_EXCHANGE,),
    ),
    CooperationForm(
        key="education",
        words=Text(en="promote, encourage and support exchange in education"),
        kinds=(FormKind.EXPERIENCE_EXCHANGE,),
    ),
    CooperationForm(
        key="students",
        words=Text(en="promote mutual exchange of students"),
        kinds=(FormKind.PERSONNEL_EXCHANGE,),
    ),
    CooperationForm(
        key="economy",
        words=Text(en="promote exchange with the economy in view"),
        kinds=(FormKind.OTHER,),
    ),
    CooperationForm(
        key="tourism",
        words=Text(en="promote tourism and the local products of each"),
        kinds=(FormKind.PROMOTION,),
    ),
    CooperationForm(
        key="visits",
        words=Text(en="encourage citizens to visit and understand each city"),
        kinds=(FormKind.PERSONNEL_EXCHANGE,),
    ),
)

INSTRUMENT = Agreement(
    key="friendship",
    kind=InstrumentKind.AGREEMENT,
    title=Text(
        ja="渋川市及びファカタネ市 友好都市協定書", en="Friendship City Agreement"
    ),
    other_titles=(
        Text(en="Friendship Agreement between Shibukawa City and Whakatāne District"),
    ),
    parties=Pair(
        Party(institutions=(SHIBUKAWA,)), Party(institutions=(ASSOCIATION, COUNCIL))
    ),
    names_first=Side.FIRST,
    bodies=(HIGH_SCHOOL, CITIZENS),
    officials=(*MAYORS,),
    preamble=(
        Recital(
            words=Text(
                en=(
                    "the friendship grew over years: schools of Shibukawa visit the"
                    " high school yearly, the mayor of Kitatachibana came once and the"
                    " mayor of Whakatāne twice"
                )
            ),
            between=(Relation.PEOPLES,),
        ),
    ),
    purposes=(
        Purpose(words=Text(en="to keep up regular contact")),
        Purpose(
            words=Text(
                en="to support exchange, of the young and in education above all"
            )
        ),
        Purpose(
            words=Text(en="to bring the citizens together"), between=(Relation.PEOPLES,)
        ),
    ),
    forms=FORMS,
    commitments=(
        Commitment(
            key="regular-contact",
            words=Text(en="keep in regular contact"),
            by=Actor.JOINTLY,
            strength=Strength.PROMISE,
            kinds=(FormKind.DIRECT_LINKS,),
            cadence=Cadence(words=Text(en="regularly")),
        ),
        Commitment(
            key="encourage-citizens",
            words=Text(en="each city encourages exchange from citizen to citizen"),
            by=Actor.EACH,
            strength=Strength.ENCOURAGE,
            kinds=(FormKind.PERSONNEL_EXCHANGE,),
            forms=("citizens-to-citizens", "visits"),
            performers=("citizens",),
        ),
    ),
    clauses=(
        Partnership(
            key="friendship-cities",
            words=Text(en="a formal agreement of friendship strengthens the relation"),
            kind=PartnershipKind.FRIENDSHIP_CITIES,
        ),
        EntryIntoEffect(
            key="effect",
            words=Text(en="in effect from the day of signature"),
            on=OnSignature(),
        ),
        Term(
            key="term",
            words=Text(en="valid until one of the sides proposes a change"),
            span=OpenEnded(),
        ),
    ),
    signing=Signing(
        day="2016-11-07",
        signatures=MAYORS.map(lambda mayor: (Signature(by=mayor.key),)),
    ),
    source=Source(
        documents=(
            SourceDocument(
                key="page",
                kind=SourceKind.COPY,
                publisher=Text(ja="渋川市", en="Shibukawa City"),
                address="https://www.city.shibukawa.lg.jp/shisei/profile/kouryuukatsudou_kaigai/p008165.html",
                languages=("ja", "en"),
            ),
        ),
        doubts=(
            Doubt(
                about="friendship",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="English words are paraphrases, names and titles apart"),
                document="page",
            ),
            Doubt(
                about="friendship",
                members=("signing",),
                kind=DoubtKind.UNCLEAR,
                words=Text(
                    en="one mayor signs on that side; nobody is named for the association"
                ),
                document="page",
            ),
            *(
                Doubt(
                    about=mayor.key,
                    members=("name",),
                    kind=DoubtKind.SUPPLIED,
                    words=Text(en="the page gives the name in Japanese only"),
                    document="page",
                )
                for mayor in MAYORS
            ),
            Doubt(
                about="regular-contact",
                members=("strength",),
                kind=DoubtKind.UNCLEAR,
                words=Text(en="the text gives it as the purpose of the agreement"),
                document="page",
            ),
        ),
    ),
)
