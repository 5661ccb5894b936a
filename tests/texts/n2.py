"""The agreement of Xinhua and the United News of India on news, Beijing 1980.

It is known from two whole copies in Chinese; one has the numbers of the articles and the
names of those who signed.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Agreement,
    Authority,
    AutomaticRenewal,
    Commitment,
    CostItem,
    CostRule,
    Costs,
    CostTerms,
    CountedFrom,
    Deliverable,
    DeliverableKind,
    Doubt,
    DoubtKind,
    EntryIntoEffect,
    Extent,
    FixedTerm,
    FormKind,
    Institution,
    InstitutionKind,
    InstrumentKind,
    IntellectualProperty,
    Languages,
    Level,
    MaterialDuty,
    Notice,
    NoticeCount,
    NoticeForm,
    NoticePurpose,
    Official,
    OnSignature,
    Originals,
    Ownership,
    Pair,
    Party,
    PolicyField,
    Principle,
    PrincipleKind,
    Renewal,
    Role,
    Side,
    Signature,
    Signing,
    Source,
    SourceDocument,
    SourceKind,
    Strength,
    Term,
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
UNI = Institution(
    key="uni",
    name=Text({"zh-Hans": "印度联合新闻社", "en": "United News of India"}),
    short_name=Text({"zh-Hans": "印联社", "en": "UNI"}),
    kind=InstitutionKind.NEWS_AGENCY,
    fields=(PolicyField.INFORMATION,),
    country="IN",
)
NEWS = (
    Deliverable(
        kind=DeliverableKind.NEWS,
        name=Text(en="news broadcast abroad"),
        subject=Text(en="domestic and international"),
    ),
)
INSTRUMENT = Agreement(
    key="xinhua-uni-1980",
    kind=InstrumentKind.AGREEMENT,
    title=Text(
        {
            "zh-Hans": "新华通讯社和印度联合新闻社新闻合作协定",
            "en": (
                "Agreement on news cooperation between Xinhua and the United News of"
                " India"
            ),
        }
    ),
    parties=Pair(Party(institutions=(XINHUA,)), Party(institutions=(UNI,))),
    names_first=Side.FIRST,
    officials=(
        Official(
            key="zeng-tao",
            name=Text({"zh-Hans": "曾涛", "en": "Zeng Tao"}),
            office=Text(
                {"zh-Hans": "新华通讯社代表", "en": "representative of Xinhua"}
            ),
            institution="xinhua",
        ),
        Official(
            key="signer-uni",
            name=Text({"zh-Hant": "米阿錢達尼", "en": "Mi-a-qian-da-ni"}),
            office=Text(
                {"zh-Hans": "印度联合新闻社代表", "en": "representative of UNI"}
            ),
            institution="uni",
        ),
    ),
    principles=(
        Principle(
            kind=PrincipleKind.EQUALITY,
            words=Text({"zh-Hans": "平等互惠", "en": "equality and reciprocity"}),
        ),
        Principle(
            kind=PrincipleKind.RECIPROCITY,
            words=Text({"zh-Hans": "平等互惠", "en": "equality and reciprocity"}),
        ),
        Principle(
            kind=PrincipleKind.RECIPROCITY,
            words=Text(en="the agreement rests wholly on reciprocity"),
            article="3",
        ),
    ),
    commitments=(
        Commitment(
            key="news-of-xinhua",
            label="1",
            words=Text(
                en="Xinhua lets UNI receive and use the news that it broadcasts abroad"
            ),
            by=Actor.FIRST,
            to=Actor.SECOND,
            strength=Strength.PROMISE,
            kinds=(FormKind.INFORMATION_EXCHANGE,),
            deliverables=NEWS,
        ),
        Commitment(
            key="news-of-uni",
            label="2",
            words=Text(
                en="UNI lets Xinhua receive and use the news that it broadcasts abroad"
            ),
            by=Actor.SECOND,
            to=Actor.FIRST,
            strength=Strength.PROMISE,
            kinds=(FormKind.INFORMATION_EXCHANGE,),
            deliverables=NEWS,
        ),
    ),
    clauses=(
        Costs(
            key="costs",
            article="3",
            words=Text(en="no question of payments in money arises"),
            rules=(
                CostRule(
                    role=Role.RECEIVING,
                    items=(CostItem.OTHER,),
                    words=Text(en="the costs of receiving"),
                ),
                CostRule(
                    role=Role.PROVIDING,
                    items=(CostItem.OTHER,),
                    words=Text(en="the costs of sending out"),
                ),
                CostRule(
                    terms=CostTerms.FREE,
                    words=Text(en="nothing is paid between the two"),
                ),
            ),
        ),
        UseOfMaterial(
            key="true-to-the-original",
            article="4",
            words=Text(
                en=(
                    "never change facts, content or intention of the other's news; quote"
                    " directly without any change"
                )
            ),
            by=Actor.EACH,
            material=(DeliverableKind.NEWS,),
            duties=(MaterialDuty.NO_DISTORTION,),
        ),
        UseOfMaterial(
            key="credit",
            article="5",
            words=Text(en="name the source"),
            by=Actor.EACH,
            material=(DeliverableKind.NEWS,),
            duties=(MaterialDuty.CREDIT,),
        ),
        IntellectualProperty(
            key="no-exclusive-rights",
            article="6",
            words=Text(en="the news exchanged carries no exclusive rights"),
            ownership=Ownership.NOT_EXCLUSIVE,
        ),
        EntryIntoEffect(key="effect", article="7", on=OnSignature()),
        Term(
            key="term",
            article="7",
            span=FixedTerm(length="P2Y", counted_from=CountedFrom.EFFECT),
        ),
        Renewal(
            key="renewal",
            article="7",
            words=Text(
                en=(
                    "for two years by itself, unless a side asks three months before the"
                    " end to change or end it"
                )
            ),
            rule=AutomaticRenewal(
                span=FixedTerm(length="P2Y"),
                stopped_by=(NoticePurpose.AMENDMENT, NoticePurpose.NON_RENEWAL),
                notice=Notice(
                    length="P3M",
                    counted=NoticeCount.BEFORE_END_OF_TERM,
                    form=NoticeForm.WRITING,
                    by=Actor.EACH,
                ),
            ),
        ),
        Languages(
            key="languages",
            texts=("zh", "en"),
            authority=Authority.EQUAL,
            originals=(Originals(number=2),),
        ),
    ),
    signing=Signing(
        day="1980-10-17",
        place=Text({"zh-Hans": "北京", "en": "Beijing"}),
        signatures=Pair(
            (Signature(by="zeng-tao", on_behalf_of=("xinhua",)),),
            (Signature(by="signer-uni", on_behalf_of=("uni",)),),
        ),
    ),
    source=Source(
        documents=(
            SourceDocument(
                key="copy",
                kind=SourceKind.COPY,
                address="https://law1.110.com/law_11265.html",
                languages=("zh-Hans",),
            ),
            SourceDocument(
                key="numbered-copy",
                kind=SourceKind.COPY,
                title=Text({"zh-Hant": "新華通訊社和印度聯合新聞社新聞合作協定"}),
                address=(
                    "https://newton.com.tw/wiki/"
                    "%E6%96%B0%E8%8F%AF%E9%80%9A%E8%A8%8A%E7%A4%BE%E5%92%8C%E5%8D%B0%E5%BA%A6"
                    "%E8%81%AF%E5%90%88%E6%96%B0%E8%81%9E%E7%A4%BE%E6%96%B0%E8%81%9E%E5%90%88"
                    "%E4%BD%9C%E5%8D%94%E5%AE%9A"
                ),
                languages=("zh-Hant",),
            ),
        ),
        extent=Extent.WHOLE,
        doubts=(
            Doubt(
                about="xinhua-uni-1980",
                kind=DoubtKind.SUPPLIED,
                words=Text(
                    en="the English words are paraphrases of the Chinese copies"
                ),
            ),
            Doubt(
                about="term",
                members=("span",),
                kind=DoubtKind.INFERRED,
                words=Text(
                    en="one sentence has effect on signature and the length of the term"
                ),
            ),
            Doubt(
                about="languages",
                members=("originals",),
                kind=DoubtKind.UNCLEAR,
                words=Text(en="the text says two and no more: not whose they are"),
            ),
            Doubt(
                about="xinhua-uni-1980",
                members=("principles",),
                kind=DoubtKind.INFERRED,
                words=Text(en="the first two principles are one phrase of the text"),
            ),
            Doubt(
                about="signer-uni",
                members=("name",),
                kind=DoubtKind.SUPPLIED,
                words=Text(en="from the Chinese sounds; the real name is not known"),
                document="numbered-copy",
            ),
        ),
    ),
)
