"""The rule on promises past their day, and what it must not mind."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from bilateral import (
    Actor,
    Amended,
    Assessment,
    Condition,
    ConditionKind,
    Dossier,
    Outcome,
    PartRef,
    Strength,
    rules,
)
from bilateral.rules._drafts import COMMITMENTS, agreement, dossier, minutes
from bilateral.rules._drafts_later import later

ON = "2022-06-01"
VISITS = PartRef("memorandum", "visits")
SAID = ["/instruments/0/commitments/1"]


def report(subject: Any, on: str = ON) -> rules.Report:
    return rules.check(subject, on=on, rules=rules.DEFAULT.select("REV12"))


def found(subject: Any, on: str = ON) -> list[str]:
    return [each.pointer for each in report(subject, on).findings]


def undetermined(subject: Any, on: str = ON) -> list[str]:
    return [each.pointer for each in report(subject, on).undetermined]


def file(*assessments: Assessment, **members: Any) -> Dossier:
    """A file, complete for long, whose promise of visits has a day and these members."""
    visits = attrs.evolve(COMMITMENTS[1], **{"due": "2021-03-31", **members})
    return dossier(
        agreement(commitments=(COMMITMENTS[0], visits)),
        minutes(assessments=assessments),
        complete_until="2023-01-01",
    )


def assessed(**members: Any) -> Assessment:
    return Assessment(key="said", **{"of": (VISITS,), **members})


def test_a_promise_past_its_day_is_told_with_its_day() -> None:
    subject = report(file())
    (finding,) = subject.findings
    assert finding.pointer == SAID[0]
    assert subject.told(finding) == (
        "due by 2021-03-31, and nothing in the file shows that it was done: "
        "each sends a delegation every year"
    )


@pytest.mark.parametrize(
    "outcome", [Outcome.NOT_DONE, Outcome.PARTLY_DONE, Outcome.UNDER_WAY]
)
def test_so_is_one_that_was_not_done_by_then(outcome: Outcome) -> None:
    assert found(file(assessed(outcome=outcome))) == SAID


@pytest.mark.parametrize("outcome", [Outcome.DONE, Outcome.DROPPED])
def test_what_was_done_or_dropped_is_not_owed(outcome: Outcome) -> None:
    subject = file(assessed(outcome=outcome))
    assert found(subject) == undetermined(subject) == []


@pytest.mark.parametrize(
    "assessment",
    [
        assessed(outcome=Outcome.POSTPONED),
        assessed(),
        assessed(of=(PartRef("memorandum"),), outcome=Outcome.DONE),
    ],
)
def test_what_leaves_it_open_leaves_the_rule_undecided(assessment: Assessment) -> None:
    assert found(file(assessment)) == []
    assert undetermined(file(assessment)) == SAID


def test_a_file_that_is_not_complete_may_lack_the_report() -> None:
    subject = attrs.evolve(file(), complete_until="2022-05-01")
    assert found(subject) == []
    assert undetermined(subject) == SAID


def test_a_text_that_was_changed_since_is_not_read_as_it_was() -> None:
    amended = Amended(key="e", instrument=PartRef("memorandum"), day="2021-02-01")
    assert undetermined(attrs.evolve(file(), events=(amended,))) == SAID
    after = attrs.evolve(amended, day="2021-04-01")
    assert found(attrs.evolve(file(), events=(after,))) == SAID


@pytest.mark.parametrize(
    "members",
    [
        {"strength": Strength.ENDEAVOUR},
        {"due": None},
        {"due": "2022-07-01"},
        {"occasion": "state visits"},
        {"conditions": (Condition(kind=ConditionKind.ON_REQUEST),)},
    ],
)
def test_what_is_not_owed_by_now_is_passed_over(members: Any) -> None:
    subject = file(**members)
    assert found(subject) == undetermined(subject) == []


def test_a_day_of_which_only_the_year_is_known_may_be_over() -> None:
    assert undetermined(file(due="2022")) == SAID
    assert found(file(due="2022"), "2022-12-31") == []
    assert SAID[0] in found(file(due="2022"), "2023-01-01")


def test_an_item_of_a_plan_is_due_by_its_end_unless_a_later_plan_takes_it_up() -> None:
    texts = (agreement(), later(2021))
    undated = attrs.evolve(texts[1].commitments[0], due=None, by=Actor.EACH)
    plan = attrs.evolve(texts[1], commitments=(undated,))
    subject = dossier(texts[0], plan, complete_until="2024-01-01")
    assert found(subject, "2022-12-31") == []
    assert found(subject, "2023-01-01") == ["/instruments/1/commitments/0"]
    taken_up = dossier(texts[0], plan, later(2022), complete_until="2024-01-01")
    assert found(taken_up, "2023-01-01") == []
