"""The rules on what is overdue, and what they must not mind."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from bilateral import (
    Actor,
    Agreement,
    AsLongAs,
    AutomaticRenewal,
    Bound,
    Cadence,
    CountedFrom,
    Dossier,
    Encounter,
    EncounterKind,
    Entered,
    EntryIntoEffect,
    Event,
    Extended,
    Extent,
    FixedTerm,
    FocalPoints,
    Institution,
    InstrumentLink,
    JointBody,
    Lapsed,
    LinkKind,
    Mode,
    OnDay,
    OnNotification,
    PartRef,
    Period,
    PlanYears,
    Portion,
    Renewal,
    Review,
    ReviewMinutes,
    Source,
    Suspended,
    Term,
    Terminated,
    UntilDay,
    Visited,
    rules,
)
from bilateral.rules import FocalPointAge, Grace
from bilateral.rules._drafts import (
    CLAUSES,
    MINISTRIES,
    SIGNING,
    agreement,
    dossier,
    minutes,
)

ON = "2022-06-01"
TEXT = PartRef("memorandum")
YEARLY = Review(key="review", cadence=Cadence(every="P1Y"))
UNSEEN = Source(extent=Extent.PART, unseen=(Portion.FINAL_CLAUSES,))


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


PLACE = [f"/instruments/0/clauses/{len(CLAUSES)}/cadence"]


def test_a_review_that_is_overdue_is_told() -> None:
    subject = file(other_clauses(YEARLY))
    assert found(subject, "REV05") == PLACE
    assert told(subject, "REV05") == [
        "a review or meeting is due every 1 year, and none is on record in time"
    ]
    assert found(subject, "REV05", on="2022-03-01") == []


def test_so_is_a_meeting_of_a_body() -> None:
    body = JointBody(key="committee", cadence=Cadence(every="P1Y"))
    assert found(file(other_clauses(body)), "REV05") == PLACE


def test_how_late_it_may_be_can_be_set() -> None:
    strict = rules.DEFAULT.configure(REV05=Grace(length="P1M"))
    subject = file(other_clauses(YEARLY))
    assert found(subject, "REV05", on="2022-03-01", selected=strict) == PLACE


def test_minutes_that_are_not_in_the_file_may_exist() -> None:
    alone = other_clauses(YEARLY)
    assert found(alone, "REV05") == []
    assert undetermined(alone, "REV05") == [f"/clauses/{len(CLAUSES)}/cadence"]
    subject = file(alone, complete_until="2021-12-31")
    assert found(subject, "REV05") == []
    assert undetermined(subject, "REV05") == PLACE


def session(**members: Any) -> Encounter:
    plain: dict[str, Any] = {"key": "session", "kind": EncounterKind.SESSION}
    return Encounter(**plain | members)


@pytest.mark.parametrize(
    "minutes_of_2021",
    [
        minutes(),
        minutes(signing=None, encounters=(session(period="2021-12-20/2021-12-21"),)),
        minutes(
            signing=None,
            encounters=(session(period=Period("2021-12-20"), mode=Mode.ONLINE),),
        ),
    ],
)
def test_the_newest_meeting_counts_also_one_online(minutes_of_2021: Any) -> None:
    assert found(file(other_clauses(YEARLY), minutes_of_2021), "REV05") == []


def test_a_meeting_of_no_known_day_leaves_it_open() -> None:
    undated = minutes(signing=None, encounters=(session(),))
    assert found(file(other_clauses(YEARLY), undated), "REV05") == []
    assert undetermined(file(other_clauses(YEARLY), undated), "REV05") == PLACE


def test_a_meeting_without_minutes_counts_and_a_reception_does_not() -> None:
    met = session(period="2021-12-20/2021-12-20")
    visited = Visited(key="visited", encounter=met)
    assert found(file(other_clauses(YEARLY), events=(visited,)), "REV05") == []
    dinner = attrs.evolve(met, kind=EncounterKind.RECEPTION)
    visited = Visited(key="visited", encounter=dinner)
    assert found(file(other_clauses(YEARLY), events=(visited,)), "REV05") == PLACE


@pytest.mark.parametrize(
    "cadence",
    [
        None,
        Cadence(words="regularly"),
        Cadence(every="P1Y", bound=Bound.AT_MOST),
        Cadence(every="P9999Y"),
    ],
)
def test_what_has_no_length_of_time_is_never_due(cadence: Any) -> None:
    subject = file(other_clauses(attrs.evolve(YEARLY, cadence=cadence)))
    assert found(subject, "REV05") == undetermined(subject, "REV05") == []


def with_term(span: Any, *more: Any) -> Agreement:
    kept = (each for each in CLAUSES if not isinstance(each, Term | Renewal))
    return agreement(clauses=(*kept, YEARLY, Term(key="term", span=span), *more))


@pytest.mark.parametrize(
    "span",
    [
        UntilDay(last_day="2022-05-31"),
        PlanYears(period="2021/2021"),
        FixedTerm(length="P1Y", counted_from=CountedFrom.SIGNATURE),
        FixedTerm(length="P1Y", begins="2021-01-01"),
    ],
)
def test_nothing_is_due_when_the_term_is_over(span: Any) -> None:
    assert found(file(with_term(span)), "REV05") == []
    renewal = Renewal(key="renewal", rule=AutomaticRenewal())
    assert len(found(file(with_term(span, renewal)), "REV05")) == 1
    extended = Extended(key="extended", instrument=TEXT, length="P5Y")
    assert len(found(file(with_term(span), events=(extended,)), "REV05")) == 1


@pytest.mark.parametrize(
    "span",
    [
        AsLongAs(instrument=TEXT),
        FixedTerm(length="P9999Y"),
        UntilDay(last_day="2022-06-01"),
    ],
)
def test_a_term_that_goes_on_does(span: Any) -> None:
    assert len(found(file(with_term(span)), "REV05")) == 1


@pytest.mark.parametrize("span", [None, PlanYears(period=Period("2021"))])
def test_a_term_that_is_not_clear_may_be_over(span: Any) -> None:
    assert not found(file(with_term(span)), "REV05")
    assert len(undetermined(file(with_term(span)), "REV05")) == 1


@pytest.mark.parametrize(
    ("event", "many"),
    [
        (Terminated(key="end", instrument=TEXT, by=Actor.EACH), 0),
        (Lapsed(key="end", instrument=TEXT), 0),
        (Suspended(key="end", instrument=TEXT, by=Actor.EACH), 0),
        (Lapsed(key="end", instrument=PartRef("minutes-2021")), 1),
        (Entered(key="in-effect", instrument=TEXT, day="2021-01-15"), 1),
        # The text says that it took effect when it was signed.
        (Entered(key="in-effect", instrument=TEXT, day="2021-12-15"), 1),
    ],
)
def test_what_happened_to_the_text_is_minded(event: Event, many: int) -> None:
    met = minutes(signing=attrs.evolve(SIGNING, day="2021-01-10"))
    subject = file(other_clauses(YEARLY), met, events=(event,))
    assert len(found(subject, "REV05")) == many


@pytest.mark.parametrize(
    ("kind", "many"),
    [(LinkKind.RENEWS, 0), (LinkKind.REPLACES, 0), (LinkKind.EXTENDS, 1)],
)
def test_a_text_in_its_place_is_minded(kind: LinkKind, many: int) -> None:
    link = InstrumentLink(kind=kind, instrument=TEXT)
    named = InstrumentLink(kind=kind, title="an older one")
    longer = Term(key="longer", span=UntilDay(last_day="2030-12-31"))
    other = agreement(key="other", links=(named, link), clauses=(longer,))
    span = UntilDay(last_day="2022-06-01")
    assert len(found(file(with_term(span), other), "REV05")) == many


def test_a_text_of_which_nobody_knows_when_it_took_effect() -> None:
    notified = EntryIntoEffect(key="effect", on=OnNotification())
    subject = file(other_clauses(YEARLY, notified), complete_until=None)
    assert found(subject, "REV05") == []
    assert len(undetermined(subject, "REV05")) == 1
    # Where the file is complete and has no note, it has not taken effect.
    complete = file(other_clauses(YEARLY, notified))
    assert undetermined(complete, "REV05") == found(complete, "REV05") == []
    named = EntryIntoEffect(key="effect", on=OnDay(day="2022-01-01"))
    assert found(file(other_clauses(YEARLY, named)), "REV05") == []
    draft = file(other_clauses(YEARLY, signing=None))
    assert undetermined(draft, "REV05") == found(draft, "REV05") == []


def test_a_term_that_was_not_seen_may_be_over() -> None:
    kept = (each for each in CLAUSES if not isinstance(each, Term))
    text = agreement(clauses=(*kept, YEARLY), source=UNSEEN)
    assert found(file(text), "REV05") == []
    assert len(undetermined(file(text), "REV05")) == 1
    assert undetermined(file(text), "REV05", on="2021-06-01") == []


def with_units(**changes: Any) -> Agreement:
    """A draft of 2014, in which units of the parties are focal points."""
    units = MINISTRIES.map(
        lambda each: Institution(key=f"unit-{each.key}", name="Unit", within=each)
    )
    points = FocalPoints(key="points", points=units.map(lambda unit: (unit.key,)))
    term = Term(key="term", span=FixedTerm(length="P10Y"))
    plain: dict[str, Any] = {
        "bodies": (*units,),
        "signing": attrs.evolve(SIGNING, day="2014-12-20"),
    }
    return other_clauses(points, term, **plain | changes)


POINTS = [f"/clauses/{len(CLAUSES) - 2}/points"]


def test_focal_points_of_old_are_told() -> None:
    assert found(with_units(), "REV11") == POINTS
    assert told(with_units(), "REV11") == [
        "the focal points were named on 2014-12-20; they may no longer be the ones"
    ]
    ten = rules.DEFAULT.configure(REV11=FocalPointAge(years=10))
    assert found(with_units(), "REV11", selected=ten) == []


def test_parties_as_points_and_texts_that_are_over_or_of_no_day_are_not() -> None:
    signing = attrs.evolve(SIGNING, day="2018-12-20")
    assert found(agreement(signing=signing), "REV11", on="2023-12-01") == []
    parties = MINISTRIES.map(lambda each: (each.key,))
    points = FocalPoints(key="points", points=parties)
    text = with_units()
    kept = [c for c in text.clauses if not isinstance(c, FocalPoints)]
    assert found(attrs.evolve(text, clauses=(*kept, points)), "REV11") == []
    assert found(with_units(), "REV11", on="2026-06-01") == []
    assert found(with_units(signing=None), "REV11") == []
    far = rules.DEFAULT.configure(REV11=FocalPointAge(years=9000))
    assert found(with_units(), "REV11", selected=far) == []


def test_a_later_text_that_names_others_is_minded() -> None:
    assert found(file(with_units(), agreement(key="other")), "REV11") == []
    assert found(file(with_units()), "REV11") == ["/instruments/0" + POINTS[0]]


def test_whether_a_text_of_unseen_term_is_in_effect_is_not_known() -> None:
    text = with_units(source=UNSEEN)
    kept = tuple(c for c in text.clauses if not isinstance(c, Term))
    text = attrs.evolve(text, clauses=kept)
    assert found(text, "REV11") == []
    assert undetermined(text, "REV11") == POINTS
