"""P4: Foreign Service Institute of the Philippines and foreign ministry of Mongolia, 2000.

Known from an English copy that breaks off in article V, after entry into force.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Agreement,
    Amendment,
    Channel,
    Commitment,
    Consent,
    CooperationArea,
    CooperationForm,
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
    Level,
    OnNotification,
    Pair,
    Party,
    PolicyField,
    Portion,
    Principle,
    PrincipleKind,
    Purpose,
    Relation,
    Residual,
    Settlement,
    Side,
    Signing,
    Source,
    SourceDocument,
    SourceKind,
    Strength,
    Text,
)

PHILIPPINES = Institution(
    key="philippines",
    name=Text(en="Republic of the Philippines"),
    kind=InstitutionKind.STATE,
    level=Level.STATE,
    country="PH",
)
MONGOLIA = Institution(
    key="mongolia",
    name=Text(en="Mongolia"),
    kind=InstitutionKind.STATE,
    level=Level.STATE,
    country="MN",
)
INSTITUTE = Institution(
    key="fsi-ph",
    name=Text(en="Foreign Service Institute"),
    kind=InstitutionKind.SCHOOL,
    level=Level.NATIONAL,
    fields=(PolicyField.FOREIGN_AFFAIRS, PolicyField.EDUCATION),
    country="PH",
    within=PHILIPPINES,
)
MINISTRY = Institution(
    key="mfa-mn",
    name=Text(en="Ministry of Foreign Affairs"),
    kind=InstitutionKind.MINISTRY,
    level=Level.NATIONAL,
    fields=(PolicyField.FOREIGN_AFFAIRS,),
    country="MN",
    within=MONGOLIA,
)
PERSONS = Group(
    key="persons",
    words=Text(en="lecturers, professors, experts, trainees and scholars"),
    of=Actor.EACH,
)

INSTRUMENT = Agreement(
    key="diplomatic-training",
    kind=InstrumentKind.MEMORANDUM_OF_UNDERSTANDING,
    title=Text(
        en=(
            "Memorandum of Understanding between the Foreign Service Institute of the"
            " Philippines and the Ministry of Foreign Affairs of Mongolia"
        )
    ),
    parties=Pair(Party(institutions=(INSTITUTE,)), Party(institutions=(MINISTRY,))),
    names_first=Side.FIRST,
    bodies=(PERSONS,),
    purposes=(
        Purpose(
            words=Text(en="a programme that improves the foreign service of each"),
            between=(Relation.INSTITUTIONS,),
        ),
    ),
    principles=(
        Principle(kind=PrincipleKind.RECIPROCITY, article="I"),
        Principle(kind=PrincipleKind.MUTUAL_BENEFIT, article="I"),
    ),
    areas=(
        CooperationArea(
            key="training", name=Text(en="training and career development")
        ),
        CooperationArea(
            key="developments",
            name=Text(
                en=(
                    "news of international law, diplomatic practice and of political,"
                    " economic and cultural relations"
                )
            ),
        ),
        Residual(key="other-fields", words=Text(en="the list of fields is open")),
    ),
    forms=(
        CooperationForm(
            key="study-programmes",
            label="1",
            words=Text(en="exchange of information on study programmes"),
            kinds=(FormKind.INFORMATION_EXCHANGE,),
        ),
        CooperationForm(
            key="exchange-of-persons",
            label="2",
            words=Text(en="exchange of lecturers, experts and trainees"),
            kinds=(FormKind.PERSONNEL_EXCHANGE, FormKind.TRAINING),
        ),
        CooperationForm(
            key="publications",
            label="3",
            words=Text(en="exchange of publications"),
            kinds=(FormKind.INFORMATION_EXCHANGE,),
        ),
        Residual(
            key="other-forms",
            label="4",
            words=Text(en="other modes as may be agreed"),
            consent=Consent(by=Actor.JOINTLY),
        ),
    ),
    commitments=(
        Commitment(
            key="cooperate",
            label="I",
            words=Text(en="promote and develop cooperation in these fields"),
            by=Actor.JOINTLY,
            strength=Strength.PROMISE,
            kinds=(FormKind.TRAINING, FormKind.INFORMATION_EXCHANGE),
            areas=("training", "developments"),
        ),
        Commitment(
            key="exchanges",
            label="II",
            words=Text(en="the cooperation includes these exchanges"),
            by=Actor.EACH,
            to=Actor.EACH,
            strength=Strength.PROMISE,
            kinds=(FormKind.PERSONNEL_EXCHANGE, FormKind.INFORMATION_EXCHANGE),
            forms=("study-programmes", "exchange-of-persons", "publications"),
            participants=("persons",),
        ),
    ),
    clauses=(
        Amendment(
            key="amendment",
            article="III",
            words=Text(en="by mutual consent, in effect as the memorandum itself"),
            consent=Consent(by=Actor.JOINTLY),
            effect=OnNotification(channel=Channel.DIPLOMATIC),
        ),
        DisputeSettlement(
            key="consultation",
            article="IV",
            words=Text(en="on the explicit request of either, on any matter of it"),
            steps=(DisputeStep(way=Settlement.CONSULTATION),),
        ),
        EntryIntoEffect(
            key="effect",
            article="V(1)",
            words=Text(
                en=(
                    "on the day of the later written notification that internal"
                    " requirements are met"
                )
            ),
            on=OnNotification(channel=Channel.DIPLOMATIC),
        ),
    ),
    signing=Signing(day="2000-09-01"),
    source=Source(
        documents=(
            SourceDocument(
                key="copy",
                kind=SourceKind.COPY,
                publisher=Text(en="Supreme Court of the Philippines Library Services"),
                day="2000-09-01",
                address="http://www.wellsoftruth.com/thebookshelf/showdocs/35/10522",
                languages=("en",),
            ),
        ),
        extent=Extent.PART,
        unseen=(
            Portion.FINAL_CLAUSES,
            Portion.SIGNATURES,
            Portion.ANNEXES,
            Portion.LANGUAGE_VERSIONS,
        ),
        doubts=(
            Doubt(
                about="diplomatic-training",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="the words are short paraphrases of the copy"),
                document="copy",
            ),
            Doubt(
                about="diplomatic-training",
                members=("signing",),
                kind=DoubtKind.ELSEWHERE,
                words=Text(en="the day under which the library files it"),
                document="copy",
            ),
        ),
    ),
)
