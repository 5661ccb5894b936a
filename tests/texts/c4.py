"""The cultural plan of China and Uruguay for 2001 to 2003, Montevideo 2001.

It is known from a copy in Chinese, all but the last lines, and from the beginning of the
Spanish text as the Uruguayan side published it. The two differ in a few verbs.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Agreement,
    Channel,
    Commitment,
    Condition,
    ConditionKind,
    CostItem,
    CostRule,
    Costs,
    Course,
    Deliverable,
    DeliverableKind,
    DisputeSettlement,
    DisputeStep,
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
    Languages,
    Level,
    LinkKind,
    OnSignature,
    Originals,
    Pair,
    Party,
    Period,
    PersonKind,
    PlanYears,
    PolicyField,
    Portion,
    Purpose,
    Relation,
    Role,
    Settlement,
    Signing,
    Source,
    SourceDocument,
    SourceKind,
    Strength,
    Term,
    Text,
)

CHINA = Institution(
    key="government-cn",
    name=Text(
        {
            "zh-Hans": "中华人民共和国政府",
            "es": "Gobierno de la República Popular China",
            "en": "Government of the People's Republic of China",
        }
    ),
    kind=InstitutionKind.GOVERNMENT,
    level=Level.NATIONAL,
    fields=(PolicyField.GENERAL,),
    country="CN",
)
URUGUAY = Institution(
    key="government-uy",
    name=Text(
        {
            "zh-Hans": "乌拉圭东岸共和国政府",
            "es": "Gobierno de la República Oriental del Uruguay",
            "en": "Government of the Eastern Republic of Uruguay",
        }
    ),
    kind=InstitutionKind.GOVERNMENT,
    level=Level.NATIONAL,
    fields=(PolicyField.GENERAL,),
    country="UY",
)
SODRE = Institution(
    key="sodre",
    name=Text(
        es="Servicio Oficial de Difusión Radiotelevisión y Espectáculos",
        en="official service of broadcasting and shows",
    ),
    short_name=Text("SODRE"),
    kind=InstitutionKind.BROADCASTER,
    country="UY",
)
GUANG_HUA = Institution(
    key="guang-hua",
    name=Text(
        {"zh-Hans": "中国光华广播有限公司", "es": "Guang Hua Broadcasting Ltda."}
    ),
    kind=InstitutionKind.COMPANY,
    country="CN",
)
NATIONAL_LIBRARY = Institution(
    key="national-library-uy",
    name=Text(es="Biblioteca Nacional del Uruguay", en="National Library of Uruguay"),
    kind=InstitutionKind.CULTURAL_INSTITUTION,
    country="UY",
)
SPORT_AND_YOUTH = Institution(
    key="sport-and-youth-uy",
    name=Text({"zh-Hans": "乌拉圭体育青年部", "en": "Ministry of Sport and Youth"}),
    kind=InstitutionKind.MINISTRY,
    fields=(PolicyField.SPORT,),
    country="UY",
)


def group(key: str, words: str, kind: InstitutionKind) -> Group:
    return Group(key=key, words=Text(en=words), of=Actor.EACH, kind=kind)


GROUPS = (
    Group(
        key="government-delegations",
        words=Text(en="cultural delegations of the government"),
        of=Actor.EACH,
        persons=PersonKind.OFFICIAL,
        level=Level.NATIONAL,
    ),
    Group(
        key="small-troupes",
        words=Text(en="small groups of artists"),
        of=Actor.EACH,
        persons=PersonKind.ARTIST,
    ),
    group("libraries", "libraries of both", InstitutionKind.CULTURAL_INSTITUTION),
    group("publishers", "publishing houses of both", InstitutionKind.COMPANY),
    group("sports-bodies", "sports associations of both", InstitutionKind.ASSOCIATION),
    group("embassies", "embassy of each side", InstitutionKind.DIPLOMATIC_MISSION),
    group(
        "host-authorities",
        "competent authority of the country in which an embassy stands",
        InstitutionKind.AGENCY,
    ),
)
TRAVELLING = (
    FormKind.DELEGATION_EXCHANGE,
    FormKind.PERSONNEL_EXCHANGE,
    FormKind.PERFORMANCE,
    FormKind.EXHIBITION,
)
COMMITMENTS = (
    Commitment(
        key="government-delegations-visit",
        label="1",
        words=Text(en="send each other cultural delegations of the government"),
        by=Actor.EACH,
        strength=Strength.PROMISE,
        kinds=(FormKind.DELEGATION_EXCHANGE,),
        participants=("government-delegations",),
    ),
    Commitment(
        key="troupes-visit",
        label="2",
        words=Text(en="try to send each other small groups of artists"),
        by=Actor.EACH,
        strength=Strength.ENDEAVOUR,
        kinds=(FormKind.PERFORMANCE,),
        participants=("small-troupes",),
    ),
    Commitment(
        key="art-exhibitions",
        label="3",
        words=Text(en="support art exhibitions in the other country"),
        by=Actor.EACH,
        strength=Strength.FACILITATE,
        kinds=(FormKind.EXHIBITION,),
    ),
    Commitment(
        key="radio-film-television",
        label="4",
        words=Text(
            en="encourage exchange and cooperation in radio, film and television"
        ),
        by=Actor.EACH,
        strength=Strength.ENCOURAGE,
        kinds=(FormKind.BROADCAST,),
    ),
    Commitment(
        key="television-programmes",
        label="4",
        words=Text(
            en=(
                "to this end SODRE has lately begun to exchange television programmes"
                " with Guang Hua Broadcasting"
            )
        ),
        by=Actor.EACH,
        strength=Strength.ENCOURAGE,
        kinds=(FormKind.BROADCAST,),
        deliverables=(
            Deliverable(
                kind=DeliverableKind.PROGRAMME,
                name=Text(en="television programmes"),
                subject=Text(en="geography, customs, music, dance and other culture"),
            ),
        ),
        part_of="radio-film-television",
        performers=("sodre", "guang-hua"),
        course=Course.CONTINUES,
    ),
    Commitment(
        key="library-exchange",
        label="5",
        words=Text(en="encourage libraries to exchange publications and staff"),
        by=Actor.EACH,
        strength=Strength.ENCOURAGE,
        kinds=(FormKind.PUBLICATION, FormKind.PERSONNEL_EXCHANGE),
        deliverables=(
            Deliverable(
                kind=DeliverableKind.PUBLICATION,
                name=Text(en="publications of all kinds"),
            ),
        ),
        performers=("libraries",),
    ),
    Commitment(
        key="gift-of-books",
        label="5",
        words=Text(en="the Chinese government gives books to the library"),
        by=Actor.FIRST,
        to=Actor.SECOND,
        strength=Strength.PROMISE,
        kinds=(FormKind.GIFT,),
        deliverables=(
            Deliverable(
                kind=DeliverableKind.BOOK,
                subject=Text(en="Chinese history, literature and art"),
            ),
        ),
        beneficiaries=("national-library-uy",),
    ),
    Commitment(
        key="publishers-exchange",
        label="6",
        words=Text(en="support direct exchange between publishing houses"),
        by=Actor.EACH,
        strength=Strength.FACILITATE,
        kinds=(FormKind.DIRECT_LINKS, FormKind.PUBLICATION),
        performers=("publishers",),
    ),
    Commitment(
        key="fairs",
        label="6",
        words=Text(
            en=(
                "work for the other side's part in international book and art fairs"
                " held in its own country"
            )
        ),
        by=Actor.EACH,
        strength=Strength.ENDEAVOUR,
        kinds=(FormKind.EXHIBITION, FormKind.PROMOTION),
    ),
    Commitment(
        key="education",
        label="7",
        words=Text(en="encourage exchange and cooperation in education"),
        by=Actor.EACH,
        strength=Strength.ENCOURAGE,
    ),
    Commitment(
        key="sport",
        label="8",
        words=Text(en="encourage exchange and cooperation in sport"),
        by=Actor.EACH,
        strength=Strength.ENCOURAGE,
        conditions=(
            Condition(
                kind=ConditionKind.DETAILS_LATER,
                of=Actor.JOINTLY,
                bodies=("sports-bodies",),
                words=Text(en="the sports bodies of both agree on the activities"),
            ),
            Condition(
                kind=ConditionKind.DETAILS_LATER,
                of=Actor.SECOND,
                bodies=("sport-and-youth-uy",),
                words=Text(en="the Uruguayan ministry takes part in agreeing on them"),
            ),
        ),
    ),
)
INSTRUMENT = Agreement(
    key="culture-plan-2001",
    kind=InstrumentKind.PLAN,
    title=Text(
        {
            "zh-Hans": (
                "中华人民共和国政府和乌拉圭东岸共和国政府文化合作协定2001-2003年执行计划"
            ),
            "es": (
                "Plan ejecutivo para los años 2001 – 2003 del Convenio de Colaboración"
                " en el Campo de la Cultura"
            ),
            "en": (
                "Plan for 2001 to 2003 under the agreement of China and Uruguay on"
                " cultural cooperation"
            ),
        }
    ),
    parties_called=Text(
        {"zh-Hans": "双方", "es": "Ambas Partes", "en": "both Parties"}
    ),
    parties=Pair(
        Party(
            institutions=(CHINA,),
        ),
        Party(
            institutions=(URUGUAY,),
        ),
    ),
    bodies=(
        SODRE,
        GUANG_HUA,
        NATIONAL_LIBRARY,
        SPORT_AND_YOUTH,
        *GROUPS,
    ),
    purposes=(
        Purpose(
            words=Text(en="develop the friendly relations of the two countries"),
            between=(Relation.STATES,),
        ),
        Purpose(
            words=Text(en="more understanding between the two peoples"),
            between=(Relation.PEOPLES,),
        ),
    ),
    commitments=COMMITMENTS,
    clauses=(
        Costs(
            key="costs",
            article="9",
            words=Text(
                en="for delegations, exhibitions, artists, scholars and experts of the plan"
            ),
            rules=(
                CostRule(
                    role=Role.SENDING,
                    items=(CostItem.INTERNATIONAL_TRAVEL, CostItem.FREIGHT),
                    kinds=TRAVELLING,
                ),
                CostRule(
                    role=Role.RECEIVING,
                    items=(
                        CostItem.ACCOMMODATION,
                        CostItem.MEALS,
                        CostItem.LOCAL_TRAVEL,
                    ),
                    kinds=TRAVELLING,
                ),
                CostRule(
                    role=Role.RECEIVING,
                    items=(CostItem.MEDICAL_CARE,),
                    kinds=TRAVELLING,
                    words=Text(en="medical care that is necessary"),
                ),
                CostRule(
                    role=Role.RECEIVING,
                    items=(CostItem.ORGANISATION, CostItem.OTHER),
                    kinds=TRAVELLING,
                    words=Text(en="what else the visit, show or exhibition needs"),
                ),
            ),
        ),
        DisputeSettlement(
            key="difficulties",
            words=Text(en="problems and difficulties in carrying out the plan"),
            steps=(
                DisputeStep(
                    way=Settlement.CONSULTATION,
                    channel=Channel.EMBASSIES,
                    bodies=("embassies", "host-authorities"),
                ),
            ),
        ),
        EntryIntoEffect(key="effect", on=OnSignature()),
        Term(
            key="term",
            words=Text(en="2001/2003"),
            span=PlanYears(period=Period("2001", "2003")),
        ),
        Languages(
            key="languages",
            texts=("zh", "es"),
            originals=(Originals(number=2, languages=("zh", "es")),),
        ),
    ),
    signing=Signing(
        day="2001-04-10",
        place=Text({"zh-Hans": "蒙得维的亚", "en": "Montevideo"}),
    ),
    links=(
        InstrumentLink(
            kind=LinkKind.IMPLEMENTS,
            title=Text(
                {
                    "zh-Hans": "文化教育合作协定",
                    "es": (
                        "Convenio de Colaboración en el Campo de la Cultura y la"
                        " Educación"
                    ),
                    "en": "Agreement on cooperation in culture and education",
                }
            ),
            signed="1988-02-03",
        ),
    ),
    source=Source(
        documents=(
            SourceDocument(
                key="chinese-copy",
                kind=SourceKind.COPY,
                address=(
                    "http://fdtk.net/index.php/one-belt-one-road-treaty/"
                    "bilateral-treaties/2020-09-24-08-33-54/20012003wer"
                ),
                languages=("zh",),
            ),
            SourceDocument(
                key="spanish-copy",
                kind=SourceKind.COPY,
                publisher=Text(es="Presidencia de la República, Uruguay"),
                address=(
                    "http://archivo.presidencia.gub.uy/noticias/archivo/2001/abril/"
                    "2001041002.htm"
                ),
                languages=("es",),
            ),
        ),
        extent=Extent.PART,
        unseen=(Portion.FINAL_CLAUSES, Portion.SIGNATURES),
        doubts=(
            Doubt(
                about="culture-plan-2001",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="the English words are paraphrases of the two copies"),
            ),
            Doubt(
                about="culture-plan-2001",
                members=("names_first",),
                kind=DoubtKind.DIFFERS,
                words=Text(
                    en="the Chinese text names China first, the Spanish one Uruguay"
                ),
            ),
            Doubt(
                about="gift-of-books",
                kind=DoubtKind.DIFFERS,
                words=Text(
                    en=(
                        "the Chinese text speaks of a gift that is made, the Spanish one"
                        " of a donation that has been offered"
                    )
                ),
                document="spanish-copy",
            ),
            Doubt(
                about="publishers-exchange",
                members=("strength",),
                kind=DoubtKind.DIFFERS,
                words=Text(en="the Spanish text says encourage, not support"),
                document="spanish-copy",
            ),
            Doubt(
                about="fairs",
                members=("strength",),
                kind=DoubtKind.DIFFERS,
                words=Text(
                    en="the Chinese text says promote, the Spanish one endeavour"
                ),
                document="spanish-copy",
            ),
            Doubt(
                about="television-programmes",
                members=("strength", "by"),
                kind=DoubtKind.INFERRED,
                words=Text(
                    en="the text tells it as a fact that belongs to what is encouraged"
                ),
            ),
            Doubt(
                about="languages",
                members=("authority",),
                kind=DoubtKind.CUT_OFF,
                words=Text(en="the sentence on the two texts has only its first word"),
                document="chinese-copy",
            ),
        ),
    ),
)
