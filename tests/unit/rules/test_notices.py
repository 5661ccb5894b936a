"""The rule on notices that come too late, and what it must not mind."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from bilateral import (
    Actor,
    AutomaticRenewal,
    CountedFrom,
    Dossier,
    FixedTerm,
    Notice,
    NoticeCount,
    NoticeGiven,
    NoticePurpose,
    OpenEnded,
    PartRef,
    Renewal,
    SameLength,
    Term,
    rules,
)
from bilateral.rules._drafts import CLAUSES, agreement, dossier

ONE = rules.DEFAULT.select("TRM13")
MONTHS_3 = Notice(length="P3M", counted=NoticeCount.BEFORE_END_OF_TERM)


def file(notice: Notice | None = MONTHS_3, span: Any = None, **given: Any) -> Dossier:
    """A memorandum until 20 December 2025, renewed by itself, and a notice of it."""
    term = span or FixedTerm(length="P5Y", counted_from=CountedFrom.SIGNATURE)
    rule = AutomaticRenewal(span=SameLength(), notice=notice)
    clauses = [
        attrs.evolve(each, rule=rule)
        if isinstance(each, Renewal)
        else attrs.evolve(each, span=term)
        if isinstance(each, Term)
        else each
        for each in CLAUSES
    ]
    event: dict[str, Any] = {
        "key": "notice",
        "instrument": PartRef("memorandum"),
        "by": Actor.FIRST,
        "purposes": (NoticePurpose.NON_RENEWAL,),
        **given,
    }
    return dossier(agreement(clauses=clauses), events=(NoticeGiven(**event),))


def found(subject: Dossier) -> list[str]:
    report = rules.check(subject, rules=ONE)
    return [report.told(each) for each in report.findings]


def undetermined(subject: Dossier) -> int:
    return len(rules.check(subject, rules=ONE).undetermined)


def test_a_notice_after_the_last_day_is_too_late() -> None:
    (told,) = found(file(received="2025-09-21"))
    assert told == (
        "notice of 2025-09-21 came after 2025-09-20; "
        "the text is renewed once more all the same"
    )
    assert not found(file(received="2025-09-20"))
    assert not undetermined(file(received="2025-09-20"))


def test_one_sent_too_late_cannot_have_been_received_in_time() -> None:
    assert len(found(file(dispatched="2025-10-01"))) == 1
    sent = file(dispatched="2025-09-01")
    assert (found(sent), undetermined(sent)) == ([], 1)


def test_one_of_which_the_day_is_not_known_may_have_been_in_time() -> None:
    month = file(received="2025-09")
    assert (found(month), undetermined(month)) == ([], 1)
    undated = file()
    assert (found(undated), undetermined(undated)) == ([], 0)


@pytest.mark.parametrize(
    "subject",
    [
        # For the next term it is in good time.
        file(received="2026-01-10"),
        # Nothing says how long before it must be given.
        file(notice=None, received="2025-12-01"),
        file(notice=Notice(by=Actor.EACH), received="2025-12-01"),
        # Only the other side may give it.
        file(notice=Notice(length="P3M", by=Actor.SECOND), received="2025-12-01"),
        # It is for something else.
        file(purposes=(NoticePurpose.SUSPENSION,), received="2025-12-01"),
        file(instrument=PartRef("memorandum", "term"), received="2025-12-01"),
        # There is no end, or none that is known.
        file(span=OpenEnded(), received="2025-12-01"),
        file(
            span=FixedTerm(length="P5Y", counted_from=CountedFrom.DAY),
            received="2025-12-01",
        ),
    ],
)
def test_what_is_not_too_late_is_no_fault(subject: Dossier) -> None:
    assert (found(subject), undetermined(subject)) == ([], 0)


def test_other_events_are_none_of_its_business() -> None:
    assert not found(attrs.evolve(file(), events=()))
