"""A draft of minutes, made of the skeleton of what they have to answer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from attrs import evolve

from bilateral.model import (
    Assessment,
    Commitment,
    Course,
    Encounter,
    EncounterKind,
    InstrumentKind,
    ReviewMinutes,
    Text,
)
from bilateral.model._references import Keys

if TYPE_CHECKING:
    from bilateral.analysis.next_minutes import NextMinutes, Unanswered

MEMBERS = (
    "kind",
    "parties",
    "parties_called",
    "names_first",
    "bodies",
    "officials",
    "areas",
    "forms",
    "body",
    "basis",
)
"""What the draft takes over from the minutes before."""


class Draft:
    """The parts of a draft, with keys that none of the minutes before has."""

    def __init__(self, skeleton: NextMinutes, key: str) -> None:
        self._skeleton = skeleton
        self._key = key
        self._before = skeleton.before
        self._taken = {key}
        if self._before is not None:
            self._taken |= Keys(self._before).declared.keys()

    def minutes(self, title: str | Text) -> ReviewMinutes:
        """The draft."""
        plan = self._skeleton
        given: dict[str, Any] = {
            "kind": InstrumentKind.MINUTES,
            "parties": plan.parties.map(lambda p: evolve(p, on_behalf_of=())),
        }
        if self._before is not None:
            given = {name: getattr(self._before, name) for name in MEMBERS}
        talks = Encounter(
            key=self._fresh("talks"),
            kind=EncounterKind.TALKS,
            host=plan.host,
            visitor=plan.host and plan.host.mirrored,
        )
        return ReviewMinutes(
            **given,
            key=self._key,
            title=title,
            encounters=(talks,),
            reviewed=plan.reviewed,
            reviewed_period=plan.reviewed_period,
            assessments=tuple(map(self._assessment, plan.to_assess)),
            commitments=tuple(self._carried_over()),
        )

    def _assessment(self, each: Unanswered) -> Assessment:
        return Assessment(
            key=self._fresh(f"{each.promise.key}-assessed"),
            of=(each.of,),
            period=self._skeleton.reviewed_period,
        )

    def _carried_over(self) -> Iterator[Commitment]:
        """Those of the last minutes keep their keys and what they refer to."""
        period = self._skeleton.reviewed_period
        kept = {
            each.promise.key
            for each in self._skeleton.to_carry_over
            if self._is_of_before(each)
        }
        for each in self._skeleton.to_carry_over:
            promise = each.promise
            if self._is_of_before(each):
                own: dict[str, Any] = {
                    "part_of": promise.part_of if promise.part_of in kept else None,
                    "in_return_for": _within(promise.in_return_for, kept),
                    "together_with": _within(promise.together_with, kept),
                }
            else:
                own = {"key": self._fresh(promise.key), **_alone(promise)}
            yield evolve(
                promise,
                **own,
                period=None,
                due=None,
                course=Course.CONTINUES,
                continues=each.of,
                carries_over=promise.carries_over and period,
                said_by=None,
                speakers=(),
            )

    def _is_of_before(self, each: Unanswered) -> bool:
        return self._before is not None and each.of.instrument == self._before.key

    def _fresh(self, key: str) -> str:
        found, number = key, 2
        while found in self._taken:
            found, number = f"{key}-{number}", number + 1
        self._taken.add(found)
        return found


def _within(keys: tuple[str, ...], kept: set[str]) -> tuple[str, ...]:
    return tuple(key for key in keys if key in kept)


def _alone(promise: Commitment) -> dict[str, Any]:
    """Without what it refers to in its own text."""
    return {
        "part_of": None,
        **dict.fromkeys(
            (
                "areas",
                "forms",
                "participants",
                "performers",
                "beneficiaries",
                "costs",
                "consulted",
                "in_return_for",
                "together_with",
            ),
            (),
        ),
        "conditions": tuple(evolve(c, bodies=()) for c in promise.conditions),
    }
