"""S3: two Chinese academies and the Yugoslav council of academies, scientific cooperation.

Known from a Chinese copy that breaks off in article 5. One side has two institutions;
the other acts for seven.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Agreement,
    Commitment,
    CooperationArea,
    CooperationForm,
    Doubt,
    DoubtKind,
    Extent,
    FormKind,
    Group,
    Institution,
    InstitutionKind,
    InstrumentKind,
    InstrumentLink,
    LeadTime,
    Level,
    LinkKind,
    Pair,
    Party,
    PersonKind,
    PolicyField,
    Portion,
    Principle,
    PrincipleKind,
    ProcedureStep,
    Quantity,
    Recital,
    Relation,
    Role,
    Side,
    Source,
    SourceDocument,
    SourceKind,
    Strength,
    Text,
    Unit,
    VisitProcedure,
)

CHINA = Institution(
    key="china",
    name=Text({"zh-Hans": "中华人民共和国", "en": "People's Republic of China"}),
    kind=InstitutionKind.STATE,
    level=Level.STATE,
    country="CN",
)
YUGOSLAVIA = Institution(
    key="yugoslavia",
    name=Text(
        {
            "zh-Hans": "南斯拉夫社会主义联邦共和国",
            "en": "Socialist Federal Republic of Yugoslavia",
        }
    ),
    kind=InstitutionKind.STATE,
    level=Level.STATE,
    country="YU",
)
CAS = Institution(
    key="cas",
    name=Text({"zh-Hans": "中国科学院", "en": "Chinese Academy of Sciences"}),
    kind=InstitutionKind.ACADEMY,
    level=Level.NATIONAL,
    fields=(PolicyField.SCIENCE,),
    country="CN",
    within=CHINA,
)
CASS = Institution(
    key="cass",
    name=Text(
        {"zh-Hans": "中国社会科学院", "en": "Chinese Academy of Social Sciences"}
    ),
    kind=InstitutionKind.ACADEMY,
    level=Level.NATIONAL,
    fields=(PolicyField.SCIENCE,),
    country="CN",
    within=CHINA,
)
COUNCIL = Institution(
    key="council-yu",
    name=Text(
        {
            "zh-Hans": "南斯拉夫社会主义联邦共和国科学艺术院委员会",
            "en": "Council of Academies of Sciences and Arts of Yugoslavia",
        }
    ),
    kind=InstitutionKind.ACADEMY,
    level=Level.NATIONAL,
    fields=(PolicyField.SCIENCE,),
    country="YU",
    within=YUGOSLAVIA,
)
ACADEMIES = tuple(
    Institution(
        key=f"academy-{key}",
        name=Text(en=f"{name} Academy of Sciences and Arts"),
        kind=InstitutionKind.ACADEMY,
        fields=(PolicyField.SCIENCE,),
        country="YU",
    )
    for key, name in (
        ("yugoslav", "Yugoslav"),
        ("serbian", "Serbian"),
        ("slovenian", "Slovenian"),
        ("bosnian", "Bosnian and Herzegovinian"),
        ("macedonian", "Macedonian"),
        ("montenegrin", "Montenegrin"),
        ("kosovo", "Kosovo"),
    )
)

SCIENTISTS = Group(
    key="scientists",
    words=Text(en="scientists and experts"),
    of=Actor.EACH,
    persons=PersonKind.RESEARCHER,
)
INSTITUTES = Group(
    key="institutes",
    words=Text(en="research institutes of each side"),
    of=Actor.EACH,
    kind=InstitutionKind.RESEARCH_INSTITUTE,
)

FORMS = (
    CooperationForm(
        key="lectures",
        label="2",
        words=Text(en="scientists and experts may be invited to lecture and advise"),
        kinds=(FormKind.PERSONNEL_EXCHANGE, FormKind.CONSULTATION),
    ),
    CooperationForm(
        key="joint-research",
        label="3",
        words=Text(en="scientists may be sent for joint research and further training"),
        kinds=(FormKind.RESEARCH, FormKind.TRAINING),
    ),
    CooperationForm(
        key="conferences",
        label="4",
        words=Text(en="scientists may be invited to conferences and other events"),
        kinds=(FormKind.JOINT_EVENT,),
    ),
)

COMMITMENTS = (
    Commitment(
        key="support",
        label="1",
        words=Text(en="support study visits, exchange of experience and the like"),
        by=Actor.EACH,
        strength=Strength.FACILITATE,
        kinds=(FormKind.EXPERIENCE_EXCHANGE, FormKind.DIRECT_LINKS),
        areas=("natural-sciences", "social-sciences"),
        performers=("institutes", "scientists"),
    ),
    Commitment(
        key="exchange",
        label="1",
        words=Text(en="send each other persons, as many as the other side"),
        by=Actor.EACH,
        to=Actor.EACH,
        strength=Strength.PROMISE,
        kinds=(FormKind.PERSONNEL_EXCHANGE,),
        amounts=(Quantity(30, Unit.PERSON_WEEK, per="P1Y"),),
        participants=("scientists",),
        together_with=("support",),
    ),
)

CLAUSES = (
    VisitProcedure(
        key="visits",
        article="5",
        words=Text(en="the sending side sends a plan of the visit, the host replies"),
        lead_times=(
            LeadTime(
                step=ProcedureStep.PROPOSAL,
                length="P3M",
                role=Role.SENDING,
                words=Text(en="plan of the visit, at least three months before"),
            ),
            LeadTime(
                step=ProcedureStep.REPLY,
                length="P42D",
                after=ProcedureStep.PROPOSAL,
                role=Role.HOST,
                words=Text(en="within six weeks"),
            ),
            LeadTime(
                step=ProcedureStep.ARRIVAL,
                length="P10D",
                role=Role.SENDING,
                words=Text(en="ten days before (arrival, it seems)"),
            ),
        ),
        documents=(
            Text(en="name, sex, age, degree, post and field"),
            Text(en="unit that sends and units to be visited"),
            Text(en="time and length of the stay"),
            Text(en="which international language the visitor knows"),
        ),
    ),
)

INSTRUMENT = Agreement(
    key="academies",
    kind=InstrumentKind.AGREEMENT,
    title=Text(
        {
            "zh-Hans": (
                "中国科学院、中国社会科学院和南斯拉夫社会主义联邦共和国科学艺术院"
                "委员会科学合作协议"
            ),
            "en": (
                "Agreement on scientific cooperation of the Chinese academies of"
                " sciences and of social sciences and the Council of Academies of"
                " Yugoslavia"
            ),
        }
    ),
    parties=Pair(
        Party(institutions=(CAS, CASS)),
        Party(
            institutions=(COUNCIL,),
            on_behalf_of=tuple(academy.key for academy in ACADEMIES),
        ),
    ),
    names_first=Side.FIRST,
    bodies=(*ACADEMIES, SCIENTISTS, INSTITUTES),
    preamble=(
        Recital(
            words=Text(en="the sides wish to develop scientific cooperation"),
            between=(Relation.INSTITUTIONS,),
        ),
    ),
    principles=(
        Principle(kind=PrincipleKind.EQUALITY),
        Principle(kind=PrincipleKind.MUTUAL_BENEFIT),
        Principle(kind=PrincipleKind.OTHER, words=Text(en="mutual assistance")),
        Principle(
            kind=PrincipleKind.OTHER, words=Text(en="each within its own competence")
        ),
        Principle(
            kind=PrincipleKind.RECIPROCITY,
            words=Text(en="as many from each side"),
            article="1",
            parts=("exchange",),
        ),
    ),
    areas=(
        CooperationArea(key="natural-sciences", name=Text(en="natural sciences")),
        CooperationArea(key="social-sciences", name=Text(en="social sciences")),
    ),
    forms=FORMS,
    commitments=COMMITMENTS,
    clauses=CLAUSES,
    links=(
        InstrumentLink(
            kind=LinkKind.UNDER,
            title=Text(
                en=(
                    "Long-term agreement of the governments of China and Yugoslavia on"
                    " economic, scientific and technical cooperation"
                )
            ),
            signed="1978-08-26",
            words=Text(en="signed in Belgrade"),
        ),
    ),
    source=Source(
        documents=(
            SourceDocument(
                key="copy",
                kind=SourceKind.COPY,
                address="https://www.renrendoc.com/p-35558184.html",
                languages=("zh-Hans",),
            ),
        ),
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
                about="academies",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="English words are paraphrases of the Chinese copy"),
                document="copy",
            ),
            Doubt(
                about="visits",
                members=("lead_times",),
                kind=DoubtKind.INFERRED,
                words=Text(en="of the last step only the length is on record"),
                document="copy",
            ),
        ),
    ),
)
