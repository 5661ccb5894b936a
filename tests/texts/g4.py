"""G4: information ministry of Cambodia and communications office of the Philippines.

Known from an English copy without its first lines, which breaks off in paragraph 3.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Agreement,
    AvailabilityOfFunds,
    Commitment,
    Consent,
    CooperationArea,
    Doubt,
    DoubtKind,
    Extent,
    FormKind,
    Institution,
    InstitutionKind,
    InstrumentKind,
    Level,
    NationalLaw,
    OtherProvision,
    Pair,
    Party,
    PolicyField,
    Portion,
    Principle,
    PrincipleKind,
    Purpose,
    Recital,
    Relation,
    Residual,
    Resource,
    Side,
    Source,
    SourceDocument,
    SourceKind,
    Strength,
    Text,
)

CAMBODIA = Institution(
    key="cambodia",
    name=Text(en="Kingdom of Cambodia"),
    kind=InstitutionKind.STATE,
    level=Level.STATE,
    country="KH",
)
PHILIPPINES = Institution(
    key="philippines",
    name=Text(en="Republic of the Philippines"),
    kind=InstitutionKind.STATE,
    level=Level.STATE,
    country="PH",
)
MINISTRY = Institution(
    key="moi-kh",
    name=Text(en="Ministry of Information of Cambodia"),
    kind=InstitutionKind.MINISTRY,
    level=Level.NATIONAL,
    fields=(PolicyField.INFORMATION,),
    country="KH",
    within=CAMBODIA,
)
OFFICE = Institution(
    key="pcoo-ph",
    name=Text(en="Presidential Communications Operations Office"),
    short_name=Text(en="PCOO"),
    kind=InstitutionKind.AGENCY,
    level=Level.NATIONAL,
    fields=(PolicyField.INFORMATION,),
    country="PH",
    within=PHILIPPINES,
)

INSTRUMENT = Agreement(
    key="information",
    kind=InstrumentKind.MEMORANDUM_OF_COOPERATION,
    title=Text(
        en=(
            "Memorandum of Cooperation (In the Field of News Exchange, Radio and"
            " Television Broadcasting, Public Relations, Printing and Publishing)"
        )
    ),
    parties=Pair(
        Party(institutions=(MINISTRY,), called=Text(en="Party")),
        Party(institutions=(OFFICE,), called=Text(en="Party")),
    ),
    names_first=Side.FIRST,
    preamble=(
        Recital(
            words=Text(en="both countries are resolved to reaffirm their relation"),
            between=(Relation.STATES,),
        ),
    ),
    purposes=(
        Purpose(words=Text(en="to promote cooperation in information under each law")),
        Purpose(
            words=Text(en="to make the peoples know and understand each other"),
            between=(Relation.PEOPLES,),
        ),
    ),
    principles=(
        Principle(kind=PrincipleKind.EQUALITY),
        Principle(kind=PrincipleKind.MUTUAL_BENEFIT),
        Principle(kind=PrincipleKind.OTHER, words=Text(en="mutual understanding")),
        Principle(kind=PrincipleKind.SOVEREIGNTY),
        Principle(kind=PrincipleKind.NON_INTERFERENCE),
        Principle(kind=PrincipleKind.MUTUAL_BENEFIT, article="1", parts=("encourage",)),
    ),
    areas=(
        CooperationArea(
            key="news", label="A", name=Text(en="News and information exchange")
        ),
        CooperationArea(
            key="broadcasting", label="B", name=Text(en="Radio and TV broadcasting")
        ),
        CooperationArea(
            key="technology", label="C", name=Text(en="Information technology")
        ),
        CooperationArea(
            key="public-relations", label="D", name=Text(en="Public relations")
        ),
        CooperationArea(
            key="printing", label="E", name=Text(en="Printing and publishing")
        ),
        Residual(
            key="other-areas",
            label="F",
            words=Text(en="Other areas by mutual agreement"),
            consent=Consent(by=Actor.JOINTLY),
        ),
    ),
    commitments=(
        Commitment(
            key="encourage",
            label="1",
            words=Text(en="encourage and promote cooperation in information"),
            by=Actor.JOINTLY,
            strength=Strength.ENCOURAGE,
            kinds=(FormKind.PROMOTION,),
            areas=(
                "news",
                "broadcasting",
                "technology",
                "public-relations",
                "printing",
            ),
        ),
    ),
    clauses=(
        NationalLaw(
            key="law",
            article="1",
            words=Text(en="subject to the laws and rules of the sides"),
            of=Actor.EACH,
            parts=("encourage",),
        ),
        AvailabilityOfFunds(
            key="funds",
            article="2",
            words=Text(en="subject to the availability of funds and resources"),
            of=Actor.EACH,
            resources=(Resource.FUNDS, Resource.OTHER),
            parts=("encourage",),
        ),
        OtherProvision(
            key="recitals-are-conditions",
            words=Text(en="the recitals are essential conditions and integral parts"),
        ),
    ),
    source=Source(
        documents=(
            SourceDocument(
                key="copy",
                kind=SourceKind.COPY,
                address="http://www.wellsoftruth.com/thebookshelf/showdocsfriendly/35/91135",
                languages=("en",),
            ),
        ),
        extent=Extent.PART,
        unseen=(
            Portion.TITLE,
            Portion.FORMS,
            Portion.COMMITMENTS,
            Portion.FINAL_CLAUSES,
            Portion.SIGNATURES,
            Portion.ANNEXES,
            Portion.LANGUAGE_VERSIONS,
        ),
        doubts=(
            Doubt(
                about="information",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="the words are short paraphrases of the copy"),
                document="copy",
            ),
            Doubt(
                about="information",
                members=("title",),
                kind=DoubtKind.INFERRED,
                words=Text(en="the recitals call it so; the first lines are missing"),
                document="copy",
            ),
            Doubt(
                about="funds",
                members=("of",),
                kind=DoubtKind.INFERRED,
                words=Text(en="the text does not say whose funds"),
                document="copy",
            ),
        ),
    ),
)
