"""The rules on meetings, and what they must not mind."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from bilateral import (
    Actor,
    Agreement,
    Cadence,
    Dossier,
    Encounter,
    EncounterKind,
    Extent,
    Institution,
    JointBody,
    Mode,
    NextMeeting,
    PartRef,
    Review,
    ReviewMinutes,
    Source,
    VenueOrder,
    rules,
)
from bilateral.rules._drafts import (
    CLAUSES,
    SIGNING,
    agreement,
    dossier,
    minutes,
    with_clause,
)

ON = "2022-06-01"
YEARLY = Review(key="review", cadence=Cadence(every="P1Y"))


def found(
    subject: Any, code: str, on: str = ON, selected: Any = rules.DEFAULT
) -> list[str]:
    report = rules.check(subject, on=on, rules=selected)
    return [f.pointer for f in report.findings if f.code == code]


def told(subject: Any, code: str, on: str = ON) -> list[str]:
    report = rules.check(subject, on=on)
    return [report.told(f) for f in report.findings if f.code == code]


def undetermined(subject: Any, code: str, on: str = ON) -> list[str]:
    return [
        f.pointer for f in rules.check(subject, on=on).undetermined if f.code == code
    ]


def other_clauses(*new: Any, **changes: Any) -> Agreement:
    """A draft with these clauses in place of those of their types."""
    kinds = {type(each) for each in new}
    kept = (each for each in CLAUSES if type(each) not in kinds)
    return agreement(clauses=(*kept, *new), **changes)


def file(
    text: Agreement, *others: Agreement | ReviewMinutes, **changes: Any
) -> Dossier:
    return dossier(text, *others, **{"complete_until": "2030"} | changes)


def session(**members: Any) -> Encounter:
    plain: dict[str, Any] = {"key": "session", "kind": EncounterKind.SESSION}
    return Encounter(**plain | members)


def test_minutes_without_the_next_meeting_are_told() -> None:
    text = minutes(next_meeting=None)
    assert told(text, "REV06") == [
        "the minutes do not say when or where the sides meet next"
    ]
    partly = attrs.evolve(text, source=Source(extent=Extent.PART))
    assert found(partly, "REV06") == []
    assert undetermined(partly, "REV06") == ["/next_meeting"]


@pytest.mark.parametrize(
    "clause", [YEARLY, JointBody(key="committee", cadence=Cadence(every="P1Y"))]
)
def test_minutes_that_say_how_often_the_sides_meet_are_not(clause: Any) -> None:
    assert found(minutes(next_meeting=None, clauses=(clause,)), "REV06") == []
    silent = attrs.evolve(clause, cadence=None)
    text = minutes(next_meeting=None, clauses=(silent,))
    assert found(text, "REV06") == ["/next_meeting"]


COMMITTEE = JointBody(
    key="committee", cadence=Cadence(every="P1Y"), venue=VenueOrder.ALTERNATING
)


def held(
    year: int, host: Actor | None, *, next_host: Actor | None = None, **members: Any
) -> ReviewMinutes:
    """Minutes of a session in a year."""
    of_text = {
        n: members.pop(n)
        for n in ("basis", "body", "reviewed", "bodies")
        if n in members
    }
    encounter = session(host=host, **members)
    plain: dict[str, Any] = {
        "key": f"minutes-{year}",
        "reviewed_period": None,
        "plan_period": None,
        "encounters": (encounter,),
        "signing": attrs.evolve(SIGNING, day=f"{year}-12-20"),
        "next_meeting": NextMeeting(words="next year", host=next_host),
    }
    return minutes(**plain | of_text)


def in_turn(
    *texts: ReviewMinutes, clause: JointBody = COMMITTEE, **changes: Any
) -> Dossier:
    return file(with_clause(clause), *texts, **changes)


HOST = ["/instruments/2/encounters/0/host"]


def test_the_same_host_twice_is_told_by_its_name() -> None:
    subject = in_turn(
        held(2021, Actor.FIRST, number=1), held(2022, Actor.FIRST, number=2)
    )
    assert found(subject, "REV07") == HOST
    assert told(subject, "REV07") == [
        (
            "Ministry of Information of Viet Nam is the host, though it is the turn of "
            "Ministry of Information of Laos"
        )
    ]


def test_meetings_in_turn_or_with_others_between_them_are_not() -> None:
    for host, number in ((Actor.SECOND, 2), (Actor.FIRST, 3)):
        subject = in_turn(
            held(2021, Actor.FIRST, number=1), held(2022, host, number=number)
        )
        assert found(subject, "REV07") == []


def test_without_numbers_only_a_complete_file_shows_it() -> None:
    texts = held(2021, Actor.FIRST, number=1), held(2022, Actor.FIRST)
    assert found(in_turn(*texts), "REV07") == HOST
    open_file = in_turn(*texts, complete_until=None)
    assert found(open_file, "REV07") == []
    assert undetermined(open_file, "REV07") == HOST
    undated = attrs.evolve(texts[1], signing=None)
    assert undetermined(in_turn(texts[0], undated), "REV07") == HOST


@pytest.mark.parametrize(
    "between",
    [
        held(2022, Actor.FIRST, mode=Mode.ONLINE),
        held(2022, None),
        held(2022, Actor.EACH),
        held(2022, Actor.FIRST, kind=EncounterKind.RECEPTION),
    ],
)
def test_a_meeting_online_or_without_a_host_begins_the_order_anew(between: Any) -> None:
    texts = held(2021, Actor.FIRST), between, held(2023, Actor.FIRST)
    subject = in_turn(*texts)
    assert found(subject, "REV07") == undetermined(subject, "REV07") == []


def test_the_first_host_and_the_next_one_are_minded() -> None:
    clause = attrs.evolve(COMMITTEE, first_host=Actor.SECOND)
    place = ["/instruments/1/encounters/0/host"]
    first = held(2021, Actor.FIRST, number=1)
    assert found(in_turn(first, clause=clause), "REV07") == place
    second = held(2021, Actor.FIRST, number=2)
    assert found(in_turn(second, clause=clause), "REV07") == []
    again = held(2021, Actor.FIRST, next_host=Actor.FIRST)
    assert found(in_turn(again), "REV07") == ["/instruments/1/next_meeting/host"]


def test_meetings_are_those_of_the_body_whose_minutes_they_are() -> None:
    group = attrs.evolve(COMMITTEE, key="group", body="working-group")
    name = Institution(key="working-group", name="Working Group")
    clauses = (*CLAUSES, COMMITTEE, group)
    text = agreement(clauses=clauses, bodies=(name,))
    of_clause: dict[str, Any] = {"basis": PartRef("memorandum", "committee")}
    of_body: dict[str, Any] = {"body": "working-group", "bodies": text.bodies}

    def hosts(one: dict[str, Any], other: dict[str, Any]) -> list[str]:
        two = held(2021, Actor.FIRST, **one), held(2022, Actor.FIRST, **other)
        return found(file(text, *two), "REV07")

    assert hosts(of_clause, of_clause) == HOST
    assert hosts(of_body, of_body) == HOST
    assert hosts(of_clause, of_body) == []
    assert hosts({}, {}) == []
    assert hosts({"basis": PartRef("memorandum", "visits")}, of_clause) == []


def test_a_body_that_meets_as_agreed_has_no_turn() -> None:
    clause = attrs.evolve(COMMITTEE, venue=VenueOrder.AS_AGREED)
    texts = held(2021, Actor.FIRST), held(2022, Actor.FIRST)
    assert found(in_turn(*texts, clause=clause), "REV07") == []


def test_a_body_that_need_never_meet_is_told() -> None:
    clause = attrs.evolve(COMMITTEE, cadence=None)
    text = with_clause(clause)
    assert told(text, "REV08") == ["nothing says how often this body meets"]
    partly = attrs.evolve(text, source=Source(extent=Extent.PART))
    assert found(partly, "REV08") == []
    assert len(undetermined(partly, "REV08")) == 1


def test_a_body_that_meets_when_asked_or_when_it_reviews_is_not() -> None:
    clause = attrs.evolve(COMMITTEE, cadence=None)
    asked = attrs.evolve(clause, extraordinary="at the request of one side")
    assert found(with_clause(asked), "REV08") == []
    as_needed = attrs.evolve(clause, cadence=Cadence(words="as needed"))
    assert found(with_clause(as_needed), "REV08") == []
    assert found(other_clauses(clause, YEARLY), "REV08") == []


@pytest.mark.parametrize(
    ("texts", "first_host"),
    [
        ((held(2021, Actor.FIRST, number=1),), Actor.SECOND),
        ((held(2021, Actor.FIRST), held(2022, Actor.FIRST)), None),
        ((held(2021, Actor.FIRST, next_host=Actor.FIRST),), None),
    ],
    ids=["the first", "without numbers", "the next"],
)
def test_whoever_is_host_out_of_turn_is_told_by_its_name(
    texts: tuple[ReviewMinutes, ...], first_host: Actor | None
) -> None:
    clause = attrs.evolve(COMMITTEE, first_host=first_host)
    assert told(in_turn(*texts, clause=clause), "REV07") == [
        (
            "Ministry of Information of Viet Nam is the host, though it is the turn of "
            "Ministry of Information of Laos"
        )
    ]


def test_the_meeting_before_is_named_where_the_file_shows_it() -> None:
    texts = held(2021, Actor.FIRST), held(2022, Actor.FIRST)
    report = rules.check(in_turn(*texts), rules=rules.DEFAULT.select("REV07"))
    (finding,) = report.findings
    assert finding.related == (("instruments", 1, "encounters", 0, "host"),)


def test_a_meeting_without_a_host_does_not_hide_those_after_it() -> None:
    texts = (
        held(2021, None, number=1),
        held(2022, Actor.FIRST, number=2),
        held(2023, Actor.FIRST, number=3),
    )
    assert found(in_turn(*texts), "REV07") == ["/instruments/3/encounters/0/host"]
