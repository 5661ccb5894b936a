"""Memorandum of China and Malaysia, Beijing, 15 September 2003, from article 4 on.

Read in Chinese on the second page of a copy: disputes, rights, secrecy, changes, effect,
suspension, term, end, languages. Title and articles 1 to 3 were not seen.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Agreement,
    Amendment,
    Authority,
    AutomaticRenewal,
    Channel,
    Confidentiality,
    Consent,
    DisputeSettlement,
    DisputeStep,
    Doubt,
    DoubtKind,
    EntryIntoEffect,
    Extent,
    FixedTerm,
    Institution,
    InstitutionKind,
    InstrumentKind,
    IntellectualProperty,
    Languages,
    Level,
    Notice,
    NoticeCount,
    NoticeForm,
    NoticePurpose,
    Official,
    OnAgreedDay,
    Originals,
    Pair,
    Party,
    Portion,
    Renewal,
    SameLength,
    Settlement,
    Side,
    Signature,
    Signing,
    Source,
    SourceDocument,
    SourceKind,
    Suspension,
    Term,
    Termination,
    Text,
    UnderWay,
)


def zh(words: str, english: str) -> Text:
    return Text({"zh-Hans": words, "en": english})


GOVERNMENTS = Pair(
    Institution(
        key="government-cn",
        name=zh("中华人民共和国政府", "Government of the People's Republic of China"),
        kind=InstitutionKind.GOVERNMENT,
        level=Level.NATIONAL,
        country="CN",
    ),
    Institution(
        key="government-my",
        name=Text(en="Government of Malaysia"),
        kind=InstitutionKind.GOVERNMENT,
        level=Level.NATIONAL,
        country="MY",
    ),
)
SIGNERS = Pair(
    Official(key="he-guangwei", name=zh("何光暐", "He Guangwei")),
    Official(
        key="syed-hamid-albar", name=zh("赛义德·哈米德·阿巴尔", "Syed Hamid Albar")
    ),
)

INSTRUMENT = Agreement(
    key="memorandum-2003",
    kind=InstrumentKind.MEMORANDUM_OF_UNDERSTANDING,
    title=zh("谅解备忘录", "Memorandum of Understanding"),
    parties=GOVERNMENTS.map(lambda government: Party(institutions=(government,))),
    parties_called=zh("双方", "both sides"),
    names_first=Side.FIRST,
    officials=(*SIGNERS,),
    clauses=(
        DisputeSettlement(
            key="disputes",
            article="4",
            words=Text(
                en="by friendly talks, without a third party or international arbiters"
            ),
            steps=(
                DisputeStep(way=Settlement.CONSULTATION),
                DisputeStep(way=Settlement.NEGOTIATION),
            ),
            excluded=(Settlement.ARBITRATION,),
        ),
        IntellectualProperty(
            key="rights",
            article="5",
            words=Text(
                en=(
                    "rights are protected as the law of each country and the treaties"
                    " of both demand"
                )
            ),
        ),
        Confidentiality(
            key="secrecy",
            article="6",
            words=Text(
                en=(
                    "each keeps secret what it receives and is marked as classified,"
                    " after the end for as long as both agree"
                )
            ),
            by=Actor.EACH,
        ),
        Amendment(
            key="changes",
            article="7",
            words=Text(
                en=(
                    "either may ask for a change of the whole or a part; what both"
                    " agree on is a part of it from a day that both agree on"
                )
            ),
            consent=Consent(),
            effect=OnAgreedDay(),
            notice=Notice(
                form=NoticeForm.WRITING, channel=Channel.DIPLOMATIC, by=Actor.EACH
            ),
        ),
        EntryIntoEffect(
            key="effect",
            article="8",
            words=Text(
                en="on a day that both agree on and tell each other by diplomatic note"
            ),
            on=OnAgreedDay(channel=Channel.DIPLOMATIC),
        ),
        Suspension(
            key="suspension",
            article="9",
            words=zh("暂停执行", "either may suspend the whole or a part"),
            by=Actor.EACH,
            notice=Notice(length="P30D", channel=Channel.DIPLOMATIC),
            grounds=(Text(en="security"), Text(en="public order"), Text(en="health")),
        ),
        Term(key="term", article="10", span=FixedTerm(length="P5Y")),
        Renewal(
            key="renewal",
            article="10",
            words=Text(en="for five years each time, unless ended by notice"),
            rule=AutomaticRenewal(
                span=SameLength(),
                stopped_by=(NoticePurpose.TERMINATION,),
                notice=Notice(
                    length="P6M", counted=NoticeCount.BEFORE_END_OF_TERM, by=Actor.EACH
                ),
            ),
        ),
        Termination(
            key="termination",
            article="11",
            words=Text(
                en=(
                    "six months before, in writing; it goes on for programmes until"
                    " they are done"
                )
            ),
            by=Actor.EACH,
            notice=Notice(length="P6M", form=NoticeForm.WRITING, by=Actor.EACH),
            under_way=UnderWay.CONTINUE,
            survives=("secrecy",),
        ),
        Languages(
            key="languages",
            words=Text(en="where they are read differently, the English one counts"),
            texts=("zh", "ms", "en"),
            authority=Authority.EQUAL,
            prevailing="en",
            originals=(Originals(number=2, languages=("zh", "ms", "en")),),
        ),
    ),
    signing=Signing(
        day="2003-09-15",
        place=zh("北京", "Beijing"),
        signatures=SIGNERS.map(
            lambda signer: (
                Signature(
                    by=signer.key,
                    authority=zh("经各自政府授权", "authorised by the own government"),
                ),
            )
        ),
    ),
    source=Source(
        documents=(
            SourceDocument(
                key="copy",
                kind=SourceKind.COPY,
                address="http://fsou.com/html/text/eag/1006674/100667464_1.html",
                languages=("zh-Hans",),
            ),
        ),
        extent=Extent.PART,
        unseen=(
            Portion.TITLE,
            Portion.PREAMBLE,
            Portion.PRINCIPLES,
            Portion.AREAS,
            Portion.FORMS,
            Portion.COMMITMENTS,
            Portion.LANGUAGE_VERSIONS,
        ),
        doubts=(
            Doubt(
                about="memorandum-2003",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="all English words; the page has the Chinese text"),
                document="copy",
            ),
            Doubt(
                about="memorandum-2003",
                members=("title",),
                kind=DoubtKind.SUPPLIED,
                words=Text(en="what the text calls itself; its subject was not seen"),
                document="copy",
            ),
            Doubt(
                about="memorandum-2003",
                members=("parties",),
                kind=DoubtKind.CUT_OFF,
                words=Text(
                    en=(
                        "the page breaks off in the name of the second side, which is"
                        " inferred from its first character, the language and who signed"
                    )
                ),
                document="copy",
            ),
            Doubt(
                about="disputes",
                members=("steps",),
                kind=DoubtKind.UNCLEAR,
                words=Text(en="consultation and negotiation, in no order"),
                document="copy",
            ),
        ),
    ),
)
