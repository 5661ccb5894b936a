"""The memorandum of the Vietnamese and the Polish news agency of 2017, and its forerunner.

Known from one press report: the first agreement, of 1978, was no longer in effect after
"historical changes"; for the Polish agency the ambassador signed the new one.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Agreement,
    Commitment,
    Deliverable,
    DeliverableKind,
    Dossier,
    Doubt,
    DoubtKind,
    Encounter,
    EncounterKind,
    Extent,
    FormKind,
    Group,
    Institution,
    InstitutionKind,
    InstrumentKind,
    InstrumentLink,
    Lapsed,
    Level,
    LinkKind,
    Official,
    Pair,
    PartRef,
    Party,
    Period,
    PersonKind,
    PolicyField,
    Purpose,
    Rank,
    RankTrack,
    Signature,
    Signing,
    Source,
    SourceDocument,
    SourceKind,
    Statement,
    StatementKind,
    Strength,
    Text,
)

VNA = Institution(
    key="vna",
    name=Text(vi="Thông tấn xã Việt Nam", en="Vietnam News Agency"),
    short_name=Text(vi="TTXVN", en="VNA"),
    kind=InstitutionKind.NEWS_AGENCY,
    level=Level.NATIONAL,
    fields=(PolicyField.INFORMATION,),
    country="VN",
)
PAP = Institution(
    key="pap",
    name=Text(en="Polish Press Agency"),
    short_name=Text("PAP"),
    kind=InstitutionKind.NEWS_AGENCY,
    fields=(PolicyField.INFORMATION,),
    country="PL",
)
PARTIES = Pair(Party(institutions=(VNA,)), Party(institutions=(PAP,)))
EMBASSY = Institution(
    key="embassy-pl-vn",
    name=Text(en="Embassy of Poland in Viet Nam"),
    kind=InstitutionKind.DIPLOMATIC_MISSION,
    country="PL",
    seat=Text(en="Viet Nam"),
)
VIET_NAM = Institution(
    key="viet-nam",
    name=Text(en="Socialist Republic of Viet Nam"),
    kind=InstitutionKind.STATE,
    level=Level.STATE,
    country="VN",
)
POLAND = Institution(
    key="poland",
    name=Text(en="Republic of Poland"),
    kind=InstitutionKind.STATE,
    level=Level.STATE,
    country="PL",
)
CORRESPONDENTS = Group(
    key="correspondents",
    words=Text(en="correspondents of the other agency who work in the country"),
    of=Actor.EACH,
    persons=PersonKind.JOURNALIST,
)
LOI = Official(
    key="nguyen-duc-loi",
    name=Text(vi="Nguyễn Đức Lợi"),
    office=Text(en="General Director of VNA"),
    rank=Rank(RankTrack.AGENCY, 1),
    institution="vna",
)
SZYMANOWSKA = Official(
    key="barbara-szymanowska",
    name=Text(pl="Barbara Szymanowska"),
    office=Text(en="Polish Ambassador to Viet Nam"),
    rank=Rank(RankTrack.DIPLOMATIC),
    institution="embassy-pl-vn",
)
QUANG = Official(
    key="tran-dai-quang",
    name=Text(vi="Trần Đại Quang"),
    office=Text(en="President of Viet Nam"),
    rank=Rank(RankTrack.POLITICAL),
    institution="viet-nam",
)
DUDA = Official(
    key="andrzej-duda",
    name=Text(pl="Andrzej Duda"),
    office=Text(en="President of Poland"),
    rank=Rank(RankTrack.POLITICAL),
    institution="poland",
)
REPORT = SourceDocument(
    key="report",
    kind=SourceKind.REPORT,
    publisher=Text(en="VietnamPlus"),
    title=Text(en="Vietnam News Agency resumes cooperation with Polish counterpart"),
    address=(
        "https://en.vietnamplus.vn/"
        "vietnam-news-agency-resumes-cooperation-with-polish-counterpart-post122443.vnp"
    ),
    languages=("en",),
)
FORERUNNER = Agreement(
    key="agreement-1978",
    kind=InstrumentKind.AGREEMENT,
    title=Text(en="Cooperative agreement of VNA and PAP"),
    parties=PARTIES,
    signing=Signing(day="1978"),
    source=Source(
        documents=(REPORT,),
        extent=Extent.PART,
        doubts=(
            Doubt(
                about="agreement-1978",
                members=("title",),
                kind=DoubtKind.SUPPLIED,
                words=Text(en="the report gives kind and year and no title"),
                document="report",
            ),
        ),
    ),
)
MEMORANDUM = Agreement(
    key="memorandum-2017",
    kind=InstrumentKind.MEMORANDUM_OF_UNDERSTANDING,
    title=Text(en="Memorandum of Understanding"),
    parties=PARTIES,
    bodies=(EMBASSY, VIET_NAM, POLAND, CORRESPONDENTS),
    officials=(LOI, SZYMANOWSKA, QUANG, DUDA),
    commitments=(
        Commitment(
            key="news-photos-videos",
            words=Text(en="exchange text news, photos and video clips in English"),
            by=Actor.EACH,
            strength=Strength.PROMISE,
            kinds=(FormKind.INFORMATION_EXCHANGE,),
            deliverables=(
                Deliverable(
                    kind=DeliverableKind.NEWS,
                    name=Text(en="text news"),
                    languages=("en",),
                ),
                Deliverable(
                    kind=DeliverableKind.PHOTO,
                    name=Text(en="photos"),
                    languages=("en",),
                ),
                Deliverable(
                    kind=DeliverableKind.VIDEO,
                    name=Text(en="video clips"),
                    languages=("en",),
                ),
            ),
            purpose=Purpose(words=Text(en="to be published on their own channels")),
        ),
        Commitment(
            key="help-for-correspondents",
            words=Text(en="support the other's correspondents in the country"),
            by=Actor.EACH,
            strength=Strength.PROMISE,
            kinds=(FormKind.BUREAU_SUPPORT,),
            beneficiaries=("correspondents",),
        ),
        Commitment(
            key="professional-cooperation",
            words=Text(en="more professional cooperation"),
            by=Actor.JOINTLY,
            strength=Strength.PROMISE,
        ),
    ),
    statements=(
        Statement(
            key="why-vna-signs",
            kind=StatementKind.INFORMATION,
            words=Text(
                en=(
                    "it serves VNA's foreign services and gives it direct information"
                    " about Central Europe, where it has no bureau"
                )
            ),
            said_by=Actor.FIRST,
        ),
        Statement(
            key="foreign-policy",
            kind=StatementKind.INFORMATION,
            words=Text(
                en="it follows the policy of Party and State to diversify foreign relations"
            ),
            said_by=Actor.FIRST,
        ),
    ),
    encounters=(
        Encounter(
            key="state-visit",
            kind=EncounterKind.VISIT,
            words=Text(en="state visit of the Polish President to Viet Nam"),
            period=Period("2017-11-27", "2017-11-30"),
            place=Text(en="Viet Nam"),
        ),
        Encounter(
            key="signing-ceremony",
            kind=EncounterKind.CEREMONY,
            period=Period.on("2017-11-28"),
            place=Text(en="Hanoi"),
            during="state-visit",
        ),
    ),
    signing=Signing(
        day="2017-11-28",
        place=Text(en="Hanoi"),
        occasion="signing-ceremony",
        signatures=Pair(
            (Signature(by="nguyen-duc-loi"),),
            (Signature(by="barbara-szymanowska", on_behalf_of=("pap",)),),
        ),
        witnesses=("tran-dai-quang", "andrzej-duda"),
    ),
    links=(
        InstrumentLink(
            kind=LinkKind.REPLACES,
            instrument=PartRef("agreement-1978"),
            words=Text(en="ties are resumed after a long interruption"),
        ),
    ),
    source=Source(
        documents=(REPORT,),
        extent=Extent.PART,
        doubts=(
            Doubt(
                about="memorandum-2017",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="the words are paraphrases of the report"),
            ),
            Doubt(
                about="memorandum-2017",
                members=("signing",),
                kind=DoubtKind.INFERRED,
                words=Text(
                    en=(
                        "the year follows from the state visit; that the ambassador signed"
                        " for the agency follows from who the parties are"
                    )
                ),
                document="report",
            ),
            Doubt(
                about="state-visit",
                members=("period",),
                kind=DoubtKind.INFERRED,
                words=Text(en="the report gives days and month"),
                document="report",
            ),
            Doubt(
                about="why-vna-signs",
                members=("said_by",),
                kind=DoubtKind.INFERRED,
                words=Text(en="the report is VNA's own and quotes nobody"),
                document="report",
            ),
            Doubt(
                about="foreign-policy",
                members=("said_by",),
                kind=DoubtKind.INFERRED,
                words=Text(en="the report is VNA's own and quotes nobody"),
                document="report",
            ),
        ),
    ),
)
DOSSIER = Dossier(
    key="vna-pap",
    title=Text(en="VNA and PAP"),
    parties=PARTIES,
    instruments=(FORERUNNER, MEMORANDUM),
    events=(
        Lapsed(
            key="lapse-of-1978",
            words=Text(en="out of effect, through changes of history"),
            known_from=("report",),
            instrument=PartRef("agreement-1978"),
        ),
    ),
    documents=(REPORT,),
    doubts=(
        Doubt(
            about="lapse-of-1978",
            members=("day",),
            kind=DoubtKind.UNCLEAR,
            words=Text(en="some time between 1978 and 2017"),
            document="report",
        ),
    ),
)
