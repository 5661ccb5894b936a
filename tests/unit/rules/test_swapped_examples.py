"""The examples of all rules, seen from the other side."""

from __future__ import annotations

from typing import Any

import pytest

from bilateral import at, rules, swap
from bilateral.rules import DEFAULT, Rule


@pytest.mark.parametrize("rule", DEFAULT.rules, ids=lambda rule: rule.code)
def test_what_is_said_of_an_example_is_said_of_its_mirror_image(rule: Rule) -> None:
    for subject in (rule.good(), rule.bad()):
        report = rules.check(subject, on="2021-06-01")
        assert swap(report) == rules.check(swap(subject), on="2021-06-01")
        for finding in (*report.findings, *report.undetermined):
            every: list[Any] = [finding.place, *finding.related]
            for place in every:
                at(subject, place)
