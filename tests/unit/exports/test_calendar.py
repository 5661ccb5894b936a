"""Deadlines as a calendar: what it says in words, days, alarms, and what it refuses."""

from __future__ import annotations

import runpy
import string
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import attrs
import icalendar
import pytest
from ical.alarm import Action
from ical.calendar_stream import IcsCalendarStream
from ical.event import EventStatus

from bilateral import (
    Actor,
    Agreement,
    Amended,
    AutomaticRenewal,
    Commitment,
    Consulted,
    Dossier,
    FixedTerm,
    Group,
    Institution,
    JointBody,
    Notice,
    Pair,
    PartRef,
    Party,
    ProcedureStep,
    Renewal,
    Role,
    SameLength,
    Side,
    Signing,
    Strength,
    Term,
    Text,
    replace,
)
from bilateral.analysis import (
    Assumption,
    Convention,
    Deadline,
    DeadlineKind,
    EndOfTerm,
    Lack,
    NoticeMoment,
    State,
    deadlines,
)
from bilateral.errors import InvalidValue
from bilateral.exports import _due_words
from bilateral.exports.calendar import to_icalendar
from bilateral.rules import LANGUAGES
from bilateral.rules._messages import catalogue

TEXTS = Path(__file__).parents[2] / "texts"
DAY = date(2020, 9, 30)
PARTIES = Pair(
    Party(
        institutions=(
            Institution(
                key="vna",
                name=Text(vi="Thông tấn xã Việt Nam", en="Vietnam News Agency"),
                short_name=Text(vi="TTXVN", en="VNA"),
            ),
        )
    ),
    Party(
        institutions=(
            Institution(
                key="kpl", name=Text(lo="ຂ່າວສານປະເທດລາວ", en="Lao News Agency")
            ),
        )
    ),
)
ACCORD = Agreement(
    key="accord",
    title=Text(
        en="Agreement on news",
        vi="Thỏa thuận hợp tác nghiệp vụ giữa hai cơ quan thông tấn quốc gia",
        lo="ສັນຍາວ່າດ້ວຍການຮ່ວມມືດ້ານຂ່າວສານລະຫວ່າງສອງອົງການ",
    ),
    parties=PARTIES,
    commitments=(
        Commitment(
            key="photos",
            label="(a)",
            words=Text(en="send 100 photos; by air", vi="gửi 100 ảnh"),
            by=Actor.FIRST,
            strength=Strength.PROMISE,
            due="2019-12",
        ),
    ),
    clauses=(
        Term(key="term", span=FixedTerm(length="P5Y")),
        Renewal(
            key="renewal",
            article="12",
            words=Text(en="It is renewed.", lo="ຕໍ່ອາຍຸ"),
            rule=AutomaticRenewal(span=SameLength(), notice=Notice(length="P3M")),
        ),
        JointBody(key="committee", article="paragraph IV"),
    ),
    signing=Signing(day="2016-01-01"),
)
RENEWAL = PartRef("accord", "renewal")


def due(kind: DeadlineKind = DeadlineKind.NOTICE, **members: Any) -> Deadline:
    return Deadline(**{"day": DAY, "kind": kind, "part": RENEWAL, **members})


def exported(*dues: Deadline, subject: Any = ACCORD, **how: Any) -> Any:
    told = to_icalendar(subject, dues, **{"stamped": "2020-01-15", **how})
    return IcsCalendarStream.calendar_from_ics(told.decode())


def event(**members: Any) -> Any:
    (found,) = exported(due(**members)).events
    return found


def lines(**members: Any) -> list[str]:
    told: str = event(**members).description
    return told.split("\n")


# --- whole entries ----------------------------------------------------------------

NOTICE = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//bilateral//deadlines//EN
BEGIN:VEVENT
SUMMARY:{summary}
DTSTART;VALUE=DATE:20200930
DTEND;VALUE=DATE:20201001
DTSTAMP:20200115T000000Z
UID:f98f350d-14c8-5858-845f-a8deab9d4b77
CATEGORIES:notice
DESCRIPTION:{description}
LAST-MODIFIED:20200115T000000Z
STATUS:CONFIRMED
TRANSP:TRANSPARENT
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:{summary}
TRIGGER:-P14D
END:VALARM
END:VEVENT
END:VCALENDAR
"""


def test_a_notice_is_an_event_of_one_day() -> None:
    found = deadlines(ACCORD, within="2020")
    told = to_icalendar(ACCORD, found, stamped="2020-01-15").decode()
    # Where lines are folded is the affair of the package.
    assert told.replace("\r\n ", "") == NOTICE.replace("\n", "\r\n").format(
        summary="Last day for notice that it is not renewed: "
        "Agreement on news (Article 12)",
        description=r"It is renewed.\nBinds each side: Lao News Agency and VNA.\n"
        r"How it is counted: a term ends on the eve of its anniversary.\n"
        r"Where the text is silent\, a notice counts once received.",
    )


def test_a_promise_is_a_to_do_with_its_own_words() -> None:
    (found,) = exported(*deadlines(ACCORD, within="2019")).todos
    assert found.due == date(2019, 12, 31)
    assert found.summary == "send 100 photos; by air (Agreement on news, (a))"
    assert found.description.startswith("send 100 photos; by air\nBinds VNA.\n")
    assert found.status is None  # whether it was done is for others to say
    assert found.dtstart is None


def test_the_alarm_of_a_to_do_counts_from_its_end() -> None:
    told = to_icalendar(ACCORD, deadlines(ACCORD, within="2019"), stamped="2019-01-01")
    assert b"\r\nTRIGGER;RELATED=END:-P14D\r\n" in told


def test_vietnamese_and_lao_are_told_throughout() -> None:
    found = deadlines(ACCORD, within="2019/2020")
    read = exported(*found, language="vi")
    (notice,), (promise,) = read.events, read.todos
    title = ACCORD.title["vi"]
    assert notice.summary == f"Hạn cuối thông báo không gia hạn: {title} (Điều 12)"
    assert notice.description == (
        "It is renewed.\n"
        "Trách nhiệm của mỗi Bên: Lao News Agency và TTXVN.\n"
        "Cách tính: thời hạn kết thúc vào ngày liền trước ngày tròn năm.\n"
        "Nếu văn bản không quy định, thông báo được tính từ khi nhận được."
    )
    assert promise.summary == f"gửi 100 ảnh ({title}, (a))"
    (lao,) = exported(found[-1], language="lo").events
    assert lao.summary.endswith(f": {ACCORD.title['lo']} (Article 12)")


def test_long_lao_titles_are_folded_between_letters() -> None:
    told = to_icalendar(
        ACCORD, deadlines(ACCORD, within="2020"), stamped="2020-01-01", language="lo"
    )
    folded = told.split(b"\r\n")
    assert max(map(len, folded)) <= 75
    assert sum(line.decode().startswith(" ") for line in folded) > 6
    (read,) = icalendar.Calendar.from_ical(told).walk("VEVENT")
    assert ACCORD.title["lo"] in read["summary"]


# --- words ------------------------------------------------------------------------


def fields(message: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(message) if name}


@pytest.mark.parametrize("language", LANGUAGES[1:])
@pytest.mark.parametrize("message", _due_words.MESSAGES)
def test_every_message_has_its_words(message: str, language: str) -> None:
    told = catalogue(language).gettext(message)
    assert told != message
    assert fields(told) == fields(message)


def test_every_word_of_a_closed_list_has_its_words() -> None:
    for found, words in (
        (_due_words.DUE, DeadlineKind),
        (_due_words.STEPS, ProcedureStep),
        (_due_words.BINDS, Actor),
        (_due_words.ROLES, Role),
        (_due_words.LACKS, Lack),
        (_due_words.ASSUMPTIONS, Assumption),
        (_due_words.END_OF_TERM, EndOfTerm),
        (_due_words.NOTICE, NoticeMoment),
    ):
        assert set(found) == set(words)


@pytest.mark.parametrize(
    ("members", "summary"),
    [
        (
            {"kind": DeadlineKind.EXPIRY},
            "Last day in effect: Agreement on news (Article 12)",
        ),
        (
            {"kind": DeadlineKind.MEETING, "part": PartRef("accord", "committee")},
            "Meeting due: Agreement on news (paragraph IV)",
        ),
        (
            {"kind": DeadlineKind.REVIEW, "part": PartRef("accord", "term")},
            "Review due: Agreement on news",
        ),
        (
            {"kind": DeadlineKind.STEP, "step": ProcedureStep.AGENDA},
            "Agenda due: Agreement on news (Article 12)",
        ),
        (
            {"kind": DeadlineKind.QUOTA_YEAR, "part": PartRef("accord", "photos")},
            "Last day of the quota year: send 100 photos; by air (Agreement on news, (a))",
        ),
        (
            {"kind": DeadlineKind.WAIVER, "part": None, "code": "EQU02"},
            "Last day of an exception that was accepted, EQU02: Agreement on news",
        ),
        ({"kind": DeadlineKind.ANSWER, "part": None}, "Answer due: Agreement on news"),
        (
            {"kind": DeadlineKind.ANSWER, "part": PartRef("accord"), "body": "kpl"},
            "Answer of Lao News Agency due: Agreement on news",
        ),
    ],
)
def test_the_summary_says_what_is_due_under_which_text(
    members: Any, summary: str
) -> None:
    assert event(**members).summary == summary


@pytest.mark.parametrize(
    ("members", "line"),
    [
        ({"binds": Actor.SECOND}, "Binds Lao News Agency."),
        (
            {"binds": Actor.JOINTLY},
            "Binds both sides together: Lao News Agency and VNA.",
        ),
        ({"role": Role.SENDING}, "Binds the sending side."),
        ({"host": Side.FIRST}, "It is the turn of VNA to be host."),
        ({"ahead_of": date(2021, 3, 1)}, "For the meeting or visit of 2021-03-01."),
        (
            {"lacks": Lack.BEGINNING},
            "The day is not certain; not known is from when its term is counted.",
        ),
        ({"state": State.SUSPENDED}, "The text is suspended on that day."),
        (
            {"assumes": (Assumption.SAME_LENGTH,)},
            "Assumed: it is renewed for as long as the first term.",
        ),
        (
            {"convention": Convention(end_of_term=EndOfTerm.ANNIVERSARY)},
            "How it is counted: a term ends on its anniversary.",
        ),
        (
            {"convention": Convention(notice=NoticeMoment.DISPATCH)},
            "Where the text is silent, a notice counts once sent.",
        ),
    ],
)
def test_the_description_says_whom_it_binds_and_on_what_it_rests(
    members: Any, line: str
) -> None:
    assert line in lines(**members)
    assert line not in lines()


def test_what_is_in_effect_and_certain_needs_no_word() -> None:
    assert lines(state=State.IN_EFFECT, part=None) == [
        "How it is counted: a term ends on the eve of its anniversary.",
        "Where the text is silent, a notice counts once received.",
    ]


@pytest.mark.parametrize(
    "members",
    [
        {"lacks": Lack.DAY},
        {"assumes": (Assumption.OPEN_ENDED,)},
        {"state": State.UNDETERMINED},
        {"state": State.EXPIRED},
    ],
)
def test_what_is_not_certain_is_tentative(members: Any) -> None:
    assert event(**members).status == EventStatus.TENTATIVE
    assert event(state=State.IN_EFFECT).status == EventStatus.CONFIRMED


def test_words_break_no_line() -> None:
    hostile = replace(
        ACCORD,
        {
            "/title": Text("a\r\nBEGIN:VEVENT\x0b\u2028b\x85c\x00;,\\N \\n"),
            "/clauses/1/words": Text("a\n\nb"),
        },
    )
    (read,) = exported(due(), subject=hostile).events
    title = "a BEGIN:VEVENT b c\\x00;,\\N \\n"
    assert f": {title} (" in read.summary
    assert read.description.startswith("a b\n")


# --- files ------------------------------------------------------------------------


def dossier(**members: Any) -> Dossier:
    ministry = Group(key="ministry", words="the ministries")
    return Dossier(
        **{
            "key": "file",
            "parties": PARTIES,
            "bodies": (ministry,),
            "instruments": (ACCORD,),
            **members,
        }
    )


def test_the_answer_of_a_body_is_named() -> None:
    asked = Consulted(key="asked", by=Actor.FIRST, body="ministry", due="2020-05")
    subject = dossier(events=(asked,))
    found = [d for d in deadlines(subject, within="2020") if d.event]
    (read,) = exported(*found, subject=subject).events
    assert read.summary == "Answer of the ministries due"
    titled = attrs.evolve(subject, title="Cooperation")
    (read,) = exported(*found, subject=titled).events
    assert read.summary == "Answer of the ministries due: Cooperation"
    assert read.dtstart == date(2020, 5, 31)
    assert read.status == EventStatus.TENTATIVE


def test_a_text_is_told_as_it_was_last_amended() -> None:
    newer = replace(ACCORD, {"/title": "New title", "/clauses/1/article": "13"})
    amended = Amended(
        key="amended", instrument=PartRef("accord"), day="2018", consolidated=newer
    )
    (read,) = exported(due(), subject=dossier(events=(amended,))).events
    assert read.summary.endswith(": New title (Article 13)")


def test_a_part_that_is_no_clause_has_no_article() -> None:
    (read,) = exported(due(part=PartRef("accord", "vna"))).events
    assert read.summary.endswith(": Agreement on news")


@pytest.mark.parametrize(
    ("members", "message"),
    [
        ({"part": PartRef("other")}, "no instrument 'other'"),
        ({"body": "other"}, "no body 'other'"),
    ],
)
def test_deadlines_of_something_else_are_refused(members: Any, message: str) -> None:
    with pytest.raises(InvalidValue, match=message) as caught:
        exported(due(**members))
    assert caught.value.problems[0].place == "/deadlines"


@pytest.mark.parametrize("file", sorted(TEXTS.glob("*.py")), ids=lambda f: f.stem)
@pytest.mark.parametrize("language", LANGUAGES)
def test_real_texts_have_a_calendar(file: Path, language: str) -> None:
    names = runpy.run_path(str(file))
    subject = names.get("INSTRUMENT") or names["DOSSIER"]
    found = deadlines(subject, within="1970/2030")
    read = exported(*found, subject=subject, language=language)
    entries = [*read.events, *read.todos]
    assert len({each.uid for each in entries}) == len(entries) == len({*found})


# --- names ------------------------------------------------------------------------


def uids(*dues: Deadline, **how: Any) -> list[str]:
    return [each.uid for each in exported(*dues, **how).events]


def test_a_name_is_the_same_in_every_version() -> None:
    assert uids(due(number=0)) == ["f98f350d-14c8-5858-845f-a8deab9d4b77"]


@pytest.mark.parametrize(
    "members",
    [
        {"day": date(2021, 1, 1)},
        {"lacks": Lack.DAY},
        {"state": State.SUSPENDED},
        {"binds": Actor.FIRST},
        {"convention": Convention(end_of_term=EndOfTerm.ANNIVERSARY)},
    ],
)
def test_what_becomes_of_a_deadline_changes_no_name(members: Any) -> None:
    assert uids(due(number=1, **members)) == uids(due(number=1))


@pytest.mark.parametrize("how", [{"language": "vi"}, {"alarm": None}])
def test_how_it_is_told_changes_no_name(how: Any) -> None:
    assert uids(due(), **how) == uids(due())


def step(**members: Any) -> Deadline:
    plain = {"step": ProcedureStep.AGENDA, "ahead_of": DAY}
    return due(DeadlineKind.STEP, **plain | members)


def test_what_is_not_the_same_has_names_of_its_own() -> None:
    others = [
        due(),
        due(number=0),
        due(number=1),
        due(DeadlineKind.REVIEW),
        due(part=PartRef("accord", "term")),
        due(part=PartRef("accord")),
        due(part=None),
        due(event="event"),
        due(code="EQU02"),
        due(code="EQU03"),
        step(),
        step(step=ProcedureStep.REPLY),
        step(role=Role.SENDING),
        step(binds=Actor.FIRST),
        step(binds=Actor.SECOND),
        step(ahead_of=date(2021, 1, 1)),
        step(number=2021),
        step(number=2021, ahead_of=None),
    ]
    assert len({*(uid for each in others for uid in uids(each))}) == len(others)
    assert uids(due(), subject=dossier()) != uids(due())


def test_the_end_of_a_text_is_one_whatever_brings_it_about() -> None:
    ended = due(DeadlineKind.EXPIRY, part=PartRef("accord"), event="ended")
    assert uids(ended) == uids(due(DeadlineKind.EXPIRY))


def test_a_step_before_a_meeting_that_comes_again_keeps_its_name() -> None:
    later = step(number=1, ahead_of=date(2021, 1, 1))
    assert uids(later) == uids(step(number=1))


def test_two_that_nothing_else_tells_apart_are_told_apart_by_their_order() -> None:
    first, second = due(), due(day=date(2021, 1, 1))
    both = uids(second, first, first)
    assert len({*both}) == 2
    assert both[:1] == uids(first) == uids(second)


# --- stamps and alarms ------------------------------------------------------------

SEVEN = timezone(timedelta(hours=7))


@pytest.mark.parametrize(
    ("stamped", "told"),
    [
        ("2020-01-15", "20200115T000000Z"),
        (date(2020, 1, 15), "20200115T000000Z"),
        (datetime(2020, 1, 15, 6, 30, 1, 999, UTC), "20200115T063001Z"),
        (datetime(2020, 1, 15, 6, 30, tzinfo=SEVEN), "20200114T233000Z"),
    ],
)
def test_a_stamp_is_a_day_or_a_moment(stamped: Any, told: str) -> None:
    written = to_icalendar(ACCORD, [due()], stamped=stamped).decode()
    assert f"\r\nDTSTAMP:{told}\r\n" in written
    assert f"\r\nLAST-MODIFIED:{told}\r\n" in written


@pytest.mark.parametrize(
    ("stamped", "message"),
    [
        ("2020", "expected one day, got '2020'"),
        ("soon", "expected a day as"),
        (7, "expected a date"),
        (datetime(2020, 1, 15, 6, 30), "a moment with its zone"),  # noqa: DTZ001
        (datetime(1, 1, 1, tzinfo=SEVEN), "a moment with its zone"),
    ],
)
def test_what_is_no_stamp_is_refused(stamped: Any, message: str) -> None:
    with pytest.raises(InvalidValue, match=message) as caught:
        to_icalendar(ACCORD, [], stamped=stamped)
    assert caught.value.problems[0].place == "/stamped"


@pytest.mark.parametrize(
    ("alarm", "days"),
    [("P14D", 14), ("P1M", 31), ("P1Y", 366), (timedelta(days=3), 3)],
)
def test_an_alarm_is_so_long_before(alarm: Any, days: int) -> None:
    (read,) = exported(due(), alarm=alarm).events
    (found,) = read.alarm
    assert found.action == Action.DISPLAY
    assert found.trigger == timedelta(days=-days)
    assert found.description == read.summary


def test_no_alarm_where_none_is_wanted_or_there_is_no_such_day() -> None:
    for one, alarm in ((due(), None), (due(day=date(9, 1, 1)), "P10Y")):
        (read,) = exported(one, alarm=alarm).events
        assert read.alarm == []


@pytest.mark.parametrize("alarm", ["14", "P0D", timedelta(hours=3)])
def test_what_is_no_length_is_refused(alarm: Any) -> None:
    with pytest.raises(InvalidValue) as caught:
        to_icalendar(ACCORD, [], stamped="2020-01-15", alarm=alarm)
    assert caught.value.problems[0].place == "/alarm"


def test_no_deadlines_are_an_empty_calendar() -> None:
    read = exported()
    assert (read.events, read.todos) == ([], [])


def test_the_end_of_a_text_that_another_takes_the_place_of_is_its_own() -> None:
    found = runpy.run_path(str(TEXTS / "m4.py"))["DOSSIER"]
    ends = [
        each
        for each in deadlines(found, within="2025")
        if each.kind is DeadlineKind.EXPIRY
    ]
    calendar = exported(*ends, subject=found)
    (told,) = [str(event.summary) for event in calendar.events]
    assert "2022" in told
    assert "2026" not in told


def test_a_day_is_written_as_the_language_does() -> None:
    agenda = due(
        DeadlineKind.STEP, step=ProcedureStep.AGENDA, ahead_of=date(2020, 11, 30)
    )
    (english,) = exported(agenda).events
    (vietnamese,) = exported(agenda, language="vi").events
    assert "2020-11-30" in english.description
    assert "30/11/2020" in vietnamese.description
