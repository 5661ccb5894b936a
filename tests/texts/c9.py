"""C9: programme of Russia and Jordan for 2010 to 2012, which is no treaty.

Known from a Russian copy of which only the beginning was seen.
"""

from __future__ import annotations

from bilateral import (
    Agreement,
    CooperationArea,
    Doubt,
    DoubtKind,
    Extent,
    Institution,
    InstitutionKind,
    InstrumentKind,
    InstrumentLink,
    LegalEffect,
    LegalStatus,
    Level,
    LinkKind,
    Pair,
    Party,
    Period,
    PlanYears,
    Portion,
    Side,
    Signing,
    Source,
    SourceDocument,
    SourceKind,
    Term,
    Text,
)

GOVERNMENTS = Pair(
    Institution(
        key="government-ru",
        name=Text(
            ru="Правительство Российской Федерации",
            en="Government of the Russian Federation",
        ),
        kind=InstitutionKind.GOVERNMENT,
        level=Level.NATIONAL,
        country="RU",
    ),
    Institution(
        key="government-jo",
        name=Text(
            ru="Правительство Иорданского Хашимитского Королевства",
            en="Government of the Hashemite Kingdom of Jordan",
        ),
        kind=InstitutionKind.GOVERNMENT,
        level=Level.NATIONAL,
        country="JO",
    ),
)

INSTRUMENT = Agreement(
    key="programme-2010",
    kind=InstrumentKind.PROGRAMME,
    title=Text(
        ru=(
            "Программа научного и культурного сотрудничества между Правительством"
            " Российской Федерации и Правительством Иорданского Хашимитского"
            " Королевства на 2010 - 2012 годы"
        ),
        en="Programme of cooperation in science and culture, 2010 to 2012",
    ),
    parties=GOVERNMENTS.map(
        lambda government: Party(
            institutions=(government,), called=Text(ru="Сторона", en="Side")
        )
    ),
    names_first=Side.FIRST,
    areas=tuple(
        CooperationArea(key=key, name=Text(en=name))
        for key, name in (
            ("education", "higher and secondary education"),
            ("health", "health"),
            ("youth", "youth and sport"),
            ("social", "social development"),
            ("archaeology", "archaeology"),
            ("information", "information"),
        )
    ),
    clauses=(
        LegalStatus(
            key="status",
            words=Text(
                ru="не является международным договором",
                en="no treaty; no rights or duties under international law",
            ),
            effect=LegalEffect.NOT_BINDING,
        ),
        Term(
            key="term",
            words=Text(ru="на 2010 - 2012 годы", en="for 2010 to 2012"),
            span=PlanYears(period=Period("2010", "2012")),
        ),
    ),
    signing=Signing(day="2010-03-11"),
    links=(
        InstrumentLink(
            kind=LinkKind.UNDER,
            title=Text(
                en="Agreement of the USSR and Jordan on cooperation in culture and science"
            ),
            signed="1967-10-04",
            words=Text(en="signed in Moscow"),
        ),
    ),
    source=Source(
        documents=(
            SourceDocument(
                key="copy",
                kind=SourceKind.COPY,
                address="http://court-info.ru/d/a_mezhdunarodnyy-dogovor/c_pravitelstvom-rossiyskoy-federacii/11110993/programma-nauchnogo-i-kulturnogo-sotrudnichestva-mezhdu-pravitelstvom-rossiyskoy-federacii-i-pravite.html",
                languages=("ru",),
            ),
            SourceDocument(
                key="second-copy",
                kind=SourceKind.COPY,
                address="https://zaki.ru/pagesnew.php?id=58835&page=5",
                languages=("ru",),
            ),
        ),
        extent=Extent.PART,
        unseen=(
            Portion.FORMS,
            Portion.COMMITMENTS,
            Portion.FINAL_CLAUSES,
            Portion.SIGNATURES,
            Portion.ANNEXES,
            Portion.LANGUAGE_VERSIONS,
        ),
        doubts=(
            Doubt(
                about="programme-2010",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="English words are paraphrases of the Russian copy"),
                document="copy",
            ),
            Doubt(
                about="programme-2010",
                members=("signing",),
                kind=DoubtKind.UNCLEAR,
                words=Text(en="the copy says that each government adopted it that day"),
                document="copy",
            ),
            Doubt(
                about="term",
                members=("span",),
                kind=DoubtKind.INFERRED,
                words=Text(en="from the years in the title"),
                document="copy",
            ),
        ),
    ),
)
