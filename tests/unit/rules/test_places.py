"""Where the rules point, in the bad example of each, and where they would if less is known."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from bilateral import Doubt, DoubtKind, Extent, Portion, Source, pointer, rules
from bilateral.rules import DEFAULT, Finding, Rule, RuleSet

DAY = "2021-06-01"
PLACES = {
    "BEN01": [("/commitments", "/commitments/0")],
    "BEN02": [("/principles/1", "/commitments/0")],
    "CLS01": [("/clauses",)],
    "COM01": [("/commitments/0/amounts/0/total",)],
    "COM02": [("/commitments/1",)],
    "COM03": [("/commitments/1",)],
    "COM04": [("/commitments/0/amounts/0",)],
    "COM05": [("/commitments/0/conditions/0",)],
    "COM06": [("/commitments/1/due",)],
    "CON01": [("/instruments/0/commitments/0/performers/0",)],
    "CON02": [("/events/0/answered", "/instruments/0/signing/day")],
    "CON03": [("/instruments/0/commitments/0/performers/0",)],
    "EQU01": [("/principles",)],
    "EQU02": [("/clauses/9/by",)],
    "EQU03": [("/clauses/10/notice", "/clauses/11/notice")],
    "EQU04": [("/clauses/10/prevailing",)],
    "EQU05": [("/clauses/10/prevailing",)],
    "EQU06": [("/clauses/10/originals",)],
    "EQU07": [("/signing/signatures",)],
    "EQU08": [("/signing/signatures",)],
    "EQU09": [("/parties",)],
    "EQU10": [("/clauses/10/rules/0",)],
    "EQU11": [("/clauses/11/venue",)],
    "EQU12": [("/clauses/5/consent",)],
    "LAW01": [("/clauses",)],
    "LAW02": [("/clauses/1/of",)],
    "LAW03": [("/signing/signatures/second/0",)],
    "LAW04": [("/signing/signatures/first/0",), ("/signing/signatures/second/0",)],
    "LNG01": [("/clauses/10/texts",)],
    "LNG02": [("/clauses/10/authority",)],
    "LNG03": [("/clauses/10/prevailing",)],
    "LNG04": [("/purposes/1/words",)],
    "LNG05": [("/purposes/1/words",)],
    "LNG06": [("/clauses/10/originals",)],
    "NAT01": [("/title",)],
    "NAT02": [("/title",)],
    "NAT03": [("/clauses/5/words",)],
    "NAT04": [("/clauses/5/words",)],
    "NAT05": [("/clauses",)],
    "NAT06": [("/clauses/4/steps/0", "/clauses/3")],
    "PTY01": [("/parties",)],
    "PTY02": [("",)],
    "PTY03": [("/instruments/1",)],
    "REC01": [("/commitments/2",)],
    "REC02": [("/commitments", "/commitments/2", "/commitments/3")],
    "REC03": [("/commitments/2", "/principles/2")],
    "REC04": [("/commitments/2/amounts/0", "/commitments/3/amounts/0")],
    "REC05": [
        ("/assessments/0", "/assessments/0/figures/0", "/assessments/0/figures/1")
    ],
    "REC06": [("/commitments/2", "/commitments/3")],
    "REC07": [("/commitments", "/commitments/0")],
    "REC08": [("/principles/2", "/commitments/2")],
    "REV01": [("/instruments/1/assessments", "/instruments/0/commitments/0")],
    "REV02": [("/assessments",)],
    "REV03": [("/instruments/2/assessments", "/instruments/1/commitments/0")],
    "REV04": [
        (
            "/instruments/4/commitments/0",
            "/instruments/1/commitments/0",
            "/instruments/2/commitments/0",
            "/instruments/3/commitments/0",
        )
    ],
    "REV05": [("/instruments/0/clauses/11/cadence",)],
    "REV06": [("/next_meeting",)],
    "REV07": [("/instruments/2/encounters/0/host", "/instruments/1/encounters/0/host")],
    "REV08": [("/clauses/11",)],
    "REV09": [("/instruments/2/reviewed_period", "/instruments/1/reviewed_period")],
    "REV10": [("/plan_period", "/reviewed_period")],
    "REV11": [("/clauses/10/points",)],
    "SCP01": [("/commitments/2",)],
    "SCP02": [("/areas/0",)],
    "SCP03": [("/areas/0",)],
    "SCP04": [("/areas/2",)],
    "SRC01": [("/assessments/0/figures/0/amount/unit",)],
    "SRC02": [("/source/doubts/0",)],
    "SRC03": [("/source/doubts/0",)],
    "SRC04": [("/source/doubts/0",)],
    "SRC05": [("/events/0/day", "/instruments/0/signing/day")],
    "TRM01": [("/clauses/6/on/day",)],
    "TRM02": [("/instruments/1/plan_period", "/instruments/0")],
    "TRM03": [("/clauses/8/rule/span",)],
    "TRM04": [("/clauses",)],
    "TRM05": [("/clauses/7",)],
    "TRM06": [("/clauses/9/notice/length",)],
    "TRM07": [("/clauses/8/rule/stopped_by",)],
    "TRM08": [("/instruments/1", "/instruments/0")],
    "TRM09": [("/plan_period/first_day",)],
    "TRM10": [("/signing/day", "/encounters/0/period")],
    "TRM11": [("/clauses/9/under_way", "/commitments/0", "/commitments/1")],
    "TRM12": [("/instruments/1", "/instruments/0")],
}
"""By code, for each finding: its place, and further places."""


def judged(rule: Rule, subject: Any) -> rules.Report:
    return rules.check(subject, on=DAY, rules=RuleSet(rules=(rule,)))


def told(finding: Finding) -> tuple[object, ...]:
    return finding.place, finding.related, finding.params


@pytest.mark.parametrize("rule", DEFAULT.rules, ids=lambda rule: rule.code)
def test_a_finding_points_at_what_it_is_about(rule: Rule) -> None:
    report = judged(rule, rule.bad())
    assert [
        (each.pointer, *map(pointer, each.related)) for each in report.findings
    ] == PLACES[rule.code]


@pytest.mark.parametrize("rule", DEFAULT.rules, ids=lambda rule: rule.code)
def test_what_may_stand_unseen_is_told_as_if_it_had_been_found(rule: Rule) -> None:
    bad: Any = rule.bad()
    found = [told(each) for each in judged(rule, bad).findings]
    for portion in Portion:
        source = Source(extent=Extent.PART, unseen=(portion,))
        texts = getattr(bad, "instruments", None)
        less = (
            attrs.evolve(bad, source=source)
            if texts is None
            else attrs.evolve(
                bad, instruments=[attrs.evolve(t, source=source) for t in texts]
            )
        )
        for each in judged(rule, less).undetermined:
            assert told(each) in found


@pytest.mark.parametrize(
    ("code", "about"),
    [
        ("EQU03", "end"),
        ("EQU03", "end-by-the-other"),
        ("LNG02", "languages"),
        ("TRM03", "renewal"),
        ("TRM04", "memorandum"),
        ("TRM05", "memorandum"),
        ("TRM11", "end"),
    ],
)
def test_where_a_source_breaks_off_it_is_told_as_if_it_had_been_found(
    code: str, about: str
) -> None:
    rule = DEFAULT.rule(code)
    bad: Any = rule.bad()
    doubt = Doubt(about=about, kind=DoubtKind.CUT_OFF)
    # The final clauses were seen: it is the doubt alone that leaves it open.
    source = Source(extent=Extent.PART, unseen=(Portion.ANNEXES,), doubts=(doubt,))
    report = judged(rule, attrs.evolve(bad, source=source))
    assert not report.findings
    found = [told(each) for each in judged(rule, bad).findings]
    assert [told(each) for each in report.undetermined] == found
