"""The agreement of Xinhua and the Portuguese news agency on news, Lisbon 1978.

It is known from a whole copy in Chinese, which has lost the numbers of the articles.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Agreement,
    Amendment,
    Authority,
    AutomaticRenewal,
    Bound,
    Commitment,
    Condition,
    ConditionKind,
    Consent,
    CostRule,
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
    Group,
    Institution,
    InstitutionKind,
    InstrumentKind,
    Languages,
    Level,
    MaterialDuty,
    Notice,
    NoticeCount,
    NoticeForm,
    NoticePurpose,
    Official,
    OnSignature,
    Pair,
    Party,
    PersonKind,
    PolicyField,
    Purpose,
    Quantity,
    Relation,
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
    Unit,
    UseOfMaterial,
)

XINHUA = Institution(
    key="xinhua",
    name=Text({"zh-Hans": "新华通讯社", "en": "Xinhua News Agency"}),
    short_name=Text(en="Xinhua"),
    kind=InstitutionKind.NEWS_AGENCY,
    level=Level.NATIONAL,
    fields=(PolicyField.INFORMATION,),
    country="CN",
)
PORTUGUESE_AGENCY = Institution(
    key="portuguese-agency",
    name=Text({"zh-Hans": "葡萄牙通讯社", "en": "Portuguese news agency"}),
    kind=InstitutionKind.NEWS_AGENCY,
    fields=(PolicyField.INFORMATION,),
    country="PT",
    aliases=(Text("Lusa"),),
)
RESIDENT = Group(
    key="resident-correspondents",
    words=Text(en="correspondents of the other side who are posted in the country"),
    of=Actor.EACH,
    persons=PersonKind.JOURNALIST,
)
VISITING = Group(
    key="visiting-reporters",
    words=Text(en="reporters of the other side who come for a time"),
    of=Actor.EACH,
    persons=PersonKind.JOURNALIST,
)
FREE = CostRule(terms=CostTerms.FREE)
COMMITMENTS = (
    Commitment(
        key="news",
        words=Text(
            en=(
                "each may receive, with its own equipment and without payment, the news"
                " that the other sends out, and use it"
            )
        ),
        by=Actor.EACH,
        strength=Strength.PROMISE,
        kinds=(FormKind.INFORMATION_EXCHANGE,),
        deliverables=(
            Deliverable(kind=DeliverableKind.NEWS, name=Text(en="news sent out")),
        ),
        costs=(FREE,),
    ),
    Commitment(
        key="photos",
        words=Text(
            en=(
                "send each other news photos by air mail, free of charge, with captions"
                " in English or French"
            )
        ),
        by=Actor.EACH,
        strength=Strength.PROMISE,
        kinds=(FormKind.INFORMATION_EXCHANGE,),
        deliverables=(
            Deliverable(
                kind=DeliverableKind.PHOTO,
                name=Text(en="news photos with captions"),
                languages=("en", "fr"),
            ),
        ),
        amounts=(Quantity(10, Unit.ITEM, bound=Bound.AT_LEAST, per="P1M"),),
        costs=(
            CostRule(
                role=Role.REQUESTING,
                words=Text(en="photos sent by facsimile because a side asks for it"),
            ),
            CostRule(terms=CostTerms.FREE, words=Text(en="photos sent by air mail")),
        ),
    ),
    Commitment(
        key="special-reports",
        words=Text(en="supply special reports when the other asks for them"),
        by=Actor.EACH,
        strength=Strength.PROMISE,
        kinds=(FormKind.INFORMATION_EXCHANGE,),
        deliverables=(
            Deliverable(kind=DeliverableKind.NEWS, name=Text(en="special reports")),
        ),
        conditions=(Condition(kind=ConditionKind.ON_REQUEST, of=Actor.EACH),),
        costs=(CostRule(role=Role.REQUESTING),),
    ),
    Commitment(
        key="help-for-reporters",
        words=Text(
            en="do what is possible to help the other's posted and visiting reporters"
        ),
        by=Actor.EACH,
        strength=Strength.ENDEAVOUR,
        kinds=(FormKind.BUREAU_SUPPORT,),
        beneficiaries=("resident-correspondents", "visiting-reporters"),
        conditions=(
            Condition(
                kind=ConditionKind.WITHIN_MEANS,
                of=Actor.EACH,
                words=Text(en="as far as possible"),
            ),
        ),
    ),
    Commitment(
        key="news-for-correspondents",
        words=Text(
            en="give its own news to the other's posted correspondents for free"
        ),
        by=Actor.EACH,
        strength=Strength.PROMISE,
        kinds=(FormKind.BUREAU_SUPPORT, FormKind.INFORMATION_EXCHANGE),
        deliverables=(
            Deliverable(kind=DeliverableKind.NEWS, name=Text(en="news sent out")),
        ),
        beneficiaries=("resident-correspondents",),
        costs=(FREE,),
    ),
)
INSTRUMENT = Agreement(
    key="xinhua-portuguese-agency-1978",
    kind=InstrumentKind.AGREEMENT,
    title=Text(
        {
            "zh-Hans": "新华通讯社和葡萄牙通讯社新闻合作协定",
            "en": (
                "Agreement on news cooperation between Xinhua and the Portuguese news"
                " agency"
            ),
        }
    ),
    parties=Pair(
        Party(institutions=(XINHUA,)), Party(institutions=(PORTUGUESE_AGENCY,))
    ),
    names_first=Side.FIRST,
    bodies=(RESIDENT, VISITING),
    officials=(
        Official(
            key="signer-xinhua",
            office=Text(
                {"zh-Hans": "新华通讯社代表", "en": "representative of Xinhua"}
            ),
            institution="xinhua",
        ),
        Official(
            key="signer-portuguese-agency",
            office=Text(
                {
                    "zh-Hans": "葡萄牙通讯社代表",
                    "en": "representative of the Portuguese news agency",
                }
            ),
            institution="portuguese-agency",
        ),
    ),
    purposes=(
        Purpose(
            words=Text(en="strengthen the cooperation of the two agencies"),
            between=(Relation.INSTITUTIONS,),
        ),
        Purpose(
            words=Text(en="more understanding and friendship of the two peoples"),
            between=(Relation.PEOPLES,),
        ),
    ),
    commitments=COMMITMENTS,
    clauses=(
        UseOfMaterial(
            key="use-of-news",
            words=Text(
                en="keep to the sense of the news; quote directly without any change"
            ),
            by=Actor.EACH,
            material=(DeliverableKind.NEWS,),
            duties=(MaterialDuty.NO_DISTORTION,),
        ),
        UseOfMaterial(
            key="use-of-photos",
            words=Text(en="use photos with their own captions, exactly"),
            by=Actor.EACH,
            material=(DeliverableKind.PHOTO,),
            duties=(MaterialDuty.NO_DISTORTION,),
        ),
        UseOfMaterial(
            key="use-of-special-reports",
            words=Text(en="name the source of special reports"),
            by=Actor.EACH,
            material=(DeliverableKind.NEWS,),
            duties=(MaterialDuty.CREDIT,),
        ),
        EntryIntoEffect(key="effect", on=OnSignature()),
        Term(
            key="term",
            span=FixedTerm(length="P1Y", counted_from=CountedFrom.EFFECT),
        ),
        Renewal(
            key="renewal",
            words=Text(
                en=(
                    "from year to year by itself, unless a side says a month before the"
                    " end that it wishes to end it"
                )
            ),
            rule=AutomaticRenewal(
                span=FixedTerm(length="P1Y"),
                stopped_by=(NoticePurpose.NON_RENEWAL,),
                notice=Notice(
                    length="P1M",
                    counted=NoticeCount.BEFORE_END_OF_TERM,
                    form=NoticeForm.WRITING,
                    by=Actor.EACH,
                ),
            ),
        ),
        Languages(key="languages", texts=("zh", "pt"), authority=Authority.EQUAL),
        Amendment(
            key="amendment",
            words=Text(en="may be changed or added to if both sides agree"),
            consent=Consent(by=Actor.JOINTLY),
        ),
    ),
    signing=Signing(
        day="1978-10-23",
        place=Text({"zh-Hans": "里斯本", "en": "Lisbon"}),
        signatures=Pair(
            (Signature(by="signer-xinhua", on_behalf_of=("xinhua",)),),
            (
                Signature(
                    by="signer-portuguese-agency",
                    on_behalf_of=("portuguese-agency",),
                ),
            ),
        ),
    ),
    source=Source(
        documents=(
            SourceDocument(
                key="copy",
                kind=SourceKind.COPY,
                title=Text({"zh-Hans": "新华通讯社和葡萄牙通讯社新闻合作协定"}),
                address="https://m.110.com/fagui/349909.html",
                languages=("zh",),
            ),
        ),
        extent=Extent.WHOLE,
        doubts=(
            Doubt(
                about="xinhua-portuguese-agency-1978",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="the English words are paraphrases of the Chinese copy"),
            ),
            Doubt(
                about="portuguese-agency",
                members=("name",),
                kind=DoubtKind.UNCLEAR,
                words=Text(
                    en="the copy describes the agency and does not give its own name"
                ),
                document="copy",
            ),
            Doubt(
                about="portuguese-agency",
                members=("aliases",),
                kind=DoubtKind.SUPPLIED,
                words=Text(en="a list of such texts calls it so; the copy does not"),
            ),
            Doubt(
                about="special-reports",
                members=("strength",),
                kind=DoubtKind.INFERRED,
                words=Text(
                    en=(
                        "the text gives a right to ask; that the other side will supply"
                        " follows from it"
                    )
                ),
                document="copy",
            ),
            Doubt(
                about="term",
                members=("span",),
                kind=DoubtKind.INFERRED,
                words=Text(
                    en="one sentence has effect on signature and the length of the term"
                ),
                document="copy",
            ),
        ),
    ),
)
