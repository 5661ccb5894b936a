"""The fourth meeting of a committee for science and technology, as a press report has it.

The report tells who was in the chair, what was talked about, what each chair said and
when and where the next meeting is; of minutes or their words it tells nothing.
"""

from __future__ import annotations

from bilateral import (
    Actor,
    Doubt,
    DoubtKind,
    Encounter,
    EncounterKind,
    Extent,
    Institution,
    InstitutionKind,
    InstrumentLink,
    Level,
    LinkKind,
    Mode,
    NextMeeting,
    Official,
    Pair,
    Party,
    Period,
    PolicyField,
    ReviewMinutes,
    Source,
    SourceDocument,
    SourceKind,
    Statement,
    StatementKind,
    Text,
)

CHINA = Institution(
    key="china",
    name="China",
    kind=InstitutionKind.STATE,
    level=Level.STATE,
    country="CN",
)
MONTENEGRO = Institution(
    key="montenegro",
    name="Montenegro",
    kind=InstitutionKind.STATE,
    level=Level.STATE,
    country="ME",
)
COMMITTEE = Institution(
    key="committee",
    name=Text(
        {
            "zh-Hans": "中国—黑山科技合作委员会",
            "en": "Committee of China and Montenegro for science and technology",
        }
    ),
    kind=InstitutionKind.JOINT_BODY,
    fields=(PolicyField.SCIENCE,),
)
MINISTRIES = Pair(
    Institution(
        key="most-cn",
        name=Text({"zh-Hans": "科技部", "en": "Ministry of Science and Technology"}),
        kind=InstitutionKind.MINISTRY,
        level=Level.NATIONAL,
        fields=(PolicyField.SCIENCE,),
        country="CN",
        within=CHINA,
    ),
    Institution(
        key="ministry-me",
        name=Text(
            {
                "zh-Hans": "黑山科学与技术发展部",
                "en": "Ministry of Science and Technological Development",
            }
        ),
        kind=InstitutionKind.MINISTRY,
        level=Level.NATIONAL,
        fields=(PolicyField.SCIENCE,),
        country="ME",
        within=MONTENEGRO,
    ),
)
CHAIRS = Pair(
    Official(
        key="sun-jian",
        name=Text({"zh-Hans": "孙键", "en": "Sun Jian"}),
        office=Text(
            {"zh-Hans": "国际合作司副司长", "en": "deputy head of international work"}
        ),
        institution="most-cn",
    ),
    Official(
        key="chair-me",
        name=Text(
            {"zh-Hans": "斯米尔娅·卡日奇·武亚契奇", "en": "Smilja Kažić Vujačić"}
        ),
        office=Text({"zh-Hans": "国际合作司司长", "en": "head of international work"}),
        institution="ministry-me",
    ),
)

INSTRUMENT = ReviewMinutes(
    key="meeting-2023",
    title=Text(en="Fourth meeting of the committee for science and technology"),
    parties=Pair(Party(institutions=(CHINA,)), Party(institutions=(MONTENEGRO,))),
    bodies=(COMMITTEE, *MINISTRIES),
    officials=(*CHAIRS,),
    statements=(
        Statement(
            key="view-of-china",
            kind=StatementKind.VIEW,
            words=Text(
                en="Montenegro is an important partner; the meeting serves both economies"
            ),
            said_by=Actor.FIRST,
            speakers=("sun-jian",),
            at="meeting",
        ),
        Statement(
            key="wish-of-montenegro",
            kind=StatementKind.WISH,
            words=Text(
                en="it goes well; may exchange of researchers and projects be widened"
            ),
            said_by=Actor.SECOND,
            speakers=("chair-me",),
            at="meeting",
        ),
    ),
    encounters=(
        Encounter(
            key="meeting",
            kind=EncounterKind.SESSION,
            period=Period.on("2023-03-24"),
            place=Text(en="Beijing and Podgorica"),
            mode=Mode.ONLINE,
            number=4,
            heads=CHAIRS.map(lambda chair: chair.key),
            agenda=(
                Text(en="policies, plans and state of science and technology in both"),
                Text(en="how the projects of the third meeting's protocol went"),
                Text(en="what comes first in later cooperation"),
            ),
        ),
    ),
    links=(
        InstrumentLink(
            kind=LinkKind.REVIEWS, title=Text(en="protocol of the third meeting")
        ),
    ),
    body="committee",
    next_meeting=NextMeeting(
        day="2025",
        place=Text(en="Podgorica"),
        words=Text(en="the fifth meeting is held in Podgorica in 2025"),
    ),
    source=Source(
        documents=(
            SourceDocument(
                key="report",
                kind=SourceKind.REPORT,
                address="http://gdcenn.cn/a/202304/587044.html",
                languages=("zh-Hans",),
            ),
        ),
        extent=Extent.PART,
        doubts=(
            Doubt(
                about="meeting-2023",
                kind=DoubtKind.SUPPLIED,
                words=Text(en="English words are paraphrases of the Chinese report"),
                document="report",
            ),
            Doubt(
                about="meeting-2023",
                members=("title",),
                kind=DoubtKind.SUPPLIED,
                words=Text(en="the report gives no title of minutes"),
                document="report",
            ),
            Doubt(
                about="meeting-2023",
                members=("parties",),
                kind=DoubtKind.INFERRED,
                words=Text(en="from the name of the committee"),
                document="report",
            ),
            Doubt(
                about="chair-me",
                members=("name",),
                kind=DoubtKind.SUPPLIED,
                words=Text(en="from the Chinese sounds; the report has no other form"),
                document="report",
            ),
        ),
    ),
)
