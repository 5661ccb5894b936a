"""Promises past their day: what was to be done by now, and is not known to be done."""

from __future__ import annotations

__all__ = ["RULES"]

from collections.abc import Iterator
from datetime import date
from typing import Any

import attrs

from bilateral.analysis._chains import Chains
from bilateral.analysis._reviews import is_item
from bilateral.analysis.progress import progress
from bilateral.analysis.stages import StageKind
from bilateral.model import Dossier
from bilateral.rules._drafts import COMMITMENTS, agreement, dossier
from bilateral.rules._rule import Severity, rule
from bilateral.rules._said import File, Said, missing, unknown


def _with_visits_due(day: str) -> Dossier:
    """A clean file in which one promise has a day."""
    photographs, visits = COMMITMENTS
    text = agreement(commitments=(photographs, attrs.evolve(visits, due=day)))
    return dossier(text, complete_until="2021-12-31")


@rule(
    code="REV12",
    severity=Severity.WARNING,
    message="due by {due}, and nothing in the file shows that it was done: {promise}",
    why="Once its day is over, each side may hold the other to it, or it is forgotten.",
    settle="Record that it was done, or agree on another day in the next minutes.",
    sources=(
        "practice of joint committees: a report on what became of past decisions",
        "Vienna Convention on the Law of Treaties, art. 26 (by analogy where no treaty)",
    ),
    good=lambda: _with_visits_due("2021-09-30"),
    bad=lambda: _with_visits_due("2021-03-31"),
)
def promise_past_its_day(file: Dossier, on: date) -> Iterator[Said]:
    """By its own day, the end of its period, or that of the plan it stands in.

    Not of what a later plan takes up, nor of what depends on a request or an occasion.
    An assessment in general, or a text that was since ended or changed, leaves it open.
    """
    items = Chains(file.instruments).items
    for thread in progress(file, on=on).threads:
        for stage in thread.stages:
            item = items[stage.of]
            if stage.kind is StageKind.OVERDUE and is_item(item.commitment):
                place = ("instruments", item.at, "commitments", item.place)
                said: dict[str, Any] = {
                    "due": stage.day,
                    "promise": item.commitment.words,
                }
                if stage.certain:
                    yield missing(*place, of=File(on), **said)
                else:
                    yield unknown(*place, **said)


RULES = (promise_past_its_day,)
