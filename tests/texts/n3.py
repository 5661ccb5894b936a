"""The agreement of Xinhua and TASS on the exchange of news, 1986.

It is known from the first part of a copy in Chinese: its help to correspondents breaks
off in the middle of the mirror pair.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Agreement,
    Annex,
    Annexes,
    Commitment,
    Condition,
    ConditionKind,
    CostItem,
    CostRule,
    CostTerms,
    Deliverable,
    DeliverableKind,
    Dossier,
    Doubt,
    DoubtKind,
    Entered,
    Extent,
    FormKind,
    Group,
    Institution,
    InstitutionKind,
    InstrumentKind,
    Level,
    MaterialDuty,
    Pair,
    PartRef,
    Party,
    PersonKind,
    PolicyField,
    Portion,
    Purpose,
    Recital,
    Relation,
    Role,
    Side,
    Signing,
    Source,
    SourceDocument,
    SourceKind,
    Strength,
    Text,
    UseOfMaterial,
)

XINHUA = Institution(
    key="xinhua",
    name=Text({"zh-Hans": "新华通讯社", "en": "Xinhua News Agency"}),
    short_name=Text({"zh-Hans": "新华社", "en": "Xinhua"}),
    kind=InstitutionKind.NEWS_AGENCY,
    level=Level.NATIONAL,
    fields=(PolicyField.INFORMATION,),
    country="CN",
)
TASS = Institution(
    key="tass",
    name=Text({"zh-Hans": "苏联通讯社", "en": "Soviet news agency"}),
    short_name=Text({"zh-Hans": "塔斯社", "en": "TASS"}),
    kind=InstitutionKind.NEWS_AGENCY,
    level=Level.NATIONAL,
    fields=(PolicyField.INFORMATION,),
    country="SU",
)
TASS_BUREAU = Institution(
    key="tass-beijing",
    name=Text({"zh-Hans": "塔斯社驻北京分社", "en": "Beijing bureau of TASS"}),
    kind=InstitutionKind.BUREAU,
    within=TASS,
    seat=Text(en="Beijing"),
)
XINHUA_BUREAU = Institution(
    key="xinhua-moscow",
    name=Text({"zh-Hans": "新华社驻莫斯科分社", "en": "Moscow bureau of Xinhua"}),
    kind=InstitutionKind.BUREAU,
    within=XINHUA,
    seat=Text(en="Moscow"),
)
CORRESPONDENTS_OF_TASS = Group(
    key="correspondents-of-tass",
    words=Text(en="correspondents of TASS in Beijing"),
    of=Actor.SECOND,
    persons=PersonKind.JOURNALIST,
)
CORRESPONDENTS_OF_XINHUA = Group(
    key="correspondents-of-xinhua",
    words=Text(en="correspondents of Xinhua in Moscow"),
    of=Actor.FIRST,
    persons=PersonKind.JOURNALIST,
)
TELEPRINTER = CostRule(
    role=Role.PROVIDING,
    items=(CostItem.MATERIAL, CostItem.OTHER),
    words=Text(en="what it costs, with service and supplies of the teleprinter"),
)
COMMITMENTS = (
    Commitment(
        key="news-of-xinhua",
        label="1",
        words=Text(en="Xinhua gives TASS the right to receive and use its news"),
        by=Actor.FIRST,
        to=Actor.SECOND,
        strength=Strength.PROMISE,
        kinds=(FormKind.INFORMATION_EXCHANGE,),
        deliverables=(Deliverable(kind=DeliverableKind.NEWS),),
    ),
    Commitment(
        key="news-of-tass",
        label="2",
        words=Text(en="TASS gives Xinhua the right to receive and use its news"),
        by=Actor.SECOND,
        to=Actor.FIRST,
        strength=Strength.PROMISE,
        kinds=(FormKind.INFORMATION_EXCHANGE,),
        deliverables=(Deliverable(kind=DeliverableKind.NEWS),),
    ),
    Commitment(
        key="line",
        words=Text(
            en=(
                "a two-way line between Beijing and Moscow, arranged by both for this"
                " exchange under the terms of annex 1"
            )
        ),
        by=Actor.JOINTLY,
        strength=Strength.PROMISE,
        kinds=(FormKind.INFORMATION_EXCHANGE, FormKind.EQUIPMENT),
        deliverables=(
            Deliverable(
                kind=DeliverableKind.NETWORK_LINK,
                name=Text(en="two-way communication line"),
            ),
        ),
        places=(Text(en="Beijing"), Text(en="Moscow")),
        purpose=Purpose(words=Text(en="the exchange of news")),
        together_with=("news-of-xinhua", "news-of-tass"),
    ),
    Commitment(
        key="at-the-same-time",
        words=Text(
            en="give the other its news when it gives them to other subscribers"
        ),
        by=Actor.EACH,
        strength=Strength.PROMISE,
        kinds=(FormKind.INFORMATION_EXCHANGE,),
        deliverables=(Deliverable(kind=DeliverableKind.NEWS),),
        occasion=Text(en="at the same time as to its other subscribers"),
    ),
    Commitment(
        key="help-in-beijing",
        words=Text(en="Xinhua helps the correspondents of TASS to do their work"),
        by=Actor.FIRST,
        to=Actor.SECOND,
        strength=Strength.PROMISE,
        kinds=(FormKind.BUREAU_SUPPORT,),
        beneficiaries=("correspondents-of-tass",),
        places=(Text(en="Beijing"),),
        in_return_for=("help-in-moscow",),
    ),
    Commitment(
        key="teleprinter-in-beijing",
        words=Text(
            en=(
                "Xinhua sends its Russian and English services, and the news of TASS that"
                " it receives, to the bureau by teleprinter, and pays for it"
            )
        ),
        by=Actor.FIRST,
        to=Actor.SECOND,
        strength=Strength.PROMISE,
        kinds=(FormKind.BUREAU_SUPPORT, FormKind.INFORMATION_EXCHANGE),
        deliverables=(
            Deliverable(
                kind=DeliverableKind.NEWS,
                name=Text(en="services of Xinhua"),
                languages=("ru", "en"),
            ),
            Deliverable(
                kind=DeliverableKind.NEWS, name=Text(en="news of TASS, as received")
            ),
        ),
        beneficiaries=("tass-beijing",),
        places=(Text(en="Beijing"),),
        costs=(TELEPRINTER,),
        in_return_for=("teleprinter-in-moscow",),
    ),
    Commitment(
        key="bulletins-in-beijing",
        words=Text(
            en=(
                "Xinhua gives the bureau its Russian and English services and the news of"
                " foreign agencies in English, free of charge"
            )
        ),
        by=Actor.FIRST,
        to=Actor.SECOND,
        strength=Strength.PROMISE,
        kinds=(FormKind.BUREAU_SUPPORT, FormKind.INFORMATION_EXCHANGE),
        deliverables=(
            Deliverable(
                kind=DeliverableKind.NEWS,
                name=Text(en="services of Xinhua, as printed"),
                languages=("ru", "en"),
            ),
            Deliverable(
                kind=DeliverableKind.NEWS,
                name=Text(en="news of foreign agencies, as printed"),
                languages=("en",),
            ),
        ),
        beneficiaries=("tass-beijing",),
        places=(Text(en="Beijing"),),
        costs=(CostRule(terms=CostTerms.FREE),),
    ),
    Commitment(
        key="help-in-moscow",
        words=Text(en="TASS helps the correspondents of Xinhua to do their work"),
        by=Actor.SECOND,
        to=Actor.FIRST,
        strength=Strength.PROMISE,
        kinds=(FormKind.BUREAU_SUPPORT,),
        beneficiaries=("correspondents-of-xinhua",),
        places=(Text(en="Moscow"),),
        in_return_for=("help-in-beijing",),
    ),
    Commitment(
        key="teleprinter-in-moscow",
        words=Text(
            en=(
                "TASS sends two Russian services, and the news of Xinhua that it receives,"
                " to the bureau by teleprinter, and pays for it"
            )
        ),
        by=Actor.SECOND,
        to=Actor.FIRST,
        strength=Strength.PROMISE,
        kinds=(FormKind.BUREAU_SUPPORT, FormKind.INFORMATION_EXCHANGE),
        deliverables=(
            Deliverable(
                kind=DeliverableKind.NEWS,
                name=Text({"und": "ΠHKOP—1", "en": "first service, in Russian"}),
                languages=("ru",),
            ),
            Deliverable(
                kind=DeliverableKind.NEWS,
                name=Text({"und": "ΠHKOP—2", "en": "second service, in Russian"}),
                languages=("ru",),
            ),
            Deliverable(
                kind=DeliverableKind.NEWS, name=Text(en="news of Xinhua, as received")
            ),
        ),
        beneficiaries=("xinhua-moscow",),
        places=(Text(en="Moscow"),),
        costs=(TELEPRINTER,),
        in_return_for=("teleprinter-in-beijing",),
    ),
    Commitment(
        key="english-service-instead",
        words=Text(
            en="an English service may take the place of one of the Russian ones"
        ),
        by=Actor.SECOND,
        to=Actor.FIRST,
        strength=Strength.PROMISE,
        kinds=(FormKind.BUREAU_SUPPORT, FormKind.INFORMATION_EXCHANGE),
        deliverables=(
            Deliverable(
                kind=DeliverableKind.NEWS,
                name=Text({"und": "ΠHKOP—3", "en": "third service, in English"}),
                languages=("en",),
            ),
        ),
        part_of="teleprinter-in-moscow",
        beneficiaries=("xinhua-moscow",),
        conditions=(
            Condition(
                kind=ConditionKind.ON_REQUEST,
                of=Actor.FIRST,
                words=Text(en="if Xinhua wishes it"),
            ),
        ),
    ),
)
COPY = SourceDocument(
    key="copy",
    kind=SourceKind.COPY,
    title=Text({"zh-Hans": "新华通讯社和苏联通讯社新闻交换协定"}),
    address="https://law1.110.com/law_10812.html",
    languages=("zh",),
)
MIRRORED = Text(en="the duties mirror each other; the text does not say 'in return'")
MISPRINTED = Text(en="name as misprinted in the copy, in Greek and Latin letters")
PARTIES = Pair(Party(institutions=(XINHUA,)), Party(institutions=(TASS,)))
AGREEMENT = Agreement(
    key="xinhua-tass-1986",
    kind=InstrumentKind.AGREEMENT,
    title=Text(
        {
            "zh-Hans": "新华通讯社和苏联通讯社新闻交换协定",
            "en": "Agreement between Xinhua and TASS on the exchange of news",
        }
    ),
    parties=PARTIES,
    names_first=Side.FIRST,
    bodies=(
        TASS_BUREAU,
        XINHUA_BUREAU,
        CORRESPONDENTS_OF_TASS,
        CORRESPONDENTS_OF_XINHUA,
    ),
    preamble=(
        Recital(
            words=Text(
                en=(
                    "the two agencies have long, widely and without a break worked"
                    " together in exchanging news, photos and people"
                )
            ),
            between=(Relation.INSTITUTIONS,),
        ),
    ),
    commitments=COMMITMENTS,
    clauses=(
        UseOfMaterial(
            key="use-of-news",
            words=Text(
                en=(
                    "keep to the release times of news sent in advance, keep content and"
                    " sense, name the source"
                )
            ),
            by=Actor.EACH,
            material=(DeliverableKind.NEWS,),
            duties=(
                MaterialDuty.EMBARGO,
                MaterialDuty.NO_DISTORTION,
                MaterialDuty.CREDIT,
            ),
        ),
        Annexes(
            key="annexes",
            annexes=(
                Annex(
                    key="annex-1",
                    label="1",
                    title=Text(en="terms of the line between Beijing and Moscow"),
                ),
            ),
        ),
    ),
    signing=Signing(day="1986-12-11"),
    source=Source(
        documents=(COPY,),
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
                about="xinhua-tass-1986",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="the English words are paraphrases of the Chinese copy"),
            ),
            Doubt(
                about="xinhua-tass-1986",
                members=("signing",),
                kind=DoubtKind.ELSEWHERE,
                words=Text(
                    en="the day stands in the head of the copy, as day of issue and effect"
                ),
                document="copy",
            ),
            Doubt(
                about="xinhua-tass-1986",
                members=("commitments",),
                kind=DoubtKind.CUT_OFF,
                words=Text(
                    en=(
                        "the part that was seen ends where the next duty of TASS begins;"
                        " a mirror of the free bulletins may follow"
                    )
                ),
                document="copy",
            ),
            Doubt(
                about="line",
                members=("strength",),
                kind=DoubtKind.INFERRED,
                words=Text(
                    en="the text says that both have arranged it; to keep it is inferred"
                ),
                document="copy",
            ),
            Doubt(
                about="annex-1",
                members=("title",),
                kind=DoubtKind.SUPPLIED,
                words=Text(en="the text names it by its number and by what it governs"),
                document="copy",
            ),
            *(
                Doubt(
                    about=f"{what}-in-{city}",
                    members=("in_return_for",),
                    kind=DoubtKind.INFERRED,
                    words=MIRRORED,
                    document="copy",
                )
                for what in ("help", "teleprinter")
                for city in ("beijing", "moscow")
            ),
            *(
                Doubt(
                    about=key,
                    members=("deliverables",),
                    kind=DoubtKind.UNCLEAR,
                    words=MISPRINTED,
                    document="copy",
                )
                for key in ("teleprinter-in-moscow", "english-service-instead")
            ),
        ),
    ),
)

DOSSIER = Dossier(
    key="xinhua-tass",
    title=Text(en="Xinhua and TASS"),
    parties=PARTIES,
    instruments=(AGREEMENT,),
    events=(
        Entered(
            key="in-effect",
            words=Text(en="the head of the copy gives it as the day of effect"),
            known_from=("copy",),
            instrument=PartRef("xinhua-tass-1986"),
            day="1986-12-11",
        ),
    ),
    documents=(COPY,),
    doubts=(
        Doubt(
            about="in-effect",
            members=("day",),
            kind=DoubtKind.ELSEWHERE,
            words=Text(en="no clause on effect was seen"),
            document="copy",
        ),
    ),
)
