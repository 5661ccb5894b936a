"""H4: governments of China and South Africa, memorandum on public health.

Known from a Chinese copy that breaks off in article 4. It begins with definitions; its
authorities are ministries that are no party.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Agreement,
    Commitment,
    CooperationArea,
    Definition,
    Definitions,
    Doubt,
    DoubtKind,
    Extent,
    FocalPoints,
    Institution,
    InstitutionKind,
    InstrumentKind,
    Level,
    OtherInstruments,
    OtherProvision,
    Pair,
    Party,
    PointRole,
    PolicyField,
    Portion,
    Principle,
    PrincipleKind,
    Recital,
    Relation,
    Side,
    Source,
    SourceDocument,
    SourceKind,
    Standing,
    Strength,
    Text,
)

GOVERNMENTS = Pair(
    Institution(
        key="government-cn",
        name=Text({"zh-Hans": "中华人民共和国政府", "en": "Government of China"}),
        kind=InstitutionKind.GOVERNMENT,
        level=Level.NATIONAL,
        country="CN",
    ),
    Institution(
        key="government-za",
        name=Text({"zh-Hans": "南非共和国政府", "en": "Government of South Africa"}),
        kind=InstitutionKind.GOVERNMENT,
        level=Level.NATIONAL,
        country="ZA",
    ),
)
MINISTRIES = Pair(
    Institution(
        key="moh-cn",
        name=Text(
            {"zh-Hans": "中华人民共和国卫生部", "en": "Ministry of Health of China"}
        ),
        kind=InstitutionKind.MINISTRY,
        level=Level.NATIONAL,
        fields=(PolicyField.HEALTH,),
        country="CN",
        within=GOVERNMENTS.first,
    ),
    Institution(
        key="doh-za",
        name=Text({"zh-Hans": "国家卫生部", "en": "National Department of Health"}),
        kind=InstitutionKind.MINISTRY,
        level=Level.NATIONAL,
        fields=(PolicyField.HEALTH,),
        country="ZA",
        within=GOVERNMENTS.second,
    ),
)

INSTRUMENT = Agreement(
    key="public-health",
    kind=InstrumentKind.MEMORANDUM_OF_UNDERSTANDING,
    title=Text(
        {
            "zh-Hans": (
                "中华人民共和国政府和南非共和国政府关于公共卫生和医学科学谅解备忘录"
            ),
            "en": (
                "Memorandum of understanding of the governments of China and South"
                " Africa on public health and medical science"
            ),
        }
    ),
    parties=GOVERNMENTS.map(lambda government: Party(institutions=(government,))),
    names_first=Side.FIRST,
    bodies=(*MINISTRIES,),
    preamble=(
        Recital(words=Text(en="public health and research matter to development")),
        Recital(
            words=Text(en="wider exchange will better the relation of health bodies"),
            between=(Relation.INSTITUTIONS,),
        ),
        Recital(
            words=Text(en="a lasting relation takes a steady mechanism of exchange"),
            between=(Relation.STATES,),
        ),
    ),
    principles=(
        Principle(kind=PrincipleKind.EQUALITY, article="3"),
        Principle(kind=PrincipleKind.MUTUAL_BENEFIT, article="3"),
        Principle(kind=PrincipleKind.NATIONAL_LAW, article="3"),
    ),
    areas=tuple(
        CooperationArea(key=key, label=label, name=Text(en=name))
        for key, label, name in (
            ("research", "(1)", "public health services and biomedical research"),
            ("primary-care", "(2)", "primary care and family medicine"),
            ("quality", "(3)", "assurance of quality and standards of practice"),
            (
                "traditional",
                "(4)",
                "education, training and research in traditional medicine",
            ),
            ("lifestyle", "(5)", "healthy ways of life"),
        )
    ),
    commitments=(
        Commitment(
            key="develop-cooperation",
            label="3",
            words=Text(en="set up and develop cooperation in health"),
            by=Actor.JOINTLY,
            strength=Strength.PROMISE,
            areas=("research", "primary-care", "quality", "traditional", "lifestyle"),
        ),
    ),
    clauses=(
        Definitions(
            key="definitions",
            article="1",
            words=Text(en="unless the context asks for another meaning"),
            terms=(
                Definition(
                    term=Text({"zh-Hans": "公共卫生", "en": "public health"}),
                    meaning=Text(
                        en=(
                            "a state of health that betters the life of persons and"
                            " communities in a lasting way that the public can afford"
                            " and that furthers a healthy environment"
                        )
                    ),
                ),
                Definition(
                    term=Text({"zh-Hans": "本谅解备忘录", "en": "this memorandum"}),
                    meaning=Text(en="this document with any annex"),
                ),
            ),
        ),
        OtherProvision(
            key="headings",
            article="1(2)",
            words=Text(en="notes in the margin and headings do not interpret the text"),
        ),
        FocalPoints(
            key="authorities",
            article="2",
            words=Text(
                en="the governments carry it out through their health ministries"
            ),
            role=PointRole.COMPETENT_AUTHORITY,
            points=Pair(("moh-cn",), ("doh-za",)),
        ),
        OtherInstruments(
            key="documents-to-follow",
            article="3",
            words=Text(
                en=(
                    "documents on individual areas may be signed under the law of each;"
                    " they become a part of the memorandum"
                )
            ),
            standing=Standing.TO_FOLLOW,
        ),
    ),
    source=Source(
        documents=(
            SourceDocument(
                key="copy",
                kind=SourceKind.COPY,
                address="http://fsou.com/html/text/eag/1006694/100669484.html",
                languages=("zh-Hans",),
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
                about="public-health",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="English words are paraphrases of the Chinese copy"),
                document="copy",
            ),
            Doubt(
                about="doh-za",
                members=("name",),
                kind=DoubtKind.INFERRED,
                words=Text(en="the copy misspells the first sign of the name"),
                document="copy",
            ),
        ),
    ),
)
