"""What holds for every rule, whatever it is about."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Extent, Instrument, Portion, at, rules, strategies, swap
from bilateral.rules import DEFAULT, Finding, NotRunReason, Rule, RuleSet

SUBJECTS = strategies.instruments() | strategies.dossiers(max_size=1)
DAYS = st.none() | st.dates().filter(lambda day: day.year < 9998)


def name_of(rule: Rule) -> str:
    return rule.code


@pytest.mark.parametrize("rule", DEFAULT.rules, ids=name_of)
def test_a_bad_example_has_this_fault_alone(rule: Rule) -> None:
    report = rules.check(rule.bad(), on="2021-06-01")
    assert {finding.code for finding in report.findings} == {rule.code}
    for finding in report.findings:
        assert "{" not in report.told(finding)


@pytest.mark.parametrize("rule", DEFAULT.rules, ids=name_of)
def test_of_a_good_example_nothing_is_found(rule: Rule) -> None:
    assert rules.check(rule.good(), on="2021-06-01").findings == ()


@given(subject=SUBJECTS, on=DAYS)
def test_what_is_said_of_one_side_is_said_of_the_other(subject: Any, on: Any) -> None:
    assert swap(rules.check(subject, on=on)) == rules.check(swap(subject), on=on)


@given(subject=SUBJECTS, on=DAYS)
def test_each_rule_says_what_it_says_alone(subject: Any, on: Any) -> None:
    whole = rules.check(subject, on=on)
    alone: list[Finding] = []
    for rule in DEFAULT:
        alone += rules.check(subject, on=on, rules=RuleSet(rules=(rule,))).findings
    assert sorted(alone, key=repr) == sorted(whole.findings, key=repr)


@given(subject=SUBJECTS, on=DAYS)
def test_every_place_stands_in_the_subject(subject: Any, on: Any) -> None:
    report = rules.check(subject, on=on)
    for finding in (*report.findings, *report.undetermined):
        at(subject, finding.place)
        assert report.told(finding)
        assert report.told(finding, "vi")
        for related in finding.related:
            at(subject, related)


@given(text=strategies.instruments(), on=DAYS)
def test_who_knows_less_finds_no_more(text: Instrument, on: Any) -> None:
    """A text of which nothing more is known than that it may hold anything."""
    some = (Portion.FINAL_CLAUSES, Portion.PRINCIPLES)
    known = rules.check(_with(text, Extent.WHOLE), on=on)
    partly = rules.check(_with(text, Extent.PART, some), on=on)
    less = rules.check(_with(text, Extent.PART), on=on)
    assert set(less.findings) <= set(partly.findings) <= set(known.findings)


def _with(text: Any, extent: Extent, unseen: tuple[Portion, ...] = ()) -> Any:
    source = attrs.evolve(text.source, extent=extent, unseen=unseen)
    return attrs.evolve(text, source=source)


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
