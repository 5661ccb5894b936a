"""What holds for every rule, whatever it is about: the kit, on the rules of the library."""

from __future__ import annotations

from typing import Any

from hypothesis import given

from bilateral import rules, strategies, testing
from bilateral.rules import DEFAULT, NotRunReason

SUBJECTS = strategies.instruments() | strategies.dossiers(max_size=1)
DAY = "2021-06-01"


def test_every_rule_says_why_and_what_it_rests_on() -> None:
    testing.check_documentation(DEFAULT)


def test_a_bad_example_has_one_fault_and_a_good_one_none() -> None:
    testing.check_examples(DEFAULT, on=DAY)


def test_nothing_is_found_where_it_may_stand_unseen() -> None:
    testing.check_knowledge(DEFAULT, on=DAY)


def test_the_laws_hold_for_the_examples_and_for_all_that_can_be_drawn() -> None:
    testing.check_laws(DEFAULT, on=DAY)


@given(subject=SUBJECTS)
def test_a_rule_that_did_not_run_is_told(subject: Any) -> None:
    few = DEFAULT.select("EQU01")
    report = rules.check(subject, rules=few)
    told = {each.code for each in report.not_run}
    assert {rule.code for rule in few.left_out} <= told
    reasons = {each.code: each.reason for each in report.not_run}
    assert set(reasons.values()) <= {
        NotRunReason.NOT_SELECTED,
        NotRunReason.DOES_NOT_APPLY,
        NotRunReason.NO_DAY,
    }
