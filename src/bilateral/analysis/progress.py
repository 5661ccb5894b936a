"""What became of each commitment through the years, as the texts of a file tell it."""

from __future__ import annotations

__all__ = ["Progress", "progress"]

from collections.abc import Iterator
from datetime import date
from typing import final

from attrs import frozen

from bilateral.analysis._chains import Chains, Item
from bilateral.analysis._due import due_day
from bilateral.analysis._knowledge import Knowledge, is_seen
from bilateral.analysis._meetings import in_time_order, made_on
from bilateral.analysis._reviews import Review, is_item, reviews
from bilateral.analysis.balance import Gap, gaps_of
from bilateral.analysis.stages import Stage, StageKind, Thread
from bilateral.errors import InvalidValue, shown
from bilateral.model import (
    Agreement,
    Assessment,
    Contribution,
    Course,
    Day,
    Dossier,
    Outcome,
    PartRef,
    ReviewMinutes,
    Strength,
)
from bilateral.model.time import to_day


@final
@frozen(kw_only=True)
class Progress:
    """The commitments of a dossier through the years, on a day.

    Args:
        of: The key of the dossier.
        on: The day.
        threads: What became of each, in the order of time and, in one text, of the keys.
        gaps: Why there may be more.

    Source:
        The practice of joint committees: at each session a report on what became of the
        decisions of the one before.
    """

    of: str
    on: Day
    threads: tuple[Thread, ...]
    gaps: tuple[Gap, ...] = ()


def progress(dossier: Dossier, *, on: str | date | Day) -> Progress:
    """Tell what became of each commitment, as far as the texts show it on a day.

    A text is left out if it was certainly made after that day. One commitment follows
    another only where it says so (`continues`), and an assessment is of what it names:
    nothing is told from like words. Minutes that speak in general only cover it.

    Texts are read as they were signed: of one that was ended, replaced or amended, it is
    not known what is overdue.

    Args:
        dossier: The file.
        on: The day for which it is asked.

    Raises:
        InvalidValue: If it is no dossier, or the day is not exact.
    """
    if not isinstance(dossier, Dossier):
        raise InvalidValue.at(reason=f"expected a dossier, got {shown(dossier)}")
    day = to_day(on)
    if day.exact is None:
        raise InvalidValue.at("on", reason=f"{day} is not one day")
    return _Teller(dossier, day.exact).told()


_OPEN = {Outcome.NOT_DONE, Outcome.PARTLY_DONE, Outcome.UNDER_WAY}
_SETTLED = {Outcome.DONE, Outcome.DROPPED}
_TAKEN_UP = {StageKind.PROMISED, StageKind.CARRIED_OVER, StageKind.ENLARGED}


class _Teller:
    """Reads a file once, and tells one thread after the other."""

    def __init__(self, dossier: Dossier, on: date) -> None:
        self._dossier = dossier
        self._on = on
        self._texts: list[Agreement | ReviewMinutes] = in_time_order(
            text
            for text in dossier.instruments
            if (day := made_on(text)) is None or day.earliest <= on
        )
        self._at = {text.key: at for at, text in enumerate(self._texts)}
        self._chains = Chains(self._texts)
        self._knowledge = Knowledge(dossier, self._texts, on)
        self._said: dict[PartRef, list[Stage]] = {ref: [] for ref in self._chains.items}
        self._newest: dict[PartRef, tuple[int, list[Stage]]] = {}
        self._doubtful: set[PartRef] = set()
        for text in self._texts:
            if isinstance(text, ReviewMinutes):
                self._read_answers(text)
        for review in reviews(self._texts, self._chains):
            self._read_review(review)

    def told(self) -> Progress:
        """All threads."""
        return Progress(
            of=self._dossier.key,
            on=Day.of(self._on),
            threads=tuple(map(self._thread, self._chains.threads())),
            gaps=tuple(g for text in self._texts for g in gaps_of(text, (*Strength,))),
        )

    def _read_answers(self, text: ReviewMinutes) -> None:
        """What minutes say of single commitments."""
        at, day = self._at[text.key], made_on(text)
        entries: tuple[Assessment | Contribution, ...]
        for kind, entries in (
            (StageKind.ASSESSED, text.assessments),
            (StageKind.DELIVERED, text.contributions),
        ):
            for each in entries:
                for ref in {*each.of} & self._said.keys():
                    stage = Stage(
                        kind=kind,
                        of=ref,
                        at=PartRef(text.key, each.key),
                        day=day,
                        period=each.period,
                        outcome=each.outcome,
                        verdict=getattr(each, "verdict", None),
                        figures=each.figures,
                    )
                    self._said[ref].append(stage)
                    newest, same = self._newest.get(ref, (at, []))
                    same = [*same, stage] if newest == at else [stage]
                    self._newest[ref] = (at, same)

    def _read_review(self, review: Review) -> None:
        """What minutes say only in general, and of what they say nothing."""
        text = review.minutes
        day = made_on(text)
        known = (
            is_seen(text)
            and not review.answers.in_words
            and all(c.carries_over is None for c in text.commitments)
        )
        reviewed_by_now = day is None or day.latest <= self._on
        whole = PartRef(text.key)
        for item in review.items:
            ref = item.ref
            if not known:
                self._doubtful.add(ref)
            if review.names(item):
                continue  # it is told with its thread
            answer = review.in_general(item)
            if answer and review.looks_at(item):
                stage = Stage(
                    kind=StageKind.COVERED,
                    of=ref,
                    at=PartRef(text.key, answer.key),
                    day=day,
                    period=answer.period or text.reviewed_period,
                    outcome=getattr(answer, "outcome", None),
                    verdict=getattr(answer, "verdict", None),
                )
                self._said[ref].append(stage)
            elif answer is None and review.asks_for(item):
                stage = Stage(
                    kind=StageKind.PASSED_OVER,
                    of=ref,
                    at=whole,
                    day=day,
                    period=text.reviewed_period,
                    certain=known and reviewed_by_now,
                )
                self._said[ref].append(stage)

    def _thread(self, items: list[Item]) -> Thread:
        told = [
            stage
            for item in items
            for stage in (self._taken_up(item), *self._said[item.ref])
        ]
        last = [
            (item, self._is_settled(item))
            for item in items
            if self._chains.is_last(item)
        ]
        missing = [
            s for item, settled in last for s in self._missing(item, settled=settled)
        ]
        others = (item.commitment.continues for item in items)
        return Thread(
            of=tuple(item.ref for item in items),
            follows=tuple(
                dict.fromkeys(
                    ref
                    for ref in others
                    if ref and ref.instrument in self._at and ref not in self._said
                )
            ),
            stages=(*sorted(told, key=self._time), *missing),
            unsettled=tuple(item.ref for item, settled in last if settled is not True),
        )

    def _taken_up(self, item: Item) -> Stage:
        kind = StageKind.PROMISED
        if item.ref in self._chains.before:
            enlarges = item.commitment.course is Course.ENLARGES
            kind = StageKind.ENLARGED if enlarges else StageKind.CARRIED_OVER
        plan = item.text.plan_period if isinstance(item.text, ReviewMinutes) else None
        return Stage(
            kind=kind,
            of=item.ref,
            at=item.ref,
            day=made_on(item.text),
            period=item.commitment.period or plan,
        )

    def _time(self, stage: Stage) -> tuple[int, bool, str, int, str]:
        """By the text that says it: minutes look back before they plan."""
        at, of = stage.at, self._chains.items[stage.of]
        later = stage.kind in _TAKEN_UP
        return self._at[at.instrument], later, at.part or "", *of.order

    def _answers(self, item: Item) -> list[Stage]:
        """The newest answers: to it, or later ones to what it continues."""
        older = {self._chains.before.get(item.ref), self._chains.first[item.ref]}
        found = [
            (at, stages)
            for ref in {item.ref, *older}
            if ref in self._newest
            for at, stages in (self._newest[ref],)
            if ref == item.ref or at > item.at
        ]
        newest = max((at for at, _ in found), default=None)
        return [stage for at, same in found if at == newest for stage in same]

    def _is_settled(self, item: Item) -> bool | None:
        """Whether it was delivered or dropped; ``None`` if what is said leaves that open."""
        answers = self._answers(item)
        if not answers:
            covered = any(s.kind is StageKind.COVERED for s in self._said[item.ref])
            return None if covered else False
        outcomes = {
            Outcome.DONE
            if stage.kind is StageKind.DELIVERED and stage.outcome is None
            else stage.outcome
            for stage in answers
        }
        if outcomes & _OPEN:
            return False
        return True if outcomes & _SETTLED else None

    def _missing(self, item: Item, *, settled: bool | None) -> Iterator[Stage]:
        """What should have happened by the day, and is not in the file."""
        due, promise = due_day(item.commitment, item.text), item.commitment
        if settled is True or promise.strength is not Strength.PROMISE:
            return
        passed = due is not None and due.latest < self._on
        known = (
            is_item(promise)
            and item.ref not in self._doubtful
            and self._knowledge.answers_all(item.text)
        )
        if due is not None and due.earliest < self._on:
            holds = self._knowledge.still_holds(item.ref, due)
            yield Stage(
                kind=StageKind.OVERDUE,
                of=item.ref,
                at=item.ref,
                day=due,
                certain=known and passed and holds and settled is False,
            )
        said = {stage.kind for stage in self._said[item.ref]}
        asked = StageKind.PASSED_OVER in said
        if settled is None or self._answers(item) or not (asked or passed):
            return
        yield Stage(
            kind=StageKind.NEVER_ASSESSED, of=item.ref, at=item.ref, certain=known
        )
