"""The fourth meeting of a committee for science and technology, as a press report has it.

Only what was decided about the next meeting is known.
"""

from __future__ import annotations

from bilateral import (
    Doubt,
    DoubtKind,
    Encounter,
    EncounterKind,
    Extent,
    Institution,
    InstitutionKind,
    Level,
    NextMeeting,
    Pair,
    Party,
    Period,
    ReviewMinutes,
    Source,
    SourceDocument,
    SourceKind,
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

INSTRUMENT = ReviewMinutes(
    key="meeting-2023",
    title=Text(en="Committee for science and technology of China and Montenegro"),
    parties=Pair(Party(institutions=(CHINA,)), Party(institutions=(MONTENEGRO,))),
    encounters=(
        Encounter(
            key="meeting",
            kind=EncounterKind.SESSION,
            period=Period("2023-03", "2023-03"),
            number=4,
        ),
    ),
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
            ),
        ),
        extent=Extent.PART,
        doubts=(
            Doubt(
                about="meeting-2023",
                members=("title",),
                kind=DoubtKind.SUPPLIED,
                words=Text(en="the report gives no title of minutes"),
                document="report",
            ),
            Doubt(
                about="meeting",
                members=("number",),
                kind=DoubtKind.INFERRED,
                words=Text(en="the next one is the fifth"),
                document="report",
            ),
        ),
    ),
)
