"""What a rule about a whole file misses in one of its texts."""

from __future__ import annotations

from collections.abc import Iterator

from bilateral import Dossier, Extent, Portion, Source, rules
from bilateral.rules import RuleSet, Said, Severity, missing, rule
from bilateral.rules._drafts import agreement, dossier


@rule(
    code="XYZ01",
    severity=Severity.INFO,
    message="nothing is there",
    why="It is a test.",
    settle="Nothing need be done.",
    sources=(),
    good=agreement,
    bad=agreement,
)
def nothing_there(file: Dossier) -> Iterator[Said]:
    """Of the first text and of the events."""
    yield missing("instruments", 0, "purposes", of=Portion.PREAMBLE)
    yield missing("events", of=Portion.PREAMBLE)
    assert file.instruments


def test_it_is_undetermined_where_that_text_was_not_seen() -> None:
    partly = agreement(source=Source(extent=Extent.PART))
    for text, many in ((agreement(), 2), (partly, 1)):
        report = rules.check(dossier(text), rules=RuleSet(rules=(nothing_there,)))
        assert len(report.findings) == many
        assert len(report.undetermined) == 2 - many
