"""Broadcasting ministries of China and Mali, protocol on hired transmitters, 1993.

Known from two Chinese copies that break off in article 4, in the instalments. It was
signed on 29 October 1993 for a term that began on 30 January 1993.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Agreement,
    Annex,
    Annexes,
    Channel,
    Commitment,
    Condition,
    ConditionKind,
    CountedFrom,
    Course,
    Deliverable,
    DeliverableKind,
    Doubt,
    DoubtKind,
    Extent,
    FixedTerm,
    FormKind,
    Institution,
    InstitutionKind,
    InstrumentKind,
    Level,
    Money,
    Pair,
    Party,
    Period,
    PolicyField,
    Portion,
    Quantity,
    Side,
    Signing,
    Source,
    SourceDocument,
    SourceKind,
    Strength,
    Term,
    Text,
    Unit,
)

CHINA = Institution(
    key="china",
    name=Text({"zh-Hans": "中华人民共和国", "en": "People's Republic of China"}),
    kind=InstitutionKind.STATE,
    level=Level.STATE,
    country="CN",
)
MALI = Institution(
    key="mali",
    name=Text({"zh-Hans": "马里共和国", "en": "Republic of Mali"}),
    kind=InstitutionKind.STATE,
    level=Level.STATE,
    country="ML",
)
MINISTRIES = Pair(
    Institution(
        key="mrft-cn",
        name=Text(
            {
                "zh-Hans": "中华人民共和国广播电影电视部",
                "en": "Ministry of Radio, Film and Television of China",
            }
        ),
        kind=InstitutionKind.MINISTRY,
        level=Level.NATIONAL,
        fields=(PolicyField.INFORMATION,),
        country="CN",
        within=CHINA,
    ),
    Institution(
        key="mcc-ml",
        name=Text(
            {
                "zh-Hans": "马里共和国文化和通讯部",
                "en": "Ministry of Culture and Communication of Mali",
            }
        ),
        kind=InstitutionKind.MINISTRY,
        level=Level.NATIONAL,
        fields=(PolicyField.CULTURE, PolicyField.INFORMATION),
        country="ML",
        within=MALI,
    ),
)
CRI = Institution(
    key="cri",
    name=Text({"zh-Hans": "中国国际广播电台", "en": "China Radio International"}),
    kind=InstitutionKind.BROADCASTER,
    country="CN",
)
ORTM = Institution(
    key="ortm",
    name=Text(
        {"zh-Hans": "马里广播电视局", "en": "Malian office of radio and television"}
    ),
    kind=InstitutionKind.BROADCASTER,
    country="ML",
)
RENT = Text(en="rent of two transmitters")

INSTRUMENT = Agreement(
    key="transmitters-1993",
    kind=InstrumentKind.PROTOCOL,
    title=Text(
        {
            "zh-Hans": (
                "中华人民共和国广播电影电视部和马里共和国文化和通讯部关于租用短波广播"
                "发射设备议定书"
            ),
            "en": (
                "Protocol of the broadcasting ministries of China and Mali on the hire"
                " of short-wave transmitters"
            ),
        }
    ),
    parties=Pair(
        Party(
            institutions=(MINISTRIES.first,),
            called=Text({"zh-Hans": "中方", "en": "Chinese side"}),
        ),
        Party(
            institutions=(MINISTRIES.second,),
            called=Text({"zh-Hans": "马方", "en": "Malian side"}),
        ),
    ),
    names_first=Side.FIRST,
    bodies=(CRI, ORTM),
    commitments=(
        Commitment(
            key="hire",
            label="1",
            words=Text(
                en=(
                    "goes on letting the other side use two transmitters of 50 kW to"
                    " relay its programmes for Africa and America"
                )
            ),
            by=Actor.SECOND,
            to=Actor.FIRST,
            strength=Strength.PROMISE,
            kinds=(FormKind.BROADCAST, FormKind.EQUIPMENT),
            deliverables=(
                Deliverable(
                    kind=DeliverableKind.EQUIPMENT,
                    name=Text(en="two short-wave transmitters of 50 kW"),
                ),
            ),
            amounts=(
                Quantity(2, Unit.ITEM, words=Text(en="two transmitters")),
                Quantity(
                    13, Unit.HOUR, per="P1D", words=Text(en="each transmitter, 13 h")
                ),
            ),
            performers=("ortm",),
            beneficiaries=("cri",),
            period=Period("1993-01-30", "1998-01-29"),
            places=(Text(en="transmitting station 1, Bamako"),),
            course=Course.CONTINUES,
        ),
        Commitment(
            key="rent",
            label="3",
            words=Text(
                en="pays 695.78 francs for an hour of one transmitter, all costs included"
            ),
            by=Actor.FIRST,
            to=Actor.SECOND,
            strength=Strength.PROMISE,
            kinds=(FormKind.FUNDING,),
            amounts=(
                Money(
                    "695.78",
                    "FRF",
                    words=Text(en="for an hour of one transmitter"),
                ),
                Money(6_602_952, "FRF", per="P1Y", words=RENT),
                Money(33_014_761, "FRF", words=Text(en="rent for five years")),
            ),
            in_return_for=("hire",),
        ),
        Commitment(
            key="cash",
            label="4",
            words=Text(
                en=(
                    "pays 15 per cent of the rent of five years in cash, into account"
                    " 260/608F of the Malian broadcaster at the Mali Development Bank in"
                    " Bamako, main hall (210-01), post box B.P. 94"
                )
            ),
            by=Actor.FIRST,
            to=Actor.SECOND,
            strength=Strength.PROMISE,
            kinds=(FormKind.FUNDING,),
            amounts=(Quantity(15, Unit.PERCENT), Money(4_952_214, "FRF")),
            part_of="rent",
            beneficiaries=("ortm",),
            channel=Channel.DIRECT,
        ),
        Commitment(
            key="first-instalment",
            label="4(1)",
            words=Text(en="half of it at the end of 1993"),
            by=Actor.FIRST,
            to=Actor.SECOND,
            strength=Strength.PROMISE,
            kinds=(FormKind.FUNDING,),
            amounts=(Quantity(50, Unit.PERCENT), Money(2_476_107, "FRF")),
            part_of="cash",
            due="1993-12",
        ),
        Commitment(
            key="second-instalment",
            label="4(2)",
            words=Text(en="a quarter of it at the end of 1995"),
            by=Actor.FIRST,
            to=Actor.SECOND,
            strength=Strength.PROMISE,
            kinds=(FormKind.FUNDING,),
            amounts=(Quantity(25, Unit.PERCENT), Money(1_238_054, "FRF")),
            part_of="cash",
            due="1995-12",
        ),
        Commitment(
            key="third-instalment",
            label="4(3)",
            words=Text(
                en="a quarter at the end of the hire, less the rent of interruptions"
            ),
            by=Actor.FIRST,
            to=Actor.SECOND,
            strength=Strength.PROMISE,
            kinds=(FormKind.FUNDING,),
            amounts=(Quantity(25, Unit.PERCENT), Money(1_238_054, "FRF")),
            part_of="cash",
            due="1998-01-29",
            conditions=(
                Condition(
                    kind=ConditionKind.OTHER,
                    words=Text(en="less the rent for times of interruption"),
                ),
            ),
        ),
    ),
    clauses=(
        Annexes(
            key="annexes",
            article="1",
            annexes=(
                Annex(
                    key="technical-rules",
                    label="1",
                    title=Text(en="rules for use of the equipment"),
                ),
            ),
        ),
        Term(
            key="term",
            article="2",
            words=Text(en="five years, from 30 January 1993 to 29 January 1998"),
            span=FixedTerm(
                length="P5Y", counted_from=CountedFrom.DAY, begins="1993-01-30"
            ),
        ),
    ),
    signing=Signing(day="1993-10-29"),
    source=Source(
        documents=(
            SourceDocument(
                key="copy",
                kind=SourceKind.COPY,
                address="http://law263.infoeach.com/view-MjYzfDY2OTY3.html",
                languages=("zh-Hans",),
            ),
            SourceDocument(
                key="second-copy",
                kind=SourceKind.COPY,
                address="http://law800.infoeach.com/view-ODAwfDY2OTY3.html",
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
                about="transmitters-1993",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="English words are paraphrases of the Chinese copies"),
                document="copy",
            ),
            Doubt(
                about="transmitters-1993",
                members=("signing",),
                kind=DoubtKind.ELSEWHERE,
                words=Text(
                    en=(
                        "the head of the copies gives 29 October 1993 as the day of"
                        " signing and as the day of effect; the text seen does not"
                    )
                ),
                document="copy",
            ),
            Doubt(
                about="third-instalment",
                kind=DoubtKind.CUT_OFF,
                words=Text(
                    en=(
                        "the copies break off here: more on interruptions, the other 85"
                        " per cent and all later articles were not seen"
                    )
                ),
                document="copy",
            ),
        ),
    ),
)
