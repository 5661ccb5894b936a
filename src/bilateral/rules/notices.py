"""Notices: whether what a side gave came in time."""

from __future__ import annotations

__all__ = ["RULES"]

from collections.abc import Iterator

from bilateral.analysis._days import last_day_for, length_of
from bilateral.analysis._effect import moment
from bilateral.analysis._ending import stopping
from bilateral.analysis._term_clauses import newest
from bilateral.model import (
    Actor,
    AutomaticRenewal,
    Day,
    Dossier,
    Notice,
    NoticeCount,
    NoticeGiven,
    NoticePurpose,
    PartRef,
    Renewal,
    SameLength,
)
from bilateral.rules._drafts import changed_clause, dossier
from bilateral.rules._index import USUAL, lives_of
from bilateral.rules._rule import Severity, rule
from bilateral.rules._said import Said, hit, unknown


def _noticed(received: str) -> Dossier:
    """A memorandum that is renewed by itself, and a notice received on this day."""
    notice = Notice(length="P3M", counted=NoticeCount.BEFORE_END_OF_TERM)
    rule_ = AutomaticRenewal(span=SameLength(), notice=notice)
    given = NoticeGiven(
        key="notice",
        instrument=PartRef("memorandum"),
        by=Actor.FIRST,
        purposes=(NoticePurpose.NON_RENEWAL,),
        received=received,
    )
    text = changed_clause(Renewal, rule=rule_)
    return dossier(text, events=(given,), complete_until=None)


@rule(
    code="TRM13",
    severity=Severity.WARNING,
    message="notice of {given} came after {due}; the text is renewed once more all the same",
    why="Whoever believes that the text has ended may act against it.",
    settle="Agree on an early end with the other side, or keep to the text for one term.",
    sources=("practice: notice counts if it comes so long before the term ends",),
    good=lambda: _noticed("2025-09-20"),
    bad=lambda: _noticed("2025-09-21"),
)
def notice_too_late(file: Dossier) -> Iterator[Said]:
    """For the term that runs when it counts: on receipt, unless the text says dispatch.

    A day of which only the month or the year is known may have been in time.
    """
    lives = lives_of(file)
    for i, event in enumerate(file.events):
        if not isinstance(event, NoticeGiven) or event.instrument.part is not None:
            continue
        life = lives[event.instrument.instrument]
        for _, notice in stopping(newest(life.record), event):
            if notice is None or notice.length is None:
                continue
            given = moment(event, notice.counted, USUAL)
            number = life.terms.number(given.earliest)
            ends = number is not None and life.terms.last_day(number).exact
            told = event.received or event.dispatched
            if not ends or told is None:
                continue
            due = last_day_for(ends, length_of(notice.length))
            late = due < given.earliest
            if late or due < given.latest:
                say = hit if late else unknown
                yield say("events", i, given=told, due=Day.of(due))


RULES = (notice_too_late,)
