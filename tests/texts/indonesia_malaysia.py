"""Letter of intent of Surabaya and Shah Alam, to become sister cities, 2009.

The English text was read whole on a page of the web, badly scanned; of the Indonesian
one only the beginning, of the Malay one nothing.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Agreement,
    Authority,
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
    Languages,
    Level,
    LinkKind,
    Official,
    Originals,
    OtherInstruments,
    Pair,
    Partnership,
    PartnershipKind,
    Party,
    PolicyField,
    Portion,
    Principle,
    PrincipleKind,
    Purpose,
    Rank,
    RankTrack,
    Relation,
    Side,
    Signature,
    Signing,
    Source,
    SourceDocument,
    SourceKind,
    Standing,
    Strength,
    Text,
)


def region(key: str, name: str, state: Institution) -> Institution:
    return Institution(
        key=key,
        name=Text(en=name),
        kind=InstitutionKind.REGION,
        level=Level.FIRST_BELOW,
        country=state.country,
        within=state,
    )


STATES = Pair(
    *(
        Institution(
            key=key,
            name=Text(en=name),
            kind=InstitutionKind.STATE,
            level=Level.STATE,
            country=country,
        )
        for key, name, country in (
            ("indonesia", "Republic of Indonesia", "ID"),
            ("malaysia", "Malaysia", "MY"),
        )
    )
)
CITIES = Pair(
    Institution(
        key="surabaya",
        name=Text(
            id="Pemerintah Kota Surabaya", en="Government of the City of Surabaya"
        ),
        kind=InstitutionKind.CITY,
        level=Level.LOCAL,
        fields=(PolicyField.GENERAL,),
        country="ID",
        within=region("east-java", "East Java Province", STATES.first),
    ),
    Institution(
        key="shah-alam",
        name=Text(id="Pemerintah Kota Shah Alam", en="Shah Alam City Council"),
        kind=InstitutionKind.CITY,
        level=Level.LOCAL,
        fields=(PolicyField.GENERAL,),
        country="MY",
        within=region("selangor", "Selangor Darul Ehsan State", STATES.second),
    ),
)
MAYORS = Pair(
    Official(
        key="bambang-dwi-hartono",
        name=Text(en="Bambang Dwi Hartono"),
        office=Text(en="Mayor"),
        rank=Rank(RankTrack.TERRITORIAL, 1),
        institution="surabaya",
    ),
    Official(
        key="mazalan-md-noor",
        name=Text(en="Mazalan Md. Noor"),
        office=Text(en="Mayor"),
        rank=Rank(RankTrack.TERRITORIAL, 1),
        institution="shah-alam",
    ),
)

INSTRUMENT = Agreement(
    key="letter-2009",
    kind=InstrumentKind.LETTER_OF_INTENT,
    title=Text(
        en="Letter of Intent concerning Establishment of a Sister City Cooperation",
        id="Pernyataan Kehendak mengenai Pembentukan Kerjasama Kota Bersaudara",
    ),
    parties=CITIES.map(lambda city: Party(institutions=(city,))),
    names_first=Side.FIRST,
    bodies=(
        Group(
            key="institutions",
            words=Text(en="legal institutions of each place"),
            of=Actor.EACH,
        ),
    ),
    officials=(*MAYORS,),
    purposes=(
        Purpose(
            words=Text(en="goodwill, friendship, understanding and cooperation"),
            between=(Relation.PEOPLES,),
        ),
    ),
    principles=(
        Principle(kind=PrincipleKind.EQUALITY),
        Principle(kind=PrincipleKind.MUTUAL_BENEFIT),
        Principle(
            kind=PrincipleKind.NATIONAL_LAW, words=Text(en="the law of each country")
        ),
    ),
    areas=tuple(
        CooperationArea(key=key, label=label, name=Text(en=name))
        for key, label, name in (
            ("planning", "1", "city planning"),
            ("culture", "2", "culture and tourism"),
            ("sport", "3", "sport and youth"),
        )
    ),
    commitments=(
        Commitment(
            key="links",
            words=Text(en="encourage cooperation of institutions in these fields"),
            by=Actor.JOINTLY,
            strength=Strength.ENCOURAGE,
            kinds=(FormKind.DIRECT_LINKS,),
            areas=("planning", "culture", "sport"),
            performers=("institutions",),
        ),
    ),
    clauses=(
        Partnership(
            key="sister-cities",
            words=Text(en="they declare that they intend to become sister cities"),
            kind=PartnershipKind.SISTER_CITIES,
        ),
        OtherInstruments(
            key="memorandum",
            words=Text(en="a memorandum, which both will sign, says how it is done"),
            standing=Standing.TO_FOLLOW,
            instruments=(
                InstrumentLink(
                    kind=LinkKind.REFERS_TO,
                    title=Text(en="Memorandum of Understanding"),
                ),
            ),
        ),
        Languages(
            key="languages",
            words=Text(
                en="two copies in each language; where they diverge, the English counts"
            ),
            texts=("id", "ms", "en"),
            authority=Authority.EQUAL,
            prevailing="en",
            originals=tuple(
                Originals(number=2, languages=(tag,)) for tag in ("id", "ms", "en")
            ),
        ),
    ),
    signing=Signing(
        day="2009-05-22",
        place=Text(en="Surabaya"),
        signatures=Pair(
            (
                Signature(
                    by=MAYORS.first.key,
                    capacity=Text(en="for the Government of the City of Surabaya"),
                    on_behalf_of=("surabaya",),
                ),
            ),
            (
                Signature(
                    by=MAYORS.second.key,
                    capacity=Text(en="for Shah Alam City Council"),
                    on_behalf_of=("shah-alam",),
                ),
            ),
        ),
    ),
    source=Source(
        documents=(
            SourceDocument(
                key="page",
                kind=SourceKind.COPY,
                address="https://text-id.123dok.com/document/qmjl7k8q-selanjutnya-502.html",
                languages=("en", "id"),
            ),
        ),
        extent=Extent.PART,
        unseen=(Portion.LANGUAGE_VERSIONS,),
        doubts=(
            Doubt(
                about="letter-2009",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="own short words; spellings of the scan are mended"),
                document="page",
            ),
            Doubt(
                about="letter-2009",
                members=("principles",),
                kind=DoubtKind.UNCLEAR,
                words=Text(en="the word for equality is garbled in the scan"),
                document="page",
            ),
            Doubt(
                about="sister-cities",
                members=("kind",),
                kind=DoubtKind.INFERRED,
                words=Text(en="an intention: the letter does not make them so yet"),
                document="page",
            ),
            Doubt(
                about="languages",
                members=("authority",),
                kind=DoubtKind.INFERRED,
                words=Text(
                    en=(
                        "from the six copies, all called authentic; it also says"
                        " 'in duplicate'"
                    )
                ),
                document="page",
            ),
        ),
    ),
)
