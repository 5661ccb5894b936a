"""C9: programme of Russia and Jordan for 2010 to 2012, which is no treaty.

Known from the beginning of a Russian copy and from the end of the English text,
articles 36 to 42.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Agreement,
    AvailabilityOfFunds,
    Commitment,
    CooperationArea,
    CostRule,
    Costs,
    CostTerms,
    Doubt,
    DoubtKind,
    EntryIntoEffect,
    Extent,
    FormKind,
    Institution,
    InstitutionKind,
    InstrumentKind,
    InstrumentLink,
    Languages,
    LegalEffect,
    LegalStatus,
    Level,
    LinkKind,
    OnSignature,
    Originals,
    Pair,
    Party,
    PersonKind,
    Portion,
    Resource,
    Side,
    Signing,
    Source,
    SourceDocument,
    SourceKind,
    Strength,
    Term,
    Text,
    UntilDay,
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
        en="Programme of Russia and Jordan for science and culture, 2010 to 2012",
    ),
    parties=GOVERNMENTS.map(
        lambda government: Party(
            institutions=(government,), called=Text(ru="Сторона", en="Party")
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
    commitments=tuple(
        Commitment(
            key=key,
            label=label,
            words=Text(en=words),
            by=Actor.EACH,
            strength=Strength.ENCOURAGE,
            kinds=(kind,),
            areas=("archaeology",),
        )
        for key, label, words, kind in (
            (
                "exhibitions",
                "36",
                "encourage touring shows of antiquities and heritage in both countries",
                FormKind.EXHIBITION,
            ),
            (
                "restoration",
                "37",
                "encourage cooperation in restoring monuments and in running museums",
                FormKind.EXPERIENCE_EXCHANGE,
            ),
            (
                "visits",
                "38",
                "encourage visits of archaeologists; the institutions settle details",
                FormKind.PERSONNEL_EXCHANGE,
            ),
            (
                "training",
                "39",
                "encourage exchange of training for staff of archaeology and museums",
                FormKind.TRAINING,
            ),
        )
    ),
    clauses=(
        AvailabilityOfFunds(
            key="means",
            article="40",
            words=Text(en="within the means of each organisation that takes part"),
            resources=(Resource.FUNDS,),
        ),
        Costs(
            key="money-terms",
            article="41",
            words=Text(en="agreed each year through diplomatic channels"),
            rules=(
                CostRule(
                    terms=CostTerms.LATER,
                    persons=PersonKind.STUDENT,
                    words=Text(
                        en=(
                            "Jordanian students, doctoral students and trainees in"
                            " Russia, at the cost of the Russian treasury"
                        )
                    ),
                ),
                CostRule(
                    terms=CostTerms.LATER,
                    persons=PersonKind.EXPERT,
                    words=Text(en="Russian experts who help in Jordan"),
                ),
            ),
        ),
        LegalStatus(
            key="status",
            article="42",
            words=Text(
                ru="не является международным договором",
                en="no treaty; no rights or duties under international law",
            ),
            effect=LegalEffect.NOT_BINDING,
        ),
        EntryIntoEffect(key="effect", article="42", on=OnSignature()),
        Term(
            key="term",
            article="42",
            words=Text(
                ru="на 2010 - 2012 годы",
                en="for 2010 to 2012; valid until 31 December 2012",
            ),
            span=UntilDay(last_day="2012-12-31"),
        ),
        Languages(
            key="languages",
            texts=("ru", "ar", "en"),
            originals=(Originals(number=2, languages=("ru", "ar", "en")),),
        ),
    ),
    signing=Signing(day="2010-03-11", place=Text(en="Moscow")),
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
            SourceDocument(
                key="english-text",
                kind=SourceKind.COPY,
                address="https://zaki.ru/pagesnew.php?id=58835&page=8",
                languages=("en",),
            ),
        ),
        extent=Extent.PART,
        unseen=(
            Portion.FORMS,
            Portion.COMMITMENTS,
            Portion.SIGNATURES,
            Portion.ANNEXES,
            Portion.LANGUAGE_VERSIONS,
        ),
        doubts=(
            Doubt(
                about="programme-2010",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="English words are paraphrases of the copies"),
                document="copy",
            ),
            Doubt(
                about="status",
                members=("article",),
                kind=DoubtKind.DIFFERS,
                words=Text(en="the Russian copy says it in the preamble"),
                document="copy",
            ),
            Doubt(
                about="languages",
                members=("authority",),
                kind=DoubtKind.CUT_OFF,
                words=Text(en="the words on the authority of the texts were not seen"),
                document="english-text",
            ),
        ),
    ),
)
