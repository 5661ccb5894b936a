"""E5: France and Laos, programme for a school of administration, 1991.

Known from the decree that publishes it in France, cut in article 3. What France gives is
bound to its own budget and to nothing in return.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Agreement,
    AvailabilityOfFunds,
    Commitment,
    CooperationArea,
    Dossier,
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
    PartRef,
    Party,
    PersonKind,
    PolicyField,
    Portion,
    Purpose,
    Registered,
    Relation,
    Resource,
    Side,
    Signing,
    Source,
    SourceDocument,
    SourceKind,
    Strength,
    Text,
)

GOVERNMENTS = Pair(
    Institution(
        key="government-fr",
        name=Text(
            fr="Gouvernement de la République française",
            en="Government of the French Republic",
        ),
        kind=InstitutionKind.GOVERNMENT,
        level=Level.NATIONAL,
        country="FR",
    ),
    Institution(
        key="government-la",
        name=Text(
            fr="Gouvernement de la République démocratique populaire lao",
            en="Government of the Lao People's Democratic Republic",
        ),
        kind=InstitutionKind.GOVERNMENT,
        level=Level.NATIONAL,
        country="LA",
    ),
)
PARTIES = GOVERNMENTS.map(lambda government: Party(institutions=(government,)))
SCHOOL = Institution(
    key="enag",
    name=Text(
        fr="École nationale d'administration et de gestion",
        en="National School of Administration and Management",
    ),
    short_name=Text(fr="E.N.A.G.", en="ENAG"),
    kind=InstitutionKind.SCHOOL,
    fields=(PolicyField.EDUCATION,),
    country="LA",
)
STUDENTS = Group(
    key="students",
    words=Text(en="students admitted by examination, from university or from office"),
    of=Actor.SECOND,
    persons=PersonKind.STUDENT,
)
EXPERTS = Group(
    key="experts",
    words=Text(en="experts on long missions"),
    of=Actor.FIRST,
    persons=PersonKind.EXPERT,
)
DECREE = SourceDocument(
    key="decree",
    kind=SourceKind.GAZETTE,
    title=Text(fr="Décret no 91-426 du 6 mai 1991", en="Decree 91-426 of 6 May 1991"),
    day="1991-05-06",
    address="https://legal.tricoteuses.fr/articles/JORFARTI000002345404",
    languages=("fr",),
)

PROGRAMME = Agreement(
    key="programme-1991",
    kind=InstrumentKind.AGREEMENT,
    title=Text(
        fr=(
            "Accord portant programme dans le domaine de l'enseignement supérieur"
            " (E.N.A.G.)"
        ),
        en="Agreement with a programme of higher education (ENAG)",
    ),
    parties=PARTIES,
    names_first=Side.FIRST,
    bodies=(SCHOOL, STUDENTS, EXPERTS),
    purposes=(
        Purpose(
            words=Text(en="to better the training of officials and managers"),
            between=(Relation.STATES,),
        ),
    ),
    areas=tuple(
        CooperationArea(key=key, name=Text(en=name))
        for key, name in (
            ("public-finance", "public finance and accounts of enterprises"),
            ("management", "management"),
            ("administration", "general administration"),
            ("judiciary", "the judiciary"),
        )
    ),
    commitments=(
        Commitment(
            key="found-the-school",
            label="1",
            words=Text(en="cooperate in founding a postgraduate school"),
            by=Actor.JOINTLY,
            strength=Strength.PROMISE,
            kinds=(FormKind.TRAINING,),
            beneficiaries=("enag",),
        ),
        Commitment(
            key="in-steps",
            label="2",
            words=Text(
                en=(
                    "carry it out in steps: first courses in finance and accounts, then"
                    " management, administration and the judiciary"
                )
            ),
            by=Actor.JOINTLY,
            strength=Strength.PROMISE,
            kinds=(FormKind.TRAINING,),
            areas=("public-finance", "management", "administration", "judiciary"),
            participants=("students",),
            beneficiaries=("enag",),
        ),
        Commitment(
            key="experts-sent",
            label="3",
            words=Text(en="supports the other side by experts on long missions"),
            by=Actor.FIRST,
            to=Actor.SECOND,
            strength=Strength.PROMISE,
            kinds=(FormKind.TECHNICAL_ASSISTANCE,),
            participants=("experts",),
            beneficiaries=("enag",),
        ),
    ),
    clauses=(
        AvailabilityOfFunds(
            key="budget",
            article="3",
            words=Text(
                fr="dans le cadre de ses possibilités budgétaires",
                en="within what the French budget allows",
            ),
            of=Actor.FIRST,
            resources=(Resource.FUNDS,),
            parts=("experts-sent",),
        ),
    ),
    signing=Signing(day="1991-01-26", place=Text(fr="Vientiane", en="Vientiane")),
    links=(
        InstrumentLink(
            kind=LinkKind.UNDER,
            title=Text(
                fr="Accord de coopération scientifique, technique et culturelle",
                en="Agreement on cooperation in science, technology and culture",
            ),
            signed="1989-05-29",
            words=Text(en="in its spirit"),
        ),
        InstrumentLink(
            kind=LinkKind.REFERS_TO,
            title=Text(
                fr="Projet d'École nationale d'administration et de gestion",
                en="Project of the national school of administration and management",
            ),
        ),
    ),
    source=Source(
        documents=(DECREE,),
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
                about="programme-1991",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="English words are paraphrases of the French text"),
                document="decree",
            ),
            Doubt(
                about="experts-sent",
                kind=DoubtKind.CUT_OFF,
                words=Text(en="the list of what France gives goes on"),
                document="decree",
            ),
        ),
    ),
)

DOSSIER = Dossier(
    key="enag-fr-la",
    title=Text(en="France and Laos, school of administration"),
    parties=PARTIES,
    instruments=(PROGRAMME,),
    events=(
        Registered(
            key="published",
            words=Text(en="decree 91-426 of 6 May 1991; day of the gazette not seen"),
            known_from=("decree",),
            instrument=PartRef("programme-1991"),
            register=Text(
                fr="Journal officiel de la République française",
                en="Official Journal of the French Republic",
            ),
            number="91-426",
        ),
    ),
    documents=(DECREE,),
)
