"""G7: secretariats of ASEAN and of the Economic Cooperation Organisation.

Known from an English copy that breaks off in article 1. Neither side has a country.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Agreement,
    Commitment,
    CooperationArea,
    Doubt,
    DoubtKind,
    Extent,
    FormKind,
    Group,
    Institution,
    InstitutionKind,
    InstrumentKind,
    InstrumentLink,
    Level,
    LinkKind,
    Pair,
    Party,
    Portion,
    Purpose,
    Relation,
    Side,
    Signing,
    Source,
    SourceDocument,
    SourceKind,
    Strength,
    Text,
)

SECRETARIATS = Pair(
    Institution(
        key="asean-secretariat",
        name=Text(
            en="Secretariat of the Association of Southeast Asian Nations",
        ),
        short_name=Text(en="ASEAN Secretariat"),
        kind=InstitutionKind.INTERNATIONAL_ORGANISATION,
        level=Level.INTERNATIONAL,
    ),
    Institution(
        key="eco-secretariat",
        name=Text(en="Secretariat of the Economic Cooperation Organisation"),
        short_name=Text(en="ECO Secretariat"),
        kind=InstitutionKind.INTERNATIONAL_ORGANISATION,
        level=Level.INTERNATIONAL,
    ),
)
MEMBER_COUNTRIES = Group(
    key="member-countries",
    words=Text(en="the member countries of each organisation"),
    of=Actor.EACH,
    kind=InstitutionKind.STATE,
)


INSTRUMENT = Agreement(
    key="secretariats",
    kind=InstrumentKind.MEMORANDUM_OF_UNDERSTANDING,
    title=Text(
        en=(
            "Memorandum of Understanding between Secretariat of Association of"
            " Southeast Asian Nations (ASEAN) and Secretariat of Economic Organisation"
            " (ECO)"
        )
    ),
    parties=SECRETARIATS.map(
        lambda secretariat: Party(institutions=(secretariat,), called=Text(en="Party"))
    ),
    names_first=Side.FIRST,
    bodies=(MEMBER_COUNTRIES,),
    purposes=(
        Purpose(
            words=Text(en="to strengthen cooperation for the good of member countries"),
            between=(Relation.INSTITUTIONS,),
        ),
    ),
    areas=(
        CooperationArea(
            key="trade",
            label="a)",
            name=Text(en="Trade and Investment"),
            parts=tuple(
                CooperationArea(key=key, label=label, name=Text(en=name))
                for key, label, name in (
                    ("free-trade", "i)", "carrying out both trade agreements"),
                    ("trade-rules", "ii)", "rules and practice of trade"),
                    ("investment", "iii)", "investment policies and agreements"),
                    ("promotion", "iv)", "promotion of trade and investment"),
                    ("customs", "v)", "reform of customs and their procedures"),
                    ("standards", "vi)", "standards and mutual recognition"),
                    ("facilitation", "vii)", "other ways to ease trade"),
                    ("disputes", "viii)", "settling disputes, rules of origin"),
                )
            ),
        ),
        CooperationArea(
            key="narcotics",
            label="b)",
            name=Text(en="Narcotics Control"),
            parts=(
                CooperationArea(
                    key="drug-laws",
                    label="i)",
                    name=Text(en="law and practice against drug trafficking"),
                ),
                CooperationArea(
                    key="drug-prevention",
                    label="ii)",
                    name=Text(en="awareness and prevention in communities"),
                ),
            ),
        ),
    ),
    commitments=(
        Commitment(
            key="cooperate",
            label="1",
            words=Text(en="cooperate by exchanging information, practice, experience"),
            by=Actor.EACH,
            to=Actor.EACH,
            strength=Strength.PROMISE,
            kinds=(FormKind.INFORMATION_EXCHANGE, FormKind.EXPERIENCE_EXCHANGE),
            areas=("trade", "narcotics"),
            beneficiaries=("member-countries",),
        ),
    ),
    links=tuple(
        InstrumentLink(kind=LinkKind.REFERS_TO, title=Text(en=title), signed=year)
        for title, year in (
            ("Bangkok Declaration", "1967"),
            ("Treaty of Izmir", "1990"),
            ("Agreement on the Establishment of the ASEAN Secretariat", "1976"),
        )
    ),
    signing=Signing(day="2006"),
    source=Source(
        documents=(
            SourceDocument(
                key="copy",
                kind=SourceKind.COPY,
                publisher=Text(en="ASEAN"),
                address="https://asean.org/memorandum-of-understanding-between-secretariat-of-association-of-southeast-asian-nations-asean-and-secretariat-of-economic-organisation-eco/",
                languages=("en",),
            ),
            SourceDocument(
                key="later-meeting",
                kind=SourceKind.REPORT,
                publisher=Text(en="ECO"),
                day="2023-09-22",
                address="https://eco.int/eco-asean-ministerial-meeting/",
                languages=("en",),
            ),
        ),
        extent=Extent.PART,
        unseen=(
            Portion.AREAS,
            Portion.FORMS,
            Portion.COMMITMENTS,
            Portion.FINAL_CLAUSES,
            Portion.SIGNATURES,
            Portion.ANNEXES,
            Portion.LANGUAGE_VERSIONS,
        ),
        doubts=(
            Doubt(
                about="secretariats",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="the words are short paraphrases of the copy"),
                document="copy",
            ),
            Doubt(
                about="secretariats",
                members=("title",),
                kind=DoubtKind.UNCLEAR,
                words=Text(
                    en="as on the page, which leaves out Cooperation in the name of ECO"
                ),
                document="copy",
            ),
            Doubt(
                about="secretariats",
                members=("signing",),
                kind=DoubtKind.ELSEWHERE,
                words=Text(en="later meetings speak of the memorandum of 2006"),
                document="later-meeting",
            ),
        ),
    ),
)
